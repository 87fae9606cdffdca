"""One word for one thing: the terms of the interface in each language, and the words that may not stand for them.

Tests hold the catalogue, the words of browser code and the long texts (content/) against it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One thing.

    Attributes:
        id: its word in Indonesian.
        en: its word in English.
        not_id: words and phrases that Indonesian texts do not use for it, in lower case.
        not_en: the same for English.
    """

    id: str
    en: str
    not_id: tuple[str, ...] = ()
    not_en: tuple[str, ...] = ()


TERMS = (
    Term("kerja sama", "partnership", ("kerjasama", "hubungan itu", "jenis hubungan", "hubungan lain"), ("tie", "ties")),
    Term("garis", "line", ("busur",), ("arc", "arcs")),
    Term("kekuatan bukti", "evidence", ("verifikasi", "terverifikasi"), ("attested", "verification")),
    Term("pernyataan", "claim", ("klaim",)),
    Term("kumpulan data", "data set", ("dataset", "set data"), ("dataset",)),
    Term("statistik", "insights", ("wawasan",)),
    Term("kualitas data", "data quality", ("mutu",), ("quality of the data",)),
    Term("secara manual", "by hand", ("dengan tangan",)),
    Term("judul kolom", "column heading", ("kepala kolom",), ("column head", "column heads", "heads of the columns")),
    Term("berkas", "file", ("file",)),
    Term("hapus", "remove", ("lupakan",), ("forget",)),
    Term("unduh", "download", (), ("take away", "take it away", "take along")),
    Term("halaman", "page", ("laman",), ("webpage", "web page")),
    Term("situs web", "website", ("website",), ("web site", "web sites")),
    Term("situs lain", "other sites", ("host",), ("host", "hosts")),
    Term("tema", "theme", ("latar",), ("ground",)),
    Term("peramban", "browser", ("browser",)),
    Term("papan ketik", "keyboard", ("papan tombol", "keyboard")),
    Term("server", "server", ("peladen",)),
    Term("cache", "cache", ("tembolok",)),
    Term("karakter", "character", ("bita", "penyandian")),
    Term("domain publik", "public domain", ("milik umum",)),
    Term("wali kota", "mayor", ("walikota",)),
)
