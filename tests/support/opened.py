"""Opens a page of the site without a browser, at an address, in a language, on a data folder."""

import base64
import json
from functools import cache
from unittest.mock import patch

import numpy as np
import pandas as pd
import streamlit as st
from streamlit.components.v2 import manifest_scanner
from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.sheet import sheet
from mapdata.source.data_folder import data_folder
from mapui.deck.network import arc_order
from mapui.frame.site import MAP, PAGES
from mapui.words import labels
from mapui.words.facts import TERMS
from mapui.words.i18n import tr, use_language
from mapui.words.interface import INTERFACE
from mapui.words.saying import say
from sample import ROOT

TIMEOUT_S = 120  # a first run compiles the whole app on a slow machine, and the gazetteer may have to be built
ADDRESSES = {file: "" if file == MAP else address for file, address, _ in PAGES}

# Each AppTest reads the metadata of every installed package to look for components in them, a sixth of the time of a page.
# They do not change while the tests run.
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)


def open_page(file=MAP, **params):
    """Return a page ("pages/quality.py") at an address with these parameters, in Indonesian unless they say otherwise.

    The page is the first that is asked for, as by a link from elsewhere. AppTest knows the addresses of pages only after a run of
    another page; told before, it saves that run.
    """
    use_language(params.get("lang", "id"))  # AppTest formats choices outside the run, in the test's own context
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=TIMEOUT_S)
    if file != MAP:
        app._registered_pages = {calc_hash(ADDRESSES[file]): {"script_path": str(ROOT / file), "url_pathname": ADDRESSES[file]}}
        app.switch_page(file)
    for key, value in params.items():
        app.query_params[key] = value
    app.run()
    assert not app.exception
    return app


def shown_atlas():
    """The data set that the pages show, read once for each state of its files: change copies only."""
    folder = data_folder()
    return _read(folder, tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in sorted(folder.glob("*.csv"))))


@cache
def _read(folder, _files):
    return load_atlas(folder)


def text_of(app):
    """All HTML of the page, in order."""
    return "\n".join(element.proto.body for element in app.get("html"))


def component(app, name):
    """What a component with a script of our own was given to draw; None where the page has no such component."""
    found = _components(app).get(name)
    return json.loads(found.json) if found else None


def fire(app, name, trigger, value=True):
    """Do what the browser does when the script of a component sends something: the page runs again."""
    states = app._tree.get_widget_states()
    sent = states.widgets.add(id=_make_trigger_id(_components(app)[name].id, "events"))
    sent.json_trigger_value = json.dumps([{"event": trigger, "value": value}])
    app._run(states)
    assert not app.exception
    return app


def drawn_arcs(app):
    """The ids of the arcs that the map of our data set shows."""
    flags = np.unpackbits(np.frombuffer(base64.b64decode(component(app, "map")["shown"]), dtype=np.uint8), bitorder="little")
    return {key for key, flag in zip(arc_order(shown_atlas().partnerships), flags, strict=False) if flag}


def _components(app):
    return {element.proto.component_name: element.proto for element in app.get("bidi_component")}


def panel_text(app):
    """What the panel of a partnership says, a line each; "" where none is selected. How it looks is for tests/browser."""
    data = component(app, "panel")
    use_language(app.session_state["lang"])
    if data["facts"] is None:
        return ""
    facts = data["facts"]
    lines = [
        say(facts["title"]),
        " · ".join(filter(None, (say(facts["kind"]), say(facts["since"])))),
        labels.label(labels.VERIFICATIONS, facts["verification"]),
        labels.label(labels.VERIFICATION_RULES, facts["verification"]),
        *([tr(INTERFACE["outside"])] if data["outside"] else []),
    ]
    for fact in facts["facts"]:
        lines += [f"{labels.label(TERMS, fact['term'])}: {say(fact['value'])}", *map(say, fact["notes"])]
    lines.append(say(facts["note"]))
    for event in facts["events"]:
        lines += [f"{say(event['date'])} · {say(event['kind'])}", *map(say, event["words"])]
    for source in facts["sources"]:
        stance = labels.label(labels.STANCES, source["stance"])
        lines += [f"{stance} {say(source['words'])}", *map(say, source["stated"]), say(source["title"]), source["url"]]
        lines += map(say, source["origin"])
    return "\n".join(filter(None, lines))


def headline(app):
    """What the headline counts: "1 / 499"."""
    return text_of(app).split("<strong>")[1].split("</strong>")[0]


def download(app, key):
    """Return the name and the bytes that a download button of the page offers."""
    offered = {}
    button = st.download_button

    def record(label, data, **options):
        offered[options["key"]] = options["file_name"], data
        return button(label, data, **options)

    with patch.object(st, "download_button", record):
        app.run()
    assert not app.exception
    name, data = offered[key]
    return name, data() if callable(data) else data


def results(app, lang="en"):
    """The rows of the table as they are shown, in one language, without their ids."""
    use_language(lang)
    found = sheet(shown_atlas().partnerships)
    shown = base64.b64decode(component(app, "results")["shown"])
    rows = [[_said(cell) for cell in row[1:]] for i, row in enumerate(found["rows"]) if shown[i >> 3] >> (i & 7) & 1]
    table = pd.DataFrame(rows, columns=found["columns"])
    return table.assign(year=pd.to_numeric(table["year"].str.removeprefix("≤ ")))  # "≤ 2006": it existed by then


def _said(cell):
    """What a cell says; a blank one stays None."""
    return None if cell is None else say(cell)
