# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The scenarios that change something, or in which something changes meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from werkzeug.test import TestResponse

from .fixtures import OTHER_APPLICATION, PDF, SENDER, Names, fill, pdf
from .scenarios import LIST, READING, Scenario, Step, changed, counters, listed

if TYPE_CHECKING:
    from ..simulator import LabSimulator

CLIENT = "0999999031"  # another company, for whom the box's owner may read
PARTITIONS = "/REST/ebox/enterprise/partition/v1/ebox/{box}/partitions"
_KEY = {"Idempotency-Key": '"5d0e0a0c"'}
_REPLIES = LIST + "/{names.answerable}/replies"
_MOVE = tuple(
    {"messageId": f"{{names.to_move[{n}]}}", "partition": "{names.partition_b}"}
    for n in (0, 1)
)
_OUT = tuple(
    {"messageId": f"{{names.to_move_out[{n}]}}", "partition": "GENERAL"} for n in (0, 1)
)
_DONE = {"messageId": "{names.for_action}", "isActionExecuted": True}


def _remove_partition(simulator: LabSimulator, number: str, names: Names) -> None:
    simulator.partitions.remove(number, names.partition_to_delete)


def _remove_refused(simulator: LabSimulator, number: str, names: Names) -> None:
    try:
        _remove_partition(simulator, number, names)
    except ValueError:
        return
    raise AssertionError("a partition with mail was deleted")


def _publish(name: str, application: str) -> Any:
    def event(simulator: LabSimulator, number: str, names: Names) -> None:
        known = next(
            m for m in simulator.messages(number) if m.message_id == names.one_document
        )
        letter = replace(
            known,
            message_id=name,
            sender_application_id=application,
            partition=None,
            attachments=[pdf("1", main=True)],
        )
        simulator.publish(number, letter)

    return event


def _new_rule(simulator: LabSimulator, number: str, names: Names) -> None:
    simulator.partitions.add_rule(
        number, names.partition_to_delete, sender_application_id="contract:letters"
    )
    _publish("after-rule", "contract:letters")(simulator, number, names)


def _reorder(simulator: LabSimulator, number: str, names: Names) -> None:
    known = next(
        m for m in simulator.messages(number) if m.message_id == names.two_documents
    )
    files = [pdf("2"), pdf("1", main=True)]
    simulator.publish(number, replace(known, attachments=files))


def _first_is_annex(answer: TestResponse) -> str | None:
    files = answer.get_json()["attachments"]["items"]
    return None if [f["isMainContent"] for f in files] == [False, True] else "order"


def _reply(**changes: Any) -> Any:
    def form() -> dict[str, Any]:
        sent = {
            "subject": {"nl": "Antwoord"},
            "attachments": [{"httpPartName": "upfile1", "isMainContent": True}],
            **changes,
        }
        file = (BytesIO(PDF), "reply.pdf", "application/pdf")
        return {"messageToPublish": json.dumps(sent), "upfile1": file}

    return form


def _replying(status: int, code: str = "", key: bool = False, **changes: Any) -> Step:
    def check(answer: TestResponse) -> str | None:
        told = (answer.get_json(silent=True) or {}).get("code", "")
        return None if told == code else f"the code is {told}"

    headers = _KEY if key else {}
    form = _reply(**changes)
    return Step(
        _REPLIES, "POST", form=form, headers=headers, status=status, check=check
    )


def _mandate(state: str) -> Any:
    def event(simulator: LabSimulator, number: str, _names: Names) -> None:
        fill(simulator, CLIENT)
        simulator.withdraw(CLIENT, "region", "plain-0")
        simulator.mandates.set(CLIENT, number, state)

    return event


def _on_behalf(number: str, **told: Any) -> Step:
    return listed(headers={"On-Behalf-Of-Enterprise-Number": number}, **told)


def _other_outage(simulator: LabSimulator, _number: str, _names: Names) -> None:
    simulator.faults.add("partitions", status=503)


def _no_outage(simulator: LabSimulator, _number: str, _names: Names) -> None:
    simulator.faults.clear()


def _reset(simulator: LabSimulator, number: str, _names: Names) -> None:
    fill(simulator, number)


_DELETED = listed(
    event=_remove_partition, partition="{names.partition_to_delete}", count=0
)
_ABSENT = tuple(
    Step(LIST + "/{names.one_document}" + path, status=(404, 405, 501))
    for path in ("/attachments", "/attachments/1", "/body", "/paymentData")
)

