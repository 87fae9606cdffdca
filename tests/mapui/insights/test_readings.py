"""The sentences of the figures, and what the charts leave out."""

import pandas as pd
import pytest

from mapui.insights import ranks, sectors, shares, years
from mapui.words.i18n import use_language
from sample import shipped_atlas

ATLAS = shipped_atlas()
SHIPPED, PLACES = ATLAS.partnerships, ATLAS.places
ONE = SHIPPED.loc[["bandung-suwon"]]
NONE = SHIPPED.iloc[:0]


@pytest.fixture(autouse=True)
def english():
    use_language("en")


def signed(*dates):
    """As many rows, signed in these years; None where it is not known."""
    return SHIPPED.iloc[: len(dates)].assign(year_signed=pd.array(list(dates), dtype="Int64"))


def countries(*codes):
    return ranks.countries(SHIPPED.iloc[: len(codes)].assign(partner_country=list(codes)), "#000")


@pytest.mark.parametrize(
    ("dates", "year", "decade"),
    [
        ((None, None), "No source gives a year for any of these.", "No source gives a year for any of these."),
        (
            (1997, None),
            "The one whose year is known began in 1997.",
            "The one whose year is known began in the 1990s.",
        ),
        (
            (1997, 1997, 2001),
            "Most began in 1997: 2 of 3 with a known year.",
            "Most began in the 1990s: 2 of 3 with a known year.",
        ),
        (
            (1997, 2001),
            "Most began in 1997 and 2001: 1 each, of 2 with a known year.",
            "Most began in the 1990s and 2000s: 1 each, of 2 with a known year.",
        ),
        (
            (1970, 1981, 1992, 2003),
            "4 years have the most: 1 each, of 4 with a known year.",
            "4 decades have the most: 1 each, of 4 with a known year.",
        ),
    ],
)
def test_the_years_are_read_for_none_one_some_and_ties(dates, year, decade):
    assert years.per_year(signed(*dates), None, "#000").reading == year
    assert years.per_decade(signed(*dates), None, "#000").reading == decade


def test_the_years_are_read_in_indonesian():
    use_language("id")
    assert years.per_decade(signed(1997, 2001), None, "#000").reading == (
        "Paling banyak dimulai pada 1990-an dan 2000-an: masing-masing 1 dari 2 yang diketahui tahunnya."
    )
    assert years.per_year(signed(1997, 1997), None, "#000").reading == (
        "Paling banyak dimulai pada 1997: 2 dari 2 yang diketahui tahunnya."
    )


def test_unknown_years_are_said_and_stand_in_table_and_file():
    figure = years.per_year(signed(1997, None, None), None, "#000")
    assert figure.notes[0] == "2 partnerships without a known year are not in this chart."
    assert '<th scope="row">Year unknown</th><td class="pkk-number">2</td>' in figure.table
    assert figure.data["partnerships"].tolist() == [1, 2]
    assert years.per_year(signed(1997, None), None, "#000").notes[0] == "1 partnership without a known year is not in this chart."
    assert years.per_year(signed(1997), None, "#000").notes[0] == ""


def test_without_a_known_year_there_is_no_chart_but_a_table():
    figure = years.per_year(signed(None), (1990, 1999), "#000")
    assert figure.chart is None
    assert "Year unknown" in figure.table


@pytest.mark.parametrize(
    ("codes", "reading"),
    [
        (("KR",), "The only partnership is with South Korea."),
        (("KR", "KR"), "All 2 partnerships are with South Korea."),
        (("KR", "KR", "JP"), "South Korea has the most: 2 of 3."),
        (("KR", "JP"), "Japan and South Korea have the most: 1 each, of 2."),
        (("KR", "JP", "AU"), "Australia, Japan and South Korea have the most: 1 each, of 3."),
        (("KR", "JP", "AU", "CN"), "4 share first place with 1 each, of 4."),
    ],
)
def test_countries_are_read_for_one_some_and_ties(codes, reading):
    assert countries(*codes).reading == reading


def test_bars_that_tie_are_drawn_all_or_none_and_the_rest_is_counted():
    many = ("JP",) * 3 + ("KR",) * 2 + ("AU", "CN", "DE", "FR", "IN", "IT", "MY", "NL", "PH", "RU", "TH", "US")
    figure = countries(*many)
    assert len(figure.chart.to_dict()["datasets"][figure.chart.to_dict()["data"]["name"]]) == 2
    assert figure.notes == ("12 more, with 1 or fewer each, are in the table.",)
    assert figure.table.count("<tr>") == 1 + 14
    assert countries(*many[5:]).notes == ("",)


def test_more_places_that_all_tie_than_there_is_room_for_still_show_some():
    figure = countries(*sorted(SHIPPED["partner_country"].unique())[:20])
    assert figure.notes == ("8 more, with 1 or fewer each, are in the table.",)


