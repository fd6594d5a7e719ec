"""A document's steps run as sandboxed components on a node, asked for by an unmodified boto3."""

import json
import pathlib
import sys
import time

import boto3
from botocore.exceptions import ClientError

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


def refused(code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return error.response["Error"]["Message"]
    raise AssertionError(f"{call} was not refused with {code}")


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
    muster.set_plugin_version(PluginName="acme/disk-usage", Version=uploaded["Version"])
    ssm.create_document(Name="three-steps", Content=json.dumps(three), DocumentType="Command")

    message = refused("AccessDeniedException", ssm.send_command, DocumentName="three-steps", InstanceIds=[node_id])
    assert "acme/disk-usage" in message and "process" in message, message

    needs = muster.describe_plugin(PluginName="acme/disk-usage", Version=uploaded["Version"])
    print(json.dumps(needs, default=str))
    return node_id


def muster_client(models):
    import botocore.session

    session = botocore.session.get_session()
    session.get_component("data_loader").search_paths.insert(0, str(models))
    return boto3.Session(botocore_session=session).client("muster")


if __name__ == "__main__":
    main()
