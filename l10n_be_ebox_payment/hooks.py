# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
def read_payments_of_received_mail(env):
    """After the installation: read what the mail received before asks to pay."""
    env["ebox.document"]._trigger_reading()
