# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""TLS: an untrusted server is refused (scenario 57), a trusted one kept in time."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from datetime import datetime, timedelta, timezone
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from api_support import rsa_key
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import NameOID

from ebox_api import (
    BlockedHost,
    DeadlineExceeded,
    NetworkError,
    TlsError,
    Transport,
)

UTC = timezone.utc
NAME = "provider.example"


@lru_cache
def authority() -> x509.Certificate:
    """The certificate of an authority that exists in these tests only."""
    return _certificate("Invented authority", 5, [], ca=True)


def _certificate(name: str, key: int, hosts: list, *, ca=False, days=30):
    now = datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer = subject if ca else authority().subject
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(rsa_key(key).public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=60))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
    )
    if hosts:
        builder = builder.add_extension(x509.SubjectAlternativeName(hosts), False)
    return builder.sign(rsa_key(5), hashes.SHA256())


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "200")
        self.end_headers()
        pause = 0.05 if self.path == "/slow" else 0
        try:
            for byte in b'{"a":1}' + b" " * 193:
                self.wfile.write(bytes([byte]))
                time.sleep(pause)
        except OSError:
            self.close_connection = True

    def log_message(self, *args) -> None:
        """Nothing."""


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address) -> None:
        """A client that turns away is what these tests are about."""


@pytest.fixture
def serve(tmp_path, monkeypatch):
    """Start a TLS server with the given certificate; returns its port."""
    running = []
    bundle = tmp_path / "authority.pem"
    bundle.write_bytes(authority().public_bytes(serialization.Encoding.PEM))
    for name in ("NO_PROXY", "no_proxy", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))

    def start(certificate: x509.Certificate) -> int:
        file = tmp_path / "server.pem"
        file.write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
            + rsa_key(6).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        server = QuietServer(("127.0.0.1", 0), Handler)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        running.append(server)
        return server.server_port

    yield start
    for server in running:
        server.shutdown()
        server.server_close()


def loopback_names() -> list:
    return [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]


def get(url: str, seconds: float = 5):
    with Transport([], allow_http_loopback=True, call_seconds=seconds) as transport:
        transport.approve(url)
        return transport.get_json(url, token="secret-token")


def test_a_trusted_server_is_called(serve):
    port = serve(_certificate("x", 6, loopback_names()))
    assert get(f"https://127.0.0.1:{port}/a").data == {"a": 1}


def test_a_server_that_drips_through_tls_is_cut(serve):
    port = serve(_certificate("x", 6, loopback_names()))
    start = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        get(f"https://127.0.0.1:{port}/slow", seconds=0.6)
    assert time.monotonic() - start < 6  # of 10


def test_an_unknown_authority_is_refused(serve, monkeypatch):
    port = serve(_certificate("x", 6, loopback_names()))
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(TlsError) as caught:
        get(f"https://127.0.0.1:{port}/a")
    assert not caught.value.temporary


def test_another_host_s_certificate_is_refused(serve):
    port = serve(_certificate("x", 6, [x509.DNSName("other.example")]))
    with pytest.raises(TlsError):
        get(f"https://127.0.0.1:{port}/a")


def test_an_expired_certificate_is_refused(serve):
    port = serve(_certificate("x", 6, loopback_names(), days=-1))
    with pytest.raises(TlsError):
        get(f"https://127.0.0.1:{port}/a")


def test_a_server_that_hangs_up_in_the_handshake_may_be_tried_again():
    listener = socket.create_server(("127.0.0.1", 0))

    def hang_up() -> None:
        connection, _address = listener.accept()
        connection.recv(10)
        connection.close()

    threading.Thread(target=hang_up, daemon=True).start()
    port = listener.getsockname()[1]
    with pytest.raises(NetworkError):
        get(f"https://127.0.0.1:{port}/a")
    listener.close()


def led_inside(monkeypatch) -> None:
    """The public name ``NAME`` is answered with an address of this machine."""
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, *args, **kwargs: real(
            "127.0.0.1" if host == NAME else host, *args, **kwargs
        ),
    )


def test_an_approved_name_may_not_lead_into_our_own_network(serve, monkeypatch):
    port = serve(_certificate("x", 6, [x509.DNSName(NAME)]))
    led_inside(monkeypatch)
    url = f"https://{NAME}:{port}/a"
    with Transport([], call_seconds=5) as transport:
        transport.approve(url)
        with pytest.raises(BlockedHost, match="own network") as caught:
            transport.get_json(url, token="secret-token")
    assert caught.value.__cause__ is None and caught.value.__context__ is None
    assert not caught.value.temporary


def test_the_environment_s_own_hosts_may_be_reached_by_a_private_network(
    serve, monkeypatch
):
    port = serve(_certificate("x", 6, [x509.DNSName(NAME)]))
    led_inside(monkeypatch)
    with Transport([f"https://{NAME}:{port}"], call_seconds=5) as transport:
        answer = transport.get_json(f"https://{NAME}:{port}/a", token="secret-token")
    assert answer.data == {"a": 1}


class Proxy:
    """A proxy that leads every CONNECT to one port, and remembers what it read."""

    def __init__(self, target: int):
        self.target = target
        self.seen = b""
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        client, _address = self.listener.accept()
        while b"\r\n\r\n" not in self.seen:
            self.seen += client.recv(4096)
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        server = socket.create_connection(("127.0.0.1", self.target))
        for source, sink in ((client, server), (server, client)):
            threading.Thread(target=self.copy, args=(source, sink), daemon=True).start()

    def copy(self, source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(4096):
                self.seen += data
                sink.sendall(data)
        except OSError:
            return


@pytest.mark.parametrize("path", ["/a", "/slow"])
def test_a_proxy_is_used_sees_no_token_and_the_deadline_holds(serve, monkeypatch, path):
    proxy = Proxy(serve(_certificate("x", 6, [x509.DNSName(NAME)])))
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    if path == "/a":
        assert get(f"https://{NAME}{path}").data == {"a": 1}
    else:
        with pytest.raises(DeadlineExceeded):
            get(f"https://{NAME}{path}", seconds=0.6)
    assert f"CONNECT {NAME}:443".encode() in proxy.seen
    assert b"secret-token" not in proxy.seen
