"""Reads workbooks as they are written, from their XML: cells, comments and drop-down lists."""

import io
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def part(data, name):
    """The text of one file of the workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def sheet_of(data, number):
    """The cells of a sheet by their reference, text as str and numbers as float, and the XML."""
    texts = ["".join(item.itertext()) for item in ElementTree.fromstring(part(data, "xl/sharedStrings.xml"))]
    xml = part(data, f"xl/worksheets/sheet{number}.xml")
    cells = {}
    for cell in ElementTree.fromstring(xml).iter(f"{MAIN}c"):
        value = cell.find(f"{MAIN}v")
        if value is not None:
            cells[cell.get("r")] = texts[int(value.text)] if cell.get("t") == "s" else float(value.text)
    return cells, xml


def names_of(data):
    """The names of the sheets."""
    return [each.get("name") for each in ElementTree.fromstring(part(data, "xl/workbook.xml")).iter(f"{MAIN}sheet")]


def comments_of(data):
    """The comments of the first sheet that has any, by the reference of their cell."""
    comments = ElementTree.fromstring(part(data, "xl/comments1.xml")).iter(f"{MAIN}comment")
    return {each.get("ref"): "".join(each.itertext()) for each in comments}


def lists_of(data, number):
    """The drop-down lists of a sheet: the cells that have one, and the range that its words are in."""
    found = ElementTree.fromstring(part(data, f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}dataValidation")
    return {each.get("sqref"): each.find(f"{MAIN}formula1").text for each in found if each.get("type") == "list"}


def fills_of(data, number):
    """The references of the cells of a sheet that have a ground of their own."""
    looks = list(ElementTree.fromstring(part(data, "xl/styles.xml")).find(f"{MAIN}cellXfs"))
    cells = ElementTree.fromstring(part(data, f"xl/worksheets/sheet{number}.xml")).iter(f"{MAIN}c")
    return {each.get("r") for each in cells if each.get("s") and looks[int(each.get("s"))].get("applyFill")}


def runs_something(data):
    """Whether a cell is a formula or a link, or the file has a macro."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        sheets = [archive.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet")]
    return any(re.search("<f[ >]|hyperlink", xml) for xml in sheets) or any("vba" in name for name in names)
