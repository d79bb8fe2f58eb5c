# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which rule strikes: chance, choice, order, and the control plane."""

import sqlite3

import pytest
import requests
from simulator_support import BOX, DOORS, TIMEOUT, V2, message, series, troubled

from ebox_simulator.lab import LabSimulator

SUMMARY = f"{V2}/ebox"
LIST = f"{V2}/ebox/messages"


@pytest.fixture(params=DOORS)
def gov(request):
    with troubled(request.param) as it:
        it.publish(*series("nsso", 5))
        yield it


@pytest.fixture
def served():
    with troubled("socket") as it:
        it.publish(message("m"))
        yield it


def struck(gov, count=60, path=SUMMARY):
    return [gov.consumer.get(path).status_code != 200 for _ in range(count)]


def test_one_in_so_many_the_same_ones_for_the_same_seed(gov):
    runs = []
    for seed in (7, 7, 8):
        gov.simulator.faults.clear()
        gov.simulator.faults.add("summary", probability=0.3, seed=seed)
        runs.append(struck(gov))
    assert runs[0] == runs[1] != runs[2]
    assert all(0.1 < sum(run) / len(run) < 0.5 for run in runs)


def test_the_sequence_goes_on_in_another_process(tmp_path):
    sequences = []
    for name, restarts in (("a", False), ("b", True)):
        path = tmp_path / name
        LabSimulator(path).faults.add("summary", probability=0.5, seed="x")
        results, remaining = [], 40
        while remaining:
            step = 13 if restarts and remaining > 13 else remaining
            with troubled("adapter", path) as it:
                results += struck(it, step)
            remaining -= step
        sequences.append(results)
    assert sequences[0] == sequences[1]
    assert 5 < sum(sequences[0]) < 35


def test_never_always_and_a_limit(gov):
    add = gov.simulator.faults.add
    never = add("summary", probability=0)
    assert not any(struck(gov, 10))
    gov.simulator.faults.remove(never)
    add("summary", probability=0.5, times=3, after=5)
    results = struck(gov)
    assert not any(results[:5])
    assert sum(results) == 3


def test_a_rule_that_does_not_strike_leaves_the_request_to_the_next(gov):
    add = gov.simulator.faults.add
    add("summary", status=500, times=1)
    add("summary", "html", probability=0)
    add("summary", "repeat_page")  # a summary has no pages
    add("summary", status=502, after=1)
    add("s*", status=504)
    statuses = [gov.consumer.get(SUMMARY).status_code for _ in range(4)]
    assert statuses == [500, 504, 502, 502]


def test_one_of_several_kinds_by_seed(gov):
    actions = [
        {"action": "status", "status": 500, "weight": 3},
        {"action": "retry_after", "status": 503, "seconds": 5},
        {"action": "html"},
    ]
    runs = []
    for seed in (1, 1, 2):
        gov.simulator.faults.clear()
        gov.simulator.faults.add("summary", "random", actions=actions, seed=seed)
        gov.simulator.journal.clear()
        for _ in range(30):
            gov.consumer.get(SUMMARY)
        runs.append([e.fault for e in gov.simulator.journal.requests("summary")])
    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0]) == {"status", "retry_after", "html"}
    assert runs[0].count("status") > runs[0].count("html")


def test_a_choice_that_does_not_fit_lets_the_request_pass_once(gov):
    actions = [{"action": "repeat_page"}, {"action": "html"}]
    gov.simulator.faults.add("summary", "random", actions=actions, seed=1)
    kinds = [gov.consumer.get(SUMMARY).text[:1] for _ in range(20)]
    assert set(kinds) == {"{", "<"}


def test_one_in_ten_of_any_trouble(gov):
    actions = [{"action": "cut"}, {"action": "truncate"}, {"action": "malformed"}]
    gov.simulator.faults.add("*", "random", actions=actions, probability=0.3, seed=3)
    good = 0
    for _ in range(40):
        try:
            gov.consumer.get(LIST).json()
            good += 1
        except (requests.exceptions.RequestException, ValueError):
            pass
    assert good == gov.simulator.journal.count("list", fault=None)
    assert 20 < good < 40


