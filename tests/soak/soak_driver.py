# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The soak itself: rounds of workers, people, kills and new mail, with the clock on."""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import dataclass, field

import soak_faults
from soak_mail import Post, now, reference
from soak_office import PHASES, Office, Worker, killed_at

from ebox_simulator import SimMessage
from ebox_simulator.lab import LabSimulator

NUMBER = "0999999922"  # fictional, with valid check digits
FEDERATION = "/REST/ebox/enterprise/federation/v1/messageProviders"
ROUND_SECONDS = 90  # a run that nobody kills has ended by then
LAST_ROUNDS = 14
CATCHES = 20  # rounds to catch one worker alive
FRESH = 4  # letters that come when one was missed
ROUGH_ROUNDS = 4  # after the last kill, with trouble still
AT_FIRST = 0.5  # of the mail; the rest comes while it is being received


@dataclass(frozen=True)
class Size:
    """How much of everything."""

    messages: int
    kills: int
    delay: float  # seconds within which a worker is killed
    shift: float  # seconds that a person works


SHORT = Size(messages=200, kills=6, delay=1.5, shift=1.5)
LONG = Size(messages=2000, kills=30, delay=8, shift=4)


@dataclass
class Story:
    """What has happened, for the checks and for the last line."""

    seed: int
    published: list[SimMessage] = field(default_factory=list)
    withdrawn: list[SimMessage] = field(default_factory=list)
    kills: Counter = field(default_factory=Counter)  # phase: number
    killed_others: int = 0
    rounds: int = 0
    resumed: int = 0
    faults: dict = field(default_factory=dict)
    requests: int = 0
    altered: int = 0
    end: dict = field(default_factory=dict)  # as ``look`` tells it

    def told(self) -> str:
        """One paragraph of numbers."""
        kills = ", ".join(f"{name} {n}" for name, n in sorted(self.kills.items()))
        faults = ", ".join(f"{name} {n}" for name, n in sorted(self.faults.items()))
        planned = self.faults.get("meanwhile", 0) + self.faults.get("corrupt", 0)
        by_chance = sum(self.faults.values()) - planned
        share = 100 * by_chance / max(self.requests, 1)
        return (
            f"{len(self.published)} messages in {self.rounds} rounds; "
            f"killed while {kills}; others killed {self.killed_others}; "
            f"{self.requests} requests, {share:.1f} % in trouble by chance ({faults}); "
            f"resumed {self.resumed}"
        )


class Company:
    """A company of the office with a connection to the served government."""

    def __init__(
        self, office: Office, government: LabSimulator, number: str, **addresses
    ):
        base = government.base_url
        given = {
            "token_url": base + "/REST/oauth/v5/token",
            "audience": base + "/REST/oauth/v5/token",
            "registry_url": base + FEDERATION,
            "provider_url": base + "/region/ebox/v3",
            "api_version": "3",
            **addresses,
        }
        self.number = number
        self._office = office
        self._government = government
        government.add_box(number, company_name="Soak", demo=False)
        made = office.run("prepare", number=number, addresses=given)
        self.connection = made["connection"]
        self.reader, self.managers = made["reader"], made["managers"]
        self._certificate = made["certificate"].encode()
        self.client_id = ""

    def connect(self) -> str:
        """Register at ChaMan and connect; the state afterwards."""
        self.client_id = self._government.register_certificate(
            self.number, self._certificate
        )
        return self.resume(client_id=self.client_id)

    def resume(self, **options) -> str:
        """What a manager does when the connection has stopped."""
        return self._office.run(
            "connect",
            connection=self.connection,
            manager=self.managers[0],
            **options,
        )

    def look(self) -> dict:
        """How the connection is."""
        return self._office.run("look", connection=self.connection)


def check_complete(office: Office, company: Company) -> None:
    """All of its twenty letters are there, and nothing of the trouble is left."""
    office.pass_time(hours=1)
    office.run("sync")
    end = company.look()
    assert (end["state"], end["error"]) == ("connected", False)
    assert (end["documents"], end["waiting"], end["activities"]) == (20, 0, [])


