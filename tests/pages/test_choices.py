"""What is chosen is known by its key, whatever words the browser says it by: they change with the years and the language."""

import pytest

from mapdata.filters.table import FILTERS
from opened import fire, headline, open_page, text_of
from sample import shipped_rows


@pytest.fixture
def said(monkeypatch):
    """Has the browser say a choice by the words that it was shown earlier, as it does until it has those of the newest run."""

    def say(element, words):
        kind = type(element)
        attribute = "values" if element.type == "multiselect" else "formatted_values"
        usual = getattr(kind, attribute)
        own = element.id
        monkeypatch.setattr(kind, attribute, property(lambda each: words if each.id == own else usual.fget(each)))

    return say


def opened(**params):
    app = open_page(lang="en", **params)
    app.session_state["more"] = True
    return app.run()


MORE = {
    "islands": ("island", "java"),
    "provinces": ("province", "Jawa Barat"),
    "places": ("place", "bandung"),
    "continents": ("continent", "asia"),
    "countries": ("country", "CN"),
    "levels": ("level", "city"),
    "agreement_types": ("type", "sister_city"),
}


@pytest.mark.parametrize(("name", "param", "key"), [(name, *each) for name, each in MORE.items()])
def test_a_choice_said_by_the_words_of_an_earlier_count_is_still_its_key(said, name, param, key):
    app = opened(**{param: key})
    box = app.multiselect(key=name)
    words = box.format_func(key)
    assert words[-1] == ")"
    said(box, [words])
    app.slider(key="years").set_value((1990, 2010)).run()
    assert app.multiselect(key=name).format_func(key) != words, "the count has to change for this test"
    app.pills(key="sectors").set_value(["education"]).run()
    assert app.query_params[param] == key
    assert app.session_state[name] == [key]
    assert not headline(app).startswith("0 / ")


def test_words_that_were_never_given_out_choose_nothing(said):
    app = opened(country="CN")
    said(app.multiselect(key="countries"), ["Atlantis (7)", "<script>"])
    app.run()
    assert "country" not in app.query_params
    assert app.session_state["countries"] == []


def test_pills_said_in_the_language_before_are_still_their_keys(said):
    app = open_page(lang="en", sector="education")
    said(app.pills(key="sectors"), ["Education, research & talent"])
    app.session_state["lang"] = "id"
    app.run()
    fire(app, "search", "text", "Bandung")
    assert app.query_params["sector"] == "education"


def test_the_command_of_the_data_page_names_the_country_by_its_code(said):
    app = open_page("pages/data_set.py", lang="en", country="CN")
    app.session_state["more"] = True
    app.run()
    box = app.multiselect(key="countries")
    said(box, [box.format_func("CN")])
    app.slider(key="years").set_value((1990, 2010)).run()
    app.pills(key="sectors").set_value(["education"]).run()
    assert "--country CN" in app.code[1].value


def test_kinds_of_things_to_check_are_known_by_their_keys(said):
    app = open_page("pages/quality.py", lang="en", check="no_year")
    kinds = app.pills(key="tasks")
    said(kinds, [kinds.format_func("no_year")])
    app.session_state["q"] = "Jakarta"
    app.run()
    app.session_state["q"] = "Surabaya"
    app.run()
    assert app.query_params["check"] == "no_year"


def test_the_scope_of_the_data_page_is_known_by_its_key(said):
    app = open_page("pages/data_set.py", lang="en", scope="all", sector="education")
    scope = app.segmented_control(key="scope")
    said(scope, ["All rows (999)"])
    app.run()
    assert app.query_params.get("scope") in (None, "all")
    assert "All rows" not in str(dict(app.query_params))
    said(scope, [scope.format_func("filtered")])
    app.pills(key="sectors").set_value(["health"]).run()
    app.pills(key="sectors").set_value(["health"]).run()
    assert "scope" not in app.query_params
    assert text_of(app)


@pytest.mark.parametrize(("name", "param"), [("statuses", "status"), ("verifications", "verification")])
def test_nothing_chosen_leaves_nothing_out_and_another_reader_sees_the_same(name, param):
    app = open_page(lang="en")
    app.pills(key=name).set_value([]).run()
    assert app.query_params[param] == list(FILTERS[name].choices)
    there = open_page(lang="en", **{param: app.query_params[param]})
    assert headline(there) == headline(app)
    assert there.pills(key=name).value == list(FILTERS[name].choices)
    if name == "verifications":  # plans stay hidden
        rows = shipped_rows()
        assert headline(app) == f"{sum(row['status'] != 'planned' for row in rows)} / {len(rows)}"
