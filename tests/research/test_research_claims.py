import pytest

from research_claims import publisher_of, sectors_of


def test_codes_of_the_research_become_sectors_without_repeats():
    assert sectors_of("culture;heritage;maritime_port;agriculture;urban_planning") == "culture;agri_marine;urban"
    assert sectors_of("") == ""


@pytest.mark.parametrize(
    ("url", "publisher", "primary"),
    [
        ("https://ambon.antaranews.com/berita/1", "ANTARA", ""),
        ("https://www.fwsistercities.org/about", "Fort Worth Sister Cities", "yes"),
        ("https://regional.kompas.com/read/1", "kompas.com", ""),
        ("https://news.detik.com/x", "detik.com", ""),
        ("https://www.pref.kyoto.jp/kokusai/", "kyoto.jp", ""),
        ("https://depok.go.id/x", "depok.go.id", ""),
        ("https://warta.jogjakota.go.id/detail", "jogjakota.go.id", ""),
        ("", "", ""),
    ],
)
def test_sites_of_one_publisher_are_one(url, publisher, primary):
    known = {
        "antaranews.com": {"publisher": "ANTARA", "primary": ""},
        "fwsistercities.org": {"publisher": "Fort Worth Sister Cities", "primary": "yes"},
    }
    assert publisher_of(url, known) == (publisher, primary)
