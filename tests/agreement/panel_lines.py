"""What the panel of a partnership has to say, line by line."""

from mapui.words import labels
from mapui.words.facts import TERMS
from mapui.words.i18n import tr
from mapui.words.saying import say


def said(facts):
    """What the panel has to say, in the language of this moment, in the form of DRAWN."""

    def dotted(sayings):
        return " · ".join(filter(None, map(say, sayings)))

    verification = facts["verification"]
    return {
        "title": say(facts["title"]),
        "heading": [
            dotted([facts["kind"], facts["since"]]),
            labels.label(labels.VERIFICATIONS, verification),
            tr(labels.VERIFICATION_RULES[verification]),
        ],
        "terms": [tr(TERMS[fact["term"]]) for fact in facts["facts"]],
        "facts": [[say(fact["value"]), *map(say, fact["notes"])] for fact in facts["facts"]],
        "note": [say(facts["note"])] if facts["note"] else [],
        "events": [
            f"{say(event['date'])} · {say(event['kind'])}{' '.join(map(say, event['words']))}" for event in facts["events"]
        ],
        "stated": [dotted(source["stated"]) for source in facts["sources"] if source["stated"]],
        "sources": [say(source["title"]) + dotted([*source["origin"], source["leads"]]) for source in facts["sources"]],
        "claims": [source["id"] for source in facts["sources"]],
        "addresses": [source["url"] for source in facts["sources"] if source["url"]],
    }
