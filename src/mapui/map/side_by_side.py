"""The comparison as a table, the twin of the coloured map: a column for each place or country, the same rows for all."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import streamlit as st

from mapdata.findings.compared import Compared, compared, in_common
from mapui.frame import hyperlinks, legend
from mapui.parts.markup import escape
from mapui.reader import data, embedding
from mapui.reader.shown import Shown
from mapui.words import captions, labels, source_labels
from mapui.words.facts import TERMS
from mapui.words.i18n import country_name, ntr, number, tr
from mapui.words.interface import ui
from mapui.words.kinds import kinds_in_words

_MOST: Final = 5  # names or sectors in a cell; of more it is said how many there are


def show(shown: Shown) -> None:
    """Draw the table; nothing where nothing is compared, or where the address hides the results."""
    if shown.compared and not embedding.hides("results"):
        st.html(markup(shown))


def markup(shown: Shown) -> str:
    """Return the table as HTML.

    Args:
        shown: with two or more that are compared.
    """
    atlas = shown.atlas
    columns = compared(atlas.partnerships, atlas.everywhere, shown.compared, shown.filters, data.searchable())
    shared = in_common(columns)
    rows: list[tuple[str, list[str]]] = [
        (tr("Partnerships"), [_counts(each) for each in columns]),
        (tr("First and latest year"), [_years(each) for each in columns]),
        (ui("sectors"), [_sectors(each) for each in columns]),
        (ui("verification"), [_tallied(each.evidence, labels.VERIFICATIONS) for each in columns]),
        (labels.label(TERMS, "confirmed"), [_tallied(each.confirmed, source_labels.CONFIRMATIONS) for each in columns]),
        (tr("Reach"), [_reach(each) for each in columns]),
        (tr("Partners in common"), [_names(_places(shared[each.key][0])) for each in columns]),
    ]
    if sum(each.home for each in columns) > 1:
        rows.append((tr("Countries in common"), [_names(map(country_name, shared[each.key][1])) for each in columns]))
    return _table(tr("Side by side"), _heads(shown), rows)


def _table(caption: str, heads: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]) -> str:
    name = escape(caption)
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(term)}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>' for term, cells in rows
    )
    return (
        f'<div class="pkk-versus" role="region" tabindex="0" aria-label="{name}"><table><caption>{name}</caption>'
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _heads(shown: Shown) -> list[str]:
    places = shown.atlas.everywhere
    names = captions.of_compared(places, shown.compared)
    found = zip(shown.compared, names, legend.compared_colours(), strict=False)
    return [_head(key, name, colour, _where(shown, key)) for key, name, colour in found]


def _head(key: str, name: str, colour: str, where: str) -> str:
    shown = hyperlinks.anchor(hyperlinks.to_profile(key), name) if where else escape(name)
    return f'<i class="pkk-swatch" style="background:{colour}"></i> {shown}<span class="pkk-quiet">{escape(where)}</span>'


def _where(shown: Shown, key: str) -> str:
    places = shown.atlas.everywhere
    return captions.where(captions.rows_of(places, [key])[key]) if key in places.index else ""


def _counts(column: Compared) -> str:
    hidden = kinds_in_words(column.parts.hidden)
    out = ui("hidden_parts").format(hidden=" · ".join(hidden)) if hidden else ""
    return _lines(kinds_in_words(column.parts.shown)) + (f'<span class="pkk-quiet">{escape(out)}</span>' if out else "")


def _years(column: Compared) -> str:
    ids = [key for key in (column.first, column.latest) if key is not None]
    rows = [(key, dict(column.rows.loc[key])) for key in ids]
    return _items(
        f"{escape(captions.year(row))}: {hyperlinks.anchor(hyperlinks.to_shown(key), captions.title(row))}" for key, row in rows
    )


def _sectors(column: Compared) -> str:
    told = [f"{labels.label(labels.SECTORS, key)}: {number(count)}" for key, count in column.sectors.items()]
    return _lines(_few(told))


def _tallied(counts: Mapping[str, int], words: dict[str, str]) -> str:
    return _lines(f"{labels.label(words, key)}: {number(count)}" for key, count in counts.items() if count)


def _reach(column: Compared) -> str:
    n, countries = len(column.partners), len(column.countries)
    if not column.home:
        return _lines(
            [ntr("{n} Indonesian place", "{n} Indonesian places", n).format(n=number(n)), *_few(_places(column.partners))]
        )
    parts = [
        ntr("{n} partner place", "{n} partner places", n).format(n=number(n)),
        ntr("{n} partner country", "{n} partner countries", countries).format(n=number(countries)),
    ]
    return _lines([", ".join(parts), *_few(list(map(country_name, column.countries)))])


def _places(ids: Sequence[str]) -> list[str]:
    return captions.of_compared(data.atlas().everywhere, ids)


def _names(names: Iterable[str]) -> str:
    return _lines(_few(list(names)))


def _few(texts: list[str]) -> list[str]:
    more = len(texts) - _MOST
    return texts if more <= 1 else [*texts[:_MOST], ui("and_more").format(n=number(more))]


def _lines(texts: Iterable[str]) -> str:
    return _items(map(escape, texts))


def _items(markup: Iterable[str]) -> str:
    items = "".join(f"<li>{each}</li>" for each in markup)
    return f"<ul>{items}</ul>" if items else "–"
