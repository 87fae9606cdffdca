"""What a data set says, as values free of any language: facts, disagreements, gaps, counts, profiles."""
