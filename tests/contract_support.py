# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The parts of ``verify-contract`` that need no Odoo, without it.

They stand beside what needs one, so their package is made here from its folder.
"""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

ADD_ON = Path(__file__).parents[1] / "ebox_enterprise"
NAME = "ebox_enterprise_without_odoo"


def part(name):
    """A module of ``government/contract``."""
    if NAME not in sys.modules:
        package = ModuleType(NAME)
        package.__path__ = [str(ADD_ON)]
        sys.modules[NAME] = package
    return import_module(f"{NAME}.government.contract.{name}")
