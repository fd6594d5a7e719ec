"""Inventory as an unmodified boto3 puts, pages, filters and counts it: ten thousand entries, and deletion with its progress."""

import sys
import tempfile
import time

from processes import Fleet

COUNT = 10_000


def item(type_name, version, content, **more):
    return {
        "TypeName": type_name, "SchemaVersion": version, "CaptureTime": "2026-01-02T03:04:05Z", "Content": content, **more,
    }


def pages(call, member, **arguments):
    found, count = [], 0
    while True:
        page = call(**arguments)
        found += page[member]
        count += 1
        if "NextToken" not in page:
            return found, count
        arguments["NextToken"] = page["NextToken"]


def main(binaries):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start_host()
        fleet.enrol()
        ten_thousand(fleet)
        fleet.host.kill()
        fleet.start_host()
        counted(fleet)
        deleted(fleet)


def packages():
    return [
        {"Name": f"package-{number:05}", "Version": f"{number % 7}.0", "Architecture": "x86_64", "Summary": "s" * 60}
        for number in range(COUNT)
    ]


def ten_thousand(fleet):
    ssm, node = fleet.client("ssm"), fleet.node_id
    ssm.put_inventory(InstanceId=node, Items=[item("AWS:Application", "1.1", packages(), ContentHash="one")])
    # As the agent does where nothing has changed.
    only_hash = item("AWS:Application", "1.1", None, ContentHash="one")
    ssm.put_inventory(InstanceId=node, Items=[{key: value for key, value in only_hash.items() if value is not None}])


def counted(fleet):
    """After the host was killed: what it answered is there."""
    ssm, node = fleet.client("ssm"), fleet.node_id
    application = {"InstanceId": node, "TypeName": "AWS:Application"}
    entries, count = pages(ssm.list_inventory_entries, "Entries", **application)
    assert entries == packages() and count == COUNT / 50, (len(entries), count)
    some, _ = pages(ssm.list_inventory_entries, "Entries", Filters=[
        {"Key": "AWS:Application.Version", "Values": ["3.0"]}, {"Key": "Name", "Values": ["package-000"], "Type": "BeginWith"}
    ], **application)
    assert some == [package for package in packages()[:100] if package["Version"] == "3.0"], some

    # An answer has a megabyte of entries at most, and one node is always shown whole.
    entities = ssm.get_inventory(ResultAttributes=[{"TypeName": "AWS:Application"}])["Entities"]
    assert [entity["Id"] for entity in entities] == [node]
    assert entities[0]["Data"]["AWS:Application"]["Content"] == packages()

    by_version = ssm.get_inventory(Aggregators=[{"Expression": "AWS:Application.Version"}])["Entities"]
    assert by_version[0]["Data"]["AWS:Application"]["Content"] == [
        {"Version": f"{number}.0", "Count": "1"} for number in range(7)
    ], by_version
    nested = [{"Expression": "AWS:Application.Name", "Aggregators": [{"Expression": "AWS:Application.Version"}]}]
    for config in ({"PageSize": 50}, {}):
        answers = ssm.get_paginator("get_inventory").paginate(Aggregators=nested, PaginationConfig=config)
        rows = [
            row for page in answers for entity in page["Entities"] for row in entity["Data"]["AWS:Application"]["Content"]
        ]
        assert rows == [
            {"Name": package["Name"], "Version": package["Version"], "Count": "1"} for package in packages()
        ], (len(rows), rows[:3])


def deleted(fleet):
    ssm, node = fleet.client("ssm"), fleet.node_id
    ssm.put_inventory(InstanceId=node, Items=[item("Custom:Rack", "1.0", [{"Row": "7"}])])
    summary = {"TotalCount": 1, "RemainingCount": 1, "SummaryItems": [{"Version": "1.0", "Count": 1, "RemainingCount": 1}]}
    tried = ssm.delete_inventory(TypeName="Custom:Rack", DryRun=True)
    assert tried["DeletionSummary"] == summary and "DeletionId" not in tried, tried
    started = ssm.delete_inventory(TypeName="Custom:Rack", SchemaDeleteOption="DeleteSchema")
    assert started["DeletionSummary"] == summary, started
    until = time.monotonic() + 30
    while True:
        shown = ssm.describe_inventory_deletions(DeletionId=started["DeletionId"])["InventoryDeletions"]
        if shown[0]["LastStatus"] == "Complete":
            break
        assert time.monotonic() < until, shown
        time.sleep(0.05)
    assert shown[0]["DeletionSummary"]["TotalCount"] == 1 and shown[0]["DeletionSummary"]["RemainingCount"] == 0, shown
    assert ssm.get_inventory_schema(TypeName="Custom:")["Schemas"] == []


if __name__ == "__main__":
    main(*sys.argv[1:])
