"""Write every word that browser code shows, src/mapdata/export/static_page/words.json, from the app's tables and its catalogue.

    python scripts/build_words.py

The file holds tables of {key: {language: text}}: the vocabularies (sectors, statuses, ...) and the words of the interface.
mapdata, which may not import mapui, hands them to the static page; mapui.reader.files hands them to the app's components.
"""

import gettext
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from mapui.words import facts, labels, own_page  # noqa: E402  # needs the path above
from mapui.words.cited import CITED  # noqa: E402
from mapui.words.i18n import LANGUAGES, LOCALE_FOLDER  # noqa: E402
from mapui.words.interface import INTERFACE  # noqa: E402
from mapui.words.region_names import REGIONS  # noqa: E402
from mapui.words.streamlit_words import BOXES, FAULTS, STREAMLIT  # noqa: E402

TARGET = ROOT / "src" / "mapdata" / "export" / "static_page" / "words.json"
TABLES = labels.CHOICES | {
    "groups": labels.GROUPS,
    "stages": labels.STAGES,
    "verification_rules": labels.VERIFICATION_RULES,
    "source_types": labels.SOURCE_TYPES,
    "stances": labels.STANCES,
    "event_kinds": labels.EVENT_KINDS,
    "levels": labels.COLOUR_CLASSES["level"],
    "regions": REGIONS,
    "filters": labels.FILTERS,
    "colourings": labels.COLOURINGS,
    "colour_notes": labels.COLOUR_NOTES,
    "terms": facts.TERMS,
    "sentences": facts.SENTENCES,
    "citation": CITED,
    "streamlit": STREAMLIT,
    "streamlit_faults": FAULTS,
    "streamlit_boxes": BOXES,
    "ui": INTERFACE,
    "own_ui": own_page.UI,
    "own_sentences": own_page.SENTENCES,
    "own_colour_notes": own_page.COLOUR_NOTES,
}
_OF_MESSAGES = "en"  # the language of the messages themselves, which has no catalogue

Words = dict[str, dict[str, dict[str, str]]]


class MissingWordError(LookupError):
    """A message has no translation: add it to locale/<language>/LC_MESSAGES/messages.po and run make messages."""


class _Missing(gettext.NullTranslations):
    """What is asked where a catalogue has no word."""

    def gettext(self, message: str) -> str:
        raise MissingWordError(message)


def main() -> int:
    """Write the file."""
    TARGET.write_text(text_of(words()), encoding="utf-8")
    return 0


def text_of(words: Words) -> str:
    """Return the words as the file has them."""
    return json.dumps(words, ensure_ascii=False, indent=1) + "\n"


def words() -> Words:
    """Return every table, each word in every language.

    Raises:
        MissingWordError: where the catalogue has no word.
    """
    catalogues = {language: _catalogue(language) for language in LANGUAGES if language != _OF_MESSAGES}

    def said(message: str) -> dict[str, str]:
        return {each: catalogues[each].gettext(message) if each in catalogues else message for each in LANGUAGES}

    return {name: {key: said(message) for key, message in table.items()} for name, table in TABLES.items()}


def _catalogue(language: str) -> gettext.NullTranslations:
    found = gettext.translation("messages", LOCALE_FOLDER, [language])
    found.add_fallback(_Missing())
    return found


if __name__ == "__main__":
    sys.exit(main())
