// Written by host/codegen from host/models.

//! The types of `appconfigdata`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetLatestConfigurationRequest {
    #[serde(rename = "ConfigurationToken")]
    pub configuration_token: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetLatestConfigurationResponse {
    #[serde(rename = "NextPollConfigurationToken", skip_serializing_if = "Option::is_none")]
    pub next_poll_configuration_token: Option<String>,
    #[serde(rename = "NextPollIntervalInSeconds", skip_serializing_if = "Option::is_none")]
    pub next_poll_interval_in_seconds: Option<i32>,
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<crate::Blob>,
    #[serde(rename = "VersionLabel", skip_serializing_if = "Option::is_none")]
    pub version_label: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartConfigurationSessionRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "EnvironmentIdentifier")]
    pub environment_identifier: String,
    #[serde(rename = "ConfigurationProfileIdentifier")]
    pub configuration_profile_identifier: String,
    #[serde(rename = "RequiredMinimumPollIntervalInSeconds")]
    pub required_minimum_poll_interval_in_seconds: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StartConfigurationSessionResponse {
    #[serde(rename = "InitialConfigurationToken", skip_serializing_if = "Option::is_none")]
    pub initial_configuration_token: Option<String>,
}

impl crate::Operation for GetLatestConfigurationRequest {
    type Output = GetLatestConfigurationResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetLatestConfiguration;
}

impl crate::Operation for StartConfigurationSessionRequest {
    type Output = StartConfigurationSessionResponse;
    const MODEL: &'static crate::OperationModel = &operations::StartConfigurationSession;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "appconfigdata",
    signing_name: "appconfig",
    validation_error: "BadRequestException",
    api_version: "2021-11-11",
    protocol: crate::Protocol::RestJson,
    operations: &[&operations::GetLatestConfiguration, &operations::StartConfigurationSession],
    errors: &[
        crate::ErrorModel { code: "BadRequestException", status: 400 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        crate::ErrorModel { code: "ThrottlingException", status: 429 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static GetLatestConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetLatestConfiguration",
        method: "GET",
        path: "/configuration",
        success: 200,
        input: &shapes::GetLatestConfigurationRequest_,
        output: Some(&shapes::GetLatestConfigurationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StartConfigurationSession: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartConfigurationSession",
        method: "POST",
        path: "/configurationsessions",
        success: 201,
        input: &shapes::StartConfigurationSessionRequest_,
        output: Some(&shapes::StartConfigurationSessionResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
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
    pub static GetLatestConfigurationRequest_: Shape = Shape {
        name: "GetLatestConfigurationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ConfigurationToken",
                location: Location::Query("configuration_token"),
                required: true,
                idempotency_token: false,
                shape: &Token_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetLatestConfigurationResponse_: Shape = Shape {
        name: "GetLatestConfigurationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextPollConfigurationToken",
                    location: Location::Header("next-poll-configuration-token"),
                    required: false,
                    idempotency_token: false,
                    shape: &Token_,
                },
                Member {
                    name: "NextPollIntervalInSeconds",
                    location: Location::Header("next-poll-interval-in-seconds"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "ContentType",
                    location: Location::Header("content-type"),
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Configuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SensitiveBlob_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Header("version-label"),
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
            ],
            union: false,
            payload: Some("Configuration"),
        },
    };
    pub static Identifier_: Shape = Shape {
        name: "Identifier",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static Integer_: Shape =
        Shape { name: "Integer", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static OptionalPollSeconds_: Shape = Shape {
        name: "OptionalPollSeconds",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(15), max: Some(86400) }),
    };
    pub static SensitiveBlob_: Shape = Shape {
        name: "SensitiveBlob",
        sensitive: true,
        kind: Kind::Blob { length: Bounds { min: None, max: None }, streaming: false },
    };
    pub static StartConfigurationSessionRequest_: Shape = Shape {
        name: "StartConfigurationSessionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "EnvironmentIdentifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ConfigurationProfileIdentifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "RequiredMinimumPollIntervalInSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OptionalPollSeconds_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartConfigurationSessionResponse_: Shape = Shape {
        name: "StartConfigurationSessionResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "InitialConfigurationToken",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Token_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static String_: Shape = Shape {
        name: "String",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    static Token_PATTERN: Pattern = Pattern::new("\\S{1,8192}", Check::NoSpaceOfLength(1, 8192));
    pub static Token_: Shape = Shape {
        name: "Token",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: Some(&Token_PATTERN), values: &[] },
    };
}
