"""What needs nothing of ours, nor Odoo: only Python and its packages."""
