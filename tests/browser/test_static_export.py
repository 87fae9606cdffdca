"""The static page, as a reader opens it: from a disk, in a frame, without scripts, with a keyboard, on paper."""

import functools
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlencode

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.selection import Selection
from mapdata.export.static_page import document
from mapdata.export.static_page.filter_lists import filter_lists
from mapdata.export.static_page.html import POLICY, html_bytes, html_files
from mapdata.export.static_page.joining import FRONT
from mapdata.filters.facets import facets
from mapdata.filters.parameters import filters_from_params
from mapdata.filters.search import searchable
from mapdata.filters.table import SECTOR_CHOICES, known_choices
from mapdata.filters.years import year_span
from mapdata.findings.facts import partnership_facts
from mapdata.words.countries import country_names
from mapdata.words.schema import STATUSES, VERIFICATIONS
from mapui.words.facts import TERMS
from mapui.words.i18n import tr, use_language
from mapui.words.saying import say
from sample import BANDUNG, ROOT, SUWON, SUWON_PLACE, SUWON_SOURCE, shipped_atlas, shipped_rows, write_data

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
FORT_WORTH = "bandung-fort-worth"
ALL_ROWS = len(shipped_rows())


@pytest.fixture(scope="module")
def selection():
    atlas = shipped_atlas()
    return Selection(atlas.partnerships, atlas, read_edition(ROOT / "data"))


@pytest.fixture(scope="module")
def folder(selection, tmp_path_factory):
    """A folder with peta.html, the split export in site/, and a page that frames peta.html without trusting it."""
    folder = tmp_path_factory.mktemp("export")
    (folder / "peta.html").write_bytes(html_bytes(selection))
    (folder / "site").mkdir()
    for name, data in html_files(selection).items():
        (folder / "site" / name).write_bytes(data)
    return folder


@pytest.fixture
def file(folder, by_itself):
    """Open peta.html from the disk: file({"lang": "en"}, viewport=...)."""
    url = (folder / "peta.html").as_uri()
    return lambda params=(), **options: by_itself(url, params, **options)


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def serve():
    """Serve a folder on a port of its own and return the address."""
    servers = []

    def start(folder, policy=None):
        class Handler(Silent):
            def end_headers(self):
                if policy:
                    self.send_header("Content-Security-Policy", policy)
                super().end_headers()

        server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def heading(page):
    return page.locator("#detail h2")


def shown(page):
    return page.locator("tbody button").evaluate_all("rows => rows.map((row) => row.dataset.id)")


def filters_of(params, selection):
    """What the app makes of an address."""
    table, places = selection.partnerships, selection.atlas.places
    wanted = {key: [value] if isinstance(value, str) else value for key, value in params.items()}
    return filters_from_params(wanted, year_span(table), known_choices(table, places))


def spot_of(page, link):
    """Return a point of an arc on the screen that no other arc in sight comes near."""
    return page.evaluate(
        """(link) => {
          const points = (arc) => {
            const length = arc.getTotalLength(), matrix = arc.getScreenCTM();
            return [...Array(80)].map((_, i) => arc.getPointAtLength(length * (i + 0.5) / 80).matrixTransform(matrix));
          };
          const arcs = [...document.querySelectorAll(".world .arcs path")].filter((arc) => arc.style.display !== "none");
          const others = arcs.filter((arc) => arc.dataset.id !== link).flatMap(points);
          const own = points(arcs.find((arc) => arc.dataset.id === link));
          const clear = (p) => Math.min(...others.map((q) => Math.hypot(p.x - q.x, p.y - q.y)));
          const best = own.reduce((a, b) => (clear(b) > clear(a) ? b : a));
          return [best.x, best.y];
        }""",
        link,
    )


def test_it_opens_from_a_disk_and_asks_for_nothing_else(file, folder):
    page = file()
    expect(page.locator("#headline")).to_contain_text(f"/ {ALL_ROWS} entri ditampilkan")
    assert page.asked == [(folder / "peta.html").as_uri()]


