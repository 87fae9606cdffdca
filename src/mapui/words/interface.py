"""Every word that browser code shows, by id: what the app's components and the static page share, and the page's own.

scripts/build_words.py writes them, said in both languages, into the table "ui" of words.json; front/shared/words.js says them.
"""

from mapui.words.facts import TERMS
from mapui.words.i18n import marked, tr

INTERFACE = {
    "subtitle": marked("Partnerships of Indonesian local governments abroad"),
    "language": marked("Language"),
    "skip": marked("Skip to the table"),
    "noscript": marked("This browser runs no scripts, so there is no map, filter or detail. The table below is complete."),
    "broken": marked("The map cannot run in this browser; the table below is complete."),
    "unit": marked("entries shown"),
    "plans_hidden": marked("plans are hidden"),
    "weak_hidden": marked("weak evidence is hidden"),
    "both_hidden": marked("plans and weak evidence are hidden"),
    "show_all": marked("Show all"),
    "unit_part": marked("entries of this file shown"),
    "part": marked("This file contains {n} of the {total} partnerships in the data set."),
    "unlocated": marked("{n} only in the table, because the exact location is unknown"),
    "search": marked("Search"),
    "search_hint": marked("City, province or country"),
    "from": marked("from year"),
    "to": marked("to year"),
    "years": marked("Years"),
    "reading": marked("Filter years by"),
    "undated": marked("Include partnerships with no known year"),
    "dated_only": marked("Without unknown years"),
    "more": marked("More filters"),
    "filters": marked("Filters"),
    "reset": marked("Reset filters"),
    "any": marked("all"),
    "remove": marked("Remove the filter {filter}"),
    "none": marked("No partnership matches these filters."),
    "none_of": marked("No partnership of {places} is in this data set."),
    "none_of_part": marked("No partnership of {places} is in this file."),
    "hidden": marked("Show {n} more hidden by other filters"),
    "map": marked("Map"),
    "map_label": marked("Map of the partnerships; the table below lists the same ones"),
    "map_keys": marked("Arrow keys move the map, + and − zoom, 0 returns to the start."),
    "two_fingers": marked("Use two fingers to move the map."),
    "hold_key": marked("Hold {key} or click the map to zoom with the mouse wheel."),
    "zoom_in": marked("Zoom in"),
    "zoom_out": marked("Zoom out"),
    "world": marked("Whole world"),
    "indonesia": marked("Indonesia"),
    "java": marked("Java"),
    "chosen_one": marked("What is chosen"),
    "whole_screen": marked("Full screen"),
    "details": marked("Details"),
    "how": marked("Select a line or a place on the map, or a row in the table."),
    "what": marked("For each partnership you see what was agreed, when it began, whether it is still active and who says so."),
    "close": marked("Close"),
    "outside": marked("This partnership does not match your filters; you opened it from a link."),
    "local": TERMS["local"],
    "partner": TERMS["partner"],
    "country": marked("Partner country"),
    "type": TERMS["type"],
    "status": TERMS["status"],
    "year": TERMS["year"],
    "sectors": TERMS["sectors"],
    "verification": marked("Evidence"),
    "confirmed": TERMS["confirmed"],
    "timeline": marked("Timeline"),
    "sources": marked("Sources"),
    "no_source": marked("No source is on record."),
    "claim": marked("Claim"),
    "link_here": marked("{n} partnership shown"),
    "links_here": marked("{n} partnerships shown"),
    "how_drawn": marked("How it is drawn"),
    "places_here": marked("{n} places close together"),
    "and_more": marked("and {n} more"),
    "legend": marked("Legend"),
    "colour_shows": marked("Colour shows"),
    "dashed": marked("Dashed: planned or letter of intent only"),
    "faint": marked("Fainter: dormant, expired or terminated"),
    "seats": marked("Provinces and regencies are drawn at their seat of government."),
    "projection": marked(
        "Equal Earth projection; lines follow the shortest way over the globe. Borders are for orientation "
        "only; disputed ones are dashed."
    ),
    "results": marked("Results"),
    "caption": marked("Partnerships shown on the map"),
    "caption_all": marked("All partnerships in this file"),
    "open": marked("show details"),
    "sort": marked("sort by this column"),
    "edition": marked("Data version {version}, {date}."),
    "register": marked(
        "Compiled from public sources; not an official register. The details of each partnership list its sources."
    ),
    "compiled_by": marked("Compiled by {owner}, {date}."),
    "compiled": marked("As of {date}."),
    "own_data": marked("From the compiler's own file; not part of the national data set."),
    "licence": marked("Licence of the data: {name}."),
    "cite": marked("How to cite:"),
    "credits": marked("Places: GeoNames (CC BY 4.0). Coastline: Natural Earth (public domain). Country names: CLDR."),
    "privacy": marked("This page loads nothing from other sites and does not track its readers."),
    "seats_and_rings": marked(
        "Provinces and regencies are drawn at their seat of government; provinces are shown as rings around "
        "that city. Larger dots mean more partnerships."
    ),
    "sums": marked("A number stands for the partnerships of places close together; open it, or zoom in, to see them one by one."),
    "no_rows": marked("No partnership to show."),
    "profile": marked("Profile of {place}"),
}


def ui(key: str) -> str:
    """Return a word of the interface in the reader's language; the app asks for it where it shows what the static page shows too."""
    return tr(INTERFACE[key])
