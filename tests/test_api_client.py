# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""One registry, call by call, against a server that misbehaves on purpose."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from datetime import date

import pytest
from api_support import TOKEN_PATH, grant, loopback, reply

from ebox_api import (
    BadItem,
    Client,
    InvalidRequestError,
    NetworkError,
    NotFoundError,
    TokenRefused,
    TooLarge,
    UnexpectedAnswer,
    path_segment,
)

LIST = "/box/ebox/messages"
FILE = "/box/ebox/messages/m/attachments/a/content"


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def transport(server):
    with server.transport(call_seconds=5) as made:
        yield made


@pytest.fixture
def client(server, transport):
    return Client(server.url + "/box/", "2.1", server.tokens(transport), transport)


def listed(*ids: object, **facts):
    return reply(200, {"items": [{"messageId": item} for item in ids], **facts})


def test_a_page_is_asked_with_the_documented_names(server, client):
    server.on(LIST, listed("a", totalItems=1))
    page = client.page(2, received_after=date(2026, 3, 8), page_size=500)
    assert server.seen[-1].path == (
        f"{LIST}?page=2&pageSize=100&receivedAfter=2026-03-08"
    )
    assert (page.items[0].remote_id, page.total, page.problems) == ("a", 1, [])
    assert page.raw["items"] == [{"messageId": "a"}]


def test_a_list_that_is_not_found_is_empty_with_a_warning(server, client):
    server.on(LIST, reply(404, {"code": "NO_MESSAGES"}))
    page = client.page(1)
    assert page.items == [] and page.total is None and page.problems


@pytest.mark.parametrize("answer", [reply(200, "text"), reply(200, 5)])
def test_a_list_that_is_no_list_is_an_error(server, client, answer):
    server.on(LIST, answer)
    with pytest.raises(UnexpectedAnswer):
        client.page(1)


def test_a_bad_item_does_not_cost_its_neighbours(server, client):
    server.on(LIST, listed("a", None, "b"))
    items = client.page(1).items
    assert [type(item) is BadItem for item in items] == [False, True, False]


def test_a_million_items_are_refused(server, client):
    server.on(LIST, reply(200, b'{"items":[' + b"0," * 1_000_000 + b"0]}",
                          Content_Type="application/json"))  # fmt: skip
    with pytest.raises(UnexpectedAnswer, match="more than"):
        client.page(1)


def test_an_expired_token_is_renewed_once(server, client):
    server.on(TOKEN_PATH, grant("old"), grant("new"))
    server.on(LIST, reply(401, {}), listed("a"))
    assert client.page(1).items[0].remote_id == "a"
    assert [seen.bearer for seen in server.asked(LIST)] == ["old", "new"]
    client.page(1)
    assert len(server.asked(TOKEN_PATH)) == 2


def test_a_refused_token_makes_no_storm(server, client):
    server.on(LIST, reply(401, {"type": "urn:problem-type:belgif:invalidAccessToken"}))
    with pytest.raises(TokenRefused) as caught:
        client.page(1)
    assert len(server.asked(LIST)) == 2 and len(server.asked(TOKEN_PATH)) == 2
    assert caught.value.code == "invalidAccessToken" and caught.value.step == "list"


@pytest.mark.parametrize(
    ("message_id", "segment"),
    [
        ("../../referenceData", "..%2F..%2FreferenceData"),
        ("a/b?x=1#y", "a%2Fb%3Fx%3D1%23y"),
        ("%2e%2e", "%252e%252e"),
        ("😀", "%F0%9F%98%80"),
        ("a b;c", "a%20b%3Bc"),
    ],
)
def test_an_id_stays_one_segment(server, client, message_id, segment):
    server.on(f"{LIST}/{segment}", reply(200, {"messageId": message_id}))
    assert client.message(message_id).remote_id == message_id
    assert server.seen[-1].path == f"{LIST}/{segment}"


@pytest.mark.parametrize(
    "message_id", ["", ".", "..", "a\n", "x" * 1025, None, "\ud800"]
)
def test_an_id_that_cannot_be_a_segment_is_refused_before_any_call(
    server, client, message_id
):
    with pytest.raises(InvalidRequestError):
        client.message(message_id)
    with pytest.raises(InvalidRequestError):
        client.set_visible(["good", message_id], True)
    with pytest.raises(InvalidRequestError):
        path_segment(message_id)
    assert server.seen == []


def test_a_content_href_is_never_called(server, client):
    with loopback() as other:
        attachment = {
            "attachmentId": "a",
            "contentHref": other.url + "/steal/a/content",
        }
        item = {"messageId": "m", "attachments": [attachment]}
        server.on(LIST, reply(200, {"items": [item]}))
        server.on(FILE, reply(200, b"%PDF"))
        (message,) = client.page(1).items
        with client.content("m", message.attachments[0].remote_id) as stream:
            assert b"".join(stream.chunks()) == b"%PDF"
        assert other.seen == []


def test_a_file_is_streamed(server, client):
    server.on(FILE, reply(200, b"x" * 300_000, Content_Type="Application/PDF; a=b"))
    with client.content("m", "a") as stream:
        assert (stream.media_type, stream.declared_length) == (
            "application/pdf",
            300_000,
        )
        assert sum(map(len, stream.chunks())) == 300_000
    assert server.seen[-1].headers["accept-encoding"] == "identity"


