"""The inventory that a machine collects of itself, as an unmodified boto3 reads it, against what dpkg-query says of it."""

import os
import pathlib
import subprocess
import tempfile
import time

import boto3

ssm = boto3.client("ssm")
# As AWS's agent normalises them.
ARCHITECTURES = {"amd64": "x86_64"}
PACKAGE = "muster-collected-test"
# A collection comes every ten seconds, and takes some.
WITHIN_SECONDS = 60


def entries(node, type_name, **arguments):
    arguments = {"InstanceId": node, "TypeName": type_name, "MaxResults": 50, **arguments}
    found = []
    while True:
        page = ssm.list_inventory_entries(**arguments)
        found += page["Entries"]
        if "NextToken" not in page:
            return found
        arguments["NextToken"] = page["NextToken"]


def until(what, holds):
    end = time.monotonic() + WITHIN_SECONDS
    while True:
        found = holds()
        if found:
            return found
        assert time.monotonic() < end, f"{what}: not after {WITHIN_SECONDS} s"
        time.sleep(0.2)


def field(name):
    """One field of every package in a call of its own, so that nothing in it can be taken for the end of it."""
    command = ["dpkg-query", "-W", "-f", "${binary:Package}\x01${%s}\x02" % name]
    printed = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    pairs = (record.split("\x01") for record in printed.split("\x02") if record)
    return {package: value.split("\n")[0] for package, value in pairs}


def expected():
    fields = {
        name: field(source)
        for name, source in {
            "Name": "Package", "Version": "Version", "Architecture": "Architecture", "Publisher": "Maintainer",
            "ApplicationType": "Section", "URL": "Homepage", "Summary": "binary:Summary",
        }.items()
    }
    states = field("db:Status-Status")
    packages = []
    for package, state in states.items():
        if state in ("not-installed", "config-files"):
            continue
        entry = {name: values[package] for name, values in fields.items()}
        entry["PackageId"] = "{Name}_{Version}_{Architecture}.deb".format(**entry)
        entry["Architecture"] = ARCHITECTURES.get(entry["Architecture"], entry["Architecture"])
        packages.append({name: value for name, value in entry.items() if value})
    return packages


def in_order(entries_):
    return sorted(entries_, key=lambda entry: sorted(entry.items()))


def install(folder):
    control = pathlib.Path(folder) / "package/DEBIAN"
    control.mkdir(parents=True)
    (control / "control").write_text(
        f"Package: {PACKAGE}\nVersion: 1:2.3-4\nArchitecture: all\nMaintainer: Ada <ada@example.org>\n"
        "Section: misc\nDescription: a package of a test\n It is removed again.\n"
    )
    package = pathlib.Path(folder) / "package.deb"
    subprocess.run(["dpkg-deb", "--build", control.parent, package], check=True, capture_output=True)
    subprocess.run(["dpkg", "--install", package], check=True, capture_output=True)


def main():
    node = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
    until("the first collection", lambda: entries(node, "AWS:Application"))
    found, packages = in_order(entries(node, "AWS:Application")), in_order(expected())
    for ours, theirs in zip(found, packages):
        assert ours == theirs, (ours, theirs)
    assert len(found) == len(packages) > 50, (len(found), len(packages))
    print(f"{len(found)} packages are those of dpkg-query")

    details = until("the processors", lambda: entries(node, "AWS:InstanceDetailedInformation"))
    assert details[0]["CPUs"] == str(os.cpu_count()), details
    assert details[0]["KernelVersion"] == os.uname().release, details
    networks = until("the network", lambda: entries(node, "AWS:Network"))
    assert {network["Name"] for network in networks} <= set(os.listdir("/sys/class/net")), networks

    named = [{"Key": "AWS:Application.Name", "Values": [PACKAGE]}]
    assert entries(node, "AWS:Application", Filters=named) == []
    with tempfile.TemporaryDirectory() as folder:
        if os.geteuid() != 0:
            print("not root: nothing can be installed here, so what follows of an installation was not tried")
            return
        try:
            install(folder)
            installed = until("what was installed", lambda: entries(node, "AWS:Application", Filters=named))
            assert installed == [{
                "Name": PACKAGE, "Version": "1:2.3-4", "Architecture": "all", "Publisher": "Ada <ada@example.org>",
                "ApplicationType": "misc", "Summary": "a package of a test", "PackageId": f"{PACKAGE}_1:2.3-4_all.deb",
            }], installed
            found = ssm.get_inventory(Filters=[{**named[0], "Type": "Equal"}])["Entities"]
            assert [entity["Id"] for entity in found] == [node], found
        finally:
            subprocess.run(["dpkg", "--purge", PACKAGE], check=True, capture_output=True)
        until("what was removed", lambda: not entries(node, "AWS:Application", Filters=named))
    assert in_order(entries(node, "AWS:Application")) == in_order(expected())


if __name__ == "__main__":
    main()
