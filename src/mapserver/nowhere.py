"""The answer to an address where the site has no page: a few words in the reader's language and the way to the map.

Streamlit would show the map under a box that says so in English.
"""

from html import escape

from mapui.frame.site import NAME
from mapui.words.i18n import marked, tr, use_language

TITLE = marked("Page not found")
ABOUT = marked("There is no page at this address.")
WAY = marked("Open the map")
_LOOK = "font-family:system-ui,sans-serif;max-width:40rem;margin:15vh auto 0;padding:0 1rem;line-height:1.5"


def nowhere(language: str, path: str) -> str:
    """Return the page.

    Args:
        language: of the reader.
        path: of the address; the map is one step up from it.
    """
    use_language(language)
    home = f"{'../' if path.endswith('/') else './'}?lang={language}"
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">'
        f'<title>{escape(tr(TITLE))} · {NAME}</title></head><body style="{_LOOK}"><main><h1>{escape(tr(TITLE))}</h1>'
        f'<p>{escape(tr(ABOUT))}</p><p><a href="{home}">{escape(tr(WAY))}</a></p></main></body></html>'
    )
