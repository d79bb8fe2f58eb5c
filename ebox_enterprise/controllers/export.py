# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Odoo's own exports of our records: no text of a sender becomes a formula or a link.

Odoo writes a text that begins with ``=`` into Excel as a formula, which runs when the
file is opened, and an address as a link.
"""

import json

from odoo.http import request

from odoo.addons.web.controllers.export import (
    CSVExport,
    ExcelExport,
    ExportXlsxWriter,
    GroupExportXlsxWriter,
)

from ..models.access.guarded import about_letters

#: What begins a formula for some programs, beside the signs that Odoo knows itself
#: (https://owasp.org/www-community/attacks/CSV_Injection).
FORMULA = ("@", "\t", "\r", "＝", "＋", "－", "＠")


class _Texts:
    """A sheet in which a text is a text."""

    def write(self, row, column, cell_value, style=None):
        if cell_value and isinstance(cell_value, str):
            return self.worksheet.write_string(row, column, cell_value, style)
        return super().write(row, column, cell_value, style)


class _Sheet(_Texts, ExportXlsxWriter):
    pass


class _GroupSheet(_Texts, GroupExportXlsxWriter):
    pass


class EboxExcelExport(ExcelExport):
    def from_data(self, fields, columns_headers, rows):
        if not _is_ours():
            return super().from_data(fields, columns_headers, rows)
        with _Sheet(fields, columns_headers, len(rows)) as sheet:
            for number, row in enumerate(rows, 1):
                for column, value in enumerate(row):
                    sheet.write_cell(number, column, value)
        return sheet.value

    def from_group_data(self, fields, columns_headers, groups):
        if not _is_ours():
            return super().from_group_data(fields, columns_headers, groups)
        with _GroupSheet(fields, columns_headers, groups.count) as sheet:
            place = 1, 0
            for name, group in groups.children.items():
                place = sheet.write_group(*place, name, group)
        return sheet.value


class EboxCsvExport(CSVExport):
    def from_data(self, fields, columns_headers, rows):
        if _is_ours():
            rows = [[_guarded(value) for value in row] for row in rows]
        return super().from_data(fields, columns_headers, rows)


def _is_ours():
    """Whether records of ours are exported by this request."""
    return about_letters(json.loads(request.params["data"]).get("model"))


def _guarded(value):
    unsafe = isinstance(value, str) and value.startswith(FORMULA)
    return f"'{value}" if unsafe else value
