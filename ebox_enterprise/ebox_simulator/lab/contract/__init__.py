# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The developer portal's test data and scenarios for consultation, as data.

``fill`` makes the data (F1 to F14) in a box, ``SCENARIOS`` are what is asked of it (T1
to T26), ``run`` asks it. The data are the portal's; the scenarios are derived from them
(ebox-api k).
"""

from .changing import SCENARIOS
from .fixtures import Names, fill
from .profiles import PROFILES, apply_profile, random_profile
from .runner import run
from .scenarios import Scenario, Step
