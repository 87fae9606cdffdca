import pandas as pd

from mapdata.atlas.places import join_places
from mapdata.words.folding import fold
from mapdata.words.schema import PARTNERSHIP_COLUMNS, PLACE_COLUMNS
from sample import BANDUNG, SUWON, SUWON_PLACE, text_table


def join(partnership, *places):
    joined, problems = join_places(text_table([partnership], PARTNERSHIP_COLUMNS), text_table(places, PLACE_COLUMNS))
    return joined.iloc[0], [p.code for p in problems]


def test_folding_makes_one_of_spellings():
    assert fold("Đà  Nẵng") == "da nang"
    assert fold("Düzce") == fold("DUZCE")
    assert fold("Diyarbakır") == "diyarbakir"


def test_the_region_decides_between_namesakes():
    jiangsu = SUWON_PLACE | {
        "id": "suzhou",
        "name": "Suzhou",
        "region": "Jiangsu",
        "country": "CN",
        "lon": "120.6",
        "lat": "31.3",
    }
    anhui = jiangsu | {"id": "suzhou-anhui", "region": "Anhui", "lon": "116.98", "lat": "33.64"}
    row, codes = join(
        SUWON | {"partner_name": "Suzhou", "partner_region": "Anhui", "partner_country": "CN"}, BANDUNG, jiangsu, anhui
    )
    assert (row["partner_place_id"], row["partner_lon"], codes) == ("suzhou-anhui", 116.98, [])


def test_namesakes_without_a_region_are_reported_not_guessed():
    one = SUWON_PLACE | {"id": "osaki-miyagi", "name": "Osaki", "region": "Miyagi", "country": "JP"}
    two = one | {"id": "osaki-kagoshima", "region": "Kagoshima"}
    row, codes = join(SUWON | {"partner_name": "Osaki", "partner_region": "", "partner_country": "JP"}, BANDUNG, one, two)
    assert (row["partner_place_id"], row["located"], codes) == ("", False, ["place_not_known"])


def test_the_level_tells_a_city_from_its_province():
    province = BANDUNG | {"id": "bandung-regency", "level": "regency", "lon": "107.52"}
    row, _ = join(SUWON, BANDUNG, province, SUWON_PLACE)
    assert row["local_place_id"] == "bandung"


def test_a_place_without_its_own_names_shows_the_name_of_the_row():
    row, _ = join(SUWON, BANDUNG | {"name_en": "Bandung City"}, SUWON_PLACE)
    assert (row["local_name_en"], row["local_name_id"], row["partner_name_id"]) == ("Bandung City", "Bandung", "Suwon")


def test_joining_does_not_change_its_arguments():
    partnerships, places = text_table([SUWON], PARTNERSHIP_COLUMNS), text_table([BANDUNG, SUWON_PLACE], PLACE_COLUMNS)
    before = partnerships.copy(), places.copy()
    join_places(partnerships, places)
    pd.testing.assert_frame_equal(partnerships, before[0])
    pd.testing.assert_frame_equal(places, before[1])


def test_other_names_count_where_they_are_asked_for_and_never_before_a_place_s_own():
    solo = BANDUNG | {"id": "surakarta", "name": "Surakarta", "other_names": "Solo; Bandung", "region": "Jawa Tengah"}
    rows = [SUWON | {"id": name, "local_name": name, "local_province": ""} for name in ("Solo", "Bandung", "Surakarta")]
    tables = text_table(rows, PARTNERSHIP_COLUMNS), text_table([solo, BANDUNG, SUWON_PLACE], PLACE_COLUMNS)
    assert list(join_places(*tables)[0]["local_place_id"]) == ["", "bandung", "surakarta"]
    assert list(join_places(*tables, other_names=True)[0]["local_place_id"]) == ["surakarta", "bandung", "surakarta"]
