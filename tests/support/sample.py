"""Small pieces of data that tests put together: one real partnership, its source and its places."""

import csv
from functools import cache
from pathlib import Path

import pandas as pd

from mapdata.atlas.atlas import load_atlas
from mapdata.words.schema import EVENT_COLUMNS, PARTNERSHIP_COLUMNS, PLACE_COLUMNS, SOURCE_COLUMNS

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
COLUMNS = {
    "partnerships.csv": PARTNERSHIP_COLUMNS,
    "sources.csv": SOURCE_COLUMNS,
    "events.csv": EVENT_COLUMNS,
    "places.csv": PLACE_COLUMNS,
}
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


@cache
def shipped_atlas():
    """The shipped data set, read once: change copies only."""
    return load_atlas(DATA)


def write_data(folder, **tables):
    """Write the files of a data folder from dictionaries; a cell not given is blank. Keys: partnerships, sources, ..."""
    for name, columns in COLUMNS.items():
        rows = tables.get(name.removesuffix(".csv"), [])
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
    return folder


def text_table(rows, columns):
    """A table of text as the readers of mapdata give it: the columns in order, blanks where a row has none."""
    return pd.DataFrame([[str(row.get(column, "")) for column in columns] for row in rows], columns=list(columns), dtype=str)
