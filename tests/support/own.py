"""A reader's own file as the rooms of mapdata make it: checked, placed, and a selection for export."""

import datetime as dt
from functools import cache

from gazetteer import real_geocoder
from mapdata.export.edition import read_edition
from mapdata.own_file.checking import check_bytes
from mapdata.own_file.own_map import Imprint, own_selection
from mapdata.own_file.placing import place_ends
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import DATA, SUWON, shipped_atlas, text_table

DAY = dt.date(2026, 11, 27)
IMPRINT = Imprint("Kota kembar: Bandung", "Pemerintah Kota Bandung", DAY)
FORT_WORTH = SUWON | {
    "id": "bandung-fort-worth",
    "partner_name": "Fort Worth",
    "partner_region": "Texas",
    "partner_country": "US",
}
# In no row of ours, and not in our places either.
NANTES = SUWON | {"id": "bandung-nantes", "partner_name": "Nantes", "partner_region": "", "partner_country": "FR", "status": ""}


def file_of(*rows):
    """The bytes of a CSV file of these rows, with all columns of partnerships.csv and then those of the rows."""
    others = [column for column in dict.fromkeys(key for row in rows for key in row) if column not in PARTNERSHIP_COLUMNS]
    return text_table(rows, (*PARTNERSHIP_COLUMNS, *others)).to_csv(index=False).encode()


def checked_of(*rows):
    return check_bytes(file_of(*rows), "own.csv")


def selection_of(*rows, imprint=IMPRINT):
    """The rows as a selection of their own, placed by our places and the real gazetteer."""
    checked, atlas = checked_of(*rows), shipped_atlas()
    placed = place_ends(checked.good, atlas.places.reset_index(), real_geocoder())
    return own_selection(checked, placed, imprint, atlas, _edition())


@cache
def _edition():
    return read_edition(DATA)
