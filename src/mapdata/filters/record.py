"""What the program knows of one filter. The records themselves are in table.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

if TYPE_CHECKING:
    from mapdata.filters.counting import Count
    from mapdata.filters.search import Searchable
    from mapdata.filters.table import Filters

Kind = Literal["text", "choices", "word", "years", "switch"]
Mask = Callable[[pd.DataFrame, "Filters", "Searchable"], pd.Series]
Found = Callable[[pd.DataFrame, pd.DataFrame], list[str]]


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter.

    Attributes:
        param: its name in the address, and as an option of a command.
        kind: "text"; "choices" (any number of them); "word" (one of the choices); "years" (the first and the last one); "switch".
        default: its value where the address does not have the parameter. No choice at all never restricts.
        name: its attribute of Filters; filled in by table.py.
        of: the filter that it belongs to and is locked, masked and opened with, as "undated" with "years"; "" where it has its own.
        choices: the closed vocabulary; () where the data decide.
        columns: columns of Atlas.partnerships that have its keys, of which one is enough.
        group: what makes a key of a cell, as the island group of a province; None where the cell is the key.
        found: what finds the choices in the partnerships and the places, where they are not simply what the columns have.
        spelt: how a value of the address is put into the spelling of the keys.
        blank: the key that means a blank cell, "" where none does.
        words: table of words for the choices, see mapui.words.labels.CHOICES; "" where a key is its own word.
        help: what a command says of it; its choices where it is blank.
        mask: which partnerships it lets through.
        count: how many partnerships each choice would leave; None for what has no choices to count.
    """

    param: str
    kind: Kind
    default: Any
    name: str = ""
    of: str = ""
    choices: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    group: Callable[[str], str] | None = None
    found: Found | None = None
    spelt: Callable[[str], str] = str
    blank: str = ""
    words: str = ""
    help: str = ""
    mask: Mask | None = None
    count: Count | None = None

    @property
    def open(self) -> Any:
        """The value that lets every row through: the default, but for filters that leave some out at first."""
        return self.choices if self.kind == "choices" and self.default else self.default

    def known(self, partnerships: pd.DataFrame, places: pd.DataFrame) -> tuple[str, ...]:
        """Return the keys that can be chosen: the closed vocabulary in its order, or what the data have, sorted.

        Args:
            partnerships: Atlas.partnerships.
            places: Atlas.places.
        """
        if self.choices or self.kind != "choices":
            return self.choices
        if self.found:
            return tuple(self.found(partnerships, places))
        return tuple(sorted({str(cell) for column in self.columns for cell in partnerships[column]} - {""}))
