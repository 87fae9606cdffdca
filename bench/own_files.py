"""What a workbook costs beside a CSV file of the same 20,000 rows: processor time of opening and of checking, median of five rounds.

    python bench/own_files.py

The rows are those of data/partnerships.csv, repeated under new ids. Peak memory is that of this process with both files in it.
"""

import io
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import xlsxwriter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from mapdata.own_file.checking import check_bytes  # noqa: E402  # needs the path above
from mapdata.table.tablefile import open_bytes, read_table  # noqa: E402
from mapdata.words.schema import PARTNERSHIP_COLUMNS  # noqa: E402

ROWS = 20_000
ROUNDS = 5


def many() -> pd.DataFrame:
    """Return ROWS partnerships."""
    table, _ = read_table(ROOT / "data" / "partnerships.csv", PARTNERSHIP_COLUMNS)
    rows = pd.concat([table] * (ROWS // len(table) + 1)).head(ROWS).reset_index(drop=True)
    return rows.assign(id=[f"row-{number}" for number in range(ROWS)])


def workbook(table: pd.DataFrame) -> bytes:
    """Return the table as a plain workbook."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate([list(table.columns), *table.to_numpy().tolist()]):
            sheet.write_row(number, 0, row)
    return file.getvalue()


def seconds(run: Callable[[], Any]) -> float:
    """Return the processor time of a call, the median of ROUNDS."""
    took = []
    for _ in range(ROUNDS):
        start = time.process_time()
        run()
        took.append(time.process_time() - start)
    return statistics.median(took)


def main() -> None:
    """Print a table."""
    table = many()
    files = {"csv": table.to_csv(index=False).encode(), "xlsx": workbook(table)}
    sys.stdout.write(f"{'':6}{'MB':>8}{'open s':>10}{'check s':>10}\n")
    for kind, raw in files.items():
        opened = seconds(lambda raw=raw: open_bytes(raw, "own", PARTNERSHIP_COLUMNS))
        checked = seconds(lambda raw=raw: check_bytes(raw, "own"))
        sys.stdout.write(f"{kind:6}{len(raw) / 1e6:8.1f}{opened:10.2f}{checked:10.2f}\n")
    sys.stdout.write(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB\n")


if __name__ == "__main__":
    main()
