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

from processes import REPOSITORY, Fleet
from shapes import Model, broken, count, plain, violations

CONTENT = json.dumps({
    "schemaVersion": "2.2",
    "mainSteps": [{"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["echo one"]}}],
})
PLUGIN = "acme/disk-usage"
FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:check"
# Waits twice, so that it can be resumed and stopped.
RUNBOOK = json.dumps({
    "schemaVersion": "0.3",
    "mainSteps": [{"action": "aws:pause", "name": name, "inputs": {}} for name in ("rest", "more")],
})


def execution(known):
    return {"AutomationExecutionId": known["StartAutomationExecution"]["AutomationExecutionId"]}


# The life of everything that a request can name, in the order in which the host is asked: each operation with a request that it
# takes, from what is known by then. After its constraints were broken, the request itself is sent and has to be taken.
LIFE = {
    ("sts", "GetCallerIdentity"): lambda known: {},
    ("ssm", "PutParameter"): lambda known: {"Name": "/app/one", "Value": "secret", "Type": "String"},
    ("ssm", "GetParameter"): lambda known: {"Name": "/app/one"},
    ("ssm", "GetParameters"): lambda known: {"Names": ["/app/one"]},
    ("ssm", "GetParametersByPath"): lambda known: {
        "Path": "/app", "ParameterFilters": [{"Key": "Type", "Option": "Equals", "Values": ["String"]}]
    },
    ("ssm", "CreateActivation"): lambda known: {"IamRole": "node"},
    ("ssm", "DescribeActivations"): lambda known: {
        "Filters": [{"FilterKey": "IamRole", "FilterValues": ["node"]}]
    },
    ("ssm", "DescribeInstanceInformation"): lambda known: {
        "Filters": [{"Key": "InstanceIds", "Values": [known["node"]]}]
    },
    ("ssm", "AddTagsToResource"): lambda known: {
        "ResourceType": "ManagedInstance", "ResourceId": known["node"], "Tags": [{"Key": "Role", "Value": "web"}]
    },
    ("ssm", "ListTagsForResource"): lambda known: {"ResourceType": "ManagedInstance", "ResourceId": known["node"]},
    ("ssm", "RemoveTagsFromResource"): lambda known: {
        "ResourceType": "ManagedInstance", "ResourceId": known["node"], "TagKeys": ["Role"]
    },
    ("ssm", "CreateDocument"): lambda known: {"Name": "say", "Content": CONTENT, "DocumentType": "Command"},
    ("ssm", "UpdateDocument"): lambda known: {
        "Name": "say", "Content": CONTENT.replace("one", "two"), "DocumentVersion": "$LATEST"
    },
    ("ssm", "UpdateDocumentDefaultVersion"): lambda known: {"Name": "say", "DocumentVersion": "2"},
    ("ssm", "GetDocument"): lambda known: {"Name": "say"},
    ("ssm", "DescribeDocument"): lambda known: {"Name": "say"},
    ("ssm", "ListDocuments"): lambda known: {"Filters": [{"Key": "Owner", "Values": ["Self"]}]},
    ("ssm", "ListDocumentVersions"): lambda known: {"Name": "say"},
    ("ssm", "SendCommand"): lambda known: {"DocumentName": "say", "InstanceIds": [known["node"]]},
    ("ssm", "ListCommands"): lambda known: {"CommandId": known["SendCommand"]["Command"]["CommandId"]},
    ("ssm", "ListCommandInvocations"): lambda known: {"CommandId": known["SendCommand"]["Command"]["CommandId"]},
    ("ssm", "GetCommandInvocation"): lambda known: {
        "CommandId": known["SendCommand"]["Command"]["CommandId"], "InstanceId": known["node"]
    },
    ("ssm", "CancelCommand"): lambda known: {"CommandId": known["SendCommand"]["Command"]["CommandId"]},
    ("ssm", "PutInventory"): lambda known: {
        "InstanceId": known["node"],
        "Items": [{
            "TypeName": "Custom:Rack", "SchemaVersion": "1.0", "CaptureTime": "2026-01-02T03:04:05Z", "ContentHash": "one",
            "Content": [{"Row": "7"}],
        }],
    },
    ("ssm", "GetInventory"): lambda known: {
        "Filters": [{"Key": "Custom:Rack.Row", "Values": ["7"], "Type": "Equal"}],
        "Aggregators": [{
            "Expression": "AWS:InstanceInformation.PlatformType",
            "Aggregators": [{"Expression": "AWS:InstanceInformation.PlatformName"}],
        }],
        "ResultAttributes": [{"TypeName": "Custom:Rack"}],
    },
    ("ssm", "GetInventorySchema"): lambda known: {"TypeName": "Custom:"},
    ("ssm", "ListInventoryEntries"): lambda known: {
        "InstanceId": known["node"], "TypeName": "Custom:Rack", "Filters": [{"Key": "Row", "Values": ["7"]}]
    },
    ("ssm", "DeleteInventory"): lambda known: {"TypeName": "Custom:Rack", "SchemaDeleteOption": "DeleteSchema"},
    ("ssm", "DescribeInventoryDeletions"): lambda known: {"DeletionId": known["DeleteInventory"]["DeletionId"]},
    ("ssm", "StartAutomationExecution"): lambda known: {"DocumentName": "wait"},
    ("ssm", "GetAutomationExecution"): lambda known: execution(known),
    ("ssm", "DescribeAutomationExecutions"): lambda known: {
        "Filters": [{"Key": "DocumentNamePrefix", "Values": ["wait"]}]
    },
    ("ssm", "DescribeAutomationStepExecutions"): lambda known: {
        **execution(known), "Filters": [{"Key": "StepName", "Values": ["rest"]}]
    },
    ("ssm", "SendAutomationSignal"): lambda known: {
        **execution(known), "SignalType": "Resume", "Payload": {"StepName": ["rest"]}
    },
    ("ssm", "StopAutomationExecution"): lambda known: execution(known),
    ("muster", "UploadPlugin"): lambda known: {"Body": known["component"]},
    ("muster", "ListPlugins"): lambda known: {},
    ("muster", "ListCollectorFailures"): lambda known: {},
    ("muster", "ListPluginEvents"): lambda known: {"PluginName": PLUGIN, "EventName": "disk-full"},
    ("muster", "DescribePlugin"): lambda known: {
        "PluginName": PLUGIN, "PluginVersion": known["UploadPlugin"]["PluginVersion"]
    },
    ("muster", "ListPluginVersions"): lambda known: {"PluginName": PLUGIN},
    ("muster", "SetPluginVersion"): lambda known: {
        "PluginName": "muster/shell", "PluginVersion": next(
            plugin["VersionInUse"] for plugin in known["ListPlugins"]["Plugins"] if plugin["PluginName"] == "muster/shell"
        )
    },
    ("muster", "PutPluginGrant"): lambda known: {
        "PluginName": "muster/shell",
        "Nodes": {"All": {}},
        "Process": [{"Program": "any", "User": "nobody"}],
    },
    ("muster", "GetPluginGrant"): lambda known: {"PluginName": "muster/shell"},
    ("muster", "ListPluginGrantHistory"): lambda known: {"PluginName": "muster/shell"},
    ("muster", "DeletePluginGrant"): lambda known: {"PluginName": "muster/shell"},
    ("muster", "DeletePluginVersion"): lambda known: {
        "PluginName": PLUGIN, "PluginVersion": known["UploadPlugin"]["PluginVersion"]
    },
    ("muster", "PutFunction"): lambda known: {"FunctionArn": FUNCTION, "OfferName": "muster:jsonSchema"},
    ("muster", "ListFunctions"): lambda known: {},
    ("muster", "DeleteFunction"): lambda known: {"FunctionArn": FUNCTION},
    ("appconfig", "CreateApplication"): lambda known: {"Name": "shop", "Tags": {"Team": "web"}},
    ("appconfig", "GetApplication"): lambda known: application(known),
    ("appconfig", "ListApplications"): lambda known: {},
    ("appconfig", "UpdateApplication"): lambda known: application(known) | {"Name": "store"},
    ("appconfig", "TagResource"): lambda known: application_arn(known) | {"Tags": {"Stage": "1"}},
    ("appconfig", "ListTagsForResource"): lambda known: application_arn(known),
    ("appconfig", "UntagResource"): lambda known: application_arn(known) | {"TagKeys": ["Stage"]},
    ("appconfig", "CreateConfigurationProfile"): lambda known: application(known) | {
        "Name": "limits", "LocationUri": "hosted", "RetrievalRoleArn": "arn:aws:iam::111122223333:role/reader",
        "Validators": [{"Type": "JSON_SCHEMA", "Content": "{}"}],
    },
    ("appconfig", "GetConfigurationProfile"): lambda known: profile(known),
    ("appconfig", "ListConfigurationProfiles"): lambda known: application(known) | {"Type": "AWS.Freeform"},
    ("appconfig", "UpdateConfigurationProfile"): lambda known: profile(known) | {
        "RetrievalRoleArn": "arn:aws:iam::111122223333:role/reader"
    },
    ("appconfig", "CreateHostedConfigurationVersion"): lambda known: profile(known) | {
        "Content": b"{}", "ContentType": "application/json", "LatestVersionNumber": 0, "VersionLabel": "v1"
    },
    ("appconfig", "GetHostedConfigurationVersion"): lambda known: profile(known) | {"VersionNumber": 1},
    ("appconfig", "ListHostedConfigurationVersions"): lambda known: profile(known) | {"VersionLabel": "v*"},
    ("appconfig", "ValidateConfiguration"): lambda known: profile(known) | {"ConfigurationVersion": "v1"},
    ("appconfig", "DeleteHostedConfigurationVersion"): lambda known: profile(known) | {"VersionNumber": 1},
    ("appconfig", "DeleteConfigurationProfile"): lambda known: profile(known) | {"DeletionProtectionCheck": "APPLY"},
    ("appconfig", "DeleteApplication"): lambda known: application(known),
    ("ssm", "DeleteDocument"): lambda known: {"Name": "say"},
    ("ssm", "DeleteParameter"): lambda known: {"Name": "/app/one"},
    ("ssm", "DeregisterManagedInstance"): lambda known: {"InstanceId": known["node"]},
    ("ssm", "DeleteActivation"): lambda known: {"ActivationId": known["CreateActivation"]["ActivationId"]},
}

# The code for a broken constraint, by service.
CODES = {
    "appconfig": "BadRequestException", "ssm": "ValidationException", "sts": "ValidationError",
    "muster": "ValidationException",
}


def application(known):
    return {"ApplicationId": known["CreateApplication"]["Id"]}


def application_arn(known):
    account = known["GetCallerIdentity"]["Account"]
    return {"ResourceArn": f"arn:aws:appconfig:us-east-1:{account}:application/{known['CreateApplication']['Id']}"}


def profile(known):
    return application(known) | {"ConfigurationProfileId": known["CreateConfigurationProfile"]["Id"]}


def main(binaries, not_built, component):
    loader = botocore.loaders.Loader()
    models = {
        "appconfig": Model("appconfig", loader.load_service_model("appconfig", "service-2")),
        "ssm": Model("ssm", loader.load_service_model("ssm", "service-2")),
        "sts": Model("sts", loader.load_service_model("sts", "service-2")),
        "muster": Model("muster", json.loads((REPOSITORY / "host/models/muster.json").read_text())),
    }
    missing = set(pathlib.Path(not_built).read_text().splitlines())
    # Only a host that was started for tests has a Reset.
    built = {
        (name, operation) for name, model in models.items() for operation in model.raw["operations"]
        if f"{name}.{operation}" not in missing and operation != "Reset"
    }
    assert built == set(LIFE), f"no request for, or not built: {built ^ set(LIFE)}"

    with tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(binaries, folder)
        try:
            fleet.start_host()
            fleet.enrol()
            fleet.client("ssm").create_document(Name="wait", Content=RUNBOOK, DocumentType="Automation")
            known = {"node": fleet.node_id, "component": pathlib.Path(component).read_bytes()}
            total = sum(of_operation(Client(fleet), models[service], operation, known) for service, operation in LIFE)
        finally:
            fleet.stop()
    print(f"{total} constraints of {len(LIFE)} operations")


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
        assert code == "SerializationException" and message, f"{case}: {answer}"
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
        self.ssm = fleet.client("ssm")
        self.muster = fleet.client("muster")
        self.appconfig = fleet.client("appconfig")
        self.account = fleet.client("sts").get_caller_identity()["Account"]
        self.address = fleet.url.removeprefix("http://")
        self.credentials = self.ssm._request_signer._credentials
        self.connection = http.client.HTTPConnection(self.address)

    def send(self, model, operation, request):
        """Status, code, message, answer."""
        method, path, headers, body = wire(model, operation, request)
        signed = AWSRequest(method, f"http://{self.address}{path}", headers, body)
        SigV4Auth(self.credentials, model.name, "us-east-1").add_auth(signed)
        self.connection.request(method, path, body, dict(signed.headers))
        response = self.connection.getresponse()
        content = response.read()
        if model.raw["metadata"]["protocol"] == "query":
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
            [self.pages("muster", "list_plugin_versions", PluginName=name) for name in plugin_names],
            [self.pages("muster", "list_plugin_grant_history", PluginName=name) for name in plugin_names],
        ]

    def racks(self):
        pages = self.pages("ssm", "get_inventory_schema", TypeName="Custom:Rack")
        nodes = self.pages("ssm", "describe_instance_information")
        known = any(page["Schemas"] for page in pages)
        return [node["InstanceId"] for page in nodes for node in page["InstanceInformationList"] if known]

    def pages(self, service, operation, **arguments):
        client = {"appconfig": self.appconfig, "ssm": self.ssm, "muster": self.muster}[service]
        pages = [getattr(client, operation)(**arguments)]
        while pages[-1].get("NextToken"):
            pages.append(getattr(client, operation)(NextToken=pages[-1]["NextToken"], **arguments))
        return [{key: value for key, value in page.items() if key not in ("ResponseMetadata", "NextToken")} for page in pages]


def wire(model, operation, request):
    """Method, path with query, headers, body."""
    metadata = model.raw["metadata"]
    if metadata["protocol"] == "query":
        form = {"Action": operation, "Version": metadata["apiVersion"]}
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


if __name__ == "__main__":
    main(*sys.argv[1:])
