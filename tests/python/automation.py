"""A runbook of ten steps with branch, retry, sleep and approval, driven by boto3.

Arguments: the folder of the binaries, then points at which the host is ended. Without points the runbook is run once and all that it
tells is looked at. At a point of a request the host is ended once. At a point of a transition it is ended each time that it gets there,
so that no host lives for more than one transition; and the runbook ends as if nothing had happened.
"""

import json
import pathlib
import sys
import tempfile
import time

from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, Fleet

ENDS = ("Success", "Failed", "TimedOut", "Cancelled")


def step(name, action, inputs=None, **more):
    return {"name": name, "action": action, "inputs": inputs or {}, **more}


def reached(ssm, execution_id, done, seconds=60):
    """The execution, once that holds of it."""
    until = time.monotonic() + seconds
    while True:
        execution = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
        if done(execution):
            return execution
        assert time.monotonic() < until, execution
        time.sleep(0.05)


def ended(ssm, execution_id, status=None, seconds=60):
    """The execution, once it has ended: with that status, where one is named."""
    execution = reached(ssm, execution_id, lambda execution: execution["AutomationExecutionStatus"] in ENDS, seconds)
    assert status in (None, execution["AutomationExecutionStatus"]), execution
    return execution


def command(node, text):
    return {"DocumentName": "say", "InstanceIds": [node], "Parameters": {"commands": [text]}}


def runbook(node, ran):
    flaky = f"echo flaky >> {ran}; test $(grep -c flaky {ran}) -ge 2"
    return {
        "schemaVersion": "0.3",
        "parameters": {"Word": {"type": "String"}, "Times": {"type": "Integer", "default": 3}},
        "variables": {"seen": {"type": "String", "default": "nothing"}},
        "outputs": ["first.Output", "ask.ApprovalStatus", "last.ResponseCode"],
        "mainSteps": [
            step("first", "aws:runCommand", command(node, f"echo first >> {ran}; echo {{{{ Word }}}}")),
            step("flaky", "aws:runCommand", command(node, flaky), maxAttempts=2),
            step("keep", "aws:updateVariable", {"Name": "variable:seen", "Value": "{{ first.Output }}"}),
            step("which", "aws:branch", {
                "Choices": [{"NextStep": "nap", "Variable": "{{ variable:seen }}", "StartsWith": "{{ Word }}"}],
                "Default": "never",
            }),
            step("never", "aws:pause", isEnd=True),
            step("nap", "aws:sleep", {"Duration": "PT1S"}),
            step("ask", "aws:approve", {"Approvers": ["admin"], "Message": "Go on?"}),
            step("rest", "aws:pause"),
            step("again", "aws:branch", {
                "Choices": [{"NextStep": "last", "And": [
                    {"Variable": "{{ Times }}", "NumericGreater": 2},
                    {"Not": {"Variable": "{{ Word }}", "StringEquals": "other"}},
                ]}],
            }, onFailure="Continue"),
            step("last", "aws:runCommand", command(node, f"echo last >> {ran}"), isEnd=True),
        ],
    }


def main(binaries, points):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        ran = pathlib.Path(folder) / "ran"
        fleet.start()
        make(fleet, ran)
        if not points:
            look_closely(fleet, drive(fleet), ran)
        for point in points:
            ended_at(fleet, point, ran)
            print(f"ok {point} {fleet.kills} times", flush=True)


def make(fleet, ran):
    ssm = fleet.client("ssm")
    say = {
        "schemaVersion": "2.2",
        "parameters": {"commands": {"type": "StringList"}},
        "mainSteps": [{"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": "{{ commands }}"}}],
    }
    ssm.create_document(Name="say", Content=json.dumps(say), DocumentType="Command")
    content = json.dumps(runbook(fleet.node_id, ran))
    made = ssm.create_document(Name="ten", Content=content, DocumentType="Automation")["DocumentDescription"]
    assert (made["DocumentType"], made["SchemaVersion"]) == ("Automation", "0.3"), made


def ended_at(fleet, point, ran):
    """Runs the runbook with the host ended at the point."""
    ran.unlink(missing_ok=True)
    fleet.host.stop()
    # A host that ends before a transition has to have made one, or none would ever be made.
    again = {"automation-before-transition": f"{point}:2", "automation-after-transition": point}.get(point)
    fleet.restart_at = again
    fleet.kills = 0
    start(fleet, again or point)
    # Where a request is what ends the host, what it asked for is looked for before it is asked again.
    execution = drive(fleet, stop="stop" in point, is_request=again is None)
    fleet.restart_at = None
    restart_if_killed(fleet)
    assert fleet.kills >= (len(runbook("", "")["mainSteps"]) if again else 1), (point, fleet.kills)
    if "stop" in point:
        assert execution["AutomationExecutionStatus"] == "Cancelled", execution
        return
    assert execution["AutomationExecutionStatus"] == "Success", (point, execution)
    lines = ran.read_text().split()
    assert lines == ["first", "flaky", "flaky", "last"], (point, lines)


def start(fleet, point):
    """Starts the host, which may get to the point before it says that it is ready."""
    while True:
        try:
            return fleet.start_host(point)
        except AssertionError:
            fleet.host.wait_killed()
            fleet.kills += 1


