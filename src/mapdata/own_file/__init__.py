"""A file of the reader's own: checked, located, put in order."""
