"""The rules by which an item of Wikidata is a place of places.csv: name, level, distance. They open nothing."""

from collections.abc import Mapping

from mapdata.atlas.great_circle import distance_km
from mapdata.gazetteer.kinds import CITY, core
from mapdata.gazetteer.names import key
from wikidata_items import AREA, Item, bare

AREAS = frozenset({"province", "state", "prefecture", "region"})
SMALL_AREAS = frozenset({"regency", "county", "district", "municipality"})
CITY_TYPES = frozenset(
    {
        "city",
        "capital city",
        "special municipality",
        "municipality",
        "autonomous municipality",
        "capital district",
        "federal district",
    }
)
# Towns with so high a number are mostly doubles that bots made from other gazetteers.
LATE_QID = 20_000_000
# How far the point of an item may be from ours: a city's centre, the middle of a smaller area, that of a state drawn at its seat.
TOWN_KM, SMALL_AREA_KM, AREA_KM = 15.0, 40.0, 1300.0
# Regencies outside Java are as large as a province elsewhere, so the middle of one with a name of its own may be this far off.
REGENCY_KM = 120.0
# The parts of an Indonesian regency's name that English labels translate, and turn round.
QUARTERS = {
    "north": "utara",
    "south": "selatan",
    "east": "timur",
    "west": "barat",
    "central": "tengah",
    "southeast": "tenggara",
    "southwest": "barat daya",
}
ISLANDS = {"islands": "kepulauan", "island": "pulau"}
# How the Japanese or Korean label ends where names alone do not tell a city from its prefecture, province or county.
ENDINGS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("JP", "city"): ("市",),
    ("JP", "municipality"): ("市", "町", "村"),
    ("JP", "prefecture"): ("県", "府", "都", "道"),
    ("KR", "city"): ("시",),
    ("KR", "county"): ("군",),
    ("KR", "district"): ("구",),
    ("KR", "province"): ("도",),
    ("CN", "city"): ("市",),
    ("CN", "municipality"): ("市",),
    ("CN", "county"): ("県",),
    ("CN", "district"): ("区",),
    ("CN", "province"): ("省", "自治区"),
    ("TW", "city"): ("市",),
}


def fits(place: Mapping[str, str], item: Item, far: float, alone: bool = False) -> bool:
    """Return whether an item has the place's level and name, and lies near enough; alone: no other of its level has the name."""
    label = item.labels.get("en", "")
    labels = {bare(label), in_indonesian(bare(label))} if place["level"] == "regency" else {bare(label)}
    return bool(labels & names_of(place)) and level_fits(place, item) and far <= reach(place, alone)


def reach(place: Mapping[str, str], alone: bool) -> float:
    """Return how far the point of an item may be from that of a place, km."""
    if place["level"] in AREAS:
        return AREA_KM
    if place["level"] == "regency" and alone:
        return REGENCY_KM
    return SMALL_AREA_KM if place["level"] in SMALL_AREAS or is_told(place) else TOWN_KM


def level_fits(place: Mapping[str, str], item: Item) -> bool:
    """Return whether an item is of the place's level: an area for an area, no regency for a city."""
    if is_told(place):
        label = item.labels.get("ko" if place["country"] == "KR" else "ja", "")
        return label.endswith(ENDINGS[place["country"], place["level"]]) and (item.kind == AREA or place["level"] not in AREAS)
    if place["level"] in AREAS:
        return item.kind == AREA
    if place["level"] == "regency":
        return item.name.startswith("Kabupaten ") or item.label.endswith(" Regency")
    if place["level"] in SMALL_AREAS:
        return place["level"] in key(item.label).split()
    if core(key(item.label))[1] not in ("", CITY):
        return False
    if item.kind == AREA:
        return item.type in CITY_TYPES
    return int(item.qid[1:]) < LATE_QID and not item.label.startswith("Metropolitan") and not item.name.startswith("Kabupaten ")


def in_indonesian(name: str) -> str:
    """Return the key of an English label as Indonesian has it: "north tapanuli" gives "tapanuli utara"."""
    words = name.split()
    if len(words) > 1 and words[0] in QUARTERS:
        return " ".join([*words[1:], QUARTERS[words[0]]])
    if len(words) > 1 and words[-1] in ISLANDS:
        return " ".join([ISLANDS[words[-1]], *words[:-1]])
    return name


def is_told(place: Mapping[str, str]) -> bool:
    """Return whether labels tell the level of such a place."""
    return (place["country"], place["level"]) in ENDINGS


def exact(place: Mapping[str, str], fitting: list[tuple[Item, float]]) -> list[tuple[Item, float]]:
    """Return the items with the place's whole name where there are any: "Arlington County" before "Arlington"."""
    whole = {key(name) for name in written(place)}
    return [pair for pair in fitting if {key(pair[0].name), key(pair[0].label)} & whole] or fitting


def names_of(place: Mapping[str, str]) -> set[str]:
    """Return the keys of a place's names without words of kind."""
    return {bare(name) for name in written(place)}


def written(place: Mapping[str, str]) -> list[str]:
    """Return a place's names as they are written."""
    return [
        name.strip()
        for name in (place["name"], place["name_id"], place["name_en"], *place["other_names"].split(";"))
        if name.strip()
    ]


def away(place: Mapping[str, str], item: Item) -> float:
    """Return how far an item is from a place, km."""
    return distance_km(float(place["lon"]), float(place["lat"]), item.lon, item.lat)
