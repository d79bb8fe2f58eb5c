# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The text of letters, once, with places; and the deadlines that it says.

Pure: bytes and text in, typed values out. No ORM, no network, no state but caches.
"""

from . import workdays
from .deadlines import Deadline, find_deadlines
from .extraction import MAX_CHARS, MAX_PAGES, MAX_SECONDS, extract_pages
from .letter import PROBLEMS, Letter, Page, Word
from .rules import DEFAULT_RULES, TermRule
