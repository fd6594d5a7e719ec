"""A host that cannot write any more ends and says so; with room again, all that it acknowledged is there.

Argument: the folder of the binaries.
"""

import pathlib
import sys
import tempfile

from botocore.exceptions import BotoCoreError, ClientError

from processes import IMPATIENT, Fleet, Process

# What the file may grow by, in KiB; a parameter takes more than 4.
ROOM = 4096


def main(binaries):
    with tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(binaries, folder)
        fleet.start_host()
        fleet.host.stop()

        bound = (fleet.data / "state.redb").stat().st_size // 1024 + ROOM
        # A write past the bound then fails as one to a full disk does.
        limited = f'trap "" XFSZ; ulimit -f {bound}; exec "$@"'
        fleet.host = Process(
            ["bash", "-c", limited, "-", pathlib.Path(binaries) / "muster", "serve", "--data-dir", fleet.data,
             "--listen", fleet.listen]
        )
        fleet.host.line("Ctrl-C")
        kept = fill(fleet.client("ssm", IMPATIENT))
        code = fleet.host.wait(30)
        said = "\n".join(fleet.host.stderr)
        assert code == 1 and "the state can no longer be written" in said, (code, said)

        fleet.start_host()
        try:
            ssm = fleet.client("ssm")
            for name in kept:
                assert ssm.get_parameter(Name=name)["Parameter"]["Value"].startswith(name), name
            ssm.put_parameter(Name="/full/again", Value="x", Type="String")
        finally:
            fleet.stop()
        assert kept, "nothing was acknowledged"


def fill(ssm):
    kept = []
    for number in range(ROOM):
        name = f"/full/{number}"
        try:
            ssm.put_parameter(Name=name, Value=name + "x" * 4000, Type="String")
        except (BotoCoreError, ClientError):
            return kept
        kept.append(name)
    raise AssertionError("the disk was never full")


if __name__ == "__main__":
    main(sys.argv[1])