class Soak:
    """One soak, from a fresh connection to the last letter."""

    def __init__(self, office: Office, government: LabSimulator, seed: int, size: Size):
        self.office, self.government, self.size = office, government, size
        self.story = Story(seed)
        self._seed = seed
        self._dice = random.Random(f"{seed}: driver")
        self._post = Post(seed)
        self.diary = office.folder / "diary.jsonl"
        self.company = Company(office, government, NUMBER)

    def run(self) -> Story:
        """All of it."""
        story, size = self.story, self.size
        self.government.add_reference(*reference())
        assert self.company.connect() == "connected"
        self._publish([self._post.picture(now())])
        at_first = int(size.messages * AT_FIRST) - 1
        self._publish(self._post.letters(at_first, now(), days=60))
        self._prepare_changes()
        soak_faults.switch_on(self.government, self._seed)
        left, plan = size.messages - len(story.published), self._plan()
        for place, phase in enumerate(plan):
            share = left // (size.kills - place)
            left -= share
            self._publish(self._post.letters(share, now(), days=0.01))
            self._kill_one(phase)
            if self._dice.random() < 0.3:
                self._round()
        for _round in range(ROUGH_ROUNDS):
            self._round()
        story.requests = self.government.journal.count()
        story.faults = soak_faults.switch_off(self.government)
        story.published = self.government.messages(NUMBER)
        self._finish()
        return story

    def _plan(self) -> list[str | None]:
        """For each kill the phase to wait for; a third of them hits anywhere."""
        aimed = 2 * self.size.kills // 3
        phases = self._dice.sample(PHASES, len(PHASES)) * self.size.kills
        plan = [*phases[:aimed], *[None] * (self.size.kills - aimed)]
        self._dice.shuffle(plan)
        return plan

    def _publish(self, letters: list[SimMessage]) -> None:
        self.government.publish(NUMBER, *letters)
        self.story.published += letters
        self.story.altered += soak_faults.alter(self.government, self._dice, letters)

    def _prepare_changes(self) -> None:
        """Letters that will come, and others that will leave, within a list."""
        arriving = self._post.letters(self.size.messages // 20, now(), days=0.01)
        leaving = self._post.letters(self.size.messages // 50, now(), days=40)
        self.government.publish(NUMBER, *leaving)
        self.story.withdrawn = leaving
        soak_faults.leave(self.government, self._dice, leaving)
        soak_faults.meanwhile(self.government, self._dice, NUMBER, arriving)

    def _kill_one(self, phase: str | None) -> None:
        """Rounds until a worker was caught alive.

        Who was missed has perhaps fetched all there was, or waits for a registry
        that is out of order: so more mail comes, and when nothing is due, time passes.
        """
        for attempt in range(1, CATCHES):
            if attempt > 1:
                self._publish(self._post.letters(FRESH, now(), days=0.01))
            if attempt > 2:  # beyond any back-off, not yet to the next full pass
                self.office.pass_time(hours=2)
            delay = self._dice.uniform(0, self.size.delay / attempt**2)
            if self._round(phase, delay):
                return
        raise AssertionError("no worker could be caught before its end")

    def _round(self, phase: str | None = None, delay: float | None = None) -> bool:
        """One round; the delay is the time to live of its worker, None for ever."""
        dice, story = self._dice, self.story
        story.rounds += 1
        self.office.pass_time(**dice.choice(_STEPS))
        others = []  # who works at the same time
        if dice.random() < 0.7:
            others.append(self._send_a_person())
        worker = self._send_worker(dice.random())
        if dice.random() < 0.25:
            others.append(self._start("press_sync", manager=self.company.managers[1]))
        if dice.random() < 0.4:
            others.append(self.office.start("sync"))
        died = delay is not None and killed_at(worker, delay, phase, self.size.delay)
        if died:
            story.kills[died] += 1
        else:
            others.append(worker)
        if dice.random() < 0.2:
            story.killed_others += others.pop(0).kill() if len(others) > 1 else 0
        for other in others:
            other.value(ROUND_SECONDS)
        self._mend()
        return bool(died)

    def _send_worker(self, chance: float) -> Worker:
        """The scheduler's run, now and then one with little time."""
        if chance < 0.2:
            return self._start("sync_briefly", seconds=6 + 4 * chance)
        return self.office.start("sync")

    def _send_a_person(self) -> Worker:
        return self._start(
            "work_as_a_person",
            user=self.company.reader,
            seconds=self.size.shift,
            diary=str(self.diary),
            pace=0.02,
        )

    def _start(self, job: str, **options) -> Worker:
        return self.office.start(job, connection=self.company.connection, **options)

    def _mend(self) -> None:
        """Two refusals in a row can happen by chance: then a manager resumes."""
        if self.company.look()["state"] == "error":
            self.story.resumed += 1
            faults = [(f.route, f.action, f) for f in self.government.faults.list()]
            self._without_trouble(self.company.resume, faults)

    def _without_trouble(self, act, faults) -> None:
        self.government.faults.clear()
        try:
            assert act() == "connected"
        finally:
            for route, action, fault in faults:
                _put_back(self.government, route, action, fault)

    def _finish(self) -> None:
        """Rounds without trouble, until nothing is left to do."""
        for _round in range(LAST_ROUNDS):
            self.office.pass_time(hours=31)
            self.office.run("sync")
            self.story.end = self.company.look()
            if self._is_complete(self.story.end):
                return
        raise AssertionError(f"not complete: {self.story.end}")

    def _is_complete(self, end: dict) -> bool:
        return (
            end["state"] == "connected"
            and not end["error"]
            and not end["waiting"]
            and not any(p["error_message"] or p["pass_page"] for p in end["providers"])
            and all(p["missing_checked"] for p in end["providers"])
        )

    def diary_lines(self) -> list[dict]:
        """What people wrote; a line that a kill has cut is none."""
        lines = self.diary.read_text().splitlines() if self.diary.exists() else []
        return [json.loads(line) for line in lines if line.endswith("}")]


_STEPS = (
    {"minutes": 61},
    {"minutes": 62},
    {"minutes": 75},
    {"hours": 3},
    {"hours": 26},
)


def _put_back(government: LabSimulator, route: str, action: str, fault) -> None:
    """A rule again, as far as it was not used up."""
    if fault.remaining == 0:
        return
    chance = {"probability": fault.probability, "seed": f"{fault.seed} again"}
    government.faults.add(
        route,
        action,
        times=fault.remaining,
        after=fault.skip,
        **chance,
        **fault.conditions,
        **fault.parameters,
    )
