"""What a reader looks at stays where it is while a page loads, after a filter, a search, a choice, in another theme or language."""

import pytest

import shifts
from mapdata.export.static_page.html import html_bytes
from mapui.frame.site import MAP, PAGES
from server import TIMEOUT_MS

pytestmark = pytest.mark.browser
MOST = 0.05  # of the window times its height; browsers call up to 0.1 good, and leave out what follows an input
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
PATHS = ["" if file == MAP else address for file, address, _ in PAGES]
VIEWS = [*PATHS, "daerah?place=bandung", "?link=bandung-suwon", "?view=globe", "?embed=true"]
# What is said in a frame, and of the page that makes one, is a line longer in one language than in the other.
NOT_YET = {("phone", "language of frames")}


def assert_calm(found, step):
    assert shifts.total(found) <= MOST, f"{step}: {found[:3]}"


def assert_steps_are_calm(page, steps, size, where=""):
    for name, (first, act) in steps.items():
        if first:
            first(page)
        shifts.after(page)
        act(page)
        found = shifts.after(page)
        if (size, name + where) not in NOT_YET:
            assert_calm(found, name)


def test_the_map_page_loads_without_a_jump_and_a_jump_would_be_noticed(chromium, address):
    with shifts.opened(chromium, f"{address}/?lang=en", *SIZES["desk"], timeout_ms=TIMEOUT_MS) as page:
        assert_calm(shifts.after(page), "load")
        page.evaluate("document.querySelector('.st-key-header').style.marginTop = '300px'")
        assert shifts.total(shifts.after(page)) > MOST


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("path", VIEWS)
def test_nothing_jumps_on_any_page_whatever_a_reader_does(chromium, address, path, size):
    query = f"{path}{'&' if '?' in path else '?'}lang=en"
    with shifts.opened(chromium, f"{address}/{query}", *SIZES[size], timeout_ms=TIMEOUT_MS) as page:
        assert_calm(shifts.after(page), "load")
        steps = shifts.steps(query, SIZES[size][0])
        assert_steps_are_calm(page, steps, size, " of frames" if path in ("sematkan", "?embed=true") else "")


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_nothing_jumps_on_the_static_page(chromium, shipped, tmp_path, size):
    (tmp_path / "map.html").write_bytes(html_bytes(shipped))
    url = f"{(tmp_path / 'map.html').as_uri()}#lang=en"
    with shifts.opened(chromium, url, *SIZES[size], timeout_ms=TIMEOUT_MS) as page:
        assert_calm(shifts.after(page), "load")
        assert_steps_are_calm(page, shifts.static_steps(SIZES[size][0]), size, " on the static page")
