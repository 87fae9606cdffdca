import os
import subprocess
import sys

import pytest

from mapdata.source.data_folder import data_folder
from mapdata.source.setting import Source, checked_address, source, without_query
from mapdata.words.errors import SettingError
from sample import ROOT


@pytest.fixture
def settings(monkeypatch):
    def put(wanted="", folder="", seconds=""):
        monkeypatch.setenv("MAPDATA_SOURCE", wanted)
        monkeypatch.setenv("MAPDATA_FOLDER", folder)
        monkeypatch.setenv("MAPDATA_SOURCE_SECONDS", seconds)

    return put


def test_without_settings_the_data_are_ours(settings):
    settings()
    assert source() == Source(None, ROOT / "data")
    assert data_folder() == ROOT / "data"


def test_a_folder_may_be_named_by_either_or_by_both_alike(settings, tmp_path):
    for wanted, folder in ((str(tmp_path), ""), ("", str(tmp_path)), (f"{tmp_path}/", str(tmp_path))):
        settings(wanted, folder)
        assert source().address is None
        assert data_folder() == tmp_path


def test_two_different_folders_are_an_error_that_names_both(settings, tmp_path):
    settings(str(tmp_path / "a"), str(tmp_path / "b"))
    with pytest.raises(SettingError, match="set only one of them"):
        source()


def test_with_an_address_the_folder_is_shown_until_something_good_has_come(settings, tmp_path):
    settings("https://data.example.go.id/data.zip", str(tmp_path), "600")
    assert source() == Source("https://data.example.go.id/data.zip", tmp_path, 600)
    assert data_folder() == tmp_path
    settings("https://data.example.go.id/data.zip")
    assert source() == Source("https://data.example.go.id/data.zip", ROOT / "data", 3600)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("http://data.example.go.id/data.zip", "https:// was expected"),
        ("http://localhost.example.go.id/data.zip", "https:// was expected"),
        ("http://127.0.0.1.example/data.zip", "https:// was expected"),
        ("http://10.0.0.1/data.zip", "https:// was expected"),
        ("ftp://data.example.go.id/data.zip", "begins with ftp://"),
        ("file:///srv/data", "no address of a host"),
        ("https:///data.zip", "no address of a host"),
        ("https://data example/data.zip", "no address of a host"),
        ("https://data.example\\data.zip", "no address of a host"),
        ("https://user:secret@data.example/data.zip", "user name or a password"),
        ("https://data.example:port/data.zip", "no address"),
        ("https://data.example:99999/data.zip", "no address"),
        ("https://[::1/data.zip", "no address"),
    ],
)
def test_what_is_no_address_that_may_be_asked_is_an_error_that_says_why(settings, text, words):
    settings(text)
    with pytest.raises(SettingError, match="MAPDATA_SOURCE") as caught:
        source()
    assert words in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_only_this_machine_may_be_asked_without_encryption(host):
    assert checked_address(f"http://{host}:8780/data.zip#part") == f"http://{host}:8780/data.zip"


@pytest.mark.parametrize("seconds", ["1", "-5", "0", "1h", "3600.5", "²"])
def test_a_pause_that_is_none_is_an_error(settings, seconds):
    settings("https://data.example.go.id/data.zip", "", seconds)
    with pytest.raises(SettingError, match="a whole number of seconds from 10 on"):
        source()


def test_what_follows_the_question_mark_is_not_shown():
    assert without_query("https://data.example/d.zip?key=secret") == "https://data.example/d.zip"


def test_a_wrong_setting_ends_a_command_with_one_sentence(tmp_path):
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "MAPDATA_SOURCE": "ftp://data.example/x"}
    command = [sys.executable, "-m", "mapdata", "export", "--format", "csv", "-o", str(tmp_path / "out.csv")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "https:// was expected" in done.stderr
