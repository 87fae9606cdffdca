from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from mapdata.settings.contact import CUT, MAX_ADDRESS_LENGTH, Contact, parse_contact, setting
from mapdata.words.errors import SettingError

MAIL = Contact("mail", "data@example.go.id")
ISSUE = Contact("issue", "https://git.example.go.id/peta/issues/new")


def fields(url):
    return parse_qs(urlsplit(url).query, keep_blank_values=True)


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_is_no_contact(text):
    assert parse_contact(text) is None


@pytest.mark.parametrize(
    "text", ["data@example.go.id", " data@example.go.id\n", "ksdn+peta@sub.example.co.id", "o'neill@example.org"]
)
def test_a_mail_address_is_mail(text):
    assert parse_contact(text) == Contact("mail", text.strip())


@pytest.mark.parametrize(
    "text", ["https://git.example.go.id/peta/issues/new", "https://example.org/new?template=data.md&labels=data"]
)
def test_an_https_address_is_a_tracker(text):
    assert parse_contact(text) == Contact("issue", text)


@pytest.mark.parametrize(
    "text",
    [
        "data",
        "data@localhost",
        "a@b.id,c@d.id",
        "data@example.go.id?bcc=spy@evil.example",
        "data@example.go.id&cc=x",
        "data@example.go.id\r\nBcc: spy@evil.example",
        "Data <data@example.go.id>",
        "data%0abcc@example.go.id",
        "http://example.go.id/issues",
        "javascript:alert(1)",
        "https://",
        "https://user:secret@example.org/",
        "https://example.org/new#here",
        'https://example.org/"onclick=x',
        "https://example.org/a b",
        "https://[x",
        "mailto:data@example.go.id",
        "x" * 300 + "@example.org",
    ],
)
def test_nonsense_is_said_in_one_sentence(text):
    with pytest.raises(SettingError, match=r"^MAPDATA_CONTACT is “.*”; one e-mail address .* was expected\.$"):
        parse_contact(text)


def test_the_setting_comes_from_the_environment(monkeypatch):
    monkeypatch.delenv("MAPDATA_CONTACT", raising=False)
    assert setting() == ""
    monkeypatch.setenv("MAPDATA_CONTACT", "data@example.go.id")
    assert setting() == "data@example.go.id"


def test_a_mail_has_its_subject_and_text_and_the_line_breaks_of_mail():
    url = MAIL.url("Koreksi: Bandung – Suwon", "satu & dua?\ntiga = 50% + #1")
    assert url.startswith("mailto:data@example.go.id?subject=Koreksi%3A%20Bandung%20%E2%80%93%20Suwon&body=")
    assert "+" not in url.partition("?")[2]  # a plus would stay a plus in a mail
    assert fields(url) == {"subject": ["Koreksi: Bandung – Suwon"], "body": ["satu & dua?\r\ntiga = 50% + #1"]}


def test_an_issue_has_its_title_and_text_and_keeps_the_parameters_of_the_tracker():
    assert fields(ISSUE.url("a", "b")) == {"title": ["a"], "body": ["b"]}
    form = Contact("issue", "https://example.org/new?template=data.md")
    assert fields(form.url("a", "b")) == {"template": ["data.md"], "title": ["a"], "body": ["b"]}


@pytest.mark.parametrize("contact", [MAIL, ISSUE])
@pytest.mark.parametrize(
    "hostile", ["x\r\nBcc: spy@evil.example", "x&bcc=spy@evil.example", "x\x00\u2028y?cc=z#f", "%0d%0aBcc:x"]
)
def test_no_text_adds_a_header_or_a_parameter(contact, hostile):
    url = contact.url(hostile, hostile)
    name = "subject" if contact.kind == "mail" else "title"
    assert set(fields(url)) == {name, "body"}
    assert not urlsplit(url).fragment
    assert "%0D" not in url.partition("&body=")[0]
    assert "\r" not in fields(url)[name][0]


def test_an_address_with_signs_of_its_own_cannot_end_early():
    assert Contact("mail", "a#b%c&d@example.org").url("s", "t").startswith("mailto:a%23b%25c%26d@example.org?subject=s")


@pytest.mark.parametrize("contact", [MAIL, ISSUE])
def test_a_long_text_is_cut_after_a_whole_line(contact):
    lines = [f"{i}. sumber – источник {i}" for i in range(200)]
    url = contact.url("Subjek", "\n".join(lines))
    assert len(url) <= MAX_ADDRESS_LENGTH
    kept = fields(url)["body"][0].split("\r\n")
    assert kept[-1] == CUT
    assert kept[:-1] == lines[: len(kept) - 1]
    assert len(kept) > 20


def test_one_endless_line_is_left_out():
    url = MAIL.url("s" * 1000, "first\n" + "ж" * 5000)
    assert len(url) <= MAX_ADDRESS_LENGTH
    assert unquote(url).endswith(f"first\r\n{CUT}")
