# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble inside the JSON: pages that repeat, empty lists, wrong data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from werkzeug.wrappers import Response

from ...dialect_v3 import page_url
from ...views import SHOWN_PAGE
from .action import Action, Scene, choice, number, read_json, write_json

_TOTALS = ("totalItems", "total")


@dataclass
class EmptyListAction(Action):
    """A list without entries (ebox-api h.13).

    ``items`` is what stands in their place: an empty list, or for instance
    None. ``total`` is ``real`` (the true number, which the list contradicts) or
    any value. ``absent`` leaves either out.
    """

    items: object = field(default_factory=list)
    total: object = "real"

    def after(self, response: Response, scene: Scene) -> Response:
        data = read_json(response)
        if isinstance(data, list):
            return write_json(response, self.items)
        if not isinstance(data, dict) or "items" not in data:
            return response
        _put(data, "items", self.items)
        if self.total != "real":
            for name in _TOTALS:
                if name in data:
                    _put(data, name, self.total)
        return write_json(response, data)


def _put(data: dict[str, Any], name: str, value: object) -> None:
    if value == "absent":
        del data[name]
    else:
        data[name] = value


@dataclass
class RepeatPageAction(Action):
    """Every page has the content of page ``of`` (ebox-api h.15).

    ``says`` which page it is, where the dialect says so (v3, d.4): ``asked``, or
    ``repeated`` as a server would that does not know ``page``. Either has a
    ``next``, for ever. Passes the page ``of`` itself by.
    """

    of: int = 1
    says: str = "asked"

    def __post_init__(self) -> None:
        number("of", self.of, 1)
        choice("says", self.says, "asked", "repeated")

    def fits(self, scene: Scene) -> bool:
        return scene.route in _LISTS and scene.page != self.of

    def before(self, scene: Scene) -> None:
        scene.request.environ[SHOWN_PAGE] = self.of

    def after(self, response: Response, scene: Scene) -> Response:
        data = read_json(response)
        if not isinstance(data, dict) or "page" not in data:  # v2.1 says nothing
            return response
        data["page"] = scene.page if self.says == "asked" else self.of
        data["next"] = page_url(scene.url, data["page"] + 1)
        return write_json(response, data)


_LISTS = ("list", "message_types", "applications", "organizations")


@dataclass
class WrongDigestAction(Action):
    """Declared digests that are not those of the bytes (ebox-api h.22).

    In lists and details, of the messages and files whose ids are given, or all.
    The form stays: only the value is wrong.
    """

    messages: list[str] | None = None
    attachments: list[str] | None = None

    def after(self, response: Response, scene: Scene) -> Response:
        data = read_json(response)
        if data is None:
            return response
        for message, file in _files(data, scene.facts.get("message_id")):
            if self._speaks_of(message, file.get("attachmentId")):
                value = file["digest"]["digestValue"]
                # both are digits of hexadecimal and of either Base64
                other = "1" if value[0] != "1" else "2"
                file["digest"]["digestValue"] = other + value[1:]
        return write_json(response, data)

    def _speaks_of(self, message: object, file: object) -> bool:
        return (self.messages is None or message in self.messages) and (
            self.attachments is None or file in self.attachments
        )


def _files(data: object, message: object) -> Iterator[tuple[object, dict[str, Any]]]:
    """All files with a digest, each with the id of its message."""
    if isinstance(data, dict):
        message = data.get("messageId", message)
        if isinstance(data.get("digest"), dict):
            yield message, data
        for value in data.values():
            yield from _files(value, message)
    elif isinstance(data, list):
        for value in data:
            yield from _files(value, message)


@dataclass
class EditAction(Action):
    """Values set or removed in the answer's JSON.

    ``set`` maps paths to values, ``remove`` lists paths. A path has slashes
    between keys and positions, and ``*`` for all: ``items/*/messageId``.
    """

    set: dict[str, object] = field(default_factory=dict)
    remove: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not isinstance(self.set, dict) or not isinstance(self.remove, list):
            raise ValueError("set is an object of path: value, remove a list of paths.")

    def after(self, response: Response, scene: Scene) -> Response:
        data = read_json(response)
        if data is None:
            return response
        for path, value in self.set.items():
            for parent, key in _places(data, path.split("/"), new=True):
                parent[key] = value
        for path in self.remove:
            for parent, key in reversed(list(_places(data, path.split("/")))):
                del parent[key]
        return write_json(response, data)


def _places(
    data: object, path: list[str], *, new: bool = False
) -> Iterator[tuple[Any, Any]]:
    """Every (container, key) that a path names; ``new``: also a key to be made."""
    if isinstance(data, dict):
        keys = list(data) if path[0] == "*" else [path[0]]
        known: list[Any] = [
            key for key in keys if key in data or (new and len(path) == 1)
        ]
    elif isinstance(data, list):
        every = range(len(data))
        known = [n for n in every if path[0] in ("*", str(n))]
    else:
        return
    for key in known:
        if len(path) == 1:
            yield data, key
        else:
            yield from _places(data[key], path[1:], new=new)
