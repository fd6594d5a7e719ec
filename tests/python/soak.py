"""Faults at random moments, while clients ask for things as fast as they are answered and take no answer for granted.

Arguments: the folder of the binaries; the store: `redb` is one host on a file of its own, `postgres` three on one server, `patroni`
three on two servers that take each other's place; how many faults; and a seed (one is drawn and printed where there is none).

What must hold at the end, on each host: nothing that was acknowledged is lost, nothing is half there, every command and every
execution ended, no step ran twice and nothing was sent twice, what says Success did run, what was interrupted says so, and all hosts
tell the same.
"""

import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, UNDER_WAY, Fleet, Nodes, online, several, wait_for

# How many hosts, nodes and clients there are.
SIZES = {"redb": (1, 2, 2), "postgres": (3, 6, 4), "patroni": (3, 4, 4)}
# What each fault befalls: a host that has no way to the server is in trouble too.
BEFALLS = {
    "kill_host": "host", "pause_host": "host", "cut_way": "host", "swallow_answers": "host", "delay_way": "host",
    "kill_agent": "agent", "kill_server": "server", "pause_server": "server", "kill_leader": "server",
}
# How often each is drawn.
FAULTS = {
    "redb": {"kill_host": 1, "kill_agent": 1},
    "postgres": {
        "kill_host": 6, "kill_agent": 6, "pause_host": 1, "cut_way": 1, "swallow_answers": 1, "delay_way": 1, "kill_server": 1,
        "pause_server": 1,
    },
    "patroni": {"kill_leader": 2, "kill_host": 1, "kill_agent": 1},
}
STEPS = ["first", "second", "third"]
# In seconds: from one fault to the next (some fall into a start, some into quiet work), until what was killed is started again, and how
# long a host is silent, which is more than the eight seconds after which others take it for dead.
PAUSE = (0.05, 1.5)
AWAY = (0, 2)
SILENT = (9, 60)
# What is too short for long silences is a slice.
SLICE, SILENT_IN_A_SLICE = 50, (9, 11)
# From the end of the last fault until everything has ended.
REST = 180
# Older versions of a parameter are gone.
VERSIONS_KEPT = 99
# A host that stands still keeps its clients for no longer.
ASKING = IMPATIENT.merge(Config(read_timeout=5, max_pool_connections=20))
PATIENT = Config(retries={"mode": "standard", "max_attempts": 5}, max_pool_connections=20)


def three_steps(ran):
    """What is said by whom stands in a file that all nodes share."""
    steps = [
        {
            "action": "aws:runShellScript",
            "name": name,
            "inputs": {"runCommand": [f"echo {{{{ token }}}} {name} $AWS_SSM_INSTANCE_ID >> {ran}; sleep 0.0$(( $$ % 9 ))"]},
        }
        for name in STEPS
    ]
    parameters = {"token": {"type": "String"}}
    return json.dumps({"schemaVersion": "2.2", "parameters": parameters, "mainSteps": steps})


def nap_and_send():
    command = {"DocumentName": "three", "InstanceIds": ["{{ node }}"], "Parameters": {"token": ["{{ token }}"]}}
    return json.dumps({
        "schemaVersion": "0.3",
        "parameters": {"token": {"type": "String"}, "node": {"type": "String"}},
        "mainSteps": [
            {"action": "aws:sleep", "name": "nap", "inputs": {"Duration": "PT1S"}},
            {"action": "aws:runCommand", "name": "send", "inputs": command},
        ],
    })


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
        self.unanswered = collections.Counter()
        self.wrong = []
        self.done = threading.Event()

    def run(self):
        while not self.done.is_set():
            try:
                self.chance.choice([self.send, self.send, self.put_own, self.put_shared, self.make, self.start_execution])()
            except (BotoCoreError, ClientError) as error:
                self.count(error)
            except Exception:
                self.wrong.append(traceback.format_exc())
            time.sleep(self.chance.uniform(0.05, 0.3))

    def count(self, error):
        """Whether the host did what it was asked is not known; but that it was wrong to ask must not be the answer."""
        if isinstance(error, ClientError):
            self.unanswered[f"{error.response['Error']['Code']} to {error.operation_name}"] += 1
            if error.response["ResponseMetadata"]["HTTPStatusCode"] < 500:
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
            MaxConcurrency="100%", MaxErrors="100%",
        )
        self.sent[sent["Command"]["CommandId"]] = token

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
            "DocumentName": "nap-and-send",
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


