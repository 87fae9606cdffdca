"""A table of the reader's own, as the commands take it in place of the data folder."""

import argparse
import datetime as dt
from pathlib import Path

from mapdata.atlas.atlas import load_atlas
from mapdata.commands.terminal import must_be_readable, progress_bar
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from mapdata.gazetteer.geocoder import OfflineGeocoder
from mapdata.own_file.checking import Checked, checked_file
from mapdata.own_file.coordinates import own_coordinates
from mapdata.own_file.own_map import Imprint, own_selection
from mapdata.own_file.placing import place_ends
from mapdata.own_file.sure_level import levels_by
from mapdata.own_file.upload import refusal
from mapdata.words.errors import UsageError
from mapdata.words.problems import Problem


def checked_table(path: Path, sheet: str) -> Checked:
    """Read and check a table.

    Raises:
        UsageError: it cannot be read, or no row of it can be used.
    """
    must_be_readable(path)
    checked = checked_file(path, sheet=sheet, level_of=levels_by(OfflineGeocoder))
    refused = refusal(checked)
    if refused is not None:
        raise UsageError(refused.message)
    if checked.good.empty:
        rows = sum(checked.report.rows.values())
        why = f"No row of {path} can be used; `mapdata validate` says why." if rows else f"{path} has a header and no rows."
        raise UsageError(why)
    return checked


def own_selection_of(folder: Path, options: argparse.Namespace) -> tuple[Selection, tuple[Problem, ...]]:
    """Return the usable rows of options.file under options.title and options.owner, and which of their cells were filled in.

    Args:
        folder: of the data whose places are asked before the gazetteer.
        options: file, sheet, title and owner.

    Raises:
        UsageError: see checked_table.
    """
    checked = checked_table(options.file, options.sheet or "")
    atlas = load_atlas(folder)
    bar = progress_bar
    placed = place_ends(
        checked.good,
        atlas.places.reset_index(),
        OfflineGeocoder(),
        progress=lambda steps: bar(steps, desc="looking up places"),
        own=own_coordinates(checked.written),
    )
    today = dt.datetime.now().astimezone().date()
    imprint = Imprint(options.title or options.file.stem, options.owner or "", today)
    return own_selection(checked, placed, imprint, atlas, read_edition(folder)), checked.report.notes
