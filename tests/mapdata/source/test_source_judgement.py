import pytest

from mapdata.source.judgement import judge
from mapdata.words.errors import SourceError
from portal import ids, look, shown, zipped


def written(files, folder):
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture
def refused(tables, tmp_path):
    """Judges one partnership with some of its files replaced (None: deleted), and returns why it was refused."""

    def judged(changes, rows_before=None):
        files = {name: data for name, data in (tables() | changes).items() if data is not None}
        with pytest.raises(SourceError) as caught:
            judge(written(files, tmp_path / "judged"), rows_before)
        return caught.value.code, str(caught.value)

    return judged


def test_a_good_version_has_its_rows_counted(tables, tmp_path):
    judgement = judge(written(tables(3), tmp_path / "judged"))
    assert judgement.rows == {"partnerships.csv": 3, "sources.csv": 3, "events.csv": 0, "places.csv": 2}
    assert judgement.problems == ()


@pytest.mark.parametrize("name", ["partnerships.csv", "sources.csv", "events.csv", "places.csv"])
def test_each_of_the_four_files_has_to_be_there_and_to_have_a_header(refused, tables, name):
    assert refused({name: None}) == ("missing_file", f"{name}: The file {name} is missing from the data folder.")
    assert refused({name: b""})[0] == "unreadable"
    header, _, rows = tables()[name].partition(b"\n")
    first = header.partition(b",")[0].decode()
    code, message = refused({name: b"other" + header.removeprefix(first.encode()) + b"\n" + rows})
    assert (code, message) == ("bad_header", f"The header of {name} lacks the column {first}.")


def test_a_page_of_html_instead_of_a_table_is_refused(refused):
    code, message = refused({"partnerships.csv": b"<!doctype html>\n<title>Log in</title>\n"})
    assert code == "unreadable"
    assert "The file is an HTML page, not a table" in message


def test_no_partnership_is_refused(refused, tables):
    assert refused({"partnerships.csv": tables()["partnerships.csv"].partition(b"\n")[0] + b"\n"})[0] == "no_rows"


@pytest.mark.parametrize("descriptor", [b"<html>", b"[]", b"[" * 100_000, b"\xff"])
def test_a_descriptor_that_cannot_be_read_is_refused(refused, descriptor):
    assert refused({"datapackage.json": descriptor})[0] == "bad_descriptor"


def test_exactly_half_of_the_rows_is_accepted_and_one_less_is_not(tables, tmp_path, refused):
    folder = written(tables(2), tmp_path / "judged")
    assert judge(folder, {"partnerships.csv": 4}).rows["partnerships.csv"] == 2
    code, message = refused({}, {"partnerships.csv": 3})
    assert (code, message.partition(";")[0]) == (
        "fewer_rows",
        "partnerships.csv has 1 good rows, fewer than half of the 3 before",
    )


def test_rows_that_are_not_good_do_not_count(tables, tmp_path):
    files = tables(4)
    files["partnerships.csv"] = files["partnerships.csv"].replace(b",KR,", b",??,", 3)
    with pytest.raises(SourceError, match=r"partnerships\.csv has 1 good rows"):
        judge(written(files, tmp_path / "judged"), {"partnerships.csv": 4})


def test_single_bad_rows_are_problems_and_do_not_refuse_a_version(published, tables):
    files = tables(4)
    files["partnerships.csv"] = files["partnerships.csv"].replace(b",KR,", b",??,", 1)
    published.files["/data.zip"] = zipped(files)
    assert look(published).outcome == "changed"
    assert len(ids(published)) == 4
    assert shown(published).rows["partnerships.csv"] == 3


def test_a_version_that_has_shrunk_is_refused_until_somebody_accepts_it(portal, tables):
    portal.files["/data.zip"] = zipped(tables(5))
    look(portal)
    portal.files["/data.zip"] = zipped(tables(2))
    assert (look(portal).code, len(ids(portal))) == ("fewer_rows", 5)
    assert look(portal, accept_fewer=True).outcome == "changed"
    assert len(ids(portal)) == 2
    assert look(portal).outcome == "unchanged"


def test_a_fault_of_the_reader_refuses_the_version(refused, monkeypatch):
    def fail(_):
        raise KeyError("x")

    monkeypatch.setattr("mapdata.source.judgement.load_atlas", fail)
    assert refused({}) == ("unreadable", "The tables cannot be read (KeyError).")
