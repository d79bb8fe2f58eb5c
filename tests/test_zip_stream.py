# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A ZIP sent while it is made: its length is true, and what is gone is left out."""

import io
import zipfile

import pytest
from lib import zip_stream
from lib.zip_plan import Letter, Plan
from lib.zip_stream import Part, ZipWriter, as_long_as

LOST = "missing in the store"


def stored(content):
    return Part("a.pdf", ".pdf", len(content), opened=lambda: io.BytesIO(content))


def unpacked(pieces):
    archive = zipfile.ZipFile(io.BytesIO(b"".join(pieces)))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("size", [0, 1, 3, 2**18 + 1])
def test_its_length_is_known_before_and_true(size):
    writer = ZipWriter(sized=True, hashed=True)
    for number, part in enumerate(
        (stored(b"x" * size), Part("t", "", 2, content=b"ab"))
    ):
        writer.add(f"folder/{number}", part)
    length, pieces = len(writer), list(writer.finish())
    assert sum(map(len, pieces)) == length
    assert unpacked(pieces) == {"folder/0": b"x" * size, "folder/1": b"ab"}


def test_without_its_length_it_is_sent_file_by_file():
    writer, sent = ZipWriter(), []
    for number in range(3):
        writer.add(str(number), stored(b"%d" % number))
        pieces = list(writer.ready())
        assert pieces
        sent += pieces
    assert unpacked([*sent, *writer.finish()]) == {"0": b"0", "1": b"1", "2": b"2"}


def fails():
    raise OSError("the store does not have it")


def letter(*parts):
    title = (None, "Sender", "Subject")
    return Letter(1, 1, title, "remote", list(parts), [], False)


@pytest.mark.parametrize("content", [b"there", None])
def test_what_another_store_has_lost_is_listed_and_the_rest_is_there(content):
    remote = Part("b.pdf", ".pdf", 5, content=(lambda: content) if content else fails)
    parts = (stored(b"kept"), remote._replace(remote=True))
    archive = Plan([letter(*parts)], "Missing.txt", "Not here:", LOST).archive("x.zip")
    assert archive.length is None  # it is not known what that store will give
    found = unpacked(archive.chunks)
    listed = found.pop("Missing.txt", b"").decode("utf-8-sig")
    assert sorted(found.values()) == sorted(filter(None, (b"kept", content)))
    assert (LOST in listed and "b.pdf" in listed) is (content is None)


def test_it_breaks_off_when_it_may_not_be_sent_any_more(monkeypatch):
    monkeypatch.setattr(zip_stream, "PAUSE", 0)
    may = [True]
    sent = as_long_as(lambda: may[0], [b"a", b"b", b"c"])
    assert [next(sent), next(sent)] == [b"a", b"b"]
    may[0] = False
    with pytest.raises(PermissionError):
        next(sent)


def test_whether_it_may_still_be_sent_is_not_asked_for_each_piece():
    def asked():
        raise AssertionError

    assert list(as_long_as(asked, [b"a"] * 100)) == [b"a"] * 100
