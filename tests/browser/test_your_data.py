"""What only a browser shows of the page Your data: the box for files, the drawn arcs, and that nothing of a file lies under an address."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from screen import colour, settled, the_map, violations

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


@pytest.mark.drawn
def test_a_file_is_checked_and_drawn_and_leaves_nothing_under_an_address(visit):
    page = open_your_data(visit)
    fetched = []
    page.on("response", lambda response: fetched.append(response) if "/media/" in response.url else None)
    expect(page.get_by_role("button", name="Pilih berkas")).to_be_visible()
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE)
    expect(page.locator(".pkk-own")).to_contain_text("3 baris · 2 masalah di 1 baris")
    expect(page.locator(".st-key-map canvas")).to_be_visible()
    page.locator(".st-key-map canvas").scroll_into_view_if_needed()
    for _ in range(60):
        if (colour(page, the_map(page).bounding_box()) > 60).sum() > 200:
            break
        page.wait_for_timeout(500)
    else:
        raise AssertionError("no arc was drawn")
    texts = [each.text() for each in fetched if not each.headers.get("content-type", "").startswith("image/")]
    assert texts, "the description of the picture, at least"
    assert not any("bandung-suwon" in text for text in texts)
    assert Axe().run(page).violations_count == 0


@pytest.mark.parametrize("scheme", ["dark", pytest.param("light", marks=pytest.mark.slow)])
def test_the_buttons_of_the_steps_can_be_read_on_either_ground(visit, scheme):
    tall = {"width": 1440, "height": 3000}  # axe looks at what is in view
    page = visit({"lang": "id"}, path="data-anda", ready=".stFileUploader", color_scheme=scheme, viewport=tall)
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE)
    suggested, own_map = (page.get_by_role("button", name=name) for name in ("Terapkan semua saran", "Peta satu halaman (HTML)"))
    expect(suggested).to_be_enabled()
    expect(own_map).to_be_enabled()
    assert violations(settled(page)) == []


@pytest.mark.drawn
@pytest.mark.parametrize(("width", "least", "most"), [(1440, 560, 700), (390, 260, 270)])
def test_the_map_is_as_high_as_the_arcs_need_that_fill_its_width(visit, width, least, most):
    page = visit(
        {"lang": "id"},
        path="data-anda",
        ready="[data-testid=stFileUploaderDropzoneInput]",
        viewport={"width": width, "height": 844},
    )
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE)
    expect(page.locator(".st-key-map canvas")).to_be_visible()
    for _ in range(60):
        if least <= the_map(page).bounding_box()["height"] <= most:
            break
        page.wait_for_timeout(500)
    else:
        raise AssertionError(f"the map is {the_map(page).bounding_box()} large")


@pytest.mark.slow
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


@pytest.mark.parametrize(
    ("lang", "status", "size", "said"),
    [
        ("id", None, 6, "Masalah: Berkas terlalu besar; paling besar 5 MB yang dapat dibaca."),
        ("en", None, 6, "Problem: The file is too large; at most 5 MB can be read."),
        ("id", 403, 1, "Masalah: Berkas tidak dapat dikirim. Periksa sambungan Anda dan coba lagi."),
        ("id", 413, 1, "Masalah: Berkas terlalu besar untuk server ini."),
        ("en", 400, 1, "Problem: The server no longer knows this visit. Reload the page and choose the file again."),
        ("en", 0, 1, "Problem: The file could not be sent. Check your connection and try again."),
    ],
)
def test_why_a_file_was_not_taken_can_be_read_in_the_readers_language(visit, lang, status, size, said):
    page = visit({"lang": lang}, path="data-anda", ready="[data-testid=stFileUploaderDropzoneInput]")
    if status is not None:
        answer = (lambda route: route.fulfill(status=status)) if status else (lambda route: route.abort())
        page.route("**/_stcore/upload_file/**", answer)
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", FILE | {"buffer": b"x" * (size * 1024 * 1024)})
    expect(page.locator(".pkk-not-taken")).to_have_text(said)
    expect(page.locator("[data-testid=stFileChip] [role=alert]")).to_have_text(said)
    expect(page.locator(".pkk-not-taken a")).to_have_count(0)  # the page is by itself already
    expect(page.get_by_role("button", name={"id": "Hapus milik-kami.csv", "en": "Remove milik-kami.csv"}[lang])).to_be_visible()
    assert violations(page) == []
    page.locator("[data-testid=stFileChipDeleteBtn] button").click()
    expect(page.locator(".pkk-not-taken")).to_have_count(0)
    expect(page.get_by_role("button", name={"id": "Pilih berkas", "en": "Choose a file"}[lang])).to_be_visible()
