# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Small valid files of other types than PDF, with the same bytes every time."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from .spec import Annex

Rows = list[list[str]]
EPOCH = (1980, 1, 1, 0, 0, 0)
XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OPENXML = "application/vnd.openxmlformats-officedocument"
SCHEMA = "http://schemas.openxmlformats.org"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def _archive(parts: Mapping[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    """A ZIP without clock or user in it; ``stored`` members stay uncompressed."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            info = ZipInfo(name, EPOCH)
            info.compress_type = ZIP_STORED if name in stored else ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return buffer.getvalue()


def csv_file(name: str, rows: Rows) -> Annex:
    """Semicolons and a byte order mark, as Belgian offices send them."""
    text = "\r\n".join(";".join(row) for row in rows) + "\r\n"
    return Annex(name, "text/csv", ("\ufeff" + text).encode("utf-8"))


def text_file(name: str, text: str) -> Annex:
    """Plain text in UTF-8."""
    return Annex(name, "text/plain", text.encode("utf-8"))


def xml_file(name: str, root: str, rows: Rows) -> Annex:
    """One element per row, named after the cells of the first row."""
    head, *records = rows
    lines = [XML_HEAD.rstrip(), f'<{root} xmlns="urn:demo:{root}">']
    for record in records:
        cells = "".join(
            f"<{tag}>{escape(cell)}</{tag}>"
            for tag, cell in zip(head, record, strict=True)
        )
        lines.append(f"  <record>{cells}</record>")
    lines.append(f"</{root}>")
    return Annex(name, "text/xml", ("\n".join(lines) + "\n").encode("utf-8"))


def zip_file(name: str, files: dict[str, str]) -> Annex:
    """An archive of text files."""
    return Annex(name, "application/zip", _archive(dict(files)))


def ods_file(name: str, sheet: str, rows: Rows) -> Annex:
    """An OpenDocument spreadsheet with one sheet of texts."""
    body = ""
    for row in rows:
        cells = "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(cell)}</text:p></table:table-cell>"
            for cell in row
        )
        body += f"<table:table-row>{cells}</table:table-row>"
    content = (
        f'{XML_HEAD}<office:document-content xmlns:office="{ODF}:office:1.0" '
        f'xmlns:table="{ODF}:table:1.0" xmlns:text="{ODF}:text:1.0" '
        'office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="{escape(sheet)}">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'{XML_HEAD}<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0" '
        'manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{ODS_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" '
        'manifest:media-type="text/xml"/></manifest:manifest>'
    )
    parts = {
        "mimetype": ODS_TYPE,
        "content.xml": content,
        "META-INF/manifest.xml": manifest,
    }
    return Annex(name, ODS_TYPE, _archive(parts, ("mimetype",)))


def _openxml(
    kind: str, part: str, content: str, more: dict[str, str]
) -> tuple[str, str, str]:
    """Content types, relations and main part; ``more`` maps further parts."""
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{OPENXML}.{media}+xml"/>'
        for name, media in {part: kind, **more}.items()
    )
    types = (
        f'{XML_HEAD}<Types xmlns="{SCHEMA}/package/2006/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    return types, _relations("officeDocument", part), content


def _relations(kind: str, target: str) -> str:
    return (
        f'{XML_HEAD}<Relationships xmlns="{SCHEMA}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{SCHEMA}/officeDocument/2006/relationships/'
        f'{kind}" Target="{target}"/></Relationships>'
    )


def xlsx_file(name: str, sheet: str, rows: Rows) -> Annex:
    """A workbook with one sheet of inline texts."""
    body = ""
    for row in rows:
        cells = "".join(
            f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>' for cell in row
        )
        body += f"<row>{cells}</row>"
    main = f"{SCHEMA}/spreadsheetml/2006/main"
    workbook = (
        f'{XML_HEAD}<workbook xmlns="{main}" xmlns:r="{SCHEMA}/officeDocument/2006/'
        f'relationships"><sheets><sheet name="{escape(sheet)}" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>'
    )
    types, relations, content = _openxml(
        "spreadsheetml.sheet.main",
        "xl/workbook.xml",
        workbook,
        {"xl/worksheets/sheet1.xml": "spreadsheetml.worksheet"},
    )
    parts = {
        "[Content_Types].xml": types,
        "_rels/.rels": relations,
        "xl/workbook.xml": content,
        "xl/_rels/workbook.xml.rels": _relations("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": (
            f'{XML_HEAD}<worksheet xmlns="{main}"><sheetData>{body}</sheetData>'
            "</worksheet>"
        ),
    }
    return Annex(name, f"{OPENXML}.spreadsheetml.sheet", _archive(parts))


def docx_file(name: str, paragraphs: list[str]) -> Annex:
    """A document of plain paragraphs."""
    body = "".join(
        f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>" for text in paragraphs
    )
    document = (
        f'{XML_HEAD}<w:document xmlns:w="{SCHEMA}/wordprocessingml/2006/main">'
        f"<w:body>{body}</w:body></w:document>"
    )
    types, relations, content = _openxml(
        "wordprocessingml.document.main", "word/document.xml", document, {}
    )
    parts = {
        "[Content_Types].xml": types,
        "_rels/.rels": relations,
        "word/document.xml": content,
    }
    return Annex(name, f"{OPENXML}.wordprocessingml.document", _archive(parts))
