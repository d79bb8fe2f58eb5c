# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A synchronisation that finds nothing new, with many and with few documents."""

from __future__ import annotations

from ..government import Government
from . import boxes
from .probe import Probe

WARM = 2
PASSES = 5


def fill(env, *, pid, address, large, small) -> dict:
    """Receive the metadata of both boxes until a complete pass is behind them.

    The large one belongs to the first company, which has the accounting.
    """
    government = Government(pid, address)
    companies = {"large": env["res.company"].browse(1), "small": None}
    result = {}
    for name, box in (("large", large), ("small", small)):
        connection = boxes.connect(
            env,
            government,
            box["number"],
            company=companies[name],
            policy="metadata",
        )
        for _pass in range(PASSES):
            connection._sync(boxes.SECONDS)
            if all(connection.provider_ids.mapped("last_full_pass")):
                break
        boxes.check_received(connection, box["messages"], 0)
        result[name] = connection.id
    return result


def measure(env, *, pid, address, connections, runs) -> dict:
    """Runs without news, in turn: a list of measurements for each connection.

    :param connections: dict from a name to the id of a connection
    """
    government = Government(pid, address)
    result = {name: [] for name in connections}
    for turn in range(WARM + runs):
        for name, connection_id in connections.items():
            connection = env["ebox.connection"].browse(connection_id)
            known = len(boxes.documents(connection))
            env.cr.commit()
            with Probe(government) as probe:
                connection._sync(boxes.SECONDS)
            if len(boxes.documents(connection)) != known or connection.error_message:
                raise RuntimeError(f"news, or: {connection.error_message}")
            if turn >= WARM:
                registries = len(connection.provider_ids)
                result[name].append({**probe.result, "registries": registries})
    return result
