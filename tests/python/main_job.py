"""A document's steps run as sandboxed components on a node, asked for by an unmodified boto3."""

import json
import pathlib
import sys
import time

import boto3

from access import refused

ssm = boto3.client("ssm")


def finished(command_id, node):
    for _ in range(600):
        try:
            invocation = ssm.list_command_invocations(CommandId=command_id, InstanceId=node, Details=True)
            invocation = invocation["CommandInvocations"][0]
        except IndexError:
            time.sleep(0.05)
            continue
        if invocation["Status"] not in ("Pending", "InProgress", "Delayed", "Cancelling"):
            return invocation
        time.sleep(0.05)
    raise AssertionError(f"{command_id} does not end: {invocation}")


def main():
    nodes = ssm.describe_instance_information()["InstanceInformationList"]
    assert len(nodes) == 1, nodes
    node = nodes[0]
    assert node["PingStatus"] == "Online" and node["PlatformType"] == "Linux", node
    node_id = node["InstanceId"]

    ssm.add_tags_to_resource(
        ResourceType="ManagedInstance", ResourceId=node_id, Tags=[{"Key": "Role", "Value": "web"}]
    )

    three = {
        "schemaVersion": "2.2",
        "parameters": {"word": {"type": "String", "default": "none"}},
        "mainSteps": [
            {"action": "aws:runShellScript", "name": "first", "inputs": {"runCommand": ["echo one", "echo err >&2"]}},
            {"action": "acme:diskUsage", "name": "disk", "inputs": {"path": "/"}},
            {"action": "aws:runShellScript", "name": "third", "inputs": {"runCommand": ["echo {{ word }}; exit 3"]}},
        ],
    }

    # What the document names is not there yet.
    message = refused("InvalidDocumentContent", ssm.create_document,
                      Name="three-steps", Content=json.dumps(three), DocumentType="Command")
    assert "acme:diskUsage" in message, message

    models = pathlib.Path(sys.argv[2])
    muster = muster_client(models)
    component = pathlib.Path(sys.argv[1]).read_bytes()
    uploaded = muster.upload_plugin(Body=component)
    assert uploaded["PluginName"] == "acme/disk-usage", uploaded
    muster.set_plugin_version(PluginName="acme/disk-usage", PluginVersion=uploaded["PluginVersion"])
    ssm.create_document(Name="three-steps", Content=json.dumps(three), DocumentType="Command")

    message = refused("AccessDeniedException", ssm.send_command, DocumentName="three-steps", InstanceIds=[node_id])
    assert "acme/disk-usage" in message and "process" in message, message

    described = muster.describe_plugin(PluginName="acme/disk-usage", PluginVersion=uploaded["PluginVersion"])
    assert all(need["Reason"] for need in described["Needs"]["Process"]), described
    muster.put_plugin_grant(
        PluginName="acme/disk-usage",
        Nodes={"NodeIds": [node_id]},
        Process=[
            {key: need[key] for key in ("Program", "AnyArguments", "Arguments", "Environment", "Folders") if key in need}
            | {"User": sys.argv[4]}
            for need in described["Needs"]["Process"]
        ],
        Facts=[{"Keys": need["Keys"]} for need in described["Needs"].get("Facts", [])],
    )

    by_id = ssm.send_command(DocumentName="three-steps", InstanceIds=[node_id], Parameters={"word": ["by-id"]})["Command"]
    assert by_id["Status"] == "Pending" and by_id["TargetCount"] == 1, by_id
    check(finished(by_id["CommandId"], node_id), "by-id")
    by_tag = ssm.send_command(
        DocumentName="three-steps", Targets=[{"Key": "tag:Role", "Values": ["web"]}], Parameters={"word": ["by-tag"]}
    )["Command"]
    check(finished(by_tag["CommandId"], node_id), "by-tag")

    third = ssm.get_command_invocation(CommandId=by_id["CommandId"], InstanceId=node_id, PluginName="third")
    assert third["Status"] == "Failed" and third["ResponseCode"] == 3, third
    assert third["StandardOutputContent"] == "by-id\n", third
    first = ssm.get_command_invocation(CommandId=by_id["CommandId"], InstanceId=node_id, PluginName="first")
    assert first["Status"] == "Success" and first["ResponseCode"] == 0, first
    assert first["StandardOutputContent"] == "one\n" and first["StandardErrorContent"] == "err\n", first
    assert first["ExecutionStartDateTime"] and first["ExecutionElapsedTime"].startswith("PT"), first
    command = ssm.list_commands(CommandId=by_id["CommandId"])["Commands"][0]
    assert command["Status"] == "Failed" and command["CompletedCount"] == 1 and command["ErrorCount"] == 1, command

    # A second version, put in use while a command runs that began with the first.
    slow = {
        "schemaVersion": "2.2",
        "mainSteps": [
            {"action": "aws:runShellScript", "name": "wait", "inputs": {"runCommand": ["sleep 3"]}},
            {"action": "acme:diskUsage", "name": "disk", "inputs": {"path": "/"}},
        ],
    }
    ssm.create_document(Name="slow-steps", Content=json.dumps(slow), DocumentType="Command")
    running = ssm.send_command(DocumentName="slow-steps", InstanceIds=[node_id])["Command"]["CommandId"]
    second = muster.upload_plugin(Body=pathlib.Path(sys.argv[3]).read_bytes())
    assert second["PluginName"] == "acme/disk-usage" and second["PluginVersion"] != uploaded["PluginVersion"], second
    muster.set_plugin_version(PluginName="acme/disk-usage", PluginVersion=second["PluginVersion"])
    first = {"PluginName": "acme/disk-usage", "PluginVersion": uploaded["PluginVersion"]}
    message = refused("ConflictException", muster.delete_plugin_version, **first)
    assert "has not ended" in message, message
    assert finished(running, node_id)["Status"] == "Success"
    kept = ssm.get_command_invocation(CommandId=running, InstanceId=node_id, PluginName="disk")
    assert "second version" not in kept["StandardOutputContent"], kept
    later = ssm.send_command(DocumentName="slow-steps", InstanceIds=[node_id])["Command"]["CommandId"]
    assert finished(later, node_id)["Status"] == "Success"
    later = ssm.get_command_invocation(CommandId=later, InstanceId=node_id, PluginName="disk")
    assert "second version" in later["StandardOutputContent"], later

    # Nothing runs the first any more: it goes, and its number comes back with the same component only.
    muster.delete_plugin_version(**first)
    refused("ResourceNotFoundException", muster.describe_plugin, **first)
    assert muster.upload_plugin(Body=component)["Digest"] == uploaded["Digest"]

    # Cancelled while it runs.
    endless = {
        "schemaVersion": "2.2",
        "mainSteps": [{"action": "aws:runShellScript", "name": "wait", "inputs": {"runCommand": ["sleep 600"]}}],
    }
    ssm.create_document(Name="endless", Content=json.dumps(endless), DocumentType="Command")
    endless = ssm.send_command(DocumentName="endless", InstanceIds=[node_id])["Command"]["CommandId"]
    while ssm.list_command_invocations(CommandId=endless)["CommandInvocations"][0]["Status"] != "InProgress":
        time.sleep(0.05)
    ssm.cancel_command(CommandId=endless)
    assert finished(endless, node_id)["Status"] == "Cancelled"


def check(invocation, word):
    steps = {step["Name"]: step for step in invocation["CommandPlugins"]}
    assert list(steps) == ["first", "disk", "third"], invocation
    assert steps["first"]["Status"] == "Success", invocation
    assert steps["disk"]["Status"] == "Success" and steps["disk"]["ResponseCode"] == 0, invocation
    assert steps["third"]["Status"] == "Failed" and steps["third"]["ResponseCode"] == 3, invocation
    assert word in steps["third"]["Output"], invocation
    assert invocation["Status"] == "Failed", invocation


def muster_client(models):
    import botocore.config
    import botocore.session

    session = botocore.session.get_session()
    session.get_component("data_loader").search_paths.insert(0, str(models))
    # A debug build takes a minute to compile a component that has a language's runtime inside.
    config = botocore.config.Config(read_timeout=300)
    return boto3.Session(botocore_session=session).client("muster", config=config)


if __name__ == "__main__":
    main()
