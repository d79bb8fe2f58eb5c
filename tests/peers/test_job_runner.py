# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Connections that are run by ``queue_job``'s own runner, in a server as its page says.

Only with ``setup/test --peers``: it takes some minutes. What takes no server is in
``inside/beside_queue_job.py``.
"""

import itertools
import os
import sys
import time
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / name) for name in ("server", "soak")]

from server_process import Server  # noqa: E402
from soak_driver import Company  # noqa: E402
from soak_government import served  # noqa: E402
from soak_mail import Post, now, reference  # noqa: E402
from soak_office import SECRET, Office  # noqa: E402

CONFIG, DATABASE = "EBOX_PEERS_CONFIG", "EBOX_JOBS_DATABASE"
PACKAGES = "EBOX_PEERS_PYTHONPATH"
FOR_EVER = 900  # seconds
REQUEST_SECONDS = 0.1
LOOK_SECONDS = 0.2
PATIENCE = 240
NUMBERS = itertools.count(9_980_000)
COMPANIES, LETTERS = 4, 12  # letters in each of two registries
MEASURED, ROUNDS, NEWS = 24, 2, 5
OPEN = """
    SELECT mine.id, mine.next_attempt, job.state, job.eta, job.result
    FROM ebox_connection AS mine LEFT JOIN queue_job AS job ON job.id = mine.sync_job_id
    WHERE mine.active AND (mine.next_attempt IS NULL OR job.state != 'done')
"""
READY = "queue job runner ready for db"
TWICE = """
    SELECT identity_key FROM queue_job WHERE state IN ('pending', 'enqueued')
    GROUP BY identity_key HAVING count(*) > 1
"""


class Firm:
    """Companies with a government, and what stands in the database of all."""

    def __init__(self, office, database):
        self.office, self.database, self.companies = office, database, []

    def open(self, government, count):
        """That many more companies, connected."""
        government.add_reference(*reference())
        made = []
        for number in itertools.islice(NUMBERS, count):
            company = Company(
                self.office, government, f"{number:08d}{97 - number % 97:02d}"
            )
            assert company.connect() == "connected"
            made.append(company)
            self.companies.append(company)
        return made

    def press(self, company):
        """What a manager does who cannot wait."""
        self.office.run(
            "press_sync",
            connection=company.connection,
            manager=company.managers[0],
        )

    def ask(self, query, *values):
        with closing(psycopg2.connect(dbname=self.database)) as connection:
            connection.autocommit = True
            cursor = connection.cursor()
            cursor.execute(query, values)
            return cursor.fetchall() if cursor.description else None

    def done(self, company):
        """Whether its last job is over."""
        query = """
            SELECT 1 FROM queue_job AS job
            JOIN ebox_connection AS mine ON mine.sync_job_id = job.id
            WHERE mine.id = %s AND job.state = 'done'
        """
        return bool(self.ask(query, company.connection))

    def waits(self, company):
        """Whether its job was tried, and begins again at the connection's moment."""
        query = """
            SELECT 1 FROM queue_job AS job
            JOIN ebox_connection AS mine ON mine.sync_job_id = job.id
            WHERE mine.id = %s AND job.state = 'pending' AND job.retry > 0
            AND abs(extract(epoch FROM job.eta - mine.next_attempt)) < 5
        """
        return bool(self.ask(query, company.connection))

    def until(self, holds):
        """Look until something holds; at no look two jobs wait for one connection."""
        end = time.monotonic() + PATIENCE
        while not holds():
            assert self.ask(TWICE) == []
            assert time.monotonic() < end, self.ask(OPEN)
            time.sleep(LOOK_SECONDS)

    def here(self, company):
        look = company.look()
        return look["documents"] - look["waiting"]

    def fetched(self):
        """How many files of all companies are here."""
        query = """
            SELECT count(*) FROM ebox_document_file AS file
            JOIN ebox_document AS letter ON letter.id = file.document_id
            WHERE file.state = 'fetched' AND letter.connection_id = ANY(%s)
        """
        return self.ask(query, [c.connection for c in self.companies])[0][0]

    def runs(self):
        """How often each of them was run."""
        query = "SELECT count(*) FROM ebox_sync_log WHERE connection_id = %s"
        return [self.ask(query, c.connection)[0][0] for c in self.companies]


@pytest.fixture
def place():
    """(configuration, database) with the add-ons of others."""
    if not (os.environ.get(CONFIG) and os.environ.get(DATABASE)):
        pytest.skip("this takes minutes: run setup/test --peers")
    return os.environ[CONFIG], os.environ[DATABASE]


@pytest.fixture
def firm(place, tmp_path):
    # jobs are for the server: what the office is told to run, it runs itself
    alone = {"PYTHONPATH": os.environ[PACKAGES], "QUEUE_JOB__NO_DELAY": "1"}
    folder = tmp_path / "office"
    folder.mkdir()
    office = Office(*place, folder, **alone)
    made = Firm(office, place[1])
    made.ask("UPDATE ebox_connection SET active = false")
    yield made
    for company in made.companies:
        office.run("archive", connection=company.connection)
    office.close()


