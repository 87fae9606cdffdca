"""What is kept of deck.gl: the packages that its recipe pins, their licences, and nothing that asks another host."""

import json
import re

from build_deckgl import RECIPE, STATIC, packages

COMMENTS_OF_SHADERS = "https://en.wikipedia.org/wiki/"


def test_the_packages_are_those_of_which_anything_is_in_the_bundle():
    inputs = {
        "entry.js": {"bytesInOutput": 5},
        "node_modules/@deck.gl/core/dist/index.js": {"bytesInOutput": 10},
        "node_modules/@deck.gl/core/node_modules/earcut/src/earcut.js": {"bytesInOutput": 3},
        "node_modules/left/index.js": {"bytesInOutput": 0},
    }
    assert packages({"outputs": {"deckgl.js": {"inputs": inputs}}}) == ["@deck.gl/core", "earcut"]


def test_each_pinned_package_stands_among_the_licences_with_its_version():
    pinned = json.loads((RECIPE / "package.json").read_text(encoding="utf-8"))["dependencies"]
    told = (STATIC / "deckgl.LICENSES.txt").read_text(encoding="utf-8")
    assert len(pinned) == 3
    assert [name for name, version in pinned.items() if f"==== {name} {version} (" not in told] == []
    licences = set(re.findall(r"^==== \S+ \S+ \((.+)\)$", told, re.MULTILINE))
    assert licences == {"MIT", "ISC", "BSD-2-Clause"}


def test_the_bundle_knows_no_host_and_makes_no_code_of_text():
    text = (STATIC / "deckgl.js").read_text(encoding="utf-8")
    addresses = re.findall(r"https?://[\w./-]+", text)
    assert [each for each in addresses if not each.startswith(COMMENTS_OF_SHADERS)] == []
    assert not re.search(r"\beval\(|new Function\(", text)
