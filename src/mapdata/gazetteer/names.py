"""Names of places as a gazetteer compares them: folded, and stripped of words such as Kota, Regency or -si."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mapdata.words.folding import fold

CITY, REGENCY, PROVINCE = "city", "regency", "province"

# Words before or after a name for the kind of place, longest first if one contains another.
_BEFORE = {
    "kota administrasi": CITY,
    "kota administratif": CITY,
    "kota adm": CITY,
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
    "metropolitan borough of": CITY,
    "gmina": CITY,
    "ville de": CITY,
    "ciudad de": CITY,
    "stadt": CITY,
    "pemerintah kabupaten": REGENCY,
    "pemkab": REGENCY,
    "kabupaten administrasi": REGENCY,
    "kabupaten adm": REGENCY,
    "kab administrasi": REGENCY,
    "kab adm": REGENCY,
    "kabupaten": REGENCY,
    "kab": REGENCY,
    "regency of": REGENCY,
    "county of": REGENCY,
    "district of": REGENCY,
    "canton of": REGENCY,
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
    "daerah khusus ibu kota": PROVINCE,
    "daerah khusus ibukota": PROVINCE,
    "daerah khusus": PROVINCE,
}
_AFTER = {
    "city": CITY,
    "local municipality": CITY,
    "rural municipality": CITY,
    "metropolitan city": CITY,
    "special city": CITY,
    "city municipality": CITY,
    "municipality": CITY,
    "kommune": CITY,
    "township": CITY,
    "town": CITY,
    "parish": CITY,
    "parish municipality": CITY,
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
_SHORT = {"kep": "kepulauan"}  # words that official lists shorten
_INITIALS = re.compile(r"\b(?:\w )+\w\b")
_CEDILLAS = str.maketrans("şţ", "șț")  # both are written in Romanian
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


def forms(folded: str, level: str = "") -> Iterator[tuple[str, str]]:
    """Yield a key as it is, without its word of kind, and with short words spelt out, each with the level that it tells."""
    yield folded, level
    bare, said = core(folded)
    if bare != folded:
        yield bare, level or said
    other = initials(spelt_out(folded))
    if other != folded:
        yield from forms(other, level)


def spelt_out(folded: str) -> str:
    """Return a key with the words that official lists shorten: "kep riau" gives "kepulauan riau"."""
    return " ".join(_SHORT.get(word, word) for word in folded.split(" "))


def initials(folded: str) -> str:
    """Return a key with its initials as one word: "u s a" gives "usa", and "d i yogyakarta" gives "di yogyakarta"."""
    return _INITIALS.sub(lambda found: found[0].replace(" ", ""), folded)


def is_fuller(folded: str, own: str) -> bool:
    """Return whether a key is a fuller form of another: "arles sur tech" of "arles", "ostseebad binz" of "binz"."""
    return folded.startswith(f"{own} ") or folded.endswith(f" {own}")


def letters(name: str) -> str:
    """Return the letters of a name with their accents, in small: "Ribe-Esbjerg" and "ribe esbjerg" are one, Mino and Minō not."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", name.casefold()).translate(_CEDILLAS)))


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_BEGINS = re.compile(f"({_either(_BEFORE)}) (?=.)")
_ENDS = re.compile(f"(?<=.) ({_either(_AFTER)})$")
