"""Tables as text: CSV in, faults out, each cell checked by a rule."""
