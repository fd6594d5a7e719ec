"""Several hosts on one PostgreSQL, with many nodes: commands sent to any, a host killed in the middle, all restarted in turn.

Arguments: the folder of the binaries, the database's URL, a bucket for blobs' folder (shared by the hosts), how many nodes.
"""

import concurrent.futures
import getpass
import itertools
import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time

from botocore.config import Config

from processes import Fleet, Process

HOSTS = 3
# From the kill of a host until all of its nodes are connected elsewhere.
ELSEWHERE = 15


class Host(Fleet):
    """One of the hosts: where it was once, it is again."""

    def __init__(self, binaries, folder, store, number):
        super().__init__(binaries, pathlib.Path(folder) / f"host-{number}")
        self.store = store
        self.blobs = pathlib.Path(folder) / "blobs"

    def start_host(self):
        self.blobs.mkdir(exist_ok=True)
        self.data.mkdir(parents=True, exist_ok=True)
        if not (self.data / "blobs").is_symlink():
            (self.data / "blobs").symlink_to(self.blobs)
        self.host = Process(
            [self.binaries / "muster", "serve", "--data-dir", self.data, "--listen", self.listen],
            {"MUSTER_STORE": self.store},
        )
        self.url = self.host.line(r"export AWS_ENDPOINT_URL=(\S+)")[1]
        self.host.line("Ctrl-C")
        self.listen = self.url.removeprefix("http://")


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


class Nodes:
    """The agents, each with a folder of its own."""

    def __init__(self, binaries, folder, count):
        self.binaries = pathlib.Path(binaries)
        self.folders = [pathlib.Path(folder) / f"node-{number}" for number in range(count)]
        self.agents = []

    def enrol(self, hosts):
        activation = hosts[0].client("ssm").create_activation(
            IamRole="node", DefaultInstanceName="test", RegistrationLimit=len(self.folders)
        )
        for folder, host in zip(self.folders, itertools.cycle(hosts)):
            subprocess.run(
                [self.binaries / "muster-agent", "register", "--data-dir", folder, "--host", host.url,
                 "--activation-id", activation["ActivationId"]],
                env={**os.environ, "MUSTER_ACTIVATION_CODE": activation["ActivationCode"]},
                check=True, capture_output=True,
            )
        hosts[0].client("muster").put_plugin_grant(
            PluginName="muster/shell", Nodes={"All": {}},
            Process=[{"Program": "any", "User": getpass.getuser()}],
        )

    def start(self):
        self.agents = [
            Process([self.binaries / "muster-agent", "run", "--data-dir", folder, "--reboots", "refuse"])
            for folder in self.folders
        ]

    def stop(self):
        for agent in self.agents:
            agent.stop()


def online(host):
    pages = host.client("ssm").get_paginator("describe_instance_information").paginate()
    nodes = [node for page in pages for node in page["InstanceInformationList"]]
    return sorted(node["InstanceId"] for node in nodes if node["PingStatus"] == "Online")


def wait_for(what, seconds, condition):
    began = time.monotonic()
    while not (found := condition()):
        assert time.monotonic() - began < seconds, f"{what}: not within {seconds} s"
        time.sleep(0.1)
    return found, time.monotonic() - began


