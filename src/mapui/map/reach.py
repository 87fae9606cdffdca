"""How far the data set reaches: in one line, for a chosen province, and as the layer of all local governments."""

import streamlit as st

from mapdata.findings.reach import APART, NONE, SETTLED, Share, share
from mapui.parts.markup import escape
from mapui.reader import data, embedding, findings, session
from mapui.reader.shown import Shown
from mapui.reader.today import today
from mapui.words.i18n import date_text, marked, ntr, number, tr
from mapui.words.interface import INTERFACE
from mapui.words.region_names import region_name

_KINDS = {  # of dots: their class and what they mean
    SETTLED: ("pkk-dot pkk-dot-settled", marked("has a partnership")),
    APART: ("pkk-dot", marked("only plans or weak evidence")),
    NONE: ("pkk-dot pkk-dot-none", INTERFACE["without_any"]),
}


def whole() -> str:
    """Return what the data set is in one line: partnerships, governments, as of when."""
    atlas, places = data.atlas(), findings.directory()
    every = len(atlas.governments)
    some = int((places["partnerships"][places.index.isin(atlas.governments.index)] > 0).sum())
    message = tr("{entries} partnerships and plans; {some} of {every} Indonesian local governments")
    if not every:
        message = tr("{entries} partnerships and plans of Indonesian local governments")
    told = message.format(entries=number(len(atlas.partnerships)), some=number(some), every=number(every))
    as_of, words = date_text(str(data.edition().descriptor.get("created", ""))[:10]), tr("as of {date}")
    return f"{told}, {words.format(date=as_of)}" if as_of else told


def of_provinces(shown: Shown) -> list[str]:
    """Return for each chosen province how many of its governments have a partnership, as HTML."""
    counts = findings.provinces(today()) if shown.filters.provinces else {}
    told = [_province(name, counts[name]) for name in shown.filters.provinces if name in counts]
    return [f'<span class="pkk-quiet">{escape(each)}</span>' for each in told]


def switch() -> None:
    """Draw what the data set is, the switch of the layer of all local governments, and what its dots mean while it is on."""
    every = len(data.atlas().governments)
    if not embedding.embedded():
        st.html(f'<p class="pkk-quiet pkk-hint">{escape(whole())}</p>')
    if not every:
        return
    with st.container(key="governments-layer", horizontal=True, vertical_alignment="center", gap="medium"):
        st.toggle(tr("All {n} local governments").format(n=number(every)), key=session.GOVERNMENTS)
        if session.governments():
            counts = share(findings.reach(today()))
            numbers = {SETTLED: counts.settled, APART: counts.apart, NONE: counts.governments - counts.settled - counts.apart}
            items = "".join(
                f'<li><i class="{look}"></i>{escape(tr(words))} ({number(numbers[kind])})</li>'
                for kind, (look, words) in _KINDS.items()
            )
            st.html(f'<ul class="pkk-dots">{items}</ul>')


def _province(name: str, counts: Share) -> str:
    told = tr("{province}: {n} of {all} local governments have a partnership in this data set").format(
        province=region_name(name), n=number(counts.settled), all=number(counts.governments)
    )
    more = ntr("{n} has only plans or weak evidence", "{n} have only plans or weak evidence", counts.apart)
    return f"{told}; {more.format(n=number(counts.apart))}." if counts.apart else f"{told}."