def test_a_click_on_an_arc_opens_its_panel(file):
    page = file({"lang": "en"})
    x, y = spot_of(page, FORT_WORTH)
    page.mouse.move(x, y)
    expect(page.locator(".tip")).to_have_text("Bandung – Fort WorthUnited States · since 1990")
    page.mouse.click(x, y)
    expect(heading(page)).to_have_text("Bandung – Fort Worth")
    panel = page.locator("#detail")
    expect(panel).to_contain_text("2 April 1990")
    expect(panel).to_contain_text("16,169 km")
    expect(panel).to_contain_text("City, Texas, United States")
    expect(panel.get_by_role("link").first).to_have_attribute("rel", "noopener noreferrer")
    assert page.url.endswith("#lang=en&link=bandung-fort-worth")
    page.go_back()
    expect(heading(page)).to_have_text("Details")


@pytest.mark.slow
def test_a_drag_moves_the_map_and_opens_nothing(file):
    page = file({"lang": "en"})
    before = page.locator(".world").get_attribute("transform")
    page.get_by_role("button", name="Zoom in").click()
    x, y = spot_of(page, FORT_WORTH)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 80, y, steps=4)
    page.mouse.up()
    expect(heading(page)).to_have_text("Details")
    page.get_by_role("button", name="Whole world").click()
    expect(page.locator(".world")).to_have_attribute("transform", before)


def counted(page, title):
    """The number beside each choice of a filter."""
    texts = page.locator("fieldset").filter(has_text=title).locator(".count").all_text_contents()
    return [int(text) for text in texts]


COUNTED = [
    {"sector": ["culture", "education"], "match": "all"},
    {"sector": ["culture", "education"]},
    {"sector": "health", "match": "all", "year": ["1990", "2010"], "undated": "0"},
    {"status": "planned", "match": "all", "verification": ["verified", "reported", "unverified", "disputed"]},
    {"q": "bandung", "level": "city", "continent": "asia"},
]


@pytest.mark.parametrize("params", COUNTED, ids=str)
def test_each_choice_counts_what_it_counts_in_the_app(file, selection, params):
    page = file({"lang": "en"} | params)
    table = selection.partnerships
    found = facets(table, filters_of(params, selection), searchable(table, country_names(table["partner_country"])))
    for title, facet, choices in (
        ("Trade, investment & MSMEs", "sectors", SECTOR_CHOICES),
        ("Dormant", "statuses", STATUSES),
        ("Contradicted", "verifications", VERIFICATIONS),
    ):
        assert counted(page, title) == [found[facet][key] for key in choices], (params, facet)


def test_where_all_sectors_are_wanted_a_choice_counts_with_them(file):
    page = file({"lang": "en", "sector": ["culture", "education"], "match": "all"})
    both = shipped_atlas().partnerships.loc[shown(page), "sectors"]
    assert all({"culture", "education"} <= set(sectors) for sectors in both)
    with_one_more = [sum(key in sectors for sectors in both) for key in SECTOR_CHOICES]
    assert counted(page, "Trade, investment & MSMEs") == with_one_more
    assert len(both) > with_one_more[0] > 0


def test_nothing_chosen_is_everything_and_the_address_names_it(file):
    page = file({"lang": "en"})
    at_first = page.locator("#headline strong").inner_text()
    page.locator(".opener.more").click()
    verification = page.locator("fieldset").filter(has_text="Contradicted")
    for name in ("Strong evidence", "One source"):
        verification.get_by_text(name, exact=True).click()
    expect(verification.locator(":checked")).to_have_count(0)
    settled = sum(row["status"] != "planned" for row in shipped_rows())  # plans stay hidden
    expect(page.locator("#headline strong")).to_have_text(f"{settled} / {ALL_ROWS}")
    assert page.url.endswith("#lang=en" + "".join(f"&verification={key}" for key in VERIFICATIONS))
    page.reload()
    expect(page.locator("#headline strong")).to_have_text(f"{settled} / {ALL_ROWS}")
    page.get_by_role("button", name="weak or contradicted").click()
    expect(page.locator("#headline strong")).to_have_text(at_first)
    assert page.url.endswith("#lang=en")


