# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented senders and kinds of letters of a mailbox made on the fly."""

from __future__ import annotations

from ...mail import SimApplication, SimMessageType, SimOrganization, Text


def _text(nl: str, fr: str, de: str) -> Text:
    return {"nl": nl, "fr": fr, "de": de}


def _cbe(base: int) -> str:
    """Ten digits from the first eight: 97 minus the remainder (ebox-api d.1)."""
    return f"{base:08d}{97 - base % 97:02d}"


# Their numbers of letters have no common divisor, so that all pairs occur.
TYPES = [
    ("BulkNotice", _text("Kennisgeving", "Notification", "Mitteilung")),
    ("BulkDecision", _text("Beslissing", "Décision", "Bescheid")),
    ("BulkStatement", _text("Overzicht", "Relevé", "Übersicht")),
    ("BulkReminder", _text("Herinnering", "Rappel", "Erinnerung")),
    ("BulkCertificate", _text("Attest", "Attestation", "Bescheinigung")),
    ("BulkRequest", _text("Verzoek", "Demande", "Anfrage")),
    ("BulkInformation", _text("Informatie", "Information", "Information")),
]
SENDERS = [
    (_cbe(9_990_900), _text("Dienst Noord", "Service Nord", "Dienst Nord")),
    (_cbe(9_990_911), _text("Dienst Zuid", "Service Sud", "Dienst Süd")),
    (_cbe(9_990_922), _text("Dienst Oost", "Service Est", "Dienst Ost")),
    (_cbe(9_990_933), _text("Dienst West", "Service Ouest", "Dienst West")),
    (_cbe(9_990_944), _text("Dienst Midden", "Service Centre", "Dienst Mitte")),
]
APPLICATIONS = [
    ("be.demo.bulk:letters:v1", _text("Brieven", "Lettres", "Briefe")),
    (
        "be.demo.bulk:registered:v1",
        _text("Aangetekend", "Recommandés", "Einschreiben"),
    ),
]
WORDS = _text("Dossier", "Dossier", "Akte")


def reference(
    keep_years: int,
) -> tuple[list[SimMessageType], list[SimOrganization], list[SimApplication]]:
    """Message types, organizations and applications, as ``add_reference`` takes."""
    types = [SimMessageType(key, name, keep_years, "year") for key, name in TYPES]
    senders = [SimOrganization(number, name, name) for number, name in SENDERS]
    applications = [SimApplication(key, name) for key, name in APPLICATIONS]
    return types, senders, applications
