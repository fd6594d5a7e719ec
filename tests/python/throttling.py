"""An account that asks more often than AWS lets one is told so, botocore's own retries bring it through, and nobody else is slowed."""

import concurrent.futures
import itertools
import pathlib
import random
import sys
import tempfile
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from access import admin, key_of, own_key
from processes import Fleet

# AWS's own rate of PutParameter, a second.
RATE = 3
PUTS = 20
# Of CancelCommand AWS tells no rate: what each such change has here, a second.
CHANGES = 10
CANCELLATIONS = 60


def client(fleet, key, retries):
    return boto3.client(
        "ssm", endpoint_url=fleet.url, region_name="eu-west-1", config=Config(retries=retries),
        aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"],
    )


def put(ssm):
    """How many of the parameters were put and how many refused as too many, and how long that took in seconds."""
    began, throttled = time.monotonic(), 0
    for number in range(PUTS):
        try:
            ssm.put_parameter(Name=f"/app/{number}", Value="x", Type="String", Overwrite=True)
        except ClientError as error:
            assert error.response["Error"]["Code"] == "ThrottlingException", error
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400, error
            throttled += 1
    return PUTS - throttled, throttled, time.monotonic() - began


def seed_of_lasting_waits():
    """A seed of botocore's die by which no request fails.

    Of its three attempts the second comes up to one second after the first, and the third up to two after that, which the die says: from
    nothing to all of it. A bucket that nobody else takes from has its next request a RATE-th of a second after a refusal, which takes
    nothing. So a request gets through if its two waits together are longer than that, and every request does if any two throws that follow
    each other make such waits: whichever ones a request gets, however fast this machine is.
    """
    for seed in itertools.count():
        die = random.Random(seed)
        throws = [die.random() for _ in range(2 * PUTS)]
        if all(second + 2 * third > 1 / RATE + 0.05 for second, third in itertools.pairwise(throws)):
            return seed


def cancel(ssm):
    """How many of the cancellations were refused as too many, the others being refused since there is no such command; and the seconds."""
    def code(_):
        try:
            return ssm.cancel_command(CommandId="00000000-0000-4000-8000-000000000000")
        except ClientError as error:
            return error.response["Error"]["Code"]

    began = time.monotonic()
    # Several at once, so that a slow machine asks too often too.
    with concurrent.futures.ThreadPoolExecutor(8) as threads:
        codes = list(threads.map(code, range(CANCELLATIONS)))
    assert len(codes) == CANCELLATIONS and set(codes) <= {"InvalidCommandId", "ThrottlingException"}, codes
    return codes.count("ThrottlingException"), time.monotonic() - began


def main(binaries):
    # Three attempts in all, which is botocore's default.
    once, patient = {"total_max_attempts": 1}, {"mode": "standard"}
    with tempfile.TemporaryDirectory() as folder:
        rates = pathlib.Path(folder) / "rates.json"
        rates.write_text('{"999988887779": {"ssm:PutParameter": 1000, "ssm:CancelCommand": null}}')
        with Fleet(binaries, folder, arguments=("--rates", rates)) as fleet:
            fleet.start_host()
            first = own_key(fleet)
            usual, other, faster = (
                key_of(admin(fleet, "create-account", f"99998888777{digit}"))[1] for digit in "789"
            )
            done, throttled, seconds = put(client(fleet, usual, once))
            # A second's requests at once, and as many as the rate gives while they last.
            assert throttled and done <= RATE * (seconds + 1) + 1, (done, throttled, seconds)
            # Its bucket is empty now, and those of others are not.
            assert client(fleet, other, once).put_parameter(Name="/a", Value="x", Type="String")["Version"] == 1
            for unlimited in (first, faster):
                assert put(client(fleet, unlimited, once))[:2] == (PUTS, 0)

            throttled, seconds = cancel(client(fleet, usual, once))
            assert throttled and CANCELLATIONS - throttled <= CHANGES * (seconds + 1) + 1, (throttled, seconds)
            assert cancel(client(fleet, faster, once))[0] == 0

            ssm = client(fleet, usual, patient)
            assert "total_max_attempts" not in ssm.meta.config.retries, ssm.meta.config.retries
            random.seed(seed_of_lasting_waits())
            done, throttled, seconds = put(ssm)
            assert (done, throttled) == (PUTS, 0), (done, throttled)
            # They were waited for: what is not in the bucket comes at its rate.
            assert seconds > (PUTS - RATE) / RATE - 1, seconds
    print("ok: throttling")


if __name__ == "__main__":
    main(sys.argv[1])
