"""Build partnerships.csv, sources.csv and events.csv from data/research/. It was the start of the data set.

    python data/research/import_research.py -o FOLDER [--disputes]

People edit the files of data/ by hand since; so this writes into another folder, for comparison, unless told data/.
With --disputes it lists the partnerships whose sources give more than one year.
"""

import argparse
import csv
import os
import sys
from pathlib import Path

from mapdata.words.schema import EVENT_COLUMNS, PARTNERSHIP_COLUMNS, SOURCE_COLUMNS
from research_claims import Names, Row, evidence_claims, extra_claims, publisher_of, rows_of
from research_crowd import crowd_claims
from research_reading import read_partnership, years_in_dispute

DATA = Path(__file__).resolve().parents[1]
RESEARCH = DATA / "research"


def main() -> int:
    """Build the three tables and write each whole or not at all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--disputes", action="store_true")
    options = parser.parse_args()
    partnerships, sources, events = build(RESEARCH, rows_of(DATA / "places.csv"))
    for name, columns, rows in (
        ("partnerships.csv", PARTNERSHIP_COLUMNS, partnerships),
        ("sources.csv", SOURCE_COLUMNS, sources),
        ("events.csv", EVENT_COLUMNS, events),
    ):
        write_whole(options.out / name, columns, rows)
    if options.disputes:
        for row in partnerships:
            if years := years_in_dispute([s for s in sources if s["partnership_id"] == row["id"]]):
                sys.stdout.write(f"{row['id']}: {row['year_signed']} of {', '.join(years)}\n")
    sys.stdout.write(f"{len(partnerships)} partnerships, {len(sources)} sources, {len(events)} events\n")
    return 0


def build(research: Path, places: list[Row]) -> tuple[list[Row], list[Row], list[Row]]:
    """Return the rows of partnerships.csv, sources.csv and events.csv."""
    by_id = {place["id"]: place for place in places}
    claims = all_claims(research, places)
    pairs: dict[tuple[str, str], list[Row]] = {}
    for claim in claims:
        pairs.setdefault((claim["local"], claim["partner"]), []).append(claim)
    events = _events(research, {c["n"]: c for c in claims if c["n"]})
    notes = {(r["local_place_id"], r["partner_place_id"]): r for r in _notes(research, places)}
    corrections: dict[str, Row] = {}
    for row in rows_of(research / "corrections.csv"):
        corrections.setdefault(row["partnership_id"], {})[row["column"]] = row["value"]
    partnerships = []
    for (local, partner), found in sorted(pairs.items()):
        key = f"{local}-{partner}"
        mine = [e for e in events if e["partnership_id"] == key]
        row = {"id": key} | _ends(by_id[local], by_id[partner]) | read_partnership(found, mine, by_id[local], by_id[partner])
        note = notes.get((local, partner), {"note_id": "", "note_en": ""})
        partnerships.append(row | {"note_id": note["note_id"], "note_en": note["note_en"]} | corrections.pop(key, {}))
    if corrections:
        raise KeyError(f"corrections.csv names unknown partnerships: {', '.join(corrections)}")
    return partnerships, sorted(claims, key=lambda c: c["partnership_id"]), events


def all_claims(research: Path, places: list[Row]) -> list[Row]:
    """Return every claim of the research files with its partnership id and publisher."""
    names = Names(research, places)
    known = {row["host"]: row for row in rows_of(research / "publishers.csv")}
    claims = evidence_claims(research, names) + extra_claims(research)
    claims += crowd_claims(research, names, claims)
    for claim in claims:
        publisher, primary = publisher_of(claim["source_url"], known)
        claim["publisher"] = claim.get("publisher") or publisher
        claim["primary"] = claim.get("primary") or primary
        claim["partnership_id"] = f"{claim['local']}-{claim['partner']}"
    return claims


def write_whole(path: Path, columns: tuple[str, ...], rows: list[Row]) -> None:
    """Write a CSV file beside its place and move it there, so that it is whole or not there."""
    draft = path.with_suffix(".part")
    with draft.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    os.replace(draft, path)


def _ends(local: Row, partner: Row) -> Row:
    return {
        "local_name": local["name"], "local_level": local["level"], "local_province": local["region"], "partner_name": partner["name"],
        "partner_level": partner["level"], "partner_region": partner["region"], "partner_country": partner["country"],
    }  # fmt: skip


def _events(research: Path, claims: dict[str, Row]) -> list[Row]:
    """Return dated events, one for each kind and date of a partnership: the best source speaks, the others stay claims."""
    best: dict[tuple[str, str, str], Row] = {}
    order = {"high": 0, "medium": 1, "low": 2}
    for row in rows_of(research / "dated.csv"):
        claim = claims.get(row["n"])
        if claim is None or claim["stance"] != "supports":
            continue
        event = row | {
            "partnership_id": claim["partnership_id"],
            "source_url": claim["source_url"],
            "rank": str(order[claim["confidence"]]),
        }
        key = (event["partnership_id"], event["kind"], event["date"])
        if key not in best or event["rank"] < best[key]["rank"]:
            best[key] = event
    vague = {key for key in best for other in best if other[:2] == key[:2] and other[2].startswith(key[2]) and other != key}
    exact = [event for key, event in best.items() if key not in vague]
    return sorted(exact, key=lambda e: (e["partnership_id"], e["date"], e["kind"]))


def _notes(research: Path, places: list[Row]) -> list[Row]:
    names = Names(research, places)
    notes = []
    for row in rows_of(research / "notes.csv"):
        ends = names.pair(row["local_name"], row["local_level"], row["partner_name"], row["partner_country"])
        if ends is not None:
            notes.append(row | {"local_place_id": ends[0], "partner_place_id": ends[1]})
    return notes


if __name__ == "__main__":
    sys.exit(main())
