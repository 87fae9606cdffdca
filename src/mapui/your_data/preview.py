"""The preview of the reader's own file: its good rows on the map and in a table. Which places are missing, pick_places.py says."""

from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd
import streamlit as st

from mapdata.own_file.placing import Placed
from mapdata.words.errors import GazetteerError
from mapdata.words.records import records
from mapui.deck.bits import packed
from mapui.deck.network import names, network
from mapui.frame import legend, network_map
from mapui.words import captions
from mapui.words.i18n import country_name, language, marked, ntr, number, tr
from mapui.words.interface import ui
from mapui.your_data import own_file
from mapui.your_data.own_file import OwnFile

MOST_ARCS = 1000  # 1.3 MB at most, of which compression leaves a third
_STEPS = 50  # of the progress bar
REASONS = {
    "place_doubtful": marked("Not sure which place is meant"),
    "place_not_found": marked("Not in the gazetteer"),
    "place_not_located": marked("No source says where it is"),
    "country_not_known": marked("Country not known"),
    "name_blank": marked("Name blank"),
}


def show(file: OwnFile) -> None:
    """Draw the preview."""
    title = tr("Preview on the map")
    st.html(f'<h2 class="pkk-part">{title}</h2>')
    placed = _place(file)
    if placed is None:
        return
    drawn = own_file.drawn(file, placed, MOST_ARCS)
    located, rows = int(placed.partnerships["located"].sum()), len(placed.partnerships)
    st.text(_said(len(drawn), located, rows))
    if len(drawn):
        _map(drawn)
        legend.show()
        with st.expander(tr("Show as a table")):
            st.dataframe(_drawn_table(drawn, placed), hide_index=True, key="preview-table")


def _map(drawn: pd.DataFrame) -> None:
    """Draw the map. Its rows are part of the page and lie under no address, as they are nobody else's."""
    links, places = captions.of_links(drawn), _place_captions(drawn)
    look = {
        "network": network(drawn),
        "names": names(drawn, links, places),
        "shown": packed(True for _ in drawn.index),
        "asked": "own",
        "fits": True,  # the map is as high as what is on it needs
        "opens": False,
    }
    alt = ntr("Map of {n} partnership of your file", "Map of {n} partnerships of your file", len(drawn)).format(
        n=number(len(drawn))
    )
    with st.container(key="map"):
        network_map.show(f"preview-{own_file.generation()}", look, alt, lambda: None)


def _place(file: OwnFile) -> Placed | None:
    """Return where the ends lie, with a bar for as long as it takes; None where the gazetteer cannot be had."""
    slot = st.empty()
    try:
        if file.placed is None:
            slot.progress(0.0, tr("Opening the gazetteer; the first time on a server this takes half a minute."))
            own_file.gazetteer()
        return own_file.place(file, progress=lambda steps: _with_bar(steps, slot))
    except GazetteerError:
        st.warning(tr("The gazetteer is not available on this server, so there is no preview. The checks above are still valid."))
        return None
    finally:
        slot.empty()


def _with_bar(steps: Iterable[Any], slot: Any) -> Iterator[Any]:
    everything = list(steps)
    for i, step in enumerate(everything):
        if i % max(1, len(everything) // _STEPS) == 0:
            slot.progress(i / len(everything), tr("Looking up places: {i} of {n}").format(i=number(i), n=number(len(everything))))
        yield step


def _said(drawn: int, located: int, rows: int) -> str:
    words = ntr(
        "{located} of {n} usable row has both its places on the map.",
        "{located} of {n} usable rows have both their places on the map.",
        rows,
    ).format(located=number(located), n=number(rows))
    missing = "" if located == rows else tr("Step 3 lists the places that are not on the map.")
    first = "" if drawn == located else tr("Only the first {n} are drawn.").format(n=number(drawn))
    return " ".join(filter(None, (words, missing, first)))


def _place_captions(drawn: pd.DataFrame) -> dict[str, tuple[str, str]]:
    """Return for each place its name and where it is, and at which seat of government it is drawn."""
    found: dict[str, tuple[str, str]] = {}
    for row in records(drawn):
        for side, region, country in (
            ("local", row["local_province"], "ID"),
            ("partner", row["partner_region"], row["partner_country"]),
        ):
            place = {"name": row[f"{side}_name"], "level": row[f"{side}_level"], "region": region, "country": country}
            found.setdefault(row[f"{side}_place_id"], (str(row[f"{side}_name_{language()}"]), captions.where(place)))
    return found


def _drawn_table(drawn: pd.DataFrame, placed: Placed) -> pd.DataFrame:
    rows = placed.partnerships.index[placed.partnerships["located"]][: len(drawn)]
    lines = [
        (
            row,
            captions.name(cells, "local"),
            captions.name(cells, "partner"),
            country_name(cells["partner_country"]),
            captions.since(cells),
            round(cells["distance_km"]),
        )
        for row, cells in zip(rows, records(drawn), strict=True)
    ]
    names = [tr("Row"), ui("local"), ui("partner"), ui("country"), ui("year"), tr("Distance (km)")]
    return pd.DataFrame(lines, columns=names)
