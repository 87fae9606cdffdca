"""The offline gazetteer: an index of GeoNames, and a geocoder of geopy's kind that says how sure it is."""
