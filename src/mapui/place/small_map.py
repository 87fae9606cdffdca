"""The small map of a profile: only the links of one place, with the layers and files of the large map, so that little is sent."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from mapdata.findings.profile import Profile
from mapdata.words.records import records
from mapui.deck import camera
from mapui.deck.features import arc_path
from mapui.deck.labelling import labelled
from mapui.deck.picking import picked
from mapui.deck.picture import Scene, picture
from mapui.deck.shading import arc_shading, mask, place_shading, shown_links
from mapui.frame import hyperlinks
from mapui.reader import data, files, session
from mapui.reader.screen import screen
from mapui.words import captions
from mapui.words.i18n import ntr, number, tr

HEIGHT_PX = 400
_CHART = "place-chart"


def show(found: Profile) -> None:
    """Draw the map; words where nothing of it can be drawn. What is clicked is named below it."""
    drawn = found.partnerships[found.partnerships["located"]]
    if drawn.empty:
        none = tr("None of its partnerships can be drawn, because the exact location of one side is unknown.")
        st.html(f'<p class="pkk-quiet">{none}</p>')
        return
    fitting = _fitting(drawn)
    event = st.pydeck_chart(
        picture(_scene(found, drawn, fitting), fitting),
        key=f"{_CHART}-{found.place_id}",  # a camera, a selection and layers of its own for each place
        height=HEIGHT_PX,
        on_select="rerun",
        selection_mode="single-object",
        alt=_text_alternative(found, drawn),
    )
    _say(found, {"objects": dict(event.selection.objects)} if event else {})
    _hint(found, drawn)


def _say(found: Profile, selection: dict[str, object]) -> None:
    """Say what was clicked, with the ways to it."""
    link, place = picked(selection, frozenset(found.partnerships.index), frozenset(data.atlas().everywhere.index))
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


def _fitting(drawn: pd.DataFrame) -> camera.Camera:
    """Return the camera that fits all arcs."""
    points = [point for row in records(drawn) for point in arc_path(row, 0, globe=False)]
    return camera.fit(points, _seen())


def _seen() -> camera.Screen:
    return replace(screen(), height_px=HEIGHT_PX)


def _scene(found: Profile, drawn: pd.DataFrame, fitting: camera.Camera) -> Scene:
    partnerships, dark, colouring = data.atlas().partnerships, session.dark(), session.colouring()
    return Scene(
        arcs_url=files.arcs(colouring, globe=False, dark=dark),
        hits_url=files.hits(globe=False),
        places_url=files.places(globe=False),
        arcs=arc_shading(partnerships, drawn.index, colouring, (), None, dark=dark),
        places=place_shading(partnerships, drawn.index, [found.place_id]),
        labelled=_labelled(found, drawn, fitting),
        plans=bool(drawn["planned"].any()),
        dark=dark,
        touch=screen().touch,
    )


def _labelled(found: Profile, drawn: pd.DataFrame, fitting: camera.Camera) -> str:
    """Return the mask of the places with a label: the place itself, and the partners that have room."""
    atlas = data.atlas()
    places = shown_links(atlas.partnerships, drawn.index)
    names = captions.of_places(atlas.everywhere.loc[places.index])
    where = places.assign(name=[names[str(key)][0] for key in places.index])
    return mask(places.index.isin(labelled(where, fitting, _seen(), [found.place_id])))


def _text_alternative(found: Profile, drawn: pd.DataFrame) -> str:
    name = captions.name_of(found.place)
    words = ntr("Map of {n} partnership of {place}", "Map of {n} partnerships of {place}", len(drawn))
    partners = ", ".join(dict.fromkeys(captions.name(row, row["side"]) for row in records(drawn)))
    return f"{words.format(n=number(len(drawn)), place=name)}: {partners}"
