"""The reader's words for the closed vocabularies of mapdata.words.schema. Wording: the regulations' own terms."""

from collections.abc import Iterable

from mapui.words.i18n import marked, tr
from mapui.words.source_labels import CONFIRMATIONS, ROLES, SOURCE_TYPES, YEAR_BASES

SECTORS = {
    "economy": marked("Trade, investment & MSMEs"),
    "tourism": marked("Tourism & creative economy"),
    "agri_marine": marked("Agriculture, fisheries & ports"),
    "culture": marked("Culture, arts & heritage"),
    "education": marked("Education, research & talent"),
    "youth_community": marked("Youth, sport & community"),
    "health": marked("Health"),
    "environment": marked("Environment, climate & energy"),
    "urban": marked("Urban planning & transport"),
    "resilience": marked("Disaster management & urban resilience"),
    "technology": marked("Technology & digital"),
    "governance": marked("Public administration"),
    "unspecified": marked("Not specified"),
}
GROUPS = {
    "economy": marked("Economy"),
    "social": marked("Social and cultural"),
    "urban": marked("Environment and urban"),
    "admin": marked("Technology and administration"),
    "unspecified": marked("Sector not specified"),
}
AGREEMENT_TYPES = {
    "sister_city": marked("Sister city"),
    "sister_regency": marked("Sister regency"),
    "sister_province": marked("Sister province"),
    "friendship": marked("Friendship city or region"),
    "cooperation": marked("Other cooperation"),
}
STAGES = {
    "exploring": marked("Exploring"),
    "letter_of_intent": marked("Letter of intent (LoI)"),
    "cooperation_plan": marked("Cooperation plan"),
    "council_approval": marked("Regional council approval"),
    "memorandum": marked("Agreement signed (MoU or similar)"),
    "implementation": marked("Implementation"),
    "evaluation": marked("Monitoring and evaluation"),
    "renewed": marked("Renewed"),
    "ended": marked("Ended"),
}
STATUSES = {
    "active": marked("Active"),
    "last_seen_active": marked("Last seen active"),
    "dormant": marked("Dormant"),
    "expired": marked("Expired"),
    "ended": marked("Terminated"),
    "unknown": marked("Unknown"),
    "planned": marked("Planned"),
}
VERIFICATIONS = {
    "verified": marked("Strong evidence"),
    "reported": marked("One source"),
    "unverified": marked("Weak evidence"),
    "disputed": marked("Contradicted"),
}
VERIFICATION_RULES = {
    "verified": marked(
        "Confirmed by an official page of either side, or by two independent reputable sources (news, research, associations)."
    ),
    "reported": marked(
        "Confirmed by one reputable source (news, research, association); theses and student papers do not count."
    ),
    "unverified": marked(
        "Listed only by blogs, forums, student papers or encyclopedias such as Wikipedia; better sources mention at most a plan."
    ),
    "disputed": marked("An official source contradicts it and no official source supports it."),
}
STANCES = {
    "contradicts": marked("Contradicts"),
    "other_level": marked("About another level of government or another kind of partnership"),
}
EVENT_KINDS = {
    "exploring": marked("Exploratory talks"),
    "letter_of_intent": marked("Letter of intent (LoI)"),
    "cooperation_plan": marked("Cooperation plan"),
    "council_approval": marked("Regional council approval"),
    "memorandum": marked("Agreement signed"),
    "established": marked("Partnership established"),
    "first_known": marked("First year on record"),
    "renewal": marked("Renewal"),
    "expiry": marked("End of the term"),
    "activity": marked("Activity"),
}
LEVELS = {
    "city": marked("City"),
    "regency": marked("Regency"),
    "province": marked("Province"),
    "village": marked("Village"),
    "state": marked("State"),
    "prefecture": marked("Prefecture"),
    "region": marked("Region"),
    "municipality": marked("Municipality"),
    "county": marked("County"),
    "district": marked("District"),
}
CONTINENTS = {
    "asia": marked("Asia"),
    "europe": marked("Europe"),
    "oceania": marked("Oceania"),
    "americas": marked("Americas"),
    "africa": marked("Africa"),
}
ISLANDS = {
    "sumatra": marked("Sumatra"),
    "java": marked("Java"),
    "nusa_tenggara": marked("Bali and Nusa Tenggara"),
    "kalimantan": marked("Kalimantan"),
    "sulawesi": marked("Sulawesi"),
    "maluku": marked("Maluku"),
    "papua": marked("Papua"),
}
FILTERS = {
    "q": marked("Search"),
    "sectors": marked("Sector"),
    "years": marked("Years"),
    "statuses": marked("Status"),
    "verifications": marked("Evidence"),
    "confirmed": marked("Confirmed by"),
    "places": marked("Place"),
    "provinces": marked("Province"),
    "islands": marked("Island group"),
    "countries": marked("Country of the partner"),
    "continents": marked("Continent of the partner"),
    "levels": marked("Level of the Indonesian place"),
    "agreement_types": marked("Type of agreement"),
}
SECTOR_MODES = {"any": marked("any of them"), "all": marked("all of them")}
YEAR_READINGS = {"signed": marked("Year it began"), "in_force": marked("Years in force")}
# Words for the choices of filters, by the name that their records give (mapdata.filters.record.Filter.words).
CHOICES = {"sectors": SECTORS, "sector_modes": SECTOR_MODES, "year_readings": YEAR_READINGS, "statuses": STATUSES}
CHOICES |= {"verifications": VERIFICATIONS, "islands": ISLANDS, "continents": CONTINENTS, "levels": LEVELS}
CHOICES |= {"agreement_types": AGREEMENT_TYPES, "confirmations": CONFIRMATIONS}
# Words for the cells of columns with a closed vocabulary, by the name of the column.
CELLS = {"agreement_type": AGREEMENT_TYPES, "stage": STAGES, "status": STATUSES, "verification": VERIFICATIONS}
CELLS |= {"source_type": SOURCE_TYPES, "kind": EVENT_KINDS, "group": GROUPS, "key": SECTORS, "sectors": SECTORS}
CELLS |= {"year_basis": YEAR_BASES, "confirmed": CONFIRMATIONS, "role": ROLES}
CELLS |= dict.fromkeys(("local_level", "partner_level", "level"), LEVELS)
VIEWS = {"flat": marked("Map"), "globe": marked("Globe")}
COLOURINGS = {
    "sector": marked("Group of sectors"),
    "status": marked("Status"),
    "verification": marked("Evidence"),
    "level": marked("Level of the Indonesian place"),
    "region": marked("Continent of the partner"),
}
COLOUR_CLASSES: dict[str, dict[str, str]] = {
    "sector": GROUPS,
    "status": STATUSES,
    "verification": VERIFICATIONS,
    "level": LEVELS | {"other": marked("Other")},
    "region": CONTINENTS,
}
COLOUR_NOTES = {
    "sector": marked("Each line has the colour of the group that covers most of its sectors."),
    "status": marked("“Active” means that a source of the last five years says so."),
    "verification": marked("How strong the evidence is follows from the sources by fixed rules."),
    "level": marked("The level of government on the Indonesian side."),
    "region": marked("Continents as in GeoNames."),
}


def label(table: dict[str, str], key: str) -> str:
    """Return the reader's word for a key, the key itself where the table has none, "" for a blank."""
    return tr(table.get(key, key))


def labels(table: dict[str, str], keys: Iterable[str]) -> str:
    """Return the words for several keys with semicolons between them, as some have commas of their own."""
    return "; ".join(label(table, key) for key in keys)


def not_available() -> str:
    """Return the word for a blank: not available yet, which is not the same as none."""
    return tr("Not available yet")