@pytest.fixture
def server(place, tmp_path):
    """With two workers and a runner that gives them two jobs at once."""
    environment = {**SECRET, "PYTHONPATH": os.environ[PACKAGES]}
    environment["ODOO_QUEUE_JOB_CHANNELS"] = "root:2"
    made = Server(*place, tmp_path, "--load=web,queue_job", **environment)
    yield made
    made.stop()


def test_killed_in_the_middle_and_beside_a_registry_that_is_dead(
    request, firm, server, tmp_path
):
    post = Post(request.config.option.soak_seed)
    with served(tmp_path / "well") as well, served(tmp_path / "dead") as dead:
        companies = firm.open(well, COMPANIES)
        [waiting] = firm.open(dead, 1)
        for company in companies:
            for registry in ("nsso", "region"):
                letters = post.letters(LETTERS, now(), days=1, registry=registry)
                well.publish(company.number, *letters)
        well.faults.add("*", "delay", seconds=REQUEST_SECONDS)
        dead.faults.add("*", "delay", seconds=FOR_EVER)
        begun = time.monotonic()
        server.start()
        for company in (waiting, *companies):
            firm.press(company)
        firm.until(lambda: firm.fetched())  # and more is on its way
        server.kill()
        killed = firm.ask("SELECT uuid FROM queue_job WHERE state = 'started'")
        before = sum(map(firm.here, companies))
        assert killed and before < COMPANIES * 2 * LETTERS
        server.start()
        firm.until(lambda: all(firm.here(c) == 2 * LETTERS for c in companies))
        seconds = time.monotonic() - begun
        firm.until(lambda: all(map(firm.done, companies)))
        for (uuid,) in killed:
            assert f"Re-queued dead job with uuid: {uuid}" in server.log
        for company in companies:
            check_once(firm, well, company)
            assert company.look()["health"] == "ok"
        # it has tried, and waits for its own moment
        firm.until(lambda: firm.waits(waiting))
        assert firm.ask("SELECT 1 FROM queue_job WHERE state = 'failed'") == []
    request.config.soak_told.append(
        f"jobs: {COMPANIES} x {2 * LETTERS} letters at 100 ms a request, beside a dead "
        f"registry, all killed after {before} of them: {seconds:.0f} s"
    )


def check_once(firm, government, company):
    """Every letter of the box, and each once."""
    query = "SELECT remote_id FROM ebox_document WHERE connection_id = %s ORDER BY 1"
    here = [name for (name,) in firm.ask(query, company.connection)]
    assert here == sorted(m.message_id for m in government.messages(company.number))


def test_two_at_once_against_the_scheduled_action_alone(
    request, firm, server, tmp_path
):
    """Rounds of both in turn, so that the load is the same; nobody is run twice."""
    post = Post(request.config.option.soak_seed)
    with served(tmp_path / "government") as government:
        companies = firm.open(government, MEASURED)
        firm.office.run("share_round", helping=False)  # what comes first
        government.faults.add("*", "delay", seconds=REQUEST_SECONDS)
        for news in (0, NEWS):
            alone, jobs = [], []
            for round_of, seconds in (
                (round_alone, alone),
                (round_of_jobs, jobs),
            ) * ROUNDS:
                before = firm.runs()
                for company in companies:
                    letters = post.letters(news, now(), days=1)
                    government.publish(company.number, *letters)
                seconds.append(round_of(firm, server, companies))
                assert news or firm.runs() == [number + 1 for number in before]
            request.config.soak_told.append(
                f"jobs: {MEASURED} connections with {news} letters, 100 ms a request: "
                f"the scheduled action alone {told(alone)} s, two jobs at once "
                f"{told(jobs)} s: {sum(alone) / sum(jobs):.2f} times"
            )
        for company in companies:
            check_once(firm, government, company)


def round_alone(firm, _server, _companies):
    make_due(firm)
    begun = time.monotonic()
    firm.office.run("share_round", helping=False)
    return time.monotonic() - begun


def round_of_jobs(firm, server, companies):
    """In a server that is not there during the other's rounds."""
    ready = server.log.count(READY)
    server.start()
    firm.until(lambda: server.log.count(READY) > ready)
    make_due(firm)
    begun = time.monotonic()
    firm.press(companies[0])
    firm.until(lambda: not firm.ask(OPEN))
    seconds = time.monotonic() - begun
    server.stop()
    return seconds


def make_due(firm):
    firm.ask("UPDATE ebox_connection SET next_attempt = NULL WHERE active")


def told(seconds):
    return " and ".join(f"{each:.1f}" for each in seconds)
