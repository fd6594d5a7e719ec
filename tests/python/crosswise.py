"""Two accounts and two regions on one host: what one has, no list and no get of the other tells.

Every operation that is built and reads has to be here, with what it is asked; and has to tell the owner what it tells nobody else.
"""

import json
import os
import subprocess
import sys

from botocore.exceptions import ClientError

from access import client, of_muster, refused, two_accounts
from processes import REPOSITORY, wait_for

HERE, ELSEWHERE = "us-east-1", "eu-west-1"
# In all that is made, and nowhere else.
MARK = "crosswise"
TYPE = MARK.capitalize()
# A stranger's plugin, which publishes events and whose collectors fail.
PLUGIN = "acme/hostile"
# How long that may take: a component is compiled at its first call, as long as that takes in a debug build.
PLUGIN_SECONDS = 300
READS = ("Get", "List", "Lookup", "Describe", "BatchGet", "Search", "Simulate")
# Reads that tell nothing that an account has, with why.
NOTHING = {
    "iam.GetContextKeysForCustomPolicy": "what it is asked",
    "iam.SimulateCustomPolicy": "what it is asked",
    "sts.GetCallerIdentity": "who asks",
    "sts.GetAccessKeyInfo": "whose a key is, as at AWS",
    "sts.GetSessionToken": "secrets that are new",
    "sts.GetFederationToken": "secrets that are new",
}
# What belongs to an account and to no region, beside its identities.
IN_ALL_REGIONS = {
    "muster.ListPlugins", "muster.ListPluginVersions", "muster.DescribePlugin", "muster.GetPluginGrant",
    "muster.ListPluginGrantHistory", "muster.LookupEvents",
}


def by(code, service, *operations):
    return {f"{service}.{operation}": code for operation in operations}


# By which code others are refused what they name: as what is not there, or by whose it is where an ARN of IAM's says that. What is
# not here is answered.
REFUSED = {
    **by("ParameterNotFound", "ssm", "GetParameter"),
    **by("InvalidDocument", "ssm", "GetDocument", "DescribeDocument", "ListDocumentVersions"),
    **by("InvalidResourceId", "ssm", "ListTagsForResource"),
    **by("InvalidResultAttributeException", "ssm", "GetInventory"),
    **by("InvalidTypeNameException", "ssm", "ListInventoryEntries"),
    **by("InvocationDoesNotExist", "ssm", "GetCommandInvocation"),
    **by("AutomationExecutionNotFoundException", "ssm", "GetAutomationExecution", "DescribeAutomationStepExecutions"),
    **by("ResourceNotFoundException", "ssm", "GetResourcePolicies"),
    **by("ResourceNotFoundException", "appconfig", "GetApplication", "GetConfigurationProfile", "ListConfigurationProfiles",
         "GetHostedConfigurationVersion", "ListHostedConfigurationVersions", "ListTagsForResource"),
    **by("ResourceNotFoundException", "muster", "DescribePlugin", "ListPluginVersions", "GetPluginGrant", "DescribeKey"),
    **by("NoSuchEntity", "iam", "GetUser", "ListUserTags", "ListAccessKeys", "GetGroup", "ListGroupsForUser", "GetRole",
         "ListRoleTags", "GetUserPolicy", "ListUserPolicies", "GetGroupPolicy", "ListGroupPolicies", "GetRolePolicy",
         "ListRolePolicies", "ListAttachedUserPolicies", "ListAttachedGroupPolicies", "ListAttachedRolePolicies",
         "GetInstanceProfile", "ListInstanceProfilesForRole"),
    **by("AccessDenied", "iam", "GetAccessKeyLastUsed", "GetPolicy", "GetPolicyVersion", "ListPolicyVersions", "ListPolicyTags",
         "ListEntitiesForPolicy", "GetOpenIDConnectProvider", "GetContextKeysForPrincipalPolicy", "SimulatePrincipalPolicy"),
}
# The same in another account, where an ARN of the region's says whose it is.
REFUSED_ELSEWHERE = {
    **by("AccessDeniedException", "ssm", "GetResourcePolicies"),
    **by("AccessDeniedException", "appconfig", "ListTagsForResource"),
}
TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ssm.amazonaws.com"}, "Action": "sts:AssumeRole"}
]})
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Sid": MARK, "Effect": "Allow", "Action": "ssm:*", "Resource": "*", "Condition": {"StringEquals": {f"aws:RequestTag/{MARK}": MARK}}}
]})
DOCUMENT = json.dumps({"schemaVersion": "2.2", "description": MARK, "mainSteps": [
    {"action": "aws:runShellScript", "name": "run", "inputs": {"runCommand": [f"echo {MARK}"]}}
]})
RUNBOOK = json.dumps({"schemaVersion": "0.3", "description": MARK, "mainSteps": [
    {"action": "aws:pause", "name": MARK, "inputs": {}}
]})
HERALD = json.dumps({"schemaVersion": "0.3", "mainSteps": [
    {"action": "acme:hostileHerald", "name": "cry", "inputs": {"name": f"hostile/{MARK}", "times": 1}}
]})


