"""How many partnerships each choice of the filters in front would leave, beside the choice.

The counts follow the years, so they are drawn with every move of the slider. They are sent as a few numbers in a style
sheet, which the rules write behind the choices; sending the widgets anew would take ten times as much.
"""

from typing import Final

from mapdata.filters.facets import facets
from mapdata.filters.table import FILTERS
from mapui.filters.chips import chips
from mapui.reader import data, embedding
from mapui.reader.shown import Shown

# The filters whose choices are pills in the sidebar, always in view; each has a letter for its numbers: a1, a2, ..., b1, ...
UPFRONT: Final = ("sectors", "statuses", "verifications")
_LETTERS: Final = dict(zip(UPFRONT, "abcdefgh", strict=False))


def styles(shown: Shown) -> str:
    """Return the style sheet with the numbers, as CSS counters in the order of the choices; set is how many filters are."""
    found = facets(shown.atlas.partnerships, shown.filters, data.searchable(), shown.among)
    numbers = (
        f"{letter}{i} {count}" for name, letter in _LETTERS.items() for i, count in enumerate(found[name].values(), start=1)
    )
    years = [f"y{i} {year}" for i, year in enumerate(shown.filters.years or (), start=1)]  # for the chip of the years
    set_ = len(chips(shown.filters, shown.atlas.everywhere, embedding.locked())) + bool(years)
    return f"<style>body{{counter-reset:{' '.join([*numbers, *years, f'set {set_}'])}}}</style>"


def rules() -> str:
    """Return the rules that write each number behind its pill; a page sends them once, with its styles."""
    return "\n".join(
        f'.st-key-{name} button[data-variant="pills"]:nth-of-type({i})::after {{ content: counter({letter}{i}); }}'
        for name, letter in _LETTERS.items()
        for i in range(1, len(FILTERS[name].choices) + 1)
    )
