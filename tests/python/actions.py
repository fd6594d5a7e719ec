"""Steps of runbooks that plugins do: calls of Muster's own operations, and of a webhook.

Arguments: the folder of the binaries, then `versions` and two versions of a plugin `acme/look`, or points at which the host is ended.
With versions all that the actions do is looked at; at a point the host is ended when an action has answered, and the runbook ends as its actions say: a call that changes something is not made
twice, one that only looks is.
"""

import http.server
import json
import pathlib
import signal
import socket
import sys
import tempfile
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

from access import refused
from automation import ENDS, ended, reached, step
from processes import IMPATIENT, Fleet, serve

SECONDS = 60


class Hook(http.server.BaseHTTPRequestHandler):
    """Answers what it is sent, or fails where the path says so."""

    seen = []
    # Of a call that answers when the test lets it.
    begun, answered = threading.Event(), threading.Event()

    def do_POST(self):
        if self.path == "/hooks/slow":
            Hook.begun.set()
            assert Hook.answered.wait(SECONDS)
        body = self.rfile.read(int(self.headers["content-length"]))
        Hook.seen.append((self.path, self.headers.get("x-token"), body.decode()))
        status, answer = (500, b"no") if self.path == "/fails" else (200, b'{"ok": true}')
        self.send_response(status)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def api(name, operation, request, **more):
    return step(name, "aws:executeAwsApi", {"Service": "ssm", "Api": operation, **request}, **more)


def looks(name, action, value):
    inputs = {
        "Service": "ssm", "Api": "GetParameter", "Name": "/auto/state", "PropertySelector": "$.Parameter.Value",
        "DesiredValues": [value],
    }
    return step(name, action, inputs)


def put(value):
    return {"Name": "/auto/state", "Type": "String", "Value": value, "Overwrite": True}


def main(binaries, arguments):
    versions, points = (arguments[1:], []) if arguments[:1] == ["versions"] else ([], arguments)
    url = serve(Hook)
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start_host()
        if points:
            grant(fleet, "http://127.0.0.1:1/none")
            for point in points:
                ended_at(fleet, point)
                print(f"ok {point} ", flush=True)
        else:
            look_closely(fleet, url)
            keeps_its_version(fleet, *(pathlib.Path(version).read_bytes() for version in versions))
            stops_cleanly(fleet, url)


def grant(fleet, url):
    muster = fleet.client("muster")
    operations = ["ssm:GetParameter", "ssm:PutParameter", "ssm:StartAutomationExecution"]
    muster.put_plugin_grant(PluginName="muster/api", Nodes={"Hosts": {}}, MusterApi=[{"Operations": operations}])
    muster.put_plugin_grant(PluginName="muster/http", Nodes={"Hosts": {}}, Http=[{"Url": url, "Methods": ["POST"]}])


def make(ssm, name, steps, **more):
    content = json.dumps({"schemaVersion": "0.3", "mainSteps": steps, **more})
    ssm.create_document(Name=name, Content=content, DocumentType="Automation")


def run(ssm, name, steps, **more):
    make(ssm, name, steps, **more)
    return ended(ssm, ssm.start_automation_execution(DocumentName=name)["AutomationExecutionId"])


def why(execution):
    """The step that failed, its code, and in words why."""
    [failed] = [one for one in execution["StepExecutions"] if one["StepStatus"] == "Failed"]
    return failed["StepName"], failed["FailureDetails"]["FailureType"], failed["FailureMessage"]


