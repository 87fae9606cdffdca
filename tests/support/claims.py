"""Claims and events for tests of the evidence: everything blank but what a test says."""

from mapdata.words.schema import EVENT_COLUMNS, SOURCE_COLUMNS


def claim(**cells):
    """A claim of Atlas.sources: news that supports, unless said otherwise; without a publisher it speaks for itself."""
    blank = dict.fromkeys((*SOURCE_COLUMNS, "claim_id", "role", "side", "primary"), "")
    return blank | {"partnership_id": "bandung-suwon", "source_type": "news", "stance": "supports", "status": "unknown"} | cells


def event(**cells):
    """An event of events.csv."""
    return dict.fromkeys(EVENT_COLUMNS, "") | {"partnership_id": "bandung-suwon"} | cells
