# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented Belgian official letters in running text with their truth, drawn by WeasyPrint."""
