import json
from datetime import UTC, datetime

import pytest

from mapdata.source.setting import Source
from mapdata.source.status import status
from portal import look, shown, zipped
from sample import ROOT


@pytest.fixture
def wanted(portal):
    return Source(portal.address + "/data.zip", ROOT / "data")


def test_a_folder_has_a_version_and_nothing_else():
    version = json.loads((ROOT / "data" / "datapackage.json").read_text(encoding="utf-8"))["version"]
    now = status(Source(None, ROOT / "data"))
    assert (now.address, now.folder, now.fetched, now.version, now.code) == (None, ROOT / "data", False, version, "")


def test_before_the_first_look_the_folder_is_shown(wanted):
    now = status(wanted)
    assert (now.folder, now.fetched, now.outcome, now.tried_at) == (ROOT / "data", False, "", None)


def test_it_tells_when_what_came_and_what_went_wrong_since(wanted, portal, tables):
    times = iter(datetime(2026, 11, 25, hour, tzinfo=UTC) for hour in range(1, 9))
    portal.files["/data.zip"] = zipped(tables() | {"datapackage.json": b'{"version": "2026.11.25"}'})
    look(portal, clock=lambda: next(times))
    good = status(wanted)
    assert (good.fetched, good.version, good.outcome, good.code, good.wrong) == (True, "2026.11.25", "changed", "", "")
    assert good.folder == shown(portal).folder
    assert good.changed_at < good.tried_at
    portal.files["/data.zip"] = b"<html>"
    for _ in range(2):
        look(portal, clock=lambda: next(times))
    bad = status(wanted)
    assert (bad.outcome, bad.code, bad.failures) == ("failed", "not_a_package", 2)
    assert bad.wrong.startswith("Neither a zip nor a datapackage.json came")
    assert (bad.changed_at, bad.version, bad.folder) == (good.changed_at, good.version, good.folder)
    assert bad.tried_at > good.tried_at


def test_a_key_in_the_address_is_not_shown(wanted):
    assert status(Source(wanted.address + "?key=secret", ROOT / "data")).address == wanted.address


def test_a_cache_that_cannot_be_written_fails_the_look_and_is_named(wanted, portal, tables, cache):
    cache.write_text("a file where the folder should be")
    portal.files["/data.zip"] = zipped(tables())
    attempt = look(portal)
    assert (attempt.outcome, attempt.code) == ("failed", "not_written")
    now = status(wanted)
    assert (now.code, now.fetched, now.folder) == ("not_written", False, ROOT / "data")
    assert str(cache) in now.wrong
