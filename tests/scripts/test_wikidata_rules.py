import pytest

from wikidata_items import TOWN, Item
from wikidata_rules import fits, in_indonesian

PASER = {"name": "Paser", "name_id": "", "name_en": "", "other_names": "", "country": "ID", "level": "regency"}


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("north tapanuli", "tapanuli utara"),
        ("southwest sumba", "sumba barat daya"),
        ("aru islands", "kepulauan aru"),
        ("morotai island", "pulau morotai"),
        ("paser", "paser"),
        ("north", "north"),
    ],
)
def test_english_labels_of_regencies_are_turned_into_indonesian(label, name):
    assert in_indonesian(label) == name


@pytest.mark.parametrize(
    ("name", "label", "is_it"),
    [
        ("Tapanuli Utara", "North Tapanuli", True),
        ("Tapanuli Selatan", "North Tapanuli", False),
        ("Tapanuli", "North Tapanuli", False),
        ("Kepulauan Aru", "Aru Islands Regency", True),
        ("Musi Banyuasin", "Banyuasin", False),
    ],
)
def test_a_regency_has_the_name_that_its_english_label_says(name, label, is_it):
    regency = Item("Q5863", f"Kabupaten {name}", "ID", 98.97, 2.01, TOWN, labels={"en": label})
    assert fits(PASER | {"name": name}, regency, 10.0) is is_it


@pytest.mark.parametrize(
    ("far", "alone", "is_it"), [(40.0, False, True), (41.0, False, False), (120.0, True, True), (121.0, True, False)]
)
def test_only_a_regency_that_is_alone_with_its_name_may_be_far_away(far, alone, is_it):
    regency = Item("Q14485", "Paser", "ID", 116.0, -1.5, TOWN, labels={"en": "Paser Regency"})
    assert fits(PASER, regency, far, alone) is is_it
    assert not fits(PASER | {"level": "city"}, regency, far, alone)
