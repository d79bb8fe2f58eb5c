# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Every regular expression and reader of a text in the add-ons, by being there."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
import types
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ADDONS = ("ebox_enterprise", "l10n_be_ebox_payment", "ebox_enterprise_queue_job")
#: The simulated government reads only what tests and the demo write.
APART = ("tests", "ebox_simulator", "migrations")
METHODS = tuple("search match fullmatch finditer findall sub subn split".split())
#: Codes are drawn of texts of 331 bytes at most, and secrets are hashed slowly.
SLOW = ("qr_drawing", "keys")
#: What a text is called where nothing is annotated.
NAMED = ("text", "value", "url", "raw", "name", "number", "word", "plain", "low")
#: What functions put together, by where: an example of the pattern that comes out.
BUILT = {
    "ebox_enterprise/lib/national_number.py pattern": (
        r"(?<!\d)" + r"[ \u00a0.\-/]{0,2}".join("11111111111") + r"(?!\d)"
    ),
    "l10n_be_ebox_payment/belgian_payment/patterns.py "
    "'|'.join(filter(None, [whole, *inside]))": r"(?<!\w)(?:a(?:ller)|\d+ x)",
    "l10n_be_ebox_payment/models/bank/matching.py patterns": (
        "BE[0-9A-Z][0-9A-Z]6792[0-9A-Z]{8}|BE[0-9A-Z][0-9A-Z]679[0-9A-Z]{9}"
    ),
    "l10n_be_ebox_payment/models/payment/payee.py "
    "rule.iban_pattern.replace('x', '[0-9A-Z]')": "[0-9A-Z]" * 16,
}


def modules() -> Iterator[tuple[Path, dict]]:
    """Each module of all add-ons with its names: all, or what is written out in it.

    Only what needs no Odoo is imported; of the other modules the constants are read.
    """
    for addon in ADDONS:
        if addon not in sys.modules:  # without its __init__, which needs Odoo
            package = types.ModuleType(addon)
            package.__path__ = [str(ROOT / addon)]
            sys.modules[addon] = package
    for file in _files():
        yield file, _constants(file) if _needs_odoo(file) else vars(_imported(file))


@cache
def _files() -> list[Path]:
    found = [file for addon in ADDONS for file in sorted((ROOT / addon).rglob("*.py"))]
    return [
        file
        for file in found
        if not {*file.relative_to(ROOT).parts}
        & {*APART, "__init__.py", "__manifest__.py"}
    ]


def _imported(file: Path) -> types.ModuleType:
    name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
    return importlib.import_module(name)


@cache
def _needs_odoo(file: Path) -> bool:
    """Whether a module, or one that it imports from beside it, imports Odoo."""
    if {"models", "controllers", "wizards"}.intersection(file.parts):
        return True
    for node in _nodes(file):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        names = [alias.name for alias in node.names]
        if isinstance(node, ast.Import) and any(n.startswith("odoo") for n in names):
            return True
        if isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if module.startswith("odoo"):
                return True
            beside = file.parents[node.level - 1] if node.level else None
            for name in [module] if module else names:
                other = beside and beside.joinpath(*name.split(".")).with_suffix(".py")
                if other and other.exists() and _needs_odoo(other):
                    return True
    return False


