"""Ends the host or the agent at a point of a command's life, starts it again, and looks at how the command ends.

Arguments: the folder of the binaries, then the points. After each, every acknowledged command ends, no step runs twice, and
a step that was interrupted says so.
"""

import json
import pathlib
import sys
import tempfile
import time

from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, Fleet

STEPS = ["first", "second", "third"]


def document(ran, point):
    # What is to be cancelled has to last until it is.
    wait = "; sleep 60" if "cancel" in point else ""
    steps = [
        {"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [f"echo {name} >> {ran}{wait}"]}}
        for name in STEPS
    ]
    return json.dumps({"schemaVersion": "2.2", "mainSteps": steps})


def main(binaries, points):
    for point in points:
        with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
            end_at(fleet, point, pathlib.Path(folder) / "ran")
        print(f"ok {point}", flush=True)


def end_at(fleet, point, ran):
    fleet.start()
    fleet.client("ssm").create_document(Name="three", Content=document(ran, point), DocumentType="Command")

    is_host = point.startswith("host-")
    if is_host:
        fleet.host.stop()
        fleet.start_host(point)
        fleet.wait_online()
    else:
        fleet.agent.stop()
        fleet.start_agent(point)
        fleet.wait_online()

    acknowledged = None
    ssm = fleet.client("ssm", IMPATIENT)
    try:
        sent = ssm.send_command(DocumentName="three", InstanceIds=[fleet.node_id])
        acknowledged = sent["Command"]["CommandId"]
        if "cancel" in point:
            while not ran.exists():
                time.sleep(0.05)
            ssm.cancel_command(CommandId=acknowledged)
    except (BotoCoreError, ClientError) as error:
        # The host died before it answered: then nothing was acknowledged, and what is stored ends all the same.
        assert is_host, error

    (fleet.host if is_host else fleet.agent).wait_killed()
    if is_host:
        fleet.start_host()
    else:
        fleet.start_agent()
    fleet.wait_online()

    commands = fleet.client("ssm").list_commands()["Commands"]
    known = [command["CommandId"] for command in commands]
    assert acknowledged is None or acknowledged in known, f"the acknowledged command is gone: {known}"
    assert len(known) <= 1, known
    for command_id in known:
        look_at(fleet.ended(command_id), ran, point)


def look_at(invocation, ran, point):
    lines = ran.read_text().split() if ran.exists() else []
    assert len(lines) == len(set(lines)), f"a step ran twice: {lines}"
    for step in invocation["CommandPlugins"]:
        if step["Status"] == "Success":
            assert step["Name"] in lines, f"{step['Name']} did not run: {lines} {invocation}"
        elif step["ResponseCode"] == -1 and step["Status"] == "Failed":
            assert "interrupted" in step["Output"].lower(), f"an interrupted step does not say so: {step}"
    if "cancel" in point:
        assert invocation["Status"] == "Cancelled" and lines == STEPS[:1], (lines, invocation)
        return
    interrupted = [step for step in invocation["CommandPlugins"] if "interrupted" in step["Output"].lower()]
    if point in ("agent-after-started", "agent-step-ran"):
        assert len(interrupted) == 1, f"exactly one step was interrupted: {invocation}"
        assert invocation["Status"] == "Failed", invocation
    else:
        assert not interrupted and invocation["Status"] == "Success", invocation
        assert lines == STEPS, lines


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
