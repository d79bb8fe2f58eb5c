# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Python libraries that this server lacks, or has in a version that is too old.

Odoo looks at them when an add-on is installed or updated; a server may lose them later.
One that is missing never stops Odoo, only what needs it: it is imported there, and the
person is told. The server's administrator finds it in the log at each start.
"""

import importlib

from odoo import models
from odoo.modules.module import (
    Manifest,
    MissingDependency,
    check_python_external_dependency,
)

from ...lib.own_error import get_logger

_logger = get_logger(__name__)

ADDON = "ebox_enterprise"
#: By library, the module that shows whether it works, and how it goes without it. That
#: which reads foreign files is loaded in the process for them only.
OPTIONAL = {
    "pypdfium2": (
        None,
        "letters are read less well or not at all, and payment codes in them are not "
        "found; they arrive, are complete, and are read when it is there",
    ),
    "zipstream-ng": (
        "zipstream",
        "no ZIP files can be made; files are downloaded one by one",
    ),
}


def problem(asked, module=None):
    """What is wrong with a library, or None.

    :param asked: as a manifest asks for it, such as ``zipstream-ng>=1.7``
    :param module: to be imported, since what is installed may be damaged
    """
    try:
        check_python_external_dependency(asked)
        if module:
            importlib.import_module(module)
    except (ImportError, OSError, MissingDependency) as error:
        return str(error)  # OSError: a library of another machine
    return None


def lacking(name, module=None, addon=ADDON):
    """What the manifest asks for by this name where this server lacks it, else None.

    :param module: to be imported, as of ``problem``
    """
    asked = next(each for each in _asked(addon) if _name(each) == name)
    return asked if problem(asked, module) else None


def _asked(addon):
    return Manifest.for_addon(addon)["external_dependencies"].get("python", [])


def _name(asked):
    return asked.partition(">=")[0]


class EboxConnection(models.Model):
    _inherit = "ebox.connection"

    def _register_hook(self):
        super()._register_hook()
        for addon in sorted(self.pool._init_modules):
            if "ebox" in addon:
                for asked in _asked(addon):
                    self._tell_of_library(addon, asked)

    def _tell_of_library(self, addon, asked):
        module, without = OPTIONAL.get(
            _name(asked), (None, "parts of it may fail; nothing is lost")
        )
        if wrong := problem(asked, module):
            _logger.error(
                "%s: %s. Until it is installed into the Python of Odoo (pip install "
                "'%s') and Odoo is restarted: %s.",
                *(addon, wrong, asked, without),
            )
