"""Parameter Store and the caller's identity, asked for by an unmodified boto3."""

import boto3
from botocore.exceptions import ClientError

ssm = boto3.client("ssm")
sts = boto3.client("sts")


def refused(exception, call, **arguments):
    try:
        call(**arguments)
    except exception as error:
        return error.response["Error"]["Message"]
    raise AssertionError(f"{call} was not refused with {exception}")


def code(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    raise AssertionError(f"{call} was not refused")


identity = sts.get_caller_identity()
assert identity["Arn"] == f"arn:aws:iam::{identity['Account']}:user/admin", identity
assert identity["UserId"].startswith("AIDA") and len(identity["ResponseMetadata"]["RequestId"]) == 36, identity

put = ssm.put_parameter(Name="/app/db/host", Value="db.internal", Type="String", Description="where")
assert (put["Version"], put["Tier"]) == (1, "Standard"), put
message = refused(ssm.exceptions.ParameterAlreadyExists, ssm.put_parameter, Name="/app/db/host", Value="x", Type="String")
assert "overwrite" in message, message
assert ssm.put_parameter(Name="/app/db/host", Value="db2", Overwrite=True)["Version"] == 2

found = ssm.get_parameter(Name="/app/db/host")["Parameter"]
assert found["Value"] == "db2" and found["LastModifiedDate"].year >= 2024, found
assert ssm.get_parameter(Name="/app/db/host:1")["Parameter"]["Value"] == "db.internal"
assert ssm.get_parameter(Name=found["ARN"])["Parameter"]["Name"] == "/app/db/host"
refused(ssm.exceptions.ParameterNotFound, ssm.get_parameter, Name="/app/none")
refused(ssm.exceptions.ParameterVersionNotFound, ssm.get_parameter, Name="/app/db/host:9")

ssm.put_parameter(Name="ordinary", Value="a,b", Type="StringList")
both = ssm.get_parameters(Names=["ordinary", "missing", "/app/db/host"])
assert [p["Name"] for p in both["Parameters"]] == ["/app/db/host", "ordinary"], both
assert both["InvalidParameters"] == ["missing"], both

for number in range(25):
    ssm.put_parameter(Name=f"/many/{number:02}/x", Value="snö ☃", Type="String")
pages = list(ssm.get_paginator("get_parameters_by_path").paginate(Path="/many", Recursive=True))
names = [p["Name"] for page in pages for p in page["Parameters"]]
assert names == [f"/many/{number:02}/x" for number in range(25)] and len(pages) == 3, names
assert all(p["Value"] == "snö ☃" for page in pages for p in page["Parameters"])

ssm.put_parameter(Name="/secret/s", Value="snö ☃", Type="SecureString")
found = ssm.get_parameter(Name="/secret/s", WithDecryption=True)["Parameter"]
assert (found["Type"], found["Value"]) == ("SecureString", "snö ☃"), found
assert "snö" not in ssm.get_parameter(Name="/secret/s")["Parameter"]["Value"]
refused(ssm.exceptions.InvalidKeyId, ssm.put_parameter, Name="/secret/t", Value="v", Type="SecureString", KeyId="alias/none")
assert code(ssm.put_parameter, Name="aws-x", Value="v", Type="String") == "ValidationException"
refused(ssm.exceptions.InvalidNextToken, ssm.get_parameters_by_path, Path="/many", NextToken="nonsense")
refused(ssm.exceptions.InvalidFilterKey, ssm.get_parameters_by_path, Path="/", ParameterFilters=[{"Key": "Name", "Values": ["x"]}])

tags = [{"Key": "Team", "Value": "web"}, {"Key": "env", "Value": ""}]
ssm.put_parameter(Name="/app/tagged", Value="v", Type="String", Tags=tags)
listed = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/app/tagged")["TagList"]
assert listed == tags, listed

ssm.delete_parameter(Name="ordinary")
refused(ssm.exceptions.ParameterNotFound, ssm.delete_parameter, Name="ordinary")

stranger = boto3.client("ssm", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="x")
assert code(stranger.get_parameter, Name="ordinary") == "UnrecognizedClientException"
assert code(boto3.client("appconfig").get_deployment_strategy, DeploymentStrategyId="abcd") == "NotImplementedException"
