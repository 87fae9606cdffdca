import pytest

from mapdata.settings.public_url import public_url
from mapdata.words.errors import SettingError


@pytest.mark.parametrize("environment", [{}, {"MAPDATA_PUBLIC_URL": ""}, {"MAPDATA_PUBLIC_URL": " \n"}])
def test_a_blank_setting_is_no_address(environment):
    assert public_url(environment) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://kota.go.id", "https://kota.go.id"),
        (" https://kota.go.id:8443/peta/\n", "https://kota.go.id:8443/peta"),
        ("http://localhost:8501/", "http://localhost:8501"),
    ],
)
def test_an_address_has_no_slash_at_its_end(text, expected):
    assert public_url({"MAPDATA_PUBLIC_URL": text}) == expected


@pytest.mark.parametrize(
    "text", ["kota.go.id", "ftp://kota.go.id", "https://kota.go.id/?a=b", "https://a b", 'https://a.id/"><script>']
)
def test_what_is_no_address_is_named(text):
    with pytest.raises(SettingError, match=r"^MAPDATA_PUBLIC_URL: .* is no address such as https://"):
        public_url({"MAPDATA_PUBLIC_URL": text})


def test_the_environment_of_the_program_is_asked(monkeypatch):
    monkeypatch.setenv("MAPDATA_PUBLIC_URL", "https://peta.example.go.id/")
    assert public_url() == "https://peta.example.go.id"
