# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Mailboxes of any size that are made while they are read."""

from .mail import LazyMail
