"""Evaluates the expressions that the map sends to the browser; Python reads all of them but the question mark."""

import re
from types import SimpleNamespace


def evaluate(expression, properties):
    """Return the value of an accessor expression for a feature with these properties."""
    expression = re.sub(r"([\[(])properties\.i<(\d+)\?0:", r"\1 0 if properties.i<\2 else ", expression)
    condition, asked, branches = expression.partition("?")
    if asked:
        yes, _, no = branches.rpartition(":")
        return evaluate(yes if evaluate(condition, properties) else no, properties)
    python = re.sub(r'\[(\("\d*"\)\[properties\.i\])\]', r"[int(\1)]", expression)  # a digit is an index
    python = re.sub(r"\(\[([-\d,]*)\]\)\[(properties\.w(?:-\d+)?)\]", r"at([\1], \2)", python)
    return eval(python, {"at": _at}, {"properties": SimpleNamespace(**properties)})


def _at(words, place):
    """What JavaScript counts with where a list has nothing at a place: 0."""
    return words[place] if 0 <= place < len(words) else 0
