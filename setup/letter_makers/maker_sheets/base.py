# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The register of templates."""


def registry():
    """A dict of templates and the decorator that fills it."""
    templates = {}

    def template(langs):
        """Register a template with its languages; 'bi' is Dutch and French side by side."""
        def add(make):
            templates[make.__name__] = (make, langs.split())
            return make
        return add
    return templates, template
