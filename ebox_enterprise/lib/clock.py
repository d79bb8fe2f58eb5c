"""The one clock of the synchronisation, and the days of Brussels.

Whatever waits, expires or is due asks here, so that a test or a driver of worker
processes can let hours pass. Time limits of calls use the monotonic clock instead.
Moments are naive UTC as Odoo stores them; days are those of Brussels, since a letter
received at 23:30 UTC is of the next day for its reader.
"""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")
# the last day of all would overflow when it is shown in a zone east of here, and those
# of the last year where letters are put together by it: Odoo counts to the next one
LAST = datetime(9998, 12, 30, tzinfo=timezone.utc)
_ahead = timedelta()


def now():
    """This moment as Odoo stores it: naive, in UTC, whole seconds."""
    return naive_utc(datetime.now(timezone.utc)) + _ahead


def today():
    """The day that it is in Brussels now."""
    return brussels_day(aware_utc(now()))


def advance(seconds):
    """Let time pass in this process."""
    global _ahead
    _ahead += timedelta(seconds=seconds)


def reset():
    """Back to the real time."""
    global _ahead
    _ahead = timedelta()


def naive_utc(moment):
    """An aware datetime as Odoo stores it; False for None."""
    if not moment:
        return False
    return (
        min(moment, LAST).astimezone(timezone.utc).replace(tzinfo=None, microsecond=0)
    )


def aware_utc(moment):
    """A datetime as Odoo stores it, with its zone."""
    return moment.replace(tzinfo=timezone.utc)


def brussels_day(moment):
    """The day in Brussels of an aware datetime; False for None."""
    if not moment:
        return False
    return min(moment, LAST).astimezone(BRUSSELS).date()


def brussels_hour(moment):
    """The hour in Brussels, 0 to 23, of a datetime as Odoo stores it."""
    return aware_utc(moment).astimezone(BRUSSELS).hour
