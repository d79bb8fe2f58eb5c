# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A company with letters and an accountant who uses the portal."""

from odoo.tests import new_test_user

from odoo.addons.ebox_enterprise.tests.access.test_confidential import PERSON, marked
from odoo.addons.ebox_enterprise.tests.common import UNINVITED, EboxCase, message


def every_kind():
    """Letters 1 and 2 for everybody, 3 confidential, 4 addressed to a person."""
    return (
        message(1),
        message(2, message_type_id="Reminder"),
        message(3, business_data=marked()),
        message(4, attention_of=PERSON),
    )


class GrantMixin:
    """Making portal users and granting them letters."""

    def make_accountant(self, login="accountant", **values):
        """A portal user."""
        return new_test_user(
            self.env, login, groups="base.group_portal", context=UNINVITED, **values
        )

    def grant(self, user, company=None, **values):
        """An access for this user to the letters of one company."""
        return self.env["ebox.accountant.access"].create(
            {"user_id": user.id, "company_id": (company or self.company).id, **values}
        )

    def seen(self, user, right="see"):
        """The numbers of the letters that are granted to this user, sorted."""
        documents = self.env["ebox.document"]._granted_to(user, right=right)
        return sorted(int(d.remote_id.partition("-")[2]) for d in documents)


class SharingCase(GrantMixin, EboxCase):
    """A connected company with letters of every kind, and a portal user."""

    def make_world(self):
        """What the tests of a class share; what each of them does is undone."""
        self.connection = self.connect()
        self.letters = self.receive(*every_kind())
        self.accountant = self.make_accountant()
