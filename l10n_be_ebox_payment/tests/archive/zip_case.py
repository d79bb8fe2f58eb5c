# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Opening a ZIP of letters."""

import csv
import io
import zipfile


class ZipMixin:
    """Reads what a ZIP holds, as a person's program would."""

    def unpack(self, documents, **options):
        """dict from path to bytes, in the ZIP's order."""
        archive = documents._archive(**options)
        content = b"".join(archive.chunks)
        if archive.length is not None:
            self.assertEqual(archive.length, len(content))
        return self.opened(content)

    def opened(self, content):
        """dict from path to bytes, of a ZIP's own bytes."""
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.assertIsNone(archive.testzip())
            return {name: archive.read(name) for name in archive.namelist()}

    def rows(self, found):
        """The lines of its index, as dicts by heading."""
        text = found["index.csv"].decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text), delimiter=";"))
