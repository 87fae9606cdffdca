import datetime as dt

import pandas as pd
import pytest

from mapdata.export.edition import Edition, read_edition
from mapdata.export.file_name import file_name
from sample import ROOT

DAY = dt.date(2026, 11, 25)


def test_a_file_says_what_it_is_which_version_and_when_it_was_taken():
    edition = read_edition(ROOT / "data")
    assert file_name(edition, "all", DAY, "csv") == "peta-kota-kembar-2026.11.28.2-all-2026-11-25.csv"


def test_a_data_set_without_a_version_has_none_in_the_name(tmp_path):
    assert file_name(read_edition(tmp_path), "part", DAY, "xlsx") == "partnerships-part-2026-11-25.xlsx"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ('a"b\r\nX: y', "a-b-X-y"),
        ("x" * 300, "x" * 60),
        ("", "partnerships"),
        ("...", ""),
        (7, "7"),
    ],
)
def test_whatever_a_data_set_calls_itself_the_name_is_one_of_a_file(name, said):
    edition = Edition({"name": name}, pd.DataFrame())
    assert file_name(edition, "all", DAY, "csv") == "-".join(filter(None, (said, "all-2026-11-25.csv")))
