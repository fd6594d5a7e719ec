"""Clients that ask any host for anything and take no answer for granted; and what must hold of what was acknowledged."""

import collections
import json
import random
import threading
import time
import traceback
import uuid

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, UNDER_WAY, wait_for

# A host that stands still keeps its clients for no longer.
ASKING = IMPATIENT.merge(Config(read_timeout=4, max_pool_connections=20))
STEPS = ["first", "second", "third"]
# Notes what it is about, by a call that cannot be made twice unseen; then sends a command.
NOTE = {"Service": "ssm", "Api": "PutParameter", "Name": "/soak/noted/{{ token }}", "Value": "{{ token }}", "Type": "String"}
SEND = {"DocumentName": "three", "InstanceIds": ["{{ node }}"], "Parameters": {"token": ["{{ token }}"]}}
NOTE_AND_SEND = json.dumps({
    "schemaVersion": "0.3",
    "parameters": {"token": {"type": "String"}, "node": {"type": "String"}},
    "mainSteps": [
        {"action": "aws:sleep", "name": "nap", "inputs": {"Duration": "PT1S"}},
        {"action": "aws:executeAwsApi", "name": "note", "inputs": NOTE},
        {"action": "aws:runCommand", "name": "send", "inputs": SEND},
    ],
})
# From the end of the last fault until everything has ended.
REST = 300
# Older versions of a parameter are gone.
VERSIONS_KEPT = 99


def three_steps(ran):
    """What is said by whom stands in a file that all nodes share."""
    steps = [
        {
            "action": "aws:runShellScript",
            "name": name,
            "inputs": {"runCommand": [f"echo {{{{ token }}}} {name} $AWS_SSM_INSTANCE_ID >> {ran}; sleep 0.$(( $$ % 4 ))"]},
        }
        for name in STEPS
    ]
    parameters = {"token": {"type": "String"}}
    return json.dumps({"schemaVersion": "2.2", "parameters": parameters, "mainSteps": steps})


