"""A stranger's collector: uploaded, refused, granted, collected, and then ten thousand entries of its next version."""

import json
import pathlib
import sys

import boto3
from botocore.exceptions import ClientError

from access import refused
from collected_packages import until
from main_job import muster_client

ssm = boto3.client("ssm")
TYPE = "Custom:RackLocation"
PLUGIN = "acme/rack-location"


def listed(node):
    try:
        return ssm.list_inventory_entries(InstanceId=node, TypeName=TYPE)
    except ClientError as error:
        # Nobody has sent any.
        assert error.response["Error"]["Code"] == "InvalidTypeNameException", error
        return {"Entries": []}


def main():
    models, folder, first, second = map(pathlib.Path, sys.argv[1:])
    node = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
    (folder / "rack.json").write_text(json.dumps({"Room": "B 2", "Rack": "17"}))
    muster = muster_client(models)

    uploaded = muster.upload_plugin(Body=first.read_bytes())
    assert uploaded["PluginName"] == PLUGIN and uploaded["State"] == "AwaitingGrant", uploaded
    version = muster.set_plugin_version(PluginName=PLUGIN, PluginVersion=uploaded["PluginVersion"])
    assert version["State"] == "AwaitingGrant", version
    described = muster.describe_plugin(PluginName=PLUGIN)
    assert [need["Path"] for need in described["Needs"]["Folders"]] == [str(folder)], described
    assert described["Needs"]["Folders"][0]["Reason"] and str(folder) in described["Missing"][0], described
    nodes = {"NodeIds": [node]}
    wider = [{"Path": str(folder.parent), "Access": "Read"}]
    message = refused("ValidationException", muster.put_plugin_grant, PluginName=PLUGIN, Nodes=nodes, Folders=wider)
    assert "does not ask for this" in message, message
    # The node has collected since, and this was not among it: what comes with Muster was.
    until("the machine's own inventory", lambda: packages(node))
    assert listed(node)["Entries"] == []

    granted = [{"Path": str(folder), "Access": "Read"}]
    muster.put_plugin_grant(PluginName=PLUGIN, Nodes=nodes, Folders=granted)
    found = until("the rack", lambda: listed(node)["Entries"] and listed(node))
    assert found["Entries"] == [{"Room": "B 2", "Rack": "17"}] and found["SchemaVersion"] == "1.0", found

    # A failure is shown for as long as it lasts, and what was found stays.
    (folder / "rack.json").rename(folder / "elsewhere.json")
    regrant(muster, nodes, granted)
    failures = until("the failure", lambda: muster.list_collector_failures()["Failures"])
    shown = {member: failures[0][member] for member in ("NodeId", "CollectorName", "Code")}
    assert shown == {"NodeId": node, "CollectorName": "acme:rackLocation", "Code": "no-rack-file"}, failures
    assert len(failures) == 1 and str(folder / "rack.json") in failures[0]["Message"], failures
    assert listed(node)["Entries"] == [{"Room": "B 2", "Rack": "17"}]
    (folder / "elsewhere.json").rename(folder / "rack.json")
    regrant(muster, nodes, granted)
    until("the end of the failure", lambda: not muster.list_collector_failures()["Failures"])

    later = muster.upload_plugin(Body=second.read_bytes())
    muster.set_plugin_version(PluginName=PLUGIN, PluginVersion=later["PluginVersion"])
    until("ten thousand entries", lambda: listed(node).get("SchemaVersion") == "1.1")
    check_ten_thousand(node)

    # Taken back, nothing is collected any more, and what was found stays.
    muster.delete_plugin_grant(PluginName=PLUGIN)
    assert muster.describe_plugin(PluginName=PLUGIN)["State"] == "AwaitingGrant"
    assert listed(node)["Entries"]


def regrant(muster, nodes, granted):
    """Nodes collect anew when a grant was given, also where it is the same."""
    muster.put_plugin_grant(PluginName=PLUGIN, Nodes=nodes, Folders=granted)


def packages(node):
    return ssm.list_inventory_entries(InstanceId=node, TypeName="AWS:Application")["Entries"]


def check_ten_thousand(node):
    arguments, entries, pages = {"InstanceId": node, "TypeName": TYPE, "MaxResults": 50}, [], 0
    while True:
        page = ssm.list_inventory_entries(**arguments)
        entries += page["Entries"]
        pages += 1
        if "NextToken" not in page:
            break
        arguments["NextToken"] = page["NextToken"]
    assert pages == 200 and sorted(entry["Unit"] for entry in entries) == [f"{unit:05}" for unit in range(10_000)], pages
    aggregated = ssm.get_inventory(Aggregators=[{"Expression": f"{TYPE}.Part"}])["Entities"]
    assert aggregated[0]["Data"][TYPE]["Content"] == [{"Part": str(part), "Count": "1"} for part in range(7)], aggregated
    found = ssm.get_inventory(Filters=[{"Key": f"{TYPE}.Unit", "Values": ["09999"]}])["Entities"]
    assert [entity["Id"] for entity in found] == [node], found
    print(f"{len(entries)} entries on {pages} pages")


if __name__ == "__main__":
    main()
