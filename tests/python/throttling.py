"""An account that asks more often than AWS lets one is told so, botocore's own retries bring it through, and nobody else is slowed."""

import pathlib
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


def main(binaries):
    once, patient = {"total_max_attempts": 1}, {"mode": "standard", "max_attempts": 10}
    with tempfile.TemporaryDirectory() as folder:
        rates = pathlib.Path(folder) / "rates.json"
        rates.write_text('{"999988887779": {"ssm:PutParameter": 1000}}')
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

            done, throttled, seconds = put(client(fleet, usual, patient))
            assert (done, throttled) == (PUTS, 0), (done, throttled)
            # They were waited for: what is not in the bucket comes at its rate.
            assert seconds > (PUTS - RATE) / RATE - 1, seconds
    print("ok: throttling")


if __name__ == "__main__":
    main(sys.argv[1])
