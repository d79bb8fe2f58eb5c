# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""ChaMan accounts, access tokens and used assertions, in the state file."""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
import string
from dataclasses import dataclass
from datetime import datetime, timezone

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding

from .database import Database
from .mailbox import check_enterprise_number

_LETTERS = string.ascii_lowercase + string.digits


class UnknownAccount(LookupError):
    """There is no (longer an) account with this Client ID."""


class ReplayedAssertion(ValueError):
    """This ``jti`` was used before by this client."""


@dataclass(frozen=True)
class Account:
    """A REST account of ChaMan; ``scopes`` None means the general grant."""

    client_id: str
    enterprise_number: str
    name: str
    certificate: bytes  # DER
    scopes: list[str] | None


@dataclass(frozen=True)
class Grant:
    """What a token opens."""

    client_id: str
    enterprise_number: str
    scopes: frozenset[str]
    expires: float
    digest: str  # of the token itself


class Accounts:
    """Accounts by Client ID (ebox-api b.3), tokens by their digest."""

    def __init__(self, database: Database, seed: int):
        self._database = database
        self._seed = seed

    def register(
        self,
        enterprise_number: str,
        certificate: bytes,
        name: str = "",
        scopes: list[str] | None = None,
    ) -> str:
        """Make an account and return its Client ID.

        The id has the form seen in ChaMan (ebox-api b.3) and follows from the
        seed, so that a demo can be repeated. Raises ``ValueError`` for what is
        not a CBE number or not a certificate with an RSA key.
        """
        check_enterprise_number(enterprise_number)
        der = read_certificate(certificate)
        with self._database.writing() as db:
            earlier = db.execute(
                "SELECT count(*) FROM accounts WHERE enterprise_number = ?",
                (enterprise_number,),
            ).fetchone()[0]
            client_id = _client_id(self._seed, enterprise_number, earlier)
            db.execute(
                "INSERT INTO accounts VALUES (?, ?, ?, ?, ?, 0)",
                (
                    client_id,
                    enterprise_number,
                    name,
                    der,
                    None if scopes is None else json.dumps(scopes),
                ),
            )
        return client_id

    def replace_certificate(self, client_id: str, certificate: bytes) -> None:
        """Put another certificate in the place of the present one.

        Tokens live on. Raises ``UnknownAccount`` or ``ValueError``.
        """
        der = read_certificate(certificate)
        self._change("certificate = ?", der, client_id)

    def remove(self, client_id: str) -> None:
        """Close an account; its tokens stop working. Raises ``UnknownAccount``."""
        self._change("removed = ?", 1, client_id)
        with self._database.writing() as db:
            db.execute("DELETE FROM tokens WHERE client_id = ?", (client_id,))

    def get(self, client_id: str) -> Account:
        """The account, or ``UnknownAccount``."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT * FROM accounts WHERE client_id = ? AND removed = 0",
                (client_id,),
            ).fetchone()
        if row is None:
            raise UnknownAccount(client_id)
        return _account(row)

    def list(self) -> list[Account]:
        """All open accounts."""
        with self._database.reading() as db:
            rows = db.execute(
                "SELECT * FROM accounts WHERE removed = 0 ORDER BY client_id"
            ).fetchall()
        return [_account(row) for row in rows]

    def issue_token(
        self,
        client_id: str,
        jti: str,
        assertion_expires: float,
        scope: str,
        now: datetime,
        seconds: float,
    ) -> str:
        """Use up an assertion and return a new opaque token, in one step.

        Raises ``ReplayedAssertion``.
        """
        token = secrets.token_urlsafe(32)
        with self._database.writing() as db:
            _forget(db, now.timestamp())
            try:
                db.execute(
                    "INSERT INTO assertions VALUES (?, ?, ?)",
                    (client_id, jti, assertion_expires),
                )
            except sqlite3.IntegrityError:
                raise ReplayedAssertion(jti) from None
            db.execute(
                "INSERT INTO tokens VALUES (?, ?, ?, ?)",
                (_digest(token), client_id, scope, now.timestamp() + seconds),
            )
        return token

    def grant(self, token: str) -> Grant | None:
        """What this government once gave with a token, expired or not."""
        with self._database.reading() as db:
            row = db.execute(
                "SELECT t.*, a.enterprise_number FROM tokens t "
                "JOIN accounts a USING (client_id) "
                "WHERE digest = ? AND removed = 0",
                (_digest(token),),
            ).fetchone()
        if row is None:
            return None
        return Grant(
            client_id=row["client_id"],
            enterprise_number=row["enterprise_number"],
            scopes=frozenset(row["scope"].split()),
            expires=row["expires"],
            digest=row["digest"],
        )

    def expire_token(self, grant: Grant, now: datetime) -> None:
        """One token is past its time from now on."""
        with self._database.writing() as db:
            db.execute(
                "UPDATE tokens SET expires = min(expires, ?) WHERE digest = ?",
                (now.timestamp(), grant.digest),
            )

    def revoke_token(self, grant: Grant) -> None:
        """One token becomes unknown."""
        with self._database.writing() as db:
            db.execute("DELETE FROM tokens WHERE digest = ?", (grant.digest,))

    def revoke_tokens(self) -> None:
        """Every token given so far becomes invalid."""
        with self._database.writing() as db:
            db.execute("DELETE FROM tokens")

    def _change(self, assignment: str, value: object, client_id: str) -> None:
        with self._database.writing() as db:
            changed = db.execute(
                f"UPDATE accounts SET {assignment} WHERE client_id = ? AND removed = 0",
                (value, client_id),
            ).rowcount
        if not changed:
            raise UnknownAccount(client_id)


def read_certificate(data: bytes) -> bytes:
    """DER bytes of a DER or PEM certificate with an RSA key, else ``ValueError``."""
    if b"PRIVATE KEY" in data:
        raise ValueError("This file holds a private key: it must never be uploaded.")
    if b"-----BEGIN" in data:
        certificate = x509.load_pem_x509_certificate(data)
    else:
        certificate = x509.load_der_x509_certificate(data)
    if not isinstance(certificate.public_key(), RSAPublicKey):
        raise ValueError("The certificate must hold an RSA key (RS256).")
    return certificate.public_bytes(Encoding.DER)


def validity(certificate: x509.Certificate) -> tuple[datetime, datetime]:
    """First and last moment of a certificate, UTC, with any ``cryptography``."""
    try:
        return certificate.not_valid_before_utc, certificate.not_valid_after_utc
    except AttributeError:  # cryptography before 42
        return (
            certificate.not_valid_before.replace(tzinfo=timezone.utc),
            certificate.not_valid_after.replace(tzinfo=timezone.utc),
        )


def _account(row: sqlite3.Row) -> Account:
    return Account(
        client_id=row["client_id"],
        enterprise_number=row["enterprise_number"],
        name=row["name"],
        certificate=row["certificate"],
        scopes=row["scopes"] and json.loads(row["scopes"]),
    )


def _client_id(seed: int, enterprise_number: str, earlier: int) -> str:
    """``self_service_chaman_<sender number>_<10 letters or digits>`` (b.3)."""
    sender = hashlib.sha256(f"{seed}:{enterprise_number}".encode()).digest()
    own = hashlib.sha256(f"{seed}:{enterprise_number}:{earlier}".encode()).digest()
    number = int.from_bytes(sender[:4], "big") % 1_000_000
    suffix = "".join(_LETTERS[byte % len(_LETTERS)] for byte in own[:10])
    return f"self_service_chaman_{number:06d}_{suffix}"


def _forget(db: sqlite3.Connection, now: float) -> None:
    """Assertions that would be refused as expired anyway, and very old tokens."""
    db.execute("DELETE FROM assertions WHERE expires < ?", (now - 600,))
    db.execute("DELETE FROM tokens WHERE expires < ?", (now - 86400,))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
