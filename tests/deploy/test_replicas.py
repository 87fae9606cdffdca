"""Readers of two replicas behind nginx, before one of them dies, while it does, and after. The tests follow each other."""

import gzip
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from crowd import Crowd

from reader import Reader
from sample import ROOT
from server import TIMEOUT_S

pytestmark = pytest.mark.deploy
SESSIONS = 20


def opened(reader):
    """Open a page and its files; every answer is right or the test fails."""
    messages = reader.open()
    assert [message.script_finished for message in messages][-1] == 0  # it finished, and well
    files = reader.files()
    assert len(files) >= 4  # arcs, what is clicked of them, places, rows
    assert [(path, reader.get(path).status) for path in files] == [(path, 200) for path in files]
    return reader


def together(act, readers):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(act, readers))


@pytest.fixture(scope="module")
def sessions(site):
    return together(opened, [site.reader() for _ in range(SESSIONS)])


def test_readers_are_shared_out_and_stay(site, sessions):
    held = [site.sockets(port) for port in site.replicas]
    assert sum(held) == len(sessions)
    assert min(held) > 0


def test_a_reader_comes_back_to_the_same_replica(site):
    found = set()
    with site.reader() as reader:
        for _ in range(5):
            before = {port: site.sockets(port) for port in site.replicas}
            reader.open()
            found |= {port for port in site.replicas if site.sockets(port) > before[port]}
    assert len(found) == 1


def test_a_reader_gets_one_cookie_that_says_nothing_and_keeps_it(site):
    with site.reader() as reader:
        cookies = [each for each in reader.get("/").headers.get_all("Set-Cookie") if each.startswith("pkk_replica=")]
        assert len(cookies) == 1
        assert cookies[0].endswith("; Path=/; HttpOnly; Secure; SameSite=None; Partitioned")
        assert reader.get("/").headers.get_all("Set-Cookie") is None


def test_pages_carry_the_headers_of_the_app_through_the_proxy(site):
    with site.reader() as reader:
        headers = reader.get("/").headers
        assert f"connect-src 'self' wss://{reader.address.netloc};" in headers["Content-Security-Policy"]
        assert headers["Strict-Transport-Security"] == "max-age=31536000"
        assert headers["Server"] == "nginx"
        assert reader.get("/_stcore/metrics").status == 404


def test_static_files_are_cached_by_browsers_and_by_the_proxy(site):
    with site.reader() as reader:
        for accepted, coding in (("gzip, br", "gzip"), ("identity", None)):
            for _ in range(2):
                base_map = reader.get("/app/static/basemap.json", Accept_Encoding=accepted)
            assert base_map.headers["X-Cache"] == "HIT"
            assert base_map.headers["Content-Encoding"] == coding
            assert base_map.headers["Cache-Control"] == "public, max-age=3600, stale-while-revalidate=86400"
            body = gzip.decompress(base_map.body) if coding else base_map.body
            assert body == (ROOT / "static/basemap.json").read_bytes()
        script = reader.get("/app/static/deckgl.js?0123ab")
        assert script.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert reader.get("/app/static/deckgl.js?0123ab", If_None_Match=script.headers["ETag"]).status == 304


def test_who_comes_without_https_is_sent_there(site):
    with Reader(site.plain_address) as reader:
        said = reader.get("/peta?lang=en")
    assert (said.status, said.headers["Location"]) == (301, "https://127.0.0.1/peta?lang=en")


@pytest.mark.usefixtures("sessions")
def test_a_replica_dies_and_no_request_is_answered_wrongly(site):
    dead, alive = site.replicas
    with Crowd(site.address, site.tls) as crowd:
        crowd.wait_for(60)
        site.kill(dead)
        crowd.wait_for(60)
        together(opened, [site.reader() for _ in range(4)])  # new readers get the whole page
    assert crowd.wrong == []
    assert site.sockets(alive) > 0


def test_readers_of_the_living_replica_notice_nothing_and_the_others_come_back(sessions):
    lost = [reader for reader in sessions if not reader.is_connected()]
    kept = [reader for reader in sessions if reader not in lost]
    assert lost
    assert kept
    for messages in together(lambda reader: reader.run("lang=en"), kept):
        assert messages[-1].WhichOneof("type") == "script_finished"
    together(opened, lost)  # as the browser does by itself, with the address that holds the state


def test_readers_who_were_moved_have_their_files_when_the_replica_is_back(site, sessions):
    dead, _ = site.replicas
    site.start(dead)
    newcomers, deadline = [], time.monotonic() + TIMEOUT_S
    while site.sockets(dead) == 0:  # the proxy leaves it alone for ten seconds
        assert time.monotonic() < deadline, "the replica that came back is not used again"
        newcomers.append(opened(site.reader()))
    for reader in (*sessions, *newcomers):
        assert [reader.get(path).status for path in reader.files()] == [200] * len(reader.files())


def test_where_cookies_are_refused_a_reader_still_stays(site):
    with site.reader(User_Agent="one that keeps no cookies") as reader:
        reader.keeps_cookies = False
        assert opened(reader).cookies == {}


def test_without_any_replica_readers_are_told_so_and_static_files_still_come(site):
    for port in site.replicas:
        site.kill(port)
    with site.reader() as reader:
        said = reader.get("/")
        assert (said.status, said.headers["Retry-After"], said.headers["Cache-Control"]) == (503, "10", "no-store")
        assert said.headers["Content-Security-Policy"] == "default-src 'none'"
        assert "Peta ini sedang tidak dapat dibuka" in said.body.decode()
        assert reader.get("/app/static/ocean.json").status == 200
