"""Labelled Belgian official letters, set with typst: python -m maker_typst OUT --seed N --per-template K."""

