"""The file that fetches the data from their address, and the only one that reaches the network for them.

Python's own http.client does it, because two things have to happen that libraries above it leave no room for: the machine
at the other end is looked at before anything is said to it, and a time limit for the whole ends even an answer that trickles.
"""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection, IncompleteRead
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from mapdata.source.answer import Answer, Validators
from mapdata.source.limits import Limits
from mapdata.source.setting import checked_address, without_query
from mapdata.words.errors import SettingError, SourceError

USER_AGENT: Final = "peta-kota-kembar/0.1"
_CHUNK_BYTES: Final = 65_536
_LONGEST_VALIDATOR: Final = 500
_SAFE: Final = "%/?:@!$&'()*+,;=~"  # signs that a path or query may hold as they are
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})


class Fetcher:
    """Fetches what belongs to one look at the data. The limits count for all of it together."""

    def __init__(self, limits: Limits | None = None) -> None:
        """Start the clock."""
        self._limits = limits or Limits()
        self._ends = time.monotonic() + self._limits.total_s
        self._bytes_left = self._limits.download_bytes
        self._private: bool | None = None  # whether the host that was set is of a private network; unknown at first

    def get(self, address: str, known: Validators | None = None) -> Answer:
        """Fetch a file of the host that was set.

        Args:
            address: of that host; redirects may lead to others.
            known: validators of the version at hand.

        Raises:
            SourceError: it did not come whole, in time, and from where it may come from.
        """
        known = known or Validators()
        for hop in range(self._limits.redirects + 1):
            answer = self._ask(address, known, first=hop == 0)
            if isinstance(answer, Answer):
                return answer
            address = _redirected(address, answer)
        raise SourceError("bad_redirect", f"The address redirects more than {self._limits.redirects} times.")

    def _ask(self, address: str, known: Validators, *, first: bool) -> Answer | str:
        """Return the answer, or where it redirects to."""
        where = without_query(address)
        try:
            with self._talk(urlsplit(address), known, first=first) as response:
                return self._read(response, known, where)
        except (OSError, HTTPException, UnicodeError) as error:
            raise self._fault(error, where) from error

    @contextmanager
    def _talk(self, parts: SplitResult, known: Validators, *, first: bool) -> Iterator[HTTPResponse]:
        host, secure = parts.hostname or "", parts.scheme == "https"
        connection = (HTTPSConnection if secure else HTTPConnection)(host, parts.port)
        sock = socket.create_connection((host, connection.port), timeout=min(self._limits.connect_s, self._left_s()))
        with closing(sock):
            self._look_at(sock, without_query(parts.geturl()), first=first)
            if secure:
                context = ssl.create_default_context()
                sock = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
            with closing(sock), closing(connection), self._cut_when_late(sock):
                sock.settimeout(self._limits.silence_s)
                if isinstance(sock, ssl.SSLSocket):
                    sock.do_handshake()
                connection.sock = sock
                connection.request("GET", _target(parts), headers=_headers(known))
                with closing(connection.getresponse()) as response:
                    yield response

    def _look_at(self, sock: socket.socket, where: str, *, first: bool) -> None:
        """Let redirects lead into a private network only if the host that was set lies in one itself."""
        peer = ipaddress.ip_address(str(sock.getpeername()[0]).partition("%")[0])
        private = not (getattr(peer, "ipv4_mapped", None) or peer).is_global
        if self._private is None:
            self._private = private
        if private and not self._private and not first:
            raise SourceError("bad_redirect", f"The address redirects to {where}, which is in a private network.")

    @contextmanager
    def _cut_when_late(self, sock: socket.socket) -> Iterator[None]:
        """Hang up when the time for all is over: a limit on silence alone never ends an answer that trickles."""

        def cut() -> None:
            self._ends = min(self._ends, time.monotonic())
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # below TLS, whose farewell would wait for the other side

        timer = threading.Timer(self._left_s(), cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _read(self, response: HTTPResponse, known: Validators, where: str) -> Answer | str:
        self._left_s()  # a head that was cut looks like a whole one
        location = response.getheader("Location", "")
        if response.status in _REDIRECTS and location:
            return location
        if response.status == 304 and known != Validators():
            return Answer(None, known)
        if response.status != 200:
            raise SourceError("http_status", f"{where} answered with status {response.status}; 200 was expected.")
        if response.getheader("Content-Encoding", "identity").strip().lower() != "identity":
            raise SourceError("bad_answer", f"{where} sent its answer compressed, which was not asked for.")
        if response.length is None and not response.chunked:
            raise SourceError("bad_answer", f"{where} did not say how long its answer is, so that a torn one would not show.")
        return Answer(self._body(response, where), Validators(_short(response, "ETag"), _short(response, "Last-Modified")))

    def _body(self, response: HTTPResponse, where: str) -> bytes:
        expected, body = response.length, bytearray()
        while expected is None or len(body) < expected:
            if max(expected or 0, len(body)) > self._bytes_left:
                size = f"{self._limits.download_bytes / 1_000_000:g} MB"
                raise SourceError("too_large", f"{where} is larger than {size}, or the files together are.")
            chunk = response.read1(_CHUNK_BYTES if expected is None else min(_CHUNK_BYTES, expected - len(body)))
            if not chunk and expected is not None:
                raise IncompleteRead(bytes(body), expected - len(body))
            if not chunk:
                break
            body += chunk
        self._left_s()
        self._bytes_left -= len(body)
        return bytes(body)

    def _left_s(self) -> float:
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _fault(self, error: Exception, where: str) -> SourceError:
        if time.monotonic() >= self._ends:
            return SourceError("timeout", f"{where} did not send all within {self._limits.total_s:g} seconds.")
        if isinstance(error, TimeoutError):
            limits = f"{self._limits.connect_s:g} seconds to connect, {self._limits.silence_s:g} without a byte"
            return SourceError("timeout", f"{where} did not answer in time ({limits}).")
        if isinstance(error, IncompleteRead):
            return SourceError("truncated", f"{where} ended before its end: {error}.")
        if isinstance(error, ssl.SSLCertVerificationError):
            return SourceError("bad_certificate", f"The certificate of {where} is not good: {error.verify_message}.")
        reason = getattr(error, "strerror", None) or type(error).__name__
        return SourceError("unreachable", f"{where} could not be asked: {reason}.")


def _redirected(address: str, location: str) -> str:
    target = urljoin(address, location)
    if urlsplit(target).scheme != urlsplit(address).scheme:
        raise SourceError("bad_redirect", f"The address redirects from {urlsplit(address).scheme}:// to another scheme.")
    try:
        return checked_address(target, "The address that is redirected to")
    except SettingError as error:
        raise SourceError("bad_redirect", str(error)) from error


def _target(parts: SplitResult) -> str:
    return quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")


def _headers(known: Validators) -> dict[str, str]:
    conditions = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    plain = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity", "Connection": "close"}
    return plain | {name: value for name, value in conditions.items() if value}


def _short(response: HTTPResponse, name: str) -> str:
    value = response.getheader(name, "")
    return value if value.isascii() and value.isprintable() and len(value) <= _LONGEST_VALIDATOR else ""
