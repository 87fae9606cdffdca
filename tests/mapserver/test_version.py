import gzip

import pytest
from starlette.datastructures import Headers, MutableHeaders

from mapserver.answer import Answer
from mapserver.version import Version, send_as_asked, version_of

TEXT = b"Bandung - Suwon, sejak 1997. " * 100


def answered(version=None, **headers):
    answer = Answer(200, MutableHeaders({"content-length": str(len(TEXT))}), TEXT)
    send_as_asked(
        answer, version or version_of(TEXT), Headers({name.replace("_", "-"): value for name, value in headers.items()})
    )
    return answer


def test_a_version_is_named_by_its_content_alone():
    assert version_of(TEXT) == version_of(bytes(TEXT))
    assert version_of(TEXT).etag == version_of(TEXT, worth=False).etag != version_of(TEXT + b"!").etag
    assert version_of(TEXT, worth=False).packed is None


def test_a_browser_that_says_nothing_gets_the_body_as_it_is():
    answer = answered()
    assert (answer.status, answer.body, answer.headers["etag"]) == (200, TEXT, version_of(TEXT).etag)
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize("accepted", ["gzip", "br, gzip", "GZIP", "gzip;q=0.5", "br;q=1.0, gzip;q=0.8"])
def test_who_takes_gzip_gets_it_under_a_weak_name(accepted):
    answer = answered(accept_encoding=accepted)
    assert gzip.decompress(answer.body) == TEXT
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["etag"] == f"W/{version_of(TEXT).etag}"


@pytest.mark.parametrize("accepted", ["", "br", "identity", "gzip;q=0", "gzip; q=0.0", "x-gzip"])
def test_who_does_not_take_gzip_gets_the_body_as_it_is(accepted):
    assert answered(accept_encoding=accepted).body == TEXT


def test_what_is_not_worth_it_is_not_compressed():
    assert answered(version_of(TEXT, worth=False), accept_encoding="gzip").body == TEXT


@pytest.mark.parametrize("known", ["{}", "W/{}", '"other", {}', '"other",W/{}'])
def test_who_has_it_gets_nothing_new(known):
    answer = answered(if_none_match=known.format(version_of(TEXT).etag), accept_encoding="gzip")
    assert (answer.status, answer.body) == (304, b"")
    assert "content-length" not in answer.headers
    assert "content-encoding" not in answer.headers


def test_who_has_another_version_gets_this_one():
    assert answered(Version('"new"', None), if_none_match='"old"').status == 200
