# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""F1 to F14: what a box must hold before anything can be tested (ebox-api k.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ...mail import (
    SimAction,
    SimApplication,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimMessageAction,
    SimMessageType,
    SimOrganization,
)

if TYPE_CHECKING:
    from ..simulator import LabSimulator

SENDER, APPLICATION = "0999999130", "contract:letters"  # a fictional sender
OTHER_APPLICATION = "contract:salaries"  # what it sends is routed to partition B
GENERAL_LETTERS = 11  # more than a page of ten
PDF = b"%PDF-1.4\n%contract\n%%EOF\n"


@dataclass(frozen=True)
class Names:
    """How the parts of the data are called, by the portal's own words for them."""

    registry: str = "region"
    partition_b: str = "Another_partition"  # F3
    message_in_b: str = "in-b"  # F4
    partition_to_delete: str = "To_delete"  # F5
    partition_no_access: str = "No_access"  # F6
    no_access_message: str = "no-access"  # F7
    one_document: str = "one-document"  # F8
    test_in_title: str = "test-in-title"  # F9
    sent: str = "sent"  # F10
    nearly_expired: str = "nearly-expired"  # F11
    to_move: tuple[str, ...] = ("move-1", "move-2")  # F12, in GENERAL
    to_move_out: tuple[str, ...] = ("move-3", "move-4")  # F13, in partition_to_delete
    two_documents: str = "two-documents"  # F14
    answerable: str = "answerable"
    for_action: str = "for-action"
    registered: str = "registered"


def fill(simulator: LabSimulator, number: str, registry: str = "region") -> Names:
    """Make the known data set in a box; what it held before is gone (T26)."""
    simulator.add_box(number, demo=False)
    for message in simulator.messages(number):
        simulator.withdraw(number, message.registry, message.message_id)
    names = Names(registry=registry)
    partitions = simulator.partitions
    partitions.clear(number)
    partitions.add(number, names.partition_b)
    partitions.add(number, names.partition_to_delete)
    partitions.add(number, names.partition_no_access, human=False)
    partitions.add_rule(
        number, names.partition_b, sender_application_id=OTHER_APPLICATION
    )
    simulator.add_reference(*_reference())
    simulator.publish(number, *_messages(simulator, number, names))
    return names


def _reference() -> tuple[
    list[SimMessageType],
    list[SimOrganization],
    list[SimApplication],
    list[SimMessageAction],
]:
    text = {"nl": "Contract", "fr": "Contrat", "de": "Vertrag"}
    return (
        [SimMessageType("Contract", text, 6, "month")],
        [SimOrganization(SENDER, text, text)],
        [SimApplication(APPLICATION, text), SimApplication(OTHER_APPLICATION, text)],
        [SimMessageAction("OPEN", text, {"nl": "https://qerds.invalid/nl?id="})],
    )


def _messages(simulator: LabSimulator, number: str, names: Names) -> list[SimMessage]:
    now = simulator.now().replace(microsecond=0)

    def letter(name: str, place: int, **values: object) -> SimMessage:
        message = SimMessage(
            message_id=name,
            registry=names.registry,
            subject={"nl": f"Brief {place}"},
            received=now - timedelta(hours=place),
            expires=now + timedelta(days=170),
            message_type_id="Contract",
            sender_organization_id=SENDER,
            sender_application_id=APPLICATION,
            partition="GENERAL",
            attachments=[pdf("1", main=True)],
        )
        return replace(message, **values)  # type: ignore[arg-type]

    due = (now + timedelta(days=20)).date().isoformat()
    due_data = SimBusinessData("FOR_ACTION_DUE_DATE", {"nl": "Tegen"}, [{"nl": due}])
    elsewhere = {"partition": names.partition_to_delete}
    return [
        letter(names.one_document, 1),
        letter(names.test_in_title, 2, subject=_TITLES),
        letter(names.sent, 3, **_sent(number, names)),
        letter(names.nearly_expired, 4, expires=now + timedelta(days=14)),
        *(letter(name, 5 + n) for n, name in enumerate(names.to_move)),
        *(letter(name, 7 + n, **elsewhere) for n, name in enumerate(names.to_move_out)),
        letter(names.message_in_b, 9, partition=names.partition_b),
        letter(names.no_access_message, 10, partition=names.partition_no_access),
        letter(names.two_documents, 11, attachments=[pdf("1", main=True), pdf("2")]),
        letter(
            names.answerable, 12, reply_authorized=True, sender_partition="Service_9"
        ),
        letter(
            names.for_action,
            13,
            action=SimAction("OPEN", "a-77", due),
            business_data=[due_data],
        ),
        letter(names.registered, 14, registered=True),
        *(letter(f"plain-{n}", 20 + n) for n in range(GENERAL_LETTERS)),
    ]


def pdf(number: str, *, main: bool = False) -> SimAttachment:
    """One document; ids are small numbers as texts, as the portal's data have them."""
    return SimAttachment(number, f"document-{number}.pdf", "application/pdf", main, PDF)


_TITLES = {"nl": "Een Tést", "fr": "Un test", "de": "Ein Test"}


def _sent(number: str, names: Names) -> dict[str, object]:
    return {
        "sender_organization_id": number,
        "recipient": SENDER,
        "partition": names.partition_b,
        "original_message_id": names.one_document,
    }
