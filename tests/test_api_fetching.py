# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a thread brings back: a file's bytes, in memory or beside it."""

import hashlib
import os

from ebox_api import FileContent, fetching


def written(*chunks):
    content = FileContent()
    for chunk in chunks:
        content.write(chunk)
    return content


def test_a_small_file_stays_in_memory():
    content = written(b"ab", b"", b"c")
    assert content.read() == content.read() == b"abc"
    assert content.size == 3
    assert content.sha256 == hashlib.sha256(b"abc").digest()
    assert content._file is None


def test_nothing_is_a_content_too():
    content = written()
    assert (content.read(), content.size) == (b"", 0)
    assert content.sha256 == hashlib.sha256(b"").digest()
    assert content  # there is one, though it is empty


def test_a_large_one_waits_in_a_file_that_has_no_name(tmp_path, monkeypatch):
    monkeypatch.setattr(fetching.tempfile, "tempdir", str(tmp_path))
    chunks = [os.urandom(2**16) for _chunk in range(50)]
    content = written(*chunks)
    assert len(content._memory.getvalue()) == 0
    assert content.read() == content.read() == b"".join(chunks)
    assert content.size == 50 * 2**16
    assert content.sha256 == hashlib.sha256(b"".join(chunks)).digest()
    assert not list(tmp_path.iterdir())


def test_more_can_come_after_it_was_read():
    content = written(b"a" * fetching.IN_MEMORY, b"b")
    content.read()
    content.write(b"c")
    assert content.read()[-2:] == b"bc"
