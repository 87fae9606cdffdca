"""A headless Chromium that fails the test on any request to another host and on anything that our policy forbids."""

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import expect
from screen import settled

from server import TIMEOUT_MS, serving

expect.set_options(timeout=TIMEOUT_MS)
DESKTOP = {"width": 1440, "height": 900}
# Without a graphics card each frame of the map takes a processor for a tenth of a second: where no test looks at it, none is drawn.
NO_PICTURE = """{
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...more);
    };
}"""
STORED = "cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage"


@pytest.fixture(scope="session")
def address():
    with serving() as address:
        yield address


@pytest.fixture(scope="session")
def desk(chromium):
    """A browser that keeps the files of the site, which take seconds to load and compile, and nothing else between tests."""
    return chromium.new_context(viewport=DESKTOP)


@pytest.fixture
def visit(request, chromium, desk, address):
    """Open a page of the app: visit({"link": "bandung-suwon"}, path="", viewport=...).

    The first visit of a test is at the desk; a further one, or one with options of its own, has another browser. The map is drawn
    only where the test is marked "drawn"; elsewhere the page is that of a reader without WebGL. Other hosts, dialogs and whatever the Content-Security-Policy forbids fail the test.
    """
    contexts, foreign = [], []

    def is_foreign(url):
        return url.startswith(("http", "ws")) and urlsplit(url).hostname != "127.0.0.1"

    def note(message):
        if "Content Security Policy" in message.text or "Permissions-Policy" in message.text:
            foreign.append(message.text)

    def open_page(params=(), base=address, path="", ready=".st-key-results table", **options):
        context = chromium.new_context(**({"viewport": DESKTOP} | options)) if contexts or options else desk
        contexts.append(context)
        page = context.new_page()
        if not request.node.get_closest_marker("drawn"):
            page.add_init_script(NO_PICTURE)
        page.set_default_timeout(TIMEOUT_MS)
        page.on("request", lambda request: foreign.append(request.url) if is_foreign(request.url) else None)
        page.on("websocket", lambda socket: foreign.append(socket.url) if is_foreign(socket.url) else None)
        page.on("console", note)
        page.on("dialog", lambda dialog: (foreign.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(f"{base}/{path}?{urlencode(params, doseq=True)}")
        page.wait_for_selector(ready, state="attached")
        return settled(page)

    yield open_page
    for context in contexts:
        leave(context) if context is desk else context.close()
    assert foreign == []


@pytest.fixture
def by_itself(chromium):
    """Open a page that is no app: by_itself(url, {"lang": "id"}, viewport=...); what it asked for is page.asked.

    Whatever it says on the console, by an error or in a dialog fails the test.
    """
    contexts, asked, said = [], [], []

    def open_page(url, params=(), **options):
        context = chromium.new_context(**({"viewport": {"width": 1440, "height": 900}, "locale": "id-ID"} | options))
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("dialog", lambda dialog: (said.append(dialog.message), dialog.dismiss()))
        page.goto(f"{url}#{urlencode(params, doseq=True)}")
        page.asked = asked
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


@pytest.fixture(scope="session")
def portal_folder(tmp_path_factory):
    """What the portal serves; the same files have another host, and so are of another site, under 127.0.0.1."""
    return tmp_path_factory.mktemp("portal")


@pytest.fixture(scope="session")
def portal(portal_folder):
    """The address of a page of another site (another host, not only another port), which can frame ours."""
    (portal_folder / "portal.html").write_text(
        '<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><h1>Portal</h1>'
    )

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=portal_folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_address[1]}/portal.html"
    server.shutdown()
    server.server_close()


def leave(context):
    """Close the pages of a context and forget all that sites have stored there, but for the cache of files."""
    for page in context.pages[1:]:
        page.close()
    for page in context.pages:
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(page.url))
        context.new_cdp_session(page).send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": STORED})
        page.close()
    context.clear_cookies()
    context.clear_permissions()
