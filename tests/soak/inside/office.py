# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An Odoo that is loaded once and forks a worker for every order.

    python office.py CONFIG DATABASE FOLDER

As Odoo's own prefork server: no connection to PostgreSQL crosses the fork, and a
worker that is killed takes nothing with it but itself. An order is one line of JSON
on standard input; the answer is the worker's process id. What the worker found out
is in the order's ``result`` file, once it has ended by itself.
"""

import json
import os
import random
import signal
import sys
import threading
import traceback
from pathlib import Path

from odoo import sql_db
from odoo.modules.registry import Registry
from odoo.tools import config


def load(config_file, database, folder):
    """The registry, with the log in ``folder``."""
    words = ["-c", config_file, "-d", database, "--no-http"]
    config.parse_config(
        [*words, f"--logfile={folder}/odoo.log", "--log-level=info"],
        setup_logging=True,
    )
    threading.current_thread().dbname = database
    registry = Registry(database)
    import jobs  # what needs the add-on, and marks its phases

    sql_db.close_all()
    return registry, jobs


def take_orders(registry, jobs):
    """Fork for each line of standard input, until it is closed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody has to be waited for
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if not pid:
            work(registry, jobs, json.loads(line))
        print(pid, file=answers, flush=True)


def work(registry, jobs, order):
    """Do one order and end, without any of the parent's own farewells."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    random.seed()
    try:
        registry = registry.check_signaling()
        jobs.begin(order["ahead"], order["phase"])
        value = getattr(jobs, order["job"])(registry, **order["options"])
        told = {"value": value}
    except BaseException:  # noqa: BLE001 - told to the driver
        told = {"error": traceback.format_exc()}
    file = Path(order["result"])
    part = file.with_suffix(".part")
    part.write_text(json.dumps(told, default=str))
    part.rename(file)
    os._exit(0)


if __name__ == "__main__":
    take_orders(*load(*sys.argv[1:]))
