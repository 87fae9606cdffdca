import pytest

from mapdata.gazetteer.written import beside_which, joined, parts, plain, two_names, without_last


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Banjar[1]", "Banjar"),
        ("Banjar [a][b]", "Banjar"),
        ("Suwon *", "Suwon"),
        ("* Suwon†", "Suwon"),
        ("Suwon¹²", "Suwon"),
        ("Suwon 2)", "Suwon"),
        ("12. Bandung", "Bandung"),
        ("  Den Haag ", "Den Haag"),
        ("Prague 8", "Prague 8"),
        ("Halle (Saale)", "Halle (Saale)"),
        ("St. Louis", "St. Louis"),
        ("***", "***"),
        ("", ""),
    ],
)
def test_marks_of_the_table_are_cut_from_a_cell(cell, text):
    assert plain(cell) == text


@pytest.mark.parametrize(
    ("name", "pieces", "rest"),
    [
        ("Wetter (Hessen), Jerman", ["Wetter", "Hessen", "Jerman"], "Wetter (Hessen)"),
        ("Manila (Filipina)", ["Manila", "Filipina"], "Manila"),
        ("Washington, D.C., US", ["Washington", "D.C.", "US"], "Washington, D.C."),
        (" Bandung ,, Indonesia ", ["Bandung", "Indonesia"], "Bandung"),
    ],
)
def test_commas_and_brackets_set_parts_apart(name, pieces, rest):
    assert parts(name) == pieces
    assert without_last(name) == rest


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("Ujung Pandang/Makassar", ["Ujung Pandang", "Makassar"]),
        ("Oion / Oyón", ["Oion", "Oyón"]),
        ("Bolzano – Bozen", ["Bolzano", "Bozen"]),
        ("Jogja alias Yogyakarta", ["Jogja", "Yogyakarta"]),
        ("Baden-Baden", []),
        ("Bandung", []),
    ],
)
def test_two_names_of_one_cell(name, names):
    assert two_names(name) == names


def test_a_hyphen_or_an_and_joins_two_neighbours():
    assert joined("Cherbourg-Octeville") == (["Cherbourg", "Octeville"], False)
    assert joined("Reigate and Banstead") == (["Reigate", "Banstead"], True)
    assert joined("Stratford-upon-Avon") == ([], False)
    assert joined("Bandung") == ([], False)


def test_a_place_near_another_is_told_with_it():
    assert beside_which("Neuenhagen bei Berlin") == ["Neuenhagen", "Berlin"]
    assert beside_which("Charnay-lès-Mâcon") == ["Charnay", "Mâcon"]
    assert beside_which("Biebrich") == []
