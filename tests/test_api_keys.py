# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Keys and certificates: what ChaMan gets, and what never leaves."""

from __future__ import annotations

import base64
from datetime import datetime, timedelta, timezone

import pytest
from api_support import CBE, rsa_key
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from linear_support import grows_too_fast

from ebox_api import (
    ConfigurationError,
    certificate_der,
    certificate_info,
    certificate_pem,
    decrypt_key,
    encrypt_key,
    generate_key,
    is_old,
    load_certificate,
    load_key_and_certificate,
    matches,
    opens_in_time,
    secret_fingerprint,
    self_signed_certificate,
)

START = datetime(2026, 3, 10, 12, 0, 0, 5, tzinfo=timezone.utc)


def certificate(key=None, **changes) -> x509.Certificate:
    values = {
        "organization": "Voorbeeld & Zonen bv",
        "enterprise_number": CBE,
        "not_before": START,
    }
    return self_signed_certificate(key or rsa_key(), **{**values, **changes})


def test_the_certificate_is_the_company_s():
    info = certificate_info(certificate())
    assert "C=BE" in info.subject and "O=Voorbeeld & Zonen bv" in info.subject
    assert f"OU=urn:be:fgov:kbo-bce:organization:cbe-number:{CBE}" in info.subject
    assert info.subject == info.issuer
    assert info.not_before == START.replace(microsecond=0)
    assert info.not_after - info.not_before == timedelta(days=730)
    assert info.key_bits == 2048
    assert len(info.sha256_fingerprint) == 95 and info.sha256_fingerprint[2] == ":"


def test_two_certificates_have_two_serials():
    assert certificate().serial_number != certificate().serial_number


def test_long_and_odd_names():
    long = certificate(organization="é" * 100 + "\n")
    name = long.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value
    assert name == "é" * 32  # 64 bytes
    with pytest.raises(ConfigurationError) as caught:
        certificate(organization=" \x00 ")
    assert caught.value.field == "organization"


@pytest.mark.parametrize("number", ["", "0566988258", "12", "abc"])
def test_a_wrong_enterprise_number_is_refused(number):
    with pytest.raises(ConfigurationError) as caught:
        certificate(enterprise_number=number)
    assert caught.value.field == "enterprise_number"


def test_an_enterprise_number_may_be_written_as_people_do():
    assert (
        CBE
        in certificate_info(certificate(enterprise_number="BE 0566.988.259")).subject
    )


def test_der_and_pem_are_the_same_certificate():
    made = certificate()
    assert load_certificate(certificate_der(made)) == made
    assert load_certificate(b"Bag\n" + certificate_pem(made)) == made


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"\x30\x82", b"-----BEGIN CERTIFICATE-----"]
)
def test_what_is_no_certificate(data):
    with pytest.raises(ConfigurationError):
        load_certificate(data)


SECRET = b"a secret only for tests"


def test_a_stored_key_opens_only_with_its_secret():
    key = rsa_key()
    stored = encrypt_key(key, SECRET)
    assert b"BEGIN %s" % b"ENCRYPTED PRIVATE KEY" in stored
    assert decrypt_key(stored, SECRET).private_numbers() == key.private_numbers()
    for wrong in (b"another secret only for tests", b""):
        with pytest.raises(ConfigurationError) as caught:
            decrypt_key(stored, wrong)
        assert caught.value.field == "secret"
        assert caught.value.__cause__ is None and caught.value.__context__ is None
        assert "another" not in str(caught.value)


def test_the_secret_itself_is_no_pass_phrase():
    """Guessing at a stolen key costs a scrypt each, not 2,048 rounds."""
    stored = encrypt_key(rsa_key(), SECRET)
    with pytest.raises(ValueError):
        serialization.load_pem_private_key(stored, SECRET)
    with pytest.raises(ConfigurationError):
        decrypt_key(stored, SECRET, old=True)


def test_a_key_of_an_older_version_opens():
    stored = rsa_key().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"short"),
    )
    found = decrypt_key(stored, b"short", old=True)
    assert found.private_numbers() == rsa_key().private_numbers()
    assert is_old(secret_fingerprint(b"short", old=True))
    assert not is_old(secret_fingerprint(b"short"))


