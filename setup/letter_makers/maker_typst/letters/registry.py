# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list that the decorator fills."""
TEMPLATES = []


def letter(*languages):
    """A template and the languages it exists in."""
    def add(function):
        TEMPLATES.append((function, languages))
        return function
    return add