def test_a_filter_that_only_the_document_names_has_its_control(by_itself, selection, tmp_path, monkeypatch):
    regions = sorted(set(selection.partnerships["partner_region"]) - {""})
    more = {"name": "regions", "param": "region", "choices": regions, "columns": ["partner_region"]}
    lists = [*filter_lists(selection), more | {"default": [], "blank": "", "words": ""}]
    monkeypatch.setattr(document, "filter_lists", lambda _: lists)
    (tmp_path / "out.html").write_bytes(html_bytes(selection))
    page = by_itself((tmp_path / "out.html").as_uri(), {"lang": "en"})
    page.locator(".opener.more").click()
    menu = page.get_by_label("regions")
    expect(menu.locator('[value="Gyeonggi"]')).to_have_text("Gyeonggi (2)")
    menu.select_option("Gyeonggi")
    assert shown(page) == ["bandung-suwon", "baubau-anyang"]
    assert page.url.endswith("#lang=en&region=Gyeonggi")


SAID = [
    "bandung-suwon",  # counted as running on
    "karo-zundert",  # valid until
    "manado-davao-city",  # over by a year at the latest
    "ambon-hamamatsu",  # a plan
    "aceh-ivanovo-region",  # drawn at the seats of government
    "bali-unnamed-slovakia",  # not on the map
    "bandung-braunschweig",  # sources of six types
]


@pytest.mark.parametrize("lang", ["id", pytest.param("en", marks=pytest.mark.slow)])
def test_the_panel_says_what_the_app_says(file, folder, selection, lang):
    use_language(lang)
    page = file({"lang": lang})
    for link in SAID:
        facts = partnership_facts(selection.atlas, link)
        page.goto(f"{(folder / 'peta.html').as_uri()}#{urlencode({'lang': lang, 'link': link})}")
        expect(heading(page)).to_have_text(say(facts.title))
        lines = page.locator("#detail dl > div").evaluate_all(
            "all => all.map((line) => [...line.children].map((each) => each.innerText))"
        )
        expected = [[tr(TERMS[fact.term]), "\n".join(map(say, [fact.value, *fact.notes]))] for fact in facts.facts]
        assert lines == expected, link
        titles = page.locator(".pkk-sources li p.pkk-quiet:not(.pkk-claim) :first-child").all_inner_texts()
        assert [title for title in titles if title] == [say(source.title) for source in facts.sources], link
    use_language("id")


def test_filters_by_hand_go_into_the_address_and_come_back(file):
    page = file({"lang": "en"})
    at_first = page.locator("#headline strong").inner_text()
    page.locator("#filters").get_by_text("Culture, arts & heritage").click()
    page.get_by_label("from year").select_option("1990")
    page.get_by_label("to year").select_option("2010")
    page.get_by_role("searchbox").fill("bandng")
    expect(page.locator("#headline strong")).not_to_have_text(at_first)
    here = shown(page)
    assert here
    assert all("bandung" in key for key in here)
    assert page.url.endswith("#lang=en&q=bandng&sector=culture&year=1990&year=2010")
    page.reload()
    assert shown(page) == here
    page.get_by_role("button", name="Remove the filter “bandng”").click()
    assert len(shown(page)) > len(here)
    page.get_by_role("button", name="Reset filters").click()
    expect(page.locator("#headline strong")).to_have_text(at_first)
    assert page.url.endswith("#lang=en")


def test_a_search_offers_what_other_filters_hide(file):
    page = file({"lang": "en", "q": "Suwon", "country": "JP"})
    expect(page.locator("#empty")).to_contain_text("No partnership matches these filters.")
    page.get_by_role("button", name="hidden by other filters").click()
    assert "bandung-suwon" in shown(page)


