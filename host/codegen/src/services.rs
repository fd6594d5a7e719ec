//! Which services Muster speaks.

/// A service and where its model comes from.
pub struct ServiceSource {
    /// botocore's name of it; of the module too, with underscores.
    pub name: &'static str,
    /// The service part of the credential scope; the models of some services leave it out.
    pub signing_name: &'static str,
    /// The operations that Muster has; empty for all.
    pub operations: &'static [&'static str],
}

impl ServiceSource {
    /// The Rust module.
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

const fn all(name: &'static str, signing_name: &'static str) -> ServiceSource {
    ServiceSource { name, signing_name, operations: &[] }
}

/// Every service, in the order in which lists show them.
pub const SERVICES: &[ServiceSource] = &[
    all("ssm", "ssm"),
    all("appconfig", "appconfig"),
    all("appconfigdata", "appconfig"),
    all("ssm-incidents", "ssm-incidents"),
    all("ssm-contacts", "ssm-contacts"),
    all("ssm-quicksetup", "ssm-quicksetup"),
    all("ssm-guiconnect", "ssm-guiconnect"),
    all("resource-groups", "resource-groups"),
    all("servicecatalog-appregistry", "servicecatalog"),
    all("resourcegroupstaggingapi", "tagging"),
    all("sts", "sts"),
    ServiceSource { name: "iam", signing_name: "iam", operations: IAM },
    all("muster", "muster"),
];

/// The part of iam's API that a self-hosted fleet, `aws iam` and Terraform's basic resources need.
const IAM: &[&str] = &[
    "CreateUser",
    "GetUser",
    "ListUsers",
    "UpdateUser",
    "DeleteUser",
    "TagUser",
    "UntagUser",
    "ListUserTags",
    "PutUserPermissionsBoundary",
    "DeleteUserPermissionsBoundary",
    "CreateAccessKey",
    "ListAccessKeys",
    "UpdateAccessKey",
    "DeleteAccessKey",
    "GetAccessKeyLastUsed",
    "CreateGroup",
    "GetGroup",
    "ListGroups",
    "UpdateGroup",
    "DeleteGroup",
    "AddUserToGroup",
    "RemoveUserFromGroup",
    "ListGroupsForUser",
    "CreateRole",
    "GetRole",
    "ListRoles",
    "UpdateRole",
    "UpdateRoleDescription",
    "DeleteRole",
    "UpdateAssumeRolePolicy",
    "TagRole",
    "UntagRole",
    "ListRoleTags",
    "PutRolePermissionsBoundary",
    "DeleteRolePermissionsBoundary",
    "PutUserPolicy",
    "GetUserPolicy",
    "ListUserPolicies",
    "DeleteUserPolicy",
    "PutGroupPolicy",
    "GetGroupPolicy",
    "ListGroupPolicies",
    "DeleteGroupPolicy",
    "PutRolePolicy",
    "GetRolePolicy",
    "ListRolePolicies",
    "DeleteRolePolicy",
    "CreatePolicy",
    "GetPolicy",
    "ListPolicies",
    "DeletePolicy",
    "CreatePolicyVersion",
    "GetPolicyVersion",
    "ListPolicyVersions",
    "SetDefaultPolicyVersion",
    "DeletePolicyVersion",
    "TagPolicy",
    "UntagPolicy",
    "ListPolicyTags",
    "AttachUserPolicy",
    "DetachUserPolicy",
    "ListAttachedUserPolicies",
    "AttachGroupPolicy",
    "DetachGroupPolicy",
    "ListAttachedGroupPolicies",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "ListAttachedRolePolicies",
    "ListEntitiesForPolicy",
    "CreateInstanceProfile",
    "GetInstanceProfile",
    "ListInstanceProfiles",
    "DeleteInstanceProfile",
    "AddRoleToInstanceProfile",
    "RemoveRoleFromInstanceProfile",
    "ListInstanceProfilesForRole",
    "CreateOpenIDConnectProvider",
    "GetOpenIDConnectProvider",
    "ListOpenIDConnectProviders",
    "DeleteOpenIDConnectProvider",
    "UpdateOpenIDConnectProviderThumbprint",
    "AddClientIDToOpenIDConnectProvider",
    "RemoveClientIDFromOpenIDConnectProvider",
    "GetAccountSummary",
    "CreateAccountAlias",
    "ListAccountAliases",
    "DeleteAccountAlias",
    "GetAccountAuthorizationDetails",
    "SimulatePrincipalPolicy",
    "SimulateCustomPolicy",
    "GetContextKeysForPrincipalPolicy",
    "GetContextKeysForCustomPolicy",
    "CreateServiceLinkedRole",
];
