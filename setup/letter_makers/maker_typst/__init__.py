# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Labelled Belgian official letters, set with typst: python -m maker_typst OUT --seed N --per-template K."""

