# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Which message registries hold mail for us (ebox-api a, d.3).

The schema of the newer address is unknown: entries are read under every name that
both generations may use. A registry's address is security configuration (docs/ebox-api
f.3): one that may not receive the token is listed, but not usable.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from . import fields
from .addresses import check_provider_url
from .dates import parse_datetime, parse_day
from .dialects import dialect_for
from .environments import Environment
from .errors import BlockedHost, ConfigurationError, NotFoundError, UnexpectedAnswer
from .jsontext import JsonObject
from .messages import TranslatedText
from .redaction import get_logger
from .tokens import TokenSource, with_token
from .transport import Transport

_logger = get_logger(__name__)

FIXED_PROVIDER_ID = "nsso"
_MAX_ID = 100
_MAX_PROVIDERS = 1000
_OWNERS = ("messageProvider", "messageRegistry", "documentProvider")
_WRAPPERS = ("items", "messageRegistries", "messageProviders", "documentProviders")


@dataclass(frozen=True)
class Maintenance:
    """A window in which failures are expected; ``end`` is the first moment back."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class MessageProvider:
    """One message registry.

    ``base_url`` is checked and normalised, or empty when it was refused
    (``given_url`` then still tells it, for display only). ``api_version`` is as
    given. Days are Belgian; ``deactivation`` is the first day without it.
    Compare by ``base_url``, not by id, to see that the fixed provider and an
    entry of the registry are the same.
    """

    remote_id: str
    name: TranslatedText = field(default_factory=TranslatedText)
    base_url: str = ""
    api_version: str = ""
    activation: date | None = None
    deactivation: date | None = None
    contact: str | None = None
    maintenance: list[Maintenance] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    given_url: str | None = None

    @property
    def usable(self) -> bool:
        """Whether its address may be called and its API version is known."""
        try:
            return bool(self.base_url and dialect_for(self.api_version))
        except ConfigurationError:
            return False


def _owned(data: JsonObject, suffix: str, *bare: str) -> object:
    """``messageProviderUrl``, ``messageRegistryUrl``, ..., ``url``: the first there."""
    for name in (*(owner + suffix for owner in _OWNERS), *bare):
        if data.get(name) is not None:
            return data[name]
    return None


def _version(data: JsonObject) -> str:
    value = _owned(
        data,
        "ApiSupportedVersion",
        "apiSupportedVersion",
        "supportedApiVersion",
        "apiVersion",
        "version",
        "apiSupportedVersions",
        "supportedApiVersions",
        "supportedVersions",
    )
    given = value if isinstance(value, list) else [value]
    versions = [found for item in given[:50] if (found := fields.text(item, 40))]
    known = [version for version in versions if _is_known(version)]
    # Of several versions the newest that we speak; else what is there, to show it.
    return max(known, key=_sort_key) if known else next(iter(versions), "")


def _is_known(version: str) -> bool:
    try:
        return bool(dialect_for(version))
    except ConfigurationError:
        return False


def _sort_key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.lstrip("vV").split("."))


def _maintenance(data: JsonObject, problems: list[str]) -> list[Maintenance]:
    value = _owned(data, "PlannedMaintenance", "plannedMaintenance", "maintenance")
    windows = []
    for item in fields.items(value)[:200]:
        item = item if isinstance(item, Mapping) else {}
        start = parse_datetime(item.get("startDate"))
        end = parse_datetime(item.get("endDate"))
        if start is None or end is None or end <= start:
            problems.append("a maintenance window without start before end is ignored")
            continue
        windows.append(Maintenance(start, end))
    return windows


def _base_url(given: object, allow_loopback: bool, problems: list[str]) -> str:
    try:
        return check_provider_url(given, allow_loopback)
    except BlockedHost as error:
        problems.append(error.message)
        return ""


def read_provider(
    data: object, allow_http_loopback: bool = False
) -> MessageProvider | None:
    """One entry of the registry; None when it has no usable identifier."""
    if not isinstance(data, Mapping):
        return None
    remote_id = fields.identifier(_owned(data, "Id", "id", "registryId", "providerId"))
    if remote_id is None or len(remote_id) > _MAX_ID:
        return None
    problems: list[str] = []
    url = _owned(data, "Url", "url", "baseUrl", "endpointUrl", "endpoint", "href")
    version = _version(data)
    if not _is_known(version):
        problems.append("this version of the API is not known")
    contact = _owned(data, "TechnicalContact", "technicalContact", "contact")
    activation = _owned(data, "ActivationDate", "activationDate")
    deactivation = _owned(data, "DeactivationDate", "deactivationDate")
    return MessageProvider(
        remote_id=remote_id,
        name=fields.translated(_owned(data, "Name", "name", "label")),
        base_url=_base_url(url, allow_http_loopback, problems),
        api_version=version,
        activation=parse_day(activation),
        deactivation=parse_day(deactivation),
        contact=fields.text(contact, 500),
        maintenance=_maintenance(data, problems),
        problems=problems,
        given_url=fields.text(url, 500),
    )


def _entries(data: object) -> list[object]:
    if isinstance(data, Mapping):
        data = next((data[name] for name in _WRAPPERS if name in data), None)
        data = [] if data is None else data
    if not isinstance(data, list):
        raise UnexpectedAnswer("the registry answers no list", step="registry")
    return data[:_MAX_PROVIDERS]


def read_providers(
    data: object, allow_http_loopback: bool = False
) -> list[MessageProvider]:
    """The providers in a registry's answer: a bare list or a wrapper (scenario 30).

    Raises :class:`UnexpectedAnswer` when it is neither. Entries without an
    identifier, and repeated ones, are logged and left out.
    """
    result: dict[str, MessageProvider] = {}
    for entry in _entries(data):
        provider = read_provider(entry, allow_http_loopback)
        if provider is None or provider.remote_id in result:
            _logger.warning("The registry lists an entry without an id of its own")
            continue
        result[provider.remote_id] = provider
    return list(result.values())


def discover(
    registry: Environment | str | Iterable[str],
    transport: Transport,
    token_source: TokenSource,
) -> list[MessageProvider]:
    """All providers that the registry lists, usable or not.

    ``registry`` is an environment or addresses, the newer first: a 404 there tries
    the next. An environment without registry gives its fixed provider, without
    any call. Raises :class:`NotAuthorizedError` on 403 (fall back on
    :func:`fixed_provider` and tell the user, ebox-api c), :class:`NotFoundError`
    when no address exists, and what the transport raises.
    """
    if isinstance(registry, Environment):
        if not registry.use_registry:
            return [fixed_provider(registry)]
        registry = registry.registry_urls
    urls = (registry,) if isinstance(registry, str) else tuple(registry)
    missing: NotFoundError | None = None
    for url in urls:
        try:
            data = _fetch(url, transport, token_source)
        except NotFoundError as error:
            missing = error
            continue
        return read_providers(data, transport.allow_http_loopback)
    raise missing or ConfigurationError("no registry address", field="registry_url")


def _fetch(url: str, transport: Transport, token_source: TokenSource) -> object:
    answer = with_token(
        token_source,
        lambda token: transport.get_json(url, token=token, step="registry"),
    )
    return answer.data


def fixed_provider(environment: Environment) -> MessageProvider:
    """The environment's own registry (NSSO), when the provider registry is no help."""
    return MessageProvider(
        remote_id=FIXED_PROVIDER_ID,
        name=TranslatedText(
            nl="RSZ", fr="ONSS", de="LSS", en="National Social Security Office"
        ),
        base_url=check_provider_url(
            environment.provider_url, environment.allow_http_loopback
        ),
        api_version=environment.api_version,
        given_url=environment.provider_url,
    )
