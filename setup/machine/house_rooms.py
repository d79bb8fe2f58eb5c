# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The rules of the house that keep it readable: who may know whom, one place for each.

They hold for the folders of all add-ons; ``docs/architecture.md`` says why.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ADDONS = ("ebox_enterprise", "l10n_be_ebox_payment", "ebox_enterprise_queue_job")
#: Where Odoo keeps the bytes of files, which is not always a disk: ask the attachment.
STORE = re.compile(r"\b(?:store_fname|_full_path|_?filestore)\b")
GUARD = Path("ebox_enterprise/models/access/attachment.py")  # lets nobody say where
#: What a release may leave out: only tests, benchmarks and itself know it.
LAB = "ebox_enterprise.ebox_simulator.lab"
PURE = ("ebox_api", "ebox_simulator", "letter_text", "belgian_payment")
LEAST_LINES = 60  # of a file that is not the only one of its models in its folder
MOST_FILES = 12  # of a folder below models
#: The process in which foreign files are read, and the calendar.
SHARED = {"letter_text.apart", "letter_text.workdays"}
#: What Odoo's own requirements bring; whatever else an add-on needs may be missing.
ODOOS = {
    *("PIL", "cryptography", "dateutil", "lxml", "markupsafe", "psycopg2", "pytz"),
    *("qrcode", "reportlab", "requests", "stdnum", "urllib3", "werkzeug", "xlsxwriter"),
}
#: What is itself imported only where it is used, and may be missed there.
LATE = ("letter_text.pdfium", "letter_text.fallback")
#: What each part may import of its own add-on, and of the first one.
ARROWS = {
    "lib": ({"lib"}, set()),
    "government": ({"government", "lib", *PURE}, set()),
    "models": ({"models", "government", "lib", *PURE}, {"models", "lib", *PURE}),
    "wizards": (
        {"wizards", "models", "government", "lib", *PURE},
        {"models", "lib", *PURE},
    ),
    "controllers": (
        {"controllers", "models", "lib", *PURE},
        {"controllers", "models", "lib", *PURE},
    ),
}


def problems(project: Path, files: list[Path]) -> list[str]:
    """One line per breach: 'file:line: what'.

    :param files: all Python files of the project
    """
    trees = {file.relative_to(project): file for file in files}
    modules = {
        name: ast.parse(file.read_text())
        for name, file in trees.items()
        if name.parts[0] in ADDONS and "tests" not in name.parts
    }
    found = []
    for name, tree in modules.items():
        found += _arrows(name, tree)
        found += _lab(name, tree)
        found += _store(name, tree)
        found += _at_start(name, tree)
    for addon in ADDONS:
        own = {name: tree for name, tree in modules.items() if name.parts[0] == addon}
        found += _twice(own)
        found += _folders(own, trees)
        found += _order(addon, own)
    return found


def _arrows(name: Path, tree: ast.Module) -> Iterator[str]:
    part = name.parts[1]
    if part not in ARROWS:
        return
    own, other = ARROWS[part]
    # the first knows none of those that build on it, nor do these know each other
    allowed = {ADDONS[0]: other, name.parts[0]: own}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for module in _modules(name, node):
            addon, _, rest = module.partition(".")
            known = allowed.get(addon, set())
            strange = addon in ADDONS and rest.split(".")[0] not in known
            if strange or (part == "lib" and addon == "odoo"):
                yield f"{name}:{node.lineno}: {part} imports {module}"


def _lab(name: Path, tree: ast.Module) -> Iterator[str]:
    if LAB in ".".join(name.parts):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            modules = set(_modules(name, node))
            modules |= {f"{m}.{alias.name}" for m in modules for alias in node.names}
            if any(f"{module}.".startswith(f"{LAB}.") for module in modules):
                yield f"{name}:{node.lineno}: imports the simulator's lab"


def _store(name: Path, tree: ast.Module) -> Iterator[str]:
    """Names and texts, SQL too, that say where a file's bytes are."""
    for node in ast.walk(tree):
        text = getattr(node, "attr", None) or getattr(node, "value", None)
        if isinstance(node, ast.FunctionDef):
            text = node.name
        guarded = name == GUARD and text == "store_fname"
        if isinstance(text, str) and STORE.search(text) and not guarded:
            yield f"{name}:{node.lineno}: names the file store's own places"


