# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Learning where a value stands: from one letter, for the sender's next one."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from payment_support import belgian_iban, ogm

from belgian_payment import (
    EpcPayment,
    epc_payload,
    format_ogm,
    read_payment,
    read_there,
    where_is,
)
from belgian_payment.learning import LEARNED, MOST_PLACES, read_place
from belgian_payment.statements import statements_of
from letter_text import Page, extract_pages

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "setup"))
sys.path.insert(0, str(ROOT / "tests" / "labelled" / "letters"))

import letter_set  # noqa: E402
from machine.bench import payments as labelled_set  # noqa: E402

RECEIVED, NEXT = date(2026, 3, 12), date(2026, 6, 11)
FIRST, SECOND, THIRD = (belgian_iban(number) for number in (21, 22, 23))
OGMS = [format_ogm(ogm(number)) for number in (1234567890, 1234567891)]
LABEL = "Quote van het jaar"  # of the amount: nothing that the reader knows


def draw(amount, iban, communication, day, **options) -> bytes:
    """A letter whose table shows an amount with a label of its own."""
    table = [
        ["Omschrijving", "Bedrag"],
        ["Totaal te betalen", options.get("total", "990,00")],
        [options.get("label", LABEL), amount],
        ["Interesten", "12,34"],
    ]
    body = [
        {"head": f"Heffing {day[-4:]}"},
        "Mevrouw, mijnheer,",
        "Gelieve het hiernavolgende te regelen. De berekening is op verzoek te zien.",
        {"table": [row for row in table if row[0]]},
        {"facts": [["Stortplaats", iban], ["Sleutel", communication]]},
        {"facts": [["Eindpunt", day], ["Houder", options.get("holder", "Fonds Eén")]]},
        "Wij danken u voor uw medewerking.",
        *options.get("more", []),
    ]
    return letter_set.draw(
        {"look": "left", "language": "nl", "sender": "Heffing Demo", "body": body}
    )


def pages_of(pdf: bytes):
    return extract_pages(pdf).pages


def read(pdf: bytes, learned=None, **options):
    options = {"received": NEXT, **options}
    return read_payment(pdf, pages_of(pdf), learned=learned, **options)


@cache
def first_pages():
    return pages_of(draw("150,25", FIRST, OGMS[0], "31/03/2026"))


def learn(*names) -> dict:
    """Positions as they come back from a database."""
    values = {
        "amount": Decimal("150.25"),
        "iban": FIRST,
        "communication": OGMS[0],
        "due_date": date(2026, 3, 31),
        "beneficiary": "Fonds Eén",
    }
    found = {name: where_is(first_pages(), name, values[name]) for name in names}
    return json.loads(json.dumps(found))


def next_letter(**options) -> bytes:
    return draw("7.000,50", SECOND, OGMS[1], "30/06/2026", **options)


def test_the_next_letter_is_read_where_the_value_was_in_the_first():
    found = read(next_letter(holder="Fonds Twee"), learn(*LEARNED))
    assert found.amount == Decimal("7000.50")
    assert (found.iban, found.communication) == (SECOND, OGMS[1])
    assert (found.due_date, found.beneficiary) == (date(2026, 6, 30), "Fonds Twee")
    assert {found.sources[name] for name in LEARNED} == {"text"}
    assert not found.conflicts
    for name, shown in (("amount", LABEL), ("iban", "Stortplaats")):
        first = found.evidence[name][0]
        assert (first.source, first.page) == ("text", 1)
        assert shown in first.text


def test_without_learning_the_reader_does_not_know_better():
    assert read(next_letter()).amount != Decimal("7000.50")


def test_a_position_holds_no_value():
    kept = json.dumps(learn(*LEARNED))
    for value in ("150", FIRST[2:], FIRST[4:8], OGMS[0][3:6], "31/03", "Fonds"):
        assert value not in kept


def test_a_changed_label_or_a_missing_value_is_not_guessed():
    for letter in (
        next_letter(label="Wat u al hebt betaald"),
        next_letter(label=""),
    ):
        pages = pages_of(letter)
        assert read_there(pages, "amount", learn("amount")["amount"]) is None
        assert read(letter, learn("amount")).amount == read(letter).amount


def test_values_with_the_same_label_are_told_apart_by_their_order_only():
    def schedule(*amounts):
        rows = [["Schijf", f"{each} EUR"] for each in amounts]
        body = [{"head": "Heffing"}, {"facts": rows}, "Wij danken u."]
        letter = {"look": "left", "language": "nl", "sender": "Heffing Demo"}
        return pages_of(letter_set.draw({**letter, "body": body}))

    position = where_is(schedule("10,00", "20,00", "30,00"), "amount", Decimal(20))
    found = read_there(schedule("11,00", "21,00", "31,00"), "amount", position)
    assert found.value == Decimal(21)
    assert read_there(schedule("11,00", "21,00"), "amount", position) is None


