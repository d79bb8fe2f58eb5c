# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which path means what. Every route has a stable name (faults, journal).

Paths are matched on their raw segments, unquoted one by one: a message id may
hold a slash or dots (ebox-api h.51) and must neither change the route nor be
normalised away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from .dialect import Dialect
from .dialect_v2 import DialectV2
from .dialect_v3 import DialectV3

TOKEN_PATH = "/REST/oauth/v5/token"
_FEDERATION = "/REST/ebox/enterprise/federation"
REGISTRY_PATH = f"{_FEDERATION}/documentProviderRegistry/v1/messageRegistries"
PARTITION_PATH = "/REST/ebox/enterprise/partition/v1"
OLDER_REGISTRY_PATH = f"{_FEDERATION}/v1/messageProviders"


@dataclass(frozen=True)
class Mount:
    """A message registry in one dialect at one path below the base URL."""

    registry: str
    path: str
    dialect: Dialect


# The NSSO's box can be read in v3 as well: production has both (ebox-api a).
MOUNTS = (
    Mount("nsso", "/REST/ebox/enterprise/messageRegistry/v2", DialectV2()),
    Mount("nsso", "/REST/ebox/enterprise/messageRegistry/v3", DialectV3()),
    Mount("region", "/region/ebox/v3", DialectV3()),
)
REGISTRIES = ("nsso", "region")


@dataclass(frozen=True)
class Match:
    """A recognised path. ``name`` is empty when the method is not allowed there."""

    name: str
    arguments: dict[str, str]
    mount: Mount | None = None
    allowed: tuple[str, ...] = ()


_MESSAGE = "/ebox/messages/{message}"
_FILE = _MESSAGE + "/attachments/{attachment}"
_MAILBOX = (
    ("summary", "GET", "/ebox"),
    ("list", "GET", "/ebox/messages"),
    ("hide", "PATCH", "/ebox/messages"),
    ("detail", "GET", _MESSAGE),
    ("attachments", "GET", _MESSAGE + "/attachments"),
    ("attachment", "GET", _FILE),
    ("content", "GET", _FILE + "/content"),
    ("body", "GET", _MESSAGE + "/body"),
    ("payment", "GET", _MESSAGE + "/paymentData"),
)
# Only v3 has these, and it has no summary (ebox-api j.1). Of the statistics the path is
# not known: one of these answers, as is set.
_STATISTICS = ("/statistics", "/ebox/statistics", "/ebox/messages/statistics")
_ONLY_V3 = (
    *(("statistics", "GET", path) for path in _STATISTICS),
    ("reply", "POST", _MESSAGE + "/replies"),
)
# What every provider of v3 must have; anything else is its own choice.
MANDATORY = frozenset(
    {
        *("list", "detail", "content", "statistics"),
        *("message_types", "message_type", "applications", "application"),
        *("organizations", "organization"),
    }
)
_REFERENCE = (
    ("message_types", "GET", "/messageTypes"),
    ("message_type", "GET", "/messageTypes/{key}"),
    ("applications", "GET", "/senderApplications"),
    ("application", "GET", "/senderApplications/{key}"),
    ("application_image", "GET", "/senderApplications/{key}/images/{image}/content"),
    ("organizations", "GET", "/senderOrganizations"),
    ("organization", "GET", "/senderOrganizations/{key}"),
    ("organization_image", "GET", "/senderOrganizations/{key}/images/{image}/content"),
)
_ACTIONS = (  # of v3, and optional there
    ("actions", "GET", "/messageActions"),
    ("action", "GET", "/messageActions/{key}"),
)
_CENTRAL = (
    ("token", "POST", TOKEN_PATH),
    ("registry", "GET", REGISTRY_PATH),
    ("registry_older", "GET", OLDER_REGISTRY_PATH),
    ("registry_older", "GET", OLDER_REGISTRY_PATH + "/{provider}"),
    ("partitions", "GET", PARTITION_PATH + "/ebox/{number}/partitions"),
    ("partition_rules", "GET", PARTITION_PATH + "/ebox/{number}/routingRules"),
    ("mandate", "GET", PARTITION_PATH + "/ebox/{number}/hasMandate"),
)


def _table() -> Iterator[tuple[str, str, list[str], Mount | None]]:
    for name, method, path in _CENTRAL:
        yield name, method, path.split("/"), None
    for mount in MOUNTS:
        reference = f"/{mount.dialect.reference_path}"
        mailbox = (
            _MAILBOX if mount.dialect.version == "2" else (*_ONLY_V3, *_MAILBOX[1:])
        )
        named = _REFERENCE if mount.dialect.version == "2" else (*_REFERENCE, *_ACTIONS)
        paths = [*mailbox, *((n, m, reference + p) for n, m, p in named)]
        # Publishing is the one operation that moved in v3 (ebox-api d.4).
        publish = "/publishMessage" if mount.dialect.version == "2" else _MAILBOX[1][2]
        for name, method, path in [*paths, ("publish", "POST", publish)]:
            yield name, method, (mount.path + path).split("/"), mount


_TABLE = tuple(_table())


def match(method: str, path: str) -> Match | None:
    """The route of a raw (still quoted) path below the base URL, or None."""
    segments = path.split("/")
    allowed = []
    for name, wanted, template, mount in _TABLE:
        arguments = _compare(template, segments)
        if arguments is None:
            continue
        if wanted == method:
            return Match(name, arguments, mount)
        allowed.append((wanted, mount))
    if allowed:
        methods = tuple(wanted for wanted, _ in allowed)
        return Match("", {}, allowed[0][1], methods)
    return None


def _compare(template: list[str], segments: list[str]) -> dict[str, str] | None:
    if len(template) != len(segments):
        return None
    arguments = {}
    for pattern, segment in zip(template, segments, strict=True):
        if pattern.startswith("{"):
            if not segment:
                return None
            arguments[pattern[1:-1]] = unquote(segment)
        elif pattern != segment:
            return None
    return arguments


def raw_path(environ: Mapping[str, object]) -> str:
    """The request's path as it was sent, quotes and all, without the query."""
    raw = environ.get("RAW_URI") or environ.get("REQUEST_URI")
    if isinstance(raw, str) and raw.startswith("/"):
        return raw.partition("?")[0]
    path = f"{environ.get('SCRIPT_NAME', '')}{environ.get('PATH_INFO', '')}"
    return quote(path.encode("latin-1"))
