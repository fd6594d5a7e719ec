"""Web identities: an OIDC provider on loopback, made through IAM, whose tokens assume a role, by boto3 as a CI job or a pod has it."""

import base64
import hashlib
import http.server
import json
import os
import pathlib
import sys
import tempfile
import time
from unittest import mock

import boto3
from botocore import UNSIGNED
from botocore.config import Config

from access import REGION, allow, client, refused
from processes import Fleet, serve

# The key of RFC 7515, appendix A.2: whoever reads this can sign with it.
N = (
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOW"
    "vG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9k"
    "G4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
)
D = (
    "Eq5xpGnNCivDflJsRQBXHx1hdR1k6Ulwe2JZD50LpXyWPEAeP88vLNO97IjlA7_GQ5sLKMgvfTeXZx9SE-7YwVol2NXOoAJe46sui395IW_GO-pWJ1O0BkTGoVEn2bKV"
    "RUCgu-GjBVaYLU6f3l9kJfFNS3E0QbVdxzubSu3Mkqzjkn439X0M_V51gfpRLI9JYanrC4D4qAdGcopV_0ZHHzQlBjudU2QvXt4ehNYTCBr6XCLQUShb1juUO1ZdiYoF"
    "aFQT5Tw8bGUl_x_jTj3ccPDVZFD9pIuhLhBOneufuBiB4cS98l2SR_RQyGWSeWjnczT0QU91p1DhOVRuOopznQ"
)
# What stands before a SHA-256 digest in a signature (RFC 8017, section 9.2).
SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


def encoded(value):
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def number(text):
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")


def token(claims, header=None):
    """Signed by RS256."""
    signed = f"{encoded(header or {'alg': 'RS256', 'kid': 'rfc'})}.{encoded(claims)}"
    digest = SHA256 + hashlib.sha256(signed.encode()).digest()
    padded = b"\x00\x01" + b"\xff" * (256 - 3 - len(digest)) + b"\x00" + digest
    signature = pow(int.from_bytes(padded, "big"), number(D), number(N)).to_bytes(256, "big")
    return f"{signed}.{encoded(signature)}"


class Provider:
    """It counts what it is asked for."""

    def __init__(self):
        self.asked = []
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                provider.asked.append(self.path)
                said = {
                    "/realm/.well-known/openid-configuration": {"issuer": provider.url, "jwks_uri": provider.url + "/keys"},
                    "/realm/keys": {"keys": [{"kty": "RSA", "kid": "rfc", "use": "sig", "alg": "RS256", "n": N, "e": "AQAB"}]},
                }.get(self.path)
                body = json.dumps(said).encode()
                self.send_response(200 if said else 404)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.url = serve(Handler) + "/realm"

    def claims(self, **more):
        now = int(time.time())
        return {"iss": self.url, "sub": "repo:acme/app:ref:refs/heads/main", "aud": "muster", "iat": now, "exp": now + 600, **more}


def a_token_assumes_a_role(fleet, folder):
    provider = Provider()
    iam, own = fleet.client("iam"), fleet.client("sts").get_caller_identity()["Account"]
    made = iam.create_open_id_connect_provider(Url=provider.url, ClientIDList=["muster"])
    issuer = provider.url.removeprefix("http://")
    assert made["OpenIDConnectProviderArn"] == f"arn:aws:iam::{own}:oidc-provider/{issuer}", made
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": made["OpenIDConnectProviderArn"]},
        "Condition": {"StringEquals": {f"{issuer}:aud": "muster"}, "StringLike": {f"{issuer}:sub": "repo:acme/app:*"}},
    }]}
    role = iam.create_role(RoleName="ci", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
    iam.put_role_policy(RoleName="ci", PolicyName="reads", PolicyDocument=allow("ssm:GetParameter", "*"))
    fleet.client("ssm").put_parameter(Name="/app/db", Value="x", Type="String")
    region = fleet.client("ssm").meta.region_name

    # Nobody signs: there are no credentials to sign with.
    sts = boto3.client("sts", endpoint_url=fleet.url, region_name=REGION, config=Config(signature_version=UNSIGNED))
    asked = {"RoleArn": role["Arn"], "RoleSessionName": "run-7"}
    told = sts.assume_role_with_web_identity(**asked, WebIdentityToken=token(provider.claims()))
    assert told["SubjectFromWebIdentityToken"] == "repo:acme/app:ref:refs/heads/main", told
    assert told["Audience"] == "muster" and told["Provider"] == made["OpenIDConnectProviderArn"], told
    assert told["AssumedRoleUser"]["AssumedRoleId"] == f"{role['RoleId']}:run-7", told
    who = client("sts", fleet.url, told["Credentials"]).get_caller_identity()
    assert who["Arn"] == f"arn:aws:sts::{own}:assumed-role/ci/run-7", who
    session = client("ssm", fleet.url, told["Credentials"], region)
    assert session.get_parameter(Name="/app/db")["Parameter"]["Value"] == "x"
    refused("AccessDeniedException", session.delete_parameter, Name="/app/db")

    def no(code, claims, **more):
        return refused(code, sts.assume_role_with_web_identity, **{**asked, **more}, WebIdentityToken=token(claims))

    denied = no("AccessDenied", provider.claims(sub="repo:other/app"))
    assert denied == "Not authorized to perform sts:AssumeRoleWithWebIdentity", denied
    assert no("AccessDenied", provider.claims(), RoleArn=role["Arn"] + "s") == denied
    assert no("InvalidIdentityToken", provider.claims(aud="other")) == "Incorrect token audience"
    assert "No OpenIDConnect provider found" in no("InvalidIdentityToken", provider.claims(iss="https://idp.example"))
    no("ExpiredTokenException", provider.claims(exp=int(time.time()) - 400))
    no("ValidationError", provider.claims(), DurationSeconds=3601)
    good = token(provider.claims())
    for wrong in (good[:-8] + "AAAAAAAA", good.replace(".", "..", 1), "e30.e30.AAAA", encoded({"alg": "none"}) + good[good.index("."):]):
        refused("InvalidIdentityToken", sts.assume_role_with_web_identity, **asked, WebIdentityToken=wrong)
    # A flood of keys that the provider does not have costs it nothing.
    for at in range(20):
        header = {"alg": "RS256", "kid": f"unknown-{at}"}
        refused("InvalidIdentityToken", sts.assume_role_with_web_identity, **asked, WebIdentityToken=token(provider.claims(), header))
    assert len(provider.asked) == 2, provider.asked

    # As a pod or a CI job has it: boto3 finds the token by itself.
    kept = pathlib.Path(folder) / "token"
    kept.write_text(token(provider.claims()))
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("AWS_")},
        "AWS_WEB_IDENTITY_TOKEN_FILE": str(kept), "AWS_ROLE_ARN": role["Arn"], "AWS_ROLE_SESSION_NAME": "pod",
        "AWS_ENDPOINT_URL": fleet.url, "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    with mock.patch.dict(os.environ, environment, clear=True):
        assert boto3.Session().client("sts").get_caller_identity()["Arn"].endswith("assumed-role/ci/pod")

    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=made["OpenIDConnectProviderArn"])
    assert "No OpenIDConnect provider found" in no("InvalidIdentityToken", provider.claims())


def main(binaries):
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, folder) as fleet:
        fleet.start_host()
        a_token_assumes_a_role(fleet, folder)
    print("ok: web identity")


if __name__ == "__main__":
    main(sys.argv[1])
