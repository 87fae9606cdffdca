import io
import json
import zipfile

import pandas as pd

from mapdata.atlas.atlas import load_atlas
from mapdata.export.edition import read_edition
from mapdata.export.package import package_zip
from mapdata.export.selection import Selection


def unpacked(data, folder):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(folder)
    return folder


def test_what_is_unpacked_is_the_same_data_set(shipped, tmp_path):
    folder = unpacked(package_zip(shipped), tmp_path)
    atlas = load_atlas(folder)
    assert atlas.problems == ()
    pd.testing.assert_frame_equal(atlas.partnerships, shipped.atlas.partnerships)
    pd.testing.assert_frame_equal(atlas.sources, shipped.atlas.sources)
    pd.testing.assert_frame_equal(atlas.events, shipped.atlas.events)
    assert read_edition(folder).citation == shipped.edition.citation


def test_a_part_of_the_data_is_whole_by_itself(shipped, tmp_path):
    part = Selection(shipped.partnerships.loc[["bandung-suwon"]], shipped.atlas, shipped.edition)
    atlas = load_atlas(unpacked(package_zip(part), tmp_path))
    assert atlas.problems == ()
    assert list(atlas.partnerships.index) == ["bandung-suwon"]
    assert list(atlas.places.index) == ["bandung", "suwon"]
    assert set(atlas.sources["partnership_id"]) == {"bandung-suwon"}
    assert len(atlas.sources) == len(shipped.atlas.claims_of("bandung-suwon"))


def test_the_description_has_the_columns_of_the_tables(shipped, tmp_path):
    folder = unpacked(package_zip(shipped), tmp_path)
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        ["datapackage.json", *(r["path"] for r in package["resources"])]
    )
    for resource in package["resources"]:
        header = (folder / resource["path"]).read_text(encoding="utf-8").partition("\n")[0]
        assert header.split(",") == [field["name"] for field in resource["schema"]["fields"]]


def test_no_cell_runs_as_a_formula(suwon, tmp_path):
    folder = unpacked(package_zip(suwon(note_en="=1+1")), tmp_path / "out")
    assert ",'=1+1," in (folder / "partnerships.csv").read_text(encoding="utf-8")
