# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Trouble that stops a connection by design: told once, resumed by a manager.

A login that is refused is not repeated, since that can lock the account; a server
that is not trusted gets no token. However many rounds pass, people are told once,
and after the cure every letter is there.
"""

import pytest
from soak_driver import check_complete
from soak_tls import TlsFront

pytestmark = pytest.mark.soak
STOPPED = "ebox_enterprise.activity_stopped"
UNREACHABLE = "ebox_enterprise.activity_unreachable"
REGION = {"registry": "region"}  # where the letters are
ROUNDS, HOURS = 8, 13  # more than four days


@pytest.fixture(scope="module")
def front(government, tmp_path_factory):
    """The government behind TLS."""
    folder = tmp_path_factory.mktemp("tls")
    with TlsFront(folder, government.base_url).serving() as front:
        yield front


@pytest.fixture(scope="module")
def office_options(front):
    """Its workers trust the invented authority."""
    return {"REQUESTS_CA_BUNDLE": str(front.bundle)}


def let_days_pass(office):
    for _round in range(ROUNDS):
        office.pass_time(hours=HOURS)
        office.run("sync")


def check_told_once(company, before, kind, posted):
    """One activity for each manager, and the same words at most once."""
    end = company.look()
    assert sorted(end["activities"]) == sorted([kind, m] for m in company.managers)
    assert len(end["chatter"]) - len(before["chatter"]) == posted
    assert end["documents"] == 10
    assert end["error"]
    return end


def test_a_removed_account_stops_the_connection(office, government, company):
    before = company.look()
    government.remove_account(company.client_id)
    let_days_pass(office)
    assert check_told_once(company, before, STOPPED, 1)["state"] == "error"
    days = ROUNDS * HOURS // 24 + 1
    assert government.journal.count("token") <= days
    assert government.journal.count("list") == 0
    assert company.connect() == "connected"
    check_complete(office, company)


def test_a_token_that_a_list_refuses_is_that_registry_s_matter(
    office, government, company
):
    before = company.look()
    government.faults.add("list", "expired_token", **REGION)
    let_days_pass(office)
    end = company.look()
    assert end["state"] == "connected"
    told = sorted([UNREACHABLE, manager] for manager in company.managers)
    assert sorted(end["activities"]) == told
    assert len(end["chatter"]) == len(before["chatter"])
    days = ROUNDS * HOURS // 24 + 1
    assert government.journal.count("list", **REGION) <= 2 * days
    government.faults.clear()
    assert company.resume() == "connected"
    check_complete(office, company)


def test_a_token_that_nobody_takes_stops_the_connection(office, government, company):
    before = company.look()
    for route in ("summary", "list"):
        government.faults.add(route, "expired_token")
    let_days_pass(office)
    assert check_told_once(company, before, STOPPED, 1)["state"] == "error"
    days = ROUNDS * HOURS // 24 + 1
    assert government.journal.count("list") <= 2 * days
    government.faults.clear()
    assert company.resume() == "connected"
    check_complete(office, company)


class TestTls:
    """By way of TLS; the registry is that of the Region alone."""

    @pytest.fixture
    def addresses(self, front):
        return {
            "token_url": front.address + "/REST/oauth/v5/token",
            "registry_url": False,
            "provider_url": front.address + "/region/ebox/v3",
        }

    def test_a_server_that_is_not_trusted_gets_no_token(
        self, office, government, front, company
    ):
        before = company.look()
        front.trusted = False
        let_days_pass(office)
        check_told_once(company, before, UNREACHABLE, 0)
        assert government.journal.count() == 0
        front.trusted = True
        assert company.resume() == "connected"
        check_complete(office, company)
