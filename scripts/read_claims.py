"""Read the rows of data/partnerships.csv from the claims and events beside them, by mapdata.evidence.reading.

    python scripts/read_claims.py            write what is read, and data/research/ties.csv
    python scripts/read_claims.py --check    say which cells differ; exit code 1 where any does

Only the columns that are read are written; names and notes are people's. Run it after every change of sources.csv, events.csv,
publishers.csv or data/research/rulings.csv.
"""

import argparse
import datetime as dt
import sys
from pathlib import Path

import pandas as pd

from mapdata.atlas.atlas import Atlas, load_atlas
from mapdata.evidence.reading import READ, Reading, read_partnership
from mapdata.export.descriptor import CREATED
from mapdata.table.tablefile import read_table, write_table
from mapdata.words.records import records, records_by
from mapdata.words.schema import PARTNERSHIP_COLUMNS

DATA = Path(__file__).resolve().parents[1] / "data"
RULING_COLUMNS = ("partnership_id", "column", "value", "reason")
TIE_COLUMNS = ["partnership_id", "column", "reason"]


def readings(atlas: Atlas, rulings: dict[str, dict[str, str]], on: dt.date) -> dict[str, Reading]:
    """Return the reading of each partnership by its id.

    Raises:
        KeyError: a ruling names a partnership that there is not.
    """
    if unknown := set(rulings) - set(atlas.partnerships.index):
        raise KeyError(f"rulings.csv names unknown partnerships: {', '.join(sorted(unknown))}")
    claims, events = (records_by(table, "partnership_id") for table in (atlas.sources, atlas.events))
    ends = zip(map(str, atlas.partnerships.index), records(atlas.partnerships), strict=True)
    return {key: read_partnership(claims.get(key, []), events.get(key, []), row, rulings.get(key, {}), on) for key, row in ends}


def rulings_of(path: Path) -> dict[str, dict[str, str]]:
    """Return the values that rulings.csv gives, by partnership and column."""
    found: dict[str, dict[str, str]] = {}
    for row in records(read_table(path, RULING_COLUMNS)[0]):
        found.setdefault(row["partnership_id"], {})[row["column"]] = row["value"]
    return found


def main() -> int:
    """Read, then write or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, name the cells that differ")
    check = parser.parse_args().check
    found = readings(load_atlas(DATA), rulings_of(DATA / "research/rulings.csv"), dt.date.fromisoformat(CREATED[:10]))
    shipped, _ = read_table(DATA / "partnerships.csv", PARTNERSHIP_COLUMNS)
    read = shipped.assign(**{column: [found[key].row[column] for key in shipped["id"]] for column in READ})
    ties = [(key, column, why) for key, each in found.items() for column, why in sorted(each.ties.items())]
    if not check:
        write_table(read, DATA / "partnerships.csv")
        write_table(pd.DataFrame(ties, columns=TIE_COLUMNS, dtype=str), DATA / "research/ties.csv")
    differ = [
        f"{key}: {column} {before!r} -> {after!r}\n"
        for column in READ
        for key, before, after in zip(shipped["id"], shipped[column], read[column], strict=True)
        if before != after
    ]
    sys.stdout.writelines(differ)
    return 1 if check and differ else 0


if __name__ == "__main__":
    sys.exit(main())
