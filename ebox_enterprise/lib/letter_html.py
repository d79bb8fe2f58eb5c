# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter's HTML as HTML that does nothing.

Whoever sends a letter can be anybody. Browsers, and what Odoo puts to life in a page
by classes, names and ``data-`` attributes, see only what stands in the lists here: all
else is left out, of what is new in browsers or in Odoo too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape as html_escape
from itertools import islice

from lxml import etree, html
from markupsafe import Markup, escape

# Kept as what they are. Of all others the text is kept, but of ``_SILENT``.
_TAGS = frozenset(
    "b blockquote br caption center cite code col colgroup dd del dfn div dl dt em h1"
    " h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q s samp small span strong sub sup"
    " table tbody td tfoot th thead tr tt u ul".split()
)
_EMPTY = frozenset(("br", "col", "hr"))
# What is in these is no text. No others: this parser takes all that follows for a part
# of an element that it does not know, such as HTML 5's <source>.
_SILENT = ("script", "style", "title")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    "blockquote caption center dd div dl dt hr li ol p pre table tbody td tfoot th"
    " thead tr ul".split()
)
# Where a browser meets these elsewhere, it closes what is open, and an end tag of the
# letter would close a part of the page around it.
_PARENTS = {
    "caption": ("table",),
    "col": ("colgroup", "table"),
    "colgroup": ("table",),
    "dd": ("dl",),
    "dt": ("dl",),
    "li": ("ol", "ul"),
    "tbody": ("table",),
    "td": ("tr",),
    "tfoot": ("table",),
    "th": ("tr",),
    "thead": ("table",),
    "tr": ("table", "tbody", "tfoot", "thead"),
}
# Nothing but the elements above stands directly in these.
_ROWS = frozenset(("colgroup", "table", "tbody", "tfoot", "thead", "tr"))
_MAX_DEPTH = 30
# The parser drops what stands behind the end of a page, in the next page too.
_PAGE = re.compile(r"</?(?:html|head|body)(?=[\s/>])", re.IGNORECASE)
# Signs that stand for nothing: a parser stops at some of them.
_NO_SIGN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ANY_TAG = re.compile(rf"</?(?!(?:{'|'.join(_SILENT)})\b)[a-z][^\s/<>]*", re.IGNORECASE)
# The parser compares each attribute of an element with all before it. Where an element
# ends, only the parser knows; so all that can be a name is counted.
_NAME = re.compile(r"(?<![\w:.-])[a-z_:.][\w:.-]*", re.IGNORECASE | re.ASCII)
_MOST_NAMES = 3000
_PLAIN_TAG = re.compile(r"<(?:(/?[a-z][a-z0-9]*|!)[^<>]*>)?", re.IGNORECASE)
_MOST_PIECES = 100  # of a link's text that are read
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")
_ATTRIBUTES = {
    "align": re.compile(r"left|right|center|justify"),
    "colspan": _NUMBER,
    "lang": re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"),
    "rowspan": _NUMBER,
    "scope": re.compile(r"row|col|rowgroup|colgroup"),
    "span": _NUMBER,
    "start": _NUMBER,
    "valign": re.compile(r"top|middle|bottom|baseline"),
}
_STYLES = {
    "font-style": ("italic", "normal"),
    "font-weight": ("bold", "normal"),
    "text-align": ("left", "right", "center", "justify"),
    "text-decoration": ("underline", "none"),
    "vertical-align": ("top", "middle", "bottom", "baseline"),
}
_SHOWN = re.compile(r"(?:https?:|mailto:|tel:|//)", re.IGNORECASE)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|u|a|ul|ol|li|h[1-6]|table|t[rdh]|strong|em|html|body"
    r"|head|font|img|script|style|form|hr|pre|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)


def inert_html(text: str | None) -> Markup:
    """Text of unknown kind as HTML that does nothing and asks nobody for anything.

    Links stay visible as text, since the address behind one cannot be trusted
    (ebox-api f.6, f.7; scenario 47).
    """
    if not text:
        return Markup()
    text = _NO_SIGN.sub(" ", text)
    if not _MARKUP.search(text):  # a lone "<" makes no HTML
        return Markup("<br/>").join(escape(line) for line in text.splitlines())
    return Markup("".join(_written(parsed(text))))


