"""Quality of the data, as counts and as a to-do list; never a score. Pure: tables in, tables out, today given."""

import datetime as dt
from typing import Final

import pandas as pd

from mapdata.findings.disagreements import disagreements, values_of
from mapdata.findings.endings import ENDINGS, endings
from mapdata.findings.gaps import GAPS, gaps
from mapdata.findings.tally import tally

_DIFFERENCES: Final = {"year_signed": "years_differ", "status": "statuses_differ", "stance": "stances_differ"}
# Everything that there may be to check, in the order of the list.
TASKS: Final = (*ENDINGS, *_DIFFERENCES.values(), *GAPS)


def tasks(partnerships: pd.DataFrame, sources: pd.DataFrame, events: pd.DataFrame, today: dt.date) -> pd.DataFrame:
    """Return everything that somebody who knows the place could find out or put right, one row each.

    Args:
        partnerships: Atlas.partnerships, or some of its rows.
        sources: Atlas.sources.
        events: Atlas.events.
        today: the day that ages and terms are counted from.

    Returns:
        Text columns partnership_id, check (of TASKS) and detail: the end of the term, the values that differ with semicolons
        between, or what gaps.gaps says. In the order of the partnerships, then of TASKS.
    """
    missing = gaps(partnerships, sources, today).rename(columns={"gap": "check"})
    ending = endings(partnerships, events, sources, today).rename(columns={"ending": "check", "end": "detail"})
    differing = _differing(disagreements(partnerships, sources))
    found = pd.concat([table[["partnership_id", "check", "detail"]] for table in (ending, differing, missing)])
    rows = {str(key): number for number, key in enumerate(partnerships.index)}
    ranks = {check: number for number, check in enumerate(TASKS)}
    order = found.assign(row=found["partnership_id"].map(rows), rank=found["check"].map(ranks)).sort_values(["row", "rank"])
    return order[["partnership_id", "check", "detail"]].reset_index(drop=True)


def task_counts(found: pd.DataFrame) -> dict[str, int]:
    """Return how often each check is wanted, in the order of TASKS, zeros too.

    Args:
        found: what tasks returns, or some of its rows.
    """
    return tally(found["check"], TASKS)


def _differing(against: pd.DataFrame) -> pd.DataFrame:
    rows = [(key, _DIFFERENCES[about], ";".join(values)) for (key, about), values in values_of(against).items()]
    return pd.DataFrame(rows, columns=["partnership_id", "check", "detail"], dtype=str)
