# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""All templates; the order of the modules is the order of the letters."""
from . import answers, fees, fines, local_, notices, refunds, regions, social, special, tax
from .registry import TEMPLATES
