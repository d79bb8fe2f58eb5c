# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Errors of ours while a registry was read, told apart from those of the government."""

from ..ebox_api import CallError


class OwnError(CallError):
    """Something of ours failed while a registry was read; the others go on."""

    temporary = True


class RepeatedError(OwnError):
    """Several letters of a registry met the same error: so it is not the letters."""
