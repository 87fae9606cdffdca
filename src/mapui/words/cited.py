"""The words of a citation (mapdata.export.citation): who made the data set that comes with the site, what it is called, its version."""

from mapdata.export.citation import VERSION, Citation
from mapui.words.i18n import date_text, marked, tr

# By the English text that data/datapackage.json has; another data set is cited as its own says.
CITED = {
    "The developers of Peta Kota Kembar": marked("The developers of Peta Kota Kembar"),
    "Peta Kota Kembar: sister cities, regencies and provinces of Indonesia": marked(
        "Peta Kota Kembar: sister cities, regencies and provinces of Indonesia"
    ),
    VERSION: marked("version {version}"),
}


def citation_text(cite: Citation, retrieved: str) -> str:
    """Return the line that cites a data set in the reader's language.

    Args:
        cite: its parts.
        retrieved: YYYY-MM-DD, when the data were taken.
    """
    message = tr("Data as of {date}; retrieved {retrieved}") if cite.date else tr("Retrieved {retrieved}")
    taken = message.format(date=date_text(cite.date) or cite.date, retrieved=date_text(retrieved))
    return cite.text(tr, taken)
