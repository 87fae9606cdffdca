"""The data dictionary in English: what each column of each table means. data/README.md says the same to people who edit.

The page says it in the reader's language, from the catalogues.
"""

from typing import Final

from mapdata.words.wording import marked

PARTNERSHIPS: Final = {
    "id": marked("Key of the partnership, <local>-<partner>; stable for ever."),
    "local_name": marked("Official Indonesian name of the Indonesian place."),
    "local_level": marked("Level of government of the Indonesian place."),
    "local_province": marked("Province of the Indonesian place, in Indonesian."),
    "partner_name": marked("Name of the place abroad."),
    "partner_level": marked("Level of government of the place abroad."),
    "partner_region": marked("State, province or region that the place abroad lies in."),
    "partner_country": marked("Country of the place abroad, ISO 3166-1 alpha-2; NA is Namibia, XK is Kosovo."),
    "agreement_type": marked("Kind of partnership, as the sources name it."),
    "stage": marked("How far the partnership has come; until a memorandum is signed it is only a plan."),
    "status": marked(
        "Whether the partnership runs, always as of status_as_of; active on a word of the last five years, last_seen_active on an older one."
    ),
    "status_as_of": marked("Date of the newest source or event that the status is from."),
    "year_signed": marked(
        "Our reading of the year since which it runs; blank where no source gives one, or where an official source contradicts it."
    ),
    "year_basis": marked(
        "What the year is: signed (a signing, adoption or declaration), established (“since”), first_known (existed by then)."
    ),
    "signed_date": marked("Our reading of the date that the year is of, as exact as the sources."),
    "valid_until": marked("End date, only where a source gives it."),
    "end_year": marked("Last year in which the partnership is known to have run; blank where no end is known."),
    "sectors": marked("Sectors of cooperation (keys of sectors.csv) separated by semicolons; blank where no source names any."),
    "note_id": marked("What needs explaining, in Indonesian."),
    "note_en": marked("What needs explaining, in English."),
    "verification": marked(
        "How strong the evidence is, worked out from the sources: verified (strong evidence), reported (one "
        "source), unverified (weak evidence), disputed (contradicted)."
    ),
    "confirmed": marked("Whose own official word there is, worked out from the publishers: both, local, partner, neither."),
    "distance_km": marked("Length of the geodesic between both places on the WGS 84 ellipsoid, in whole km."),
    "local_lon": marked("Longitude of the Indonesian place, degrees east (WGS 84); for an area, that of its seat of government."),
    "local_lat": marked("Latitude of the Indonesian place, degrees north (WGS 84); for an area, that of its seat of government."),
    "partner_lon": marked("Longitude of the place abroad, degrees east (WGS 84); for an area, that of its seat of government."),
    "partner_lat": marked("Latitude of the place abroad, degrees north (WGS 84); for an area, that of its seat of government."),
    "local_wikidata": marked("Item of Wikidata for the Indonesian place; blank where it is doubtful."),
    "partner_wikidata": marked("Item of Wikidata for the place abroad; blank where it is doubtful."),
}
SOURCES: Final = {
    "partnership_id": marked("The partnership that the claim is about."),
    "source_title": marked("Title of the document, or what it is in English."),
    "source_title_id": marked("What it is in Indonesian, where source_title is no title of its own."),
    "source_url": marked("Address of the document, if known."),
    "address_of": marked(
        "What the address leads to, where not the document itself: a copy, a collection of texts, or the site only."
    ),
    "source_type": marked("Kind of source."),
    "publisher": marked("Who publishes it; sites of one publisher count as one. publishers.csv says what role each has."),
    "copy_of": marked("What the text is a copy of: an address, or words such as the name of a press release."),
    "source_date": marked("When it was published."),
    "accessed": marked("When it was read."),
    "stance": marked(
        "Whether it supports the partnership, contradicts it or is about another level of government or "
        "another kind of partnership."
    ),
    "stage": marked("Stage that this source mentions."),
    "year_signed": marked("Year since which it runs, as this source says."),
    "year_basis": marked("What that year is, as this source says: signed, established or first_known."),
    "signed_date": marked("Date that this source gives with it."),
    "status": marked("Status that this source mentions."),
    "agreement_type": marked("Kind of partnership that this source names."),
    "sectors": marked("Sectors that this source names, separated by semicolons."),
    "summary_id": marked("What it says, in our own words, in Indonesian."),
    "summary_en": marked("What it says, in our own words, in English."),
    "claim_id": marked("Id to cite the claim by, made from its content."),
    "role": marked("Role of the publisher, see publishers.csv."),
    "side": marked("local or partner, where the publisher is that party or runs its partnerships."),
    "primary": marked("yes where the publisher is a party or an official register; worked out from its role."),
}
PUBLISHERS: Final = {
    "publisher": marked("Name of the publisher, as sources.csv has it."),
    "role": marked("What the publisher is."),
    "place_id": marked("Place whose government it is, or whose partnerships it runs, with semicolons between several."),
    "country": marked("Country of a government, an association or a register, ISO 3166-1 alpha-2."),
    "reason": marked("What is not plain about it."),
}
EVENTS: Final = {
    "partnership_id": marked("The partnership."),
    "kind": marked("Kind of event."),
    "date": marked("When it happened, as exact as the source."),
    "valid_until": marked("End date that this event set, where the source gives it."),
    "summary_id": marked("What happened, in Indonesian."),
    "summary_en": marked("What happened, in English."),
    "source_url": marked("Address of the source."),
}
PLACES: Final = {
    "id": marked("Key of the place, with region or country where needed."),
    "name": marked("Name that partnerships.csv uses."),
    "name_id": marked("Name in Indonesian, where it differs."),
    "name_en": marked("Name in English, where it differs."),
    "other_names": marked("Other names that readers search by, separated by semicolons."),
    "level": marked("Level of government."),
    "region": marked("Province, state or region that it lies in."),
    "country": marked("Country, ISO 3166-1 alpha-2; NA is Namibia, XK is Kosovo."),
    "code": marked("Code of the Ministry of Home Affairs, text; blank abroad and for a place that is no local government."),
    "lon": marked("Longitude, degrees east (WGS 84); for an area, that of its seat of government."),
    "lat": marked("Latitude, degrees north (WGS 84); for an area, that of its seat of government."),
    "geonameid": marked("Key in GeoNames, of the place or of its seat of government."),
    "wikidata": marked("Item of Wikidata for the place itself, an area's too; blank where it is doubtful."),
    "method": marked("How the coordinates were found."),
    "seat": marked("Seat of government of an area."),
    "located_on": marked("When the coordinates were looked up."),
    "reason": marked("Why it was located by hand, why this place of several with the name, or why it was not located."),
}
GOVERNMENTS: Final = {
    "id": marked("Key of the local government, the same as in places.csv."),
    "code": marked("Code of the Ministry of Home Affairs, text: 35 of a province, 35.71 of a regency or city."),
    "official_name": marked("Name in the Ministry's decree."),
    "name": marked("The name without the word for its level."),
    "level": marked("province, regency or city."),
    "province": marked("Province that it is or lies in."),
    "seat": marked("Seat of government; of a city the city itself."),
    "lon": marked("Longitude of the seat, degrees east (WGS 84)."),
    "lat": marked("Latitude of the seat, degrees north (WGS 84)."),
    "geonameid": marked("Key of the seat in GeoNames; blank where GeoNames lacks it."),
    "method": marked("How the coordinates were found."),
    "bps_code": marked("Code of BPS (Statistics Indonesia), text."),
    "other_names": marked("Names in daily use, separated by semicolons."),
}
SEARCHES: Final = {
    "government": marked("Local government that was searched for, a key of local_governments.csv."),
    "date": marked("Day of the search."),
    "asked_in": marked("Where it was searched."),
    "query": marked("What was asked."),
    "found": marked("yes where a page names a partnership or a plan of this government, else no."),
    "addresses": marked("The pages that were found, separated by semicolons."),
}
SECTORS: Final = {
    "key": marked("Key of the sector, as in the columns called sectors."),
    "group": marked("Colour group on the map."),
    "name_id": marked("Name in Indonesian."),
    "name_en": marked("Name in English."),
}
TABLES: Final = {
    "partnerships": PARTNERSHIPS,
    "sources": SOURCES,
    "events": EVENTS,
    "places": PLACES,
    "sectors": SECTORS,
    "publishers": PUBLISHERS,
    "local_governments": GOVERNMENTS,
    "searches": SEARCHES,
}

_TITLES: Final = {
    "id": "Id",
    "note_id": "Note in Indonesian",
    "note_en": "Note in English",
    "source_title_id": "Source title in Indonesian",
    "summary_id": "Summary in Indonesian",
    "summary_en": "Summary in English",
    "name_id": "Name in Indonesian",
    "name_en": "Name in English",
    "source_url": "Source address",
    "partnership_id": "Partnership",
    "geonameid": "GeoNames id",
    "bps_code": "BPS code",
    "wikidata": "Wikidata item",
    "distance_km": "Distance (km)",
    "lon": "Longitude",
    "lat": "Latitude",
    "local_lon": "Local longitude",
    "local_lat": "Local latitude",
    "partner_lon": "Partner longitude",
    "partner_lat": "Partner latitude",
    "local_wikidata": "Local Wikidata item",
    "partner_wikidata": "Partner Wikidata item",
}


def title_of(column: str) -> str:
    """Return the English title of a column: "Status as of"."""
    return _TITLES.get(column, column.replace("_", " ").capitalize())


def meaning_of(table: str, column: str) -> str:
    """Return what a column of a table ("partnerships", "sources", ...) means; "" where nobody wrote it down yet."""
    return TABLES[table].get(column, "")
