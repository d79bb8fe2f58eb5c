# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reading payments: the labelled letters, and each rule of trust by itself."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import starmap
from pathlib import Path

import pypdfium2
import pytest
from payment_support import belgian_iban, ogm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from belgian_payment import (
    FIELDS,
    PROBLEMS,
    EpcPayment,
    Payment,
    epc_payload,
    format_ogm,
    qr_matrix,
    ranker,
    read_payment,
    text_reading,
)
from belgian_payment.candidates import Occurrence
from belgian_payment.statements import statements_of
from letter_text import Page, extract_pages

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "setup"))
sys.path.insert(0, str(ROOT / "tests" / "labelled" / "letters"))

import letter_hostile  # noqa: E402
import letter_set  # noqa: E402
from machine.bench import payments as labelled_set  # noqa: E402

RECEIVED = date(2026, 3, 12)
IBAN, OTHER, OWN = (belgian_iban(number) for number in (11, 12, 13))
OGM = format_ogm(ogm(1234567890))
DEMAND = f"Gelieve 250,00 EUR te storten vóór 31/03/2026 op rekening {IBAN}, {OGM}."


@dataclass
class Api:
    """What the API may say of a payment."""

    total: Decimal | None = None
    currency: str | None = "EUR"
    iban: str | None = None
    bic: str | None = None
    due_day: date | None = None
    reference: str | None = None


@cache
def read(identity: str):
    letter = next(each for each in letter_set.letters() if each["id"] == identity)
    return labelled_set.read(letter)


def read_text(text: str, **options):
    pages = [Page(number, part) for number, part in enumerate(text.split("\f"), 1)]
    return read_payment(b"", pages, received=RECEIVED, **options)


def read_code(payload: str, text: str = "", **options):
    """A letter with a code and a line of text."""
    letter = {"look": "left", "language": "nl", "sender": "Voorbeeld Demo"}
    pdf = letter_set.draw({**letter, "body": [text or "Code", {"qr": payload}]})
    pages = extract_pages(pdf).pages
    return read_payment(pdf, pages, received=RECEIVED, **options)


def code(**changes) -> str:
    values = {"iban": IBAN, "beneficiary": "Voorbeeld", "amount": Decimal("250.00")}
    return epc_payload(EpcPayment(**{**values, "communication": OGM, **changes}))


@pytest.mark.parametrize("name", labelled_set.TARGETS)
def test_the_labelled_letters_are_read_as_well_as_was_asked(name):
    for part, letters in labelled_set.parts(labelled_set.labelled()).items():
        score = labelled_set.score(letters, lambda letter: read(letter["id"]), name)
        precision, recall = labelled_set.TARGETS[name]
        assert score.precision >= precision, (part, score)
        assert score.recall >= recall, (part, score)


def test_a_score_counts_right_wrong_and_missed():
    letters = [
        {"id": "right", "label": {"amount": "10.00"}},
        {"id": "wrong", "label": {"amount": "11.00"}},
        {"id": "missed", "label": {"amount": "12.00"}},
        {"id": "invented", "label": {}},
    ]
    values = {"right": Decimal(10), "wrong": Decimal(10), "invented": Decimal(10)}

    def reader(letter):
        return Payment(amount=values.get(letter["id"]))

    score = labelled_set.score(letters, reader, "amount")
    assert (score.right, score.wrong) == (1, ("wrong", "invented"))
    assert score.missed == ("wrong", "missed")
    assert score.precision == score.recall == pytest.approx(1 / 3)
    assert not score.met("amount")
    assert "33.3%" in labelled_set.table({"amount": {"all": score}})


def test_conflicts_and_problems_of_the_labelled_letters_are_told():
    doubts = []
    for letter in letter_set.letters():
        found, label = read(letter["id"]), letter["label"]
        labelled = set(label.get("conflicts", []))
        assert labelled <= found.conflicts.keys(), letter["id"]
        doubts += [(letter["id"], name) for name in found.conflicts.keys() - labelled]
        assert found.problem == label.get("problem"), letter["id"]
    assert len(doubts) <= 0.05 * len(letter_set.letters()), doubts


