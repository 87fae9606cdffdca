"""What a data set contains and what is missing, as counts. Pure."""

from mapdata.atlas.atlas import Atlas
from mapdata.findings.disagreements import disagreements, values_of
from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, STATUSES, VERIFICATIONS, YEAR_BASES


def coverage(atlas: Atlas) -> dict[str, int]:
    """Return how much of a data set is known.

    Args:
        atlas: the data set.

    Returns:
        partnerships, plans, signed (partnerships that are more than a plan), of these dated (year signed known), with_sector,
        with_end (a source states until when); not_located, claims, events, years_differ (partnerships whose sources
        disagree on the year, see disagreements); for each verification and each status how many partnerships have it; for each of
        schema.YEAR_BASES, "years_<basis>": how many years are such; for each of schema.CONFIRMATIONS, "confirmed_<which>": how many of
        those that are more than a plan.
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
        "years_differ": sum(about == "year_signed" for _, about in values_of(disagreements(table, atlas.sources))),
        **{f"years_{basis}": count for basis, count in tally(signed["year_basis"], YEAR_BASES).items()},
        **{f"confirmed_{which}": count for which, count in tally(signed["confirmed"], CONFIRMATIONS).items()},
        **tally(table["verification"], VERIFICATIONS),
        **tally(table["status"], STATUSES),
    }
