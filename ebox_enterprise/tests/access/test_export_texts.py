# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a sender wrote is a text in Odoo's own exports, whatever it begins with."""

import csv
import io
import json

from openpyxl import load_workbook

from odoo.http import Request

from ..common import message
from ..web_case import WebCase

FORMULA = '=HYPERLINK("https://evil.example/";"klik")'
SUBJECTS = (
    FORMULA,
    "{=1+1}",
    "https://evil.example/",
    "mailto:a@evil.example",
    "internal:Sheet1!A1",
    "@SUM(1+1)",
    "＝1+1",
    "\t=1+1",
    "+++090/9337/55493+++",
)


class TestExportTexts(WebCase):
    def setUp(self):
        super().setUp()
        count = len(SUBJECTS)
        self.letters = self.receive(*(message(n) for n in range(1, count + 1)))
        for letter, subject in zip(self.letters, SUBJECTS, strict=True):
            letter.sudo().name = subject
        self.login(self.clerk)

    def export(self, kind, groupby=()):
        asked = {
            "model": "ebox.document",
            "fields": [{"name": "name", "label": "=Subject", "type": "char"}],
            "ids": self.letters.ids,
            "domain": [],
            "groupby": list(groupby),
            "import_compat": False,
        }
        data = {"data": json.dumps(asked), "csrf_token": Request.csrf_token(self)}
        answer = self.url_open(f"/web/export/{kind}", data=data)
        answer.raise_for_status()
        return answer.content

    def assertTexts(self, content):
        sheet = load_workbook(io.BytesIO(content)).active
        cells = [cell for row in sheet for cell in row if cell.value is not None]
        self.assertTrue(cells)
        for cell in cells:
            told = (cell.data_type, cell.hyperlink)
            self.assertEqual(told, ("s", None), cell.value)
        return {cell.value for cell in cells}

    def test_excel(self):
        self.assertLessEqual({*SUBJECTS}, self.assertTexts(self.export("xlsx")))

    def test_excel_in_groups(self):
        found = self.assertTexts(self.export("xlsx", ["name"]))
        self.assertIn(f"{FORMULA} (1)", found)

    def test_csv(self):
        rows = csv.reader(io.StringIO(self.export("csv").decode()))
        for row in list(rows)[1:]:
            self.assertNotIn(row[0][0], "=+-@\t\r＝＋－＠", row)
