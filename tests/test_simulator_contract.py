# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The portal's test data and scenarios, F1 to F14 and T1 to T26, in the simulator.

The numbers are those of docs/scenarios.md, section Contract.
"""

from datetime import timedelta

import pytest
from simulator_support import BOX, Clock, Consumer, certificate

from ebox_simulator import SimulatorAdapter
from ebox_simulator.lab import LabSimulator
from ebox_simulator.lab.contract import (
    PROFILES,
    SCENARIOS,
    Scenario,
    Step,
    apply_profile,
    fill,
    random_profile,
    run,
)


@pytest.fixture(scope="module")
def world():
    """A simulator with the known data, and a way to a token of its box."""
    clock = Clock()
    simulator = LabSimulator(clock=clock)
    fill(simulator, BOX)
    consumer = connect_inside(simulator, clock)
    yield simulator, lambda: consumer.log_in().token
    simulator.close()


def connect_inside(simulator, clock):
    client_id = simulator.register_certificate(BOX, certificate())
    consumer = Consumer(simulator.base_url, client_id, clock)
    consumer.session.mount(simulator.base_url, SimulatorAdapter(simulator))
    return consumer


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.number)
def test_scenario(world, scenario):
    simulator, token = world
    assert run(simulator, BOX, scenario, token) == []


def test_every_number_of_the_table_is_there():
    numbers = {int("".join(filter(str.isdigit, s.number[:3]))) for s in SCENARIOS}
    assert numbers == set(range(1, 27))


def test_a_government_that_differs_is_noticed(world):
    simulator, token = world
    steps = (Step("/ebox/messages", count=1), Step("/ebox/messages", has=("nothing",)))
    problems = run(simulator, BOX, Scenario("T0", "wrong", steps), token)
    assert len(problems) == 2
    assert problems[0].startswith("T0, step 1")


def test_the_data_are_those_that_the_portal_asks_for(world):
    """F1 to F14, one by one."""
    simulator, _token = world
    names = fill(simulator, BOX)
    by_id = {m.message_id: m for m in simulator.messages(BOX)}
    general = [m for m in by_id.values() if m.partition == "GENERAL"]
    assert "GENERAL" in simulator.partitions.seen_by_people(BOX)  # F1
    assert len(general) >= 11  # F2
    seen = simulator.partitions.seen_by_people(BOX)
    assert names.partition_b in seen  # F3
    assert by_id[names.message_in_b].partition == names.partition_b  # F4
    assert names.partition_to_delete in seen  # F5
    assert names.partition_no_access not in seen  # F6
    assert by_id[names.no_access_message].partition == names.partition_no_access  # F7
    for name in (names.no_access_message, names.one_document):  # F7, F8
        (file,) = by_id[name].stored
        assert (file.attachment_id, file.main) == ("1", True)
        assert file.media_type == "application/pdf"
    assert "test" in by_id[names.test_in_title].subject["fr"].lower()  # F9
    assert by_id[names.sent].sender_organization_id == BOX  # F10
    nearly = by_id[names.nearly_expired]
    assert nearly.expires - simulator.now() < timedelta(days=15)  # F11
    assert not nearly.read
    assert {by_id[name].partition for name in names.to_move} == {"GENERAL"}  # F12
    assert {by_id[name].partition for name in names.to_move_out} == {  # F13
        names.partition_to_delete
    }
    assert len(by_id[names.two_documents].stored) == 2  # F14


PLACES = ("/statistics", "/ebox/statistics", "/ebox/messages/statistics")


@pytest.mark.parametrize("place", PLACES)
def test_the_statistics_are_at_one_place(world, place):
    simulator, token = world
    steps = tuple(Step(p, status=200 if p == place else 404) for p in PLACES)
    scenario = Scenario("T11", "one place", steps, {"statistics_path": place})
    assert run(simulator, BOX, scenario, token) == []


def test_every_profile_is_a_government(world):
    simulator, token = world
    for name in PROFILES:
        apply_profile(simulator, name)
    for seed in range(5):
        simulator.settings.set(**random_profile(seed))
        assert random_profile(seed) == random_profile(seed)
    assert len({str(random_profile(seed)) for seed in range(20)}) == 20
    assert run(simulator, BOX, SCENARIOS[0], token) == []
