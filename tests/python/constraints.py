"""Every constraint that the models state of a built operation, broken once: the right code and words, nothing stored.

Arguments: the folder of the binaries, the list of what is not built, a component to upload.
"""

import http.client
import json
import pathlib
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import botocore.loaders
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

import life
import life_of_identities
from processes import REPOSITORY, Fleet
from shapes import Model, broken, count, plain, violations

# What the host is asked, in this order. After an operation's constraints were broken, its request is sent and has to be taken.
LIFE = life_of_identities.LIFE | life.LIFE

# The code for a broken constraint, by service.
CODES = {
    "appconfig": "BadRequestException", "ssm": "ValidationException", "muster": "ValidationException",
    "iam": "ValidationError", "sts": "ValidationError",
}


def main(binaries, not_built, component):
    loader = botocore.loaders.Loader()
    models = {
        "appconfig": Model("appconfig", loader.load_service_model("appconfig", "service-2")),
        "iam": Model("iam", of_ours(loader.load_service_model("iam", "service-2"))),
        "ssm": Model("ssm", loader.load_service_model("ssm", "service-2")),
        "sts": Model("sts", loader.load_service_model("sts", "service-2")),
        "muster": Model("muster", json.loads((REPOSITORY / "host/models/muster.json").read_text())),
    }
    missing = set(pathlib.Path(not_built).read_text().splitlines())
    # Only a host that was started for tests has a Reset. A web identity takes a provider, and a message a denial: see web_identity.py, access.py.
    built = {
        (name, operation) for name, model in models.items() for operation in model.raw["operations"]
        if f"{name}.{operation}" not in missing and operation not in ("Reset", "AssumeRoleWithWebIdentity", "DecodeAuthorizationMessage")
    }
    assert built == set(LIFE), f"no request for, or not built: {built ^ set(LIFE)}"

    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start_host()
        fleet.enrol()
        fleet.client("ssm").create_document(Name="wait", Content=life.RUNBOOK, DocumentType="Automation")
        known = {"node": fleet.node_id, "component": pathlib.Path(component).read_bytes()}
        client = Client(fleet)
        total = sum(of_operation(client, models[service], operation, known) for service, operation in LIFE)
    print(f"{total} constraints of {len(LIFE)} operations")


def of_ours(of_iam):
    """IAM's model with those of its operations that ours has."""
    ours = json.loads((REPOSITORY / "host/models/iam.json").read_text())["operations"]
    return {**of_iam, "operations": {name: of_iam["operations"][name] for name in ours}}


def of_operation(client, model, operation, known):
    shape = model.input(operation)
    request = LIFE[model.name, operation](known)
    before = client.everything()
    cases = 0
    for what, case in broken(shape, request) if shape else []:
        cases += 1
        refused(client, model, operation, what, *plain(case))
    rules = count(shape) if shape else 0
    assert cases == rules, f"{model.name}.{operation}: {cases} cases for {rules} rules"
    after = client.everything()
    assert before == after, f"{model.name}.{operation} stored something: {before} {after}"

    status, code, message, answer = client.send(model, operation, request)
    assert status < 300, f"{model.name}.{operation} does not take {request}: {status} {code} {message}"
    known[operation] = answer
    return cases


def refused(client, model, operation, what, request, is_of_another_type):
    case = f"{model.name}.{operation} {what}"
    status, code, message, answer = client.send(model, operation, request)
    assert status == 400, f"{case}: {status} {answer}"
    assert "secret" not in json.dumps(answer), f"{case} shows a value: {answer}"
    if is_of_another_type:
        wanted = "ValidationError" if model.is_query() else "SerializationException"
        assert code == wanted and message, f"{case}: {answer}"
        return
    assert code == CODES[model.name], f"{case}: {answer}"
    expected = violations(model.input(operation), request)
    assert expected, f"{case} breaks nothing: {request}"
    plural = "s" if len(expected) > 1 else ""
    words = f"{len(expected)} validation error{plural} detected: " + "; ".join(expected)
    # AWS keeps to no order, so the violations are compared as a set: each is there, and there is nothing else.
    assert len(message) == len(words) and all(violation in message for violation in expected), (
        f"{case}:\n{message}\nand not\n{words}"
    )


