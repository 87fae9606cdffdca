"""The island group of each of Indonesia's 38 provinces.

Source: the division that BPS (Statistics Indonesia) uses in its tables, which is also the first digit of its province codes
(Peraturan Kepala BPS 151/2014 with the four Papuan provinces of 2022): 1 and 2 Sumatra, 3 Java, 5 Bali and Nusa Tenggara,
6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua.
"""

from functools import cache
from pathlib import Path
from typing import Final

from mapdata.table.tablefile import read_table
from mapdata.words.records import records

# From west to east. "nusa_tenggara" includes Bali.
ISLANDS: Final = ("sumatra", "java", "nusa_tenggara", "kalimantan", "sulawesi", "maluku", "papua")


def island(province: str) -> str:
    """Return the island group of a province (a key of ISLANDS), "" where there is none of that name.

    Args:
        province: the name as in partnerships.csv, local_province: "Jakarta", "DI Yogyakarta", "Kepulauan Riau".
    """
    return _islands().get(province, "")


def provinces() -> tuple[str, ...]:
    """Return the names of the 38 provinces, by island group from west to east."""
    return tuple(_islands())


@cache
def _islands() -> dict[str, str]:
    table, _ = read_table(Path(__file__).with_name("regions.csv"), ("province", "island"))
    return {row["province"]: row["island"] for row in records(table)}
