# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The switchboard of trouble: rules that make chosen requests go wrong.

A rule names a route (``routing.py``; shell pattern allowed) and an action. It
lives in the state file, so that a test can trouble a server in another process.
An action answers instead of the government (``before``), spoils its answer
(``after``) or changes the world around it; a new kind of trouble is one more
class in ``catalogue.ACTIONS``. The control plane has no trouble.
"""

from .action import Action, Scene
from .catalogue import ACTIONS
from .rules import Fault, Faults
