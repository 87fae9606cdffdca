"""What tests of every room share: the shipped data, small data folders, and a clean slate after each test."""

import pytest
from playwright.sync_api import sync_playwright

from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from mapui.words.i18n import use_language
from sample import BANDUNG, DATA, SUWON, SUWON_PLACE, SUWON_SOURCE, shipped_atlas, write_data
from server import FLAGS, chromium_path


@pytest.fixture(scope="session")
def atlas():
    """The shipped data set; tests share it and change copies only."""
    return shipped_atlas()


@pytest.fixture(scope="session")
def partnerships(atlas):
    """The shipped partnerships, as a table."""
    return atlas.partnerships


@pytest.fixture(scope="session")
def shipped(atlas):
    """All that is shipped, as an export takes it."""
    return Selection(atlas.partnerships, atlas, read_edition(DATA))


@pytest.fixture
def one_partnership(tmp_path):
    """A data folder with Bandung-Suwon, its source and its two places."""
    return write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])


@pytest.fixture
def bandung_suwon(one_partnership):
    """A table of Bandung-Suwon alone."""
    return load_atlas(one_partnership).partnerships


@pytest.fixture
def data_folder(tmp_path, monkeypatch):
    """An empty folder that is used as the data set; the tests fill it."""
    monkeypatch.setenv("MAPDATA_FOLDER", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="session")
def chromium():
    path = chromium_path()
    assert path, "Chromium is missing; make test installs it, or set CHROMIUM to its path"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def _language():
    """A test may choose a language; the next one begins with the first language again."""
    yield
    use_language("id")
