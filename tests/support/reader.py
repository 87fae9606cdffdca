"""A reader without a browser: asks for files as one does, and speaks Streamlit's protocol over the WebSocket.

All WebSockets share one event loop in a thread of its own, which answers the server's pings. (The client of websockets for
threads reads and writes a TLS connection from two of them at once; one handshake in a few hundred then hung.)
"""

import asyncio
import http.client
import re
import ssl
import threading
from contextlib import AsyncExitStack
from dataclasses import dataclass
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

PATIENCE_S = 60
_LOOP = asyncio.new_event_loop()
threading.Thread(target=_LOOP.run_forever, daemon=True).start()
MEDIA = re.compile(rb"media/[0-9a-f]+\.[a-z]+")


@dataclass
class Said:
    status: int
    headers: http.client.HTTPMessage
    body: bytes


class Reader:
    """One reader with cookies of their own. Close it, or use it in a with statement."""

    def __init__(self, address, tls=None, **headers):
        """Args: the server's address; a context that knows its certificate; more headers of each request."""
        self.address, self.cookies, self.socket = urlsplit(address), {}, None
        self._tls, self._headers = tls, {name.replace("_", "-"): value for name, value in headers.items()}
        self.messages, self.bytes, self._open = [], 0, AsyncExitStack()
        self.keeps_cookies = True

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._wait(self._open.aclose())

    def get(self, path, **headers):
        """Ask for a path by a connection of its own; raises OSError or HTTPException where no whole answer came."""
        if self.address.scheme == "https":
            line = http.client.HTTPSConnection(self.address.netloc, timeout=PATIENCE_S, context=self._tls)
        else:
            line = http.client.HTTPConnection(self.address.netloc, timeout=PATIENCE_S)
        try:
            line.request("GET", path, headers=self._all({name.replace("_", "-"): value for name, value in headers.items()}))
            answer = line.getresponse()
            body = answer.read()
        finally:
            line.close()
        if self.keeps_cookies:
            self.cookies |= dict(each.partition(";")[0].split("=", 1) for each in answer.headers.get_all("Set-Cookie", []))
        return Said(answer.status, answer.headers, body)

    def _all(self, headers):
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return self._headers | headers | ({"Cookie": cookie} if cookie else {})

    def open(self, query="lang=en"):
        """Open a page as a browser does, and return the messages that draw it."""
        assert self.get(f"/?{query}").status == 200
        assert self.get("/_stcore/health").status == 200
        scheme = "wss" if self.address.scheme == "https" else "ws"
        self.messages = []
        line = connect(
            f"{scheme}://{self.address.netloc}/_stcore/stream",
            subprotocols=["streamlit"],
            origin=f"{self.address.scheme}://{self.address.netloc}",
            additional_headers=self._all({}),
            ssl=self._tls,
            max_size=None,
            open_timeout=PATIENCE_S,
        )
        self.socket = self._wait(self._open.enter_async_context(line))
        return self.run(query)

    def run(self, query="lang=en", fragment="", **states):
        """Run the page, or a fragment, and return the messages; states are widgets' ids with their state's field and value."""
        message = BackMsg()
        message.rerun_script.query_string = query
        message.rerun_script.fragment_id = fragment
        message.rerun_script.context_info.url = f"{self.address.scheme}://{self.address.netloc}/"
        message.rerun_script.cached_message_hashes.extend(each.hash for each in self.messages if each.hash)
        for name, (field, value) in states.items():
            state = message.rerun_script.widget_states.widgets.add(id=name)
            if field == "double_array_value":
                state.double_array_value.data.extend(value)
            else:
                setattr(state, field, value)
        self._wait(self.socket.send(message.SerializeToString()))
        return self._received()

    def _received(self):
        messages, self.bytes = [], 0
        while not messages or messages[-1].WhichOneof("type") != "script_finished":
            payload = self._wait(self.socket.recv())
            self.bytes += len(payload)
            messages.append(ForwardMsg.FromString(payload))
        self.messages += messages
        return messages

    def is_connected(self):
        """Tell whether the server answers a ping."""
        try:
            self._wait(self._ping())
        except ConnectionClosed:
            return False
        return True

    async def _ping(self):
        await (await self.socket.ping())

    def _wait(self, coroutine):
        """Return what a coroutine returns; TimeoutError where that takes too long."""
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(coroutine, PATIENCE_S), _LOOP).result()

    def files(self):
        """Return the paths of the files made from the data that the page names."""
        found = {path for message in self.messages for path in MEDIA.findall(message.SerializeToString())}
        return sorted(f"/{path.decode()}" for path in found)


def trusting(certificate):
    """Return a context for a server with a certificate of its own making."""
    return ssl.create_default_context(cafile=certificate)
