"""The words of the facts of a partnership (mapdata.findings.facts): its terms, and the sentences that its sayings are made of."""

from mapui.words.i18n import marked

TERMS = {
    "local": marked("Indonesian place"),
    "partner": marked("Partner"),
    "type": marked("Type of agreement"),
    "stage": marked("Stage"),
    "status": marked("Status"),
    "year": marked("Year signed"),
    "date": marked("Date signed"),
    "valid": marked("Valid until"),
    "sectors": marked("Sectors"),
    "distance": marked("Distance"),
}
SENTENCES = {
    "blank": marked("Not available yet"),
    "since": marked("since {year}"),
    "planned": marked("planned"),
    "year_unknown": marked("year unknown"),
    "as_of": marked("{status}, as of {date}"),
    "sources_differ": marked("sources differ: {years}"),
    "over_by": marked("ended no later than {year}"),
    "runs_on": marked("counted as running on"),
    "distance": marked("{km} km"),
    "not_on_map": marked("not on the map: the exact location is unknown"),
    "seat": marked("drawn at the seat of government, {seat}"),
    "until": marked("Valid until {date}."),
    "signed": marked("Signed: {date}"),
    "says_status": marked("Status: {status}"),
}
