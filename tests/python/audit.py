"""Who asked for what and what became of it, by boto3 and by `muster audit`: changes, reads, denials, strangers, a host that is killed."""

import http.client
import json
import subprocess
import sys

from access import MANAGED, REGION, admin, allow, client, key_of, of_muster, refused, trust, two_accounts
from processes import wait_for

SECRET = "planted-secret"


def audit(fleet, *arguments):
    """What `muster audit` prints."""
    done = subprocess.run(
        [fleet.binaries / "muster", "audit", "--data-dir", fleet.data, *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr}"
    return done.stdout


def events(fleet, *arguments):
    return [json.loads(line) for line in audit(fleet, "--json", *arguments).splitlines()]


def recorded(fleet, *arguments, count=1):
    """The newest requests, once there are so many: what changes nothing is written within a second or two."""
    return wait_for(f"{count} of {arguments}", 20, lambda: found if len(found := events(fleet, *arguments)) >= count else None)[0]


def request_id(answer):
    return answer["ResponseMetadata"]["RequestId"]


def unsigned(fleet, count, **headers):
    """So many requests that nobody signed, over one connection."""
    address = http.client.HTTPConnection(fleet.url.split("://")[1])
    for _ in range(count):
        address.request("POST", "/", "{}", {"x-amz-target": "AmazonSSM.GetParameter", "user-agent": "stranger", **headers})
        answer = address.getresponse()
        answer.read()
        assert answer.status == 400, answer.status
    address.close()


def a_change_is_recorded_although_the_host_is_killed(fleet, first):
    answer = client("ssm", fleet.url, first).put_parameter(Name="/app/db", Value=SECRET, Type="String")
    fleet.host.kill()
    fleet.start_host()
    [event] = events(fleet, "--request-id", request_id(answer))
    arn = f"arn:aws:ssm:{REGION}:{first['account']}:parameter/app/db"
    expected = {
        "Operation": "ssm:PutParameter", "Principal": f"arn:aws:iam::{first['account']}:user/admin", "Outcome": "Succeeded",
        "AccessKeyId": first["AccessKeyId"], "Decision": "Allowed", "Changed": True, "Resources": [arn], "Region": REGION,
        "SourceIp": "127.0.0.1", "Tls": False, "AccountId": first["account"],
    }
    assert expected.items() <= event.items(), event
    assert json.loads(event["Parameters"]) == {"Name": "/app/db", "Type": "String"}, event
    assert event["UserAgent"].startswith("Boto3/") and event["DurationMicroseconds"] > 0, event


def reads_and_refusals_are_recorded(fleet, first):
    url, account = fleet.url, first["account"]
    ssm, iam = client("ssm", url, first), client("iam", url, first)
    answer = ssm.get_parameter(Name="/app/db")
    [event] = recorded(fleet, "--request-id", request_id(answer))
    assert not event["Changed"] and "Parameters" not in event and event["Outcome"] == "Succeeded", event

    # A change that was refused is no change, and leaves nothing but this.
    before = ssm.describe_activations()["ActivationList"]
    refused("ParameterAlreadyExists", ssm.put_parameter, Name="/app/db", Value="x", Type="String")
    [event] = recorded(fleet, "--outcome", "failed", "--operation", "ssm:PutParameter")
    assert not event["Changed"] and event["ErrorCode"] == "ParameterAlreadyExists" and event["Decision"] == "Allowed", event
    refused("ValidationException", ssm.create_activation, IamRole="")
    [event] = recorded(fleet, "--outcome", "failed", "--operation", "CreateActivation")
    assert not event["Changed"] and event["Decision"] == "Allowed", event
    assert ssm.describe_activations()["ActivationList"] == before

    iam.create_user(UserName="ann")
    ann = iam.create_access_key(UserName="ann")["AccessKey"]
    refused("AccessDeniedException", client("ssm", url, ann).get_parameter, Name="/app/db")
    [event] = recorded(fleet, "--principal", "ann", "--outcome", "denied")
    assert (event["Decision"], event["DeniedBy"], event["ExplicitDeny"]) == ("Denied", "identity", False), event
    deny = {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "ssm:*", "Resource": "*"}}
    iam.put_user_policy(UserName="ann", PolicyName="no", PolicyDocument=json.dumps(deny))
    refused("AccessDeniedException", client("ssm", url, ann).get_parameter, Name="/app/db")
    newest = recorded(fleet, "--principal", f"arn:aws:iam::{account}:user/ann", count=2)[0]
    assert newest["ExplicitDeny"] is True, newest

    # Who does not prove to be ann is nobody, and leaves nothing among what ann did.
    refused("InvalidSignatureException", client("ssm", url, {**ann, "SecretAccessKey": "wrong"}).get_parameter, Name="/app/db")
    [event] = recorded(fleet, "--account", "", "--access-key", ann["AccessKeyId"])
    assert event["Decision"] == "NotAuthenticated" and event["ErrorCode"] == "InvalidSignatureException", event
    assert event["Outcome"] == "Denied" and "Principal" not in event and "AccountId" not in event, event
    assert len(events(fleet, "--account", account, "--access-key", ann["AccessKeyId"])) == 2
    unsigned(fleet, 1)
    [event] = recorded(fleet, "--account", "", "--outcome", "denied", "--operation", "ssm:GetParameter", count=2)[:1]
    assert event["ErrorCode"] == "MissingAuthenticationTokenException", event
    return ann


