"""Write the words of the static export, src/mapdata/export/static_page/assets/words.json, anew from those of the app.

    python scripts/build_site_words.py

The vocabularies (sectors, statuses, ...) and every word of the interface that the app has too are taken from mapui.words.labels and
its catalogue, in both languages; mapdata itself may not import mapui. Words that only the export has stay as they are.
"""

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from mapui.words import labels  # noqa: E402  # needs the path above
from mapui.words.i18n import LANGUAGES, tr, use_language  # noqa: E402

TARGET = ROOT / "src" / "mapdata" / "export" / "static_page" / "assets" / "words.json"
VOCABULARIES = {
    "sectors": labels.SECTORS,
    "groups": labels.GROUPS,
    "agreement_types": labels.AGREEMENT_TYPES,
    "stages": labels.STAGES,
    "statuses": labels.STATUSES,
    "verifications": labels.VERIFICATIONS,
    "verification_rules": labels.VERIFICATION_RULES,
    "source_types": labels.SOURCE_TYPES,
    "stances": labels.STANCES,
    "event_kinds": labels.EVENT_KINDS,
    "levels": labels.COLOUR_CLASSES["level"],
    "continents": labels.CONTINENTS,
    "islands": labels.ISLANDS,
    "filters": labels.FILTERS,
    "year_readings": labels.YEAR_READINGS,
    "colourings": labels.COLOURINGS,
    "colour_notes": labels.COLOUR_NOTES,
}

Words = dict[str, dict[str, dict[str, str]]]


def main() -> int:
    """Write the file."""
    old = json.loads(TARGET.read_text(encoding="utf-8"))
    TARGET.write_text(json.dumps(renewed(old), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def renewed(old: Words) -> Words:
    """Return the words with those that the app has as it has them now."""
    interface = {key: _in_both(word["en"], word) for key, word in old["ui"].items()}
    return {name: {key: _in_both(word) for key, word in table.items()} for name, table in VOCABULARIES.items()} | {
        "ui": interface
    }


def _in_both(message: str, otherwise: dict[str, Any] | None = None) -> dict[str, str]:
    """Return the message in both languages; where the catalogue does not have it, as it was."""
    found = {}
    for code in LANGUAGES:
        use_language(code)
        found[code] = tr(message)
    use_language("id")
    return otherwise if otherwise and found["id"] == message else found


if __name__ == "__main__":
    sys.exit(main())
