// Written by host/codegen from host/models.

//! The types of `appconfig`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, Default)]
pub struct AccountSettings {
    #[serde(rename = "DeletionProtection", skip_serializing_if = "Option::is_none")]
    pub deletion_protection: Option<DeletionProtectionSettings>,
    #[serde(rename = "VendedMetrics", skip_serializing_if = "Option::is_none")]
    pub vended_metrics: Option<VendedMetricsSettings>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Action {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Uri", skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ActionInvocation {
    #[serde(rename = "ExtensionIdentifier", skip_serializing_if = "Option::is_none")]
    pub extension_identifier: Option<String>,
    #[serde(rename = "ActionName", skip_serializing_if = "Option::is_none")]
    pub action_name: Option<String>,
    #[serde(rename = "Uri", skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    #[serde(rename = "RoleArn", skip_serializing_if = "Option::is_none")]
    pub role_arn: Option<String>,
    #[serde(rename = "ErrorMessage", skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    #[serde(rename = "InvocationId", skip_serializing_if = "Option::is_none")]
    pub invocation_id: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionPoint {
    #[serde(rename = "PRE_CREATE_HOSTED_CONFIGURATION_VERSION")]
    PreCreateHostedConfigurationVersion,
    #[serde(rename = "PRE_START_DEPLOYMENT")]
    PreStartDeployment,
    #[serde(rename = "AT_DEPLOYMENT_TICK")]
    AtDeploymentTick,
    #[serde(rename = "ON_DEPLOYMENT_START")]
    OnDeploymentStart,
    #[serde(rename = "ON_DEPLOYMENT_STEP")]
    OnDeploymentStep,
    #[serde(rename = "ON_DEPLOYMENT_BAKING")]
    OnDeploymentBaking,
    #[serde(rename = "ON_DEPLOYMENT_COMPLETE")]
    OnDeploymentComplete,
    #[serde(rename = "ON_DEPLOYMENT_ROLLED_BACK")]
    OnDeploymentRolledBack,
}

impl ActionPoint {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PreCreateHostedConfigurationVersion => "PRE_CREATE_HOSTED_CONFIGURATION_VERSION",
            Self::PreStartDeployment => "PRE_START_DEPLOYMENT",
            Self::AtDeploymentTick => "AT_DEPLOYMENT_TICK",
            Self::OnDeploymentStart => "ON_DEPLOYMENT_START",
            Self::OnDeploymentStep => "ON_DEPLOYMENT_STEP",
            Self::OnDeploymentBaking => "ON_DEPLOYMENT_BAKING",
            Self::OnDeploymentComplete => "ON_DEPLOYMENT_COMPLETE",
            Self::OnDeploymentRolledBack => "ON_DEPLOYMENT_ROLLED_BACK",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PRE_CREATE_HOSTED_CONFIGURATION_VERSION" => Self::PreCreateHostedConfigurationVersion,
            "PRE_START_DEPLOYMENT" => Self::PreStartDeployment,
            "AT_DEPLOYMENT_TICK" => Self::AtDeploymentTick,
            "ON_DEPLOYMENT_START" => Self::OnDeploymentStart,
            "ON_DEPLOYMENT_STEP" => Self::OnDeploymentStep,
            "ON_DEPLOYMENT_BAKING" => Self::OnDeploymentBaking,
            "ON_DEPLOYMENT_COMPLETE" => Self::OnDeploymentComplete,
            "ON_DEPLOYMENT_ROLLED_BACK" => Self::OnDeploymentRolledBack,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Application {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Applications {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Application>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AppliedExtension {
    #[serde(rename = "ExtensionId", skip_serializing_if = "Option::is_none")]
    pub extension_id: Option<String>,
    #[serde(rename = "ExtensionAssociationId", skip_serializing_if = "Option::is_none")]
    pub extension_association_id: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i32>,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum AttributeValue {
    #[serde(rename = "StringValue")]
    StringValue(String),
    #[serde(rename = "NumberValue")]
    NumberValue(f64),
    #[serde(rename = "BooleanValue")]
    BooleanValue(bool),
    #[serde(rename = "StringArray")]
    StringArray(Vec<String>),
    #[serde(rename = "NumberArray")]
    NumberArray(Vec<f64>),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Configuration {
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<crate::Blob>,
    #[serde(rename = "ConfigurationVersion", skip_serializing_if = "Option::is_none")]
    pub configuration_version: Option<String>,
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationProfile {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "LocationUri", skip_serializing_if = "Option::is_none")]
    pub location_uri: Option<String>,
    #[serde(rename = "RetrievalRoleArn", skip_serializing_if = "Option::is_none")]
    pub retrieval_role_arn: Option<String>,
    #[serde(rename = "Validators", skip_serializing_if = "Option::is_none")]
    pub validators: Option<Vec<Validator>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationProfileSummary {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "LocationUri", skip_serializing_if = "Option::is_none")]
    pub location_uri: Option<String>,
    #[serde(rename = "ValidatorTypes", skip_serializing_if = "Option::is_none")]
    pub validator_types: Option<Vec<ValidatorType>>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ConfigurationProfiles {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ConfigurationProfileSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateApplicationRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateConfigurationProfileRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "LocationUri")]
    pub location_uri: String,
    #[serde(rename = "RetrievalRoleArn")]
    pub retrieval_role_arn: Option<String>,
    #[serde(rename = "Validators")]
    pub validators: Option<Vec<Validator>>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Type")]
    pub r#type: Option<String>,
    #[serde(rename = "KmsKeyIdentifier")]
    pub kms_key_identifier: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateDeploymentStrategyRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "DeploymentDurationInMinutes")]
    pub deployment_duration_in_minutes: i32,
    #[serde(rename = "FinalBakeTimeInMinutes")]
    pub final_bake_time_in_minutes: Option<i32>,
    #[serde(rename = "GrowthFactor")]
    pub growth_factor: f64,
    #[serde(rename = "GrowthType")]
    pub growth_type: Option<GrowthType>,
    #[serde(rename = "ReplicateTo")]
    pub replicate_to: Option<ReplicateTo>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateEnvironmentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Monitors")]
    pub monitors: Option<Vec<Monitor>>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateExperimentDefinitionRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ConfigurationProfileIdentifier")]
    pub configuration_profile_identifier: String,
    #[serde(rename = "EnvironmentIdentifier")]
    pub environment_identifier: String,
    #[serde(rename = "FlagKey")]
    pub flag_key: String,
    #[serde(rename = "Treatments")]
    pub treatments: Vec<TreatmentInput>,
    #[serde(rename = "Control")]
    pub control: TreatmentInput,
    #[serde(rename = "AudienceRule")]
    pub audience_rule: String,
    #[serde(rename = "Hypothesis")]
    pub hypothesis: Option<String>,
    #[serde(rename = "AudienceDescription")]
    pub audience_description: Option<String>,
    #[serde(rename = "LaunchCriteria")]
    pub launch_criteria: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateExtensionAssociationRequest {
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    #[serde(rename = "ExtensionVersionNumber")]
    pub extension_version_number: Option<i32>,
    #[serde(rename = "ResourceIdentifier")]
    pub resource_identifier: String,
    #[serde(rename = "Parameters")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateExtensionRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Actions")]
    pub actions: std::collections::BTreeMap<String, Vec<Action>>,
    #[serde(rename = "Parameters")]
    pub parameters: Option<std::collections::BTreeMap<String, Parameter>>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "LatestVersionNumber")]
    pub latest_version_number: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateHostedConfigurationVersionRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Content")]
    pub content: crate::Blob,
    #[serde(rename = "ContentType")]
    pub content_type: String,
    #[serde(rename = "LatestVersionNumber")]
    pub latest_version_number: Option<i32>,
    #[serde(rename = "VersionLabel")]
    pub version_label: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteApplicationRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteConfigurationProfileRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "DeletionProtectionCheck")]
    pub deletion_protection_check: Option<DeletionProtectionCheck>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteDeploymentStrategyRequest {
    #[serde(rename = "DeploymentStrategyId")]
    pub deployment_strategy_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteEnvironmentRequest {
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "DeletionProtectionCheck")]
    pub deletion_protection_check: Option<DeletionProtectionCheck>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteExperimentDefinitionRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "DeleteType")]
    pub delete_type: Option<DeleteType>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteExtensionAssociationRequest {
    #[serde(rename = "ExtensionAssociationId")]
    pub extension_association_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteExtensionRequest {
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    #[serde(rename = "VersionNumber")]
    pub version_number: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteHostedConfigurationVersionRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "VersionNumber")]
    pub version_number: i32,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeleteType {
    #[serde(rename = "ARCHIVE")]
    Archive,
    #[serde(rename = "DESTROY")]
    Destroy,
}

impl DeleteType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Archive => "ARCHIVE",
            Self::Destroy => "DESTROY",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ARCHIVE" => Self::Archive,
            "DESTROY" => Self::Destroy,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeletionProtectionCheck {
    #[serde(rename = "ACCOUNT_DEFAULT")]
    AccountDefault,
    #[serde(rename = "APPLY")]
    Apply,
    #[serde(rename = "BYPASS")]
    Bypass,
}

impl DeletionProtectionCheck {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AccountDefault => "ACCOUNT_DEFAULT",
            Self::Apply => "APPLY",
            Self::Bypass => "BYPASS",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACCOUNT_DEFAULT" => Self::AccountDefault,
            "APPLY" => Self::Apply,
            "BYPASS" => Self::Bypass,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct DeletionProtectionSettings {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "ProtectionPeriodInMinutes", skip_serializing_if = "Option::is_none")]
    pub protection_period_in_minutes: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Deployment {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "EnvironmentId", skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    #[serde(rename = "DeploymentStrategyId", skip_serializing_if = "Option::is_none")]
    pub deployment_strategy_id: Option<String>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "DeploymentNumber", skip_serializing_if = "Option::is_none")]
    pub deployment_number: Option<i32>,
    #[serde(rename = "ConfigurationName", skip_serializing_if = "Option::is_none")]
    pub configuration_name: Option<String>,
    #[serde(rename = "ConfigurationLocationUri", skip_serializing_if = "Option::is_none")]
    pub configuration_location_uri: Option<String>,
    #[serde(rename = "ConfigurationVersion", skip_serializing_if = "Option::is_none")]
    pub configuration_version: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DeploymentDurationInMinutes", skip_serializing_if = "Option::is_none")]
    pub deployment_duration_in_minutes: Option<i32>,
    #[serde(rename = "GrowthType", skip_serializing_if = "Option::is_none")]
    pub growth_type: Option<GrowthType>,
    #[serde(rename = "GrowthFactor", skip_serializing_if = "Option::is_none")]
    pub growth_factor: Option<f64>,
    #[serde(rename = "FinalBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub final_bake_time_in_minutes: Option<i32>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<DeploymentState>,
    #[serde(rename = "EventLog", skip_serializing_if = "Option::is_none")]
    pub event_log: Option<Vec<DeploymentEvent>>,
    #[serde(rename = "PercentageComplete", skip_serializing_if = "Option::is_none")]
    pub percentage_complete: Option<f64>,
    #[serde(rename = "StartedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<crate::Timestamp>,
    #[serde(rename = "CompletedAt", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<crate::Timestamp>,
    #[serde(rename = "AppliedExtensions", skip_serializing_if = "Option::is_none")]
    pub applied_extensions: Option<Vec<AppliedExtension>>,
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<String>,
    #[serde(rename = "VersionLabel", skip_serializing_if = "Option::is_none")]
    pub version_label: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeploymentEvent {
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<DeploymentEventType>,
    #[serde(rename = "TriggeredBy", skip_serializing_if = "Option::is_none")]
    pub triggered_by: Option<TriggeredBy>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "ActionInvocations", skip_serializing_if = "Option::is_none")]
    pub action_invocations: Option<Vec<ActionInvocation>>,
    #[serde(rename = "OccurredAt", skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeploymentEventType {
    #[serde(rename = "PERCENTAGE_UPDATED")]
    PercentageUpdated,
    #[serde(rename = "ROLLBACK_STARTED")]
    RollbackStarted,
    #[serde(rename = "ROLLBACK_COMPLETED")]
    RollbackCompleted,
    #[serde(rename = "BAKE_TIME_STARTED")]
    BakeTimeStarted,
    #[serde(rename = "DEPLOYMENT_STARTED")]
    DeploymentStarted,
    #[serde(rename = "DEPLOYMENT_COMPLETED")]
    DeploymentCompleted,
    #[serde(rename = "REVERT_COMPLETED")]
    RevertCompleted,
}

