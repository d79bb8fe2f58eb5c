# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of every kind, small, in two registries; the same ones for a seed."""

from __future__ import annotations

import io
import random
from datetime import datetime, timedelta, timezone

from PIL import Image

from ebox_simulator import SimAttachment, SimMessage, SimMessageType, SimOrganization

SENDERS = [f"{n}{97 - n % 97:02d}".zfill(10) for n in range(9999900, 9999908)]
KINDS = ["Letter", "Decision", "Invoice", "Reminder", "Attestation"]
REGISTRIES = ("nsso", "region")
YEARS = timedelta(days=3 * 365)
PICTURE_WIDTH = 3000  # Odoo would make it smaller, and write it anew
FORMS = (
    ("pdf", "application/pdf", b"%PDF-1.4\n%", b"\n%%EOF\n"),
    ("xml", "application/xml", b"<?xml version='1.0'?><a><!--", b"--></a>"),
    ("txt", "text/plain", b"", b"\r\n"),
    ("csv", "text/csv", b"a;b\r\n", b"\r\n"),
    ("bin", "application/octet-stream", b"\x00\xff", b"\x00"),
)


def reference():
    """The names of the types and senders: (message types, organisations)."""
    return (
        [SimMessageType(kind, {"nl": kind}, 3, "year") for kind in KINDS],
        [SimOrganization(n, {"nl": n}, {"nl": f"Dienst {n}"}) for n in SENDERS],
    )


class Post:
    """Makes letters, numbered from 1; ``dice`` decides what is in them."""

    def __init__(self, seed: int):
        self._dice = random.Random(f"{seed}: mail")
        self._made = 0
        self._shared = self._dice.randbytes(2000)  # a broadcast: the same bytes

    def picture(self, now: datetime) -> SimMessage:
        """A letter whose main content is a JPEG of 3,000 pixels."""
        noise = Image.effect_noise((PICTURE_WIDTH // 10, 40), 80)
        file = io.BytesIO()
        noise.resize((PICTURE_WIDTH, 400)).save(file, "JPEG", quality=60)
        photo = SimAttachment("photo", "plan.jpg", "image/jpeg", True, file.getvalue())
        return self._letter(now - timedelta(days=2), attachments=[photo])

    def letters(
        self, count: int, now: datetime, days: float, **values
    ) -> list[SimMessage]:
        """That many letters of the last ``days``, the oldest first."""
        span = days * 86_400
        ages = sorted((self._dice.uniform(1, span) for _ in range(count)), reverse=True)
        return [self._letter(now - timedelta(seconds=age), **values) for age in ages]

    def _letter(self, received: datetime, **values) -> SimMessage:
        self._made += 1
        number, dice = self._made, self._dice
        received = received.replace(microsecond=0)
        files = [self._file(position) for position in range(dice.choice((0, 1, 1, 2)))]
        with_text = not files or dice.random() < 0.25
        return SimMessage(
            **{
                "message_id": f"message-{number}/{dice.randrange(10**6)}",
                "registry": dice.choice(REGISTRIES),
                "subject": {"nl": f"Brief {number}", "fr": f"Lettre {number}"},
                "received": received,
                "expires": received + YEARS,
                "message_type_id": dice.choice(KINDS),
                "sender_organization_id": dice.choice(SENDERS),
                "registered": dice.random() < 0.1,
                "attachments": files,
                "body": self._text(number) if with_text else None,
                "body_main": with_text and not files,
                **values,
            }
        )

    def _text(self, number: int) -> dict[str, str]:
        words = " ".join(f"é{self._dice.randrange(10**6)}" for _ in range(40))
        return {"nl": f"<p>Tekst {number}</p><p>{words}</p>", "de": f"Text {number}\n"}

    def _file(self, position: int) -> SimAttachment:
        dice = self._dice
        ending, media_type, head, tail = dice.choice(FORMS)
        noise = dice.randbytes(dice.randrange(1000, 5000)).replace(b"--", b"__")
        if dice.random() < 0.05:
            noise = self._shared
        return SimAttachment(
            f"file-{position}",
            f"file {position}.{ending}",
            media_type,
            position == 0,
            head + noise + tail,
        )


def now() -> datetime:
    """This moment, aware."""
    return datetime.now(timezone.utc)
