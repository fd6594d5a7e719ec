// Written by host/codegen from host/models.

//! The types of `servicecatalog-appregistry`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct AppRegistryConfiguration {
    #[serde(rename = "tagQueryConfiguration", skip_serializing_if = "Option::is_none")]
    pub tag_query_configuration: Option<TagQueryConfiguration>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Application {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "applicationTag", skip_serializing_if = "Option::is_none")]
    pub application_tag: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ApplicationSummary {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ApplicationTagResult {
    #[serde(rename = "applicationTagStatus", skip_serializing_if = "Option::is_none")]
    pub application_tag_status: Option<ApplicationTagStatus>,
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<ResourcesListItem>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ApplicationTagStatus {
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(rename = "FAILURE")]
    Failure,
}

impl ApplicationTagStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IN_PROGRESS" => Self::InProgress,
            "SUCCESS" => Self::Success,
            "FAILURE" => Self::Failure,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AssociateAttributeGroupRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "attributeGroup")]
    pub attribute_group: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssociateAttributeGroupResponse {
    #[serde(rename = "applicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    #[serde(rename = "attributeGroupArn", skip_serializing_if = "Option::is_none")]
    pub attribute_group_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct AssociateResourceRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "resourceType")]
    pub resource_type: ResourceType,
    #[serde(rename = "resource")]
    pub resource: String,
    #[serde(rename = "options")]
    pub options: Option<Vec<AssociationOption>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AssociateResourceResponse {
    #[serde(rename = "applicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    #[serde(rename = "resourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AssociationOption>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssociationOption {
    #[serde(rename = "APPLY_APPLICATION_TAG")]
    ApplyApplicationTag,
    #[serde(rename = "SKIP_APPLICATION_TAG")]
    SkipApplicationTag,
}

