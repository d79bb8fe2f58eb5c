# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Key pairs and certificates of a Document Consumer (ebox-api b.4, f.1).

RSA only: the client assertion is RS256. The private key leaves this module only
encrypted; what holds it shows nothing of it.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from .cbe import normalise_cbe
from .errors import ConfigurationError

MIN_BITS = 2048
_UB_NAME = 64  # X.520 upper bound of O, OU and CN
_CBE_URN = "urn:be:fgov:kbo-bce:organization:cbe-number:"
MIN_SECRET = 16  # bytes
# A guess at the secret, from a stolen dump, costs a scrypt of 32 MiB: PKCS#8's own
# 2,048 rounds cannot be raised. A constant salt, so that a process derives once.
_SALT = b"ebox_enterprise/key/2"
_MARK = "2:"  # begins the fingerprint of a secret whose keys are stored so
_CERTIFICATE = re.compile(rb"-----BEGIN (CERTIFICATE)-----")
_PRIVATE_KEY = re.compile(rb"-----BEGIN ([A-Z0-9 ]{,40}PRIVATE KEY)-----")
# Before, the secret itself was the pass phrase, and only the fingerprint was slow.
_OLD_SALT = b"ebox_enterprise/secret-fingerprint/1"
_BAD_INPUT = (ValueError, TypeError, UnsupportedAlgorithm)


@dataclass(frozen=True)
class CertificateInfo:
    """What people compare: names (RFC 4514), hex serial, UTC times, SHA-256."""

    subject: str
    issuer: str
    serial: str
    not_before: datetime
    not_after: datetime
    sha256_fingerprint: str
    key_bits: int


def generate_key(bits: int = 3072) -> rsa.RSAPrivateKey:
    """A new RSA key; at least 2048 bits (ebox-api b.4)."""
    if bits < MIN_BITS:
        raise ConfigurationError(f"an RSA key needs {MIN_BITS} bits", field="key")
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def _name(organization: str, enterprise_number: str) -> x509.Name:
    shown = " ".join(re.sub(r"[\x00-\x1f\x7f]", " ", organization or "").split())
    # The library counts the bound in bytes of UTF-8.
    shown = shown.encode()[:_UB_NAME].decode(errors="ignore").strip()
    number, valid = normalise_cbe(enterprise_number)
    if not shown:
        raise ConfigurationError("the company has no name", field="organization")
    if not valid:
        raise ConfigurationError(
            "not a valid enterprise number", field="enterprise_number"
        )
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, shown),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, _CBE_URN + number),
            x509.NameAttribute(NameOID.COMMON_NAME, shown),
        ]
    )


def self_signed_certificate(
    key: rsa.RSAPrivateKey,
    *,
    organization: str,
    enterprise_number: str,
    not_before: datetime,
    days: int = 730,
) -> x509.Certificate:
    """A self-signed certificate for ChaMan, valid for ``days`` from ``not_before``.

    Subject as ebox-api b.4: C=BE, O, OU with the CBE number, CN. ``not_before`` is
    aware. Raises :class:`ConfigurationError` for a missing name or wrong number.
    """
    name = _name(organization, enterprise_number)
    start = not_before.astimezone(timezone.utc).replace(microsecond=0)
    usage = x509.KeyUsage(True, False, False, False, False, False, False, False, False)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
    )
    return builder.sign(key, hashes.SHA256())


@lru_cache(maxsize=8)
def _derived(secret: bytes) -> tuple[bytes, str]:
    """The pass phrase and the fingerprint of ``secret``: neither tells the other."""
    derived = Scrypt(salt=_SALT, length=48, n=2**15, r=8, p=1).derive(secret)
    return base64.b64encode(derived[:32]), _MARK + derived[32:].hex()


@lru_cache(maxsize=8)
def _old_fingerprint(secret: bytes) -> str:
    derived = Scrypt(salt=_OLD_SALT, length=16, n=2**14, r=8, p=1)
    return derived.derive(secret).hex()


def encrypt_key(key: rsa.RSAPrivateKey, secret: bytes) -> bytes:
    """``key`` as encrypted PKCS#8 PEM.

    Raises :class:`ConfigurationError` (code ``short_secret``) when ``secret`` has
    less than ``MIN_SECRET`` bytes, so that it could be guessed.
    """
    check_secret(secret)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(_derived(secret)[0]),
    )


def check_secret(secret: bytes) -> None:
    """Raise :class:`ConfigurationError` when ``secret`` is too short for a new key."""
    if len(secret) < MIN_SECRET:
        raise ConfigurationError(
            f"the secret needs {MIN_SECRET} bytes", field="secret", code="short_secret"
        )


def decrypt_key(pem: bytes, secret: bytes, *, old: bool = False) -> rsa.RSAPrivateKey:
    """The key in ``pem``; raises :class:`ConfigurationError` on a wrong secret.

    ``old``: as :func:`is_old` says of the fingerprint that was stored with it.
    """
    key = None
    try:
        key = serialization.load_pem_private_key(
            pem, secret if old else _derived(secret)[0]
        )
    except _BAD_INPUT:
        key = None
    if key is None:
        raise ConfigurationError(
            "the key cannot be read: wrong secret, or damaged", field="secret"
        )
    return _rsa(key)


