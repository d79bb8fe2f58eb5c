# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The templates by name."""

TEMPLATES = {}


def template(*langs):
    """Register a letter with its languages ('bi': fr and nl together)."""

    def keep(write):
        TEMPLATES[write.__name__] = (langs, write)
        return write

    return keep
