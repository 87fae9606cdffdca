"""The line that cites the data set, in the reader's language."""

import pytest

from mapdata.export.descriptor import descriptor
from mapdata.export.edition import read_edition
from mapui.words.cited import CITED, citation_text
from mapui.words.i18n import use_language
from sample import ROOT


@pytest.fixture(autouse=True)
def indonesian_afterwards():
    yield
    use_language("id")


def test_who_takes_the_data_along_cites_them_in_the_readers_language():
    cite = read_edition(ROOT / "data").citation
    use_language("id")
    assert citation_text(cite, "2026-11-27") == (
        "Pengembang Peta Kota Kembar (2026). Peta Kota Kembar: kota, kabupaten, dan provinsi kembar di Indonesia, "
        f"versi {cite.version}. CC BY 4.0. Data 28 November 2026, diakses 27 November 2026."
    )
    use_language("en")
    assert citation_text(cite, "2026-11-27") == (
        "The developers of Peta Kota Kembar (2026). Peta Kota Kembar: sister cities, regencies and provinces of Indonesia, "
        f"version {cite.version}. CC BY 4.0. Data as of 28 November 2026; retrieved 27 November 2026."
    )


def test_another_data_set_is_cited_as_its_own_says(one_partnership):
    use_language("id")
    assert citation_text(read_edition(one_partnership).citation, "2026-11-27") == (
        "Sister-city partnerships. Diakses 27 November 2026."
    )


def test_title_and_authors_are_those_of_the_data_package():
    found = descriptor()
    assert {found["title"], found["contributors"][0]["title"]} <= set(CITED)
