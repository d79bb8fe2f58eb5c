# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented Belgian official letters with their truth, laid out in HTML and printed by Chromium."""
