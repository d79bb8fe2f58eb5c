# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Numbers that several rooms keep to."""

LARGEST_ID = 2**31 - 1  # of a record, in the database
