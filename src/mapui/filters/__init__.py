"""The filters, as widgets, chips and counts."""
