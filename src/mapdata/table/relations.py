"""What the cells of one row say against each other. Faults become Problems; no row is left out for them."""

import pandas as pd

from mapdata.words.folding import fold
from mapdata.words.problems import Problem
from mapdata.words.records import numbered, records
from mapdata.words.schema import LOCAL_LEVELS, PLAN_STAGES

_LON, _LAT = (94.0, 142.0), (-12.0, 7.0)  # Indonesia's bounds, degrees
_FIRST_CITY = "71"
# Levels of Indonesian governments (UU 23/2014) that these kinds ask of the Indonesian side.
_LEVEL_OF_KIND = {"sister_province": "province", "sister_regency": "regency"}


def of_partnerships(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the rows whose cells disagree: date and year, end and start, level and kind, stage and status, both ends."""
    signed = table["signed_date"].where(table["signed_date"] != "", table["year_signed"])
    dates = _dates_not_in_year(table, file) + ends_too_early(table, signed, file)
    return dates + _levels_unlike(table, file) + _plans_not_planned(table, file) + _partners_at_home(table, file)


def _plans_not_planned(table: pd.DataFrame, file: str) -> list[Problem]:
    """Report the rows whose stage is that of a plan while the status is not "planned", or the other way round."""
    told = table[(table["stage"] != "") & (table["status"] != "")]
    unlike = told[told["stage"].isin(PLAN_STAGES) != (told["status"] == "planned")]
    return [
        Problem.of(file, row, "status", "plan_not_planned", status, f"The stage is {stage}; both must be of a plan, or neither.")
        for (row, status), stage in zip(numbered(unlike["status"]), unlike["stage"], strict=True)
    ]


def _dates_not_in_year(table: pd.DataFrame, file: str) -> list[Problem]:
    both = table[(table["year_signed"] != "") & (table["signed_date"] != "")]
    off = both[both["signed_date"].str[:4] != both["year_signed"]]
    return [
        Problem.of(file, row, "signed_date", "date_not_in_year", date, f"The date is not in the year signed ({year}).")
        for (row, date), year in zip(numbered(off["signed_date"]), off["year_signed"], strict=True)
    ]


def ends_too_early(table: pd.DataFrame, starts: pd.Series, file: str) -> list[Problem]:
    """Report the terms that end before they start; of partial dates only what both say is compared."""
    return [
        Problem.of(file, row, "valid_until", "ends_before_start", end, f"The term ends before it starts ({start}).")
        for (row, end), start in zip(numbered(table["valid_until"]), starts, strict=True)
        if end and start and end[: len(start)] < start[: len(end)]
    ]


def _levels_unlike(table: pd.DataFrame, file: str) -> list[Problem]:
    known = f"Indonesia has no local government of this level; {', '.join(LOCAL_LEVELS)} were expected."
    foreign = table.loc[~table["local_level"].isin(("", *LOCAL_LEVELS)), "local_level"]
    wanted = table["agreement_type"].map(_LEVEL_OF_KIND)
    unlike = table.loc[wanted.notna() & (wanted != table["local_level"]) & (table["local_level"] != "")]
    return [Problem.of(file, row, "local_level", "level_mismatch", level, known) for row, level in numbered(foreign)] + [
        Problem.of(
            file,
            row,
            "agreement_type",
            "level_mismatch",
            kind,
            f"A {kind} is a partnership of a {_LEVEL_OF_KIND[kind]}, and the local_level is {level}.",
        )
        for (row, kind), level in zip(numbered(unlike["agreement_type"]), unlike["local_level"], strict=True)
    ]


def _partners_at_home(table: pd.DataFrame, file: str) -> list[Problem]:
    """Report the partners that are in Indonesia, and those that are the Indonesian place itself."""
    names, regions = (
        (table[local].map(fold) == table[partner].map(fold)) & (table[partner] != "")
        for local, partner in (("local_name", "partner_name"), ("local_province", "partner_region"))
    )
    levels = (table["local_level"] == table["partner_level"]) | (table["local_level"] == "") | (table["partner_level"] == "")
    home = table["partner_country"] == "ID"
    same = names & levels & (home | regions)
    itself = "Both ends are the same place; a place abroad was expected."
    inside = "The partner is in Indonesia; a place abroad was expected."
    return [
        Problem.of(file, row, "partner_name", "same_place", name, itself)
        for row, name in numbered(table.loc[same, "partner_name"])
    ] + [
        Problem.of(file, row, "partner_country", "partner_in_indonesia", code, inside)
        for row, code in numbered(table.loc[home & ~same, "partner_country"])
    ]


def of_governments(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the rows of checked local governments whose code, level, province and coordinates disagree."""
    provinces = {each["code"]: each["name"] for each in records(table) if each["level"] == "province"}
    problems = []
    for (row, code), each in zip(numbered(table["code"]), records(table), strict=True):
        level, province = each["level"], each["province"]
        if _level_of(code) != level:
            message = f"A {level} has not the code {code}: a province has two digits, a regency two more, a city two from 71 on."
            problems.append(Problem.of(file, row, "level", "level_mismatch", level, message))
        if provinces.get(code[:2]) != province:
            message = (
                f"The code {code} begins like that of {provinces.get(code[:2], 'no province')}, and the row says {province}."
            )
            problems.append(Problem.of(file, row, "province", "unknown_province", province, message))
        for column, (least, most) in (("lon", _LON), ("lat", _LAT)):
            if (text := each[column]) and not least <= float(text) <= most:
                message = f"{text} lies outside Indonesia; degrees between {least:g} and {most:g} were expected."
                problems.append(Problem.of(file, row, column, "outside_indonesia", text, message))
    return problems


def of_searches(table: pd.DataFrame, file: str) -> list[Problem]:
    """Return the searches, as they were written, that found something without an address, or nothing and yet have one."""
    told = table["addresses"] != ""
    unlike = table.loc[((table["found"] == "yes") & ~told) | ((table["found"] == "no") & told), "found"]
    message = "What was found has its addresses in the same row, and a search that found nothing has none."
    return [Problem.of(file, row, "found", "found_unlike", found, message) for row, found in numbered(unlike)]


def _level_of(code: str) -> str:
    """Return the level that a code of the Ministry tells: cities are numbered from 71 on."""
    if "." not in code:
        return "province"
    return "city" if code[3:] >= _FIRST_CITY else "regency"


def items_used_twice(places: pd.DataFrame, file: str) -> list[Problem]:
    """Report the places that have the item of another place; one place that stands there at two levels may share its item."""
    told = places[places["wikidata"] != ""]
    first = told.drop_duplicates("wikidata").set_index("wikidata").reindex(told["wikidata"]).set_axis(told.index)
    same = (told[["name", "country", "lon", "lat"]] == first[["name", "country", "lon", "lat"]]).all(axis=1)
    return [
        Problem.of(
            file, row, "wikidata", "item_used_twice", item, f"The place {other} has this item already; each place has its own."
        )
        for (row, item), other in zip(numbered(told.loc[~same, "wikidata"]), first.loc[~same, "id"], strict=True)
    ]
