"""Receiving: one run, the registries, lists and contents, what cannot be read."""
