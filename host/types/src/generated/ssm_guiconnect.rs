// Written by host/codegen from host/models.

//! The types and rows of `ssm-guiconnect`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    ConnectionRecordingPreferences [reads writes] {
        kms_key_arn: String = "KMSKeyArn",
        recording_destinations: RecordingDestinations = "RecordingDestinations",
    }

    #[derive(Clone, Default)]
    DeleteConnectionRecordingPreferencesRequest [reads] {
        client_token: Option<String> = "ClientToken",
    }

    #[derive(Clone, Default)]
    DeleteConnectionRecordingPreferencesResponse [writes] {
        client_token: Option<String> = "ClientToken",
    }

    #[derive(Clone, Default)]
    GetConnectionRecordingPreferencesResponse [writes] {
        client_token: Option<String> = "ClientToken",
        connection_recording_preferences: Option<ConnectionRecordingPreferences> = "ConnectionRecordingPreferences",
    }

    #[derive(Clone, Default)]
    RecordingDestinations [reads writes] {
        s3_buckets: Vec<S3Bucket> = "S3Buckets",
    }

    #[derive(Clone, Default)]
    S3Bucket [reads writes] {
        bucket_name: String = "BucketName",
        bucket_owner: String = "BucketOwner",
    }

    #[derive(Clone, Default)]
    UpdateConnectionRecordingPreferencesRequest [reads] {
        client_token: Option<String> = "ClientToken",
        connection_recording_preferences: ConnectionRecordingPreferences = "ConnectionRecordingPreferences",
    }

    #[derive(Clone, Default)]
    UpdateConnectionRecordingPreferencesResponse [writes] {
        client_token: Option<String> = "ClientToken",
        connection_recording_preferences: Option<ConnectionRecordingPreferences> = "ConnectionRecordingPreferences",
    }

    #[derive(Clone, Default)]
    GetConnectionRecordingPreferencesRequest [reads] {}

}

