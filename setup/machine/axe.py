# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""axe-core, which looks for what keeps people from using a screen; only for tests."""

from __future__ import annotations

import base64
import configparser
import hashlib
import io
import os
import tarfile
import urllib.error
import urllib.request
from pathlib import Path

from .console import Stop, step
from .home import Home

VERSION = "4.10.3"
INTEGRITY = (  # as the registry states it, and as a lock file of npm would
    "sha512-Xm7bpRXnDSX2YE2YFfBk2FnF0ep6tmG7xPh8iHee8MIcrgq762Nkce856dYtJYLkuIoYZvGf"
    "Ts/PbZhideTcEg=="
)
PUBLIC = "https://registry.npmjs.org"
INSIDE = "package/axe.min.js"
LARGEST = 20 * 2**20
SECONDS = 60


def prepare(home: Home) -> Path:
    """The script, fetched once and checked against its pin."""
    file = home.path / "axe" / f"axe-{VERSION}.min.js"
    if home.stamp("axe") == INTEGRITY and file.exists():
        return file
    with step(f"axe-core {VERSION} for the browser tests"):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(_script(_download()))
    home.set_stamp("axe", INTEGRITY)
    return file


def _download() -> bytes:
    address = f"{_registry()}/axe-core/-/axe-core-{VERSION}.tgz"
    try:
        with urllib.request.urlopen(address, timeout=SECONDS) as answer:
            package = answer.read(LARGEST)
    except (urllib.error.URLError, OSError) as error:
        raise Stop(
            f"No network: axe-core could not be fetched from npm's registry ({error}).",
            "Check the connection or the proxy and start again; what is there stays.",
        ) from error
    digest = base64.b64encode(hashlib.sha512(package).digest()).decode()
    if f"sha512-{digest}" != INTEGRITY:
        raise Stop(
            "The fetched axe-core is not the one that is expected (its SHA-512).",
            "Start again to refetch it; if it stays so, do not use this registry.",
        )
    return package


def _script(package: bytes) -> bytes:
    with tarfile.open(fileobj=io.BytesIO(package), mode="r:gz") as tar:
        return tar.extractfile(INSIDE).read()


def _registry() -> str:
    """The registry of this machine's npm settings, else the public one."""
    settings = configparser.ConfigParser(interpolation=None, strict=False)
    file = Path(os.environ.get("NPM_CONFIG_USERCONFIG", "~/.npmrc")).expanduser()
    try:
        settings.read_string("[npm]\n" + file.read_text())
    except (OSError, UnicodeError, configparser.Error):
        settings["npm"] = {}
    chosen = next(
        (
            value
            for name, value in os.environ.items()
            if name.lower() == "npm_config_registry" and value
        ),
        settings["npm"].get("registry", PUBLIC),
    )
    return chosen.strip().rstrip("/")
