"""What small screens and frames are told: what raises the sheet, how many filters are set, where details open."""

import pytest

from opened import component, fire, open_page, text_of


@pytest.mark.parametrize(
    ("params", "told"),
    [
        ({}, ("", "")),
        ({"link": "bandung-suwon"}, ("bandung-suwon", "")),
        ({"focus": "bandung"}, ("bandung", "")),
        ({"q": "Kyoto"}, ("", "Kyoto")),
    ],
)
def test_the_sheet_is_told_what_is_chosen_and_what_is_searched_for(params, told):
    sheet = component(open_page(lang="en", **params), "sheet")
    assert (sheet["chosen"], sheet["searched"]) == told


def test_closing_a_panel_tells_the_sheet():
    app = fire(open_page(lang="en", link="bandung-suwon"), "panel", "closed", True)
    assert component(app, "sheet")["chosen"] == ""


@pytest.mark.parametrize(
    ("params", "count"),
    [({}, 0), ({"sector": ["culture", "health"], "country": "JP"}, 2), ({"year": ["1990", "1999"], "q": "Kyoto"}, 2)],
)
def test_filters_that_are_set_are_counted_the_years_among_them(params, count):
    assert f" set {count}}}</style>" in text_of(open_page(lang="en", **params))


def test_only_in_a_frame_the_panel_leads_to_a_page_of_its_own():
    app = open_page(lang="en", link="bandung-suwon")
    assert "apart" not in component(app, "panel")
    app.context["is_embedded"] = True
    assert component(app.run(), "panel")["apart"] is True
