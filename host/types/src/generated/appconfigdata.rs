// Written by host/codegen from host/models.

//! The types and rows of `appconfigdata`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    GetLatestConfigurationRequest [reads] {
        configuration_token: String = "ConfigurationToken",
    }

    #[derive(Clone, Default)]
    GetLatestConfigurationResponse [writes] {
        next_poll_configuration_token: Option<String> = "NextPollConfigurationToken",
        next_poll_interval_in_seconds: Option<i32> = "NextPollIntervalInSeconds",
        content_type: Option<String> = "ContentType",
        configuration: Option<crate::Blob> = "Configuration",
        version_label: Option<String> = "VersionLabel",
    }

    #[derive(Clone, Default)]
    StartConfigurationSessionRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        environment_identifier: String = "EnvironmentIdentifier",
        configuration_profile_identifier: String = "ConfigurationProfileIdentifier",
        required_minimum_poll_interval_in_seconds: Option<i32> = "RequiredMinimumPollIntervalInSeconds",
    }

    #[derive(Clone, Default)]
    StartConfigurationSessionResponse [writes] {
        initial_configuration_token: Option<String> = "InitialConfigurationToken",
    }

}

crate::plain::operations! {
    GetLatestConfiguration: GetLatestConfigurationRequest => GetLatestConfigurationResponse,
    StartConfigurationSession: StartConfigurationSessionRequest => StartConfigurationSessionResponse,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "appconfigdata",
    signing_name: "appconfig",
    api_version: "2021-11-11",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "BadRequestException",
    operations: &[&operations::GetLatestConfiguration, &operations::StartConfigurationSession],
    errors: &[
        &errors::BadRequestException,
        &errors::InternalServerException,
        &errors::ResourceNotFoundException,
        &errors::ThrottlingException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static GetLatestConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetLatestConfiguration",
        method: "GET",
        path: "/configuration",
        success: 200,
        input: &shapes::GetLatestConfigurationRequest,
        output: Some(&shapes::GetLatestConfigurationResponse),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::BadRequestException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartConfigurationSession: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartConfigurationSession",
        method: "POST",
        path: "/configurationsessions",
        success: 201,
        input: &shapes::StartConfigurationSessionRequest,
        output: Some(&shapes::StartConfigurationSessionResponse),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::BadRequestException,
            &errors::InternalServerException,
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

    pub static BadRequestException: ErrorModel =
        ErrorModel { code: "BadRequestException", status: 400, shape: &shapes::BadRequestException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 429, shape: &shapes::ThrottlingException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static BadRequestDetails: Shape =
        Shape::structure("BadRequestDetails", &[Member::new("InvalidParameters", &InvalidParameterMap)]).union();
    pub static BadRequestException: Shape = Shape::structure(
        "BadRequestException",
        &[Member::new("Message", &TEXT), Member::new("Reason", &TEXT), Member::new("Details", &BadRequestDetails)],
    );
    pub static GetLatestConfigurationRequest: Shape = Shape::structure(
        "GetLatestConfigurationRequest",
        &[Member::new("ConfigurationToken", &Token).query("configuration_token").required()],
    );
    pub static GetLatestConfigurationResponse: Shape = Shape::structure(
        "GetLatestConfigurationResponse",
        &[
            Member::new("NextPollConfigurationToken", &Token).header("next-poll-configuration-token"),
            Member::new("NextPollIntervalInSeconds", &INTEGER).header("next-poll-interval-in-seconds"),
            Member::new("ContentType", &TEXT).header("content-type"),
            Member::new("Configuration", &SensitiveBlob),
            Member::new("VersionLabel", &TEXT).header("version-label"),
        ],
    )
    .payload("Configuration");
    pub static Identifier: Shape = Shape::string("Identifier").min(1).max(128);
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("Message", &TEXT)]);
    pub static InvalidParameterDetail: Shape =
        Shape::structure("InvalidParameterDetail", &[Member::new("Problem", &TEXT)]);
    pub static InvalidParameterMap: Shape = Shape::map("InvalidParameterMap", &TEXT, &InvalidParameterDetail);
    pub static OptionalPollSeconds: Shape = Shape::integer("OptionalPollSeconds").min(15).max(86400);
    pub static ResourceNotFoundException: Shape = Shape::structure(
        "ResourceNotFoundException",
        &[Member::new("Message", &TEXT), Member::new("ResourceType", &TEXT), Member::new("ReferencedBy", &StringMap)],
    );
    pub static SensitiveBlob: Shape = Shape::blob("SensitiveBlob").sensitive();
    pub static StartConfigurationSessionRequest: Shape = Shape::structure(
        "StartConfigurationSessionRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).required(),
            Member::new("EnvironmentIdentifier", &Identifier).required(),
            Member::new("ConfigurationProfileIdentifier", &Identifier).required(),
            Member::new("RequiredMinimumPollIntervalInSeconds", &OptionalPollSeconds),
        ],
    );
    pub static StartConfigurationSessionResponse: Shape =
        Shape::structure("StartConfigurationSessionResponse", &[Member::new("InitialConfigurationToken", &Token)]);
    pub static StringMap: Shape = Shape::map("StringMap", &TEXT, &TEXT);
    pub static ThrottlingException: Shape = Shape::structure("ThrottlingException", &[Member::new("Message", &TEXT)]);
    pub static Token: Shape = Shape::string("Token").matching(&Token_PATTERN);
    pub static Token_PATTERN: Pattern = Pattern::new("\\S{1,8192}", "^(?:[^\\t\\n\\x0B\\f\\r ]*)$").characters(1, 8192);
}
