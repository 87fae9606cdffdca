"""The recipe for a new filter, followed to the letter in a copy of the program: a record, a label; nothing else."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from sample import ROOT

RECORD = """
    partner_levels: tuple[str, ...] = _choices("partner_level", LEVELS, ("partner_level",), words="levels")
"""
LABEL = '    "partner_levels": marked("Level of the partner"),\n'
ASK = """
import json, sys
sys.path[:0] = [{src!r}, {tests!r}]
from mapdata.atlas.atlas import load_atlas
from mapdata.filters.facets import facets
from mapdata.filters.filters import ALL, MASKS, Filters, matches, search_text
from mapdata.filters.parameters import filters_from_params, filters_to_params
from mapdata.filters.table import filter_records, known_choices
from mapui.filters.chips import chips
from mapui.reader.embedding import LOCKS
from mapui.reader.state import OWN_PARAMS
from pathlib import Path
atlas = load_atlas(Path({data!r}))
rows, names = atlas.partnerships, search_text(atlas.partnerships, {{}})
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
    chips=[chip.text for chip in chips(asked, atlas.places)],
    record=[each for each in filter_records(rows, atlas.places, {{}}) if each["name"] == "partner_levels"],
    title=box.label,
    chosen=box.value,
    option=next(each for each in box.options if each.startswith("Prefecture")),
    headline=opened.headline(app),
    shown=int(shown.sum()),
)))
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the program with one more record and its label."""
    root = tmp_path_factory.mktemp("program")
    for name in ("src", "pages", "static", "locale", "content", "front"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", root)
    table, words = root / "src/mapdata/filters/table.py", root / "src/mapui/words/labels.py"
    before = '    agreement_types: tuple[str, ...] = _choices("type"'
    text = table.read_text(encoding="utf-8")
    assert text.count(before) == 1
    table.write_text(text.replace(before, RECORD.strip("\n") + "\n" + before), encoding="utf-8")
    text = words.read_text(encoding="utf-8")
    assert text.count("FILTERS = {\n") == 1
    words.write_text(text.replace("FILTERS = {\n", "FILTERS = {\n" + LABEL), encoding="utf-8")
    return root


def run(copy, *command):
    environment = os.environ | {"MAPDATA_FOLDER": str(ROOT / "data"), "PYTHONPATH": str(copy / "src")}
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
    assert said["headline"] == f"{said['shown']} / 335"


def test_the_command_knows_the_new_filter(copy, tmp_path):
    out = tmp_path / "out.csv"
    said = json.loads(
        run(copy, "-m", "mapdata", "export", "--format", "csv", "-o", str(out), "--partner_level", "prefecture", "--json")
    )
    assert 0 < said["rows"] < said["total"]
