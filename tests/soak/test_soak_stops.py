"""Trouble that stops a connection by design: told once, resumed by a manager.

A login that is refused is not repeated, since that can lock the account; a server
that is not trusted gets no token. However many rounds pass, people are told once,
and after the cure every letter is there.
"""

import itertools

import pytest
from soak_driver import Company
from soak_mail import Post, now, reference
from soak_tls import TlsFront

pytestmark = pytest.mark.soak
NUMBERS = itertools.count(9999910)
STOPPED = "ebox_enterprise.activity_stopped"
UNREACHABLE = "ebox_enterprise.activity_unreachable"
PLACE = {"registry": "region"}  # that is there with and without TLS
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


@pytest.fixture
def addresses():
    """Where the company's government is, if not at its usual place."""
    return {}


@pytest.fixture
def company(request, office, government, addresses):
    """A company that has received ten letters; ten more are waiting."""
    first = next(NUMBERS)
    number = f"{first}{97 - first % 97:02d}".zfill(10)
    government.faults.clear()
    government.add_reference(*reference())
    company = Company(office, government, number, **addresses)
    post = Post(request.config.option.soak_seed)
    government.publish(number, *post.letters(10, now(), days=5, **PLACE))
    assert company.connect() == "connected"
    office.run("sync")
    assert company.look()["documents"] == 10
    assert company.look()["waiting"] == 0
    government.publish(number, *post.letters(10, now(), days=0.1, **PLACE))
    government.journal.clear()
    yield company
    office.run("archive", connection=company.connection)


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


def check_complete(office, company):
    """Nothing was lost, and nothing of the trouble is left."""
    office.pass_time(hours=1)
    office.run("sync")
    end = company.look()
    assert (end["state"], end["error"]) == ("connected", False)
    assert (end["documents"], end["waiting"], end["activities"]) == (20, 0, [])


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


def test_a_token_that_is_refused_twice_stops_the_connection(
    office, government, company
):
    before = company.look()
    government.faults.add("list", "expired_token")
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
