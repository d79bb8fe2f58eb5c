# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The letters themselves: their text, their numbers, their QR."""

from __future__ import annotations

import re
import time
from datetime import datetime, timezone

import pypdfium2
import zxingcpp
from demo_letters_support import (
    AMOUNT,
    COMPANY,
    IBAN,
    NOW,
    NUMBER,
    OGM,
    PAYABLE,
    all_messages,
    letter_of,
    mailbox,
    pages_of,
    text_of,
    valid_iban,
    valid_ogm,
)

from ebox_simulator.letters import demo_mail
from ebox_simulator.letters.numbers import (
    belgian_iban,
    cbe_number,
    structured_communication,
)
from ebox_simulator.letters.pdf import printable

DUE = re.compile(
    r"(?:Uiterste betaaldatum|plus tard le|bis spätestens)\s+(\d\d/\d\d/\d{4})"
)
PAGE = re.compile(r"(?:Pagina|Page|Seite) (\d)/(\d)")


def letters() -> list:
    return [message for message in all_messages() if message.attachments]


def payable(message) -> bool:
    return message.message_type_id in PAYABLE


def barcodes(pdf: bytes) -> list[str]:
    found = []
    for page in pypdfium2.PdfDocument(pdf):
        image = page.render(scale=2, grayscale=True).to_pil()
        found += [code.text for code in zxingcpp.read_barcodes(image)]
    return found


def test_every_page_is_numbered_and_marked_as_fictional():
    for message in letters():
        pages = pages_of(letter_of(message))
        for number, text in enumerate(pages, start=1):
            assert "DEMO / FICTIEF / FICTIF" in text
            assert PAGE.search(text).groups() == (str(number), str(len(pages)))


def test_a_few_letters_have_two_pages_and_none_has_more():
    lengths = [len(pages_of(letter_of(message))) for message in letters()]
    assert set(lengths) == {1, 2}
    assert lengths.count(2) >= 5


def test_no_page_is_empty():
    for message in letters():
        for text in pages_of(letter_of(message)):
            assert len(text) > 400


def test_a_letter_names_company_number_sender_and_subject():
    for message in letters():
        text = text_of(letter_of(message)).replace("\n", " ")
        assert COMPANY in text
        assert "0999.123.456" in text
        words = next(iter(message.subject.values())).split()
        assert " ".join(words[:3]) in text
        sender = f"{message.sender_organization_id[:4]}."
        assert sender in text
        assert "{" not in text


def test_accents_and_signs_survive_extraction():
    text = " ".join(text_of(letter_of(message)) for message in letters())
    for sample in ("é", "è", "ü", "ß", "Ö", "–", "’", "·", "²", "ë"):
        assert sample in text


def test_a_demand_shows_amount_account_communication_and_due_date():
    for message in filter(payable, letters()):
        text = text_of(letter_of(message))
        assert AMOUNT.search(text)
        (iban,) = {found.replace(" ", "") for found in IBAN.findall(text)}
        assert valid_iban(iban)
        assert iban[4:7] == "999"
        (ogm,) = {"".join(found) for found in OGM.findall(text)}
        assert valid_ogm(ogm)
        assert re.search(r"\b\d{2}/\d{2}/\d{4}\b", text)


def test_the_day_to_pay_comes_after_the_receipt_and_is_the_day_to_act():
    dated = 0
    for message in filter(payable, letters()):
        # the box is the only place with a day like 31/12/2026 after its label
        found = DUE.search(text_of(letter_of(message))).group(1)
        due = datetime.strptime(found, "%d/%m/%Y").replace(tzinfo=timezone.utc)
        assert due > message.received
        assert message.read or due > NOW
        for entry in message.business_data:
            if entry.key == "FOR_ACTION_DUE_DATE":
                dated += 1
                assert set(entry.values[0].values()) == {f"{due:%Y-%m-%d}"}
    assert dated >= 10


