// Written by host/codegen from host/models.

//! The types of `resourcegroupstaggingapi`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, Default)]
pub struct ComplianceDetails {
    #[serde(rename = "NoncompliantKeys", skip_serializing_if = "Option::is_none")]
    pub noncompliant_keys: Option<Vec<String>>,
    #[serde(rename = "KeysWithNoncompliantValues", skip_serializing_if = "Option::is_none")]
    pub keys_with_noncompliant_values: Option<Vec<String>>,
    #[serde(rename = "MissingTagKeys", skip_serializing_if = "Option::is_none")]
    pub missing_tag_keys: Option<Vec<String>>,
    #[serde(rename = "ComplianceStatus", skip_serializing_if = "Option::is_none")]
    pub compliance_status: Option<bool>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DescribeReportCreationInput {}

#[derive(Clone, serde::Serialize, Default)]
pub struct DescribeReportCreationOutput {
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "S3Location", skip_serializing_if = "Option::is_none")]
    pub s3_location: Option<String>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorCode {
    #[serde(rename = "InternalServiceException")]
    InternalServiceException,
    #[serde(rename = "InvalidParameterException")]
    InvalidParameterException,
}

impl ErrorCode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InternalServiceException => "InternalServiceException",
            Self::InvalidParameterException => "InvalidParameterException",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "InternalServiceException" => Self::InternalServiceException,
            "InvalidParameterException" => Self::InvalidParameterException,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct FailureInfo {
    #[serde(rename = "StatusCode", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i32>,
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<ErrorCode>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetComplianceSummaryInput {
    #[serde(rename = "TargetIdFilters")]
    pub target_id_filters: Option<Vec<String>>,
    #[serde(rename = "RegionFilters")]
    pub region_filters: Option<Vec<String>>,
    #[serde(rename = "ResourceTypeFilters")]
    pub resource_type_filters: Option<Vec<String>>,
    #[serde(rename = "TagKeyFilters")]
    pub tag_key_filters: Option<Vec<String>>,
    #[serde(rename = "GroupBy")]
    pub group_by: Option<Vec<GroupByAttribute>>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "PaginationToken")]
    pub pagination_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetComplianceSummaryOutput {
    #[serde(rename = "SummaryList", skip_serializing_if = "Option::is_none")]
    pub summary_list: Option<Vec<Summary>>,
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetResourcesInput {
    #[serde(rename = "PaginationToken")]
    pub pagination_token: Option<String>,
    #[serde(rename = "TagFilters")]
    pub tag_filters: Option<Vec<TagFilter>>,
    #[serde(rename = "ResourcesPerPage")]
    pub resources_per_page: Option<i32>,
    #[serde(rename = "TagsPerPage")]
    pub tags_per_page: Option<i32>,
    #[serde(rename = "ResourceTypeFilters")]
    pub resource_type_filters: Option<Vec<String>>,
    #[serde(rename = "IncludeComplianceDetails")]
    pub include_compliance_details: Option<bool>,
    #[serde(rename = "ExcludeCompliantResources")]
    pub exclude_compliant_resources: Option<bool>,
    #[serde(rename = "ResourceARNList")]
    pub resource_arn_list: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetResourcesOutput {
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    #[serde(rename = "ResourceTagMappingList", skip_serializing_if = "Option::is_none")]
    pub resource_tag_mapping_list: Option<Vec<ResourceTagMapping>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetTagKeysInput {
    #[serde(rename = "PaginationToken")]
    pub pagination_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetTagKeysOutput {
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    #[serde(rename = "TagKeys", skip_serializing_if = "Option::is_none")]
    pub tag_keys: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetTagValuesInput {
    #[serde(rename = "PaginationToken")]
    pub pagination_token: Option<String>,
    #[serde(rename = "Key")]
    pub key: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetTagValuesOutput {
    #[serde(rename = "PaginationToken", skip_serializing_if = "Option::is_none")]
    pub pagination_token: Option<String>,
    #[serde(rename = "TagValues", skip_serializing_if = "Option::is_none")]
    pub tag_values: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupByAttribute {
    #[serde(rename = "TARGET_ID")]
    TargetId,
    #[serde(rename = "REGION")]
    Region,
    #[serde(rename = "RESOURCE_TYPE")]
    ResourceType,
}

impl GroupByAttribute {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TargetId => "TARGET_ID",
            Self::Region => "REGION",
            Self::ResourceType => "RESOURCE_TYPE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "TARGET_ID" => Self::TargetId,
            "REGION" => Self::Region,
            "RESOURCE_TYPE" => Self::ResourceType,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRequiredTagsInput {
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRequiredTagsOutput {
    #[serde(rename = "RequiredTags", skip_serializing_if = "Option::is_none")]
    pub required_tags: Option<Vec<RequiredTag>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RequiredTag {
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "CloudFormationResourceTypes", skip_serializing_if = "Option::is_none")]
    pub cloud_formation_resource_types: Option<Vec<String>>,
    #[serde(rename = "ReportingTagKeys", skip_serializing_if = "Option::is_none")]
    pub reporting_tag_keys: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceTagMapping {
    #[serde(rename = "ResourceARN", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "ComplianceDetails", skip_serializing_if = "Option::is_none")]
    pub compliance_details: Option<ComplianceDetails>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartReportCreationInput {
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StartReportCreationOutput {}

#[derive(Clone, serde::Serialize, Default)]
pub struct Summary {
    #[serde(rename = "LastUpdated", skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<String>,
    #[serde(rename = "TargetId", skip_serializing_if = "Option::is_none")]
    pub target_id: Option<String>,
    #[serde(rename = "TargetIdType", skip_serializing_if = "Option::is_none")]
    pub target_id_type: Option<TargetIdType>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(rename = "NonCompliantResources", skip_serializing_if = "Option::is_none")]
    pub non_compliant_resources: Option<i64>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Tag {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagFilter {
    #[serde(rename = "Key")]
    pub key: Option<String>,
    #[serde(rename = "Values")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagResourcesInput {
    #[serde(rename = "ResourceARNList")]
    pub resource_arn_list: Vec<String>,
    #[serde(rename = "Tags")]
    pub tags: std::collections::BTreeMap<String, String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagResourcesOutput {
    #[serde(rename = "FailedResourcesMap", skip_serializing_if = "Option::is_none")]
    pub failed_resources_map: Option<std::collections::BTreeMap<String, FailureInfo>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TargetIdType {
    #[serde(rename = "ACCOUNT")]
    Account,
    #[serde(rename = "OU")]
    Ou,
    #[serde(rename = "ROOT")]
    Root,
}

impl TargetIdType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Ou => "OU",
            Self::Root => "ROOT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT" => Self::Account,
            "OU" => Self::Ou,
            "ROOT" => Self::Root,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagResourcesInput {
    #[serde(rename = "ResourceARNList")]
    pub resource_arn_list: Vec<String>,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UntagResourcesOutput {
    #[serde(rename = "FailedResourcesMap", skip_serializing_if = "Option::is_none")]
    pub failed_resources_map: Option<std::collections::BTreeMap<String, FailureInfo>>,
}

impl crate::Operation for DescribeReportCreationInput {
    type Output = DescribeReportCreationOutput;
    const MODEL: &'static crate::OperationModel = &operations::DescribeReportCreation;
}

impl crate::Operation for GetComplianceSummaryInput {
    type Output = GetComplianceSummaryOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetComplianceSummary;
}

impl crate::Operation for GetResourcesInput {
    type Output = GetResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetResources;
}

impl crate::Operation for GetTagKeysInput {
    type Output = GetTagKeysOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetTagKeys;
}

impl crate::Operation for GetTagValuesInput {
    type Output = GetTagValuesOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetTagValues;
}

impl crate::Operation for ListRequiredTagsInput {
    type Output = ListRequiredTagsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListRequiredTags;
}

impl crate::Operation for StartReportCreationInput {
    type Output = StartReportCreationOutput;
    const MODEL: &'static crate::OperationModel = &operations::StartReportCreation;
}

impl crate::Operation for TagResourcesInput {
    type Output = TagResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::TagResources;
}

impl crate::Operation for UntagResourcesInput {
    type Output = UntagResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::UntagResources;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "resourcegroupstaggingapi",
    signing_name: "tagging",
    validation_error: "ValidationException",
    api_version: "2017-01-26",
    protocol: crate::Protocol::Json11 { target_prefix: "ResourceGroupsTaggingAPI_20170126" },
    operations: &[
        &operations::DescribeReportCreation,
        &operations::GetComplianceSummary,
        &operations::GetResources,
        &operations::GetTagKeys,
        &operations::GetTagValues,
        &operations::ListRequiredTags,
        &operations::StartReportCreation,
        &operations::TagResources,
        &operations::UntagResources,
    ],
    errors: &[
        crate::ErrorModel { code: "ConcurrentModificationException", status: 400 },
        crate::ErrorModel { code: "ConstraintViolationException", status: 400 },
        crate::ErrorModel { code: "InternalServiceException", status: 500 },
        crate::ErrorModel { code: "InvalidParameterException", status: 400 },
        crate::ErrorModel { code: "PaginationTokenExpiredException", status: 400 },
        crate::ErrorModel { code: "ThrottledException", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static DescribeReportCreation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DescribeReportCreation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeReportCreationInput_,
        output: Some(&shapes::DescribeReportCreationOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConstraintViolationException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetComplianceSummary: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetComplianceSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetComplianceSummaryInput_,
        output: Some(&shapes::GetComplianceSummaryOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConstraintViolationException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetResourcesInput_,
        output: Some(&shapes::GetResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "PaginationTokenExpiredException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetTagKeys: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetTagKeys",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetTagKeysInput_,
        output: Some(&shapes::GetTagKeysOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "PaginationTokenExpiredException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetTagValues: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetTagValues",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetTagValuesInput_,
        output: Some(&shapes::GetTagValuesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "PaginationTokenExpiredException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRequiredTags: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRequiredTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRequiredTagsInput_,
        output: Some(&shapes::ListRequiredTagsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "PaginationTokenExpiredException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static StartReportCreation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartReportCreation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartReportCreationInput_,
        output: Some(&shapes::StartReportCreationOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConcurrentModificationException", status: 400 },
            crate::ErrorModel { code: "ConstraintViolationException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagResourcesInput_,
        output: Some(&shapes::TagResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagResourcesInput_,
        output: Some(&shapes::UntagResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InvalidParameterException", status: 400 },
            crate::ErrorModel { code: "ThrottledException", status: 400 },
            crate::ErrorModel { code: "InternalServiceException", status: 500 },
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
    static AmazonResourceType_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static AmazonResourceType_: Shape = Shape {
        name: "AmazonResourceType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&AmazonResourceType_PATTERN),
            values: &[],
        },
    };
    pub static CloudFormationResourceType_: Shape = Shape {
        name: "CloudFormationResourceType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static CloudFormationResourceTypes_: Shape = Shape {
        name: "CloudFormationResourceTypes",
        sensitive: false,
        kind: Kind::List(&CloudFormationResourceType_, Bounds { min: None, max: None }),
    };
    pub static ComplianceDetails_: Shape = Shape {
        name: "ComplianceDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NoncompliantKeys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
                Member {
                    name: "KeysWithNoncompliantValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
                Member {
                    name: "MissingTagKeys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
                Member {
                    name: "ComplianceStatus",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ComplianceStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ComplianceStatus_: Shape = Shape { name: "ComplianceStatus", sensitive: false, kind: Kind::Boolean };
    pub static DescribeReportCreationInput_: Shape = Shape {
        name: "DescribeReportCreationInput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DescribeReportCreationOutput_: Shape = Shape {
        name: "DescribeReportCreationOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Status_,
                },
                Member {
                    name: "S3Location",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &S3Location_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ErrorCode_: Shape = Shape {
        name: "ErrorCode",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["InternalServiceException", "InvalidParameterException"],
        },
    };
    pub static ErrorMessage_: Shape = Shape {
        name: "ErrorMessage",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ExcludeCompliantResources_: Shape =
        Shape { name: "ExcludeCompliantResources", sensitive: false, kind: Kind::Boolean };
    pub static FailedResourcesMap_: Shape = Shape {
        name: "FailedResourcesMap",
        sensitive: false,
        kind: Kind::Map(&ResourceARN_, &FailureInfo_, Bounds { min: None, max: None }),
    };
    pub static FailureInfo_: Shape = Shape {
        name: "FailureInfo",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "StatusCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusCode_,
                },
                Member {
                    name: "ErrorCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorCode_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetComplianceSummaryInput_: Shape = Shape {
        name: "GetComplianceSummaryInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "TargetIdFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TargetIdFilterList_,
                },
                Member {
                    name: "RegionFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RegionFilterList_,
                },
                Member {
                    name: "ResourceTypeFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceTypeFilterList_,
                },
                Member {
                    name: "TagKeyFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKeyFilterList_,
                },
                Member {
                    name: "GroupBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupBy_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResultsGetComplianceSummary_,
                },
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetComplianceSummaryOutput_: Shape = Shape {
        name: "GetComplianceSummaryOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "SummaryList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SummaryList_,
                },
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetResourcesInput_: Shape = Shape {
        name: "GetResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "TagFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagFilterList_,
                },
                Member {
                    name: "ResourcesPerPage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourcesPerPage_,
                },
                Member {
                    name: "TagsPerPage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagsPerPage_,
                },
                Member {
                    name: "ResourceTypeFilters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceTypeFilterList_,
                },
                Member {
                    name: "IncludeComplianceDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncludeComplianceDetails_,
                },
                Member {
                    name: "ExcludeCompliantResources",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExcludeCompliantResources_,
                },
                Member {
                    name: "ResourceARNList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceARNListForGet_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetResourcesOutput_: Shape = Shape {
        name: "GetResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "ResourceTagMappingList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceTagMappingList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTagKeysInput_: Shape = Shape {
        name: "GetTagKeysInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PaginationToken",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &PaginationToken_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetTagKeysOutput_: Shape = Shape {
        name: "GetTagKeysOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTagValuesInput_: Shape = Shape {
        name: "GetTagValuesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTagValuesOutput_: Shape = Shape {
        name: "GetTagValuesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PaginationToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "TagValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValuesOutputList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupBy_: Shape = Shape {
        name: "GroupBy",
        sensitive: false,
        kind: Kind::List(&GroupByAttribute_, Bounds { min: None, max: None }),
    };
    pub static GroupByAttribute_: Shape = Shape {
        name: "GroupByAttribute",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["TARGET_ID", "REGION", "RESOURCE_TYPE"],
        },
    };
    pub static IncludeComplianceDetails_: Shape =
        Shape { name: "IncludeComplianceDetails", sensitive: false, kind: Kind::Boolean };
    pub static LastUpdated_: Shape = Shape {
        name: "LastUpdated",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ListRequiredTagsInput_: Shape = Shape {
        name: "ListRequiredTagsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResultsForListRequiredTags_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRequiredTagsOutput_: Shape = Shape {
        name: "ListRequiredTagsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RequiredTags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RequiredTagsForListRequiredTags_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static MaxResultsForListRequiredTags_: Shape = Shape {
        name: "MaxResultsForListRequiredTags",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(200) }),
    };
    pub static MaxResultsGetComplianceSummary_: Shape = Shape {
        name: "MaxResultsGetComplianceSummary",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(1000) }),
    };
    pub static NonCompliantResources_: Shape =
        Shape { name: "NonCompliantResources", sensitive: false, kind: Kind::Long(Bounds { min: None, max: None }) };
    static PaginationToken_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static PaginationToken_: Shape = Shape {
        name: "PaginationToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(2048) },
            pattern: Some(&PaginationToken_PATTERN),
            values: &[],
        },
    };
    static Region_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static Region_: Shape = Shape {
        name: "Region",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&Region_PATTERN),
            values: &[],
        },
    };
    pub static RegionFilterList_: Shape = Shape {
        name: "RegionFilterList",
        sensitive: false,
        kind: Kind::List(&Region_, Bounds { min: Some(1), max: Some(100) }),
    };
    pub static ReportingTagKeys_: Shape = Shape {
        name: "ReportingTagKeys",
        sensitive: false,
        kind: Kind::List(&TagKey_, Bounds { min: None, max: None }),
    };
    pub static RequiredTag_: Shape = Shape {
        name: "RequiredTag",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "CloudFormationResourceTypes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CloudFormationResourceTypes_,
                },
                Member {
                    name: "ReportingTagKeys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReportingTagKeys_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RequiredTagsForListRequiredTags_: Shape = Shape {
        name: "RequiredTagsForListRequiredTags",
        sensitive: false,
        kind: Kind::List(&RequiredTag_, Bounds { min: None, max: None }),
    };
    static ResourceARN_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static ResourceARN_: Shape = Shape {
        name: "ResourceARN",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(1011) },
            pattern: Some(&ResourceARN_PATTERN),
            values: &[],
        },
    };
    pub static ResourceARNListForGet_: Shape = Shape {
        name: "ResourceARNListForGet",
        sensitive: false,
        kind: Kind::List(&ResourceARN_, Bounds { min: Some(1), max: Some(100) }),
    };
    pub static ResourceARNListForTagUntag_: Shape = Shape {
        name: "ResourceARNListForTagUntag",
        sensitive: false,
        kind: Kind::List(&ResourceARN_, Bounds { min: Some(1), max: Some(20) }),
    };
    pub static ResourceTagMapping_: Shape = Shape {
        name: "ResourceTagMapping",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceARN",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceARN_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagList_,
                },
                Member {
                    name: "ComplianceDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ComplianceDetails_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceTagMappingList_: Shape = Shape {
        name: "ResourceTagMappingList",
        sensitive: false,
        kind: Kind::List(&ResourceTagMapping_, Bounds { min: None, max: None }),
    };
    pub static ResourceType_: Shape = Shape {
        name: "ResourceType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ResourceTypeFilterList_: Shape = Shape {
        name: "ResourceTypeFilterList",
        sensitive: false,
        kind: Kind::List(&AmazonResourceType_, Bounds { min: None, max: None }),
    };
    pub static ResourcesPerPage_: Shape =
        Shape { name: "ResourcesPerPage", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    static S3Bucket_PATTERN: Pattern = Pattern::new("[a-z0-9.-]*", Check::Regex("[a-z0-9.-]*"));
    pub static S3Bucket_: Shape = Shape {
        name: "S3Bucket",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(3), max: Some(63) },
            pattern: Some(&S3Bucket_PATTERN),
            values: &[],
        },
    };
    pub static S3Location_: Shape = Shape {
        name: "S3Location",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static StartReportCreationInput_: Shape = Shape {
        name: "StartReportCreationInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "S3Bucket",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &S3Bucket_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static StartReportCreationOutput_: Shape = Shape {
        name: "StartReportCreationOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static Status_: Shape = Shape {
        name: "Status",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static StatusCode_: Shape =
        Shape { name: "StatusCode", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static Summary_: Shape = Shape {
        name: "Summary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LastUpdated",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &LastUpdated_,
                },
                Member {
                    name: "TargetId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TargetId_,
                },
                Member {
                    name: "TargetIdType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TargetIdType_,
                },
                Member {
                    name: "Region",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Region_,
                },
                Member {
                    name: "ResourceType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AmazonResourceType_,
                },
                Member {
                    name: "NonCompliantResources",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NonCompliantResources_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SummaryList_: Shape =
        Shape { name: "SummaryList", sensitive: false, kind: Kind::List(&Summary_, Bounds { min: None, max: None }) };
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
                    shape: &TagKey_,
                },
                Member {
                    name: "Value",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagFilter_: Shape = Shape {
        name: "TagFilter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValueList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagFilterList_: Shape = Shape {
        name: "TagFilterList",
        sensitive: false,
        kind: Kind::List(&TagFilter_, Bounds { min: Some(0), max: Some(50) }),
    };
    static TagKey_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static TagKey_: Shape = Shape {
        name: "TagKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagKey_PATTERN),
            values: &[],
        },
    };
    pub static TagKeyFilterList_: Shape = Shape {
        name: "TagKeyFilterList",
        sensitive: false,
        kind: Kind::List(&TagKey_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static TagKeyList_: Shape =
        Shape { name: "TagKeyList", sensitive: false, kind: Kind::List(&TagKey_, Bounds { min: None, max: None }) };
    pub static TagKeyListForUntag_: Shape = Shape {
        name: "TagKeyListForUntag",
        sensitive: false,
        kind: Kind::List(&TagKey_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static TagList_: Shape =
        Shape { name: "TagList", sensitive: false, kind: Kind::List(&Tag_, Bounds { min: None, max: None }) };
    pub static TagMap_: Shape = Shape {
        name: "TagMap",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static TagResourcesInput_: Shape = Shape {
        name: "TagResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceARNList",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceARNListForTagUntag_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagResourcesOutput_: Shape = Shape {
        name: "TagResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "FailedResourcesMap",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &FailedResourcesMap_,
            }],
            union: false,
            payload: None,
        },
    };
    static TagValue_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&TagValue_PATTERN),
            values: &[],
        },
    };
    pub static TagValueList_: Shape = Shape {
        name: "TagValueList",
        sensitive: false,
        kind: Kind::List(&TagValue_, Bounds { min: Some(0), max: Some(20) }),
    };
    pub static TagValuesOutputList_: Shape = Shape {
        name: "TagValuesOutputList",
        sensitive: false,
        kind: Kind::List(&TagValue_, Bounds { min: None, max: None }),
    };
    pub static TagsPerPage_: Shape =
        Shape { name: "TagsPerPage", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    static TargetId_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-]*", Check::Regex("[a-zA-Z0-9-]*"));
    pub static TargetId_: Shape = Shape {
        name: "TargetId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(6), max: Some(68) },
            pattern: Some(&TargetId_PATTERN),
            values: &[],
        },
    };
    pub static TargetIdFilterList_: Shape = Shape {
        name: "TargetIdFilterList",
        sensitive: false,
        kind: Kind::List(&TargetId_, Bounds { min: Some(1), max: Some(100) }),
    };
    pub static TargetIdType_: Shape = Shape {
        name: "TargetIdType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACCOUNT", "OU", "ROOT"],
        },
    };
    pub static UntagResourcesInput_: Shape = Shape {
        name: "UntagResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceARNList",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceARNListForTagUntag_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagKeyListForUntag_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagResourcesOutput_: Shape = Shape {
        name: "UntagResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "FailedResourcesMap",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &FailedResourcesMap_,
            }],
            union: false,
            payload: None,
        },
    };
}
