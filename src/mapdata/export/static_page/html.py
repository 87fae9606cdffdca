"""The static page: the map as a page that needs no server, no Python and no other host, in one file or in a folder.

One file holds everything and works from a disk, in a sandboxed frame and under POLICY. A folder holds a small page and
assets whose names change with their content, for a web server that may keep them for ever.
"""

import hashlib
from typing import Final

from mapdata.export.selection import Selection
from mapdata.export.static_page.document import document, land
from mapdata.export.static_page.held import page_sheet
from mapdata.export.static_page.markup import json_text, page, script, style

POLICY: Final = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; worker-src blob:"
FOLDER_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
)
_DIGEST_LENGTH: Final = 12


def html_bytes(selection: Selection) -> bytes:
    """Return the whole map as one HTML file in UTF-8."""
    content = document(selection)
    scripts = "".join(
        f'<script type="application/json" id="{name}">{json_text(part)}</script>\n'
        for name, part in (("peta-land", land()), ("peta-data", content))
    )
    return page(
        content,
        page_sheet(selection),
        policy=POLICY,
        head=f"<style>\n{style()}</style>",
        scripts=f"{scripts}<script>\n{script()}</script>",
    ).encode("utf-8")


def html_files(selection: Selection) -> dict[str, bytes]:
    """Return the same as the files of a folder, by name; index.html, which names the others, comes last.

    The data are a script and no JSON, because a page opened from a disk or in a sandboxed frame may run its scripts but
    may not fetch. Asset names carry a digest of their content: a new edition never meets an old asset in a cache.
    """
    content = document(selection)
    texts = {
        "style.css": style(),
        "land.js": f"globalThis.petaLand = {json_text(land())};\n",
        "data.js": f"globalThis.petaData = {json_text(content)};\n",
        "app.js": script(),
    }
    files = {_with_digest(name, text): text.encode("utf-8") for name, text in texts.items()}
    styles, *programs = files
    index = page(
        content,
        page_sheet(selection),
        policy=FOLDER_POLICY,
        head=f'<link rel="stylesheet" href="{styles}">',
        scripts="\n".join(f'<script defer src="{name}"></script>' for name in programs),
    )
    return files | {"index.html": index.encode("utf-8")}


def _with_digest(name: str, text: str) -> str:
    stem, _, suffix = name.partition(".")
    return f"{stem}.{hashlib.sha256(text.encode('utf-8')).hexdigest()[:_DIGEST_LENGTH]}.{suffix}"
