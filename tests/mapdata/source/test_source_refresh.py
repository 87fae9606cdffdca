"""Whatever the portal does, the last good version is shown, and it is said why."""

import json
import socket
import struct
import time
from dataclasses import replace

import pytest

from mapdata.atlas.atlas import load_atlas
from mapdata.commands.main import main
from mapdata.source.attempt import read_attempt
from mapdata.source.store import Store
from portal import QUICK, ids, look, shown, zipped
from sample import ROOT, shipped_rows


def head(handler, *headers, status=200):
    handler.send_response(status)
    for name, value in headers:
        handler.send_header(name, value)
    handler.end_headers()


def slow(_):
    time.sleep(3 * QUICK.silence_s)


def trickling(handler):
    head(handler, ("Content-Length", "100000"))
    for _ in range(1000):
        handler.wfile.write(b"P")
        time.sleep(0.05)


def trickling_head(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(1000):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.05)


def reset(handler):
    head(handler, ("Content-Length", "1000"))
    handler.wfile.write(b"PK")
    handler.wfile.flush()
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.close()


def torn(handler):
    head(handler, ("Content-Length", "1000"))
    handler.wfile.write(b"PK\x03\x04 and no more")


def torn_chunks(handler):
    head(handler, ("Transfer-Encoding", "chunked"))
    handler.wfile.write(b"ff\r\nPK\x03\x04 and no more")


def endless(handler):
    head(handler, ("Transfer-Encoding", "chunked"))
    while True:
        handler.wfile.write(b"10000\r\n" + b"P" * 65536 + b"\r\n")


def said_too_large(handler):
    head(handler, ("Content-Length", str(QUICK.download_bytes + 1)))
    handler.wfile.write(b"P" * 10)


def of_no_length(handler):
    head(handler, ("Connection", "close"))
    handler.wfile.write(b"id,local_name\n")


def compressed(handler):
    head(handler, ("Content-Encoding", "gzip"), ("Content-Length", "2"))
    handler.wfile.write(b"\x1f\x8b")


def broken(handler):
    head(handler, ("Content-Length", "0"), status=500)


def no_http(handler):
    handler.wfile.write(b"SSH-2.0-OpenSSH\r\n")


def never_changing(handler):
    head(handler, ("Content-Length", "0"), status=304)


MISBEHAVIOUR = {
    slow: ("timeout", "did not answer in time"),
    reset: ("unreachable", "Connection reset by peer"),
    torn: ("truncated", "ended before its end"),
    torn_chunks: ("truncated", "ended before its end"),
    endless: ("too_large", "larger than 0.2 MB"),
    said_too_large: ("too_large", "larger than 0.2 MB"),
    of_no_length: ("bad_answer", "did not say how long"),
    compressed: ("bad_answer", "compressed, which was not asked for"),
    broken: ("http_status", "answered with status 500; 200 was expected"),
    no_http: ("unreachable", "BadStatusLine"),
}


@pytest.mark.parametrize("misbehaviour", MISBEHAVIOUR, ids=lambda each: each.__name__)
def test_a_portal_that_misbehaves_changes_nothing_and_it_is_said_why(published, misbehaviour):
    before = shown(published)
    published.files["/data.zip"] = misbehaviour
    attempt = look(published)
    code, words = MISBEHAVIOUR[misbehaviour]
    assert (attempt.outcome, attempt.code, attempt.failures) == ("failed", code, 1)
    assert words in attempt.message
    assert "?" not in attempt.message
    assert shown(published) == before
    assert ids(published) == ["bandung-suwon"]


@pytest.mark.parametrize("trickle", [trickling, trickling_head], ids=lambda each: each.__name__)
def test_an_answer_that_trickles_is_cut_when_the_time_for_all_is_over(published, trickle):
    published.files["/data.zip"] = trickle
    began = time.monotonic()
    attempt = look(published, limits=replace(QUICK, total_s=0.4))
    assert (attempt.outcome, attempt.code) == ("failed", "timeout")
    assert "did not send all within 0.4 seconds" in attempt.message
    assert time.monotonic() - began < 10  # the trickle itself would take 50 seconds
    assert ids(published) == ["bandung-suwon"]