def _constants(file: Path) -> dict:
    names = {"re": re}
    for node in _tree(file).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                names[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue
    return names


@dataclass(frozen=True)
class Used:
    """A pattern, where it stands, and by which methods it is used."""

    place: str
    pattern: re.Pattern
    methods: tuple[str, ...]

    def works(self) -> Iterator[tuple[str, Callable[[str], object]]]:
        """What is done with a text, by name; the first is found on the way to all."""
        is_bytes = isinstance(self.pattern.pattern, bytes)
        for name in self.methods:
            method = getattr(self.pattern, name)

            def work(text, method=method, name=name):
                found = method(text.encode() if is_bytes else text)
                return deque(found, 0) if name == "finditer" else found

            yield name, work


def patterns() -> list[Used]:
    """Every pattern: of modules, and written inside functions; each once.

    Those that a function puts together while it runs have an example in ``BUILT``.
    """
    found: dict[tuple, Used] = {}
    for file, names in modules():
        shown = str(file.relative_to(ROOT))
        for name, value in names.items():
            for pattern in _patterns_in(value):
                _add(found, f"{shown} {name}", pattern, _methods_of(name, file))
        for node in _nodes(file):
            if _is_pattern(node):
                pattern = _written(node, names)
                place = f"{shown} {ast.unparse(node.args[0])}"
                if pattern is None and place not in BUILT:
                    raise AssertionError(f"{place}: say in BUILT what it can be")
                pattern = pattern or re.compile(BUILT[place])
                methods = {node.func.attr}
                if node.func.attr == "compile":
                    methods = _methods_of(_name_given(file, node), file)
                _add(found, f"{shown}:{node.lineno}", pattern, methods)
    return list(found.values())


def _add(found: dict, place: str, pattern: re.Pattern, methods: set[str]) -> None:
    key = pattern.pattern, pattern.flags
    known = found.get(key)
    both = {*methods, *(known.methods if known else ())}
    anchored = both & {"match", "fullmatch"}
    both = sorted(anchored | ({"finditer"} if both - anchored else set()))
    found[key] = Used(known.place if known else place, pattern, tuple(both))


def _name_given(file: Path, node: ast.Call) -> str | None:
    """The name that a compiled pattern gets."""
    for each in _nodes(file):
        if isinstance(each, ast.Assign) and each.value is node:
            return getattr(each.targets[0], "id", None)
    return None


def _methods_of(name: str | None, file: Path) -> set[str]:
    """The methods by which a pattern of this name is used, a private one in its file.

    All, when the name is also given to something else than its own methods.
    """
    private = (name or "").startswith("_")
    uses, own = 0, []
    for each in [file] if private else _files():
        counted, methods = _uses(each)
        uses += counted[name]
        own += methods.get(name, [])
    return {*own} if own and len(own) == uses else {*METHODS}


@cache
def _uses(file: Path) -> tuple[Counter, dict[str, list]]:
    """How often each name is read, and which methods of patterns are called on it."""
    uses, methods = Counter(), {}
    for node in _nodes(file):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            uses[node.id] += 1
        if isinstance(node, ast.Attribute) and node.attr in METHODS:
            name = getattr(node.value, "id", None)
            methods.setdefault(name, []).append(node.attr)
    return uses, methods


@cache
def _nodes(file: Path) -> list[ast.AST]:
    return list(ast.walk(_tree(file)))


@cache
def _tree(file: Path) -> ast.AST:
    return ast.parse(file.read_text())


#: What takes a text of our own: a logger of each name stays in memory.
NOT_FOREIGN = {"get_logger"}


def functions() -> Iterator[tuple[str, Callable]]:
    """The functions of modules without Odoo that need one argument: a text or bytes.

    Whatever they raise is swallowed, and what they give is used up.
    """
    for file, names in modules():
        if _needs_odoo(file) or file.stem in SLOW:
            continue
        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for name, value in names.items():
            value = inspect.unwrap(value) if callable(value) else value
            if not inspect.isfunction(value) or value.__module__ != module:
                continue
            if name in NOT_FOREIGN:
                continue
            every = inspect.signature(value).parameters.values()
            needed = [each for each in every if each.default is each.empty]
            needed = [each for each in needed if each.kind is not each.VAR_POSITIONAL]
            if len(needed) == 1 and needed[0].kind is not needed[0].KEYWORD_ONLY:
                said = str(needed[0].annotation)
                said = str(names.get(said, said))  # of a name for a type, the type
                if "_empty" in said:  # the add-on's own modules have no annotations
                    said = "str" if needed[0].name in NAMED else ""
                if any(kind in said for kind in ("str", "object", "bytes")):
                    encoded = "bytes" in said and "str" not in said
                    yield f"{file.relative_to(ROOT)} {name}", _calling(value, encoded)


def _calling(function: Callable, encoded: bool = False) -> Callable:
    def work(text):
        with suppress(Exception):
            found = function(text.encode() if encoded else text)
            if inspect.isgenerator(found):
                deque(found, 0)

    return work


def whole_letters() -> dict[str, Callable]:
    """What add-ons do with a letter's text, and with what people type."""
    named = dict(modules())
    folder = ROOT / "ebox_enterprise" / "lib"
    words, numbers, links = (
        named[folder / f"{name}.py"]
        for name in ("search_words", "national_number", "links")
    )
    return {
        "words": lambda text: words["words_of"](text, with_wholes=True),
        "one number": lambda text: numbers["hide_number"](text, "85073003328"),
        "link": lambda text: links["document_link"]([text], ("fgov.be",)),
        "link in a page": lambda t: links["document_link"]([f"<p>{t}"], ("fgov.be",)),
        "action": lambda text: links["action_link"]({"actions": [text, [text]]}),
    }


def _patterns_in(value, depth: int = 0) -> Iterator[re.Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth < 4:
        if isinstance(value, dict):
            value = [*value, *value.values()]
        elif type(value).__module__.split(".")[0] in ADDONS:
            value = list(getattr(value, "__dict__", {}).values())
        if isinstance(value, list | tuple | set | frozenset):
            for item in value:
                yield from _patterns_in(item, depth + 1)


def _is_pattern(node) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in ("compile", *METHODS)
    )


def _written(node: ast.Call, names: dict) -> re.Pattern | None:
    """The pattern of a call when it needs no more than the module's own names."""
    flags = [word.value for word in node.keywords if word.arg == "flags"]
    place = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(node.func.attr, 2)
    flags += node.args[place : place + 1]
    try:
        values = [
            eval(compile(ast.Expression(each), "pattern", "eval"), dict(names))
            for each in (node.args[0], *flags)
        ]
    except NameError:
        return None
    return re.compile(*values)
