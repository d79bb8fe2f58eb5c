# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask to pay, as a company receives them."""

from odoo.addons.ebox_enterprise.tests.common import SENDER, EboxCase
from odoo.addons.ebox_enterprise.tests.reading.test_letter_text import letter

IBAN = "BE29999022222164"  # fictional: the bank code is not assigned
OTHER_IBAN = "BE39999011111119"
OGM = "+++090/9337/55594+++"
TRUST = "account.group_validate_bank_account"


def demand(number=1, *, amount="121,00", iban=IBAN, ogm=OGM, extra=(), **values):
    """A letter that asks for a payment, in Dutch."""
    due = values.pop("due", "18 januari 2027")
    lines = [
        "Betaalverzoek",
        f"Te betalen bedrag: {amount} EUR",
        f"op rekeningnummer {iban}",
        f"met de mededeling {ogm}" if ogm else "",
        f"uiterlijk op {due}.",
        *extra,
    ]
    return letter(number, *lines, **values)


class LetterCase(EboxCase):
    """A connected company, its clerk, and one who may trust accounts."""

    def setUp(self):
        super().setUp()
        self.connection = self.connect()
        self.sender = self.env["ebox.sender"]._by_number([SENDER])[SENDER]
        self.sender.name = "Instelling Voorbeeld"
        group = "ebox_enterprise.group_ebox_user"
        self.clerk = self.make_user("clerk", group)
        self.keeper = self.make_user("keeper", group, TRUST)

    def trust(self, iban=IBAN):
        """The sender's account, as somebody confirmed it before."""
        return self.env["ebox.payee.account"].create(
            {"company_id": self.company.id, "sender_id": self.sender.id, "iban": iban}
        )
