"""HTML from text that nobody vouches for: everything is escaped here, and only http(s) addresses become links."""

import re
from collections.abc import Iterable
from html import escape as _escape

from mapdata.table.addresses import host as host
from mapdata.table.addresses import safe_address
from mapui.words import labels


def escape(text: str) -> str:
    """Return text that HTML shows as it is, in content and in quoted attributes."""
    return _escape(text, quote=True)


def markdown_text(text: str) -> str:
    """Return text that Markdown, which widgets read their labels as, shows as it is: no emphasis, link, image or colour."""
    return re.sub(r"([\\`*_{}\[\]()<>#+\-.!|~:$&])", r"\\\1", text)


def or_blank(text: str) -> str:
    """Return plain text as HTML; where there is none, the quiet words for what is not known."""
    return escape(text) if text else f'<span class="pkk-quiet">{escape(labels.not_available())}</span>'


def definition_list(facts: Iterable[tuple[str, str]]) -> str:
    """Return a list of terms and their values.

    Args:
        facts: (term, value); the term is plain text, the value is HTML that has been escaped already.
    """
    rows = "".join(f"<div><dt>{escape(term)}</dt><dd>{value}</dd></div>" for term, value in facts)
    return f'<dl class="pkk-facts">{rows}</dl>'


def outside_anchor(url: str, text: str) -> str:
    """Return a link that opens apart and tells the other site nothing; plain text where the address is no web address."""
    if not safe_address(url):
        return escape(text)
    return f'<a href="{escape(url)}" target="_blank" rel="noopener noreferrer">{escape(text)}</a>'
