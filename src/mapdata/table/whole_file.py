"""Writes a file whole or not at all: into a draft beside it first, then in its place at one stroke."""

import os
import tempfile
from pathlib import Path


def write_whole(data: bytes, path: Path) -> None:
    """Write the bytes.

    Raises:
        OSError: the folder cannot be written or path is a folder; a file that was there before is as it was.
    """
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(draft).chmod(0o644)
        os.replace(draft, path)
    finally:
        Path(draft).unlink(missing_ok=True)
