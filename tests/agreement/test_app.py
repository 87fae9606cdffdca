"""The app shows at each address what mapdata works out: rows, counts beside the choices, chips, and the panel's facts."""

import base64
import re

import pytest
from addresses import ADDRESSES, name_of
from reference import choices, expected

from mapdata.findings.facts import all_facts, partnership_facts
from mapdata.findings.sheet import sheet
from mapui.filters.counts import UPFRONT
from mapui.filters.wording import wording
from mapui.words.i18n import number
from opened import component, headline, open_page, panel_text, text_of
from sample import shipped_atlas


@pytest.fixture(scope="module")
def app():
    """The map with the box of further filters open; each test goes to an address of its own."""
    opened = open_page(lang="en")
    opened.session_state["more"] = True
    return opened


@pytest.mark.parametrize("address", ADDRESSES, ids=name_of)
def test_an_address_shows_the_same_rows_counts_and_chips(app, address):
    wanted = expected(address)
    app.query_params.clear()
    for key, value in [("lang", "en"), *address]:
        app.query_params[key] = [*app.query_params.get(key, []), value]
    app.run()
    assert not app.exception
    assert headline(app) == wanted.headline
    beside = component(app, "parts")
    assert (beside["shown"], beside["hidden"]) == (wanted.kinds.shown, wanted.kinds.hidden)
    offered = [on for kind, on in beside["switches"].items() if on or beside["hidden"][kind]]  # as front/shared/parts.js does
    assert offered == [on for _, on in wanted.switches]
    assert ids_in_the_table(app) == wanted.ids
    assert sorted(chip["text"] for chip in component(app, "chips")["chips"] if not chip.get("quiet")) == wanted.chips
    assert counts_beside_pills(app) == {name: list(wanted.counts[name].values()) for name in UPFRONT}
    for record in choices():
        if record.name not in UPFRONT:
            word = wording(record, shipped_atlas().places)
            shown = {f"{word(key)} ({number(n)})" for key, n in wanted.counts[record.name].items() if n}
            assert shown <= set(app.multiselect(key=record.name).options)


def ids_in_the_table(app):
    shown = base64.b64decode(component(app, "results")["shown"])
    rows = sheet(shipped_atlas().partnerships)["rows"]
    return [row[0] for i, row in enumerate(rows) if shown[i >> 3] >> (i & 7) & 1]


def counts_beside_pills(app):
    numbers = re.findall(r"\b([a-x])\d+ (\d+)", re.search(r"counter-reset:([^}]*)", text_of(app))[1])
    letters = sorted({letter for letter, _ in numbers})
    return {name: [int(n) for each, n in numbers if each == letter] for name, letter in zip(UPFRONT, letters, strict=True)}


TITLES = {
    "bandung-suwon": {"id": "Bandung – Suwon", "en": "Bandung – Suwon"},
    "jakarta-beijing": {"id": "Jakarta – Beijing", "en": "Jakarta – Beijing"},
    "jakarta-hanoi": {"id": "Jakarta – Hanoi", "en": "Jakarta – Hanoi"},
    "jakarta-amsterdam": {"id": "Jakarta – Amsterdam", "en": "Jakarta – Amsterdam"},
    "surabaya-seattle": {"id": "Surabaya – Seattle", "en": "Surabaya – Seattle"},
}


@pytest.mark.parametrize(("link", "title"), TITLES.items())
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_panel_is_given_the_facts_of_its_partnership(app, link, title, lang):
    app.query_params.clear()
    app.query_params.update({"lang": lang, "link": link})
    app.run()
    assert component(app, "panel")["facts"] == partnership_facts(shipped_atlas(), link).as_json()
    assert panel_text(app).startswith(title[lang])


def test_the_facts_of_one_are_those_of_all():
    atlas = shipped_atlas()
    for facts in all_facts(atlas, atlas.partnerships):
        assert partnership_facts(atlas, facts.id) == facts
