"""Voices: how many sources really speak. Sources of one publisher, and copies of one text, are one voice. Pure."""

from collections.abc import Sequence

from mapdata.words.records import Record


def independent(claims: Sequence[Record]) -> int:
    """Return how many independent voices there are among claims of one partnership.

    Two sources are independent if their publishers differ and neither copies the other: copy_of names what a text was copied from,
    the address of another claim or, in words, what all its copies come from (a press release, say).

    Args:
        claims: columns publisher, source_url and copy_of; a blank publisher is known by the address.
    """
    voices: list[set[str]] = []
    for claim in claims:
        marks = _marks(claim)
        same = [voice for voice in voices if voice & marks]
        voices = [voice for voice in voices if not voice & marks] + [marks.union(*same)]
    return len(voices)


def _marks(claim: Record) -> set[str]:
    """Return what two claims of one voice have in common: the publisher, or the text."""
    texts = {str(claim["source_url"]), str(claim["copy_of"])} - {""}
    publisher = {f"publisher: {claim['publisher']}"} if claim["publisher"] else set()
    return publisher | texts or {f"title: {claim['source_title']}"}
