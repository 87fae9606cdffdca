"""Checks of single cells. Each takes the text of a cell and says what is wrong with it, or None."""

import datetime as dt
import math
import re
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from mapdata.table.suggestion import did_you_mean, nearest, nearest_country, sectors, territories
from mapdata.words.dates import parse_partial_date
from mapdata.words.schema import FIRST_YEAR, SECTORS

Fault = tuple[str, str] | None  # (code, message)
Check = Callable[[str], Fault]

MAX_NAME_LENGTH = 200
MAX_TEXT_LENGTH = 5000
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_REGION_CODE = re.compile(r"[0-9]{2}(?:\.[0-9]{2})?")
_ITEM = re.compile(r"Q[1-9][0-9]*")


def one_of(words: Sequence[str]) -> Check:
    """Accept only the words of a closed vocabulary."""
    known = tuple(words)

    def check(text: str) -> Fault:
        if text in known:
            return None
        cause = did_you_mean(nearest(text, known)) or "; a spelling mistake is the usual cause."
        return "unknown_value", f"“{text[:40]}” is not one of {', '.join(known)}{cause}"

    return check


def slug(text: str) -> Fault:
    """Accept an id: small letters, digits and single hyphens."""
    if _SLUG.fullmatch(text) and len(text) <= MAX_NAME_LENGTH:
        return None
    return "bad_id", "An id has small letters a-z, digits and single hyphens, as in bandung-suwon."


def wikidata_item(text: str) -> Fault:
    """Accept the key of an item of Wikidata: Q and digits."""
    if _ITEM.fullmatch(text) and len(text) <= MAX_NAME_LENGTH:
        return None
    return "bad_item", f"“{text[:40]}” is not the key of an item of Wikidata; Q and digits were expected, as in Q10389."


def name(text: str) -> Fault:
    """Accept a place name of any script that is not absurdly long."""
    if len(text) <= MAX_NAME_LENGTH:
        return None
    return "too_long", f"The name has {len(text)} characters; at most {MAX_NAME_LENGTH} were expected."


def note(text: str) -> Fault:
    """Accept a text that is not absurdly long."""
    if len(text) <= MAX_TEXT_LENGTH:
        return None
    message = f"The text has {len(text)} characters; at most {MAX_TEXT_LENGTH} were expected"
    return "too_long", f"{message}, and a quotation mark that nothing closes is the usual cause."


def year(text: str) -> Fault:
    """Accept a year between FIRST_YEAR and the current one."""
    last = dt.datetime.now(tz=dt.UTC).year
    if not (text.isascii() and text.isdigit()):
        return (
            "year_out_of_range",
            f"“{text[:20]}” is not a year of four digits, as in 1997; a letter for a digit is the usual cause.",
        )
    if not FIRST_YEAR <= int(text) <= last:
        return "year_out_of_range", f"{text[:20]} is not a year between {FIRST_YEAR} and {last}."
    return None


def partial_date(text: str) -> Fault:
    """Accept YYYY, YYYY-MM or YYYY-MM-DD."""
    if parse_partial_date(text):
        return None
    cause = "a time after it" if ":" in text else "a day-first date"
    return "bad_date", f"“{text[:20]}” is not a date as YYYY, YYYY-MM or YYYY-MM-DD; {cause} is the usual cause."


def sector_list(text: str) -> Fault:
    """Accept sector keys with semicolons between them."""
    unknown = [part for part in split_list(text) if part not in SECTORS]
    if not unknown:
        return None
    hint = did_you_mean(sectors(text))
    if not hint:
        hint = "; put semicolons between sectors." if "," in text else did_you_mean(nearest(unknown[0], SECTORS)) or "."
    return "unknown_sector", f"“{unknown[0][:40]}” is not a sector; known are {', '.join(SECTORS)}{hint}"


def web_address(text: str) -> Fault:
    """Accept an http or https address; anything else would be a trap to click on."""
    parts = urlsplit(text) if text.isprintable() and "[" not in text else None
    if parts and parts.scheme in ("http", "https") and parts.netloc:
        return None
    return "bad_address", f"“{text[:40]}” is not an address that starts with http:// or https://."


def address_list(text: str) -> Fault:
    """Accept addresses with semicolons between."""
    return next((fault for part in split_list(text) if (fault := web_address(part))), None)


def country(text: str) -> Fault:
    """Accept an ISO 3166-1 alpha-2 code (with XK for Kosovo, as CLDR has it)."""
    if text in territories():
        return None
    hint = did_you_mean(nearest_country(text)) or "."
    return "unknown_country", f"“{text[:40]}” is not a two-letter country code of ISO 3166-1, as in KR{hint}"


def longitude(text: str) -> Fault:
    """Accept degrees between -180 and 180."""
    return _degrees(text, 180)


def latitude(text: str) -> Fault:
    """Accept degrees between -90 and 90."""
    return _degrees(text, 90)


def region_code(text: str) -> Fault:
    """Accept a code of the Ministry of Home Affairs: two digits for a province, "35.71" for a regency or city."""
    if _REGION_CODE.fullmatch(text):
        return None
    return "bad_code", f"“{text[:20]}” is not a code as 35 or 35.71; a spreadsheet that took it for a number is the usual cause."


def split_list(text: str) -> list[str]:
    """Split "culture; education" at the semicolons, without blanks and repeats, order kept."""
    return list(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def _degrees(text: str, limit: int) -> Fault:
    try:
        value = float(text)
    except ValueError:
        return "bad_number", f"“{text[:20]}” is not a number of degrees with a decimal point, as in 107.61."
    if math.isfinite(value) and abs(value) <= limit:
        return None
    return "out_of_range", f"{text[:20]} is not between -{limit} and {limit} degrees."
