"""A data folder of a release, kept: written once, and opened by every later one.

Arguments: the folder of the binaries, `write` or `open`, the archive. It holds the folders of a host and of its node, and what a
client was told of them. What a release forgets by time is looked for as long as it is kept, so an old archive shows less.
"""

import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import time

import boto3

from access import refused
from automation import ended
from processes import Fleet, grant_shell

# Commands, executions and inventory are kept for thirty days.
KEPT_SECONDS = 29 * 24 * 3600

SAY = {
    "schemaVersion": "2.2",
    "parameters": {"word": {"type": "String", "default": "hello"}},
    "mainSteps": [{"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["echo {{ word }}"]}}],
}
READS = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "arn:aws:ssm:*:*:parameter/golden/*"}
]}
RUNBOOK = {
    "schemaVersion": "0.3",
    "mainSteps": [{
        "name": "send", "action": "aws:runCommand",
        "inputs": {"DocumentName": "say", "InstanceIds": ["{{ node }}"], "Parameters": {"word": ["by runbook"]}},
    }],
    "parameters": {"node": {"type": "String"}},
}


def write(fleet, archive):
    fleet.start()
    ssm = fleet.client("ssm")
    for value in ("one", "two", "three"):
        ssm.put_parameter(Name="/golden/word", Value=value, Type="String", Overwrite=True)
    ssm.put_parameter(Name="/golden/list", Value="a,b", Type="StringList", Tags=[{"Key": "team", "Value": "blue"}])
    ssm.put_parameter(Name="/golden/apart/secret", Value="sealed", Type="SecureString")
    ssm.create_document(Name="say", Content=json.dumps({**SAY, "description": "first"}), DocumentType="Command")
    ssm.update_document(Name="say", Content=json.dumps(SAY), DocumentVersion="$LATEST")
    ssm.update_document_default_version(Name="say", DocumentVersion="2")
    ssm.create_document(Name="runbook", Content=json.dumps(RUNBOOK), DocumentType="Automation")
    command = ssm.send_command(DocumentName="say", InstanceIds=[fleet.node_id])["Command"]["CommandId"]
    assert fleet.ended(command)["Status"] == "Success"
    execution = ssm.start_automation_execution(DocumentName="runbook", Parameters={"node": [fleet.node_id]})
    execution = execution["AutomationExecutionId"]
    ended(ssm, execution, "Success")
    ssm.put_inventory(InstanceId=fleet.node_id, Items=[{
        "TypeName": "Custom:RackLocation", "SchemaVersion": "1.0", "CaptureTime": "2026-11-29T12:00:00Z",
        "Content": [{"Rack": "7"}],
    }])
    appconfig = fleet.client("appconfig")
    application = appconfig.create_application(Name="shop", Tags={"team": "blue"})["Id"]
    profile = appconfig.create_configuration_profile(ApplicationId=application, Name="flags", LocationUri="hosted")["Id"]
    appconfig.create_hosted_configuration_version(
        ApplicationId=application, ConfigurationProfileId=profile, Content=b'{"dark": true}', ContentType="application/json"
    )
    iam = fleet.client("iam")
    iam.create_user(UserName="ann", Path="/people/", Tags=[{"Key": "team", "Value": "blue"}])
    iam.create_group(GroupName="readers")
    iam.add_user_to_group(GroupName="readers", UserName="ann")
    policy = iam.create_policy(PolicyName="reads", PolicyDocument=json.dumps(READS))["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="readers", PolicyArn=policy)
    user = iam.get_user(UserName="ann")["User"]
    iam.create_role(RoleName="runs", AssumeRolePolicyDocument=json.dumps(trust(user["Arn"])))
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    expected = {
        "user": user["UserId"], "policy": policy, "key": [key["AccessKeyId"], key["SecretAccessKey"]],
        "written": time.time(), "node": fleet.node_id, "command": command, "execution": execution,
        "application": application, "profile": profile, "secret": "sealed",
    }
    fleet.stop()
    (fleet.data.parent / "expected.json").write_text(json.dumps(expected, indent=2))
    with tarfile.open(archive, "w:xz") as tar:
        for name in ("host", "node", "expected.json"):
            # What is compiled is made again.
            tar.add(fleet.data.parent / name, name, filter=lambda found: None if "compiled" in found.name else found)
    print(f"ok: written to {archive}")


def trust(principal):
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}


