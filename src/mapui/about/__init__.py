"""The page about the map."""
