"""``odoo ebox status``: how receiving goes, for monitoring.

Odoo finds a command of an add-on by the name of its file, and loads that alone.
"""

import json
import optparse
import sys

from odoo import SUPERUSER_ID, api, sql_db
from odoo.cli.command import Command
from odoo.modules.registry import Registry
from odoo.tools import config

CODES = {"ok": 0, "warning": 1, "critical": 2, "unknown": 3}


class CannotAsk(Exception):
    """Nothing is known; the text says why."""


class Ebox(Command):
    """Tell how the e-Box connections of a database are, as monitoring plugins do

    ebox status -d DATABASE [--json] [-c FILE]

    The exit code is 0 when all is well, 1 when something is late or paused or a
    certificate is about to end, 2 when a connection is broken, 3 when nothing could be
    asked or no company is connected. Moments are in UTC. The database is only read.
    """

    def run(self, args):
        as_json = "--json" in args
        try:
            told = ask(self._database(args))
        except CannotAsk as problem:
            told = {"status": "unknown", "words": str(problem)}
        sys.stdout.reconfigure(errors="replace")  # a name in a terminal of old
        sys.stdout.write(json.dumps(told, indent=2) if as_json else in_words(told))
        sys.stdout.write("\n")
        sys.exit(CODES[told["status"]])

    def _database(self, args):
        """The one that the command line, or the configuration, names.

        :raise CannotAsk: none or several; the command line is wrong
        """
        if args[:1] != ["status"]:
            sys.stderr.write(self.parser.format_help())
            asks_for_help = {"-h", "--help"}.intersection(args)
            raise SystemExit(0 if asks_for_help else CODES["unknown"])
        config.parser.prog = f"{self.prog} status"
        config.parser.description = self.parser.description
        group = optparse.OptionGroup(config.parser, "Status")
        group.add_option("--json", action="store_true", help="for programs")
        config.parser.add_option_group(group)
        try:
            config.parse_config(args[1:], setup_logging=False)
        except SystemExit as end:
            if end.code:
                raise SystemExit(CODES["unknown"]) from None
            raise
        names = config["db_name"]
        if len(names) != 1:
            raise CannotAsk("name one database: -d DATABASE")
        return names[0]


def ask(database):
    """The status of a database, in a transaction that can only read.

    :return: what ``ebox.connection._status`` tells
    :raise CannotAsk: it cannot be reached, or has no e-Box
    """
    try:
        registry = Registry(database)
        if "ebox.connection" not in registry:
            raise CannotAsk(f"e-Box Enterprise is not installed in {database}")
        with sql_db.db_connect(database).cursor() as cr:
            cr.execute("SET TRANSACTION READ ONLY")
            env = api.Environment(cr, SUPERUSER_ID, {"lang": "en_US", "tz": "UTC"})
            return env["ebox.connection"]._status()
    except CannotAsk:
        raise
    except Exception as error:  # noqa: BLE001 - monitoring is told, whatever it is
        first = (str(error).strip().splitlines() or [""])[0]
        raise CannotAsk(f"{type(error).__name__}: {first}") from None


def in_words(told):
    """What a person reads, and a monitoring plugin's first line with its numbers."""
    if "connections" not in told:
        return f"EBOX UNKNOWN - {_plain(told['words'])}"
    lines = []
    for one in told["connections"]:
        lines.append(
            f"{one['company']} ({one['environment']}): {one['health']}. {one['words']}"
        )
        lines.append(
            f"  to fetch {one['backlog']}, failed {one['failed']}, last success "
            f"{one['last_success'] or 'none'}, certificate until "
            f"{one['certificate_end'] or 'none'}"
        )
        for registry in one["registries_with_error"]:
            lines.append(f"  {registry['name']}: {registry['error']}")
    job = told["scheduler"]
    lines.append(
        f"Scheduler: {'on' if job['active'] else 'off'}, last run "
        f"{job['last_call'] or 'none'}, next {job['next_call'] or 'none'}"
    )
    return "\n".join([_first_line(told), *map(_plain, lines)])


def _first_line(told):
    health = [one["health"] for one in told["connections"]]
    counts = ", ".join(f"{health.count(h)} {h}" for h in dict.fromkeys(health))
    numbers = {"backlog": told["backlog"], "failed": told["failed"]}
    if told["last_success_age"] is not None:
        numbers["last_success_age"] = f"{told['last_success_age']}s"
    days = [one["certificate_days"] for one in told["connections"]]
    days = [number for number in days if number is not None]
    if days:
        numbers["certificate_days"] = min(days)
    data = " ".join(f"{name}={number}" for name, number in numbers.items())
    return (
        f"EBOX {told['status'].upper()} - {counts or 'nothing is connected'} | {data}"
    )


def _plain(line):
    """Without the sign that begins a plugin's numbers."""
    return line.replace("|", "/")
