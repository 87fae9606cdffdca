"""The tour: its steps are views that exist, its numbers those of the shipped data, and its text claims no more than the rows say."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from mapdata.filters.search import searchable
from mapdata.filters.table import Filters
from mapdata.findings.story import EXAMPLES, STEPS, filters_of, fits, step_of, values
from mapdata.words.countries import country_names
from mapdata.words.wording import LANGUAGES
from sample import ROOT, shipped_atlas

ATLAS = shipped_atlas()
ROWS = ATLAS.partnerships
NAMES = searchable(ROWS, country_names(ROWS["partner_country"]), ATLAS.everywhere)
JAPAN_PLANNED = ROWS.assign(status=ROWS["status"].mask(ROWS["partner_country"] == "JP", "planned"))
SAID = values(ATLAS, NAMES, dt.date(2026, 11, 28))
TEXTS = {lang: (ROOT / "content" / f"story.{lang}.md").read_text(encoding="utf-8") for lang in LANGUAGES}
HEADING = re.compile(r"^## .+ \{#([a-z-]+)\}$", re.MULTILINE)


def test_from_1960_to_today():
    assert SAID["beginning"] == {
        "n": 197,
        "dated": 160,
        "recent": 121,
        "since": "2000",
        "first": "1960",
        "oldest": "bandung-braunschweig",
    }


def test_who_looks_to_japan():
    assert SAID["japan"] == {
        "n": 28,
        "local": 24,
        "places": ("bali", "bandung", "di-yogyakarta", "surabaya"),
        "most": 2,
        "first": "1984",
        "oldest": "jawa-timur-osaka-prefecture",
        "sectors": ("environment",),
        "named": 17,
        "both": 7,
    }


def test_green_partnerships():
    assert SAID["green"] == {"n": 51, "all": 197, "unspecified": 31, "countries": ("JP",), "most": 17}


def test_two_cities():
    assert SAID["two-cities"] == {
        "n": {"bandung": 11, "surabaya": 10},
        "first": {"bandung": "1960", "surabaya": "1992"},
        "partners": 0,
        "countries": ("CN", "JP", "KR", "US"),
    }


def test_six_examples():
    assert len(EXAMPLES) == 6
    assert SAID["examples"] == {"n": 6, "suwon": "1997", "verified": 2, "reported": 0, "unverified": 1, "disputed": 3}


def test_what_the_text_says_of_the_examples_is_in_the_rows():
    strong = {key for key in EXAMPLES if ROWS.at[key, "verification"] == "verified"}
    assert strong == {"bandung-suwon", "di-yogyakarta-kyoto-prefecture"}
    assert ROWS.at["padang-fremantle", "verification"] == "verified"
    five = filters_of(STEPS[4], ATLAS).places
    assert len(five) == 5
    assert set(five) <= set(ROWS.loc[list(EXAMPLES), "partner_place_id"])


def test_who_says_so():
    assert SAID["both-sides"] == {"all": 197, "both": 31, "local": 43, "partner": 27, "neither": 96}


def test_what_is_missing():
    assert SAID["missing"] == {
        "governments": 552,
        "settled": 75,
        "apart": 61,
        "undated": 37,
        "unspecified": 31,
        "n": 197,
        "plans": 241,
        "weak": 73,
    }


def test_those_that_no_party_confirms_have_the_sources_that_the_text_names():
    usual = ROWS[ROWS["verification"].isin(("verified", "reported")) & (ROWS["status"] != "planned")]
    neither = usual[usual["confirmed"] == "neither"]
    sources = ATLAS.sources[ATLAS.sources["partnership_id"].isin(neither.index) & (ATLAS.sources["stance"] == "supports")]
    named = sources[sources["source_type"].isin(("news", "government", "association", "academic"))]
    assert set(named["partnership_id"]) == set(neither.index)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.anchor)
def test_every_step_but_the_first_and_the_last_has_a_view_of_its_own(step):
    own = filters_of(step, ATLAS) != Filters() or bool({"compare", "governments"} & set(step.params))
    assert own == (step is not STEPS[0])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_step_has_its_text(lang):
    assert HEADING.findall(TEXTS[lang]) == [step.anchor for step in STEPS]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_number_is_written_by_hand(lang):
    assert re.findall(r"\d+", TEXTS[lang]) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_texts_are_short_enough_to_be_read_beside_a_map(lang):
    bodies = [body for body in re.split(r"^## .+$", TEXTS[lang], flags=re.MULTILINE) if body.strip()]
    counts = [len(body.split()) for body in bodies]
    assert min(counts) >= 40
    assert max(counts) <= 80


def test_what_is_the_most_is_not_said_to_be_most_of_all():
    assert SAID["green"]["most"] * 2 < SAID["green"]["n"]
    assert "The country with most of them is {countries}: {most}." in TEXTS["en"]
    assert "Paling banyak dengan {countries}: {most}." in TEXTS["id"]


@pytest.mark.parametrize("verb", ["has", "is", "was", "are", "have"])
def test_no_verb_is_singular_or_plural_by_hand_after_a_number(verb):
    numbers = "|".join(name for said in SAID.values() for name, value in said.items() if isinstance(value, int))
    number_first = rf"\{{(?:{numbers})\}} {verb}\b"
    assert set(re.findall(number_first, TEXTS["en"])) <= ({"{settled} have", "{apart} have"} if verb == "have" else set())


def test_the_tour_is_about_a_data_set_with_its_examples_cities_and_governments():
    assert fits(ATLAS)
    assert not fits(replace(ATLAS, governments=ATLAS.governments.iloc[:0]))
    assert not fits(replace(ATLAS, partnerships=ROWS.drop(index="bandung-suwon")))
    assert not fits(replace(ATLAS, everywhere=ATLAS.everywhere.drop(index="surabaya")))


def test_without_rows_no_sector_is_named_most_often():
    said = values(replace(ATLAS, partnerships=JAPAN_PLANNED), NAMES, dt.date(2026, 11, 28))
    assert (said["japan"]["n"], said["japan"]["sectors"], said["japan"]["places"], said["japan"]["named"]) == (0, (), (), 0)


def test_both_languages_say_the_same_numbers():
    parts = {
        lang: [sorted(re.findall(r"\{([a-z]+(?:\[[a-z]+\])?)\}", each)) for each in text.split("\n## ")]
        for lang, text in TEXTS.items()
    }
    assert parts["id"] == parts["en"]


@pytest.mark.parametrize(("text", "step"), [("1", 1), ("7", 7), ("0", 0), ("8", 0), ("01", 0), ("", 0), ("<b>", 0), ("٣", 0)])
def test_only_steps_that_there_are_can_be_asked_for(text, step):
    assert step_of(text) == step
