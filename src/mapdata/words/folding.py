"""Names without case and accents, for comparing them."""

import re
import unicodedata
from typing import Final

_APOSTROPHES: Final = re.compile("['’‘ʼ`´]")
_NOT_OF_WORDS: Final = re.compile(r"\W+")


def fold(text: str) -> str:
    """Return text without case, accents and doubled blanks, for comparing names: "Đà Nẵng" and "da nang" are one."""
    plain = text.replace("đ", "d").replace("Đ", "D").replace("ø", "o").replace("Ø", "O").replace("ı", "i")
    decomposed = unicodedata.normalize("NFKD", plain.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


def slug_of(text: str) -> str:
    """Return text as small letters, digits and single hyphens, "" where nothing of it can be written so: "Đà Nẵng" is "da-nang"."""
    return re.sub("[^a-z0-9]+", "-", fold(text)).strip("-")


def plain_words(text: str) -> str:
    """Return text as folded words with single blanks between, without punctuation: "Xi'an (Kota)" is "xian kota"."""
    return _NOT_OF_WORDS.sub(" ", _APOSTROPHES.sub("", fold(text))).strip()
