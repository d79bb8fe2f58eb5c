# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble around a request: the mailbox changes while it is being read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from werkzeug.wrappers import Response

from ...codec import message_from_dict, message_to_dict
from ...mail import SimMessage
from ...routing import REGISTRIES
from .action import Action, Scene, choice, number

#: An id, or the registry and the id.
_Name: TypeAlias = str | list[str]


@dataclass
class MeanwhileAction(Action):
    """Something happens right ``before`` or ``after`` the answer (h.14, h.38).

    ``publish`` is a list of messages (``SimMessage``, or the control plane's
    JSON), ``withdraw`` and ``read`` of message ids, ``visible`` maps ids to true
    or false: what others do in the portal. An id is of the called registry; as
    ``[registry, id]`` (``registry/id`` in ``visible``) of another. ``grow`` is a
    number of new messages for a lazy mailbox, ``advance`` seconds for the clock.
    All of it is in ``box``, by default the caller's. The answer is not changed.
    """

    when: str = "before"
    box: str | None = None
    publish: list[Any] = field(default_factory=list)
    withdraw: list[_Name] = field(default_factory=list)
    read: list[_Name] = field(default_factory=list)
    visible: dict[str, bool] = field(default_factory=dict)
    grow: int = 0
    advance: float = 0

    @classmethod
    def stored(cls, parameters: dict[str, Any]) -> dict[str, Any]:
        messages = [
            message_to_dict(message) if isinstance(message, SimMessage) else message
            for message in parameters.get("publish", ())
        ]
        return {**parameters, "publish": messages} if messages else parameters

    def __post_init__(self) -> None:
        choice("when", self.when, "before", "after")
        number("grow", self.grow)
        number("advance", self.advance)
        self._letters = [
            message if isinstance(message, SimMessage) else message_from_dict(message)
            for message in self.publish
        ]

    def fits(self, scene: Scene) -> bool:
        """Whose box it is must be known."""
        return self._box(scene) is not None

    def before(self, scene: Scene) -> None:
        if self.when == "before":
            self._happen(scene)

    def after(self, response: Response, scene: Scene) -> Response:
        if self.when == "after":
            response.direct_passthrough = False
            response.get_data()  # a body that is made while it is sent, at once
            self._happen(scene)
        return response

    def _box(self, scene: Scene) -> str | None:
        return self.box or scene.facts["enterprise_number"]

    def _happen(self, scene: Scene) -> None:
        simulator, box = scene.simulator, self._box(scene)
        here = scene.facts["registry"]
        if box is None:
            return
        if self.advance:
            simulator.advance(self.advance)
        if self._letters:
            simulator.publish(box, *self._letters)
        for registry, message_id in map(_key(here), self.withdraw):
            simulator.withdraw(box, registry, message_id)
        store, now = simulator.store(box), simulator.now()
        for registry, message_id in map(_key(here), self.read):
            store.consulted(box, registry, message_id, now, main=True)
        for name, visible in self.visible.items():
            registry, message_id = _key(here)(name)
            store.set_visible(box, registry, {message_id: visible}, now)
        if self.grow:
            simulator.grow(box, self.grow)


def _key(here: str | None) -> Callable[[_Name], tuple[str, str]]:
    """From an id, ``[registry, id]`` or ``registry/id`` to (registry, id)."""

    def split(name: _Name) -> tuple[str, str]:
        if not isinstance(name, str):
            registry, message_id = name
            return registry, message_id
        registry, slash, message_id = name.partition("/")
        if slash and registry in REGISTRIES:
            return registry, message_id
        return here or "", name

    return split
