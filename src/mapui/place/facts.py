"""What a profile says of a place in a few lines: level, where and how it is located, how many partnerships, since when, for what."""

from collections.abc import Sequence

from mapdata.filters.apart import kinds
from mapdata.findings.disagreements import values_of
from mapdata.findings.profile import Profile
from mapui.frame import hyperlinks
from mapui.parts.markup import definition_list, escape, or_blank, outside_anchor
from mapui.reader import data, findings
from mapui.reader.today import today
from mapui.words import captions, labels
from mapui.words.i18n import country_name, language, listed, ntr, number, tr
from mapui.words.interface import ui
from mapui.words.kinds import kinds_in_words
from mapui.words.region_names import region_name

_GEONAMES = "https://www.geonames.org/"
_WIKIDATA = "https://www.wikidata.org/wiki/"


def facts_markup(found: Profile) -> str:
    """Return the facts as a list of terms."""
    place = found.place
    facts = [(tr("Level"), escape(labels.label(labels.LEVELS, place["level"])))]
    if place["region"] != place["name"]:
        facts.append((tr("Province") if place["country"] == "ID" else tr("Region"), or_blank(region_name(place["region"]))))
    if found.place_id in data.atlas().governments.index:
        facts += _government(found.place_id)
    facts += [
        (tr("Country"), escape(country_name(place["country"]))),
        (tr("Position on the map"), _located(found)),
        (tr("Partnerships in this data set"), _counts(found)),
    ]
    if not found.partnerships.empty:
        facts.append((tr("Oldest partnership"), _dated(found, found.first)))
    if found.latest:
        facts.append((tr("Newest partnership"), _dated(found, found.latest)))
    if place["wikidata"]:
        facts.append((tr("Wikidata item"), outside_anchor(_WIKIDATA + place["wikidata"], place["wikidata"])))
    return definition_list(facts)


def _government(place_id: str) -> list[tuple[str, str]]:
    """Return what the list of local governments says: the Ministry's code, and of a province how many have a partnership here."""
    government = dict(data.atlas().governments.loc[place_id])
    facts = [(tr("Code of the Ministry of Home Affairs"), escape(government["code"]))]
    if government["level"] == "province":
        reached = findings.provinces(today())[government["province"]]
        told = tr("{n} of {all}").format(n=number(reached.settled), all=number(reached.governments))
        facts.append((tr("Local governments with a partnership"), escape(told)))
    return facts


def sectors_markup(found: Profile) -> str:
    """Return the sectors with their counts; "" where no partnership is settled."""
    if not found.sectors:
        return ""
    most = max(found.sectors.values())
    items = "".join(
        f"<li><span>{escape(labels.label(labels.SECTORS, sector))}</span> <b>{number(count)}</b>"
        f'<i style="width:{round(100 * count / most)}%"></i></li>'
        for sector, count in sorted(found.sectors.items(), key=lambda each: -each[1])
    )
    note = tr(
        "Number of partnerships; one may have several sectors. Plans and entries with weak or "
        "contradicted evidence are not counted."
    )
    title = ui("sectors")
    return f'<section class="pkk-sectors"><h2>{title}</h2><p class="pkk-quiet">{note}</p><ul>{items}</ul></section>'


def disagreements_markup(found: Profile) -> str:
    """Return what the sources differ on, partnership by partnership; a sentence where they do not."""
    title, none = tr("Where sources differ"), tr("The sources on record do not contradict each other.")
    told: dict[str, list[str]] = {}
    for (key, about), values in values_of(found.disagreements).items():
        told.setdefault(key, []).extend(_difference(found, key, about, values))
    items = "".join(_differences(found, key, words) for key, words in told.items())
    body = f"<ul>{items}</ul>" if items else f'<p class="pkk-quiet">{none}</p>'
    return f'<section class="pkk-differences"><h2>{title}</h2>{body}</section>'


def _differences(found: Profile, key: str, words: list[str]) -> str:
    title = captions.title(dict(found.partnerships.loc[key]))
    return f"<li>{hyperlinks.partnership_anchor(key, title)}: {escape('; '.join(words))}</li>"


def _difference(found: Profile, key: str, about: str, values: Sequence[str]) -> list[str]:
    """Say what the sources of a partnership differ on: the values, or how many sources stand apart and why."""
    if about == "year_signed":
        return [tr("since when: {years}").format(years=", ".join(values))]
    if about == "status":
        statuses = listed(labels.label(labels.STATUSES, value) for value in values)
        return [tr("status, each as of its own date: {statuses}").format(statuses=statuses)]
    rows = found.disagreements
    stances = rows["value"][(rows["partnership_id"] == key) & (rows["about"] == about)]
    apart = int((stances == "contradicts").sum()), int((stances == "other_level").sum())
    messages = (
        ntr("{n} source says that there is no such partnership", "{n} sources say that there is no such partnership", apart[0]),
        ntr(
            "{n} source is about another level of government or another kind of partnership",
            "{n} sources are about another level of government or another kind of partnership",
            apart[1],
        ),
    )
    return [message.format(n=number(count)) for message, count in zip(messages, apart, strict=True) if count]


def _located(found: Profile) -> str:
    """Say how the place got its point, and that of an area only its seat is drawn."""
    place = found.place
    reason = f' <span lang="en">{escape(place["reason"])}.</span>' if place["reason"] else ""
    if not place["lon"]:
        return escape(tr("Not on the map: the exact location is unknown.")) + (reason if language() == "en" else "")
    lines = [escape(tr("Drawn at the seat of government, {seat}.").format(seat=place["seat"]))] if place["seat"] else []
    if place["method"] == "manual":
        lines.append(escape(tr("Located by hand.")) + (reason if language() == "en" else ""))
    elif place["geonameid"].isdigit():
        source = outside_anchor(_GEONAMES + place["geonameid"], tr("GeoNames, no. {number}").format(number=place["geonameid"]))
        lines.append(escape(tr("Coordinates: {source}.")).format(source=source))
    return "<br>".join(lines) or or_blank("")


def _counts(found: Profile) -> str:
    """Say how many there are of each kind."""
    settled, *apart = kinds_in_words(kinds(found.partnerships))
    rest = f'<br><span class="pkk-quiet">{escape(" · ".join(apart))}</span>' if apart else ""
    return escape(settled) + rest


def _dated(found: Profile, key: str | None) -> str:
    if key is None:
        return or_blank("")
    row = dict(found.partnerships.loc[key])
    return f"{escape(str(captions.year(row)))}: {hyperlinks.partnership_anchor(key, captions.title(row))}"
