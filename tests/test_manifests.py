# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The manifests: one error in one of them takes a whole repository off Odoo's store."""

import ast
import re
import struct
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine.home import ALL  # noqa: E402
from machine.release import readme  # noqa: E402

LONGEST_NAME = 25  # characters, of the store
#: Odoo's own keys that we use, and those of the OCA; a misspelt one does nothing.
NEEDED = {
    "name",
    "summary",
    "version",
    "category",
    "license",
    "author",
    "maintainers",
    "website",
    "development_status",
    "images",
    "depends",
    "data",
}
POSSIBLE = {"auto_install", "post_init_hook", "uninstall_hook", "pre_init_hook", "demo"}
POSSIBLE |= {"application", "assets", "external_dependencies"}
STATUS = {"Alpha", "Beta", "Production/Stable", "Mature"}


@pytest.fixture(params=ALL)
def addon(request):
    return ROOT / request.param


@pytest.fixture
def manifest(addon):
    return ast.literal_eval((addon / "__manifest__.py").read_text())


def test_the_keys_are_those_that_odoo_and_the_store_read(manifest):
    assert NEEDED <= set(manifest) <= NEEDED | POSSIBLE


def test_the_words_are_those_that_the_store_takes(manifest):
    assert 0 < len(manifest["name"]) <= LONGEST_NAME
    assert "\n" not in manifest["summary"] and len(manifest["summary"]) <= 100
    assert manifest["license"] == "LGPL-3"
    assert manifest["development_status"] in STATUS
    assert manifest["website"].startswith("https://")
    assert manifest["maintainers"] and isinstance(manifest["maintainers"], list)
    assert re.fullmatch(r"19\.0(\.\d+){3}", manifest["version"])


def test_what_it_names_is_there(addon, manifest):
    for name in [*manifest["data"], *manifest["images"], "static/description/icon.png"]:
        assert (addon / name).is_file(), name
    assert len(manifest["data"]) == len(set(manifest["data"]))
    assert set(manifest.get("auto_install") or []) <= set(manifest["depends"])
    for hook in ("post_init_hook", "uninstall_hook"):
        if hook in manifest:
            assert manifest[hook] in (addon / "__init__.py").read_text()


def test_versions_can_be_read_before_they_are_asked_for(manifest):
    """Without ``packaging`` Odoo answers the first version with a traceback."""
    names = manifest.get("external_dependencies", {}).get("python", ["packaging"])
    assert names[0] == "packaging"
    assert all(re.fullmatch(r"[\w-]+>=[\d.]+", name) for name in names[1:])


def test_the_icon_is_a_square(addon):
    head = (addon / "static/description/icon.png").read_bytes()[:24]
    width, height = struct.unpack(">II", head[16:])
    assert width == height >= 100


def test_readme_and_page_are_fresh():
    assert not readme.stale()


def test_a_fragment_that_changed_makes_them_stale(tmp_path):
    for name in ALL:
        copy = tmp_path / name
        (copy / "readme").mkdir(parents=True)
        (copy / "__manifest__.py").write_bytes(
            (ROOT / name / "__manifest__.py").read_bytes()
        )
        for fragment in (ROOT / name / "readme").iterdir():
            (copy / "readme" / fragment.name).write_text(fragment.read_text())
    assert len(readme.write(tmp_path)) == 7
    assert not readme.stale(tmp_path)
    (tmp_path / ALL[0] / "readme/USAGE.rst").write_text("Otherwise.\n")
    assert readme.stale(tmp_path) == [
        f"{ALL[0]}/README.rst: not as setup/readme makes it"
    ]


def test_the_store_s_page_runs_nothing_and_asks_nobody(addon):
    page = (addon / "static/description/index.html").read_text()
    assert not re.search(r"<script|<link|<iframe|javascript:|https?:", page)
    for picture in re.findall(r'src="([^"]+)"', page):
        assert (addon / "static/description" / picture).is_file(), picture
    assert not re.search(r"``|\*\w|\w\*", re.sub(r"<[^>]+>", "", page))
