"""The reader's words for what there is to check (mapdata.findings.quality.TASKS): a name, the rule behind it, and its detail."""

from mapui.words import labels
from mapui.words.i18n import date_text, marked, tr
from mapui.words.interface import INTERFACE

TASKS = {
    "ends_soon": marked("Ends within twelve months"),
    "over_but_active": marked("Past its end date but still listed as active"),
    "years_differ": marked("Sources differ on the year"),
    "statuses_differ": marked("Sources differ on the status"),
    "stances_differ": marked("Contradicting source"),
    "no_year": marked("No year"),
    "no_sector": marked("No sector"),
    "not_located": marked("Not on the map"),
    "no_source": marked("No source"),
    "old_sources": marked("No recent source"),
    "status_undated": marked("Status without a date"),
}
RULES = {
    "ends_soon": marked("A source gives an end date that may fall within the next twelve months."),
    "over_but_active": marked("A source gives an end date that has passed, but the status is still active."),
    "years_differ": marked("Sources give different years for the beginning."),
    "statuses_differ": marked("Sources give different statuses, perhaps at different times."),
    "stances_differ": marked(
        "A source contradicts the partnership, or is about another level of government or another kind of partnership."
    ),
    "no_year": marked("No source says when it began; plans are not counted."),
    "no_sector": marked("No source mentions a sector."),
    "not_located": marked("The exact location of one of the two places is unknown."),
    "no_source": INTERFACE["no_source"],
    "old_sources": marked("No source is known to be less than five years old."),
    "status_undated": marked("The status is given without the date of its source."),
}
ABOUT = {
    "year_signed": INTERFACE["year"],
    "status": INTERFACE["status"],
    "stance": marked("Stance of the sources"),
}
_STANCES = {"supports": marked("Supports")} | labels.STANCES
_VALUES = {"status": labels.STATUSES, "stance": _STANCES}
_VALUES_OF_CHECK = {"statuses_differ": "status", "stances_differ": "stance", "status_undated": "status"}


def value_text(about: str, value: str) -> str:
    """Return what a source says about a column of sources.csv in the reader's words; a year as it is."""
    return labels.label(_VALUES.get(about, {}), value)


def check_text(check: str, detail: str) -> str:
    """Return what is to be checked in one line: "Sources differ on the year: 1991, 1992".

    Args:
        check: of mapdata.findings.quality.TASKS.
        detail: as mapdata.findings.quality.tasks says it.
    """
    said = _detail(check, detail)
    return f"{tr(TASKS[check])}: {said}" if said else tr(TASKS[check])


def _detail(check: str, detail: str) -> str:
    if check == "old_sources":
        return tr("the newest is dated {date}").format(date=date_text(detail)) if detail else tr("none is dated")
    if check in ("ends_soon", "over_but_active"):
        return date_text(detail)
    about = _VALUES_OF_CHECK.get(check, "year_signed")
    return ", ".join(value_text(about, value) for value in detail.split(";")) if detail else ""
