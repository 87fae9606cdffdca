"""What Streamlit itself would say in English, met by a reader: a lost connection, a part that does not load, a fault of a run."""

import pytest
from playwright.sync_api import expect
from screen import settled, violations

from server import TIMEOUT_MS, free_port, start, stop, wait_until_healthy

pytestmark = pytest.mark.browser


def our_words_have_come(page, lang):
    """Wait until a name that Streamlit might have given is said in the reader's language."""
    other, said = {"id": ("Fullscreen", "Layar penuh"), "en": ("Layar penuh", "Fullscreen")}[lang]
    page.evaluate(
        "name => document.body.append(Object.assign(document.createElement('i'), {id: 'probe', ariaLabel: name}))", other
    )
    expect(page.locator("#probe")).to_have_attribute("aria-label", said)
    page.evaluate("document.getElementById('probe').remove()")


@pytest.mark.parametrize(
    ("lang", "title", "words"),
    [
        ("id", "Tidak ada sambungan", "Sambungan ke situs ini terputus."),
        pytest.param("en", "No connection", "The connection to this site is lost.", marks=pytest.mark.slow),
    ],
)
def test_a_lost_connection_is_said_in_the_readers_language_and_comes_back(visit, lang, title, words):
    port = free_port()
    server = start(port)
    try:
        page = visit({"lang": lang}, base=wait_until_healthy(server, port), path="tentang", ready="h1")
        our_words_have_come(page, lang)
        stop(server)
        dialog = page.get_by_role("dialog", name=title)
        expect(dialog).to_contain_text(words)
        assert "Streamlit" not in dialog.inner_text()
        assert violations(page) == []
        server = start(port)
        wait_until_healthy(server, port)
        expect(dialog).to_have_count(0, timeout=2 * TIMEOUT_MS)
    finally:
        stop(server)


def test_a_part_that_does_not_load_says_so_and_the_rest_stays(visit):
    page = visit({"lang": "id"})
    page.context.route("**/ArrowVegaLiteChart*.js", lambda route: route.abort())
    page.get_by_role("link", name="Statistik", exact=True).click()
    fault = page.locator("[data-testid=stAlertContainer]").first
    expect(fault).to_have_text("Bagian halaman ini tidak dapat ditampilkan. Silakan muat ulang halaman.", use_inner_text=True)
    expect(page.locator("h1")).to_have_text("Statistik")
    page.context.unroute_all()


def test_menus_and_hints_of_fields_are_in_the_readers_language(visit):
    page = visit({"lang": "id"}, path="daerah", ready="[data-testid=stTextInput]")
    page.locator("[data-testid=stTextInput] input").first.press_sequentially("B")
    expect(page.locator("[data-testid=InputInstructions]").first).to_contain_text("Tekan Enter untuk menerapkan")
    settled(page)
