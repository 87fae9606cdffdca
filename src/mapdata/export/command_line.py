"""The command that exports what a page shows, for a POSIX shell: whatever the filters hold, it stays one harmless line."""

import shlex
from collections.abc import Mapping, Sequence

from mapdata.filters.parameters import filters_to_params
from mapdata.filters.table import DEFAULT_VERIFICATIONS, Filters


def export_command(filters: Filters | None, format_name: str, output: str) -> str:
    """Return `mapdata export ...` that writes the same partnerships, every value quoted.

    Args:
        filters: what the page shows; None means everything.
        format_name: a key of mapdata.export.formats.FORMATS.
        output: name of the file to write.
    """
    words = ["mapdata", "export", "--format", format_name, *_option("-o", output)]
    if filters is not None:
        # Without any filter the command writes everything; the page leaves some out at first, so that is said aloud.
        params = filters_to_params(filters) or {"verification": list(DEFAULT_VERIFICATIONS)}
        words += _options(params)
    return shlex.join(words)


def _options(params: Mapping[str, str | Sequence[str]]) -> list[str]:
    named = [(name, [value] if isinstance(value, str) else value) for name, value in params.items()]
    return [word for name, values in named for value in values for word in _option(f"--{name}", value)]


def _option(name: str, value: str) -> list[str]:
    """Return an option and its value, as one word where the value would pass for an option itself."""
    text = "".join(letter for letter in value if letter.isprintable())
    if not text.startswith("-"):
        return [name, text]
    return [f"{name}={text}"] if name.startswith("--") else [name, f"./{text}"]
