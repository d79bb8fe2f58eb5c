# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Names, digests, payments, enterprise numbers: what always holds of one value.

Scenarios 22, 24, 26, 40 and 51.
"""

from __future__ import annotations

import base64
import re
from decimal import Decimal
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from properties_support import is_clean, odd, payments, received, texts

from ebox_api import (
    InvalidRequestError,
    TranslatedText,
    decode_digest,
    normalise_cbe,
    path_segment,
    read_payment,
    safe_name,
    verify,
)
from ebox_api.fields import count, id_from_href, identifier, line, number, text
from ebox_api.names import MAX_LENGTH
from ebox_api.payments import MAX_AMOUNT, read_amount

RESERVED = {"con", "prn", "aux", "nul", "clock$", "conin$", "conout$"}
RESERVED |= {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
pieces = st.sampled_from(
    [
        "CON",
        "nul",
        "com1",
        "LPT¹",
        ".",
        "..",
        " ",
        "/",
        "\\",
        "\u202e",
        "\u200d",
        ":",
        "*",
    ]
    + [
        "e",
        "\u0301",
        "%2F",
        "%2e",
        "%00",
        "%",
        "x" * 140,
        "é" * 70,
        "😀",
        ".pdf",
        "\x00",
    ]
    + ["\ud800", "\u00a0", "?", "|", '"', "<", "\u0338", "\u212a", "_", "-", "(2)"]
)
names = texts | st.lists(pieces, max_size=8).map("".join)


def is_safe(name: str) -> bool:
    """Whether Windows, macOS and Linux take it as the name of a file."""
    stem = re.split(r"\s*(?:\.|$)", name)[0]
    return (
        1 <= len(name) <= MAX_LENGTH
        and len(name.encode()) <= 240
        and not re.search(r'[\x00-\x1f\x7f/\\<>:"|?*\u202a-\u202e\u2066-\u2069]', name)
        and name not in (".", "..")
        and name == name.strip(" ") == name.rstrip(".")
        and stem.casefold() not in RESERVED
    )


@given(names | odd)
def test_a_file_name_is_safe_everywhere(raw):
    assert is_safe(safe_name(raw))


@given(names)
@example("e\u200d\u0301.pdf")
@example("a\u200b .pdf")
def test_a_safe_name_stays_as_it_is(raw):
    name = safe_name(raw)
    if not re.search("%[0-9A-Fa-f]{2}", name):  # of what was encoded twice
        assert safe_name(name) == name


@given(st.text("abcXYZ019_-éß", min_size=1, max_size=60), st.sampled_from(["", ".pdf"]))
def test_a_harmless_name_is_kept(stem, extension):
    name = stem + extension
    if is_safe(name):
        assert safe_name(name) == name


ENCODINGS = [
    lambda raw: base64.urlsafe_b64encode(raw).decode(),
    lambda raw: base64.urlsafe_b64encode(raw).decode().rstrip("="),
    lambda raw: base64.b64encode(raw).decode(),
    lambda raw: base64.b64encode(raw).decode().rstrip("="),
    bytes.hex,
    lambda raw: raw.hex().upper(),
]
digests = st.binary(min_size=32, max_size=32)


@given(digests, st.sampled_from(ENCODINGS), st.integers(0, 43))
def test_a_digest_is_read_in_every_form(raw, encode, place):
    written = encode(raw)
    assert decode_digest(written) == raw
    assert decode_digest(f"{written[:place]}\r\n {written[place:]}\n") == raw
    assert verify(raw, decode_digest(written))


@given(digests, digests, st.sampled_from(ENCODINGS))
def test_only_the_same_digest_verifies(raw, other, encode):
    assert verify(other, decode_digest(encode(raw))) == (raw == other)


@given(texts | odd | st.text("0aF+/-_= \n", max_size=90))
def test_any_other_digest_is_none(value):
    raw = decode_digest(value)
    assert raw is None or len(raw) == 32


@given(payments | odd)
def test_payment_data_are_well_formed_or_absent(value):
    read = read_payment(received(value))
    if read is None:
        return
    assert read.currency is None or re.fullmatch("[A-Z]{3}", read.currency)
    for value, most in ((read.iban, 100), (read.bic, 100), (read.reference, 500)):
        assert value is None or (value.strip() and len(value) <= most)
    for name in ("amount", "currency", "iban", "due_day"):
        assert getattr(read, name) is not None or read.problems


@given(st.decimals(min_value="0.01", max_value=MAX_AMOUNT, places=2))
def test_a_payable_amount_is_kept_to_the_cent(amount):
    for given_amount in (amount, float(amount), str(amount), f" {amount:E} "):
        problems: list[str] = []
        assert read_amount(given_amount, "amount", problems) == amount
        assert problems == []


@given(st.integers(0, 19_999_999))
def test_an_enterprise_number_is_read_in_every_spelling(base):
    digits = f"{base:08}{97 - base % 97:02}"
    dotted = f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"
    for written in (digits, dotted, f"BE {dotted}", f"be{digits}", int(digits)):
        assert normalise_cbe(written) == (digits, True)
    wrong = f"{base:08}{(97 - base % 97) % 97 + 1:02}"
    assert normalise_cbe(wrong) == (wrong, False)


@given(odd | texts)
def test_any_sender_number_is_valid_or_said_not_to_be(value):
    digits, valid = normalise_cbe(value)
    assert len(digits) <= 64
    assert not valid or re.fullmatch("[01][0-9]{9}", digits)
    assert normalise_cbe(digits) == (digits, valid)


@given(texts)
def test_an_identifier_becomes_one_segment_of_an_address_or_none(value):
    if identifier(value) is None:
        with pytest.raises(InvalidRequestError):
            path_segment(value)
        return
    segment = path_segment(value)
    assert re.fullmatch(r"[A-Za-z0-9._~%-]+", segment) and segment not in (".", "..")
    assert unquote(segment) == value == identifier(value)
    assert id_from_href(f"https://host.example/x/{segment}/content") == value


@given(odd | texts | st.decimals() | st.floats())
def test_small_readers_give_clean_text_and_finite_numbers(value):
    for found in (text(value), line(value), identifier(value)):
        assert found is None or found and is_clean(found)
    assert line(line(value)) == line(value)
    amount = number(value)
    assert amount is None or isinstance(amount, Decimal) and amount.is_finite()
    assert count(value) is None or 0 <= count(value) <= 2 * 10**9


languages = st.none() | st.sampled_from(["nl", "fr_BE", "de", "en_US", "xx", ""])


@given(st.lists(st.none() | texts, min_size=4, max_size=4), st.lists(languages))
def test_a_text_is_picked_whenever_there_is_one(given_texts, wanted):
    translated = TranslatedText(*given_texts)
    picked = translated.pick(*wanted)
    assert bool(picked) == bool(translated) == any(given_texts)
    assert picked is None or picked in translated.as_dict().values()