def built():
    """All operations that read, by service: those of the models without what is not built."""
    missing = set((REPOSITORY / "tests/golden/not-implemented.txt").read_text().splitlines())
    for path in sorted((REPOSITORY / "host/models").glob("*.json")):
        model = json.loads(path.read_text())
        for name in model.get("operations", {}):
            if name.startswith(READS) and f"{path.stem}.{name}" not in missing:
                yield f"{path.stem}.{name}"


def clients(fleet, key, region):
    return {
        "muster": of_muster(fleet, key, region),
        **{name: client(name, fleet.url, key, region) for name in ("ssm", "appconfig", "iam", "sts")},
    }


def built_plugin(fleet):
    """The component, as its author builds it."""
    out = fleet.data.parent / "hostile.wasm"
    # The dependencies that other tests' plugins are built with serve here too.
    environment = {**os.environ, "CARGO_TARGET_DIR": str(fleet.binaries.parent / "plugins")}
    command = [fleet.binaries / "muster", "plugin", "build", REPOSITORY / "plugins/hostile", "--out", out]
    subprocess.run(command, env=environment, check=True)
    return out.read_bytes()


def plugin_used(own, component):
    """Publishes the plugin and has it do what is told of it afterwards: publish an event on the host, and fail on the node."""
    muster, ssm = own["muster"], own["ssm"]
    version = muster.upload_plugin(Body=component)["PluginVersion"]
    muster.set_plugin_version(PluginName=PLUGIN, PluginVersion=version)
    granted = {
        capability: [{key: value for key, value in need.items() if key not in ("Reason", "Meaning")} for need in needs]
        for capability, needs in muster.describe_plugin(PluginName=PLUGIN)["Needs"].items()
    }
    granted["Process"] = [need | {"User": "nobody"} for need in granted["Process"]]
    muster.put_plugin_grant(PluginName=PLUGIN, Nodes={"All": {}}, **granted)
    ssm.create_document(Name=f"{MARK}-cry", Content=HERALD, DocumentType="Automation")
    ssm.start_automation_execution(DocumentName=f"{MARK}-cry")
    wait_for("an event", PLUGIN_SECONDS, lambda: muster.list_plugin_events()["Events"])
    wait_for("a failure", PLUGIN_SECONDS, lambda: muster.list_collector_failures()["Failures"])
    return version


