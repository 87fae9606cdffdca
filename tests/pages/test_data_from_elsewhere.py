"""Pages whose data come from an address: what a reader sees before, while and after a new version comes."""

import threading
import time
from contextlib import contextmanager

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from mapdata.source.status import status
from opened import headline, open_page, panel_text, text_of
from portal import look, serving_portal, shown, zipped
from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

TIMEOUT_S = 60
PERTH_PLACE = {"id": "perth", "name": "Perth", "level": "city", "country": "AU", "lon": "115.8614", "lat": "-31.9522"}
PERTH = SUWON | {"id": "bandung-perth", "partner_name": "Perth", "partner_region": "", "partner_country": "AU"}
PERTH |= {"year_signed": "", "signed_date": "", "status_as_of": ""}


@pytest.fixture
def portal(tmp_path, monkeypatch):
    """A portal without data; the pages show Bandung-Suwon from a folder until some come."""
    folder = tmp_path / "at first"
    folder.mkdir()
    write_data(folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    monkeypatch.setenv("MAPDATA_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("MAPDATA_FOLDER", str(folder))
    with serving_portal() as portal:
        monkeypatch.setenv("MAPDATA_SOURCE", portal.address + "/data.zip")
        yield portal
        st.cache_resource.clear()  # stops the thread that looks


@contextmanager
def opened(**params):
    yield open_page(**{"lang": "en"} | params)


def publish(portal, folder, *partnerships):
    folder.mkdir(exist_ok=True)
    sources = [SUWON_SOURCE | {"partnership_id": row["id"], "year_signed": row["year_signed"]} for row in partnerships]
    write_data(folder, partnerships=partnerships, sources=sources, places=[BANDUNG, SUWON_PLACE, PERTH_PLACE])
    portal.files["/data.zip"] = zipped({path.name: path.read_bytes() for path in folder.iterdir()})


def until(condition):
    deadline = time.monotonic() + TIMEOUT_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_reader_never_waits_for_the_portal(portal, tmp_path):
    drawn, asked = threading.Event(), threading.Event()
    publish(portal, tmp_path / "new", SUWON, PERTH)
    package = portal.files["/data.zip"]

    def waiting(handler):
        asked.set()
        drawn.wait(TIMEOUT_S)
        handler.answer(portal, package)

    portal.files["/data.zip"] = waiting
    with opened() as app:
        assert headline(app) == "1 / 1"
        assert asked.wait(TIMEOUT_S)
        assert status().outcome == ""  # the page was there before the answer
        drawn.set()
        until(lambda: status().fetched)


def test_what_comes_in_the_background_is_shown_at_the_next_run(portal, tmp_path):
    publish(portal, tmp_path / "new", SUWON, PERTH)
    with opened() as app:
        until(lambda: status().fetched)
        app.run()
        assert not app.exception
        assert headline(app) == "2 / 2"
    assert [path for path, _, _ in portal.asked] == ["/data.zip"]


def test_what_the_new_version_does_not_know_is_let_go_and_the_rest_stays_chosen(portal, tmp_path):
    publish(portal, tmp_path / "new", SUWON, PERTH)
    look(portal)
    with opened(link="bandung-suwon", country=["KR", "AU"], sector="culture") as app:
        assert headline(app) == "2 / 2"
        assert "Bandung – Suwon" in panel_text(app)
        publish(portal, tmp_path / "newer", PERTH | {"id": "bandung-perth-2"}, PERTH)
        assert look(portal).outcome == "changed"
        app.run()
        assert not app.exception
        assert headline(app) == "2 / 2"
        assert "Bandung – Suwon" not in panel_text(app)
        assert app.query_params["country"] == "AU"
        assert app.query_params["sector"] == "culture"
        assert "link" not in app.query_params


def test_a_slider_at_both_ends_stays_at_both_ends_of_the_new_years(portal, tmp_path):
    publish(portal, tmp_path / "new", SUWON, PERTH)
    look(portal)
    with opened() as app:
        publish(portal, tmp_path / "newer", SUWON | {"year_signed": "1990", "signed_date": ""}, PERTH | {"year_signed": "2015"})
        look(portal)
        app.run()
        assert not app.exception
        assert app.session_state["years"] == (1990, 2015)
        assert headline(app) == "2 / 2"
        assert "year" not in app.query_params


def test_a_bad_version_changes_nothing_for_readers(portal, tmp_path):
    publish(portal, tmp_path / "new", SUWON, PERTH)
    look(portal)
    with opened() as app:
        portal.files["/data.zip"] = b"<html>"
        assert look(portal).outcome == "failed"
        app.run()
        assert headline(app) == "2 / 2"
        assert app.warning.len == 0
    assert status().code == "not_a_package"


def test_a_page_stays_with_the_version_that_it_was_drawn_with(portal, tmp_path):
    from_data = "import streamlit as st\nfrom mapui.reader import data\nif 'begun' not in st.session_state:\n    data.take_newest()\nst.session_state['begun'] = True\nst.text(f'{data.is_new()} {len(data.atlas().partnerships)} {data.folder()}')"
    publish(portal, tmp_path / "new", SUWON)
    look(portal)
    first = shown(portal).folder
    app = AppTest.from_string(from_data, default_timeout=TIMEOUT_S).run()
    assert app.text[0].value == f"False 1 {first}"
    publish(portal, tmp_path / "newer", SUWON, PERTH)
    look(portal)
    assert app.run().text[0].value == f"True 1 {first}"


def test_a_wrong_setting_stops_the_page_and_shows_readers_nothing_of_it(monkeypatch):
    monkeypatch.setenv("MAPDATA_SOURCE", "http://data.example.go.id/data.zip")
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=TIMEOUT_S).run()
    assert app.exception.len == 1
    assert "Full error details have been recorded in the logs" in app.exception[0].message
    assert "data.example" not in app.exception[0].message + "".join(app.exception[0].stack_trace)


@pytest.mark.parametrize(
    ("lang", "title", "reason"),
    [
        ("en", "Data from another address", "another status than 200"),
        ("id", "Data dari alamat lain", "Alamat menjawab dengan status selain 200."),
    ],
)
def test_the_administrator_reads_on_the_page_of_quality_what_goes_wrong(portal, tmp_path, lang, title, reason):
    publish(portal, tmp_path / "new", SUWON, PERTH)
    look(portal)
    portal.files.clear()
    assert look(portal).code == "http_status"
    with opened(lang=lang) as app:
        app.switch_page("pages/quality.py").run()
        assert not app.exception
        assert f"<h2>{title}</h2>" in text_of(app)
        assert portal.address in text_of(app)
        (warning,) = (box.value for box in app.warning)
        assert reason.split()[-1] in warning


def test_without_an_address_the_page_of_quality_says_nothing_of_it():
    with opened() as app:
        app.switch_page("pages/quality.py").run()
        assert "Data from another address" not in text_of(app)
