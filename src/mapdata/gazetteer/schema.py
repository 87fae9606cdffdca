"""The tables of the gazetteer's index, and what the numbers in them mean."""

from mapdata.settings.shipped import GOVERNMENTS_FILE, SHIPPED

HOME = "ID"  # the country of the local governments
GOVERNMENTS = SHIPPED / GOVERNMENTS_FILE  # of which the index is made too, where the file is there

# kinds of names; USUAL is another name that is used as much as the own one (aliases.csv)
EXACT, USUAL, ALTERNATE, AREA, AREA_ALIAS = range(5)
# how the seat of an area is known
GUESSED, NAMESAKE, MARKED = range(3)
# ranks of places beside 1 to 4, the order of the area that a place is the seat of
NO_RANK, SECTION = 0, 9

# our own tables beside this file, and their columns
TABLES = {
    "seats.csv": ("area", "geonameid"),
    "ranks.csv": ("geonameid", "rank"),
    "seats_ours.csv": ("area", "geonameid", "reason"),
    "aliases.csv": ("name", "country", "geonameid", "reason"),
    "area_names.csv": ("name", "area", "use", "reason"),
    "corrections.csv": ("geonameid", "column", "value", "reason"),
    "countries.csv": ("name", "country", "reason"),
}

VERSION = 5  # raise it when a table changes: an older file is built again

CREATE = f"""
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA user_version = {VERSION};
CREATE TABLE place (
  id INTEGER PRIMARY KEY, name TEXT, lon REAL, lat REAL, country TEXT, population INTEGER,
  area1 INTEGER, area2 INTEGER, rank INTEGER, names INTEGER, cell INTEGER
);
CREATE TABLE area (
  id INTEGER PRIMARY KEY, name TEXT, country TEXT, level INTEGER, population INTEGER, certainty INTEGER, code TEXT
);
CREATE TABLE name (
  country TEXT, key TEXT, kind INTEGER, place INTEGER, area INTEGER, PRIMARY KEY (country, key, kind, place, area)
) WITHOUT ROWID;
CREATE TABLE government (
  key TEXT, level TEXT, place INTEGER, area INTEGER, PRIMARY KEY (key, level, place)
) WITHOUT ROWID;
CREATE TABLE region (key TEXT, country TEXT, area INTEGER, PRIMARY KEY (key, country, area)) WITHOUT ROWID;
CREATE TABLE country (key TEXT PRIMARY KEY, code TEXT) WITHOUT ROWID;
CREATE INDEX place_cell ON place (cell);
"""


def cell(lon: float, lat: float) -> int:
    """Return the number of the square degree that a point lies in (degrees; lon -180 to 180)."""
    return int(lat + 90) * 360 + int(lon + 180) % 360
