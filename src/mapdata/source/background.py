"""Looks at the address again and again in a thread of its own, so that no reader ever waits for it."""

import logging
import random
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from mapdata.source.attempt import CHANGED, FAILED, Attempt, pause_s, read_attempt
from mapdata.source.refresh import refresh
from mapdata.source.setting import without_query
from mapdata.source.store import Store

LOG: Final = logging.getLogger("mapdata.source")
JITTER: Final = 0.1  # of a pause, so that many servers do not ask at the same second


class Refresher(threading.Thread):
    """Looks whenever a look is due; several processes share the record of the last one, so that one of them is enough."""

    def __init__(self, address: str, seconds: int, look: Callable[[str], Attempt] = refresh) -> None:
        """Prepare the thread; start() starts it.

        Args:
            address: what to look at.
            seconds: from one look to the next while all goes well.
            look: what a look is, for tests.
        """
        super().__init__(name="mapdata-source", daemon=True)
        self._address, self._seconds, self._look = address, seconds, look
        self._stopped = threading.Event()

    def run(self) -> None:
        """Look until stop() is called."""
        last: Attempt | None = None
        while not self._stopped.wait(self._pause_s(last)):
            if self._pause_s(last, exact=True) > 0:
                continue  # another process has looked meanwhile
            try:
                last = self._look(self._address)
                self._say(last)
            except Exception:  # a fault of ours must not end the looks for as long as the server runs
                LOG.exception("Looking for new data failed.")
                last = Attempt(datetime.now(tz=UTC), FAILED, failures=last.failures + 1 if last else 1)

    def stop(self) -> None:
        """End the thread; a look that is under way ends by its own time limit."""
        self._stopped.set()

    def _say(self, attempt: Attempt) -> None:
        where, shown = without_query(self._address), Store(self._address).shown()
        old = f"the version that came {shown.changed_at:%Y-%m-%d %H:%M} UTC" if shown else "the data folder, as nothing good came"
        if attempt.outcome == FAILED:
            LOG.warning("%s: %s Shown is %s (failed looks in a row: %d).", where, attempt.message, old, attempt.failures)
        elif attempt.outcome == CHANGED:
            LOG.info("%s: a new version came and is shown.", where)
        else:
            LOG.info("%s: nothing new; shown is %s.", where, old)

    def _pause_s(self, last: Attempt | None, *, exact: bool = False) -> float:
        """Return the pause until the next look; what this process knows counts too, as the record may not be writable."""
        recorded = read_attempt(Store(self._address).folder)
        latest = max((each for each in (recorded, last) if each), key=lambda each: each.at, default=None)
        pause = pause_s(latest, self._seconds, datetime.now(tz=UTC))
        return pause if exact else pause * random.uniform(1, 1 + JITTER)


def log_to_standard_error() -> None:
    """Let the log say what is done, with the time, unless whoever runs the program has set up logging already."""
    if not LOG.handlers and not logging.getLogger().handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        LOG.addHandler(handler)
        LOG.propagate = False
    if LOG.level == logging.NOTSET:
        LOG.setLevel(logging.INFO)
