"""What a data set holds and what it lacks, as counts. Pure."""

import pandas as pd

from mapdata.atlas.atlas import Atlas
from mapdata.words.schema import PLAN_STAGES, VERIFICATIONS


def coverage(atlas: Atlas) -> dict[str, int]:
    """Return how much of a data set is known.

    Args:
        atlas: the data set.

    Returns:
        partnerships, plans, signed (partnerships that are more than a plan), of these dated (year signed known), with_sector,
        with_end (a source states until when); not_located, claims, events, years_differ (see below) and, for each
        verification, how many partnerships have it.
    """
    table = atlas.partnerships
    signed = table[~table["planned"].astype(bool)]
    ended = set(atlas.events["partnership_id"][atlas.events["valid_until"] != ""])
    return {
        "partnerships": len(table),
        "plans": len(table) - len(signed),
        "signed": len(signed),
        "dated": int(signed["year_signed"].notna().sum()),
        "with_sector": int((signed["sectors"].map(len) > 0).sum()),
        "with_end": int(((signed["valid_until"] != "") | signed.index.isin(ended)).sum()),
        "not_located": int((~table["located"].astype(bool)).sum()),
        "claims": len(atlas.sources),
        "events": len(atlas.events),
        "years_differ": years_differ(atlas.sources),
    } | _tally(table["verification"])


def years_differ(sources: pd.DataFrame) -> int:
    """Return for how many partnerships the sources that support a signing give different years.

    Args:
        sources: columns partnership_id, stance, stage, status, year_signed; a year given for a mere plan does not count.
    """
    supporting = (sources["stance"] == "supports") & ~sources["stage"].isin(PLAN_STAGES) & (sources["status"] != "planned")
    years = sources[supporting & (sources["year_signed"] != "")].groupby("partnership_id")["year_signed"].nunique()
    return int((years > 1).sum())


def _tally(verification: pd.Series) -> dict[str, int]:
    return {word: int((verification == word).sum()) for word in VERIFICATIONS}
