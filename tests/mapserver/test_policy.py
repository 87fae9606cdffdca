import pytest

from mapserver.policy import content_security_policy, fixed_headers, script_sources
from mapserver.settings import Settings

OWN = Settings()
SECURE = Settings(public_url="https://peta.go.id", https=True)


def directives(settings=OWN, scripts=(), host="peta.test:8501"):
    policy = content_security_policy(settings, scripts, host)
    return {each.split()[0]: each.split()[1:] for each in policy.split("; ")}


def test_no_other_host_stands_in_the_policy():
    sources = {source for each in directives().values() for source in each}
    assert sources == {
        "'self'",
        "'none'",
        "'unsafe-inline'",
        "'wasm-unsafe-eval'",
        "data:",
        "blob:",
        "ws://peta.test:8501",
        "wss://peta.test:8501",
    }


def test_scripts_are_never_inline_without_their_hash():
    (source,) = script_sources('<script src="a.js"></script><script>\n  window.x = 1\n</script>')
    assert source == "'sha256-9drQX42/rMuCwOCH/ydXOJ/IpVUloMeSNPc4MfJKROY='"
    assert directives(scripts=[source])["script-src"] == ["'self'", "blob:", "'wasm-unsafe-eval'", source]


def test_the_socket_is_named_and_secure_where_the_site_is():
    assert directives(SECURE)["connect-src"] == ["'self'", "wss://peta.go.id"]
    assert directives(Settings(https=True))["connect-src"] == ["'self'", "wss://peta.test:8501"]


@pytest.mark.parametrize("host", ["", "a.id; script-src *", "a.id\r\nX: y", "a id", "https://a.id", "a.id:port"])
def test_a_malformed_host_is_not_repeated(host):
    assert directives(host=host)["connect-src"] == ["'self'"]


@pytest.mark.parametrize("host", ["peta.go.id", "localhost:8501", "127.0.0.1:80", "[::1]:8501"])
def test_a_host_may_be_a_name_or_an_address(host):
    assert directives(host=host)["connect-src"] == ["'self'", f"ws://{host}", f"wss://{host}"]


def test_the_parents_of_the_settings_may_frame_the_site():
    parents = ("'self'", "https://*.go.id")
    assert directives(Settings(parents=parents))["frame-ancestors"] == list(parents)


@pytest.mark.parametrize(
    ("parents", "old"), [(("'self'",), "SAMEORIGIN"), (("'none'",), "DENY"), (("*",), None), (("'self'", "https://a.id"), None)]
)
def test_old_browsers_are_told_what_they_understand(parents, old):
    assert fixed_headers(Settings(parents=parents)).get("X-Frame-Options") == old


def test_only_behind_https_browsers_are_told_to_stay_there():
    assert "Strict-Transport-Security" not in fixed_headers(OWN)
    assert fixed_headers(SECURE)["Strict-Transport-Security"] == "max-age=31536000"


def test_the_fixed_headers_say_little_and_allow_copying():
    headers = fixed_headers(OWN)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert {"camera=()", "geolocation=()", "microphone=()", "clipboard-write=(self)"} <= set(
        headers["Permissions-Policy"].split(", ")
    )
