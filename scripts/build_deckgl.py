"""Make static/deckgl.js from the pinned packages of front/deckgl, and beside it their licences. Needs npm; nothing else does.

python scripts/build_deckgl.py
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECIPE, STATIC = ROOT / "front" / "deckgl", ROOT / "static"
_PACKAGE = re.compile(r"(?:@[^/]+/)?[^/]+")


def main() -> int:
    """Build in a folder of its own, so that nothing of npm stays here."""
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        shutil.copytree(RECIPE, folder, dirs_exist_ok=True)
        for command in (["npm", "ci", "--no-audit", "--no-fund"], ["npm", "run", "build"]):
            subprocess.run(command, cwd=folder, check=True)
        shutil.copy(folder / "deckgl.js", STATIC)
        (STATIC / "deckgl.LICENSES.txt").write_text(licences(folder), encoding="utf-8")
    return 0


def packages(account: dict[str, dict[str, dict[str, dict[str, dict[str, int]]]]]) -> list[str]:
    """Return the names of the packages of which anything is in the bundle, by esbuild's account of it."""
    (output,) = account["outputs"].values()
    files = [path.rpartition("node_modules/")[2] for path, said in output["inputs"].items() if said["bytesInOutput"]]
    return sorted({found[0] for path in files if "/" in path and (found := _PACKAGE.match(path))})


def licences(folder: Path) -> str:
    """Return the licence of each package in the bundle."""
    parts = ["static/deckgl.js contains these packages:"]
    for name in packages(json.loads((folder / "build.json").read_text())):
        own = folder / "node_modules" / name
        about = json.loads((own / "package.json").read_text())
        texts = [path.read_text(encoding="utf-8").strip() for path in sorted(own.glob("LICENSE*"))]
        parts.append(f"==== {name} {about['version']} ({about['license']})\n\n" + "\n\n".join(texts))
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.exit(main())
