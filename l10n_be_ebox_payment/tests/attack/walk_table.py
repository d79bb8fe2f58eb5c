# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What each kind of person may do with each model of ours.

A model that is not named here fails a test, so that it is thought of before it is there
for everybody.
"""

from typing import NamedTuple

from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL

from .attack_case import MANAGER, USER

ADD_ONS = "odoo.addons.ebox_enterprise", "odoo.addons.l10n_be_ebox_payment"
ACCOUNTING = "account.group_account_user"
TRUST = "account.group_validate_bank_account"
BILLING = "account.group_account_invoice"
#: The groups that give rights on models of ours, by the names that ``MODELS`` uses.
ROLES = {"user": USER, "manager": MANAGER, "trust": TRUST, "billing": BILLING}
CLOSED = {"confidential", "personal"}
#: What somebody sees who may read a model: the records of his companies, of them those
#: of letters that he sees, those that he made himself, or all; of senders, those of
#: whom he sees a letter, but for managers.
COMPANY, LETTER, OWN, SHARED = "company", "letter", "own", "shared"
SENDER = "sender"


class Rights(NamedTuple):
    """By role, what it may do: c(reate), r(ead), u(nlink), w(rite)."""

    scope: str
    roles: dict


def _own(role):
    return Rights(OWN, {role: "cruw"})


NOBODY = Rights(OWN, {})
MODELS = {
    "ebox.access.log": Rights(LETTER, {"manager": "r"}),
    "ebox.account.to.judge": Rights(LETTER, {"user": "r"}),
    "ebox.accountant.access": Rights(COMPANY, {"manager": "crw"}),
    "ebox.archive.finding": Rights(LETTER, {"manager": "r"}),
    "ebox.assign": _own("user"),
    "ebox.bank.entry": Rights(OWN, {"billing": "cr"}),
    "ebox.booking.kind": Rights(SHARED, {"user": "r"}),
    "ebox.certificate": Rights(COMPANY, {"manager": "r"}),
    "ebox.certificate.upload": _own("manager"),
    "ebox.connection": Rights(COMPANY, {"user": "r", "manager": "cruw"}),
    "ebox.contract.check": NOBODY,
    "ebox.create.bill": Rights(OWN, {"billing": "rw"}),
    "ebox.deadline": Rights(LETTER, {"user": "r"}),
    "ebox.deadline.rule": Rights(COMPANY, {"user": "r", "manager": "cruw"}),
    "ebox.disconnect": _own("manager"),
    "ebox.document": Rights(LETTER, {"user": "rw"}),
    "ebox.document.file": Rights(LETTER, {"user": "r"}),
    "ebox.done": Rights(OWN, {"user": "r"}),
    "ebox.grant.access": _own("manager"),
    "ebox.handover": Rights(COMPANY, {"manager": "r"}),
    "ebox.letter.text": NOBODY,
    "ebox.link.payment": _own("user"),
    "ebox.link.payment.candidate": _own("user"),
    "ebox.mailbox.work": NOBODY,
    "ebox.mandate": _own("manager"),
    "ebox.message.type": Rights(SHARED, {"user": "r"}),
    "ebox.message.type.setting": Rights(COMPANY, {"manager": "rw"}),
    "ebox.move": _own("manager"),
    "ebox.partition": Rights(COMPANY, {"user": "r", "manager": "rw"}),
    "ebox.pay.list": _own("user"),
    "ebox.pay.list.line": _own("user"),
    "ebox.payee.account": Rights(COMPANY, {"user": "r", "trust": "cruw"}),
    "ebox.payee.rule": Rights(COMPANY, {"user": "r", "manager": "cruw"}),
    "ebox.payment.link": Rights(LETTER, {"user": "r"}),
    "ebox.payment.place": NOBODY,
    "ebox.policy.rule": Rights(COMPANY, {"user": "r", "manager": "cruw"}),
    "ebox.provider": Rights(COMPANY, {"user": "r", "manager": "rw"}),
    "ebox.quarantine": Rights(LETTER, {"manager": "r"}),
    "ebox.sender": Rights(SENDER, {"user": "r"}),
    "ebox.sender.setting": Rights(COMPANY, {"manager": "rw"}),
    "ebox.share": Rights(LETTER, {"user": "r"}),
    "ebox.sync.log": Rights(COMPANY, {"manager": "r"}),
    "ebox.zip.export": _own("user"),
    "ebox.zip.turn": NOBODY,
}
#: Kinds of people; the groups of those who work in Odoo, True for the other company.
KINDS = {
    "public": None,
    "ungranted": None,
    "everything": None,
    "employee": (),
    "bookkeeper": (ACCOUNTING, TRUST),
    "clerk": (USER,),
    "accountant": (USER, ACCOUNTING, TRUST),
    "manager": (MANAGER,),
    "insider": (MANAGER, CONFIDENTIAL, ACCOUNTING),
    "stranger": (MANAGER, CONFIDENTIAL, ACCOUNTING),
    "foreign accountant": (USER, ACCOUNTING, TRUST),
}
FOREIGN = {"stranger", "foreign accountant"}
