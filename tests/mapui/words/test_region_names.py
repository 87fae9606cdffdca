"""Provinces and regions have one name in each language, wherever they are named."""

import pytest

from mapdata.atlas.regions import island
from mapui.words import captions
from mapui.words.i18n import LANGUAGES, use_language
from mapui.words.region_names import REGIONS, region_name
from mapui.words.saying import say


@pytest.fixture(autouse=True)
def indonesian_afterwards():
    yield
    use_language("id")


@pytest.mark.parametrize(
    ("region", "indonesian", "english"),
    [
        ("Jawa Barat", "Jawa Barat", "West Java"),
        ("Western Australia", "Australia Barat", "Western Australia"),
        ("Lower Saxony", "Niedersachsen", "Lower Saxony"),
        ("Bali", "Bali", "Bali"),
        ("Nowhere", "Nowhere", "Nowhere"),
        ("", "", ""),
    ],
)
def test_a_region_is_named_in_the_readers_language(region, indonesian, english):
    for lang, expected in (("id", indonesian), ("en", english)):
        use_language(lang)
        assert region_name(region) == say({"word": ["regions", region]}) == expected


def test_no_name_is_given_that_is_the_same_in_both_languages():
    names = {}
    for lang in LANGUAGES:
        use_language(lang)
        names[lang] = {region: region_name(region) for region in REGIONS}
    assert [region for region in REGIONS if names["id"][region] == names["en"][region]] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_region_that_is_a_place_too_has_the_name_of_the_place(atlas, lang):
    use_language(lang)
    areas = atlas.places[atlas.places["level"].isin(["province", "state", "prefecture", "region"])]
    regions = {*atlas.places["region"], *atlas.partnerships["local_province"], *atlas.partnerships["partner_region"]}
    names = {row["name"]: captions.name_of(row) for _, row in areas.iterrows() if row["name"] in regions}
    assert {name: region_name(name) for name in names} == names


def test_every_key_is_spelt_as_the_data_spell_it(atlas):
    abroad = {*atlas.places["region"], *atlas.partnerships["partner_region"]}
    assert [region for region in REGIONS if not island(region) and region not in abroad] == []
