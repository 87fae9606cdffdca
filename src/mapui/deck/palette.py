"""Colours of the map. They are read on light and on dark ground, and by readers who cannot tell red from green."""

Rgb = tuple[int, int, int]

# Six tones, chosen so that any two differ by at least 25 (CIE 1976) with normal, protanopic and deuteranopic eyes (a test
# measures it after Machado et al. 2009), and of middling lightness, so that both grounds carry them.
ORANGE: Rgb = (210, 90, 10)
BLUE: Rgb = (45, 100, 205)
GREEN: Rgb = (20, 118, 80)
PURPLE: Rgb = (150, 60, 140)
INDIGO: Rgb = (75, 60, 255)
GREY: Rgb = (156, 160, 166)
# by the names that browser code knows
TONES = {"orange": ORANGE, "blue": BLUE, "green": GREEN, "purple": PURPLE, "indigo": INDIGO, "grey": GREY}

_ON_DARK = 0.15  # share of white mixed in on dark ground; more would bring the tones too near to each other

LAND: tuple[int, int, int, int] = (128, 136, 144, 70)
PLACE: tuple[int, int, int, int] = (104, 112, 122, 220)
PLACE_RING: tuple[int, int, int, int] = (104, 112, 122, 100)  # of a province around its seat
DOT_LIT_ON_LIGHT, DOT_LIT_ON_DARK = (52, 58, 66, 255), (214, 220, 226, 255)  # of a place that stands out
HALO: tuple[int, int, int, int] = (250, 190, 40, 150)

BORDER: tuple[int, int, int, int] = (128, 136, 144, 120)
OCEAN_ON_LIGHT, OCEAN_ON_DARK = (240, 244, 248, 255), (24, 31, 39, 255)  # of the globe


def on_ground(rgb: Rgb, *, dark: bool) -> Rgb:
    """Return a tone as it is drawn on the ground: a little lighter on a dark one."""
    red, green, blue = (round(part + (255 - part) * _ON_DARK) for part in rgb) if dark else rgb
    return red, green, blue


def name_of(rgb: Rgb) -> str:
    """Return the name of one of TONES."""
    return next(name for name, tone in TONES.items() if tone == rgb)


def css(rgb: Rgb) -> str:
    """Return a colour as CSS writes it."""
    return "#{:02x}{:02x}{:02x}".format(*rgb)
