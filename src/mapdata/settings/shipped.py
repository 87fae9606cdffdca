"""Where the data set lies that comes with this repository."""

from pathlib import Path
from typing import Final

SHIPPED: Final = Path(__file__).resolve().parents[3] / "data"
GOVERNMENTS_FILE: Final = "local_governments.csv"
