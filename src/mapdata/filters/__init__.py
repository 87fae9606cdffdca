"""Which partnerships a reader asks for: filters, their parameters, their counts, search."""
