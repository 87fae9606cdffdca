"""The page around the app, which the browser has before any of it runs: Streamlit's own, in the reader's language and about this site."""

import re
from contextvars import copy_context
from html import escape
from pathlib import Path

from streamlit.file_util import get_static_dir

from mapdata.words.errors import MapDataError
from mapserver.settings import Settings
from mapui.frame.site import MAP, NAME, PAGES
from mapui.frame.style_sheets import send_at_first
from mapui.words.i18n import LANGUAGES, marked, tr, use_language

DESCRIPTION = marked(
    "The map of Indonesia's sister cities: the partnerships that we could document between an Indonesian city, "
    "regency or province and a partner abroad, with the sources."
)
NEEDS_SCRIPTS = marked("This map needs JavaScript. Please turn it on for this site; nothing is loaded from other sites.")
_ICON = "./app/static/icon.png"


class ShellError(MapDataError):
    """Streamlit's page is not the one that we know how to change; its version is another than requirements.txt says."""


def streamlits_page() -> str:
    """Return the page that the installed Streamlit serves."""
    return (Path(get_static_dir()) / "index.html").read_text(encoding="utf-8")


def shells(html: str, settings: Settings) -> dict[tuple[str, str], str]:
    """Return the page for each language and each address of a page ("" is the plain address).

    Args:
        html: Streamlit's page.
        settings: the public address, where there is one, becomes the canonical link.

    Raises:
        ShellError: a part that has to change is not there.
    """
    pages = [(address, title) for _, address, title in PAGES] + [("", title) for file, _, title in PAGES if file == MAP]
    return {
        (language, address): copy_context().run(_shell, html, language, address, title, settings)
        for language in LANGUAGES
        for address, title in pages
    }


def _shell(html: str, language: str, address: str, title: str, settings: Settings) -> str:
    use_language(language)
    head = f'<title>{escape(tr(title))} · {NAME}</title>\n    <meta name="description" content="{escape(tr(DESCRIPTION))}" />'
    if settings.public_url:
        head += f'\n    <link rel="canonical" href="{escape(f"{settings.public_url}/{address}")}" />'
    changes = {
        r'<html lang="en">': f'<html lang="{language}">',
        r"<title>Streamlit</title>": head,
        r'<link rel="shortcut icon" href="[^"]*" />': f'<link rel="shortcut icon" href="{_ICON}" />',
        r'\s*<!--(?:(?!-->).)*-->\s*<link rel="service-desc"[^>]*/>': "",  # leads to an API that is closed here
        r"<noscript>.*?</noscript>": f"<noscript>{_without_scripts()}</noscript>",
        # In the body, because Streamlit's own styles are put at the end of the head, and ours have to come after them.
        r'<div id="root"></div>': f'{send_at_first()}\n    <div id="root"></div>',
    }
    for pattern, new in changes.items():
        html, count = re.subn(pattern, lambda _, new=new: new, html, flags=re.DOTALL)  # type: ignore[misc]
        if count != 1:
            raise ShellError(f"Streamlit's index.html has {pattern} {count} times; install the version in requirements.txt.")
    return html


def _without_scripts() -> str:
    """Return what readers without scripts are told, the language of the page first and then the other."""
    said = []
    for language in LANGUAGES:
        use_language(language)
        words = f"{escape(tr(DESCRIPTION))} {escape(tr(NEEDS_SCRIPTS))}"
        said.append(f'<p lang="{language}">{words}</p>')
    return "".join(said)
