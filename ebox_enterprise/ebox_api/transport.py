# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""HTTP to the government: bounded in time and size, and only to approved hosts.

Dossier d.1 (headers, errors), e.5 (retries are the caller's), f.3 (where the
token may go). ``requests`` does the work; what is added is a total deadline, a
byte limit, no redirects, no ``.netrc``, no cookies, and errors that carry neither
token nor body.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timezone
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, TypedDict

import requests
from requests.adapters import BaseAdapter

from . import errors
from .addresses import Origin, is_loopback, origin_of
from .answers import Facts, error_for
from .calls import (
    TRACE_HEADER,
    Call,
    JsonAnswer,
    StreamAnswer,
    TokenAuth,
    announced_length,
    read_trace_id,
    refuse_encoding,
    refuse_html,
)
from .deadline import PATIENCE_SECONDS, Deadline, DeadlineAdapter, bound
from .jsontext import loads
from .redaction import bare_url, get_logger

if TYPE_CHECKING:
    from typing_extensions import Unpack

_logger = get_logger(__name__)

MIB = 1024 * 1024
CHUNK = 64 * 1024
#: Of a packed body: urllib3 before 2.6 unpacks each piece at once, a thousandfold.
PACKED_CHUNK = 4 * 1024
_MAX_ERROR_BODY = 64 * 1024
MERGE_PATCH = "application/merge-patch+json"


class _Request(TypedDict, total=False):
    """What a request has beside its address and its token."""

    headers: Mapping[str, str]
    params: Mapping[str, str] | None
    data: Mapping[str, str] | bytes


