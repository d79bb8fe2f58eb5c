# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Amounts, references, dates, file names, digests and waiting times."""

from __future__ import annotations

import base64
import hashlib
import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ebox_api import (
    UnexpectedAnswer,
    backoff,
    brussels_day,
    decode_digest,
    parse_datetime,
    parse_day,
    parse_max_age,
    parse_retry_after,
    read_payment,
    retry_after,
    safe_name,
    verify,
)
from ebox_api.jsontext import loads
from ebox_api.names import MAX_LENGTH

UTC = timezone.utc
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)

PAYMENT = {
    "paymentDataId": "p-1",
    "amount": 0.1,
    "vatAmount": 0.2,
    "currency": "EUR",
    "dueDate": "2026-01-31T23:00:00Z",
    "iban": "BE68 5390 0754 7034",
    "bic": "GKCCBEBB",
    "reference": "+++090/9337/55594+++",
}


def payment(**changes):
    return read_payment({**PAYMENT, **changes})


def test_payment_data_is_read_exactly():
    read = payment()
    assert (read.amount, read.vat_amount) == (Decimal("0.10"), Decimal("0.20"))
    assert read.total == Decimal("0.30") and str(read.total) == "0.30"
    assert read.due_day == date(2026, 2, 1)  # 23:00Z is the next day in Belgium
    assert (read.iban, read.bic) == ("BE68 5390 0754 7034", "GKCCBEBB")
    assert read.reference == "+++090/9337/55594+++"
    assert read.problems == []


def test_payment_data_parsed_from_json_is_the_same():
    assert read_payment(loads(b'{"amount":0.1,"vatAmount":0.2}')).total == Decimal(
        "0.30"
    )


@pytest.mark.parametrize("amount", [0, -1, -1.8e308, 1e300, "NaN", float("nan"),
                                    float("inf"), True, None, "1,50", [], 1000000000,
                                    0.004, Decimal("Infinity"), 10**500])  # fmt: skip
def test_amounts_that_nobody_can_pay_are_refused(amount):
    read = payment(amount=amount)
    assert read.amount is None and read.total is None
    assert any("amount" in problem for problem in read.problems)


def test_vat_may_be_zero_but_not_missing_or_negative():
    assert payment(amount=100, vatAmount=0).total == Decimal("100.00")
    for vat in (None, -1, "x"):
        read = payment(vatAmount=vat)
        assert read.amount == Decimal("0.10") and read.total is None
        assert any("vatAmount" in problem for problem in read.problems)


def test_the_largest_amount():
    assert payment(amount=999999999.99, vatAmount=0).total == Decimal("999999999.99")
    assert payment(amount=999999999.99, vatAmount=0.01).total is None


@pytest.mark.parametrize(
    ("reference", "text"),
    [
        ("010123456732", "010123456732"),
        (10123456732, "10123456732"),
        ("Your ref. +++010/1234/\n56732+++", "Your ref. +++010/1234/\n56732+++"),
        ({"value": "010123456732"}, "010123456732"),
        ({"anything": "invoice 7"}, "invoice 7"),
        (12345, "12345"),
        ("x" * 600, "x" * 500),
        ({}, None),
        ([], None),
        (True, None),
        (None, None),
        ("", None),
    ],
)
def test_a_reference_of_any_type(reference, text):
    assert payment(reference=reference).reference == text


def test_a_missing_account_and_a_wrong_currency_are_named():
    read = payment(iban=[], bic=None, currency="euros", dueDate="soon")
    assert (read.iban, read.bic, read.currency, read.due_day) == (None,) * 4
    assert len(read.problems) == 3
    assert payment(iban=f"BE68\n{'5' * 200}").iban == f"BE68 {'5' * 95}"
    assert payment(currency="usd").currency == "USD"
    assert read_payment(None) is None and read_payment({}) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-29T23:59:59+01:00", "2026-03-29T22:59:59+00:00"),
        ("2026-10-25T23:59:59+01:00", "2026-10-25T22:59:59+00:00"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00+00:00"),
        ("2026-07-01T12:00:00Z", "2026-07-01T12:00:00+00:00"),
        ("2026-07-01 12:00:00.123456789z", "2026-07-01T12:00:00.123456+00:00"),
        ("2026-07-01T12:00:00", "2026-07-01T10:00:00+00:00"),
        ("2026-01-01T12:00", "2026-01-01T11:00:00+00:00"),
        ("2026-01-01", "2025-12-31T23:00:00+00:00"),
        ("2026-06-30T23:59:60Z", "2026-06-30T23:59:59+00:00"),
        ("2026-07-01T12:00:00+0200", "2026-07-01T10:00:00+00:00"),
        ("9999-12-31T23:59:59-05:00", "9999-12-31T23:59:59+00:00"),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00+00:00"),
        ("0001-01-01T00:00:00+05:00", "0001-01-01T00:00:00+00:00"),
    ],
)
def test_times_become_utc(text, expected):
    assert parse_datetime(text).isoformat() == expected


@pytest.mark.parametrize(
    "value",
    [None, 5, True, "", "yesterday", "2026-02-30T00:00:00Z", "0000-01-01T00:00:00Z",
     "2026-01-01T25:00:00Z", "2026-01-01T00:00:61Z", "2026-01-01T00:00:00+99:99",
     "٢٠٢٦-٠١-٠١", "2" * 100],
)  # fmt: skip
def test_what_is_no_time_is_none(value):
    assert parse_datetime(value) is None


@given(st.text(max_size=40))
def test_no_text_breaks_the_parsers(text):
    for parse in (parse_datetime, parse_day, decode_digest):
        parse(text)
    parse_retry_after(text, NOW)


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_time_survives_writing_and_reading(moment):
    assert parse_datetime(moment.isoformat()) == moment
    assert abs(brussels_day(moment) - moment.date()) <= timedelta(days=1)


