# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.common import UNINVITED, message
from odoo.addons.ebox_enterprise.tests.document.test_tour_desk import DeskCase

NUMBER = "0999999031"


@tagged("post_install", "-at_install")
class TestTourToday(DeskCase):
    browser_size = "1366x768"

    def test_each_card_opens_what_it_counts(self):
        late = self.documents(("payment_state", "=", "to_check"))[:2]
        late.write({"due_date": "2020-01-01"})
        self.start_tour("/odoo/e-box-today", "ebox_today", login="admin")

    def test_as_somebody_who_only_reads_the_mail(self):
        values = {
            "company_id": self.company.id,
            "company_ids": [(6, 0, self.company.ids)],
        }
        groups = [(6, 0, self.env.ref("ebox_enterprise.group_ebox_user").ids)]
        self.env["res.users"].with_context(**UNINVITED).create(
            {
                **{"name": "Kim Klerk", "login": "tour-clerk", "group_ids": groups},
                **{"password": "tour-clerk", "email": "k.klerk@example.com", **values},
            }
        )
        self.start_tour("/odoo/e-box-today", "ebox_today_reader", login="tour-clerk")

    def test_the_app_opens_with_a_line_for_each_company(self):
        other = self.env["res.company"].create(
            {"name": "Slagerij Tour BV", "company_registry": NUMBER}
        )
        self.admin.company_ids |= other
        self.government.add_box(NUMBER, demo=False)
        self.government.publish(NUMBER, message(1))
        with self.registry.cursor() as cursor:
            connection = self.env(cr=cursor)["ebox.connection"].create(
                {"company_id": other.id, "environment": "demo"}
            )
            connection.action_connect()
            connection._sync()
        self.env.invalidate_all()
        both = {"cids": f"{self.company.id}-{other.id}"}
        self.start_tour("/odoo", "ebox_today_companies", login="admin", cookies=both)
