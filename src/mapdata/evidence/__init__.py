"""Who says so: publishers and their roles, independent voices, how strong the evidence is, how a row is read from its claims."""
