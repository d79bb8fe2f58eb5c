# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import HttpCase, tagged

from ...government import demo_government
from ..common import NUMBER, GovernmentMixin


@tagged("post_install", "-at_install")
class TestTourOnboarding(GovernmentMixin, HttpCase):
    """The guide, from the menu to the first letter, and where it can fail.

    The government of the tours is the demo's, met as a custom environment whose
    addresses are the demo's: so the Client ID is pasted, as with the real one.
    """

    browser_size = "1920x1080"

    def setUp(self):
        super().setUp()
        self.start_government()
        self.env["ebox.connection"].search([]).active = False
        self.admin = self.env.ref("base.user_admin")
        self.company = self.env["res.company"].create(
            {"name": "Bakkerij Gids BV", "company_registry": NUMBER}
        )
        self.admin.write(
            {"company_ids": [(6, 0, self.company.ids)], "company_id": self.company.id}
        )
        self.government.add_box(NUMBER, company_name=self.company.name)
        self.meet_the_demo_government_everywhere()

    def meet_the_demo_government_everywhere(self):
        """Every environment is the demo's government, with its registered clients."""
        connections = type(self.env["ebox.connection"])
        environment = self.env["ebox.connection"].new({"environment": "demo"})
        environment = environment._environment()
        self.patch(connections, "_environment", lambda connection: environment)
        self.patch(
            connections, "_adapters", lambda connection: self.adapters_of_the_demo()
        )

        def synchronise_at_once(connection):
            connection._sync()

        self.patch(connections, "action_sync", synchronise_at_once)

    def adapters_of_the_demo(self):
        """What the transport needs to reach the government in memory."""
        return demo_government.adapters(self.government)

    def link_certificate(self):
        """What the user does in ChaMan between two steps of the guide."""
        connections = type(self.env["ebox.connection"])
        original = connections.action_download_and_continue
        case = self

        def download_and_link(connection):
            action = original(connection)
            pem = connection.certificate_id.pem.encode()
            case.client_id = case.government.register_certificate(NUMBER, pem)
            return action

        self.patch(connections, "action_download_and_continue", download_and_link)

    def paste_the_registered_id(self):
        """The pasted text stands for the Client ID that ChaMan gave."""
        connections = type(self.env["ebox.connection"])
        original = connections.write
        case = self

        def write(connection, values):
            if values.get("client_id"):
                values = {**values, "client_id": case.client_id}
            return original(connection, values)

        self.patch(connections, "write", write)

    def connection(self):
        return self.env["ebox.connection"].search(
            [("company_id", "=", self.company.id)]
        )

    def at_the_last_step(self, client_id, linked=True):
        """A connection at 'Make connection', for the failing tours."""
        with self.registry.cursor() as cursor:
            connection = self.env(cr=cursor)["ebox.connection"].create(
                {
                    "company_id": self.company.id,
                    "environment": "production",
                    "fetch_policy": "automatic",
                    "onboarding_step": "connect",
                }
            )
            connection.action_make_certificate()
            if linked:
                pem = connection.certificate_id.pem.encode()
                registered = self.government.register_certificate(NUMBER, pem)
            connection.client_id = client_id or registered
            return f"/odoo/e-box-connect/{connection.id}"

    def test_looking_at_the_guide_makes_no_connection(self):
        self.start_tour("/odoo", "ebox_onboarding_looked_at", login="admin")
        self.assertFalse(self.connection())

    def test_from_the_menu_to_the_first_letter(self):
        self.link_certificate()
        self.paste_the_registered_id()
        self.start_tour("/odoo", "ebox_onboarding", login="admin")
        connection = self.connection()
        self.assertEqual(connection.state, "connected")
        self.assertEqual(connection.accepted_by_id, self.admin)
        self.assertIn("irreversible", connection.accepted_text)
        self.assertGreaterEqual(connection.document_count, 25)

    def test_the_demo_is_one_click(self):
        self.start_tour("/odoo", "ebox_onboarding_demo", login="admin")
        connection = self.connection()
        self.assertEqual(
            (connection.environment, connection.state), ("demo", "connected")
        )
        self.assertGreaterEqual(connection.document_count, 25)

    def test_a_wrong_client_id_is_named(self):
        url = self.at_the_last_step("not-a-client-id")
        self.start_tour(url, "ebox_onboarding_wrong_client_id", login="admin")
        self.assertEqual(self.connection().state, "draft")
        self.assertFalse(self.government.journal.count())  # nobody was asked
        self.start_tour(url, "ebox_onboarding_kept", login="admin")

    def test_a_certificate_that_is_not_linked_is_named(self):
        url = self.at_the_last_step("self_service_chaman_1_abcdefghij", linked=False)
        self.start_tour(url, "ebox_onboarding_not_linked", login="admin")
        self.assertEqual(self.connection().state, "draft")

    def test_a_registry_that_is_down_is_named(self):
        url = self.at_the_last_step(None)
        self.government.faults.add(route="registry*", status=503)
        self.start_tour(url, "ebox_onboarding_registry_down", login="admin")
        self.assertEqual(self.connection().state, "draft")
