"""One word for one thing, in the catalogue, in the words of browser code and in the long texts."""

import re

import pytest
from babel.messages.pofile import read_po

from mapdata.export.static_page.document import words
from mapui.words.i18n import LANGUAGES, LOCALE_FOLDER
from mapui.words.terms import TERMS
from sample import ROOT

# "papan ketik (keyboard)" explains the word; an address, code, a name of a source or a place to fill in is no word of ours.
NO_WORDS = re.compile(r"\(keyboard\)|\]\([^)]*\)|`[^`]*`|\[\^[^\]]*\]|\{[^}]*\}|https?://\S+|<[^>]*>")


def barred(lang):
    """The words that a language does not use, each with the term that it should be."""
    return {word: getattr(term, lang) for term in TERMS for word in getattr(term, f"not_{lang}")}


def found(text, lang):
    """The barred words in a text."""
    plain = NO_WORDS.sub(" ", text).replace("latar belakang", "")
    return [f"{word} (use {term})" for word, term in barred(lang).items() if re.search(rf"\b{word}\b", plain, re.IGNORECASE)]


def catalogue(lang):
    with (LOCALE_FOLDER / "id" / "LC_MESSAGES" / "messages.po").open("rb") as file:
        messages = [message for message in read_po(file, locale="id") if message.id]
    texts = [message.id if lang == "en" else message.string for message in messages]
    return [each for text in texts for each in ([text] if isinstance(text, str) else text)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_catalogue_has_one_word_for_one_thing(lang):
    assert {text: wrong for text in catalogue(lang) if (wrong := found(text, lang))} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_browser_code_has_one_word_for_one_thing(lang):
    said = {f"{table}.{key}": word[lang] for table, known in words().items() for key, word in known.items()}
    assert {key: wrong for key, text in said.items() if (wrong := found(text, lang))} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_long_texts_have_one_word_for_one_thing(lang):
    lines = {path.name: path.read_text(encoding="utf-8").splitlines() for path in (ROOT / "content").glob(f"*.{lang}.md")}
    assert lines
    wrong = {f"{name}:{i}": found(line, lang) for name, text in lines.items() for i, line in enumerate(text, start=1)}
    assert {place: words for place, words in wrong.items() if words} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_word_is_barred_that_another_term_asks_for(lang):
    assert {term: found(getattr(term, lang), lang) for term in TERMS if found(getattr(term, lang), lang)} == {}
    assert len(barred(lang)) == sum(len(getattr(term, f"not_{lang}")) for term in TERMS)


@pytest.mark.parametrize(
    ("text", "lang", "expected"), [("Klaim", "id", ["klaim (use pernyataan)"]), ("the arcs", "en", ["arcs (use line)"])]
)
def test_a_barred_word_is_found(text, lang, expected):
    assert found(text, lang) == expected
    assert found("[`klaim`](peta?arcs=1) {arcs} latar belakang", lang) == []
