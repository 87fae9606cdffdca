"""What the page that frames ours asked for in the address: parts to hide, and filters that its readers cannot change."""

from collections.abc import Iterable
from typing import Final

import streamlit as st

from mapdata.filters.parameters import Params
from mapdata.filters.table import FILTERS, with_parts

HIDE, LOCK = "hide", "lock"
PARTS: Final = ("filters", "legend", "results", "language")  # what can be hidden
# Parameter of a filter: the filters that it stands for.
LOCKS: Final = {each.param: with_parts(name) for name, each in FILTERS.items() if not each.of}


def embedded() -> bool:
    """Return whether the page is shown inside another one (embed=true)."""
    return bool(st.context.is_embedded)


def hides(part: str) -> bool:
    """Return whether the address hides a part of the page, one of PARTS."""
    return part in _words(st.query_params.get_all(HIDE))


def locked() -> frozenset[str]:
    """Return the names of the filters, as in mapdata.filters.filters.Filters, that stay as the address has them."""
    asked = _words(st.query_params.get_all(LOCK))
    return frozenset(name for param, names in LOCKS.items() if param in asked for name in names)


def params() -> Params:
    """Return the parameters that keep a reader inside the frame, as it was asked for; none outside of one."""
    if not embedded():
        return {}
    return {"embed": "true"} | {key: st.query_params.get_all(key) for key in (HIDE, LOCK) if key in st.query_params}


def _words(values: Iterable[str]) -> set[str]:
    """Read hide=filters,legend as well as hide=filters&hide=legend."""
    return {word.strip() for value in values for word in value.split(",")}
