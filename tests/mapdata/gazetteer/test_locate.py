import pandas as pd
import pytest
from geopy.location import Location

from gazetteer import real_geocoder
from mapdata.gazetteer.locate import ADDED, locate, tally


def table(*rows, columns=("name", "country")):
    return pd.DataFrame(rows, columns=list(columns), index=range(2, len(rows) + 2), dtype=str)


def look_up(rows, **more):
    return locate(rows, real_geocoder(), "places.csv", **more)


def test_found_rows_get_coordinates_and_say_how():
    located = look_up(table(("Bandung", "Indonesia"), ("Den Haag", "NL"), ("Jawa Barat", "ID")))
    assert located.problems == ()
    assert list(located.table.columns) == ["name", "country", *ADDED]
    assert located.table.loc[2].tolist() == [
        "Bandung",
        "Indonesia",
        "107.60694",
        "-6.92222",
        "1650357",
        "Bandung",
        "exact",
        "1.00",
        "",
    ]
    assert located.table["method"].tolist() == ["exact", "alternate_name", "seat_of_government"]
    assert located.found == {"exact": 1, "alternate_name": 1, "seat_of_government": 1}


@pytest.mark.parametrize(
    ("row", "code", "column", "words"),
    [
        (
            ("Frankfurt", "DE"),
            "place_doubtful",
            "name",
            ["several", "Frankfurt am Main, DE (50.1155, 8.6842)", "Frankfurt (Oder)"],
        ),
        (("Victoria", ""), "place_doubtful", "name", ["No country is given"]),
        (("Bandng", "ID"), "place_doubtful", "name", ["spelt", "Bandung, ID"]),
        (("Atlantis", "ID"), "place_not_found", "name", ["Atlantis", "in ID"]),
        (("Bandung", "Nowhere"), "country_not_known", "country", ["Nowhere", "expected"]),
        (("", "ID"), "name_blank", "name", ["blank"]),
    ],
)
def test_what_is_not_sure_is_a_problem_and_never_a_point(row, code, column, words):
    located = look_up(table(("Bandung", "ID"), row))
    (problem,) = located.problems
    assert (problem.row, problem.column, problem.code, problem.file) == (3, column, code, "places.csv")
    assert all(word in problem.message for word in words)
    assert located.table.loc[3, "lon"] == located.table.loc[3, "lat"] == located.table.loc[3, "method"] == ""
    assert located.table.loc[2, "lon"] != ""


def test_the_best_three_candidates_stand_in_the_table():
    located = look_up(table(("Springfield", "US")))
    assert located.table.loc[2, "candidates"].count("US (") == 3
    assert float(located.table.loc[2, "confidence"]) < 0.95


def test_other_columns_and_the_order_stay():
    rows = table(("a", "Solo", "ID"), ("b", "Batavia", "ID"), columns=("id", "name", "country"))
    located = look_up(rows)
    assert located.table["id"].tolist() == ["a", "b"]
    assert located.table["matched_name"].tolist() == ["Surakarta", "Jakarta"]
    assert located.table.index.tolist() == [2, 3]


def test_a_manual_row_stays_as_it_is():
    columns = ("name", "country", "method", "lon", "lat")
    located = look_up(table(("Mas", "ID", "manual", "115.27", "-8.54"), ("Solo", "ID", "exact", "0", "0"), columns=columns))
    assert located.table.loc[2, ["lon", "lat", "method"]].tolist() == ["115.27", "-8.54", "manual"]
    assert located.table.loc[3, "lon"] == "110.83167"


def test_region_and_level_are_used_where_there_are_any():
    rows = table(("Suzhou", "CN", "Anhui", "city"), columns=("name", "country", "region", "level"))
    assert look_up(rows).table.loc[2, "lat"] == "33.63611"


def test_online_is_asked_only_for_what_is_not_found():
    asked = []

    def online(query):
        asked.append((query.name, query.country))
        raw = {"matched_name": query.name, "geonameid": "", "method": "online", "confidence": 0.96}
        return Location("Atlantis", (-8.0, 115.0), raw) if query.name == "Atlantis" else None

    located = look_up(
        table(("Bandung", "ID"), ("Frankfurt", "DE"), ("Atlantis", "ID"), ("Utopia Raya", "ID"), ("X", "Nowhere")), online=online
    )
    assert asked == [("Atlantis", "ID"), ("Utopia Raya", "ID")]
    assert located.table.loc[4, ["lon", "lat", "method"]].tolist() == ["115.00000", "-8.00000", "online"]
    assert (located.doubtful, located.not_found) == (1, 2)


def test_one_question_is_looked_up_once():
    asked = []
    locate(table(*[("Utopia Raya", "ID")] * 5), real_geocoder(), "f.csv", online=asked.append)
    assert len(asked) == 1


def test_no_rows_are_no_problem():
    located = look_up(table())
    assert (len(located.table), located.problems, located.found) == (0, (), {})


def test_the_tally_counts_every_row():
    located = look_up(table(("Bandung", "ID"), ("Frankfurt", "DE"), ("Atlantis", "ID")))
    assert list(tally(located)) == ["3 rows: 1 found, 1 doubtful, 1 not found", "  exact: 1"]
