# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The words of scanned letters, by programs of the machine where it has them.

``ocrmypdf`` with ``tesseract`` puts a layer of text under the pictures. Both are
programs, not libraries: they run apart, with limits, and a file that kills them
kills nobody else.
"""

from __future__ import annotations

import functools
import math
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from .apart import shut_off
from .limits import limit

PROGRAMS = ("ocrmypdf", "tesseract")
LANGUAGES = ("nld", "fra", "deu")
#: What installs all of it on Debian and Ubuntu.
INSTALL = "apt install ocrmypdf " + " ".join(f"tesseract-ocr-{x}" for x in LANGUAGES)
MAX_PAGES = 20
MAX_PIXELS = 100  # millions, of one picture: more is a bomb, no letter
#: Of each process: bytes of memory, and of a file that is written.
_LIMITS = {"RLIMIT_AS": 2 << 30, "RLIMIT_FSIZE": 300 << 20, "RLIMIT_CORE": 0}
_ASKING_SECONDS = 10
_KEPT = ("PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "SYSTEMROOT")


def missing_programs() -> tuple[str, ...]:
    """The names of the programs that the machine lacks."""
    return tuple(name for name in PROGRAMS if not shutil.which(name))


def recogniser() -> str | None:
    """The path of the program that recognises, None when something is missing."""
    return None if missing_programs() else shutil.which(PROGRAMS[0])


def recognise(
    pdf: bytes, *, seconds: float, max_pages: int = MAX_PAGES
) -> bytes | None:
    """The same letter with a layer of text, or None. Never raises, leaves no file.

    :param pdf: the whole file; not changed
    :param seconds: after these everything that was started is killed
    :param max_pages: text is recognised on the first pages only
    """
    end = time.monotonic() + seconds
    program = recogniser()
    if not program or not isinstance(pdf, bytes) or seconds <= 0:
        return None
    try:
        with tempfile.TemporaryDirectory(
            prefix="ebox-scan-", ignore_cleanup_errors=True
        ) as folder:
            languages = _languages(folder)
            if not languages:
                return None
            source, result = Path(folder, "scan.pdf"), Path(folder, "text.pdf")
            source.write_bytes(pdf)
            options = _options(program, languages, seconds, max_pages)
            command = [program, *options, str(source), str(result)]
            if _run(command, folder, end - time.monotonic()) != 0:
                return None
            found = result.read_bytes()
            return found if found.startswith(b"%PDF-") else None
    except (OSError, ValueError, subprocess.SubprocessError, MemoryError):
        return None


def _languages(folder: str) -> list[str]:
    """Those of letters that are installed; without any, English finds letters too."""
    asked = subprocess.run(
        [shutil.which(PROGRAMS[1]) or PROGRAMS[1], "--list-langs"],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_ASKING_SECONDS,
        stdin=subprocess.DEVNULL,
        env=_environment(folder),
        check=False,
    )
    known = set(f"{asked.stdout}\n{asked.stderr}".split())
    found = [name for name in LANGUAGES if name in known]
    return found or [name for name in ("eng",) if name in known]


def _options(
    program: str, languages: list[str], seconds: float, pages: int
) -> list[str]:
    """Pages with text stay as they are, and pictures are not made smaller or worse.

    No PDF/A, which would draw everything anew; a page may take half the time, so that
    one that cannot be read does not cost the others.
    """
    options = ["--quiet", "--skip-text", "--rotate-pages", "--output-type", "pdf"]
    options += ["--optimize", "0", "--jobs", "1", "--language", "+".join(languages)]
    options += ["--pages", f"1-{max(1, pages)}"]
    options += ["--tesseract-timeout", str(max(1, math.ceil(seconds / 2)))]
    options += ["--max-image-mpixels", str(MAX_PIXELS), "--skip-big", str(MAX_PIXELS)]
    # the layer of text goes into a copy, whose signature nobody looks at
    signed = "--invalidate-digital-signatures"
    return [*options, *([signed] if signed in _help_of(program) else [])]


@functools.lru_cache(maxsize=4)
def _help_of(program: str) -> str:
    """What the program says of its options, which differ by version."""
    with tempfile.TemporaryDirectory(prefix="ebox-scan-") as folder:
        told = subprocess.run(
            [program, "--help"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_ASKING_SECONDS,
            stdin=subprocess.DEVNULL,
            env=_environment(folder),
            check=False,
        )
    return told.stdout


def _environment(folder: str) -> dict[str, str]:
    """Little of the server's, whose variables hold secrets."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    own = {"HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    return {**kept, **own}


def _run(command: list[str], folder: str, seconds: float) -> int | None:
    """The exit code, or None when the time was over; nothing is left running."""
    process = subprocess.Popen(
        shut_off(command),
        cwd=folder,
        env=_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        # the processor's time ends what a killed server would leave behind
        limit(process.pid, {**_LIMITS, "RLIMIT_CPU": max(1, math.ceil(seconds))})
        return process.wait(timeout=max(0.0, seconds))
    except subprocess.TimeoutExpired:
        return None
    finally:
        _kill(process)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the whole group: the programs that it started as well."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (AttributeError, OSError):  # no groups on Windows; or all have ended
        process.kill()
    process.wait()
