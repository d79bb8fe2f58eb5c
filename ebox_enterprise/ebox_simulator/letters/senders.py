# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The demo institutions. Their names say that they are not the real ones."""

from __future__ import annotations

from typing import Any

from ..mail import SimApplication, SimOrganization, Text
from .numbers import belgian_iban, cbe_number
from .spec import Sender

NSSO_SENDERS = ("nsso", "holiday", "finance", "justice", "bank", "accidents")


def _text(nl: str, fr: str, de: str) -> Text:
    return {"nl": nl, "fr": fr, "de": de}


def _sender(index: int, key: str, **values: Any) -> Sender:
    return Sender(
        key=key,
        organization_id=cbe_number(9_990_010 + index * 7),
        iban=belgian_iban(999, 100_000 + index * 11_111),
        **values,
    )


_ALL = [
    _sender(
        1,
        "nsso",
        short=_text("RSZ Demo", "ONSS Démo", "LSS Demo"),
        long=_text(
            "Rijksdienst voor Sociale Zekerheid – Demo",
            "Office national de sécurité sociale – Démo",
            "Landesamt für soziale Sicherheit – Demo",
        ),
        unit=_text("Directie Inning", "Direction Perception", "Direktion Erhebung"),
        address="Fictieplein / Place Fictive 11, 9999 Voorbeeldegem",
        colour="#00667A",
        accent="#F2A900",
        emblem="people",
        look="federal",
        beneficiary="RSZ Demo / ONSS Démo",
        application="be.demo.nsso:contributions:v1",
    ),
    _sender(
        2,
        "holiday",
        short=_text("RJV Demo", "ONVA Démo", "LJU Demo"),
        long=_text(
            "Rijksdienst voor Jaarlijkse Vakantie – Demo",
            "Office national des vacances annuelles – Démo",
            "Landesamt für Jahresurlaub – Demo",
        ),
        unit=_text("Dienst Attesten", "Service Attestations", "Bescheinigungen"),
        address="Zonneweg / Chemin du Soleil 7, 9999 Voorbeeldegem",
        colour="#B4531A",
        accent="#F6C445",
        emblem="sun",
        look="band",
        beneficiary="RJV Demo / ONVA Démo",
        application="be.demo.holiday:certificates:v1",
    ),
    _sender(
        3,
        "finance",
        short=_text("FOD Financiën Demo", "SPF Finances Démo", "FÖD Finanzen Demo"),
        long=_text(
            "Federale Overheidsdienst Financiën – Demo",
            "Service public fédéral Finances – Démo",
            "Föderaler Öffentlicher Dienst Finanzen – Demo",
        ),
        unit=_text(
            "Inning en Invordering",
            "Perception et Recouvrement",
            "Erhebung und Beitreibung",
        ),
        address="Cijferlaan / Avenue des Chiffres 97, 9999 Voorbeeldegem",
        colour="#1F3C6E",
        accent="#8FB4DC",
        emblem="bars",
        look="federal",
        beneficiary="FOD Financiën Demo / SPF Finances Démo",
        application="be.demo.finance:notices:v2",
    ),
    _sender(
        4,
        "justice",
        short=_text("Parket Demo", "Parquet Démo", "Staatsanwaltschaft Demo"),
        long=_text(
            "Parket Demo – Verkeersboetes",
            "Parquet Démo – Amendes routières",
            "Staatsanwaltschaft Demo – Verkehrsbußen",
        ),
        unit=_text(
            "Cel Onmiddellijke Inningen",
            "Cellule Perceptions immédiates",
            "Zelle Sofortige Erhebungen",
        ),
        address="Weegschaalstraat / Rue de la Balance 3, 9999 Voorbeeldegem",
        colour="#4A2545",
        accent="#C9A24B",
        emblem="scales",
        look="town",
        beneficiary="Parket Demo Verkeersboetes",
        application="be.demo.justice:traffic:v1",
    ),
    _sender(
        5,
        "bank",
        short=_text(
            "Balanscentrale Demo", "Centrale des bilans Démo", "Bilanzzentrale Demo"
        ),
        long=_text(
            "Balanscentrale Demo",
            "Centrale des bilans Démo",
            "Bilanzzentrale Demo",
        ),
        unit=_text("Neerlegging", "Dépôt des comptes", "Hinterlegung"),
        address="Balansplein / Bilanzplatz 50, 9999 Beispielheim",
        colour="#2E4A3F",
        accent="#A8B89A",
        emblem="column",
        look="side",
        beneficiary="Balanscentrale Demo",
        application="be.demo.bank:accounts:v1",
    ),
    _sender(
        6,
        "accidents",
        short=_text("Arbeidsrisico Demo", "Risques pro Démo", "Berufsrisiken Demo"),
        long=_text(
            "Agentschap Arbeidsrisico’s – Demo",
            "Agence des risques professionnels – Démo",
            "Agentur für Berufsrisiken – Demo",
        ),
        unit=_text("Dienst Dossiers", "Service Dossiers", "Aktendienst"),
        address="Helmstraat 12, 9999 Voorbeeldegem",
        colour="#8A1C3B",
        accent="#E6B8C2",
        emblem="helmet",
        look="side",
        beneficiary="Agentschap Arbeidsrisico's Demo",
        application="be.demo.accidents:files:v1",
    ),
    _sender(
        7,
        "town_nl",
        short=_text(
            "Gemeente Voorbeeldegem",
            "Commune de Voorbeeldegem",
            "Gemeinde Voorbeeldegem",
        ),
        long=_text(
            "Gemeentebestuur Voorbeeldegem (demo)",
            "Administration communale de Voorbeeldegem (démo)",
            "Gemeindeverwaltung Voorbeeldegem (Demo)",
        ),
        unit=_text("Dienst Financiën", "Service Finances", "Finanzdienst"),
        address="Voorbeeldplein 1, 9999 Voorbeeldegem",
        colour="#1E6B3A",
        accent="#F0D264",
        emblem="shield_tree",
        look="town",
        beneficiary="Gemeente Voorbeeldegem",
        application="be.demo.town-nl:taxes:v1",
    ),
    _sender(
        8,
        "town_fr",
        short=_text(
            "Gemeente Exempleville",
            "Commune d’Exempleville",
            "Gemeinde Exempleville",
        ),
        long=_text(
            "Gemeentebestuur Exempleville (demo)",
            "Administration communale d’Exempleville (démo)",
            "Gemeindeverwaltung Exempleville (Demo)",
        ),
        unit=_text("Dienst Belastingen", "Service des Taxes", "Steuerdienst"),
        address="Grand-Place Fictive 4, 9998 Exempleville",
        colour="#7A1F2B",
        accent="#E7C9A0",
        emblem="shield_tower",
        look="town",
        beneficiary="Commune d'Exempleville",
        application="be.demo.town-fr:taxes:v1",
    ),
    _sender(
        9,
        "town_de",
        short=_text(
            "Gemeente Beispielheim",
            "Commune de Beispielheim",
            "Gemeinde Beispielheim",
        ),
        long=_text(
            "Gemeentebestuur Beispielheim (demo)",
            "Administration communale de Beispielheim (démo)",
            "Gemeindeverwaltung Beispielheim (Demo)",
        ),
        unit=_text("Financiële dienst", "Service financier", "Finanzabteilung"),
        address="Musterplatz 2, 9997 Beispielheim",
        colour="#234E82",
        accent="#C8D6E8",
        emblem="shield_star",
        look="town",
        beneficiary="Gemeinde Beispielheim",
        application="be.demo.town-de:taxes:v1",
    ),
    _sender(
        10,
        "flanders",
        short=_text(
            "Vlaamse Belastingen Demo",
            "Fiscalité flamande Démo",
            "Flämische Steuern Demo",
        ),
        long=_text(
            "Vlaamse Belastingdienst – Demo",
            "Service flamand des impôts – Démo",
            "Flämisches Steueramt – Demo",
        ),
        unit=_text("Team Inning", "Équipe Perception", "Team Erhebung"),
        address="Voorbeeldlaan 88, 9999 Voorbeeldegem",
        colour="#333332",
        accent="#FFE615",
        emblem="chevron",
        look="band",
        beneficiary="Vlaamse Belastingdienst Demo",
        application="be.demo.flanders:tax:v3",
    ),
    _sender(
        11,
        "wallonia",
        short=_text(
            "Waalse Fiscaliteit Demo",
            "Fiscalité wallonne Démo",
            "Wallonische Steuern Demo",
        ),
        long=_text(
            "Waalse Overheidsdienst Fiscaliteit – Demo",
            "Service public wallon Fiscalité – Démo",
            "Öffentlicher Dienst Wallonien Steuern – Demo",
        ),
        unit=_text("Inning", "Département Perception", "Erhebung"),
        address="Avenue de l’Exemple 21, 9998 Exempleville",
        colour="#A3151F",
        accent="#F7C600",
        emblem="disc",
        look="side",
        beneficiary="SPW Fiscalité Démo",
        application="be.demo.wallonia:tax:v3",
    ),
    _sender(
        12,
        "waste",
        short=_text(
            "Afvalkring Demo", "Intercommunale Déchets Démo", "Abfallverband Demo"
        ),
        long=_text(
            "Afvalkring Demo – dienstverlenende vereniging",
            "Intercommunale Déchets Démo",
            "Abfallverband Demo – Interkommunale",
        ),
        unit=_text("Klantendienst", "Service Clientèle", "Kundendienst"),
        address="Rue du Recyclage Fictif 6, 9998 Exempleville",
        colour="#3C7D22",
        accent="#BFDDB0",
        emblem="loop",
        look="band",
        beneficiary="Intercommunale Dechets Demo",
        application="be.demo.waste:invoices:v1",
    ),
    _sender(
        13,
        "environment",
        short=_text(
            "Omgevingsloket Demo", "Guichet Environnement Démo", "Umweltschalter Demo"
        ),
        long=_text(
            "Omgevingsloket Vlaanderen – Demo",
            "Guichet Environnement Flandre – Démo",
            "Umweltschalter Flandern – Demo",
        ),
        unit=_text("Team Vergunningen", "Équipe Permis", "Team Genehmigungen"),
        address="Groenstraat 30, 9999 Voorbeeldegem",
        colour="#1B6A62",
        accent="#9BD3C5",
        emblem="leaf",
        look="side",
        beneficiary="Omgevingsloket Demo",
        application="be.demo.environment:permits:v2",
    ),
]

SENDERS: dict[str, Sender] = {sender.key: sender for sender in _ALL}


def registry_of(sender: Sender) -> str:
    """``nsso`` for the federal institutions, ``region`` for all others."""
    return "nsso" if sender.key in NSSO_SENDERS else "region"


def organizations() -> list[SimOrganization]:
    """Reference data: every sender as an organization."""
    return [
        SimOrganization(
            organization_id=sender.organization_id,
            short_name=sender.short,
            long_name=sender.long,
            contact=f"{sender.address} (demo)",
        )
        for sender in _ALL
    ]


def applications() -> list[SimApplication]:
    """Reference data: one sending application per institution."""
    return [
        SimApplication(
            application_id=sender.application,
            name={lang: f"{name} – e-Box" for lang, name in sender.short.items()},
            contact=f"{sender.address} (demo)",
        )
        for sender in _ALL
    ]
