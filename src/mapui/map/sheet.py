"""The grip of the sheet that a small screen shows list and panel in: front/components/sheet.js, front/styles/sheet.css."""

from mapui.parts.components import shared_component
from mapui.reader import embedding, files, kept
from mapui.reader.shown import Shown
from mapui.words.i18n import language


def show(shown: Shown) -> None:
    """Draw the grip, which a large screen does not show; nothing where another page frames ours: a strip is there instead.

    How high the sheet is, the browser keeps by itself; what is chosen, searched for or told raises it.
    """
    if embedding.embedded():
        return
    shared_component("sheet", words=files.words(), lang=language())(
        key="sheet",
        data={"chosen": shown.link or shown.focus or "", "searched": f"{shown.filters.q} {kept.story() or ''}".strip()},
    )
