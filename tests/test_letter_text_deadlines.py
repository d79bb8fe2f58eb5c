# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Deadlines in words: the labelled sentences, and each rule by itself."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from demo_letters_support import letter_of, mailbox

from letter_text import DEFAULT_RULES, Page, TermRule, extract_pages, find_deadlines
from letter_text.deadlines import candidates
from letter_text.durations import add_months

RECEIVED = date(2026, 3, 2)  # a Monday


def found_in(*texts: str, received: date = RECEIVED, **options):
    pages = [Page(number, text) for number, text in enumerate(texts, 1)]
    return find_deadlines(pages, received=received, **options)


def days(*texts: str, **options) -> list[str]:
    return [deadline.day.isoformat() for deadline in found_in(*texts, **options)]


def only(text: str, **options):
    [deadline] = found_in(text, **options)
    return deadline


def test_a_term_says_from_when_it_was_counted():
    received = only("Betaal binnen 15 dagen na ontvangst van deze brief.")
    assert (received.kind, received.assumed) == ("term", "received")
    nothing_told = only("Gelieve te betalen binnen 15 dagen.")
    assert nothing_told.assumed == "received"
    text = (
        "Gent, 27 februari 2026\n\nBetaal binnen 15 dagen na de datum van deze brief."
    )
    letter = only(text)
    assert (letter.day, letter.assumed) == (date(2026, 3, 14), "letter_date")
    without_date = only("Betaal binnen 15 dagen na de datum van deze brief.")
    assert (without_date.day, without_date.assumed) == (date(2026, 3, 17), "received")
    told = only("Betaal binnen 15 dagen vanaf 9 maart 2026.")
    assert (told.day, told.assumed) == (date(2026, 3, 24), None)
    written = only("Betaal uiterlijk op 20 maart 2026.")
    assert (written.kind, written.assumed) == ("date", None)


@pytest.mark.parametrize(
    "head",
    [
        "Brussel, 27 februari 2026",
        "Bruxelles, le 27 février 2026",
        "Bruxelles, le: 27 février 2026",
        "Le: 27.02.2026",
        "Eupen, den 27. Februar 2026",
        "Datum: 27/02/2026",
        "Date : 27.02.2026",
        "Factuurdatum 27-02-2026",
        "Datum 27 februari 2026",
    ],
)
def test_the_date_of_a_letter_is_found(head):
    deadline = only(f"{head}\n\nGelieve binnen 8 dagen na dagtekening te betalen.")
    assert (deadline.day, deadline.assumed) == (date(2026, 3, 7), "letter_date")


@pytest.mark.parametrize(
    "head",
    [
        "Brussel, 27 februari 2025",  # not near the receipt
        "Geboortedatum: 27/02/2026",
        "Uw brief van 27 februari 2026",
        "De controle op 27 februari 2026",
    ],
)
def test_other_dates_are_not_taken_for_the_date_of_a_letter(head):
    deadline = only(f"{head}\n\nGelieve binnen 8 dagen na dagtekening te betalen.")
    assert (deadline.day, deadline.assumed) == (date(2026, 3, 10), "received")


def test_the_date_of_a_letter_holds_for_its_later_pages_not_for_other_files():
    term = "Gelieve binnen 8 dagen na dagtekening te betalen."
    head = "Brussel, 27 februari 2026"
    same = find_deadlines([Page(1, head), Page(2, term)], received=RECEIVED)
    assert [(d.day, d.page) for d in same] == [(date(2026, 3, 7), 2)]
    other = find_deadlines([Page(1, head), Page(1, term)], received=RECEIVED)
    assert [d.day for d in other] == [date(2026, 3, 10)]


def test_before_a_day_one_must_act_on_a_working_day_before_it():
    deadline = only("Betaal vóór 7 april 2026.")  # the day after Easter Monday
    assert (deadline.day, deadline.act_by) == (date(2026, 4, 7), date(2026, 4, 3))
    until = only("Betaal uiterlijk op 7 april 2026.")
    assert (until.day, until.act_by) == (date(2026, 4, 7), date(2026, 4, 7))


@pytest.mark.parametrize(
    "roll, act_by",
    [
        ("before", date(2026, 4, 3)),
        ("keep", date(2026, 4, 6)),
        ("after", date(2026, 4, 7)),
    ],
)
def test_a_rule_says_where_a_free_day_is_moved_to(roll, act_by):
    rule = TermRule(name="eigen regel", roll=roll)
    deadline = only("Betaal uiterlijk op 6 april 2026.", rules=[rule])
    assert (deadline.act_by, deadline.rule) == (act_by, "eigen regel")


