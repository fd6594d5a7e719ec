"""Steps that misbehave on a real node: each ends within its limit under a code of its own, and the node goes on."""

import json
import pathlib
import re
import sys

from main_job import finished, muster_client, ssm

# Seconds that each step has: the least that a document can say.
SECONDS = 5
# By step: the code that its standard error ends with, the invocation's details, the response code.
ENDS = {
    "Spin": ("timed-out", "ExecutionTimedOut", 137),
    "Eat": ("out-of-memory", "Failed", 1),
    "Recurse": ("stack-overflow", "Failed", 1),
    "Hoard": ("out-of-memory", "Failed", 1),
    "Panic": ("panicked", "Failed", 1),
    "Exit": ("exited", "Failed", 1),
    "Flood": ("timed-out", "ExecutionTimedOut", 137),
    "Drown": ("timed-out", "ExecutionTimedOut", 137),
    "Reach": ("denied", "Failed", 1),
}


def main(component, models, user):
    node_id = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
    muster = muster_client(pathlib.Path(models))
    uploaded = muster.upload_plugin(Body=pathlib.Path(component).read_bytes())
    muster.set_plugin_version(PluginName="acme/hostile", PluginVersion=uploaded["PluginVersion"])
    muster.put_plugin_grant(
        PluginName="acme/hostile",
        Nodes={"NodeIds": [node_id]},
        Process=[{"Program": "/usr/bin/true", "Arguments": [], "User": user}],
    )

    def run(name, action, **inputs):
        content = {"schemaVersion": "2.2", "mainSteps": [{"action": action, "name": "only", "inputs": inputs}]}
        ssm.create_document(Name=name, Content=json.dumps(content), DocumentType="Command")
        command_id = ssm.send_command(DocumentName=name, InstanceIds=[node_id])["Command"]["CommandId"]
        finished(command_id, node_id)
        return ssm.get_command_invocation(CommandId=command_id, InstanceId=node_id)

    for step, (code, details, response_code) in ENDS.items():
        ended = run(f"hostile-{step}", f"acme:hostile{step}", timeoutSeconds=SECONDS)
        assert (ended["StatusDetails"], ended["ResponseCode"]) == (details, response_code), (step, ended)
        lines = ended["StandardErrorContent"].splitlines()
        assert any(re.match(rf"{code}: .", line) for line in lines), (step, ended)
        assert len(ended["StandardOutputContent"]) <= 24_000 and len(ended["StandardErrorContent"]) <= 8_000, step
        elapsed = float(re.fullmatch(r"PT([0-9.]+)S", ended["ExecutionElapsedTime"])[1])
        assert elapsed < SECONDS + 5, (step, ended)

        asked = run(f"asked-after-{step}", "acme:hostileAsk")
        assert asked["Status"] == "Success", (step, asked)
        said = run(f"said-after-{step}", "aws:runShellScript", runCommand=["echo still here"])
        assert (said["Status"], said["StandardOutputContent"]) == ("Success", "still here\n"), (step, said)


if __name__ == "__main__":
    main(*sys.argv[1:])
