import io
import json
import zipfile

import pytest

from mapdata.commands.main import main
from mapdata.export.formats import FORMATS
from mapdata.export.static_page.document import document, words
from mapdata.own_file.own_map import MAX_LETTERS, Imprint
from own import DAY, FORT_WORTH, NANTES, selection_of
from sample import SUWON
from workbook import runs_something, sheet_of

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"


def test_it_is_a_data_set_of_its_own_with_its_own_title_owner_and_date():
    edition = selection_of(SUWON).edition
    assert edition.own
    cite = edition.citation
    assert (cite.title, cite.authors, cite.date) == ("Kota kembar: Bandung", "Pemerintah Kota Bandung", "2026-11-27")
    assert (cite.version, cite.licence_name, cite.licence_url, cite.url) == ("", "", "", "")
    assert edition.descriptor["name"] == "kota-kembar-bandung"
    assert "no part of it" in edition.descriptor["description"]


def test_every_usable_row_is_in_it_and_nobody_has_judged_its_evidence():
    planned = SUWON | {"id": "a", "status": "planned"}
    selection = selection_of(SUWON, planned, NANTES, SUWON | {"id": "b", "partner_name": ""})
    assert list(selection.partnerships.index) == ["bandung-suwon", "a", "bandung-nantes"]
    assert {"verification", "confirmed"}.isdisjoint(selection.partnerships)
    assert {"verification", "confirmed"}.isdisjoint(selection.table)
    assert selection.partnerships["located"].all()


def test_places_that_are_not_ours_come_from_the_gazetteer():
    places = selection_of(SUWON, NANTES).atlas.places
    assert list(places.index) == ["bandung", "suwon", "geonames-2990969-city"]
    nantes = places.loc["geonames-2990969-city"]
    assert nantes[["name", "level", "country", "geonameid", "located_on"]].tolist() == [
        "Nantes",
        "city",
        "FR",
        "2990969",
        "2026-11-27",
    ]
    assert float(nantes["lon"]) == pytest.approx(-1.553, abs=0.01)


def test_a_seat_that_geonames_lacks_is_a_place_without_its_number():
    places = selection_of(SUWON | {"local_name": "KAB. BERAU", "local_level": "regency", "local_province": ""}).atlas.places
    berau = places.loc["point-117.50420-2.15100-regency"]
    assert berau[["name", "seat", "geonameid", "method"]].tolist() == ["KAB. BERAU", "Tanjung Redeb", "", "seat_of_government"]


def test_the_other_columns_of_the_file_are_kept_and_told_apart_from_ours():
    table = selection_of(SUWON | {"Keterangan": "x", "verification": "verified", "distance_km": "9"}).table
    assert list(table.columns[-3:]) == ["Keterangan", "own_verification", "own_distance_km"]
    assert table.loc[0, ["Keterangan", "own_verification", "own_distance_km"]].tolist() == ["x", "verified", "9"]
    assert table.loc[0, "distance_km"] == 5294


def test_the_static_page_shows_all_rows_and_says_nothing_of_evidence():
    found = document(selection_of(SUWON | {"status": "planned"}, FORT_WORTH))
    filters = {each["param"]: each for each in found["meta"]["filters"]}
    assert filters["status"]["choices"] == filters["status"]["default"] == ["active", "planned"]
    assert {"verification", "confirmed"}.isdisjoint(filters)
    assert "verification" not in found["colours"]
    assert found["said"]["columns"] == ["local", "partner", "country", "year", "type", "sectors", "status"]
    assert "verification" not in found["partnerships"]["columns"]
    assert found["meta"]["own"] == {"owner": "Pemerintah Kota Bandung"}
    assert found["meta"]["cite"] == {"id": "", "en": ""}
    assert found["meta"]["licence"] == {"name": "", "url": ""}


def test_the_static_page_says_whose_it_is_and_that_it_is_no_part_of_our_data():
    page = FORMATS["html"].write(selection_of(SUWON)).decode()
    assert "<title>Kota kembar: Bandung</title>" in page
    assert '<strong id="edition">Disusun oleh Pemerintah Kota Bandung, 27 November 2026.</strong>' in page
    assert page.count("bukan bagian dari kumpulan data nasional") >= 3
    assert '<p hidden><span data-word="cite">' in page
    for ours in ("Pengembang Peta Kota Kembar", "Disusun dari sumber publik", "Bukti lemah", "weak evidence"):
        assert ours not in page.partition('<script type="application/json"')[0]


def test_a_map_without_an_owner_says_only_of_when_it_is():
    page = FORMATS["html"].write(selection_of(SUWON, imprint=Imprint("Peta", "", DAY))).decode()
    assert '<strong id="edition">Per 27 November 2026.</strong>' in page


def test_the_words_of_our_page_stay_on_our_page(shipped):
    assert document(shipped)["words"]["ui"] == words()["ui"]
    assert document(selection_of(SUWON))["words"]["ui"]["no_source"] == {
        "id": "Berkas ini tidak menyebut sumber.",
        "en": "The file names no source.",
    }
    assert not [name for name in document(shipped)["words"] if name.startswith("own_")]


def test_hostile_text_stays_text_in_every_format():
    row = SUWON | {"partner_name": HOSTILE, "Sumber": HOSTILE, "Tautan": "javascript:alert(1)", "Lain": "=1+1", "=cmd()": "@x"}
    selection = selection_of(row, imprint=Imprint(HOSTILE, HOSTILE, DAY))
    page = FORMATS["html"].write(selection).decode()
    assert page.count("<script") == 3
    assert "<img" not in page
    assert not runs_something(FORMATS["xlsx"].write(selection))
    assert FORMATS["csv"].write(selection).decode().splitlines()[1].endswith("javascript:alert(1),'=1+1,'@x")
    (feature,) = json.loads(FORMATS["geojson"].write(selection))["features"] or [None]
    assert feature is None or feature["properties"]["partner_name"] == HOSTILE


def test_a_very_long_title_is_cut():
    assert len(selection_of(SUWON, imprint=Imprint("x" * 999, "y" * 999, DAY)).edition.citation.title) == MAX_LETTERS


def test_its_data_package_reads_back_as_it_was(tmp_path):
    package = FORMATS["zip"].write(selection_of(SUWON | {"Sumber": "Perjanjian", "kind": "Kota"}, NANTES))
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        archive.extractall(tmp_path)
        fields = json.loads(archive.read("datapackage.json"))["resources"][0]["schema"]["fields"]
    assert {field["name"]: field for field in fields}["kind"] == {"name": "kind", "type": "string"}
    assert main(["validate", str(tmp_path)]) == 0
    assert "Sumber,kind" in (tmp_path / "partnerships.csv").read_text().splitlines()[0]


def test_its_workbook_names_the_file_and_its_sources():
    data = FORMATS["xlsx"].write(selection_of(SUWON | {"Sumber": "Perjanjian 1997"}))
    about, _ = sheet_of(data, 3)
    assert about["B1"] == "Kota kembar: Bandung"
    assert "no part of it" in about["B2"]
    sources, _ = sheet_of(data, 2)
    assert (sources["A2"], sources["B2"]) == ("bandung-suwon", "Perjanjian 1997")