impl DeploymentEventType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PercentageUpdated => "PERCENTAGE_UPDATED",
            Self::RollbackStarted => "ROLLBACK_STARTED",
            Self::RollbackCompleted => "ROLLBACK_COMPLETED",
            Self::BakeTimeStarted => "BAKE_TIME_STARTED",
            Self::DeploymentStarted => "DEPLOYMENT_STARTED",
            Self::DeploymentCompleted => "DEPLOYMENT_COMPLETED",
            Self::RevertCompleted => "REVERT_COMPLETED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PERCENTAGE_UPDATED" => Self::PercentageUpdated,
            "ROLLBACK_STARTED" => Self::RollbackStarted,
            "ROLLBACK_COMPLETED" => Self::RollbackCompleted,
            "BAKE_TIME_STARTED" => Self::BakeTimeStarted,
            "DEPLOYMENT_STARTED" => Self::DeploymentStarted,
            "DEPLOYMENT_COMPLETED" => Self::DeploymentCompleted,
            "REVERT_COMPLETED" => Self::RevertCompleted,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeploymentParameters {
    #[serde(rename = "DynamicExtensionParameters")]
    pub dynamic_extension_parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeploymentState {
    #[serde(rename = "BAKING")]
    Baking,
    #[serde(rename = "VALIDATING")]
    Validating,
    #[serde(rename = "DEPLOYING")]
    Deploying,
    #[serde(rename = "COMPLETE")]
    Complete,
    #[serde(rename = "ROLLING_BACK")]
    RollingBack,
    #[serde(rename = "ROLLED_BACK")]
    RolledBack,
    #[serde(rename = "REVERTED")]
    Reverted,
}

impl DeploymentState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Baking => "BAKING",
            Self::Validating => "VALIDATING",
            Self::Deploying => "DEPLOYING",
            Self::Complete => "COMPLETE",
            Self::RollingBack => "ROLLING_BACK",
            Self::RolledBack => "ROLLED_BACK",
            Self::Reverted => "REVERTED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "BAKING" => Self::Baking,
            "VALIDATING" => Self::Validating,
            "DEPLOYING" => Self::Deploying,
            "COMPLETE" => Self::Complete,
            "ROLLING_BACK" => Self::RollingBack,
            "ROLLED_BACK" => Self::RolledBack,
            "REVERTED" => Self::Reverted,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeploymentStrategies {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<DeploymentStrategy>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeploymentStrategy {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "DeploymentDurationInMinutes", skip_serializing_if = "Option::is_none")]
    pub deployment_duration_in_minutes: Option<i32>,
    #[serde(rename = "GrowthType", skip_serializing_if = "Option::is_none")]
    pub growth_type: Option<GrowthType>,
    #[serde(rename = "GrowthFactor", skip_serializing_if = "Option::is_none")]
    pub growth_factor: Option<f64>,
    #[serde(rename = "FinalBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub final_bake_time_in_minutes: Option<i32>,
    #[serde(rename = "ReplicateTo", skip_serializing_if = "Option::is_none")]
    pub replicate_to: Option<ReplicateTo>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeploymentSummary {
    #[serde(rename = "DeploymentNumber", skip_serializing_if = "Option::is_none")]
    pub deployment_number: Option<i32>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "ConfigurationName", skip_serializing_if = "Option::is_none")]
    pub configuration_name: Option<String>,
    #[serde(rename = "ConfigurationVersion", skip_serializing_if = "Option::is_none")]
    pub configuration_version: Option<String>,
    #[serde(rename = "DeploymentDurationInMinutes", skip_serializing_if = "Option::is_none")]
    pub deployment_duration_in_minutes: Option<i32>,
    #[serde(rename = "GrowthType", skip_serializing_if = "Option::is_none")]
    pub growth_type: Option<GrowthType>,
    #[serde(rename = "GrowthFactor", skip_serializing_if = "Option::is_none")]
    pub growth_factor: Option<f64>,
    #[serde(rename = "FinalBakeTimeInMinutes", skip_serializing_if = "Option::is_none")]
    pub final_bake_time_in_minutes: Option<i32>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<DeploymentState>,
    #[serde(rename = "PercentageComplete", skip_serializing_if = "Option::is_none")]
    pub percentage_complete: Option<f64>,
    #[serde(rename = "StartedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<crate::Timestamp>,
    #[serde(rename = "CompletedAt", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<crate::Timestamp>,
    #[serde(rename = "VersionLabel", skip_serializing_if = "Option::is_none")]
    pub version_label: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DeploymentType>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DeploymentType {
    #[serde(rename = "USER")]
    User,
    #[serde(rename = "MANAGED")]
    Managed,
}

impl DeploymentType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Managed => "MANAGED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "USER" => Self::User,
            "MANAGED" => Self::Managed,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Deployments {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<DeploymentSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Environment {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<EnvironmentState>,
    #[serde(rename = "Monitors", skip_serializing_if = "Option::is_none")]
    pub monitors: Option<Vec<Monitor>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EnvironmentState {
    #[serde(rename = "READY_FOR_DEPLOYMENT")]
    ReadyForDeployment,
    #[serde(rename = "DEPLOYING")]
    Deploying,
    #[serde(rename = "ROLLING_BACK")]
    RollingBack,
    #[serde(rename = "ROLLED_BACK")]
    RolledBack,
    #[serde(rename = "REVERTED")]
    Reverted,
}

impl EnvironmentState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ReadyForDeployment => "READY_FOR_DEPLOYMENT",
            Self::Deploying => "DEPLOYING",
            Self::RollingBack => "ROLLING_BACK",
            Self::RolledBack => "ROLLED_BACK",
            Self::Reverted => "REVERTED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "READY_FOR_DEPLOYMENT" => Self::ReadyForDeployment,
            "DEPLOYING" => Self::Deploying,
            "ROLLING_BACK" => Self::RollingBack,
            "ROLLED_BACK" => Self::RolledBack,
            "REVERTED" => Self::Reverted,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Environments {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Environment>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentDefinition {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Hypothesis", skip_serializing_if = "Option::is_none")]
    pub hypothesis: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ExperimentDefinitionStatus>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "EnvironmentId", skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    #[serde(rename = "FlagKey", skip_serializing_if = "Option::is_none")]
    pub flag_key: Option<String>,
    #[serde(rename = "AudienceRule", skip_serializing_if = "Option::is_none")]
    pub audience_rule: Option<String>,
    #[serde(rename = "AudienceDescription", skip_serializing_if = "Option::is_none")]
    pub audience_description: Option<String>,
    #[serde(rename = "LaunchCriteria", skip_serializing_if = "Option::is_none")]
    pub launch_criteria: Option<String>,
    #[serde(rename = "Treatments", skip_serializing_if = "Option::is_none")]
    pub treatments: Option<Vec<Treatment>>,
    #[serde(rename = "Control", skip_serializing_if = "Option::is_none")]
    pub control: Option<Treatment>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<crate::Timestamp>,
    #[serde(rename = "KmsKeyIdentifier", skip_serializing_if = "Option::is_none")]
    pub kms_key_identifier: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentDefinitionSnapshot {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Hypothesis", skip_serializing_if = "Option::is_none")]
    pub hypothesis: Option<String>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "EnvironmentId", skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    #[serde(rename = "FlagKey", skip_serializing_if = "Option::is_none")]
    pub flag_key: Option<String>,
    #[serde(rename = "AudienceRule", skip_serializing_if = "Option::is_none")]
    pub audience_rule: Option<String>,
    #[serde(rename = "AudienceDescription", skip_serializing_if = "Option::is_none")]
    pub audience_description: Option<String>,
    #[serde(rename = "LaunchCriteria", skip_serializing_if = "Option::is_none")]
    pub launch_criteria: Option<String>,
    #[serde(rename = "Treatments", skip_serializing_if = "Option::is_none")]
    pub treatments: Option<Vec<Treatment>>,
    #[serde(rename = "Control", skip_serializing_if = "Option::is_none")]
    pub control: Option<Treatment>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExperimentDefinitionStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "IDLE")]
    Idle,
    #[serde(rename = "ARCHIVED")]
    Archived,
}

impl ExperimentDefinitionStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Idle => "IDLE",
            Self::Archived => "ARCHIVED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "IDLE" => Self::Idle,
            "ARCHIVED" => Self::Archived,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentDefinitionSummary {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Hypothesis", skip_serializing_if = "Option::is_none")]
    pub hypothesis: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ExperimentDefinitionStatus>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "EnvironmentId", skip_serializing_if = "Option::is_none")]
    pub environment_id: Option<String>,
    #[serde(rename = "FlagKey", skip_serializing_if = "Option::is_none")]
    pub flag_key: Option<String>,
    #[serde(rename = "CreatedAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<crate::Timestamp>,
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentDefinitions {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ExperimentDefinitionSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentRun {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "ExperimentDefinitionId", skip_serializing_if = "Option::is_none")]
    pub experiment_definition_id: Option<String>,
    #[serde(rename = "Run", skip_serializing_if = "Option::is_none")]
    pub run: Option<i32>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ExperimentRunStatus>,
    #[serde(rename = "ExposurePercentage", skip_serializing_if = "Option::is_none")]
    pub exposure_percentage: Option<f64>,
    #[serde(rename = "TreatmentOverrides", skip_serializing_if = "Option::is_none")]
    pub treatment_overrides: Option<TreatmentOverrides>,
    #[serde(rename = "Result", skip_serializing_if = "Option::is_none")]
    pub result: Option<ExperimentRunResult>,
    #[serde(rename = "StartedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<crate::Timestamp>,
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<crate::Timestamp>,
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<crate::Timestamp>,
    #[serde(rename = "ExperimentDefinitionSnapshot", skip_serializing_if = "Option::is_none")]
    pub experiment_definition_snapshot: Option<ExperimentDefinitionSnapshot>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentRunEvent {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "AssociatedDeployment", skip_serializing_if = "Option::is_none")]
    pub associated_deployment: Option<String>,
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<ExperimentRunEventType>,
    #[serde(rename = "OccurredAt", skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<crate::Timestamp>,
    #[serde(rename = "TriggeredBy", skip_serializing_if = "Option::is_none")]
    pub triggered_by: Option<TriggeredBy>,
    #[serde(rename = "ExposurePercentage", skip_serializing_if = "Option::is_none")]
    pub exposure_percentage: Option<f64>,
    #[serde(rename = "TreatmentOverrides", skip_serializing_if = "Option::is_none")]
    pub treatment_overrides: Option<TreatmentOverrides>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExperimentRunEventType {
    #[serde(rename = "RUN_STARTED")]
    RunStarted,
    #[serde(rename = "EXPOSURE_UPDATED")]
    ExposureUpdated,
    #[serde(rename = "OVERRIDES_UPDATED")]
    OverridesUpdated,
    #[serde(rename = "RUN_STOPPED")]
    RunStopped,
}

