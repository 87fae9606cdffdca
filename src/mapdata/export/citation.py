"""How to cite the data set: its parts, free of any language, and one line made of them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

VERSION: Final = "version {version}"
_CREATIVE_COMMONS: Final = re.compile(r"CC-(.+)-(\d\.\d)")  # as data packages write it


@dataclass(frozen=True, slots=True)
class Citation:
    """The parts of a citation; "" where the data package does not say.

    Attributes:
        authors: who made it.
        title: of the data set.
        version: of the data, not of the program.
        date: YYYY-MM-DD, when this version was made.
        licence_name: as in "CC BY 4.0".
        licence_url: its text.
        url: where the data set is at home.
    """

    authors: str
    title: str
    version: str
    date: str
    licence_name: str
    licence_url: str
    url: str

    def text(self, said: Callable[[str], str] = str, retrieved: str = "") -> str:
        """Return one line: authors (year). Title, version. Licence. Address.

        Args:
            said: says the authors, the title or VERSION in another language than English; what it does not know stays.
            retrieved: a last sentence that says when the data were taken, without its full stop.
        """
        year = f" ({self.date[:4]})" if self.date else ""
        version = f", {said(VERSION).format(version=self.version)}" if self.version else ""
        authors = f"{said(self.authors)}{year}" if self.authors else ""
        parts = [authors, f"{said(self.title) if self.title else ''}{version}", self.licence_name, self.url, retrieved]
        return " ".join(f"{part}." for part in parts if part)


def citation(descriptor: dict[str, Any]) -> Citation:
    """Return the parts of the citation.

    Args:
        descriptor: a data package (datapackage.json) as a dictionary; see mapdata.export.edition.
    """
    licence = next(iter(_objects(descriptor.get("licenses"))), {})
    authors = [str(person.get("title", "")) for person in _objects(descriptor.get("contributors"))]
    return Citation(
        authors=", ".join(filter(None, authors)),
        title=str(descriptor.get("title", "")),
        version=str(descriptor.get("version", "")),
        date=str(descriptor.get("created", ""))[:10],
        licence_name=_CREATIVE_COMMONS.sub(r"CC \1 \2", str(licence.get("name", ""))),
        licence_url=str(licence.get("path", "")),
        url=str(descriptor.get("homepage", "")),
    )


def _objects(found: Any) -> list[dict[str, Any]]:
    """Return the objects of a list that somebody may have written otherwise."""
    return [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []
