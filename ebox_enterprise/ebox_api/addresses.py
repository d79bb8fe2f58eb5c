"""Which addresses may be called at all, and what an origin is.

Dossier f.3: the same bearer token opens every registry, so an address counts as
security configuration. Only https, only host names, nothing that points back
into our own network; plain http only to loopback and only where allowed. What a
name resolves to is not looked at here: the certificate check of https makes an
internal host that answers for such a name fail.
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
_PRIVATE_SUFFIXES = (
    "localhost",
    "local",
    "internal",
    "localdomain",
    "lan",
    "home",
    "intranet",
    "corp",
    "home.arpa",
    "test",
    "invalid",
)
_LOOPBACK = frozenset(("localhost", "127.0.0.1", "::1"))
_PORTS = {"https": 443, "http": 80}


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
    # 127.1, 2130706433 and 0x7f.0.0.1 are IP addresses in disguise.
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):
        raise _refuse("an IP address", url)
    if len(labels) < 2 or host.rstrip(".").endswith(
        tuple(f".{suffix}" for suffix in _PRIVATE_SUFFIXES)
    ):
        raise _refuse("a name inside a private network", url)


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
