"""The static page as text: escapes whatever comes from data, and writes the table that needs no script."""

import json
import re
from html import escape
from string import Template
from typing import Any

from babel.dates import format_date

from mapdata.export.static_page.document import FOLDER, words
from mapdata.export.static_page.joining import FRONT, joined
from mapdata.words.countries import country_name
from mapdata.words.dates import first_day
from mapdata.words.sayings import Saying

FIRST_LANGUAGE = "id"  # of the page as it is written; the script turns to the reader's own
ENTRY = FRONT / "page" / "main.js"
SHEETS = (
    *("tokens_page", "page", "panel", "table", "legend", "chips", "parts", "gestures"),
    *("page_filters", "page_map", "page_details", "page_narrow", "page_print"),
)
_FAILED = """} catch (error) {
  document.getElementById("app").hidden = true;
  document.getElementById("broken").hidden = false;
  document.documentElement.classList.add("standing");
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
    return f'(() => {{\n"use strict";\ntry {{\n{joined(ENTRY)}{_FAILED}}}\n}})();\n'


def style() -> str:
    """Return the style sheets as one; later ones may overrule what comes before."""
    return "\n".join((FRONT / "styles" / f"{name}.css").read_text(encoding="utf-8") for name in SHEETS)


def page(document: dict[str, Any], sheet: dict[str, Any], *, policy: str, head: str, scripts: str) -> str:
    """Return the page.

    Args:
        document: see document.document.
        sheet: its table, see held.page_sheet.
        policy: what the Content-Security-Policy says.
        head: HTML for the end of the head.
        scripts: HTML for the end of the body.
    """
    meta = document["meta"]
    interface = {key: escape(word[FIRST_LANGUAGE]) for key, word in document["words"]["ui"].items()}
    title = str(meta["title"])
    values = interface | {
        "lang": FIRST_LANGUAGE,
        "name": escape(title if meta["own"] else title.partition(":")[0]),
        "version": escape(meta["version"]),
        "made": escape(meta["date"]),
        "policy": escape(policy),
        "noscript_en": escape(words()["ui"]["noscript"]["en"]),
        "edition": escape(_edition(meta)),
        "citation": escape(meta["cite"][FIRST_LANGUAGE]),
        "cited": "" if meta["cite"][FIRST_LANGUAGE] else "hidden",
        "heads": "".join(_head(key) for key in sheet["columns"]),
        "rows": _rows(sheet),
        "head": head,
        "scripts": scripts,
    }
    return Template((FOLDER / "index.html").read_text(encoding="utf-8")).substitute(values)


def _edition(meta: dict[str, Any]) -> str:
    """Return the line with version and date, or whose own data these are; "" for a data set that says neither."""
    own = meta["own"]
    if not (meta["version"] or own):
        return ""
    day = first_day(meta["date"])
    date = format_date(day, "d MMMM y", locale=FIRST_LANGUAGE) if day else meta["date"]
    key = "edition" if own is None else "compiled_by" if own["owner"] else "compiled"
    return words()["ui"][key][FIRST_LANGUAGE].format(version=meta["version"], date=date, owner=own and own["owner"])


def _head(key: str) -> str:
    return f'<th scope="col" data-word="{key}">{escape(words()["ui"][key][FIRST_LANGUAGE])}</th>'


def _rows(sheet: dict[str, Any]) -> str:
    _, *columns = sheet["columns"]
    return "\n".join(_row(str(key), columns, [_said(cell) or "–" for cell in cells]) for key, *cells in sheet["rows"])


def _row(key: str, columns: list[str], cells: list[str]) -> str:
    head, *body = map(escape, cells)
    rest = "".join(f'<td data-column="{column}">{cell}</td>' for column, cell in zip(columns, body, strict=True))
    return f'<tr data-id="{escape(key)}"><th scope="row">{head}</th>{rest}</tr>'


def _said(cell: Saying) -> str:
    """Return a cell of the table in the first language; a cell is a text, a word, several, a country, or a list of them."""
    match cell:
        case None | str():
            return cell or ""
        case list():
            return ", ".join(map(_said, cell))
        case {"word": [table, key]}:
            return words()[table][key][FIRST_LANGUAGE] if key in words()[table] else str(key)
        case {"words": [table, keys]}:
            return "; ".join(_said({"word": [table, key]}) for key in keys)
        case {"country": code}:
            return country_name(str(code), FIRST_LANGUAGE)
        case _:
            return str(cell[FIRST_LANGUAGE])
