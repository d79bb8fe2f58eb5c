# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The served government behind TLS, with a certificate that can become a wrong one."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

NAME = "localhost"


class TlsFront:
    """Takes TLS connections and hands their bytes on to an address.

    ``bundle`` is the authority that callers are to trust; ``trusted`` can be set
    to False: then the certificate is signed by nobody they know.
    """

    def __init__(self, folder: Path, address: str):
        there = urlsplit(address)
        self._there = (there.hostname, there.port)
        key, other = _key(), _key()
        authority = _certificate("Invented authority", key, key, ca=True)
        self.bundle = folder / "authority.pem"
        self.bundle.write_bytes(_pem(authority))
        self.trusted = True
        self._contexts = {
            signed: _context(folder / f"{signed}.pem", key, signer)
            for signed, signer in ((True, key), (False, other))
        }
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"https://{NAME}:{self._listening.getsockname()[1]}"

    @contextmanager
    def serving(self):
        """It answers while the context is open."""
        threading.Thread(target=self._accept, daemon=True).start()
        try:
            yield self
        finally:
            self._listening.shutdown(socket.SHUT_RDWR)
            self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                caller, _address = self._listening.accept()
                threading.Thread(target=self._serve, args=[caller], daemon=True).start()

    def _serve(self, caller: socket.socket) -> None:
        context = self._contexts[self.trusted]
        with suppress(OSError), caller:
            secure = context.wrap_socket(caller, server_side=True)
            with secure, socket.create_connection(self._there) as government:
                back = threading.Thread(
                    target=_pump, args=[government, secure], daemon=True
                )
                back.start()
                _pump(secure, government)
                back.join(10)


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while part := source.recv(65536):
            target.sendall(part)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def _context(file: Path, key, signer) -> ssl.SSLContext:
    certificate = _certificate(NAME, key, signer)
    file.write_bytes(
        _pem(certificate)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def _certificate(name: str, key, signer, *, ca: bool = False) -> x509.Certificate:
    now = datetime.now(timezone.utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(_name("Invented authority"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), False)
    )
    return builder.sign(signer, hashes.SHA256())


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
