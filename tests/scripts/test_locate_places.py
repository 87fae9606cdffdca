import csv

import pytest

import locate_places
from mapdata.words.schema import PLACE_COLUMNS


def write(path, *rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, PLACE_COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(dict.fromkeys(PLACE_COLUMNS, "") | row for row in rows)


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def places(tmp_path, monkeypatch):
    path = tmp_path / "places.csv"
    monkeypatch.setattr("sys.argv", ["locate_places.py", str(path)])
    return path


def test_new_rows_are_located_and_old_ones_left_alone(places, capsys):
    old = {
        "id": "mas",
        "name": "Mas",
        "country": "ID",
        "method": "manual",
        "lon": "115.27",
        "lat": "-8.54",
        "reason": "a village",
    }
    new = {"id": "karo", "name": "Karo", "region": "Sumatera Utara", "country": "ID", "level": "regency"}
    write(places, old, new)
    assert locate_places.main() == 0
    first, second = read(places)
    assert {name: first[name] for name in old} == old
    assert (second["method"], second["seat"], second["geonameid"]) == ("seat_of_government", "Kabanjahe", "1214965")
    assert second["lon"].startswith("98.4")
    assert second["located_on"] != ""
    assert "1 places were new; 0 of them need a decision" in capsys.readouterr().out


def test_what_is_doubtful_stays_blank_and_is_named(places, capsys):
    write(places, {"id": "frankfurt", "name": "Frankfurt", "country": "DE", "level": "city"})
    assert locate_places.main() == 1
    (row,) = read(places)
    assert (row["lon"], row["method"], row["located_on"]) == ("", "", "")
    assert "Frankfurt am Main" in capsys.readouterr().out


def test_a_file_with_faults_is_not_touched(places, capsys):
    places.write_text("id,name\nx,y\n", encoding="utf-8")
    assert locate_places.main() == 1
    assert places.read_text(encoding="utf-8") == "id,name\nx,y\n"
    assert "missing" in capsys.readouterr().err
