"""Names as they are written in tables: without footnote marks, and taken apart at brackets, commas and slashes."""

import re

LONGEST = 200  # characters; a longer cell is no name, and is not taken apart
# "Banjar[1]", "Suwon *", "Suwon 2)", "3. Bandung": marks of the table and no part of the name.
_MARK = re.compile(r"\s*\[[^\[\]]{0,12}\]|^\s*(?:\d{1,3}[.)]\s+|[*†‡•]\s*)|\s*\(?\b\d{1,2}\)\s*$|[\s*†‡§¶^#¹²³⁰⁴-⁹]+$")
_PERHAPS_MARKED = re.compile(r"[^\w '’.,(/-]|[\d¹²³⁰⁴-⁹][.)]|[¹²³⁰⁴-⁹]|^\s|\s$")  # spares the search above for most names
_PARTED = re.compile(r"[(,]")
_APART = re.compile(r"[(),]")
_TWO_NAMES = re.compile(r"\s*[/=]\s*|\s+[-–—]\s+|\s+(?:alias|atau|or|aka|a\.k\.a\.)\s+", re.IGNORECASE)
_NEAR = re.compile(r"(?:\s+|-)(?:bei|near|lès|lez|les|bij|nära|ved|pri|u|dekat)(?:\s+|-)", re.IGNORECASE)
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_JOINED = re.compile(r"(?<=\w)-(?=\w)|\s+(?:and|dan|und|et|e|y|i|og|och|en)\s+", re.IGNORECASE)


def plain(text: str) -> str:
    """Return a cell without the marks of footnotes and of numbered lists: "Banjar[1]" and "3. Banjar *" are "Banjar".

    A cell of marks alone stays as it is.
    """
    if not text or text.isalpha() or len(text) > LONGEST or not _PERHAPS_MARKED.search(text):
        return text
    before = ""
    after = text
    while after != before:
        before, after = after, _MARK.sub("", after)
    return after.strip() or text.strip()


def parts(name: str) -> list[str]:
    """Return what commas and brackets set apart, blanks left out: "Wetter (Hessen), Jerman" is three parts."""
    if len(name) > LONGEST or not _PARTED.search(name):
        return [name]
    return [part.strip() for part in _APART.split(name) if part.strip()]


def without_last(name: str) -> str:
    """Return a name of several parts without the last one: "Washington, D.C., US" gives "Washington, D.C."."""
    cut = name.rstrip(" ),")
    return cut[: max(cut.rfind(","), cut.rfind("("))].strip(" ,")


def two_names(name: str) -> list[str]:
    """Return the names that a slash, a dash between blanks or a word such as "alias" joins, or [] where there is one only."""
    found = [part.strip() for part in _TWO_NAMES.split(name[:LONGEST]) if part.strip()]
    return found if len(found) > 1 else []


def joined(name: str) -> tuple[list[str], bool]:
    """Return the two names that a hyphen or "and" joins, or [], and whether a word joins them.

    "Cherbourg-Octeville" is one municipality of both, and so is "Barking and Dagenham".
    """
    found = _JOINED.split(name[:LONGEST])
    return (found, not _HYPHEN.search(name)) if len(found) == 2 else ([], False)


def beside_which(name: str) -> list[str]:
    """Return a name and that of the place it lies near: "Neuenhagen bei Berlin" gives both, else []."""
    found = _NEAR.split(name[:LONGEST])
    return found if len(found) == 2 else []
