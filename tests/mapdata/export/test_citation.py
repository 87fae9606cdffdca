import json

import pytest

from mapdata.export.citation import citation
from mapdata.export.edition import read_edition
from sample import ROOT


def test_the_parts_come_from_the_data_package(shipped):
    cite = shipped.edition.citation
    assert (cite.version, cite.date) == ("2026.11.28.2", "2026-11-28")
    assert (cite.licence_name, cite.licence_url) == ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")
    assert cite.text() == (
        "The developers of Peta Kota Kembar (2026). "
        "Peta Kota Kembar: sister cities, regencies and provinces of Indonesia, version 2026.11.28.2. CC BY 4.0."
    )


def test_it_is_said_in_another_language_and_may_end_with_when_the_data_were_taken(shipped):
    words = {"version {version}": "versi {version}", "The developers of Peta Kota Kembar": "Pengembang"}
    said = shipped.edition.citation.text(lambda text: words.get(text, text), "Diakses hari ini")
    assert said.startswith("Pengembang (2026). Peta Kota Kembar: sister cities")
    assert said.endswith(", versi 2026.11.28.2. CC BY 4.0. Diakses hari ini.")


def test_a_folder_without_a_package_claims_no_licence_and_no_version(one_partnership):
    edition = read_edition(one_partnership)
    assert (edition.citation.licence_name, edition.citation.version, edition.problems) == ("", "", ())
    assert edition.citation.text() == "Sister-city partnerships."
    assert len(edition.sectors) == 12


def test_a_government_cites_its_own(one_partnership):
    own = {
        "title": "Kerja sama Kota Bandung",
        "version": "3",
        "homepage": "https://example.go.id",
        "licenses": [{"name": "CC0-1.0"}],
    }
    (one_partnership / "datapackage.json").write_text(json.dumps(own), encoding="utf-8")
    assert read_edition(one_partnership).citation.text() == "Kerja sama Kota Bandung, version 3. CC0-1.0. https://example.go.id."


@pytest.mark.parametrize("text", ["{", "[]", "\x00"])
def test_a_broken_package_is_a_problem_not_an_exception(one_partnership, text):
    (one_partnership / "datapackage.json").write_text(text, encoding="utf-8")
    edition = read_edition(one_partnership)
    assert [problem.code for problem in edition.problems] == ["bad_datapackage"]
    assert edition.citation.title == "Sister-city partnerships"


def test_parts_of_another_form_count_as_missing():
    assert citation({"title": "x", "licenses": "CC0", "contributors": [1]}).text() == "x."


def test_the_sectors_are_those_of_the_folder():
    assert read_edition(ROOT / "data").sectors["name_id"].tolist()[1] == "Pariwisata dan ekonomi kreatif"
