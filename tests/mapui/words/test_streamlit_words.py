"""What is said in the place of Streamlit's own English names has to be what the installed Streamlit says."""

from pathlib import Path

import pytest
from streamlit.file_util import get_static_dir

from mapui.words.streamlit_words import STREAMLIT


@pytest.fixture(scope="module")
def scripts():
    return "\n".join(path.read_text(encoding="utf-8") for path in (Path(get_static_dir()) / "static" / "js").glob("*.js"))


@pytest.mark.parametrize("name", STREAMLIT.values())
def test_streamlit_calls_it_so(scripts, name):
    for part in name.split("{name}"):
        words = part.strip(" :—")
        assert f"`{words}" in scripts or not words, words