class Client:
    """Sends what no real client would, signed as they sign."""

    def __init__(self, fleet):
        self.of = {name: fleet.client(name) for name in ("appconfig", "iam", "muster", "ssm")}
        self.account = fleet.client("sts").get_caller_identity()["Account"]
        self.address = fleet.url.removeprefix("http://")
        self.credentials = self.of["ssm"]._request_signer._credentials
        self.connection = http.client.HTTPConnection(self.address)

    def send(self, model, operation, request):
        """Status, code, message, answer."""
        method, path, headers, body = wire(model, operation, request)
        signed = AWSRequest(method, f"http://{self.address}{path}", headers, body)
        SigV4Auth(self.credentials, model.name, "us-east-1").add_auth(signed)
        self.connection.request(method, path, body, dict(signed.headers))
        response = self.connection.getresponse()
        content = response.read()
        if model.is_query():
            found = {element.tag.split("}")[-1]: element.text for element in xml.etree.ElementTree.fromstring(content).iter()}
            return response.status, found.get("Code"), found.get("Message"), found
        answer = json.loads(content or "{}")
        code = response.headers.get("x-amzn-errortype") or answer.get("__type")
        return response.status, code, answer.get("message"), answer

    def everything(self):
        """All that the host shows of what it stores."""
        nodes = self.pages("ssm", "describe_instance_information")
        documents = self.pages("ssm", "list_documents", Filters=[{"Key": "Owner", "Values": ["Self"]}])
        parameters = self.pages("ssm", "get_parameters_by_path", Path="/", Recursive=True)
        plugins = self.pages("muster", "list_plugins")
        tagged = [("ManagedInstance", node["InstanceId"]) for page in nodes for node in page["InstanceInformationList"]]
        names = [document["Name"] for page in documents for document in page["DocumentIdentifiers"]]
        tagged += [("Document", name) for name in names]
        tagged += [("Parameter", parameter["Name"]) for page in parameters for parameter in page["Parameters"]]
        plugin_names = [plugin["PluginName"] for page in plugins for plugin in page["Plugins"]]
        applications = self.pages("appconfig", "list_applications")
        of_profiles = [
            {"ApplicationId": application["Id"], "ConfigurationProfileId": profile["Id"]}
            for page in applications for application in page["Items"]
            for profiles in self.pages("appconfig", "list_configuration_profiles", ApplicationId=application["Id"])
            for profile in profiles["Items"]
        ]
        application_arns = [
            f"arn:aws:appconfig:us-east-1:{self.account}:application/{application['Id']}"
            for page in applications for application in page["Items"]
        ]
        return [
            nodes, documents, parameters, plugins, applications,
            [self.pages("appconfig", "get_configuration_profile", **profile) for profile in of_profiles],
            [self.pages("appconfig", "list_hosted_configuration_versions", **profile) for profile in of_profiles],
            [self.pages("appconfig", "list_tags_for_resource", ResourceArn=arn) for arn in application_arns],
            [self.pages("ssm", "list_document_versions", Name=name) for name in names],
            self.pages("ssm", "describe_activations"),
            self.pages("ssm", "list_commands"),
            # Their status changes by itself.
            [
                found["AutomationExecutionId"]
                for page in self.pages("ssm", "describe_automation_executions")
                for found in page["AutomationExecutionMetadataList"]
            ],
            self.pages("ssm", "list_command_invocations", Details=True),
            [self.pages("ssm", "list_tags_for_resource", ResourceType=kind, ResourceId=name) for kind, name in tagged],
            self.pages("ssm", "get_inventory_schema"),
            self.pages("ssm", "describe_inventory_deletions"),
            [self.pages("ssm", "list_inventory_entries", InstanceId=node, TypeName="Custom:Rack") for node in self.racks()],
            self.pages("muster", "list_functions"),
            self.pages("muster", "list_keys"),
            [self.pages("muster", "list_plugin_versions", PluginName=name) for name in plugin_names],
            [self.pages("muster", "list_plugin_grant_history", PluginName=name) for name in plugin_names],
            self.identities(),
        ]

    def identities(self):
        """What is stored of identities; AWS's own policies do not change."""
        kinds = ["User", "Group", "Role", "LocalManagedPolicy"]
        details = self.pages("iam", "get_account_authorization_details", Filter=kinds)
        policies = [policy["Arn"] for page in details for policy in page["Policies"]]
        users = [user["UserName"] for page in details for user in page["UserDetailList"]]
        profiles = [
            profile["InstanceProfileName"]
            for page in self.pages("iam", "list_instance_profiles") for profile in page["InstanceProfiles"]
        ]
        (providers,) = self.pages("iam", "list_open_id_connect_providers")
        arns = [provider["Arn"] for provider in providers["OpenIDConnectProviderList"]]
        return [
            details,
            # What the details leave out: descriptions, the length of sessions, tags of policies and of profiles.
            self.pages("iam", "list_roles"),
            [self.pages("iam", "get_policy", PolicyArn=arn) for arn in policies],
            [self.pages("iam", "get_instance_profile", InstanceProfileName=name) for name in profiles],
            [self.pages("iam", "list_access_keys", UserName=name) for name in users],
            [self.pages("iam", "get_open_id_connect_provider", OpenIDConnectProviderArn=arn) for arn in arns],
            self.pages("iam", "list_account_aliases"),
            self.pages("iam", "get_account_summary"),
        ]

    def racks(self):
        pages = self.pages("ssm", "get_inventory_schema", TypeName="Custom:Rack")
        nodes = self.pages("ssm", "describe_instance_information")
        known = any(page["Schemas"] for page in pages)
        return [node["InstanceId"] for page in nodes for node in page["InstanceInformationList"] if known]

    def pages(self, service, operation, **arguments):
        call = getattr(self.of[service], operation)
        token = "Marker" if service == "iam" else "NextToken"
        pages = [call(**arguments)]
        while pages[-1].get(token):
            pages.append(call(**{token: pages[-1][token]}, **arguments))
        return [{key: value for key, value in page.items() if key not in ("ResponseMetadata", token)} for page in pages]