def test_a_rule_for_one_page(gov):
    gov.simulator.faults.add("list", status=503, page=2)
    statuses = [
        gov.consumer.get(LIST, params=query).status_code
        for query in ({}, {"page": 1}, {"page": 2}, {"page": "two"})
    ]
    assert statuses == [200, 200, 503, 400]


@pytest.mark.parametrize(
    "parameters",
    [
        {"action": "random"},
        {"action": "random", "actions": []},
        {"action": "random", "actions": [{"action": "earthquake"}]},
        {"action": "random", "actions": [{"action": "cut", "weight": 0}]},
        {"action": "random", "actions": [{"action": "cut", "when": "never"}]},
        {"action": "random", "actions": [{"action": "cut"}], "colour": "red"},
        {"action": "status", "probability": 1.5},
        {"action": "status", "probability": -0.1},
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(gov, parameters):
    with pytest.raises(ValueError, match="."):
        gov.simulator.faults.add("list", **parameters)
    assert gov.simulator.faults.list() == []


def ask(gov, method, path, **data):
    url = f"{gov.base_url}/_sim/{path}"
    return requests.request(method, url, json=data or None, timeout=TIMEOUT)


def test_every_kind_can_be_switched_on_from_outside(served):
    letter = {
        "message_id": "new",
        "registry": "nsso",
        "subject": {"nl": "Brief"},
        "received": "2026-03-10T12:00:00Z",
        "expires": "2026-09-10T12:00:00Z",
        "message_type_id": "T",
        "sender_organization_id": "0200000043",
    }
    rules = [
        {"action": "cut"},
        {"action": "truncate", "share": 0.2},
        {"action": "retry_after", "form": "date", "status": 503},
        {"action": "meanwhile", "publish": [letter], "advance": 5},
        {"action": "random", "actions": [{"action": "maintenance"}], "seed": 1},
        {"action": "wrong_digest", "probability": 0.5},
    ]
    for rule in rules:
        answer = ask(served, "POST", "faults", route="list", times=1, **rule)
        assert answer.status_code == 201, answer.text
    held = ask(served, "GET", "faults").json()["items"]
    assert [fault["action"] for fault in held] == [rule["action"] for rule in rules]
    assert held[-1]["probability"] == 0.5
    with pytest.raises(requests.exceptions.ConnectionError):
        served.consumer.get(LIST)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        served.consumer.get(LIST)
    assert served.consumer.get(LIST).status_code == 503
    assert served.consumer.get(LIST).json()["items"][0]["messageId"] == "new"
    assert served.consumer.get(LIST).status_code == 503
    assert served.consumer.get(LIST).status_code == 200
    bad = ask(served, "POST", "faults", route="list", action="cut", colour="red")
    assert bad.status_code == 400
    assert "colour" in bad.json()["error"]


def test_the_control_plane_has_no_trouble_and_sets_the_clock(served):
    for action in ("cut", "html", "delay", "expired_token"):
        served.simulator.faults.add("*", action)
    assert ask(served, "GET", "health").json()["status"] == "UP"
    assert ask(served, "POST", "clock", advance=60).json()["now"] == (
        "2026-03-10T12:01:00+00:00"
    )
    assert ask(served, "POST", "clock").status_code == 400
    assert ask(served, "DELETE", "faults").status_code == 200
    assert served.consumer.get(SUMMARY).status_code == 200


def test_a_state_of_the_format_before_is_taken_over(tmp_path):
    path = tmp_path / "state.sqlite"
    simulator = LabSimulator(path)
    simulator.add_box(BOX, demo=False)
    simulator.close()
    old = sqlite3.connect(path)
    old.execute("ALTER TABLE faults DROP COLUMN draws")
    for column in ("partition", "action"):
        old.execute(f"ALTER TABLE messages DROP COLUMN {column}")
    for table in ("partitions", "routing_rules", "replies", "mandates"):
        old.execute(f"DROP TABLE {table}")
    old.execute(
        "INSERT INTO faults (rule, skip) VALUES (?, 0)",
        ['["list", "status", {}, {"status": 500}]'],
    )
    old.execute("PRAGMA user_version = 3")
    old.commit()
    old.close()
    simulator = LabSimulator(path)
    fault = simulator.faults.list()[0]
    assert (fault.action, fault.probability, fault.draws) == ("status", 1.0, 0)
    assert BOX in simulator.mail.boxes()
    simulator.close()
