"""A whole HTTP answer in memory, for middleware that changes what it says."""

from dataclasses import dataclass, field

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send


@dataclass
class Answer:
    """Status, headers and body of an answer."""

    status: int = 500
    headers: MutableHeaders = field(default_factory=MutableHeaders)
    body: bytes = b""

    async def send(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it; the length is that of the body, and HEAD gets none of it."""
        if self.status != 304:
            self.headers["content-length"] = str(len(self.body))
        response = Response(status_code=self.status)
        response.raw_headers = self.headers.raw
        response.body = b"" if scope["method"] == "HEAD" else self.body
        await response(scope, receive, send)


async def collect(app: ASGIApp, scope: Scope, receive: Receive) -> Answer:
    """Return what an app answers."""
    answer, chunks = Answer(), []

    async def keep(message: Message) -> None:
        if message["type"] == "http.response.start":
            answer.status, answer.headers = message["status"], MutableHeaders(raw=list(message["headers"]))
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app(scope, receive, keep)
    answer.body = b"".join(chunks)
    return answer


def without(scope: Scope, *names: str) -> Scope:
    """Return a request without some of its headers, named in lower case."""
    barred = {name.encode() for name in names}
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name not in barred]}
