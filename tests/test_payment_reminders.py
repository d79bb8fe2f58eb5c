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
