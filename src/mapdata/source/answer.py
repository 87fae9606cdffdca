"""What a server answers, free of how it was asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server says to tell versions of a file apart, as it says it; "" where it does not."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came: the bytes, or None where nothing has changed since the validators that were sent."""

    body: bytes | None
    validators: Validators
