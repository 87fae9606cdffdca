"""Colours of the map. They are read on light and on dark ground, and by readers who cannot tell red from green."""

Rgb = tuple[int, int, int]

# Five tones, chosen so that any two differ by at least 25 (CIE 1976) with normal, protanopic and deuteranopic eyes (a test
# measures it after Machado et al. 2009), and of middling lightness, so that both grounds carry them.
ORANGE: Rgb = (210, 90, 10)
BLUE: Rgb = (45, 100, 205)
GREEN: Rgb = (20, 118, 80)
PURPLE: Rgb = (150, 60, 140)
GREY: Rgb = (156, 160, 166)
TONES = (ORANGE, BLUE, GREEN, PURPLE, GREY)

LAND: tuple[int, int, int, int] = (128, 136, 144, 70)
PLACE: tuple[int, int, int, int] = (104, 112, 122, 220)
HALO: tuple[int, int, int, int] = (250, 190, 40, 150)

ARC_ALPHA = 190
FAINT_ALPHA = 70


def css(rgb: Rgb) -> str:
    """Return a colour as CSS writes it."""
    return "#{:02x}{:02x}{:02x}".format(*rgb)
