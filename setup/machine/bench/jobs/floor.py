# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The least that a first synchronisation can cost: requests and bare creates.

What is in it, and nothing else:

* on one ``requests.Session`` with the token in a header and no look at the
  environment: a GET for each list page of 100, a GET for each content, and, where
  the synchronisation asks for the texts of messages, the same GETs for them (v2.1
  tells only by a call whether there is a text); each answer is read whole;
* for each page one ``create`` of its documents with their files, with the values
  that the synchronisation stores too (the raw JSON of the message among them), as
  they come out of ``json`` or are plain to convert, and a commit;
* for each content one ``create`` of an ``ir.attachment`` with its bytes, and a
  commit. A commit comes after every request, since no transaction may be open
  during a call.

Not in it: the token, connections and registries, looking up what is known already,
hashes and digests, states of files and documents after a fetch, languages, names of
senders and types, deadlines, logs. The model's own defaults, computed fields and
constraints are in it, since no ``create`` is without them.
"""

from __future__ import annotations

import time
from datetime import datetime, timezone

import requests

from odoo.fields import Command

from ..government import Government
from . import boxes
from .probe import Probe

PAGE = 100
SECONDS = 45
CREATE_CONTEXT = {
    "mail_create_nolog": True,
    "mail_create_nosubscribe": True,
    "mail_notrack": True,
    "tracking_disable": True,
}


def first_floor(env, *, pid, address, warm, main, texts) -> dict:
    """The floor for ``main``, after one for ``warm`` that is not measured.

    :param texts: whether the texts of messages are asked too
    """
    government = Government(pid, address)
    Floor(env, government, warm["number"], texts).run()
    floor = Floor(env, government, main["number"], texts)
    with Probe(government) as probe:
        floor.run()
    made = len(boxes.documents(floor.connection))
    if made != main["messages"]:
        raise RuntimeError(f"{made} documents instead of {main['messages']}")
    return {**probe.result, "text_seconds": floor.text_seconds}


class Floor:
    """The bare way of one mailbox into the database."""

    def __init__(self, env, government: Government, number: str, texts: bool):
        self.env = env
        self.text_seconds = 0.0
        self.connection = boxes.connect(env, government, number, policy="automatic")
        self._provider = self.connection.provider_ids
        with self.connection._open_gateway(SECONDS) as gateway:
            token = gateway.token_source.token()
        self._texts = texts
        self._base = f"{government.address}{boxes.V2}/ebox/messages"
        self._fixed = {
            "connection_id": self.connection.id,
            "provider_id": self._provider.id,
            "sender_id": env["ebox.sender"].search([], limit=1).id,
            "message_type_id": env["ebox.message.type"].search([], limit=1).id,
        }
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Authorization"] = f"Bearer {token}"
        env.cr.commit()

    def run(self) -> None:
        """All pages, then all contents, then the texts."""
        with self._session:
            stored = self._store_pages()
            for document_id, message_id, file in stored:
                self._store_content(document_id, message_id, file)
            start = time.perf_counter()
            if self._texts:
                for _document_id, message_id, _file in stored:
                    self._get(f"/{message_id}/body", ok=(200, 404))
            self.text_seconds = time.perf_counter() - start

    def _get(self, path: str, ok=(200,), **params) -> requests.Response:
        answer = self._session.get(self._base + path, params=params, timeout=SECONDS)
        if answer.status_code not in ok:
            raise RuntimeError(f"{path}: {answer.status_code}")
        return answer

    def _store_pages(self) -> list:
        stored, page = [], 1
        model = self.env["ebox.document"].with_context(**CREATE_CONTEXT)
        while True:
            data = self._get("", page=page, pageSize=PAGE).json()
            items = data["items"]
            documents = model.create([self._document(item) for item in items])
            for document_id, item in zip(documents.ids, items, strict=True):
                for file in item["attachments"]["items"]:
                    stored.append((document_id, item["messageId"], file))
            self.env.cr.commit()
            if page * PAGE >= data["totalItems"]:
                return stored
            page += 1

    def _document(self, item: dict) -> dict:
        received, expires = item["receiptDate"], item["expirationDate"]
        return {
            **self._fixed,
            "remote_id": item["messageId"],
            "name": next(iter(item["subject"].values())),
            "receipt_date": _moment(received),
            "receipt_day": received[:10],
            "expiration_date": _moment(expires),
            "expiration_day": expires[:10],
            "read_at_source": item["readStatus"],
            "raw_json": item,
            "file_ids": [
                Command.create(_file(file)) for file in item["attachments"]["items"]
            ],
        }

    def _store_content(self, document_id: int, message_id: str, file: dict) -> None:
        path = f"/{message_id}/attachments/{file['attachmentId']}/content"
        self.env["ir.attachment"].create(
            {
                "name": file["fileName"],
                "raw": self._get(path).content,
                "mimetype": "application/pdf",
                "res_model": "ebox.document",
                "res_id": document_id,
            }
        )
        self.env.cr.commit()


def _file(file: dict) -> dict:
    return {
        "remote_id": file["attachmentId"],
        "name": file["fileName"],
        "media_type": file["mediaType"],
        "main_content": file["mainContent"],
        "declared_size": float(file["size"]),
        "digest": file.get("digest"),
    }


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(timezone.utc).replace(tzinfo=None)
