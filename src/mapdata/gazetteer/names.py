"""Names of places as a gazetteer compares them: folded, and in the other ways that they are written."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from mapdata.gazetteer.kinds import core
from mapdata.words.folding import fold

_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ə": "a", "Ə": "a"}
)
_SHORT = {"kep": "kepulauan"}  # words that official lists shorten
# words that are written in several ways, in the order of languages
_SAME = {
    "st": ("saint", "sankt", "sint"),
    "saint": ("st",),
    "sankt": ("st",),
    "sint": ("st",),
    "ste": ("sainte",),
    "sainte": ("ste",),
    "sta": ("santa",),
    "sto": ("santo",),
    "mt": ("mount",),
    "mount": ("mt",),
    "ft": ("fort",),
    "fort": ("ft",),
}
_LONG_VOWEL = re.compile("[ōūŌŪ]")
_INITIALS = re.compile(r"\b(?:\w )+\w\b")
_CEDILLAS = str.maketrans({"ş": "ș", "ţ": "ț", "œ": "oe", "æ": "ae"})  # both are written
_SIGNS = re.compile(r"[^\w]+|_+")


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Return the key under which a name is looked up: no case, accents or signs; "Đà-Nẵng" and "da nang" are one."""
    if name.isascii() and name.isalpha():
        return name.lower()
    spaced = _SIGNS.sub(" ", fold(name.translate(_LETTERS).replace("'", "").replace("’", "").replace("ʼ", "")))
    return " ".join(spaced.split())


def forms(folded: str, level: str = "") -> Iterator[tuple[str, str]]:
    """Yield a key as it is, without its word of kind, and with short words spelt out, each with the level that it tells."""
    yield folded, level
    bare, said = core(folded)
    if bare != folded:
        yield bare, level or said
    other = initials(spelt_out(folded))
    if other != folded:
        yield from forms(other, level)
    first, _, rest = bare.partition(" ")
    for word in _SAME.get(first, ()) if rest else ():
        yield f"{word} {rest}", level or said


def spelt_out(folded: str) -> str:
    """Return a key with the words that official lists shorten: "kep riau" gives "kepulauan riau"."""
    return " ".join(_SHORT.get(word, word) for word in folded.split(" "))


def initials(folded: str) -> str:
    """Return a key with its initials as one word: "u s a" gives "usa", and "d i yogyakarta" gives "di yogyakarta"."""
    return _INITIALS.sub(lambda found: found[0].replace(" ", ""), folded)


def is_fuller(folded: str, own: str) -> bool:
    """Return whether a key is a fuller form of another: "arles sur tech" of "arles", but not "kabupaten malang" of "malang"."""
    return (folded.startswith(f"{own} ") or folded.endswith(f" {own}")) and not core(folded)[1]


def long_vowels(name: str) -> list[str]:
    """Return the keys of a Japanese name's other spellings: "Minō" is written Minoh and Minou too; [] where no vowel is long."""
    if not name.isascii() and _LONG_VOWEL.search(name):
        return [key(_LONG_VOWEL.sub(rf"\g<0>{letter}", name)) for letter in "hu"]
    return []


def letters(name: str) -> str:
    """Return the letters of a name with their accents, in small: "Ribe-Esbjerg" and "ribe esbjerg" are one, Mino and Minō not."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", name.casefold()).translate(_CEDILLAS)))