def test_a_rule_says_whether_the_first_day_counts():
    rule = [TermRule(first_day_counts=True)]
    assert days("Betaal binnen 15 dagen na ontvangst.", rules=rule) == ["2026-03-16"]
    assert days("Betaal binnen de maand.", rules=rule) == ["2026-04-01"]
    assert days("Betaal binnen 5 werkdagen.", rules=rule) == ["2026-03-06"]
    assert only("Betaal binnen 5 dagen.", rules=rule).rule is None


def test_the_rule_of_the_day_of_receipt_is_used():
    rules = [
        TermRule("old", valid_until=date(2026, 3, 1), first_day_counts=True),
        TermRule("new", valid_from=date(2026, 3, 2), valid_until=date(2026, 3, 31)),
    ]
    text = "Betaal binnen 10 dagen na ontvangst."
    old = only(text, received=date(2026, 3, 1), rules=rules)
    assert (old.rule, old.day) == ("old", date(2026, 3, 10))
    new = only(text, received=date(2026, 3, 2), rules=rules)
    assert (new.rule, new.day) == ("new", date(2026, 3, 12))
    later = only(text, received=date(2026, 4, 1), rules=rules)
    assert later.rule == DEFAULT_RULES[0].name
    assert only(text, rules=[]).rule == DEFAULT_RULES[0].name


def test_the_earliest_to_act_on_comes_first_and_each_day_once():
    text = (
        "Dien bezwaar in binnen zes maanden na ontvangst.\n\n"
        "Betaal uiterlijk op 20 maart 2026.\n\nBetaal vóór 20 maart 2026."
    )
    found = found_in(text)
    assert [d.day for d in found] == [date(2026, 3, 20), date(2026, 9, 2)]
    assert found[0].act_by == date(2026, 3, 19)
    assert found[0].words == "Betaal vóór 20 maart 2026."


def test_what_was_over_before_the_letter_is_left_out():
    assert days("Betaal uiterlijk op 27 februari 2026.") == []
    letter = "Brussel, 25 februari 2026\n\nBetaal uiterlijk op 27 februari 2026."
    assert days(letter) == ["2026-02-27"]  # over, but the letter was on its way
    assert days("Betaal binnen 15 dagen vanaf 1 januari 2026.") == []


def test_what_is_too_far_is_left_out():
    assert days("Betaal uiterlijk op 1 maart 2029.") == ["2029-03-01"]
    assert days("Betaal uiterlijk op 1 april 2029.") == []
    assert days("U moet dit melden binnen 10 jaar.") == []
    assert days("U moet dit melden binnen 999 jaar.") == []


@pytest.mark.parametrize(
    "text, received, expected",
    [
        ("Betaal vóór 15 januari.", date(2025, 12, 18), ["2026-01-15"]),
        ("Betaal vóór 18 december.", date(2025, 12, 18), ["2025-12-18"]),
        ("Betaal vóór 29 februari.", date(2027, 5, 3), ["2028-02-29"]),
        ("Betaal vóór 1 maart.", date(2026, 3, 2), []),  # it has just gone by
    ],
)
def test_a_date_without_a_year_is_the_next_one(text, received, expected):
    assert days(text, received=received) == expected


@pytest.mark.parametrize(
    "start, months, end",
    [
        ((2026, 1, 31), 1, (2026, 2, 28)),
        ((2028, 1, 31), 1, (2028, 2, 29)),
        ((2026, 8, 31), 3, (2026, 11, 30)),
        ((2026, 12, 15), 1, (2027, 1, 15)),
        ((2026, 2, 28), 12, (2027, 2, 28)),
    ],
)
def test_months_run_to_the_same_number_or_the_last_day(start, months, end):
    assert add_months(date(*start), months) == date(*end)


def test_a_term_counts_from_the_third_working_day_after_sending():
    # Tuesday 5 May to Friday 8 May; 14 May is Ascension Day
    text = (
        "Datum: 05/05/2026\n\nU kunt bezwaar indienen binnen 10 dagen te rekenen "
        "vanaf de derde werkdag na de verzending."
    )
    deadline = only(text, received=date(2026, 5, 6))
    assert (deadline.day, deadline.assumed) == (date(2026, 5, 18), "letter_date")
    assert deadline.act_by == date(2026, 5, 18)


