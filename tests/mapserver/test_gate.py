import pytest
from starlette.datastructures import Headers

from asking import ask
from mapserver.gate import Gate, is_closed, is_foreign


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/metrics/",
        "//_stcore/metrics",
        "/sub/path/_stcore/metrics",
        "/_stcore/agent/openapi.json",
        "/_stcore/agent/interact",
        "/_stcore/script-health-check",
        "/_stcore",
        "/_stcore/",
        "/auth/login",
        "/auth/logout/",
        "/oauth2callback",
    ],
)
def test_what_tells_too_much_is_closed(path):
    assert is_closed(path)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/peta",
        "/_stcore/health",
        "/_stcore/host-config",
        "/_stcore/stream",
        "/_stcore/upload_file/session/file",
        "/_stcore/bidi-components/a/b.js",
        "/static/js/index.js",
        "/media/1.json",
        "/tentang/author/login-is-a-word",
    ],
)
def test_what_the_page_needs_is_open(path):
    assert not is_closed(path)


async def passed(scope, _receive, send):
    await send(
        {"type": "websocket.accept"}
        if scope["type"] == "websocket"
        else {"type": "http.response.start", "status": 204, "headers": []}
    )


def test_a_closed_path_is_not_found_whatever_the_method():
    assert [ask(Gate(passed), "/_stcore/metrics", method).status for method in ("GET", "HEAD", "OPTIONS", "POST")] == [404] * 4
    assert ask(Gate(passed), "/_stcore/health").status == 204


@pytest.mark.parametrize(
    ("origin", "foreign"),
    [
        ("https://peta.go.id", False),
        ("http://PETA.go.id", False),
        ("https://evil.test", True),
        ("https://peta.go.id.evil.test", True),
        ("https://peta.go.id:444", True),
        ("null", True),
        ("", True),
    ],
)
def test_a_socket_belongs_to_our_own_page(origin, foreign):
    assert is_foreign(Headers({"host": "peta.go.id", "origin": origin})) is foreign


def test_a_program_that_is_no_browser_names_no_origin():
    assert not is_foreign(Headers({"host": "peta.go.id"}))


def test_a_foreign_socket_is_closed_before_it_is_open():
    sent = ask(Gate(passed), "/_stcore/stream", scope_type="websocket", origin="https://evil.test")
    assert sent == [{"type": "websocket.close", "code": 1008}]
    assert ask(Gate(passed), "/_stcore/stream", scope_type="websocket", origin="https://peta.test") == [
        {"type": "websocket.accept"}
    ]
