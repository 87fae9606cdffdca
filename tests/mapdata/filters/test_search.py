import subprocess
import sys

import pandas as pd
import pytest

from mapdata.filters.search import has_words, matching, search_text, searchable
from sample import ROOT, shipped_atlas

PARTNERSHIPS = shipped_atlas().partnerships
COUNTRIES = {"JP": "Jepang Japan", "KR": "Korea Selatan South Korea", "DE": "Jerman Germany", "HU": "Hungaria Hungary"}
TEXT = search_text(PARTNERSHIPS, COUNTRIES)


def found(q):
    return list(PARTNERSHIPS.index[has_words(TEXT, q)])


def found_in(q, *texts):
    return has_words(pd.Series(texts, dtype=str), q).tolist()


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("Bandng Suwon", ["bandung-suwon"]),
        ("bandugn suwon", ["bandung-suwon"]),
        ("kyotto", ["ambon-kyoto", "di-yogyakarta-kyoto-prefecture"]),
        ("Forth Worth", ["bandung-fort-worth"]),
        ("Hongaria", ["bogor-godollo", "gianyar-szentendre", "jakarta-budapest", "sumatera-utara-bekes-county"]),
        ("Sourabaya Kochi", ["surabaya-kochi"]),
        ("Bandungs Suwon", ["bandung-suwon"]),
        ("Yogjakarta Bonn", ["yogyakarta-bonn"]),
        ("Djakarta Berlin", ["jakarta-berlin"]),
        ("jogjakarta bonn", ["yogyakarta-bonn"]),
        ("Godollo", ["bogor-godollo"]),
        ("Gödöllő", ["bogor-godollo"]),
        ("Xi'an surakarta", ["surakarta-xian"]),
        ("Jeollanamdo", ["cilegon-gwangyang", "purwakarta-gurye-county", "sulawesi-tengah-jeollanam-do"]),
    ],
)
def test_a_name_is_found_however_it_is_spelt(q, expected):
    assert found(q) == expected


@pytest.mark.parametrize(
    ("wrong", "right"), [("Sourabaya", "surabaya"), ("Bandng", "bandung"), ("Makasar", "makassar"), ("Jepng", "jepang")]
)
def test_a_misspelt_word_finds_what_the_right_one_finds(wrong, right):
    assert found(right) != []
    # The right spelling also finds notes; a misspelt one is a name.
    names = [key for key in found(right) if right in TEXT[key].partition("\n")[0]]
    assert found(wrong) == names


def test_a_word_that_the_table_has_is_never_taken_for_another():
    assert found_in("marino", "marino", "merino") == [True, False]
    assert found_in("lima", "kalimantan", "bima", "lome") == [True, False, False]


def test_only_the_nearest_spellings_count():
    assert found_in("surabayya", "surabaya", "surabaja") == [True, False]
    assert found_in("surabajja", "surabaya", "surabaja") == [False, True]


@pytest.mark.parametrize(
    ("q", "name"),
    [
        ("sol", "xol"),  # under 4 letters
        ("suoon", "suwonn"),  # two edits in 5 letters
        ("srabayxxa", "surabaya"),  # three edits in 9
        ("ykoto", "kyoto"),  # a wrong start in 5 letters
        ("mali", "bali"),
        ("turabayya", "surabaya"),  # a wrong start and another mistake
        ("1987", "1997"),
        ("pora", "por"),  # a name of 3 letters
        ("portsmouth", "ports"),  # too long an ending
    ],
)
def test_what_is_too_far_off_is_not_found(q, name):
    assert found_in(q, name) == [False]


@pytest.mark.parametrize(
    ("q", "name"),
    [
        ("sulo", "solo"),
        ("suwno", "suwon"),
        ("surbya", "surabya"),
        ("surbaya", "surabaya"),
        ("palmebnag", "palembang"),  # two swaps in 9 letters
        ("yogyakrta", "yogyakarta"),
        ("dandung", "bandung"),  # a wrong start alone, in 7 letters
        ("surabayanya", "surabaya"),
    ],
)
def test_what_is_near_enough_is_found(q, name):
    assert found_in(q, name) == [True]


