"""What a web administrator pastes: the address of an embedded view, and the iframe around it. Plain HTML, escaped."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from mapdata.filters.parameters import Params
from mapui.parts.markup import escape
from mapui.reader.embedding import HIDE, LOCK

RESPONSIVE: Final = "responsive"
# Width and height in pixels; the responsive one is as wide as its column and keeps their ratio.
SIZES: Final = {RESPONSIVE: (960, 600), "600x450": (600, 450), "800x600": (800, 600), "1200x800": (1200, 800)}
THEMES: Final = {"auto": "", "light": "light_theme", "dark": "dark_theme"}
LEAST_HEIGHT_PX = 420


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the frame shows.

    Attributes:
        params: the state of the map, as in the address bar.
        theme: a key of THEMES.
        hide: parts to hide, see embedding.PARTS.
        lock: parameters of filters that readers cannot change, see embedding.LOCKS.
    """

    params: Params
    theme: str = "auto"
    hide: tuple[str, ...] = ()
    lock: tuple[str, ...] = ()


def address(base: str, wanted: Wanted) -> str:
    """Return the address of the embedded view.

    Args:
        base: address of the site, with or without a slash at its end.
        wanted: what the frame shows.
    """
    own = {"embed": "true", "embed_options": THEMES[wanted.theme], HIDE: ",".join(wanted.hide), LOCK: ",".join(wanted.lock)}
    query = {key: value for key, value in (own | wanted.params).items() if value}
    return f"{base.rstrip('/')}/?{urlencode(query, doseq=True, safe=',')}"


def full_address(base: str, wanted: Wanted) -> str:
    """Return the address of the same view without a frame."""
    query = urlencode(wanted.params, doseq=True, safe=",")
    return f"{base.rstrip('/')}/{'?' if query else ''}{query}"


def iframe(base: str, wanted: Wanted, title: str, link_text: str, size: str) -> str:
    """Return the snippet: the frame, and a link for readers whose browser or site shows no frames.

    Style is inline, since WordPress's block "Custom HTML" and most editors keep it, and class names of ours mean nothing there.

    Args:
        base: see address.
        wanted: see address.
        title: what screen readers call the frame.
        link_text: of the link under it.
        size: a key of SIZES.
    """
    width_px, height_px = SIZES[size]
    style = (
        f"width:100%;aspect-ratio:{width_px}/{height_px};min-height:{LEAST_HEIGHT_PX}px;border:0"
        if size == RESPONSIVE
        else f"width:{width_px}px;max-width:100%;height:{height_px}px;border:0"
    )
    attributes = {
        "src": address(base, wanted),
        "title": title,
        "loading": "lazy",
        "referrerpolicy": "strict-origin-when-cross-origin",
        "allow": "clipboard-write; fullscreen",
        "style": style,
    }
    frame = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    link = f'<a href="{escape(full_address(base, wanted))}">{escape(link_text)}</a>'
    return f"<iframe {frame}></iframe>\n<p>{link}</p>\n"
