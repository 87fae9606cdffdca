"""Turn the research files into claims in the columns of sources.csv, each tied to the two places it speaks of.

Judgement lives in data/research/: spelling.csv (names), pairs.csv (pairs that mean another pair), publishers.csv
(who is a party or an official register), claim-corrections.csv, left-out.csv. Here is only the mechanism.
"""

import csv
from pathlib import Path
from urllib.parse import urlsplit

from babel import Locale

from mapdata.words.folding import fold

Row = dict[str, str]

ACCESSED = "2026-11"
SECTOR_OF_CODE = {
    "economy_trade": "economy", "tourism": "tourism", "creative_economy": "tourism", "agriculture": "agri_marine",
    "maritime_port": "agri_marine", "culture": "culture", "heritage": "culture", "education": "education",
    "youth_sport": "youth_community", "health": "health", "environment": "environment", "urban_planning": "urban",
    "transport": "urban", "disaster_management": "resilience", "technology": "technology", "governance": "governance",
}  # fmt: skip


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
        self.left_out = {(r["local"], r["level"], r["partner"], r["country"]) for r in rows_of(research / "left-out.csv")}
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


def evidence_claims(research: Path, names: Names) -> list[Row]:
    """Return the claims of evidence.csv with their readings, corrected by claim-corrections.csv."""
    readings = {r["n"]: r for r in rows_of(research / "readings.csv")}
    corrections: dict[str, Row] = {}
    for c in rows_of(research / "claim-corrections.csv"):
        corrections.setdefault(c["n"], {})[c["column"]] = c["value"]
    claims = []
    for n, row in enumerate(rows_of(research / "evidence.csv"), start=2):
        ends = names.pair(row["local_name"], row["local_level"], row["partner_name"], row["partner_country"])
        if ends is None:
            continue
        reading = readings[str(n)]
        claim = {key: row[key] for key in ("source_title", "source_url", "source_type", "year_signed", "signed_date", "status")}
        claim |= {key: reading[key] for key in ("source_date", "stage", "summary_id", "summary_en")}
        claim |= {"n": str(n), "confidence": row["confidence"], "accessed": ACCESSED, "sectors": sectors_of(row["sectors"])}
        claim["agreement_type"] = "" if row["agreement_type"] == "other" else row["agreement_type"]
        claims.append(tie(claim, ends) | corrections.get(str(n), {}))
    return claims


def extra_claims(research: Path) -> list[Row]:
    """Return the hand-written claims: the article's six and what official sources say against them."""
    return [row | {"n": "", "confidence": "high", "accessed": ACCESSED} for row in rows_of(research / "extra-claims.csv")]


def sectors_of(codes: str) -> str:
    """Return our sectors for the codes of the research files, semicolons between them."""
    return ";".join(dict.fromkeys(SECTOR_OF_CODE[code] for code in codes.split(";") if code))


def publisher_of(url: str, known: dict[str, Row]) -> tuple[str, str]:
    """Return (publisher, "yes" where it is a primary source) of an address: a known host, else its registered domain."""
    host = urlsplit(url).hostname or ""
    labels = host.strip(".").split(".")
    for start in range(len(labels)):
        if (suffix := ".".join(labels[start:])) in known:
            return known[suffix]["publisher"], known[suffix]["primary"]
    second_level = {
        "co",
        "go",
        "or",
        "ac",
        "com",
        "gov",
        "net",
        "web",
        "lg",
        "sch",
        "edu",
        "org",
        "my",
        "pref",
        "city",
        "blogspot",
        "wordpress",
    }
    keep = 3 if len(labels) > 2 and labels[-2] in second_level else 2
    return ".".join(labels[-keep:]), ""


def tie(claim: Row, ends: tuple[str, str, str]) -> Row:
    """Tie a claim to its two places."""
    return claim | {"local": ends[0], "partner": ends[1], "stance": ends[2]}
