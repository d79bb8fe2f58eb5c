# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""HTTP: bounded in time and size, only to approved hosts, errors without secrets."""

from __future__ import annotations

import gc
import gzip
import logging
import time
import tracemalloc

import pytest
from api_support import loopback, reply
from requests.adapters import BaseAdapter

from ebox_api import (
    BlockedHost,
    DeadlineExceeded,
    NetworkError,
    RedirectRefused,
    TooLarge,
    Transport,
    UnexpectedAnswer,
)

TOKEN = "very-secret-token-0123456789"


@pytest.fixture
def server():
    with loopback() as running:
        yield running


@pytest.fixture
def transport(server):
    with server.transport(call_seconds=5) as made:
        yield made


def drip(body: bytes, seconds: float, *, in_headers: bool = False):
    """Send ``body`` one byte at a time."""

    def send(handler) -> None:
        if in_headers:
            handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        else:
            handler.send_response(200)
            handler.send_header("Content-Type", "application/json")
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
        for byte in body:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            time.sleep(seconds)

    return send


@pytest.mark.parametrize("in_headers", [False, True])
def test_a_server_that_drips_is_cut_by_the_total_deadline(server, in_headers):
    server.on("/slow", drip(b'{"a":"' + b"x" * 200, 0.05, in_headers=in_headers))
    with server.transport(call_seconds=0.4) as transport:
        start = time.monotonic()
        with pytest.raises(DeadlineExceeded) as caught:
            transport.get_json(server.url + "/slow")
        assert time.monotonic() - start < 5  # of 10
    assert caught.value.temporary


def test_a_silent_server_is_cut_too(server):
    server.on("/silent", lambda handler: time.sleep(4))
    with server.transport(call_seconds=0.3) as transport:
        start = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            transport.get_json(server.url + "/silent")
        assert time.monotonic() - start < 3


def test_a_server_that_falls_silent_in_the_body_gets_no_second_deadline(server):
    def fall_silent(handler) -> None:
        time.sleep(2.5)
        reply(200, b'{"a"', Content_Length="100")(handler)
        handler.wfile.flush()
        time.sleep(6)

    server.on("/silent", fall_silent)
    with server.transport(call_seconds=3.5) as transport:
        start = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            transport.get_json(server.url + "/silent")
        assert time.monotonic() - start < 5.8  # a second one would end at 6


def test_without_time_left_nothing_is_sent(server):
    with server.transport(budget=lambda: 0.0) as transport:
        with pytest.raises(DeadlineExceeded):
            transport.get_json(server.url + "/any")
    assert server.seen == []


def test_the_budget_shortens_a_call(server):
    server.on("/slow", drip(b"[" + b" " * 100, 0.05))
    with server.transport(call_seconds=30, budget=lambda: 0.3) as transport:
        with pytest.raises(DeadlineExceeded):
            transport.get_json(server.url + "/slow")


def test_a_connection_serves_call_after_call(server, transport):
    server.on("/a", reply(200, {"n": 1}))
    for _ in range(3):
        assert transport.get_json(server.url + "/a").data == {"n": 1}
    assert len({seen.port for seen in server.seen}) == 1


def test_a_redirect_is_refused_and_the_other_host_sees_nothing(server, transport):
    with loopback() as other:
        server.on("/r", reply(302, b"", Location=other.url + "/stolen"))
        with pytest.raises(RedirectRefused) as caught:
            transport.get_json(server.url + "/r", token=TOKEN)
        assert caught.value.status == 302
        assert other.seen == []


def test_the_body_of_a_redirect_is_not_read_beyond_that_of_an_error(server, transport):
    """``requests`` reads all of it, unpacked, before it tells where it leads."""
    bomb = gzip.compress(bytes(64 * 2**20))
    server.on("/r", reply(302, bomb, Location="/x", Content_Encoding="gzip"))
    tracemalloc.start()
    try:
        with pytest.raises(RedirectRefused):
            transport.get_json(server.url + "/r", token=TOKEN)
        assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    finally:
        tracemalloc.stop()


def test_a_host_that_is_not_approved_is_never_called(server):
    with loopback() as other, server.transport() as transport:
        with pytest.raises(BlockedHost):
            transport.get_json(other.url + "/x", token=TOKEN)
        assert other.seen == []
        transport.approve(other.url)
        other.on("/x", reply(200, {}))
        assert transport.get_json(other.url + "/x", token=TOKEN).data == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/REST",
        "http://169.254.169.254/latest",
        "https://user:pw@services.socialsecurity.be/x",
        "https://services.socialsecurity.be:8443/x",
        "https://services.socialsecurity.be.evil.example/x",
        "http://services.socialsecurity.be/x",
        "https://services.socialsecurity.be\\@evil.example/x",
        "https://services.socialsecurity.be\t.evil.example/",
        "file:///etc/passwd",
        "",
    ],
)
def test_addresses_that_only_look_like_the_approved_one(url):
    class Never(BaseAdapter):
        def send(self, *args, **kwargs):
            raise AssertionError("called")

    never = {"https://": Never(), "http://": Never()}
    approved = ["https://services.socialsecurity.be"]
    with Transport(approved, adapters=never) as transport:
        assert not transport.approved(url)
        with pytest.raises(BlockedHost):
            transport.get_json(url, token=TOKEN)


