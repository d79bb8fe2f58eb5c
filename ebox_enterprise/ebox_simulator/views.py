# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a message registry answers, in no dialect: one function per route."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from werkzeug.wrappers import Response

from . import errors
from .call import Call, wanted_message
from .changes import change
from .filters import read_paging, read_query
from .mail import JsonObject, SimMessage, StoredAttachment
from .replies import publish, reply
from .store import MessageQuery
from .times import to_seconds

# The very header that providers are told to send (ebox-api d.1).
CACHE_CONTROL = "public, no-transform, proxy-revalidate, max-age=86400"
# In the environ: the page whose content is shown in place of the one asked for.
SHOWN_PAGE = "ebox_simulator.shown_page"


def summary(call: Call) -> Response:
    totals = call.mail.summary(*call.box, call.now)
    return errors.json_response(call.dialect.summary(totals))


def message_list(call: Call) -> Response:
    query = _within(
        call, read_query(call.request.args, call.settings["after_boundary"])
    )
    shown = replace(query, page=_shown(call, query.page))
    found, total = call.mail.page(*call.box, shown, call.now)
    items = [call.dialect.message(message, call.rendering) for message in found]
    page = call.dialect.page(items, total, query.page, query.page_size, call.url)
    return errors.json_response(page)


def statistics(call: Call) -> Response:
    """Counters of the box; soon expiring is unread and less than 15 days (j.8)."""
    if not call.request.path.endswith(
        f"{call.mount.path}{call.settings['statistics_path']}"
    ):
        raise errors.not_found("Statistics")
    partition = call.request.args.get("partition")
    whole = replace(
        _within(call, MessageQuery(page_size=1, partition=partition)),
        sent_by=call.enterprise_number,
    )
    soon = to_seconds(call.now + timedelta(days=15))
    counted = {
        "numberOfMessages": whole,
        "numberOfUnreadMessages": replace(whole, read=False),
        "numberOfMessagesExpiringSoon": replace(whole, read=False, expires_until=soon),
        "numberOfMessagesForAction": replace(whole, for_action=True),
        "numberOfRegisteredMessages": replace(whole, registered=True),
    }
    return errors.json_response(
        {
            name: call.mail.page(*call.box, query, call.now)[1]
            for name, query in counted.items()
        }
    )


def detail(call: Call) -> Response:
    return errors.json_response(
        call.dialect.message(wanted_message(call), call.rendering)
    )


def attachments(call: Call) -> Response:
    files = call.dialect.files(wanted_message(call), call.rendering)
    return errors.json_response(call.dialect.wrapped(files))


def attachment(call: Call) -> Response:
    message, file = _file(call)
    data = call.dialect.attachment(message.message_id, file, call.rendering)
    return errors.json_response(data)


def content(call: Call) -> Response:
    """The bytes; a main content marks the message read (ebox-api d.2.2)."""
    message, file = _file(call)
    call.mail.consulted(*call.box, message.message_id, call.now, main=file.main)
    return Response(
        call.mail.chunks(file),
        headers={"Content-Length": str(file.size)},
        content_type=file.media_type,
        direct_passthrough=True,
    )


def body(call: Call) -> Response:
    """The text; a main body marks the message read."""
    message = wanted_message(call)
    if message.body is None:
        raise errors.not_found("Body")
    call.mail.consulted(*call.box, message.message_id, call.now, main=message.body_main)
    return errors.json_response(message.body)


def payment(call: Call) -> Response:
    message = wanted_message(call)
    if message.payment is None:
        raise errors.not_found("PaymentData")
    return errors.json_response(call.dialect.payment(message.payment))


def no_image(call: Call) -> Response:
    raise errors.not_found("Image")


def reference_list(kind: str) -> Callable[[Call], Response]:
    """The view of one kind's list."""

    def view(call: Call) -> Response:
        page, size = read_paging(call.request.args)
        found, total = call.reference.page(kind, _shown(call, page), size)
        items = [call.dialect.reference(entry) for entry in found]
        return _cached(call, call.dialect.page(items, total, page, size, call.url))

    return view


def reference_entry(kind: str) -> Callable[[Call], Response]:
    """The view of one entry of a kind."""

    def view(call: Call) -> Response:
        entry = call.reference.get(kind, call.match.arguments["key"])
        if entry is None:
            raise errors.not_found(kind)
        return _cached(call, call.dialect.reference(entry))

    return view


VIEWS: dict[str, Callable[[Call], Response]] = {
    "summary": summary,
    "list": message_list,
    "hide": change,
    "statistics": statistics,
    "detail": detail,
    "attachments": attachments,
    "attachment": attachment,
    "content": content,
    "body": body,
    "payment": payment,
    "publish": publish,
    "reply": reply,
    "message_types": reference_list("message_type"),
    "message_type": reference_entry("message_type"),
    "applications": reference_list("application"),
    "application": reference_entry("application"),
    "actions": reference_list("action"),
    "action": reference_entry("action"),
    "application_image": no_image,
    "organizations": reference_list("organization"),
    "organization": reference_entry("organization"),
    "organization_image": no_image,
}


def _within(call: Call, query: MessageQuery) -> MessageQuery:
    """The query within what the token opens; 403 and 404 for a partition outside."""
    wanted = query.partition
    if wanted is not None:
        known = wanted in call.partitions.names(call.enterprise_number)
        if not known and call.settings["unknown_partition"] == "refused":
            raise errors.not_found("Partition")
        if known and call.seen is not None and wanted not in call.seen:
            raise errors.missing_permission("This partition is not for this user.")
    sent_by = None if call.settings["sent_in_list"] else call.enterprise_number
    return replace(query, among=call.seen, sent_by=sent_by)


def _shown(call: Call, page: int) -> int:
    shown: int = call.request.environ.get(SHOWN_PAGE, page)
    return shown


def _file(call: Call) -> tuple[SimMessage, StoredAttachment]:
    message = wanted_message(call)
    for file in message.stored:
        if file.attachment_id == call.match.arguments["attachment"]:
            return message, file
    raise errors.not_found("Attachment")


def _cached(call: Call, data: JsonObject) -> Response:
    response = errors.json_response(data)
    response.headers["Cache-Control"] = CACHE_CONTROL
    if not call.settings["reference_etag"]:
        return response
    response.set_etag(hashlib.sha256(response.get_data()).hexdigest()[:32])
    response.make_conditional(call.request)
    del response.headers["Date"]  # the server's own, else it is there twice
    return response
