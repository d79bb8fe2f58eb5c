# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Links in official mail: which host one leads to, and whether it is known.

Nothing here opens or fetches anything. Hosts are shown in ASCII, so that letters of
another alphabet cannot pass for Latin ones (scenario 56).

Browsers read addresses by other rules than Python does (https://url.spec.whatwg.org):
a backslash ends the host, tabs and line ends fall out, ``%2e`` is a dot. So what the
two could read differently is no address here, and of an address only what was read is
put together again: that is what is shown, judged and opened.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from urllib.parse import quote, urlsplit, urlunsplit

from .letter_html import parsed

# the federal government and the regions, with all below them
GOVERNMENT_HOSTS = (
    "fgov.be",
    "belgium.be",
    "socialsecurity.be",
    "vlaanderen.be",
    "wallonie.be",
    "be.brussels",
)
DEMO_HOSTS = ("myminfin.example",)
_MAX = 2000
_MOST_TEXTS = 500  # of the actions of one message that are read
_LINK = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_END = ".,;:!?)]}"
_UNCLEAR = re.compile(r"[\x00-\x1f\x7f-\x9f\\]")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_PORT = re.compile(r"[1-9][0-9]{0,4}")
_PORTS = {"http": 80, "https": 443}
_MAX_HOST = 253
_KEPT = "!$&'()*+,;=:@/?%~"  # signs of a path, a query or a fragment


def document_link(texts: Iterable[str | None], hosts: Collection[str]) -> str | None:
    """Where the document is, in letters that only hold a link; or None.

    A link to a known host is preferred, wherever it stands; of others only one that
    could be clicked counts. The bare address of a site leads to no document.

    :param texts: of the message, plain or HTML
    :param hosts: names in ASCII that are known
    """
    clickable, written = [], []
    for text in texts:
        root = parsed(text or "")
        clickable += [link.get("href", "") for link in root.iter("a")]
        written += _LINK.findall(" ".join(root.itertext()))
    clickable, written = (list(_deep(urls)) for urls in (clickable, written))
    known = [url for url in (*clickable, *written) if trusted_link(url, hosts)]
    return next(iter([*known, *clickable]), None)


def _deep(urls: Iterable[str]) -> Iterator[str]:
    """Of what was found, the addresses of more than a site."""
    for url in urls:
        address = whole_address(url.strip()[:_MAX].rstrip(_END)) or ""
        parts = urlsplit(address)
        if parts.path.strip("/") or parts.query or parts.fragment:
            yield address


def action_link(raw: Mapping[str, object]) -> str | None:
    """The web address of an action that a message offers (v3); or None.

    :param raw: the message as the registry gave it
    """
    texts = islice(_strings(raw.get("actions")), _MOST_TEXTS)
    found = (whole_address(text.strip()[:_MAX]) for text in texts)
    return next(filter(None, found), None)


def whole_address(url: str) -> str | None:
    """An address of the web that every browser reads as we do; or None.

    :return: put together from its parts: scheme, host in ASCII, port unless it is the
        scheme's own, path, query, fragment; all in ASCII
    """
    if _UNCLEAR.search(url):
        return None
    try:
        parts = urlsplit(url)
        own = _PORTS.get(parts.scheme)
        host = _host(parts.netloc.removesuffix(f":{own}").removesuffix(":"))
        rest = [quote(part, _KEPT) for part in parts[2:]]
    except ValueError:  # also of a sign that has no place in any text
        return None
    if not own or not host:
        return None
    return urlunsplit((parts.scheme, host, rest[0] or "/", *rest[1:]))


def _host(text: str) -> str | None:
    """A host in ASCII, with its port; None for what is no name of letters and figures.

    What ends in figures is an IP address to browsers, however it is written.

    :raise ValueError: it cannot be written in ASCII
    """
    name, colon, port = text[:_MAX_HOST].partition(":")
    name = name.encode("idna").decode("ascii").lower()
    good = all(map(_LABEL.fullmatch, name.split("."))) and len(text) <= _MAX_HOST
    if not good or name.rpartition(".")[2][0].isdigit():
        return None
    if colon and not _PORT.fullmatch(port):
        return None
    return name + colon + port


def shown_host(url: str) -> str | None:
    """The host of an address in ASCII, with its port; None when it has none."""
    return urlsplit(whole_address(url) or "").netloc or None


def trusted_link(url: str, hosts: Iterable[str]) -> str | None:
    """The address to open when it is one of some hosts or below one, over https.

    :param hosts: names in ASCII
    :return: the address as ``whole_address`` gives it; None when it is not trusted
    """
    address = whole_address(url)
    parts = urlsplit(address or "")
    below = (
        parts.netloc == host or parts.netloc.endswith(f".{host}") for host in hosts
    )
    return address if parts.scheme == "https" and any(below) else None


def _strings(value: object, depth: int = 0) -> Iterator[str]:
    """All strings inside JSON data, to some depth."""
    if isinstance(value, str):
        yield value
    elif depth < 6 and isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item, depth + 1)
