from odoo.tests import tagged

from odoo.addons.ebox_enterprise.tests.test_tour_desk import DeskCase


@tagged("post_install", "-at_install")
class TestTourPay(DeskCase):
    browser_size = "1920x1080"

    def test_a_letter_is_corrected_scanned_and_declared(self):
        self.start_tour("/odoo/e-box", "ebox_pay", login="admin")
        self.env.invalidate_all()
        letter = self.documents(("communication", "=", "+++090/9337/55594+++"))
        self.assertEqual((letter.amount, letter.payment_state), (50.0, "to_pay"))
        self.assertFalse(letter.declared_by_id)
