"""Turn what crowds list (Wikipedia, Wikidata, single pages) into claims: one source per family and pair."""

from pathlib import Path
from urllib.parse import urlsplit

from research_claims import ACCESSED, Names, Row, rows_of, tie

# Snapshots of one family repeat each other, so each family is one source: (title, address, words in the data set's name).
FAMILIES = {
    "wikipedia": ("Wikipedia: lists of sister cities", "https://github.com/Hekman/twincities"),
    "wikidata": ("Wikidata: twinned administrative bodies (P190)", "https://www.wikidata.org/wiki/Property:P190"),
}
MONTHS_ID = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def crowd_claims(research: Path, names: Names, known: list[Row]) -> list[Row]:
    """Return one claim per pair and family of crowd-links.csv, and its single pages that are not cited already."""
    cited = {(c["local"], c["partner"], c["source_url"]) for c in known}
    families: dict[tuple[str, str, str, str], list[Row]] = {}
    claims = []
    for row in rows_of(research / "crowd-links.csv"):
        ends = names.pair(row["indonesian_place"], row["level"], row["partner_place"], row["partner_country"])
        if ends is None:
            continue
        family = "wikidata" if "wikidata" in row["dataset"] else "wikipedia" if "wiki" in row["dataset"] else ""
        if family:
            families.setdefault((*ends, family), []).append(row)
        elif (ends[0], ends[1], row["url_or_repo_path"]) not in cited:
            claims.append(tie(_page_claim(row), ends))
    return [tie(_family_claim(key[3], rows), key[:3]) for key, rows in families.items()] + claims


def _family_claim(family: str, rows: list[Row]) -> Row:
    title, url = FAMILIES[family]
    dates = sorted({date for row in rows if (date := _snapshot_date(row["dataset"]))})
    mail = [row["url_or_repo_path"] for row in rows if row["url_or_repo_path"].startswith("http")]
    id_dates, en_dates = (", ".join(_month(date, months) for date in dates) for months in (MONTHS_ID, MONTHS_EN))
    return {
        "n": "", "confidence": "low", "source_title": title, "source_url": mail[0] if mail and not dates else url,
        "source_type": "encyclopedia", "source_date": dates[-1] if dates else "", "accessed": ACCESSED, "stage": "", "year_signed": "",
        "signed_date": "", "status": "unknown", "agreement_type": "", "sectors": "",
        "summary_en": f"Listed as a pair of sister places; copies of {en_dates}." if dates else "Listed as a pair of sister places in a copied list.",
        "summary_id": f"Tercantum sebagai pasangan kembar; salinan {id_dates}." if dates else "Tercantum sebagai pasangan kembar dalam salinan sebuah daftar.",
    }  # fmt: skip


def _page_claim(row: Row) -> Row:
    register = row["dataset"].startswith("muenchdo")
    host = urlsplit(row["url_or_repo_path"]).hostname or ""
    kind = "association" if register else "government" if "braunschweig.de" in host else "news" if "tempo" in host else "blog"
    title = (
        "RGRE register of German municipal partnerships (copy of 2015)"
        if register
        else f"{row['indonesian_place']} – {row['partner_place']} ({host})"
    )
    year = row["year"]
    return {
        "n": "", "confidence": "medium", "source_title": title, "source_type": kind, "source_date": "2015" if register else "",
        "source_url": "https://github.com/muenchdo/TwinTowns" if register else row["url_or_repo_path"], "accessed": ACCESSED,
        "stage": "", "year_signed": year, "signed_date": "", "status": "unknown", "agreement_type": "sister_city", "sectors": "",
        "summary_en": f"Listed as a partnership, with the year {year}." if year else "Listed as a partnership, without a year.",
        "summary_id": f"Tercantum sebagai kerja sama, dengan tahun {year}." if year else "Tercantum sebagai kerja sama, tanpa tahun.",
    }  # fmt: skip


def _snapshot_date(dataset: str) -> str:
    parts = [part for part in dataset.split("-") if part.isdigit()]
    return "-".join(parts[:2]) if parts and len(parts) > 1 and len(parts[1]) == 2 else parts[0] if parts else ""


def _month(date: str, months: list[str]) -> str:
    year, _, month = date.partition("-")
    return f"{months[int(month) - 1]} {year}" if month else year
