# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A mailbox of tens of thousands of letters that nobody wants in a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from ...mail import (
    GENERAL,
    SimApplication,
    SimMessage,
    SimMessageType,
    SimOrganization,
    StoredAttachment,
    Text,
)
from ...routing import REGISTRIES
from ...store import BoxSummary, MessageQuery
from ...times import brussels_text, from_seconds, to_seconds
from . import letters
from .catalogue import reference
from .pdf import PdfMaker
from .shelf import Shelf
from .timeline import Timeline, Turn

_DAY = 86400


class LazyMail:
    """A ``MailStore`` of one box whose letters are made when they are asked for.

    ``messages`` letters go in turn to the ``registries``, one ``every`` so many
    seconds, the last at ``newest``; each stays ``keep_days`` and has ``files``
    PDFs, of which the first is the main content, of exactly ``file_size`` bytes.
    Everything follows from ``seed``; only what happens to the letters (read,
    hidden, withdrawn, new ones) is kept, in memory. ``made`` counts the letters
    made so far. At the NSSO a letter has one language, elsewhere all three
    (ebox-api d.1).
    """

    def __init__(
        self,
        messages: int,
        *,
        newest: datetime,
        seed: object = 1,
        file_size: int = 30_000,
        files: int = 1,
        registries: Sequence[str] = REGISTRIES,
        every: int = 600,
        keep_days: int = 3650,
    ):
        _check(messages, files, registries, every, keep_days)
        self.made = 0
        self._size, self._files = file_size, files
        self._keep_days = keep_days
        self._pdf = PdfMaker(file_size, seed)
        self._timeline = Timeline(messages, to_seconds(newest), every)
        self._lock = threading.Lock()
        self._shelves = {
            name: Shelf(
                name,
                Turn(self._timeline, first, len(registries)),
                keep_days * _DAY,
                letters.prefix(seed, name),
            )
            for first, name in enumerate(registries)
        }

    def reference(
        self,
    ) -> tuple[list[SimMessageType], list[SimOrganization], list[SimApplication]]:
        """The message types, senders and applications of its letters."""
        return reference(max(1, self._keep_days // 365))

    # Changes

    def grow(self, messages: int, now: datetime) -> None:
        """That many new letters arrive; raises ``ValueError``."""
        if isinstance(messages, bool) or not isinstance(messages, int) or messages < 0:
            raise ValueError(f"messages is a number from 0, not {messages!r}.")
        with self._lock:
            self._timeline.grow(messages, to_seconds(now))

    def publish(self, number: str, *messages: SimMessage) -> None:
        """Not here: raises ``ValueError``."""
        raise ValueError(f"The mail of {number} is made on the fly: let it grow.")

    def withdraw(self, number: str, registry: str, message_id: str) -> bool:
        """Take a letter away; False when it was not there."""
        with self._lock:
            found = self._find(registry, message_id)
            if found:
                found[0].withdraw(found[1])
        return found is not None

    # MailStore

    def summary(self, number: str, registry: str, now: datetime) -> BoxSummary:
        shelf = self._shelves.get(registry)
        if shelf is None:
            return BoxSummary(0, 0, 0, 0, 0, 0, 0, None, None)
        with self._lock:
            alive = shelf.alive(to_seconds(now))
            count = shelf.among(alive)
            last = next((p for p in reversed(alive) if not shelf.is_gone(p)), None)
            return BoxSummary(
                messages=count,
                unread=count - sum(p in alive for p in shelf.read),
                hidden=sum(p in alive for p in shelf.hidden),
                registered=letters.registered_in(shelf, alive),
                files=count * self._files,
                bodies=0,
                size=count * self._files * self._size,
                last_received=None
                if last is None
                else from_seconds(shelf.turn.received(last)),
                last_consulted=None
                if shelf.consulted is None
                else from_seconds(shelf.consulted),
            )

    def page(
        self, number: str, registry: str, query: MessageQuery, now: datetime
    ) -> tuple[list[SimMessage], int]:
        shelf = self._shelves.get(registry)
        if shelf is None:
            return [], 0
        fits = self._fits(shelf, query)
        with self._lock:
            found, total = shelf.find(query, to_seconds(now), fits)
        return [self._message(shelf, position) for position in found], total

    def message(
        self, number: str, registry: str, message_id: str, now: datetime
    ) -> SimMessage | None:
        with self._lock:
            found = self._find(registry, message_id, now)
        return found and self._message(*found)

    def chunks(self, attachment: StoredAttachment) -> Iterator[bytes]:
        prefix, digits = attachment.attachment_id[:24], attachment.attachment_id[24:]
        shelf = next(s for s in self._shelves.values() if s.prefix == prefix)
        number, _, file = digits.partition("-")
        position = shelf.turn.position(int(number, 16))
        if position is None:
            raise LookupError(attachment.attachment_id)
        return self._pdf.chunks(self._lines(shelf, position, int(file)))

    def consulted(
        self,
        number: str,
        registry: str,
        message_id: str,
        now: datetime,
        *,
        main: bool,
    ) -> None:
        with self._lock:
            found = self._find(registry, message_id)
            if found:
                found[0].consulted = to_seconds(now)
                if main:
                    found[0].read.add(found[1])

    def set_visible(
        self, number: str, registry: str, changes: dict[str, bool], now: datetime
    ) -> list[str]:
        with self._lock:
            found = {name: self._find(registry, name, now) for name in changes}
            missing = [name for name, place in found.items() if place is None]
            for name, place in found.items() if not missing else ():
                if place:
                    shelf, position = place
                    if changes[name]:
                        shelf.hidden.discard(position)
                    else:
                        shelf.hidden.add(position)
        return missing

    # The letters

    def _find(
        self, registry: str, message_id: str, now: datetime | None = None
    ) -> tuple[Shelf, int] | None:
        """Where a letter is; with ``now`` only while it has not expired."""
        shelf = self._shelves.get(registry)
        if shelf is None or not message_id.startswith(shelf.prefix):
            return None
        try:
            number = int(message_id[len(shelf.prefix) :], 16)
        except ValueError:
            return None
        position = shelf.turn.position(number)
        if position is None or message_id != letters.message_id(shelf, position):
            return None
        if shelf.is_gone(position):
            return None
        if now and shelf.turn.received(position) + shelf.keep <= to_seconds(now):
            return None
        return shelf, position

    def _message(self, shelf: Shelf, position: int) -> SimMessage:
        self.made += 1
        received = shelf.turn.received(position)
        return SimMessage(
            message_id=letters.message_id(shelf, position),
            registry=shelf.registry,
            subject=letters.subject(shelf, position),
            received=from_seconds(received),
            expires=from_seconds(received + shelf.keep),
            message_type_id=letters.message_type(position)[0],
            sender_organization_id=letters.sender(position)[0],
            sender_application_id=letters.application(position)[0],
            registered=letters.is_registered(position),
            read=position in shelf.read,
            visible=position not in shelf.hidden,
            attachments=[
                self._file(shelf, position, file) for file in range(self._files)
            ],
        )

    def _file(self, shelf: Shelf, position: int, file: int) -> StoredAttachment:
        name = f"{shelf.turn.number(position):07d}"
        return StoredAttachment(
            attachment_id=f"{letters.message_id(shelf, position)}-{file}",
            file_name=f"annex-{file}-{name}.pdf" if file else f"letter-{name}.pdf",
            media_type="application/pdf",
            main=file == 0,
            size=self._size,
            sha256=self._pdf.sha256(self._lines(shelf, position, file)),
        )

    def _lines(self, shelf: Shelf, position: int, file: int) -> list[str]:
        language = letters.language(position)
        return [
            letters.sender(position)[1][language],
            brussels_text(from_seconds(shelf.turn.received(position)))[:10],
            letters.subject(shelf, position)[language],
            f"{letters.message_id(shelf, position)} / {file}",
        ]

    def _fits(self, shelf: Shelf, query: MessageQuery) -> Callable[[int], bool] | None:
        """The filters that are asked of every letter; None when there is none."""
        tests: list[Callable[[int], bool]] = []
        for wanted, part in (
            (query.message_type_id, letters.message_type),
            (query.sender_organization_id, letters.sender),
            (query.sender_application_id, letters.application),
        ):
            if wanted is not None:
                tests.append(partial(_is_of, part, wanted))
        if query.partition not in (None, GENERAL):
            tests.append(lambda _position: False)
        if query.registered is not None:
            tests.append(lambda p: letters.is_registered(p) == query.registered)
        if query.text is not None:
            text, language = query.text, query.language
            tests.append(lambda p: text in letters.search_text(shelf, p, language))
        return (lambda p: all(test(p) for test in tests)) if tests else None


def _is_of(part: Callable[[int], tuple[str, Text]], wanted: str, position: int) -> bool:
    return part(position)[0] == wanted


def _check(
    messages: int, files: int, registries: Sequence[str], every: int, keep_days: int
) -> None:
    values = {"messages": messages, "files": files, "every": every}
    for name, value in {**values, "keep_days": keep_days}.items():
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(f"{name} is a whole number, not {value!r}.")
    if messages < 0 or files < 0 or every < 0 or keep_days < 1:
        raise ValueError("messages, files and every are from 0, keep_days from 1.")
    if not registries or not set(registries) <= set(REGISTRIES):
        raise ValueError(f"registries are of {REGISTRIES}, not {registries!r}.")
    if messages * every >= keep_days * _DAY:
        raise ValueError("The oldest letters would have expired: a smaller every?")
