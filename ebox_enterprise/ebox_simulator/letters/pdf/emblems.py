# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented emblems, drawn by code in a square of side 1 with its origin lower left."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

Draw = Callable[[Canvas, Color, Color], None]


def draw_emblem(
    canvas: Canvas,
    name: str,
    x: float,
    y: float,
    size: float,
    colours: tuple[Color, Color],
) -> None:
    """Draw the emblem; ``colours`` are its main and its accent colour."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size, size)
    canvas.setLineWidth(0.04)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setFillColor(colours[0])
    canvas.setStrokeColor(colours[0])
    EMBLEMS[name](canvas, *colours)
    canvas.restoreState()


def _polygon(canvas: Canvas, points: list[tuple[float, float]], fill: Color) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.setFillColor(fill)
    canvas.drawPath(path, stroke=0, fill=1)


def _people(canvas: Canvas, main: Color, accent: Color) -> None:
    for x, y, radius, fill in (
        (0.22, 0.62, 0.11, main),
        (0.78, 0.62, 0.11, main),
        (0.5, 0.8, 0.13, accent),
    ):
        canvas.setFillColor(fill)
        canvas.circle(x, y, radius, stroke=0, fill=1)
        canvas.wedge(
            x - radius * 1.7,
            y - radius * 4.6,
            x + radius * 1.7,
            y - radius * 1.2,
            0,
            180,
            stroke=0,
            fill=1,
        )
    canvas.setStrokeColor(main)
    canvas.setLineWidth(0.07)
    canvas.arc(0.06, 0.04, 0.94, 0.72, 200, 140)


def _sun(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setStrokeColor(accent)
    canvas.setLineWidth(0.06)
    for step in range(9):
        angle = pi * step / 8
        canvas.line(
            0.5 + 0.31 * cos(angle),
            0.42 + 0.31 * sin(angle),
            0.5 + 0.45 * cos(angle),
            0.42 + 0.45 * sin(angle),
        )
    canvas.setFillColor(accent)
    canvas.wedge(0.27, 0.19, 0.73, 0.65, 0, 180, stroke=0, fill=1)
    canvas.setStrokeColor(main)
    for y in (0.3, 0.18, 0.06):
        path = canvas.beginPath()
        path.moveTo(0.08, y)
        path.curveTo(0.22, y + 0.1, 0.34, y + 0.1, 0.5, y)
        path.curveTo(0.66, y - 0.1, 0.78, y - 0.1, 0.92, y)
        canvas.drawPath(path, stroke=1, fill=0)


def _bars(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setFillColor(main)
    canvas.circle(0.5, 0.5, 0.48, stroke=0, fill=1)
    canvas.setFillColor(accent)
    for x, height in ((0.24, 0.2), (0.39, 0.32), (0.54, 0.44), (0.69, 0.56)):
        canvas.rect(x, 0.24, 0.1, height, stroke=0, fill=1)


def _scales(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setLineWidth(0.05)
    canvas.line(0.5, 0.1, 0.5, 0.9)
    canvas.line(0.12, 0.78, 0.88, 0.78)
    canvas.line(0.32, 0.08, 0.68, 0.08)
    canvas.setLineWidth(0.025)
    for x in (0.16, 0.84):
        canvas.line(x, 0.78, x - 0.14, 0.42)
        canvas.line(x, 0.78, x + 0.14, 0.42)
        canvas.setFillColor(accent)
        canvas.wedge(x - 0.17, 0.25, x + 0.17, 0.59, 180, 180, stroke=0, fill=1)
    canvas.setFillColor(accent)
    canvas.circle(0.5, 0.9, 0.06, stroke=0, fill=1)


def _column(canvas: Canvas, main: Color, accent: Color) -> None:
    _polygon(canvas, [(0.06, 0.7), (0.5, 0.96), (0.94, 0.7)], main)
    canvas.setFillColor(accent)
    for x in (0.16, 0.37, 0.58, 0.76):
        canvas.rect(x, 0.2, 0.1, 0.44, stroke=0, fill=1)
    canvas.setFillColor(main)
    canvas.rect(0.06, 0.06, 0.88, 0.1, stroke=0, fill=1)


def _helmet(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setFillColor(main)
    canvas.wedge(0.14, 0.02, 0.86, 0.78, 0, 180, stroke=0, fill=1)
    canvas.roundRect(0.02, 0.26, 0.96, 0.12, 0.06, stroke=0, fill=1)
    canvas.setFillColor(accent)
    canvas.roundRect(0.41, 0.42, 0.18, 0.44, 0.05, stroke=0, fill=1)
    canvas.setStrokeColor(accent)
    canvas.setLineWidth(0.035)
    canvas.line(0.3, 0.44, 0.3, 0.64)
    canvas.line(0.7, 0.44, 0.7, 0.64)


def _shield(canvas: Canvas, main: Color, accent: Color) -> None:
    path = canvas.beginPath()
    path.moveTo(0.1, 0.95)
    path.lineTo(0.9, 0.95)
    path.lineTo(0.9, 0.5)
    path.curveTo(0.9, 0.25, 0.7, 0.1, 0.5, 0.02)
    path.curveTo(0.3, 0.1, 0.1, 0.25, 0.1, 0.5)
    path.close()
    canvas.setFillColor(accent)
    canvas.setStrokeColor(main)
    canvas.setLineWidth(0.05)
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillColor(main)


def _shield_tree(canvas: Canvas, main: Color, accent: Color) -> None:
    _shield(canvas, main, accent)
    canvas.rect(0.46, 0.2, 0.08, 0.3, stroke=0, fill=1)
    for x, y in ((0.36, 0.55), (0.64, 0.55), (0.5, 0.71), (0.5, 0.55)):
        canvas.circle(x, y, 0.14, stroke=0, fill=1)


def _shield_tower(canvas: Canvas, main: Color, accent: Color) -> None:
    _shield(canvas, main, accent)
    canvas.rect(0.34, 0.26, 0.32, 0.4, stroke=0, fill=1)
    for x in (0.3, 0.45, 0.6):
        canvas.rect(x, 0.66, 0.1, 0.14, stroke=0, fill=1)
    canvas.setFillColor(accent)
    canvas.rect(0.45, 0.26, 0.1, 0.17, stroke=0, fill=1)


def _shield_star(canvas: Canvas, main: Color, accent: Color) -> None:
    _shield(canvas, main, accent)
    points = []
    for step in range(10):
        radius = 0.28 if step % 2 == 0 else 0.12
        angle = pi / 2 + step * pi / 5
        points.append((0.5 + radius * cos(angle), 0.54 + radius * sin(angle)))
    _polygon(canvas, points, main)


def _chevron(canvas: Canvas, main: Color, accent: Color) -> None:
    for shift in (0.0, 0.3, 0.6):
        _polygon(
            canvas,
            [
                (shift, 0.1),
                (shift + 0.18, 0.1),
                (shift + 0.38, 0.5),
                (shift + 0.18, 0.9),
                (shift, 0.9),
                (shift + 0.2, 0.5),
            ],
            accent if shift else main,
        )


def _disc(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setFillColor(main)
    canvas.circle(0.5, 0.5, 0.48, stroke=0, fill=1)
    _polygon(canvas, [(0.5, 0.85), (0.85, 0.5), (0.5, 0.15), (0.15, 0.5)], accent)
    canvas.setFillColor(main)
    canvas.circle(0.5, 0.5, 0.14, stroke=0, fill=1)


def _loop(canvas: Canvas, main: Color, accent: Color) -> None:
    canvas.setLineWidth(0.12)
    canvas.setLineCap(0)
    for step, shade in enumerate((main, accent, main)):
        start = 90 + step * 120
        canvas.setStrokeColor(shade)
        canvas.arc(0.16, 0.16, 0.84, 0.84, start, 84)
        angle = (start + 84) * pi / 180
        x, y = 0.5 + 0.34 * cos(angle), 0.5 + 0.34 * sin(angle)
        forward = (-sin(angle) * 0.2, cos(angle) * 0.2)
        outward = (cos(angle) * 0.14, sin(angle) * 0.14)
        tip = (x + forward[0], y + forward[1])
        left = (x - outward[0], y - outward[1])
        _polygon(canvas, [(x + outward[0], y + outward[1]), tip, left], shade)


def _leaf(canvas: Canvas, main: Color, accent: Color) -> None:
    for mirror, shade in ((1, main), (-1, accent)):
        path = canvas.beginPath()
        path.moveTo(0.5, 0.06)
        path.curveTo(0.5 + mirror * 0.5, 0.3, 0.5 + mirror * 0.42, 0.72, 0.5, 0.96)
        path.curveTo(0.5, 0.7, 0.5, 0.4, 0.5, 0.06)
        canvas.setFillColor(shade)
        canvas.drawPath(path, stroke=0, fill=1)


EMBLEMS: dict[str, Draw] = {
    "people": _people,
    "sun": _sun,
    "bars": _bars,
    "scales": _scales,
    "column": _column,
    "helmet": _helmet,
    "shield_tree": _shield_tree,
    "shield_tower": _shield_tower,
    "shield_star": _shield_star,
    "chevron": _chevron,
    "disc": _disc,
    "loop": _loop,
    "leaf": _leaf,
}
