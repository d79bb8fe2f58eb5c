# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Times, days, windows, waiting: exact where they can be, bounded everywhere.

Scenarios 16 to 19 and 31; ebox-api e.2 and e.5.
"""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from properties_support import any_moment, moments, odd, texts

from ebox_api import (
    OVERLAP_DAYS,
    backoff,
    brussels_day,
    newest,
    parse_datetime,
    parse_day,
    parse_max_age,
    parse_retry_after,
    retry_after,
    window_start,
)
from ebox_api.cache import MAX_AGE, MIN_AGE
from ebox_api.dates import brussels
from ebox_api.retry import parse_http_date
from ebox_api.windows import MAX_AHEAD

UTC = timezone.utc
DAY = timedelta(days=1)
FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
CHANGES = [date(2026, 3, 29), date(2026, 10, 25)]
any_offset = st.integers(-23 * 60 - 59, 23 * 60 + 59)


def between(first: int, last: int) -> st.SearchStrategy:
    """Moments in UTC from the first day of one year to that of another."""
    bounds = (FIRST.replace(year=year, tzinfo=None) for year in (first, last))
    return st.datetimes(*bounds, timezones=st.just(UTC))


inner = between(2, 9999)  # none whose other spellings leave the calendar
clocks = between(2000, 2200)
seconds_of_time = clocks.map(lambda moment: moment.replace(microsecond=0))
timish = st.from_regex(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,12})?)?"
    r"(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?",
    fullmatch=True,
)
PIECES = (
    "Wed, Sun, Mi., mer. 31 32 0 1 99 Feb Jan garbage 1994 0000 99999 2026 -1 +1.5 ; "
    "() 08:49:37 25:61:61 GMT CEST -0000 +9999 -2500 10^9 1e9 NaN ٣ \x00 \ud800"
).split()
headerish = st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)
waits = texts | headerish | timish | odd


@given(timish | texts | odd)
def test_a_time_is_aware_utc_or_absent(value):
    moment = parse_datetime(value)
    assert moment is None or moment.utcoffset() == timedelta(0)
    assert parse_day(value) is None or isinstance(parse_day(value), date)


@given(inner, any_offset, st.sampled_from("Tt "))
def test_a_time_survives_every_offset_and_spelling(moment, minutes, between):
    local = moment.astimezone(timezone(timedelta(minutes=minutes)))
    text = local.isoformat(between)
    assert parse_datetime(text) == moment
    assert parse_datetime(f" {text[:-3]}{text[-2:]} ") == moment  # +0100
    assert parse_day(text) == brussels_day(moment)


@given(clocks, st.integers(0, 12))
def test_fractions_of_a_second_are_cut_to_microseconds(moment, digits):
    whole = moment.strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f"{moment.microsecond:06}999999"[:digits]
    read = parse_datetime(whole + ("." + fraction if fraction else "") + "Z")
    assert moment.replace(microsecond=0) <= read <= moment
    assert digits < 6 or read == moment


@given(st.dates())
def test_a_day_stays_that_day(day):
    assert parse_day(str(day)) == day
    moment = parse_datetime(str(day))
    assert brussels_day(moment) == day or day == date.min


@given(st.sampled_from(CHANGES), st.integers(0, 25 * 60 * 60))
def test_on_the_days_of_the_clock_change_each_moment_has_its_day(day, seconds):
    midnight = datetime(day.year, day.month, day.day, tzinfo=brussels())
    start = midnight.astimezone(UTC)
    moment = start + timedelta(seconds=seconds)
    for text in (moment.isoformat(), moment.astimezone(brussels()).isoformat()):
        assert parse_datetime(text) == moment
        next_day = brussels_day(start + 30 * timedelta(hours=1))
        assert parse_day(text) in (day, next_day)
        assert brussels_day(parse_datetime(text)) == parse_day(text)
    length = 23 if day.month == 3 else 25
    assert (parse_day(moment.isoformat()) == day) == (seconds < length * 3600)


@given(clocks)
def test_a_belgian_clock_without_offset_is_belgian_time(moment):
    local = moment.astimezone(brussels())
    read = parse_datetime(local.replace(tzinfo=None).isoformat())
    assert abs(read - moment) in (timedelta(0), timedelta(hours=1))
    assert read == moment or local.fold == 1


@given(any_moment)
@example(FIRST)
@example(LAST)
@example(datetime.min.replace(tzinfo=timezone(14 * timedelta(hours=1))))
@example(datetime.max.replace(tzinfo=timezone(-12 * timedelta(hours=1))))
def test_a_window_begins_two_belgian_days_before(high_water):
    day, start = brussels_day(high_water), window_start(high_water)
    assert start == date.min or day - start == OVERLAP_DAYS * DAY
    assert start <= day


@given(inner, st.integers(-DAY // timedelta(seconds=1), 10**8))
def test_no_recent_message_falls_out_of_the_window(high_water, seconds):
    """Whether the server includes the day or not, and whichever zone it counts in."""
    try:
        moment = high_water + timedelta(seconds=seconds)
    except OverflowError:
        return
    start = window_start(high_water)
    if brussels_day(moment) >= brussels_day(high_water) - DAY:
        assert brussels_day(moment) > start  # and so >= start as well
        assert moment.astimezone(UTC).date() >= start
    if brussels_day(moment) >= brussels_day(high_water):
        assert moment.astimezone(UTC).date() > start


@given(inner, inner)
def test_a_later_high_water_never_begins_earlier(one, other):
    first, second = sorted((one, other))
    assert window_start(first) <= window_start(second)


received = st.lists(st.none() | any_moment, max_size=8)


@given(received, clocks, st.randoms(use_true_random=False))
def test_the_newest_is_one_of_them_and_not_ahead(given_moments, now, chance):
    found = newest(given_moments, now)
    allowed = [m for m in given_moments if m is not None and m - now <= MAX_AHEAD]
    if found is None:
        assert not allowed
    else:
        assert found in allowed and all(moment <= found for moment in allowed)
    chance.shuffle(given_moments)
    assert newest(given_moments, now) == found


@given(received, clocks, moments)
def test_a_date_in_the_future_never_moves_the_cursor(given_moments, now, ahead):
    found = newest(given_moments, now)
    if ahead - now > MAX_AHEAD:
        assert newest([ahead, *given_moments], now) == found


@given(waits, clocks)
def test_a_wait_is_between_now_and_a_day_or_unknown(value, now):
    wait = parse_retry_after(value, now)
    assert wait is None or math.isfinite(wait) and 0 <= wait <= 86400
    moment = parse_http_date(value)
    assert moment is None or moment.utcoffset() == timedelta(0)


@given(st.integers(0, 10**25), clocks)
def test_seconds_are_taken_as_they_are(seconds, now):
    for value in (seconds, str(seconds), f" {seconds} ", f"{seconds}.0"):
        assert parse_retry_after(value, now) == min(seconds, 86400)


@given(seconds_of_time, st.integers(-(10**6), 10**6), any_offset)
def test_a_date_is_the_time_until_then(now, seconds, minutes):
    then = now + timedelta(seconds=seconds)
    wait = min(max(seconds, 0), 86400)
    local = then.astimezone(timezone(timedelta(minutes=minutes)))
    spellings = [format_datetime(then, usegmt=True), format_datetime(local)]
    spellings += [local.isoformat(), then.isoformat(), local.isoformat(" ")]
    assert [parse_retry_after(text, now) for text in spellings] == [wait] * 5


@given(waits, waits, waits, clocks)
def test_the_header_comes_first_then_seconds_then_the_time(header, sec, time, now):
    headers, body = {"Retry-After": header}, {"retryAfterSec": sec, "retryAfter": time}
    known = [parse_retry_after(value, now) for value in (header, sec, time)]
    expected = next((wait for wait in known if wait is not None), None)
    assert retry_after(headers, body, now) == expected


@given(odd, clocks)
def test_any_body_may_come_with_a_refusal(body, now):
    wait = retry_after({}, body, now)
    assert wait is None or 0 <= wait <= 86400


@given(st.integers(), st.floats(0, 1))
def test_backing_off_stays_within_a_fifth_of_its_step(failures, chance):
    step = 60 * [1, 5, 15, 60][min(max(failures, 1), 4) - 1]
    assert 0.8 * step - 1e-6 <= backoff(failures, chance) <= 1.2 * step + 1e-6
    assert backoff(failures) == pytest.approx(step)


@given(st.integers(), st.integers(), st.floats(0, 1))
def test_more_failures_never_wait_less(one, other, chance):
    first, second = sorted((one, other))
    assert backoff(first, chance) <= backoff(second, chance)


@given(texts | odd)
def test_reference_data_is_kept_from_an_hour_to_a_week(value):
    assert MIN_AGE <= parse_max_age({"Cache-Control": value}) <= MAX_AGE


@given(st.integers(0, 10**18 - 1), st.sampled_from(["", "public, ", "s-maxage=1,"]))
def test_the_age_that_was_told_is_kept_to(seconds, before):
    header = {"Cache-Control": f"{before}Max-Age={seconds}"}
    assert parse_max_age(header) == min(max(seconds, MIN_AGE), MAX_AGE)
