"""Two recipes of CONTRIBUTING.md, followed to the letter in a copy of the program: a new filter, and a new sector."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

RECORD = """
    partner_levels: tuple[str, ...] = _choices("partner_level", LEVELS, ("partner_level",), words="levels")
"""
LABEL = '    "partner_levels": marked("Level of the partner"),\n'
ASK = """
import json, sys
sys.path[:0] = [{src!r}, {tests!r}]
from mapdata.atlas.atlas import load_atlas
from mapdata.filters.facets import facets
from mapdata.filters.filters import MASKS, matches
from mapdata.filters.search import searchable
from mapdata.filters.table import ALL, Filters
from mapdata.filters.parameters import filters_from_params, filters_to_params
from mapdata.filters.table import filter_records, known_choices
from mapui.filters.chips import chips
from mapui.reader.embedding import LOCKS
from mapui.reader.state import OWN_PARAMS
from pathlib import Path
atlas = load_atlas(Path({data!r}))
rows, names = atlas.partnerships, searchable(atlas.partnerships, {{}})
asked = Filters(partner_levels=("prefecture",))
params = filters_to_params(asked)
shown = matches(rows, asked, names)
import sample, opened
from pathlib import Path
opened.ROOT = Path({root!r})
app = opened.open_page(lang="en", partner_level="prefecture")
app.session_state["more"] = True
app.run()
box = app.multiselect(key="partner_levels")
print(json.dumps(dict(
    params=params,
    back=filters_from_params(params, (1960, 2025), known_choices(rows, atlas.places)) == asked,
    mask="partner_levels" in MASKS,
    levels=sorted(set(rows.loc[shown, "partner_level"])),
    counted=facets(rows, asked, names)["partner_levels"]["prefecture"] == int(shown.sum()),
    lock=LOCKS["partner_level"],
    own="partner_level" in OWN_PARAMS,
    total=len(rows),
    chips=[chip.text for chip in chips(asked, atlas.places)],
    record=[each for each in filter_records(rows, atlas.places, {{}}) if each["name"] == "partner_levels"],
    title=box.label,
    chosen=box.value,
    option=next(each for each in box.options if each.startswith("Prefecture")),
    headline=opened.headline(app),
    shown=int(shown.sum()),
)))
"""


def copied(root):
    """Copy the program into a folder and return it."""
    for name in ("src", "pages", "static", "front", "locale", "content", "data", "scripts"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "research"))
    for name in ("app.py", "babel.cfg"):
        shutil.copy(ROOT / name, root)
    return root


def edited(path, before, more):
    """Put lines before others, which are there once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, more + before), encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the program with one more record and its label."""
    root = copied(tmp_path_factory.mktemp("program"))
    table, words = root / "src/mapdata/filters/table.py", root / "src/mapui/words/labels.py"
    edited(table, '    agreement_types: tuple[str, ...] = _choices("type"', RECORD.strip("\n") + "\n")
    edited(table, "DEFAULT_STATUSES: Final", "from mapdata.words.schema import LEVELS\n\n")
    edited(words, '    "agreement_types": marked("Type of agreement"),\n}', LABEL)
    return root


def run(copy, *command, data=ROOT / "data"):
    environment = os.environ | {"MAPDATA_FOLDER": str(data), "PYTHONPATH": str(copy / "src")}
    done = subprocess.run([sys.executable, *command], cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_record_and_a_label_lead_a_new_filter_everywhere(copy):
    places = {"src": str(copy / "src"), "tests": str(ROOT / "tests" / "support"), "data": str(ROOT / "data"), "root": str(copy)}
    said = json.loads(run(copy, "-c", ASK.format(**places)).splitlines()[-1])
    assert said["params"] == {"partner_level": ["prefecture"]}
    assert [said[each] for each in ("back", "mask", "counted", "own")] == [True] * 4
    assert said["levels"] == ["prefecture"]
    assert said["lock"] == ["partner_levels"]
    assert said["chips"] == ["Prefecture"]
    (record,) = said["record"]
    assert (record["param"], record["columns"], record["words"]) == ("partner_level", ["partner_level"], "levels")
    assert (said["title"], said["chosen"]) == ("Level of the partner", ["prefecture"])
    assert said["option"] == f"Prefecture ({said['shown']})"
    assert said["headline"] == f"{said['shown']} / {said['total']}"


def test_the_command_knows_the_new_filter(copy, tmp_path):
    out = tmp_path / "out.csv"
    said = json.loads(
        run(copy, "-m", "mapdata", "export", "--format", "csv", "-o", str(out), "--partner_level", "prefecture", "--json")
    )
    assert 0 < said["rows"] < said["total"]


SECTOR = '    "space": marked("Space and satellites"),\n'
INDONESIAN = 'msgid "Space and satellites"\nmsgstr "Antariksa & Satelit"\n\n'
ASK_OF_SECTOR = """
import base64, json, sys
sys.path[:0] = [{src!r}, {tests!r}]
from pathlib import Path
from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from mapdata.export.static_page.document import document
from mapdata.export.table_schema import table_schema
from mapdata.findings.facts import partnership_facts
from mapdata.table.suggestion import sectors
from mapui.deck.colouring import classes
from mapui.words.i18n import use_language
from mapui.words.saying import say
import opened
opened.ROOT = Path({root!r})
atlas = load_atlas(Path({data!r}))
app = opened.open_page(lang="id", sector="space")
use_language("id")
page = document(Selection(atlas.partnerships, atlas, read_edition(Path({root!r}) / "data")))
fields = {{field["name"]: field for field in table_schema("sectors")["fields"]}}
print(json.dumps(dict(
    problems=[problem.message for problem in atlas.problems],
    headline=opened.headline(app),
    pill=[each for each in app.pills(key="sectors").options if each.startswith("Antariksa")],
    count="a3 1" in opened.text_of(app),
    rule="nth-of-type(14)::after" in opened.text_of(app),
    chips=[chip["text"] for chip in opened.component(app, "chips")["chips"] if not chip.get("quiet")],
    colour=classes(atlas.partnerships, "sector", ()),
    fact=say(partnership_facts(atlas, "bandung-suwon").fact("sectors").value),
    word=page["words"]["sectors"]["space"],
    choices=next(each for each in page["meta"]["filters"] if each["param"] == "sector")["choices"],
    dictionary="space" in fields["key"]["constraints"]["enum"],
    meant=sectors("Antariksa & Satelit; Kesehatan"),
)))
"""


@pytest.fixture(scope="module")
def with_a_sector(tmp_path_factory):
    """A copy of the program with one more sector, what `make derived` writes, and a data set that has it."""
    root = copied(tmp_path_factory.mktemp("program"))
    edited(root / "src/mapdata/words/schema.py", '"agri_marine"),', '"space", ')
    edited(root / "src/mapui/words/labels.py", '    "culture": marked("Culture, arts & heritage"),', SECTOR)
    edited(root / "locale/id/LC_MESSAGES/messages.po", 'msgid "Sector"\n', INDONESIAN)
    edited(root / "src/mapdata/table/usual_words.csv", "\nekonomi,economy\n", "\nantariksa,space\nsatelit,space")
    for arguments in (
        ["-m", "babel.messages.frontend", "compile", "-d", "locale"],
        ["scripts/build_words.py"],
        ["scripts/build_datapackage.py"],
    ):
        run(root, *arguments)
    (root / "own").mkdir()
    write_data(
        root / "own",
        partnerships=[SUWON | {"sectors": "space"}],
        sources=[SUWON_SOURCE],
        places=[BANDUNG, SUWON_PLACE],
    )
    return root


def test_four_edits_lead_a_new_sector_everywhere(with_a_sector):
    root = with_a_sector
    places = {"src": str(root / "src"), "tests": str(ROOT / "tests" / "support"), "data": str(root / "own"), "root": str(root)}
    said = json.loads(run(root, "-c", ASK_OF_SECTOR.format(**places), data=root / "own").splitlines()[-1])
    assert said["problems"] == []
    assert said["headline"] == "1 / 1"
    assert said["pill"] == ["Antariksa & Satelit"]
    assert (said["count"], said["rule"]) == (True, True)
    assert said["chips"] == ["Antariksa & Satelit"]
    assert said["colour"] == ["economy"]
    assert said["fact"] == "Antariksa & Satelit"
    assert said["word"] == {"id": "Antariksa & Satelit", "en": "Space and satellites"}
    assert "space" in said["choices"]
    assert said["dictionary"] is True
    assert said["meant"] == "space;health"
    assert "space,economy,Antariksa & Satelit,Space and satellites" in (root / "data/sectors.csv").read_text(encoding="utf-8")


def test_the_command_and_the_checks_know_the_new_sector(with_a_sector, tmp_path):
    root, out = with_a_sector, tmp_path / "out.csv"
    asked = ["-m", "mapdata", "export", "--format", "csv", "-o", str(out), "--sector", "space", "--json"]
    assert json.loads(run(root, *asked, data=root / "own"))["rows"] == 1
    assert json.loads(run(root, "-m", "mapdata", "validate", str(root / "own"), "--json"))["problems"] == []
