"""The static export speaks and looks as the app does, though mapdata may not import mapui."""

import re

import pytest

from mapdata.export.static_page.document import SITE, read_site, words
from mapdata.words.schema import (
    AGREEMENT_TYPES,
    EVENT_KINDS,
    LEVELS,
    SECTOR_GROUPS,
    SECTORS,
    SOURCE_TYPES,
    STAGES,
    STATUSES,
    VERIFICATIONS,
)
from mapui.deck import palette
from mapui.deck.colouring import COLOURINGS


@pytest.mark.parametrize(
    ("table", "keys"),
    [
        ("sectors", SECTORS),
        ("groups", SECTOR_GROUPS),
        ("agreement_types", AGREEMENT_TYPES),
        ("stages", STAGES),
        ("statuses", STATUSES),
        ("verifications", VERIFICATIONS),
        ("source_types", SOURCE_TYPES),
        ("event_kinds", EVENT_KINDS),
        ("levels", LEVELS),
    ],
)
def test_every_key_of_the_data_has_a_word(table, keys):
    assert set(keys) <= set(words()[table])


def test_the_colours_mean_what_they_mean_in_the_app():
    found = {
        reading: {kind: palette.TONES[tone] for kind, tone in tones.items()}
        for reading, tones in read_site("colours.json").items()
    }
    assert found == COLOURINGS
    assert [list(kinds) for kinds in found.values()] == [list(kinds) for kinds in COLOURINGS.values()]


@pytest.mark.parametrize("dark", [False, True])
def test_the_tones_are_those_of_the_app(dark):
    light_part, dark_part = (SITE / "style.css").read_text(encoding="utf-8").split("@media screen", 1)
    sheet = dark_part if dark else light_part
    for name, tone in palette.TONES.items():
        assert re.search(rf"--{name}: (#\w+);", sheet).group(1) == palette.css(palette.on_ground(tone, dark=dark))
