# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Rules for accounts that are there are of no company, whatever new ones begin with.

Record rules are ours to mend: until now an update left them as they were.
"""


def migrate(cr, version):
    cr.execute(
        "ALTER TABLE IF EXISTS ebox_payee_rule ADD COLUMN IF NOT EXISTS company_id int4"
    )
    cr.execute(
        "UPDATE ir_model_data SET noupdate = false "
        "WHERE module = 'l10n_be_ebox_payment' AND model = 'ir.rule'"
    )