def test_netrc_is_not_read(server, transport, tmp_path, monkeypatch):
    file = tmp_path / "netrc"
    file.write_text("machine 127.0.0.1 login somebody password hunter2\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    server.on("/a", reply(200, {}))
    transport.get_json(server.url + "/a")
    transport.get_json(server.url + "/a", token=TOKEN)
    assert [seen.bearer for seen in server.seen] == [None, TOKEN]


def test_loopback_never_goes_through_a_proxy(server, transport, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.on("/a", reply(200, {}))
    assert transport.get_json(server.url + "/a").status == 200


def test_cookies_are_not_kept(server, transport):
    server.on("/a", reply(200, {}, Set_Cookie="session=1; Path=/"))
    transport.get_json(server.url + "/a")
    transport.get_json(server.url + "/a")
    assert "cookie" not in server.seen[-1].headers


def test_every_call_has_a_trace_id_of_its_own(server, transport):
    server.on("/a", reply(200, {}), reply(200, {}, BelGov_Trace_Id="their-trace"))
    first = transport.get_json(server.url + "/a")
    second = transport.get_json(server.url + "/a")
    sent = [seen.headers["belgov-trace-id"] for seen in server.seen]
    assert len(set(sent)) == 2 and all(len(item) == 36 for item in sent)
    assert first.trace_id == sent[0]
    assert second.trace_id == "their-trace"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (reply(200, b"<!DOCTYPE html><html>", Content_Type="text/html"), "web page"),
        (reply(200, b" <html>", Content_Type="application/json"), "web page"),
        (reply(200, b'{"items":[{"a"', Content_Type="application/json"), "cut off"),
        (reply(200, b"", Content_Type="application/json"), "empty"),
        (reply(200, b"[" * 200_000, Content_Type="application/json"), "deep"),
        (reply(200, b'{"a":"\xff"}', Content_Type="application/json"), "UTF-8"),
    ],
)
def test_what_is_no_json_is_an_unexpected_answer(server, transport, answer, words):
    server.on("/a", answer)
    with pytest.raises(UnexpectedAnswer, match=words) as caught:
        transport.get_json(server.url + "/a")
    assert not caught.value.temporary
    assert caught.value.trace_id


def test_a_connection_cut_in_the_body_is_a_network_error(server, transport):
    def cut(handler):
        reply(200, b'{"a":1', Content_Length="50")(handler)
        handler.close_connection = True

    server.on("/a", cut)
    with pytest.raises(NetworkError):
        transport.get_json(server.url + "/a")


def test_json_above_the_limit_is_cut(server):
    server.on("/a", reply(200, ["x" * 100_000]))
    with server.transport(max_json_bytes=10_000) as transport:
        with pytest.raises(TooLarge):
            transport.get_json(server.url + "/a")


@pytest.mark.parametrize("last", [b"", b"2\r\n[]\r\n0\r\n"])
def test_a_line_without_end_takes_no_memory(server, last):
    """The length of a chunk, and what follows the last one, are lines."""
    sent = []

    def flood(handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(last)
        try:
            while len(sent) < 2_000:  # 125 MiB
                handler.wfile.write(b"1" * 65_536)
                sent.append(65_536)
        except OSError:
            pass
        handler.close_connection = True

    server.on("/a", flood)
    with server.transport(call_seconds=20) as transport:
        with pytest.raises(NetworkError):
            transport.get_json(server.url + "/a")
    assert sum(sent) < 20_000_000  # what the system holds on the way


def test_numbers_that_cannot_be_kept_are_absent(server, transport):
    body = b'{"a":' + b"9" * 10_000 + b',"b":NaN,"c":0.1,"d":1e999999999999999999}'
    server.on("/a", reply(200, body, Content_Type="application/json"))
    data = transport.get_json(server.url + "/a").data
    assert data["a"] is None and data["b"] is None and data["d"] is None
    assert str(data["c"]) == "0.1"


def test_a_conditional_get_may_be_unchanged(server, transport):
    server.on("/a", reply(304))
    answer = transport.get_json(server.url + "/a", headers={"If-None-Match": '"1"'})
    assert answer.status == 304 and answer.data is None
    with pytest.raises(RedirectRefused):  # nobody asked: not an answer
        transport.get_json(server.url + "/a")


def test_a_patch_has_the_merge_patch_type_and_may_answer_nothing(server, transport):
    server.on("/a", reply(200, b""))
    assert transport.patch_json(server.url + "/a", {"é": 1}, token=TOKEN).data is None
    assert server.seen[0].headers["content-type"] == "application/merge-patch+json"


def test_a_closed_port_is_a_network_error():
    with loopback() as server:
        url, transport = server.url, server.transport()
    with pytest.raises(NetworkError):
        transport.get_json(url + "/a", token=TOKEN)


def test_the_log_holds_neither_token_nor_query(server, transport, caplog):
    caplog.set_level(logging.DEBUG, logger="ebox_api")
    server.on("/a", reply(200, {}))
    transport.get_json(server.url + "/a", params={"q": "private"}, token=TOKEN)
    ours = [item for item in caplog.records if item.name.startswith("ebox_api")]
    assert len(ours) == 1
    assert "private" not in ours[0].getMessage()
    assert TOKEN not in caplog.text


def test_a_stream_is_read_as_far_as_wanted(server, transport):
    server.on("/file", reply(200, b"x" * 500_000, Content_Type="application/pdf"))
    with transport.stream(server.url + "/file", TOKEN) as answer:
        assert answer.headers["Content-Type"] == "application/pdf"
        assert next(answer.chunks())
    assert server.seen[0].headers["accept"] == "*/*"
    with transport.stream(server.url + "/file", TOKEN) as answer:
        assert sum(map(len, answer.chunks())) == 500_000


def test_a_closed_transport_leaves_no_socket(server):
    transport = server.transport()
    server.on("/a", reply(200, {}))
    transport.get_json(server.url + "/a")
    transport.close()
    gc.collect()
    assert "origins" in repr(transport)
