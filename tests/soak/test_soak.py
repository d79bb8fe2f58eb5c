# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""After faults, kills and colleagues at work: every letter once, byte for byte.

Two registries, a tenth of the requests in trouble, workers killed with SIGKILL at
random moments, a second worker, people who sort the mail meanwhile. Each test holds
one thing that must be true afterwards. ``--soak`` takes 2,000 letters and 30 kills.
"""

import hashlib
import io
import time
from collections import Counter

import psycopg2
import pytest
from PIL import Image
from soak_driver import LONG, NUMBER, SHORT, Soak
from soak_mail import PICTURE_WIDTH

pytestmark = pytest.mark.soak
LOST = "ebox_enterprise.activity_lost"


@pytest.fixture(scope="module")
def soak(request, office, government):
    """The soak, done."""
    size = LONG if request.config.getoption("--soak") else SHORT
    soak = Soak(office, government, request.config.option.soak_seed, size)
    try:
        soak.run()
    finally:
        request.config.soak_told.append(soak.story.told())
        office.run("archive", connection=soak.company.connection)
    return soak


@pytest.fixture(scope="module")
def received(soak, tmp_path_factory):
    """What Odoo has, and the folder of the bytes."""
    folder = tmp_path_factory.mktemp("bytes")
    company = soak.company
    found = soak.office.run(
        "snapshot", connection=company.connection, folder=str(folder)
    )
    return {**found, "folder": folder}


@pytest.fixture(scope="module")
def expected(government, soak):
    """What the government has, by registry and id."""
    return {(m.registry, m.message_id): m for m in government.messages(NUMBER)}


@pytest.fixture(scope="module")
def documents(received, soak):
    """Odoo's documents by registry and id, without those that were withdrawn."""
    gone = {(m.registry, m.message_id) for m in soak.story.withdrawn}
    found = {key_of(d): d for d in received["documents"]}
    return {key: d for key, d in found.items() if key not in gone}


def key_of(document):
    registry = "nsso" if "messageRegistry" in document["registry"] else "region"
    return registry, document["remote_id"]


def current_files(received, document):
    return [
        file
        for file in received["files"]
        if file["document"] == document["id"] and not file["superseded"]
    ]


def test_every_message_is_there_exactly_once(received, documents, expected):
    twice = {
        k: n for k, n in Counter(map(key_of, received["documents"])).items() if n > 1
    }
    assert not twice
    assert documents.keys() == expected.keys()


def test_every_file_is_there_exactly_once_byte_for_byte(
    received, documents, expected, government
):
    for key, document in documents.items():
        files = current_files(received, document)
        names = [file["remote_id"] for file in files]
        wanted = [file.attachment_id for file in expected[key].attachments]
        assert sorted(names) == sorted(wanted), key
        for file in files:
            assert file["state"] == "fetched", (key, file)
            there = government.content(NUMBER, *key, file["remote_id"])
            here = (received["folder"] / str(file["id"])).read_bytes()
            assert here == there, (key, file)
            assert file["sha256"] == hashlib.sha256(there).hexdigest()


def test_every_text_is_there(documents, expected):
    for key, document in documents.items():
        text = _trimmed(expected[key].body)
        assert document["body_state"] == ("fetched" if text else "none"), key
        assert (document["body_texts"] or None) == text, key


def _trimmed(texts):
    """White space around a text is not kept."""
    return texts and {language: text.strip() for language, text in texts.items()}


def test_a_large_picture_is_not_made_smaller(received, soak):
    versions = [file for file in received["files"] if file["name"] == "plan.jpg"]
    (picture,) = [file for file in versions if not file["superseded"]]
    raw = (received["folder"] / str(picture["id"])).read_bytes()
    assert Image.open(io.BytesIO(raw)).width == PICTURE_WIDTH


def test_no_attachment_is_left_without_a_file(received):
    assert sorted(received["attachments"]) == sorted(received["uses"])


def test_only_altered_files_have_an_earlier_version(received, soak):
    earlier = [file for file in received["files"] if file["superseded"]]
    assert all(file["state"] == "mismatch" for file in earlier)
    assert all(file["sha256"] != file["digest"] for file in earlier)
    assert len(earlier) <= soak.story.altered


def test_what_people_wrote_is_not_lost(soak, received):
    documents = {document["id"]: document for document in received["documents"]}
    certain = possible_values(soak.diary_lines())
    assert certain
    for (number, name), values in certain.items():
        assert documents[number][name] in values, (number, name, values)


def possible_values(lines):
    """What can stand in each field that is known to be written: a kill leaves doubt.

    The last write that was committed for sure, or one that was begun after it.
    """
    values, certain = {}, set()
    for line in lines:
        key = (line["document"], line["field"])
        if line["what"] == "did":
            certain.add(key)
            values[key] = []
        values.setdefault(key, []).append(line["value"])
    return {key: values[key] for key in certain}


def test_withdrawn_letters_are_flagged_not_deleted(received, soak, expected):
    gone = {(m.registry, m.message_id) for m in soak.story.withdrawn} - expected.keys()
    flagged = [d for d in received["documents"] if key_of(d) in gone]
    assert all(document["gone_since"] for document in flagged)
    others = [d for d in received["documents"] if key_of(d) not in gone]
    assert not any(document["gone_since"] for document in others)


def test_the_connection_is_in_order_at_the_end(soak):
    end = soak.story.end
    assert (end["state"], end["error"], end["unreadable"]) == ("connected", False, 0)
    # of what was withdrawn before it was fetched people are told, of nothing else
    assert {kind for kind, _user in end["activities"]} <= {LOST}
    assert len(end["providers"]) == 2
    for provider in end["providers"]:
        assert provider["high_water"]
        assert provider["last_full_pass"]
        assert not provider["error_message"]


def test_no_lock_and_no_transaction_is_left(soak, soak_database):
    with psycopg2.connect(dbname=soak_database) as connection:
        for _attempt in range(100):
            left = _left_behind(connection)
            if not left:
                break
            time.sleep(0.1)
    assert not left


def _left_behind(connection):
    cursor = connection.cursor()
    cursor.execute(
        "SELECT a.pid, a.state, l.locktype, a.query FROM pg_stat_activity a "
        "LEFT JOIN pg_locks l ON l.pid = a.pid AND l.locktype = 'advisory' "
        "WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() "
        "AND a.backend_type = 'client backend'"
    )
    return cursor.fetchall()


def test_nothing_unexpected_was_logged(soak):
    signs = ("Traceback", " CRITICAL ", " ERROR ")
    odd = [line for line in soak.office.log.splitlines() if _is_odd(line, signs)]
    assert not odd, "\n".join(odd[:20])


def _is_odd(line, signs):
    return any(sign in line for sign in signs) and "odoo.sql_db: bad query" not in line
