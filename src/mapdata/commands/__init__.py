"""The commands of the command line, one a module: each adds its options to the parser and runs."""
