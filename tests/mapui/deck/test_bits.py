import pytest

from mapui.deck.bits import packed


@pytest.mark.parametrize(
    ("flags", "text"),
    [([], ""), ([True], "AQ=="), ([False, True], "Ag=="), ([True] * 8, "/w=="), ([False] * 8 + [True], "AAE=")],
)
def test_the_first_flag_is_the_lowest_bit_of_the_first_byte(flags, text):
    assert packed(flags) == text


def test_each_flag_takes_an_eighth_of_a_byte():
    assert len(packed([True] * 511)) == 88


def test_flags_may_come_one_by_one():
    assert packed(i == 1 for i in range(2)) == "Ag=="
