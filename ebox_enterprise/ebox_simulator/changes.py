# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""PATCH of the message list: hide, show, move, and what was asked has been done.

v2.1 knows ``visible`` only (ebox-api e.6); the names of v3 are not known, and several
are taken.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from werkzeug.wrappers import Response

from . import errors
from .call import Call
from .mail import SimMessage
from .mailbox import SqliteMail

MERGE_PATCH = "application/merge-patch+json"


@dataclass(frozen=True)
class Change:
    """What is to become of one message."""

    message_id: str
    visible: bool | None = None
    partition: str | None = None
    done: bool = False


def change(call: Call) -> Response:
    """All of the list or, when one is bad, none; or each by itself, as is set."""
    # The whole header counts: the official text names this type and no other.
    if call.request.headers.get("Content-Type") != MERGE_PATCH:
        detail = f"Content-Type must be {MERGE_PATCH}."
        raise errors.ApiError(
            415, "UNSUPPORTED_MEDIA_TYPE", "unsupportedMediaType", detail
        )
    wanted = _changes(call)
    problems = {
        one.message_id: problem for one in wanted if (problem := _bad(call, one))
    }
    if problems and call.settings["bulk_patch"] != "each":
        raise next(iter(problems.values()))
    for one in wanted:
        if one.message_id not in problems:
            _apply(call, one)
    if not problems:
        return Response(b"", 200)
    told = [
        {"messageId": name, "status": problem.status, "detail": problem.detail}
        for name, problem in problems.items()
    ]
    return errors.json_response({"items": told, "total": len(told)})


def _bad(call: Call, wanted: Change) -> errors.ApiError | None:
    message = call.mail.message(*call.box, wanted.message_id, call.now)
    if message is None:
        return errors.not_found("Message")
    seen = call.seen
    if seen is not None and {message.partition, wanted.partition} - {*seen, None}:
        return errors.missing_permission("This partition is not for this user.")
    if wanted.partition and not _is_there(call, wanted.partition):
        status = call.settings["partition_gone_status"]
        return errors.ApiError(
            status, "NOT_FOUND", "resourceNotFound", "Partition not found."
        )
    return _bad_action(call, wanted, message)


def _is_there(call: Call, partition: str) -> bool:
    return partition in call.partitions.names(call.enterprise_number)


def _bad_action(
    call: Call, wanted: Change, message: SimMessage
) -> errors.ApiError | None:
    if not wanted.done:
        return None
    if message.action is None:
        return errors.not_found("Action")
    if message.action.done:
        status = call.settings["action_again_status"]
        return errors.ApiError(
            status, "CONFLICT", "resourceConflict", "The action was executed."
        )
    return None


def _apply(call: Call, wanted: Change) -> None:
    if wanted.visible is not None:
        call.mail.set_visible(*call.box, {wanted.message_id: wanted.visible}, call.now)
    if not isinstance(call.mail, SqliteMail):  # mail that is made on the fly
        return
    if wanted.partition:
        call.mail.move(*call.box, wanted.message_id, wanted.partition)
    if wanted.done:
        call.mail.end_action(*call.box, wanted.message_id)


def _changes(call: Call) -> list[Change]:
    try:
        items = json.loads(call.request.get_data())["items"]
    except (ValueError, KeyError, TypeError):
        raise errors.bad_value("items", "a list is expected", "body") from None
    if not isinstance(items, list) or not items:
        raise errors.bad_value("items", "a list is expected", "body")
    changes = [_change(item, call.dialect.version) for item in items]
    return list({one.message_id: one for one in changes}.values())


def _change(item: object, version: str) -> Change:
    if isinstance(item, dict) and isinstance(item.get("messageId"), str):
        visible = item.get("visible", item.get("isVisible"))
        partition = item.get("partition") if version != "2" else None
        done = version != "2" and item.get("isActionExecuted") is True
        named = isinstance(partition, str) or done
        if isinstance(visible, bool) or (visible is None and named):
            return Change(item["messageId"], visible, partition, done)
    raise errors.bad_value("items", "messageId and a change are expected", "body")
