"""The detail panel of one partnership: what it is, since when, whether it lives, and who says so."""

from typing import Any

import pandas as pd
import streamlit as st

from mapdata.atlas.atlas import Atlas
from mapdata.atlas.verification import years_claimed
from mapdata.findings.facts import partnership_facts
from mapdata.words.records import records
from mapdata.words.schema import AREA_LEVELS
from mapui.frame import hyperlinks, report
from mapui.map import claims, place_panel
from mapui.parts.markup import definition_list, escape
from mapui.reader import session
from mapui.reader.shown import Shown
from mapui.words import captions, labels
from mapui.words.i18n import country_name, date_text, language, number, tr

Row = dict[str, Any]


def show(shown: Shown) -> None:
    """Draw the panel of the selected partnership or place, or say how to choose one."""
    if shown.link is not None:
        _partnership(shown.atlas, shown.link, hidden=shown.link_hidden)
    elif shown.focus is not None:
        place_panel.show(shown, shown.focus)
    else:
        _invitation()


def _partnership(atlas: Atlas, link: str, *, hidden: bool) -> None:
    row: Row = dict(zip(atlas.partnerships.columns, atlas.partnerships.loc[link], strict=True))
    sources = atlas.claims_of(link)
    st.html(_heading(row, hidden=hidden))
    st.button(tr("Close"), key="close", on_click=session.select, args=(None,))
    st.html(_facts(row, sources) + _note(row) + claims.events_markup(atlas.events_of(link)) + claims.sources_markup(sources))
    report.of_partnership(partnership_facts(atlas, link))


def _invitation() -> None:
    title = tr("Details")
    how = tr("Select an arc or a place on the map, or a row of the table.")
    what = tr("Each partnership says what was agreed, since when, whether it is alive, and which source says so.")
    st.html(f'<section class="pkk-invitation"><h2>{title}</h2><p>{how}</p><p>{what}</p></section>')


def _heading(row: Row, *, hidden: bool) -> str:
    verification = str(row["verification"])
    name, rule = labels.label(labels.VERIFICATIONS, verification), tr(labels.VERIFICATION_RULES[verification])
    lines = [rule, tr("The filters leave this one out; it was opened by its address.")] if hidden else [rule]
    kind = " · ".join(filter(None, (labels.label(labels.AGREEMENT_TYPES, row["agreement_type"]), captions.since(row))))
    quiet = "".join(f'<p class="pkk-quiet">{escape(line)}</p>' for line in lines)
    return (
        f'<div class="pkk-heading"><h2>{escape(labels.title(row))}</h2><p class="pkk-since">{escape(kind)}</p>'
        f'<p><span class="pkk-badge pkk-{verification}">{escape(name)}</span></p>{quiet}</div>'
    )


def _facts(row: Row, sources: pd.DataFrame) -> str:
    sectors = row["sectors"] or ("unspecified",)
    years = years_claimed(records(sources))
    differ = tr("sources differ: {years}").format(years=", ".join(map(str, years)))
    signed = date_text(str(row["signed_date"])) if str(row["signed_date"]) != _year(row) else ""
    facts = [
        (tr("Indonesian place"), _place(row, "local")),
        (tr("Partner"), _place(row, "partner")),
        (tr("Type of agreement"), _or_blank(labels.label(labels.AGREEMENT_TYPES, str(row["agreement_type"])))),
        (tr("Stage"), _or_blank(labels.label(labels.STAGES, str(row["stage"])))),
        (tr("Status"), _status(row)),
        (tr("Year signed"), _or_blank(_year(row)) + (f" <em>({escape(differ)})</em>" if len(years) > 1 else "")),
        (tr("Date signed"), _or_blank(signed)),
        (tr("Sectors"), escape(labels.labels(labels.SECTORS, sectors))),
        (tr("Distance"), _distance(row)),
    ]
    facts.insert(7, (tr("Valid until"), _end(row)))
    return definition_list(facts)


def _end(row: Row) -> str:
    """Say until when it runs; where nobody says, that the map of a year counts it as running on."""
    if row["valid_until"]:
        return escape(date_text(str(row["valid_until"])))
    if not pd.isna(row["end_year"]):
        return escape(tr("over by {year} at the latest").format(year=row["end_year"]))
    if row["status"] == "planned":
        return _or_blank("")
    assumed = tr("counted as running on")
    return f'{_or_blank("")}<br><span class="pkk-quiet">{assumed}</span>'


def _place(row: Row, side: str) -> str:
    level = str(row[f"{side}_level"])
    region = str(row["local_province" if side == "local" else "partner_region"])
    country = country_name(str(row["partner_country"])) if side == "partner" else country_name("ID")
    name = str(row[f"{side}_name_{language()}"])
    parts = [
        part for part in (labels.label(labels.LEVELS, level), region if region != row[f"{side}_name"] else "", country) if part
    ]
    lines = [", ".join(parts)]
    seat = str(row[f"{side}_seat"])
    if pd.isna(row[f"{side}_lon"]):
        lines.append(tr("not on the map: the place is not known exactly"))
    elif seat and level in AREA_LEVELS:
        lines.append(tr("drawn at the seat of government, {seat}").format(seat=seat))
    place_id = str(row[f"{side}_place_id"])
    hint = tr("Profile of {place}").format(place=name)
    shown = hyperlinks.anchor(hyperlinks.to_profile(place_id), name, title=hint) if place_id else escape(name)
    return f"<strong>{shown}</strong>" + "".join(f'<br><span class="pkk-quiet">{escape(line)}</span>' for line in lines)


def _status(row: Row) -> str:
    status = labels.label(labels.STATUSES, str(row["status"]))
    as_of = date_text(str(row["status_as_of"]))
    return escape(tr("{status}, as of {date}").format(status=status, date=as_of) if as_of else status)


def _year(row: Row) -> str:
    return "" if pd.isna(row["year_signed"]) else str(row["year_signed"])


def _distance(row: Row) -> str:
    return _or_blank("" if pd.isna(row["distance_km"]) else f"{number(row['distance_km'])} km")


def _or_blank(text: str) -> str:
    return escape(text) if text else f'<span class="pkk-quiet">{labels.not_available()}</span>'


def _note(row: Row) -> str:
    note = str(row[f"note_{language()}"] or row["note_id"])
    return f'<p class="pkk-note">{escape(note)}</p>' if note else ""