def test_a_keyboard_is_enough(file):
    page = file({"lang": "en"})
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the table")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#results")).to_be_focused()
    assert page.url.endswith("#lang=en")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("Suwon")
    expect(page.locator("#headline strong")).to_have_text(f"1 / {ALL_ROWS}")
    page.locator("#map").focus()
    before = page.locator(".world").get_attribute("transform")
    for key in ("+", "ArrowLeft"):
        page.keyboard.press(key)
        assert page.locator(".world").get_attribute("transform") != before
    page.keyboard.press("0")
    expect(page.locator(".world")).to_have_attribute("transform", before)
    row = page.locator("tbody button")
    row.focus()
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Bandung – Suwon")
    expect(heading(page)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("Details")
    expect(row).to_be_focused()
    page.keyboard.press("Space")
    expect(heading(page)).to_have_text("Bandung – Suwon")
    page.keyboard.press("Escape")
    expect(row).to_be_focused()


def test_the_table_sorts_and_its_arrows_walk(file):
    page = file({"lang": "en", "undated": "0"})
    head = page.get_by_role("button", name="Since")
    head.click()
    head.click()
    expect(page.get_by_role("columnheader", name="Since")).to_have_attribute("aria-sort", "descending")
    years = page.locator("tbody td:nth-child(4)").all_inner_texts()
    assert years == sorted(years, key=lambda year: year.removeprefix("≤ "), reverse=True)
    buttons = page.locator("tbody button")
    buttons.first.focus()
    page.keyboard.press("ArrowDown")
    expect(buttons.nth(1)).to_be_focused()


@pytest.mark.parametrize(("locale", "lang"), [("en-US", "en"), ("id-ID", "id"), ("ja-JP", "id")])
def test_the_first_language_is_the_browsers_and_indonesian_in_doubt(file, locale, lang):
    page = file(locale=locale)
    expect(page.locator("html")).to_have_attribute("lang", lang)


def test_the_language_can_be_switched(file):
    page = file({"link": "bandung-suwon"})
    panel = page.locator("#detail")
    expect(panel).to_contain_text("25 Agustus 1997")
    expect(panel).to_contain_text("Korea Selatan")
    page.get_by_role("button", name="English").click()
    expect(panel).to_contain_text("25 August 1997")
    expect(page.locator("tbody tr[aria-current]")).to_contain_text("South Korea")
    expect(page.get_by_role("button", name="Since")).to_be_visible()
    assert "lang=en" in page.url


def test_the_legend_follows_the_choice_of_colour(file):
    page = file({"lang": "en"})
    page.get_by_label("Colour shows").select_option("verification")
    expect(page.locator("#legend")).to_contain_text("Contradicted")
    tone = page.locator(f'.world [data-id="{FORT_WORTH}"]').evaluate("arc => getComputedStyle(arc).stroke")
    assert tone == "rgb(20, 118, 80)"
    assert page.url.endswith("color=verification")


def test_a_place_with_several_partnerships_lists_them(file):
    page = file({"lang": "en", "place": "surabaya"})
    dot = page.evaluate(
        """() => {
          const arc = document.querySelector('[data-id="surabaya-seattle"]');
          const end = arc.getPointAtLength(0).matrixTransform(arc.getScreenCTM());
          return [end.x, end.y];
        }"""
    )
    page.mouse.click(*dot)
    expect(heading(page)).to_contain_text("Surabaya")
    assert "focus=" in page.url
    page.reload()
    page.locator("#detail").get_by_role("button", name="Seattle").click()
    expect(heading(page)).to_have_text("Surabaya – Seattle")


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.slow)])
@pytest.mark.parametrize("params", [{"lang": "id"}, {"lang": "en", "link": FORT_WORTH, "sector": "culture"}], ids=str)
def test_axe_finds_nothing(file, scheme, params):
    page = file(params, color_scheme=scheme)
    page.locator(".opener.more").click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_phone_scrolls_one_way_only(file):
    page = file({"lang": "en"}, **PHONE)
    page.get_by_role("button", name="Filters", exact=True).click()
    page.get_by_role("button", name="More filters").click()
    expect(page.get_by_label("Country of the partner")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("searchbox").fill("Suwon")
    page.locator("tbody button").tap()
    expect(heading(page)).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    tops = [page.locator(part).bounding_box()["y"] for part in ("#map", "#detail", "#results")]
    assert tops == sorted(tops)


def test_on_paper_there_are_no_controls_and_every_row(file):
    page = file({"lang": "en", "link": "bandung-suwon"}, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    for part in ("#filters", ".tools", "#languages", "#detail .pkk-close", ".skip"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.locator("#map svg").first).to_be_visible()
    expect(page.locator("#legend ul")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.set_viewport_size({"width": 720, "height": 1000})  # A4 between its margins
    assert page.locator("#rows .pkk-table").evaluate("box => box.scrollHeight - box.clientHeight") <= 1
    assert page.evaluate("document.documentElement.scrollWidth") == 720


def test_without_scripts_the_table_is_there(file):
    page = file(java_script_enabled=False)
    expect(page.locator("noscript p")).to_contain_text("This browser runs no scripts")
    expect(page.locator("tbody tr")).to_have_count(ALL_ROWS)
    expect(page.locator('[data-id="bandung-suwon"]')).to_contain_text("Korea Selatan")
    expect(page.locator("#filters")).to_be_hidden()


@pytest.mark.parametrize("name", ["peta.html", "site/index.html"])
def test_it_lives_in_a_frame_that_is_not_trusted(by_itself, serve, folder, tmp_path, name):
    own = serve(folder, POLICY if name == "peta.html" else None)
    frame = f'<iframe sandbox="allow-scripts" width="900" height="700" src="{own}/{name}#lang=en"></iframe>'
    (tmp_path / "host.html").write_text(f'<!doctype html><link rel="icon" href="data:,">{frame}', encoding="utf-8")
    page = by_itself(f"{serve(tmp_path)}/host.html")
    inside = page.frame_locator("iframe")
    inside.get_by_role("searchbox").fill("Suwon")
    expect(inside.locator("#headline strong")).to_have_text(f"1 / {ALL_ROWS}")
    inside.locator("tbody button").click()
    expect(inside.locator("#detail h2")).to_have_text("Bandung – Suwon")
    assert len(page.asked) == (2 if name == "peta.html" else 6)


def test_the_folder_works_from_a_server_and_from_a_disk(by_itself, serve, folder):
    for url in (f"{serve(folder)}/site/index.html", (folder / "site" / "index.html").as_uri()):
        page = by_itself(url, {"lang": "en", "link": "bandung-suwon"})
        expect(heading(page)).to_have_text("Bandung – Suwon")
        assert page.locator(".land").evaluate("land => getComputedStyle(land).fill") == "rgb(221, 225, 229)"


def test_its_scripts_are_modules_that_run_as_they_are(by_itself, serve, folder, tmp_path):
    whole = (folder / "peta.html").read_text(encoding="utf-8")
    before, _, after = whole.partition("<script>\n")
    module = '<script type="module" src="front/page/main.js"></script>'
    (tmp_path / "index.html").write_text(
        f"{before}{module}{after.partition('</script>')[2]}".replace("script-src ", "script-src 'self' "), encoding="utf-8"
    )
    shutil.copytree(FRONT, tmp_path / "front")
    page = by_itself(f"{serve(tmp_path)}/index.html", {"lang": "en"})
    page.get_by_role("searchbox").fill("Suwon")
    page.locator("tbody button").click()
    expect(heading(page)).to_have_text("Bandung – Suwon")
    page.get_by_role("button", name="Bahasa Indonesia").click()
    page.get_by_role("button", name="Tutup").click()
    page.locator(".opener.more").click()
    page.get_by_label("Warna menunjukkan").select_option("status")
    page.get_by_role("button", name="Seluruh dunia").click()
    expect(page.locator("#headline strong")).to_have_text(f"1 / {ALL_ROWS}")


def test_hostile_names_stay_text(by_itself, tmp_path):
    hostile = "</script><img src=x onerror=alert(1)>"
    write_data(
        tmp_path,
        partnerships=[SUWON | {"partner_name": hostile, "note_en": hostile}],
        sources=[SUWON_SOURCE | {"source_title": hostile, "summary_en": hostile}],
        places=[BANDUNG, SUWON_PLACE | {"name": hostile}],
    )
    atlas = load_atlas(tmp_path)
    (tmp_path / "out.html").write_bytes(html_bytes(Selection(atlas.partnerships, atlas, read_edition(tmp_path))))
    page = by_itself((tmp_path / "out.html").as_uri(), {"lang": "en", "link": "bandung-suwon", "q": hostile})
    expect(heading(page)).to_contain_text("<img src=x")
    assert page.locator("img").count() == 0