@pytest.mark.parametrize(
    "text, day",
    [
        ("Betaal binnen 10 dagen vanaf de zevende dag na de verzending.", "2026-03-16"),
        (
            "Payez dans le mois à compter du 3e jour ouvrable suivant l’envoi.",
            "2026-04-04",
        ),
        (
            "Zahlen Sie binnen 14 Tagen ab dem dritten Werktag, der auf den Versand "
            "dieses Schreibens folgt.",
            "2026-03-18",
        ),
        ("Antwoord binnen 8 dagen na de datum van deze kennisgeving.", "2026-03-07"),
        ("Répondez endéans les 8 jours de la date de la présente.", "2026-03-07"),
        (
            "Antworten Sie binnen 8 Tagen nach dem Datum dieser Bekanntgabe.",
            "2026-03-07",
        ),
        (
            "Vanaf de ontvangst van deze brief hebt u 10 dagen om te reageren.",
            "2026-03-12",
        ),
        (
            "Te betalen uiterlijk op de laatste dag van de maand die volgt op de "
            "verzending van deze factuur.",
            "2026-03-31",
        ),
    ],
)
def test_what_a_term_counts_from(text, day):
    assert days(f"Datum: 27/02/2026\n\n{text}") == [day]


@pytest.mark.parametrize(
    "text, purpose, optional",
    [
        ("Betaal het saldo uiterlijk op 20 maart 2026.", "pay", False),
        ("U kunt bezwaar indienen tot 20 maart 2026.", "object", True),
        ("Vous pouvez introduire un recours avant le 20 mars 2026.", "appeal", True),
        ("Füllen Sie den Fragebogen bis zum 20. März 2026 aus.", "survey", False),
        ("U wordt verwacht op 20 maart 2026 om 10 uur.", "appear", False),
        ("Vraag vóór 20 maart 2026 een afbetalingsplan aan.", "other", True),
        ("Gelieve te antwoorden vóór 20 maart 2026.", "answer", False),
    ],
)
def test_what_a_deadline_is_for(text, purpose, optional):
    deadline = only(text)
    assert (deadline.purpose, deadline.optional) == (purpose, optional)


@pytest.mark.parametrize(
    "text",
    [
        "Meld een ongeval binnen acht dagen na het ongeval.",
        "Betaal binnen 30 dagen na ontvangst van uw bestelling.",
        "Déclarez l’accident dans les huit jours de l’accident.",
        "Melden Sie einen Unfall binnen acht Tagen nach dem Unfall.",
        "Gelieve ten minste twee maanden vóór 1 juli 2026 op te zeggen.",
        "Annuleer uiterlijk 5 dagen voor de zitting.",
    ],
)
def test_a_term_from_something_without_a_date_is_none(text):
    assert days(text) == []


@pytest.mark.parametrize(
    "text, day",
    [
        ("U wordt gedagvaard om te verschijnen op 12 mei 2026.", "2026-05-12"),
        ("Vous devez comparaître le 12 mai 2026 à 9 heures.", "2026-05-12"),
        ("Sie werden vorgeladen, am 12. Mai 2026 zu erscheinen.", "2026-05-12"),
        ("De zitting van 12 mei 2026 is uitgesteld.", None),
        ("U bent verschenen op de zitting van 12 januari 2026.", None),
    ],
)
def test_a_call_to_appear_is_a_deadline_a_mention_is_not(text, day):
    assert days(text) == ([day] if day else [])


@pytest.mark.parametrize(
    "text, day",
    [
        ("Veuillez introduire une modification dans les 30 jours.", "2026-04-01"),
        ("Apportez des modifications au plan dans les 30 jours.", "2026-04-01"),
        ("Gelieve binnen 30 dagen een wijziging in te dienen.", "2026-04-01"),
        ("Reichen Sie innerhalb von 30 Tagen eine Änderung ein.", "2026-04-01"),
        ("Toute modification est à introduire dans les 30 jours.", None),
        ("Un changement d’adresse est à signaler dans les 30 jours.", None),
        ("En cas d’une modification, introduisez-la dans les 15 jours.", None),
        ("Bij een adreswijziging moet u binnen 30 dagen een attest indienen.", None),
        ("Een adreswijziging dient u binnen een maand te melden.", None),
        ("Nach einer Änderung ist binnen 15 Tagen ein Formular einzureichen.", None),
    ],
)
def test_a_change_to_make_is_a_deadline_one_that_may_happen_is_not(text, day):
    assert days(text) == ([day] if day else [])


def test_when_the_sender_has_counted_his_day_is_taken():
    text = "Betaal binnen de maand na ontvangst, dus uiterlijk op 31 maart 2026."
    assert days(text) == ["2026-03-31"]


