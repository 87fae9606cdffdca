import pytest

from mapdata.words.sayings import both, country, date, number, sentence, word, words


def test_a_text_that_one_language_lacks_is_said_in_the_other():
    assert both("Berlaku", "Valid") == {"id": "Berlaku", "en": "Valid"}
    assert both("", "Valid") == both("Valid", "") == both("Valid", "Valid") == "Valid"
    assert both("", "") == ""


@pytest.mark.parametrize("blank", [word("statuses", ""), country(""), date(""), date("soon")])
def test_what_is_blank_says_nothing(blank):
    assert blank == ""


def test_numbers_lose_their_decimals_and_sentences_keep_their_names():
    assert number(5293.6) == {"number": 5294}
    assert sentence("since", year="1997") == {"say": "since", "year": "1997"}
    assert words("sectors", ["health"]) == {"words": ["sectors", ["health"]]}
