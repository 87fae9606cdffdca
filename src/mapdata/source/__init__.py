"""Data from elsewhere: fetched from an address, judged, kept, and shown until a better version comes."""
