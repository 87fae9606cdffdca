import json
import os
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime

import pytest

from mapdata.source.store import Store
from portal import ids, look, shown, zipped
from sample import ROOT

NOW = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.fixture
def store():
    return Store("https://data.example/data.zip")


def swap(store, files):
    store.show(store.draft(files), {"partnerships.csv": 1}, {}, NOW)


def test_without_a_version_there_is_none(store):
    assert store.shown() is None
    assert not store.folder.exists()


def test_a_restart_finds_the_last_good_version(published):
    code = "from mapdata.source.data_folder import data_folder; print(data_folder())"
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "MAPDATA_SOURCE": published.address + "/data.zip"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(shown(published).folder)


def test_each_address_has_its_own(published):
    assert shown(published, "/other.zip") is None


def test_a_version_that_was_damaged_or_deleted_is_not_shown_and_comes_again(published):
    published.etags["/data.zip"] = '"1"'
    look(published)
    for damage in (lambda path: path.write_bytes(b""), lambda path: path.unlink()):
        version = shown(published)
        damage(version.folder / "places.csv")
        pointer = version.folder.parent / "shown.json"
        os.utime(pointer, (0, 0))  # as after a restart: the version is checked again
        assert shown(published) is None
        assert look(published).outcome == "changed"
        assert published.statuses("/data.zip")[-1] == 200  # what is not there is not asked for by its ETag
        assert ids(published) == ["bandung-suwon"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": "x"}', '{"version": 1, "changed_at": 2, "rows": 3}'])
def test_a_record_that_cannot_be_read_is_none(store, tables, text):
    swap(store, tables())
    (store.folder / "shown.json").write_text(text, encoding="utf-8")
    assert store.shown() is None


def test_old_versions_go_and_the_one_before_stays(store, tables):
    folders = []
    for count in range(1, 7):
        swap(store, tables(count))
        folders.append(store.shown().folder)
        os.utime(folders[-1], (count, count))
    left = {path for path in store.folder.iterdir() if path.is_dir()}
    assert left == set(folders[-3:])
    swap(store, tables(4))
    assert store.shown().folder == folders[3]


def test_drafts_of_processes_that_died_go_after_an_hour_and_others_stay(store, tables):
    fresh, dead = store.draft({}), store.draft({})
    os.utime(dead, (time.time() - 3700,) * 2)
    swap(store, tables())
    assert (fresh.exists(), dead.exists()) == (True, False)


def test_nothing_is_left_of_a_version_that_was_refused(published):
    published.files["/data.zip"] = zipped({"partnerships.csv": b"<html>"})
    assert look(published).outcome == "failed"
    names = sorted(path.name for path in shown(published).folder.parent.iterdir())
    assert names == sorted(["attempt.json", "shown.json", shown(published).folder.name])


def test_readers_see_whole_versions_while_several_writers_swap(tables):
    store = Store("https://data.example/data.zip")
    versions = [tables(count) for count in (1, 2, 3)]
    swap(store, versions[0])
    done, seen = threading.Event(), set()

    def write(number):
        for turn in range(15):
            swap(Store("https://data.example/data.zip"), versions[(number + turn) % 3])

    def read():
        while not done.is_set():
            version = store.shown()
            seen.add(tuple((version.folder / name).read_bytes() for name in sorted(versions[0])))

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    reader = threading.Thread(target=read)
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    reader.join()
    assert seen <= {tuple(files[name] for name in sorted(files)) for files in versions}
    assert seen


def test_several_processes_at_once_make_one_version_and_leave_no_draft(portal, tables):
    portal.files["/data.zip"] = zipped(tables())
    command = [sys.executable, "-m", "mapdata", "source", portal.address + "/data.zip", "--json"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    running = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    outcomes = [json.loads(each.communicate()[0])["outcome"] for each in running]
    assert [each.returncode for each in running] == [0, 0]
    assert set(outcomes) <= {"changed", "unchanged"}
    folder = shown(portal).folder
    assert [path for path in folder.parent.iterdir() if path.is_dir()] == [folder]
