# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What ``setup/lint`` says of the house: arrows, one place for each, slivers, order."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "setup"))

from machine import house_rules  # noqa: E402

MODEL = 'class A(models.Model):\n    _name = "ebox.a"\n'
MORE = 'class A(models.Model):\n    _inherit = "ebox.a"\n'
LONG = "\n" * 60
ONE = "ebox_enterprise"
OTHER = "l10n_be_ebox_payment"
GLUE = "ebox_enterprise_queue_job"


def told(tmp_path, files):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return house_rules.problems(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        (f"{ONE}/lib/x.py", "from ..ebox_api import Client\n", "lib imports"),
        (f"{ONE}/lib/x.py", "from odoo import models\n", "lib imports odoo"),
        (f"{ONE}/lib/x.py", "from . import clock\nimport lxml\n", None),
        (f"{ONE}/government/x.py", "from ..models.sync import run\n", "imports"),
        (f"{ONE}/government/x.py", "from ..ebox_api import Client\n", None),
        (f"{ONE}/models/sync/x.py", "from ...controllers import zip\n", "imports"),
        (f"{ONE}/models/sync/x.py", f"import {OTHER}.lib\n", "imports"),
        (f"{ONE}/models/sync/x.py", "from ...government import gateway\n", None),
        (
            f"{OTHER}/models/x/x.py",
            f"from odoo.addons.{ONE}.government import mapper\n",
            "models imports ebox_enterprise.government",
        ),
        (
            f"{OTHER}/models/x/x.py",
            f"from odoo.addons.{ONE} import hooks\n",
            "models imports ebox_enterprise.hooks",
        ),
        (
            f"{OTHER}/models/x/x.py",
            f"from odoo.addons.{ONE}.models.access.confidential import GROUP\n",
            None,
        ),
        (
            f"{GLUE}/models/x.py",
            f"from odoo.addons.{ONE}.models.sync.run import SOON\n",
            None,
        ),
        (f"{GLUE}/models/x.py", f"import {OTHER}.lib\n", "models imports"),
        (f"{ONE}/models/sync/x.py", f"import {GLUE}.models\n", "models imports"),
        (f"{OTHER}/models/x/x.py", f"import {GLUE}.models\n", "models imports"),
        (f"{ONE}/ebox_simulator/x.py", "from .lab import y\n", "simulator's lab"),
        (f"{ONE}/ebox_simulator/x.py", "from . import lab\n", "simulator's lab"),
        (
            f"{OTHER}/models/x/x.py",
            f"from odoo.addons.{ONE}.ebox_simulator.lab.faults import y\n",
            "simulator's lab",
        ),
        (f"{ONE}/ebox_simulator/x.py", "from .labels import y\n", None),
        (f"{ONE}/ebox_api/x.py", "import jwt\n", "imports jwt, before its use"),
        (f"{ONE}/lib/x.py", "from zipstream import Z\n", "before its use"),
        (f"{ONE}/lib/x.py", "def f():\n    import zipstream\n", None),
        (f"{OTHER}/lib/x.py", "try:\n    import zxingcpp\nexcept E:\n    0\n", None),
        (f"{ONE}/letter_text/x.py", "from . import pdfium\n", "imports pdfium"),
        (f"{ONE}/letter_text/pdfium.py", "import pypdfium2\n", None),
        (f"{ONE}/ebox_simulator/lab/x.py", "from .faults import y\n", None),
        (f"{ONE}/tests/x.py", "from ..ebox_simulator.lab import y\n", None),
    ],
)
def test_arrows(tmp_path, name, text, problem):
    found = told(tmp_path, {name: text})
    assert [problem in line for line in found] == ([True] if problem else [])


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        (
            "    def f(self):\n        pass\n",
            "    def f(self):\n        pass\n",
            "has f",
        ),
        ("    a = fields.Char()\n", "    a = fields.Char()\n", "ebox.a has a already"),
        ("    a = fields.Char()\n", "    b = fields.Char()\n", None),
    ],
)
def test_a_method_or_field_has_one_place(tmp_path, first, second, problem):
    index = "from .x import a\nfrom .y import b\n"
    found = told(
        tmp_path,
        {
            f"{ONE}/models/__init__.py": index,
            f"{ONE}/models/x/a.py": MODEL + first + LONG,
            f"{ONE}/models/y/b.py": MORE + second + LONG,
        },
    )
    assert [problem in line for line in found] == ([True] if problem else [])


def test_another_add_on_may_override(tmp_path):
    method = "    def f(self):\n        pass\n"
    assert not told(
        tmp_path,
        {
            f"{ONE}/models/__init__.py": "from .x import a\n",
            f"{ONE}/models/x/a.py": MODEL + method + LONG,
            f"{OTHER}/models/__init__.py": "from .x import a\n",
            f"{OTHER}/models/x/a.py": MORE + method + LONG,
        },
    )


def test_slivers_and_crowds(tmp_path):
    index = "from .x import a\nfrom .x import b\n"
    files = {
        f"{ONE}/models/__init__.py": index,
        f"{ONE}/models/x/a.py": MODEL + LONG,
        f"{ONE}/models/x/b.py": MORE + "    b = fields.Char()\n",
    }
    (line,) = told(tmp_path, files)
    assert "b.py: 3 lines, fewer than 60" in line
    alone = {**files, f"{ONE}/models/x/b.py": MODEL.replace("ebox.a", "ebox.b")}
    assert not told(tmp_path, alone)
    crowd = {f"{ONE}/models/x/c{n}.py": "A = 1\n" for n in range(11)}
    assert ["13 files, more than 12" in line for line in told(tmp_path, crowd)] == [
        True
    ]


def test_what_defines_models_is_imported_first(tmp_path):
    files = {
        f"{ONE}/models/__init__.py": "from .x import b\nfrom .x import a\n",
        f"{ONE}/models/x/a.py": MODEL + LONG,
        f"{ONE}/models/x/b.py": MORE + LONG,
    }
    (line,) = told(tmp_path, files)
    assert "a defines ebox.a after extensions" in line
    (line,) = told(tmp_path, {f"{ONE}/models/__init__.py": "from .x import a\n"})
    assert "b.py: not imported" in line


@pytest.mark.parametrize(
    "text",
    [
        "def f(a):\n    return a._full_path(a.checksum)\n",
        "def f(a):\n    return open(a.store_fname)\n",
        "def f(a):\n    return a.read(['store_fname'])\n",
        "def f(a):\n    return config.filestore(a)\n",
        "def f(a):\n    return f'{a}/filestore/x'\n",
        "SQL = 'SELECT a.id, a.store_fname FROM ir_attachment a'\n",
        "class A:\n    def _filestore(self):\n        pass\n",
    ],
)
def test_nobody_looks_where_odoo_keeps_files(tmp_path, text):
    (line,) = told(tmp_path, {f"{ONE}/controllers/x.py": text})
    assert "file store" in line
    assert not told(tmp_path / "tests", {f"{ONE}/tests/x.py": text})


def test_the_guard_of_attachments_may_name_the_place(tmp_path):
    text = "KEPT = {'store_fname'}\n"
    room = f"{ONE}/models/access"
    (line,) = told(tmp_path, {f"{room}/x.py": text, f"{room}/attachment.py": text})
    assert line.startswith(f"{room}/x.py")
