import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer.partly import in_part


def found(name, country):
    part = in_part(name, country, real_geocoder().index)
    return None if part is None else (sorted({one.place.name for one in part.candidates}), part.whole)


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Cherbourg-Octeville", "FR", (["Cherbourg"], True)),
        ("Lampedusa e Linosa", "IT", (["Lampedusa"], True)),
        ("Neuenhagen bei Berlin", "DE", (["Neuenhagen"], True)),
        ("Leinefelde", "DE", (["Leinefelde-Worbis"], True)),
        ("Écaussinnes", "BE", (["Écaussinnes-Lalaing", "Écaussinnes-d'Enghien"], True)),
        ("Prague 8", "CZ", (["Prague"], True)),
        ("Budapest District VI", "HU", (["Budapest"], True)),
        ("Rotherfield", "GB", (["Rotherfield Peppard"], False)),
        ("Lindau am Harz", "DE", None),
        ("Préaux-Bocage", "FR", None),
        ("Weimar 2", "DE", None),
        ("Bad", "DE", None),
        ("Prague 8" * 100, "CZ", None),
    ],
)
def test_a_name_is_found_in_part_where_two_facts_agree(name, country, expected):
    assert found(name, country) == expected
