"""The tour beside the map: each step, the ways between them, what happens when a reader changes a step, and leaving it."""

import pytest

from mapdata.findings.story import STEPS
from mapui.parts.markup import markdown_text
from opened import component, drawn_arcs, headline, open_page, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data

NOTE = "You changed the view"


def at(number, lang="en", **more):
    params = {key: list(found) for key, found in STEPS[number - 1].params.items()}
    return open_page(lang=lang, story=str(number), **params | more)


def press(app, key):
    app.button(key=key).click().run()
    assert not app.exception
    return app


def buttons(app):
    return {button.key for button in app.button}


def body(app):
    return app.markdown[0].value


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize("number", range(1, len(STEPS) + 1))
def test_each_step_opens_by_its_address(number, lang):
    app = at(number, lang)
    assert f"{'Step' if lang == 'en' else 'Langkah'} {number} {'of' if lang == 'en' else 'dari'} 7" in text_of(app)
    assert NOTE not in text_of(app)
    assert "{" not in body(app)
    assert "story-again" not in buttons(app)


@pytest.mark.parametrize(("number", "shown"), [(1, 197), (2, 28), (3, 51), (4, 21), (5, 6), (6, 31), (7, 197)])
def test_what_a_step_shows_is_the_view_without_the_tour(number, shown):
    app = at(number)
    params = {key: list(found) for key, found in STEPS[number - 1].params.items()}
    plain = open_page(lang="en", **params)
    assert headline(app) == headline(plain) == f"{shown} / 511"
    assert drawn_arcs(app) == drawn_arcs(plain)


def test_the_text_says_the_numbers_in_the_readers_words():
    assert "28 partnerships with Japan, of 24 Indonesian places" in body(at(2))
    assert "Bali, Bandung, Special Region of Yogyakarta and Surabaya" in body(at(2))
    assert "East Java – Osaka Prefecture" in body(at(2))
    assert "28 kerja sama dengan Jepang" in body(at(2, "id"))
    assert "From 1960 to today" in text_of(at(1))


def test_the_way_in_goes_on_from_step_to_step_and_back():
    app = press(open_page(lang="en", q="Kyoto"), "story-begin")
    assert dict(app.query_params) == {"lang": "en", "story": "1"}
    for step in STEPS[1:]:
        press(app, "story-next")
        written = {key: value for key, value in app.query_params.items() if key not in ("lang", "story")}
        assert {key: [value] if isinstance(value, str) else value for key, value in written.items()} == {
            key: list(found) for key, found in step.params.items()
        }
    assert app.button(key="story-next").label == "Leave the tour"
    assert "story-leave" not in buttons(app)
    press(app, "story-back")
    assert app.query_params["story"] == "6"
    assert app.button(key="story-back").disabled is False
    assert at(1).button(key="story-back").disabled is True


def test_the_last_step_is_left_by_the_button_that_led_to_it():
    app = press(at(7), "story-next")
    assert dict(app.query_params) == {"lang": "en", "governments": "1"}
    assert "story-begin" in buttons(app)


def test_leaving_keeps_the_view():
    app = press(at(2), "story-leave")
    assert dict(app.query_params) == {"lang": "en", "country": "JP"}
    assert "Step 2" not in text_of(app)
    assert "story-begin" in buttons(app)


def test_a_changed_step_says_so_and_can_be_shown_again():
    app = at(2, sector="culture")
    assert NOTE in text_of(app)
    press(app, "story-again")
    assert NOTE not in text_of(app)
    assert dict(app.query_params) == {"lang": "en", "story": "2", "country": "JP"}


def test_an_open_panel_is_no_other_view():
    app = at(1, link="bandung-suwon")
    assert NOTE not in text_of(app)
    assert component(app, "panel")["facts"] is not None


def test_list_or_table_and_map_or_globe_stay_the_readers_own():
    app = press(at(1, view="globe", table="1"), "story-next")
    assert dict(app.query_params) == {"lang": "en", "story": "2", "country": "JP", "view": "globe", "table": "1"}
    assert NOTE not in text_of(app)


@pytest.mark.parametrize("wrong", ["0", "8", "-1", "<script>", ""])
def test_a_step_that_there_is_not_is_ignored(wrong):
    app = open_page(lang="en", story=wrong)
    assert "story-leave" not in buttons(app)


def test_a_frame_has_no_tour_and_no_way_in():
    app = at(2)
    app.context["is_embedded"] = True
    app.run()
    assert {"story-leave", "story-begin"} & buttons(app) == set()


def test_other_pages_do_not_take_it_along():
    profile = open_page("pages/place.py", lang="en", place="surabaya", story="2")
    assert "story=" not in text_of(profile)


def test_another_data_set_has_no_tour_and_no_way_in(data_folder):
    write_data(data_folder, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_page(lang="en", story="2", country="KR")
    assert headline(app) == "1 / 1"
    assert {"story-leave", "story-begin"} & buttons(app) == set()


HOSTILE = "Evil](https://a.example) <img src=x> **b** :red[c] $d$ ![e](//f) `g`"


@pytest.mark.parametrize(
    ("number", "named"), [(1, "captions.title"), (2, "labels.label"), (4, "country_name"), (2, "captions.of_compared")]
)
def test_names_from_the_data_are_text_and_no_markdown(monkeypatch, number, named):
    several = named == "captions.of_compared"
    monkeypatch.setattr(f"mapui.map.story.{named}", lambda *_: [HOSTILE] if several else HOSTILE)
    text = body(at(number))
    assert HOSTILE not in text
    assert markdown_text(HOSTILE) in text
