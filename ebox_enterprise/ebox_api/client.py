# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One message registry, as a Document Consumer uses it (ebox-api d.2.1, e.6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from datetime import date
from typing import TypeVar
from urllib.parse import quote

from . import fields, references
from .addresses import check_provider_url
from .calls import JsonAnswer, StreamAnswer
from .cbe import normalise_cbe
from .contents import MAX_CONTENT_BYTES, ContentStream, enter
from .dialects import dialect_for
from .errors import (
    InvalidRequestError,
    MandateRefused,
    NotAuthorizedError,
    NotFoundError,
    UnexpectedAnswer,
)
from .jsontext import JsonObject, storable
from .messages import (
    BadItem,
    Message,
    Page,
    Reference,
    Summary,
    TranslatedText,
)
from .reader import read_body, read_items, read_message, read_summary, read_total
from .tokens import TokenSource, with_token
from .transport import Transport

ON_BEHALF = "On-Behalf-Of-Enterprise-Number"
MAX_ITEMS = 10_000
_PATCH_SIZE = 100
_Result = TypeVar("_Result")


def path_segment(value: str) -> str:
    """``value`` escaped as one segment of a path (scenario 51).

    Raises :class:`InvalidRequestError` for what no escaping protects: an empty
    one, ``.``, ``..``, control characters, more than 1024 characters.
    """
    if not isinstance(value, str) or fields.identifier(value) is None:
        raise InvalidRequestError("this identifier cannot be part of an address")
    return quote(value, safe="")


def _number(value: str) -> str:
    number, valid = normalise_cbe(value)
    if not valid:
        raise InvalidRequestError("a mandate names a company by its number")
    return str(number)


