import pandas as pd
import pytest

from gazetteer import real_geocoder
from mapdata.own_file.checking import check_bytes
from mapdata.own_file.coordinates import own_coordinates
from mapdata.own_file.mending import Edit, Mending
from mapdata.own_file.picking import candidates, coordinates, picked, renamed
from mapdata.own_file.placing import place_ends
from mapdata.own_file.upload import check_mended, open_upload
from mapdata.words.records import records
from mapdata.words.schema import COORDINATES, PARTNERSHIP_COLUMNS, PLACE_COLUMNS
from sample import BANDUNG, SUWON, SUWON_PLACE, text_table

FRANKFURT = SUWON | {"id": "bandung-frankfurt", "partner_name": "Frankfurt", "partner_region": "", "partner_country": "DE"}


def raw_of(*rows):
    return text_table(rows, PARTNERSHIP_COLUMNS).to_csv(index=False).encode()


def placed(checked, **options):
    places = text_table([BANDUNG, SUWON_PLACE], PLACE_COLUMNS)
    return place_ends(checked.good, places, real_geocoder(), own=own_coordinates(checked.written), **options)


def test_the_candidates_of_a_doubtful_place_say_where_each_is():
    (place,) = records(placed(check_bytes(raw_of(FRANKFURT), "own.csv")).unplaced)
    first, second, *_ = candidates(real_geocoder(), place)
    assert (first.name, first.area, first.country) == ("Frankfurt am Main", "Hessen", "DE")
    assert (first.lat, first.lon) == pytest.approx((50.1155, 8.6842), abs=0.01)
    assert second.name == "Frankfurt (Oder)"


def test_a_pick_puts_every_row_of_the_place_on_the_map_and_is_read_again_from_the_copy():
    raw = raw_of(SUWON, FRANKFURT, FRANKFURT | {"id": "b", "local_name": "Cimahi"})
    opened = open_upload(raw, "own.csv")
    checked = check_mended(opened, "own.csv", Mending())
    (place,) = records(placed(checked).unplaced)
    edits = picked(checked.good, place, 14.5506, 52.3471)
    assert edits[:2] == (Edit(3, "partner_lon", "14.5506"), Edit(3, "partner_lat", "52.3471"))
    assert {edit.row for edit in edits} == {3, 4}
    again = check_mended(opened, "own.csv", Mending().and_then(edits))
    outcome = placed(again)
    assert outcome.unplaced.empty
    assert outcome.partnerships.loc[3, ["partner_lon", "partner_lat"]].tolist() == [14.5506, 52.3471]
    assert outcome.partnerships["partner_place_id"].tolist()[1:] == ["own-14.5506-52.3471-city"] * 2
    copy = check_bytes(again.written.to_csv(index=False).encode(), "own.csv")
    assert copy.report.problems == ()
    assert placed(copy).unplaced.empty


def test_coordinates_of_the_file_count_before_ours_and_the_same_ones_change_nothing():
    def outcome(**cells):
        table = text_table([SUWON | cells], (*PARTNERSHIP_COLUMNS, *COORDINATES))
        return placed(check_bytes(table.to_csv(index=False).encode(), "own.csv")).partnerships.loc[2]

    assert outcome(local_lon="107,6186", local_lat="-6,9222")["local_place_id"] == "bandung"
    other = outcome(local_lon="107,5", local_lat="-6.9")
    assert other[["local_place_id", "local_lon", "local_lat"]].tolist() == ["own-107.5000--6.9000-city", 107.5, -6.9]
    assert outcome(local_lon="107.5", local_lat="")["local_place_id"] == "bandung"


def test_the_gazetteer_is_asked_for_a_place_once_however_often_the_file_changes():
    class Asked:
        def __init__(self):
            self.geocoder, self.names = real_geocoder(), []
            self.min_confidence = self.geocoder.min_confidence

        def answer(self, query):
            self.names.append(query["name"])
            return self.geocoder.answer(query)

    asked, known = Asked(), {}
    checked = check_bytes(raw_of(FRANKFURT), "own.csv")
    for _ in range(2):
        place_ends(checked.good, text_table([BANDUNG], PLACE_COLUMNS), asked, known=known)
    assert asked.names == ["Frankfurt"]


def test_another_spelling_goes_into_every_row_of_the_place_on_its_side():
    good = check_bytes(raw_of(SUWON, FRANKFURT), "own.csv").good
    place = {"name": "Frankfurt", "level": "city", "region": "", "country": "DE"}
    assert renamed(good, place, "Frankfurt am Main") == (Edit(3, "partner_name", "Frankfurt am Main"),)
    assert renamed(good, place, "Frankfurt") == ()
    assert renamed(good, place, "") == ()


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("-6.9222, 107.6069", (107.6069, -6.9222)),
        ("-6.9222,107.6069", (107.6069, -6.9222)),
        ("-6,9222; 107,6069", (107.6069, -6.9222)),
        (" 52 13 ", (13.0, 52.0)),
        ("52.3471° 14.5506°", (14.5506, 52.3471)),
        ("107.6069, -6.9222", None),
        ("Bandung", None),
        ("1", None),
        ("", None),
        ("nan, nan", None),
    ],
)
def test_coordinates_are_read_as_maps_on_the_web_give_them(text, point):
    assert coordinates(text) == point


def test_own_coordinates_need_both_cells_of_a_pair():
    table = pd.DataFrame({"local_lon": ["1", "1", "x", "999"], "local_lat": ["2", "", "2", "2"]}, dtype=str)
    degrees = own_coordinates(table)
    assert list(degrees.columns) == list(COORDINATES)
    assert degrees["local_lon"].notna().tolist() == [True, False, False, False]
    assert degrees["partner_lon"].isna().all()
