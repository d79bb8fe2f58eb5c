# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whether an add-on speaks Dutch, French and German completely."""

from pathlib import Path

import polib

from odoo.modules import get_module_path
from odoo.tools.translate import TranslationModuleReader

LANGUAGES = ("nl", "fr", "de")
# Names and terms of the trade, the same in every language.
NAMES = {
    "API",
    "BIC",
    "Client ID",  # ChaMan's own caption
    "Document Consumer",  # the government's own term
    "IBAN",
    "ID",
    "PEM",
    "SHA-256",
    "e-Box",
    "e-Box Enterprise",
    "self_service_chaman_…",
}
# Words that the language really uses, as Odoo's own translations do.
SAME = {
    "nl": {
        "%(action)s: %(details)s",
        "%(number)s MB",
        "%(number)s kB",
        "Accountant",
        "Accountants",
        "Deadline:",
        "Contact",
        "Deadline",
        "Deadlines",
        "Demo",
        "Details",
        "Document",
        "In Odoo",
        "Manager",
        "Open",
        "Site",
        "Status",
    },
    "fr": {
        "Client",
        "Communication",
        "Configuration",
        "Contact",
        "Date",
        "Document",
        "Documents",
        "Exceptions",
        "Identification",
        "Journal",
        "Justice",
        "Maintenance",
        "Message",
        "Messages",
        "Note",
        "Original",
        "Page",
        "Pages",
        "Partition",
        "Partitions",
        "Production",
        "Question",
        "Simulation",
        "Site",
        "Source",
        "Total",
        "Type",
        "Version",
        "page %s",
    },
    "de": {
        "%(action)s: %(details)s",
        "%(number)s MB",
        "%(number)s kB",
        "Journal",
        "Demo",
        "Details",
        "Icon",
        "In Odoo",
        "Manager",
        "Original",
        "Name",
        "Problem",
        "Simulation",
        "Status",
        "Text",
        "Version",
    },
}


# Labels that the portal and SMS add-ons put on every model with a chatter; whether
# they are exported with ours depends on what else is installed.
FOREIGN = {
    "Activity Type",
    "Outgoing Mails",
    "SMS Delivery error",
    "Website Messages",
    "Website communication history",
}


def terms(env, module):
    """The source terms of a module as Odoo exports them.

    :return: dict of texts to sets of marks: comments, as by ``odoo-python`` and
        ``odoo-javascript`` Odoo finds what programs say, and the places of what stands
        in views, which Odoo translates by its place alone
    """
    found = {}
    for row in TranslationModuleReader(env.cr, [module]):
        _module, kind, name, place, text, _value, comments = row
        if text.strip() and text not in FOREIGN:
            marks = found.setdefault(text, set())
            marks.update(comments)
            if kind == "model_terms":
                marks.add(f"{kind}:{name}:{place}")
    return found


def catalogue(module, language):
    """The entries of one language by their ``msgid``."""
    path = Path(get_module_path(module)) / "i18n" / f"{language}.po"
    return {entry.msgid: entry for entry in polib.pofile(str(path))}


def _places(entry):
    """The places of an entry; line numbers are those of texts in programs."""
    return {place for place, _line in entry.occurrences}


def gaps(env, module):
    """What is missing or equal to its source without a reason: list of texts."""
    found = []
    for language in LANGUAGES:
        entries = catalogue(module, language)
        for term, marks in sorted(terms(env, module).items()):
            entry = entries.get(term)
            text = entry and "fuzzy" not in entry.flags and entry.msgstr
            known = entry and {*entry.comment.split("\n"), *_places(entry)}
            if text and (lost := marks - known):
                found.append(f"{language}: {term[:70]}: not for {sorted(lost)[0]}")
            if not text:
                found.append(f"{language}: missing: {term[:70]}")
            elif text == term and term not in NAMES | SAME[language]:
                found.append(f"{language}: same as the source: {term[:70]}")
    return found
