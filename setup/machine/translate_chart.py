# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: the names of accounts and taxes in the languages of the users.
env["account.chart.template"]._load_translations(  # noqa: F821
    langs=["nl_BE", "fr_BE", "de_DE"]
)
env.cr.commit()  # noqa: F821
