"""What is wrong with the data, for whoever can mend it: file, row, column, what was found and what was expected."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from mapdata.words.problems import Problem
from mapui.words import fault_words
from mapui.words.i18n import language, ntr, number, tr


def show(problems: Sequence[Problem]) -> None:
    """Draw a notice where the data has problems; nothing where it has none."""
    if not problems:
        return
    count = len(problems)
    whole_file = [problem for problem in problems if problem.row == 0]
    with st.container(key="problems"):
        message = ntr(
            "The data has {n} problem. Everything that is valid is shown.",
            "The data has {n} problems. Everything that is valid is shown.",
            count,
        )
        st.warning(message.format(n=number(count)))
        for problem in whole_file[:5]:
            st.text(f"{problem.file}: {_sentence(problem)}")
        with st.expander(tr("See every problem by file, row and column")):
            st.dataframe(table(problems), hide_index=True, key="problem_table")


def table(problems: Sequence[Problem]) -> pd.DataFrame:
    """Return the problems in the reader's words: file, row, column, kind, found, expected."""
    rows = [(p.file, p.row, p.column, fault_words.kind(p.code), p.value, _sentence(p)) for p in problems]
    return pd.DataFrame(rows, columns=[tr("File"), tr("Row"), tr("Column"), tr("Kind"), tr("Found"), tr("Message")])


def _sentence(problem: Problem) -> str:
    """Mapdata's own sentence, in English, names the likely cause as well."""
    return problem.message if language() == "en" else fault_words.expected(problem)
