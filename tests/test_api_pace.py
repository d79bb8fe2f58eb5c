# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How many calls may be under way at one registry: it says so itself."""

from ebox_api import MOST_IN_FLIGHT, USUAL_IN_FLIGHT, Pace

SECONDS = 0.1


def answer(pace, count=1, seconds=SECONDS, kind="file"):
    """So many good answers, one after the other."""
    for _answer in range(count):
        pace.answered(pace.begin(), kind, seconds)


def grown(most=USUAL_IN_FLIGHT):
    """A pace that has grown as far as it may."""
    pace = Pace(most)
    answer(pace, 100)
    assert pace.size == most
    return pace


def test_the_first_contact_is_one_call_at_a_time():
    assert Pace().size == 1


def test_it_grows_by_one_after_as_many_answers_as_are_under_way():
    pace, sizes = Pace(), []
    for _answer in range(6):
        answer(pace)
        sizes.append(pace.size)
    assert sizes == [2, 2, 3, 3, 3, 4]


def test_it_never_grows_beyond_its_most_nor_eight():
    assert grown(3).size == 3
    pace = Pace(100, start=50)
    answer(pace, 1000)
    assert pace.size == MOST_IN_FLIGHT == 8


def test_what_is_known_is_begun_with_and_nonsense_is_one():
    assert Pace(4, start=3).size == 3
    assert Pace(4, start=9).size == 4
    assert Pace(0, start=-1).size == 1


def test_trouble_halves_it_down_to_one():
    pace, sizes = grown(8), []
    for _trouble in range(4):
        pace.troubled(pace.begin())
        sizes.append(pace.size)
    assert sizes == [4, 2, 1, 1]


def test_those_that_were_under_way_together_halve_it_once():
    pace = grown(8)
    numbers = [pace.begin() for _call in range(8)]
    for number in numbers:
        pace.troubled(number)
    assert pace.size == 4
    pace.troubled(pace.begin())
    assert pace.size == 2


def test_it_grows_again_after_trouble():
    pace = grown()
    pace.troubled(pace.begin())
    assert pace.size == 2
    answer(pace, 5)
    assert pace.size == 4


def test_answers_that_take_ever_longer_halve_it():
    pace = grown()
    answer(pace, 10, seconds=10 * SECONDS)
    assert pace.size < USUAL_IN_FLIGHT


def test_one_slow_answer_among_quick_ones_does_not():
    pace = grown()
    for _turn in range(20):
        answer(pace, 15)
        answer(pace, 1, seconds=5 * SECONDS)
        assert pace.size == USUAL_IN_FLIGHT


def test_a_difference_too_small_to_matter_does_not():
    pace = Pace()
    answer(pace, 50, seconds=0.002)
    answer(pace, 50, seconds=0.02)
    assert pace.size == USUAL_IN_FLIGHT


def test_what_is_always_slow_is_compared_with_its_like_only():
    pace = Pace()
    for _turn in range(50):
        answer(pace, 1, seconds=0.01, kind="text")
        answer(pace, 1, seconds=1.0, kind="file")
    assert pace.size == USUAL_IN_FLIGHT
