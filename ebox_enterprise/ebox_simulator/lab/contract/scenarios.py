# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""T1 to T26: what is asked of a provider, and what must come (ebox-api k.2).

In paths, queries and bodies ``{names.…}`` is a name of the test data, ``{box}`` the
number of the box. The other half of the table, by steps that change something, is in
``changing``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from werkzeug.test import TestResponse

from .fixtures import Names

if TYPE_CHECKING:
    from ..simulator import LabSimulator

LIST = "/ebox/messages"
STATISTICS = "/ebox/statistics"
HUMAN = {"token_kind": "human"}
Event = Callable[["LabSimulator", str, Names], None]
_JSON: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Step:
    """One request and what its answer must be; ``event`` happens before it.

    ``has`` and ``lacks`` are message ids of a list, ``count`` its items, ``values``
    parts of the JSON by their path, ``check`` says what is wrong with the answer.
    """

    path: str | None = None
    method: str = "GET"
    query: Mapping[str, Any] = field(default_factory=dict)
    body: object = None
    form: Callable[[], dict[str, Any]] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int | tuple[int, ...] = 200
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    count: int | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    check: Callable[[TestResponse], str | None] | None = None
    event: Event | None = None


@dataclass(frozen=True)
class Scenario:
    """One line of the table, with the settings under which it holds."""

    number: str
    title: str
    steps: tuple[Step, ...]
    settings: Mapping[str, object] = field(default_factory=dict)


def listed(**options: Any) -> Step:
    """The list with these filters, as far as ``options`` do not say otherwise."""
    asked = {"has", "lacks", "count", "values", "status", "check", "event", "headers"}
    told = {name: options.pop(name) for name in asked & options.keys()}
    return Step(LIST, query={"pageSize": "100", **options}, **told)


def changed(*items: Mapping[str, object], **told: Any) -> Step:
    """A PATCH of the list with these items."""
    body = {"items": list(items), "total": len(items)}
    return Step(LIST, "PATCH", body=body, **told)


def counters(**values: int) -> Step:
    """The statistics, by the ends of their names: ``Unread=3``."""
    names = {
        "All": "numberOfMessages",
        "Unread": "numberOfUnreadMessages",
        "Soon": "numberOfMessagesExpiringSoon",
        "Action": "numberOfMessagesForAction",
        "Registered": "numberOfRegisteredMessages",
    }
    return Step(STATISTICS, values={names[key]: v for key, v in values.items()})


def _newest_first(answer: TestResponse) -> str | None:
    moments = [item["receiptDate"] for item in answer.get_json()["items"]]
    return None if moments == sorted(moments, reverse=True) else "not newest first"


def _pdf(answer: TestResponse) -> str | None:
    right = answer.data.startswith(b"%PDF") and answer.mimetype == "application/pdf"
    return None if right else "no PDF"


def _has_cache_headers(answer: TestResponse) -> str | None:
    told = "max-age" in answer.headers.get("Cache-Control", "")
    return None if told and answer.headers.get("ETag") else "no max-age, or no ETag"


def _without_etag(answer: TestResponse) -> str | None:
    return "an ETag" if answer.headers.get("ETag") else None


def _one_main(answer: TestResponse) -> str | None:
    files = answer.get_json()["attachments"]["items"]
    mains = [file["attachmentId"] for file in files if file["isMainContent"]]
    return None if len(files) == 2 and mains == ["1"] else "not one main of two"


def _item(**values: object) -> Callable[[TestResponse], str | None]:
    def check(answer: TestResponse) -> str | None:
        data = answer.get_json()
        wrong = [name for name, value in values.items() if data.get(name) != value]
        return f"{wrong} differ" if wrong else None

    return check


