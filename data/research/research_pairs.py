"""Which partnership a name pair of the research files means: judgement lives in spelling.csv, pairs.csv and left-out.csv."""

import csv
from pathlib import Path

from babel import Locale

from mapdata.words.folding import fold

Row = dict[str, str]

RESEARCH = Path(__file__).resolve().parent


def rows_of(path: Path) -> list[Row]:
    """Read a CSV file of the research folder."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Names:
    """Finds the place that a name of the research files means."""

    def __init__(self, research: Path, places: list[Row]) -> None:
        """Read spelling.csv and pairs.csv, and index the places by name."""
        spelling = rows_of(research / "spelling.csv")
        self.countries = {fold(name): code for code, name in Locale("en").territories.items() if len(code) == 2}
        self.countries |= {fold(r["name"]): r["place_id"] for r in spelling if r["side"] == "country"}
        self.spelling = {(r["side"], fold(r["name"]), r["level"], r["country"]): r["place_id"] for r in spelling}
        self.pairs = {(r["local"], r["level"], r["partner"], r["country"]): r for r in rows_of(research / "pairs.csv")}
        rows = [
            r for r in rows_of(research / "left-out.csv") if not r["source_url"]
        ]  # with an address, that page alone is left out
        self.left_out = {(r["local"], r["level"], r["partner"], r["country"]) for r in rows}
        self.places: dict[tuple[str, str], list[Row]] = {}
        for place in places:
            for name in {place["name"], place["name_en"]} - {""}:
                self.places.setdefault((place["country"], fold(name)), []).append(place)

    def pair(self, local: str, level: str, partner: str, country: str) -> tuple[str, str, str] | None:
        """Return (local place id, partner place id, stance), or None where the pair is left out. KeyError names what is unknown."""
        key = (local, level, partner, country)
        if key in self.left_out:
            return None
        if key in self.pairs:
            row = self.pairs[key]
            return row["local_place_id"], row["partner_place_id"], row["stance"]
        return self.place("local", local, level, "Indonesia"), self.place("partner", partner, "", country), "supports"

    def place(self, side: str, name: str, level: str, country: str) -> str:
        """Return the id of a place by its spelling or name."""
        code = self.countries[fold(country)]
        for key in ((side, fold(name), level, country), (side, fold(name), "", country), (side, fold(name), level, "")):
            if key in self.spelling:
                return self.spelling[key]
        found = self.places.get((code, fold(name)), [])
        if len(found) > 1 and level:
            found = [place for place in found if place["level"] == level]
        if len(found) != 1:
            raise KeyError(f"{side} place {name!r} ({level}, {country}): {len(found)} in places.csv")
        return found[0]["id"]