def test_other_letters_have_no_communication():
    quiet = [
        message
        for message in letters()
        if not payable(message)
        and message.message_type_id != "DemoContributionCorrection"
    ]
    assert len({message.message_type_id for message in quiet}) >= 8
    for message in quiet:
        assert not OGM.search(text_of(letter_of(message)))


def test_corrections_are_debit_or_credit():
    kinds = set()
    for message in letters():
        if message.message_type_id == "DemoContributionCorrection":
            text = text_of(letter_of(message))
            kinds.add((bool(OGM.search(text)), "hoeft niets te betalen" in text))
    assert kinds == {(True, False), (False, True)}


def test_the_refund_names_the_company_account_and_asks_nothing():
    (refund,) = [
        message
        for message in mailbox(1).messages
        if message.message_type_id == "DemoTaxRefund"
    ]
    text = text_of(letter_of(refund))
    assert "ne devez rien payer" in text
    (iban,) = IBAN.findall(text)
    assert valid_iban(iban.replace(" ", ""))


def test_the_qr_says_what_the_letter_says():
    decoded = 0
    for message in mailbox(1).messages:
        if not message.attachments:
            continue
        text = text_of(letter_of(message))
        for payload in barcodes(letter_of(message)):
            decoded += 1
            lines = payload.split("\n")
            assert lines[:4] == ["BCD", "002", "1", "SCT"]
            assert lines[4] == "DEMOBEB0"
            assert lines[5] in text
            assert lines[6] == IBAN.search(text).group(0).replace(" ", "")
            amount = re.fullmatch(r"EUR(\d+)\.(\d\d)", lines[7]).groups()
            whole = f"{int(amount[0]):,}".replace(",", ".")
            assert f"{whole},{amount[1]} EUR" in text
            assert lines[8] == ""
            assert lines[9] == "".join(OGM.search(text).groups())
            assert len(lines) == 10
            assert len(payload.encode()) <= 331
    assert decoded >= 8


def test_some_demands_have_no_qr_and_some_have_a_slip():
    slips = without = 0
    for message in mailbox(1).messages:
        if message.attachments and payable(message):
            text = text_of(letter_of(message))
            slips += "OVERSCHRIJVINGSOPDRACHT" in text or "ORDRE DE VIREMENT" in text
            without += not re.search("bankapp|app bancaire|votre app|Bank-App", text)
    assert slips >= 4
    assert without >= 3


def test_a_mailbox_is_made_in_less_than_a_second_and_a_half():
    demo_mail(1, NUMBER, COMPANY, NOW)
    now = datetime(2026, 5, 5, tzinfo=timezone.utc)
    took = processor_time(lambda: demo_mail(77, NUMBER, COMPANY, now))
    unit = processor_time(lambda: sum(n % 7 for n in range(5_000_000)))
    assert took < max(1.5, 3.5 * unit)  # a slow machine is slow at both


def processor_time(work):
    start = time.process_time()
    work()
    return time.process_time() - start


def test_odd_company_names_do_not_break_a_letter():
    name = "<b>Łódź</b> & {Søn} 株式会社 " + "A" * 200
    mail = demo_mail(5, NUMBER, name, NOW)
    message = next(item for item in mail.messages if item.attachments)
    assert "<b>?ódz</b> & {Søn} ????" in text_of(letter_of(message))


def test_letters_that_the_fonts_lack_lose_their_accent():
    assert printable("Škoda Čapek ‘één’ Ω €") == "Škoda Capek ‘één’ ? €"


def test_check_digits_also_where_the_remainder_is_zero():
    assert structured_communication(97) == "000000009797"
    assert structured_communication(101_234_567) == "010123456732"
    assert valid_ogm(structured_communication(97 * 1_000_003))
    for account in range(0, 400):
        assert valid_iban(belgian_iban(999, account))
    assert cbe_number(9_990_010 // 97 * 97)[8:] == "97"
