# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""People who read and sort the mail while it comes in."""

import json
import random
import time
from datetime import date, timedelta
from functools import partial

from odoo import api
from odoo.fields import Domain
from odoo.service.model import retrying

NEXT = 5  # of the letters that the synchronisation is about to fetch
HOLD = 0.02  # seconds at most that a request goes on after it has written


def environment(cr, user):
    """As the web client calls: that user, in the user's own company."""
    env = api.Environment(cr, user, {})
    return env(context={"allowed_company_ids": env.user.company_ids.ids})


def work_as_a_person(registry, user, connection, seconds, diary, pace):
    """Open, assign, plan and finish letters for a while.

    The diary says what is about to be written and what is committed, so that a
    kill between the two leaves no doubt.

    :return: how many writes were made, and how many were tried again
    """
    end, done, tries = time.monotonic() + seconds, 0, [0]
    with open(diary, "a", buffering=1) as book:
        while time.monotonic() < end:
            with registry.cursor() as cr:
                env = environment(cr, user)
                document = choose(env, connection)
                if document:
                    write(env, document, book, tries)
                    done += 1
            time.sleep(random.uniform(0, pace))
    return {"done": done, "again": tries[0] - done}


def choose(env, connection):
    """A letter, preferably one that is being received."""
    mine = Domain("connection_id", "=", connection)
    waiting = mine & Domain("contents_pending", "=", True)
    documents = env["ebox.document"]
    if random.random() < 0.7:
        order = "registered desc, expiration_date, id"
        found = documents.search(waiting, limit=NEXT, order=order)
    else:
        count = documents.search_count(mine)
        offset = random.randrange(count) if count else 0
        found = documents.search(mine, offset=offset, limit=1, order="id")
    return random.choice(found) if found else found


def write(env, document, book, tries):
    """One change, tried again as Odoo does for a user's request."""
    name, value = random.choice(
        [
            ("opened_by_id", env.uid),
            ("responsible_id", env.uid),
            ("state", random.choice(["in_progress", "done"])),
            ("deadline", str(date(2031, 1, 1) + timedelta(random.randrange(300)))),
        ]
    )
    note = partial(_note, book, document=document.id, field=name, value=value)

    def change():
        tries[0] += 1
        if name == "opened_by_id":
            document.action_mark_opened()
        else:
            document.write({name: value})
        env.flush_all()
        time.sleep(random.uniform(0, HOLD))

    note(what="will")
    retrying(change, env)
    env.cr.commit()
    note(what="did")


def _note(book, **line):
    book.write(json.dumps(line) + "\n")