class Client:
    """Calls one message registry.

    ``base_url`` must be approved in ``transport``; ``api_version`` chooses the
    dialect. ``on_behalf`` is the company number of a client whose box is read under a
    mandate (ebox-api b.5): it comes from the books, never from what a user types. Every
    method raises the errors of :mod:`.errors`: a 401 renews the
    token once, then it is a :class:`TokenRefused`.
    """

    def __init__(
        self,
        base_url: str,
        api_version: str,
        token_source: TokenSource,
        transport: Transport,
        *,
        on_behalf: str | None = None,
    ):
        self._headers = {ON_BEHALF: _number(on_behalf)} if on_behalf else None
        self.dialect = dialect_for(api_version)
        self.base_url = check_provider_url(base_url, transport.allow_http_loopback)
        self._tokens = token_source
        self._transport = transport

    def __repr__(self) -> str:
        return f"<Client of {self.base_url} (v{self.dialect.version})>"

    @property
    def waited(self) -> float:
        """Seconds until the last answer began."""
        return self._transport.waited

    def _url(self, template: str, **segments: str) -> str:
        escaped = {name: path_segment(value) for name, value in segments.items()}
        return self.base_url + template.format(**escaped)

    def _get(
        self,
        url: str,
        step: str,
        *,
        params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> JsonAnswer:
        headers = {**(self._headers or {}), **(headers or {})} or None
        return self._with_token(
            lambda token: self._transport.get_json(
                url, token=token, step=step, params=params, headers=headers
            ),
        )

    def _with_token(self, call: Callable[[str], _Result]) -> _Result:
        """``call(token)``; under a mandate, a refusal is the mandate's.

        Unless it says that a scope is missing, which is the account's.
        """
        try:
            return with_token(self._tokens, call)
        except NotAuthorizedError as error:
            if self._headers is None or (error.code or "").lower() == "missingscope":
                raise
            refused = MandateRefused(
                error.message,
                status=error.status,
                code=error.code,
                url=error.url,
                step=error.step,
                trace_id=error.trace_id,
            )
        raise refused

    def summary(self) -> Summary:
        """Counters of the box. They count hidden messages too (ebox-api d.2.2).

        v3 has none: there the first message of the list and its total tell whether
        something is new (ebox-api j.1).
        """
        if self.dialect.summary is None:
            return _counted(self.page(1, page_size=1))
        answer = self._get(self._url(self.dialect.summary), "summary")
        return read_summary(_object(answer, "summary"))

    def page(
        self, number: int, *, received_after: date | None = None, page_size: int = 100
    ) -> Page:
        """Page ``number`` (from 1) of the list, with all attachment metadata.

        ``received_after`` is a day; whether it is included is not specified, so
        overlap. ``page_size`` is held between 1 and 100. A 404 is an empty page
        with a problem (ebox-api d.1): conclude nothing from it.
        """
        names = self.dialect.query
        size = min(max(page_size, 1), self.dialect.max_page_size)
        params = {names["page"]: str(number), names["page_size"]: str(size)}
        if received_after is not None:
            params[names["received_after"]] = date.isoformat(received_after)
        url = self._url(self.dialect.messages)
        try:
            answer = self._get(url, "list", params=params)
        except NotFoundError as error:
            return Page([], None, problems=[f"the list was not found: {error}"])
        return _page(answer)

    def message(self, message_id: str) -> Message | BadItem:
        """One message."""
        url = self._url(self.dialect.message, message=message_id)
        return read_message(_object(self._get(url, "message"), "message"))

    def content(
        self,
        message_id: str,
        attachment_id: str,
        *,
        max_bytes: int = MAX_CONTENT_BYTES,
        expected_type: str | None = None,
        seconds: float | None = None,
    ) -> ContentStream:
        """A file, as a context manager. Nothing is called before the ``with``.

        Fetching a main content marks the message read at the government, for good
        (ebox-api e.3). ``expected_type`` is the media type of the metadata: a web
        page in its place is then refused (scenario 39). ``seconds`` is the total
        time of this call instead of the transport's.
        """
        url = self._url(
            self.dialect.content, message=message_id, attachment=attachment_id
        )

        def open_stream(stack: ExitStack) -> StreamAnswer:
            return self._with_token(
                lambda token: enter(
                    stack,
                    self._transport.stream(
                        url,
                        token,
                        seconds=seconds,
                        step="content",
                        headers=self._headers,
                    ),
                ),
            )

        return ContentStream(
            open_stream, max_bytes=max_bytes, expected_type=expected_type
        )

    def body(self, message_id: str) -> TranslatedText:
        """The body; fetching one that is a main content marks the message read."""
        url = self._url(self.dialect.body, message=message_id)
        return read_body(_object(self._get(url, "body"), "body"))

    def set_visible(self, ids: Iterable[str], visible: bool) -> None:
        """Show or hide messages, for everybody who uses the box (ebox-api e.6)."""
        ids = list(ids)
        for identifier in ids:
            path_segment(identifier)
        for start in range(0, len(ids), _PATCH_SIZE):
            self._patch_visible(ids[start : start + _PATCH_SIZE], visible)

    def _patch_visible(self, ids: list[str], visible: bool) -> None:
        names = self.dialect
        changes = [
            {names.patch_id: identifier, names.patch_visible: bool(visible)}
            for identifier in ids
        ]
        body = {"items": changes, "totalItems": len(changes)}
        url = self._url(self.dialect.messages)
        self._with_token(
            lambda token: self._transport.patch_json(
                url, body, token=token, step="visible", headers=self._headers
            ),
        )

    def _reference(self, kind: str, remote_id: str, etag: str | None) -> Reference:
        url = self._url(self.dialect.reference(kind), reference=remote_id)
        headers = {"If-None-Match": etag} if etag else None
        answer = self._get(url, "reference", headers=headers)
        return references.read_reference(remote_id, answer, etag)

    def message_type(self, remote_id: str, etag: str | None = None) -> Reference:
        """What a message type is called, and how long its messages stay.

        With ``etag``, the answer can be ``not_modified``.
        """
        return self._reference(references.MESSAGE_TYPES, remote_id, etag)

    def sender_organization(self, remote_id: str, etag: str | None = None) -> Reference:
        """Short and long name of a sender, by its CBE number."""
        return self._reference(references.ORGANIZATIONS, remote_id, etag)


def _counted(page: Page) -> Summary:
    if page.problems:
        raise UnexpectedAnswer(page.problems[0], step="list")
    first = page.items[0] if page.items else None
    return Summary(
        messages=page.total,
        last_receipt=first.receipt_date if isinstance(first, Message) else None,
        first=(first and first.remote_id) or "",
    )


def _object(answer: JsonAnswer, step: str) -> JsonObject:
    if isinstance(answer.data, dict):
        return answer.data
    raise UnexpectedAnswer(
        "the answer is not an object", step=step, trace_id=answer.trace_id
    )


def _page(answer: JsonAnswer) -> Page:
    data = answer.data
    if not isinstance(data, (dict, list)):
        raise UnexpectedAnswer(
            "the list is not a list", step="list", trace_id=answer.trace_id
        )
    if len(fields.items(data)) > MAX_ITEMS:
        raise UnexpectedAnswer(
            f"more than {MAX_ITEMS} messages on one page",
            step="list",
            trace_id=answer.trace_id,
        )
    return Page(read_items(data), read_total(data), storable(data))
