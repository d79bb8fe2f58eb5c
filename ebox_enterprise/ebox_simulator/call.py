# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One authorised request at a message registry, and the message that it names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from werkzeug.wrappers import Request

from . import errors
from .dialect import Dialect, Rendering
from .mail import SimMessage
from .partitions import Partitions
from .reference import ReferenceData
from .routing import Match, Mount
from .settings import Values
from .store import MailStore


@dataclass(frozen=True)
class Call:
    """One authorised request at a message registry."""

    request: Request
    match: Match
    mount: Mount
    enterprise_number: str
    now: datetime
    settings: Values
    rendering: Rendering
    url: str
    mail: MailStore
    reference: ReferenceData
    partitions: Partitions

    @property
    def seen(self) -> tuple[str, ...] | None:
        """The partitions that the token opens; None is all, as for a consumer."""
        if self.settings["token_kind"] != "human":
            return None
        return self.partitions.seen_by_people(self.enterprise_number)

    @property
    def dialect(self) -> Dialect:
        return self.mount.dialect

    @property
    def box(self) -> tuple[str, str]:
        return self.enterprise_number, self.mount.registry


def wanted_message(call: Call) -> SimMessage:
    """The message of the path; 404 where it is not, 403 where it is not to be seen."""
    wanted = call.match.arguments["message"]
    message = call.mail.message(*call.box, wanted, call.now)
    if message is None:
        raise errors.not_found("Message")
    if call.seen is not None and message.partition not in call.seen:
        raise errors.missing_permission("This partition is not for this user.")
    return message
