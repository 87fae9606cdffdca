"""The words of the data: columns and closed vocabularies. It opens no file and draws nothing.

Terms follow the stages of Permendagri 25/2020 and the matters of government of UU 23/2014, as set out in data/README.md.
"""

from typing import Final

PARTNERSHIP_COLUMNS: Final = (
    "id",
    "local_name",
    "local_level",
    "local_province",
    "partner_name",
    "partner_level",
    "partner_region",
    "partner_country",
    "agreement_type",
    "stage",
    "status",
    "status_as_of",
    "year_signed",
    "year_basis",
    "signed_date",
    "valid_until",
    "sectors",
    "note_id",
    "note_en",
)
SOURCE_COLUMNS: Final = (
    "partnership_id",
    "source_title",
    "source_title_id",
    "source_url",
    "address_of",
    "source_type",
    "publisher",
    "copy_of",
    "source_date",
    "accessed",
    "stance",
    "stage",
    "year_signed",
    "year_basis",
    "signed_date",
    "status",
    "agreement_type",
    "sectors",
    "summary_id",
    "summary_en",
)
EVENT_COLUMNS: Final = ("partnership_id", "kind", "date", "valid_until", "summary_id", "summary_en", "source_url")
PLACE_COLUMNS: Final = (
    "id",
    "name",
    "name_id",
    "name_en",
    "other_names",
    "level",
    "region",
    "country",
    "code",
    "lon",
    "lat",
    "geonameid",
    "wikidata",
    "method",
    "seat",
    "located_on",
    "reason",
)
GOVERNMENT_COLUMNS: Final = (
    "id",
    "code",
    "official_name",
    "name",
    "level",
    "province",
    "seat",
    "lon",
    "lat",
    "geonameid",
    "method",
    "bps_code",
    "other_names",
)
FOUND: Final = ("yes", "no")
STORED_PAGES: Final = "stored public web pages"  # where most searches asked
SEARCH_COLUMNS: Final = ("government", "date", "asked_in", "query", "found", "addresses")
PUBLISHER_COLUMNS: Final = ("publisher", "role", "place_id", "country", "reason")
# Columns that older files do not have; without them their cells are blank, and nothing is wrong.
LATER_COLUMNS: Final = frozenset({"source_title_id", "year_basis", "address_of", "copy_of", "code", "wikidata"})

# Sheets of our own workbooks that explain the one with the rows, in both languages; nobody means to have them read.
NOTE_SHEETS: Final = ("Penjelasan - Explanations", "Pilihan - Choices", "Masalah", "Problems")

# A place with nothing in a required cell cannot be shown; the other cells may stay blank ("Belum tersedia").
REQUIRED_PARTNERSHIP_CELLS: Final = ("id", "local_name", "local_level", "partner_name", "partner_level", "partner_country")
OPTIONAL_PARTNERSHIP_CELLS: Final = frozenset(PARTNERSHIP_COLUMNS) - frozenset(REQUIRED_PARTNERSHIP_CELLS)

LEVELS: Final = (
    "city",
    "regency",
    "province",
    "village",
    "state",
    "prefecture",
    "region",
    "municipality",
    "county",
    "district",
)
LOCAL_LEVELS: Final = LEVELS[:4]  # city, regency, province, village: those of Indonesian governments (UU 23/2014)
GOVERNMENT_LEVELS: Final = LEVELS[:3]  # those that have a code of the Ministry in local_governments.csv
# Places of these levels are areas: they are drawn at their seat of government, and the panel says so.
AREA_LEVELS: Final = frozenset({"regency", "province", "state", "prefecture", "region", "county"})

AGREEMENT_TYPES: Final = ("sister_city", "sister_regency", "sister_province", "friendship", "cooperation")
STAGES: Final = (
    "exploring",
    "letter_of_intent",
    "cooperation_plan",
    "council_approval",
    "memorandum",
    "implementation",
    "evaluation",
    "renewed",
    "ended",
)
# Until a memorandum is signed there is a plan, not a partnership (Permendagri 25/2020): drawn dashed, off by default.
PLAN_STAGES: Final = frozenset({"exploring", "letter_of_intent", "cooperation_plan", "council_approval"})
STATUSES: Final = ("active", "last_seen_active", "dormant", "expired", "ended", "unknown", "planned")
# "active" is a word of the last years only; an older one says when the partnership was last seen active.
ACTIVE_YEARS: Final = 5
# What a year is: that of a signing, adoption or declaration; that since which the partnership is said to exist; or one in which
# it is known to have existed already.
YEAR_BASES: Final = ("signed", "established", "first_known")
VERIFICATIONS: Final = ("verified", "reported", "unverified", "disputed")
# Whose own official word there is: of both parties, of one of them, of neither.
CONFIRMATIONS: Final = ("both", "local", "partner", "neither")
SOURCE_TYPES: Final = ("government", "association", "news", "academic", "student", "encyclopedia", "blog")
# Who publishes a source. The first three may be parties to a partnership; publishers.csv says of which place.
ROLES: Final = (
    "local_government",
    "partner_government",
    "party_association",
    "ministry_or_embassy",
    "register",
    "news",
    "academic",
    "encyclopedia",
    "political_party",
    "other",
)
# What an address leads to, where it is not the document itself.
ADDRESSES: Final = ("copy", "collection", "site")
# How a source stands to the partnership: it says so, it says otherwise, or it speaks of another level of government.
STANCES: Final = ("supports", "contradicts", "other_level")
EVENT_KINDS: Final = (
    "exploring",
    "letter_of_intent",
    "cooperation_plan",
    "council_approval",
    "memorandum",
    "established",
    "first_known",
    "renewal",
    "expiry",
    "activity",
)
LOCATION_METHODS: Final = ("exact", "alternate_name", "seat_of_government", "manual", "not_located")

SECTOR_GROUPS: Final = {
    "economy": ("economy", "tourism", "agri_marine"),
    "social": ("culture", "education", "youth_community", "health"),
    "urban": ("environment", "urban", "resilience"),
    "admin": ("technology", "governance"),
}
SECTORS: Final = tuple(sector for group in SECTOR_GROUPS.values() for sector in group)
UNSPECIFIED: Final = "unspecified"
GROUP_OF_SECTOR: Final = {sector: group for group, sectors in SECTOR_GROUPS.items() for sector in sectors}

# The oldest partnership on record here is of 1960; the ministry counts from 1955.
FIRST_YEAR: Final = 1950

# As many decimals as places.csv has (about 10 m): with three, a spreadsheet that takes points for thousands reads -82383.
COORDINATE_DECIMALS: Final = 4
# Columns of a reader's own file that say where its ends are, degrees.
COORDINATES: Final = ("local_lon", "local_lat", "partner_lon", "partner_lat")
_AXES: Final = frozenset({"lon", "lat", "lng", "longitude", "latitude", "bujur", "lintang"})


def is_coordinate(column: str) -> bool:
    """Return whether a column has degrees of longitude or latitude, ours ("partner_lat") or a reader's own ("Bujur")."""
    return column.casefold().rpartition("_")[2] in _AXES
