# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Rounds of the scheduler over many connections without news."""

from __future__ import annotations

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


def measure(env, *, pid, address, numbers, few, dead, rounds) -> dict:
    """Rounds over few connections, over all, and with some registries dead.

    :param numbers: of the companies, one for each connection
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
        result["dead"] = [_round(env, government) for _turn in range(2)]
        return result


def _round(env, government) -> dict:
    """Every connection that is due, as often as the scheduled job needs for it."""
    clock.advance(HOUR)
    env.cr.commit()
    connections, begun, pieces = env["ebox.connection"], clock.now(), 0
    used = connections.search([("state", "!=", "draft")])
    with Probe(government) as probe:
        while connections.search_count(connections._due_domain(clock.now()), limit=1):
            pieces += 1
            if pieces > PIECES:
                raise RuntimeError("the round does not end")
            connections._cron_sync()
    env.invalidate_all()
    asked = used.filtered(lambda c: c.last_attempt >= begun)
    answered = asked.filtered(lambda c: not any(c.provider_ids.mapped("timed_out")))
    ends = [c.last_finished for c in answered if c.last_finished]
    return {
        **{name: probe.result[name] for name in ("seconds", "statements")},
        "requests": sum(probe.result["requests"].values()),
        "connections": len(used),
        "asked": len(asked),
        "pieces": pieces,
        "waits": [(end - begun).total_seconds() for end in ends if end >= begun],
    }
