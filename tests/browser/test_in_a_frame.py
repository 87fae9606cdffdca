"""What a reader can do where another site frames the map: scroll past it, move it, open a panel, send a file."""

import pytest
from framing import FEW_PX, Framed, changed, moved, put_frame
from playwright.sync_api import expect
from projection import arc_on_screen
from screen import violations

from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from mapdata.export.static_page.html import html_bytes
from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import DATA, SUWON, text_table
from server import TIMEOUT_MS, serving

pytestmark = [pytest.mark.browser, pytest.mark.drawn]

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "locale": "id-ID"}
DESKTOP = {"viewport": {"width": 1280, "height": 900}, "locale": "id-ID"}
FINGERS = "Gunakan dua jari untuk menggeser peta."
WHEEL = "Tahan Ctrl atau klik peta untuk memperbesar dengan roda tetikus."
HOSTS = [pytest.param("app", marks=pytest.mark.slow), "static page"]  # the app draws with WebGL, which takes long
QUIET = (0.06, 0.8)  # of the map: sea without an arc in the first view
FILE = {
    "name": "kami.csv",
    "mimeType": "text/csv",
    "buffer": text_table([SUWON], PARTNERSHIP_COLUMNS).to_csv(index=False).encode(),
}


@pytest.fixture(scope="module")
def site():
    """A server that any page of this machine may frame."""
    with serving(MAPDATA_FRAME_ANCESTORS="http://localhost:*") as address:
        yield address


@pytest.fixture(scope="module")
def static_page(portal, portal_folder):
    """The address of the static page, on a host of its own."""
    atlas = load_atlas(DATA)
    (portal_folder / "peta.html").write_bytes(html_bytes(Selection(atlas.partnerships, atlas, read_edition(DATA))))
    return portal.replace("localhost", "127.0.0.1").replace("portal.html", "peta.html")


@pytest.fixture
def framed(chromium, portal, request):
    """Show a map in a portal's frame: framed("app", PHONE, ...); what the policy forbids fails the test."""
    contexts, said = [], []

    def show(host, options, params="embed=true&lang=id", path=""):
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(TIMEOUT_MS)
        page.on("console", lambda message: said.append(message.text) if "Content Security" in message.text else None)
        if host == "app":
            put_frame(page, portal, f"{request.getfixturevalue('site')}/{path}?{params}")
            shown = Framed(page, ".pkk-map")
        else:
            put_frame(page, portal, f"{request.getfixturevalue('static_page')}#lang=id")
            shown = Framed(page, "#map")
        expect(page.frame_locator("iframe").locator("h1, .st-key-headline").first).to_be_visible()
        return shown

    yield show
    for context in contexts:
        context.close()
    assert said == []


def ready(shown):
    """Wait until the map is drawn and has been told that it is in a frame; return it."""
    expect(shown.inside.locator("[data-pkk-cooperative]")).to_be_visible()
    expect(shown.map.locator("canvas, svg").first).to_be_visible()
    shown.picture()
    return shown


@pytest.mark.slow
@pytest.mark.parametrize("host", HOSTS)
def test_one_finger_scrolls_the_page_and_two_move_the_map(framed, host):
    shown = ready(framed(host, PHONE))
    before = shown.picture()
    for dx, dy in ((0, -150), (-120, 0)):
        shown.drag([shown.point(0.5, 0.6)], dx, dy)
        expect(shown.hint).to_have_text(FINGERS)
        if dy:
            shown.until_scrolled()
        else:
            assert shown.scrolled() == (0, 0)
        assert changed(before, shown.picture()) == 0
    x, y = shown.point(0.5, 0.6)
    shown.drag([(x - 40, y), (x + 40, y)], 0, -70)
    assert shown.scrolled() == (0, 0)
    after = shown.picture()
    assert moved(before, after)


@pytest.mark.parametrize("host", HOSTS)
def test_what_the_page_in_the_frame_cannot_scroll_the_page_around_does(framed, host):
    shown = ready(framed(host, PHONE, "embed=true&lang=id&hide=results,legend"))
    frame = shown.page.frames[-1]
    frame.evaluate("() => { scrollTo(0, 1e6); document.querySelector('[data-testid=stMain]')?.scrollTo(0, 1e6); }")
    shown.page.wait_for_timeout(400)
    if host == "app":
        shown.drag([shown.point(0.5, 0.8)], 0, -200)
    else:
        frame.evaluate("document.getElementById('map').scrollIntoView({block: 'end'})")
        frame.evaluate("document.documentElement.style.overflow = 'hidden'")  # as in a frame as high as its page
        shown.drag([shown.point(0.5, 0.8)], 0, -200)
    shown.page.wait_for_function("scrollY > 50")
    assert shown.scrolled()[0] > 50


