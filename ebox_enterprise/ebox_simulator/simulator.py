# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulated government as one object: state, doors and the WSGI application."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from .accounts import Accounts
from .application import Application
from .database import Database
from .mail import (
    SimApplication,
    SimMessage,
    SimMessageAction,
    SimMessageType,
    SimOrganization,
)
from .mailbox import SqliteMail, check_enterprise_number
from .partitions import Mandates, Partitions
from .providers import Providers
from .reference import ReferenceData
from .routing import REGISTRIES, TOKEN_PATH
from .settings import Settings
from .store import MailStore, MessageQuery
from .times import utc_now

_PAGE = 500


class Simulator:
    """A stateful e-Box government.

    ``path`` is its state file, shared by all processes that name it; None keeps
    the state in memory. ``base_url`` is where callers believe it to be: it goes
    into the token audience and into every link. ``clock`` gives the time, as a
    timezone-aware datetime, for tokens, certificates and expiry.

    ``accounts``, ``mail``, ``providers``, ``reference`` and ``settings`` are the
    parts; ``wsgi`` is the application.
    """

    def __init__(
        self,
        path: str | Path | None = None,
        *,
        seed: int = 1,
        base_url: str = "https://localhost/ebox-demo",
        clock: Callable[[], datetime] | None = None,
    ):
        self.seed = seed
        self.base_url = base_url.rstrip("/")
        self._clock = clock or utc_now
        self._database = Database(path)
        self.settings = Settings(self._database)
        self.accounts = Accounts(self._database, seed)
        self.providers = Providers(self._database)
        self.providers.make_defaults()
        self.reference = ReferenceData(self._database)
        self.mail = SqliteMail(self._database)
        self.partitions = Partitions(self._database)
        self.mandates = Mandates(self._database)
        self.wsgi = self._application()

    def _application(self) -> Application:
        return Application(self)

    @property
    def token_url(self) -> str:
        """The token endpoint, which is its own audience."""
        return self.base_url + TOKEN_PATH

    def now(self) -> datetime:
        """The government's time."""
        ahead = self.settings.all()["clock_ahead_seconds"]
        return self._clock() + timedelta(seconds=ahead)

    def advance(self, seconds: float) -> None:
        """Set the government's clock ahead, for every process."""
        self.settings.advance(seconds)

    def close(self) -> None:
        """Let go of the state; a state in memory is gone."""
        self._database.close()

    # Mail

    def store(self, enterprise_number: str) -> MailStore:
        """Where the mail of a box is kept."""
        return self.mail

    def boxes(self) -> dict[str, str]:
        """CBE number to company name of every box."""
        return self.mail.boxes()

    def add_box(
        self,
        enterprise_number: str,
        *,
        seed: int | None = None,
        company_name: str = "",
        demo: bool = True,
    ) -> None:
        """Make the mailbox of a CBE number; nothing when it exists.

        ``demo`` fills it with the demo letters, reference data included. Raises
        ``ValueError`` for what is not a CBE number of ten digits.
        """
        check_enterprise_number(enterprise_number)
        if enterprise_number in self.boxes():
            return
        messages: list[SimMessage] = []
        now = self.now()
        if demo:
            from .letters.mailbox import demo_mail  # needs reportlab; only here

            mail = demo_mail(
                seed=self.seed if seed is None else seed,
                enterprise_number=enterprise_number,
                company_name=company_name,
                now=now,
            )
            messages = mail.messages
            self.add_reference(
                mail.message_types, mail.organizations, mail.applications
            )
        self.mail.make_box(enterprise_number, company_name, now, messages)

    def publish(self, enterprise_number: str, *messages: SimMessage) -> None:
        """Put one or more messages into a box; the same id there is replaced.

        The same id in another box is a broadcast. All or nothing: raises
        ``UnknownBox`` or, for a registry that is not simulated, ``ValueError``.
        """
        for message in messages:
            if message.registry not in REGISTRIES:
                raise ValueError(f"Unknown message registry: {message.registry!r}")
        routed = [self.partitions.routed(enterprise_number, one) for one in messages]
        self.store(enterprise_number).publish(enterprise_number, *routed)

    def withdraw(self, enterprise_number: str, registry: str, message_id: str) -> bool:
        """Take a message away before it expires; False when it was not there."""
        store = self.store(enterprise_number)
        return store.withdraw(enterprise_number, registry, message_id)

    def add_reference(
        self,
        message_types: Iterable[SimMessageType] = (),
        organizations: Iterable[SimOrganization] = (),
        applications: Iterable[SimApplication] = (),
        actions: Iterable[SimMessageAction] = (),
    ) -> None:
        """Add or replace reference data, for both registries."""
        self.reference.add(message_types, organizations, applications, actions)

    def messages(
        self, enterprise_number: str, registry: str | None = None
    ) -> list[SimMessage]:
        """All unexpired messages, newest first in each registry.

        Files are ``StoredAttachment``: size and SHA-256 in place of the bytes.
        """
        found: list[SimMessage] = []
        for name in REGISTRIES if registry is None else (registry,):
            found.extend(self._messages(enterprise_number, name))
        return found

    def content(
        self,
        enterprise_number: str,
        registry: str,
        message_id: str,
        attachment_id: str,
    ) -> bytes:
        """The bytes of a file, without any trace; raises ``LookupError``."""
        store = self.store(enterprise_number)
        message = store.message(enterprise_number, registry, message_id, self.now())
        for file in message.stored if message else ():
            if file.attachment_id == attachment_id:
                return b"".join(store.chunks(file))
        raise LookupError((registry, message_id, attachment_id))

    def counts(self, enterprise_number: str) -> dict[str, dict[str, int]]:
        """What a consumer should end up with, per registry.

        ``messages``, ``files``, ``bodies``, ``bytes`` (of files), ``unread``,
        ``hidden`` and ``registered``; expired mail does not count.
        """
        return {name: self._counts(enterprise_number, name) for name in REGISTRIES}

    def _messages(self, enterprise_number: str, registry: str) -> Iterator[SimMessage]:
        now, number = self.now(), 1
        while True:
            query = MessageQuery(page=number, page_size=_PAGE)
            found, total = self.store(enterprise_number).page(
                enterprise_number, registry, query, now
            )
            yield from found
            if number * _PAGE >= total:
                return
            number += 1

    def _counts(self, enterprise_number: str, registry: str) -> dict[str, int]:
        store = self.store(enterprise_number)
        totals = store.summary(enterprise_number, registry, self.now())
        return {
            "messages": totals.messages,
            "files": totals.files,
            "bodies": totals.bodies,
            "bytes": totals.size,
            "unread": totals.unread,
            "hidden": totals.hidden,
            "registered": totals.registered,
        }

    # ChaMan

    def register_certificate(
        self, enterprise_number: str, certificate: bytes, name: str = ""
    ) -> str:
        """Make a REST account for a DER or PEM certificate; the Client ID.

        Raises ``ValueError`` (ebox-api b.3, b.4).
        """
        return self.accounts.register(enterprise_number, certificate, name)

    def replace_certificate(self, client_id: str, certificate: bytes) -> None:
        """Renew; raises ``UnknownAccount`` (a ``LookupError``) or ``ValueError``."""
        self.accounts.replace_certificate(client_id, certificate)

    def remove_account(self, client_id: str) -> None:
        """Close an account with its tokens; raises ``UnknownAccount``."""
        self.accounts.remove(client_id)