def test_a_portal_that_is_not_there_changes_nothing(published):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gone = f"http://127.0.0.1:{free.getsockname()[1]}"
        published.address, there = gone, published.address
        assert (look(published).code, shown(published)) == ("unreachable", None)
    published.address = there
    assert ids(published) == ["bandung-suwon"]


def test_what_says_unchanged_without_being_asked_is_a_fault(portal):
    portal.files["/data.zip"] = never_changing
    assert look(portal).code == "http_status"


def test_a_new_version_is_shown_whole_and_the_same_one_is_not_fetched_again(portal, tables):
    portal.files["/data.zip"], portal.etags["/data.zip"] = zipped(tables(1)), '"1"'
    assert look(portal).outcome == "changed"
    first = shown(portal)
    assert look(portal).outcome == "unchanged"
    assert portal.statuses("/data.zip") == [200, 304]
    portal.files["/data.zip"], portal.etags["/data.zip"] = zipped(tables(2)), '"2"'
    assert look(portal).outcome == "changed"
    assert portal.asked[-1][2]["If-None-Match"] == '"1"'
    assert ids(portal) == ["bandung-suwon", "bandung-suwon-2"]
    assert shown(portal).folder != first.folder
    assert list(load_atlas(first.folder).partnerships.index) == ["bandung-suwon"]  # who still reads the old one reads it whole


def test_a_date_serves_where_there_is_no_etag(portal, tables):
    portal.files["/data.zip"], portal.modified["/data.zip"] = zipped(tables()), "Mon, 23 Nov 2026 00:00:00 GMT"
    assert [look(portal).outcome, look(portal).outcome] == ["changed", "unchanged"]
    assert portal.statuses("/data.zip") == [200, 304]


def test_the_same_files_again_are_no_new_version_even_where_the_server_cannot_tell(published, tables):
    before = shown(published)
    published.files["/data.zip"] = zipped(dict(reversed(tables().items())))
    assert look(published).outcome == "unchanged"
    assert (shown(published).folder, shown(published).changed_at) == (before.folder, before.changed_at)


def test_a_version_that_was_refused_is_fetched_again(published, tables):
    published.files["/data.zip"], published.etags["/data.zip"] = b"<html>", '"bad"'
    assert look(published).code == "not_a_package"
    assert look(published).code == "not_a_package"
    assert published.statuses("/data.zip")[-2:] == [200, 200]
    assert read_attempt(Store(published.address + "/data.zip").folder).failures == 2
    published.files["/data.zip"] = zipped(tables(2))
    assert (look(published).failures, len(ids(published))) == (0, 2)


def publish_beside(portal, files, folder="/set"):
    """Publish a datapackage.json with its tables beside it."""
    listed = [{"name": name.removesuffix(".csv"), "path": name} for name in files]
    portal.files |= {f"{folder}/{name}": data for name, data in files.items()}
    portal.files[f"{folder}/datapackage.json"] = json.dumps({"version": "1", "resources": listed}).encode()


def test_tables_beside_a_descriptor_are_fetched_and_each_is_asked_whether_it_changed(portal, tables):
    publish_beside(portal, tables())
    portal.etags = {path: f'"{path} 1"' for path in portal.files}
    path = "/set/datapackage.json"
    assert look(portal, path).outcome == "changed"
    assert look(portal, path).outcome == "unchanged"
    assert {status for _, status, _ in portal.asked[5:]} == {304}
    portal.files["/set/partnerships.csv"] = tables(2)["partnerships.csv"]
    portal.etags["/set/partnerships.csv"] = '"2"'
    assert look(portal, path).outcome == "changed"
    assert [status for _, status, _ in portal.asked[10:]] == [304, 200, 304, 304, 304]
    assert ids(portal, path) == ["bandung-suwon", "bandung-suwon-2"]
    assert json.loads((shown(portal, path).folder / "datapackage.json").read_bytes())["version"] == "1"


def test_a_table_that_fails_refuses_them_all(portal, tables):
    publish_beside(portal, tables())
    path = "/set/datapackage.json"
    look(portal, path)
    publish_beside(portal, tables(2))
    del portal.files["/set/places.csv"]
    attempt = look(portal, path)
    assert (attempt.code, ids(portal, path)) == ("http_status", ["bandung-suwon"])
    assert attempt.message.startswith(f"{portal.address}/set/places.csv answered with status 404")


