import gzip

import pytest
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from starlette.routing import Route

from asking import ask
from mapserver.index import Index, language_of
from mapserver.settings import Settings
from mapserver.shell import ShellError, shells, streamlits_page
from mapui.frame.site import PAGES
from mapui.frame.style_sheets import run_block, style_block

PUBLIC = Settings(public_url="https://peta.go.id")


def app():
    return Index(
        Starlette(
            routes=[
                Route("/app/static/a.json", lambda _: JSONResponse({})),
                Route("/media/{name}", lambda _: HTMLResponse("<p>a file of ours")),
                Route("/old", lambda _: RedirectResponse("/peta")),
                Route("/fault", lambda _: PlainTextResponse("no", status_code=503)),
                Route(
                    "/{path:path}",
                    lambda _: HTMLResponse("Streamlit", headers={"cache-control": "no-cache", "last-modified": "x"}),
                ),
            ]
        ),
        shells(streamlits_page(), Settings()),
    )


@pytest.mark.parametrize(
    ("query", "accepted", "expected"),
    [
        ("lang=en", "id", "en"),
        ("lang=id", "en-US,en;q=0.9", "id"),
        ("lang=fr", "en", "en"),
        ("", "en-GB,en;q=0.9,id;q=0.8", "en"),
        ("", "id,en;q=0.9", "id"),
        ("", "en;q=0.5, id;q=0.9", "id"),
        ("", "fr,en;q=0.9", "id"),
        ("", "", "id"),
        ("", "en;q=lots", "id"),
        ("lang=%00%ff&lang=", "*", "id"),
    ],
)
def test_the_language_is_that_of_the_address_else_of_the_browser_else_indonesian(query, accepted, expected):
    assert language_of({"query_string": query.encode()}, Headers({"accept-language": accepted})) == expected


def test_the_page_is_in_that_language_and_never_kept_unasked():
    indonesian, english = ask(app(), "/"), ask(app(), "/?lang=en")
    assert '<html lang="id">' in indonesian.text
    assert "<title>Peta · Peta Kota Kembar</title>" in indonesian.text
    assert '<html lang="en">' in english.text
    assert "<title>Map · Peta Kota Kembar</title>" in english.text
    assert english.headers["content-language"] == "en"
    assert english.headers["cache-control"] == "no-cache"
    assert english.headers["vary"] == "Accept-Encoding, Accept-Language"
    assert "last-modified" not in english.headers


def test_the_page_is_about_this_site_and_names_nothing_that_is_closed():
    page = ask(app(), "/?lang=en").text
    assert '<meta name="description" content="The map of Indonesia&#x27;s sister cities: the partnerships' in page
    assert '<link rel="shortcut icon" href="./app/static/icon.png" />' in page
    assert "_stcore" not in page
    assert "<title>Streamlit" not in page


def test_without_scripts_both_languages_say_what_is_missing():
    noscript = ask(app(), "/").text.partition("<noscript>")[2].partition("</noscript>")[0]
    assert '<p lang="id">Peta kota kembar Indonesia' in noscript
    assert "Peta ini memerlukan JavaScript" in noscript
    assert "This map needs JavaScript" in noscript.partition('<p lang="en">')[2]


@pytest.mark.parametrize(("path", "title"), [("/peta", "Map"), ("/peta/", "Map"), ("/sub/peta", "Map"), ("/index.html", "Map")])
def test_each_page_has_its_title(path, title):
    assert f"<title>{title} · Peta Kota Kembar</title>" in ask(app(), f"{path}?lang=en").text


@pytest.mark.parametrize(
    ("path", "home"), [("/nowhere", "./"), ("/nowhere/", "../"), ("/mutu/nowhere", "./"), ("/<script>", "./")]
)
def test_an_address_without_a_page_is_said_in_the_readers_language_and_leads_to_the_map(path, home):
    indonesian, english = ask(app(), path), ask(app(), f"{path}?lang=en")
    assert (indonesian.status, english.status) == (404, 404)
    assert "<h1>Halaman tidak ditemukan</h1>" in indonesian.text
    assert "<h1>Page not found</h1>" in english.text
    assert f'<a href="{home}?lang=id">Buka peta</a>' in indonesian.text
    assert english.headers["content-language"] == "en"
    assert "script" not in english.text


def test_the_path_that_the_site_lives_under_is_no_missing_page():
    under = Index(app()._app, shells(streamlits_page(), Settings()), base="/kota")
    assert (ask(under, "/kota").status, ask(under, "/kota/peta").status, ask(under, "/kota/nowhere").status) == (200, 200, 404)


def test_every_page_of_the_site_has_a_shell():
    made = shells(streamlits_page(), PUBLIC)
    assert {address for _, address in made} == {"", *(page[1] for page in PAGES)}
    assert '<link rel="canonical" href="https://peta.go.id/peta" />' in made["id", "peta"]
    assert '<link rel="canonical" href="https://peta.go.id/" />' in made["en", ""]


def test_the_style_sheets_come_with_the_page_after_streamlits_own_and_before_what_they_dress():
    page = shells(streamlits_page(), PUBLIC)["id", "peta"]
    assert page.count(style_block()) == 1
    assert page.index("</head>") < page.index(style_block()) < page.index('<div id="root"></div>')
    assert run_block("a { color: inherit }") == "<style>a { color: inherit }</style>"


def test_the_page_is_compressed_and_not_sent_twice():
    plain, packed = ask(app(), "/"), ask(app(), "/", accept_encoding="gzip")
    assert gzip.decompress(packed.body) == plain.body
    assert int(packed.headers["content-length"]) == len(packed.body)
    again = ask(app(), "/", if_none_match=packed.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert ask(app(), "/?lang=en", if_none_match=packed.headers["etag"]).status == 200
    head = ask(app(), "/", "HEAD")
    assert (head.body, head.headers["content-length"]) == (b"", plain.headers["content-length"])


@pytest.mark.parametrize("path", ["/robots.txt", "/wp-login.php", "/static/js/gone.js", "/static/media/gone.woff2", "/.env"])
def test_a_file_that_is_not_there_is_not_a_page(path):
    said = ask(app(), path)
    assert (said.status, said.text) == (404, "Not Found")


def test_what_is_no_page_passes_unchanged():
    assert ask(app(), "/app/static/a.json").text == "{}"
    assert ask(app(), "/media/a.html").text == "<p>a file of ours"
    assert ask(app(), "/old").status == 307
    assert (ask(app(), "/fault").status, ask(app(), "/fault").text) == (503, "no")
    assert ask(app(), "/peta", "POST").status == 405


def test_a_page_of_another_streamlit_ends_the_start():
    with pytest.raises(ShellError, match=r"install the version in requirements\.txt"):
        shells(streamlits_page().replace("<title>Streamlit</title>", "<title>Other</title>"), Settings())
