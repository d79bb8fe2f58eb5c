# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The fixed messages of the region's registry, and the extras of both."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from . import builders_region as region
from .catalogue import ACT, FEDERAL, INFORM, SOCIAL
from .spec import Archetype

REGION = [
    Archetype(
        "town_tax_nl",
        "town_nl",
        "DemoMunicipalTax",
        "nl",
        region.town_tax,
        age=(5, 10),
        text="town_tax",
        file_name="Aanslagbiljet_{year}_{article}.pdf",
        business=ACT,
        qr=True,
    ),
    Archetype(
        "town_tax_fr",
        "town_fr",
        "DemoMunicipalTax",
        "fr",
        region.town_tax,
        age=(11, 16),
        text="town_tax",
        file_name="Avertissement-extrait de rôle {year}.pdf",
        business=ACT,
        slip=True,
    ),
    Archetype(
        "town_tax_de",
        "town_de",
        "DemoMunicipalTax",
        "de",
        region.town_tax,
        age=(18, 25),
        text="town_tax",
        file_name="Steuerbescheid_{year}_{article}.pdf",
        business=ACT,
        qr=True,
    ),
    Archetype(
        "flanders_tax",
        "flanders",
        "DemoRegionalTax",
        "nl",
        region.flanders_tax,
        age=(7, 12),
        file_name="Onroerende_voorheffing_{year}.pdf",
        business=f"{ACT} MESSAGE_NATURE",
        qr=True,
        slip=True,
        payment_data="framed",
    ),
    Archetype(
        "wallonia_tax",
        "wallonia",
        "DemoRegionalTax",
        "fr",
        region.wallonia_tax,
        age=(2, 6),
        file_name="Taxe de circulation {plate}.pdf",
        business=ACT,
        payment_data="digits",
    ),
    Archetype(
        "permit_info",
        "environment",
        "DemoPermitProcedure",
        "nl",
        region.permit_info,
        expires_in=(8, 13),
        file_name="{file}_bericht.pdf",
        business=ACT,
        reply=True,
    ),
    Archetype(
        "hearing",
        "town_fr",
        "DemoRegisteredLetter",
        "fr",
        region.hearing,
        expires_in=(5, 5),
        file_name="Convocation recommandée.pdf",
        business=ACT,
        registered=True,
    ),
    Archetype(
        "waste",
        "waste",
        "DemoServiceInvoice",
        "fr",
        region.waste,
        age=(13, 20),
        file_name="Facture_{year}T{quarter}.pdf",
        business="BUSINESS_DOMAIN",
        qr=True,
        payment_data="framed",
    ),
    Archetype(
        "roadworks",
        "town_nl",
        "DemoLocalInformation",
        "nl",
        region.roadworks,
        expires_in=(9, 13),
        business=INFORM,
        body="text",
    ),
]

FIXED: list[Archetype] = [*SOCIAL, *FEDERAL, *REGION]
BY_KEY = {archetype.key: archetype for archetype in FIXED}


def _again(key: str, number: int, **changes: Any) -> Archetype:
    """A further message of the same kind, with its own age."""
    original = BY_KEY[key]
    return replace(
        original, key=f"{key}_again{number}", text=original.text or key, **changes
    )


EXTRAS: list[Archetype] = [
    _again(
        "nsso_quarter",
        1,
        language="fr",
        file_name="ONSS-Demo_avis_{year}T{quarter}.pdf",
        age=(95, 120),
        read=True,
    ),
    _again(
        "nsso_advance",
        1,
        language="de",
        file_name="LSS-Demo_Vorschuss_{month}_{year}.pdf",
        age=(4, 9),
    ),
    _again("nsso_advance", 2, age=(33, 40), read=True),
    _again(
        "dimona",
        1,
        language="fr",
        file_name="Dimona-Demo_confirmation.pdf",
        age=(2, 27),
        expires_in=None,
        read=False,
    ),
    _again(
        "vacation_certificate",
        1,
        language="nl",
        file_name="Jaarlijks vakantieattest {year}.pdf",
        age=(10, 28),
        read=False,
    ),
    _again(
        "vat_demand",
        1,
        language="fr",
        file_name="TVA_demande_{month}_{year}.pdf",
        age=(4, 13),
    ),
    _again(
        "traffic_fine_fr",
        1,
        language="nl",
        file_name="Onmiddellijke_inning_{plate}.pdf",
        age=(3, 24),
    ),
    _again("town_tax_nl", 1, age=(40, 55), read=True),
    _again("wallonia_tax", 1, age=(8, 26)),
    _again(
        "permit_info",
        1,
        language="fr",
        file_name="{file}_avis.pdf",
        age=(1, 20),
        expires_in=None,
    ),
    _again("nsso_credit", 1, age=(3, 12)),
    _again("waste", 1, age=(70, 90), read=True),
]
