import logging
import time
from datetime import UTC, datetime, timedelta

import pytest

from mapdata.source import background
from mapdata.source.attempt import Attempt, pause_s, read_attempt, write_attempt
from mapdata.source.background import Refresher
from mapdata.source.store import Store
from portal import ids, look, zipped

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
ADDRESS = "https://data.example/data.zip"
PATIENCE_S = 60


def ago(seconds, failures=0):
    return Attempt(NOW - timedelta(seconds=seconds), "failed" if failures else "unchanged", failures=failures)


@pytest.mark.parametrize(
    ("attempt", "pause"),
    [
        (None, 0),
        (ago(0), 3600),
        (ago(600), 3000),
        (ago(5000), 0),
        (ago(-600), 0),  # the clock was put back
        (ago(0, failures=1), 3600),
        (ago(0, failures=2), 7200),
        (ago(0, failures=3), 14_400),
        (ago(0, failures=9), 86_400),
        (ago(0, failures=100_000), 86_400),
    ],
)
def test_failures_double_the_pause_up_to_a_day(attempt, pause):
    assert pause_s(attempt, 3600, NOW) == pause


def test_a_pause_that_is_longer_than_a_day_stays_as_it_is_set():
    assert pause_s(ago(0, failures=5), 200_000, NOW) == 200_000


def test_an_attempt_is_read_back_as_it_was_and_nonsense_is_none(tmp_path):
    attempt = Attempt(NOW, "failed", "timeout", "It “hung”.", 3)
    write_attempt(attempt, tmp_path / "new")
    assert read_attempt(tmp_path / "new") == attempt
    for text in ("", "[]", "{}", '{"at": "2026-11-25", "outcome": "x", "failures": 1}', '{"at": 3}', '{"at": "x", "more": 1}'):
        (tmp_path / "attempt.json").write_text(text, encoding="utf-8")
        assert read_attempt(tmp_path) is None


@pytest.fixture
def run():
    """Starts refreshers and stops them at the end."""
    started = []

    def start(*args, **options):
        started.append(Refresher(*args, **options))
        started[-1].start()
        return started[-1]

    yield start
    for each in started:
        each.stop()
        each.join(PATIENCE_S)
        assert not each.is_alive()


def until(condition):
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def counting(looks, outcome="unchanged"):
    """A look that is noted and put on record as the real one does."""

    def look_once(address):
        looks.append(address)
        attempt = Attempt(datetime.now(tz=UTC), outcome, failures=len(looks) if outcome == "failed" else 0)
        write_attempt(attempt, Store(address).folder)
        return attempt

    return look_once


def test_it_looks_at_once_and_then_waits(run):
    looks = []
    run(ADDRESS, 3600, counting(looks))
    until(lambda: read_attempt(Store(ADDRESS).folder))
    run(ADDRESS, 3600, counting(looks))  # a second process, or a restart: the look before still counts
    time.sleep(0.2)
    assert looks == [ADDRESS]


def test_it_looks_again_and_again(run):
    looks = []
    run(ADDRESS, 0.02, counting(looks))
    until(lambda: len(looks) >= 3)
    assert set(looks) == {ADDRESS}


def test_a_fault_of_ours_is_logged_and_does_not_end_it(run, caplog):
    looks = []

    def failing(address):
        looks.append(address)
        raise KeyError("ours")

    run(ADDRESS, 0.02, failing)
    until(lambda: len(looks) >= 2)
    assert "Looking for new data failed." in caplog.text
    assert "KeyError: 'ours'" in caplog.text


def test_where_the_record_cannot_be_written_it_still_pauses(run):
    looks = []
    run(ADDRESS, 3600, lambda address: looks.append(address) or Attempt(datetime.now(tz=UTC), "failed", failures=1))
    until(lambda: looks)
    time.sleep(0.2)
    assert len(looks) == 1


def test_the_administrator_reads_in_the_log_what_came_and_what_did_not(run, published, tables, caplog):
    caplog.set_level(logging.INFO, logger="mapdata.source")
    address = published.address + "/data.zip"
    published.files["/data.zip"] = zipped(tables(2))
    run(address, 0.02, lambda _: look(published))
    until(lambda: "a new version came and is shown" in caplog.text)
    until(lambda: "nothing new; shown is the version that came 20" in caplog.text)
    published.files["/data.zip"] = b"<html>\n"
    until(lambda: "Neither a zip nor a datapackage.json came" in caplog.text)
    (line, *_) = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert line.getMessage().startswith(f"{address}: Neither a zip")
    assert "Shown is the version that came 20" in line.getMessage()
    assert len(ids(published)) == 2


def test_stopping_wakes_it_from_its_pause(run):
    refresher = run(ADDRESS, 3600, counting([]))
    until(lambda: read_attempt(Store(ADDRESS).folder))
    refresher.stop()
    refresher.join(5)
    assert not refresher.is_alive()


def test_a_process_ends_although_it_is_looking():
    assert Refresher(ADDRESS, 3600).daemon


def test_the_log_has_a_handler_once_and_none_where_logging_is_set_up(monkeypatch):
    log = logging.Logger("test")
    monkeypatch.setattr(background, "LOG", log)
    background.log_to_standard_error()  # pytest has set up logging
    assert (log.handlers, log.level) == ([], logging.INFO)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    background.log_to_standard_error()
    background.log_to_standard_error()
    assert len(log.handlers) == 1


def test_pauses_are_never_shorter_than_set_and_a_tenth_longer_at_most(monkeypatch):
    seen = []
    monkeypatch.setattr(background.random, "uniform", lambda *bounds: seen.append(bounds) or bounds[1])
    refresher = Refresher(ADDRESS, 3600)
    pause = refresher._pause_s(Attempt(datetime.now(tz=UTC), "unchanged"))
    assert seen == [(1, 1.1)]
    assert 3950 < pause <= 3960
