import pytest

from mapui.parts.markup import definition_list, escape, host, markdown_text, or_blank, outside_anchor
from mapui.words.i18n import use_language

HOSTILE = '<script>alert("x")</script>'


def test_text_is_shown_as_it_is():
    assert escape(HOSTILE) == "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"
    assert HOSTILE not in definition_list([(HOSTILE, escape(HOSTILE))])


def test_a_web_address_becomes_a_link_that_tells_nothing():
    assert outside_anchor("https://seattle.gov/a?b=1&c=2", "Seattle") == (
        '<a href="https://seattle.gov/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">Seattle</a>'
    )


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "data:text/html,x", "//evil.example", "http://[x", 'https:"onmouseover=x']
)
def test_anything_else_stays_text(url):
    assert outside_anchor(url, "<b>title</b>") == "&lt;b&gt;title&lt;/b&gt;"
    assert host(url) == ""


def test_the_host_says_where_a_link_goes():
    assert host("https://www.pref.kyoto.jp/kokusai/") == "pref.kyoto.jp"


def test_what_is_not_known_is_said_in_quiet_words():
    use_language("id")
    assert or_blank("a & b") == "a &amp; b"
    assert or_blank("") == '<span class="pkk-quiet">Belum tersedia</span>'


def test_markdown_shows_text_as_it_is():
    assert markdown_text("![](https://evil.example/x.png)") == r"\!\[\]\(https\://evil\.example/x\.png\)"
    assert markdown_text("Bandung") == "Bandung"
    assert markdown_text(":red[x] $y$") == r"\:red\[x\] \$y\$"
