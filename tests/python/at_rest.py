"""Secrets, which are nowhere but where they belong: what clients store, sign with and are told, through errors, a log of everything, a host
that is killed and one that crashes; keys that are rotated and replaced meanwhile; hosts with the same key and with another; backups with it and without.

Arguments: the folder of the binaries, the database's URL.
"""

import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from access import admin
from processes import IMPATIENT, Fleet, host_key, register, several, wait_for

# Seen in what is searched: a search that finds nothing would find no secret either.
PLAIN = "recognisable-plain-text"
# How often each key gets a version while clients read and write.
ROTATIONS = 20
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
}


def refused(call, code, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return json.dumps(error.response, default=str)
    raise AssertionError(f"{call} was not refused")


def secret(ssm, name, value, **more):
    ssm.put_parameter(Name=name, Value=value, Type="SecureString", Overwrite=True, **more)


def opened(ssm, name):
    return ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]


def signed_by(fleet, service, credentials):
    """A client of a key that the host made."""
    return boto3.client(
        service, region_name="us-east-1", endpoint_url=fleet.url, config=IMPATIENT,
        aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials.get("SessionToken"),
    )


def not_started(fleet):
    """The one sentence with which a host did not start."""
    fleet.launch_host()
    assert fleet.host.wait() == 1
    said = [line for line in fleet.host.stderr if line.startswith("muster: ")]
    assert len(said) == 1, fleet.host.stderr
    return said[0]


def started_anew(fleet, *arguments):
    fleet.host.stop()
    fleet.arguments = arguments
    fleet.start_host()
    return fleet.client("ssm")


class Planted:
    """What must not be found, by what it is."""

    def __init__(self):
        self.secrets = {}
        self.answers = []

    def plant(self, what, text):
        assert len(text) >= 16, "too short to be recognised"
        self.secrets[what] = text
        return text

    def search(self, where, content):
        found = [what for what, text in self.secrets.items() if text.encode() in content]
        assert not found, f"{found} in {where}"