def _at_start(name: Path, tree: ast.Module) -> Iterator[str]:
    """Imports at the start that a server may lack, which would stop all of Odoo."""
    known = {*ODOOS, *ADDONS, *PURE, *sys.stdlib_module_names, "odoo"}
    if ".".join(name.with_suffix("").parts[1:]) in LATE:
        return
    for node in tree.body:
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        names = [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            late = {one.partition(".")[2] for one in LATE} & {*names, node.module}
            if node.level and late:
                yield f"{name}:{node.lineno}: imports {late.pop()}, before its use"
            names = [] if node.level else [node.module or ""]
        for module in names:
            if module.split(".")[0] not in known:
                yield f"{name}:{node.lineno}: imports {module}, before its use"


def _modules(name: Path, node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """What it imports, from the add-on on."""
    if isinstance(node, ast.Import):
        yield from (alias.name.removeprefix("odoo.addons.") for alias in node.names)
        return
    base = list(name.parts[: -node.level]) if node.level else []
    module = ".".join([*base, *filter(None, [node.module])])
    module = module.removeprefix("odoo.addons.")
    if "." in module or module not in ADDONS:
        yield module
    else:
        yield from (f"{module}.{alias.name}" for alias in node.names)


def _models(tree: ast.Module) -> Iterator[tuple[str, set[str], bool, ast.ClassDef]]:
    """Each class of a model: its name, all that it builds on, whether it is new."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        said = {
            statement.targets[0].id: ast.literal_eval(statement.value)
            for statement in node.body
            if isinstance(statement, ast.Assign)
            and isinstance(statement.targets[0], ast.Name)
            and statement.targets[0].id in ("_name", "_inherit")
        }
        if not said:
            continue
        inherited = said.get("_inherit", [])
        inherited = [inherited] if isinstance(inherited, str) else inherited
        model = said.get("_name") or inherited[0]
        yield model, {*inherited}, model not in inherited, node


def _twice(modules: dict[Path, ast.Module]) -> Iterator[str]:
    """Methods and fields that an add-on defines twice for one model."""
    places = {}
    for name, tree in modules.items():
        for model, _inherited, _new, node in _models(tree):
            for line, member in _members(node):
                first = places.setdefault((model, member), (name, line))
                if first != (name, line):
                    yield (
                        f"{name}:{line}: {model} has {member} already, in "
                        f"{first[0]}:{first[1]}"
                    )


def _members(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    for statement in node.body:
        if isinstance(statement, ast.FunctionDef):
            yield statement.lineno, statement.name
        elif isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name) and target.id not in (
                    "_name",
                    "_inherit",
                ):
                    yield statement.lineno, target.id


def _folders(own: dict[Path, ast.Module], trees: dict[Path, Path]) -> Iterator[str]:
    """Folders with too many files, and slivers of a model beside its other files."""
    folders, homes = defaultdict(list), defaultdict(set)
    for name, tree in own.items():
        if name.parts[1] == "models" and len(name.parts) > 3:
            if name.name != "__init__.py":
                folders[name.parent].append(name)
            for model, *_rest in _models(tree):
                homes[name.parent, model].add(name)
    for folder, names in folders.items():
        if len(names) > MOST_FILES:
            yield f"{folder}: {len(names)} files, more than {MOST_FILES}"
        for name in names:
            lines = trees[name].read_text().count("\n")
            models = [model for model, *_rest in _models(own[name])]
            shared = models and all(len(homes[folder, model]) > 1 for model in models)
            if lines < LEAST_LINES and shared:
                yield (
                    f"{name}: {lines} lines, fewer than {LEAST_LINES}: its models have "
                    "other files in this folder"
                )


def _order(addon: str, own: dict[Path, ast.Module]) -> Iterator[str]:
    """``models/__init__.py`` imports what defines models before what extends them."""
    index = Path(addon, "models", "__init__.py")
    if index not in own:
        return
    order = {}
    for node in own[index].body:
        for alias in node.names:
            path = [*(node.module or "").split("."), alias.name]
            file = Path(addon, "models", *filter(None, path)).with_suffix(".py")
            order[file] = node.lineno
    defined, extended = set(), None
    for file, line in order.items():
        models = list(_models(own[file])) if file in own else []
        new = {model for model, _inherited, is_new, _node in models if is_new}
        if new and extended:
            yield f"{index}:{line}: {file.stem} defines {min(new)} after extensions"
        defined |= new
        extended = extended or not new
    for name, tree in own.items():
        if name.parts[1] == "models" and name not in order and [*_models(tree)]:
            yield f"{name}: not imported by {index}"
