// Written by host/codegen from host/models.

//! The types of `iam`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, Default)]
pub struct AccessKey {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AccessKeyLastUsed {
    #[serde(rename = "LastUsedDate", skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<crate::Timestamp>,
    #[serde(rename = "ServiceName", skip_serializing_if = "Option::is_none")]
    pub service_name: Option<String>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AccessKeyMetadata {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusType>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AddRoleToInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AddUserToGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AttachGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AttachRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AttachUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AttachedPermissionsBoundary {
    #[serde(rename = "PermissionsBoundaryType", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    #[serde(rename = "PermissionsBoundaryArn", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AttachedPolicy {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyArn", skip_serializing_if = "Option::is_none")]
    pub policy_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AttachmentType {
    #[serde(rename = "user")]
    User,
    #[serde(rename = "group")]
    Group,
    #[serde(rename = "role")]
    Role,
}

impl AttachmentType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "user" => Self::User,
            "group" => Self::Group,
            "role" => Self::Role,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ContextEntry {
    #[serde(rename = "ContextKeyName")]
    pub context_key_name: Option<String>,
    #[serde(rename = "ContextKeyValues")]
    pub context_key_values: Option<Vec<String>>,
    #[serde(rename = "ContextKeyType")]
    pub context_key_type: Option<ContextKeyTypeEnum>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContextKeyTypeEnum {
    #[serde(rename = "string")]
    String,
    #[serde(rename = "stringList")]
    StringList,
    #[serde(rename = "numeric")]
    Numeric,
    #[serde(rename = "numericList")]
    NumericList,
    #[serde(rename = "boolean")]
    Boolean,
    #[serde(rename = "booleanList")]
    BooleanList,
    #[serde(rename = "ip")]
    Ip,
    #[serde(rename = "ipList")]
    IpList,
    #[serde(rename = "binary")]
    Binary,
    #[serde(rename = "binaryList")]
    BinaryList,
    #[serde(rename = "date")]
    Date,
    #[serde(rename = "dateList")]
    DateList,
}

impl ContextKeyTypeEnum {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::StringList => "stringList",
            Self::Numeric => "numeric",
            Self::NumericList => "numericList",
            Self::Boolean => "boolean",
            Self::BooleanList => "booleanList",
            Self::Ip => "ip",
            Self::IpList => "ipList",
            Self::Binary => "binary",
            Self::BinaryList => "binaryList",
            Self::Date => "date",
            Self::DateList => "dateList",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "string" => Self::String,
            "stringList" => Self::StringList,
            "numeric" => Self::Numeric,
            "numericList" => Self::NumericList,
            "boolean" => Self::Boolean,
            "booleanList" => Self::BooleanList,
            "ip" => Self::Ip,
            "ipList" => Self::IpList,
            "binary" => Self::Binary,
            "binaryList" => Self::BinaryList,
            "date" => Self::Date,
            "dateList" => Self::DateList,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ContextProvider {
    #[serde(rename = "KeyDefinitionList", skip_serializing_if = "Option::is_none")]
    pub key_definition_list: Option<Vec<ContextProviderKeyDefinition>>,
    #[serde(rename = "SubjectSourceKey")]
    pub subject_source_key: String,
    #[serde(rename = "SubjectTypeValue", skip_serializing_if = "Option::is_none")]
    pub subject_type_value: Option<String>,
    #[serde(rename = "SubjectTypeSourceKey", skip_serializing_if = "Option::is_none")]
    pub subject_type_source_key: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ContextProviderKeyDefinition {
    #[serde(rename = "SourceKey")]
    pub source_key: String,
    #[serde(rename = "TargetKey", skip_serializing_if = "Option::is_none")]
    pub target_key: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateAccessKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateAccessKeyResponse {
    #[serde(rename = "AccessKey", skip_serializing_if = "Option::is_none")]
    pub access_key: Option<AccessKey>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateAccountAliasRequest {
    #[serde(rename = "AccountAlias")]
    pub account_alias: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateGroupRequest {
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateGroupResponse {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateInstanceProfileResponse {
    #[serde(rename = "InstanceProfile", skip_serializing_if = "Option::is_none")]
    pub instance_profile: Option<InstanceProfile>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateOpenIDConnectProviderRequest {
    #[serde(rename = "Url")]
    pub url: String,
    #[serde(rename = "ClientIDList")]
    pub client_id_list: Option<Vec<String>>,
    #[serde(rename = "ThumbprintList")]
    pub thumbprint_list: Option<Vec<String>>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "ContextProvider")]
    pub context_provider: Option<ContextProvider>,
    #[serde(rename = "IdentityCenterInstanceArn")]
    pub identity_center_instance_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateOpenIDConnectProviderResponse {
    #[serde(rename = "OpenIDConnectProviderArn", skip_serializing_if = "Option::is_none")]
    pub open_id_connect_provider_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreatePolicyRequest {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreatePolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreatePolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
    #[serde(rename = "SetAsDefault")]
    pub set_as_default: Option<bool>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreatePolicyVersionResponse {
    #[serde(rename = "PolicyVersion", skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateRoleRequest {
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "AssumeRolePolicyDocument")]
    pub assume_role_policy_document: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration")]
    pub max_session_duration: Option<i32>,
    #[serde(rename = "MaxSigninSessionDuration")]
    pub max_signin_session_duration: Option<i32>,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateServiceLinkedRoleRequest {
    #[serde(rename = "AWSServiceName")]
    pub aws_service_name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "CustomSuffix")]
    pub custom_suffix: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateServiceLinkedRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateUserRequest {
    #[serde(rename = "Path")]
    pub path: Option<String>,
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateUserResponse {
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteAccessKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteAccountAliasRequest {
    #[serde(rename = "AccountAlias")]
    pub account_alias: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeletePolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeletePolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRolePermissionsBoundaryRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteUserPermissionsBoundaryRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DetachGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DetachRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DetachUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntityType {
    #[serde(rename = "User")]
    User,
    #[serde(rename = "Role")]
    Role,
    #[serde(rename = "Group")]
    Group,
    #[serde(rename = "LocalManagedPolicy")]
    LocalManagedPolicy,
    #[serde(rename = "AWSManagedPolicy")]
    AwsManagedPolicy,
}

impl EntityType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Role => "Role",
            Self::Group => "Group",
            Self::LocalManagedPolicy => "LocalManagedPolicy",
            Self::AwsManagedPolicy => "AWSManagedPolicy",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "User" => Self::User,
            "Role" => Self::Role,
            "Group" => Self::Group,
            "LocalManagedPolicy" => Self::LocalManagedPolicy,
            "AWSManagedPolicy" => Self::AwsManagedPolicy,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct EvaluationResult {
    #[serde(rename = "EvalActionName", skip_serializing_if = "Option::is_none")]
    pub eval_action_name: Option<String>,
    #[serde(rename = "EvalResourceName", skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    #[serde(rename = "EvalDecision", skip_serializing_if = "Option::is_none")]
    pub eval_decision: Option<PolicyEvaluationDecisionType>,
    #[serde(rename = "MatchedStatements", skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    #[serde(rename = "MissingContextValues", skip_serializing_if = "Option::is_none")]
    pub missing_context_values: Option<Vec<String>>,
    #[serde(rename = "OrganizationsDecisionDetail", skip_serializing_if = "Option::is_none")]
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    #[serde(rename = "PermissionsBoundaryDecisionDetail", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    #[serde(rename = "EvalDecisionDetails", skip_serializing_if = "Option::is_none")]
    pub eval_decision_details: Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>>,
    #[serde(rename = "ResourceSpecificResults", skip_serializing_if = "Option::is_none")]
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetAccessKeyLastUsedRequest {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAccessKeyLastUsedResponse {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyLastUsed", skip_serializing_if = "Option::is_none")]
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetAccountAuthorizationDetailsRequest {
    #[serde(rename = "Filter")]
    pub filter: Option<Vec<EntityType>>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAccountAuthorizationDetailsResponse {
    #[serde(rename = "UserDetailList", skip_serializing_if = "Option::is_none")]
    pub user_detail_list: Option<Vec<UserDetail>>,
    #[serde(rename = "GroupDetailList", skip_serializing_if = "Option::is_none")]
    pub group_detail_list: Option<Vec<GroupDetail>>,
    #[serde(rename = "RoleDetailList", skip_serializing_if = "Option::is_none")]
    pub role_detail_list: Option<Vec<RoleDetail>>,
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAccountSummaryResponse {
    #[serde(rename = "SummaryMap", skip_serializing_if = "Option::is_none")]
    pub summary_map: Option<std::collections::BTreeMap<String, i32>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetContextKeysForCustomPolicyRequest {
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetContextKeysForPolicyResponse {
    #[serde(rename = "ContextKeyNames", skip_serializing_if = "Option::is_none")]
    pub context_key_names: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetGroupPolicyResponse {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetGroupResponse {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetInstanceProfileResponse {
    #[serde(rename = "InstanceProfile", skip_serializing_if = "Option::is_none")]
    pub instance_profile: Option<InstanceProfile>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetOpenIDConnectProviderResponse {
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "ClientIDList", skip_serializing_if = "Option::is_none")]
    pub client_id_list: Option<Vec<String>>,
    #[serde(rename = "ThumbprintList", skip_serializing_if = "Option::is_none")]
    pub thumbprint_list: Option<Vec<String>>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "ContextProvider", skip_serializing_if = "Option::is_none")]
    pub context_provider: Option<ContextProvider>,
    #[serde(rename = "IdentityCenterInstanceArn", skip_serializing_if = "Option::is_none")]
    pub identity_center_instance_arn: Option<String>,
    #[serde(rename = "IdentityStoreArn", skip_serializing_if = "Option::is_none")]
    pub identity_store_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetPolicyResponse {
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetPolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetPolicyVersionResponse {
    #[serde(rename = "PolicyVersion", skip_serializing_if = "Option::is_none")]
    pub policy_version: Option<PolicyVersion>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetRolePolicyResponse {
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetRoleResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetUserPolicyResponse {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetUserResponse {
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Group {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "GroupPolicyList", skip_serializing_if = "Option::is_none")]
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(rename = "AttachedManagedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
}

#[derive(Clone, serde::Deserialize)]
pub struct InlinePolicyIdentifierType {
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "AttachmentType")]
    pub attachment_type: AttachmentType,
    #[serde(rename = "AttachmentName")]
    pub attachment_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct InstanceProfile {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "InstanceProfileName", skip_serializing_if = "Option::is_none")]
    pub instance_profile_name: Option<String>,
    #[serde(rename = "InstanceProfileId", skip_serializing_if = "Option::is_none")]
    pub instance_profile_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAccessKeysRequest {
    #[serde(rename = "UserName")]
    pub user_name: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAccessKeysResponse {
    #[serde(rename = "AccessKeyMetadata", skip_serializing_if = "Option::is_none")]
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAccountAliasesRequest {
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAccountAliasesResponse {
    #[serde(rename = "AccountAliases", skip_serializing_if = "Option::is_none")]
    pub account_aliases: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAttachedGroupPoliciesRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAttachedGroupPoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAttachedRolePoliciesRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAttachedRolePoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAttachedUserPoliciesRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAttachedUserPoliciesResponse {
    #[serde(rename = "AttachedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListEntitiesForPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "EntityFilter")]
    pub entity_filter: Option<EntityType>,
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "PolicyUsageFilter")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListEntitiesForPolicyResponse {
    #[serde(rename = "PolicyGroups", skip_serializing_if = "Option::is_none")]
    pub policy_groups: Option<Vec<PolicyGroup>>,
    #[serde(rename = "PolicyUsers", skip_serializing_if = "Option::is_none")]
    pub policy_users: Option<Vec<PolicyUser>>,
    #[serde(rename = "PolicyRoles", skip_serializing_if = "Option::is_none")]
    pub policy_roles: Option<Vec<PolicyRole>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupPoliciesRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupPoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupsForUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupsForUserResponse {
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupsRequest {
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupsResponse {
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListInstanceProfilesForRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListInstanceProfilesForRoleResponse {
    #[serde(rename = "InstanceProfiles", skip_serializing_if = "Option::is_none")]
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListInstanceProfilesRequest {
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListInstanceProfilesResponse {
    #[serde(rename = "InstanceProfiles", skip_serializing_if = "Option::is_none")]
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListOpenIDConnectProvidersRequest {}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListOpenIDConnectProvidersResponse {
    #[serde(rename = "OpenIDConnectProviderList", skip_serializing_if = "Option::is_none")]
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPoliciesRequest {
    #[serde(rename = "Scope")]
    pub scope: Option<PolicyScopeType>,
    #[serde(rename = "OnlyAttached")]
    pub only_attached: Option<bool>,
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "PolicyUsageFilter")]
    pub policy_usage_filter: Option<PolicyUsageType>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPoliciesResponse {
    #[serde(rename = "Policies", skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<Policy>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPolicyTagsRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPolicyTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPolicyVersionsRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPolicyVersionsResponse {
    #[serde(rename = "Versions", skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PolicyVersion>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRolePoliciesRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRolePoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRoleTagsRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRoleTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRolesRequest {
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRolesResponse {
    #[serde(rename = "Roles", skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListUserPoliciesRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListUserPoliciesResponse {
    #[serde(rename = "PolicyNames", skip_serializing_if = "Option::is_none")]
    pub policy_names: Option<Vec<String>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListUserTagsRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListUserTagsResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListUsersRequest {
    #[serde(rename = "PathPrefix")]
    pub path_prefix: Option<String>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListUsersResponse {
    #[serde(rename = "Users", skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ManagedPolicyDetail {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "DefaultVersionId", skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    #[serde(rename = "AttachmentCount", skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    #[serde(rename = "PermissionsBoundaryUsageCount", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_usage_count: Option<i32>,
    #[serde(rename = "IsAttachable", skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "UpdateDate", skip_serializing_if = "Option::is_none")]
    pub update_date: Option<crate::Timestamp>,
    #[serde(rename = "PolicyVersionList", skip_serializing_if = "Option::is_none")]
    pub policy_version_list: Option<Vec<PolicyVersion>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct OpenIDConnectProviderListEntry {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "IsTrustedIdentityPropagationEnabled", skip_serializing_if = "Option::is_none")]
    pub is_trusted_identity_propagation_enabled: Option<bool>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct OrderedOrganizationPolicyType {
    #[serde(rename = "ServiceControlPolicyInputList")]
    pub service_control_policy_input_list: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct OrganizationsDecisionDetail {
    #[serde(rename = "AllowedByOrganizations", skip_serializing_if = "Option::is_none")]
    pub allowed_by_organizations: Option<bool>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PermissionsBoundaryAttachmentType {
    #[serde(rename = "PermissionsBoundaryPolicy")]
    PermissionsBoundaryPolicy,
}

impl PermissionsBoundaryAttachmentType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PermissionsBoundaryPolicy" => Self::PermissionsBoundaryPolicy,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PermissionsBoundaryDecisionDetail {
    #[serde(rename = "AllowedByPermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub allowed_by_permissions_boundary: Option<bool>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Policy {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "DefaultVersionId", skip_serializing_if = "Option::is_none")]
    pub default_version_id: Option<String>,
    #[serde(rename = "AttachmentCount", skip_serializing_if = "Option::is_none")]
    pub attachment_count: Option<i32>,
    #[serde(rename = "PermissionsBoundaryUsageCount", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_usage_count: Option<i32>,
    #[serde(rename = "IsAttachable", skip_serializing_if = "Option::is_none")]
    pub is_attachable: Option<bool>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "UpdateDate", skip_serializing_if = "Option::is_none")]
    pub update_date: Option<crate::Timestamp>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PolicyDetail {
    #[serde(rename = "PolicyName", skip_serializing_if = "Option::is_none")]
    pub policy_name: Option<String>,
    #[serde(rename = "PolicyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyEvaluationDecisionType {
    #[serde(rename = "allowed")]
    Allowed,
    #[serde(rename = "explicitDeny")]
    ExplicitDeny,
    #[serde(rename = "implicitDeny")]
    ImplicitDeny,
}

impl PolicyEvaluationDecisionType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::ExplicitDeny => "explicitDeny",
            Self::ImplicitDeny => "implicitDeny",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "allowed" => Self::Allowed,
            "explicitDeny" => Self::ExplicitDeny,
            "implicitDeny" => Self::ImplicitDeny,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PolicyGroup {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupId", skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub enum PolicyIdentifier {
    #[serde(rename = "PolicyType")]
    PolicyType(PolicyIdentifierPolicyType),
    #[serde(rename = "PolicyArn")]
    PolicyArn(String),
    #[serde(rename = "InlinePolicyIdentifier")]
    InlinePolicyIdentifier(InlinePolicyIdentifierType),
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyIdentifierPolicyType {
    #[serde(rename = "inline")]
    Inline,
    #[serde(rename = "aws-managed")]
    AwsManaged,
    #[serde(rename = "user-managed")]
    UserManaged,
    #[serde(rename = "permission-boundary")]
    PermissionBoundary,
    #[serde(rename = "scp")]
    Scp,
    #[serde(rename = "rcp")]
    Rcp,
}

impl PolicyIdentifierPolicyType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::AwsManaged => "aws-managed",
            Self::UserManaged => "user-managed",
            Self::PermissionBoundary => "permission-boundary",
            Self::Scp => "scp",
            Self::Rcp => "rcp",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "inline" => Self::Inline,
            "aws-managed" => Self::AwsManaged,
            "user-managed" => Self::UserManaged,
            "permission-boundary" => Self::PermissionBoundary,
            "scp" => Self::Scp,
            "rcp" => Self::Rcp,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PolicyRole {
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicySourceType {
    #[serde(rename = "user")]
    User,
    #[serde(rename = "group")]
    Group,
    #[serde(rename = "role")]
    Role,
    #[serde(rename = "aws-managed")]
    AwsManaged,
    #[serde(rename = "user-managed")]
    UserManaged,
    #[serde(rename = "resource")]
    Resource,
    #[serde(rename = "none")]
    None,
}

impl PolicySourceType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::AwsManaged => "aws-managed",
            Self::UserManaged => "user-managed",
            Self::Resource => "resource",
            Self::None => "none",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "user" => Self::User,
            "group" => Self::Group,
            "role" => Self::Role,
            "aws-managed" => Self::AwsManaged,
            "user-managed" => Self::UserManaged,
            "resource" => Self::Resource,
            "none" => Self::None,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyUsageType {
    #[serde(rename = "PermissionsPolicy")]
    PermissionsPolicy,
    #[serde(rename = "PermissionsBoundary")]
    PermissionsBoundary,
}

impl PolicyUsageType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PermissionsPolicy" => Self::PermissionsPolicy,
            "PermissionsBoundary" => Self::PermissionsBoundary,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PolicyUser {
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PolicyVersion {
    #[serde(rename = "Document", skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    #[serde(rename = "VersionId", skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    #[serde(rename = "IsDefaultVersion", skip_serializing_if = "Option::is_none")]
    pub is_default_version: Option<bool>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Position {
    #[serde(rename = "Line", skip_serializing_if = "Option::is_none")]
    pub line: Option<i32>,
    #[serde(rename = "Column", skip_serializing_if = "Option::is_none")]
    pub column: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutGroupPolicyRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutRolePermissionsBoundaryRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutUserPermissionsBoundaryRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PermissionsBoundary")]
    pub permissions_boundary: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutUserPolicyRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "PolicyName")]
    pub policy_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ClientID")]
    pub client_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct RemoveRoleFromInstanceProfileRequest {
    #[serde(rename = "InstanceProfileName")]
    pub instance_profile_name: String,
    #[serde(rename = "RoleName")]
    pub role_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct RemoveUserFromGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "UserName")]
    pub user_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceSpecificResult {
    #[serde(rename = "EvalResourceName", skip_serializing_if = "Option::is_none")]
    pub eval_resource_name: Option<String>,
    #[serde(rename = "EvalResourceDecision", skip_serializing_if = "Option::is_none")]
    pub eval_resource_decision: Option<PolicyEvaluationDecisionType>,
    #[serde(rename = "MatchedStatements", skip_serializing_if = "Option::is_none")]
    pub matched_statements: Option<Vec<Statement>>,
    #[serde(rename = "MissingContextValues", skip_serializing_if = "Option::is_none")]
    pub missing_context_values: Option<Vec<String>>,
    #[serde(rename = "EvalDecisionDetails", skip_serializing_if = "Option::is_none")]
    pub eval_decision_details: Option<std::collections::BTreeMap<String, PolicyEvaluationDecisionType>>,
    #[serde(rename = "PermissionsBoundaryDecisionDetail", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Role {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "AssumeRolePolicyDocument", skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_session_duration: Option<i32>,
    #[serde(rename = "MaxSigninSessionDuration", skip_serializing_if = "Option::is_none")]
    pub max_signin_session_duration: Option<i32>,
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "RoleLastUsed", skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
    #[serde(rename = "SourceRoleTemplate", skip_serializing_if = "Option::is_none")]
    pub source_role_template: Option<SourceRoleTemplate>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RoleDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "RoleName", skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(rename = "RoleId", skip_serializing_if = "Option::is_none")]
    pub role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "AssumeRolePolicyDocument", skip_serializing_if = "Option::is_none")]
    pub assume_role_policy_document: Option<String>,
    #[serde(rename = "InstanceProfileList", skip_serializing_if = "Option::is_none")]
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    #[serde(rename = "RolePolicyList", skip_serializing_if = "Option::is_none")]
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(rename = "AttachedManagedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "RoleLastUsed", skip_serializing_if = "Option::is_none")]
    pub role_last_used: Option<RoleLastUsed>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RoleLastUsed {
    #[serde(rename = "LastUsedDate", skip_serializing_if = "Option::is_none")]
    pub last_used_date: Option<crate::Timestamp>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct SetDefaultPolicyVersionRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "VersionId")]
    pub version_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct SimulateCustomPolicyRequest {
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Vec<String>,
    #[serde(rename = "PermissionsBoundaryPolicyInputList")]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(rename = "OrderedOrganizationPolicyInputList")]
    pub ordered_organization_policy_input_list: Option<Vec<OrderedOrganizationPolicyType>>,
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: Option<String>,
    #[serde(rename = "ResourceOwner")]
    pub resource_owner: Option<String>,
    #[serde(rename = "CallerArn")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(rename = "ResourceHandlingOption")]
    pub resource_handling_option: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SimulatePolicyResponse {
    #[serde(rename = "EvaluationResults", skip_serializing_if = "Option::is_none")]
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    #[serde(rename = "IsTruncated", skip_serializing_if = "Option::is_none")]
    pub is_truncated: Option<bool>,
    #[serde(rename = "Marker", skip_serializing_if = "Option::is_none")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct SimulatePrincipalPolicyRequest {
    #[serde(rename = "PolicySourceArn")]
    pub policy_source_arn: String,
    #[serde(rename = "PolicyInputList")]
    pub policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PermissionsBoundaryPolicyInputList")]
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    #[serde(rename = "PolicyExclusionList")]
    pub policy_exclusion_list: Option<Vec<PolicyIdentifier>>,
    #[serde(rename = "ActionNames")]
    pub action_names: Vec<String>,
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Option<Vec<String>>,
    #[serde(rename = "ResourcePolicy")]
    pub resource_policy: Option<String>,
    #[serde(rename = "ResourceOwner")]
    pub resource_owner: Option<String>,
    #[serde(rename = "CallerArn")]
    pub caller_arn: Option<String>,
    #[serde(rename = "ContextEntries")]
    pub context_entries: Option<Vec<ContextEntry>>,
    #[serde(rename = "ResourceHandlingOption")]
    pub resource_handling_option: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
    #[serde(rename = "Marker")]
    pub marker: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SourceRoleTemplate {
    #[serde(rename = "TemplateArn", skip_serializing_if = "Option::is_none")]
    pub template_arn: Option<String>,
    #[serde(rename = "TemplateMinorVersion", skip_serializing_if = "Option::is_none")]
    pub template_minor_version: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Statement {
    #[serde(rename = "SourcePolicyId", skip_serializing_if = "Option::is_none")]
    pub source_policy_id: Option<String>,
    #[serde(rename = "SourcePolicyType", skip_serializing_if = "Option::is_none")]
    pub source_policy_type: Option<PolicySourceType>,
    #[serde(rename = "StartPosition", skip_serializing_if = "Option::is_none")]
    pub start_position: Option<Position>,
    #[serde(rename = "EndPosition", skip_serializing_if = "Option::is_none")]
    pub end_position: Option<Position>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagPolicyRequest {
    #[serde(rename = "PolicyArn")]
    pub policy_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct UpdateAccessKeyRequest {
    #[serde(rename = "UserName")]
    pub user_name: Option<String>,
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
    #[serde(rename = "Status")]
    pub status: StatusType,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateAssumeRolePolicyRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "PolicyDocument")]
    pub policy_document: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateGroupRequest {
    #[serde(rename = "GroupName")]
    pub group_name: String,
    #[serde(rename = "NewPath")]
    pub new_path: Option<String>,
    #[serde(rename = "NewGroupName")]
    pub new_group_name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    #[serde(rename = "OpenIDConnectProviderArn")]
    pub open_id_connect_provider_arn: String,
    #[serde(rename = "ThumbprintList")]
    pub thumbprint_list: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateRoleDescriptionRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Description")]
    pub description: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateRoleDescriptionResponse {
    #[serde(rename = "Role", skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateRoleRequest {
    #[serde(rename = "RoleName")]
    pub role_name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "MaxSessionDuration")]
    pub max_session_duration: Option<i32>,
    #[serde(rename = "MaxSigninSessionDuration")]
    pub max_signin_session_duration: Option<i32>,
    #[serde(rename = "ResetMaxSigninSessionDuration")]
    pub reset_max_signin_session_duration: Option<bool>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateRoleResponse {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateUserRequest {
    #[serde(rename = "UserName")]
    pub user_name: String,
    #[serde(rename = "NewPath")]
    pub new_path: Option<String>,
    #[serde(rename = "NewUserName")]
    pub new_user_name: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct User {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "PasswordLastUsed", skip_serializing_if = "Option::is_none")]
    pub password_last_used: Option<crate::Timestamp>,
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UserDetail {
    #[serde(rename = "Path", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(rename = "UserName", skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "CreateDate", skip_serializing_if = "Option::is_none")]
    pub create_date: Option<crate::Timestamp>,
    #[serde(rename = "UserPolicyList", skip_serializing_if = "Option::is_none")]
    pub user_policy_list: Option<Vec<PolicyDetail>>,
    #[serde(rename = "GroupList", skip_serializing_if = "Option::is_none")]
    pub group_list: Option<Vec<String>>,
    #[serde(rename = "AttachedManagedPolicies", skip_serializing_if = "Option::is_none")]
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    #[serde(rename = "PermissionsBoundary", skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyScopeType {
    #[serde(rename = "All")]
    All,
    #[serde(rename = "AWS")]
    Aws,
    #[serde(rename = "Local")]
    Local,
}

impl PolicyScopeType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "All" => Self::All,
            "AWS" => Self::Aws,
            "Local" => Self::Local,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusType {
    #[serde(rename = "Active")]
    Active,
    #[serde(rename = "Inactive")]
    Inactive,
    #[serde(rename = "Expired")]
    Expired,
}

impl StatusType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SummaryKeyType {
    #[serde(rename = "Users")]
    Users,
    #[serde(rename = "UsersQuota")]
    UsersQuota,
    #[serde(rename = "Groups")]
    Groups,
    #[serde(rename = "GroupsQuota")]
    GroupsQuota,
    #[serde(rename = "ServerCertificates")]
    ServerCertificates,
    #[serde(rename = "ServerCertificatesQuota")]
    ServerCertificatesQuota,
    #[serde(rename = "UserPolicySizeQuota")]
    UserPolicySizeQuota,
    #[serde(rename = "GroupPolicySizeQuota")]
    GroupPolicySizeQuota,
    #[serde(rename = "GroupsPerUserQuota")]
    GroupsPerUserQuota,
    #[serde(rename = "SigningCertificatesPerUserQuota")]
    SigningCertificatesPerUserQuota,
    #[serde(rename = "AccessKeysPerUserQuota")]
    AccessKeysPerUserQuota,
    #[serde(rename = "MFADevices")]
    MfaDevices,
    #[serde(rename = "MFADevicesInUse")]
    MfaDevicesInUse,
    #[serde(rename = "AccountMFAEnabled")]
    AccountMfaEnabled,
    #[serde(rename = "AccountAccessKeysPresent")]
    AccountAccessKeysPresent,
    #[serde(rename = "AccountPasswordPresent")]
    AccountPasswordPresent,
    #[serde(rename = "AccountSigningCertificatesPresent")]
    AccountSigningCertificatesPresent,
    #[serde(rename = "AttachedPoliciesPerGroupQuota")]
    AttachedPoliciesPerGroupQuota,
    #[serde(rename = "AttachedPoliciesPerRoleQuota")]
    AttachedPoliciesPerRoleQuota,
    #[serde(rename = "AttachedPoliciesPerUserQuota")]
    AttachedPoliciesPerUserQuota,
    #[serde(rename = "Policies")]
    Policies,
    #[serde(rename = "PoliciesQuota")]
    PoliciesQuota,
    #[serde(rename = "PolicySizeQuota")]
    PolicySizeQuota,
    #[serde(rename = "PolicyVersionsInUse")]
    PolicyVersionsInUse,
    #[serde(rename = "PolicyVersionsInUseQuota")]
    PolicyVersionsInUseQuota,
    #[serde(rename = "VersionsPerPolicyQuota")]
    VersionsPerPolicyQuota,
    #[serde(rename = "GlobalEndpointTokenVersion")]
    GlobalEndpointTokenVersion,
    #[serde(rename = "AssumeRolePolicySizeQuota")]
    AssumeRolePolicySizeQuota,
    #[serde(rename = "InstanceProfiles")]
    InstanceProfiles,
    #[serde(rename = "InstanceProfilesQuota")]
    InstanceProfilesQuota,
    #[serde(rename = "Providers")]
    Providers,
    #[serde(rename = "RolePolicySizeQuota")]
    RolePolicySizeQuota,
    #[serde(rename = "Roles")]
    Roles,
    #[serde(rename = "RolesQuota")]
    RolesQuota,
}

impl SummaryKeyType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Users => "Users",
            Self::UsersQuota => "UsersQuota",
            Self::Groups => "Groups",
            Self::GroupsQuota => "GroupsQuota",
            Self::ServerCertificates => "ServerCertificates",
            Self::ServerCertificatesQuota => "ServerCertificatesQuota",
            Self::UserPolicySizeQuota => "UserPolicySizeQuota",
            Self::GroupPolicySizeQuota => "GroupPolicySizeQuota",
            Self::GroupsPerUserQuota => "GroupsPerUserQuota",
            Self::SigningCertificatesPerUserQuota => "SigningCertificatesPerUserQuota",
            Self::AccessKeysPerUserQuota => "AccessKeysPerUserQuota",
            Self::MfaDevices => "MFADevices",
            Self::MfaDevicesInUse => "MFADevicesInUse",
            Self::AccountMfaEnabled => "AccountMFAEnabled",
            Self::AccountAccessKeysPresent => "AccountAccessKeysPresent",
            Self::AccountPasswordPresent => "AccountPasswordPresent",
            Self::AccountSigningCertificatesPresent => "AccountSigningCertificatesPresent",
            Self::AttachedPoliciesPerGroupQuota => "AttachedPoliciesPerGroupQuota",
            Self::AttachedPoliciesPerRoleQuota => "AttachedPoliciesPerRoleQuota",
            Self::AttachedPoliciesPerUserQuota => "AttachedPoliciesPerUserQuota",
            Self::Policies => "Policies",
            Self::PoliciesQuota => "PoliciesQuota",
            Self::PolicySizeQuota => "PolicySizeQuota",
            Self::PolicyVersionsInUse => "PolicyVersionsInUse",
            Self::PolicyVersionsInUseQuota => "PolicyVersionsInUseQuota",
            Self::VersionsPerPolicyQuota => "VersionsPerPolicyQuota",
            Self::GlobalEndpointTokenVersion => "GlobalEndpointTokenVersion",
            Self::AssumeRolePolicySizeQuota => "AssumeRolePolicySizeQuota",
            Self::InstanceProfiles => "InstanceProfiles",
            Self::InstanceProfilesQuota => "InstanceProfilesQuota",
            Self::Providers => "Providers",
            Self::RolePolicySizeQuota => "RolePolicySizeQuota",
            Self::Roles => "Roles",
            Self::RolesQuota => "RolesQuota",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Users" => Self::Users,
            "UsersQuota" => Self::UsersQuota,
            "Groups" => Self::Groups,
            "GroupsQuota" => Self::GroupsQuota,
            "ServerCertificates" => Self::ServerCertificates,
            "ServerCertificatesQuota" => Self::ServerCertificatesQuota,
            "UserPolicySizeQuota" => Self::UserPolicySizeQuota,
            "GroupPolicySizeQuota" => Self::GroupPolicySizeQuota,
            "GroupsPerUserQuota" => Self::GroupsPerUserQuota,
            "SigningCertificatesPerUserQuota" => Self::SigningCertificatesPerUserQuota,
            "AccessKeysPerUserQuota" => Self::AccessKeysPerUserQuota,
            "MFADevices" => Self::MfaDevices,
            "MFADevicesInUse" => Self::MfaDevicesInUse,
            "AccountMFAEnabled" => Self::AccountMfaEnabled,
            "AccountAccessKeysPresent" => Self::AccountAccessKeysPresent,
            "AccountPasswordPresent" => Self::AccountPasswordPresent,
            "AccountSigningCertificatesPresent" => Self::AccountSigningCertificatesPresent,
            "AttachedPoliciesPerGroupQuota" => Self::AttachedPoliciesPerGroupQuota,
            "AttachedPoliciesPerRoleQuota" => Self::AttachedPoliciesPerRoleQuota,
            "AttachedPoliciesPerUserQuota" => Self::AttachedPoliciesPerUserQuota,
            "Policies" => Self::Policies,
            "PoliciesQuota" => Self::PoliciesQuota,
            "PolicySizeQuota" => Self::PolicySizeQuota,
            "PolicyVersionsInUse" => Self::PolicyVersionsInUse,
            "PolicyVersionsInUseQuota" => Self::PolicyVersionsInUseQuota,
            "VersionsPerPolicyQuota" => Self::VersionsPerPolicyQuota,
            "GlobalEndpointTokenVersion" => Self::GlobalEndpointTokenVersion,
            "AssumeRolePolicySizeQuota" => Self::AssumeRolePolicySizeQuota,
            "InstanceProfiles" => Self::InstanceProfiles,
            "InstanceProfilesQuota" => Self::InstanceProfilesQuota,
            "Providers" => Self::Providers,
            "RolePolicySizeQuota" => Self::RolePolicySizeQuota,
            "Roles" => Self::Roles,
            "RolesQuota" => Self::RolesQuota,
            _ => return None,
        })
    }
}

impl crate::Operation for AddClientIDToOpenIDConnectProviderRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AddClientIDToOpenIDConnectProvider;
}

impl crate::Operation for AddRoleToInstanceProfileRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AddRoleToInstanceProfile;
}

impl crate::Operation for AddUserToGroupRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AddUserToGroup;
}

impl crate::Operation for AttachGroupPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AttachGroupPolicy;
}

impl crate::Operation for AttachRolePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AttachRolePolicy;
}

impl crate::Operation for AttachUserPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::AttachUserPolicy;
}

impl crate::Operation for CreateAccessKeyRequest {
    type Output = CreateAccessKeyResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateAccessKey;
}

impl crate::Operation for CreateAccountAliasRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::CreateAccountAlias;
}

impl crate::Operation for CreateGroupRequest {
    type Output = CreateGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateGroup;
}

impl crate::Operation for CreateInstanceProfileRequest {
    type Output = CreateInstanceProfileResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateInstanceProfile;
}

impl crate::Operation for CreateOpenIDConnectProviderRequest {
    type Output = CreateOpenIDConnectProviderResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateOpenIDConnectProvider;
}

impl crate::Operation for CreatePolicyRequest {
    type Output = CreatePolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreatePolicy;
}

impl crate::Operation for CreatePolicyVersionRequest {
    type Output = CreatePolicyVersionResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreatePolicyVersion;
}

impl crate::Operation for CreateRoleRequest {
    type Output = CreateRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateRole;
}

impl crate::Operation for CreateServiceLinkedRoleRequest {
    type Output = CreateServiceLinkedRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateServiceLinkedRole;
}

impl crate::Operation for CreateUserRequest {
    type Output = CreateUserResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateUser;
}

impl crate::Operation for DeleteAccessKeyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteAccessKey;
}

impl crate::Operation for DeleteAccountAliasRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteAccountAlias;
}

impl crate::Operation for DeleteGroupRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteGroup;
}

impl crate::Operation for DeleteGroupPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteGroupPolicy;
}

impl crate::Operation for DeleteInstanceProfileRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteInstanceProfile;
}

impl crate::Operation for DeleteOpenIDConnectProviderRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteOpenIDConnectProvider;
}

impl crate::Operation for DeletePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeletePolicy;
}

impl crate::Operation for DeletePolicyVersionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeletePolicyVersion;
}

impl crate::Operation for DeleteRoleRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteRole;
}

impl crate::Operation for DeleteRolePermissionsBoundaryRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteRolePermissionsBoundary;
}

impl crate::Operation for DeleteRolePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteRolePolicy;
}

impl crate::Operation for DeleteUserRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteUser;
}

impl crate::Operation for DeleteUserPermissionsBoundaryRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteUserPermissionsBoundary;
}

impl crate::Operation for DeleteUserPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteUserPolicy;
}

impl crate::Operation for DetachGroupPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DetachGroupPolicy;
}

impl crate::Operation for DetachRolePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DetachRolePolicy;
}

impl crate::Operation for DetachUserPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DetachUserPolicy;
}

impl crate::Operation for GetAccessKeyLastUsedRequest {
    type Output = GetAccessKeyLastUsedResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAccessKeyLastUsed;
}

impl crate::Operation for GetAccountAuthorizationDetailsRequest {
    type Output = GetAccountAuthorizationDetailsResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAccountAuthorizationDetails;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetAccountSummaryRequest {}

impl crate::Operation for GetAccountSummaryRequest {
    type Output = GetAccountSummaryResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAccountSummary;
}

impl crate::Operation for GetContextKeysForCustomPolicyRequest {
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetContextKeysForCustomPolicy;
}

impl crate::Operation for GetContextKeysForPrincipalPolicyRequest {
    type Output = GetContextKeysForPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetContextKeysForPrincipalPolicy;
}

impl crate::Operation for GetGroupRequest {
    type Output = GetGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetGroup;
}

impl crate::Operation for GetGroupPolicyRequest {
    type Output = GetGroupPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetGroupPolicy;
}

impl crate::Operation for GetInstanceProfileRequest {
    type Output = GetInstanceProfileResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetInstanceProfile;
}

impl crate::Operation for GetOpenIDConnectProviderRequest {
    type Output = GetOpenIDConnectProviderResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetOpenIDConnectProvider;
}

impl crate::Operation for GetPolicyRequest {
    type Output = GetPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetPolicy;
}

impl crate::Operation for GetPolicyVersionRequest {
    type Output = GetPolicyVersionResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetPolicyVersion;
}

impl crate::Operation for GetRoleRequest {
    type Output = GetRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetRole;
}

impl crate::Operation for GetRolePolicyRequest {
    type Output = GetRolePolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetRolePolicy;
}

impl crate::Operation for GetUserRequest {
    type Output = GetUserResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetUser;
}

impl crate::Operation for GetUserPolicyRequest {
    type Output = GetUserPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetUserPolicy;
}

impl crate::Operation for ListAccessKeysRequest {
    type Output = ListAccessKeysResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAccessKeys;
}

impl crate::Operation for ListAccountAliasesRequest {
    type Output = ListAccountAliasesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAccountAliases;
}

impl crate::Operation for ListAttachedGroupPoliciesRequest {
    type Output = ListAttachedGroupPoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAttachedGroupPolicies;
}

impl crate::Operation for ListAttachedRolePoliciesRequest {
    type Output = ListAttachedRolePoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAttachedRolePolicies;
}

impl crate::Operation for ListAttachedUserPoliciesRequest {
    type Output = ListAttachedUserPoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAttachedUserPolicies;
}

impl crate::Operation for ListEntitiesForPolicyRequest {
    type Output = ListEntitiesForPolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListEntitiesForPolicy;
}

impl crate::Operation for ListGroupPoliciesRequest {
    type Output = ListGroupPoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListGroupPolicies;
}

impl crate::Operation for ListGroupsRequest {
    type Output = ListGroupsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListGroups;
}

impl crate::Operation for ListGroupsForUserRequest {
    type Output = ListGroupsForUserResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListGroupsForUser;
}

impl crate::Operation for ListInstanceProfilesRequest {
    type Output = ListInstanceProfilesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListInstanceProfiles;
}

impl crate::Operation for ListInstanceProfilesForRoleRequest {
    type Output = ListInstanceProfilesForRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListInstanceProfilesForRole;
}

impl crate::Operation for ListOpenIDConnectProvidersRequest {
    type Output = ListOpenIDConnectProvidersResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListOpenIDConnectProviders;
}

impl crate::Operation for ListPoliciesRequest {
    type Output = ListPoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPolicies;
}

impl crate::Operation for ListPolicyTagsRequest {
    type Output = ListPolicyTagsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPolicyTags;
}

impl crate::Operation for ListPolicyVersionsRequest {
    type Output = ListPolicyVersionsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPolicyVersions;
}

impl crate::Operation for ListRolePoliciesRequest {
    type Output = ListRolePoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListRolePolicies;
}

impl crate::Operation for ListRoleTagsRequest {
    type Output = ListRoleTagsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListRoleTags;
}

impl crate::Operation for ListRolesRequest {
    type Output = ListRolesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListRoles;
}

impl crate::Operation for ListUserPoliciesRequest {
    type Output = ListUserPoliciesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListUserPolicies;
}

impl crate::Operation for ListUserTagsRequest {
    type Output = ListUserTagsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListUserTags;
}

impl crate::Operation for ListUsersRequest {
    type Output = ListUsersResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListUsers;
}

impl crate::Operation for PutGroupPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutGroupPolicy;
}

impl crate::Operation for PutRolePermissionsBoundaryRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutRolePermissionsBoundary;
}

impl crate::Operation for PutRolePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutRolePolicy;
}

impl crate::Operation for PutUserPermissionsBoundaryRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutUserPermissionsBoundary;
}

impl crate::Operation for PutUserPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutUserPolicy;
}

impl crate::Operation for RemoveClientIDFromOpenIDConnectProviderRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::RemoveClientIDFromOpenIDConnectProvider;
}

impl crate::Operation for RemoveRoleFromInstanceProfileRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::RemoveRoleFromInstanceProfile;
}

impl crate::Operation for RemoveUserFromGroupRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::RemoveUserFromGroup;
}

impl crate::Operation for SetDefaultPolicyVersionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::SetDefaultPolicyVersion;
}

impl crate::Operation for SimulateCustomPolicyRequest {
    type Output = SimulatePolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::SimulateCustomPolicy;
}

impl crate::Operation for SimulatePrincipalPolicyRequest {
    type Output = SimulatePolicyResponse;
    const MODEL: &'static crate::OperationModel = &operations::SimulatePrincipalPolicy;
}

impl crate::Operation for TagPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::TagPolicy;
}

impl crate::Operation for TagRoleRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::TagRole;
}

impl crate::Operation for TagUserRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::TagUser;
}

impl crate::Operation for UntagPolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UntagPolicy;
}

impl crate::Operation for UntagRoleRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UntagRole;
}

impl crate::Operation for UntagUserRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UntagUser;
}

impl crate::Operation for UpdateAccessKeyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateAccessKey;
}

impl crate::Operation for UpdateAssumeRolePolicyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateAssumeRolePolicy;
}

