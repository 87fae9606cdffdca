"""Our reading of a partnership from its claims, by rule (docs/decisions/0001-reading-the-claims.md).

What a rule cannot decide is decided in data/research/corrections.csv, with the reason beside it.
"""

from collections import Counter

from mapdata.atlas.verification import speaks_of_a_plan
from mapdata.words.schema import AREA_LEVELS, SECTORS

Row = dict[str, str]

_RANK = {"government": 0, "association": 1, "academic": 1, "news": 1, "blog": 2, "encyclopedia": 3}


def read_partnership(claims: list[Row], events: list[Row], local: Row, partner: Row) -> Row:
    """Return the columns of partnerships.csv that follow from the claims of one pair."""
    supporting = [c for c in claims if c["stance"] == "supports"] or claims
    signed = [c for c in supporting if not speaks_of_a_plan(c)]
    basis = signed or supporting
    year, date = _signing(signed)
    status, as_of = _status(signed) if signed else ("planned", _latest_date(supporting))
    return {
        "agreement_type": _agreement_type(basis, local, partner),
        "stage": _stage(signed, events) if signed else _plan_stage(supporting),
        "status": status,
        "status_as_of": as_of,
        "year_signed": year,
        "signed_date": date,
        "valid_until": "",
        "sectors": ";".join(s for s in SECTORS if any(s in c["sectors"].split(";") for c in basis)),
    }


def years_in_dispute(claims: list[Row]) -> list[str]:
    """Return the distinct years of signing that the claims give, where there is more than one."""
    years = {c["year_signed"] for c in claims if c["year_signed"] and not speaks_of_a_plan(c)}
    return sorted(years) if len(years) > 1 else []


def _rank(claim: Row) -> int:
    return -1 if claim["primary"] == "yes" else _RANK[claim["source_type"]]


def _signing(claims: list[Row]) -> tuple[str, str]:
    dated = [c for c in claims if c["year_signed"]]
    if not dated:
        return "", ""
    best = min(map(_rank, dated))
    counts = Counter(c["year_signed"] for c in dated if _rank(c) == best)
    year = min(counts, key=lambda y: (-counts[y], y))
    days = [c for c in dated if c["year_signed"] == year and c["signed_date"]]
    date = min(days, key=lambda c: (_rank(c), -len(c["signed_date"]), c["signed_date"]))["signed_date"] if days else ""
    return year, date


def _status(claims: list[Row]) -> tuple[str, str]:
    """The latest dated word on whether it lives; an undated "active" proves nothing, an undated "dormant" is kept."""
    dated = [c for c in claims if c["source_date"] and c["status"] in ("active", "dormant")]
    if dated:
        last = max(dated, key=lambda c: (c["source_date"], c["status"] == "dormant"))
        return last["status"], last["source_date"]
    return ("dormant", "") if any(c["status"] == "dormant" for c in claims) else ("unknown", "")


def _latest_date(claims: list[Row]) -> str:
    return max((c["source_date"] for c in claims), default="")


def _stage(claims: list[Row], events: list[Row]) -> str:
    stages = {c["stage"] for c in claims}
    if "renewed" in stages or any(e["kind"] == "renewal" for e in events):
        return "renewed"
    if "memorandum" in stages or any(e["kind"] == "memorandum" for e in events):
        return "memorandum"
    return "implementation" if "implementation" in stages else ""


def _plan_stage(claims: list[Row]) -> str:
    stages = {c["stage"] for c in claims}
    return next((s for s in ("council_approval", "cooperation_plan", "letter_of_intent") if s in stages), "exploring")


def _agreement_type(claims: list[Row], local: Row, partner: Row) -> str:
    typed = [c for c in claims if c["agreement_type"]]
    if typed:
        best = min(map(_rank, typed))
        return Counter(c["agreement_type"] for c in typed if _rank(c) == best).most_common(1)[0][0]
    if local["level"] == "province" and partner["level"] in AREA_LEVELS:
        return "sister_province"
    return "sister_regency" if local["level"] == "regency" else "sister_city"
