import pandas as pd
import pytest

from mapui.deck.colouring import COLOURINGS, DEFAULT, classes, digits, main_group
from mapui.deck.palette import TONES
from mapui.words import labels


@pytest.mark.parametrize(
    ("sectors", "group"),
    [
        (("culture", "education", "economy"), "social"),
        (("economy", "culture"), "economy"),
        (("technology",), "admin"),
        ((), "unspecified"),
        (("unspecified",), "unspecified"),
    ],
)
def test_an_arc_belongs_to_the_group_of_most_of_its_sectors(sectors, group):
    assert main_group(sectors) == group


def test_the_sectors_filtered_by_decide():
    rows = pd.DataFrame({"sectors": [("economy", "tourism", "culture")]})
    assert classes(rows, "sector", ()) == ["economy"]
    assert classes(rows, "sector", ("culture",)) == ["social"]


@pytest.mark.parametrize("colouring", COLOURINGS)
def test_every_arc_of_the_shipped_data_has_a_class_with_a_colour_and_a_word(partnerships, colouring):
    found = set(classes(partnerships, colouring, ()))
    assert found <= set(COLOURINGS[colouring])
    assert len(found) > 1
    assert set(COLOURINGS[colouring]) <= set(labels.COLOUR_CLASSES[colouring])
    assert set(COLOURINGS[colouring].values()) <= set(TONES.values())


def test_what_is_not_known_is_other():
    rows = pd.DataFrame({"local_level": ["village", "city"]})
    assert classes(rows, "level", ()) == ["other", "city"]
    assert digits(rows, "level", ()) == "30"


def test_a_class_without_a_colour_has_the_digit_after_the_last():
    rows = pd.DataFrame({"partner_country": ["AQ", "JP"]})
    assert digits(rows, "region", ()) == "50"


def test_every_reading_has_a_name_and_a_note():
    assert set(labels.COLOURINGS) == set(labels.COLOUR_NOTES) == set(labels.COLOUR_CLASSES) == set(COLOURINGS)
    assert DEFAULT in COLOURINGS


def test_no_row_gives_no_class(partnerships):
    assert [classes(partnerships.iloc[:0], colouring, ()) for colouring in COLOURINGS] == [[]] * len(COLOURINGS)
