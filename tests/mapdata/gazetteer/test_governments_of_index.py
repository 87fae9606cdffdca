from types import SimpleNamespace

import pytest

from mapdata.gazetteer import governments as module
from mapdata.words.errors import GazetteerError
from mapdata.words.schema import GOVERNMENT_COLUMNS
from sample import WEST_JAVA

AREAS = [
    SimpleNamespace(country=SimpleNamespace(alpha2="ID"), admin_level=level, name=name, geonames_code=code)
    for level, name, code in ((1, "Jawa Barat", "ID.30"), (2, "Kota Bandung", "ID.30.3273"))
]
PROVINCE, CITY = WEST_JAVA[0], WEST_JAVA[3] | {"official_name": "Kota Bandung"}


@pytest.fixture
def listed(tmp_path, monkeypatch):
    """The governments that the index takes from a file of these rows."""

    def take(*rows):
        path = tmp_path / "local_governments.csv"
        lines = [",".join(row.get(column, "") for column in GOVERNMENT_COLUMNS) for row in rows]
        path.write_text("\n".join([",".join(GOVERNMENT_COLUMNS), *lines, ""]), encoding="utf-8")
        monkeypatch.setattr(module, "GOVERNMENTS", path)
        return [(each.level, each.area, each.title) for each in module.governments({}, AREAS, {})]

    return take


def test_a_government_is_the_area_of_its_name_and_level(listed):
    assert listed(PROVINCE, CITY) == [("province", "ID.30", "Jawa Barat"), ("city", "ID.30.3273", "Kota Bandung")]


@pytest.mark.parametrize("cells", [{"lon": ""}, {"lat": ""}, {"lat": "six"}])
def test_one_without_a_point_is_left_out(listed, cells):
    assert listed(PROVINCE, CITY | cells) == [("province", "ID.30", "Jawa Barat")]


def test_one_that_is_no_area_is_named_with_file_and_row(listed):
    with pytest.raises(GazetteerError, match=r"^local_governments\.csv, row 3: .* Kota Bandoeng \(32\.73\)"):
        listed(PROVINCE, CITY | {"official_name": "Kota Bandoeng", "name": "Bandoeng"})
