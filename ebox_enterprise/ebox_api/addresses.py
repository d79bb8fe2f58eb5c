# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which addresses may be called at all, and what an origin is.

Dossier f.3: the same bearer token opens every registry, so an address counts as
security configuration. Only https, only host names, nothing that points back
into our own network; plain http only to loopback and only where allowed. What a
name resolves to is looked at by the transport, when it connects.
"""

from __future__ import annotations

import re
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from .errors import BlockedHost

Origin = tuple[str, str, int]

_MAX_URL = 2048
_HOST = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?"
    r"(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?)*\.?"
)
# What the public top-level domains look like: letters only, or an encoded name.
_TOP = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}")
# Never public: reserved names, and what routers, containers and offices use.
_PRIVATE = frozenset(
    "alt arpa cluster consul corp default docker domain home internal intra intranet "
    "invalid lan local localdomain localhost mail mshome onion priv private svc test "
    "workgroup".split()
)
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
_PORTS = {"https": 443, "http": 80}
_FIRST_FREE_PORT = 1024


def is_loopback(host: str | None) -> bool:
    """Whether ``host`` is one of the three spellings of this machine we accept."""
    return host in _LOOPBACK


def _refuse(reason: str, url: object) -> BlockedHost:
    return BlockedHost(f"address refused: {reason}", url=str(url)[:_MAX_URL])


def _split(url: object) -> SplitResult:
    if not isinstance(url, str) or not 1 <= len(url) <= _MAX_URL:
        raise _refuse("not an address", "")
    if not url.isascii() or re.search(r"[\x00-\x20\x7f\\]", url):
        raise _refuse("characters that do not belong in an address", "")
    problem = None
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        problem = _refuse("not an address", "")
    if problem:
        raise problem
    return parts


def _check_host(host: str, url: str) -> None:
    if not _HOST.fullmatch(host):
        raise _refuse("an IP address or no host name", url)
    labels = host.rstrip(".").split(".")
    if len(labels) < 2 or labels[-1] in _PRIVATE:
        raise _refuse("a name inside a private network", url)
    # 127.1, 2130706433, 0177.0.0.1 and 0x7f.0.0.1 are IP addresses in disguise.
    if not _TOP.fullmatch(labels[-1]):
        raise _refuse("an IP address or no public name", url)


def check_url(url: object, *, allow_http_loopback: bool = False) -> SplitResult:
    """The parts of ``url`` if it may be called; raises :class:`BlockedHost`.

    ``allow_http_loopback`` also admits ``localhost``, ``127.0.0.1`` and ``::1``
    with http or https (environments ``demo`` and ``custom``).
    """
    parts = _split(url)
    host = parts.hostname or ""
    if "@" in parts.netloc:
        raise _refuse("it carries a user name", url)
    if parts.fragment:
        raise _refuse("it carries a fragment", url)
    if parts.scheme not in _PORTS:
        raise _refuse("not https", url)
    if allow_http_loopback and is_loopback(host):
        return parts
    if parts.scheme != "https":
        raise _refuse("not https", url)
    _check_host(host, str(url))
    if parts.port is not None and parts.port != 443 and parts.port < _FIRST_FREE_PORT:
        raise _refuse("the port of another service", url)
    return parts


def check_provider_url(url: object, allow_http_loopback: bool = False) -> str:
    """The normalised base address of a registry; raises :class:`BlockedHost`.

    Lower-case host, no default port, no trailing slash, no query, no dot
    segments. Dossier d.3 ``messageProviderUrl`` and scenario 46.
    """
    parts = check_url(url, allow_http_loopback=allow_http_loopback)
    if parts.query or "?" in str(url):
        raise _refuse("it carries a query", url)
    if any(unquote(part) in (".", "..") for part in parts.path.split("/")):
        raise _refuse("its path climbs", url)
    path = re.sub(r"/{2,}", "/", parts.path).rstrip("/")
    return urlunsplit((parts.scheme, _netloc(parts), path, "", ""))


def _netloc(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    return host if port in (None, _PORTS[parts.scheme]) else f"{host}:{port}"


def origin_of(url: object, *, allow_http_loopback: bool = False) -> Origin:
    """(scheme, host, port) of a callable ``url``; raises :class:`BlockedHost`."""
    parts = check_url(url, allow_http_loopback=allow_http_loopback)
    host = (parts.hostname or "").rstrip(".")
    port = parts.port if parts.port is not None else _PORTS[parts.scheme]
    return parts.scheme, host, port
