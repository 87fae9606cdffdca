"""The small map of a profile: only the links of one place, with the layers and files of the large map, so that little is sent."""

import pandas as pd
import streamlit as st

from mapdata.findings.profile import Profile
from mapdata.words.records import records
from mapui.frame import hyperlinks, network_map
from mapui.reader import data
from mapui.words import captions
from mapui.words.i18n import ntr, number, tr

_CHART = "place-chart"


def show(found: Profile) -> None:
    """Draw the map; words where nothing of it can be drawn. What is clicked is named below it."""
    drawn = found.partnerships[found.partnerships["located"]]
    if drawn.empty:
        none = tr("None of its partnerships can be drawn, because the exact location of one side is unknown.")
        st.html(f'<p class="pkk-quiet">{none}</p>')
        return
    look = network_map.ours(frozenset(drawn.index)) | {"asked": found.place_id}
    key = f"{_CHART}-{found.place_id}"  # one for each place
    network_map.show(key, look, _text_alternative(found, drawn), lambda: None)
    _say(found, network_map.picked(key, frozenset(found.partnerships.index), frozenset(data.atlas().everywhere.index)))
    _hint(found, drawn)


def _say(found: Profile, picked: network_map.Picked) -> None:
    """Say what was tapped, with the ways to it."""
    link, place = picked
    ways = []
    if link is not None:
        row = records(found.partnerships.loc[[link]])[0]
        ways = [hyperlinks.anchor(hyperlinks.to_partnership(link), f"{captions.title(row)}, {captions.since(row)}")]
        place = row["partner_id"] or None
    if place is not None:
        ways.append(hyperlinks.profile_anchor(place, captions.name_of(records(data.atlas().everywhere.loc[[place]])[0])))
    if ways:
        st.html(f'<p class="pkk-ways" role="status">{"".join(ways)}</p>')


def _hint(found: Profile, drawn: pd.DataFrame) -> None:
    hint = tr("Click a line or a place to see its details below the map.")
    missing = len(found.partnerships) - len(drawn)
    if missing:
        hint += " " + ntr("{n} partnership is not on the map.", "{n} partnerships are not on the map.", missing).format(n=missing)
    st.html(f'<p class="pkk-quiet pkk-hint">{hint}</p>')


def _text_alternative(found: Profile, drawn: pd.DataFrame) -> str:
    name = captions.name_of(found.place)
    words = ntr("Map of {n} partnership of {place}", "Map of {n} partnerships of {place}", len(drawn))
    partners = ", ".join(dict.fromkeys(captions.name(row, row["side"]) for row in records(drawn)))
    return f"{words.format(n=number(len(drawn)), place=name)}: {partners}"
