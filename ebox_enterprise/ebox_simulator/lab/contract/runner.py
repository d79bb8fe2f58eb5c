# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Asks what a scenario says and compares: a consumer of its own, not the client."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from werkzeug.test import Client as WsgiClient
from werkzeug.test import TestResponse

from ...changes import MERGE_PATCH
from ...settings import DEFAULTS
from .fixtures import Names, fill

if TYPE_CHECKING:
    from ..simulator import LabSimulator
    from .scenarios import Scenario, Step

BASE = "/region/ebox/v3"
_DEFAULTS = {
    name: value
    for name, value in DEFAULTS.items()
    if name not in ("journal", "clock_ahead_seconds")
}


def run(
    simulator: LabSimulator, number: str, scenario: Scenario, token: Callable[[], str]
) -> list[str]:
    """What the government did otherwise than the scenario says; empty: nothing.

    The box is filled anew and the scenario's settings hold from then on. ``token``
    gives an access token of the box's owner.
    """
    names = fill(simulator, number)
    simulator.settings.set(**{**_DEFAULTS, **scenario.settings})
    problems = []
    for position, step in enumerate(scenario.steps, start=1):
        if step.event:
            step.event(simulator, number, names)
        if step.path is not None:
            answer = _ask(simulator, step, names, number, token())
            problems += [
                f"{scenario.number}, step {position}: {problem}"
                for problem in _judge(step, answer, names)
            ]
    return problems


def _named(value: Any, names: Names, number: str) -> Any:
    """``{partition_b}`` and the like in paths, queries and bodies."""
    if isinstance(value, str):
        return value.format(names=names, box=number)
    if isinstance(value, dict):
        return {key: _named(part, names, number) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_named(part, names, number) for part in value]
    return value


def _ask(
    simulator: LabSimulator, step: Step, names: Names, number: str, token: str
) -> TestResponse:
    prefix = simulator.base_url.removeprefix("https://localhost")
    base = "" if str(step.path).startswith("/REST") else BASE
    headers = {
        "Authorization": f"Bearer {token}",
        **_named(step.headers, names, number),
    }
    options: dict[str, Any] = {"query_string": _named(step.query, names, number)}
    if step.form is not None:
        options["data"] = step.form()
    elif step.body is not None:
        options["data"] = json.dumps(_named(step.body, names, number))
        headers.setdefault("Content-Type", MERGE_PATCH)
    client = WsgiClient(simulator.wsgi)
    path = prefix + base + _named(step.path, names, number)
    return client.open(path, method=step.method, headers=headers, **options)


def _judge(step: Step, answer: TestResponse, names: Names) -> list[str]:
    problems = []
    allowed = step.status if isinstance(step.status, tuple) else (step.status,)
    if answer.status_code not in allowed:
        return [f"answers {answer.status_code}, not {step.status}"]
    data = answer.get_json(silent=True)
    items = data.get("items", []) if isinstance(data, dict) else []
    ids = [item.get("messageId") for item in items if isinstance(item, dict)]
    for name in _named(step.has, names, ""):
        if name not in ids:
            problems.append(f"{name} is not listed")
    for name in _named(step.lacks, names, ""):
        if name in ids:
            problems.append(f"{name} is listed")
    if step.count is not None and len(items) != step.count:
        problems.append(f"{len(items)} items, not {step.count}")
    for path, wanted in step.values.items():
        found = _at(data, path)
        if found != _named(wanted, names, ""):
            problems.append(f"{path} is {found!r}, not {wanted!r}")
    if step.check and (said := step.check(answer)):
        problems.append(said)
    return problems


def _at(data: Any, path: str) -> Any:
    for part in path.split("."):
        if isinstance(data, list):
            data = data[int(part)] if int(part) < len(data) else None
        else:
            data = data.get(part) if isinstance(data, dict) else None
    return data
