# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Made of the manifests and ``readme/``: README.rst, store pages, requirements.txt."""

from __future__ import annotations

import ast
import html
import re
from pathlib import Path

from ..home import ALL, PROJECT

#: The fragments in their order, and the headings that they get.
SECTIONS = {
    "DESCRIPTION": None,
    "CONTEXT": "Why",
    "INSTALL": "Installation",
    "CONFIGURE": "Configuration",
    "USAGE": "Usage",
    "ROADMAP": "Known limits",
    "HISTORY": "Changelog",
    "CREDITS": "Credits",
}
NOTE = (
    ".. Made by setup/readme of the manifest and the folder readme: change those.\n\n"
)
LIBRARIES = "# Made by setup/readme of the manifests: the libraries of both add-ons."
PICTURE = "static/description/{}.png"
#: The pictures of each add-on and their captions; ``setup/screenshots`` makes those of
#: the add-ons that are in the demo.
PICTURES = {
    "ebox_enterprise": {
        "connect": "Five steps to a connection; one click to a demo mailbox",
        "today": "Today: what is to be read, done and paid",
        "letter": "A letter beside its data and deadline",
    },
    "l10n_be_ebox_payment": {
        "pay_list": "What letters ask to pay, one QR after the other",
        "portal": "The accountant's portal: all companies, all letters",
    },
    "ebox_enterprise_queue_job": {
        "connection": "A connection, and the job that receives its mail",
    },
}


def made(project: Path = PROJECT) -> dict[Path, str]:
    """Each file that is made, and its text."""
    texts, libraries = {}, set()
    for name in ALL:
        if not (project / name / "readme").is_dir():
            continue
        manifest = ast.literal_eval((project / name / "__manifest__.py").read_text())
        readme = _readme(project / name, manifest)
        texts[project / name / "README.rst"] = readme
        page = project / name / "static/description/index.html"
        texts[page] = _page(project / name, manifest)
        libraries.update(manifest.get("external_dependencies", {}).get("python", []))
    if libraries:
        lines = [LIBRARIES, *sorted(libraries, key=str.lower)]
        texts[project / "requirements.txt"] = "\n".join(lines) + "\n"
    return texts


def stale(project: Path = PROJECT) -> list[str]:
    """One line for each file that is not as its sources make it."""
    return [
        f"{file.relative_to(project)}: not as setup/readme makes it"
        for file, text in made(project).items()
        if not file.exists() or file.read_text() != text
    ]


def write(project: Path = PROJECT) -> list[Path]:
    """Write what is not fresh; returns those files."""
    changed = []
    for file, text in made(project).items():
        if not file.exists() or file.read_text() != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
            changed.append(file)
    return changed


def _readme(addon: Path, manifest: dict) -> str:
    title = manifest["name"]
    parts = [f"{'=' * len(title)}\n{title}\n{'=' * len(title)}\n\n"]
    for section, heading in SECTIONS.items():
        fragment = addon / "readme" / f"{section}.rst"
        if heading:
            parts.append(f"{heading}\n{'=' * len(heading)}\n\n")
        parts.append(fragment.read_text().strip() + "\n\n")
        if section == "DESCRIPTION":
            for picture, caption in PICTURES[addon.name].items():
                path = PICTURE.format(picture)
                parts.append(
                    f".. figure:: {path}\n   :alt: {caption}\n\n   {caption}\n\n"
                )
    words = f"Author: {manifest['author']}. Licence: {manifest['license']}."
    website = f"Source and issues: {manifest['website']}"
    return NOTE + "".join(parts) + f"{words}\n\n{website}\n"


def _page(addon: Path, manifest: dict) -> str:
    """The store's page: sections of Bootstrap, pictures beside, no scripts."""
    fragment = (addon / "readme/DESCRIPTION.rst").read_text()
    limits = (addon / "readme/ROADMAP.rst").read_text()
    figures = "".join(
        f'    <h3 class="mt32">{html.escape(caption)}</h3>\n'
        f'    <img class="img img-fluid border" src="{picture}.png"'
        f' alt="{html.escape(caption)}"/>\n'
        for picture, caption in PICTURES[addon.name].items()
    )
    return (
        '<section class="oe_container">\n'
        f"    <h1>{html.escape(manifest['name'])}</h1>\n"
        f'    <p class="lead">{html.escape(manifest["summary"])}</p>\n'
        f"{_as_html(fragment)}{figures}    <h3>Known limits</h3>\n{_as_html(limits)}"
        "</section>\n"
    )


def _as_html(text: str) -> str:
    """Paragraphs and lists of a fragment, which uses nothing else there."""
    blocks = []
    for block in re.split(r"\n\n+", text.strip()):
        if not block.startswith("* "):
            blocks.append(f"    <p>{_inline(block)}</p>\n")
            continue
        points = re.split(r"^\* ", block, flags=re.MULTILINE)[1:]
        items = "".join(f"        <li>{_inline(point)}</li>\n" for point in points)
        blocks.append(f"    <ul>\n{items}    </ul>\n")
    return "".join(blocks)


def _inline(text: str) -> str:
    text = html.escape(" ".join(text.split()), quote=False)
    text = re.sub(r"``(.+?)``", r"<code>\1</code>", text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    return re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)
