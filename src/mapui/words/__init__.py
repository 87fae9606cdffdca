"""The reader's words: translations, labels, captions, faults."""