READING = (
    Scenario(
        "T1",
        "the list without a filter: every partition, the newest first",
        (
            listed(
                has=("{names.message_in_b}", "{names.no_access_message}"),
                check=_newest_first,
            ),
        ),
    ),
    Scenario(
        "T2",
        "pages of ten, the last one short, none behind the end, sizes 1 to 100",
        (
            Step(LIST, query={"page": 1, "pageSize": 10}, count=10),
            Step(
                LIST,
                query={"page": 3, "pageSize": 10},
                count=5,
                values={"total": 25},
                lacks=("{names.one_document}",),
            ),
            Step(LIST, query={"page": 9, "pageSize": 10}, count=0),
            Step(LIST, query={"pageSize": 1}, count=1),
            Step(LIST, query={"pageSize": 101}, status=400),
        ),
    ),
    Scenario(
        "T3",
        "the filter by partition; an unknown one finds nothing",
        (
            listed(
                partition="{names.partition_b}",
                has=("{names.message_in_b}", "{names.sent}"),
                count=2,
            ),
            listed(partition="Nowhere", count=0),
        ),
    ),
    Scenario(
        "T3b",
        "or an unknown partition is refused",
        (listed(partition="Nowhere", status=404),),
        {"unknown_partition": "refused"},
    ),
    Scenario(
        "T4",
        "a partition without right: the consumer sees it",
        (listed(partition="{names.partition_no_access}", count=1),),
    ),
    Scenario(
        "T4b",
        "a partition without right: a person does not",
        (
            listed(partition="{names.partition_no_access}", status=403),
            listed(lacks=("{names.no_access_message}",)),
        ),
        HUMAN,
    ),
    Scenario(
        "T5",
        "details, and of what is not there",
        (
            Step(LIST + "/{names.message_in_b}", values=_JSON),
            Step(LIST + "/{names.one_document}", check=_item(readStatus=False)),
            Step(
                LIST + "/unknown",
                status=404,
                values={"type": "urn:problem-type:belgif:resourceNotFound"},
            ),
            Step(LIST + "/{names.no_access_message}"),
        ),
    ),
    Scenario(
        "T5b",
        "details of what a person may not see",
        (Step(LIST + "/{names.no_access_message}", status=403),),
        HUMAN,
    ),
    Scenario(
        "T6",
        "the content of attachment 1 marks its message read",
        (
            Step(LIST + "/{names.one_document}/attachments/1/content", check=_pdf),
            Step(LIST + "/{names.one_document}", check=_item(readStatus=True)),
        ),
    ),
    Scenario(
        "T7",
        "a content that a person may not see leaves the flag as it is",
        (
            Step(LIST + "/{names.no_access_message}/attachments/1/content", status=403),
            Step(
                LIST + "/{names.no_access_message}",
                event=lambda s, *_: s.settings.set(token_kind="application"),
                check=_item(readStatus=False),
            ),
        ),
        HUMAN,
    ),
    Scenario(
        "T8",
        "words are sought without case and accents, in one language",
        (
            listed(q="TEST", qlang="nl", has=("{names.test_in_title}",), count=1),
            listed(q="test", qlang="de", count=1),
            listed(q="test", status=400),
            listed(q="test", qlang="en", status=400),
        ),
    ),
    Scenario(
        "T9",
        "filters are ANDed; what contradicts itself finds nothing",
        (
            listed(
                isRegisteredMail="true",
                senderApplicationId="contract:letters",
                isRead="false",
                visible="true",
                messageTypeId="Contract",
                count=1,
            ),
            listed(isRegisteredMail="true", partition="{names.partition_b}", count=0),
            listed(receivedAfter="2100-01-01", count=0),
        ),
    ),
    Scenario(
        "T10",
        "reference data with their cache headers, and unknown ones",
        (
            Step("/refData/messageTypes", check=_has_cache_headers),
            Step("/refData/messageTypes/Contract", check=_has_cache_headers),
            Step("/refData/messageTypes/Nothing", status=404),
            Step(
                "/refData/messageTypes/Contract",
                event=lambda s, *_: s.settings.set(reference_etag=False),
                check=_without_etag,
            ),
        ),
    ),
    Scenario(
        "T11",
        "statistics; soon expiring is unread and below 15 days",
        (
            counters(All=24, Unread=24, Soon=1, Action=1, Registered=1),
            Step(LIST + "/{names.nearly_expired}/attachments/1/content"),
            counters(All=24, Unread=23, Soon=0),
            Step(
                STATISTICS,
                query={"partition": "{names.partition_b}"},
                values={"numberOfMessages": 1},
            ),
        ),
    ),
    Scenario(
        "T16",
        "what was sent: in the list, its direction clear, what it answers",
        (
            listed(has=("{names.sent}",)),
            Step(
                LIST + "/{names.sent}",
                values={
                    "originalMessageId": "{names.one_document}",
                    "sender.partition": "{names.partition_b}",
                    "recipient.enterpriseNumber": "0999999130",
                },
            ),
        ),
    ),
    Scenario(
        "T16b",
        "what was sent: not in the list, its details still there",
        (listed(lacks=("{names.sent}",)), Step(LIST + "/{names.sent}")),
        {"sent_in_list": False},
    ),
    Scenario(
        "T17",
        "two documents, one main; the other one marks nothing read",
        (
            Step(LIST + "/{names.two_documents}", check=_one_main),
            Step(LIST + "/{names.two_documents}/attachments/2/content", check=_pdf),
            Step(LIST + "/{names.two_documents}", check=_item(readStatus=False)),
        ),
    ),
    Scenario(
        "T22",
        "registered mail by flag and filter; the link of an action by its record",
        (
            listed(isRegisteredMail="true", has=("{names.registered}",), count=1),
            counters(Registered=1),
            Step(
                LIST + "/{names.for_action}",
                values={
                    "messageAction.messageActionId": "OPEN",
                    "messageAction.parameter": "a-77",
                },
            ),
            Step(
                "/refData/messageActions/OPEN",
                values={"messageActionUrl.nl": "https://qerds.invalid/nl?id="},
            ),
        ),
    ),
)
