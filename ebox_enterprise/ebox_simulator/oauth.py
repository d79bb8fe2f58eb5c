# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Token endpoint v5: client credentials with a signed assertion (ebox-api c).

Nothing is believed: signature, certificate, issuer, audience, times and the
single use of ``jti`` are checked as RFC 7523 and ebox-api c ask.
"""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from werkzeug.wrappers import Request, Response

from .accounts import (
    Account,
    Accounts,
    ReplayedAssertion,
    UnknownAccount,
    validity,
)
from .errors import json_response
from .settings import Values
from .times import from_seconds

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
MAX_SECONDS = 300
SKEW_SECONDS = 30


class OAuthError(Exception):
    """A refusal as RFC 6749, section 5.2, prints it."""

    def __init__(self, error: str, description: str, status: int = 400):
        super().__init__(description)
        self.error = error
        self.description = description
        self.status = status

    def response(self) -> Response:
        body = {"error": self.error, "error_description": self.description}
        return json_response(body, self.status, {"Cache-Control": "no-store"})


def answer(
    request: Request,
    accounts: Accounts,
    settings: Values,
    audience: str,
    now: datetime,
) -> tuple[Response, str | None]:
    """The response to a token request, and the Client ID once it is known.

    ``audience`` is this endpoint's own URL.
    """
    account: Account | None = None
    try:
        form = _form(request)
        account = _claimed_account(form["client_assertion"], accounts)
        claims = _verified_claims(form["client_assertion"], account, now)
        _check_claims(claims, account.client_id, audience, now)
        scope = _scope(form.get("scope"), account, settings)
        seconds = settings["token_seconds"]
        token = accounts.issue_token(
            account.client_id, claims["jti"], claims["exp"], scope, now, seconds
        )
    except OAuthError as error:
        return error.response(), account.client_id if account else None
    except ReplayedAssertion:
        used = OAuthError("invalid_grant", "This assertion (jti) was used before.")
        return used.response(), account.client_id if account else None
    body = {
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": seconds,
        "scope": scope,
    }
    return json_response(body, 200, {"Cache-Control": "no-store"}), account.client_id


def _form(request: Request) -> dict[str, str]:
    if request.mimetype != "application/x-www-form-urlencoded":
        raise OAuthError("invalid_request", "A form (urlencoded) is expected.")
    for name, values in request.form.lists():
        if len(values) > 1:
            raise OAuthError("invalid_request", f"{name} is sent twice.")
    form = request.form.to_dict()
    if not form.get("grant_type"):
        raise OAuthError("invalid_request", "grant_type is missing.")
    if form["grant_type"] != "client_credentials":
        raise OAuthError("unsupported_grant_type", "Only client_credentials.")
    if form.get("client_assertion_type") != ASSERTION_TYPE:
        raise OAuthError("invalid_request", f"client_assertion_type: {ASSERTION_TYPE}")
    if not form.get("client_assertion"):
        raise OAuthError("invalid_request", "client_assertion is missing.")
    return form


def _invalid_client(why: str) -> OAuthError:
    return OAuthError("invalid_client", why, 401)


def _claimed_account(assertion: str, accounts: Accounts) -> Account:
    """The account that the assertion names, before anything is verified."""
    try:
        claims = json.loads(_decoded(assertion.split(".")[1]))
        return accounts.get(str(claims["iss"]))
    except UnknownAccount:
        raise _invalid_client("Unknown client.") from None
    except (IndexError, KeyError, TypeError, ValueError, RecursionError):
        raise _invalid_client("The assertion cannot be read.") from None


def _decoded(part: str) -> bytes:
    """Of base64url without its padding (RFC 7515)."""
    return base64.urlsafe_b64decode(part + "==")


def _verified_claims(assertion: str, account: Account, now: datetime) -> dict[str, Any]:
    """Claims under a good RS256 signature by a certificate that is valid now."""
    certificate = x509.load_der_x509_certificate(account.certificate)
    key = certificate.public_key()
    if not isinstance(key, RSAPublicKey):
        raise _invalid_client("The certificate has no RSA key.")
    try:
        header, payload, signature = assertion.split(".")
        if json.loads(_decoded(header))["alg"] != "RS256":
            raise _invalid_client("The assertion is not signed with RS256.")
        signed = f"{header}.{payload}".encode()
        key.verify(_decoded(signature), signed, PKCS1v15(), SHA256())
        claims = json.loads(_decoded(payload))
    except (InvalidSignature, KeyError, TypeError, ValueError, RecursionError):
        raise _invalid_client("The signature does not match the certificate.") from None
    first, last = validity(certificate)
    if not first <= now <= last:
        raise _invalid_client("The certificate is not valid at this moment.")
    if not isinstance(claims, dict):
        raise _invalid_client("The assertion cannot be read.")
    return claims


def _check_claims(
    claims: dict[str, Any], client_id: str, audience: str, now: datetime
) -> None:
    if claims.get("iss") != client_id or claims.get("sub") != client_id:
        raise _invalid_client("iss and sub must both be the Client ID.")
    if claims.get("aud") != audience:
        raise _invalid_client("aud must be the URL of this token endpoint.")
    jti = claims.get("jti")
    if not isinstance(jti, str) or not 1 <= len(jti) <= 255:
        raise _invalid_client("jti is missing.")
    _check_times(claims, now.timestamp())


def _check_times(claims: dict[str, Any], now: float) -> None:
    issued, expires = _seconds(claims, "iat"), _seconds(claims, "exp")
    if not 0 < expires - issued <= MAX_SECONDS:
        raise _invalid_client(f"exp - iat must be from 1 to {MAX_SECONDS} s.")
    if expires < now - SKEW_SECONDS:
        raise _invalid_client(f"Expired; this server's time is {_clock(now)}.")
    begins = _seconds(claims, "nbf") if "nbf" in claims else issued
    if max(issued, begins) > now + SKEW_SECONDS:
        raise _invalid_client(f"Not yet valid; this server's time is {_clock(now)}.")


def _seconds(claims: dict[str, Any], name: str) -> float:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _invalid_client(f"{name} must be a number of seconds.")
    return value


def _clock(now: float) -> str:
    return from_seconds(now).isoformat(timespec="seconds")


def _scope(asked: str | None, account: Account, settings: Values) -> str:
    """All granted scopes, or those asked for when all of them are granted."""
    granted = account.scopes
    if granted is None:
        granted = settings["granted_scopes"]
    if not asked or not asked.strip():
        return "" if settings["scope_must_be_asked"] else " ".join(granted)
    if not set(asked.split()) <= set(granted):
        raise OAuthError("invalid_scope", "A scope is unknown or not granted.")
    return " ".join(dict.fromkeys(asked.split()))
