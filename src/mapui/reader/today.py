"""The day of the readers: the one in Jakarta, on whatever clock the server runs."""

import datetime as dt

JAKARTA = dt.timezone(dt.timedelta(hours=7))  # WIB; it knows no summer time


def today() -> dt.date:
    """Return today's date; pure functions get it handed in."""
    return dt.datetime.now(tz=JAKARTA).date()
