# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
from lxml import etree

from odoo.tests import TransactionCase, tagged

from odoo.addons.ebox_enterprise.tests.translations import gaps


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    def test_dutch_french_and_german_are_complete(self):
        self.assertEqual(gaps(self.env, "l10n_be_ebox_payment"), [])

    def test_buttons_say_in_dutch_what_bookkeepers_say(self):
        self.env["res.lang"]._activate_lang("nl_BE")
        modules = self.env["ir.module.module"].search(
            [("name", "in", ("ebox_enterprise", "l10n_be_ebox_payment"))]
        )
        modules._update_translations(["nl_BE"])
        documents = self.env["ebox.document"].with_context(lang="nl_BE")
        arch = etree.fromstring(documents.get_view(view_type="form")["arch"])
        said = {
            node.get("string"): node.get("invisible") for node in arch.iter("button")
        }
        self.assertIn("Afgehandeld en volgende", said)
        self.assertIn("payment_trust != 'green'", said["Niet meer vertrouwen"])
        self.assertIn("payment_trust == 'green'", said["Weigeren"])
        states = dict(documents._fields["state"]._description_selection(documents.env))
        self.assertEqual(states["done"], "Afgehandeld")
