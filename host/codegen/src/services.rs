//! The services that Muster speaks, and which part of each.

/// A service and where its model comes from.
pub struct Source {
    /// botocore's name of it, which is also the name of its folder there and of the stripped model.
    pub name: &'static str,
    /// The operations that are taken; all where it is none.
    pub operations: Option<&'static [&'static str]>,
    /// Whether the model is Muster's own, written by hand, and not botocore's.
    pub own: bool,
}

impl Source {
    /// The name of its Rust module.
    pub fn module(&self) -> String {
        self.name.replace('-', "_")
    }
}

const fn whole(name: &'static str) -> Source {
    Source { name, operations: None, own: false }
}

/// Every service, in the order in which lists show them.
pub const SOURCES: &[Source] = &[
    whole("ssm"),
    whole("appconfig"),
    whole("appconfigdata"),
    whole("ssm-incidents"),
    whole("ssm-contacts"),
    whole("ssm-quicksetup"),
    whole("ssm-guiconnect"),
    whole("resource-groups"),
    whole("servicecatalog-appregistry"),
    whole("resourcegroupstaggingapi"),
    whole("sts"),
    Source { name: "iam", operations: Some(IAM), own: false },
    Source { name: "muster", operations: None, own: true },
];

/// The part of iam that a self-hosted fleet, `aws iam` and Terraform's basic resources need: no console passwords, MFA
/// devices, SAML, server certificates, SSH keys, reports or organisations.
pub const IAM: &[&str] = &[
    // Users.
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
    // Access keys.
    "CreateAccessKey",
    "ListAccessKeys",
    "UpdateAccessKey",
    "DeleteAccessKey",
    "GetAccessKeyLastUsed",
    // Groups.
    "CreateGroup",
    "GetGroup",
    "ListGroups",
    "UpdateGroup",
    "DeleteGroup",
    "AddUserToGroup",
    "RemoveUserFromGroup",
    "ListGroupsForUser",
    // Roles.
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
    // Inline policies.
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
    // Managed policies.
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
    // Instance profiles.
    "CreateInstanceProfile",
    "GetInstanceProfile",
    "ListInstanceProfiles",
    "DeleteInstanceProfile",
    "AddRoleToInstanceProfile",
    "RemoveRoleFromInstanceProfile",
    "ListInstanceProfilesForRole",
    // Identity providers.
    "CreateOpenIDConnectProvider",
    "GetOpenIDConnectProvider",
    "ListOpenIDConnectProviders",
    "DeleteOpenIDConnectProvider",
    "UpdateOpenIDConnectProviderThumbprint",
    "AddClientIDToOpenIDConnectProvider",
    "RemoveClientIDFromOpenIDConnectProvider",
    // Account and simulation.
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
