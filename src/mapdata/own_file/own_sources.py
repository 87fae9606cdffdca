"""The sources that a reader's own file names in columns of its own: a title, an address. It says nothing of how good they are."""

import re
from typing import Final

import pandas as pd

from mapdata.evidence.publishers import COMPUTED
from mapdata.table.addresses import safe_address
from mapdata.table.headings import named
from mapdata.words.schema import SOURCE_COLUMNS

COLUMNS: Final = ("source_title", "source_url")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_AROUND: Final = " ;,|."  # what is left between several sources in one cell


def own_sources(written: pd.DataFrame, ids: "pd.Series[str]") -> pd.DataFrame:
    """Return the sources in the form of Atlas.sources; what nobody said is blank: of what kind each is, who publishes it, its id.

    A cell may hold a title, an address or both, and several addresses: each is a source. What is no address of http or https
    stays text.

    Args:
        written: every row as it was written, see checks.Checked.
        ids: of the partnerships, by the row of the file.
    """
    columns = [written.columns[place] for place in named([str(column) for column in written.columns], COLUMNS)]
    cells = written.loc[ids.index, columns]
    rows = [
        {"partnership_id": key, "source_title": title, "source_url": url}
        for key, texts in zip(ids, cells.itertuples(index=False, name=None), strict=True)
        for title, url in _sources(" ".join(filter(None, dict.fromkeys(texts))))
    ]
    table = pd.DataFrame(rows, columns=[*SOURCE_COLUMNS, *COMPUTED], dtype=str).fillna("")
    return table.assign(stance="supports")


def _sources(text: str) -> list[tuple[str, str]]:
    """Return title and address of each source in a text; one without a title is called by its address."""
    found = [address.rstrip(".,;)") for address in _ADDRESS.findall(text)]
    urls = [url for url in dict.fromkeys(found) if safe_address(url)]
    for url in sorted(urls, key=len, reverse=True):
        text = text.replace(url, " ")
    title = " ".join(text.split())
    if not urls:
        return [(title, "")] if title else []
    title = title.strip(_AROUND)
    return [(title or url.partition("://")[2], url) for url in urls]
