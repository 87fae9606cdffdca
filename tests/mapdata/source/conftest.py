"""A portal on this machine, a cache folder of the test's own, and packages to publish."""

import pytest

from portal import look, serving_portal, zipped
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv("MAPDATA_CACHE", str(folder))
    return folder


@pytest.fixture
def portal():
    with serving_portal() as portal:
        yield portal


@pytest.fixture
def tables(tmp_path):
    """Makes the files of a data set with so many partnerships of Bandung and Suwon."""

    def make(count=1, **cells):
        folder = tmp_path / "made"
        folder.mkdir(exist_ok=True)
        ids = ["bandung-suwon", *(f"bandung-suwon-{number}" for number in range(2, count + 1))][:count]
        write_data(
            folder,
            partnerships=[SUWON | {"id": key, "note_id": key, "note_en": key} | cells for key in ids],
            sources=[SUWON_SOURCE | {"partnership_id": key} for key in ids],
            places=[BANDUNG, SUWON_PLACE],
        )
        return {path.name: path.read_bytes() for path in folder.iterdir()}

    return make


@pytest.fixture
def published(portal, tables):
    """A portal with a zip of one partnership at /data.zip, looked at once with success; returns the portal."""
    portal.files["/data.zip"] = zipped(tables())
    assert look(portal).outcome == "changed"
    return portal
