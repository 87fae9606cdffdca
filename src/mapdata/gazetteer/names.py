"""Names of places as a gazetteer compares them: folded, and stripped of words such as Kota, Regency or -si."""

import re
from collections.abc import Iterable
from functools import lru_cache

from mapdata.words.folding import fold

CITY, REGENCY, PROVINCE = "city", "regency", "province"

# Words before or after a name for the kind of place, longest first if one contains another.
_BEFORE = {
    "kota administrasi": CITY,
    "kota madya": CITY,
    "kotamadya": CITY,
    "pemerintah kota": CITY,
    "pemkot": CITY,
    "kota": CITY,
    "city of": CITY,
    "town of": CITY,
    "municipality of": CITY,
    "metropolitan city of": CITY,
    "london borough of": CITY,
    "royal borough of": CITY,
    "gmina": CITY,
    "ville de": CITY,
    "ciudad de": CITY,
    "stadt": CITY,
    "pemerintah kabupaten": REGENCY,
    "pemkab": REGENCY,
    "kabupaten": REGENCY,
    "kab": REGENCY,
    "regency of": REGENCY,
    "county of": REGENCY,
    "district of": REGENCY,
    "pemerintah provinsi": PROVINCE,
    "pemprov": PROVINCE,
    "provinsi": PROVINCE,
    "propinsi": PROVINCE,
    "prov": PROVINCE,
    "province of": PROVINCE,
    "provincia de": PROVINCE,
    "prefecture of": PROVINCE,
    "prefektur": PROVINCE,
    "negara bagian": PROVINCE,
    "state of": PROVINCE,
    "region of": PROVINCE,
    "wilayah": PROVINCE,
    "special region of": PROVINCE,
    "daerah istimewa": PROVINCE,
    "daerah khusus ibukota": PROVINCE,
}
_AFTER = {
    "city": CITY,
    "local municipality": CITY,
    "rural municipality": CITY,
    "municipality": CITY,
    "township": CITY,
    "town": CITY,
    "parish": CITY,
    "si": CITY,
    "shi": CITY,
    "regency": REGENCY,
    "county": REGENCY,
    "subdistrict": REGENCY,
    "district": REGENCY,
    "gun": REGENCY,
    "gu": REGENCY,
    "province": PROVINCE,
    "prefecture": PROVINCE,
    "state": PROVINCE,
    "special region": PROVINCE,
    "autonomous region": PROVINCE,
    "region": PROVINCE,
    "oblast": PROVINCE,
    "krai": PROVINCE,
    "voivodeship": PROVINCE,
    "governorate": PROVINCE,
    "canton": PROVINCE,
    "department": PROVINCE,
    "do": PROVINCE,
    "ken": PROVINCE,
    "fu": PROVINCE,
}
_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ə": "a", "Ə": "a"}
)
_SIGNS = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Return the key under which a name is looked up: no case, accents or signs; "Đà-Nẵng" and "da nang" are one."""
    if name.isascii() and name.isalpha():
        return name.lower()
    spaced = _SIGNS.sub(" ", fold(name.translate(_LETTERS).replace("'", "").replace("’", "").replace("ʼ", "")))
    return " ".join(spaced.split())


def core(folded: str) -> tuple[str, str]:
    """Return a key without its words of kind, and the level that they tell ("" where there are none).

    "kota bandung" gives ("bandung", "city"); "kyoto prefecture" gives ("kyoto", "province").
    """
    if " " not in folded:
        return folded, ""
    if found := _BEGINS.match(folded):
        return folded[found.end() :], _BEFORE[found[1]]
    if found := _ENDS.search(folded):
        return folded[: found.start()], _AFTER[found[1]]
    return folded, ""


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_BEGINS = re.compile(f"({_either(_BEFORE)}) (?=.)")
_ENDS = re.compile(f"(?<=.) ({_either(_AFTER)})$")
