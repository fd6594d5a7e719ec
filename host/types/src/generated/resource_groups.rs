// Written by host/codegen from host/models.

//! The types of `resource-groups`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, Default)]
pub struct AccountSettings {
    #[serde(rename = "GroupLifecycleEventsDesiredStatus", skip_serializing_if = "Option::is_none")]
    pub group_lifecycle_events_desired_status: Option<GroupLifecycleEventsDesiredStatus>,
    #[serde(rename = "GroupLifecycleEventsStatus", skip_serializing_if = "Option::is_none")]
    pub group_lifecycle_events_status: Option<GroupLifecycleEventsStatus>,
    #[serde(rename = "GroupLifecycleEventsStatusMessage", skip_serializing_if = "Option::is_none")]
    pub group_lifecycle_events_status_message: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CancelTagSyncTaskInput {
    #[serde(rename = "TaskArn")]
    pub task_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateGroupInput {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "ResourceQuery")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Configuration")]
    pub configuration: Option<Vec<GroupConfigurationItem>>,
    #[serde(rename = "Criticality")]
    pub criticality: Option<i32>,
    #[serde(rename = "Owner")]
    pub owner: Option<String>,
    #[serde(rename = "DisplayName")]
    pub display_name: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateGroupOutput {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
    #[serde(rename = "ResourceQuery", skip_serializing_if = "Option::is_none")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "GroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub group_configuration: Option<GroupConfiguration>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteGroupInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteGroupOutput {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct FailedResource {
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAccountSettingsOutput {
    #[serde(rename = "AccountSettings", skip_serializing_if = "Option::is_none")]
    pub account_settings: Option<AccountSettings>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetGroupConfigurationInput {
    #[serde(rename = "Group")]
    pub group: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetGroupConfigurationOutput {
    #[serde(rename = "GroupConfiguration", skip_serializing_if = "Option::is_none")]
    pub group_configuration: Option<GroupConfiguration>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetGroupInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetGroupOutput {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetGroupQueryInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetGroupQueryOutput {
    #[serde(rename = "GroupQuery", skip_serializing_if = "Option::is_none")]
    pub group_query: Option<GroupQuery>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetTagSyncTaskInput {
    #[serde(rename = "TaskArn")]
    pub task_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetTagSyncTaskOutput {
    #[serde(rename = "GroupArn", skip_serializing_if = "Option::is_none")]
    pub group_arn: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "TaskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "TagKey", skip_serializing_if = "Option::is_none")]
    pub tag_key: Option<String>,
    #[serde(rename = "TagValue", skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    #[serde(rename = "ResourceQuery", skip_serializing_if = "Option::is_none")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<TagSyncTaskStatus>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetTagsInput {
    #[serde(rename = "Arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetTagsOutput {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Group {
    #[serde(rename = "GroupArn", skip_serializing_if = "Option::is_none")]
    pub group_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Criticality", skip_serializing_if = "Option::is_none")]
    pub criticality: Option<i32>,
    #[serde(rename = "Owner", skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "ApplicationTag", skip_serializing_if = "Option::is_none")]
    pub application_tag: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupConfiguration {
    #[serde(rename = "Configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<Vec<GroupConfigurationItem>>,
    #[serde(rename = "ProposedConfiguration", skip_serializing_if = "Option::is_none")]
    pub proposed_configuration: Option<Vec<GroupConfigurationItem>>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<GroupConfigurationStatus>,
    #[serde(rename = "FailureReason", skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct GroupConfigurationItem {
    #[serde(rename = "Type")]
    pub r#type: String,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<GroupConfigurationParameter>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct GroupConfigurationParameter {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Values", skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupConfigurationStatus {
    #[serde(rename = "UPDATING")]
    Updating,
    #[serde(rename = "UPDATE_COMPLETE")]
    UpdateComplete,
    #[serde(rename = "UPDATE_FAILED")]
    UpdateFailed,
}

impl GroupConfigurationStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Updating => "UPDATING",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::UpdateFailed => "UPDATE_FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "UPDATING" => Self::Updating,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "UPDATE_FAILED" => Self::UpdateFailed,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct GroupFilter {
    #[serde(rename = "Name")]
    pub name: GroupFilterName,
    #[serde(rename = "Values")]
    pub values: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupFilterName {
    #[serde(rename = "resource-type")]
    ResourceType,
    #[serde(rename = "configuration-type")]
    ConfigurationType,
    #[serde(rename = "owner")]
    Owner,
    #[serde(rename = "display-name")]
    DisplayName,
    #[serde(rename = "criticality")]
    Criticality,
}

impl GroupFilterName {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ResourceType => "resource-type",
            Self::ConfigurationType => "configuration-type",
            Self::Owner => "owner",
            Self::DisplayName => "display-name",
            Self::Criticality => "criticality",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "resource-type" => Self::ResourceType,
            "configuration-type" => Self::ConfigurationType,
            "owner" => Self::Owner,
            "display-name" => Self::DisplayName,
            "criticality" => Self::Criticality,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupIdentifier {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "GroupArn", skip_serializing_if = "Option::is_none")]
    pub group_arn: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Criticality", skip_serializing_if = "Option::is_none")]
    pub criticality: Option<i32>,
    #[serde(rename = "Owner", skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupLifecycleEventsDesiredStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "INACTIVE")]
    Inactive,
}

impl GroupLifecycleEventsDesiredStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupLifecycleEventsStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "INACTIVE")]
    Inactive,
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "ERROR")]
    Error,
}

impl GroupLifecycleEventsStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::InProgress => "IN_PROGRESS",
            Self::Error => "ERROR",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            "IN_PROGRESS" => Self::InProgress,
            "ERROR" => Self::Error,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupQuery {
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "ResourceQuery", skip_serializing_if = "Option::is_none")]
    pub resource_query: Option<ResourceQuery>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GroupResourcesInput {
    #[serde(rename = "Group")]
    pub group: String,
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupResourcesOutput {
    #[serde(rename = "Succeeded", skip_serializing_if = "Option::is_none")]
    pub succeeded: Option<Vec<String>>,
    #[serde(rename = "Failed", skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<FailedResource>>,
    #[serde(rename = "Pending", skip_serializing_if = "Option::is_none")]
    pub pending: Option<Vec<PendingResource>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupingStatus {
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "SKIPPED")]
    Skipped,
}

impl GroupingStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::InProgress => "IN_PROGRESS",
            Self::Skipped => "SKIPPED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SUCCESS" => Self::Success,
            "FAILED" => Self::Failed,
            "IN_PROGRESS" => Self::InProgress,
            "SKIPPED" => Self::Skipped,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GroupingStatusesItem {
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "Action", skip_serializing_if = "Option::is_none")]
    pub action: Option<GroupingType>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<GroupingStatus>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupingType {
    #[serde(rename = "GROUP")]
    Group,
    #[serde(rename = "UNGROUP")]
    Ungroup,
}

impl GroupingType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Group => "GROUP",
            Self::Ungroup => "UNGROUP",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "GROUP" => Self::Group,
            "UNGROUP" => Self::Ungroup,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupResourcesInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<ResourceFilter>>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupResourcesItem {
    #[serde(rename = "Identifier", skip_serializing_if = "Option::is_none")]
    pub identifier: Option<ResourceIdentifier>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ResourceStatus>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupResourcesOutput {
    #[serde(rename = "Resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<ListGroupResourcesItem>>,
    #[serde(rename = "ResourceIdentifiers", skip_serializing_if = "Option::is_none")]
    pub resource_identifiers: Option<Vec<ResourceIdentifier>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "QueryErrors", skip_serializing_if = "Option::is_none")]
    pub query_errors: Option<Vec<QueryError>>,
}

#[derive(Clone, serde::Deserialize)]
pub struct ListGroupingStatusesFilter {
    #[serde(rename = "Name")]
    pub name: ListGroupingStatusesFilterName,
    #[serde(rename = "Values")]
    pub values: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListGroupingStatusesFilterName {
    #[serde(rename = "status")]
    Status,
    #[serde(rename = "resource-arn")]
    ResourceArn,
}

impl ListGroupingStatusesFilterName {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::ResourceArn => "resource-arn",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "status" => Self::Status,
            "resource-arn" => Self::ResourceArn,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupingStatusesInput {
    #[serde(rename = "Group")]
    pub group: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<ListGroupingStatusesFilter>>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupingStatusesOutput {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    #[serde(rename = "GroupingStatuses", skip_serializing_if = "Option::is_none")]
    pub grouping_statuses: Option<Vec<GroupingStatusesItem>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListGroupsInput {
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<GroupFilter>>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListGroupsOutput {
    #[serde(rename = "GroupIdentifiers", skip_serializing_if = "Option::is_none")]
    pub group_identifiers: Option<Vec<GroupIdentifier>>,
    #[serde(rename = "Groups", skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagSyncTasksFilter {
    #[serde(rename = "GroupArn")]
    pub group_arn: Option<String>,
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagSyncTasksInput {
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<ListTagSyncTasksFilter>>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListTagSyncTasksOutput {
    #[serde(rename = "TagSyncTasks", skip_serializing_if = "Option::is_none")]
    pub tag_sync_tasks: Option<Vec<TagSyncTaskItem>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PendingResource {
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutGroupConfigurationInput {
    #[serde(rename = "Group")]
    pub group: Option<String>,
    #[serde(rename = "Configuration")]
    pub configuration: Option<Vec<GroupConfigurationItem>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PutGroupConfigurationOutput {}

#[derive(Clone, serde::Serialize, Default)]
pub struct QueryError {
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<QueryErrorCode>,
    #[serde(rename = "Message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QueryErrorCode {
    #[serde(rename = "CLOUDFORMATION_STACK_INACTIVE")]
    CloudformationStackInactive,
    #[serde(rename = "CLOUDFORMATION_STACK_NOT_EXISTING")]
    CloudformationStackNotExisting,
    #[serde(rename = "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE")]
    CloudformationStackUnassumableRole,
    #[serde(rename = "RESOURCE_TYPE_NOT_SUPPORTED")]
    ResourceTypeNotSupported,
}

impl QueryErrorCode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CloudformationStackInactive => "CLOUDFORMATION_STACK_INACTIVE",
            Self::CloudformationStackNotExisting => "CLOUDFORMATION_STACK_NOT_EXISTING",
            Self::CloudformationStackUnassumableRole => "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE",
            Self::ResourceTypeNotSupported => "RESOURCE_TYPE_NOT_SUPPORTED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CLOUDFORMATION_STACK_INACTIVE" => Self::CloudformationStackInactive,
            "CLOUDFORMATION_STACK_NOT_EXISTING" => Self::CloudformationStackNotExisting,
            "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE" => Self::CloudformationStackUnassumableRole,
            "RESOURCE_TYPE_NOT_SUPPORTED" => Self::ResourceTypeNotSupported,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QueryType {
    #[serde(rename = "TAG_FILTERS_1_0")]
    TagFilters10,
    #[serde(rename = "CLOUDFORMATION_STACK_1_0")]
    CloudformationStack10,
}

impl QueryType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TagFilters10 => "TAG_FILTERS_1_0",
            Self::CloudformationStack10 => "CLOUDFORMATION_STACK_1_0",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "TAG_FILTERS_1_0" => Self::TagFilters10,
            "CLOUDFORMATION_STACK_1_0" => Self::CloudformationStack10,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct ResourceFilter {
    #[serde(rename = "Name")]
    pub name: ResourceFilterName,
    #[serde(rename = "Values")]
    pub values: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceFilterName {
    #[serde(rename = "resource-type")]
    ResourceType,
}

impl ResourceFilterName {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ResourceType => "resource-type",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "resource-type" => Self::ResourceType,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceIdentifier {
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "ResourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct ResourceQuery {
    #[serde(rename = "Type")]
    pub r#type: QueryType,
    #[serde(rename = "Query")]
    pub query: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceStatus {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<ResourceStatusValue>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceStatusValue {
    #[serde(rename = "PENDING")]
    Pending,
}

impl ResourceStatusValue {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PENDING" => Self::Pending,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct SearchResourcesInput {
    #[serde(rename = "ResourceQuery")]
    pub resource_query: ResourceQuery,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SearchResourcesOutput {
    #[serde(rename = "ResourceIdentifiers", skip_serializing_if = "Option::is_none")]
    pub resource_identifiers: Option<Vec<ResourceIdentifier>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "QueryErrors", skip_serializing_if = "Option::is_none")]
    pub query_errors: Option<Vec<QueryError>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartTagSyncTaskInput {
    #[serde(rename = "Group")]
    pub group: String,
    #[serde(rename = "TagKey")]
    pub tag_key: Option<String>,
    #[serde(rename = "TagValue")]
    pub tag_value: Option<String>,
    #[serde(rename = "ResourceQuery")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "RoleArn")]
    pub role_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StartTagSyncTaskOutput {
    #[serde(rename = "GroupArn", skip_serializing_if = "Option::is_none")]
    pub group_arn: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "TaskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "TagKey", skip_serializing_if = "Option::is_none")]
    pub tag_key: Option<String>,
    #[serde(rename = "TagValue", skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    #[serde(rename = "ResourceQuery", skip_serializing_if = "Option::is_none")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagInput {
    #[serde(rename = "Arn")]
    pub arn: String,
    #[serde(rename = "Tags")]
    pub tags: std::collections::BTreeMap<String, String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagOutput {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagSyncTaskItem {
    #[serde(rename = "GroupArn", skip_serializing_if = "Option::is_none")]
    pub group_arn: Option<String>,
    #[serde(rename = "GroupName", skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    #[serde(rename = "TaskArn", skip_serializing_if = "Option::is_none")]
    pub task_arn: Option<String>,
    #[serde(rename = "TagKey", skip_serializing_if = "Option::is_none")]
    pub tag_key: Option<String>,
    #[serde(rename = "TagValue", skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    #[serde(rename = "ResourceQuery", skip_serializing_if = "Option::is_none")]
    pub resource_query: Option<ResourceQuery>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<TagSyncTaskStatus>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TagSyncTaskStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "ERROR")]
    Error,
}

impl TagSyncTaskStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Error => "ERROR",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "ERROR" => Self::Error,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UngroupResourcesInput {
    #[serde(rename = "Group")]
    pub group: String,
    #[serde(rename = "ResourceArns")]
    pub resource_arns: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UngroupResourcesOutput {
    #[serde(rename = "Succeeded", skip_serializing_if = "Option::is_none")]
    pub succeeded: Option<Vec<String>>,
    #[serde(rename = "Failed", skip_serializing_if = "Option::is_none")]
    pub failed: Option<Vec<FailedResource>>,
    #[serde(rename = "Pending", skip_serializing_if = "Option::is_none")]
    pub pending: Option<Vec<PendingResource>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagInput {
    #[serde(rename = "Arn")]
    pub arn: String,
    #[serde(rename = "Keys")]
    pub keys: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UntagOutput {
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Keys", skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateAccountSettingsInput {
    #[serde(rename = "GroupLifecycleEventsDesiredStatus")]
    pub group_lifecycle_events_desired_status: Option<GroupLifecycleEventsDesiredStatus>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateAccountSettingsOutput {
    #[serde(rename = "AccountSettings", skip_serializing_if = "Option::is_none")]
    pub account_settings: Option<AccountSettings>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateGroupInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Criticality")]
    pub criticality: Option<i32>,
    #[serde(rename = "Owner")]
    pub owner: Option<String>,
    #[serde(rename = "DisplayName")]
    pub display_name: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateGroupOutput {
    #[serde(rename = "Group", skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

#[derive(Clone, serde::Deserialize)]
pub struct UpdateGroupQueryInput {
    #[serde(rename = "GroupName")]
    pub group_name: Option<String>,
    #[serde(rename = "Group")]
    pub group: Option<String>,
    #[serde(rename = "ResourceQuery")]
    pub resource_query: ResourceQuery,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateGroupQueryOutput {
    #[serde(rename = "GroupQuery", skip_serializing_if = "Option::is_none")]
    pub group_query: Option<GroupQuery>,
}

impl crate::Operation for CancelTagSyncTaskInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::CancelTagSyncTask;
}

impl crate::Operation for CreateGroupInput {
    type Output = CreateGroupOutput;
    const MODEL: &'static crate::OperationModel = &operations::CreateGroup;
}

impl crate::Operation for DeleteGroupInput {
    type Output = DeleteGroupOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteGroup;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetAccountSettingsRequest {}

impl crate::Operation for GetAccountSettingsRequest {
    type Output = GetAccountSettingsOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetAccountSettings;
}

impl crate::Operation for GetGroupInput {
    type Output = GetGroupOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetGroup;
}

impl crate::Operation for GetGroupConfigurationInput {
    type Output = GetGroupConfigurationOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetGroupConfiguration;
}

impl crate::Operation for GetGroupQueryInput {
    type Output = GetGroupQueryOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetGroupQuery;
}

impl crate::Operation for GetTagSyncTaskInput {
    type Output = GetTagSyncTaskOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetTagSyncTask;
}

impl crate::Operation for GetTagsInput {
    type Output = GetTagsOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetTags;
}

impl crate::Operation for GroupResourcesInput {
    type Output = GroupResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::GroupResources;
}

impl crate::Operation for ListGroupResourcesInput {
    type Output = ListGroupResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListGroupResources;
}

impl crate::Operation for ListGroupingStatusesInput {
    type Output = ListGroupingStatusesOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListGroupingStatuses;
}

impl crate::Operation for ListGroupsInput {
    type Output = ListGroupsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListGroups;
}

impl crate::Operation for ListTagSyncTasksInput {
    type Output = ListTagSyncTasksOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListTagSyncTasks;
}

impl crate::Operation for PutGroupConfigurationInput {
    type Output = PutGroupConfigurationOutput;
    const MODEL: &'static crate::OperationModel = &operations::PutGroupConfiguration;
}

impl crate::Operation for SearchResourcesInput {
    type Output = SearchResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::SearchResources;
}

impl crate::Operation for StartTagSyncTaskInput {
    type Output = StartTagSyncTaskOutput;
    const MODEL: &'static crate::OperationModel = &operations::StartTagSyncTask;
}

impl crate::Operation for TagInput {
    type Output = TagOutput;
    const MODEL: &'static crate::OperationModel = &operations::Tag;
}

impl crate::Operation for UngroupResourcesInput {
    type Output = UngroupResourcesOutput;
    const MODEL: &'static crate::OperationModel = &operations::UngroupResources;
}

impl crate::Operation for UntagInput {
    type Output = UntagOutput;
    const MODEL: &'static crate::OperationModel = &operations::Untag;
}

impl crate::Operation for UpdateAccountSettingsInput {
    type Output = UpdateAccountSettingsOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateAccountSettings;
}

impl crate::Operation for UpdateGroupInput {
    type Output = UpdateGroupOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateGroup;
}

impl crate::Operation for UpdateGroupQueryInput {
    type Output = UpdateGroupQueryOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateGroupQuery;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "resource-groups",
    signing_name: "resource-groups",
    validation_error: "BadRequestException",
    api_version: "2017-11-27",
    protocol: crate::Protocol::RestJson,
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
        crate::ErrorModel { code: "BadRequestException", status: 400 },
        crate::ErrorModel { code: "ForbiddenException", status: 403 },
        crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
        crate::ErrorModel { code: "NotFoundException", status: 404 },
        crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
        crate::ErrorModel { code: "UnauthorizedException", status: 401 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static CancelTagSyncTask: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CancelTagSyncTask",
        method: "POST",
        path: "/cancel-tag-sync-task",
        success: 200,
        input: &shapes::CancelTagSyncTaskInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateGroup",
        method: "POST",
        path: "/groups",
        success: 200,
        input: &shapes::CreateGroupInput_,
        output: Some(&shapes::CreateGroupOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteGroup",
        method: "POST",
        path: "/delete-group",
        success: 200,
        input: &shapes::DeleteGroupInput_,
        output: Some(&shapes::DeleteGroupOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetAccountSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccountSettings",
        method: "POST",
        path: "/get-account-settings",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::GetAccountSettingsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetGroup",
        method: "POST",
        path: "/get-group",
        success: 200,
        input: &shapes::GetGroupInput_,
        output: Some(&shapes::GetGroupOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetGroupConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetGroupConfiguration",
        method: "POST",
        path: "/get-group-configuration",
        success: 200,
        input: &shapes::GetGroupConfigurationInput_,
        output: Some(&shapes::GetGroupConfigurationOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetGroupQuery: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetGroupQuery",
        method: "POST",
        path: "/get-group-query",
        success: 200,
        input: &shapes::GetGroupQueryInput_,
        output: Some(&shapes::GetGroupQueryOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetTagSyncTask: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetTagSyncTask",
        method: "POST",
        path: "/get-tag-sync-task",
        success: 200,
        input: &shapes::GetTagSyncTaskInput_,
        output: Some(&shapes::GetTagSyncTaskOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetTags: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetTags",
        method: "GET",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::GetTagsInput_,
        output: Some(&shapes::GetTagsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GroupResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GroupResources",
        method: "POST",
        path: "/group-resources",
        success: 200,
        input: &shapes::GroupResourcesInput_,
        output: Some(&shapes::GroupResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListGroupResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroupResources",
        method: "POST",
        path: "/list-group-resources",
        success: 200,
        input: &shapes::ListGroupResourcesInput_,
        output: Some(&shapes::ListGroupResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListGroupingStatuses: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroupingStatuses",
        method: "POST",
        path: "/list-grouping-statuses",
        success: 200,
        input: &shapes::ListGroupingStatusesInput_,
        output: Some(&shapes::ListGroupingStatusesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListGroups: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListGroups",
        method: "POST",
        path: "/groups-list",
        success: 200,
        input: &shapes::ListGroupsInput_,
        output: Some(&shapes::ListGroupsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListTagSyncTasks: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTagSyncTasks",
        method: "POST",
        path: "/list-tag-sync-tasks",
        success: 200,
        input: &shapes::ListTagSyncTasksInput_,
        output: Some(&shapes::ListTagSyncTasksOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static PutGroupConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutGroupConfiguration",
        method: "POST",
        path: "/put-group-configuration",
        success: 202,
        input: &shapes::PutGroupConfigurationInput_,
        output: Some(&shapes::PutGroupConfigurationOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SearchResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SearchResources",
        method: "POST",
        path: "/resources/search",
        success: 200,
        input: &shapes::SearchResourcesInput_,
        output: Some(&shapes::SearchResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static StartTagSyncTask: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartTagSyncTask",
        method: "POST",
        path: "/start-tag-sync-task",
        success: 200,
        input: &shapes::StartTagSyncTaskInput_,
        output: Some(&shapes::StartTagSyncTaskOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "UnauthorizedException", status: 401 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static Tag: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "Tag",
        method: "PUT",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::TagInput_,
        output: Some(&shapes::TagOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UngroupResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UngroupResources",
        method: "POST",
        path: "/ungroup-resources",
        success: 200,
        input: &shapes::UngroupResourcesInput_,
        output: Some(&shapes::UngroupResourcesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static Untag: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "Untag",
        method: "PATCH",
        path: "/resources/{Arn}/tags",
        success: 200,
        input: &shapes::UntagInput_,
        output: Some(&shapes::UntagOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateAccountSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateAccountSettings",
        method: "POST",
        path: "/update-account-settings",
        success: 200,
        input: &shapes::UpdateAccountSettingsInput_,
        output: Some(&shapes::UpdateAccountSettingsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateGroup",
        method: "POST",
        path: "/update-group",
        success: 200,
        input: &shapes::UpdateGroupInput_,
        output: Some(&shapes::UpdateGroupOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateGroupQuery: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateGroupQuery",
        method: "POST",
        path: "/update-group-query",
        success: 200,
        input: &shapes::UpdateGroupQueryInput_,
        output: Some(&shapes::UpdateGroupQueryOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ForbiddenException", status: 403 },
            crate::ErrorModel { code: "NotFoundException", status: 404 },
            crate::ErrorModel { code: "MethodNotAllowedException", status: 405 },
            crate::ErrorModel { code: "TooManyRequestsException", status: 429 },
            crate::ErrorModel { code: "InternalServerErrorException", status: 500 },
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
    pub static AccountSettings_: Shape = Shape {
        name: "AccountSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupLifecycleEventsDesiredStatus",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupLifecycleEventsDesiredStatus_,
                },
                Member {
                    name: "GroupLifecycleEventsStatus",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupLifecycleEventsStatus_,
                },
                Member {
                    name: "GroupLifecycleEventsStatusMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupLifecycleEventsStatusMessage_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ApplicationArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-zA-Z0-9]{22,26}",
        Check::Regex(
            "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-zA-Z0-9]{22,26}",
        ),
    );
    pub static ApplicationArn_: Shape = Shape {
        name: "ApplicationArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(12), max: Some(1600) },
            pattern: Some(&ApplicationArn_PATTERN),
            values: &[],
        },
    };
    pub static ApplicationTag_: Shape = Shape {
        name: "ApplicationTag",
        sensitive: false,
        kind: Kind::Map(&ApplicationTagKey_, &ApplicationArn_, Bounds { min: None, max: None }),
    };
    static ApplicationTagKey_PATTERN: Pattern = Pattern::new("awsApplication", Check::Regex("awsApplication"));
    pub static ApplicationTagKey_: Shape = Shape {
        name: "ApplicationTagKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ApplicationTagKey_PATTERN),
            values: &[],
        },
    };
    pub static CancelTagSyncTaskInput_: Shape = Shape {
        name: "CancelTagSyncTaskInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "TaskArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &TagSyncTaskArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateGroupInput_: Shape = Shape {
        name: "CreateGroupInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &CreateGroupName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "Configuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationList_,
                },
                Member {
                    name: "Criticality",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Criticality_,
                },
                Member {
                    name: "Owner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Owner_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DisplayName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static CreateGroupName_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_\\.-]+", Check::Regex("[a-zA-Z0-9_\\.-]+"));
    pub static CreateGroupName_: Shape = Shape {
        name: "CreateGroupName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(300) },
            pattern: Some(&CreateGroupName_PATTERN),
            values: &[],
        },
    };
    pub static CreateGroupOutput_: Shape = Shape {
        name: "CreateGroupOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Group_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "GroupConfiguration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfiguration_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Criticality_: Shape =
        Shape { name: "Criticality", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(10) }) };
    pub static DeleteGroupInput_: Shape = Shape {
        name: "DeleteGroupInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteGroupOutput_: Shape = Shape {
        name: "DeleteGroupOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Group",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Group_,
            }],
            union: false,
            payload: None,
        },
    };
    static Description_PATTERN: Pattern =
        Pattern::new("[\\sa-zA-Z0-9_\\.-]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0Ca-zA-Z0-9_\\.-]*"));
    pub static Description_: Shape = Shape {
        name: "Description",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(1024) },
            pattern: Some(&Description_PATTERN),
            values: &[],
        },
    };
    static DisplayName_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Check::Regex("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"));
    pub static DisplayName_: Shape = Shape {
        name: "DisplayName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(300) },
            pattern: Some(&DisplayName_PATTERN),
            values: &[],
        },
    };
    pub static ErrorCode_: Shape = Shape {
        name: "ErrorCode",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static ErrorMessage_: Shape = Shape {
        name: "ErrorMessage",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static FailedResource_: Shape = Shape {
        name: "FailedResource",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceArn_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
                Member {
                    name: "ErrorCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorCode_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static FailedResourceList_: Shape = Shape {
        name: "FailedResourceList",
        sensitive: false,
        kind: Kind::List(&FailedResource_, Bounds { min: None, max: None }),
    };
    pub static GetAccountSettingsOutput_: Shape = Shape {
        name: "GetAccountSettingsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccountSettings",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AccountSettings_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupConfigurationInput_: Shape = Shape {
        name: "GetGroupConfigurationInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Group",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &GroupString_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupConfigurationOutput_: Shape = Shape {
        name: "GetGroupConfigurationOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "GroupConfiguration",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &GroupConfiguration_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupInput_: Shape = Shape {
        name: "GetGroupInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupOutput_: Shape = Shape {
        name: "GetGroupOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Group",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Group_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupQueryInput_: Shape = Shape {
        name: "GetGroupQueryInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetGroupQueryOutput_: Shape = Shape {
        name: "GetGroupQueryOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "GroupQuery",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &GroupQuery_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetTagSyncTaskInput_: Shape = Shape {
        name: "GetTagSyncTaskInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "TaskArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &TagSyncTaskArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetTagSyncTaskOutput_: Shape = Shape {
        name: "GetTagSyncTaskOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "TaskArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskArn_,
                },
                Member {
                    name: "TagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "TagValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskStatus_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTagsInput_: Shape = Shape {
        name: "GetTagsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Arn",
                location: Location::Uri("Arn"),
                required: true,
                idempotency_token: false,
                shape: &GroupArnV2_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetTagsOutput_: Shape = Shape {
        name: "GetTagsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
            ],
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
                    name: "GroupArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Criticality",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Criticality_,
                },
                Member {
                    name: "Owner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Owner_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DisplayName_,
                },
                Member {
                    name: "ApplicationTag",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationTag_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static GroupArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        Check::Regex(
            "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        ),
    );
    pub static GroupArn_: Shape = Shape {
        name: "GroupArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(12), max: Some(1600) },
            pattern: Some(&GroupArn_PATTERN),
            values: &[],
        },
    };
    static GroupArnV2_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        Check::Regex(
            "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        ),
    );
    pub static GroupArnV2_: Shape = Shape {
        name: "GroupArnV2",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(12), max: Some(1600) },
            pattern: Some(&GroupArnV2_PATTERN),
            values: &[],
        },
    };
    pub static GroupConfiguration_: Shape = Shape {
        name: "GroupConfiguration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Configuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationList_,
                },
                Member {
                    name: "ProposedConfiguration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationList_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationStatus_,
                },
                Member {
                    name: "FailureReason",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationFailureReason_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupConfigurationFailureReason_: Shape = Shape {
        name: "GroupConfigurationFailureReason",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static GroupConfigurationItem_: Shape = Shape {
        name: "GroupConfigurationItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupConfigurationType_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupParameterList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupConfigurationList_: Shape = Shape {
        name: "GroupConfigurationList",
        sensitive: false,
        kind: Kind::List(&GroupConfigurationItem_, Bounds { min: None, max: Some(2) }),
    };
    pub static GroupConfigurationParameter_: Shape = Shape {
        name: "GroupConfigurationParameter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupConfigurationParameterName_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationParameterValueList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static GroupConfigurationParameterName_PATTERN: Pattern = Pattern::new("[a-z-]+", Check::Regex("[a-z-]+"));
    pub static GroupConfigurationParameterName_: Shape = Shape {
        name: "GroupConfigurationParameterName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(80) },
            pattern: Some(&GroupConfigurationParameterName_PATTERN),
            values: &[],
        },
    };
    static GroupConfigurationParameterValue_PATTERN: Pattern =
        Pattern::new("[a-zA-Z0-9:\\/\\._-]+", Check::Regex("[a-zA-Z0-9:\\/\\._-]+"));
    pub static GroupConfigurationParameterValue_: Shape = Shape {
        name: "GroupConfigurationParameterValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&GroupConfigurationParameterValue_PATTERN),
            values: &[],
        },
    };
    pub static GroupConfigurationParameterValueList_: Shape = Shape {
        name: "GroupConfigurationParameterValueList",
        sensitive: false,
        kind: Kind::List(&GroupConfigurationParameterValue_, Bounds { min: None, max: None }),
    };
    pub static GroupConfigurationStatus_: Shape = Shape {
        name: "GroupConfigurationStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["UPDATING", "UPDATE_COMPLETE", "UPDATE_FAILED"],
        },
    };
    static GroupConfigurationType_PATTERN: Pattern =
        Pattern::new("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+", Check::Regex("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+"));
    pub static GroupConfigurationType_: Shape = Shape {
        name: "GroupConfigurationType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(40) },
            pattern: Some(&GroupConfigurationType_PATTERN),
            values: &[],
        },
    };
    pub static GroupFilter_: Shape = Shape {
        name: "GroupFilter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupFilterName_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupFilterValues_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupFilterList_: Shape = Shape {
        name: "GroupFilterList",
        sensitive: false,
        kind: Kind::List(&GroupFilter_, Bounds { min: None, max: None }),
    };
    pub static GroupFilterName_: Shape = Shape {
        name: "GroupFilterName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["resource-type", "configuration-type", "owner", "display-name", "criticality"],
        },
    };
    static GroupFilterValue_PATTERN: Pattern = Pattern::new(
        "AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[\\s\\p{L}0-9_\\.-]*",
        Check::Regex("AWS::(AllSupported|[a-zA-Z0-9]+::[a-zA-Z0-9]+)|[ \\t\\n\\r\\x0B\\x0C\\p{L}0-9_\\.-]*"),
    );
    pub static GroupFilterValue_: Shape = Shape {
        name: "GroupFilterValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(300) },
            pattern: Some(&GroupFilterValue_PATTERN),
            values: &[],
        },
    };
    pub static GroupFilterValues_: Shape = Shape {
        name: "GroupFilterValues",
        sensitive: false,
        kind: Kind::List(&GroupFilterValue_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static GroupIdentifier_: Shape = Shape {
        name: "GroupIdentifier",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "GroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArn_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Criticality",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Criticality_,
                },
                Member {
                    name: "Owner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Owner_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DisplayName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupIdentifierList_: Shape = Shape {
        name: "GroupIdentifierList",
        sensitive: false,
        kind: Kind::List(&GroupIdentifier_, Bounds { min: None, max: None }),
    };
    pub static GroupLifecycleEventsDesiredStatus_: Shape = Shape {
        name: "GroupLifecycleEventsDesiredStatus",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["ACTIVE", "INACTIVE"] },
    };
    pub static GroupLifecycleEventsStatus_: Shape = Shape {
        name: "GroupLifecycleEventsStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACTIVE", "INACTIVE", "IN_PROGRESS", "ERROR"],
        },
    };
    pub static GroupLifecycleEventsStatusMessage_: Shape = Shape {
        name: "GroupLifecycleEventsStatusMessage",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static GroupList_: Shape =
        Shape { name: "GroupList", sensitive: false, kind: Kind::List(&Group_, Bounds { min: None, max: None }) };
    static GroupName_PATTERN: Pattern = Pattern::new(
        "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}",
        Check::Regex("[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}"),
    );
    pub static GroupName_: Shape = Shape {
        name: "GroupName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(300) },
            pattern: Some(&GroupName_PATTERN),
            values: &[],
        },
    };
    pub static GroupParameterList_: Shape = Shape {
        name: "GroupParameterList",
        sensitive: false,
        kind: Kind::List(&GroupConfigurationParameter_, Bounds { min: None, max: None }),
    };
    pub static GroupQuery_: Shape = Shape {
        name: "GroupQuery",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupResourcesInput_: Shape = Shape {
        name: "GroupResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "ResourceArns",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceArnList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupResourcesOutput_: Shape = Shape {
        name: "GroupResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Succeeded",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceArnList_,
                },
                Member {
                    name: "Failed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FailedResourceList_,
                },
                Member {
                    name: "Pending",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PendingResourceList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static GroupString_PATTERN: Pattern = Pattern::new(
        "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        Check::Regex(
            "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        ),
    );
    pub static GroupString_: Shape = Shape {
        name: "GroupString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(1600) },
            pattern: Some(&GroupString_PATTERN),
            values: &[],
        },
    };
    static GroupStringV2_PATTERN: Pattern = Pattern::new(
        "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        Check::Regex(
            "[a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}|arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/([a-zA-Z0-9_\\.-]{1,300}|[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26})",
        ),
    );
    pub static GroupStringV2_: Shape = Shape {
        name: "GroupStringV2",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(1600) },
            pattern: Some(&GroupStringV2_PATTERN),
            values: &[],
        },
    };
    pub static GroupingStatus_: Shape = Shape {
        name: "GroupingStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["SUCCESS", "FAILED", "IN_PROGRESS", "SKIPPED"],
        },
    };
    pub static GroupingStatusesItem_: Shape = Shape {
        name: "GroupingStatusesItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceArn_,
                },
                Member {
                    name: "Action",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupingType_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupingStatus_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
                Member {
                    name: "ErrorCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorCode_,
                },
                Member {
                    name: "UpdatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GroupingStatusesList_: Shape = Shape {
        name: "GroupingStatusesList",
        sensitive: false,
        kind: Kind::List(&GroupingStatusesItem_, Bounds { min: None, max: None }),
    };
    pub static GroupingType_: Shape = Shape {
        name: "GroupingType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["GROUP", "UNGROUP"] },
    };
    pub static ListGroupResourcesInput_: Shape = Shape {
        name: "ListGroupResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceFilterList_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupResourcesItem_: Shape = Shape {
        name: "ListGroupResourcesItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Identifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceIdentifier_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupResourcesItemList_: Shape = Shape {
        name: "ListGroupResourcesItemList",
        sensitive: false,
        kind: Kind::List(&ListGroupResourcesItem_, Bounds { min: None, max: None }),
    };
    pub static ListGroupResourcesOutput_: Shape = Shape {
        name: "ListGroupResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Resources",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListGroupResourcesItemList_,
                },
                Member {
                    name: "ResourceIdentifiers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceIdentifierList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "QueryErrors",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &QueryErrorList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupingStatusesFilter_: Shape = Shape {
        name: "ListGroupingStatusesFilter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ListGroupingStatusesFilterName_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ListGroupingStatusesFilterValues_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupingStatusesFilterList_: Shape = Shape {
        name: "ListGroupingStatusesFilterList",
        sensitive: false,
        kind: Kind::List(&ListGroupingStatusesFilter_, Bounds { min: None, max: None }),
    };
    pub static ListGroupingStatusesFilterName_: Shape = Shape {
        name: "ListGroupingStatusesFilterName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["status", "resource-arn"],
        },
    };
    static ListGroupingStatusesFilterValue_PATTERN: Pattern = Pattern::new(
        "SUCCESS|FAILED|IN_PROGRESS|SKIPPED|arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+",
        Check::Regex(
            "SUCCESS|FAILED|IN_PROGRESS|SKIPPED|arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-[0-9]{1})?:([0-9]{12})?:.+",
        ),
    );
    pub static ListGroupingStatusesFilterValue_: Shape = Shape {
        name: "ListGroupingStatusesFilterValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ListGroupingStatusesFilterValue_PATTERN),
            values: &[],
        },
    };
    pub static ListGroupingStatusesFilterValues_: Shape = Shape {
        name: "ListGroupingStatusesFilterValues",
        sensitive: false,
        kind: Kind::List(&ListGroupingStatusesFilterValue_, Bounds { min: Some(1), max: Some(10) }),
    };
    pub static ListGroupingStatusesInput_: Shape = Shape {
        name: "ListGroupingStatusesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListGroupingStatusesFilterList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupingStatusesOutput_: Shape = Shape {
        name: "ListGroupingStatusesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "GroupingStatuses",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupingStatusesList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsInput_: Shape = Shape {
        name: "ListGroupsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupFilterList_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListGroupsOutput_: Shape = Shape {
        name: "ListGroupsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupIdentifiers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupIdentifierList_,
                },
                Member {
                    name: "Groups",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListTagSyncTasksFilter_: Shape = Shape {
        name: "ListTagSyncTasksFilter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListTagSyncTasksFilterList_: Shape = Shape {
        name: "ListTagSyncTasksFilterList",
        sensitive: false,
        kind: Kind::List(&ListTagSyncTasksFilter_, Bounds { min: None, max: None }),
    };
    pub static ListTagSyncTasksInput_: Shape = Shape {
        name: "ListTagSyncTasksInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListTagSyncTasksFilterList_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListTagSyncTasksOutput_: Shape = Shape {
        name: "ListTagSyncTasksOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "TagSyncTasks",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(50) }) };
    static NextToken_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9+/]*={0,2}$", Check::Regex("^[a-zA-Z0-9+/]*={0,2}$"));
    pub static NextToken_: Shape = Shape {
        name: "NextToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(8192) },
            pattern: Some(&NextToken_PATTERN),
            values: &[],
        },
    };
    static Owner_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Check::Regex("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"));
    pub static Owner_: Shape = Shape {
        name: "Owner",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(300) },
            pattern: Some(&Owner_PATTERN),
            values: &[],
        },
    };
    pub static PendingResource_: Shape = Shape {
        name: "PendingResource",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ResourceArn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ResourceArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static PendingResourceList_: Shape = Shape {
        name: "PendingResourceList",
        sensitive: false,
        kind: Kind::List(&PendingResource_, Bounds { min: None, max: None }),
    };
    pub static PutGroupConfigurationInput_: Shape = Shape {
        name: "PutGroupConfigurationInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupString_,
                },
                Member {
                    name: "Configuration",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupConfigurationList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutGroupConfigurationOutput_: Shape = Shape {
        name: "PutGroupConfigurationOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static Query_PATTERN: Pattern =
        Pattern::new("[\\s\\S]*", Check::Regex("[ \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*"));
    pub static Query_: Shape = Shape {
        name: "Query",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(4096) },
            pattern: Some(&Query_PATTERN),
            values: &[],
        },
    };
    pub static QueryError_: Shape = Shape {
        name: "QueryError",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ErrorCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &QueryErrorCode_,
                },
                Member {
                    name: "Message",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &QueryErrorMessage_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static QueryErrorCode_: Shape = Shape {
        name: "QueryErrorCode",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "CLOUDFORMATION_STACK_INACTIVE",
                "CLOUDFORMATION_STACK_NOT_EXISTING",
                "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE",
                "RESOURCE_TYPE_NOT_SUPPORTED",
            ],
        },
    };
    pub static QueryErrorList_: Shape = Shape {
        name: "QueryErrorList",
        sensitive: false,
        kind: Kind::List(&QueryError_, Bounds { min: None, max: None }),
    };
    pub static QueryErrorMessage_: Shape = Shape {
        name: "QueryErrorMessage",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    static QueryType_PATTERN: Pattern = Pattern::new("^\\w+$", Check::Regex("^[A-Za-z0-9_]+$"));
    pub static QueryType_: Shape = Shape {
        name: "QueryType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&QueryType_PATTERN),
            values: &["TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0"],
        },
    };
    static ResourceArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-\\d{1})?:([0-9]{12})?:.+",
        Check::Regex("arn:aws(-[a-z]+)*:[a-z0-9\\-]*:([a-z]{2}(-[a-z]+)+-[0-9]{1})?:([0-9]{12})?:.+"),
    );
    pub static ResourceArn_: Shape = Shape {
        name: "ResourceArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ResourceArn_PATTERN),
            values: &[],
        },
    };
    pub static ResourceArnList_: Shape = Shape {
        name: "ResourceArnList",
        sensitive: false,
        kind: Kind::List(&ResourceArn_, Bounds { min: Some(1), max: Some(10) }),
    };
    pub static ResourceFilter_: Shape = Shape {
        name: "ResourceFilter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceFilterName_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceFilterValues_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceFilterList_: Shape = Shape {
        name: "ResourceFilterList",
        sensitive: false,
        kind: Kind::List(&ResourceFilter_, Bounds { min: None, max: None }),
    };
    pub static ResourceFilterName_: Shape = Shape {
        name: "ResourceFilterName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["resource-type"] },
    };
    static ResourceFilterValue_PATTERN: Pattern =
        Pattern::new("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+", Check::Regex("AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+"));
    pub static ResourceFilterValue_: Shape = Shape {
        name: "ResourceFilterValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&ResourceFilterValue_PATTERN),
            values: &[],
        },
    };
    pub static ResourceFilterValues_: Shape = Shape {
        name: "ResourceFilterValues",
        sensitive: false,
        kind: Kind::List(&ResourceFilterValue_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static ResourceIdentifier_: Shape = Shape {
        name: "ResourceIdentifier",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceArn_,
                },
                Member {
                    name: "ResourceType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceIdentifierList_: Shape = Shape {
        name: "ResourceIdentifierList",
        sensitive: false,
        kind: Kind::List(&ResourceIdentifier_, Bounds { min: None, max: None }),
    };
    pub static ResourceQuery_: Shape = Shape {
        name: "ResourceQuery",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &QueryType_,
                },
                Member {
                    name: "Query",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Query_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceStatus_: Shape = Shape {
        name: "ResourceStatus",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Name",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ResourceStatusValue_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ResourceStatusValue_: Shape = Shape {
        name: "ResourceStatusValue",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["PENDING"] },
    };
    static ResourceType_PATTERN: Pattern =
        Pattern::new("AWS::[a-zA-Z0-9]+::\\w+", Check::Regex("AWS::[a-zA-Z0-9]+::[A-Za-z0-9_]+"));
    pub static ResourceType_: Shape = Shape {
        name: "ResourceType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ResourceType_PATTERN),
            values: &[],
        },
    };
    static RoleArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+",
        Check::Regex("arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"),
    );
    pub static RoleArn_: Shape = Shape {
        name: "RoleArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(20), max: Some(2048) },
            pattern: Some(&RoleArn_PATTERN),
            values: &[],
        },
    };
    pub static SearchResourcesInput_: Shape = Shape {
        name: "SearchResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SearchResourcesOutput_: Shape = Shape {
        name: "SearchResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceIdentifiers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceIdentifierList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "QueryErrors",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &QueryErrorList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartTagSyncTaskInput_: Shape = Shape {
        name: "StartTagSyncTaskInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "TagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "TagValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartTagSyncTaskOutput_: Shape = Shape {
        name: "StartTagSyncTaskOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "TaskArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskArn_,
                },
                Member {
                    name: "TagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "TagValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagInput_: Shape = Shape {
        name: "TagInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Uri("Arn"),
                    required: true,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Tags_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TagKey_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Check::Regex("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"));
    pub static TagKey_: Shape = Shape {
        name: "TagKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagKey_PATTERN),
            values: &[],
        },
    };
    pub static TagKeyList_: Shape =
        Shape { name: "TagKeyList", sensitive: false, kind: Kind::List(&TagKey_, Bounds { min: None, max: None }) };
    pub static TagOutput_: Shape = Shape {
        name: "TagOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TagSyncTaskArn_PATTERN: Pattern = Pattern::new(
        "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-\\d{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}/tag-sync-task/[a-z0-9]{26}",
        Check::Regex(
            "arn:aws(-[a-z]+)*:resource-groups:[a-z]{2}(-[a-z]+)+-[0-9]{1}:[0-9]{12}:group/[a-zA-Z0-9_\\.-]{1,150}/[a-z0-9]{26}/tag-sync-task/[a-z0-9]{26}",
        ),
    );
    pub static TagSyncTaskArn_: Shape = Shape {
        name: "TagSyncTaskArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(12), max: Some(1600) },
            pattern: Some(&TagSyncTaskArn_PATTERN),
            values: &[],
        },
    };
    pub static TagSyncTaskItem_: Shape = Shape {
        name: "TagSyncTaskItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "TaskArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskArn_,
                },
                Member {
                    name: "TagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "TagValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagSyncTaskStatus_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ErrorMessage_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagSyncTaskList_: Shape = Shape {
        name: "TagSyncTaskList",
        sensitive: false,
        kind: Kind::List(&TagSyncTaskItem_, Bounds { min: None, max: None }),
    };
    pub static TagSyncTaskStatus_: Shape = Shape {
        name: "TagSyncTaskStatus",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["ACTIVE", "ERROR"] },
    };
    static TagValue_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Check::Regex("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"));
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&TagValue_PATTERN),
            values: &[],
        },
    };
    pub static Tags_: Shape = Shape {
        name: "Tags",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: None, max: None }),
    };
    pub static UngroupResourcesInput_: Shape = Shape {
        name: "UngroupResourcesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "ResourceArns",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceArnList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UngroupResourcesOutput_: Shape = Shape {
        name: "UngroupResourcesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Succeeded",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceArnList_,
                },
                Member {
                    name: "Failed",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FailedResourceList_,
                },
                Member {
                    name: "Pending",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PendingResourceList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagInput_: Shape = Shape {
        name: "UntagInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Uri("Arn"),
                    required: true,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Keys",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagOutput_: Shape = Shape {
        name: "UntagOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupArnV2_,
                },
                Member {
                    name: "Keys",
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
    pub static UpdateAccountSettingsInput_: Shape = Shape {
        name: "UpdateAccountSettingsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "GroupLifecycleEventsDesiredStatus",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &GroupLifecycleEventsDesiredStatus_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAccountSettingsOutput_: Shape = Shape {
        name: "UpdateAccountSettingsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "AccountSettings",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AccountSettings_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static UpdateGroupInput_: Shape = Shape {
        name: "UpdateGroupInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupStringV2_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Criticality",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Criticality_,
                },
                Member {
                    name: "Owner",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Owner_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DisplayName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateGroupOutput_: Shape = Shape {
        name: "UpdateGroupOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Group",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Group_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static UpdateGroupQueryInput_: Shape = Shape {
        name: "UpdateGroupQueryInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "GroupName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupName_,
                },
                Member {
                    name: "Group",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GroupString_,
                },
                Member {
                    name: "ResourceQuery",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceQuery_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateGroupQueryOutput_: Shape = Shape {
        name: "UpdateGroupQueryOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "GroupQuery",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &GroupQuery_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static timestamp_: Shape =
        Shape { name: "timestamp", sensitive: false, kind: Kind::Timestamp(TimestampFormat::EpochSeconds) };
}
