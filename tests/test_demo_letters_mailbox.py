# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What lies in a demo mailbox, whatever the seed and the day."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from demo_letters_support import (
    COMPANY,
    NOW,
    NUMBER,
    all_messages,
    mailbox,
    seeds_with_all_extras,
    valid_cbe,
)

from ebox_simulator.letters import demo_mail
from ebox_simulator.letters.catalogue_region import FIXED
from ebox_simulator.letters.mailbox import plan_deliveries

SEEDS = range(1, 21)
MOMENTS = [
    datetime(2026, 1, 1, 0, 5, tzinfo=timezone.utc),
    datetime(2028, 2, 29, 23, 55, tzinfo=timezone.utc),
    datetime(2026, 3, 29, 1, 30, tzinfo=timezone.utc),
    datetime(2027, 8, 31, 5, 0, tzinfo=timezone.utc),
]
FINGERPRINT = """
import hashlib
from datetime import datetime, timezone
from ebox_simulator.letters import demo_mail
now = datetime(2026, 3, 12, 10, 30, tzinfo=timezone.utc)
mail = demo_mail(1, "0999.123.456", "Bakkerij Voorbeeld & Zonen BV", now)
print(hashlib.sha256(repr(mail).encode()).hexdigest())
"""


def test_the_same_arguments_give_the_same_mailbox():
    assert demo_mail(1, NUMBER, COMPANY, NOW) == mailbox(1)


def test_another_process_makes_the_same_bytes():
    folder = Path(__file__).parents[1] / "ebox_enterprise"
    result = subprocess.run(
        [sys.executable, "-c", FINGERPRINT],
        env={"PYTHONPATH": str(folder), "PYTHONHASHSEED": "4711"},
        capture_output=True,
        text=True,
        check=True,
    )
    expected = hashlib.sha256(repr(mailbox(1)).encode()).hexdigest()
    assert result.stdout.strip() == expected


def test_the_moment_counts_and_not_its_timezone():
    plus_two = NOW.astimezone(timezone(timedelta(hours=2)))
    assert demo_mail(1, NUMBER, COMPANY, plus_two) == mailbox(1)


def test_a_naive_now_is_refused():
    with pytest.raises(ValueError, match="timezone"):
        demo_mail(1, NUMBER, COMPANY, NOW.replace(tzinfo=None))


def test_the_number_may_be_written_in_any_usual_way():
    assert demo_mail(1, "BE 0999 123 456", COMPANY, NOW) == mailbox(1)


def test_every_seed_has_at_least_25_messages_and_the_count_follows_the_seed():
    counts = [len(plan_deliveries(seed, NOW)) for seed in SEEDS]
    assert min(counts) >= 25
    assert len(set(counts)) >= 5
    for seed in seeds_with_all_extras():
        assert len(mailbox(seed).messages) == len(plan_deliveries(seed, NOW))


def test_identifiers_are_unique():
    for seed in seeds_with_all_extras():
        messages = mailbox(seed).messages
        assert len({message.message_id for message in messages}) == len(messages)
        for message in messages:
            names = [part.attachment_id for part in message.attachments]
            assert len(set(names)) == len(names)


def test_two_companies_share_no_message():
    other = demo_mail(1, "0999.000.001", "Ander Voorbeeld BV", NOW)
    ids = {message.message_id for message in other.messages}
    assert not ids & {message.message_id for message in mailbox(1).messages}


@pytest.mark.parametrize("now", [NOW, *MOMENTS])
def test_dates_are_plausible_at_any_moment(now):
    for seed in SEEDS:
        deliveries = plan_deliveries(seed, now)
        for item in deliveries:
            assert item.received.utcoffset() == timedelta(0)
            assert now - timedelta(days=155) < item.received <= now
            if item.archetype.visible:
                assert item.expires > now + timedelta(days=4)
        recent = [x for x in deliveries if now - x.received < timedelta(days=31)]
        assert len(recent) > len(deliveries) / 2


@pytest.mark.parametrize("now", MOMENTS[:2])
def test_a_mailbox_can_be_made_at_any_moment(now):
    assert len(demo_mail(2, NUMBER, COMPANY, now).messages) >= 25


def test_some_messages_expire_soon_and_one_registered_letter_in_five_days():
    for seed in SEEDS:
        items = plan_deliveries(seed, NOW)
        soon = [x for x in items if 7 <= (x.expires - NOW).days <= 14]
        registered = [x for x in items if x.archetype.registered]
        assert len(soon) >= 3
        assert len(registered) == 2
        assert timedelta(days=5) in [x.expires - NOW for x in registered]


def test_every_archetype_is_there_once():
    keys = Counter(item.archetype.key for item in plan_deliveries(1, NOW))
    assert len(FIXED) >= 25
    assert all(keys[archetype.key] == 1 for archetype in FIXED)


def test_both_registries_have_a_healthy_share():
    for seed in seeds_with_all_extras():
        share = Counter(message.registry for message in mailbox(seed).messages)
        total = sum(share.values())
        assert set(share) == {"nsso", "region"}
        assert min(share.values()) >= total / 4


def test_half_is_dutch_a_third_french_some_german():
    main = Counter(next(iter(message.subject)) for message in mailbox(1).messages)
    total = sum(main.values())
    assert 0.4 <= main["nl"] / total <= 0.6
    assert 0.25 <= main["fr"] / total <= 0.45
    assert main["de"] >= 3


def test_nsso_subjects_have_one_language_and_some_regional_ones_three():
    sizes = set()
    for message in all_messages():
        if message.registry == "nsso":
            assert len(message.subject) == 1
            assert all(part.title is None for part in message.attachments)
        else:
            sizes.add(len(message.subject))
        assert all(0 < len(text) <= 255 for text in message.subject.values())
    assert sizes >= {2, 3}


def test_reference_data_holds_everything_that_is_used():
    mail = mailbox(1)
    types = {item.message_type_id for item in mail.message_types}
    organizations = {item.organization_id for item in mail.organizations}
    applications = {item.application_id for item in mail.applications}
    for message in all_messages():
        assert message.message_type_id in types
        assert message.sender_organization_id in organizations
        assert message.sender_application_id in applications
    for named in (*mail.message_types, *mail.applications):
        assert set(named.name) == {"nl", "fr", "de"}


def test_senders_say_that_they_are_not_real_and_have_unassigned_numbers():
    for organization in mailbox(1).organizations:
        assert valid_cbe(organization.organization_id)
        assert organization.organization_id.startswith("0999")
        assert "dem" in organization.long_name["nl"].lower()
        assert "dém" in organization.long_name["fr"].lower()


def test_most_old_mail_is_read_and_new_mail_is_not():
    for message in mailbox(1).messages:
        if NOW - message.received < timedelta(days=30):
            assert not message.read
    assert sum(message.read for message in mailbox(1).messages) >= 5
    assert sum(not message.visible for message in mailbox(1).messages) == 1