impl ExperimentRunEventType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RunStarted => "RUN_STARTED",
            Self::ExposureUpdated => "EXPOSURE_UPDATED",
            Self::OverridesUpdated => "OVERRIDES_UPDATED",
            Self::RunStopped => "RUN_STOPPED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RUN_STARTED" => Self::RunStarted,
            "EXPOSURE_UPDATED" => Self::ExposureUpdated,
            "OVERRIDES_UPDATED" => Self::OverridesUpdated,
            "RUN_STOPPED" => Self::RunStopped,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentRunEvents {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ExperimentRunEvent>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ExperimentRunResult {
    #[serde(rename = "ExecutiveSummary", skip_serializing_if = "Option::is_none")]
    pub executive_summary: Option<String>,
    #[serde(rename = "ReasonsToLaunch", skip_serializing_if = "Option::is_none")]
    pub reasons_to_launch: Option<String>,
    #[serde(rename = "ReasonsNotToLaunch", skip_serializing_if = "Option::is_none")]
    pub reasons_not_to_launch: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExperimentRunStatus {
    #[serde(rename = "RUNNING")]
    Running,
    #[serde(rename = "DONE")]
    Done,
}

impl ExperimentRunStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Done => "DONE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RUNNING" => Self::Running,
            "DONE" => Self::Done,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentRunSummary {
    #[serde(rename = "ExperimentDefinitionId", skip_serializing_if = "Option::is_none")]
    pub experiment_definition_id: Option<String>,
    #[serde(rename = "Run", skip_serializing_if = "Option::is_none")]
    pub run: Option<i32>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ExperimentRunStatus>,
    #[serde(rename = "StartedAt", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<crate::Timestamp>,
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<crate::Timestamp>,
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExperimentRuns {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ExperimentRunSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Extension {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i32>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Actions", skip_serializing_if = "Option::is_none")]
    pub actions: Option<std::collections::BTreeMap<String, Vec<Action>>>,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, Parameter>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExtensionAssociation {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "ExtensionArn", skip_serializing_if = "Option::is_none")]
    pub extension_arn: Option<String>,
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "ExtensionVersionNumber", skip_serializing_if = "Option::is_none")]
    pub extension_version_number: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExtensionAssociationSummary {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "ExtensionArn", skip_serializing_if = "Option::is_none")]
    pub extension_arn: Option<String>,
    #[serde(rename = "ResourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExtensionAssociations {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ExtensionAssociationSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ExtensionSummary {
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i32>,
    #[serde(rename = "Arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Extensions {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ExtensionSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct FlagValue {
    #[serde(rename = "Enabled")]
    pub enabled: bool,
    #[serde(rename = "AttributeValues", skip_serializing_if = "Option::is_none")]
    pub attribute_values: Option<std::collections::BTreeMap<String, AttributeValue>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetApplicationRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetConfigurationProfileRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetConfigurationRequest {
    #[serde(rename = "Application")]
    pub application: String,
    #[serde(rename = "Environment")]
    pub environment: String,
    #[serde(rename = "Configuration")]
    pub configuration: String,
    #[serde(rename = "ClientId")]
    pub client_id: String,
    #[serde(rename = "ClientConfigurationVersion")]
    pub client_configuration_version: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetDeploymentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "DeploymentNumber")]
    pub deployment_number: i32,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetDeploymentStrategyRequest {
    #[serde(rename = "DeploymentStrategyId")]
    pub deployment_strategy_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetEnvironmentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetExperimentDefinitionRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetExperimentRunRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Run")]
    pub run: i32,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetExtensionAssociationRequest {
    #[serde(rename = "ExtensionAssociationId")]
    pub extension_association_id: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetExtensionRequest {
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    #[serde(rename = "VersionNumber")]
    pub version_number: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetHostedConfigurationVersionRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "VersionNumber")]
    pub version_number: i32,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GrowthType {
    #[serde(rename = "LINEAR")]
    Linear,
    #[serde(rename = "EXPONENTIAL")]
    Exponential,
}

impl GrowthType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Linear => "LINEAR",
            Self::Exponential => "EXPONENTIAL",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "LINEAR" => Self::Linear,
            "EXPONENTIAL" => Self::Exponential,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct HostedConfigurationVersion {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i32>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<crate::Blob>,
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "VersionLabel", skip_serializing_if = "Option::is_none")]
    pub version_label: Option<String>,
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct HostedConfigurationVersionSummary {
    #[serde(rename = "ApplicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    #[serde(rename = "ConfigurationProfileId", skip_serializing_if = "Option::is_none")]
    pub configuration_profile_id: Option<String>,
    #[serde(rename = "VersionNumber", skip_serializing_if = "Option::is_none")]
    pub version_number: Option<i32>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "ContentType", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "VersionLabel", skip_serializing_if = "Option::is_none")]
    pub version_label: Option<String>,
    #[serde(rename = "KmsKeyArn", skip_serializing_if = "Option::is_none")]
    pub kms_key_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct HostedConfigurationVersions {
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<HostedConfigurationVersionSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListApplicationsRequest {
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListConfigurationProfilesRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "Type")]
    pub r#type: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListDeploymentStrategiesRequest {
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListDeploymentsRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListEnvironmentsRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListExperimentDefinitionsRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: Option<String>,
    #[serde(rename = "ConfigurationProfileIdentifier")]
    pub configuration_profile_identifier: Option<String>,
    #[serde(rename = "EnvironmentIdentifier")]
    pub environment_identifier: Option<String>,
    #[serde(rename = "Status")]
    pub status: Option<ExperimentDefinitionStatus>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListExperimentRunEventsRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Run")]
    pub run: i32,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListExperimentRunsRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "Status")]
    pub status: Option<ExperimentRunStatus>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListExtensionAssociationsRequest {
    #[serde(rename = "ResourceIdentifier")]
    pub resource_identifier: Option<String>,
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: Option<String>,
    #[serde(rename = "ExtensionVersionNumber")]
    pub extension_version_number: Option<i32>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListExtensionsRequest {
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "Name")]
    pub name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListHostedConfigurationVersionsRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "VersionLabel")]
    pub version_label: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Monitor {
    #[serde(rename = "AlarmArn")]
    pub alarm_arn: String,
    #[serde(rename = "AlarmRoleArn", skip_serializing_if = "Option::is_none")]
    pub alarm_role_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Parameter {
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "Required", skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    #[serde(rename = "Dynamic", skip_serializing_if = "Option::is_none")]
    pub dynamic: Option<bool>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplicateTo {
    #[serde(rename = "NONE")]
    None,
    #[serde(rename = "SSM_DOCUMENT")]
    SsmDocument,
}

impl ReplicateTo {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::SsmDocument => "SSM_DOCUMENT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "NONE" => Self::None,
            "SSM_DOCUMENT" => Self::SsmDocument,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourceTags {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartDeploymentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "DeploymentStrategyId")]
    pub deployment_strategy_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "ConfigurationVersion")]
    pub configuration_version: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "KmsKeyIdentifier")]
    pub kms_key_identifier: Option<String>,
    #[serde(rename = "DynamicExtensionParameters")]
    pub dynamic_extension_parameters: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "LatestDeploymentNumber")]
    pub latest_deployment_number: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartExperimentRunRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "ExposurePercentage")]
    pub exposure_percentage: Option<f64>,
    #[serde(rename = "TreatmentOverrides")]
    pub treatment_overrides: Option<TreatmentOverrides>,
    #[serde(rename = "Tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "DeploymentParameters")]
    pub deployment_parameters: Option<DeploymentParameters>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StopDeploymentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "DeploymentNumber")]
    pub deployment_number: i32,
    #[serde(rename = "AllowRevert")]
    pub allow_revert: Option<bool>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StopExperimentRunRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Run")]
    pub run: i32,
    #[serde(rename = "Result")]
    pub result: Option<ExperimentRunResult>,
    #[serde(rename = "DeploymentParameters")]
    pub deployment_parameters: Option<DeploymentParameters>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagResourceRequest {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: std::collections::BTreeMap<String, String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Treatment {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Weight", skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "FlagValue", skip_serializing_if = "Option::is_none")]
    pub flag_value: Option<FlagValue>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TreatmentInput {
    #[serde(rename = "Weight")]
    pub weight: f64,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "FlagValue")]
    pub flag_value: FlagValue,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum TreatmentOverrides {
    #[serde(rename = "Inline")]
    Inline(std::collections::BTreeMap<String, String>),
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TriggeredBy {
    #[serde(rename = "USER")]
    User,
    #[serde(rename = "APPCONFIG")]
    Appconfig,
    #[serde(rename = "CLOUDWATCH_ALARM")]
    CloudwatchAlarm,
    #[serde(rename = "INTERNAL_ERROR")]
    InternalError,
}

impl TriggeredBy {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::User => "USER",
            Self::Appconfig => "APPCONFIG",
            Self::CloudwatchAlarm => "CLOUDWATCH_ALARM",
            Self::InternalError => "INTERNAL_ERROR",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "USER" => Self::User,
            "APPCONFIG" => Self::Appconfig,
            "CLOUDWATCH_ALARM" => Self::CloudwatchAlarm,
            "INTERNAL_ERROR" => Self::InternalError,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagResourceRequest {
    #[serde(rename = "ResourceArn")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateAccountSettingsRequest {
    #[serde(rename = "DeletionProtection")]
    pub deletion_protection: Option<DeletionProtectionSettings>,
    #[serde(rename = "VendedMetrics")]
    pub vended_metrics: Option<VendedMetricsSettings>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateApplicationRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "Name")]
    pub name: Option<String>,
    #[serde(rename = "Description")]
    pub description: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateConfigurationProfileRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "Name")]
    pub name: Option<String>,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "RetrievalRoleArn")]
    pub retrieval_role_arn: Option<String>,
    #[serde(rename = "Validators")]
    pub validators: Option<Vec<Validator>>,
    #[serde(rename = "KmsKeyIdentifier")]
    pub kms_key_identifier: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateDeploymentStrategyRequest {
    #[serde(rename = "DeploymentStrategyId")]
    pub deployment_strategy_id: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "DeploymentDurationInMinutes")]
    pub deployment_duration_in_minutes: Option<i32>,
    #[serde(rename = "FinalBakeTimeInMinutes")]
    pub final_bake_time_in_minutes: Option<i32>,
    #[serde(rename = "GrowthFactor")]
    pub growth_factor: Option<f64>,
    #[serde(rename = "GrowthType")]
    pub growth_type: Option<GrowthType>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateEnvironmentRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "EnvironmentId")]
    pub environment_id: String,
    #[serde(rename = "Name")]
    pub name: Option<String>,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Monitors")]
    pub monitors: Option<Vec<Monitor>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateExperimentDefinitionRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Treatments")]
    pub treatments: Option<Vec<TreatmentInput>>,
    #[serde(rename = "Control")]
    pub control: Option<TreatmentInput>,
    #[serde(rename = "Hypothesis")]
    pub hypothesis: Option<String>,
    #[serde(rename = "AudienceRule")]
    pub audience_rule: Option<String>,
    #[serde(rename = "AudienceDescription")]
    pub audience_description: Option<String>,
    #[serde(rename = "LaunchCriteria")]
    pub launch_criteria: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateExperimentRunRequest {
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    #[serde(rename = "ExperimentDefinitionIdentifier")]
    pub experiment_definition_identifier: String,
    #[serde(rename = "Run")]
    pub run: i32,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "ExposurePercentage")]
    pub exposure_percentage: Option<f64>,
    #[serde(rename = "TreatmentOverrides")]
    pub treatment_overrides: Option<TreatmentOverrides>,
    #[serde(rename = "DeploymentParameters")]
    pub deployment_parameters: Option<DeploymentParameters>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateExtensionAssociationRequest {
    #[serde(rename = "ExtensionAssociationId")]
    pub extension_association_id: String,
    #[serde(rename = "Parameters")]
    pub parameters: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateExtensionRequest {
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    #[serde(rename = "Description")]
    pub description: Option<String>,
    #[serde(rename = "Actions")]
    pub actions: Option<std::collections::BTreeMap<String, Vec<Action>>>,
    #[serde(rename = "Parameters")]
    pub parameters: Option<std::collections::BTreeMap<String, Parameter>>,
    #[serde(rename = "VersionNumber")]
    pub version_number: Option<i32>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ValidateConfigurationRequest {
    #[serde(rename = "ApplicationId")]
    pub application_id: String,
    #[serde(rename = "ConfigurationProfileId")]
    pub configuration_profile_id: String,
    #[serde(rename = "ConfigurationVersion")]
    pub configuration_version: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct Validator {
    #[serde(rename = "Type")]
    pub r#type: ValidatorType,
    #[serde(rename = "Content")]
    pub content: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValidatorType {
    #[serde(rename = "JSON_SCHEMA")]
    JsonSchema,
    #[serde(rename = "LAMBDA")]
    Lambda,
}

impl ValidatorType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::JsonSchema => "JSON_SCHEMA",
            Self::Lambda => "LAMBDA",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "JSON_SCHEMA" => Self::JsonSchema,
            "LAMBDA" => Self::Lambda,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct VendedMetricsSettings {
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl crate::Operation for CreateApplicationRequest {
    type Output = Application;
    const MODEL: &'static crate::OperationModel = &operations::CreateApplication;
}

impl crate::Operation for CreateConfigurationProfileRequest {
    type Output = ConfigurationProfile;
    const MODEL: &'static crate::OperationModel = &operations::CreateConfigurationProfile;
}

impl crate::Operation for CreateDeploymentStrategyRequest {
    type Output = DeploymentStrategy;
    const MODEL: &'static crate::OperationModel = &operations::CreateDeploymentStrategy;
}

impl crate::Operation for CreateEnvironmentRequest {
    type Output = Environment;
    const MODEL: &'static crate::OperationModel = &operations::CreateEnvironment;
}

impl crate::Operation for CreateExperimentDefinitionRequest {
    type Output = ExperimentDefinition;
    const MODEL: &'static crate::OperationModel = &operations::CreateExperimentDefinition;
}

impl crate::Operation for CreateExtensionRequest {
    type Output = Extension;
    const MODEL: &'static crate::OperationModel = &operations::CreateExtension;
}

impl crate::Operation for CreateExtensionAssociationRequest {
    type Output = ExtensionAssociation;
    const MODEL: &'static crate::OperationModel = &operations::CreateExtensionAssociation;
}

impl crate::Operation for CreateHostedConfigurationVersionRequest {
    type Output = HostedConfigurationVersion;
    const MODEL: &'static crate::OperationModel = &operations::CreateHostedConfigurationVersion;
}

impl crate::Operation for DeleteApplicationRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteApplication;
}

impl crate::Operation for DeleteConfigurationProfileRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteConfigurationProfile;
}

impl crate::Operation for DeleteDeploymentStrategyRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteDeploymentStrategy;
}

impl crate::Operation for DeleteEnvironmentRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteEnvironment;
}

impl crate::Operation for DeleteExperimentDefinitionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteExperimentDefinition;
}

