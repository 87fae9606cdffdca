"""A plain table as HTML, for a few rows that are read and not sorted; it scrolls by itself where it is wider or longer."""

from collections.abc import Iterable, Sequence

from mapui.parts.markup import escape


def plain_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, scrolls: bool = False) -> str:
    """Return a table.

    Args:
        caption: plain text, for those who cannot see it.
        heads: plain text, one for each column.
        rows: the cells as HTML that has been escaped already; the first one names the row.
        scrolls: whether it may be long and scrolls then inside its own frame.
    """
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(_row(cells) for cells in rows)
    name = escape(caption)
    kind = "pkk-table" if scrolls else "pkk-table pkk-whole"
    frame = f'class="{kind}" role="region" tabindex="0" aria-label="{name}"'  # the keyboard reaches it to scroll
    return f"<div {frame}><table><caption>{name}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


def _row(cells: Sequence[str]) -> str:
    return f'<tr><th scope="row">{cells[0]}</th>{"".join(f"<td>{cell}</td>" for cell in cells[1:])}</tr>'
