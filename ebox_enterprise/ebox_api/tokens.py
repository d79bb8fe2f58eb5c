# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Access tokens by client assertion (ebox-api c; RFC 7521 and 7523)."""

from __future__ import annotations

import base64
import json
import re
import threading
import time
import uuid
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from . import errors
from .calls import JsonAnswer
from .environments import Environment
from .redaction import get_logger
from .retry import parse_http_date
from .transport import Transport

_logger = get_logger(__name__)

_Result = TypeVar("_Result")

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
CONSUMER_SCOPE = (
    "scope:document:management:consult:ws-eboxrestentreprise:documentconsumer"
)
IN_VAIN = "-"  # what is remembered when asking for the scope was of no use
RENEW_EARLY = 60.0
DEFAULT_LIFETIME = 60.0
MAX_RENEWALS = 3  # after a refusal, in RENEWAL_SECONDS
RENEWAL_SECONDS = 300.0
_MAX_LIFETIME = 24 * 3600.0
_TOKEN = re.compile(r"[\x21-\x7e]{1,16384}")


def build_assertion(
    client_id: str,
    key: rsa.RSAPrivateKey,
    audience: str,
    now: float,
    lifetime: int = 300,
    jti: str | None = None,
) -> str:
    """The signed JWT of one token request. ``now`` is Unix time in seconds.

    Header: only ``alg`` and ``typ``. ``aud`` is one string, the token endpoint;
    ``jti`` is fresh each time; no ``nbf``, which a slow clock would trip over. Signed
    as RFC 7515 and RFC 7518, section 3.3, say.
    """
    issued = int(now)
    claims = {
        "iss": client_id,
        "sub": client_id,
        "aud": audience,
        "jti": jti or str(uuid.uuid4()),
        "iat": issued,
        "exp": issued + lifetime,
    }
    signed = f"{_encoded({'alg': 'RS256', 'typ': 'JWT'})}.{_encoded(claims)}"
    signature = key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
    return f"{signed}.{_base64url(signature)}"


def _encoded(part: dict[str, object]) -> str:
    return _base64url(json.dumps(part, separators=(",", ":")).encode())


def _base64url(data: bytes) -> str:
    """Without padding, as RFC 7515 asks."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _lifetime(value: object) -> float:
    """``expires_in`` in seconds; 60 when missing, no number or not positive."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal, str)):
        return DEFAULT_LIFETIME
    try:
        seconds = float(value)
    except (ValueError, ArithmeticError):
        return DEFAULT_LIFETIME
    return min(seconds, _MAX_LIFETIME) if seconds > 0 else DEFAULT_LIFETIME


