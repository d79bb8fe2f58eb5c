# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Last night's backup is restored: what came since arrives again, once."""

import hashlib
import os
from collections import Counter

import pytest
from soak_backup import Backup
from soak_driver import check_complete
from soak_mail import Post, now

pytestmark = pytest.mark.soak


@pytest.fixture
def backup(soak_database, tmp_path):
    """Not taken yet."""
    return Backup(os.environ["EBOX_SOAK_CONFIG"], soak_database, tmp_path)


def snapshot(office, company, folder):
    folder.mkdir()
    return office.run("snapshot", connection=company.connection, folder=str(folder))


def digests(found):
    """The files of each letter: dict of its id to the sorted SHA-256 hashes."""
    letters = {d["id"]: d["remote_id"] for d in found["documents"]}
    files = {number: [] for number in letters.values()}
    for file in found["files"]:
        files[letters[file["document"]]].append(file["sha256"])
    return {number: sorted(hashes) for number, hashes in files.items()}


def published(letters):
    """The same of what the government has."""
    return {
        letter.message_id: sorted(
            hashlib.sha256(file.content).hexdigest() for file in letter.attachments
        )
        for letter in letters
    }


def test_what_came_after_the_backup_arrives_again_once(
    request, office, government, company, backup, tmp_path
):
    old = snapshot(office, company, tmp_path / "old")
    backup.take()
    check_complete(office, company)  # ten more, fetched and so read there
    later = Post(request.config.option.soak_seed + 1).letters(
        5, now(), days=0.1, registry="region", registered=False
    )
    government.publish(company.number, *later)
    gone = old["documents"][0]["remote_id"]
    assert government.withdraw(company.number, "region", gone)

    with backup.restored(tmp_path) as restored:
        for hours in (31, 2):
            restored.pass_time(hours=hours)
            restored.run("sync")
        end = restored.run("look", connection=company.connection)
        found = snapshot(restored, company, tmp_path / "new")

    assert (end["state"], end["error"], end["waiting"]) == ("connected", False, 0)
    numbers = Counter(d["remote_id"] for d in found["documents"])
    assert set(numbers.values()) == {1}
    fresh = published([*company.fresh, *later])
    assert numbers.keys() == digests(old).keys() | fresh.keys()
    assert digests(found) == {**digests(old), **fresh}
    named = [d["remote_id"] for d in found["documents"] if d["gone_since"]]
    assert named == [gone]
    new = [d for d in found["documents"] if d["remote_id"] in fresh]
    assert all(d["is_unread"] and d["state"] == "new" for d in new)
