# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter's blocks as lines of troff, in the order in which they are drawn."""

from . import frames, roff


def lines_of(x):
    """All lines of a letter."""
    look = frames.look_of(x)
    x.straight = look["straight"]
    head = frames.top(x, look)
    body, cut, behind = [], [], []
    for block in x.blocks:
        part = _block(x, look, block)
        if block[0] == "pay" and block[1] in ("slip", "digits"):
            cut += part
        elif behind or block[0] == "page":
            behind += part
        else:
            body += part
    sign = frames.signature(x, look)
    text = [*head, *body, *sign, *cut]
    if len(cut) > 3 and len(x.blocks) < 6 and ".bp" in cut[1] and x.r.random() < 0.4:
        x.traits.append("slip drawn first")
        text = [".sp |20.4c", *cut[3:], ".sp |1.6c", *head, *body, *sign]
    return [*roff.start(look), *text, *behind]


def _block(x, look, block):
    kind, *rest = block
    gap = roff.gap(look["spread"])
    if kind in ("text", "strong"):
        font = "B" if kind == "strong" else "R"
        if len(rest[0]) == 2:
            half = (look["width"] - 0.8) / 2
            return [*gap, *roff.columns(rest[0], (half, half), font)]
        return [*gap, *roff.plain(rest[0][0], font)]
    if kind == "page":
        return [".bp", *roff.sized(rest[0], 11)]
    if kind == "box":
        return gap + frames.box(x, look, *rest)
    if kind == "table":
        heads, body, last = rest
        return roff.table(heads, body, last, look["width"], look["tables"], look["char"])
    if kind == "ticks":
        return gap + [line for on, text in rest[0] for line in roff.tick(on, text, look["ticks"])]
    return gap + frames.pay(x, look, *rest)