def test_days_are_belgian():
    assert brussels_day(datetime(2026, 3, 29, 22, 0, tzinfo=UTC)) == date(2026, 3, 30)
    assert brussels_day(datetime(2026, 10, 25, 22, 59, tzinfo=UTC)) == date(
        2026, 10, 25
    )
    assert brussels_day(datetime(2026, 10, 25, 23, 0, tzinfo=UTC)) == date(2026, 10, 26)
    assert parse_day("2026-10-25") == date(2026, 10, 25)
    assert parse_day("2026-10-32") is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("letter.pdf", "letter.pdf"),
        ("%E2%82%AC%20facture.pdf", "€ facture.pdf"),
        ("100%25.pdf", "100%.pdf"),
        ("100%.pdf", "100%.pdf"),
        ("%ff.pdf", "%ff.pdf"),
        ("CON", "_CON"),
        ("con.pdf", "_con.pdf"),
        ("lpt1 .txt", "_lpt1.txt"),
        ("..\\..\\x", "x"),
        ("../../etc/passwd", "etc_passwd"),
        ("..%2F..%2Fx.pdf", "x.pdf"),
        ("C:\\temp\\a.pdf", "C__temp_a.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\u200b\ufeff\x00\r\nb.pdf", "ab.pdf"),
        (".htaccess", "htaccess"),
        ("name. . ", "name"),
        ("", "document"),
        ("...", "document"),
        ("/", "document"),
        (None, "document"),
        (5, "document"),
        ("\ud800.pdf", "pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
    ],
)
def test_file_names_are_made_safe(raw, expected):
    assert safe_name(raw) == expected


def test_long_names_keep_their_extension():
    name = safe_name("x" * 255 + ".pdf")
    assert len(name) == MAX_LENGTH and name.endswith("x.pdf")
    wide = safe_name("\u6587" * 255 + ".pdf")
    assert len(wide.encode()) <= 240 and wide.endswith(".pdf")
    assert len(safe_name("x" * 300)) == MAX_LENGTH


@given(st.text(max_size=300))
def test_no_name_escapes(raw):
    name = safe_name(raw)
    assert 1 <= len(name) <= MAX_LENGTH and name.strip(" .") and name.isprintable()
    assert not set(name) & set('/\\<>:"|?*') and name[0] != "."
    name.encode("utf-8")


def test_a_digest_in_every_spelling():
    raw = hashlib.sha256(b"\xfbcontent 5").digest()
    urlsafe, standard = base64.urlsafe_b64encode(raw), base64.b64encode(raw)
    spellings = [urlsafe, urlsafe.rstrip(b"="), standard, standard.rstrip(b"=")]
    for spelling in [item.decode() for item in spellings] + [
        raw.hex(),
        raw.hex().upper(),
    ]:
        assert decode_digest(spelling) == raw
    assert decode_digest(f" {standard.decode()}\n") == raw
    assert verify(raw, decode_digest(standard.decode()))
    assert not verify(hashlib.sha256(b"other").digest(), raw)


@pytest.mark.parametrize(
    "value", ["", "x", "=" * 44, "a" * 42, "a" * 45, None, 5, "é" * 43]
)
def test_what_is_no_digest_is_none(value):
    assert decode_digest(value) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", 120),
        (120, 120),
        ("0", 0),
        ("1.5", 1.5),
        ("-5", None),
        ("1000000000", 86400),
        (10**400, None),
        (Decimal("NaN"), None),
        (True, None),
        ("Tue, 10 Mar 2026 12:01:00 GMT", 60),
        ("Tue, 10 Mar 2026 11:00:00 GMT", 0),
        ("Wed, garbage", None),
        ("2026-03-10T12:00:30Z", 30),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value, expected):
    assert parse_retry_after(value, NOW) == expected


def test_retry_after_prefers_the_header():
    body = {"retryAfterSec": 7, "retryAfter": "2026-03-10T12:00:30Z"}
    assert retry_after({"Retry-After": "3"}, body, NOW) == 3
    assert retry_after({}, body, NOW) == 7
    assert retry_after({}, {"retryAfter": "2026-03-10T12:00:30Z"}, NOW) == 30
    assert retry_after({}, "no object", NOW) is None


def test_backoff_grows_and_is_spread():
    assert [backoff(n) / 60 for n in (0, 1, 2, 3, 4, 99)] == [1, 1, 5, 15, 60, 60]
    assert (backoff(1, 0.0), backoff(1, 1.0)) == (48, 72)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("public, no-transform, proxy-revalidate, max-age=86400", 86400),
        ("max-age=5", 3600),
        ("max-age=99999999999", 7 * 86400),
        ('max-age="7200"', 7200),
        ("s-maxage=5", 86400),
        ("no-store", 3600),
        ("nonsense", 86400),
        (None, 86400),
    ],
)
def test_reference_data_is_kept_between_an_hour_and_a_week(header, expected):
    headers = {"Cache-Control": header} if header else {}
    assert parse_max_age(headers) == expected


def test_small_values_without_end_are_refused_before_they_are_parsed():
    """32 MiB of ``[],`` are 1.6 GB in memory, which kills a worker."""
    assert loads(b'{"items":[' + b"[]," * 1000 + b"[]]}")
    with pytest.raises(UnexpectedAnswer, match="values"):
        loads(b'{"items":[' + b"[]," * 1_000_000 + b"[]]}")


def test_a_letter_full_of_commas_is_no_such_thing():
    subject = ',[{\\"' * 400_000
    assert loads(json.dumps({"subject": subject}).encode()) == {"subject": subject}
    with pytest.raises(UnexpectedAnswer):
        loads(b'["\\\\",' + b"0," * 1_000_001 + b"0]")