def sessions_and_runbooks_tell_whose_they_are(fleet, first, second):
    url = fleet.url
    iam, other_iam = client("iam", url, first), client("iam", url, second)
    role = other_iam.create_role(RoleName="visitor", AssumeRolePolicyDocument=trust(first["account"]))["Role"]
    other_iam.attach_role_policy(RoleName="visitor", PolicyArn=MANAGED + "AmazonSSMReadOnlyAccess")
    answer = client("sts", url, first).assume_role(RoleArn=role["Arn"], RoleSessionName="visit")
    session = answer["AssumedRoleUser"]["Arn"]
    # Both accounts are told: that of who assumes, and that of the role.
    both = recorded(fleet, "--request-id", request_id(answer), count=2)
    assert [event["SessionArn"] for event in both] == [session, session], both
    client("sts", url, answer["Credentials"]).get_caller_identity()
    [event] = recorded(fleet, "--principal", session)
    assert event["AccountId"] == second["account"] and event["AccessKeyId"] == answer["Credentials"]["AccessKeyId"], event

    fleet.client("muster").put_plugin_grant(
        PluginName="muster/api", Nodes={"Hosts": {}}, MusterApi=[{"Operations": ["ssm:PutParameter"]}]
    )
    ssm = client("ssm", url, first)
    put = {"Service": "ssm", "Api": "PutParameter", "Name": "/by-runbook", "Value": "v", "Type": "String"}
    ssm.create_document(Name="puts", DocumentType="Automation", Content=json.dumps({
        "schemaVersion": "0.3", "mainSteps": [{"action": "aws:executeAwsApi", "name": "put", "inputs": put}],
    }))
    execution = ssm.start_automation_execution(DocumentName="puts")["AutomationExecutionId"]
    arn = f"arn:aws:ssm:{REGION}:{first['account']}:parameter/by-runbook"
    [event] = recorded(fleet, "--resource", arn)
    assert event["RunId"] == execution and event["Principal"].endswith(":user/admin") and event["Changed"], event


def two_accounts_see_their_own(fleet, first, second):
    own, other = (of_muster(fleet, key) for key in (first, second))
    client("ssm", fleet.url, second).put_parameter(Name="/theirs", Value="x", Type="String")
    seen, more = [], {}
    while more is not None:
        page = own.lookup_events(MaxResults=3, **more)
        seen += page["Events"]
        more = {"NextToken": page["NextToken"]} if "NextToken" in page else None
    assert {event["AccountId"] for event in seen} == {first["account"]}, seen
    times = [event["EventTime"] for event in seen]
    assert len(seen) > 10 and times == sorted(times, reverse=True), times
    [theirs] = other.lookup_events(Operation="ssm:PutParameter")["Events"]
    assert theirs["Resources"] == [f"arn:aws:ssm:{REGION}:{second['account']}:parameter/theirs"], theirs
    iam = client("iam", fleet.url, first)
    iam.create_user(UserName="looks")
    key = iam.create_access_key(UserName="looks")["AccessKey"]
    refused("AccessDeniedException", of_muster(fleet, key).lookup_events)
    iam.put_user_policy(UserName="looks", PolicyName="looks", PolicyDocument=allow("muster:LookupEvents", "*"))
    assert of_muster(fleet, key).lookup_events(MaxResults=1)["Events"]