def look_closely(fleet, url):
    ssm, muster = fleet.client("ssm"), fleet.client("muster")

    # Nothing is granted, and that is said before anything runs.
    make(ssm, "early", [api("put", "PutParameter", put("early"))])
    message = refused("AccessDeniedException", ssm.start_automation_execution, DocumentName="early")
    assert "muster/api" in message and "muster-api" in message, message
    grant(fleet, f"{url}/hooks/*")
    described = muster.describe_plugin(PluginName="muster/http")
    assert described["Kinds"][0]["Name"] == "action" and described["State"] == "Ready", described
    assert described["Needs"]["Http"][0]["Url"] == "any" and described["Needs"]["Http"][0]["Reason"], described

    # Operations, what is selected of their answers, and a webhook.
    value = {"Name": "Value", "Selector": "$.Parameter.Value", "Type": "String"}
    execution = run(ssm, "all", [
        api("put", "PutParameter", put("{{ Word }}")),
        api("get", "get_parameter", {"Name": "/auto/state"}, outputs=[value]),
        looks("check", "aws:assertAwsResourceProperty", "hello"),
        step("tell", "aws:invokeWebhook", {
            "Url": f"{url}/hooks/1", "Headers": {"x-token": "t"}, "Body": '{"said": "{{ get.Value }}"}',
        }),
    ], parameters={"Word": {"type": "String", "default": "hello"}}, outputs=["get.Value", "tell.Response", "tell.ResponseCode"])
    assert execution["AutomationExecutionStatus"] == "Success", execution
    outputs = {"get.Value": ["hello"], "tell.Response": ['{"ok": true}'], "tell.ResponseCode": ["200"]}
    assert execution["Outputs"] == outputs, execution["Outputs"]
    assert Hook.seen == [("/hooks/1", "t", '{"said": "hello"}')], Hook.seen
    assert ssm.get_parameter(Name="/auto/state")["Parameter"]["Value"] == "hello"

    # One that waits is called again until it sees what it wants; nothing is held meanwhile.
    make(ssm, "wait", [looks("until", "aws:waitForAwsResourceProperty", "ready")])
    waiting = ssm.start_automation_execution(DocumentName="wait")["AutomationExecutionId"]
    fleet.host.stop()
    fleet.start_host()
    ssm, muster = fleet.client("ssm"), fleet.client("muster")
    status = ssm.get_automation_execution(AutomationExecutionId=waiting)["AutomationExecution"]["AutomationExecutionStatus"]
    assert status == "InProgress", status
    ssm.put_parameter(**put("ready"))
    ended(ssm, waiting, "Success")
    # While it waits it can be stopped.
    make(ssm, "never", [looks("until", "aws:waitForAwsResourceProperty", "never")])
    waiting = ssm.start_automation_execution(DocumentName="never")["AutomationExecutionId"]
    time.sleep(1)
    ssm.stop_automation_execution(AutomationExecutionId=waiting, Type="Cancel")
    ended(ssm, waiting, "Cancelled")

    # What fails says how.
    for name, steps, code, word in [
        ("wrong", [looks("check", "aws:assertAwsResourceProperty", "other")], "property-not-desired", "ready"),
        ("missing", [api("get", "GetParameter", {"Name": "/no"})], "parameter-not-found", "ParameterNotFound"),
        ("beyond", [api("delete", "DeleteParameter", {"Name": "/auto/state"})], "denied", "ssm:DeleteParameter"),
        ("keys", [step("make", "aws:executeAwsApi", {"Service": "iam", "Api": "CreateUser"})], "denied", "iam:CreateUser"),
        ("bad", [api("put", "PutParameter", {"Name": "/x", "Value": ["y"]})], "serialization-exception", "PutParameter"),
        ("fails", [step("tell", "aws:invokeWebhook", {"Url": f"{url}/hooks/2", "Body": {"a": 1}, "What": 1})], "invalid", "What"),
        ("outside", [step("tell", "aws:invokeWebhook", {"Url": f"{url}/fails"})], "denied", "Denied"),
    ]:
        execution = run(ssm, name, steps)
        assert execution["AutomationExecutionStatus"] == "Failed", (name, execution)
        failed, code_found, message = why(execution)
        assert (failed, code_found) == (steps[0]["name"], code) and word in message, (name, code_found, message)

    # A runbook that starts itself does not go on for ever.
    make(ssm, "circle", [api("start", "StartAutomationExecution", {"DocumentName": "circle"})])
    ssm.start_automation_execution(DocumentName="circle")
    until = time.monotonic() + SECONDS
    while True:
        filters = [{"Key": "DocumentNamePrefix", "Values": ["circle"]}]
        found = ssm.describe_automation_executions(Filters=filters)["AutomationExecutionMetadataList"]
        statuses = sorted(one["AutomationExecutionStatus"] for one in found)
        if "Failed" in statuses and all(status in ENDS for status in statuses):
            break
        assert time.monotonic() < until, statuses
        time.sleep(0.1)
    assert statuses == ["Failed"] + ["Success"] * 8, statuses

    # A grant is looked at anew for each call.
    make(ssm, "holds", [looks("until", "aws:waitForAwsResourceProperty", "never")])
    waiting = ssm.start_automation_execution(DocumentName="holds")["AutomationExecutionId"]
    muster.delete_plugin_grant(PluginName="muster/api")
    execution = ended(ssm, waiting)
    assert why(execution)[1] == "AccessDeniedException", execution