impl crate::Operation for DeleteExtensionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteExtension;
}

impl crate::Operation for DeleteExtensionAssociationRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteExtensionAssociation;
}

impl crate::Operation for DeleteHostedConfigurationVersionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeleteHostedConfigurationVersion;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct GetAccountSettingsRequest {}

impl crate::Operation for GetAccountSettingsRequest {
    type Output = AccountSettings;
    const MODEL: &'static crate::OperationModel = &operations::GetAccountSettings;
}

impl crate::Operation for GetApplicationRequest {
    type Output = Application;
    const MODEL: &'static crate::OperationModel = &operations::GetApplication;
}

impl crate::Operation for GetConfigurationRequest {
    type Output = Configuration;
    const MODEL: &'static crate::OperationModel = &operations::GetConfiguration;
}

impl crate::Operation for GetConfigurationProfileRequest {
    type Output = ConfigurationProfile;
    const MODEL: &'static crate::OperationModel = &operations::GetConfigurationProfile;
}

impl crate::Operation for GetDeploymentRequest {
    type Output = Deployment;
    const MODEL: &'static crate::OperationModel = &operations::GetDeployment;
}

impl crate::Operation for GetDeploymentStrategyRequest {
    type Output = DeploymentStrategy;
    const MODEL: &'static crate::OperationModel = &operations::GetDeploymentStrategy;
}

impl crate::Operation for GetEnvironmentRequest {
    type Output = Environment;
    const MODEL: &'static crate::OperationModel = &operations::GetEnvironment;
}

impl crate::Operation for GetExperimentDefinitionRequest {
    type Output = ExperimentDefinition;
    const MODEL: &'static crate::OperationModel = &operations::GetExperimentDefinition;
}

impl crate::Operation for GetExperimentRunRequest {
    type Output = ExperimentRun;
    const MODEL: &'static crate::OperationModel = &operations::GetExperimentRun;
}

impl crate::Operation for GetExtensionRequest {
    type Output = Extension;
    const MODEL: &'static crate::OperationModel = &operations::GetExtension;
}

impl crate::Operation for GetExtensionAssociationRequest {
    type Output = ExtensionAssociation;
    const MODEL: &'static crate::OperationModel = &operations::GetExtensionAssociation;
}

impl crate::Operation for GetHostedConfigurationVersionRequest {
    type Output = HostedConfigurationVersion;
    const MODEL: &'static crate::OperationModel = &operations::GetHostedConfigurationVersion;
}

impl crate::Operation for ListApplicationsRequest {
    type Output = Applications;
    const MODEL: &'static crate::OperationModel = &operations::ListApplications;
}

impl crate::Operation for ListConfigurationProfilesRequest {
    type Output = ConfigurationProfiles;
    const MODEL: &'static crate::OperationModel = &operations::ListConfigurationProfiles;
}

impl crate::Operation for ListDeploymentStrategiesRequest {
    type Output = DeploymentStrategies;
    const MODEL: &'static crate::OperationModel = &operations::ListDeploymentStrategies;
}

impl crate::Operation for ListDeploymentsRequest {
    type Output = Deployments;
    const MODEL: &'static crate::OperationModel = &operations::ListDeployments;
}

impl crate::Operation for ListEnvironmentsRequest {
    type Output = Environments;
    const MODEL: &'static crate::OperationModel = &operations::ListEnvironments;
}

impl crate::Operation for ListExperimentDefinitionsRequest {
    type Output = ExperimentDefinitions;
    const MODEL: &'static crate::OperationModel = &operations::ListExperimentDefinitions;
}

impl crate::Operation for ListExperimentRunEventsRequest {
    type Output = ExperimentRunEvents;
    const MODEL: &'static crate::OperationModel = &operations::ListExperimentRunEvents;
}

impl crate::Operation for ListExperimentRunsRequest {
    type Output = ExperimentRuns;
    const MODEL: &'static crate::OperationModel = &operations::ListExperimentRuns;
}

impl crate::Operation for ListExtensionAssociationsRequest {
    type Output = ExtensionAssociations;
    const MODEL: &'static crate::OperationModel = &operations::ListExtensionAssociations;
}

impl crate::Operation for ListExtensionsRequest {
    type Output = Extensions;
    const MODEL: &'static crate::OperationModel = &operations::ListExtensions;
}

impl crate::Operation for ListHostedConfigurationVersionsRequest {
    type Output = HostedConfigurationVersions;
    const MODEL: &'static crate::OperationModel = &operations::ListHostedConfigurationVersions;
}

impl crate::Operation for ListTagsForResourceRequest {
    type Output = ResourceTags;
    const MODEL: &'static crate::OperationModel = &operations::ListTagsForResource;
}

impl crate::Operation for StartDeploymentRequest {
    type Output = Deployment;
    const MODEL: &'static crate::OperationModel = &operations::StartDeployment;
}

impl crate::Operation for StartExperimentRunRequest {
    type Output = ExperimentRun;
    const MODEL: &'static crate::OperationModel = &operations::StartExperimentRun;
}

impl crate::Operation for StopDeploymentRequest {
    type Output = Deployment;
    const MODEL: &'static crate::OperationModel = &operations::StopDeployment;
}

impl crate::Operation for StopExperimentRunRequest {
    type Output = ExperimentRun;
    const MODEL: &'static crate::OperationModel = &operations::StopExperimentRun;
}

impl crate::Operation for TagResourceRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::TagResource;
}

impl crate::Operation for UntagResourceRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::UntagResource;
}

impl crate::Operation for UpdateAccountSettingsRequest {
    type Output = AccountSettings;
    const MODEL: &'static crate::OperationModel = &operations::UpdateAccountSettings;
}

impl crate::Operation for UpdateApplicationRequest {
    type Output = Application;
    const MODEL: &'static crate::OperationModel = &operations::UpdateApplication;
}

impl crate::Operation for UpdateConfigurationProfileRequest {
    type Output = ConfigurationProfile;
    const MODEL: &'static crate::OperationModel = &operations::UpdateConfigurationProfile;
}

impl crate::Operation for UpdateDeploymentStrategyRequest {
    type Output = DeploymentStrategy;
    const MODEL: &'static crate::OperationModel = &operations::UpdateDeploymentStrategy;
}

impl crate::Operation for UpdateEnvironmentRequest {
    type Output = Environment;
    const MODEL: &'static crate::OperationModel = &operations::UpdateEnvironment;
}

impl crate::Operation for UpdateExperimentDefinitionRequest {
    type Output = ExperimentDefinition;
    const MODEL: &'static crate::OperationModel = &operations::UpdateExperimentDefinition;
}

impl crate::Operation for UpdateExperimentRunRequest {
    type Output = ExperimentRun;
    const MODEL: &'static crate::OperationModel = &operations::UpdateExperimentRun;
}

impl crate::Operation for UpdateExtensionRequest {
    type Output = Extension;
    const MODEL: &'static crate::OperationModel = &operations::UpdateExtension;
}

impl crate::Operation for UpdateExtensionAssociationRequest {
    type Output = ExtensionAssociation;
    const MODEL: &'static crate::OperationModel = &operations::UpdateExtensionAssociation;
}

