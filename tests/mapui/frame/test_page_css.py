"""The style sheet is one that a browser can read to its end."""

from mapui.frame.page import STYLES


def test_every_brace_is_closed_before_the_next_section():
    depth = 0
    for number, line in enumerate(STYLES.read_text(encoding="utf-8").splitlines(), start=1):
        assert not (line.startswith(("/*", "@media")) and depth), f"line {number} begins inside a block"
        depth += line.count("{") - line.count("}")
    assert depth == 0


def test_it_asks_no_other_host():
    text = STYLES.read_text(encoding="utf-8")
    assert "url(" not in text
    assert "@import" not in text
