"""Faults at random moments, while clients ask for things as fast as they are answered and take no answer for granted.

Arguments: the folder of the binaries; the store: `redb` is one host on a file of its own, `postgres` three on one server, `patroni`
three on two servers that take each other's place; how often to kill something, beside all else; and a seed (one is drawn and printed
where there is none).

What must hold at the end, on each host: nothing that was acknowledged is lost, nothing is half there, every command and every
execution ended, no step ran twice and nothing was sent twice, what says Success did run, what was interrupted says so, and all hosts
tell the same.
"""

import collections
import pathlib
import random
import signal
import sys
import tempfile
import time

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from asking import ASKING, NOTE_AND_SEND, Client, commands, look, three_steps
from processes import Fleet, Nodes, Server, online, several, wait_for

# How many hosts, nodes and clients there are.
SIZES = {"redb": (1, 2, 3), "postgres": (3, 6, 8), "patroni": (3, 4, 8)}
# What each fault befalls: a host that has no way to the server is in trouble too.
BEFALLS = {
    "kill_host": "host", "stop_host": "host", "pause_host": "host", "cut_way": "host", "swallow_answers": "host", "delay_way": "host",
    "kill_agent": "agent", "pause_agent": "agent", "kill_server": "server", "pause_server": "server", "kill_leader": "server",
}
# How often each is drawn, after each was once.
FAULTS = {
    "redb": {"kill_host": 20, "kill_agent": 20, "stop_host": 4, "pause_host": 1, "pause_agent": 1},
    "postgres": {
        "kill_host": 20, "kill_agent": 20, "kill_server": 4, "stop_host": 4, "swallow_answers": 4, "pause_server": 2, "pause_host": 2,
        "pause_agent": 2, "cut_way": 2, "delay_way": 2,
    },
    "patroni": {"kill_leader": 2, "kill_host": 1, "kill_agent": 1},
}
# In seconds: from one fault to the next (some fall into a start, some into quiet work), until what was killed is started again, and how
# long a host is silent, which is more than the eight seconds after which others take it for dead.
PAUSE = (0.05, 2)
AWAY = (0, 2)
SILENT = (9, 60)
# What is too short for long silences is a slice.
SLICE, SILENT_IN_A_SLICE = 50, (9, 11)
PATIENT = Config(retries={"mode": "standard", "max_attempts": 5}, max_pool_connections=20)


class Soak:
    def __init__(self, binaries, folder, store, kills, seed):
        self.began = time.monotonic()
        self.store, self.kills, self.seed = store, kills, seed
        self.chance = random.Random(seed)
        self.silent = SILENT if kills >= SLICE else SILENT_IN_A_SLICE
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
        self.hosts[0].client("muster").put_plugin_grant(
            PluginName="muster/api", Nodes={"Hosts": {}}, MusterApi=[{"Operations": ["ssm:PutParameter"]}]
        )
        self.clients = [host.client("ssm", PATIENT) for host in self.hosts]
        self.clients[0].create_document(Name="three", Content=three_steps(self.ran), DocumentType="Command")
        self.clients[0].create_document(Name="note-and-send", Content=NOTE_AND_SEND, DocumentType="Automation")
        count = len(self.nodes.agents)
        ids, _ = wait_for("all nodes are online", 120, lambda: len(found := online(self.clients[0])) == count and found)
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
        self.say("faults:", dict(self.had))
        self.say("without an answer that says so:", dict(sum((client.unanswered for client in self.asked), collections.Counter())))
        self.say("ok:", look(self.clients, self.asked, self.ran))

    def launch_host(self, number):
        self.hosts[number].launch_host()
        self.lives["host", number].append(self.hosts[number].host)

    def launch_agent(self, number):
        self.nodes.launch(number)
        self.lives["agent", number].append(self.nodes.agents[number])

    def go_wrong(self):
        """Until nothing goes wrong any more."""
        faults = self.draws()
        fault, due = next(faults), time.monotonic()
        while fault or self.trouble:
            self.look_after()
            # One that finds nothing that is well is waited with, or little would befall what is seldom well.
            if fault and time.monotonic() >= due and (thing := self.free(BEFALLS[fault])):
                seconds, end = getattr(self, fault)(thing[1])
                self.say(fault, thing[1], f"for {seconds:.1f} s")
                self.trouble[thing] = time.monotonic() + seconds, end
                self.had[fault] += 1
                fault, due = next(faults, None), time.monotonic() + self.chance.uniform(*PAUSE)
            time.sleep(0.02)

    def draws(self):
        """Each fault once, then by chance, until there were as many kills as are asked for."""
        often = FAULTS[self.store]
        yield from self.chance.sample(list(often), len(often))
        while sum(times for fault, times in self.had.items() if fault.startswith("kill")) < self.kills:
            yield self.chance.choices(list(often), often.values())[0]

    def free(self, kind):
        """One that is not in trouble; of several hosts one never is."""
        counts = {"host": len(self.hosts), "agent": len(self.nodes.agents), "server": 1}
        free = [(kind, number) for number in range(counts[kind]) if (kind, number) not in self.trouble]
        if not free or kind == "host" and len(self.hosts) > 1 and len(free) == 1:
            return None
        return self.chance.choice(free)

    def kill_host(self, number):
        self.hosts[number].host.kill()
        # Where there are others, now and then for so long that they have taken all that it had.
        away = self.silent if len(self.hosts) > 1 and self.chance.random() < 1 / 8 else AWAY
        return self.chance.uniform(*away), lambda: self.launch_host(number)

    def stop_host(self, number):
        """In order, if it manages that in time."""
        self.hosts[number].host.child.send_signal(signal.SIGINT)

        def end():
            self.hosts[number].host.kill()
            self.launch_host(number)

        return self.chance.uniform(0.2, 15), end

    def kill_agent(self, number):
        self.nodes.agents[number].kill()
        return self.chance.uniform(*AWAY), lambda: self.launch_agent(number)

    def pause_host(self, number):
        self.hosts[number].host.pause()
        return self.chance.uniform(*self.silent), self.hosts[number].host.resume

    def pause_agent(self, number):
        self.nodes.agents[number].pause()
        return self.chance.uniform(*self.silent), self.nodes.agents[number].resume

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


def main(binaries, store, kills, seed):
    print(f"{store}: seed {seed}, {kills} kills", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(binaries, pathlib.Path(folder), store, kills, seed)
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