def test_the_limit_of_size_counts_for_all_tables_together(portal, tables):
    padding = b"," * (QUICK.download_bytes // 3)
    publish_beside(portal, {name: data + padding for name, data in tables().items()})
    assert look(portal, "/set/datapackage.json").code == "too_large"


@pytest.mark.parametrize(
    "path",
    [
        "../partnerships.csv",
        "data/../../partnerships.csv",
        "/partnerships.csv",
        "//127.0.0.2/partnerships.csv",
        "http://127.0.0.2/partnerships.csv",
        "%2e%2e/partnerships.csv",
        "..\\partnerships.csv",
        "partnerships.csv?x=1",
        "partnerships.csv\n",
        "",
        ["partnerships.csv"],
        None,
    ],
)
def test_a_path_that_leads_elsewhere_is_refused_and_not_asked(portal, tables, path):
    publish_beside(portal, tables())
    listed = json.loads(portal.files["/set/datapackage.json"])
    listed["resources"] = [each | {"path": path} if each["name"] == "partnerships" else each for each in listed["resources"]]
    portal.files["/set/datapackage.json"] = json.dumps(listed).encode()
    assert look(portal, "/set/datapackage.json").code == "bad_path"
    assert [asked for asked, _, _ in portal.asked] == ["/set/datapackage.json"]
    assert shown(portal, "/set/datapackage.json") is None


@pytest.mark.parametrize("said", [{"bytes": 3}, {"hash": "0" * 32}, {"hash": "sha256:" + "0" * 64}])
def test_a_table_that_is_not_the_one_described_is_refused(portal, tables, said):
    publish_beside(portal, tables())
    listed = json.loads(portal.files["/set/datapackage.json"])
    listed["resources"][0] |= said
    portal.files["/set/datapackage.json"] = json.dumps(listed).encode()
    assert look(portal, "/set/datapackage.json").code == "wrong_hash"


def redirecting(target):
    return lambda handler: head(handler, ("Location", target), ("Content-Length", "0"), status=302)


def test_a_redirect_on_the_same_scheme_is_followed(published, tables):
    published.files |= {"/data.zip": redirecting("/store/2.zip"), "/store/2.zip": zipped(tables(2))}
    assert look(published).outcome == "changed"
    assert len(ids(published)) == 2


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("ftp://127.0.0.1/data.zip", "to another scheme"),
        ("file:///etc/passwd", "to another scheme"),
        ("https://127.0.0.1/data.zip", "to another scheme"),
        ("http://192.0.2.1/data.zip", "https:// was expected"),
        ("http://user:secret@127.0.0.1/data.zip", "user name or a password"),
        ("/data.zip", "more than 3 times"),
    ],
)
def test_other_redirects_are_refused(published, target, words):
    published.files["/data.zip"] = redirecting(target)
    attempt = look(published)
    assert (attempt.code, ids(published)) == ("bad_redirect", ["bandung-suwon"])
    assert words in attempt.message
    assert "secret" not in attempt.message


def test_the_query_of_the_address_is_sent_and_never_said(portal):
    portal.files["/data.zip?key=secret"] = broken
    attempt = look(portal, "/data.zip?key=secret")
    assert portal.asked[0][0] == "/data.zip?key=secret"
    assert "secret" not in attempt.message


def test_the_package_that_we_export_ourselves_is_good(portal, tmp_path):
    assert main(["export", "--format", "zip", "--data", str(ROOT / "data"), "-o", str(tmp_path / "out.zip")]) == 0
    portal.files["/data.zip"] = (tmp_path / "out.zip").read_bytes()
    assert look(portal, limits=None).outcome == "changed"
    atlas = load_atlas(shown(portal).folder)
    assert (len(atlas.partnerships), atlas.problems) == (len(shipped_rows()), ())


def test_our_data_folder_served_as_it_is_is_good(portal):
    portal.files = {f"/data/{path.name}": path.read_bytes() for path in (ROOT / "data").iterdir() if path.is_file()}
    assert look(portal, "/data/datapackage.json", limits=None).outcome == "changed"
    assert len(load_atlas(shown(portal, "/data/datapackage.json").folder).partnerships) == len(shipped_rows())


def test_the_portal_learns_what_program_asks_and_nothing_else(published):
    asked = published.asked[0][2]
    assert asked["User-Agent"].startswith("peta-kota-kembar/")
    assert "Cookie" not in asked
    assert "Authorization" not in asked
