# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Recognising scans by a program: what it may do, and what is done about it."""

from __future__ import annotations

import os
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest
from apart_support import landlock
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from letter_text import extract_pages, recognition
from letter_text.limits import CAN_LIMIT
from letter_text.recognition import missing_programs, recognise, recogniser

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "labelled" / "letters"))

import letter_set  # noqa: E402

SCAN = b"%PDF-1.4 a scan"
RESULT = b"%PDF-1.4 with words"
LISTS = """#!/bin/sh
echo 'List of available languages (3):'
echo nld
echo deu
echo osd
"""
#: What a stand-in for the program does with its last two arguments.
PROGRAM = """#!{python}
import os, resource, subprocess, sys, time
if "--help" in sys.argv:
    print("{help}")
    sys.exit()
source, result = sys.argv[-2:]
notes = {notes!r}
open(notes, "w").write("\\n".join([*sys.argv[1:], os.getcwd()]))
{work}
"""
SLEEPER = "other = subprocess.Popen(['/bin/sleep', '99'])"
DONE = f"open(result, 'wb').write({RESULT!r})"


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A machine with the programs that a test gives it, and no others."""
    folder, temporary = tmp_path / "bin", tmp_path / "tmp"
    folder.mkdir()
    temporary.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    def install(work=DONE, *, lists=LISTS, told=""):
        program = PROGRAM.format(
            python=sys.executable, help=told, notes=str(tmp_path / "notes"), work=work
        )
        for name, script in (("ocrmypdf", program), ("tesseract", lists)):
            file = folder / name
            file.write_text(script)
            file.chmod(0o755)

    install.folder, install.temporary = folder, temporary
    install.notes = lambda: (tmp_path / "notes").read_text().split("\n")
    return install


def test_a_letter_comes_back_with_its_words(machine):
    machine()
    assert recogniser() == str(machine.folder / "ocrmypdf")
    assert recognise(SCAN, seconds=20, max_pages=7) == RESULT
    said = " ".join(machine.notes())
    assert "--language nld+deu" in said
    assert "--pages 1-7" in said
    assert "--jobs 1" in said
    assert "--invalidate-digital-signatures" not in said
    assert not list(machine.temporary.iterdir()), "no file is left"


@pytest.mark.skipif(landlock() < 4, reason="Linux 6.7 and later")
def test_a_program_that_was_taken_over_sees_nothing_of_the_server(machine):
    machine(
        "try:\n"
        "    open(f'/proc/{os.getppid()}/mem')\n"
        f"except PermissionError:\n    {DONE}"
    )
    assert recognise(SCAN, seconds=20) == RESULT


def test_options_that_only_some_versions_have_are_asked_for_first(machine):
    machine(told="--invalidate-digital-signatures")
    assert recognise(SCAN, seconds=20) == RESULT
    assert "--invalidate-digital-signatures" in machine.notes()


@pytest.mark.parametrize(
    "work",
    [
        "sys.exit(3)",
        f"{DONE}; sys.exit(1)",
        "os.abort()",
        "os.kill(os.getpid(), 9)",
        "pass",
        "open(result, 'wb').write(b'<html>')",
        "open(result, 'wb')",
        "os.mkdir(result)",
        "os.remove(source)",
    ],
)
def test_a_program_that_fails_gives_nothing_and_leaves_nothing(machine, work):
    machine(work)
    assert recognise(SCAN, seconds=20) is None
    assert not list(machine.temporary.iterdir())


def test_when_the_time_is_over_all_that_was_started_is_killed(machine, tmp_path):
    child = tmp_path / "child"
    machine(
        f"{SLEEPER}\nopen({str(child)!r}, 'w').write(str(other.pid))\ntime.sleep(99)"
    )
    start = time.monotonic()
    assert recognise(SCAN, seconds=2) is None
    assert time.monotonic() - start < 10
    assert not _runs(int(child.read_text()))
    assert not list(machine.temporary.iterdir())


def test_what_a_program_leaves_running_is_ended_too(machine, tmp_path):
    child = tmp_path / "child"
    machine(f"{SLEEPER}\nopen({str(child)!r}, 'w').write(str(other.pid))\n{DONE}")
    assert recognise(SCAN, seconds=20) == RESULT
    assert not _runs(int(child.read_text()))


def _runs(process: int) -> bool:
    """Whether it runs still; one that is dead and not fetched yet does not."""
    for _attempt in range(50):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1]
        except OSError:
            return False
        if state.split()[0] == "Z":
            return False
        time.sleep(0.1)
    return True


@pytest.mark.skipif(not CAN_LIMIT, reason="limits are of Linux")
def test_memory_and_files_of_the_program_are_limited(machine):
    machine(f"time.sleep(0.5); held = bytearray(3 << 30); {DONE}")
    assert recognise(SCAN, seconds=20) is None
    machine(
        "time.sleep(0.5)\n"
        "assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] <= 300 << 20\n"
        "assert resource.getrlimit(resource.RLIMIT_CPU)[1] <= 20\n"
        f"{DONE}"
    )
    assert recognise(SCAN, seconds=20) == RESULT


def test_the_program_knows_none_of_the_servers_secrets(machine, monkeypatch):
    monkeypatch.setenv("EBOX_ENTERPRISE_SECRET", "for nobody")
    machine(f"assert 'EBOX_ENTERPRISE_SECRET' not in os.environ; {DONE}")
    assert recognise(SCAN, seconds=20) == RESULT


def test_a_missing_program_is_named_and_nothing_is_tried(machine):
    assert missing_programs() == ("ocrmypdf", "tesseract")
    assert recogniser() is None
    assert recognise(SCAN, seconds=20) is None
    machine()
    (machine.folder / "tesseract").unlink()
    assert missing_programs() == ("tesseract",)
    assert recogniser() is None
    assert recognise(SCAN, seconds=20) is None


def test_without_any_language_nothing_is_recognised(machine):
    machine(lists="#!/bin/sh\necho osd\n")
    assert recognise(SCAN, seconds=20) is None
    machine(lists="#!/bin/sh\necho eng\n")
    assert recognise(SCAN, seconds=20) == RESULT
    assert "eng" in machine.notes()
    machine(lists="no program")
    assert recognise(SCAN, seconds=20) is None


@pytest.mark.parametrize("pdf", [None, "text", 5])
def test_what_is_no_file_is_not_recognised(machine, pdf):
    machine()
    assert recognise(pdf, seconds=20) is None
    assert recognise(SCAN, seconds=0) is None


def scanned(turned: int = 0) -> bytes:
    """A letter as pictures, perhaps lying on its side."""
    import pypdfium2

    body = [
        "Gelieve het saldo van 250,00 EUR vóór 31 maart 2026 te betalen.",
        "Bij laattijdige betaling wordt de bijdrage met tien procent verhoogd. " * 3,
    ]
    pdf = letter_set.draw(
        {"look": "band", "language": "nl", "sender": "Heffing Demo", "body": body}
    )
    file = BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=200 / 72, grayscale=True).to_pil()
    document.close()
    picture = picture.rotate(turned, expand=True, fillcolor=255)
    canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    canvas.save()
    return file.getvalue()


needs_programs = pytest.mark.skipif(
    recogniser() is None,
    reason=f"not on this machine: {', '.join(missing_programs())}; they are optional "
    f"({recognition.INSTALL})",
)


@needs_programs
@pytest.mark.parametrize("turned", [0, 180])
def test_the_real_programs_read_a_scan(turned):
    pdf = scanned(turned)
    assert extract_pages(pdf).problem == "no_text"
    before = set(os.listdir(recognition.tempfile.gettempdir()))
    found = recognise(pdf, seconds=60)
    letter = extract_pages(found or b"")
    text = " ".join(page.text for page in letter.pages)
    for words in ("250,00", "31 maart 2026", "betalen", "Bakkerij Voorbeeld"):
        assert words in text
    saldo = next(word for word in letter.pages[0].words if word.text == "saldo")
    assert 0 < saldo.x0 < saldo.x1 < 595
    after = set(os.listdir(recognition.tempfile.gettempdir()))
    assert not [name for name in after - before if name.startswith("ebox-scan-")]


@needs_programs
def test_the_real_programs_do_not_read_what_is_no_letter():
    for pdf in (SCAN, b"", b"%PDF-1.7\n" + b"\0" * 5000):
        assert recognise(pdf, seconds=30) is None
    assert recognise(scanned(), seconds=0.2) is None
