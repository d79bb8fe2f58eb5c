# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Limits of a process that was started, set from outside.

Code between fork and exec can hang a server with threads.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress

try:
    import resource
except ImportError:  # Windows
    CAN_LIMIT = False
else:
    #: Whether the system can limit another process at all; only Linux can.
    CAN_LIMIT = hasattr(resource, "prlimit")


def limit(process: int, limits: Mapping[str, int]) -> None:
    """Set limits that the programs it starts inherit, where the system knows them.

    :param limits: from names such as ``RLIMIT_AS`` to the most that is allowed
    """
    if not CAN_LIMIT:
        return
    for name, most in limits.items():
        try:
            kind = getattr(resource, name)
            _soft, hard = resource.prlimit(process, kind)
            least = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.prlimit(process, kind, (least, least))
        except (OSError, ValueError):  # it is over, or the system allows no change
            continue


def limit_time(process: int, seconds: int) -> None:
    """Let a process run for some more seconds of the processor.

    The system counts a process's whole life, so the limit moves with each piece of
    work; the hard limit stays, for nobody could raise it again.
    """
    if not CAN_LIMIT:
        return
    with suppress(OSError, ValueError):
        most = int(spent(process)) + 1 + seconds
        _soft, hard = resource.prlimit(process, resource.RLIMIT_CPU)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.prlimit(process, resource.RLIMIT_CPU, (least, hard))


def spent(process: int) -> float:
    """Seconds of the processor in its life, by the clock of ``clock_getcpuclockid``."""
    return time.clock_gettime((~process << 3) | 2)
