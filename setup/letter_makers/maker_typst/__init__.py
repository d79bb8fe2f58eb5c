"""Labelled Belgian official letters, set with typst: python -m maker_typst OUT --seed N --per-template K."""
# ruff: noqa: E501  (a letter reads best with a sentence on one line)
