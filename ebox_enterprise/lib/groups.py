# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The groups of users, by their external identifiers."""

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
#: Sees all confidential mail of his companies, and decides who else does.
CONFIDENTIAL = "ebox_enterprise.group_ebox_confidential"
NATIONAL_NUMBER = "ebox_enterprise.group_ebox_national_number"
