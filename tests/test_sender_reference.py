# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The reference of the sender, as it stands in letters."""

import pytest
from demo_letters_support import mailbox

from belgian_payment import sender_reference
from letter_text import extract_pages


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Onze referentie: RSZ/2026/4711", "RSZ/2026/4711"),
        ("Nos références : 2026-A-00123. Merci", "2026-A-00123"),
        ("Unser Zeichen\nLSS-77812\n", "LSS-77812"),
        ("Uw referentie: 445566\nOns kenmerk: AB-12", "AB-12"),
        ("Votre référence: 12345", None),
        ("Ons kenmerk: 12/03/2026", None),
        ("Référence: +++090/9337/55594+++", None),
        ("Référence: BE29999022222164", None),
        ("Referenties worden niet gegeven", None),
        ("Ons kenmerk: " + "9" * 200, None),
        ("", None),
    ],
)
def test_what_stands_behind_a_label(text, found):
    assert sender_reference([text]) == found


def test_the_demo_letters_name_theirs():
    named = 0
    for message in mailbox().messages:
        for attachment in message.attachments[:1]:
            pages = extract_pages(attachment.content).pages
            found = sender_reference(page.text for page in pages)
            assert found is None or found.startswith("DEMO-"), found
            named += bool(found)
    assert named > 20
