from odoo.tests import HttpCase, tagged

from .common import NUMBER, GovernmentMixin


@tagged("post_install", "-at_install")
class TestTourDesk(GovernmentMixin, HttpCase):
    browser_size = "1920x1080"

    def setUp(self):
        super().setUp()
        self.start_government()
        self.env["ebox.connection"].search([]).active = False
        self.admin = self.env.ref("base.user_admin")
        self.company = self.env["res.company"].create(
            {"name": "Bakkerij Tour BV", "company_registry": NUMBER}
        )
        self.admin.write(
            {"company_ids": [(6, 0, self.company.ids)], "company_id": self.company.id}
        )

    def synchronise(self):
        """What the scheduler does, on a cursor that may commit."""
        with self.registry.cursor() as cursor:
            connections = self.env(cr=cursor)["ebox.connection"]
            connections.search([("company_id", "=", self.company.id)])._sync()
        self.env.invalidate_all()

    def test_a_letter_is_read_beside_its_pdf_and_done(self):
        connection = self.env["ebox.connection"].create(
            {"company_id": self.company.id, "environment": "demo"}
        )
        with self.registry.cursor() as cursor:
            connection.with_env(self.env(cr=cursor)).action_connect()
        self.synchronise()
        self.start_tour("/odoo/e-box", "ebox_desk", login="admin")
        documents = self.env["ebox.document"].search(
            [("company_id", "=", self.company.id)]
        )
        opened = documents.filtered("opened_by_id")
        self.assertEqual(opened.opened_by_id, self.admin)
        self.assertEqual(len(opened), 2)  # the letter, and the next by the pager
        notice = opened.filtered(lambda d: "Bijdragebericht" in d.name)
        self.assertEqual(notice.state, "done")
