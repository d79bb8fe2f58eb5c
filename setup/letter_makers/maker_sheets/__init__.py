# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Labelled Belgian official letters, drawn with fpdf2 (2.8.9) in Liberation, Carlito, Caladea and DejaVu.

letter.py: words and truth of a letter; payment.py: how it asks to pay; phrases.py: shared sentences;
letters_*.py: the templates (a to c ask for nothing or give money, d to f ask to pay); sheet.py: drawing.
"""