crate::plain::operations! {
    DeleteConnectionRecordingPreferences: DeleteConnectionRecordingPreferencesRequest => DeleteConnectionRecordingPreferencesResponse,
    GetConnectionRecordingPreferences: GetConnectionRecordingPreferencesRequest => GetConnectionRecordingPreferencesResponse,
    UpdateConnectionRecordingPreferences: UpdateConnectionRecordingPreferencesRequest => UpdateConnectionRecordingPreferencesResponse,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-guiconnect",
    signing_name: "ssm-guiconnect",
    api_version: "2021-05-01",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::DeleteConnectionRecordingPreferences,
        &operations::GetConnectionRecordingPreferences,
        &operations::UpdateConnectionRecordingPreferences,
    ],
    errors: &[
        &errors::AccessDeniedException,
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::ResourceNotFoundException,
        &errors::ServiceQuotaExceededException,
        &errors::ThrottlingException,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static DeleteConnectionRecordingPreferences: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteConnectionRecordingPreferences",
        method: "POST",
        path: "/DeleteConnectionRecordingPreferences",
        success: 200,
        input: &shapes::DeleteConnectionRecordingPreferencesRequest,
        output: Some(&shapes::DeleteConnectionRecordingPreferencesResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ValidationException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::ThrottlingException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static GetConnectionRecordingPreferences: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConnectionRecordingPreferences",
        method: "POST",
        path: "/GetConnectionRecordingPreferences",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::GetConnectionRecordingPreferencesResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ValidationException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::ThrottlingException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateConnectionRecordingPreferences: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateConnectionRecordingPreferences",
        method: "POST",
        path: "/UpdateConnectionRecordingPreferences",
        success: 200,
        input: &shapes::UpdateConnectionRecordingPreferencesRequest,
        output: Some(&shapes::UpdateConnectionRecordingPreferencesResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ValidationException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::ThrottlingException,
            &errors::InternalServerException,
            &errors::AccessDeniedException,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static AccessDeniedException: ErrorModel =
        ErrorModel { code: "AccessDeniedException", status: 403, shape: &shapes::AccessDeniedException };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 402,
        shape: &shapes::ServiceQuotaExceededException,
    };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 429, shape: &shapes::ThrottlingException };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccessDeniedException: Shape =
        Shape::structure("AccessDeniedException", &[Member::new("message", &TEXT).required()]);
    pub static AccountId: Shape = Shape::string("AccountId").matching(&AccountId_PATTERN);
    pub static BucketName: Shape = Shape::string("BucketName").matching(&BucketName_PATTERN);
    pub static ClientToken: Shape = Shape::string("ClientToken").min(1).max(64);
    pub static ConflictException: Shape =
        Shape::structure("ConflictException", &[Member::new("message", &TEXT).required()]);
    pub static ConnectionRecordingPreferences: Shape = Shape::structure(
        "ConnectionRecordingPreferences",
        &[
            Member::new("KMSKeyArn", &ConnectionRecordingPreferencesKMSKeyArnString).required(),
            Member::new("RecordingDestinations", &RecordingDestinations).required(),
        ],
    );
    pub static ConnectionRecordingPreferencesKMSKeyArnString: Shape =
        Shape::string("ConnectionRecordingPreferencesKMSKeyArnString").min(1).max(2048);
    pub static DeleteConnectionRecordingPreferencesRequest: Shape =
        Shape::structure("DeleteConnectionRecordingPreferencesRequest", &[Member::new("ClientToken", &ClientToken)]);
    pub static DeleteConnectionRecordingPreferencesResponse: Shape =
        Shape::structure("DeleteConnectionRecordingPreferencesResponse", &[Member::new("ClientToken", &ClientToken)]);
    pub static GetConnectionRecordingPreferencesResponse: Shape = Shape::structure(
        "GetConnectionRecordingPreferencesResponse",
        &[
            Member::new("ClientToken", &ClientToken),
            Member::new("ConnectionRecordingPreferences", &ConnectionRecordingPreferences),
        ],
    );
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("message", &TEXT).required()]);
    pub static RecordingDestinations: Shape =
        Shape::structure("RecordingDestinations", &[Member::new("S3Buckets", &S3Buckets).required()]);
    pub static ResourceNotFoundException: Shape =
        Shape::structure("ResourceNotFoundException", &[Member::new("message", &TEXT).required()]);
    pub static S3Bucket: Shape = Shape::structure(
        "S3Bucket",
        &[Member::new("BucketName", &BucketName).required(), Member::new("BucketOwner", &AccountId).required()],
    );
    pub static S3Buckets: Shape = Shape::list("S3Buckets", &S3Bucket).min(1).max(1);
    pub static ServiceQuotaExceededException: Shape =
        Shape::structure("ServiceQuotaExceededException", &[Member::new("message", &TEXT).required()]);
    pub static ThrottlingException: Shape =
        Shape::structure("ThrottlingException", &[Member::new("message", &TEXT).required()]);
    pub static UpdateConnectionRecordingPreferencesRequest: Shape = Shape::structure(
        "UpdateConnectionRecordingPreferencesRequest",
        &[
            Member::new("ClientToken", &ClientToken),
            Member::new("ConnectionRecordingPreferences", &ConnectionRecordingPreferences).required(),
        ],
    );
    pub static UpdateConnectionRecordingPreferencesResponse: Shape = Shape::structure(
        "UpdateConnectionRecordingPreferencesResponse",
        &[
            Member::new("ClientToken", &ClientToken),
            Member::new("ConnectionRecordingPreferences", &ConnectionRecordingPreferences),
        ],
    );
    pub static ValidationException: Shape =
        Shape::structure("ValidationException", &[Member::new("message", &TEXT).required()]);
    pub static BucketName_PATTERN: Pattern = Pattern::new("(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)", "^(?:(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$))$").requires("^(?:^.{3,63}$)").refuses("^(?:^([0-9]+\\.)+[0-9]+$)");
    pub static AccountId_PATTERN: Pattern = Pattern::new("^[0-9]{12}$", "^(?:^[0-9]{12}$)$");
}