def a_flood_of_strangers_displaces_nothing(fleet, first):
    ssm = client("ssm", fleet.url, first)
    before = len(events(fleet, "--account", first["account"], "--limit", "100000"))
    unsigned(fleet, 1_000)
    ids = [request_id(ssm.get_parameter(Name="/app/db")) for _ in range(20)]
    unsigned(fleet, 1_000)
    seen = recorded(fleet, "--account", first["account"], "--limit", "100000", count=before + 20)
    assert set(ids) <= {event["RequestId"] for event in seen}
    def counted():
        strangers = events(fleet, "--account", "", "--limit", "100000")
        left_out = sum(event.get("LeftOut", 0) for event in strangers)
        told = sum(event.get("UserAgent") == "stranger" for event in strangers)
        return (told, left_out) if told + left_out >= 2_000 else None
    (told, left_out), _ = wait_for("all strangers", 20, counted)
    assert told < 1_000 and left_out > 1_000, (told, left_out)


def the_export_is_lines_of_json_in_order_and_without_secrets(fleet, secrets):
    exported = audit(fleet, "export")
    lines = [json.loads(line) for line in exported.splitlines()]
    times = [line["EventTime"] for line in lines]
    assert len(lines) > 100 and times == sorted(times), "the oldest first"
    newest = events(fleet, "--limit", str(len(lines)))
    assert [line["RequestId"] for line in lines] == [event["RequestId"] for event in reversed(newest)]
    for secret in secrets:
        assert secret not in exported
    since = lines[50]["EventTime"]
    later = [json.loads(line) for line in audit(fleet, "export", "--since", since, "--account", lines[50].get("AccountId", "")).splitlines()]
    assert later[0]["EventTime"] >= since and later[0]["EventTime"] <= lines[50]["EventTime"], later[0]
    assert audit(fleet, "--limit", "3").count("\n") == 3


def what_the_owner_does_is_recorded(fleet, account):
    """In the account that it is about; here, because its keys are others from then on."""
    [made] = recorded(fleet, "--principal", "muster:owner", "--operation", "muster:CreateAccount")
    assert made["AccountId"] == account and made["Changed"] and "SourceIp" not in made, made
    _, key = key_of(admin(fleet, "recover-account", account))
    [event] = of_muster(fleet, key).lookup_events(Principal="muster:owner", Operation="RecoverAccount")["Events"]
    assert event["Changed"] and event["Decision"] == "Allowed" and event["Outcome"] == "Succeeded", event
    admin(fleet, "recover-account", "000000000000", code=1)
    [event] = recorded(fleet, "--principal", "muster:owner", "--outcome", "failed")
    assert event["ErrorCode"] == "ValidationException" and not event["Changed"], event


def keys_that_were_used_are_recorded(fleet, first):
    ssm = client("ssm", fleet.url, first)
    key = of_muster(fleet, first).create_key(Alias="alias/payments")["Key"]["Arn"]
    parameter = f"arn:aws:ssm:{REGION}:{first['account']}:parameter/sealed"
    answer = ssm.put_parameter(Name="/sealed", Value=SECRET, Type="SecureString", KeyId="alias/payments")
    [event] = events(fleet, "--request-id", request_id(answer))
    assert event["Resources"] == [parameter, key], event
    read = ssm.get_parameters(Names=["/sealed", "/sealed:1"], WithDecryption=True)
    [event] = recorded(fleet, "--request-id", request_id(read))
    assert event["Resources"].count(key) == 1, event
    sealed = ssm.get_parameter(Name="/sealed")
    [event] = recorded(fleet, "--request-id", request_id(sealed))
    assert event["Resources"] == [parameter], event


def main(binaries):
    with two_accounts(binaries) as (fleet, first, second):
        a_change_is_recorded_although_the_host_is_killed(fleet, first)
        ann = reads_and_refusals_are_recorded(fleet, first)
        sessions_and_runbooks_tell_whose_they_are(fleet, first, second)
        two_accounts_see_their_own(fleet, first, second)
        keys_that_were_used_are_recorded(fleet, first)
        a_flood_of_strangers_displaces_nothing(fleet, first)
        what_the_owner_does_is_recorded(fleet, second["account"])
        code = client("ssm", fleet.url, first).create_activation(IamRole="node")["ActivationCode"]
        secrets = [SECRET, ann["SecretAccessKey"], code, first["SecretAccessKey"]]
        the_export_is_lines_of_json_in_order_and_without_secrets(fleet, secrets)
        # What was recorded last is written when the host stops, and all of it is sound.
        answer = client("ssm", fleet.url, first).get_parameter(Name="/app/db")
        fleet.host.stop()
        subprocess.run([fleet.binaries / "muster", "store", "verify", "--data-dir", fleet.data], check=True, timeout=60)
        fleet.start_host()
        assert events(fleet, "--request-id", request_id(answer))
    print("ok: audit")


if __name__ == "__main__":
    main(sys.argv[1])
