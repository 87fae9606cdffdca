"""The Insights page in every state, without a browser; its numbers are those of the map page."""

import html
import json
import re

import pytest

from opened import download, headline, open_page, results, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

PAGE = "pages/insights.py"
FIGURES = {
    "beginnings-per-year",
    "beginnings-per-decade",
    "sectors",
    "sectors-by-island-group",
    "partner-countries",
    "distances",
    "statuses",
    "indonesian-places",
    "places-abroad",
}


def open_insights(**params):
    return open_page(PAGE, **params)


def charts(app):
    return app.get("vega_lite_chart")


def names(app):
    """The text alternatives of the charts."""
    return [chart.proto.alt for chart in charts(app)]


def downloads(app):
    return {button.proto.id.split("csv-")[-1]: button for button in app.get("download_button")}


def figure(app, title):
    """The rows of a figure's table: name of the row to its last number."""
    body = text_of(app).split(f"<caption>{title}</caption>")[1].split("</table>")[0].split("<tbody>")[1]
    cells = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in body.split("<tr>")[1:]]
    return {html.unescape(row[0]): int(re.sub(r"[.,]", "", row[-1])) for row in cells}


def test_it_opens_with_nine_figures_each_with_words_a_table_and_a_file():
    app = open_insights(lang="en")
    assert "<h1>Insights</h1>" in text_of(app)
    assert len(names(app)) == len(FIGURES) == text_of(app).count("<caption>")
    assert set(downloads(app)) == FIGURES
    assert names(app)[0].startswith("Partnerships by the year they began. Most began in ")


def test_it_speaks_indonesian():
    app = open_insights(lang="id")
    assert "<h1>Statistik</h1>" in text_of(app)
    assert names(app)[0].startswith("Kerja sama menurut tahun mulainya. Paling banyak dimulai pada ")
    assert "Korea Selatan" in figure(app, "Negara mitra")


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"country": "JP"},
        {"sector": ["culture", "health"], "match": "all"},
        {"year": ["1990", "2005"], "undated": "0"},
        {"year": ["1990", "2005"], "reading": "in_force"},
        {"status": ["planned", "active"], "verification": ["verified", "reported", "unverified", "disputed"]},
        {"island": "papua"},
        {"q": "Suwon"},
    ],
)
def test_its_numbers_are_those_of_the_map_page(params):
    there, here = open_page(lang="en", **params), open_insights(lang="en", **params)
    assert headline(here) == headline(there)
    rows = results(there)
    years = figure(here, "Partnerships by the year they began")
    assert years.pop("Year unknown", 0) == rows["year"].isna().sum()
    assert {int(year): n for year, n in years.items()} == rows["year"].dropna().astype(int).value_counts().to_dict()
    assert sum(figure(here, "Partnerships by the decade they began").values()) == len(rows)
    assert sum(figure(here, "Distance between the partners").values()) == len(rows)
    assert figure(here, "Countries of the partners") == rows["country"].value_counts().to_dict()
    statuses = {status: n for status, n in figure(here, "Status").items() if n}
    assert statuses == rows["status"].value_counts().to_dict()


def test_a_filter_moves_every_figure():
    app = open_insights(lang="en")
    before = names(app)
    app.pills(key="sectors").set_value(["health"]).run()
    assert not app.exception
    assert headline(app).startswith(f"{sum(figure(app, 'Status').values())} / ")
    assert names(app) != before
    assert app.query_params["sector"] == "health"


def test_the_axis_of_the_years_is_that_of_the_filter():
    def axis(**params):
        spec = json.loads(charts(open_insights(lang="en", **params))[0].proto.spec)
        return spec["layer"][0]["encoding"]["x"]["axis"]["values"]

    assert axis(year=["1990", "1995"]) == ["1990", "1991", "1992", "1993", "1994", "1995"]
    assert axis(year=["1990", "1995"], reading="in_force") == axis() == axis(country="JP")


def test_where_nothing_matches_it_says_so_and_offers_the_way_back():
    app = open_insights(lang="en", q="zzzz")
    assert headline(app).startswith("0 / ")
    assert "No partnership matches these filters" in app.info[0].value
    assert len(charts(app)) == 0
    assert len(app.get("download_button")) == 0
    app.button(key="reset_empty").click().run()
    assert len(charts(app)) == len(FIGURES)


def test_one_partnership_is_read_as_one(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_insights(lang="en")
    assert "The one whose year is known began in 1997." in text_of(app)
    assert "Bandung – Suwon are 5,294 km apart." in text_of(app)
    assert "The only partnership is with South Korea." in text_of(app)
    assert len(charts(app)) == len(FIGURES)


def test_a_partnership_of_which_nothing_is_known_is_counted_and_said(data_folder):
    bare = SUWON | {"year_signed": "", "signed_date": "", "sectors": "", "status": "", "status_as_of": "", "local_province": ""}
    write_data(data_folder, partnerships=[bare], sources=[SUWON_SOURCE | {"year_signed": ""}], places=[])
    app = open_insights(lang="en")
    assert headline(app) == "1 / 1"
    for said in (
        "1 partnership without a known year is not in this chart.",
        "1 partnership without an exact location is not in this chart.",
        "1 partnership without a known province is not in this chart.",
        "No sector is known for these partnerships.",
    ):
        assert said in text_of(app)


def test_without_any_data_there_is_no_figure(data_folder):
    app = open_insights(lang="en")
    assert headline(app) == "0 / 0"
    assert len(charts(app)) == 0
    assert list(data_folder.iterdir()) == []


@pytest.mark.parametrize("name", ['<script>alert("x")</script>', "@@=alert(1)", "![](https://evil.example/x.png)", "x" * 200])
def test_hostile_names_are_text(data_folder, name):
    write_data(
        data_folder,
        partnerships=[SUWON | {"partner_name": name, "local_province": name}],
        sources=[SUWON_SOURCE],
        places=[BANDUNG, SUWON_PLACE | {"name": name}],
    )
    app = open_insights(lang="en")
    assert "<script" not in text_of(app)
    assert "<img" not in text_of(app)


def test_the_data_of_a_figure_come_for_excel_in_indonesia_too():
    app = open_insights(lang="en")
    app.checkbox(key="csv-choice-distances").check().run()
    assert app.checkbox(key="csv-choice-sectors").value is True
    name, data = download(app, "csv-sectors")
    assert name == "sectors-excel-id.csv"
    assert data.startswith(b"\xef\xbb\xbfsector;sector_group;partnerships;")
