"""What a change of the filters sends: which features are shown and how, as short expressions that the browser evaluates.

deck.gl evaluates an accessor again when its update trigger changes. Numbers are compared by value; text would be taken
for code, so a trigger is a checksum of the expression.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

import pandas as pd

from mapui.deck.bits import words
from mapui.deck.colouring import arc_colours
from mapui.deck.features import arc_order
from mapui.deck.place_features import located_ends, place_table

SIZES_FROM = (1, 2, 6)  # links from which a place is small, middling, large
FILE_COLOUR = "properties.c"  # of an arc, as its file has it
_FEW = 3  # numbers are shorter than a mask
_SIZES_IN_WORD = 16
_USUAL_SIZE = 1  # most places have one link; sizes are sent as what differs from it, so that most numbers are 0


@dataclass(frozen=True, slots=True)
class Shading:
    """Expressions over the properties of a feature.

    Attributes:
        shown: 1 where the feature is drawn, else 0.
        look: for arcs their colour [r, g, b, a], for places their size, 0 (not shown) to 3.
        chosen: for places 1 where they stand out; "" where none does.
    """

    shown: str
    look: str
    chosen: str = ""


def arc_shading(
    partnerships: pd.DataFrame,
    shown: Collection[str],
    colouring: str,
    sectors: Collection[str],
    chosen: Collection[str] | None,
    *,
    dark: bool,
) -> Shading:
    """Return how the arcs are drawn.

    Args:
        partnerships: Atlas.partnerships.
        shown: ids of the partnerships drawn.
        colouring: what the colours mean, a key of colouring.COLOURINGS.
        sectors: the sectors filtered by, see colouring.classes.
        chosen: ids of what the reader has selected: all others step back; None where nothing is selected.
        dark: whether the ground is dark.
    """
    rows = partnerships.loc[arc_order(partnerships)]
    look = FILE_COLOUR
    if sectors and colouring == "sector":  # the colour is that of the sectors asked for, not the one in the file
        colours = arc_colours(rows, colouring, sectors, dark=dark)
        table = sorted({tuple(colour) for colour in colours})
        look = looked_up([list(colour) for colour in table], "".join(str(table.index(tuple(c))) for c in colours))
    if chosen is not None:
        look = f"({among(rows.index, chosen) or 0})?{look}:properties.f"
    return Shading(mask(rows.index.isin(list(shown))), look)


def place_shading(partnerships: pd.DataFrame, shown: Collection[str], chosen: Collection[str] = ()) -> Shading:
    """Return how large the places are drawn: by the number of their links that are shown, in three sizes.

    Args:
        partnerships: Atlas.partnerships.
        shown: ids of the partnerships drawn.
        chosen: ids of the places that stand out.
    """
    links = shown_links(partnerships, shown)["links"]
    sizes = [sum(count >= least for least in SIZES_FROM) for count in links]
    return Shading(mask(links > 0), _sizes_text(sizes), among(links.index, chosen))


def _sizes_text(sizes: Sequence[int]) -> str:
    """Return sizes as an expression; the words at the start of which none is shown, plans and the like, are left out."""
    first = next((i for i, size in enumerate(sizes) if size), len(sizes)) // _SIZES_IN_WORD * _SIZES_IN_WORD
    bits = [bool((size ^ _USUAL_SIZE) >> bit & 1) for size in sizes[first:] for bit in range(2)]
    at = f"properties.i-{first}" if first else "properties.i"
    text = f"([{_listed(words(bits))}])[({at})>>4]>>properties.i%{_SIZES_IN_WORD}*2&3^{_USUAL_SIZE}"
    return f"properties.i<{first}?0:{text}" if first else text


def shown_links(partnerships: pd.DataFrame, shown: Collection[str]) -> pd.DataFrame:
    """Return place_table with links counting only what is shown.

    Args:
        partnerships: Atlas.partnerships.
        shown: ids of the partnerships drawn.
    """
    places = place_table(partnerships)
    ends = located_ends(partnerships[partnerships.index.isin(list(shown))])
    return places.assign(links=ends["place"].value_counts().reindex(places.index, fill_value=0))


def mask(flags: Iterable[bool]) -> str:
    """Return an expression that is 1 for the features whose flag is set, from their properties w and b.

    Words of nothing at both ends are left out: what JavaScript finds there counts as 0.
    """
    bits = words(flags)
    first = next((i for i, word in enumerate(bits) if word), len(bits))
    while bits and not bits[-1]:
        bits.pop()
    at = f"properties.w-{first}" if first and first < len(bits) else "properties.w"
    return f"([{_listed(bits[first:] if first < len(bits) else ())}])[{at}]>>properties.b&1"


def among(order: pd.Index, ids: Collection[str]) -> str:
    """Return an expression that is 1 for the features with these ids, from their property i or as a mask; "" where there are none.

    Args:
        order: the ids of all features in the order of their file.
        ids: those that are meant; others than in order do not matter.
    """
    flags = order.isin(list(ids))
    (numbers,) = flags.nonzero()
    return mask(flags) if len(numbers) > _FEW else "+".join(f"(properties.i=={i})" for i in numbers)


def looked_up(table: Sequence[object], digits: str) -> str:
    """Return an expression for the entry of a table that a digit names, one digit a feature."""
    text = str(list(table)).replace(" ", "")
    return f'({text})[("{digits}")[properties.i]]'


def trigger(expression: str) -> int:
    """Return a number that changes with the expression."""
    return crc32(expression.encode()) % 10_000


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))
