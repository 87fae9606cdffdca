"""Joins ES modules of front/ into one script text, so that a page may carry them inline or run them from a disk. No bundler."""

import re
from pathlib import Path
from typing import Final

FRONT: Final = Path(__file__).resolve().parents[4] / "front"  # what browsers run: found beside src/, as content/ and locale/ are
_IMPORT: Final = re.compile(r'^import\s*\{([^}]*)\}\s*from\s*"(\.{1,2}/[^"]+\.js)";?[ \t]*\n', re.MULTILINE)
_OUTSIDE: Final = re.compile(r"^(?:import\b|export\s*[{*]).*$", re.MULTILINE)
_DECLARED: Final = re.compile(
    r"^(export\s+)?(?!default\b)(?:async\s+)?(?:function\b\s*\*?|class\b|const\b|let\b|var\b)\s*(\w+|\{[^}]*\}|\[[^\]]*\])",
    re.MULTILINE,
)
_DEFAULT: Final = re.compile(r"^export\s+default\b", re.MULTILINE)
_EXPORT: Final = re.compile(r"^export\s+(?!default\b)", re.MULTILINE)
_NAME: Final = re.compile(r"[A-Za-z_$][\w$]*")


class JoiningError(ValueError):
    """Modules that cannot become one script: our fault, so that a test and not a reader meets it."""


def joined(entry: Path) -> str:
    """Return the text of a module and of all that it imports, each once, after what it needs.

    A module may use `import { a, b } from "./other.js"` and `export` before a declaration at the beginning of a line; both are
    taken off. `export default` may stand in the entry alone and stays, for the app's components, which are modules.
    The static page (mapdata.export.static_page.markup) and the app's components (mapui.parts.components) call it.

    Raises:
        JoiningError: two modules declare the same name at their top, a module imports what the other does not export, modules
            import each other in a ring, or one uses another form of import or export.
        FileNotFoundError: there is no such module.
    """
    modules = modules_of(entry)
    owner: dict[str, Path] = {}
    for path, text in modules.items():
        for name in declared(text):
            if name in owner:
                raise JoiningError(f"{owner[name].name} and {path.name} both declare {name!r}; rename one of the two.")
            owner[name] = path
    return "".join(_plain(path, text, is_entry=path == entry.resolve()) for path, text in modules.items())


def declared(text: str) -> list[str]:
    """Return the names that a module declares at its top, in the order of its lines."""
    return [name for _, names in _DECLARED.findall(text) for name in _names(names)]


def modules_of(entry: Path) -> dict[Path, str]:
    """Return the text of a module and of all that it imports by their paths, what is needed first. Raises: see joined."""
    found: dict[Path, str] = {}

    def visit(path: Path, way: tuple[Path, ...]) -> None:
        if path in way:
            raise JoiningError(f"{path.name} needs itself, by way of {', '.join(each.name for each in way)}.")
        if path in found:
            return
        text = path.read_text(encoding="utf-8")
        for names, address in _IMPORT.findall(text):
            other = (path.parent / address).resolve()
            visit(other, (*way, path))
            missing = set(_imported(path, names)) - _exported(found[other])
            if missing:
                raise JoiningError(f"{path.name} imports {', '.join(sorted(missing))}, which {other.name} does not export.")
        found[path] = text

    visit(entry.resolve(), ())
    return found


def _imported(path: Path, names: str) -> list[str]:
    given = [name.strip() for name in names.split(",") if name.strip()]
    for name in given:
        if not _NAME.fullmatch(name):
            raise JoiningError(f"{path.name} imports {name!r}; a joined module keeps the names of the other one.")
    return given


def _exported(text: str) -> set[str]:
    return {name for export, names in _DECLARED.findall(text) if export for name in _names(names)}


def _names(pattern: str) -> list[str]:
    """Return the names in `a`, `{ a, b: c }` (a and c) or `[a, b]`."""
    parts = (part.partition("=")[0].rpartition(":")[2] for part in pattern.strip("{}[]").split(","))
    return [name for part in parts for name in _NAME.findall(part)]


def _plain(path: Path, text: str, *, is_entry: bool) -> str:
    text = _IMPORT.sub("", text)
    other = _OUTSIDE.search(text)
    if other or (not is_entry and _DEFAULT.search(text)):
        raise JoiningError(
            f"{path.name} has a form of import or export that cannot be joined: {other[0] if other else 'default'}"
        )
    return _EXPORT.sub("", text).rstrip("\n") + "\n"
