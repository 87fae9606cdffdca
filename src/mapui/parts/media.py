"""Files for the browser that the app makes: fetched by URL, once, under a name that changes with their content."""

from streamlit.runtime import get_instance


def address(content: bytes, name: str, mimetype: str = "application/json") -> str:
    """Keep a file in memory for this session and return its address, relative to the page.

    Streamlit's own store of media files holds it (as it does for st.image); it drops a file that no session shows any
    more, so every run that shows it has to ask.

    Args:
        content: of the file.
        name: of what it shows; one session shows one file of a name.
        mimetype: as a server says it.
    """
    url: str = get_instance().media_file_mgr.add(content, mimetype, coordinates=f"file.{name}")
    return url.lstrip("/")
