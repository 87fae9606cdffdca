"""Colours of the map. They are read on light and on dark ground, and by readers who cannot tell red from green."""

from collections import Counter
from collections.abc import Iterable

from mapdata.schema import GROUP_OF_SECTOR, SECTOR_GROUPS, UNSPECIFIED

Rgb = tuple[int, int, int]

# After Okabe and Ito (2008), moved towards the middle of the lightness scale so that both grounds carry them.
GROUP_COLOURS: dict[str, Rgb] = {
    "economy": (213, 105, 28),
    "social": (38, 120, 190),
    "urban": (0, 145, 110),
    "admin": (178, 88, 160),
    UNSPECIFIED: (132, 138, 146),
}
LAND: tuple[int, int, int, int] = (128, 136, 144, 70)
PLACE: tuple[int, int, int, int] = (104, 112, 122, 220)
HALO: tuple[int, int, int, int] = (250, 190, 40, 150)

ARC_ALPHA = 190
FAINT_ALPHA = 70


def main_group(sectors: Iterable[str]) -> str:
    """Return the group that most of the sectors belong to; the first in the order of the legend where groups tie."""
    counts = Counter(GROUP_OF_SECTOR[sector] for sector in sectors if sector in GROUP_OF_SECTOR)
    if not counts:
        return UNSPECIFIED
    order = list(SECTOR_GROUPS)
    return min(counts, key=lambda group: (-counts[group], order.index(group)))


def css(rgb: Rgb) -> str:
    """Return a colour as CSS writes it."""
    return "#{:02x}{:02x}{:02x}".format(*rgb)
