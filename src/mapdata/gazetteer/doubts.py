"""Why an answer is no single place, in words."""

from mapdata.gazetteer.answers import (
    COUNTRY_ELSEWHERE,
    COUNTRY_OR_REGION,
    REGION_ELSEWHERE,
    REGION_UNKNOWN,
    TWO_LEVELS,
    TWO_NAMES,
    Answer,
)
from mapdata.gazetteer.country import ALSO_MEANS
from mapdata.gazetteer.schema import GUESSED
from mapdata.gazetteer.weight import is_bare_county

_LONGEST = 40  # characters of a cell that a message repeats
_NOTICEABLE = 0.01  # a second place that is less likely than that is not why an answer is in doubt


def why_not(answer: Answer, candidates: str) -> tuple[str, str]:
    """Return the code and the message of the Problem that an answer without a sure place is.

    Args:
        answer: the answer.
        candidates: its best places in words, the end of the message where there are any.
    """
    query = answer.query
    if not query.name.strip():
        return "name_blank", "The name is blank; the name of a place was expected."
    if query.unknown_country:
        return (
            "country_not_known",
            f"“{query.unknown_country[:_LONGEST]}” is no country that is known; its Indonesian or English name or its ISO code "
            "was expected.",
        )
    if answer.best is None:
        where = f" in {query.country}" if query.country else "; give the country too"
        return (
            "place_not_found",
            f"The gazetteer has no place “{query.name[:_LONGEST]}”{where}; another spelling or country is the usual cause.",
        )
    hint = "" if query.country else " No country is given."
    return (
        "place_doubtful",
        f"“{query.name[:_LONGEST]}” is not sure: {_reason(answer)}.{hint} The most likely: {candidates}.",
    )


def _reason(answer: Answer) -> str:
    """Return what is in doubt: what was given with the name first, then the place itself."""
    return " and ".join(filter(None, (_of_the_query(answer), _of_the_place(answer))))


def _of_the_query(answer: Answer) -> str:
    query, doubts = answer.query, answer.doubts
    where = f" in {query.country}" if query.country else ""
    region = query.region[:_LONGEST]
    if COUNTRY_ELSEWHERE in doubts:
        meant = ALSO_MEANS.get(query.country_text.upper())
        return f"{query.country} has no such place, " + (
            f"perhaps {meant} is meant" if meant else f"it lies in another area called “{query.country_text[:_LONGEST]}”"
        )
    found = {
        REGION_UNKNOWN: f"the region “{region}” is not known{where}",
        REGION_ELSEWHERE: f"the gazetteer has no place of that name in “{region}”",
        COUNTRY_OR_REGION: f"“{query.country_text}” may be a country or a state of the US",
        TWO_NAMES: "its two names are not those of one place",
        TWO_LEVELS: f"a word of the name does not say “{query.level}”",
    }
    return " and ".join(found[doubt] for doubt in doubts)


def _of_the_place(answer: Answer) -> str:
    best, *others = answer.verdicts
    area = best.candidate.area
    if best.method == "fuzzy":
        return "it is spelt like no place exactly"
    if is_bare_county(best.candidate, answer.query.level):
        return "a county is seldom meant by its bare name"
    if area and any(other.candidate.area and other.candidate.area.level == area.level for other in others[:2]):
        return "several areas bear that name"
    if area and area.certainty == GUESSED:
        return f"the seat of government of “{area.name}” is not known"
    if others and others[0].confidence > _NOTICEABLE:
        return "it may mean several places"
    return "" if answer.doubts else "smaller places of that name may be missing from the gazetteer"
