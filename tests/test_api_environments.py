# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Where the government is, and which addresses may never be called."""

from __future__ import annotations

import pytest

from ebox_api import (
    ENVIRONMENTS,
    BlockedHost,
    ConfigurationError,
    check_provider_url,
    custom_environment,
    dialect_for,
    origin_of,
    simulator_environment,
)

TOKEN = "https://services.socialsecurity.be/REST/oauth/v5/token"


def test_there_are_four_environments_and_they_cannot_be_changed():
    assert list(ENVIRONMENTS) == ["demo", "simulation", "acceptance", "production"]
    with pytest.raises(TypeError):
        ENVIRONMENTS["x"] = None
    with pytest.raises(AttributeError):
        ENVIRONMENTS["demo"].token_url = "x"


def test_the_audience_is_the_token_address():
    for environment in ENVIRONMENTS.values():
        assert environment.audience == environment.token_url
        assert environment.token_url.endswith("/REST/oauth/v5/token")


def test_simulation_takes_production_s_token_but_no_registry():
    simulation, production = ENVIRONMENTS["simulation"], ENVIRONMENTS["production"]
    assert simulation.token_url == production.token_url == TOKEN
    assert not simulation.use_registry and simulation.registry_urls == ()
    assert "services-sim." in simulation.provider_url


def test_only_the_demo_may_use_loopback():
    allowed = [name for name, e in ENVIRONMENTS.items() if e.allow_http_loopback]
    assert allowed == ["demo"]
    assert ENVIRONMENTS["demo"].origins == {("https", "localhost", 443)}
    newer, older = ENVIRONMENTS["production"].registry_urls
    assert newer.endswith("/messageRegistries") and older.endswith("/messageProviders")


def test_a_simulator_has_the_demo_s_paths():
    environment = simulator_environment("http://127.0.0.1:8123/")
    assert environment.token_url == "http://127.0.0.1:8123/REST/oauth/v5/token"
    assert environment.origins == {("http", "127.0.0.1", 8123)}


def custom(**changes):
    values = {
        "token_url": TOKEN,
        "audience": "",
        "registry_url": "https://registry.example/v1/messageProviders",
        "provider_url": "https://provider.example/ebox/v3/",
        "api_version": "3.5",
    }
    return custom_environment(**{**values, **changes})


def test_a_custom_environment():
    made = custom()
    assert made.audience == TOKEN and made.api_version == "3" and made.use_registry
    assert made.provider_url == "https://provider.example/ebox/v3"
    assert not custom(registry_url="").use_registry
    assert custom(token_url=TOKEN + "/").audience == TOKEN
    assert not made.allow_http_loopback
    assert custom(token_url="http://localhost:8069/token").allow_http_loopback


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("token_url", "http://services.socialsecurity.be/REST/oauth/v5/token"),
        ("token_url", "https://services.socialsecurity.be/REST/oauth/v3/token"),
        ("token_url", "https://services-acpt.socialsecurity.be/REST/oauth/v4"),
        ("token_url", ""),
        ("token_url", None),
        ("audience", "https://oauth.socialsecurity.be"),
        ("audience", "https://oauth-v4.acc.pub.socialsecurity.be"),
        ("registry_url", "https://10.0.0.1/x"),
        ("provider_url", "ftp://provider.example/"),
        ("provider_url", "https://provider.example/?a=1"),
        ("api_version", "1.6"),
        ("api_version", ""),
    ],
)
def test_a_wrong_setting_is_named(field, value):
    with pytest.raises(ConfigurationError) as caught:
        custom(**{field: value})
    assert caught.value.field == field and field in str(caught.value)


def test_the_obsolete_token_addresses_are_recognised():
    with pytest.raises(ConfigurationError, match="v3 and v4") as caught:
        custom(audience="https://oauthacc.socialsecurity.be")
    assert caught.value.code == "obsolete_oauth"


@pytest.mark.parametrize(
    ("version", "expected"),
    [("2", "2"), ("2.1", "2"), ("3", "3"), ("3.5", "3"), (" v3.0.1 ", "3"), (2, "2")],
)
def test_versions_choose_a_dialect(version, expected):
    assert dialect_for(version).version == expected


@pytest.mark.parametrize(
    "version", ["1.6", "4", "", None, "two", "2.x", "20", "2..1", "٢"]
)
def test_an_unknown_version_is_not_guessed(version):
    with pytest.raises(ConfigurationError):
        dialect_for(version)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("https://Provider.Example:443/ebox/", "https://provider.example/ebox"),
        ("https://provider.example", "https://provider.example"),
        ("https://provider.example.:8443//a//b/", "https://provider.example:8443/a/b"),
    ],
)
def test_a_provider_s_address_is_normalised(given, expected):
    assert check_provider_url(given) == expected


@pytest.mark.parametrize(
    "url",
    [
        "http://provider.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[fe80::1%25eth0]/",
        "https://169.254.169.254/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://127.1/",
        "https://0x7f.0.0.0x1/",
        "https://localhost/",
        "https://db/",
        "https://printer.local/",
        "https://metadata.google.internal/",
        "https://a.localhost./",
        "https://kubernetes.default.svc/",
        "https://vault.consul/",
        "https://router.home.arpa/",
        "https://db.private./",
        "https://Intranet.Corp/",
        "https://0177.0.0.1/",
        "https://db.0o17/",
        "https://db.0xfoo/",
        "https://db.7a/",
        "https://db._tcp/",
        "https://db.x/",
        "https://provider.example../",
        "https://provider.example:22/",
        "https://provider.example:80/",
        "https://provider.example:0/",
        "https://user@provider.example/",
        "https://user:pw@provider.example/",
        "https://provider.example@evil.example/",
        "https://provider.example/#x",
        "https://provider.example/a?b",
        "https://provider.example/a/../b",
        "https://provider.example/%2e%2E/b",
        "https://provider.example:99999/",
        "https://provider.example:x/",
        "https://provi der.example/",
        "https://provider.example\n/",
        "https://провайдер.example/",
        "https://-bad-.example/",
        "https:///path",
        "//provider.example/",
        "provider.example",
        "javascript:alert(1)",
        "",
        None,
        5,
        "https://" + "a" * 3000 + ".example/",
    ],
)
def test_addresses_that_may_never_get_the_token(url):
    with pytest.raises(BlockedHost):
        check_provider_url(url)


def test_loopback_only_where_it_is_allowed():
    for url in ("http://localhost:8069/x", "http://127.0.0.1/x", "https://localhost/x"):
        with pytest.raises(BlockedHost):
            origin_of(url)
        assert origin_of(url, allow_http_loopback=True)
    for url in ("http://127.0.0.2/", "http://provider.example/", "http://0.0.0.0/"):
        with pytest.raises(BlockedHost):
            origin_of(url, allow_http_loopback=True)
