"""The static page has the colours of the app, though mapdata may not import mapui."""

import re

import pytest

from mapdata.export.static_page.document import read_asset
from mapdata.export.static_page.joining import FRONT
from mapui.deck import palette
from mapui.deck.colouring import COLOURINGS


def test_the_colours_mean_what_they_mean_in_the_app():
    found = {
        reading: {kind: palette.TONES[tone] for kind, tone in tones.items()}
        for reading, tones in read_asset("colours.json").items()
    }
    assert found == COLOURINGS
    assert [list(kinds) for kinds in found.values()] == [list(kinds) for kinds in COLOURINGS.values()]


@pytest.mark.parametrize("dark", [False, True])
def test_the_tones_are_those_of_the_app(dark):
    light_part, dark_part = tokens("tokens_page").split("@media screen", 1)
    sheet = dark_part if dark else light_part
    for name, tone in palette.TONES.items():
        assert re.search(rf"--{name}: (#\w+);", sheet).group(1) == palette.css(palette.on_ground(tone, dark=dark))


def test_every_name_that_the_app_has_for_its_sheets_is_there_too():
    assert names("tokens_app") <= names("tokens_page")


def names(sheet):
    return set(re.findall(r"^\s*(--\w+):", tokens(sheet), re.MULTILINE))


def tokens(sheet):
    return (FRONT / "styles" / f"{sheet}.css").read_text(encoding="utf-8")
