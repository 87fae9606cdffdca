"""Asks an ASGI app without a server between."""

import asyncio
from dataclasses import dataclass

from starlette.datastructures import Headers


@dataclass
class Said:
    status: int
    headers: Headers
    body: bytes

    @property
    def text(self):
        return self.body.decode()


def ask(app, path, method="GET", scope_type="http", **headers):
    """Return what an app answers; the query stands in the path, headers are named with underscores."""
    path, _, query = path.partition("?")
    raw = [
        (name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in ({"host": "peta.test"} | headers).items()
    ]
    scope = {"type": scope_type, "method": method, "path": path, "query_string": query.encode(), "headers": raw, "root_path": ""}
    sent = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    if scope_type == "websocket":
        return sent
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return Said(sent[0]["status"], Headers(raw=sent[0]["headers"]), body)
