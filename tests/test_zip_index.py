# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The list of what a ZIP holds, as spreadsheets and programs read it."""

import csv
import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from zip_index import Column, csv_index, guarded, sums_file, xlsx_index

COLUMNS = [Column("Sender"), Column("Received", 12), Column("Amount", 12)]
DAY = date(2026, 11, 20)
START = tuple("=+-@\t\r＝＋－＠")


def read(content):
    """The rows of a CSV file as a program of Belgium reads them."""
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def sheet(content):
    return openpyxl.load_workbook(io.BytesIO(content)).active


def test_the_csv_is_as_excel_in_belgium_expects_it():
    content = csv_index(COLUMNS, [('Élan;"x"', DAY, 1234.5)])
    assert content.startswith(b"\xef\xbb\xbf")
    assert read(content) == [
        ["Sender", "Received", "Amount"],
        ['Élan;"x"', "2026-11-20", "1234,50"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        (" =1+1", "'=1+1"),
        ("+++090/9337/55493+++", "***090/9337/55493***"),
        ("+++090/9337/55493+++x", "'+++090/9337/55493+++x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2", "'-2"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("＝1", "'＝1"),
        ("RSZ\n=1", "RSZ =1"),
        ("a=b", "a=b"),
        ("", ""),
        (None, ""),
    ],
)
def test_no_text_begins_a_formula(text, expected):
    assert guarded(text) == expected


@given(st.text(max_size=80), st.text(max_size=80))
def test_texts_stay_in_their_cells(one, two):
    rows = read(csv_index(COLUMNS, [(one, None, None), (two, None, None)]))
    assert [len(row) for row in rows] == [3, 3, 3]
    assert not any(row[0].startswith(START) for row in rows)


def test_a_number_below_zero_stays_a_number():
    assert read(csv_index(COLUMNS, [("x", None, -12.0)]))[1][2] == "-12,00"


def test_the_workbook_has_types_and_can_be_filtered():
    found = sheet(xlsx_index(COLUMNS, [("RSZ", DAY, 1234.5), ("x", None, None)], "L"))
    assert [cell.value for cell in found[2]] == ["RSZ", datetime(2026, 11, 20), 1234.5]  # noqa: DTZ001
    assert [cell.value for cell in found[3]] == ["x", None, None]
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == "A1:C3"
    assert found["B2"].is_date
    assert found.title == "L"


@pytest.mark.parametrize(
    "text",
    ["=1+1", "{=1}", "http://example.be", "mailto:x@example.be", "internal:A1", "007"],
)
def test_the_workbook_takes_texts_for_texts(text):
    cell = sheet(xlsx_index(COLUMNS, [(text, None, None)], "L"))["A2"]
    assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)


def test_a_workbook_without_rows_and_with_long_texts():
    assert sheet(xlsx_index(COLUMNS, [], "L")).auto_filter.ref == "A1:C1"
    found = sheet(xlsx_index(COLUMNS, [("x" * 40_000, None, None)], "L" * 40))
    assert len(found["A2"].value) == 32_767


def test_the_manifest_is_in_the_form_of_sha256sum():
    digest = "ab" * 32
    assert sums_file({"a/é b.pdf": digest}) == f"{digest}  a/é b.pdf\n".encode()


def test_no_heading_is_cut_whatever_its_language():
    columns = [Column("Noch zu bezahlen", 12), Column("Datei", 60)]
    found = sheet(xlsx_index(columns, [], "L"))
    widths = [round(found.column_dimensions[letter].width) for letter in "AB"]
    assert widths[0] > len("Noch zu bezahlen") + 3  # the filter's arrow
    assert widths[1] >= 60
