"""The life of all that a request can name, but for identities: for each built operation a request that the host takes."""

import json

CONTENT = json.dumps({
    "schemaVersion": "2.2",
    "mainSteps": [{"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["echo one"]}}],
})
PLUGIN = "acme/disk-usage"
# Of an account at AWS, which is none of the host's.
FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:check"
# Waits twice, so that it can be resumed and stopped.
RUNBOOK = json.dumps({
    "schemaVersion": "0.3",
    "mainSteps": [{"action": "aws:pause", "name": name, "inputs": {}} for name in ("rest", "more")],
})


SHARED = json.dumps({"Version": "2012-10-17", "Statement": {
    "Effect": "Allow", "Principal": "*", "Action": "ssm:GetParameter", "Resource": "*"
}})


def parameter_arn(known):
    return known["GetParameter"]["Parameter"]["ARN"]


def execution(known):
    return {"AutomationExecutionId": known["StartAutomationExecution"]["AutomationExecutionId"]}


# In the order in which the host is asked; each request is made from the answers before it, by the operation's name.
LIFE = {
    ("ssm", "PutParameter"): lambda known: {"Name": "/app/one", "Value": "secret", "Type": "String"},
    ("ssm", "GetParameter"): lambda known: {"Name": "/app/one"},
    ("ssm", "GetParameters"): lambda known: {"Names": ["/app/one"]},
    ("ssm", "GetParametersByPath"): lambda known: {
        "Path": "/app", "ParameterFilters": [{"Key": "Type", "Option": "Equals", "Values": ["String"]}]
    },
    ("ssm", "PutResourcePolicy"): lambda known: {"ResourceArn": parameter_arn(known), "Policy": SHARED},
    ("ssm", "GetResourcePolicies"): lambda known: {"ResourceArn": parameter_arn(known)},
    ("ssm", "DeleteResourcePolicy"): lambda known: {
        "ResourceArn": parameter_arn(known), "PolicyId": known["PutResourcePolicy"]["PolicyId"],
        "PolicyHash": known["PutResourcePolicy"]["PolicyHash"]
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
    ("muster", "CreateSignInLink"): lambda known: {},
    ("muster", "LookupEvents"): lambda known: {},
    ("muster", "CreateKey"): lambda known: {"Alias": "alias/payments", "Description": "what for"},
    ("muster", "ListKeys"): lambda known: {},
    ("muster", "DescribeKey"): lambda known: {"KeyId": "alias/payments"},
    ("muster", "PutKeyPolicy"): lambda known: {
        "KeyId": known["CreateKey"]["Key"]["Arn"], "Policy": known["DescribeKey"]["Policy"]
    },
    ("muster", "RotateKey"): lambda known: {"KeyId": known["CreateKey"]["Key"]["KeyId"]},
    ("muster", "SetKeyState"): lambda known: {"KeyId": "alias/payments", "State": "Disabled"},
    ("muster", "DeleteKey"): lambda known: {"KeyId": "alias/payments"},
    ("appconfig", "CreateApplication"): lambda known: {"Name": "shop", "Tags": {"Team": "web"}},
    ("appconfig", "GetApplication"): lambda known: application(known),
    ("appconfig", "ListApplications"): lambda known: {},
    ("appconfig", "UpdateApplication"): lambda known: application(known) | {"Name": "store"},
    ("appconfig", "TagResource"): lambda known: application_arn(known) | {"Tags": {"Stage": "1"}},
    ("appconfig", "ListTagsForResource"): lambda known: application_arn(known),
    ("appconfig", "UntagResource"): lambda known: application_arn(known) | {"TagKeys": ["Stage"]},
    ("appconfig", "CreateConfigurationProfile"): lambda known: application(known) | {
        "Name": "limits", "LocationUri": "hosted", "RetrievalRoleArn": role_arn(known),
        "Validators": [{"Type": "JSON_SCHEMA", "Content": "{}"}],
    },
    ("appconfig", "GetConfigurationProfile"): lambda known: profile(known),
    ("appconfig", "ListConfigurationProfiles"): lambda known: application(known) | {"Type": "AWS.Freeform"},
    ("appconfig", "UpdateConfigurationProfile"): lambda known: profile(known) | {
        "RetrievalRoleArn": role_arn(known)
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


def application(known):
    return {"ApplicationId": known["CreateApplication"]["Id"]}


def application_arn(known):
    account = known["GetCallerIdentity"]["Account"]
    return {"ResourceArn": f"arn:aws:appconfig:us-east-1:{account}:application/{known['CreateApplication']['Id']}"}


def role_arn(known):
    """Of a role that is passed: one of another account's nobody may pass."""
    return f"arn:aws:iam::{known['GetCallerIdentity']['Account']}:role/reader"


def profile(known):
    return application(known) | {"ConfigurationProfileId": known["CreateConfigurationProfile"]["Id"]}
