# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reference data: the message types of the demo mailbox and how long they stay."""

from __future__ import annotations

from ..mail import SimMessageType

# id: (Dutch, French, German, validity, unit)
_TYPES = {
    "DemoContributionNotice": (
        "Bijdragebericht",
        "Avis de cotisations",
        "Beitragsmitteilung",
        1,
        "year",
    ),
    "DemoContributionCorrection": (
        "Bericht van bijdragewijziging",
        "Avis de modification de cotisations",
        "Mitteilung über Beitragsänderung",
        1,
        "year",
    ),
    "DemoMonthlyAdvance": (
        "Maandelijks voorschot",
        "Provision mensuelle",
        "Monatlicher Vorschuss",
        6,
        "month",
    ),
    "DemoReminderSanctions": (
        "Eerste herinnering met sancties",
        "Premier rappel avec sanctions",
        "Erste Mahnung mit Sanktionen",
        6,
        "month",
    ),
    "DemoNoticeOfDefault": (
        "Ingebrekestelling",
        "Mise en demeure",
        "Inverzugsetzung",
        1,
        "year",
    ),
    "DemoInstalmentPlan": (
        "Minnelijk afbetalingsplan",
        "Plan de paiement amiable",
        "Gütlicher Zahlungsplan",
        1,
        "year",
    ),
    "DemoAccountStatement": (
        "Rekeninguittreksel werkgever",
        "Extrait de compte employeur",
        "Kontoauszug Arbeitgeber",
        6,
        "month",
    ),
    "DemoHolidayContribution": (
        "Bijdrage jaarlijkse vakantie",
        "Cotisation vacances annuelles",
        "Beitrag Jahresurlaub",
        6,
        "month",
    ),
    "DemoDimonaNotification": (
        "Dimona-bericht",
        "Notification Dimona",
        "Dimona-Mitteilung",
        90,
        "day",
    ),
    "DemoDmfaResult": (
        "Resultaat DmfA",
        "Résultat DmfA",
        "Ergebnis DmfA",
        3,
        "month",
    ),
    "DemoVacationCertificate": (
        "Jaarlijks vakantieattest",
        "Attestation annuelle de vacances",
        "Jährliche Urlaubsbescheinigung",
        1,
        "year",
    ),
    "DemoMyMinfinNotice": (
        "Document beschikbaar in MyMinfin",
        "Document disponible dans MyMinfin",
        "Dokument in MyMinfin verfügbar",
        3,
        "month",
    ),
    "DemoVatPaymentRequest": (
        "Btw: betalingsverzoek",
        "TVA : demande de paiement",
        "MwSt.: Zahlungsaufforderung",
        6,
        "month",
    ),
    "DemoTaxRefund": (
        "Terugbetaling",
        "Remboursement",
        "Erstattung",
        6,
        "month",
    ),
    "DemoFiscalCertificate": (
        "Fiscaal attest",
        "Attestation fiscale",
        "Steuerbescheinigung",
        1,
        "year",
    ),
    "DemoImmediateCollection": (
        "Verkeersboete: onmiddellijke inning",
        "Amende routière : perception immédiate",
        "Verkehrsbuße: sofortige Erhebung",
        6,
        "month",
    ),
    "DemoImmediateCollectionReminder": (
        "Verkeersboete: herinnering",
        "Amende routière : rappel",
        "Verkehrsbuße: Mahnung",
        6,
        "month",
    ),
    "DemoAnnualAccountsFiled": (
        "Neerlegging jaarrekening",
        "Dépôt des comptes annuels",
        "Hinterlegung Jahresabschluss",
        6,
        "month",
    ),
    "DemoOccupationalAccident": (
        "Dossier arbeidsongeval",
        "Dossier accident du travail",
        "Akte Arbeitsunfall",
        3,
        "month",
    ),
    "DemoMunicipalTax": (
        "Gemeentebelasting",
        "Taxe communale",
        "Gemeindesteuer",
        1,
        "year",
    ),
    "DemoRegionalTax": (
        "Gewestbelasting",
        "Taxe régionale",
        "Regionalsteuer",
        1,
        "year",
    ),
    "DemoRegisteredLetter": (
        "Aangetekende brief",
        "Lettre recommandée",
        "Einschreiben",
        30,
        "day",
    ),
    "DemoPermitProcedure": (
        "Omgevingsvergunning",
        "Permis d’environnement",
        "Umweltgenehmigung",
        60,
        "day",
    ),
    "DemoLocalInformation": (
        "Informatie van de gemeente",
        "Information communale",
        "Information der Gemeinde",
        30,
        "day",
    ),
    "DemoServiceInvoice": (
        "Factuur dienstverlening",
        "Facture de services",
        "Dienstleistungsrechnung",
        6,
        "month",
    ),
}


def message_types() -> list[SimMessageType]:
    """All message types of the demo mailbox."""
    return [
        SimMessageType(
            message_type_id=key,
            name={"nl": nl, "fr": fr, "de": de},
            validity_number=number,
            validity_unit=unit,
        )
        for key, (nl, fr, de, number, unit) in _TYPES.items()
    ]


def validity(message_type_id: str) -> tuple[int, str]:
    """Number and unit (``day``, ``month``, ``year``) of one type."""
    return _TYPES[message_type_id][3:]
