import io
import struct
import zipfile

import pytest

from mapdata.source.limits import Limits
from mapdata.source.package import resources, unzipped
from mapdata.words.errors import SourceError
from portal import ids, look, zipped

LIMITS = Limits(file_bytes=1000, unpacked_bytes=1500, entries=20)


def code_of(body):
    with pytest.raises(SourceError) as caught:
        unzipped(body, LIMITS)
    return caught.value.code, str(caught.value)


def entry(name, mode=0o644):
    info = zipfile.ZipInfo("x")
    info.filename = info.orig_filename = name
    info.external_attr = mode << 16
    return info


def with_entry(info, data=b"x"):
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("partnerships.csv", "id\n")
        archive.writestr(info, data)
    return package.getvalue()


def test_only_our_own_names_are_taken_and_only_from_the_top():
    files = {"partnerships.csv": b"a", "README.md": b"b", "folder/sources.csv": b"c", "datapackage.json": b"{}"}
    assert unzipped(zipped(files), LIMITS) == {"partnerships.csv": b"a", "datapackage.json": b"{}"}


@pytest.mark.parametrize(
    "name", ["../partnerships.csv", "a/../../x", "/etc/cron.d/x", "..\\x.csv", "C:\\x.csv", "C:x.csv", "a\\x.csv"]
)
def test_a_name_that_leads_out_refuses_the_whole_zip(name):
    code, message = code_of(with_entry(entry(name)))
    assert code == "bad_path"
    assert "leads out of it" in message


def test_a_link_refuses_the_whole_zip():
    assert code_of(with_entry(entry("places.csv", 0o120777), b"/etc/passwd"))[0] == "bad_path"


def test_a_zip_with_a_path_out_of_it_leaves_the_last_good_version(published, tables, tmp_path):
    files = zipped(tables(2) | {"../../../evil.csv": b"x"})
    published.files["/data.zip"] = files
    attempt = look(published)
    assert (attempt.code, ids(published)) == ("bad_path", ["bandung-suwon"])
    assert list(tmp_path.rglob("evil.csv")) == []


def test_a_bomb_is_refused_before_it_is_unpacked():
    bomb = zipped({"partnerships.csv": b"0" * 10_000_000})
    assert len(bomb) < 20_000
    assert code_of(bomb) == ("too_large", "The file partnerships.csv of the zip is larger than 0.001 MB.")


def test_a_bomb_that_lies_about_its_size_is_refused_too():
    bomb = zipped({"partnerships.csv": b"0" * 5000})
    lie = struct.pack("<L", 10)
    assert bomb.count(struct.pack("<L", 5000)) == 2  # in its own head and in the directory
    assert code_of(bomb.replace(struct.pack("<L", 5000), lie))[0] in {"too_large", "bad_zip"}


def test_all_files_together_have_a_limit():
    assert code_of(zipped({"partnerships.csv": b"0" * 900, "sources.csv": b"0" * 900}))[0] == "too_large"


def test_too_many_files_are_refused():
    assert code_of(zipped({f"{number}.txt": b"" for number in range(21)}))[0] == "too_large"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_of_one_name_are_refused():
    assert code_of(with_entry(entry("partnerships.csv")))[0] == "bad_zip"


def test_a_damaged_and_an_encrypted_zip_are_refused():
    good = zipped({"partnerships.csv": b"id,local_name\n" * 50})
    assert code_of(good[: len(good) // 2])[0] == "bad_zip"
    middle = good.index(b"partnerships.csv") + 20
    assert code_of(good[:middle] + b"\xff\xff\xff" + good[middle + 3 :])[0] == "bad_zip"
    directory = good.rindex(b"PK\x01\x02")
    encrypted = bytearray(good)
    encrypted[directory + 8] |= 1
    assert code_of(bytes(encrypted)) == ("bad_zip", "The zip is encrypted.")


@pytest.mark.parametrize(
    "body", [b"<!doctype html><title>Not found</title>", b"", b"[1]", b'{"resources": 3}', b"[" * 100_000, b"\xff\xfe\x00"]
)
def test_what_is_neither_a_zip_nor_a_data_package_is_refused_in_one_line(body):
    with pytest.raises(SourceError) as caught:
        resources(body, "https://data.example/x")
    assert caught.value.code == "not_a_package"
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 200


def test_a_descriptor_without_one_of_the_tables_is_refused():
    with pytest.raises(SourceError, match="has no resource called sources") as caught:
        resources(
            b'{"resources": [{"name": "partnerships", "path": "partnerships.csv"}, "x", {"name": 3}]}', "https://d.example/x"
        )
    assert caught.value.code == "missing_file"


def test_paths_are_relative_to_the_descriptor():
    names = ("partnerships", "sources", "events", "places")
    listed = ", ".join(f'{{"name": "{name}", "path": "tables 1/{name}.csv"}}' for name in names)
    found = resources(f'{{"resources": [{listed}]}}'.encode(), "https://d.example/set/datapackage.json?v=1")
    assert found["places.csv"][0] == "https://d.example/set/tables%201/places.csv"
