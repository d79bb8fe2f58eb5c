# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What an action of trouble is, and what it sees of a request."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from werkzeug.wrappers import Request, Response

from ...accounts import Grant
from ...adapter import READ_TIMEOUT, CallerGaveUp
from ...errors import ApiError

if TYPE_CHECKING:
    from ..simulator import LabSimulator


class Facts(TypedDict):
    """What is known of any request."""

    method: str
    registry: str | None
    enterprise_number: str | None
    message_id: str | None
    attachment_id: str | None


class SceneFacts(Facts):
    """What a rule of trouble can be narrowed to."""

    page: int


@dataclass
class Scene:
    """A request on its way, as rules and actions see it.

    ``facts`` are what a rule can be narrowed to, ``grant`` what the token opens
    (None: nothing), ``url`` the request's own, as the registries link to it.
    ``refuse`` prints a refusal in the shape of the called interface.
    """

    simulator: LabSimulator
    request: Request
    route: str
    facts: SceneFacts
    grant: Grant | None
    url: str
    refuse: Callable[[ApiError], Response]

    @property
    def page(self) -> int:
        """The page that is asked for; 1 when it is not said or not a number."""
        return self.facts["page"]


@dataclass
class Action:
    """One kind of trouble; its fields are the parameters of a rule.

    Making one checks the parameters: ``ValueError`` or ``TypeError``.
    """

    name: ClassVar[str] = ""  # its name in the catalogue

    @classmethod
    def stored(cls, parameters: dict[str, Any]) -> dict[str, Any]:
        """Parameters as JSON data, for the state file."""
        return parameters

    def fits(self, scene: Scene) -> bool:
        """Can it strike this request? If not, the rules after it are tried."""
        return True

    def before(self, scene: Scene) -> Response | None:
        """An answer in place of the real one, or None to go on."""
        return None

    def after(self, response: Response, scene: Scene) -> Response:
        """The real answer, spoilt or not."""
        return response


def choice(name: str, value: object, *choices: str) -> None:
    """Raise ``ValueError`` unless a parameter is one of the choices."""
    if value not in choices:
        raise ValueError(f"{name} is one of {', '.join(choices)}, not {value!r}.")


def number(name: str, value: object, least: float = 0) -> None:
    """Raise ``ValueError`` unless a parameter is a number, and not too small."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < least:
        raise ValueError(f"{name} is a number from {least}, not {value!r}.")


def pause(scene: Scene, seconds: float) -> None:
    """Sleep as a slow server does.

    Without a socket the caller's read timeout is kept here: ``CallerGaveUp``.
    """
    patience = scene.request.environ.get(READ_TIMEOUT)
    if patience is not None and patience < seconds:
        time.sleep(patience)
        raise CallerGaveUp
    time.sleep(seconds)


def length_of(response: Response) -> int:
    """Bytes of the body; counted when they are not declared."""
    if response.content_length is None:
        response.direct_passthrough = False
        return len(response.get_data())
    return response.content_length


def pass_through(
    response: Response, change: Callable[[Iterator[bytes]], Iterator[bytes]]
) -> Response:
    """The answer with its body changed while it is sent; headers stay."""
    source, encoded = response.response, response.iter_encoded()

    def parts() -> Iterator[bytes]:
        try:
            yield b""  # headers go out before any trouble with the body
            yield from change(encoded)
        finally:
            if hasattr(source, "close"):
                source.close()

    response.response = parts()
    response.direct_passthrough = True
    return response


def read_json(response: Response) -> Any:
    """The data of a good JSON answer, else None."""
    if response.status_code != 200 or not response.is_json:
        return None
    return json.loads(response.get_data())


def write_json(response: Response, data: object) -> Response:
    """The answer with other data."""
    response.set_data(json.dumps(data, ensure_ascii=False).encode())
    return response
