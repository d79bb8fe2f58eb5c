# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A company whose government is the simulator behind a real loopback socket."""

from datetime import timedelta

from ...ebox_simulator.lab import serve
from ...lib import clock
from ..common import NUMBER, EboxCase

FEDERATION = "/REST/ebox/enterprise/federation/v1/messageProviders"
ADDRESSES = {
    "2": "/REST/ebox/enterprise/messageRegistry/v2",
    "3": "/region/ebox/v3",
}


def addresses(base, version, *, registry):
    """The addresses of a custom environment that is a simulator at ``base``."""
    return {
        "token_url": base + "/REST/oauth/v5/token",
        "registry_url": base + FEDERATION if registry else False,
        "provider_url": base + ADDRESSES[version],
        "api_version": version,
    }


class SocketCase(EboxCase):
    """``connect`` makes a connection of the environment 'custom' to that socket."""

    def setUp(self):
        super().setUp()
        served = serve(self.government)
        self.base = served.__enter__()
        self.addCleanup(served.__exit__, None, None, None)

    def connect(self, company=None, *, registry=False, version="2", **values):
        """A connected connection: with one registry, or all by the federation.

        :param registry: find the registries by way of the provider registry
        :param version: the API version of the one registry
        """
        company = company or self.company
        self.government.add_box(company.company_registry, demo=False)
        connection = self.env["ebox.connection"].create(
            {
                "company_id": company.id,
                "environment": "custom",
                "fetch_policy": "automatic",
                **addresses(self.base, version, registry=registry),
                **values,
            }
        )
        connection.action_make_certificate()
        connection.client_id = self.government.register_certificate(
            company.company_registry, connection.certificate_id.pem.encode()
        )
        connection.action_connect()
        self.government.journal.clear()
        return connection

    def make_manager(self, login="chief"):
        """Somebody in charge, who can be told."""
        return self.make_user(login, "ebox_enterprise.group_ebox_manager")

    def pass_time(self, **parts):
        """Let time pass for Odoo; the government's clock stays."""
        clock.advance(timedelta(**parts).total_seconds())

    def fault(self, route, action, **parameters):
        """Trouble on a route, until it is used up or cleared; returns its id."""
        return self.government.faults.add(route, action, **parameters)

    def count(self, route=None, **filters):
        """How many requests a route got."""
        return self.government.journal.count(route, **filters)

    def everything_is_there(self, connection):
        """Every message and file of the box, once and byte for byte."""
        documents = self.documents(connection_id=connection.id)
        expected = {
            (m.registry, m.message_id): m for m in self.government.messages(NUMBER)
        }
        self.assertEqual(len(documents), len(expected))
        known = {
            (r, d.remote_id): d
            for d in documents
            for r in (self.registry_of(d.provider_id),)
        }
        self.assertEqual(known.keys(), expected.keys())
        for key, document in known.items():
            files = {f.attachment_id: f for f in expected[key].attachments}
            stored = {f.remote_id: f for f in document.file_ids}
            self.assertEqual(stored.keys(), files.keys())
            for name, file in stored.items():
                self.assertEqual(file.state, "fetched", (key, file.error_message))
                bytes_there = self.government.content(NUMBER, *key, name)
                self.assertEqual(file.attachment_id.raw, bytes_there)

    def registry_of(self, provider):
        """The simulator's name of a registry."""
        return "nsso" if "messageRegistry" in provider.base_url else "region"
