import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.query import parse


@pytest.fixture(scope="module")
def index():
    return real_geocoder().index


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fort Worth, Texas, US", ("Fort Worth", "Texas", "US")),
        ("Fort Worth, Texas", ("Fort Worth", "Texas", None)),
        ("Fort Worth", ("Fort Worth", "", None)),
        ("Den Haag, Belanda", ("Den Haag", "", "NL")),
        ("Wetter (Hessen), Jerman", ("Wetter", "Hessen", "DE")),
        (" Bandung ,, Indonesia ", ("Bandung", "", "ID")),
        ("Cruzeiro, São Paulo, Brasil", ("Cruzeiro", "São Paulo", "BR")),
        ("", ("", "", None)),
    ],
)
def test_a_text_is_name_region_and_country(index, text, expected):
    query = parse(text, index)
    assert (query.name, query.region, query.country) == expected


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ID", "ID"), ("id", "ID"), ("IDN", "ID"), ("Indonesia", "ID"), ("Jepang", "JP"), ("Tiongkok", "CN"), ("Cina", "CN"),
        ("Korea Selatan", "KR"), ("South Korea", "KR"), ("Inggris", "GB"), ("Britania Raya", "GB"), ("UK", "GB"),
        ("Amerika Serikat", "US"), ("United States", "US"), ("AS", "AS"), ("Türkiye", "TR"), ("Turki", "TR"), ("Timor-Leste", "TL"),
        ("Papua Nugini", "PG"), ("Vietnam", "VN"), ("Belanda", "NL"), ("Palestina", "PS"), ("Pantai Gading", "CI"),
    ],
)  # fmt: skip
def test_countries_in_indonesian_english_and_as_codes(index, written, code):
    assert parse({"name": "x", "country": written}, index).country == code


def test_a_country_that_is_not_known_is_said_and_not_guessed(index):
    query = parse({"name": "Bandung", "country": "Nowhere"}, index)
    assert (query.country, query.unknown_country) == (None, "Nowhere")


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("Kota", "city"),
        ("kabupaten", "regency"),
        ("county", "regency"),
        ("prefecture", "province"),
        ("state", "province"),
        ("planet", ""),
    ],
)
def test_levels(index, written, level):
    assert parse({"name": "x", "level": written}, index).level == level


def test_blank_cells_and_none_are_the_same(index):
    assert parse({"name": "Bandung", "region": None, "country": None}, index) == parse(
        {"name": "Bandung", "region": "", "country": ""}, index
    )
