# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Query parameters of the lists, strictly read (ebox-api d.1 and d.2.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from .codec import LANGUAGES, fold
from .errors import bad_value
from .store import MessageQuery
from .times import day_start

MAX_PAGE_SIZE = 100
_INT32 = 2**31 - 1


def read_paging(arguments: Mapping[str, str]) -> tuple[int, int]:
    """``page`` from 1 and ``pageSize`` from 1 to 100, default 25."""
    page = _integer(arguments, "page", 1, _INT32)
    return page, _integer(arguments, "pageSize", 25, MAX_PAGE_SIZE)


def read_query(arguments: Mapping[str, str], boundary: str) -> MessageQuery:
    """All filters of the message list. Raises ``ApiError`` 400 when malformed.

    The official text leaves open whether ``…After`` includes its day (docs/ebox-api
    i.9): ``boundary`` is ``inclusive`` or ``exclusive``. ``…Before`` never
    includes its day. Days are Belgian days.
    """
    page, page_size = read_paging(arguments)
    text, language = _text(arguments)
    return MessageQuery(
        page=page,
        page_size=page_size,
        received_from=_after(arguments, "receivedAfter", boundary),
        received_until=_day(arguments, "receivedBefore"),
        expires_from=_after(arguments, "expiredAfter", boundary),
        expires_until=_day(arguments, "expiredBefore"),
        read=_boolean(arguments, "readStatus", "isRead"),
        visible=_boolean(arguments, "visible", "isVisible"),
        registered=_boolean(arguments, "registeredMail", "isRegisteredMail"),
        message_type_id=arguments.get("messageTypeId"),
        sender_organization_id=arguments.get("senderOrganizationId"),
        sender_application_id=arguments.get("senderApplicationId"),
        text=text,
        language=language,
        partition=arguments.get("partition", arguments.get("partitionId")),
        for_action=_boolean(arguments, "forAction", "isForAction"),
    )


def _integer(arguments: Mapping[str, str], name: str, default: int, top: int) -> int:
    value = arguments.get(name)
    if value is None:
        return default
    if not re.fullmatch(r"[0-9]{1,10}", value) or not 1 <= int(value) <= top:
        raise bad_value(name, f"an integer from 1 to {top} is expected")
    return int(value)


def _boolean(arguments: Mapping[str, str], *names: str) -> bool | None:
    for name in names:
        value = arguments.get(name)
        if value is not None:
            if value not in ("true", "false"):
                raise bad_value(name, "true or false is expected")
            return value == "true"
    return None


def _date(arguments: Mapping[str, str], name: str) -> date | None:
    value = arguments.get(name)
    if value is None:
        return None
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            raise ValueError(value)
        return date.fromisoformat(value)
    except ValueError:
        raise bad_value(name, "a date as YYYY-MM-DD is expected") from None


def _day(arguments: Mapping[str, str], name: str) -> int | None:
    day = _date(arguments, name)
    return None if day is None else day_start(day)


def _after(arguments: Mapping[str, str], name: str, boundary: str) -> int | None:
    day = _date(arguments, name)
    if day is None:
        return None
    if boundary == "exclusive" and day < date.max:
        day += timedelta(days=1)
    return day_start(day)


def _text(arguments: Mapping[str, str]) -> tuple[str | None, str]:
    text, language = arguments.get("q"), arguments.get("qlang")
    if language is not None and language not in LANGUAGES:
        raise bad_value("qlang", "nl, fr or de is expected")
    if text is None:
        return None, language or "nl"
    if language is None:
        raise bad_value("qlang", "q needs qlang")
    return fold(text), language
