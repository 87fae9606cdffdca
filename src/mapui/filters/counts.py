"""How many partnerships each choice of the filters would leave, beside the choice.

The counts follow the years, so they are drawn with every move of the slider. They are sent as a few numbers in a style
sheet, which filters.css writes behind the choices; sending the widgets anew would take ten times as much.
"""

from mapdata.filters.facets import facets
from mapui.reader import data
from mapui.reader.shown import Shown

# filter and the letter of its numbers in filters.css; in the order of the widget's choices
LETTERS = {"sector": "s", "status": "t", "verification": "v"}


def styles(shown: Shown) -> str:
    """Return the style sheet with the numbers, as CSS counters s1, s2, ..."""
    found = facets(shown.atlas.partnerships, shown.filters, data.searchable())
    numbers = (
        f"{letter}{i} {count}" for facet, letter in LETTERS.items() for i, count in enumerate(found[facet].values(), start=1)
    )
    return f"<style>body{{counter-reset:{' '.join(numbers)}}}</style>"
