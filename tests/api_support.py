# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A scripted server on a loopback socket, and keys, for the tests of ebox_api.

The simulator behaves; this server does not have to.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.hazmat.primitives.asymmetric import rsa

from ebox_api import Environment, TokenSource, Transport, simulator_environment

CBE = "0566988259"  # the worked example of ebox-api d.1
TOKEN_PATH = "/REST/oauth/v5/token"


# The same message in both dialects (ebox-api d.2.2 and d.4).
SHA = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"

V2 = {
    "messageId": "m-1",
    "originalMessageId": "m-0",
    "subject": {"nl": "Aanmaning", "fr": "Rappel"},
    "receiptDate": "2026-03-29T01:59:59.123+01:00",
    "expirationDate": "9999-12-31T23:59:59Z",
    "readStatus": True,
    "visible": False,
    "registeredMail": True,
    "forTheAttentionOf": {"id": "85073003328", "type": "person", "name": "A. Nobody"},
    "messageTypeId": "Reminder",
    "senderOrganizationId": "0566988259",
    "senderApplicationId": "some:app.be",
    "attachments": {
        "items": [
            {
                "attachmentId": "a-1",
                "fileName": "letter.pdf",
                "mainContent": True,
                "mediaType": "application/pdf",
                "size": 12.5,
                "digest": {"digestMethod": "sha_256", "digestValue": SHA},
                "attachmentSigned": True,
                "contentHref": "https://evil.example/x/a-1/content",
            }
        ],
        "totalItems": 1,
    },
    "bodyMainContent": False,
    "businessDataList": {
        "items": [
            {"key": "K", "name": {"nl": "N"}, "values": [{"nl": "a"}, {"fr": "b"}]}
        ]
    },
    "replyAuthorized": True,
}

V3 = {
    "messageId": "m-1",
    "originalMessageId": "m-0",
    "subject": {"nl": "Aanmaning", "fr": "Rappel"},
    "receiptDate": "2026-03-29T00:59:59.123Z",
    "expirationDate": "9999-12-31T23:59:59Z",
    "isRead": True,
    "isVisible": False,
    "isRegisteredMail": True,
    "forTheAttentionOf": {"ssin": "85073003328", "label": "A. Nobody"},
    "messageTypeId": "Reminder",
    "sender": {"eboxType": "enterprise", "enterpriseNumber": 566988259},
    "senderApplicationId": "some:app.be",
    "attachments": [
        {
            "attachmentId": "a-1",
            "fileName": "letter.pdf",
            "isMainContent": True,
            "mediaType": "application/pdf",
            "size": 12.5,
            "digest": {"digestMethod": "sha_256", "digestValue": SHA + "="},
            "isAttachmentSigned": True,
            "contentHref": "https://evil.example/x/a-1/content",
        }
    ],
    "isBodyMainContent": False,
    "businessData": [
        {"key": "K", "name": {"nl": "N"}, "values": [{"nl": "a"}, {"fr": "b"}]}
    ],
    "isReplyAuthorized": True,
}


@lru_cache
def rsa_key(number: int = 0) -> rsa.RSAPrivateKey:
    """A key made for these tests; the same for the same number."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True)
class Seen:
    """A request as the server saw it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    port: int = 0

    @property
    def bearer(self) -> str | None:
        """The token, when there was one."""
        value = self.headers.get("authorization")
        return value.removeprefix("Bearer ") if value else None


Answer = Callable[[BaseHTTPRequestHandler], None]


def reply(status: int = 200, body: bytes | object = b"", **headers: str) -> Answer:
    """An answer; bytes as they are, anything else as JSON. ``_`` means ``-``."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    default = "application/octet-stream" if isinstance(body, bytes) else None
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    names.setdefault("Content-Type", default or "application/json")
    names.setdefault("Content-Length", str(len(raw)))
    names.setdefault("Date", formatdate(usegmt=True))

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response_only(status)
        for name, value in names.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(raw)

    return send


@dataclass
class LoopbackServer:
    """Answers path by path; each path has a list of answers, the last one stays."""

    url: str = ""
    seen: list[Seen] = field(default_factory=list)
    answers: dict[str, list[Answer]] = field(default_factory=dict)

    def on(self, path: str, *answers: Answer) -> None:
        """Answer ``path`` (without query) with ``answers``, one after the other."""
        self.answers[path] = list(answers)

    def asked(self, path: str) -> list[Seen]:
        """The requests for ``path``."""
        return [item for item in self.seen if item.path.partition("?")[0] == path]

    def take(self, path: str) -> Answer:
        """The next answer for ``path``."""
        answers = self.answers.get(path.partition("?")[0])
        if not answers:
            return reply(404, {"code": "NOT_SCRIPTED"})
        return answers.pop(0) if len(answers) > 1 else answers[0]

    @property
    def environment(self) -> Environment:
        """An environment whose addresses all lead here."""
        return simulator_environment(self.url)

    def transport(self, **options) -> Transport:
        """A transport that may call this server."""
        return Transport(self.environment.origins, allow_http_loopback=True, **options)

    def tokens(self, transport: Transport, **options) -> TokenSource:
        """A source of this server's tokens."""
        return TokenSource(
            self.environment, "client_test", rsa_key(), transport, **options
        )


def grant(token: str = "token-1", **changes: object) -> Answer:
    """A token answer."""
    body = {"access_token": token, "token_type": "Bearer", "expires_in": 600}
    return reply(200, {**body, **changes})


@contextmanager
def loopback() -> Iterator[LoopbackServer]:
    """A server in a thread; every token request is granted unless scripted."""
    server = LoopbackServer()
    server.on(TOKEN_PATH, grant())

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            headers = {name.lower(): value for name, value in self.headers.items()}
            port = self.client_address[1]
            server.seen.append(Seen(self.command, self.path, headers, body, port))
            try:
                server.take(self.path)(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        do_GET = do_POST = do_PATCH = answer

        def log_message(self, *args) -> None:
            """Nothing."""

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    server.url = f"http://127.0.0.1:{httpd.server_port}"
    try:
        yield server
    finally:
        httpd.shutdown()
        httpd.server_close()
        thread.join()
