import pytest

from mapdata.own_file.meant import VOCABULARIES
from mapdata.table.suggestion import country_code, nearest, nearest_country, sectors
from mapdata.words.schema import AGREEMENT_TYPES, LEVELS, SECTORS, STATUSES
from mapui.words import labels
from mapui.words.i18n import LANGUAGES, use_language


@pytest.mark.parametrize(
    ("text", "words", "word"),
    [
        ("regencey", LEVELS, "regency"),
        ("Regency", LEVELS, "regency"),
        ("Kabupaten", LEVELS, "regency"),
        ("kota", LEVELS, "city"),
        ("kota", STATUSES, None),
        ("Aktif", STATUSES, "active"),
        ("sister city", AGREEMENT_TYPES, "sister_city"),
        ("agri-marine", SECTORS, "agri_marine"),
        ("enviroment", SECTORS, "environment"),
        ("xyzzy", SECTORS, None),
        ("", SECTORS, None),
        ("city" * 100_000, LEVELS, None),
        ("Jawa barat", ("Jawa Barat", "Jawa Timur"), "Jawa Barat"),
    ],
)
def test_the_nearest_word_is_suggested_and_nothing_far(text, words, word):
    assert nearest(text, tuple(words)) == word


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Jepang", "JP"),
        ("south korea", "KR"),
        ("kr", "KR"),
        ("Namibia", "NA"),
        ("KOR", "KR"),
        ("GBR", "GB"),
        ("SUN", None),
        ("Kosovo", "XK"),
        ("Atlantis", None),
    ],
)
def test_a_country_is_known_by_its_names(text, code):
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Malasya", "MY"),
        ("Korea Seletan", "KR"),
        ("Filipinna", "PH"),
        ("Jepang", "JP"),
        ("Austrlia", None),  # Austria is as near as Australia
        ("Irak", "IQ"),
        ("Nigera", None),
        ("Turky", "TR"),
        ("Iram", None),
        ("Belnada", "NL"),
        ("Atlantis", None),
        ("", None),
        ("a" * 100_000, None),
    ],
)
def test_a_misspelt_country_is_suggested_where_only_one_is_near(text, code):
    assert nearest_country(text) == code


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("column", VOCABULARIES)
def test_the_words_that_the_pages_show_are_understood_in_both_languages(column, lang):
    use_language(lang)
    said = {key: labels.label(labels.CELLS[column], key) for key in VOCABULARIES[column]}
    understood = {key: nearest(word, VOCABULARIES[column]) for key, word in said.items()}
    if lang == "id" and "county" in said:
        assert (understood.pop("county"), said["county"]) == ("regency", said["regency"])  # both are "Kabupaten"
    assert understood == {key: key for key in understood}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_names_of_the_sectors_are_understood_in_both_languages(lang):
    use_language(lang)
    said = {key: labels.label(labels.SECTORS, key) for key in SECTORS}
    assert {key: sectors(name) for key, name in said.items()} == {key: key for key in SECTORS}
    assert sectors("; ".join(said.values())) == ";".join(SECTORS)


def test_an_endless_list_of_sectors_is_not_looked_at():
    assert sectors("Budaya; " * 100_000) == ""
