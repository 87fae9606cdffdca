"""The scripts of components: each joined module is whole, and what seldom changes comes with it."""

import json

import pytest

from mapdata.export.static_page.joining import FRONT
from mapui.parts import components, media

NAMES = [path.stem for path in (FRONT / "components").glob("*.js") if "export default" in path.read_text(encoding="utf-8")]


@pytest.fixture
def kept(monkeypatch):
    """The files that are kept for the browser, by what they are called."""
    found = {}

    def address(content, name, mimetype="application/json"):
        found[name] = content.decode(), mimetype
        return f"media/{name}.js"

    monkeypatch.setattr(media, "address", address)
    return found


@pytest.fixture
def loaders(monkeypatch):
    found = {}
    monkeypatch.setattr(components.st.components.v2, "component", lambda name, js, **_: found.setdefault(name, js))
    return found


def test_these_are_the_components_that_draw_as_the_static_page_does():
    assert sorted(NAMES) == sorted(
        [
            "cameras",
            "chips",
            "compared",
            "dropzone",
            "filtering",
            "frame",
            "legend",
            "map",
            "panel",
            "parts",
            "results",
            "search",
            "share",
            "sheet",
            "years",
            "zoom",
        ]
    )


@pytest.mark.usefixtures("loaders")
@pytest.mark.parametrize("name", NAMES)
def test_a_module_needs_no_other_and_has_one_default(kept, name):
    components.shared_component(name)
    text, mimetype = kept[f"module.{name}"]
    assert mimetype == "text/javascript"
    assert "import " not in text.replace("import(", "")
    assert text.count("export ") == text.count("export default ") == 1


def test_what_is_given_is_handed_on_by_a_file_and_not_by_each_run(kept, loaders):
    hostile = "</script>\u2028\"'`${1}"
    components.shared_component("panel", lang="id", words=hostile)
    text, mimetype = kept["entry.panel"]
    assert mimetype == "text/javascript"
    assert text.startswith('import draw from "./module.panel.js";\n')
    assert json.loads(text.split("data:{...")[1].split(",...c.data")[0]) == {"lang": "id", "words": hostile}
    assert text.isascii()
    assert loaders["panel"] == "export default c=>\nimport(new URL('media/entry.panel.js',location)).then(m=>m.default(c))"
