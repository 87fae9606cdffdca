import gzip

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from asking import ask
from mapserver import files
from mapserver.files import Files, caching

TEXT = b'{"a": "b"}' * 500


def app(body=TEXT, media_type="application/json", asked=None):
    def answer(request):
        if asked is not None:
            asked.append(dict(request.headers))
        if "missing" in request.url.path:
            return Response("no", status_code=404)
        return HTMLResponse("<p>") if request.url.path.endswith(".html") else Response(body, media_type=media_type)

    return Files(Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])]))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/static/js/index.abc.js", "public, max-age=31536000, immutable"),
        ("/static/media/font.woff2", "public, max-age=31536000, immutable"),
        ("/app/static/deckgl.js?abc123", "public, max-age=31536000, immutable"),
        ("/app/static/basemap.json", "public, max-age=3600, stale-while-revalidate=86400"),
        ("/media/0123.json", "private, max-age=31536000, immutable"),
        ("/sub/path/media/0123.json", "private, max-age=31536000, immutable"),
        ("/", ""),
        ("/peta", ""),
        ("/static", ""),
        ("/_stcore/health", ""),
    ],
)
def test_files_are_cached_as_long_as_their_name_tells_their_content(path, expected):
    path, _, query = path.partition("?")
    assert caching({"path": path, "query_string": query.encode()}) == expected


def test_a_file_is_compressed_for_those_who_take_it_so():
    packed = ask(app(), "/media/1.json", accept_encoding="br, gzip")
    plain = ask(app(), "/media/1.json")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body == TEXT
    assert int(packed.headers["content-length"]) == len(packed.body) < len(TEXT) / 10
    assert "content-encoding" not in plain.headers
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert packed.headers["etag"] == "W/" + plain.headers["etag"]


@pytest.mark.parametrize("accepts", ["identity", "gzip;q=0", "gzip; q=0.0", "br"])
def test_who_does_not_take_gzip_gets_none(accepts):
    assert "content-encoding" not in ask(app(), "/media/1.json", accept_encoding=accepts).headers


@pytest.mark.parametrize(("body", "media_type"), [(b"short", "text/plain"), (TEXT, "image/png"), (TEXT, "font/woff2")])
def test_what_gains_nothing_stays_as_it_is(body, media_type):
    assert ask(app(body, media_type), "/media/1", accept_encoding="gzip").body == body


def test_a_browser_that_has_the_file_is_not_sent_it_again():
    served = app()
    etag = ask(served, "/app/static/a.json", accept_encoding="gzip").headers["etag"]
    again = ask(served, "/app/static/a.json", accept_encoding="gzip", if_none_match=f'"other", {etag}')
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", etag.removeprefix("W/"))
    assert again.headers["cache-control"] == "public, max-age=3600, stale-while-revalidate=86400"
    assert ask(served, "/app/static/a.json", if_none_match='"other"').status == 200


def test_the_same_file_has_the_same_name_on_every_machine():
    assert ask(app(), "/app/static/a.json").headers["etag"] == ask(app(), "/app/static/a.json").headers["etag"]


def test_only_what_is_there_is_cached():
    assert "cache-control" not in ask(app(), "/media/missing.json").headers
    assert "cache-control" not in ask(app(), "/static/page.html").headers


def test_head_says_the_same_without_the_file():
    head = ask(app(), "/media/1.json", "HEAD", accept_encoding="gzip")
    got = ask(app(), "/media/1.json", accept_encoding="gzip")
    assert (dict(head.headers), head.body) == (dict(got.headers), b"")


def test_parts_of_files_pages_and_posts_pass_unchanged():
    asked = []
    served = app(asked=asked)
    ask(served, "/media/1.json", range="bytes=0-9", accept_encoding="gzip")
    ask(served, "/peta", accept_encoding="gzip")
    ask(served, "/media/1.json", "POST", accept_encoding="gzip")
    assert [each.get("accept-encoding") for each in asked] == ["gzip"] * 3


def test_a_file_is_compressed_once(monkeypatch):
    made, original = [], files.version_of
    monkeypatch.setattr(files, "version_of", lambda body, worth: made.append(body) or original(body, worth=worth))
    served = app()
    for _ in range(3):
        ask(served, "/media/1.json", accept_encoding="gzip")
    assert len(made) == 1


def test_what_is_kept_compressed_stays_within_bounds(monkeypatch):
    monkeypatch.setattr(files, "KEPT_BYTES", 200)
    served = app()
    for number in range(20):
        assert ask(served, f"/media/{number}.json", accept_encoding="gzip").headers["content-encoding"] == "gzip"
    assert 0 < served._bytes <= 200
    assert served._bytes == sum(len(version.packed) for version in served._versions.values())
