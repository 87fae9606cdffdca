"""What the environment of the program says."""
