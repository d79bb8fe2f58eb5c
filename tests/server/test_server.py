# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Receiving under a prefork server with Odoo's own limits, as strangers run it.

The scheduler is the server's; its worker is killed while it receives, a registry
hangs, the server is restarted. ``setup/test --server`` takes the long form.
"""

import itertools
import time
from pathlib import Path

import psycopg2
import pytest
from soak_driver import Company
from soak_mail import Post, now, reference

FOR_EVER = 900  # seconds, beyond what any wait of this test allows
REQUEST_SECONDS = 0.1  # of each request, as on a real network
LOOK_SECONDS = 1
PATIENCE = 240  # seconds; a busy machine takes long, a wait for FOR_EVER longer
NUMBERS = itertools.count(9999960)


class Story:
    """A company with its government, and how long things took."""

    def __init__(self, office, government, seed, hangs=False):
        first = next(NUMBERS)
        number = f"{first}{97 - first % 97:02d}".zfill(10)
        self.office, self.government = office, government
        self.post = Post(seed)
        government.add_reference(*reference())
        self.company = Company(office, government, number)
        assert self.company.connect() == "connected"
        self.rule = hangs and government.faults.add(
            "*", "delay", seconds=FOR_EVER, registry="region"
        )
        government.faults.add("*", "delay", seconds=REQUEST_SECONDS)

    def publish(self, count, registry):
        letters = self.post.letters(count, now(), days=1, registry=registry)
        self.government.publish(self.company.number, *letters)

    def press(self):
        """What a manager does who cannot wait."""
        self.office.run(
            "press_sync",
            connection=self.company.connection,
            manager=self.company.managers[0],
        )

    def until(self, holds, seconds):
        """Look at the connection until something holds; returns the last look."""
        end = time.monotonic() + seconds
        while not holds(look := self.company.look()):
            assert time.monotonic() < end, (self.here(look), look)
            time.sleep(LOOK_SECONDS)
        return look

    def until_complete(self, count, meanwhile=lambda: None):
        """All is here and in order, within some minutes."""

        def holds(look):
            meanwhile()
            in_order = look["health"] == "ok" and not look["error"]
            return self.here(look) == count and in_order

        self.until(holds, PATIENCE + count)

    def here(self, look):
        """How many letters are here whole."""
        return look["documents"] - look["waiting"]

    def check_bytes(self, folder):
        """Every letter once, and every file as it was sent."""
        folder.mkdir()
        found = self.office.run(
            "snapshot", connection=self.company.connection, folder=str(folder)
        )
        sent = self.government.messages(self.company.number)
        ids = sorted(d["remote_id"] for d in found["documents"])
        assert ids == sorted(m.message_id for m in sent)
        for file in found["files"]:
            letter = next(d for d in found["documents"] if d["id"] == file["document"])
            registry = "nsso" if "messageRegistry" in letter["registry"] else "region"
            sent_bytes = self.government.content(
                self.company.number, registry, letter["remote_id"], file["remote_id"]
            )
            assert (folder / str(file["id"])).read_bytes() == sent_bytes


@pytest.fixture
def size(request):
    """(letters in each of two registries, kills)."""
    return (150, 5) if request.config.option.server else (10, 1)


@pytest.fixture
def wake(request, place):
    """Ends the sleep of the worker for jobs, which takes up to 69 seconds.

    The notice is that with which Odoo wakes it for any other job. In the long form
    nobody gives one.
    """

    def notify():
        with psycopg2.connect(dbname="postgres") as connection:
            cursor = connection.cursor()
            cursor.execute("SELECT pg_notify('cron_trigger', %s)", (place[1],))
        connection.close()

    return (lambda: None) if request.config.option.server else notify


def test_the_configuration_keeps_odoo_s_limits(place):
    assert "limit_" not in Path(place[0]).read_text()


def test_kills_a_registry_that_hangs_and_a_restart(
    request, office, governments, server, size, wake, tmp_path
):
    seed, (count, kills) = request.config.option.soak_seed, size
    first, second = governments
    killed, hanging = (
        Story(office, first, seed),
        Story(office, second, seed, hangs=True),
    )
    for story in (killed, hanging):
        story.publish(count, "nsso")
        story.publish(count, "region")
    begun = time.monotonic()
    server.start()
    for number in range(kills):
        killed.press()
        # half of what this kill is for is here, the rest is on its way
        some = 2 * count * (number + 0.5) / (kills + 0.5)
        killed.until(lambda look, some=some: killed.here(look) >= some, PATIENCE)
        server.kill_jobs()
    hanging.press()  # the next worker has work at once, and waits for nobody

    def holds(look):
        """The others' mail is here, and it was noted who hangs."""
        noted = any(p["error_message"] for p in look["providers"])
        return hanging.here(look) >= count and noted

    look = hanging.until(holds, PATIENCE + count)
    failing = [p for p in look["providers"] if p["error_message"]]
    assert ["/region/" in p["base_url"] for p in failing] == [True]
    assert look["health"] in ("late", "broken") and "Region" in look["health_text"]
    server.stop()  # a deployment, in the middle of it all
    hanging.government.faults.remove(hanging.rule)
    server.start()
    killed.until_complete(2 * count, meanwhile=wake)
    hanging.press()
    hanging.until_complete(2 * count)
    minutes = (time.monotonic() - begun) / 60
    for name, story in (("killed", killed), ("hanging", hanging)):
        story.check_bytes(tmp_path / name)
    assert "virtual real time limit" not in server.log
    assert "timeout after" not in server.log
    assert "ImportError" not in server.log  # of a process that ends at once, each time
    request.config.soak_told.append(
        f"server: 2 x {2 * count} letters at 100 ms a request, {kills} kills, a "
        f"registry that hangs and a restart: {minutes:.1f} minutes"
    )
