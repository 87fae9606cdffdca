"""Words that both hosts show are written once: who changes one in the app changes it on the static page."""

import ast

import pytest

from mapui.words.facts import TERMS
from mapui.words.i18n import use_language
from mapui.words.interface import INTERFACE, ui
from sample import ROOT

TABLES = {ROOT / "src/mapui/words" / name for name in ("interface.py", "labels.py", "facts.py")}
FILES = sorted({*(ROOT / "src/mapui").rglob("*.py"), *(ROOT / "pages").glob("*.py")} - TABLES)


def literals(path):
    """Every text that a file hands over for translation."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "marked"):
            yield from (each.value for each in node.args if isinstance(each, ast.Constant))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_writes_a_word_of_the_interface_again(path):
    assert set(literals(path)) & set(INTERFACE.values()) == set()


def test_a_word_is_said_by_its_id_in_both_languages():
    use_language("en")
    assert ui("close") == "Close"
    use_language("id")
    assert ui("close") == "Tutup"


def test_the_heads_of_the_table_are_the_terms_of_the_panel():
    assert [INTERFACE[key] for key in ("local", "partner", "type", "status")] == [
        TERMS[key] for key in ("local", "partner", "type", "status")
    ]
