import ast

import pytest

from mapdata.table.kinds import OTHERS
from mapdata.words.problems import Problem
from mapui.words.fault_words import EXPECTED, KINDS, expected
from mapui.words.file_kinds import FILE_KINDS
from mapui.words.i18n import use_language
from sample import ROOT

PLACES = {"Problem.of": 3, "file_problem": 1}
FILES = (
    "table/cells",
    "own_file/checking",
    "table/tablefile",
    "table/csv_grid",
    "table/workbook_grid",
    "table/header",
    "own_file/filling",
    "own_file/place_list",
    "atlas/governments",
    "atlas/places",
    "atlas/searches",
    "own_file/upload",
    "table/validate",
    "table/relations",
    "evidence/consistency",
    "evidence/texts",
    "export/edition",
)


def codes():
    """Every slug that stands where a code is said: in a Problem, or first in the pair that a check of a cell returns."""
    for name in FILES:
        for node in ast.walk(ast.parse((ROOT / "src/mapdata" / f"{name}.py").read_text(encoding="utf-8"))):
            said = None
            if isinstance(node, ast.Call) and ast.unparse(node.func) in PLACES:
                said = node.args[PLACES[ast.unparse(node.func)]]
            elif name == "table/cells" and isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
                said = node.value.elts[0]
            elif name.startswith("evidence/") and isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                said = node.value.elts[1]
            if isinstance(said, ast.Constant):
                yield said.value


def test_every_kind_of_fault_has_a_name_and_says_what_was_expected():
    assert set(codes()) == set(KINDS)
    assert set(KINDS) == set(EXPECTED)


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("code", EXPECTED)
def test_no_placeholder_is_left_in_what_was_expected(code, lang):
    use_language(lang)
    words = expected(Problem.of("own.csv", 2, "local_level", code, "", ""))
    assert words
    assert "{" not in words


def test_every_kind_of_file_that_is_no_table_has_a_name():
    assert set(FILE_KINDS) == set(OTHERS)


def test_a_message_without_words_is_shown_as_it_is():
    assert expected(Problem.of("own.csv", 2, "", "odd_thing", "", "Odd {thing}.")) == "Odd {thing}."
