// Written by host/codegen from host/models.

//! The types and rows of `appconfig`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AccountSettings [writes] {
        deletion_protection: Option<DeletionProtectionSettings> = "DeletionProtection",
        vended_metrics: Option<VendedMetricsSettings> = "VendedMetrics",
    }

    #[derive(Clone, Default)]
    Action [reads writes] {
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        uri: Option<String> = "Uri",
        role_arn: Option<String> = "RoleArn",
    }

    #[derive(Clone, Default)]
    ActionInvocation [writes] {
        extension_identifier: Option<String> = "ExtensionIdentifier",
        action_name: Option<String> = "ActionName",
        uri: Option<String> = "Uri",
        role_arn: Option<String> = "RoleArn",
        error_message: Option<String> = "ErrorMessage",
        error_code: Option<String> = "ErrorCode",
        invocation_id: Option<String> = "InvocationId",
    }

    #[derive(Clone, Default)]
    Application [writes] {
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    Applications [writes] {
        items: Option<Vec<Application>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    AppliedExtension [writes] {
        extension_id: Option<String> = "ExtensionId",
        extension_association_id: Option<String> = "ExtensionAssociationId",
        version_number: Option<i32> = "VersionNumber",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
    }

    #[derive(Clone, Default)]
    Configuration [writes] {
        content: Option<crate::Blob> = "Content",
        configuration_version: Option<String> = "ConfigurationVersion",
        content_type: Option<String> = "ContentType",
    }

    #[derive(Clone, Default)]
    ConfigurationProfile [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        location_uri: Option<String> = "LocationUri",
        retrieval_role_arn: Option<String> = "RetrievalRoleArn",
        validators: Option<Vec<Validator>> = "Validators",
        r#type: Option<String> = "Type",
        kms_key_arn: Option<String> = "KmsKeyArn",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    }

    #[derive(Clone, Default)]
    ConfigurationProfileSummary [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        location_uri: Option<String> = "LocationUri",
        validator_types: Option<Vec<ValidatorType>> = "ValidatorTypes",
        r#type: Option<String> = "Type",
    }

    #[derive(Clone, Default)]
    ConfigurationProfiles [writes] {
        items: Option<Vec<ConfigurationProfileSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    CreateApplicationRequest [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateConfigurationProfileRequest [reads] {
        application_id: String = "ApplicationId",
        name: String = "Name",
        description: Option<String> = "Description",
        location_uri: String = "LocationUri",
        retrieval_role_arn: Option<String> = "RetrievalRoleArn",
        validators: Option<Vec<Validator>> = "Validators",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        r#type: Option<String> = "Type",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    }

    #[derive(Clone, Default)]
    CreateDeploymentStrategyRequest [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        deployment_duration_in_minutes: i32 = "DeploymentDurationInMinutes",
        final_bake_time_in_minutes: Option<i32> = "FinalBakeTimeInMinutes",
        growth_factor: f64 = "GrowthFactor",
        growth_type: Option<GrowthType> = "GrowthType",
        replicate_to: Option<ReplicateTo> = "ReplicateTo",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateEnvironmentRequest [reads] {
        application_id: String = "ApplicationId",
        name: String = "Name",
        description: Option<String> = "Description",
        monitors: Option<Vec<Monitor>> = "Monitors",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateExperimentDefinitionRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        name: String = "Name",
        configuration_profile_identifier: String = "ConfigurationProfileIdentifier",
        environment_identifier: String = "EnvironmentIdentifier",
        flag_key: String = "FlagKey",
        treatments: Vec<TreatmentInput> = "Treatments",
        control: TreatmentInput = "Control",
        audience_rule: String = "AudienceRule",
        hypothesis: Option<String> = "Hypothesis",
        audience_description: Option<String> = "AudienceDescription",
        launch_criteria: Option<String> = "LaunchCriteria",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateExtensionAssociationRequest [reads] {
        extension_identifier: String = "ExtensionIdentifier",
        extension_version_number: Option<i32> = "ExtensionVersionNumber",
        resource_identifier: String = "ResourceIdentifier",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateExtensionRequest [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        actions: std::collections::BTreeMap<String, Vec<Action>> = "Actions",
        parameters: Option<std::collections::BTreeMap<String, Parameter>> = "Parameters",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        latest_version_number: Option<i32> = "LatestVersionNumber",
    }

    #[derive(Clone, Default)]
    CreateHostedConfigurationVersionRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        description: Option<String> = "Description",
        content: crate::Blob = "Content",
        content_type: String = "ContentType",
        latest_version_number: Option<i32> = "LatestVersionNumber",
        version_label: Option<String> = "VersionLabel",
    }

    #[derive(Clone, Default)]
    DeleteApplicationRequest [reads] {
        application_id: String = "ApplicationId",
    }

    #[derive(Clone, Default)]
    DeleteConfigurationProfileRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        deletion_protection_check: Option<DeletionProtectionCheck> = "DeletionProtectionCheck",
    }

    #[derive(Clone, Default)]
    DeleteDeploymentStrategyRequest [reads] {
        deployment_strategy_id: String = "DeploymentStrategyId",
    }

    #[derive(Clone, Default)]
    DeleteEnvironmentRequest [reads] {
        environment_id: String = "EnvironmentId",
        application_id: String = "ApplicationId",
        deletion_protection_check: Option<DeletionProtectionCheck> = "DeletionProtectionCheck",
    }

    #[derive(Clone, Default)]
    DeleteExperimentDefinitionRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        delete_type: Option<DeleteType> = "DeleteType",
    }

    #[derive(Clone, Default)]
    DeleteExtensionAssociationRequest [reads] {
        extension_association_id: String = "ExtensionAssociationId",
    }

    #[derive(Clone, Default)]
    DeleteExtensionRequest [reads] {
        extension_identifier: String = "ExtensionIdentifier",
        version_number: Option<i32> = "VersionNumber",
    }

    #[derive(Clone, Default)]
    DeleteHostedConfigurationVersionRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        version_number: i32 = "VersionNumber",
    }

    #[derive(Clone, Default)]
    DeletionProtectionSettings [reads writes] {
        enabled: Option<bool> = "Enabled",
        protection_period_in_minutes: Option<i32> = "ProtectionPeriodInMinutes",
    }

    #[derive(Clone, Default)]
    Deployment [writes] {
        application_id: Option<String> = "ApplicationId",
        environment_id: Option<String> = "EnvironmentId",
        deployment_strategy_id: Option<String> = "DeploymentStrategyId",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        deployment_number: Option<i32> = "DeploymentNumber",
        configuration_name: Option<String> = "ConfigurationName",
        configuration_location_uri: Option<String> = "ConfigurationLocationUri",
        configuration_version: Option<String> = "ConfigurationVersion",
        description: Option<String> = "Description",
        deployment_duration_in_minutes: Option<i32> = "DeploymentDurationInMinutes",
        growth_type: Option<GrowthType> = "GrowthType",
        growth_factor: Option<f64> = "GrowthFactor",
        final_bake_time_in_minutes: Option<i32> = "FinalBakeTimeInMinutes",
        state: Option<DeploymentState> = "State",
        event_log: Option<Vec<DeploymentEvent>> = "EventLog",
        percentage_complete: Option<f64> = "PercentageComplete",
        started_at: Option<crate::Timestamp> = "StartedAt",
        completed_at: Option<crate::Timestamp> = "CompletedAt",
        applied_extensions: Option<Vec<AppliedExtension>> = "AppliedExtensions",
        kms_key_arn: Option<String> = "KmsKeyArn",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
        version_label: Option<String> = "VersionLabel",
    }

    #[derive(Clone, Default)]
    DeploymentEvent [writes] {
        event_type: Option<DeploymentEventType> = "EventType",
        triggered_by: Option<TriggeredBy> = "TriggeredBy",
        description: Option<String> = "Description",
        action_invocations: Option<Vec<ActionInvocation>> = "ActionInvocations",
        occurred_at: Option<crate::Timestamp> = "OccurredAt",
    }

    #[derive(Clone, Default)]
    DeploymentParameters [reads] {
        dynamic_extension_parameters: Option<std::collections::BTreeMap<String, String>> = "DynamicExtensionParameters",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    DeploymentStrategies [writes] {
        items: Option<Vec<DeploymentStrategy>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DeploymentStrategy [writes] {
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        deployment_duration_in_minutes: Option<i32> = "DeploymentDurationInMinutes",
        growth_type: Option<GrowthType> = "GrowthType",
        growth_factor: Option<f64> = "GrowthFactor",
        final_bake_time_in_minutes: Option<i32> = "FinalBakeTimeInMinutes",
        replicate_to: Option<ReplicateTo> = "ReplicateTo",
    }

    #[derive(Clone, Default)]
    DeploymentSummary [writes] {
        deployment_number: Option<i32> = "DeploymentNumber",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        configuration_name: Option<String> = "ConfigurationName",
        configuration_version: Option<String> = "ConfigurationVersion",
        deployment_duration_in_minutes: Option<i32> = "DeploymentDurationInMinutes",
        growth_type: Option<GrowthType> = "GrowthType",
        growth_factor: Option<f64> = "GrowthFactor",
        final_bake_time_in_minutes: Option<i32> = "FinalBakeTimeInMinutes",
        state: Option<DeploymentState> = "State",
        percentage_complete: Option<f64> = "PercentageComplete",
        started_at: Option<crate::Timestamp> = "StartedAt",
        completed_at: Option<crate::Timestamp> = "CompletedAt",
        version_label: Option<String> = "VersionLabel",
        r#type: Option<DeploymentType> = "Type",
    }

    #[derive(Clone, Default)]
    Deployments [writes] {
        items: Option<Vec<DeploymentSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    Environment [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        state: Option<EnvironmentState> = "State",
        monitors: Option<Vec<Monitor>> = "Monitors",
    }

    #[derive(Clone, Default)]
    Environments [writes] {
        items: Option<Vec<Environment>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ExperimentDefinition [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        hypothesis: Option<String> = "Hypothesis",
        status: Option<ExperimentDefinitionStatus> = "Status",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        environment_id: Option<String> = "EnvironmentId",
        flag_key: Option<String> = "FlagKey",
        audience_rule: Option<String> = "AudienceRule",
        audience_description: Option<String> = "AudienceDescription",
        launch_criteria: Option<String> = "LaunchCriteria",
        treatments: Option<Vec<Treatment>> = "Treatments",
        control: Option<Treatment> = "Control",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    }

    #[derive(Clone, Default)]
    ExperimentDefinitionSnapshot [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        hypothesis: Option<String> = "Hypothesis",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        environment_id: Option<String> = "EnvironmentId",
        flag_key: Option<String> = "FlagKey",
        audience_rule: Option<String> = "AudienceRule",
        audience_description: Option<String> = "AudienceDescription",
        launch_criteria: Option<String> = "LaunchCriteria",
        treatments: Option<Vec<Treatment>> = "Treatments",
        control: Option<Treatment> = "Control",
    }

    #[derive(Clone, Default)]
    ExperimentDefinitionSummary [writes] {
        application_id: Option<String> = "ApplicationId",
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        hypothesis: Option<String> = "Hypothesis",
        status: Option<ExperimentDefinitionStatus> = "Status",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        environment_id: Option<String> = "EnvironmentId",
        flag_key: Option<String> = "FlagKey",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
    }

    #[derive(Clone, Default)]
    ExperimentDefinitions [writes] {
        items: Option<Vec<ExperimentDefinitionSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ExperimentRun [writes] {
        application_id: Option<String> = "ApplicationId",
        experiment_definition_id: Option<String> = "ExperimentDefinitionId",
        run: Option<i32> = "Run",
        description: Option<String> = "Description",
        status: Option<ExperimentRunStatus> = "Status",
        exposure_percentage: Option<f64> = "ExposurePercentage",
        treatment_overrides: Option<TreatmentOverrides> = "TreatmentOverrides",
        result: Option<ExperimentRunResult> = "Result",
        started_at: Option<crate::Timestamp> = "StartedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
        ended_at: Option<crate::Timestamp> = "EndedAt",
        experiment_definition_snapshot: Option<ExperimentDefinitionSnapshot> = "ExperimentDefinitionSnapshot",
    }

    #[derive(Clone, Default)]
    ExperimentRunEvent [writes] {
        description: Option<String> = "Description",
        associated_deployment: Option<String> = "AssociatedDeployment",
        event_type: Option<ExperimentRunEventType> = "EventType",
        occurred_at: Option<crate::Timestamp> = "OccurredAt",
        triggered_by: Option<TriggeredBy> = "TriggeredBy",
        exposure_percentage: Option<f64> = "ExposurePercentage",
        treatment_overrides: Option<TreatmentOverrides> = "TreatmentOverrides",
    }

    #[derive(Clone, Default)]
    ExperimentRunEvents [writes] {
        items: Option<Vec<ExperimentRunEvent>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ExperimentRunResult [reads writes] {
        executive_summary: Option<String> = "ExecutiveSummary",
        reasons_to_launch: Option<String> = "ReasonsToLaunch",
        reasons_not_to_launch: Option<String> = "ReasonsNotToLaunch",
    }

    #[derive(Clone, Default)]
    ExperimentRunSummary [writes] {
        experiment_definition_id: Option<String> = "ExperimentDefinitionId",
        run: Option<i32> = "Run",
        description: Option<String> = "Description",
        status: Option<ExperimentRunStatus> = "Status",
        started_at: Option<crate::Timestamp> = "StartedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
        ended_at: Option<crate::Timestamp> = "EndedAt",
    }

    #[derive(Clone, Default)]
    ExperimentRuns [writes] {
        items: Option<Vec<ExperimentRunSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    Extension [writes] {
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        version_number: Option<i32> = "VersionNumber",
        arn: Option<String> = "Arn",
        description: Option<String> = "Description",
        actions: Option<std::collections::BTreeMap<String, Vec<Action>>> = "Actions",
        parameters: Option<std::collections::BTreeMap<String, Parameter>> = "Parameters",
    }

    #[derive(Clone, Default)]
    ExtensionAssociation [writes] {
        id: Option<String> = "Id",
        extension_arn: Option<String> = "ExtensionArn",
        resource_arn: Option<String> = "ResourceArn",
        arn: Option<String> = "Arn",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
        extension_version_number: Option<i32> = "ExtensionVersionNumber",
    }

    #[derive(Clone, Default)]
    ExtensionAssociationSummary [writes] {
        id: Option<String> = "Id",
        extension_arn: Option<String> = "ExtensionArn",
        resource_arn: Option<String> = "ResourceArn",
    }

    #[derive(Clone, Default)]
    ExtensionAssociations [writes] {
        items: Option<Vec<ExtensionAssociationSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ExtensionSummary [writes] {
        id: Option<String> = "Id",
        name: Option<String> = "Name",
        version_number: Option<i32> = "VersionNumber",
        arn: Option<String> = "Arn",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    Extensions [writes] {
        items: Option<Vec<ExtensionSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    FlagValue [reads writes] {
        enabled: bool = "Enabled",
        attribute_values: Option<std::collections::BTreeMap<String, AttributeValue>> = "AttributeValues",
    }

    #[derive(Clone, Default)]
    GetApplicationRequest [reads] {
        application_id: String = "ApplicationId",
    }

    #[derive(Clone, Default)]
    GetConfigurationProfileRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
    }

    #[derive(Clone, Default)]
    GetConfigurationRequest [reads] {
        application: String = "Application",
        environment: String = "Environment",
        configuration: String = "Configuration",
        client_id: String = "ClientId",
        client_configuration_version: Option<String> = "ClientConfigurationVersion",
    }

    #[derive(Clone, Default)]
    GetDeploymentRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
        deployment_number: i32 = "DeploymentNumber",
    }

    #[derive(Clone, Default)]
    GetDeploymentStrategyRequest [reads] {
        deployment_strategy_id: String = "DeploymentStrategyId",
    }

    #[derive(Clone, Default)]
    GetEnvironmentRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
    }

    #[derive(Clone, Default)]
    GetExperimentDefinitionRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
    }

    #[derive(Clone, Default)]
    GetExperimentRunRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        run: i32 = "Run",
    }

    #[derive(Clone, Default)]
    GetExtensionAssociationRequest [reads] {
        extension_association_id: String = "ExtensionAssociationId",
    }

    #[derive(Clone, Default)]
    GetExtensionRequest [reads] {
        extension_identifier: String = "ExtensionIdentifier",
        version_number: Option<i32> = "VersionNumber",
    }

    #[derive(Clone, Default)]
    GetHostedConfigurationVersionRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        version_number: i32 = "VersionNumber",
    }

    #[derive(Clone, Default)]
    HostedConfigurationVersion [writes] {
        application_id: Option<String> = "ApplicationId",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        version_number: Option<i32> = "VersionNumber",
        description: Option<String> = "Description",
        content: Option<crate::Blob> = "Content",
        content_type: Option<String> = "ContentType",
        version_label: Option<String> = "VersionLabel",
        kms_key_arn: Option<String> = "KmsKeyArn",
    }

    #[derive(Clone, Default)]
    HostedConfigurationVersionSummary [writes] {
        application_id: Option<String> = "ApplicationId",
        configuration_profile_id: Option<String> = "ConfigurationProfileId",
        version_number: Option<i32> = "VersionNumber",
        description: Option<String> = "Description",
        content_type: Option<String> = "ContentType",
        version_label: Option<String> = "VersionLabel",
        kms_key_arn: Option<String> = "KmsKeyArn",
    }

    #[derive(Clone, Default)]
    HostedConfigurationVersions [writes] {
        items: Option<Vec<HostedConfigurationVersionSummary>> = "Items",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListApplicationsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListConfigurationProfilesRequest [reads] {
        application_id: String = "ApplicationId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        r#type: Option<String> = "Type",
    }

    #[derive(Clone, Default)]
    ListDeploymentStrategiesRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListDeploymentsRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListEnvironmentsRequest [reads] {
        application_id: String = "ApplicationId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListExperimentDefinitionsRequest [reads] {
        application_identifier: Option<String> = "ApplicationIdentifier",
        configuration_profile_identifier: Option<String> = "ConfigurationProfileIdentifier",
        environment_identifier: Option<String> = "EnvironmentIdentifier",
        status: Option<ExperimentDefinitionStatus> = "Status",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListExperimentRunEventsRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        run: i32 = "Run",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListExperimentRunsRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        status: Option<ExperimentRunStatus> = "Status",
    }

    #[derive(Clone, Default)]
    ListExtensionAssociationsRequest [reads] {
        resource_identifier: Option<String> = "ResourceIdentifier",
        extension_identifier: Option<String> = "ExtensionIdentifier",
        extension_version_number: Option<i32> = "ExtensionVersionNumber",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListExtensionsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    ListHostedConfigurationVersionsRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        version_label: Option<String> = "VersionLabel",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceRequest [reads] {
        resource_arn: String = "ResourceArn",
    }

    #[derive(Clone, Default)]
    Monitor [reads writes] {
        alarm_arn: String = "AlarmArn",
        alarm_role_arn: Option<String> = "AlarmRoleArn",
    }

    #[derive(Clone, Default)]
    Parameter [reads writes] {
        description: Option<String> = "Description",
        required: Option<bool> = "Required",
        dynamic: Option<bool> = "Dynamic",
    }

    #[derive(Clone, Default)]
    ResourceTags [writes] {
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
    }

    #[derive(Clone, Default)]
    StartDeploymentRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
        deployment_strategy_id: String = "DeploymentStrategyId",
        configuration_profile_id: String = "ConfigurationProfileId",
        configuration_version: String = "ConfigurationVersion",
        description: Option<String> = "Description",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
        dynamic_extension_parameters: Option<std::collections::BTreeMap<String, String>> = "DynamicExtensionParameters",
        latest_deployment_number: Option<i32> = "LatestDeploymentNumber",
    }

    #[derive(Clone, Default)]
    StartExperimentRunRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        description: Option<String> = "Description",
        exposure_percentage: Option<f64> = "ExposurePercentage",
        treatment_overrides: Option<TreatmentOverrides> = "TreatmentOverrides",
        tags: Option<std::collections::BTreeMap<String, String>> = "Tags",
        deployment_parameters: Option<DeploymentParameters> = "DeploymentParameters",
    }

    #[derive(Clone, Default)]
    StopDeploymentRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
        deployment_number: i32 = "DeploymentNumber",
        allow_revert: Option<bool> = "AllowRevert",
    }

    #[derive(Clone, Default)]
    StopExperimentRunRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        run: i32 = "Run",
        result: Option<ExperimentRunResult> = "Result",
        deployment_parameters: Option<DeploymentParameters> = "DeploymentParameters",
    }

    #[derive(Clone, Default)]
    TagResourceRequest [reads] {
        resource_arn: String = "ResourceArn",
        tags: std::collections::BTreeMap<String, String> = "Tags",
    }

    #[derive(Clone, Default)]
    Treatment [writes] {
        key: Option<String> = "Key",
        weight: Option<f64> = "Weight",
        description: Option<String> = "Description",
        flag_value: Option<FlagValue> = "FlagValue",
    }

    #[derive(Clone, Default)]
    TreatmentInput [reads] {
        weight: f64 = "Weight",
        description: Option<String> = "Description",
        flag_value: FlagValue = "FlagValue",
    }

    #[derive(Clone, Default)]
    UntagResourceRequest [reads] {
        resource_arn: String = "ResourceArn",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UpdateAccountSettingsRequest [reads] {
        deletion_protection: Option<DeletionProtectionSettings> = "DeletionProtection",
        vended_metrics: Option<VendedMetricsSettings> = "VendedMetrics",
    }

    #[derive(Clone, Default)]
    UpdateApplicationRequest [reads] {
        application_id: String = "ApplicationId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    UpdateConfigurationProfileRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        retrieval_role_arn: Option<String> = "RetrievalRoleArn",
        validators: Option<Vec<Validator>> = "Validators",
        kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    }

    #[derive(Clone, Default)]
    UpdateDeploymentStrategyRequest [reads] {
        deployment_strategy_id: String = "DeploymentStrategyId",
        description: Option<String> = "Description",
        deployment_duration_in_minutes: Option<i32> = "DeploymentDurationInMinutes",
        final_bake_time_in_minutes: Option<i32> = "FinalBakeTimeInMinutes",
        growth_factor: Option<f64> = "GrowthFactor",
        growth_type: Option<GrowthType> = "GrowthType",
    }

    #[derive(Clone, Default)]
    UpdateEnvironmentRequest [reads] {
        application_id: String = "ApplicationId",
        environment_id: String = "EnvironmentId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        monitors: Option<Vec<Monitor>> = "Monitors",
    }

    #[derive(Clone, Default)]
    UpdateExperimentDefinitionRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        treatments: Option<Vec<TreatmentInput>> = "Treatments",
        control: Option<TreatmentInput> = "Control",
        hypothesis: Option<String> = "Hypothesis",
        audience_rule: Option<String> = "AudienceRule",
        audience_description: Option<String> = "AudienceDescription",
        launch_criteria: Option<String> = "LaunchCriteria",
    }

    #[derive(Clone, Default)]
    UpdateExperimentRunRequest [reads] {
        application_identifier: String = "ApplicationIdentifier",
        experiment_definition_identifier: String = "ExperimentDefinitionIdentifier",
        run: i32 = "Run",
        description: Option<String> = "Description",
        exposure_percentage: Option<f64> = "ExposurePercentage",
        treatment_overrides: Option<TreatmentOverrides> = "TreatmentOverrides",
        deployment_parameters: Option<DeploymentParameters> = "DeploymentParameters",
    }

    #[derive(Clone, Default)]
    UpdateExtensionAssociationRequest [reads] {
        extension_association_id: String = "ExtensionAssociationId",
        parameters: Option<std::collections::BTreeMap<String, String>> = "Parameters",
    }

    #[derive(Clone, Default)]
    UpdateExtensionRequest [reads] {
        extension_identifier: String = "ExtensionIdentifier",
        description: Option<String> = "Description",
        actions: Option<std::collections::BTreeMap<String, Vec<Action>>> = "Actions",
        parameters: Option<std::collections::BTreeMap<String, Parameter>> = "Parameters",
        version_number: Option<i32> = "VersionNumber",
    }

    #[derive(Clone, Default)]
    ValidateConfigurationRequest [reads] {
        application_id: String = "ApplicationId",
        configuration_profile_id: String = "ConfigurationProfileId",
        configuration_version: String = "ConfigurationVersion",
    }

    #[derive(Clone)]
    Validator [reads writes] {
        r#type: ValidatorType = "Type",
        content: String = "Content",
    }

    #[derive(Clone, Default)]
    VendedMetricsSettings [reads writes] {
        enabled: Option<bool> = "Enabled",
    }

    #[derive(Clone, Default)]
    GetAccountSettingsRequest [reads] {}

}

crate::plain::unions! {
    AttributeValue [reads writes] {
        StringValue(String) = "StringValue",
        NumberValue(f64) = "NumberValue",
        BooleanValue(bool) = "BooleanValue",
        StringArray(Vec<String>) = "StringArray",
        NumberArray(Vec<f64>) = "NumberArray",
    }

    TreatmentOverrides [reads writes] {
        Inline(std::collections::BTreeMap<String, String>) = "Inline",
    }

}

crate::plain::enums! {
    ActionPoint {
        PreCreateHostedConfigurationVersion = "PRE_CREATE_HOSTED_CONFIGURATION_VERSION",
        PreStartDeployment = "PRE_START_DEPLOYMENT",
        AtDeploymentTick = "AT_DEPLOYMENT_TICK",
        OnDeploymentStart = "ON_DEPLOYMENT_START",
        OnDeploymentStep = "ON_DEPLOYMENT_STEP",
        OnDeploymentBaking = "ON_DEPLOYMENT_BAKING",
        OnDeploymentComplete = "ON_DEPLOYMENT_COMPLETE",
        OnDeploymentRolledBack = "ON_DEPLOYMENT_ROLLED_BACK",
    }

    DeleteType {
        Archive = "ARCHIVE",
        Destroy = "DESTROY",
    }

    DeletionProtectionCheck {
        AccountDefault = "ACCOUNT_DEFAULT",
        Apply = "APPLY",
        Bypass = "BYPASS",
    }

    DeploymentEventType {
        PercentageUpdated = "PERCENTAGE_UPDATED",
        RollbackStarted = "ROLLBACK_STARTED",
        RollbackCompleted = "ROLLBACK_COMPLETED",
        BakeTimeStarted = "BAKE_TIME_STARTED",
        DeploymentStarted = "DEPLOYMENT_STARTED",
        DeploymentCompleted = "DEPLOYMENT_COMPLETED",
        RevertCompleted = "REVERT_COMPLETED",
    }

    DeploymentState {
        Baking = "BAKING",
        Validating = "VALIDATING",
        Deploying = "DEPLOYING",
        Complete = "COMPLETE",
        RollingBack = "ROLLING_BACK",
        RolledBack = "ROLLED_BACK",
        Reverted = "REVERTED",
    }

    DeploymentType {
        User = "USER",
        Managed = "MANAGED",
    }

    EnvironmentState {
        ReadyForDeployment = "READY_FOR_DEPLOYMENT",
        Deploying = "DEPLOYING",
        RollingBack = "ROLLING_BACK",
        RolledBack = "ROLLED_BACK",
        Reverted = "REVERTED",
    }

    ExperimentDefinitionStatus {
        Active = "ACTIVE",
        Idle = "IDLE",
        Archived = "ARCHIVED",
    }

    ExperimentRunEventType {
        RunStarted = "RUN_STARTED",
        ExposureUpdated = "EXPOSURE_UPDATED",
        OverridesUpdated = "OVERRIDES_UPDATED",
        RunStopped = "RUN_STOPPED",
    }

    ExperimentRunStatus {
        Running = "RUNNING",
        Done = "DONE",
    }

    GrowthType {
        Linear = "LINEAR",
        Exponential = "EXPONENTIAL",
    }

    ReplicateTo {
        None = "NONE",
        SsmDocument = "SSM_DOCUMENT",
    }

    TriggeredBy {
        User = "USER",
        Appconfig = "APPCONFIG",
        CloudwatchAlarm = "CLOUDWATCH_ALARM",
        InternalError = "INTERNAL_ERROR",
    }

    ValidatorType {
        JsonSchema = "JSON_SCHEMA",
        Lambda = "LAMBDA",
    }

}

crate::plain::operations! {
    CreateApplication: CreateApplicationRequest => Application,
    CreateConfigurationProfile: CreateConfigurationProfileRequest => ConfigurationProfile,
    CreateDeploymentStrategy: CreateDeploymentStrategyRequest => DeploymentStrategy,
    CreateEnvironment: CreateEnvironmentRequest => Environment,
    CreateExperimentDefinition: CreateExperimentDefinitionRequest => ExperimentDefinition,
    CreateExtension: CreateExtensionRequest => Extension,
    CreateExtensionAssociation: CreateExtensionAssociationRequest => ExtensionAssociation,
    CreateHostedConfigurationVersion: CreateHostedConfigurationVersionRequest => HostedConfigurationVersion,
    DeleteApplication: DeleteApplicationRequest => crate::Empty,
    DeleteConfigurationProfile: DeleteConfigurationProfileRequest => crate::Empty,
    DeleteDeploymentStrategy: DeleteDeploymentStrategyRequest => crate::Empty,
    DeleteEnvironment: DeleteEnvironmentRequest => crate::Empty,
    DeleteExperimentDefinition: DeleteExperimentDefinitionRequest => crate::Empty,
    DeleteExtension: DeleteExtensionRequest => crate::Empty,
    DeleteExtensionAssociation: DeleteExtensionAssociationRequest => crate::Empty,
    DeleteHostedConfigurationVersion: DeleteHostedConfigurationVersionRequest => crate::Empty,
    GetAccountSettings: GetAccountSettingsRequest => AccountSettings,
    GetApplication: GetApplicationRequest => Application,
    GetConfiguration: GetConfigurationRequest => Configuration,
    GetConfigurationProfile: GetConfigurationProfileRequest => ConfigurationProfile,
    GetDeployment: GetDeploymentRequest => Deployment,
    GetDeploymentStrategy: GetDeploymentStrategyRequest => DeploymentStrategy,
    GetEnvironment: GetEnvironmentRequest => Environment,
    GetExperimentDefinition: GetExperimentDefinitionRequest => ExperimentDefinition,
    GetExperimentRun: GetExperimentRunRequest => ExperimentRun,
    GetExtension: GetExtensionRequest => Extension,
    GetExtensionAssociation: GetExtensionAssociationRequest => ExtensionAssociation,
    GetHostedConfigurationVersion: GetHostedConfigurationVersionRequest => HostedConfigurationVersion,
    ListApplications: ListApplicationsRequest => Applications,
    ListConfigurationProfiles: ListConfigurationProfilesRequest => ConfigurationProfiles,
    ListDeploymentStrategies: ListDeploymentStrategiesRequest => DeploymentStrategies,
    ListDeployments: ListDeploymentsRequest => Deployments,
    ListEnvironments: ListEnvironmentsRequest => Environments,
    ListExperimentDefinitions: ListExperimentDefinitionsRequest => ExperimentDefinitions,
    ListExperimentRunEvents: ListExperimentRunEventsRequest => ExperimentRunEvents,
    ListExperimentRuns: ListExperimentRunsRequest => ExperimentRuns,
    ListExtensionAssociations: ListExtensionAssociationsRequest => ExtensionAssociations,
    ListExtensions: ListExtensionsRequest => Extensions,
    ListHostedConfigurationVersions: ListHostedConfigurationVersionsRequest => HostedConfigurationVersions,
    ListTagsForResource: ListTagsForResourceRequest => ResourceTags,
    StartDeployment: StartDeploymentRequest => Deployment,
    StartExperimentRun: StartExperimentRunRequest => ExperimentRun,
    StopDeployment: StopDeploymentRequest => Deployment,
    StopExperimentRun: StopExperimentRunRequest => ExperimentRun,
    TagResource: TagResourceRequest => crate::Empty,
    UntagResource: UntagResourceRequest => crate::Empty,
    UpdateAccountSettings: UpdateAccountSettingsRequest => AccountSettings,
    UpdateApplication: UpdateApplicationRequest => Application,
    UpdateConfigurationProfile: UpdateConfigurationProfileRequest => ConfigurationProfile,
    UpdateDeploymentStrategy: UpdateDeploymentStrategyRequest => DeploymentStrategy,
    UpdateEnvironment: UpdateEnvironmentRequest => Environment,
    UpdateExperimentDefinition: UpdateExperimentDefinitionRequest => ExperimentDefinition,
    UpdateExperimentRun: UpdateExperimentRunRequest => ExperimentRun,
    UpdateExtension: UpdateExtensionRequest => Extension,
    UpdateExtensionAssociation: UpdateExtensionAssociationRequest => ExtensionAssociation,
    ValidateConfiguration: ValidateConfigurationRequest => crate::Empty,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "appconfig",
    signing_name: "appconfig",
    api_version: "2019-10-09",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "BadRequestException",
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
        &errors::BadRequestException,
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::PayloadTooLargeException,
        &errors::ResourceNotFoundException,
        &errors::ServiceQuotaExceededException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static CreateApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateApplication",
        method: "POST",
        path: "/applications",
        success: 201,
        input: &shapes::CreateApplicationRequest,
        output: Some(&shapes::Application),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ServiceQuotaExceededException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateConfigurationProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateConfigurationProfile",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles",
        success: 201,
        input: &shapes::CreateConfigurationProfileRequest,
        output: Some(&shapes::ConfigurationProfile),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateDeploymentStrategy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateDeploymentStrategy",
        method: "POST",
        path: "/deploymentstrategies",
        success: 201,
        input: &shapes::CreateDeploymentStrategyRequest,
        output: Some(&shapes::DeploymentStrategy),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
            &errors::BadRequestException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateEnvironment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateEnvironment",
        method: "POST",
        path: "/applications/{ApplicationId}/environments",
        success: 201,
        input: &shapes::CreateEnvironmentRequest,
        output: Some(&shapes::Environment),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::BadRequestException,
            &errors::ServiceQuotaExceededException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateExperimentDefinition: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateExperimentDefinition",
        method: "POST",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions",
        success: 201,
        input: &shapes::CreateExperimentDefinitionRequest,
        output: Some(&shapes::ExperimentDefinition),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ServiceQuotaExceededException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateExtension: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateExtension",
        method: "POST",
        path: "/extensions",
        success: 201,
        input: &shapes::CreateExtensionRequest,
        output: Some(&shapes::Extension),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ConflictException,
            &errors::ServiceQuotaExceededException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateExtensionAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateExtensionAssociation",
        method: "POST",
        path: "/extensionassociations",
        success: 201,
        input: &shapes::CreateExtensionAssociationRequest,
        output: Some(&shapes::ExtensionAssociation),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateHostedConfigurationVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateHostedConfigurationVersion",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions",
        success: 201,
        input: &shapes::CreateHostedConfigurationVersionRequest,
        output: Some(&shapes::HostedConfigurationVersion),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ServiceQuotaExceededException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::PayloadTooLargeException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteApplication",
        method: "DELETE",
        path: "/applications/{ApplicationId}",
        success: 204,
        input: &shapes::DeleteApplicationRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteConfigurationProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteConfigurationProfile",
        method: "DELETE",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 204,
        input: &shapes::DeleteConfigurationProfileRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::BadRequestException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteDeploymentStrategy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteDeploymentStrategy",
        method: "DELETE",
        path: "/deployementstrategies/{DeploymentStrategyId}",
        success: 204,
        input: &shapes::DeleteDeploymentStrategyRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteEnvironment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteEnvironment",
        method: "DELETE",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 204,
        input: &shapes::DeleteEnvironmentRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::BadRequestException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteExperimentDefinition: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteExperimentDefinition",
        method: "DELETE",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 204,
        input: &shapes::DeleteExperimentDefinitionRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ConflictException,
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteExtension: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteExtension",
        method: "DELETE",
        path: "/extensions/{ExtensionIdentifier}",
        success: 204,
        input: &shapes::DeleteExtensionRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteExtensionAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteExtensionAssociation",
        method: "DELETE",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 204,
        input: &shapes::DeleteExtensionAssociationRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteHostedConfigurationVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteHostedConfigurationVersion",
        method: "DELETE",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}",
        success: 204,
        input: &shapes::DeleteHostedConfigurationVersionRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccountSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccountSettings",
        method: "GET",
        path: "/settings",
        success: 200,
        input: &NOTHING,
        output: Some(&shapes::AccountSettings),
        result_wrapper: None,
        errors: &[&errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetApplication",
        method: "GET",
        path: "/applications/{ApplicationId}",
        success: 200,
        input: &shapes::GetApplicationRequest,
        output: Some(&shapes::Application),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConfiguration",
        method: "GET",
        path: "/applications/{Application}/environments/{Environment}/configurations/{Configuration}",
        success: 200,
        input: &shapes::GetConfigurationRequest,
        output: Some(&shapes::Configuration),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConfigurationProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConfigurationProfile",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 200,
        input: &shapes::GetConfigurationProfileRequest,
        output: Some(&shapes::ConfigurationProfile),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDeployment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDeployment",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}",
        success: 200,
        input: &shapes::GetDeploymentRequest,
        output: Some(&shapes::Deployment),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDeploymentStrategy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDeploymentStrategy",
        method: "GET",
        path: "/deploymentstrategies/{DeploymentStrategyId}",
        success: 200,
        input: &shapes::GetDeploymentStrategyRequest,
        output: Some(&shapes::DeploymentStrategy),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetEnvironment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetEnvironment",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 200,
        input: &shapes::GetEnvironmentRequest,
        output: Some(&shapes::Environment),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetExperimentDefinition: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetExperimentDefinition",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 200,
        input: &shapes::GetExperimentDefinitionRequest,
        output: Some(&shapes::ExperimentDefinition),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetExperimentRun: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetExperimentRun",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}",
        success: 200,
        input: &shapes::GetExperimentRunRequest,
        output: Some(&shapes::ExperimentRun),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetExtension: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetExtension",
        method: "GET",
        path: "/extensions/{ExtensionIdentifier}",
        success: 200,
        input: &shapes::GetExtensionRequest,
        output: Some(&shapes::Extension),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetExtensionAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetExtensionAssociation",
        method: "GET",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 200,
        input: &shapes::GetExtensionAssociationRequest,
        output: Some(&shapes::ExtensionAssociation),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetHostedConfigurationVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetHostedConfigurationVersion",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions/{VersionNumber}",
        success: 200,
        input: &shapes::GetHostedConfigurationVersionRequest,
        output: Some(&shapes::HostedConfigurationVersion),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListApplications: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListApplications",
        method: "GET",
        path: "/applications",
        success: 200,
        input: &shapes::ListApplicationsRequest,
        output: Some(&shapes::Applications),
        result_wrapper: None,
        errors: &[&errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListConfigurationProfiles: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListConfigurationProfiles",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles",
        success: 200,
        input: &shapes::ListConfigurationProfilesRequest,
        output: Some(&shapes::ConfigurationProfiles),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListDeploymentStrategies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListDeploymentStrategies",
        method: "GET",
        path: "/deploymentstrategies",
        success: 200,
        input: &shapes::ListDeploymentStrategiesRequest,
        output: Some(&shapes::DeploymentStrategies),
        result_wrapper: None,
        errors: &[&errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListDeployments: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListDeployments",
        method: "GET",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments",
        success: 200,
        input: &shapes::ListDeploymentsRequest,
        output: Some(&shapes::Deployments),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListEnvironments: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListEnvironments",
        method: "GET",
        path: "/applications/{ApplicationId}/environments",
        success: 200,
        input: &shapes::ListEnvironmentsRequest,
        output: Some(&shapes::Environments),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListExperimentDefinitions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListExperimentDefinitions",
        method: "GET",
        path: "/experimentdefinitions",
        success: 200,
        input: &shapes::ListExperimentDefinitionsRequest,
        output: Some(&shapes::ExperimentDefinitions),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::BadRequestException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListExperimentRunEvents: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListExperimentRunEvents",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/events",
        success: 200,
        input: &shapes::ListExperimentRunEventsRequest,
        output: Some(&shapes::ExperimentRunEvents),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListExperimentRuns: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListExperimentRuns",
        method: "GET",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns",
        success: 200,
        input: &shapes::ListExperimentRunsRequest,
        output: Some(&shapes::ExperimentRuns),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListExtensionAssociations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListExtensionAssociations",
        method: "GET",
        path: "/extensionassociations",
        success: 200,
        input: &shapes::ListExtensionAssociationsRequest,
        output: Some(&shapes::ExtensionAssociations),
        result_wrapper: None,
        errors: &[&errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListExtensions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListExtensions",
        method: "GET",
        path: "/extensions",
        success: 200,
        input: &shapes::ListExtensionsRequest,
        output: Some(&shapes::Extensions),
        result_wrapper: None,
        errors: &[&errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListHostedConfigurationVersions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListHostedConfigurationVersions",
        method: "GET",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/hostedconfigurationversions",
        success: 200,
        input: &shapes::ListHostedConfigurationVersionsRequest,
        output: Some(&shapes::HostedConfigurationVersions),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListTagsForResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{ResourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest,
        output: Some(&shapes::ResourceTags),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::BadRequestException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartDeployment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartDeployment",
        method: "POST",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments",
        success: 201,
        input: &shapes::StartDeploymentRequest,
        output: Some(&shapes::Deployment),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartExperimentRun: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartExperimentRun",
        method: "POST",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns",
        success: 201,
        input: &shapes::StartExperimentRunRequest,
        output: Some(&shapes::ExperimentRun),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StopDeployment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StopDeployment",
        method: "DELETE",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}/deployments/{DeploymentNumber}",
        success: 202,
        input: &shapes::StopDeploymentRequest,
        output: Some(&shapes::Deployment),
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::InternalServerException, &errors::BadRequestException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StopExperimentRun: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StopExperimentRun",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/stop",
        success: 200,
        input: &shapes::StopExperimentRunRequest,
        output: Some(&shapes::ExperimentRun),
        result_wrapper: None,
        errors: &[
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ConflictException,
            &errors::BadRequestException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{ResourceArn}",
        success: 204,
        input: &shapes::TagResourceRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::BadRequestException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{ResourceArn}",
        success: 204,
        input: &shapes::UntagResourceRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::ResourceNotFoundException, &errors::BadRequestException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAccountSettings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAccountSettings",
        method: "PATCH",
        path: "/settings",
        success: 200,
        input: &shapes::UpdateAccountSettingsRequest,
        output: Some(&shapes::AccountSettings),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateApplication: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateApplication",
        method: "PATCH",
        path: "/applications/{ApplicationId}",
        success: 200,
        input: &shapes::UpdateApplicationRequest,
        output: Some(&shapes::Application),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateConfigurationProfile: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateConfigurationProfile",
        method: "PATCH",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}",
        success: 200,
        input: &shapes::UpdateConfigurationProfileRequest,
        output: Some(&shapes::ConfigurationProfile),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateDeploymentStrategy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateDeploymentStrategy",
        method: "PATCH",
        path: "/deploymentstrategies/{DeploymentStrategyId}",
        success: 200,
        input: &shapes::UpdateDeploymentStrategyRequest,
        output: Some(&shapes::DeploymentStrategy),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateEnvironment: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateEnvironment",
        method: "PATCH",
        path: "/applications/{ApplicationId}/environments/{EnvironmentId}",
        success: 200,
        input: &shapes::UpdateEnvironmentRequest,
        output: Some(&shapes::Environment),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateExperimentDefinition: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateExperimentDefinition",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}",
        success: 200,
        input: &shapes::UpdateExperimentDefinitionRequest,
        output: Some(&shapes::ExperimentDefinition),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateExperimentRun: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateExperimentRun",
        method: "PATCH",
        path: "/applications/{ApplicationIdentifier}/experimentdefinitions/{ExperimentDefinitionIdentifier}/experimentruns/{Run}/update",
        success: 200,
        input: &shapes::UpdateExperimentRunRequest,
        output: Some(&shapes::ExperimentRun),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ConflictException,
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateExtension: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateExtension",
        method: "PATCH",
        path: "/extensions/{ExtensionIdentifier}",
        success: 200,
        input: &shapes::UpdateExtensionRequest,
        output: Some(&shapes::Extension),
        result_wrapper: None,
        errors: &[
            &errors::BadRequestException,
            &errors::ResourceNotFoundException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateExtensionAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateExtensionAssociation",
        method: "PATCH",
        path: "/extensionassociations/{ExtensionAssociationId}",
        success: 200,
        input: &shapes::UpdateExtensionAssociationRequest,
        output: Some(&shapes::ExtensionAssociation),
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ValidateConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ValidateConfiguration",
        method: "POST",
        path: "/applications/{ApplicationId}/configurationprofiles/{ConfigurationProfileId}/validators",
        success: 204,
        input: &shapes::ValidateConfigurationRequest,
        output: None,
        result_wrapper: None,
        errors: &[&errors::BadRequestException, &errors::ResourceNotFoundException, &errors::InternalServerException],
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
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static PayloadTooLargeException: ErrorModel =
        ErrorModel { code: "PayloadTooLargeException", status: 413, shape: &shapes::PayloadTooLargeException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 402,
        shape: &shapes::ServiceQuotaExceededException,
    };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccountSettings: Shape = Shape::structure(
        "AccountSettings",
        &[
            Member::new("DeletionProtection", &DeletionProtectionSettings),
            Member::new("VendedMetrics", &VendedMetricsSettings),
        ],
    );
    pub static Action: Shape = Shape::structure(
        "Action",
        &[
            Member::new("Name", &Name),
            Member::new("Description", &Description),
            Member::new("Uri", &Uri),
            Member::new("RoleArn", &Arn),
        ],
    );
    pub static ActionInvocation: Shape = Shape::structure(
        "ActionInvocation",
        &[
            Member::new("ExtensionIdentifier", &Identifier),
            Member::new("ActionName", &Name),
            Member::new("Uri", &Uri),
            Member::new("RoleArn", &Arn),
            Member::new("ErrorMessage", &TEXT),
            Member::new("ErrorCode", &TEXT),
            Member::new("InvocationId", &Id),
        ],
    );
    pub static ActionInvocations: Shape = Shape::list("ActionInvocations", &ActionInvocation);
    pub static ActionList: Shape = Shape::list("ActionList", &Action).min(1).max(1);
    pub static ActionPoint: Shape = Shape::string("ActionPoint").of(super::ActionPoint::VALUES);
    pub static ActionsMap: Shape = Shape::map("ActionsMap", &ActionPoint, &ActionList).min(1).max(5);
    pub static Application: Shape = Shape::structure(
        "Application",
        &[Member::new("Id", &Id), Member::new("Name", &Name), Member::new("Description", &Description)],
    );
    pub static ApplicationList: Shape = Shape::list("ApplicationList", &Application);
    pub static Applications: Shape = Shape::structure(
        "Applications",
        &[Member::new("Items", &ApplicationList), Member::new("NextToken", &NextToken)],
    );
    pub static AppliedExtension: Shape = Shape::structure(
        "AppliedExtension",
        &[
            Member::new("ExtensionId", &Id),
            Member::new("ExtensionAssociationId", &Id),
            Member::new("VersionNumber", &INTEGER),
            Member::new("Parameters", &ParameterValueMap),
        ],
    );
    pub static AppliedExtensions: Shape = Shape::list("AppliedExtensions", &AppliedExtension);
    pub static Arn: Shape = Shape::string("Arn").min(20).max(2048).matching(&Arn_PATTERN);
    pub static AttributeKey: Shape = Shape::string("AttributeKey").matching(&AttributeKey_PATTERN);
    pub static AttributeString: Shape = Shape::string("AttributeString").min(0).max(1024);
    pub static AttributeValue: Shape = Shape::structure(
        "AttributeValue",
        &[
            Member::new("StringValue", &AttributeString),
            Member::new("NumberValue", &FLOAT),
            Member::new("BooleanValue", &BOOLEAN),
            Member::new("StringArray", &StringList),
            Member::new("NumberArray", &NumberList),
        ],
    )
    .union();
    pub static AttributeValueMap: Shape =
        Shape::map("AttributeValueMap", &AttributeKey, &AttributeValue).min(0).max(25);
    pub static BadRequestDetails: Shape =
        Shape::structure("BadRequestDetails", &[Member::new("InvalidConfiguration", &InvalidConfigurationDetailList)])
            .union();
    pub static BadRequestException: Shape = Shape::structure(
        "BadRequestException",
        &[Member::new("Message", &TEXT), Member::new("Reason", &TEXT), Member::new("Details", &BadRequestDetails)],
    );
    pub static Blob: Shape = Shape::blob("Blob").sensitive();
    pub static Configuration: Shape = Shape::structure(
        "Configuration",
        &[
            Member::new("Content", &Blob),
            Member::new("ConfigurationVersion", &Version).header("configuration-version"),
            Member::new("ContentType", &TEXT).header("content-type"),
        ],
    )
    .payload("Content");
    pub static ConfigurationProfile: Shape = Shape::structure(
        "ConfigurationProfile",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &LongName),
            Member::new("Description", &Description),
            Member::new("LocationUri", &Uri),
            Member::new("RetrievalRoleArn", &RoleArn),
            Member::new("Validators", &ValidatorList),
            Member::new("Type", &ConfigurationProfileType),
            Member::new("KmsKeyArn", &Arn),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        ],
    );
    pub static ConfigurationProfileSummary: Shape = Shape::structure(
        "ConfigurationProfileSummary",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &LongName),
            Member::new("LocationUri", &Uri),
            Member::new("ValidatorTypes", &ValidatorTypeList),
            Member::new("Type", &ConfigurationProfileType),
        ],
    );
    pub static ConfigurationProfileSummaryList: Shape =
        Shape::list("ConfigurationProfileSummaryList", &ConfigurationProfileSummary);
    pub static ConfigurationProfileType: Shape =
        Shape::string("ConfigurationProfileType").matching(&ConfigurationProfileType_PATTERN);
    pub static ConfigurationProfiles: Shape = Shape::structure(
        "ConfigurationProfiles",
        &[Member::new("Items", &ConfigurationProfileSummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static ConflictException: Shape = Shape::structure("ConflictException", &[Member::new("Message", &TEXT)]);
    pub static CreateApplicationRequest: Shape = Shape::structure(
        "CreateApplicationRequest",
        &[
            Member::new("Name", &Name).required(),
            Member::new("Description", &Description),
            Member::new("Tags", &TagMap),
        ],
    );
    pub static CreateConfigurationProfileRequest: Shape = Shape::structure(
        "CreateConfigurationProfileRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("Name", &LongName).required(),
            Member::new("Description", &Description),
            Member::new("LocationUri", &Uri).required(),
            Member::new("RetrievalRoleArn", &RoleArn),
            Member::new("Validators", &ValidatorList),
            Member::new("Tags", &TagMap),
            Member::new("Type", &ConfigurationProfileType),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        ],
    );
    pub static CreateDeploymentStrategyRequest: Shape = Shape::structure(
        "CreateDeploymentStrategyRequest",
        &[
            Member::new("Name", &Name).required(),
            Member::new("Description", &Description),
            Member::new("DeploymentDurationInMinutes", &MinutesBetween0And24Hours).required(),
            Member::new("FinalBakeTimeInMinutes", &MinutesBetween0And24Hours),
            Member::new("GrowthFactor", &GrowthFactor).required(),
            Member::new("GrowthType", &GrowthType),
            Member::new("ReplicateTo", &ReplicateTo),
            Member::new("Tags", &TagMap),
        ],
    );
    pub static CreateEnvironmentRequest: Shape = Shape::structure(
        "CreateEnvironmentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("Name", &Name).required(),
            Member::new("Description", &Description),
            Member::new("Monitors", &MonitorList),
            Member::new("Tags", &TagMap),
        ],
    );
    pub static CreateExperimentDefinitionRequest: Shape = Shape::structure(
        "CreateExperimentDefinitionRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("Name", &NameWithReservedAwsPrefix).required(),
            Member::new("ConfigurationProfileIdentifier", &Identifier).required(),
            Member::new("EnvironmentIdentifier", &Identifier).required(),
            Member::new("FlagKey", &FlagKey).required(),
            Member::new("Treatments", &TreatmentInputList).required(),
            Member::new("Control", &TreatmentInput).required(),
            Member::new("AudienceRule", &Rule).required(),
            Member::new("Hypothesis", &Description),
            Member::new("AudienceDescription", &Description),
            Member::new("LaunchCriteria", &Description),
            Member::new("Tags", &TagMap),
        ],
    );
    pub static CreateExtensionAssociationRequest: Shape = Shape::structure(
        "CreateExtensionAssociationRequest",
        &[
            Member::new("ExtensionIdentifier", &Identifier).required(),
            Member::new("ExtensionVersionNumber", &INTEGER),
            Member::new("ResourceIdentifier", &Identifier).required(),
            Member::new("Parameters", &ParameterValueMap),
            Member::new("Tags", &TagMap),
        ],
    );
    pub static CreateExtensionRequest: Shape = Shape::structure(
        "CreateExtensionRequest",
        &[
            Member::new("Name", &ExtensionOrParameterName).required(),
            Member::new("Description", &Description),
            Member::new("Actions", &ActionsMap).required(),
            Member::new("Parameters", &ParameterMap),
            Member::new("Tags", &TagMap),
            Member::new("LatestVersionNumber", &INTEGER).header("latest-version-number"),
        ],
    );
    pub static CreateHostedConfigurationVersionRequest: Shape = Shape::structure(
        "CreateHostedConfigurationVersionRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("Description", &Description).header("description"),
            Member::new("Content", &Blob).required(),
            Member::new("ContentType", &StringWithLengthBetween1And255).header("content-type").required(),
            Member::new("LatestVersionNumber", &INTEGER).header("latest-version-number"),
            Member::new("VersionLabel", &VersionLabel).header("versionlabel"),
        ],
    )
    .payload("Content");
    pub static DeleteApplicationRequest: Shape = Shape::structure(
        "DeleteApplicationRequest",
        &[Member::new("ApplicationId", &Name).label("ApplicationId").required()],
    );
    pub static DeleteConfigurationProfileRequest: Shape = Shape::structure(
        "DeleteConfigurationProfileRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("DeletionProtectionCheck", &DeletionProtectionCheck).header("x-amzn-deletion-protection-check"),
        ],
    );
    pub static DeleteDeploymentStrategyRequest: Shape = Shape::structure(
        "DeleteDeploymentStrategyRequest",
        &[Member::new("DeploymentStrategyId", &DeploymentStrategyId).label("DeploymentStrategyId").required()],
    );
    pub static DeleteEnvironmentRequest: Shape = Shape::structure(
        "DeleteEnvironmentRequest",
        &[
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("DeletionProtectionCheck", &DeletionProtectionCheck).header("x-amzn-deletion-protection-check"),
        ],
    );
    pub static DeleteExperimentDefinitionRequest: Shape = Shape::structure(
        "DeleteExperimentDefinitionRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("DeleteType", &DeleteType).query("delete_type"),
        ],
    );
    pub static DeleteExtensionAssociationRequest: Shape = Shape::structure(
        "DeleteExtensionAssociationRequest",
        &[Member::new("ExtensionAssociationId", &Id).label("ExtensionAssociationId").required()],
    );
    pub static DeleteExtensionRequest: Shape = Shape::structure(
        "DeleteExtensionRequest",
        &[
            Member::new("ExtensionIdentifier", &Identifier).label("ExtensionIdentifier").required(),
            Member::new("VersionNumber", &INTEGER).query("version"),
        ],
    );
    pub static DeleteHostedConfigurationVersionRequest: Shape = Shape::structure(
        "DeleteHostedConfigurationVersionRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("VersionNumber", &INTEGER).label("VersionNumber").required(),
        ],
    );
    pub static DeleteType: Shape = Shape::string("DeleteType").of(super::DeleteType::VALUES);
    pub static DeletionProtectionCheck: Shape =
        Shape::string("DeletionProtectionCheck").of(super::DeletionProtectionCheck::VALUES);
    pub static DeletionProtectionDuration: Shape = Shape::integer("DeletionProtectionDuration").min(15).max(1440);
    pub static DeletionProtectionSettings: Shape = Shape::structure(
        "DeletionProtectionSettings",
        &[Member::new("Enabled", &BOOLEAN), Member::new("ProtectionPeriodInMinutes", &DeletionProtectionDuration)],
    );
    pub static Deployment: Shape = Shape::structure(
        "Deployment",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("EnvironmentId", &Id),
            Member::new("DeploymentStrategyId", &Id),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("DeploymentNumber", &INTEGER),
            Member::new("ConfigurationName", &Name),
            Member::new("ConfigurationLocationUri", &Uri),
            Member::new("ConfigurationVersion", &Version),
            Member::new("Description", &Description),
            Member::new("DeploymentDurationInMinutes", &MinutesBetween0And24Hours),
            Member::new("GrowthType", &GrowthType),
            Member::new("GrowthFactor", &FLOAT),
            Member::new("FinalBakeTimeInMinutes", &MinutesBetween0And24Hours),
            Member::new("State", &TEXT),
            Member::new("EventLog", &DeploymentEvents),
            Member::new("PercentageComplete", &FLOAT),
            Member::new("StartedAt", &ISO_8601),
            Member::new("CompletedAt", &ISO_8601),
            Member::new("AppliedExtensions", &AppliedExtensions),
            Member::new("KmsKeyArn", &Arn),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
            Member::new("VersionLabel", &VersionLabel),
        ],
    );
    pub static DeploymentEvent: Shape = Shape::structure(
        "DeploymentEvent",
        &[
            Member::new("EventType", &TEXT),
            Member::new("TriggeredBy", &TEXT),
            Member::new("Description", &Description),
            Member::new("ActionInvocations", &ActionInvocations),
            Member::new("OccurredAt", &ISO_8601),
        ],
    );
    pub static DeploymentEvents: Shape = Shape::list("DeploymentEvents", &DeploymentEvent);
    pub static DeploymentList: Shape = Shape::list("DeploymentList", &DeploymentSummary);
    pub static DeploymentParameters: Shape = Shape::structure(
        "DeploymentParameters",
        &[Member::new("DynamicExtensionParameters", &DynamicParameterMap), Member::new("Tags", &TagMap)],
    );
    pub static DeploymentStrategies: Shape = Shape::structure(
        "DeploymentStrategies",
        &[Member::new("Items", &DeploymentStrategyList), Member::new("NextToken", &NextToken)],
    );
    pub static DeploymentStrategy: Shape = Shape::structure(
        "DeploymentStrategy",
        &[
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("Description", &Description),
            Member::new("DeploymentDurationInMinutes", &MinutesBetween0And24Hours),
            Member::new("GrowthType", &GrowthType),
            Member::new("GrowthFactor", &FLOAT),
            Member::new("FinalBakeTimeInMinutes", &MinutesBetween0And24Hours),
            Member::new("ReplicateTo", &ReplicateTo),
        ],
    );
    pub static DeploymentStrategyId: Shape =
        Shape::string("DeploymentStrategyId").matching(&DeploymentStrategyId_PATTERN);
    pub static DeploymentStrategyList: Shape = Shape::list("DeploymentStrategyList", &DeploymentStrategy);
    pub static DeploymentSummary: Shape = Shape::structure(
        "DeploymentSummary",
        &[
            Member::new("DeploymentNumber", &INTEGER),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("ConfigurationName", &Name),
            Member::new("ConfigurationVersion", &Version),
            Member::new("DeploymentDurationInMinutes", &MinutesBetween0And24Hours),
            Member::new("GrowthType", &GrowthType),
            Member::new("GrowthFactor", &FLOAT),
            Member::new("FinalBakeTimeInMinutes", &MinutesBetween0And24Hours),
            Member::new("State", &TEXT),
            Member::new("PercentageComplete", &FLOAT),
            Member::new("StartedAt", &ISO_8601),
            Member::new("CompletedAt", &ISO_8601),
            Member::new("VersionLabel", &VersionLabel),
            Member::new("Type", &TEXT),
        ],
    );
    pub static Deployments: Shape =
        Shape::structure("Deployments", &[Member::new("Items", &DeploymentList), Member::new("NextToken", &NextToken)]);
    pub static Description: Shape = Shape::string("Description").min(0).max(1024);
    pub static DynamicParameterKey: Shape = Shape::string("DynamicParameterKey").matching(&DynamicParameterKey_PATTERN);
    pub static DynamicParameterMap: Shape =
        Shape::map("DynamicParameterMap", &DynamicParameterKey, &StringWithLengthBetween1And2048)
            .sensitive()
            .min(1)
            .max(10);
    pub static EntityId: Shape = Shape::string("EntityId").min(1).max(2048);
    pub static Environment: Shape = Shape::structure(
        "Environment",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("Description", &Description),
            Member::new("State", &TEXT),
            Member::new("Monitors", &MonitorList),
        ],
    );
    pub static EnvironmentList: Shape = Shape::list("EnvironmentList", &Environment);
    pub static Environments: Shape = Shape::structure(
        "Environments",
        &[Member::new("Items", &EnvironmentList), Member::new("NextToken", &NextToken)],
    );
    pub static ExperimentDefinition: Shape = Shape::structure(
        "ExperimentDefinition",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("Hypothesis", &Description),
            Member::new("Status", &ExperimentDefinitionStatus),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("EnvironmentId", &Id),
            Member::new("FlagKey", &FlagKey),
            Member::new("AudienceRule", &Rule),
            Member::new("AudienceDescription", &Description),
            Member::new("LaunchCriteria", &Description),
            Member::new("Treatments", &TreatmentList),
            Member::new("Control", &Treatment),
            Member::new("CreatedAt", &ISO_8601),
            Member::new("UpdatedAt", &ISO_8601),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
        ],
    );
    pub static ExperimentDefinitionList: Shape = Shape::list("ExperimentDefinitionList", &ExperimentDefinitionSummary);
    pub static ExperimentDefinitionSnapshot: Shape = Shape::structure(
        "ExperimentDefinitionSnapshot",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("Hypothesis", &Description),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("EnvironmentId", &Id),
            Member::new("FlagKey", &FlagKey),
            Member::new("AudienceRule", &Rule),
            Member::new("AudienceDescription", &Description),
            Member::new("LaunchCriteria", &Description),
            Member::new("Treatments", &TreatmentList),
            Member::new("Control", &Treatment),
        ],
    );
    pub static ExperimentDefinitionStatus: Shape =
        Shape::string("ExperimentDefinitionStatus").of(super::ExperimentDefinitionStatus::VALUES);
    pub static ExperimentDefinitionSummary: Shape = Shape::structure(
        "ExperimentDefinitionSummary",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("Hypothesis", &Description),
            Member::new("Status", &ExperimentDefinitionStatus),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("EnvironmentId", &Id),
            Member::new("FlagKey", &FlagKey),
            Member::new("CreatedAt", &ISO_8601),
            Member::new("UpdatedAt", &ISO_8601),
        ],
    );
    pub static ExperimentDefinitions: Shape = Shape::structure(
        "ExperimentDefinitions",
        &[Member::new("Items", &ExperimentDefinitionList), Member::new("NextToken", &NextToken)],
    );
    pub static ExperimentRun: Shape = Shape::structure(
        "ExperimentRun",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("ExperimentDefinitionId", &Id),
            Member::new("Run", &INTEGER),
            Member::new("Description", &Description),
            Member::new("Status", &ExperimentRunStatus),
            Member::new("ExposurePercentage", &NullablePercentage),
            Member::new("TreatmentOverrides", &TreatmentOverrides),
            Member::new("Result", &ExperimentRunResult),
            Member::new("StartedAt", &ISO_8601),
            Member::new("UpdatedAt", &ISO_8601),
            Member::new("EndedAt", &ISO_8601),
            Member::new("ExperimentDefinitionSnapshot", &ExperimentDefinitionSnapshot),
        ],
    );
    pub static ExperimentRunEvent: Shape = Shape::structure(
        "ExperimentRunEvent",
        &[
            Member::new("Description", &Description),
            Member::new("AssociatedDeployment", &Arn),
            Member::new("EventType", &TEXT),
            Member::new("OccurredAt", &ISO_8601),
            Member::new("TriggeredBy", &TEXT),
            Member::new("ExposurePercentage", &NullablePercentage),
            Member::new("TreatmentOverrides", &TreatmentOverrides),
        ],
    );
    pub static ExperimentRunEventList: Shape = Shape::list("ExperimentRunEventList", &ExperimentRunEvent);
    pub static ExperimentRunEvents: Shape = Shape::structure(
        "ExperimentRunEvents",
        &[Member::new("Items", &ExperimentRunEventList), Member::new("NextToken", &NextToken)],
    );
    pub static ExperimentRunResult: Shape = Shape::structure(
        "ExperimentRunResult",
        &[
            Member::new("ExecutiveSummary", &Description),
            Member::new("ReasonsToLaunch", &Description),
            Member::new("ReasonsNotToLaunch", &Description),
        ],
    );
    pub static ExperimentRunStatus: Shape = Shape::string("ExperimentRunStatus").of(super::ExperimentRunStatus::VALUES);
    pub static ExperimentRunSummary: Shape = Shape::structure(
        "ExperimentRunSummary",
        &[
            Member::new("ExperimentDefinitionId", &Id),
            Member::new("Run", &INTEGER),
            Member::new("Description", &Description),
            Member::new("Status", &ExperimentRunStatus),
            Member::new("StartedAt", &ISO_8601),
            Member::new("UpdatedAt", &ISO_8601),
            Member::new("EndedAt", &ISO_8601),
        ],
    );
    pub static ExperimentRunSummaryList: Shape = Shape::list("ExperimentRunSummaryList", &ExperimentRunSummary);
    pub static ExperimentRuns: Shape = Shape::structure(
        "ExperimentRuns",
        &[Member::new("Items", &ExperimentRunSummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static Extension: Shape = Shape::structure(
        "Extension",
        &[
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("VersionNumber", &INTEGER),
            Member::new("Arn", &Arn),
            Member::new("Description", &Description),
            Member::new("Actions", &ActionsMap),
            Member::new("Parameters", &ParameterMap),
        ],
    );
    pub static ExtensionAssociation: Shape = Shape::structure(
        "ExtensionAssociation",
        &[
            Member::new("Id", &Identifier),
            Member::new("ExtensionArn", &Arn),
            Member::new("ResourceArn", &Arn),
            Member::new("Arn", &Arn),
            Member::new("Parameters", &ParameterValueMap),
            Member::new("ExtensionVersionNumber", &INTEGER),
        ],
    );
    pub static ExtensionAssociationSummaries: Shape =
        Shape::list("ExtensionAssociationSummaries", &ExtensionAssociationSummary);
    pub static ExtensionAssociationSummary: Shape = Shape::structure(
        "ExtensionAssociationSummary",
        &[Member::new("Id", &Identifier), Member::new("ExtensionArn", &Arn), Member::new("ResourceArn", &Arn)],
    );
    pub static ExtensionAssociations: Shape = Shape::structure(
        "ExtensionAssociations",
        &[Member::new("Items", &ExtensionAssociationSummaries), Member::new("NextToken", &NextToken)],
    );
    pub static ExtensionOrParameterName: Shape =
        Shape::string("ExtensionOrParameterName").matching(&ExtensionOrParameterName_PATTERN);
    pub static ExtensionSummaries: Shape = Shape::list("ExtensionSummaries", &ExtensionSummary);
    pub static ExtensionSummary: Shape = Shape::structure(
        "ExtensionSummary",
        &[
            Member::new("Id", &Id),
            Member::new("Name", &Name),
            Member::new("VersionNumber", &INTEGER),
            Member::new("Arn", &Arn),
            Member::new("Description", &Description),
        ],
    );
    pub static Extensions: Shape = Shape::structure(
        "Extensions",
        &[Member::new("Items", &ExtensionSummaries), Member::new("NextToken", &NextToken)],
    );
    pub static FlagKey: Shape = Shape::string("FlagKey").matching(&FlagKey_PATTERN);
    pub static FlagValue: Shape = Shape::structure(
        "FlagValue",
        &[Member::new("Enabled", &BOOLEAN).required(), Member::new("AttributeValues", &AttributeValueMap)],
    );
    pub static GetApplicationRequest: Shape = Shape::structure(
        "GetApplicationRequest",
        &[Member::new("ApplicationId", &Name).label("ApplicationId").required()],
    );
    pub static GetConfigurationProfileRequest: Shape = Shape::structure(
        "GetConfigurationProfileRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
        ],
    );
    pub static GetConfigurationRequest: Shape = Shape::structure(
        "GetConfigurationRequest",
        &[
            Member::new("Application", &StringWithLengthBetween1And64).label("Application").required(),
            Member::new("Environment", &StringWithLengthBetween1And64).label("Environment").required(),
            Member::new("Configuration", &StringWithLengthBetween1And64).label("Configuration").required(),
            Member::new("ClientId", &StringWithLengthBetween1And64).query("client_id").required(),
            Member::new("ClientConfigurationVersion", &Version).query("client_configuration_version"),
        ],
    );
    pub static GetDeploymentRequest: Shape = Shape::structure(
        "GetDeploymentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("DeploymentNumber", &INTEGER).label("DeploymentNumber").required(),
        ],
    );
    pub static GetDeploymentStrategyRequest: Shape = Shape::structure(
        "GetDeploymentStrategyRequest",
        &[Member::new("DeploymentStrategyId", &DeploymentStrategyId).label("DeploymentStrategyId").required()],
    );
    pub static GetEnvironmentRequest: Shape = Shape::structure(
        "GetEnvironmentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
        ],
    );
    pub static GetExperimentDefinitionRequest: Shape = Shape::structure(
        "GetExperimentDefinitionRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
        ],
    );
    pub static GetExperimentRunRequest: Shape = Shape::structure(
        "GetExperimentRunRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Run", &PositiveInteger).label("Run").required(),
        ],
    );
    pub static GetExtensionAssociationRequest: Shape = Shape::structure(
        "GetExtensionAssociationRequest",
        &[Member::new("ExtensionAssociationId", &Id).label("ExtensionAssociationId").required()],
    );
    pub static GetExtensionRequest: Shape = Shape::structure(
        "GetExtensionRequest",
        &[
            Member::new("ExtensionIdentifier", &Identifier).label("ExtensionIdentifier").required(),
            Member::new("VersionNumber", &INTEGER).query("version_number"),
        ],
    );
    pub static GetHostedConfigurationVersionRequest: Shape = Shape::structure(
        "GetHostedConfigurationVersionRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("VersionNumber", &INTEGER).label("VersionNumber").required(),
        ],
    );
    pub static GrowthFactor: Shape = Shape::float("GrowthFactor").min(1).max(100);
    pub static GrowthType: Shape = Shape::string("GrowthType").of(super::GrowthType::VALUES);
    pub static HostedConfigurationVersion: Shape = Shape::structure(
        "HostedConfigurationVersion",
        &[
            Member::new("ApplicationId", &Id).header("application-id"),
            Member::new("ConfigurationProfileId", &Id).header("configuration-profile-id"),
            Member::new("VersionNumber", &INTEGER).header("version-number"),
            Member::new("Description", &Description).header("description"),
            Member::new("Content", &Blob),
            Member::new("ContentType", &StringWithLengthBetween1And255).header("content-type"),
            Member::new("VersionLabel", &VersionLabel).header("versionlabel"),
            Member::new("KmsKeyArn", &Arn).header("kmskeyarn"),
        ],
    )
    .payload("Content");
    pub static HostedConfigurationVersionSummary: Shape = Shape::structure(
        "HostedConfigurationVersionSummary",
        &[
            Member::new("ApplicationId", &Id),
            Member::new("ConfigurationProfileId", &Id),
            Member::new("VersionNumber", &INTEGER),
            Member::new("Description", &Description),
            Member::new("ContentType", &StringWithLengthBetween1And255),
            Member::new("VersionLabel", &VersionLabel),
            Member::new("KmsKeyArn", &Arn),
        ],
    );
    pub static HostedConfigurationVersionSummaryList: Shape =
        Shape::list("HostedConfigurationVersionSummaryList", &HostedConfigurationVersionSummary);
    pub static HostedConfigurationVersions: Shape = Shape::structure(
        "HostedConfigurationVersions",
        &[Member::new("Items", &HostedConfigurationVersionSummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static Id: Shape = Shape::string("Id").matching(&Id_PATTERN);
    pub static Identifier: Shape = Shape::string("Identifier").min(1).max(2048);
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("Message", &TEXT)]);
    pub static InvalidConfigurationDetail: Shape = Shape::structure(
        "InvalidConfigurationDetail",
        &[
            Member::new("Constraint", &TEXT),
            Member::new("Location", &TEXT),
            Member::new("Reason", &TEXT),
            Member::new("Type", &TEXT),
            Member::new("Value", &TEXT),
        ],
    );
    pub static InvalidConfigurationDetailList: Shape =
        Shape::list("InvalidConfigurationDetailList", &InvalidConfigurationDetail);
    pub static KmsKeyIdentifier: Shape = Shape::string("KmsKeyIdentifier").min(1).max(2048);
    pub static KmsKeyIdentifierOrEmpty: Shape = Shape::string("KmsKeyIdentifierOrEmpty").min(0).max(2048);
    pub static ListApplicationsRequest: Shape = Shape::structure(
        "ListApplicationsRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListConfigurationProfilesRequest: Shape = Shape::structure(
        "ListConfigurationProfilesRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
            Member::new("Type", &ConfigurationProfileType).query("type"),
        ],
    );
    pub static ListDeploymentStrategiesRequest: Shape = Shape::structure(
        "ListDeploymentStrategiesRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListDeploymentsRequest: Shape = Shape::structure(
        "ListDeploymentsRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListEnvironmentsRequest: Shape = Shape::structure(
        "ListEnvironmentsRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListExperimentDefinitionsRequest: Shape = Shape::structure(
        "ListExperimentDefinitionsRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).query("application_identifier"),
            Member::new("ConfigurationProfileIdentifier", &Identifier).query("configuration_profile_identifier"),
            Member::new("EnvironmentIdentifier", &Identifier).query("environment_identifier"),
            Member::new("Status", &ExperimentDefinitionStatus).query("status"),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListExperimentRunEventsRequest: Shape = Shape::structure(
        "ListExperimentRunEventsRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Run", &PositiveInteger).label("Run").required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListExperimentRunsRequest: Shape = Shape::structure(
        "ListExperimentRunsRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
            Member::new("Status", &ExperimentRunStatus).query("status"),
        ],
    );
    pub static ListExtensionAssociationsRequest: Shape = Shape::structure(
        "ListExtensionAssociationsRequest",
        &[
            Member::new("ResourceIdentifier", &Arn).query("resource_identifier"),
            Member::new("ExtensionIdentifier", &Identifier).query("extension_identifier"),
            Member::new("ExtensionVersionNumber", &INTEGER).query("extension_version_number"),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
        ],
    );
    pub static ListExtensionsRequest: Shape = Shape::structure(
        "ListExtensionsRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
            Member::new("Name", &QueryName).query("name"),
        ],
    );
    pub static ListHostedConfigurationVersionsRequest: Shape = Shape::structure(
        "ListHostedConfigurationVersionsRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("MaxResults", &MaxResults).query("max_results"),
            Member::new("NextToken", &NextToken).query("next_token"),
            Member::new("VersionLabel", &QueryName).query("version_label"),
        ],
    );
    pub static ListTagsForResourceRequest: Shape = Shape::structure(
        "ListTagsForResourceRequest",
        &[Member::new("ResourceArn", &Arn).label("ResourceArn").required()],
    );
    pub static LongName: Shape = Shape::string("LongName").min(1).max(128);
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(50);
    pub static MinutesBetween0And24Hours: Shape = Shape::integer("MinutesBetween0And24Hours").min(0).max(1440);
    pub static Monitor: Shape = Shape::structure(
        "Monitor",
        &[Member::new("AlarmArn", &StringWithLengthBetween1And2048).required(), Member::new("AlarmRoleArn", &RoleArn)],
    );
    pub static MonitorList: Shape = Shape::list("MonitorList", &Monitor).min(0).max(5);
    pub static Name: Shape = Shape::string("Name").min(1).max(64);
    pub static NameWithReservedAwsPrefix: Shape =
        Shape::string("NameWithReservedAwsPrefix").matching(&NameWithReservedAwsPrefix_PATTERN);
    pub static NextToken: Shape = Shape::string("NextToken").min(1).max(2048);
    pub static NullablePercentage: Shape = Shape::float("NullablePercentage").min(0).max(100);
    pub static NumberList: Shape = Shape::list("NumberList", &FLOAT).min(0).max(25);
    pub static Parameter: Shape = Shape::structure(
        "Parameter",
        &[
            Member::new("Description", &Description),
            Member::new("Required", &BOOLEAN),
            Member::new("Dynamic", &BOOLEAN),
        ],
    );
    pub static ParameterMap: Shape = Shape::map("ParameterMap", &ExtensionOrParameterName, &Parameter).min(1).max(10);
    pub static ParameterValueMap: Shape =
        Shape::map("ParameterValueMap", &ExtensionOrParameterName, &StringWithLengthBetween1And2048).min(0).max(10);
    pub static PayloadTooLargeException: Shape = Shape::structure(
        "PayloadTooLargeException",
        &[
            Member::new("Message", &TEXT),
            Member::new("Measure", &TEXT),
            Member::new("Limit", &FLOAT),
            Member::new("Size", &FLOAT),
        ],
    );
    pub static PositiveInteger: Shape = Shape::integer("PositiveInteger").min(1);
    pub static QueryName: Shape = Shape::string("QueryName").min(1).max(64);
    pub static ReplicateTo: Shape = Shape::string("ReplicateTo").of(super::ReplicateTo::VALUES);
    pub static ResourceNotFoundException: Shape = Shape::structure(
        "ResourceNotFoundException",
        &[Member::new("Message", &TEXT), Member::new("ResourceName", &TEXT)],
    );
    pub static ResourceTags: Shape = Shape::structure("ResourceTags", &[Member::new("Tags", &TagMap)]);
    pub static RoleArn: Shape = Shape::string("RoleArn").min(20).max(2048).matching(&RoleArn_PATTERN);
    pub static Rule: Shape = Shape::string("Rule").min(1).max(16384);
    pub static ServiceQuotaExceededException: Shape =
        Shape::structure("ServiceQuotaExceededException", &[Member::new("Message", &TEXT)]);
    pub static StartDeploymentRequest: Shape = Shape::structure(
        "StartDeploymentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("DeploymentStrategyId", &DeploymentStrategyId).required(),
            Member::new("ConfigurationProfileId", &LongName).required(),
            Member::new("ConfigurationVersion", &Version).required(),
            Member::new("Description", &Description),
            Member::new("Tags", &TagMap),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifier),
            Member::new("DynamicExtensionParameters", &DynamicParameterMap),
            Member::new("LatestDeploymentNumber", &INTEGER),
        ],
    );
    pub static StartExperimentRunRequest: Shape = Shape::structure(
        "StartExperimentRunRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Description", &Description),
            Member::new("ExposurePercentage", &NullablePercentage),
            Member::new("TreatmentOverrides", &TreatmentOverrides),
            Member::new("Tags", &TagMap),
            Member::new("DeploymentParameters", &DeploymentParameters),
        ],
    );
    pub static StopDeploymentRequest: Shape = Shape::structure(
        "StopDeploymentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("DeploymentNumber", &INTEGER).label("DeploymentNumber").required(),
            Member::new("AllowRevert", &BOOLEAN).header("allow-revert"),
        ],
    );
    pub static StopExperimentRunRequest: Shape = Shape::structure(
        "StopExperimentRunRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Run", &PositiveInteger).label("Run").required(),
            Member::new("Result", &ExperimentRunResult),
            Member::new("DeploymentParameters", &DeploymentParameters),
        ],
    );
    pub static StringList: Shape = Shape::list("StringList", &AttributeString).min(0).max(25);
    pub static StringWithLengthBetween0And32768: Shape =
        Shape::string("StringWithLengthBetween0And32768").sensitive().min(0).max(32768);
    pub static StringWithLengthBetween1And2048: Shape =
        Shape::string("StringWithLengthBetween1And2048").min(1).max(2048);
    pub static StringWithLengthBetween1And255: Shape = Shape::string("StringWithLengthBetween1And255").min(1).max(255);
    pub static StringWithLengthBetween1And64: Shape = Shape::string("StringWithLengthBetween1And64").min(1).max(64);
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128);
    pub static TagKeyList: Shape = Shape::list("TagKeyList", &TagKey).min(0).max(50);
    pub static TagMap: Shape = Shape::map("TagMap", &TagKey, &TagValue).min(0).max(50);
    pub static TagResourceRequest: Shape = Shape::structure(
        "TagResourceRequest",
        &[Member::new("ResourceArn", &Arn).label("ResourceArn").required(), Member::new("Tags", &TagMap).required()],
    );
    pub static TagValue: Shape = Shape::string("TagValue").max(256);
    pub static Treatment: Shape = Shape::structure(
        "Treatment",
        &[
            Member::new("Key", &TreatmentKey),
            Member::new("Weight", &Weight).required(),
            Member::new("Description", &Description),
            Member::new("FlagValue", &FlagValue).required(),
        ],
    );
    pub static TreatmentInput: Shape = Shape::structure(
        "TreatmentInput",
        &[
            Member::new("Weight", &Weight).required(),
            Member::new("Description", &Description),
            Member::new("FlagValue", &FlagValue).required(),
        ],
    );
    pub static TreatmentInputList: Shape = Shape::list("TreatmentInputList", &TreatmentInput).min(1).max(5);
    pub static TreatmentKey: Shape = Shape::string("TreatmentKey").matching(&TreatmentKey_PATTERN);
    pub static TreatmentList: Shape = Shape::list("TreatmentList", &Treatment);
    pub static TreatmentOverrideMap: Shape =
        Shape::map("TreatmentOverrideMap", &EntityId, &TreatmentKey).min(0).max(32);
    pub static TreatmentOverrides: Shape =
        Shape::structure("TreatmentOverrides", &[Member::new("Inline", &TreatmentOverrideMap)]).union();
    pub static UntagResourceRequest: Shape = Shape::structure(
        "UntagResourceRequest",
        &[
            Member::new("ResourceArn", &Arn).label("ResourceArn").required(),
            Member::new("TagKeys", &TagKeyList).query("tagKeys").required(),
        ],
    );
    pub static UpdateAccountSettingsRequest: Shape = Shape::structure(
        "UpdateAccountSettingsRequest",
        &[
            Member::new("DeletionProtection", &DeletionProtectionSettings),
            Member::new("VendedMetrics", &VendedMetricsSettings),
        ],
    );
    pub static UpdateApplicationRequest: Shape = Shape::structure(
        "UpdateApplicationRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("Name", &Name),
            Member::new("Description", &Description),
        ],
    );
    pub static UpdateConfigurationProfileRequest: Shape = Shape::structure(
        "UpdateConfigurationProfileRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("Name", &LongName),
            Member::new("Description", &Description),
            Member::new("RetrievalRoleArn", &RoleArn),
            Member::new("Validators", &ValidatorList),
            Member::new("KmsKeyIdentifier", &KmsKeyIdentifierOrEmpty),
        ],
    );
    pub static UpdateDeploymentStrategyRequest: Shape = Shape::structure(
        "UpdateDeploymentStrategyRequest",
        &[
            Member::new("DeploymentStrategyId", &DeploymentStrategyId).label("DeploymentStrategyId").required(),
            Member::new("Description", &Description),
            Member::new("DeploymentDurationInMinutes", &MinutesBetween0And24Hours),
            Member::new("FinalBakeTimeInMinutes", &MinutesBetween0And24Hours),
            Member::new("GrowthFactor", &GrowthFactor),
            Member::new("GrowthType", &GrowthType),
        ],
    );
    pub static UpdateEnvironmentRequest: Shape = Shape::structure(
        "UpdateEnvironmentRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("EnvironmentId", &Name).label("EnvironmentId").required(),
            Member::new("Name", &Name),
            Member::new("Description", &Description),
            Member::new("Monitors", &MonitorList),
        ],
    );
    pub static UpdateExperimentDefinitionRequest: Shape = Shape::structure(
        "UpdateExperimentDefinitionRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Treatments", &TreatmentInputList),
            Member::new("Control", &TreatmentInput),
            Member::new("Hypothesis", &Description),
            Member::new("AudienceRule", &Rule),
            Member::new("AudienceDescription", &Description),
            Member::new("LaunchCriteria", &Description),
        ],
    );
    pub static UpdateExperimentRunRequest: Shape = Shape::structure(
        "UpdateExperimentRunRequest",
        &[
            Member::new("ApplicationIdentifier", &Identifier).label("ApplicationIdentifier").required(),
            Member::new("ExperimentDefinitionIdentifier", &Identifier)
                .label("ExperimentDefinitionIdentifier")
                .required(),
            Member::new("Run", &PositiveInteger).label("Run").required(),
            Member::new("Description", &Description),
            Member::new("ExposurePercentage", &NullablePercentage),
            Member::new("TreatmentOverrides", &TreatmentOverrides),
            Member::new("DeploymentParameters", &DeploymentParameters),
        ],
    );
    pub static UpdateExtensionAssociationRequest: Shape = Shape::structure(
        "UpdateExtensionAssociationRequest",
        &[
            Member::new("ExtensionAssociationId", &Id).label("ExtensionAssociationId").required(),
            Member::new("Parameters", &ParameterValueMap),
        ],
    );
    pub static UpdateExtensionRequest: Shape = Shape::structure(
        "UpdateExtensionRequest",
        &[
            Member::new("ExtensionIdentifier", &Identifier).label("ExtensionIdentifier").required(),
            Member::new("Description", &Description),
            Member::new("Actions", &ActionsMap),
            Member::new("Parameters", &ParameterMap),
            Member::new("VersionNumber", &INTEGER),
        ],
    );
    pub static Uri: Shape = Shape::string("Uri").min(1).max(2048);
    pub static ValidateConfigurationRequest: Shape = Shape::structure(
        "ValidateConfigurationRequest",
        &[
            Member::new("ApplicationId", &Name).label("ApplicationId").required(),
            Member::new("ConfigurationProfileId", &LongName).label("ConfigurationProfileId").required(),
            Member::new("ConfigurationVersion", &Version).query("configuration_version").required(),
        ],
    );
    pub static Validator: Shape = Shape::structure(
        "Validator",
        &[
            Member::new("Type", &ValidatorType).required(),
            Member::new("Content", &StringWithLengthBetween0And32768).required(),
        ],
    );
    pub static ValidatorList: Shape = Shape::list("ValidatorList", &Validator).min(0).max(2);
    pub static ValidatorType: Shape = Shape::string("ValidatorType").of(super::ValidatorType::VALUES);
    pub static ValidatorTypeList: Shape = Shape::list("ValidatorTypeList", &ValidatorType);
    pub static VendedMetricsSettings: Shape =
        Shape::structure("VendedMetricsSettings", &[Member::new("Enabled", &BOOLEAN)]);
    pub static Version: Shape = Shape::string("Version").min(1).max(1024);
    pub static VersionLabel: Shape = Shape::string("VersionLabel").min(1).max(64).matching(&VersionLabel_PATTERN);
    pub static Weight: Shape = Shape::float("Weight").min(0);
    pub static AttributeKey_PATTERN: Pattern =
        Pattern::new("(?!enabled$)[a-z][a-zA-Z0-9_-]{0,63}", "^(?:[a-z][a-zA-Z0-9_-]{0,63})$").refuses("^(?:enabled$)");
    pub static DeploymentStrategyId_PATTERN: Pattern = Pattern::new(
        "(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)",
        "^(?:(^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$))$",
    );
    pub static VersionLabel_PATTERN: Pattern = Pattern::new(".*[^0-9].*", "^(?:.*[^0-9].*)$");
    pub static Id_PATTERN: Pattern = Pattern::new("[a-z0-9]{4,7}", "^(?:[a-z0-9]{4,7})$");
    pub static RoleArn_PATTERN: Pattern = Pattern::new(
        "^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$",
        "^(?:^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::[0-9]{12}:role[/].*)$)$",
    );
    pub static NameWithReservedAwsPrefix_PATTERN: Pattern =
        Pattern::new("^(?!AWS\\.).{1,64}$", "^(?:.{1,64}$)$").refuses("^(?:AWS\\.)");
    pub static DynamicParameterKey_PATTERN: Pattern =
        Pattern::new("^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$", "^(?:^([^#\\n]{1,96})#([^\\/#\\n]{1,64})$)$");
    pub static ExtensionOrParameterName_PATTERN: Pattern =
        Pattern::new("^[^\\/#:\\n]{1,64}$", "^(?:^[^\\/#:\\n]{1,64}$)$");
    pub static ConfigurationProfileType_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9\\.\\-]+", "^(?:^[a-zA-Z0-9\\.\\-]+)$");
    pub static TreatmentKey_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9]{1,8}", "^(?:^[a-zA-Z0-9]{1,8})$");
    pub static FlagKey_PATTERN: Pattern = Pattern::new("^[a-z][a-zA-Z0-9_-]{1,64}", "^(?:^[a-z][a-zA-Z0-9_-]{1,64})$");
    pub static Arn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:[a-zA-Z0-9-_/:.]+",
        "^(?:arn:(aws[a-zA-Z-]*)?:[a-z]+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-[0-9]{1})?:([0-9]{12})?:[a-zA-Z0-9-_/:.]+)$",
    );
}
