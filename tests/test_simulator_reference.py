# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Reference data and how long it may be cached (ebox-api d.1)."""

import pytest
from simulator_support import APPLICATION, SENDER, V2, V3, government

BOTH = pytest.mark.parametrize(
    "base", [f"{V2}/referenceData", f"{V3}/refData"], ids=["v2", "v3"]
)


@pytest.fixture
def gov():
    with government() as it:
        yield it


@BOTH
def test_lists_and_entries(gov, base):
    types = gov.consumer.get(f"{base}/messageTypes").json()["items"]
    assert [entry["messageTypeId"] for entry in types] == ["DemoLetter", "Other"]
    assert types[0]["validityPeriod"] == {
        "validityPeriodNumber": 6,
        "validityPeriodUnit": "month",
    }
    assert gov.consumer.get(f"{base}/messageTypes/Other").json() == types[1]
    one = gov.consumer.get(f"{base}/senderOrganizations/{SENDER}").json()
    assert one["organizationShortName"] == {"nl": "Dienst", "fr": "Office"}
    one = gov.consumer.get(f"{base}/senderApplications/{APPLICATION}").json()
    assert one["applicationName"]["fr"] == "Lettres"
    for kind in ("messageTypes", "senderOrganizations", "senderApplications"):
        assert gov.consumer.get(f"{base}/{kind}/unknown").status_code == 404


@BOTH
def test_lists_have_pages(gov, base):
    second = gov.consumer.get(f"{base}/messageTypes?page=2&pageSize=1").json()
    assert [entry["messageTypeId"] for entry in second["items"]] == ["Other"]
    assert second.get("totalItems", second.get("total")) == 2
    assert gov.consumer.get(f"{base}/messageTypes?page=3").json()["items"] == []
    assert gov.consumer.get(f"{base}/messageTypes?pageSize=0").status_code == 400


def test_each_dialect_has_its_own_path(gov):
    assert gov.consumer.get(f"{V2}/refData/messageTypes").status_code == 404
    assert gov.consumer.get(f"{V3}/referenceData/messageTypes").status_code == 404


@BOTH
@pytest.mark.parametrize("path", ["messageTypes", f"senderOrganizations/{SENDER}"])
def test_a_known_etag_saves_the_body(gov, base, path):
    first = gov.consumer.get(f"{base}/{path}")
    assert first.headers["Cache-Control"] == (
        "public, no-transform, proxy-revalidate, max-age=86400"
    )
    assert "," not in first.headers["Date"].replace(",", "", 1)  # one date only
    known = {"If-None-Match": first.headers["ETag"]}
    again = gov.consumer.get(f"{base}/{path}", headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    other = gov.consumer.get(f"{base}/{path}", headers={"If-None-Match": '"old"'})
    assert other.json() == first.json()


@BOTH
def test_a_changed_entry_has_another_etag(gov, base):
    path = f"{base}/messageTypes/Other"
    first = gov.consumer.get(path)
    entry = gov.simulator.reference.get("message_type", "Other")
    gov.simulator.add_reference([type(entry)("Other", {"de": "Anders"}, 1, "year")])
    known = {"If-None-Match": first.headers["ETag"]}
    again = gov.consumer.get(path, headers=known)
    assert again.status_code == 200
    assert again.json()["messageTypeName"] == {"de": "Anders"}
