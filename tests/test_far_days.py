# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Days at the ends of the calendar: no reader stops at them, and none takes them."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest

from belgian_payment import parse_iban, read_payment
from belgian_payment.matching import propose
from ebox_api import read_message
from ebox_api.fields import MAX_ID, identifier
from letter_text import Page, find_deadlines

FAR = (
    *(date.min, date(1, 1, 10), date(2, 2, 2), date(9990, 1, 1)),
    *(date(9998, 1, 1), date(9999, 12, 30), date.max),
)
NEAR = date(2026, 11, 1)
TEXT = (
    "U moet 100,00 EUR betalen binnen 15 dagen na ontvangst, uiterlijk op 31/12/2026,"
    " op BE39 6792 0022 9319. Beroep binnen de 3 maanden na ontvangst. Betaal voor"
    " 31/12/9999 of voor 01/01/0001, binnen 30 werkdagen vanaf 31/12/9999."
)
PAGES = [Page(number=1, text=TEXT, words=[])]
OGM = "+++090/9337/55493+++"
WIDE = "".join(chr(0x20000 + 37 * n) for n in range(1024))


@pytest.mark.parametrize("received", [*FAR, NEAR])
def test_deadlines_are_found_whatever_the_day_of_receipt(received):
    for found in find_deadlines(PAGES, received=received):
        assert 1970 <= found.act_by.year <= found.day.year <= 2203


@pytest.mark.parametrize("received", [*FAR, NEAR])
def test_a_payment_is_read_whatever_the_day_of_receipt(received):
    payment = read_payment(b"", PAGES, received=received)
    assert payment.iban == parse_iban("BE39679200229319")
    assert payment.due_date is None or 1970 <= payment.due_date.year <= 2203


def payable(**values):
    return SimpleNamespace(
        **{
            **{"amount": Decimal("50.00"), "iban": None, "beneficiary": "X"},
            **{"communication": OGM, "due_date": None, "received": NEAR},
            **values,
        }
    )


def paid(amount, text, name):
    return SimpleNamespace(
        amount=Decimal(amount), date=NEAR, iban=None, name=name, communication=text
    )


@pytest.mark.parametrize("name", ["due_date", "received"])
@pytest.mark.parametrize("far", FAR)
def test_a_far_day_of_one_letter_does_not_stop_the_matching_of_others(name, far):
    good = payable()
    bad = payable(
        amount=Decimal(100), communication=None, beneficiary="Y", **{name: far}
    )
    lines = [paid("-50.00", OGM, "X"), paid("-100.00", "klant 12", "Y")]
    assert good in [found[0] for found in propose([good, bad], lines)]


def read(**values):
    return read_message({"messageId": "1", **values})


@pytest.mark.parametrize("far", FAR)
def test_a_far_day_of_the_registry_is_not_a_day(far):
    message = read(receiptDate=str(far), paymentData={"dueDate": str(far)})
    assert message.receipt_date is None
    assert "receipt_date is not a time" in message.problems
    assert message.payment.due_day is None
    assert "dueDate is missing or not a date" in message.payment.problems


def test_a_letter_may_never_expire_but_not_expire_before_there_were_any():
    assert read(expirationDate="9999-12-31T23:59:59Z").expiration_date.year == 9999
    for day in ("0001-01-01", "1969-12-31T12:00:00Z"):
        message = read(expirationDate=day)
        assert message.expiration_date is None
        assert "expiration_date is not a time" in message.problems


def test_identifiers_are_as_short_as_an_index_wants_in_bytes():
    assert identifier("é" * (MAX_ID // 2)) and not identifier("é" * (MAX_ID // 2 + 1))
    assert read(messageId=WIDE).problem == "messageId is too long"
    message = read(messageTypeId=WIDE, attachments=[{"attachmentId": WIDE}])
    assert message.message_type_id == ""
    assert "message_type is too long" in message.problems
    assert message.attachments[0].remote_id == "position-1"