def parsed(text: str) -> html.HtmlElement:
    """The HTML of a letter, however bad it is, without what is no text of it.

    That of a text with very many different words loses its attributes.

    :return: an element around what was given
    """
    text = _PAGE.sub("<input", _NO_SIGN.sub(" ", text))
    if len(set(_NAME.findall(text))) > _MOST_NAMES:
        text = _PLAIN_TAG.sub(_bare, text)
    root, whole = _tree(text)
    if not whole:
        root, _whole = _tree(_ANY_TAG.sub("<br", text))
    etree.strip_elements(root, *_SILENT, with_tail=False)
    return root


def _bare(tag: re.Match[str]) -> str:
    """A tag without its attributes; what is none as text."""
    name = tag[1] or ""
    return "" if name == "!" else f"<{name}>" if name else "&lt;"


def _tree(text: str) -> tuple[html.HtmlElement, bool]:
    """HTML as a tree, and whether the parser came to its end.

    It stops where elements are nested deeper than about 250 levels.
    """
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    content = f"<div>{text}</div>".encode(errors="replace")
    root = etree.fromstring(content, parser)
    stopped = any("Excessive depth" in error.message for error in parser.error_log)
    return html.Element("div") if root is None else root, not stopped


def _written(root: html.HtmlElement) -> Iterator[str]:
    """The parts of the HTML as ``str``; nothing in it was copied unseen.

    As ``Markup`` each of them would take ten times as long.
    """
    opened: list[html.HtmlElement] = []  # what was written and is not closed
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            if tag in _TAGS and _fits(tag, [str(each.tag) for each in opened]):
                yield f"<{tag}{''.join(_attributes(element))}>"
                if tag not in _EMPTY:
                    opened.append(element)
            elif tag in _BLOCKS or tag in _EMPTY:
                yield _gap(opened)
            yield _text(element.text)
            continue
        if tag == "a":
            yield _text(_address(element))
        if opened and opened[-1] is element:
            opened.pop()
            yield f"</{tag}>"
        elif tag in _BLOCKS and tag not in _EMPTY:
            yield _gap(opened)
        yield _text(element.tail)


def _fits(tag: str, parents: Sequence[str]) -> bool:
    """Whether browsers leave an element where it stands.

    :param parents: names, the outermost first
    """
    parent = parents[-1] if parents else ""
    if tag in _PARENTS:
        fits = parent in _PARENTS[tag]
    else:
        fits = parent not in _ROWS
    if tag in _BLOCKS and "p" in parents:
        fits = False
    if tag in _HEADINGS and not _HEADINGS.isdisjoint(parents):
        fits = False
    return fits and (tag in _EMPTY or len(parents) < _MAX_DEPTH)


def _gap(opened: Sequence[html.HtmlElement]) -> str:
    """What keeps the words of a block apart that is not written itself."""
    return " " if opened and opened[-1].tag in _ROWS else "<br>"


def _text(text: str | None) -> str:
    return html_escape(text, quote=False) if text else ""


def _attributes(element: html.HtmlElement) -> Iterator[str]:
    for name, value in element.attrib.items():
        value = value.strip().lower() if name != "lang" else value
        if name in _ATTRIBUTES and _ATTRIBUTES[name].fullmatch(value):
            yield f' {name}="{value}"'
        elif name == "style" and (style := _style(value)):
            yield f' style="{style}"'


def _style(text: str) -> str:
    """Of a style the parts that are in the list, word for word."""
    parts = (part.partition(":") for part in text.split(";"))
    pairs = ((name.strip(), value.strip()) for name, _colon, value in parts)
    return ";".join(f"{n}:{v}" for n, v in pairs if v in _STYLES.get(n, ()))


def _address(link: html.HtmlElement) -> str:
    """Where a link leads, as text behind it, unless its text says so."""
    address = link.get("href", "").strip()
    shown = "".join(islice(link.itertext(), _MOST_PIECES))  # links stand in links
    known = not _SHOWN.match(address) or address in shown
    return "" if known else f" ({address})"
