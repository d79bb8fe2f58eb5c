# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the v2.1 dialect answers, held against the official Swagger file.

Every operation that a consumer can call (ebox-api d.2.1) is called, with a good
and a bad request; each body must be valid for the status that the file declares.
"""

import base64
import copy
import hashlib
import json
import re
from pathlib import Path

import pytest
from simulator_support import (
    APPLICATION,
    BOX,
    MERGE_PATCH,
    SENDER,
    V2,
    full_message,
    government,
    message,
)

yaml = pytest.importorskip("yaml")
jsonschema = pytest.importorskip("jsonschema")

ROOT = Path(__file__).resolve().parent.parent
OFFICIAL = ROOT.parent / "shared" / "ebox-api" / "openapi"
REGISTRY = OFFICIAL / "e-Box-Enterprise-swagger-v2.1-AP-Public.yaml"
FEDERATION = OFFICIAL / "ebox-federation-1.3.yaml"

pytestmark = pytest.mark.skipif(
    not (REGISTRY.is_file() and FEDERATION.is_file()),
    reason="the official OpenAPI files are not beside the project",
)

M = "/ebox/messages/{messageId}"
A = M + "/attachments/{attachmentId}"
R = "/referenceData"
IMAGE = "/images/{imageId}/content"
FULL = {"messageId": "full", "attachmentId": "att-letter.pdf"}

# Operation, values for its path, expected status.
CALLS = [
    ("GET", "/ebox", {}, 200),
    ("GET", "/ebox/messages", {}, 200),
    ("GET", M, FULL, 200),
    ("GET", M + "/attachments", FULL, 200),
    ("GET", A, FULL, 200),
    ("GET", A + "/content", FULL, 200),
    ("GET", M + "/body", FULL, 200),
    ("GET", M + "/paymentData", FULL, 200),
    ("GET", f"{R}/messageTypes", {}, 200),
    ("GET", R + "/messageTypes/{messageTypeId}", {"messageTypeId": "Other"}, 200),
    ("GET", f"{R}/senderApplications", {}, 200),
    (
        "GET",
        R + "/senderApplications/{senderApplicationId}",
        {"senderApplicationId": APPLICATION},
        200,
    ),
    ("GET", f"{R}/senderOrganizations", {}, 200),
    (
        "GET",
        R + "/senderOrganizations/{senderOrganizationId}",
        {"senderOrganizationId": SENDER},
        200,
    ),
    ("PATCH", "/ebox/messages", {}, 200),
    ("GET", M, {"messageId": "unknown"}, 404),
    ("GET", M + "/attachments", {"messageId": "unknown"}, 404),
    ("GET", A, {**FULL, "attachmentId": "unknown"}, 404),
    ("GET", A + "/content", {**FULL, "attachmentId": "unknown"}, 404),
    ("GET", M + "/body", {"messageId": "poor"}, 404),
    ("GET", M + "/paymentData", {"messageId": "poor"}, 404),
    ("GET", R + "/messageTypes/{messageTypeId}", {"messageTypeId": "x"}, 404),
    (
        "GET",
        R + "/senderApplications/{senderApplicationId}",
        {"senderApplicationId": "x"},
        404,
    ),
    (
        "GET",
        R + "/senderApplications/{senderApplicationId}" + IMAGE,
        {"senderApplicationId": APPLICATION, "imageId": "x"},
        404,
    ),
    (
        "GET",
        R + "/senderOrganizations/{senderOrganizationId}",
        {"senderOrganizationId": "x"},
        404,
    ),
    (
        "GET",
        R + "/senderOrganizations/{senderOrganizationId}" + IMAGE,
        {"senderOrganizationId": SENDER, "imageId": "x"},
        404,
    ),
    ("POST", "/publishMessage", {}, 400),
]
SENDERS_OWN = {"/linkEboxMessage", "/searchMessageStatus"}


def load(path: Path) -> dict:
    """The official file as JSON: its response codes are numbers in YAML."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8"))))


