"""Everything that the static page knows, as one document: partnerships, what is said of them, names, words. No HTML here."""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import pandas as pd

from mapdata.export.citation import Citation
from mapdata.export.selection import Selection
from mapdata.export.static_page.arcs import arcs
from mapdata.export.static_page.filter_lists import filter_lists
from mapdata.export.static_page.sayings_rows import sayings_rows
from mapdata.filters.table import FILTERS
from mapdata.table.cells import web_address
from mapdata.words.countries import country_name
from mapdata.words.records import Record, records
from mapdata.words.schema import GROUP_OF_SECTOR
from mapdata.words.wording import LANGUAGES

FOLDER: Final = Path(__file__).parent
_NAMES: Final = ("name", "name_id", "name_en", "other_names")
_ENDS: Final = ("place_id", "lon", "lat")
_COLUMNS: Final = (
    *(f"{side}_{column}" for side in ("local", "partner") for column in (*_NAMES, *_ENDS)),
    *("local_level", "local_province", "partner_region", "partner_country", "continent", "status", "sectors"),
    *("year_signed", "end_year", "distance_km"),
)
_EVIDENCE: Final = ("verification",)  # columns that a reader's own file does not have
# Tables of words that the script does not ask for; those with _OWN before their name are for pages of a reader's own file.
_NOT_FOR_THE_PAGE: Final = ("citation", "streamlit", "streamlit_faults", "streamlit_boxes")
_OWN: Final = "own_"

Document = dict[str, Any]


def document(selection: Selection) -> Document:
    """Return the document: made of texts, numbers, lists and null only, the same for the same selection.

    Tables are {"columns": [...], "rows": [[...], ...]}; what is blank is "" or null. Names of a place in a language are blank
    where they are the name itself. On the page of a reader's own file nothing is said of evidence, which nobody judged, nor of what none of its rows has.
    """
    table, own = selection.partnerships, selection.edition.own
    cite = selection.edition.citation
    base, lists = land(), filter_lists(selection)
    return {
        "meta": {
            "title": cite.title,
            "version": cite.version,
            "date": cite.date,
            "licence": _licence(selection),
            "cite": {language: "" if own else _cited(cite, language) for language in LANGUAGES},
            "own": {"owner": cite.authors} if own else None,
            "total": len(selection.atlas.partnerships),
            "filters": lists,
        },
        "group_of_sector": GROUP_OF_SECTOR,
        "colours": {name: tones for name, tones in read_asset("colours.json").items() if name not in _EVIDENCE or name in table},
        "countries": _countries({*table["partner_country"], "ID"}),
        "words": page_words(own=own),
        "partnerships": _partnerships(table, [column for each in lists for column in each["columns"]]),
        "without": _without(selection),
        "said": sayings_rows(selection),
        "arcs": arcs(table, edge_lon=base["edge_lon"], scale=base["scale"]),
    }


@cache
def read_asset(name: str) -> Any:
    """Return a JSON file of this folder."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def words() -> dict[str, dict[str, dict[str, str]]]:
    """Return the words of the interface and of the vocabularies: table, key, language."""
    found: dict[str, dict[str, dict[str, str]]] = read_asset("words.json")
    return found


def page_words(*, own: bool) -> dict[str, dict[str, dict[str, str]]]:
    """Return the words of the page; on one of a reader's own file some speak of that file in place of our data set."""
    known = words()
    names = [name for name in known if name not in _NOT_FOR_THE_PAGE and not name.startswith(_OWN)]
    return {name: known[name] | (known.get(f"{_OWN}{name}", {}) if own else {}) for name in names}


def land() -> Document:
    """Return the coasts and borders, see scripts/build_static_page_land.py."""
    found: Document = read_asset("land.json")
    return found


def _cited(cite: Citation, language: str) -> str:
    known = words()["citation"]
    return cite.text(lambda text: known[text][language] if text in known else text)


def _licence(selection: Selection) -> Document:
    cite = selection.edition.citation
    url = cite.licence_url if cite.licence_url and web_address(cite.licence_url) is None else ""
    return {"name": cite.licence_name, "url": url}


def _countries(codes: set[str]) -> Document:
    return {code: {language: country_name(code, language) for language in LANGUAGES} for code in sorted(codes)}


def _without(selection: Selection) -> list[list[str]]:
    """Return the local governments that have none of these partnerships, for the search: level, name, province, other names.

    Other names have semicolons between. Without them a search for Kabupaten Malang would be answered with the city's partnerships.
    """
    atlas = selection.atlas
    others = atlas.governments.index[~atlas.governments.index.isin(selection.partnerships["local_place_id"])]
    names = ("name_id", "name_en", "other_names")
    return [
        [row["level"], row["name"], row["region"], ";".join(filter(None, (row[name] for name in names)))]
        for row in records(atlas.everywhere.loc[others])
    ]


def _partnerships(table: pd.DataFrame, filtered_by: list[str]) -> Document:
    """Return the columns that the page works with, and those that its filters read."""
    plain = table.rename_axis("id").reset_index()
    plain = plain.assign(
        distance_km=plain["distance_km"].round(),
        sectors=plain["sectors"].map(list),
        **{each.param: plain[each.columns[0]].map(each.group) for each in FILTERS.values() if each.group},
    )
    for side in ("local", "partner"):
        for language in LANGUAGES:
            own = f"{side}_name_{language}"
            plain[own] = plain[own].where(plain[own] != plain[f"{side}_name"], "")
    evidence = [column for column in _EVIDENCE if column in plain]
    columns = tuple(dict.fromkeys(("id", *_COLUMNS, *evidence, *filtered_by)))
    return {"columns": columns, "rows": _rows(records(plain[list(columns)]), columns)}


def _rows(rows: list[Record], columns: tuple[str, ...]) -> list[list[Any]]:
    return [[_cell(row[column]) for column in columns] for row in rows]


def _cell(value: Any) -> Any:
    if isinstance(value, (str, list)):
        return value
    if pd.isna(value):
        return None
    return int(value) if value == int(value) else round(float(value), 4)
