# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the reader makes of the API's JSON, the same for both dialects.

Times are aware datetimes in UTC, money is Decimal in euro units, text is clean
of characters that a database refuses, and ``problems`` (English, short, without
personal data) tells what of an item could not be read. All texts are untrusted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from .jsontext import JsonObject
from .redaction import mask_number

LANGUAGES = ("nl", "fr", "de", "en")


@dataclass(frozen=True)
class TranslatedText:
    """One text in up to four languages; falsy when it holds none."""

    nl: str | None = None
    fr: str | None = None
    de: str | None = None
    en: str | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, language) for language in LANGUAGES)

    def pick(self, *languages: str | None) -> str | None:
        """The first of ``languages`` (``nl`` or ``nl_BE``), else nl, fr, de, en.

        None when there is no text at all (scenarios 12 and 13).
        """
        wanted = [str(language or "")[:2].lower() for language in languages]
        texts = self.as_dict()
        return next((texts[each] for each in (*wanted, *texts) if each in texts), None)

    def as_dict(self) -> dict[str, str]:
        """The languages that hold a text."""
        return {
            language: text
            for language in LANGUAGES
            if (text := getattr(self, language))
        }


@dataclass(frozen=True)
class Addressee:
    """The person a message is for. Holds a national number: handle with care."""

    ssin: str | None = None
    name: str | None = None

    def __repr__(self) -> str:
        return f"Addressee(ssin={mask_number(self.ssin)!r})"


@dataclass(frozen=True)
class BusinessData:
    """One key with its values; each value is a text of its own (scenario 27)."""

    key: str
    name: TranslatedText = field(default_factory=TranslatedText)
    # Values may be national numbers (SPINDBESSIN): not in a repr.
    values: list[TranslatedText] = field(default_factory=list, repr=False)


@dataclass(frozen=True)
class ApiPayment:
    """Structured payment data (ebox-api d.2.2 ``PaymentData``).

    ``amount`` excludes ``vat_amount``; ``total`` is what is to be paid, None unless
    both are known. ``due_day`` is a Belgian day. ``iban``, ``bic`` and ``reference``
    are texts as given: whether they are right is for the reader to see.
    """

    payment_id: str | None = None
    amount: Decimal | None = None
    vat_amount: Decimal | None = None
    total: Decimal | None = None
    currency: str | None = None
    iban: str | None = None
    bic: str | None = None
    due_day: date | None = None
    reference: str | None = None
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Attachment:
    """One file of a message.

    ``remote_id`` comes from the API, else from ``content_href``, else it is
    ``position-N`` (``id_source``: ``api``, ``href``, ``position``). ``size_kb`` is
    a hint. ``digest`` is 32 raw bytes, or ``digest_problem`` says why it cannot
    be verified. ``content_href`` is never used to make a request.
    """

    remote_id: str
    file_name: str
    raw_file_name: str | None = None
    title: TranslatedText = field(default_factory=TranslatedText)
    main: bool = False
    media_type: str | None = None
    size_kb: Decimal | None = None
    digest: bytes | None = None
    digest_problem: str | None = None
    signed: bool = False
    content_href: str | None = None
    id_source: str = "api"
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class MessageAction:
    """What a message asks to be done; all but ``action_id`` may be unknown.

    ``parameter`` goes behind the address of the action's own record: it is no link.
    """

    action_id: str
    parameter: str | None = None
    due_day: date | None = None
    done: bool | None = None


@dataclass(frozen=True)
class Message:
    """One message of an e-Box, as either dialect tells it (ebox-api d.2.2, d.4).

    ``raw`` is the JSON as received, ready for a JSON column; it can hold national
    numbers. ``has_body`` is None while only a call can tell. ``recipient_id`` is the
    number of the box that it is for, empty where that is not told. ``partition`` is
    the recipient's, ``sender_partition`` that from which it was sent.
    """

    remote_id: str
    subject: TranslatedText = field(default_factory=TranslatedText)
    receipt_date: datetime | None = None
    expiration_date: datetime | None = None
    read: bool = False
    visible: bool = True
    registered: bool = False
    message_type_id: str = ""
    sender_id: str = ""
    sender_valid: bool = False
    application_id: str | None = None
    attachments: list[Attachment] = field(default_factory=list)
    body_main: bool = False
    has_body: bool | None = None
    payment: ApiPayment | None = None
    business_data: list[BusinessData] = field(default_factory=list)
    attention_of: Addressee | None = None
    reply_authorized: bool = False
    original_message_id: str | None = None
    partition: str | None = None
    sender_partition: str | None = None
    recipient_id: str = ""
    action: MessageAction | None = None
    raw: JsonObject = field(default_factory=dict, repr=False)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class BadItem:
    """An item that cannot be a message; ``raw`` is ready for a JSON column."""

    remote_id: str | None
    raw: object = field(repr=False)
    problem: str = ""


@dataclass(frozen=True)
class Page:
    """One page of the list. ``total`` is None when absent or impossible.

    ``problems`` is not empty when the answer was not a normal list (a 404 that
    d.1 says to take as an empty list): never conclude from such a page that
    messages are gone.
    """

    items: list[Message | BadItem]
    total: int | None
    raw: object = field(default=None, repr=False)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Summary:
    """Counters of one registry. They count hidden messages too.

    ``first`` is set where they come from the first page of the list: the id of its
    first message, whose receipt is ``last_receipt`` then, if the newest comes first.
    """

    messages: int | None = None
    unread: int | None = None
    last_receipt: datetime | None = None
    last_consultation: datetime | None = None
    size_kb: Decimal | None = None
    first: str | None = None


@dataclass(frozen=True)
class Reference:
    """One entry of reference data: a message type, an organisation, an application.

    ``name`` is the short label, ``long_name`` an organisation's full one.
    ``max_age`` is in seconds. ``not_modified``: keep what you have, only
    ``max_age`` is new.
    """

    remote_id: str
    name: TranslatedText = field(default_factory=TranslatedText)
    long_name: TranslatedText = field(default_factory=TranslatedText)
    description: TranslatedText = field(default_factory=TranslatedText)
    validity: tuple[int, str] | None = None  # count and day, month or year
    max_age: int = 0
    etag: str | None = None
    not_modified: bool = False
    data: JsonObject = field(default_factory=dict, repr=False)