def test_of_a_doubt_all_that_is_possible_is_shown_and_nothing_proposed():
    for letter in letter_set.letters():
        found = read(letter["id"])
        for name in found.conflicts.keys() - {"direction"}:
            assert getattr(found, name) is None
            assert found.conflicts[name]
            assert found.evidence[name]


def test_nothing_is_proposed_unless_the_letter_asks_to_pay():
    for letter in letter_set.letters():
        found = read(letter["id"])
        if letter["label"]["direction"] != "pay":
            assert all(getattr(found, name) is None for name in FIELDS), letter["id"]


def test_each_value_has_its_source_and_the_words_it_was_found_in():
    for letter in letter_set.letters():
        found = read(letter["id"])
        for name in FIELDS:
            if getattr(found, name) is None:
                assert name not in found.sources
            else:
                assert found.sources[name] in ("qr", "text")
            if name != "currency" and getattr(found, name) is not None:
                first = found.evidence[name][0]
                assert first.source == found.sources[name]
                assert first.page in (1, 2)
                assert first.text.strip() and "\n" not in first.text


def test_no_word_that_only_joins_others_is_the_reason_to_pay_or_not():
    joining = {"voor", "pour", "vor", "als", "si", "wenn", "ab", "van", "uw", "vous"}
    for each in letter_set.letters():
        for evidence in read(each["id"]).evidence.get("direction", ()):
            assert joining.isdisjoint(words.lower() for _is, words in evidence.why)


def test_no_part_of_a_word_is_quoted():
    statements = statements_of([Page(1, "Voorbeeld 12")])
    reading = text_reading.TextReading(statements, RECEIVED, ())
    place = Occurrence("beeld", 0, 4, 9, "cell")
    assert reading._reason("before:until", [place], place) is None


@pytest.mark.parametrize("name", letter_hostile.files())
def test_nothing_is_proposed_for_a_hostile_file(name):
    pdf = letter_hostile.files()[name]
    read_pages = extract_pages(pdf)
    found = read_payment(pdf, read_pages.pages, received=RECEIVED)
    assert found.iban is None and found.amount is None
    assert found.problem in {None, *PROBLEMS}
    if not read_pages.pages:
        assert found.problem
    empty = [Page(number, "") for number in range(1, 5)]
    assert read_payment(pdf, empty, received=RECEIVED).iban is None


def test_a_demand_in_plain_text_is_read():
    found = read_text(DEMAND)
    assert (found.direction, found.amount, found.iban) == ("pay", Decimal("250"), IBAN)
    assert (found.communication, found.due_date) == (OGM, date(2026, 3, 31))
    assert set(found.sources.values()) == {"text"}


def test_a_demand_at_the_end_of_a_long_letter_is_read():
    annex = "Bijlage met uw gegevens\f" * 90
    found = read_text(annex + DEMAND)
    assert (found.direction, found.amount, found.iban) == ("pay", Decimal("250"), IBAN)
    assert found.evidence["amount"][0].page == 91


def test_the_own_account_is_never_proposed_whatever_says_so():
    own = [" ".join(IBAN[i : i + 4] for i in range(0, 16, 4))]
    assert read_text(DEMAND, own_ibans=own).iban is None
    assert read_code(code(), own_ibans=own).iban is None
    assert read_text(DEMAND, own_ibans=own, api=Api(iban=IBAN)).iban is None


def test_a_code_and_the_text_that_disagree_propose_neither():
    found = read_code(code(iban=OTHER), DEMAND)
    assert found.iban is None
    assert found.conflicts["iban"] == [OTHER, IBAN]
    assert {each.source for each in found.evidence["iban"]} == {"qr", "text"}
    assert found.amount == Decimal("250.00")


def test_a_code_and_the_text_that_agree_are_no_conflict():
    found = read_code(code(), DEMAND)
    assert not found.conflicts
    assert found.sources["iban"] == "qr"
    assert found.sources["due_date"] == "text"


def test_what_stands_only_under_a_condition_is_never_sure(monkeypatch):
    """However likely the model finds it."""

    def rank(_field, values):
        likely = {
            value: 0.9 if "only if" in said else 0.3 for value, said in values.items()
        }
        ranked = starmap(ranker.Ranked, likely.items())
        return sorted(ranked, key=lambda each: -each.probability)

    monkeypatch.setattr(text_reading, "rank", rank)
    raised = f"Indien u niet betaalt, betaalt u 275,00 EUR op rekening {OTHER}."
    beside = read_text(f"{DEMAND} {raised}")
    assert (beside.amount, beside.iban) == (None, None)
    assert Decimal("250.00") in beside.conflicts["amount"]


