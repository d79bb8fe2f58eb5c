# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Rounds of the scheduler over many connections without news."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import ExitStack
from unittest.mock import patch

from odoo.addons.ebox_enterprise.ebox_api import generate_key
from odoo.addons.ebox_enterprise.lib import clock
from odoo.addons.ebox_enterprise.models.connection import certificate

from ..government import Government
from . import boxes
from .probe import Probe
from .relay import Relay

HOUR = 3600  # after which every connection asks again
PIECES = 100  # of a round; with more, something waits for ever


def measure(env, *, pid, address, numbers, few, dead, rounds, shared) -> dict:
    """Rounds over few connections, over all, and with some registries dead.

    :param numbers: of the companies, one for each connection
    :param shared: how many connections are left for ``share``
    :return: dict of ``few``, ``many`` and ``dead``: lists of measurements
    """
    government, key = Government(pid, address), generate_key(2048)
    with ExitStack() as stack:
        # a key for each would take longer than all the rounds
        stack.enter_context(patch.object(certificate, "generate_key", lambda: key))
        relays = [stack.enter_context(Relay(address)) for _number in range(dead)]
        places = {n: r.address for n, r in zip(numbers, relays, strict=False)}
        result, made = {}, 0
        for name, count in (("few", few), ("many", len(numbers))):
            for number in numbers[made:count]:
                at = places.get(number)
                boxes.connect(env, government, number, policy="metadata", at=at)
            made = count
            _round(env, government)  # receives what is there
            _round(env, government)  # and knows that there is no more
            result[name] = [_round(env, government) for _turn in range(rounds)]
        for relay in relays:
            relay.fall_silent()
        result["dead"] = [_round(env, government) for _turn in range(1 + rounds)]
        # what comes next is shared by some of those whose registry answers
        silent = env["ebox.provider"].search([("timed_out", "=", True)]).connection_id
        well = env["ebox.connection"].search([("id", "not in", silent.ids)])
        (silent | well[shared:]).state = "draft"
        return result


def share(env, *, pid, address, worker, workers, turn) -> dict:
    """A round that several processes share; what this one has done in it.

    :param worker: its number, from 0 on
    :param turn: the number of this round
    :return: ``begin`` and ``end`` (seconds since 1970) and ``runs``
    """
    if worker == 0:
        env.cr.execute("UPDATE ebox_connection SET next_attempt = NULL")
        env.invalidate_all()
    _meet(env, f"bench.{turn}", worker, workers)
    return _part_of_round(env, helping=worker > 0)


def _meet(env, name, worker, workers) -> None:
    """Wait until each of these processes has come here."""
    env["ir.config_parameter"].create({"key": f"{name}.{worker}", "value": "here"})
    env.cr.commit()
    query = "SELECT count(*) FROM ir_config_parameter WHERE key LIKE %s"
    while True:
        env.cr.execute(query, (f"{name}.%",))
        met = env.cr.fetchone()[0] == workers
        env.cr.commit()
        if met:
            return
        time.sleep(0.02)


def _part_of_round(env, *, helping) -> dict:
    connections, runs = env["ebox.connection"], []
    ask = type(connections)._run

    def noted(connection, *words):
        runs.append(connection.id)
        return ask(connection, *words)

    begin = time.time()
    with patch.object(type(connections), "_run", noted):
        while connections.search_count(connections._due_domain(clock.now()), limit=1):
            connections._cron_sync(helping=helping)
            env.cr.commit()
    return {"begin": begin, "end": time.time(), "runs": runs}


def _round(env, government) -> dict:
    """Every connection that is due, as often as the scheduled job needs for it."""
    clock.advance(HOUR)
    env.cr.commit()
    connections, begun, pieces = env["ebox.connection"], clock.now(), 0
    used = connections.search([("state", "!=", "draft")])
    ends, finish = {}, type(connections)._finish

    def noted(connection, run):
        finish(connection, run)
        ends[connection.id] = time.perf_counter()

    with Probe(government) as probe, patch.object(type(used), "_finish", noted):
        start = time.perf_counter()
        while connections.search_count(connections._due_domain(clock.now()), limit=1):
            pieces += 1
            if pieces > PIECES:
                raise RuntimeError("the round does not end")
            connections._cron_sync()
    env.invalidate_all()
    asked = used.filtered(lambda c: c.last_attempt >= begun)
    answered = asked.filtered(lambda c: not any(c.provider_ids.mapped("timed_out")))
    return {
        **{name: probe.result[name] for name in ("seconds", "statements")},
        "requests": sum(probe.result["requests"].values()),
        "connections": len(used),
        "asked": len(asked),
        "pieces": pieces,
        "waits": [ends[c.id] - start for c in answered if c.id in ends],
        "in_one_minute": _most_in_one_minute(used),
    }


def _most_in_one_minute(connections) -> int:
    """How many of them will be asked in the fullest minute of the next round."""
    moments = connections.mapped("next_attempt")
    return max(Counter(f"{moment:%H:%M}" for moment in moments if moment).values())
