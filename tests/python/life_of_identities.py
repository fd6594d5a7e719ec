"""The life of identities: for each built operation of IAM and STS a request that the host takes."""

import json


def policy(action, **member):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, **member}]})


READS = policy("ssm:GetParameter", Resource="*", Condition={"StringEquals": {"aws:RequestTag/team": "web"}})
USER, GROUP, ROLE = {"UserName": "ann"}, {"GroupName": "readers"}, {"RoleName": "visitor"}
INLINE = {"PolicyName": "reads"}
INSTANCE_PROFILE = {"InstanceProfileName": "node"}
TAGS = {"Tags": [{"Key": "team", "Value": "web"}]}
MORE_TAGS = {"Tags": [{"Key": "stage", "Value": "1"}]}
TAG_KEYS = {"TagKeys": ["team"]}
PATH, PATH_PREFIX = {"Path": "/people/"}, {"PathPrefix": "/people/"}
CONTEXT = {"ContextEntries": [
    {"ContextKeyName": "aws:RequestTag/team", "ContextKeyValues": ["web"], "ContextKeyType": "string"}
]}


def of_account(known, name):
    return f"arn:aws:iam::{known['GetCallerIdentity']['Account']}:{name}"


def managed(known):
    return {"PolicyArn": known["CreatePolicy"]["Arn"]}


def boundary(known):
    return {"PermissionsBoundary": known["CreatePolicy"]["Arn"]}


def version(known):
    return managed(known) | {"VersionId": known["CreatePolicyVersion"]["VersionId"]}


def source(known):
    return {"PolicySourceArn": of_account(known, "user/people/ann")}


def key(known):
    return {"AccessKeyId": known["CreateAccessKey"]["AccessKeyId"]}


def provider(known):
    return {"OpenIDConnectProviderArn": known["CreateOpenIDConnectProvider"]["OpenIDConnectProviderArn"]}


def trust(principal):
    return policy(["sts:AssumeRole", "sts:TagSession"], Principal=principal)


