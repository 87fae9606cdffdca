"""The versions that came from an address, in the cache folder. Readers see a whole one or the one before, never half of one.

A version is a folder called by the digest of its files; shown.json says which one is shown. Both come into being by a rename,
so that several processes need no lock: the last one to finish wins, and all of them have good versions.
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from mapdata.atlas.atlas import FILES
from mapdata.settings.cache_folder import cache_folder
from mapdata.source.answer import Validators
from mapdata.source.package import NAMES
from mapdata.table.whole_file import write_whole

_KEPT: Final = 3  # versions: a session may still read the one before
_ABANDONED_S: Final = 3600  # after which a draft belongs to a process that has died
_DRAFT: Final = ".draft-"


@dataclass(frozen=True, slots=True)
class Version:
    """A good version.

    Attributes:
        folder: where it lies.
        changed_at: when it came.
        rows: good rows by file.
        validators: what the server said of each file ("" is the address itself), to ask it whether that has changed.
    """

    folder: Path
    changed_at: datetime
    rows: dict[str, int]
    validators: dict[str, Validators]


class Store:
    """The versions from one address."""

    def __init__(self, address: str) -> None:
        """Nothing is opened or made yet."""
        self.folder = cache_folder() / "source" / hashlib.sha256(address.encode()).hexdigest()[:16]
        self._shown = self.folder / "shown.json"

    def shown(self) -> Version | None:
        """Return the last good version, or None where there is none that is whole."""
        try:
            found = self._shown.stat()
        except OSError:
            return None
        version = _read(self._shown, (found.st_mtime_ns, found.st_size, found.st_ino))
        there = version is not None and all((version.folder / name).is_file() for name in FILES)
        return version if there else None

    def draft(self, files: Mapping[str, bytes]) -> Path:
        """Write files into a folder of their own, which nobody reads yet.

        Raises:
            OSError: the cache folder cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=self.folder, prefix=_DRAFT))
        folder.chmod(0o755)  # replicas may run as other users
        for name, data in files.items():
            (folder / name).write_bytes(data)
        return folder

    def show(self, draft: Path, rows: Mapping[str, int], validators: Mapping[str, Validators], now: datetime) -> None:
        """Swap a draft in; the same files as before stay the same version, and keep the time at which they came.

        Raises:
            OSError: the cache folder cannot be written; what was shown is shown.
        """
        before, target = self.shown(), self.folder / _digest(draft)
        if before is None or before.folder != target:
            if target.exists() and _digest(target) != target.name:
                shutil.rmtree(target)  # damaged
            with suppress(OSError):  # it is there already, from another process or an earlier time
                draft.rename(target)
            os.utime(target)
        changed_at = before.changed_at if before and before.folder == target else now
        document = {
            "version": target.name,
            "changed_at": changed_at.isoformat(),
            "rows": dict(rows),
            "validators": {name: asdict(each) for name, each in validators.items()},
        }
        write_whole(json.dumps(document, indent=1).encode(), self._shown)
        self._tidy(target)

    def discard(self, draft: Path) -> None:
        """Delete a draft, if it is still there."""
        shutil.rmtree(draft, ignore_errors=True)

    def _tidy(self, shown: Path) -> None:
        versions = [path for path in self.folder.iterdir() if path.is_dir()]
        drafts = [path for path in versions if path.name.startswith(_DRAFT)]
        others = sorted((p for p in versions if p not in drafts and p != shown), key=_age_s)
        for path in [*others[_KEPT - 1 :], *(path for path in drafts if _age_s(path) > _ABANDONED_S)]:
            shutil.rmtree(path, ignore_errors=True)


@lru_cache(maxsize=4)
def _read(path: Path, stamp: tuple[int, int, int]) -> Version | None:
    """Read shown.json and check its version against its digest, once for each time that it is written."""
    del stamp
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        version = Version(
            path.parent / str(found["version"]),
            datetime.fromisoformat(found["changed_at"]),
            {str(name): int(count) for name, count in found["rows"].items()},
            {str(name): Validators(**each) for name, each in found["validators"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return version if _digest(version.folder) == version.folder.name else None


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for name in NAMES:
        if (folder / name).is_file():
            data = (folder / name).read_bytes()
            digest.update(f"{name} {len(data)}\n".encode() + data)
    return digest.hexdigest()[:16]


def _age_s(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
