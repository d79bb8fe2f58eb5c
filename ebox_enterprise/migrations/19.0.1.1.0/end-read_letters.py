# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo import SUPERUSER_ID, api


def migrate(cr, version):
    """What older versions left unread is read soon, and not in a day."""
    env = api.Environment(cr, SUPERUSER_ID, {})
    env["ebox.document"]._trigger_reading()
