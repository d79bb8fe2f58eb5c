"""A letter: its fields, what the registry says of it, its files and its text."""