def wire(model, operation, request):
    """Method, path with query, headers, body."""
    metadata = model.raw["metadata"]
    if model.is_query():
        form = [("Action", operation), ("Version", metadata["apiVersion"])]
        form += [pair for name, value in request.items() for pair in pairs(name, value)]
        headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
        return "POST", "/", headers, urllib.parse.urlencode(form).encode()
    if metadata["protocol"] == "json":
        headers = {
            "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"{metadata['targetPrefix']}.{operation}"
        }
        return "POST", "/", headers, json.dumps(request).encode()
    http_model = model.raw["operations"][operation]["http"]
    members = model.input(operation).members()
    path, query, headers, body, payload = http_model["requestUri"], {}, {}, {}, None
    for name, value in request.items():
        if members[name].location == "uri":
            path = path.replace("{" + members[name].location_name + "}", urllib.parse.quote(str(value), safe=""))
        elif members[name].location == "querystring":
            query[members[name].location_name] = value
        elif members[name].location == "header":
            headers[members[name].location_name] = str(value)
        elif model.input(operation).is_payload(name):
            payload = value
        else:
            body[name] = value
    if query:
        path += "?" + urllib.parse.urlencode(query, doseq=True, quote_via=urllib.parse.quote)
    if payload is not None:
        return http_model["method"], path, headers, payload
    return http_model["method"], path, {"Content-Type": "application/json", **headers}, json.dumps(body).encode() if body else b""


def pairs(name, value):
    """A value as a form has it, `Tags.member.1.Key=…`; what holds nothing is an empty text. No input has maps."""
    if isinstance(value, dict):
        parts = [(f"{name}.{member}", part) for member, part in value.items()]
    elif isinstance(value, list):
        parts = [(f"{name}.member.{number}", item) for number, item in enumerate(value, 1)]
    else:
        return [(name, str(value).lower() if isinstance(value, bool) else str(value))]
    return [pair for part in parts for pair in pairs(*part)] or [(name, "")]


if __name__ == "__main__":
    main(*sys.argv[1:])
