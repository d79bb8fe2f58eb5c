# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A whole demo mailbox: plan the dates, write the letters, wrap them in messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from hashlib import sha256
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from ..mail import (
    DemoMail,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimPayment,
    Text,
)
from .business import business_data
from .catalogue_region import EXTRAS, FIXED
from .markup import load, load_body
from .numbers import (
    clean_cbe,
    format_amount,
    format_cbe,
    format_iban,
    format_number,
    format_ogm,
    long_date,
)
from .pdf.render import render_letter
from .pdf.style import printable
from .periods import add_months
from .reference import message_types, validity
from .senders import SENDERS, applications, organizations, registry_of
from .spec import Archetype, Case, Demand, Draft, Letter, Recipient

BRUSSELS = ZoneInfo("Europe/Brussels")
LANGUAGES = ("nl", "fr", "de")
MAX_EXTRAS = 10


@dataclass(frozen=True)
class Delivery:
    """An archetype with the moments at which its message comes and goes."""

    archetype: Archetype
    received: datetime
    expires: datetime


def demo_mail(
    seed: int, enterprise_number: str, company_name: str, now: datetime
) -> DemoMail:
    """A fictional mailbox of one company, newest message first.

    The same arguments give the same bytes. ``enterprise_number`` may be written
    in any usual way; in ``company_name``, letters that the PDF fonts lack are
    replaced. ``now`` must know its timezone; nothing is received after it and
    nothing expires before it. Raises ``ValueError`` for a naive ``now``.
    """
    if now.tzinfo is None:
        raise ValueError("demo_mail: 'now' needs a timezone")
    moment = now.astimezone(timezone.utc).replace(microsecond=0)
    recipient = Recipient(printable(company_name), clean_cbe(enterprise_number))
    deliveries = plan_deliveries(seed, moment)
    plan = {item.archetype.key: _day(item.received) for item in deliveries}
    messages = [_message(seed, recipient, item, plan) for item in deliveries]
    messages.sort(key=lambda message: (message.received, message.message_id))
    return DemoMail(
        messages=messages[::-1],
        message_types=message_types(),
        organizations=organizations(),
        applications=applications(),
    )


def plan_deliveries(seed: int, now: datetime) -> list[Delivery]:
    """All fixed archetypes and up to ten extras, each with its dates."""
    rng = Random(seed)
    extras = rng.sample(EXTRAS, rng.randint(0, MAX_EXTRAS))
    return [_delivery(archetype, rng, now) for archetype in [*FIXED, *extras]]


def _delivery(archetype: Archetype, rng: Random, now: datetime) -> Delivery:
    number, unit = validity(archetype.message_type)
    if archetype.expires_in:
        days = rng.randint(*archetype.expires_in)
        expires = now + timedelta(days=days)
        return Delivery(archetype, expires - timedelta(days=number), expires)
    received = _office_hours(now, rng.randint(*archetype.age), rng)
    if unit == "day":
        return Delivery(archetype, received, received + timedelta(days=number))
    months = number * (12 if unit == "year" else 1)
    end = datetime.combine(
        add_months(received.date(), months), received.time(), timezone.utc
    )
    return Delivery(archetype, received, end)


def _office_hours(now: datetime, age: int, rng: Random) -> datetime:
    """A moment on a working day at least ``age`` days ago, never after ``now``."""
    clock = time(rng.randint(6, 14), rng.randint(0, 59), rng.randint(0, 59))
    day = now.date() - timedelta(days=age)
    moment = datetime.combine(day, clock, timezone.utc)
    while moment.weekday() > 4 or moment >= now:
        moment -= timedelta(days=1)
    return moment


def _day(moment: datetime) -> date:
    return moment.astimezone(BRUSSELS).date()


def _identifier(seed: int, recipient: Recipient, *parts: object) -> str:
    text = "/".join(map(str, (seed, recipient.number, *parts)))
    return str(UUID(bytes=sha256(text.encode()).digest()[:16], version=4))


def _case(
    seed: int, recipient: Recipient, item: Delivery, plan: dict[str, date]
) -> Case:
    archetype = item.archetype
    rng = Random(f"{seed}/{archetype.key}")
    day = _day(item.received)
    sender = SENDERS[archetype.sender]
    code = "".join(char for char in sender.key if char.isalpha())[:4].upper()
    return Case(
        seed=seed,
        rng=rng,
        sender=sender,
        recipient=recipient,
        language=archetype.language,
        day=day,
        reference=f"DEMO-{code}/{day:%Y}/{rng.randint(100_000, 999_999)}",
        plan=plan,
    )


