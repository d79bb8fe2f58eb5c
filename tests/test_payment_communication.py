"""The structured communication: parsing tolerant, accepting strict (scenario 40)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belgian_payment import format_ogm, parse_ogm


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


@given(st.text())
def test_any_text_is_survived(text):
    assert parse_ogm(text) is None or len(parse_ogm(text)) == 12
