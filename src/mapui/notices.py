"""What is wrong with the data, for whoever can mend it: file, row, column, what was found and what was expected."""

from collections.abc import Sequence

import streamlit as st

from mapdata.problems import Problem, problem_table
from mapui.i18n import ntr, number, tr


def show(problems: Sequence[Problem]) -> None:
    """Draw a notice where the data has problems; nothing where it has none."""
    if not problems:
        return
    count = len(problems)
    whole_file = [problem for problem in problems if problem.row == 0]
    with st.container(key="problems"):
        message = ntr(
            "The data has {n} problem. Everything that is sound is shown.",
            "The data has {n} problems. Everything that is sound is shown.",
            count,
        )
        st.warning(message.format(n=number(count)))
        for problem in whole_file[:5]:
            st.text(f"{problem.file}: {problem.message}")
        with st.expander(tr("See every problem by file, row and column")):
            table = problem_table(problems).rename(
                columns={
                    "file": tr("File"),
                    "row": tr("Row"),
                    "column": tr("Column"),
                    "code": tr("Kind"),
                    "value": tr("Found"),
                    "message": tr("Message"),
                }
            )
            st.dataframe(table, hide_index=True, key="problem_table")
