# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a button answers the web client with, beside the windows that it opens."""

from __future__ import annotations

from typing import TypeAlias

Action: TypeAlias = dict[str, object]
CLOSE: Action = {"type": "ir.actions.act_window_close"}
RELOAD: Action = {"type": "ir.actions.client", "tag": "soft_reload"}


def notification(
    text: str, kind: str = "success", *, sticky: bool = False, then: Action = CLOSE
) -> Action:
    """An action that tells of something in the corner.

    :param kind: ``success``, ``info``, ``warning`` or ``danger``
    :param sticky: it stays until the person closes it
    :param then: the action that follows at once
    """
    return {
        "type": "ir.actions.client",
        "tag": "display_notification",
        "params": {"type": kind, "message": text, "sticky": sticky, "next": then},
    }
