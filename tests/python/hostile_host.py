"""Validators and actions that misbehave on a real host: each is told under a code of its own, and the host goes on.

Arguments: the hostile component, a folder with muster's model.
"""

import json
import pathlib
import sys
import threading
import time

import boto3
from botocore.config import Config

from automation import ended
from main_job import muster_client, ssm

# A component may have to be compiled, as long as that takes in a debug build.
appconfig = boto3.client("appconfig", config=Config(read_timeout=300))
# Seconds that a validator has, and an action's call has.
VALIDATOR_SECONDS = 15
# How long a request may take on a slow machine with much else to do: much less than what misbehaves has.
REQUEST_SECONDS = 5
# How long an execution may take there.
EXECUTION_SECONDS = 300


def main(component, models):
    muster = muster_client(pathlib.Path(models))
    uploaded = muster.upload_plugin(Body=pathlib.Path(component).read_bytes())
    muster.set_plugin_version(PluginName="acme/hostile", PluginVersion=uploaded["PluginVersion"])
    needs = muster.describe_plugin(PluginName="acme/hostile", PluginVersion=uploaded["PluginVersion"])["Needs"]
    told_only = ("Reason", "Meaning")
    granted = {
        capability: [{key: value for key, value in need.items() if key not in told_only} for need in needs[capability]]
        for capability in needs
    }
    granted["Process"] = [need | {"User": "nobody"} for need in granted["Process"]]
    muster.put_plugin_grant(PluginName="acme/hostile", Nodes={"Hosts": {}}, **granted)
    of = profiles("Ponder", "Crash", "Rave")

    # With the first call the component is loaded, and no time is that of its compilation.
    crashed = findings(of["Crash"])
    assert len(crashed) == 1 and "panicked: " in crashed[0]["Reason"], crashed

    # One that ponders, and meanwhile everything else.
    pondering = Found(of["Ponder"])
    check_request()
    assert pondering.is_alive(), "requests are answered while a validator ponders"
    check_requests()
    raving(findings(of["Rave"]))
    executions()
    heralds(muster, uploaded["PluginVersion"])
    pondering.join()
    [finding] = pondering.found
    assert "timed-out: " in finding["Reason"], finding
    assert VALIDATOR_SECONDS <= pondering.seconds < 4 * VALIDATOR_SECONDS, pondering.seconds
    check_requests()


def profiles(*offers):
    """A profile with each validator, and a version of its configuration."""
    application = appconfig.create_application(Name="hostile")["Id"]
    made = {}
    for offer in offers:
        profile = appconfig.create_configuration_profile(
            ApplicationId=application, Name=offer, LocationUri="hosted",
            Validators=[{"Type": "LAMBDA", "Content": f"acme:hostile{offer}"}],
        )
        of = {"ApplicationId": application, "ConfigurationProfileId": profile["Id"]}
        appconfig.create_hosted_configuration_version(**of, Content=b"{}", ContentType="application/json")
        made[offer] = of
    return made


def findings(of):
    try:
        appconfig.validate_configuration(**of, ConfigurationVersion="1")
    except appconfig.exceptions.BadRequestException as error:
        assert error.response["Reason"] == "InvalidConfiguration", error.response
        return error.response["Details"]["InvalidConfiguration"]
    raise AssertionError(f"the configuration is valid: {of}")


class Found(threading.Thread):
    """Has a configuration validated, and takes the time."""

    def __init__(self, of):
        super().__init__(daemon=True)
        self.of, self.found, self.seconds = of, None, None
        self.start()

    def run(self):
        began = time.monotonic()
        self.found = findings(self.of)
        self.seconds = time.monotonic() - began


def raving(found):
    """The first hundred problems, each within bounds and in plain text."""
    assert len(found) == 100, len(found)
    for number, finding in enumerate(found):
        assert finding["Location"].startswith(f"no pointer {number} "), finding
        for text in (finding["Location"], finding["Reason"]):
            assert 0 < len(text) <= 1024 and "\x1b" not in text and "\u202e" not in text, finding


def executions():
    """Runbooks whose only step is an action that misbehaves."""
    for action, inputs, code in [
        ("Forge", {"state": "{"}, "bad-output"),
        ("Forge", {"state": ""}, "bad-output"),
        ("Bloat", {}, "output-too-large"),
    ]:
        [step] = ran(action, inputs, "Failed")["StepExecutions"]
        assert (step["StepStatus"], step["FailureDetails"]["FailureType"]) == ("Failed", code), step
        check_requests()


def heralds(muster, version):
    """A plugin publishes what it is granted, under its own name whatever it says, and a hundred in a call."""
    began = time.time()
    execution = ran("Herald", {"name": "hostile/heard", "times": 1}, "Success")
    [event] = muster.list_plugin_events()["Events"]
    assert -1 < event.pop("PublishedTime").timestamp() - began < EXECUTION_SECONDS, began
    assert json.loads(event.pop("Detail")) == {"Plugin": "muster/shell", "number": 1}
    assert event == {
        "PluginName": "acme/hostile", "PluginVersion": version, "EventName": "hostile/heard", "RunId": execution["AutomationExecutionId"],
    }, event
    for name, times, code in [("order-shipped", 1, "denied"), ("hostile", 1_000, "too-large")]:
        [step] = ran("Herald", {"name": name, "times": times}, "Failed")["StepExecutions"]
        assert (step["StepStatus"], step["FailureDetails"]["FailureType"]) == ("Failed", code), (name, step)
    assert muster.list_plugin_events(EventName="order-shipped")["Events"] == []
    assert muster.list_plugin_events(PluginName="muster/shell")["Events"] == []
    numbers, arguments = [], {"PluginName": "acme/hostile", "EventName": "hostile", "MaxResults": 40}
    while "NextToken" in arguments or not numbers:
        page = muster.list_plugin_events(**arguments)
        numbers += [json.loads(event["Detail"])["number"] for event in page["Events"]]
        arguments = {key: value for key, value in arguments.items() if key != "NextToken"}
        arguments |= {key: page[key] for key in ("NextToken",) if key in page}
    assert numbers == list(range(100, 0, -1)), numbers


def ran(action, inputs, status):
    """The execution of a runbook with one step, once it has ended so."""
    name = f"hostile-{time.monotonic_ns()}"
    step = {"name": "only", "action": f"acme:hostile{action}", "inputs": inputs}
    content = {"schemaVersion": "0.3", "mainSteps": [step]}
    ssm.create_document(Name=name, Content=json.dumps(content), DocumentType="Automation")
    started = ssm.start_automation_execution(DocumentName=name)["AutomationExecutionId"]
    return ended(ssm, started, status, EXECUTION_SECONDS)


def check_requests():
    for _ in range(5):
        check_request()


def check_request():
    """One that runs no plugin is answered soon."""
    began = time.monotonic()
    appconfig.list_applications()
    seconds = time.monotonic() - began
    assert seconds < REQUEST_SECONDS, seconds


if __name__ == "__main__":
    main(*sys.argv[1:])