def test_places_that_tell_different_values_tell_none():
    def letter(one, other):
        lines = ["Gelieve te storten.", f"Hoofdsom: {one} EUR", f"Quote: {other} EUR"]
        return [Page(1, "\n\n".join(lines))]

    position = where_is(letter("10,00", "10,00"), "amount", Decimal(10))
    assert len(position["places"]) == 2
    same = read_there(letter("20,00", "20,00"), "amount", position)
    assert same.value == Decimal(20)
    assert read_there(letter("20,00", "25,00"), "amount", position) is None


def moved(pages, by):
    return [replace(page, number=page.number + by) for page in pages]


def test_a_longer_letter_has_the_place_on_another_page():
    """What comes before, such as a list, has more pages in one than in the other."""
    list_of_costs = pages_of(draw("3,00", THIRD, OGMS[0], "31/03/2026"))[0]
    before = replace(
        list_of_costs, text="Lijst van de kosten\nPost 1\nPost 2", words=[]
    )
    later = [before, *moved(pages_of(next_letter()), 1)]
    for name, value in (("amount", Decimal("7000.50")), ("iban", SECOND)):
        found = read_there(later, name, learn(name)[name], received=NEXT)
        assert (found.value, found.evidence.page) == (value, 2)
    back = where_is([before, *moved(first_pages(), 1)], "amount", Decimal("150.25"))
    found = read_there(pages_of(next_letter()), "amount", back)
    assert (found.value, found.evidence.page) == (Decimal("7000.50"), 1)


def test_no_page_of_another_make_is_taken_for_the_known_one():
    other = letter_set.draw(
        {"look": "left", "language": "nl", "sender": "X", "body": ["Iets anders."]}
    )
    pages = [*pages_of(other), *moved(pages_of(other), 1)]
    assert read_there(pages, "amount", learn("amount")["amount"]) is None


def test_without_a_label_the_box_decides_where_the_layout_is_the_same():
    def letter(amount, *more):
        rows = [["", amount]]
        body = [{"head": "Heffing"}, *more, {"facts": rows}, "Wij danken u zeer."]
        looks = {"look": "left", "language": "nl", "sender": "Heffing Demo"}
        return pages_of(letter_set.draw({**looks, "body": body}))

    pages = letter("10,00 EUR")
    position = where_is(pages, "amount", Decimal(10))
    assert position["places"][0]["label"] == ""
    found = read_there(letter("20,00 EUR"), "amount", position)
    assert found.value == Decimal(20)
    moved = letter("20,00 EUR", "Een zin die er nog niet stond.")
    assert read_there(moved, "amount", position) is None


def test_an_own_account_is_never_proposed():
    found = read(next_letter(), learn("iban"), own_ibans=[SECOND])
    assert found.iban is None


def test_wrong_check_digits_are_never_read():
    wrong = SECOND[:-1] + str((int(SECOND[-1]) + 1) % 10)
    bad = OGMS[1][:-4] + f"{(int(OGMS[1][-4]) + 1) % 10}+++"
    found = read(draw("1,00", wrong, bad, "30/06/2026"), learn(*LEARNED))
    assert (found.iban, found.communication) == (None, None)
    assert where_is(first_pages(), "iban", wrong) is None


def test_a_letter_that_does_not_ask_to_pay_proposes_nothing():
    looks = {"look": "left", "language": "nl", "sender": "Heffing Demo"}
    body = [
        {"head": "Bevestiging van uw betaling"},
        "Wij hebben uw betaling van 150,00 EUR goed ontvangen. Uw schuld is volledig "
        "betaald. U hoeft niets meer te doen.",
        {"facts": [[LABEL, "150,00 EUR"], ["Stortplaats", SECOND]]},
    ]
    found = read(letter_set.draw({**looks, "body": body}), learn(*LEARNED))
    assert found.direction == "none"
    assert all(getattr(found, name) is None for name in LEARNED)


def test_a_demand_that_says_that_nothing_is_to_be_paid_proposes_nothing():
    letter = next_letter(more=["U hoeft niets te betalen."])
    found = read(letter, learn(*LEARNED))
    assert found.direction == "unknown"
    assert all(getattr(found, name) is None for name in LEARNED)


def test_of_two_payments_a_person_chooses_however_it_was_learned():
    first = [{"facts": [["Rekening", FIRST], ["Mededeling", OGMS[0]]]}]
    both = [*first, {"facts": [["Rekening", THIRD], ["Mededeling", OGMS[1]]]}]

    def letter(body):
        looks = {"look": "left", "language": "nl", "sender": "Heffing Demo"}
        head = ["Te betalen: 250,00 EUR", "Gelieve te betalen met de gegevens hierna."]
        return letter_set.draw({**looks, "body": [*head, *body]})

    pages = pages_of(letter(both))
    learned = {
        "iban": where_is(pages, "iban", THIRD),
        "communication": where_is(pages, "communication", OGMS[1]),
    }
    assert all(learned.values())
    found = read(letter(both), learned)
    assert (found.iban, found.communication) == (None, None)
    assert {"iban", "communication"} <= found.conflicts.keys()


