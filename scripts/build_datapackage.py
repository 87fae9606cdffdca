"""Write data/datapackage.json from the words of mapdata.words.schema. Run it after a change of columns, vocabulary or version."""

import sys
from pathlib import Path

from mapdata.export.descriptor import descriptor
from mapdata.export.package import json_bytes
from mapdata.table.whole_file import write_whole

PATH = Path(__file__).resolve().parents[1] / "data" / "datapackage.json"


def main() -> None:
    data = json_bytes(descriptor())
    write_whole(data, PATH)
    sys.stderr.write(f"{PATH}: {len(data)} bytes\n")


if __name__ == "__main__":
    main()
