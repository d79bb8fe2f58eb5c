# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The simulated government with all that tests and benchmarks do with it."""

from __future__ import annotations

from typing import Any

from ..mailbox import check_enterprise_number
from ..simulator import Simulator
from ..store import MailStore
from .application import LabApplication
from .faults.rules import Faults
from .journal import Journal
from .lazy.mail import LazyMail
from .usage import Usage


class LabSimulator(Simulator):
    """A government that can be troubled, watched, and given boxes of any size.

    ``faults``, ``journal`` and ``usage`` are its parts besides those of any other.
    """

    def _application(self) -> LabApplication:
        self._lazy: dict[str, LazyMail] = {}  # by CBE number, in this process
        self.faults: Faults = Faults(self._database)
        self.journal: Journal = Journal(self._database)
        self.usage: Usage = Usage()
        return LabApplication(self)

    def store(self, enterprise_number: str) -> MailStore:
        """Where the mail of a box is kept, or made."""
        return self._lazy.get(enterprise_number, self.mail)

    def boxes(self) -> dict[str, str]:
        """CBE number to company name of every box; a lazy one has no name."""
        return {**super().boxes(), **dict.fromkeys(self._lazy, "")}

    def add_lazy_box(
        self, enterprise_number: str, messages: int, **options: Any
    ) -> LazyMail:
        """Make a box of any size whose letters are made while they are read.

        ``options`` are those of ``LazyMail``. Unlike other boxes it lives in the
        memory of this process. Raises ``ValueError``, also for a box that exists.
        """
        check_enterprise_number(enterprise_number)
        if enterprise_number in self.boxes():
            raise ValueError(f"{enterprise_number} has a mailbox already.")
        seed = f"{self.seed}:{enterprise_number}"
        made = LazyMail(messages, **{"newest": self.now(), "seed": seed, **options})
        self.add_reference(*made.reference())
        self._lazy[enterprise_number] = made
        return made

    def grow(self, enterprise_number: str, messages: int) -> None:
        """Let that many new messages arrive in a lazy box; else ``ValueError``."""
        if enterprise_number not in self._lazy:
            raise ValueError(f"The mail of {enterprise_number} is not made on the fly.")
        self._lazy[enterprise_number].grow(messages, self.now())
