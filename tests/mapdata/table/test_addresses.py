import pytest

from mapdata.table.addresses import host, safe_address


@pytest.mark.parametrize(
    ("url", "safe", "shown"),
    [
        ("https://www.swcic.or.kr/eng/ma/gcity.asp", "https://www.swcic.or.kr/eng/ma/gcity.asp", "swcic.or.kr"),
        ("javascript:alert(1)", "", ""),
        ("https://[bad", "", ""),
        ("", "", ""),
    ],
)
def test_only_web_addresses_are_followed_and_their_host_is_shown(url, safe, shown):
    assert (safe_address(url), host(url)) == (safe, shown)
