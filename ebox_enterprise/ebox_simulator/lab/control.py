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

if TYPE_CHECKING:
    from .simulator import LabSimulator

Handler = Callable[["LabSimulator", Request, list[str]], object]


def control(simulator: LabSimulator, request: Request, path: str) -> Response:
    """Answer a request below ``/_sim/``."""
    parts = [unquote(part) for part in path.split("/")[2:]]
    handler = next(
        (h for m, p, h in _ROUTES if m == request.method and _fits(p, parts)), None
    )
    if handler is None:
        return json_response({"error": "There is no such control."}, 404)
    try:
        result = handler(simulator, request, parts)
    except LookupError as error:
        return json_response({"error": f"Not found: {error}"}, 404)
    except (ValueError, TypeError) as error:
        return json_response({"error": str(error)}, 400)
    return json_response(result, 201 if request.method == "POST" else 200)


def _fits(pattern: str, parts: list[str]) -> bool:
    wanted = pattern.split("/")
    return len(wanted) == len(parts) and all(
        p in ("*", part) for p, part in zip(wanted, parts, strict=True)
    )


def _data(request: Request) -> dict[str, Any]:
    data = json.loads(request.get_data() or b"{}")
    if not isinstance(data, dict):
        raise ValueError("A JSON object is expected.")
    return data


def _need(data: dict[str, Any], name: str) -> Any:
    if name not in data:
        raise ValueError(f"{name} is missing.")
    return data[name]


def _health(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return {
        "status": "UP",
        "base_url": simulator.base_url,
        "token_url": simulator.token_url,
        "now": simulator.now().isoformat(),
    }


def _usage(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return simulator.usage.told()


def _reset_usage(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    simulator.usage.reset()
    return {}


def _list_boxes(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return {
        number: {"company_name": name, "counts": simulator.counts(number)}
        for number, name in simulator.boxes().items()
    }


def _add_box(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    data = _data(request)
    number = _need(data, "enterprise_number")
    if "messages" in data:  # a lazy one: the rest is for LazyMail
        simulator.add_lazy_box(**data)
        return {"counts": simulator.counts(number)}
    simulator.add_box(
        number,
        seed=data.get("seed"),
        company_name=data.get("company_name", ""),
        demo=data.get("demo", True),
    )
    return {"counts": simulator.counts(number)}


def _grow(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    simulator.grow(parts[1], _need(_data(request), "messages"))
    return {"counts": simulator.counts(parts[1])}


def _list_messages(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    found = simulator.messages(parts[1], request.args.get("registry"))
    return {"items": [message_to_dict(message) for message in found]}


def _publish(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    data = _data(request)
    for name in ("received", "expires"):
        _need(data, name)
    message = message_from_dict(data)
    simulator.publish(parts[1], message)
    return {"message_id": message.message_id}


def _withdraw(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    if not simulator.withdraw(parts[1], parts[3], parts[4]):
        raise LookupError(parts[4])
    return {}


def _certificate(data: dict[str, Any]) -> bytes:
    """PEM text, or DER as Base64."""
    text: str = _need(data, "certificate")
    if "-----BEGIN" in text:
        return text.encode()
    return base64.b64decode(text, validate=True)


def _list_accounts(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    return {
        "items": [
            {
                "client_id": account.client_id,
                "enterprise_number": account.enterprise_number,
                "name": account.name,
            }
            for account in simulator.accounts.list()
        ]
    }


def _add_account(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    data = _data(request)
    client_id = simulator.accounts.register(
        _need(data, "enterprise_number"),
        _certificate(data),
        data.get("name", ""),
        data.get("scopes"),
    )
    return {"client_id": client_id}


def _renew_account(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.replace_certificate(parts[2], _certificate(_data(request)))
    return {"client_id": parts[2]}


def _remove_account(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.remove_account(parts[2])
    return {}


def _add_reference(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    data = _data(request)
    simulator.add_reference(
        [SimMessageType(**entry) for entry in data.get("message_types", [])],
        [SimOrganization(**entry) for entry in data.get("organizations", [])],
        [SimApplication(**entry) for entry in data.get("applications", [])],
    )
    return {}


def _list_providers(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    return {"items": [provider_to_dict(p) for p in simulator.providers.list()]}


def _add_provider(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    provider = provider_from_dict(_data(request))
    simulator.providers.add(provider)
    return {"provider_id": provider.provider_id}


def _change_provider(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.providers.change(parts[1], **provider_fields(_data(request)))
    return {}


def _remove_provider(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    if not simulator.providers.remove(parts[1]):
        raise LookupError(parts[1])
    return {}


def _list_faults(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return {"items": [asdict(fault) for fault in simulator.faults.list()]}


def _add_fault(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return {"fault_id": simulator.faults.add(**_data(request))}


def _remove_fault(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.faults.remove(int(parts[1]))
    return {}


def _clear_faults(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.faults.clear()
    return {}


def _list_requests(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    found = simulator.journal.requests(request.args.get("route"))
    return {"items": [{**asdict(e), "at": e.at.isoformat()} for e in found]}


def _clear_journal(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.journal.clear()
    return {}


def _settings(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    return simulator.settings.all()


def _change_settings(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.settings.set(**_data(request))
    return simulator.settings.all()


def _advance(simulator: LabSimulator, request: Request, parts: list[str]) -> object:
    simulator.advance(_need(_data(request), "advance"))
    return {"now": simulator.now().isoformat()}


def _revoke_tokens(
    simulator: LabSimulator, request: Request, parts: list[str]
) -> object:
    simulator.accounts.revoke_tokens()
    return {}


_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "health", _health),
    ("GET", "usage", _usage),
    ("DELETE", "usage", _reset_usage),
    ("GET", "boxes", _list_boxes),
    ("POST", "boxes", _add_box),
    ("POST", "boxes/*/grow", _grow),
    ("GET", "boxes/*/messages", _list_messages),
    ("POST", "boxes/*/messages", _publish),
    ("DELETE", "boxes/*/messages/*/*", _withdraw),
    ("GET", "chaman/accounts", _list_accounts),
    ("POST", "chaman/accounts", _add_account),
    ("PUT", "chaman/accounts/*", _renew_account),
    ("DELETE", "chaman/accounts/*", _remove_account),
    ("DELETE", "tokens", _revoke_tokens),
    ("POST", "clock", _advance),
    ("POST", "reference", _add_reference),
    ("GET", "providers", _list_providers),
    ("POST", "providers", _add_provider),
    ("PATCH", "providers/*", _change_provider),
    ("DELETE", "providers/*", _remove_provider),
    ("GET", "faults", _list_faults),
    ("POST", "faults", _add_fault),
    ("DELETE", "faults", _clear_faults),
    ("DELETE", "faults/*", _remove_fault),
    ("GET", "journal", _list_requests),
    ("DELETE", "journal", _clear_journal),
    ("GET", "settings", _settings),
    ("PATCH", "settings", _change_settings),
)
