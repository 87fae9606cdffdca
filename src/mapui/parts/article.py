"""Long texts: Markdown files in content/, one for each language, as sections with anchors, numbered sources and values filled in.

A heading is written "## Title {#anchor}", a reference to a source "[^key]", a value "{name}" or "{name[key]}".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mapdata.table.tablefile import read_table
from mapdata.words.records import records
from mapui.parts.markup import escape, outside_anchor
from mapui.words.i18n import date_text, language

FOLDER = Path(__file__).resolve().parents[3] / "content"
SOURCE_COLUMNS = ("key", "language", "title", "publisher", "date", "url")
_HEADING = re.compile(r"^(#{2,3}) (.+?) \{#([a-z-]+)\}$", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([a-z0-9-]+)\]")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article.

    Attributes:
        level: 2 or 3, as in h2 and h3; 0 for what stands before the first heading.
        title: plain text.
        anchor: name of the section in addresses, the same in every language.
        body: Markdown.
    """

    level: int
    title: str
    anchor: str
    body: str


def sections(name: str, values: Mapping[str, Any] | None) -> list[Section]:
    """Return the parts of an article in the reader's language.

    Args:
        name: of the files in content/.
        values: what the text may name in braces; None leaves the braces to the caller.

    Raises:
        KeyError: the text names a value or a source that is not there.
    """
    text = (FOLDER / f"{name}.{language()}.md").read_text(encoding="utf-8")
    numbers = {source["key"]: number for number, source in enumerate(sources(name), start=1)}
    opening, *parts = _HEADING.split(text)
    found = [Section(0, "", "", _filled(opening, values, numbers))]
    for marks, title, anchor, body in zip(*[iter(parts)] * 4, strict=True):
        found.append(Section(len(marks), title, anchor, _filled(body, values, numbers)))
    return found


@cache
def sources(name: str) -> tuple[dict[str, str], ...]:
    """Return the sources of an article in the order of their numbers: key, language, title, publisher, date, url; () without a file.

    Raises:
        ValueError: the file of sources is faulty.
    """
    path = FOLDER / f"{name}.sources.csv"
    if not path.exists():
        return ()
    table, problems = read_table(path, SOURCE_COLUMNS)
    if problems:
        raise ValueError(problems[0].message)
    return tuple(records(table))


def contents_markup(parts: list[Section], title: str) -> str:
    """Return the table of contents as nested lists of links.

    Args:
        parts: of sections().
        title: plain text, what the list is called.
    """
    items = ""
    for index, part in enumerate(parts):
        if part.level == 2:
            inner = "".join(f"<li>{_entry(each)}</li>" for each in _subsections(parts, index))
            items += f"<li>{_entry(part)}{f'<ul>{inner}</ul>' if inner else ''}</li>"
    return f'<nav class="pkk-contents" aria-label="{escape(title)}"><p>{escape(title)}</p><ul>{items}</ul></nav>'


def sources_markup(name: str) -> str:
    """Return the numbered list of sources of an article; each opens apart and may be linked to as #source-<key>."""
    return f'<ol class="pkk-references">{"".join(_source(source) for source in sources(name))}</ol>'


def _filled(text: str, values: Mapping[str, Any] | None, numbers: Mapping[str, int]) -> str:
    numbered = _REFERENCE.sub(lambda match: rf"[\[{numbers[match[1]]}\]](#source-{match[1]})", text)
    return (numbered if values is None else numbered.format_map(values)).strip()


def _subsections(parts: list[Section], index: int) -> list[Section]:
    following = parts[index + 1 :]
    end = next((i for i, part in enumerate(following) if part.level == 2), len(following))
    return following[:end]


def _entry(part: Section) -> str:
    return f'<a href="#{part.anchor}">{escape(part.title)}</a>'


def _source(source: Mapping[str, str]) -> str:
    details = " · ".join(part for part in (source["publisher"], date_text(source["date"])) if part)
    title = f'<cite lang="{escape(source["language"])}">{outside_anchor(source["url"], source["title"])}</cite>'
    return f'<li id="source-{escape(source["key"])}">{title}<br>{escape(details)}</li>'
