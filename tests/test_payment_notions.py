# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""From words to notions, from terms to days, and from a page to candidates."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from payment_support import belgian_iban

from belgian_payment import ranker
from belgian_payment.candidates import FINDERS, Letter, by_value, letter_date
from belgian_payment.features import direction_features, features_of
from belgian_payment.folding import fold
from belgian_payment.instalments import plan_of
from belgian_payment.lexicon import LEXICON
from belgian_payment.notions import notions_in
from belgian_payment.payment import RELATIONS
from belgian_payment.statements import statements_of
from belgian_payment.terms import terms_in
from letter_text import Page, Word

SENT, RECEIVED = date(2026, 4, 7), date(2026, 4, 8)
IBAN = belgian_iban(77)
WEIGHTS = Path(ranker.__file__).with_name("weights.json")


def names(text):
    return [notion.name for notion in notions_in(fold(text))]


def page(*rows, gap=14.0):
    """A page of cells: (x, text) in each row; six points a sign."""
    words = []
    for number, row in enumerate(rows):
        top = 50 + gap * number
        for x, text in row:
            for part in text.split(" "):
                words.append(Word(part, x, top, x + 6 * len(part), top + 10))
                x += 6 * (len(part) + 1)
    return Page(1, "", words, 595, 842)


def letter(*pages):
    statements = statements_of(pages)
    return Letter(statements, RECEIVED, letter_date(statements, RECEIVED))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nog te betalen saldo", ["to pay", "balance"]),
        ("Reste à payer", ["to pay"]),
        ("noch zu zahlender Betrag", ["to pay", "amount"]),
        ("U hoeft niets te betalen.", ["nothing", "to pay"]),
        ("Bei Nichtzahlung", []),
        ("", []),
    ],
)
def test_phrases_of_three_languages_are_notions(text, said):
    assert names(text) == said


def test_of_phrases_that_begin_alike_the_longest_counts():
    assert names("uw rekening") == ["account of reader"]
    assert names("uw aangifte") == ["you", "declare"]


def test_a_phrase_has_one_meaning():
    known = {}
    for name, phrases in LEXICON.items():
        for phrase in filter(None, map(str.strip, re.split(r"[,\n]", phrases))):
            assert known.setdefault(phrase, name) == name, phrase


def test_every_notion_has_phrases_that_are_found():
    for name, phrases in LEXICON.items():
        for phrase in phrases.replace("\n", ",").split(","):
            if phrase.strip() and "*" not in phrase:
                assert notions_in(fold(phrase.strip())), (name, phrase)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("binnen dertig (30) dagen na ontvangst van deze brief", "2026-05-08"),
        ("binnen 20 dagen na de datum van deze brief", "2026-04-27"),
        ("dans un délai de trois mois suivant la notification", "2026-07-08"),
        ("dans le mois, à compter du 3e jour ouvrable suivant l'envoi", "2026-05-10"),
        ("innerhalb eines Monats ab dem dritten Werktag nach Versand", "2026-05-10"),
        ("te rekenen: endéans de maand vanaf de verzending", "2026-05-07"),
        ("binnen twee weken vanaf de zevende dag na de verzending", "2026-04-28"),
        ("innerhalb von vierzehn Tagen nach Erhalt", "2026-04-22"),
        ("binnen 5 werkdagen na ontvangst", "2026-04-15"),
    ],
)
def test_terms_are_counted_from_where_they_begin(text, day):
    (term,) = terms_in(fold(text))
    assert term.last_day(RECEIVED, SENT) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text", ["in de maand mei", "24 maanden", "dagen", "99999 dagen"]
)
def test_what_is_no_term_to_pay_gives_no_day(text):
    days = [term.last_day(RECEIVED, SENT) for term in terms_in(fold(text))]
    assert not [day for day in days if day]


def values(field, *pages):
    return list(by_value(FINDERS[field](letter(*pages))))


def test_an_amount_never_loses_its_thousands():
    assert values("amount", page([(50, "Totaal"), (300, "6 794,90")])) == [
        Decimal("6794.90")
    ]
    apart = page([(50, "Te betalen"), (200, "€"), (210, "4"), (222, "142,75")])
    assert values("amount", apart) == [Decimal("4142.75")]


def test_the_year_before_a_currency_is_no_amount():
    said = "Gelieve ten laatste op 8 mei 2026 € 4402,04 te storten."
    assert values("amount", page([(50, said)])) == [Decimal("4402.04")]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["SPF Mer, Phares et Balises"], "SPF Mer, Phares et Balises"),
        (["Stad Voorbeeld, Kaai 5"], "Stad Voorbeeld"),
        (["Fonds voor de", "Vuurtorens"], "Fonds voor de Vuurtorens"),
        (["Amt für Leuchttürme", "Hafenstraße 1"], "Amt für Leuchttürme"),
    ],
)
def test_a_name_goes_on_over_commas_and_lines(lines, name):
    assert name in values("beneficiary", page(*([(50, line)] for line in lines)))


@pytest.mark.parametrize(
    "said", ["ten name van Fonds voor Vuurtorens.", "van Fonds voor Vuurtorens, met"]
)
def test_a_name_with_for_in_it_is_whole(said):
    found = values("beneficiary", page([(50, f"Te storten op {IBAN} {said}")]))
    assert "Fonds voor Vuurtorens" in found