def made(fleet, own, component):
    """What the first account has in its region, and how each operation is asked for it."""
    ssm, appconfig, muster, iam = own["ssm"], own["appconfig"], own["muster"], own["iam"]
    tags = [{"Key": MARK, "Value": MARK}]
    name = f"/{MARK}/one"
    ssm.put_parameter(Name=name, Value=MARK, Type="String", Tags=tags)
    ssm.create_document(Name=MARK, Content=DOCUMENT, DocumentType="Command")
    ssm.create_document(Name=f"{MARK}-book", Content=RUNBOOK, DocumentType="Automation")
    ssm.create_activation(IamRole=MARK, Description=MARK)
    fleet.enrol()
    fleet.start_agent()
    fleet.wait_online()
    node = fleet.node_id
    for type_name in (f"Custom:{TYPE}", f"Custom:{TYPE}Gone"):
        ssm.put_inventory(InstanceId=node, Items=[{
            "TypeName": type_name, "SchemaVersion": "1.0", "CaptureTime": "2026-01-01T00:00:00Z", "Content": [{"Row": MARK}]
        }])
    ssm.delete_inventory(TypeName=f"Custom:{TYPE}Gone")
    version = plugin_used(own, component)
    command = ssm.send_command(DocumentName=MARK, InstanceIds=[node], Comment=MARK)["Command"]["CommandId"]
    execution = ssm.start_automation_execution(DocumentName=f"{MARK}-book")["AutomationExecutionId"]
    application = appconfig.create_application(Name=MARK, Tags={MARK: MARK})["Id"]
    profile = appconfig.create_configuration_profile(ApplicationId=application, Name=MARK, LocationUri="hosted")["Id"]
    of_profile = {"ApplicationId": application, "ConfigurationProfileId": profile}
    appconfig.create_hosted_configuration_version(
        **of_profile, Content=MARK.encode(), ContentType="text/plain", Description=MARK, VersionLabel=MARK
    )
    muster.put_plugin_grant(PluginName="muster/shell", Nodes={"NodeIds": [node]}, Process=[{"Program": "any", "User": MARK}])
    # A function at AWS.
    muster.put_function(FunctionArn=f"arn:aws:lambda:{HERE}:111122223333:function:{MARK}", OfferName="acme:hostileCrash")
    muster.create_key(Alias=f"alias/{MARK}")
    account = own["sts"].get_caller_identity()["Account"]
    parameter = f"arn:aws:ssm:{HERE}:{account}:parameter{name}"
    shared = {"Version": "2012-10-17", "Statement": {
        "Sid": MARK, "Effect": "Allow", "Principal": {"AWS": account}, "Action": "ssm:GetParameter", "Resource": parameter
    }}
    ssm.put_resource_policy(ResourceArn=parameter, Policy=json.dumps(shared))
    in_account = {
        "user": iam.create_user(UserName=MARK, Tags=tags)["User"]["Arn"],
        "policy": iam.create_policy(PolicyName=MARK, PolicyDocument=POLICY, Description=MARK, Tags=tags)["Policy"]["Arn"],
    }
    iam.create_group(GroupName=MARK)
    iam.create_role(RoleName=MARK, AssumeRolePolicyDocument=TRUST, Description=MARK, Tags=tags)
    iam.create_instance_profile(InstanceProfileName=MARK)
    iam.add_role_to_instance_profile(InstanceProfileName=MARK, RoleName=MARK)
    provider = iam.create_open_id_connect_provider(
        Url=f"https://{MARK}.example", ClientIDList=[MARK], ThumbprintList=["a" * 40]
    )["OpenIDConnectProviderArn"]
    iam.create_account_alias(AccountAlias=MARK)
    iam.add_user_to_group(UserName=MARK, GroupName=MARK)
    key = iam.create_access_key(UserName=MARK)["AccessKey"]["AccessKeyId"]
    for kind, name_of in (("user", "UserName"), ("group", "GroupName"), ("role", "RoleName")):
        getattr(iam, f"put_{kind}_policy")(**{name_of: MARK}, PolicyName=MARK, PolicyDocument=POLICY)
        getattr(iam, f"attach_{kind}_policy")(**{name_of: MARK}, PolicyArn=in_account["policy"])
    user, group, role = {"UserName": MARK}, {"GroupName": MARK}, {"RoleName": MARK}
    policy = {"PolicyArn": in_account["policy"]}
    inventory = {"InstanceId": node, "TypeName": f"Custom:{TYPE}"}
    return {
        "ssm.GetParameter": {"Name": name},
        # Others are told the names that they asked for.
        "ssm.GetParameters": ({"Names": [name]}, '"value"'),
        "ssm.GetParametersByPath": {"Path": "/", "Recursive": True},
        "ssm.GetResourcePolicies": {"ResourceArn": parameter},
        "ssm.GetDocument": {"Name": MARK},
        "ssm.DescribeDocument": {"Name": MARK},
        "ssm.ListDocuments": {"Filters": [{"Key": "Owner", "Values": ["Self"]}]},
        "ssm.ListDocumentVersions": {"Name": MARK},
        "ssm.ListTagsForResource": {"ResourceType": "Parameter", "ResourceId": name},
        "ssm.DescribeActivations": {},
        "ssm.DescribeInstanceInformation": ({}, node),
        "ssm.GetInventory": ({"ResultAttributes": [{"TypeName": f"Custom:{TYPE}"}]}, MARK),
        "ssm.GetInventorySchema": {},
        "ssm.ListInventoryEntries": (inventory, '"row"'),
        "ssm.DescribeInventoryDeletions": {},
        "ssm.ListCommands": {},
        "ssm.ListCommandInvocations": {},
        "ssm.GetCommandInvocation": {"CommandId": command, "InstanceId": node},
        "ssm.GetAutomationExecution": {"AutomationExecutionId": execution},
        "ssm.DescribeAutomationExecutions": {},
        "ssm.DescribeAutomationStepExecutions": {"AutomationExecutionId": execution},
        "appconfig.GetApplication": {"ApplicationId": application},
        "appconfig.ListApplications": {},
        "appconfig.GetConfigurationProfile": of_profile,
        "appconfig.ListConfigurationProfiles": {"ApplicationId": application},
        "appconfig.GetHostedConfigurationVersion": {**of_profile, "VersionNumber": 1},
        "appconfig.ListHostedConfigurationVersions": of_profile,
        "appconfig.ListTagsForResource": {
            "ResourceArn": f"arn:aws:appconfig:{HERE}:{account}:application/{application}"
        },
        "muster.LookupEvents": {"Operation": "ssm:PutParameter"},
        "muster.ListPlugins": ({}, PLUGIN),
        "muster.ListPluginVersions": ({"PluginName": PLUGIN}, account),
        "muster.DescribePlugin": ({"PluginName": PLUGIN, "PluginVersion": version}, account),
        "muster.ListPluginEvents": {},
        "muster.ListFunctions": {},
        "muster.ListCollectorFailures": ({}, "acme:hostile"),
        "muster.GetPluginGrant": {"PluginName": "muster/shell"},
        "muster.ListPluginGrantHistory": {"PluginName": "muster/shell"},
        "muster.DescribeKey": {"KeyId": f"alias/{MARK}"},
        "muster.ListKeys": {},
        "iam.GetUser": user,
        "iam.ListUsers": {},
        "iam.ListUserTags": user,
        "iam.ListAccessKeys": user,
        "iam.GetAccessKeyLastUsed": {"AccessKeyId": key},
        "iam.GetGroup": group,
        "iam.ListGroups": {},
        "iam.ListGroupsForUser": user,
        "iam.GetRole": role,
        "iam.ListRoles": {},
        "iam.ListRoleTags": role,
        "iam.GetUserPolicy": {**user, "PolicyName": MARK},
        "iam.ListUserPolicies": user,
        "iam.GetGroupPolicy": {**group, "PolicyName": MARK},
        "iam.ListGroupPolicies": group,
        "iam.GetRolePolicy": {**role, "PolicyName": MARK},
        "iam.ListRolePolicies": role,
        "iam.GetPolicy": policy,
        "iam.ListPolicies": {"Scope": "Local"},
        "iam.GetPolicyVersion": {**policy, "VersionId": "v1"},
        "iam.ListPolicyVersions": (policy, '"v1"'),
        "iam.ListPolicyTags": policy,
        "iam.ListAttachedUserPolicies": user,
        "iam.ListAttachedGroupPolicies": group,
        "iam.ListAttachedRolePolicies": role,
        "iam.ListEntitiesForPolicy": policy,
        "iam.GetInstanceProfile": {"InstanceProfileName": MARK},
        "iam.ListInstanceProfiles": {},
        "iam.ListInstanceProfilesForRole": role,
        "iam.GetOpenIDConnectProvider": {"OpenIDConnectProviderArn": provider},
        "iam.ListOpenIDConnectProviders": {},
        "iam.ListAccountAliases": {},
        "iam.GetAccountAuthorizationDetails": {},
        # The administrator and the one that is made here; others have an administrator alone.
        "iam.GetAccountSummary": ({}, '"users": 2'),
        "iam.GetContextKeysForPrincipalPolicy": {"PolicySourceArn": in_account["user"]},
        "iam.SimulatePrincipalPolicy": {"PolicySourceArn": in_account["user"], "ActionNames": ["ssm:GetParameter"],
                                        "ContextEntries": [{"ContextKeyName": f"aws:RequestTag/{MARK}",
                                                            "ContextKeyValues": [MARK], "ContextKeyType": "string"}]},
    }


