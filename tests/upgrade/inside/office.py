# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Ways to the letters and the people of one company, for those who decide."""


class Office:
    """One company, as its people see it.

    ``env`` is the superuser's, in this company.
    """

    def __init__(self, env, cast, name):
        self.name = name
        self.cast = cast
        self.company = cast.companies[name]
        self.env = env["base"].with_company(self.company).env

    def letter(self, code, role="insider"):
        """The newest letter of a message type, as the person with a role sees it."""
        letters = self.env["ebox.document"].search(
            [
                ("company_id", "=", self.company.id),
                ("message_type_id.remote_id", "=", code),
            ],
            limit=1,
        )
        assert letters, f"{self.name} has no letter of type {code}"
        return self.as_role(letters, role)

    def as_role(self, records, role):
        """These records as the person with a role has them, in this company."""
        user = self.cast.users[f"{self.name}.{role}"]
        return records.with_user(user).with_company(self.company)

    def user(self, role):
        """The person with a role."""
        return self.cast.users[f"{self.name}.{role}"]

    def note(self, what, record):
        """Name a record for the tests."""
        self.cast.ids[f"{self.name}_{what}"] = record.id
