# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Two companies with letters of every kind, and everybody who could try to see them."""

import re
from copy import copy
from datetime import timedelta

from odoo import http
from odoo.tests import Opener
from odoo.tests.common import HOST

from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.lib.groups import CONFIDENTIAL
from odoo.addons.ebox_enterprise.tests.common import (
    OTHER_NUMBER,
    PDF,
    message,
    new_users,
)
from odoo.addons.ebox_enterprise.tests.web_case import WebCase

from ...models.archive import download_limit
from ...models.sharing.access import today
from ..portal.portal_case import PortalCase
from ..sharing.sharing_case import every_kind

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
EXPORT = "base.group_allow_export"
OTHER_SENDER = "0999999229"  # fictional, with valid check digits

#: Letters by name, with their numbers.
LETTERS = {
    "open": 1,
    "other type": 2,
    "confidential": 3,
    "personal": 4,
    "other sender": 5,
    "old": 6,
    "foreign": 7,
}
OURS = set(LETTERS) - {"foreign"}
#: What an address can say instead of a letter's id.
NONE = {
    "missing": 2**31 - 1,
    "too large": 2**31,
    "huge": 10**30,
    "zero": 0,
    "negative": -1,
}
#: By user, the letters that the portal shows him; all others see none.
SEEN = {
    "granted": {"open"},
    "see only": {"open"},
    "no comment": {"open"},
    "everything": OURS,
    "foreign accountant": {"foreign"},
}
ALL_RIGHTS = {"see", "download", "comment"}
RIGHTS = {name: ALL_RIGHTS for name in SEEN} | {
    "see only": {"see"},
    "no comment": {"see", "download"},
}
#: Portal users to whom nothing is granted at this moment.
REFUSED = ("revoked", "expired", "planned", "ungranted")
#: By person who works in Odoo, the letters that he reads there.
INSIDE = {
    "employee": set(),
    "clerk": OURS - {"confidential", "personal"},
    "insider": OURS,
    "stranger": {"foreign"},
}
LOGGED_OUT = ("public", "archived")
PORTAL = (*SEEN, *REFUSED)
EVERYBODY = (*PORTAL, *INSIDE, *LOGGED_OUT)

_CHANGES = re.compile(r'csrf_token: "[^"]*"|name="csrf_token" value="[^"]*"')


