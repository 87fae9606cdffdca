"""Pieces of HTML and components that know no page."""