def test_places_are_named_with_where_they_are_and_unknown_ones_are_said():
    rows = ONE.assign(partner_place_id="")
    local, partner = (ranks.places(rows, PLACES, side, "#000") for side in ("local", "partner"))
    assert local.reading == "The only partnership is with Bandung."
    assert "<td>City, West Java</td>" in local.table
    assert partner.reading == "No location is known for these partnerships."
    assert partner.notes == ("", "1 partnership without an exact location is not in this chart.")
    assert partner.chart is None
    assert partner.data["partnerships"].tolist() == [1]
    assert local.data[["place_id", "name", "country"]].values.tolist() == [["bandung", "Bandung", "ID"]]


def test_distances_are_read_for_none_one_and_several():
    nowhere = ONE.assign(distance_km=float("nan"))
    assert shares.distances(nowhere, "#000").reading == "No distance is known for these partnerships."
    assert shares.distances(ONE, "#000").reading == "Bandung – Suwon are 5,294 km apart."
    far = SHIPPED.loc[["bandung-suwon", "bandung-cuenca", "karo-zundert"]]
    assert shares.distances(far, "#000").reading == (
        f"Half of the partnerships are no more than {far['distance_km'].median():,.0f} km apart. "
        "Shortest: Bandung – Suwon, 5,294 km; longest: Bandung – Cuenca, 18,704 km."
    )
    use_language("id")
    assert "5.294 km; terjauh: Bandung – Cuenca, 18.704 km." in shares.distances(far, "#000").reading


def test_partnerships_of_the_same_distance_are_counted_when_they_are_many():
    rows = SHIPPED.iloc[:4].assign(distance_km=[10.2, 10.4, 9.9, 30.0])
    assert "Shortest: 3 partnerships, 10 km" in shares.distances(rows, "#000").reading


@pytest.mark.parametrize(
    ("statuses", "reading"),
    [
        (("active",), "1 of 1 is active according to a source of the last five years."),
        (("unknown",), "0 of 1 are active according to a source of the last five years and the status of 1 is unknown."),
        (
            ("active", "active", "unknown"),
            "2 of 3 are active according to a source of the last five years and the status of 1 is unknown.",
        ),
    ],
)
def test_statuses_are_read(statuses, reading):
    assert shares.statuses(SHIPPED.iloc[: len(statuses)].assign(status=list(statuses)), dark=False).reading == reading


@pytest.mark.parametrize(
    ("named", "reading"),
    [
        (((), ()), "No sector is known for these partnerships."),
        ((("health",),), "“Health” is the most common, in 1 partnership. A sector is known for 1 of 1."),
        (
            (("health", "economy"), ("health",), ()),
            "“Health” is the most common, in 2 partnerships. A sector is known for 2 of 3.",
        ),
        (
            (("health", "economy"),),
            "“Trade, investment & MSMEs” and “Health” are the most common, in 1 partnership each. A sector is known for 1 of 1.",
        ),
        (
            (("health", "economy", "urban", "culture"),),
            "4 sectors are the most common, in 1 partnership each. A sector is known for 1 of 1.",
        ),
    ],
)
def test_sectors_are_read_for_none_one_some_and_ties(named, reading):
    rows = SHIPPED.iloc[: len(named)].assign(sectors=list(named))
    assert sectors.by_sector(rows, dark=False).reading == reading


def test_island_groups_are_read_and_unknown_provinces_are_said():
    rows = pd.concat([ONE, ONE]).assign(sectors=[("economy",), ("economy",)], local_province=["Jawa Barat", "Atlantis"])
    figure = sectors.by_island(rows, dark=False)
    assert figure.reading == "The largest number: “Economy” in Java, 1."
    assert figure.notes[1] == "1 partnership without a known province is not in this chart."
    assert '<th scope="row">Province unknown</th><td class="pkk-number">1</td>' in figure.table
    assert figure.notes[2].startswith("None of these partnerships is in Sumatra, Bali and Nusa Tenggara, Kalimantan, ")
    drawn = figure.chart.to_dict()["datasets"].values()
    assert {row["group"] for table in drawn for row in table} == {"Java"}, "island groups without any have no bars"
    use_language("id")
    assert sectors.by_island(rows, dark=False).reading == "Jumlah terbesar: “Ekonomi” di Jawa, 1."


def test_the_legend_names_every_group_with_its_colour_on_either_ground():
    light, dark = (sectors.by_sector(ONE, dark=dark).legend for dark in (False, True))
    assert light.count("<li>") == dark.count("<li>") == 5
    assert light != dark
    assert "Technology and administration" in light


def test_the_figure_says_what_its_years_are_the_years_of():
    rows = signed(1997, 2001, 2006, None).assign(year_basis=["signed", "established", "first_known", ""])
    said = "Years of a signing: 1; of a stated beginning: 1; first year on record: 1."
    assert years.per_year(rows, None, "#000").notes[1] == said


def test_what_was_last_seen_active_long_ago_is_said_apart():
    rows = SHIPPED.iloc[:3].assign(status=["active", "last_seen_active", "last_seen_active"])
    said = "1 of 3 is active according to a source of the last five years and 2 were last seen active before that."
    assert shares.statuses(rows, dark=False).reading == said
