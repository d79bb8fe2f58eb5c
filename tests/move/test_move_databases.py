# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A connection moves from one database to another one, which share only a file.

Nothing is lost, nothing is doubled, the file holds no secret, and the old connection
retires.
"""

from collections import Counter

import pytest
from soak_mail import Post, now, reference

NUMBER = "0999999922"  # fictional, with valid check digits


class Move:
    """The whole story, told by its steps; each is what a person does."""

    def __init__(self, offices, government, seed):
        self.old, self.new = offices
        self.government, self.base = government, government.base_url
        self.post = Post(seed)
        government.add_reference(*reference())
        government.add_box(NUMBER, company_name="Verhuis", demo=False)
        self.publish(12)

    def publish(self, count):
        """Letters in both registries; their message ids."""
        letters = self.post.letters(count, now(), days=5)
        self.government.publish(NUMBER, *letters)
        return [letter.message_id for letter in letters]

    def begin(self):
        """The old database receives; some letters are handled there."""
        made = self.old.run("begin_at", base=self.base, number=NUMBER)
        self.connection = made["connection"]
        self.key, self.certificate = made["key"], made["certificate"]
        self.fingerprint = made["fingerprint"]
        self.client_id = self.government.register_certificate(
            NUMBER, made["certificate"].encode()
        )
        options = {"base": self.base, "connection": self.connection}
        state = self.old.run("connect_at", client_id=self.client_id, **options)
        assert state == "connected"
        assert self.old.run("sync_at", **options) == "connected"
        ids = sorted(letter.message_id for letter in self.mail())
        self.done, self.opened = ids[:3], ids[3:5]
        self.old.run(
            "decide", connection=self.connection, done=self.done, opened=self.opened
        )

    def hand_over(self):
        return self.old.run("hand_over", connection=self.connection)

    def take_over(self, file):
        """In the new database, with its own certificate at the pencil of ChaMan."""
        made = self.new.run("take_over", base=self.base, number=NUMBER, file=file)
        self.there = made["connection"]
        certificate = made["certificate"].encode()
        self.government.replace_certificate(self.client_id, certificate)
        return made

    def receive(self):
        """The new database receives, twice."""
        options = {"base": self.base, "connection": self.there}
        assert self.new.run("connect_at", **options) == "connected"
        assert self.new.run("sync_at", **options) == "connected"
        assert self.new.run("sync_at", **options) == "connected"

    def mail(self):
        return self.government.messages(NUMBER)

    def seen(self, office, connection, folder):
        """Everything that a database has of its connection."""
        folder.mkdir()
        found = office.run("snapshot", connection=connection, folder=str(folder))
        registries = ("nsso", "region")
        by_id = {}
        for letter in found["documents"]:
            registry = registries["/region/" in letter["registry"]]
            by_id[letter["id"]] = (registry, letter["remote_id"])
        files = Counter()
        for file in found["files"]:
            registry, message = by_id[file["document"]]
            sent = self.government.content(NUMBER, registry, message, file["remote_id"])
            assert (folder / str(file["id"])).read_bytes() == sent
            files[message, file["remote_id"]] += 1
        letters = {letter["remote_id"]: letter for letter in found["documents"]}
        assert len(letters) == len(found["documents"])
        return letters, files


@pytest.fixture
def move(request, offices, government):
    """A connection in use in the old database."""
    story = Move(offices, government, request.config.option.soak_seed)
    story.begin()
    return story


def test_a_connection_moves_between_two_databases(move, tmp_path):
    before, files_before = move.seen(move.old, move.connection, tmp_path / "before")
    handed = move.hand_over()
    for secret in (move.key, move.certificate, move.fingerprint, "only for the test"):
        assert secret not in handed["file"]
    for part in (*move.key.splitlines(), *move.certificate.splitlines()):
        assert part not in handed["file"]
    assert handed["moved_out"]
    assert move.old.run("look", connection=move.connection)["state"] == "paused"
    fresh = move.publish(6)  # while nobody receives
    move.government.journal.clear()
    options = {"base": move.base, "connection": move.connection}
    move.old.run("sync_at", **options)
    assert not move.government.journal.requests()  # the old one asks nobody

    made = move.take_over(handed["file"])
    assert made["step"] == "certificate"
    assert made["client_id"] == move.client_id
    assert made["fingerprint"] != move.fingerprint
    assert made["remind_days"] == 2
    move.receive()

    after, files = move.seen(move.new, move.there, tmp_path / "after")
    assert set(after) == {letter.message_id for letter in move.mail()}  # none is lost
    assert set(after) == set(before) | set(fresh)
    wanted = Counter(
        (letter.message_id, file.attachment_id)
        for letter in move.mail()
        for file in letter.attachments
    )
    assert files == wanted  # each file once, with its bytes
    handled = {*move.done, *move.opened}
    unread = {name for name, letter in after.items() if letter["is_unread"]}
    assert unread == set(after) - handled
    assert {after[name]["state"] for name in move.done} == {"done"}

    kept, files_kept = move.seen(move.old, move.connection, tmp_path / "kept")
    assert (kept, files_kept) == (before, files_before)  # the archive stays
    move.government.journal.clear()
    told = move.old.run("connect_at", **options)  # somebody presses Resume there
    assert "refused" in told
    asked = move.government.journal.requests()
    assert {entry.route for entry in asked} == {"token"}
    assert {entry.status for entry in asked} == {401}
    look = move.new.run("look", connection=move.there)
    assert (look["state"], look["health"]) == ("connected", "ok")
