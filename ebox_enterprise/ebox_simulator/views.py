"""What a message registry answers, in no dialect: one function per route."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from werkzeug.wrappers import Request, Response

from . import errors
from .dialect import Dialect, Rendering
from .filters import read_paging, read_query
from .mail import JsonObject, SimMessage, StoredAttachment
from .reference import ReferenceData
from .routing import Match, Mount
from .settings import Values
from .store import MailStore

# The very header that providers are told to send (ebox-api d.1).
CACHE_CONTROL = "public, no-transform, proxy-revalidate, max-age=86400"
MERGE_PATCH = "application/merge-patch+json"
# In the environ: the page whose content is shown in place of the one asked for.
SHOWN_PAGE = "ebox_simulator.shown_page"


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

    @property
    def dialect(self) -> Dialect:
        return self.mount.dialect

    @property
    def box(self) -> tuple[str, str]:
        return self.enterprise_number, self.mount.registry


def summary(call: Call) -> Response:
    totals = call.mail.summary(*call.box, call.now)
    return errors.json_response(call.dialect.summary(totals))


def message_list(call: Call) -> Response:
    query = read_query(call.request.args, call.settings["after_boundary"])
    shown = replace(query, page=_shown(call, query.page))
    found, total = call.mail.page(*call.box, shown, call.now)
    items = [call.dialect.message(message, call.rendering) for message in found]
    page = call.dialect.page(items, total, query.page, query.page_size, call.url)
    return errors.json_response(page)


def detail(call: Call) -> Response:
    return errors.json_response(call.dialect.message(_message(call), call.rendering))


def attachments(call: Call) -> Response:
    files = call.dialect.files(_message(call), call.rendering)
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
    message = _message(call)
    if message.body is None:
        raise errors.not_found("Body")
    call.mail.consulted(*call.box, message.message_id, call.now, main=message.body_main)
    return errors.json_response(message.body)


def payment(call: Call) -> Response:
    message = _message(call)
    if message.payment is None:
        raise errors.not_found("PaymentData")
    return errors.json_response(call.dialect.payment(message.payment))


def hide(call: Call) -> Response:
    """Hide or show messages: all of the list or, when one is missing, none."""
    # The whole header counts: the official text names this type and no other.
    if call.request.headers.get("Content-Type") != MERGE_PATCH:
        detail = f"Content-Type must be {MERGE_PATCH}."
        raise errors.ApiError(
            415, "UNSUPPORTED_MEDIA_TYPE", "unsupportedMediaType", detail
        )
    missing = call.mail.set_visible(*call.box, _changes(call), call.now)
    if missing:
        raise errors.not_found("Message")
    return Response(b"", 200)


def publish(call: Call) -> Response:
    raise errors.ApiError(
        400, "NOT_IMPLEMENTED", "badRequest", "Publishing is not simulated."
    )


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
    "hide": hide,
    "detail": detail,
    "attachments": attachments,
    "attachment": attachment,
    "content": content,
    "body": body,
    "payment": payment,
    "publish": publish,
    "message_types": reference_list("message_type"),
    "message_type": reference_entry("message_type"),
    "applications": reference_list("application"),
    "application": reference_entry("application"),
    "application_image": no_image,
    "organizations": reference_list("organization"),
    "organization": reference_entry("organization"),
    "organization_image": no_image,
}


def _shown(call: Call, page: int) -> int:
    shown: int = call.request.environ.get(SHOWN_PAGE, page)
    return shown


def _message(call: Call) -> SimMessage:
    wanted = call.match.arguments["message"]
    message = call.mail.message(*call.box, wanted, call.now)
    if message is None:
        raise errors.not_found("Message")
    return message


def _file(call: Call) -> tuple[SimMessage, StoredAttachment]:
    message = _message(call)
    for file in message.stored:
        if file.attachment_id == call.match.arguments["attachment"]:
            return message, file
    raise errors.not_found("Attachment")


def _changes(call: Call) -> dict[str, bool]:
    try:
        items = json.loads(call.request.get_data())["items"]
    except (ValueError, KeyError, TypeError):
        raise errors.bad_value("items", "a list is expected", "body") from None
    if not isinstance(items, list) or not items:
        raise errors.bad_value("items", "a list is expected", "body")
    return dict(_change(item) for item in items)


def _change(item: object) -> tuple[str, bool]:
    if isinstance(item, dict) and isinstance(item.get("messageId"), str):
        visible = item.get("visible", item.get("isVisible"))
        if isinstance(visible, bool):
            return item["messageId"], visible
    raise errors.bad_value("items", "messageId and visible are expected", "body")


def _cached(call: Call, data: JsonObject) -> Response:
    response = errors.json_response(data)
    response.headers["Cache-Control"] = CACHE_CONTROL
    response.set_etag(hashlib.sha256(response.get_data()).hexdigest()[:32])
    response.make_conditional(call.request)
    del response.headers["Date"]  # the server's own, else it is there twice
    return response