impl crate::Operation for ValidateConfigurationRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::ValidateConfiguration;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "appconfig",
    signing_name: "appconfig",
    validation_error: "BadRequestException",
    api_version: "2019-10-09",
    protocol: crate::Protocol::RestJson,
    operations: &[
        &operations::CreateApplication,
        &operations::CreateConfigurationProfile,
        &operations::CreateDeploymentStrategy,
        &operations::CreateEnvironment,
        &operations::CreateExperimentDefinition,
        &operations::CreateExtension,
        &operations::CreateExtensionAssociation,
        &operations::CreateHostedConfigurationVersion,
        &operations::DeleteApplication,
        &operations::DeleteConfigurationProfile,
        &operations::DeleteDeploymentStrategy,
        &operations::DeleteEnvironment,
        &operations::DeleteExperimentDefinition,
        &operations::DeleteExtension,
        &operations::DeleteExtensionAssociation,
        &operations::DeleteHostedConfigurationVersion,
        &operations::GetAccountSettings,
        &operations::GetApplication,
        &operations::GetConfiguration,
        &operations::GetConfigurationProfile,
        &operations::GetDeployment,
        &operations::GetDeploymentStrategy,
        &operations::GetEnvironment,
        &operations::GetExperimentDefinition,
        &operations::GetExperimentRun,
        &operations::GetExtension,
        &operations::GetExtensionAssociation,
        &operations::GetHostedConfigurationVersion,
        &operations::ListApplications,
        &operations::ListConfigurationProfiles,
        &operations::ListDeploymentStrategies,
        &operations::ListDeployments,
        &operations::ListEnvironments,
        &operations::ListExperimentDefinitions,
        &operations::ListExperimentRunEvents,
        &operations::ListExperimentRuns,
        &operations::ListExtensionAssociations,
        &operations::ListExtensions,
        &operations::ListHostedConfigurationVersions,
        &operations::ListTagsForResource,
        &operations::StartDeployment,
        &operations::StartExperimentRun,
        &operations::StopDeployment,
        &operations::StopExperimentRun,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateAccountSettings,
        &operations::UpdateApplication,
        &operations::UpdateConfigurationProfile,
        &operations::UpdateDeploymentStrategy,
        &operations::UpdateEnvironment,
        &operations::UpdateExperimentDefinition,
        &operations::UpdateExperimentRun,
        &operations::UpdateExtension,
        &operations::UpdateExtensionAssociation,
        &operations::ValidateConfiguration,
    ],
    errors: &[
        crate::ErrorModel { code: "BadRequestException", status: 400 },
        crate::ErrorModel { code: "ConflictException", status: 409 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "PayloadTooLargeException", status: 413 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static CreateApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateApplication",
        method: "POST",
        path: "/applications",
        success: 201,
        input: &shapes::CreateApplicationRequest_,
        output: Some(&shapes::Application_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateConfigurationProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateConfigurationProfile",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles",
        success: 201,
        input: &shapes::CreateConfigurationProfileRequest_,
        output: Some(&shapes::ConfigurationProfile_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateDeploymentStrategy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateDeploymentStrategy",
        method: "POST",
        path: "/deploymentstrategies",
        success: 201,
        input: &shapes::CreateDeploymentStrategyRequest_,
        output: Some(&shapes::DeploymentStrategy_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateEnvironment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateEnvironment",
        method: "POST",
        path: "/applications/{ApplicationId}/environments",
        success: 201,
        input: &shapes::CreateEnvironmentRequest_,
        output: Some(&shapes::Environment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateExperimentDefinition: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateExperimentDefinition",
        method: "POST",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions",
        success: 201,
        input: &shapes::CreateExperimentDefinitionRequest_,
        output: Some(&shapes::ExperimentDefinition_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateExtension: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateExtension",
        method: "POST",
        path: "/extensions",
        success: 201,
        input: &shapes::CreateExtensionRequest_,
        output: Some(&shapes::Extension_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateExtensionAssociation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateExtensionAssociation",
        method: "POST",
        path: "/extensionassociations",
        success: 201,
        input: &shapes::CreateExtensionAssociationRequest_,
        output: Some(&shapes::ExtensionAssociation_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateHostedConfigurationVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateHostedConfigurationVersion",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions",
        success: 201,
        input: &shapes::CreateHostedConfigurationVersionRequest_,
        output: Some(&shapes::HostedConfigurationVersion_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "PayloadTooLargeException", status: 413 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteApplication",
        method: "DELETE",
        path: "/applications/{ApplicationId}",
        success: 204,
        input: &shapes::DeleteApplicationRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteConfigurationProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteConfigurationProfile",
        method: "DELETE",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 204,
        input: &shapes::DeleteConfigurationProfileRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteDeploymentStrategy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteDeploymentStrategy",
        method: "DELETE",
        path: "/deployementstrategies/{DeploymentStrategyId}",
        success: 204,
        input: &shapes::DeleteDeploymentStrategyRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteEnvironment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteEnvironment",
        method: "DELETE",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 204,
        input: &shapes::DeleteEnvironmentRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteExperimentDefinition: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteExperimentDefinition",
        method: "DELETE",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 204,
        input: &shapes::DeleteExperimentDefinitionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteExtension: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteExtension",
        method: "DELETE",
        path: "/extensions/{ExtensionIdentifier}",
        success: 204,
        input: &shapes::DeleteExtensionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteExtensionAssociation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteExtensionAssociation",
        method: "DELETE",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 204,
        input: &shapes::DeleteExtensionAssociationRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteHostedConfigurationVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteHostedConfigurationVersion",
        method: "DELETE",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}",
        success: 204,
        input: &shapes::DeleteHostedConfigurationVersionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetAccountSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetAccountSettings",
        method: "GET",
        path: "/settings",
        success: 200,
        input: &shapes::NoInput,
        output: Some(&shapes::AccountSettings_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetApplication",
        method: "GET",
        path: "/applications/{ApplicationId}",
        success: 200,
        input: &shapes::GetApplicationRequest_,
        output: Some(&shapes::Application_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/applications/{Application}/environments/{Environment}/configurations/{Configuration}",
        success: 200,
        input: &shapes::GetConfigurationRequest_,
        output: Some(&shapes::Configuration_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetConfigurationProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetConfigurationProfile",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 200,
        input: &shapes::GetConfigurationProfileRequest_,
        output: Some(&shapes::ConfigurationProfile_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetDeployment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetDeployment",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}",
        success: 200,
        input: &shapes::GetDeploymentRequest_,
        output: Some(&shapes::Deployment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetDeploymentStrategy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetDeploymentStrategy",
        method: "GET",
        path: "/deploymentstrategies/{DeploymentStrategyId}",
        success: 200,
        input: &shapes::GetDeploymentStrategyRequest_,
        output: Some(&shapes::DeploymentStrategy_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetEnvironment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetEnvironment",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 200,
        input: &shapes::GetEnvironmentRequest_,
        output: Some(&shapes::Environment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetExperimentDefinition: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetExperimentDefinition",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 200,
        input: &shapes::GetExperimentDefinitionRequest_,
        output: Some(&shapes::ExperimentDefinition_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetExperimentRun: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetExperimentRun",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}",
        success: 200,
        input: &shapes::GetExperimentRunRequest_,
        output: Some(&shapes::ExperimentRun_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetExtension: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetExtension",
        method: "GET",
        path: "/extensions/{ExtensionIdentifier}",
        success: 200,
        input: &shapes::GetExtensionRequest_,
        output: Some(&shapes::Extension_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetExtensionAssociation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetExtensionAssociation",
        method: "GET",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 200,
        input: &shapes::GetExtensionAssociationRequest_,
        output: Some(&shapes::ExtensionAssociation_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetHostedConfigurationVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetHostedConfigurationVersion",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}",
        success: 200,
        input: &shapes::GetHostedConfigurationVersionRequest_,
        output: Some(&shapes::HostedConfigurationVersion_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
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
        output: Some(&shapes::Applications_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListConfigurationProfiles: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListConfigurationProfiles",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles",
        success: 200,
        input: &shapes::ListConfigurationProfilesRequest_,
        output: Some(&shapes::ConfigurationProfiles_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListDeploymentStrategies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListDeploymentStrategies",
        method: "GET",
        path: "/deploymentstrategies",
        success: 200,
        input: &shapes::ListDeploymentStrategiesRequest_,
        output: Some(&shapes::DeploymentStrategies_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListDeployments: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListDeployments",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments",
        success: 200,
        input: &shapes::ListDeploymentsRequest_,
        output: Some(&shapes::Deployments_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListEnvironments: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListEnvironments",
        method: "GET",
        path: "/applications/{ApplicationId}/environments",
        success: 200,
        input: &shapes::ListEnvironmentsRequest_,
        output: Some(&shapes::Environments_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListExperimentDefinitions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListExperimentDefinitions",
        method: "GET",
        path: "/experimentdefinitions",
        success: 200,
        input: &shapes::ListExperimentDefinitionsRequest_,
        output: Some(&shapes::ExperimentDefinitions_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListExperimentRunEvents: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListExperimentRunEvents",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events",
        success: 200,
        input: &shapes::ListExperimentRunEventsRequest_,
        output: Some(&shapes::ExperimentRunEvents_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListExperimentRuns: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListExperimentRuns",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns",
        success: 200,
        input: &shapes::ListExperimentRunsRequest_,
        output: Some(&shapes::ExperimentRuns_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListExtensionAssociations: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListExtensionAssociations",
        method: "GET",
        path: "/extensionassociations",
        success: 200,
        input: &shapes::ListExtensionAssociationsRequest_,
        output: Some(&shapes::ExtensionAssociations_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListExtensions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListExtensions",
        method: "GET",
        path: "/extensions",
        success: 200,
        input: &shapes::ListExtensionsRequest_,
        output: Some(&shapes::Extensions_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListHostedConfigurationVersions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListHostedConfigurationVersions",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions",
        success: 200,
        input: &shapes::ListHostedConfigurationVersionsRequest_,
        output: Some(&shapes::HostedConfigurationVersions_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListTagsForResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest_,
        output: Some(&shapes::ResourceTags_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StartDeployment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartDeployment",
        method: "POST",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments",
        success: 201,
        input: &shapes::StartDeploymentRequest_,
        output: Some(&shapes::Deployment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StartExperimentRun: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartExperimentRun",
        method: "POST",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns",
        success: 201,
        input: &shapes::StartExperimentRunRequest_,
        output: Some(&shapes::ExperimentRun_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StopDeployment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StopDeployment",
        method: "DELETE",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}",
        success: 202,
        input: &shapes::StopDeploymentRequest_,
        output: Some(&shapes::Deployment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StopExperimentRun: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StopExperimentRun",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop",
        success: 200,
        input: &shapes::StopExperimentRunRequest_,
        output: Some(&shapes::ExperimentRun_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{ResourceArn}",
        success: 204,
        input: &shapes::TagResourceRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
        success: 204,
        input: &shapes::UntagResourceRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateAccountSettings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateAccountSettings",
        method: "PATCH",
        path: "/settings",
        success: 200,
        input: &shapes::UpdateAccountSettingsRequest_,
        output: Some(&shapes::AccountSettings_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateApplication: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateApplication",
        method: "PATCH",
        path: "/applications/{ApplicationId}",
        success: 200,
        input: &shapes::UpdateApplicationRequest_,
        output: Some(&shapes::Application_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateConfigurationProfile: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateConfigurationProfile",
        method: "PATCH",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 200,
        input: &shapes::UpdateConfigurationProfileRequest_,
        output: Some(&shapes::ConfigurationProfile_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateDeploymentStrategy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateDeploymentStrategy",
        method: "PATCH",
        path: "/deploymentstrategies/{DeploymentStrategyId}",
        success: 200,
        input: &shapes::UpdateDeploymentStrategyRequest_,
        output: Some(&shapes::DeploymentStrategy_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateEnvironment: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateEnvironment",
        method: "PATCH",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 200,
        input: &shapes::UpdateEnvironmentRequest_,
        output: Some(&shapes::Environment_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateExperimentDefinition: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateExperimentDefinition",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 200,
        input: &shapes::UpdateExperimentDefinitionRequest_,
        output: Some(&shapes::ExperimentDefinition_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateExperimentRun: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateExperimentRun",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update",
        success: 200,
        input: &shapes::UpdateExperimentRunRequest_,
        output: Some(&shapes::ExperimentRun_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateExtension: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateExtension",
        method: "PATCH",
        path: "/extensions/{ExtensionIdentifier}",
        success: 200,
        input: &shapes::UpdateExtensionRequest_,
        output: Some(&shapes::Extension_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateExtensionAssociation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateExtensionAssociation",
        method: "PATCH",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 200,
        input: &shapes::UpdateExtensionAssociationRequest_,
        output: Some(&shapes::ExtensionAssociation_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ValidateConfiguration: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ValidateConfiguration",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators",
        success: 204,
        input: &shapes::ValidateConfigurationRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "BadRequestException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
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
    pub static AccountSettings_: Shape = Shape {
        name: "AccountSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DeletionProtection",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeletionProtectionSettings_,
                },
                Member {
                    name: "VendedMetrics",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VendedMetricsSettings_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Action_: Shape = Shape {
        name: "Action",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Uri",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "RoleArn",
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
    pub static ActionInvocation_: Shape = Shape {
        name: "ActionInvocation",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ActionName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Uri",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "RoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "ErrorMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "ErrorCode",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "InvocationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ActionInvocations_: Shape = Shape {
        name: "ActionInvocations",
        sensitive: false,
        kind: Kind::List(&ActionInvocation_, Bounds { min: None, max: None }),
    };
    pub static ActionList_: Shape = Shape {
        name: "ActionList",
        sensitive: false,
        kind: Kind::List(&Action_, Bounds { min: Some(1), max: Some(1) }),
    };
    pub static ActionPoint_: Shape = Shape {
        name: "ActionPoint",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "PRE_CREATE_HOSTED_CONFIGURATION_VERSION",
                "PRE_START_DEPLOYMENT",
                "AT_DEPLOYMENT_TICK",
                "ON_DEPLOYMENT_START",
                "ON_DEPLOYMENT_STEP",
                "ON_DEPLOYMENT_BAKING",
                "ON_DEPLOYMENT_COMPLETE",
                "ON_DEPLOYMENT_ROLLED_BACK",
            ],
        },
    };
    pub static ActionsMap_: Shape = Shape {
        name: "ActionsMap",
        sensitive: false,
        kind: Kind::Map(&ActionPoint_, &ActionList_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static Application_: Shape = Shape {
        name: "Application",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
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
    pub static ApplicationList_: Shape = Shape {
        name: "ApplicationList",
        sensitive: false,
        kind: Kind::List(&Application_, Bounds { min: None, max: None }),
    };
    pub static Applications_: Shape = Shape {
        name: "Applications",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ApplicationList_,
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
    pub static AppliedExtension_: Shape = Shape {
        name: "AppliedExtension",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ExtensionAssociationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterValueMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AppliedExtensions_: Shape = Shape {
        name: "AppliedExtensions",
        sensitive: false,
        kind: Kind::List(&AppliedExtension_, Bounds { min: None, max: None }),
    };
    static Arn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:[a-zA-Z0-9-_/:.]+",
        Check::Regex(
            "arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})?:([0-9]{12})?:[a-zA-Z0-9-_/:.]+",
        ),
    );
    pub static Arn_: Shape = Shape {
        name: "Arn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(20), max: Some(2048) },
            pattern: Some(&Arn_PATTERN),
            values: &[],
        },
    };
    static AttributeKey_PATTERN: Pattern = Pattern::new(
        "(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}",
        Check::NotButMatches("enabled", "[a-z][a-zA-Z0-9_-]{0,63}"),
    );
    pub static AttributeKey_: Shape = Shape {
        name: "AttributeKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&AttributeKey_PATTERN),
            values: &[],
        },
    };
    pub static AttributeString_: Shape = Shape {
        name: "AttributeString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static AttributeValue_: Shape = Shape {
        name: "AttributeValue",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "StringValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeString_,
                },
                Member {
                    name: "NumberValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Double_,
                },
                Member {
                    name: "BooleanValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "StringArray",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StringList_,
                },
                Member {
                    name: "NumberArray",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NumberList_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static AttributeValueMap_: Shape = Shape {
        name: "AttributeValueMap",
        sensitive: false,
        kind: Kind::Map(&AttributeKey_, &AttributeValue_, Bounds { min: Some(0), max: Some(25) }),
    };
    pub static Blob_: Shape = Shape {
        name: "Blob",
        sensitive: true,
        kind: Kind::Blob { length: Bounds { min: None, max: None }, streaming: false },
    };
    pub static Boolean_: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
    pub static Configuration_: Shape = Shape {
        name: "Configuration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Blob_,
                },
                Member {
                    name: "ConfigurationVersion",
                    location: Location::Header("configuration-version"),
                    required: false,
                    idempotency_token: false,
                    shape: &Version_,
                },
                Member {
                    name: "ContentType",
                    location: Location::Header("content-type"),
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
            ],
            union: false,
            payload: Some("Content"),
        },
    };
    pub static ConfigurationProfile_: Shape = Shape {
        name: "ConfigurationProfile",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LocationUri",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "RetrievalRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "Validators",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ValidatorList_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationProfileType_,
                },
                Member {
                    name: "KmsKeyArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ConfigurationProfileSummary_: Shape = Shape {
        name: "ConfigurationProfileSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "LocationUri",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "ValidatorTypes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ValidatorTypeList_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationProfileType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ConfigurationProfileSummaryList_: Shape = Shape {
        name: "ConfigurationProfileSummaryList",
        sensitive: false,
        kind: Kind::List(&ConfigurationProfileSummary_, Bounds { min: None, max: None }),
    };
    static ConfigurationProfileType_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9\\.\\-]+", Check::Regex("^[a-zA-Z0-9\\.\\-]+"));
    pub static ConfigurationProfileType_: Shape = Shape {
        name: "ConfigurationProfileType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ConfigurationProfileType_PATTERN),
            values: &[],
        },
    };
    pub static ConfigurationProfiles_: Shape = Shape {
        name: "ConfigurationProfiles",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationProfileSummaryList_,
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
    pub static CreateApplicationRequest_: Shape = Shape {
        name: "CreateApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateConfigurationProfileRequest_: Shape = Shape {
        name: "CreateConfigurationProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LocationUri",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "RetrievalRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "Validators",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ValidatorList_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationProfileType_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateDeploymentStrategyRequest_: Shape = Shape {
        name: "CreateDeploymentStrategyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "DeploymentDurationInMinutes",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "FinalBakeTimeInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "GrowthFactor",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &GrowthFactor_,
                },
                Member {
                    name: "GrowthType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthType_,
                },
                Member {
                    name: "ReplicateTo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReplicateTo_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateEnvironmentRequest_: Shape = Shape {
        name: "CreateEnvironmentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Monitors",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MonitorList_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateExperimentDefinitionRequest_: Shape = Shape {
        name: "CreateExperimentDefinitionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &NameWithReservedAwsPrefix_,
                },
                Member {
                    name: "ConfigurationProfileIdentifier",
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
                    name: "FlagKey",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FlagKey_,
                },
                Member {
                    name: "Treatments",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TreatmentInputList_,
                },
                Member {
                    name: "Control",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TreatmentInput_,
                },
                Member {
                    name: "AudienceRule",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Rule_,
                },
                Member {
                    name: "Hypothesis",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "AudienceDescription",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LaunchCriteria",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateExtensionAssociationRequest_: Shape = Shape {
        name: "CreateExtensionAssociationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExtensionVersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "ResourceIdentifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterValueMap_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateExtensionRequest_: Shape = Shape {
        name: "CreateExtensionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ExtensionOrParameterName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Actions",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActionsMap_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterMap_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
                Member {
                    name: "LatestVersionNumber",
                    location: Location::Header("latest-version-number"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateHostedConfigurationVersionRequest_: Shape = Shape {
        name: "CreateHostedConfigurationVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "Description",
                    location: Location::Header("description"),
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Blob_,
                },
                Member {
                    name: "ContentType",
                    location: Location::Header("content-type"),
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And255_,
                },
                Member {
                    name: "LatestVersionNumber",
                    location: Location::Header("latest-version-number"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Header("versionlabel"),
                    required: false,
                    idempotency_token: false,
                    shape: &VersionLabel_,
                },
            ],
            union: false,
            payload: Some("Content"),
        },
    };
    pub static DeleteApplicationRequest_: Shape = Shape {
        name: "DeleteApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ApplicationId",
                location: Location::Uri("ApplicationId"),
                required: true,
                idempotency_token: false,
                shape: &Name_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteConfigurationProfileRequest_: Shape = Shape {
        name: "DeleteConfigurationProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "DeletionProtectionCheck",
                    location: Location::Header("x-amzn-deletion-protection-check"),
                    required: false,
                    idempotency_token: false,
                    shape: &DeletionProtectionCheck_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteDeploymentStrategyRequest_: Shape = Shape {
        name: "DeleteDeploymentStrategyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "DeploymentStrategyId",
                location: Location::Uri("DeploymentStrategyId"),
                required: true,
                idempotency_token: false,
                shape: &DeploymentStrategyId_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteEnvironmentRequest_: Shape = Shape {
        name: "DeleteEnvironmentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "DeletionProtectionCheck",
                    location: Location::Header("x-amzn-deletion-protection-check"),
                    required: false,
                    idempotency_token: false,
                    shape: &DeletionProtectionCheck_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteExperimentDefinitionRequest_: Shape = Shape {
        name: "DeleteExperimentDefinitionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "DeleteType",
                    location: Location::Query("delete_type"),
                    required: false,
                    idempotency_token: false,
                    shape: &DeleteType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteExtensionAssociationRequest_: Shape = Shape {
        name: "DeleteExtensionAssociationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ExtensionAssociationId",
                location: Location::Uri("ExtensionAssociationId"),
                required: true,
                idempotency_token: false,
                shape: &Id_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteExtensionRequest_: Shape = Shape {
        name: "DeleteExtensionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Uri("ExtensionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Query("version"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteHostedConfigurationVersionRequest_: Shape = Shape {
        name: "DeleteHostedConfigurationVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Uri("VersionNumber"),
                    required: true,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteType_: Shape = Shape {
        name: "DeleteType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["ARCHIVE", "DESTROY"] },
    };
    pub static DeletionProtectionCheck_: Shape = Shape {
        name: "DeletionProtectionCheck",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACCOUNT_DEFAULT", "APPLY", "BYPASS"],
        },
    };
    pub static DeletionProtectionDuration_: Shape = Shape {
        name: "DeletionProtectionDuration",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(15), max: Some(1440) }),
    };
    pub static DeletionProtectionSettings_: Shape = Shape {
        name: "DeletionProtectionSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Enabled",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "ProtectionPeriodInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeletionProtectionDuration_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Deployment_: Shape = Shape {
        name: "Deployment",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "DeploymentStrategyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "DeploymentNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "ConfigurationName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationLocationUri",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uri_,
                },
                Member {
                    name: "ConfigurationVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Version_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "DeploymentDurationInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "GrowthType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthType_,
                },
                Member {
                    name: "GrowthFactor",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Percentage_,
                },
                Member {
                    name: "FinalBakeTimeInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentState_,
                },
                Member {
                    name: "EventLog",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentEvents_,
                },
                Member {
                    name: "PercentageComplete",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Percentage_,
                },
                Member {
                    name: "StartedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "CompletedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "AppliedExtensions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AppliedExtensions_,
                },
                Member {
                    name: "KmsKeyArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifier_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VersionLabel_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeploymentEvent_: Shape = Shape {
        name: "DeploymentEvent",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EventType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentEventType_,
                },
                Member {
                    name: "TriggeredBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TriggeredBy_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ActionInvocations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionInvocations_,
                },
                Member {
                    name: "OccurredAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeploymentEventType_: Shape = Shape {
        name: "DeploymentEventType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "PERCENTAGE_UPDATED",
                "ROLLBACK_STARTED",
                "ROLLBACK_COMPLETED",
                "BAKE_TIME_STARTED",
                "DEPLOYMENT_STARTED",
                "DEPLOYMENT_COMPLETED",
                "REVERT_COMPLETED",
            ],
        },
    };
    pub static DeploymentEvents_: Shape = Shape {
        name: "DeploymentEvents",
        sensitive: false,
        kind: Kind::List(&DeploymentEvent_, Bounds { min: None, max: None }),
    };
    pub static DeploymentList_: Shape = Shape {
        name: "DeploymentList",
        sensitive: false,
        kind: Kind::List(&DeploymentSummary_, Bounds { min: None, max: None }),
    };
    pub static DeploymentParameters_: Shape = Shape {
        name: "DeploymentParameters",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DynamicExtensionParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DynamicParameterMap_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeploymentState_: Shape = Shape {
        name: "DeploymentState",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["BAKING", "VALIDATING", "DEPLOYING", "COMPLETE", "ROLLING_BACK", "ROLLED_BACK", "REVERTED"],
        },
    };
    pub static DeploymentStrategies_: Shape = Shape {
        name: "DeploymentStrategies",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentStrategyList_,
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
    pub static DeploymentStrategy_: Shape = Shape {
        name: "DeploymentStrategy",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "DeploymentDurationInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "GrowthType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthType_,
                },
                Member {
                    name: "GrowthFactor",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Percentage_,
                },
                Member {
                    name: "FinalBakeTimeInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "ReplicateTo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReplicateTo_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static DeploymentStrategyId_PATTERN: Pattern = Pattern::new(
        "(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)",
        Check::Regex("(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)"),
    );
    pub static DeploymentStrategyId_: Shape = Shape {
        name: "DeploymentStrategyId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&DeploymentStrategyId_PATTERN),
            values: &[],
        },
    };
    pub static DeploymentStrategyList_: Shape = Shape {
        name: "DeploymentStrategyList",
        sensitive: false,
        kind: Kind::List(&DeploymentStrategy_, Bounds { min: None, max: None }),
    };
    pub static DeploymentSummary_: Shape = Shape {
        name: "DeploymentSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DeploymentNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ConfigurationName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Version_,
                },
                Member {
                    name: "DeploymentDurationInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "GrowthType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthType_,
                },
                Member {
                    name: "GrowthFactor",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Percentage_,
                },
                Member {
                    name: "FinalBakeTimeInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentState_,
                },
                Member {
                    name: "PercentageComplete",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Percentage_,
                },
                Member {
                    name: "StartedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "CompletedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VersionLabel_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeploymentType_: Shape = Shape {
        name: "DeploymentType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["USER", "MANAGED"] },
    };
    pub static Deployments_: Shape = Shape {
        name: "Deployments",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentList_,
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
    pub static Description_: Shape = Shape {
        name: "Description",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static Double_: Shape =
        Shape { name: "Double", sensitive: false, kind: Kind::Float(Bounds { min: None, max: None }) };
    static DynamicParameterKey_PATTERN: Pattern =
        Pattern::new("^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$", Check::Regex("^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$"));
    pub static DynamicParameterKey_: Shape = Shape {
        name: "DynamicParameterKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&DynamicParameterKey_PATTERN),
            values: &[],
        },
    };
    pub static DynamicParameterMap_: Shape = Shape {
        name: "DynamicParameterMap",
        sensitive: true,
        kind: Kind::Map(
            &DynamicParameterKey_,
            &StringWithLengthBetween1And2048_,
            Bounds { min: Some(1), max: Some(10) },
        ),
    };
    pub static EntityId_: Shape = Shape {
        name: "EntityId",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static Environment_: Shape = Shape {
        name: "Environment",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EnvironmentState_,
                },
                Member {
                    name: "Monitors",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MonitorList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static EnvironmentList_: Shape = Shape {
        name: "EnvironmentList",
        sensitive: false,
        kind: Kind::List(&Environment_, Bounds { min: None, max: None }),
    };
    pub static EnvironmentState_: Shape = Shape {
        name: "EnvironmentState",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["READY_FOR_DEPLOYMENT", "DEPLOYING", "ROLLING_BACK", "ROLLED_BACK", "REVERTED"],
        },
    };
    pub static Environments_: Shape = Shape {
        name: "Environments",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EnvironmentList_,
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
    pub static ExperimentDefinition_: Shape = Shape {
        name: "ExperimentDefinition",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Hypothesis",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentDefinitionStatus_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "FlagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FlagKey_,
                },
                Member {
                    name: "AudienceRule",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Rule_,
                },
                Member {
                    name: "AudienceDescription",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LaunchCriteria",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Treatments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentList_,
                },
                Member {
                    name: "Control",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Treatment_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "UpdatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentDefinitionList_: Shape = Shape {
        name: "ExperimentDefinitionList",
        sensitive: false,
        kind: Kind::List(&ExperimentDefinitionSummary_, Bounds { min: None, max: None }),
    };
    pub static ExperimentDefinitionSnapshot_: Shape = Shape {
        name: "ExperimentDefinitionSnapshot",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Hypothesis",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "FlagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FlagKey_,
                },
                Member {
                    name: "AudienceRule",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Rule_,
                },
                Member {
                    name: "AudienceDescription",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LaunchCriteria",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Treatments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentList_,
                },
                Member {
                    name: "Control",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Treatment_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentDefinitionStatus_: Shape = Shape {
        name: "ExperimentDefinitionStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACTIVE", "IDLE", "ARCHIVED"],
        },
    };
    pub static ExperimentDefinitionSummary_: Shape = Shape {
        name: "ExperimentDefinitionSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Hypothesis",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentDefinitionStatus_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "FlagKey",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FlagKey_,
                },
                Member {
                    name: "CreatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "UpdatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentDefinitions_: Shape = Shape {
        name: "ExperimentDefinitions",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentDefinitionList_,
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
    pub static ExperimentRun_: Shape = Shape {
        name: "ExperimentRun",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ExperimentDefinitionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "Run",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunStatus_,
                },
                Member {
                    name: "ExposurePercentage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NullablePercentage_,
                },
                Member {
                    name: "TreatmentOverrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentOverrides_,
                },
                Member {
                    name: "Result",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunResult_,
                },
                Member {
                    name: "StartedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "UpdatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "EndedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "ExperimentDefinitionSnapshot",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentDefinitionSnapshot_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentRunEvent_: Shape = Shape {
        name: "ExperimentRunEvent",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "AssociatedDeployment",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "EventType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunEventType_,
                },
                Member {
                    name: "OccurredAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "TriggeredBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TriggeredBy_,
                },
                Member {
                    name: "ExposurePercentage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NullablePercentage_,
                },
                Member {
                    name: "TreatmentOverrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentOverrides_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentRunEventList_: Shape = Shape {
        name: "ExperimentRunEventList",
        sensitive: false,
        kind: Kind::List(&ExperimentRunEvent_, Bounds { min: None, max: None }),
    };
    pub static ExperimentRunEventType_: Shape = Shape {
        name: "ExperimentRunEventType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["RUN_STARTED", "EXPOSURE_UPDATED", "OVERRIDES_UPDATED", "RUN_STOPPED"],
        },
    };
    pub static ExperimentRunEvents_: Shape = Shape {
        name: "ExperimentRunEvents",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunEventList_,
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
    pub static ExperimentRunResult_: Shape = Shape {
        name: "ExperimentRunResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExecutiveSummary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ReasonsToLaunch",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ReasonsNotToLaunch",
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
    pub static ExperimentRunStatus_: Shape = Shape {
        name: "ExperimentRunStatus",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["RUNNING", "DONE"] },
    };
    pub static ExperimentRunSummary_: Shape = Shape {
        name: "ExperimentRunSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExperimentDefinitionId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "Run",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunStatus_,
                },
                Member {
                    name: "StartedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "UpdatedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
                Member {
                    name: "EndedAt",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Iso8601DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExperimentRunSummaryList_: Shape = Shape {
        name: "ExperimentRunSummaryList",
        sensitive: false,
        kind: Kind::List(&ExperimentRunSummary_, Bounds { min: None, max: None }),
    };
    pub static ExperimentRuns_: Shape = Shape {
        name: "ExperimentRuns",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunSummaryList_,
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
    pub static Extension_: Shape = Shape {
        name: "Extension",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Actions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionsMap_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExtensionAssociation_: Shape = Shape {
        name: "ExtensionAssociation",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExtensionArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "ResourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterValueMap_,
                },
                Member {
                    name: "ExtensionVersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ExtensionAssociationSummaries_: Shape = Shape {
        name: "ExtensionAssociationSummaries",
        sensitive: false,
        kind: Kind::List(&ExtensionAssociationSummary_, Bounds { min: None, max: None }),
    };
    pub static ExtensionAssociationSummary_: Shape = Shape {
        name: "ExtensionAssociationSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Id",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExtensionArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "ResourceArn",
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
    pub static ExtensionAssociations_: Shape = Shape {
        name: "ExtensionAssociations",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExtensionAssociationSummaries_,
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
    static ExtensionOrParameterName_PATTERN: Pattern =
        Pattern::new("^[^\\/#:\\n]{1,64}$", Check::Regex("^[^\\/#:\\n]{1,64}$"));
    pub static ExtensionOrParameterName_: Shape = Shape {
        name: "ExtensionOrParameterName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&ExtensionOrParameterName_PATTERN),
            values: &[],
        },
    };
    pub static ExtensionSummaries_: Shape = Shape {
        name: "ExtensionSummaries",
        sensitive: false,
        kind: Kind::List(&ExtensionSummary_, Bounds { min: None, max: None }),
    };
    pub static ExtensionSummary_: Shape = Shape {
        name: "ExtensionSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member { name: "Id", location: Location::Body, required: false, idempotency_token: false, shape: &Id_ },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "Description",
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
    pub static Extensions_: Shape = Shape {
        name: "Extensions",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExtensionSummaries_,
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
    static FlagKey_PATTERN: Pattern =
        Pattern::new("^[a-z][a-zA-Z0-9_-]{1,64}", Check::Regex("^[a-z][a-zA-Z0-9_-]{1,64}"));
    pub static FlagKey_: Shape = Shape {
        name: "FlagKey",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: Some(&FlagKey_PATTERN), values: &[] },
    };
    pub static FlagValue_: Shape = Shape {
        name: "FlagValue",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Enabled",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "AttributeValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeValueMap_,
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
                name: "ApplicationId",
                location: Location::Uri("ApplicationId"),
                required: true,
                idempotency_token: false,
                shape: &Name_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetConfigurationProfileRequest_: Shape = Shape {
        name: "GetConfigurationProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetConfigurationRequest_: Shape = Shape {
        name: "GetConfigurationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Application",
                    location: Location::Uri("Application"),
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And64_,
                },
                Member {
                    name: "Environment",
                    location: Location::Uri("Environment"),
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And64_,
                },
                Member {
                    name: "Configuration",
                    location: Location::Uri("Configuration"),
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And64_,
                },
                Member {
                    name: "ClientId",
                    location: Location::Query("client_id"),
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And64_,
                },
                Member {
                    name: "ClientConfigurationVersion",
                    location: Location::Query("client_configuration_version"),
                    required: false,
                    idempotency_token: false,
                    shape: &Version_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetDeploymentRequest_: Shape = Shape {
        name: "GetDeploymentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "DeploymentNumber",
                    location: Location::Uri("DeploymentNumber"),
                    required: true,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetDeploymentStrategyRequest_: Shape = Shape {
        name: "GetDeploymentStrategyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "DeploymentStrategyId",
                location: Location::Uri("DeploymentStrategyId"),
                required: true,
                idempotency_token: false,
                shape: &DeploymentStrategyId_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetEnvironmentRequest_: Shape = Shape {
        name: "GetEnvironmentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetExperimentDefinitionRequest_: Shape = Shape {
        name: "GetExperimentDefinitionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetExperimentRunRequest_: Shape = Shape {
        name: "GetExperimentRunRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Run",
                    location: Location::Uri("Run"),
                    required: true,
                    idempotency_token: false,
                    shape: &PositiveInteger_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetExtensionAssociationRequest_: Shape = Shape {
        name: "GetExtensionAssociationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ExtensionAssociationId",
                location: Location::Uri("ExtensionAssociationId"),
                required: true,
                idempotency_token: false,
                shape: &Id_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetExtensionRequest_: Shape = Shape {
        name: "GetExtensionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Uri("ExtensionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Query("version_number"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetHostedConfigurationVersionRequest_: Shape = Shape {
        name: "GetHostedConfigurationVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Uri("VersionNumber"),
                    required: true,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GrowthFactor_: Shape =
        Shape { name: "GrowthFactor", sensitive: false, kind: Kind::Float(Bounds { min: Some(1), max: Some(100) }) };
    pub static GrowthType_: Shape = Shape {
        name: "GrowthType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["LINEAR", "EXPONENTIAL"],
        },
    };
    pub static HostedConfigurationVersion_: Shape = Shape {
        name: "HostedConfigurationVersion",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Header("application-id"),
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Header("configuration-profile-id"),
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Header("version-number"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Description",
                    location: Location::Header("description"),
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Blob_,
                },
                Member {
                    name: "ContentType",
                    location: Location::Header("content-type"),
                    required: false,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And255_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Header("versionlabel"),
                    required: false,
                    idempotency_token: false,
                    shape: &VersionLabel_,
                },
                Member {
                    name: "KmsKeyArn",
                    location: Location::Header("kmskeyarn"),
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: Some("Content"),
        },
    };
    pub static HostedConfigurationVersionSummary_: Shape = Shape {
        name: "HostedConfigurationVersionSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ContentType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And255_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VersionLabel_,
                },
                Member {
                    name: "KmsKeyArn",
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
    pub static HostedConfigurationVersionSummaryList_: Shape = Shape {
        name: "HostedConfigurationVersionSummaryList",
        sensitive: false,
        kind: Kind::List(&HostedConfigurationVersionSummary_, Bounds { min: None, max: None }),
    };
    pub static HostedConfigurationVersions_: Shape = Shape {
        name: "HostedConfigurationVersions",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Items",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &HostedConfigurationVersionSummaryList_,
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
    static Id_PATTERN: Pattern = Pattern::new("[a-z0-9]{4,7}", Check::Regex("[a-z0-9]{4,7}"));
    pub static Id_: Shape = Shape {
        name: "Id",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: Some(&Id_PATTERN), values: &[] },
    };
    pub static Identifier_: Shape = Shape {
        name: "Identifier",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static Integer_: Shape =
        Shape { name: "Integer", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static Iso8601DateTime_: Shape =
        Shape { name: "Iso8601DateTime", sensitive: false, kind: Kind::Timestamp(TimestampFormat::Iso8601) };
    pub static KmsKeyIdentifier_: Shape = Shape {
        name: "KmsKeyIdentifier",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static KmsKeyIdentifierOrEmpty_: Shape = Shape {
        name: "KmsKeyIdentifierOrEmpty",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static ListApplicationsRequest_: Shape = Shape {
        name: "ListApplicationsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListConfigurationProfilesRequest_: Shape = Shape {
        name: "ListConfigurationProfilesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "Type",
                    location: Location::Query("type"),
                    required: false,
                    idempotency_token: false,
                    shape: &ConfigurationProfileType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListDeploymentStrategiesRequest_: Shape = Shape {
        name: "ListDeploymentStrategiesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListDeploymentsRequest_: Shape = Shape {
        name: "ListDeploymentsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListEnvironmentsRequest_: Shape = Shape {
        name: "ListEnvironmentsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListExperimentDefinitionsRequest_: Shape = Shape {
        name: "ListExperimentDefinitionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Query("application_identifier"),
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ConfigurationProfileIdentifier",
                    location: Location::Query("configuration_profile_identifier"),
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "EnvironmentIdentifier",
                    location: Location::Query("environment_identifier"),
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Status",
                    location: Location::Query("status"),
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentDefinitionStatus_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListExperimentRunEventsRequest_: Shape = Shape {
        name: "ListExperimentRunEventsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Run",
                    location: Location::Uri("Run"),
                    required: true,
                    idempotency_token: false,
                    shape: &PositiveInteger_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListExperimentRunsRequest_: Shape = Shape {
        name: "ListExperimentRunsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "Status",
                    location: Location::Query("status"),
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListExtensionAssociationsRequest_: Shape = Shape {
        name: "ListExtensionAssociationsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceIdentifier",
                    location: Location::Query("resource_identifier"),
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Query("extension_identifier"),
                    required: false,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExtensionVersionNumber",
                    location: Location::Query("extension_version_number"),
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListExtensionsRequest_: Shape = Shape {
        name: "ListExtensionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "Name",
                    location: Location::Query("name"),
                    required: false,
                    idempotency_token: false,
                    shape: &QueryName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListHostedConfigurationVersionsRequest_: Shape = Shape {
        name: "ListHostedConfigurationVersionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("max_results"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("next_token"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "VersionLabel",
                    location: Location::Query("version_label"),
                    required: false,
                    idempotency_token: false,
                    shape: &QueryName_,
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
                name: "ResourceArn",
                location: Location::Uri("ResourceArn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static LongName_: Shape = Shape {
        name: "LongName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(50) }) };
    pub static MinutesBetween0And24Hours_: Shape = Shape {
        name: "MinutesBetween0And24Hours",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: Some(1440) }),
    };
    pub static Monitor_: Shape = Shape {
        name: "Monitor",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "AlarmArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween1And2048_,
                },
                Member {
                    name: "AlarmRoleArn",
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
    pub static MonitorList_: Shape = Shape {
        name: "MonitorList",
        sensitive: false,
        kind: Kind::List(&Monitor_, Bounds { min: Some(0), max: Some(5) }),
    };
    pub static Name_: Shape = Shape {
        name: "Name",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(64) }, pattern: None, values: &[] },
    };
    static NameWithReservedAwsPrefix_PATTERN: Pattern =
        Pattern::new("^(?!AWS\\.).{1,64}$", Check::NotButMatches("AWS\\..*", ".{1,64}"));
    pub static NameWithReservedAwsPrefix_: Shape = Shape {
        name: "NameWithReservedAwsPrefix",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&NameWithReservedAwsPrefix_PATTERN),
            values: &[],
        },
    };
    pub static NextToken_: Shape = Shape {
        name: "NextToken",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static NullablePercentage_: Shape = Shape {
        name: "NullablePercentage",
        sensitive: false,
        kind: Kind::Float(Bounds { min: Some(0), max: Some(100) }),
    };
    pub static NumberList_: Shape = Shape {
        name: "NumberList",
        sensitive: false,
        kind: Kind::List(&Double_, Bounds { min: Some(0), max: Some(25) }),
    };
    pub static Parameter_: Shape = Shape {
        name: "Parameter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Required",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "Dynamic",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ParameterMap_: Shape = Shape {
        name: "ParameterMap",
        sensitive: false,
        kind: Kind::Map(&ExtensionOrParameterName_, &Parameter_, Bounds { min: Some(1), max: Some(10) }),
    };
    pub static ParameterValueMap_: Shape = Shape {
        name: "ParameterValueMap",
        sensitive: false,
        kind: Kind::Map(
            &ExtensionOrParameterName_,
            &StringWithLengthBetween1And2048_,
            Bounds { min: Some(0), max: Some(10) },
        ),
    };
    pub static Percentage_: Shape =
        Shape { name: "Percentage", sensitive: false, kind: Kind::Float(Bounds { min: Some(1), max: Some(100) }) };
    pub static PositiveInteger_: Shape =
        Shape { name: "PositiveInteger", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: None }) };
    pub static QueryName_: Shape = Shape {
        name: "QueryName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(64) }, pattern: None, values: &[] },
    };
    pub static ReplicateTo_: Shape = Shape {
        name: "ReplicateTo",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["NONE", "SSM_DOCUMENT"],
        },
    };
    pub static ResourceTags_: Shape = Shape {
        name: "ResourceTags",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Tags",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TagMap_,
            }],
            union: false,
            payload: None,
        },
    };
    static RoleArn_PATTERN: Pattern = Pattern::new(
        "^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$",
        Check::Regex("^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::[0-9]{12}:role[/].*)$"),
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
    pub static Rule_: Shape = Shape {
        name: "Rule",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(16384) }, pattern: None, values: &[] },
    };
    pub static StartDeploymentRequest_: Shape = Shape {
        name: "StartDeploymentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "DeploymentStrategyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DeploymentStrategyId_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "ConfigurationVersion",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Version_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifier_,
                },
                Member {
                    name: "DynamicExtensionParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DynamicParameterMap_,
                },
                Member {
                    name: "LatestDeploymentNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartExperimentRunRequest_: Shape = Shape {
        name: "StartExperimentRunRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ExposurePercentage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NullablePercentage_,
                },
                Member {
                    name: "TreatmentOverrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentOverrides_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
                Member {
                    name: "DeploymentParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentParameters_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StopDeploymentRequest_: Shape = Shape {
        name: "StopDeploymentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "DeploymentNumber",
                    location: Location::Uri("DeploymentNumber"),
                    required: true,
                    idempotency_token: false,
                    shape: &Integer_,
                },
                Member {
                    name: "AllowRevert",
                    location: Location::Header("allow-revert"),
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StopExperimentRunRequest_: Shape = Shape {
        name: "StopExperimentRunRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Run",
                    location: Location::Uri("Run"),
                    required: true,
                    idempotency_token: false,
                    shape: &PositiveInteger_,
                },
                Member {
                    name: "Result",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ExperimentRunResult_,
                },
                Member {
                    name: "DeploymentParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentParameters_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static String_: Shape = Shape {
        name: "String",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static StringList_: Shape = Shape {
        name: "StringList",
        sensitive: false,
        kind: Kind::List(&AttributeString_, Bounds { min: Some(0), max: Some(25) }),
    };
    pub static StringWithLengthBetween0And32768_: Shape = Shape {
        name: "StringWithLengthBetween0And32768",
        sensitive: true,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(32768) }, pattern: None, values: &[] },
    };
    pub static StringWithLengthBetween1And2048_: Shape = Shape {
        name: "StringWithLengthBetween1And2048",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static StringWithLengthBetween1And255_: Shape = Shape {
        name: "StringWithLengthBetween1And255",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(255) }, pattern: None, values: &[] },
    };
    pub static StringWithLengthBetween1And64_: Shape = Shape {
        name: "StringWithLengthBetween1And64",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(64) }, pattern: None, values: &[] },
    };
    pub static TagKey_: Shape = Shape {
        name: "TagKey",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static TagKeyList_: Shape = Shape {
        name: "TagKeyList",
        sensitive: false,
        kind: Kind::List(&TagKey_, Bounds { min: Some(0), max: Some(50) }),
    };
    pub static TagMap_: Shape = Shape {
        name: "TagMap",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: Some(0), max: Some(50) }),
    };
    pub static TagResourceRequest_: Shape = Shape {
        name: "TagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Uri("ResourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
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
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: Some(256) }, pattern: None, values: &[] },
    };
    pub static Treatment_: Shape = Shape {
        name: "Treatment",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentKey_,
                },
                Member {
                    name: "Weight",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Weight_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "FlagValue",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FlagValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TreatmentInput_: Shape = Shape {
        name: "TreatmentInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Weight",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Weight_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "FlagValue",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FlagValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TreatmentInputList_: Shape = Shape {
        name: "TreatmentInputList",
        sensitive: false,
        kind: Kind::List(&TreatmentInput_, Bounds { min: Some(1), max: Some(5) }),
    };
    static TreatmentKey_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9]{1,8}", Check::Regex("^[a-zA-Z0-9]{1,8}"));
    pub static TreatmentKey_: Shape = Shape {
        name: "TreatmentKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&TreatmentKey_PATTERN),
            values: &[],
        },
    };
    pub static TreatmentList_: Shape = Shape {
        name: "TreatmentList",
        sensitive: false,
        kind: Kind::List(&Treatment_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static TreatmentOverrideMap_: Shape = Shape {
        name: "TreatmentOverrideMap",
        sensitive: false,
        kind: Kind::Map(&EntityId_, &TreatmentKey_, Bounds { min: Some(0), max: Some(32) }),
    };
    pub static TreatmentOverrides_: Shape = Shape {
        name: "TreatmentOverrides",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Inline",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TreatmentOverrideMap_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static TriggeredBy_: Shape = Shape {
        name: "TriggeredBy",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["USER", "APPCONFIG", "CLOUDWATCH_ALARM", "INTERNAL_ERROR"],
        },
    };
    pub static UntagResourceRequest_: Shape = Shape {
        name: "UntagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceArn",
                    location: Location::Uri("ResourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "TagKeys",
                    location: Location::Query("tagKeys"),
                    required: true,
                    idempotency_token: false,
                    shape: &TagKeyList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateAccountSettingsRequest_: Shape = Shape {
        name: "UpdateAccountSettingsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DeletionProtection",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeletionProtectionSettings_,
                },
                Member {
                    name: "VendedMetrics",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VendedMetricsSettings_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateApplicationRequest_: Shape = Shape {
        name: "UpdateApplicationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
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
    pub static UpdateConfigurationProfileRequest_: Shape = Shape {
        name: "UpdateConfigurationProfileRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "RetrievalRoleArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "Validators",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ValidatorList_,
                },
                Member {
                    name: "KmsKeyIdentifier",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &KmsKeyIdentifierOrEmpty_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateDeploymentStrategyRequest_: Shape = Shape {
        name: "UpdateDeploymentStrategyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DeploymentStrategyId",
                    location: Location::Uri("DeploymentStrategyId"),
                    required: true,
                    idempotency_token: false,
                    shape: &DeploymentStrategyId_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "DeploymentDurationInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "FinalBakeTimeInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MinutesBetween0And24Hours_,
                },
                Member {
                    name: "GrowthFactor",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthFactor_,
                },
                Member {
                    name: "GrowthType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrowthType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateEnvironmentRequest_: Shape = Shape {
        name: "UpdateEnvironmentRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "EnvironmentId",
                    location: Location::Uri("EnvironmentId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Monitors",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MonitorList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateExperimentDefinitionRequest_: Shape = Shape {
        name: "UpdateExperimentDefinitionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Treatments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentInputList_,
                },
                Member {
                    name: "Control",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentInput_,
                },
                Member {
                    name: "Hypothesis",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "AudienceRule",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Rule_,
                },
                Member {
                    name: "AudienceDescription",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "LaunchCriteria",
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
    pub static UpdateExperimentRunRequest_: Shape = Shape {
        name: "UpdateExperimentRunRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationIdentifier",
                    location: Location::Uri("ApplicationIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "ExperimentDefinitionIdentifier",
                    location: Location::Uri("ExperimentDefinitionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Run",
                    location: Location::Uri("Run"),
                    required: true,
                    idempotency_token: false,
                    shape: &PositiveInteger_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "ExposurePercentage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NullablePercentage_,
                },
                Member {
                    name: "TreatmentOverrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TreatmentOverrides_,
                },
                Member {
                    name: "DeploymentParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeploymentParameters_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateExtensionAssociationRequest_: Shape = Shape {
        name: "UpdateExtensionAssociationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionAssociationId",
                    location: Location::Uri("ExtensionAssociationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Id_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterValueMap_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateExtensionRequest_: Shape = Shape {
        name: "UpdateExtensionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ExtensionIdentifier",
                    location: Location::Uri("ExtensionIdentifier"),
                    required: true,
                    idempotency_token: false,
                    shape: &Identifier_,
                },
                Member {
                    name: "Description",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Description_,
                },
                Member {
                    name: "Actions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionsMap_,
                },
                Member {
                    name: "Parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ParameterMap_,
                },
                Member {
                    name: "VersionNumber",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integer_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Uri_: Shape = Shape {
        name: "Uri",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static ValidateConfigurationRequest_: Shape = Shape {
        name: "ValidateConfigurationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ApplicationId",
                    location: Location::Uri("ApplicationId"),
                    required: true,
                    idempotency_token: false,
                    shape: &Name_,
                },
                Member {
                    name: "ConfigurationProfileId",
                    location: Location::Uri("ConfigurationProfileId"),
                    required: true,
                    idempotency_token: false,
                    shape: &LongName_,
                },
                Member {
                    name: "ConfigurationVersion",
                    location: Location::Query("configuration_version"),
                    required: true,
                    idempotency_token: false,
                    shape: &Version_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Validator_: Shape = Shape {
        name: "Validator",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ValidatorType_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &StringWithLengthBetween0And32768_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ValidatorList_: Shape = Shape {
        name: "ValidatorList",
        sensitive: false,
        kind: Kind::List(&Validator_, Bounds { min: Some(0), max: Some(2) }),
    };
    pub static ValidatorType_: Shape = Shape {
        name: "ValidatorType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["JSON_SCHEMA", "LAMBDA"],
        },
    };
    pub static ValidatorTypeList_: Shape = Shape {
        name: "ValidatorTypeList",
        sensitive: false,
        kind: Kind::List(&ValidatorType_, Bounds { min: Some(0), max: Some(2) }),
    };
    pub static VendedMetricsSettings_: Shape = Shape {
        name: "VendedMetricsSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Enabled",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Boolean_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Version_: Shape = Shape {
        name: "Version",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1024) }, pattern: None, values: &[] },
    };
    static VersionLabel_PATTERN: Pattern = Pattern::new(".*[^0-9].*", Check::Regex(".*[^0-9].*"));
    pub static VersionLabel_: Shape = Shape {
        name: "VersionLabel",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(64) },
            pattern: Some(&VersionLabel_PATTERN),
            values: &[],
        },
    };
    pub static Weight_: Shape =
        Shape { name: "Weight", sensitive: false, kind: Kind::Float(Bounds { min: Some(0), max: None }) };
}
