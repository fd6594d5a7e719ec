"""What the documentation demands of requests and the models do not: each rule broken once, and nothing stored.

Argument: the folder of the binaries. Codes and words are those of the behaviour sheets; where only the code is sourced, the words are
not looked at.
"""

import hashlib
import json
import sys
import tempfile
import time

from botocore.exceptions import ClientError

from processes import IMPATIENT, Fleet

DAY = 86_400
UNKNOWN_NODE = "mi-00000000000000000"
UNKNOWN_COMMAND = "0a1b2c3d-0000-4000-8000-0123456789ab"


def document(**more):
    return {
        "schemaVersion": "2.2",
        "parameters": {"word": {"type": "String", "default": "x", "allowedValues": ["x", "y"]}},
        "mainSteps": [{"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["echo {{ word }}"]}}],
    } | more


def step(**more):
    return {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["echo"]}} | more


def without(key):
    return {name: value for name, value in document().items() if name != key}


def tags(*keys):
    return [{"Key": key, "Value": "v"} for key in keys]


def put_parameter():
    path_rules = "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a path"
    levels = "/".join(["", *"abcdefghijklmno"])
    for name, code, words in [
        ("a/b", "ValidationException", "Parameter name must be a fully qualified name."),
        ("/a/", "ValidationException", "Parameter name must not end with slash."),
        ("/a//b", "ValidationException", path_rules),
        ("a b", "ValidationException", ""),
        ("a@b", "ValidationException", path_rules),
        ("awsX", "ValidationException", "can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)"),
        ("SSM-x", "ValidationException", "can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)"),
        ("/awsX", "ValidationException", "can't be prefixed with \"aws\" or \"ssm\" (case-insensitive)"),
        ("/ssm/x", "ValidationException", path_rules),
        ("/ssm_test/path", "ValidationException", path_rules),
        ("/AWS/PATH", "AccessDeniedException", "No access to reserved parameter name: /AWS/PATH."),
        (f"{levels}/p", "HierarchyLevelLimitExceededException", ""),
        ("a" * 1000, "AccessDeniedException", ""),
        # Another account's, which is refused before anything else is looked at.
        ("arn:aws:ssm:us-east-1:111122223333:parameter/x", "AccessDeniedException", "no resource-based policy"),
    ]:
        yield {"Name": name, "Value": "v", "Type": "String"}, code, words
    good = {"Name": "/rule/p", "Value": "v", "Type": "String"}
    standard = "Standard tier parameters support a maximum parameter value of 4096 characters."
    not_built = "NotImplementedException"
    for change, code, words in [
        ({"Value": "v" * 4097}, "ValidationException", standard),
        ({"Value": "{{ssm:x}}"}, "ValidationException", "Parameter value can't nest another parameter."),
        ({"Type": None}, "ValidationException", "A parameter type is required when you create a parameter."),
        ({"KeyId": "alias/x"}, "ValidationException", ""),
        ({"DataType": "Text"}, "ValidationException", "The following data type is not supported: Text"),
        ({"Type": "StringList", "DataType": "aws:ec2:image"}, "ValidationException",
         "The aws:ec2:image data type is not supported for the following input type: StringList"),
        ({"AllowedPattern": "("}, "InvalidAllowedPatternException", ""),
        ({"AllowedPattern": "\\d{1,4}"}, "ParameterPatternMismatchException",
         "Parameter value, cannot be validated against allowedPattern: \\d{1,4}"),
        ({"Type": "StringList", "Value": "1,v", "AllowedPattern": "\\d"}, "ParameterPatternMismatchException", ""),
        ({"Policies": "[]", "Tier": "Standard"}, "ValidationException",
         "You can't assign parameter policies to a standard-parameter tier."),
        ({"Tags": tags("a"), "Overwrite": True}, "ValidationException", "tags and overwrite can't be used together"),
        ({"Tags": tags("a", "a")}, "ValidationException", ""),
        ({"Tags": tags("aws:a")}, "ValidationException", ""),
        ({"Tags": tags(*(f"k{n}" for n in range(51)))}, "TooManyTagsError", ""),
        ({"Name": "/kept/p"}, "ParameterAlreadyExists", "To overwrite this value, set the overwrite option"),
        ({"Name": "kept", "Type": "StringList", "Overwrite": True}, "HierarchyTypeMismatchException", ""),
        ({"KeyId": "alias/aws/ssm"}, "ValidationException", "KeyId is required for SecureString type parameter only."),
        ({"Type": "SecureString", "KeyId": "alias/none"}, "InvalidKeyId", "alias/none is not found."),
        ({"Tier": "Advanced"}, not_built, "Tier=Advanced"),
        ({"DataType": "aws:ec2:image"}, not_built, "DataType=aws:ec2:image"),
        ({"DataType": "aws:ssm:integration"}, not_built, "DataType=aws:ssm:integration"),
        ({"Policies": "[]", "Tier": "Intelligent-Tiering"}, not_built, "Policies"),
    ]:
        yield {key: value for key, value in (good | change).items() if value is not None}, code, words


def get_parameter():
    for name, code, words in [
        ("a/b", "ValidationException", "sub-paths divided by slash symbol"),
        ("/a//b", "ValidationException", "sub-paths divided by slash symbol"),
        ("a@b", "ValidationException", "sub-paths divided by slash symbol"),
        ("/none", "ParameterNotFound", ""),
        ("/kept/p:7", "ParameterVersionNotFound", ""),
        ("/kept/p:label", "ParameterVersionNotFound", ""),
    ]:
        yield {"Name": name}, code, words


def get_parameters():
    yield {"Names": ["/kept/p", "a/b"]}, "ValidationException", ""
    yield {"Names": ["/kept/p", "/kept/p"]}, "ValidationException", ""


def get_parameters_by_path():
    def filtered(**more):
        return {"Path": "/kept", "ParameterFilters": [more]}

    yield {"Path": "kept"}, "ValidationException", "The parameter name must begin with a forward slash"
    yield {"Path": "/kept", "NextToken": "altered"}, "InvalidNextToken", ""
    yield filtered(Key="Name", Values=["x"]), "InvalidFilterKey", "The following filter key is not valid: Name."
    yield filtered(Key="Type", Option="Contains", Values=["String"]), "InvalidFilterOption", ""
    yield filtered(Key="Label", Option="BeginsWith", Values=["x"]), "InvalidFilterOption", ""
    yield filtered(Key="Type"), "InvalidFilterValue", "The following filter values are missing : null for filter key Type."
    yield filtered(Key="Type", Values=["Text"]), "InvalidFilterOption", "[String, StringList, SecureString]"
    twice = {"Key": "Type", "Values": ["String"]}
    yield {"Path": "/kept", "ParameterFilters": [twice, twice]}, "InvalidFilterKey", "A request can contain only one"


def delete_parameter():
    yield {"Name": "/none"}, "ParameterNotFound", ""
    yield {"Name": "arn:aws:ssm:us-east-1:111122223333:parameter/kept"}, "AccessDeniedException", "no resource-based policy"


def create_activation():
    good = {"IamRole": "node"}
    yield good | {"ExpirationDate": time.time() - 60}, "ValidationException", ""
    yield good | {"ExpirationDate": time.time() + 31 * DAY}, "ValidationException", ""
    yield {"IamRole": "a b"}, "ValidationException", ""
    yield {"IamRole": ""}, "ValidationException", ""
    nonexistent = "Nonexistent role or missing ssm service principal in trust policy: "
    yield {"IamRole": "AWSServiceRoleForAmazonSSM"}, "ValidationException", nonexistent
    yield good | {"Tags": tags("a", "a")}, "ValidationException", ""
    yield good | {"Tags": tags("aws:a")}, "ValidationException", ""
    yield good | {"Tags": tags(*(f"k{n}" for n in range(51)))}, "TooManyTagsError", ""


def describe_activations():
    yield {"NextToken": "altered"}, "InvalidNextToken", ""


def delete_activation():
    yield {"ActivationId": UNKNOWN_COMMAND}, "InvalidActivation", ""


def describe_instance_information():
    def filtered(key, *values):
        return {"Filters": [{"Key": key, "Values": list(values)}]}

    value = "InvalidInstanceInformationFilterValue"
    yield filtered("pingstatus", "Online"), "InvalidFilterKey", ""
    yield filtered("tag:", "x"), "InvalidFilterKey", ""
    yield filtered("InstanceIds", "x"), "InvalidInstanceId", ""
    yield filtered("InstanceIds", UNKNOWN_NODE), "InvalidInstanceId", ""
    yield filtered("PingStatus", "Up"), value, ""
    yield filtered("PlatformTypes", "linux"), value, ""
    yield filtered("ResourceType", "Node"), value, "ResourceType filter is invalid, valid values are EC2Instance, ManagedInstance"
    yield filtered("ResourceType", "EC2Instance", "ManagedInstance"), value, "ResourceType filter may contain only one value."
    yield filtered("AssociationStatus", "Fine"), value, ""
    mixed = [{"Key": "tag:a", "Values": ["b"]}, {"Key": "PingStatus", "Values": ["Online"]}]
    yield {"Filters": mixed}, "InvalidFilterKey", ""
    legacy = [{"key": "PingStatus", "valueSet": ["Online"]}]
    yield filtered("PingStatus", "Online") | {"InstanceInformationFilterList": legacy}, "ValidationException", ""
    yield {"NextToken": "altered"}, "InvalidNextToken", ""


def deregister_managed_instance():
    yield {"InstanceId": UNKNOWN_NODE}, "InvalidInstanceId", ""
    yield {"InstanceId": "i-1234567890abcdef0"}, "ValidationException", ""


def put_inventory(node):
    item = {
        "TypeName": "AWS:Application", "SchemaVersion": "1.1", "CaptureTime": "2026-01-02T03:04:05Z",
        "Content": [{"Name": "bash", "Version": "5.2"}],
    }
    custom = item | {"TypeName": "Custom:Rule", "SchemaVersion": "1.0", "Content": [{"Key": "v"}]}
    yield {"InstanceId": UNKNOWN_NODE, "Items": [item]}, "InvalidInstanceId", ""
    yield {"InstanceId": node, "Items": [item, item]}, "InvalidItemContentException", ""
    for change, code in [
        ({"TypeName": "AWS:Nothing"}, "InvalidTypeNameException"),
        ({"TypeName": "AWS:Tag", "SchemaVersion": "1.0"}, "InvalidTypeNameException"),
        ({"TypeName": "AWS:InstanceInformation", "SchemaVersion": "1.0"}, "InvalidTypeNameException"),
        ({"TypeName": "AWS:ComplianceSummary", "SchemaVersion": "1.0"}, "InvalidTypeNameException"),
        ({"TypeName": "Custom:rule"}, "InvalidTypeNameException"),
        ({"SchemaVersion": "1.0"}, "UnsupportedInventorySchemaVersionException"),
        ({"Content": [{"Name": "bash", "Colour": "red"}]}, "InvalidItemContentException"),
        ({"Content": [{"Version": "5.2"}]}, "InvalidItemContentException"),
        ({"Content": None}, "InvalidItemContentException"),
        ({"Content": None, "ContentHash": "unknown"}, "ItemContentMismatchException"),
        ({"Context": {"ComplianceType": "Patch"}}, "UnsupportedInventoryItemContextException"),
        ({"TypeName": "AWS:ComplianceItem", "SchemaVersion": "1.0", "Content": [{"Id": "1"}], "Context": {"No": "x"}},
         "InvalidInventoryItemContextException"),
    ]:
        changed = {key: value for key, value in (item | change).items() if value is not None}
        # What is refused takes what comes with it along.
        yield {"InstanceId": node, "Items": [custom, changed]}, code, ""
    large = custom | {"Content": [{"Key": "v" * 4000}] * 800}
    yield {"InstanceId": node, "Items": [large]}, "ItemSizeLimitExceededException", ""
    half = {"Content": [{"Key": "v" * 4000}] * 400}
    both = [custom | half, custom | half | {"TypeName": "Custom:Rule2"}]
    yield {"InstanceId": node, "Items": both}, "TotalSizeLimitExceededException", ""
    cases = custom | {"Content": [{"Key": "v"}, {"KEY": "v"}]}
    yield {"InstanceId": node, "Items": [cases]}, "InvalidItemContentException", ""
    many = [custom | {"TypeName": f"Custom:Rule{number}"} for number in range(21)]
    yield {"InstanceId": node, "Items": many}, "CustomSchemaCountLimitExceededException", ""


def get_inventory():
    def filtered(**change):
        return {"Filters": [{"Key": "AWS:Application.Name", "Values": ["bash"]} | change]}

    def aggregated(**aggregator):
        return {"Aggregators": [aggregator]}

    name = "AWS:Application.Name"
    for request, code in [
        (filtered(Key="AWS:Application"), "InvalidFilter"),
        (filtered(Key="AWS:Application.Colour"), "InvalidFilter"),
        (filtered(Key="Custom:Nothing.Key"), "InvalidFilter"),
        (filtered(Key="TypeName", Type="Exists", Values=["AWS:Application"]), "InvalidFilter"),
        (filtered(Key="AWS:InstanceDetailedInformation.CPUs", Type="LessThan", Values=["few"]), "InvalidFilter"),
        (aggregated(), "InvalidAggregatorException"),
        (aggregated(Expression="AWS:Application.Publisher"), "InvalidAggregatorException"),
        (aggregated(Expression="Name"), "InvalidAggregatorException"),
        (aggregated(Expression=name, Aggregators=[{"Expression": name}]), "InvalidAggregatorException"),
        (aggregated(Expression=name, Groups=[{"Name": "g"} | filtered()]), "InvalidAggregatorException"),
        (aggregated(Groups=[{"Name": "g"} | filtered()] * 2), "InvalidInventoryGroupException"),
        (aggregated(Groups=[{"Name": "g"} | filtered(Key="TypeName", Type="Exists")]), "InvalidFilter"),
        ({"ResultAttributes": [{"TypeName": "AWS:Nothing"}]}, "InvalidResultAttributeException"),
        ({"NextToken": "altered"}, "InvalidNextToken"),
    ]:
        yield request, code, ""


def get_inventory_schema():
    yield {"NextToken": "altered"}, "InvalidNextToken", ""


def list_inventory_entries(node):
    good = {"InstanceId": node, "TypeName": "AWS:Application"}
    yield good | {"InstanceId": UNKNOWN_NODE}, "InvalidInstanceId", ""
    yield good | {"TypeName": "Custom:Nothing"}, "InvalidTypeNameException", ""
    yield good | {"NextToken": "altered"}, "InvalidNextToken", ""
    for change in ({"Key": "Colour"}, {"Key": "AWS:Tag.Key"}, {"Key": "TypeName", "Type": "Exists"}):
        yield good | {"Filters": [{"Values": ["bash"]} | change]}, "InvalidFilter", ""


def delete_inventory():
    yield {"TypeName": "AWS:Application"}, "InvalidTypeNameException", ""
    yield {"TypeName": "Custom:Nothing"}, "InvalidTypeNameException", ""
    yield {"TypeName": "Custom:Nothing", "DryRun": True}, "InvalidTypeNameException", ""


def describe_inventory_deletions():
    yield {"DeletionId": UNKNOWN_COMMAND}, "InvalidDeletionIdException", ""
    yield {"NextToken": "altered"}, "InvalidNextToken", ""


def resources():
    form = "should be in format mi-[0-9a-f]{17} for resource type ManagedInstance"
    return [
        ({"ResourceType": "ManagedInstance", "ResourceId": "i-1234567890abcdef0"}, "ValidationException", form),
        ({"ResourceType": "ManagedInstance", "ResourceId": UNKNOWN_NODE}, "InvalidResourceId", ""),
        ({"ResourceType": "Parameter", "ResourceId": "/none"}, "InvalidResourceId", ""),
        ({"ResourceType": "Document", "ResourceId": "none"}, "InvalidResourceId", ""),
        ({"ResourceType": "MaintenanceWindow", "ResourceId": "mw-0123456789abcdef0"}, "InvalidResourceId", ""),
    ]


def add_tags_to_resource():
    for resource, code, words in resources():
        yield resource | {"Tags": tags("a")}, code, words
    kept = {"ResourceType": "Parameter", "ResourceId": "kept"}
    yield kept | {"Tags": tags("a", "a")}, "ValidationException", ""
    yield kept | {"Tags": tags("Aws:a")}, "ValidationException", ""
    yield kept | {"Tags": tags(*(f"k{n}" for n in range(51)))}, "TooManyTagsError", ""


def list_tags_for_resource():
    yield from resources()


def remove_tags_from_resource():
    for resource, code, words in resources():
        yield resource | {"TagKeys": ["a"]}, code, words


def create_document():
    content = "InvalidDocumentContent"
    for given, code, words in [
        ("{", content, "JSON not well-formed. at Line: 1"),
        (document(schemaVersion="3.0"), content, "Document schema version is invalid. Value: 3.0"),
        (document(schemaVersion=2.2), content, "schemaVersion should be String"),
        (document(runtimeConfig={}), content, "Unknown property \"runtimeConfig\"."),
        (without("mainSteps"), content, "Missing \"mainSteps\" in the document."),
        (document(mainSteps=[]), content, "Missing \"mainSteps\" in the document."),
        (document(mainSteps=[{"action": "aws:runShellScript", "inputs": {}}]), content, "Missing \"name\" in step detail."),
        (document(mainSteps=[{"name": "a", "inputs": {}}]), content, "Missing \"action\" in step detail."),
        (document(mainSteps=[step(name="a-b")]), content, "StepName: a-b is invalid."),
        (document(mainSteps=[step(), step()]), content, "Duplicate step names found in mainSteps of the document."),
        (document(mainSteps=[step(action="aws:noSuch")]), content, "aws:noSuch"),
        (document(mainSteps=[step(inputs={"runCommand": ["{{ no }}"]})]), content, "Parameter \"no\" is not declared."),
        (document(mainSteps=[step(inputs={})]), content, "runCommand"),
        (document(mainSteps=[step(surprise=1)]), content, ""),
        (document(mainSteps=[step(precondition={"StringEquals": ["platformType", "BeOS"]})]), content,
         "Invalid precondition, unrecognized values [platformType, BeOS] encountered."),
        (document(parameters={"a_b": {"type": "String"}}), content, "Parameter name \"a_b\" is not alpha-numeric."),
        (document(parameters={"a": {"type": "Text"}}), content, "Parameter type: Text is invalid."),
        (document(parameters={"a": {}}), content, "Missing \"type\" in parameter definition."),
        (document(parameters={"a": {"type": "String", "default": 5}}), content, "Wrong default value for a \"String\" parameter"),
        (document(description="x" * 65_536), "MaxDocumentSizeExceeded", ""),
    ]:
        text = given if isinstance(given, str) else json.dumps(given)
        yield {"Name": "rule", "DocumentType": "Command", "Content": text}, code, words
    good = {"Name": "rule", "DocumentType": "Command", "Content": json.dumps(document())}
    no_type = {key: value for key, value in good.items() if key != "DocumentType"}
    yield no_type, "InvalidDocumentSchemaVersion", "Document type is required for schema version 2.2"
    for name in ("AWS-x", "amazonx", "Amzn-x", "AWSEC2-x", "AWSSupport-x"):
        yield good | {"Name": name}, "ValidationException", f"Invalid document name {name}"
    yield good | {"Name": "kept"}, "DocumentAlreadyExists", "Document with same name kept already exists"
    yield good | {"DocumentFormat": "TEXT"}, None, "Invalid document format: TEXT"
    yield good | {"Content": "a: [", "DocumentFormat": "YAML"}, content, ""
    yield good | {"Tags": tags("a", "a")}, "ValidationException", ""
    yield good | {"Tags": tags("AWS:a")}, "ValidationException", ""
    for kind in ("Automation.ChangeTemplate", "Session", "Policy", "ChangeCalendar"):
        yield good | {"DocumentType": kind}, "NotImplementedException", f"DocumentType={kind}"
    yield good | {"Attachments": [{"Key": "SourceUrl", "Values": ["s3://b"]}]}, "NotImplementedException", "Attachments"
    yield good | {"Requires": [{"Name": "kept"}]}, "NotImplementedException", "Requires"


def update_document():
    good = {"Name": "kept", "Content": json.dumps(document(description="other")), "DocumentVersion": "$LATEST"}
    yield good | {"Name": "none"}, "InvalidDocument", "Document with name none does not exist."
    yield good | {"DocumentVersion": "7"}, "InvalidDocumentVersion", "The document version is not valid or does not exist."
    yield good | {"Content": json.dumps(document())}, "DuplicateDocumentContent", "Change the content of the document and try again."
    yield good | {"VersionName": "first"}, "DuplicateDocumentVersionName", "The specified version name is a duplicate."
    yield good | {"Content": "{"}, "InvalidDocumentContent", ""


def update_document_default_version():
    yield {"Name": "none", "DocumentVersion": "1"}, "InvalidDocument", "Document with name none does not exist."
    yield {"Name": "kept", "DocumentVersion": "7"}, "InvalidDocumentVersion", ""


def get_document():
    yield {"Name": "none"}, "InvalidDocument", "Document with name none does not exist."
    yield {"Name": "kept", "DocumentVersion": "7"}, "InvalidDocumentVersion", ""
    yield {"Name": "kept", "VersionName": "none"}, "InvalidDocumentVersion", ""


def describe_document():
    yield from get_document()


def list_document_versions():
    yield {"Name": "none"}, "InvalidDocument", "Document with name none does not exist."
    yield {"Name": "kept", "NextToken": "altered"}, "InvalidNextToken", ""


def list_documents(token):
    def filtered(key, *values):
        return {"Filters": [{"Key": key, "Values": list(values)}]}

    yield filtered("Colour", "red"), "InvalidFilterKey", ""
    yield filtered("Owner", "Self", "Amazon"), "ValidationException", "Owner filter can only have one value."
    legacy = [{"key": "Owner", "value": "Self"}]
    yield filtered("Owner", "Self") | {"DocumentFilterList": legacy}, "ValidationException", ""
    yield {"NextToken": "altered"}, "InvalidNextToken", ""
    yield {"NextToken": token[:-2]}, "InvalidNextToken", ""
    # Of the same list, asked for otherwise.
    yield filtered("Owner", "Self") | {"NextToken": token}, "InvalidNextToken", ""


def delete_document():
    yield {"Name": "none"}, "InvalidDocument", "Document with name none does not exist."
    yield {"Name": "kept", "DocumentVersion": "7"}, "InvalidDocument", ""
    yield {"Name": "kept", "DocumentVersion": "1"}, "InvalidDocumentOperation", "Default version of the document can't be deleted."


def send_command(node):
    good = {"DocumentName": "kept", "InstanceIds": [node]}
    target = {"Key": "tag:a", "Values": ["b"]}
    invalid, not_built = "ValidationException", "NotImplementedException"
    not_valid = f"Instances [[{UNKNOWN_NODE}]] not in a valid state for account"
    wrong = hashlib.sha256(b"other").hexdigest()
    for change, code, words in [
        ({"DocumentName": "none"}, "InvalidDocument", "Document with name none does not exist."),
        ({"DocumentVersion": "7"}, "InvalidDocumentVersion", ""),
        ({"DocumentHash": wrong, "DocumentHashType": "Sha256"}, "InvalidDocument", ""),
        ({"InstanceIds": [node, node]}, "DuplicateInstanceId", ""),
        ({"InstanceIds": [UNKNOWN_NODE]}, "InvalidInstanceId", not_valid),
        ({"InstanceIds": []}, invalid, ""),
        ({"Targets": [target]}, invalid, ""),
        ({"InstanceIds": [], "Targets": [{"Key": "Name", "Values": ["x"]}]}, invalid, ""),
        ({"InstanceIds": [], "Targets": [target, {"Key": "InstanceIds", "Values": [node]}]}, invalid, ""),
        ({"InstanceIds": [], "Targets": [{"Key": "InstanceIds", "Values": [node]}] * 2}, invalid, ""),
        ({"InstanceIds": [], "Targets": [{"Key": "InstanceIds", "Values": [UNKNOWN_NODE]}]}, "InvalidInstanceId", not_valid),
        ({"InstanceIds": [], "Targets": [{"Key": "tag:a", "Values": [str(n) for n in range(6)]}]}, invalid, ""),
        ({"InstanceIds": [], "Targets": [{"Key": "resource-groups:Name", "Values": ["x"]}]}, not_built, "resource-groups"),
        ({"Parameters": {"no": ["x"]}}, "InvalidParameters", ""),
        ({"Parameters": {"word": ["z"]}}, "InvalidParameters", ""),
        ({"Parameters": {"word": ["x", "y"]}}, "InvalidParameters", ""),
        ({"DocumentName": "plain", "Parameters": {"no": ["x"]}}, "InvalidParameters", "document plain does not support parameters."),
        ({"DocumentName": "long", "Parameters": {"text": ["x" * 65_536]}}, "MaxDocumentSizeExceeded", ""),
        ({"DocumentName": "long"}, "InvalidParameters", ""),
        ({"OutputS3BucketName": "bucket"}, not_built, "OutputS3BucketName"),
        ({"CloudWatchOutputConfig": {"CloudWatchOutputEnabled": True}}, not_built, "CloudWatchOutputConfig"),
        ({"ServiceRoleArn": "arn:aws:iam::111122223333:role/r"}, not_built, "ServiceRoleArn"),
        ({"NotificationConfig": {"NotificationArn": "arn:aws:sns:us-east-1:111122223333:t"}}, not_built, "NotificationConfig"),
        ({"NotificationConfig": {"NotificationEvents": ["All"]}}, not_built, "NotificationConfig"),
        ({"NotificationConfig": {"NotificationType": "Invocation"}}, not_built, "NotificationConfig"),
        ({"AlarmConfiguration": {"Alarms": [{"Name": "a"}]}}, not_built, "AlarmConfiguration"),
    ]:
        yield {key: value for key, value in (good | change).items() if value != []}, code, words


def list_commands(token):
    def filtered(*pairs):
        return {"Filters": [{"key": key, "value": value} for key, value in pairs]}

    yield {"CommandId": UNKNOWN_COMMAND}, "InvalidCommandId", "Invalid command id."
    yield {"NextToken": "altered"}, "InvalidNextToken", ""
    yield {"NextToken": token}, "InvalidNextToken", ""
    yield filtered(("Status", "Fine")), None, ""
    yield filtered(("ExecutionStage", "Done")), None, ""
    yield filtered(("InvokedAfter", "yesterday")), None, ""
    yield filtered(("Status", "Pending")) | {"InstanceId": UNKNOWN_NODE}, None, ""


def list_command_invocations():
    yield {"NextToken": "altered"}, "InvalidNextToken", ""
    yield {"Filters": [{"key": "ExecutionStage", "value": "Executing"}]}, "InvalidFilterKey", ""
    yield {"Filters": [{"key": "Status", "value": "LimitExceeded"}]}, None, ""


def get_command_invocation(node):
    yield {"CommandId": UNKNOWN_COMMAND, "InstanceId": node}, "InvocationDoesNotExist", ""


def cancel_command():
    yield {"CommandId": UNKNOWN_COMMAND}, "InvalidCommandId", ""


def main(binaries):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start_host()
        fleet.enrol()
        print(f"{run(fleet)} rules")


def run(fleet):
    ssm = fleet.client("ssm", IMPATIENT)
    ssm.put_parameter(Name="/kept/p", Value="v", Type="String")
    ssm.put_parameter(Name="kept", Value="v", Type="String")
    for name, content in [
        ("kept", document()),
        ("plain", without("parameters") | {"mainSteps": [step()]}),
        ("long", document(parameters={"text": {"type": "String"}}, mainSteps=[step(inputs={"runCommand": ["{{ text }}"]})])),
    ]:
        versioned = {"VersionName": "first"} if name == "kept" else {}
        ssm.create_document(Name=name, Content=json.dumps(content), DocumentType="Command", **versioned)
    # Clients check some of it themselves, which is not what is asked here.
    raw = fleet.client("ssm", IMPATIENT.merge(type(IMPATIENT)(parameter_validation=False)))
    token = ssm.list_documents(MaxResults=1)["NextToken"]
    before = everything(ssm)
    problems, count = [], 0
    for rules in (
        put_parameter(), get_parameter(), get_parameters(), get_parameters_by_path(), delete_parameter(),
        create_activation(), describe_activations(), delete_activation(),
        describe_instance_information(), deregister_managed_instance(),
        add_tags_to_resource(), list_tags_for_resource(), remove_tags_from_resource(),
        create_document(), update_document(), update_document_default_version(), get_document(), describe_document(),
        list_document_versions(), list_documents(token), delete_document(),
        send_command(fleet.node_id), list_commands(token), list_command_invocations(), get_command_invocation(fleet.node_id),
        cancel_command(),
        put_inventory(fleet.node_id), get_inventory(), get_inventory_schema(), list_inventory_entries(fleet.node_id),
        delete_inventory(), describe_inventory_deletions(),
    ):
        for request, code, words in rules:
            count += 1
            what = f"{rules.__name__} {json.dumps(request)[:200]}"
            try:
                answer = getattr(raw, rules.__name__)(**request)
                problems.append(f"{what} was taken: {str(answer)[:200]}")
            except ClientError as error:
                status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                found, message = error.response["Error"]["Code"], error.response["Error"]["Message"]
                expected = (501 if found == "NotImplementedException" else 400, code or found)
                if (status, found) != expected or words not in message:
                    problems.append(f"{what}: {status} {found} {message} and not {code} {words}")
    assert not problems, "\n".join(problems)
    after = everything(ssm)
    assert before == after, f"something was stored: {before} {after}"
    return count


def everything(ssm):
    """What the host shows of what it stores."""
    kept = {"ResourceType": "Parameter", "ResourceId": "kept"}
    answers = [
        ssm.get_parameters_by_path(Path="/", Recursive=True),
        ssm.describe_activations(),
        ssm.describe_instance_information(),
        ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Self"]}]),
        ssm.list_document_versions(Name="kept"),
        ssm.list_commands(),
        ssm.list_command_invocations(),
        ssm.list_tags_for_resource(**kept),
        ssm.get_inventory(ResultAttributes=[{"TypeName": "AWS:Application"}]),
        ssm.get_inventory_schema(TypeName="Custom:"),
    ]
    return [{key: value for key, value in answer.items() if key != "ResponseMetadata"} for answer in answers]


if __name__ == "__main__":
    main(sys.argv[1])
