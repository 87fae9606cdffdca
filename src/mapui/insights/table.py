"""A table of figures as HTML that a screen reader can walk: caption, heads with their scope, numbers to the right."""

from collections.abc import Iterable, Sequence

from mapui.parts.markup import escape
from mapui.words.i18n import number

Cell = str | int


def figures_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return the table; everything in it is escaped.

    Args:
        caption: what the table shows.
        heads: one for each column.
        rows: the first cell names the row; numbers are written as the reader's language does.
    """
    lines = list(rows)
    kinds = map(_kind, lines[0] if lines else heads)
    head = "".join(f'<th scope="col"{kind}>{escape(text)}</th>' for text, kind in zip(heads, kinds, strict=True))
    body = "".join(f"<tr>{_row(cells)}</tr>" for cells in lines)
    return (
        f'<div class="pkk-figures" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
        f"<caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(cells: Sequence[Cell]) -> str:
    name, *others = cells
    return f'<th scope="row">{_text(name)}</th>' + "".join(f"<td{_kind(cell)}>{_text(cell)}</td>" for cell in others)


def _kind(cell: Cell) -> str:
    return ' class="pkk-number"' if isinstance(cell, int) else ""


def _text(cell: Cell) -> str:
    return number(cell) if isinstance(cell, int) else escape(cell)
