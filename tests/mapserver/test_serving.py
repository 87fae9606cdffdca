"""The server as `make run` starts it, asked over the network."""

import gzip
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

from mapserver.policy import script_sources
from sample import ROOT
from server import serving

HEADERS = (
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Referrer-Policy",
    "Permissions-Policy",
    "Strict-Transport-Security",
)


@pytest.fixture(scope="module")
def address():
    with serving(MAPDATA_FRAME_ANCESTORS="https://*.go.id", MAPDATA_PUBLIC_URL="https://peta.go.id") as address:
        yield address


def get(url, **headers):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.code, answer.headers, answer.read()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/", 200),
        ("/peta?lang=en", 200),
        ("/app/static/basemap.json", 200),
        ("/app/static/nothing.json", 404),
        ("/_stcore/health", 200),
        ("/_stcore/host-config", 200),
        ("/_stcore/metrics", 404),
        ("/_stcore/agent/openapi.json", 404),
        ("/media/nothing.json", 404),
        ("/robots.txt", 404),
        ("/%2e%2e/%2e%2e/etc/passwd", 400),
    ],
)
def test_every_answer_carries_the_headers(address, path, status):
    code, headers, _ = get(address + path)
    assert (code, [name for name in HEADERS if name not in headers]) == (status, [])


def test_the_policy_is_that_of_the_settings_and_of_the_page_that_is_sent(address):
    _, headers, page = get(address)
    policy = dict(each.split(" ", 1) for each in headers["Content-Security-Policy"].split("; "))
    assert policy["frame-ancestors"] == "'self' https://*.go.id"
    assert policy["connect-src"] == "'self' wss://peta.go.id"
    (script,) = script_sources(page.decode())
    assert script in policy["script-src"]


def test_streamlits_scripts_come_compressed_and_stay_in_the_browser(address):
    script = re.search(r'src="\./(static/js/index\.[^"]+)"', get(address)[2].decode()).group(1)
    _, headers, packed = get(f"{address}/{script}", Accept_Encoding="gzip")
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert len(packed) < len(gzip.decompress(packed)) / 2
    assert get(f"{address}/{script}", If_None_Match=headers["ETag"])[0] == 304


def test_the_base_map_comes_compressed(address):
    _, headers, packed = get(f"{address}/app/static/basemap.json", Accept_Encoding="gzip")
    assert headers["Cache-Control"].startswith("public, max-age=3600")
    assert gzip.decompress(packed) == (ROOT / "static/basemap.json").read_bytes()


def test_the_cookie_stays_on_https(address):
    assert get(f"{address}/_stcore/health")[1]["Set-Cookie"].endswith("; Secure")


def test_wrong_settings_end_the_start_with_a_sentence_each():
    environment = os.environ | {"MAPDATA_HTTPS": "perhaps", "MAPDATA_FOLDER": "/nowhere", "MAPDATA_FRAME_ANCESTORS": "a; b"}
    command = [sys.executable, "-m", "streamlit", "run", "asgi.py", "--server.port=0", "--server.address=127.0.0.1"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 2
    assert ended.stderr.splitlines() == [
        "MAPDATA_FRAME_ANCESTORS: 'a;' is no origin such as https://portal.example.go.id or https://*.go.id "
        "(or 'self', or 'none' or '*' alone).",
        "MAPDATA_HTTPS: 'perhaps' is neither 1 nor 0.",
        "MAPDATA_FOLDER: there is no folder '/nowhere'.",
    ]