def _values(case: Case, draft: Draft) -> dict[str, str]:
    """The fields that every text may use, then those of the draft."""
    values = {
        "company": case.recipient.name,
        "number": format_cbe(case.recipient.number),
        "date": long_date(case.day, case.language),
        "reference": case.reference,
        "year": str(case.day.year),
        "last_year": str(case.day.year - 1),
    }
    if draft.demand:
        values |= {
            "amount": format_amount(draft.demand.amount),
            "amount_number": format_number(draft.demand.amount),
            "due": long_date(draft.demand.due, case.language),
            "iban": format_iban(draft.demand.iban),
            "ogm": format_ogm(draft.demand.ogm),
        }
    return values | draft.values


def _message(
    seed: int, recipient: Recipient, item: Delivery, plan: dict[str, date]
) -> SimMessage:
    archetype = item.archetype
    case = _case(seed, recipient, item, plan)
    draft = archetype.build(case)
    values = _values(case, draft)
    identifier = _identifier(seed, recipient, archetype.key)
    body: Text | None = None
    attachments: list[SimAttachment] = []
    if archetype.body:
        subject, body = _body(archetype, case, values)
    else:
        subject, content = _letter(archetype, case, draft, values)
        name = archetype.file_name.format_map(values)
        attachments = _attachments(identifier, subject, case, name, content, draft)
    return SimMessage(
        message_id=identifier,
        registry=registry_of(case.sender),
        subject=subject,
        received=item.received,
        expires=item.expires,
        message_type_id=archetype.message_type,
        sender_organization_id=case.sender.organization_id,
        sender_application_id=case.sender.application,
        registered=archetype.registered,
        read=archetype.read,
        visible=archetype.visible,
        reply_authorized=archetype.reply,
        attachments=attachments,
        body=body,
        body_main=bool(archetype.body),
        payment=_payment(identifier, archetype, draft.demand),
        business_data=_business(archetype, case, draft, subject),
        attention_of=draft.attention,
    )


def _body(
    archetype: Archetype, case: Case, values: dict[str, str]
) -> tuple[Text, Text]:
    """Subject and body: one language at the NSSO registry, all at the region's."""
    name = archetype.text or archetype.key
    html = archetype.body == "html"
    one = registry_of(case.sender) == "nsso"
    subject: Text = {}
    body: Text = {}
    for language in (archetype.language,) if one else LANGUAGES:
        own, body[language] = load_body(name, language, values, html)
        subject |= own
    return subject, body


def _letter(
    archetype: Archetype, case: Case, draft: Draft, values: dict[str, str]
) -> tuple[Text, bytes]:
    name = archetype.text or archetype.key
    subject, blocks = load(name, archetype.language, values)
    letter = Letter(
        sender=case.sender,
        recipient=case.recipient,
        language=archetype.language,
        day=case.day,
        reference=case.reference,
        subject=subject[archetype.language],
        blocks=blocks,
        demand=draft.demand,
        qr=archetype.qr,
        slip=archetype.slip,
        registered=archetype.registered,
        confidential="CONFIDENTIAL" in archetype.business,
        attention=draft.attention["name"] if draft.attention else None,
        facts=draft.facts,
    )
    return subject, render_letter(letter)


def _attachments(
    identifier: str,
    subject: Text,
    case: Case,
    name: str,
    content: bytes,
    draft: Draft,
) -> list[SimAttachment]:
    """The letter as main content, then the annexes. Titles only in the region."""
    titled = registry_of(case.sender) == "region"
    files = [(name, "application/pdf", content)]
    files += [(annex.name, annex.media_type, annex.content) for annex in draft.annexes]
    return [
        SimAttachment(
            attachment_id=f"{identifier[:8]}-{number}",
            file_name=file_name,
            media_type=media_type,
            main=number == 1,
            content=data,
            title=dict(subject) if titled and number == 1 else None,
        )
        for number, (file_name, media_type, data) in enumerate(files, start=1)
    ]


def _payment(
    identifier: str, archetype: Archetype, demand: Demand | None
) -> SimPayment | None:
    """Payment data as in version 3; the reference with or without its frame."""
    if not archetype.payment_data or demand is None:
        return None
    framed = archetype.payment_data == "framed"
    midnight = datetime.combine(demand.due, time(), BRUSSELS)
    return SimPayment(
        payment_id=f"pay-{identifier[:8]}",
        amount=demand.amount - demand.vat,
        vat_amount=demand.vat,
        currency="EUR",
        iban=demand.iban,
        due_date=midnight.astimezone(timezone.utc),
        bic=demand.bic,
        reference=format_ogm(demand.ogm) if framed else demand.ogm,
    )


def _business(
    archetype: Archetype, case: Case, draft: Draft, subject: Text
) -> list[SimBusinessData]:
    languages = tuple(subject) or (case.language,)
    return business_data(
        archetype.business.split(), case.sender.key, draft.action_day, languages
    )
