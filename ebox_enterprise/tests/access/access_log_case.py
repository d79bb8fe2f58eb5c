# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Received letters, people, and what the access log says of them."""

from ..common import EboxCase, message

USER = "ebox_enterprise.group_ebox_user"
MANAGER = "ebox_enterprise.group_ebox_manager"
ALL = "ebox_enterprise.group_ebox_confidential"
EXPORT = "base.group_allow_export"


def told(line):
    """(login, action, details): a sentence where the line keeps facts."""
    details = line.sentence if line.sudo().facts else line.details
    return line.user_id.login, line.action, details


class AccessLogCase(EboxCase):
    def make_world(self):
        """What the tests of a class share; what each of them does is undone."""
        self.clerk = self.make_user("clerk", USER, EXPORT)
        self.manager = self.make_user("manager", MANAGER, EXPORT)

    def receive(self, *messages, **values):
        connection = self.connect(**values)
        self.publish(*(messages or (message(1), message(2))))
        connection._sync()
        return self.documents(company_id=self.company.id)

    def lines(self, documents=None):
        """The log, the oldest first: (login, action, details or what it tells)."""
        domain = [("document_id", "in", documents.ids)] if documents else []
        log = self.env["ebox.access.log"].search(domain, order="id")
        return [told(line) for line in log]

    def asks_as(self, user, records):
        """These records in a request of their own of this user."""
        self.env.invalidate_all()
        return records.with_user(user)
