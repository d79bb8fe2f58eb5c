# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How the add-on comes into a database, and how it is shown among the apps."""

from odoo.tests import TransactionCase, tagged
from odoo.tools.misc import file_open

ADD_ON = "l10n_be_ebox_payment"


@tagged("post_install", "-at_install")
class TestInstall(TransactionCase):
    def setUp(self):
        super().setUp()
        self.module = self.env["ir.module.module"].search([("name", "=", ADD_ON)])

    def test_it_installs_itself_where_the_mailbox_and_accounting_are(self):
        """Never where only accounting is: most databases have that."""
        self.assertTrue(self.module.auto_install)
        required = self.module.dependencies_id.filtered("auto_install_required")
        self.assertEqual({*required.mapped("name")}, {"ebox_enterprise", "account"})

    def test_it_stands_among_the_apps_with_an_icon_of_its_own(self):
        self.assertTrue(self.module.application)
        icons = [f"{name}/static/description/icon.png" for name in self.names()]
        first, second = (file_open(icon, "rb").read() for icon in icons)
        self.assertNotEqual(first, second)

    def names(self):
        return "ebox_enterprise", ADD_ON

    def test_its_summary_speaks_the_languages_of_the_country(self):
        for name in self.names():
            module = self.module.search([("name", "=", name)])
            summaries = {
                module.with_context(lang=lang).summary
                for lang in ("en_US", "nl_BE", "fr_BE", "de_DE")
            }
            self.assertEqual(len(summaries), 4, name)
