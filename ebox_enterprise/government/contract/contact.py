# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The calls of a verification: each is noted by what was asked and what status came."""

from dataclasses import dataclass

from ...ebox_api import (
    CallError,
    EboxError,
    TokenSource,
    with_token,
)
from .report import CODES, HEADERS
from .shapes import shape_of

TOKEN_PATH = "/REST/oauth/v5/token"
PARTITION_PATH = "/REST/ebox/enterprise/partition/v1"


@dataclass
class Answer:
    """What came: ``data`` stays with the caller and goes into no report."""

    status: int | None
    data: object = None
    headers: object = None
    code: str = ""

    @property
    def ok(self):
        return self.status is not None and 200 <= self.status < 300


class Contact:
    """What the steps talk to the government with.

    :param gateway: ``government.gateway.Gateway``
    :param client: ``ebox_api.Client`` of the registry that is looked at
    :param key: the private key
    :param choices: dict of what a person agreed to, see ``steps.CHOICES``
    """

    def __init__(self, gateway, client, client_id, key, number, choices):
        self.gateway, self.client = gateway, client
        self.environment = gateway.environment
        self.transport = gateway.transport
        self.number, self.choices = number, choices
        self._client_id, self._key = client_id, key
        self.known = {}  # what earlier steps found out, for later ones

    @property
    def in_simulation(self):
        """Whether there is no list of registries, as in the government's test box."""
        return not self.environment.use_registry

    def get(self, result, label, path, *, params=None, headers=None, tell=True):
        """GET below the registry's address, or of a whole address; ``Answer``.

        :param label: how the report calls it; ``path`` may name a letter
        """
        url = path if "://" in path else self.client.base_url + path
        answer = self._try(
            lambda: with_token(
                self.gateway.token_source,
                lambda token: self.transport.get_json(
                    url, token=token, params=params, headers=headers, step="contract"
                ),
            )
        )
        self._note(result, label, answer, tell)
        return answer

    def login(self, result, label, *, scope="", **claims):
        """A token request of its own, which leaves the token in use alone.

        :param claims: ``lifetime`` in seconds, ``jti``
        :return: ``Answer``
        """
        source = TokenSource(
            self.environment, self._client_id, self._key, self.transport
        )
        answer = self._try(lambda: source.ask(scope, **claims))
        self._note(result, label, answer, True)
        return answer

    def _try(self, call):
        try:
            answer = call()
        except EboxError as error:
            return Answer(error.status, code=error.code or "")
        return Answer(answer.status, answer.data, answer.headers)

    def _note(self, result, label, answer, tell):
        code = answer.code and (answer.code if answer.code in CODES else "another code")
        headers = answer.headers or {}
        told = [name for name in HEADERS if headers.get(name)]
        result.calls.append([label, answer.status, code, told])
        if tell and answer.ok and answer.data is not None:
            result.shapes[label] = shape_of(answer.data)

    def page(self, result, label, *, tell=False, **params):
        """A page of the list by its parameters: ``Answer``."""
        names = {name: str(value) for name, value in params.items()}
        path = self.client.dialect.messages
        return self.get(result, label, path, params=names, tell=tell)

    def messages(self, day=None, **options):
        """The readable messages of a page, or none where it cannot be had."""
        try:
            return self.client.page(1, received_after=day, **options).items
        except CallError:
            return []

    def was_tried(self, label):
        """Whether it was asked today; from now on it was.

        Of what does not exist at most one failed request a day.
        """
        tries, today = self.choices["tries"], self.choices["today"]
        known, tries[label] = tries.get(label), today
        return known == today

    def partition_url(self, path):
        """An address of the Partition API; None where none is known."""
        base = self.environment.token_url.removesuffix(TOKEN_PATH)
        return None if self.in_simulation else f"{base}{PARTITION_PATH}{path}"
