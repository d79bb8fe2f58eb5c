# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
import pytest

from belgian_payment import speaks_of_reminder


@pytest.mark.parametrize(
    "text",
    [
        "Herinnering onmiddellijke inning",
        "Premier rappel avec sanctions",
        "MISE EN DEMEURE",
        "Zweite Mahnung",
        "INGEBREKESTELLING – 1e kwartaal",
        "Laatste aanmaning",
        "Zahlungserinnerung",
    ],
)
def test_a_reminder_is_recognised_in_three_languages(text):
    assert speaks_of_reminder([text])


@pytest.mark.parametrize(
    "text", ["Betaalverzoek", "Bericht von heute", "rappeler un agent", ""]
)
def test_other_letters_are_no_reminders(text):
    assert not speaks_of_reminder([text])
