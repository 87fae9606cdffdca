"""Names of provinces, states and regions where Indonesian and English differ; any other is the same in both.

Places say the same in places.csv (name_id, name_en), which tests hold against this table. Keys are the names of the data:
local_province and partner_region of partnerships.csv, region of places.csv.
"""

from mapui.words.i18n import marked, tr

_INDONESIAN = {
    "Sumatera Utara": marked("North Sumatra"),
    "Sumatera Barat": marked("West Sumatra"),
    "Sumatera Selatan": marked("South Sumatra"),
    "Kepulauan Bangka Belitung": marked("Bangka Belitung Islands"),
    "Kepulauan Riau": marked("Riau Islands"),
    "Jawa Barat": marked("West Java"),
    "Jawa Tengah": marked("Central Java"),
    "DI Yogyakarta": marked("Special Region of Yogyakarta"),
    "Jawa Timur": marked("East Java"),
    "Nusa Tenggara Barat": marked("West Nusa Tenggara"),
    "Nusa Tenggara Timur": marked("East Nusa Tenggara"),
    "Kalimantan Barat": marked("West Kalimantan"),
    "Kalimantan Tengah": marked("Central Kalimantan"),
    "Kalimantan Selatan": marked("South Kalimantan"),
    "Kalimantan Timur": marked("East Kalimantan"),
    "Kalimantan Utara": marked("North Kalimantan"),
    "Sulawesi Utara": marked("North Sulawesi"),
    "Sulawesi Tengah": marked("Central Sulawesi"),
    "Sulawesi Selatan": marked("South Sulawesi"),
    "Sulawesi Tenggara": marked("Southeast Sulawesi"),
    "Sulawesi Barat": marked("West Sulawesi"),
    "Maluku Utara": marked("North Maluku"),
    "Papua Barat": marked("West Papua"),
    "Papua Barat Daya": marked("Southwest Papua"),
    "Papua Selatan": marked("South Papua"),
    "Papua Tengah": marked("Central Papua"),
    "Papua Pegunungan": marked("Highland Papua"),
}
_ABROAD = {
    "Basque Country": marked("Basque Country"),
    "Davao Region": marked("Davao Region"),
    "East Sepik": marked("East Sepik"),
    "England": marked("England"),
    "Gaza Strip": marked("Gaza Strip"),
    "Jeollabuk-do": marked("Jeonbuk (North Jeolla)"),
    "Jeollanam-do": marked("South Jeolla"),
    "Lombardy": marked("Lombardy"),
    "Lower Saxony": marked("Lower Saxony"),
    "Makkah Region": marked("Makkah Region"),
    "Melaka": marked("Malacca"),
    "Mombasa County": marked("Mombasa County"),
    "North Brabant": marked("North Brabant"),
    "North Holland": marked("North Holland"),
    "North Rhine-Westphalia": marked("North Rhine-Westphalia"),
    "Northern Territory": marked("Northern Territory"),
    "South Bohemia": marked("South Bohemia"),
    "South Holland": marked("South Holland"),
    "Split-Dalmatia": marked("Split-Dalmatia"),
    "Tula Oblast": marked("Tula Oblast"),
    "Tuscany": marked("Tuscany"),
    "Varaždin County": marked("Varaždin County"),
    "West Bank": marked("West Bank"),
    "Western Australia": marked("Western Australia"),
    "Western Cape": marked("Western Cape"),
    "Western Visayas": marked("Western Visayas"),
    "Zamboanga Peninsula": marked("Zamboanga Peninsula"),
}
REGIONS = _INDONESIAN | _ABROAD


def region_name(region: str) -> str:
    """Return the reader's name of a province, state or region; the name itself where it is the same in every language."""
    return tr(REGIONS[region]) if region in REGIONS else region
