"""The page that builds code for other sites."""
