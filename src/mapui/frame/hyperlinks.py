"""Links between the pages of the site: addresses that keep what the reader has chosen, and the script that follows them."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

from mapdata.filters.parameters import Params
from mapdata.filters.table import ALL, Filters
from mapui.frame.site import MAP, PAGES
from mapui.parts.components import shared_component
from mapui.parts.markup import escape
from mapui.reader import address, comparing, embedding, files, session
from mapui.reader.state import State
from mapui.words.i18n import language
from mapui.words.interface import ui

PLACE = "pages/place.py"
_ADDRESSES = {file: "./" if file == MAP else path for file, path, _ in PAGES}


def to_profile(place_id: str) -> str:
    """Return the address of the profile of a place; the search, which has done its work, and the selection are left behind."""
    return to_profiles()(place_id)


def to_profiles() -> Callable[[str], str]:
    """Return what gives the address of the profile of a place, for pages with hundreds: the rest of it is worked out once."""
    params = _params(replace(_unselected(), filters=replace(session.filters(), q="", places=("",))))
    return lambda place_id: _address(PLACE, params | {"place": [place_id]})


def to_directory() -> str:
    """Return the address of the directory of places."""
    return _to(PLACE, replace(_unselected(), filters=replace(session.filters(), q="", places=())))


def to_partnership(link: str) -> str:
    """Return the address of the map with the panel of a partnership, filters as at first; what only other pages ask for is left."""
    return _to(MAP, replace(_unselected(), filters=Filters(), link=link, tasks=(), compared=()))


def to_shown(link: str) -> str:
    """Return the address of the map as it is, with the panel of a partnership."""
    return _to(MAP, replace(session.state(), link=link, focus=None))


def in_files(link: str) -> str:
    """Return the address of the same for a list that is taken along: the language and nothing else of this visit."""
    return _ADDRESSES[MAP] + "?" + urlencode({"lang": language(), "link": link})


def to_map_of(place_id: str) -> str:
    """Return the address of the map with all partnerships of a place, plans and disputed ones too, and its panel."""
    return _to(MAP, replace(_unselected(), filters=replace(ALL, places=(place_id,)), focus=place_id, compared=()))


def to_comparison(place_id: str) -> str:
    """Return the address of the map that compares a place with those that are compared already, or waits for another one."""
    return _to(MAP, comparing.with_one_more(_unselected(), place_id))


def anchor(href: str, text: str, title: str = "") -> str:
    """Return a link to one of our pages.

    Args:
        href: what one of the functions here returns.
        text: plain text.
        title: plain text for the tooltip.
    """
    told = f' title="{escape(title)}"' if title else ""
    return f'<a class="pkk-page" href="{escape(href)}"{told}>{escape(text)}</a>'


def partnership_anchor(link: str, title: str) -> str:
    """Return a link that opens the panel of a partnership on the map."""
    return anchor(to_partnership(link), title)


def profile_anchor(place: str, name: str) -> str:
    """Return a link that says "Profile of Bandung"."""
    return anchor(to_profile(place), ui("profile").format(place=name))


def listen(*, skips: bool = False) -> None:
    """Load the script that follows our links and names Streamlit's parts in the reader's language; every page calls this once.

    Args:
        skips: whether it also makes the skip links, see front/components/skips.js.
    """
    shared_component("frame", words=files.words(), lang=language())(key="frame", data={"skips": skips})


def _to(page: str, state: State) -> str:
    """Return the address relative to any of our pages; whoever reads the page in a frame stays in it."""
    return _address(page, _params(state))


def _params(state: State) -> Params:
    return address.params_of(state) | embedding.params()


def _address(page: str, params: Params) -> str:
    return _ADDRESSES[page] + (f"?{urlencode(params, doseq=True)}" if params else "")


def _unselected() -> State:
    return replace(session.state(), link=None, focus=None, story=0)
