import json

import pytest

from mapui.insights import bars
from mapui.insights.bars import Bar
from mapui.insights.table import figures_table
from mapui.words.i18n import use_language


def of_years(first, last):
    return [Bar(str(year), 1, "#000") for year in range(first, last + 1)]


def spec(chart):
    return json.loads(chart.to_json())


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        (1997, 1997, ["1997"]),
        (1990, 1999, [str(year) for year in range(1990, 2000)]),
        (1989, 2000, ["1990", "1992", "1994", "1996", "1998", "2000"]),
        (1960, 2025, ["1960", "1970", "1980", "1990", "2000", "2010", "2020"]),
    ],
)
def test_only_round_years_are_written_where_there_is_no_room_for_all(first, last, written):
    axis = spec(bars.columns(of_years(first, last), "n", numbered=False))["layer"][0]["encoding"]["x"]["axis"]
    assert axis["values"] == written


def test_years_are_words_so_that_no_separator_gets_into_them():
    x = spec(bars.columns(of_years(1990, 2000), "n", numbered=False))["layer"][0]["encoding"]["x"]
    assert x["type"] == "ordinal"
    assert "format" not in x["axis"]


@pytest.mark.parametrize(("lang", "marks", "text"), [("id", (",", "."), "1.234"), ("en", (".", ","), "1,234")])
def test_numbers_are_written_as_the_readers_language_does(lang, marks, text):
    use_language(lang)
    written = spec(bars.rows([Bar("x", 1234, "#000")], "n"))
    locale = written["config"]["locale"]["number"]
    assert (locale["decimal"], locale["thousands"]) == marks
    assert [row["text"] for rows in written["datasets"].values() for row in rows] == [text]


def test_the_axis_of_counts_has_whole_numbers():
    y = spec(bars.columns(of_years(1990, 2010), "n", numbered=False))["layer"][0]["encoding"]["y"]
    assert y["axis"]["tickMinStep"] == 1
    assert y["axis"]["format"] == ",d"


def test_bars_of_the_same_name_stay_apart():
    (rows,) = spec(bars.rows([Bar("Bintan", 2, "#000"), Bar("Bintan", 1, "#000")], "n"))["datasets"].values()
    assert [row["place"] for row in rows] == [0, 1]


def test_each_group_has_a_free_line_for_its_name_and_a_gap_before_the_next():
    chart = bars.grouped_rows([Bar(label, 1, "#000", group) for group in ("A", "B") for label in ("x", "y")], "n", "kind")
    places = {tuple(row["place"] for row in rows) for rows in spec(chart)["datasets"].values()}
    assert places == {(1, 2, 5, 6), (0, 4)}


def test_a_chart_without_any_count_still_has_a_scale():
    scale = spec(bars.rows([Bar("x", 0, "#000")], "n"))["layer"][0]["encoding"]["x"]["scale"]
    assert scale["domain"] == [0, 1.12]


def test_a_table_says_what_it_is_and_escapes_everything():
    use_language("id")
    html = figures_table("<b>&", ["Tempat", "Banyak"], [("<i>", 1234)])
    assert "<b>" not in html
    assert "<i>" not in html
    assert "<caption>&lt;b&gt;&amp;</caption>" in html
    assert '<th scope="col" class="pkk-number">Banyak</th>' in html
    assert '<th scope="row">&lt;i&gt;</th><td class="pkk-number">1.234</td>' in html
    assert figures_table("x", ["a"], []).count("<tr>") == 1
