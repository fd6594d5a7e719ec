"""A plugin whose component lies in a bucket, from an unmodified boto3's view. The first argument is what to do."""

import json
import os
import pathlib
import sys

from botocore.exceptions import ClientError

from main_job import finished, muster_client, ssm

PLUGIN = "acme/disk-usage"


def node_id():
    return ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]


def prepare(component, models, user):
    """Uploads the plugin, puts it in use and grants it what it asks for; its digest."""
    muster = muster_client(pathlib.Path(models))
    uploaded = muster.upload_plugin(Body=pathlib.Path(component).read_bytes())
    muster.set_plugin_version(PluginName=PLUGIN, PluginVersion=uploaded["PluginVersion"])
    needs = muster.describe_plugin(PluginName=PLUGIN)["Needs"]["Process"]
    keys = ("Program", "AnyArguments", "Arguments", "Environment", "Folders")
    process = [{key: need[key] for key in keys if key in need} | {"User": user} for need in needs]
    muster.put_plugin_grant(PluginName=PLUGIN, Nodes={"NodeIds": [node_id()]}, Process=process)
    steps = [{"action": "acme:diskUsage", "name": "disk", "inputs": {"path": "/"}}]
    content = json.dumps({"schemaVersion": "2.2", "mainSteps": steps})
    ssm.create_document(Name="disk", Content=content, DocumentType="Command")
    print(uploaded["Digest"])


def run(status):
    """Runs the plugin on the node."""
    command = ssm.send_command(DocumentName="disk", InstanceIds=[node_id()])["Command"]["CommandId"]
    invocation = finished(command, node_id())
    assert invocation["Status"] == status, invocation
    print(invocation["CommandPlugins"][0]["Output"])


def upload(component, models, code=""):
    """Uploads a component, which is answered with that code."""
    os.environ["AWS_MAX_ATTEMPTS"] = "1"
    try:
        muster_client(pathlib.Path(models)).upload_plugin(Body=pathlib.Path(component).read_bytes())
        answered = ""
    except ClientError as error:
        answered = error.response["Error"]["Code"]
        print(error.response["ResponseMetadata"]["HTTPStatusCode"], error)
    assert answered == code, answered


def without():
    """What needs no blob goes on."""
    ssm.put_parameter(Name="/without/blobs", Type="String", Value="well", Overwrite=True)
    assert ssm.get_parameter(Name="/without/blobs")["Parameter"]["Value"] == "well"


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
