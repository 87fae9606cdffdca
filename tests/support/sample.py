"""Small pieces of data that tests put together: one real partnership, its source and its places."""

import csv
from functools import cache
from pathlib import Path

import pandas as pd

from mapdata.atlas.atlas import load_atlas
from mapdata.words.folding import slug_of
from mapdata.words.schema import (
    EVENT_COLUMNS,
    GOVERNMENT_COLUMNS,
    PARTNERSHIP_COLUMNS,
    PLACE_COLUMNS,
    SEARCH_COLUMNS,
    SOURCE_COLUMNS,
)

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
COLUMNS = {
    "partnerships.csv": PARTNERSHIP_COLUMNS,
    "sources.csv": SOURCE_COLUMNS,
    "events.csv": EVENT_COLUMNS,
    "places.csv": PLACE_COLUMNS,
}
OPTIONAL = {"local_governments.csv": GOVERNMENT_COLUMNS, "searches.csv": SEARCH_COLUMNS}
SUWON = {
    "id": "bandung-suwon",
    "local_name": "Bandung",
    "local_level": "city",
    "local_province": "Jawa Barat",
    "partner_name": "Suwon",
    "partner_level": "city",
    "partner_region": "Gyeonggi",
    "partner_country": "KR",
    "agreement_type": "sister_city",
    "stage": "memorandum",
    "status": "active",
    "status_as_of": "2018-04-04",
    "year_signed": "1997",
    "signed_date": "1997-08-25",
    "sectors": "economy;culture",
}
SUWON_SOURCE = {
    "partnership_id": "bandung-suwon",
    "source_title": "Suwon Center for International Cooperation",
    "source_url": "https://swcic.or.kr/eng/ma/gcity.asp",
    "source_type": "government",
    "publisher": "swcic.or.kr",
    "stance": "supports",
    "stage": "memorandum",
    "year_signed": "1997",
    "status": "active",
    "summary_en": "Signed on 25 August 1997.",
    "summary_id": "Ditandatangani pada 25 Agustus 1997.",
}
BANDUNG = {
    "id": "bandung",
    "name": "Bandung",
    "level": "city",
    "region": "Jawa Barat",
    "country": "ID",
    "lon": "107.6186",
    "lat": "-6.9222",
}
SUWON_PLACE = {
    "id": "suwon",
    "name": "Suwon",
    "level": "city",
    "region": "Gyeonggi",
    "country": "KR",
    "lon": "127.0089",
    "lat": "37.2911",
}


def government(code, name, level, province, **cells):
    """A row of local_governments.csv at Bandung, unless cells say otherwise."""
    row = {"id": slug_of(name), "code": code, "official_name": name, "name": name, "level": level, "province": province}
    return row | {"lon": "107.6186", "lat": "-6.9222", "method": "exact", **cells}


WEST_JAVA = [
    government("32", "Jawa Barat", "province", "Jawa Barat"),
    government(
        "32.04", "Bandung", "regency", "Jawa Barat", id="kabupaten-bandung", seat="Soreang", lon="107.5189", lat="-7.0331"
    ),
    government("32.17", "Bandung Barat", "regency", "Jawa Barat"),
    government("32.73", "Bandung", "city", "Jawa Barat"),
]


@cache
def shipped_atlas():
    """The shipped data set, read once: change copies only."""
    return load_atlas(DATA)


@cache
def shipped_rows():
    """The rows of data/partnerships.csv as text, read without the house: tests count against them and change copies only."""
    with (DATA / "partnerships.csv").open(encoding="utf-8-sig", newline="") as file:
        return tuple(csv.DictReader(file))


def shipped_partners(place):
    """How many rows of data/partnerships.csv a city of this name has."""
    return sum((row["local_name"], row["local_level"]) == (place, "city") for row in shipped_rows())


def write_data(folder, **tables):
    """Write the files of a data folder from dictionaries; a cell not given is blank. Keys: partnerships, sources, ..."""
    for name, columns in (COLUMNS | {name: own for name, own in OPTIONAL.items() if name.removesuffix(".csv") in tables}).items():
        rows = tables.get(name.removesuffix(".csv"), [])
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
    return folder


def text_table(rows, columns):
    """A table of text as the readers of mapdata give it: the columns in order, blanks where a row has none."""
    return pd.DataFrame([[str(row.get(column, "")) for column in columns] for row in rows], columns=list(columns), dtype=str)
