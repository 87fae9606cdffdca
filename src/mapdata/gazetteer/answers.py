"""All that a query may mean, the most likely first, and what makes it doubtful."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mapdata.gazetteer.country import ALSO_MEANS, TERRITORIES, country_of
from mapdata.gazetteer.index import Candidate, Index
from mapdata.gazetteer.judge import Verdict, judge, scaled
from mapdata.gazetteer.kinds import CITY, core
from mapdata.gazetteer.names import forms, key, long_vowels, spelt_out
from mapdata.gazetteer.official import government_of, led_by, says_two_levels
from mapdata.gazetteer.partly import in_part
from mapdata.gazetteer.query import Query, parse
from mapdata.gazetteer.region import areas_of, is_beside
from mapdata.gazetteer.schema import ALTERNATE, AREA
from mapdata.gazetteer.spelling import nearest, sounds
from mapdata.gazetteer.weight import OTHER_SCRIPTS, in_region
from mapdata.gazetteer.written import two_names

_ANOTHER_SPELLING = 0.9  # at most this sure where the name had to be spelt in another way
_NOT_UNDERSTOOD = 0.9  # at most this sure where a part of the query was not understood, or contradicts the answer
_EITHER = 0.5  # at most this sure where the query can be read in two ways

# what may be in doubt besides the place itself
REGION_UNKNOWN, REGION_ELSEWHERE, COUNTRY_ELSEWHERE, COUNTRY_OR_REGION, TWO_NAMES, TWO_LEVELS = (
    "region_unknown",
    "region_elsewhere",
    "country_elsewhere",
    "country_or_region",
    "two_names",
    "two_levels",
)


class Answer(NamedTuple):
    """What the gazetteer says to a query.

    Attributes:
        query: the query as it was understood.
        verdicts: the places that may be meant, the most likely first; empty where none is known.
        doubts: what in the query makes the answer doubtful, as one of the words above.
    """

    query: Query
    verdicts: tuple[Verdict, ...]
    doubts: tuple[str, ...] = ()

    @property
    def best(self) -> Verdict | None:
        """The most likely verdict, however sure, or None."""
        return self.verdicts[0] if self.verdicts else None


def answer(query: str | Mapping[str, Any], index: Index) -> Answer:
    """Return all that may be meant, with confidences, and the query as it was understood."""
    asked = parse(query, index)
    if asked.unknown_country or not key(asked.name):
        return Answer(asked, ())
    return _Search(_in_territory(asked, index), index).answer()


def _in_territory(asked: Query, index: Index) -> Query:
    """Take a region that has a country code of its own for the country: "Sainte-Anne, Martinique, France"."""
    territories = TERRITORIES.get(asked.country or "", ()) if asked.region else ()
    code = country_of(asked.region, index) if territories else None
    return asked._replace(country=code, region="") if code in territories else asked


class _Search:
    """One query on its way: as it is written first, then as two names, in another country, in another spelling."""

    def __init__(self, asked: Query, index: Index) -> None:
        self._asked = asked
        self._index = index
        self._region = areas_of(asked, index)

    def answer(self) -> Answer:
        verdicts = self._look_up(key(self._asked.name), self._asked, self._region)
        if government := government_of(self._asked, self._region, self._index):
            verdicts = led_by(government, verdicts)
        if verdicts:
            return self._doubted(verdicts)
        for found in (self._of_two_names, self._in_part, self._elsewhere):
            if answer := found():
                return answer
        return self._doubted(self._respelt())

    def _doubted(self, verdicts: list[Verdict]) -> Answer:
        """Return an answer that is not sure where the region was not understood, or the country may be a state's code."""
        asked, doubts = self._asked, []
        if verdicts and asked.region:
            if self._region is None and not is_beside(asked.region, verdicts[0].candidate, self._index):
                doubts.append(REGION_UNKNOWN)
                verdicts = _less_sure(verdicts)
            elif self._region is not None and not in_region(verdicts[0].candidate, self._region):
                doubts.append(REGION_ELSEWHERE)  # the judge has seen to it
        elif verdicts and asked.in_name and asked.country != "US" and len(asked.country_text) == 2:
            other = self._inside("US")
            if other:
                doubts.append(COUNTRY_OR_REGION)
                verdicts = sorted(_less_sure([*verdicts, *other], _EITHER), key=lambda verdict: -verdict.confidence)
        if verdicts and says_two_levels(asked, self._index):
            return Answer(asked, tuple(_less_sure(verdicts, _EITHER)), (TWO_LEVELS, *doubts))
        return Answer(asked, tuple(verdicts), tuple(doubts))

    def _look_up(self, folded: str, asked: Query, region: frozenset[int] | None) -> list[Verdict]:
        for name, level in forms(folded, asked.level):
            found = self._index.candidates(name, asked.country)
            if asked.country == "JP" and name == folded:
                found += [other for key_ in long_vowels(asked.name) for other in self._index.candidates(key_, "JP")]
            if name == folded and level == "":
                found = _of_the_kind(found, core(folded)[1])
            if found:
                return judge(name, found, level, region, world=asked.country is None, written=asked.name)
        return []

    def _of_two_names(self) -> Answer | None:
        """Look up "Ujung Pandang/Makassar": sure only where all names mean one place."""
        names = two_names(self._asked.name)
        found = [self._look_up(key(name), self._asked._replace(name=name), self._region) for name in names]
        if not any(found):
            return None
        merged = list(_one_each(sorted((each for verdicts in found for each in verdicts), key=lambda each: -each.confidence)))
        best = {verdicts[0].candidate.place.id if verdicts else 0 for verdicts in found}
        if len(best) == 1:
            return self._doubted(merged)
        answer = self._doubted(_less_sure(merged, _EITHER))
        return answer._replace(doubts=(TWO_NAMES, *answer.doubts))

    def _in_part(self) -> Answer | None:
        """Look up a name that the gazetteer has in part; sure only where the part tells which place it is."""
        asked = self._asked
        part = in_part(asked.name, asked.country, self._index) if asked.country else None
        if part is None:
            return None
        verdicts = judge(part.key, part.candidates, "", self._region, written=asked.name)
        return self._doubted(verdicts if part.whole else _less_sure(verdicts, _ANOTHER_SPELLING, "fuzzy"))

    def _elsewhere(self) -> Answer | None:
        """Look outside the country given, where its name or code means something else too; sure only in a state of the US."""
        asked = self._asked
        if asked.country is None or asked.region:
            return None
        if other := ALSO_MEANS.get(asked.country_text.upper()):
            verdicts = self._look_up(key(asked.name), asked._replace(country=other), None)
        else:
            verdicts = self._inside(None)
        if not verdicts:
            return None
        if asked.in_name and verdicts[0].candidate.place.country == "US" and verdicts[0].candidate.area is None:
            return Answer(asked, tuple(verdicts))
        return Answer(asked, tuple(_less_sure(verdicts)), (COUNTRY_ELSEWHERE,))

    def _inside(self, country: str | None) -> list[Verdict]:
        """Look in the areas that bear the country's name: "Atlanta, Georgia" is not in the Caucasus."""
        asked = self._asked._replace(country=country, region=self._asked.country_text)
        region = areas_of(asked, self._index)
        found = self._look_up(key(asked.name), asked, region) if region else []
        return [verdict for verdict in found if region and in_region(verdict.candidate, region)]

    def _respelt(self) -> list[Verdict]:
        """Look up names that are spelt almost so; blanks and hyphens do not count ("Tanjung Balai" is Tanjungbalai)."""
        asked, found = self._asked, dict[int, Verdict]()
        if asked.country is None:
            return []
        folded = core(spelt_out(key(asked.name)))[0]
        for name, similarity in nearest(folded, asked.country, self._index):
            same = name.replace(" ", "") == folded.replace(" ", "")
            same |= asked.country in OTHER_SCRIPTS and sounds(name) == sounds(folded)
            for verdict in self._look_up(name, asked._replace(level=asked.level or core(key(asked.name))[1]), self._region)[:1]:
                if self._region and not in_region(verdict.candidate, self._region):
                    continue
                spelt = verdict if same else scaled(verdict, similarity * _ANOTHER_SPELLING, "fuzzy")
                found.setdefault(verdict.candidate.place.id, spelt)
        return sorted(found.values(), key=lambda verdict: -verdict.confidence)


def _of_the_kind(found: list[Candidate], said: str) -> list[Candidate]:
    """Keep what the word of kind in the name tells: Kota Bandung is a city and not its own seat, Kabupaten Malang no city."""
    if said == CITY:
        return [candidate for candidate in found if candidate.area is None]
    if said and any(candidate.kind == AREA for candidate in found):
        return [candidate for candidate in found if candidate.kind != ALTERNATE]
    return found


def _less_sure(verdicts: Iterable[Verdict], factor: float = _NOT_UNDERSTOOD, method: str = "") -> list[Verdict]:
    return [scaled(verdict, factor, method or verdict.method) for verdict in verdicts]


def _one_each(verdicts: Iterable[Verdict]) -> Iterator[Verdict]:
    known = set[int]()
    for verdict in verdicts:
        if verdict.candidate.place.id not in known:
            known.add(verdict.candidate.place.id)
            yield verdict
