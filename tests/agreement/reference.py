"""What both hosts have to show at an address, worked out by mapdata and the table of filters alone, in English words."""

from dataclasses import dataclass
from functools import cache

from mapdata.filters.apart import KINDS, Parts, is_on, parts
from mapdata.filters.facets import facets
from mapdata.filters.filters import matches
from mapdata.filters.parameters import filters_from_params
from mapdata.filters.search import searchable
from mapdata.filters.table import FILTERS, known_choices
from mapdata.filters.years import year_span
from mapdata.words.countries import country_names
from mapui.filters.chips import chips
from mapui.words.i18n import number, use_language
from mapui.words.kinds import kind_in_words
from sample import shipped_atlas


@dataclass(frozen=True)
class Expected:
    """ids: what is shown, in the order of the file; headline: "1 / 499"; counts: by filter and key; chips: texts, sorted; switches:
    texts and whether they are on; kinds: what is shown and hidden of each."""

    ids: list
    headline: str
    counts: dict
    chips: list
    switches: list
    kinds: Parts


def expected(address):
    """What an address, a list of pairs, has to show."""
    use_language("en")
    atlas = shipped_atlas()
    filters = filters_of(address)
    found = parts(atlas.partnerships, filters, _names())
    switches = {kind: is_on(filters, kind) for kind in KINDS if is_on(filters, kind) or found.hidden[kind]}
    shown = atlas.partnerships.index[matches(atlas.partnerships, filters, _names())]
    return Expected(
        ids=list(shown),
        headline=f"{number(len(shown))} / {number(len(atlas.partnerships))}",
        counts={name: dict(counts) for name, counts in facets(atlas.partnerships, filters, _names()).items()},
        chips=sorted(chip.text for chip in chips(filters, atlas.everywhere)),
        switches=[(kind_in_words(kind, (found.shown if on else found.hidden)[kind]), on) for kind, on in switches.items()],
        kinds=found,
    )


def filters_of(address):
    """The filters that an address asks for."""
    atlas, params = shipped_atlas(), {}
    for key, value in address:
        params.setdefault(key, []).append(value)
    return filters_from_params(params, year_span(atlas.partnerships), known_choices(atlas.partnerships, atlas.everywhere))


def choices():
    """The filters of choices."""
    return [each for each in FILTERS.values() if each.kind == "choices"]


@cache
def _names():
    atlas = shipped_atlas()
    return searchable(atlas.partnerships, country_names(atlas.partnerships["partner_country"]), atlas.everywhere)
