# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Wheels: the same files make the same bytes; what they say of themselves."""

import ast
import json
import os
import shutil
import sys
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine.home import ALL, PROJECT, Home  # noqa: E402
from machine.release import wheels  # noqa: E402

EXTRAS = {"ebox_enterprise": ["ocr"], "l10n_be_ebox_payment": ["ocr", "qr"]}
OTHERS = ("ebox_enterprise", "queue_job")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return wheels.build(Home(), tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def metadata(built):
    """What each wheel says of itself, by the add-on's name."""
    told = {}
    for name, wheel in zip(ALL, built[:-1], strict=True):
        with zipfile.ZipFile(wheel) as archive:
            file = next(n for n in archive.namelist() if n.endswith("info/METADATA"))
            told[name] = HeaderParser().parsestr(archive.read(file).decode())
    return told


def manifest(name):
    return ast.literal_eval((ROOT / name / "__manifest__.py").read_text())


def test_a_copy_without_history_makes_the_same_bytes(built, tmp_path):
    """Another folder, other permissions and days, and what a running Odoo leaves."""
    copy = tmp_path / "elsewhere"
    copy.mkdir()
    for name in ALL:
        shutil.copytree(wheels.stage(PROJECT, name, tmp_path / "clean"), copy / name)
        for licence in wheels.LICENCES:
            (copy / name / licence).unlink()
        (copy / name / "__pycache__").mkdir()
        (copy / name / "__pycache__" / "hooks.cpython-311.pyc").write_bytes(b"x")
        (copy / name / ".idea").write_text("an editor's")
    for licence in wheels.LICENCES:
        shutil.copy(ROOT / licence, copy)
    for file in copy.rglob("*"):
        os.utime(file, (1, 1))
    before = os.umask(0o077)
    try:
        again = wheels.build(Home(), tmp_path / "dist", copy)
    finally:
        os.umask(before)
    for first, second in zip(built, again, strict=True):
        assert first.name == second.name
        assert first.read_bytes() == second.read_bytes(), first.name


def test_the_libraries_are_those_of_the_manifest(metadata):
    for name, told in metadata.items():
        required = {r for r in told.get_all("Requires-Dist") if "extra ==" not in r}
        named = manifest(name).get("external_dependencies", {})
        libraries = set(named.get("python", []))
        assert libraries <= required
        others = {r.partition("==")[0] for r in required - libraries}
        assert others <= {"odoo", *(f"odoo-addon-{name}" for name in OTHERS)}
        assert told["Version"] == manifest(name)["version"]


def test_what_is_optional_is_an_extra(metadata):
    for name, told in metadata.items():
        assert told.get_all("Provides-Extra") == EXTRAS.get(name)
        for extra in EXTRAS.get(name, []):
            assert f"extra == '{extra}'" in str(told.get_all("Requires-Dist"))


def test_readme_and_licence_are_inside(built, metadata):
    for name, wheel in zip(ALL, built[:-1], strict=True):
        names = zipfile.ZipFile(wheel).namelist()
        for licence in metadata[name].get_all("License-File"):
            assert any(n.endswith(f".dist-info/licenses/{licence}") for n in names)
        assert f"odoo/addons/{name}/README.rst" in names
        assert "Usage" in metadata[name].get_payload()
        assert not [n for n in names if "pyproject" in n or n.endswith(".pyc")]


def test_a_wheel_holds_the_whole_add_on(built):
    for name, wheel in zip(ALL, built[:-1], strict=True):
        files = {f for f in (ROOT / name).rglob("*") if f.is_file()}
        known = {str(f.relative_to(ROOT)) for f in files if f.suffix != ".pyc"}
        inside = {n.removeprefix("odoo/addons/") for n in names_of(wheel)}
        assert known - inside == {f"{name}/pyproject.toml"}
        assert inside - known == {f"{name}/{licence}" for licence in wheels.LICENCES}


def names_of(wheel):
    return [n for n in zipfile.ZipFile(wheel).namelist() if n.startswith("odoo/")]


def test_the_bill_names_each_library_and_what_needs_it(built):
    bill = json.loads(built[-1].read_text())
    parts = {part["name"]: part for part in bill["components"]}
    assert (
        parts["cryptography"]["version"] and parts["cffi"]["licenses"]
    )  # cryptography's
    assert parts["zxing-cpp"]["scope"] == "optional"
    needs = {d["ref"]: d.get("dependsOn", []) for d in bill["dependencies"]}
    mine = parts["odoo-addon-l10n-be-ebox-payment"]
    assert parts["odoo-addon-ebox-enterprise"]["bom-ref"] in needs[mine["bom-ref"]]
    assert len(mine["hashes"][0]["content"]) == 64
