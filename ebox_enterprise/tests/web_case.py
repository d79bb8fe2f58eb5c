# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A company with received mail, seen by a browser."""

from odoo.tests import HttpCase, tagged

from .access.access_log_case import told
from .common import NUMBER, EboxCase, GovernmentMixin, new_company

BOTH = "ebox_enterprise.group_ebox_user", "base.group_allow_export"


@tagged("post_install", "-at_install")
class WebCase(GovernmentMixin, HttpCase):
    make_company = EboxCase.make_company
    make_user = EboxCase.make_user
    publish = EboxCase.publish

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.env["ebox.connection"].search([]).active = False
        cls.company = new_company(cls.env, "Bakkerij Web BV", NUMBER)
        cls.clerk = cls.make_user(cls, "webclerk", *BOTH)

    def setUp(self):
        super().setUp()
        self.start_government()

    def receive(self, *messages, **values):
        """The documents of these messages, received on a cursor that may commit."""
        self.government.add_box(NUMBER, demo=False)
        self.publish(*messages)
        self.env.flush_all()
        with self.registry.cursor() as cursor:
            connection = self.env(cr=cursor)["ebox.connection"].create(
                {"company_id": self.company.id, "environment": "demo", **values}
            )
            connection.action_connect()
            connection._sync()
        self.env.invalidate_all()
        domain = [("company_id", "=", self.company.id)]
        return self.env["ebox.document"].search(domain, order="remote_id")

    def login(self, user):
        """From now on the browser is this user's."""
        self.env.flush_all()
        self.authenticate(user.login, user.login)

    def lines(self, **equal):
        """What the access log says of the company, the oldest first, as tuples."""
        self.env.invalidate_all()
        log = self.env["ebox.access.log"].search(
            [
                ("company_id", "=", self.company.id),
                *((name, "=", value) for name, value in equal.items()),
            ],
            order="id",
        )
        return [told(line) for line in log]
