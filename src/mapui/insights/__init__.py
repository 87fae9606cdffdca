"""The figures of the Insights page: sentences, charts, and their tables in words."""
