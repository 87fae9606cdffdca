"""The map as a page that needs no server."""
