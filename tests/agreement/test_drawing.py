"""The browser says and draws the facts of every partnership as Python says them, in both languages, in both hosts."""

import pytest
from panel_lines import said

from mapdata.export.static_page.document import document, words
from mapdata.export.static_page.joining import joined
from mapdata.findings.facts import all_facts
from mapui.words.i18n import tr, use_language
from mapui.words.interface import INTERFACE
from sample import ROOT, shipped_rows

pytestmark = pytest.mark.browser
DRAWN = """([facts, lang]) => {
  front.useWords(content.words, content.countries, lang);
  return facts.map((each) => {
    const box = document.createElement("div");
    front.drawPanel(box, each, { close() {} });
    const text = (found) => found.textContent;
    const all = (selector) => [...box.querySelectorAll(selector)].map(text);
    return {
      title: text(box.querySelector("h2")),
      heading: all(".pkk-heading p"),
      terms: all("dt"),
      facts: [...box.querySelectorAll("dd")].map((dd) => dd.innerHTML.split("<br>").map((part) => {
        const line = document.createElement("p");
        line.innerHTML = part;
        return text(line);
      })),
      note: all(".pkk-note"),
      events: all(".pkk-events li"),
      stated: all(".pkk-stated"),
      sources: [...box.querySelectorAll(".pkk-sources li")].map((li) => text(li.querySelector("p.pkk-quiet:not(.pkk-claim)"))),
      claims: [...box.querySelectorAll(".pkk-claim code")].map(text),
      addresses: [...box.querySelectorAll(".pkk-sources a")].map((anchor) => anchor.getAttribute("href")),
    };
  });
}"""


@pytest.fixture(scope="module")
def blank(chromium, shipped):
    """A page with the shared front and the document of the static page, and nothing else."""
    page = chromium.new_page()
    page.add_script_tag(content=joined(ROOT / "tests" / "agreement" / "drawing.js"))
    page.evaluate("(found) => { globalThis.content = found; }", {key: document(shipped)[key] for key in ("words", "countries")})
    yield page
    page.close()


@pytest.mark.parametrize("lang", ["id", pytest.param("en", marks=pytest.mark.slow)])
def test_every_panel_is_drawn_as_python_says_it(blank, atlas, lang):
    facts = [each.as_json() for each in all_facts(atlas, atlas.partnerships)]
    use_language(lang)
    drawn = blank.evaluate(DRAWN, [facts, lang])
    assert len(drawn) == len(shipped_rows())
    for one, found in zip(facts, drawn, strict=True):
        assert found == said(one), one["id"]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_words_of_browser_code_are_those_of_the_catalogue(lang):
    use_language(lang)
    assert {key: word[lang] for key, word in words()["ui"].items()} == {key: tr(text) for key, text in INTERFACE.items()}
