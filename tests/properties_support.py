# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Profiles and strategies of the property tests of ``ebox_api``.

The usual profile gives the same examples in every run. ``HYPOTHESIS_PROFILE=long``
looks for new ones, twenty times as many, and prints how to repeat a failure.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta, timezone

from api_support import SHA, V2, V3
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ebox_api.dialects import FIELDS
from ebox_api.jsontext import loads

EXAMPLES = 60
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "usual",
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "long",
    max_examples=20 * EXAMPLES,
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))

UNSTORABLE = frozenset(map(chr, [0, *range(0xD800, 0xE000)]))
HOSTILE = [
    *("", " ", ".", "..", "../../referenceData", "..\\..\\x", "a/b?x=1#y", "%2e%2e%2f"),
    *("\x00", "a\x00b", "\ud800", "\udfff\ud800", "\ufffd", "\u202egpj.exe", "\u2028"),
    *("e\u200d\u0301", "\u200b", "CON", "nul.txt", "com\u00b9.pdf", "x" * 300),
    *("é" * 200, "😀" * 100, "1" * 50, "-1", "1e999999", "NaN", "true", "0"),
    *("<script>", "{0}", "%s", "' OR 1=1", "=cmd()", "A" * 2000, "١٢٣"),
]
any_text = st.text(st.characters(), max_size=30)  # with lone surrogates and NUL
texts = any_text | st.sampled_from(HOSTILE)
numbers = (
    st.integers()
    | st.floats()
    | st.sampled_from([0, 1, -1, 2**31, -(2**31), 10**39, 10**399, 1.5, 12.0, 1e22])
)
scalars = st.none() | st.booleans() | numbers | texts
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def deep(value: object, levels: int) -> object:
    """``value`` below so many lists and objects."""
    for level in range(levels):
        value = [value] if level % 2 else {"items": value}
    return value


odd = anything | st.builds(deep, scalars, st.integers(30, 60))


def likely(*plausible: st.SearchStrategy) -> st.SearchStrategy:
    """What a field should hold, twice as often as anything else."""
    right = st.one_of(*plausible)
    return st.one_of(right, right, odd)


def some_of(**values: st.SearchStrategy) -> st.SearchStrategy:
    """An object with some of these fields, in any order of keys."""
    return st.lists(st.sampled_from(sorted(values)), unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: values[name] for name in names})
    )


moments = st.datetimes(timezones=st.just(timezone.utc))
offsets = st.integers(-24 * 60 + 1, 24 * 60 - 1).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
any_moment = st.datetimes(timezones=offsets | st.just(timezone.utc))
times = any_moment.map(datetime.isoformat)
days = st.dates().map(str)
flags = st.booleans() | st.sampled_from(["true", "FALSE", "0", 1, "unread"])
translated = some_of(**dict.fromkeys(("nl", "fr", "de", "en"), texts)) | texts
amounts = st.decimals(-10, 10**10, places=2).map(float) | st.integers(-1, 10**10)
ids = st.sampled_from(["a-1", "a-2", "position-1", "position-2", 7, 7.0]) | texts
urls = st.sampled_from(
    [
        "https://services.example.be/REST/v3/",
        "https://host.example/a-1/content",
        "http://127.0.0.1:8069/x",
        "https://user@host.example/",
        "https://[::1]/",
        "//host/x/content",
        "https://HOST.Example.:443//a//b/",
    ]
)
digests = some_of(
    digestMethod=likely(st.sampled_from(["sha_256", "SHA-256", "md5"])),
    digestValue=likely(
        st.just(SHA), st.binary(min_size=32, max_size=32).map(bytes.hex)
    ),
)
attachments = some_of(
    attachmentId=likely(ids),
    attachmentTitle=likely(translated),
    fileName=likely(st.just("letter.pdf")),
    mainContent=likely(flags),
    isMainContent=likely(flags),
    mediaType=likely(st.sampled_from(["application/pdf", "image/JPEG; a=b", "x"])),
    size=likely(numbers),
    digest=likely(digests),
    attachmentSigned=likely(flags),
    contentHref=likely(urls),
)
payments = some_of(
    paymentDataId=likely(ids),
    amount=likely(amounts),
    vatAmount=likely(amounts),
    currency=likely(st.sampled_from(["EUR", "usd", "euro"])),
    dueDate=likely(times, days),
    iban=likely(st.sampled_from(["BE68 5390 0754 7034", "RF18539007547034"])),
    bic=likely(st.sampled_from(["GKCCBEBB", "?"])),
    reference=likely(
        st.sampled_from(["+++090/9337/55594+++", 90933755594, 90933755594.0, "RF18"]),
        some_of(value=odd, communication=odd),
    ),
)
business_data = some_of(
    key=likely(st.sampled_from(["K", 12.0, 1.5])),
    name=likely(translated),
    values=likely(st.lists(translated | odd, max_size=3)),
)


def listed(items: st.SearchStrategy) -> st.SearchStrategy:
    """A list of the API: plain or wrapped, with strangers among its items."""
    several = st.lists(likely(items), max_size=4)
    return several | some_of(items=several, totalItems=likely(numbers), total=odd)


people = some_of(id=ids, ssin=ids, name=texts, label=texts)
_PLAUSIBLE = {
    "message_id": ids,
    "receipt_date": times,
    "expiration_date": times,
    "business_data": listed(business_data),
    "attention_of": people,
    "payment": payments,
    "sender": st.sampled_from(["0566988259", 566988259, "BE 0566.988.259"]),
    "partition": st.just("GENERAL") | some_of(code=odd, id=odd, name=texts),
    **dict.fromkeys(("read", "visible", "registered", "body_main", "reply"), flags),
}
_OUTSIDE = ("sender_number", "person_number", "person_name", "attachment_id", "main")
MESSAGE_FIELDS = {
    spelling: likely(_PLAUSIBLE.get(name, texts))
    for name, spellings in FIELDS.items()
    if name not in (*_OUTSIDE, "signed")
    for spelling in spellings
} | {
    "subject": likely(translated),
    "attachments": likely(listed(attachments)),
    "sender": likely(
        some_of(
            eboxType=likely(st.sampled_from(["enterprise", "CITIZEN"])),
            enterpriseNumber=likely(_PLAUSIBLE["sender"]),
            eboxIdValue=ids,
        )
    ),
    "recipient": likely(some_of(partition=_PLAUSIBLE["partition"])),
}
changes = some_of(**MESSAGE_FIELDS)
messages = st.builds(
    lambda base, new: {**base, **new}, st.sampled_from([V2, V3]), changes
)
pages = listed(messages | changes)


def received(value: object) -> object:
    """``value`` after its way over the wire, as the transport hands it on."""
    return loads(json.dumps(value).encode())


def stored(value: object) -> object:
    """``value`` as a JSON column gives it back."""
    return json.loads(json.dumps(value, allow_nan=False))


def leaves(value: object) -> Iterator[object]:
    """All that is neither an object nor a list in ``value``, keys too."""
    if is_dataclass(value):
        value = {item.name: getattr(value, item.name) for item in fields(value)}
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from leaves(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from leaves(item)
    else:
        yield value


def depth(value: object) -> int:
    """How many levels of objects and lists."""
    if not isinstance(value, (dict, list)):
        return 0
    inner = value.values() if isinstance(value, dict) else value
    return 1 + max(map(depth, inner), default=0)


def is_clean(text: str) -> bool:
    """Whether PostgreSQL takes it, as text and inside ``jsonb``."""
    return not UNSTORABLE.intersection(text)
