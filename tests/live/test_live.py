# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What holds of the government's own systems. Nothing is opened, nothing changed."""

from ebox_api import Message, unknown_names


def test_the_login_is_taken_and_gives_the_scope(client):
    assert client._tokens.token()
    scopes = client._tokens.scopes
    assert not scopes or any("documentconsumer" in scope for scope in scopes)


def test_the_first_page_can_be_read(client):
    page = client.page(1, page_size=10)
    assert not page.problems
    assert len(page.items) <= 10
    assert all(isinstance(item, Message) for item in page.items)


def test_every_field_is_known(client):
    """By name only: what fails here names no value."""
    found = set()
    for item in client.page(1, page_size=100).items:
        found |= unknown_names(item.raw)
    assert found == set()


def test_every_message_is_for_this_company(client, credentials):
    own = credentials["enterprise_number"]
    others = [
        position
        for position, item in enumerate(client.page(1, page_size=100).items)
        if item.recipient_id not in ("", own) and item.sender_id != own
    ]
    assert others == []


def test_details_are_those_of_the_list_and_mark_nothing(client):
    items = client.page(1, page_size=100).items
    unread = next((item for item in items if not item.read), None)
    if unread is None:
        return
    assert client.message(unread.remote_id).remote_id == unread.remote_id
    again = {item.remote_id: item for item in client.page(1, page_size=100).items}
    assert not again[unread.remote_id].read
