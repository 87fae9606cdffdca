"""Write data/sectors.csv and data/datapackage.json from the words of the code.

Run it (`make derived`) after a change of columns, sectors, vocabularies or the version of the data.
"""

import sys
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))  # so that it works without installing the package

from mapdata.export.descriptor import descriptor  # noqa: E402  # needs the path above
from mapdata.export.package import json_bytes  # noqa: E402  # likewise
from mapdata.export.table_schema import COLUMNS  # noqa: E402  # likewise
from mapdata.table.whole_file import write_whole  # noqa: E402  # likewise
from mapdata.words.schema import GROUP_OF_SECTOR  # noqa: E402  # likewise
from mapui.words.i18n import LANGUAGES, tr, use_language  # noqa: E402  # likewise
from mapui.words.labels import SECTORS  # noqa: E402  # likewise


def main() -> None:
    for name, data in {"sectors.csv": sectors_csv(), "datapackage.json": json_bytes(descriptor())}.items():
        write_whole(data, ROOT / "data" / name)
        sys.stderr.write(f"data/{name}: {len(data)} bytes\n")


def sectors_csv() -> bytes:
    """Return the table of sectors: key, group and the names that the pages show."""
    names = {code: _names(code) for code in LANGUAGES}
    rows = [(key, group, names["id"][key], names["en"][key]) for key, group in GROUP_OF_SECTOR.items()]
    return pd.DataFrame(rows, columns=list(COLUMNS["sectors"])).to_csv(index=False, lineterminator="\n").encode()


def _names(code: str) -> dict[str, str]:
    use_language(code)
    found = {key: tr(SECTORS[key]) for key in GROUP_OF_SECTOR}
    use_language("id")
    return found


if __name__ == "__main__":
    main()
