"""The one clock of the synchronisation.

Whatever waits, expires or is due asks here, so that a test or a driver of worker
processes can let hours pass. Time limits of calls use the monotonic clock instead.
"""

from datetime import timedelta

from odoo import fields

_ahead = timedelta()


def now():
    """This moment as Odoo stores it: naive, in UTC, whole seconds."""
    return fields.Datetime.now() + _ahead


def advance(seconds):
    """Let time pass in this process."""
    global _ahead  # noqa: PLW0603
    _ahead += timedelta(seconds=seconds)


def reset():
    """Back to the real time."""
    global _ahead  # noqa: PLW0603
    _ahead = timedelta()