def keeps_its_version(fleet, first, second):
    """The version of a plugin with which a step began stays until the step has ended."""
    ssm, muster = fleet.client("ssm"), fleet.client("muster")
    plugin = "acme/look"

    def use(component):
        version = muster.upload_plugin(Body=component)["PluginVersion"]
        muster.set_plugin_version(PluginName=plugin, PluginVersion=version)
        return version

    old = use(first)
    operations = [{"Operations": ["ssm:GetParameter"]}]
    muster.put_plugin_grant(PluginName=plugin, Nodes={"Hosts": {}}, MusterApi=operations)
    ssm.put_parameter(**put("not yet"))
    make(ssm, "keeps", [looks("until", "acme:look", "there")])
    waiting = ssm.start_automation_execution(DocumentName="keeps")["AutomationExecutionId"]
    reached(ssm, waiting, lambda execution: execution["StepExecutions"][0]["StepStatus"] == "InProgress")
    new = use(second)
    assert old != new, old
    message = refused("ConflictException", muster.delete_plugin_version, PluginName=plugin, PluginVersion=old)
    assert "A step of an automation execution that has not ended runs" in message, message
    ssm.put_parameter(**put("there"))
    ended(ssm, waiting, "Success")
    muster.delete_plugin_version(PluginName=plugin, PluginVersion=old)


def stops_cleanly(fleet, url):
    """A call that is under way when the host is told to stop ends well."""
    ssm = fleet.client("ssm")
    make(ssm, "slow", [step("tell", "aws:invokeWebhook", {"Url": f"{url}/hooks/slow"})])
    execution_id = ssm.start_automation_execution(DocumentName="slow")["AutomationExecutionId"]
    assert Hook.begun.wait(SECONDS)
    fleet.host.child.send_signal(signal.SIGINT)
    host, port = fleet.listen.split(":")
    until = time.monotonic() + SECONDS
    while True:
        try:
            socket.create_connection((host, int(port)), timeout=1).close()
        except OSError:
            # It takes no more requests, so it is stopping.
            break
        assert time.monotonic() < until, "the host does not stop"
        time.sleep(0.02)
    Hook.answered.set()
    assert fleet.host.wait() == 0, fleet.host.stderr
    fleet.start_host()
    ended(fleet.client("ssm"), execution_id, "Success")


def ended_at(fleet, point):
    """Runs a step that changes something and one that only looks, with the host ended when they have answered."""
    ssm = fleet.client("ssm")
    ssm.put_parameter(**put("before"))
    version = ssm.get_parameter(Name="/auto/state")["Parameter"]["Version"]
    make(ssm, f"put-{point}", [api("put", "PutParameter", put("after"))])
    make(ssm, f"look-{point}", [looks("check", "aws:assertAwsResourceProperty", "after")])
    for name, status in [
        # It is not known whether the answer would have come, so the call is not made again; once it is stored, all is well.
        (f"put-{point}", "Success" if point.endswith("stored") else "Failed"),
        (f"look-{point}", "Success"),
    ]:
        fleet.host.stop()
        fleet.start_host(point)
        client = fleet.client("ssm", IMPATIENT)
        try:
            execution_id = client.start_automation_execution(DocumentName=name)["AutomationExecutionId"]
        except (BotoCoreError, ClientError):
            execution_id = None
        fleet.host.wait_killed()
        fleet.start_host()
        ssm = fleet.client("ssm")
        filters = [{"Key": "DocumentNamePrefix", "Values": [name]}]
        [found] = ssm.describe_automation_executions(Filters=filters)["AutomationExecutionMetadataList"]
        assert execution_id in (None, found["AutomationExecutionId"])
        execution = ended(ssm, found["AutomationExecutionId"])
        assert execution["AutomationExecutionStatus"] == status, (point, name, execution)
        if status == "Failed":
            assert why(execution)[1] == "interrupted", execution
    parameter = ssm.get_parameter(Name="/auto/state")["Parameter"]
    assert (parameter["Value"], parameter["Version"]) == ("after", version + 1), parameter


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
