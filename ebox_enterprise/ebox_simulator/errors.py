# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Refusals, in both official shapes (ebox-api d.1 and d.2.2, StatusMessage).

A handler raises ``ApiError``; the dialect of the called registry prints it. The
gateway in front of everything speaks ``application/problem+json``.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from werkzeug.wrappers import Response

PROBLEM = "application/problem+json"
URN = "urn:problem-type:belgif:"


@dataclass
class ApiError(Exception):
    """A refusal: HTTP status, v2.1 code, Belgif problem name, text, extra fields."""

    status: int
    code: str
    problem: str
    detail: str
    extra: Mapping[str, object] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def no_token() -> ApiError:
    """401: no usable Authorization header."""
    return _unauthorized("noAccessToken", "No Bearer access token was sent.")


def invalid_token() -> ApiError:
    """401: a token that this government did not give, or took back."""
    return _unauthorized("invalidAccessToken", "The access token is not valid.")


def expired_token() -> ApiError:
    """401: a token that was good once."""
    return _unauthorized("expiredAccessToken", "The access token has expired.")


def _unauthorized(problem: str, detail: str) -> ApiError:
    challenge = {"WWW-Authenticate": 'Bearer realm="ebox"'}
    return ApiError(401, "UNAUTHORIZED", problem, detail, headers=challenge)


def missing_scope(scope: str) -> ApiError:
    """403: the token does not carry the scope that this resource asks for."""
    detail = "The access token lacks a scope."
    extra = {"requiredScopes": [scope]}
    return ApiError(403, "FORBIDDEN", "missingScope", detail, extra)


def missing_permission(detail: str) -> ApiError:
    """403: the token is good, but not for this."""
    return ApiError(403, "FORBIDDEN", "missingPermission", detail)


def bad_value(name: str, detail: str, where: str = "query") -> ApiError:
    """400: one malformed input, named."""
    issue = {
        "type": f"{URN[:-1]}:input-validation:schemaViolation",
        "in": where,
        "name": name,
        "detail": detail,
    }
    text = f"{name}: {detail}"
    return ApiError(400, "INVALID_INPUT", "badRequest", text, {"issues": [issue]})


def not_found(what: str) -> ApiError:
    """404: no such resource in this box."""
    return ApiError(404, "NOT_FOUND", "resourceNotFound", f"{what} not found.")


def problem_response(error: ApiError) -> Response:
    """The refusal as Belgif problem+json (RFC 9457)."""
    body = {
        "type": URN + error.problem,
        "title": _title(error.problem),
        "status": error.status,
        "detail": error.detail,
        "instance": f"urn:uuid:{uuid.uuid4()}",
        **error.extra,
    }
    return json_response(body, error.status, error.headers, PROBLEM)


def status_message_response(error: ApiError, *, upper: bool = False) -> Response:
    """The refusal as StatusMessage; the federation API has upper-case enums."""
    body = {
        "id": str(uuid.uuid4()),
        "code": error.code,
        "message": error.detail,
        "contact": "helpdesk@ebox-simulator.invalid",
        "environment": "SIMULATION" if upper else "simulation",
    }
    return json_response(body, error.status, error.headers)


def json_response(
    data: object,
    status: int = 200,
    headers: dict[str, str] | None = None,
    content_type: str = "application/json",
) -> Response:
    """UTF-8 JSON with its length."""
    body = json.dumps(data, ensure_ascii=False).encode()
    return Response(body, status, headers, content_type=content_type)


def _title(problem: str) -> str:
    words = "".join(f" {c.lower()}" if c.isupper() else c for c in problem)
    return words.capitalize()