class Client(threading.Thread):
    """Asks any host for anything, and remembers what was acknowledged."""

    # What all clients put: the last version that one of them was told.
    shared_version = 0

    def __init__(self, number, clients, nodes, seed):
        super().__init__(daemon=True)
        self.name = f"c{number}"
        self.clients, self.nodes = clients, nodes
        self.chance = random.Random(seed)
        self.tokens = 0
        self.version = 0
        self.sent = {}
        self.put_values = {}
        self.made = set()
        self.started = {}
        # What was asked to be cancelled, whether that was answered or not; and how what has ended ended.
        self.cancelled = set()
        self.ended = {}
        self.unanswered = collections.Counter()
        self.wrong = []
        self.done = threading.Event()

    def run(self):
        while not self.done.is_set():
            try:
                self.chance.choice([
                    self.send, self.send, self.look_back, self.look_back, self.cancel, self.put_own, self.put_shared, self.make,
                    self.start_execution,
                ])()
            except (BotoCoreError, ClientError) as error:
                self.count(error)
            except Exception:
                self.wrong.append(traceback.format_exc())
            time.sleep(self.chance.uniform(0.05, 0.3))

    def count(self, error):
        """Whether the host did what it was asked is not known; but that it was wrong to ask must not be the answer."""
        if isinstance(error, ClientError):
            self.unanswered[f"{error.response['Error']['Code']} to {error.operation_name}"] += 1
            if error.response["ResponseMetadata"]["HTTPStatusCode"] < 500 and error.response["Error"]["Code"] != "OutcomeUnknown":
                self.wrong.append(repr(error))
        else:
            self.unanswered[type(error).__name__] += 1

    def any(self):
        return self.chance.choice(self.clients)

    def token(self):
        self.tokens += 1
        return f"{self.name}-{self.tokens}"

    def send(self):
        token, nodes = self.token(), self.chance.sample(self.nodes, self.chance.randint(1, min(3, len(self.nodes))))
        sent = self.any().send_command(
            DocumentName="three", InstanceIds=nodes, Parameters={"token": [token]}, TimeoutSeconds=3600,
            MaxConcurrency=self.chance.choice(["1", "100%"]), MaxErrors="100%",
        )
        self.sent[sent["Command"]["CommandId"]] = token

    def look_back(self):
        """What was acknowledged is there from then on, and how it ended does not change."""
        if self.sent:
            command = self.chance.choice(list(self.sent)[-10:])
            found = self.any().list_command_invocations(CommandId=command)["CommandInvocations"]
            if not found:
                self.wrong.append(f"{command} was acknowledged and is not there")
            for one in found:
                if one["Status"] not in UNDER_WAY:
                    before = self.ended.setdefault((command, one["InstanceId"]), one["StatusDetails"])
                    if before != one["StatusDetails"]:
                        self.wrong.append(f"{command} ended as {before} and then as {one}")
        if self.started:
            # Refused if it is not there.
            self.any().get_automation_execution(AutomationExecutionId=self.chance.choice(list(self.started)[-10:]))

    def cancel(self):
        if self.sent and self.chance.random() < 0.5:
            command = list(self.sent)[-1]
            self.cancelled.add(command)
            self.any().cancel_command(CommandId=command)

    def put_own(self):
        self.version = self.put(f"/soak/{self.name}", self.version)

    def put_shared(self):
        version = self.put("/soak/shared", Client.shared_version)
        Client.shared_version = max(Client.shared_version, version)

    def put(self, name, before):
        """Puts the next version, which comes after all that were acknowledged before; and so does what any host then reads."""
        value = self.token()
        version = self.any().put_parameter(Name=name, Value=value, Type="String", Overwrite=True)["Version"]
        if version <= before:
            self.wrong.append(f"version {version} of {name} was given after {before}")
        self.put_values[name, version] = value
        try:
            read = self.any().get_parameter(Name=name)["Parameter"]
            if read["Version"] < version or read["Version"] == version and read["Value"] != value:
                self.wrong.append(f"{read} was read after {version} with {value}")
        except (BotoCoreError, ClientError) as error:
            self.count(error)
        return version

    def make(self):
        """A parameter and its tag are there together."""
        token = self.token()
        self.any().put_parameter(
            Name=f"/soak/made/{token}", Value=token, Type="String", Tags=[{"Key": "token", "Value": token}]
        )
        self.made.add(token)

    def start_execution(self):
        """Asked until it is answered, and once more, it is one execution."""
        token = self.token()
        asked = {
            "DocumentName": "note-and-send",
            "Parameters": {"token": [token], "node": [self.chance.choice(self.nodes)]},
            "ClientToken": str(uuid.UUID(int=self.chance.getrandbits(128), version=4)),
        }
        answers = []
        while len(answers) < 2 and not self.done.is_set():
            try:
                answers.append(self.any().start_automation_execution(**asked)["AutomationExecutionId"])
            except (BotoCoreError, ClientError) as error:
                self.count(error)
                time.sleep(0.2)
        if len(set(answers)) > 1:
            self.wrong.append(f"one client token started {answers}")
        self.started.update({answer: token for answer in answers})


def look(clients, asked, ran):
    """At what each host tells, once nothing is under way; in what there was of it."""
    ssm = clients[0]
    wait_for("every command ends", REST, lambda: not under_way(commands(ssm), "Status"))
    wait_for("every execution ends", REST, lambda: not under_way(executions(ssm), "AutomationExecutionStatus", "Waiting"))
    told = [commands(ssm), invocations(ssm), executions(ssm)]
    for other in clients[1:]:
        for here, there in zip(told, [commands(other), invocations(other), executions(other)]):
            differ = {key for key in here.keys() | there.keys() if here.get(key) != there.get(key)}
            assert not differ, f"hosts tell different things: {[(here.get(key), there.get(key)) for key in differ]}"
    look_at_commands(asked, *told[:2], ran)
    look_at_executions(ssm, asked, told[0], told[2])
    for each in clients:
        look_at_parameters(each, asked)
    interrupted = sum(step["Status"] == "Failed" for found in told[1].values() for step in found["CommandPlugins"])
    failed = sum(found["AutomationExecutionStatus"] == "Failed" for found in told[2].values())
    return (
        f"{sum(len(client.sent) for client in asked)} commands acknowledged, {len(told[0])} sent, {interrupted} steps interrupted, "
        f"{len(told[2])} executions ({failed} failed), {sum(len(client.put_values) for client in asked)} versions put"
    )


def under_way(found, status, *more):
    return [one for one in found.values() if one[status] in (*UNDER_WAY, *more)]


def every(ssm, operation, key, name, **arguments):
    pages = ssm.get_paginator(operation).paginate(**arguments)
    return {name(one): one for page in pages for one in page[key]}


def commands(ssm):
    return every(ssm, "list_commands", "Commands", lambda one: one["CommandId"])