def method(of, operation):
    return getattr(of, next(python for python, name in of.meta.method_to_api_mapping.items() if name == operation))


def told(of, operation, request):
    """All that it answers, as text in lower case; the code where it refuses."""
    try:
        answer = method(of, operation)(**request)
    except ClientError as error:
        return f"refused: {error.response['Error']['Code']}"
    answer.pop("ResponseMetadata")
    # Contents are streams.
    return json.dumps(answer, default=lambda value: value.read().decode() if hasattr(value, "read") else str(value)).lower()


def check_refused(of, version, component, account):
    """Another account does nothing with a plugin that it does not see, and learns of its name that it is taken."""
    named = {"PluginName": PLUGIN, "PluginVersion": version}
    for call in (of.set_plugin_version, of.delete_plugin_version):
        refused("ResourceNotFoundException", call, **named)
    # What comes with the host is seen, and is no account's to delete.
    shell = next(plugin for plugin in of.list_plugins()["Plugins"] if plugin["PluginName"] == "muster/shell")
    bundled = {"PluginName": "muster/shell", "PluginVersion": shell["VersionInUse"]}
    refused("AccessDeniedException", of.delete_plugin_version, **bundled)
    nowhere = {"PluginName": PLUGIN, "Nodes": {"All": {}}, "Events": [{"Names": ["hostile"]}]}
    refused("ResourceNotFoundException", of.put_plugin_grant, **nowhere)
    message = refused("ConflictException", of.upload_plugin, Body=component)
    assert PLUGIN in message and account not in message and version not in message, message


