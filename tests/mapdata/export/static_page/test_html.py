import gzip
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from mapdata.commands.main import main
from mapdata.export.selection import Selection
from mapdata.export.static_page.document import FOLDER, document
from mapdata.export.static_page.html import FOLDER_POLICY, POLICY, html_bytes, html_files
from mapdata.export.static_page.joining import FRONT, modules_of
from mapdata.export.static_page.markup import ENTRY, SHEETS, json_text, script, style
from mapdata.filters.table import DEFAULT_STATUSES, DEFAULT_VERIFICATIONS
from mapdata.findings.facts import partnership_facts
from mapdata.words.schema import STATUSES, VERIFICATIONS
from sample import ROOT

HOSTILE = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> ${count} $count \u2028 & \"'"


class Page(HTMLParser):
    """Every element with its attributes, and the text of each script by id."""

    def __init__(self, data):
        super().__init__()
        self.elements, self.scripts, self.text, self.open = [], {}, "", None
        self.feed(data.decode("utf-8"))

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.open = dict(attributes).get("id", "program") if tag == "script" else None

    def handle_data(self, data):
        if self.open:
            self.scripts[self.open] = self.scripts.get(self.open, "") + data
        else:
            self.text += data

    def handle_endtag(self, tag):
        self.open = None if tag == "script" else self.open

    def all(self, tag):
        return [attributes for each, attributes in self.elements if each == tag]


@pytest.fixture(scope="module")
def whole(shipped):
    return html_bytes(shipped)


@pytest.fixture(scope="module")
def page(whole):
    return Page(whole)


def facts_of(data):
    """The facts of each partnership by id as front/page/content.js reads them."""
    fields, repeated, rows = (data["said"][part] for part in ("fields", "repeated", "facts"))

    def in_full(value):
        if isinstance(value, int):
            return in_full(repeated[value])
        return [in_full(each) for each in value] if isinstance(value, list) else value

    found = {}
    for row in map(in_full, rows):
        each = dict(zip(fields["partnership"], row, strict=True))
        for name in ("facts", "events", "sources"):
            each[name] = [dict(zip(fields[name], entry, strict=True)) for entry in each[name]]
        found[each["id"]] = each
    return found


def defaults(data):
    """What is chosen at first, by parameter."""
    return {each["param"]: each["default"] for each in data["meta"]["filters"] if each["default"]}


def part_of(shipped, mask):
    return Selection(shipped.partnerships[mask], shipped.atlas, shipped.edition)


def test_the_shipped_data_stay_small(shipped, whole):
    """What every page carries, and what each partnership adds with all its claims."""
    assert len(gzip.compress(whole, 9)) < 150_000 + 720 * len(shipped.partnerships)
    nothing = part_of(shipped, shipped.partnerships["status"] == "no such")
    assert len(gzip.compress(html_bytes(nothing), 9)) < 120_000


def test_the_same_selection_gives_the_same_bytes(shipped, whole):
    assert html_bytes(shipped) == whole
    assert html_files(shipped) == html_files(shipped)


