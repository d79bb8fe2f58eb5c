# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from .archive import zip_export
from .bank import bank_entry
from .bank import link_payment
from .books import create_bill
from .payment import pay_list
from .sharing import grant_access
