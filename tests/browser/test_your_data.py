"""What only a browser shows of the page Your data: the box for files, the drawn arcs, and that nothing of a file lies under an address."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from screen import colour, map_box

from mapdata.words.schema import PARTNERSHIP_COLUMNS
from sample import SUWON, text_table

pytestmark = pytest.mark.browser

FORT_WORTH = SUWON | {
    "id": "bandung-fort-worth",
    "partner_name": "Fort Worth",
    "partner_region": "Texas",
    "partner_country": "US",
}
FILE = {
    "name": "milik-kami.csv",
    "mimeType": "text/csv",
    "buffer": text_table([SUWON, FORT_WORTH, SUWON | {"status": "aktif"}], PARTNERSHIP_COLUMNS).to_csv(index=False).encode(),
}


def open_your_data(visit):
    page = visit({"lang": "id"})
    page.get_by_role("link", name="Data Anda").click()
    expect(page.locator("h1")).to_have_text("Data Anda")
    return page


def test_a_file_is_checked_and_drawn_and_leaves_nothing_under_an_address(visit):
    page = open_your_data(visit)
    fetched = []
    page.on("response", lambda response: fetched.append(response.url))
    expect(page.get_by_role("button", name="Pilih berkas")).to_be_visible()
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE)
    expect(page.locator(".pkk-own")).to_contain_text("3 baris · 2 masalah di 1 baris")
    expect(page.locator(".st-key-map canvas")).to_be_visible()
    page.locator(".st-key-map canvas").scroll_into_view_if_needed()
    for _ in range(60):
        if (colour(page, map_box(page)) > 60).sum() > 200:
            break
        page.wait_for_timeout(500)
    else:
        raise AssertionError("no arc was drawn")
    files = [url for url in fetched if "/media/" in url and not url.endswith(".png")]  # the icon of the page is one
    assert files == []
    assert Axe().run(page).violations_count == 0


def test_the_cleaned_file_comes_when_asked_for_and_is_gone_with_the_file(visit):
    page = open_your_data(visit)
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE)
    page.get_by_text("Tambahkan koordinat kedua tempat").click()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Unduh berkas yang sudah rapi (CSV)").click()
    lines = waiting.value.path().read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0].endswith("note_en,local_lon,local_lat,partner_lon,partner_lat")
    assert len(lines) == 4
    assert lines[1].startswith("bandung-suwon,Bandung,")
    page.get_by_role("button", name="Hapus berkas ini").click()
    expect(page.locator(".pkk-own")).to_have_count(0)
    expect(page.locator(".st-key-map canvas")).to_have_count(0)