@pytest.mark.parametrize(
    "q", ["Kota Bandung Suwon", "Bandung city Suwon", "Kotamadya Bandung – Suwon", "sister city Bandung dan Suwon"]
)
def test_levels_are_left_out_where_other_words_remain(q):
    assert found(q) == ["bandung-suwon"]


@pytest.mark.parametrize("q", ["Kota", "city", "kabupaten"])
def test_a_level_alone_does_not_find_everything(q):
    # No name of the sample has such a word; only a row that has it in its text is found.
    assert found_in(q, "bandung suwon", f"bandung {q.lower()} suwon") == [False, True]
    assert found(q) == [key for key, text in TEXT.items() if q.lower() in text]
    assert len(found(q)) < len(PARTNERSHIPS) / 3


def test_the_word_for_an_area_narrows_where_a_name_has_it():
    assert found("Kyoto Prefecture") == found("Prefektur Kyoto") == ["di-yogyakarta-kyoto-prefecture"]
    assert found("Kumamoto Prefecture") == found("Prefektur Kumamoto") == ["bali-kumamoto"]


def test_notes_are_searched_in_both_languages_but_never_guessed_at():
    row = {column: [""] for column in PARTNERSHIPS.columns}
    table = pd.DataFrame(
        row | {"local_name": ["Bandung"], "note_id": ["Naskah diperpanjang"], "note_en": ["The paper was extended"]}
    )
    text = search_text(table, {})
    assert [has_words(text, q).item() for q in ("diperpanjang", "extended", "bandun", "bandnug")] == [True] * 4
    assert not has_words(text, "extennded").item()


def test_names_and_notes_are_two_lines_of_plain_words():
    row = {column: [""] for column in PARTNERSHIPS.columns}
    table = pd.DataFrame(
        row | {"partner_name": ["Đà Nẵng-Xi’an"], "partner_country": ["VN"], "note_en": ["Its “list”,\nsays so."]}, index=["x"]
    )
    assert search_text(table, {"VN": "Vietnam"}).to_dict() == {"x": "da nang xian  vietnam\nits list says so"}


@pytest.mark.parametrize(
    ("q", "expected"), [("", [True, True]), ("  ", [True, True]), ("(", [False, False]), ("?!–", [False, False])]
)
def test_a_query_without_words(q, expected):
    assert found_in(q, "bandung", "(solo)") == expected


@pytest.mark.parametrize("q", ["\x00", "\ud800", "[", "\\", ".*", "a" * 10_000, "²", "ﷺ", "😀 bandung", "%s {0}"])
def test_a_hostile_query_finds_nothing_or_less_but_never_fails(q):
    mask = has_words(TEXT, q)
    assert mask.dtype == bool
    assert mask.sum() < len(TEXT)


def test_an_empty_table_stays_empty():
    empty = search_text(PARTNERSHIPS.iloc[:0], {})
    assert len(has_words(empty, "bandung")) == len(has_words(empty, "")) == 0


def test_searching_changes_nothing():
    before = TEXT.copy()
    has_words(TEXT, "Bandng")
    pd.testing.assert_series_equal(TEXT, before)


def test_the_distance_of_words_is_loaded_at_the_first_misspelt_one():
    code = (
        "import sys, pandas as pd; sys.path.insert(0, 'src'); from mapdata.filters.search import has_words; "
        "text = pd.Series(['bandung'], dtype=str); loaded = lambda: 'rapidfuzz' in sys.modules; "
        "print(has_words(text, 'bandung').item(), loaded(), has_words(text, 'bandng').item(), loaded())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "True", "True"]


def test_a_name_of_a_government_is_no_heap_of_words():
    rows = searchable(PARTNERSHIPS, COUNTRIES, shipped_atlas().everywhere)

    def local(q):
        return set(PARTNERSHIPS["local_name"][matching(rows, q)])

    assert local("Kab. Malang") == local("Bandung Barat") == local("Ende") == local("Solok") == set()
    assert local("Kota Malang") == {"Malang"}
    assert "Yogyakarta" not in local("Jakarta")
    assert local("kota bandung") == {"Bandung"}
    assert {"Bandung", "Bogor", "Jawa Barat"} <= local("Jawa Barat")
    assert local("bandung suwon") == {"Bandung"}
