"""AWS:File of this machine beside what the operating system says of the same files."""

import datetime
import pathlib

import boto3

from collected_packages import entries, until

ssm = boto3.client("ssm")


def expected():
    paths = [path for path in pathlib.Path("/usr/share/dpkg").rglob("*") if path.is_file()]
    for path in [*paths, pathlib.Path("/etc/passwd")]:
        status = path.stat()
        modified = datetime.datetime.fromtimestamp(int(status.st_mtime), datetime.timezone.utc)
        yield {
            "Name": path.name, "Size": str(status.st_size), "InstalledDir": str(path.parent),
            "ModificationTime": modified.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }


def main():
    node = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
    found = until("the files", lambda: entries(node, "AWS:File"))

    def place(entry):
        return entry["InstalledDir"], entry["Name"]

    files = sorted(expected(), key=place)
    assert sorted(found, key=place) == files and len(files) > 5, (found, files)


if __name__ == "__main__":
    main()
