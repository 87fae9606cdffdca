"""What both hosts have to show at an address, worked out by mapdata alone."""

from dataclasses import dataclass

from mapdata.atlas.atlas import load_atlas
from mapdata.filters.facets import facets
from mapdata.filters.filters import matches
from sample import ROOT

DATA = ROOT / "data"


@dataclass(frozen=True)
class Expected:
    """ids in the order of the file, "shown / total", and the count of each choice by the parameter of its filter."""

    ids: list
    headline: str
    counts: dict
