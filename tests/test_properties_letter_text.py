# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whatever the file or the words of a letter: nothing is raised, nothing is endless."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pdf_support import read_here
from properties_support import any_text
from reportlab.pdfgen.canvas import Canvas
from work_support import lines_run

from letter_text import (
    PROBLEMS,
    Page,
    TermRule,
    extract_pages,
    fallback,
    find_deadlines,
    pages,
)
from letter_text.clean import clean
from letter_text.deadlines import FARTHEST, LONGEST_EXCERPT
from letter_text.workdays import (
    FIRST_DAY,
    add_working_days,
    is_working_day,
    working_day_on_or_after,
    working_day_on_or_before,
)


@cache
def sound() -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pageCompression=1)
    for number in range(3):
        canvas.drawString(
            72, 700, f"Betaal {number},50 EUR uiterlijk op 20 maart 2026."
        )
        canvas.drawString(72, 680, "é € ﬁ – bin-")
        canvas.drawString(72, 660, "nen 14 dagen")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def check(letter) -> None:
    assert letter.problem is None or letter.problem in PROBLEMS
    for page in letter.pages:
        page.text.encode("utf-8")
        assert "\x00" not in page.text and "\r" not in page.text
        assert all(word.text and not word.text.isspace() for word in page.words)
        assert all(
            word.x0 <= word.x1 and word.top <= word.bottom for word in page.words
        )


@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_read_or_have_a_problem(content, headed):
    letter = extract_pages(b"%PDF-1.4\n" + content if headed else content)
    check(letter)
    assert letter.problem


@given(st.integers(0, 5000))
def test_a_truncated_file_is_read_or_has_a_problem(kept):
    check(extract_pages(sound()[:kept]))


places = st.lists(
    st.tuples(st.integers(0, 5000), st.binary(min_size=1, max_size=6)), max_size=8
)


def damaged(changes) -> bytes:
    content = bytearray(sound())
    for place, new in changes:
        content[place % len(content) : place % len(content) + len(new)] = new
    return bytes(content)


@given(places)
def test_a_damaged_file_is_read_or_has_a_problem(changes):
    check(extract_pages(damaged(changes)))


@given(places)
def test_pypdf_does_not_raise_either(changes):
    usual = pages.load_engine
    pages.load_engine = lambda: fallback
    try:
        check(read_here(damaged(changes)))
    finally:
        pages.load_engine = usual


signs = st.sampled_from(
    [*"\n\r\x02\x0c -.,", "\u00ad", "\ufffe", "\ufb01", "\u00a0", "\u200b", "ab", "é"]
)


@given(st.lists(signs, max_size=30).map("".join) | any_text)
def test_cleaned_text_is_clean_and_loses_no_plain_letter(text):
    read = clean(text)
    read.encode("utf-8")
    assert not set(read) & set("\r\x00\x02\x0c\u00ad\ufffe\ufb01\u00a0\u200b")
    for letter in "ab":
        assert read.count(letter) >= text.count(letter)


PIECES = (
    "binnen 15 (vijftien) dagen na ontvangst de maand vóór uiterlijk op ten laatste "
    "tot tegen 31 maart 2026 31/03/2026 29 februari 2027 derde werkdag verzending "
    "werkdagen gelieve te betalen moet werd wij u ontvangt indien niet geldig termijn "
    "van dans le mois délai de quinze jours ouvrables à compter du avant le 1er avril "
    "au plus tard huitaine vous devez nous recevrez si pas innerhalb binnen von acht "
    "Tagen bis zum spätestens am 31. März Werktagen nach Erhalt Sie müssen wurde wir "
    "nicht Frist eines Monats Datum: Brussel, eind mei 999 1000 jaar 0 31.12.2199 "
    "00/00/0000 . , ; ( ) - période du au Zeitraum vom einde van de maand zitting "
    "verschijnen 48 uur"
).split() + ["\n", "\n\n"]
letters = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
receipts = st.dates(date(1950, 1, 1), date(2150, 1, 1))
rules = st.builds(
    TermRule,
    name=st.sampled_from(["", "rule"]),
    valid_from=st.none() | receipts,
    valid_until=st.none() | receipts,
    first_day_counts=st.booleans(),
    roll=st.sampled_from(["before", "keep", "after"]),
)


@given(letters | any_text, receipts)
@example("binnen 1000 jaar moet u betalen", date(2150, 1, 1))
@example("Betaal vóór 1 januari.", date(1950, 1, 1))
def test_one_acts_on_a_working_day_not_later_than_the_day(text, received):
    found = find_deadlines([Page(1, text)], received=received)
    assert found == sorted(found, key=lambda d: (d.act_by, d.day))
    assert len({d.day for d in found}) == len(found)
    for deadline in found:
        assert deadline.act_by <= deadline.day <= max(received, FIRST_DAY) + FARTHEST
        assert is_working_day(deadline.act_by)
        assert deadline.day - deadline.act_by < timedelta(days=8)
        assert 0 < len(deadline.words) <= LONGEST_EXCERPT
        assert "\n" not in deadline.words
        assert deadline.kind in ("date", "term")
        assert deadline.assumed in (None, "received", "letter_date")
        assert deadline.page == 1


@given(letters, receipts, st.lists(rules, max_size=3))
def test_any_rules_are_used(text, received, some):
    for deadline in find_deadlines([Page(1, text)], received=received, rules=some):
        used = [rule for rule in some if rule.holds_on(received)][:1]
        assert deadline.rule == ((used[0].name or None) if used else deadline.rule)
        if used and used[0].roll == "after":
            assert is_working_day(deadline.act_by)


@given(letters, receipts)
def test_a_page_more_before_it_changes_no_deadline_of_a_page(text, received):
    alone = find_deadlines([Page(1, text)], received=received)
    after = find_deadlines([Page(1, "Bijlage"), Page(1, text)], received=received)
    assert alone == after


@given(receipts, st.integers(-300, 300))
def test_working_days_there_and_back(day, n):
    end = add_working_days(day, n)
    assert n == 0 or is_working_day(end)
    assert working_day_on_or_before(end) <= end <= working_day_on_or_after(end)
    if is_working_day(day):
        assert add_working_days(end, -n) == day


HOSTILE = [
    "binnen ",
    "binnen 15 dagen ",
    "uiterlijk op 31 maart 2026 ",
    "31/03/2026 ",
    "31 maart tot ",
    "a",
    "1",
    "quatre-vingt-",
    "(15) ",
    "dag-\n",
    "- \n",
    "\u00ad",
    "\n",
    "Brussel, 3 maart 2026\n",
    "wij werd moet binnen de maand, ",
    "de de de de op op tot ",
    "a. B. ",
]


def work(text: str) -> int:
    """How many lines of Python are run to read a text."""
    return lines_run(lambda: find_deadlines([Page(1, text)], received=date(2026, 3, 2)))


@pytest.mark.parametrize("piece", HOSTILE)
def test_ten_times_the_text_is_about_ten_times_the_work(piece):
    work(piece * 10)  # what is looked up once, such as signs and holidays
    small = work((piece * 600)[:600])
    assert work((piece * 6000)[:6000]) < 25 * small + 5_000


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hundred_kilobytes_of_anything_are_read(piece):
    text = (piece * 100_000)[:100_000]
    assert len(find_deadlines([Page(1, text)], received=date(2026, 3, 2))) <= 200
