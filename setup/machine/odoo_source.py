# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo 19.0 Community: a checkout named by ODOO_PATH, or Debian's package.

The package is unpacked into the project's own folder with an apt configuration
of its own; the machine's apt sources are read for the mirror and left alone.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .console import Stop, run, step
from .home import Home

PACKAGE = "odoo-19"
DEB = "odoo-19_19.0.0+dfsg-1_all.deb"
SHA256 = "9d2f598b0555db17e291d48ed24df184c70823c053c4c5ed53c467ca7f629bbf"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
# What the package only links to, below /usr/share. Bookworm's versions first:
# a later Font Awesome has other file names.
COMPANIONS = (
    "fonts-font-awesome",
    "fonts-roboto-unhinted",
    "fonts-montserrat",
    "fonts-inconsolata",
    "fonts-ocr-b",
    "libjs-jquery",
    "libjs-jquery-form",
    "libjs-underscore",
)
NOT_UNPACKED = (
    "./usr/lib/python3/dist-packages/addons",
    "./usr/lib/python3/dist-packages/setup",
    "./usr/lib/python3/dist-packages/doc",
    "./usr/share/lintian",
    "./usr/lib/systemd",
    "./etc",
)
KEPT_TRANSLATIONS = re.compile(r"^(nl|fr|de)(_BE)?\.po$")
ASSET_TIME = 1774000000  # a bundle's version hashes file times: keep it fixed


def prepare(home: Home) -> Path:
    """Make Odoo's Python folder ready and return it (it holds ``odoo/``)."""
    chosen = os.environ.get("ODOO_PATH")
    if chosen:
        return _checkout(Path(chosen).expanduser().resolve())
    root = home.path / "odoo"
    packages = root / "usr/lib/python3/dist-packages"
    if home.stamp("odoo") == SHA256 and packages.is_dir():
        return packages
    with step("Fetching Odoo 19.0 Community (123 MB)"):
        debs = _download(home)
    with step("Unpacking Odoo"):
        _unpack(debs, root)
    home.set_stamp("odoo", SHA256)
    return packages


def download(home: Home, name: str) -> Path:
    """Fetch one more of Debian's packages, for what only tests use."""
    _check_tools(f"Install {name} and start again.")
    folder, log = home.path / "debs", home.log(f"{name}-download")
    folder.mkdir(exist_ok=True)
    if not list(folder.glob(f"{name}_*.deb")):
        apt = _apt(home)
        run([*apt, "update"], log=log, what=f"apt-get update for {name}")
        _download_companion(apt, name, folder, log)
    return next(folder.glob(f"{name}_*.deb"))


def unpack_from(home: Home, suite: str, names: Sequence[str], root: Path) -> None:
    """Fetch packages of one of Debian's suites and unpack them into a folder."""
    _check_tools("Leave it out.")
    apt, log = _apt(home, suite, f"apt-{suite}"), home.log(f"{root.name}-download")
    shutil.rmtree(root, ignore_errors=True)
    debs = root / "debs"
    debs.mkdir(parents=True)
    run([*apt, "update"], log=log, what=f"apt-get update for {root.name}")
    run([*apt, "download", *names], log=log, cwd=debs, what=f"fetching {root.name}")
    for deb in debs.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", str(deb), str(root)], check=True)
    shutil.rmtree(debs)


def addons_path(packages: Path) -> list:
    """The folders with Odoo's own add-ons."""
    folders = [packages / "odoo/addons", packages / "addons"]
    return [folder for folder in folders if (folder / "web").is_dir()]


def _checkout(path: Path) -> Path:
    release = path / "odoo/release.py"
    if not release.exists() or "19, 0" not in release.read_text():
        raise Stop(
            f"ODOO_PATH={path} is no checkout of Odoo 19.0.",
            "Point it at the folder that holds 'odoo/release.py', or unset it.",
        )
    return path


def _mirror() -> str:
    sources = [*Path("/etc/apt/sources.list.d").glob("*.sources")]
    for file in sources:
        found = re.search(r"^URIs:\s*(\S*debian/?)\s*$", file.read_text(), re.M)
        if found:
            return found.group(1)
    lists = [
        Path("/etc/apt/sources.list"),
        *Path("/etc/apt/sources.list.d").glob("*.list"),
    ]
    for file in lists:
        text = file.read_text() if file.exists() else ""
        found = re.search(r"^deb\s+(?:\[.*?\]\s+)?(\S*debian/?)\s", text, re.M)
        if found:
            return found.group(1)
    raise Stop(
        "No Debian mirror was found in this machine's apt sources.",
        "Set ODOO_PATH to a checkout of Odoo 19.0 Community.",
    )


