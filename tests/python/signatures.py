"""What boto3 signs, in the header and as URLs for others, is accepted; and what it signs with a token that nobody gave is not."""

import io
import json
import os
import urllib.error
import urllib.request
import xml.etree.ElementTree

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.exceptions import ClientError

# Codes of those whose signature was not accepted.
REFUSED = {
    "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignatureException", "IncompleteSignature",
    "UnrecognizedClientException", "InvalidClientTokenId", "MissingAuthenticationTokenException",
}
endpoint = os.environ["AWS_ENDPOINT_URL"]
sts = boto3.client("sts")
ssm = boto3.client("ssm")
appconfig = boto3.client("appconfig")
incidents = boto3.client("ssm-incidents")


def fetch(url, method="GET", headers=None, data=None):
    """The status and the text of what somebody without credentials is answered."""
    request = urllib.request.Request(url, method=method, headers=headers or {}, data=data)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def code(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return None


# The URL that others ask who somebody is, by either method; urllib says that an empty body is a form.
arn = sts.get_caller_identity()["Arn"]
for method, data in [("GET", None), ("POST", None), ("POST", b"")]:
    url = sts.generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod=method)
    status, text = fetch(url, method, data=data)
    assert status == 200 and f"<Arn>{arn}</Arn>" in text, (method, text)
url = sts.generate_presigned_url("get_caller_identity")
assert fetch(url, "POST")[0] == 200, url
status, text = fetch(url, "GET")
assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in text, text
for expires in [0, 604801]:
    status, text = fetch(sts.generate_presigned_url("get_caller_identity", ExpiresIn=expires), "POST")
    assert status == 400 and "<Code>IncompleteSignature</Code>" in text, text

# The token of a Kubernetes cluster's authenticator: its name is signed and has to come with the URL.
CLUSTER = "x-k8s-aws-id"
url = sts._request_signer.generate_presigned_url(
    {
        "method": "GET", "url": f"{endpoint}/?Action=GetCallerIdentity&Version=2011-06-15", "body": {},
        "headers": {CLUSTER: "blue"}, "context": {},
    },
    operation_name="", expires_in=60, region_name="eu-west-1",
)
assert fetch(url, headers={CLUSTER: "blue"})[0] == 200, url
for headers in [{CLUSTER: "green"}, {}]:
    status, text = fetch(url, headers=headers)
    assert status in (400, 403) and xml.etree.ElementTree.fromstring(text) is not None, text

# Operations of the other protocols.
url = appconfig.generate_presigned_url("list_applications", Params={"MaxResults": 1})
status, text = fetch(url)
assert status == 200 and json.loads(text) == {"Items": []}, text
url = ssm.generate_presigned_url("list_commands")
headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonSSM.ListCommands"}
status, text = fetch(url, "POST", headers)
assert status == 200 and json.loads(text) == {"Commands": []}, text

# What has to be escaped, in labels and in queries.
for label in ["a/b", "a:b", "ü", "ሴ😀", "a b+c", "%2F", "100%", "~.-_", "a&b=c?d#e", "a//b", "@!$'()*,;=", '"<>\\^`{|}']:
    assert code(appconfig.get_application, ApplicationId=label) not in REFUSED, label
    assert code(appconfig.list_tags_for_resource, ResourceArn=f"arn:aws:appconfig:::{label}") not in REFUSED, label
    assert code(incidents.list_tags_for_resource, resourceArn=f"arn:aws:ssm-incidents::1:x/{label}") not in REFUSED, label
    assert code(incidents.untag_resource, resourceArn="arn:aws:ssm-incidents::1:x", tagKeys=["z", label, "a"]) not in REFUSED
    url = appconfig.generate_presigned_url("list_applications", Params={"NextToken": label})
    status, text = fetch(url)
    assert status != 403, (label, text)
    url = appconfig.generate_presigned_url("get_application", Params={"ApplicationId": label})
    status, text = fetch(url)
    assert status != 403, (label, text)
assert code(appconfig.get_application, ApplicationId="..") not in REFUSED

# Values of headers, which are read too.
for text in ["plain", " a  b ", "ü", "a,b"]:
    made = code(
        appconfig.create_hosted_configuration_version,
        ApplicationId="abc1234", ConfigurationProfileId="abc1234", Content=b"{}", ContentType="application/json", Description=text,
    )
    assert made is not None and made not in REFUSED, (text, made)


# The header `Date`, where there is one, is what this client signs in place of its own.
def with_date(request, **_):
    request.headers["Date"] = "now"


dated = boto3.client("ssm")
dated.meta.events.register("before-sign.ssm", with_date)
seen = []
dated.meta.events.register("before-send.ssm", lambda request, **_: seen.append({name.lower() for name in request.headers}))
assert dated.list_commands()["Commands"] == []
assert "date" in seen[0] and "x-amz-date" not in seen[0], seen

# A body that is read twice, once for its digest.
credentials = boto3.Session().get_credentials()
for body in [io.BytesIO(b"no component" * 10_000), b""]:
    request = AWSRequest("POST", f"{endpoint}/_muster/plugins", data=body)
    SigV4Auth(credentials, "muster", "eu-west-1").add_auth(request)
    data = body.read() if hasattr(body, "read") else body
    status, text = fetch(request.url, "POST", dict(request.headers.items()), data)
    assert status == 400 and not any(refused in text for refused in REFUSED), text

# Session tokens that nobody gave.
for token in ["t", "a+b/c==", "t" * 4096]:
    session = boto3.Session(
        credentials.access_key, credentials.secret_key, aws_session_token=token, region_name="eu-west-1",
    )
    assert code(session.client("ssm").list_commands) == "UnrecognizedClientException"
    assert code(session.client("appconfig").list_applications) == "UnrecognizedClientException"
    assert code(session.client("sts").get_caller_identity) == "InvalidClientTokenId"
    status, text = fetch(session.client("sts").generate_presigned_url("get_caller_identity"), "POST")
    assert status == 403 and "<Code>InvalidClientTokenId</Code>" in text, text
