"""Which country a cell names, in Indonesian or English, in the forms that tables use."""

from mapdata.gazetteer.index import Index
from mapdata.gazetteer.names import initials, key
from mapdata.gazetteer.written import parts, plain

# Territories with a code of their own that lists of cities count with a state.
TERRITORIES = {
    "CN": ("HK", "MO"),
    "DK": ("GL", "FO"),
    "FI": ("AX",),
    "FR": ("GF", "GP", "MQ", "RE", "YT", "NC", "PF", "MF", "BL", "PM", "WF"),
    "GB": ("GI", "JE", "GG", "IM", "BM", "KY", "VG", "TC", "AI", "MS", "FK", "SH"),
    "NL": ("AW", "CW", "SX", "BQ"),
    "US": ("PR", "GU", "VI", "AS", "MP"),
}
# A code that is also another country's abbreviation in Indonesian: AS is American Samoa and Amerika Serikat.
ALSO_MEANS = {"AS": "US"}


def country_of(text: str, index: Index) -> str | None:
    """Return the code (ISO 3166-1 alpha-2) of the country that a cell names, or None.

    Understood besides the names and codes that the index has: footnote marks, "The …", initials with points ("U.S.A."),
    turned names ("Korea, Republik") and a second name in brackets ("Tiongkok (RRT)") unless it is another country's.
    """
    return index.country(key(text)) or _otherwise(plain(text), index)


def _otherwise(text: str, index: Index) -> str | None:
    whole = key(text)
    for form in (whole, initials(whole), whole.removeprefix("the "), whole.removesuffix(" the")):
        if found := index.country(form):
            return found
    pieces = parts(text)
    if len(pieces) < 2:
        return None
    if "(" not in text:
        return index.country(key(" ".join(reversed(pieces))))
    found_in = {code for piece in pieces if (code := index.country(initials(key(piece))))}
    return found_in.pop() if len(found_in) == 1 else None
