# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The same synchronisation over a real socket, against a process of its own."""

import subprocess
import sys
import tempfile
from pathlib import Path

from ...ebox_simulator.lab import LabSimulator
from ..common import NUMBER, EboxCase
from .socket_case import addresses

ADDON = Path(__file__).parents[2]


class TestLoopback(EboxCase):
    def setUp(self):
        super().setUp()
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.state = Path(folder.name) / "government.sqlite"
        self.base = self.serve()
        self.outside = LabSimulator(self.state, base_url=self.base)
        self.addCleanup(self.outside.close)
        self.outside.add_box(NUMBER, company_name=self.company.name)

    def serve(self):
        """Start the simulator in another process; returns its address."""
        command = [sys.executable, "-m", "ebox_simulator.lab", "--port", "0"]
        process = subprocess.Popen(
            [*command, "--state", str(self.state)],
            cwd=ADDON,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process.stdout.readline().split()[-1]

    def connect_to(self, version, registry=True):
        """A custom connection with that process, connected."""
        connection = self.env["ebox.connection"].create(
            {
                "company_id": self.company.id,
                "environment": "custom",
                "fetch_policy": "automatic",
                **addresses(self.base, version, registry=registry),
            }
        )
        connection.action_make_certificate()
        connection.client_id = self.outside.register_certificate(
            NUMBER, connection.certificate_id.pem.encode()
        )
        connection.action_connect()
        return connection

    def counts(self, *registries):
        """Messages and files that the government holds there."""
        found = self.outside.counts(NUMBER)
        return tuple(
            sum(found[name][kind] for name in registries)
            for kind in ("messages", "files")
        )

    def check(self, connection, registries):
        """Everything arrives once; a second run reads nothing again."""
        connection._sync()
        documents = self.documents(connection_id=connection.id)
        files = documents.file_ids
        expected = self.counts(*registries)
        self.assertEqual((len(documents), len(files)), expected)
        self.assertEqual(set(files.mapped("integrity")), {"verified"})
        self.outside.journal.clear()
        connection._sync()
        self.assertEqual(self.documents(connection_id=connection.id), documents)
        self.assertTrue(self.outside.journal.count("list"))
        self.assertFalse(self.outside.journal.count("content"))
        self.assertFalse(self.outside.journal.count("body"))

    def test_both_registries_by_way_of_the_federation(self):
        self.check(self.connect_to("2"), ["nsso", "region"])

    def test_the_v2_registry_alone(self):
        self.check(self.connect_to("2", registry=False), ["nsso"])

    def test_the_v3_registry_alone(self):
        self.check(self.connect_to("3", registry=False), ["region"])
