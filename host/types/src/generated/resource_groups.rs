// Written by host/codegen from host/models.

//! The types and rows of `resource-groups`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AccountSettings [writes] {
        group_lifecycle_events_desired_status: Option<GroupLifecycleEventsDesiredStatus> = "GroupLifecycleEventsDesiredStatus",
        group_lifecycle_events_status: Option<GroupLifecycleEventsStatus> = "GroupLifecycleEventsStatus",
        group_lifecycle_events_status_message: Option<String> = "GroupLifecycleEventsStatusMessage",
    }

    #[derive(Clone, Default)]
    CancelTagSyncTaskInput [reads] {
        task_arn: String = "TaskArn",
    }

    #[derive(Clone, Default)]
    CreateGroupInput [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        configuration: Option<Vec<GroupConfigurationItem>> = "Configuration",
        criticality: Option<i32> = "Criticality",
        owner: Option<String> = "Owner",
        display_name: Option<String> = "DisplayName",
    }

    #[derive(Clone, Default)]
    CreateGroupOutput [writes] {
        group: Option<Group> = "Group",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        group_configuration: Option<GroupConfiguration> = "GroupConfiguration",
    }

    #[derive(Clone, Default)]
    DeleteGroupInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
    }

    #[derive(Clone, Default)]
    DeleteGroupOutput [writes] {
        group: Option<Group> = "Group",
    }

    #[derive(Clone, Default)]
    FailedResource [writes] {
        resource_arn: Option<String> = "ResourceArn",
        error_message: Option<String> = "ErrorMessage",
        error_code: Option<String> = "ErrorCode",
    }

    #[derive(Clone, Default)]
    GetAccountSettingsOutput [writes] {
        account_settings: Option<AccountSettings> = "AccountSettings",
    }

    #[derive(Clone, Default)]
    GetGroupConfigurationInput [reads] {
        group: Option<String> = "Group",
    }

    #[derive(Clone, Default)]
    GetGroupConfigurationOutput [writes] {
        group_configuration: Option<GroupConfiguration> = "GroupConfiguration",
    }

    #[derive(Clone, Default)]
    GetGroupInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
    }

    #[derive(Clone, Default)]
    GetGroupOutput [writes] {
        group: Option<Group> = "Group",
    }

    #[derive(Clone, Default)]
    GetGroupQueryInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
    }

    #[derive(Clone, Default)]
    GetGroupQueryOutput [writes] {
        group_query: Option<GroupQuery> = "GroupQuery",
    }

    #[derive(Clone, Default)]
    GetTagSyncTaskInput [reads] {
        task_arn: String = "TaskArn",
    }

    #[derive(Clone, Default)]
    GetTagSyncTaskOutput [writes] {
        group_arn: Option<String> = "GroupArn",
        group_name: Option<String> = "GroupName",
        task_arn: Option<String> = "TaskArn",
        tag_key: Option<String> = "TagKey",
        tag_value: Option<String> = "TagValue",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        role_arn: Option<String> = "RoleArn",
        status: Option<TagSyncTaskStatus> = "Status",
        error_message: Option<String> = "ErrorMessage",
        created_at: Option<crate::Timestamp> = "CreatedAt",
    }

    #[derive(Clone, Default)]
    GetTagsInput [reads] {
        arn: String = "Arn",
    }

    #[derive(Clone, Default)]
    GetTagsOutput [writes] {
        arn: Option<String> = "Arn",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    Group [writes] {
        group_arn: Option<String> = "GroupArn",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        criticality: Option<i32> = "Criticality",
        owner: Option<String> = "Owner",
        display_name: Option<String> = "DisplayName",
        application_tag: Option<std::collections::BTreeMap<String, String>> = "ApplicationTag",
    }

    #[derive(Clone, Default)]
    GroupConfiguration [writes] {
        configuration: Option<Vec<GroupConfigurationItem>> = "Configuration",
        proposed_configuration: Option<Vec<GroupConfigurationItem>> = "ProposedConfiguration",
        status: Option<GroupConfigurationStatus> = "Status",
        failure_reason: Option<String> = "FailureReason",
    }

    #[derive(Clone, Default)]
    GroupConfigurationItem [reads writes] {
        r#type: String = "Type",
        parameters: Option<Vec<GroupConfigurationParameter>> = "Parameters",
    }

    #[derive(Clone, Default)]
    GroupConfigurationParameter [reads writes] {
        name: String = "Name",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone)]
    GroupFilter [reads] {
        name: GroupFilterName = "Name",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    GroupIdentifier [writes] {
        group_name: Option<String> = "GroupName",
        group_arn: Option<String> = "GroupArn",
        description: Option<String> = "Description",
        criticality: Option<i32> = "Criticality",
        owner: Option<String> = "Owner",
        display_name: Option<String> = "DisplayName",
    }

    #[derive(Clone, Default)]
    GroupQuery [writes] {
        group_name: Option<String> = "GroupName",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
    }

    #[derive(Clone, Default)]
    GroupResourcesInput [reads] {
        group: String = "Group",
        resource_arns: Vec<String> = "ResourceArns",
    }

    #[derive(Clone, Default)]
    GroupResourcesOutput [writes] {
        succeeded: Option<Vec<String>> = "Succeeded",
        failed: Option<Vec<FailedResource>> = "Failed",
        pending: Option<Vec<PendingResource>> = "Pending",
    }

    #[derive(Clone, Default)]
    GroupingStatusesItem [writes] {
        resource_arn: Option<String> = "ResourceArn",
        action: Option<GroupingType> = "Action",
        status: Option<GroupingStatus> = "Status",
        error_message: Option<String> = "ErrorMessage",
        error_code: Option<String> = "ErrorCode",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
    }

    #[derive(Clone, Default)]
    ListGroupResourcesInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
        filters: Option<Vec<ResourceFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListGroupResourcesItem [writes] {
        identifier: Option<ResourceIdentifier> = "Identifier",
        status: Option<ResourceStatus> = "Status",
    }

    #[derive(Clone, Default)]
    ListGroupResourcesOutput [writes] {
        resources: Option<Vec<ListGroupResourcesItem>> = "Resources",
        resource_identifiers: Option<Vec<ResourceIdentifier>> = "ResourceIdentifiers",
        next_token: Option<String> = "NextToken",
        query_errors: Option<Vec<QueryError>> = "QueryErrors",
    }

    #[derive(Clone)]
    ListGroupingStatusesFilter [reads] {
        name: ListGroupingStatusesFilterName = "Name",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    ListGroupingStatusesInput [reads] {
        group: String = "Group",
        max_results: Option<i32> = "MaxResults",
        filters: Option<Vec<ListGroupingStatusesFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListGroupingStatusesOutput [writes] {
        group: Option<String> = "Group",
        grouping_statuses: Option<Vec<GroupingStatusesItem>> = "GroupingStatuses",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListGroupsInput [reads] {
        filters: Option<Vec<GroupFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListGroupsOutput [writes] {
        group_identifiers: Option<Vec<GroupIdentifier>> = "GroupIdentifiers",
        groups: Option<Vec<Group>> = "Groups",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListTagSyncTasksFilter [reads] {
        group_arn: Option<String> = "GroupArn",
        group_name: Option<String> = "GroupName",
    }

    #[derive(Clone, Default)]
    ListTagSyncTasksInput [reads] {
        filters: Option<Vec<ListTagSyncTasksFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListTagSyncTasksOutput [writes] {
        tag_sync_tasks: Option<Vec<TagSyncTaskItem>> = "TagSyncTasks",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    PendingResource [writes] {
        resource_arn: Option<String> = "ResourceArn",
    }

    #[derive(Clone, Default)]
    PutGroupConfigurationInput [reads] {
        group: Option<String> = "Group",
        configuration: Option<Vec<GroupConfigurationItem>> = "Configuration",
    }

    #[derive(Clone, Default)]
    PutGroupConfigurationOutput [writes] {
    }

    #[derive(Clone, Default)]
    QueryError [writes] {
        error_code: Option<QueryErrorCode> = "ErrorCode",
        message: Option<String> = "Message",
    }

    #[derive(Clone)]
    ResourceFilter [reads] {
        name: ResourceFilterName = "Name",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    ResourceIdentifier [writes] {
        resource_arn: Option<String> = "ResourceArn",
        resource_type: Option<String> = "ResourceType",
    }

    #[derive(Clone)]
    ResourceQuery [reads writes] {
        r#type: QueryType = "Type",
        query: String = "Query",
    }

    #[derive(Clone, Default)]
    ResourceStatus [writes] {
        name: Option<ResourceStatusValue> = "Name",
    }

    #[derive(Clone)]
    SearchResourcesInput [reads] {
        resource_query: ResourceQuery = "ResourceQuery",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    SearchResourcesOutput [writes] {
        resource_identifiers: Option<Vec<ResourceIdentifier>> = "ResourceIdentifiers",
        next_token: Option<String> = "NextToken",
        query_errors: Option<Vec<QueryError>> = "QueryErrors",
    }

    #[derive(Clone, Default)]
    StartTagSyncTaskInput [reads] {
        group: String = "Group",
        tag_key: Option<String> = "TagKey",
        tag_value: Option<String> = "TagValue",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        role_arn: String = "RoleArn",
    }

    #[derive(Clone, Default)]
    StartTagSyncTaskOutput [writes] {
        group_arn: Option<String> = "GroupArn",
        group_name: Option<String> = "GroupName",
        task_arn: Option<String> = "TaskArn",
        tag_key: Option<String> = "TagKey",
        tag_value: Option<String> = "TagValue",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        role_arn: Option<String> = "RoleArn",
    }

    #[derive(Clone, Default)]
    TagInput [reads] {
        arn: String = "Arn",
        tags: std::collections::BTreeMap<String, String> = "Tags",
    }

    #[derive(Clone, Default)]
    TagOutput [writes] {
        arn: Option<String> = "Arn",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    TagSyncTaskItem [writes] {
        group_arn: Option<String> = "GroupArn",
        group_name: Option<String> = "GroupName",
        task_arn: Option<String> = "TaskArn",
        tag_key: Option<String> = "TagKey",
        tag_value: Option<String> = "TagValue",
        resource_query: Option<ResourceQuery> = "ResourceQuery",
        role_arn: Option<String> = "RoleArn",
        status: Option<TagSyncTaskStatus> = "Status",
        error_message: Option<String> = "ErrorMessage",
        created_at: Option<crate::Timestamp> = "CreatedAt",
    }

    #[derive(Clone, Default)]
    UngroupResourcesInput [reads] {
        group: String = "Group",
        resource_arns: Vec<String> = "ResourceArns",
    }

    #[derive(Clone, Default)]
    UngroupResourcesOutput [writes] {
        succeeded: Option<Vec<String>> = "Succeeded",
        failed: Option<Vec<FailedResource>> = "Failed",
        pending: Option<Vec<PendingResource>> = "Pending",
    }

    #[derive(Clone, Default)]
    UntagInput [reads] {
        arn: String = "Arn",
        keys: Vec<String> = "Keys",
    }

    #[derive(Clone, Default)]
    UntagOutput [writes] {
        arn: Option<String> = "Arn",
        keys: Option<Vec<String>> = "Keys",
    }

    #[derive(Clone, Default)]
    UpdateAccountSettingsInput [reads] {
        group_lifecycle_events_desired_status: Option<GroupLifecycleEventsDesiredStatus> = "GroupLifecycleEventsDesiredStatus",
    }

    #[derive(Clone, Default)]
    UpdateAccountSettingsOutput [writes] {
        account_settings: Option<AccountSettings> = "AccountSettings",
    }

    #[derive(Clone, Default)]
    UpdateGroupInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
        description: Option<String> = "Description",
        criticality: Option<i32> = "Criticality",
        owner: Option<String> = "Owner",
        display_name: Option<String> = "DisplayName",
    }

    #[derive(Clone, Default)]
    UpdateGroupOutput [writes] {
        group: Option<Group> = "Group",
    }

    #[derive(Clone)]
    UpdateGroupQueryInput [reads] {
        group_name: Option<String> = "GroupName",
        group: Option<String> = "Group",
        resource_query: ResourceQuery = "ResourceQuery",
    }

    #[derive(Clone, Default)]
    UpdateGroupQueryOutput [writes] {
        group_query: Option<GroupQuery> = "GroupQuery",
    }

    #[derive(Clone, Default)]
    GetAccountSettingsRequest [reads] {}

}

crate::plain::enums! {
    GroupConfigurationStatus {
        Updating = "UPDATING",
        UpdateComplete = "UPDATE_COMPLETE",
        UpdateFailed = "UPDATE_FAILED",
    }

    GroupFilterName {
        ResourceType = "resource-type",
        ConfigurationType = "configuration-type",
        Owner = "owner",
        DisplayName = "display-name",
        Criticality = "criticality",
    }

    GroupLifecycleEventsDesiredStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }

    GroupLifecycleEventsStatus {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        InProgress = "IN_PROGRESS",
        Error = "ERROR",
    }

    GroupingStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Skipped = "SKIPPED",
    }

    GroupingType {
        Group = "GROUP",
        Ungroup = "UNGROUP",
    }

    ListGroupingStatusesFilterName {
        Status = "status",
        ResourceArn = "resource-arn",
    }

    QueryErrorCode {
        CloudformationStackInactive = "CLOUDFORMATION_STACK_INACTIVE",
        CloudformationStackNotExisting = "CLOUDFORMATION_STACK_NOT_EXISTING",
        CloudformationStackUnassumableRole = "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE",
        ResourceTypeNotSupported = "RESOURCE_TYPE_NOT_SUPPORTED",
    }

    QueryType {
        TagFilters10 = "TAG_FILTERS_1_0",
        CloudformationStack10 = "CLOUDFORMATION_STACK_1_0",
    }

    ResourceFilterName {
        ResourceType = "resource-type",
    }

    ResourceStatusValue {
        Pending = "PENDING",
    }

    TagSyncTaskStatus {
        Active = "ACTIVE",
        Error = "ERROR",
    }

}

crate::plain::operations! {
    CancelTagSyncTask: CancelTagSyncTaskInput => crate::Empty,
    CreateGroup: CreateGroupInput => CreateGroupOutput,
    DeleteGroup: DeleteGroupInput => DeleteGroupOutput,
    GetAccountSettings: GetAccountSettingsRequest => GetAccountSettingsOutput,
    GetGroup: GetGroupInput => GetGroupOutput,
    GetGroupConfiguration: GetGroupConfigurationInput => GetGroupConfigurationOutput,
    GetGroupQuery: GetGroupQueryInput => GetGroupQueryOutput,
    GetTagSyncTask: GetTagSyncTaskInput => GetTagSyncTaskOutput,
    GetTags: GetTagsInput => GetTagsOutput,
    GroupResources: GroupResourcesInput => GroupResourcesOutput,
    ListGroupResources: ListGroupResourcesInput => ListGroupResourcesOutput,
    ListGroupingStatuses: ListGroupingStatusesInput => ListGroupingStatusesOutput,
    ListGroups: ListGroupsInput => ListGroupsOutput,
    ListTagSyncTasks: ListTagSyncTasksInput => ListTagSyncTasksOutput,
    PutGroupConfiguration: PutGroupConfigurationInput => PutGroupConfigurationOutput,
    SearchResources: SearchResourcesInput => SearchResourcesOutput,
    StartTagSyncTask: StartTagSyncTaskInput => StartTagSyncTaskOutput,
    Tag: TagInput => TagOutput,
    UngroupResources: UngroupResourcesInput => UngroupResourcesOutput,
    Untag: UntagInput => UntagOutput,
    UpdateAccountSettings: UpdateAccountSettingsInput => UpdateAccountSettingsOutput,
    UpdateGroup: UpdateGroupInput => UpdateGroupOutput,
    UpdateGroupQuery: UpdateGroupQueryInput => UpdateGroupQueryOutput,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "resource-groups",
    signing_name: "resource-groups",
    api_version: "2017-11-27",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "BadRequestException",
    operations: &[
        &operations::CancelTagSyncTask,
        &operations::CreateGroup,
        &operations::DeleteGroup,
        &operations::GetAccountSettings,
        &operations::GetGroup,
        &operations::GetGroupConfiguration,
        &operations::GetGroupQuery,
        &operations::GetTagSyncTask,
        &operations::GetTags,
        &operations::GroupResources,
        &operations::ListGroupResources,
        &operations::ListGroupingStatuses,
        &operations::ListGroups,
        &operations::ListTagSyncTasks,
        &operations::PutGroupConfiguration,
        &operations::SearchResources,
        &operations::StartTagSyncTask,
        &operations::Tag,
        &operations::UngroupResources,
        &operations::Untag,
        &operations::UpdateAccountSettings,
        &operations::UpdateGroup,
        &operations::UpdateGroupQuery,
    ],
    errors: &[
        &errors::BadRequestException,
        &errors::ForbiddenException,
        &errors::InternalServerErrorException,
        &errors::MethodNotAllowedException,
        &errors::NotFoundException,
        &errors::TooManyRequestsException,
        &errors::UnauthorizedException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static CancelTagSyncTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CancelTagSyncTask",
        method: "POST",
        path: "/cancel-tag-sync-task",
        success: 200,
        input: &shapes::CancelTagSyncTaskInput,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateGroup",
        method: "POST",
        path: "/groups",
        success: 200,
        input: &shapes::CreateGroupInput,
        output: Some(&shapes::CreateGroupOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteGroup",
        method: "POST",
        path: "/delete-group",
        success: 200,
        input: &shapes::DeleteGroupInput,
        output: Some(&shapes::DeleteGroupOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccountSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccountSettings",
        method: "POST",
        path: "/get-account-settings",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::GetAccountSettingsOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetGroup",
        method: "POST",
        path: "/get-group",
        success: 200,
        input: &shapes::GetGroupInput,
        output: Some(&shapes::GetGroupOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetGroupConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetGroupConfiguration",
        method: "POST",
        path: "/get-group-configuration",
        success: 200,
        input: &shapes::GetGroupConfigurationInput,
        output: Some(&shapes::GetGroupConfigurationOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetGroupQuery: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetGroupQuery",
        method: "POST",
        path: "/get-group-query",
        success: 200,
        input: &shapes::GetGroupQueryInput,
        output: Some(&shapes::GetGroupQueryOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetTagSyncTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetTagSyncTask",
        method: "POST",
        path: "/get-tag-sync-task",
        success: 200,
        input: &shapes::GetTagSyncTaskInput,
        output: Some(&shapes::GetTagSyncTaskOutput),
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetTags: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetTags",
        method: "GET",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::GetTagsInput,
        output: Some(&shapes::GetTagsOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GroupResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GroupResources",
        method: "POST",
        path: "/group-resources",
        success: 200,
        input: &shapes::GroupResourcesInput,
        output: Some(&shapes::GroupResourcesOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListGroupResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroupResources",
        method: "POST",
        path: "/list-group-resources",
        success: 200,
        input: &shapes::ListGroupResourcesInput,
        output: Some(&shapes::ListGroupResourcesOutput),
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListGroupingStatuses: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroupingStatuses",
        method: "POST",
        path: "/list-grouping-statuses",
        success: 200,
        input: &shapes::ListGroupingStatusesInput,
        output: Some(&shapes::ListGroupingStatusesOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListGroups: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListGroups",
        method: "POST",
        path: "/groups-list",
        success: 200,
        input: &shapes::ListGroupsInput,
        output: Some(&shapes::ListGroupsOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListTagSyncTasks: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagSyncTasks",
        method: "POST",
        path: "/list-tag-sync-tasks",
        success: 200,
        input: &shapes::ListTagSyncTasksInput,
        output: Some(&shapes::ListTagSyncTasksOutput),
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static PutGroupConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutGroupConfiguration",
        method: "POST",
        path: "/put-group-configuration",
        success: 202,
        input: &shapes::PutGroupConfigurationInput,
        output: Some(&shapes::PutGroupConfigurationOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SearchResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SearchResources",
        method: "POST",
        path: "/resources/search",
        success: 200,
        input: &shapes::SearchResourcesInput,
        output: Some(&shapes::SearchResourcesOutput),
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static StartTagSyncTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartTagSyncTask",
        method: "POST",
        path: "/start-tag-sync-task",
        success: 200,
        input: &shapes::StartTagSyncTaskInput,
        output: Some(&shapes::StartTagSyncTaskOutput),
        result_wrapper: None,
        errors: &[
            &errors::UnauthorizedException,
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static Tag: OperationModel = OperationModel {
        service: &SERVICE,
        name: "Tag",
        method: "PUT",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::TagInput,
        output: Some(&shapes::TagOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UngroupResources: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UngroupResources",
        method: "POST",
        path: "/ungroup-resources",
        success: 200,
        input: &shapes::UngroupResourcesInput,
        output: Some(&shapes::UngroupResourcesOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static Untag: OperationModel = OperationModel {
        service: &SERVICE,
        name: "Untag",
        method: "PATCH",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::UntagInput,
        output: Some(&shapes::UntagOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAccountSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAccountSettings",
        method: "POST",
        path: "/update-account-settings",
        success: 200,
        input: &shapes::UpdateAccountSettingsInput,
        output: Some(&shapes::UpdateAccountSettingsOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateGroup",
        method: "POST",
        path: "/update-group",
        success: 200,
        input: &shapes::UpdateGroupInput,
        output: Some(&shapes::UpdateGroupOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateGroupQuery: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateGroupQuery",
        method: "POST",
        path: "/update-group-query",
        success: 200,
        input: &shapes::UpdateGroupQueryInput,
        output: Some(&shapes::UpdateGroupQueryOutput),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ForbiddenException,
            &errors::NotFoundException,
            &errors::MethodNotAllowedException,
            &errors::TooManyRequestsException,
            &errors::InternalServerErrorException,
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
    pub static ForbiddenException: ErrorModel =
        ErrorModel { code: "ForbiddenException", status: 403, shape: &shapes::ForbiddenException };
    pub static InternalServerErrorException: ErrorModel =
        ErrorModel { code: "InternalServerErrorException", status: 500, shape: &shapes::InternalServerErrorException };
    pub static MethodNotAllowedException: ErrorModel =
        ErrorModel { code: "MethodNotAllowedException", status: 405, shape: &shapes::MethodNotAllowedException };
    pub static NotFoundException: ErrorModel =
        ErrorModel { code: "NotFoundException", status: 404, shape: &shapes::NotFoundException };
    pub static TooManyRequestsException: ErrorModel =
        ErrorModel { code: "TooManyRequestsException", status: 429, shape: &shapes::TooManyRequestsException };
    pub static UnauthorizedException: ErrorModel =
        ErrorModel { code: "UnauthorizedException", status: 401, shape: &shapes::UnauthorizedException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccountSettings: Shape = Shape::structure(
        "AccountSettings",
        &[
            Member::new("GroupLifecycleEventsDesiredStatus", &GroupLifecycleEventsDesiredStatus),
            Member::new("GroupLifecycleEventsStatus", &TEXT),
            Member::new("GroupLifecycleEventsStatusMessage", &TEXT),
        ],
    );
    pub static ApplicationTag: Shape = Shape::map("ApplicationTag", &TEXT, &TEXT);
    pub static BadRequestException: Shape = Shape::structure("BadRequestException", &[Member::new("Message", &TEXT)]);
    pub static CancelTagSyncTaskInput: Shape =
        Shape::structure("CancelTagSyncTaskInput", &[Member::new("TaskArn", &TagSyncTaskArn).required()]);
    pub static CreateGroupInput: Shape = Shape::structure(
        "CreateGroupInput",
        &[
            Member::new("Name", &CreateGroupName).required(),
            Member::new("Description", &Description),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("Tags", &Tags),
            Member::new("Configuration", &GroupConfigurationList),
            Member::new("Criticality", &Criticality),
            Member::new("Owner", &Owner),
            Member::new("DisplayName", &DisplayName),
        ],
    );
    pub static CreateGroupName: Shape =
        Shape::string("CreateGroupName").min(1).max(300).matching(&CreateGroupName_PATTERN);
    pub static CreateGroupOutput: Shape = Shape::structure(
        "CreateGroupOutput",
        &[
            Member::new("Group", &Group),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("Tags", &Tags),
            Member::new("GroupConfiguration", &GroupConfiguration),
        ],
    );
    pub static Criticality: Shape = Shape::integer("Criticality").min(1).max(10);
    pub static DeleteGroupInput: Shape = Shape::structure(
        "DeleteGroupInput",
        &[Member::new("GroupName", &GroupName), Member::new("Group", &GroupStringV2)],
    );
    pub static DeleteGroupOutput: Shape = Shape::structure("DeleteGroupOutput", &[Member::new("Group", &Group)]);
    pub static Description: Shape = Shape::string("Description").max(1024).matching(&Description_PATTERN);
    pub static DisplayName: Shape = Shape::string("DisplayName").min(0).max(300).matching(&DisplayName_PATTERN);
    pub static FailedResource: Shape = Shape::structure(
        "FailedResource",
        &[
            Member::new("ResourceArn", &ResourceArn),
            Member::new("ErrorMessage", &TEXT),
            Member::new("ErrorCode", &TEXT),
        ],
    );
    pub static FailedResourceList: Shape = Shape::list("FailedResourceList", &FailedResource);
    pub static ForbiddenException: Shape = Shape::structure("ForbiddenException", &[Member::new("Message", &TEXT)]);
    pub static GetAccountSettingsOutput: Shape =
        Shape::structure("GetAccountSettingsOutput", &[Member::new("AccountSettings", &AccountSettings)]);
    pub static GetGroupConfigurationInput: Shape =
        Shape::structure("GetGroupConfigurationInput", &[Member::new("Group", &GroupString)]);
    pub static GetGroupConfigurationOutput: Shape =
        Shape::structure("GetGroupConfigurationOutput", &[Member::new("GroupConfiguration", &GroupConfiguration)]);
    pub static GetGroupInput: Shape = Shape::structure(
        "GetGroupInput",
        &[Member::new("GroupName", &GroupName), Member::new("Group", &GroupStringV2)],
    );
    pub static GetGroupOutput: Shape = Shape::structure("GetGroupOutput", &[Member::new("Group", &Group)]);
    pub static GetGroupQueryInput: Shape = Shape::structure(
        "GetGroupQueryInput",
        &[Member::new("GroupName", &GroupName), Member::new("Group", &GroupString)],
    );
    pub static GetGroupQueryOutput: Shape =
        Shape::structure("GetGroupQueryOutput", &[Member::new("GroupQuery", &GroupQuery)]);
    pub static GetTagSyncTaskInput: Shape =
        Shape::structure("GetTagSyncTaskInput", &[Member::new("TaskArn", &TagSyncTaskArn).required()]);
    pub static GetTagSyncTaskOutput: Shape = Shape::structure(
        "GetTagSyncTaskOutput",
        &[
            Member::new("GroupArn", &GroupArnV2),
            Member::new("GroupName", &GroupName),
            Member::new("TaskArn", &TagSyncTaskArn),
            Member::new("TagKey", &TagKey),
            Member::new("TagValue", &TagValue),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("RoleArn", &RoleArn),
            Member::new("Status", &TEXT),
            Member::new("ErrorMessage", &TEXT),
            Member::new("CreatedAt", &EPOCH_SECONDS),
        ],
    );
    pub static GetTagsInput: Shape =
        Shape::structure("GetTagsInput", &[Member::new("Arn", &GroupArnV2).label("Arn").required()]);
    pub static GetTagsOutput: Shape =
        Shape::structure("GetTagsOutput", &[Member::new("Arn", &GroupArnV2), Member::new("Tags", &Tags)]);
    pub static Group: Shape = Shape::structure(
        "Group",
        &[
            Member::new("GroupArn", &GroupArnV2).required(),
            Member::new("Name", &GroupName).required(),
            Member::new("Description", &Description),
            Member::new("Criticality", &Criticality),
            Member::new("Owner", &Owner),
            Member::new("DisplayName", &DisplayName),
            Member::new("ApplicationTag", &ApplicationTag),
        ],
    );
    pub static GroupArnV2: Shape = Shape::string("GroupArnV2").min(12).max(1600).matching(&GroupArnV2_PATTERN);
    pub static GroupConfiguration: Shape = Shape::structure(
        "GroupConfiguration",
        &[
            Member::new("Configuration", &GroupConfigurationList),
            Member::new("ProposedConfiguration", &GroupConfigurationList),
            Member::new("Status", &TEXT),
            Member::new("FailureReason", &TEXT),
        ],
    );
    pub static GroupConfigurationItem: Shape = Shape::structure(
        "GroupConfigurationItem",
        &[Member::new("Type", &GroupConfigurationType).required(), Member::new("Parameters", &GroupParameterList)],
    );
    pub static GroupConfigurationList: Shape = Shape::list("GroupConfigurationList", &GroupConfigurationItem).max(2);
    pub static GroupConfigurationParameter: Shape = Shape::structure(
        "GroupConfigurationParameter",
        &[
            Member::new("Name", &GroupConfigurationParameterName).required(),
            Member::new("Values", &GroupConfigurationParameterValueList),
        ],
    );
    pub static GroupConfigurationParameterName: Shape = Shape::string("GroupConfigurationParameterName")
        .min(1)
        .max(80)
        .matching(&GroupConfigurationParameterName_PATTERN);
    pub static GroupConfigurationParameterValue: Shape = Shape::string("GroupConfigurationParameterValue")
        .min(1)
        .max(256)
        .matching(&GroupConfigurationParameterValue_PATTERN);
    pub static GroupConfigurationParameterValueList: Shape =
        Shape::list("GroupConfigurationParameterValueList", &GroupConfigurationParameterValue);
    pub static GroupConfigurationType: Shape =
        Shape::string("GroupConfigurationType").max(40).matching(&GroupConfigurationType_PATTERN);
    pub static GroupFilter: Shape = Shape::structure(
        "GroupFilter",
        &[Member::new("Name", &GroupFilterName).required(), Member::new("Values", &GroupFilterValues).required()],
    );
    pub static GroupFilterList: Shape = Shape::list("GroupFilterList", &GroupFilter);
    pub static GroupFilterName: Shape = Shape::string("GroupFilterName").of(super::GroupFilterName::VALUES);
    pub static GroupFilterValue: Shape =
        Shape::string("GroupFilterValue").min(1).max(300).matching(&GroupFilterValue_PATTERN);
    pub static GroupFilterValues: Shape = Shape::list("GroupFilterValues", &GroupFilterValue).min(1).max(5);
    pub static GroupIdentifier: Shape = Shape::structure(
        "GroupIdentifier",
        &[
            Member::new("GroupName", &GroupName),
            Member::new("GroupArn", &TEXT),
            Member::new("Description", &Description),
            Member::new("Criticality", &Criticality),
            Member::new("Owner", &Owner),
            Member::new("DisplayName", &DisplayName),
        ],
    );
    pub static GroupIdentifierList: Shape = Shape::list("GroupIdentifierList", &GroupIdentifier);
    pub static GroupLifecycleEventsDesiredStatus: Shape =
        Shape::string("GroupLifecycleEventsDesiredStatus").of(super::GroupLifecycleEventsDesiredStatus::VALUES);
    pub static GroupList: Shape = Shape::list("GroupList", &Group);
    pub static GroupName: Shape = Shape::string("GroupName").min(1).max(300).matching(&GroupName_PATTERN);
    pub static GroupParameterList: Shape = Shape::list("GroupParameterList", &GroupConfigurationParameter);
    pub static GroupQuery: Shape = Shape::structure(
        "GroupQuery",
        &[Member::new("GroupName", &GroupName).required(), Member::new("ResourceQuery", &ResourceQuery).required()],
    );
    pub static GroupResourcesInput: Shape = Shape::structure(
        "GroupResourcesInput",
        &[Member::new("Group", &GroupStringV2).required(), Member::new("ResourceArns", &ResourceArnList).required()],
    );
    pub static GroupResourcesOutput: Shape = Shape::structure(
        "GroupResourcesOutput",
        &[
            Member::new("Succeeded", &ResourceArnList),
            Member::new("Failed", &FailedResourceList),
            Member::new("Pending", &PendingResourceList),
        ],
    );
    pub static GroupString: Shape = Shape::string("GroupString").min(1).max(1600).matching(&GroupString_PATTERN);
    pub static GroupStringV2: Shape = Shape::string("GroupStringV2").min(1).max(1600).matching(&GroupString_PATTERN);
    pub static GroupingStatusesItem: Shape = Shape::structure(
        "GroupingStatusesItem",
        &[
            Member::new("ResourceArn", &ResourceArn),
            Member::new("Action", &TEXT),
            Member::new("Status", &TEXT),
            Member::new("ErrorMessage", &TEXT),
            Member::new("ErrorCode", &TEXT),
            Member::new("UpdatedAt", &EPOCH_SECONDS),
        ],
    );
    pub static GroupingStatusesList: Shape = Shape::list("GroupingStatusesList", &GroupingStatusesItem);
    pub static InternalServerErrorException: Shape =
        Shape::structure("InternalServerErrorException", &[Member::new("Message", &TEXT)]);
    pub static ListGroupResourcesInput: Shape = Shape::structure(
        "ListGroupResourcesInput",
        &[
            Member::new("GroupName", &GroupName),
            Member::new("Group", &GroupStringV2),
            Member::new("Filters", &ResourceFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static ListGroupResourcesItem: Shape = Shape::structure(
        "ListGroupResourcesItem",
        &[Member::new("Identifier", &ResourceIdentifier), Member::new("Status", &ResourceStatus)],
    );
    pub static ListGroupResourcesItemList: Shape = Shape::list("ListGroupResourcesItemList", &ListGroupResourcesItem);
    pub static ListGroupResourcesOutput: Shape = Shape::structure(
        "ListGroupResourcesOutput",
        &[
            Member::new("Resources", &ListGroupResourcesItemList),
            Member::new("ResourceIdentifiers", &ResourceIdentifierList),
            Member::new("NextToken", &NextToken),
            Member::new("QueryErrors", &QueryErrorList),
        ],
    );
    pub static ListGroupingStatusesFilter: Shape = Shape::structure(
        "ListGroupingStatusesFilter",
        &[
            Member::new("Name", &ListGroupingStatusesFilterName).required(),
            Member::new("Values", &ListGroupingStatusesFilterValues).required(),
        ],
    );
    pub static ListGroupingStatusesFilterList: Shape =
        Shape::list("ListGroupingStatusesFilterList", &ListGroupingStatusesFilter);
    pub static ListGroupingStatusesFilterName: Shape =
        Shape::string("ListGroupingStatusesFilterName").of(super::ListGroupingStatusesFilterName::VALUES);
    pub static ListGroupingStatusesFilterValue: Shape =
        Shape::string("ListGroupingStatusesFilterValue").matching(&ListGroupingStatusesFilterValue_PATTERN);
    pub static ListGroupingStatusesFilterValues: Shape =
        Shape::list("ListGroupingStatusesFilterValues", &ListGroupingStatusesFilterValue).min(1).max(10);
    pub static ListGroupingStatusesInput: Shape = Shape::structure(
        "ListGroupingStatusesInput",
        &[
            Member::new("Group", &GroupStringV2).required(),
            Member::new("MaxResults", &MaxResults),
            Member::new("Filters", &ListGroupingStatusesFilterList),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static ListGroupingStatusesOutput: Shape = Shape::structure(
        "ListGroupingStatusesOutput",
        &[
            Member::new("Group", &GroupStringV2),
            Member::new("GroupingStatuses", &GroupingStatusesList),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static ListGroupsInput: Shape = Shape::structure(
        "ListGroupsInput",
        &[
            Member::new("Filters", &GroupFilterList),
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListGroupsOutput: Shape = Shape::structure(
        "ListGroupsOutput",
        &[
            Member::new("GroupIdentifiers", &GroupIdentifierList),
            Member::new("Groups", &GroupList),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static ListTagSyncTasksFilter: Shape = Shape::structure(
        "ListTagSyncTasksFilter",
        &[Member::new("GroupArn", &GroupArnV2), Member::new("GroupName", &GroupName)],
    );
    pub static ListTagSyncTasksFilterList: Shape = Shape::list("ListTagSyncTasksFilterList", &ListTagSyncTasksFilter);
    pub static ListTagSyncTasksInput: Shape = Shape::structure(
        "ListTagSyncTasksInput",
        &[
            Member::new("Filters", &ListTagSyncTasksFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static ListTagSyncTasksOutput: Shape = Shape::structure(
        "ListTagSyncTasksOutput",
        &[Member::new("TagSyncTasks", &TagSyncTaskList), Member::new("NextToken", &NextToken)],
    );
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(50);
    pub static MethodNotAllowedException: Shape =
        Shape::structure("MethodNotAllowedException", &[Member::new("Message", &TEXT)]);
    pub static NextToken: Shape = Shape::string("NextToken").min(0).max(8192).matching(&NextToken_PATTERN);
    pub static NotFoundException: Shape = Shape::structure("NotFoundException", &[Member::new("Message", &TEXT)]);
    pub static Owner: Shape = Shape::string("Owner").min(0).max(300).matching(&DisplayName_PATTERN);
    pub static PendingResource: Shape =
        Shape::structure("PendingResource", &[Member::new("ResourceArn", &ResourceArn)]);
    pub static PendingResourceList: Shape = Shape::list("PendingResourceList", &PendingResource);
    pub static PutGroupConfigurationInput: Shape = Shape::structure(
        "PutGroupConfigurationInput",
        &[Member::new("Group", &GroupString), Member::new("Configuration", &GroupConfigurationList)],
    );
    pub static PutGroupConfigurationOutput: Shape = Shape::structure("PutGroupConfigurationOutput", &[]);
    pub static Query: Shape = Shape::string("Query").max(4096).matching(&Query_PATTERN);
    pub static QueryError: Shape =
        Shape::structure("QueryError", &[Member::new("ErrorCode", &TEXT), Member::new("Message", &TEXT)]);
    pub static QueryErrorList: Shape = Shape::list("QueryErrorList", &QueryError);
    pub static QueryType: Shape =
        Shape::string("QueryType").min(1).max(128).matching(&QueryType_PATTERN).of(super::QueryType::VALUES);
    pub static ResourceArn: Shape = Shape::string("ResourceArn").matching(&ResourceArn_PATTERN);
    pub static ResourceArnList: Shape = Shape::list("ResourceArnList", &ResourceArn).min(1).max(10);
    pub static ResourceFilter: Shape = Shape::structure(
        "ResourceFilter",
        &[Member::new("Name", &ResourceFilterName).required(), Member::new("Values", &ResourceFilterValues).required()],
    );
    pub static ResourceFilterList: Shape = Shape::list("ResourceFilterList", &ResourceFilter);
    pub static ResourceFilterName: Shape = Shape::string("ResourceFilterName").of(super::ResourceFilterName::VALUES);
    pub static ResourceFilterValue: Shape =
        Shape::string("ResourceFilterValue").min(1).max(128).matching(&GroupConfigurationType_PATTERN);
    pub static ResourceFilterValues: Shape = Shape::list("ResourceFilterValues", &ResourceFilterValue).min(1).max(5);
    pub static ResourceIdentifier: Shape = Shape::structure(
        "ResourceIdentifier",
        &[Member::new("ResourceArn", &ResourceArn), Member::new("ResourceType", &TEXT)],
    );
    pub static ResourceIdentifierList: Shape = Shape::list("ResourceIdentifierList", &ResourceIdentifier);
    pub static ResourceQuery: Shape = Shape::structure(
        "ResourceQuery",
        &[Member::new("Type", &QueryType).required(), Member::new("Query", &Query).required()],
    );
    pub static ResourceStatus: Shape = Shape::structure("ResourceStatus", &[Member::new("Name", &TEXT)]);
    pub static RoleArn: Shape = Shape::string("RoleArn").min(20).max(2048).matching(&RoleArn_PATTERN);
    pub static SearchResourcesInput: Shape = Shape::structure(
        "SearchResourcesInput",
        &[
            Member::new("ResourceQuery", &ResourceQuery).required(),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static SearchResourcesOutput: Shape = Shape::structure(
        "SearchResourcesOutput",
        &[
            Member::new("ResourceIdentifiers", &ResourceIdentifierList),
            Member::new("NextToken", &NextToken),
            Member::new("QueryErrors", &QueryErrorList),
        ],
    );
    pub static StartTagSyncTaskInput: Shape = Shape::structure(
        "StartTagSyncTaskInput",
        &[
            Member::new("Group", &GroupStringV2).required(),
            Member::new("TagKey", &TagKey),
            Member::new("TagValue", &TagValue),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("RoleArn", &RoleArn).required(),
        ],
    );
    pub static StartTagSyncTaskOutput: Shape = Shape::structure(
        "StartTagSyncTaskOutput",
        &[
            Member::new("GroupArn", &GroupArnV2),
            Member::new("GroupName", &GroupName),
            Member::new("TaskArn", &TagSyncTaskArn),
            Member::new("TagKey", &TagKey),
            Member::new("TagValue", &TagValue),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("RoleArn", &RoleArn),
        ],
    );
    pub static TagInput: Shape = Shape::structure(
        "TagInput",
        &[Member::new("Arn", &GroupArnV2).label("Arn").required(), Member::new("Tags", &Tags).required()],
    );
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&DisplayName_PATTERN);
    pub static TagKeyList: Shape = Shape::list("TagKeyList", &TagKey);
    pub static TagOutput: Shape =
        Shape::structure("TagOutput", &[Member::new("Arn", &GroupArnV2), Member::new("Tags", &Tags)]);
    pub static TagSyncTaskArn: Shape =
        Shape::string("TagSyncTaskArn").min(12).max(1600).matching(&TagSyncTaskArn_PATTERN);
    pub static TagSyncTaskItem: Shape = Shape::structure(
        "TagSyncTaskItem",
        &[
            Member::new("GroupArn", &GroupArnV2),
            Member::new("GroupName", &GroupName),
            Member::new("TaskArn", &TagSyncTaskArn),
            Member::new("TagKey", &TagKey),
            Member::new("TagValue", &TagValue),
            Member::new("ResourceQuery", &ResourceQuery),
            Member::new("RoleArn", &RoleArn),
            Member::new("Status", &TEXT),
            Member::new("ErrorMessage", &TEXT),
            Member::new("CreatedAt", &EPOCH_SECONDS),
        ],
    );
    pub static TagSyncTaskList: Shape = Shape::list("TagSyncTaskList", &TagSyncTaskItem);
    pub static TagValue: Shape = Shape::string("TagValue").min(0).max(256).matching(&DisplayName_PATTERN);
    pub static Tags: Shape = Shape::map("Tags", &TagKey, &TagValue);
    pub static TooManyRequestsException: Shape =
        Shape::structure("TooManyRequestsException", &[Member::new("Message", &TEXT)]);
    pub static UnauthorizedException: Shape =
        Shape::structure("UnauthorizedException", &[Member::new("Message", &TEXT)]);
    pub static UngroupResourcesInput: Shape = Shape::structure(
        "UngroupResourcesInput",
        &[Member::new("Group", &GroupStringV2).required(), Member::new("ResourceArns", &ResourceArnList).required()],
    );
    pub static UngroupResourcesOutput: Shape = Shape::structure(
        "UngroupResourcesOutput",
        &[
            Member::new("Succeeded", &ResourceArnList),
            Member::new("Failed", &FailedResourceList),
            Member::new("Pending", &PendingResourceList),
        ],
    );
    pub static UntagInput: Shape = Shape::structure(
        "UntagInput",
        &[Member::new("Arn", &GroupArnV2).label("Arn").required(), Member::new("Keys", &TagKeyList).required()],
    );
    pub static UntagOutput: Shape =
        Shape::structure("UntagOutput", &[Member::new("Arn", &GroupArnV2), Member::new("Keys", &TagKeyList)]);
    pub static UpdateAccountSettingsInput: Shape = Shape::structure(
        "UpdateAccountSettingsInput",
        &[Member::new("GroupLifecycleEventsDesiredStatus", &GroupLifecycleEventsDesiredStatus)],
    );
    pub static UpdateAccountSettingsOutput: Shape =
        Shape::structure("UpdateAccountSettingsOutput", &[Member::new("AccountSettings", &AccountSettings)]);
    pub static UpdateGroupInput: Shape = Shape::structure(
        "UpdateGroupInput",
        &[
            Member::new("GroupName", &GroupName),
            Member::new("Group", &GroupStringV2),
            Member::new("Description", &Description),
            Member::new("Criticality", &Criticality),
            Member::new("Owner", &Owner),
            Member::new("DisplayName", &DisplayName),
        ],
    );
    pub static UpdateGroupOutput: Shape = Shape::structure("UpdateGroupOutput", &[Member::new("Group", &Group)]);
    pub static UpdateGroupQueryInput: Shape = Shape::structure(
        "UpdateGroupQueryInput",
        &[
            Member::new("GroupName", &GroupName),
            Member::new("Group", &GroupString),
            Member::new("ResourceQuery", &ResourceQuery).required(),
        ],
    );
    pub static UpdateGroupQueryOutput: Shape =
        Shape::structure("UpdateGroupQueryOutput", &[Member::new("GroupQuery", &GroupQuery)]);
    pub static GroupFilterValue_PATTERN: Pattern = Pattern::new(
        "AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[\\s\\p{L}0-9_\\.-]*",
        "^(?:AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[[\\t\\n\\x0B\\f\\r ]\\p{L}0-9_\\.-]*)$",
    );
    pub static GroupConfigurationType_PATTERN: Pattern =
        Pattern::new("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+", "^(?:AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+)$");
    pub static ListGroupingStatusesFilterValue_PATTERN: Pattern = Pattern::new(
        "SUCCESS|FAILED|IN_PROGRESS|SKIPPED|arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+",
        "^(?:SUCCESS|FAILED|IN_PROGRESS|SKIPPED|arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-[0-9]{1})?:([0-9]{12})?:.+)$",
    );
    pub static Query_PATTERN: Pattern = Pattern::new("[\\s\\S]*", "^(?:[[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]*)$");
    pub static Description_PATTERN: Pattern =
        Pattern::new("[\\sa-zA-Z0-9_\\.-]*", "^(?:[[\\t\\n\\x0B\\f\\r ]a-zA-Z0-9_\\.-]*)$");
    pub static GroupConfigurationParameterName_PATTERN: Pattern = Pattern::new("[a-z-]+", "^(?:[a-z-]+)$");
    pub static GroupConfigurationParameterValue_PATTERN: Pattern =
        Pattern::new("[a-zA-Z0-9:\\/\\._-]+", "^(?:[a-zA-Z0-9:\\/\\._-]+)$");
    pub static CreateGroupName_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_\\.-]+", "^(?:[a-zA-Z0-9_\\.-]+)$");
    pub static GroupName_PATTERN: Pattern = Pattern::new(
        "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}",
        "^(?:[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})$",
    );
    pub static GroupString_PATTERN: Pattern = Pattern::new(
        "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        "^(?:[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}))$",
    );
    pub static DisplayName_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)$");
    pub static NextToken_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9+/]*={0,2}$", "^(?:^[a-zA-Z0-9+/]*={0,2}$)$");
    pub static QueryType_PATTERN: Pattern = Pattern::new("^\\w+$", "^(?:^[0-9A-Za-z_]+$)$");
    pub static RoleArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+",
        "^(?:arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+)$",
    );
    pub static ResourceArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+",
        "^(?:arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-[0-9]{1})?:([0-9]{12})?:.+)$",
    );
    pub static GroupArnV2_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        "^(?:arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}))$",
    );
    pub static TagSyncTaskArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}/tag-sync-task/[a-z0-9]{26}",
        "^(?:arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}/tag-sync-task/[a-z0-9]{26})$",
    );
}
