"""The address that opens the panel of a partnership on the map, from any other page."""

from urllib.parse import urlencode

from mapui.parts.markup import escape
from mapui.words.i18n import language


def panel_address(partnership_id: str) -> str:
    """Return the address relative to any page of the site, so that it holds behind a path of a proxy too."""
    return "./?" + urlencode({"lang": language(), "link": partnership_id})


def panel_link(partnership_id: str, text: str) -> str:
    """Return a link of HTML that opens the panel in the same window.

    Args:
        partnership_id: key of the partnership.
        text: plain text.
    """
    return f'<a href="{escape(panel_address(partnership_id))}">{escape(text)}</a>'
