"""The search that suggests follows the rules of mapdata for folded, asked-for and misspelt names."""

import json

import pytest

from mapdata.export.static_page.joining import FRONT, joined
from mapdata.filters.naming import asked, names_of
from mapdata.filters.spelling import names_like, nearest
from mapdata.findings.directory import directory
from mapdata.words.countries import country_name
from mapdata.words.folding import plain_words
from mapui.reader.suggested import suggested
from mapui.words.i18n import LANGUAGES, use_language
from sample import shipped_atlas

pytestmark = pytest.mark.browser
WRITTEN = [
    "Bandng",
    "bandungs",
    "Forth Worth",
    "Kab. Malang",
    "Bogor City",
    "Kep. Seribu",
    "Xi'an",
    "Đà Nẵng",
    "Gödöllő",
    "Straße",
]
WRITTEN += [
    "Kota Administrasi Jakarta Pusat",
    "Jogjakarta",
    "surbaya",
    "İstanbul",
    "Ærø",
    "x",
    "Melbourne 2",
    "Kediri, Jawa Timur",
]


@pytest.fixture(scope="module")
def found():
    use_language("id")
    return suggested(directory(shipped_atlas()))


@pytest.fixture(scope="module")
def page(chromium, found):
    countries = {row[0]: {each: country_name(row[0], each) for each in LANGUAGES} for row in found["countries"]}
    opened = chromium.new_page()
    opened.add_script_tag(content=joined(FRONT / "shared" / "suggestions.js"))
    opened.add_script_tag(
        content=f"useWords({{}}, {json.dumps(countries)}, 'id'); var find = suggestionsOf({json.dumps(found)});"
    )
    yield opened
    opened.close()


def suggestions(page, text):
    return page.evaluate("(text) => find(text).map(({ kind, key }) => [kind, key])", text)


@pytest.mark.parametrize("text", WRITTEN)
def test_names_are_folded_and_read_alike(page, text):
    words = plain_words(text)
    assert page.evaluate("(text) => plain(text)", text) == words
    level, name = asked(words.split())
    assert page.evaluate("(words) => askedName(words)", words.split()) == {"level": level, "name": name}


@pytest.mark.parametrize("text", WRITTEN)
def test_misspelt_names_mean_the_same_names(page, text):
    word, known = plain_words(text), names_of(shipped_atlas().everywhere).words
    told = page.evaluate(
        "([word, known]) => [nearest, names_like].map((rule) => [...rule(word, known)].sort())".replace(
            "names_like", "namesLike"
        ),
        [word, list(known)],
    )
    assert told == [sorted(nearest(word, known)), sorted(names_like(word, known))]


@pytest.mark.parametrize(
    "text", ["Bandung", "kota kediri", "Kab. Malang", "jogja", "Suwon", "Kep. Seribu", "kepri", "Lima Puluh Kota"]
)
def test_the_places_that_a_search_means_come_first(page, text):
    meant = names_of(shipped_atlas().everywhere).meant(text)
    of_kind = [key for _, key in suggestions(page, text)]
    assert meant
    assert set(of_kind[: len(meant)]) == set(meant)


@pytest.mark.parametrize("text", ["bandng", "kedri", "surbaya", "suwn", "forth worth", "kab kedri"])
def test_where_no_name_is_written_so_the_nearest_are_suggested_as_by_the_server(page, text):
    nearly = names_of(shipped_atlas().everywhere).nearly(text)
    assert nearly
    assert {key for kind, key in suggestions(page, text) if kind != "country"} == set(nearly)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("jepang", ["country", "JP"]),
        ("Japan", ["country", "JP"]),
        ("holland", ["country", "NL"]),
        ("amrika", ["country", "US"]),
        ("surab", ["place", "surabaya"]),
        ("surb", ["place", "surabaya"]),
        ("kyoto jepang", ["partner", "kyoto"]),
        ("malang jawa timur", ["place", "malang"]),
    ],
)
def test_what_a_reader_most_likely_means_comes_first(page, text, first):
    assert suggestions(page, text)[0] == first


@pytest.mark.parametrize("text", ["", "  ", "?!", "zzzzzz", "<img src=x>", "x" * 10_000, "\u0000", "(", "\\"])
def test_nothing_breaks_it_and_there_are_never_more_than_seven(page, text):
    assert len(suggestions(page, text)) <= 7


def test_those_of_a_kind_stand_together(page):
    kinds = [kind for kind, _ in suggestions(page, "ban")]
    assert len(kinds) == 7
    assert kinds == sorted(kinds, key=kinds.index)
