"""Two accounts on one host, their identities as Terraform makes them, and what they may do: everything by boto3, and by `muster admin`."""

import contextlib
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import boto3
import botocore.session
from botocore.exceptions import ClientError

from processes import Fleet, grant_shell, register, wait_for

REGION = "eu-west-1"
COMMAND = json.dumps({"schemaVersion": "2.2", "mainSteps": [
    {"action": "aws:runShellScript", "name": "run", "inputs": {"runCommand": ["echo one"]}}
]})
MANAGED = "arn:aws:iam::aws:policy/"
# The one that is made beside the host's first.
OTHER_ACCOUNT = "999988887777"


def client(service, url, key, region=REGION):
    return boto3.client(
        service, endpoint_url=url, region_name=region, aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"], aws_session_token=key.get("SessionToken"),
    )


def of_muster(fleet, key, region=REGION):
    """A client of Muster's own service."""
    fleet.client("muster")
    session = botocore.session.Session()
    session.get_component("data_loader").search_paths.insert(0, str(fleet.data.parent / "models"))
    return boto3.Session(botocore_session=session).client(
        "muster", endpoint_url=fleet.url, region_name=region, aws_access_key_id=key["AccessKeyId"],
        aws_secret_access_key=key["SecretAccessKey"],
    )


def admin(fleet, *arguments, code=0):
    """What `muster admin` prints."""
    done = subprocess.run(
        [fleet.binaries / "muster", "admin", "--data-dir", fleet.data, *arguments], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == code, f"{arguments}: {done.returncode} {done.stdout} {done.stderr}"
    return done.stdout


def key_of(printed):
    """A key as `muster admin` prints it: a section of AWS's shared credentials."""
    lines = dict(line.split(" = ") for line in printed.splitlines() if " = " in line)
    account = printed.split("]")[0].strip("[")
    return account, {"AccessKeyId": lines["aws_access_key_id"], "SecretAccessKey": lines["aws_secret_access_key"]}


def own_key(fleet):
    """The key of the first account's administrator, with its account."""
    sts = fleet.client("sts")
    signed = sts._request_signer._credentials
    account = sts.get_caller_identity()["Account"]
    return {"account": account, "AccessKeyId": signed.access_key, "SecretAccessKey": signed.secret_key}


@contextlib.contextmanager
def two_accounts(binaries):
    """A host with two accounts, and the key of each one's administrator."""
    with tempfile.TemporaryDirectory() as folder, Fleet(binaries, pathlib.Path(folder)) as fleet:
        fleet.start_host()
        first = own_key(fleet)
        account, key = key_of(admin(fleet, "create-account", OTHER_ACCOUNT))
        yield fleet, first, {"account": account, **key}


def refused(code, call, **request):
    """The refusal's message."""
    try:
        call(**request)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return error.response["Error"]["Message"]
    raise AssertionError(f"{call} was not refused by {code}")


def allow(actions, resources, **condition):
    statement = {"Effect": "Allow", "Action": actions, "Resource": resources}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def trust(principal, **condition):
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": ["sts:AssumeRole", "sts:TagSession"]}
    if condition:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def parameters_are_shared(fleet, first, second):
    """A parameter that its account lets another read, and a role of that one."""
    own, other = client("ssm", fleet.url, first), client("ssm", fleet.url, second)
    role = client("iam", fleet.url, second).create_role(RoleName="reader", AssumeRolePolicyDocument=trust(second["account"]))["Role"]
    own.put_parameter(Name="/shared/url", Value="one", Type="String")
    arn = own.get_parameter(Name="/shared/url")["Parameter"]["ARN"]
    denied = refused("AccessDeniedException", other.get_parameter, Name=arn)
    assert denied.endswith("because no resource-based policy allows the ssm:GetParameter action"), denied
    statement = {"Effect": "Allow", "Principal": {"AWS": role["Arn"]}, "Action": "ssm:GetParameter", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    put = own.put_resource_policy(ResourceArn=arn, Policy=policy)
    refused("AccessDeniedException", other.get_parameter, Name=arn)
    session = client("sts", fleet.url, second).assume_role(RoleArn=role["Arn"], RoleSessionName="one")["Credentials"]
    reader = client("ssm", fleet.url, session)
    denied = refused("AccessDeniedException", reader.get_parameter, Name=arn)
    assert "no identity-based policy" in denied, "both accounts have to allow it"
    other_iam = client("iam", fleet.url, second)
    other_iam.put_role_policy(RoleName="reader", PolicyName="read", PolicyDocument=allow("ssm:GetParameter", arn))
    assert reader.get_parameter(Name=arn)["Parameter"]["Value"] == "one"
    told = own.get_resource_policies(ResourceArn=arn)["Policies"]
    assert [json.loads(policy["Policy"])["Statement"] for policy in told] == [[statement]], told
    own.delete_resource_policy(ResourceArn=arn, PolicyId=put["PolicyId"], PolicyHash=put["PolicyHash"])
    refused("AccessDeniedException", reader.get_parameter, Name=arn)
    own.delete_parameter(Name="/shared/url")
    other_iam.delete_role_policy(RoleName="reader", PolicyName="read")
    other_iam.delete_role(RoleName="reader")


def secrets_are_shared_by_named_keys_alone(fleet, first, second):
    """The account's own key is for nobody else, and a named one for whom its policy and the reader's own allow."""
    own, keys = client("ssm", fleet.url, first), of_muster(fleet, first)
    iam = client("iam", fleet.url, second)
    iam.create_user(UserName="reads")
    reads = iam.create_access_key(UserName="reads")["AccessKey"]
    principal = {"AWS": f"arn:aws:iam::{second['account']}:user/reads"}
    iam.put_user_policy(UserName="reads", PolicyName="read", PolicyDocument=allow("ssm:GetParameter", "*"))
    reader = client("ssm", fleet.url, reads)

    def share(name, **key):
        own.put_parameter(Name=name, Value="hunter2", Type="SecureString", **key)
        arn = own.get_parameter(Name=name)["Parameter"]["ARN"]
        statement = {"Effect": "Allow", "Principal": principal, "Action": "ssm:GetParameter", "Resource": arn}
        own.put_resource_policy(ResourceArn=arn, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
        assert reader.get_parameter(Name=arn)["Parameter"]["Value"] != "hunter2", "it was asked for as it is sealed"
        return arn

    told = refused("AccessDeniedException", reader.get_parameter, Name=share("/shared/own"), WithDecryption=True)
    assert told == "The parameter is sealed with its account's own key, which is for nobody else.", told
    key = keys.create_key(Alias="alias/shared")["Key"]["Arn"]
    named = share("/shared/named", KeyId="alias/shared")
    told = refused("AccessDeniedException", reader.get_parameter, Name=named, WithDecryption=True)
    assert f"kms:Decrypt on resource: {key} because no identity-based policy allows" in told, told
    iam.put_user_policy(UserName="reads", PolicyName="open", PolicyDocument=allow("kms:Decrypt", key))
    told = refused("AccessDeniedException", reader.get_parameter, Name=named, WithDecryption=True)
    assert f"kms:Decrypt on resource: {key} because no resource-based policy allows" in told, told
    statement = {"Effect": "Allow", "Principal": principal, "Action": "kms:Decrypt", "Resource": "*"}
    keys.put_key_policy(KeyId=key, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    assert reader.get_parameter(Name=named, WithDecryption=True)["Parameter"]["Value"] == "hunter2"


def a_denial_is_decoded_by_who_may(fleet, first, second):
    """What decided goes with the answer, for those of the account who may see it."""
    iam = client("iam", fleet.url, first)
    iam.create_user(UserName="eve")
    deny = {"Sid": "Never", "Effect": "Deny", "Action": "ssm:GetParameter", "Resource": "*"}
    iam.put_user_policy(UserName="eve", PolicyName="never", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": deny}))
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    try:
        client("ssm", fleet.url, key).get_parameter(Name="/x")
        raise AssertionError("it was not denied")
    except ClientError as error:
        message = error.response["ResponseMetadata"]["HTTPHeaders"]["x-muster-authorization-message"]
    told = json.loads(client("sts", fleet.url, first).decode_authorization_message(EncodedMessage=message)["DecodedMessage"])
    assert (told["allowed"], told["explicitDeny"]) == (False, True), told
    assert [statement["statementId"] for statement in told["matchedStatements"]["items"]] == ["Never"], told
    assert told["context"]["action"] == "ssm:GetParameter" and told["context"]["resource"].endswith(":parameter/x"), told
    assert told["context"]["principal"]["arn"].endswith(":user/eve"), told
    assert "aws:requestedregion" in [condition["key"] for condition in told["context"]["conditions"]["items"]], told
    invalid = "InvalidAuthorizationMessageException"
    refused(invalid, client("sts", fleet.url, second).decode_authorization_message, EncodedMessage=message)
    refused(invalid, client("sts", fleet.url, first).decode_authorization_message, EncodedMessage=message[:-8] + "AAAAAAA=")
    refused("AccessDenied", client("sts", fleet.url, key).decode_authorization_message, EncodedMessage=message)
    iam.delete_access_key(UserName="eve", AccessKeyId=key["AccessKeyId"])
    iam.delete_user_policy(UserName="eve", PolicyName="never")
    iam.delete_user(UserName="eve")


def identities_are_made_and_decide(fleet, first, second):
    """A user of the first account with a key, a group and policies; a role of the second that it assumes; and all of it goes."""
    url = fleet.url
    own, other = first["account"], second["account"]
    iam, other_iam = client("iam", url, first), client("iam", url, second)
    for key, account in ((first, own), (second, other)):
        for name in ("/app/db", "/app/secret", "/other"):
            client("ssm", url, key).put_parameter(Name=name, Value=account, Type="String", Tags=[{"Key": "team", "Value": "web"}])

    user = iam.create_user(UserName="ann", Path="/people/", Tags=[{"Key": "team", "Value": "web"}])["User"]
    assert user["Arn"] == f"arn:aws:iam::{own}:user/people/ann", user
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    ann = client("ssm", url, key)
    who = client("sts", url, key).get_caller_identity()
    assert (who["Arn"], who["Account"], who["UserId"]) == (user["Arn"], own, user["UserId"]), who

    denied = refused("AccessDeniedException", ann.get_parameter, Name="/app/db")
    assert denied == (
        f"User: {user['Arn']} is not authorized to perform: ssm:GetParameter on resource: "
        f"arn:aws:ssm:{REGION}:{own}:parameter/app/db because no identity-based policy allows the ssm:GetParameter action"
    ), denied

    # By a group's policy, but for what another denies.
    iam.create_group(GroupName="readers")
    iam.add_user_to_group(GroupName="readers", UserName="ann")
    policy = iam.create_policy(
        PolicyName="read-app", PolicyDocument=allow(["ssm:GetParameter*"], [f"arn:aws:ssm:*:{own}:parameter/app/*"])
    )["Policy"]
    iam.attach_group_policy(GroupName="readers", PolicyArn=policy["Arn"])
    assert ann.get_parameter(Name="/app/db")["Parameter"]["Value"] == own
    refused("AccessDeniedException", ann.get_parameter, Name="/other")
    refused("AccessDeniedException", ann.get_parameters, Names=["/app/db", "/other"])
    refused("AccessDeniedException", ann.put_parameter, Name="/app/new", Value="x", Type="String")
    deny = {"Version": "2012-10-17", "Statement": {
        "Sid": "NoSecrets", "Effect": "Deny", "Action": "ssm:*", "Resource": f"arn:aws:ssm:*:{own}:parameter/app/secret"
    }}
    iam.put_user_policy(UserName="ann", PolicyName="no-secrets", PolicyDocument=json.dumps(deny))
    for name in ("/app/secret", "/app/secret:1", f"arn:aws:ssm:{REGION}:{own}:parameter/app/secret"):
        denied = refused("AccessDeniedException", ann.get_parameter, Name=name)
        assert "with an explicit deny in an identity-based policy" in denied, denied
    # A new version of a policy is in effect with the next request.
    version = iam.create_policy_version(
        PolicyArn=policy["Arn"], SetAsDefault=True,
        PolicyDocument=allow("ssm:GetParameter", "*", StringEquals={"ssm:resourceTag/team": "${aws:PrincipalTag/team}"}),
    )["PolicyVersion"]
    assert ann.get_parameter(Name="/other")["Parameter"]["Value"] == own
    iam.tag_user(UserName="ann", Tags=[{"Key": "team", "Value": "db"}])
    refused("AccessDeniedException", ann.get_parameter, Name="/other")
    iam.set_default_policy_version(PolicyArn=policy["Arn"], VersionId="v1")
    iam.delete_policy_version(PolicyArn=policy["Arn"], VersionId=version["VersionId"])

    # The boundary is the most that policies can allow.
    boundary = iam.create_policy(PolicyName="edge", PolicyDocument=allow("sts:*", "*"))["Policy"]
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=boundary["Arn"])
    denied = refused("AccessDeniedException", ann.get_parameter, Name="/app/db")
    assert "because no permissions boundary allows the ssm:GetParameter action" in denied, denied
    iam.delete_user_permissions_boundary(UserName="ann")

    # Whoever may make users must not give them more than they are to have.
    iam.put_user_policy(UserName="ann", PolicyName="passes", PolicyDocument=allow("ssm:CreateActivation", "*"))
    denied = refused("AccessDeniedException", ann.create_activation, IamRole="node")
    assert f"iam:PassRole on resource: arn:aws:iam::{own}:role/node" in denied, denied
    iam.put_user_policy(UserName="ann", PolicyName="passes", PolicyDocument=allow(["ssm:CreateActivation", "iam:PassRole"], "*"))
    ann.create_activation(IamRole="node")
    tagged = {"IamRole": "node", "Tags": [{"Key": "a", "Value": "b"}]}
    assert "ssm:AddTagsToResource" in refused("AccessDeniedException", ann.create_activation, **tagged)

    # Into the other account: both sides have to allow it, and what the session may do is the role's.
    role = other_iam.create_role(
        RoleName="visitor", AssumeRolePolicyDocument=trust(user["Arn"], StringEquals={"sts:ExternalId": "abc"}),
        MaxSessionDuration=7200,
    )["Role"]
    other_iam.put_role_policy(
        RoleName="visitor", PolicyName="reads",
        PolicyDocument=allow(["ssm:GetParameter", "ssm:PutParameter"], f"arn:aws:ssm:*:{other}:parameter/app/*"),
    )
    sts = client("sts", url, key)
    asked = {"RoleArn": role["Arn"], "RoleSessionName": "visit", "ExternalId": "abc"}
    denied = refused("AccessDenied", sts.assume_role, **asked)
    assert denied == f"User: {user['Arn']} is not authorized to perform: sts:AssumeRole on resource: {role['Arn']}", denied
    iam.put_user_policy(UserName="ann", PolicyName="assumes", PolicyDocument=allow(["sts:AssumeRole", "sts:TagSession"], role["Arn"]))
    refused("AccessDenied", sts.assume_role, **{**asked, "ExternalId": "wrong"})
    refused("AccessDenied", sts.assume_role, **{**asked, "RoleArn": role["Arn"] + "s"})
    refused("ValidationError", sts.assume_role, **asked, DurationSeconds=7201)
    assumed = sts.assume_role(**asked, DurationSeconds=7200, Tags=[{"Key": "ticket", "Value": "1"}])
    session = assumed["Credentials"]
    assert assumed["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{other}:assumed-role/visitor/visit", assumed
    assert session["AccessKeyId"].startswith("ASIA") and 7190 < session["Expiration"].timestamp() - time.time() <= 7200
    who = client("sts", url, session).get_caller_identity()
    assert who["UserId"] == f"{role['RoleId']}:visit" and who["Account"] == other, who
    assert sts.get_caller_identity()["Account"] == own
    visitor = client("ssm", url, session)
    assert visitor.get_parameter(Name="/app/db")["Parameter"]["Value"] == other
    refused("AccessDeniedException", visitor.get_parameter, Name="/other")
    # A session policy takes away and gives nothing.
    narrow = sts.assume_role(**asked, Policy=allow("ssm:*", f"arn:aws:ssm:*:{other}:parameter/app/db"))["Credentials"]
    assert client("ssm", url, narrow).get_parameter(Name="/app/db")["Parameter"]["Value"] == other
    denied = refused("AccessDeniedException", client("ssm", url, narrow).get_parameter, Name="/app/secret")
    assert "because no session policy allows" in denied, denied
    # A token belongs to its key, and to nothing else.
    for wrong in ({**session, "SessionToken": narrow["SessionToken"]}, {**session, "SessionToken": "AQAA"}):
        refused("UnrecognizedClientException", client("ssm", url, wrong).get_parameter, Name="/app/db")
    refused("InvalidClientTokenId", client("sts", url, {**key, "SessionToken": "x"}).get_caller_identity)
    # Chained sessions have an hour at most.
    chained = client("sts", url, session)
    other_iam.update_assume_role_policy(RoleName="visitor", PolicyDocument=trust([user["Arn"], role["Arn"]]))
    other_iam.put_role_policy(RoleName="visitor", PolicyName="assumes", PolicyDocument=allow("sts:AssumeRole", "*"))
    again = {"RoleArn": role["Arn"], "RoleSessionName": "again"}
    refused("ValidationError", chained.assume_role, **again, DurationSeconds=3601)
    chained.assume_role(**again)

    # A user's own temporary credentials: what the user may, but no IAM.
    temporary = sts.get_session_token(DurationSeconds=900)["Credentials"]
    assert client("ssm", url, temporary).get_parameter(Name="/app/db")["Parameter"]["Value"] == own
    refused("AccessDenied", client("iam", url, temporary).get_user)
    assert refused("AccessDenied", client("sts", url, temporary).get_session_token) == (
        "Cannot call GetSessionToken with session credentials"
    )
    iam.put_user_policy(UserName="ann", PolicyName="federates", PolicyDocument=allow("sts:GetFederationToken", "*"))
    federated = sts.get_federation_token(Name="guest", Policy=allow("ssm:GetParameter", "*"))
    assert federated["FederatedUser"]["Arn"] == f"arn:aws:sts::{own}:federated-user/guest", federated
    guest = client("ssm", url, federated["Credentials"])
    assert guest.get_parameter(Name="/app/db")["Parameter"]["Value"] == own
    refused("AccessDeniedException", guest.get_parameter, Name="/other")

    # The host's owner is told why.
    arn = f"arn:aws:ssm:{REGION}:{own}:parameter/app/secret"
    told = admin(fleet, "explain", user["Arn"], "ssm:GetParameter", arn, code=1)
    assert "explicit deny" in told and "statement NoSecrets of inline policy no-secrets of user ann" in told, told
    told = admin(fleet, "explain", user["Arn"], "ssm:GetParameter", arn.replace("secret", "db"))
    assert "is authorized to perform" in told and policy["Arn"] in told, told
    simulated = iam.simulate_principal_policy(
        PolicySourceArn=user["Arn"], ActionNames=["ssm:GetParameter", "ssm:PutParameter"], ResourceArns=[arn.replace("secret", "db")]
    )["EvaluationResults"]
    assert [result["EvalDecision"] for result in simulated] == ["allowed", "implicitDeny"], simulated

    # A key that is inactive or gone ends at once; so does a session whose role goes.
    iam.update_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    refused("UnrecognizedClientException", ann.get_parameter, Name="/app/db")
    iam.update_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Active")
    assert ann.get_parameter(Name="/app/db")["Parameter"]["Value"] == own
    refused("DeleteConflict", iam.delete_user, UserName="ann")
    refused("DeleteConflict", iam.delete_policy, PolicyArn=policy["Arn"])
    iam.delete_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"])
    refused("UnrecognizedClientException", ann.get_parameter, Name="/app/db")
    for name in iam.list_user_policies(UserName="ann")["PolicyNames"]:
        iam.delete_user_policy(UserName="ann", PolicyName=name)
    iam.remove_user_from_group(GroupName="readers", UserName="ann")
    iam.delete_user(UserName="ann")
    refused("UnrecognizedClientException", client("ssm", url, temporary).get_parameter, Name="/app/db")
    # The name means nobody: who gets it later is another.
    iam.create_user(UserName="ann", Path="/people/")
    iam.attach_user_policy(UserName="ann", PolicyArn=MANAGED + "AdministratorAccess")
    later = iam.create_access_key(UserName="ann")["AccessKey"]
    refused("AccessDenied", client("sts", url, later).assume_role, **asked)
    shown = other_iam.get_role(RoleName="visitor")["Role"]["AssumeRolePolicyDocument"]
    assert user["UserId"] in json.dumps(shown) and role["Arn"] in json.dumps(shown), shown
    iam.delete_access_key(UserName="ann", AccessKeyId=later["AccessKeyId"])
    iam.detach_user_policy(UserName="ann", PolicyArn=MANAGED + "AdministratorAccess")
    iam.delete_user(UserName="ann")
    iam.detach_group_policy(GroupName="readers", PolicyArn=policy["Arn"])
    iam.delete_group(GroupName="readers")
    for made in (policy, boundary):
        iam.delete_policy(PolicyArn=made["Arn"])
    for name in other_iam.list_role_policies(RoleName="visitor")["PolicyNames"]:
        other_iam.delete_role_policy(RoleName="visitor", PolicyName=name)
    other_iam.delete_role(RoleName="visitor")
    refused("UnrecognizedClientException", visitor.get_parameter, Name="/app/db")
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["admin"]
    assert iam.get_account_summary()["SummaryMap"]["Users"] == 1


def what_is_denied_is_denied_however_it_is_asked(fleet, first):
    """One thing by several names, and what a request leaves out."""
    url, own = fleet.url, first["account"]
    iam = client("iam", url, first)
    iam.create_user(UserName="eve")
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    statements = [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "ssm:GetParametersByPath", "Resource": f"arn:aws:ssm:*:{own}:parameter/app"},
        {"Effect": "Deny", "Action": ["ssm:CreateDocument", "ssm:DeleteDocument"], "Resource": "*",
         "Condition": {"StringEquals": {"ssm:DocumentType": "Command"}}},
        {"Effect": "Deny", "Action": "ssm:PutParameter", "Resource": "*",
         "Condition": {"StringEquals": {"ssm:Overwrite": "true"}}},
        {"Effect": "Deny", "Action": "ssm:GetParameter*", "Resource": f"arn:aws:ssm:*:{own}:parameter/app/secret"},
    ]
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_user_policy(UserName="eve", PolicyName="all-but", PolicyDocument=document)
    eve, ssm = client("ssm", url, key), client("ssm", url, first)
    for path in ("/app", "/app/"):
        refused("AccessDeniedException", eve.get_parameters_by_path, Path=path)
    # As at AWS: only the path is looked at.
    names = [one["Name"] for one in eve.get_parameters_by_path(Path="/", Recursive=True)["Parameters"]]
    assert "/app/secret" in names, names
    refused("AccessDeniedException", eve.create_document, Name="blocked", Content=COMMAND)
    ssm.create_document(Name="blocked", Content=COMMAND, DocumentType="Command")
    refused("AccessDeniedException", eve.delete_document, Name="blocked")
    eve.put_parameter(Name="/eve", Value="1", Type="String")
    refused("AccessDeniedException", eve.put_parameter, Name="/eve", Value="2", Overwrite=True)
    # What a document refers to is read in the name of who sends it.
    refers = COMMAND.replace("echo one", "echo {{ssm:/app/secret}}")
    ssm.create_document(Name="refers", Content=refers, DocumentType="Command")
    asked = {"DocumentName": "refers", "Targets": [{"Key": "tag:none", "Values": ["none"]}]}
    assert "ssm:GetParameters" in refused("AccessDeniedException", eve.send_command, **asked)
    ssm.send_command(**asked)
    for name in ("blocked", "refers"):
        ssm.delete_document(Name=name)
    iam.delete_user_policy(UserName="eve", PolicyName="all-but")
    iam.delete_access_key(UserName="eve", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="eve")


def sessions_keep_what_limits_them(fleet, first):
    """Tags that go on, and a policy that is gone."""
    url, own = fleet.url, first["account"]
    iam, sts = client("iam", url, first), client("sts", url, first)
    for name in ("one", "two"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(own))
        iam.attach_role_policy(RoleName=name, PolicyArn=MANAGED + "AdministratorAccess")
    arn = f"arn:aws:iam::{own}:role/"
    limit = iam.create_policy(PolicyName="limit", PolicyDocument=allow("ssm:GetParameter", "*"))["Policy"]["Arn"]
    asked = {"RoleArn": arn + "one", "RoleSessionName": "first"}
    tagged = sts.assume_role(**asked, Tags=[{"Key": "Team", "Value": "a"}], TransitiveTagKeys=["team"])["Credentials"]
    chained = {"RoleArn": arn + "two", "RoleSessionName": "second"}
    refused("InvalidParameterValue", client("sts", url, tagged).assume_role, **chained, Tags=[{"Key": "Team", "Value": "b"}])
    limited = sts.assume_role(**asked, PolicyArns=[{"arn": limit}])["Credentials"]
    ssm = client("ssm", url, limited)
    assert ssm.get_parameter(Name="/app/db")
    refused("AccessDeniedException", ssm.put_parameter, Name="/x", Value="x", Type="String")
    iam.delete_policy(PolicyArn=limit)
    refused("AccessDeniedException", ssm.get_parameter, Name="/app/db")
    # Another of the name is not meant where its ARN is another.
    iam.create_policy(PolicyName="Limit", PolicyDocument=allow("*", "*"))
    refused("AccessDeniedException", ssm.get_parameter, Name="/app/db")
    iam.delete_policy(PolicyArn=limit.replace("limit", "Limit"))
    for name in ("one", "two"):
        iam.detach_role_policy(RoleName=name, PolicyArn=MANAGED + "AdministratorAccess")
        iam.delete_role(RoleName=name)


def a_runbook_is_done_as_its_role(fleet, first):
    """Who starts it has to be allowed to pass the role, and the role to trust the service; then it counts, and not who started it."""
    url, own = fleet.url, first["account"]
    iam, ssm = client("iam", url, first), client("ssm", url, first)
    operations = ["ssm:PutParameter"]
    fleet.client("muster").put_plugin_grant(PluginName="muster/api", Nodes={"Hosts": {}}, MusterApi=[{"Operations": operations}])
    put = {"Service": "ssm", "Api": "PutParameter", "Name": "{{ name }}", "Value": "x", "Type": "String"}
    ssm.create_document(Name="puts", DocumentType="Automation", Content=json.dumps({
        "schemaVersion": "0.3", "assumeRole": "{{ AutomationAssumeRole }}",
        "parameters": {"AutomationAssumeRole": {"type": "String", "default": ""}, "name": {"type": "String"}},
        "mainSteps": [{"action": "aws:executeAwsApi", "name": "put", "inputs": put}],
    }))
    role = f"arn:aws:iam::{own}:role/runs"
    start = lambda name, by=ssm: by.start_automation_execution(
        DocumentName="puts", Parameters={"AutomationAssumeRole": [role], "name": [name]}
    )["AutomationExecutionId"]
    wrong = "InvalidAutomationExecutionParametersException"
    parameters = {"AutomationAssumeRole": [role], "name": ["/by-role/a"]}
    assert "unable to be assumed" in refused(wrong, ssm.start_automation_execution, DocumentName="puts", Parameters=parameters)
    iam.create_role(RoleName="runs", AssumeRolePolicyDocument=trust(own))
    refused(wrong, ssm.start_automation_execution, DocumentName="puts", Parameters=parameters)
    # As AWS advises against the confused deputy.
    service = {"Effect": "Allow", "Principal": {"Service": "ssm.amazonaws.com"}, "Action": "sts:AssumeRole",
               "Condition": {"StringEquals": {"aws:SourceAccount": own}}}
    iam.update_assume_role_policy(RoleName="runs", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [service]}))
    iam.put_role_policy(RoleName="runs", PolicyName="puts", PolicyDocument=allow("ssm:PutParameter", "arn:aws:ssm:*:*:parameter/by-role/*"))

    iam.create_user(UserName="starter")
    key = iam.create_access_key(UserName="starter")["AccessKey"]
    iam.put_user_policy(UserName="starter", PolicyName="starts", PolicyDocument=allow("ssm:StartAutomationExecution", "*"))
    starter = client("ssm", url, key)
    denied = refused("AccessDeniedException", starter.start_automation_execution, DocumentName="puts", Parameters=parameters)
    assert f"iam:PassRole on resource: {role}" in denied, denied
    iam.put_user_policy(UserName="starter", PolicyName="passes", PolicyDocument=allow("iam:PassRole", role))

    def ended(execution):
        while True:
            found = ssm.get_automation_execution(AutomationExecutionId=execution)["AutomationExecution"]
            if found["AutomationExecutionStatus"] not in ("Pending", "InProgress"):
                return found
            time.sleep(0.1)

    found = ended(start("/by-role/a", starter))
    assert found["AutomationExecutionStatus"] == "Success", found
    assert ssm.get_parameter(Name="/by-role/a")["Parameter"]["Value"] == "x"
    # The administrator may put it, and the role may not.
    found = ended(start("/elsewhere"))
    assert found["AutomationExecutionStatus"] == "Failed" and "assumed-role/runs/" in json.dumps(found, default=str), found
    for name in ("starts", "passes"):
        iam.delete_user_policy(UserName="starter", PolicyName=name)
    iam.delete_access_key(UserName="starter", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="starter")
    iam.delete_role_policy(RoleName="runs", PolicyName="puts")
    iam.delete_role(RoleName="runs")


def tags_decide_of_each_kind(fleet, first):
    """Who may ask for what is tagged for a team may ask for nothing else, of whatever kind, and as it is tagged at that time."""
    url, own = fleet.url, first["account"]
    iam, ssm, appconfig = (client(service, url, first) for service in ("iam", "ssm", "appconfig"))
    grant_shell(fleet, {"All": {}})
    naps = json.dumps({"schemaVersion": "0.3", "mainSteps": [{"action": "aws:sleep", "name": "nap", "inputs": {"Duration": "PT1S"}}]})
    ssm.create_document(Name="naps", Content=naps, DocumentType="Automation")
    applications = f"arn:aws:appconfig:{REGION}:{own}:application"
    holder = appconfig.create_application(Name="holder")["Id"]

    def node(name):
        activation = ssm.create_activation(IamRole="node")
        register(fleet, fleet.data.parent / name, activation)
        filters = [{"Key": "ActivationIds", "Values": [activation["ActivationId"]]}]
        [found] = ssm.describe_instance_information(Filters=filters)["InstanceInformationList"]
        return found["InstanceId"]

    def document(name):
        return ssm.create_document(Name=name, Content=COMMAND, DocumentType="Command")["DocumentDescription"]["Name"]

    def parameter(name):
        ssm.put_parameter(Name=name, Value="x", Type="String")
        return name

    def profile(name):
        return appconfig.create_configuration_profile(ApplicationId=holder, Name=name, LocationUri="hosted")["Id"]

    def of_ssm(kind):
        return lambda id, tags: ssm.add_tags_to_resource(ResourceType=kind, ResourceId=id, Tags=tags)

    def of_appconfig(path):
        return lambda id, tags: appconfig.tag_resource(
            ResourceArn=f"{applications}/{path}{id}", Tags={tag["Key"]: tag["Value"] for tag in tags}
        )

    # The service and the action that is asked for; how one is made, tagged, and asked for.
    kinds = [
        ("ssm", "SendCommand", node, of_ssm("ManagedInstance"), lambda by, id: by.send_command(
            DocumentName="AWS-RunShellScript", InstanceIds=[id], Parameters={"commands": ["true"]})),
        ("ssm", "GetDocument", document, of_ssm("Document"), lambda by, id: by.get_document(Name=id)),
        ("ssm", "GetParameter", parameter, of_ssm("Parameter"), lambda by, id: by.get_parameter(Name=id)),
        ("ssm", "GetAutomationExecution",
         lambda name: ssm.start_automation_execution(DocumentName="naps")["AutomationExecutionId"], of_ssm("Automation"),
         lambda by, id: by.get_automation_execution(AutomationExecutionId=id)),
        ("appconfig", "GetApplication", lambda name: appconfig.create_application(Name=name)["Id"], of_appconfig(""),
         lambda by, id: by.get_application(ApplicationId=id)),
        ("appconfig", "GetConfigurationProfile", profile, of_appconfig(f"{holder}/configurationprofile/"),
         lambda by, id: by.get_configuration_profile(ApplicationId=holder, ConfigurationProfileId=id)),
        ("iam", "GetUser", lambda name: iam.create_user(UserName=name)["User"]["UserName"],
         lambda id, tags: iam.tag_user(UserName=id, Tags=tags), lambda by, id: by.get_user(UserName=id)),
        ("iam", "GetRole", lambda name: iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(own))["Role"]["RoleName"],
         lambda id, tags: iam.tag_role(RoleName=id, Tags=tags), lambda by, id: by.get_role(RoleName=id)),
        ("iam", "GetPolicy", lambda name: iam.create_policy(PolicyName=name, PolicyDocument=allow("*", "*"))["Policy"]["Arn"],
         lambda id, tags: iam.tag_policy(PolicyArn=id, Tags=tags), lambda by, id: by.get_policy(PolicyArn=id)),
    ]
    iam.create_user(UserName="of-web")
    key = iam.create_access_key(UserName="of-web")["AccessKey"]
    actions = [f"{service}:{action}" for service, action, *_ in kinds]
    tagged = allow(actions, "*", StringEquals={"aws:ResourceTag/team": "web"})
    iam.put_user_policy(UserName="of-web", PolicyName="tagged", PolicyDocument=tagged)
    # What a command does is allowed by itself; the document of this one has no tags.
    ready_made = allow("ssm:SendCommand", "arn:aws:ssm:*:*:document/AWS-RunShellScript")
    iam.put_user_policy(UserName="of-web", PolicyName="ready-made", PolicyDocument=ready_made)
    by_service = {service: client(service, url, key) for service in ("ssm", "appconfig", "iam")}
    team = lambda name: [{"Key": "team", "Value": name}]
    for service, action, make, tag, ask in kinds:
        by = by_service[service]

        def may_not(id):
            told = refused("AccessDenied" if service == "iam" else "AccessDeniedException", ask, by=by, id=id)
            assert f"perform: {service}:{action} on resource: " in told and "no identity-based policy allows" in told, told

        web, db, untagged = (make(f"by-tags-{action}-{number}") for number in range(3))
        tag(web, team("web"))
        tag(db, team("db"))
        ask(by, web)
        may_not(db)
        may_not(untagged)
        tag(untagged, team("web"))
        ask(by, untagged)
        tag(web, team("db"))
        may_not(web)


def the_log_is_filtered_as_it_is_told(fleet):
    """A request's own line, which is one of `debug`, is there while the filter asks for it, and neither before nor after."""
    ssm = fleet.client("ssm")
    asked = lambda: ssm.get_parameters(Names=["/none"])["ResponseMetadata"]["RequestId"]
    lines = lambda request: [line for line in fleet.host.stderr if request in line and "DEBUG" in line]
    usual = "warn,muster_host=info"
    admin(fleet, "log", usual)
    before = asked()
    assert "muster_host=debug" in admin(fleet, "log", "muster_host=debug")
    during = asked()
    admin(fleet, "log", usual)
    after = asked()
    # What is no filter leaves the last one as it is.
    admin(fleet, "log", "===", code=1)
    still = asked()
    admin(fleet, "log", "muster_host::api=debug")
    last = asked()
    # The log is in order, so that whatever there is of the others is there too.
    wait_for("the line of the last request", 10, lambda: lines(last))
    assert lines(during) and not any(lines(request) for request in (before, after, still)), fleet.host.stderr[-30:]
    admin(fleet, "log", usual)


def an_account_is_recovered(fleet, first):
    """Whoever owns the host gets into an account whose administrator took all rights away from itself."""
    iam = client("iam", fleet.url, first)
    stolen = client("sts", fleet.url, first).get_session_token()["Credentials"]
    assert client("ssm", fleet.url, stolen).get_parameter(Name="/app/db")
    iam.put_user_policy(UserName="admin", PolicyName="none", PolicyDocument=allow("*", "*").replace("Allow", "Deny"))
    refused("AccessDenied", iam.list_users)
    account, key = key_of(admin(fleet, "recover-account", first["account"]))
    assert account == first["account"]
    refused("InvalidClientTokenId", iam.list_users)
    refused("UnrecognizedClientException", client("ssm", fleet.url, stolen).get_parameter, Name="/app/db")
    assert client("iam", fleet.url, key).list_user_policies(UserName="admin")["PolicyNames"] == []
    admin(fleet, "recover-account", "000000000000", code=1)


def main(binaries):
    with two_accounts(binaries) as (fleet, first, second):
        assert second["account"] == OTHER_ACCOUNT and OTHER_ACCOUNT in admin(fleet, "accounts")
        admin(fleet, "create-account", OTHER_ACCOUNT, code=1)
        parameters_are_shared(fleet, first, second)
        secrets_are_shared_by_named_keys_alone(fleet, first, second)
        a_denial_is_decoded_by_who_may(fleet, first, second)
        identities_are_made_and_decide(fleet, first, second)
        what_is_denied_is_denied_however_it_is_asked(fleet, first)
        sessions_keep_what_limits_them(fleet, first)
        a_runbook_is_done_as_its_role(fleet, first)
        tags_decide_of_each_kind(fleet, first)
        the_log_is_filtered_as_it_is_told(fleet)
        an_account_is_recovered(fleet, first)
    print("ok: access")


if __name__ == "__main__":
    main(sys.argv[1])
