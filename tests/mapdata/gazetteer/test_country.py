import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.country import country_of


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("The Netherlands", "NL"), ("Netherlands (the)", "NL"), ("Republik Rakyat Tiongkok", "CN"), ("Republik Tiongkok", "TW"),
        ("U.S.A.", "US"), ("U.S.", "US"), ("Rep. Ceko", "CZ"), ("P.R. China", "CN"), ("Korea, South", "KR"),
        ("Korea (Republic of)", "KR"), ("Korea, Dem. People's Rep.", "KP"), ("Iran, Islamic Rep.", "IR"), ("Congo (Kinshasa)", "CD"),
        ("Tiongkok (RRT)", "CN"), ("Amerika Serikat (AS)", "US"), ("Bosnia dan Herzegovina", "BA"), ("Trinidad and Tobago", "TT"),
        ("Jepang[1]", "JP"), ("Perancis", "FR"), ("Hongaria", "HU"), ("Timor Timur", "TL"), ("LI", "LI"), ("Guernsey", "GG"),
    ],
)  # fmt: skip
def test_usual_names_of_countries_in_both_languages(written, code):
    assert country_of(written, real_geocoder().index) == code


@pytest.mark.parametrize("written", ["Kurdistan", "Republik Kurdistan", "Nowhere", "Georgia (USA)", "Jepang (Korea)", "", "*"])
def test_what_is_no_country_or_two_is_none(written):
    assert country_of(written, real_geocoder().index) is None
