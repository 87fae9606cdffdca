"""A plain table as HTML, for a few rows that are read and not sorted; it scrolls by itself where it is wider or longer."""

from collections.abc import Container, Iterable, Sequence

from mapui.parts.markup import escape


def plain_table(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    scrolls: bool = False,
    look: str = "",
    wide: Container[int] = (),
) -> str:
    """Return a table.

    Args:
        caption: plain text, for those who cannot see it.
        heads: plain text, one for each column.
        rows: the cells as HTML that has been escaped already; the first one names the row.
        scrolls: whether it may be long and scrolls then inside its own frame.
        look: class of the frame of a table that looks its own way; "" for the look that all others share.
        wide: numbers of the columns, the first being 0, that only a wide screen shows.
    """
    marks = [' class="pkk-wide"' if column in wide else "" for column in range(len(heads))]
    head = "".join(f'<th scope="col"{mark}>{escape(text)}</th>' for text, mark in zip(heads, marks, strict=True))
    body = "".join(_row(cells, marks) for cells in rows)
    name = escape(caption)
    kind = look or ("pkk-table" if scrolls else "pkk-table pkk-whole")
    frame = f'class="{kind}" role="region" tabindex="0" aria-label="{name}"'  # the keyboard reaches it to scroll
    return f"<div {frame}><table><caption>{name}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


def _row(cells: Sequence[str], marks: Sequence[str]) -> str:
    first, *others = zip(cells, marks, strict=True)
    return f'<tr><th scope="row"{first[1]}>{first[0]}</th>{"".join(f"<td{mark}>{cell}</td>" for cell, mark in others)}</tr>'