def test_the_api_is_trusted_first_and_a_disagreement_is_told():
    found = read_text(DEMAND, api=Api(total=Decimal("260.00"), iban=IBAN))
    assert found.amount == Decimal("260.00")
    assert found.sources["amount"] == "api"
    assert found.conflicts["amount"] == [Decimal("260.00"), Decimal("250.00")]
    assert "iban" not in found.conflicts


def test_two_codes_that_differ_propose_no_account():
    letter = {"look": "left", "language": "nl", "sender": "Voorbeeld Demo"}
    body = [{"qr": code()}, {"qr": code(iban=OTHER)}]
    pdf = letter_set.draw({**letter, "body": body})
    found = read_payment(pdf, extract_pages(pdf).pages, received=RECEIVED)
    assert found.iban is None
    assert set(found.conflicts["iban"]) == {IBAN, OTHER}
    assert found.amount == Decimal("250.00")


@pytest.mark.parametrize(
    "text",
    [
        "Wij hebben uw betaling ontvangen. Uw schuld is volledig betaald.",
        "U hoeft niets te betalen.",
        "Nous vous remboursons 250,00 EUR sur votre compte.",
        "Dieses Schreiben ist keine Zahlungsaufforderung.",
    ],
)
def test_a_letter_that_does_not_ask_stands_against_its_code_and_the_api(text):
    found = read_code(code(), text, api=Api(total=Decimal("250"), iban=IBAN))
    assert found.conflicts["direction"][0] == "pay"
    assert found.direction == "unknown"  # a person looks: silence would cost more
    assert all(getattr(found, name) is None for name in FIELDS)


@pytest.mark.parametrize("millimetres", [12, 20, 40])
def test_codes_of_any_size_are_found(millimetres):
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    rows = qr_matrix(code(communication="m" * 120))
    side = millimetres * 72 / 25.4 / len(rows)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left, base = 100.3 + x * side, 500.7 - y * side
                canvas.rect(left, base, side, side, stroke=0, fill=1)
    canvas.save()
    found = read_payment(file.getvalue(), [Page(1, "")], received=RECEIVED)
    assert (found.iban, found.amount) == (IBAN, Decimal("250.00"))


@pytest.mark.parametrize("turned", [0, 2, 90, 180])
def test_codes_in_a_scan_are_found_however_it_lies(turned):
    letter = {"look": "left", "language": "nl", "sender": "Voorbeeld Demo"}
    pdf = letter_set.draw({**letter, "body": [{"qr": code()}]})
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=150 / 72, grayscale=True).to_pil()
    document.close()
    picture = picture.rotate(turned, expand=True, fillcolor=255)
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    canvas.save()
    found = read_payment(file.getvalue(), [Page(1, "")], received=RECEIVED)
    assert (found.iban, found.problem) == (IBAN, "no_text")


def test_without_the_scanner_the_text_is_read_and_the_problem_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "belgian_payment.code_reading", None)
    found = read_code(code(), DEMAND)
    assert found.problem == "no_scanner"
    assert found.sources["iban"] == "text"


def test_two_accounts_that_fit_equally_well_are_a_conflict():
    text = DEMAND.replace(f" op rekening {IBAN}", "")
    found = read_text(f"{text}\nRekening: {IBAN}\nRekening: {OTHER}")
    assert found.iban is None
    assert set(found.conflicts["iban"]) == {IBAN, OTHER}


def test_without_a_day_of_receipt_no_day_is_read():
    pages = [Page(1, DEMAND)]
    assert read_payment(b"", pages).due_date is None


def test_pages_that_were_not_read_are_not_drawn():
    letter = {"look": "left", "language": "nl", "sender": "Voorbeeld Demo"}
    pdf = letter_set.draw({**letter, "body": [{"qr": code()}]})
    assert read_payment(pdf, [], received=RECEIVED).iban is None
    assert read_payment(pdf, [Page(2, "")], received=RECEIVED).iban is None
