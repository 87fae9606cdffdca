"""Words that are written here and said in the reader's language elsewhere: this marks them for the catalogues."""

from typing import Final

LANGUAGES: Final = ("id", "en")  # Bahasa Indonesia first, where in doubt


def marked(message: str) -> str:
    """Mark a message for translation later, where it stands in a table."""
    return message
