"""While the disk is full, writes are refused and everything else goes on; with room again, so do writes. Nothing acknowledged is lost, and
nothing refused is there.

Argument: the folder of the binaries.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

from botocore.exceptions import ClientError

from processes import IMPATIENT, Fleet, Process

# What may be written until there is no room, in KiB; a parameter takes more than 4.
ROOM = 4096
# How long it may take until a host has found that there is room again.
RECOVERY_SECONDS = 5


def main(binaries):
    with tempfile.TemporaryDirectory() as folder:
        of_a_file_that_may_not_grow(binaries, folder)
    if os.geteuid() == 0:
        with tempfile.TemporaryDirectory() as folder:
            of_a_file_system(binaries, folder)
    else:
        print("no file system was filled: only root can mount one")


def of_a_file_that_may_not_grow(binaries, folder):
    fleet = Fleet(binaries, folder)
    fleet.start_host()
    fleet.host.stop()
    bound = (fleet.data / "state.redb").stat().st_size // 1024 + ROOM
    # A write past the bound then fails as one past a quota does.
    limited = f'trap "" XFSZ; ulimit -S -f {bound}; exec "$@"'
    fleet.host = Process(
        ["bash", "-c", limited, "-", pathlib.Path(binaries) / "muster", "serve", "--data-dir", fleet.data,
         "--listen", fleet.listen]
    )
    fleet.host.line("Ctrl-C")

    def make_room():
        subprocess.run(["prlimit", "--pid", str(fleet.host.child.pid), "--fsize=unlimited:"], check=True)

    goes_on(fleet, make_room)


def of_a_file_system(binaries, folder):
    """One of its own in memory, which only the host sees, and whoever holds it."""
    data = pathlib.Path(folder) / "host"
    data.mkdir()
    holder = Process(["unshare", "--mount", "bash", "-c", 'mount -t tmpfs none "$1" && echo mounted && exec sleep 600', "-", data])
    holder.line("mounted")
    inside = ["nsenter", f"--mount=/proc/{holder.child.pid}/ns/mnt"]

    def resize(more_kib):
        used = subprocess.run([*inside, "df", "--output=used", data], check=True, capture_output=True, text=True)
        used = int(used.stdout.split()[-1])
        subprocess.run([*inside, "mount", "-o", f"remount,size={used + more_kib}k", data], check=True)

    class Inside(Fleet):
        def launch_host(self, _=None):
            self.host = Process(
                [*inside, self.binaries / "muster", "serve", "--data-dir", data, "--listen", self.listen]
            )

    fleet = Inside(binaries, folder)
    try:
        # The same folder, as seen from here.
        fleet.data = pathlib.Path(f"/proc/{holder.child.pid}/root") / data.relative_to("/")
        fleet.start_host()
        resize(ROOM)
        goes_on(fleet, lambda: resize(64 * 1024))
    finally:
        fleet.stop()
        holder.kill()


def goes_on(fleet, make_room):
    with fleet:
        ssm = fleet.client("ssm", IMPATIENT)
        kept, refused = [], []
        for number in range(3 * ROOM):
            put(ssm, f"/full/{number}", kept, refused)
            if len(refused) == 20:
                break
        assert len(refused) == 20 and kept, f"the disk was never full: {len(kept)} kept, {len(refused)} refused"
        look(ssm, kept, refused)
        assert fleet.host.child.poll() is None, fleet.host.stderr

        make_room()
        until = time.monotonic() + RECOVERY_SECONDS
        before = len(kept)
        while len(kept) == before:
            assert time.monotonic() < until, f"there is room, and nothing is written: {fleet.host.stderr[-20:]}"
            put(ssm, f"/again/{len(refused)}", kept, refused)
        put(ssm, "/again/after", kept, refused)
        assert kept[-1] == "/again/after", refused[-1]
        look(ssm, kept, refused)
        said = "\n".join(fleet.host.stderr)
        assert "the disk is full" in said and "there is room on the disk again" in said, said

        fleet.host.kill()
        fleet.start_host()
        look(fleet.client("ssm"), kept, refused)


def put(ssm, name, kept, refused):
    try:
        ssm.put_parameter(Name=name, Value=name + "x" * 4000, Type="String")
        kept.append(name)
    except ClientError as error:
        answer = error.response
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 500, answer
        assert answer["Error"]["Code"] == "InternalServerError", answer
        assert answer["Error"]["Message"].startswith("The disk of the host is full"), answer
        refused.append(name)


def look(ssm, kept, refused):
    """All that was acknowledged is there, and nothing that was refused."""
    for start in range(0, len(kept), 10):
        names = kept[start:start + 10]
        found = ssm.get_parameters(Names=names)["Parameters"]
        assert all(parameter["Value"].startswith(parameter["Name"]) for parameter in found), found
        assert {parameter["Name"] for parameter in found} == set(names), set(names)
    for start in range(0, len(refused), 10):
        assert ssm.get_parameters(Names=refused[start:start + 10])["Parameters"] == []


if __name__ == "__main__":
    main(sys.argv[1])
