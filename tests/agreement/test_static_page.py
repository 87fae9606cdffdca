"""The static page shows at each address what mapdata works out, and opens every panel with the facts, in both languages."""

import re
from urllib.parse import urlencode

import pytest
from addresses import ADDRESSES, name_of
from panel_lines import said
from reference import choices, expected, filters_of

from mapdata.export.static_page.html import html_bytes
from mapdata.findings.facts import all_facts
from mapui.filters.wording import wording
from mapui.words import labels
from mapui.words.i18n import number, use_language
from mapui.words.kinds import kind_in_words
from sample import shipped_atlas

pytestmark = pytest.mark.browser
SHOWN = """() => {
  const text = (found) => found.textContent.trim();
  const tick = (each) => [text(each.querySelector("span")), text(each.querySelector(".count"))];
  const lists = [...document.querySelectorAll("#filters fieldset")];
  const menus = [...document.querySelectorAll("#filters .menus select")];
  return {
    ids: [...document.querySelectorAll("#rows tbody button")].map((button) => button.dataset.id),
    arcs: [...document.querySelectorAll(".world .arcs path")].filter((arc) => arc.style.display !== "none").map((arc) => arc.dataset.id),
    headline: text(document.querySelector("#headline strong")),
    switches: [...document.querySelectorAll("#parts button")].map((each) => [text(each), each.ariaPressed === "true"]),
    sentence: text(document.querySelector("#parts [role=status]")),
    ticks: Object.fromEntries(lists.map((box) => [
      text(box.querySelector("legend")), Object.fromEntries([...box.querySelectorAll(".tick")].map(tick)),
    ])),
    options: Object.fromEntries(menus.map((menu) => [menu.id, [...menu.options].map(text)])),
    chips: [...document.querySelectorAll("#chips button[data-key]")].map((chip) => text(chip).replace(/ ✕$/, "")),
  };
}"""
GO = "(address) => { location.hash = address; return new Promise((resolve) => setTimeout(resolve)); }"
PANELS = """async (ids) => {
  const texts = [];
  for (const id of ids) {
    history.replaceState(null, "", `#lang=${document.documentElement.lang}&q=zzzz&link=${id}`); // few rows to draw beside it
    dispatchEvent(new PopStateEvent("popstate"));
    texts.push(document.getElementById("detail").textContent);
  }
  return texts;
}"""


@pytest.fixture(scope="module")
def page(chromium, shipped, tmp_path_factory):
    """The exported page of everything, opened from the disk."""
    file = tmp_path_factory.mktemp("export") / "peta.html"
    file.write_bytes(html_bytes(shipped))
    opened = chromium.new_page(viewport={"width": 700, "height": 500})
    opened.goto(file.as_uri())
    yield opened
    opened.close()


def go(page, address):
    page.evaluate(GO, urlencode([("lang", "en"), *address]))
    page.wait_for_function("(wanted) => document.documentElement.lang === wanted", arg="en")
    return page.evaluate(SHOWN)


@pytest.mark.parametrize("address", ADDRESSES, ids=name_of)
def test_an_address_shows_the_same_rows_counts_and_chips(page, address):
    wanted, shown = expected(address), go(page, address)
    assert shown["headline"] == wanted.headline
    assert [tuple(each) for each in shown["switches"]] == wanted.switches
    assert all(kind in shown["sentence"] for kind in kinds_told(wanted))
    assert sorted(shown["ids"]) == sorted(wanted.ids)
    located = shipped_atlas().partnerships["located"]
    drawn = {key for key in wanted.ids if located[key]} | {key for name, key in address if name == "link" and located.get(key)}
    assert set(shown["arcs"]) == drawn
    years = filters_of(address).years
    assert sorted(shown["chips"]) == sorted([*wanted.chips, *(["Years: " + "–".join(map(str, years))] if years else [])])
    for record in choices():
        word, title = wording(record, shipped_atlas().places), labels.label(labels.FILTERS, record.name)
        counts = {word(key): number(n) for key, n in wanted.counts[record.name].items()}
        if title in shown["ticks"]:
            ticks = shown["ticks"][title]
            assert ticks == {name: n for name, n in counts.items() if name in ticks}
            assert all(n == "0" or name in ticks for name, n in counts.items())
        elif record.param in shown["options"]:
            offered = {
                re.sub(r" \(\d+\)$", "", each): re.search(r"(\d+)\)$", each)[1] for each in shown["options"][record.param][1:]
            }
            assert {name: n for name, n in offered.items() if n != "0"} == {name: n for name, n in counts.items() if n != "0"}


def kinds_told(wanted):
    """What the sentence has to name of what is shown and hidden; nothing where nothing is shown."""
    if not wanted.ids:
        return []
    counts = [*wanted.kinds.shown.items(), *wanted.kinds.hidden.items()]
    return [kind_in_words(kind, count) for kind, count in counts if count]


@pytest.mark.parametrize("lang", ["id", pytest.param("en", marks=pytest.mark.slow)])
def test_every_panel_opens_with_its_facts(page, lang):
    use_language(lang)
    atlas = shipped_atlas()
    everything = [each.as_json() for each in all_facts(atlas, atlas.partnerships)]
    page.evaluate(GO, f"lang={lang}")
    page.wait_for_function("(wanted) => document.documentElement.lang === wanted", arg=lang)
    texts = page.evaluate(PANELS, [each["id"] for each in everything])
    for facts, text in zip(everything, texts, strict=True):
        wanted = said(facts)
        lines = [
            wanted["title"],
            *wanted["heading"],
            *wanted["terms"],
            *(line for lines in wanted["facts"] for line in lines),
            *wanted["sources"],
        ]
        assert [line for line in [*lines, *wanted["note"], *wanted["events"], *wanted["stated"]] if line not in text] == []
