# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment QR: held to the standard, drawn, and scanned again (scenario 41)."""

from __future__ import annotations

import os
import random
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from decimal import Decimal

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from payment_support import (
    Payable,
    belgian_iban,
    check_payload,
    ogm,
    random_payment,
    rf,
    with_check,
)
from PIL import Image

from belgian_payment import epc_payload, format_ogm, parse_epc, qr_matrix, qr_svg

SEED, PAYMENTS = 20260312, 10_000
#: All are drawn and scanned with EBOX_DRAW_ALL=1, in a few minutes.
DRAWN = PAYMENTS if os.environ.get("EBOX_DRAW_ALL") else 300
DIGITS = ogm(123456789)


def payments(count: int):
    dice = random.Random(SEED)
    return [random_payment(dice) for _number in range(count)]


def remittance(payment) -> tuple:
    """What lines 10 and 11 have to say."""
    text = payment.communication or ""
    if text.startswith("RF"):
        return text, ""
    digits = text.strip("+").replace("/", "")
    if len(digits) == 12 and digits.isdecimal():
        return digits, ""
    return "", " ".join(text.split())[:140].rstrip()


def scanned(payload: str) -> bytes:
    """What a scanner reads of the code, four points to a module."""
    rows = qr_matrix(payload, mask=2)
    side = len(rows) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + 4, y + 4), 0)
    large = image.resize((side * 3, side * 3), Image.Resampling.NEAREST)
    (found,) = zxingcpp.read_barcodes(large, formats=zxingcpp.BarcodeFormat.QRCode)
    assert found.ec_level == "M"
    return found.bytes


def test_ten_thousand_payloads_keep_to_the_standard_and_say_what_went_in():
    for payment in payments(PAYMENTS):
        payload = epc_payload(payment)
        lines = check_payload(payload)
        assert lines["iban"] == payment.iban
        assert lines["amount"] == payment.amount
        assert lines["bic"] == (payment.bic or "")
        assert payment.beneficiary.startswith(lines["beneficiary"])
        assert (lines["structured"], lines["free"]) == remittance(payment)
        again = parse_epc(payload)
        assert again.amount == payment.amount
        assert epc_payload(again) == payload


def test_what_is_drawn_is_scanned_again():
    for payment in payments(DRAWN):
        payload = epc_payload(payment)
        assert scanned(payload) == payload.encode()


@pytest.mark.parametrize(
    "text", [DIGITS, format_ogm(DIGITS), "012/3456/78939", "***012/3456/78939***"]
)
def test_a_valid_ogm_goes_as_twelve_digits_to_line_10(text):
    lines = epc_payload(Payable(communication=text)).split("\n")
    assert lines[9:] == [DIGITS]


def test_one_setting_moves_the_ogm_to_line_11():
    payload = epc_payload(Payable(communication=DIGITS), ogm_line=11)
    assert payload.split("\n")[9:] == ["", "+++012/3456/78939+++"]
    with pytest.raises(ValueError, match="ogm_line"):
        epc_payload(Payable(), ogm_line=12)


def test_an_rf_reference_goes_to_line_10():
    reference = rf("539007547034")
    assert epc_payload(Payable(communication=reference)).split("\n")[9:] == [reference]
    spaced = " ".join(reference[i : i + 4] for i in range(0, len(reference), 4))
    assert epc_payload(Payable(communication=spaced)).split("\n")[9:] == [reference]


@pytest.mark.parametrize(
    "text",
    ["1234567", "79927398713", "20250403", "+++012/3456/78938+++", "RF00123"]
    + [f"factuur 7 {format_ogm(DIGITS)}"],
)
def test_anything_else_is_free_text_on_line_11(text):
    assert epc_payload(Payable(communication=text)).split("\n")[9:] == ["", text]


def test_nothing_follows_the_last_line_that_says_something():
    payload = epc_payload(Payable(communication=None))
    assert payload.endswith("EUR12.50")
    assert len(payload.split("\n")) == 8


