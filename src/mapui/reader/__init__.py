"""What the reader has chosen and what is shown of it: session, address, data, screen."""
