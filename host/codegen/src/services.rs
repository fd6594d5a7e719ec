//! Which services Muster speaks.

/// A service and where its model comes from.
pub struct ServiceSource {
    /// botocore's name of it; of the module too, with underscores.
    pub name: &'static str,
    /// The service part of the credential scope; the models of some services leave it out.
    pub signing_name: &'static str,
    /// The code for a broken constraint; no model says it.
    pub validation_error: &'static str,
    /// The operations that Muster has; empty for all.
    pub operations: &'static [&'static str],
}

impl ServiceSource {
    /// The Rust module.
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

const fn all(name: &'static str, signing_name: &'static str, validation_error: &'static str) -> ServiceSource {
    ServiceSource { name, signing_name, validation_error, operations: &[] }
}

/// Every service, in the order in which lists show them.
pub const SERVICES: &[ServiceSource] = &[
    all("ssm", "ssm", "ValidationException"),
    all("appconfig", "appconfig", "BadRequestException"),
    all("appconfigdata", "appconfig", "BadRequestException"),
    all("ssm-incidents", "ssm-incidents", "ValidationException"),
    all("ssm-contacts", "ssm-contacts", "ValidationException"),
    all("ssm-quicksetup", "ssm-quicksetup", "ValidationException"),
    all("ssm-guiconnect", "ssm-guiconnect", "ValidationException"),
    all("resource-groups", "resource-groups", "BadRequestException"),
    all("servicecatalog-appregistry", "servicecatalog", "ValidationException"),
    all("resourcegroupstaggingapi", "tagging", "ValidationException"),
    all("sts", "sts", "ValidationError"),
    ServiceSource { name: "iam", signing_name: "iam", validation_error: "ValidationError", operations: IAM },
    all("muster", "muster", "ValidationException"),
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
