from odoo.tests import TransactionCase, tagged

from odoo.addons.ebox_enterprise.tests.translations import gaps


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    def test_dutch_french_and_german_are_complete(self):
        self.assertEqual(gaps(self.env, "l10n_be_ebox_payment"), [])