class Server:
    """PostgreSQL by `muster-test-postgres`, which does what it is told."""

    def __init__(self, binaries, kind, ways):
        self.child = subprocess.Popen(
            [pathlib.Path(binaries) / "muster-test-postgres", kind, str(ways)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        self.urls = [self.child.stdout.readline().strip() for _ in range(ways)]

    def tell(self, *words):
        self.child.stdin.write(" ".join(map(str, words)) + "\n")
        self.child.stdin.flush()
        answer = self.child.stdout.readline()
        assert answer == "done\n", f"{words}: {answer!r}"

    def stop(self):
        self.child.stdin.close()
        self.child.wait(60)


class Soak:
    def __init__(self, binaries, folder, store, faults, seed):
        self.began = time.monotonic()
        self.folder, self.store, self.faults, self.seed = folder, store, faults, seed
        self.chance = random.Random(seed)
        self.silent = SILENT if faults >= SLICE else SILENT_IN_A_SLICE
        self.ran = folder / "ran"
        hosts, nodes, self.count = SIZES[store]
        self.server = None
        if store == "redb":
            self.hosts = [Fleet(binaries, folder)]
        else:
            self.server = Server(binaries, {"postgres": "cluster"}.get(store, store), hosts)
            self.hosts = several(binaries, folder, self.server.urls)
        self.nodes = Nodes(binaries, folder, nodes)
        self.asked = []
        # What is in trouble, by its kind and number: when that ends, and how.
        self.trouble = {}
        self.had = collections.Counter()
        # All processes that there were, for their logs.
        self.lives = collections.defaultdict(list)

    def say(self, *words):
        print(f"{time.monotonic() - self.began:7.1f}", *words, flush=True)

    def run(self):
        for number in range(len(self.hosts)):
            self.launch_host(number)
        for host in self.hosts:
            host.wait_ready()
        self.nodes.enrol(self.hosts)
        for number in range(len(self.nodes.agents)):
            self.launch_agent(number)
        self.clients = [host.client("ssm", PATIENT) for host in self.hosts]
        self.clients[0].create_document(Name="three", Content=three_steps(self.ran), DocumentType="Command")
        self.clients[0].create_document(Name="nap-and-send", Content=nap_and_send(), DocumentType="Automation")
        count = len(self.nodes.agents)
        ids, _ = wait_for("all nodes are online", 120, lambda: len(found := online(self.clients[0])) == count and found)
        self.say("all nodes are online")
        impatient = [host.client("ssm", ASKING) for host in self.hosts]
        self.asked = [Client(number, impatient, ids, f"{self.seed} {number}") for number in range(self.count)]
        for client in self.asked:
            client.start()
        self.go_wrong()
        self.say("no more faults")
        wait_for("all hosts and nodes are back", 120, lambda: self.is_well(ids))
        self.say("all is well")
        for client in self.asked:
            client.done.set()
        for client in self.asked:
            client.join(60)
            assert not client.is_alive(), "a client waits for an answer that does not come"
        self.look_after()
        self.look()

    def launch_host(self, number):
        self.hosts[number].launch_host()
        self.lives["host", number].append(self.hosts[number].host)

    def launch_agent(self, number):
        self.nodes.launch(number)
        self.lives["agent", number].append(self.nodes.agents[number])

    def go_wrong(self):
        """As many faults as are asked for; the last ones end as well."""
        draws = FAULTS[self.store]
        done, due = 0, time.monotonic()
        while done < self.faults or self.trouble:
            self.look_after()
            if done < self.faults and time.monotonic() >= due:
                [fault] = self.chance.choices(list(draws), draws.values())
                thing = self.free(BEFALLS[fault])
                if thing:
                    self.had[fault] += 1
                    done += 1
                    seconds, end = getattr(self, fault)(thing[1])
                    self.say(fault, thing[1], f"for {seconds:.1f} s")
                    self.trouble[thing] = time.monotonic() + seconds, end
                    due = time.monotonic() + self.chance.uniform(*PAUSE)
            time.sleep(0.02)

    def free(self, kind):
        """One that is not in trouble; of several hosts one never is."""
        counts = {"host": len(self.hosts), "agent": len(self.nodes.agents), "server": 1}
        free = [(kind, number) for number in range(counts[kind]) if (kind, number) not in self.trouble]
        if not free or kind == "host" and len(self.hosts) > 1 and len(free) == 1:
            return None
        return self.chance.choice(free)

    def kill_host(self, number):
        self.hosts[number].host.kill()
        return self.chance.uniform(*AWAY), lambda: self.launch_host(number)

    def kill_agent(self, number):
        self.nodes.agents[number].kill()
        return self.chance.uniform(*AWAY), lambda: self.launch_agent(number)

    def pause_host(self, number):
        self.hosts[number].host.pause()
        return self.chance.uniform(*self.silent), self.hosts[number].host.resume

    def cut_way(self, number):
        self.server.tell("refuse", number)
        self.server.tell("cut", number)
        return self.chance.uniform(5, self.silent[1]), lambda: self.server.tell("mend", number)

    def swallow_answers(self, number):
        """Statements are done, and nobody is told; then the connections break."""
        self.server.tell("swallow", number)

        def end():
            self.server.tell("cut", number)
            self.server.tell("mend", number)

        return self.chance.uniform(0.1, 3), end

    def delay_way(self, number):
        self.server.tell("delay", number)
        return self.chance.uniform(5, self.silent[1]), lambda: self.server.tell("mend", number)

    def kill_server(self, _):
        self.server.tell("kill")
        return self.chance.uniform(*AWAY), lambda: self.server.tell("restart")

    def pause_server(self, _):
        self.server.tell("pause")
        return self.chance.uniform(0.5, 12), lambda: self.server.tell("resume")

    def kill_leader(self, _):
        """Returns when the other leads."""
        self.server.tell("fail-over")
        return self.chance.uniform(2, 10), lambda: self.server.tell("rejoin")

    def look_after(self):
        """Ends troubles that are due, and starts hosts again as an operator would; what ends by itself while it works is a fault of its own."""
        for client in self.asked:
            assert not client.wrong, client.wrong
        for thing, (until, end) in list(self.trouble.items()):
            if time.monotonic() >= until:
                del self.trouble[thing]
                end()
        for number, host in enumerate(self.hosts):
            if ("host", number) not in self.trouble and host.host.child.poll() is not None:
                self.say("host", number, "did not start:", *host.host.stderr[-1:])
                assert self.server and not is_ready(host.host), f"host {number} ended by itself: {host.host.stderr[-30:]}"
                self.trouble["host", number] = time.monotonic() + 1, lambda number=number: self.launch_host(number)
        for number, agent in enumerate(self.nodes.agents):
            if ("agent", number) not in self.trouble:
                assert agent.child.poll() is None, f"agent {number} ended by itself: {agent.stderr[-30:]}"

    def is_well(self, ids):
        self.look_after()
        try:
            return all(is_ready(host.host) for host in self.hosts) and all(online(ssm) == ids for ssm in self.clients)
        except (BotoCoreError, ClientError):
            return False

    def look(self):
        """At what each host tells, once nothing is under way."""
        ssm = self.clients[0]
        wait_for("every command ends", REST, lambda: not under_way(commands(ssm).values(), "Status"))
        wait_for(
            "every execution ends", REST,
            lambda: not under_way(executions(ssm).values(), "AutomationExecutionStatus", "Waiting"),
        )
        seen = [(commands(ssm), invocations(ssm), executions(ssm)) for ssm in self.clients]
        for number, other in enumerate(seen[1:], 1):
            for one, another in zip(seen[0], other):
                differ = {key: (one.get(key), another.get(key)) for key in one.keys() | another.keys() if one.get(key) != another.get(key)}
                assert not differ, f"host 0 and host {number} tell different things: {differ}"
        look_at_commands(self, *seen[0])
        for ssm in self.clients:
            look_at_parameters(self, ssm)
        unanswered = sum((client.unanswered for client in self.asked), collections.Counter())
        interrupted = sum(
            step["Status"] != "Success" for found in seen[0][1].values() for step in found["CommandPlugins"]
        )
        self.say("faults:", dict(self.had))
        self.say("without an answer that says so:", dict(unanswered))
        self.say(
            f"ok: {sum(len(client.sent) for client in self.asked)} commands acknowledged, {len(seen[0][0])} sent, "
            f"{interrupted} steps interrupted, {len(seen[0][2])} executions, "
            f"{sum(len(client.put_values) for client in self.asked)} versions put"
        )

    def keep_logs(self):
        kept = pathlib.Path(tempfile.mkdtemp(prefix="muster-soak-"))
        for (kind, number), lives in self.lives.items():
            text = "\n--- started again ---\n".join("\n".join(process.stderr) for process in lives)
            (kept / f"{kind}-{number}.log").write_text(text)
        if self.ran.exists():
            (kept / "ran").write_bytes(self.ran.read_bytes())
        print(f"the logs are in {kept}", file=sys.stderr)

    def stop(self):
        for client in self.asked:
            client.done.set()
        for agent in self.nodes.agents:
            if agent:
                agent.kill()
        for host in self.hosts:
            if host.host:
                host.host.kill()
        if self.server:
            self.server.stop()


def is_ready(process):
    return any("Ctrl-C" in line for line in list(process.lines))


def under_way(found, status, *more):
    return [one for one in found if one[status] in (*UNDER_WAY, *more)]


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


def look_at_commands(soak, commands, invocations, executions):
    token_of = {command: found["Parameters"]["token"][0] for command, found in commands.items()}
    gone = {
        command: token for client in soak.asked for command, token in client.sent.items()
        if token_of.get(command) != token
    }
    assert not gone, f"acknowledged commands are gone: {gone}"
    twice = [token for token, times in collections.Counter(token_of.values()).items() if times > 1]
    assert not twice, f"sent twice: {twice}"

    wanted = {(command, node) for command, found in commands.items() for node in found["InstanceIds"]}
    assert wanted == invocations.keys(), f"half there: {wanted ^ invocations.keys()}"
    lines = collections.Counter(soak.ran.read_text().splitlines())
    twice = [line for line, times in lines.items() if times > 1]
    assert not twice, f"steps ran twice: {twice}"
    for (command, node), found in invocations.items():
        assert found["Status"] not in UNDER_WAY, found
        assert [step["Name"] for step in found["CommandPlugins"]] == STEPS, found
        for step in found["CommandPlugins"]:
            if step["Status"] == "Success":
                assert f"{token_of[command]} {step['Name']} {node}" in lines, f"did not run: {step} of {found}"
            else:
                assert "interrupted" in step["Output"].lower(), f"neither ran nor was interrupted: {step} of {found}"

    by_token = {token: commands[command] for command, token in token_of.items()}
    acknowledged = {execution: token for client in soak.asked for execution, token in client.started.items()}
    assert acknowledged.keys() <= executions.keys(), f"acknowledged executions are gone: {acknowledged.keys() - executions.keys()}"
    for execution in executions:
        found = soak.clients[0].get_automation_execution(AutomationExecutionId=execution)["AutomationExecution"]
        [token] = found["Parameters"]["token"]
        assert acknowledged.get(execution, token) == token, found
        assert token in by_token, f"an execution sent nothing: {found}"
        succeeded = by_token[token]["Status"] == "Success"
        assert found["AutomationExecutionStatus"] == ("Success" if succeeded else "Failed"), (found, by_token[token])
        del by_token[token]


def look_at_parameters(soak, ssm):
    acknowledged = {}
    for client in soak.asked:
        for (name, version), value in client.put_values.items():
            assert (name, version) not in acknowledged, f"version {version} of {name} was given twice"
            acknowledged[name, version] = value
    newest = {name: ssm.get_parameter(Name=name)["Parameter"]["Version"] for name, _ in acknowledged}
    for (name, version), value in acknowledged.items():
        assert newest[name] >= version, f"{name} has version {newest[name]}, and had {version}"
        if newest[name] - version < VERSIONS_KEPT:
            found = ssm.get_parameter(Name=f"{name}:{version}")["Parameter"]
            assert found["Value"] == value, f"{found} is not {value}"
    made = every(ssm, "get_parameters_by_path", "Parameters", lambda one: one["Value"], Path="/soak/made")
    gone = {token for client in soak.asked for token in client.made} - made.keys()
    assert not gone, f"acknowledged parameters are gone: {gone}"
    for token, found in made.items():
        tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=found["Name"])["TagList"]
        assert tags == [{"Key": "token", "Value": token}], f"half there: {found} {tags}"


def main(binaries, store, faults, seed):
    print(f"{store}: seed {seed}, {faults} faults", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(binaries, pathlib.Path(folder), store, faults, seed)
        try:
            soak.run()
        except BaseException:
            soak.keep_logs()
            raise
        finally:
            soak.stop()


if __name__ == "__main__":
    given = sys.argv[4] if len(sys.argv) > 4 else random.randrange(2**32)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(given))
