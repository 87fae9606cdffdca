"""Flags as bits: 511 of them take 88 characters, so that a change of filters is small."""

from base64 import b64encode
from collections.abc import Iterable

import numpy as np


def packed(flags: Iterable[bool]) -> str:
    """Return flags as Base64 text, eight a byte, the first flag in the lowest bit of the first byte."""
    return b64encode(np.packbits(np.fromiter(flags, dtype=bool), bitorder="little").tobytes()).decode()
