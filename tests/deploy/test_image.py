"""What a container gets of the repository is all that the server reads."""

import re

from sample import ROOT

READ_AT_THE_TOP = re.compile(r'(?:ROOT|parents\[\d\]) / "([a-z_.]+)"')


def test_every_folder_that_the_code_reads_goes_into_the_image():
    kept = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line.startswith("!")}
    texts = [path.read_text(encoding="utf-8") for folder in ("src", "pages") for path in (ROOT / folder).rglob("*.py")]
    wanted = {name for text in texts for name in READ_AT_THE_TOP.findall(text) if (ROOT / name).exists()}
    assert {"content", "data", "locale", "static"} <= wanted
    assert wanted | {"app.py", "asgi.py", "pages", "src", "requirements.txt"} <= kept
