# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The bytes of one file, piece by piece and bounded (scenarios 35, 39, 50)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack

from .calls import StreamAnswer, announced_length
from .errors import NetworkError, TooLarge, UnexpectedAnswer
from .transport import MIB

MAX_CONTENT_BYTES = 100 * MIB


class ContentStream:
    """A file being received; use it in ``with``, read :meth:`chunks` once.

    ``media_type`` (lower case, untrusted) and ``declared_length`` (bytes) are
    known inside the ``with``; ``received`` counts what came.
    """

    def __init__(
        self,
        open_stream: Callable[[ExitStack], StreamAnswer],
        *,
        max_bytes: int = MAX_CONTENT_BYTES,
        expected_type: str | None = None,
    ):
        self.media_type: str | None = None
        self.declared_length: int | None = None
        self.trace_id: str | None = None
        self.received = 0
        self._open_stream = open_stream
        self._max_bytes = max_bytes
        self._expected_type = expected_type
        self._stack = ExitStack()
        self._answer: StreamAnswer | None = None

    def __enter__(self) -> ContentStream:
        with ExitStack() as stack:
            self._answer = self._open_stream(stack)
            self._read_headers(self._answer)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stack.close()

    def _read_headers(self, answer: StreamAnswer) -> None:
        self.trace_id = answer.trace_id
        kind = (answer.headers.get("Content-Type") or "").split(";")[0]
        self.media_type = kind.strip().lower() or None
        self.declared_length = announced_length(answer.headers)
        if self.declared_length and self.declared_length > self._max_bytes:
            raise self._too_large()
        if self.media_type == "text/html" and self._expected_type not in (
            None,
            "text/html",
        ):
            raise UnexpectedAnswer(
                "a web page instead of the file", step="content", trace_id=self.trace_id
            )

    def _too_large(self) -> TooLarge:
        return TooLarge(
            f"the file is larger than {self._max_bytes} bytes",
            step="content",
            trace_id=self.trace_id,
        )

    def chunks(self) -> Iterator[bytes]:
        """The bytes, in pieces of at most some 64 KiB.

        Raises :class:`TooLarge` at the limit, before more is read, and
        :class:`NetworkError` when fewer or more bytes came than declared: what
        was received is then not the file.
        """
        if self._answer is None:
            raise RuntimeError("a ContentStream is read inside its 'with'")
        for chunk in self._answer.chunks():
            self.received += len(chunk)
            if self.received > self._max_bytes:
                raise self._too_large()
            yield chunk
        if self.declared_length not in (None, self.received):
            raise NetworkError(
                f"{self.received} bytes came, {self.declared_length} were announced",
                step="content",
                trace_id=self.trace_id,
            )


def enter(
    stack: ExitStack, manager: AbstractContextManager[StreamAnswer]
) -> StreamAnswer:
    """Enter ``manager`` on ``stack``: it is closed when the stream is."""
    return stack.enter_context(manager)
