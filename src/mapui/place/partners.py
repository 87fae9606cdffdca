"""The partners of a place as a table: each row leads to the partner's profile and to the panel of the partnership."""

from typing import Any, Final

import pandas as pd

from mapdata.findings.captions import end_line
from mapdata.findings.profile import Profile
from mapdata.words.records import Record, records
from mapdata.words.schema import UNSPECIFIED
from mapui.frame import hyperlinks
from mapui.parts.markup import escape
from mapui.parts.table import plain_table
from mapui.words import captions, labels
from mapui.words.i18n import number, tr
from mapui.words.interface import ui
from mapui.words.saying import say

_WIDE: Final = (2, 3, 4)  # type, sectors and status: a narrow screen has no room for them


def sections_markup(found: Profile) -> str:
    """Return the table of the settled partnerships, and apart from it that of plans, unverified and disputed ones."""
    title = tr("Partnerships")
    parts = [f"<h2>{title} ({number(len(found.settled))})</h2>"]
    if found.settled.empty:
        none = tr("This data set has no partnership of this place with strong evidence or one reputable source.")
        parts.append(f'<p class="pkk-quiet">{none}</p>')
    else:
        parts.append(_table(found.settled, title))
    if not found.apart.empty:
        title = tr("Plans and weak or contradicted evidence")
        note = tr("A plan is not yet a partnership. For the others the evidence is weak, or an official source contradicts them.")
        parts += [
            f'<h2>{title} ({number(len(found.apart))})</h2><p class="pkk-quiet">{note}</p>',
            _table(found.apart, title),
        ]
    return f"<section>{''.join(parts)}</section>"


def _table(partnerships: pd.DataFrame, caption: str) -> str:
    """Return a table with a row for each of these rows of Profile.partnerships."""
    heads = (
        ui("partner"),
        ui("year"),
        ui("type"),
        ui("sectors"),
        ui("status"),
        ui("verification"),
        ui("details"),
    )
    rows = (_cells(str(key), row) for key, row in zip(partnerships.index, records(partnerships), strict=True))
    return plain_table(caption, heads, rows, look="pkk-partners", wide=_WIDE)


def _cells(key: str, row: Record) -> list[str]:
    return [
        _partner(row),
        escape(_since(row)),
        escape(labels.label(labels.AGREEMENT_TYPES, row["agreement_type"]) or "–"),
        escape(labels.labels(labels.SECTORS, row["sectors"] or (UNSPECIFIED,))),
        escape(labels.label(labels.STATUSES, row["status"])),
        _marks(row),
        hyperlinks.anchor(hyperlinks.to_partnership(key), tr("On the map"), title=captions.title(row)),
    ]


def _partner(row: Record) -> str:
    side = row["side"]
    name, where = captions.name(row, side), say(end_line(row, side, with_indonesia=False))
    shown = hyperlinks.anchor(hyperlinks.to_profile(row["partner_id"]), name) if row["partner_id"] else escape(name)
    return f'{shown}<span class="pkk-quiet">{escape(where)}</span>'


def _since(row: Record) -> str:
    return str(captions.year(row) or "–")


def _marks(row: Record) -> str:
    """Return how well it is attested, and before that whether it is only a plan."""
    marks: list[tuple[str, dict[str, Any]]] = [("planned", labels.STATUSES)] if row["apart"] == "planned" else []
    marks.append((row["verification"], labels.VERIFICATIONS))
    return " ".join(
        f'<span class="pkk-badge pkk-{escape(key)}">{escape(labels.label(words, key))}</span>' for key, words in marks
    )
