"""Says a saying (mapdata.words.sayings) in the reader's language, as plain text that nobody has escaped yet."""

from collections.abc import Mapping
from typing import Any, Final

from mapdata.words.sayings import Saying
from mapui.words import labels, source_labels
from mapui.words.facts import SENTENCES
from mapui.words.i18n import country_name, date_text, language, number, tr
from mapui.words.region_names import REGIONS

VOCABULARIES: Final[dict[str, dict[str, str]]] = {
    "sectors": labels.SECTORS,
    "statuses": labels.STATUSES,
    "stages": labels.STAGES,
    "levels": labels.LEVELS,
    "agreement_types": labels.AGREEMENT_TYPES,
    "verifications": labels.VERIFICATIONS,
    "confirmations": source_labels.CONFIRMATIONS,
    "source_types": source_labels.SOURCE_TYPES,
    "event_kinds": labels.EVENT_KINDS,
    "stances": labels.STANCES,
    "regions": REGIONS,
}


def say(saying: Saying) -> str:
    """Return a saying as text.

    Raises:
        KeyError: it has a sentence or a vocabulary that there is not; a word that its vocabulary lacks is said as it is.
    """
    if saying is None:
        return _sentence("blank", {})
    if isinstance(saying, str):
        return saying
    if isinstance(saying, list):
        return ", ".join(filter(None, map(say, saying)))
    return _sentence(saying["say"], saying) if "say" in saying else _thing(saying)


def _sentence(key: str, saying: Mapping[str, Any]) -> str:
    return tr(SENTENCES[key]).format(**{name: say(value) for name, value in saying.items() if name != "say"})


def _thing(saying: Mapping[str, Any]) -> str:
    match saying:
        case {"word": [table, key]}:
            return labels.label(VOCABULARIES[table], key)
        case {"words": [table, keys]}:
            return labels.labels(VOCABULARIES[table], keys)
        case {"country": code}:
            return country_name(code)
        case {"date": text}:
            return date_text(text)
        case {"number": value}:
            return number(value)
        case _:
            return str(saying[language()])
