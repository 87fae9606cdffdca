"""Flags as bits: 335 of them take 120 characters, so that a change of filters is small."""

from base64 import b64encode
from collections.abc import Iterable

WORD_BITS = 32  # JavaScript's bit operators work on as many


def words(flags: Iterable[bool]) -> list[int]:
    """Return flags as the bits of signed words, the first flag in the lowest bit of the first word.

    All set is -1 and not 4294967295: shorter as text, and the same to a bit operator.
    """
    found: list[int] = []
    for i, flag in enumerate(flags):
        if i % WORD_BITS == 0:
            found.append(0)
        found[-1] |= int(flag) << (i % WORD_BITS)
    return [word - (1 << WORD_BITS) if word >> (WORD_BITS - 1) else word for word in found]


def packed(flags: Iterable[bool]) -> str:
    """Return flags as Base64 text, eight a byte, the first flag in the lowest bit of the first byte."""
    return b64encode(b"".join(word.to_bytes(WORD_BITS // 8, "little", signed=True) for word in words(flags))).decode()
