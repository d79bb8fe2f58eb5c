# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Everything that makes a machine ready for the project; standard library only.

Runs on any Python from 3.8 on, so that an unsupported one gets a sentence
instead of a traceback.
"""
