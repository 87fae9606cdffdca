"""What the search may suggest: all local governments, all named partners, all partner countries, in the reader's words."""

import pytest

from mapdata.findings.directory import directory
from mapui.reader.suggested import suggested
from mapui.words.i18n import use_language
from sample import shipped_atlas


@pytest.fixture(params=["id", "en"])
def found(request):
    use_language(request.param)
    rows = suggested(directory(shipped_atlas()))
    return request.param, {row[0]: row for row in [*rows["places"], *rows["countries"]]}


def test_every_local_government_and_every_place_on_the_map_is_there(found):
    _, rows = found
    atlas = shipped_atlas()
    located = atlas.partnerships[atlas.partnerships["located"]]
    assert set(atlas.governments.index) | set(located["partner_place_id"]) <= set(rows)
    assert len(atlas.governments) == 552
    assert set(atlas.partnerships["partner_country"]) <= set(rows)


def test_a_place_has_its_names_where_it_lies_and_how_many_partnerships(found):
    lang, rows = found
    where = {"id": "Kota, DI Yogyakarta", "en": "City, Special Region of Yogyakarta"}[lang]
    names = ["Yogyakarta", where, "Yogyakarta", "Jogja;Yogya;Jogjakarta", "DI Yogyakarta", rows["yogyakarta"][8]]
    assert rows["yogyakarta"] == ["yogyakarta", "ID", "city", *names]
    assert rows["yogyakarta"][8] > 10
    assert rows["kota-kediri"][8] == 0


def test_a_partner_has_its_country_and_no_level_of_indonesia(found):
    lang, rows = found
    where = {"id": "Kota, Gyeonggi, Korea Selatan", "en": "City, Gyeonggi, South Korea"}[lang]
    assert rows["suwon"][:5] == ["suwon", "KR", "", "Suwon", where]


def test_a_country_has_its_names_in_both_languages_and_those_in_use(found):
    lang, rows = found
    assert rows["NL"][3] == {"id": "Belanda", "en": "Netherlands"}[lang]
    assert rows["NL"][5] == "Belanda;Netherlands"
    assert "Holland" in rows["NL"][6].split(";")


def test_a_partner_that_no_source_names_is_not_suggested(found):
    _, rows = found
    assert not [row for row in rows.values() if "not named" in row[3] or "tidak disebutkan" in row[3]]
