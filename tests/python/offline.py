"""An offline node gets its work when it returns; past the delivery time-out it does not."""

import json
import pathlib
import sys
import tempfile

from processes import Fleet


def main(binaries):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        run(fleet, pathlib.Path(folder) / "ran")


def run(fleet, ran):
    fleet.start_host()
    fleet.enrol()
    ssm = fleet.client("ssm")
    content = {
        "schemaVersion": "2.2",
        "parameters": {"word": {"type": "String"}},
        "mainSteps": [
            {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": [f"echo {{{{ word }}}} >> {ran}"]}}
        ],
    }
    ssm.create_document(Name="say", Content=json.dumps(content), DocumentType="Command")

    def send(word, seconds):
        sent = ssm.send_command(
            DocumentName="say", InstanceIds=[fleet.node_id], Parameters={"word": [word]}, TimeoutSeconds=seconds
        )
        return sent["Command"]["CommandId"]

    # The node was registered and has never been there.
    late = send("late", 30)
    kept = send("kept", 600)
    ended = fleet.ended(late, seconds=60)
    assert (ended["Status"], ended["StatusDetails"]) == ("TimedOut", "DeliveryTimedOut"), ended

    fleet.start_agent()
    assert fleet.ended(kept)["Status"] == "Success"
    assert ran.read_text() == "kept\n", ran.read_text()

    # Gone and back again.
    fleet.agent.stop()
    fleet.wait_online(False)
    back = send("back", 600)
    fleet.start_agent()
    assert fleet.ended(back)["Status"] == "Success"
    assert ran.read_text() == "kept\nback\n", ran.read_text()


if __name__ == "__main__":
    main(sys.argv[1])