class AttackCase(PortalCase):
    """``self.letter`` by name of ``LETTERS``, ``self.people`` of ``EVERYBODY``."""

    def setUp(self):
        super(WebCase, self).setUp()  # the government is that of the class
        self.addCleanup(clock.reset)
        for name, each in self.world.items():
            setattr(self, name, copy(each) if isinstance(each, dict) else each)
        self.patch(download_limit, "MOST", 10**6)
        # a turn ends after the answer, when the test can be elsewhere already
        self.patch(download_limit, "BUSY", timedelta(0))
        self.patch(download_limit, "_end_turn", lambda *_turn: None)
        self.sessions = {}

    def make_world(self):
        """What the tests of a class share; what each of them does is undone."""
        self.other = self.make_company("Slagerij Web BV", OTHER_NUMBER)
        self.letters = self.receive(
            *every_kind(),
            message(5, sender_organization_id=OTHER_SENDER),
            message(6, days_ago=60),
        )
        letters = self.letters | self.receive_other(message(7))
        self.letter = dict(zip(LETTERS, letters, strict=True))
        self.words = {name: f"woord{number}x" for name, number in LETTERS.items()}
        for name, letter in self.letter.items():
            letter.sudo().name = f"Onderwerp {self.words[name]}"
        self.people = self.make_people()
        self.access = self.make_grants()
        self.notes = {name: self.note(name) for name in LETTERS}
        self.added = {name: self.add(name) for name in LETTERS}
        self.env.flush_all()
        self.prepared = self.env["ebox.access.log"].search([])

    def receive_other(self, *messages):
        """The letters of the other company."""
        self.government.add_box(OTHER_NUMBER, demo=False)
        self.publish(*messages, number=OTHER_NUMBER)
        self.env.flush_all()
        with self.registry.cursor() as cursor:
            connection = self.env(cr=cursor)["ebox.connection"].create(
                {"company_id": self.other.id, "environment": "demo"}
            )
            connection.action_connect()
            connection._sync()
        self.env.invalidate_all()
        return self.env["ebox.document"].search([("company_id", "=", self.other.id)])

    def make_people(self):
        """By name of ``EVERYBODY``; without the grants of those in the portal."""
        company, insider = self.company_values, (MANAGER, CONFIDENTIAL, EXPORT)
        portal = {name: name.replace(" ", "_") for name in (*PORTAL, "archived")}
        users = {
            "employee": (("base.group_user",), company(self.company)),
            "insider": (insider, company(self.company)),
            "stranger": (insider, company(self.other)),
        } | {
            login: (("base.group_portal",), {"lang": "en_US"})
            for login in portal.values()
        }
        made = dict(zip([*users], new_users(self.env, users), strict=True))
        return {
            "public": None,
            "clerk": self.clerk,
            **{name: made[name] for name in ("employee", "insider", "stranger")},
            **{name: made[login] for name, login in portal.items()},
        }

    def company_values(self, company):
        return {"company_id": company.id, "company_ids": [(6, 0, company.ids)]}

    def make_grants(self):
        """The accesses of the portal users, by name."""
        day, first = today(), self.letter["open"]
        narrow = {
            "message_type_ids": [(6, 0, first.message_type_id.ids)],
            "sender_ids": [(6, 0, first.sender_id.ids)],
            "received_from": day - timedelta(days=30),
        }
        full = {"can_comment": True, "confidential": True, "personal": True}
        terms = {
            "granted": narrow | {"can_comment": True},
            "see only": narrow | {"can_download": False},
            "no comment": narrow,
            "everything": full,
            "foreign accountant": full,
            "revoked": full,
            "expired": full
            | {
                "valid_from": day - timedelta(days=9),
                "valid_until": day - timedelta(days=1),
            },
            "planned": full | {"valid_from": day + timedelta(days=1)},
            "archived": full,
        }
        grants = {}
        for name, values in terms.items():
            company = self.other if name == "foreign accountant" else None
            grants[name] = self.grant(self.people[name], company, **values)
        grants["revoked"].action_revoke()
        return grants

    def note(self, name):
        """A message to the accountant with a file, on this letter; the file."""
        letter = self.letter[name].sudo()
        file = self.env["ir.attachment"].create(
            {
                "name": f"nota-{self.words[name]}.txt",
                "raw": f"nota {self.words[name]}".encode(),
                "res_model": letter._name,
                "res_id": letter.id,
            }
        )
        letter.message_post(
            body=f"Bericht {self.words[name]}",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
            attachment_ids=file.ids,
        )
        letter.message_post(
            body=f"Intern {self.words[name]}", subtype_xmlid="mail.mt_note"
        )
        return file

    def add(self, name):
        """A document that a person has added to this letter; the file."""
        letter = self.letter[name].sudo()
        file = self.env["ir.attachment"].create(
            {
                "name": f"toegevoegd-{self.words[name]}.pdf",
                "raw": PDF,
                "res_model": letter._name,
                "res_id": letter.id,
            }
        )
        letter._note_added(file)
        return file

    # who asks

    def become(self, name):
        """From now on the browser is this person's; logs in the first time only."""
        if name not in self.sessions:
            self.session = None  # else the one before would be ended
            user = self.people[name]
            login = user and user.login
            self.authenticate(login, login)
            self.sessions[name] = self.session
            if name == "archived":
                user.active = False
                self.env.flush_all()
        self.session = self.sessions[name]
        self.opener = Opener(self)
        self.opener.cookies.set("session_id", self.session.sid, domain=HOST)

    def token(self):
        """A CSRF token of this browser that holds, whatever page it has seen."""
        return http.Request.csrf_token(self)

    def send(self, path, **data):
        """The answer to a form with a good token."""
        data = {**data, "csrf_token": self.token()}
        return self.url_open(path, data=data, allow_redirects=False)

    def rpc(self, path, **params):
        """The name of the error at an address for JSON-RPC, or None, and the answer."""
        answer = self.url_open(path, json={"params": params})
        told = answer.json() if answer.ok and answer.text[:1] == "{" else {}
        error = told.get("error")
        name = error and error["data"]["name"].rpartition(".")[2]
        return (name if told else answer.status_code), answer

    def call(self, model, method, *args, **options):
        """The same of a method of a model, as the web client calls it."""
        params = {"model": model, "method": method, "args": args, "kwargs": options}
        return self.rpc("/web/dataset/call_kw", **params)

    # what is answered

    def number(self, name):
        """The id that this name of ``LETTERS`` or ``NONE`` stands for."""
        return NONE[name] if name in NONE else self.letter[name].id

    def plain(self, answer, path):
        """The body without what differs from one address or moment to another."""
        body = _CHANGES.sub("", answer.text)
        return body.replace(path, "").replace(path.partition("?")[0], "")

    def assertTellsNothing(self, answer, about=LETTERS):
        """Nothing of these letters is in an answer, in no header either."""
        told = f"{answer.headers}\n{answer.text}"
        for name in about:
            for secret in self.secrets(name):
                self.assertNotIn(secret, told, (name, answer.url))
        if about is LETTERS:
            sender = self.letter["open"].sender_id
            self.assertNotIn(sender.name or sender.remote_id, told)
            self.assertNotIn("%PDF", told)

    def secrets(self, name):
        """What only this letter has; its word is in all that was written on it."""
        letter = self.letter[name]
        return self.words[name], letter.remote_id, letter.file_ids.attachment_id.name

    def logged(self):
        """The lines of the access log of both companies, as (login, action, letter).

        Without those of what was prepared for all tests.
        """
        self.env.invalidate_all()
        names = {letter.id: name for name, letter in self.letter.items()}
        lines = self.env["ebox.access.log"].search(
            [("document_id", "in", list(names))], order="id"
        )
        return [
            (line.user_id.login, line.action, names[line.document_id.id])
            for line in lines - self.prepared
        ]
