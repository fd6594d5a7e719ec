"""TLS between clients, agents and a host, as Python's ssl and boto3 see it; certificates of the tests' own are made by OpenSSL.

Arguments: the folder of the binaries, which scenario, and what that one takes.
"""

import contextlib
import http.client
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import warnings

import boto3
from botocore.exceptions import ClientError

from processes import Fleet, Process, online, several, wait_for

# The host looks every three seconds.
RELOADED = 15
P256 = ("ec", "-pkeyopt", "ec_paramgen_curve:P-256")
# An address of the block for documentation: whoever sent to it would wait.
ELSEWHERE = "http://192.0.2.1:9"
# A client of `muster up` that knows nothing but its environment: a command on the node, and what the node collected.
CLIENT = """
import boto3, time
ssm = boto3.client("ssm")
node = ssm.describe_instance_information()["InstanceInformationList"][0]["InstanceId"]
command = ssm.send_command(
    DocumentName="AWS-RunShellScript", InstanceIds=[node], Parameters={"commands": ["echo over tls"]}
)["Command"]["CommandId"]
ssm.get_waiter("command_executed").wait(CommandId=command, InstanceId=node, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
print(node, ssm.get_command_invocation(CommandId=command, InstanceId=node)["StandardOutputContent"])
while not ssm.list_inventory_entries(InstanceId=node, TypeName="AWS:Network")["Entries"]:
    time.sleep(0.2)
"""


