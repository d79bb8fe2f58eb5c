# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Drawing of A4 letters with reportlab, without external fonts or images."""

from .render import render_letter
from .style import printable
