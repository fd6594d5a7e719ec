"""A host and an agent as processes of their own, started, killed and started again."""

import base64
import configparser
import getpass
import http.server
import itertools
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time

import boto3
import botocore.session
from botocore.config import Config

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# A client that gives up at once, so that a test sees what an answer's loss looks like.
IMPATIENT = Config(retries={"total_max_attempts": 1}, read_timeout=20, connect_timeout=5)
# The statuses of a command, or of what a node makes of it, that has not ended.
UNDER_WAY = ("Pending", "InProgress", "Delayed", "Cancelling")


class Process:
    """A program whose standard error is kept, to be shown where a test fails."""

    def __init__(self, arguments, environment=None):
        environment = {**os.environ, **(environment or {})}
        self.child = subprocess.Popen(
            [str(argument) for argument in arguments], env=environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        self.stderr = []
        self.lines = []
        self.readers = [
            threading.Thread(target=self._read, args=read, daemon=True)
            for read in ((self.child.stderr, self.stderr), (self.child.stdout, self.lines))
        ]
        for reader in self.readers:
            reader.start()

    @staticmethod
    def _read(stream, lines):
        for line in stream:
            lines.append(line.rstrip("\n"))

    def line(self, pattern, seconds=60):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for line in list(self.lines):
                found = re.search(pattern, line)
                if found:
                    return found
            if self.child.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(f"no line like {pattern!r}: {self.lines} {self.stderr}")

    def wait(self, seconds=60):
        """The code with which it ended by itself, once all that it wrote is here."""
        code = self.child.wait(seconds)
        for reader in self.readers:
            reader.join(seconds)
        return code

    def wait_killed(self, seconds=60):
        """It must have been ended by SIGKILL, by nobody but itself."""
        code = self.child.wait(seconds)
        assert code == -signal.SIGKILL, f"ended with {code}: {self.stderr}"

    def kill(self):
        self.child.kill()
        self.child.wait()

    def pause(self):
        self.child.send_signal(signal.SIGSTOP)

    def resume(self):
        self.child.send_signal(signal.SIGCONT)

    def stop(self):
        if self.child.poll() is None:
            self.child.send_signal(signal.SIGINT)
            try:
                self.child.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()
                raise


class Fleet:
    """One host with one node, each with a folder under `folder`; `environment` and `arguments` are the host's.

    Within a `with` it is stopped at the end, and where the test fails, what both said last is shown.
    """

    def __init__(self, binaries, folder, environment=None, arguments=()):
        self.environment = environment or {}
        self.arguments = arguments
        self.binaries = pathlib.Path(binaries)
        self.data = pathlib.Path(folder) / "host"
        self.node_data = pathlib.Path(folder) / "node"
        self.listen = "127.0.0.1:0"
        self.host = self.agent = self.authority = None

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        for process in (self.host, self.agent):
            if failure and process:
                print("\n".join(process.stderr[-30:]), file=sys.stderr)
        self.stop()

    def start(self, reboots="refuse"):
        """The host, and its node, which is made here."""
        self.start_host()
        self.enrol()
        self.start_agent(reboots=reboots)
        self.wait_online()

    def launch_host(self, failpoint=None):
        """Does not wait until it is ready."""
        environment = {"MUSTER_FAILPOINT": failpoint} if failpoint else {}
        self.host = Process(
            [self.binaries / "muster", "serve", "--data-dir", self.data, "--listen", self.listen, *self.arguments],
            {**self.environment, **environment},
        )

    def start_host(self, failpoint=None):
        self.launch_host(failpoint)
        self.wait_ready()

    def wait_ready(self):
        self.url = self.host.line(r"export AWS_ENDPOINT_URL=(\S+)")[1]
        self.host.line("Ctrl-C")
        # The same address after a restart: an agent is told once where its host is.
        self.listen = self.url.split("://")[1]
        bundles = [line.split("=")[1] for line in self.host.lines if "export AWS_CA_BUNDLE=" in line]
        self.authority = bundles[0] if bundles else None

    def start_agent(self, failpoint=None, reboots="refuse", host=None):
        environment = {"MUSTER_FAILPOINT": failpoint} if failpoint else {}
        elsewhere = ["--host", host] if host else []
        self.agent = Process(
            [self.binaries / "muster-agent", "run", "--data-dir", self.node_data, "--reboots", reboots, *elsewhere], environment
        )

    def client(self, service, config=None):
        credentials = configparser.ConfigParser()
        credentials.read(self.data / "credentials")
        session = botocore.session.Session()
        session.set_credentials(
            credentials["muster"]["aws_access_key_id"], credentials["muster"]["aws_secret_access_key"]
        )
        if service == "muster":
            models = self.data.parent / "models/muster/2026-01-01"
            models.mkdir(parents=True, exist_ok=True)
            (models / "service-2.json").write_bytes((REPOSITORY / "host/models/muster.json").read_bytes())
            session.get_component("data_loader").search_paths.insert(0, str(models.parents[1]))
        session = boto3.Session(botocore_session=session)
        return session.client(
            service, region_name="us-east-1", endpoint_url=self.url, config=config, verify=self.authority
        )

    def enrol(self):
        """Registers the node and grants it the shell as whoever runs this test."""
        ssm = self.client("ssm")
        register(self, self.node_data, ssm.create_activation(IamRole="node", DefaultInstanceName="test"))
        nodes = ssm.describe_instance_information()["InstanceInformationList"]
        self.node_id = nodes[0]["InstanceId"]
        grant_shell(self, {"NodeIds": [self.node_id]})

    def wait_online(self, online=True):
        wanted = "Online" if online else "ConnectionLost"
        for _ in range(600):
            nodes = self.client("ssm").describe_instance_information()["InstanceInformationList"]
            if nodes and nodes[0]["PingStatus"] == wanted:
                return
            time.sleep(0.05)
        raise AssertionError(f"the node is not {wanted}: {nodes} {self.agent.stderr if self.agent else ''}")

    def ended(self, command_id, seconds=60):
        """The invocation of a command, once it has ended."""
        ssm = self.client("ssm")
        until = time.monotonic() + seconds
        while True:
            found = ssm.list_command_invocations(CommandId=command_id, Details=True)["CommandInvocations"]
            if found and found[0]["Status"] not in UNDER_WAY:
                return found[0]
            assert time.monotonic() < until, f"{command_id} does not end: {found} {self.agent.stderr if self.agent else []}"
            time.sleep(0.05)

    def stop(self):
        for process in (self.agent, self.host):
            if process:
                process.stop()


class Nodes:
    """Agents by the number, each with a folder of its own."""

    def __init__(self, binaries, folder, count):
        self.binaries = pathlib.Path(binaries)
        self.folders = [pathlib.Path(folder) / f"node-{number}" for number in range(count)]
        self.agents = [None] * count

    def enrol(self, hosts):
        """Registers each at the next of the hosts, and grants all of them the shell."""
        activation = hosts[0].client("ssm").create_activation(
            IamRole="node", DefaultInstanceName="test", RegistrationLimit=len(self.folders)
        )
        for folder, host in zip(self.folders, itertools.cycle(hosts)):
            register(host, folder, activation)
        grant_shell(hosts[0], {"All": {}})

    def start(self):
        for number in range(len(self.folders)):
            self.launch(number)

    def launch(self, number):
        self.agents[number] = Process(
            [self.binaries / "muster-agent", "run", "--data-dir", self.folders[number], "--reboots", "refuse"]
        )

    def stop(self):
        for agent in self.agents:
            if agent:
                agent.stop()


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


def several(binaries, folder, urls):
    """Hosts that share a store, each with its own way to it, their blobs and their key."""
    blobs = pathlib.Path(folder) / "blobs"
    blobs.mkdir()
    key = host_key(pathlib.Path(folder) / "host.key")
    hosts = []
    for number, url in enumerate(urls):
        host = Fleet(binaries, pathlib.Path(folder) / f"host-{number}", {"MUSTER_STORE": url, "MUSTER_HOST_KEY": key})
        host.data.mkdir(parents=True)
        (host.data / "blobs").symlink_to(blobs)
        hosts.append(host)
    return hosts


def host_key(path):
    """A new host key in a file, as a host is told of it."""
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(base64.b64encode(os.urandom(32)))
    return f"file:{path}"


def register(host, folder, activation):
    """Makes a node at a host, whose agent works in that folder."""
    pinned = ["--host-ca", host.authority] if host.authority else []
    subprocess.run(
        [host.binaries / "muster-agent", "register", "--data-dir", folder, "--host", host.url, *pinned,
         "--activation-id", activation["ActivationId"]],
        env={**os.environ, "MUSTER_ACTIVATION_CODE": activation["ActivationCode"]},
        check=True, capture_output=True,
    )


def grant_shell(host, nodes):
    """Grants the shell as whoever runs this test."""
    host.client("muster").put_plugin_grant(
        PluginName="muster/shell", Nodes=nodes, Process=[{"Program": "any", "User": getpass.getuser()}]
    )


def serve(handler):
    """The URL of a server on loopback, which answers as long as this process runs."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def online(ssm):
    """The nodes that are connected, as a host's client is told."""
    pages = ssm.get_paginator("describe_instance_information").paginate()
    nodes = [node for page in pages for node in page["InstanceInformationList"]]
    return sorted(node["InstanceId"] for node in nodes if node["PingStatus"] == "Online")


def wait_for(what, seconds, condition):
    """What a condition answers once that is something, and how long that took."""
    began = time.monotonic()
    while not (found := condition()):
        assert time.monotonic() - began < seconds, f"{what}: not within {seconds} s"
        time.sleep(0.1)
    return found, time.monotonic() - began
