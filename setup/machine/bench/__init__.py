# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Measuring the synchronisation: what ``setup/bench`` is made of.

``stage``, ``government``, ``browsing`` and the plans run in the launcher (standard
library only); ``jobs`` run inside Odoo, started by ``inside.py``; ``mailbox.py``
runs with the project's Python and fills the simulated government.
"""
