# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Pages that take too long to draw: their text is read, and the payment says why."""

import io
from unittest.mock import patch

from reportlab.pdfgen import canvas

from odoo.addons.ebox_enterprise.ebox_simulator import SimAttachment
from odoo.addons.ebox_enterprise.letter_text import apart
from odoo.addons.ebox_enterprise.tests.common import OTHER_NUMBER, message

from ...models.payment import reading as reading_module
from ..letter_case import IBAN, OGM, LetterCase, demand


def slow_demand(*lines):
    """A PDF with these lines, and curves of which each has a million dashes."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pageCompression=1)
    for number, line in enumerate(lines):
        page.drawString(60, 780 - 20 * number, line)
    page.setDash(0.01, 0.01)
    page.setLineWidth(0.01)
    for number in range(9000):
        place = number % 700
        page.bezier(place, 0, 700, place, 0, 700 - place, 700, 700)
    page.save()
    return buffer.getvalue()


class TestCodeBombs(LetterCase):
    def test_a_page_that_is_slow_to_draw_costs_no_text_and_no_other_letter(self):
        lines = ["Te betalen bedrag: 121,00 EUR", f"op rekeningnummer {IBAN}"]
        lines.append(f"met de mededeling {OGM}")
        content = slow_demand("Betaalverzoek", *lines)
        files = [SimAttachment("main", "slow.pdf", "application/pdf", True, content)]
        with patch.object(reading_module, "CODE_SECONDS", 2):
            slow, usual = self.receive(message(1, attachments=files), demand(2))
        self.assertEqual(slow.reading_state, "read")
        self.assertEqual(slow.payment_problem, "timeout")
        self.assertEqual((slow.amount, slow.iban), (121, IBAN))
        self.assertEqual(usual.payment_problem, False)
        self.assertEqual(usual.iban, IBAN)

    def test_files_of_two_companies_are_read_by_two_processes(self):
        other = self.make_company("Slagerij Test BV", OTHER_NUMBER)
        connection = self.connect(other)
        usual, read = apart._running, []

        def running(owner, module):
            read.append((owner, module[1]))
            return usual(owner, module)

        with patch.object(apart, "_running", running):
            document = self.receive(demand(1))
            document._pages_to_learn_from()
            self.publish(demand(2), number=OTHER_NUMBER)
            connection._sync()
        owners = [f"{self.env.cr.dbname} {c.id}" for c in (self.company, other)]
        modules = ["pages", "code_search", "pages", "pages", "code_search"]
        whose = [owners[0]] * 3 + [owners[1]] * 2
        self.assertEqual(read, list(zip(whose, modules, strict=True)))
