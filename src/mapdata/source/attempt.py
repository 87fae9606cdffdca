"""The last look at an address, whichever process took it: kept in a file, so that all of them and a restart know of it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from mapdata.table.whole_file import write_whole

FILE: Final = "attempt.json"
CHANGED, UNCHANGED, FAILED = "changed", "unchanged", "failed"
# Failures one after the other double the pause until the next look, up to this.
LONGEST_PAUSE_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Attempt:
    """One look at the address.

    Attributes:
        at: when it ended.
        outcome: "changed", "unchanged" or "failed".
        code: slug of what went wrong, "" where nothing did.
        message: the same as one English sentence.
        failures: how many have failed in a row, this one included.
    """

    at: datetime
    outcome: str
    code: str = ""
    message: str = ""
    failures: int = 0


def read_attempt(folder: Path) -> Attempt | None:
    """Return the last look that is on record in the folder of an address, or None."""
    try:
        found = json.loads((folder / FILE).read_text(encoding="utf-8"))
        attempt = Attempt(**found | {"at": datetime.fromisoformat(found["at"]), "failures": int(found["failures"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return attempt if attempt.at.tzinfo else None


def write_attempt(attempt: Attempt, folder: Path) -> None:
    """Put a look on record.

    Raises:
        OSError: the cache folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(json.dumps(asdict(attempt) | {"at": attempt.at.isoformat()}, indent=1).encode(), folder / FILE)


def pause_s(attempt: Attempt | None, seconds: int, now: datetime) -> float:
    """Return how long to wait from now until the next look: 0 where there was none yet, or where it is overdue.

    Args:
        attempt: the last look.
        seconds: from one look to the next while all goes well.
        now: aware of its time zone.
    """
    if attempt is None:
        return 0.0
    since = (now - attempt.at).total_seconds()
    pause = max(seconds, min(seconds * 2 ** min(max(attempt.failures - 1, 0), 30), LONGEST_PAUSE_S))
    return max(0.0, pause - since) if since >= 0 else 0.0  # a clock that was put back must not stop the looks
