from pathlib import PurePosixPath

from mapui.frame.site import PAGES
from sample import ROOT


def test_every_page_has_a_file_and_an_address_of_its_own():
    files, addresses, titles = zip(*PAGES, strict=True)
    assert all((ROOT / file).is_file() for file in files)
    assert len(set(addresses)) == len(addresses) == len(set(titles))


def test_no_file_is_called_as_its_address():
    assert [file for file, address, _ in PAGES if PurePosixPath(file).stem == address] == []
