# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The commands of ``setup/``: one line with the cure where they cannot go on."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import (  # noqa: E402
    console,
    house_rules,
    house_types,
    house_versions,
    odoo_source,
    older,
    python_env,
)
from machine.home import ADDONS, Home, fingerprint  # noqa: E402
from machine.odoo import Odoo  # noqa: E402
from machine.postgres import Postgres  # noqa: E402


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("EBOX_HOME", str(tmp_path / "home"))
    return Home()


def run(*words, **environment):
    return subprocess.run(
        [str(ROOT / "setup" / words[0]), *words[1:]],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=60,
    )


def test_a_taken_port_is_told_before_any_work(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = run("start", "--port", port, EBOX_HOME=str(tmp_path / "x"))
    assert done.returncode == 1
    assert f"Port {port} is taken" in done.stderr
    assert "--port" in done.stderr
    assert not (tmp_path / "x").exists()


def test_an_unsupported_python_is_told_with_the_cure(monkeypatch):
    monkeypatch.setattr(python_env, "SUPPORTED", ("2.7",))
    with pytest.raises(console.Stop, match="Unsupported Python.*apt-get install"):
        python_env.interpreter()


def test_a_missing_network_is_told_with_the_cure(home):
    command = ["sh", "-c", "echo 'Temporary failure resolving'; exit 100"]
    with pytest.raises(console.Stop, match="No network.*start again"):
        console.run(command, log=home.log("x"), what="fetching")


def test_any_other_failure_names_the_log(home, capsys):
    command = ["sh", "-c", "echo why; exit 3"]
    with pytest.raises(console.Stop, match=r"'making' failed.*x\.log"):
        console.run(command, log=home.log("x"), what="making")
    assert "why" in capsys.readouterr().err


def test_a_folder_that_is_no_odoo_is_refused(home, monkeypatch, tmp_path):
    monkeypatch.setenv("ODOO_PATH", str(tmp_path))
    with pytest.raises(console.Stop, match="no checkout of Odoo 19"):
        odoo_source.prepare(home)


def test_the_project_s_odoo_has_odoo_s_own_limits(home):
    """A limit that is wider here than at strangers hides what fails there."""
    odoo = Odoo(home, home.path, Postgres(home))
    settings = odoo.config.read_text()
    assert "workers = 0" in settings
    assert "limit" not in settings


def test_our_own_commands_have_odoo_s_options_behind_their_second_word(home):
    odoo = Odoo(home, home.path, Postgres(home))
    words = odoo.command("ebox", "status", "-d", "x")[-6:]
    assert words == ["ebox", "status", "-c", str(odoo.config), "-d", "x"]


def test_an_odoo_checkout_is_used_as_it_is(home, monkeypatch, tmp_path):
    release = tmp_path / "odoo" / "release.py"
    release.parent.mkdir()
    release.write_text("version_info = (19, 0, 0, FINAL, 0, '')\n")
    monkeypatch.setenv("ODOO_PATH", str(tmp_path))
    assert odoo_source.prepare(home) == tmp_path


def test_the_socket_of_a_deep_folder_is_elsewhere(tmp_path, monkeypatch):
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    monkeypatch.setenv("EBOX_HOME", str(deep))
    assert len(str(Home().socket_folder)) < 88
    with tempfile.TemporaryDirectory(dir="/tmp") as short:
        monkeypatch.setenv("EBOX_HOME", short)
        assert Home().socket_folder == Path(short) / "pgsock"


def test_a_fingerprint_follows_the_files(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("1")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    file.write_text("2")
    assert fingerprint(tmp_path) != before


def test_variables_that_overrule_odoo_s_configuration_are_left_out(monkeypatch):
    monkeypatch.setenv("PGHOST", "elsewhere")
    assert "PGHOST" not in console.clean_environment()
    assert console.clean_environment(PGHOST="here")["PGHOST"] == "here"


def test_each_process_finds_what_another_has_compiled(monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in console.clean_environment()


def test_what_is_done_beside_other_work_is_one_line_of_its_own(capsys):
    def beside():
        with console.step("Fetching"):
            pass

    with console.step("Making"), ThreadPoolExecutor() as pool:
        pool.submit(beside).result()
    with console.step("Resting"):
        pass
    said = re.sub(r"[\d.]+ s", "some time", capsys.readouterr().out)
    assert said.splitlines() == [
        "  Making ...",
        "  Fetching ... some time",
        "  Making ... some time",
        "  Resting ... some time",
    ]


JOB = """
import sys, time
from pathlib import Path
sys.path.insert(0, {setup!r})
from machine import postgres
from machine.home import Home
postgres._programs = lambda home: Path({programs!r})
with postgres.Postgres(Home()).running() as server:
    print("running", flush=True)
    time.sleep(float(sys.argv[1]))
    asked = server.program("psql", "-Atc", "SELECT 'alive'", "postgres")
    print(asked.stdout, asked.stderr, flush=True)
"""


@pytest.fixture
def job(home):
    """Starts a job that uses the project's PostgreSQL for some seconds."""
    programs = str(Postgres(Home()).bin)
    script = JOB.format(setup=str(ROOT / "setup"), programs=programs)
    jobs = []

    def start(seconds):
        command = [sys.executable, "-c", script, str(seconds)]
        jobs.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return jobs[-1]

    yield start
    for process in jobs:
        process.kill()
    Postgres(Home()).stop()


def test_jobs_that_start_at_once_have_one_server_until_the_last_ends(job):
    jobs = [job(seconds) for seconds in (0.1, 3, 1)]
    said = [process.communicate(timeout=50)[0] for process in jobs]
    assert [words.count("alive") for words in said] == [1, 1, 1]
    assert sum(words.count("Starting PostgreSQL") for words in said) == 1
    assert Postgres(Home())._control("status").returncode  # nobody left it running


def test_the_server_of_a_killed_job_is_stopped_by_the_next(job):
    killed = job(60)
    while "running" not in killed.stdout.readline():
        assert killed.poll() is None
    killed.kill()
    assert "alive" in job(0).communicate(timeout=50)[0]
    assert Postgres(Home())._control("status").returncode


@pytest.mark.parametrize(
    ("path", "text", "problem"),
    [
        ("ebox_api/x.py", "import odoo\n", "imports odoo"),
        ("ebox_api/x.py", "from ebox_simulator import y\n", "imports ebox_simulator"),
        ("models/x.py", "a = 1\n" * 501, "501 lines"),
        ("models/x.py", "def f():\n" + "    a = 1\n" * 50, "f has 51 lines"),
        ("models/x.py", "class A(NamedTuple, Generic[T]):\n    a: T\n", "Python 3.10"),
        ("models/x.py", "class A(NamedTuple):\n    a: int\n", None),
        ("models/x.py", "import odoo\n", None),
    ],
)
def test_the_house_rules_are_checked(tmp_path, path, text, problem):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(text)
    found = house_rules.problems(tmp_path)
    assert [problem in line for line in found] == ([True] if problem else [])


@pytest.mark.parametrize("folder", house_types.CHECKED)
def test_a_wrong_type_is_found(tmp_path, capfd, folder):
    addon = ADDONS[folder == "belgian_payment"]
    package = tmp_path / addon / folder
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "x.py").write_text("def f() -> int:\n    return 'a'\n")
    shutil.copy(ROOT / "mypy.ini", tmp_path)
    mypy = python_env.lint_environment(Home()) / "mypy"
    assert house_types.check(mypy, tmp_path, tmp_path / "cache")
    said = capfd.readouterr().out
    assert f"{addon}/{folder}/x.py:2: error: Incompatible return" in said
    (package / "x.py").write_text("def f(a):\n    return a\n")
    assert house_types.check(mypy, tmp_path, tmp_path / "cache")
    assert "missing a type annotation" in capfd.readouterr().out
    (package / "x.py").write_text("def f() -> int:\n    return 1\n")
    assert not house_types.check(mypy, tmp_path, tmp_path / "cache")


def test_the_checks_see_the_libraries_that_run():
    def pins(name):
        lines = (ROOT / "setup" / name).read_text().splitlines()
        return dict(line.split("==") for line in lines if "==" in line)

    lint, used = pins("requirements-lint.txt"), pins("constraints.txt")
    shared = {name: lint[name] for name in lint.keys() & used.keys()}
    assert shared == {name: used[name] for name in shared}
    assert {"cryptography", "Werkzeug", "urllib3"} <= shared.keys()


@pytest.mark.parametrize(
    ("version", "scripts", "problem"),
    [
        ("19.0.1.0.0", [], None),
        ("19.0.1.1.0", ["19.0.1.1.0/post-x.py"], None),
        ("19.0.1.10.0", ["19.0.1.9.0/pre-x.py", "19.0.1.10.0/end-x.py"], None),
        ("19.0.1.1.0", [], "no folder in migrations"),
        ("19.0.1.2.0", ["19.0.1.1.0/post-x.py"], "no folder in migrations"),
        ("19.0.1.0.0", ["19.0.1.1.0/post-x.py"], "never run"),
        ("19.0.1.1.0", ["19.0.1.1.0/x.py"], "not named pre-"),
        ("1.1", [], "not like 19.0"),
    ],
)
def test_a_version_that_moves_has_its_migrations(tmp_path, version, scripts, problem):
    addon = tmp_path / "ebox_enterprise"
    for script in scripts:
        file = addon / "migrations" / script
        file.parent.mkdir(parents=True)
        file.touch()
    addon.mkdir(exist_ok=True)
    (addon / "__manifest__.py").write_text(f'{{"version": "{version}"}}')
    found = house_versions.problems(tmp_path)
    assert [problem in line for line in found] == ([True] if problem else [])


def test_a_wheel_needs_the_other_one_of_its_release(tmp_path):
    addon = tmp_path / "l10n_be_ebox_payment"
    addon.mkdir()
    (addon / "__manifest__.py").write_text('{"version": "19.0.1.0.0"}')
    wheel = addon / "pyproject.toml"
    wheel.write_text('"odoo-addon-ebox_enterprise[ocr]==19.0.1.0.0"')
    assert not house_versions.problems(tmp_path)
    wheel.write_text('"odoo-addon-ebox_enterprise==19.0.0.9.0"')
    assert "needs 19.0.0.9.0" in str(house_versions.problems(tmp_path))


def test_older_commits_are_in_the_history():
    if older.git("rev-parse", "--is-shallow-repository").stdout.strip() != "false":
        pytest.skip(older.NO_HISTORY)
    for tree in older.TREES.values():
        found = older.git("cat-file", "-t", tree)
        assert found.stdout.strip() == "tree", older.MISSING_COMMIT.format(tree)
