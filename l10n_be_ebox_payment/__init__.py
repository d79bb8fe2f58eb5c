# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from . import controllers
from . import models
from . import wizards
from .hooks import read_payments_of_received_mail