def schema_of(official: dict, definition: dict) -> dict:
    """A Swagger 2 schema as a JSON schema that refuses unknown properties.

    Swagger 2 says nothing about ``additionalProperties``; closing every object
    with properties finds misspelt names. An official pattern is a search.
    """
    definitions = copy.deepcopy(official["definitions"])
    for schema in definitions.values():
        if schema.get("properties"):
            schema["additionalProperties"] = False
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": definitions,
        "allOf": [definition],
    }


def formats():
    """The official formats; jsonschema leaves some to packages we do not have."""
    checker = jsonschema.FormatChecker()
    patterns = {
        "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)",
        "date": r"\d{4}-\d\d-\d\d",
        "uri": r"https?://[!-~]+",
        "uuid": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    }
    for name, pattern in patterns.items():
        checker.checks(name)(lambda v, p=pattern: bool(re.fullmatch(p, v)))
    return checker


def validate(official: dict, definition: dict, data: object) -> None:
    schema = schema_of(official, definition)
    validator = jsonschema.Draft7Validator(schema, format_checker=formats())
    errors = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(data)]
    assert not errors, "\n".join(errors)


def declared(official: dict, method: str, path: str, status: int) -> dict:
    responses = official["paths"][path][method.lower()]["responses"]
    assert str(status) in responses, f"{status} is not declared for {method} {path}"
    return responses[str(status)]


@pytest.fixture(scope="module")
def official():
    return load(REGISTRY)


@pytest.fixture(scope="module")
def gov():
    with government() as it:
        it.publish(full_message(), message("poor", attachments=[]))
        yield it


def ask(gov, method, path, values, **options):
    filled = path.format(**values)
    if method == "PATCH":
        items = [{"messageId": "full", "visible": False}]
        options["json"] = {"items": items, "totalItems": 1}
        options["headers"] = {"Content-Type": MERGE_PATCH}
    if method == "POST":
        options["files"] = {"messageToPublish": (None, "{}")}
    return gov.consumer.call(method, V2 + filled, **options)


@pytest.mark.parametrize(("method", "path", "values", "status"), CALLS)
def test_an_answer_is_as_officially_declared(
    gov, official, method, path, values, status
):
    answer = ask(gov, method, path, values)
    assert answer.status_code == status, answer.text
    response = declared(official, method, path, status)
    definition = response.get("schema")
    if definition is None:
        assert answer.content == b""
    elif definition != {"type": "string"}:  # the bytes of a file
        assert answer.headers["Content-Type"] == "application/json"
        validate(official, definition, answer.json())


def test_every_operation_of_a_consumer_is_called(official):
    operations = {
        (method.upper(), path)
        for path, methods in official["paths"].items()
        for method in methods
        if path not in SENDERS_OWN
    }
    assert operations == {(method, path) for method, path, _, _ in CALLS}


@pytest.mark.parametrize(
    ("method", "path"), sorted({(method, path) for method, path, _, _ in CALLS})
)
def test_without_a_token_it_is_a_declared_401(gov, official, method, path):
    names = ("attachmentId", "messageId", "imageId", "messageTypeId")
    names += ("senderApplicationId", "senderOrganizationId")
    answer = ask(gov, method, path, dict.fromkeys(names, "x"), token="")
    assert answer.status_code == 401
    validate(official, declared(official, method, path, 401)["schema"], answer.json())


@pytest.mark.parametrize(
    "query", ["page=0", "pageSize=101", "receivedAfter=x", "visible=x", "q=x"]
)
def test_a_malformed_list_request_is_a_declared_400(gov, official, query):
    answer = gov.consumer.get(f"{V2}/ebox/messages?{query}")
    response = declared(official, "GET", "/ebox/messages", answer.status_code)
    assert answer.status_code == 400
    validate(official, response["schema"], answer.json())


