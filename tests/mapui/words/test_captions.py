import pytest

from mapdata.findings.captions import end_line
from mapui.words import captions
from mapui.words.i18n import use_language
from mapui.words.saying import say


@pytest.fixture(autouse=True)
def english():
    use_language("en")
    yield
    use_language("id")


def test_an_arc_and_a_place_are_named_in_two_lines(atlas):
    assert captions.of_links(atlas.partnerships.loc[["bandung-suwon", "ambon-havana", "aceh-kahramanmaras"]]) == {
        "bandung-suwon": ("Bandung – Suwon", "South Korea · since 1997"),
        "ambon-havana": ("Ambon – Havana", "Cuba · planned"),
        "aceh-kahramanmaras": ("Aceh – Kahramanmaraş", "Türkiye · year unknown"),
    }
    assert captions.of_places(atlas.places.loc[["bandung", "aceh"]]) == {
        "bandung": ("Bandung", "City, West Java, Indonesia"),
        "aceh": ("Aceh", "Province, Indonesia"),
    }


def test_a_place_and_the_end_of_a_partnership_have_the_same_line(atlas):
    for _, row in atlas.partnerships.iterrows():
        for side in ("local", "partner"):
            place = row[f"{side}_place_id"]
            assert say(end_line(row, side)) == captions.where(atlas.places.loc[place])


def test_among_partners_of_a_place_abroad_the_country_need_not_be_said(atlas):
    row = atlas.partnerships.loc["bandung-suwon"]
    assert say(end_line(row, "local", with_indonesia=False)) == "City, West Java"
    assert say(end_line(row, "partner", with_indonesia=False)) == "City, Gyeonggi, South Korea"
