"""Names of Indonesia's local governments with the word for their level: "KAB. MALANG" is the regency, "Kota Malang" the city."""

from mapdata.gazetteer.index import Candidate, Index
from mapdata.gazetteer.judge import Verdict, method_of
from mapdata.gazetteer.kinds import core
from mapdata.gazetteer.names import forms, key
from mapdata.gazetteer.query import Query
from mapdata.gazetteer.schema import EXACT, HOME
from mapdata.gazetteer.weight import in_region

_CONFIDENCE = 0.99  # the list of governments is complete, and names the level


def government_of(asked: Query, region: frozenset[int] | None, index: Index) -> Candidate | None:
    """Return the one government of Indonesia that a query names with its level, or None.

    Args:
        asked: the query; the level is given beside the name or is a word of it ("Kota", "KAB."), and both must agree.
        region: the areas that the region named may mean, None where none is given or known.
        index: the gazetteer.
    """
    folded = key(asked.name)
    if asked.country != HOME or says_two_levels(asked, index):
        return None
    for name, level in forms(folded, asked.level):
        found = index.governments(name.replace(" ", ""), level) if level else []
        inside = [each for each in found if region is None or _is_in(each, region)]
        if len(inside) == 1:
            own = inside[0].area is None and key(inside[0].place.name) == folded
            return inside[0]._replace(kind=EXACT) if own else inside[0]
    return None


def says_two_levels(asked: Query, index: Index) -> bool:
    """Return whether a word of an Indonesian name says another level than the one given beside it: "Kab. Malang" as a city.

    "Kota Baru" as a regency does not: that is its name.
    """
    folded = key(asked.name)
    said = core(folded)[1] if asked.country == HOME and asked.level else ""
    return said not in ("", asked.level) and not index.governments(folded.replace(" ", ""), asked.level)


def _is_in(candidate: Candidate, region: frozenset[int]) -> bool:
    return in_region(candidate, region) or (candidate.area is not None and candidate.area.id in region)


def led_by(government: Candidate, verdicts: list[Verdict]) -> list[Verdict]:
    """Return verdicts that begin with the government; those of other places follow with what is left."""
    if verdicts and verdicts[0].candidate.place.id == government.place.id and verdicts[0].confidence >= _CONFIDENCE:
        return verdicts
    others = [each for each in verdicts if each.candidate.place.id != government.place.id]
    left = (1 - _CONFIDENCE) / max(1.0, sum(each.confidence for each in others))
    return [
        Verdict(government, _CONFIDENCE, method_of(government)),
        *(each._replace(confidence=each.confidence * left) for each in others),
    ]