@pytest.mark.parametrize(
    "text, day",
    [
        ("De laatste dag om te reageren is 17 april 2026.", "2026-04-17"),
        ("La date ultime pour agir est fixée au 17 avril 2026.", "2026-04-17"),
        ("Letzter Tag für die Einreichung ist der 17. April 2026.", "2026-04-17"),
        ("De indieningstermijn is verlengd tot 15 mei 2026.", "2026-05-15"),
        ("Die Abgabefrist wurde bis zum 15. Mai 2026 verlängert.", "2026-05-15"),
        ("Il vous reste 10 jours pour payer.", "2026-03-12"),
        ("Betaal tegen het einde van de maand.", "2026-03-31"),
        ("Payez dans les quarante-cinq jours.", "2026-04-16"),
        ("Payez dans les trente et un jours.", "2026-04-02"),
        ("Zahlen Sie binnen fünfundvierzig Tagen.", "2026-04-16"),
        ("Betaal binnen vijfenveertig dagen.", "2026-04-16"),
        ("Betaal uiterlijk op 2026-04-16.", "2026-04-16"),
    ],
)
def test_other_ways_to_say_it(text, day):
    assert days(text) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Wij nemen binnen 5 werkdagen contact met u op.",
        "Le tribunal statuera dans le mois.",
        "Die Verwaltung entscheidet binnen 30 Tagen.",
        "Het mandaat loopt tot 30 juni 2026.",
        "Nos bureaux seront fermés jusqu’au 15 avril 2026.",
        "Die Erstattung wird bis zum 30. Juni 2026 überwiesen.",
        "Uw kenmerk: 2026/31-03-2026-15",
        "Rekening 31.03.2026.15 uiterlijk op 099.31.03.2026",
        "Tussen 1 april en 30 juni 2026 voeren wij controles uit.",
        "Van 4 tot 22 mei 2026 moet u de werken gedogen.",
        "Dans le mois de mai 2026, vous devez rester joignable.",
        "Betaal uiterlijk op 31 februari 2026.",
    ],
)
def test_other_traps(text):
    assert days(text) == []


def test_the_words_are_one_line_with_the_deadline_in_it():
    short = only("Geachte heer,\n\nBetaal uiterlijk\nop 20 maart 2026. Dank u.")
    assert short.words == "Betaal uiterlijk op 20 maart 2026."
    long = " ".join(["heel"] * 60)
    cut = only(f"Gelieve {long} te betalen uiterlijk op 20 maart 2026 of {long}.")
    assert len(cut.words) <= 160
    assert "uiterlijk op 20 maart 2026" in cut.words
    assert cut.words.startswith("…heel") and cut.words.endswith("heel…")


def test_a_letter_in_two_languages_is_read_in_both():
    text = (
        "Gelieve te betalen uiterlijk op 20 maart 2026.\n\n"
        "Veuillez introduire votre déclaration au plus tard le 15 avril 2026."
    )
    assert [(d.day.day, d.language) for d in found_in(text)] == [(20, "nl"), (15, "fr")]


def test_nothing_to_read_has_no_deadline():
    assert found_in() == []
    assert found_in("", " \n\n ", "...") == []


DUE = re.compile(
    r"(?:[Uu]iterlijk op|au plus tard le|bis spätestens)\s+"
    r"(\d{1,2})\.?(?:er)?\s+(\w+)\s+(\d{4})"
)
MONTHS = {
    **{"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6},
    **{"janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6},
    **{"Januar": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6},
}


def test_the_day_to_pay_is_found_in_the_demo_letters():
    seen = 0
    for message in mailbox().messages:
        if not message.attachments:
            continue
        pages = extract_pages(letter_of(message)).pages
        text = " ".join(" ".join(page.text.split()) for page in pages)
        for number, month, year in DUE.findall(text):
            if month in MONTHS:
                day = date(int(year), MONTHS[month], int(number))
                found = find_deadlines(pages, received=day - timedelta(days=20))
                assert day in [deadline.day for deadline in found], text
                seen += 1
    assert seen >= 5


def test_a_letter_of_nothing_but_days_is_not_weighed_to_its_end():
    text = "Betaal uiterlijk op 31/12/2026. " + "<b>1/1/2027</b>" * 5000
    options = {"received": date(2026, 11, 30)}
    assert sum(1 for _found in candidates([Page(1, text)], **options)) < 2100
    found = find_deadlines([Page(1, text)], **options)
    assert date(2026, 12, 31) in [deadline.day for deadline in found]