def openssl(*arguments, folder):
    done = subprocess.run(["openssl", *map(str, arguments)], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, f"openssl {arguments}: {done.stderr}"
    return done.stdout


class Authority:
    """One by OpenSSL, and what it signs."""

    def __init__(self, folder, name):
        self.folder = folder / name
        self.folder.mkdir()
        self.pem = self.folder / "authority.pem"
        openssl("req", "-x509", "-newkey", *P256, "-nodes", "-days", 30, "-subj", f"/CN={name}",
                "-addext", "keyUsage=critical,keyCertSign", "-keyout", "authority.key", "-out", "authority.pem", folder=self.folder)

    def sign(self, certificate, key, names="DNS:localhost,IP:127.0.0.1", days=30, kind=P256):
        """A certificate and its key at these paths, replaced as a whole; its serial number."""
        openssl("req", "-new", "-newkey", *kind, "-nodes", "-subj", "/CN=host", "-keyout", "new.key",
                "-out", "new.csr", folder=self.folder)
        (self.folder / "extensions").write_text(
            f"subjectAltName={names}\nbasicConstraints=CA:false\nauthorityKeyIdentifier=keyid\nsubjectKeyIdentifier=hash\n"
        )
        openssl("x509", "-req", "-in", "new.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial",
                "-days", days, "-extfile", "extensions", "-out", "new.pem", folder=self.folder)
        serial = openssl("x509", "-in", "new.pem", "-noout", "-serial", folder=self.folder).strip().split("=")[1]
        os.chmod(self.folder / "new.key", 0o600)
        os.replace(self.folder / "new.pem", certificate)
        os.replace(self.folder / "new.key", key)
        return serial


def address(fleet):
    host, port = fleet.listen.rsplit(":", 1)
    return host, int(port)


def context(authority, version=None):
    """As strict as Python can be: its default from 3.13 on."""
    made = ssl.create_default_context(cafile=authority)
    made.verify_flags |= ssl.VERIFY_X509_STRICT
    made.set_alpn_protocols(["h2", "http/1.1"])
    if version:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            made.minimum_version = made.maximum_version = version
        # Else OpenSSL itself speaks nothing so old.
        made.set_ciphers("DEFAULT:@SECLEVEL=0")
    return made


def shaken(at, authority, name="localhost", version=None):
    """A connection that trusts this authority, and found it to have that name."""
    stream = socket.create_connection(at, timeout=20)
    try:
        return context(authority, version).wrap_socket(stream, server_hostname=name)
    except BaseException:
        stream.close()
        raise


def serial(fleet):
    with shaken(address(fleet), fleet.authority) as stream:
        return stream.getpeercert()["serialNumber"]


def run(fleet, node_id, word):
    """Has the node say a word, by the shell, which it fetches from the host."""
    document = {"schemaVersion": "2.2", "mainSteps": [
        {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": [f"echo {word}"]}}
    ]}
    ssm = fleet.client("ssm")
    if not ssm.list_documents(Filters=[{"Key": "Name", "Values": [word]}])["DocumentIdentifiers"]:
        ssm.create_document(Name=word, DocumentType="Command", Content=json.dumps(document))
    command = ssm.send_command(DocumentName=word, InstanceIds=[node_id])["Command"]["CommandId"]
    ended = fleet.ended(command)
    assert ended["Status"] == "Success" and ended["CommandPlugins"][0]["Output"] == f"{word}\n", ended


def agent(fleet, *arguments, code=1, environment=None, seconds=20):
    """What `muster-agent` says on its standard error before it ends by itself."""
    began = time.monotonic()
    done = subprocess.run(
        [fleet.binaries / "muster-agent", *map(str, arguments)], capture_output=True, text=True, timeout=60,
        env={**os.environ, "MUSTER_ACTIVATION_CODE": "code", **(environment or {})},
    )
    assert done.returncode == code, f"{arguments}: {done.returncode} {done.stdout} {done.stderr}"
    assert time.monotonic() - began < seconds, f"{arguments}: {done.stderr}"
    return done.stderr


def host(fleet, *arguments):
    """What a host says that does not start."""
    done = subprocess.run(
        [fleet.binaries / "muster", "serve", "--data-dir", fleet.data, *map(str, arguments)],
        capture_output=True, text=True, timeout=60,
    )
    assert done.returncode == 1, f"{arguments}: {done.returncode} {done.stdout} {done.stderr}"
    return done.stderr


def refused(why, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except (ssl.SSLError, ClientError) as error:
        assert why in str(error), error
        return
    raise AssertionError(f"{call} {arguments} was not refused by {why}")


def development(binaries, folder):
    up_pins_its_authority(binaries, folder)
    with Fleet(binaries, folder / "served", arguments=["--tls"]) as fleet:
        fleet.start_host()
        fleet.enrol()
        copy = folder / "copy.pem"
        shutil.copy(fleet.authority, copy)
        names_versions_and_protocols(fleet)
        conditions_see_tls(fleet, binaries, folder)

        # What the agent has pinned is its own.
        elsewhere = pathlib.Path(fleet.authority).with_suffix(".away")
        os.replace(fleet.authority, elsewhere)
        fleet.start_agent()
        os.replace(elsewhere, fleet.authority)
        fleet.wait_online()
        run(fleet, fleet.node_id, "hello")

        # The same authority after a restart, and after a kill.
        for end in (Process.stop, Process.kill):
            before = serial(fleet)
            end(fleet.host)
            fleet.start_host()
            assert pathlib.Path(fleet.authority).read_bytes() == copy.read_bytes()
            assert serial(fleet) != before
            fleet.wait_online()
            run(fleet, fleet.node_id, "hello")


def up_pins_its_authority(binaries, folder):
    """`muster up --tls`, where anyone may connect, by nothing but what it prints."""
    data = folder / "up"
    node_id = None
    for listen in ("0.0.0.0:0", "127.0.0.1:0"):
        up = Process([binaries / "muster", "up", "--tls", "--data-dir", data, "--listen", listen, "--inventory-every", "10"])
        try:
            up.line("Ctrl-C", seconds=120)
            printed = " ".join(line.strip().removeprefix("export ") for line in up.lines if "export " in line)
            said = dict(pair.split("=", 1) for pair in printed.split())
            assert said["AWS_ENDPOINT_URL"].startswith("https://127.0.0.1:"), said
            assert said["AWS_CA_BUNDLE"] == str(data.resolve() / "tls/authority.pem"), said
            assert (data / "tls/authority.key").stat().st_mode & 0o777 == 0o600
            client = subprocess.run(
                [sys.executable, "-c", CLIENT], env={**os.environ, **said}, capture_output=True, text=True, timeout=120
            )
            assert client.returncode == 0 and "over tls" in client.stdout, (client, up.stderr)
            # It is no new node, though the host's certificate is another.
            assert node_id in (None, client.stdout.split()[0]), client.stdout
            node_id = client.stdout.split()[0]
        finally:
            up.stop()


def names_versions_and_protocols(fleet):
    at = address(fleet)
    for name in ("localhost", "127.0.0.1", "::1", socket.gethostname()):
        shaken(at, fleet.authority, name).close()
    for name in ("other.test", "127.0.0.2"):
        refused("CERTIFICATE_VERIFY_FAILED", shaken, at, fleet.authority, name)
    refused("CERTIFICATE_VERIFY_FAILED", shaken, at, None)
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        with shaken(at, fleet.authority, version=version) as stream:
            assert stream.version() == version.name.replace("v1_", "v1."), stream.version()
            assert stream.selected_alpn_protocol() == "http/1.1"
            stream.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert stream.recv(4096).startswith(b"HTTP/1.1 200 OK")
    # The alert is the host's: it heard the older version, and refused it. Which of its lacks it names is its own affair.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
            refused("_ALERT_", shaken, at, fleet.authority, version=version)
    # Who speaks plain HTTP is not answered, and ends nothing.
    with socket.create_connection(at, timeout=20) as stream:
        stream.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        answer = b"".join(iter(lambda: stream.recv(4096), b""))
        assert b"HTTP" not in answer, answer


def conditions_see_tls(fleet, binaries, folder):
    """Who may do all over TLS and nothing without: here, and at a host that speaks plain HTTP."""
    with Fleet(binaries, folder / "plain-conditions") as plain:
        plain.start_host()
        for each, over_tls in ((fleet, True), (plain, False)):
            key = each.client("sts").get_federation_token(Name="careful", Policy=json.dumps({
                "Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Action": "ssm:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}},
                }],
            }))["Credentials"]
            ssm = boto3.client(
                "ssm", region_name="us-east-1", endpoint_url=each.url, verify=each.authority,
                aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"],
                aws_session_token=key["SessionToken"],
            )
            put = {"Name": "/careful", "Type": "String", "Value": "one"}
            if over_tls:
                ssm.put_parameter(**put)
            else:
                refused("AccessDenied", ssm.put_parameter, **put)


def of_files(binaries, folder, **signed):
    """A host with a certificate of an authority that OpenSSL made."""
    authority = Authority(folder, "own")
    certificate, key = folder / "host.pem", folder / "host.key"
    authority.sign(certificate, key, **signed)
    arguments = ["--tls-certificate", certificate, "--tls-key", key, "--tls-authority", authority.pem]
    return authority, certificate, key, Fleet(binaries, folder / "of-files", arguments=arguments)


def replaced(binaries, folder):
    up_by_name(binaries, folder)
    authority, certificate, key, fleet = of_files(binaries, folder)
    with fleet:
        fleet.start()
        run(fleet, fleet.node_id, "before")
        kept = http.client.HTTPSConnection(*address(fleet), context=context(fleet.authority), timeout=20)
        shown = serial(fleet)

        def is_served():
            kept.request("GET", "/healthz")
            return kept.getresponse().read() == b"ok\n"

        assert is_served()
        first = kept.sock.getpeercert()["serialNumber"]
        for kind in (("rsa:2048",), ("ec", "-pkeyopt", "ec_paramgen_curve:P-384")):
            wanted = authority.sign(certificate, key, kind=kind)
            assert wanted != shown
            wait_for("the new certificate", RELOADED, lambda: serial(fleet) == wanted)
            shown = wanted
            # On the old connection all goes on.
            assert is_served() and kept.sock.getpeercert()["serialNumber"] == first

        good = {path: path.read_bytes() for path in (certificate, key)}
        os.chmod(key, 0o644)
        stays(fleet, shown, "can be read or written by everyone")
        os.chmod(key, 0o600)
        certificate.write_bytes(good[certificate][:-200])
        stays(fleet, shown, "cannot be read")
        certificate.write_text("no certificate")
        stays(fleet, shown, "holds no certificate")
        certificate.unlink()
        stays(fleet, shown, "No such file")
        authority.sign(certificate, folder / "other.key")
        stays(fleet, shown, "cannot be used together")
        assert is_served()

        # The key of the new certificate comes at last.
        wanted = openssl("x509", "-in", certificate, "-noout", "-serial", folder=folder).strip().split("=")[1]
        os.replace(folder / "other.key", key)
        wait_for("the new certificate", RELOADED, lambda: serial(fleet) == wanted)
        run(fleet, fleet.node_id, "after")
        assert len(connections(fleet)) == 1, fleet.agent.stderr
        assert is_served()


def up_by_name(binaries, folder):
    """`muster up` with a certificate of that authority for one name alone: the node goes by the name that is advertised."""
    authority = Authority(folder, "of-a-name")
    certificate, key = folder / "name.pem", folder / "name.key"
    authority.sign(certificate, key, names="DNS:localhost")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    up = Process([
        binaries / "muster", "up", "--data-dir", folder / "up-by-name", "--listen", f"127.0.0.1:{port}",
        "--advertise", f"https://localhost:{port}", "--tls-certificate", certificate, "--tls-key", key, "--tls-authority", authority.pem,
    ])
    try:
        up.line("Ctrl-C", seconds=120)
        assert up.line(r"export AWS_ENDPOINT_URL=(\S+)")[1] == f"https://localhost:{port}"
        assert up.line(r"export AWS_CA_BUNDLE=(\S+)")[1] == str(authority.pem)
    finally:
        up.stop()


def stays(fleet, shown, why):
    """The host has seen what is there now, and shows what it showed before."""
    wait_for(why, RELOADED, lambda: any(why in line for line in fleet.host.stderr))
    assert serial(fleet) == shown


def refused_hosts(binaries, folder):
    authority, certificate, key, fleet = of_files(binaries, folder)
    other = Authority(folder, "other")
    with fleet:
        fleet.start_host()
        activation = fleet.client("ssm").create_activation(IamRole="node", RegistrationLimit=10)
        code = {"MUSTER_ACTIVATION_CODE": activation["ActivationCode"]}
        node = folder / "refused"

        def registering(*arguments):
            return agent(fleet, "register", "--data-dir", node, "--host", fleet.url, "--activation-id", activation["ActivationId"],
                         *arguments, environment=code)

        said = registering("--host-ca", other.pem)
        assert "is refused by the pinned authority" in said, said
        said = registering()
        assert "is refused by the system's authorities" in said, said
        # To allow plain text allows nobody to lie about who he is.
        said = registering("--allow-plain-text")
        assert "is refused by the system's authorities" in said, said
        said = registering("--host-ca", key)
        assert "no certificate" in said, said
        said = registering("--host-ca", folder / "none.pem")
        assert "none.pem cannot be read" in said, said

        for names, days, why in (("DNS:other.test,IP:127.0.0.2", 30, "not valid for name"), ("IP:127.0.0.1", -1, "expired")):
            show(fleet, authority, certificate, key, names=names, days=days)
            said = registering("--host-ca", authority.pem)
            assert "is refused by the pinned authority" in said and why in said.lower(), said
        show(fleet, authority, certificate, key)
        assert not fleet.client("ssm").describe_instance_information()["InstanceInformationList"]
        fleet.enrol()
        fleet.start_agent()
        fleet.wait_online()

        # Another takes the host's place: the agent does not talk to it, and comes back to the one that it knows.
        show(fleet, other, certificate, key)
        fleet.agent.stop()
        fleet.start_agent()
        wait_for("a refusal", 20, lambda: any("is refused by the pinned authority" in line for line in fleet.agent.stderr))
        assert not connections(fleet)
        show(fleet, authority, certificate, key)
        fleet.wait_online()
        run(fleet, fleet.node_id, "again")

        # An operator who names another authority has it pinned in the place of the first.
        fleet.agent.stop()
        show(fleet, other, certificate, key)
        for arguments in (["--host-ca", other.pem], []):
            fleet.agent = Process([fleet.binaries / "muster-agent", "run", "--data-dir", fleet.node_data, *arguments])
            wait_for("the connection", 20, lambda: connections(fleet))
            fleet.agent.stop()


def show(fleet, authority, certificate, key, **signed):
    """Has the host show another certificate."""
    wanted = authority.sign(certificate, key, **signed)
    wait_for("the new certificate", RELOADED, lambda: unchecked(fleet) == wanted)


def connections(fleet):
    """What the agent says of connections that came about."""
    return [line for line in fleet.agent.stderr if " connected" in line and "not connected" not in line]


def unchecked(fleet):
    """The serial number of what is shown, whoever signed it."""
    shown = ssl.get_server_certificate(address(fleet))
    done = subprocess.run(["openssl", "x509", "-noout", "-serial"], input=shown, capture_output=True, text=True, check=True)
    return done.stdout.strip().split("=")[1]


def moved(binaries, folder, store):
    """Four hosts on one store: of the authority that the agent pins, of another, without TLS, and one more of the first."""
    hosts = several(binaries, folder, [store] * 4)
    own, other = Authority(folder, "own"), Authority(folder, "other")
    for number, authority in ((0, own), (1, other), (3, own)):
        certificate, key = (folder / f"{number}.{kind}" for kind in ("pem", "key"))
        authority.sign(certificate, key)
        hosts[number].arguments = [
            "--tls-certificate", certificate, "--tls-key", key, "--tls-authority", authority.pem
        ]
    first, _, _, last = hosts
    try:
        for host in hosts:
            host.start_host()
        assert [host.url.split(":")[0] for host in hosts] == ["https", "https", "http", "https"]
        first.enrol()
        first.start_agent()
        first.wait_online()
        run(first, first.node_id, "first")
        first.host.kill()
        wait_for("the other host", 60, lambda: len(connections(first)) == 2)
        assert last.url in connections(first)[1], connections(first)
        wait_for("the node", 60, lambda: online(last.client("ssm")) == [first.node_id])
        last.agent = first.agent
        run(last, first.node_id, "last")
        # Without the last there is none left that it takes for a host, though two are there.
        last.host.stop()
        wait_for("a refusal", 60, lambda: any("is refused by the pinned authority" in line for line in first.agent.stderr))
        time.sleep(5)
        assert len(connections(first)) == 2, connections(first)
        # The one without TLS was not even tried.
        assert not any(hosts[2].url in line for line in first.agent.stderr), first.agent.stderr
        last.agent = None
    finally:
        for host in hosts:
            host.stop()


def plain(binaries, folder):
    fleet = Fleet(binaries, folder / "plain")
    for listen in ("0.0.0.0:0", "[::]:0"):
        said = host(fleet, "--listen", listen)
        assert "--allow-plain-text" in said and "--tls" in said and len(said.splitlines()) == 1, said
    assert not fleet.data.exists()
    certificate = Authority(folder, "own")
    certificate.sign(folder / "host.pem", folder / "host.key")
    os.chmod(folder / "host.key", 0o604)
    pair = ["--listen", "127.0.0.1:0", "--tls-certificate", folder / "host.pem", "--tls-key", folder / "host.key"]
    said = host(fleet, *pair)
    assert "chmod o=" in said, said
    os.chmod(folder / "host.key", 0o600)
    said = host(fleet, *pair, "--tls-authority", folder / "host.key")
    assert "holds no certificate" in said, said

    # Refused before anything is sent, and not after a wait for who does not answer.
    activation = ["--activation-id", "0"]
    said = agent(fleet, "register", "--data-dir", folder / "one", "--host", ELSEWHERE, *activation, seconds=4)
    assert "--allow-plain-text" in said and "https://" in said, said
    said = agent(fleet, "run", "--register", "--data-dir", folder / "one", "--host", ELSEWHERE, *activation, seconds=4)
    assert "--allow-plain-text" in said, said

    fleet.listen, fleet.arguments = "0.0.0.0:0", ["--allow-plain-text"]
    with fleet:
        fleet.start_host()
        assert fleet.url.startswith("http://127.0.0.1:"), fleet.url
        fleet.enrol()
        said = agent(fleet, "run", "--data-dir", fleet.node_data, "--host", ELSEWHERE, seconds=4)
        assert "--allow-plain-text" in said, said
        fleet.start_agent()
        fleet.wait_online()
        run(fleet, fleet.node_id, "loopback")
        own_address(fleet, folder)


def own_address(fleet, folder):
    """By this machine's address on its network, where it has one: that is not loopback."""
    with contextlib.closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as probe:
        try:
            # Nothing is sent.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return
        own = probe.getsockname()[0]
    if own.startswith("127."):
        return
    url = f"http://{own}:{address(fleet)[1]}"
    activation = fleet.client("ssm").create_activation(IamRole="node")
    arguments = ["register", "--data-dir", folder / "own", "--host", url, "--activation-id", activation["ActivationId"]]
    code = {"MUSTER_ACTIVATION_CODE": activation["ActivationCode"]}
    said = agent(fleet, *arguments, environment=code)
    assert "--allow-plain-text" in said, said
    agent(fleet, *arguments, "--allow-plain-text", environment=code, code=0)


def silent(binaries, folder):
    with Fleet(binaries, folder / "silent", arguments=["--tls"]) as fleet:
        fleet.start_host()
        ended = {}

        def end(name, say, every):
            began = time.monotonic()
            with socket.create_connection(address(fleet), timeout=30) as stream:
                stream.settimeout(every)
                for byte in say:
                    stream.sendall(bytes([byte]))
                    try:
                        if not stream.recv(1):
                            break
                    except TimeoutError:
                        continue
                    except ConnectionError:
                        break
                else:
                    raise AssertionError(f"{name} is still open")
            ended[name] = time.monotonic() - began

        # A record that says that it is long, and comes byte by byte.
        hello = b"\x16\x03\x01\x10\x00\x01\x00\x0f\xfc\x03\x03" + bytes(4096)
        connections = [
            threading.Thread(target=end, args=("a byte", hello[:1], 30)),
            threading.Thread(target=end, args=("a byte a second", hello[:30], 1)),
        ]
        for connection in connections:
            connection.start()
        # Others are served meanwhile.
        serial(fleet)
        for connection in connections:
            connection.join()
        assert set(ended) == {"a byte", "a byte a second"}, ended
        assert all(9 < seconds < 15 for seconds in ended.values()), ended

        # One that has not come to TLS does not keep a host from stopping.
        with socket.create_connection(address(fleet), timeout=30):
            began = time.monotonic()
            time.sleep(0.5)
            fleet.host.stop()
            assert time.monotonic() - began < 5


SCENARIOS = {
    "development": development, "replaced": replaced, "refused": refused_hosts, "moved": moved, "plain": plain, "silent": silent,
}

if __name__ == "__main__":
    name = sys.argv[2]
    with tempfile.TemporaryDirectory() as scratch:
        SCENARIOS[name](pathlib.Path(sys.argv[1]), pathlib.Path(scratch).resolve(), *sys.argv[3:])
    print(f"ok: {name}")
