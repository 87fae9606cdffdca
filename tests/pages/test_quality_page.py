"""The page of the quality in every state, without a browser."""

import datetime as dt
import io
import re
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest

from mapdata.findings.quality import task_counts, tasks
from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, VERIFICATIONS
from opened import download, open_page, text_of
from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, shipped_atlas, write_data

PAGE = "pages/quality.py"
TODAY = dt.date(2026, 11, 25)
NAMES = ("Strong evidence", "One source", "Weak evidence", "Contradicted")
CONFIRMING = ("Both parties", "Indonesian party only", "Partner only", "Neither party")
NOTHING = "Nothing to check here: nothing is missing, sources do not differ and no term is about to end."


@pytest.fixture(autouse=True)
def _today(monkeypatch):
    for module in ("mapui.reader.today", "mapui.quality.work_list"):
        monkeypatch.setattr(f"{module}.today", lambda: TODAY)


def shipped():
    return shipped_atlas()


def counted(text, name):
    """The number beside a name in a table."""
    return int(re.search(rf'<th scope="row">{name}</th><td><strong>([\d,.]+)<', text).group(1))


def listed(app):
    return pd.read_csv(io.BytesIO(download(app, "download-list")[1]), keep_default_na=False)


def test_it_counts_by_the_rule_and_gives_no_score():
    text = text_of(open_page(PAGE, lang="en"))
    atlas = shipped()
    counts = tally(atlas.partnerships["verification"], VERIFICATIONS)
    assert [counted(text, name) for name in NAMES] == list(counts.values())
    counts = tally(atlas.partnerships["confirmed"], CONFIRMATIONS)
    assert [counted(text, name) for name in CONFIRMING] == list(counts.values())
    assert "Confirmed by an official page of either side, or by two independent reputable sources" in text
    counts = task_counts(tasks(atlas.partnerships, atlas.sources, atlas.events, TODAY))
    assert (counted(text, "No year"), counted(text, "No source")) == (counts["no_year"], 0)
    # How many of a province's governments have a partnership is a share of a known number; nothing else is.
    provinces = r"<h2>Local governments by province</h2>.*?</table>"
    assert "%" in re.search(provinces, text, flags=re.DOTALL).group()
    assert "%" not in re.sub(rf"<style.*?</style>|https?://\S+|{provinces}", "", text, flags=re.DOTALL)


def test_surabaya_and_seattle_stand_side_by_side_with_their_sources():
    text = text_of(open_page(PAGE, lang="en"))
    boxes = text.partition("<h2>Where sources differ</h2>")[2].split("<details>")
    box = next(each for each in boxes if "Surabaya – Seattle" in each).partition("</details>")[0]
    assert "Since: <strong>1991 / 1992</strong>" in box
    assert "Our reading: 1992." in box
    first, second = box.partition("<h4>1991</h4>")[2].split("<h4>1992</h4>")
    assert 'href="https://seattle.gov/oir/sister-cities/seattles-sister-cities/surabaya"' in first
    assert 'href="http://www.surabaya.go.id/eng/comunity.php?page=twin_city"' in second
    assert (first.count("<li>"), second.count("<li>")) == (1, 3)


def test_it_speaks_indonesian_too():
    text = text_of(open_page(PAGE, lang="id"))
    assert "<h1>Kualitas data</h1>" in text
    assert "Sejak: <strong>1997 / 2013</strong>" in text
    assert "Masa berlaku lewat, tetapi statusnya masih aktif" in text
    assert "2022" in text


def test_the_list_follows_the_own_province_and_keeps_it_in_the_address():
    app = open_page(PAGE, lang="en")
    app.selectbox(key="own_province").set_value(("Jawa Timur",)).run()
    assert app.query_params["province"] == "Jawa Timur"
    table = listed(app)
    assert set(table["local_province"]) == {"Jawa Timur"}
    partnerships = shipped().partnerships
    rows = partnerships[partnerships["local_province"] == "Jawa Timur"]
    expected = tasks(rows, shipped().sources, shipped().events, TODAY)
    assert table[["partnership_id", "check"]].to_numpy().tolist() == expected[["partnership_id", "check"]].to_numpy().tolist()
    assert sum(counted(text_of(app), name) for name in NAMES) == len(rows)


def test_an_address_with_several_provinces_shows_all_of_them():
    app = open_page(PAGE, lang="en", province=["Bali", "Jawa Timur"])
    assert app.selectbox(key="own_province").value == ("Bali", "Jawa Timur")
    assert set(listed(app)["local_province"]) == {"Bali", "Jawa Timur"}
    app.selectbox(key="own_province").set_value(()).run()
    assert "province" not in app.query_params
    assert len(set(listed(app)["local_province"])) > 10


