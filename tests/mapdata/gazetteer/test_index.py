import shutil
import signal
import subprocess
import sys
import time

import pytest

from gazetteer import real_geocoder
from mapdata.gazetteer import index as index_module
from mapdata.gazetteer.index import Index, default_path
from mapdata.settings.cache_folder import FOLDER_VARIABLE
from mapdata.words.errors import GazetteerError
from sample import ROOT


@pytest.fixture
def builder(monkeypatch):
    """Stand in for the half minute of a real build: copy the file that a real build made."""
    good = real_geocoder().index._path
    built = []

    def copy(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(good, path)
        built.append(path)
        return 0

    monkeypatch.setattr(index_module, "_run_builder", copy)
    return built


def names(index):
    return [candidate.place.name for candidate in index.candidates("bandung", "ID")][:1]


def test_it_is_built_once_with_a_notice(tmp_path, builder, capsys):
    path = tmp_path / "new" / "gazetteer.sqlite"
    assert names(Index(path)) == ["Bandung"]
    assert names(Index(path)) == ["Bandung"]
    assert builder == [path]
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "other_version"])
def test_an_unreadable_file_is_built_again_with_one_line(tmp_path, builder, capsys, damage):
    path = tmp_path / "gazetteer.sqlite"
    shutil.copyfile(real_geocoder().index._path, path)
    with path.open("r+b") as file:
        if damage == "cut":
            file.truncate(1_000_000)
        elif damage == "other_version":
            file.seek(60)
            file.write(b"\0\0\0\x63")
        else:
            file.truncate(0)
            file.write(b"no database " * 1000 if damage == "text" else b"")
    assert names(Index(path)) == ["Bandung"]
    assert builder == [path]
    assert "cannot be read and is built again" in capsys.readouterr().err


def test_damage_inside_is_found_when_it_is_read(tmp_path, builder):
    path = tmp_path / "gazetteer.sqlite"
    shutil.copyfile(real_geocoder().index._path, path)
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * (path.stat().st_size - 8192))
    assert names(Index(path)) == ["Bandung"]
    assert builder == [path]


def test_a_build_that_fails_is_one_clear_sentence(tmp_path, monkeypatch):
    monkeypatch.setattr(index_module, "_run_builder", lambda _: 1)
    with pytest.raises(GazetteerError, match="could not be built"):
        Index(tmp_path / "gazetteer.sqlite")


@pytest.mark.usefixtures("builder")
def test_a_build_killed_in_the_middle_leaves_no_half_index(tmp_path):
    path = tmp_path / "gazetteer.sqlite"
    command = [sys.executable, "-m", "mapdata.gazetteer.build", str(path)]
    build = subprocess.Popen(command, env={"PYTHONPATH": str(ROOT / "src")}, stderr=subprocess.DEVNULL)
    while not list(tmp_path.glob("*.part")):
        assert build.poll() is None
        time.sleep(0.05)
    build.send_signal(signal.SIGKILL)
    build.wait()
    assert not path.exists()
    assert names(Index(path)) == ["Bandung"]


def test_the_folder_can_be_set(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    assert default_path().parent == tmp_path


def test_other_versions_of_packages_and_tables_have_another_file(monkeypatch):
    before = default_path()
    monkeypatch.setattr(index_module.metadata, "version", lambda _: "0")
    assert default_path() != before


def test_a_folder_that_cannot_be_written_is_said_in_one_line(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    command = [sys.executable, "-m", "mapdata.gazetteer.build", str(blocked / "gazetteer.sqlite")]
    done = subprocess.run(command, env={"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith("Set MAPDATA_CACHE to a folder that can be.")
    assert "Traceback" not in done.stderr
