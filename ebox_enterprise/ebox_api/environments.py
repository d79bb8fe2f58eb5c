# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The e-Box environments as data (ebox-api a). Labels belong to the caller."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from .addresses import Origin, check_provider_url, is_loopback, origin_of
from .dialects import dialect_for
from .errors import BlockedHost, ConfigurationError

_PORTAL = "https://www.eboxenterprise.be"
_MANAGEMENT = "https://app.eboxenterprise.be/management"
_CHAMAN = "https://chaman.socialsecurity.be/"
_TOKEN = "/REST/oauth/v5/token"
_REGISTRIES = (
    "/REST/ebox/enterprise/federation/documentProviderRegistry/v1/messageRegistries",
    "/REST/ebox/enterprise/federation/v1/messageProviders",
)
_REGISTRY_3 = "/REST/ebox/enterprise/messageRegistry/v3"
_REGISTRY_2 = "/REST/ebox/enterprise/messageRegistry/v2"
_OBSOLETE = (
    "/oauth/v3",
    "/oauth/v4",
    "//oauth.socialsecurity.be",
    "//oauthacc.socialsecurity.be",
    "//oauth-v4.acc.pub.socialsecurity.be",
)


@dataclass(frozen=True)
class Environment:
    """One government environment: addresses, API version and what is allowed.

    ``registry_urls`` holds the newer path first. ``provider_url`` is the fixed
    NSSO registry, used where no provider registry exists or it refuses us.
    """

    name: str
    token_url: str
    audience: str
    registry_urls: tuple[str, ...]
    provider_url: str
    api_version: str
    use_registry: bool = True
    allow_http_loopback: bool = False
    portal_url: str = _PORTAL
    management_url: str = _MANAGEMENT
    chaman_url: str = _CHAMAN

    @property
    def origins(self) -> frozenset[Origin]:
        """The environment's own origins: what a ``Transport`` may call at once."""
        urls = [self.token_url, self.provider_url]
        urls += self.registry_urls if self.use_registry else ()
        return frozenset(
            origin_of(url, allow_http_loopback=self.allow_http_loopback) for url in urls
        )


def simulator_environment(base_url: str, *, name: str = "demo") -> Environment:
    """An environment for a simulator served below ``base_url`` (loopback)."""
    base = base_url.rstrip("/")
    return Environment(
        name=name,
        token_url=base + _TOKEN,
        audience=base + _TOKEN,
        registry_urls=tuple(base + path for path in _REGISTRIES),
        provider_url=base + _REGISTRY_2,
        api_version="2",
        allow_http_loopback=True,
    )


_PRD = "https://services.socialsecurity.be"
_ACC = "https://services-acpt.socialsecurity.be"
_SIM = "https://services-sim.socialsecurity.be"

ENVIRONMENTS: Mapping[str, Environment] = MappingProxyType(
    {
        "demo": simulator_environment("https://localhost/ebox-demo"),
        # Simulation takes the production token: the same Client ID and key serve
        # tests and real mail, kept apart by address only (ebox-api a).
        "simulation": Environment(
            name="simulation",
            token_url=_PRD + _TOKEN,
            audience=_PRD + _TOKEN,
            registry_urls=(),
            provider_url=_SIM + "/REST/ebox/enterprise/messageRegistry"
            "/consultationIntegrationTest/v3",
            api_version="3",
            use_registry=False,
        ),
        "acceptance": Environment(
            name="acceptance",
            token_url=_ACC + _TOKEN,
            audience=_ACC + _TOKEN,
            registry_urls=tuple(_ACC + path for path in _REGISTRIES),
            provider_url=_ACC + _REGISTRY_3,
            api_version="3",
            portal_url="https://wwwacc.eboxenterprise.be",
            management_url="https://wwwacc.eboxenterprise.be",
            chaman_url="",  # no public self-service is documented
        ),
        "production": Environment(
            name="production",
            token_url=_PRD + _TOKEN,
            audience=_PRD + _TOKEN,
            registry_urls=tuple(_PRD + path for path in _REGISTRIES),
            provider_url=_PRD + _REGISTRY_3,
            api_version="3",
        ),
    }
)


def _checked(field: str, url: str) -> str:
    problem = None
    try:
        return check_provider_url(url, allow_http_loopback=True)
    except BlockedHost as error:
        problem = ConfigurationError(f"{field}: {error.message}", field=field)
    raise problem


def _refuse_obsolete(field: str, value: str) -> None:
    if any(mark in value for mark in _OBSOLETE):
        raise ConfigurationError(
            f"{field}: OAuth v3 and v4 no longer exist, use "
            "https://services.socialsecurity.be/REST/oauth/v5/token",
            field=field,
            code="obsolete_oauth",
        )


def custom_environment(
    token_url: str,
    audience: str | None,
    registry_url: str | None,
    provider_url: str,
    api_version: str,
) -> Environment:
    """An environment from an administrator's own settings.

    https to a public host name, or http(s) to loopback. An empty audience is the
    token address, an empty registry means one fixed provider. Raises
    :class:`ConfigurationError` whose ``field`` names the wrong setting; the
    abandoned OAuth v3 and v4 are recognised (ebox-api a).
    """
    _refuse_obsolete("token_url", token_url or "")
    _refuse_obsolete("audience", audience or "")
    token_url = _checked("token_url", token_url)
    audience = audience or token_url
    try:
        major = dialect_for(api_version).version
    except ConfigurationError:
        major = None
    if major is None:
        raise ConfigurationError("api_version: only 2 and 3 exist", field="api_version")
    registries = (_checked("registry_url", registry_url),) if registry_url else ()
    provider_url = _checked("provider_url", provider_url)
    hosts = [urlsplit(url).hostname for url in (token_url, provider_url, *registries)]
    return Environment(
        name="custom",
        token_url=token_url,
        audience=_checked("audience", audience) and audience,
        registry_urls=registries,
        provider_url=provider_url,
        api_version=major,
        use_registry=bool(registries),
        # A public registry has no business in naming loopback addresses.
        allow_http_loopback=any(map(is_loopback, hosts)),
    )
