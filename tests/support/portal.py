"""An open-data portal on this machine, in a thread, that can misbehave in every way that a test wants."""

import io
import ssl
import threading
import zipfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from mapdata.source.limits import Limits
from mapdata.source.refresh import refresh
from mapdata.source.store import Store

# Short, so that a test of patience does not try the patience of who runs it; long enough for a busy machine to answer.
QUICK = Limits(connect_s=2, silence_s=1, total_s=20, download_bytes=200_000, file_bytes=300_000, unpacked_bytes=400_000)


@dataclass
class Portal:
    """What it serves: path -> bytes, or a function of the handler that answers by itself. It notes what it was asked."""

    address: str
    files: dict = field(default_factory=dict)
    etags: dict = field(default_factory=dict)
    modified: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)

    def statuses(self, path):
        return [status for asked, status, _ in self.asked if asked == path]


class Handler(BaseHTTPRequestHandler):
    """Answers what the portal has for a path."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        portal = self.server.portal
        found = portal.files.get(self.path)
        with suppress(OSError):  # the client may hang up: that is what some tests are about
            if callable(found):
                portal.asked.append((self.path, None, dict(self.headers)))
                found(self)
            else:
                self.answer(portal, found)
        self.close_connection = True

    def answer(self, portal, body):
        etag, modified = portal.etags.get(self.path), portal.modified.get(self.path)
        asked_for = (self.headers["If-None-Match"], self.headers["If-Modified-Since"])
        same = any(mine and mine == theirs for mine, theirs in zip((etag, modified), asked_for, strict=True))
        status = 404 if body is None else 304 if same else 200
        portal.asked.append((self.path, status, dict(self.headers)))
        self.send_response(status)
        for name, value in (("ETag", etag), ("Last-Modified", modified)):
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if status == 200 else 0))
        self.end_headers()
        if status == 200:
            self.wfile.write(body)

    def log_message(self, *args):
        """Say nothing."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *args):
        """Say nothing: a client that does not trust us hangs up."""


@contextmanager
def serving_portal(certificate=None):
    """Serve on a free port; with a certificate (a file that holds its key too) by https."""
    with Server(("127.0.0.1", 0), Handler) as server:
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        server.portal = Portal(f"{'https' if certificate else 'http'}://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.portal
        finally:
            server.shutdown()
            thread.join()


def zipped(files):
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return package.getvalue()


def look(portal, path="/data.zip", **options):
    return refresh(portal.address + path, **{"limits": QUICK} | options)


def shown(portal, path="/data.zip"):
    return Store(portal.address + path).shown()


def ids(portal, path="/data.zip"):
    """The partnerships that are shown, read as anyone would."""
    lines = (shown(portal, path).folder / "partnerships.csv").read_text(encoding="utf-8").splitlines()
    return [line.partition(",")[0] for line in lines[1:]]
