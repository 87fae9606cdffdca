import re

import pytest

from mapdata.problems import Problem
from mapui.i18n import use_language
from mapui.problem_words import KINDS, kind, sentence
from sample import ROOT

YEAR = Problem.of("partnerships.csv", 3, "year_signed", "year_out_of_range", "20O1", "“20O1” is not a year of four digits.")
# A code stands before a message: in Problem.of(...), in a Fault, or in a call of the function that builds a file's Problem.
CODE = re.compile(
    r'"((?:bad|unknown|missing|too|not|no|nul|wrong|place|name|country|date|year|ends|level|duplicate|empty|out)_[a-z0-9_]+|unreadable)"'
)
NO_CODES = {"not_located", "place_id", "year_signed", "date_signed", "name_id", "name_en", "year_columns", "place_table"}


@pytest.fixture(autouse=True)
def indonesian_again():
    yield
    use_language("id")


def test_every_code_of_mapdata_has_words():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src/mapdata").rglob("*.py")]
    codes = {code for text in sources if "Problem.of(" in text or "-> Fault" in text for code in CODE.findall(text)} - NO_CODES
    assert codes - set(KINDS) == set()
    assert {"year_out_of_range", "place_not_known", "wrong_separator"} <= codes


def test_indonesian_readers_are_told_in_indonesian_what_was_expected():
    use_language("id")
    assert kind(YEAR) == "Tahun tidak mungkin"
    assert sentence(YEAR) == "Yang diharapkan: tahun empat angka yang tidak di masa depan."


def test_english_readers_get_the_exact_message():
    use_language("en")
    assert kind(YEAR) == "No possible year"
    assert sentence(YEAR) == YEAR.message


def test_an_unknown_code_is_shown_as_it_is():
    odd = Problem.of("a.csv", 1, "", "odd_thing", "", "Odd.")
    assert (kind(odd), sentence(odd)) == ("odd_thing", "Odd.")
