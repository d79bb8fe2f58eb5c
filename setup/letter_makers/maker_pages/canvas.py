# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A canvas that numbers its pages and can draw a page in another order."""

import random

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas


class PageCanvas(Canvas):
    """Numbers the pages at the end; draws a page's groups in another order if asked."""

    order = "plain"
    number = "{n}/{all}"

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self._kept = []

    def showPage(self):
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for at, state in enumerate(self._kept, 1):
            kept = self._kept
            self.__dict__.update(state)
            self._kept = kept
            if self.order != "plain":
                self._code = reorder(self._code, self.order)
            if len(kept) > 1 or self.number.startswith("!"):
                self.setFont("Helvetica", 8)
                self.drawRightString(
                    A4[0] - 18 * mm,
                    9 * mm,
                    self.number.lstrip("!").format(n=at, all=len(kept)),
                )
            super().showPage()
        super().save()


def reorder(code, how):
    """Top-level q…Q groups in reverse or shuffled order; the page looks the same."""
    head, groups, depth = [], [], 0
    for line in code:
        if depth:
            groups[-1].append(line)
        elif line == "q":
            groups.append([line])
        else:
            (groups[-1] if groups else head).append(line)
        depth += {"q": 1, "Q": -1}.get(line, 0)
    if how == "reverse":
        groups.reverse()
    else:
        random.Random(len(code)).shuffle(groups)
    return head + [line for group in groups for line in group]
