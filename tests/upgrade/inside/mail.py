# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The mail that each company receives: of the demo, from a government in memory."""

from odoo.addons.ebox_enterprise import demo_government
from odoo.addons.ebox_enterprise.ebox_simulator import Simulator
from odoo.addons.ebox_enterprise.ebox_simulator.letters import demo_mail
from odoo.addons.ebox_enterprise.models import ebox_connection_connect

SEED = 1
SECONDS = 600  # for what takes some; the machine may be busy
#: The message types of the letters of each company; the first has all.
KINDS = {
    "second": {
        "DemoContributionNotice",
        "DemoHolidayContribution",
        "DemoMonthlyAdvance",
        "DemoMyMinfinNotice",
        "DemoOccupationalAccident",
        "DemoRegionalTax",
        "DemoRegisteredLetter",
    },
    "third": {"DemoLocalInformation", "DemoMunicipalTax", "DemoServiceInvoice"},
}


def receive(env, cast):
    """Connect each company and receive its mail."""
    ebox_connection_connect.REQUEST_SECONDS = SECONDS
    connections = env["ebox.connection"]
    government = Simulator(None, seed=SEED)
    type(connections)._demo_simulator = lambda connection: government
    for name, company in cast.companies.items():
        _publish(government, company, KINDS.get(name))
        connection = connections.create(
            {"company_id": company.id, "environment": "demo"}
        )
        environment = connection._environment()
        government.base_url = demo_government.base_url(environment)
        connection.action_connect()
        connection._sync(SECONDS)
        cast.ids[f"{name}_connection"] = connection.id
        assert connection.document_count, f"{company.name} received nothing"
    broken = env["ebox.document.file"].search([("state", "!=", "fetched")])
    assert not broken, broken.mapped("name")


def _publish(government, company, kinds):
    number = company.company_registry
    mail = demo_mail(
        seed=SEED,
        enterprise_number=number,
        company_name=company.name,
        now=government.now(),
    )
    government.add_box(number, company_name=company.name, demo=False)
    government.add_reference(mail.message_types, mail.organizations, mail.applications)
    chosen = [m for m in mail.messages if not kinds or m.message_type_id in kinds]
    government.publish(number, *chosen)