class _Session(requests.Session):
    """A session that looks at no redirect: it would take in the whole body for it."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """There is none."""


class Transport:
    """Calls approved hosts and nothing else; used by one thread at a time.

    ``allowed_origins`` holds (scheme, host, port) triples or addresses, such as
    ``environment.origins``; None means none yet (see :meth:`approve`).
    ``call_seconds`` is the total time of one call; ``budget()`` gives the seconds
    left for the whole process, and a call gets the smaller of both. ``patience`` is
    for the next bytes; both can be set anew before a call. ``waited`` is how many
    seconds went by until the last answer began. ``adapters`` are mounted on the
    session (the demo's, for example).
    """

    def __init__(
        self,
        allowed_origins: Collection[Origin | str] | None = None,
        *,
        adapters: Mapping[str, BaseAdapter] | None = None,
        call_seconds: float = 45.0,
        patience: float = PATIENCE_SECONDS,
        budget: Callable[[], float] | None = None,
        allow_http_loopback: bool = False,
        user_agent: str = "odoo-ebox-enterprise",
        max_json_bytes: int = 32 * MIB,
        monotonic: Callable[[], float] = time.monotonic,
    ):
        self.allow_http_loopback = allow_http_loopback
        self.max_json_bytes = max_json_bytes
        self.patience = patience
        self.call_seconds = call_seconds
        self.waited = 0.0
        self._budget = budget
        self._monotonic = monotonic
        self._origins: set[Origin] = set()
        for origin in allowed_origins or ():
            if isinstance(origin, str):
                self.approve(origin)
            else:
                self._origins.add(origin)
        self._own = frozenset(self._origins)  # called wherever their names lead
        self._session = self._new_session(user_agent, adapters or {})

    @staticmethod
    def _new_session(
        user_agent: str, adapters: Mapping[str, BaseAdapter]
    ) -> requests.Session:
        session = _Session()
        session.auth = TokenAuth(None)
        session.headers.update({"User-Agent": user_agent, "Accept-Encoding": "gzip"})
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        own = {prefix: DeadlineAdapter() for prefix in ("https://", "http://")}
        for prefix, adapter in {**own, **adapters}.items():
            session.mount(prefix, adapter)
        return session

    def __enter__(self) -> Transport:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Transport to {len(self._origins)} origins>"

    def close(self) -> None:
        """Close all connections; adapters that were handed in stay their owner's."""
        for adapter in self._session.adapters.values():
            if isinstance(adapter, DeadlineAdapter):
                adapter.close()

    def approve(self, url: str) -> Origin:
        """Allow calls to the origin of ``url``; raises BlockedHost if never allowed."""
        origin = origin_of(url, allow_http_loopback=self.allow_http_loopback)
        self._origins.add(origin)
        return origin

    def approved(self, url: str) -> bool:
        """Whether ``url`` may be called."""
        try:
            self._check(url)
        except errors.BlockedHost:
            return False
        return True

    def _check(self, url: str) -> Origin:
        origin = origin_of(url, allow_http_loopback=self.allow_http_loopback)
        if origin not in self._origins:
            raise errors.BlockedHost("this host is not approved", url=url)
        return origin

    def _begin(
        self, method: str, url: str, step: str | None, seconds: float | None
    ) -> Call:
        left = self.call_seconds if seconds is None else seconds
        if self._budget is not None:
            left = min(left, self._budget())
        deadline = Deadline(left, self._monotonic, patience=self.patience)
        call = Call(method, url, step, deadline, str(uuid.uuid4()))
        if left <= 0:  # without a trace: nothing is sent
            raise errors.DeadlineExceeded("no time left", url=url, step=step)
        return call

    def _send(
        self, call: Call, token: str | None, request: _Request
    ) -> requests.Response:
        origin = self._check(call.url)
        headers = {TRACE_HEADER: call.trace_id, **request.get("headers", {})}
        prepared = call.attempt(
            lambda: self._session.prepare_request(
                requests.Request(
                    call.method,
                    call.url,
                    headers=headers,
                    auth=TokenAuth(token),
                    params=request.get("params"),
                    data=request.get("data"),
                )
            )
        )
        if self._check(prepared.url or "") != origin:
            raise call.fail(errors.BlockedHost, "the address reads in two ways")
        # Loopback never goes through a proxy: the token would leave the machine.
        proxies = {"no_proxy": origin[1]} if is_loopback(origin[1]) else {}
        settings = self._session.merge_environment_settings(
            prepared.url, proxies, True, True, None
        )
        public = origin not in self._own and not is_loopback(origin[1])
        with bound(call.deadline, public=public):
            return call.attempt(
                lambda: self._session.send(
                    prepared,
                    timeout=call.deadline.timeouts(),
                    allow_redirects=False,
                    **settings,
                )
            )

    def _raise_for_status(
        self, response: requests.Response, call: Call, token: str | None
    ) -> None:
        if 200 <= response.status_code < 300:
            return
        body = b""
        try:
            for chunk in self._chunks(response, call):
                body += chunk
                if len(body) >= _MAX_ERROR_BODY:
                    break
        except errors.EboxError:
            body = b""  # the status says enough
        facts = Facts(
            url=call.url,
            step=call.step,
            trace_id=read_trace_id(response.headers) or call.trace_id,
            now=datetime.now(timezone.utc),
            headers=response.headers,
            token=token or "",
        )
        raise error_for(response.status_code, body[:_MAX_ERROR_BODY], facts)

    @staticmethod
    def _chunks(response: requests.Response, call: Call) -> Iterator[bytes]:
        refuse_encoding(response.headers, call)
        packed = response.headers.get("Content-Encoding")
        iterator = response.iter_content(PACKED_CHUNK if packed else CHUNK)
        for chunk in iter(lambda: call.attempt(lambda: next(iterator, None)), None):
            if call.deadline.passed:
                raise call.fail(errors.DeadlineExceeded, "the call took too long")
            yield chunk

    @contextmanager
    def _open(
        self,
        method: str,
        url: str,
        *,
        token: str | None,
        step: str | None,
        seconds: float | None = None,
        unchanged_ok: bool = False,
        **request: Unpack[_Request],
    ) -> Iterator[tuple[requests.Response, Call]]:
        call = self._begin(method, url, step, seconds)
        response = self._send(call, token, request)
        self.waited = response.elapsed.total_seconds()
        try:
            _logger.debug(
                "%s %s: %s, %.0f ms, trace %s",
                method,
                bare_url(url),
                response.status_code,
                1000 * response.elapsed.total_seconds(),
                read_trace_id(response.headers) or call.trace_id,
            )
            if not (unchanged_ok and response.status_code == 304):
                self._raise_for_status(response, call, token)
            yield response, call
        finally:
            response.close()

    def _read(self, response: requests.Response, call: Call) -> bytes:
        limit = self.max_json_bytes
        body = bytearray()
        for chunk in self._chunks(response, call):
            body += chunk
            if len(body) > limit:
                raise call.fail(errors.TooLarge, f"JSON of more than {limit} bytes")
        if len(body) < (announced_length(response.headers) or 0):
            raise call.fail(errors.NetworkError, "the answer was cut off")
        return bytes(body)

    def _json(
        self, response: requests.Response, call: Call, empty_ok: bool
    ) -> JsonAnswer:
        trace_id = read_trace_id(response.headers) or call.trace_id
        body = b"" if response.status_code == 304 else self._read(response, call)
        data = None
        if body.strip():
            data = self._parse(response.headers, body, call)
        elif not empty_ok and response.status_code != 304:
            raise call.fail(errors.UnexpectedAnswer, "an empty answer")
        return JsonAnswer(data, response.headers, response.status_code, trace_id)

    @staticmethod
    def _parse(headers: Mapping[str, str], body: bytes, call: Call) -> object:
        refuse_html(headers, body, call)
        problem = None
        try:
            return loads(body)
        except errors.UnexpectedAnswer as error:
            problem = call.fail(errors.UnexpectedAnswer, error.message)
        raise problem

    def get_json(
        self,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        step: str | None = None,
    ) -> JsonAnswer:
        """GET; ``headers`` may hold ``If-None-Match``, then ``status`` can be 304."""
        headers = {"Accept": "application/json", **(headers or {})}
        with self._open(
            "GET",
            url,
            token=token,
            step=step,
            unchanged_ok="If-None-Match" in headers,
            params=params,
            headers=headers,
        ) as (response, call):
            return self._json(response, call, empty_ok=False)

    def post_form(
        self, url: str, form: Mapping[str, str], *, step: str | None = None
    ) -> JsonAnswer:
        """POST a form without any token: the token request (ebox-api c)."""
        headers = {"Accept": "application/json"}
        with self._open(
            "POST", url, token=None, step=step, data=dict(form), headers=headers
        ) as (response, call):
            return self._json(response, call, empty_ok=False)

    def patch_json(
        self,
        url: str,
        body: object,
        *,
        token: str | None,
        step: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> JsonAnswer:
        """PATCH with ``application/merge-patch+json`` (ebox-api e.6)."""
        own = {"Accept": "application/json", "Content-Type": MERGE_PATCH}
        headers = {**own, **(headers or {})}
        with self._open(
            "PATCH",
            url,
            token=token,
            step=step,
            data=json.dumps(body).encode(),
            headers=headers,
        ) as (response, call):
            return self._json(response, call, empty_ok=True)

    @contextmanager
    def stream(
        self,
        url: str,
        token: str | None,
        accept: str = "*/*",
        *,
        seconds: float | None = None,
        step: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[StreamAnswer]:
        """GET whose body is read piece by piece, as sent (no compression asked).

        ``seconds`` replaces ``call_seconds`` for this call.
        """
        own = {"Accept": accept, "Accept-Encoding": "identity"}
        headers = {**own, **(headers or {})}
        with self._open(
            "GET", url, token=token, step=step, seconds=seconds, headers=headers
        ) as (response, call):
            yield StreamAnswer(
                response.headers,
                response.status_code,
                read_trace_id(response.headers) or call.trace_id,
                lambda: self._chunks(response, call),
            )