def identities(fleet, expected):
    """Those that were made are who they were, and may do what they might."""
    iam = fleet.client("iam")
    [user] = [user for user in iam.list_users()["Users"] if user["UserName"] == "ann"]
    assert user["UserId"] == expected["user"] and user["Path"] == "/people/", user
    assert [one["GroupName"] for one in iam.list_groups_for_user(UserName="ann")["Groups"]] == ["readers"]
    attached = iam.list_entities_for_policy(PolicyArn=expected["policy"])
    assert [one["GroupName"] for one in attached["PolicyGroups"]] == ["readers"], attached
    assert iam.get_role(RoleName="runs")["Role"]["AssumeRolePolicyDocument"] == trust(user["Arn"])
    [access_key_id, secret] = expected["key"]
    own = dict(aws_access_key_id=access_key_id, aws_secret_access_key=secret, endpoint_url=fleet.url, region_name="us-east-1")
    ssm, sts = boto3.client("ssm", **own), boto3.client("sts", **own)
    assert ssm.get_parameter(Name="/golden/word")["Parameter"]["Value"] == "three"
    refused("AccessDeniedException", ssm.get_parameter, Name="/other")
    account = sts.get_caller_identity()["Account"]
    sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/runs", RoleSessionName="golden")


def look(fleet, expected):
    """All that was written is there as it was."""
    ssm, appconfig = fleet.client("ssm"), fleet.client("appconfig")
    word = ssm.get_parameter(Name="/golden/word")["Parameter"]
    assert (word["Value"], word["Version"]) == ("three", 3), word
    assert ssm.get_parameter(Name="/golden/word:1")["Parameter"]["Value"] == "one"
    names = [one["Name"] for one in ssm.get_parameters_by_path(Path="/golden")["Parameters"]]
    assert names == ["/golden/list", "/golden/word"], names
    tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/golden/list")["TagList"]
    assert tags == [{"Key": "team", "Value": "blue"}], tags

    # Before the third form there were none.
    if "secret" in expected:
        secret = ssm.get_parameter(Name="/golden/apart/secret", WithDecryption=True)["Parameter"]
        assert secret["Value"] == expected["secret"], secret

    found = ssm.get_document(Name="say")
    assert (found["DocumentVersion"], json.loads(found["Content"])) == ("2", SAY), found
    assert json.loads(ssm.get_document(Name="say", DocumentVersion="1")["Content"])["description"] == "first"
    own = ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Self"]}])["DocumentIdentifiers"]
    assert sorted(one["Name"] for one in own) == ["runbook", "say"], own

    of = {"ApplicationId": expected["application"], "ConfigurationProfileId": expected["profile"]}
    version = appconfig.get_hosted_configuration_version(**of, VersionNumber=1)
    assert version["Content"].read() == b'{"dark": true}'
    assert appconfig.list_applications()["Items"][0]["Name"] == "shop"

    [activation] = ssm.describe_activations()["ActivationList"]
    assert activation["RegistrationsCount"] == 1, activation
    grant = fleet.client("muster").get_plugin_grant(PluginName="muster/shell")["Grant"]
    assert grant["Nodes"] == {"NodeIds": [expected["node"]]}, grant

    # What the first form did not have.
    if "user" in expected:
        identities(fleet, expected)
    assert "admin" in [user["UserName"] for user in fleet.client("iam").list_users()["Users"]]

    if time.time() < expected["written"] + KEPT_SECONDS:
        invocation = fleet.ended(expected["command"])
        assert invocation["CommandPlugins"][0]["Output"] == "hello\n", invocation
        execution = ssm.get_automation_execution(AutomationExecutionId=expected["execution"])["AutomationExecution"]
        assert execution["AutomationExecutionStatus"] == "Success", execution
        entries = ssm.list_inventory_entries(InstanceId=expected["node"], TypeName="Custom:RackLocation")["Entries"]
        assert entries == [{"Rack": "7"}], entries


def verified(fleet):
    """What is said of the state, of which all is as it was written."""
    verify = [fleet.binaries / "muster", "store", "verify", "--data-dir", fleet.data]
    return subprocess.run(verify, check=True, text=True, capture_output=True).stdout.strip()


def open_again(fleet, archive):
    with tarfile.open(archive) as tar:
        tar.extractall(fleet.data.parent, filter="tar")
    expected = json.loads((fleet.data.parent / "expected.json").read_text())
    print(verified(fleet))
    fleet.start_host()
    look(fleet, expected)
    # Whoever wrote it need not be who runs this.
    grant_shell(fleet, {"NodeIds": [expected["node"]]})

    # The node is the one that it was, wherever its host is by now, and goes on.
    fleet.node_id = expected["node"]
    fleet.start_agent(host=fleet.url)
    fleet.wait_online()
    ssm = fleet.client("ssm")
    sent = ssm.send_command(DocumentName="say", InstanceIds=[fleet.node_id], Parameters={"word": ["again"]})
    invocation = fleet.ended(sent["Command"]["CommandId"], seconds=120)
    assert (invocation["Status"], invocation["CommandPlugins"][0]["Output"]) == ("Success", "again\n"), invocation
    assert ssm.put_parameter(Name="/golden/word", Value="four", Type="String", Overwrite=True)["Version"] == 4
    fleet.stop()
    print(verified(fleet))
    print("ok: all is there and goes on")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, Fleet(sys.argv[1], folder) as fleet:
        {"write": write, "open": open_again}[sys.argv[2]](fleet, pathlib.Path(sys.argv[3]))
