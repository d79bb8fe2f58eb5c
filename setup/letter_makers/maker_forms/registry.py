# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of templates."""

TEMPLATES = {}


def letter(langs, senders):
    """A template: the languages it is written in, the senders that send it."""

    def add(write):
        TEMPLATES[write.__name__] = (langs.split(), senders, write)
        return write

    return add
