"""The page of a place, and the directory."""
