"""What parameters become in a script: text, lines, or a variable that the shell does not read as a script.

Argument: the folder of the binaries.
"""

import json
import pathlib
import sys
import tempfile

from processes import Fleet


def main(binaries):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        run(fleet, pathlib.Path(folder))


def run(fleet, folder):
    fleet.start()
    ssm = fleet.client("ssm")

    def step(name, lines):
        return {"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": lines}}

    content = {
        "schemaVersion": "2.2",
        "parameters": {
            "word": {"type": "String", "interpolationType": "ENV_VAR"},
            "pasted": {"type": "String"},
            "lines": {"type": "StringList"},
        },
        "mainSteps": [
            step("variable", ['printf "%s" "$SSM_word"']),
            step("pasted", ["echo {{ pasted }}"]),
            step("lines", ["{{ lines }}"]),
            # What reads its input gets none, and not the rest of the script.
            step("bash", ["#!/bin/bash -e", "echo one", "cat", "echo two $0 | sed 's/ .*//'"]),
            step("python", ["#!/usr/bin/env python3", "import sys", "print(repr(sys.stdin.read()))", "sys.exit(0)"]),
            step("missing", ["#!/no/such/program", "true"]),
        ],
    }
    ssm.create_document(Name="words", Content=json.dumps(content), DocumentType="Command")
    word = f"a 'b' \"c\" `touch {folder}/exported` $(touch {folder}/exported); touch {folder}/exported; {{{{ lines }}}} $HOME\\"
    sent = ssm.send_command(
        DocumentName="words",
        InstanceIds=[fleet.node_id],
        # The same in a script does run: that is what the variable is for.
        Parameters={"word": [word], "pasted": [f"$(touch {folder}/pasted)"], "lines": ["x=1", "echo $((x + 1))", "echo three"]},
    )
    command = sent["Command"]["CommandId"]
    assert fleet.ended(command)["Status"] == "Failed", "the last step's program is not there"

    def output(step):
        found = ssm.get_command_invocation(CommandId=command, InstanceId=fleet.node_id, PluginName=step)
        return found["StandardOutputContent"]

    assert output("variable") == word, (output("variable"), word)
    assert not (folder / "exported").exists()
    assert (folder / "pasted").exists()
    assert output("lines") == "2\nthree\n", output("lines")
    assert output("bash") == "one\ntwo\n", output("bash")
    assert output("python") == "''\n", output("python")
    missing = ssm.get_command_invocation(CommandId=command, InstanceId=fleet.node_id, PluginName="missing")
    assert missing["ResponseCode"] == 127, missing


if __name__ == "__main__":
    main(sys.argv[1])
