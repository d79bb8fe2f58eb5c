# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Whatever the provider registry says: no address gets the token that should not.

Scenarios 28 to 30, 45, 46 and 52.
"""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st
from properties_support import (
    days,
    is_clean,
    leaves,
    likely,
    odd,
    received,
    some_of,
    texts,
    times,
    translated,
    urls,
)

from ebox_api import (
    BlockedHost,
    MessageProvider,
    UnexpectedAnswer,
    check_provider_url,
    check_url,
    origin_of,
    read_providers,
)

WRAPPERS = ("items", "messageRegistries", "messageProviders", "documentProviders")
hosts = st.sampled_from(
    [
        "host.example",
        "HOST.example.",
        "localhost",
        "127.0.0.1",
        "[::1]",
        "127.1",
        "0x7f.1",
    ]
    + [
        "169.254.169.254",
        "2130706433",
        "db.internal",
        "x.local",
        "printer",
        "a..b",
        "-",
    ]
    + [
        "u@host.example",
        "host.example@evil.example",
        "xn--e1a.example",
        "h\u00f6st.be",
        "",
    ]
)
ports = st.sampled_from(["", ":443", ":8069", ":0443", ":99999", ":x", ":"])
paths = st.lists(
    st.sampled_from(
        ["/", "//", "a", "..", ".", "%2e%2e", "?q", "#f", "\\", " ", "v3", "@"]
    ),
    max_size=6,
).map("".join)
schemes = st.sampled_from(
    ["https://", "HTTPS://", "http://", "ftp://", "//", "file:///"]
)
addresses = st.builds("{}{}{}{}".format, schemes, hosts, ports, paths) | urls
windows = st.lists(likely(some_of(startDate=likely(times), endDate=likely(times))))
versions = st.sampled_from(
    ["2.1", "3", "v3.5", "1.6", 3, 2.1, ["2", "3.10", "9"], "3."]
)


def _spelled(*owners: str) -> dict[str, st.SearchStrategy]:
    values = {
        "Id": likely(st.sampled_from(["nsso", "fps", 7]), texts),
        "Url": likely(addresses),
        "Name": likely(translated),
        "ActivationDate": likely(days),
        "DeactivationDate": likely(days, times),
        "TechnicalContact": likely(texts),
        "PlannedMaintenance": likely(windows.map(lambda list_: list_[:4])),
        "ApiSupportedVersion": likely(versions),
    }
    return {
        (owner + name if owner else name[0].lower() + name[1:]): value
        for owner in owners
        for name, value in values.items()
    }


entries = some_of(**_spelled("messageProvider")) | some_of(
    **_spelled("messageRegistry", "documentProvider", "")
)
lists = st.lists(likely(entries), max_size=5)
answers = lists | st.dictionaries(st.sampled_from(WRAPPERS), lists | odd) | odd


def read(value: object, loopback: bool = False) -> list[MessageProvider]:
    try:
        return read_providers(received(value), loopback)
    except UnexpectedAnswer:
        return []


@given(answers, st.booleans())
def test_a_registry_is_a_list_of_providers_or_no_registry(value, loopback):
    providers = read(value, loopback)
    names = [provider.remote_id for provider in providers]
    assert len(names) == len(set(names)) and all(
        1 <= len(name) <= 100 for name in names
    )
    text = [leaf for leaf in leaves(providers) if isinstance(leaf, str)]
    assert all(map(is_clean, text))


@given(lists, st.sampled_from(WRAPPERS))
def test_a_wrapped_list_is_read_as_a_bare_one(value, wrapper):
    assert read({wrapper: value}) == read(value)


@given(answers, st.booleans())
def test_only_a_checked_address_can_be_used(value, loopback):
    for provider in read(value, loopback):
        if provider.usable:
            assert provider.base_url and provider.api_version
        if not provider.base_url:
            assert not provider.usable and provider.problems
            continue
        again = check_provider_url(provider.base_url, loopback)
        assert again == provider.base_url
        assert loopback or again.startswith("https://")


@given(answers)
def test_windows_end_after_they_start(value):
    for provider in read(value):
        for window in provider.maintenance:
            assert window.start < window.end
            assert window.start.utcoffset() == window.end.utcoffset() == timedelta(0)


@given(addresses | texts | odd, st.booleans())
def test_an_address_is_refused_or_leads_to_one_public_host(value, loopback):
    try:
        address = check_provider_url(value, loopback)
    except BlockedHost as error:
        assert is_clean(str(error))
        return
    scheme, host, port = origin_of(address, allow_http_loopback=loopback)
    parts = urlsplit(address)
    assert "@" not in address.partition("//")[2].partition("/")[0]
    assert not parts.query and not parts.fragment and not address.endswith("/")
    assert not {".", ".."} & set(parts.path.split("/"))
    if host in ("localhost", "127.0.0.1", "::1"):
        assert loopback
    else:
        assert scheme == "https" and "." in host and not host[-1].isdigit()
        assert not host.endswith((".local", ".internal"))
    assert parts.hostname == host and (parts.port or 443) == port or scheme == "http"
    assert check_provider_url(address, loopback) == address


@given(addresses, st.booleans())
def test_what_is_normalised_is_what_may_be_called(value, loopback):
    """Nothing is approved under one origin and called under another."""
    try:
        address = check_provider_url(value, loopback)
    except BlockedHost:
        return
    before = origin_of(value, allow_http_loopback=loopback)
    assert origin_of(address, allow_http_loopback=loopback) == before
    check_url(address, allow_http_loopback=loopback)
