from odoo.tests import TransactionCase, tagged

from .translations import gaps


@tagged("post_install", "-at_install")
class TestTranslations(TransactionCase):
    def test_dutch_french_and_german_are_complete(self):
        self.assertEqual(gaps(self.env, "ebox_enterprise"), [])
