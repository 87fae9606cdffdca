"""Every key that the data may have has a word in browser code."""

import pytest

from mapdata.export.static_page.document import words
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
