"""Walks through XML that nobody can trust, without building it in memory. Entities and document types are refused."""

from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat


class Walk:
    """What is done at the start and at the end of each element and with its text; names are as they are written, prefix and all."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take a piece of text."""

    def walk(self, xml: bytes) -> None:
        """Walk through a document.

        Raises:
            ElementTree.ParseError: it is damaged, or declares a document type.
        """
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = self.start, self.end, self.text
        parser.StartDoctypeDeclHandler = _refuse
        try:
            parser.Parse(xml, True)
        except expat.ExpatError as error:
            raise ElementTree.ParseError(str(error)) from error


def _refuse(*_: Any) -> None:
    raise ElementTree.ParseError("a document type is declared")
