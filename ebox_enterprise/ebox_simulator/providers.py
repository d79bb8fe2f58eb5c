# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of document providers, as the provider registry tells it (d.3)."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from .database import Database
from .mail import JsonObject, Text
from .times import utc_text

CONTACT = "helpdesk@ebox-simulator.invalid"


@dataclass(frozen=True)
class SimProvider:
    """One entry. ``{base_url}`` in ``url`` stands for the simulator's own URL.

    ``maintenance`` holds pairs of timezone-aware datetimes: down from, back at.
    """

    provider_id: str
    name: Text
    url: str
    version: str
    activation: date
    deactivation: date | None = None
    description: Text = field(default_factory=dict)
    contact: str = CONTACT
    maintenance: list[tuple[datetime, datetime]] = field(default_factory=list)


DEFAULT_PROVIDERS = (
    SimProvider(
        provider_id="NSSO-DEMO",
        name={
            "nl": "RSZ (simulatie)",
            "fr": "ONSS (simulation)",
            "de": "LSS (Simulation)",
            "en": "NSSO (simulation)",
        },
        url="{base_url}/REST/ebox/enterprise/messageRegistry/v2",
        version="2.1",
        activation=date(2019, 1, 1),
        description={"en": "Simulated registry of the social security"},
    ),
    SimProvider(
        provider_id="REGION-DEMO",
        name={
            "nl": "Gewest (simulatie)",
            "fr": "Région (simulation)",
            "de": "Region (Simulation)",
            "en": "Region (simulation)",
        },
        url="{base_url}/region/ebox/v3",
        version="3.5",
        activation=date(2024, 1, 1),
        description={"en": "Simulated registry of a region"},
    ),
)


class Providers:
    """The provider registry's content; changes are for every process."""

    def __init__(self, database: Database):
        self._database = database

    def make_defaults(self) -> None:
        """The two own registries, once in the life of a state."""
        with self._database.writing() as db:
            made = db.execute(
                "INSERT INTO settings VALUES ('.providers', 'true') "
                "ON CONFLICT DO NOTHING"
            ).rowcount
            if made:
                for provider in DEFAULT_PROVIDERS:
                    _write(db, provider)

    def list(self) -> list[SimProvider]:
        """All entries, oldest first."""
        with self._database.reading() as db:
            rows = db.execute("SELECT data FROM providers ORDER BY position")
            return [provider_from_dict(json.loads(row["data"])) for row in rows]

    def add(self, provider: SimProvider) -> None:
        """One more entry; the same id replaces."""
        with self._database.writing() as db:
            _write(db, provider)

    def change(self, provider_id: str, **changes: Any) -> None:
        """Change fields of an entry; raises ``LookupError`` or ``TypeError``."""
        with self._database.writing() as db:
            row = db.execute(
                "SELECT data FROM providers WHERE provider_id = ?", (provider_id,)
            ).fetchone()
            if row is None:
                raise LookupError(provider_id)
            old = provider_from_dict(json.loads(row["data"]))
            _write(db, replace(old, **changes))

    def remove(self, provider_id: str) -> bool:
        """Take an entry out; False when it was not there."""
        with self._database.writing() as db:
            return bool(
                db.execute(
                    "DELETE FROM providers WHERE provider_id = ?", (provider_id,)
                ).rowcount
            )


def _write(db: sqlite3.Connection, provider: SimProvider) -> None:
    db.execute(
        "INSERT INTO providers (provider_id, data) VALUES (?, ?) "
        "ON CONFLICT (provider_id) DO UPDATE SET data = excluded.data",
        (provider.provider_id, json.dumps(provider_to_dict(provider))),
    )


def provider_to_dict(provider: SimProvider) -> JsonObject:
    """JSON-ready, with the names of the dataclass."""
    return {
        **asdict(provider),
        "activation": provider.activation.isoformat(),
        "deactivation": provider.deactivation and provider.deactivation.isoformat(),
        "maintenance": [[m.isoformat() for m in p] for p in provider.maintenance],
    }


def provider_from_dict(data: dict[str, Any]) -> SimProvider:
    """The inverse; raises ``KeyError``, ``TypeError`` or ``ValueError``."""
    return SimProvider(**provider_fields(data))


def provider_fields(data: dict[str, Any]) -> dict[str, Any]:
    """Fields of an entry with dates as dates, for a part of the fields as well."""
    fields = dict(data)
    for name in ("activation", "deactivation"):
        if fields.get(name):
            fields[name] = date.fromisoformat(fields[name])
    if "maintenance" in fields:
        fields["maintenance"] = [
            tuple(datetime.fromisoformat(moment) for moment in pair)
            for pair in fields["maintenance"]
        ]
    return fields


def render_provider(provider: SimProvider, base_url: str) -> JsonObject:
    """MessageProvider (ebox-api d.3)."""
    data: JsonObject = {
        "messageProviderId": provider.provider_id,
        "messageProviderName": provider.name,
        "messageProviderDescription": provider.description,
        "messageProviderUrl": provider.url.replace("{base_url}", base_url),
        "messageProviderActivationDate": provider.activation.isoformat(),
        "messageProviderTechnicalContact": provider.contact,
        "apiSupportedVersion": provider.version,
    }
    if provider.deactivation:
        data["messageProviderDeactivationDate"] = provider.deactivation.isoformat()
    if provider.maintenance:
        data["messageProviderPlannedMaintenance"] = [
            {"startDate": utc_text(start), "endDate": utc_text(end)}
            for start, end in provider.maintenance
        ]
    return data
