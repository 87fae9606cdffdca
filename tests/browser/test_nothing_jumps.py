"""What a reader looks at stays where it is: while a page loads, after a filter, a search, a choice, in another theme or language."""

import pytest

import shifts
from mapdata.export.static_page.html import html_bytes
from mapui.frame.site import MAP, PAGES

pytestmark = pytest.mark.browser
MOST = 0.05  # of the window times its height; browsers call up to 0.1 good, and leave out what follows an input
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
PATHS = ["" if file == MAP else address for file, address, _ in PAGES]
# On a phone a search adds lines above the map (who is hidden, whose profile there is), and the line of the pages of filters is
# longer in Indonesian: what is above the map has to become one bar before these can hold.
NOT_YET = {("", "phone", "search"), ("sematkan", "phone", "search"), ("sematkan", "phone", "language")}


@pytest.fixture
def opened(chromium, address):
    """Open a page, the address of a file or a path of the app, in a browser that notes what moves."""
    contexts = []

    def open_page(url, size, ready=shifts.READY):
        width, height = SIZES[size]
        small = {"is_mobile": True, "has_touch": True} if size == "phone" else {}
        context = chromium.new_context(viewport={"width": width, "height": height}, color_scheme="light", **small)
        contexts.append(context)
        context.set_default_timeout(60_000)
        shifts.watch(context)
        page = context.new_page()
        page.goto(url if ":" in url else f"{address}/{url}")
        page.wait_for_selector("footer", state="attached")
        return page, shifts.after(page, ready)

    yield open_page
    for context in contexts:
        context.close()


def assert_calm(found, step):
    assert shifts.total(found) <= MOST, f"{step}: {found[:3]}"


def assert_steps_are_calm(page, steps, ready=shifts.READY, but=()):
    for name, (first, act) in steps.items():
        if first:
            first(page)
        shifts.after(page, ready)
        act(page)
        found = shifts.after(page, ready)
        if name not in but:
            assert_calm(found, name)


def test_the_map_page_loads_without_a_jump_and_a_jump_would_be_noticed(opened):
    page, found = opened("?lang=en", "desk")
    assert_calm(found, "load")
    page.evaluate("document.querySelector('.st-key-header').style.marginTop = '300px'")
    assert shifts.total(shifts.after(page)) > MOST


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", [*PATHS, "daerah?place=bandung", "?link=bandung-suwon", "?view=globe"])
def test_nothing_jumps_on_any_page_whatever_a_reader_does(opened, path, size):
    page, found = opened(f"{path}{'&' if '?' in path else '?'}lang=en", size)
    assert_calm(found, "load")
    bare = path.partition("?")[0]
    assert_steps_are_calm(
        page, shifts.steps(bare, SIZES[size][0]), but={step for *where, step in NOT_YET if where == [bare, size]}
    )


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_nothing_jumps_on_the_static_page(opened, shipped, tmp_path, size):
    (tmp_path / "map.html").write_bytes(html_bytes(shipped))
    page, found = opened(f"{(tmp_path / 'map.html').as_uri()}#lang=en", size, "() => true")
    assert_calm(found, "load")
    assert_steps_are_calm(page, shifts.static_steps(SIZES[size][0]), "() => true")
