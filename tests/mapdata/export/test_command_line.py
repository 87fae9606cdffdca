import json
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapdata.commands.main import main
from mapdata.export.command_line import export_command
from mapdata.filters.filters import matches
from mapdata.filters.search import searchable
from mapdata.filters.table import Filters
from mapdata.words.countries import country_names
from mapdata.words.schema import STATUSES, VERIFICATIONS
from sample import ROOT

DATA = ROOT / "data"


def test_a_filter_stands_in_the_command_as_in_the_address():
    filters = Filters(sectors=("environment",), years=(1990, 2010))
    assert export_command(filters, "csv", "out.csv") == (
        "mapdata export --format csv -o out.csv --sector environment --year 1990 --year 2010"
    )


def test_everything_needs_no_filter():
    assert export_command(None, "zip", "out.zip") == "mapdata export --format zip -o out.zip"


def test_the_filters_of_the_first_page_are_said_aloud_since_the_bare_command_writes_everything():
    assert export_command(Filters(), "csv", "out.csv").endswith(" --verification verified --verification reported")


@pytest.mark.parametrize(
    ("q", "word"),
    [
        ("$(rm -rf ~)", "'$(rm -rf ~)'"),
        ("a'b", "'a'\"'\"'b'"),
        ("`id`; ls", "'`id`; ls'"),
        ("--output /etc/passwd", "'--q=--output /etc/passwd'"),
        ("-x", "--q=-x"),
    ],
)
def test_hostile_values_stay_one_harmless_word(q, word):
    command = export_command(Filters(q=q), "csv", "out.csv")
    assert command in (f"mapdata export --format csv -o out.csv --q {word}", f"mapdata export --format csv -o out.csv {word}")


@given(st.text(max_size=40))
def test_any_search_comes_back_from_the_shell_as_it_was_but_for_what_cannot_be_seen(q):
    command = export_command(Filters(q=q), "csv", "out.csv")
    assert command.isprintable()
    words = shlex.split(command)[6:]
    seen = "".join(letter for letter in q if letter.isprintable())
    assert words in ([["--q", seen], [f"--q={seen}"]] if q else [["--verification", "verified", "--verification", "reported"]])


def test_a_file_that_looks_like_an_option_is_none():
    assert shlex.split(export_command(None, "csv", "-rf"))[-2:] == ["-o", "./-rf"]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(q="Kota 'kembar"),
        Filters(q="-seoul"),
        Filters(q="bandung", sectors=("culture", "education"), sector_mode="all"),
        Filters(years=(2000, 2005), year_reading="in_force", undated=False),
        Filters(statuses=STATUSES, verifications=VERIFICATIONS, countries=("JP",)),
        Filters(provinces=("Jawa Barat", "Bali"), islands=("java",), levels=("city",)),
    ],
)
def test_the_command_writes_what_the_page_shows(filters, atlas, tmp_path, capsys):
    output = tmp_path / "out.geojson"
    words = shlex.split(export_command(filters, "geojson", str(output)))
    assert main([*words[1:], "--data", str(DATA), "--json"]) == 0
    names = searchable(atlas.partnerships, country_names(atlas.partnerships["partner_country"]))
    shown = atlas.partnerships[matches(atlas.partnerships, filters, names)]
    assert json.loads(capsys.readouterr().out)["rows"] == len(shown)
    features = json.loads(output.read_text(encoding="utf-8"))["features"]
    assert [feature["id"] for feature in features] == list(shown.index[shown["located"]])