def test_every_declared_filter_is_understood(gov, official):
    parameters = official["paths"]["/ebox/messages"]["get"]["parameters"]
    values = {"integer": "1", "boolean": "false", "string": "nothing"}
    for parameter in parameters:
        value = values[parameter["type"]]
        if parameter.get("format") == "date":
            value = "1999-01-01" if "Before" in parameter["name"] else "9999-12-31"
        query = {parameter["name"]: value}
        if parameter["name"] == "q":
            query["qlang"] = "nl"
        if parameter["name"] == "qlang":
            query["qlang"] = "nl"
        answer = gov.consumer.get(f"{V2}/ebox/messages", params=query)
        assert answer.status_code == 200, answer.text
        if value in ("nothing", "1999-01-01", "9999-12-31") and "qlang" not in query:
            assert answer.json() == {"items": [], "totalItems": 0}, query


def test_a_reader_of_a_full_message_meets_every_official_field(gov, official):
    data = gov.consumer.get(f"{V2}/ebox/messages/full").json()
    assert set(data) == set(official["definitions"]["Message"]["properties"])
    for name in ("Attachment", "PaymentData", "BusinessData", "ForTheAttentionOf"):
        part = {
            "Attachment": data["attachments"]["items"][0],
            "PaymentData": data["paymentData"],
            "BusinessData": data["businessDataList"]["items"][0],
            "ForTheAttentionOf": data["forTheAttentionOf"],
        }[name]
        assert set(part) == set(official["definitions"][name]["properties"])


def test_digests_are_those_of_the_bytes(gov):
    for data in gov.consumer.get(f"{V2}/ebox/messages/full").json()["attachments"][
        "items"
    ]:
        href = data["contentHref"]
        assert href.startswith(gov.base_url)
        content = gov.consumer.get(href[len(gov.base_url) :]).content
        value = base64.urlsafe_b64decode(data["digest"]["digestValue"] + "=")
        assert value == hashlib.sha256(content).digest()


def test_the_validation_can_fail(gov, official):
    data = gov.consumer.get(f"{V2}/ebox/messages/full").json()
    reference = {"$ref": "#/definitions/Message"}
    validate(official, reference, data)
    for change in (
        {"readStatus": "false"},
        {"senderOrganizationId": "x"},
        {"isRegisteredMail": True},
        {"receiptDate": "yesterday"},
    ):
        with pytest.raises(AssertionError):
            validate(official, reference, {**data, **change})
    del data["receiptDate"]
    with pytest.raises(AssertionError):
        validate(official, reference, data)


def test_a_whole_demo_mailbox_is_valid(official):
    letters = pytest.importorskip("ebox_simulator.letters")
    if not hasattr(letters, "demo_mail"):
        pytest.skip("the demo letters are not there yet")
    with government() as gov:
        from simulator_support import connect

        from ebox_simulator.lab import LabSimulator, serve

        simulator = LabSimulator(clock=gov.clock)
        simulator.add_box(BOX, company_name="Invented Company")
        with serve(simulator) as base_url:
            consumer = connect(simulator, base_url, gov.clock)
            answer = consumer.get(f"{V2}/ebox/messages?pageSize=100").json()
            kinds = ("messageTypes", "senderOrganizations", "senderApplications")
            lists = [consumer.get(f"{V2}{R}/{k}?pageSize=100").json() for k in kinds]
        assert answer["items"]
        validate(official, {"$ref": "#/definitions/Messages"}, answer)
        for name, data in zip(
            ("MessageTypes", "SenderOrganizations", "SenderApplications"),
            lists,
            strict=True,
        ):
            assert data["items"]
            validate(official, {"$ref": f"#/definitions/{name}"}, data)
        simulator.close()


def test_the_older_provider_registry_is_as_officially_declared(gov):
    federation = load(FEDERATION)
    base = "/REST/ebox/enterprise/federation/v1"
    everyone = gov.consumer.get(f"{base}/messageProviders").json()
    schema = {"$ref": "#/definitions/MessageProviderList"}
    validate(federation, schema, everyone)
    one = gov.consumer.get(f"{base}/messageProviders/NSSO-DEMO").json()
    validate(federation, {"$ref": "#/definitions/MessageProvider"}, one)
    missing = gov.consumer.get(f"{base}/messageProviders/x")
    assert missing.status_code == 404
    validate(federation, {"$ref": "#/definitions/StatusMessage"}, missing.json())
