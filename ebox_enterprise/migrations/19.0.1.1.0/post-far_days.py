# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that never expire: their day is in a year that has a next one."""


def migrate(cr, version):
    cr.execute(
        "UPDATE ebox_document SET expiration_day = '9998-12-30', "
        "expiration_date = '9998-12-30' WHERE expiration_day >= '9999-01-01'"
    )
    cr.execute(
        "UPDATE ebox_document_file SET expiration_date = '9998-12-30' "
        "WHERE expiration_date >= '9999-01-01'"
    )
