"""Steps that misbehave on a real node: each ends within its limit under a code of its own, and the node goes on.

Arguments: the hostile component, a folder with muster's model, the user of the agent, and two folders that the component asks for: one
in and beside which this makes what it needs, and the agent's own, which it is not given whoever grants it.
"""

import http.server
import json
import os
import pathlib
import re
import sys
import time

from main_job import finished, muster_client, ssm
from processes import serve

# Seconds that a step has which never ends: the least that a document can say.
SECONDS = 5
# How many times its usual time a command may take.
FACTOR = 15
# Steps that never end.
ENDLESS = ("Spin", "Hail", "Flood", "Drown")
# How a step ends that ends well, and in other ways: the invocation's details, the response code.
WELL = ("Success", 0)
FAILED = ("Failed", 1)


class Redirect(http.server.BaseHTTPRequestHandler):
    """Leads whoever asks for `/open/x?to=URL` to the URL, and remembers what it was asked for."""

    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        path, _, to = self.path.partition("?to=")
        self.send_response(302 if to else 200)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def main(component, models, user, folder, agents_own):
    node_id = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
    base = serve(Redirect)
    muster = muster_client(pathlib.Path(models))
    uploaded = muster.upload_plugin(Body=pathlib.Path(component).read_bytes())
    muster.set_plugin_version(PluginName="acme/hostile", PluginVersion=uploaded["PluginVersion"])
    muster.put_plugin_grant(
        PluginName="acme/hostile",
        Nodes={"NodeIds": [node_id]},
        Process=[
            {"Program": "/usr/bin/true", "Arguments": [], "User": user},
            {"Program": "/usr/bin/echo", "Arguments": ["[a-z]+"], "User": user},
        ],
        Folders=[{"Path": folder, "Access": "ReadWrite"}, {"Path": agents_own, "Access": "Read"}],
        Http=[{"Url": f"{base}/open/*", "Methods": ["GET"]}, {"Url": "any", "Methods": ["GET"]}],
        Storage=[{"QuotaBytes": 64 << 10}],
        Events=[{"Names": ["hostile", "hostile/*"]}],
    )
    places(pathlib.Path(folder))

    usual = min(said(node_id) for _ in range(5))
    endless(node_id, usual)
    for step, inputs, code, ends in steps(folder, base):
        what = (step, inputs)
        ended = finished_step(send(node_id, f"acme:hostile{step}", inputs | {"timeoutSeconds": 60}), node_id)
        assert (ended["StatusDetails"], ended["ResponseCode"]) == ends, (what, ended)
        has_code(ended, code, what)
        assert said(node_id) < FACTOR * usual, what
    assert finished_step(send(node_id, "acme:hostileAsk"), node_id)["Status"] == "Success"
    # The redirects were had, and nothing that they lead to.
    assert len(Redirect.asked) == 3 and all("?to=" in path for path in Redirect.asked), Redirect.asked
    assert sorted(os.listdir(pathlib.Path(folder).parent)) == ["granted", "secret"]


def places(folder):
    """What the steps meet in the folder that is granted, and beside it."""
    (folder.parent / "secret").write_text("secret")
    os.mkfifo(folder / "fifo")
    os.symlink("fifo", folder / "link-to-fifo")
    os.symlink("/proc", folder / "proc")
    os.symlink("../secret", folder / "link")


