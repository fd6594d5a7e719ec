// Written by host/codegen from host/models.

//! The types of `ssm-quicksetup`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationDefinition {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "LocalDeploymentAdministrationRoleArn", skip_serializing_if = "Option::is_none")]
    pub local_deployment_administration_role_arn: Option<String>,
    #[serde(rename = "LocalDeploymentExecutionRoleName", skip_serializing_if = "Option::is_none")]
    pub local_deployment_execution_role_name: Option<String>,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "TypeVersion", skip_serializing_if = "Option::is_none")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ConfigurationDefinitionInput {
    #[serde(rename = "LocalDeploymentAdministrationRoleArn")]
    pub local_deployment_administration_role_arn: Option<String>,
    #[serde(rename = "LocalDeploymentExecutionRoleName")]
    pub local_deployment_execution_role_name: Option<String>,
    #[serde(rename = "Parameters")]
    pub parameters: std::collections::BTreeMap<String, String>,
    #[serde(rename = "Type")]
    pub r#type: String,
    #[serde(rename = "TypeVersion")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationDefinitionSummary {
    #[serde(rename = "FirstClassParameters", skip_serializing_if = "Option::is_none")]
    pub first_class_parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "TypeVersion", skip_serializing_if = "Option::is_none")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationManagerSummary {
    #[serde(rename = "ConfigurationDefinitionSummaries", skip_serializing_if = "Option::is_none")]
    pub configuration_definition_summaries: Option<Vec<ConfigurationDefinitionSummary>>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "ManagerArn", skip_serializing_if = "Option::is_none")]
    pub manager_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "StatusSummaries", skip_serializing_if = "Option::is_none")]
    pub status_summaries: Option<Vec<StatusSummary>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationSummary {
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "ConfigurationDefinitionId", skip_serializing_if = "Option::is_none")]
    pub configuration_definition_id: Option<String>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
    #[serde(rename = "FirstClassParameters", skip_serializing_if = "Option::is_none")]
    pub first_class_parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "ManagerArn", skip_serializing_if = "Option::is_none")]
    pub manager_arn: Option<String>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "StatusSummaries", skip_serializing_if = "Option::is_none")]
    pub status_summaries: Option<Vec<StatusSummary>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "TypeVersion", skip_serializing_if = "Option::is_none")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateConfigurationManagerInput {
    #[serde(rename = "ConfigurationDefinitions")]
    pub configuration_definitions: Vec<ConfigurationDefinitionInput>,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Name")]
    pub name: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateConfigurationManagerOutput {
    #[serde(rename = "ManagerArn", skip_serializing_if = "Option::is_none")]
    pub manager_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteConfigurationManagerInput {
    #[serde(rename = "ManagerArn")]
    pub manager_arn: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct Filter {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Values")]
    pub values: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetConfigurationInput {
    #[serde(rename = "ConfigurationId")]
    pub configuration_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetConfigurationManagerInput {
    #[serde(rename = "ManagerArn")]
    pub manager_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetConfigurationManagerOutput {
    #[serde(rename = "ConfigurationDefinitions", skip_serializing_if = "Option::is_none")]
    pub configuration_definitions: Option<Vec<ConfigurationDefinition>>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LastModifiedAt", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<crate::Timestamp>,
    #[serde(rename = "ManagerArn", skip_serializing_if = "Option::is_none")]
    pub manager_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "StatusSummaries", skip_serializing_if = "Option::is_none")]
    pub status_summaries: Option<Vec<StatusSummary>>,
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetConfigurationOutput {
    #[serde(rename = "Account", skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    #[serde(rename = "ConfigurationDefinitionId", skip_serializing_if = "Option::is_none")]
    pub configuration_definition_id: Option<String>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "LastModifiedAt", skip_serializing_if = "Option::is_none")]
    pub last_modified_at: Option<crate::Timestamp>,
    #[serde(rename = "ManagerArn", skip_serializing_if = "Option::is_none")]
    pub manager_arn: Option<String>,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Region", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(rename = "StatusSummaries", skip_serializing_if = "Option::is_none")]
    pub status_summaries: Option<Vec<StatusSummary>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "TypeVersion", skip_serializing_if = "Option::is_none")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetServiceSettingsOutput {
    #[serde(rename = "ServiceSettings", skip_serializing_if = "Option::is_none")]
    pub service_settings: Option<ServiceSettings>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListConfigurationManagersInput {
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
    #[serde(rename = "StartingToken")]
    pub starting_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListConfigurationManagersOutput {
    #[serde(rename = "ConfigurationManagersList", skip_serializing_if = "Option::is_none")]
    pub configuration_managers_list: Option<Vec<ConfigurationManagerSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListConfigurationsInput {
    #[serde(rename = "ConfigurationDefinitionId")]
    pub configuration_definition_id: Option<String>,
    #[serde(rename = "Filters")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "ManagerArn")]
    pub manager_arn: Option<String>,
    #[serde(rename = "MaxItems")]
    pub max_items: Option<i32>,
    #[serde(rename = "StartingToken")]
    pub starting_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListConfigurationsOutput {
    #[serde(rename = "ConfigurationsList", skip_serializing_if = "Option::is_none")]
    pub configurations_list: Option<Vec<ConfigurationSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListQuickSetupTypesOutput {
    #[serde(rename = "QuickSetupTypeList", skip_serializing_if = "Option::is_none")]
    pub quick_setup_type_list: Option<Vec<QuickSetupTypeOutput>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListTagsForResourceResponse {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<TagEntry>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct QuickSetupTypeOutput {
    #[serde(rename = "LatestVersion", skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ServiceSettings {
    #[serde(rename = "ExplorerEnablingRoleArn", skip_serializing_if = "Option::is_none")]
    pub explorer_enabling_role_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    #[serde(rename = "INITIALIZING")]
    Initializing,
    #[serde(rename = "DEPLOYING")]
    Deploying,
    #[serde(rename = "SUCCEEDED")]
    Succeeded,
    #[serde(rename = "DELETING")]
    Deleting,
    #[serde(rename = "STOPPING")]
    Stopping,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "STOPPED")]
    Stopped,
    #[serde(rename = "DELETE_FAILED")]
    DeleteFailed,
    #[serde(rename = "STOP_FAILED")]
    StopFailed,
    #[serde(rename = "NONE")]
    None,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initializing => "INITIALIZING",
            Self::Deploying => "DEPLOYING",
            Self::Succeeded => "SUCCEEDED",
            Self::Deleting => "DELETING",
            Self::Stopping => "STOPPING",
            Self::Failed => "FAILED",
            Self::Stopped => "STOPPED",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::StopFailed => "STOP_FAILED",
            Self::None => "NONE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "INITIALIZING" => Self::Initializing,
            "DEPLOYING" => Self::Deploying,
            "SUCCEEDED" => Self::Succeeded,
            "DELETING" => Self::Deleting,
            "STOPPING" => Self::Stopping,
            "FAILED" => Self::Failed,
            "STOPPED" => Self::Stopped,
            "DELETE_FAILED" => Self::DeleteFailed,
            "STOP_FAILED" => Self::StopFailed,
            "NONE" => Self::None,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StatusSummary {
    #[serde(rename = "LastUpdatedAt", skip_serializing_if = "Option::is_none")]
    pub last_updated_at: Option<crate::Timestamp>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(rename = "StatusDetails", skip_serializing_if = "Option::is_none")]
    pub status_details: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "StatusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(rename = "StatusType", skip_serializing_if = "Option::is_none")]
    pub status_type: Option<StatusType>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusType {
    #[serde(rename = "Deployment")]
    Deployment,
    #[serde(rename = "AsyncExecutions")]
    AsyncExecutions,
}

impl StatusType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Deployment => "Deployment",
            Self::AsyncExecutions => "AsyncExecutions",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Deployment" => Self::Deployment,
            "AsyncExecutions" => Self::AsyncExecutions,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagEntry {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagResourceInput {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: std::collections::BTreeMap<String, String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagResourceInput {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateConfigurationDefinitionInput {
    #[serde(rename = "Id")]
    pub id: String,
    #[serde(rename = "LocalDeploymentAdministrationRoleArn")]
    pub local_deployment_administration_role_arn: Option<String>,
    #[serde(rename = "LocalDeploymentExecutionRoleName")]
    pub local_deployment_execution_role_name: Option<String>,
    #[serde(rename = "ManagerArn")]
    pub manager_arn: String,
    #[serde(rename = "Parameters")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "TypeVersion")]
    pub type_version: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateConfigurationManagerInput {
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "ManagerArn")]
    pub manager_arn: String,
    #[serde(rename = "Name")]
    pub name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateServiceSettingsInput {
    #[serde(rename = "ExplorerEnablingRoleArn")]
    pub explorer_enabling_role_arn: Option<String>,
}

impl crate::Operation for CreateConfigurationManagerInput {
    type Output = CreateConfigurationManagerOutput;
    const MODEL: &'static crate::OperationModel = &operations::CreateConfigurationManager;
}

impl crate::Operation for DeleteConfigurationManagerInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteConfigurationManager;
}

impl crate::Operation for GetConfigurationInput {
    type Output = GetConfigurationOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetConfiguration;
}

impl crate::Operation for GetConfigurationManagerInput {
    type Output = GetConfigurationManagerOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetConfigurationManager;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetServiceSettingsRequest {}

impl crate::Operation for GetServiceSettingsRequest {
    type Output = GetServiceSettingsOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetServiceSettings;
}

impl crate::Operation for ListConfigurationManagersInput {
    type Output = ListConfigurationManagersOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListConfigurationManagers;
}

impl crate::Operation for ListConfigurationsInput {
    type Output = ListConfigurationsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListConfigurations;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct ListQuickSetupTypesRequest {}

impl crate::Operation for ListQuickSetupTypesRequest {
    type Output = ListQuickSetupTypesOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListQuickSetupTypes;
}

impl crate::Operation for ListTagsForResourceRequest {
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListTagsForResource;
}

impl crate::Operation for TagResourceInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::TagResource;
}

impl crate::Operation for UntagResourceInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UntagResource;
}

impl crate::Operation for UpdateConfigurationDefinitionInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateConfigurationDefinition;
}

impl crate::Operation for UpdateConfigurationManagerInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateConfigurationManager;
}

impl crate::Operation for UpdateServiceSettingsInput {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UpdateServiceSettings;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-quicksetup",
    signing_name: "ssm-quicksetup",
    validation_error: "ValidationException",
    api_version: "2018-05-10",
    protocol: crate::Protocol::RestJson,
    operations: &[
        &operations::CreateConfigurationManager,
        &operations::DeleteConfigurationManager,
        &operations::GetConfiguration,
        &operations::GetConfigurationManager,
        &operations::GetServiceSettings,
        &operations::ListConfigurationManagers,
        &operations::ListConfigurations,
        &operations::ListQuickSetupTypes,
        &operations::ListTagsForResource,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateConfigurationDefinition,
        &operations::UpdateConfigurationManager,
        &operations::UpdateServiceSettings,
    ],
    errors: &[
        crate::ErrorModel { code: "AccessDeniedException", status: 403 },
        crate::ErrorModel { code: "ConflictException", status: 409 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        crate::ErrorModel { code: "ThrottlingException", status: 429 },
        crate::ErrorModel { code: "ValidationException", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static CreateConfigurationManager: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateConfigurationManager",
        method: "POST",
        path: "/configurationManager",
        success: 200,
        input: &shapes::CreateConfigurationManagerInput_,
        output: Some(&shapes::CreateConfigurationManagerOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteConfigurationManager: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteConfigurationManager",
        method: "DELETE",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::DeleteConfigurationManagerInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/getConfiguration/{ConfigurationId}",
        success: 200,
        input: &shapes::GetConfigurationInput_,
        output: Some(&shapes::GetConfigurationOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConfigurationManager: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConfigurationManager",
        method: "GET",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::GetConfigurationManagerInput_,
        output: Some(&shapes::GetConfigurationManagerOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetServiceSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetServiceSettings",
        method: "GET",
        path: "/serviceSettings",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::GetServiceSettingsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListConfigurationManagers: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListConfigurationManagers",
        method: "POST",
        path: "/listConfigurationManagers",
        success: 200,
        input: &shapes::ListConfigurationManagersInput_,
        output: Some(&shapes::ListConfigurationManagersOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListConfigurations: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListConfigurations",
        method: "POST",
        path: "/listConfigurations",
        success: 200,
        input: &shapes::ListConfigurationsInput_,
        output: Some(&shapes::ListConfigurationsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListQuickSetupTypes: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListQuickSetupTypes",
        method: "GET",
        path: "/listQuickSetupTypes",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::ListQuickSetupTypesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListTagsForResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest_,
        output: Some(&shapes::ListTagsForResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResource",
        method: "PUT",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::TagResourceInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::UntagResourceInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateConfigurationDefinition: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateConfigurationDefinition",
        method: "PUT",
        path: "/configurationDefinition/{ManagerArn}/{Id}",
        success: 200,
        input: &shapes::UpdateConfigurationDefinitionInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateConfigurationManager: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateConfigurationManager",
        method: "PUT",
        path: "/configurationManager/{ManagerArn}",
        success: 200,
        input: &shapes::UpdateConfigurationManagerInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateServiceSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateServiceSettings",
        method: "PUT",
        path: "/serviceSettings",
        success: 200,
        input: &shapes::UpdateServiceSettingsInput_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
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
    pub static ConfigurationDefinition_: Shape = Shape {
        name: "ConfigurationDefinition",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "LocalDeploymentAdministrationRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IAMRoleArn_,
                },
                Member {
                    name: "LocalDeploymentExecutionRoleName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionLocalDeploymentExecutionRoleNameString_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionTypeString_,
                },
                Member {
                    name: "TypeVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionTypeVersionString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ConfigurationDefinitionInput_: Shape = Shape {
        name: "ConfigurationDefinitionInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LocalDeploymentAdministrationRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IAMRoleArn_,
                },
                Member {
                    name: "LocalDeploymentExecutionRoleName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionInputTypeString_,
                },
                Member {
                    name: "TypeVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionInputTypeVersionString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN: Pattern =
        Pattern::new("^[\\w+=,.@-]{1,64}$", Check::Regex("^[A-Za-z0-9_+=,.@-]{1,64}$"));
    pub static ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_: Shape = Shape {
        name: "ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN),
            values: &[],
        },
    };
    static ConfigurationDefinitionInputTypeString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,200}$", Check::Regex("^[a-zA-Z0-9_\\-.:/]{3,200}$"));
    pub static ConfigurationDefinitionInputTypeString_: Shape = Shape {
        name: "ConfigurationDefinitionInputTypeString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ConfigurationDefinitionInputTypeString_PATTERN),
            values: &[],
        },
    };
    pub static ConfigurationDefinitionInputTypeVersionString_: Shape = Shape {
        name: "ConfigurationDefinitionInputTypeVersionString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    static ConfigurationDefinitionLocalDeploymentExecutionRoleNameString_PATTERN: Pattern =
        Pattern::new("^[\\w+=,.@-]{1,64}$", Check::Regex("^[A-Za-z0-9_+=,.@-]{1,64}$"));
    pub static ConfigurationDefinitionLocalDeploymentExecutionRoleNameString_: Shape = Shape {
        name: "ConfigurationDefinitionLocalDeploymentExecutionRoleNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ConfigurationDefinitionLocalDeploymentExecutionRoleNameString_PATTERN),
            values: &[],
        },
    };
    pub static ConfigurationDefinitionSummariesList_: Shape = Shape {
        name: "ConfigurationDefinitionSummariesList",
        sensitive: false,
        kind: Kind::List(&ConfigurationDefinitionSummary_, Bounds { min: None, max: None }),
    };
    pub static ConfigurationDefinitionSummary_: Shape = Shape {
        name: "ConfigurationDefinitionSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "FirstClassParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "TypeVersion",
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
    static ConfigurationDefinitionTypeString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,200}$", Check::Regex("^[a-zA-Z0-9_\\-.:/]{3,200}$"));
    pub static ConfigurationDefinitionTypeString_: Shape = Shape {
        name: "ConfigurationDefinitionTypeString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ConfigurationDefinitionTypeString_PATTERN),
            values: &[],
        },
    };
    pub static ConfigurationDefinitionTypeVersionString_: Shape = Shape {
        name: "ConfigurationDefinitionTypeVersionString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static ConfigurationDefinitionsInputList_: Shape = Shape {
        name: "ConfigurationDefinitionsInputList",
        sensitive: false,
        kind: Kind::List(&ConfigurationDefinitionInput_, Bounds { min: None, max: None }),
    };
    pub static ConfigurationDefinitionsList_: Shape = Shape {
        name: "ConfigurationDefinitionsList",
        sensitive: false,
        kind: Kind::List(&ConfigurationDefinition_, Bounds { min: None, max: None }),
    };
    pub static ConfigurationManagerList_: Shape = Shape {
        name: "ConfigurationManagerList",
        sensitive: false,
        kind: Kind::List(&ConfigurationManagerSummary_, Bounds { min: None, max: None }),
    };
    pub static ConfigurationManagerSummary_: Shape = Shape {
        name: "ConfigurationManagerSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationDefinitionSummaries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionSummariesList_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "StatusSummaries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusSummariesList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ConfigurationParametersMap_: Shape = Shape {
        name: "ConfigurationParametersMap",
        sensitive: false,
        kind: Kind::Map(
            &ConfigurationParametersMapKeyString_,
            &ConfigurationParametersMapValueString_,
            Bounds { min: None, max: None },
        ),
    };
    static ConfigurationParametersMapKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]+$", Check::Regex("^[A-Za-z0-9+=@_\\/ \\t\\n\\r\\x0B\\x0C-]+$"));
    pub static ConfigurationParametersMapKeyString_: Shape = Shape {
        name: "ConfigurationParametersMapKeyString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&ConfigurationParametersMapKeyString_PATTERN),
            values: &[],
        },
    };
    pub static ConfigurationParametersMapValueString_: Shape = Shape {
        name: "ConfigurationParametersMapValueString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(40960) }, pattern: None, values: &[] },
    };
    pub static ConfigurationSummary_: Shape = Shape {
        name: "ConfigurationSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Account",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "ConfigurationDefinitionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "FirstClassParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Region",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "StatusSummaries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusSummariesList_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "TypeVersion",
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
    pub static ConfigurationsList_: Shape = Shape {
        name: "ConfigurationsList",
        sensitive: false,
        kind: Kind::List(&ConfigurationSummary_, Bounds { min: None, max: None }),
    };
    pub static CreateConfigurationManagerInput_: Shape = Shape {
        name: "CreateConfigurationManagerInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationDefinitions",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionsInputList_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CreateConfigurationManagerInputDescriptionString_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CreateConfigurationManagerInputNameString_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagsMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static CreateConfigurationManagerInputDescriptionString_PATTERN: Pattern =
        Pattern::new("^.{0,512}$", Check::Regex("^.{0,512}$"));
    pub static CreateConfigurationManagerInputDescriptionString_: Shape = Shape {
        name: "CreateConfigurationManagerInputDescriptionString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&CreateConfigurationManagerInputDescriptionString_PATTERN),
            values: &[],
        },
    };
    static CreateConfigurationManagerInputNameString_PATTERN: Pattern =
        Pattern::new("^[ A-Za-z0-9._-]{0,120}$", Check::Regex("^[ A-Za-z0-9._-]{0,120}$"));
    pub static CreateConfigurationManagerInputNameString_: Shape = Shape {
        name: "CreateConfigurationManagerInputNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&CreateConfigurationManagerInputNameString_PATTERN),
            values: &[],
        },
    };
    pub static CreateConfigurationManagerOutput_: Shape = Shape {
        name: "CreateConfigurationManagerOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ManagerArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &String_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteConfigurationManagerInput_: Shape = Shape {
        name: "DeleteConfigurationManagerInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ManagerArn",
                location: Location::Uri("ManagerArn"),
                required: true,
                idempotency_token: false,
                shape: &DeleteConfigurationManagerInputManagerArnString_,
            }],
            union: false,
            payload: None,
        },
    };
    static DeleteConfigurationManagerInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        Check::Regex(
            "^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        ),
    );
    pub static DeleteConfigurationManagerInputManagerArnString_: Shape = Shape {
        name: "DeleteConfigurationManagerInputManagerArnString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&DeleteConfigurationManagerInputManagerArnString_PATTERN),
            values: &[],
        },
    };
    pub static Filter_: Shape = Shape {
        name: "Filter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FilterKeyString_,
                },
                Member {
                    name: "Values",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FilterValues_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static FilterKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]*$", Check::Regex("^[A-Za-z0-9+=@_\\/ \\t\\n\\r\\x0B\\x0C-]*$"));
    pub static FilterKeyString_: Shape = Shape {
        name: "FilterKeyString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(128) },
            pattern: Some(&FilterKeyString_PATTERN),
            values: &[],
        },
    };
    pub static FilterValues_: Shape = Shape {
        name: "FilterValues",
        sensitive: false,
        kind: Kind::List(&FilterValuesMemberString_, Bounds { min: None, max: None }),
    };
    static FilterValuesMemberString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]*$", Check::Regex("^[A-Za-z0-9+=@_\\/ \\t\\n\\r\\x0B\\x0C-]*$"));
    pub static FilterValuesMemberString_: Shape = Shape {
        name: "FilterValuesMemberString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&FilterValuesMemberString_PATTERN),
            values: &[],
        },
    };
    pub static FiltersList_: Shape =
        Shape { name: "FiltersList", sensitive: false, kind: Kind::List(&Filter_, Bounds { min: None, max: None }) };
    pub static GetConfigurationInput_: Shape = Shape {
        name: "GetConfigurationInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ConfigurationId",
                location: Location::Uri("ConfigurationId"),
                required: true,
                idempotency_token: false,
                shape: &GetConfigurationInputConfigurationIdString_,
            }],
            union: false,
            payload: None,
        },
    };
    static GetConfigurationInputConfigurationIdString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9-_/:]{1,100}$", Check::Regex("^[a-zA-Z0-9-_/:]{1,100}$"));
    pub static GetConfigurationInputConfigurationIdString_: Shape = Shape {
        name: "GetConfigurationInputConfigurationIdString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&GetConfigurationInputConfigurationIdString_PATTERN),
            values: &[],
        },
    };
    pub static GetConfigurationManagerInput_: Shape = Shape {
        name: "GetConfigurationManagerInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ManagerArn",
                location: Location::Uri("ManagerArn"),
                required: true,
                idempotency_token: false,
                shape: &GetConfigurationManagerInputManagerArnString_,
            }],
            union: false,
            payload: None,
        },
    };
    static GetConfigurationManagerInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        Check::Regex(
            "^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        ),
    );
    pub static GetConfigurationManagerInputManagerArnString_: Shape = Shape {
        name: "GetConfigurationManagerInputManagerArnString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: None },
            pattern: Some(&GetConfigurationManagerInputManagerArnString_PATTERN),
            values: &[],
        },
    };
    pub static GetConfigurationManagerOutput_: Shape = Shape {
        name: "GetConfigurationManagerOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationDefinitions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationDefinitionsList_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "LastModifiedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "StatusSummaries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusSummariesList_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagsMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetConfigurationOutput_: Shape = Shape {
        name: "GetConfigurationOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Account",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "ConfigurationDefinitionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "LastModifiedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "Region",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "StatusSummaries",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusSummariesList_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "TypeVersion",
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
    pub static GetServiceSettingsOutput_: Shape = Shape {
        name: "GetServiceSettingsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ServiceSettings",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &ServiceSettings_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static IAMRoleArn_: Shape = Shape {
        name: "IAMRoleArn",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ListConfigurationManagersInput_: Shape = Shape {
        name: "ListConfigurationManagersInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FiltersList_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationManagersInputMaxItemsInteger_,
                },
                Member {
                    name: "StartingToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationManagersInputStartingTokenString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListConfigurationManagersInputMaxItemsInteger_: Shape = Shape {
        name: "ListConfigurationManagersInputMaxItemsInteger",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(100) }),
    };
    static ListConfigurationManagersInputStartingTokenString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_\\/\\s-]*$", Check::Regex("^[A-Za-z0-9+=@_\\/ \\t\\n\\r\\x0B\\x0C-]*$"));
    pub static ListConfigurationManagersInputStartingTokenString_: Shape = Shape {
        name: "ListConfigurationManagersInputStartingTokenString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(1024) },
            pattern: Some(&ListConfigurationManagersInputStartingTokenString_PATTERN),
            values: &[],
        },
    };
    pub static ListConfigurationManagersOutput_: Shape = Shape {
        name: "ListConfigurationManagersOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationManagersList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationManagerList_,
                },
                Member {
                    name: "NextToken",
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
    pub static ListConfigurationsInput_: Shape = Shape {
        name: "ListConfigurationsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationDefinitionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationsInputConfigurationDefinitionIdString_,
                },
                Member {
                    name: "Filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FiltersList_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationsInputManagerArnString_,
                },
                Member {
                    name: "MaxItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationsInputMaxItemsInteger_,
                },
                Member {
                    name: "StartingToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListConfigurationsInputStartingTokenString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ListConfigurationsInputConfigurationDefinitionIdString_PATTERN: Pattern =
        Pattern::new("^[a-z0-9-]{1,20}$", Check::Regex("^[a-z0-9-]{1,20}$"));
    pub static ListConfigurationsInputConfigurationDefinitionIdString_: Shape = Shape {
        name: "ListConfigurationsInputConfigurationDefinitionIdString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ListConfigurationsInputConfigurationDefinitionIdString_PATTERN),
            values: &[],
        },
    };
    static ListConfigurationsInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        Check::Regex(
            "^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        ),
    );
    pub static ListConfigurationsInputManagerArnString_: Shape = Shape {
        name: "ListConfigurationsInputManagerArnString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ListConfigurationsInputManagerArnString_PATTERN),
            values: &[],
        },
    };
    pub static ListConfigurationsInputMaxItemsInteger_: Shape = Shape {
        name: "ListConfigurationsInputMaxItemsInteger",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(100) }),
    };
    static ListConfigurationsInputStartingTokenString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9+=@_|\\/\\s-]*$", Check::Regex("^[A-Za-z0-9+=@_|\\/ \\t\\n\\r\\x0B\\x0C-]*$"));
    pub static ListConfigurationsInputStartingTokenString_: Shape = Shape {
        name: "ListConfigurationsInputStartingTokenString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(1024) },
            pattern: Some(&ListConfigurationsInputStartingTokenString_PATTERN),
            values: &[],
        },
    };
    pub static ListConfigurationsOutput_: Shape = Shape {
        name: "ListConfigurationsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ConfigurationsList",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationsList_,
                },
                Member {
                    name: "NextToken",
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
    pub static ListQuickSetupTypesOutput_: Shape = Shape {
        name: "ListQuickSetupTypesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "QuickSetupTypeList",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &QuickSetupTypeList_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ListTagsForResourceRequest_: Shape = Shape {
        name: "ListTagsForResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ResourceArn",
                location: Location::Uri("ResourceArn"),
                required: true,
                idempotency_token: false,
                shape: &String_,
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
                name: "Tags",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Tags_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static QuickSetupTypeList_: Shape = Shape {
        name: "QuickSetupTypeList",
        sensitive: false,
        kind: Kind::List(&QuickSetupTypeOutput_, Bounds { min: None, max: None }),
    };
    pub static QuickSetupTypeOutput_: Shape = Shape {
        name: "QuickSetupTypeOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LatestVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Type",
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
    pub static ServiceSettings_: Shape = Shape {
        name: "ServiceSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ExplorerEnablingRoleArn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &IAMRoleArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Status_: Shape = Shape {
        name: "Status",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "INITIALIZING",
                "DEPLOYING",
                "SUCCEEDED",
                "DELETING",
                "STOPPING",
                "FAILED",
                "STOPPED",
                "DELETE_FAILED",
                "STOP_FAILED",
                "NONE",
            ],
        },
    };
    pub static StatusDetails_: Shape = Shape {
        name: "StatusDetails",
        sensitive: false,
        kind: Kind::Map(&String_, &String_, Bounds { min: None, max: None }),
    };
    pub static StatusSummariesList_: Shape = Shape {
        name: "StatusSummariesList",
        sensitive: false,
        kind: Kind::List(&StatusSummary_, Bounds { min: None, max: None }),
    };
    pub static StatusSummary_: Shape = Shape {
        name: "StatusSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "LastUpdatedAt",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SyntheticTimestamp_date_time_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Status_,
                },
                Member {
                    name: "StatusDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StatusDetails_,
                },
                Member {
                    name: "StatusMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "StatusType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &StatusType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StatusType_: Shape = Shape {
        name: "StatusType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["Deployment", "AsyncExecutions"],
        },
    };
    pub static String_: Shape = Shape {
        name: "String",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static SyntheticTimestamp_date_time_: Shape = Shape {
        name: "SyntheticTimestamp_date_time",
        sensitive: false,
        kind: Kind::Timestamp(TimestampFormat::Iso8601),
    };
    pub static TagEntry_: Shape = Shape {
        name: "TagEntry",
        sensitive: true,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagEntryKeyString_,
                },
                Member {
                    name: "Value",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagEntryValueString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TagEntryKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9 _=@:.+-/]+$", Check::Regex("^[A-Za-z0-9 _=@:.+-/]+$"));
    pub static TagEntryKeyString_: Shape = Shape {
        name: "TagEntryKeyString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagEntryKeyString_PATTERN),
            values: &[],
        },
    };
    static TagEntryValueString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9 _=@:.+-/]+$", Check::Regex("^[A-Za-z0-9 _=@:.+-/]+$"));
    pub static TagEntryValueString_: Shape = Shape {
        name: "TagEntryValueString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&TagEntryValueString_PATTERN),
            values: &[],
        },
    };
    pub static TagKeys_: Shape =
        Shape { name: "TagKeys", sensitive: false, kind: Kind::List(&String_, Bounds { min: None, max: None }) };
    pub static TagResourceInput_: Shape = Shape {
        name: "TagResourceInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Uri("ResourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagsMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Tags_: Shape =
        Shape { name: "Tags", sensitive: true, kind: Kind::List(&TagEntry_, Bounds { min: None, max: None }) };
    pub static TagsMap_: Shape = Shape {
        name: "TagsMap",
        sensitive: true,
        kind: Kind::Map(&TagsMapKeyString_, &TagsMapValueString_, Bounds { min: None, max: None }),
    };
    static TagsMapKeyString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9 _=@:.+-/]+$", Check::Regex("^[A-Za-z0-9 _=@:.+-/]+$"));
    pub static TagsMapKeyString_: Shape = Shape {
        name: "TagsMapKeyString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagsMapKeyString_PATTERN),
            values: &[],
        },
    };
    static TagsMapValueString_PATTERN: Pattern =
        Pattern::new("^[A-Za-z0-9 _=@:.+-/]+$", Check::Regex("^[A-Za-z0-9 _=@:.+-/]+$"));
    pub static TagsMapValueString_: Shape = Shape {
        name: "TagsMapValueString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&TagsMapValueString_PATTERN),
            values: &[],
        },
    };
    pub static UntagResourceInput_: Shape = Shape {
        name: "UntagResourceInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Uri("ResourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "TagKeys",
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
    pub static UpdateConfigurationDefinitionInput_: Shape = Shape {
        name: "UpdateConfigurationDefinitionInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Id",
                    location: Location::Uri("Id"),
                    required: true,
                    idempotency_token: false,
                    shape: &UpdateConfigurationDefinitionInputIdString_,
                },
                Member {
                    name: "LocalDeploymentAdministrationRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IAMRoleArn_,
                },
                Member {
                    name: "LocalDeploymentExecutionRoleName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Uri("ManagerArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &UpdateConfigurationDefinitionInputManagerArnString_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationParametersMap_,
                },
                Member {
                    name: "TypeVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &UpdateConfigurationDefinitionInputTypeVersionString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static UpdateConfigurationDefinitionInputIdString_PATTERN: Pattern =
        Pattern::new("^[a-z0-9-]{1,20}$", Check::Regex("^[a-z0-9-]{1,20}$"));
    pub static UpdateConfigurationDefinitionInputIdString_: Shape = Shape {
        name: "UpdateConfigurationDefinitionInputIdString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationDefinitionInputIdString_PATTERN),
            values: &[],
        },
    };
    static UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN: Pattern =
        Pattern::new("^[\\w+=,.@-]{1,64}$", Check::Regex("^[A-Za-z0-9_+=,.@-]{1,64}$"));
    pub static UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_: Shape = Shape {
        name: "UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationDefinitionInputLocalDeploymentExecutionRoleNameString_PATTERN),
            values: &[],
        },
    };
    static UpdateConfigurationDefinitionInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        Check::Regex(
            "^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        ),
    );
    pub static UpdateConfigurationDefinitionInputManagerArnString_: Shape = Shape {
        name: "UpdateConfigurationDefinitionInputManagerArnString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationDefinitionInputManagerArnString_PATTERN),
            values: &[],
        },
    };
    static UpdateConfigurationDefinitionInputTypeVersionString_PATTERN: Pattern =
        Pattern::new("^\\d{1,3}(\\.\\d{1,3})?$|^LATEST$", Check::Regex("^[0-9]{1,3}(\\.[0-9]{1,3})?$|^LATEST$"));
    pub static UpdateConfigurationDefinitionInputTypeVersionString_: Shape = Shape {
        name: "UpdateConfigurationDefinitionInputTypeVersionString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationDefinitionInputTypeVersionString_PATTERN),
            values: &[],
        },
    };
    pub static UpdateConfigurationManagerInput_: Shape = Shape {
        name: "UpdateConfigurationManagerInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &UpdateConfigurationManagerInputDescriptionString_,
                },
                Member {
                    name: "ManagerArn",
                    location: Location::Uri("ManagerArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &UpdateConfigurationManagerInputManagerArnString_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &UpdateConfigurationManagerInputNameString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static UpdateConfigurationManagerInputDescriptionString_PATTERN: Pattern =
        Pattern::new("^.{0,512}$", Check::Regex("^.{0,512}$"));
    pub static UpdateConfigurationManagerInputDescriptionString_: Shape = Shape {
        name: "UpdateConfigurationManagerInputDescriptionString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationManagerInputDescriptionString_PATTERN),
            values: &[],
        },
    };
    static UpdateConfigurationManagerInputManagerArnString_PATTERN: Pattern = Pattern::new(
        "^arn:aws:ssm-quicksetup:([^:]+):(\\d{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        Check::Regex(
            "^arn:aws:ssm-quicksetup:([^:]+):([0-9]{12}):configuration-manager/[0-9a-fA-F]{8}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{4}\\b-[0-9a-fA-F]{12}$",
        ),
    );
    pub static UpdateConfigurationManagerInputManagerArnString_: Shape = Shape {
        name: "UpdateConfigurationManagerInputManagerArnString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationManagerInputManagerArnString_PATTERN),
            values: &[],
        },
    };
    static UpdateConfigurationManagerInputNameString_PATTERN: Pattern =
        Pattern::new("^[ A-Za-z0-9._-]{0,120}$", Check::Regex("^[ A-Za-z0-9._-]{0,120}$"));
    pub static UpdateConfigurationManagerInputNameString_: Shape = Shape {
        name: "UpdateConfigurationManagerInputNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&UpdateConfigurationManagerInputNameString_PATTERN),
            values: &[],
        },
    };
    pub static UpdateServiceSettingsInput_: Shape = Shape {
        name: "UpdateServiceSettingsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ExplorerEnablingRoleArn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &IAMRoleArn_,
            }],
            union: false,
            payload: None,
        },
    };
}
