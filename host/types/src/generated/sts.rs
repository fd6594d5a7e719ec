// Written by host/codegen from host/models.

//! The types of `sts`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Deserialize, Default)]
pub struct AssumeRoleRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    #[serde(rename = "PolicyArns")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "TransitiveTagKeys")]
    pub transitive_tag_keys: Option<Vec<String>>,
    #[serde(rename = "ExternalId")]
    pub external_id: Option<String>,
    #[serde(rename = "SerialNumber")]
    pub serial_number: Option<String>,
    #[serde(rename = "TokenCode")]
    pub token_code: Option<String>,
    #[serde(rename = "SourceIdentity")]
    pub source_identity: Option<String>,
    #[serde(rename = "ProvidedContexts")]
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssumeRoleResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AssumeRoleWithSAMLRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "PrincipalArn")]
    pub principal_arn: String,
    #[serde(rename = "SAMLAssertion")]
    pub saml_assertion: String,
    #[serde(rename = "PolicyArns")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssumeRoleWithSAMLResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "SubjectType", skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<String>,
    #[serde(rename = "Issuer", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    #[serde(rename = "NameQualifier", skip_serializing_if = "Option::is_none")]
    pub name_qualifier: Option<String>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
    #[serde(rename = "TrustedIdentityPropagationContext", skip_serializing_if = "Option::is_none")]
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AssumeRoleWithWebIdentityRequest {
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
    #[serde(rename = "RoleSessionName")]
    pub role_session_name: String,
    #[serde(rename = "WebIdentityToken")]
    pub web_identity_token: String,
    #[serde(rename = "ProviderId")]
    pub provider_id: Option<String>,
    #[serde(rename = "PolicyArns")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "Policy")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssumeRoleWithWebIdentityResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "SubjectFromWebIdentityToken", skip_serializing_if = "Option::is_none")]
    pub subject_from_web_identity_token: Option<String>,
    #[serde(rename = "AssumedRoleUser", skip_serializing_if = "Option::is_none")]
    pub assumed_role_user: Option<AssumedRoleUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "Provider", skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    #[serde(rename = "Audience", skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
    #[serde(rename = "TrustedIdentityPropagationContext", skip_serializing_if = "Option::is_none")]
    pub trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AssumeRootRequest {
    #[serde(rename = "TargetPrincipal")]
    pub target_principal: String,
    #[serde(rename = "TaskPolicyArn")]
    pub task_policy_arn: PolicyDescriptorType,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssumeRootResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssumedRoleUser {
    #[serde(rename = "AssumedRoleId", skip_serializing_if = "Option::is_none")]
    pub assumed_role_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Credentials {
    #[serde(rename = "AccessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    #[serde(rename = "SecretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<String>,
    #[serde(rename = "SessionToken", skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    #[serde(rename = "Expiration", skip_serializing_if = "Option::is_none")]
    pub expiration: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DecodeAuthorizationMessageRequest {
    #[serde(rename = "EncodedMessage")]
    pub encoded_message: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DecodeAuthorizationMessageResponse {
    #[serde(rename = "DecodedMessage", skip_serializing_if = "Option::is_none")]
    pub decoded_message: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct FederatedUser {
    #[serde(rename = "FederatedUserId", skip_serializing_if = "Option::is_none")]
    pub federated_user_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetAccessKeyInfoRequest {
    #[serde(rename = "AccessKeyId")]
    pub access_key_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAccessKeyInfoResponse {
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetCallerIdentityRequest {}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetCallerIdentityResponse {
    #[serde(rename = "UserId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetDelegatedAccessTokenRequest {
    #[serde(rename = "TradeInToken")]
    pub trade_in_token: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetDelegatedAccessTokenResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "AssumedPrincipal", skip_serializing_if = "Option::is_none")]
    pub assumed_principal: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetFederationTokenRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Policy")]
    pub policy: Option<String>,
    #[serde(rename = "PolicyArns")]
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetFederationTokenResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "FederatedUser", skip_serializing_if = "Option::is_none")]
    pub federated_user: Option<FederatedUser>,
    #[serde(rename = "PackedPolicySize", skip_serializing_if = "Option::is_none")]
    pub packed_policy_size: Option<i32>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetScopedCredentialsRequest {
    #[serde(rename = "Policy")]
    pub policy: Option<String>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
    #[serde(rename = "ScopedSessionDescription")]
    pub scoped_session_description: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetScopedCredentialsResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "SessionInfo", skip_serializing_if = "Option::is_none")]
    pub session_info: Option<ScopedSession>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
    #[serde(rename = "ScopedPoliciesCount", skip_serializing_if = "Option::is_none")]
    pub scoped_policies_count: Option<i32>,
    #[serde(rename = "SourceIdentity", skip_serializing_if = "Option::is_none")]
    pub source_identity: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetSessionTokenRequest {
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "SerialNumber")]
    pub serial_number: Option<String>,
    #[serde(rename = "TokenCode")]
    pub token_code: Option<String>,
    #[serde(rename = "MinimumSessionTokenSize")]
    pub minimum_session_token_size: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetSessionTokenResponse {
    #[serde(rename = "Credentials", skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    #[serde(rename = "SessionTokenUtilization", skip_serializing_if = "Option::is_none")]
    pub session_token_utilization: Option<i32>,
    #[serde(rename = "SessionTokenSize", skip_serializing_if = "Option::is_none")]
    pub session_token_size: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetWebIdentityTokenRequest {
    #[serde(rename = "Audience")]
    pub audience: Vec<String>,
    #[serde(rename = "DurationSeconds")]
    pub duration_seconds: Option<i32>,
    #[serde(rename = "SigningAlgorithm")]
    pub signing_algorithm: String,
    #[serde(rename = "Scope")]
    pub scope: Option<String>,
    #[serde(rename = "SubjectMode")]
    pub subject_mode: Option<WebIdentityTokenSubjectModeType>,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetWebIdentityTokenResponse {
    #[serde(rename = "WebIdentityToken", skip_serializing_if = "Option::is_none")]
    pub web_identity_token: Option<String>,
    #[serde(rename = "Expiration", skip_serializing_if = "Option::is_none")]
    pub expiration: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct OriginIdentity {
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "SubjectType", skip_serializing_if = "Option::is_none")]
    pub subject_type: Option<String>,
    #[serde(rename = "Issuer", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    #[serde(rename = "FederatedProviderArn", skip_serializing_if = "Option::is_none")]
    pub federated_provider_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PolicyDescriptorType {
    #[serde(rename = "arn")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ProvidedContext {
    #[serde(rename = "ProviderArn")]
    pub provider_arn: Option<String>,
    #[serde(rename = "ContextAssertion")]
    pub context_assertion: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ScopedSession {
    #[serde(rename = "ScopedSessionId", skip_serializing_if = "Option::is_none")]
    pub scoped_session_id: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TransactionContext {
    #[serde(rename = "IdentityProvider", skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TrustedIdentityPropagationContext {
    #[serde(rename = "OriginIdentity", skip_serializing_if = "Option::is_none")]
    pub origin_identity: Option<OriginIdentity>,
    #[serde(rename = "TransactionContext", skip_serializing_if = "Option::is_none")]
    pub transaction_context: Option<TransactionContext>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WebIdentityTokenSubjectModeType {
    #[serde(rename = "AWSIdentity")]
    AwsIdentity,
    #[serde(rename = "OriginIdentity")]
    OriginIdentity,
}

impl WebIdentityTokenSubjectModeType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AwsIdentity => "AWSIdentity",
            Self::OriginIdentity => "OriginIdentity",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "AWSIdentity" => Self::AwsIdentity,
            "OriginIdentity" => Self::OriginIdentity,
            _ => return None,
        })
    }
}

impl crate::Operation for AssumeRoleRequest {
    type Output = AssumeRoleResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssumeRole;
}

impl crate::Operation for AssumeRoleWithSAMLRequest {
    type Output = AssumeRoleWithSAMLResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssumeRoleWithSAML;
}

impl crate::Operation for AssumeRoleWithWebIdentityRequest {
    type Output = AssumeRoleWithWebIdentityResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssumeRoleWithWebIdentity;
}

impl crate::Operation for AssumeRootRequest {
    type Output = AssumeRootResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssumeRoot;
}

impl crate::Operation for DecodeAuthorizationMessageRequest {
    type Output = DecodeAuthorizationMessageResponse;
    const MODEL: &'static crate::OperationModel = &operations::DecodeAuthorizationMessage;
}

impl crate::Operation for GetAccessKeyInfoRequest {
    type Output = GetAccessKeyInfoResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAccessKeyInfo;
}

impl crate::Operation for GetCallerIdentityRequest {
    type Output = GetCallerIdentityResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetCallerIdentity;
}

impl crate::Operation for GetDelegatedAccessTokenRequest {
    type Output = GetDelegatedAccessTokenResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetDelegatedAccessToken;
}

impl crate::Operation for GetFederationTokenRequest {
    type Output = GetFederationTokenResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetFederationToken;
}

impl crate::Operation for GetScopedCredentialsRequest {
    type Output = GetScopedCredentialsResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetScopedCredentials;
}

impl crate::Operation for GetSessionTokenRequest {
    type Output = GetSessionTokenResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetSessionToken;
}

impl crate::Operation for GetWebIdentityTokenRequest {
    type Output = GetWebIdentityTokenResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetWebIdentityToken;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "sts",
    signing_name: "sts",
    validation_error: "ValidationError",
    api_version: "2011-06-15",
    protocol: crate::Protocol::Query { namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
    operations: &[
        &operations::AssumeRole,
        &operations::AssumeRoleWithSAML,
        &operations::AssumeRoleWithWebIdentity,
        &operations::AssumeRoot,
        &operations::DecodeAuthorizationMessage,
        &operations::GetAccessKeyInfo,
        &operations::GetCallerIdentity,
        &operations::GetDelegatedAccessToken,
        &operations::GetFederationToken,
        &operations::GetScopedCredentials,
        &operations::GetSessionToken,
        &operations::GetWebIdentityToken,
    ],
    errors: &[
        crate::ErrorModel { code: "ExpiredTokenException", status: 400 },
        crate::ErrorModel { code: "ExpiredTradeInTokenException", status: 400 },
        crate::ErrorModel { code: "IDPCommunicationError", status: 400 },
        crate::ErrorModel { code: "IDPRejectedClaim", status: 403 },
        crate::ErrorModel { code: "InsufficientSessionLifetime", status: 400 },
        crate::ErrorModel { code: "InvalidAuthorizationMessageException", status: 400 },
        crate::ErrorModel { code: "InvalidContextAssertion", status: 400 },
        crate::ErrorModel { code: "InvalidIdentityToken", status: 400 },
        crate::ErrorModel { code: "InvalidSubjectCredentials", status: 400 },
        crate::ErrorModel { code: "JWTPayloadSizeExceededException", status: 400 },
        crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
        crate::ErrorModel { code: "OutboundWebIdentityFederationDisabledException", status: 403 },
        crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
        crate::ErrorModel { code: "RegionDisabledException", status: 403 },
        crate::ErrorModel { code: "SessionDurationEscalationException", status: 403 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static AssumeRole: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssumeRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleRequest_,
        output: Some(&shapes::AssumeRoleResponse_),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
            crate::ErrorModel { code: "ExpiredTokenException", status: 400 },
            crate::ErrorModel { code: "InvalidContextAssertion", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AssumeRoleWithSAML: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssumeRoleWithSAML",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleWithSAMLRequest_,
        output: Some(&shapes::AssumeRoleWithSAMLResponse_),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
            crate::ErrorModel { code: "IDPRejectedClaim", status: 403 },
            crate::ErrorModel { code: "InvalidIdentityToken", status: 400 },
            crate::ErrorModel { code: "ExpiredTokenException", status: 400 },
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
        ],
        unsigned: true,
        paginated: false,
    };
    pub static AssumeRoleWithWebIdentity: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssumeRoleWithWebIdentity",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleWithWebIdentityRequest_,
        output: Some(&shapes::AssumeRoleWithWebIdentityResponse_),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
            crate::ErrorModel { code: "IDPRejectedClaim", status: 403 },
            crate::ErrorModel { code: "IDPCommunicationError", status: 400 },
            crate::ErrorModel { code: "InvalidIdentityToken", status: 400 },
            crate::ErrorModel { code: "ExpiredTokenException", status: 400 },
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
        ],
        unsigned: true,
        paginated: false,
    };
    pub static AssumeRoot: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssumeRoot",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRootRequest_,
        output: Some(&shapes::AssumeRootResponse_),
        result_wrapper: Some("AssumeRootResult"),
        errors: &[
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
            crate::ErrorModel { code: "ExpiredTokenException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DecodeAuthorizationMessage: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DecodeAuthorizationMessage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DecodeAuthorizationMessageRequest_,
        output: Some(&shapes::DecodeAuthorizationMessageResponse_),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[crate::ErrorModel { code: "InvalidAuthorizationMessageException", status: 400 }],
        unsigned: false,
        paginated: false,
    };
    pub static GetAccessKeyInfo: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccessKeyInfo",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccessKeyInfoRequest_,
        output: Some(&shapes::GetAccessKeyInfoResponse_),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        unsigned: false,
        paginated: false,
    };
    pub static GetCallerIdentity: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetCallerIdentity",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetCallerIdentityRequest_,
        output: Some(&shapes::GetCallerIdentityResponse_),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        unsigned: false,
        paginated: false,
    };
    pub static GetDelegatedAccessToken: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetDelegatedAccessToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetDelegatedAccessTokenRequest_,
        output: Some(&shapes::GetDelegatedAccessTokenResponse_),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            crate::ErrorModel { code: "ExpiredTradeInTokenException", status: 400 },
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetFederationToken: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetFederationToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetFederationTokenRequest_,
        output: Some(&shapes::GetFederationTokenResponse_),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
            crate::ErrorModel { code: "RegionDisabledException", status: 403 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetScopedCredentials: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetScopedCredentials",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetScopedCredentialsRequest_,
        output: Some(&shapes::GetScopedCredentialsResponse_),
        result_wrapper: Some("GetScopedCredentialsResult"),
        errors: &[
            crate::ErrorModel { code: "MalformedPolicyDocument", status: 400 },
            crate::ErrorModel { code: "PackedPolicyTooLarge", status: 400 },
            crate::ErrorModel { code: "InsufficientSessionLifetime", status: 400 },
            crate::ErrorModel { code: "InvalidSubjectCredentials", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetSessionToken: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetSessionToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetSessionTokenRequest_,
        output: Some(&shapes::GetSessionTokenResponse_),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[crate::ErrorModel { code: "RegionDisabledException", status: 403 }],
        unsigned: false,
        paginated: false,
    };
    pub static GetWebIdentityToken: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetWebIdentityToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetWebIdentityTokenRequest_,
        output: Some(&shapes::GetWebIdentityTokenResponse_),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            crate::ErrorModel { code: "SessionDurationEscalationException", status: 403 },
            crate::ErrorModel { code: "OutboundWebIdentityFederationDisabledException", status: 403 },
            crate::ErrorModel { code: "JWTPayloadSizeExceededException", status: 400 },
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
    pub static AssumeRoleRequest_: Shape = Shape {
        name: "AssumeRoleRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "RoleSessionName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleSessionNameType_,
                },
                Member {
                    name: "PolicyArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptorListType_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &unrestrictedSessionPolicyDocumentType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDurationSecondsType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "TransitiveTagKeys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagKeyListType_,
                },
                Member {
                    name: "ExternalId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &externalIdType_,
                },
                Member {
                    name: "SerialNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &serialNumberType_,
                },
                Member {
                    name: "TokenCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tokenCodeType_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
                Member {
                    name: "ProvidedContexts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ProvidedContextsListType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRoleResponse_: Shape = Shape {
        name: "AssumeRoleResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "AssumedRoleUser",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AssumedRoleUser_,
                },
                Member {
                    name: "PackedPolicySize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &nonNegativeIntegerType_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRoleWithSAMLRequest_: Shape = Shape {
        name: "AssumeRoleWithSAMLRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "PrincipalArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "SAMLAssertion",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SAMLAssertionType_,
                },
                Member {
                    name: "PolicyArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptorListType_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionPolicyDocumentType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDurationSecondsType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRoleWithSAMLResponse_: Shape = Shape {
        name: "AssumeRoleWithSAMLResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "AssumedRoleUser",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AssumedRoleUser_,
                },
                Member {
                    name: "PackedPolicySize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &nonNegativeIntegerType_,
                },
                Member {
                    name: "Subject",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Subject_,
                },
                Member {
                    name: "SubjectType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SubjectType_,
                },
                Member {
                    name: "Issuer",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Issuer_,
                },
                Member {
                    name: "Audience",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Audience_,
                },
                Member {
                    name: "NameQualifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NameQualifier_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
                Member {
                    name: "TrustedIdentityPropagationContext",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TrustedIdentityPropagationContext_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRoleWithWebIdentityRequest_: Shape = Shape {
        name: "AssumeRoleWithWebIdentityRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "RoleSessionName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &roleSessionNameType_,
                },
                Member {
                    name: "WebIdentityToken",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &clientTokenType_,
                },
                Member {
                    name: "ProviderId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &urlType_,
                },
                Member {
                    name: "PolicyArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptorListType_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionPolicyDocumentType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &roleDurationSecondsType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRoleWithWebIdentityResponse_: Shape = Shape {
        name: "AssumeRoleWithWebIdentityResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "SubjectFromWebIdentityToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &webIdentitySubjectType_,
                },
                Member {
                    name: "AssumedRoleUser",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AssumedRoleUser_,
                },
                Member {
                    name: "PackedPolicySize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &nonNegativeIntegerType_,
                },
                Member {
                    name: "Provider",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Issuer_,
                },
                Member {
                    name: "Audience",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Audience_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
                Member {
                    name: "TrustedIdentityPropagationContext",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TrustedIdentityPropagationContext_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRootRequest_: Shape = Shape {
        name: "AssumeRootRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "TargetPrincipal",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TargetPrincipalType_,
                },
                Member {
                    name: "TaskPolicyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PolicyDescriptorType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RootDurationSecondsType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumeRootResponse_: Shape = Shape {
        name: "AssumeRootResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssumedRoleUser_: Shape = Shape {
        name: "AssumedRoleUser",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AssumedRoleId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &assumedRoleIdType_,
                },
                Member {
                    name: "Arn",
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
    pub static Audience_: Shape = Shape {
        name: "Audience",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static Credentials_: Shape = Shape {
        name: "Credentials",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AccessKeyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeyIdType_,
                },
                Member {
                    name: "SecretAccessKey",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &accessKeySecretType_,
                },
                Member {
                    name: "SessionToken",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &tokenType_,
                },
                Member {
                    name: "Expiration",
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
    pub static DecodeAuthorizationMessageRequest_: Shape = Shape {
        name: "DecodeAuthorizationMessageRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "EncodedMessage",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &encodedMessageType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DecodeAuthorizationMessageResponse_: Shape = Shape {
        name: "DecodeAuthorizationMessageResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "DecodedMessage",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &decodedMessageType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static FederatedUser_: Shape = Shape {
        name: "FederatedUser",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "FederatedUserId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &federatedIdType_,
                },
                Member {
                    name: "Arn",
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
    pub static GetAccessKeyInfoRequest_: Shape = Shape {
        name: "GetAccessKeyInfoRequest",
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
    pub static GetAccessKeyInfoResponse_: Shape = Shape {
        name: "GetAccessKeyInfoResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Account",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &accountType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetCallerIdentityRequest_: Shape = Shape {
        name: "GetCallerIdentityRequest",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static GetCallerIdentityResponse_: Shape = Shape {
        name: "GetCallerIdentityResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "UserId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &userIdType_,
                },
                Member {
                    name: "Account",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &accountType_,
                },
                Member {
                    name: "Arn",
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
    pub static GetDelegatedAccessTokenRequest_: Shape = Shape {
        name: "GetDelegatedAccessTokenRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "TradeInToken",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &tradeInTokenType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetDelegatedAccessTokenResponse_: Shape = Shape {
        name: "GetDelegatedAccessTokenResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "PackedPolicySize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &nonNegativeIntegerType_,
                },
                Member {
                    name: "AssumedPrincipal",
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
    pub static GetFederationTokenRequest_: Shape = Shape {
        name: "GetFederationTokenRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &userNameType_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionPolicyDocumentType_,
                },
                Member {
                    name: "PolicyArns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &policyDescriptorListType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &durationSecondsType_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tagListType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetFederationTokenResponse_: Shape = Shape {
        name: "GetFederationTokenResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "FederatedUser",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FederatedUser_,
                },
                Member {
                    name: "PackedPolicySize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &nonNegativeIntegerType_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetScopedCredentialsRequest_: Shape = Shape {
        name: "GetScopedCredentialsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionPolicyDocumentType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &scopedCredentialDurationSecondsType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
                Member {
                    name: "ScopedSessionDescription",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &scopedSessionDescriptionType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetScopedCredentialsResponse_: Shape = Shape {
        name: "GetScopedCredentialsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "SessionInfo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ScopedSession_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
                Member {
                    name: "ScopedPoliciesCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &scopedPoliciesCountType_,
                },
                Member {
                    name: "SourceIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sourceIdentityType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetSessionTokenRequest_: Shape = Shape {
        name: "GetSessionTokenRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &durationSecondsType_,
                },
                Member {
                    name: "SerialNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &serialNumberType_,
                },
                Member {
                    name: "TokenCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &tokenCodeType_,
                },
                Member {
                    name: "MinimumSessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &minimumSessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetSessionTokenResponse_: Shape = Shape {
        name: "GetSessionTokenResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Credentials",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Credentials_,
                },
                Member {
                    name: "SessionTokenUtilization",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenUtilizationType_,
                },
                Member {
                    name: "SessionTokenSize",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &sessionTokenSizeType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetWebIdentityTokenRequest_: Shape = Shape {
        name: "GetWebIdentityTokenRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Audience",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &webIdentityTokenAudienceListType_,
                },
                Member {
                    name: "DurationSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &webIdentityTokenDurationSecondsType_,
                },
                Member {
                    name: "SigningAlgorithm",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &jwtAlgorithmType_,
                },
                Member {
                    name: "Scope",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &webIdentityTokenScopeType_,
                },
                Member {
                    name: "SubjectMode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &webIdentityTokenSubjectModeType_,
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
    pub static GetWebIdentityTokenResponse_: Shape = Shape {
        name: "GetWebIdentityTokenResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "WebIdentityToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &webIdentityTokenType_,
                },
                Member {
                    name: "Expiration",
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
    pub static Issuer_: Shape = Shape {
        name: "Issuer",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static NameQualifier_: Shape = Shape {
        name: "NameQualifier",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static OriginIdentity_: Shape = Shape {
        name: "OriginIdentity",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Subject",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &originIdentitySubjectType_,
                },
                Member {
                    name: "SubjectType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &originIdentitySubjectTypeType_,
                },
                Member {
                    name: "Issuer",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &originIdentityIssuerType_,
                },
                Member {
                    name: "FederatedProviderArn",
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
    pub static PolicyDescriptorType_: Shape = Shape {
        name: "PolicyDescriptorType",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &arnType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ProvidedContext_: Shape = Shape {
        name: "ProvidedContext",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ProviderArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &arnType_,
                },
                Member {
                    name: "ContextAssertion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &contextAssertionType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ProvidedContextsListType_: Shape = Shape {
        name: "ProvidedContextsListType",
        sensitive: false,
        kind: Kind::List(&ProvidedContext_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static RootDurationSecondsType_: Shape = Shape {
        name: "RootDurationSecondsType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: Some(900) }),
    };
    pub static SAMLAssertionType_: Shape = Shape {
        name: "SAMLAssertionType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: Some(4), max: Some(100000) }, pattern: None, values: &[] },
    };
    pub static ScopedSession_: Shape = Shape {
        name: "ScopedSession",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ScopedSessionId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &scopedSessionIdType_,
                },
                Member {
                    name: "Arn",
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
    pub static Subject_: Shape = Shape {
        name: "Subject",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static SubjectType_: Shape = Shape {
        name: "SubjectType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
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
    pub static TargetPrincipalType_: Shape = Shape {
        name: "TargetPrincipalType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(12), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static TransactionContext_: Shape = Shape {
        name: "TransactionContext",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "IdentityProvider",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &transactionContextIdentityProviderMapType_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static TrustedIdentityPropagationContext_: Shape = Shape {
        name: "TrustedIdentityPropagationContext",
        sensitive: true,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "OriginIdentity",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OriginIdentity_,
                },
                Member {
                    name: "TransactionContext",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TransactionContext_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static accessKeyIdType_PATTERN: Pattern = Pattern::new("[\\w]*", Check::Regex("[A-Za-z0-9_]*"));
    pub static accessKeyIdType_: Shape = Shape {
        name: "accessKeyIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(16), max: Some(128) },
            pattern: Some(&accessKeyIdType_PATTERN),
            values: &[],
        },
    };
    pub static accessKeySecretType_: Shape = Shape {
        name: "accessKeySecretType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static accountType_: Shape = Shape {
        name: "accountType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    static arnType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        Check::Regex(
            "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]+",
        ),
    );
    pub static arnType_: Shape = Shape {
        name: "arnType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(20), max: Some(2048) },
            pattern: Some(&arnType_PATTERN),
            values: &[],
        },
    };
    static assumedRoleIdType_PATTERN: Pattern = Pattern::new("[\\w+=,.@:-]*", Check::Regex("[A-Za-z0-9_+=,.@:-]*"));
    pub static assumedRoleIdType_: Shape = Shape {
        name: "assumedRoleIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(193) },
            pattern: Some(&assumedRoleIdType_PATTERN),
            values: &[],
        },
    };
    pub static clientTokenType_: Shape = Shape {
        name: "clientTokenType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: Some(4), max: Some(20000) }, pattern: None, values: &[] },
    };
    pub static contextAssertionType_: Shape = Shape {
        name: "contextAssertionType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(4), max: Some(3072) }, pattern: None, values: &[] },
    };
    pub static dateType_: Shape =
        Shape { name: "dateType", sensitive: false, kind: Kind::Timestamp(TimestampFormat::Iso8601) };
    pub static decodedMessageType_: Shape = Shape {
        name: "decodedMessageType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static durationSecondsType_: Shape = Shape {
        name: "durationSecondsType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(900), max: Some(129600) }),
    };
    pub static encodedMessageType_: Shape = Shape {
        name: "encodedMessageType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(10240) }, pattern: None, values: &[] },
    };
    static externalIdType_PATTERN: Pattern = Pattern::new("[\\w+=,.@:\\/-]*", Check::Regex("[A-Za-z0-9_+=,.@:\\/-]*"));
    pub static externalIdType_: Shape = Shape {
        name: "externalIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(1224) },
            pattern: Some(&externalIdType_PATTERN),
            values: &[],
        },
    };
    static federatedIdType_PATTERN: Pattern = Pattern::new("[\\w+=,.@\\:-]*", Check::Regex("[A-Za-z0-9_+=,.@\\:-]*"));
    pub static federatedIdType_: Shape = Shape {
        name: "federatedIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(193) },
            pattern: Some(&federatedIdType_PATTERN),
            values: &[],
        },
    };
    pub static jwtAlgorithmType_: Shape = Shape {
        name: "jwtAlgorithmType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(5), max: Some(5) }, pattern: None, values: &[] },
    };
    pub static minimumSessionTokenSizeType_: Shape = Shape {
        name: "minimumSessionTokenSizeType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: Some(4096) }),
    };
    pub static nonNegativeIntegerType_: Shape = Shape {
        name: "nonNegativeIntegerType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: None }),
    };
    pub static originIdentityIssuerType_: Shape = Shape {
        name: "originIdentityIssuerType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static originIdentitySubjectType_: Shape = Shape {
        name: "originIdentitySubjectType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static originIdentitySubjectTypeType_: Shape = Shape {
        name: "originIdentitySubjectTypeType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static policyDescriptorListType_: Shape = Shape {
        name: "policyDescriptorListType",
        sensitive: false,
        kind: Kind::List(&PolicyDescriptorType_, Bounds { min: None, max: None }),
    };
    pub static roleDurationSecondsType_: Shape = Shape {
        name: "roleDurationSecondsType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(900), max: Some(43200) }),
    };
    static roleSessionNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", Check::Regex("[A-Za-z0-9_+=,.@-]*"));
    pub static roleSessionNameType_: Shape = Shape {
        name: "roleSessionNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(64) },
            pattern: Some(&roleSessionNameType_PATTERN),
            values: &[],
        },
    };
    pub static scopedCredentialDurationSecondsType_: Shape = Shape {
        name: "scopedCredentialDurationSecondsType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(129600) }),
    };
    pub static scopedPoliciesCountType_: Shape = Shape {
        name: "scopedPoliciesCountType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: None }),
    };
    static scopedSessionDescriptionType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
    );
    pub static scopedSessionDescriptionType_: Shape = Shape {
        name: "scopedSessionDescriptionType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(256) },
            pattern: Some(&scopedSessionDescriptionType_PATTERN),
            values: &[],
        },
    };
    static scopedSessionIdType_PATTERN: Pattern = Pattern::new("[\\w+=,.@:-]*", Check::Regex("[A-Za-z0-9_+=,.@:-]*"));
    pub static scopedSessionIdType_: Shape = Shape {
        name: "scopedSessionIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(193) },
            pattern: Some(&scopedSessionIdType_PATTERN),
            values: &[],
        },
    };
    static serialNumberType_PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*", Check::Regex("[A-Za-z0-9_+=/:,.@-]*"));
    pub static serialNumberType_: Shape = Shape {
        name: "serialNumberType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(9), max: Some(256) },
            pattern: Some(&serialNumberType_PATTERN),
            values: &[],
        },
    };
    static sessionPolicyDocumentType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static sessionPolicyDocumentType_: Shape = Shape {
        name: "sessionPolicyDocumentType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2048) },
            pattern: Some(&sessionPolicyDocumentType_PATTERN),
            values: &[],
        },
    };
    pub static sessionTokenSizeType_: Shape = Shape {
        name: "sessionTokenSizeType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: None }),
    };
    pub static sessionTokenUtilizationType_: Shape = Shape {
        name: "sessionTokenUtilizationType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: None }),
    };
    static sourceIdentityType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", Check::Regex("[A-Za-z0-9_+=,.@-]*"));
    pub static sourceIdentityType_: Shape = Shape {
        name: "sourceIdentityType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(256) },
            pattern: Some(&sourceIdentityType_PATTERN),
            values: &[],
        },
    };
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
    static tokenCodeType_PATTERN: Pattern = Pattern::new("[\\d]*", Check::Regex("[0-9]*"));
    pub static tokenCodeType_: Shape = Shape {
        name: "tokenCodeType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(6), max: Some(6) },
            pattern: Some(&tokenCodeType_PATTERN),
            values: &[],
        },
    };
    pub static tokenType_: Shape = Shape {
        name: "tokenType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static tradeInTokenType_: Shape = Shape {
        name: "tradeInTokenType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static transactionContextIdentityProviderMapType_: Shape = Shape {
        name: "transactionContextIdentityProviderMapType",
        sensitive: false,
        kind: Kind::Map(&transactionContextKeyType_, &transactionContextValueType_, Bounds { min: None, max: None }),
    };
    pub static transactionContextKeyType_: Shape = Shape {
        name: "transactionContextKeyType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static transactionContextValueType_: Shape = Shape {
        name: "transactionContextValueType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: Some(128) }, pattern: None, values: &[] },
    };
    static unrestrictedSessionPolicyDocumentType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static unrestrictedSessionPolicyDocumentType_: Shape = Shape {
        name: "unrestrictedSessionPolicyDocumentType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: None },
            pattern: Some(&unrestrictedSessionPolicyDocumentType_PATTERN),
            values: &[],
        },
    };
    pub static urlType_: Shape = Shape {
        name: "urlType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(4), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static userIdType_: Shape = Shape {
        name: "userIdType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    static userNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", Check::Regex("[A-Za-z0-9_+=,.@-]*"));
    pub static userNameType_: Shape = Shape {
        name: "userNameType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(2), max: Some(32) },
            pattern: Some(&userNameType_PATTERN),
            values: &[],
        },
    };
    pub static webIdentitySubjectType_: Shape = Shape {
        name: "webIdentitySubjectType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(6), max: Some(255) }, pattern: None, values: &[] },
    };
    pub static webIdentityTokenAudienceListType_: Shape = Shape {
        name: "webIdentityTokenAudienceListType",
        sensitive: false,
        kind: Kind::List(&webIdentityTokenAudienceStringType_, Bounds { min: Some(1), max: Some(10) }),
    };
    pub static webIdentityTokenAudienceStringType_: Shape = Shape {
        name: "webIdentityTokenAudienceStringType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static webIdentityTokenDurationSecondsType_: Shape = Shape {
        name: "webIdentityTokenDurationSecondsType",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(60), max: Some(3600) }),
    };
    static webIdentityTokenScopeType_PATTERN: Pattern = Pattern::new(
        "[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*",
        Check::Regex("[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*"),
    );
    pub static webIdentityTokenScopeType_: Shape = Shape {
        name: "webIdentityTokenScopeType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&webIdentityTokenScopeType_PATTERN),
            values: &[],
        },
    };
    pub static webIdentityTokenSubjectModeType_: Shape = Shape {
        name: "webIdentityTokenSubjectModeType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["AWSIdentity", "OriginIdentity"],
        },
    };
    pub static webIdentityTokenType_: Shape = Shape {
        name: "webIdentityTokenType",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
}