def secret_fingerprint(secret: bytes, *, old: bool = False) -> str:
    """A slow hash of ``secret`` that may be stored beside a key."""
    return _old_fingerprint(secret) if old else _derived(secret)[1]


def is_old(fingerprint: str) -> bool:
    """Whether the key stored with ``fingerprint`` is to be encrypted anew."""
    return not fingerprint.startswith(_MARK)


def _rsa(key: object) -> rsa.RSAPrivateKey:
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ConfigurationError(
            "the key is not an RSA key", field="key", code="not_rsa"
        )
    if key.key_size < MIN_BITS:
        raise ConfigurationError(
            f"an RSA key needs {MIN_BITS} bits", field="key", code="short_key"
        )
    return key


def certificate_der(certificate: x509.Certificate) -> bytes:
    """The bytes of a ``.cer`` file, what ChaMan takes first (ebox-api b.4)."""
    return certificate.public_bytes(serialization.Encoding.DER)


def certificate_pem(certificate: x509.Certificate) -> bytes:
    """The bytes of a ``.crt`` file."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def _utc(certificate: x509.Certificate, name: str) -> datetime:
    # cryptography before 42 knows only the naive form.
    aware: datetime | None = getattr(certificate, f"{name}_utc", None)
    if aware is not None:
        return aware
    naive: datetime = getattr(certificate, name)
    return naive.replace(tzinfo=timezone.utc)


def certificate_info(certificate: x509.Certificate) -> CertificateInfo:
    """Names, times and fingerprint of ``certificate``; key_bits 0 when not RSA."""
    digest = certificate.fingerprint(hashes.SHA256()).hex().upper()
    public = certificate.public_key()
    return CertificateInfo(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        serial=f"{certificate.serial_number:X}",
        not_before=_utc(certificate, "not_valid_before"),
        not_after=_utc(certificate, "not_valid_after"),
        sha256_fingerprint=":".join(re.findall("..", digest)),
        key_bits=public.key_size if isinstance(public, rsa.RSAPublicKey) else 0,
    )


def _pem_block(data: bytes, beginning: re.Pattern[bytes]) -> bytes | None:
    """The first block in ``data`` that begins so, from its first sign to its last."""
    begin = beginning.search(data)
    if begin is None:
        return None
    last = b"-----END " + begin[1] + b"-----"
    end = data.find(last, begin.end())
    return None if end < 0 else data[begin.start() : end + len(last)]


def load_certificate(data: bytes) -> x509.Certificate:
    """The first certificate in ``data`` (PEM or DER).

    Raises :class:`ConfigurationError` when there is none.
    """
    block = _pem_block(data, _CERTIFICATE)
    certificate = None
    try:
        der = base64.b64decode(block.split(b"-----")[2]) if block else data
        certificate = x509.load_der_x509_certificate(der)
    except _BAD_INPUT:
        certificate = None
    if certificate is None:
        raise ConfigurationError(
            "not a certificate", field="certificate", code="no_certificate"
        )
    return certificate


def _load_pkcs12(
    data: bytes, password: bytes | None
) -> tuple[object, x509.Certificate | None]:
    try:
        key, certificate, _others = pkcs12.load_key_and_certificates(data, password)
    except _BAD_INPUT:
        return None, None
    return key, certificate


def load_key_and_certificate(
    data: bytes, password: bytes | None = None
) -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    """Key and certificate from one PEM or PKCS#12 file.

    Raises :class:`ConfigurationError` when either is missing or the password is
    wrong (code ``no_pair``, ``no_certificate``), the key is not RSA of 2048 bits or
    more (``not_rsa``, ``short_key``), or they do not belong together (``no_match``).
    """
    given, certificate = (
        (_load_pem_key(data, password), load_certificate(data))
        if b"-----BEGIN" in data
        else _load_pkcs12(data, password)
    )
    if given is None or certificate is None:
        raise ConfigurationError(
            "no key and certificate found, or a wrong password",
            field="certificate",
            code="no_pair",
        )
    key = _rsa(given)
    if not matches(key, certificate):
        raise ConfigurationError(
            "the certificate is not of this key",
            field="certificate",
            code="no_match",
        )
    return key, certificate


def _load_pem_key(data: bytes, password: bytes | None) -> object:
    """A private key of any kind, or None."""
    block = _pem_block(data, _PRIVATE_KEY)
    if block is None:
        return None
    encrypted = b"ENCRYPTED" in block
    try:
        return serialization.load_pem_private_key(
            block, password if encrypted else None
        )
    except _BAD_INPUT:
        return None


def matches(key: rsa.RSAPrivateKey, certificate: x509.Certificate) -> bool:
    """Whether ``certificate`` carries the public half of ``key``."""
    public = certificate.public_key()
    if not isinstance(public, rsa.RSAPublicKey):
        return False
    return public.public_numbers() == key.public_key().public_numbers()
