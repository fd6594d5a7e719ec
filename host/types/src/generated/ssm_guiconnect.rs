// Written by host/codegen from host/models.

//! The types of `ssm-guiconnect`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ConnectionRecordingPreferences {
    #[serde(rename = "KMSKeyArn")]
    pub kms_key_arn: String,
    #[serde(rename = "RecordingDestinations")]
    pub recording_destinations: RecordingDestinations,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteConnectionRecordingPreferencesRequest {
    #[serde(rename = "ClientToken")]
    pub client_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteConnectionRecordingPreferencesResponse {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetConnectionRecordingPreferencesResponse {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "ConnectionRecordingPreferences", skip_serializing_if = "Option::is_none")]
    pub connection_recording_preferences: Option<ConnectionRecordingPreferences>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct RecordingDestinations {
    #[serde(rename = "S3Buckets")]
    pub s3_buckets: Vec<S3Bucket>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct S3Bucket {
    #[serde(rename = "BucketName")]
    pub bucket_name: String,
    #[serde(rename = "BucketOwner")]
    pub bucket_owner: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateConnectionRecordingPreferencesRequest {
    #[serde(rename = "ClientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "ConnectionRecordingPreferences")]
    pub connection_recording_preferences: ConnectionRecordingPreferences,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateConnectionRecordingPreferencesResponse {
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    #[serde(rename = "ConnectionRecordingPreferences", skip_serializing_if = "Option::is_none")]
    pub connection_recording_preferences: Option<ConnectionRecordingPreferences>,
}

impl crate::Operation for DeleteConnectionRecordingPreferencesRequest {
    type Output = DeleteConnectionRecordingPreferencesResponse;
    const MODEL: &'static crate::OperationModel = &operations::DeleteConnectionRecordingPreferences;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetConnectionRecordingPreferencesRequest {}

impl crate::Operation for GetConnectionRecordingPreferencesRequest {
    type Output = GetConnectionRecordingPreferencesResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetConnectionRecordingPreferences;
}

impl crate::Operation for UpdateConnectionRecordingPreferencesRequest {
    type Output = UpdateConnectionRecordingPreferencesResponse;
    const MODEL: &'static crate::OperationModel = &operations::UpdateConnectionRecordingPreferences;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-guiconnect",
    signing_name: "ssm-guiconnect",
    validation_error: "ValidationException",
    api_version: "2021-05-01",
    protocol: crate::Protocol::RestJson,
    operations: &[
        &operations::DeleteConnectionRecordingPreferences,
        &operations::GetConnectionRecordingPreferences,
        &operations::UpdateConnectionRecordingPreferences,
    ],
    errors: &[
        crate::ErrorModel { code: "AccessDeniedException", status: 403 },
        crate::ErrorModel { code: "ConflictException", status: 409 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
        crate::ErrorModel { code: "ThrottlingException", status: 429 },
        crate::ErrorModel { code: "ValidationException", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static DeleteConnectionRecordingPreferences: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteConnectionRecordingPreferences",
        method: "POST",
        path: "/DeleteConnectionRecordingPreferences",
        success: 200,
        input: &shapes::DeleteConnectionRecordingPreferencesRequest_,
        output: Some(&shapes::DeleteConnectionRecordingPreferencesResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConnectionRecordingPreferences: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConnectionRecordingPreferences",
        method: "POST",
        path: "/GetConnectionRecordingPreferences",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::GetConnectionRecordingPreferencesResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateConnectionRecordingPreferences: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateConnectionRecordingPreferences",
        method: "POST",
        path: "/UpdateConnectionRecordingPreferences",
        success: 200,
        input: &shapes::UpdateConnectionRecordingPreferencesRequest_,
        output: Some(&shapes::UpdateConnectionRecordingPreferencesResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
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
    static AccountId_PATTERN: Pattern = Pattern::new("^[0-9]{12}$", Check::Regex("^[0-9]{12}$"));
    pub static AccountId_: Shape = Shape {
        name: "AccountId",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: Some(&AccountId_PATTERN), values: &[] },
    };
    static BucketName_PATTERN: Pattern = Pattern::new(
        "(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)",
        Check::NotButMatches(
            "([0-9]+\\.)+[0-9]+|.{0,2}|.{64,}",
            "(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])",
        ),
    );
    pub static BucketName_: Shape = Shape {
        name: "BucketName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: Some(&BucketName_PATTERN), values: &[] },
    };
    pub static ClientToken_: Shape = Shape {
        name: "ClientToken",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(64) }, pattern: None, values: &[] },
    };
    pub static ConnectionRecordingPreferences_: Shape = Shape {
        name: "ConnectionRecordingPreferences",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "KMSKeyArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConnectionRecordingPreferencesKMSKeyArnString_,
                },
                Member {
                    name: "RecordingDestinations",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecordingDestinations_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ConnectionRecordingPreferencesKMSKeyArnString_: Shape = Shape {
        name: "ConnectionRecordingPreferencesKMSKeyArnString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static DeleteConnectionRecordingPreferencesRequest_: Shape = Shape {
        name: "DeleteConnectionRecordingPreferencesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ClientToken",
                location: Location::Body,
                required: false,
                idempotency_token: true,
                shape: &ClientToken_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteConnectionRecordingPreferencesResponse_: Shape = Shape {
        name: "DeleteConnectionRecordingPreferencesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ClientToken",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ClientToken_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetConnectionRecordingPreferencesResponse_: Shape = Shape {
        name: "GetConnectionRecordingPreferencesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ClientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ClientToken_,
                },
                Member {
                    name: "ConnectionRecordingPreferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConnectionRecordingPreferences_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RecordingDestinations_: Shape = Shape {
        name: "RecordingDestinations",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "S3Buckets",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &S3Buckets_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static S3Bucket_: Shape = Shape {
        name: "S3Bucket",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "BucketName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &BucketName_,
                },
                Member {
                    name: "BucketOwner",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AccountId_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static S3Buckets_: Shape = Shape {
        name: "S3Buckets",
        sensitive: false,
        kind: Kind::List(&S3Bucket_, Bounds { min: Some(1), max: Some(1) }),
    };
    pub static UpdateConnectionRecordingPreferencesRequest_: Shape = Shape {
        name: "UpdateConnectionRecordingPreferencesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ClientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "ConnectionRecordingPreferences",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConnectionRecordingPreferences_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateConnectionRecordingPreferencesResponse_: Shape = Shape {
        name: "UpdateConnectionRecordingPreferencesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ClientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ClientToken_,
                },
                Member {
                    name: "ConnectionRecordingPreferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConnectionRecordingPreferences_,
                },
            ],
            union: false,
            payload: None,
        },
    };
}
