"""What the Content-Security-Policy forbids, and that nothing of ours needs it."""

import pytest
from framing import put_frame
from playwright.sync_api import expect
from screen import settled

from server import TIMEOUT_MS, serving

pytestmark = pytest.mark.browser


def violations(page):
    """Return what the browser reports as forbidden from now on, without failing the test."""
    page.evaluate(
        "window.forbidden = []; addEventListener('securitypolicyviolation', e => window.forbidden.push(e.effectiveDirective))"
    )
    return lambda: page.evaluate("window.forbidden")


@pytest.fixture(scope="module")
def widgets():
    with serving(script="tests/browser/widgets/asgi.py") as address:
        yield address


def test_chart_table_download_and_upload_work_under_the_policy(visit, widgets, tmp_path):
    page = visit(base=widgets, ready="[data-testid=stFileUploader]", accept_downloads=True)
    seen = violations(page)
    expect(page.locator("[data-testid=stVegaLiteChart] canvas, [data-testid=stVegaLiteChart] svg").first).to_be_visible()
    expect(page.locator("[data-testid=stDataFrame] canvas").first).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download", exact=True).click()
    assert download.value.path().read_text() == "year,signed\n1990,1\n2000,3\n2010,2\n"
    (tmp_path / "mine.csv").write_text("a\n1\n2\n")
    settled(page).locator("input[type=file]").set_input_files(tmp_path / "mine.csv")
    expect(page.get_by_text("2 rows")).to_be_visible()
    assert seen() == []


@pytest.mark.drawn
def test_the_map_and_the_globe_are_drawn_under_the_policy(visit):
    for view in ("flat", "globe"):
        page = visit({"lang": "en", "view": view})
        expect(page.locator(".st-key-map canvas").first).to_be_visible()
        page.wait_for_load_state("networkidle")  # what fetches has fetched; visit fails on what was forbidden


def test_a_script_or_a_picture_from_elsewhere_is_stopped(chromium, address):
    page = chromium.new_page()
    page.goto(address)
    seen = violations(page)
    page.evaluate("""() => {
        document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/pixel.png'}));
        document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = true'}));
        document.body.append(Object.assign(document.createElement('script'), {src: 'http://127.0.0.1:9/x.js'}));
    }""")
    page.wait_for_function("window.forbidden.length >= 3")
    assert sorted(seen()) == ["img-src", "script-src-elem", "script-src-elem"]
    assert page.evaluate("window.ran") is None
    page.close()


def test_another_site_may_not_frame_ours(chromium, address, portal):
    page = chromium.new_page()
    with page.expect_console_message(lambda message: "frame-ancestors 'self'" in message.text, timeout=TIMEOUT_MS):
        put_frame(page, portal, f"{address}/?embed=true")
    page.close()


def test_a_site_named_in_the_settings_may(chromium, portal):
    with serving(MAPDATA_FRAME_ANCESTORS=portal.removesuffix("/portal.html")) as site:
        page = chromium.new_page()
        put_frame(page, portal, f"{site}/?embed=true")
        expect(page.frame_locator("iframe").locator(".st-key-headline")).to_be_visible()
        page.close()


def test_a_reader_without_scripts_is_told_what_is_missing(chromium, address):
    context = chromium.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(address)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    said = page.locator("noscript p")
    expect(said).to_contain_text(["Peta ini memerlukan JavaScript", "This map needs JavaScript"])
    expect(said.last).to_be_visible()
    context.close()
