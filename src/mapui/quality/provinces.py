"""How many local governments of each province have a partnership in the data set, and on whose word: counts, never a score."""

from collections.abc import Collection

import streamlit as st

from mapdata.findings.reach import Share, share
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.reader import findings
from mapui.reader.today import today
from mapui.words.i18n import number, tr
from mapui.words.region_names import region_name


def show(chosen: Collection[str]) -> None:
    """Draw a table with a row for each province and one for all of them; nothing where no local governments are listed.

    Args:
        chosen: names of the provinces to show; none means all.
    """
    reached = findings.reach(today())
    if reached.empty:
        return
    title = tr("Local governments by province")
    about = tr(
        "How many local governments have a partnership in this data set (plans and weak or contradicted evidence do not count), "
        "for how many an official page says so, and for how many a source is at most five years old. The provincial government "
        "counts as one. Where nothing is found, there may still be a partnership."
    )
    shares = {name: counts for name, counts in findings.provinces(today()).items() if not chosen or name in chosen}
    rows = [_cells(region_name(name), counts) for name, counts in sorted(shares.items(), key=lambda each: region_name(each[0]))]
    if len(rows) > 1:
        rows.append(_cells(tr("All provinces"), share(reached[reached["province"].isin(list(shares))])))
    heads = (
        tr("Province"),
        tr("Local governments"),
        tr("With a partnership"),
        tr("With an official source"),
        tr("With a recent source"),
        tr("Only plans or weak evidence"),
    )
    st.html(f"<h2>{escape(title)}</h2><p>{escape(about)}</p>" + plain_table(title, heads, rows))


def _cells(name: str, counts: Share) -> list[str]:
    parts = (counts.settled, counts.official, counts.recent, counts.apart)
    return [escape(name), number(counts.governments), *(_part(n, counts.governments) for n in parts)]


def _part(n: int, of: int) -> str:
    """Return a count with its share of the governments."""
    return f'<strong>{number(n)}</strong> <span class="pkk-quiet">{number(100 * n / of)} %</span>'
