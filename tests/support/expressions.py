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
    return eval(python, {}, {"properties": SimpleNamespace(**properties)})