impl crate::Operation for UpdateGroupRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateGroup;
}

impl crate::Operation for UpdateOpenIDConnectProviderThumbprintRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateOpenIDConnectProviderThumbprint;
}

impl crate::Operation for UpdateRoleRequest {
    type Output = UpdateRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::UpdateRole;
}

impl crate::Operation for UpdateRoleDescriptionRequest {
    type Output = UpdateRoleDescriptionResponse;
    const MODEL: &'static crate::OperationModel = &operations::UpdateRoleDescription;
}

impl crate::Operation for UpdateUserRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateUser;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "iam",
    signing_name: "iam",
    validation_error: "ValidationError",
    api_version: "2010-05-08",
    protocol: crate::Protocol::Query { namespace: "https://iam.amazonaws.com/doc/2010-05-08/" },
    operations: &[
        &operations::AddClientIDToOpenIDConnectProvider,
        &operations::AddRoleToInstanceProfile,
        &operations::AddUserToGroup,
        &operations::AttachGroupPolicy,
        &operations::AttachRolePolicy,
        &operations::AttachUserPolicy,
        &operations::CreateAccessKey,
        &operations::CreateAccountAlias,
        &operations::CreateGroup,
        &operations::CreateInstanceProfile,
        &operations::CreateOpenIDConnectProvider,
        &operations::CreatePolicy,
        &operations::CreatePolicyVersion,
        &operations::CreateRole,
        &operations::CreateServiceLinkedRole,
        &operations::CreateUser,
        &operations::DeleteAccessKey,
        &operations::DeleteAccountAlias,
        &operations::DeleteGroup,
        &operations::DeleteGroupPolicy,
        &operations::DeleteInstanceProfile,
        &operations::DeleteOpenIDConnectProvider,
        &operations::DeletePolicy,
        &operations::DeletePolicyVersion,
        &operations::DeleteRole,
        &operations::DeleteRolePermissionsBoundary,
        &operations::DeleteRolePolicy,
        &operations::DeleteUser,
        &operations::DeleteUserPermissionsBoundary,
        &operations::DeleteUserPolicy,
        &operations::DetachGroupPolicy,
        &operations::DetachRolePolicy,
        &operations::DetachUserPolicy,
        &operations::GetAccessKeyLastUsed,
        &operations::GetAccountAuthorizationDetails,
        &operations::GetAccountSummary,
        &operations::GetContextKeysForCustomPolicy,
        &operations::GetContextKeysForPrincipalPolicy,
        &operations::GetGroup,
        &operations::GetGroupPolicy,
        &operations::GetInstanceProfile,
        &operations::GetOpenIDConnectProvider,
        &operations::GetPolicy,
        &operations::GetPolicyVersion,
        &operations::GetRole,
        &operations::GetRolePolicy,
        &operations::GetUser,
        &operations::GetUserPolicy,
        &operations::ListAccessKeys,
        &operations::ListAccountAliases,
        &operations::ListAttachedGroupPolicies,
        &operations::ListAttachedRolePolicies,
        &operations::ListAttachedUserPolicies,
        &operations::ListEntitiesForPolicy,
        &operations::ListGroupPolicies,
        &operations::ListGroups,
        &operations::ListGroupsForUser,
        &operations::ListInstanceProfiles,
        &operations::ListInstanceProfilesForRole,
        &operations::ListOpenIDConnectProviders,
        &operations::ListPolicies,
        &operations::ListPolicyTags,
        &operations::ListPolicyVersions,
        &operations::ListRolePolicies,
        &operations::ListRoleTags,
        &operations::ListRoles,
        &operations::ListUserPolicies,
        &operations::ListUserTags,
        &operations::ListUsers,
        &operations::PutGroupPolicy,
        &operations::PutRolePermissionsBoundary,
        &operations::PutRolePolicy,
        &operations::PutUserPermissionsBoundary,
        &operations::PutUserPolicy,
        &operations::RemoveClientIDFromOpenIDConnectProvider,
        &operations::RemoveRoleFromInstanceProfile,
        &operations::RemoveUserFromGroup,
        &operations::SetDefaultPolicyVersion,
        &operations::SimulateCustomPolicy,
        &operations::SimulatePrincipalPolicy,
        &operations::TagPolicy,
        &operations::TagRole,
        &operations::TagUser,
        &operations::UntagPolicy,
        &operations::UntagRole,
        &operations::UntagUser,
        &operations::UpdateAccessKey,
        &operations::UpdateAssumeRolePolicy,
        &operations::UpdateGroup,
        &operations::UpdateOpenIDConnectProviderThumbprint,
        &operations::UpdateRole,
        &operations::UpdateRoleDescription,
        &operations::UpdateUser,
    ],
    errors: &[
        crate::ErrorModel { code: "AccountNotManagementOrDelegatedAdministratorException", status: 400 },
        crate::ErrorModel { code: "CallerIsNotManagementAccountException", status: 400 },
        crate::ErrorModel { code: "ConcurrentModification", status: 409 },
        crate::ErrorModel { code: "ReportExpired", status: 410 },
        crate::ErrorModel { code: "ReportNotPresent", status: 410 },
        crate::ErrorModel { code: "ReportInProgress", status: 404 },
        crate::ErrorModel { code: "DeleteConflict", status: 409 },
        crate::ErrorModel { code: "DuplicateCertificate", status: 409 },
        crate::ErrorModel { code: "DuplicateSSHPublicKey", status: 400 },
        crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
        crate::ErrorModel { code: "EntityTemporarilyUnmodifiable", status: 409 },
        crate::ErrorModel { code: "FeatureDisabled", status: 404 },
        crate::ErrorModel { code: "FeatureEnabled", status: 409 },
        crate::ErrorModel { code: "InvalidAuthenticationCode", status: 403 },
        crate::ErrorModel { code: "InvalidCertificate", status: 400 },
        crate::ErrorModel { code: "InvalidInput", status: 400 },
        crate::ErrorModel { code: "InvalidPublicKey", status: 400 },
        crate::ErrorModel { code: "InvalidUserType", status: 400 },
        crate::ErrorModel { code: "KeyPairMismatch", status: 400 },
        crate::ErrorModel { code: "LimitExceeded", status: 409 },
        crate::ErrorModel { code: "MalformedCertificate", status: 400 },
        crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
        crate::ErrorModel { code: "NameConflict", status: 409 },
        crate::ErrorModel { code: "NoSuchEntity", status: 404 },
        crate::ErrorModel { code: "OpenIdIdpCommunicationError", status: 400 },
        crate::ErrorModel { code: "OrganizationNotFoundException", status: 400 },
        crate::ErrorModel { code: "OrganizationNotInAllFeaturesModeException", status: 400 },
        crate::ErrorModel { code: "PasswordPolicyViolation", status: 400 },
        crate::ErrorModel { code: "PolicyEvaluation", status: 500 },
        crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
        crate::ErrorModel { code: "ReportGenerationLimitExceeded", status: 409 },
        crate::ErrorModel { code: "RoleModified", status: 409 },
        crate::ErrorModel { code: "RoleTemplateDisabled", status: 400 },
        crate::ErrorModel { code: "ServiceAccessNotEnabledException", status: 400 },
        crate::ErrorModel { code: "ServiceFailure", status: 500 },
        crate::ErrorModel { code: "NotSupportedService", status: 404 },
        crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
        crate::ErrorModel { code: "UnrecognizedPublicKeyEncoding", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static AddClientIDToOpenIDConnectProvider: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AddClientIDToOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddClientIDToOpenIDConnectProviderRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AddRoleToInstanceProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AddRoleToInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddRoleToInstanceProfileRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AddUserToGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AddUserToGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddUserToGroupRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AttachGroupPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AttachGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachGroupPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AttachRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AttachRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachRolePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AttachUserPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AttachUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AttachUserPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateAccessKey: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAccessKeyRequest_,
        output: Some(&shapes::CreateAccessKeyResponse_),
        result_wrapper: Some("CreateAccessKeyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateAccountAlias: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateAccountAlias",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAccountAliasRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateGroupRequest_,
        output: Some(&shapes::CreateGroupResponse_),
        result_wrapper: Some("CreateGroupResult"),
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateInstanceProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateInstanceProfileRequest_,
        output: Some(&shapes::CreateInstanceProfileResponse_),
        result_wrapper: Some("CreateInstanceProfileResult"),
        errors: &[
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateOpenIDConnectProvider: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateOpenIDConnectProviderRequest_,
        output: Some(&shapes::CreateOpenIDConnectProviderResponse_),
        result_wrapper: Some("CreateOpenIDConnectProviderResult"),
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
            crate::ErrorModel { code: "OpenIdIdpCommunicationError", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreatePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreatePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreatePolicyRequest_,
        output: Some(&shapes::CreatePolicyResponse_),
        result_wrapper: Some("CreatePolicyResult"),
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreatePolicyVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreatePolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreatePolicyVersionRequest_,
        output: Some(&shapes::CreatePolicyVersionResponse_),
        result_wrapper: Some("CreatePolicyVersionResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRoleRequest_,
        output: Some(&shapes::CreateRoleResponse_),
        result_wrapper: Some("CreateRoleResult"),
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateServiceLinkedRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateServiceLinkedRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateServiceLinkedRoleRequest_,
        output: Some(&shapes::CreateServiceLinkedRoleResponse_),
        result_wrapper: Some("CreateServiceLinkedRoleResult"),
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateUserRequest_,
        output: Some(&shapes::CreateUserResponse_),
        result_wrapper: Some("CreateUserResult"),
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteAccessKey: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteAccessKeyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteAccountAlias: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteAccountAlias",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteAccountAliasRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteGroupRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteGroupPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteGroupPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteInstanceProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteInstanceProfileRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteOpenIDConnectProvider: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteOpenIDConnectProviderRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeletePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeletePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeletePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeletePolicyVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeletePolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeletePolicyVersionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRoleRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteRolePermissionsBoundary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteRolePermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRolePermissionsBoundaryRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRolePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "DeleteConflict", status: 409 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteUserPermissionsBoundary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteUserPermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserPermissionsBoundaryRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteUserPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteUserPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DetachGroupPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DetachGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachGroupPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DetachRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DetachRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachRolePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DetachUserPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DetachUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DetachUserPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetAccessKeyLastUsed: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccessKeyLastUsed",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccessKeyLastUsedRequest_,
        output: Some(&shapes::GetAccessKeyLastUsedResponse_),
        result_wrapper: Some("GetAccessKeyLastUsedResult"),
        errors: &[],
        unsigned: false,
        paginated: false,
    };
    pub static GetAccountAuthorizationDetails: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccountAuthorizationDetails",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccountAuthorizationDetailsRequest_,
        output: Some(&shapes::GetAccountAuthorizationDetailsResponse_),
        result_wrapper: Some("GetAccountAuthorizationDetailsResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static GetAccountSummary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccountSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::GetAccountSummaryResponse_),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: false,
    };
    pub static GetContextKeysForCustomPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetContextKeysForCustomPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContextKeysForCustomPolicyRequest_,
        output: Some(&shapes::GetContextKeysForPolicyResponse_),
        result_wrapper: Some("GetContextKeysForCustomPolicyResult"),
        errors: &[crate::ErrorModel { code: "InvalidInput", status: 400 }],
        unsigned: false,
        paginated: false,
    };
    pub static GetContextKeysForPrincipalPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetContextKeysForPrincipalPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContextKeysForPrincipalPolicyRequest_,
        output: Some(&shapes::GetContextKeysForPolicyResponse_),
        result_wrapper: Some("GetContextKeysForPrincipalPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetGroupRequest_,
        output: Some(&shapes::GetGroupResponse_),
        result_wrapper: Some("GetGroupResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetGroupPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetGroupPolicyRequest_,
        output: Some(&shapes::GetGroupPolicyResponse_),
        result_wrapper: Some("GetGroupPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetInstanceProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetInstanceProfileRequest_,
        output: Some(&shapes::GetInstanceProfileResponse_),
        result_wrapper: Some("GetInstanceProfileResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetOpenIDConnectProvider: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetOpenIDConnectProviderRequest_,
        output: Some(&shapes::GetOpenIDConnectProviderResponse_),
        result_wrapper: Some("GetOpenIDConnectProviderResult"),
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPolicyRequest_,
        output: Some(&shapes::GetPolicyResponse_),
        result_wrapper: Some("GetPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetPolicyVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetPolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPolicyVersionRequest_,
        output: Some(&shapes::GetPolicyVersionResponse_),
        result_wrapper: Some("GetPolicyVersionResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRoleRequest_,
        output: Some(&shapes::GetRoleResponse_),
        result_wrapper: Some("GetRoleResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRolePolicyRequest_,
        output: Some(&shapes::GetRolePolicyResponse_),
        result_wrapper: Some("GetRolePolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetUserRequest_,
        output: Some(&shapes::GetUserResponse_),
        result_wrapper: Some("GetUserResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetUserPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetUserPolicyRequest_,
        output: Some(&shapes::GetUserPolicyResponse_),
        result_wrapper: Some("GetUserPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListAccessKeys: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAccessKeys",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAccessKeysRequest_,
        output: Some(&shapes::ListAccessKeysResponse_),
        result_wrapper: Some("ListAccessKeysResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAccountAliases: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAccountAliases",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAccountAliasesRequest_,
        output: Some(&shapes::ListAccountAliasesResponse_),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static ListAttachedGroupPolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAttachedGroupPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedGroupPoliciesRequest_,
        output: Some(&shapes::ListAttachedGroupPoliciesResponse_),
        result_wrapper: Some("ListAttachedGroupPoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAttachedRolePolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAttachedRolePolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedRolePoliciesRequest_,
        output: Some(&shapes::ListAttachedRolePoliciesResponse_),
        result_wrapper: Some("ListAttachedRolePoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAttachedUserPolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAttachedUserPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAttachedUserPoliciesRequest_,
        output: Some(&shapes::ListAttachedUserPoliciesResponse_),
        result_wrapper: Some("ListAttachedUserPoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListEntitiesForPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListEntitiesForPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListEntitiesForPolicyRequest_,
        output: Some(&shapes::ListEntitiesForPolicyResponse_),
        result_wrapper: Some("ListEntitiesForPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListGroupPolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroupPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupPoliciesRequest_,
        output: Some(&shapes::ListGroupPoliciesResponse_),
        result_wrapper: Some("ListGroupPoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListGroups: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroups",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupsRequest_,
        output: Some(&shapes::ListGroupsResponse_),
        result_wrapper: Some("ListGroupsResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static ListGroupsForUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroupsForUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListGroupsForUserRequest_,
        output: Some(&shapes::ListGroupsForUserResponse_),
        result_wrapper: Some("ListGroupsForUserResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListInstanceProfiles: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListInstanceProfiles",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListInstanceProfilesRequest_,
        output: Some(&shapes::ListInstanceProfilesResponse_),
        result_wrapper: Some("ListInstanceProfilesResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static ListInstanceProfilesForRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListInstanceProfilesForRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListInstanceProfilesForRoleRequest_,
        output: Some(&shapes::ListInstanceProfilesForRoleResponse_),
        result_wrapper: Some("ListInstanceProfilesForRoleResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListOpenIDConnectProviders: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListOpenIDConnectProviders",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListOpenIDConnectProvidersRequest_,
        output: Some(&shapes::ListOpenIDConnectProvidersResponse_),
        result_wrapper: Some("ListOpenIDConnectProvidersResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: false,
    };
    pub static ListPolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPoliciesRequest_,
        output: Some(&shapes::ListPoliciesResponse_),
        result_wrapper: Some("ListPoliciesResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static ListPolicyTags: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPolicyTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPolicyTagsRequest_,
        output: Some(&shapes::ListPolicyTagsResponse_),
        result_wrapper: Some("ListPolicyTagsResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPolicyVersions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPolicyVersions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPolicyVersionsRequest_,
        output: Some(&shapes::ListPolicyVersionsResponse_),
        result_wrapper: Some("ListPolicyVersionsResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRolePolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRolePolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRolePoliciesRequest_,
        output: Some(&shapes::ListRolePoliciesResponse_),
        result_wrapper: Some("ListRolePoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRoleTags: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRoleTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRoleTagsRequest_,
        output: Some(&shapes::ListRoleTagsResponse_),
        result_wrapper: Some("ListRoleTagsResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRoles: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRoles",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRolesRequest_,
        output: Some(&shapes::ListRolesResponse_),
        result_wrapper: Some("ListRolesResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static ListUserPolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListUserPolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUserPoliciesRequest_,
        output: Some(&shapes::ListUserPoliciesResponse_),
        result_wrapper: Some("ListUserPoliciesResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListUserTags: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListUserTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUserTagsRequest_,
        output: Some(&shapes::ListUserTagsResponse_),
        result_wrapper: Some("ListUserTagsResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListUsers: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListUsers",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListUsersRequest_,
        output: Some(&shapes::ListUsersResponse_),
        result_wrapper: Some("ListUsersResult"),
        errors: &[crate::ErrorModel { code: "ServiceFailure", status: 500 }],
        unsigned: false,
        paginated: true,
    };
    pub static PutGroupPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutGroupPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutGroupPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutRolePermissionsBoundary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutRolePermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutRolePermissionsBoundaryRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutRolePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutUserPermissionsBoundary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutUserPermissionsBoundary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutUserPermissionsBoundaryRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "PolicyNotAttachable", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutUserPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutUserPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutUserPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static RemoveClientIDFromOpenIDConnectProvider: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "RemoveClientIDFromOpenIDConnectProvider",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveClientIDFromOpenIDConnectProviderRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static RemoveRoleFromInstanceProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "RemoveRoleFromInstanceProfile",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveRoleFromInstanceProfileRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static RemoveUserFromGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "RemoveUserFromGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveUserFromGroupRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SetDefaultPolicyVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SetDefaultPolicyVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SetDefaultPolicyVersionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SimulateCustomPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SimulateCustomPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SimulateCustomPolicyRequest_,
        output: Some(&shapes::SimulatePolicyResponse_),
        result_wrapper: Some("SimulateCustomPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "PolicyEvaluation", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static SimulatePrincipalPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SimulatePrincipalPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SimulatePrincipalPolicyRequest_,
        output: Some(&shapes::SimulatePolicyResponse_),
        result_wrapper: Some("SimulatePrincipalPolicyResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "PolicyEvaluation", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static TagPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagRoleRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagUserRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagPolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagRoleRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagUserRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateAccessKey: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateAccessKey",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAccessKeyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateAssumeRolePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateAssumeRolePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAssumeRolePolicyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateGroupRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateOpenIDConnectProviderThumbprint: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateOpenIDConnectProviderThumbprint",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateOpenIDConnectProviderThumbprintRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRoleRequest_,
        output: Some(&shapes::UpdateRoleResponse_),
        result_wrapper: Some("UpdateRoleResult"),
        errors: &[
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "InvalidInput", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateRoleDescription: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateRoleDescription",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRoleDescriptionRequest_,
        output: Some(&shapes::UpdateRoleDescriptionResponse_),
        result_wrapper: Some("UpdateRoleDescriptionResult"),
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "UnmodifiableEntity", status: 400 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateUser: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateUser",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateUserRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "NoSuchEntity", status: 404 },
            crate::ErrorModel { code: "LimitExceeded", status: 409 },
            crate::ErrorModel { code: "EntityAlreadyExists", status: 409 },
            crate::ErrorModel { code: "EntityTemporarilyUnmodifiable", status: 409 },
            crate::ErrorModel { code: "ConcurrentModification", status: 409 },
            crate::ErrorModel { code: "ServiceFailure", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
}

/// The shapes' rows.
pub mod shapes {
    use crate::shape::*;

    pub static NoInput: Shape = Shape {
        name: "NoInput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static AccessKey_: Shape = Shape {
        name: "AccessKey",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "AccessKeyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeyIdType_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &statusType_,
                },
                Member {
                    name: "SecretAccessKey",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeySecretType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AccessKeyLastUsed_: Shape = Shape {
        name: "AccessKeyLastUsed",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LastUsedDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "ServiceName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &stringType_,
                },
                Member {
                    name: "Region",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &stringType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AccessKeyMetadata_: Shape = Shape {
        name: "AccessKeyMetadata",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "AccessKeyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &accessKeyIdType_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &statusType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ActionNameListType_: Shape = Shape {
        name: "ActionNameListType",
        sensitive: false,
        kind: Kind::List(&ActionNameType_, Bounds { min: None, max: None }),
    };
    pub static ActionNameType_: Shape = Shape {
        name: "ActionNameType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(3), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static AddClientIDToOpenIDConnectProviderRequest_: Shape = Shape {
        name: "AddClientIDToOpenIDConnectProviderRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "OpenIDConnectProviderArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "ClientID",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &clientIDType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AddRoleToInstanceProfileRequest_: Shape = Shape {
        name: "AddRoleToInstanceProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "InstanceProfileName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileNameType_,
                },
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AddUserToGroupRequest_: Shape = Shape {
        name: "AddUserToGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttachGroupPolicyRequest_: Shape = Shape {
        name: "AttachGroupPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttachRolePolicyRequest_: Shape = Shape {
        name: "AttachRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttachUserPolicyRequest_: Shape = Shape {
        name: "AttachUserPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttachedPermissionsBoundary_: Shape = Shape {
        name: "AttachedPermissionsBoundary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PermissionsBoundaryType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PermissionsBoundaryAttachmentType_,
                },
                Member {
                    name: "PermissionsBoundaryArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttachedPolicy_: Shape = Shape {
        name: "AttachedPolicy",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static AttachmentName_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static AttachmentName_: Shape = Shape {
        name: "AttachmentName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&AttachmentName_PATTERN),
            values: &[],
        },
    };
    pub static AttachmentType_: Shape = Shape {
        name: "AttachmentType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["user", "group", "role"],
        },
    };
    pub static ColumnNumber_: Shape =
        Shape { name: "ColumnNumber", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static ContextEntry_: Shape = Shape {
        name: "ContextEntry",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContextKeyName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextKeyNameType_,
                },
                Member {
                    name: "ContextKeyValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextKeyValueListType_,
                },
                Member {
                    name: "ContextKeyType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextKeyTypeEnum_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ContextEntryListType_: Shape = Shape {
        name: "ContextEntryListType",
        sensitive: false,
        kind: Kind::List(&ContextEntry_, Bounds { min: None, max: None }),
    };
    pub static ContextKeyNameType_: Shape = Shape {
        name: "ContextKeyNameType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(5), max: Some(256) }, pattern: None, values: &[] },
    };
    pub static ContextKeyNamesResultListType_: Shape = Shape {
        name: "ContextKeyNamesResultListType",
        sensitive: false,
        kind: Kind::List(&ContextKeyNameType_, Bounds { min: None, max: None }),
    };
    pub static ContextKeyTypeEnum_: Shape = Shape {
        name: "ContextKeyTypeEnum",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "string",
                "stringList",
                "numeric",
                "numericList",
                "boolean",
                "booleanList",
                "ip",
                "ipList",
                "binary",
                "binaryList",
                "date",
                "dateList",
            ],
        },
    };
    pub static ContextKeyValueListType_: Shape = Shape {
        name: "ContextKeyValueListType",
        sensitive: false,
        kind: Kind::List(&ContextKeyValueType_, Bounds { min: None, max: None }),
    };
    pub static ContextKeyValueType_: Shape = Shape {
        name: "ContextKeyValueType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ContextProvider_: Shape = Shape {
        name: "ContextProvider",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "KeyDefinitionList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &keyDefinitionListType_,
                },
                Member {
                    name: "SubjectSourceKey",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &contextProviderSourceKeyType_,
                },
                Member {
                    name: "SubjectTypeValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &subjectTypeValueType_,
                },
                Member {
                    name: "SubjectTypeSourceKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &contextProviderSourceKeyType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ContextProviderKeyDefinition_: Shape = Shape {
        name: "ContextProviderKeyDefinition",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "SourceKey",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &contextProviderSourceKeyType_,
                },
                Member {
                    name: "TargetKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &contextProviderTargetKeyType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateAccessKeyRequest_: Shape = Shape {
        name: "CreateAccessKeyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "UserName",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &existingUserNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateAccessKeyResponse_: Shape = Shape {
        name: "CreateAccessKeyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccessKey",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &AccessKey_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateAccountAliasRequest_: Shape = Shape {
        name: "CreateAccountAliasRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccountAlias",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &accountAliasType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateGroupRequest_: Shape = Shape {
        name: "CreateGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateGroupResponse_: Shape = Shape {
        name: "CreateGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Group",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Group_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateInstanceProfileRequest_: Shape = Shape {
        name: "CreateInstanceProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "InstanceProfileName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileNameType_,
                },
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateInstanceProfileResponse_: Shape = Shape {
        name: "CreateInstanceProfileResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "InstanceProfile",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &InstanceProfile_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateOpenIDConnectProviderRequest_: Shape = Shape {
        name: "CreateOpenIDConnectProviderRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Url",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &OpenIDConnectProviderUrlType_,
                },
                Member {
                    name: "ClientIDList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &clientIDListType_,
                },
                Member {
                    name: "ThumbprintList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &thumbprintListType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "ContextProvider",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextProvider_,
                },
                Member {
                    name: "IdentityCenterInstanceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &identityCenterInstanceArnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateOpenIDConnectProviderResponse_: Shape = Shape {
        name: "CreateOpenIDConnectProviderResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "OpenIDConnectProviderArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreatePolicyRequest_: Shape = Shape {
        name: "CreatePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptionType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreatePolicyResponse_: Shape = Shape {
        name: "CreatePolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Policy",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Policy_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreatePolicyVersionRequest_: Shape = Shape {
        name: "CreatePolicyVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "SetAsDefault",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreatePolicyVersionResponse_: Shape = Shape {
        name: "CreatePolicyVersionResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PolicyVersion",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &PolicyVersion_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateRoleRequest_: Shape = Shape {
        name: "CreateRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "AssumeRolePolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDescriptionType_,
                },
                Member {
                    name: "MaxSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleMaxSessionDurationType_,
                },
                Member {
                    name: "MaxSigninSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxSigninSessionDurationType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateRoleResponse_: Shape = Shape {
        name: "CreateRoleResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Role",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Role_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateServiceLinkedRoleRequest_: Shape = Shape {
        name: "CreateServiceLinkedRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AWSServiceName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDescriptionType_,
                },
                Member {
                    name: "CustomSuffix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &customSuffixType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateServiceLinkedRoleResponse_: Shape = Shape {
        name: "CreateServiceLinkedRoleResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Role",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Role_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateUserRequest_: Shape = Shape {
        name: "CreateUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateUserResponse_: Shape = Shape {
        name: "CreateUserResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "User",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &User_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteAccessKeyRequest_: Shape = Shape {
        name: "DeleteAccessKeyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "AccessKeyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeyIdType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteAccountAliasRequest_: Shape = Shape {
        name: "DeleteAccountAliasRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccountAlias",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &accountAliasType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteGroupPolicyRequest_: Shape = Shape {
        name: "DeleteGroupPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteGroupRequest_: Shape = Shape {
        name: "DeleteGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "GroupName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &groupNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteInstanceProfileRequest_: Shape = Shape {
        name: "DeleteInstanceProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "InstanceProfileName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &instanceProfileNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteOpenIDConnectProviderRequest_: Shape = Shape {
        name: "DeleteOpenIDConnectProviderRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "OpenIDConnectProviderArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &arnType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeletePolicyRequest_: Shape = Shape {
        name: "DeletePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PolicyArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &arnType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeletePolicyVersionRequest_: Shape = Shape {
        name: "DeletePolicyVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "VersionId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteRolePermissionsBoundaryRequest_: Shape = Shape {
        name: "DeleteRolePermissionsBoundaryRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RoleName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &roleNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteRolePolicyRequest_: Shape = Shape {
        name: "DeleteRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteRoleRequest_: Shape = Shape {
        name: "DeleteRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RoleName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &roleNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteUserPermissionsBoundaryRequest_: Shape = Shape {
        name: "DeleteUserPermissionsBoundaryRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "UserName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &userNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteUserPolicyRequest_: Shape = Shape {
        name: "DeleteUserPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteUserRequest_: Shape = Shape {
        name: "DeleteUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "UserName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &existingUserNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DetachGroupPolicyRequest_: Shape = Shape {
        name: "DetachGroupPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DetachRolePolicyRequest_: Shape = Shape {
        name: "DetachRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DetachUserPolicyRequest_: Shape = Shape {
        name: "DetachUserPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static EntityType_: Shape = Shape {
        name: "EntityType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
        },
    };
    pub static EvalDecisionDetailsType_: Shape = Shape {
        name: "EvalDecisionDetailsType",
        sensitive: false,
        kind: Kind::Map(&EvalDecisionSourceType_, &PolicyEvaluationDecisionType_, Bounds { min: None, max: None }),
    };
    pub static EvalDecisionSourceType_: Shape = Shape {
        name: "EvalDecisionSourceType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(3), max: Some(256) }, pattern: None, values: &[] },
    };
    pub static EvaluationResult_: Shape = Shape {
        name: "EvaluationResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EvalActionName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActionNameType_,
                },
                Member {
                    name: "EvalResourceName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "EvalDecision",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PolicyEvaluationDecisionType_,
                },
                Member {
                    name: "MatchedStatements",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatementListType_,
                },
                Member {
                    name: "MissingContextValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextKeyNamesResultListType_,
                },
                Member {
                    name: "OrganizationsDecisionDetail",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OrganizationsDecisionDetail_,
                },
                Member {
                    name: "PermissionsBoundaryDecisionDetail",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PermissionsBoundaryDecisionDetail_,
                },
                Member {
                    name: "EvalDecisionDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EvalDecisionDetailsType_,
                },
                Member {
                    name: "ResourceSpecificResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceSpecificResultListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static EvaluationResultsListType_: Shape = Shape {
        name: "EvaluationResultsListType",
        sensitive: false,
        kind: Kind::List(&EvaluationResult_, Bounds { min: None, max: None }),
    };
    pub static GetAccessKeyLastUsedRequest_: Shape = Shape {
        name: "GetAccessKeyLastUsedRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccessKeyId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &accessKeyIdType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetAccessKeyLastUsedResponse_: Shape = Shape {
        name: "GetAccessKeyLastUsedResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "AccessKeyLastUsed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AccessKeyLastUsed_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAccountAuthorizationDetailsRequest_: Shape = Shape {
        name: "GetAccountAuthorizationDetailsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Filter",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &entityListType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAccountAuthorizationDetailsResponse_: Shape = Shape {
        name: "GetAccountAuthorizationDetailsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserDetailList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userDetailListType_,
                },
                Member {
                    name: "GroupDetailList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &groupDetailListType_,
                },
                Member {
                    name: "RoleDetailList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDetailListType_,
                },
                Member {
                    name: "Policies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ManagedPolicyDetailListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAccountSummaryResponse_: Shape = Shape {
        name: "GetAccountSummaryResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "SummaryMap",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &summaryMapType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContextKeysForCustomPolicyRequest_: Shape = Shape {
        name: "GetContextKeysForCustomPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PolicyInputList",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SimulationPolicyListType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContextKeysForPolicyResponse_: Shape = Shape {
        name: "GetContextKeysForPolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContextKeyNames",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ContextKeyNamesResultListType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContextKeysForPrincipalPolicyRequest_: Shape = Shape {
        name: "GetContextKeysForPrincipalPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicySourceArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "PolicyInputList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SimulationPolicyListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupPolicyRequest_: Shape = Shape {
        name: "GetGroupPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupPolicyResponse_: Shape = Shape {
        name: "GetGroupPolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupRequest_: Shape = Shape {
        name: "GetGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupResponse_: Shape = Shape {
        name: "GetGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Group_,
                },
                Member {
                    name: "Users",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetInstanceProfileRequest_: Shape = Shape {
        name: "GetInstanceProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "InstanceProfileName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &instanceProfileNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetInstanceProfileResponse_: Shape = Shape {
        name: "GetInstanceProfileResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "InstanceProfile",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &InstanceProfile_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetOpenIDConnectProviderRequest_: Shape = Shape {
        name: "GetOpenIDConnectProviderRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "OpenIDConnectProviderArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &arnType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetOpenIDConnectProviderResponse_: Shape = Shape {
        name: "GetOpenIDConnectProviderResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Url",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OpenIDConnectProviderUrlType_,
                },
                Member {
                    name: "ClientIDList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &clientIDListType_,
                },
                Member {
                    name: "ThumbprintList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &thumbprintListType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "ContextProvider",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextProvider_,
                },
                Member {
                    name: "IdentityCenterInstanceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &identityCenterInstanceArnType_,
                },
                Member {
                    name: "IdentityStoreArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetPolicyRequest_: Shape = Shape {
        name: "GetPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PolicyArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &arnType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetPolicyResponse_: Shape = Shape {
        name: "GetPolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Policy",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Policy_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetPolicyVersionRequest_: Shape = Shape {
        name: "GetPolicyVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "VersionId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetPolicyVersionResponse_: Shape = Shape {
        name: "GetPolicyVersionResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PolicyVersion",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &PolicyVersion_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetRolePolicyRequest_: Shape = Shape {
        name: "GetRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetRolePolicyResponse_: Shape = Shape {
        name: "GetRolePolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetRoleRequest_: Shape = Shape {
        name: "GetRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RoleName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &roleNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetRoleResponse_: Shape = Shape {
        name: "GetRoleResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Role",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Role_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetUserPolicyRequest_: Shape = Shape {
        name: "GetUserPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetUserPolicyResponse_: Shape = Shape {
        name: "GetUserPolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetUserRequest_: Shape = Shape {
        name: "GetUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "UserName",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &existingUserNameType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetUserResponse_: Shape = Shape {
        name: "GetUserResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "User",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &User_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Group_: Shape = Shape {
        name: "Group",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "GroupId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &dateType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupDetail_: Shape = Shape {
        name: "GroupDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "GroupId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "GroupPolicyList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDetailListType_,
                },
                Member {
                    name: "AttachedManagedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static InlinePolicyIdentifierType_: Shape = Shape {
        name: "InlinePolicyIdentifierType",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "AttachmentType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AttachmentType_,
                },
                Member {
                    name: "AttachmentName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AttachmentName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static InstanceProfile_: Shape = Shape {
        name: "InstanceProfile",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "InstanceProfileName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileNameType_,
                },
                Member {
                    name: "InstanceProfileId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "Roles",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleListType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static LineNumber_: Shape =
        Shape { name: "LineNumber", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static ListAccessKeysRequest_: Shape = Shape {
        name: "ListAccessKeysRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAccessKeysResponse_: Shape = Shape {
        name: "ListAccessKeysResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AccessKeyMetadata",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeyMetadataListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAccountAliasesRequest_: Shape = Shape {
        name: "ListAccountAliasesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAccountAliasesResponse_: Shape = Shape {
        name: "ListAccountAliasesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AccountAliases",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accountAliasListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedGroupPoliciesRequest_: Shape = Shape {
        name: "ListAttachedGroupPoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedGroupPoliciesResponse_: Shape = Shape {
        name: "ListAttachedGroupPoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AttachedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedRolePoliciesRequest_: Shape = Shape {
        name: "ListAttachedRolePoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedRolePoliciesResponse_: Shape = Shape {
        name: "ListAttachedRolePoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AttachedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedUserPoliciesRequest_: Shape = Shape {
        name: "ListAttachedUserPoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttachedUserPoliciesResponse_: Shape = Shape {
        name: "ListAttachedUserPoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AttachedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListEntitiesForPolicyRequest_: Shape = Shape {
        name: "ListEntitiesForPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "EntityFilter",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EntityType_,
                },
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "PolicyUsageFilter",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyUsageType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListEntitiesForPolicyResponse_: Shape = Shape {
        name: "ListEntitiesForPolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyGroups",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyGroupListType_,
                },
                Member {
                    name: "PolicyUsers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyUserListType_,
                },
                Member {
                    name: "PolicyRoles",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyRoleListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupPoliciesRequest_: Shape = Shape {
        name: "ListGroupPoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupPoliciesResponse_: Shape = Shape {
        name: "ListGroupPoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyNames",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsForUserRequest_: Shape = Shape {
        name: "ListGroupsForUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsForUserResponse_: Shape = Shape {
        name: "ListGroupsForUserResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Groups",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsRequest_: Shape = Shape {
        name: "ListGroupsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathPrefixType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsResponse_: Shape = Shape {
        name: "ListGroupsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Groups",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListInstanceProfilesForRoleRequest_: Shape = Shape {
        name: "ListInstanceProfilesForRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListInstanceProfilesForRoleResponse_: Shape = Shape {
        name: "ListInstanceProfilesForRoleResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "InstanceProfiles",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListInstanceProfilesRequest_: Shape = Shape {
        name: "ListInstanceProfilesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathPrefixType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListInstanceProfilesResponse_: Shape = Shape {
        name: "ListInstanceProfilesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "InstanceProfiles",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListOpenIDConnectProvidersRequest_: Shape = Shape {
        name: "ListOpenIDConnectProvidersRequest",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static ListOpenIDConnectProvidersResponse_: Shape = Shape {
        name: "ListOpenIDConnectProvidersResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "OpenIDConnectProviderList",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &OpenIDConnectProviderListType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ListPoliciesRequest_: Shape = Shape {
        name: "ListPoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Scope",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyScopeType_,
                },
                Member {
                    name: "OnlyAttached",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "PolicyUsageFilter",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyUsageType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPoliciesResponse_: Shape = Shape {
        name: "ListPoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Policies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPolicyTagsRequest_: Shape = Shape {
        name: "ListPolicyTagsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPolicyTagsResponse_: Shape = Shape {
        name: "ListPolicyTagsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPolicyVersionsRequest_: Shape = Shape {
        name: "ListPolicyVersionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPolicyVersionsResponse_: Shape = Shape {
        name: "ListPolicyVersionsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Versions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentVersionListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRolePoliciesRequest_: Shape = Shape {
        name: "ListRolePoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRolePoliciesResponse_: Shape = Shape {
        name: "ListRolePoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyNames",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRoleTagsRequest_: Shape = Shape {
        name: "ListRoleTagsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRoleTagsResponse_: Shape = Shape {
        name: "ListRoleTagsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRolesRequest_: Shape = Shape {
        name: "ListRolesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathPrefixType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRolesResponse_: Shape = Shape {
        name: "ListRolesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Roles",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUserPoliciesRequest_: Shape = Shape {
        name: "ListUserPoliciesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUserPoliciesResponse_: Shape = Shape {
        name: "ListUserPoliciesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyNames",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUserTagsRequest_: Shape = Shape {
        name: "ListUserTagsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUserTagsResponse_: Shape = Shape {
        name: "ListUserTagsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUsersRequest_: Shape = Shape {
        name: "ListUsersRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PathPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathPrefixType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListUsersResponse_: Shape = Shape {
        name: "ListUsersResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Users",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ManagedPolicyDetail_: Shape = Shape {
        name: "ManagedPolicyDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "DefaultVersionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
                Member {
                    name: "AttachmentCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachmentCountType_,
                },
                Member {
                    name: "PermissionsBoundaryUsageCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachmentCountType_,
                },
                Member {
                    name: "IsAttachable",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptionType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "UpdateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "PolicyVersionList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentVersionListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ManagedPolicyDetailListType_: Shape = Shape {
        name: "ManagedPolicyDetailListType",
        sensitive: false,
        kind: Kind::List(&ManagedPolicyDetail_, Bounds { min: None, max: None }),
    };
    pub static OpenIDConnectProviderListEntry_: Shape = Shape {
        name: "OpenIDConnectProviderListEntry",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "IsTrustedIdentityPropagationEnabled",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static OpenIDConnectProviderListType_: Shape = Shape {
        name: "OpenIDConnectProviderListType",
        sensitive: false,
        kind: Kind::List(&OpenIDConnectProviderListEntry_, Bounds { min: None, max: None }),
    };
    pub static OpenIDConnectProviderUrlType_: Shape = Shape {
        name: "OpenIDConnectProviderUrlType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(255) }, pattern: None, values: &[] },
    };
    pub static OrderedOrganizationPolicyType_: Shape = Shape {
        name: "OrderedOrganizationPolicyType",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ServiceControlPolicyInputList",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &SimulationPolicyListType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static OrganizationPolicyListType_: Shape = Shape {
        name: "OrganizationPolicyListType",
        sensitive: false,
        kind: Kind::List(&OrderedOrganizationPolicyType_, Bounds { min: None, max: Some(7) }),
    };
    pub static OrganizationsDecisionDetail_: Shape = Shape {
        name: "OrganizationsDecisionDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AllowedByOrganizations",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &booleanType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static PermissionsBoundaryAttachmentType_: Shape = Shape {
        name: "PermissionsBoundaryAttachmentType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["PermissionsBoundaryPolicy"],
        },
    };
    pub static PermissionsBoundaryDecisionDetail_: Shape = Shape {
        name: "PermissionsBoundaryDecisionDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AllowedByPermissionsBoundary",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &booleanType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Policy_: Shape = Shape {
        name: "Policy",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyPathType_,
                },
                Member {
                    name: "DefaultVersionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
                Member {
                    name: "AttachmentCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachmentCountType_,
                },
                Member {
                    name: "PermissionsBoundaryUsageCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachmentCountType_,
                },
                Member {
                    name: "IsAttachable",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptionType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "UpdateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PolicyDetail_: Shape = Shape {
        name: "PolicyDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PolicyEvaluationDecisionType_: Shape = Shape {
        name: "PolicyEvaluationDecisionType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["allowed", "explicitDeny", "implicitDeny"],
        },
    };
    pub static PolicyExclusionsListType_: Shape = Shape {
        name: "PolicyExclusionsListType",
        sensitive: false,
        kind: Kind::List(&PolicyIdentifier_, Bounds { min: None, max: Some(256) }),
    };
    pub static PolicyGroup_: Shape = Shape {
        name: "PolicyGroup",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "GroupId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PolicyGroupListType_: Shape = Shape {
        name: "PolicyGroupListType",
        sensitive: false,
        kind: Kind::List(&PolicyGroup_, Bounds { min: None, max: None }),
    };
    pub static PolicyIdentifier_: Shape = Shape {
        name: "PolicyIdentifier",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyIdentifierPolicyType_,
                },
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "InlinePolicyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &InlinePolicyIdentifierType_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static PolicyIdentifierPolicyType_: Shape = Shape {
        name: "PolicyIdentifierPolicyType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
        },
    };
    pub static PolicyIdentifierType_: Shape = Shape {
        name: "PolicyIdentifierType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static PolicyRole_: Shape = Shape {
        name: "PolicyRole",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "RoleId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PolicyRoleListType_: Shape = Shape {
        name: "PolicyRoleListType",
        sensitive: false,
        kind: Kind::List(&PolicyRole_, Bounds { min: None, max: None }),
    };
    pub static PolicySourceType_: Shape = Shape {
        name: "PolicySourceType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"],
        },
    };
    pub static PolicyUsageType_: Shape = Shape {
        name: "PolicyUsageType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["PermissionsPolicy", "PermissionsBoundary"],
        },
    };
    pub static PolicyUser_: Shape = Shape {
        name: "PolicyUser",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "UserId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PolicyUserListType_: Shape = Shape {
        name: "PolicyUserListType",
        sensitive: false,
        kind: Kind::List(&PolicyUser_, Bounds { min: None, max: None }),
    };
    pub static PolicyVersion_: Shape = Shape {
        name: "PolicyVersion",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Document",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "VersionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
                Member {
                    name: "IsDefaultVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Position_: Shape = Shape {
        name: "Position",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Line",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &LineNumber_,
                },
                Member {
                    name: "Column",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ColumnNumber_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutGroupPolicyRequest_: Shape = Shape {
        name: "PutGroupPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutRolePermissionsBoundaryRequest_: Shape = Shape {
        name: "PutRolePermissionsBoundaryRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutRolePolicyRequest_: Shape = Shape {
        name: "PutRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutUserPermissionsBoundaryRequest_: Shape = Shape {
        name: "PutUserPermissionsBoundaryRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutUserPolicyRequest_: Shape = Shape {
        name: "PutUserPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "PolicyName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RemoveClientIDFromOpenIDConnectProviderRequest_: Shape = Shape {
        name: "RemoveClientIDFromOpenIDConnectProviderRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "OpenIDConnectProviderArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "ClientID",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &clientIDType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RemoveRoleFromInstanceProfileRequest_: Shape = Shape {
        name: "RemoveRoleFromInstanceProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "InstanceProfileName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &instanceProfileNameType_,
                },
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RemoveUserFromGroupRequest_: Shape = Shape {
        name: "RemoveUserFromGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceHandlingOptionType_: Shape = Shape {
        name: "ResourceHandlingOptionType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(64) }, pattern: None, values: &[] },
    };
    pub static ResourceNameListType_: Shape = Shape {
        name: "ResourceNameListType",
        sensitive: false,
        kind: Kind::List(&ResourceNameType_, Bounds { min: None, max: None }),
    };
    pub static ResourceNameType_: Shape = Shape {
        name: "ResourceNameType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static ResourceSpecificResult_: Shape = Shape {
        name: "ResourceSpecificResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EvalResourceName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "EvalResourceDecision",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PolicyEvaluationDecisionType_,
                },
                Member {
                    name: "MatchedStatements",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatementListType_,
                },
                Member {
                    name: "MissingContextValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextKeyNamesResultListType_,
                },
                Member {
                    name: "EvalDecisionDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EvalDecisionDetailsType_,
                },
                Member {
                    name: "PermissionsBoundaryDecisionDetail",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PermissionsBoundaryDecisionDetail_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceSpecificResultListType_: Shape = Shape {
        name: "ResourceSpecificResultListType",
        sensitive: false,
        kind: Kind::List(&ResourceSpecificResult_, Bounds { min: None, max: None }),
    };
    pub static Role_: Shape = Shape {
        name: "Role",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "RoleId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "AssumeRolePolicyDocument",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDescriptionType_,
                },
                Member {
                    name: "MaxSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleMaxSessionDurationType_,
                },
                Member {
                    name: "MaxSigninSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxSigninSessionDurationType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttachedPermissionsBoundary_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "RoleLastUsed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleLastUsed_,
                },
                Member {
                    name: "SourceRoleTemplate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SourceRoleTemplate_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RoleDetail_: Shape = Shape {
        name: "RoleDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "RoleId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "AssumeRolePolicyDocument",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "InstanceProfileList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &instanceProfileListType_,
                },
                Member {
                    name: "RolePolicyList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDetailListType_,
                },
                Member {
                    name: "AttachedManagedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttachedPermissionsBoundary_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "RoleLastUsed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleLastUsed_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RoleLastUsed_: Shape = Shape {
        name: "RoleLastUsed",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LastUsedDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "Region",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &stringType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SetDefaultPolicyVersionRequest_: Shape = Shape {
        name: "SetDefaultPolicyVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "VersionId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyVersionIdType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SimulateCustomPolicyRequest_: Shape = Shape {
        name: "SimulateCustomPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyInputList",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SimulationPolicyListType_,
                },
                Member {
                    name: "PermissionsBoundaryPolicyInputList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SimulationPolicyListType_,
                },
                Member {
                    name: "OrderedOrganizationPolicyInputList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OrganizationPolicyListType_,
                },
                Member {
                    name: "ActionNames",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActionNameListType_,
                },
                Member {
                    name: "ResourceArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameListType_,
                },
                Member {
                    name: "ResourcePolicy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "ResourceOwner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "CallerArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "ContextEntries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextEntryListType_,
                },
                Member {
                    name: "ResourceHandlingOption",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceHandlingOptionType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SimulatePolicyResponse_: Shape = Shape {
        name: "SimulatePolicyResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EvaluationResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EvaluationResultsListType_,
                },
                Member {
                    name: "IsTruncated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &responseMarkerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SimulatePrincipalPolicyRequest_: Shape = Shape {
        name: "SimulatePrincipalPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicySourceArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "PolicyInputList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SimulationPolicyListType_,
                },
                Member {
                    name: "PermissionsBoundaryPolicyInputList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SimulationPolicyListType_,
                },
                Member {
                    name: "PolicyExclusionList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyExclusionsListType_,
                },
                Member {
                    name: "ActionNames",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActionNameListType_,
                },
                Member {
                    name: "ResourceArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameListType_,
                },
                Member {
                    name: "ResourcePolicy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
                Member {
                    name: "ResourceOwner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "CallerArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceNameType_,
                },
                Member {
                    name: "ContextEntries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContextEntryListType_,
                },
                Member {
                    name: "ResourceHandlingOption",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceHandlingOptionType_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxItemsType_,
                },
                Member {
                    name: "Marker",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &markerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SimulationPolicyListType_: Shape = Shape {
        name: "SimulationPolicyListType",
        sensitive: false,
        kind: Kind::List(&policyDocumentType_, Bounds { min: None, max: None }),
    };
    pub static SourceRoleTemplate_: Shape = Shape {
        name: "SourceRoleTemplate",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "TemplateArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "TemplateMinorVersion",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &integerType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Statement_: Shape = Shape {
        name: "Statement",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "SourcePolicyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicyIdentifierType_,
                },
                Member {
                    name: "SourcePolicyType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PolicySourceType_,
                },
                Member {
                    name: "StartPosition",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Position_,
                },
                Member {
                    name: "EndPosition",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Position_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StatementListType_: Shape = Shape {
        name: "StatementListType",
        sensitive: false,
        kind: Kind::List(&Statement_, Bounds { min: None, max: None }),
    };
    pub static Tag_: Shape = Shape {
        name: "Tag",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagKeyType_,
                },
                Member {
                    name: "Value",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagValueType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagPolicyRequest_: Shape = Shape {
        name: "TagPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagRoleRequest_: Shape = Shape {
        name: "TagRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagUserRequest_: Shape = Shape {
        name: "TagUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagPolicyRequest_: Shape = Shape {
        name: "UntagPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagKeyListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagRoleRequest_: Shape = Shape {
        name: "UntagRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagKeyListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagUserRequest_: Shape = Shape {
        name: "UntagUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tagKeyListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAccessKeyRequest_: Shape = Shape {
        name: "UpdateAccessKeyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "AccessKeyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeyIdType_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &statusType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAssumeRolePolicyRequest_: Shape = Shape {
        name: "UpdateAssumeRolePolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "PolicyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &policyDocumentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateGroupRequest_: Shape = Shape {
        name: "UpdateGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
                Member {
                    name: "NewPath",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "NewGroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &groupNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateOpenIDConnectProviderThumbprintRequest_: Shape = Shape {
        name: "UpdateOpenIDConnectProviderThumbprintRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "OpenIDConnectProviderArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "ThumbprintList",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &thumbprintListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRoleDescriptionRequest_: Shape = Shape {
        name: "UpdateRoleDescriptionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleDescriptionType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRoleDescriptionResponse_: Shape = Shape {
        name: "UpdateRoleDescriptionResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Role",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Role_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRoleRequest_: Shape = Shape {
        name: "UpdateRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleNameType_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDescriptionType_,
                },
                Member {
                    name: "MaxSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleMaxSessionDurationType_,
                },
                Member {
                    name: "MaxSigninSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &maxSigninSessionDurationType_,
                },
                Member {
                    name: "ResetMaxSigninSessionDuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &booleanObjectType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRoleResponse_: Shape = Shape {
        name: "UpdateRoleResponse",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateUserRequest_: Shape = Shape {
        name: "UpdateUserRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &existingUserNameType_,
                },
                Member {
                    name: "NewPath",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "NewUserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static User_: Shape = Shape {
        name: "User",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "UserId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "PasswordLastUsed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttachedPermissionsBoundary_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UserDetail_: Shape = Shape {
        name: "UserDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Path",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &pathType_,
                },
                Member {
                    name: "UserName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "UserId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &idType_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "CreateDate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &dateType_,
                },
                Member {
                    name: "UserPolicyList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDetailListType_,
                },
                Member {
                    name: "GroupList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &groupNameListType_,
                },
                Member {
                    name: "AttachedManagedPolicies",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &attachedPoliciesListType_,
                },
                Member {
                    name: "PermissionsBoundary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttachedPermissionsBoundary_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static accessKeyIdType_PATTERN: Pattern = Pattern::new("[\\w]+", Check::Regex("[A-Za-z0-9_]+"));
    pub static accessKeyIdType_: Shape = Shape {
        name: "accessKeyIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(16), max: Some(128) },
            pattern: Some(&accessKeyIdType_PATTERN),
            values: &[],
        },
    };
    pub static accessKeyMetadataListType_: Shape = Shape {
        name: "accessKeyMetadataListType",
        sensitive: false,
        kind: Kind::List(&AccessKeyMetadata_, Bounds { min: None, max: None }),
    };
    pub static accessKeySecretType_: Shape = Shape {
        name: "accessKeySecretType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static accountAliasListType_: Shape = Shape {
        name: "accountAliasListType",
        sensitive: false,
        kind: Kind::List(&accountAliasType_, Bounds { min: None, max: None }),
    };
    static accountAliasType_PATTERN: Pattern = Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", Check::Never);
    pub static accountAliasType_: Shape = Shape {
        name: "accountAliasType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(3), max: Some(63) },
            pattern: Some(&accountAliasType_PATTERN),
            values: &[],
        },
    };
    pub static arnType_: Shape = Shape {
        name: "arnType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(20), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static attachedPoliciesListType_: Shape = Shape {
        name: "attachedPoliciesListType",
        sensitive: false,
        kind: Kind::List(&AttachedPolicy_, Bounds { min: None, max: None }),
    };
    pub static attachmentCountType_: Shape =
        Shape { name: "attachmentCountType", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static booleanObjectType_: Shape = Shape { name: "booleanObjectType", sensitive: false, kind: Kind::Boolean };
    pub static booleanType_: Shape = Shape { name: "booleanType", sensitive: false, kind: Kind::Boolean };
    pub static clientIDListType_: Shape = Shape {
        name: "clientIDListType",
        sensitive: false,
        kind: Kind::List(&clientIDType_, Bounds { min: None, max: None }),
    };
    pub static clientIDType_: Shape = Shape {
        name: "clientIDType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(255) }, pattern: None, values: &[] },
    };
    pub static contextProviderSourceKeyType_: Shape = Shape {
        name: "contextProviderSourceKeyType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static contextProviderTargetKeyType_: Shape = Shape {
        name: "contextProviderTargetKeyType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    static customSuffixType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static customSuffixType_: Shape = Shape {
        name: "customSuffixType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(64) },
            pattern: Some(&customSuffixType_PATTERN),
            values: &[],
        },
    };
    pub static dateType_: Shape =
        Shape { name: "dateType", sensitive: false, kind: Kind::Timestamp(TimestampFormat::Iso8601) };
    pub static entityListType_: Shape = Shape {
        name: "entityListType",
        sensitive: false,
        kind: Kind::List(&EntityType_, Bounds { min: None, max: None }),
    };
    static existingUserNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static existingUserNameType_: Shape = Shape {
        name: "existingUserNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&existingUserNameType_PATTERN),
            values: &[],
        },
    };
    pub static groupDetailListType_: Shape = Shape {
        name: "groupDetailListType",
        sensitive: false,
        kind: Kind::List(&GroupDetail_, Bounds { min: None, max: None }),
    };
    pub static groupListType_: Shape =
        Shape { name: "groupListType", sensitive: false, kind: Kind::List(&Group_, Bounds { min: None, max: None }) };
    pub static groupNameListType_: Shape = Shape {
        name: "groupNameListType",
        sensitive: false,
        kind: Kind::List(&groupNameType_, Bounds { min: None, max: None }),
    };
    static groupNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static groupNameType_: Shape = Shape {
        name: "groupNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&groupNameType_PATTERN),
            values: &[],
        },
    };
    static idType_PATTERN: Pattern = Pattern::new("[\\w]+", Check::Regex("[A-Za-z0-9_]+"));
    pub static idType_: Shape = Shape {
        name: "idType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(16), max: Some(128) },
            pattern: Some(&idType_PATTERN),
            values: &[],
        },
    };
    pub static identityCenterInstanceArnType_: Shape = Shape {
        name: "identityCenterInstanceArnType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1224) }, pattern: None, values: &[] },
    };
    pub static instanceProfileListType_: Shape = Shape {
        name: "instanceProfileListType",
        sensitive: false,
        kind: Kind::List(&InstanceProfile_, Bounds { min: None, max: None }),
    };
    static instanceProfileNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static instanceProfileNameType_: Shape = Shape {
        name: "instanceProfileNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&instanceProfileNameType_PATTERN),
            values: &[],
        },
    };
    pub static integerType_: Shape =
        Shape { name: "integerType", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static keyDefinitionListType_: Shape = Shape {
        name: "keyDefinitionListType",
        sensitive: false,
        kind: Kind::List(&ContextProviderKeyDefinition_, Bounds { min: Some(0), max: Some(10) }),
    };
    static markerType_PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+", Check::Regex("[\\u0020-\\u00FF]+"));
    pub static markerType_: Shape = Shape {
        name: "markerType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(320) },
            pattern: Some(&markerType_PATTERN),
            values: &[],
        },
    };
    pub static maxItemsType_: Shape =
        Shape { name: "maxItemsType", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(1000) }) };
    pub static maxSigninSessionDurationType_: Shape = Shape {
        name: "maxSigninSessionDurationType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(3600), max: Some(7776000) }),
    };
    static pathPrefixType_PATTERN: Pattern =
        Pattern::new("\\u002F[\\u0021-\\u007F]*", Check::Regex("\\u002F[\\u0021-\\u007F]*"));
    pub static pathPrefixType_: Shape = Shape {
        name: "pathPrefixType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(512) },
            pattern: Some(&pathPrefixType_PATTERN),
            values: &[],
        },
    };
    static pathType_PATTERN: Pattern = Pattern::new(
        "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
        Check::Regex("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
    );
    pub static pathType_: Shape = Shape {
        name: "pathType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(512) },
            pattern: Some(&pathType_PATTERN),
            values: &[],
        },
    };
    pub static policyDescriptionType_: Shape = Shape {
        name: "policyDescriptionType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static policyDetailListType_: Shape = Shape {
        name: "policyDetailListType",
        sensitive: false,
        kind: Kind::List(&PolicyDetail_, Bounds { min: None, max: None }),
    };
    static policyDocumentType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static policyDocumentType_: Shape = Shape {
        name: "policyDocumentType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(131072) },
            pattern: Some(&policyDocumentType_PATTERN),
            values: &[],
        },
    };
    pub static policyDocumentVersionListType_: Shape = Shape {
        name: "policyDocumentVersionListType",
        sensitive: false,
        kind: Kind::List(&PolicyVersion_, Bounds { min: None, max: None }),
    };
    pub static policyListType_: Shape =
        Shape { name: "policyListType", sensitive: false, kind: Kind::List(&Policy_, Bounds { min: None, max: None }) };
    pub static policyNameListType_: Shape = Shape {
        name: "policyNameListType",
        sensitive: false,
        kind: Kind::List(&policyNameType_, Bounds { min: None, max: None }),
    };
    static policyNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static policyNameType_: Shape = Shape {
        name: "policyNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&policyNameType_PATTERN),
            values: &[],
        },
    };
    static policyPathType_PATTERN: Pattern =
        Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", Check::Regex("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"));
    pub static policyPathType_: Shape = Shape {
        name: "policyPathType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(512) },
            pattern: Some(&policyPathType_PATTERN),
            values: &[],
        },
    };
    pub static policyScopeType_: Shape = Shape {
        name: "policyScopeType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["All", "AWS", "Local"] },
    };
    static policyVersionIdType_PATTERN: Pattern =
        Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", Check::Regex("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"));
    pub static policyVersionIdType_: Shape = Shape {
        name: "policyVersionIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&policyVersionIdType_PATTERN),
            values: &[],
        },
    };
    pub static responseMarkerType_: Shape = Shape {
        name: "responseMarkerType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    static roleDescriptionType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static roleDescriptionType_: Shape = Shape {
        name: "roleDescriptionType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(1000) },
            pattern: Some(&roleDescriptionType_PATTERN),
            values: &[],
        },
    };
    pub static roleDetailListType_: Shape = Shape {
        name: "roleDetailListType",
        sensitive: false,
        kind: Kind::List(&RoleDetail_, Bounds { min: None, max: None }),
    };
    pub static roleListType_: Shape =
        Shape { name: "roleListType", sensitive: false, kind: Kind::List(&Role_, Bounds { min: None, max: None }) };
    pub static roleMaxSessionDurationType_: Shape = Shape {
        name: "roleMaxSessionDurationType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(3600), max: Some(43200) }),
    };
    static roleNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static roleNameType_: Shape = Shape {
        name: "roleNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(64) },
            pattern: Some(&roleNameType_PATTERN),
            values: &[],
        },
    };
    pub static statusType_: Shape = Shape {
        name: "statusType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["Active", "Inactive", "Expired"],
        },
    };
    pub static stringType_: Shape = Shape {
        name: "stringType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static subjectTypeValueType_: Shape = Shape {
        name: "subjectTypeValueType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static summaryKeyType_: Shape = Shape {
        name: "summaryKeyType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "Users",
                "UsersQuota",
                "Groups",
                "GroupsQuota",
                "ServerCertificates",
                "ServerCertificatesQuota",
                "UserPolicySizeQuota",
                "GroupPolicySizeQuota",
                "GroupsPerUserQuota",
                "SigningCertificatesPerUserQuota",
                "AccessKeysPerUserQuota",
                "MFADevices",
                "MFADevicesInUse",
                "AccountMFAEnabled",
                "AccountAccessKeysPresent",
                "AccountPasswordPresent",
                "AccountSigningCertificatesPresent",
                "AttachedPoliciesPerGroupQuota",
                "AttachedPoliciesPerRoleQuota",
                "AttachedPoliciesPerUserQuota",
                "Policies",
                "PoliciesQuota",
                "PolicySizeQuota",
                "PolicyVersionsInUse",
                "PolicyVersionsInUseQuota",
                "VersionsPerPolicyQuota",
                "GlobalEndpointTokenVersion",
                "AssumeRolePolicySizeQuota",
                "InstanceProfiles",
                "InstanceProfilesQuota",
                "Providers",
                "RolePolicySizeQuota",
                "Roles",
                "RolesQuota",
            ],
        },
    };
    pub static summaryMapType_: Shape = Shape {
        name: "summaryMapType",
        sensitive: false,
        kind: Kind::Map(&summaryKeyType_, &summaryValueType_, Bounds { min: None, max: None }),
    };
    pub static summaryValueType_: Shape =
        Shape { name: "summaryValueType", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static tagKeyListType_: Shape = Shape {
        name: "tagKeyListType",
        sensitive: false,
        kind: Kind::List(&tagKeyType_, Bounds { min: None, max: Some(50) }),
    };
    static tagKeyType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", Check::Regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"));
    pub static tagKeyType_: Shape = Shape {
        name: "tagKeyType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&tagKeyType_PATTERN),
            values: &[],
        },
    };
    pub static tagListType_: Shape =
        Shape { name: "tagListType", sensitive: false, kind: Kind::List(&Tag_, Bounds { min: None, max: Some(50) }) };
    static tagValueType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", Check::Regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"));
    pub static tagValueType_: Shape = Shape {
        name: "tagValueType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&tagValueType_PATTERN),
            values: &[],
        },
    };
    pub static thumbprintListType_: Shape = Shape {
        name: "thumbprintListType",
        sensitive: false,
        kind: Kind::List(&thumbprintType_, Bounds { min: None, max: None }),
    };
    pub static thumbprintType_: Shape = Shape {
        name: "thumbprintType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(40), max: Some(40) }, pattern: None, values: &[] },
    };
    pub static userDetailListType_: Shape = Shape {
        name: "userDetailListType",
        sensitive: false,
        kind: Kind::List(&UserDetail_, Bounds { min: None, max: None }),
    };
    pub static userListType_: Shape =
        Shape { name: "userListType", sensitive: false, kind: Kind::List(&User_, Bounds { min: None, max: None }) };
    static userNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+", Check::Regex("[A-Za-z0-9_+=,.@-]+"));
    pub static userNameType_: Shape = Shape {
        name: "userNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(64) },
            pattern: Some(&userNameType_PATTERN),
            values: &[],
        },
    };
}
