"""Every problem of the reader's file in a sortable table, counted by kind: row, column, found, expected and suggested."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from mapdata.own_file.checking import Checked
from mapdata.own_file.meant import meant
from mapdata.own_file.workbook import Told
from mapdata.words.problems import Problem
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from mapui.frame import csv_choice
from mapui.reader import chosen, session
from mapui.words import fault_words
from mapui.words.i18n import language, ntr, number, tr, use_language
from mapui.your_data import own_file
from mapui.your_data.column_words import column_name

MOST_SHOWN = 1000
OF_HEADINGS = frozenset({"other_heading", "missing_column", "no_header"})  # problems that step 2 shows
_ROW_PX = 74  # text has more than one line only where a row is as high as this
_EXPECTED_PX = 460


@st.fragment
def show(checked: Checked) -> None:
    """Draw the list; its choices draw nothing but itself again."""
    session.resume()
    problems = checked.report.problems
    header = others(checked)
    wanted = _wanted(problems)
    if len(wanted) > MOST_SHOWN:
        st.text(
            tr("The first {shown} of {n} are shown; the file below has them all.").format(
                shown=number(MOST_SHOWN), n=number(len(wanted))
            )
        )
    st.dataframe(
        table(wanted[:MOST_SHOWN], header),
        hide_index=True,
        row_height=_ROW_PX,
        height=min(38 + _ROW_PX * len(wanted), 480),
        key="fault-table",
        placeholder="–",
        column_config={tr("Expected"): st.column_config.TextColumn(width=_EXPECTED_PX)},
    )
    making = partial(_table, problems, header, language())
    csv_choice.button(tr("Download the list of problems (CSV)"), making, "problems.csv", key="fault-download")


def table(problems: Sequence[Problem], header: tuple[str, ...]) -> pd.DataFrame:
    """Return the problems in the reader's words: row (missing where the whole file is meant), column, found, kind, expected, perhaps meant.

    Args:
        problems: of one file.
        header: see meant.meant.
    """
    rows = [
        (each.row or None, column_name(each.column), each.value, words.kind, words.expected, words.meant)
        for each, words in zip(problems, told(problems, header), strict=True)
    ]
    names = [tr("Row"), tr("Column"), tr("Found"), tr("Kind"), tr("Expected"), tr("Did you mean")]
    return pd.DataFrame(rows, columns=names).astype({names[0]: "Int64"})


def told(problems: Sequence[Problem], header: tuple[str, ...]) -> list[Told]:
    """Return what each problem is called in the reader's language; one that stands in many rows is put into words once.

    Args:
        problems: of one file.
        header: see meant.meant.
    """
    known: dict[tuple[str, ...], Told] = {}
    for each in problems:
        key = (each.code, each.column, each.value, each.message)
        if key not in known:
            known[key] = Told(fault_words.kind(each.code), fault_words.expected(each), meant(each, header))
    return [known[each.code, each.column, each.value, each.message] for each in problems]


def others(checked: Checked) -> tuple[str, ...]:
    """Return the columns of the file that are not ours."""
    return tuple(str(column) for column in checked.written.columns if column not in PARTNERSHIP_COLUMNS)


def _wanted(problems: Sequence[Problem]) -> Sequence[Problem]:
    """Draw the choice of kinds and columns, each with its count; return what it leaves."""
    kinds = Counter(problem.code for problem in problems)
    columns = Counter(problem.column for problem in problems if problem.column)
    by_kind, by_column = (f"fault-{what}-{own_file.generation()}" for what in ("kinds", "column"))
    kind_codes, names = ([key for key, _ in counter.most_common()] for counter in (kinds, columns))
    codes = st.pills(
        tr("Kinds of problem"),
        kind_codes,
        selection_mode="multi",
        wrap=True,
        key=by_kind,
        format_func=chosen.worded(by_kind, kind_codes, lambda code: f"{fault_words.kind(code)} ({number(kinds[code])})"),
    )
    column = st.selectbox(
        tr("Column"),
        names,
        index=None,
        key=by_column,
        placeholder=tr("All columns"),
        width=320,
        format_func=chosen.worded(by_column, names, lambda name: f"{column_name(name)[:40]} ({number(columns[name])})"),
    )
    return [each for each in problems if (not codes or each.code in codes) and column in (None, each.column)]


def summary(checked: Checked) -> str:
    """Return "335 rows · 12 problems in 9 rows · 3 cells filled in"; headings are step 2, and are not counted."""
    count = sum(checked.report.rows.values())
    problems = [problem for problem in checked.report.problems if problem.code not in OF_HEADINGS]
    first = int(checked.written.index.min()) if len(checked.written) else 2  # there may be titles above
    faulty = len({problem.row for problem in problems if problem.row >= first})
    rows = ntr("{n} row", "{n} rows", count).format(n=number(count))
    filled = len(checked.filled)
    more = " · " + ntr("{n} cell filled in", "{n} cells filled in", filled).format(n=number(filled)) if filled else ""
    if not problems:
        return f"{rows} · " + (tr("headings to check") if checked.report.problems else tr("no problem")) + more
    found = ntr("{n} problem", "{n} problems", len(problems)).format(n=number(len(problems)))
    where = ntr("in {n} row", "in {n} rows", faulty).format(n=number(faulty)) if faulty else ""
    return f"{rows} · {found} {where}".rstrip() + more


def _table(problems: Sequence[Problem], header: tuple[str, ...], lang: str) -> pd.DataFrame:
    use_language(lang)  # it is called after the run, in another thread
    return table(problems, header)
