"""The reader's words for files that are no tables."""

from mapui.words.i18n import marked

# What a file is that is no table, by the keys of mapdata.table.kinds.OTHERS.
FILE_KINDS = {
    "xls": marked("an old Excel workbook (.xls) or one that is protected by a password"),
    "xlsb": marked("a binary Excel workbook (.xlsb)"),
    "numbers": marked("a Numbers document"),
    "pdf": marked("a PDF"),
    "docx": marked("a Word document"),
    "pptx": marked("a presentation"),
    "rtf": marked("a text document (RTF)"),
    "html": marked("an HTML page"),
    "xml": marked("an XML document"),
    "json": marked("a JSON document"),
    "picture": marked("a picture"),
    "gzip": marked("a compressed file (gzip)"),
    "zip": marked("a zip file"),
    "damaged_zip": marked("a damaged workbook or zip file"),
    "no_text": marked("a file without text"),
}