def test_the_page_carries_the_policy_and_names_no_other_address_to_load(page):
    policies = [meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policies == [POLICY]
    assert [each for tag, each in page.elements if "src" in each or tag in ("iframe", "img", "object", "form")] == []
    assert all(link["href"].startswith("data:") for link in page.all("link"))
    assert (
        re.findall(r"url\(|@import|\beval\b|innerHTML|insertAdjacentHTML|document\.write|localStorage", style() + script()) == []
    )


def test_the_table_stands_in_the_page_without_any_script(page, shipped):
    rows = [row["data-id"] for row in page.all("tr") if "data-id" in row]
    assert rows == list(shipped.partnerships.index)
    assert "Korea Selatan" in page.text
    assert "Peramban ini tidak menjalankan skrip" in page.text


def test_the_page_says_version_date_and_licence(page, shipped):
    cite = shipped.edition.citation
    assert f"Data versi {cite.version}, 28 November 2026." in page.text
    assert json.loads(page.scripts["peta-data"])["meta"]["licence"] == {"name": cite.licence_name, "url": cite.licence_url}
    cited = json.loads(page.scripts["peta-data"])["meta"]["cite"]
    assert cited["en"] == cite.text()
    assert cited["id"].startswith("Pengembang Peta Kota Kembar (2026). Peta Kota Kembar: kota, kabupaten, dan provinsi kembar")
    assert cited["id"] in page.text


def test_the_data_inside_are_those_of_the_selection(page, shipped):
    data = json.loads(page.scripts["peta-data"])
    assert data == json.loads(json.dumps(document(shipped)))
    table = data["partnerships"]
    suwon = next(dict(zip(table["columns"], row, strict=True)) for row in table["rows"] if row[0] == "bandung-suwon")
    assert (suwon["year_signed"], suwon["partner_country"], suwon["verification"]) == (1997, "KR", "verified")
    facts = facts_of(data)
    assert list(facts) == list(shipped.partnerships.index)
    assert sum(len(each["sources"]) for each in facts.values()) == len(shipped.claims)
    assert sum(len(each["events"]) for each in facts.values()) == len(shipped.events)
    assert len(data["arcs"]) == shipped.partnerships["located"].sum()
    assert data["countries"]["KR"] == {"id": "Korea Selatan", "en": "South Korea"}


def test_the_facts_inside_are_those_of_the_app(page, shipped):
    facts = facts_of(json.loads(page.scripts["peta-data"]))
    for key in shipped.partnerships.index:
        assert facts[key] == json.loads(json.dumps(partnership_facts(shipped.atlas, key).as_json())), key


@pytest.mark.parametrize("column", ["partner_name", "local_province", "partner_region"])
def test_a_hostile_text_stays_text(suwon, column):
    selection = suwon(**{column: HOSTILE})
    found = Page(html_bytes(selection))
    assert len(found.all("script")) == 3
    assert found.all("img") == []
    table = json.loads(found.scripts["peta-data"])["partnerships"]
    row = dict(zip(table["columns"], table["rows"][0], strict=True))
    assert row[column] == selection.partnerships.iloc[0][column]
    assert "${count}" in row[column]


@pytest.mark.parametrize("column", ["note_en", "note_id"])
def test_a_hostile_note_stays_text(suwon, column):
    found = Page(html_bytes(suwon(**{column: HOSTILE})))
    assert len(found.all("script")) == 3
    assert found.all("img") == []
    note = facts_of(json.loads(found.scripts["peta-data"]))["bandung-suwon"]["note"]
    assert HOSTILE in (note, *(note.values() if isinstance(note, dict) else ()))


def test_json_is_safe_in_a_script_and_reads_back():
    assert json_text(HOSTILE).isascii()
    assert set("<>&\u2028\u2029").isdisjoint(json_text([HOSTILE]))
    assert json.loads(json_text(HOSTILE)) == HOSTILE


def test_only_web_addresses_are_kept(shipped):
    sources = shipped.atlas.sources.assign(source_url="javascript:alert(1)")
    atlas = replace(shipped.atlas, sources=sources)
    kept = facts_of(document(Selection(shipped.partnerships, atlas, shipped.edition)))
    assert {source["url"] for each in kept.values() for source in each["sources"]} == {""}


def test_the_whole_data_set_opens_as_the_app_does(shipped):
    assert defaults(document(shipped)) == {"status": list(DEFAULT_STATUSES), "verification": list(DEFAULT_VERIFICATIONS)}


def test_a_part_that_somebody_chose_is_shown_whole(shipped):
    plans = part_of(shipped, shipped.partnerships["status"] == "planned")
    found = defaults(document(plans))
    assert set(plans.partnerships["verification"]) <= set(found["verification"])
    assert found["status"] == list(STATUSES)
    assert found["verification"] == [key for key in VERIFICATIONS if key in found["verification"]]
    assert document(plans)["meta"]["total"] == len(shipped.atlas.partnerships)


def test_nothing_at_all_is_a_page_too(shipped):
    empty = Page(html_bytes(part_of(shipped, shipped.partnerships["status"] == "no such")))
    assert [row for row in empty.all("tr") if "data-id" in row] == []


def test_arcs_end_at_their_places_and_never_jump(shipped):
    found = document(shipped)["arcs"]
    for key, lines in found.items():
        ends = shipped.partnerships.loc[key]
        turns = [round(ends[f"{side}_lon"] * 100) % 36_000 for side in ("local", "partner")]
        assert lines[0][0] % 36_000 in (turns[0], -3000 % 36_000)
        for line in lines:
            assert all(abs(step) < 12_000 for step in line[2::2])
            lons = [sum(line[0 : i + 1 : 2]) for i in range(0, len(line), 2)]
            assert min(lons) >= -3000
            assert max(lons) <= 33_000
    assert len(found["bandung-fort-worth"]) == 1
    assert max(map(len, found.values())) == 2


def test_the_folder_names_its_assets_by_their_content(shipped, suwon):
    files, others = html_files(shipped), html_files(suwon())
    assert list(files)[-1] == "index.html"
    stems = [re.fullmatch(r"(\w+)\.[0-9a-f]{12}\.(css|js)", name).group(1) for name in list(files)[:-1]]
    assert stems == ["style", "land", "data", "app"]
    changed = {name.split(".")[0] for name in set(files) - set(others)}
    assert changed == {"data"}
    index = files["index.html"].decode("utf-8")
    assert all(f'="{name}"' in index for name in list(files)[:-1])
    assert "unsafe" not in FOLDER_POLICY
    assert re.findall(r"<style|<script>|\sstyle=|\son\w+=", index) == []


def test_the_command_writes_a_folder_and_deletes_nothing_there(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("MAPDATA_FOLDER", str(ROOT / "data"))
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "robots.txt").write_text("mine", encoding="utf-8")
    assert main(["export", "--format", "html", "--split", "-o", str(folder), "--country", "JP"]) == 0
    assert len(list(folder.iterdir())) == 6
    assert (folder / "robots.txt").read_text(encoding="utf-8") == "mine"
    assert main(["export", "--format", "csv", "--split", "-o", str(folder)]) == 2
    assert main(["export", "--format", "html", "--split", "-o", str(folder / "robots.txt")]) == 2
    assert "--split goes with --format html" in capsys.readouterr().err


def test_every_module_and_sheet_of_the_page_is_used_and_small():
    modules, sheets = sorted((FRONT / "page").glob("*.js")), sorted((FRONT / "styles").glob("*page*.css"))
    assert modules == sorted(path for path in modules_of(ENTRY) if path.parent.name == "page")
    assert [path.stem for path in sheets] == sorted(name for name in SHEETS if "page" in name)
    for path in [*modules, *sheets, FOLDER / "index.html"]:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 200
    for path in [*modules, *sheets]:
        assert max(map(len, path.read_text(encoding="utf-8").splitlines())) <= 130, path
    assert (FOLDER / "land.json").stat().st_size < 200_000
