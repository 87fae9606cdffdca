"""The data set, or a part of it, as a file for others: CSV, XLSX, GeoJSON, data package. It returns bytes and writes nothing."""
