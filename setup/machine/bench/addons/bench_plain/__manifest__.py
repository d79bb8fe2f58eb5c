# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
{
    "name": "A plain answer to hold a measured one against",
    "license": "LGPL-3",
    "depends": ["web"],
}
