"""The data dictionary in English: what each column of each table means. data/README.md says the same to people who edit."""

from typing import Final

PARTNERSHIPS: Final = {
    "id": "Key of the partnership, <local>-<partner>; stable for ever.",
    "local_name": "Official Indonesian name of the Indonesian place.",
    "local_level": "Level of government of the Indonesian place.",
    "local_province": "Province that the Indonesian place lies in, in Indonesian.",
    "partner_name": "Name of the place abroad.",
    "partner_level": "Level of government of the place abroad.",
    "partner_region": "State, province or region that the place abroad lies in.",
    "partner_country": "Country of the place abroad, ISO 3166-1 alpha-2; NA is Namibia, XK is Kosovo.",
    "agreement_type": "Kind of tie, as the sources name it.",
    "stage": "How far the tie has come; until a memorandum is signed there is a plan, not a partnership.",
    "status": "Whether the tie is alive; active always as of a date.",
    "status_as_of": "Date of the source that the status is from.",
    "year_signed": "Our reading of the year in which the memorandum was signed; blank where no source says so.",
    "signed_date": "Our reading of the date of signing, as exact as the sources.",
    "valid_until": "End of the term, only where a source says so.",
    "end_year": "Last year in which the tie is known to have run; blank where no end is known.",
    "sectors": "Sectors of cooperation (keys of sectors.csv) with semicolons between; blank where no source names any.",
    "note_id": "What needs explaining, in Indonesian.",
    "note_en": "What needs explaining, in English.",
    "verification": "How well the partnership is attested, worked out from the sources: verified, reported, unverified, disputed.",
    "distance_km": "Length of the geodesic between both places on the WGS 84 ellipsoid, in whole km.",
    "local_lon": "Longitude of the Indonesian place, degrees east (WGS 84); of an area, that of its seat of government.",
    "local_lat": "Latitude of the Indonesian place, degrees north (WGS 84); of an area, that of its seat of government.",
    "partner_lon": "Longitude of the place abroad, degrees east (WGS 84); of an area, that of its seat of government.",
    "partner_lat": "Latitude of the place abroad, degrees north (WGS 84); of an area, that of its seat of government.",
}
SOURCES: Final = {
    "partnership_id": "The partnership that the claim is about.",
    "source_title": "Title of the document.",
    "source_url": "Address of the document, where one is known.",
    "source_type": "Kind of source.",
    "publisher": "Who publishes it; sites of one publisher count as one.",
    "primary": "yes where the publisher is a party, its sister-city association or an official register.",
    "source_date": "When it was published.",
    "accessed": "When it was read.",
    "stance": "Whether it supports the partnership, contradicts it, or speaks of another level of government or another tie.",
    "stage": "Stage that this source tells of.",
    "year_signed": "Year of signing that this source gives.",
    "signed_date": "Date of signing that this source gives.",
    "status": "Status that this source tells of.",
    "agreement_type": "Kind of tie that this source names.",
    "sectors": "Sectors that this source names, with semicolons between.",
    "summary_id": "What it says, in our own words, in Indonesian.",
    "summary_en": "What it says, in our own words, in English.",
}
EVENTS: Final = {
    "partnership_id": "The partnership.",
    "kind": "Kind of event.",
    "date": "When it happened, as exact as the source.",
    "valid_until": "End of the term that the event set, where the source states it.",
    "summary_id": "What happened, in Indonesian.",
    "summary_en": "What happened, in English.",
    "source_url": "Who says so.",
}
PLACES: Final = {
    "id": "Key of the place, with region or country where needed.",
    "name": "Name that partnerships.csv uses.",
    "name_id": "Name in Indonesian, where it differs.",
    "name_en": "Name in English, where it differs.",
    "other_names": "Other names that readers search by, with semicolons between.",
    "level": "Level of government.",
    "region": "Province, state or region that it lies in.",
    "country": "Country, ISO 3166-1 alpha-2; NA is Namibia, XK is Kosovo.",
    "lon": "Longitude, degrees east (WGS 84); of an area, that of its seat of government.",
    "lat": "Latitude, degrees north (WGS 84); of an area, that of its seat of government.",
    "geonameid": "Key in GeoNames, of the place or of its seat of government.",
    "method": "How the coordinates were found.",
    "seat": "Seat of government of an area.",
    "located_on": "When the coordinates were looked up.",
    "reason": "Why by hand, why this namesake, or why not located.",
}
SECTORS: Final = {
    "key": "Key of the sector, as in the columns called sectors.",
    "group": "Colour group on the map.",
    "name_id": "Name in Indonesian.",
    "name_en": "Name in English.",
}
TABLES: Final = {"partnerships": PARTNERSHIPS, "sources": SOURCES, "events": EVENTS, "places": PLACES, "sectors": SECTORS}

_TITLES: Final = {
    "id": "Id",
    "note_id": "Note in Indonesian",
    "note_en": "Note in English",
    "summary_id": "Summary in Indonesian",
    "summary_en": "Summary in English",
    "name_id": "Name in Indonesian",
    "name_en": "Name in English",
    "source_url": "Source address",
    "partnership_id": "Partnership",
    "geonameid": "GeoNames id",
    "distance_km": "Distance (km)",
    "lon": "Longitude",
    "lat": "Latitude",
    "local_lon": "Local longitude",
    "local_lat": "Local latitude",
    "partner_lon": "Partner longitude",
    "partner_lat": "Partner latitude",
}


def title_of(column: str) -> str:
    """Return the English title of a column: "Status as of"."""
    return _TITLES.get(column, column.replace("_", " ").capitalize())


def meaning_of(table: str, column: str) -> str:
    """Return what a column of a table ("partnerships", "sources", ...) means; "" where nobody wrote it down yet."""
    return TABLES[table].get(column, "")
