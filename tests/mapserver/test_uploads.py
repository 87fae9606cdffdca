"""Who may send a file: our own page, framed or not, and nobody else's."""

import http.client
import json
from urllib.parse import urlsplit

import pytest
from starlette.datastructures import Headers
from starlette.requests import Request
from streamlit.web.server.starlette.starlette_app_utils import generate_xsrf_token_string, validate_xsrf_token

from asking import ask
from mapserver.uploads import Uploads, is_upload
from server import serving

PATH = "/_stcore/upload_file/session/file"
OWN, FOREIGN = "https://peta.test", "https://evil.test"


async def checking(scope, _receive, send):
    """Answer as Streamlit does: 204 where its header and its cookie agree."""
    request = Request(scope)
    agreed = validate_xsrf_token(request.headers.get("x-xsrftoken"), request.cookies.get("_streamlit_xsrf"))
    await send({"type": "http.response.start", "status": 204 if agreed else 403, "headers": []})


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_our_own_page_needs_no_cookie(method):
    assert ask(Uploads(checking), PATH, method, origin=OWN).status == 204
    assert ask(Uploads(checking), f"/sub/path{PATH}", method, origin=OWN).status == 204
    assert ask(Uploads(checking), PATH, method, origin=OWN, cookie="_streamlit_xsrf=old; other=1", x_xsrftoken="x").status == 204


@pytest.mark.parametrize("origin", [FOREIGN, "null", "", "https://peta.test:444", "https://peta.test.evil.test"])
def test_another_sites_page_may_not_even_with_a_cookie_that_agrees(origin):
    token = generate_xsrf_token_string()
    given = {"cookie": f"_streamlit_xsrf={token}", "x_xsrftoken": token}
    assert ask(Uploads(checking), PATH, "PUT", **given).status == 204
    said = ask(Uploads(checking), PATH, "PUT", origin=origin, **given)
    assert (said.status, said.text) == (403, "Forbidden")


def test_what_names_no_origin_has_to_pass_streamlits_own_check():
    assert ask(Uploads(checking), PATH, "PUT").status == 403


@pytest.mark.parametrize(
    ("method", "path", "upload"),
    [
        ("PUT", PATH, True),
        ("POST", "/base/_stcore/upload_file/", True),
        ("OPTIONS", PATH, False),
        ("GET", PATH, False),
        ("PUT", "/_stcore/stream", False),
        ("PUT", "/upload_file/a/_stcore", False),
    ],
)
def test_which_requests_are_uploads(method, path, upload):
    assert is_upload({"type": "http", "method": method, "path": path}) is upload


def test_nothing_but_an_upload_is_vouched_for():
    async def headers(scope, _receive, send):
        body = json.dumps(sorted(Headers(scope=scope))).encode()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    assert json.loads(ask(Uploads(headers), "/_stcore/health", "PUT", origin=OWN).body) == ["host", "origin"]


@pytest.fixture(scope="module")
def site():
    with serving() as address:
        yield urlsplit(address).netloc


@pytest.mark.parametrize(
    ("origin", "answer"),
    [
        (None, (403, "XSRF token missing or invalid")),
        ("http://evil.test", (403, "Forbidden")),
        ("own", (400, "Invalid session_id.")),  # let through to where only the session's own page goes on
    ],
)
def test_the_installed_streamlit_takes_it_so(site, origin, answer):
    connection = http.client.HTTPConnection(site, timeout=30)
    named = {} if origin is None else {"Origin": f"http://{site}" if origin == "own" else origin}
    connection.request("PUT", PATH, b"", named)
    said = connection.getresponse()
    status, words = answer
    assert said.status == status
    assert said.read().decode().startswith(words)
    connection.close()