def invocations(ssm):
    name = lambda one: (one["CommandId"], one["InstanceId"])
    return every(ssm, "list_command_invocations", "CommandInvocations", name, Details=True)


def executions(ssm):
    key = "AutomationExecutionMetadataList"
    return every(ssm, "describe_automation_executions", key, lambda one: one["AutomationExecutionId"])


def by_path(ssm, path):
    return every(ssm, "get_parameters_by_path", "Parameters", lambda one: one["Value"], Path=path)


def look_at_commands(asked, commands, invocations, ran):
    token_of = {command: found["Parameters"]["token"][0] for command, found in commands.items()}
    gone = {
        command: token for client in asked for command, token in client.sent.items()
        if token_of.get(command) != token
    }
    assert not gone, f"acknowledged commands are gone: {gone}"
    twice = [token for token, times in collections.Counter(token_of.values()).items() if times > 1]
    assert not twice, f"sent twice: {twice}"

    wanted = {(command, node) for command, found in commands.items() for node in found["InstanceIds"]}
    assert wanted == invocations.keys(), f"half there: {wanted ^ invocations.keys()}"
    lines = collections.Counter(ran.read_text().splitlines())
    twice = [line for line, times in lines.items() if times > 1]
    assert not twice, f"steps ran twice: {twice}"
    cancelled = {command for client in asked for command in client.cancelled}
    before = {key: status for client in asked for key, status in client.ended.items()}
    for (command, node), found in invocations.items():
        assert found["Status"] not in UNDER_WAY, found
        assert before.get((command, node), found["StatusDetails"]) == found["StatusDetails"], f"it had ended before: {found}"
        assert [step["Name"] for step in found["CommandPlugins"]] == STEPS, found
        for step in found["CommandPlugins"]:
            if step["Status"] == "Success":
                assert f"{token_of[command]} {step['Name']} {node}" in lines, f"did not run: {step} of {found}"
            elif not (command in cancelled and step["Status"] == "Cancelled"):
                assert "interrupted" in step["Output"].lower(), f"neither ran nor was interrupted: {step} of {found}"


def look_at_executions(ssm, asked, commands, executions):
    """Each sent its command, once, and ended as that did; but for one that could not take its note, or does not know whether it did."""
    by_token = {found["Parameters"]["token"][0]: found for found in commands.values()}
    acknowledged = {execution: token for client in asked for execution, token in client.started.items()}
    assert acknowledged.keys() <= executions.keys(), f"acknowledged executions are gone: {acknowledged.keys() - executions.keys()}"
    noted = by_path(ssm, "/soak/noted")
    for execution in executions:
        found = ssm.get_automation_execution(AutomationExecutionId=execution)["AutomationExecution"]
        [token] = found["Parameters"]["token"]
        assert acknowledged.get(execution, token) == token, found
        [note] = [step for step in found["StepExecutions"] if step["StepName"] == "note"]
        if note["StepStatus"] == "Success":
            assert token in noted, f"an execution noted nothing: {found}"
            assert token in by_token, f"an execution sent nothing: {found}"
            succeeded = by_token.pop(token)["Status"] == "Success"
        else:
            assert "AlreadyExists" not in note["FailureMessage"], f"noted twice: {found}"
            assert token not in by_token, f"an execution went on: {found}"
            succeeded = False
        assert found["AutomationExecutionStatus"] == ("Success" if succeeded else "Failed"), found


def look_at_parameters(ssm, asked):
    acknowledged = {}
    for client in asked:
        for (name, version), value in client.put_values.items():
            assert (name, version) not in acknowledged, f"version {version} of {name} was given twice"
            acknowledged[name, version] = value
    newest = {name: ssm.get_parameter(Name=name)["Parameter"]["Version"] for name, _ in acknowledged}
    for (name, version), value in acknowledged.items():
        assert newest[name] >= version, f"{name} has version {newest[name]}, and had {version}"
        if newest[name] - version < VERSIONS_KEPT:
            found = ssm.get_parameter(Name=f"{name}:{version}")["Parameter"]
            assert found["Value"] == value, f"{found} is not {value}"
    made = by_path(ssm, "/soak/made")
    gone = {token for client in asked for token in client.made} - made.keys()
    assert not gone, f"acknowledged parameters are gone: {gone}"
    for token, found in made.items():
        tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=found["Name"])["TagList"]
        assert tags == [{"Key": "token", "Value": token}], f"half there: {found} {tags}"
