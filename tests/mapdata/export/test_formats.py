import time

import pytest

from mapdata.export.formats import FORMATS


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_selection_gives_the_same_bytes_at_another_time(name, suwon, monkeypatch):
    selection = suwon()
    first = FORMATS[name].write(selection)
    later = time.time() + 400_000_000
    monkeypatch.setattr(time, "time", lambda: later)
    assert FORMATS[name].write(selection) == first


@pytest.mark.parametrize(
    ("name", "start"), [("csv", b"\xef\xbb\xbfid,"), ("xlsx", b"PK"), ("geojson", b'{"type":"FeatureCollection"'), ("zip", b"PK")]
)
def test_each_format_is_what_it_says(name, start, suwon):
    assert FORMATS[name].write(suwon()).startswith(start)
