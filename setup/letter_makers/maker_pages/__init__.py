# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented Belgian official letters with their truth (payment and deadlines).

`python -m maker_pages OUT --seed N --per-template K` writes PDF letters and
truth.json. A template (`t_*.py`) is a function that tells one letter: its facts
(drawn by `L.f`, alike in all languages), its sentences in nl, fr and de, its
payment and its terms; `letter.py` keeps them, `truth.py` turns them into the
truth, `render.py` draws them with reportlab in the look of `look.py`. Days and
sums are noted as they are written, so what the letter does not print is not in
its truth.
"""
