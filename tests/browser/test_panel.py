"""The panel in a browser: every word, date and number of the facts, as Python says them."""

import pytest
from playwright.sync_api import expect
from screen import heading

from mapdata.atlas.atlas import load_atlas
from mapdata.findings.facts import partnership_facts
from mapui.words.facts import TERMS
from mapui.words.i18n import tr, use_language
from mapui.words.saying import say
from sample import ROOT

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("link", "lang"),
    [
        pytest.param("bandung-suwon", "id", marks=pytest.mark.slow),
        ("bandung-suwon", "en"),
        ("jakarta-amsterdam", "id"),
        pytest.param("karo-zundert", "en", marks=pytest.mark.slow),
    ],
)
def test_it_says_every_fact_and_every_source_as_python_does(visit, link, lang):
    use_language(lang)
    page = visit({"lang": lang, "link": link})
    facts = partnership_facts(load_atlas(ROOT / "data"), link)
    panel = page.locator(".st-key-panel")
    expect(heading(page)).to_have_text(say(facts.title))
    assert panel.locator("dt").all_inner_texts() == [tr(TERMS[fact.term]) for fact in facts.facts]
    lines = ["\n".join(map(say, [fact.value, *fact.notes])) for fact in facts.facts]
    assert panel.locator("dd").all_inner_texts() == lines
    dates = [f"{say(event.date)} · {say(event.kind)}" for event in facts.events]
    assert [text.split("\n")[0] for text in panel.locator(".pkk-events li").all_inner_texts()] == dates
    assert panel.locator(".pkk-sources a").evaluate_all(
        "all => all.map((each) => [each.textContent, each.getAttribute('href')])"
    ) == [[say(source.title), source.url] for source in facts.sources if source.url]
    origins = panel.locator(".pkk-sources .pkk-quiet:not(.pkk-claim)").all_inner_texts()
    assert [text.split("\n")[1] for text in origins] == [
        " · ".join(filter(None, map(say, [*each.origin, each.leads]))) for each in facts.sources
    ]
