// Written by host/codegen from host/models.

//! The types and rows of `sts`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AssumeRoleRequest [reads] {
        role_arn: String = "RoleArn",
        role_session_name: String = "RoleSessionName",
        policy_arns: Option<Vec<PolicyDescriptorType>> = "PolicyArns",
        policy: Option<String> = "Policy",
        duration_seconds: Option<i32> = "DurationSeconds",
        tags: Option<Vec<Tag>> = "Tags",
        transitive_tag_keys: Option<Vec<String>> = "TransitiveTagKeys",
        external_id: Option<String> = "ExternalId",
        serial_number: Option<String> = "SerialNumber",
        token_code: Option<String> = "TokenCode",
        source_identity: Option<String> = "SourceIdentity",
        provided_contexts: Option<Vec<ProvidedContext>> = "ProvidedContexts",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumeRoleResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        assumed_role_user: Option<AssumedRoleUser> = "AssumedRoleUser",
        packed_policy_size: Option<i32> = "PackedPolicySize",
        source_identity: Option<String> = "SourceIdentity",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumeRoleWithSAMLRequest [reads] {
        role_arn: String = "RoleArn",
        principal_arn: String = "PrincipalArn",
        saml_assertion: String = "SAMLAssertion",
        policy_arns: Option<Vec<PolicyDescriptorType>> = "PolicyArns",
        policy: Option<String> = "Policy",
        duration_seconds: Option<i32> = "DurationSeconds",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumeRoleWithSAMLResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        assumed_role_user: Option<AssumedRoleUser> = "AssumedRoleUser",
        packed_policy_size: Option<i32> = "PackedPolicySize",
        subject: Option<String> = "Subject",
        subject_type: Option<String> = "SubjectType",
        issuer: Option<String> = "Issuer",
        audience: Option<String> = "Audience",
        name_qualifier: Option<String> = "NameQualifier",
        source_identity: Option<String> = "SourceIdentity",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
        trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext> = "TrustedIdentityPropagationContext",
    }

    #[derive(Clone, Default)]
    AssumeRoleWithWebIdentityRequest [reads] {
        role_arn: String = "RoleArn",
        role_session_name: String = "RoleSessionName",
        web_identity_token: String = "WebIdentityToken",
        provider_id: Option<String> = "ProviderId",
        policy_arns: Option<Vec<PolicyDescriptorType>> = "PolicyArns",
        policy: Option<String> = "Policy",
        duration_seconds: Option<i32> = "DurationSeconds",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumeRoleWithWebIdentityResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        subject_from_web_identity_token: Option<String> = "SubjectFromWebIdentityToken",
        assumed_role_user: Option<AssumedRoleUser> = "AssumedRoleUser",
        packed_policy_size: Option<i32> = "PackedPolicySize",
        provider: Option<String> = "Provider",
        audience: Option<String> = "Audience",
        source_identity: Option<String> = "SourceIdentity",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
        trusted_identity_propagation_context: Option<TrustedIdentityPropagationContext> = "TrustedIdentityPropagationContext",
    }

    #[derive(Clone, Default)]
    AssumeRootRequest [reads] {
        target_principal: String = "TargetPrincipal",
        task_policy_arn: PolicyDescriptorType = "TaskPolicyArn",
        duration_seconds: Option<i32> = "DurationSeconds",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumeRootResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        source_identity: Option<String> = "SourceIdentity",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
    }

    #[derive(Clone, Default)]
    AssumedRoleUser [writes] {
        assumed_role_id: Option<String> = "AssumedRoleId",
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    Credentials [writes] {
        access_key_id: Option<String> = "AccessKeyId",
        secret_access_key: Option<String> = "SecretAccessKey",
        session_token: Option<String> = "SessionToken",
        expiration: Option<crate::Timestamp> = "Expiration",
    }

    #[derive(Clone, Default)]
    DecodeAuthorizationMessageRequest [reads] {
        encoded_message: String = "EncodedMessage",
    }

    #[derive(Clone, Default)]
    DecodeAuthorizationMessageResponse [writes] {
        decoded_message: Option<String> = "DecodedMessage",
    }

    #[derive(Clone, Default)]
    FederatedUser [writes] {
        federated_user_id: Option<String> = "FederatedUserId",
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    GetAccessKeyInfoRequest [reads] {
        access_key_id: String = "AccessKeyId",
    }

    #[derive(Clone, Default)]
    GetAccessKeyInfoResponse [writes] {
        account: Option<String> = "Account",
    }

    #[derive(Clone, Default)]
    GetCallerIdentityRequest [reads] {
    }

    #[derive(Clone, Default)]
    GetCallerIdentityResponse [writes] {
        user_id: Option<String> = "UserId",
        account: Option<String> = "Account",
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    GetDelegatedAccessTokenRequest [reads] {
        trade_in_token: String = "TradeInToken",
    }

    #[derive(Clone, Default)]
    GetDelegatedAccessTokenResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        packed_policy_size: Option<i32> = "PackedPolicySize",
        assumed_principal: Option<String> = "AssumedPrincipal",
    }

    #[derive(Clone, Default)]
    GetFederationTokenRequest [reads] {
        name: String = "Name",
        policy: Option<String> = "Policy",
        policy_arns: Option<Vec<PolicyDescriptorType>> = "PolicyArns",
        duration_seconds: Option<i32> = "DurationSeconds",
        tags: Option<Vec<Tag>> = "Tags",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    GetFederationTokenResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        federated_user: Option<FederatedUser> = "FederatedUser",
        packed_policy_size: Option<i32> = "PackedPolicySize",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
    }

    #[derive(Clone, Default)]
    GetScopedCredentialsRequest [reads] {
        policy: Option<String> = "Policy",
        duration_seconds: Option<i32> = "DurationSeconds",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
        scoped_session_description: Option<String> = "ScopedSessionDescription",
    }

    #[derive(Clone, Default)]
    GetScopedCredentialsResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        session_info: Option<ScopedSession> = "SessionInfo",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
        scoped_policies_count: Option<i32> = "ScopedPoliciesCount",
        source_identity: Option<String> = "SourceIdentity",
    }

    #[derive(Clone, Default)]
    GetSessionTokenRequest [reads] {
        duration_seconds: Option<i32> = "DurationSeconds",
        serial_number: Option<String> = "SerialNumber",
        token_code: Option<String> = "TokenCode",
        minimum_session_token_size: Option<i32> = "MinimumSessionTokenSize",
    }

    #[derive(Clone, Default)]
    GetSessionTokenResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        session_token_utilization: Option<i32> = "SessionTokenUtilization",
        session_token_size: Option<i32> = "SessionTokenSize",
    }

    #[derive(Clone, Default)]
    GetWebIdentityTokenRequest [reads] {
        audience: Vec<String> = "Audience",
        duration_seconds: Option<i32> = "DurationSeconds",
        signing_algorithm: String = "SigningAlgorithm",
        scope: Option<String> = "Scope",
        subject_mode: Option<WebIdentityTokenSubjectModeType> = "SubjectMode",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    GetWebIdentityTokenResponse [writes] {
        web_identity_token: Option<String> = "WebIdentityToken",
        expiration: Option<crate::Timestamp> = "Expiration",
    }

    #[derive(Clone, Default)]
    OriginIdentity [writes] {
        subject: Option<String> = "Subject",
        subject_type: Option<String> = "SubjectType",
        issuer: Option<String> = "Issuer",
        federated_provider_arn: Option<String> = "FederatedProviderArn",
    }

    #[derive(Clone, Default)]
    PolicyDescriptorType [reads] {
        arn: Option<String> = "arn",
    }

    #[derive(Clone, Default)]
    ProvidedContext [reads] {
        provider_arn: Option<String> = "ProviderArn",
        context_assertion: Option<String> = "ContextAssertion",
    }

    #[derive(Clone, Default)]
    ScopedSession [writes] {
        scoped_session_id: Option<String> = "ScopedSessionId",
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    Tag [reads] {
        key: String = "Key",
        value: String = "Value",
    }

    #[derive(Clone, Default)]
    TransactionContext [writes] {
        identity_provider: Option<std::collections::BTreeMap<String, String>> = "IdentityProvider",
    }

    #[derive(Clone, Default)]
    TrustedIdentityPropagationContext [writes] {
        origin_identity: Option<OriginIdentity> = "OriginIdentity",
        transaction_context: Option<TransactionContext> = "TransactionContext",
    }

}

crate::plain::enums! {
    WebIdentityTokenSubjectModeType {
        AwsIdentity = "AWSIdentity",
        OriginIdentity = "OriginIdentity",
    }

}

crate::plain::operations! {
    AssumeRole: AssumeRoleRequest => AssumeRoleResponse,
    AssumeRoleWithSAML: AssumeRoleWithSAMLRequest => AssumeRoleWithSAMLResponse,
    AssumeRoleWithWebIdentity: AssumeRoleWithWebIdentityRequest => AssumeRoleWithWebIdentityResponse,
    AssumeRoot: AssumeRootRequest => AssumeRootResponse,
    DecodeAuthorizationMessage: DecodeAuthorizationMessageRequest => DecodeAuthorizationMessageResponse,
    GetAccessKeyInfo: GetAccessKeyInfoRequest => GetAccessKeyInfoResponse,
    GetCallerIdentity: GetCallerIdentityRequest => GetCallerIdentityResponse,
    GetDelegatedAccessToken: GetDelegatedAccessTokenRequest => GetDelegatedAccessTokenResponse,
    GetFederationToken: GetFederationTokenRequest => GetFederationTokenResponse,
    GetScopedCredentials: GetScopedCredentialsRequest => GetScopedCredentialsResponse,
    GetSessionToken: GetSessionTokenRequest => GetSessionTokenResponse,
    GetWebIdentityToken: GetWebIdentityTokenRequest => GetWebIdentityTokenResponse,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "sts",
    signing_name: "sts",
    api_version: "2011-06-15",
    protocol: crate::Protocol::Query { namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
    cbor: false,
    validation_error: "ValidationError",
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
        &errors::ExpiredTokenException,
        &errors::ExpiredTradeInTokenException,
        &errors::IDPCommunicationErrorException,
        &errors::IDPRejectedClaimException,
        &errors::InsufficientSessionLifetimeException,
        &errors::InvalidAuthorizationMessageException,
        &errors::InvalidContextAssertionException,
        &errors::InvalidIdentityTokenException,
        &errors::InvalidSubjectCredentialsException,
        &errors::JWTPayloadSizeExceededException,
        &errors::MalformedPolicyDocumentException,
        &errors::OutboundWebIdentityFederationDisabledException,
        &errors::PackedPolicyTooLargeException,
        &errors::RegionDisabledException,
        &errors::SessionDurationEscalationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static AssumeRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssumeRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleRequest,
        output: Some(&shapes::AssumeRoleResponse),
        result_wrapper: Some("AssumeRoleResult"),
        errors: &[
            &errors::MalformedPolicyDocumentException,
            &errors::PackedPolicyTooLargeException,
            &errors::RegionDisabledException,
            &errors::ExpiredTokenException,
            &errors::InvalidContextAssertionException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AssumeRoleWithSAML: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssumeRoleWithSAML",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleWithSAMLRequest,
        output: Some(&shapes::AssumeRoleWithSAMLResponse),
        result_wrapper: Some("AssumeRoleWithSAMLResult"),
        errors: &[
            &errors::MalformedPolicyDocumentException,
            &errors::PackedPolicyTooLargeException,
            &errors::IDPRejectedClaimException,
            &errors::InvalidIdentityTokenException,
            &errors::ExpiredTokenException,
            &errors::RegionDisabledException,
        ],
        unsigned: true,
        idempotency_token: None,
        paginated: false,
    };
    pub static AssumeRoleWithWebIdentity: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssumeRoleWithWebIdentity",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRoleWithWebIdentityRequest,
        output: Some(&shapes::AssumeRoleWithWebIdentityResponse),
        result_wrapper: Some("AssumeRoleWithWebIdentityResult"),
        errors: &[
            &errors::MalformedPolicyDocumentException,
            &errors::PackedPolicyTooLargeException,
            &errors::IDPRejectedClaimException,
            &errors::IDPCommunicationErrorException,
            &errors::InvalidIdentityTokenException,
            &errors::ExpiredTokenException,
            &errors::RegionDisabledException,
        ],
        unsigned: true,
        idempotency_token: None,
        paginated: false,
    };
    pub static AssumeRoot: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssumeRoot",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssumeRootRequest,
        output: Some(&shapes::AssumeRootResponse),
        result_wrapper: Some("AssumeRootResult"),
        errors: &[&errors::RegionDisabledException, &errors::ExpiredTokenException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DecodeAuthorizationMessage: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DecodeAuthorizationMessage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DecodeAuthorizationMessageRequest,
        output: Some(&shapes::DecodeAuthorizationMessageResponse),
        result_wrapper: Some("DecodeAuthorizationMessageResult"),
        errors: &[&errors::InvalidAuthorizationMessageException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccessKeyInfo: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccessKeyInfo",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccessKeyInfoRequest,
        output: Some(&shapes::GetAccessKeyInfoResponse),
        result_wrapper: Some("GetAccessKeyInfoResult"),
        errors: &[],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetCallerIdentity: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetCallerIdentity",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetCallerIdentityRequest,
        output: Some(&shapes::GetCallerIdentityResponse),
        result_wrapper: Some("GetCallerIdentityResult"),
        errors: &[],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDelegatedAccessToken: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDelegatedAccessToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetDelegatedAccessTokenRequest,
        output: Some(&shapes::GetDelegatedAccessTokenResponse),
        result_wrapper: Some("GetDelegatedAccessTokenResult"),
        errors: &[
            &errors::ExpiredTradeInTokenException,
            &errors::RegionDisabledException,
            &errors::PackedPolicyTooLargeException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetFederationToken: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetFederationToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetFederationTokenRequest,
        output: Some(&shapes::GetFederationTokenResponse),
        result_wrapper: Some("GetFederationTokenResult"),
        errors: &[
            &errors::MalformedPolicyDocumentException,
            &errors::PackedPolicyTooLargeException,
            &errors::RegionDisabledException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetScopedCredentials: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetScopedCredentials",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetScopedCredentialsRequest,
        output: Some(&shapes::GetScopedCredentialsResponse),
        result_wrapper: Some("GetScopedCredentialsResult"),
        errors: &[
            &errors::MalformedPolicyDocumentException,
            &errors::PackedPolicyTooLargeException,
            &errors::InsufficientSessionLifetimeException,
            &errors::InvalidSubjectCredentialsException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetSessionToken: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetSessionToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetSessionTokenRequest,
        output: Some(&shapes::GetSessionTokenResponse),
        result_wrapper: Some("GetSessionTokenResult"),
        errors: &[&errors::RegionDisabledException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetWebIdentityToken: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetWebIdentityToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetWebIdentityTokenRequest,
        output: Some(&shapes::GetWebIdentityTokenResponse),
        result_wrapper: Some("GetWebIdentityTokenResult"),
        errors: &[
            &errors::SessionDurationEscalationException,
            &errors::OutboundWebIdentityFederationDisabledException,
            &errors::JWTPayloadSizeExceededException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static ExpiredTokenException: ErrorModel =
        ErrorModel { code: "ExpiredTokenException", status: 400, shape: &shapes::ExpiredTokenException };
    pub static ExpiredTradeInTokenException: ErrorModel =
        ErrorModel { code: "ExpiredTradeInTokenException", status: 400, shape: &shapes::ExpiredTradeInTokenException };
    pub static IDPCommunicationErrorException: ErrorModel =
        ErrorModel { code: "IDPCommunicationError", status: 400, shape: &shapes::IDPCommunicationErrorException };
    pub static IDPRejectedClaimException: ErrorModel =
        ErrorModel { code: "IDPRejectedClaim", status: 403, shape: &shapes::IDPRejectedClaimException };
    pub static InsufficientSessionLifetimeException: ErrorModel = ErrorModel {
        code: "InsufficientSessionLifetime",
        status: 400,
        shape: &shapes::InsufficientSessionLifetimeException,
    };
    pub static InvalidAuthorizationMessageException: ErrorModel = ErrorModel {
        code: "InvalidAuthorizationMessageException",
        status: 400,
        shape: &shapes::InvalidAuthorizationMessageException,
    };
    pub static InvalidContextAssertionException: ErrorModel =
        ErrorModel { code: "InvalidContextAssertion", status: 400, shape: &shapes::InvalidContextAssertionException };
    pub static InvalidIdentityTokenException: ErrorModel =
        ErrorModel { code: "InvalidIdentityToken", status: 400, shape: &shapes::InvalidIdentityTokenException };
    pub static InvalidSubjectCredentialsException: ErrorModel = ErrorModel {
        code: "InvalidSubjectCredentials",
        status: 400,
        shape: &shapes::InvalidSubjectCredentialsException,
    };
    pub static JWTPayloadSizeExceededException: ErrorModel = ErrorModel {
        code: "JWTPayloadSizeExceededException",
        status: 400,
        shape: &shapes::JWTPayloadSizeExceededException,
    };
    pub static MalformedPolicyDocumentException: ErrorModel =
        ErrorModel { code: "MalformedPolicyDocument", status: 400, shape: &shapes::MalformedPolicyDocumentException };
    pub static OutboundWebIdentityFederationDisabledException: ErrorModel = ErrorModel {
        code: "OutboundWebIdentityFederationDisabledException",
        status: 403,
        shape: &shapes::OutboundWebIdentityFederationDisabledException,
    };
    pub static PackedPolicyTooLargeException: ErrorModel =
        ErrorModel { code: "PackedPolicyTooLarge", status: 400, shape: &shapes::PackedPolicyTooLargeException };
    pub static RegionDisabledException: ErrorModel =
        ErrorModel { code: "RegionDisabledException", status: 403, shape: &shapes::RegionDisabledException };
    pub static SessionDurationEscalationException: ErrorModel = ErrorModel {
        code: "SessionDurationEscalationException",
        status: 403,
        shape: &shapes::SessionDurationEscalationException,
    };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AssumeRoleRequest: Shape = Shape::structure(
        "AssumeRoleRequest",
        &[
            Member::new("RoleArn", &arnType).required(),
            Member::new("RoleSessionName", &roleSessionNameType).required(),
            Member::new("PolicyArns", &policyDescriptorListType),
            Member::new("Policy", &unrestrictedSessionPolicyDocumentType),
            Member::new("DurationSeconds", &roleDurationSecondsType),
            Member::new("Tags", &tagListType),
            Member::new("TransitiveTagKeys", &tagKeyListType),
            Member::new("ExternalId", &externalIdType),
            Member::new("SerialNumber", &serialNumberType),
            Member::new("TokenCode", &tokenCodeType),
            Member::new("SourceIdentity", &sourceIdentityType),
            Member::new("ProvidedContexts", &ProvidedContextsListType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static AssumeRoleResponse: Shape = Shape::structure(
        "AssumeRoleResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("AssumedRoleUser", &AssumedRoleUser),
            Member::new("PackedPolicySize", &INTEGER),
            Member::new("SourceIdentity", &sourceIdentityType),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
        ],
    );
    pub static AssumeRoleWithSAMLRequest: Shape = Shape::structure(
        "AssumeRoleWithSAMLRequest",
        &[
            Member::new("RoleArn", &arnType).required(),
            Member::new("PrincipalArn", &arnType).required(),
            Member::new("SAMLAssertion", &SAMLAssertionType).required(),
            Member::new("PolicyArns", &policyDescriptorListType),
            Member::new("Policy", &sessionPolicyDocumentType),
            Member::new("DurationSeconds", &roleDurationSecondsType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static AssumeRoleWithSAMLResponse: Shape = Shape::structure(
        "AssumeRoleWithSAMLResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("AssumedRoleUser", &AssumedRoleUser),
            Member::new("PackedPolicySize", &INTEGER),
            Member::new("Subject", &TEXT),
            Member::new("SubjectType", &TEXT),
            Member::new("Issuer", &TEXT),
            Member::new("Audience", &TEXT),
            Member::new("NameQualifier", &TEXT),
            Member::new("SourceIdentity", &sourceIdentityType),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
            Member::new("TrustedIdentityPropagationContext", &TrustedIdentityPropagationContext),
        ],
    );
    pub static AssumeRoleWithWebIdentityRequest: Shape = Shape::structure(
        "AssumeRoleWithWebIdentityRequest",
        &[
            Member::new("RoleArn", &arnType).required(),
            Member::new("RoleSessionName", &roleSessionNameType).required(),
            Member::new("WebIdentityToken", &clientTokenType).required(),
            Member::new("ProviderId", &urlType),
            Member::new("PolicyArns", &policyDescriptorListType),
            Member::new("Policy", &sessionPolicyDocumentType),
            Member::new("DurationSeconds", &roleDurationSecondsType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static AssumeRoleWithWebIdentityResponse: Shape = Shape::structure(
        "AssumeRoleWithWebIdentityResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("SubjectFromWebIdentityToken", &TEXT),
            Member::new("AssumedRoleUser", &AssumedRoleUser),
            Member::new("PackedPolicySize", &INTEGER),
            Member::new("Provider", &TEXT),
            Member::new("Audience", &TEXT),
            Member::new("SourceIdentity", &sourceIdentityType),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
            Member::new("TrustedIdentityPropagationContext", &TrustedIdentityPropagationContext),
        ],
    );
    pub static AssumeRootRequest: Shape = Shape::structure(
        "AssumeRootRequest",
        &[
            Member::new("TargetPrincipal", &TargetPrincipalType).required(),
            Member::new("TaskPolicyArn", &PolicyDescriptorType).required(),
            Member::new("DurationSeconds", &RootDurationSecondsType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static AssumeRootResponse: Shape = Shape::structure(
        "AssumeRootResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("SourceIdentity", &sourceIdentityType),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
        ],
    );
    pub static AssumedRoleUser: Shape = Shape::structure(
        "AssumedRoleUser",
        &[Member::new("AssumedRoleId", &TEXT).required(), Member::new("Arn", &arnType).required()],
    );
    pub static Credentials: Shape = Shape::structure(
        "Credentials",
        &[
            Member::new("AccessKeyId", &accessKeyIdType).required(),
            Member::new("SecretAccessKey", &accessKeySecretType).required(),
            Member::new("SessionToken", &TEXT).required(),
            Member::new("Expiration", &ISO_8601).required(),
        ],
    );
    pub static DecodeAuthorizationMessageRequest: Shape = Shape::structure(
        "DecodeAuthorizationMessageRequest",
        &[Member::new("EncodedMessage", &encodedMessageType).required()],
    );
    pub static DecodeAuthorizationMessageResponse: Shape =
        Shape::structure("DecodeAuthorizationMessageResponse", &[Member::new("DecodedMessage", &TEXT)]);
    pub static ExpiredTokenException: Shape =
        Shape::structure("ExpiredTokenException", &[Member::new("message", &TEXT)]);
    pub static ExpiredTradeInTokenException: Shape =
        Shape::structure("ExpiredTradeInTokenException", &[Member::new("message", &TEXT)]);
    pub static FederatedUser: Shape = Shape::structure(
        "FederatedUser",
        &[Member::new("FederatedUserId", &TEXT).required(), Member::new("Arn", &arnType).required()],
    );
    pub static GetAccessKeyInfoRequest: Shape =
        Shape::structure("GetAccessKeyInfoRequest", &[Member::new("AccessKeyId", &accessKeyIdType).required()]);
    pub static GetAccessKeyInfoResponse: Shape =
        Shape::structure("GetAccessKeyInfoResponse", &[Member::new("Account", &TEXT)]);
    pub static GetCallerIdentityRequest: Shape = Shape::structure("GetCallerIdentityRequest", &[]);
    pub static GetCallerIdentityResponse: Shape = Shape::structure(
        "GetCallerIdentityResponse",
        &[Member::new("UserId", &TEXT), Member::new("Account", &TEXT), Member::new("Arn", &arnType)],
    );
    pub static GetDelegatedAccessTokenRequest: Shape = Shape::structure(
        "GetDelegatedAccessTokenRequest",
        &[Member::new("TradeInToken", &tradeInTokenType).required()],
    );
    pub static GetDelegatedAccessTokenResponse: Shape = Shape::structure(
        "GetDelegatedAccessTokenResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("PackedPolicySize", &INTEGER),
            Member::new("AssumedPrincipal", &arnType),
        ],
    );
    pub static GetFederationTokenRequest: Shape = Shape::structure(
        "GetFederationTokenRequest",
        &[
            Member::new("Name", &userNameType).required(),
            Member::new("Policy", &sessionPolicyDocumentType),
            Member::new("PolicyArns", &policyDescriptorListType),
            Member::new("DurationSeconds", &durationSecondsType),
            Member::new("Tags", &tagListType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static GetFederationTokenResponse: Shape = Shape::structure(
        "GetFederationTokenResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("FederatedUser", &FederatedUser),
            Member::new("PackedPolicySize", &INTEGER),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
        ],
    );
    pub static GetScopedCredentialsRequest: Shape = Shape::structure(
        "GetScopedCredentialsRequest",
        &[
            Member::new("Policy", &sessionPolicyDocumentType),
            Member::new("DurationSeconds", &scopedCredentialDurationSecondsType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
            Member::new("ScopedSessionDescription", &scopedSessionDescriptionType),
        ],
    );
    pub static GetScopedCredentialsResponse: Shape = Shape::structure(
        "GetScopedCredentialsResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("SessionInfo", &ScopedSession),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
            Member::new("ScopedPoliciesCount", &INTEGER),
            Member::new("SourceIdentity", &sourceIdentityType),
        ],
    );
    pub static GetSessionTokenRequest: Shape = Shape::structure(
        "GetSessionTokenRequest",
        &[
            Member::new("DurationSeconds", &durationSecondsType),
            Member::new("SerialNumber", &serialNumberType),
            Member::new("TokenCode", &tokenCodeType),
            Member::new("MinimumSessionTokenSize", &minimumSessionTokenSizeType),
        ],
    );
    pub static GetSessionTokenResponse: Shape = Shape::structure(
        "GetSessionTokenResponse",
        &[
            Member::new("Credentials", &Credentials),
            Member::new("SessionTokenUtilization", &INTEGER),
            Member::new("SessionTokenSize", &INTEGER),
        ],
    );
    pub static GetWebIdentityTokenRequest: Shape = Shape::structure(
        "GetWebIdentityTokenRequest",
        &[
            Member::new("Audience", &webIdentityTokenAudienceListType).required(),
            Member::new("DurationSeconds", &webIdentityTokenDurationSecondsType),
            Member::new("SigningAlgorithm", &jwtAlgorithmType).required(),
            Member::new("Scope", &webIdentityTokenScopeType),
            Member::new("SubjectMode", &webIdentityTokenSubjectModeType),
            Member::new("Tags", &tagListType),
        ],
    );
    pub static GetWebIdentityTokenResponse: Shape = Shape::structure(
        "GetWebIdentityTokenResponse",
        &[Member::new("WebIdentityToken", &webIdentityTokenType), Member::new("Expiration", &ISO_8601)],
    );
    pub static IDPCommunicationErrorException: Shape =
        Shape::structure("IDPCommunicationErrorException", &[Member::new("message", &TEXT)]);
    pub static IDPRejectedClaimException: Shape =
        Shape::structure("IDPRejectedClaimException", &[Member::new("message", &TEXT)]);
    pub static InsufficientSessionLifetimeException: Shape =
        Shape::structure("InsufficientSessionLifetimeException", &[Member::new("message", &TEXT)]);
    pub static InvalidAuthorizationMessageException: Shape =
        Shape::structure("InvalidAuthorizationMessageException", &[Member::new("message", &TEXT)]);
    pub static InvalidContextAssertionException: Shape =
        Shape::structure("InvalidContextAssertionException", &[Member::new("message", &TEXT)]);
    pub static InvalidIdentityTokenException: Shape =
        Shape::structure("InvalidIdentityTokenException", &[Member::new("message", &TEXT)]);
    pub static InvalidSubjectCredentialsException: Shape =
        Shape::structure("InvalidSubjectCredentialsException", &[Member::new("message", &TEXT)]);
    pub static JWTPayloadSizeExceededException: Shape =
        Shape::structure("JWTPayloadSizeExceededException", &[Member::new("message", &TEXT)]);
    pub static MalformedPolicyDocumentException: Shape =
        Shape::structure("MalformedPolicyDocumentException", &[Member::new("message", &TEXT)]);
    pub static OriginIdentity: Shape = Shape::structure(
        "OriginIdentity",
        &[
            Member::new("Subject", &originIdentitySubjectType),
            Member::new("SubjectType", &originIdentitySubjectTypeType),
            Member::new("Issuer", &originIdentityIssuerType),
            Member::new("FederatedProviderArn", &arnType),
        ],
    );
    pub static OutboundWebIdentityFederationDisabledException: Shape =
        Shape::structure("OutboundWebIdentityFederationDisabledException", &[Member::new("message", &TEXT)]);
    pub static PackedPolicyTooLargeException: Shape =
        Shape::structure("PackedPolicyTooLargeException", &[Member::new("message", &TEXT)]);
    pub static PolicyDescriptorType: Shape = Shape::structure("PolicyDescriptorType", &[Member::new("arn", &arnType)]);
    pub static ProvidedContext: Shape = Shape::structure(
        "ProvidedContext",
        &[Member::new("ProviderArn", &arnType), Member::new("ContextAssertion", &contextAssertionType)],
    );
    pub static ProvidedContextsListType: Shape =
        Shape::list("ProvidedContextsListType", &ProvidedContext).min(1).max(5);
    pub static RegionDisabledException: Shape =
        Shape::structure("RegionDisabledException", &[Member::new("message", &TEXT)]);
    pub static RootDurationSecondsType: Shape = Shape::integer("RootDurationSecondsType").min(0).max(900);
    pub static SAMLAssertionType: Shape = Shape::string("SAMLAssertionType").sensitive().min(4).max(100000);
    pub static ScopedSession: Shape = Shape::structure(
        "ScopedSession",
        &[Member::new("ScopedSessionId", &TEXT).required(), Member::new("Arn", &arnType).required()],
    );
    pub static SessionDurationEscalationException: Shape =
        Shape::structure("SessionDurationEscalationException", &[Member::new("message", &TEXT)]);
    pub static Tag: Shape = Shape::structure(
        "Tag",
        &[Member::new("Key", &tagKeyType).required(), Member::new("Value", &tagValueType).required()],
    );
    pub static TargetPrincipalType: Shape = Shape::string("TargetPrincipalType").min(12).max(2048);
    pub static TransactionContext: Shape = Shape::structure(
        "TransactionContext",
        &[Member::new("IdentityProvider", &transactionContextIdentityProviderMapType)],
    );
    pub static TrustedIdentityPropagationContext: Shape = Shape::structure(
        "TrustedIdentityPropagationContext",
        &[Member::new("OriginIdentity", &OriginIdentity), Member::new("TransactionContext", &TransactionContext)],
    )
    .sensitive();
    pub static accessKeyIdType: Shape =
        Shape::string("accessKeyIdType").min(16).max(128).matching(&accessKeyIdType_PATTERN);
    pub static accessKeySecretType: Shape = Shape::string("accessKeySecretType").sensitive();
    pub static arnType: Shape = Shape::string("arnType").min(20).max(2048).matching(&arnType_PATTERN);
    pub static clientTokenType: Shape = Shape::string("clientTokenType").sensitive().min(4).max(20000);
    pub static contextAssertionType: Shape = Shape::string("contextAssertionType").min(4).max(3072);
    pub static durationSecondsType: Shape = Shape::integer("durationSecondsType").min(900).max(129600);
    pub static encodedMessageType: Shape = Shape::string("encodedMessageType").min(1).max(10240);
    pub static externalIdType: Shape =
        Shape::string("externalIdType").min(2).max(1224).matching(&externalIdType_PATTERN);
    pub static jwtAlgorithmType: Shape = Shape::string("jwtAlgorithmType").min(5).max(5);
    pub static minimumSessionTokenSizeType: Shape = Shape::integer("minimumSessionTokenSizeType").min(0).max(4096);
    pub static originIdentityIssuerType: Shape = Shape::string("originIdentityIssuerType").sensitive();
    pub static originIdentitySubjectType: Shape = Shape::string("originIdentitySubjectType").sensitive();
    pub static originIdentitySubjectTypeType: Shape = Shape::string("originIdentitySubjectTypeType").sensitive();
    pub static policyDescriptorListType: Shape = Shape::list("policyDescriptorListType", &PolicyDescriptorType);
    pub static roleDurationSecondsType: Shape = Shape::integer("roleDurationSecondsType").min(900).max(43200);
    pub static roleSessionNameType: Shape =
        Shape::string("roleSessionNameType").min(2).max(64).matching(&roleSessionNameType_PATTERN);
    pub static scopedCredentialDurationSecondsType: Shape =
        Shape::integer("scopedCredentialDurationSecondsType").min(1).max(129600);
    pub static scopedSessionDescriptionType: Shape =
        Shape::string("scopedSessionDescriptionType").min(2).max(256).matching(&scopedSessionDescriptionType_PATTERN);
    pub static serialNumberType: Shape =
        Shape::string("serialNumberType").min(9).max(256).matching(&serialNumberType_PATTERN);
    pub static sessionPolicyDocumentType: Shape =
        Shape::string("sessionPolicyDocumentType").min(1).max(2048).matching(&sessionPolicyDocumentType_PATTERN);
    pub static sourceIdentityType: Shape =
        Shape::string("sourceIdentityType").min(2).max(256).matching(&roleSessionNameType_PATTERN);
    pub static tagKeyListType: Shape = Shape::list("tagKeyListType", &tagKeyType).max(50);
    pub static tagKeyType: Shape = Shape::string("tagKeyType").min(1).max(128).matching(&tagKeyType_PATTERN);
    pub static tagListType: Shape = Shape::list("tagListType", &Tag).max(50);
    pub static tagValueType: Shape = Shape::string("tagValueType").min(0).max(256).matching(&tagValueType_PATTERN);
    pub static tokenCodeType: Shape = Shape::string("tokenCodeType").min(6).max(6).matching(&tokenCodeType_PATTERN);
    pub static tradeInTokenType: Shape = Shape::string("tradeInTokenType").sensitive();
    pub static transactionContextIdentityProviderMapType: Shape =
        Shape::map("transactionContextIdentityProviderMapType", &TEXT, &transactionContextValueType);
    pub static transactionContextValueType: Shape = Shape::string("transactionContextValueType").sensitive();
    pub static unrestrictedSessionPolicyDocumentType: Shape =
        Shape::string("unrestrictedSessionPolicyDocumentType").min(1).matching(&sessionPolicyDocumentType_PATTERN);
    pub static urlType: Shape = Shape::string("urlType").min(4).max(2048);
    pub static userNameType: Shape =
        Shape::string("userNameType").min(2).max(32).matching(&roleSessionNameType_PATTERN);
    pub static webIdentityTokenAudienceListType: Shape =
        Shape::list("webIdentityTokenAudienceListType", &webIdentityTokenAudienceStringType).min(1).max(10);
    pub static webIdentityTokenAudienceStringType: Shape =
        Shape::string("webIdentityTokenAudienceStringType").min(1).max(1000);
    pub static webIdentityTokenDurationSecondsType: Shape =
        Shape::integer("webIdentityTokenDurationSecondsType").min(60).max(3600);
    pub static webIdentityTokenScopeType: Shape =
        Shape::string("webIdentityTokenScopeType").min(1).max(256).matching(&webIdentityTokenScopeType_PATTERN);
    pub static webIdentityTokenSubjectModeType: Shape =
        Shape::string("webIdentityTokenSubjectModeType").of(super::WebIdentityTokenSubjectModeType::VALUES);
    pub static webIdentityTokenType: Shape = Shape::string("webIdentityTokenType").sensitive();
    pub static tokenCodeType_PATTERN: Pattern = Pattern::new("[\\d]*", "^(?:[[0-9]]*)$");
    pub static tagValueType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static tagKeyType_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "^(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");
    pub static arnType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
        "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]+)$",
    );
    pub static scopedSessionDescriptionType_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
        "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*)$",
    );
    pub static sessionPolicyDocumentType_PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", "^(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)$");
    pub static roleSessionNameType_PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*", "^(?:[[0-9A-Za-z_]+=,.@-]*)$");
    pub static externalIdType_PATTERN: Pattern = Pattern::new("[\\w+=,.@:\\/-]*", "^(?:[[0-9A-Za-z_]+=,.@:\\/-]*)$");
    pub static serialNumberType_PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*", "^(?:[[0-9A-Za-z_]+=/:,.@-]*)$");
    pub static accessKeyIdType_PATTERN: Pattern = Pattern::new("[\\w]*", "^(?:[[0-9A-Za-z_]]*)$");
    pub static webIdentityTokenScopeType_PATTERN: Pattern = Pattern::new(
        "[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*",
        "^(?:[\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]+)*)$",
    );
}
