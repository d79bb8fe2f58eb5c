# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the simulator's tests share: keys, assertions, mail, a small consumer."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache

import jwt
import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from ebox_simulator import (
    SimApplication,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimMessageType,
    SimOrganization,
    SimPayment,
    SimulatorAdapter,
)
from ebox_simulator.lab import LabSimulator, serve

BOX = "0123456749"  # invented: 97 - (1234567 mod 97) = 49
OTHER_BOX = "0987654394"
SENDER = "0200000043"
APPLICATION = "simulator:demo:letters"
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=timezone.utc)
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
V2 = "/REST/ebox/enterprise/messageRegistry/v2"
V3 = "/region/ebox/v3"
TIMEOUT = 10
# v3 has no summary: its counters are statistics (ebox-api j.1)
COUNTERS = {V2: f"{V2}/ebox", V3: f"{V3}/ebox/statistics"}
BOTH = pytest.mark.parametrize(
    ("base", "registry"), [(V2, "nsso"), (V3, "region")], ids=["v2", "v3"]
)
DOORS = ("socket", "adapter")  # the two ways in
MERGE_PATCH = "application/merge-patch+json"


@dataclass
class Clock:
    """A clock that tests move."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **parts: float) -> None:
        self.now += timedelta(**parts)


@lru_cache
def private_key(number: int) -> rsa.RSAPrivateKey:
    """An RSA key; the same for the same number."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def certificate(
    number: int = 0, *, first: datetime | None = None, last: datetime | None = None
) -> bytes:
    """A self-signed certificate in DER for ``private_key(number)``."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Invented company")])
    key = private_key(number)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(number + 1)
        .not_valid_before(first or datetime(2020, 1, 1, tzinfo=timezone.utc))
        .not_valid_after(last or datetime(2040, 1, 1, tzinfo=timezone.utc))
        .sign(key, hashes.SHA256())
    )
    return built.public_bytes(serialization.Encoding.DER)


@dataclass
class Consumer:
    """A plain document consumer: one account, one token, ``requests``."""

    base_url: str
    client_id: str
    clock: Clock | None = None
    key: int = 0
    session: requests.Session = field(default_factory=requests.Session)
    token: str = ""

    @property
    def token_url(self) -> str:
        return f"{self.base_url}/REST/oauth/v5/token"

    def claims(self, **changes: object) -> dict:
        now = int(self.clock().timestamp() if self.clock else time.time())
        claims = {
            "iss": self.client_id,
            "sub": self.client_id,
            "aud": self.token_url,
            "jti": str(uuid.uuid4()),
            "iat": now,
            "exp": now + 300,
        }
        claims.update(changes)
        return {name: value for name, value in claims.items() if value is not None}

    def assertion(self, **changes: object) -> str:
        return jwt.encode(self.claims(**changes), private_key(self.key), "RS256")

    def ask_token(self, assertion: str | None = None, **form: object):
        data = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": assertion or self.assertion(),
            **form,
        }
        return self.session.post(self.token_url, data=data, timeout=TIMEOUT)

    def log_in(self) -> Consumer:
        answer = self.ask_token()
        assert answer.status_code == 200, answer.text
        self.token = answer.json()["access_token"]
        return self

    def call(self, method: str, path: str, *, token: str | None = None, **options):
        headers = dict(options.pop("headers", {}))
        token = self.token if token is None else token
        if token:
            headers.setdefault("Authorization", f"Bearer {token}")
        return self.session.request(
            method,
            f"{self.base_url}{path}",
            headers=headers,
            timeout=options.pop("timeout", TIMEOUT),
            **options,
        )

    def get(self, path: str, **options):
        return self.call("GET", path, **options)


def pdf(text: str = "letter") -> bytes:
    """Bytes that begin like a PDF; nobody renders them here."""
    return b"%PDF-1.4\n" + text.encode() + b"\n%%EOF\n"


def file(name: str, content: bytes, *, main: bool = False, **changes) -> SimAttachment:
    """One attachment, its id made from its name."""
    values = {
        "attachment_id": f"att-{name}",
        "file_name": name,
        "media_type": "application/pdf",
        "main": main,
        "content": content,
    }
    return SimAttachment(**{**values, **changes})


def message(message_id: str, registry: str = "nsso", **changes) -> SimMessage:
    """A message with one main PDF, received an hour before ``NOW``."""
    values: dict = {
        "message_id": message_id,
        "registry": registry,
        "subject": {"nl": f"Brief {message_id}"},
        "received": NOW - timedelta(hours=1),
        "expires": NOW + timedelta(days=180),
        "message_type_id": "DemoLetter",
        "sender_organization_id": SENDER,
        "sender_application_id": APPLICATION,
        "attachments": [file("letter.pdf", pdf(message_id), main=True)],
    }
    return SimMessage(**{**values, **changes})


def full_message(message_id: str = "full", registry: str = "nsso") -> SimMessage:
    """A message that uses every field."""
    return message(
        message_id,
        registry,
        subject={"nl": "Aanmaning", "fr": "Rappel réglé", "de": "Mahnung"},
        registered=True,
        reply_authorized=True,
        attachments=[
            file("letter.pdf", pdf(), main=True, signed=True, title={"fr": "Lettre"}),
            file("table.csv", b"a;b\n1;2\n", media_type="text/csv"),
        ],
        body={"nl": "Goedendag", "fr": "Bonjour"},
        payment=SimPayment(
            payment_id="pay-1",
            amount=Decimal("100.10"),
            vat_amount=Decimal("0"),
            currency="EUR",
            iban="BE68539007547034",
            bic="GKCCBEBB",
            due_date=NOW + timedelta(days=30),
            reference="010123456732",
        ),
        business_data=[
            SimBusinessData(
                key="FOR_ACTION_DUE_DATE",
                name={"fr": "Échéance"},
                values=[{"nl": "2026-04-09"}, {"fr": "deuxième"}],
                description={"fr": "À payer avant"},
            )
        ],
        attention_of={"ssin": "00000000097", "name": "Invented Person"},
        original_message_id="earlier",
    )


def series(registry: str, count: int) -> list[SimMessage]:
    """Messages a minute apart; ``m0`` is the oldest."""
    return [
        message(f"m{n}", registry, received=NOW - timedelta(minutes=count - n))
        for n in range(count)
    ]


def add_reference(simulator: LabSimulator) -> None:
    """Names for the ids that ``message`` uses."""
    simulator.add_reference(
        [
            SimMessageType("DemoLetter", {"nl": "Demobrief"}, 6, "month"),
            SimMessageType("Other", {"nl": "Ander", "fr": "Autre"}, 30, "day"),
        ],
        [
            SimOrganization(
                SENDER, {"nl": "Dienst", "fr": "Office"}, {"nl": "Verzonnen dienst"}
            )
        ],
        [SimApplication(APPLICATION, {"nl": "Brieven", "fr": "Lettres"}, "help")],
    )


def connect(
    simulator: LabSimulator, base_url: str, clock: Clock | None, box: str = BOX
):
    """A logged-in consumer of a box."""
    client_id = simulator.register_certificate(box, certificate())
    return Consumer(base_url, client_id, clock).log_in()


@dataclass
class Government:
    """A served simulator with two empty boxes and a consumer of the first."""

    simulator: LabSimulator
    clock: Clock
    base_url: str
    consumer: Consumer

    def publish(self, *messages: SimMessage, box: str = BOX) -> None:
        self.simulator.publish(box, *messages)

    def listed(self, base: str, **query: object) -> list[str]:
        """The ids that the list of a registry answers."""
        return ids(self.consumer.get(f"{base}/ebox/messages", params=query))


def ids(answer: requests.Response) -> list[str]:
    """The message ids of a list, which must be a good answer."""
    assert answer.status_code == 200, answer.text
    return [item["messageId"] for item in answer.json()["items"]]


@contextmanager
def government(path=None) -> Iterator[Government]:
    """Serve on a real loopback socket, with a clock that stands still."""
    clock = Clock()
    simulator = LabSimulator(path, clock=clock)
    for number in (BOX, OTHER_BOX):
        simulator.add_box(number, demo=False)
    add_reference(simulator)
    with serve(simulator) as base_url:
        consumer = connect(simulator, base_url, clock)
        simulator.journal.clear()
        yield Government(simulator, clock, base_url, consumer)
    simulator.close()


@contextmanager
def troubled(door: str, path=None) -> Iterator[Government]:
    """A government whose consumer comes in by one of ``DOORS``."""
    with government(path) as gov:
        if door == "adapter":
            adapter = SimulatorAdapter(gov.simulator)
            gov.consumer.session.mount(gov.base_url, adapter)
        yield gov


@dataclass
class LazyWorld:
    """A served simulator with a lazy mailbox, and the consumer of it."""

    simulator: LabSimulator
    base_url: str

    def __post_init__(self) -> None:
        self.clock = self.simulator._clock
        self.consumer = connect(self.simulator, self.base_url, self.clock)

    def page(self, base: str, number: int = 1, **query: object) -> dict:
        answer = self.consumer.get(
            f"{base}/ebox/messages", params={"page": number, "pageSize": 100, **query}
        )
        assert answer.status_code == 200, answer.text
        return answer.json()

    def names(self, base: str, number: int = 1, **query: object) -> list[str]:
        """The message ids of a page."""
        return [item["messageId"] for item in self.page(base, number, **query)["items"]]

    def everything(self, base: str, **query: object) -> list[dict]:
        """All messages, page by page, as a consumer gets them."""
        found, number = [], 1
        while items := self.page(base, number, **query)["items"]:
            found += items
            number += 1
        return found

    def total(self, base: str, **query: object) -> int:
        data = self.page(base, pageSize=1, **query)
        return data["totalItems"] if base == V2 else data["total"]


@contextmanager
def lazy_world(messages: int, **options: object) -> Iterator[LazyWorld]:
    """A lazy mailbox of ``BOX`` on a loopback socket."""
    simulator = LabSimulator(clock=Clock())
    simulator.add_lazy_box(BOX, messages, **options)
    with serve(simulator) as base_url:
        yield LazyWorld(simulator, base_url)
    simulator.close()
