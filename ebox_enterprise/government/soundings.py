# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""First calls to registries that were silent lately, beside the work of others.

Each address is asked once, by a thread of its own with all the patience that a run
has. It is given a function and the time of its run; there is no record, no environment
and no cursor that it could use. As long as it waits, the address counts as silent for
everybody (``silence.check``), so several are waited for at once and nobody for them.

A thread may outlive the job that began it. What it has met is kept by this process.
"""

import logging
import threading
import time

from ..ebox_api import AuthenticationError, DeadlineExceeded, EboxError, NoAnswer
from . import gateway, silence

_logger = logging.getLogger(__name__)

MOST = 100  # threads; each waits for an answer and does nothing else
_changed = threading.Condition()
_under_way = set()
_answered = set()  # addresses, not yet told of
_refusals = {}  # token source -> what its login met


def begin(address, failures, client, source):
    """Ask there, unless it is being asked or was silent a moment ago.

    :param failures: how often in a row it was silent, as far as the database knows
    :param client: function that makes a client with connections of its own
    :param source: ``ebox_api.TokenSource`` of that client
    """
    with _changed:
        if len(_under_way) >= MOST or not silence.expect(address, failures):
            return
        _under_way.add(address)
    plain = (address, gateway.times(), client, source)
    try:
        threading.Thread(target=_sound, args=plain, daemon=True).start()
    except RuntimeError:  # there is none to be had: a run asks by itself
        _end(address, None)


def under_way(addresses):
    """Whether one of these is being asked."""
    return not _under_way.isdisjoint(addresses)


def take_answered():
    """The addresses that have answered since it was asked for the last time."""
    with _changed:
        taken = sorted(_answered)
        _answered.clear()
    return taken


def wait(several, seconds):
    """Until all addresses of one of these have been asked, or so long."""
    with _changed:
        _changed.wait_for(lambda: not all(map(under_way, several)), seconds)


def raise_refusal(source):
    """What this login met there; who asks for it again could lock the account.

    :raise AuthenticationError: it was refused
    """
    error = _refusals.pop(source, None)
    if error:
        raise error


def reset():
    """Nothing is under way any more, and nothing is known."""
    with _changed:
        _changed.wait_for(lambda: not _under_way)
        _answered.clear()
        _refusals.clear()


def _sound(address, times, client, source):
    gateway.keep(times)
    answers = None
    try:
        answers = _ask(address, client, source)
    finally:  # an error of ours stops no address for ever
        _end(address, answers)


def _end(address, answers):
    with _changed:
        silence.met(address, answers=answers)
        _under_way.discard(address)
        _answered.update({address} if answers else ())
        _changed.notify_all()


def _ask(address, client, source):
    """Whether it answers, and be it an error; None where it could not be asked."""
    try:
        with silence.asking(source.environment.token_url):
            source.token()
    except AuthenticationError as error:
        _refusals[source] = error
        return None
    except EboxError:
        return None
    begun = time.monotonic()
    try:
        client().summary()
    except (NoAnswer, DeadlineExceeded):
        return False
    except EboxError as error:  # it speaks; what it says is the matter of a run
        _logger.info("e-Box registry that was silent answers: %s", error)
    silence.note_waited(address, time.monotonic() - begun)
    return True
