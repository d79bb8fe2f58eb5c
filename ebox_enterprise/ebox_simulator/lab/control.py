# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The control plane below ``/_sim/``: what tests and scripts do from outside.

Not a part of any government interface. JSON in and out; names are those of the
dataclasses. Errors are ``{"error": text}`` with 400 or 404.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from werkzeug.wrappers import Request, Response

from ..codec import message_from_dict, message_to_dict
from ..errors import json_response
from ..mail import SimApplication, SimMessageType, SimOrganization
from ..providers import provider_fields, provider_from_dict, provider_to_dict
from .contract.fixtures import fill

if TYPE_CHECKING:
    from .simulator import LabSimulator


class Order:
    """What somebody asks of the simulator: the parts of the path, and JSON data."""

    def __init__(self, simulator: LabSimulator, request: Request, path: str):
        self.simulator, self.method, self.query = (
            simulator,
            request.method,
            request.args,
        )
        self.parts = [unquote(part) for part in path.split("/")[2:]]
        self._text = request.get_data()

    def data(self) -> dict[str, Any]:
        """The JSON object that was sent."""
        data = json.loads(self._text or b"{}")
        if not isinstance(data, dict):
            raise ValueError("A JSON object is expected.")
        return data

    def need(self, name: str) -> Any:
        """One value of it."""
        if name not in (data := self.data()):
            raise ValueError(f"{name} is missing.")
        return data[name]

    def is_for(self, method: str, pattern: str) -> bool:
        """Whether it fits: ``*`` stands for any part of a path."""
        wanted = pattern.split("/")
        return (method, len(wanted)) == (self.method, len(self.parts)) and all(
            p in ("*", part) for p, part in zip(wanted, self.parts, strict=True)
        )


def control(simulator: LabSimulator, request: Request, path: str) -> Response:
    """Answer a request below ``/_sim/``."""
    order = Order(simulator, request, path)
    handler = next((h for m, p, h in _ROUTES if order.is_for(m, p)), None)
    if handler is None:
        return json_response({"error": "There is no such control."}, 404)
    try:
        result = handler(order) or {}
    except LookupError as error:
        return json_response({"error": f"Not found: {error}"}, 404)
    except (ValueError, TypeError) as error:
        return json_response({"error": str(error)}, 400)
    return json_response(result, 201 if request.method == "POST" else 200)


def _health(order: Order) -> object:
    return {
        "status": "UP",
        "base_url": order.simulator.base_url,
        "token_url": order.simulator.token_url,
        "now": order.simulator.now().isoformat(),
    }


def _list_boxes(order: Order) -> object:
    return {
        number: {"company_name": name, "counts": order.simulator.counts(number)}
        for number, name in order.simulator.boxes().items()
    }


def _add_box(order: Order) -> object:
    data, number = order.data(), order.need("enterprise_number")
    if "messages" in data:  # a lazy one: the rest is for LazyMail
        order.simulator.add_lazy_box(**data)
        return {"counts": order.simulator.counts(number)}
    order.simulator.add_box(
        number,
        seed=data.get("seed"),
        company_name=data.get("company_name", ""),
        demo=data.get("demo", True),
    )
    return {"counts": order.simulator.counts(number)}


def _grow(order: Order) -> object:
    order.simulator.grow(order.parts[1], order.need("messages"))
    return {"counts": order.simulator.counts(order.parts[1])}


def _list_messages(order: Order) -> object:
    found = order.simulator.messages(order.parts[1], order.query.get("registry"))
    return {"items": [message_to_dict(message) for message in found]}


def _publish(order: Order) -> object:
    for name in ("received", "expires"):
        order.need(name)
    message = message_from_dict(order.data())
    order.simulator.publish(order.parts[1], message)
    return {"message_id": message.message_id}


def _withdraw(order: Order) -> None:
    _, box, _, registry, message = order.parts
    if not order.simulator.withdraw(box, registry, message):
        raise LookupError(message)


def _certificate(order: Order) -> bytes:
    """PEM text, or DER as Base64."""
    text: str = order.need("certificate")
    if "-----BEGIN" in text:
        return text.encode()
    return base64.b64decode(text, validate=True)


