# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Companies with a connection to the simulated government, over loopback."""

from __future__ import annotations

from ..government import Government

V2 = "/REST/ebox/enterprise/messageRegistry/v2"
TOKEN = "/REST/oauth/v5/token"
SECONDS = 24 * 3600  # nothing is measured against the clock of a scheduler


def connect(env, government: Government, number: str, *, company=None, policy, at=None):
    """A connection of its own company with one registry (v2.1), connected.

    :param number: the CBE number of a box that the government has
    :param company: None makes one
    :param policy: the read policy
    :param at: where the registry answers, if not at the government's own address
    """
    if company is None:
        company = env["res.company"].create({"name": f"Company {number}"})
    company.write({"company_registry": number, "country_id": env.ref("base.be").id})
    connection = env["ebox.connection"].create(
        {
            "company_id": company.id,
            "environment": "custom",
            "fetch_policy": policy,
            "token_url": government.address + TOKEN,
            "provider_url": (at or government.address) + V2,
            "api_version": "2",
        }
    )
    connection.action_make_certificate()
    certificate = connection.certificate_id.pem
    connection.client_id = government.register(number, certificate)
    connection.action_connect()
    env.cr.commit()
    return connection


def documents(connection):
    """All documents of a connection."""
    return connection.env["ebox.document"].search(
        [("connection_id", "=", connection.id)]
    )


def check_received(connection, messages: int, fetched: int) -> None:
    """Whether everything came; what is measured must be the whole work.

    :raise RuntimeError: it did not
    """
    files = connection.env["ebox.document.file"].search_count(
        [("document_id.connection_id", "=", connection.id), ("state", "=", "fetched")]
    )
    found = (len(documents(connection)), files)
    if found != (messages, fetched):
        raise RuntimeError(
            f"{found} documents and fetched files instead of {(messages, fetched)}: "
            f"{connection.error_message or connection.provider_ids.error_message}"
        )