# In the order in which the host is asked, as in `life.LIFE`.
LIFE = {
    ("sts", "GetCallerIdentity"): lambda known: {},
    ("iam", "CreatePolicy"): lambda known: {
        "PolicyName": "edge", "PolicyDocument": READS, "Path": "/people/", "Description": "Reads", **TAGS
    },
    ("iam", "GetPolicy"): managed,
    ("iam", "ListPolicies"): lambda known: {"Scope": "Local", "OnlyAttached": False, **PATH_PREFIX},
    ("iam", "CreatePolicyVersion"): lambda known: managed(known) | {"PolicyDocument": READS, "SetAsDefault": False},
    ("iam", "GetPolicyVersion"): version,
    ("iam", "ListPolicyVersions"): managed,
    ("iam", "SetDefaultPolicyVersion"): version,
    ("iam", "TagPolicy"): lambda known: managed(known) | MORE_TAGS,
    ("iam", "ListPolicyTags"): managed,
    ("iam", "UntagPolicy"): lambda known: managed(known) | TAG_KEYS,
    ("iam", "CreateUser"): lambda known: USER | TAGS,
    ("iam", "GetUser"): lambda known: USER,
    ("iam", "ListUsers"): lambda known: {"PathPrefix": "/"},
    ("iam", "UpdateUser"): lambda known: USER | {"NewPath": "/people/"},
    ("iam", "TagUser"): lambda known: USER | MORE_TAGS,
    ("iam", "ListUserTags"): lambda known: USER,
    ("iam", "UntagUser"): lambda known: USER | TAG_KEYS,
    ("iam", "PutUserPermissionsBoundary"): lambda known: USER | boundary(known),
    ("iam", "CreateAccessKey"): lambda known: USER,
    ("iam", "ListAccessKeys"): lambda known: USER,
    ("iam", "GetAccessKeyLastUsed"): key,
    ("iam", "UpdateAccessKey"): lambda known: USER | key(known) | {"Status": "Inactive"},
    ("iam", "CreateGroup"): lambda known: GROUP | PATH,
    ("iam", "GetGroup"): lambda known: GROUP,
    ("iam", "ListGroups"): lambda known: PATH_PREFIX,
    ("iam", "UpdateGroup"): lambda known: GROUP | {"NewPath": "/readers/", "NewGroupName": "Readers"},
    ("iam", "AddUserToGroup"): lambda known: GROUP | USER,
    ("iam", "ListGroupsForUser"): lambda known: USER,
    ("iam", "CreateRole"): lambda known: ROLE | TAGS | {
        "AssumeRolePolicyDocument": trust({"Service": "ssm.amazonaws.com"}), "Description": "Visits", "MaxSessionDuration": 7200
    },
    ("iam", "GetRole"): lambda known: ROLE,
    ("iam", "ListRoles"): lambda known: {"PathPrefix": "/"},
    ("iam", "UpdateRole"): lambda known: ROLE | {"Description": "Visits again", "MaxSessionDuration": 3600},
    ("iam", "UpdateRoleDescription"): lambda known: ROLE | {"Description": "Visits"},
    ("iam", "UpdateAssumeRolePolicy"): lambda known: ROLE | {
        "PolicyDocument": trust({"AWS": of_account(known, "root")})
    },
    ("iam", "TagRole"): lambda known: ROLE | MORE_TAGS,
    ("iam", "ListRoleTags"): lambda known: ROLE,
    ("iam", "UntagRole"): lambda known: ROLE | TAG_KEYS,
    ("iam", "PutRolePermissionsBoundary"): lambda known: ROLE | boundary(known),
    ("iam", "CreateServiceLinkedRole"): lambda known: {"AWSServiceName": "ssm.amazonaws.com", "Description": "Systems Manager"},
    ("iam", "PutUserPolicy"): lambda known: USER | INLINE | {"PolicyDocument": READS},
    ("iam", "PutGroupPolicy"): lambda known: GROUP | INLINE | {"PolicyDocument": READS},
    ("iam", "PutRolePolicy"): lambda known: ROLE | INLINE | {"PolicyDocument": READS},
    ("iam", "GetUserPolicy"): lambda known: USER | INLINE,
    ("iam", "GetGroupPolicy"): lambda known: GROUP | INLINE,
    ("iam", "GetRolePolicy"): lambda known: ROLE | INLINE,
    ("iam", "ListUserPolicies"): lambda known: USER,
    ("iam", "ListGroupPolicies"): lambda known: GROUP,
    ("iam", "ListRolePolicies"): lambda known: ROLE,
    ("iam", "AttachUserPolicy"): lambda known: USER | managed(known),
    ("iam", "AttachGroupPolicy"): lambda known: GROUP | managed(known),
    ("iam", "AttachRolePolicy"): lambda known: ROLE | managed(known),
    ("iam", "ListAttachedUserPolicies"): lambda known: USER | PATH_PREFIX,
    ("iam", "ListAttachedGroupPolicies"): lambda known: GROUP | PATH_PREFIX,
    ("iam", "ListAttachedRolePolicies"): lambda known: ROLE | PATH_PREFIX,
    ("iam", "ListEntitiesForPolicy"): lambda known: managed(known) | {"EntityFilter": "User", "PathPrefix": "/"},
    ("iam", "CreateInstanceProfile"): lambda known: INSTANCE_PROFILE | PATH | TAGS,
    ("iam", "GetInstanceProfile"): lambda known: INSTANCE_PROFILE,
    ("iam", "ListInstanceProfiles"): lambda known: PATH_PREFIX,
    ("iam", "AddRoleToInstanceProfile"): lambda known: INSTANCE_PROFILE | ROLE,
    ("iam", "ListInstanceProfilesForRole"): lambda known: ROLE,
    ("iam", "CreateOpenIDConnectProvider"): lambda known: {
        "Url": "https://identity.example", "ClientIDList": ["one"], "ThumbprintList": ["a" * 40], **TAGS
    },
    ("iam", "GetOpenIDConnectProvider"): provider,
    ("iam", "ListOpenIDConnectProviders"): lambda known: {},
    ("iam", "UpdateOpenIDConnectProviderThumbprint"): lambda known: provider(known) | {"ThumbprintList": ["b" * 40]},
    ("iam", "AddClientIDToOpenIDConnectProvider"): lambda known: provider(known) | {"ClientID": "two"},
    ("iam", "RemoveClientIDFromOpenIDConnectProvider"): lambda known: provider(known) | {"ClientID": "two"},
    ("iam", "CreateAccountAlias"): lambda known: {"AccountAlias": "our-fleet"},
    ("iam", "ListAccountAliases"): lambda known: {},
    ("iam", "GetAccountSummary"): lambda known: {},
    ("iam", "GetAccountAuthorizationDetails"): lambda known: {"Filter": ["User", "LocalManagedPolicy"]},
    ("iam", "GetContextKeysForCustomPolicy"): lambda known: {"PolicyInputList": [READS]},
    ("iam", "GetContextKeysForPrincipalPolicy"): lambda known: source(known) | {"PolicyInputList": [READS]},
    ("iam", "SimulateCustomPolicy"): lambda known: {
        "PolicyInputList": [READS], "ActionNames": ["ssm:GetParameter"], "ResourceArns": ["*"], **CONTEXT
    },
    ("iam", "SimulatePrincipalPolicy"): lambda known: source(known) | CONTEXT | {
        "ActionNames": ["ssm:GetParameter"],
        "PolicyExclusionList": [{
            "InlinePolicyIdentifier": {"PolicyName": "reads", "AttachmentType": "user", "AttachmentName": "ann"}
        }],
    },
    ("sts", "AssumeRole"): lambda known: {
        "RoleArn": of_account(known, "role/visitor"), "RoleSessionName": "visit", "Policy": READS, "DurationSeconds": 900,
        "PolicyArns": [{"arn": known["CreatePolicy"]["Arn"]}], "TransitiveTagKeys": ["team"], **TAGS,
    },
    ("sts", "GetSessionToken"): lambda known: {"DurationSeconds": 900},
    ("sts", "GetFederationToken"): lambda known: {
        "Name": "guest", "Policy": READS, "PolicyArns": [{"arn": known["CreatePolicy"]["Arn"]}], **TAGS
    },
    ("sts", "GetAccessKeyInfo"): key,
    ("iam", "DeleteAccountAlias"): lambda known: {"AccountAlias": "our-fleet"},
    ("iam", "DeleteOpenIDConnectProvider"): provider,
    ("iam", "RemoveRoleFromInstanceProfile"): lambda known: INSTANCE_PROFILE | ROLE,
    ("iam", "DeleteInstanceProfile"): lambda known: INSTANCE_PROFILE,
    ("iam", "DetachRolePolicy"): lambda known: ROLE | managed(known),
    ("iam", "DeleteRolePolicy"): lambda known: ROLE | INLINE,
    ("iam", "DeleteRolePermissionsBoundary"): lambda known: ROLE,
    ("iam", "DeleteRole"): lambda known: ROLE,
    ("iam", "RemoveUserFromGroup"): lambda known: GROUP | USER,
    ("iam", "DetachGroupPolicy"): lambda known: GROUP | managed(known),
    ("iam", "DeleteGroupPolicy"): lambda known: GROUP | INLINE,
    ("iam", "DeleteGroup"): lambda known: GROUP,
    ("iam", "DeleteAccessKey"): lambda known: USER | key(known),
    ("iam", "DetachUserPolicy"): lambda known: USER | managed(known),
    ("iam", "DeleteUserPolicy"): lambda known: USER | INLINE,
    ("iam", "DeleteUserPermissionsBoundary"): lambda known: USER,
    ("iam", "DeleteUser"): lambda known: USER,
    ("iam", "DeletePolicyVersion"): lambda known: managed(known) | {"VersionId": "v1"},
    ("iam", "DeletePolicy"): managed,
}
