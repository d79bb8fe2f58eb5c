# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``odoo ebox status``: how receiving goes, for monitoring; ``odoo ebox check``: is all
that was received here still; ``odoo ebox verify-contract``: what the government really
does.

Odoo finds a command of an add-on by the name of its file, and loads that alone.
"""

import json
import optparse
import sys

from psycopg2 import OperationalError

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

    ebox check -d DATABASE [--connection ID] [-c FILE]

    Reads every file of the received letters again and compares it with its SHA-256,
    and looks for what is missing. What it finds is kept in Odoo and told by numbers, no
    word of a letter. The exit code is 0 when all is here, 1 when something is not, 3
    when nothing could be checked. It takes as long as reading all files.

    ebox verify-contract -d DATABASE [--connection ID] [--openapi FILE]
                         [--report NAME] [--agree P3,P9] [--letter ID]
                         [--mandate NUMBER] [-c FILE]

    Asks the government's registry how it answers and writes NAME.md and NAME.json
    (ebox-contract by default): names, types and lengths, no word of a letter. What
    costs a failed request or changes something is asked first, or agreed to by --agree:
    P14 hides the letter with that message ID, P15 reads for that company number.
    """

    def run(self, args):
        if args[:1] == ["verify-contract"]:
            return self._verify(args[1:])
        if args[:1] == ["check"]:
            return self._check(args[1:])
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
        group = self._options("status", "Status")
        group.add_option("--json", action="store_true", help="for programs")
        return _named_database(args[1:])

    def _options(self, name, title):
        config.parser.prog = f"{self.prog} {name}"
        config.parser.description = self.parser.description
        group = optparse.OptionGroup(config.parser, title)
        config.parser.add_option_group(group)
        return group

    def _verify(self, args):
        """Ask, and write the report: exit code 0, or 1 when something was refuted."""
        own = {
            "--connection": "its number; needed where there are several",
            "--openapi": "the registry's OpenAPI file, JSON or YAML",
            "--report": "where the report goes, without .md and .json",
            "--agree": "steps that are agreed to, such as P3,P9; 'none' asks nothing",
            "--letter": "the message ID of a letter that P14 hides and shows again",
            "--mandate": "the company number of a client, for P15",
        }
        given = self._values("verify-contract", "Verify the contract", own)
        try:
            database = _named_database(args)
            counts = verify(database, given)
        except CannotAsk as problem:
            sys.stderr.write(f"{problem}\n")
            sys.exit(CODES["unknown"])
        sys.exit(1 if counts["refuted"] else 0)

    def _check(self, args):
        """Read the archive again: exit code 0, or 1 when something is wrong."""
        own = {"--connection": "its number; without it, all of them"}
        given = self._values("check", "Check the archive", own)
        try:
            told = check(_named_database(args), given)
        except CannotAsk as problem:
            sys.stderr.write(f"{problem}\n")
            sys.exit(CODES["unknown"])
        sys.stdout.write(findings_in_words(told))
        sys.exit(_code_of(told))

    def _values(self, name, title, own):
        """Options with a value.

        :param own: what is told of each, by its name
        :return: a dict, in which their values stand once the command line was read
        """
        group, given = self._options(name, title), {}
        # Odoo's own parser stores what it knows only: ours are read from it as well
        for option, told in own.items():
            group.add_option(
                option,
                action="callback",
                type="string",
                callback=lambda _o, text, value, _p: given.update({text: value}),
                help=told,
            )
        return given


def _named_database(args):
    try:
        config.parse_config(args, setup_logging=False)
    except SystemExit as end:
        if end.code:
            raise SystemExit(CODES["unknown"]) from None
        raise
    names = config["db_name"]
    if len(names) != 1:
        raise CannotAsk("name one database: -d DATABASE")
    return names[0]


def verify(database, given):
    """Ask the government as a connection does, and write the report.

    :param given: what the command line says, by option
    :return: how many assumptions are confirmed, refuted and open
    :raise CannotAsk: nothing could be asked, and why
    """
    from odoo.exceptions import AccessError, UserError

    path = given.get("--report", "ebox-contract")
    try:
        registry = open_database(database)
        with registry.cursor() as cr:
            env = api.Environment(cr, SUPERUSER_ID, {"lang": "en_US", "tz": "UTC"})
            report = _verified(env, given)
    except (AccessError, UserError) as error:
        raise CannotAsk(str(error)) from None
    for ending, text in (("md", report.to_markdown()), ("json", report.to_json())):
        with open(f"{path}.{ending}", "w", encoding="utf-8") as file:
            file.write(text)
    counts = report.counts()
    numbers = ", ".join(f"{count} {name}" for name, count in counts.items())
    sys.stdout.write(f"{numbers}. Written: {path}.md and {path}.json\n")
    return counts


