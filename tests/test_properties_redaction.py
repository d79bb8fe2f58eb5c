# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""No token, assertion, key or national number survives in any text around it.

Dossier f and scenario 54.
"""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

from hypothesis import example, given
from hypothesis import strategies as st
from properties_support import any_text, texts

from ebox_api import EboxError, mask_number, redact
from ebox_api.redaction import HIDDEN, bare_url, is_national_number

words = st.text("abcXYZ 019.-_:=&?/\\'\"{}[](),\n\t%+", max_size=40)
around = words | any_text | st.sampled_from(["\\n", "%20", "%3D", "x", "_", "="])
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
tokens = st.text(f"{LETTERS}-._~+/", min_size=12, max_size=60)


def _b64(value: object) -> str:
    raw = json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@st.composite
def assertions(draw) -> str:
    claims = {"iss": draw(st.text(LETTERS, max_size=9)), "exp": draw(st.integers(0))}
    signature = draw(st.binary(min_size=24, max_size=48))
    tail = base64.urlsafe_b64encode(signature).rstrip(b"=").decode()
    return ".".join((_b64({"alg": "RS256", "typ": "JWT"}), _b64(claims), tail))


@st.composite
def national_numbers(draw) -> str:
    base = f"{draw(st.integers(0, 999_999_999)):09}"
    born = draw(st.sampled_from(["", "2"]))
    digits = base + f"{97 - int(born + base) % 97:02}"
    assert is_national_number(digits)
    parts = (digits[:2], digits[2:4], digits[4:6], digits[6:9], digits[9:])
    forms = ["{}{}{}{}{}", "{}.{}.{}-{}.{}", "{} {} {} {} {}", "{}{}{}-{}-{}"]
    return draw(st.sampled_from(forms)).format(*parts)


# Digits right beside it make it another number.
digits_near = st.lists(
    st.sampled_from(["11", "22 ", "33.", "444-", "85", " ", "-", ".", "x"]), max_size=6
).map("".join)
beside = around | digits_near


@given(beside, national_numbers(), beside)
@example("11.22.33-444.", "85.07.30-033.28", "")
@example("", "85.07.30-033.28", "-11.22.33-444.55")
def test_a_national_number_is_hidden(before, number, after):
    before, after = before.rstrip("0123456789"), after.lstrip("0123456789")
    assert number not in redact(before + number + after)


@given(st.lists(national_numbers(), min_size=2, max_size=5), st.sampled_from(" .-,;\n"))
def test_of_several_national_numbers_none_is_left(numbers, between):
    shown = redact(between.join(numbers))
    assert not any(number in shown for number in numbers)


@given(around, assertions(), around)
def test_an_assertion_is_hidden(before, assertion, after):
    shown = redact(before + assertion + after)
    assert not any(part in shown for part in assertion.split(".")[1:])


FORMS = [
    lambda token: f"Authorization: Bearer {token}",
    lambda token: f"authorization: bearer {token}",
    lambda token: repr({"Authorization": f"Bearer {token}"}),
    lambda token: repr(f'b"Authorization": Bearer {token}\n'),
    lambda token: quote(f"Authorization: Bearer {token}"),
    lambda token: f"access_token={token}&x=1",
    lambda token: quote(f"access_token={token}&x=1"),
    lambda token: f"https://host.example/x?a={token}#b",
    lambda token: f"https://user:{quote(token, safe='')}@host.example/x",
    lambda token: json.dumps({"access_token": token, "token_type": "Bearer"}),
    lambda token: json.dumps({"access_token": token}, separators=(",", ":")),
    lambda token: json.dumps(json.dumps({"access_token": token, "a": 1})),
    lambda token: repr({"access_token": token}),
    lambda token: repr(json.dumps({"it's": {"access_token": token}})),
    lambda token: repr(json.dumps({"access_token": token}).encode()),
]


@given(around, tokens, st.sampled_from(FORMS), around)
def test_a_token_is_hidden_in_every_form_that_we_log(before, token, form, after):
    written = form(token)
    # an address ends at white space, and what stands before it may belong to it
    shown = redact(f"{before} {written} {after}")
    secret = next((t for t in (token, quote(token)) if t in written), token)
    assert secret not in shown.replace(before, "").replace(after, "") or (
        secret in before + after
    )


@given(around, st.text(LETTERS + "+/\n", min_size=40, max_size=200), around)
def test_a_private_key_is_hidden(before, body, after):
    kind = "ENCRYPTED PRIVATE KEY"
    pem = f"-----BEGIN {kind}-----\n{body}\n-----END {kind}-----"
    for text in (pem, repr(pem), pem[: len(pem) // 2 + 20]):
        shown = redact(f"{before} {text} {after}")
        assert body[:20] not in shown.replace(before, "").replace(after, "")


secret_text = st.builds("{} {} {}".format, around, assertions() | tokens, around)
named = st.builds(
    "{}{}{}".format,
    st.sampled_from(["access_token", "password", "Bearer", "https://a@b?c", "API_KEY"]),
    st.sampled_from(["=", ": ", '": "', " ", "%3D", '\\": \\"']),
    words,
)


@given(texts | words | secret_text | named)
def test_redacting_again_changes_nothing(text):
    once = redact(text)
    assert redact(once) == once


@given(
    st.integers(0, 30_000), st.sampled_from(["eyJ", "https://", "1.", "Bearer ", "x"])
)
def test_a_long_text_is_cut(length, piece):
    text = (piece * (length // len(piece) + 1))[:length]
    assert len(redact(text)) <= 20_000 + len(HIDDEN) * 4000


@given(assertions(), national_numbers())
def test_an_error_keeps_neither(assertion, number):
    url = f"https://host.example/{number}?a={assertion}"
    error = EboxError(f"{assertion} of {number}", url=url, code=f"{number} {assertion}")
    told = str(error) + repr(error) + str(vars(error))
    assert number not in told and assertion not in told
    assert len(bare_url(url)) <= 500


@given(texts)
def test_masking_shows_the_last_two_at_most(number):
    shown = mask_number(number)
    assert len(shown) == len(number)
    assert shown[:-2].strip("*") == ""
