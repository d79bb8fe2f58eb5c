# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
def migrate(cr, version):
    """Letters of which the present readers have read the payment are not read again."""
    cr.execute(
        "UPDATE ebox_document SET reader_version = 'text 1, payment 1' "
        "WHERE payment_read IS NOT NULL"
    )