class TokenSource:
    """Gives the access token of one client, and renews it in time.

    The token lives in this object only, behind a lock. ``clock`` is Unix time.
    After each answer of the token endpoint, refusals too, ``server_date`` is the
    government's time (UTC) and ``clock_skew`` how many seconds our clock is ahead
    of it: minutes of it explain an ``invalid_client`` (ebox-api c).

    No scope is asked for, which gives all that is granted. Where the consumer's is
    missing then, it is asked for once (ebox-api j.3). ``remembered`` is what came of
    that, for the next process to begin with: the scope, ``IN_VAIN``, or nothing yet.
    """

    def __init__(
        self,
        environment: Environment,
        client_id: str,
        key: rsa.RSAPrivateKey,
        transport: Transport,
        clock: Callable[[], float] = time.time,
        remembered: str = "",
    ):
        self.remembered = remembered
        self.environment = environment
        self.client_id = client_id
        self.scopes: frozenset[str] = frozenset()
        self.server_date: datetime | None = None
        self.clock_skew: float | None = None
        self._key = key
        self._transport = transport
        self._clock = clock
        self._lock = threading.Lock()
        self._token: str | None = None
        self._renew_at = 0.0
        self._renewals: list[float] = []

    def __repr__(self) -> str:
        return f"<TokenSource of {self.client_id!r} in {self.environment.name}>"

    def token(self) -> str:
        """A usable access token.

        Raises :class:`AuthenticationError` when the client is refused (do not try
        again without a person), :class:`TemporaryError` for 429, 5xx and network.
        """
        with self._lock:
            if self._token is None or self._clock() >= self._renew_at:
                self._token = None
                self._token = self._fetch_with_scope()
            return self._token

    def drop(self, token: str | None = None) -> None:
        """Forget the cached token, or only if it is still ``token``.

        With ``token``, two threads refused with the same one renew it once.
        """
        with self._lock:
            if token is None or token == self._token:
                self._token = None
            if token is None and self.remembered == IN_VAIN:  # somebody logs in anew
                self.remembered = ""

    def ask_scope(self, token: str) -> bool:
        """A call lacked the consumer's scope: ask for it, once; whether it came."""
        with self._lock:
            if self.remembered:
                return self.remembered != IN_VAIN and token != self._token
            if token == self._token:
                self._token = self._with_scope(token)
            return self.remembered == CONSUMER_SCOPE

    def renew(self, token: str) -> bool:
        """Forget a token that a server refused; False when that comes too often.

        A registry that refuses every other call would have us log in without end.
        """
        with self._lock:
            if token != self._token:  # another thread did it
                return True
            now = self._clock()
            recent = [at for at in self._renewals if 0 <= now - at < RENEWAL_SECONDS]
            self._renewals = recent
            if len(recent) >= MAX_RENEWALS:
                return False
            recent.append(now)
            self._token = None
            return True

    def ask(
        self, scope: str = "", lifetime: int = 300, jti: str | None = None
    ) -> JsonAnswer:
        """One token request as it is told, whose token is not used here.

        To find out what the government takes. Raises what ``token`` does.
        """
        return self._request(self._clock(), scope, lifetime, jti)

    def _fetch_with_scope(self) -> str:
        """A new token with what is known of scopes; else without asking for any."""
        if self.remembered:
            asked = self.remembered
            return self._fetch("" if asked == IN_VAIN else asked)
        try:
            token = self._fetch()
        except errors.AuthenticationError as error:
            if error.code != "invalid_scope":
                raise
            self.remembered = CONSUMER_SCOPE
            return self._fetch(CONSUMER_SCOPE)
        if self.scopes and CONSUMER_SCOPE not in self.scopes:
            token = self._with_scope(token)
        return token

    def _with_scope(self, token: str) -> str:
        """A token with the consumer's scope, or the given one where that is no use."""
        known = self.scopes, self._renew_at
        self.remembered = IN_VAIN
        try:
            better = self._fetch(CONSUMER_SCOPE)
        except errors.AuthenticationError:
            return token
        except errors.TemporaryError:
            self.remembered = ""  # nothing is known yet
            return token
        if not self.scopes or CONSUMER_SCOPE in self.scopes:
            self.remembered = CONSUMER_SCOPE
            return better
        self.scopes, self._renew_at = known
        return token

    def _fetch(self, scope: str = "") -> str:
        """A new token; notes its scopes and when to renew it."""
        asked = self._clock()
        answer = self._request(asked, scope)
        data = answer.data if isinstance(answer.data, dict) else {}
        token = data.get("access_token")
        kind = data.get("token_type", "Bearer")
        if not isinstance(token, str) or not _TOKEN.fullmatch(token):
            raise self._unexpected("no access token in the answer", answer.trace_id)
        if str(kind).lower() != "bearer":
            raise self._unexpected("the token is no bearer token", answer.trace_id)
        self._compare_clocks(parse_http_date(answer.headers.get("Date")))
        granted = data.get("scope")
        self.scopes = frozenset(granted.split() if isinstance(granted, str) else ())
        lifetime = _lifetime(data.get("expires_in"))
        # A token of a minute, renewed a minute early, would never be used: such
        # a short one serves half of its life.
        self._renew_at = asked + lifetime - min(RENEW_EARLY, lifetime / 2)
        return token

    def _compare_clocks(self, theirs: datetime | None) -> None:
        self.server_date = theirs
        self.clock_skew = self._clock() - theirs.timestamp() if theirs else None

    def _unexpected(self, text: str, trace_id: str | None) -> errors.EboxError:
        return errors.UnexpectedAnswer(
            text, url=self.environment.token_url, step="token", trace_id=trace_id
        )

    def _request(
        self, now: float, wanted: str, lifetime: int = 300, jti: str | None = None
    ) -> JsonAnswer:
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": build_assertion(
                self.client_id,
                self._key,
                self.environment.audience,
                now,
                lifetime,
                jti,
            ),
            **({"scope": wanted} if wanted else {}),
        }
        try:
            return self._transport.post_form(
                self.environment.token_url, form, step="token"
            )
        except (
            errors.AuthenticationError,
            errors.InvalidRequestError,
            errors.NotAuthorizedError,
        ) as error:
            self._compare_clocks(error.server_date)
            refusal = self._refusal(error)
        raise refusal

    def _refusal(self, error: errors.EboxError) -> errors.AuthenticationError:
        _logger.info("The token endpoint refused the client: %s", error)
        return errors.AuthenticationError(
            f"the token endpoint refused the client: {error.message}",
            oauth_error=error.code,
            status=error.status,
            trace_id=error.trace_id,
            retry_after=error.retry_after,
            code=error.code,
            url=error.url,
            step="token",
            server_date=error.server_date,
        )


def with_token(source: TokenSource, call: Callable[[str], _Result]) -> _Result:
    """``call(token)``; after a 401 once more with a fresh token, then no more.

    Dossier e.5 and scenario 32: a second 401 is a :class:`TokenRefused`. A token that
    is refused again and again is not renewed: a :class:`TemporaryError`.
    """
    token = source.token()
    try:
        return call(token)
    except errors.NotAuthorizedError as error:
        if not (_lacks_scope(error) and source.ask_scope(token)):
            raise
        renewed, url = True, error.url
    except errors.TokenRefused as error:
        url = error.url
        renewed = source.renew(token)
    if not renewed:
        raise errors.TemporaryError(
            "the token is refused again and again", status=401, url=url
        )
    fresh = source.token()
    return call(fresh)


def _lacks_scope(error: errors.NotAuthorizedError) -> bool:
    """Whether a 403 says that the consumer's scope is what is missing.

    The list of registries has a scope of its own, which a self-service account may
    not have: asking for ours would not open it (ebox-api j.4).
    """
    if (error.code or "").lower() != "missingscope":
        return False
    wanted = error.required_scopes
    return CONSUMER_SCOPE in wanted if wanted else error.step != "registry"
