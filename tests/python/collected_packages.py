"""The inventory that a machine collects of itself, as an unmodified boto3 reads it, against what its own programs say of it.

It installs a package and removes it again, so it is for root.
"""

import ipaddress
import os
import pathlib
import re
import subprocess
import tempfile
import time

import boto3

ssm = boto3.client("ssm")
# As AWS's agent normalises them.
ARCHITECTURES = {"amd64": "x86_64"}
# There where systemd is what the machine was booted with.
SYSTEMD = pathlib.Path("/run/systemd/system")
PACKAGE = "muster-collected-test"
# A collection comes at once or every ten seconds, and takes some; a plugin is compiled before it runs for the first time.
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
    return {package: re.split("[\r\n]", value)[0] for package, value in pairs}


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
        f"Package: {PACKAGE}\nVersion: 1:2.3-4\nArchitecture: all\nMaintainer: Ada\t<ada@example.org>\n"
        # Written on another system.
        "Section: misc\nDescription: a package of a test\r\n It is removed again.\r\n",
        newline="",
    )
    package = pathlib.Path(folder) / "package.deb"
    subprocess.run(["dpkg-deb", "--build", control.parent, package], check=True, capture_output=True)
    subprocess.run(["dpkg", "--install", package], check=True, capture_output=True)


def printed(*command):
    return subprocess.run(command, check=True, capture_output=True).stdout.decode().splitlines()


def interfaces():
    """The interfaces but the loopback, by the kernel's own files and by what `ip` prints for people."""
    gateways = {}
    for family in ("-4", "-6"):
        for words in map(str.split, printed("ip", family, "route", "show", "default")):
            if "via" in words:
                gateways.setdefault(words[words.index("dev") + 1], []).append(words[words.index("via") + 1])
    found = []
    for link in pathlib.Path("/sys/class/net").iterdir():
        if not (link / "flags").is_file() or int((link / "flags").read_text(), 16) & 0x8:
            continue
        addresses = {"inet": [], "inet6": []}
        for words in map(str.split, printed("ip", "-o", "addr", "show", "dev", link.name)):
            addresses[words[2]].append(ipaddress.ip_interface(words[3]))
        entry = {
            "Name": [link.name],
            "MacAddress": [(link / "address").read_text().strip()] if (link / "type").read_text().strip() == "1" else [],
            "IPV4": [str(address.ip) for address in addresses["inet"]],
            "SubnetMask": [str(address.netmask) for address in addresses["inet"]],
            "IPV6": [str(address.ip) for address in addresses["inet6"]],
            "Gateway": gateways.get(link.name, []),
        }
        found.append({name: ",".join(values) for name, values in entry.items() if values})
    return found


def services():
    """The services with their states, as systemd lists them for people."""
    if not SYSTEMD.is_dir():
        return {}
    plain = ("--type=service", "--full", "--no-legend", "--no-pager", "--plain")
    found = {}
    for name, state, *_ in map(str.split, printed("systemctl", "list-unit-files", *plain)):
        if "@." not in name and state != "alias":
            found[name] = "inactive"
    for name, load, active, *_ in map(str.split, printed("systemctl", "list-units", "--all", *plain)):
        found[name] = active
        if load == "not-found":
            del found[name]
    return found


def states(node):
    return {entry["Name"]: entry["Status"] for entry in entries(node, "AWS:Service")}


def was_said(node, type_name):
    return "CaptureTime" in ssm.list_inventory_entries(InstanceId=node, TypeName=type_name)


def main():
    assert os.geteuid() == 0, "this test installs a package and removes it again: it has to run as root"
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
    until("the network", lambda: was_said(node, "AWS:Network"))
    assert in_order(entries(node, "AWS:Network")) == in_order(interfaces()), (entries(node, "AWS:Network"), interfaces())
    until("the services", lambda: was_said(node, "AWS:Service"))
    # One may begin or end meanwhile.
    until("the services as they are", lambda: states(node) == services())
    print(f"{len(services())} services" if SYSTEMD.is_dir() else "systemd does not run here, and no service is told")

    named = [{"Key": "AWS:Application.Name", "Values": [PACKAGE]}]
    assert entries(node, "AWS:Application", Filters=named) == []
    with tempfile.TemporaryDirectory() as folder:
        try:
            install(folder)
            installed = until("what was installed", lambda: entries(node, "AWS:Application", Filters=named))
            assert installed == [{
                "Name": PACKAGE, "Version": "1:2.3-4", "Architecture": "all", "Publisher": "Ada\t<ada@example.org>",
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
