# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""An OpenAPI (or Swagger 2) file of the message registry against our dialect.

What differs is told by the names of the file; a file is public, so they may be told.
"""

import json
import re

from ...ebox_api import ConfigurationError, dialect_for
from ...ebox_api.dialects import FIELDS
from .report import CONFIRMED, OPEN, REFUTED, Finding

MAX_BYTES = 20 * 2**20
MOST_DEPTH = 100  # of objects and lists within each other
STATISTICS = ("/statistics", "/ebox/statistics", "/ebox/messages/statistics")
REFERENCES = ("messageTypes", "senderOrganizations")
#: Fields of a message, those of its sender or action, and those of an attachment.
MESSAGE = (
    *("message_id", "receipt_date", "expiration_date", "read", "visible"),
    *("registered", "message_type", "application", "original_message", "body_main"),
    *("reply", "business_data", "attention_of", "payment", "action"),
)
ATTACHMENT = ("attachment_id", "main", "signed")
MUST_BE = {"message_id", "receipt_date", "read"}


def read_file(content):
    """The document in a JSON or YAML file.

    :param content: bytes
    :raise ConfigurationError: it is none, or YAML that this server cannot read
    """
    if len(content) > MAX_BYTES:
        raise ConfigurationError("the OpenAPI file is larger than 20 MB")
    text = content.decode("utf-8", "replace")
    try:
        data = json.loads(text)
    except ValueError:
        data = _read_yaml(text)
    if not isinstance(data, dict) or not isinstance(data.get("paths"), dict):
        raise ConfigurationError("this is no OpenAPI file: it has no paths")
    return data


def _read_yaml(text):
    try:
        import yaml
    except ImportError:
        raise ConfigurationError(
            "this server's Python has no PyYAML: install it, or convert the file to "
            "JSON first"
        ) from None

    class Shallow(yaml.SafeLoader):
        """PyYAML needs seconds to find that something is nested too deep for it."""

        depth = 0

        def compose_node(self, parent, index):
            self.depth += 1
            if self.depth > MOST_DEPTH:
                raise yaml.YAMLError("nested too deep")
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

    try:
        return Shallow(text).get_single_data()
    except (yaml.YAMLError, RecursionError):
        raise ConfigurationError("the OpenAPI file is neither JSON nor YAML") from None


def differences(document, version="3"):
    """What the file says of each thing that our dialect takes for granted.

    :param document: what ``read_file`` gives
    :return: list of ``Finding``
    """
    return [*_Comparison(document, dialect_for(version)).findings()]


class _Comparison:
    def __init__(self, document, dialect):
        self.document, self.dialect = document, dialect
        self.paths = {_bare(path): item for path, item in document["paths"].items()}

    def findings(self):
        dialect = self.dialect
        for label, path in (
            ("the list of messages", dialect.messages),
            ("one message", dialect.message),
            ("the content of a file", dialect.content),
            *((f"one of {kind}", dialect.reference(kind)) for kind in REFERENCES),
        ):
            yield self._path(label, path, must=True)
        yield self._path("the text of a message (optional)", dialect.body, must=False)
        yield self._summary()
        yield from self._query()
        yield from self._fields()

    def _path(self, label, path, *, must):
        there = "get" in self._item(path)
        verdict = CONFIRMED if there else REFUTED if must else OPEN
        words = "" if there else f"not declared; similar: {self._similar(path)}"
        return Finding(f"{label} is at {path}", verdict, words)

    def _summary(self):
        if self.dialect.summary:
            return self._path(
                "the counters of the box", self.dialect.summary, must=True
            )
        known = [path for path in STATISTICS if self._item(path)]
        said = f"the file has {', '.join(known)}" if known else "none of our candidates"
        there = bool(self._item("/ebox"))
        words = f"/ebox is declared; {said}" if there else said
        return Finding("there is no summary", REFUTED if there else CONFIRMED, words)

    def _query(self):
        operation = self._item(self.dialect.messages).get("get") or {}
        declared = {
            parameter.get("name")
            for given in operation.get("parameters", ())
            if isinstance(parameter := self._resolved(given), dict)
        }
        for ours in self.dialect.query.values():
            there = ours in declared
            words = (
                "" if there else f"declared: {', '.join(sorted(map(str, declared)))}"
            )
            verdict = CONFIRMED if there else REFUTED
            yield Finding(f"the list takes {ours}", verdict, words)
        more = declared - set(self.dialect.query.values())
        if more:
            told = ", ".join(sorted(map(str, more)))
            yield Finding("filters that we do not use", OPEN, told)

    def _fields(self):
        message = self._properties(self._answer(self.dialect.message))
        if not message:
            yield Finding("the fields of a message", OPEN, "no schema was found")
            return
        yield from _compare("a message", message, MESSAGE)
        attachments = self._properties(message.get("attachments"))
        items = attachments.get("items", message.get("attachments"))
        yield from _compare("an attachment", self._properties(items), ATTACHMENT)
        for name in ("sender", "recipient"):
            place = self._properties(message.get(name))
            if place:
                yield from _compare(
                    f"the {name}", place, ("sender_number", "partition")
                )

    def _answer(self, path):
        """The schema of the good answer of a GET, or None."""
        operation = self._item(path).get("get") or {}
        answers = operation.get("responses", {})
        good = self._resolved(answers.get("200") or answers.get(200) or {})
        if "schema" in good:  # Swagger 2
            return good["schema"]
        content = good.get("content", {})
        return next((c["schema"] for c in content.values() if "schema" in c), None)

    def _properties(self, schema, depth=0):
        """The properties of a schema, with those of its parts: dict."""
        schema = self._resolved(schema)
        if not isinstance(schema, dict) or depth > 10:
            return {}
        found = {}
        for name in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(name, ()):
                found.update(self._properties(part, depth + 1))
        if "items" in schema and "properties" not in schema:
            found.update(self._properties(schema["items"], depth + 1))
        found.update(schema.get("properties") or {})
        return found

    def _resolved(self, value):
        for _hop in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                break
            place = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                part = part.replace("~1", "/").replace("~0", "~")
                place = place.get(part, {}) if isinstance(place, dict) else {}
            value = place
        return value

    def _item(self, path):
        """The declared path that ours is, whatever its parameters are called."""
        wanted = _bare(path)
        for declared, item in self.paths.items():
            if declared == wanted or declared.endswith(wanted):
                return self._resolved(item) or {}
        return {}

    def _similar(self, path):
        last = re.sub(r"\{[^}]*\}", "", path).rstrip("/").split("/")[-1].lower()
        found = [p for p in self.document["paths"] if last and last in str(p).lower()]
        return ", ".join(sorted(found)[:5]) or "nothing"


def _bare(path):
    return re.sub(r"\{[^}]*\}", "{}", str(path)).rstrip("/")


def _compare(label, declared, ours):
    """Which of our spellings a schema has; what it has besides."""
    read = set()
    for name in ours:
        found = [spelling for spelling in FIELDS[name] if spelling in declared]
        read.update(found)
        if found:
            yield Finding(f"{label}: {name}", CONFIRMED, ", ".join(found))
        else:
            words = f"none of {', '.join(FIELDS[name])}"
            yield Finding(
                f"{label}: {name}", REFUTED if name in MUST_BE else OPEN, words
            )
    known = {spelling for spellings in FIELDS.values() for spelling in spellings}
    known |= {"subject", "sender", "recipient", "attachments", "fileName", "mediaType"}
    known |= {"size", "digest", "contentHref", "attachmentTitle", "eboxType", "items"}
    more = sorted(set(declared) - read - known)
    if more:
        yield Finding(f"{label}: fields that we do not read", OPEN, ", ".join(more))