def document(ran):
    script = f"echo {{{{ token }}}} >> {ran}/$PPID-$$; echo {{{{ token }}}}"
    return json.dumps({
        "schemaVersion": "2.2",
        "parameters": {"token": {"type": "String"}, "seconds": {"type": "String", "default": "0"}},
        "mainSteps": [
            {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": [script, "sleep {{ seconds }}"]}}
        ],
    })


def send(client, nodes, token, seconds="0"):
    sent = client.send_command(
        DocumentName="say", InstanceIds=nodes, Parameters={"token": [token], "seconds": [seconds]},
        MaxConcurrency="100%", MaxErrors="100%", TimeoutSeconds=600,
    )
    return sent["Command"]["CommandId"]


def results(host, command):
    pages = host.client("ssm").get_paginator("list_command_invocations").paginate(CommandId=command, Details=True)
    return [invocation for page in pages for invocation in page["CommandInvocations"]]


def ended(host, command, count, seconds=60):
    """All results of a command, once all have ended."""
    def look():
        found = results(host, command)
        over = [one for one in found if one["Status"] not in ("Pending", "InProgress", "Delayed", "Cancelling")]
        return found if len(over) == count else None
    return wait_for(f"the end of {command} on all nodes", seconds, look)[0]


def said(ran):
    """How often each word was said, whoever said it."""
    words = {}
    for path in ran.iterdir():
        for word in path.read_text().split():
            words[word] = words.get(word, 0) + 1
    return words


def to_any(hosts, nodes, ran):
    """Commands to all nodes, sent to one host after the other: each result is there on every host, once."""
    clients = [host.client("ssm") for host in hosts]
    commands = {}
    for number in range(12):
        commands[send(clients[number % HOSTS], nodes, f"any-{number}")] = f"any-{number}"
    for number, command in enumerate(commands):
        found = ended(hosts[(number + 1) % HOSTS], command, len(nodes))
        assert {one["Status"] for one in found} == {"Success"}, found
        assert sorted(one["InstanceId"] for one in found) == nodes
    words = said(ran)
    assert all(words[word] == len(nodes) for word in commands.values()), words


def one_dies(hosts, nodes, ran):
    """A host is killed while its nodes work: they are elsewhere soon, and every command ends."""
    before = {word: count for word, count in said(ran).items()}
    running = send(hosts[1].client("ssm"), nodes, "across", seconds="3")
    wait_for("the step's begin on all nodes", 30, lambda: said(ran).get("across", 0) == len(nodes))
    killed = time.monotonic()
    hosts[0].host.kill()
    # Sent at once, while nobody has noticed.
    blind = send(hosts[2].client("ssm"), nodes, "blind")
    probe = iter(range(1000))

    def all_answer():
        # What only a connected node does: a command that ends within a second.
        token = f"probe-{next(probe)}"
        command = send(hosts[1].client("ssm"), nodes, token)
        time.sleep(1)
        return all(one["Status"] == "Success" for one in results(hosts[2], command)) and len(online(hosts[1])) == len(nodes)

    wait_for("all nodes elsewhere", ELSEWHERE, all_answer)
    took = time.monotonic() - killed
    for command in (running, blind):
        found = ended(hosts[2], command, len(nodes))
        assert {one["Status"] for one in found} == {"Success"}, [(one["InstanceId"], one["StatusDetails"]) for one in found]
    words = said(ran)
    assert words["across"] == len(nodes) and words["blind"] == len(nodes), words
    assert {word: words[word] for word in before} == before
    hosts[0].start_host()
    return took


def restarted_in_turn(hosts, nodes):
    """A client that retries as SDKs do sees nothing of hosts that are restarted one after the other."""
    balancer = Balancer(hosts)
    config = Config(retries={"mode": "standard", "max_attempts": 5}, connect_timeout=3, read_timeout=30)
    done, asked, failures = threading.Event(), [0], []

    def ask(worker):
        host = hosts[0]
        url, host.url = host.url, balancer.url
        ssm = host.client("ssm", config)
        host.url = url
        number = 0
        while not done.is_set():
            number += 1
            try:
                put = ssm.put_parameter(Name=f"/turn/{worker}", Value=str(number), Type="String", Overwrite=True)
                assert put["Version"] >= number, f"version {put['Version']} of {number}"
                assert int(ssm.get_parameter(Name=f"/turn/{worker}")["Parameter"]["Value"]) == number
                asked[0] += 2
            except Exception as failure:
                failures.append(repr(failure))
                return

    workers = [threading.Thread(target=ask, args=(worker,), daemon=True) for worker in range(4)]
    for worker in workers:
        worker.start()
        # Each makes its client by an address that is set meanwhile.
        time.sleep(0.3)
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
    wait_for("all nodes online again", ELSEWHERE, lambda: online(hosts[0]) == nodes)
    return asked[0]


def main(binaries, store, count):
    with tempfile.TemporaryDirectory() as folder:
        ran = pathlib.Path(folder) / "ran"
        ran.mkdir()
        hosts = [Host(binaries, folder, store, number) for number in range(HOSTS)]
        nodes = Nodes(binaries, folder, count)
        try:
            # All at once over an empty database: one of them makes what there is once.
            with concurrent.futures.ThreadPoolExecutor() as pool:
                list(pool.map(lambda host: host.start_host(), hosts))
            secrets = {(host.data / "credentials").read_text() for host in hosts}
            assert len(secrets) == 1, "hosts on one store have one administrator"
            nodes.enrol(hosts)
            nodes.start()
            ids, took = wait_for("all nodes online", 90, lambda: len(found := online(hosts[1])) == count and found)
            print(f"{count} nodes online after {took:.1f} s", flush=True)
            assert online(hosts[2]) == ids
            hosts[0].client("ssm").create_document(Name="say", Content=document(ran), DocumentType="Command")
            to_any(hosts, ids, ran)
            print("commands sent to any host ended once on every node", flush=True)
            took = one_dies(hosts, ids, ran)
            print(f"the nodes of a killed host worked elsewhere after {took:.1f} s", flush=True)
            asked = restarted_in_turn(hosts, ids)
            print(f"ok: {asked} requests answered while three hosts were restarted", flush=True)
        except BaseException:
            for host in hosts:
                if host.host:
                    print("\n".join(host.host.stderr[-30:]), file=sys.stderr)
            for agent in nodes.agents[:3]:
                print("\n".join(agent.stderr[-10:]), file=sys.stderr)
            raise
        finally:
            nodes.stop()
            for host in hosts:
                if host.host:
                    host.host.stop()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
