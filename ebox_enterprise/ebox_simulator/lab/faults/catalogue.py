# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""All kinds of trouble by name, and the one that picks another."""

from __future__ import annotations

from random import Random
from typing import Any

from . import answers, data, wire, world
from .action import Action

ACTIONS: dict[str, type[Action]] = {
    "status": answers.StatusAction,
    "html": answers.HtmlAction,
    "redirect": answers.RedirectAction,
    "retry_after": answers.RetryAfterAction,
    "maintenance": answers.MaintenanceAction,
    "expired_token": answers.ExpiredTokenAction,
    "delay": wire.DelayAction,
    "cut": wire.CutAction,
    "truncate": wire.TruncateAction,
    "corrupt": wire.CorruptAction,
    "slow": wire.SlowAction,
    "oversize": wire.OversizeAction,
    "malformed": wire.MalformedAction,
    "empty_list": data.EmptyListAction,
    "repeat_page": data.RepeatPageAction,
    "wrong_digest": data.WrongDigestAction,
    "edit": data.EditAction,
    "meanwhile": world.MeanwhileAction,
}
for _name, _kind in ACTIONS.items():
    _kind.name = _name
RANDOM = "random"  # {"actions": [{"action": …, "weight": 1, parameters …}, …]}


def make(name: str, parameters: dict[str, Any], dice: Random) -> Action:
    """The action of a rule; ``random`` becomes one of its ``actions``."""
    if name != RANDOM:
        return ACTIONS[name](**parameters)
    entries = parameters["actions"]
    weights = [entry.get("weight", 1) for entry in entries]
    entry = dict(dice.choices(entries, weights)[0])
    entry.pop("weight", None)
    return make(entry.pop("action"), entry, dice)


def checked(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Parameters as JSON data; ``ValueError`` for what no action takes."""
    if name == RANDOM:
        return _checked_choice(**parameters)
    if name not in ACTIONS:
        known = sorted([*ACTIONS, RANDOM])
        raise ValueError(f"Unknown action {name!r}; known: {known}")
    try:
        stored = ACTIONS[name].stored(parameters)
        ACTIONS[name](**stored)
    except (KeyError, TypeError) as error:
        raise ValueError(f"{name}: {error}") from None
    return stored


def _checked_choice(actions: object = None, **unknown: object) -> dict[str, Any]:
    if unknown or not isinstance(actions, list) or not actions:
        raise ValueError("random takes actions, a list of {action, weight, …}.")
    entries = []
    for entry in actions:
        rest = dict(entry)
        name, weight = rest.pop("action", None), rest.pop("weight", 1)
        if isinstance(weight, bool) or not isinstance(weight, int | float):
            raise ValueError(f"weight is a number, not {weight!r}.")
        if weight <= 0:
            raise ValueError("weight is more than 0.")
        entries.append({"action": name, "weight": weight, **checked(name, rest)})
    return {"actions": entries}