def main(binaries):
    with two_accounts(binaries) as (fleet, first, second):
        own = clients(fleet, first, HERE)
        component = built_plugin(fleet)
        asked = made(fleet, own, component)
        reads = set(built())
        assert reads - NOTHING.keys() <= asked.keys(), f"not asked: {sorted(reads - NOTHING.keys() - asked.keys())}"
        others = {"another account": clients(fleet, second, HERE), "another region": clients(fleet, first, ELSEWHERE)}
        for full, request in asked.items():
            service, operation = full.split(".")
            request, mark = request if isinstance(request, tuple) else (request, MARK)
            answer = told(own[service], operation, request)
            assert mark in answer, f"{full} does not tell its owner: {answer}"
            for who, of in others.items():
                if who == "another region" and (service == "iam" or full in IN_ALL_REGIONS):
                    continue
                code = REFUSED.get(full)
                if who == "another account":
                    code = REFUSED_ELSEWHERE.get(full, code)
                answer = told(of[service], operation, request)
                if code:
                    assert answer == f"refused: {code}", f"{full} tells {who}, which is to be refused by {code}: {answer}"
                else:
                    assert not answer.startswith("refused") and mark not in answer, f"{full} tells {who}: {answer}"
        version = asked["muster.DescribePlugin"][0]["PluginVersion"]
        check_refused(others["another account"]["muster"], version, component, first["account"])
    print(f"ok: {len(asked)} operations")


if __name__ == "__main__":
    main(sys.argv[1])
