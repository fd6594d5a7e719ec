// Written by host/codegen from host/models.

//! The types and rows of `resourcegroupstaggingapi`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    ComplianceDetails [writes] {
        noncompliant_keys: Option<Vec<String>> = "NoncompliantKeys",
        keys_with_noncompliant_values: Option<Vec<String>> = "KeysWithNoncompliantValues",
        missing_tag_keys: Option<Vec<String>> = "MissingTagKeys",
        compliance_status: Option<bool> = "ComplianceStatus",
    }

    #[derive(Clone, Default)]
    DescribeReportCreationInput [reads] {
    }

    #[derive(Clone, Default)]
    DescribeReportCreationOutput [writes] {
        status: Option<String> = "Status",
        s3_location: Option<String> = "S3Location",
        error_message: Option<String> = "ErrorMessage",
    }

    #[derive(Clone, Default)]
    FailureInfo [writes] {
        status_code: Option<i32> = "StatusCode",
        error_code: Option<ErrorCode> = "ErrorCode",
        error_message: Option<String> = "ErrorMessage",
    }

    #[derive(Clone, Default)]
    GetComplianceSummaryInput [reads] {
        target_id_filters: Option<Vec<String>> = "TargetIdFilters",
        region_filters: Option<Vec<String>> = "RegionFilters",
        resource_type_filters: Option<Vec<String>> = "ResourceTypeFilters",
        tag_key_filters: Option<Vec<String>> = "TagKeyFilters",
        group_by: Option<Vec<GroupByAttribute>> = "GroupBy",
        max_results: Option<i32> = "MaxResults",
        pagination_token: Option<String> = "PaginationToken",
    }

    #[derive(Clone, Default)]
    GetComplianceSummaryOutput [writes] {
        summary_list: Option<Vec<Summary>> = "SummaryList",
        pagination_token: Option<String> = "PaginationToken",
    }

    #[derive(Clone, Default)]
    GetResourcesInput [reads] {
        pagination_token: Option<String> = "PaginationToken",
        tag_filters: Option<Vec<TagFilter>> = "TagFilters",
        resources_per_page: Option<i32> = "ResourcesPerPage",
        tags_per_page: Option<i32> = "TagsPerPage",
        resource_type_filters: Option<Vec<String>> = "ResourceTypeFilters",
        include_compliance_details: Option<bool> = "IncludeComplianceDetails",
        exclude_compliant_resources: Option<bool> = "ExcludeCompliantResources",
        resource_arn_list: Option<Vec<String>> = "ResourceARNList",
    }

    #[derive(Clone, Default)]
    GetResourcesOutput [writes] {
        pagination_token: Option<String> = "PaginationToken",
        resource_tag_mapping_list: Option<Vec<ResourceTagMapping>> = "ResourceTagMappingList",
    }

    #[derive(Clone, Default)]
    GetTagKeysInput [reads] {
        pagination_token: Option<String> = "PaginationToken",
    }

    #[derive(Clone, Default)]
    GetTagKeysOutput [writes] {
        pagination_token: Option<String> = "PaginationToken",
        tag_keys: Option<Vec<String>> = "TagKeys",
    }

    #[derive(Clone, Default)]
    GetTagValuesInput [reads] {
        pagination_token: Option<String> = "PaginationToken",
        key: String = "Key",
    }

    #[derive(Clone, Default)]
    GetTagValuesOutput [writes] {
        pagination_token: Option<String> = "PaginationToken",
        tag_values: Option<Vec<String>> = "TagValues",
    }

    #[derive(Clone, Default)]
    ListRequiredTagsInput [reads] {
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListRequiredTagsOutput [writes] {
        required_tags: Option<Vec<RequiredTag>> = "RequiredTags",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    RequiredTag [writes] {
        resource_type: Option<String> = "ResourceType",
        cloud_formation_resource_types: Option<Vec<String>> = "CloudFormationResourceTypes",
        reporting_tag_keys: Option<Vec<String>> = "ReportingTagKeys",
    }

    #[derive(Clone, Default)]
    ResourceTagMapping [writes] {
        resource_arn: Option<String> = "ResourceARN",
        tags: Option<Vec<Tag>> = "Tags",
        compliance_details: Option<ComplianceDetails> = "ComplianceDetails",
    }

    #[derive(Clone, Default)]
    StartReportCreationInput [reads] {
        s3_bucket: String = "S3Bucket",
    }

    #[derive(Clone, Default)]
    StartReportCreationOutput [writes] {
    }

    #[derive(Clone, Default)]
    Summary [writes] {
        last_updated: Option<String> = "LastUpdated",
        target_id: Option<String> = "TargetId",
        target_id_type: Option<TargetIdType> = "TargetIdType",
        region: Option<String> = "Region",
        resource_type: Option<String> = "ResourceType",
        non_compliant_resources: Option<i64> = "NonCompliantResources",
    }

    #[derive(Clone, Default)]
    Tag [writes] {
        key: Option<String> = "Key",
        value: Option<String> = "Value",
    }

    #[derive(Clone, Default)]
    TagFilter [reads] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    TagResourcesInput [reads] {
        resource_arn_list: Vec<String> = "ResourceARNList",
        tags: std::collections::BTreeMap<String, String> = "Tags",
    }

    #[derive(Clone, Default)]
    TagResourcesOutput [writes] {
        failed_resources_map: Option<std::collections::BTreeMap<String, FailureInfo>> = "FailedResourcesMap",
    }

    #[derive(Clone, Default)]
    UntagResourcesInput [reads] {
        resource_arn_list: Vec<String> = "ResourceARNList",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UntagResourcesOutput [writes] {
        failed_resources_map: Option<std::collections::BTreeMap<String, FailureInfo>> = "FailedResourcesMap",
    }

}

crate::plain::enums! {
    ErrorCode {
        InternalServiceException = "InternalServiceException",
        InvalidParameterException = "InvalidParameterException",
    }

    GroupByAttribute {
        TargetId = "TARGET_ID",
        Region = "REGION",
        ResourceType = "RESOURCE_TYPE",
    }

    TargetIdType {
        Account = "ACCOUNT",
        Ou = "OU",
        Root = "ROOT",
    }

}

crate::plain::operations! {
    DescribeReportCreation: DescribeReportCreationInput => DescribeReportCreationOutput,
    GetComplianceSummary: GetComplianceSummaryInput => GetComplianceSummaryOutput,
    GetResources: GetResourcesInput => GetResourcesOutput,
    GetTagKeys: GetTagKeysInput => GetTagKeysOutput,
    GetTagValues: GetTagValuesInput => GetTagValuesOutput,
    ListRequiredTags: ListRequiredTagsInput => ListRequiredTagsOutput,
    StartReportCreation: StartReportCreationInput => StartReportCreationOutput,
    TagResources: TagResourcesInput => TagResourcesOutput,
    UntagResources: UntagResourcesInput => UntagResourcesOutput,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "resourcegroupstaggingapi",
    signing_name: "tagging",
    api_version: "2017-01-26",
    protocol: crate::Protocol::Json11 { target_prefix: "ResourceGroupsTaggingAPI_20170126" },
    cbor: true,
    validation_error: "ValidationException",
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
        &errors::ConcurrentModificationException,
        &errors::ConstraintViolationException,
        &errors::InternalServiceException,
        &errors::InvalidParameterException,
        &errors::PaginationTokenExpiredException,
        &errors::ThrottledException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static DescribeReportCreation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeReportCreation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeReportCreationInput,
        output: Some(&shapes::DescribeReportCreationOutput),
        result_wrapper: None,
        errors: &[
            &errors::ConstraintViolationException,
            &errors::InternalServiceException,
            &errors::InvalidParameterException,
            &errors::ThrottledException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetComplianceSummary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetComplianceSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetComplianceSummaryInput,
        output: Some(&shapes::GetComplianceSummaryOutput),
        result_wrapper: None,
        errors: &[
            &errors::ConstraintViolationException,
            &errors::InternalServiceException,
            &errors::InvalidParameterException,
            &errors::ThrottledException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetResourcesInput,
        output: Some(&shapes::GetResourcesOutput),
        result_wrapper: None,
        errors: &[
            &errors::InvalidParameterException,
            &errors::ThrottledException,
            &errors::InternalServiceException,
            &errors::PaginationTokenExpiredException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetTagKeys: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetTagKeys",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetTagKeysInput,
        output: Some(&shapes::GetTagKeysOutput),
        result_wrapper: None,
        errors: &[
            &errors::InvalidParameterException,
            &errors::ThrottledException,
            &errors::InternalServiceException,
            &errors::PaginationTokenExpiredException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetTagValues: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetTagValues",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetTagValuesInput,
        output: Some(&shapes::GetTagValuesOutput),
        result_wrapper: None,
        errors: &[
            &errors::InvalidParameterException,
            &errors::ThrottledException,
            &errors::InternalServiceException,
            &errors::PaginationTokenExpiredException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRequiredTags: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRequiredTags",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRequiredTagsInput,
        output: Some(&shapes::ListRequiredTagsOutput),
        result_wrapper: None,
        errors: &[
            &errors::InternalServiceException,
            &errors::InvalidParameterException,
            &errors::PaginationTokenExpiredException,
            &errors::ThrottledException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static StartReportCreation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartReportCreation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartReportCreationInput,
        output: Some(&shapes::StartReportCreationOutput),
        result_wrapper: None,
        errors: &[
            &errors::ConcurrentModificationException,
            &errors::ConstraintViolationException,
            &errors::InternalServiceException,
            &errors::InvalidParameterException,
            &errors::ThrottledException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagResourcesInput,
        output: Some(&shapes::TagResourcesOutput),
        result_wrapper: None,
        errors: &[&errors::InvalidParameterException, &errors::ThrottledException, &errors::InternalServiceException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResources",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagResourcesInput,
        output: Some(&shapes::UntagResourcesOutput),
        result_wrapper: None,
        errors: &[&errors::InvalidParameterException, &errors::ThrottledException, &errors::InternalServiceException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static ConcurrentModificationException: ErrorModel = ErrorModel {
        code: "ConcurrentModificationException",
        status: 400,
        shape: &shapes::ConcurrentModificationException,
    };
    pub static ConstraintViolationException: ErrorModel =
        ErrorModel { code: "ConstraintViolationException", status: 400, shape: &shapes::ConstraintViolationException };
    pub static InternalServiceException: ErrorModel =
        ErrorModel { code: "InternalServiceException", status: 500, shape: &shapes::InternalServiceException };
    pub static InvalidParameterException: ErrorModel =
        ErrorModel { code: "InvalidParameterException", status: 400, shape: &shapes::InvalidParameterException };
    pub static PaginationTokenExpiredException: ErrorModel = ErrorModel {
        code: "PaginationTokenExpiredException",
        status: 400,
        shape: &shapes::PaginationTokenExpiredException,
    };
    pub static ThrottledException: ErrorModel =
        ErrorModel { code: "ThrottledException", status: 400, shape: &shapes::ThrottledException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AmazonResourceType: Shape =
        Shape::string("AmazonResourceType").min(0).max(256).matching(&AmazonResourceType_PATTERN);
    pub static CloudFormationResourceTypes: Shape = Shape::list("CloudFormationResourceTypes", &TEXT);
    pub static ComplianceDetails: Shape = Shape::structure(
        "ComplianceDetails",
        &[
            Member::new("NoncompliantKeys", &TagKeyList),
            Member::new("KeysWithNoncompliantValues", &TagKeyList),
            Member::new("MissingTagKeys", &TagKeyList),
            Member::new("ComplianceStatus", &BOOLEAN),
        ],
    );
    pub static ConcurrentModificationException: Shape =
        Shape::structure("ConcurrentModificationException", &[Member::new("Message", &TEXT)]);
    pub static ConstraintViolationException: Shape =
        Shape::structure("ConstraintViolationException", &[Member::new("Message", &TEXT)]);
    pub static DescribeReportCreationInput: Shape = Shape::structure("DescribeReportCreationInput", &[]);
    pub static DescribeReportCreationOutput: Shape = Shape::structure(
        "DescribeReportCreationOutput",
        &[Member::new("Status", &TEXT), Member::new("S3Location", &TEXT), Member::new("ErrorMessage", &TEXT)],
    );
    pub static FailedResourcesMap: Shape = Shape::map("FailedResourcesMap", &ResourceARN, &FailureInfo);
    pub static FailureInfo: Shape = Shape::structure(
        "FailureInfo",
        &[Member::new("StatusCode", &INTEGER), Member::new("ErrorCode", &TEXT), Member::new("ErrorMessage", &TEXT)],
    );
    pub static GetComplianceSummaryInput: Shape = Shape::structure(
        "GetComplianceSummaryInput",
        &[
            Member::new("TargetIdFilters", &TargetIdFilterList),
            Member::new("RegionFilters", &RegionFilterList),
            Member::new("ResourceTypeFilters", &ResourceTypeFilterList),
            Member::new("TagKeyFilters", &TagKeyFilterList),
            Member::new("GroupBy", &GroupBy),
            Member::new("MaxResults", &MaxResultsGetComplianceSummary),
            Member::new("PaginationToken", &PaginationToken),
        ],
    );
    pub static GetComplianceSummaryOutput: Shape = Shape::structure(
        "GetComplianceSummaryOutput",
        &[Member::new("SummaryList", &SummaryList), Member::new("PaginationToken", &PaginationToken)],
    );
    pub static GetResourcesInput: Shape = Shape::structure(
        "GetResourcesInput",
        &[
            Member::new("PaginationToken", &PaginationToken),
            Member::new("TagFilters", &TagFilterList),
            Member::new("ResourcesPerPage", &INTEGER),
            Member::new("TagsPerPage", &INTEGER),
            Member::new("ResourceTypeFilters", &ResourceTypeFilterList),
            Member::new("IncludeComplianceDetails", &BOOLEAN),
            Member::new("ExcludeCompliantResources", &BOOLEAN),
            Member::new("ResourceARNList", &ResourceARNListForGet),
        ],
    );
    pub static GetResourcesOutput: Shape = Shape::structure(
        "GetResourcesOutput",
        &[
            Member::new("PaginationToken", &PaginationToken),
            Member::new("ResourceTagMappingList", &ResourceTagMappingList),
        ],
    );
    pub static GetTagKeysInput: Shape =
        Shape::structure("GetTagKeysInput", &[Member::new("PaginationToken", &PaginationToken)]);
    pub static GetTagKeysOutput: Shape = Shape::structure(
        "GetTagKeysOutput",
        &[Member::new("PaginationToken", &PaginationToken), Member::new("TagKeys", &TagKeyList)],
    );
    pub static GetTagValuesInput: Shape = Shape::structure(
        "GetTagValuesInput",
        &[Member::new("PaginationToken", &PaginationToken), Member::new("Key", &TagKey).required()],
    );
    pub static GetTagValuesOutput: Shape = Shape::structure(
        "GetTagValuesOutput",
        &[Member::new("PaginationToken", &PaginationToken), Member::new("TagValues", &TagValuesOutputList)],
    );
    pub static GroupBy: Shape = Shape::list("GroupBy", &GroupByAttribute);
    pub static GroupByAttribute: Shape = Shape::string("GroupByAttribute").of(super::GroupByAttribute::VALUES);
    pub static InternalServiceException: Shape =
        Shape::structure("InternalServiceException", &[Member::new("Message", &TEXT)]);
    pub static InvalidParameterException: Shape =
        Shape::structure("InvalidParameterException", &[Member::new("Message", &TEXT)]);
    pub static ListRequiredTagsInput: Shape = Shape::structure(
        "ListRequiredTagsInput",
        &[Member::new("NextToken", &PaginationToken), Member::new("MaxResults", &MaxResultsForListRequiredTags)],
    );
    pub static ListRequiredTagsOutput: Shape = Shape::structure(
        "ListRequiredTagsOutput",
        &[Member::new("RequiredTags", &RequiredTagsForListRequiredTags), Member::new("NextToken", &PaginationToken)],
    );
    pub static MaxResultsForListRequiredTags: Shape = Shape::integer("MaxResultsForListRequiredTags").min(1).max(200);
    pub static MaxResultsGetComplianceSummary: Shape =
        Shape::integer("MaxResultsGetComplianceSummary").min(1).max(1000);
    pub static PaginationToken: Shape =
        Shape::string("PaginationToken").min(0).max(2048).matching(&AmazonResourceType_PATTERN);
    pub static PaginationTokenExpiredException: Shape =
        Shape::structure("PaginationTokenExpiredException", &[Member::new("Message", &TEXT)]);
    pub static Region: Shape = Shape::string("Region").min(1).max(256).matching(&AmazonResourceType_PATTERN);
    pub static RegionFilterList: Shape = Shape::list("RegionFilterList", &Region).min(1).max(100);
    pub static ReportingTagKeys: Shape = Shape::list("ReportingTagKeys", &TagKey);
    pub static RequiredTag: Shape = Shape::structure(
        "RequiredTag",
        &[
            Member::new("ResourceType", &TEXT),
            Member::new("CloudFormationResourceTypes", &CloudFormationResourceTypes),
            Member::new("ReportingTagKeys", &ReportingTagKeys),
        ],
    );
    pub static RequiredTagsForListRequiredTags: Shape = Shape::list("RequiredTagsForListRequiredTags", &RequiredTag);
    pub static ResourceARN: Shape = Shape::string("ResourceARN").min(1).max(1011).matching(&AmazonResourceType_PATTERN);
    pub static ResourceARNListForGet: Shape = Shape::list("ResourceARNListForGet", &ResourceARN).min(1).max(100);
    pub static ResourceARNListForTagUntag: Shape =
        Shape::list("ResourceARNListForTagUntag", &ResourceARN).min(1).max(20);
    pub static ResourceTagMapping: Shape = Shape::structure(
        "ResourceTagMapping",
        &[
            Member::new("ResourceARN", &ResourceARN),
            Member::new("Tags", &TagList),
            Member::new("ComplianceDetails", &ComplianceDetails),
        ],
    );
    pub static ResourceTagMappingList: Shape = Shape::list("ResourceTagMappingList", &ResourceTagMapping);
    pub static ResourceTypeFilterList: Shape = Shape::list("ResourceTypeFilterList", &AmazonResourceType);
    pub static S3Bucket: Shape = Shape::string("S3Bucket").min(3).max(63).matching(&S3Bucket_PATTERN);
    pub static StartReportCreationInput: Shape =
        Shape::structure("StartReportCreationInput", &[Member::new("S3Bucket", &S3Bucket).required()]);
    pub static StartReportCreationOutput: Shape = Shape::structure("StartReportCreationOutput", &[]);
    pub static Summary: Shape = Shape::structure(
        "Summary",
        &[
            Member::new("LastUpdated", &TEXT),
            Member::new("TargetId", &TargetId),
            Member::new("TargetIdType", &TEXT),
            Member::new("Region", &Region),
            Member::new("ResourceType", &AmazonResourceType),
            Member::new("NonCompliantResources", &LONG),
        ],
    );
    pub static SummaryList: Shape = Shape::list("SummaryList", &Summary);
    pub static Tag: Shape =
        Shape::structure("Tag", &[Member::new("Key", &TagKey).required(), Member::new("Value", &TagValue).required()]);
    pub static TagFilter: Shape =
        Shape::structure("TagFilter", &[Member::new("Key", &TagKey), Member::new("Values", &TagValueList)]);
    pub static TagFilterList: Shape = Shape::list("TagFilterList", &TagFilter).min(0).max(50);
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&AmazonResourceType_PATTERN);
    pub static TagKeyFilterList: Shape = Shape::list("TagKeyFilterList", &TagKey).min(1).max(50);
    pub static TagKeyList: Shape = Shape::list("TagKeyList", &TagKey);
    pub static TagKeyListForUntag: Shape = Shape::list("TagKeyListForUntag", &TagKey).min(1).max(50);
    pub static TagList: Shape = Shape::list("TagList", &Tag);
    pub static TagMap: Shape = Shape::map("TagMap", &TagKey, &TagValue).min(1).max(50);
    pub static TagResourcesInput: Shape = Shape::structure(
        "TagResourcesInput",
        &[
            Member::new("ResourceARNList", &ResourceARNListForTagUntag).required(),
            Member::new("Tags", &TagMap).required(),
        ],
    );
    pub static TagResourcesOutput: Shape =
        Shape::structure("TagResourcesOutput", &[Member::new("FailedResourcesMap", &FailedResourcesMap)]);
    pub static TagValue: Shape = Shape::string("TagValue").min(0).max(256).matching(&AmazonResourceType_PATTERN);
    pub static TagValueList: Shape = Shape::list("TagValueList", &TagValue).min(0).max(20);
    pub static TagValuesOutputList: Shape = Shape::list("TagValuesOutputList", &TagValue);
    pub static TargetId: Shape = Shape::string("TargetId").min(6).max(68).matching(&TargetId_PATTERN);
    pub static TargetIdFilterList: Shape = Shape::list("TargetIdFilterList", &TargetId).min(1).max(100);
    pub static ThrottledException: Shape = Shape::structure("ThrottledException", &[Member::new("Message", &TEXT)]);
    pub static UntagResourcesInput: Shape = Shape::structure(
        "UntagResourcesInput",
        &[
            Member::new("ResourceARNList", &ResourceARNListForTagUntag).required(),
            Member::new("TagKeys", &TagKeyListForUntag).required(),
        ],
    );
    pub static UntagResourcesOutput: Shape =
        Shape::structure("UntagResourcesOutput", &[Member::new("FailedResourcesMap", &FailedResourcesMap)]);
    pub static AmazonResourceType_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", "^(?:[[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]*)$");
    pub static S3Bucket_PATTERN: Pattern = Pattern::new("[a-z0-9.-]*", "^(?:[a-z0-9.-]*)$");
    pub static TargetId_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-]*", "^(?:[a-zA-Z0-9-]*)$");
}
