import pytest

from mapserver.settings import Settings, SettingsError, from_environment


def test_without_settings_only_the_site_itself_may_frame_it():
    assert from_environment({}) == Settings(parents=("'self'",), public_url="", https=False)


def test_a_blank_setting_counts_as_not_set():
    assert from_environment({"MAPDATA_FRAME_ANCESTORS": " ", "MAPDATA_HTTPS": "", "MAPDATA_FOLDER": ""}) == Settings()


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("https://portal.bandung.go.id", ("'self'", "https://portal.bandung.go.id")),
        ("https://*.go.id, https://a.id:8443/", ("'self'", "https://*.go.id", "https://a.id:8443")),
        ("self https://A.id\nhttps://a.id", ("'self'", "https://a.id")),
        ("'self'", ("'self'",)),
        ("none", ("'none'",)),
        ("*", ("*",)),
        ("http://localhost:*", ("'self'", "http://localhost:*")),
    ],
)
def test_parents_are_read_as_a_list(text, parents):
    assert from_environment({"MAPDATA_FRAME_ANCESTORS": text}).parents == parents


@pytest.mark.parametrize(
    "text",
    [
        "portal.go.id",
        "https://a.id; script-src *",
        "https://a.id;script-src",
        "https://a.id\r\nSet-Cookie:x=1",
        "https://a.id/path",
        "https://*",
        "https://a.*.id",
        "javascript:alert(1)",
        "none https://a.id",
        "https://a.id *",
        "https://ä.id",
    ],
)
def test_what_is_no_origin_ends_the_start_and_never_reaches_a_header(text):
    with pytest.raises(SettingsError, match=r"^MAPDATA_FRAME_ANCESTORS: .* is no origin such as") as error:
        from_environment({"MAPDATA_FRAME_ANCESTORS": text})
    assert len(str(error.value).splitlines()) == 1


@pytest.mark.parametrize(
    "text", ["peta.go.id", "ftp://peta.go.id", "https://peta.go.id\r\nX: y", "https://peta.go.id/?a=b", "https://a b"]
)
def test_a_public_address_is_an_address(text):
    with pytest.raises(SettingsError, match=r"^MAPDATA_PUBLIC_URL: .* is no address such as") as error:
        from_environment({"MAPDATA_PUBLIC_URL": text})
    assert len(str(error.value).splitlines()) == 1


def test_a_public_address_may_have_a_path_and_says_whether_it_is_https():
    settings = from_environment({"MAPDATA_PUBLIC_URL": "https://kota.go.id:8443/peta/"})
    assert (settings.public_url, settings.public_host, settings.https) == (
        "https://kota.go.id:8443/peta",
        "kota.go.id:8443",
        True,
    )
    assert not from_environment({"MAPDATA_PUBLIC_URL": "http://kota.go.id"}).https


@pytest.mark.parametrize(("text", "https"), [("1", True), ("yes", True), ("TRUE", True), ("0", False), ("off", False)])
def test_https_is_yes_or_no(text, https):
    assert from_environment({"MAPDATA_HTTPS": text}).https is https


def test_https_that_is_neither_is_an_error():
    with pytest.raises(SettingsError, match=r"^MAPDATA_HTTPS: 'perhaps' is neither 1 nor 0\.$"):
        from_environment({"MAPDATA_HTTPS": "perhaps"})


def test_https_and_an_address_without_it_contradict_each_other():
    with pytest.raises(SettingsError, match=r"^MAPDATA_HTTPS: .*begins with http://\.$"):
        from_environment({"MAPDATA_HTTPS": "1", "MAPDATA_PUBLIC_URL": "http://kota.go.id"})


def test_a_folder_that_is_not_there_is_named(tmp_path):
    assert from_environment({"MAPDATA_FOLDER": str(tmp_path)}) == Settings()
    with pytest.raises(SettingsError, match=r"^MAPDATA_FOLDER: there is no folder '.*/nowhere'\.$"):
        from_environment({"MAPDATA_FOLDER": str(tmp_path / "nowhere")})


def test_everything_that_is_wrong_is_named_at_once():
    with pytest.raises(SettingsError) as error:
        from_environment({"MAPDATA_HTTPS": "x", "MAPDATA_PUBLIC_URL": "x", "MAPDATA_FRAME_ANCESTORS": "x"})
    assert [line.split(":")[0] for line in str(error.value).splitlines()] == [
        "MAPDATA_PUBLIC_URL",
        "MAPDATA_FRAME_ANCESTORS",
        "MAPDATA_HTTPS",
    ]


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("MAPDATA_CONTACT", "not an address", "MAPDATA_CONTACT"),
        ("MAPDATA_SOURCE", "ftp://data.example.go.id/a.zip", "MAPDATA_SOURCE begins with ftp://"),
        ("MAPDATA_SOURCE_SECONDS", "soon", "MAPDATA_SOURCE_SECONDS"),
    ],
)
def test_settings_that_are_used_elsewhere_are_checked_at_start_too(name, value, what):
    with pytest.raises(SettingsError, match=what):
        from_environment({"MAPDATA_SOURCE": "https://data.example.go.id/a.zip", name: value})