@pytest.mark.slow
def test_a_tap_in_a_frame_opens_the_panel_of_an_arc(framed, partnerships):
    shown = ready(framed("app", PHONE, "embed=true&lang=id&q=Seattle"))
    shown.drag([shown.point(0.5, 0.8)], 0, -40)  # a finger that scrolled is no tap, and leaves nothing behind
    shown.to_top()
    expect(shown.inside.locator(".st-key-detail h2")).to_have_count(0)
    points = arc_on_screen(shown.map, partnerships.loc["surabaya-seattle"])
    left, top = (shown.page.locator("iframe").bounding_box()[side] for side in ("x", "y"))
    shown.page.touchscreen.tap(*(points[len(points) // 2] + [left, top]))
    expect(shown.inside.locator(".st-key-detail h2")).to_have_text("Surabaya – Seattle")


def test_a_tap_on_the_framed_static_page_opens_the_panel_of_a_place(framed):
    shown = ready(framed("static page", PHONE))
    shown.drag([shown.point(0.5, 0.8)], 0, -40)
    shown.to_top()
    frame = shown.page.frames[-1]
    expect(shown.inside.locator("#detail h2")).to_have_text("Rincian")
    x, y = frame.evaluate("""() => {
        const seen = document.getElementById('map').getBoundingClientRect();
        const inside = ({x, y}) => x > seen.x + 40 && x < seen.right - 40 && y > seen.y + 80 && y < seen.bottom - 20;
        const at = [...document.querySelectorAll('.spots path')].map((spot) => spot.getBoundingClientRect()).find(inside);
        return [at.x + at.width / 2, at.y + at.height / 2];
    }""")
    left, top = (shown.page.locator("iframe").bounding_box()[side] for side in ("x", "y"))
    shown.page.touchscreen.tap(left + x, top + y)
    expect(shown.inside.locator("#detail h2")).not_to_have_text("Rincian")


@pytest.mark.slow
@pytest.mark.parametrize("host", HOSTS)
def test_the_wheel_scrolls_until_ctrl_or_a_click_gives_it_to_the_map(framed, host):
    shown = ready(framed(host, DESKTOP))
    at = shown.point(*QUIET)
    shown.page.mouse.move(*at)
    first = shown.picture()
    shown.wheel(at, 240)
    expect(shown.hint).to_have_text(WHEEL)
    shown.until_scrolled()
    assert changed(first, shown.picture()) <= FEW_PX

    shown.wheel(at, -240, key="Control")
    assert shown.scrolled() == (0, 0)
    by_key = shown.picture()
    assert moved(first, by_key)

    shown.page.mouse.click(*at)
    expect(shown.inside.locator("[data-pkk-wheel]")).to_be_visible()
    shown.wheel(at, -240)
    assert shown.scrolled() == (0, 0)
    by_click = shown.picture()
    assert moved(by_key, by_click)

    shown.page.keyboard.press("Escape")
    expect(shown.inside.locator("[data-pkk-wheel]")).to_have_count(0)
    shown.wheel(at, 240)
    shown.until_scrolled()
    shown.to_top()

    shown.page.mouse.click(*at)
    expect(shown.inside.locator("[data-pkk-wheel]")).to_be_visible()
    shown.page.mouse.move(*shown.point(0.5, -0.1))  # above the map, in the frame
    expect(shown.inside.locator("[data-pkk-wheel]")).to_have_count(0)


@pytest.mark.slow
def test_the_buttons_of_the_map_zoom_as_ever(framed):
    shown = ready(framed("app", DESKTOP))
    before = shown.picture()
    shown.inside.get_by_role("button", name="Perbesar").click()
    shown.page.mouse.move(5, 5)
    assert moved(before, shown.picture())


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_hint_can_be_read_and_nothing_is_amiss_with_it(visit, scheme):
    page = visit({"embed": "true", "lang": "id"}, color_scheme=scheme, **DESKTOP)
    shown = Framed(page, ".pkk-map")
    box = page.locator(shown.host).bounding_box()
    expect(page.locator("[data-pkk-cooperative]")).to_be_visible()
    page.mouse.move(box["x"] + box["width"] * QUIET[0], box["y"] + box["height"] * QUIET[1])
    page.mouse.wheel(0, 10)
    hint = page.locator(".pkk-gesture[data-pkk-said]")
    expect(hint).to_have_text(WHEEL)
    page.evaluate("document.querySelector('.pkk-gesture').removeAttribute('aria-hidden')")  # so that its contrast is looked at
    assert violations(page) == []


def test_the_map_of_the_whole_site_keeps_finger_and_wheel(visit):
    page = visit({"lang": "id"}, **DESKTOP)
    expect(page.locator(".pkk-map canvas").first).to_be_visible()
    assert page.locator("[data-pkk-cooperative]").count() == 0


def test_a_file_is_sent_from_a_frame_where_no_cookie_of_ours_is_kept(framed):
    shown = framed("app", DESKTOP, path="data-anda")
    shown.inside.locator("[data-testid=stFileUploaderDropzoneInput]").set_input_files(FILE)
    expect(shown.inside.locator(".pkk-own")).to_contain_text("kami.csv")
    assert shown.page.context.cookies() == []


def test_where_a_file_cannot_be_sent_from_a_frame_a_link_leads_to_the_page_by_itself(framed):
    shown = framed("app", DESKTOP, "embed=true&lang=id&color=region&hide=legend", path="data-anda")
    shown.page.route("**/_stcore/upload_file/**", lambda route: route.fulfill(status=403))
    shown.inside.locator("[data-testid=stFileUploaderDropzoneInput]").set_input_files(FILE)
    words = shown.inside.locator(".pkk-not-taken")
    expect(words).to_contain_text("Masalah: Berkas tidak dapat dikirim.")
    link = words.get_by_role("link", name="Buka halaman ini di tab baru")
    with shown.page.context.expect_page() as opened:
        link.click()
    assert opened.value.url.partition("/data-anda?")[2].split("&") == ["lang=id", "color=region"]
    expect(opened.value.locator("h1")).to_have_text("Data Anda")
