import json
from concurrent.futures import ThreadPoolExecutor
from typing import ClassVar

import pytest
from geopy.adapters import BaseSyncAdapter
from geopy.exc import GeocoderTimedOut, GeocoderUnavailable

from mapdata.gazetteer import online
from mapdata.gazetteer.online import ATTRIBUTION, USER_AGENT, OnlineGeocoder
from mapdata.gazetteer.query import Query
from mapdata.words.errors import OnlineError

MAS = {"lat": "-8.5440", "lon": "115.2690", "display_name": "Mas, Ubud, Gianyar, Bali, Indonesia", "importance": 0.4}


class Adapter(BaseSyncAdapter):
    """geopy's seam for the transport: answers from a list, and notes what was asked."""

    def __init__(self, *, proxies, ssl_context):
        super().__init__(proxies=proxies, ssl_context=ssl_context)

    answers: ClassVar[list] = []
    asked: ClassVar[list] = []

    def get_json(self, url, *, timeout, headers):  # noqa: ARG002  # geopy's signature
        Adapter.asked.append((url, headers))
        answer = Adapter.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def get_text(self, url, *, timeout, headers):
        return json.dumps(self.get_json(url, timeout=timeout, headers=headers))


@pytest.fixture
def nominatim(tmp_path, monkeypatch):
    monkeypatch.setattr(online._limited, "min_delay_seconds", 0.0)
    monkeypatch.setattr(online._limited, "error_wait_seconds", 0.0)
    Adapter.answers, Adapter.asked = [], []

    def make():
        return OnlineGeocoder(tmp_path / "nominatim.sqlite", adapter_factory=Adapter)

    return make


def test_an_answer_says_that_it_is_from_online_and_whose_it_is(nominatim):
    Adapter.answers = [[MAS]]
    found = nominatim().geocode(Query("Mas", "Bali", "ID"))
    assert (found.longitude, found.latitude) == (115.269, -8.544)
    assert (found.raw["method"], found.raw["attribution"], found.raw["matched_name"]) == ("online", ATTRIBUTION, "Mas")
    url, headers = Adapter.asked[0]
    assert "countrycodes=ID" in url
    assert headers["User-Agent"] == USER_AGENT


def test_answers_are_kept_for_the_next_process_not_found_too(nominatim):
    Adapter.answers = [[MAS], []]
    nominatim().geocode(Query("Mas", "Bali", "ID"))
    assert nominatim().geocode(Query("Atlantis")) is None
    again = nominatim()
    assert again.geocode(Query("Mas", "Bali", "ID")).raw["matched_name"] == "Mas"
    assert again.geocode(Query("Atlantis")) is None
    assert len(Adapter.asked) == 2


def test_a_failure_is_tried_again_and_then_is_not_called_not_found(nominatim):
    Adapter.answers = [GeocoderTimedOut("late"), GeocoderUnavailable("gone"), [MAS]]
    assert nominatim().geocode(Query("Mas")).raw["matched_name"] == "Mas"
    Adapter.answers = [GeocoderTimedOut("late")] * 3
    with pytest.raises(OnlineError, match="GeocoderTimedOut"):
        nominatim().geocode(Query("Ubud"))
    Adapter.answers = [[MAS]]
    assert nominatim().geocode(Query("Ubud")) is not None  # the failure was not kept
    assert len(Adapter.asked) == 7


def test_another_name_in_the_answer_is_less_sure(nominatim):
    Adapter.answers = [[MAS], [MAS]]
    assert nominatim().geocode(Query("Mas")).raw["confidence"] > 0.95
    assert nominatim().geocode(Query("Emas")).raw["confidence"] < 0.95


def test_all_instances_share_one_limiter_of_one_request_a_second():
    assert online._limited.min_delay_seconds == 1.0
    assert online._limited.max_retries == 2


def test_requests_of_several_threads_and_instances_are_spaced(nominatim, monkeypatch):
    monkeypatch.setattr(online._limited, "min_delay_seconds", 0.2)
    clock = online._limited._clock
    times = []
    real = Adapter.get_json

    def timed(self, url, *, timeout, headers):
        times.append(clock())
        return real(self, url, timeout=timeout, headers=headers)

    monkeypatch.setattr(Adapter, "get_json", timed)
    Adapter.answers = [[MAS]] * 4
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda name: nominatim().geocode(Query(name)), ["a", "b", "c", "d"]))
    assert max(times) - min(times) >= 0.5  # four requests in four slots of 0.2 s, each perhaps a little late