def test_the_list_follows_the_kinds_and_keeps_them_in_the_address():
    app = open_page(PAGE, lang="en", check="years_differ")
    assert set(listed(app)["check"]) == {"years_differ"}
    app.pills(key="tasks").set_value(["not_located", "no_sector"]).run()
    assert set(listed(app)["check"]) == {"not_located", "no_sector"}
    assert app.query_params["check"] == ["no_sector", "not_located"]


def test_each_row_leads_to_the_panel_of_its_partnership():
    app = open_page(PAGE, lang="en", check="years_differ")
    text = text_of(app)
    assert '<a class="pkk-page" href="./?lang=en&amp;link=surabaya-seattle">Surabaya – Seattle</a>' in text
    row = listed(app).set_index("partnership_id").loc["bandung-suwon"]
    assert row["what_to_check"] == "Sources differ on the year: 1997, 2013"
    assert (row["detail"], row["address"].endswith("/?lang=en&link=bandung-suwon")) == ("1997;2013", True)


def test_its_links_keep_the_colours_and_stay_in_the_frame():
    app = open_page(PAGE, lang="en", color="region", embed="true", check="years_differ")
    app.context["is_embedded"] = True
    app.run()
    (link,) = set(
        re.findall(r'<a class="pkk-page" href="(./[^"]*link=surabaya-seattle[^"]*)">Surabaya – Seattle</a>', text_of(app))
    )
    params = parse_qs(urlsplit(link.replace("&amp;", "&")).query)
    assert params == {"lang": ["en"], "color": ["region"], "link": ["surabaya-seattle"], "embed": ["true"]}


def test_the_file_of_the_list_says_what_it_is():
    assert download(open_page(PAGE), "download-list")[0] == "peta-kota-kembar-2026.11.28.2-to-check-2026-11-25.csv"


def test_an_end_that_is_past_is_named_with_its_source():
    text = text_of(open_page(PAGE, lang="en")).partition("<h2>Ending terms</h2>")[2]
    soon, over = text.partition("<h3>Past its end date but still listed as active</h3>")[::2]
    assert "No source mentions one." in soon
    assert "Jakarta – Moscow" in over
    assert "2022" in over
    assert 'href="https://ria.ru/' in over


def test_a_province_without_any_gap_says_so(data_folder):
    source = SUWON_SOURCE | {"source_date": "2026-01"}
    write_data(data_folder, partnerships=[SUWON], sources=[source], places=[BANDUNG, SUWON_PLACE])
    app = open_page(PAGE, lang="en", province="Jawa Barat")
    assert [info.value for info in app.info] == [NOTHING]
    assert "0 disagreements found." in text_of(app)
    assert not app.get("download_button")


def test_hostile_data_stays_text(data_folder):
    row = SUWON | {"partner_name": "<img src=x onerror=alert(1)>", "local_province": "=HYPERLINK(1)"}
    claims = [
        SUWON_SOURCE | {"source_title": "<b>x</b>"},
        SUWON_SOURCE | {"year_signed": "1998", "source_url": "javascript:alert(1)"},
    ]
    write_data(data_folder, partnerships=[row], sources=claims, places=[BANDUNG, SUWON_PLACE | {"name": row["partner_name"]}])
    app = open_page(PAGE, lang="en")
    text = text_of(app)
    assert "<img src=x" not in text
    assert "javascript:" not in re.sub("<[^>]*>javascript:", "", text)
    assert "<b>x</b>" not in text
    assert b",'=HYPERLINK(1)," in download(app, "download-list")[1]


def test_broken_data_is_listed_by_file_row_and_column(data_folder):
    write_data(data_folder, partnerships=[SUWON | {"year_signed": "20O1"}], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
    app = open_page(PAGE, lang="en")
    assert "The data has 1 problem" in app.warning[0].value
    assert app.dataframe[0].value.iloc[0, :3].tolist() == ["partnerships.csv", 2, "year_signed"]
    assert counted(text_of(app), "No year") == 1


def test_sound_files_have_no_fault():
    app = open_page(PAGE, lang="en")
    assert not app.warning
    assert "Our checks found no errors in these files" in text_of(app)


def test_a_data_set_without_partnerships_says_so(data_folder):
    write_data(data_folder)
    app = open_page(PAGE, lang="en")
    assert [info.value for info in app.info] == ["This data set has no partnership that could be shown."]


def test_the_list_comes_for_excel_in_indonesia_too():
    name, data = download(open_page(PAGE, csv="excel-id"), "download-list")
    assert name == "peta-kota-kembar-2026.11.28.2-to-check-2026-11-25-excel-id.csv"
    assert data.startswith(b"\xef\xbb\xbfpartnership_id;local_name;local_province;")
