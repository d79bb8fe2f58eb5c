# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Uninstalling: the scheduled action receives again, so no job of ours must be left."""

from .models.ebox_connection import METHOD


def uninstall_hook(env):
    """Remove our jobs: what they call goes away with this add-on.

    The mail that they were for is received by the scheduled action.
    """
    ours = [("model_name", "=", "ebox.connection"), ("method_name", "=", METHOD)]
    env["queue.job"].sudo().search(ours).unlink()
