"""A reset puts an ephemeral host back to its first start: nothing of before is there, and its node is online again."""

import json
import os
import pathlib
import sys
import tempfile
import threading
import time

import boto3
import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

ONCE = Config(retries={"total_max_attempts": 1})
DOCUMENT = {
    "schemaVersion": "2.2",
    "parameters": {"script": {"type": "String"}},
    "mainSteps": [{"action": "aws:runShellScript", "name": "run", "inputs": {"runCommand": ["{{ script }}"]}}],
}


def main(models):
    session = botocore.session.get_session()
    session.get_component("data_loader").search_paths.insert(0, models)
    session = boto3.Session(botocore_session=session)
    ssm, muster = session.client("ssm", config=ONCE), session.client("muster", config=ONCE)
    before = online(ssm)
    account = session.client("sts").get_caller_identity()
    ssm.put_parameter(Name="/of/before", Value="v", Type="String")

    with tempfile.TemporaryDirectory() as folder:
        pids = pathlib.Path(folder) / "pids"
        # One that is waited for and one that left its parent.
        send(ssm, before, f"setsid sleep 600 & echo $! > {pids}; echo $$ >> {pids}; touch {pids}.all; sleep 600")
        wait_for(pids.with_suffix(".all").exists)
        children = [int(line) for line in pids.read_text().split()]
        assert len(children) == 2 and all(map(alive, children)), children

        with Busy(session) as busy:
            wait_for(lambda: busy.answered > 20)
            muster.reset()
            after = online(ssm)
            seen = busy.answered
            wait_for(lambda: busy.answered > seen + 20)
        assert busy.refused == [], busy.refused
        assert after != before, after
        assert not any(map(alive, children)), children

    assert session.client("sts").get_caller_identity()["Arn"] == account["Arn"]
    try:
        raise AssertionError(ssm.get_parameter(Name="/of/before"))
    except ssm.exceptions.ParameterNotFound:
        pass
    assert own_documents(ssm) == []
    assert ssm.list_commands()["Commands"] == []
    said = finished(ssm, send(ssm, after, "echo here again"), after)
    assert (said["Status"], said["StandardOutputContent"]) == ("Success", "here again\n"), said

    # Two at once: each answers when all is there.
    resets = [threading.Thread(target=muster.reset) for _ in range(2)]
    [reset.start() for reset in resets]
    [reset.join() for reset in resets]
    again = online(ssm)
    assert finished(ssm, send(ssm, again, "true"), again)["Status"] == "Success"


class Busy:
    """Other requests meanwhile, one after another, each tried once."""

    def __init__(self, session):
        self.ssm = session.client("ssm", config=ONCE)
        self.answered, self.refused, self.stop = 0, [], threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        while not self.stop.is_set():
            try:
                self.ssm.put_parameter(Name="/busy", Value="v", Type="String", Overwrite=True)
                self.ssm.describe_instance_information()
            except ClientError as error:
                self.refused.append(error)
            self.answered += 1

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join()


def online(ssm):
    nodes = ssm.describe_instance_information()["InstanceInformationList"]
    assert [node["PingStatus"] for node in nodes] == ["Online"], nodes
    return nodes[0]["InstanceId"]


def own_documents(ssm):
    return ssm.list_documents(Filters=[{"Key": "Owner", "Values": ["Self"]}])["DocumentIdentifiers"]


def send(ssm, node, script):
    if not own_documents(ssm):
        ssm.create_document(Name="run", Content=json.dumps(DOCUMENT), DocumentType="Command")
    sent = ssm.send_command(DocumentName="run", InstanceIds=[node], Parameters={"script": [script]})
    return sent["Command"]["CommandId"]


def finished(ssm, command, node):
    def ended():
        found = ssm.get_command_invocation(CommandId=command, InstanceId=node)
        return found if found["Status"] not in ("Pending", "InProgress", "Delayed") else None

    return wait_for(ended)


def alive(pid):
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False


def wait_for(condition, seconds=60):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError("it does not come about")


if __name__ == "__main__":
    main(sys.argv[1])
