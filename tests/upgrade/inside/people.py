# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The companies and the people of a database that is to be updated."""

import uuid
from dataclasses import dataclass, field

COMPANIES = {
    "first": ("Bakkerij Voorbeeld BV", "0999999922"),
    "second": ("Slagerij Voorbeeld BV", "0999999031"),
    "third": ("Drukkerij Voorbeeld BV", "0999999130"),
}
USER = "ebox_enterprise.group_ebox_user"
INSIDER = "ebox_enterprise.group_ebox_confidential"
MANAGER = "ebox_enterprise.group_ebox_manager"
KEEPER = "account.group_validate_bank_account"
#: The logins of each company, behind its name and a dot, with their groups.
PEOPLE = {
    "user": (USER,),
    "reader": (USER,),  # also in the group that reads the confidential type
    "insider": (INSIDER,),
    "manager": (MANAGER,),
    "keeper": (USER, KEEPER, "account.group_account_user"),
}


@dataclass
class Cast:
    """Who and what the other scripts and the test speak of, by name.

    ``companies`` and ``users`` are records, ``ids`` what else was made.
    """

    companies: dict = field(default_factory=dict)
    users: dict = field(default_factory=dict)
    ids: dict = field(default_factory=dict)

    def told(self):
        """The same for JSON: names to ids."""
        return {
            "companies": {name: record.id for name, record in self.companies.items()},
            "users": {login: user.id for login, user in self.users.items()},
            **self.ids,
        }


def make(env):
    """The companies with their people, and a group of readers: a ``Cast``."""
    # a copied database has the identity of the one that it was copied from
    env["ir.config_parameter"].set_param("database.uuid", str(uuid.uuid4()))
    cast = Cast()
    readers = env["res.groups"].create({"name": "Readers of contribution notices"})
    cast.ids["reader_group"] = readers.id
    for name, (shown, number) in COMPANIES.items():
        company = _company(env, name, shown, number)
        cast.companies[name] = company
        for role, groups in PEOPLE.items():
            ids = [env.ref(group).id for group in groups]
            if role == "reader":
                ids.append(readers.id)
            login = f"{name}.{role}"
            cast.users[login] = _user(env, login, company, ids)
    env.ref("base.user_admin").company_ids = env["res.company"].search([])
    env.user.company_ids = env["res.company"].search([])
    return cast


def _company(env, name, shown, number):
    values = {
        "name": shown,
        "company_registry": number,
        "country_id": env.ref("base.be").id,
        "iap_enrich_auto_done": True,  # nobody outside is asked about it
    }
    # without a chart of accounts: loading it takes most of the time, and serves nothing
    companies = env["res.company"].with_context(chart_template_load=True)
    if name != "first":
        return companies.create({**values, "currency_id": env.ref("base.EUR").id})
    first = companies.browse(1)
    first.write(values)
    return first


def _user(env, login, company, group_ids):
    users = env["res.users"].with_context(no_reset_password=True)
    return users.create(
        {
            "name": login,
            "login": login,
            "email": f"{login}@voorbeeld.example",
            "company_id": company.id,
            "company_ids": [(6, 0, company.ids)],
            "group_ids": [(6, 0, group_ids)],
        }
    )
