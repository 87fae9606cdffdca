"""The house keeps its order: arrows run one way, files stay small."""

import ast
import json
import re
import subprocess
import tomllib

import pytest

from sample import ROOT

FORBIDDEN = {
    "src/mapdata": {"streamlit", "pydeck", "starlette", "mapui", "mapserver"},
    "src/mapui/deck": {"streamlit", "mapui.words", "mapui.reader"},
    "src/mapui": {"pages", "app", "starlette", "mapserver"},
    "src/mapserver": {"pages", "app", "mapui.reader", "mapui.deck"},
    "pages": {"starlette", "mapserver"},
}
# The rooms of each package from the ground up: a room may know rooms of lower floors only, so none knows itself by way of
# others, and no page knows another page.
FLOORS = {
    "mapdata": [
        ["words"],
        ["table", "settings"],
        ["evidence", "gazetteer"],
        ["atlas"],
        ["filters"],
        ["findings"],
        ["export"],
        ["source", "own_file"],
        ["commands"],
    ],
    "mapui": [
        ["words", "deck"],
        ["parts"],
        ["reader"],
        ["frame"],
        ["filters"],
        ["map", "place", "insights", "data_set", "quality", "your_data", "embed", "about"],
    ],
}
# What reaches other machines, and the files that may: geocoding on request, and fetching the data from their address.
NETWORK = {"socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "websockets", "ftplib"}
NETWORK |= {"smtplib", "asyncio", "socketserver", "xmlrpc", "tornado", "geopy.geocoders.Nominatim", "streamlit.net_util"}
REACH_THE_NETWORK = ["src/mapdata/gazetteer/online.py", "src/mapdata/source/fetch.py"]
SOURCES = sorted(
    [
        ROOT / "app.py",
        ROOT / "asgi.py",
        *(ROOT / "pages").glob("*.py"),
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "scripts").glob("*.py"),
    ]
)


def imports_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_arrows_run_one_way(path):
    place = path.relative_to(ROOT).as_posix()
    barred = set().union(*(names for folder, names in FORBIDDEN.items() if place.startswith(folder + "/")))
    wrong = [name for name in imports_of(path) if any(name == bar or name.startswith(bar + ".") for bar in barred)]
    assert wrong == []


def floors():
    """The floor of each room by the name of its folder, the lowest first."""
    return {f"{package}.{room}": level for package, rows in FLOORS.items() for level, row in enumerate(rows) for room in row}


def arrows():
    """Every arrow between two rooms of one package: the file, its room and the room that it imports from."""
    for path in sorted((ROOT / "src").rglob("*.py")):
        room = ".".join(path.relative_to(ROOT / "src").parts[:2])
        for other in sorted({".".join(name.split(".")[:2]) for name in imports_of(path)} - {room}):
            if room in floors() and other in floors() and other.split(".")[0] == room.split(".")[0]:
                yield path, room, other


def test_every_room_has_a_floor():
    folders = {f"{each.parent.name}.{each.name}" for package in FLOORS for each in (ROOT / "src" / package).glob("[a-z]*/")}
    assert {name for name in folders if not name.endswith(".egg-info")} == set(floors())


def test_a_room_knows_lower_floors_only():
    level = floors()
    wrong = [f"{path.relative_to(ROOT)}: {other}" for path, room, other in arrows() if level[other] >= level[room]]
    assert wrong == []


def test_there_are_few_arrows_between_rooms():
    assert len({(room, other) for _, room, other in arrows()}) < 100


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 200


def test_only_one_file_opens_csv_files():
    readers = [path.name for path in (ROOT / "src").rglob("*.py") if {"csv"} & set(imports_of(path))]
    assert readers == ["csv_grid.py"]


def test_only_these_files_reach_the_network():
    reaching = [
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        if any(name == bar or name.startswith(bar + ".") for name in imports_of(path) for bar in NETWORK)
    ]
    assert reaching == REACH_THE_NETWORK


def test_the_server_asks_no_stranger_for_its_own_address():
    options = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert options["browser"]["serverAddress"] == "localhost"
    assert options["browser"]["gatherUsageStats"] is False


def tracked(*patterns):
    """Return the files of a kind that git tracks, as paths from the root."""
    found = subprocess.run(["git", "ls-files", "--", *patterns], cwd=ROOT, check=True, capture_output=True, text=True)
    return [name for name in found.stdout.splitlines() if (ROOT / name).is_file()]


BROWSER_CODE = [name for name in tracked("*.css", "*.js") if name != "static/deckgl.js"]  # not ours, see front/deckgl


@pytest.mark.parametrize("name", BROWSER_CODE)
def test_sheets_and_scripts_stay_small(name):
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 200
    assert [number for number, line in enumerate(lines, start=1) if len(line) > 130] == []


def test_all_browser_code_is_measured():
    folders = {name.split("/")[0] for name in BROWSER_CODE}
    assert {"front", "src"} <= folders
    assert tracked("*.mjs", "*.cjs", "*.ts", "*.jsx", "*.scss") == []


def test_each_exception_for_browser_code_still_has_its_files():
    """An exception that outlives its files would wait for the next file of that name."""
    config = json.loads(re.sub(r"(?m)(^|\s)//.*$", "", (ROOT / ".oxlintrc.json").read_text(encoding="utf-8")))
    excepted = [pattern.removesuffix("*.js") for each in config.get("overrides", []) for pattern in each["files"]]
    for folder in excepted:
        assert [name for name in BROWSER_CODE if name.startswith(folder)], f"the exception for {folder} can go"
