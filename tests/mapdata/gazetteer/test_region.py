import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.query import Query
from mapdata.gazetteer.region import areas_of


def codes(region, country):
    index = real_geocoder().index
    areas = areas_of(Query("x", region, country), index) or ()
    return {index._ask("SELECT code FROM area WHERE id = ?", (area,))[0][0] for area in areas}


@pytest.mark.parametrize(
    ("region", "country", "code"),
    [
        ("TX", "US", "US.TX"), ("tx", "US", "US.TX"), ("Texas", "US", "US.TX"), ("US-TX", "US", "US.TX"), ("D.C.", "US", "US.DC"),
        ("TX 76102", "US", "US.TX"), ("Calif.", "US", "US.CA"), ("CA", "US", "US.CA"), ("W. Va.", "US", "US.WV"),
        ("ON", "CA", "CA.08"), ("Que.", "CA", "CA.10"), ("B.C.", "CA", "CA.02"), ("NSW", "AU", "AU.02"), ("WA", "AU", "AU.08"),
        ("SP", "BR", "BR.27"), ("RS", "BR", "BR.23"), ("MH", "IN", "IN.16"), ("TN", "IN", "IN.25"), ("OR", "IN", "IN.21"),
        ("DIY", "ID", "ID.10"), ("D.I. Yogyakarta", "ID", "ID.10"), ("Jabar", "ID", "ID.30"), ("Prov. Jawa Tengah", "ID", "ID.07"),
        ("Kep. Riau", "ID", "ID.40"), ("Babel", "ID", "ID.35"), ("DKI Jakarta", "ID", "ID.04"), ("Sultra", "ID", "ID.22"),
        ("Coblong, Jawa Barat", "ID", "ID.30"),
    ],
)  # fmt: skip
def test_names_codes_and_short_forms_of_states_and_provinces(region, country, code):
    assert codes(region, country) == {code}


def test_every_postal_code_of_a_state_of_the_us_means_that_state():
    index = real_geocoder().index
    states = index._ask("SELECT id, code FROM area WHERE country = 'US' AND level = 1 AND code LIKE 'US.%'")
    assert len(states) == 51
    assert {code: areas_of(Query("x", code[3:], "US"), index) for _, code in states} == {
        code: frozenset({area}) for area, code in states
    }


@pytest.mark.parametrize("region", ["", "Priangan", "XX", "12345", ",", "Sumatra"])
def test_a_region_that_is_not_known_is_none(region):
    assert areas_of(Query("x", region, "ID"), real_geocoder().index) is None
