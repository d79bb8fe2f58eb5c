# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of what a ZIP of letters holds, for bookkeepers and their programs.

Pure: nothing here knows Odoo. Senders choose most of the texts, so no program may
take one for a formula, a link or a second cell.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple, TypeAlias

import xlsxwriter

CSV_NAME, XLSX_NAME, SUMS_NAME = "index.csv", "index.xlsx", "SHA256SUMS"
#: With which spreadsheets begin a formula, in ordinary and in full width
#: (https://owasp.org/www-community/attacks/CSV_Injection).
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
GUARD = "'"
#: A structured communication; its other form, ``***…***``, begins no formula.
OGM = re.compile(r"\+\+\+(\d{3}/\d{4}/\d{5})\+\+\+")
MOST = 32_767  # characters of a cell in Excel
DAY_FORMAT = 14  # Excel's own short date, in the reader's order
MONEY_FORMAT = 4  # 1,234.56 with the reader's signs
DAY_WIDTH, MONEY_WIDTH, TEXT_WIDTH = 12, 12, 20
ARROW = 4  # characters that a heading leaves to the arrow of the filter

#: What a cell can hold.
Cell: TypeAlias = "str | date | float | Decimal | None"


class Column(NamedTuple):
    """One column: its heading in the reader's language, and its width in characters.

    It is wider where the heading would be cut.
    """

    title: str
    width: int = TEXT_WIDTH


def one_line(value: object) -> str:
    """A text without line breaks or runs of spaces; empty for nothing."""
    return " ".join(str(value or "").split())


def guarded(text: str | None) -> str:
    """A text that no spreadsheet takes for a formula.

    Line breaks and tabs, which OWASP names too, are spaces already.
    """
    text = one_line(text)
    if found := OGM.fullmatch(text):
        return f"***{found[1]}***"
    return GUARD + text if text.startswith(FORMULA) else text


def csv_index(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> bytes:
    """The list as CSV: UTF-8 with its mark, semicolons, and a comma in numbers.

    So Excel reads it with the settings of Belgium in any of its languages, in which the
    semicolon separates and the comma is the decimal sign. Dates are ISO, which Excel
    takes for dates with all settings.

    :param rows: a cell for each column
    """
    output = io.StringIO()
    writer = csv.writer(output, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow([guarded(column.title) for column in columns])
    writer.writerows([_for_csv(value) for value in row] for row in rows)
    return output.getvalue().encode("utf-8-sig")


def _for_csv(value: Cell) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str):
        return guarded(value)
    return f"{value:.2f}".replace(".", ",")


def xlsx_index(
    columns: Sequence[Column], rows: Iterable[Sequence[Cell]], sheet: str
) -> bytes:
    """The list as a workbook, with real dates and numbers.

    Rows are written to the disk as they come, so that memory stays flat.

    :param sheet: the name of the sheet
    """
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output, {"constant_memory": True})
    page = book.add_worksheet(sheet[:31])
    head = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": DAY_FORMAT})
    money = book.add_format({"num_format": MONEY_FORMAT})
    page.freeze_panes(1, 0)
    for place, column in enumerate(columns):
        title = one_line(column.title)
        page.set_column(place, place, max(column.width, len(title) + ARROW))
        page.write_string(0, place, title, head)
    last = 0
    for last, row in enumerate(rows, start=1):
        for place, value in enumerate(row):
            if isinstance(value, date):
                page.write_datetime(last, place, value, day)
            elif value is None or isinstance(value, str):
                if text := one_line(value)[:MOST]:
                    page.write_string(last, place, text)
            else:
                page.write_number(last, place, value, money)
    page.autofilter(0, 0, last, len(columns) - 1)
    book.close()
    return output.getvalue()


def sums_file(sums: Mapping[str, str]) -> bytes:
    """What ``sha256sum -c`` reads, in the folder of the unpacked ZIP.

    :param sums: SHA-256 in hexadecimal digits by path; a path is a safe name, so it has
        no line break and no backslash
    """
    return "".join(f"{digest}  {path}\n" for path, digest in sums.items()).encode()
