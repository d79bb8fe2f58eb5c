# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the messages of a demo mailbox carry besides their letter."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree
from zipfile import ZipFile
from zoneinfo import ZoneInfo

from demo_letters_support import (
    IBAN,
    OGM,
    all_messages,
    letter_of,
    mailbox,
    remainder_97,
    text_of,
    valid_iban,
    valid_ogm,
)

KEYS = {
    "BUSINESS_DOMAIN",
    "CONFIDENTIAL",
    "FOR_ACTION",
    "FOR_ACTION_DUE_DATE",
    "FOR_INFORMATION",
    "MESSAGE_NATURE",
}


def of_type(name: str) -> list:
    return [m for m in mailbox(1).messages if m.message_type_id == name]


def business(message) -> dict[str, str]:
    return {
        entry.key: next(iter(entry.values[0].values()))
        for entry in message.business_data
    }


def test_every_message_has_exactly_one_main_content():
    for message in all_messages():
        mains = sum(part.main for part in message.attachments)
        assert mains + message.body_main == 1
        assert bool(message.body) == message.body_main


def test_file_names_are_short_and_safe():
    for message in all_messages():
        for part in message.attachments:
            assert len(part.file_name) <= 80
            assert not re.search(r'[\\/:*?"<>|{}]', part.file_name)


def test_one_message_has_six_attachments_of_six_types():
    (message,) = of_type("DemoDmfaResult")
    kinds = [part.file_name.rsplit(".", 1)[1] for part in message.attachments]
    assert kinds == ["pdf", "csv", "xml", "ods", "xlsx", "zip"]
    assert [part.main for part in message.attachments] == [True] + [False] * 5


def test_annexes_are_valid_files():
    seen = set()
    for message in all_messages():
        for part in message.attachments:
            kind = part.file_name.rsplit(".", 1)[1]
            seen.add(kind)
            if kind in ("zip", "ods", "xlsx", "docx"):
                archive = ZipFile(io.BytesIO(part.content))
                assert archive.testzip() is None
                for name in archive.namelist():
                    if name.endswith((".xml", ".rels")):
                        ElementTree.fromstring(archive.read(name))
                if kind == "ods":
                    assert archive.namelist()[0] == "mimetype"
                    assert archive.read("mimetype").decode() == part.media_type
            elif kind == "xml":
                ElementTree.fromstring(part.content)
            elif kind == "csv":
                text = io.StringIO(part.content.decode("utf-8-sig"))
                assert len({len(row) for row in csv.reader(text, delimiter=";")}) == 1
            elif kind == "pdf":
                assert part.content.startswith(b"%PDF-")
    assert seen == {"pdf", "csv", "xml", "ods", "xlsx", "docx", "zip", "txt"}


def test_links_to_myminfin_come_without_attachment_in_two_languages():
    links = of_type("DemoMyMinfinNotice")
    assert {next(iter(message.subject)) for message in links} == {"nl", "fr"}
    for message in links:
        assert not message.attachments
        (body,) = message.body.values()
        assert 'href="https://myminfin.example/' in body
        assert "Bakkerij Voorbeeld &amp; Zonen BV" in body


def test_a_regional_body_is_there_in_three_languages():
    (message,) = of_type("DemoLocalInformation")
    assert set(message.body) == set(message.subject) == {"nl", "fr", "de"}
    assert not message.attachments


def test_the_confidential_message_names_a_fictional_person():
    named = [message for message in mailbox(1).messages if message.attention_of]
    (message,) = named
    ssin = message.attention_of["ssin"]
    assert re.fullmatch(r"\d{11}", ssin)
    assert int(ssin[9:]) == 97 - remainder_97(ssin[:9])
    assert business(message)["CONFIDENTIAL"] == "true"
    assert message.attention_of["name"] in text_of(letter_of(message))
    assert ssin not in text_of(letter_of(message))


def test_business_data_uses_the_standard_keys_and_real_dates():
    seen = set()
    for message in all_messages():
        values = business(message)
        seen |= set(values)
        if "FOR_ACTION_DUE_DATE" in values:
            assert values["FOR_ACTION"] == "true"
            assert date.fromisoformat(values["FOR_ACTION_DUE_DATE"])
        for entry in message.business_data:
            assert set(entry.name) == set(message.subject)
    assert seen == KEYS


def test_a_traffic_fine_says_until_when_to_act():
    fines = of_type("DemoImmediateCollection")
    assert fines
    assert all("FOR_ACTION_DUE_DATE" in business(message) for message in fines)


def test_the_reminder_of_a_fine_repeats_communication_and_amount():
    (reminder,) = of_type("DemoImmediateCollectionReminder")
    text = text_of(letter_of(reminder))
    (ogm,) = set(OGM.findall(text))
    earlier = [
        message
        for message in of_type("DemoImmediateCollection")
        if ogm in OGM.findall(text_of(letter_of(message)))
    ]
    (fine,) = earlier
    assert fine.received < reminder.received
    amount = re.search(r"([\d.]+,\d\d) EUR", text).group(0)
    assert amount in text_of(letter_of(fine))


def test_payment_data_stands_only_in_the_region_and_agrees_with_the_letter():
    paid = [message for message in all_messages() if message.payment]
    assert len({type_of.message_type_id for type_of in paid}) == 2
    assert {len(message.payment.reference) for message in paid} == {12, 20}
    for message in paid:
        payment, text = message.payment, text_of(letter_of(message))
        assert message.registry == "region"
        assert isinstance(payment.reference, str)
        digits = re.sub(r"\D", "", payment.reference)
        assert valid_ogm(digits)
        assert "".join(OGM.search(text).groups()) == digits
        assert valid_iban(payment.iban)
        assert IBAN.search(text).group(0).replace(" ", "") == payment.iban
        total = f"{payment.amount + payment.vat_amount:,.2f}"
        swapped = total.replace(",", " ").replace(".", ",").replace(" ", ".")
        assert f"{swapped} EUR" in text
        day = payment.due_date.astimezone(ZoneInfo("Europe/Brussels"))
        assert f"{day:%d/%m/%Y}" in text
        assert (day.hour, day.minute) == (0, 0)


def test_one_regional_payment_has_vat_at_21_percent():
    (message,) = of_type("DemoServiceInvoice")
    payment = message.payment
    assert isinstance(payment.amount, Decimal)
    vat = (payment.amount * Decimal("0.21")).quantize(Decimal("0.01"))
    assert abs(vat - payment.vat_amount) <= Decimal("0.01")
    assert payment.vat_amount > 0
