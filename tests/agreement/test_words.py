"""The words that browser code shows are those of the app's tables and catalogue, and each of them is shown."""

import re

import pytest

import build_words
from mapdata.export.static_page.document import words
from mapui.words import labels
from mapui.words.interface import INTERFACE
from sample import ROOT

PAGE = ROOT / "src" / "mapdata" / "export" / "static_page"
# Where browser code asks for words by id, and where Python writes the ids that it asks for.
CODE = [*ROOT.glob("front/**/*.js"), PAGE / "index.html", ROOT / "src" / "mapdata" / "findings" / "sheet.py"]


def test_the_file_is_what_the_script_writes():
    # Where this fails, run make messages.
    assert build_words.TARGET.read_text(encoding="utf-8") == build_words.text_of(build_words.words())


def test_what_the_static_page_reads_is_that_file():
    assert words() == build_words.words()


@pytest.mark.parametrize("table", words())
def test_no_word_is_blank(table):
    assert all(word["id"] and word["en"] for word in words()[table].values())


def test_a_word_that_changes_in_the_app_changes_in_the_file(monkeypatch):
    monkeypatch.setitem(labels.SECTORS, "health", labels.SECTORS["environment"])
    assert build_words.words()["sectors"]["health"] == words()["sectors"]["environment"]


def test_a_word_without_a_translation_is_an_error(monkeypatch):
    monkeypatch.setitem(INTERFACE, "close", "Shut the door")
    with pytest.raises(build_words.MissingWordError, match="Shut the door"):
        build_words.words()


def code():
    return {path: path.read_text(encoding="utf-8") for path in CODE}


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.name)
def test_every_word_of_the_interface_that_is_asked_for_is_there(path):
    asked = re.findall(r'\bui\("(\w+)"|data-word="(\w+)"', code()[path])
    assert {name or other for name, other in asked} <= set(INTERFACE)


def test_every_word_of_the_interface_is_asked_for():
    everything = "\n".join(code().values())
    assert [key for key in INTERFACE if not re.search(rf'"{key}"|\$\{{?{key}\b', everything)] == []


@pytest.mark.parametrize("path", [path for path in CODE if path.suffix == ".js"], ids=lambda path: path.name)
def test_every_table_of_words_that_is_asked_for_is_there(path):
    assert set(re.findall(r'\b(?:word|badge)\("(\w+)"', code()[path])) <= set(words()) | {"terms", "sentences"}