def test_a_short_secret_encrypts_nothing():
    for secret in (b"", b"15 characters.."):
        with pytest.raises(ConfigurationError, match="16") as caught:
            encrypt_key(rsa_key(), secret)
        assert caught.value.code == "short_secret"


def test_the_fingerprint_tells_secrets_apart():
    for old in (False, True):
        one, two = (secret_fingerprint(each, old=old) for each in (b"one", b"two"))
        assert one == secret_fingerprint(b"one", old=old) and one != two
        assert "one" not in one
    # as versions before stored it
    assert secret_fingerprint(b"one", old=True) == "0853461d1b9a6997623f39fcb88427e7"


def test_small_keys_are_refused():
    with pytest.raises(ConfigurationError):
        generate_key(1024)
    assert generate_key(2048).key_size == 2048


def test_a_key_of_another_kind_is_refused():
    pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"s"),
    )
    with pytest.raises(ConfigurationError, match="RSA"):
        decrypt_key(pem, b"s", old=True)


def encrypted(key) -> bytes:
    """As other programs write a key with the password ``pw``."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"pw"),
    )


def test_key_and_certificate_from_one_file():
    key, made = rsa_key(), certificate()
    encryption = serialization.BestAvailableEncryption(b"pw")
    p12 = pkcs12.serialize_key_and_certificates(b"x", key, made, None, encryption)
    pem = encrypted(key) + certificate_pem(made)
    clear = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    for data in (p12, pem, clear + certificate_pem(made)):
        loaded, found = load_key_and_certificate(data, b"pw")
        assert found == made and matches(loaded, found)
    for data in (p12, pem, certificate_pem(made), b"junk"):
        with pytest.raises(ConfigurationError):
            load_key_and_certificate(data, b"wrong")


def test_a_key_and_another_key_s_certificate_do_not_match():
    other = certificate(rsa_key(1))
    assert not matches(rsa_key(), other)
    with pytest.raises(ConfigurationError, match="not of this key"):
        load_key_and_certificate(encrypted(rsa_key()) + certificate_pem(other), b"pw")


@pytest.mark.parametrize("label", ["CERTIFICATE", "PRIVATE KEY", "A "])
def test_a_file_of_many_beginnings_is_read_in_linear_time(label):
    def load(text: str) -> None:
        for read in (load_certificate, load_key_and_certificate):
            with pytest.raises(ConfigurationError):
                read(text.encode())

    for run in (f"-----BEGIN {label}-----", f"-----BEGIN {label}"):
        assert not grows_too_fast(load, run, "x")


def der(tag: int, *parts: bytes) -> bytes:
    """A value in DER, of up to 255 bytes."""
    content = b"".join(parts)
    long = b"\x81" if len(content) > 127 else b""
    return bytes((tag,)) + long + bytes((len(content),)) + content


def slow_key(rounds: int) -> bytes:
    """A key file whose password is hashed so often (PKCS#8, PBES2)."""
    named = {"PBES2": "2A864886F70D01050D", "PBKDF2": "2A864886F70D01050C"}
    named |= {"SHA256": "2A864886F70D0209", "AES": "60864801650304012A"}
    oid = {name: der(6, bytes.fromhex(digits)) for name, digits in named.items()}
    hashed = der(0x30, oid["SHA256"], b"\x05\x00")
    count = der(2, rounds.to_bytes(rounds.bit_length() // 8 + 1, "big"))
    derived = der(0x30, oid["PBKDF2"], der(0x30, der(4, bytes(8)), count, hashed))
    cipher = der(0x30, oid["AES"], der(4, bytes(16)))
    scheme = der(0x30, oid["PBES2"], der(0x30, derived, cipher))
    content = base64.encodebytes(der(0x30, scheme, der(4, bytes(64))))
    mark = b"%s ENCRYPTED PRIVATE KEY-----\n"
    return mark % b"-----BEGIN" + content + mark % b"-----END"


def test_a_key_file_that_would_take_an_hour_is_told_at_once():
    made = certificate_pem(certificate())
    assert not opens_in_time(slow_key(2**31 - 1) + made, b"pw")


def test_what_opens_or_cannot_be_opened_is_told_as_well():
    made = certificate_pem(certificate())
    for data in (encrypted(rsa_key()) + made, slow_key(2048) + made, b"junk", b""):
        assert opens_in_time(data, b"pw")
        assert opens_in_time(data, None)
