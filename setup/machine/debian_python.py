# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Python 3.13 as Debian 13 has it, unpacked beside an older Debian's own.

It needs a newer C library than the machine may have, so the program is told to load the
one that is unpacked with it. Nothing is installed.
"""

from __future__ import annotations

from pathlib import Path

from . import odoo_source
from .console import run, step
from .home import Home, fingerprint

VERSION = "3.13"
TOOL = "patchelf"  # of the machine's own Debian: it changes where a program loads from
PACKAGES = (
    *("python3.13", "python3.13-minimal", "python3.13-venv", "python3-pip-whl"),
    *("libpython3.13-minimal", "libpython3.13-stdlib", "libc6", "libgcc-s1"),
    *("libstdc++6", "libssl3t64", "libffi8", "libexpat1", "zlib1g", "libbz2-1.0"),
    *("liblzma5", "libsqlite3-0", "libuuid1", "libzstd1"),
)


def prepare(home: Home) -> Path:
    """The program, fetched when it is missing.

    :raise Stop: this machine has no tools for it, or Debian's mirror does not answer
    """
    root = home.path / "python-3.13"
    program = root / "usr/bin/python3.13"
    wanted = fingerprint(Path(__file__), extra=str(root))
    if home.stamp("python-3.13") == wanted and program.exists():
        return program
    with step("Python 3.13 of Debian 13"):
        home.drop_stamp("python-3.13")
        tool = home.path / TOOL
        odoo_source.unpack_from(home, "bookworm", [TOOL], tool)
        odoo_source.unpack_from(home, "trixie", PACKAGES, root)
        [loader] = root.glob("usr/lib/*/ld-linux-*.so.*")
        command = [tool / "usr/bin/patchelf", "--set-interpreter", loader]
        command += ["--force-rpath", "--set-rpath", loader.parent, program]
        run(command, log=home.log(TOOL), what=TOOL)
        _find_pip(root)
    home.set_stamp("python-3.13", wanted)
    return program


def _find_pip(root: Path) -> None:
    """Its environments take their pip from the folder, not from the machine."""
    wheels = "/usr/share/python-wheels"
    for file in root.glob("usr/lib/python3.13/_sysconfigdata_*.py"):
        text = file.read_text().replace(f"'{wheels}", f"'{root}{wheels}")
        file.write_text(text)