def _apt(home: Home, suites: str = "sid bookworm", name: str = "apt") -> list:
    base = home.path / name
    for folder in ("parts", "lists/partial", "cache/archives/partial"):
        (base / folder).mkdir(parents=True, exist_ok=True)
    (base / "parts/odoo.sources").write_text(
        f"Types: deb\nURIs: {_mirror()}\nSuites: {suites}\nComponents: main\n"
        f"Signed-By: {KEYRING}\n"
    )
    options = {
        "Dir::Etc::sourcelist": "/dev/null",
        "Dir::Etc::sourceparts": base / "parts",
        "Dir::Etc::preferences": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
        "Dir::State::lists": base / "lists",
        "Dir::Cache": base / "cache",
        "APT::Sandbox::User": "",
        "Acquire::Languages": "none",
        # a mirror may lag behind its own expiry date; the signature still holds
        "Acquire::Check-Valid-Until": "false",
        "Acquire::Retries": "3",
    }
    command = ["apt-get", "-q"]
    for name, value in options.items():
        command += ["-o", f"{name}={value}"]
    return command


def _check_tools(instead: str) -> None:
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise Stop(
            "This machine has no apt-get and dpkg-deb to fetch packages with.", instead
        )


def _download(home: Home) -> list:
    _check_tools("Set ODOO_PATH to a checkout of Odoo 19.0 Community.")
    apt, folder = _apt(home), home.path / "debs"
    folder.mkdir(exist_ok=True)
    log = home.log("odoo-download")
    run([*apt, "update"], log=log, what="apt-get update for Odoo")
    if not (folder / DEB).exists():
        run([*apt, "download", PACKAGE], log=log, cwd=folder, what="fetching Odoo")
    for name in COMPANIONS:
        if not list(folder.glob(f"{name}_*.deb")):
            _download_companion(apt, name, folder, log)
    return [_odoo_deb(folder)] + [next(folder.glob(f"{n}_*.deb")) for n in COMPANIONS]


def _download_companion(apt: list, name: str, folder: Path, log: Path) -> None:
    older = [*apt, "download", f"{name}/bookworm"]
    if subprocess.run(older, cwd=folder, capture_output=True).returncode:
        run([*apt, "download", name], log=log, cwd=folder, what=f"fetching {name}")


def _odoo_deb(folder: Path) -> Path:
    pinned = folder / DEB
    if pinned.exists():
        if hashlib.sha256(pinned.read_bytes()).hexdigest() == SHA256:
            return pinned
        pinned.unlink()
        raise Stop("The fetched Odoo package is damaged.", "Start again to refetch it.")
    newer = sorted(folder.glob(f"{PACKAGE}_19.0*.deb"))
    if not newer:
        raise Stop(
            f"The mirror no longer has {DEB} nor another 19.0.",
            "Set ODOO_PATH to a checkout of Odoo 19.0 Community.",
        )
    sys.stderr.write(f"\n  note: {newer[-1].name} instead of the tested {DEB}\n")
    return newer[-1]


def _unpack(debs: list, root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    excludes = [f"--exclude={name}" for name in NOT_UNPACKED]
    with subprocess.Popen(
        ["dpkg-deb", "--fsys-tarfile", str(debs[0])], stdout=subprocess.PIPE
    ) as tar:
        subprocess.run(
            ["tar", "-x", "-C", str(root), "--no-same-owner", *excludes],
            stdin=tar.stdout,
            check=True,
        )
    for deb in debs[1:]:
        subprocess.run(["dpkg-deb", "-x", str(deb), str(root)], check=True)
    for file in root.rglob("*.po*"):
        if file.suffix in (".po", ".pot") and not KEPT_TRANSLATIONS.match(file.name):
            file.unlink()
    _replace_missing_asset(root)


def _replace_missing_asset(root: Path) -> None:
    # Debian leaves this file out (blur in video calls); without it each page of
    # the web client logs an error, and a browser test fails on any logged error.
    folder = root / (
        "usr/lib/python3/dist-packages/odoo/addons/mail/static/lib/selfie_segmentation"
    )
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "selfie_segmentation.js"
    if not file.exists():
        file.write_text("/* not in Debian's package; only video calls use it */\n")
        os.utime(file, (ASSET_TIME, ASSET_TIME))
