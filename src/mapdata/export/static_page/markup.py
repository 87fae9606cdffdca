"""The page of the static export as text: escapes whatever comes from data, and writes the table that needs no script."""

import json
import re
from html import escape
from string import Template
from typing import Any

from mapdata.export.static_page.document import SITE, words
from mapdata.words.countries import country_name
from mapdata.words.records import Record

FIRST_LANGUAGE = "id"  # of the page as it is written; the script turns to the reader's own
# In this order they become one script: each may use what stands before it.
SCRIPTS = (
    "text",
    "data",
    "search",
    "filters",
    "address",
    "projection",
    "camera",
    "pointer",
    "map",
    "labels",
    "panel",
    "table",
    "controls",
    "chips",
    "legend",
    "main",
)
_COLUMNS = ("local", "partner", "country", "year", "type", "sectors", "status", "verification")
_FAILED = """} catch (error) {
  document.getElementById("app").hidden = true;
  document.getElementById("broken").hidden = false;
  throw error;
"""
# What would end a script element, begin an HTML comment or entity, or break a line of JavaScript.
_UNSAFE = {character: f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


def json_text(content: Any) -> str:
    """Return JSON that is safe inside a script element and is a JavaScript expression too."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029]", lambda match: _UNSAFE[match[0]], text)


def script() -> str:
    """Return the program as one script that leaves no name behind; where it fails, the page says so and keeps its table."""
    parts = [(SITE / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS]
    return f'(() => {{\n"use strict";\ntry {{\n{chr(10).join(parts)}{_FAILED}}}\n}})();\n'


def style() -> str:
    """Return the style sheet."""
    return (SITE / "style.css").read_text(encoding="utf-8")


def page(document: dict[str, Any], *, policy: str, head: str, scripts: str) -> str:
    """Return the page.

    Args:
        document: see document.document.
        policy: what the Content-Security-Policy says.
        head: HTML for the end of the head.
        scripts: HTML for the end of the body.
    """
    meta = document["meta"]
    interface = {key: escape(word[FIRST_LANGUAGE]) for key, word in words()["ui"].items()}
    values = interface | {
        "lang": FIRST_LANGUAGE,
        "name": escape(str(meta["title"]).partition(":")[0]),
        "version": escape(meta["version"]),
        "made": escape(meta["date"]),
        "policy": escape(policy),
        "noscript_en": escape(words()["ui"]["noscript"]["en"]),
        "count": str(len(document["partnerships"]["rows"])),
        "edition": escape(_edition(meta)),
        "citation": escape(meta["cite"]),
        "heads": "".join(_head(key) for key in _COLUMNS),
        "rows": _rows(document),
        "head": head,
        "scripts": scripts,
    }
    return Template((SITE / "index.html").read_text(encoding="utf-8")).substitute(values)


def _edition(meta: dict[str, Any]) -> str:
    """Return the line with version and date; "" for a data set that says neither."""
    if not meta["version"]:
        return ""
    return words()["ui"]["edition"][FIRST_LANGUAGE].format(version=meta["version"], date=meta["date"])


def _head(key: str) -> str:
    return f'<th scope="col" data-word="{key}">{escape(words()["ui"][key][FIRST_LANGUAGE])}</th>'


def _rows(document: dict[str, Any]) -> str:
    table = document["partnerships"]
    return "\n".join(_row(dict(zip(table["columns"], row, strict=True))) for row in table["rows"])


def _row(row: Record) -> str:
    cells = (
        _name(row, "partner"),
        country_name(str(row["partner_country"]), FIRST_LANGUAGE),
        "–" if row["year_signed"] is None else str(row["year_signed"]),
        _word("agreement_types", row["agreement_type"]) or "–",
        ", ".join(_word("sectors", sector) for sector in row["sectors"] or ("unspecified",)),
        _word("statuses", row["status"]),
        _word("verifications", row["verification"]),
    )
    body = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr data-id="{escape(row["id"])}"><th scope="row">{escape(_name(row, "local"))}</th>{body}</tr>'


def _name(row: Record, side: str) -> str:
    return str(row[f"{side}_name_{FIRST_LANGUAGE}"] or row[f"{side}_name"])


def _word(table: str, key: str) -> str:
    found = words()[table].get(key)
    return found[FIRST_LANGUAGE] if found else key