def _list_accounts(order: Order) -> object:
    names = ("client_id", "enterprise_number", "name")
    found = order.simulator.accounts.list()
    return {"items": [{n: getattr(account, n) for n in names} for account in found]}


def _add_account(order: Order) -> object:
    data = order.data()
    client_id = order.simulator.accounts.register(
        order.need("enterprise_number"),
        _certificate(order),
        data.get("name", ""),
        data.get("scopes"),
    )
    return {"client_id": client_id}


def _renew_account(order: Order) -> object:
    order.simulator.replace_certificate(order.parts[2], _certificate(order))
    return {"client_id": order.parts[2]}


def _add_reference(order: Order) -> None:
    data = order.data()
    order.simulator.add_reference(
        [SimMessageType(**entry) for entry in data.get("message_types", [])],
        [SimOrganization(**entry) for entry in data.get("organizations", [])],
        [SimApplication(**entry) for entry in data.get("applications", [])],
    )


def _list_providers(order: Order) -> object:
    found = order.simulator.providers.list()
    return {"items": [provider_to_dict(provider) for provider in found]}


def _add_provider(order: Order) -> object:
    provider = provider_from_dict(order.data())
    order.simulator.providers.add(provider)
    return {"provider_id": provider.provider_id}


def _change_provider(order: Order) -> None:
    values = provider_fields(order.data())
    order.simulator.providers.change(order.parts[1], **values)


def _remove_provider(order: Order) -> None:
    if not order.simulator.providers.remove(order.parts[1]):
        raise LookupError(order.parts[1])


def _list_faults(order: Order) -> object:
    return {"items": [asdict(fault) for fault in order.simulator.faults.list()]}


def _add_fault(order: Order) -> object:
    return {"fault_id": order.simulator.faults.add(**order.data())}


def _list_requests(order: Order) -> object:
    found = order.simulator.journal.requests(order.query.get("route"))
    return {"items": [{**asdict(e), "at": e.at.isoformat()} for e in found]}


def _change_settings(order: Order) -> object:
    order.simulator.settings.set(**order.data())
    return order.simulator.settings.all()


def _fill(order: Order) -> object:
    return asdict(fill(order.simulator, order.need("enterprise_number")))


def _advance(order: Order) -> object:
    order.simulator.advance(order.need("advance"))
    return {"now": order.simulator.now().isoformat()}


_ROUTES: tuple[tuple[str, str, Callable[[Order], object]], ...] = (
    ("GET", "health", _health),
    ("GET", "usage", lambda order: order.simulator.usage.told()),
    ("DELETE", "usage", lambda order: order.simulator.usage.reset()),
    ("GET", "boxes", _list_boxes),
    ("POST", "boxes", _add_box),
    ("POST", "boxes/*/grow", _grow),
    ("GET", "boxes/*/messages", _list_messages),
    ("POST", "boxes/*/messages", _publish),
    ("DELETE", "boxes/*/messages/*/*", _withdraw),
    ("GET", "chaman/accounts", _list_accounts),
    ("POST", "chaman/accounts", _add_account),
    ("PUT", "chaman/accounts/*", _renew_account),
    ("DELETE", "chaman/accounts/*", lambda o: o.simulator.remove_account(o.parts[2])),
    ("DELETE", "tokens", lambda order: order.simulator.accounts.revoke_tokens()),
    ("POST", "contract", _fill),
    ("POST", "clock", _advance),
    ("POST", "reference", _add_reference),
    ("GET", "providers", _list_providers),
    ("POST", "providers", _add_provider),
    ("PATCH", "providers/*", _change_provider),
    ("DELETE", "providers/*", _remove_provider),
    ("GET", "faults", _list_faults),
    ("POST", "faults", _add_fault),
    ("DELETE", "faults", lambda order: order.simulator.faults.clear()),
    ("DELETE", "faults/*", lambda o: o.simulator.faults.remove(int(o.parts[1]))),
    ("GET", "journal", _list_requests),
    ("DELETE", "journal", lambda order: order.simulator.journal.clear()),
    ("GET", "settings", lambda order: order.simulator.settings.all()),
    ("PATCH", "settings", _change_settings),
)
