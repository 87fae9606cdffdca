"""What the text of the page About names in braces: counts of the data set and the site's own words."""

from collections import defaultdict
from typing import Any

from mapdata.atlas.atlas import Atlas
from mapdata.export.descriptor import CREATED
from mapdata.findings.coverage import coverage
from mapdata.words.schema import PLAN_STAGES, STAGES, STATUSES, VERIFICATIONS
from mapui.words import labels
from mapui.words.i18n import date_text, number, tr


def values(atlas: Atlas) -> dict[str, Any]:
    """Return the values in the reader's language.

    Args:
        atlas: the data set.

    Returns:
        version (date of the data set of this repository), blank (word for a blank); by key: n (counts, see coverage.coverage),
        stage and drawn (name of a stage and how the map draws it), verification and rule, status, reading (verification of a
        partnership, the word for a blank where the data set does not have it).
    """
    found = atlas.partnerships["verification"]
    return {
        "version": date_text(CREATED[:10]),
        "blank": labels.not_available(),
        "n": {key: number(count) for key, count in coverage(atlas).items()},
        "stage": {stage: labels.label(labels.STAGES, stage) for stage in STAGES},
        "drawn": {stage: _drawn(stage) for stage in STAGES},
        "verification": {word: labels.label(labels.VERIFICATIONS, word) for word in VERIFICATIONS},
        "status": {word: labels.label(labels.STATUSES, word) for word in STATUSES},
        "rule": {word: labels.label(labels.VERIFICATION_RULES, word) for word in VERIFICATIONS},
        "reading": defaultdict(
            labels.not_available, {key: labels.label(labels.VERIFICATIONS, found[key]) for key in found.index}
        ),
    }


def _drawn(stage: str) -> str:
    if stage in PLAN_STAGES:
        return tr("dashed line")
    return tr("fainter solid line") if stage == "ended" else tr("solid line")
