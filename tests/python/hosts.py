"""Several hosts on one PostgreSQL, with many nodes: commands sent to any, a grant that changes and keys that end on one, a host that stands
still, a host killed in the middle, all restarted in turn.

Arguments: the folder of the binaries, the database's URL, how many nodes.
"""

import collections
import concurrent.futures
import itertools
import json
import pathlib
import socket
import statistics
import sys
import tempfile
import threading
import time

from botocore.config import Config
from botocore.exceptions import ClientError

from access import client as client_of
from processes import UNDER_WAY, Nodes, grant_shell, online, several, wait_for

HOSTS = 3
# From the kill of a host until all of its nodes are connected elsewhere.
ELSEWHERE = 15
# How long a host stands still: others take it for dead after eight seconds, and its leases have ended.
STILL = 20
# A silent host is left after sixteen seconds, and a busy machine takes its time over the rest.
LEFT = 45
# Until what was changed on one host holds on all.
EVERYWHERE = 2
# Keys that are ended, and until the other hosts refuse one, in seconds: they hold what they read of it for one at the most. A single one may
# be noticed later where the machine is busy.
KEYS = 6
KEY_ENDS = 1
ONE_KEY_ENDS = 1.5


class Balancer:
    """What stands before several hosts: each connection goes to the next one that takes it."""

    def __init__(self, hosts):
        self.turn = itertools.cycle([host.listen.rsplit(":", 1) for host in hosts])
        self.count = len(hosts)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        for _ in range(self.count):
            address, port = next(self.turn)
            try:
                host = socket.create_connection((address, int(port)), timeout=2)
            except OSError:
                continue
            host.settimeout(None)
            threading.Thread(target=self.copy, args=(client, host), daemon=True).start()
            self.copy(host, client)
            return
        client.close()

    @staticmethod
    def copy(one, other):
        try:
            while piece := one.recv(65536):
                other.sendall(piece)
        except OSError:
            pass
        for end in (one, other):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def say(ran):
    """What is said by whom stands in a file that all nodes share."""
    script = f"echo {{{{ token }}}} $AWS_SSM_INSTANCE_ID >> {ran}; echo {{{{ token }}}}"
    return json.dumps({
        "schemaVersion": "2.2",
        "parameters": {"token": {"type": "String"}, "seconds": {"type": "String", "default": "0"}},
        "mainSteps": [
            {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": [script, "sleep {{ seconds }}"]}}
        ],
    })


def nap_and_say():
    """Sends a command between two naps, of which the second is longer than it takes until a host counts as dead."""
    command = {
        "DocumentName": "say", "InstanceIds": "{{ nodes }}", "Parameters": {"token": ["{{ token }}"]},
        "MaxConcurrency": "100%",
    }
    return json.dumps({
        "schemaVersion": "0.3",
        "parameters": {"token": {"type": "String"}, "nodes": {"type": "StringList"}},
        "mainSteps": [
            {"action": "aws:sleep", "name": "nap", "inputs": {"Duration": "PT3S"}},
            {"action": "aws:runCommand", "name": "say", "inputs": command},
            {"action": "aws:sleep", "name": "again", "inputs": {"Duration": "PT12S"}},
        ],
    })


def send(ssm, nodes, token, seconds="0"):
    sent = ssm.send_command(
        DocumentName="say", InstanceIds=nodes, Parameters={"token": [token], "seconds": [seconds]},
        MaxConcurrency="100%", MaxErrors="100%", TimeoutSeconds=600,
    )
    return sent["Command"]["CommandId"]


def results(ssm, command):
    pages = ssm.get_paginator("list_command_invocations").paginate(CommandId=command, Details=True)
    return [invocation for page in pages for invocation in page["CommandInvocations"]]


def ended(ssm, command, nodes, seconds=60):
    """All results of a command, once all have ended, which they do well."""
    def look():
        found = results(ssm, command)
        over = [one for one in found if one["Status"] not in UNDER_WAY]
        return found if len(over) == len(nodes) else None

    found, _ = wait_for(f"the end of {command} on all nodes", seconds, look)
    assert sorted(one["InstanceId"] for one in found) == nodes
    assert {one["Status"] for one in found} == {"Success"}, [(one["InstanceId"], one["StatusDetails"]) for one in found]


def said(ran):
    """How often each word was said, by each node."""
    words = collections.defaultdict(collections.Counter)
    for line in ran.read_text().splitlines():
        word, node = line.split()
        words[word][node] += 1
    return words


def said_once(ran, nodes, tokens):
    words = said(ran)
    once = collections.Counter(nodes)
    wrong = {token: words[token] for token in tokens if words[token] != once}
    assert not wrong, f"not once on each node: {wrong}"


def to_any(clients, nodes, ran):
    """Commands to all nodes, sent to one host after the other: each result is there on every host, once."""
    commands = {send(clients[number % HOSTS], nodes, f"any-{number}"): number for number in range(12)}
    for command, number in commands.items():
        ended(clients[(number + 1) % HOSTS], command, nodes)
    said_once(ran, nodes, [f"any-{number}" for number in commands.values()])


def granted_elsewhere(hosts, clients, nodes):
    """What is taken back on one host is refused by the others within a moment, and what is granted there again is done."""
    def is_refused():
        try:
            ended(clients[2], send(clients[1], nodes, "probe"), nodes)
        except clients[1].exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "AccessDeniedException", error
            return True
        return False

    hosts[0].client("muster").delete_plugin_grant(PluginName="muster/shell")
    _, refused = wait_for("the grant's end on other hosts", EVERYWHERE, is_refused)
    grant_shell(hosts[0], {"All": {}})
    _, granted = wait_for("the grant on other hosts", EVERYWHERE, lambda: not is_refused())
    return max(refused, granted)


def a_key_ends_everywhere(hosts):
    """From the answer of the host on which a key was made inactive, or deleted, until another one refuses it that has just taken it."""
    iam, took = hosts[0].client("iam"), []
    for number in range(KEYS):
        user = f"ends-{number}"
        iam.create_user(UserName=user)
        key = iam.create_access_key(UserName=user)["AccessKey"]
        named = {"UserName": user, "AccessKeyId": key["AccessKeyId"]}
        sts = client_of("sts", hosts[1 + number % (HOSTS - 1)].url, key)

        def is_taken():
            try:
                sts.get_caller_identity()
            except ClientError as error:
                assert error.response["Error"]["Code"] == "InvalidClientTokenId", error
                return False
            return True

        for end, how in ((iam.update_access_key, {"Status": "Inactive"}), (iam.delete_access_key, {})):
            iam.update_access_key(**named, Status="Active")
            wait_for("the key on another host", EVERYWHERE, is_taken)
            end(**named, **how)
            ended = time.monotonic()
            while is_taken():
                assert time.monotonic() - ended < 10 * KEY_ENDS, f"{named} is taken still"
            took.append(time.monotonic() - ended)
            assert not is_taken(), "it came back"
        iam.delete_user(UserName=user)
    assert statistics.median(took) < KEY_ENDS and max(took) < ONE_KEY_ENDS, took
    return max(took)


def one_stands_still(hosts, clients, nodes, ran):
    """A host stands still in the middle of a command and of an execution, for so long that others have taken all that it had; then it
    goes on, and nothing is done twice."""
    before = {word: dict(by) for word, by in said(ran).items()}
    stopped, others = hosts[1], [clients[0], clients[2]]
    running = send(clients[1], nodes, "still", seconds="4")
    # Sixteen of them have timers in all shards, of which the host has a third.
    started = {
        clients[1].start_automation_execution(
            DocumentName="nap-and-say", Parameters={"token": [f"nap-{number}"], "nodes": nodes[:2]}
        )["AutomationExecutionId"]: f"nap-{number}"
        for number in range(16)
    }
    wait_for("the step's begin on all nodes", 30, lambda: len(said(ran)["still"]) == len(nodes))
    stopped.host.pause()
    try:
        since = time.monotonic()
        blind = send(others[0], nodes, "blind-to-it")
        wait_for("all nodes elsewhere", LEFT, lambda: time.monotonic() - since > STILL - 10 and online(others[1]) == nodes)
        sent = send(others[1], nodes, "without-it")
        for command in (running, blind, sent):
            ended(others[0], command, nodes)
        time.sleep(max(0, since + STILL - time.monotonic()))
    finally:
        stopped.host.resume()
    # What was asked of it is answered, and it works again.
    ended(clients[1], send(clients[1], nodes, "with-it"), nodes)
    for execution in started:
        wait_for(f"the end of {execution}", 60, lambda: clients[1].get_automation_execution(
            AutomationExecutionId=execution
        )["AutomationExecution"]["AutomationExecutionStatus"] == "Success")
    assert all(online(ssm) == nodes for ssm in clients)
    said_once(ran, nodes, ["still", "blind-to-it", "without-it", "with-it"])
    said_once(ran, nodes[:2], started.values())
    words = said(ran)
    assert {word: dict(words[word]) for word in before} == before


def one_dies(hosts, clients, nodes, ran):
    """A host is killed while its nodes work: they are elsewhere soon, and every command ends."""
    before = {word: dict(by) for word, by in said(ran).items()}
    running = send(clients[1], nodes, "across", seconds="3")
    wait_for("the step's begin on all nodes", 30, lambda: len(said(ran)["across"]) == len(nodes))
    killed = time.monotonic()
    hosts[0].host.kill()
    # Sent at once, while nobody has noticed.
    blind = send(clients[2], nodes, "blind")
    probes = []

    def all_answer():
        # What only a connected node does: a command that ends within a second.
        probes.append(send(clients[1], nodes, f"probe-{len(probes)}"))
        time.sleep(1)
        return all(one["Status"] == "Success" for one in results(clients[2], probes[-1])) and online(clients[1]) == nodes

    wait_for("all nodes elsewhere", ELSEWHERE, all_answer)
    took = time.monotonic() - killed
    for command in (running, blind, *probes):
        ended(clients[2], command, nodes)
    said_once(ran, nodes, ["across", "blind"])
    words = said(ran)
    assert {word: dict(words[word]) for word in before} == before
    hosts[0].start_host()
    return took


def restarted_in_turn(hosts, clients, nodes, ran):
    """A client that retries as SDKs do sees nothing of hosts that are restarted one after the other, in the middle of its commands."""
    balancer = Balancer(hosts)
    config = Config(retries={"mode": "standard", "max_attempts": 5}, connect_timeout=3, read_timeout=30)
    url, hosts[0].url = hosts[0].url, balancer.url
    balanced = [hosts[0].client("ssm", config) for _ in range(5)]
    hosts[0].url = url
    done, asked, failures, commands = threading.Event(), [], [], {}

    def put(ssm, worker, number):
        version = ssm.put_parameter(Name=f"/turn/{worker}", Value=str(number), Type="String", Overwrite=True)["Version"]
        assert version >= number, f"version {version} of {number}"
        assert int(ssm.get_parameter(Name=f"/turn/{worker}")["Parameter"]["Value"]) == number

    def command(ssm, worker, number):
        # Of these several are under way whenever a host stops.
        token = f"turn-{number}"
        commands[send(ssm, nodes, token, seconds=str(number % 3))] = token
        time.sleep(0.3)

    def ask(ssm, worker):
        number = 0
        while not done.is_set():
            number += 1
            try:
                (put if worker else command)(ssm, worker, number)
                asked.append(worker)
            except Exception as failure:
                failures.append(repr(failure))
                return

    workers = [threading.Thread(target=ask, args=(ssm, worker), daemon=True) for worker, ssm in enumerate(balanced)]
    for worker in workers:
        worker.start()
    for host in hosts:
        time.sleep(0.5)
        host.host.stop()
        host.start_host()
    time.sleep(0.5)
    done.set()
    for worker in workers:
        worker.join(60)
        assert not worker.is_alive()
    assert not failures, failures
    wait_for("all nodes online again", ELSEWHERE, lambda: online(clients[0]) == nodes)
    for command in commands:
        ended(clients[1], command, nodes)
    said_once(ran, nodes, commands.values())
    turns = [word for word in said(ran) if word.startswith("turn-")]
    assert sorted(turns) == sorted(commands.values()), "a command was sent that was not acknowledged, or twice"
    return len(asked)


def main(binaries, store, count):
    with tempfile.TemporaryDirectory() as folder:
        ran = pathlib.Path(folder) / "ran"
        hosts = several(binaries, folder, [store] * HOSTS)
        nodes = Nodes(binaries, folder, count)
        try:
            # All at once over an empty database: one of them makes what there is once.
            with concurrent.futures.ThreadPoolExecutor() as pool:
                list(pool.map(lambda host: host.start_host(), hosts))
            secrets = {(host.data / "credentials").read_text() for host in hosts}
            assert len(secrets) == 1, "hosts on one store have one administrator"
            nodes.enrol(hosts)
            nodes.start()
            clients = [host.client("ssm") for host in hosts]
            ids, took = wait_for("all nodes online", 90, lambda: len(found := online(clients[1])) == count and found)
            print(f"{count} nodes online after {took:.1f} s", flush=True)
            assert online(clients[2]) == ids
            clients[0].create_document(Name="say", Content=say(ran), DocumentType="Command")
            clients[0].create_document(Name="nap-and-say", Content=nap_and_say(), DocumentType="Automation")
            to_any(clients, ids, ran)
            print("commands sent to any host ended once on every node", flush=True)
            took = granted_elsewhere(hosts, clients, ids)
            print(f"a grant that changed on one host held on the others after {took:.1f} s", flush=True)
            took = a_key_ends_everywhere(hosts)
            print(f"keys that ended on one host were refused by the others after {took:.2f} s at the most", flush=True)
            took = one_dies(hosts, clients, ids, ran)
            print(f"the nodes of a killed host worked elsewhere after {took:.1f} s", flush=True)
            one_stands_still(hosts, clients, ids, ran)
            print(f"a host that stood still for {STILL} s did nothing twice", flush=True)
            asked = restarted_in_turn(hosts, clients, ids, ran)
            print(f"ok: {asked} requests answered while three hosts were restarted", flush=True)
        except BaseException:
            for host in hosts:
                if host.host:
                    print("\n".join(host.host.stderr[-30:]), file=sys.stderr)
            for agent in nodes.agents[:3]:
                if agent:
                    print("\n".join(agent.stderr[-10:]), file=sys.stderr)
            raise
        finally:
            nodes.stop()
            for host in hosts:
                if host.host:
                    host.host.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
