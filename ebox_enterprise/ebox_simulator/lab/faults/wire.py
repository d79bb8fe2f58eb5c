# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble on the line: answers that come late, broken, changed or for ever."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.wrappers import Response

from ...adapter import ConnectionCut
from .action import (
    Action,
    Scene,
    choice,
    length_of,
    number,
    pass_through,
    pause,
)

_FILLER = b" " * 65536


@dataclass
class DelayAction(Action):
    """The answer comes ``seconds`` later."""

    seconds: float = 1.0

    def __post_init__(self) -> None:
        number("seconds", self.seconds)

    def before(self, scene: Scene) -> None:
        pause(scene, self.seconds)


@dataclass
class CutAction(Action):
    """The line breaks before any byte of the answer.

    ``when``: ``before`` the government did anything, or ``after`` it, so that
    only the answer is lost.
    """

    when: str = "before"

    def __post_init__(self) -> None:
        choice("when", self.when, "before", "after")

    def before(self, scene: Scene) -> None:
        if self.when == "before":
            raise ConnectionCut("cut")

    def after(self, response: Response, scene: Scene) -> Response:
        response.close()
        raise ConnectionCut("cut")


@dataclass
class TruncateAction(Action):
    """The line breaks in the body, after ``share`` of it or after ``bytes``.

    The whole length is declared; ``chunked`` declares none. At least one byte
    is missing.
    """

    share: float = 0.5
    bytes: int | None = None
    chunked: bool = False

    def __post_init__(self) -> None:
        number("share", self.share)
        number("bytes", self.bytes or 0)

    def after(self, response: Response, scene: Scene) -> Response:
        length = length_of(response)
        keep = int(length * self.share) if self.bytes is None else self.bytes
        keep = max(0, min(keep, length - 1))
        if self.chunked:
            response.headers.remove("Content-Length")
        else:
            response.headers["Content-Length"] = str(length)

        def cut(parts: Iterator[bytes]) -> Iterator[bytes]:
            yield from _first(parts, keep)
            raise ConnectionCut("truncated")

        return pass_through(response, cut)


@dataclass
class CorruptAction(Action):
    """``count`` bytes are changed, the length is not.

    From byte ``at`` (negative: from the end), else in the middle. The digest is
    declared in the message's data, not with the bytes (ebox-api d.2.2): it stays.
    """

    count: int = 1
    at: int | None = None

    def __post_init__(self) -> None:
        number("count", self.count, 1)

    def after(self, response: Response, scene: Scene) -> Response:
        length = length_of(response)
        first = length // 2 if self.at is None else self.at
        first = max(0, min(first + length if first < 0 else first, length - self.count))

        def change(parts: Iterator[bytes]) -> Iterator[bytes]:
            begin = 0
            for part in parts:
                yield _flipped(part, first - begin, first + self.count - begin)
                begin += len(part)

        return pass_through(response, change)


@dataclass
class SlowAction(Action):
    """The body dribbles: ``bytes`` of it every ``seconds``; headers come at once."""

    seconds: float = 0.1
    bytes: int = 64

    def __post_init__(self) -> None:
        number("seconds", self.seconds)
        number("bytes", self.bytes, 1)

    def after(self, response: Response, scene: Scene) -> Response:
        def dribble(parts: Iterator[bytes]) -> Iterator[bytes]:
            for part in parts:
                for start in range(0, len(part), self.bytes):
                    pause(scene, self.seconds)
                    yield part[start : start + self.bytes]

        return pass_through(response, dribble)


@dataclass
class OversizeAction(Action):
    """The real body, then blanks until ``bytes`` are sent (ebox-api h.50).

    Made while it is sent. ``length`` declares ``none`` (chunked), ``all`` that
    comes, or the ``real`` length, after which the rest comes nevertheless.
    """

    bytes: int = 5_000_000_000
    length: str = "none"

    def __post_init__(self) -> None:
        number("bytes", self.bytes, 1)
        choice("length", self.length, "none", "all", "real")

    def after(self, response: Response, scene: Scene) -> Response:
        if self.length == "none":
            response.headers.remove("Content-Length")
        elif self.length == "all":
            response.headers["Content-Length"] = str(self.bytes)

        def endless(parts: Iterator[bytes]) -> Iterator[bytes]:
            yield from parts
            while True:
                yield _FILLER

        return pass_through(response, lambda parts: _first(endless(parts), self.bytes))


@dataclass
class MalformedAction(Action):
    """The real body, cut in the middle but with a matching length: bad JSON."""

    def after(self, response: Response, scene: Scene) -> Response:
        response.direct_passthrough = False
        body = response.get_data()
        response.set_data(body[: max(1, len(body) // 2)])
        return response


def _first(parts: Iterator[bytes], left: int) -> Iterator[bytes]:
    """The first bytes, and not one part more than they need."""
    while left > 0:
        part = next(parts, None)
        if part is None:
            return
        yield part[:left]
        left -= len(part)


def _flipped(part: bytes, first: int, end: int) -> bytes:
    """One bit changed in every byte from ``first`` up to ``end``, where they are."""
    first, end = max(first, 0), min(end, len(part))
    if first >= end:
        return part
    changed = bytes(byte ^ 1 for byte in part[first:end])
    return part[:first] + changed + part[end:]
