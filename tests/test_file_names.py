# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Names that senders choose, on the systems of people."""

import string
from datetime import date

import pytest
from file_names import (
    LONG_STEM,
    MAX_BYTES,
    MAX_PATH,
    MAX_STEM,
    Names,
    letter_paths,
    letter_stem,
    paths_below,
    safe_file_name,
    safe_name,
    units,
)
from hypothesis import given
from hypothesis import strategies as st

DAY = date(2026, 11, 20)
FORBIDDEN = set('<>:"/\\|?*') | {chr(n) for n in range(32)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bijdragebericht 2026/4", "Bijdragebericht 2026-4"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\Windows\\x.exe", "C-Windows-x.exe"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT1 .pdf", "_LPT1 .pdf"),
        ("Console.pdf", "Console.pdf"),
        ("..", "file"),
        ("", "file"),
        (None, "file"),
        (" .verborgen. ", "verborgen"),
        ("a\x00b\r\nc", "ab c"),
        ("factuur\u202efdp.exe", "factuurfdp.exe"),
        ("a_b", "a b"),
        ('Btw: "verzoek" 10:30', "Btw – 'verzoek' 10-30"),
        ("e\u0301te\u0301", "été"),
        ("half \ud800 pair", "half pair"),
    ],
)
def test_a_name_is_safe_everywhere(text, expected):
    assert safe_name(text) == expected


@given(st.text(max_size=400) | st.text(string.punctuation, max_size=40))
def test_no_text_gives_an_unsafe_name(text):
    for name in (safe_name(text), safe_file_name(text, 60, ".pdf")):
        assert name
        assert not FORBIDDEN & set(name)
        assert name not in (".", "..")
        assert name == name.strip()
        assert len(name.encode()) <= MAX_BYTES + 11
        assert name.split(".")[0].strip().lower() not in ("con", "nul", "com1")


@given(st.text(max_size=300), st.text(max_size=300), st.integers(1, 4))
def test_whole_paths_stay_short(sender, subject, count):
    limit = LONG_STEM if count == 1 else MAX_STEM
    names, stem = Names(), letter_stem(DAY, sender, subject, limit)
    for _letter in range(3):
        files = [(subject or "x", ".pdf")] * count
        paths = letter_paths(names, stem, files)
        assert max(map(len, paths)) <= MAX_PATH
        assert len(set(paths)) == count


@given(
    st.text(max_size=200),
    st.text(max_size=200),
    st.text(max_size=80),
    st.integers(1, 4),
)
def test_whole_paths_stay_short_in_a_folder_too(sender, subject, company, count):
    names, parent = Names(), f"{safe_name(company, 30)}/2026"
    for _letter in range(3):
        files = [(subject or "x", ".pdf")] * count
        paths = paths_below(names, parent, (DAY, sender, subject), files)
        assert max(map(units, paths)) <= MAX_PATH
        assert all(path.startswith(f"{parent}/2026-11-20") for path in paths)
        assert len(set(paths)) == count


def test_an_emoji_takes_two_places_as_on_windows():
    assert units("aé😀") == 4
    assert units(safe_name("😀" * 100, 50)) == 50


def test_thousands_of_equal_names_take_no_time():
    names = Names()
    paths = [names.unique("x/a.pdf") for _number in range(20_000)]
    assert paths[0] == "x/a.pdf"
    assert paths[-1] == "x/a (20000).pdf"
    assert len(set(paths)) == 20_000


def test_date_sender_and_subject_name_a_letter():
    stem = letter_stem(DAY, "RSZ Demo", "Bericht: 1e kwartaal / 2026")
    assert stem == "2026-11-20_RSZ Demo_Bericht – 1e kwartaal - 2026"
    assert letter_stem(DAY, None, "Brief") == "2026-11-20_Brief"
    assert letter_stem(False, "RSZ", None) == "0000-00-00_RSZ"


def test_a_letter_of_one_file_needs_no_folder():
    names = Names()
    assert letter_paths(names, "a", [("brief.pdf", ".bin")]) == ["a.pdf"]
    assert letter_paths(names, "b", [("brief", ".pdf")]) == ["b.pdf"]
    assert letter_paths(names, "c", []) == []
    assert letter_paths(names, "d", [("x.pdf", ""), ("y", ".xml")]) == [
        "d/x.pdf",
        "d/y.xml",
    ]


def test_equal_names_are_numbered_whatever_their_case():
    names = Names()
    files = [("Bijlage.pdf", ""), ("bijlage.PDF", ""), ("bijlage.pdf", "")]
    assert letter_paths(names, "Brief", files) == [
        "Brief/Bijlage.pdf",
        "Brief/bijlage (2).PDF",
        "Brief/bijlage (3).pdf",
    ]
    assert letter_paths(names, "brief", files[:2])[0] == "brief (2)/Bijlage.pdf"
    assert letter_paths(names, "x", files[:1]) == ["x.pdf"]
    assert letter_paths(names, "X", files[:1]) == ["X (2).pdf"]


def test_shortening_keeps_the_extension():
    assert safe_file_name("x" * 300 + ".pdf", 50) == "x" * 46 + ".pdf"
    assert safe_file_name("x" * 300, 50, ".pdf") == "x" * 46 + ".pdf"
