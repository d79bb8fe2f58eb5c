"""Fill a state file of the simulated government; run with the project's Python.

    python mailbox.py STATE BOXES

``BOXES`` is JSON, a list of boxes: ``number`` (CBE), ``messages`` and
``file_size`` (bytes of the one PDF of each message). No two files are equal, so
that nothing that stores them by their hash is spared work. One letter every two
hours, the newest an hour ago: as many fall into the last days of a small box as
into those of a large one.
"""

from __future__ import annotations

import json
import random
import sys
from datetime import datetime, timedelta, timezone

from ebox_simulator import (
    SimAttachment,
    SimMessage,
    SimMessageType,
    SimOrganization,
    Simulator,
)

REGISTRY = "nsso"
HOURS_BETWEEN = 2
KEPT = timedelta(days=20 * 365)
SENDERS = [f"{n}{97 - n % 97:02d}".zfill(10) for n in range(9999900, 9999910)]
TYPES = ["Letter", "Decision", "Invoice", "Reminder"]
BATCH = 200


def pdf(seed: str, size: int) -> bytes:
    """A valid PDF of one page and exactly ``size`` bytes, incompressible."""
    page = f"BT /F1 12 Tf 60 760 Td (e-Box letter {seed}) Tj ET".encode()
    empty = _pdf(page, b"")
    noise = random.Random(seed).randbytes(max(size - len(empty), 0))
    made = _pdf(page, noise)
    return _pdf(page, noise[: max(len(noise) - len(made) + size, 0)])


def _pdf(page: bytes, noise: bytes) -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(page), page),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(noise), noise),
    ]
    made, places = b"%PDF-1.4\n", []
    for position, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj%s\nendobj\n" % (position, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return (
        made
        + b"xref\n0 %d\n0000000000 65535 f \n" % count
        + table
        + trailer % (count, len(made))
    )


def message(number: str, index: int, file_size: int, now: datetime) -> SimMessage:
    """The letter ``index`` of a box, counted from the newest."""
    received = now - timedelta(hours=1 + HOURS_BETWEEN * index)
    content = pdf(f"{number} {index:05d}", file_size)
    file = SimAttachment(
        f"file-{index}", f"letter-{index:05d}.pdf", "application/pdf", True, content
    )
    return SimMessage(
        message_id=f"message-{number}-{index:05d}",
        registry=REGISTRY,
        subject={
            "nl": f"Kennisgeving {index:05d}",
            "fr": f"Notification {index:05d}",
            "de": f"Mitteilung {index:05d}",
        },
        received=received,
        expires=received + KEPT,
        message_type_id=TYPES[index % len(TYPES)],
        sender_organization_id=SENDERS[index % len(SENDERS)],
        attachments=[file],
    )


def fill(simulator: Simulator, boxes: list, now: datetime) -> None:
    """Make the boxes, their mail and the names that it uses."""
    simulator.settings.set(token_seconds=86_400)
    simulator.add_reference(
        [SimMessageType(name, {"en": name, "nl": name}, 20, "year") for name in TYPES],
        [
            SimOrganization(n, {"nl": f"Dienst {n}"}, {"nl": f"Overheidsdienst {n}"})
            for n in SENDERS
        ],
    )
    for box in boxes:
        number = box["number"]
        simulator.add_box(number, company_name=number, demo=False)
        indexes = range(box["messages"] - 1, -1, -1)  # the oldest comes first
        for start in range(0, len(indexes), BATCH):
            batch = indexes[start : start + BATCH]
            simulator.publish(
                number, *(message(number, i, box["file_size"], now) for i in batch)
            )


if __name__ == "__main__":
    state, wanted = sys.argv[1:]
    government = Simulator(state)
    fill(government, json.loads(wanted), datetime.now(timezone.utc))
    government.close()
