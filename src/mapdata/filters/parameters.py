"""Filters as parameters of an address, and back. Hostile or unknown values are ignored, never an error."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from mapdata.filters.record import Filter
from mapdata.filters.table import FILTERS, Filters

MAX_QUERY_LENGTH: Final = 100
MAX_CHOICES: Final = 100  # of places, countries and provinces each

Params = dict[str, str | list[str]]
Values = Sequence[str]


def filters_from_params(
    params: Mapping[str, Sequence[str]], span: tuple[int, int], known: Mapping[str, Collection[str]]
) -> Filters:
    """Read filters from an address. It never raises, whatever the values.

    Each record of FILTERS has a parameter. Where one of them can stand once (q, match, reading, undated), its last value
    counts; year stands once or twice. Choices of closed vocabularies come in the order of the vocabulary, others in that of the
    address. A filter without a known value is at its default.

    Args:
        params: each parameter with all its values.
        span: first and last year of the data; years outside are cut to it, and all of it means no filter.
        known: what can be chosen, by the name of the filter (see table.known_choices); other values are ignored.
    """
    values = {key: (found,) if isinstance(found, str) else tuple(found) for key, found in params.items()}
    return Filters(**{name: _read(each, values.get(each.param, ()), span, known.get(name, ())) for name, each in FILTERS.items()})


def filters_to_params(filters: Filters) -> Params:
    """Write filters as parameters; what is at its default is left out, so that the plain page has a plain address.

    Where no choice is made of a filter whose default leaves some out (statuses, verifications), all its choices are written:
    both mean that nothing is left out.
    """
    params = {each.param: _written(each, getattr(filters, name)) for name, each in FILTERS.items()}
    return {param: value for param, value in params.items() if value}


def _read(record: Filter, values: Values, span: tuple[int, int], known: Collection[str]) -> Any:
    if record.kind == "years":
        return _years(values, span)
    if record.kind == "choices":
        return _chosen(record, values, known) or record.default
    return _LAST[record.kind](record, values[-1] if values else "")


def _written(record: Filter, value: Any) -> str | list[str]:
    if record.kind == "choices":
        return [] if value == record.default else list(value or record.open)
    if record.kind == "years":
        return [str(year) for year in value or ()]
    if value == record.default:
        return ""
    return "0" if record.kind == "switch" else str(value)


def _chosen(record: Filter, values: Values, known: Collection[str]) -> tuple[str, ...]:
    spelt = [record.spelt(value) for value in values]
    if record.choices:
        given = set(spelt)
        return tuple(choice for choice in record.choices if choice in given)
    held = frozenset(known)
    return tuple(dict.fromkeys(value for value in spelt if value in held))[:MAX_CHOICES]


def _years(values: Values, span: tuple[int, int]) -> tuple[int, int] | None:
    years = sorted(int(v) for v in values[:2] if v.isascii() and v.isdigit() and len(v) == 4)
    if not years:
        return None
    low, high = max(years[0], span[0]), min(years[-1], span[1])
    return (low, high) if low <= high and (low, high) != span else None


def plain_query(text: str) -> str:
    """Return what is searched for of a text: without what cannot be seen, at most MAX_QUERY_LENGTH letters."""
    return "".join(c for c in text if c.isprintable()).strip()[:MAX_QUERY_LENGTH].strip()


# How the last value of a parameter is read, by the kind of the filter.
_LAST: Final[dict[str, Callable[[Filter, str], Any]]] = {
    "text": lambda _, value: plain_query(value),
    "word": lambda record, value: value if value in record.choices else record.default,
    "switch": lambda _, value: value != "0",
}
