import ast
import io
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from mapdata.words import schema
from mapui.words import i18n, labels, source_labels
from sample import ROOT

SOURCES = [
    ROOT / "app.py",
    *(ROOT / "pages").glob("*.py"),
    *(path for folder in ("mapui", "mapserver") for path in (ROOT / "src" / folder).rglob("*.py")),
]
CATALOGUE = ROOT / "locale/id/LC_MESSAGES/messages.po"


@pytest.fixture(scope="module")
def catalogue():
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="id")


def messages_of(path: Path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "ntr", "marked"):
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield first.value


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_message_has_an_indonesian_translation(path, catalogue):
    missing = [message for message in messages_of(path) if message not in catalogue or not all(strings(catalogue[message]))]
    assert missing == []


def strings(message):
    return message.string if isinstance(message.string, tuple) else (message.string,)


def test_translations_keep_the_placeholders_of_their_message(catalogue):
    for message in catalogue:
        if not message.id:
            continue
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        wanted = {part.split("}")[0] for part in ids[0].split("{")[1:]}
        for text in strings(message):
            assert {part.split("}")[0] for part in text.split("{")[1:]} == wanted, ids[0]


def test_no_translation_says_the_same_twice(catalogue):
    every = [text for message in catalogue for text in strings(message)]
    assert [text for text in every if len(text) > 20 and text[1:].find(text[: len(text) // 2]) >= 0] == []


def test_the_compiled_catalogue_is_that_of_the_text(catalogue):
    fresh = io.BytesIO()
    write_mo(fresh, catalogue)
    assert CATALOGUE.with_suffix(".mo").read_bytes() == fresh.getvalue(), "run make messages"


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (labels.SECTORS, (*schema.SECTORS, schema.UNSPECIFIED)),
        (labels.GROUPS, (*schema.SECTOR_GROUPS, schema.UNSPECIFIED)),
        (labels.AGREEMENT_TYPES, schema.AGREEMENT_TYPES),
        (labels.STAGES, schema.STAGES),
        (labels.STATUSES, schema.STATUSES),
        (labels.VERIFICATIONS, schema.VERIFICATIONS),
        (labels.VERIFICATION_RULES, schema.VERIFICATIONS),
        (source_labels.SOURCE_TYPES, schema.SOURCE_TYPES),
        (labels.EVENT_KINDS, schema.EVENT_KINDS),
        (labels.LEVELS, schema.LEVELS),
    ],
)
def test_every_word_of_a_vocabulary_has_a_label(table, words):
    assert set(table) == set(words)


@pytest.mark.parametrize(
    ("lang", "country", "number", "date", "month"),
    [
        ("id", "Korea Selatan", "16.168", "25 Agustus 1997", "Agustus 1997"),
        ("en", "South Korea", "16,168", "25 August 1997", "August 1997"),
    ],
)
def test_countries_numbers_and_dates_are_in_the_readers_language(lang, country, number, date, month):
    i18n.use_language(lang)
    assert i18n.country_name("KR") == country
    assert i18n.number(16167.95) == number
    assert i18n.date_text("1997-08-25") == date
    assert i18n.date_text("1997-08") == month
    assert i18n.date_text("1997") == "1997"
    assert i18n.date_text("soon") == ""


@pytest.mark.parametrize(("browser", "expected"), [("en-US", "en"), ("id-ID", "id"), ("de", "id"), (None, "id"), ("", "id")])
def test_indonesian_where_in_doubt(browser, expected):
    assert i18n.first_language(browser) == expected


def test_an_unknown_language_is_indonesian():
    i18n.use_language("xx")
    assert i18n.language() == "id"
    assert i18n.tr("Close") == "Tutup"
