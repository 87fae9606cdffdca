import time
from dataclasses import replace
from pathlib import Path

import pytest

from mapdata.source.fetch import Fetcher
from mapdata.words.errors import SourceError
from portal import QUICK, serving_portal

CERTIFICATE = Path(__file__).with_name("untrusted.pem")


def redirecting(handler):
    handler.send_response(302)
    handler.send_header("Location", "/inside")
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def test_a_public_host_may_not_redirect_into_a_private_network(portal):
    portal.files |= {"/data.zip": redirecting, "/inside": b"secret of the house"}
    fetcher = Fetcher(QUICK)
    fetcher._private = False  # as if the first host had been found in the public network
    with pytest.raises(SourceError, match="which is in a private network") as caught:
        fetcher.get(portal.address + "/data.zip")
    assert caught.value.code == "bad_redirect"
    assert [path for path, _, _ in portal.asked] == ["/data.zip"]  # hung up before anything was asked


def test_a_private_host_may_redirect_within_its_network(portal):
    portal.files |= {"/data.zip": redirecting, "/inside": b"ours"}
    assert Fetcher(QUICK).get(portal.address + "/data.zip").body == b"ours"


@pytest.mark.parametrize(
    ("peer", "allowed"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.1.2.3", False),
        ("::ffff:93.184.216.34", True),
    ],
)
def test_which_machines_a_public_host_may_redirect_to(peer, allowed):
    class Sock:
        def getpeername(self):
            return (peer, 443)

    fetcher = Fetcher(QUICK)
    fetcher._private = False
    if allowed:
        fetcher._look_at(Sock(), "https://x.example", first=False)
    else:
        with pytest.raises(SourceError, match="private network"):
            fetcher._look_at(Sock(), "https://x.example", first=False)


def test_what_does_not_speak_tls_is_unreachable_by_https(portal):
    with pytest.raises(SourceError) as caught:
        Fetcher(QUICK).get(portal.address.replace("http:", "https:") + "/data.zip")
    assert caught.value.code in {"unreachable", "timeout"}


def test_a_certificate_that_nobody_trusts_is_refused():
    with serving_portal(CERTIFICATE) as portal, pytest.raises(SourceError, match="self-signed certificate") as caught:
        Fetcher(QUICK).get(portal.address + "/data.zip")
    assert caught.value.code == "bad_certificate"
    assert portal.asked == []


def test_an_administrator_may_trust_a_certificate_of_their_own(monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving_portal(CERTIFICATE) as portal:
        portal.files["/data.zip"] = b"x" * 100_000
        assert Fetcher(QUICK).get(portal.address + "/data.zip").body == b"x" * 100_000


def test_a_trickle_through_tls_is_cut_too(monkeypatch):
    def trickling(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        for _ in range(1000):
            handler.wfile.write(b"x")
            time.sleep(0.05)

    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving_portal(CERTIFICATE) as portal:
        portal.files["/data.zip"] = trickling
        with pytest.raises(SourceError, match=r"within 0\.6 seconds") as caught:
            Fetcher(replace(QUICK, total_s=0.6)).get(portal.address + "/data.zip")
    assert caught.value.code == "timeout"


def test_letters_that_are_not_ascii_are_sent_as_an_address_has_them(portal):
    portal.files["/d%C3%A9p%C3%B4t/data.zip?q=%C3%A9&r=1"] = b"body"
    assert Fetcher(QUICK).get(portal.address + "/dépôt/data.zip?q=é&r=1").body == b"body"