def check(database, given):
    """Read every file of a database's letters again.

    :param given: what the command line says, by option
    :return: what ``ebox.connection._check_archive_now`` tells
    :raise CannotAsk: the database cannot be reached, has no e-Box, or not that one
    """
    try:
        registry = open_database(database)
    except OperationalError as error:
        raise CannotAsk(_first_words(error)) from None
    with registry.cursor() as cr:
        env = api.Environment(cr, SUPERUSER_ID, {"lang": "en_US", "tz": "UTC"})
        connections = env["ebox.connection"].with_context(active_test=False).search([])
        if number := given.get("--connection"):
            connections = connections.filtered(lambda c: str(c.id) == number)
        if not connections:
            raise CannotAsk("there is no such connection")
        return connections._check_archive_now()


def findings_in_words(told):
    """Lines for people: of connections, of findings, and how many there are."""
    lines = [
        f"connection {one['id']} ({one['environment']}): {one['files']} files read"
        + ("" if one["whole"] else ", not to the end: the log says why")
        for one in told["connections"]
    ]
    for one in told["findings"]:
        named = ("letter", "file", "attachment_ref")
        places = [f"{name.split('_')[0]} {one[name]}" for name in named if one[name]]
        place = ", ".join(places)
        lines.append(f"{one['kind']} ({place}): {one['meaning']} {one['repair']}")
    return "\n".join([*lines, f"{len(told['findings'])} findings"]) + "\n"


def _code_of(told):
    if told["findings"]:
        return 1
    whole = all(one["whole"] for one in told["connections"])
    return 0 if whole else CODES["unknown"]


def _verified(env, given):
    """The report of the connection that is named, or the only one in use."""
    connections = env["ebox.connection"].search([("state", "!=", "draft")])
    if number := given.get("--connection"):
        connections = connections.filtered(lambda c: str(c.id) == number)
    if len(connections) != 1:
        told = ", ".join(f"{c.id} ({c.environment})" for c in connections) or "none"
        raise CannotAsk(f"name one connection in use with --connection: {told}")
    document = None
    if file := given.get("--openapi"):
        try:
            with open(file, "rb") as opened:
                document = connections._read_openapi(opened.read())
        except OSError as error:
            raise CannotAsk(f"{file}: {error.strerror}") from None
    choices = agreements(given)
    tell = lambda line: sys.stdout.write(f"{line}\n")  # noqa: E731
    return connections._verify_contract(choices, document, tell)


def agreements(given):
    """What may be tried: as the command line says, else as a person answers.

    Without a terminal nothing is agreed to that nobody named.
    """
    from odoo.addons.ebox_enterprise.models.connection.contract import CHOICES, agreed

    letter, mandate = given.get("--letter", ""), given.get("--mandate", "")
    if (named := given.get("--agree")) is not None:
        names = [name.strip().upper() for name in named.split(",")]
        return agreed(names, letter, mandate)
    names = []
    if sys.stdin is not None and sys.stdin.isatty():
        for name, cost in CHOICES.items():
            if input(f"{name} {cost}. Do it? [y/N] ").strip().lower() == "y":
                names.append(name)
    if "P14" in names and not letter:
        letter = input("Message ID of the letter to hide: ").strip()
    if "P15" in names and not mandate:
        mandate = input("Company number of the client, or none: ").strip()
    return agreed(names, letter, mandate)


def open_database(name):
    """The registry of a database that has the add-on.

    :raise CannotAsk: it cannot be reached, or has no e-Box
    """
    registry = Registry(name)
    if "ebox.connection" not in registry:
        raise CannotAsk(f"e-Box Enterprise is not installed in {name}")
    return registry


def ask(database):
    """The status of a database, in a transaction that can only read.

    :return: what ``ebox.connection._status`` tells
    :raise CannotAsk: it cannot be reached, or has no e-Box
    """
    try:
        open_database(database)
        with sql_db.db_connect(database).cursor() as cr:
            cr.execute("SET TRANSACTION READ ONLY")
            env = api.Environment(cr, SUPERUSER_ID, {"lang": "en_US", "tz": "UTC"})
            return env["ebox.connection"]._status()
    except CannotAsk:
        raise
    except Exception as error:  # noqa: BLE001 - monitoring is told, whatever it is
        raise CannotAsk(_first_words(error)) from None


def _first_words(error):
    first = (str(error).strip().splitlines() or [""])[0]
    return f"{type(error).__name__}: {first}"


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
        if findings := one.get("archive_findings"):
            lines.append(f"  findings of the archive check: {findings}")
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
