"""The partners of a place as a table: each row leads to the partner's profile and to the panel of the partnership."""

from typing import Any

import pandas as pd

from mapdata.findings.profile import Profile
from mapdata.words.records import Record, records
from mapui.frame import hyperlinks
from mapui.parts.markup import escape
from mapui.words import labels
from mapui.words.i18n import country_name, number, tr


def sections_markup(found: Profile) -> str:
    """Return the table of the settled partnerships, and apart from it that of plans, unverified and disputed ones."""
    title = tr("Partnerships")
    parts = [f"<h2>{title} ({number(len(found.settled))})</h2>"]
    if found.settled.empty:
        none = tr("No verified or reported partnership of this place is in this data set.")
        parts.append(f'<p class="pkk-quiet">{none}</p>')
    else:
        parts.append(_table(found.settled, title))
    if not found.apart.empty:
        title = tr("Plans, unverified and disputed")
        note = tr(
            "A plan is not yet a partnership; for the others the sources do not suffice, or an official one contradicts them."
        )
        parts += [
            f'<h2>{title} ({number(len(found.apart))})</h2><p class="pkk-quiet">{note}</p>',
            _table(found.apart, title),
        ]
    return f"<section>{''.join(parts)}</section>"


def _table(partnerships: pd.DataFrame, caption: str) -> str:
    """Return a table with a row for each of these rows of Profile.partnerships."""
    heads = "".join(f'<th scope="col"{_rank(rank)}>{escape(word)}</th>' for word, rank in _columns())
    rows = "".join(_row(str(key), row) for key, row in zip(partnerships.index, records(partnerships), strict=True))
    return (
        f'<div class="pkk-partners" role="region" tabindex="0" aria-label="{escape(caption)}"><table><caption>{escape(caption)}'
        f"</caption><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _columns() -> tuple[tuple[str, int], ...]:
    """Return the heads and how soon a narrow screen leaves the column out, 0 for never."""
    return (
        (tr("Partner"), 0),
        (tr("Signed"), 0),
        (tr("Type of agreement"), 1),
        (tr("Sectors"), 1),
        (tr("Status"), 1),
        (tr("Verification"), 0),
        (tr("Details"), 0),
    )


def _row(key: str, row: Record) -> str:
    cells = [
        (escape(_signed(row)), 0),
        (escape(labels.label(labels.AGREEMENT_TYPES, row["agreement_type"]) or "–"), 1),
        (escape(labels.labels(labels.SECTORS, row["sectors"] or ("unspecified",))), 1),
        (escape(labels.label(labels.STATUSES, row["status"])), 1),
        (_marks(row), 0),
        (hyperlinks.anchor(hyperlinks.to_partnership(key), tr("On the map"), title=labels.title(row)), 0),
    ]
    return (
        f'<tr><th scope="row">{_partner(row)}</th>' + "".join(f"<td{_rank(rank)}>{cell}</td>" for cell, rank in cells) + "</tr>"
    )


def _partner(row: Record) -> str:
    side = row["side"]
    name, region = labels.name(row, side), str(row["local_province" if side == "local" else "partner_region"])
    shown = hyperlinks.anchor(hyperlinks.to_profile(row["partner_id"]), name) if row["partner_id"] else escape(name)
    country = country_name(str(row["partner_country"])) if side == "partner" else ""
    level = labels.label(labels.LEVELS, str(row[f"{side}_level"]))
    where = ", ".join(filter(None, (level, region if region != row[f"{side}_name"] else "", country)))
    return f'{shown}<span class="pkk-quiet">{escape(where)}</span>'


def _signed(row: Record) -> str:
    return "–" if pd.isna(row["year_signed"]) else str(row["year_signed"])


def _marks(row: Record) -> str:
    """Return how well it is attested, and before that whether it is only a plan."""
    marks: list[tuple[str, dict[str, Any]]] = [("planned", labels.STATUSES)] if row["apart"] == "planned" else []
    marks.append((row["verification"], labels.VERIFICATIONS))
    return " ".join(
        f'<span class="pkk-badge pkk-{escape(key)}">{escape(labels.label(words, key))}</span>' for key, words in marks
    )


def _rank(rank: int) -> str:
    return ' class="pkk-wide"' if rank else ""
