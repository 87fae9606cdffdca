"""How well the partnerships are attested, and what is not known of them: counts beside the rule that counts, never a score."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from mapdata.findings.gaps import GAPS
from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, VERIFICATIONS
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.words import labels, source_labels, task_words
from mapui.words.i18n import number, tr
from mapui.words.interface import ui


def verified(rows: pd.DataFrame) -> None:
    """Draw how many partnerships are of each verification.

    Args:
        rows: rows of Atlas.partnerships.
    """
    title = tr("How strong the evidence is")
    about = tr("Ratings follow fixed rules applied to each partnership's sources; nobody sets them by hand.")
    st.html(
        f"<h2>{title}</h2><p>{escape(about)}</p>"
        + _counted(
            title, ui("verification"), labels.VERIFICATIONS, labels.VERIFICATION_RULES, tally(rows["verification"], VERIFICATIONS)
        )
    )


def confirmed(rows: pd.DataFrame) -> None:
    """Draw how many partnerships have the official word of which party, plans included.

    Args:
        rows: rows of Atlas.partnerships.
    """
    title, counts = tr("Who confirms it"), tally(rows["confirmed"], CONFIRMATIONS)
    about = tr("Whose own official pages say so: those of both parties, of one, or of neither. Plans are counted too.")
    table = _counted(title, ui("confirmed"), source_labels.CONFIRMATIONS, source_labels.CONFIRMATION_RULES, counts)
    st.html(f"<h2>{title}</h2><p>{escape(about)}</p>" + table)


def missing(counts: Mapping[str, int]) -> None:
    """Draw how many partnerships lack what.

    Args:
        counts: how often each check is wanted, see mapdata.findings.quality.task_counts.
    """
    title = tr("What is missing")
    found = {gap: counts[gap] for gap in GAPS}
    st.html(f"<h2>{title}</h2>" + _counted(title, tr("Missing"), task_words.TASKS, task_words.RULES, found))


def _counted(caption: str, kind: str, names: Mapping[str, str], rules: Mapping[str, str], counts: Mapping[str, int]) -> str:
    heads = (kind, tr("Partnerships"), tr("Rule"))
    rows = ((escape(tr(names[key])), f"<strong>{number(n)}</strong>", escape(tr(rules[key]))) for key, n in counts.items())
    return plain_table(caption, heads, rows)
