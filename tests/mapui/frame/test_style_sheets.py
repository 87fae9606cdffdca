"""The style sheets are ones that a browser can read to their end, with names for what they share."""

import re

import pytest

from mapui.frame.style_sheets import TOKENS, sheets, style_block
from sample import ROOT

SHEETS = sheets()
FORCED = "forced_app.css"  # the colours in it are the system's, by their names
OTHERS = [sheet for sheet in SHEETS if sheet.name != TOKENS]
NAMES = [sheet.relative_to(ROOT).as_posix() for sheet in SHEETS]
CODE = [
    *(ROOT / "src").rglob("*.py"),
    *(ROOT / "pages").glob("*.py"),
    *(ROOT / "static").glob("*.js"),
    *(ROOT / "front").rglob("*.js"),
]
A_COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\("
    r"|\b(?:black|white|gr[ae]y|red|green|blue|orange|yellow|canvas|canvastext)\b(?!-)|\bopacity:\s*0?\.\d",
    re.IGNORECASE,
)
A_TARGET = re.compile(r"2\.75rem|\b44px|min-(?:width|height|inline-size|block-size):\s*[\d.]+px")
A_RADIUS = re.compile(r"radius:(?!\s*(?:var\(|0\b|inherit))")


def name_of(sheet):
    return sheet.relative_to(ROOT).as_posix()


def text_of(sheet):
    """Return a sheet without its comments."""
    return re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)


def declarations(sheet):
    return [each.strip() for block in re.findall(r"\{([^{}]*)\}", text_of(sheet)) for each in block.split(";") if each.strip()]


def found(pattern, sheet):
    return [each for each in declarations(sheet) if pattern.search(each)]


def test_every_sheet_is_sent_once_and_the_tokens_first():
    of_the_app = [
        *(ROOT / "src" / "mapui").rglob("*.css"),
        *(each for each in (ROOT / "front" / "styles").glob("*.css") if not each.name.startswith(("page", "tokens_page"))),
    ]
    assert sorted(NAMES) == sorted(name_of(sheet) for sheet in of_the_app)
    assert NAMES[0] == "front/styles/tokens_app.css"
    assert [style_block().count(sheet.read_text(encoding="utf-8")) for sheet in SHEETS] == [1] * len(SHEETS)


def test_the_block_is_one_element_that_nothing_in_it_ends():
    block = style_block()
    assert re.findall(r"<[^ ]", block) == ["<s", "</"]
    assert (block[:7], block[-8:]) == ("<style>", "</style>")


def test_each_sheet_is_in_the_room_whose_name_it_has():
    assert [
        name for name in NAMES if name.startswith("src/") and name.split("/")[-2] != name.split("/")[-1].removesuffix(".css")
    ] == []


@pytest.mark.parametrize("sheet", SHEETS, ids=name_of)
def test_every_brace_is_closed_before_the_next_section(sheet):
    depth = 0
    for number, line in enumerate(sheet.read_text(encoding="utf-8").splitlines(), start=1):
        assert not (line.startswith(("/*", "@media")) and depth), f"line {number} begins inside a block"
        depth += line.count("{") - line.count("}")
    assert depth == 0


@pytest.mark.parametrize("sheet", SHEETS, ids=name_of)
def test_it_asks_no_other_host(sheet):
    text = sheet.read_text(encoding="utf-8")
    assert "url(" not in text
    assert "@import" not in text


def test_the_head_the_sheet_and_the_years_mean_the_same_small_screen():
    small, head, years = (media_of(f"front/styles/{name}.css") for name in ("sheet", "head_small", "years"))
    conditions = small[0].split(", ")
    either = " or ".join(f"({each})" if " and " in each else each for each in conditions)
    assert len(conditions) == 3
    assert head[0] == small[0]
    assert years[-2:] == [f"not ({either})", small[0]]


def media_of(name):
    [sheet] = [sheet for sheet in SHEETS if name_of(sheet) == name]
    return [" ".join(each.split()) for each in re.findall(r"^@media ([^{]+) \{", text_of(sheet), re.MULTILINE)]


@pytest.mark.parametrize("sheet", OTHERS, ids=name_of)
def test_colours_targets_and_radii_have_names(sheet):
    assert sheet.name == FORCED or found(A_COLOUR, sheet) == []
    assert found(A_TARGET, sheet) == []
    assert found(A_RADIUS, sheet) == []


def test_every_name_that_is_used_is_given():
    given = {name for sheet in SHEETS for name in re.findall(r"(--[a-z-]+)\s*:", text_of(sheet))}
    by_code = {
        "--pkk-choose",
        "--pkk-drop",
        "--menu",
    }  # words of controls, from mapui/your_data/file_input.py and mapui/frame/page.py
    used = {name for sheet in SHEETS for name in re.findall(r"var\((--[a-z-]+)", text_of(sheet))}
    assert used - given == by_code


@pytest.mark.parametrize("sheet", OTHERS, ids=name_of)
def test_every_class_of_ours_occurs_in_code(sheet):
    code = "\n".join(path.read_text(encoding="utf-8") for path in CODE)
    classes = set(re.findall(r"\.(pkk-[a-z-]+)", text_of(sheet)))
    assert sorted(name for name in classes if not re.search(rf"(?<![\w-]){name}(?![\w-])", code)) == []


@pytest.mark.parametrize(
    ("pattern", "raw"),
    [
        (A_COLOUR, "color: #2aa5b5"),
        (A_COLOUR, "background: color-mix(in srgb, currentColor 3%, transparent)"),
        (A_COLOUR, "background: Canvas"),
        (A_COLOUR, "opacity: .85"),
        (A_TARGET, "height: 44px"),
        (A_TARGET, "min-height: 40px"),
        (A_TARGET, "width: 2.75rem"),
        (A_RADIUS, "border-radius: 6px"),
    ],
)
def test_a_raw_value_is_found(pattern, raw):
    assert pattern.search(raw)


@pytest.mark.parametrize("named", ["white-space: nowrap", "border: 1px solid currentColor", "opacity: 1", "color: var(--quiet)"])
def test_a_named_value_is_none(named):
    assert not A_COLOUR.search(named)
    assert not A_RADIUS.search("border-radius: var(--pill)")
