"""Belgian payments in official letters. Pure Python, never imports odoo."""

from .communication import format_ogm, parse_ogm
