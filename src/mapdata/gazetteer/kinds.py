"""Words for the kind of a place, as they stand before or after its name: Kota, Regency or -si."""

import re
from collections.abc import Iterable

CITY, REGENCY, PROVINCE = "city", "regency", "province"

# Words before or after a name for the kind of place, longest first if one contains another.
_BEFORE = {
    "kota administrasi": CITY,
    "kota administratif": CITY,
    "kota adm": CITY,
    "kota madya": CITY,
    "kotamadya": CITY,
    "pemerintah kota": CITY,
    "pemkot": CITY,
    "kota": CITY,
    "city of": CITY,
    "borough of": CITY,
    "commune of": CITY,
    "commune de": CITY,
    "comune di": CITY,
    "municipio de": CITY,
    "municipiul": CITY,
    "gemeente": CITY,
    "gemeinde": CITY,
    "obec": CITY,
    "mesto": CITY,
    "town of": CITY,
    "municipality of": CITY,
    "metropolitan city of": CITY,
    "london borough of": CITY,
    "royal borough of": CITY,
    "metropolitan borough of": CITY,
    "gmina": CITY,
    "ville de": CITY,
    "ciudad de": CITY,
    "stadt": CITY,
    "pemerintah kabupaten": REGENCY,
    "pemkab": REGENCY,
    "kabupaten administrasi": REGENCY,
    "kabupaten adm": REGENCY,
    "kab administrasi": REGENCY,
    "kab adm": REGENCY,
    "kabupaten": REGENCY,
    "kab": REGENCY,
    "regency of": REGENCY,
    "county of": REGENCY,
    "county": REGENCY,
    "landkreis": REGENCY,
    "district of": REGENCY,
    "canton of": REGENCY,
    "pemerintah provinsi": PROVINCE,
    "pemprov": PROVINCE,
    "provinsi": PROVINCE,
    "propinsi": PROVINCE,
    "prov": PROVINCE,
    "province of": PROVINCE,
    "provincia de": PROVINCE,
    "prefecture of": PROVINCE,
    "prefektur": PROVINCE,
    "negara bagian": PROVINCE,
    "state of": PROVINCE,
    "region of": PROVINCE,
    "wilayah": PROVINCE,
    "special region of": PROVINCE,
    "daerah istimewa": PROVINCE,
    "daerah khusus ibu kota": PROVINCE,
    "daerah khusus ibukota": PROVINCE,
    "daerah khusus": PROVINCE,
}
_AFTER = {
    "city": CITY,
    "local municipality": CITY,
    "rural municipality": CITY,
    "metropolitan city": CITY,
    "metropolitan municipality": CITY,
    "metropolitan borough": CITY,
    "regional municipality": CITY,
    "district municipality": REGENCY,
    "county borough": CITY,
    "borough": CITY,
    "city council": CITY,
    "kommun": CITY,
    "sogn": CITY,
    "special city": CITY,
    "city municipality": CITY,
    "municipality": CITY,
    "kommune": CITY,
    "township": CITY,
    "town": CITY,
    "parish": CITY,
    "parish municipality": CITY,
    "si": CITY,
    "shi": CITY,
    "regency": REGENCY,
    "county": REGENCY,
    "subdistrict": REGENCY,
    "district": REGENCY,
    "gun": REGENCY,
    "gu": REGENCY,
    "province": PROVINCE,
    "prefecture": PROVINCE,
    "state": PROVINCE,
    "special region": PROVINCE,
    "autonomous region": PROVINCE,
    "region": PROVINCE,
    "oblast": PROVINCE,
    "krai": PROVINCE,
    "voivodeship": PROVINCE,
    "governorate": PROVINCE,
    "canton": PROVINCE,
    "department": PROVINCE,
    "do": PROVINCE,
    "ken": PROVINCE,
    "fu": PROVINCE,
}


def core(folded: str) -> tuple[str, str]:
    """Return a key without its words of kind, and the level that they tell ("" where there are none).

    "kota bandung" gives ("bandung", "city"); "kyoto prefecture" gives ("kyoto", "province").
    """
    if " " not in folded:
        return folded, ""
    if found := _BEGINS.match(folded):
        return folded[found.end() :], _BEFORE[found[1]]
    if found := _ENDS.search(folded):
        return folded[: found.start()], _AFTER[found[1]]
    return folded, ""


def _either(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_BEGINS = re.compile(f"({_either(_BEFORE)}) (?=.)")
_ENDS = re.compile(f"(?<=.) ({_either(_AFTER)})$")