def test_a_code_that_disagrees_stays_a_conflict():
    code = epc_payload(EpcPayment(iban=THIRD, beneficiary="Heffing", amount=1))
    found = read(next_letter(more=[{"qr": code}]), learn("iban"))
    assert found.iban is None
    assert found.conflicts["iban"] == [THIRD, SECOND]


def test_a_free_communication_is_read_when_it_is_made_alike():
    def pages(reference):
        return pages_of(draw("1,00", FIRST, reference, "31/03/2026"))

    position = where_is(pages("HEF 2026/000123"), "communication", "HEF 2026/000123")
    found = read_there(pages("HEF 2027/4567"), "communication", position)
    assert found.value == "HEF 2027/4567"
    for other in ("uw referentie 12", "004/9511/90805", "RF00 1234", "HEF/2027"):
        assert read_there(pages(other), "communication", position) is None


def test_what_is_not_there_everywhere_or_no_value_has_no_place():
    pages = first_pages()
    for field, value in (
        ("amount", Decimal("150.26")),
        ("amount", 150.25),
        ("amount", Decimal("NaN")),
        ("amount", None),
        ("iban", SECOND),
        ("iban", "BE00"),
        ("communication", ""),
        ("due_date", "31/03/2026"),
        ("beneficiary", "Iemand"),
        ("beneficiary", 5),
        ("bic", "DEMOBEBB"),
        (None, None),
    ):
        assert where_is(pages, field, value) is None
    many = [Page(1, "\n\n".join(["Quote: 5,00 EUR"] * (MOST_PLACES + 1)))]
    assert where_is(many, "amount", Decimal(5)) is None
    assert where_is([], "amount", Decimal(5)) is None


GARBAGE = [
    *(None, 5, "x", [], {}, b"", [[]], {"places": 1}),
    {"field": "amount", "places": [None], "marks": {}},
    {"field": "amount", "places": [{}], "marks": {"1": [1]}},
    {"field": "iban", "places": [], "marks": []},
]


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_from_a_database_is_no_position(garbage):
    letter = next_letter()
    pages = pages_of(letter)
    before = read(letter)
    for name in LEARNED:
        assert read_there(pages, name, garbage, received=NEXT) is None
    assert read(letter, dict.fromkeys(LEARNED, garbage)) == before
    assert read(letter, garbage) == before


@pytest.mark.parametrize("value", [None, True, -1, 10**30, 1.5, "1", [], [1], {}])
def test_a_position_with_a_wrong_part_is_none_or_reads_nothing_else(value):
    letter = next_letter()
    right = learn("amount")["amount"]
    wrong = [{**right, key: value} for key in right]
    places = [{**right["places"][0], key: value} for key in right["places"][0]]
    wrong += [{**right, "places": [place]} for place in places]
    wrong += [{**right, "marks": {"1": value}}]
    pages = pages_of(letter)
    for position in wrong:
        found = read_there(pages, "amount", position)
        assert found is None or found.value == Decimal("7000.50")
        read(letter, {"amount": position})


def typed(name: str, value: str):
    convert = {"amount": Decimal, "due_date": date.fromisoformat}.get(name, str)
    return convert(value)


def test_places_learned_from_one_letter_bring_no_wrong_value_into_others():
    letters = [each for each in letter_set.letters() if not each.get("scanned")]
    pages = {each["id"]: pages_of(labelled_set.drawn(each)) for each in letters}
    parts = {name: statements_of(own) for name, own in pages.items()}
    read_right = 0
    for teacher in letters[::4]:
        for name in set(LEARNED) & teacher["label"].keys():
            value = typed(name, teacher["label"][name])
            position = where_is(pages[teacher["id"]], name, value)
            for letter in letters if position else ():
                received = date.fromisoformat(letter["received"])
                found = read_place(parts[letter["id"]], name, position, received)
                label = letter["label"].get(name)
                if found is None:
                    continue
                shown = labelled_set.plain(found.value)
                if shown == label or labelled_set.same_name(name, shown, label):
                    read_right += 1
                    continue
                proposed = read_payment(
                    labelled_set.drawn(letter),
                    pages[letter["id"]],
                    received=received,
                    own_ibans=letter["own"],
                    learned={name: position},
                )
                shown = labelled_set.plain(getattr(proposed, name))
                assert shown in (None, label), (teacher["id"], letter["id"], name)
    assert read_right > 150
