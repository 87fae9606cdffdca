"""Files as they are handed in, each one of a kind: the page does not say that all is well where something is wrong."""

import pytest

from mapui.words.fault_words import KINDS
from opened import open_page, text_of
from sample import ROOT

CASES = ROOT / "tests" / "cases" / "own-files"
WELL = "No problem was found in the cells."


def upload(name):
    app = open_page("pages/your_data.py", lang="en")
    app.file_uploader[0].upload(f"{name}.csv", (CASES / f"{name}.csv").read_bytes(), "text/csv").run()
    assert not app.exception
    return "\n".join([text_of(app), *(box.value for kind in ("error", "warning", "success") for box in getattr(app, kind))])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("unclosed-quote-swallows-rows", "open_quote"),
        ("unquoted-sectors-shift-cells", "wrong_number_of_cells"),
        ("remarks-column-without-heading-all-rows-lost", "unnamed_column"),
        ("two-columns-without-heading-second-lost", "unnamed_column"),
        ("title-row-above-header", "rows_above_header"),
        ("html-table-saved-as-csv", "not_csv"),
        ("partner-in-indonesia-or-same-place", "same_place"),
        ("excel-datetime-no-suggestion", "bad_date"),
    ],
)
def test_the_page_names_what_is_wrong(name, kind):
    said = upload(name)
    assert KINDS[kind] in said
    assert WELL not in said


def test_a_sector_in_other_words_is_no_fault_of_the_readers():
    said = upload("sectors-in-indonesian-no-suggestion")
    assert "We read it as chosen here." in said
    assert WELL not in said


@pytest.mark.parametrize("name", ["blank-lines-above-header", "export-three-decimals-in-id-locale"])
def test_the_page_is_content_with_a_good_file(name):
    assert WELL in upload(name)
