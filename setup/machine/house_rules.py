# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The project's own rules that no linter knows."""

from __future__ import annotations

import ast
from pathlib import Path

from . import house_links, house_rooms, house_versions
from .home import tracked
from .release import readme

FILE_LINES = 500
FUNCTION_LINES = 50
SIZED = {".py", ".js", ".scss", ""}


def problems(project: Path) -> list:
    """One line per breach: 'file:line: what'."""
    found, python = house_versions.problems(project), []
    files = tracked(project)
    found += house_links.problems(project, files) + readme.stale(project)
    for file in files:
        name = file.relative_to(project)
        if file.suffix not in SIZED or name.name in ("LICENSE", "COPYING"):
            continue
        text = file.read_text(errors="replace")
        lines = text.count("\n")
        if lines > FILE_LINES:
            found.append(f"{name}: {lines} lines, more than {FILE_LINES}")
        if file.suffix == ".py" or text.startswith("#!/usr/bin/env python3"):
            found += _python_problems(name, ast.parse(text))
        if file.suffix == ".py":
            python.append(file)
    return found + house_rooms.problems(project, python)


def _python_problems(name: Path, tree: ast.AST) -> list:
    pure = next((part for part in name.parts if part in house_rooms.PURE), None)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                found.append(
                    f"{name}:{node.lineno}: {node.name} has {length} lines, "
                    f"more than {FUNCTION_LINES}"
                )
        if isinstance(node, ast.ClassDef) and len(node.bases) > 1:
            if "NamedTuple" in map(ast.unparse, node.bases):
                found.append(
                    f"{name}:{node.lineno}: a NamedTuple with another base, which "
                    "Python 3.10 refuses"
                )
        if pure and isinstance(node, (ast.Import, ast.ImportFrom)):
            found += _impure(name, node, pure)
    return found


def _impure(name: Path, node, own: str) -> list:
    modules = (
        [alias.name for alias in node.names]
        if isinstance(node, ast.Import)
        else [node.module or ""]
    )
    others = {package for package in house_rooms.PURE if package != own} | {"odoo"}
    return [
        f"{name}:{node.lineno}: a pure package imports {module}"
        for module in modules
        if module.split(".")[0] in others and module not in house_rooms.SHARED
    ]
