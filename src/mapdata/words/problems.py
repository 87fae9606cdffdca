"""A Problem is one fault of the data: where it is, what was found, what was expected and the likely cause."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of the data.

    Attributes:
        file: name of the file, without its folder.
        row: row as a spreadsheet counts it (the header is row 1); 0 where the whole file is meant.
        column: name of the column, or "" where the whole row is meant.
        code: stable slug of the kind of fault.
        value: what was found, cut to 80 characters.
        message: one English sentence: found, expected, likely cause.
    """

    file: str
    row: int
    column: str
    code: str
    value: str
    message: str

    @classmethod
    def of(cls, file: str, row: int, column: str, code: str, value: object, message: str) -> "Problem":
        """Build a Problem, cutting a long value so that one bad cell cannot flood the page."""
        text = str(value)
        return cls(file, row, column, code, text if len(text) <= 80 else text[:79] + "…", message)