def restart_if_killed(fleet):
    """After a call that failed, or when the host may have ended after the last one."""
    if fleet.host.child.poll() is not None:
        fleet.host.wait_killed()
        fleet.kills += 1
        start(fleet, fleet.restart_at)


def drive(fleet, stop=False, is_request=False):
    """Starts the runbook, gives what its steps wait for, and ends with the execution as it is told then."""
    token = f"00000000-0000-4000-8000-{time.time_ns() % 10**12:012}"
    asked = {"DocumentName": "ten", "Parameters": {"Word": ["hello"]}, "ClientToken": token}
    before = len(executions(fleet.client("ssm"))) if is_request else 0

    def is_there(ssm):
        assert len(executions(ssm)) == before + 1, (before, executions(ssm))

    def is_cancelled(ssm):
        found = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
        assert found["AutomationExecutionStatus"] in ("Cancelling", "Cancelled"), found

    started = tried(fleet, lambda ssm: ssm.start_automation_execution(**asked), is_request and is_there)
    execution_id = started["AutomationExecutionId"]
    until = time.monotonic() + 300
    while True:
        got = tried(fleet, lambda ssm: ssm.get_automation_execution(AutomationExecutionId=execution_id))
        execution = got["AutomationExecution"]
        status, at = execution["AutomationExecutionStatus"], execution.get("CurrentStepName")
        if status in ENDS:
            return execution
        if status == "Waiting" and at == "ask":
            if stop:
                tried(
                    fleet, lambda ssm: ssm.stop_automation_execution(AutomationExecutionId=execution_id),
                    is_request and is_cancelled,
                )
            else:
                signal(fleet, execution_id, "Approve", {"Comment": ["go"]}, is_request and at)
        elif status == "Waiting" and at == "rest":
            signal(fleet, execution_id, "Resume", {"StepName": ["rest"]}, is_request and at)
        assert time.monotonic() < until, execution
        time.sleep(0.05)


def executions(ssm):
    filters = [{"Key": "DocumentNamePrefix", "Values": ["ten"]}]
    return ssm.describe_automation_executions(Filters=filters)["AutomationExecutionMetadataList"]


def signal(fleet, execution_id, kind, payload, step_name):
    """Gives the signal; with a step's name that step has to have got it where the host ends."""
    def is_taken(ssm):
        found = ssm.get_automation_execution(AutomationExecutionId=execution_id)["AutomationExecution"]
        assert found.get("CurrentStepName") != step_name, found

    tried(fleet, lambda ssm: ssm.send_automation_signal(
        AutomationExecutionId=execution_id, SignalType=kind, Payload=payload
    ), step_name and is_taken)


def tried(fleet, call, kept=None):
    """The answer of a call; where the host ends before it answers, another is started, which has kept what was asked for, and asked."""
    asked_before = False
    while True:
        try:
            return call(fleet.client("ssm", IMPATIENT))
        except ClientError as error:
            # What was asked for before the host ended is done, and cannot be done again.
            if asked_before and error.response["Error"]["Code"] in (
                "InvalidAutomationSignalException", "InvalidAutomationStatusUpdateException"
            ):
                return {}
            raise
        except BotoCoreError:
            asked_before = True
            fleet.host.child.wait(60)
            restart_if_killed(fleet)
            if kept:
                kept(fleet.client("ssm"))


def look_closely(fleet, execution, ran):
    assert execution["AutomationExecutionStatus"] == "Success", execution
    assert ran.read_text().split() == ["first", "flaky", "flaky", "last"]
    assert execution["Outputs"] == {
        "first.Output": ["hello\n"], "ask.ApprovalStatus": ["Approved"], "last.ResponseCode": ["0"]
    }, execution["Outputs"]
    assert execution["Variables"] == {"seen": ["hello\n"]}, execution["Variables"]
    assert execution["Parameters"] == {"Word": ["hello"], "Times": ["3"]}, execution["Parameters"]
    ssm = fleet.client("ssm")
    execution_id = execution["AutomationExecutionId"]
    pages = ssm.get_paginator("describe_automation_step_executions").paginate(
        AutomationExecutionId=execution_id, PaginationConfig={"PageSize": 3}
    )
    steps = {found["StepName"]: found for page in pages for found in page["StepExecutions"]}
    assert list(steps) == [named["name"] for named in runbook("", "")["mainSteps"]]
    for name, found in steps.items():
        assert found["StepStatus"] == ("Pending" if name == "never" else "Success"), found
        assert ("ExecutionStartTime" in found) == (name != "never"), found
    assert steps["nap"]["ExecutionEndTime"].timestamp() - steps["nap"]["ExecutionStartTime"].timestamp() >= 1
    assert steps["which"]["ValidNextSteps"] == ["nap"], steps["which"]
    assert json.loads(steps["first"]["Inputs"]["InstanceIds"]) == [fleet.node_id]
    assert json.loads(steps["ask"]["Outputs"]["ApproverDecisions"][0])[0]["comment"] == "go"
    sent = ssm.list_commands(CommandId=steps["last"]["Outputs"]["CommandId"][0])["Commands"]
    assert sent[0]["Status"] == "Success", sent
    assert len(ssm.list_commands()["Commands"]) == 4
    listed = ssm.describe_automation_executions(Filters=[{"Key": "DocumentNamePrefix", "Values": ["te"]}])
    assert [found["AutomationExecutionId"] for found in listed["AutomationExecutionMetadataList"]] == [execution_id]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