CHANGING = (
    Scenario(
        "T12",
        "hide, list what is visible, show again; one bad id changes none",
        (
            changed({"messageId": "{names.one_document}", "visible": False}),
            listed(visible="true", lacks=("{names.one_document}",)),
            changed(
                {"messageId": "{names.one_document}", "visible": True},
                {"messageId": "unknown", "visible": True},
                status=404,
            ),
            listed(visible="false", count=1),
            changed({"messageId": "{names.one_document}", "visible": True}),
            listed(visible="false", count=0),
        ),
    ),
    Scenario(
        "T12b",
        "or the good ones of a list are changed",
        (
            changed(
                {"messageId": "{names.one_document}", "visible": False},
                {"messageId": "unknown", "visible": False},
                count=1,
            ),
            listed(visible="false", has=("{names.one_document}",), count=1),
        ),
        {"bulk_patch": "each"},
    ),
    Scenario(
        "T13",
        "two are moved at once and the numbers follow; into nowhere nothing goes",
        (
            changed(*_MOVE),
            listed(partition="{names.partition_b}", has=("move-1", "move-2"), count=4),
            changed(*_MOVE),  # into the same: nothing happens
            changed({"messageId": "move-1", "partition": "Nowhere"}, status=404),
            listed(partition="{names.partition_b}", count=4),
        ),
    ),
    Scenario(
        "T13b",
        "a person moves nothing to where he has no right",
        (
            changed(
                {"messageId": "move-1", "partition": "{names.partition_no_access}"},
                status=403,
            ),
        ),
        {"token_kind": "human"},
    ),
    Scenario(
        "T14",
        "a partition is emptied and deleted; its letters are there by their ids",
        (
            Step(PARTITIONS, event=_remove_refused, count=4),
            changed(*_OUT),
            _DELETED,
            Step(PARTITIONS, count=3),
            Step(LIST + "/{names.to_move_out[0]}"),
        ),
    ),
    Scenario(
        "T15",
        "a partition goes between list and move: nothing is lost",
        (
            changed(*_OUT),
            _DELETED,
            changed(
                {"messageId": "move-1", "partition": "{names.partition_to_delete}"},
                status=409,
            ),
            listed(partition="GENERAL", has=("move-1",)),
        ),
        {"partition_gone_status": 409},
    ),
    Scenario(
        "T17b",
        "the order of two documents changes between calls",
        (Step(LIST + "/{names.two_documents}", event=_reorder, check=_first_is_annex),),
    ),
    Scenario(
        "T18",
        "a rule puts a new message into B; without one it is in GENERAL",
        (
            listed(
                event=_publish("routed", OTHER_APPLICATION),
                partition="{names.partition_b}",
                has=("routed",),
            ),
            listed(
                event=_publish("unrouted", "contract:none"),
                partition="GENERAL",
                has=("unrouted",),
                lacks=("routed",),
            ),
        ),
    ),
    Scenario(
        "T19",
        "a new rule moves new mail only",
        (
            listed(
                event=_new_rule,
                partition="{names.partition_to_delete}",
                has=("after-rule",),
                count=3,
            ),
            listed(partition="GENERAL", has=("{names.one_document}",)),
        ),
    ),
    Scenario(
        "T20",
        "a reply, refused in all documented ways; the same key a second time",
        (
            Step(LIST + "/{names.one_document}/replies", "POST", status=400),
            _replying(400, "INVALID_SENDER", sender={"enterpriseNumber": SENDER}),
            _replying(400, "INVALID_INPUT", subject={"nl": "a", "fr": "b"}),
            _replying(400, "INVALID_INPUT", attachments=[]),
            _replying(400, "INVALID_INPUT", forTheAttentionOf=None),
            _replying(
                400,
                "DIGEST_DO_NOT_MATCH",
                attachments=[
                    {
                        "httpPartName": "upfile1",
                        "isMainContent": True,
                        "digest": {"digestValue": "AAAA", "digestMethod": "sha_256"},
                    }
                ],
            ),
            Step(LIST, "POST", status=400),  # publishing: not a consumer's
            _replying(201, key=True),
            _replying(409, key=True),
            listed(
                senderOrganizationId="{box}",
                count=2,
                values={"items.0.recipient.partition": "Service_9"},
            ),
        ),
    ),
    Scenario(
        "T21",
        "an action is executed once, by its owner",
        (
            counters(Action=1),
            changed(_DONE),
            counters(Action=0),
            changed(_DONE, status=409),
            changed(
                {"messageId": "{names.one_document}", "isActionExecuted": True},
                status=404,
            ),
        ),
    ),
    Scenario(
        "T23",
        "on behalf: without header, own number, a mandate, none, an ended one",
        (
            listed(count=25),
            _on_behalf("{box}", count=25),
            _on_behalf(CLIENT, status=403),
            _on_behalf(CLIENT, event=_mandate("active"), count=24),
            _on_behalf(CLIENT, event=_mandate("ended"), status=403),
        ),
    ),
    Scenario(
        "T23b",
        "the other reading of the header: the client's number opens nothing",
        (_on_behalf(CLIENT, event=_mandate("active"), status=403),),
        {"on_behalf_reading": "mandatary"},
    ),
    *(
        Scenario(
            f"T24 ({status})",
            "a provider with the five mandatory groups and nothing else",
            (
                listed(count=25),
                Step(LIST + "/{names.one_document}"),
                Step(LIST + "/{names.one_document}/attachments/1/content"),
                Step("/refData/messageTypes/Contract"),
                counters(All=24),
                *_ABSENT,
                changed(_DONE, status=status),
                Step("/refData/messageActions/OPEN", status=status),
            ),
            {"offered": "minimal", "absent_status": status},
        )
        for status in (404, 405, 501)
    ),
    Scenario(
        "T25",
        "the Partition API is down: list and content work",
        (
            Step(PARTITIONS, event=_other_outage, status=503),
            listed(count=25),
            Step(
                LIST + "/{names.one_document}/attachments/1/content", event=_no_outage
            ),
        ),
    ),
    Scenario(
        "T26",
        "the known data set again, and the same run again",
        (
            changed({"messageId": "{names.one_document}", "visible": False}),
            Step(LIST + "/{names.one_document}/attachments/1/content"),
            listed(event=_reset, visible="true", isRead="false", count=25),
        ),
    ),
)

SCENARIOS = (*READING, *CHANGING)
