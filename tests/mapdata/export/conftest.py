"""Single partnerships to export, with whatever a test puts into them."""

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


@pytest.fixture
def suwon(tmp_path):
    """Makes a selection of Bandung-Suwon alone, with other cells where given."""

    def make(**cells):
        folder = tmp_path / "suwon"
        folder.mkdir(exist_ok=True)
        row = SUWON | cells
        partner = SUWON_PLACE | {"name": row["partner_name"], "country": row["partner_country"]}
        write_data(folder, partnerships=[row], sources=[SUWON_SOURCE], places=[BANDUNG, partner])
        atlas = load_atlas(folder)
        return Selection(atlas.partnerships, atlas, read_edition(folder))

    return make