def use_everything(fleet, planted):
    """Stores and uses secrets of each kind, well and badly."""
    ssm, iam, sts, muster = (fleet.client(service) for service in ("ssm", "iam", "sts", "muster"))
    planted.plant("the host key", (fleet.data / "host.key").read_text().strip())
    credentials = (fleet.data / "credentials").read_text()
    planted.plant("the administrator's secret", re.search(r"aws_secret_access_key = (\S+)", credentials)[1])
    ssm.put_parameter(Name="/plain", Value=PLAIN, Type="String")

    first = planted.plant("an older version", "recognisable-secret-older")
    newest = planted.plant("the newest version", "recognisable-secret-newest")
    secret(ssm, "/secret", first)
    secret(ssm, "/secret", newest)
    assert (opened(ssm, "/secret:1"), opened(ssm, "/secret")) == (first, newest)
    key = muster.create_key(Alias="alias/payments")["Key"]
    named = planted.plant("what a named key sealed", "recognisable-secret-of-a-named-key")
    secret(ssm, "/payments/card", named, KeyId="alias/payments")
    assert opened(ssm, "/payments/card") == named
    below = ssm.get_parameters_by_path(Path="/payments", WithDecryption=True)["Parameters"]
    assert [one["Value"] for one in below] == [named]
    planted.answers.append(json.dumps(ssm.get_parameters(Names=["/secret", "/payments/card"]), default=str))

    iam.create_user(UserName="bob")
    of_bob = iam.create_access_key(UserName="bob")["AccessKey"]
    planted.plant("a user's secret", of_bob["SecretAccessKey"])
    allowed = {"Effect": "Allow", "Action": ["ssm:*", "sts:*"], "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    iam.put_user_policy(UserName="bob", PolicyName="ssm", PolicyDocument=policy)
    bob = signed_by(fleet, "ssm", of_bob)
    assert opened(bob, "/secret") == newest, "the account's own key takes no permission"
    planted.answers.append(refused(bob.get_parameter, "AccessDeniedException", Name="/payments/card", WithDecryption=True))

    arn = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
    iam.put_role_policy(RoleName="reader", PolicyName="ssm", PolicyDocument=policy)
    session = sts.assume_role(RoleArn=arn, RoleSessionName="session")["Credentials"]
    planted.plant("a session's secret", session["SecretAccessKey"])
    planted.plant("a session's token", session["SessionToken"])
    assert opened(signed_by(fleet, "ssm", session), "/secret") == newest

    wrong = {**of_bob, "SecretAccessKey": planted.plant("what nobody's secret is", "recognisable-wrong-secret-access-key0000")}
    planted.answers.append(refused(signed_by(fleet, "ssm", wrong).get_parameter, "InvalidSignatureException", Name="/secret"))
    refusals = [
        ("ParameterPatternMismatchException", {"Name": "/pin", "AllowedPattern": "[0-9]+"}),
        ("ValidationException", {"Name": "/a//b"}),
        ("ValidationException", {"Name": "/long", "Value": "recognisable-refused-secret" * 200}),
        ("ValidationException", {"Name": "/longer", "Value": "recognisable-refused-secret" * 2000}),
        ("HierarchyTypeMismatchException", {"Name": "/plain", "Overwrite": True}),
        ("InvalidKeyId", {"Name": "/p", "KeyId": "alias/none"}),
    ]
    value = planted.plant("what was refused", "recognisable-refused-secret")
    for code, change in refusals:
        request = {"Name": "/p", "Value": value, "Type": "SecureString", **change}
        planted.answers.append(refused(ssm.put_parameter, code, **request))
    planted.answers.append(refused(
        ssm.send_command, "InvalidParameters", DocumentName="AWS-RunShellScript", Targets=[{"Key": "tag:a", "Values": ["b"]}],
        Parameters={"commands": ["echo {{ssm:/secret}}"]},
    ))
    muster.set_key_state(KeyId=key["Arn"], State="Disabled")
    planted.answers.append(refused(ssm.get_parameter, "InvalidKeyId", Name="/payments/card", WithDecryption=True))
    muster.set_key_state(KeyId=key["Arn"], State="Enabled")
    planted.answers.append(refused(muster.delete_key, "ConflictException", KeyId="alias/payments"))
    return of_bob


def killed_in_the_middle(fleet, planted):
    """Writers put secrets until the host is killed; what was acknowledged opens when it is back."""
    text = planted.plant("what was written when it was killed", "recognisable-secret-in-the-middle")
    acknowledged = []

    def write(writer):
        ssm = fleet.client("ssm", IMPATIENT)
        for number in range(10_000):
            try:
                secret(ssm, f"/middle/{writer}", f"{text}-{number}")
            except (BotoCoreError, ClientError):
                return
            acknowledged.append((writer, number))

    writers = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for writer in writers:
        writer.start()
    wait_for("some secrets", 60, lambda: len(acknowledged) > 200)
    fleet.host.kill()
    for writer in writers:
        writer.join()
    logs = fleet.host.stderr + fleet.host.lines
    fleet.start_host()
    ssm = fleet.client("ssm")
    for writer in range(4):
        last = max(number for of, number in acknowledged if of == writer)
        found = opened(ssm, f"/middle/{writer}")
        assert found in (f"{text}-{last}", f"{text}-{last + 1}"), (found, last)
    return logs


def people_and_machines_come_in(fleet, planted):
    """By links, of which one is left unused, by the cookies that they become, one of them signed out of, and by codes of activations."""
    ssm, muster = fleet.client("ssm"), fleet.client("muster")

    def link(what, url):
        secret = url.strip().split("#")[1]
        # The account is in front of it.
        planted.plant(what, secret.split(".")[1])
        return secret

    def post(path, body=b"", **headers):
        """The answer's headers and its body."""
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(fleet.url + path, data=body, headers={"Origin": fleet.url, **headers})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.headers, answer.read().decode()

    def who(cookie):
        body = b"Action=GetCallerIdentity&Version=2011-06-15"
        return post("/", body, Cookie=cookie, X_Muster_Scope="us-east-1/sts")[1]

    link("a link that nobody used", muster.create_sign_in_link()["Url"])
    cookies = []
    for whose, url in (("the caller's", muster.create_sign_in_link()["Url"]), ("the owner's", admin(fleet, "sign-in", "admin"))):
        body = json.dumps({"secret": link(f"a link of {whose}", url)}).encode()
        cookie = post("/_muster/sign-in", body)[0]["Set-Cookie"].split(";")[0]
        planted.plant(f"a cookie of {whose}", cookie.split("=", 1)[1])
        assert ":user/admin</Arn>" in who(cookie)
        cookies.append(cookie)
        try:
            post("/_muster/sign-in", body)
            raise AssertionError("the link is good twice")
        except urllib.error.HTTPError as error:
            planted.answers.append(error.read().decode())
    post("/_muster/sign-out", Cookie=cookies[0])
    try:
        who(cookies[0])
        raise AssertionError("who signed out is still somebody")
    except urllib.error.HTTPError as error:
        planted.answers.append(error.read().decode())

    unused, used = (ssm.create_activation(IamRole="node") for _ in range(2))
    for what, activation in (("an activation's code that is not used", unused), ("an activation's code", used)):
        planted.plant(what, activation["ActivationCode"])
    register(fleet, fleet.node_data, used)
    wrong = planted.plant("what is no activation's code", "recognisable-wrong-code")
    try:
        register(fleet, fleet.data.parent / "refused", {**unused, "ActivationCode": wrong})
        raise AssertionError("the code is wrong")
    except subprocess.CalledProcessError as error:
        planted.answers.append((error.stdout + error.stderr).decode())
    planted.answers.append(json.dumps(ssm.describe_activations(), default=str))


def crashed(fleet):
    """What the host said that a signal has ended which leaves a core, but for what the host itself has set: this process allows one."""
    pid = fleet.host.child.pid
    limits = pathlib.Path(f"/proc/{pid}/limits").read_text()
    assert re.search(r"^Max core file size +0 ", limits, re.MULTILINE), limits
    works_in = pathlib.Path(os.readlink(f"/proc/{pid}/cwd"))
    cores = set(works_in.glob("core*"))
    fleet.host.child.send_signal(signal.SIGABRT)
    ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert ended.si_status == signal.SIGABRT, ended
    # A program that the kernel gives cores to is given them whatever the limit is.
    if not pathlib.Path("/proc/sys/kernel/core_pattern").read_text().startswith("|"):
        assert ended.si_code == os.CLD_KILLED, "it left a core"
    assert fleet.host.wait() == -signal.SIGABRT
    assert set(works_in.glob("core*")) == cores
    return fleet.host.stderr + fleet.host.lines


def nothing_leaks(binaries, folder):
    planted = Planted()
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    with Fleet(binaries, folder, {"MUSTER_LOG": "trace"}) as fleet:
        fleet.start_host()
        assert (fleet.data / "host.key").stat().st_mode & 0o777 == 0o600
        of_bob = use_everything(fleet, planted)
        logs = killed_in_the_middle(fleet, planted)
        assert opened(signed_by(fleet, "ssm", of_bob), "/secret").startswith("recognisable")
        people_and_machines_come_in(fleet, planted)
        logs += crashed(fleet)
    log = "\n".join(logs).encode()
    assert b"DEBUG" in log and len(logs) > 100, f"the log is not of everything: {len(logs)} lines, {log[:500]}"
    planted.search("the log", log)
    planted.search("the answers", "\n".join(planted.answers).encode())
    files = [path for path in folder.rglob("*") if path.is_file() and path.name not in ("host.key", "credentials")]
    assert any(path.is_relative_to(fleet.node_data) for path in files), "the node's folder is searched too"
    state = (fleet.data / "state.redb").read_bytes()
    assert PLAIN.encode() in state, "what is no secret is found where it is stored"
    for path in files:
        planted.search(path, path.read_bytes())
    print(f"{len(planted.secrets)} secrets are in none of {len(logs)} lines and {len(files)} files", flush=True)
    return fleet


def while_clients_read(fleet):
    """Keys get versions, and nothing stops meanwhile."""
    ssm, muster = fleet.client("ssm"), fleet.client("muster")
    secret(ssm, "/kept/named", "kept", KeyId="alias/payments")
    secret(ssm, "/kept/own", "kept")
    enough, counts, failures = threading.Event(), [0, 0], []

    def repeat(slot, ask):
        client = fleet.client("ssm", Config(retries={"total_max_attempts": 1}))
        while not enough.is_set():
            try:
                ask(client, counts[slot])
            except Exception as error:
                failures.append(error)
                return
            counts[slot] += 1

    def read(client, number):
        assert opened(client, ("/kept/named", "/kept/own")[number % 2]) == "kept"

    def write(client, number):
        name = ("/written/named", "/written/own")[number % 2]
        secret(client, name, str(number), **({"KeyId": "alias/payments"} if number % 2 == 0 else {}))
        assert opened(client, name) == str(number)

    tasks = [threading.Thread(target=repeat, args=each) for each in ((0, read), (1, write))]
    for task in tasks:
        task.start()
    for number in range(ROTATIONS):
        for name in ("alias/payments", "alias/aws/ssm"):
            assert muster.rotate_key(KeyId=name)["Version"] == number + 2
        before = list(counts)
        wait_for("clients", 30, lambda: failures or all(now > then for now, then in zip(counts, before)))
    enough.set()
    for task in tasks:
        task.join()
    assert not failures, failures
    print(f"{counts[0]} reads and {counts[1]} writes while two keys got {ROTATIONS} versions each", flush=True)


def another_host_key(fleet, folder):
    """The host's key is replaced, and the old one is not needed any more."""
    old, new = f"file:{fleet.data / 'host.key'}", host_key(folder / "new.key")
    fleet.host.stop()
    fleet.arguments = ("--host-key", new)
    said = not_started(fleet)
    assert "keys of this state are wrapped with the host key " in said and "--previous-host-key" in said, said
    fleet.arguments = ("--host-key", new, "--previous-host-key", old)
    fleet.start_host()
    wait_for("every key under the new one", 30, lambda: any("the previous one is needed for older backups alone" in line for line in fleet.host.stderr))
    ssm = started_anew(fleet, "--host-key", new)
    assert (opened(ssm, "/kept/named"), opened(ssm, "/kept/own"), opened(ssm, "/secret:1")) == ("kept", "kept", "recognisable-secret-older")
    # The environment names it too, and it comes from a command and from a variable as well.
    text = (folder / "new.key").read_text()
    for source, environment in ((f"command:cat {folder / 'new.key'}", {}), ("env:KEY", {"KEY": text})):
        fleet.environment = {**fleet.environment, **environment, "MUSTER_HOST_KEY": source}
        assert opened(started_anew(fleet), "/kept/own") == "kept"
    fleet.host.stop()
    for name in ("KEY", "MUSTER_HOST_KEY"):
        fleet.environment.pop(name)

    # A key that others may read is refused, and so is the one that was replaced.
    os.chmod(folder / "new.key", 0o644)
    fleet.arguments = ("--host-key", new)
    said = not_started(fleet)
    assert "which others may use (mode 0644)" in said, said
    os.chmod(folder / "new.key", 0o600)
    fleet.arguments = ()
    assert "keys of this state are wrapped with the host key " in not_started(fleet)
    shutil.move(folder / "new.key", fleet.data / "host.key")
    fleet.start_host()
    print("the host's key was replaced", flush=True)


def backups(binaries, fleet, folder):
    """A backup holds no host key, and is worth nothing without it."""
    backup, restored = folder / "state.backup", Fleet(binaries, folder / "restored")
    muster = pathlib.Path(binaries) / "muster"
    run = lambda *arguments: subprocess.run([muster, "backup", *arguments], check=True, capture_output=True)
    run("create", "--data-dir", fleet.data, "--out", backup)
    key = (fleet.data / "host.key").read_bytes()
    content = backup.read_bytes()
    assert PLAIN.encode() in content and key.strip() not in content and b"recognisable-secret" not in content
    run("restore", backup, "--data-dir", restored.data)
    said = not_started(restored)
    assert f"{restored.data / 'host.key'} is not there" in said, said
    host_key(restored.data / "host.key")
    assert "keys of this state are wrapped with the host key " in not_started(restored)
    (restored.data / "host.key").write_bytes(key)
    with restored:
        restored.start_host()
        assert opened(restored.client("ssm"), "/kept/named") == "kept"
    print("a backup opens with the host's key and not without", flush=True)


def hosts_on_one_store(binaries, folder, store):
    first, second = several(binaries, folder, [store] * 2)
    same = second.environment["MUSTER_HOST_KEY"]
    with first, second:
        first.start_host()
        secret(first.client("ssm"), "/shared", "seen by both")
        second.environment["MUSTER_HOST_KEY"] = host_key(folder / "another.key")
        assert "keys of this state are wrapped with the host key " in not_started(second)
        # With both it may start, and not wrap what the first cannot unwrap.
        second.arguments = ("--previous-host-key", same)
        assert "start each host with it as --previous-host-key first" in not_started(second)
        another, second.arguments = second.environment["MUSTER_HOST_KEY"], ()
        second.environment["MUSTER_HOST_KEY"] = same
        second.start_host()
        assert opened(second.client("ssm"), "/shared") == "seen by both"

        # One after the other gets the new one.
        for host in (first, second):
            started_anew(host, "--previous-host-key", another)
        for host in (first, second):
            host.environment["MUSTER_HOST_KEY"] = another
            ssm = started_anew(host, "--previous-host-key", same)
            assert opened(ssm, "/shared") == "seen by both"
            assert opened(first.client("ssm"), "/shared") == "seen by both"
        said = lambda: any("older backups alone" in line for host in (first, second) for line in host.host.stderr)
        wait_for("every key under the new one", 90, said)
        for host in (first, second):
            assert opened(started_anew(host), "/shared") == "seen by both"
    print("two hosts on one store have one key, and got another", flush=True)


def main(binaries, store):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        fleet = nothing_leaks(binaries, folder)
        fleet.environment = {}
        with fleet:
            fleet.start_host()
            while_clients_read(fleet)
            another_host_key(fleet, folder)
            backups(binaries, fleet, folder)
        hosts_on_one_store(binaries, folder, store)
    print("ok: no secret was found where it does not belong")


main(*sys.argv[1:])
