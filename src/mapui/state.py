"""The state of the map page and its form in the address bar. Hostile or unknown values are ignored, never an error."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from mapdata.filters import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS, Filters
from mapdata.schema import SECTORS, STATUSES, UNSPECIFIED, VERIFICATIONS
from mapui.deck.colouring import COLOURINGS, DEFAULT
from mapui.i18n import LANGUAGES

SECTOR_CHOICES = (*SECTORS, UNSPECIFIED)
MAX_QUERY_LENGTH = 100

Params = dict[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class State:
    """What the page shows: the same address shows the same map to someone else.

    Attributes:
        lang: "id" or "en"; None follows the browser.
        filters: what is drawn.
        link: id of the selected partnership, or None.
        color: what the colours mean, a key of mapui.deck.colouring.COLOURINGS.
    """

    lang: str | None = None
    filters: Filters = field(default_factory=Filters)
    link: str | None = None
    color: str = DEFAULT


def from_params(params: Mapping[str, Sequence[str]], span: tuple[int, int], ids: Sequence[str]) -> State:
    """Read the address.

    Args:
        params: each parameter with all its values.
        span: first and last year of the data; years outside are cut to it.
        ids: ids of the partnerships; another link is ignored.
    """
    lang = _last(params, "lang")
    link = _last(params, "link")
    color = _last(params, "color")
    return State(
        lang=lang if lang in LANGUAGES else None,
        filters=Filters(
            q=_plain(_last(params, "q")),
            sectors=_known(params.get("sector", ()), SECTOR_CHOICES) or (),
            years=_years(params.get("year", ()), span),
            undated=_last(params, "undated") != "0",
            statuses=_known(params.get("status", ()), STATUSES) or DEFAULT_STATUSES,
            verifications=_known(params.get("verification", ()), VERIFICATIONS) or DEFAULT_VERIFICATIONS,
        ),
        link=link if link in set(ids) else None,
        color=color if color in COLOURINGS else DEFAULT,
    )


def to_params(state: State) -> Params:
    """Write the address; what is at its default is left out, so that the plain page has a plain address."""
    filters = state.filters
    params: Params = {
        "lang": state.lang or "",
        "q": filters.q,
        "sector": list(filters.sectors),
        "year": [str(year) for year in filters.years or ()],
        "undated": "" if filters.undated else "0",
        "status": _unless(filters.statuses, DEFAULT_STATUSES),
        "verification": _unless(filters.verifications, DEFAULT_VERIFICATIONS),
        "link": state.link or "",
        "color": "" if state.color == DEFAULT else state.color,
    }
    return {key: value for key, value in params.items() if value}


def without_filters(state: State) -> State:
    """Return the state with every filter at its default; language and selection stay."""
    return replace(state, filters=Filters())


def _last(params: Mapping[str, Sequence[str]], key: str) -> str:
    values = params.get(key) or ("",)
    return values[-1]


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isprintable()).strip()[:MAX_QUERY_LENGTH]


def _known(values: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word in values)


def _years(values: Sequence[str], span: tuple[int, int]) -> tuple[int, int] | None:
    years = sorted(int(v) for v in values[:2] if v.isascii() and v.isdigit() and len(v) == 4)
    if not years:
        return None
    low, high = max(years[0], span[0]), min(years[-1], span[1])
    return (low, high) if low <= high and (low, high) != span else None


def _unless(values: tuple[str, ...], default: tuple[str, ...]) -> list[str]:
    return [] if values == default else list(values)
