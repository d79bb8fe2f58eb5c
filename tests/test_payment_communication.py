# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The structured communication: parsing tolerant, accepting strict (scenario 40)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belgian_payment import format_ogm, given_communication, parse_ogm


@pytest.mark.parametrize(
    "text",
    [
        "+++090/9337/55594+++",
        "***090/9337/55594***",
        "+++ 090 / 9337 / 55594 +++",
        "090/9337/55594",
        "090933755594",
        "Mededeling: +++090/9337/\n55594+++ te vermelden",
    ],
)
def test_accepts_the_ways_in_which_it_is_written(text):
    assert parse_ogm(text) == "090933755594"


def test_check_digits_are_97_when_the_remainder_is_zero():
    assert parse_ogm("+++000/0000/09797+++") == "000000009797"
    assert parse_ogm("+++000/0000/09700+++") is None


def test_keeps_leading_zeros():
    assert parse_ogm("+++010/1234/56732+++") == "010123456732"


@pytest.mark.parametrize(
    "text",
    ["+++090/9337/55595+++", "09093375559", "1090933755594", "klant 090933755594", ""],
)
def test_refuses_what_is_not_one(text):
    assert parse_ogm(text) is None


def test_formatting_refuses_wrong_digits():
    with pytest.raises(ValueError, match="communication"):
        format_ogm("090933755595")


@given(st.integers(min_value=0, max_value=10**10 - 1))
def test_what_is_formatted_is_parsed_again(base):
    digits = f"{base:010d}{base % 97 or 97:02d}"
    assert parse_ogm(format_ogm(digits)) == digits


@pytest.mark.parametrize(
    ("reference", "communication"),
    [
        ("010123456732", "+++010/1234/56732+++"),
        ("10123456732", "+++010/1234/56732+++"),  # a number has lost its first zero
        ("010-1234-56732", "+++010/1234/56732+++"),
        ("+++000/0000/09797+++", "+++000/0000/09797+++"),
        ("*** 010/1234/56732 ***", "+++010/1234/56732+++"),
        ("Your ref. +++010/1234/\n56732+++", "+++010/1234/56732+++"),
        ("+++010/1234/56733+++", "+++010/1234/56733+++"),
        ("RF18 5390 0754 7034", "RF18539007547034"),
        ("invoice\n7", "invoice 7"),
        ("12345", "12345"),
        ("", None),
        (None, None),
    ],
)
def test_what_a_program_gives_as_the_reference(reference, communication):
    assert given_communication(reference) == communication


@given(st.integers(0, 10**10 - 1), st.integers(1, 96))
def test_a_given_one_is_found_and_a_wrong_one_is_not(base, off):
    digits = f"{base:010}{base % 97 or 97:02}"
    framed = f"{digits[:3]}/{digits[3:7]}/{digits[7:]}"
    for written in (digits, f"+++{framed}+++", f"ref. *** {framed}\n*** x"):
        assert given_communication(written) == f"+++{framed}+++"
    if len(str(int(digits))) >= 10:
        assert given_communication(str(int(digits))) == f"+++{framed}+++"
    wrong = f"{base:010}{((base % 97 or 97) + off - 1) % 97 + 1:02}"
    assert given_communication(f"+++{wrong}+++") == f"+++{wrong}+++"


@given(st.text())
def test_any_text_is_survived(text):
    assert parse_ogm(text) is None or len(parse_ogm(text)) == 12
    assert given_communication(text) or not text.strip()
