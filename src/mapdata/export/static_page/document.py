"""Everything that the static export knows, as one document: partnerships, sources, events, names, words. No HTML here."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import pandas as pd

from mapdata.atlas.continents import continent
from mapdata.atlas.regions import island
from mapdata.atlas.verification import years_claimed
from mapdata.export.selection import Selection
from mapdata.export.static_page.arcs import arcs
from mapdata.filters.filters import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS
from mapdata.table.cells import web_address
from mapdata.words.countries import country_name
from mapdata.words.records import Record, records
from mapdata.words.schema import AREA_LEVELS, GROUP_OF_SECTOR, SOURCE_TYPES, STATUSES, VERIFICATIONS
from mapdata.words.wording import LANGUAGES

SITE: Final = Path(__file__).with_name("assets")
_WORDS: Final = Path(__file__).with_name("words.json")
_SIDE: Final = ("name", "name_id", "name_en", "other_names", "level", "place_id", "seat", "lon", "lat")
_COLUMNS: Final = (
    *(f"local_{column}" for column in _SIDE),
    "local_province",
    *(f"partner_{column}" for column in _SIDE),
    *("partner_region", "partner_country", "agreement_type", "stage", "status", "status_as_of", "year_signed", "signed_date"),
    *("valid_until", "end_year", "sectors", "verification", "distance_km", "note_id", "note_en"),
)
_SOURCE: Final = (
    "source_title",
    "source_url",
    "source_type",
    "source_date",
    "stance",
    "signed",
    "status",
    "summary_id",
    "summary_en",
)
_EVENT: Final = ("kind", "date", "valid_until", "summary_id", "summary_en")

Document = dict[str, Any]


def document(selection: Selection) -> Document:
    """Return the document: made of texts, numbers, lists and null only, the same for the same selection.

    Tables are {"columns": [...], "rows": [[...], ...]}; what is blank is "" or null. Names of a place in a language are blank
    where they are the name itself.
    """
    table = selection.partnerships
    cite = selection.edition.citation
    sources = {key: _claims(claims) for key, claims in _by_partnership(selection.claims).items()}
    base = land()
    return {
        "meta": {
            "title": cite.title,
            "version": cite.version,
            "date": cite.date,
            "licence": _licence(selection),
            "cite": cite.text(),
            "total": len(selection.atlas.partnerships),
            "defaults": _defaults(selection),
        },
        "area_levels": sorted(AREA_LEVELS),
        "group_of_sector": GROUP_OF_SECTOR,
        "colours": read_site("colours.json"),
        "countries": _countries({*table["partner_country"], "ID"}),
        "words": words(),
        "partnerships": _partnerships(table, sources),
        "sources": {"columns": _SOURCE, "rows": {key: _rows(claims, _SOURCE) for key, claims in sources.items()}},
        "events": {
            "columns": _EVENT,
            "rows": {key: _rows(events, _EVENT) for key, events in _by_partnership(selection.events).items()},
        },
        "arcs": arcs(table, edge_lon=base["edge_lon"], scale=base["scale"]),
    }


@cache
def read_site(name: str) -> Any:
    """Return a JSON file of the site's folder."""
    return json.loads((SITE / name).read_text(encoding="utf-8"))


@cache
def words() -> dict[str, dict[str, dict[str, str]]]:
    """Return the words of the interface and of the vocabularies: table, key, language. scripts/build_words.py writes them."""
    found: dict[str, dict[str, dict[str, str]]] = json.loads(_WORDS.read_text(encoding="utf-8"))
    return found


def land() -> Document:
    """Return the coasts and borders, see scripts/build_site_land.py."""
    found: Document = read_site("land.json")
    return found


def _defaults(selection: Selection) -> Document:
    """Return what is shown at first: as in the app, but whole where somebody has chosen a part of the data set to be exported."""
    table = selection.partnerships
    if len(table) == len(selection.atlas.partnerships):
        return {"status": DEFAULT_STATUSES, "verification": DEFAULT_VERIFICATIONS}
    held = {column: set(table[column]) for column in ("status", "verification")}
    every = {"status": (STATUSES, DEFAULT_STATUSES), "verification": (VERIFICATIONS, DEFAULT_VERIFICATIONS)}
    return {name: [key for key in known if key in held[name] or key in usual] for name, (known, usual) in every.items()}


def _licence(selection: Selection) -> Document:
    cite = selection.edition.citation
    url = cite.licence_url if cite.licence_url and web_address(cite.licence_url) is None else ""
    return {"name": cite.licence_name, "url": url}


def _countries(codes: set[str]) -> Document:
    return {code: {language: country_name(code, language) for language in LANGUAGES} for code in sorted(codes)}


def _partnerships(table: pd.DataFrame, sources: dict[str, list[Record]]) -> Document:
    plain = table.rename_axis("id").reset_index()
    plain = plain.assign(
        distance_km=plain["distance_km"].round(),
        sectors=plain["sectors"].map(list),
        years_claimed=plain["id"].map(lambda key: years_claimed(sources.get(str(key), []))),
        continent=plain["partner_country"].map(continent),
        island=plain["local_province"].map(island),
    )
    for side in ("local", "partner"):
        for language in LANGUAGES:
            own = f"{side}_name_{language}"
            plain[own] = plain[own].where(plain[own] != plain[f"{side}_name"], "")
    columns = ("id", *_COLUMNS, "years_claimed", "continent", "island")
    return {"columns": columns, "rows": _rows(records(plain[list(columns)]), columns)}


def _by_partnership(table: pd.DataFrame) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for row in records(table):
        found.setdefault(str(row["partnership_id"]), []).append(row)
    return found


def _claims(claims: list[Record]) -> list[Record]:
    """Return the claims in the order of the panel, official ones first and then by date, newest first; bad addresses are blank."""
    rank = {kind: place for place, kind in enumerate(SOURCE_TYPES)}
    newest_first = sorted(claims, key=lambda claim: str(claim["source_date"]), reverse=True)
    return [
        claim
        | {
            "source_url": claim["source_url"] if claim["source_url"] and web_address(claim["source_url"]) is None else "",
            "signed": claim["signed_date"] or claim["year_signed"],
        }
        for claim in sorted(newest_first, key=lambda claim: rank.get(claim["source_type"], len(rank)))
    ]


def _rows(rows: list[Record], columns: tuple[str, ...]) -> list[list[Any]]:
    return [[_cell(row[column]) for column in columns] for row in rows]


def _cell(value: Any) -> Any:
    if isinstance(value, (str, list)):
        return value
    if pd.isna(value):
        return None
    return int(value) if value == int(value) else round(float(value), 4)
