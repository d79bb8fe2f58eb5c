# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Demo mail: a deterministic mailbox of fictional official letters.

``demo_mail`` is all that the simulator needs. Institutions, persons, numbers
and accounts are invented; every page carries a mark that says so.
"""

from .mailbox import demo_mail
