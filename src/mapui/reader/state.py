"""The state of the map page and its form in the address bar. Hostile or unknown values are ignored, never an error."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mapdata.atlas.atlas import Atlas
from mapdata.export.csv_text import FORMS, PLAIN
from mapdata.filters.parameters import Params, filters_from_params, filters_to_params
from mapdata.filters.table import FILTERS, Filters, known_choices
from mapdata.findings.compared import known_keys
from mapdata.findings.quality import TASKS
from mapdata.findings.story import fits, step_of
from mapui.deck.colouring import COLOURINGS, DEFAULT
from mapui.words.i18n import LANGUAGES

VIEWS = ("flat", "globe")
SCOPES = ("filtered", "all")
# Every parameter of the address that is ours; see README.md for what they mean.
OWN_PARAMS = frozenset(
    {"lang", "link", "focus", "compare", "story", "color", "view", "governments", "table", "scope", "check", "csv"}
    | {each.param for each in FILTERS.values()}
)


@dataclass(frozen=True, slots=True)
class State:
    """What the page shows: the same address shows the same map to someone else.

    Attributes:
        lang: "id" or "en"; None follows the browser.
        filters: what is drawn.
        link: id of the selected partnership, or None.
        focus: id of the selected place, or None; a link comes first where both are given.
        color: what the colours mean, a key of mapui.deck.colouring.COLOURINGS.
        view: "flat" or "globe".
        governments: whether all local governments are on the map, those without a partnership too.
        table: whether the results are a table under the map, and not a list beside it.
        scope: what the page of the data lists: "filtered" or "all".
        tasks: kinds of things to check that the page of the quality lists, keys of mapdata.findings.quality.TASKS; none means all.
        csv: the form of CSV files, a key of mapdata.export.csv_text.FORMS.
        compared: ids of places and codes of countries that the map compares, see mapdata.findings.compared.
        story: step of the tour that is told beside the map, from 1; 0 where none is.
    """

    lang: str | None = None
    filters: Filters = field(default_factory=Filters)
    link: str | None = None
    focus: str | None = None
    color: str = DEFAULT
    view: str = VIEWS[0]
    governments: bool = False
    table: bool = False
    scope: str = SCOPES[0]
    tasks: tuple[str, ...] = ()
    csv: str = PLAIN.name
    compared: tuple[str, ...] = ()
    story: int = 0


def from_params(params: Mapping[str, Sequence[str]], span: tuple[int, int], atlas: Atlas) -> State:
    """Read the address.

    Args:
        params: each parameter with all its values.
        span: first and last year of the data; years outside are cut to it.
        atlas: the data set; partnerships, places, countries and provinces that it does not have are ignored.
    """
    partnerships, places = atlas.partnerships, atlas.everywhere.index
    lang, color, view = (_last(params, key) for key in ("lang", "color", "view"))
    link, focus = _last(params, "link"), _last(params, "focus")
    chosen = link in partnerships.index
    scope, tasks, csv = _last(params, "scope"), params.get("check", ()), _last(params, "csv")
    return State(
        lang=lang if lang in LANGUAGES else None,
        filters=filters_from_params(params, span, known_choices(partnerships, atlas.everywhere)),
        link=link if chosen else None,
        focus=focus if focus in places and not chosen else None,
        color=color if color in COLOURINGS else DEFAULT,
        view=view if view in VIEWS else VIEWS[0],
        governments=_last(params, "governments") == "1",
        table=_last(params, "table") == "1",
        scope=scope if scope in SCOPES else SCOPES[0],
        tasks=tuple(each for each in TASKS if each in tasks),
        csv=csv if csv in FORMS else PLAIN.name,
        compared=known_keys(params.get("compare", ()), partnerships, atlas.everywhere),
        story=step_of(_last(params, "story")) if fits(atlas) else 0,
    )


def to_params(state: State) -> Params:
    """Write the address; what is at its default is left out, so that the plain page has a plain address."""
    params: Params = {
        "lang": state.lang or "",
        **filters_to_params(state.filters),
        "link": state.link or "",
        "focus": state.focus or "",
        "color": "" if state.color == DEFAULT else state.color,
        "view": "" if state.view == VIEWS[0] else state.view,
        "governments": "1" if state.governments else "",
        "table": "1" if state.table else "",
        "scope": "" if state.scope == SCOPES[0] else state.scope,
        "check": list(state.tasks),
        "csv": state.csv,
        "compare": list(state.compared),
        "story": str(state.story or ""),
    }
    return {key: value for key, value in params.items() if value}


def _last(params: Mapping[str, Sequence[str]], key: str) -> str:
    values = params.get(key) or ("",)
    return values[-1]
