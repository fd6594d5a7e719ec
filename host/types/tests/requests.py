"""Writes requests.jsonl: what botocore sends for every operation of the rest-json and query services.

    python requests.py > requests.jsonl

Each line has the request as it leaves the client, before it is signed, and the parameters that it was made of, in the form
in which the host is to see them. Every member is given, down to a certain depth; texts hold what has to be escaped. Needs the
botocore that tests/python/requirements.txt pins; reads the models of host/models, so that those are known to load.
"""

import base64
import datetime
import io
import json
import os
import sys

from botocore.model import ServiceModel
from botocore.serialize import create_serializer

MODELS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../models")
DEPTH = 5
MOMENT = datetime.datetime(2026, 2, 19, 18, 18, 3, 419000, tzinfo=datetime.timezone.utc)


def sample(shape, name, depth=0):
    """A value for botocore, and the same as the host is to see it."""
    kind = shape.type_name
    if kind == "structure":
        given, seen = {}, {}
        for index, (member, target) in enumerate(shape.members.items()):
            if getattr(shape, "is_tagged_union", False) and index > 0:
                continue
            if depth < DEPTH or member in shape.required_members or getattr(shape, "is_tagged_union", False):
                given[member], seen[member] = sample(target, member, depth + 1)
        return given, seen
    if kind == "list":
        pairs = [sample(shape.member, f"{name} {number}", depth + 1) for number in range(2)]
        return [given for given, _ in pairs], [seen for _, seen in pairs]
    if kind == "map":
        given, seen = sample(shape.value, name, depth + 1)
        key = shape.key.enum[0] if shape.key.enum else "k&=y"
        return {key: given}, {key: seen}
    if kind == "string":
        text = shape.enum[0] if shape.enum else f"{name}: /?&=+%\u00e9\u6f22"
        return text, text
    if kind in ("integer", "long"):
        return 7, 7
    if kind in ("float", "double"):
        return 2.5, 2.5
    if kind == "boolean":
        return True, True
    if kind == "blob":
        content = "\0\u00e9{}".encode()
        return content, base64.b64encode(content).decode()
    if kind == "timestamp":
        return MOMENT, MOMENT.timestamp()
    raise ValueError(kind)


def line(service, operation, protocol):
    given, seen = sample(operation.input_shape, "") if operation.input_shape else ({}, {})
    request = create_serializer(protocol, include_validation=False).serialize_to_request(given, operation)
    query, body = request["query_string"] or {}, request["body"]
    if isinstance(body, dict):
        query, body = body, b""
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    pairs = []
    for key, value in query.items():
        for text in value if isinstance(value, list) else [value]:
            pairs.append([key, text if isinstance(text, str) else str(text)])
    return {
        "service": service,
        "operation": operation.name,
        "method": request["method"],
        "path": request["url_path"],
        "pairs": pairs,
        "headers": {key.lower(): value for key, value in request["headers"].items()},
        "body": body.decode(),
        "input": seen,
    }


def main():
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
    for file in sorted(os.listdir(MODELS)):
        service = file.removesuffix(".json")
        if service.endswith(".paginators"):
            continue
        with open(os.path.join(MODELS, file), encoding="utf-8") as text:
            model = ServiceModel(json.load(text), service_name=service)
        protocol = model.metadata["protocol"]
        if protocol in ("rest-json", "query"):
            for name in model.operation_names:
                print(json.dumps(line(service, model.operation_model(name), protocol), ensure_ascii=False))


main()
