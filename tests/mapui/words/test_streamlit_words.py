"""What is said in the place of Streamlit's own English words has to be what the installed Streamlit says."""

import re
from pathlib import Path

import pytest
import streamlit
from streamlit.file_util import get_static_dir

from mapui.words.i18n import LANGUAGES, tr, use_language
from mapui.words.streamlit_words import BOXES, FAULTS, STREAMLIT

OURS = {"fault", "part"}  # boxes that have no title; front/components/mending.js finds them otherwise


@pytest.fixture(scope="module")
def scripts():
    browser = (Path(get_static_dir()) / "static" / "js").glob("*.js")
    said = "\n".join(path.read_text(encoding="utf-8") for path in browser)
    return said + (Path(streamlit.__file__).parent / "runtime" / "backend_operation_handler.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", STREAMLIT.values())
def test_streamlit_calls_it_so(scripts, name):
    for part in name.split("{name}"):
        words = part.strip(" :—")
        made = f"`{words.rpartition(' ')[0]} ${{"  # the last word comes from elsewhere
        assert f"`{words}" in scripts or f"}} {words}" in scripts or made in scripts or not words, words


@pytest.mark.parametrize("text", [*FAULTS, *(title for title in BOXES if title not in OURS)])
def test_streamlit_says_it_so(scripts, text):
    text = re.sub(r"code \d+$", "code ", text.removeprefix("AxiosError: ").replace(".0MB", ""))
    for part in text.split("{name}"):
        assert part.strip() in scripts, part


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_instead_is_not_taken_for_streamlits_again(language):
    use_language(language)
    patterns = {text: re.compile(re.escape(text).replace(re.escape("{name}"), ".+")) for text in FAULTS}
    for text, said in FAULTS.items():
        again = [each for each, pattern in patterns.items() if pattern.fullmatch(tr(said))]
        assert again == [], (text, again)
