"""How to cite the data set: its parts, free of any language, and one line made of them."""

from dataclasses import dataclass
from typing import Any


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

    def text(self, retrieved: str = "") -> str:
        """Return one line: authors (year). Title, version. Licence. Address.

        Args:
            retrieved: YYYY-MM-DD, for a line that ends with the date of the data and the day they were taken.
        """
        year = f" ({self.date[:4]})" if self.date else ""
        version = f", version {self.version}" if self.version else ""
        parts = [f"{self.authors}{year}" if self.authors else "", f"{self.title}{version}", self.licence_name, self.url]
        if retrieved:
            parts.append(f"Data of {self.date}, retrieved {retrieved}" if self.date else f"Retrieved {retrieved}")
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
        licence_name=str(licence.get("name", "")),
        licence_url=str(licence.get("path", "")),
        url=str(descriptor.get("homepage", "")),
    )


def _objects(found: Any) -> list[dict[str, Any]]:
    """Return the objects of a list that somebody may have written otherwise."""
    return [part for part in found if isinstance(part, dict)] if isinstance(found, list) else []
