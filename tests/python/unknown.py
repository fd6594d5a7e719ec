"""What boto3 makes of an answer that says that nobody knows whether it was done: it tells its caller, and sends nothing again."""

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

for mode in ["legacy", "standard", "adaptive"]:
    ssm = boto3.client("ssm", config=Config(retries={"mode": mode}))
    try:
        ssm.send_command(DocumentName="AWS-RunShellScript", InstanceIds=["mi-00000000000000001"])
    except ClientError as error:
        assert error.response["Error"]["Code"] == "OutcomeUnknown", error
    else:
        raise AssertionError("it was answered")