def endless(handler):
    handler.send_response_only(200)
    handler.send_header("Content-Type", "application/pdf")
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.close_connection = True
    for _ in range(2000):
        handler.wfile.write(b"x" * 65536)


def test_a_file_that_grows_without_end_is_cut(server, client):
    server.on(FILE, endless)
    tracemalloc.start()
    with pytest.raises(TooLarge):
        with client.content("m", "a", max_bytes=1_000_000) as stream:
            for _chunk in stream.chunks():
                assert stream.received <= 1_000_000
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_file_that_announces_too_much_is_not_read(server, client):
    server.on(FILE, reply(200, b"", Content_Length="5000000000"))
    with pytest.raises(TooLarge):
        with client.content("m", "a"):
            raise AssertionError("never entered")


def test_a_truncated_file_is_a_network_error(server, client):
    def cut(handler):
        reply(200, b"x" * 100, Content_Length="1000")(handler)
        handler.close_connection = True

    server.on(FILE, cut)
    with pytest.raises(NetworkError):
        with client.content("m", "a") as stream:
            list(stream.chunks())


def test_a_login_page_in_place_of_a_file_is_refused(server, client):
    server.on(FILE, reply(200, b"<html>", Content_Type="text/html; charset=utf-8"))
    with pytest.raises(UnexpectedAnswer):
        with client.content("m", "a", expected_type="application/pdf"):
            raise AssertionError("never entered")
    with client.content("m", "a", expected_type="text/html") as stream:
        assert b"".join(stream.chunks()) == b"<html>"


def test_a_content_renews_its_token_too(server, client):
    server.on(FILE, reply(401), reply(200, b"ok"))
    with client.content("m", "a") as stream:
        assert b"".join(stream.chunks()) == b"ok"


def test_a_content_is_only_read_inside_its_with(client):
    with pytest.raises(RuntimeError):
        list(client.content("m", "a").chunks())


def test_hiding_sends_the_documented_body(server, client):
    server.on(LIST, reply(200, b""))
    client.set_visible(["a", "b"], False)
    (seen,) = server.asked(LIST)
    assert seen.method == "PATCH"
    assert seen.headers["content-type"] == "application/merge-patch+json"
    assert json.loads(seen.body) == {
        "items": [
            {"messageId": "a", "visible": False},
            {"messageId": "b", "visible": False},
        ],
        "totalItems": 2,
    }
    client.set_visible([], True)
    assert len(server.asked(LIST)) == 1


def test_summary_and_body(server, client):
    server.on("/box/ebox", reply(200, {"numberOfMessages": 3}))
    server.on(f"{LIST}/m/body", reply(200, {"nl": "Tekst"}))
    assert client.summary().messages == 3
    assert client.body("m").nl == "Tekst"
    with pytest.raises(NotFoundError):
        client.body("other")


def test_reference_data_has_an_age_and_may_be_unchanged(server, client):
    path = "/box/referenceData/messageTypes/urn%3Aa"
    body = {
        "messageTypeName": {"nl": "Aanmaning"},
        "validityPeriod": {"validityPeriodNumber": 6, "validityPeriodUnit": "month"},
    }
    server.on(
        path,
        reply(200, body, ETag='"1"', Cache_Control="max-age=7200"),
        reply(304, Cache_Control="max-age=99"),
    )
    first = client.message_type("urn:a")
    assert (first.name.nl, first.validity) == ("Aanmaning", (6, "month"))
    assert (first.max_age, first.etag, first.not_modified) == (7200, '"1"', False)
    again = client.message_type("urn:a", first.etag)
    assert again.not_modified and (again.max_age, again.etag) == (3600, '"1"')
    assert server.seen[-1].headers["if-none-match"] == '"1"'


def test_senders_and_applications_have_names(server, client):
    server.on(
        "/box/referenceData/senderOrganizations/0200000043",
        reply(200, {"organizationShortName": {"fr": "ONSS"},
                    "organizationLongName": {"fr": "Office"}}),
    )  # fmt: skip
    organization = client.sender_organization("0200000043")
    assert (organization.name.fr, organization.long_name.fr) == ("ONSS", "Office")


def test_version_3_has_its_own_path_of_reference_data(server, transport):
    client = Client(server.url + "/box", "3.5", server.tokens(transport), transport)
    server.on(
        "/box/refData/messageTypes/t", reply(200, {"messageTypeName": {"nl": "T"}})
    )
    assert client.message_type("t").name.nl == "T"
    assert "v3" in repr(client)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "deflate", "br", "zstd", "GZIP,"])
def test_an_encoding_that_nobody_asked_for_is_refused(server, client, encoding):
    bomb = gzip.compress(gzip.compress(b"0" * 10_000_000))
    server.on(LIST, reply(200, bomb, Content_Encoding=encoding))
    with pytest.raises(UnexpectedAnswer, match="encoding"):
        client.page(1)
    server.on(FILE, reply(200, bomb, Content_Encoding=encoding))
    with pytest.raises(UnexpectedAnswer, match="encoding"):
        with client.content("m", "a") as stream:
            b"".join(stream.chunks())


def test_json_may_come_packed_once(server, client):
    server.on(
        LIST, reply(200, gzip.compress(b'{"items": []}'), Content_Encoding="gzip")
    )
    assert client.page(1).items == []
