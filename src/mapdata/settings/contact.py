"""Where readers send corrections: an e-mail address or an issue tracker, as MAPDATA_CONTACT says, and the address that opens a message there."""

import os
import re
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import quote, urlsplit

from mapdata.words.errors import SettingError

VARIABLE: Final = "MAPDATA_CONTACT"
MAX_ADDRESS_LENGTH: Final = 1900  # characters of the whole address; some mail programs and servers cut what is longer
CUT: Final = "…"

# A cautious part of RFC 5322: no quotes, no comments, so that nothing but one plain address gets through.
_MAIL = re.compile(r"[A-Za-z0-9.!#$'*+/=^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}")
_MAX_SETTING_LENGTH = 254
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Contact:
    """Where corrections go.

    Attributes:
        kind: "mail" or "issue".
        address: the e-mail address, or the https address of the form for a new issue.
    """

    kind: Literal["mail", "issue"]
    address: str

    def url(self, subject: str, body: str) -> str:
        """Return the address that opens a message with this subject and text, at most MAX_ADDRESS_LENGTH characters long.

        Everything is percent-encoded (RFC 6068, RFC 3986), so that no text can add a header or a parameter. Too long a text
        loses its last lines, and says so by CUT.

        Args:
            subject: one line; line breaks and control characters become blanks.
            body: several lines.
        """
        title = quote(_NOT_PRINTABLE.sub(" ", subject)[:200].strip(), safe="")
        if self.kind == "mail":
            start = f"mailto:{quote(self.address, safe='@')}?subject={title}&body="
        else:
            joint = "&" if urlsplit(self.address).query else "?"
            start = f"{self.address}{joint}title={title}&body="
        return start + _encoded(body, MAX_ADDRESS_LENGTH - len(start))


def parse_contact(setting: str) -> Contact | None:
    """Read a setting: an e-mail address, an https address, or nothing (None).

    Raises:
        SettingError: it is neither.
    """
    text = setting.strip()
    if not text:
        return None
    if len(text) <= _MAX_SETTING_LENGTH and _MAIL.fullmatch(text):
        return Contact("mail", text)
    if len(text) <= _MAX_SETTING_LENGTH and _is_tracker(text):
        return Contact("issue", text)
    shown = _NOT_PRINTABLE.sub(" ", text)[:60]
    raise SettingError(
        f"{VARIABLE} is “{shown}”; one e-mail address (data@example.go.id) or the https address of a form for new issues was expected."
    )


def setting() -> str:
    """Return what the environment says, "" where it says nothing."""
    return os.environ.get(VARIABLE, "")


def _is_tracker(text: str) -> bool:
    if not text.isascii() or not text.isprintable() or re.search(r'[\s"<>\\^`{|}\[\]]', text):
        return False
    parts = urlsplit(text)
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and not parts.fragment


def _encoded(text: str, limit: int) -> str:
    """Return the text percent-encoded with the line breaks of mail, without its last lines where that is over the limit."""
    lines = [_NOT_PRINTABLE.sub(" ", line).rstrip() for line in text.splitlines()]
    whole = _joined(lines)
    if len(whole) <= limit:
        return whole
    while lines and len(_joined([*lines, CUT])) > limit:
        lines.pop()
    return _joined([*lines, CUT])


def _joined(lines: list[str]) -> str:
    return quote("\r\n".join(lines), safe="")
