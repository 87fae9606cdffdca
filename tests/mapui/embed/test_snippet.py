from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest

from mapui.embed.snippet import SIZES, Wanted, address, full_address, iframe

PARAMS = {"lang": "id", "sector": ["environment", "culture"], "place": ["bandung"], "q": 'a"><script>&'}


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def query(url):
    return parse_qs(urlsplit(url).query)


def test_the_address_holds_the_state_and_what_the_frame_asks_for():
    url = address("https://peta.example.go.id/", Wanted(PARAMS, "dark", ("legend", "results"), ("place",)))
    assert url.startswith("https://peta.example.go.id/?embed=true&embed_options=dark_theme&hide=legend,results&lock=place&")
    assert query(url)["sector"] == ["environment", "culture"]
    assert query(url)["q"] == ['a"><script>&']


def test_what_is_not_asked_for_is_not_in_the_address():
    assert address("http://localhost:8501", Wanted({})) == "http://localhost:8501/?embed=true"
    assert full_address("http://localhost:8501", Wanted({})) == "http://localhost:8501/"


def test_the_full_map_has_the_same_state_without_the_frame():
    url = full_address("https://x.go.id/peta/", Wanted(PARAMS, "dark", ("legend",), ("place",)))
    assert url.startswith("https://x.go.id/peta/?lang=id&")
    assert set(query(url)) == set(PARAMS)


@pytest.mark.parametrize("size", SIZES)
def test_the_snippet_is_a_frame_with_a_name_and_a_link(size):
    tags = Tags(iframe("https://x.go.id", Wanted(PARAMS), 'Peta "Kota"', "Buka <peta>", size)).tags
    assert [tag for tag, _ in tags] == ["iframe", "p", "a"], "nothing of the parameters becomes a tag of its own"
    frame, link = tags[0][1], tags[2][1]
    assert frame["src"] == address("https://x.go.id", Wanted(PARAMS))
    assert frame["title"] == 'Peta "Kota"'
    assert (frame["loading"], frame["referrerpolicy"]) == ("lazy", "strict-origin-when-cross-origin")
    assert link["href"] == full_address("https://x.go.id", Wanted(PARAMS))


def test_a_responsive_frame_keeps_its_ratio_and_a_fixed_one_never_leaves_its_column():
    assert "aspect-ratio:960/600" in iframe("https://x.go.id", Wanted({}), "t", "l", "responsive")
    assert "width:600px;max-width:100%;height:450px" in iframe("https://x.go.id", Wanted({}), "t", "l", "600x450")
