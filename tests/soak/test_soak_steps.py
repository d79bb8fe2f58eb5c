# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A run that is killed at each of its steps, one after the other, with SIGKILL.

For each dialect and read policy the same small mailbox is received: once to its end,
to count the steps that leave a trace; then once for every step, killed exactly after
it. The next run has everything, once and byte for byte. The one after it hears that the
registry counts the letters as read, and writes no file, attachment, message or
activity; the last one writes no row at all. Without ``--soak``, of one dialect and
policy, three steps.
"""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import timedelta

import pytest
from soak_driver import Company
from soak_mail import YEARS, now

from ebox_simulator import (
    SimAttachment,
    SimMessage,
    SimMessageType,
    SimOrganization,
)

pytestmark = pytest.mark.soak
NUMBERS = itertools.count(10_000_100)
PLACES = {
    "2": ("nsso", "/REST/ebox/enterprise/messageRegistry/v2"),
    "3": ("region", "/region/ebox/v3"),
}
LETTERS, FILES = 6, 8
TEXTS = {"automatic": 2, "on_open": 1, "metadata": 0}  # that are fetched, by policy
SECONDS = 60


def letters(registry, salt):
    """Six of every kind, two of them registered.

    No company has another's bytes, nor its sender and type, whose names are asked once.

    :param salt: number of the company, which is the sender, too
    """
    moment = now().replace(microsecond=0) - timedelta(days=1)
    found = []
    for number in range(LETTERS):
        count = (2, 1, 0, 1, 3, 1)[number]
        files = [
            SimAttachment(
                f"file-{place}",
                f"file {place}.pdf",
                "application/pdf",
                place == 0,
                f"%PDF-1.4\n%{salt} {number} {place}\n%%EOF\n".encode() * 50,
            )
            for place in range(count)
        ]
        text = {"nl": f"<p>Tekst {number}</p>"} if number in (2, 3) else None
        found.append(
            SimMessage(
                message_id=f"message-{number}",
                registry=registry,
                subject={"nl": f"Brief {number}"},
                received=moment - timedelta(hours=number),
                expires=moment + YEARS,
                message_type_id=f"Letter-{salt}",
                sender_organization_id=salt,
                registered=number in (1, 4),
                attachments=files,
                body=text,
                body_main=number == 2,
            )
        )
    return found


class Box:
    """A company of its own with that mailbox, connected; nothing is received yet."""

    def __init__(self, office, government, version, policy):
        first = next(NUMBERS)
        number = f"{first}{97 - first % 97:02d}".zfill(10)
        self.registry, path = PLACES[version]
        self.office, self.government, self.policy = office, government, policy
        self.company = Company(
            office,
            government,
            number,
            registry_url=False,
            provider_url=government.base_url + path,
            api_version=version,
            fetch_policy=policy,
        )
        self.letters = letters(self.registry, number)
        name = {"nl": f"Dienst {number}"}
        government.add_reference(
            [SimMessageType(f"Letter-{number}", {"nl": "Brief"}, 3, "year")],
            [SimOrganization(number, name, name)],
        )
        government.publish(number, *self.letters)
        assert self.company.connect() == "connected"
        self.trail = office.folder / f"{number}.trail"

    def run_to(self, step):
        """A run that dies after this step, 0 means never; all of its steps."""
        worker = self._start("sync_to_step", last=step, trail=str(self.trail))
        assert worker.ended(SECONDS)
        assert step or worker.value() is None
        return self.trail.read_text().splitlines()

    def run(self):
        """A run to its end."""
        assert self._start("sync_briefly", seconds=SECONDS).value() is True

    def rows(self):
        """All rows of the mail; see ``rows`` in ``inside/jobs.py``."""
        return self._start("rows").value()

    def _start(self, job, **options):
        return self.office.start(job, connection=self.company.connection, **options)

    def check_complete(self, folder):
        """Everything is there once, byte for byte."""
        folder.mkdir()
        found = self.office.run(
            "snapshot", connection=self.company.connection, folder=str(folder)
        )
        documents = {each["id"]: each["remote_id"] for each in found["documents"]}
        assert sorted(documents.values()) == [each.message_id for each in self.letters]
        files = {
            (documents[file["document"]], file["remote_id"]): file
            for file in found["files"]
        }
        wanted = {
            (letter.message_id, file.attachment_id): file.content
            for letter in self.letters
            for file in letter.attachments
        }
        assert len(found["files"]) == len(files) == FILES
        assert files.keys() == wanted.keys()
        fetched = self.policy == "automatic"
        assert sorted(found["attachments"]) == sorted(found["uses"])
        assert len(found["uses"]) == (FILES if fetched else 0)
        for key, file in files.items():
            assert file["state"] == ("fetched" if fetched else "withheld"), key
            if fetched:
                assert (folder / str(file["id"])).read_bytes() == wanted[key]
        states = Counter(each["body_state"] for each in found["documents"])
        assert states["fetched"] == TEXTS[self.policy], states
        assert not states["pending"] + states["failed"], states

    def close(self):
        """It has served."""
        self.office.run("archive", connection=self.company.connection)


def some(trail):
    """A content that was received, a file written, a commit: the one in the middle."""
    kinds = ("answer content", "file", "commit")
    places = [[n for n, kind in enumerate(trail, 1) if kind == k] for k in kinds]
    return sorted(each[len(each) // 2] for each in places)


def pytest_generate_tests(metafunc):
    """All dialects and policies, or, without ``--soak``, one of them."""
    every = list(itertools.product(PLACES, TEXTS))
    long = metafunc.config.getoption("--soak")
    metafunc.parametrize("version, policy", every if long else [("3", "automatic")])


def test_a_run_that_is_killed_after_any_step(
    request, office, government, tmp_path, version, policy
):
    long = request.config.getoption("--soak")
    government.faults.clear()
    whole = follow(office, government, tmp_path, version, policy, 0)
    killed = range(1, len(whole) + 1) if long else some(whole)
    for step in killed:
        trail = follow(office, government, tmp_path, version, policy, step)
        assert trail == whole[:step]  # it was this step
    kinds = ", ".join(f"{kind} {count}" for kind, count in Counter(whole).items())
    request.config.soak_told.append(
        f"API {version}, {policy}: {len(whole)} steps ({kinds}); "
        f"{len(killed)} runs killed"
    )


def follow(office, government, tmp_path, version, policy, step):
    """One company whose first run dies after this step; the steps that it did."""
    box = Box(office, government, version, policy)
    try:
        trail = box.run_to(step)
        box.run()
        box.check_complete(tmp_path / str(step))
        rows = [box.rows()]
        for _run in range(2):
            box.run()
            rows.append(box.rows())
        complete, informed, last = rows
        assert last == informed, step
        for each in (complete, informed):
            each["ebox_document"] = [
                number for number, _writer in each["ebox_document"]
            ]
        assert complete == informed, step
        box.check_complete(tmp_path / f"{step} last")
    finally:
        box.close()
    return trail