def test_an_account_in_the_foot_says_nothing_of_what_is_asked():
    foot = f"Stad Voorbeeld · {IBAN} · Kaai 5 · www.voorbeeld.example.be"
    said = [letter(page([(50, text)])) for text in (foot, f"Rekening: {IBAN}")]
    features = [
        direction_features(
            each, False, {n: by_value(f(each)) for n, f in FINDERS.items()}
        )
        for each in said
    ]
    assert ["has:account:1" in each for each in features] == [False, True]


def test_what_stands_only_under_a_condition_is_told():
    said = page([(50, "Als u te laat betaalt, bedraagt zij 500,00 EUR.")])
    told = features_of(letter(said), by_value(FINDERS["amount"](letter(said))))
    assert "only if" in told[Decimal("500.00")]


def test_an_account_and_a_communication_over_two_lines_are_whole():
    begin, rest = f"{IBAN[:4]} {IBAN[4:8]}", f"{IBAN[8:12]} {IBAN[12:]}"
    cells = page([(50, "Rekening"), (200, begin)], [(200, rest)])
    assert values("iban", cells) == [IBAN]


def test_a_label_and_its_value_are_one_row_whatever_stands_above():
    name = "Federale Overheidsdienst Financiën Centrum"
    cells = page(
        [(50, "Ten gunste van:"), (200, name)],
        [(50, "Mededeling:"), (200, "+++090/9337/55493+++")],
    )
    statement = letter(cells).statements[-1]
    assert (statement.text, statement.left) == ("+++090/9337/55493+++", "mededeling:")


def test_dots_lead_from_a_label_to_its_value():
    cells = page([(50, "Te betalen ......................... 12,50 EUR")])
    assert letter(cells).statements[-1].left == "te betalen"


def test_a_justified_line_is_one_sentence():
    words = "Gelieve dit bedrag te storten op onze rekening".split()
    spread = page([(50 + 62 * place, word) for place, word in enumerate(words)])
    assert [each.text for each in letter(spread).statements] == [" ".join(words)]


def test_the_letter_s_date_is_the_one_that_is_called_so():
    rows = page(
        [(50, "Ons kenmerk: 12/3"), (250, "Datum: 07/04/2026")],
        [(50, "Betaald op 01/04/2026")],
    )
    assert letter(rows).written == SENT


def test_the_first_of_several_instalments_is_known():
    rows = page(
        [(50, "1"), (150, "05/05/2026"), (300, "100,00 EUR")],
        [(50, "2"), (150, "05/06/2026"), (300, "110,00 EUR")],
    )
    read = letter(rows)
    said = features_of(read, by_value(FINDERS["amount"](read)))
    assert "instalment:first" in said[Decimal("100.00")]
    assert "instalment:later" in said[Decimal("110.00")]


def test_what_a_row_adds_up_to_is_a_sum():
    rows = [[(50, name), (300, amount)] for name, amount in (
        ("Hoofdsom", "100,00"), ("Interest", "12,50"), ("Totaal", "112,50"),
    )]  # fmt: skip
    read = letter(page(*rows))
    said = features_of(read, by_value(FINDERS["amount"](read)))
    assert [value for value, names in said.items() if "sum" in names] == [
        Decimal("112.50")
    ]


def test_the_weights_say_on_what_they_were_trained_and_are_small():
    weights = json.loads(WEIGHTS.read_text())
    assert WEIGHTS.stat().st_size <= 200_000
    assert {"own"} < set(weights["trained on"])
    assert set(weights["fields"]) == set(FINDERS)
    assert set(weights["thresholds"]) == {*FINDERS, "pay", "silent"}
    for name in weights["fields"]["amount"]["weights"]:
        assert not any(map(str.isupper, name)), name  # no sender, no name


def test_shares_sum_up_and_the_likelier_comes_first():
    good, bad = ["left1:to pay", "left:to pay"], ["left1:base", "left:base"]
    ranked = ranker.rank("amount", {"a": bad, "b": good})
    assert [each.value for each in ranked] == ["b", "a"]
    assert 0 < sum(each.probability for each in ranked) <= 1
    assert sum(ranker.direction([]).values()) == pytest.approx(1)
    assert ranker.rank("amount", {}) == []


def test_every_relation_has_words_in_the_form():
    script = WEIGHTS.parents[1] / "static/src/payment/payment_evidence_field.js"
    text = script.read_text()
    assert [name for name in RELATIONS if f"    {name}: (" not in text] == []


def test_instalments_are_a_plan_only_where_the_letter_says_so():
    table = [
        [(50, "1"), (150, "05/05/2026"), (300, "90,00"), (400, "100,00 EUR")],
        [(50, "2"), (150, "05/06/2026"), (300, "90,00"), (400, "110,00 EUR")],
    ]
    spoken = letter(page([(50, "Overzicht van de schijven")], *table))
    first = Decimal("100.00")
    assert plan_of(spoken, first) == [
        (date(2026, 5, 5), first),
        (date(2026, 6, 5), Decimal("110.00")),
    ]
    assert plan_of(spoken, None)
    assert not plan_of(spoken, Decimal("210.00"))  # it asks for all of it at once
    assert not plan_of(letter(page(*table)), first)
    twice = [*table, [(50, "3"), (150, "05/06/2026"), (400, "120,00 EUR")]]
    assert not plan_of(letter(page([(50, "Schijven")], *twice)), first)
