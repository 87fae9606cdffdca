"""Workbooks for tests: XLSX by the library that the exports use, ODS by hand."""

import datetime as dt
import io
import zipfile
from xml.sax.saxutils import escape

import xlsxwriter

ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def book(sheets, *, hidden_rows=(), hidden_sheets=(), merged=()):
    """Return an XLSX file: {name of sheet: rows of values}; merged: (range, text) in the first sheet."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        date = workbook.add_format({"num_format": "dd/mm/yyyy"})
        made = {name: workbook.add_worksheet(name) for name in sheets}
        for name, rows in sheets.items():
            _fill(made[name], rows, date)
        for name in hidden_sheets:
            next(
                sheet for other, sheet in made.items() if other not in hidden_sheets
            ).activate()  # the one in front cannot be hidden
            made[name].hide()
        first = next(iter(made.values()))
        for number in hidden_rows:
            first.set_row(number - 1, None, None, {"hidden": True})
        for where, text in merged:
            first.merge_range(where, text)
    return file.getvalue()


def _fill(sheet, rows, date):
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, dt.date):
                sheet.write_datetime(number, column, value, date)
            elif value is not None:
                sheet.write(number, column, value)


def ods(rows, *, name="Lembar1", more=""):
    """Return an ODS file with one sheet of texts; more: XML of further rows."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>' for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    table = f'<table:table table:name="{name}">{cells}{more}</table:table>'
    content = (
        f'<?xml version="1.0"?><office:document-content {NAMES}><office:body><office:spreadsheet>{table}</office:spreadsheet>'
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/></manifest:manifest>'
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", ODS_TYPE)
        archive.writestr("content.xml", f"{content}</office:body></office:document-content>")
        archive.writestr("META-INF/manifest.xml", manifest)
    return file.getvalue()


def replaced(raw, part, change):
    """Return a zip file with one part changed by a function of its bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return file.getvalue()
