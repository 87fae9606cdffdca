"""Words of the data: columns, vocabularies, dates, problems and errors. It reads no file."""
