"""Nominatim, used on request only: one question per second for the whole process, and every answer is kept.

Its answers are © OpenStreetMap contributors (ODbL). Policy: operations.osmfoundation.org/policies/nominatim (an own user
agent, at most one request per second, results kept, attribution).
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from geopy.exc import GeocoderServiceError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.location import Location

from mapdata.gazetteer.names import key
from mapdata.gazetteer.query import Query
from mapdata.settings.cache_folder import cache_folder
from mapdata.words.errors import OnlineError

USER_AGENT = "peta-kota-kembar/0.1"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL (online answers)"
TIMEOUT_S = 10
_SAME_NAME, _OTHER_NAME = 0.96, 0.7  # confidence where the answer bears the name asked for, and where it does not


def _call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return function(*args, **kwargs)


# One limiter for all instances, because the policy counts requests and not objects.
_limited = RateLimiter(_call, min_delay_seconds=1.0, max_retries=2, error_wait_seconds=5.0, swallow_exceptions=False)


class OnlineGeocoder:
    """Ask Nominatim for what the gazetteer does not know."""

    def __init__(self, cache: Path | None = None, *, adapter_factory: Any = None) -> None:
        """Open the cache of answers.

        Args:
            cache: SQLite file that keeps the answers, "not found" included; None means one in the cache folder. Several
                processes may share it, and each answer is there as soon as it came.
            adapter_factory: geopy's seam for the transport; tests put their own in.
        """
        self._cache = cache or cache_folder() / "nominatim.sqlite"
        self._cache.parent.mkdir(parents=True, exist_ok=True)
        self._nominatim = Nominatim(user_agent=USER_AGENT, timeout=TIMEOUT_S, adapter_factory=adapter_factory)
        with closing(self._connect()) as db, db:
            db.execute("CREATE TABLE IF NOT EXISTS answer (question TEXT PRIMARY KEY, found TEXT, asked_on TEXT)")

    def geocode(self, query: Query) -> Location | None:
        """Return the place, or None where Nominatim knows none.

        Raises:
            OnlineError: Nominatim could not be asked; this is not "not found", and nothing is kept.
        """
        question = json.dumps([query.name, query.region, query.country], ensure_ascii=False)
        with closing(self._connect()) as db:
            row = db.execute("SELECT found FROM answer WHERE question = ?", (question,)).fetchone()
            if row is None:
                row = (json.dumps(self._ask(query), ensure_ascii=False),)
                with db:
                    values = (question, row[0], datetime.now(tz=UTC).date().isoformat())
                    db.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?)", values)
        return _location(json.loads(row[0]), query)

    def _ask(self, query: Query) -> dict[str, Any] | None:
        text = ", ".join(filter(None, (query.name, query.region)))
        try:
            found = _limited(self._nominatim.geocode, text, country_codes=query.country, language="en")
        except GeocoderServiceError as error:
            raise OnlineError(
                f"Nominatim could not be asked ({type(error).__name__}: {error}); what was found is kept."
            ) from error
        return None if found is None else dict(found.raw)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._cache, timeout=30)


def _location(raw: dict[str, Any] | None, query: Query) -> Location | None:
    if raw is None:
        return None
    name = str(raw.get("display_name", "")).partition(",")[0]
    more = {
        "matched_name": name,
        "geonameid": "",
        "method": "online",
        "confidence": _SAME_NAME if key(name) == key(query.name) else _OTHER_NAME,
        "attribution": ATTRIBUTION,
    }
    return Location(str(raw.get("display_name", "")), (float(raw["lat"]), float(raw["lon"])), {**raw, **more})