def test_names_and_texts_are_cut_at_70_and_140_characters():
    payment = Payable(beneficiary="n" * 71, communication="c" * 141)
    lines = check_payload(epc_payload(payment))
    assert lines["beneficiary"] == "n" * 70
    assert lines["free"] == "c" * 140


def test_line_ends_in_a_text_do_not_break_the_lines():
    payment = Payable(beneficiary="Voor\nbeeld", communication="een\r\ntwee\t3\u2028")
    lines = check_payload(epc_payload(payment))
    assert lines["beneficiary"] == "Voor beeld"
    assert lines["free"] == "een twee 3"


def test_accents_give_way_where_the_code_would_be_too_large():
    payment = Payable(beneficiary="é" * 70, communication="ü" * 140)
    lines = check_payload(epc_payload(payment))
    assert (lines["beneficiary"], lines["free"]) == ("e" * 70, "u" * 140)


AMOUNTS = {"0.01": "EUR0.01", "1E+2": "EUR100.00", "999999999.99": "EUR999999999.99"}


@pytest.mark.parametrize("amount", AMOUNTS)
def test_amounts_have_two_decimals(amount):
    payload = epc_payload(Payable(amount=Decimal(amount)))
    assert payload.split("\n")[7] == AMOUNTS[amount]


BAD = [
    *(("amount", Decimal(text)) for text in ("0", "-1", "1000000000", "0.005", "NaN")),
    *(("amount", value) for value in (None, 0.1, "12", True)),
    ("currency", "USD"),
    *(("iban", text) for text in (None, "", "BE00999000000197", "BE68")),
    ("iban", with_check("US", "00000000000000")),
    *(("bic", text) for text in ("DEMO", "DEMOBEBBX", "1234BEBB")),
    *(("beneficiary", text) for text in (None, "", " \n ")),
    ("communication", 12),
    ("communication", "漢" * 140),
]


@pytest.mark.parametrize(("field", "value"), BAD)
def test_a_bad_value_is_named(field, value):
    payment = Payable()
    setattr(payment, field, value)
    with pytest.raises(ValueError, match=f"^{field}: "):
        epc_payload(payment)


def test_outside_the_eea_a_bic_is_needed():
    payment = Payable(iban=with_check("CH", "00999000123456789"))
    with pytest.raises(ValueError, match="^bic: "):
        epc_payload(payment)
    assert "DEMOCHZZ" in epc_payload(replace(payment, bic="DEMOCHZZ"))


def test_codes_found_on_paper_are_read():
    iban = belgian_iban(5)
    text = f"BCD\r\n001\r\n2\r\nSCT\r\nDEMOBEBB\r\nSociété\r\n{iban}\r\nEUR5\r\n\r\n"
    found = parse_epc(f"{text}\r\n{format_ogm(DIGITS)}\r\n\r\n".encode("iso8859-1"))
    assert (found.beneficiary, found.amount) == ("Société", Decimal("5.00"))
    assert found.communication == format_ogm(DIGITS)


def test_what_is_no_payment_is_not_read():
    good = epc_payload(Payable())
    for bad in (
        "https://example.test/pay",
        good.replace("BCD", "BCE"),
        good.replace("SCT", "INST"),
        good.replace("BE", "BX"),
        good.replace("EUR12.50", "USD12.50"),
        good.replace("002", "003"),
    ):
        assert parse_epc(bad) is None


@given(st.text() | st.binary() | st.none())
def test_anything_is_survived(payload):
    assert parse_epc(payload) is None


def test_the_drawing_is_one_svg_with_its_quiet_zone():
    payload = epc_payload(Payable())
    drawn = ElementTree.fromstring(qr_svg(payload))
    side = len(qr_matrix(payload)) + 8
    assert drawn.attrib["viewBox"] == f"0 0 {side} {side}"
    with pytest.raises(ValueError, match="payload"):
        qr_matrix("x" * 400)