def steps(folder, base):
    """Steps that end by themselves: name, inputs, the code of standard error, how the step ends."""
    redirect = f"{base}/open/x?to="
    metadata = "http://169.254.169.254/latest/meta-data/"
    local = base.replace("127.0.0.1", "localhost")
    return [
        ("Eat", {}, "out-of-memory", FAILED),
        ("Hoard", {}, "out-of-memory", FAILED),
        ("Recurse", {}, "stack-overflow", FAILED),
        ("Panic", {}, "panicked", FAILED),
        ("Trap", {}, "trapped", FAILED),
        ("Exit", {}, "exited", FAILED),
        ("Swell", {}, "output-too-large", FAILED),
        ("Chatter", {}, None, WELL),
        ("Shout", {}, "trapped", FAILED),
        ("Stuff", {}, "too-large", FAILED),
        ("Conjure", {}, "unavailable", FAILED),
        ("Wander", {}, None, WELL),
        ("Peek", {}, None, WELL),
        ("Inherit", {"folders": [folder]}, None, WELL),
        ("Inherit", {"folders": []}, "not-refused", FAILED),
        ("Climb", {"folder": folder, "beside": "secret"}, None, WELL),
        ("Pipe", {"folder": folder, "name": "fifo"}, None, WELL),
        ("Pipe", {"folder": folder, "name": "link-to-fifo"}, None, WELL),
        ("Pipe", {"folder": folder, "name": "proc/self/environ"}, None, WELL),
        ("Dial", {"address": base.removeprefix("http://")}, None, WELL),
        ("Reach", {}, "denied", FAILED),
        ("Smuggle", {}, "denied", FAILED),
        ("Overreach", {}, "denied", FAILED),
        ("Knock", {}, "denied", FAILED),
        ("Fetch", {"url": f"{base}/closed"}, "denied", FAILED),
        ("Fetch", {"url": f"{local}/open/x"}, "denied", FAILED),
        ("Fetch", {"url": metadata}, "denied", FAILED),
        ("Follow", {"url": redirect + metadata}, "denied", FAILED),
        ("Follow", {"url": f"{redirect}{base}/closed"}, "denied", FAILED),
        ("Follow", {"url": f"{redirect}{local}/open/x"}, "denied", FAILED),
        ("Keep", {}, "too-large", FAILED),
        ("Cry", {"name": "hostile", "detail": "{}"}, "unavailable", FAILED),
        ("Cry", {"name": "order-shipped", "detail": "{}"}, "denied", FAILED),
    ]


def endless(node_id, usual):
    """Steps that never end, at the same time; and the node goes on meanwhile."""
    sent = {step: send(node_id, f"acme:hostile{step}", {"timeoutSeconds": SECONDS}) for step in ENDLESS}
    assert said(node_id) < FACTOR * usual
    status = [invocation(command_id, node_id).get("Status") for command_id in sent.values()]
    assert not set(status) - {"Pending", "InProgress"}, ("a command waited for the end of those that spin", status)
    for step, command_id in sent.items():
        ended = finished_step(command_id, node_id)
        assert (ended["StatusDetails"], ended["ResponseCode"]) == ("ExecutionTimedOut", 137), (step, ended)
        has_code(ended, "timed-out", step)
        elapsed = float(re.fullmatch(r"PT([0-9.]+)S", ended["ExecutionElapsedTime"])[1])
        assert elapsed < SECONDS + 5, (step, ended)
    assert said(node_id) < FACTOR * usual


def invocation(command_id, node_id):
    found = ssm.list_command_invocations(CommandId=command_id, InstanceId=node_id)["CommandInvocations"]
    return found[0] if found else {"Status": "Pending"}


def send(node_id, action, inputs=None):
    content = {"schemaVersion": "2.2", "mainSteps": [{"action": action, "name": "only", "inputs": inputs or {}}]}
    name = f"hostile-{time.monotonic_ns()}"
    ssm.create_document(Name=name, Content=json.dumps(content), DocumentType="Command")
    return ssm.send_command(DocumentName=name, InstanceIds=[node_id])["Command"]["CommandId"]


def finished_step(command_id, node_id):
    finished(command_id, node_id)
    return ssm.get_command_invocation(CommandId=command_id, InstanceId=node_id)


def has_code(ended, code, what):
    lines = ended["StandardErrorContent"].splitlines()
    if code:
        assert any(re.match(rf"{code}: .", line) for line in lines), (what, ended)
    assert len(ended["StandardOutputContent"]) <= 24_000 and len(ended["StandardErrorContent"]) <= 8_000, what


def said(node_id):
    """How many seconds a command takes that does nothing wrong."""
    began = time.monotonic()
    ended = finished_step(send(node_id, "aws:runShellScript", {"runCommand": ["echo still here"]}), node_id)
    assert (ended["Status"], ended["StandardOutputContent"]) == ("Success", "still here\n"), ended
    return time.monotonic() - began


if __name__ == "__main__":
    main(*sys.argv[1:])
