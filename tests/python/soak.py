"""Power cuts at random moments, to the host and to its node, while commands are sent and parameters are put.

Arguments: the folder of the binaries, how often to kill, and a seed (one is drawn and printed where there is none). What must
hold at the end: nothing that was acknowledged is lost, every command ended, no step ran twice, what says Success did run, and
what was interrupted says so.
"""

import json
import pathlib
import random
import sys
import tempfile
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, Fleet

STEPS = ["first", "second", "third"]
# Pauses between two kills, in seconds: some fall into a restart, some into quiet work.
PAUSE = (0.05, 1.5)


def document(ran):
    steps = [
        {
            "action": "aws:runShellScript",
            "name": name,
            "inputs": {"runCommand": [f"echo {{{{ token }}}} {name} >> {ran}; sleep 0.0$(( $$ % 9 ))"]},
        }
        for name in STEPS
    ]
    parameters = {"token": {"type": "String"}}
    return json.dumps({"schemaVersion": "2.2", "parameters": parameters, "mainSteps": steps})


class Client(threading.Thread):
    """Asks for things as fast as they are answered, and remembers what was acknowledged."""

    def __init__(self, fleet):
        super().__init__(daemon=True)
        self.fleet = fleet
        self.commands = {}
        self.version = 0
        self.lost = []
        self.unanswered = 0
        self.done = threading.Event()

    def run(self):
        number = 0
        while not self.done.is_set():
            number += 1
            try:
                self.ask(f"t{number}")
            except BotoCoreError:
                # The host is gone: whether it did what it was asked is not known.
                self.unanswered += 1
                time.sleep(0.05)

    def ask(self, token):
        ssm = self.fleet.client("ssm", IMPATIENT)
        sent = ssm.send_command(
            DocumentName="three", InstanceIds=[self.fleet.node_id], Parameters={"token": [token]}, TimeoutSeconds=3600
        )
        self.commands[sent["Command"]["CommandId"]] = token
        put = ssm.put_parameter(Name="/soak/token", Value=token, Type="String", Overwrite=True)
        if put["Version"] <= self.version:
            self.lost.append(f"version {put['Version']} was given after {self.version}")
        self.version = put["Version"]
        time.sleep(0.05)


def main(binaries, kills, seed):
    chance = random.Random(seed)
    print(f"seed {seed}, {kills} kills", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(binaries, folder)
        try:
            soak(fleet, pathlib.Path(folder) / "ran", kills, chance)
        except BaseException:
            for process in (fleet.host, fleet.agent):
                if process:
                    print("\n".join(process.stderr[-30:]), file=sys.stderr)
            raise
        finally:
            fleet.stop()


def soak(fleet, ran, kills, chance):
    fleet.start_host()
    fleet.enrol()
    fleet.start_agent()
    fleet.wait_online()
    fleet.client("ssm").create_document(Name="three", Content=document(ran), DocumentType="Command")
    client = Client(fleet)
    client.start()
    for _ in range(kills):
        time.sleep(chance.uniform(*PAUSE))
        victim = chance.choice(["host", "agent", "both"])
        if victim != "agent":
            fleet.host.kill()
        if victim != "host":
            fleet.agent.kill()
        if victim != "agent":
            fleet.start_host()
        if victim != "host":
            fleet.start_agent()
    client.done.set()
    client.join(60)
    assert not client.is_alive(), "the client waits for an answer that does not come"
    fleet.wait_online()
    look_at(fleet, client, ran)


def look_at(fleet, client, ran):
    ssm = fleet.client("ssm")
    pages = ssm.get_paginator("list_commands").paginate()
    known = {command["CommandId"]: command["Parameters"]["token"][0] for page in pages for command in page["Commands"]}
    assert not client.lost, client.lost
    gone = {command: token for command, token in client.commands.items() if known.get(command) != token}
    assert not gone, f"acknowledged commands are gone: {gone}"
    assert ssm.get_parameter(Name="/soak/token")["Parameter"]["Version"] >= client.version

    invocations = {command: fleet.ended(command, seconds=120) for command in known}
    lines = ran.read_text().splitlines()
    twice = {line for line in lines if lines.count(line) > 1}
    assert not twice, f"steps ran twice: {twice}"
    interrupted = 0
    for command, invocation in invocations.items():
        for step in invocation["CommandPlugins"]:
            if step["Status"] == "Success":
                assert f"{known[command]} {step['Name']}" in lines, f"did not run: {step} of {invocation}"
            else:
                assert "interrupted" in step["Output"].lower(), f"neither ran nor was interrupted: {step} of {invocation}"
                interrupted += 1
    assert invocations, "nothing was sent"
    print(
        f"ok: {len(client.commands)} commands acknowledged, {len(known)} sent, {interrupted} steps interrupted, "
        f"{client.unanswered} requests unanswered, {client.version} versions of the parameter"
    )


if __name__ == "__main__":
    given = sys.argv[3] if len(sys.argv) > 3 else random.randrange(2**32)
    main(sys.argv[1], int(sys.argv[2]), int(given))