impl AssociationOption {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ApplyApplicationTag => "APPLY_APPLICATION_TAG",
            Self::SkipApplicationTag => "SKIP_APPLICATION_TAG",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "APPLY_APPLICATION_TAG" => Self::ApplyApplicationTag,
            "SKIP_APPLICATION_TAG" => Self::SkipApplicationTag,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AttributeGroup {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AttributeGroupDetails {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AttributeGroupSummary {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateApplicationRequest {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "description")]
    pub description: Option<String>,
    #[serde(rename = "tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "clientToken")]
    pub client_token: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateApplicationResponse {
    #[serde(rename = "application", skip_serializing_if = "Option::is_none")]
    pub application: Option<Application>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateAttributeGroupRequest {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "description")]
    pub description: Option<String>,
    #[serde(rename = "attributes")]
    pub attributes: String,
    #[serde(rename = "tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "clientToken")]
    pub client_token: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateAttributeGroupResponse {
    #[serde(rename = "attributeGroup", skip_serializing_if = "Option::is_none")]
    pub attribute_group: Option<AttributeGroup>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteApplicationRequest {
    #[serde(rename = "application")]
    pub application: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteApplicationResponse {
    #[serde(rename = "application", skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationSummary>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteAttributeGroupRequest {
    #[serde(rename = "attributeGroup")]
    pub attribute_group: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteAttributeGroupResponse {
    #[serde(rename = "attributeGroup", skip_serializing_if = "Option::is_none")]
    pub attribute_group: Option<AttributeGroupSummary>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DisassociateAttributeGroupRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "attributeGroup")]
    pub attribute_group: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DisassociateAttributeGroupResponse {
    #[serde(rename = "applicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    #[serde(rename = "attributeGroupArn", skip_serializing_if = "Option::is_none")]
    pub attribute_group_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct DisassociateResourceRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "resourceType")]
    pub resource_type: ResourceType,
    #[serde(rename = "resource")]
    pub resource: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DisassociateResourceResponse {
    #[serde(rename = "applicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    #[serde(rename = "resourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetApplicationRequest {
    #[serde(rename = "application")]
    pub application: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetApplicationResponse {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
    #[serde(rename = "associatedResourceCount", skip_serializing_if = "Option::is_none")]
    pub associated_resource_count: Option<i32>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "integrations", skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Integrations>,
    #[serde(rename = "applicationTag", skip_serializing_if = "Option::is_none")]
    pub application_tag: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize)]
pub struct GetAssociatedResourceRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "resourceType")]
    pub resource_type: ResourceType,
    #[serde(rename = "resource")]
    pub resource: String,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "resourceTagStatus")]
    pub resource_tag_status: Option<Vec<ResourceItemStatus>>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAssociatedResourceResponse {
    #[serde(rename = "resource", skip_serializing_if = "Option::is_none")]
    pub resource: Option<Resource>,
    #[serde(rename = "options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AssociationOption>>,
    #[serde(rename = "applicationTagResult", skip_serializing_if = "Option::is_none")]
    pub application_tag_result: Option<ApplicationTagResult>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetAttributeGroupRequest {
    #[serde(rename = "attributeGroup")]
    pub attribute_group: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetAttributeGroupResponse {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "attributes", skip_serializing_if = "Option::is_none")]
    pub attributes: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "lastUpdateTime", skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<crate::Timestamp>,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetConfigurationResponse {
    #[serde(rename = "configuration", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<AppRegistryConfiguration>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Integrations {
    #[serde(rename = "resourceGroup", skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<ResourceGroup>,
    #[serde(rename = "applicationTagResourceGroup", skip_serializing_if = "Option::is_none")]
    pub application_tag_resource_group: Option<ResourceGroup>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListApplicationsRequest {
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListApplicationsResponse {
    #[serde(rename = "applications", skip_serializing_if = "Option::is_none")]
    pub applications: Option<Vec<ApplicationSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAssociatedAttributeGroupsRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAssociatedAttributeGroupsResponse {
    #[serde(rename = "attributeGroups", skip_serializing_if = "Option::is_none")]
    pub attribute_groups: Option<Vec<String>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAssociatedResourcesRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAssociatedResourcesResponse {
    #[serde(rename = "resources", skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<ResourceInfo>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAttributeGroupsForApplicationRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAttributeGroupsForApplicationResponse {
    #[serde(rename = "attributeGroupsDetails", skip_serializing_if = "Option::is_none")]
    pub attribute_groups_details: Option<Vec<AttributeGroupDetails>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListAttributeGroupsRequest {
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListAttributeGroupsResponse {
    #[serde(rename = "attributeGroups", skip_serializing_if = "Option::is_none")]
    pub attribute_groups: Option<Vec<AttributeGroupSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListTagsForResourceResponse {
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutConfigurationRequest {
    #[serde(rename = "configuration")]
    pub configuration: AppRegistryConfiguration,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Resource {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "associationTime", skip_serializing_if = "Option::is_none")]
    pub association_time: Option<crate::Timestamp>,
    #[serde(rename = "integrations", skip_serializing_if = "Option::is_none")]
    pub integrations: Option<ResourceIntegrations>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceDetails {
    #[serde(rename = "tagValue", skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceGroup {
    #[serde(rename = "state", skip_serializing_if = "Option::is_none")]
    pub state: Option<ResourceGroupState>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceGroupState {
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "CREATE_COMPLETE")]
    CreateComplete,
    #[serde(rename = "CREATE_FAILED")]
    CreateFailed,
    #[serde(rename = "UPDATING")]
    Updating,
    #[serde(rename = "UPDATE_COMPLETE")]
    UpdateComplete,
    #[serde(rename = "UPDATE_FAILED")]
    UpdateFailed,
}

impl ResourceGroupState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "CREATING",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::CreateFailed => "CREATE_FAILED",
            Self::Updating => "UPDATING",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::UpdateFailed => "UPDATE_FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CREATING" => Self::Creating,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATING" => Self::Updating,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "UPDATE_FAILED" => Self::UpdateFailed,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceInfo {
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<ResourceType>,
    #[serde(rename = "resourceDetails", skip_serializing_if = "Option::is_none")]
    pub resource_details: Option<ResourceDetails>,
    #[serde(rename = "options", skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<AssociationOption>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceIntegrations {
    #[serde(rename = "resourceGroup", skip_serializing_if = "Option::is_none")]
    pub resource_group: Option<ResourceGroup>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceItemStatus {
    #[serde(rename = "SUCCESS")]
    Success,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "IN_PROGRESS")]
    InProgress,
    #[serde(rename = "SKIPPED")]
    Skipped,
}

impl ResourceItemStatus {
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

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceType {
    #[serde(rename = "CFN_STACK")]
    CfnStack,
    #[serde(rename = "RESOURCE_TAG_VALUE")]
    ResourceTagValue,
}

impl ResourceType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CfnStack => "CFN_STACK",
            Self::ResourceTagValue => "RESOURCE_TAG_VALUE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "CFN_STACK" => Self::CfnStack,
            "RESOURCE_TAG_VALUE" => Self::ResourceTagValue,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourcesListItem {
    #[serde(rename = "resourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "errorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SyncAction {
    #[serde(rename = "START_SYNC")]
    StartSync,
    #[serde(rename = "NO_ACTION")]
    NoAction,
}

impl SyncAction {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::StartSync => "START_SYNC",
            Self::NoAction => "NO_ACTION",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "START_SYNC" => Self::StartSync,
            "NO_ACTION" => Self::NoAction,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct SyncResourceRequest {
    #[serde(rename = "resourceType")]
    pub resource_type: ResourceType,
    #[serde(rename = "resource")]
    pub resource: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SyncResourceResponse {
    #[serde(rename = "applicationArn", skip_serializing_if = "Option::is_none")]
    pub application_arn: Option<String>,
    #[serde(rename = "resourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "actionTaken", skip_serializing_if = "Option::is_none")]
    pub action_taken: Option<SyncAction>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct TagQueryConfiguration {
    #[serde(rename = "tagKey", skip_serializing_if = "Option::is_none")]
    pub tag_key: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: std::collections::BTreeMap<String, String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagResourceResponse {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UntagResourceResponse {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateApplicationRequest {
    #[serde(rename = "application")]
    pub application: String,
    #[serde(rename = "name")]
    pub name: Option<String>,
    #[serde(rename = "description")]
    pub description: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateApplicationResponse {
    #[serde(rename = "application", skip_serializing_if = "Option::is_none")]
    pub application: Option<Application>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateAttributeGroupRequest {
    #[serde(rename = "attributeGroup")]
    pub attribute_group: String,
    #[serde(rename = "name")]
    pub name: Option<String>,
    #[serde(rename = "description")]
    pub description: Option<String>,
    #[serde(rename = "attributes")]
    pub attributes: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateAttributeGroupResponse {
    #[serde(rename = "attributeGroup", skip_serializing_if = "Option::is_none")]
    pub attribute_group: Option<AttributeGroup>,
}

impl crate::Operation for AssociateAttributeGroupRequest {
    type Output = AssociateAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssociateAttributeGroup;
}

impl crate::Operation for AssociateResourceRequest {
    type Output = AssociateResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::AssociateResource;
}

impl crate::Operation for CreateApplicationRequest {
    type Output = CreateApplicationResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateApplication;
}

impl crate::Operation for CreateAttributeGroupRequest {
    type Output = CreateAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::CreateAttributeGroup;
}

impl crate::Operation for DeleteApplicationRequest {
    type Output = DeleteApplicationResponse;
    const MODEL: &'static crate::OperationModel = &operations::DeleteApplication;
}

impl crate::Operation for DeleteAttributeGroupRequest {
    type Output = DeleteAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::DeleteAttributeGroup;
}

impl crate::Operation for DisassociateAttributeGroupRequest {
    type Output = DisassociateAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::DisassociateAttributeGroup;
}

impl crate::Operation for DisassociateResourceRequest {
    type Output = DisassociateResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::DisassociateResource;
}

impl crate::Operation for GetApplicationRequest {
    type Output = GetApplicationResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetApplication;
}

impl crate::Operation for GetAssociatedResourceRequest {
    type Output = GetAssociatedResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAssociatedResource;
}

impl crate::Operation for GetAttributeGroupRequest {
    type Output = GetAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetAttributeGroup;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetConfigurationRequest {}

impl crate::Operation for GetConfigurationRequest {
    type Output = GetConfigurationResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetConfiguration;
}

impl crate::Operation for ListApplicationsRequest {
    type Output = ListApplicationsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListApplications;
}

impl crate::Operation for ListAssociatedAttributeGroupsRequest {
    type Output = ListAssociatedAttributeGroupsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAssociatedAttributeGroups;
}

impl crate::Operation for ListAssociatedResourcesRequest {
    type Output = ListAssociatedResourcesResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAssociatedResources;
}

impl crate::Operation for ListAttributeGroupsRequest {
    type Output = ListAttributeGroupsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAttributeGroups;
}

impl crate::Operation for ListAttributeGroupsForApplicationRequest {
    type Output = ListAttributeGroupsForApplicationResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListAttributeGroupsForApplication;
}

impl crate::Operation for ListTagsForResourceRequest {
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListTagsForResource;
}

impl crate::Operation for PutConfigurationRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::PutConfiguration;
}

impl crate::Operation for SyncResourceRequest {
    type Output = SyncResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::SyncResource;
}

impl crate::Operation for TagResourceRequest {
    type Output = TagResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::TagResource;
}

impl crate::Operation for UntagResourceRequest {
    type Output = UntagResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::UntagResource;
}

impl crate::Operation for UpdateApplicationRequest {
    type Output = UpdateApplicationResponse;
    const MODEL: &'static crate::OperationModel = &operations::UpdateApplication;
}

impl crate::Operation for UpdateAttributeGroupRequest {
    type Output = UpdateAttributeGroupResponse;
    const MODEL: &'static crate::OperationModel = &operations::UpdateAttributeGroup;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "servicecatalog-appregistry",
    signing_name: "servicecatalog",
    validation_error: "ValidationException",
    api_version: "2020-06-24",
    protocol: crate::Protocol::RestJson,
    operations: &[
        &operations::AssociateAttributeGroup,
        &operations::AssociateResource,
        &operations::CreateApplication,
        &operations::CreateAttributeGroup,
        &operations::DeleteApplication,
        &operations::DeleteAttributeGroup,
        &operations::DisassociateAttributeGroup,
        &operations::DisassociateResource,
        &operations::GetApplication,
        &operations::GetAssociatedResource,
        &operations::GetAttributeGroup,
        &operations::GetConfiguration,
        &operations::ListApplications,
        &operations::ListAssociatedAttributeGroups,
        &operations::ListAssociatedResources,
        &operations::ListAttributeGroups,
        &operations::ListAttributeGroupsForApplication,
        &operations::ListTagsForResource,
        &operations::PutConfiguration,
        &operations::SyncResource,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateApplication,
        &operations::UpdateAttributeGroup,
    ],
    errors: &[
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
    pub static AssociateAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssociateAttributeGroup",
        method: "PUT",
        path: "/applications/{application}/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::AssociateAttributeGroupRequest_,
        output: Some(&shapes::AssociateAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static AssociateResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AssociateResource",
        method: "PUT",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::AssociateResourceRequest_,
        output: Some(&shapes::AssociateResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateApplication",
        method: "POST",
        path: "/applications",
        success: 201,
        input: &shapes::CreateApplicationRequest_,
        output: Some(&shapes::CreateApplicationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateAttributeGroup",
        method: "POST",
        path: "/attribute-groups",
        success: 201,
        input: &shapes::CreateAttributeGroupRequest_,
        output: Some(&shapes::CreateAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteApplication",
        method: "DELETE",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::DeleteApplicationRequest_,
        output: Some(&shapes::DeleteApplicationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteAttributeGroup",
        method: "DELETE",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::DeleteAttributeGroupRequest_,
        output: Some(&shapes::DeleteAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DisassociateAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DisassociateAttributeGroup",
        method: "DELETE",
        path: "/applications/{application}/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::DisassociateAttributeGroupRequest_,
        output: Some(&shapes::DisassociateAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DisassociateResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DisassociateResource",
        method: "DELETE",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::DisassociateResourceRequest_,
        output: Some(&shapes::DisassociateResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetApplication",
        method: "GET",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::GetApplicationRequest_,
        output: Some(&shapes::GetApplicationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetAssociatedResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAssociatedResource",
        method: "GET",
        path: "/applications/{application}/resources/{resourceType}/{resource}",
        success: 200,
        input: &shapes::GetAssociatedResourceRequest_,
        output: Some(&shapes::GetAssociatedResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAttributeGroup",
        method: "GET",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::GetAttributeGroupRequest_,
        output: Some(&shapes::GetAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/configuration",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::GetConfigurationResponse_),
        result_wrapper: None,
        errors: &[crate::ErrorModel { code: "InternalServerException", status: 500 }],
        unsigned: false,
        paginated: false,
    };
    pub static ListApplications: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListApplications",
        method: "GET",
        path: "/applications",
        success: 200,
        input: &shapes::ListApplicationsRequest_,
        output: Some(&shapes::ListApplicationsResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAssociatedAttributeGroups: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAssociatedAttributeGroups",
        method: "GET",
        path: "/applications/{application}/attribute-groups",
        success: 200,
        input: &shapes::ListAssociatedAttributeGroupsRequest_,
        output: Some(&shapes::ListAssociatedAttributeGroupsResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAssociatedResources: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAssociatedResources",
        method: "GET",
        path: "/applications/{application}/resources",
        success: 200,
        input: &shapes::ListAssociatedResourcesRequest_,
        output: Some(&shapes::ListAssociatedResourcesResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAttributeGroups: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAttributeGroups",
        method: "GET",
        path: "/attribute-groups",
        success: 200,
        input: &shapes::ListAttributeGroupsRequest_,
        output: Some(&shapes::ListAttributeGroupsResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListAttributeGroupsForApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListAttributeGroupsForApplication",
        method: "GET",
        path: "/applications/{application}/attribute-group-details",
        success: 200,
        input: &shapes::ListAttributeGroupsForApplicationRequest_,
        output: Some(&shapes::ListAttributeGroupsForApplicationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListTagsForResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest_,
        output: Some(&shapes::ListTagsForResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutConfiguration",
        method: "PUT",
        path: "/configuration",
        success: 200,
        input: &shapes::PutConfigurationRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SyncResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SyncResource",
        method: "POST",
        path: "/sync/{resourceType}/{resource}",
        success: 200,
        input: &shapes::SyncResourceRequest_,
        output: Some(&shapes::SyncResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::TagResourceRequest_,
        output: Some(&shapes::TagResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::UntagResourceRequest_,
        output: Some(&shapes::UntagResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateApplication",
        method: "PATCH",
        path: "/applications/{application}",
        success: 200,
        input: &shapes::UpdateApplicationRequest_,
        output: Some(&shapes::UpdateApplicationResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateAttributeGroup: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateAttributeGroup",
        method: "PATCH",
        path: "/attribute-groups/{attributeGroup}",
        success: 200,
        input: &shapes::UpdateAttributeGroupRequest_,
        output: Some(&shapes::UpdateAttributeGroupResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
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
    pub static AppRegistryConfiguration_: Shape = Shape {
        name: "AppRegistryConfiguration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "tagQueryConfiguration",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TagQueryConfiguration_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Application_: Shape = Shape {
        name: "Application",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "applicationTag",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationTagDefinition_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ApplicationArn_PATTERN: Pattern = Pattern::new(
        "arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[a-z0-9]+",
        Check::Regex("arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/applications/[a-z0-9]+"),
    );
    pub static ApplicationArn_: Shape = Shape {
        name: "ApplicationArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ApplicationArn_PATTERN),
            values: &[],
        },
    };
    static ApplicationId_PATTERN: Pattern = Pattern::new("[a-z0-9]+", Check::Regex("[a-z0-9]+"));
    pub static ApplicationId_: Shape = Shape {
        name: "ApplicationId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(26), max: Some(26) },
            pattern: Some(&ApplicationId_PATTERN),
            values: &[],
        },
    };
    static ApplicationSpecifier_PATTERN: Pattern = Pattern::new(
        "([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/applications/[-.\\w]+)",
        Check::Regex(
            "([-.A-Za-z0-9_]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/applications/[-.A-Za-z0-9_]+)",
        ),
    );
    pub static ApplicationSpecifier_: Shape = Shape {
        name: "ApplicationSpecifier",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&ApplicationSpecifier_PATTERN),
            values: &[],
        },
    };
    pub static ApplicationSummaries_: Shape = Shape {
        name: "ApplicationSummaries",
        sensitive: false,
        kind: Kind::List(&ApplicationSummary_, Bounds { min: None, max: None }),
    };
    pub static ApplicationSummary_: Shape = Shape {
        name: "ApplicationSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ApplicationTagDefinition_: Shape = Shape {
        name: "ApplicationTagDefinition",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: None, max: None }),
    };
    pub static ApplicationTagResult_: Shape = Shape {
        name: "ApplicationTagResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationTagStatus",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationTagStatus_,
                },
                Member {
                    name: "errorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "resources",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourcesList_,
                },
                Member {
                    name: "nextToken",
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
    pub static ApplicationTagStatus_: Shape = Shape {
        name: "ApplicationTagStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["IN_PROGRESS", "SUCCESS", "FAILURE"],
        },
    };
    static Arn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
        Check::Regex("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-[0-9]{1})?:([0-9]{12})?:(.*)"),
    );
    pub static Arn_: Shape = Shape {
        name: "Arn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(1600) },
            pattern: Some(&Arn_PATTERN),
            values: &[],
        },
    };
    pub static AssociateAttributeGroupRequest_: Shape = Shape {
        name: "AssociateAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "attributeGroup",
                    location: Location::Uri("attributeGroup"),
                    required: true,
                    idempotency_token: false,
                    shape: &AttributeGroupSpecifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssociateAttributeGroupResponse_: Shape = Shape {
        name: "AssociateAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "attributeGroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssociateResourceRequest_: Shape = Shape {
        name: "AssociateResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "resourceType",
                    location: Location::Uri("resourceType"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "resource",
                    location: Location::Uri("resource"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
                Member {
                    name: "options",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Options_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssociateResourceResponse_: Shape = Shape {
        name: "AssociateResourceResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "options",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Options_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AssociationCount_: Shape =
        Shape { name: "AssociationCount", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: None }) };
    pub static AssociationOption_: Shape = Shape {
        name: "AssociationOption",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["APPLY_APPLICATION_TAG", "SKIP_APPLICATION_TAG"],
        },
    };
    pub static AttributeGroup_: Shape = Shape {
        name: "AttributeGroup",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "tags",
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
    static AttributeGroupArn_PATTERN: Pattern = Pattern::new(
        "arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/attribute-groups/[-.\\w]+",
        Check::Regex(
            "arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/attribute-groups/[-.A-Za-z0-9_]+",
        ),
    );
    pub static AttributeGroupArn_: Shape = Shape {
        name: "AttributeGroupArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&AttributeGroupArn_PATTERN),
            values: &[],
        },
    };
    pub static AttributeGroupDetails_: Shape = Shape {
        name: "AttributeGroupDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "createdBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CreatedBy_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AttributeGroupDetailsList_: Shape = Shape {
        name: "AttributeGroupDetailsList",
        sensitive: false,
        kind: Kind::List(&AttributeGroupDetails_, Bounds { min: None, max: None }),
    };
    static AttributeGroupId_PATTERN: Pattern = Pattern::new("[-.\\w]+", Check::Regex("[-.A-Za-z0-9_]+"));
    pub static AttributeGroupId_: Shape = Shape {
        name: "AttributeGroupId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&AttributeGroupId_PATTERN),
            values: &[],
        },
    };
    pub static AttributeGroupIds_: Shape = Shape {
        name: "AttributeGroupIds",
        sensitive: false,
        kind: Kind::List(&AttributeGroupId_, Bounds { min: None, max: None }),
    };
    static AttributeGroupSpecifier_PATTERN: Pattern = Pattern::new(
        "([-.\\w]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-\\d:\\d{12}:/attribute-groups/[-.\\w]+)",
        Check::Regex(
            "([-.A-Za-z0-9_]+)|(arn:aws[-a-z]*:servicecatalog:[a-z]{2}(-gov)?-[a-z]+-[0-9]:[0-9]{12}:/attribute-groups/[-.A-Za-z0-9_]+)",
        ),
    );
    pub static AttributeGroupSpecifier_: Shape = Shape {
        name: "AttributeGroupSpecifier",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(512) },
            pattern: Some(&AttributeGroupSpecifier_PATTERN),
            values: &[],
        },
    };
    pub static AttributeGroupSummaries_: Shape = Shape {
        name: "AttributeGroupSummaries",
        sensitive: false,
        kind: Kind::List(&AttributeGroupSummary_, Bounds { min: None, max: None }),
    };
    pub static AttributeGroupSummary_: Shape = Shape {
        name: "AttributeGroupSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "createdBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CreatedBy_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static Attributes_PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
        Check::Regex("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
    );
    pub static Attributes_: Shape = Shape {
        name: "Attributes",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(8000) },
            pattern: Some(&Attributes_PATTERN),
            values: &[],
        },
    };
    static ClientToken_PATTERN: Pattern =
        Pattern::new("[a-zA-Z0-9][a-zA-Z0-9_-]*", Check::Regex("[a-zA-Z0-9][a-zA-Z0-9_-]*"));
    pub static ClientToken_: Shape = Shape {
        name: "ClientToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&ClientToken_PATTERN),
            values: &[],
        },
    };
    pub static CreateApplicationRequest_: Shape = Shape {
        name: "CreateApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: true,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateApplicationResponse_: Shape = Shape {
        name: "CreateApplicationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "application",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Application_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateAttributeGroupRequest_: Shape = Shape {
        name: "CreateAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "attributes",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Attributes_,
                },
                Member {
                    name: "tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: true,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateAttributeGroupResponse_: Shape = Shape {
        name: "CreateAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "attributeGroup",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AttributeGroup_,
            }],
            union: false,
            payload: None,
        },
    };
    static CreatedBy_PATTERN: Pattern =
        Pattern::new("^(?!-)([a-z0-9-]+\\.)+(aws\\.internal|amazonaws\\.com(\\.cn)?)$", Check::Never);
    pub static CreatedBy_: Shape = Shape {
        name: "CreatedBy",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&CreatedBy_PATTERN),
            values: &[],
        },
    };
    pub static DeleteApplicationRequest_: Shape = Shape {
        name: "DeleteApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "application",
                location: Location::Uri("application"),
                required: true,
                idempotency_token: false,
                shape: &ApplicationSpecifier_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteApplicationResponse_: Shape = Shape {
        name: "DeleteApplicationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "application",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ApplicationSummary_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteAttributeGroupRequest_: Shape = Shape {
        name: "DeleteAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "attributeGroup",
                location: Location::Uri("attributeGroup"),
                required: true,
                idempotency_token: false,
                shape: &AttributeGroupSpecifier_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteAttributeGroupResponse_: Shape = Shape {
        name: "DeleteAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "attributeGroup",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AttributeGroupSummary_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Description_: Shape = Shape {
        name: "Description",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static DisassociateAttributeGroupRequest_: Shape = Shape {
        name: "DisassociateAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "attributeGroup",
                    location: Location::Uri("attributeGroup"),
                    required: true,
                    idempotency_token: false,
                    shape: &AttributeGroupSpecifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DisassociateAttributeGroupResponse_: Shape = Shape {
        name: "DisassociateAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "attributeGroupArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DisassociateResourceRequest_: Shape = Shape {
        name: "DisassociateResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "resourceType",
                    location: Location::Uri("resourceType"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "resource",
                    location: Location::Uri("resource"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DisassociateResourceResponse_: Shape = Shape {
        name: "DisassociateResourceResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetApplicationRequest_: Shape = Shape {
        name: "GetApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "application",
                location: Location::Uri("application"),
                required: true,
                idempotency_token: false,
                shape: &ApplicationSpecifier_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetApplicationResponse_: Shape = Shape {
        name: "GetApplicationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "associatedResourceCount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AssociationCount_,
                },
                Member {
                    name: "tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "integrations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integrations_,
                },
                Member {
                    name: "applicationTag",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationTagDefinition_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAssociatedResourceFilter_: Shape = Shape {
        name: "GetAssociatedResourceFilter",
        sensitive: false,
        kind: Kind::List(&ResourceItemStatus_, Bounds { min: Some(1), max: Some(4) }),
    };
    pub static GetAssociatedResourceRequest_: Shape = Shape {
        name: "GetAssociatedResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "resourceType",
                    location: Location::Uri("resourceType"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "resource",
                    location: Location::Uri("resource"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "resourceTagStatus",
                    location: Location::Query("resourceTagStatus"),
                    required: false,
                    idempotency_token: false,
                    shape: &GetAssociatedResourceFilter_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAssociatedResourceResponse_: Shape = Shape {
        name: "GetAssociatedResourceResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resource",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Resource_,
                },
                Member {
                    name: "options",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Options_,
                },
                Member {
                    name: "applicationTagResult",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationTagResult_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetAttributeGroupRequest_: Shape = Shape {
        name: "GetAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "attributeGroup",
                location: Location::Uri("attributeGroup"),
                required: true,
                idempotency_token: false,
                shape: &AttributeGroupSpecifier_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetAttributeGroupResponse_: Shape = Shape {
        name: "GetAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupId_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupArn_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "attributes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Attributes_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "lastUpdateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Tags_,
                },
                Member {
                    name: "createdBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CreatedBy_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetConfigurationResponse_: Shape = Shape {
        name: "GetConfigurationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "configuration",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AppRegistryConfiguration_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Integrations_: Shape = Shape {
        name: "Integrations",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resourceGroup",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceGroup_,
                },
                Member {
                    name: "applicationTagResourceGroup",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceGroup_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListApplicationsRequest_: Shape = Shape {
        name: "ListApplicationsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListApplicationsResponse_: Shape = Shape {
        name: "ListApplicationsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applications",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationSummaries_,
                },
                Member {
                    name: "nextToken",
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
    pub static ListAssociatedAttributeGroupsRequest_: Shape = Shape {
        name: "ListAssociatedAttributeGroupsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAssociatedAttributeGroupsResponse_: Shape = Shape {
        name: "ListAssociatedAttributeGroupsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "attributeGroups",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupIds_,
                },
                Member {
                    name: "nextToken",
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
    pub static ListAssociatedResourcesRequest_: Shape = Shape {
        name: "ListAssociatedResourcesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAssociatedResourcesResponse_: Shape = Shape {
        name: "ListAssociatedResourcesResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resources",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Resources_,
                },
                Member {
                    name: "nextToken",
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
    pub static ListAttributeGroupsForApplicationRequest_: Shape = Shape {
        name: "ListAttributeGroupsForApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttributeGroupsForApplicationResponse_: Shape = Shape {
        name: "ListAttributeGroupsForApplicationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "attributeGroupsDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupDetailsList_,
                },
                Member {
                    name: "nextToken",
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
    pub static ListAttributeGroupsRequest_: Shape = Shape {
        name: "ListAttributeGroupsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListAttributeGroupsResponse_: Shape = Shape {
        name: "ListAttributeGroupsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "attributeGroups",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeGroupSummaries_,
                },
                Member {
                    name: "nextToken",
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
    pub static ListTagsForResourceRequest_: Shape = Shape {
        name: "ListTagsForResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "resourceArn",
                location: Location::Uri("resourceArn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ListTagsForResourceResponse_: Shape = Shape {
        name: "ListTagsForResourceResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "tags",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Tags_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(100) }) };
    static Name_PATTERN: Pattern = Pattern::new("[-.\\w]+", Check::Regex("[-.A-Za-z0-9_]+"));
    pub static Name_: Shape = Shape {
        name: "Name",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&Name_PATTERN),
            values: &[],
        },
    };
    static NextToken_PATTERN: Pattern = Pattern::new("[A-Za-z0-9+/=]+", Check::Regex("[A-Za-z0-9+/=]+"));
    pub static NextToken_: Shape = Shape {
        name: "NextToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2024) },
            pattern: Some(&NextToken_PATTERN),
            values: &[],
        },
    };
    pub static Options_: Shape = Shape {
        name: "Options",
        sensitive: false,
        kind: Kind::List(&AssociationOption_, Bounds { min: None, max: None }),
    };
    pub static PutConfigurationRequest_: Shape = Shape {
        name: "PutConfigurationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "configuration",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &AppRegistryConfiguration_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Resource_: Shape = Shape {
        name: "Resource",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "associationTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "integrations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceIntegrations_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceDetails_: Shape = Shape {
        name: "ResourceDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "tagValue",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TagValue_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ResourceGroup_: Shape = Shape {
        name: "ResourceGroup",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "state",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceGroupState_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "errorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceGroupState_: Shape = Shape {
        name: "ResourceGroupState",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["CREATING", "CREATE_COMPLETE", "CREATE_FAILED", "UPDATING", "UPDATE_COMPLETE", "UPDATE_FAILED"],
        },
    };
    pub static ResourceInfo_: Shape = Shape {
        name: "ResourceInfo",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "resourceType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "resourceDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceDetails_,
                },
                Member {
                    name: "options",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Options_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourceIntegrations_: Shape = Shape {
        name: "ResourceIntegrations",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "resourceGroup",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ResourceGroup_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ResourceItemStatus_: Shape = Shape {
        name: "ResourceItemStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["SUCCESS", "FAILED", "IN_PROGRESS", "SKIPPED"],
        },
    };
    static ResourceItemType_PATTERN: Pattern =
        Pattern::new("AWS::[a-zA-Z0-9]+::\\w+", Check::Regex("AWS::[a-zA-Z0-9]+::[A-Za-z0-9_]+"));
    pub static ResourceItemType_: Shape = Shape {
        name: "ResourceItemType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ResourceItemType_PATTERN),
            values: &[],
        },
    };
    static ResourceSpecifier_PATTERN: Pattern =
        Pattern::new("\\S+", Check::Regex("[\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]+"));
    pub static ResourceSpecifier_: Shape = Shape {
        name: "ResourceSpecifier",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&ResourceSpecifier_PATTERN),
            values: &[],
        },
    };
    pub static ResourceType_: Shape = Shape {
        name: "ResourceType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["CFN_STACK", "RESOURCE_TAG_VALUE"],
        },
    };
    pub static Resources_: Shape = Shape {
        name: "Resources",
        sensitive: false,
        kind: Kind::List(&ResourceInfo_, Bounds { min: None, max: None }),
    };
    pub static ResourcesList_: Shape = Shape {
        name: "ResourcesList",
        sensitive: false,
        kind: Kind::List(&ResourcesListItem_, Bounds { min: None, max: None }),
    };
    pub static ResourcesListItem_: Shape = Shape {
        name: "ResourcesListItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "errorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourcesListItemErrorMessage_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "resourceType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResourceItemType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourcesListItemErrorMessage_: Shape = Shape {
        name: "ResourcesListItemErrorMessage",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static String_: Shape = Shape {
        name: "String",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static SyncAction_: Shape = Shape {
        name: "SyncAction",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["START_SYNC", "NO_ACTION"],
        },
    };
    pub static SyncResourceRequest_: Shape = Shape {
        name: "SyncResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resourceType",
                    location: Location::Uri("resourceType"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceType_,
                },
                Member {
                    name: "resource",
                    location: Location::Uri("resource"),
                    required: true,
                    idempotency_token: false,
                    shape: &ResourceSpecifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SyncResourceResponse_: Shape = Shape {
        name: "SyncResourceResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "applicationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationArn_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "actionTaken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyncAction_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TagKey_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$", Check::Regex("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$"));
    pub static TagKey_: Shape = Shape {
        name: "TagKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagKey_PATTERN),
            values: &[],
        },
    };
    static TagKeyConfig_PATTERN: Pattern = Pattern::new(
        "^(?!\\s+$)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
        Check::NotButMatches("[ \\t\\n\\r\\x0B\\x0C]+", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
    );
    pub static TagKeyConfig_: Shape = Shape {
        name: "TagKeyConfig",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(128) },
            pattern: Some(&TagKeyConfig_PATTERN),
            values: &[],
        },
    };
    pub static TagKeys_: Shape =
        Shape { name: "TagKeys", sensitive: false, kind: Kind::List(&TagKey_, Bounds { min: Some(0), max: Some(50) }) };
    pub static TagQueryConfiguration_: Shape = Shape {
        name: "TagQueryConfiguration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "tagKey",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TagKeyConfig_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static TagResourceRequest_: Shape = Shape {
        name: "TagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resourceArn",
                    location: Location::Uri("resourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "tags",
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
    pub static TagResourceResponse_: Shape = Shape {
        name: "TagResourceResponse",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static TagValue_PATTERN: Pattern =
        Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", Check::Regex("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"));
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(256) },
            pattern: Some(&TagValue_PATTERN),
            values: &[],
        },
    };
    pub static Tags_: Shape = Shape {
        name: "Tags",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: Some(0), max: Some(50) }),
    };
    pub static Timestamp_: Shape =
        Shape { name: "Timestamp", sensitive: false, kind: Kind::Timestamp(TimestampFormat::Iso8601) };
    pub static UntagResourceRequest_: Shape = Shape {
        name: "UntagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "resourceArn",
                    location: Location::Uri("resourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "tagKeys",
                    location: Location::Query("tagKeys"),
                    required: true,
                    idempotency_token: false,
                    shape: &TagKeys_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UntagResourceResponse_: Shape = Shape {
        name: "UntagResourceResponse",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateApplicationRequest_: Shape = Shape {
        name: "UpdateApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "application",
                    location: Location::Uri("application"),
                    required: true,
                    idempotency_token: false,
                    shape: &ApplicationSpecifier_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateApplicationResponse_: Shape = Shape {
        name: "UpdateApplicationResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "application",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Application_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAttributeGroupRequest_: Shape = Shape {
        name: "UpdateAttributeGroupRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "attributeGroup",
                    location: Location::Uri("attributeGroup"),
                    required: true,
                    idempotency_token: false,
                    shape: &AttributeGroupSpecifier_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "attributes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Attributes_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAttributeGroupResponse_: Shape = Shape {
        name: "UpdateAttributeGroupResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "attributeGroup",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &AttributeGroup_,
            }],
            union: false,
            payload: None,
        },
    };
}
