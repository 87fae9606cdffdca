"""The style sheets of the app: the shared ones of front/styles first, then one per room, put together as one block."""

from functools import cache
from pathlib import Path

from mapui.deck.palette import TONES, css, on_ground

_SHARED = Path(__file__).resolve().parents[3] / "front" / "styles"
_ROOMS = Path(__file__).resolve().parents[1]
_at_first = False  # whether the page that the server sends first has the sheets
TOKENS = "tokens_app.css"
_NAMES = (
    TOKENS,
    "search.css",
    "chips.css",
    "parts.css",
    "years.css",
    "legend.css",
    "panel.css",
    "compared.css",
    "story.css",
    "table.css",
    "gestures.css",
    "network_map.css",
    "head_small.css",
    "sheet.css",
    "embedded.css",
    "standing_app.css",
    "forced_app.css",
)  # the other sheets there are the static page's own


def sheets() -> tuple[Path, ...]:
    """Return the sheets in the order of the cascade: tokens, what the static page has too, each room's own by name."""
    rooms = (room / f"{room.name}.css" for room in sorted(_ROOMS.iterdir()))
    return (*(_SHARED / name for name in _NAMES), *(sheet for sheet in rooms if sheet.is_file()))


@cache
def style_block(rules: str = "") -> str:
    """Return all sheets as one element of HTML, put together once per process.

    Args:
        rules: further rules, made by the program, for the end of it.
    """
    texts = (sheet.read_text(encoding="utf-8") for sheet in sheets())
    return "<style>" + "\n".join([*texts, rules]) + "</style>"


def tones(*, dark: bool) -> str:
    """Return the rule that gives the tones of the map their names, for legend and cards; a run sends it, since it knows the ground.

    Args:
        dark: whether the reader's ground is dark.
    """
    return ":root { " + "".join(f"--{name}: {css(on_ground(rgb, dark=dark))}; " for name, rgb in TONES.items()) + "}"


def send_at_first() -> str:
    """Return the same for the page that a server sends first, whose runs then need not send it: called where that page is made.

    Sheets that come with a run come after the first things that they move.
    """
    global _at_first
    _at_first = True
    return style_block()


def run_block(rules: str = "") -> str:
    """Return what a run of a page still has to send: the rules, and all sheets if no server of ours sent them.

    Args:
        rules: see style_block.
    """
    return f"<style>{rules}</style>" if _at_first else style_block(rules)
