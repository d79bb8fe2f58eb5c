# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nothing that reads foreign text takes more than twice as long for twice as much.

Letters are written by anybody: a pattern that goes back over what it has read freezes
the server with one page of digits. Measured as a ratio of sizes, never in seconds.
"""

import re
from datetime import date

import pytest
from linear_support import ENDS, RUNS, grows_too_fast
from patterns_support import Used, functions, patterns, whole_letters

from belgian_payment import read_payment
from letter_text import Page, Word, find_deadlines

RECEIVED = date(2026, 3, 12)
PATTERNS = {
    f"{used.place} {name}": work for used in patterns() for name, work in used.works()
}
FUNCTIONS = dict(functions())
#: Of what is read sign by sign and word by word, the runs that differ.
LETTER_RUNS = (
    "1", "a", " ", "\n", ".", "+", "(", "1 ", "1.", "a ", "A1", "Aa ", " \n", ". ",
    "++1", "BE", "BE12 ", "RF18 ", "123/", "12.34", "12,34 ", "1/2/2026 ",
    "30 dagen ", "a-\n", "te betalen ", "uw rekening ", "mededeling \"", "uiterlijk ",
    "binnen ", "\u0301\u0323", "http://", "<a href='http://x'>", "<p>", "<b>", "&",
    "85.07.30-", "12.34\n", "a\n",
)  # fmt: skip


def in_boxes(text):
    """A page whose words have boxes, line by line."""
    words = [
        Word(part, 10.0 * place, 12.0 * row, 10.0 * place + 8, 12.0 * row + 10)
        for row, line in enumerate(text.split("\n"))
        for place, part in enumerate(line.split())
    ]
    return Page(1, text, words, 595, 842)


def pay(page):
    return read_payment(b"", [page], received=RECEIVED)


LETTERS = {
    "payment": lambda text: pay(Page(1, text)),
    "payment by words": lambda text: pay(in_boxes(text)),
    "deadlines": lambda text: find_deadlines([Page(1, text)], received=RECEIVED),
    "deadlines by words": lambda text: find_deadlines(
        [in_boxes(text)], received=RECEIVED
    ),
    **whole_letters(),
}


def test_every_kind_of_pattern_is_among_them():
    places = " ".join(PATTERNS)
    for place in (
        "links.py _LINK",  # of a module
        "values.py _WORDS",  # put together from words
        "epc.py:",  # written in a function
        "controllers/download.py:",  # of a module that needs Odoo
        "national_number.py:",  # put together in a function
    ):
        assert place in places, place
    assert len(PATTERNS) > 150
    assert len(FUNCTIONS) > 100


def test_what_is_not_linear_is_found():
    quadratic = Used("here", re.compile(r"[a-z]+1"), ("finditer",))
    ((_name, work),) = quadratic.works()
    # a busy machine that delays the smaller text makes one measurement miss it
    assert any(grows_too_fast(work, "a") for _attempt in range(3))
    linear_one = Used("here", re.compile(r"[a-z]+"), ("finditer",))
    ((_name, work),) = linear_one.works()
    assert not grows_too_fast(work, "a")
    endless = Used("here", re.compile(r"(?:a+)+1"), ("match",))
    ((_name, work),) = endless.works()
    assert "more than" in grows_too_fast(work, "a")


@pytest.mark.parametrize("place", PATTERNS)
def test_a_pattern_takes_linear_time(place):
    for run in RUNS:
        for end in ENDS:
            assert not grows_too_fast(PATTERNS[place], run, end)


@pytest.mark.parametrize("place", FUNCTIONS)
def test_a_function_of_a_text_takes_linear_time(place):
    for run in RUNS:
        assert not grows_too_fast(FUNCTIONS[place], run, "x")


@pytest.mark.parametrize("reading", LETTERS)
def test_a_whole_letter_is_read_in_linear_time(reading):
    for run in LETTER_RUNS:
        assert not grows_too_fast(LETTERS[reading], run, "x")
