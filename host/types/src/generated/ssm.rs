// Written by host/codegen from host/models.

//! The types and rows of `ssm`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AccountSharingInfo [writes] {
        account_id: Option<String> = "AccountId",
        shared_document_version: Option<String> = "SharedDocumentVersion",
    }

    #[derive(Clone, Default)]
    Activation [writes] {
        activation_id: Option<String> = "ActivationId",
        description: Option<String> = "Description",
        default_instance_name: Option<String> = "DefaultInstanceName",
        iam_role: Option<String> = "IamRole",
        registration_limit: Option<i32> = "RegistrationLimit",
        registrations_count: Option<i32> = "RegistrationsCount",
        expiration_date: Option<crate::Timestamp> = "ExpirationDate",
        expired: Option<bool> = "Expired",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone)]
    AddTagsToResourceRequest [reads] {
        resource_type: ResourceTypeForTagging = "ResourceType",
        resource_id: String = "ResourceId",
        tags: Vec<Tag> = "Tags",
    }

    #[derive(Clone, Default)]
    AddTagsToResourceResult [writes] {
    }

    #[derive(Clone, Default)]
    Alarm [reads writes] {
        name: String = "Name",
    }

    #[derive(Clone, Default)]
    AlarmConfiguration [reads writes] {
        ignore_poll_alarm_failure: Option<bool> = "IgnorePollAlarmFailure",
        alarms: Vec<Alarm> = "Alarms",
    }

    #[derive(Clone, Default)]
    AlarmStateInformation [writes] {
        name: Option<String> = "Name",
        state: Option<ExternalAlarmState> = "State",
    }

    #[derive(Clone, Default)]
    AssociateOpsItemRelatedItemRequest [reads] {
        ops_item_id: String = "OpsItemId",
        association_type: String = "AssociationType",
        resource_type: String = "ResourceType",
        resource_uri: String = "ResourceUri",
    }

    #[derive(Clone, Default)]
    AssociateOpsItemRelatedItemResponse [writes] {
        association_id: Option<String> = "AssociationId",
    }

    #[derive(Clone, Default)]
    Association [writes] {
        name: Option<String> = "Name",
        instance_id: Option<String> = "InstanceId",
        association_id: Option<String> = "AssociationId",
        association_version: Option<String> = "AssociationVersion",
        document_version: Option<String> = "DocumentVersion",
        targets: Option<Vec<Target>> = "Targets",
        last_execution_date: Option<crate::Timestamp> = "LastExecutionDate",
        overview: Option<AssociationOverview> = "Overview",
        schedule_expression: Option<String> = "ScheduleExpression",
        association_name: Option<String> = "AssociationName",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
    }

    #[derive(Clone, Default)]
    AssociationDescription [writes] {
        name: Option<String> = "Name",
        instance_id: Option<String> = "InstanceId",
        association_version: Option<String> = "AssociationVersion",
        date: Option<crate::Timestamp> = "Date",
        last_update_association_date: Option<crate::Timestamp> = "LastUpdateAssociationDate",
        status: Option<AssociationStatus> = "Status",
        overview: Option<AssociationOverview> = "Overview",
        document_version: Option<String> = "DocumentVersion",
        automation_target_parameter_name: Option<String> = "AutomationTargetParameterName",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        association_id: Option<String> = "AssociationId",
        targets: Option<Vec<Target>> = "Targets",
        schedule_expression: Option<String> = "ScheduleExpression",
        output_location: Option<InstanceAssociationOutputLocation> = "OutputLocation",
        last_execution_date: Option<crate::Timestamp> = "LastExecutionDate",
        last_successful_execution_date: Option<crate::Timestamp> = "LastSuccessfulExecutionDate",
        association_name: Option<String> = "AssociationName",
        max_errors: Option<String> = "MaxErrors",
        max_concurrency: Option<String> = "MaxConcurrency",
        compliance_severity: Option<AssociationComplianceSeverity> = "ComplianceSeverity",
        sync_compliance: Option<AssociationSyncCompliance> = "SyncCompliance",
        apply_only_at_cron_interval: Option<bool> = "ApplyOnlyAtCronInterval",
        calendar_names: Option<Vec<String>> = "CalendarNames",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
        association_dispatch_assume_role: Option<String> = "AssociationDispatchAssumeRole",
    }

    #[derive(Clone, Default)]
    AssociationExecution [writes] {
        association_id: Option<String> = "AssociationId",
        association_version: Option<String> = "AssociationVersion",
        execution_id: Option<String> = "ExecutionId",
        status: Option<String> = "Status",
        detailed_status: Option<String> = "DetailedStatus",
        created_time: Option<crate::Timestamp> = "CreatedTime",
        last_execution_date: Option<crate::Timestamp> = "LastExecutionDate",
        resource_count_by_status: Option<String> = "ResourceCountByStatus",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
    }

    #[derive(Clone)]
    AssociationExecutionFilter [reads] {
        key: AssociationExecutionFilterKey = "Key",
        value: String = "Value",
        r#type: AssociationFilterOperatorType = "Type",
    }

    #[derive(Clone, Default)]
    AssociationExecutionTarget [writes] {
        association_id: Option<String> = "AssociationId",
        association_version: Option<String> = "AssociationVersion",
        execution_id: Option<String> = "ExecutionId",
        resource_id: Option<String> = "ResourceId",
        resource_type: Option<String> = "ResourceType",
        status: Option<String> = "Status",
        detailed_status: Option<String> = "DetailedStatus",
        last_execution_date: Option<crate::Timestamp> = "LastExecutionDate",
        output_source: Option<OutputSource> = "OutputSource",
    }

    #[derive(Clone)]
    AssociationExecutionTargetsFilter [reads] {
        key: AssociationExecutionTargetsFilterKey = "Key",
        value: String = "Value",
    }

    #[derive(Clone)]
    AssociationFilter [reads] {
        key: AssociationFilterKey = "key",
        value: String = "value",
    }

    #[derive(Clone, Default)]
    AssociationOverview [writes] {
        status: Option<String> = "Status",
        detailed_status: Option<String> = "DetailedStatus",
        association_status_aggregated_count: Option<std::collections::BTreeMap<String, i32>> = "AssociationStatusAggregatedCount",
    }

    #[derive(Clone)]
    AssociationStatus [reads writes] {
        date: crate::Timestamp = "Date",
        name: AssociationStatusName = "Name",
        message: String = "Message",
        additional_info: Option<String> = "AdditionalInfo",
    }

    #[derive(Clone, Default)]
    AssociationVersionInfo [writes] {
        association_id: Option<String> = "AssociationId",
        association_version: Option<String> = "AssociationVersion",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        name: Option<String> = "Name",
        document_version: Option<String> = "DocumentVersion",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        targets: Option<Vec<Target>> = "Targets",
        schedule_expression: Option<String> = "ScheduleExpression",
        output_location: Option<InstanceAssociationOutputLocation> = "OutputLocation",
        association_name: Option<String> = "AssociationName",
        max_errors: Option<String> = "MaxErrors",
        max_concurrency: Option<String> = "MaxConcurrency",
        compliance_severity: Option<AssociationComplianceSeverity> = "ComplianceSeverity",
        sync_compliance: Option<AssociationSyncCompliance> = "SyncCompliance",
        apply_only_at_cron_interval: Option<bool> = "ApplyOnlyAtCronInterval",
        calendar_names: Option<Vec<String>> = "CalendarNames",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        association_dispatch_assume_role: Option<String> = "AssociationDispatchAssumeRole",
    }

    #[derive(Clone, Default)]
    AttachmentContent [writes] {
        name: Option<String> = "Name",
        size: Option<i64> = "Size",
        hash: Option<String> = "Hash",
        hash_type: Option<AttachmentHashType> = "HashType",
        url: Option<String> = "Url",
    }

    #[derive(Clone, Default)]
    AttachmentInformation [writes] {
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    AttachmentsSource [reads] {
        key: Option<AttachmentsSourceKey> = "Key",
        values: Option<Vec<String>> = "Values",
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    AutomationExecution [writes] {
        automation_execution_id: Option<String> = "AutomationExecutionId",
        document_name: Option<String> = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        execution_start_time: Option<crate::Timestamp> = "ExecutionStartTime",
        execution_end_time: Option<crate::Timestamp> = "ExecutionEndTime",
        automation_execution_status: Option<AutomationExecutionStatus> = "AutomationExecutionStatus",
        step_executions: Option<Vec<StepExecution>> = "StepExecutions",
        step_executions_truncated: Option<bool> = "StepExecutionsTruncated",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        outputs: Option<std::collections::BTreeMap<String, Vec<String>>> = "Outputs",
        failure_message: Option<String> = "FailureMessage",
        warning_message: Option<String> = "WarningMessage",
        mode: Option<ExecutionMode> = "Mode",
        parent_automation_execution_id: Option<String> = "ParentAutomationExecutionId",
        executed_by: Option<String> = "ExecutedBy",
        current_step_name: Option<String> = "CurrentStepName",
        current_action: Option<String> = "CurrentAction",
        target_parameter_name: Option<String> = "TargetParameterName",
        targets: Option<Vec<Target>> = "Targets",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        resolved_targets: Option<ResolvedTargets> = "ResolvedTargets",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        target: Option<String> = "Target",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        progress_counters: Option<ProgressCounters> = "ProgressCounters",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
        target_locations_url: Option<String> = "TargetLocationsURL",
        automation_subtype: Option<AutomationSubtype> = "AutomationSubtype",
        scheduled_time: Option<crate::Timestamp> = "ScheduledTime",
        runbooks: Option<Vec<Runbook>> = "Runbooks",
        ops_item_id: Option<String> = "OpsItemId",
        association_id: Option<String> = "AssociationId",
        change_request_name: Option<String> = "ChangeRequestName",
        variables: Option<std::collections::BTreeMap<String, Vec<String>>> = "Variables",
        targets_summary: Option<TargetsSummary> = "TargetsSummary",
    }

    #[derive(Clone)]
    AutomationExecutionFilter [reads] {
        key: AutomationExecutionFilterKey = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    AutomationExecutionInputs [reads] {
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        target_parameter_name: Option<String> = "TargetParameterName",
        targets: Option<Vec<Target>> = "Targets",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        target_locations_url: Option<String> = "TargetLocationsURL",
    }

    #[derive(Clone, Default)]
    AutomationExecutionMetadata [writes] {
        automation_execution_id: Option<String> = "AutomationExecutionId",
        document_name: Option<String> = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        automation_execution_status: Option<AutomationExecutionStatus> = "AutomationExecutionStatus",
        execution_start_time: Option<crate::Timestamp> = "ExecutionStartTime",
        execution_end_time: Option<crate::Timestamp> = "ExecutionEndTime",
        executed_by: Option<String> = "ExecutedBy",
        log_file: Option<String> = "LogFile",
        outputs: Option<std::collections::BTreeMap<String, Vec<String>>> = "Outputs",
        mode: Option<ExecutionMode> = "Mode",
        parent_automation_execution_id: Option<String> = "ParentAutomationExecutionId",
        current_step_name: Option<String> = "CurrentStepName",
        current_action: Option<String> = "CurrentAction",
        failure_message: Option<String> = "FailureMessage",
        warning_message: Option<String> = "WarningMessage",
        target_parameter_name: Option<String> = "TargetParameterName",
        targets: Option<Vec<Target>> = "Targets",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        resolved_targets: Option<ResolvedTargets> = "ResolvedTargets",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        target: Option<String> = "Target",
        automation_type: Option<AutomationType> = "AutomationType",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
        target_locations_url: Option<String> = "TargetLocationsURL",
        automation_subtype: Option<AutomationSubtype> = "AutomationSubtype",
        scheduled_time: Option<crate::Timestamp> = "ScheduledTime",
        runbooks: Option<Vec<Runbook>> = "Runbooks",
        ops_item_id: Option<String> = "OpsItemId",
        association_id: Option<String> = "AssociationId",
        change_request_name: Option<String> = "ChangeRequestName",
    }

    #[derive(Clone, Default)]
    AutomationExecutionPreview [writes] {
        step_previews: Option<std::collections::BTreeMap<String, i32>> = "StepPreviews",
        regions: Option<Vec<String>> = "Regions",
        target_previews: Option<Vec<TargetPreview>> = "TargetPreviews",
        total_accounts: Option<i32> = "TotalAccounts",
    }

    #[derive(Clone, Default)]
    AzureConfiguration [reads writes] {
        tenant_id: String = "TenantId",
        tenant_display_name: Option<String> = "TenantDisplayName",
        application_id: String = "ApplicationId",
        application_display_name: Option<String> = "ApplicationDisplayName",
        targets: Option<ConfigurationTargets> = "Targets",
    }

    #[derive(Clone, Default)]
    AzureSubscription [reads writes] {
        id: String = "Id",
        display_name: Option<String> = "DisplayName",
    }

    #[derive(Clone, Default)]
    BaselineOverride [reads] {
        operating_system: Option<OperatingSystem> = "OperatingSystem",
        global_filters: Option<PatchFilterGroup> = "GlobalFilters",
        approval_rules: Option<PatchRuleGroup> = "ApprovalRules",
        approved_patches: Option<Vec<String>> = "ApprovedPatches",
        approved_patches_compliance_level: Option<PatchComplianceLevel> = "ApprovedPatchesComplianceLevel",
        rejected_patches: Option<Vec<String>> = "RejectedPatches",
        rejected_patches_action: Option<PatchAction> = "RejectedPatchesAction",
        approved_patches_enable_non_security: Option<bool> = "ApprovedPatchesEnableNonSecurity",
        sources: Option<Vec<PatchSource>> = "Sources",
        available_security_updates_compliance_status: Option<PatchComplianceStatus> = "AvailableSecurityUpdatesComplianceStatus",
    }

    #[derive(Clone, Default)]
    CancelCommandRequest [reads] {
        command_id: String = "CommandId",
        instance_ids: Option<Vec<String>> = "InstanceIds",
    }

    #[derive(Clone, Default)]
    CancelCommandResult [writes] {
    }

    #[derive(Clone, Default)]
    CancelMaintenanceWindowExecutionRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
    }

    #[derive(Clone, Default)]
    CancelMaintenanceWindowExecutionResult [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
    }

    #[derive(Clone, Default)]
    CloudConnectorFilter [reads] {
        filter_key: Option<CloudConnectorFilterKey> = "FilterKey",
        filter_values: Option<Vec<String>> = "FilterValues",
    }

    #[derive(Clone, Default)]
    CloudConnectorSummary [writes] {
        cloud_connector_id: Option<String> = "CloudConnectorId",
        display_name: Option<String> = "DisplayName",
        description: Option<String> = "Description",
        role_arn: Option<String> = "RoleArn",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
        provider: Option<Provider> = "Provider",
        config_connector_arn: Option<String> = "ConfigConnectorArn",
    }

    #[derive(Clone, Default)]
    CloudWatchOutputConfig [reads writes] {
        cloud_watch_log_group_name: Option<String> = "CloudWatchLogGroupName",
        cloud_watch_output_enabled: Option<bool> = "CloudWatchOutputEnabled",
    }

    #[derive(Clone, Default)]
    Command [writes] {
        command_id: Option<String> = "CommandId",
        document_name: Option<String> = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        comment: Option<String> = "Comment",
        expires_after: Option<crate::Timestamp> = "ExpiresAfter",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        instance_ids: Option<Vec<String>> = "InstanceIds",
        targets: Option<Vec<Target>> = "Targets",
        requested_date_time: Option<crate::Timestamp> = "RequestedDateTime",
        status: Option<CommandStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        output_s3_region: Option<String> = "OutputS3Region",
        output_s3_bucket_name: Option<String> = "OutputS3BucketName",
        output_s3_key_prefix: Option<String> = "OutputS3KeyPrefix",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        target_count: Option<i32> = "TargetCount",
        completed_count: Option<i32> = "CompletedCount",
        error_count: Option<i32> = "ErrorCount",
        delivery_timed_out_count: Option<i32> = "DeliveryTimedOutCount",
        service_role: Option<String> = "ServiceRole",
        notification_config: Option<NotificationConfig> = "NotificationConfig",
        cloud_watch_output_config: Option<CloudWatchOutputConfig> = "CloudWatchOutputConfig",
        timeout_seconds: Option<i32> = "TimeoutSeconds",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
    }

    #[derive(Clone)]
    CommandFilter [reads] {
        key: CommandFilterKey = "key",
        value: String = "value",
    }

    #[derive(Clone, Default)]
    CommandInvocation [writes] {
        command_id: Option<String> = "CommandId",
        instance_id: Option<String> = "InstanceId",
        instance_name: Option<String> = "InstanceName",
        comment: Option<String> = "Comment",
        document_name: Option<String> = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        requested_date_time: Option<crate::Timestamp> = "RequestedDateTime",
        status: Option<CommandInvocationStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        trace_output: Option<String> = "TraceOutput",
        standard_output_url: Option<String> = "StandardOutputUrl",
        standard_error_url: Option<String> = "StandardErrorUrl",
        command_plugins: Option<Vec<CommandPlugin>> = "CommandPlugins",
        service_role: Option<String> = "ServiceRole",
        notification_config: Option<NotificationConfig> = "NotificationConfig",
        cloud_watch_output_config: Option<CloudWatchOutputConfig> = "CloudWatchOutputConfig",
    }

    #[derive(Clone, Default)]
    CommandPlugin [writes] {
        name: Option<String> = "Name",
        status: Option<CommandPluginStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        response_code: Option<i32> = "ResponseCode",
        response_start_date_time: Option<crate::Timestamp> = "ResponseStartDateTime",
        response_finish_date_time: Option<crate::Timestamp> = "ResponseFinishDateTime",
        output: Option<String> = "Output",
        standard_output_url: Option<String> = "StandardOutputUrl",
        standard_error_url: Option<String> = "StandardErrorUrl",
        output_s3_region: Option<String> = "OutputS3Region",
        output_s3_bucket_name: Option<String> = "OutputS3BucketName",
        output_s3_key_prefix: Option<String> = "OutputS3KeyPrefix",
    }

    #[derive(Clone, Default)]
    ComplianceExecutionSummary [reads writes] {
        execution_time: crate::Timestamp = "ExecutionTime",
        execution_id: Option<String> = "ExecutionId",
        execution_type: Option<String> = "ExecutionType",
    }

    #[derive(Clone, Default)]
    ComplianceItem [writes] {
        compliance_type: Option<String> = "ComplianceType",
        resource_type: Option<String> = "ResourceType",
        resource_id: Option<String> = "ResourceId",
        id: Option<String> = "Id",
        title: Option<String> = "Title",
        status: Option<ComplianceStatus> = "Status",
        severity: Option<ComplianceSeverity> = "Severity",
        execution_summary: Option<ComplianceExecutionSummary> = "ExecutionSummary",
        details: Option<std::collections::BTreeMap<String, String>> = "Details",
    }

    #[derive(Clone)]
    ComplianceItemEntry [reads] {
        id: Option<String> = "Id",
        title: Option<String> = "Title",
        severity: ComplianceSeverity = "Severity",
        status: ComplianceStatus = "Status",
        details: Option<std::collections::BTreeMap<String, String>> = "Details",
    }

    #[derive(Clone, Default)]
    ComplianceStringFilter [reads] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
        r#type: Option<ComplianceQueryOperatorType> = "Type",
    }

    #[derive(Clone, Default)]
    ComplianceSummaryItem [writes] {
        compliance_type: Option<String> = "ComplianceType",
        compliant_summary: Option<CompliantSummary> = "CompliantSummary",
        non_compliant_summary: Option<NonCompliantSummary> = "NonCompliantSummary",
    }

    #[derive(Clone, Default)]
    CompliantSummary [writes] {
        compliant_count: Option<i32> = "CompliantCount",
        severity_summary: Option<SeveritySummary> = "SeveritySummary",
    }

    #[derive(Clone, Default)]
    CreateActivationRequest [reads] {
        description: Option<String> = "Description",
        default_instance_name: Option<String> = "DefaultInstanceName",
        iam_role: String = "IamRole",
        registration_limit: Option<i32> = "RegistrationLimit",
        expiration_date: Option<crate::Timestamp> = "ExpirationDate",
        tags: Option<Vec<Tag>> = "Tags",
        registration_metadata: Option<Vec<RegistrationMetadataItem>> = "RegistrationMetadata",
    }

    #[derive(Clone, Default)]
    CreateActivationResult [writes] {
        activation_id: Option<String> = "ActivationId",
        activation_code: Option<String> = "ActivationCode",
    }

    #[derive(Clone, Default)]
    CreateAssociationBatchRequest [reads] {
        entries: Vec<CreateAssociationBatchRequestEntry> = "Entries",
        association_dispatch_assume_role: Option<String> = "AssociationDispatchAssumeRole",
    }

    #[derive(Clone, Default)]
    CreateAssociationBatchRequestEntry [reads writes] {
        name: String = "Name",
        instance_id: Option<String> = "InstanceId",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        automation_target_parameter_name: Option<String> = "AutomationTargetParameterName",
        document_version: Option<String> = "DocumentVersion",
        targets: Option<Vec<Target>> = "Targets",
        schedule_expression: Option<String> = "ScheduleExpression",
        output_location: Option<InstanceAssociationOutputLocation> = "OutputLocation",
        association_name: Option<String> = "AssociationName",
        max_errors: Option<String> = "MaxErrors",
        max_concurrency: Option<String> = "MaxConcurrency",
        compliance_severity: Option<AssociationComplianceSeverity> = "ComplianceSeverity",
        sync_compliance: Option<AssociationSyncCompliance> = "SyncCompliance",
        apply_only_at_cron_interval: Option<bool> = "ApplyOnlyAtCronInterval",
        calendar_names: Option<Vec<String>> = "CalendarNames",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    CreateAssociationBatchResult [writes] {
        successful: Option<Vec<AssociationDescription>> = "Successful",
        failed: Option<Vec<FailedCreateAssociation>> = "Failed",
    }

    #[derive(Clone, Default)]
    CreateAssociationRequest [reads] {
        name: String = "Name",
        document_version: Option<String> = "DocumentVersion",
        instance_id: Option<String> = "InstanceId",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        targets: Option<Vec<Target>> = "Targets",
        schedule_expression: Option<String> = "ScheduleExpression",
        output_location: Option<InstanceAssociationOutputLocation> = "OutputLocation",
        association_name: Option<String> = "AssociationName",
        automation_target_parameter_name: Option<String> = "AutomationTargetParameterName",
        max_errors: Option<String> = "MaxErrors",
        max_concurrency: Option<String> = "MaxConcurrency",
        compliance_severity: Option<AssociationComplianceSeverity> = "ComplianceSeverity",
        sync_compliance: Option<AssociationSyncCompliance> = "SyncCompliance",
        apply_only_at_cron_interval: Option<bool> = "ApplyOnlyAtCronInterval",
        calendar_names: Option<Vec<String>> = "CalendarNames",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        tags: Option<Vec<Tag>> = "Tags",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        association_dispatch_assume_role: Option<String> = "AssociationDispatchAssumeRole",
    }

    #[derive(Clone, Default)]
    CreateAssociationResult [writes] {
        association_description: Option<AssociationDescription> = "AssociationDescription",
    }

    #[derive(Clone)]
    CreateCloudConnectorRequest [reads] {
        display_name: String = "DisplayName",
        role_arn: String = "RoleArn",
        description: Option<String> = "Description",
        configuration: CloudConnectorConfiguration = "Configuration",
        config_connector_arn: Option<String> = "ConfigConnectorArn",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateCloudConnectorResult [writes] {
        cloud_connector_id: Option<String> = "CloudConnectorId",
    }

    #[derive(Clone, Default)]
    CreateDocumentRequest [reads] {
        content: String = "Content",
        requires: Option<Vec<DocumentRequires>> = "Requires",
        attachments: Option<Vec<AttachmentsSource>> = "Attachments",
        name: String = "Name",
        display_name: Option<String> = "DisplayName",
        version_name: Option<String> = "VersionName",
        document_type: Option<DocumentType> = "DocumentType",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        target_type: Option<String> = "TargetType",
        tags: Option<Vec<Tag>> = "Tags",
        cloud_providers: Option<Vec<CloudProvider>> = "CloudProviders",
    }

    #[derive(Clone, Default)]
    CreateDocumentResult [writes] {
        document_description: Option<DocumentDescription> = "DocumentDescription",
    }

    #[derive(Clone, Default)]
    CreateMaintenanceWindowRequest [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        start_date: Option<String> = "StartDate",
        end_date: Option<String> = "EndDate",
        schedule: String = "Schedule",
        schedule_timezone: Option<String> = "ScheduleTimezone",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: i32 = "Duration",
        cutoff: i32 = "Cutoff",
        allow_unassociated_targets: bool = "AllowUnassociatedTargets",
        client_token: Option<String> = "ClientToken",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
    }

    #[derive(Clone, Default)]
    CreateOpsItemRequest [reads] {
        description: String = "Description",
        ops_item_type: Option<String> = "OpsItemType",
        operational_data: Option<std::collections::BTreeMap<String, OpsItemDataValue>> = "OperationalData",
        notifications: Option<Vec<OpsItemNotification>> = "Notifications",
        priority: Option<i32> = "Priority",
        related_ops_items: Option<Vec<RelatedOpsItem>> = "RelatedOpsItems",
        source: String = "Source",
        title: String = "Title",
        tags: Option<Vec<Tag>> = "Tags",
        category: Option<String> = "Category",
        severity: Option<String> = "Severity",
        actual_start_time: Option<crate::Timestamp> = "ActualStartTime",
        actual_end_time: Option<crate::Timestamp> = "ActualEndTime",
        planned_start_time: Option<crate::Timestamp> = "PlannedStartTime",
        planned_end_time: Option<crate::Timestamp> = "PlannedEndTime",
        account_id: Option<String> = "AccountId",
    }

    #[derive(Clone, Default)]
    CreateOpsItemResponse [writes] {
        ops_item_id: Option<String> = "OpsItemId",
        ops_item_arn: Option<String> = "OpsItemArn",
    }

    #[derive(Clone, Default)]
    CreateOpsMetadataRequest [reads] {
        resource_id: String = "ResourceId",
        metadata: Option<std::collections::BTreeMap<String, MetadataValue>> = "Metadata",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreateOpsMetadataResult [writes] {
        ops_metadata_arn: Option<String> = "OpsMetadataArn",
    }

    #[derive(Clone, Default)]
    CreatePatchBaselineRequest [reads] {
        operating_system: Option<OperatingSystem> = "OperatingSystem",
        name: String = "Name",
        global_filters: Option<PatchFilterGroup> = "GlobalFilters",
        approval_rules: Option<PatchRuleGroup> = "ApprovalRules",
        approved_patches: Option<Vec<String>> = "ApprovedPatches",
        approved_patches_compliance_level: Option<PatchComplianceLevel> = "ApprovedPatchesComplianceLevel",
        approved_patches_enable_non_security: Option<bool> = "ApprovedPatchesEnableNonSecurity",
        rejected_patches: Option<Vec<String>> = "RejectedPatches",
        rejected_patches_action: Option<PatchAction> = "RejectedPatchesAction",
        description: Option<String> = "Description",
        sources: Option<Vec<PatchSource>> = "Sources",
        available_security_updates_compliance_status: Option<PatchComplianceStatus> = "AvailableSecurityUpdatesComplianceStatus",
        client_token: Option<String> = "ClientToken",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    CreatePatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
    }

    #[derive(Clone, Default)]
    CreateResourceDataSyncRequest [reads] {
        sync_name: String = "SyncName",
        s3_destination: Option<ResourceDataSyncS3Destination> = "S3Destination",
        sync_type: Option<String> = "SyncType",
        sync_source: Option<ResourceDataSyncSource> = "SyncSource",
    }

    #[derive(Clone, Default)]
    CreateResourceDataSyncResult [writes] {
    }

    #[derive(Clone, Default)]
    Credentials [writes] {
        access_key_id: Option<String> = "AccessKeyId",
        secret_access_key: Option<String> = "SecretAccessKey",
        session_token: Option<String> = "SessionToken",
        expiration_time: Option<crate::Timestamp> = "ExpirationTime",
    }

    #[derive(Clone, Default)]
    DeleteActivationRequest [reads] {
        activation_id: String = "ActivationId",
    }

    #[derive(Clone, Default)]
    DeleteActivationResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteAssociationRequest [reads] {
        name: Option<String> = "Name",
        instance_id: Option<String> = "InstanceId",
        association_id: Option<String> = "AssociationId",
    }

    #[derive(Clone, Default)]
    DeleteAssociationResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteCloudConnectorRequest [reads] {
        cloud_connector_id: String = "CloudConnectorId",
    }

    #[derive(Clone, Default)]
    DeleteCloudConnectorResult [writes] {
        cloud_connector_id: Option<String> = "CloudConnectorId",
    }

    #[derive(Clone, Default)]
    DeleteDocumentRequest [reads] {
        name: String = "Name",
        document_version: Option<String> = "DocumentVersion",
        version_name: Option<String> = "VersionName",
        force: Option<bool> = "Force",
    }

    #[derive(Clone, Default)]
    DeleteDocumentResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteInventoryRequest [reads] {
        type_name: String = "TypeName",
        schema_delete_option: Option<InventorySchemaDeleteOption> = "SchemaDeleteOption",
        dry_run: Option<bool> = "DryRun",
        client_token: Option<String> = "ClientToken",
    }

    #[derive(Clone, Default)]
    DeleteInventoryResult [writes] {
        deletion_id: Option<String> = "DeletionId",
        type_name: Option<String> = "TypeName",
        deletion_summary: Option<InventoryDeletionSummary> = "DeletionSummary",
    }

    #[derive(Clone, Default)]
    DeleteMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
    }

    #[derive(Clone, Default)]
    DeleteMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
    }

    #[derive(Clone, Default)]
    DeleteOpsItemRequest [reads] {
        ops_item_id: String = "OpsItemId",
    }

    #[derive(Clone, Default)]
    DeleteOpsItemResponse [writes] {
    }

    #[derive(Clone, Default)]
    DeleteOpsMetadataRequest [reads] {
        ops_metadata_arn: String = "OpsMetadataArn",
    }

    #[derive(Clone, Default)]
    DeleteOpsMetadataResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteParameterRequest [reads] {
        name: String = "Name",
    }

    #[derive(Clone, Default)]
    DeleteParameterResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteParametersRequest [reads] {
        names: Vec<String> = "Names",
    }

    #[derive(Clone, Default)]
    DeleteParametersResult [writes] {
        deleted_parameters: Option<Vec<String>> = "DeletedParameters",
        invalid_parameters: Option<Vec<String>> = "InvalidParameters",
    }

    #[derive(Clone, Default)]
    DeletePatchBaselineRequest [reads] {
        baseline_id: String = "BaselineId",
    }

    #[derive(Clone, Default)]
    DeletePatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
    }

    #[derive(Clone, Default)]
    DeleteResourceDataSyncRequest [reads] {
        sync_name: String = "SyncName",
        sync_type: Option<String> = "SyncType",
    }

    #[derive(Clone, Default)]
    DeleteResourceDataSyncResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteResourcePolicyRequest [reads] {
        resource_arn: String = "ResourceArn",
        policy_id: String = "PolicyId",
        policy_hash: String = "PolicyHash",
        deletion_mode: Option<DeletionMode> = "DeletionMode",
    }

    #[derive(Clone, Default)]
    DeleteResourcePolicyResponse [writes] {
    }

    #[derive(Clone, Default)]
    DeregisterDefaultHostManagementConfigurationRequest [reads] {
    }

    #[derive(Clone, Default)]
    DeregisterDefaultHostManagementConfigurationResult [writes] {
    }

    #[derive(Clone, Default)]
    DeregisterManagedInstanceRequest [reads] {
        instance_id: String = "InstanceId",
    }

    #[derive(Clone, Default)]
    DeregisterManagedInstanceResult [writes] {
    }

    #[derive(Clone, Default)]
    DeregisterPatchBaselineForPatchGroupRequest [reads] {
        baseline_id: String = "BaselineId",
        patch_group: String = "PatchGroup",
    }

    #[derive(Clone, Default)]
    DeregisterPatchBaselineForPatchGroupResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        patch_group: Option<String> = "PatchGroup",
    }

    #[derive(Clone, Default)]
    DeregisterTargetFromMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
        window_target_id: String = "WindowTargetId",
        safe: Option<bool> = "Safe",
    }

    #[derive(Clone, Default)]
    DeregisterTargetFromMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
        window_target_id: Option<String> = "WindowTargetId",
    }

    #[derive(Clone, Default)]
    DeregisterTaskFromMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
        window_task_id: String = "WindowTaskId",
    }

    #[derive(Clone, Default)]
    DeregisterTaskFromMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
        window_task_id: Option<String> = "WindowTaskId",
    }

    #[derive(Clone, Default)]
    DescribeActivationsFilter [reads] {
        filter_key: Option<DescribeActivationsFilterKeys> = "FilterKey",
        filter_values: Option<Vec<String>> = "FilterValues",
    }

    #[derive(Clone, Default)]
    DescribeActivationsRequest [reads] {
        filters: Option<Vec<DescribeActivationsFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeActivationsResult [writes] {
        activation_list: Option<Vec<Activation>> = "ActivationList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAssociationExecutionTargetsRequest [reads] {
        association_id: String = "AssociationId",
        execution_id: String = "ExecutionId",
        filters: Option<Vec<AssociationExecutionTargetsFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAssociationExecutionTargetsResult [writes] {
        association_execution_targets: Option<Vec<AssociationExecutionTarget>> = "AssociationExecutionTargets",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAssociationExecutionsRequest [reads] {
        association_id: String = "AssociationId",
        filters: Option<Vec<AssociationExecutionFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAssociationExecutionsResult [writes] {
        association_executions: Option<Vec<AssociationExecution>> = "AssociationExecutions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAssociationRequest [reads] {
        name: Option<String> = "Name",
        instance_id: Option<String> = "InstanceId",
        association_id: Option<String> = "AssociationId",
        association_version: Option<String> = "AssociationVersion",
    }

    #[derive(Clone, Default)]
    DescribeAssociationResult [writes] {
        association_description: Option<AssociationDescription> = "AssociationDescription",
    }

    #[derive(Clone, Default)]
    DescribeAutomationExecutionsRequest [reads] {
        filters: Option<Vec<AutomationExecutionFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAutomationExecutionsResult [writes] {
        automation_execution_metadata_list: Option<Vec<AutomationExecutionMetadata>> = "AutomationExecutionMetadataList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAutomationStepExecutionsRequest [reads] {
        automation_execution_id: String = "AutomationExecutionId",
        filters: Option<Vec<StepExecutionFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
        reverse_order: Option<bool> = "ReverseOrder",
    }

    #[derive(Clone, Default)]
    DescribeAutomationStepExecutionsResult [writes] {
        step_executions: Option<Vec<StepExecution>> = "StepExecutions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAvailablePatchesRequest [reads] {
        filters: Option<Vec<PatchOrchestratorFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeAvailablePatchesResult [writes] {
        patches: Option<Vec<Patch>> = "Patches",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    DescribeDocumentPermissionRequest [reads] {
        name: String = "Name",
        permission_type: DocumentPermissionType = "PermissionType",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeDocumentPermissionResponse [writes] {
        account_ids: Option<Vec<String>> = "AccountIds",
        account_sharing_info_list: Option<Vec<AccountSharingInfo>> = "AccountSharingInfoList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeDocumentRequest [reads] {
        name: String = "Name",
        document_version: Option<String> = "DocumentVersion",
        version_name: Option<String> = "VersionName",
    }

    #[derive(Clone, Default)]
    DescribeDocumentResult [writes] {
        document: Option<DocumentDescription> = "Document",
    }

    #[derive(Clone, Default)]
    DescribeEffectiveInstanceAssociationsRequest [reads] {
        instance_id: String = "InstanceId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeEffectiveInstanceAssociationsResult [writes] {
        associations: Option<Vec<InstanceAssociation>> = "Associations",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeEffectivePatchesForPatchBaselineRequest [reads] {
        baseline_id: String = "BaselineId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeEffectivePatchesForPatchBaselineResult [writes] {
        effective_patches: Option<Vec<EffectivePatch>> = "EffectivePatches",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstanceAssociationsStatusRequest [reads] {
        instance_id: String = "InstanceId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstanceAssociationsStatusResult [writes] {
        instance_association_status_infos: Option<Vec<InstanceAssociationStatusInfo>> = "InstanceAssociationStatusInfos",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstanceInformationRequest [reads] {
        instance_information_filter_list: Option<Vec<InstanceInformationFilter>> = "InstanceInformationFilterList",
        filters: Option<Vec<InstanceInformationStringFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstanceInformationResult [writes] {
        instance_information_list: Option<Vec<InstanceInformation>> = "InstanceInformationList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchStatesForPatchGroupRequest [reads] {
        patch_group: String = "PatchGroup",
        filters: Option<Vec<InstancePatchStateFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchStatesForPatchGroupResult [writes] {
        instance_patch_states: Option<Vec<InstancePatchState>> = "InstancePatchStates",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchStatesRequest [reads] {
        instance_ids: Vec<String> = "InstanceIds",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchStatesResult [writes] {
        instance_patch_states: Option<Vec<InstancePatchState>> = "InstancePatchStates",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchesRequest [reads] {
        instance_id: String = "InstanceId",
        filters: Option<Vec<PatchOrchestratorFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    DescribeInstancePatchesResult [writes] {
        patches: Option<Vec<PatchComplianceData>> = "Patches",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstancePropertiesRequest [reads] {
        instance_property_filter_list: Option<Vec<InstancePropertyFilter>> = "InstancePropertyFilterList",
        filters_with_operator: Option<Vec<InstancePropertyStringFilter>> = "FiltersWithOperator",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInstancePropertiesResult [writes] {
        instance_properties: Option<Vec<InstanceProperty>> = "InstanceProperties",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeInventoryDeletionsRequest [reads] {
        deletion_id: Option<String> = "DeletionId",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    DescribeInventoryDeletionsResult [writes] {
        inventory_deletions: Option<Vec<InventoryDeletionStatusItem>> = "InventoryDeletions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionTaskInvocationsRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
        task_id: String = "TaskId",
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionTaskInvocationsResult [writes] {
        window_execution_task_invocation_identities: Option<Vec<MaintenanceWindowExecutionTaskInvocationIdentity>> = "WindowExecutionTaskInvocationIdentities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionTasksRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionTasksResult [writes] {
        window_execution_task_identities: Option<Vec<MaintenanceWindowExecutionTaskIdentity>> = "WindowExecutionTaskIdentities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionsRequest [reads] {
        window_id: String = "WindowId",
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowExecutionsResult [writes] {
        window_executions: Option<Vec<MaintenanceWindowExecution>> = "WindowExecutions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowScheduleRequest [reads] {
        window_id: Option<String> = "WindowId",
        targets: Option<Vec<Target>> = "Targets",
        resource_type: Option<MaintenanceWindowResourceType> = "ResourceType",
        filters: Option<Vec<PatchOrchestratorFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowScheduleResult [writes] {
        scheduled_window_executions: Option<Vec<ScheduledWindowExecution>> = "ScheduledWindowExecutions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowTargetsRequest [reads] {
        window_id: String = "WindowId",
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowTargetsResult [writes] {
        targets: Option<Vec<MaintenanceWindowTarget>> = "Targets",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowTasksRequest [reads] {
        window_id: String = "WindowId",
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowTasksResult [writes] {
        tasks: Option<Vec<MaintenanceWindowTask>> = "Tasks",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    DescribeMaintenanceWindowsForTargetRequest [reads] {
        targets: Vec<Target> = "Targets",
        resource_type: MaintenanceWindowResourceType = "ResourceType",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowsForTargetResult [writes] {
        window_identities: Option<Vec<MaintenanceWindowIdentityForTarget>> = "WindowIdentities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowsRequest [reads] {
        filters: Option<Vec<MaintenanceWindowFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeMaintenanceWindowsResult [writes] {
        window_identities: Option<Vec<MaintenanceWindowIdentity>> = "WindowIdentities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeOpsItemsRequest [reads] {
        ops_item_filters: Option<Vec<OpsItemFilter>> = "OpsItemFilters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribeOpsItemsResponse [writes] {
        next_token: Option<String> = "NextToken",
        ops_item_summaries: Option<Vec<OpsItemSummary>> = "OpsItemSummaries",
    }

    #[derive(Clone, Default)]
    DescribeParametersRequest [reads] {
        filters: Option<Vec<ParametersFilter>> = "Filters",
        parameter_filters: Option<Vec<ParameterStringFilter>> = "ParameterFilters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        shared: Option<bool> = "Shared",
    }

    #[derive(Clone, Default)]
    DescribeParametersResult [writes] {
        parameters: Option<Vec<ParameterMetadata>> = "Parameters",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribePatchBaselinesRequest [reads] {
        filters: Option<Vec<PatchOrchestratorFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribePatchBaselinesResult [writes] {
        baseline_identities: Option<Vec<PatchBaselineIdentity>> = "BaselineIdentities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribePatchGroupStateRequest [reads] {
        patch_group: String = "PatchGroup",
    }

    #[derive(Clone, Default)]
    DescribePatchGroupStateResult [writes] {
        instances: Option<i32> = "Instances",
        instances_with_installed_patches: Option<i32> = "InstancesWithInstalledPatches",
        instances_with_installed_other_patches: Option<i32> = "InstancesWithInstalledOtherPatches",
        instances_with_installed_pending_reboot_patches: Option<i32> = "InstancesWithInstalledPendingRebootPatches",
        instances_with_installed_rejected_patches: Option<i32> = "InstancesWithInstalledRejectedPatches",
        instances_with_missing_patches: Option<i32> = "InstancesWithMissingPatches",
        instances_with_failed_patches: Option<i32> = "InstancesWithFailedPatches",
        instances_with_not_applicable_patches: Option<i32> = "InstancesWithNotApplicablePatches",
        instances_with_unreported_not_applicable_patches: Option<i32> = "InstancesWithUnreportedNotApplicablePatches",
        instances_with_critical_non_compliant_patches: Option<i32> = "InstancesWithCriticalNonCompliantPatches",
        instances_with_security_non_compliant_patches: Option<i32> = "InstancesWithSecurityNonCompliantPatches",
        instances_with_other_non_compliant_patches: Option<i32> = "InstancesWithOtherNonCompliantPatches",
        instances_with_available_security_updates: Option<i32> = "InstancesWithAvailableSecurityUpdates",
    }

    #[derive(Clone, Default)]
    DescribePatchGroupsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        filters: Option<Vec<PatchOrchestratorFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribePatchGroupsResult [writes] {
        mappings: Option<Vec<PatchGroupPatchBaselineMapping>> = "Mappings",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    DescribePatchPropertiesRequest [reads] {
        operating_system: OperatingSystem = "OperatingSystem",
        property: PatchProperty = "Property",
        patch_set: Option<PatchSet> = "PatchSet",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DescribePatchPropertiesResult [writes] {
        properties: Option<Vec<std::collections::BTreeMap<String, String>>> = "Properties",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    DescribeSessionsRequest [reads] {
        state: SessionState = "State",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        filters: Option<Vec<SessionFilter>> = "Filters",
    }

    #[derive(Clone, Default)]
    DescribeSessionsResponse [writes] {
        sessions: Option<Vec<Session>> = "Sessions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    DisassociateOpsItemRelatedItemRequest [reads] {
        ops_item_id: String = "OpsItemId",
        association_id: String = "AssociationId",
    }

    #[derive(Clone, Default)]
    DisassociateOpsItemRelatedItemResponse [writes] {
    }

    #[derive(Clone, Default)]
    DocumentDefaultVersionDescription [writes] {
        name: Option<String> = "Name",
        default_version: Option<String> = "DefaultVersion",
        default_version_name: Option<String> = "DefaultVersionName",
    }

    #[derive(Clone, Default)]
    DocumentDescription [writes] {
        sha1: Option<String> = "Sha1",
        hash: Option<String> = "Hash",
        hash_type: Option<DocumentHashType> = "HashType",
        name: Option<String> = "Name",
        display_name: Option<String> = "DisplayName",
        version_name: Option<String> = "VersionName",
        owner: Option<String> = "Owner",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        status: Option<DocumentStatus> = "Status",
        status_information: Option<String> = "StatusInformation",
        document_version: Option<String> = "DocumentVersion",
        description: Option<String> = "Description",
        parameters: Option<Vec<DocumentParameter>> = "Parameters",
        platform_types: Option<Vec<PlatformType>> = "PlatformTypes",
        document_type: Option<DocumentType> = "DocumentType",
        schema_version: Option<String> = "SchemaVersion",
        latest_version: Option<String> = "LatestVersion",
        default_version: Option<String> = "DefaultVersion",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        target_type: Option<String> = "TargetType",
        tags: Option<Vec<Tag>> = "Tags",
        attachments_information: Option<Vec<AttachmentInformation>> = "AttachmentsInformation",
        requires: Option<Vec<DocumentRequires>> = "Requires",
        author: Option<String> = "Author",
        review_information: Option<Vec<ReviewInformation>> = "ReviewInformation",
        approved_version: Option<String> = "ApprovedVersion",
        pending_review_version: Option<String> = "PendingReviewVersion",
        review_status: Option<ReviewStatus> = "ReviewStatus",
        category: Option<Vec<String>> = "Category",
        category_enum: Option<Vec<String>> = "CategoryEnum",
        cloud_providers: Option<Vec<CloudProvider>> = "CloudProviders",
    }

    #[derive(Clone)]
    DocumentFilter [reads] {
        key: DocumentFilterKey = "key",
        value: String = "value",
    }

    #[derive(Clone, Default)]
    DocumentIdentifier [writes] {
        name: Option<String> = "Name",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        display_name: Option<String> = "DisplayName",
        owner: Option<String> = "Owner",
        version_name: Option<String> = "VersionName",
        platform_types: Option<Vec<PlatformType>> = "PlatformTypes",
        document_version: Option<String> = "DocumentVersion",
        document_type: Option<DocumentType> = "DocumentType",
        schema_version: Option<String> = "SchemaVersion",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        target_type: Option<String> = "TargetType",
        tags: Option<Vec<Tag>> = "Tags",
        requires: Option<Vec<DocumentRequires>> = "Requires",
        review_status: Option<ReviewStatus> = "ReviewStatus",
        author: Option<String> = "Author",
        cloud_providers: Option<Vec<CloudProvider>> = "CloudProviders",
    }

    #[derive(Clone, Default)]
    DocumentKeyValuesFilter [reads] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    DocumentMetadataResponseInfo [writes] {
        reviewer_response: Option<Vec<DocumentReviewerResponseSource>> = "ReviewerResponse",
    }

    #[derive(Clone, Default)]
    DocumentParameter [writes] {
        name: Option<String> = "Name",
        r#type: Option<DocumentParameterType> = "Type",
        description: Option<String> = "Description",
        default_value: Option<String> = "DefaultValue",
    }

    #[derive(Clone, Default)]
    DocumentRequires [reads writes] {
        name: String = "Name",
        version: Option<String> = "Version",
        require_type: Option<String> = "RequireType",
        version_name: Option<String> = "VersionName",
    }

    #[derive(Clone, Default)]
    DocumentReviewCommentSource [reads writes] {
        r#type: Option<DocumentReviewCommentType> = "Type",
        content: Option<String> = "Content",
    }

    #[derive(Clone, Default)]
    DocumentReviewerResponseSource [writes] {
        create_time: Option<crate::Timestamp> = "CreateTime",
        updated_time: Option<crate::Timestamp> = "UpdatedTime",
        review_status: Option<ReviewStatus> = "ReviewStatus",
        comment: Option<Vec<DocumentReviewCommentSource>> = "Comment",
        reviewer: Option<String> = "Reviewer",
    }

    #[derive(Clone)]
    DocumentReviews [reads] {
        action: DocumentReviewAction = "Action",
        comment: Option<Vec<DocumentReviewCommentSource>> = "Comment",
    }

    #[derive(Clone, Default)]
    DocumentVersionInfo [writes] {
        name: Option<String> = "Name",
        display_name: Option<String> = "DisplayName",
        document_version: Option<String> = "DocumentVersion",
        version_name: Option<String> = "VersionName",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        is_default_version: Option<bool> = "IsDefaultVersion",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        status: Option<DocumentStatus> = "Status",
        status_information: Option<String> = "StatusInformation",
        review_status: Option<ReviewStatus> = "ReviewStatus",
        cloud_providers: Option<Vec<CloudProvider>> = "CloudProviders",
    }

    #[derive(Clone, Default)]
    EffectivePatch [writes] {
        patch: Option<Patch> = "Patch",
        patch_status: Option<PatchStatus> = "PatchStatus",
    }

    #[derive(Clone, Default)]
    FailedCreateAssociation [writes] {
        entry: Option<CreateAssociationBatchRequestEntry> = "Entry",
        message: Option<String> = "Message",
        fault: Option<Fault> = "Fault",
    }

    #[derive(Clone, Default)]
    FailureDetails [writes] {
        failure_stage: Option<String> = "FailureStage",
        failure_type: Option<String> = "FailureType",
        details: Option<std::collections::BTreeMap<String, Vec<String>>> = "Details",
    }

    #[derive(Clone, Default)]
    GcpConfiguration [reads writes] {
        organization_id: Option<String> = "OrganizationId",
        workload_identity_pool_provider: String = "WorkloadIdentityPoolProvider",
        service_account_email: String = "ServiceAccountEmail",
        targets: Option<GcpConfigurationTargets> = "Targets",
    }

    #[derive(Clone, Default)]
    GcpProject [reads writes] {
        project_id: String = "ProjectId",
        project_display_name: Option<String> = "ProjectDisplayName",
    }

    #[derive(Clone, Default)]
    GetAccessTokenRequest [reads] {
        access_request_id: String = "AccessRequestId",
    }

    #[derive(Clone, Default)]
    GetAccessTokenResponse [writes] {
        credentials: Option<Credentials> = "Credentials",
        access_request_status: Option<AccessRequestStatus> = "AccessRequestStatus",
    }

    #[derive(Clone, Default)]
    GetAutomationExecutionRequest [reads] {
        automation_execution_id: String = "AutomationExecutionId",
    }

    #[derive(Clone, Default)]
    GetAutomationExecutionResult [writes] {
        automation_execution: Option<AutomationExecution> = "AutomationExecution",
    }

    #[derive(Clone, Default)]
    GetCalendarStateRequest [reads] {
        calendar_names: Vec<String> = "CalendarNames",
        at_time: Option<String> = "AtTime",
    }

    #[derive(Clone, Default)]
    GetCalendarStateResponse [writes] {
        state: Option<CalendarState> = "State",
        at_time: Option<String> = "AtTime",
        next_transition_time: Option<String> = "NextTransitionTime",
    }

    #[derive(Clone, Default)]
    GetCloudConnectorRequest [reads] {
        cloud_connector_id: String = "CloudConnectorId",
    }

    #[derive(Clone, Default)]
    GetCloudConnectorResult [writes] {
        cloud_connector_arn: Option<String> = "CloudConnectorArn",
        display_name: Option<String> = "DisplayName",
        description: Option<String> = "Description",
        role_arn: Option<String> = "RoleArn",
        configuration: Option<CloudConnectorConfiguration> = "Configuration",
        config_connector_arn: Option<String> = "ConfigConnectorArn",
        created_at: Option<crate::Timestamp> = "CreatedAt",
        updated_at: Option<crate::Timestamp> = "UpdatedAt",
    }

    #[derive(Clone, Default)]
    GetCommandInvocationRequest [reads] {
        command_id: String = "CommandId",
        instance_id: String = "InstanceId",
        plugin_name: Option<String> = "PluginName",
    }

    #[derive(Clone, Default)]
    GetCommandInvocationResult [writes] {
        command_id: Option<String> = "CommandId",
        instance_id: Option<String> = "InstanceId",
        comment: Option<String> = "Comment",
        document_name: Option<String> = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        plugin_name: Option<String> = "PluginName",
        response_code: Option<i32> = "ResponseCode",
        execution_start_date_time: Option<String> = "ExecutionStartDateTime",
        execution_elapsed_time: Option<String> = "ExecutionElapsedTime",
        execution_end_date_time: Option<String> = "ExecutionEndDateTime",
        status: Option<CommandInvocationStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        standard_output_content: Option<String> = "StandardOutputContent",
        standard_output_url: Option<String> = "StandardOutputUrl",
        standard_error_content: Option<String> = "StandardErrorContent",
        standard_error_url: Option<String> = "StandardErrorUrl",
        cloud_watch_output_config: Option<CloudWatchOutputConfig> = "CloudWatchOutputConfig",
    }

    #[derive(Clone, Default)]
    GetConnectionStatusRequest [reads] {
        target: String = "Target",
    }

    #[derive(Clone, Default)]
    GetConnectionStatusResponse [writes] {
        target: Option<String> = "Target",
        status: Option<ConnectionStatus> = "Status",
    }

    #[derive(Clone, Default)]
    GetDefaultPatchBaselineRequest [reads] {
        operating_system: Option<OperatingSystem> = "OperatingSystem",
    }

    #[derive(Clone, Default)]
    GetDefaultPatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
    }

    #[derive(Clone, Default)]
    GetDeployablePatchSnapshotForInstanceRequest [reads] {
        instance_id: String = "InstanceId",
        snapshot_id: String = "SnapshotId",
        baseline_override: Option<BaselineOverride> = "BaselineOverride",
        use_s3_dual_stack_endpoint: Option<bool> = "UseS3DualStackEndpoint",
    }

    #[derive(Clone, Default)]
    GetDeployablePatchSnapshotForInstanceResult [writes] {
        instance_id: Option<String> = "InstanceId",
        snapshot_id: Option<String> = "SnapshotId",
        snapshot_download_url: Option<String> = "SnapshotDownloadUrl",
        product: Option<String> = "Product",
    }

    #[derive(Clone, Default)]
    GetDocumentRequest [reads] {
        name: String = "Name",
        version_name: Option<String> = "VersionName",
        document_version: Option<String> = "DocumentVersion",
        document_format: Option<DocumentFormat> = "DocumentFormat",
    }

    #[derive(Clone, Default)]
    GetDocumentResult [writes] {
        name: Option<String> = "Name",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        display_name: Option<String> = "DisplayName",
        version_name: Option<String> = "VersionName",
        document_version: Option<String> = "DocumentVersion",
        status: Option<DocumentStatus> = "Status",
        status_information: Option<String> = "StatusInformation",
        content: Option<String> = "Content",
        document_type: Option<DocumentType> = "DocumentType",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        requires: Option<Vec<DocumentRequires>> = "Requires",
        attachments_content: Option<Vec<AttachmentContent>> = "AttachmentsContent",
        review_status: Option<ReviewStatus> = "ReviewStatus",
    }

    #[derive(Clone, Default)]
    GetExecutionPreviewRequest [reads] {
        execution_preview_id: String = "ExecutionPreviewId",
    }

    #[derive(Clone, Default)]
    GetExecutionPreviewResponse [writes] {
        execution_preview_id: Option<String> = "ExecutionPreviewId",
        ended_at: Option<crate::Timestamp> = "EndedAt",
        status: Option<ExecutionPreviewStatus> = "Status",
        status_message: Option<String> = "StatusMessage",
        execution_preview: Option<ExecutionPreview> = "ExecutionPreview",
    }

    #[derive(Clone, Default)]
    GetInventoryRequest [reads] {
        filters: Option<Vec<InventoryFilter>> = "Filters",
        aggregators: Option<Vec<InventoryAggregator>> = "Aggregators",
        result_attributes: Option<Vec<ResultAttribute>> = "ResultAttributes",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    GetInventoryResult [writes] {
        entities: Option<Vec<InventoryResultEntity>> = "Entities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetInventorySchemaRequest [reads] {
        type_name: Option<String> = "TypeName",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
        aggregator: Option<bool> = "Aggregator",
        sub_type: Option<bool> = "SubType",
    }

    #[derive(Clone, Default)]
    GetInventorySchemaResult [writes] {
        schemas: Option<Vec<InventoryItemSchema>> = "Schemas",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionResult [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
        task_ids: Option<Vec<String>> = "TaskIds",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionTaskInvocationRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
        task_id: String = "TaskId",
        invocation_id: String = "InvocationId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionTaskInvocationResult [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
        task_execution_id: Option<String> = "TaskExecutionId",
        invocation_id: Option<String> = "InvocationId",
        execution_id: Option<String> = "ExecutionId",
        task_type: Option<MaintenanceWindowTaskType> = "TaskType",
        parameters: Option<String> = "Parameters",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        owner_information: Option<String> = "OwnerInformation",
        window_target_id: Option<String> = "WindowTargetId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionTaskRequest [reads] {
        window_execution_id: String = "WindowExecutionId",
        task_id: String = "TaskId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowExecutionTaskResult [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
        task_execution_id: Option<String> = "TaskExecutionId",
        task_arn: Option<String> = "TaskArn",
        service_role: Option<String> = "ServiceRole",
        r#type: Option<MaintenanceWindowTaskType> = "Type",
        task_parameters: Option<Vec<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>>> = "TaskParameters",
        priority: Option<i32> = "Priority",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        start_date: Option<String> = "StartDate",
        end_date: Option<String> = "EndDate",
        schedule: Option<String> = "Schedule",
        schedule_timezone: Option<String> = "ScheduleTimezone",
        schedule_offset: Option<i32> = "ScheduleOffset",
        next_execution_time: Option<String> = "NextExecutionTime",
        duration: Option<i32> = "Duration",
        cutoff: Option<i32> = "Cutoff",
        allow_unassociated_targets: Option<bool> = "AllowUnassociatedTargets",
        enabled: Option<bool> = "Enabled",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        modified_date: Option<crate::Timestamp> = "ModifiedDate",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowTaskRequest [reads] {
        window_id: String = "WindowId",
        window_task_id: String = "WindowTaskId",
    }

    #[derive(Clone, Default)]
    GetMaintenanceWindowTaskResult [writes] {
        window_id: Option<String> = "WindowId",
        window_task_id: Option<String> = "WindowTaskId",
        targets: Option<Vec<Target>> = "Targets",
        task_arn: Option<String> = "TaskArn",
        service_role_arn: Option<String> = "ServiceRoleArn",
        task_type: Option<MaintenanceWindowTaskType> = "TaskType",
        task_parameters: Option<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>> = "TaskParameters",
        task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters> = "TaskInvocationParameters",
        priority: Option<i32> = "Priority",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        logging_info: Option<LoggingInfo> = "LoggingInfo",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        cutoff_behavior: Option<MaintenanceWindowTaskCutoffBehavior> = "CutoffBehavior",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    GetOpsItemRequest [reads] {
        ops_item_id: String = "OpsItemId",
        ops_item_arn: Option<String> = "OpsItemArn",
    }

    #[derive(Clone, Default)]
    GetOpsItemResponse [writes] {
        ops_item: Option<OpsItem> = "OpsItem",
    }

    #[derive(Clone, Default)]
    GetOpsMetadataRequest [reads] {
        ops_metadata_arn: String = "OpsMetadataArn",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetOpsMetadataResult [writes] {
        resource_id: Option<String> = "ResourceId",
        metadata: Option<std::collections::BTreeMap<String, MetadataValue>> = "Metadata",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetOpsSummaryRequest [reads] {
        sync_name: Option<String> = "SyncName",
        filters: Option<Vec<OpsFilter>> = "Filters",
        aggregators: Option<Vec<OpsAggregator>> = "Aggregators",
        result_attributes: Option<Vec<OpsResultAttribute>> = "ResultAttributes",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    GetOpsSummaryResult [writes] {
        entities: Option<Vec<OpsEntity>> = "Entities",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetParameterHistoryRequest [reads] {
        name: String = "Name",
        with_decryption: Option<bool> = "WithDecryption",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetParameterHistoryResult [writes] {
        parameters: Option<Vec<ParameterHistory>> = "Parameters",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetParameterRequest [reads] {
        name: String = "Name",
        with_decryption: Option<bool> = "WithDecryption",
    }

    #[derive(Clone, Default)]
    GetParameterResult [writes] {
        parameter: Option<Parameter> = "Parameter",
    }

    #[derive(Clone, Default)]
    GetParametersByPathRequest [reads] {
        path: String = "Path",
        recursive: Option<bool> = "Recursive",
        parameter_filters: Option<Vec<ParameterStringFilter>> = "ParameterFilters",
        with_decryption: Option<bool> = "WithDecryption",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetParametersByPathResult [writes] {
        parameters: Option<Vec<Parameter>> = "Parameters",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    GetParametersRequest [reads] {
        names: Vec<String> = "Names",
        with_decryption: Option<bool> = "WithDecryption",
    }

    #[derive(Clone, Default)]
    GetParametersResult [writes] {
        parameters: Option<Vec<Parameter>> = "Parameters",
        invalid_parameters: Option<Vec<String>> = "InvalidParameters",
    }

    #[derive(Clone, Default)]
    GetPatchBaselineForPatchGroupRequest [reads] {
        patch_group: String = "PatchGroup",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
    }

    #[derive(Clone, Default)]
    GetPatchBaselineForPatchGroupResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        patch_group: Option<String> = "PatchGroup",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
    }

    #[derive(Clone, Default)]
    GetPatchBaselineRequest [reads] {
        baseline_id: String = "BaselineId",
    }

    #[derive(Clone, Default)]
    GetPatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        name: Option<String> = "Name",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
        global_filters: Option<PatchFilterGroup> = "GlobalFilters",
        approval_rules: Option<PatchRuleGroup> = "ApprovalRules",
        approved_patches: Option<Vec<String>> = "ApprovedPatches",
        approved_patches_compliance_level: Option<PatchComplianceLevel> = "ApprovedPatchesComplianceLevel",
        approved_patches_enable_non_security: Option<bool> = "ApprovedPatchesEnableNonSecurity",
        rejected_patches: Option<Vec<String>> = "RejectedPatches",
        rejected_patches_action: Option<PatchAction> = "RejectedPatchesAction",
        patch_groups: Option<Vec<String>> = "PatchGroups",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        modified_date: Option<crate::Timestamp> = "ModifiedDate",
        description: Option<String> = "Description",
        sources: Option<Vec<PatchSource>> = "Sources",
        available_security_updates_compliance_status: Option<PatchComplianceStatus> = "AvailableSecurityUpdatesComplianceStatus",
    }

    #[derive(Clone, Default)]
    GetResourcePoliciesRequest [reads] {
        resource_arn: String = "ResourceArn",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    GetResourcePoliciesResponse [writes] {
        next_token: Option<String> = "NextToken",
        policies: Option<Vec<GetResourcePoliciesResponseEntry>> = "Policies",
    }

    #[derive(Clone, Default)]
    GetResourcePoliciesResponseEntry [writes] {
        policy_id: Option<String> = "PolicyId",
        policy_hash: Option<String> = "PolicyHash",
        policy: Option<String> = "Policy",
    }

    #[derive(Clone, Default)]
    GetServiceSettingRequest [reads] {
        setting_id: String = "SettingId",
    }

    #[derive(Clone, Default)]
    GetServiceSettingResult [writes] {
        service_setting: Option<ServiceSetting> = "ServiceSetting",
    }

    #[derive(Clone, Default)]
    InstanceAggregatedAssociationOverview [writes] {
        detailed_status: Option<String> = "DetailedStatus",
        instance_association_status_aggregated_count: Option<std::collections::BTreeMap<String, i32>> = "InstanceAssociationStatusAggregatedCount",
    }

    #[derive(Clone, Default)]
    InstanceAssociation [writes] {
        association_id: Option<String> = "AssociationId",
        instance_id: Option<String> = "InstanceId",
        content: Option<String> = "Content",
        association_version: Option<String> = "AssociationVersion",
    }

    #[derive(Clone, Default)]
    InstanceAssociationOutputLocation [reads writes] {
        s3_location: Option<S3OutputLocation> = "S3Location",
    }

    #[derive(Clone, Default)]
    InstanceAssociationOutputUrl [writes] {
        s3_output_url: Option<S3OutputUrl> = "S3OutputUrl",
    }

    #[derive(Clone, Default)]
    InstanceAssociationStatusInfo [writes] {
        association_id: Option<String> = "AssociationId",
        name: Option<String> = "Name",
        document_version: Option<String> = "DocumentVersion",
        association_version: Option<String> = "AssociationVersion",
        instance_id: Option<String> = "InstanceId",
        execution_date: Option<crate::Timestamp> = "ExecutionDate",
        status: Option<String> = "Status",
        detailed_status: Option<String> = "DetailedStatus",
        execution_summary: Option<String> = "ExecutionSummary",
        error_code: Option<String> = "ErrorCode",
        output_url: Option<InstanceAssociationOutputUrl> = "OutputUrl",
        association_name: Option<String> = "AssociationName",
    }

    #[derive(Clone, Default)]
    InstanceInfo [writes] {
        agent_type: Option<String> = "AgentType",
        agent_version: Option<String> = "AgentVersion",
        computer_name: Option<String> = "ComputerName",
        instance_status: Option<String> = "InstanceStatus",
        ip_address: Option<String> = "IpAddress",
        managed_status: Option<ManagedStatus> = "ManagedStatus",
        name: Option<String> = "Name",
        platform_type: Option<PlatformType> = "PlatformType",
        platform_name: Option<String> = "PlatformName",
        platform_version: Option<String> = "PlatformVersion",
        resource_type: Option<ResourceType> = "ResourceType",
        source_type: Option<SourceType> = "SourceType",
        source_id: Option<String> = "SourceId",
        source_location: Option<String> = "SourceLocation",
        availability_zone: Option<String> = "AvailabilityZone",
        availability_zone_id: Option<String> = "AvailabilityZoneId",
    }

    #[derive(Clone, Default)]
    InstanceInformation [writes] {
        instance_id: Option<String> = "InstanceId",
        ping_status: Option<PingStatus> = "PingStatus",
        last_ping_date_time: Option<crate::Timestamp> = "LastPingDateTime",
        agent_version: Option<String> = "AgentVersion",
        is_latest_version: Option<bool> = "IsLatestVersion",
        platform_type: Option<PlatformType> = "PlatformType",
        platform_name: Option<String> = "PlatformName",
        platform_version: Option<String> = "PlatformVersion",
        activation_id: Option<String> = "ActivationId",
        iam_role: Option<String> = "IamRole",
        registration_date: Option<crate::Timestamp> = "RegistrationDate",
        resource_type: Option<ResourceType> = "ResourceType",
        name: Option<String> = "Name",
        ip_address: Option<String> = "IPAddress",
        computer_name: Option<String> = "ComputerName",
        association_status: Option<String> = "AssociationStatus",
        last_association_execution_date: Option<crate::Timestamp> = "LastAssociationExecutionDate",
        last_successful_association_execution_date: Option<crate::Timestamp> = "LastSuccessfulAssociationExecutionDate",
        association_overview: Option<InstanceAggregatedAssociationOverview> = "AssociationOverview",
        source_id: Option<String> = "SourceId",
        source_type: Option<SourceType> = "SourceType",
        source_location: Option<String> = "SourceLocation",
    }

    #[derive(Clone)]
    InstanceInformationFilter [reads] {
        key: InstanceInformationFilterKey = "key",
        value_set: Vec<String> = "valueSet",
    }

    #[derive(Clone, Default)]
    InstanceInformationStringFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    InstancePatchState [writes] {
        instance_id: Option<String> = "InstanceId",
        patch_group: Option<String> = "PatchGroup",
        baseline_id: Option<String> = "BaselineId",
        snapshot_id: Option<String> = "SnapshotId",
        install_override_list: Option<String> = "InstallOverrideList",
        owner_information: Option<String> = "OwnerInformation",
        installed_count: Option<i32> = "InstalledCount",
        installed_other_count: Option<i32> = "InstalledOtherCount",
        installed_pending_reboot_count: Option<i32> = "InstalledPendingRebootCount",
        installed_rejected_count: Option<i32> = "InstalledRejectedCount",
        missing_count: Option<i32> = "MissingCount",
        failed_count: Option<i32> = "FailedCount",
        unreported_not_applicable_count: Option<i32> = "UnreportedNotApplicableCount",
        not_applicable_count: Option<i32> = "NotApplicableCount",
        available_security_update_count: Option<i32> = "AvailableSecurityUpdateCount",
        operation_start_time: Option<crate::Timestamp> = "OperationStartTime",
        operation_end_time: Option<crate::Timestamp> = "OperationEndTime",
        operation: Option<PatchOperationType> = "Operation",
        last_no_reboot_install_operation_time: Option<crate::Timestamp> = "LastNoRebootInstallOperationTime",
        reboot_option: Option<RebootOption> = "RebootOption",
        critical_non_compliant_count: Option<i32> = "CriticalNonCompliantCount",
        security_non_compliant_count: Option<i32> = "SecurityNonCompliantCount",
        other_non_compliant_count: Option<i32> = "OtherNonCompliantCount",
    }

    #[derive(Clone)]
    InstancePatchStateFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
        r#type: InstancePatchStateOperatorType = "Type",
    }

    #[derive(Clone, Default)]
    InstanceProperty [writes] {
        name: Option<String> = "Name",
        instance_id: Option<String> = "InstanceId",
        instance_type: Option<String> = "InstanceType",
        instance_role: Option<String> = "InstanceRole",
        key_name: Option<String> = "KeyName",
        instance_state: Option<String> = "InstanceState",
        architecture: Option<String> = "Architecture",
        ip_address: Option<String> = "IPAddress",
        launch_time: Option<crate::Timestamp> = "LaunchTime",
        ping_status: Option<PingStatus> = "PingStatus",
        last_ping_date_time: Option<crate::Timestamp> = "LastPingDateTime",
        agent_version: Option<String> = "AgentVersion",
        platform_type: Option<PlatformType> = "PlatformType",
        platform_name: Option<String> = "PlatformName",
        platform_version: Option<String> = "PlatformVersion",
        activation_id: Option<String> = "ActivationId",
        iam_role: Option<String> = "IamRole",
        registration_date: Option<crate::Timestamp> = "RegistrationDate",
        resource_type: Option<String> = "ResourceType",
        computer_name: Option<String> = "ComputerName",
        association_status: Option<String> = "AssociationStatus",
        last_association_execution_date: Option<crate::Timestamp> = "LastAssociationExecutionDate",
        last_successful_association_execution_date: Option<crate::Timestamp> = "LastSuccessfulAssociationExecutionDate",
        association_overview: Option<InstanceAggregatedAssociationOverview> = "AssociationOverview",
        source_id: Option<String> = "SourceId",
        source_type: Option<SourceType> = "SourceType",
        source_location: Option<String> = "SourceLocation",
        availability_zone: Option<String> = "AvailabilityZone",
    }

    #[derive(Clone)]
    InstancePropertyFilter [reads] {
        key: InstancePropertyFilterKey = "key",
        value_set: Vec<String> = "valueSet",
    }

    #[derive(Clone, Default)]
    InstancePropertyStringFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
        operator: Option<InstancePropertyFilterOperator> = "Operator",
    }

    #[derive(Clone, Default)]
    InventoryAggregator [reads] {
        expression: Option<String> = "Expression",
        aggregators: Option<Vec<InventoryAggregator>> = "Aggregators",
        groups: Option<Vec<InventoryGroup>> = "Groups",
    }

    #[derive(Clone, Default)]
    InventoryDeletionStatusItem [writes] {
        deletion_id: Option<String> = "DeletionId",
        type_name: Option<String> = "TypeName",
        deletion_start_time: Option<crate::Timestamp> = "DeletionStartTime",
        last_status: Option<InventoryDeletionStatus> = "LastStatus",
        last_status_message: Option<String> = "LastStatusMessage",
        deletion_summary: Option<InventoryDeletionSummary> = "DeletionSummary",
        last_status_update_time: Option<crate::Timestamp> = "LastStatusUpdateTime",
    }

    #[derive(Clone, Default)]
    InventoryDeletionSummary [writes] {
        total_count: Option<i32> = "TotalCount",
        remaining_count: Option<i32> = "RemainingCount",
        summary_items: Option<Vec<InventoryDeletionSummaryItem>> = "SummaryItems",
    }

    #[derive(Clone, Default)]
    InventoryDeletionSummaryItem [writes] {
        version: Option<String> = "Version",
        count: Option<i32> = "Count",
        remaining_count: Option<i32> = "RemainingCount",
    }

    #[derive(Clone, Default)]
    InventoryFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
        r#type: Option<InventoryQueryOperatorType> = "Type",
    }

    #[derive(Clone, Default)]
    InventoryGroup [reads] {
        name: String = "Name",
        filters: Vec<InventoryFilter> = "Filters",
    }

    #[derive(Clone, Default)]
    InventoryItem [reads] {
        type_name: String = "TypeName",
        schema_version: String = "SchemaVersion",
        capture_time: String = "CaptureTime",
        content_hash: Option<String> = "ContentHash",
        content: Option<Vec<std::collections::BTreeMap<String, String>>> = "Content",
        context: Option<std::collections::BTreeMap<String, String>> = "Context",
    }

    #[derive(Clone, Default)]
    InventoryItemAttribute [writes] {
        name: Option<String> = "Name",
        data_type: Option<InventoryAttributeDataType> = "DataType",
    }

    #[derive(Clone, Default)]
    InventoryItemSchema [writes] {
        type_name: Option<String> = "TypeName",
        version: Option<String> = "Version",
        attributes: Option<Vec<InventoryItemAttribute>> = "Attributes",
        display_name: Option<String> = "DisplayName",
    }

    #[derive(Clone, Default)]
    InventoryResultEntity [writes] {
        id: Option<String> = "Id",
        data: Option<std::collections::BTreeMap<String, InventoryResultItem>> = "Data",
    }

    #[derive(Clone, Default)]
    InventoryResultItem [writes] {
        type_name: Option<String> = "TypeName",
        schema_version: Option<String> = "SchemaVersion",
        capture_time: Option<String> = "CaptureTime",
        content_hash: Option<String> = "ContentHash",
        content: Option<Vec<std::collections::BTreeMap<String, String>>> = "Content",
    }

    #[derive(Clone, Default)]
    LabelParameterVersionRequest [reads] {
        name: String = "Name",
        parameter_version: Option<i64> = "ParameterVersion",
        labels: Vec<String> = "Labels",
    }

    #[derive(Clone, Default)]
    LabelParameterVersionResult [writes] {
        invalid_labels: Option<Vec<String>> = "InvalidLabels",
        parameter_version: Option<i64> = "ParameterVersion",
    }

    #[derive(Clone, Default)]
    ListAssociationVersionsRequest [reads] {
        association_id: String = "AssociationId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListAssociationVersionsResult [writes] {
        association_versions: Option<Vec<AssociationVersionInfo>> = "AssociationVersions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListAssociationsRequest [reads] {
        association_filter_list: Option<Vec<AssociationFilter>> = "AssociationFilterList",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListAssociationsResult [writes] {
        associations: Option<Vec<Association>> = "Associations",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListCloudConnectorsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        filters: Option<Vec<CloudConnectorFilter>> = "Filters",
    }

    #[derive(Clone, Default)]
    ListCloudConnectorsResult [writes] {
        cloud_connectors: Option<Vec<CloudConnectorSummary>> = "CloudConnectors",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListCommandInvocationsRequest [reads] {
        command_id: Option<String> = "CommandId",
        instance_id: Option<String> = "InstanceId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        filters: Option<Vec<CommandFilter>> = "Filters",
        details: Option<bool> = "Details",
    }

    #[derive(Clone, Default)]
    ListCommandInvocationsResult [writes] {
        command_invocations: Option<Vec<CommandInvocation>> = "CommandInvocations",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListCommandsRequest [reads] {
        command_id: Option<String> = "CommandId",
        instance_id: Option<String> = "InstanceId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
        filters: Option<Vec<CommandFilter>> = "Filters",
    }

    #[derive(Clone, Default)]
    ListCommandsResult [writes] {
        commands: Option<Vec<Command>> = "Commands",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListComplianceItemsRequest [reads] {
        filters: Option<Vec<ComplianceStringFilter>> = "Filters",
        resource_ids: Option<Vec<String>> = "ResourceIds",
        resource_types: Option<Vec<String>> = "ResourceTypes",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListComplianceItemsResult [writes] {
        compliance_items: Option<Vec<ComplianceItem>> = "ComplianceItems",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListComplianceSummariesRequest [reads] {
        filters: Option<Vec<ComplianceStringFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListComplianceSummariesResult [writes] {
        compliance_summary_items: Option<Vec<ComplianceSummaryItem>> = "ComplianceSummaryItems",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    ListDocumentMetadataHistoryRequest [reads] {
        name: String = "Name",
        document_version: Option<String> = "DocumentVersion",
        metadata: DocumentMetadataEnum = "Metadata",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListDocumentMetadataHistoryResponse [writes] {
        name: Option<String> = "Name",
        document_version: Option<String> = "DocumentVersion",
        author: Option<String> = "Author",
        metadata: Option<DocumentMetadataResponseInfo> = "Metadata",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListDocumentVersionsRequest [reads] {
        name: String = "Name",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListDocumentVersionsResult [writes] {
        document_versions: Option<Vec<DocumentVersionInfo>> = "DocumentVersions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListDocumentsRequest [reads] {
        document_filter_list: Option<Vec<DocumentFilter>> = "DocumentFilterList",
        filters: Option<Vec<DocumentKeyValuesFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListDocumentsResult [writes] {
        document_identifiers: Option<Vec<DocumentIdentifier>> = "DocumentIdentifiers",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListInventoryEntriesRequest [reads] {
        instance_id: String = "InstanceId",
        type_name: String = "TypeName",
        filters: Option<Vec<InventoryFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListInventoryEntriesResult [writes] {
        type_name: Option<String> = "TypeName",
        instance_id: Option<String> = "InstanceId",
        schema_version: Option<String> = "SchemaVersion",
        capture_time: Option<String> = "CaptureTime",
        entries: Option<Vec<std::collections::BTreeMap<String, String>>> = "Entries",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListNodesRequest [reads] {
        sync_name: Option<String> = "SyncName",
        filters: Option<Vec<NodeFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListNodesResult [writes] {
        nodes: Option<Vec<Node>> = "Nodes",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListNodesSummaryRequest [reads] {
        sync_name: Option<String> = "SyncName",
        filters: Option<Vec<NodeFilter>> = "Filters",
        aggregators: Vec<NodeAggregator> = "Aggregators",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListNodesSummaryResult [writes] {
        summary: Option<Vec<std::collections::BTreeMap<String, String>>> = "Summary",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListOpsItemEventsRequest [reads] {
        filters: Option<Vec<OpsItemEventFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListOpsItemEventsResponse [writes] {
        next_token: Option<String> = "NextToken",
        summaries: Option<Vec<OpsItemEventSummary>> = "Summaries",
    }

    #[derive(Clone, Default)]
    ListOpsItemRelatedItemsRequest [reads] {
        ops_item_id: Option<String> = "OpsItemId",
        filters: Option<Vec<OpsItemRelatedItemsFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListOpsItemRelatedItemsResponse [writes] {
        next_token: Option<String> = "NextToken",
        summaries: Option<Vec<OpsItemRelatedItemSummary>> = "Summaries",
    }

    #[derive(Clone, Default)]
    ListOpsMetadataRequest [reads] {
        filters: Option<Vec<OpsMetadataFilter>> = "Filters",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListOpsMetadataResult [writes] {
        ops_metadata_list: Option<Vec<OpsMetadata>> = "OpsMetadataList",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListResourceComplianceSummariesRequest [reads] {
        filters: Option<Vec<ComplianceStringFilter>> = "Filters",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListResourceComplianceSummariesResult [writes] {
        resource_compliance_summary_items: Option<Vec<ResourceComplianceSummaryItem>> = "ResourceComplianceSummaryItems",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListResourceDataSyncRequest [reads] {
        sync_type: Option<String> = "SyncType",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListResourceDataSyncResult [writes] {
        resource_data_sync_items: Option<Vec<ResourceDataSyncItem>> = "ResourceDataSyncItems",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone)]
    ListTagsForResourceRequest [reads] {
        resource_type: ResourceTypeForTagging = "ResourceType",
        resource_id: String = "ResourceId",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceResult [writes] {
        tag_list: Option<Vec<Tag>> = "TagList",
    }

    #[derive(Clone, Default)]
    LoggingInfo [reads writes] {
        s3_bucket_name: String = "S3BucketName",
        s3_key_prefix: Option<String> = "S3KeyPrefix",
        s3_region: String = "S3Region",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowAutomationParameters [reads writes] {
        document_version: Option<String> = "DocumentVersion",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowExecution [writes] {
        window_id: Option<String> = "WindowId",
        window_execution_id: Option<String> = "WindowExecutionId",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowExecutionTaskIdentity [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
        task_execution_id: Option<String> = "TaskExecutionId",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        task_arn: Option<String> = "TaskArn",
        task_type: Option<MaintenanceWindowTaskType> = "TaskType",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowExecutionTaskInvocationIdentity [writes] {
        window_execution_id: Option<String> = "WindowExecutionId",
        task_execution_id: Option<String> = "TaskExecutionId",
        invocation_id: Option<String> = "InvocationId",
        execution_id: Option<String> = "ExecutionId",
        task_type: Option<MaintenanceWindowTaskType> = "TaskType",
        parameters: Option<String> = "Parameters",
        status: Option<MaintenanceWindowExecutionStatus> = "Status",
        status_details: Option<String> = "StatusDetails",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        owner_information: Option<String> = "OwnerInformation",
        window_target_id: Option<String> = "WindowTargetId",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowFilter [reads] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowIdentity [writes] {
        window_id: Option<String> = "WindowId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        enabled: Option<bool> = "Enabled",
        duration: Option<i32> = "Duration",
        cutoff: Option<i32> = "Cutoff",
        schedule: Option<String> = "Schedule",
        schedule_timezone: Option<String> = "ScheduleTimezone",
        schedule_offset: Option<i32> = "ScheduleOffset",
        end_date: Option<String> = "EndDate",
        start_date: Option<String> = "StartDate",
        next_execution_time: Option<String> = "NextExecutionTime",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowIdentityForTarget [writes] {
        window_id: Option<String> = "WindowId",
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowLambdaParameters [reads writes] {
        client_context: Option<String> = "ClientContext",
        qualifier: Option<String> = "Qualifier",
        payload: Option<crate::Blob> = "Payload",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowRunCommandParameters [reads writes] {
        comment: Option<String> = "Comment",
        cloud_watch_output_config: Option<CloudWatchOutputConfig> = "CloudWatchOutputConfig",
        document_hash: Option<String> = "DocumentHash",
        document_hash_type: Option<DocumentHashType> = "DocumentHashType",
        document_version: Option<String> = "DocumentVersion",
        notification_config: Option<NotificationConfig> = "NotificationConfig",
        output_s3_bucket_name: Option<String> = "OutputS3BucketName",
        output_s3_key_prefix: Option<String> = "OutputS3KeyPrefix",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        service_role_arn: Option<String> = "ServiceRoleArn",
        timeout_seconds: Option<i32> = "TimeoutSeconds",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowStepFunctionsParameters [reads writes] {
        input: Option<String> = "Input",
        name: Option<String> = "Name",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowTarget [writes] {
        window_id: Option<String> = "WindowId",
        window_target_id: Option<String> = "WindowTargetId",
        resource_type: Option<MaintenanceWindowResourceType> = "ResourceType",
        targets: Option<Vec<Target>> = "Targets",
        owner_information: Option<String> = "OwnerInformation",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowTask [writes] {
        window_id: Option<String> = "WindowId",
        window_task_id: Option<String> = "WindowTaskId",
        task_arn: Option<String> = "TaskArn",
        r#type: Option<MaintenanceWindowTaskType> = "Type",
        targets: Option<Vec<Target>> = "Targets",
        task_parameters: Option<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>> = "TaskParameters",
        priority: Option<i32> = "Priority",
        logging_info: Option<LoggingInfo> = "LoggingInfo",
        service_role_arn: Option<String> = "ServiceRoleArn",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        cutoff_behavior: Option<MaintenanceWindowTaskCutoffBehavior> = "CutoffBehavior",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowTaskInvocationParameters [reads writes] {
        run_command: Option<MaintenanceWindowRunCommandParameters> = "RunCommand",
        automation: Option<MaintenanceWindowAutomationParameters> = "Automation",
        step_functions: Option<MaintenanceWindowStepFunctionsParameters> = "StepFunctions",
        lambda: Option<MaintenanceWindowLambdaParameters> = "Lambda",
    }

    #[derive(Clone, Default)]
    MaintenanceWindowTaskParameterValueExpression [reads writes] {
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    MetadataValue [reads writes] {
        value: Option<String> = "Value",
    }

    #[derive(Clone)]
    ModifyDocumentPermissionRequest [reads] {
        name: String = "Name",
        permission_type: DocumentPermissionType = "PermissionType",
        account_ids_to_add: Option<Vec<String>> = "AccountIdsToAdd",
        account_ids_to_remove: Option<Vec<String>> = "AccountIdsToRemove",
        shared_document_version: Option<String> = "SharedDocumentVersion",
    }

    #[derive(Clone, Default)]
    ModifyDocumentPermissionResponse [writes] {
    }

    #[derive(Clone, Default)]
    Node [writes] {
        capture_time: Option<crate::Timestamp> = "CaptureTime",
        id: Option<String> = "Id",
        owner: Option<NodeOwnerInfo> = "Owner",
        region: Option<String> = "Region",
        node_type: Option<NodeType> = "NodeType",
    }

    #[derive(Clone)]
    NodeAggregator [reads] {
        aggregator_type: NodeAggregatorType = "AggregatorType",
        type_name: NodeTypeName = "TypeName",
        attribute_name: NodeAttributeName = "AttributeName",
        aggregators: Option<Vec<NodeAggregator>> = "Aggregators",
    }

    #[derive(Clone)]
    NodeFilter [reads] {
        key: NodeFilterKey = "Key",
        values: Vec<String> = "Values",
        r#type: Option<NodeFilterOperatorType> = "Type",
    }

    #[derive(Clone, Default)]
    NodeOwnerInfo [writes] {
        account_id: Option<String> = "AccountId",
        organizational_unit_id: Option<String> = "OrganizationalUnitId",
        organizational_unit_path: Option<String> = "OrganizationalUnitPath",
    }

    #[derive(Clone, Default)]
    NonCompliantSummary [writes] {
        non_compliant_count: Option<i32> = "NonCompliantCount",
        severity_summary: Option<SeveritySummary> = "SeveritySummary",
    }

    #[derive(Clone, Default)]
    NotificationConfig [reads writes] {
        notification_arn: Option<String> = "NotificationArn",
        notification_events: Option<Vec<NotificationEvent>> = "NotificationEvents",
        notification_type: Option<NotificationType> = "NotificationType",
    }

    #[derive(Clone, Default)]
    OpsAggregator [reads] {
        aggregator_type: Option<String> = "AggregatorType",
        type_name: Option<String> = "TypeName",
        attribute_name: Option<String> = "AttributeName",
        values: Option<std::collections::BTreeMap<String, String>> = "Values",
        filters: Option<Vec<OpsFilter>> = "Filters",
        aggregators: Option<Vec<OpsAggregator>> = "Aggregators",
    }

    #[derive(Clone, Default)]
    OpsEntity [writes] {
        id: Option<String> = "Id",
        data: Option<std::collections::BTreeMap<String, OpsEntityItem>> = "Data",
    }

    #[derive(Clone, Default)]
    OpsEntityItem [writes] {
        capture_time: Option<String> = "CaptureTime",
        content: Option<Vec<std::collections::BTreeMap<String, String>>> = "Content",
    }

    #[derive(Clone, Default)]
    OpsFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
        r#type: Option<OpsFilterOperatorType> = "Type",
    }

    #[derive(Clone, Default)]
    OpsItem [writes] {
        created_by: Option<String> = "CreatedBy",
        ops_item_type: Option<String> = "OpsItemType",
        created_time: Option<crate::Timestamp> = "CreatedTime",
        description: Option<String> = "Description",
        last_modified_by: Option<String> = "LastModifiedBy",
        last_modified_time: Option<crate::Timestamp> = "LastModifiedTime",
        notifications: Option<Vec<OpsItemNotification>> = "Notifications",
        priority: Option<i32> = "Priority",
        related_ops_items: Option<Vec<RelatedOpsItem>> = "RelatedOpsItems",
        status: Option<OpsItemStatus> = "Status",
        ops_item_id: Option<String> = "OpsItemId",
        version: Option<String> = "Version",
        title: Option<String> = "Title",
        source: Option<String> = "Source",
        operational_data: Option<std::collections::BTreeMap<String, OpsItemDataValue>> = "OperationalData",
        category: Option<String> = "Category",
        severity: Option<String> = "Severity",
        actual_start_time: Option<crate::Timestamp> = "ActualStartTime",
        actual_end_time: Option<crate::Timestamp> = "ActualEndTime",
        planned_start_time: Option<crate::Timestamp> = "PlannedStartTime",
        planned_end_time: Option<crate::Timestamp> = "PlannedEndTime",
        ops_item_arn: Option<String> = "OpsItemArn",
    }

    #[derive(Clone, Default)]
    OpsItemDataValue [reads writes] {
        value: Option<String> = "Value",
        r#type: Option<OpsItemDataType> = "Type",
    }

    #[derive(Clone)]
    OpsItemEventFilter [reads] {
        key: OpsItemEventFilterKey = "Key",
        values: Vec<String> = "Values",
        operator: OpsItemEventFilterOperator = "Operator",
    }

    #[derive(Clone, Default)]
    OpsItemEventSummary [writes] {
        ops_item_id: Option<String> = "OpsItemId",
        event_id: Option<String> = "EventId",
        source: Option<String> = "Source",
        detail_type: Option<String> = "DetailType",
        detail: Option<String> = "Detail",
        created_by: Option<OpsItemIdentity> = "CreatedBy",
        created_time: Option<crate::Timestamp> = "CreatedTime",
    }

    #[derive(Clone)]
    OpsItemFilter [reads] {
        key: OpsItemFilterKey = "Key",
        values: Vec<String> = "Values",
        operator: OpsItemFilterOperator = "Operator",
    }

    #[derive(Clone, Default)]
    OpsItemIdentity [writes] {
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    OpsItemNotification [reads writes] {
        arn: Option<String> = "Arn",
    }

    #[derive(Clone, Default)]
    OpsItemRelatedItemSummary [writes] {
        ops_item_id: Option<String> = "OpsItemId",
        association_id: Option<String> = "AssociationId",
        resource_type: Option<String> = "ResourceType",
        association_type: Option<String> = "AssociationType",
        resource_uri: Option<String> = "ResourceUri",
        created_by: Option<OpsItemIdentity> = "CreatedBy",
        created_time: Option<crate::Timestamp> = "CreatedTime",
        last_modified_by: Option<OpsItemIdentity> = "LastModifiedBy",
        last_modified_time: Option<crate::Timestamp> = "LastModifiedTime",
    }

    #[derive(Clone)]
    OpsItemRelatedItemsFilter [reads] {
        key: OpsItemRelatedItemsFilterKey = "Key",
        values: Vec<String> = "Values",
        operator: OpsItemRelatedItemsFilterOperator = "Operator",
    }

    #[derive(Clone, Default)]
    OpsItemSummary [writes] {
        created_by: Option<String> = "CreatedBy",
        created_time: Option<crate::Timestamp> = "CreatedTime",
        last_modified_by: Option<String> = "LastModifiedBy",
        last_modified_time: Option<crate::Timestamp> = "LastModifiedTime",
        priority: Option<i32> = "Priority",
        source: Option<String> = "Source",
        status: Option<OpsItemStatus> = "Status",
        ops_item_id: Option<String> = "OpsItemId",
        title: Option<String> = "Title",
        operational_data: Option<std::collections::BTreeMap<String, OpsItemDataValue>> = "OperationalData",
        category: Option<String> = "Category",
        severity: Option<String> = "Severity",
        ops_item_type: Option<String> = "OpsItemType",
        actual_start_time: Option<crate::Timestamp> = "ActualStartTime",
        actual_end_time: Option<crate::Timestamp> = "ActualEndTime",
        planned_start_time: Option<crate::Timestamp> = "PlannedStartTime",
        planned_end_time: Option<crate::Timestamp> = "PlannedEndTime",
    }

    #[derive(Clone, Default)]
    OpsMetadata [writes] {
        resource_id: Option<String> = "ResourceId",
        ops_metadata_arn: Option<String> = "OpsMetadataArn",
        last_modified_date: Option<crate::Timestamp> = "LastModifiedDate",
        last_modified_user: Option<String> = "LastModifiedUser",
        creation_date: Option<crate::Timestamp> = "CreationDate",
    }

    #[derive(Clone, Default)]
    OpsMetadataFilter [reads] {
        key: String = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    OpsResultAttribute [reads] {
        type_name: String = "TypeName",
    }

    #[derive(Clone, Default)]
    OutputSource [writes] {
        output_source_id: Option<String> = "OutputSourceId",
        output_source_type: Option<String> = "OutputSourceType",
    }

    #[derive(Clone, Default)]
    Parameter [writes] {
        name: Option<String> = "Name",
        r#type: Option<ParameterType> = "Type",
        value: Option<String> = "Value",
        version: Option<i64> = "Version",
        selector: Option<String> = "Selector",
        source_result: Option<String> = "SourceResult",
        last_modified_date: Option<crate::Timestamp> = "LastModifiedDate",
        arn: Option<String> = "ARN",
        data_type: Option<String> = "DataType",
    }

    #[derive(Clone, Default)]
    ParameterHistory [writes] {
        name: Option<String> = "Name",
        r#type: Option<ParameterType> = "Type",
        key_id: Option<String> = "KeyId",
        last_modified_date: Option<crate::Timestamp> = "LastModifiedDate",
        last_modified_user: Option<String> = "LastModifiedUser",
        description: Option<String> = "Description",
        value: Option<String> = "Value",
        allowed_pattern: Option<String> = "AllowedPattern",
        version: Option<i64> = "Version",
        labels: Option<Vec<String>> = "Labels",
        tier: Option<ParameterTier> = "Tier",
        policies: Option<Vec<ParameterInlinePolicy>> = "Policies",
        data_type: Option<String> = "DataType",
    }

    #[derive(Clone, Default)]
    ParameterInlinePolicy [writes] {
        policy_text: Option<String> = "PolicyText",
        policy_type: Option<String> = "PolicyType",
        policy_status: Option<String> = "PolicyStatus",
    }

    #[derive(Clone, Default)]
    ParameterMetadata [writes] {
        name: Option<String> = "Name",
        arn: Option<String> = "ARN",
        r#type: Option<ParameterType> = "Type",
        key_id: Option<String> = "KeyId",
        last_modified_date: Option<crate::Timestamp> = "LastModifiedDate",
        last_modified_user: Option<String> = "LastModifiedUser",
        description: Option<String> = "Description",
        allowed_pattern: Option<String> = "AllowedPattern",
        version: Option<i64> = "Version",
        tier: Option<ParameterTier> = "Tier",
        policies: Option<Vec<ParameterInlinePolicy>> = "Policies",
        data_type: Option<String> = "DataType",
    }

    #[derive(Clone, Default)]
    ParameterStringFilter [reads] {
        key: String = "Key",
        option: Option<String> = "Option",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone)]
    ParametersFilter [reads] {
        key: ParametersFilterKey = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    ParentStepDetails [writes] {
        step_execution_id: Option<String> = "StepExecutionId",
        step_name: Option<String> = "StepName",
        action: Option<String> = "Action",
        iteration: Option<i32> = "Iteration",
        iterator_value: Option<String> = "IteratorValue",
    }

    #[derive(Clone, Default)]
    Patch [writes] {
        id: Option<String> = "Id",
        release_date: Option<crate::Timestamp> = "ReleaseDate",
        title: Option<String> = "Title",
        description: Option<String> = "Description",
        content_url: Option<String> = "ContentUrl",
        vendor: Option<String> = "Vendor",
        product_family: Option<String> = "ProductFamily",
        product: Option<String> = "Product",
        classification: Option<String> = "Classification",
        msrc_severity: Option<String> = "MsrcSeverity",
        kb_number: Option<String> = "KbNumber",
        msrc_number: Option<String> = "MsrcNumber",
        language: Option<String> = "Language",
        advisory_ids: Option<Vec<String>> = "AdvisoryIds",
        bugzilla_ids: Option<Vec<String>> = "BugzillaIds",
        cve_ids: Option<Vec<String>> = "CVEIds",
        name: Option<String> = "Name",
        epoch: Option<i32> = "Epoch",
        version: Option<String> = "Version",
        release: Option<String> = "Release",
        arch: Option<String> = "Arch",
        severity: Option<String> = "Severity",
        repository: Option<String> = "Repository",
    }

    #[derive(Clone, Default)]
    PatchBaselineIdentity [writes] {
        baseline_id: Option<String> = "BaselineId",
        baseline_name: Option<String> = "BaselineName",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
        baseline_description: Option<String> = "BaselineDescription",
        default_baseline: Option<bool> = "DefaultBaseline",
    }

    #[derive(Clone, Default)]
    PatchComplianceData [writes] {
        title: Option<String> = "Title",
        kb_id: Option<String> = "KBId",
        classification: Option<String> = "Classification",
        severity: Option<String> = "Severity",
        state: Option<PatchComplianceDataState> = "State",
        installed_time: Option<crate::Timestamp> = "InstalledTime",
        cve_ids: Option<String> = "CVEIds",
    }

    #[derive(Clone)]
    PatchFilter [reads writes] {
        key: PatchFilterKey = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    PatchFilterGroup [reads writes] {
        patch_filters: Vec<PatchFilter> = "PatchFilters",
    }

    #[derive(Clone, Default)]
    PatchGroupPatchBaselineMapping [writes] {
        patch_group: Option<String> = "PatchGroup",
        baseline_identity: Option<PatchBaselineIdentity> = "BaselineIdentity",
    }

    #[derive(Clone, Default)]
    PatchOrchestratorFilter [reads] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    PatchRule [reads writes] {
        patch_filter_group: PatchFilterGroup = "PatchFilterGroup",
        compliance_level: Option<PatchComplianceLevel> = "ComplianceLevel",
        approve_after_days: Option<i32> = "ApproveAfterDays",
        approve_until_date: Option<String> = "ApproveUntilDate",
        enable_non_security: Option<bool> = "EnableNonSecurity",
    }

    #[derive(Clone, Default)]
    PatchRuleGroup [reads writes] {
        patch_rules: Vec<PatchRule> = "PatchRules",
    }

    #[derive(Clone, Default)]
    PatchSource [reads writes] {
        name: String = "Name",
        products: Vec<String> = "Products",
        configuration: String = "Configuration",
    }

    #[derive(Clone, Default)]
    PatchStatus [writes] {
        deployment_status: Option<PatchDeploymentStatus> = "DeploymentStatus",
        compliance_level: Option<PatchComplianceLevel> = "ComplianceLevel",
        approval_date: Option<crate::Timestamp> = "ApprovalDate",
    }

    #[derive(Clone, Default)]
    ProgressCounters [writes] {
        total_steps: Option<i32> = "TotalSteps",
        success_steps: Option<i32> = "SuccessSteps",
        failed_steps: Option<i32> = "FailedSteps",
        cancelled_steps: Option<i32> = "CancelledSteps",
        timed_out_steps: Option<i32> = "TimedOutSteps",
    }

    #[derive(Clone, Default)]
    PutComplianceItemsRequest [reads] {
        resource_id: String = "ResourceId",
        resource_type: String = "ResourceType",
        compliance_type: String = "ComplianceType",
        execution_summary: ComplianceExecutionSummary = "ExecutionSummary",
        items: Vec<ComplianceItemEntry> = "Items",
        item_content_hash: Option<String> = "ItemContentHash",
        upload_type: Option<ComplianceUploadType> = "UploadType",
    }

    #[derive(Clone, Default)]
    PutComplianceItemsResult [writes] {
    }

    #[derive(Clone, Default)]
    PutInventoryRequest [reads] {
        instance_id: String = "InstanceId",
        items: Vec<InventoryItem> = "Items",
    }

    #[derive(Clone, Default)]
    PutInventoryResult [writes] {
        message: Option<String> = "Message",
    }

    #[derive(Clone, Default)]
    PutParameterRequest [reads] {
        name: String = "Name",
        description: Option<String> = "Description",
        value: String = "Value",
        r#type: Option<ParameterType> = "Type",
        key_id: Option<String> = "KeyId",
        overwrite: Option<bool> = "Overwrite",
        allowed_pattern: Option<String> = "AllowedPattern",
        tags: Option<Vec<Tag>> = "Tags",
        tier: Option<ParameterTier> = "Tier",
        policies: Option<String> = "Policies",
        data_type: Option<String> = "DataType",
    }

    #[derive(Clone, Default)]
    PutParameterResult [writes] {
        version: Option<i64> = "Version",
        tier: Option<ParameterTier> = "Tier",
    }

    #[derive(Clone, Default)]
    PutResourcePolicyRequest [reads] {
        resource_arn: String = "ResourceArn",
        policy: String = "Policy",
        policy_id: Option<String> = "PolicyId",
        policy_hash: Option<String> = "PolicyHash",
    }

    #[derive(Clone, Default)]
    PutResourcePolicyResponse [writes] {
        policy_id: Option<String> = "PolicyId",
        policy_hash: Option<String> = "PolicyHash",
    }

    #[derive(Clone)]
    RegisterDefaultHostManagementConfigurationRequest [reads] {
        permission_model: DHMCPermissionModel = "PermissionModel",
        role_arn: Option<String> = "RoleArn",
        overwrite: Option<bool> = "Overwrite",
    }

    #[derive(Clone, Default)]
    RegisterDefaultHostManagementConfigurationResult [writes] {
        role_arn: Option<String> = "RoleArn",
    }

    #[derive(Clone, Default)]
    RegisterDefaultPatchBaselineRequest [reads] {
        baseline_id: String = "BaselineId",
    }

    #[derive(Clone, Default)]
    RegisterDefaultPatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
    }

    #[derive(Clone, Default)]
    RegisterPatchBaselineForPatchGroupRequest [reads] {
        baseline_id: String = "BaselineId",
        patch_group: String = "PatchGroup",
    }

    #[derive(Clone, Default)]
    RegisterPatchBaselineForPatchGroupResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        patch_group: Option<String> = "PatchGroup",
    }

    #[derive(Clone)]
    RegisterTargetWithMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
        resource_type: MaintenanceWindowResourceType = "ResourceType",
        targets: Vec<Target> = "Targets",
        owner_information: Option<String> = "OwnerInformation",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        client_token: Option<String> = "ClientToken",
    }

    #[derive(Clone, Default)]
    RegisterTargetWithMaintenanceWindowResult [writes] {
        window_target_id: Option<String> = "WindowTargetId",
    }

    #[derive(Clone)]
    RegisterTaskWithMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
        targets: Option<Vec<Target>> = "Targets",
        task_arn: String = "TaskArn",
        service_role_arn: Option<String> = "ServiceRoleArn",
        task_type: MaintenanceWindowTaskType = "TaskType",
        task_parameters: Option<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>> = "TaskParameters",
        task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters> = "TaskInvocationParameters",
        priority: Option<i32> = "Priority",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        logging_info: Option<LoggingInfo> = "LoggingInfo",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        client_token: Option<String> = "ClientToken",
        cutoff_behavior: Option<MaintenanceWindowTaskCutoffBehavior> = "CutoffBehavior",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    RegisterTaskWithMaintenanceWindowResult [writes] {
        window_task_id: Option<String> = "WindowTaskId",
    }

    #[derive(Clone, Default)]
    RegistrationMetadataItem [reads] {
        key: String = "Key",
        value: String = "Value",
    }

    #[derive(Clone, Default)]
    RelatedOpsItem [reads writes] {
        ops_item_id: String = "OpsItemId",
    }

    #[derive(Clone)]
    RemoveTagsFromResourceRequest [reads] {
        resource_type: ResourceTypeForTagging = "ResourceType",
        resource_id: String = "ResourceId",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    RemoveTagsFromResourceResult [writes] {
    }

    #[derive(Clone, Default)]
    ResetServiceSettingRequest [reads] {
        setting_id: String = "SettingId",
    }

    #[derive(Clone, Default)]
    ResetServiceSettingResult [writes] {
        service_setting: Option<ServiceSetting> = "ServiceSetting",
    }

    #[derive(Clone, Default)]
    ResolvedTargets [writes] {
        parameter_values: Option<Vec<String>> = "ParameterValues",
        truncated: Option<bool> = "Truncated",
    }

    #[derive(Clone, Default)]
    ResourceComplianceSummaryItem [writes] {
        compliance_type: Option<String> = "ComplianceType",
        resource_type: Option<String> = "ResourceType",
        resource_id: Option<String> = "ResourceId",
        status: Option<ComplianceStatus> = "Status",
        overall_severity: Option<ComplianceSeverity> = "OverallSeverity",
        execution_summary: Option<ComplianceExecutionSummary> = "ExecutionSummary",
        compliant_summary: Option<CompliantSummary> = "CompliantSummary",
        non_compliant_summary: Option<NonCompliantSummary> = "NonCompliantSummary",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncAwsOrganizationsSource [reads writes] {
        organization_source_type: String = "OrganizationSourceType",
        organizational_units: Option<Vec<ResourceDataSyncOrganizationalUnit>> = "OrganizationalUnits",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncDestinationDataSharing [reads writes] {
        destination_data_sharing_type: Option<String> = "DestinationDataSharingType",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncItem [writes] {
        sync_name: Option<String> = "SyncName",
        sync_type: Option<String> = "SyncType",
        sync_source: Option<ResourceDataSyncSourceWithState> = "SyncSource",
        s3_destination: Option<ResourceDataSyncS3Destination> = "S3Destination",
        last_sync_time: Option<crate::Timestamp> = "LastSyncTime",
        last_successful_sync_time: Option<crate::Timestamp> = "LastSuccessfulSyncTime",
        sync_last_modified_time: Option<crate::Timestamp> = "SyncLastModifiedTime",
        last_status: Option<LastResourceDataSyncStatus> = "LastStatus",
        sync_created_time: Option<crate::Timestamp> = "SyncCreatedTime",
        last_sync_status_message: Option<String> = "LastSyncStatusMessage",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncOrganizationalUnit [reads writes] {
        organizational_unit_id: Option<String> = "OrganizationalUnitId",
    }

    #[derive(Clone)]
    ResourceDataSyncS3Destination [reads writes] {
        bucket_name: String = "BucketName",
        prefix: Option<String> = "Prefix",
        sync_format: ResourceDataSyncS3Format = "SyncFormat",
        region: String = "Region",
        awskms_key_arn: Option<String> = "AWSKMSKeyARN",
        destination_data_sharing: Option<ResourceDataSyncDestinationDataSharing> = "DestinationDataSharing",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncSource [reads] {
        source_type: String = "SourceType",
        aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource> = "AwsOrganizationsSource",
        source_regions: Vec<String> = "SourceRegions",
        include_future_regions: Option<bool> = "IncludeFutureRegions",
        enable_all_ops_data_sources: Option<bool> = "EnableAllOpsDataSources",
    }

    #[derive(Clone, Default)]
    ResourceDataSyncSourceWithState [writes] {
        source_type: Option<String> = "SourceType",
        aws_organizations_source: Option<ResourceDataSyncAwsOrganizationsSource> = "AwsOrganizationsSource",
        source_regions: Option<Vec<String>> = "SourceRegions",
        include_future_regions: Option<bool> = "IncludeFutureRegions",
        state: Option<String> = "State",
        enable_all_ops_data_sources: Option<bool> = "EnableAllOpsDataSources",
    }

    #[derive(Clone, Default)]
    ResultAttribute [reads] {
        type_name: String = "TypeName",
    }

    #[derive(Clone, Default)]
    ResumeSessionRequest [reads] {
        session_id: String = "SessionId",
    }

    #[derive(Clone, Default)]
    ResumeSessionResponse [writes] {
        session_id: Option<String> = "SessionId",
        token_value: Option<String> = "TokenValue",
        stream_url: Option<String> = "StreamUrl",
    }

    #[derive(Clone, Default)]
    ReviewInformation [writes] {
        reviewed_time: Option<crate::Timestamp> = "ReviewedTime",
        status: Option<ReviewStatus> = "Status",
        reviewer: Option<String> = "Reviewer",
    }

    #[derive(Clone, Default)]
    Runbook [reads writes] {
        document_name: String = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        target_parameter_name: Option<String> = "TargetParameterName",
        targets: Option<Vec<Target>> = "Targets",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
    }

    #[derive(Clone, Default)]
    S3OutputLocation [reads writes] {
        output_s3_region: Option<String> = "OutputS3Region",
        output_s3_bucket_name: Option<String> = "OutputS3BucketName",
        output_s3_key_prefix: Option<String> = "OutputS3KeyPrefix",
    }

    #[derive(Clone, Default)]
    S3OutputUrl [writes] {
        output_url: Option<String> = "OutputUrl",
    }

    #[derive(Clone, Default)]
    ScheduledWindowExecution [writes] {
        window_id: Option<String> = "WindowId",
        name: Option<String> = "Name",
        execution_time: Option<String> = "ExecutionTime",
    }

    #[derive(Clone)]
    SendAutomationSignalRequest [reads] {
        automation_execution_id: String = "AutomationExecutionId",
        signal_type: SignalType = "SignalType",
        payload: Option<std::collections::BTreeMap<String, Vec<String>>> = "Payload",
    }

    #[derive(Clone, Default)]
    SendAutomationSignalResult [writes] {
    }

    #[derive(Clone, Default)]
    SendCommandRequest [reads] {
        instance_ids: Option<Vec<String>> = "InstanceIds",
        targets: Option<Vec<Target>> = "Targets",
        document_name: String = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        document_hash: Option<String> = "DocumentHash",
        document_hash_type: Option<DocumentHashType> = "DocumentHashType",
        timeout_seconds: Option<i32> = "TimeoutSeconds",
        comment: Option<String> = "Comment",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        output_s3_region: Option<String> = "OutputS3Region",
        output_s3_bucket_name: Option<String> = "OutputS3BucketName",
        output_s3_key_prefix: Option<String> = "OutputS3KeyPrefix",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        service_role_arn: Option<String> = "ServiceRoleArn",
        notification_config: Option<NotificationConfig> = "NotificationConfig",
        cloud_watch_output_config: Option<CloudWatchOutputConfig> = "CloudWatchOutputConfig",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    SendCommandResult [writes] {
        command: Option<Command> = "Command",
    }

    #[derive(Clone, Default)]
    ServiceSetting [writes] {
        setting_id: Option<String> = "SettingId",
        setting_value: Option<String> = "SettingValue",
        last_modified_date: Option<crate::Timestamp> = "LastModifiedDate",
        last_modified_user: Option<String> = "LastModifiedUser",
        arn: Option<String> = "ARN",
        status: Option<String> = "Status",
    }

    #[derive(Clone, Default)]
    Session [writes] {
        session_id: Option<String> = "SessionId",
        target: Option<String> = "Target",
        status: Option<SessionStatus> = "Status",
        start_date: Option<crate::Timestamp> = "StartDate",
        end_date: Option<crate::Timestamp> = "EndDate",
        document_name: Option<String> = "DocumentName",
        owner: Option<String> = "Owner",
        reason: Option<String> = "Reason",
        details: Option<String> = "Details",
        output_url: Option<SessionManagerOutputUrl> = "OutputUrl",
        max_session_duration: Option<String> = "MaxSessionDuration",
        access_type: Option<AccessType> = "AccessType",
    }

    #[derive(Clone)]
    SessionFilter [reads] {
        key: SessionFilterKey = "key",
        value: String = "value",
    }

    #[derive(Clone, Default)]
    SessionManagerOutputUrl [writes] {
        s3_output_url: Option<String> = "S3OutputUrl",
        cloud_watch_output_url: Option<String> = "CloudWatchOutputUrl",
    }

    #[derive(Clone, Default)]
    SeveritySummary [writes] {
        critical_count: Option<i32> = "CriticalCount",
        high_count: Option<i32> = "HighCount",
        medium_count: Option<i32> = "MediumCount",
        low_count: Option<i32> = "LowCount",
        informational_count: Option<i32> = "InformationalCount",
        unspecified_count: Option<i32> = "UnspecifiedCount",
    }

    #[derive(Clone, Default)]
    StartAccessRequestRequest [reads] {
        reason: String = "Reason",
        targets: Vec<Target> = "Targets",
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    StartAccessRequestResponse [writes] {
        access_request_id: Option<String> = "AccessRequestId",
    }

    #[derive(Clone, Default)]
    StartAssociationsOnceRequest [reads] {
        association_ids: Vec<String> = "AssociationIds",
    }

    #[derive(Clone, Default)]
    StartAssociationsOnceResult [writes] {
    }

    #[derive(Clone, Default)]
    StartAutomationExecutionRequest [reads] {
        document_name: String = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        client_token: Option<String> = "ClientToken",
        mode: Option<ExecutionMode> = "Mode",
        target_parameter_name: Option<String> = "TargetParameterName",
        targets: Option<Vec<Target>> = "Targets",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        tags: Option<Vec<Tag>> = "Tags",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        target_locations_url: Option<String> = "TargetLocationsURL",
    }

    #[derive(Clone, Default)]
    StartAutomationExecutionResult [writes] {
        automation_execution_id: Option<String> = "AutomationExecutionId",
    }

    #[derive(Clone, Default)]
    StartChangeRequestExecutionRequest [reads] {
        scheduled_time: Option<crate::Timestamp> = "ScheduledTime",
        document_name: String = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        change_request_name: Option<String> = "ChangeRequestName",
        client_token: Option<String> = "ClientToken",
        auto_approve: Option<bool> = "AutoApprove",
        runbooks: Vec<Runbook> = "Runbooks",
        tags: Option<Vec<Tag>> = "Tags",
        scheduled_end_time: Option<crate::Timestamp> = "ScheduledEndTime",
        change_details: Option<String> = "ChangeDetails",
    }

    #[derive(Clone, Default)]
    StartChangeRequestExecutionResult [writes] {
        automation_execution_id: Option<String> = "AutomationExecutionId",
    }

    #[derive(Clone, Default)]
    StartExecutionPreviewRequest [reads] {
        document_name: String = "DocumentName",
        document_version: Option<String> = "DocumentVersion",
        execution_inputs: Option<ExecutionInputs> = "ExecutionInputs",
    }

    #[derive(Clone, Default)]
    StartExecutionPreviewResponse [writes] {
        execution_preview_id: Option<String> = "ExecutionPreviewId",
    }

    #[derive(Clone, Default)]
    StartSessionRequest [reads] {
        target: String = "Target",
        document_name: Option<String> = "DocumentName",
        reason: Option<String> = "Reason",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
    }

    #[derive(Clone, Default)]
    StartSessionResponse [writes] {
        session_id: Option<String> = "SessionId",
        token_value: Option<String> = "TokenValue",
        stream_url: Option<String> = "StreamUrl",
    }

    #[derive(Clone, Default)]
    StepExecution [writes] {
        step_name: Option<String> = "StepName",
        action: Option<String> = "Action",
        timeout_seconds: Option<i64> = "TimeoutSeconds",
        on_failure: Option<String> = "OnFailure",
        max_attempts: Option<i32> = "MaxAttempts",
        execution_start_time: Option<crate::Timestamp> = "ExecutionStartTime",
        execution_end_time: Option<crate::Timestamp> = "ExecutionEndTime",
        step_status: Option<AutomationExecutionStatus> = "StepStatus",
        response_code: Option<String> = "ResponseCode",
        inputs: Option<std::collections::BTreeMap<String, String>> = "Inputs",
        outputs: Option<std::collections::BTreeMap<String, Vec<String>>> = "Outputs",
        response: Option<String> = "Response",
        failure_message: Option<String> = "FailureMessage",
        warning_message: Option<String> = "WarningMessage",
        failure_details: Option<FailureDetails> = "FailureDetails",
        step_execution_id: Option<String> = "StepExecutionId",
        overridden_parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "OverriddenParameters",
        is_end: Option<bool> = "IsEnd",
        next_step: Option<String> = "NextStep",
        is_critical: Option<bool> = "IsCritical",
        valid_next_steps: Option<Vec<String>> = "ValidNextSteps",
        targets: Option<Vec<Target>> = "Targets",
        target_location: Option<TargetLocation> = "TargetLocation",
        triggered_alarms: Option<Vec<AlarmStateInformation>> = "TriggeredAlarms",
        parent_step_details: Option<ParentStepDetails> = "ParentStepDetails",
    }

    #[derive(Clone)]
    StepExecutionFilter [reads] {
        key: StepExecutionFilterKey = "Key",
        values: Vec<String> = "Values",
    }

    #[derive(Clone, Default)]
    StopAutomationExecutionRequest [reads] {
        automation_execution_id: String = "AutomationExecutionId",
        r#type: Option<StopType> = "Type",
    }

    #[derive(Clone, Default)]
    StopAutomationExecutionResult [writes] {
    }

    #[derive(Clone, Default)]
    Tag [reads writes] {
        key: String = "Key",
        value: String = "Value",
    }

    #[derive(Clone, Default)]
    Target [reads writes] {
        key: Option<String> = "Key",
        values: Option<Vec<String>> = "Values",
    }

    #[derive(Clone, Default)]
    TargetLocation [reads writes] {
        accounts: Option<Vec<String>> = "Accounts",
        regions: Option<Vec<String>> = "Regions",
        target_location_max_concurrency: Option<String> = "TargetLocationMaxConcurrency",
        target_location_max_errors: Option<String> = "TargetLocationMaxErrors",
        execution_role_name: Option<String> = "ExecutionRoleName",
        target_location_alarm_configuration: Option<AlarmConfiguration> = "TargetLocationAlarmConfiguration",
        include_child_organization_units: Option<bool> = "IncludeChildOrganizationUnits",
        exclude_accounts: Option<Vec<String>> = "ExcludeAccounts",
        targets: Option<Vec<Target>> = "Targets",
        targets_max_concurrency: Option<String> = "TargetsMaxConcurrency",
        targets_max_errors: Option<String> = "TargetsMaxErrors",
    }

    #[derive(Clone, Default)]
    TargetPreview [writes] {
        count: Option<i32> = "Count",
        target_type: Option<String> = "TargetType",
    }

    #[derive(Clone, Default)]
    TargetsSummary [writes] {
        total_count: Option<i32> = "TotalCount",
        started_count: Option<i32> = "StartedCount",
        completed_count: Option<i32> = "CompletedCount",
        successful_count: Option<i32> = "SuccessfulCount",
        failed_count: Option<i32> = "FailedCount",
    }

    #[derive(Clone, Default)]
    TerminateSessionRequest [reads] {
        session_id: String = "SessionId",
    }

    #[derive(Clone, Default)]
    TerminateSessionResponse [writes] {
        session_id: Option<String> = "SessionId",
    }

    #[derive(Clone, Default)]
    UnlabelParameterVersionRequest [reads] {
        name: String = "Name",
        parameter_version: i64 = "ParameterVersion",
        labels: Vec<String> = "Labels",
    }

    #[derive(Clone, Default)]
    UnlabelParameterVersionResult [writes] {
        removed_labels: Option<Vec<String>> = "RemovedLabels",
        invalid_labels: Option<Vec<String>> = "InvalidLabels",
    }

    #[derive(Clone, Default)]
    UpdateAssociationRequest [reads] {
        association_id: String = "AssociationId",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "Parameters",
        document_version: Option<String> = "DocumentVersion",
        schedule_expression: Option<String> = "ScheduleExpression",
        output_location: Option<InstanceAssociationOutputLocation> = "OutputLocation",
        name: Option<String> = "Name",
        targets: Option<Vec<Target>> = "Targets",
        association_name: Option<String> = "AssociationName",
        association_version: Option<String> = "AssociationVersion",
        automation_target_parameter_name: Option<String> = "AutomationTargetParameterName",
        max_errors: Option<String> = "MaxErrors",
        max_concurrency: Option<String> = "MaxConcurrency",
        compliance_severity: Option<AssociationComplianceSeverity> = "ComplianceSeverity",
        sync_compliance: Option<AssociationSyncCompliance> = "SyncCompliance",
        apply_only_at_cron_interval: Option<bool> = "ApplyOnlyAtCronInterval",
        calendar_names: Option<Vec<String>> = "CalendarNames",
        target_locations: Option<Vec<TargetLocation>> = "TargetLocations",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        target_maps: Option<Vec<std::collections::BTreeMap<String, Vec<String>>>> = "TargetMaps",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
        association_dispatch_assume_role: Option<String> = "AssociationDispatchAssumeRole",
    }

    #[derive(Clone, Default)]
    UpdateAssociationResult [writes] {
        association_description: Option<AssociationDescription> = "AssociationDescription",
    }

    #[derive(Clone)]
    UpdateAssociationStatusRequest [reads] {
        name: String = "Name",
        instance_id: String = "InstanceId",
        association_status: AssociationStatus = "AssociationStatus",
    }

    #[derive(Clone, Default)]
    UpdateAssociationStatusResult [writes] {
        association_description: Option<AssociationDescription> = "AssociationDescription",
    }

    #[derive(Clone, Default)]
    UpdateCloudConnectorRequest [reads] {
        cloud_connector_id: String = "CloudConnectorId",
        display_name: Option<String> = "DisplayName",
        configuration: Option<CloudConnectorConfiguration> = "Configuration",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    UpdateCloudConnectorResult [writes] {
        cloud_connector_id: Option<String> = "CloudConnectorId",
    }

    #[derive(Clone, Default)]
    UpdateDocumentDefaultVersionRequest [reads] {
        name: String = "Name",
        document_version: String = "DocumentVersion",
    }

    #[derive(Clone, Default)]
    UpdateDocumentDefaultVersionResult [writes] {
        description: Option<DocumentDefaultVersionDescription> = "Description",
    }

    #[derive(Clone)]
    UpdateDocumentMetadataRequest [reads] {
        name: String = "Name",
        document_version: Option<String> = "DocumentVersion",
        document_reviews: DocumentReviews = "DocumentReviews",
    }

    #[derive(Clone, Default)]
    UpdateDocumentMetadataResponse [writes] {
    }

    #[derive(Clone, Default)]
    UpdateDocumentRequest [reads] {
        content: String = "Content",
        attachments: Option<Vec<AttachmentsSource>> = "Attachments",
        name: String = "Name",
        display_name: Option<String> = "DisplayName",
        version_name: Option<String> = "VersionName",
        document_version: Option<String> = "DocumentVersion",
        document_format: Option<DocumentFormat> = "DocumentFormat",
        target_type: Option<String> = "TargetType",
        cloud_providers: Option<Vec<CloudProvider>> = "CloudProviders",
    }

    #[derive(Clone, Default)]
    UpdateDocumentResult [writes] {
        document_description: Option<DocumentDescription> = "DocumentDescription",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowRequest [reads] {
        window_id: String = "WindowId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        start_date: Option<String> = "StartDate",
        end_date: Option<String> = "EndDate",
        schedule: Option<String> = "Schedule",
        schedule_timezone: Option<String> = "ScheduleTimezone",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        cutoff: Option<i32> = "Cutoff",
        allow_unassociated_targets: Option<bool> = "AllowUnassociatedTargets",
        enabled: Option<bool> = "Enabled",
        replace: Option<bool> = "Replace",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowResult [writes] {
        window_id: Option<String> = "WindowId",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        start_date: Option<String> = "StartDate",
        end_date: Option<String> = "EndDate",
        schedule: Option<String> = "Schedule",
        schedule_timezone: Option<String> = "ScheduleTimezone",
        schedule_offset: Option<i32> = "ScheduleOffset",
        duration: Option<i32> = "Duration",
        cutoff: Option<i32> = "Cutoff",
        allow_unassociated_targets: Option<bool> = "AllowUnassociatedTargets",
        enabled: Option<bool> = "Enabled",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowTargetRequest [reads] {
        window_id: String = "WindowId",
        window_target_id: String = "WindowTargetId",
        targets: Option<Vec<Target>> = "Targets",
        owner_information: Option<String> = "OwnerInformation",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        replace: Option<bool> = "Replace",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowTargetResult [writes] {
        window_id: Option<String> = "WindowId",
        window_target_id: Option<String> = "WindowTargetId",
        targets: Option<Vec<Target>> = "Targets",
        owner_information: Option<String> = "OwnerInformation",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowTaskRequest [reads] {
        window_id: String = "WindowId",
        window_task_id: String = "WindowTaskId",
        targets: Option<Vec<Target>> = "Targets",
        task_arn: Option<String> = "TaskArn",
        service_role_arn: Option<String> = "ServiceRoleArn",
        task_parameters: Option<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>> = "TaskParameters",
        task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters> = "TaskInvocationParameters",
        priority: Option<i32> = "Priority",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        logging_info: Option<LoggingInfo> = "LoggingInfo",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        replace: Option<bool> = "Replace",
        cutoff_behavior: Option<MaintenanceWindowTaskCutoffBehavior> = "CutoffBehavior",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    UpdateMaintenanceWindowTaskResult [writes] {
        window_id: Option<String> = "WindowId",
        window_task_id: Option<String> = "WindowTaskId",
        targets: Option<Vec<Target>> = "Targets",
        task_arn: Option<String> = "TaskArn",
        service_role_arn: Option<String> = "ServiceRoleArn",
        task_parameters: Option<std::collections::BTreeMap<String, MaintenanceWindowTaskParameterValueExpression>> = "TaskParameters",
        task_invocation_parameters: Option<MaintenanceWindowTaskInvocationParameters> = "TaskInvocationParameters",
        priority: Option<i32> = "Priority",
        max_concurrency: Option<String> = "MaxConcurrency",
        max_errors: Option<String> = "MaxErrors",
        logging_info: Option<LoggingInfo> = "LoggingInfo",
        name: Option<String> = "Name",
        description: Option<String> = "Description",
        cutoff_behavior: Option<MaintenanceWindowTaskCutoffBehavior> = "CutoffBehavior",
        alarm_configuration: Option<AlarmConfiguration> = "AlarmConfiguration",
    }

    #[derive(Clone, Default)]
    UpdateManagedInstanceRoleRequest [reads] {
        instance_id: String = "InstanceId",
        iam_role: String = "IamRole",
    }

    #[derive(Clone, Default)]
    UpdateManagedInstanceRoleResult [writes] {
    }

    #[derive(Clone, Default)]
    UpdateOpsItemRequest [reads] {
        description: Option<String> = "Description",
        operational_data: Option<std::collections::BTreeMap<String, OpsItemDataValue>> = "OperationalData",
        operational_data_to_delete: Option<Vec<String>> = "OperationalDataToDelete",
        notifications: Option<Vec<OpsItemNotification>> = "Notifications",
        priority: Option<i32> = "Priority",
        related_ops_items: Option<Vec<RelatedOpsItem>> = "RelatedOpsItems",
        status: Option<OpsItemStatus> = "Status",
        ops_item_id: String = "OpsItemId",
        title: Option<String> = "Title",
        category: Option<String> = "Category",
        severity: Option<String> = "Severity",
        actual_start_time: Option<crate::Timestamp> = "ActualStartTime",
        actual_end_time: Option<crate::Timestamp> = "ActualEndTime",
        planned_start_time: Option<crate::Timestamp> = "PlannedStartTime",
        planned_end_time: Option<crate::Timestamp> = "PlannedEndTime",
        ops_item_arn: Option<String> = "OpsItemArn",
    }

    #[derive(Clone, Default)]
    UpdateOpsItemResponse [writes] {
    }

    #[derive(Clone, Default)]
    UpdateOpsMetadataRequest [reads] {
        ops_metadata_arn: String = "OpsMetadataArn",
        metadata_to_update: Option<std::collections::BTreeMap<String, MetadataValue>> = "MetadataToUpdate",
        keys_to_delete: Option<Vec<String>> = "KeysToDelete",
    }

    #[derive(Clone, Default)]
    UpdateOpsMetadataResult [writes] {
        ops_metadata_arn: Option<String> = "OpsMetadataArn",
    }

    #[derive(Clone, Default)]
    UpdatePatchBaselineRequest [reads] {
        baseline_id: String = "BaselineId",
        name: Option<String> = "Name",
        global_filters: Option<PatchFilterGroup> = "GlobalFilters",
        approval_rules: Option<PatchRuleGroup> = "ApprovalRules",
        approved_patches: Option<Vec<String>> = "ApprovedPatches",
        approved_patches_compliance_level: Option<PatchComplianceLevel> = "ApprovedPatchesComplianceLevel",
        approved_patches_enable_non_security: Option<bool> = "ApprovedPatchesEnableNonSecurity",
        rejected_patches: Option<Vec<String>> = "RejectedPatches",
        rejected_patches_action: Option<PatchAction> = "RejectedPatchesAction",
        description: Option<String> = "Description",
        sources: Option<Vec<PatchSource>> = "Sources",
        available_security_updates_compliance_status: Option<PatchComplianceStatus> = "AvailableSecurityUpdatesComplianceStatus",
        replace: Option<bool> = "Replace",
    }

    #[derive(Clone, Default)]
    UpdatePatchBaselineResult [writes] {
        baseline_id: Option<String> = "BaselineId",
        name: Option<String> = "Name",
        operating_system: Option<OperatingSystem> = "OperatingSystem",
        global_filters: Option<PatchFilterGroup> = "GlobalFilters",
        approval_rules: Option<PatchRuleGroup> = "ApprovalRules",
        approved_patches: Option<Vec<String>> = "ApprovedPatches",
        approved_patches_compliance_level: Option<PatchComplianceLevel> = "ApprovedPatchesComplianceLevel",
        approved_patches_enable_non_security: Option<bool> = "ApprovedPatchesEnableNonSecurity",
        rejected_patches: Option<Vec<String>> = "RejectedPatches",
        rejected_patches_action: Option<PatchAction> = "RejectedPatchesAction",
        created_date: Option<crate::Timestamp> = "CreatedDate",
        modified_date: Option<crate::Timestamp> = "ModifiedDate",
        description: Option<String> = "Description",
        sources: Option<Vec<PatchSource>> = "Sources",
        available_security_updates_compliance_status: Option<PatchComplianceStatus> = "AvailableSecurityUpdatesComplianceStatus",
    }

    #[derive(Clone, Default)]
    UpdateResourceDataSyncRequest [reads] {
        sync_name: String = "SyncName",
        sync_type: String = "SyncType",
        sync_source: ResourceDataSyncSource = "SyncSource",
    }

    #[derive(Clone, Default)]
    UpdateResourceDataSyncResult [writes] {
    }

    #[derive(Clone, Default)]
    UpdateServiceSettingRequest [reads] {
        setting_id: String = "SettingId",
        setting_value: String = "SettingValue",
    }

    #[derive(Clone, Default)]
    UpdateServiceSettingResult [writes] {
    }

    #[derive(Clone, Default)]
    ValidateCloudConnectorRequest [reads] {
        cloud_connector_id: String = "CloudConnectorId",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ValidateCloudConnectorResult [writes] {
        validation_findings: Option<Vec<ValidationFinding>> = "ValidationFindings",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ValidationFinding [writes] {
        r#type: Option<ValidationFindingType> = "Type",
        code: Option<ValidationFindingCode> = "Code",
        message: Option<String> = "Message",
        provider_message: Option<String> = "ProviderMessage",
        scope: Option<ValidationFindingScope> = "Scope",
    }

    #[derive(Clone, Default)]
    ValidationFindingScope [writes] {
        r#type: Option<ValidationFindingScopeType> = "Type",
        id: Option<String> = "Id",
    }

}

crate::plain::unions! {
    CloudConnectorConfiguration [reads writes] {
        AzureConfiguration(AzureConfiguration) = "AzureConfiguration",
        GcpConfiguration(GcpConfiguration) = "GcpConfiguration",
    }

    ConfigurationTargets [reads writes] {
        Subscriptions(Vec<AzureSubscription>) = "Subscriptions",
    }

    ExecutionInputs [reads] {
        Automation(AutomationExecutionInputs) = "Automation",
    }

    ExecutionPreview [writes] {
        Automation(AutomationExecutionPreview) = "Automation",
    }

    GcpConfigurationTargets [reads writes] {
        Projects(Vec<GcpProject>) = "Projects",
    }

    NodeType [writes] {
        Instance(InstanceInfo) = "Instance",
    }

}

crate::plain::enums! {
    AccessRequestStatus {
        Approved = "Approved",
        Rejected = "Rejected",
        Revoked = "Revoked",
        Expired = "Expired",
        Pending = "Pending",
    }

    AccessType {
        Standard = "Standard",
        JustInTime = "JustInTime",
    }

    AssociationComplianceSeverity {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Unspecified = "UNSPECIFIED",
    }

    AssociationExecutionFilterKey {
        ExecutionId = "ExecutionId",
        Status = "Status",
        CreatedTime = "CreatedTime",
    }

    AssociationExecutionTargetsFilterKey {
        Status = "Status",
        ResourceId = "ResourceId",
        ResourceType = "ResourceType",
    }

    AssociationFilterKey {
        InstanceId = "InstanceId",
        Name = "Name",
        AssociationId = "AssociationId",
        AssociationStatusName = "AssociationStatusName",
        LastExecutedBefore = "LastExecutedBefore",
        LastExecutedAfter = "LastExecutedAfter",
        AssociationName = "AssociationName",
        ResourceGroupName = "ResourceGroupName",
        CloudConnectorId = "CloudConnectorId",
    }

    AssociationFilterOperatorType {
        Equal = "EQUAL",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
    }

    AssociationStatusName {
        Pending = "Pending",
        Success = "Success",
        Failed = "Failed",
    }

    AssociationSyncCompliance {
        Auto = "AUTO",
        Manual = "MANUAL",
    }

    AttachmentHashType {
        Sha256 = "Sha256",
    }

    AttachmentsSourceKey {
        SourceUrl = "SourceUrl",
        S3FileUrl = "S3FileUrl",
        AttachmentReference = "AttachmentReference",
    }

    AutomationExecutionFilterKey {
        DocumentNamePrefix = "DocumentNamePrefix",
        ExecutionStatus = "ExecutionStatus",
        ExecutionId = "ExecutionId",
        ParentExecutionId = "ParentExecutionId",
        CurrentAction = "CurrentAction",
        StartTimeBefore = "StartTimeBefore",
        StartTimeAfter = "StartTimeAfter",
        AutomationType = "AutomationType",
        TagKey = "TagKey",
        TargetResourceGroup = "TargetResourceGroup",
        AutomationSubtype = "AutomationSubtype",
        OpsItemId = "OpsItemId",
    }

    AutomationExecutionStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Waiting = "Waiting",
        Success = "Success",
        TimedOut = "TimedOut",
        Cancelling = "Cancelling",
        Cancelled = "Cancelled",
        Failed = "Failed",
        PendingApproval = "PendingApproval",
        Approved = "Approved",
        Rejected = "Rejected",
        Scheduled = "Scheduled",
        RunbookInProgress = "RunbookInProgress",
        PendingChangeCalendarOverride = "PendingChangeCalendarOverride",
        ChangeCalendarOverrideApproved = "ChangeCalendarOverrideApproved",
        ChangeCalendarOverrideRejected = "ChangeCalendarOverrideRejected",
        CompletedWithSuccess = "CompletedWithSuccess",
        CompletedWithFailure = "CompletedWithFailure",
        Exited = "Exited",
    }

    AutomationSubtype {
        ChangeRequest = "ChangeRequest",
        AccessRequest = "AccessRequest",
    }

    AutomationType {
        CrossAccount = "CrossAccount",
        Local = "Local",
    }

    CalendarState {
        Open = "OPEN",
        Closed = "CLOSED",
    }

    CloudConnectorFilterKey {
        SubscriptionId = "SubscriptionId",
        TenantId = "TenantId",
        ProjectId = "ProjectId",
        OrganizationId = "OrganizationId",
    }

    CloudProvider {
        Aws = "AWS",
        Azure = "Azure",
        Gcp = "GCP",
    }

    CommandFilterKey {
        InvokedAfter = "InvokedAfter",
        InvokedBefore = "InvokedBefore",
        Status = "Status",
        ExecutionStage = "ExecutionStage",
        DocumentName = "DocumentName",
    }

    CommandInvocationStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Delayed = "Delayed",
        Success = "Success",
        Cancelled = "Cancelled",
        TimedOut = "TimedOut",
        Failed = "Failed",
        Cancelling = "Cancelling",
    }

    CommandPluginStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Success = "Success",
        TimedOut = "TimedOut",
        Cancelled = "Cancelled",
        Failed = "Failed",
    }

    CommandStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Success = "Success",
        Cancelled = "Cancelled",
        Failed = "Failed",
        TimedOut = "TimedOut",
        Cancelling = "Cancelling",
    }

    ComplianceQueryOperatorType {
        Equal = "EQUAL",
        NotEqual = "NOT_EQUAL",
        BeginWith = "BEGIN_WITH",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
    }

    ComplianceSeverity {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Informational = "INFORMATIONAL",
        Unspecified = "UNSPECIFIED",
    }

    ComplianceStatus {
        Compliant = "COMPLIANT",
        NonCompliant = "NON_COMPLIANT",
    }

    ComplianceUploadType {
        Complete = "COMPLETE",
        Partial = "PARTIAL",
    }

    ConnectionStatus {
        Connected = "connected",
        Notconnected = "notconnected",
    }

    DHMCPermissionModel {
        ServiceManaged = "SERVICE_MANAGED",
        SelfManaged = "SELF_MANAGED",
    }

    DeletionMode {
        RemoveSharing = "RemoveSharing",
        RollbackMigration = "RollbackMigration",
    }

    DescribeActivationsFilterKeys {
        ActivationIds = "ActivationIds",
        DefaultInstanceName = "DefaultInstanceName",
        IamRole = "IamRole",
    }

    DocumentFilterKey {
        Name = "Name",
        Owner = "Owner",
        PlatformTypes = "PlatformTypes",
        DocumentType = "DocumentType",
    }

    DocumentFormat {
        Yaml = "YAML",
        Json = "JSON",
        Text = "TEXT",
    }

    DocumentHashType {
        Sha256 = "Sha256",
        Sha1 = "Sha1",
    }

    DocumentMetadataEnum {
        DocumentReviews = "DocumentReviews",
    }

    DocumentParameterType {
        String = "String",
        StringList = "StringList",
    }

    DocumentPermissionType {
        Share = "Share",
    }

    DocumentReviewAction {
        SendForReview = "SendForReview",
        UpdateReview = "UpdateReview",
        Approve = "Approve",
        Reject = "Reject",
    }

    DocumentReviewCommentType {
        Comment = "Comment",
    }

    DocumentStatus {
        Creating = "Creating",
        Active = "Active",
        Updating = "Updating",
        Deleting = "Deleting",
        Failed = "Failed",
    }

    DocumentType {
        Command = "Command",
        Policy = "Policy",
        Automation = "Automation",
        Session = "Session",
        Package = "Package",
        ApplicationConfiguration = "ApplicationConfiguration",
        ApplicationConfigurationSchema = "ApplicationConfigurationSchema",
        DeploymentStrategy = "DeploymentStrategy",
        ChangeCalendar = "ChangeCalendar",
        AutomationChangeTemplate = "Automation.ChangeTemplate",
        ProblemAnalysis = "ProblemAnalysis",
        ProblemAnalysisTemplate = "ProblemAnalysisTemplate",
        CloudFormation = "CloudFormation",
        ConformancePackTemplate = "ConformancePackTemplate",
        QuickSetup = "QuickSetup",
        ManualApprovalPolicy = "ManualApprovalPolicy",
        AutoApprovalPolicy = "AutoApprovalPolicy",
    }

    ExecutionMode {
        Auto = "Auto",
        Interactive = "Interactive",
    }

    ExecutionPreviewStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Success = "Success",
        Failed = "Failed",
    }

    ExternalAlarmState {
        Unknown = "UNKNOWN",
        Alarm = "ALARM",
    }

    Fault {
        Client = "Client",
        Server = "Server",
        Unknown = "Unknown",
    }

    ImpactType {
        Mutating = "Mutating",
        NonMutating = "NonMutating",
        Undetermined = "Undetermined",
    }

    InstanceInformationFilterKey {
        InstanceIds = "InstanceIds",
        AgentVersion = "AgentVersion",
        PingStatus = "PingStatus",
        PlatformTypes = "PlatformTypes",
        ActivationIds = "ActivationIds",
        IamRole = "IamRole",
        ResourceType = "ResourceType",
        AssociationStatus = "AssociationStatus",
    }

    InstancePatchStateOperatorType {
        Equal = "Equal",
        NotEqual = "NotEqual",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
    }

    InstancePropertyFilterKey {
        InstanceIds = "InstanceIds",
        AgentVersion = "AgentVersion",
        PingStatus = "PingStatus",
        PlatformTypes = "PlatformTypes",
        DocumentName = "DocumentName",
        ActivationIds = "ActivationIds",
        IamRole = "IamRole",
        ResourceType = "ResourceType",
        AssociationStatus = "AssociationStatus",
    }

    InstancePropertyFilterOperator {
        Equal = "Equal",
        NotEqual = "NotEqual",
        BeginWith = "BeginWith",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
    }

    InventoryAttributeDataType {
        String = "string",
        Number = "number",
    }

    InventoryDeletionStatus {
        InProgress = "InProgress",
        Complete = "Complete",
    }

    InventoryQueryOperatorType {
        Equal = "Equal",
        NotEqual = "NotEqual",
        BeginWith = "BeginWith",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
        Exists = "Exists",
    }

    InventorySchemaDeleteOption {
        DisableSchema = "DisableSchema",
        DeleteSchema = "DeleteSchema",
    }

    LastResourceDataSyncStatus {
        Successful = "Successful",
        Failed = "Failed",
        InProgress = "InProgress",
    }

    MaintenanceWindowExecutionStatus {
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        Success = "SUCCESS",
        Failed = "FAILED",
        TimedOut = "TIMED_OUT",
        Cancelling = "CANCELLING",
        Cancelled = "CANCELLED",
        SkippedOverlapping = "SKIPPED_OVERLAPPING",
    }

    MaintenanceWindowResourceType {
        Instance = "INSTANCE",
        ResourceGroup = "RESOURCE_GROUP",
    }

    MaintenanceWindowTaskCutoffBehavior {
        ContinueTask = "CONTINUE_TASK",
        CancelTask = "CANCEL_TASK",
    }

    MaintenanceWindowTaskType {
        RunCommand = "RUN_COMMAND",
        Automation = "AUTOMATION",
        StepFunctions = "STEP_FUNCTIONS",
        Lambda = "LAMBDA",
    }

    ManagedStatus {
        All = "All",
        Managed = "Managed",
        Unmanaged = "Unmanaged",
    }

    NodeAggregatorType {
        Count = "Count",
    }

    NodeAttributeName {
        AgentVersion = "AgentVersion",
        PlatformName = "PlatformName",
        PlatformType = "PlatformType",
        PlatformVersion = "PlatformVersion",
        Region = "Region",
        ResourceType = "ResourceType",
        SourceType = "SourceType",
        AvailabilityZone = "AvailabilityZone",
    }

    NodeFilterKey {
        AgentType = "AgentType",
        AgentVersion = "AgentVersion",
        ComputerName = "ComputerName",
        InstanceId = "InstanceId",
        InstanceStatus = "InstanceStatus",
        IpAddress = "IpAddress",
        ManagedStatus = "ManagedStatus",
        PlatformName = "PlatformName",
        PlatformType = "PlatformType",
        PlatformVersion = "PlatformVersion",
        ResourceType = "ResourceType",
        OrganizationalUnitId = "OrganizationalUnitId",
        OrganizationalUnitPath = "OrganizationalUnitPath",
        Region = "Region",
        AccountId = "AccountId",
        SourceType = "SourceType",
        SourceId = "SourceId",
        SourceLocation = "SourceLocation",
        AvailabilityZone = "AvailabilityZone",
        AvailabilityZoneId = "AvailabilityZoneId",
    }

    NodeFilterOperatorType {
        Equal = "Equal",
        NotEqual = "NotEqual",
        BeginWith = "BeginWith",
    }

    NodeTypeName {
        Instance = "Instance",
    }

    NotificationEvent {
        All = "All",
        InProgress = "InProgress",
        Success = "Success",
        TimedOut = "TimedOut",
        Cancelled = "Cancelled",
        Failed = "Failed",
    }

    NotificationType {
        Command = "Command",
        Invocation = "Invocation",
    }

    OperatingSystem {
        Windows = "WINDOWS",
        AmazonLinux = "AMAZON_LINUX",
        AmazonLinux2 = "AMAZON_LINUX_2",
        AmazonLinux2022 = "AMAZON_LINUX_2022",
        Ubuntu = "UBUNTU",
        RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX",
        Suse = "SUSE",
        Centos = "CENTOS",
        OracleLinux = "ORACLE_LINUX",
        Debian = "DEBIAN",
        Macos = "MACOS",
        Raspbian = "RASPBIAN",
        RockyLinux = "ROCKY_LINUX",
        AlmaLinux = "ALMA_LINUX",
        AmazonLinux2023 = "AMAZON_LINUX_2023",
    }

    OpsFilterOperatorType {
        Equal = "Equal",
        NotEqual = "NotEqual",
        BeginWith = "BeginWith",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
        Exists = "Exists",
    }

    OpsItemDataType {
        SearchableString = "SearchableString",
        String = "String",
    }

    OpsItemEventFilterKey {
        OpsItemId = "OpsItemId",
    }

    OpsItemEventFilterOperator {
        Equal = "Equal",
    }

    OpsItemFilterKey {
        Status = "Status",
        CreatedBy = "CreatedBy",
        Source = "Source",
        Priority = "Priority",
        Title = "Title",
        OpsItemId = "OpsItemId",
        CreatedTime = "CreatedTime",
        LastModifiedTime = "LastModifiedTime",
        ActualStartTime = "ActualStartTime",
        ActualEndTime = "ActualEndTime",
        PlannedStartTime = "PlannedStartTime",
        PlannedEndTime = "PlannedEndTime",
        OperationalData = "OperationalData",
        OperationalDataKey = "OperationalDataKey",
        OperationalDataValue = "OperationalDataValue",
        ResourceId = "ResourceId",
        AutomationId = "AutomationId",
        Category = "Category",
        Severity = "Severity",
        OpsItemType = "OpsItemType",
        AccessRequestByRequesterArn = "AccessRequestByRequesterArn",
        AccessRequestByRequesterId = "AccessRequestByRequesterId",
        AccessRequestByApproverArn = "AccessRequestByApproverArn",
        AccessRequestByApproverId = "AccessRequestByApproverId",
        AccessRequestBySourceAccountId = "AccessRequestBySourceAccountId",
        AccessRequestBySourceOpsItemId = "AccessRequestBySourceOpsItemId",
        AccessRequestBySourceRegion = "AccessRequestBySourceRegion",
        AccessRequestByIsReplica = "AccessRequestByIsReplica",
        AccessRequestByTargetResourceId = "AccessRequestByTargetResourceId",
        ChangeRequestByRequesterArn = "ChangeRequestByRequesterArn",
        ChangeRequestByRequesterName = "ChangeRequestByRequesterName",
        ChangeRequestByApproverArn = "ChangeRequestByApproverArn",
        ChangeRequestByApproverName = "ChangeRequestByApproverName",
        ChangeRequestByTemplate = "ChangeRequestByTemplate",
        ChangeRequestByTargetsResourceGroup = "ChangeRequestByTargetsResourceGroup",
        InsightByType = "InsightByType",
        AccountId = "AccountId",
    }

    OpsItemFilterOperator {
        Equal = "Equal",
        Contains = "Contains",
        GreaterThan = "GreaterThan",
        LessThan = "LessThan",
    }

    OpsItemRelatedItemsFilterKey {
        ResourceType = "ResourceType",
        AssociationId = "AssociationId",
        ResourceUri = "ResourceUri",
    }

    OpsItemRelatedItemsFilterOperator {
        Equal = "Equal",
    }

    OpsItemStatus {
        Open = "Open",
        InProgress = "InProgress",
        Resolved = "Resolved",
        Pending = "Pending",
        TimedOut = "TimedOut",
        Cancelling = "Cancelling",
        Cancelled = "Cancelled",
        Failed = "Failed",
        CompletedWithSuccess = "CompletedWithSuccess",
        CompletedWithFailure = "CompletedWithFailure",
        Scheduled = "Scheduled",
        RunbookInProgress = "RunbookInProgress",
        PendingChangeCalendarOverride = "PendingChangeCalendarOverride",
        ChangeCalendarOverrideApproved = "ChangeCalendarOverrideApproved",
        ChangeCalendarOverrideRejected = "ChangeCalendarOverrideRejected",
        PendingApproval = "PendingApproval",
        Approved = "Approved",
        Revoked = "Revoked",
        Rejected = "Rejected",
        Closed = "Closed",
    }

    ParameterTier {
        Standard = "Standard",
        Advanced = "Advanced",
        IntelligentTiering = "Intelligent-Tiering",
    }

    ParameterType {
        String = "String",
        StringList = "StringList",
        SecureString = "SecureString",
    }

    ParametersFilterKey {
        Name = "Name",
        Type = "Type",
        KeyId = "KeyId",
    }

    PatchAction {
        AllowAsDependency = "ALLOW_AS_DEPENDENCY",
        Block = "BLOCK",
    }

    PatchComplianceDataState {
        Installed = "INSTALLED",
        InstalledOther = "INSTALLED_OTHER",
        InstalledPendingReboot = "INSTALLED_PENDING_REBOOT",
        InstalledRejected = "INSTALLED_REJECTED",
        Missing = "MISSING",
        NotApplicable = "NOT_APPLICABLE",
        Failed = "FAILED",
        AvailableSecurityUpdate = "AVAILABLE_SECURITY_UPDATE",
    }

    PatchComplianceLevel {
        Critical = "CRITICAL",
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        Informational = "INFORMATIONAL",
        Unspecified = "UNSPECIFIED",
    }

    PatchComplianceStatus {
        Compliant = "COMPLIANT",
        NonCompliant = "NON_COMPLIANT",
    }

    PatchDeploymentStatus {
        Approved = "APPROVED",
        PendingApproval = "PENDING_APPROVAL",
        ExplicitApproved = "EXPLICIT_APPROVED",
        ExplicitRejected = "EXPLICIT_REJECTED",
    }

    PatchFilterKey {
        Arch = "ARCH",
        AdvisoryId = "ADVISORY_ID",
        BugzillaId = "BUGZILLA_ID",
        PatchSet = "PATCH_SET",
        Product = "PRODUCT",
        ProductFamily = "PRODUCT_FAMILY",
        Classification = "CLASSIFICATION",
        CveId = "CVE_ID",
        Epoch = "EPOCH",
        MsrcSeverity = "MSRC_SEVERITY",
        Name = "NAME",
        PatchId = "PATCH_ID",
        Section = "SECTION",
        Priority = "PRIORITY",
        Repository = "REPOSITORY",
        Release = "RELEASE",
        Severity = "SEVERITY",
        Security = "SECURITY",
        Version = "VERSION",
    }

    PatchOperationType {
        Scan = "Scan",
        Install = "Install",
    }

    PatchProperty {
        Product = "PRODUCT",
        ProductFamily = "PRODUCT_FAMILY",
        Classification = "CLASSIFICATION",
        MsrcSeverity = "MSRC_SEVERITY",
        Priority = "PRIORITY",
        Severity = "SEVERITY",
    }

    PatchSet {
        Os = "OS",
        Application = "APPLICATION",
    }

    PingStatus {
        Online = "Online",
        ConnectionLost = "ConnectionLost",
        Inactive = "Inactive",
    }

    PlatformType {
        Windows = "Windows",
        Linux = "Linux",
        MacOs = "MacOS",
    }

    Provider {
        Azure = "Azure",
        Gcp = "GCP",
    }

    RebootOption {
        RebootIfNeeded = "RebootIfNeeded",
        NoReboot = "NoReboot",
    }

    ResourceDataSyncS3Format {
        JsonSerDe = "JsonSerDe",
    }

    ResourceType {
        ManagedInstance = "ManagedInstance",
        Ec2Instance = "EC2Instance",
    }

    ResourceTypeForTagging {
        Document = "Document",
        ManagedInstance = "ManagedInstance",
        MaintenanceWindow = "MaintenanceWindow",
        Parameter = "Parameter",
        PatchBaseline = "PatchBaseline",
        OpsItem = "OpsItem",
        OpsMetadata = "OpsMetadata",
        Automation = "Automation",
        Association = "Association",
        CloudConnector = "CloudConnector",
    }

    ReviewStatus {
        Approved = "APPROVED",
        NotReviewed = "NOT_REVIEWED",
        Pending = "PENDING",
        Rejected = "REJECTED",
    }

    SessionFilterKey {
        InvokedAfter = "InvokedAfter",
        InvokedBefore = "InvokedBefore",
        Target = "Target",
        Owner = "Owner",
        Status = "Status",
        SessionId = "SessionId",
        AccessType = "AccessType",
    }

    SessionState {
        Active = "Active",
        History = "History",
    }

    SessionStatus {
        Connected = "Connected",
        Connecting = "Connecting",
        Disconnected = "Disconnected",
        Terminated = "Terminated",
        Terminating = "Terminating",
        Failed = "Failed",
    }

    SignalType {
        Approve = "Approve",
        Reject = "Reject",
        StartStep = "StartStep",
        StopStep = "StopStep",
        Resume = "Resume",
        Revoke = "Revoke",
    }

    SourceType {
        AwsEc2Instance = "AWS::EC2::Instance",
        AwsIoTThing = "AWS::IoT::Thing",
        AwsSsmManagedInstance = "AWS::SSM::ManagedInstance",
        MicrosoftComputeVirtualMachines = "Microsoft.Compute/virtualMachines",
        ComputeGoogleapisComInstance = "compute.googleapis.com/Instance",
    }

    StepExecutionFilterKey {
        StartTimeBefore = "StartTimeBefore",
        StartTimeAfter = "StartTimeAfter",
        StepExecutionStatus = "StepExecutionStatus",
        StepExecutionId = "StepExecutionId",
        StepName = "StepName",
        Action = "Action",
        ParentStepExecutionId = "ParentStepExecutionId",
        ParentStepIteration = "ParentStepIteration",
        ParentStepIteratorValue = "ParentStepIteratorValue",
    }

    StopType {
        Complete = "Complete",
        Cancel = "Cancel",
    }

    ValidationFindingCode {
        TargetInaccessible = "TargetInaccessible",
        TargetUnusable = "TargetUnusable",
        TargetMissingPermissions = "TargetMissingPermissions",
        TargetApiDisabled = "TargetApiDisabled",
        TargetStateWarning = "TargetStateWarning",
        AwsRoleAssumptionFailed = "AwsRoleAssumptionFailed",
        WebIdentityTokenFailed = "WebIdentityTokenFailed",
        OutboundWebIdentityFederationDisabled = "OutboundWebIdentityFederationDisabled",
        ProviderCredentialCreationFailed = "ProviderCredentialCreationFailed",
        TenantSummary = "TenantSummary",
        SubscriptionAccessible = "SubscriptionAccessible",
    }

    ValidationFindingScopeType {
        AzureTenant = "azure:tenant",
        AzureSubscription = "azure:subscription",
        GcpOrganization = "gcp:organization",
        GcpProject = "gcp:project",
    }

    ValidationFindingType {
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
    }

}

crate::plain::operations! {
    AddTagsToResource: AddTagsToResourceRequest => AddTagsToResourceResult,
    AssociateOpsItemRelatedItem: AssociateOpsItemRelatedItemRequest => AssociateOpsItemRelatedItemResponse,
    CancelCommand: CancelCommandRequest => CancelCommandResult,
    CancelMaintenanceWindowExecution: CancelMaintenanceWindowExecutionRequest => CancelMaintenanceWindowExecutionResult,
    CreateActivation: CreateActivationRequest => CreateActivationResult,
    CreateAssociation: CreateAssociationRequest => CreateAssociationResult,
    CreateAssociationBatch: CreateAssociationBatchRequest => CreateAssociationBatchResult,
    CreateCloudConnector: CreateCloudConnectorRequest => CreateCloudConnectorResult,
    CreateDocument: CreateDocumentRequest => CreateDocumentResult,
    CreateMaintenanceWindow: CreateMaintenanceWindowRequest => CreateMaintenanceWindowResult,
    CreateOpsItem: CreateOpsItemRequest => CreateOpsItemResponse,
    CreateOpsMetadata: CreateOpsMetadataRequest => CreateOpsMetadataResult,
    CreatePatchBaseline: CreatePatchBaselineRequest => CreatePatchBaselineResult,
    CreateResourceDataSync: CreateResourceDataSyncRequest => CreateResourceDataSyncResult,
    DeleteActivation: DeleteActivationRequest => DeleteActivationResult,
    DeleteAssociation: DeleteAssociationRequest => DeleteAssociationResult,
    DeleteCloudConnector: DeleteCloudConnectorRequest => DeleteCloudConnectorResult,
    DeleteDocument: DeleteDocumentRequest => DeleteDocumentResult,
    DeleteInventory: DeleteInventoryRequest => DeleteInventoryResult,
    DeleteMaintenanceWindow: DeleteMaintenanceWindowRequest => DeleteMaintenanceWindowResult,
    DeleteOpsItem: DeleteOpsItemRequest => DeleteOpsItemResponse,
    DeleteOpsMetadata: DeleteOpsMetadataRequest => DeleteOpsMetadataResult,
    DeleteParameter: DeleteParameterRequest => DeleteParameterResult,
    DeleteParameters: DeleteParametersRequest => DeleteParametersResult,
    DeletePatchBaseline: DeletePatchBaselineRequest => DeletePatchBaselineResult,
    DeleteResourceDataSync: DeleteResourceDataSyncRequest => DeleteResourceDataSyncResult,
    DeleteResourcePolicy: DeleteResourcePolicyRequest => DeleteResourcePolicyResponse,
    DeregisterDefaultHostManagementConfiguration: DeregisterDefaultHostManagementConfigurationRequest => DeregisterDefaultHostManagementConfigurationResult,
    DeregisterManagedInstance: DeregisterManagedInstanceRequest => DeregisterManagedInstanceResult,
    DeregisterPatchBaselineForPatchGroup: DeregisterPatchBaselineForPatchGroupRequest => DeregisterPatchBaselineForPatchGroupResult,
    DeregisterTargetFromMaintenanceWindow: DeregisterTargetFromMaintenanceWindowRequest => DeregisterTargetFromMaintenanceWindowResult,
    DeregisterTaskFromMaintenanceWindow: DeregisterTaskFromMaintenanceWindowRequest => DeregisterTaskFromMaintenanceWindowResult,
    DescribeActivations: DescribeActivationsRequest => DescribeActivationsResult,
    DescribeAssociation: DescribeAssociationRequest => DescribeAssociationResult,
    DescribeAssociationExecutionTargets: DescribeAssociationExecutionTargetsRequest => DescribeAssociationExecutionTargetsResult,
    DescribeAssociationExecutions: DescribeAssociationExecutionsRequest => DescribeAssociationExecutionsResult,
    DescribeAutomationExecutions: DescribeAutomationExecutionsRequest => DescribeAutomationExecutionsResult,
    DescribeAutomationStepExecutions: DescribeAutomationStepExecutionsRequest => DescribeAutomationStepExecutionsResult,
    DescribeAvailablePatches: DescribeAvailablePatchesRequest => DescribeAvailablePatchesResult,
    DescribeDocument: DescribeDocumentRequest => DescribeDocumentResult,
    DescribeDocumentPermission: DescribeDocumentPermissionRequest => DescribeDocumentPermissionResponse,
    DescribeEffectiveInstanceAssociations: DescribeEffectiveInstanceAssociationsRequest => DescribeEffectiveInstanceAssociationsResult,
    DescribeEffectivePatchesForPatchBaseline: DescribeEffectivePatchesForPatchBaselineRequest => DescribeEffectivePatchesForPatchBaselineResult,
    DescribeInstanceAssociationsStatus: DescribeInstanceAssociationsStatusRequest => DescribeInstanceAssociationsStatusResult,
    DescribeInstanceInformation: DescribeInstanceInformationRequest => DescribeInstanceInformationResult,
    DescribeInstancePatchStates: DescribeInstancePatchStatesRequest => DescribeInstancePatchStatesResult,
    DescribeInstancePatchStatesForPatchGroup: DescribeInstancePatchStatesForPatchGroupRequest => DescribeInstancePatchStatesForPatchGroupResult,
    DescribeInstancePatches: DescribeInstancePatchesRequest => DescribeInstancePatchesResult,
    DescribeInstanceProperties: DescribeInstancePropertiesRequest => DescribeInstancePropertiesResult,
    DescribeInventoryDeletions: DescribeInventoryDeletionsRequest => DescribeInventoryDeletionsResult,
    DescribeMaintenanceWindowExecutionTaskInvocations: DescribeMaintenanceWindowExecutionTaskInvocationsRequest => DescribeMaintenanceWindowExecutionTaskInvocationsResult,
    DescribeMaintenanceWindowExecutionTasks: DescribeMaintenanceWindowExecutionTasksRequest => DescribeMaintenanceWindowExecutionTasksResult,
    DescribeMaintenanceWindowExecutions: DescribeMaintenanceWindowExecutionsRequest => DescribeMaintenanceWindowExecutionsResult,
    DescribeMaintenanceWindowSchedule: DescribeMaintenanceWindowScheduleRequest => DescribeMaintenanceWindowScheduleResult,
    DescribeMaintenanceWindowTargets: DescribeMaintenanceWindowTargetsRequest => DescribeMaintenanceWindowTargetsResult,
    DescribeMaintenanceWindowTasks: DescribeMaintenanceWindowTasksRequest => DescribeMaintenanceWindowTasksResult,
    DescribeMaintenanceWindows: DescribeMaintenanceWindowsRequest => DescribeMaintenanceWindowsResult,
    DescribeMaintenanceWindowsForTarget: DescribeMaintenanceWindowsForTargetRequest => DescribeMaintenanceWindowsForTargetResult,
    DescribeOpsItems: DescribeOpsItemsRequest => DescribeOpsItemsResponse,
    DescribeParameters: DescribeParametersRequest => DescribeParametersResult,
    DescribePatchBaselines: DescribePatchBaselinesRequest => DescribePatchBaselinesResult,
    DescribePatchGroupState: DescribePatchGroupStateRequest => DescribePatchGroupStateResult,
    DescribePatchGroups: DescribePatchGroupsRequest => DescribePatchGroupsResult,
    DescribePatchProperties: DescribePatchPropertiesRequest => DescribePatchPropertiesResult,
    DescribeSessions: DescribeSessionsRequest => DescribeSessionsResponse,
    DisassociateOpsItemRelatedItem: DisassociateOpsItemRelatedItemRequest => DisassociateOpsItemRelatedItemResponse,
    GetAccessToken: GetAccessTokenRequest => GetAccessTokenResponse,
    GetAutomationExecution: GetAutomationExecutionRequest => GetAutomationExecutionResult,
    GetCalendarState: GetCalendarStateRequest => GetCalendarStateResponse,
    GetCloudConnector: GetCloudConnectorRequest => GetCloudConnectorResult,
    GetCommandInvocation: GetCommandInvocationRequest => GetCommandInvocationResult,
    GetConnectionStatus: GetConnectionStatusRequest => GetConnectionStatusResponse,
    GetDefaultPatchBaseline: GetDefaultPatchBaselineRequest => GetDefaultPatchBaselineResult,
    GetDeployablePatchSnapshotForInstance: GetDeployablePatchSnapshotForInstanceRequest => GetDeployablePatchSnapshotForInstanceResult,
    GetDocument: GetDocumentRequest => GetDocumentResult,
    GetExecutionPreview: GetExecutionPreviewRequest => GetExecutionPreviewResponse,
    GetInventory: GetInventoryRequest => GetInventoryResult,
    GetInventorySchema: GetInventorySchemaRequest => GetInventorySchemaResult,
    GetMaintenanceWindow: GetMaintenanceWindowRequest => GetMaintenanceWindowResult,
    GetMaintenanceWindowExecution: GetMaintenanceWindowExecutionRequest => GetMaintenanceWindowExecutionResult,
    GetMaintenanceWindowExecutionTask: GetMaintenanceWindowExecutionTaskRequest => GetMaintenanceWindowExecutionTaskResult,
    GetMaintenanceWindowExecutionTaskInvocation: GetMaintenanceWindowExecutionTaskInvocationRequest => GetMaintenanceWindowExecutionTaskInvocationResult,
    GetMaintenanceWindowTask: GetMaintenanceWindowTaskRequest => GetMaintenanceWindowTaskResult,
    GetOpsItem: GetOpsItemRequest => GetOpsItemResponse,
    GetOpsMetadata: GetOpsMetadataRequest => GetOpsMetadataResult,
    GetOpsSummary: GetOpsSummaryRequest => GetOpsSummaryResult,
    GetParameter: GetParameterRequest => GetParameterResult,
    GetParameterHistory: GetParameterHistoryRequest => GetParameterHistoryResult,
    GetParameters: GetParametersRequest => GetParametersResult,
    GetParametersByPath: GetParametersByPathRequest => GetParametersByPathResult,
    GetPatchBaseline: GetPatchBaselineRequest => GetPatchBaselineResult,
    GetPatchBaselineForPatchGroup: GetPatchBaselineForPatchGroupRequest => GetPatchBaselineForPatchGroupResult,
    GetResourcePolicies: GetResourcePoliciesRequest => GetResourcePoliciesResponse,
    GetServiceSetting: GetServiceSettingRequest => GetServiceSettingResult,
    LabelParameterVersion: LabelParameterVersionRequest => LabelParameterVersionResult,
    ListAssociationVersions: ListAssociationVersionsRequest => ListAssociationVersionsResult,
    ListAssociations: ListAssociationsRequest => ListAssociationsResult,
    ListCloudConnectors: ListCloudConnectorsRequest => ListCloudConnectorsResult,
    ListCommandInvocations: ListCommandInvocationsRequest => ListCommandInvocationsResult,
    ListCommands: ListCommandsRequest => ListCommandsResult,
    ListComplianceItems: ListComplianceItemsRequest => ListComplianceItemsResult,
    ListComplianceSummaries: ListComplianceSummariesRequest => ListComplianceSummariesResult,
    ListDocumentMetadataHistory: ListDocumentMetadataHistoryRequest => ListDocumentMetadataHistoryResponse,
    ListDocumentVersions: ListDocumentVersionsRequest => ListDocumentVersionsResult,
    ListDocuments: ListDocumentsRequest => ListDocumentsResult,
    ListInventoryEntries: ListInventoryEntriesRequest => ListInventoryEntriesResult,
    ListNodes: ListNodesRequest => ListNodesResult,
    ListNodesSummary: ListNodesSummaryRequest => ListNodesSummaryResult,
    ListOpsItemEvents: ListOpsItemEventsRequest => ListOpsItemEventsResponse,
    ListOpsItemRelatedItems: ListOpsItemRelatedItemsRequest => ListOpsItemRelatedItemsResponse,
    ListOpsMetadata: ListOpsMetadataRequest => ListOpsMetadataResult,
    ListResourceComplianceSummaries: ListResourceComplianceSummariesRequest => ListResourceComplianceSummariesResult,
    ListResourceDataSync: ListResourceDataSyncRequest => ListResourceDataSyncResult,
    ListTagsForResource: ListTagsForResourceRequest => ListTagsForResourceResult,
    ModifyDocumentPermission: ModifyDocumentPermissionRequest => ModifyDocumentPermissionResponse,
    PutComplianceItems: PutComplianceItemsRequest => PutComplianceItemsResult,
    PutInventory: PutInventoryRequest => PutInventoryResult,
    PutParameter: PutParameterRequest => PutParameterResult,
    PutResourcePolicy: PutResourcePolicyRequest => PutResourcePolicyResponse,
    RegisterDefaultHostManagementConfiguration: RegisterDefaultHostManagementConfigurationRequest => RegisterDefaultHostManagementConfigurationResult,
    RegisterDefaultPatchBaseline: RegisterDefaultPatchBaselineRequest => RegisterDefaultPatchBaselineResult,
    RegisterPatchBaselineForPatchGroup: RegisterPatchBaselineForPatchGroupRequest => RegisterPatchBaselineForPatchGroupResult,
    RegisterTargetWithMaintenanceWindow: RegisterTargetWithMaintenanceWindowRequest => RegisterTargetWithMaintenanceWindowResult,
    RegisterTaskWithMaintenanceWindow: RegisterTaskWithMaintenanceWindowRequest => RegisterTaskWithMaintenanceWindowResult,
    RemoveTagsFromResource: RemoveTagsFromResourceRequest => RemoveTagsFromResourceResult,
    ResetServiceSetting: ResetServiceSettingRequest => ResetServiceSettingResult,
    ResumeSession: ResumeSessionRequest => ResumeSessionResponse,
    SendAutomationSignal: SendAutomationSignalRequest => SendAutomationSignalResult,
    SendCommand: SendCommandRequest => SendCommandResult,
    StartAccessRequest: StartAccessRequestRequest => StartAccessRequestResponse,
    StartAssociationsOnce: StartAssociationsOnceRequest => StartAssociationsOnceResult,
    StartAutomationExecution: StartAutomationExecutionRequest => StartAutomationExecutionResult,
    StartChangeRequestExecution: StartChangeRequestExecutionRequest => StartChangeRequestExecutionResult,
    StartExecutionPreview: StartExecutionPreviewRequest => StartExecutionPreviewResponse,
    StartSession: StartSessionRequest => StartSessionResponse,
    StopAutomationExecution: StopAutomationExecutionRequest => StopAutomationExecutionResult,
    TerminateSession: TerminateSessionRequest => TerminateSessionResponse,
    UnlabelParameterVersion: UnlabelParameterVersionRequest => UnlabelParameterVersionResult,
    UpdateAssociation: UpdateAssociationRequest => UpdateAssociationResult,
    UpdateAssociationStatus: UpdateAssociationStatusRequest => UpdateAssociationStatusResult,
    UpdateCloudConnector: UpdateCloudConnectorRequest => UpdateCloudConnectorResult,
    UpdateDocument: UpdateDocumentRequest => UpdateDocumentResult,
    UpdateDocumentDefaultVersion: UpdateDocumentDefaultVersionRequest => UpdateDocumentDefaultVersionResult,
    UpdateDocumentMetadata: UpdateDocumentMetadataRequest => UpdateDocumentMetadataResponse,
    UpdateMaintenanceWindow: UpdateMaintenanceWindowRequest => UpdateMaintenanceWindowResult,
    UpdateMaintenanceWindowTarget: UpdateMaintenanceWindowTargetRequest => UpdateMaintenanceWindowTargetResult,
    UpdateMaintenanceWindowTask: UpdateMaintenanceWindowTaskRequest => UpdateMaintenanceWindowTaskResult,
    UpdateManagedInstanceRole: UpdateManagedInstanceRoleRequest => UpdateManagedInstanceRoleResult,
    UpdateOpsItem: UpdateOpsItemRequest => UpdateOpsItemResponse,
    UpdateOpsMetadata: UpdateOpsMetadataRequest => UpdateOpsMetadataResult,
    UpdatePatchBaseline: UpdatePatchBaselineRequest => UpdatePatchBaselineResult,
    UpdateResourceDataSync: UpdateResourceDataSyncRequest => UpdateResourceDataSyncResult,
    UpdateServiceSetting: UpdateServiceSettingRequest => UpdateServiceSettingResult,
    ValidateCloudConnector: ValidateCloudConnectorRequest => ValidateCloudConnectorResult,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm",
    signing_name: "ssm",
    api_version: "2014-11-06",
    protocol: crate::Protocol::Json11 { target_prefix: "AmazonSSM" },
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::AddTagsToResource,
        &operations::AssociateOpsItemRelatedItem,
        &operations::CancelCommand,
        &operations::CancelMaintenanceWindowExecution,
        &operations::CreateActivation,
        &operations::CreateAssociation,
        &operations::CreateAssociationBatch,
        &operations::CreateCloudConnector,
        &operations::CreateDocument,
        &operations::CreateMaintenanceWindow,
        &operations::CreateOpsItem,
        &operations::CreateOpsMetadata,
        &operations::CreatePatchBaseline,
        &operations::CreateResourceDataSync,
        &operations::DeleteActivation,
        &operations::DeleteAssociation,
        &operations::DeleteCloudConnector,
        &operations::DeleteDocument,
        &operations::DeleteInventory,
        &operations::DeleteMaintenanceWindow,
        &operations::DeleteOpsItem,
        &operations::DeleteOpsMetadata,
        &operations::DeleteParameter,
        &operations::DeleteParameters,
        &operations::DeletePatchBaseline,
        &operations::DeleteResourceDataSync,
        &operations::DeleteResourcePolicy,
        &operations::DeregisterDefaultHostManagementConfiguration,
        &operations::DeregisterManagedInstance,
        &operations::DeregisterPatchBaselineForPatchGroup,
        &operations::DeregisterTargetFromMaintenanceWindow,
        &operations::DeregisterTaskFromMaintenanceWindow,
        &operations::DescribeActivations,
        &operations::DescribeAssociation,
        &operations::DescribeAssociationExecutionTargets,
        &operations::DescribeAssociationExecutions,
        &operations::DescribeAutomationExecutions,
        &operations::DescribeAutomationStepExecutions,
        &operations::DescribeAvailablePatches,
        &operations::DescribeDocument,
        &operations::DescribeDocumentPermission,
        &operations::DescribeEffectiveInstanceAssociations,
        &operations::DescribeEffectivePatchesForPatchBaseline,
        &operations::DescribeInstanceAssociationsStatus,
        &operations::DescribeInstanceInformation,
        &operations::DescribeInstancePatchStates,
        &operations::DescribeInstancePatchStatesForPatchGroup,
        &operations::DescribeInstancePatches,
        &operations::DescribeInstanceProperties,
        &operations::DescribeInventoryDeletions,
        &operations::DescribeMaintenanceWindowExecutionTaskInvocations,
        &operations::DescribeMaintenanceWindowExecutionTasks,
        &operations::DescribeMaintenanceWindowExecutions,
        &operations::DescribeMaintenanceWindowSchedule,
        &operations::DescribeMaintenanceWindowTargets,
        &operations::DescribeMaintenanceWindowTasks,
        &operations::DescribeMaintenanceWindows,
        &operations::DescribeMaintenanceWindowsForTarget,
        &operations::DescribeOpsItems,
        &operations::DescribeParameters,
        &operations::DescribePatchBaselines,
        &operations::DescribePatchGroupState,
        &operations::DescribePatchGroups,
        &operations::DescribePatchProperties,
        &operations::DescribeSessions,
        &operations::DisassociateOpsItemRelatedItem,
        &operations::GetAccessToken,
        &operations::GetAutomationExecution,
        &operations::GetCalendarState,
        &operations::GetCloudConnector,
        &operations::GetCommandInvocation,
        &operations::GetConnectionStatus,
        &operations::GetDefaultPatchBaseline,
        &operations::GetDeployablePatchSnapshotForInstance,
        &operations::GetDocument,
        &operations::GetExecutionPreview,
        &operations::GetInventory,
        &operations::GetInventorySchema,
        &operations::GetMaintenanceWindow,
        &operations::GetMaintenanceWindowExecution,
        &operations::GetMaintenanceWindowExecutionTask,
        &operations::GetMaintenanceWindowExecutionTaskInvocation,
        &operations::GetMaintenanceWindowTask,
        &operations::GetOpsItem,
        &operations::GetOpsMetadata,
        &operations::GetOpsSummary,
        &operations::GetParameter,
        &operations::GetParameterHistory,
        &operations::GetParameters,
        &operations::GetParametersByPath,
        &operations::GetPatchBaseline,
        &operations::GetPatchBaselineForPatchGroup,
        &operations::GetResourcePolicies,
        &operations::GetServiceSetting,
        &operations::LabelParameterVersion,
        &operations::ListAssociationVersions,
        &operations::ListAssociations,
        &operations::ListCloudConnectors,
        &operations::ListCommandInvocations,
        &operations::ListCommands,
        &operations::ListComplianceItems,
        &operations::ListComplianceSummaries,
        &operations::ListDocumentMetadataHistory,
        &operations::ListDocumentVersions,
        &operations::ListDocuments,
        &operations::ListInventoryEntries,
        &operations::ListNodes,
        &operations::ListNodesSummary,
        &operations::ListOpsItemEvents,
        &operations::ListOpsItemRelatedItems,
        &operations::ListOpsMetadata,
        &operations::ListResourceComplianceSummaries,
        &operations::ListResourceDataSync,
        &operations::ListTagsForResource,
        &operations::ModifyDocumentPermission,
        &operations::PutComplianceItems,
        &operations::PutInventory,
        &operations::PutParameter,
        &operations::PutResourcePolicy,
        &operations::RegisterDefaultHostManagementConfiguration,
        &operations::RegisterDefaultPatchBaseline,
        &operations::RegisterPatchBaselineForPatchGroup,
        &operations::RegisterTargetWithMaintenanceWindow,
        &operations::RegisterTaskWithMaintenanceWindow,
        &operations::RemoveTagsFromResource,
        &operations::ResetServiceSetting,
        &operations::ResumeSession,
        &operations::SendAutomationSignal,
        &operations::SendCommand,
        &operations::StartAccessRequest,
        &operations::StartAssociationsOnce,
        &operations::StartAutomationExecution,
        &operations::StartChangeRequestExecution,
        &operations::StartExecutionPreview,
        &operations::StartSession,
        &operations::StopAutomationExecution,
        &operations::TerminateSession,
        &operations::UnlabelParameterVersion,
        &operations::UpdateAssociation,
        &operations::UpdateAssociationStatus,
        &operations::UpdateCloudConnector,
        &operations::UpdateDocument,
        &operations::UpdateDocumentDefaultVersion,
        &operations::UpdateDocumentMetadata,
        &operations::UpdateMaintenanceWindow,
        &operations::UpdateMaintenanceWindowTarget,
        &operations::UpdateMaintenanceWindowTask,
        &operations::UpdateManagedInstanceRole,
        &operations::UpdateOpsItem,
        &operations::UpdateOpsMetadata,
        &operations::UpdatePatchBaseline,
        &operations::UpdateResourceDataSync,
        &operations::UpdateServiceSetting,
        &operations::ValidateCloudConnector,
    ],
    errors: &[
        &errors::AccessDeniedException,
        &errors::AlreadyExistsException,
        &errors::AssociatedInstances,
        &errors::AssociationAlreadyExists,
        &errors::AssociationDoesNotExist,
        &errors::AssociationExecutionDoesNotExist,
        &errors::AssociationLimitExceeded,
        &errors::AssociationVersionLimitExceeded,
        &errors::AutomationDefinitionNotApprovedException,
        &errors::AutomationDefinitionNotFoundException,
        &errors::AutomationDefinitionVersionNotFoundException,
        &errors::AutomationExecutionLimitExceededException,
        &errors::AutomationExecutionNotFoundException,
        &errors::AutomationStepNotFoundException,
        &errors::ComplianceTypeCountLimitExceededException,
        &errors::ConflictException,
        &errors::CustomSchemaCountLimitExceededException,
        &errors::DocumentAlreadyExists,
        &errors::DocumentLimitExceeded,
        &errors::DocumentPermissionLimit,
        &errors::DocumentVersionLimitExceeded,
        &errors::DoesNotExistException,
        &errors::DuplicateDocumentContent,
        &errors::DuplicateDocumentVersionName,
        &errors::DuplicateInstanceId,
        &errors::FeatureNotAvailableException,
        &errors::HierarchyLevelLimitExceededException,
        &errors::HierarchyTypeMismatchException,
        &errors::IdempotentParameterMismatch,
        &errors::IncompatiblePolicyException,
        &errors::InternalServerError,
        &errors::InvalidActivation,
        &errors::InvalidActivationId,
        &errors::InvalidAggregatorException,
        &errors::InvalidAllowedPatternException,
        &errors::InvalidAssociation,
        &errors::InvalidAssociationVersion,
        &errors::InvalidAutomationExecutionParametersException,
        &errors::InvalidAutomationSignalException,
        &errors::InvalidAutomationStatusUpdateException,
        &errors::InvalidCommandId,
        &errors::InvalidDeleteInventoryParametersException,
        &errors::InvalidDeletionIdException,
        &errors::InvalidDocument,
        &errors::InvalidDocumentContent,
        &errors::InvalidDocumentOperation,
        &errors::InvalidDocumentSchemaVersion,
        &errors::InvalidDocumentType,
        &errors::InvalidDocumentVersion,
        &errors::InvalidFilter,
        &errors::InvalidFilterKey,
        &errors::InvalidFilterOption,
        &errors::InvalidFilterValue,
        &errors::InvalidInstanceId,
        &errors::InvalidInstanceInformationFilterValue,
        &errors::InvalidInstancePropertyFilterValue,
        &errors::InvalidInventoryGroupException,
        &errors::InvalidInventoryItemContextException,
        &errors::InvalidInventoryRequestException,
        &errors::InvalidItemContentException,
        &errors::InvalidKeyId,
        &errors::InvalidNextToken,
        &errors::InvalidNotificationConfig,
        &errors::InvalidOptionException,
        &errors::InvalidOutputFolder,
        &errors::InvalidOutputLocation,
        &errors::InvalidParameters,
        &errors::InvalidPermissionType,
        &errors::InvalidPluginName,
        &errors::InvalidPolicyAttributeException,
        &errors::InvalidPolicyTypeException,
        &errors::InvalidResourceId,
        &errors::InvalidResourceType,
        &errors::InvalidResultAttributeException,
        &errors::InvalidRole,
        &errors::InvalidSchedule,
        &errors::InvalidTag,
        &errors::InvalidTarget,
        &errors::InvalidTargetMaps,
        &errors::InvalidTypeNameException,
        &errors::InvalidUpdate,
        &errors::InvocationDoesNotExist,
        &errors::ItemContentMismatchException,
        &errors::ItemSizeLimitExceededException,
        &errors::MalformedResourcePolicyDocumentException,
        &errors::MaxDocumentSizeExceeded,
        &errors::NoLongerSupportedException,
        &errors::OpsItemAccessDeniedException,
        &errors::OpsItemAlreadyExistsException,
        &errors::OpsItemConflictException,
        &errors::OpsItemInvalidParameterException,
        &errors::OpsItemLimitExceededException,
        &errors::OpsItemNotFoundException,
        &errors::OpsItemRelatedItemAlreadyExistsException,
        &errors::OpsItemRelatedItemAssociationNotFoundException,
        &errors::OpsMetadataAlreadyExistsException,
        &errors::OpsMetadataInvalidArgumentException,
        &errors::OpsMetadataKeyLimitExceededException,
        &errors::OpsMetadataLimitExceededException,
        &errors::OpsMetadataNotFoundException,
        &errors::OpsMetadataTooManyUpdatesException,
        &errors::ParameterAlreadyExists,
        &errors::ParameterLimitExceeded,
        &errors::ParameterMaxVersionLimitExceeded,
        &errors::ParameterNotFound,
        &errors::ParameterPatternMismatchException,
        &errors::ParameterVersionLabelLimitExceeded,
        &errors::ParameterVersionNotFound,
        &errors::PoliciesLimitExceededException,
        &errors::ResourceDataSyncAlreadyExistsException,
        &errors::ResourceDataSyncConflictException,
        &errors::ResourceDataSyncCountExceededException,
        &errors::ResourceDataSyncInvalidConfigurationException,
        &errors::ResourceDataSyncNotFoundException,
        &errors::ResourceInUseException,
        &errors::ResourceLimitExceededException,
        &errors::ResourceNotFoundException,
        &errors::ResourcePolicyConflictException,
        &errors::ResourcePolicyInvalidParameterException,
        &errors::ResourcePolicyLimitExceededException,
        &errors::ResourcePolicyNotFoundException,
        &errors::ServiceQuotaExceededException,
        &errors::ServiceSettingNotFound,
        &errors::StatusUnchanged,
        &errors::SubTypeCountLimitExceededException,
        &errors::TargetInUseException,
        &errors::TargetNotConnected,
        &errors::ThrottlingException,
        &errors::TooManyTagsError,
        &errors::TooManyUpdates,
        &errors::TotalSizeLimitExceededException,
        &errors::UnsupportedCalendarException,
        &errors::UnsupportedFeatureRequiredException,
        &errors::UnsupportedInventoryItemContextException,
        &errors::UnsupportedInventorySchemaVersionException,
        &errors::UnsupportedOperatingSystem,
        &errors::UnsupportedOperationException,
        &errors::UnsupportedParameterType,
        &errors::UnsupportedPlatformType,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static AddTagsToResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AddTagsToResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AddTagsToResourceRequest,
        output: Some(&shapes::AddTagsToResourceResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidResourceType,
            &errors::InvalidResourceId,
            &errors::InternalServerError,
            &errors::TooManyTagsError,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static AssociateOpsItemRelatedItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AssociateOpsItemRelatedItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AssociateOpsItemRelatedItemRequest,
        output: Some(&shapes::AssociateOpsItemRelatedItemResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemNotFoundException,
            &errors::OpsItemLimitExceededException,
            &errors::OpsItemInvalidParameterException,
            &errors::OpsItemRelatedItemAlreadyExistsException,
            &errors::OpsItemConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CancelCommand: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CancelCommand",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CancelCommandRequest,
        output: Some(&shapes::CancelCommandResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidCommandId,
            &errors::InvalidInstanceId,
            &errors::DuplicateInstanceId,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CancelMaintenanceWindowExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CancelMaintenanceWindowExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CancelMaintenanceWindowExecutionRequest,
        output: Some(&shapes::CancelMaintenanceWindowExecutionResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::DoesNotExistException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateActivation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateActivation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateActivationRequest,
        output: Some(&shapes::CreateActivationResult),
        result_wrapper: None,
        errors: &[&errors::InvalidParameters, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateAssociation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAssociationRequest,
        output: Some(&shapes::CreateAssociationResult),
        result_wrapper: None,
        errors: &[
            &errors::AssociationAlreadyExists,
            &errors::AssociationLimitExceeded,
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentVersion,
            &errors::InvalidInstanceId,
            &errors::UnsupportedPlatformType,
            &errors::InvalidOutputLocation,
            &errors::InvalidParameters,
            &errors::InvalidTarget,
            &errors::InvalidSchedule,
            &errors::InvalidTargetMaps,
            &errors::InvalidTag,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateAssociationBatch: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateAssociationBatch",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateAssociationBatchRequest,
        output: Some(&shapes::CreateAssociationBatchResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentVersion,
            &errors::InvalidInstanceId,
            &errors::InvalidParameters,
            &errors::DuplicateInstanceId,
            &errors::AssociationLimitExceeded,
            &errors::UnsupportedPlatformType,
            &errors::InvalidOutputLocation,
            &errors::InvalidTarget,
            &errors::InvalidSchedule,
            &errors::InvalidTargetMaps,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateCloudConnector: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateCloudConnector",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateCloudConnectorRequest,
        output: Some(&shapes::CreateCloudConnectorResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ServiceQuotaExceededException, &errors::ConflictException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateDocument: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateDocument",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateDocumentRequest,
        output: Some(&shapes::CreateDocumentResult),
        result_wrapper: None,
        errors: &[
            &errors::DocumentAlreadyExists,
            &errors::MaxDocumentSizeExceeded,
            &errors::InternalServerError,
            &errors::InvalidDocumentContent,
            &errors::DocumentLimitExceeded,
            &errors::InvalidDocumentSchemaVersion,
            &errors::TooManyUpdates,
            &errors::NoLongerSupportedException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateMaintenanceWindowRequest,
        output: Some(&shapes::CreateMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[
            &errors::IdempotentParameterMismatch,
            &errors::ResourceLimitExceededException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static CreateOpsItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateOpsItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateOpsItemRequest,
        output: Some(&shapes::CreateOpsItemResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemAlreadyExistsException,
            &errors::OpsItemLimitExceededException,
            &errors::OpsItemInvalidParameterException,
            &errors::OpsItemAccessDeniedException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateOpsMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateOpsMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateOpsMetadataRequest,
        output: Some(&shapes::CreateOpsMetadataResult),
        result_wrapper: None,
        errors: &[
            &errors::OpsMetadataAlreadyExistsException,
            &errors::OpsMetadataTooManyUpdatesException,
            &errors::OpsMetadataInvalidArgumentException,
            &errors::OpsMetadataLimitExceededException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreatePatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreatePatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreatePatchBaselineRequest,
        output: Some(&shapes::CreatePatchBaselineResult),
        result_wrapper: None,
        errors: &[
            &errors::IdempotentParameterMismatch,
            &errors::ResourceLimitExceededException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static CreateResourceDataSync: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateResourceDataSync",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateResourceDataSyncRequest,
        output: Some(&shapes::CreateResourceDataSyncResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourceDataSyncCountExceededException,
            &errors::ResourceDataSyncAlreadyExistsException,
            &errors::ResourceDataSyncInvalidConfigurationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteActivation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteActivation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteActivationRequest,
        output: Some(&shapes::DeleteActivationResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidActivationId,
            &errors::InvalidActivation,
            &errors::InternalServerError,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteAssociation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteAssociationRequest,
        output: Some(&shapes::DeleteAssociationResult),
        result_wrapper: None,
        errors: &[
            &errors::AssociationDoesNotExist,
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidInstanceId,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteCloudConnector: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteCloudConnector",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteCloudConnectorRequest,
        output: Some(&shapes::DeleteCloudConnectorResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ResourceNotFoundException, &errors::ConflictException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteDocument: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteDocument",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteDocumentRequest,
        output: Some(&shapes::DeleteDocumentResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentOperation,
            &errors::AssociatedInstances,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteInventory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteInventory",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteInventoryRequest,
        output: Some(&shapes::DeleteInventoryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidTypeNameException,
            &errors::InvalidOptionException,
            &errors::InvalidDeleteInventoryParametersException,
            &errors::InvalidInventoryRequestException,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static DeleteMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteMaintenanceWindowRequest,
        output: Some(&shapes::DeleteMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteOpsItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteOpsItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteOpsItemRequest,
        output: Some(&shapes::DeleteOpsItemResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::OpsItemInvalidParameterException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteOpsMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteOpsMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteOpsMetadataRequest,
        output: Some(&shapes::DeleteOpsMetadataResult),
        result_wrapper: None,
        errors: &[
            &errors::OpsMetadataNotFoundException,
            &errors::OpsMetadataInvalidArgumentException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteParameter: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteParameter",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteParameterRequest,
        output: Some(&shapes::DeleteParameterResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ParameterNotFound],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteParameters: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteParameters",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteParametersRequest,
        output: Some(&shapes::DeleteParametersResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeletePatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeletePatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeletePatchBaselineRequest,
        output: Some(&shapes::DeletePatchBaselineResult),
        result_wrapper: None,
        errors: &[&errors::ResourceInUseException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteResourceDataSync: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteResourceDataSync",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteResourceDataSyncRequest,
        output: Some(&shapes::DeleteResourceDataSyncResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourceDataSyncNotFoundException,
            &errors::ResourceDataSyncInvalidConfigurationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteResourcePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteResourcePolicyRequest,
        output: Some(&shapes::DeleteResourcePolicyResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourcePolicyInvalidParameterException,
            &errors::ResourcePolicyConflictException,
            &errors::ResourceNotFoundException,
            &errors::MalformedResourcePolicyDocumentException,
            &errors::ResourcePolicyNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeregisterDefaultHostManagementConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeregisterDefaultHostManagementConfiguration",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeregisterDefaultHostManagementConfigurationRequest,
        output: Some(&shapes::DeregisterDefaultHostManagementConfigurationResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeregisterManagedInstance: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeregisterManagedInstance",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeregisterManagedInstanceRequest,
        output: Some(&shapes::DeregisterManagedInstanceResult),
        result_wrapper: None,
        errors: &[&errors::InvalidInstanceId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeregisterPatchBaselineForPatchGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeregisterPatchBaselineForPatchGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeregisterPatchBaselineForPatchGroupRequest,
        output: Some(&shapes::DeregisterPatchBaselineForPatchGroupResult),
        result_wrapper: None,
        errors: &[&errors::InvalidResourceId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeregisterTargetFromMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeregisterTargetFromMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeregisterTargetFromMaintenanceWindowRequest,
        output: Some(&shapes::DeregisterTargetFromMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError, &errors::TargetInUseException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeregisterTaskFromMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeregisterTaskFromMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeregisterTaskFromMaintenanceWindowRequest,
        output: Some(&shapes::DeregisterTaskFromMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribeActivations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeActivations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeActivationsRequest,
        output: Some(&shapes::DescribeActivationsResult),
        result_wrapper: None,
        errors: &[&errors::InvalidFilter, &errors::InvalidNextToken, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAssociation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAssociationRequest,
        output: Some(&shapes::DescribeAssociationResult),
        result_wrapper: None,
        errors: &[
            &errors::AssociationDoesNotExist,
            &errors::InvalidAssociationVersion,
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidInstanceId,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribeAssociationExecutionTargets: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAssociationExecutionTargets",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAssociationExecutionTargetsRequest,
        output: Some(&shapes::DescribeAssociationExecutionTargetsResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::AssociationDoesNotExist,
            &errors::InvalidNextToken,
            &errors::AssociationExecutionDoesNotExist,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeAssociationExecutions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAssociationExecutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAssociationExecutionsRequest,
        output: Some(&shapes::DescribeAssociationExecutionsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::AssociationDoesNotExist, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeAutomationExecutions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAutomationExecutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAutomationExecutionsRequest,
        output: Some(&shapes::DescribeAutomationExecutionsResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidFilterKey,
            &errors::InvalidFilterValue,
            &errors::InvalidNextToken,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeAutomationStepExecutions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAutomationStepExecutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAutomationStepExecutionsRequest,
        output: Some(&shapes::DescribeAutomationStepExecutionsResult),
        result_wrapper: None,
        errors: &[
            &errors::AutomationExecutionNotFoundException,
            &errors::InvalidNextToken,
            &errors::InvalidFilterKey,
            &errors::InvalidFilterValue,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeAvailablePatches: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeAvailablePatches",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeAvailablePatchesRequest,
        output: Some(&shapes::DescribeAvailablePatchesResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeDocument: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeDocument",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeDocumentRequest,
        output: Some(&shapes::DescribeDocumentResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidDocument, &errors::InvalidDocumentVersion],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribeDocumentPermission: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeDocumentPermission",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeDocumentPermissionRequest,
        output: Some(&shapes::DescribeDocumentPermissionResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidNextToken,
            &errors::InvalidPermissionType,
            &errors::InvalidDocumentOperation,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeEffectiveInstanceAssociations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeEffectiveInstanceAssociations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeEffectiveInstanceAssociationsRequest,
        output: Some(&shapes::DescribeEffectiveInstanceAssociationsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidInstanceId, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeEffectivePatchesForPatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeEffectivePatchesForPatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeEffectivePatchesForPatchBaselineRequest,
        output: Some(&shapes::DescribeEffectivePatchesForPatchBaselineResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidResourceId,
            &errors::DoesNotExistException,
            &errors::UnsupportedOperatingSystem,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstanceAssociationsStatus: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstanceAssociationsStatus",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstanceAssociationsStatusRequest,
        output: Some(&shapes::DescribeInstanceAssociationsStatusResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidInstanceId, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstanceInformation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstanceInformation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstanceInformationRequest,
        output: Some(&shapes::DescribeInstanceInformationResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidNextToken,
            &errors::InvalidInstanceInformationFilterValue,
            &errors::InvalidFilterKey,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstancePatchStates: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstancePatchStates",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstancePatchStatesRequest,
        output: Some(&shapes::DescribeInstancePatchStatesResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstancePatchStatesForPatchGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstancePatchStatesForPatchGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstancePatchStatesForPatchGroupRequest,
        output: Some(&shapes::DescribeInstancePatchStatesForPatchGroupResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidFilter, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstancePatches: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstancePatches",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstancePatchesRequest,
        output: Some(&shapes::DescribeInstancePatchesResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInstanceProperties: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInstanceProperties",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInstancePropertiesRequest,
        output: Some(&shapes::DescribeInstancePropertiesResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidNextToken,
            &errors::InvalidFilterKey,
            &errors::InvalidInstanceId,
            &errors::InvalidActivationId,
            &errors::InvalidInstancePropertyFilterValue,
            &errors::InternalServerError,
            &errors::InvalidDocument,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeInventoryDeletions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeInventoryDeletions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeInventoryDeletionsRequest,
        output: Some(&shapes::DescribeInventoryDeletionsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidDeletionIdException, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowExecutionTaskInvocations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowExecutionTaskInvocations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowExecutionTaskInvocationsRequest,
        output: Some(&shapes::DescribeMaintenanceWindowExecutionTaskInvocationsResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowExecutionTasks: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowExecutionTasks",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowExecutionTasksRequest,
        output: Some(&shapes::DescribeMaintenanceWindowExecutionTasksResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowExecutions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowExecutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowExecutionsRequest,
        output: Some(&shapes::DescribeMaintenanceWindowExecutionsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowSchedule: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowSchedule",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowScheduleRequest,
        output: Some(&shapes::DescribeMaintenanceWindowScheduleResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::DoesNotExistException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowTargets: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowTargets",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowTargetsRequest,
        output: Some(&shapes::DescribeMaintenanceWindowTargetsResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowTasks: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowTasks",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowTasksRequest,
        output: Some(&shapes::DescribeMaintenanceWindowTasksResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindows: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindows",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowsRequest,
        output: Some(&shapes::DescribeMaintenanceWindowsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeMaintenanceWindowsForTarget: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeMaintenanceWindowsForTarget",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeMaintenanceWindowsForTargetRequest,
        output: Some(&shapes::DescribeMaintenanceWindowsForTargetResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeOpsItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeOpsItems",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeOpsItemsRequest,
        output: Some(&shapes::DescribeOpsItemsResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeParameters: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeParameters",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeParametersRequest,
        output: Some(&shapes::DescribeParametersResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidFilterKey,
            &errors::InvalidFilterOption,
            &errors::InvalidFilterValue,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribePatchBaselines: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePatchBaselines",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePatchBaselinesRequest,
        output: Some(&shapes::DescribePatchBaselinesResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribePatchGroupState: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePatchGroupState",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePatchGroupStateRequest,
        output: Some(&shapes::DescribePatchGroupStateResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribePatchGroups: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePatchGroups",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePatchGroupsRequest,
        output: Some(&shapes::DescribePatchGroupsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribePatchProperties: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePatchProperties",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePatchPropertiesRequest,
        output: Some(&shapes::DescribePatchPropertiesResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DescribeSessions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeSessions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeSessionsRequest,
        output: Some(&shapes::DescribeSessionsResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidFilterKey, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static DisassociateOpsItemRelatedItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DisassociateOpsItemRelatedItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DisassociateOpsItemRelatedItemRequest,
        output: Some(&shapes::DisassociateOpsItemRelatedItemResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemRelatedItemAssociationNotFoundException,
            &errors::OpsItemNotFoundException,
            &errors::OpsItemInvalidParameterException,
            &errors::OpsItemConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAccessToken: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAccessToken",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAccessTokenRequest,
        output: Some(&shapes::GetAccessTokenResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::AccessDeniedException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetAutomationExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetAutomationExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetAutomationExecutionRequest,
        output: Some(&shapes::GetAutomationExecutionResult),
        result_wrapper: None,
        errors: &[&errors::AutomationExecutionNotFoundException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetCalendarState: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetCalendarState",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetCalendarStateRequest,
        output: Some(&shapes::GetCalendarStateResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentType,
            &errors::UnsupportedCalendarException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetCloudConnector: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetCloudConnector",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetCloudConnectorRequest,
        output: Some(&shapes::GetCloudConnectorResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ResourceNotFoundException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetCommandInvocation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetCommandInvocation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetCommandInvocationRequest,
        output: Some(&shapes::GetCommandInvocationResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidCommandId,
            &errors::InvalidInstanceId,
            &errors::InvalidPluginName,
            &errors::InvocationDoesNotExist,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetConnectionStatus: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetConnectionStatus",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetConnectionStatusRequest,
        output: Some(&shapes::GetConnectionStatusResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDefaultPatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDefaultPatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetDefaultPatchBaselineRequest,
        output: Some(&shapes::GetDefaultPatchBaselineResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDeployablePatchSnapshotForInstance: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDeployablePatchSnapshotForInstance",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetDeployablePatchSnapshotForInstanceRequest,
        output: Some(&shapes::GetDeployablePatchSnapshotForInstanceResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::UnsupportedOperatingSystem,
            &errors::UnsupportedFeatureRequiredException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetDocument: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetDocument",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetDocumentRequest,
        output: Some(&shapes::GetDocumentResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidDocument, &errors::InvalidDocumentVersion],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetExecutionPreview: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetExecutionPreview",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetExecutionPreviewRequest,
        output: Some(&shapes::GetExecutionPreviewResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ResourceNotFoundException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetInventory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetInventory",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetInventoryRequest,
        output: Some(&shapes::GetInventoryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidFilter,
            &errors::InvalidInventoryGroupException,
            &errors::InvalidNextToken,
            &errors::InvalidTypeNameException,
            &errors::InvalidAggregatorException,
            &errors::InvalidResultAttributeException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetInventorySchema: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetInventorySchema",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetInventorySchemaRequest,
        output: Some(&shapes::GetInventorySchemaResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidTypeNameException, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetMaintenanceWindowRequest,
        output: Some(&shapes::GetMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetMaintenanceWindowExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetMaintenanceWindowExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetMaintenanceWindowExecutionRequest,
        output: Some(&shapes::GetMaintenanceWindowExecutionResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetMaintenanceWindowExecutionTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetMaintenanceWindowExecutionTask",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetMaintenanceWindowExecutionTaskRequest,
        output: Some(&shapes::GetMaintenanceWindowExecutionTaskResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetMaintenanceWindowExecutionTaskInvocation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetMaintenanceWindowExecutionTaskInvocation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetMaintenanceWindowExecutionTaskInvocationRequest,
        output: Some(&shapes::GetMaintenanceWindowExecutionTaskInvocationResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetMaintenanceWindowTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetMaintenanceWindowTask",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetMaintenanceWindowTaskRequest,
        output: Some(&shapes::GetMaintenanceWindowTaskResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetOpsItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetOpsItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetOpsItemRequest,
        output: Some(&shapes::GetOpsItemResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemNotFoundException,
            &errors::OpsItemAccessDeniedException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetOpsMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetOpsMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetOpsMetadataRequest,
        output: Some(&shapes::GetOpsMetadataResult),
        result_wrapper: None,
        errors: &[
            &errors::OpsMetadataNotFoundException,
            &errors::OpsMetadataInvalidArgumentException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetOpsSummary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetOpsSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetOpsSummaryRequest,
        output: Some(&shapes::GetOpsSummaryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourceDataSyncNotFoundException,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
            &errors::InvalidTypeNameException,
            &errors::InvalidAggregatorException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetParameter: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetParameter",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetParameterRequest,
        output: Some(&shapes::GetParameterResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidKeyId,
            &errors::ParameterNotFound,
            &errors::ParameterVersionNotFound,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetParameterHistory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetParameterHistory",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetParameterHistoryRequest,
        output: Some(&shapes::GetParameterHistoryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ParameterNotFound,
            &errors::InvalidNextToken,
            &errors::InvalidKeyId,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetParameters: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetParameters",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetParametersRequest,
        output: Some(&shapes::GetParametersResult),
        result_wrapper: None,
        errors: &[&errors::InvalidKeyId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetParametersByPath: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetParametersByPath",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetParametersByPathRequest,
        output: Some(&shapes::GetParametersByPathResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidFilterKey,
            &errors::InvalidFilterOption,
            &errors::InvalidFilterValue,
            &errors::InvalidKeyId,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetPatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetPatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPatchBaselineRequest,
        output: Some(&shapes::GetPatchBaselineResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InvalidResourceId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetPatchBaselineForPatchGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetPatchBaselineForPatchGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetPatchBaselineForPatchGroupRequest,
        output: Some(&shapes::GetPatchBaselineForPatchGroupResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetResourcePolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetResourcePolicies",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetResourcePoliciesRequest,
        output: Some(&shapes::GetResourcePoliciesResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourcePolicyInvalidParameterException,
            &errors::ResourceNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetServiceSetting: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetServiceSetting",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetServiceSettingRequest,
        output: Some(&shapes::GetServiceSettingResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ServiceSettingNotFound],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static LabelParameterVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "LabelParameterVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::LabelParameterVersionRequest,
        output: Some(&shapes::LabelParameterVersionResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::TooManyUpdates,
            &errors::ParameterNotFound,
            &errors::ParameterVersionNotFound,
            &errors::ParameterVersionLabelLimitExceeded,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListAssociationVersions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAssociationVersions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAssociationVersionsRequest,
        output: Some(&shapes::ListAssociationVersionsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken, &errors::AssociationDoesNotExist],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListAssociations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListAssociations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListAssociationsRequest,
        output: Some(&shapes::ListAssociationsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListCloudConnectors: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListCloudConnectors",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListCloudConnectorsRequest,
        output: Some(&shapes::ListCloudConnectorsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListCommandInvocations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListCommandInvocations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListCommandInvocationsRequest,
        output: Some(&shapes::ListCommandInvocationsResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidCommandId,
            &errors::InvalidInstanceId,
            &errors::InvalidFilterKey,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListCommands: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListCommands",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListCommandsRequest,
        output: Some(&shapes::ListCommandsResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidCommandId,
            &errors::InvalidInstanceId,
            &errors::InvalidFilterKey,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListComplianceItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListComplianceItems",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListComplianceItemsRequest,
        output: Some(&shapes::ListComplianceItemsResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidResourceType,
            &errors::InvalidResourceId,
            &errors::InternalServerError,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListComplianceSummaries: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListComplianceSummaries",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListComplianceSummariesRequest,
        output: Some(&shapes::ListComplianceSummariesResult),
        result_wrapper: None,
        errors: &[&errors::InvalidFilter, &errors::InvalidNextToken, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListDocumentMetadataHistory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListDocumentMetadataHistory",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListDocumentMetadataHistoryRequest,
        output: Some(&shapes::ListDocumentMetadataHistoryResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentVersion,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListDocumentVersions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListDocumentVersions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListDocumentVersionsRequest,
        output: Some(&shapes::ListDocumentVersionsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken, &errors::InvalidDocument],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListDocuments: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListDocuments",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListDocumentsRequest,
        output: Some(&shapes::ListDocumentsResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::InvalidNextToken, &errors::InvalidFilterKey],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListInventoryEntries: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListInventoryEntries",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListInventoryEntriesRequest,
        output: Some(&shapes::ListInventoryEntriesResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidTypeNameException,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListNodes: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListNodes",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListNodesRequest,
        output: Some(&shapes::ListNodesResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
            &errors::ResourceDataSyncNotFoundException,
            &errors::UnsupportedOperationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListNodesSummary: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListNodesSummary",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListNodesSummaryRequest,
        output: Some(&shapes::ListNodesSummaryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidAggregatorException,
            &errors::InvalidFilter,
            &errors::InvalidNextToken,
            &errors::ResourceDataSyncNotFoundException,
            &errors::UnsupportedOperationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListOpsItemEvents: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListOpsItemEvents",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListOpsItemEventsRequest,
        output: Some(&shapes::ListOpsItemEventsResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemNotFoundException,
            &errors::OpsItemLimitExceededException,
            &errors::OpsItemInvalidParameterException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListOpsItemRelatedItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListOpsItemRelatedItems",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListOpsItemRelatedItemsRequest,
        output: Some(&shapes::ListOpsItemRelatedItemsResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::OpsItemInvalidParameterException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListOpsMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListOpsMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListOpsMetadataRequest,
        output: Some(&shapes::ListOpsMetadataResult),
        result_wrapper: None,
        errors: &[&errors::OpsMetadataInvalidArgumentException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListResourceComplianceSummaries: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListResourceComplianceSummaries",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListResourceComplianceSummariesRequest,
        output: Some(&shapes::ListResourceComplianceSummariesResult),
        result_wrapper: None,
        errors: &[&errors::InvalidFilter, &errors::InvalidNextToken, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListResourceDataSync: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListResourceDataSync",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListResourceDataSyncRequest,
        output: Some(&shapes::ListResourceDataSyncResult),
        result_wrapper: None,
        errors: &[
            &errors::ResourceDataSyncInvalidConfigurationException,
            &errors::InternalServerError,
            &errors::InvalidNextToken,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListTagsForResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListTagsForResourceRequest,
        output: Some(&shapes::ListTagsForResourceResult),
        result_wrapper: None,
        errors: &[&errors::InvalidResourceType, &errors::InvalidResourceId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ModifyDocumentPermission: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ModifyDocumentPermission",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ModifyDocumentPermissionRequest,
        output: Some(&shapes::ModifyDocumentPermissionResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidPermissionType,
            &errors::DocumentPermissionLimit,
            &errors::DocumentLimitExceeded,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutComplianceItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutComplianceItems",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutComplianceItemsRequest,
        output: Some(&shapes::PutComplianceItemsResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidItemContentException,
            &errors::TotalSizeLimitExceededException,
            &errors::ItemSizeLimitExceededException,
            &errors::ComplianceTypeCountLimitExceededException,
            &errors::InvalidResourceType,
            &errors::InvalidResourceId,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutInventory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutInventory",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutInventoryRequest,
        output: Some(&shapes::PutInventoryResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidTypeNameException,
            &errors::InvalidItemContentException,
            &errors::TotalSizeLimitExceededException,
            &errors::ItemSizeLimitExceededException,
            &errors::ItemContentMismatchException,
            &errors::CustomSchemaCountLimitExceededException,
            &errors::UnsupportedInventorySchemaVersionException,
            &errors::UnsupportedInventoryItemContextException,
            &errors::InvalidInventoryItemContextException,
            &errors::SubTypeCountLimitExceededException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutParameter: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutParameter",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutParameterRequest,
        output: Some(&shapes::PutParameterResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidKeyId,
            &errors::ParameterLimitExceeded,
            &errors::TooManyUpdates,
            &errors::ParameterAlreadyExists,
            &errors::HierarchyLevelLimitExceededException,
            &errors::HierarchyTypeMismatchException,
            &errors::InvalidAllowedPatternException,
            &errors::ParameterMaxVersionLimitExceeded,
            &errors::ParameterPatternMismatchException,
            &errors::UnsupportedParameterType,
            &errors::PoliciesLimitExceededException,
            &errors::InvalidPolicyTypeException,
            &errors::InvalidPolicyAttributeException,
            &errors::IncompatiblePolicyException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutResourcePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutResourcePolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutResourcePolicyRequest,
        output: Some(&shapes::PutResourcePolicyResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourcePolicyInvalidParameterException,
            &errors::ResourcePolicyLimitExceededException,
            &errors::ResourcePolicyConflictException,
            &errors::ResourceNotFoundException,
            &errors::MalformedResourcePolicyDocumentException,
            &errors::ResourcePolicyNotFoundException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RegisterDefaultHostManagementConfiguration: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RegisterDefaultHostManagementConfiguration",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RegisterDefaultHostManagementConfigurationRequest,
        output: Some(&shapes::RegisterDefaultHostManagementConfigurationResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RegisterDefaultPatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RegisterDefaultPatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RegisterDefaultPatchBaselineRequest,
        output: Some(&shapes::RegisterDefaultPatchBaselineResult),
        result_wrapper: None,
        errors: &[&errors::InvalidResourceId, &errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RegisterPatchBaselineForPatchGroup: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RegisterPatchBaselineForPatchGroup",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RegisterPatchBaselineForPatchGroupRequest,
        output: Some(&shapes::RegisterPatchBaselineForPatchGroupResult),
        result_wrapper: None,
        errors: &[
            &errors::AlreadyExistsException,
            &errors::DoesNotExistException,
            &errors::InvalidResourceId,
            &errors::ResourceLimitExceededException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RegisterTargetWithMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RegisterTargetWithMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RegisterTargetWithMaintenanceWindowRequest,
        output: Some(&shapes::RegisterTargetWithMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[
            &errors::IdempotentParameterMismatch,
            &errors::DoesNotExistException,
            &errors::ResourceLimitExceededException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static RegisterTaskWithMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RegisterTaskWithMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RegisterTaskWithMaintenanceWindowRequest,
        output: Some(&shapes::RegisterTaskWithMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[
            &errors::IdempotentParameterMismatch,
            &errors::DoesNotExistException,
            &errors::ResourceLimitExceededException,
            &errors::FeatureNotAvailableException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: Some("ClientToken"),
        paginated: false,
    };
    pub static RemoveTagsFromResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RemoveTagsFromResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::RemoveTagsFromResourceRequest,
        output: Some(&shapes::RemoveTagsFromResourceResult),
        result_wrapper: None,
        errors: &[
            &errors::InvalidResourceType,
            &errors::InvalidResourceId,
            &errors::InternalServerError,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ResetServiceSetting: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ResetServiceSetting",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ResetServiceSettingRequest,
        output: Some(&shapes::ResetServiceSettingResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ServiceSettingNotFound, &errors::TooManyUpdates],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ResumeSession: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ResumeSession",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ResumeSessionRequest,
        output: Some(&shapes::ResumeSessionResponse),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SendAutomationSignal: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SendAutomationSignal",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SendAutomationSignalRequest,
        output: Some(&shapes::SendAutomationSignalResult),
        result_wrapper: None,
        errors: &[
            &errors::AutomationExecutionNotFoundException,
            &errors::AutomationStepNotFoundException,
            &errors::InvalidAutomationSignalException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SendCommand: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SendCommand",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SendCommandRequest,
        output: Some(&shapes::SendCommandResult),
        result_wrapper: None,
        errors: &[
            &errors::DuplicateInstanceId,
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidDocument,
            &errors::InvalidDocumentVersion,
            &errors::InvalidOutputFolder,
            &errors::InvalidParameters,
            &errors::UnsupportedPlatformType,
            &errors::MaxDocumentSizeExceeded,
            &errors::InvalidRole,
            &errors::InvalidNotificationConfig,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartAccessRequest: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartAccessRequest",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartAccessRequestRequest,
        output: Some(&shapes::StartAccessRequestResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::AccessDeniedException,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartAssociationsOnce: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartAssociationsOnce",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartAssociationsOnceRequest,
        output: Some(&shapes::StartAssociationsOnceResult),
        result_wrapper: None,
        errors: &[&errors::InvalidAssociation, &errors::AssociationDoesNotExist],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartAutomationExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartAutomationExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartAutomationExecutionRequest,
        output: Some(&shapes::StartAutomationExecutionResult),
        result_wrapper: None,
        errors: &[
            &errors::AutomationDefinitionNotFoundException,
            &errors::InvalidAutomationExecutionParametersException,
            &errors::AutomationExecutionLimitExceededException,
            &errors::AutomationDefinitionVersionNotFoundException,
            &errors::IdempotentParameterMismatch,
            &errors::InvalidTarget,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartChangeRequestExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartChangeRequestExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartChangeRequestExecutionRequest,
        output: Some(&shapes::StartChangeRequestExecutionResult),
        result_wrapper: None,
        errors: &[
            &errors::AutomationDefinitionNotFoundException,
            &errors::InvalidAutomationExecutionParametersException,
            &errors::AutomationExecutionLimitExceededException,
            &errors::AutomationDefinitionVersionNotFoundException,
            &errors::IdempotentParameterMismatch,
            &errors::InternalServerError,
            &errors::AutomationDefinitionNotApprovedException,
            &errors::NoLongerSupportedException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartExecutionPreview: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartExecutionPreview",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartExecutionPreviewRequest,
        output: Some(&shapes::StartExecutionPreviewResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ValidationException],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartSession: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartSession",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartSessionRequest,
        output: Some(&shapes::StartSessionResponse),
        result_wrapper: None,
        errors: &[&errors::InvalidDocument, &errors::TargetNotConnected, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StopAutomationExecution: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StopAutomationExecution",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StopAutomationExecutionRequest,
        output: Some(&shapes::StopAutomationExecutionResult),
        result_wrapper: None,
        errors: &[
            &errors::AutomationExecutionNotFoundException,
            &errors::InvalidAutomationStatusUpdateException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TerminateSession: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TerminateSession",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TerminateSessionRequest,
        output: Some(&shapes::TerminateSessionResponse),
        result_wrapper: None,
        errors: &[&errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UnlabelParameterVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UnlabelParameterVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UnlabelParameterVersionRequest,
        output: Some(&shapes::UnlabelParameterVersionResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::TooManyUpdates,
            &errors::ParameterNotFound,
            &errors::ParameterVersionNotFound,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAssociation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAssociation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAssociationRequest,
        output: Some(&shapes::UpdateAssociationResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidSchedule,
            &errors::InvalidParameters,
            &errors::InvalidOutputLocation,
            &errors::InvalidDocumentVersion,
            &errors::AssociationDoesNotExist,
            &errors::InvalidUpdate,
            &errors::TooManyUpdates,
            &errors::InvalidDocument,
            &errors::InvalidTarget,
            &errors::InvalidAssociationVersion,
            &errors::AssociationVersionLimitExceeded,
            &errors::InvalidTargetMaps,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateAssociationStatus: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateAssociationStatus",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateAssociationStatusRequest,
        output: Some(&shapes::UpdateAssociationStatusResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidInstanceId,
            &errors::InvalidDocument,
            &errors::AssociationDoesNotExist,
            &errors::StatusUnchanged,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateCloudConnector: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateCloudConnector",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateCloudConnectorRequest,
        output: Some(&shapes::UpdateCloudConnectorResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateDocument: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateDocument",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateDocumentRequest,
        output: Some(&shapes::UpdateDocumentResult),
        result_wrapper: None,
        errors: &[
            &errors::MaxDocumentSizeExceeded,
            &errors::DocumentVersionLimitExceeded,
            &errors::InternalServerError,
            &errors::DuplicateDocumentContent,
            &errors::DuplicateDocumentVersionName,
            &errors::InvalidDocumentContent,
            &errors::InvalidDocumentVersion,
            &errors::InvalidDocumentSchemaVersion,
            &errors::InvalidDocument,
            &errors::InvalidDocumentOperation,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateDocumentDefaultVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateDocumentDefaultVersion",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateDocumentDefaultVersionRequest,
        output: Some(&shapes::UpdateDocumentDefaultVersionResult),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentVersion,
            &errors::InvalidDocumentSchemaVersion,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateDocumentMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateDocumentMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateDocumentMetadataRequest,
        output: Some(&shapes::UpdateDocumentMetadataResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::InvalidDocument,
            &errors::InvalidDocumentOperation,
            &errors::InvalidDocumentVersion,
            &errors::TooManyUpdates,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateMaintenanceWindow: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateMaintenanceWindow",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateMaintenanceWindowRequest,
        output: Some(&shapes::UpdateMaintenanceWindowResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateMaintenanceWindowTarget: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateMaintenanceWindowTarget",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateMaintenanceWindowTargetRequest,
        output: Some(&shapes::UpdateMaintenanceWindowTargetResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateMaintenanceWindowTask: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateMaintenanceWindowTask",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateMaintenanceWindowTaskRequest,
        output: Some(&shapes::UpdateMaintenanceWindowTaskResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateManagedInstanceRole: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateManagedInstanceRole",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateManagedInstanceRoleRequest,
        output: Some(&shapes::UpdateManagedInstanceRoleResult),
        result_wrapper: None,
        errors: &[&errors::InvalidInstanceId, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateOpsItem: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateOpsItem",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateOpsItemRequest,
        output: Some(&shapes::UpdateOpsItemResponse),
        result_wrapper: None,
        errors: &[
            &errors::InternalServerError,
            &errors::OpsItemNotFoundException,
            &errors::OpsItemAlreadyExistsException,
            &errors::OpsItemLimitExceededException,
            &errors::OpsItemInvalidParameterException,
            &errors::OpsItemAccessDeniedException,
            &errors::OpsItemConflictException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateOpsMetadata: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateOpsMetadata",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateOpsMetadataRequest,
        output: Some(&shapes::UpdateOpsMetadataResult),
        result_wrapper: None,
        errors: &[
            &errors::OpsMetadataNotFoundException,
            &errors::OpsMetadataInvalidArgumentException,
            &errors::OpsMetadataKeyLimitExceededException,
            &errors::OpsMetadataTooManyUpdatesException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdatePatchBaseline: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdatePatchBaseline",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdatePatchBaselineRequest,
        output: Some(&shapes::UpdatePatchBaselineResult),
        result_wrapper: None,
        errors: &[&errors::DoesNotExistException, &errors::InternalServerError],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateResourceDataSync: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateResourceDataSync",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateResourceDataSyncRequest,
        output: Some(&shapes::UpdateResourceDataSyncResult),
        result_wrapper: None,
        errors: &[
            &errors::ResourceDataSyncNotFoundException,
            &errors::ResourceDataSyncInvalidConfigurationException,
            &errors::ResourceDataSyncConflictException,
            &errors::InternalServerError,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateServiceSetting: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateServiceSetting",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateServiceSettingRequest,
        output: Some(&shapes::UpdateServiceSettingResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ServiceSettingNotFound, &errors::TooManyUpdates],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ValidateCloudConnector: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ValidateCloudConnector",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ValidateCloudConnectorRequest,
        output: Some(&shapes::ValidateCloudConnectorResult),
        result_wrapper: None,
        errors: &[&errors::InternalServerError, &errors::ResourceNotFoundException],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static AccessDeniedException: ErrorModel =
        ErrorModel { code: "AccessDeniedException", status: 400, shape: &shapes::AccessDeniedException };
    pub static AlreadyExistsException: ErrorModel =
        ErrorModel { code: "AlreadyExistsException", status: 400, shape: &shapes::AlreadyExistsException };
    pub static AssociatedInstances: ErrorModel =
        ErrorModel { code: "AssociatedInstances", status: 400, shape: &shapes::AssociatedInstances };
    pub static AssociationAlreadyExists: ErrorModel =
        ErrorModel { code: "AssociationAlreadyExists", status: 400, shape: &shapes::AssociationAlreadyExists };
    pub static AssociationDoesNotExist: ErrorModel =
        ErrorModel { code: "AssociationDoesNotExist", status: 400, shape: &shapes::AssociationDoesNotExist };
    pub static AssociationExecutionDoesNotExist: ErrorModel = ErrorModel {
        code: "AssociationExecutionDoesNotExist",
        status: 400,
        shape: &shapes::AssociationExecutionDoesNotExist,
    };
    pub static AssociationLimitExceeded: ErrorModel =
        ErrorModel { code: "AssociationLimitExceeded", status: 400, shape: &shapes::AssociationLimitExceeded };
    pub static AssociationVersionLimitExceeded: ErrorModel = ErrorModel {
        code: "AssociationVersionLimitExceeded",
        status: 400,
        shape: &shapes::AssociationVersionLimitExceeded,
    };
    pub static AutomationDefinitionNotApprovedException: ErrorModel = ErrorModel {
        code: "AutomationDefinitionNotApprovedException",
        status: 400,
        shape: &shapes::AutomationDefinitionNotApprovedException,
    };
    pub static AutomationDefinitionNotFoundException: ErrorModel = ErrorModel {
        code: "AutomationDefinitionNotFoundException",
        status: 400,
        shape: &shapes::AutomationDefinitionNotFoundException,
    };
    pub static AutomationDefinitionVersionNotFoundException: ErrorModel = ErrorModel {
        code: "AutomationDefinitionVersionNotFoundException",
        status: 400,
        shape: &shapes::AutomationDefinitionVersionNotFoundException,
    };
    pub static AutomationExecutionLimitExceededException: ErrorModel = ErrorModel {
        code: "AutomationExecutionLimitExceededException",
        status: 400,
        shape: &shapes::AutomationExecutionLimitExceededException,
    };
    pub static AutomationExecutionNotFoundException: ErrorModel = ErrorModel {
        code: "AutomationExecutionNotFoundException",
        status: 400,
        shape: &shapes::AutomationExecutionNotFoundException,
    };
    pub static AutomationStepNotFoundException: ErrorModel = ErrorModel {
        code: "AutomationStepNotFoundException",
        status: 400,
        shape: &shapes::AutomationStepNotFoundException,
    };
    pub static ComplianceTypeCountLimitExceededException: ErrorModel = ErrorModel {
        code: "ComplianceTypeCountLimitExceededException",
        status: 400,
        shape: &shapes::ComplianceTypeCountLimitExceededException,
    };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 400, shape: &shapes::ConflictException };
    pub static CustomSchemaCountLimitExceededException: ErrorModel = ErrorModel {
        code: "CustomSchemaCountLimitExceededException",
        status: 400,
        shape: &shapes::CustomSchemaCountLimitExceededException,
    };
    pub static DocumentAlreadyExists: ErrorModel =
        ErrorModel { code: "DocumentAlreadyExists", status: 400, shape: &shapes::DocumentAlreadyExists };
    pub static DocumentLimitExceeded: ErrorModel =
        ErrorModel { code: "DocumentLimitExceeded", status: 400, shape: &shapes::DocumentLimitExceeded };
    pub static DocumentPermissionLimit: ErrorModel =
        ErrorModel { code: "DocumentPermissionLimit", status: 400, shape: &shapes::DocumentPermissionLimit };
    pub static DocumentVersionLimitExceeded: ErrorModel =
        ErrorModel { code: "DocumentVersionLimitExceeded", status: 400, shape: &shapes::DocumentVersionLimitExceeded };
    pub static DoesNotExistException: ErrorModel =
        ErrorModel { code: "DoesNotExistException", status: 400, shape: &shapes::DoesNotExistException };
    pub static DuplicateDocumentContent: ErrorModel =
        ErrorModel { code: "DuplicateDocumentContent", status: 400, shape: &shapes::DuplicateDocumentContent };
    pub static DuplicateDocumentVersionName: ErrorModel =
        ErrorModel { code: "DuplicateDocumentVersionName", status: 400, shape: &shapes::DuplicateDocumentVersionName };
    pub static DuplicateInstanceId: ErrorModel =
        ErrorModel { code: "DuplicateInstanceId", status: 400, shape: &shapes::DuplicateInstanceId };
    pub static FeatureNotAvailableException: ErrorModel =
        ErrorModel { code: "FeatureNotAvailableException", status: 400, shape: &shapes::FeatureNotAvailableException };
    pub static HierarchyLevelLimitExceededException: ErrorModel = ErrorModel {
        code: "HierarchyLevelLimitExceededException",
        status: 400,
        shape: &shapes::HierarchyLevelLimitExceededException,
    };
    pub static HierarchyTypeMismatchException: ErrorModel = ErrorModel {
        code: "HierarchyTypeMismatchException",
        status: 400,
        shape: &shapes::HierarchyTypeMismatchException,
    };
    pub static IdempotentParameterMismatch: ErrorModel =
        ErrorModel { code: "IdempotentParameterMismatch", status: 400, shape: &shapes::IdempotentParameterMismatch };
    pub static IncompatiblePolicyException: ErrorModel =
        ErrorModel { code: "IncompatiblePolicyException", status: 400, shape: &shapes::IncompatiblePolicyException };
    pub static InternalServerError: ErrorModel =
        ErrorModel { code: "InternalServerError", status: 500, shape: &shapes::InternalServerError };
    pub static InvalidActivation: ErrorModel =
        ErrorModel { code: "InvalidActivation", status: 400, shape: &shapes::InvalidActivation };
    pub static InvalidActivationId: ErrorModel =
        ErrorModel { code: "InvalidActivationId", status: 400, shape: &shapes::InvalidActivationId };
    pub static InvalidAggregatorException: ErrorModel =
        ErrorModel { code: "InvalidAggregatorException", status: 400, shape: &shapes::InvalidAggregatorException };
    pub static InvalidAllowedPatternException: ErrorModel = ErrorModel {
        code: "InvalidAllowedPatternException",
        status: 400,
        shape: &shapes::InvalidAllowedPatternException,
    };
    pub static InvalidAssociation: ErrorModel =
        ErrorModel { code: "InvalidAssociation", status: 400, shape: &shapes::InvalidAssociation };
    pub static InvalidAssociationVersion: ErrorModel =
        ErrorModel { code: "InvalidAssociationVersion", status: 400, shape: &shapes::InvalidAssociationVersion };
    pub static InvalidAutomationExecutionParametersException: ErrorModel = ErrorModel {
        code: "InvalidAutomationExecutionParametersException",
        status: 400,
        shape: &shapes::InvalidAutomationExecutionParametersException,
    };
    pub static InvalidAutomationSignalException: ErrorModel = ErrorModel {
        code: "InvalidAutomationSignalException",
        status: 400,
        shape: &shapes::InvalidAutomationSignalException,
    };
    pub static InvalidAutomationStatusUpdateException: ErrorModel = ErrorModel {
        code: "InvalidAutomationStatusUpdateException",
        status: 400,
        shape: &shapes::InvalidAutomationStatusUpdateException,
    };
    pub static InvalidCommandId: ErrorModel =
        ErrorModel { code: "InvalidCommandId", status: 400, shape: &shapes::InvalidCommandId };
    pub static InvalidDeleteInventoryParametersException: ErrorModel = ErrorModel {
        code: "InvalidDeleteInventoryParametersException",
        status: 400,
        shape: &shapes::InvalidDeleteInventoryParametersException,
    };
    pub static InvalidDeletionIdException: ErrorModel =
        ErrorModel { code: "InvalidDeletionIdException", status: 400, shape: &shapes::InvalidDeletionIdException };
    pub static InvalidDocument: ErrorModel =
        ErrorModel { code: "InvalidDocument", status: 400, shape: &shapes::InvalidDocument };
    pub static InvalidDocumentContent: ErrorModel =
        ErrorModel { code: "InvalidDocumentContent", status: 400, shape: &shapes::InvalidDocumentContent };
    pub static InvalidDocumentOperation: ErrorModel =
        ErrorModel { code: "InvalidDocumentOperation", status: 400, shape: &shapes::InvalidDocumentOperation };
    pub static InvalidDocumentSchemaVersion: ErrorModel =
        ErrorModel { code: "InvalidDocumentSchemaVersion", status: 400, shape: &shapes::InvalidDocumentSchemaVersion };
    pub static InvalidDocumentType: ErrorModel =
        ErrorModel { code: "InvalidDocumentType", status: 400, shape: &shapes::InvalidDocumentType };
    pub static InvalidDocumentVersion: ErrorModel =
        ErrorModel { code: "InvalidDocumentVersion", status: 400, shape: &shapes::InvalidDocumentVersion };
    pub static InvalidFilter: ErrorModel =
        ErrorModel { code: "InvalidFilter", status: 400, shape: &shapes::InvalidFilter };
    pub static InvalidFilterKey: ErrorModel =
        ErrorModel { code: "InvalidFilterKey", status: 400, shape: &shapes::InvalidFilterKey };
    pub static InvalidFilterOption: ErrorModel =
        ErrorModel { code: "InvalidFilterOption", status: 400, shape: &shapes::InvalidFilterOption };
    pub static InvalidFilterValue: ErrorModel =
        ErrorModel { code: "InvalidFilterValue", status: 400, shape: &shapes::InvalidFilterValue };
    pub static InvalidInstanceId: ErrorModel =
        ErrorModel { code: "InvalidInstanceId", status: 400, shape: &shapes::InvalidInstanceId };
    pub static InvalidInstanceInformationFilterValue: ErrorModel = ErrorModel {
        code: "InvalidInstanceInformationFilterValue",
        status: 400,
        shape: &shapes::InvalidInstanceInformationFilterValue,
    };
    pub static InvalidInstancePropertyFilterValue: ErrorModel = ErrorModel {
        code: "InvalidInstancePropertyFilterValue",
        status: 400,
        shape: &shapes::InvalidInstancePropertyFilterValue,
    };
    pub static InvalidInventoryGroupException: ErrorModel = ErrorModel {
        code: "InvalidInventoryGroupException",
        status: 400,
        shape: &shapes::InvalidInventoryGroupException,
    };
    pub static InvalidInventoryItemContextException: ErrorModel = ErrorModel {
        code: "InvalidInventoryItemContextException",
        status: 400,
        shape: &shapes::InvalidInventoryItemContextException,
    };
    pub static InvalidInventoryRequestException: ErrorModel = ErrorModel {
        code: "InvalidInventoryRequestException",
        status: 400,
        shape: &shapes::InvalidInventoryRequestException,
    };
    pub static InvalidItemContentException: ErrorModel =
        ErrorModel { code: "InvalidItemContentException", status: 400, shape: &shapes::InvalidItemContentException };
    pub static InvalidKeyId: ErrorModel =
        ErrorModel { code: "InvalidKeyId", status: 400, shape: &shapes::InvalidKeyId };
    pub static InvalidNextToken: ErrorModel =
        ErrorModel { code: "InvalidNextToken", status: 400, shape: &shapes::InvalidNextToken };
    pub static InvalidNotificationConfig: ErrorModel =
        ErrorModel { code: "InvalidNotificationConfig", status: 400, shape: &shapes::InvalidNotificationConfig };
    pub static InvalidOptionException: ErrorModel =
        ErrorModel { code: "InvalidOptionException", status: 400, shape: &shapes::InvalidOptionException };
    pub static InvalidOutputFolder: ErrorModel =
        ErrorModel { code: "InvalidOutputFolder", status: 400, shape: &shapes::InvalidOutputFolder };
    pub static InvalidOutputLocation: ErrorModel =
        ErrorModel { code: "InvalidOutputLocation", status: 400, shape: &shapes::InvalidOutputLocation };
    pub static InvalidParameters: ErrorModel =
        ErrorModel { code: "InvalidParameters", status: 400, shape: &shapes::InvalidParameters };
    pub static InvalidPermissionType: ErrorModel =
        ErrorModel { code: "InvalidPermissionType", status: 400, shape: &shapes::InvalidPermissionType };
    pub static InvalidPluginName: ErrorModel =
        ErrorModel { code: "InvalidPluginName", status: 400, shape: &shapes::InvalidPluginName };
    pub static InvalidPolicyAttributeException: ErrorModel = ErrorModel {
        code: "InvalidPolicyAttributeException",
        status: 400,
        shape: &shapes::InvalidPolicyAttributeException,
    };
    pub static InvalidPolicyTypeException: ErrorModel =
        ErrorModel { code: "InvalidPolicyTypeException", status: 400, shape: &shapes::InvalidPolicyTypeException };
    pub static InvalidResourceId: ErrorModel =
        ErrorModel { code: "InvalidResourceId", status: 400, shape: &shapes::InvalidResourceId };
    pub static InvalidResourceType: ErrorModel =
        ErrorModel { code: "InvalidResourceType", status: 400, shape: &shapes::InvalidResourceType };
    pub static InvalidResultAttributeException: ErrorModel = ErrorModel {
        code: "InvalidResultAttributeException",
        status: 400,
        shape: &shapes::InvalidResultAttributeException,
    };
    pub static InvalidRole: ErrorModel = ErrorModel { code: "InvalidRole", status: 400, shape: &shapes::InvalidRole };
    pub static InvalidSchedule: ErrorModel =
        ErrorModel { code: "InvalidSchedule", status: 400, shape: &shapes::InvalidSchedule };
    pub static InvalidTag: ErrorModel = ErrorModel { code: "InvalidTag", status: 400, shape: &shapes::InvalidTag };
    pub static InvalidTarget: ErrorModel =
        ErrorModel { code: "InvalidTarget", status: 400, shape: &shapes::InvalidTarget };
    pub static InvalidTargetMaps: ErrorModel =
        ErrorModel { code: "InvalidTargetMaps", status: 400, shape: &shapes::InvalidTargetMaps };
    pub static InvalidTypeNameException: ErrorModel =
        ErrorModel { code: "InvalidTypeNameException", status: 400, shape: &shapes::InvalidTypeNameException };
    pub static InvalidUpdate: ErrorModel =
        ErrorModel { code: "InvalidUpdate", status: 400, shape: &shapes::InvalidUpdate };
    pub static InvocationDoesNotExist: ErrorModel =
        ErrorModel { code: "InvocationDoesNotExist", status: 400, shape: &shapes::InvocationDoesNotExist };
    pub static ItemContentMismatchException: ErrorModel =
        ErrorModel { code: "ItemContentMismatchException", status: 400, shape: &shapes::ItemContentMismatchException };
    pub static ItemSizeLimitExceededException: ErrorModel = ErrorModel {
        code: "ItemSizeLimitExceededException",
        status: 400,
        shape: &shapes::ItemSizeLimitExceededException,
    };
    pub static MalformedResourcePolicyDocumentException: ErrorModel = ErrorModel {
        code: "MalformedResourcePolicyDocumentException",
        status: 400,
        shape: &shapes::MalformedResourcePolicyDocumentException,
    };
    pub static MaxDocumentSizeExceeded: ErrorModel =
        ErrorModel { code: "MaxDocumentSizeExceeded", status: 400, shape: &shapes::MaxDocumentSizeExceeded };
    pub static NoLongerSupportedException: ErrorModel =
        ErrorModel { code: "NoLongerSupportedException", status: 400, shape: &shapes::NoLongerSupportedException };
    pub static OpsItemAccessDeniedException: ErrorModel =
        ErrorModel { code: "OpsItemAccessDeniedException", status: 400, shape: &shapes::OpsItemAccessDeniedException };
    pub static OpsItemAlreadyExistsException: ErrorModel = ErrorModel {
        code: "OpsItemAlreadyExistsException",
        status: 400,
        shape: &shapes::OpsItemAlreadyExistsException,
    };
    pub static OpsItemConflictException: ErrorModel =
        ErrorModel { code: "OpsItemConflictException", status: 400, shape: &shapes::OpsItemConflictException };
    pub static OpsItemInvalidParameterException: ErrorModel = ErrorModel {
        code: "OpsItemInvalidParameterException",
        status: 400,
        shape: &shapes::OpsItemInvalidParameterException,
    };
    pub static OpsItemLimitExceededException: ErrorModel = ErrorModel {
        code: "OpsItemLimitExceededException",
        status: 400,
        shape: &shapes::OpsItemLimitExceededException,
    };
    pub static OpsItemNotFoundException: ErrorModel =
        ErrorModel { code: "OpsItemNotFoundException", status: 400, shape: &shapes::OpsItemNotFoundException };
    pub static OpsItemRelatedItemAlreadyExistsException: ErrorModel = ErrorModel {
        code: "OpsItemRelatedItemAlreadyExistsException",
        status: 400,
        shape: &shapes::OpsItemRelatedItemAlreadyExistsException,
    };
    pub static OpsItemRelatedItemAssociationNotFoundException: ErrorModel = ErrorModel {
        code: "OpsItemRelatedItemAssociationNotFoundException",
        status: 400,
        shape: &shapes::OpsItemRelatedItemAssociationNotFoundException,
    };
    pub static OpsMetadataAlreadyExistsException: ErrorModel = ErrorModel {
        code: "OpsMetadataAlreadyExistsException",
        status: 400,
        shape: &shapes::OpsMetadataAlreadyExistsException,
    };
    pub static OpsMetadataInvalidArgumentException: ErrorModel = ErrorModel {
        code: "OpsMetadataInvalidArgumentException",
        status: 400,
        shape: &shapes::OpsMetadataInvalidArgumentException,
    };
    pub static OpsMetadataKeyLimitExceededException: ErrorModel = ErrorModel {
        code: "OpsMetadataKeyLimitExceededException",
        status: 400,
        shape: &shapes::OpsMetadataKeyLimitExceededException,
    };
    pub static OpsMetadataLimitExceededException: ErrorModel = ErrorModel {
        code: "OpsMetadataLimitExceededException",
        status: 400,
        shape: &shapes::OpsMetadataLimitExceededException,
    };
    pub static OpsMetadataNotFoundException: ErrorModel =
        ErrorModel { code: "OpsMetadataNotFoundException", status: 400, shape: &shapes::OpsMetadataNotFoundException };
    pub static OpsMetadataTooManyUpdatesException: ErrorModel = ErrorModel {
        code: "OpsMetadataTooManyUpdatesException",
        status: 400,
        shape: &shapes::OpsMetadataTooManyUpdatesException,
    };
    pub static ParameterAlreadyExists: ErrorModel =
        ErrorModel { code: "ParameterAlreadyExists", status: 400, shape: &shapes::ParameterAlreadyExists };
    pub static ParameterLimitExceeded: ErrorModel =
        ErrorModel { code: "ParameterLimitExceeded", status: 400, shape: &shapes::ParameterLimitExceeded };
    pub static ParameterMaxVersionLimitExceeded: ErrorModel = ErrorModel {
        code: "ParameterMaxVersionLimitExceeded",
        status: 400,
        shape: &shapes::ParameterMaxVersionLimitExceeded,
    };
    pub static ParameterNotFound: ErrorModel =
        ErrorModel { code: "ParameterNotFound", status: 400, shape: &shapes::ParameterNotFound };
    pub static ParameterPatternMismatchException: ErrorModel = ErrorModel {
        code: "ParameterPatternMismatchException",
        status: 400,
        shape: &shapes::ParameterPatternMismatchException,
    };
    pub static ParameterVersionLabelLimitExceeded: ErrorModel = ErrorModel {
        code: "ParameterVersionLabelLimitExceeded",
        status: 400,
        shape: &shapes::ParameterVersionLabelLimitExceeded,
    };
    pub static ParameterVersionNotFound: ErrorModel =
        ErrorModel { code: "ParameterVersionNotFound", status: 400, shape: &shapes::ParameterVersionNotFound };
    pub static PoliciesLimitExceededException: ErrorModel = ErrorModel {
        code: "PoliciesLimitExceededException",
        status: 400,
        shape: &shapes::PoliciesLimitExceededException,
    };
    pub static ResourceDataSyncAlreadyExistsException: ErrorModel = ErrorModel {
        code: "ResourceDataSyncAlreadyExistsException",
        status: 400,
        shape: &shapes::ResourceDataSyncAlreadyExistsException,
    };
    pub static ResourceDataSyncConflictException: ErrorModel = ErrorModel {
        code: "ResourceDataSyncConflictException",
        status: 400,
        shape: &shapes::ResourceDataSyncConflictException,
    };
    pub static ResourceDataSyncCountExceededException: ErrorModel = ErrorModel {
        code: "ResourceDataSyncCountExceededException",
        status: 400,
        shape: &shapes::ResourceDataSyncCountExceededException,
    };
    pub static ResourceDataSyncInvalidConfigurationException: ErrorModel = ErrorModel {
        code: "ResourceDataSyncInvalidConfigurationException",
        status: 400,
        shape: &shapes::ResourceDataSyncInvalidConfigurationException,
    };
    pub static ResourceDataSyncNotFoundException: ErrorModel = ErrorModel {
        code: "ResourceDataSyncNotFoundException",
        status: 400,
        shape: &shapes::ResourceDataSyncNotFoundException,
    };
    pub static ResourceInUseException: ErrorModel =
        ErrorModel { code: "ResourceInUseException", status: 400, shape: &shapes::ResourceInUseException };
    pub static ResourceLimitExceededException: ErrorModel = ErrorModel {
        code: "ResourceLimitExceededException",
        status: 400,
        shape: &shapes::ResourceLimitExceededException,
    };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 400, shape: &shapes::ResourceNotFoundException };
    pub static ResourcePolicyConflictException: ErrorModel = ErrorModel {
        code: "ResourcePolicyConflictException",
        status: 400,
        shape: &shapes::ResourcePolicyConflictException,
    };
    pub static ResourcePolicyInvalidParameterException: ErrorModel = ErrorModel {
        code: "ResourcePolicyInvalidParameterException",
        status: 400,
        shape: &shapes::ResourcePolicyInvalidParameterException,
    };
    pub static ResourcePolicyLimitExceededException: ErrorModel = ErrorModel {
        code: "ResourcePolicyLimitExceededException",
        status: 400,
        shape: &shapes::ResourcePolicyLimitExceededException,
    };
    pub static ResourcePolicyNotFoundException: ErrorModel = ErrorModel {
        code: "ResourcePolicyNotFoundException",
        status: 400,
        shape: &shapes::ResourcePolicyNotFoundException,
    };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 400,
        shape: &shapes::ServiceQuotaExceededException,
    };
    pub static ServiceSettingNotFound: ErrorModel =
        ErrorModel { code: "ServiceSettingNotFound", status: 400, shape: &shapes::ServiceSettingNotFound };
    pub static StatusUnchanged: ErrorModel =
        ErrorModel { code: "StatusUnchanged", status: 400, shape: &shapes::StatusUnchanged };
    pub static SubTypeCountLimitExceededException: ErrorModel = ErrorModel {
        code: "SubTypeCountLimitExceededException",
        status: 400,
        shape: &shapes::SubTypeCountLimitExceededException,
    };
    pub static TargetInUseException: ErrorModel =
        ErrorModel { code: "TargetInUseException", status: 400, shape: &shapes::TargetInUseException };
    pub static TargetNotConnected: ErrorModel =
        ErrorModel { code: "TargetNotConnected", status: 400, shape: &shapes::TargetNotConnected };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 400, shape: &shapes::ThrottlingException };
    pub static TooManyTagsError: ErrorModel =
        ErrorModel { code: "TooManyTagsError", status: 400, shape: &shapes::TooManyTagsError };
    pub static TooManyUpdates: ErrorModel =
        ErrorModel { code: "TooManyUpdates", status: 400, shape: &shapes::TooManyUpdates };
    pub static TotalSizeLimitExceededException: ErrorModel = ErrorModel {
        code: "TotalSizeLimitExceededException",
        status: 400,
        shape: &shapes::TotalSizeLimitExceededException,
    };
    pub static UnsupportedCalendarException: ErrorModel =
        ErrorModel { code: "UnsupportedCalendarException", status: 400, shape: &shapes::UnsupportedCalendarException };
    pub static UnsupportedFeatureRequiredException: ErrorModel = ErrorModel {
        code: "UnsupportedFeatureRequiredException",
        status: 400,
        shape: &shapes::UnsupportedFeatureRequiredException,
    };
    pub static UnsupportedInventoryItemContextException: ErrorModel = ErrorModel {
        code: "UnsupportedInventoryItemContextException",
        status: 400,
        shape: &shapes::UnsupportedInventoryItemContextException,
    };
    pub static UnsupportedInventorySchemaVersionException: ErrorModel = ErrorModel {
        code: "UnsupportedInventorySchemaVersionException",
        status: 400,
        shape: &shapes::UnsupportedInventorySchemaVersionException,
    };
    pub static UnsupportedOperatingSystem: ErrorModel =
        ErrorModel { code: "UnsupportedOperatingSystem", status: 400, shape: &shapes::UnsupportedOperatingSystem };
    pub static UnsupportedOperationException: ErrorModel = ErrorModel {
        code: "UnsupportedOperationException",
        status: 400,
        shape: &shapes::UnsupportedOperationException,
    };
    pub static UnsupportedParameterType: ErrorModel =
        ErrorModel { code: "UnsupportedParameterType", status: 400, shape: &shapes::UnsupportedParameterType };
    pub static UnsupportedPlatformType: ErrorModel =
        ErrorModel { code: "UnsupportedPlatformType", status: 400, shape: &shapes::UnsupportedPlatformType };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccessDeniedException: Shape =
        Shape::structure("AccessDeniedException", &[Member::new("Message", &TEXT).required()]);
    pub static AccessKeySecretType: Shape = Shape::string("AccessKeySecretType").sensitive();
    pub static AccessRequestId: Shape = Shape::string("AccessRequestId").matching(&AccessRequestId_PATTERN);
    pub static AccountId: Shape = Shape::string("AccountId").matching(&AccountId_PATTERN);
    pub static AccountIdList: Shape = Shape::list("AccountIdList", &AccountId).max(20);
    pub static AccountSharingInfo: Shape = Shape::structure(
        "AccountSharingInfo",
        &[Member::new("AccountId", &AccountId), Member::new("SharedDocumentVersion", &SharedDocumentVersion)],
    );
    pub static AccountSharingInfoList: Shape = Shape::list("AccountSharingInfoList", &AccountSharingInfo);
    pub static Accounts: Shape = Shape::list("Accounts", &TEXT).min(1).max(50);
    pub static Activation: Shape = Shape::structure(
        "Activation",
        &[
            Member::new("ActivationId", &ActivationId),
            Member::new("Description", &ActivationDescription),
            Member::new("DefaultInstanceName", &DefaultInstanceName),
            Member::new("IamRole", &IamRole),
            Member::new("RegistrationLimit", &RegistrationLimit),
            Member::new("RegistrationsCount", &INTEGER),
            Member::new("ExpirationDate", &EPOCH_SECONDS),
            Member::new("Expired", &BOOLEAN),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("Tags", &TagList),
        ],
    );
    pub static ActivationDescription: Shape = Shape::string("ActivationDescription").min(0).max(256);
    pub static ActivationId: Shape = Shape::string("ActivationId").matching(&ActivationId_PATTERN);
    pub static ActivationList: Shape = Shape::list("ActivationList", &Activation);
    pub static AddTagsToResourceRequest: Shape = Shape::structure(
        "AddTagsToResourceRequest",
        &[
            Member::new("ResourceType", &ResourceTypeForTagging).required(),
            Member::new("ResourceId", &TEXT).required(),
            Member::new("Tags", &TagList).required(),
        ],
    );
    pub static AddTagsToResourceResult: Shape = Shape::structure("AddTagsToResourceResult", &[]);
    pub static Alarm: Shape = Shape::structure("Alarm", &[Member::new("Name", &AlarmName).required()]);
    pub static AlarmConfiguration: Shape = Shape::structure(
        "AlarmConfiguration",
        &[Member::new("IgnorePollAlarmFailure", &BOOLEAN), Member::new("Alarms", &AlarmList).required()],
    );
    pub static AlarmList: Shape = Shape::list("AlarmList", &Alarm).min(1).max(1);
    pub static AlarmName: Shape = Shape::string("AlarmName").min(1).max(255).matching(&AlarmName_PATTERN);
    pub static AlarmStateInformation: Shape = Shape::structure(
        "AlarmStateInformation",
        &[Member::new("Name", &AlarmName).required(), Member::new("State", &TEXT).required()],
    );
    pub static AlarmStateInformationList: Shape = Shape::list("AlarmStateInformationList", &AlarmStateInformation);
    pub static AllowedPattern: Shape = Shape::string("AllowedPattern").min(0).max(1024);
    pub static AlreadyExistsException: Shape =
        Shape::structure("AlreadyExistsException", &[Member::new("Message", &TEXT)]);
    pub static ApproveAfterDays: Shape = Shape::integer("ApproveAfterDays").min(0).max(360);
    pub static AssociateOpsItemRelatedItemRequest: Shape = Shape::structure(
        "AssociateOpsItemRelatedItemRequest",
        &[
            Member::new("OpsItemId", &OpsItemId).required(),
            Member::new("AssociationType", &TEXT).required(),
            Member::new("ResourceType", &TEXT).required(),
            Member::new("ResourceUri", &TEXT).required(),
        ],
    );
    pub static AssociateOpsItemRelatedItemResponse: Shape =
        Shape::structure("AssociateOpsItemRelatedItemResponse", &[Member::new("AssociationId", &TEXT)]);
    pub static AssociatedInstances: Shape = Shape::structure("AssociatedInstances", &[]);
    pub static Association: Shape = Shape::structure(
        "Association",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("InstanceId", &InstanceId),
            Member::new("AssociationId", &AssociationId),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Targets", &Targets),
            Member::new("LastExecutionDate", &EPOCH_SECONDS),
            Member::new("Overview", &AssociationOverview),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("AssociationName", &AssociationName),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
        ],
    );
    pub static AssociationAlreadyExists: Shape = Shape::structure("AssociationAlreadyExists", &[]);
    pub static AssociationComplianceSeverity: Shape =
        Shape::string("AssociationComplianceSeverity").of(super::AssociationComplianceSeverity::VALUES);
    pub static AssociationDescription: Shape = Shape::structure(
        "AssociationDescription",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("InstanceId", &InstanceId),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("Date", &EPOCH_SECONDS),
            Member::new("LastUpdateAssociationDate", &EPOCH_SECONDS),
            Member::new("Status", &AssociationStatus),
            Member::new("Overview", &AssociationOverview),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
            Member::new("Parameters", &Parameters),
            Member::new("AssociationId", &AssociationId),
            Member::new("Targets", &Targets),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("OutputLocation", &InstanceAssociationOutputLocation),
            Member::new("LastExecutionDate", &EPOCH_SECONDS),
            Member::new("LastSuccessfulExecutionDate", &EPOCH_SECONDS),
            Member::new("AssociationName", &AssociationName),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
            Member::new("SyncCompliance", &AssociationSyncCompliance),
            Member::new("ApplyOnlyAtCronInterval", &BOOLEAN),
            Member::new("CalendarNames", &CalendarNameOrARNList),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
            Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
        ],
    );
    pub static AssociationDescriptionList: Shape = Shape::list("AssociationDescriptionList", &AssociationDescription);
    pub static AssociationDispatchAssumeRoleArn: Shape = Shape::string("AssociationDispatchAssumeRoleArn")
        .min(1)
        .max(512)
        .matching(&AssociationDispatchAssumeRoleArn_PATTERN);
    pub static AssociationDoesNotExist: Shape =
        Shape::structure("AssociationDoesNotExist", &[Member::new("Message", &TEXT)]);
    pub static AssociationExecution: Shape = Shape::structure(
        "AssociationExecution",
        &[
            Member::new("AssociationId", &AssociationId),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("ExecutionId", &AssociationExecutionId),
            Member::new("Status", &TEXT),
            Member::new("DetailedStatus", &TEXT),
            Member::new("CreatedTime", &EPOCH_SECONDS),
            Member::new("LastExecutionDate", &EPOCH_SECONDS),
            Member::new("ResourceCountByStatus", &TEXT),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
        ],
    );
    pub static AssociationExecutionDoesNotExist: Shape =
        Shape::structure("AssociationExecutionDoesNotExist", &[Member::new("Message", &TEXT)]);
    pub static AssociationExecutionFilter: Shape = Shape::structure(
        "AssociationExecutionFilter",
        &[
            Member::new("Key", &AssociationExecutionFilterKey).required(),
            Member::new("Value", &AssociationExecutionFilterValue).required(),
            Member::new("Type", &AssociationFilterOperatorType).required(),
        ],
    );
    pub static AssociationExecutionFilterKey: Shape =
        Shape::string("AssociationExecutionFilterKey").of(super::AssociationExecutionFilterKey::VALUES);
    pub static AssociationExecutionFilterList: Shape =
        Shape::list("AssociationExecutionFilterList", &AssociationExecutionFilter).min(1);
    pub static AssociationExecutionFilterValue: Shape = Shape::string("AssociationExecutionFilterValue").min(1);
    pub static AssociationExecutionId: Shape =
        Shape::string("AssociationExecutionId").matching(&AssociationExecutionId_PATTERN);
    pub static AssociationExecutionTarget: Shape = Shape::structure(
        "AssociationExecutionTarget",
        &[
            Member::new("AssociationId", &AssociationId),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("ExecutionId", &AssociationExecutionId),
            Member::new("ResourceId", &TEXT),
            Member::new("ResourceType", &TEXT),
            Member::new("Status", &TEXT),
            Member::new("DetailedStatus", &TEXT),
            Member::new("LastExecutionDate", &EPOCH_SECONDS),
            Member::new("OutputSource", &OutputSource),
        ],
    );
    pub static AssociationExecutionTargetsFilter: Shape = Shape::structure(
        "AssociationExecutionTargetsFilter",
        &[
            Member::new("Key", &AssociationExecutionTargetsFilterKey).required(),
            Member::new("Value", &AssociationExecutionTargetsFilterValue).required(),
        ],
    );
    pub static AssociationExecutionTargetsFilterKey: Shape =
        Shape::string("AssociationExecutionTargetsFilterKey").of(super::AssociationExecutionTargetsFilterKey::VALUES);
    pub static AssociationExecutionTargetsFilterList: Shape =
        Shape::list("AssociationExecutionTargetsFilterList", &AssociationExecutionTargetsFilter).min(1);
    pub static AssociationExecutionTargetsFilterValue: Shape =
        Shape::string("AssociationExecutionTargetsFilterValue").min(1);
    pub static AssociationExecutionTargetsList: Shape =
        Shape::list("AssociationExecutionTargetsList", &AssociationExecutionTarget);
    pub static AssociationExecutionsList: Shape = Shape::list("AssociationExecutionsList", &AssociationExecution);
    pub static AssociationFilter: Shape = Shape::structure(
        "AssociationFilter",
        &[
            Member::new("key", &AssociationFilterKey).required(),
            Member::new("value", &AssociationFilterValue).required(),
        ],
    );
    pub static AssociationFilterKey: Shape =
        Shape::string("AssociationFilterKey").of(super::AssociationFilterKey::VALUES);
    pub static AssociationFilterList: Shape = Shape::list("AssociationFilterList", &AssociationFilter).min(1);
    pub static AssociationFilterOperatorType: Shape =
        Shape::string("AssociationFilterOperatorType").of(super::AssociationFilterOperatorType::VALUES);
    pub static AssociationFilterValue: Shape = Shape::string("AssociationFilterValue").min(1);
    pub static AssociationId: Shape = Shape::string("AssociationId").matching(&AssociationExecutionId_PATTERN);
    pub static AssociationIdList: Shape = Shape::list("AssociationIdList", &AssociationId).min(1).max(10);
    pub static AssociationLimitExceeded: Shape = Shape::structure("AssociationLimitExceeded", &[]);
    pub static AssociationList: Shape = Shape::list("AssociationList", &Association);
    pub static AssociationName: Shape = Shape::string("AssociationName").matching(&AssociationName_PATTERN);
    pub static AssociationOverview: Shape = Shape::structure(
        "AssociationOverview",
        &[
            Member::new("Status", &TEXT),
            Member::new("DetailedStatus", &TEXT),
            Member::new("AssociationStatusAggregatedCount", &AssociationStatusAggregatedCount),
        ],
    );
    pub static AssociationStatus: Shape = Shape::structure(
        "AssociationStatus",
        &[
            Member::new("Date", &EPOCH_SECONDS).required(),
            Member::new("Name", &AssociationStatusName).required(),
            Member::new("Message", &StatusMessage).required(),
            Member::new("AdditionalInfo", &StatusAdditionalInfo),
        ],
    );
    pub static AssociationStatusAggregatedCount: Shape =
        Shape::map("AssociationStatusAggregatedCount", &TEXT, &INTEGER);
    pub static AssociationStatusName: Shape =
        Shape::string("AssociationStatusName").of(super::AssociationStatusName::VALUES);
    pub static AssociationSyncCompliance: Shape =
        Shape::string("AssociationSyncCompliance").of(super::AssociationSyncCompliance::VALUES);
    pub static AssociationVersion: Shape = Shape::string("AssociationVersion").matching(&AssociationVersion_PATTERN);
    pub static AssociationVersionInfo: Shape = Shape::structure(
        "AssociationVersionInfo",
        &[
            Member::new("AssociationId", &AssociationId),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("Name", &DocumentARN),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Parameters", &Parameters),
            Member::new("Targets", &Targets),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("OutputLocation", &InstanceAssociationOutputLocation),
            Member::new("AssociationName", &AssociationName),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
            Member::new("SyncCompliance", &AssociationSyncCompliance),
            Member::new("ApplyOnlyAtCronInterval", &BOOLEAN),
            Member::new("CalendarNames", &CalendarNameOrARNList),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
        ],
    );
    pub static AssociationVersionLimitExceeded: Shape =
        Shape::structure("AssociationVersionLimitExceeded", &[Member::new("Message", &TEXT)]);
    pub static AssociationVersionList: Shape = Shape::list("AssociationVersionList", &AssociationVersionInfo);
    pub static AttachmentContent: Shape = Shape::structure(
        "AttachmentContent",
        &[
            Member::new("Name", &TEXT),
            Member::new("Size", &LONG),
            Member::new("Hash", &TEXT),
            Member::new("HashType", &TEXT),
            Member::new("Url", &TEXT),
        ],
    );
    pub static AttachmentContentList: Shape = Shape::list("AttachmentContentList", &AttachmentContent);
    pub static AttachmentIdentifier: Shape = Shape::string("AttachmentIdentifier").matching(&AssociationName_PATTERN);
    pub static AttachmentInformation: Shape = Shape::structure("AttachmentInformation", &[Member::new("Name", &TEXT)]);
    pub static AttachmentInformationList: Shape = Shape::list("AttachmentInformationList", &AttachmentInformation);
    pub static AttachmentsSource: Shape = Shape::structure(
        "AttachmentsSource",
        &[
            Member::new("Key", &AttachmentsSourceKey),
            Member::new("Values", &AttachmentsSourceValues),
            Member::new("Name", &AttachmentIdentifier),
        ],
    );
    pub static AttachmentsSourceKey: Shape =
        Shape::string("AttachmentsSourceKey").of(super::AttachmentsSourceKey::VALUES);
    pub static AttachmentsSourceList: Shape = Shape::list("AttachmentsSourceList", &AttachmentsSource).min(0).max(20);
    pub static AttachmentsSourceValue: Shape = Shape::string("AttachmentsSourceValue").min(1).max(1024);
    pub static AttachmentsSourceValues: Shape =
        Shape::list("AttachmentsSourceValues", &AttachmentsSourceValue).min(1).max(1);
    pub static AttributeName: Shape = Shape::string("AttributeName").min(1).max(64);
    pub static AttributeValue: Shape = Shape::string("AttributeValue").min(0).max(4096);
    pub static AutomationDefinitionNotApprovedException: Shape =
        Shape::structure("AutomationDefinitionNotApprovedException", &[Member::new("Message", &TEXT)]);
    pub static AutomationDefinitionNotFoundException: Shape =
        Shape::structure("AutomationDefinitionNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static AutomationDefinitionVersionNotFoundException: Shape =
        Shape::structure("AutomationDefinitionVersionNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static AutomationExecution: Shape = Shape::structure(
        "AutomationExecution",
        &[
            Member::new("AutomationExecutionId", &AutomationExecutionId),
            Member::new("DocumentName", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("ExecutionStartTime", &EPOCH_SECONDS),
            Member::new("ExecutionEndTime", &EPOCH_SECONDS),
            Member::new("AutomationExecutionStatus", &TEXT),
            Member::new("StepExecutions", &StepExecutionList),
            Member::new("StepExecutionsTruncated", &BOOLEAN),
            Member::new("Parameters", &AutomationParameterMap),
            Member::new("Outputs", &AutomationParameterMap),
            Member::new("FailureMessage", &TEXT),
            Member::new("WarningMessage", &TEXT),
            Member::new("Mode", &ExecutionMode),
            Member::new("ParentAutomationExecutionId", &AutomationExecutionId),
            Member::new("ExecutedBy", &TEXT),
            Member::new("CurrentStepName", &TEXT),
            Member::new("CurrentAction", &TEXT),
            Member::new("TargetParameterName", &AutomationParameterKey),
            Member::new("Targets", &Targets),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("ResolvedTargets", &ResolvedTargets),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("Target", &TEXT),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ProgressCounters", &ProgressCounters),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
            Member::new("TargetLocationsURL", &TargetLocationsURL),
            Member::new("AutomationSubtype", &TEXT),
            Member::new("ScheduledTime", &EPOCH_SECONDS),
            Member::new("Runbooks", &Runbooks),
            Member::new("OpsItemId", &TEXT),
            Member::new("AssociationId", &TEXT),
            Member::new("ChangeRequestName", &ChangeRequestName),
            Member::new("Variables", &AutomationParameterMap),
            Member::new("TargetsSummary", &TargetsSummary),
        ],
    );
    pub static AutomationExecutionFilter: Shape = Shape::structure(
        "AutomationExecutionFilter",
        &[
            Member::new("Key", &AutomationExecutionFilterKey).required(),
            Member::new("Values", &AutomationExecutionFilterValueList).required(),
        ],
    );
    pub static AutomationExecutionFilterKey: Shape =
        Shape::string("AutomationExecutionFilterKey").of(super::AutomationExecutionFilterKey::VALUES);
    pub static AutomationExecutionFilterList: Shape =
        Shape::list("AutomationExecutionFilterList", &AutomationExecutionFilter).min(1).max(10);
    pub static AutomationExecutionFilterValue: Shape = Shape::string("AutomationExecutionFilterValue").min(1).max(150);
    pub static AutomationExecutionFilterValueList: Shape =
        Shape::list("AutomationExecutionFilterValueList", &AutomationExecutionFilterValue).min(1).max(10);
    pub static AutomationExecutionId: Shape = Shape::string("AutomationExecutionId").min(36).max(36);
    pub static AutomationExecutionInputs: Shape = Shape::structure(
        "AutomationExecutionInputs",
        &[
            Member::new("Parameters", &AutomationParameterMap),
            Member::new("TargetParameterName", &AutomationParameterKey),
            Member::new("Targets", &AutomationTargets),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("TargetLocationsURL", &TargetLocationsURL),
        ],
    );
    pub static AutomationExecutionLimitExceededException: Shape =
        Shape::structure("AutomationExecutionLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static AutomationExecutionMetadata: Shape = Shape::structure(
        "AutomationExecutionMetadata",
        &[
            Member::new("AutomationExecutionId", &AutomationExecutionId),
            Member::new("DocumentName", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("AutomationExecutionStatus", &TEXT),
            Member::new("ExecutionStartTime", &EPOCH_SECONDS),
            Member::new("ExecutionEndTime", &EPOCH_SECONDS),
            Member::new("ExecutedBy", &TEXT),
            Member::new("LogFile", &TEXT),
            Member::new("Outputs", &AutomationParameterMap),
            Member::new("Mode", &ExecutionMode),
            Member::new("ParentAutomationExecutionId", &AutomationExecutionId),
            Member::new("CurrentStepName", &TEXT),
            Member::new("CurrentAction", &TEXT),
            Member::new("FailureMessage", &TEXT),
            Member::new("WarningMessage", &TEXT),
            Member::new("TargetParameterName", &AutomationParameterKey),
            Member::new("Targets", &Targets),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("ResolvedTargets", &ResolvedTargets),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("Target", &TEXT),
            Member::new("AutomationType", &TEXT),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
            Member::new("TargetLocationsURL", &TargetLocationsURL),
            Member::new("AutomationSubtype", &TEXT),
            Member::new("ScheduledTime", &EPOCH_SECONDS),
            Member::new("Runbooks", &Runbooks),
            Member::new("OpsItemId", &TEXT),
            Member::new("AssociationId", &TEXT),
            Member::new("ChangeRequestName", &ChangeRequestName),
        ],
    );
    pub static AutomationExecutionMetadataList: Shape =
        Shape::list("AutomationExecutionMetadataList", &AutomationExecutionMetadata);
    pub static AutomationExecutionNotFoundException: Shape =
        Shape::structure("AutomationExecutionNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static AutomationExecutionPreview: Shape = Shape::structure(
        "AutomationExecutionPreview",
        &[
            Member::new("StepPreviews", &StepPreviewMap),
            Member::new("Regions", &RegionList),
            Member::new("TargetPreviews", &TargetPreviewList),
            Member::new("TotalAccounts", &INTEGER),
        ],
    );
    pub static AutomationParameterKey: Shape = Shape::string("AutomationParameterKey").min(1).max(50);
    pub static AutomationParameterMap: Shape =
        Shape::map("AutomationParameterMap", &AutomationParameterKey, &AutomationParameterValueList).min(1).max(200);
    pub static AutomationParameterValue: Shape = Shape::string("AutomationParameterValue").min(1).max(512);
    pub static AutomationParameterValueList: Shape =
        Shape::list("AutomationParameterValueList", &AutomationParameterValue).min(0).max(50);
    pub static AutomationStepNotFoundException: Shape =
        Shape::structure("AutomationStepNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static AutomationTargetParameterName: Shape = Shape::string("AutomationTargetParameterName").min(1).max(50);
    pub static AutomationTargets: Shape = Shape::list("AutomationTargets", &Target).min(0).max(1);
    pub static AzureApplicationDisplayName: Shape =
        Shape::string("AzureApplicationDisplayName").min(0).max(256).matching(&AzureApplicationDisplayName_PATTERN);
    pub static AzureApplicationId: Shape =
        Shape::string("AzureApplicationId").min(1).max(256).matching(&AzureApplicationId_PATTERN);
    pub static AzureConfiguration: Shape = Shape::structure(
        "AzureConfiguration",
        &[
            Member::new("TenantId", &AzureTenantId).required(),
            Member::new("TenantDisplayName", &AzureTenantDisplayName),
            Member::new("ApplicationId", &AzureApplicationId).required(),
            Member::new("ApplicationDisplayName", &AzureApplicationDisplayName),
            Member::new("Targets", &ConfigurationTargets),
        ],
    );
    pub static AzureSubscription: Shape = Shape::structure(
        "AzureSubscription",
        &[
            Member::new("Id", &AzureSubscriptionId).required(),
            Member::new("DisplayName", &AzureSubscriptionDisplayName),
        ],
    );
    pub static AzureSubscriptionDisplayName: Shape =
        Shape::string("AzureSubscriptionDisplayName").min(0).max(128).matching(&AzureApplicationDisplayName_PATTERN);
    pub static AzureSubscriptionId: Shape =
        Shape::string("AzureSubscriptionId").min(1).max(256).matching(&AzureApplicationId_PATTERN);
    pub static AzureSubscriptionList: Shape = Shape::list("AzureSubscriptionList", &AzureSubscription).min(1).max(75);
    pub static AzureTenantDisplayName: Shape =
        Shape::string("AzureTenantDisplayName").min(0).max(256).matching(&AzureApplicationDisplayName_PATTERN);
    pub static AzureTenantId: Shape =
        Shape::string("AzureTenantId").min(1).max(256).matching(&AzureApplicationId_PATTERN);
    pub static BaselineDescription: Shape = Shape::string("BaselineDescription").min(1).max(1024);
    pub static BaselineId: Shape = Shape::string("BaselineId").min(20).max(128).matching(&BaselineId_PATTERN);
    pub static BaselineName: Shape = Shape::string("BaselineName").min(3).max(128).matching(&AssociationName_PATTERN);
    pub static BaselineOverride: Shape = Shape::structure(
        "BaselineOverride",
        &[
            Member::new("OperatingSystem", &OperatingSystem),
            Member::new("GlobalFilters", &PatchFilterGroup),
            Member::new("ApprovalRules", &PatchRuleGroup),
            Member::new("ApprovedPatches", &PatchIdList),
            Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
            Member::new("RejectedPatches", &PatchIdList),
            Member::new("RejectedPatchesAction", &PatchAction),
            Member::new("ApprovedPatchesEnableNonSecurity", &BOOLEAN),
            Member::new("Sources", &PatchSourceList),
            Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
        ],
    );
    pub static CalendarNameOrARNList: Shape = Shape::list("CalendarNameOrARNList", &TEXT);
    pub static CancelCommandRequest: Shape = Shape::structure(
        "CancelCommandRequest",
        &[Member::new("CommandId", &CommandId).required(), Member::new("InstanceIds", &InstanceIdList)],
    );
    pub static CancelCommandResult: Shape = Shape::structure("CancelCommandResult", &[]);
    pub static CancelMaintenanceWindowExecutionRequest: Shape = Shape::structure(
        "CancelMaintenanceWindowExecutionRequest",
        &[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required()],
    );
    pub static CancelMaintenanceWindowExecutionResult: Shape = Shape::structure(
        "CancelMaintenanceWindowExecutionResult",
        &[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId)],
    );
    pub static CategoryEnumList: Shape = Shape::list("CategoryEnumList", &TEXT);
    pub static CategoryList: Shape = Shape::list("CategoryList", &TEXT);
    pub static ChangeDetailsValue: Shape = Shape::string("ChangeDetailsValue").min(1).max(32768);
    pub static ChangeRequestName: Shape = Shape::string("ChangeRequestName").min(1).max(1024);
    pub static ClientToken: Shape = Shape::string("ClientToken").min(1).max(64);
    pub static CloudConnectorConfiguration: Shape = Shape::structure(
        "CloudConnectorConfiguration",
        &[Member::new("AzureConfiguration", &AzureConfiguration), Member::new("GcpConfiguration", &GcpConfiguration)],
    )
    .union();
    pub static CloudConnectorDescription: Shape =
        Shape::string("CloudConnectorDescription").min(0).max(1024).matching(&AzureApplicationDisplayName_PATTERN);
    pub static CloudConnectorFilter: Shape = Shape::structure(
        "CloudConnectorFilter",
        &[Member::new("FilterKey", &CloudConnectorFilterKey), Member::new("FilterValues", &CloudConnectorFilterValues)],
    );
    pub static CloudConnectorFilterKey: Shape =
        Shape::string("CloudConnectorFilterKey").of(super::CloudConnectorFilterKey::VALUES);
    pub static CloudConnectorFilterList: Shape =
        Shape::list("CloudConnectorFilterList", &CloudConnectorFilter).min(1).max(2);
    pub static CloudConnectorFilterValue: Shape = Shape::string("CloudConnectorFilterValue").min(1).max(256);
    pub static CloudConnectorFilterValues: Shape =
        Shape::list("CloudConnectorFilterValues", &CloudConnectorFilterValue).min(1).max(1);
    pub static CloudConnectorIamRoleArn: Shape =
        Shape::string("CloudConnectorIamRoleArn").min(20).max(2048).matching(&CloudConnectorIamRoleArn_PATTERN);
    pub static CloudConnectorId: Shape =
        Shape::string("CloudConnectorId").min(36).max(36).matching(&ActivationId_PATTERN);
    pub static CloudConnectorMaxResults: Shape = Shape::integer("CloudConnectorMaxResults").min(0).max(10);
    pub static CloudConnectorSummary: Shape = Shape::structure(
        "CloudConnectorSummary",
        &[
            Member::new("CloudConnectorId", &CloudConnectorId),
            Member::new("DisplayName", &DisplayName),
            Member::new("Description", &CloudConnectorDescription),
            Member::new("RoleArn", &CloudConnectorIamRoleArn),
            Member::new("CreatedAt", &EPOCH_SECONDS),
            Member::new("UpdatedAt", &EPOCH_SECONDS),
            Member::new("Provider", &TEXT),
            Member::new("ConfigConnectorArn", &ConfigConnectorArn),
        ],
    );
    pub static CloudConnectorSummaryList: Shape = Shape::list("CloudConnectorSummaryList", &CloudConnectorSummary);
    pub static CloudProvider: Shape = Shape::string("CloudProvider").of(super::CloudProvider::VALUES);
    pub static CloudProviderList: Shape = Shape::list("CloudProviderList", &CloudProvider).min(1).max(10);
    pub static CloudWatchLogGroupName: Shape = Shape::string("CloudWatchLogGroupName").min(1).max(512);
    pub static CloudWatchOutputConfig: Shape = Shape::structure(
        "CloudWatchOutputConfig",
        &[
            Member::new("CloudWatchLogGroupName", &CloudWatchLogGroupName),
            Member::new("CloudWatchOutputEnabled", &BOOLEAN),
        ],
    );
    pub static Command: Shape = Shape::structure(
        "Command",
        &[
            Member::new("CommandId", &CommandId),
            Member::new("DocumentName", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Comment", &Comment),
            Member::new("ExpiresAfter", &EPOCH_SECONDS),
            Member::new("Parameters", &Parameters),
            Member::new("InstanceIds", &InstanceIdList),
            Member::new("Targets", &Targets),
            Member::new("RequestedDateTime", &EPOCH_SECONDS),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("OutputS3Region", &S3Region),
            Member::new("OutputS3BucketName", &S3BucketName),
            Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("TargetCount", &INTEGER),
            Member::new("CompletedCount", &INTEGER),
            Member::new("ErrorCount", &INTEGER),
            Member::new("DeliveryTimedOutCount", &INTEGER),
            Member::new("ServiceRole", &TEXT),
            Member::new("NotificationConfig", &NotificationConfig),
            Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
            Member::new("TimeoutSeconds", &TimeoutSeconds),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
        ],
    );
    pub static CommandFilter: Shape = Shape::structure(
        "CommandFilter",
        &[Member::new("key", &CommandFilterKey).required(), Member::new("value", &CommandFilterValue).required()],
    );
    pub static CommandFilterKey: Shape = Shape::string("CommandFilterKey").of(super::CommandFilterKey::VALUES);
    pub static CommandFilterList: Shape = Shape::list("CommandFilterList", &CommandFilter).min(1).max(5);
    pub static CommandFilterValue: Shape = Shape::string("CommandFilterValue").min(1).max(128);
    pub static CommandId: Shape = Shape::string("CommandId").min(36).max(36);
    pub static CommandInvocation: Shape = Shape::structure(
        "CommandInvocation",
        &[
            Member::new("CommandId", &CommandId),
            Member::new("InstanceId", &InstanceId),
            Member::new("InstanceName", &TEXT),
            Member::new("Comment", &Comment),
            Member::new("DocumentName", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("RequestedDateTime", &EPOCH_SECONDS),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("TraceOutput", &TEXT),
            Member::new("StandardOutputUrl", &TEXT),
            Member::new("StandardErrorUrl", &TEXT),
            Member::new("CommandPlugins", &CommandPluginList),
            Member::new("ServiceRole", &TEXT),
            Member::new("NotificationConfig", &NotificationConfig),
            Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
        ],
    );
    pub static CommandInvocationList: Shape = Shape::list("CommandInvocationList", &CommandInvocation);
    pub static CommandList: Shape = Shape::list("CommandList", &Command);
    pub static CommandMaxResults: Shape = Shape::integer("CommandMaxResults").min(1).max(50);
    pub static CommandPlugin: Shape = Shape::structure(
        "CommandPlugin",
        &[
            Member::new("Name", &CommandPluginName),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("ResponseCode", &INTEGER),
            Member::new("ResponseStartDateTime", &EPOCH_SECONDS),
            Member::new("ResponseFinishDateTime", &EPOCH_SECONDS),
            Member::new("Output", &TEXT),
            Member::new("StandardOutputUrl", &TEXT),
            Member::new("StandardErrorUrl", &TEXT),
            Member::new("OutputS3Region", &S3Region),
            Member::new("OutputS3BucketName", &S3BucketName),
            Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
        ],
    );
    pub static CommandPluginList: Shape = Shape::list("CommandPluginList", &CommandPlugin);
    pub static CommandPluginName: Shape = Shape::string("CommandPluginName").min(4);
    pub static Comment: Shape = Shape::string("Comment").max(100);
    pub static ComplianceExecutionId: Shape = Shape::string("ComplianceExecutionId").max(100);
    pub static ComplianceExecutionSummary: Shape = Shape::structure(
        "ComplianceExecutionSummary",
        &[
            Member::new("ExecutionTime", &EPOCH_SECONDS).required(),
            Member::new("ExecutionId", &ComplianceExecutionId),
            Member::new("ExecutionType", &ComplianceExecutionType),
        ],
    );
    pub static ComplianceExecutionType: Shape = Shape::string("ComplianceExecutionType").max(50);
    pub static ComplianceItem: Shape = Shape::structure(
        "ComplianceItem",
        &[
            Member::new("ComplianceType", &ComplianceTypeName),
            Member::new("ResourceType", &ComplianceResourceType),
            Member::new("ResourceId", &ComplianceResourceId),
            Member::new("Id", &TEXT),
            Member::new("Title", &ComplianceItemTitle),
            Member::new("Status", &ComplianceStatus),
            Member::new("Severity", &ComplianceSeverity),
            Member::new("ExecutionSummary", &ComplianceExecutionSummary),
            Member::new("Details", &ComplianceItemDetails),
        ],
    );
    pub static ComplianceItemContentHash: Shape = Shape::string("ComplianceItemContentHash").max(256);
    pub static ComplianceItemDetails: Shape = Shape::map("ComplianceItemDetails", &AttributeName, &AttributeValue);
    pub static ComplianceItemEntry: Shape = Shape::structure(
        "ComplianceItemEntry",
        &[
            Member::new("Id", &TEXT),
            Member::new("Title", &ComplianceItemTitle),
            Member::new("Severity", &ComplianceSeverity).required(),
            Member::new("Status", &ComplianceStatus).required(),
            Member::new("Details", &ComplianceItemDetails),
        ],
    );
    pub static ComplianceItemEntryList: Shape =
        Shape::list("ComplianceItemEntryList", &ComplianceItemEntry).min(0).max(10000);
    pub static ComplianceItemList: Shape = Shape::list("ComplianceItemList", &ComplianceItem);
    pub static ComplianceItemTitle: Shape = Shape::string("ComplianceItemTitle").max(500);
    pub static ComplianceQueryOperatorType: Shape =
        Shape::string("ComplianceQueryOperatorType").of(super::ComplianceQueryOperatorType::VALUES);
    pub static ComplianceResourceId: Shape = Shape::string("ComplianceResourceId").min(1).max(100);
    pub static ComplianceResourceIdList: Shape = Shape::list("ComplianceResourceIdList", &ComplianceResourceId).min(1);
    pub static ComplianceResourceType: Shape = Shape::string("ComplianceResourceType").min(1).max(50);
    pub static ComplianceResourceTypeList: Shape =
        Shape::list("ComplianceResourceTypeList", &ComplianceResourceType).min(1);
    pub static ComplianceSeverity: Shape = Shape::string("ComplianceSeverity").of(super::ComplianceSeverity::VALUES);
    pub static ComplianceStatus: Shape = Shape::string("ComplianceStatus").of(super::ComplianceStatus::VALUES);
    pub static ComplianceStringFilter: Shape = Shape::structure(
        "ComplianceStringFilter",
        &[
            Member::new("Key", &ComplianceStringFilterKey),
            Member::new("Values", &ComplianceStringFilterValueList),
            Member::new("Type", &ComplianceQueryOperatorType),
        ],
    );
    pub static ComplianceStringFilterKey: Shape = Shape::string("ComplianceStringFilterKey").min(1).max(200);
    pub static ComplianceStringFilterList: Shape = Shape::list("ComplianceStringFilterList", &ComplianceStringFilter);
    pub static ComplianceStringFilterValueList: Shape =
        Shape::list("ComplianceStringFilterValueList", &TEXT).min(1).max(20);
    pub static ComplianceSummaryItem: Shape = Shape::structure(
        "ComplianceSummaryItem",
        &[
            Member::new("ComplianceType", &ComplianceTypeName),
            Member::new("CompliantSummary", &CompliantSummary),
            Member::new("NonCompliantSummary", &NonCompliantSummary),
        ],
    );
    pub static ComplianceSummaryItemList: Shape = Shape::list("ComplianceSummaryItemList", &ComplianceSummaryItem);
    pub static ComplianceTypeCountLimitExceededException: Shape =
        Shape::structure("ComplianceTypeCountLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static ComplianceTypeName: Shape =
        Shape::string("ComplianceTypeName").min(1).max(100).matching(&ComplianceTypeName_PATTERN);
    pub static ComplianceUploadType: Shape =
        Shape::string("ComplianceUploadType").of(super::ComplianceUploadType::VALUES);
    pub static CompliantSummary: Shape = Shape::structure(
        "CompliantSummary",
        &[Member::new("CompliantCount", &INTEGER), Member::new("SeveritySummary", &SeveritySummary)],
    );
    pub static ConfigConnectorArn: Shape =
        Shape::string("ConfigConnectorArn").min(1).max(512).matching(&ConfigConnectorArn_PATTERN);
    pub static ConfigurationTargets: Shape =
        Shape::structure("ConfigurationTargets", &[Member::new("Subscriptions", &AzureSubscriptionList)]).union();
    pub static ConflictException: Shape = Shape::structure("ConflictException", &[Member::new("Message", &TEXT)]);
    pub static CreateActivationRequest: Shape = Shape::structure(
        "CreateActivationRequest",
        &[
            Member::new("Description", &ActivationDescription),
            Member::new("DefaultInstanceName", &DefaultInstanceName),
            Member::new("IamRole", &IamRole).required(),
            Member::new("RegistrationLimit", &RegistrationLimit),
            Member::new("ExpirationDate", &EPOCH_SECONDS),
            Member::new("Tags", &TagList),
            Member::new("RegistrationMetadata", &RegistrationMetadataList),
        ],
    );
    pub static CreateActivationResult: Shape = Shape::structure(
        "CreateActivationResult",
        &[Member::new("ActivationId", &ActivationId), Member::new("ActivationCode", &TEXT)],
    );
    pub static CreateAssociationBatchRequest: Shape = Shape::structure(
        "CreateAssociationBatchRequest",
        &[
            Member::new("Entries", &CreateAssociationBatchRequestEntries).required(),
            Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
        ],
    );
    pub static CreateAssociationBatchRequestEntries: Shape =
        Shape::list("CreateAssociationBatchRequestEntries", &CreateAssociationBatchRequestEntry).min(1);
    pub static CreateAssociationBatchRequestEntry: Shape = Shape::structure(
        "CreateAssociationBatchRequestEntry",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("InstanceId", &InstanceId),
            Member::new("Parameters", &Parameters),
            Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Targets", &Targets),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("OutputLocation", &InstanceAssociationOutputLocation),
            Member::new("AssociationName", &AssociationName),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
            Member::new("SyncCompliance", &AssociationSyncCompliance),
            Member::new("ApplyOnlyAtCronInterval", &BOOLEAN),
            Member::new("CalendarNames", &CalendarNameOrARNList),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static CreateAssociationBatchResult: Shape = Shape::structure(
        "CreateAssociationBatchResult",
        &[Member::new("Successful", &AssociationDescriptionList), Member::new("Failed", &FailedCreateAssociationList)],
    );
    pub static CreateAssociationRequest: Shape = Shape::structure(
        "CreateAssociationRequest",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("InstanceId", &InstanceId),
            Member::new("Parameters", &Parameters),
            Member::new("Targets", &Targets),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("OutputLocation", &InstanceAssociationOutputLocation),
            Member::new("AssociationName", &AssociationName),
            Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
            Member::new("SyncCompliance", &AssociationSyncCompliance),
            Member::new("ApplyOnlyAtCronInterval", &BOOLEAN),
            Member::new("CalendarNames", &CalendarNameOrARNList),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("Tags", &TagList),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
        ],
    );
    pub static CreateAssociationResult: Shape =
        Shape::structure("CreateAssociationResult", &[Member::new("AssociationDescription", &AssociationDescription)]);
    pub static CreateCloudConnectorRequest: Shape = Shape::structure(
        "CreateCloudConnectorRequest",
        &[
            Member::new("DisplayName", &DisplayName).required(),
            Member::new("RoleArn", &CloudConnectorIamRoleArn).required(),
            Member::new("Description", &CloudConnectorDescription),
            Member::new("Configuration", &CloudConnectorConfiguration).required(),
            Member::new("ConfigConnectorArn", &ConfigConnectorArn),
            Member::new("Tags", &TagList),
        ],
    );
    pub static CreateCloudConnectorResult: Shape =
        Shape::structure("CreateCloudConnectorResult", &[Member::new("CloudConnectorId", &CloudConnectorId)]);
    pub static CreateDocumentRequest: Shape = Shape::structure(
        "CreateDocumentRequest",
        &[
            Member::new("Content", &DocumentContent).required(),
            Member::new("Requires", &DocumentRequiresList),
            Member::new("Attachments", &AttachmentsSourceList),
            Member::new("Name", &DocumentName).required(),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("DocumentType", &DocumentType),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("TargetType", &TargetType),
            Member::new("Tags", &TagList),
            Member::new("CloudProviders", &CloudProviderList),
        ],
    );
    pub static CreateDocumentResult: Shape =
        Shape::structure("CreateDocumentResult", &[Member::new("DocumentDescription", &DocumentDescription)]);
    pub static CreateMaintenanceWindowRequest: Shape = Shape::structure(
        "CreateMaintenanceWindowRequest",
        &[
            Member::new("Name", &MaintenanceWindowName).required(),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("StartDate", &TEXT),
            Member::new("EndDate", &TEXT),
            Member::new("Schedule", &MaintenanceWindowSchedule).required(),
            Member::new("ScheduleTimezone", &TEXT),
            Member::new("ScheduleOffset", &MaintenanceWindowOffset),
            Member::new("Duration", &MaintenanceWindowDurationHours).required(),
            Member::new("Cutoff", &MaintenanceWindowCutoff).required(),
            Member::new("AllowUnassociatedTargets", &BOOLEAN).required(),
            Member::new("ClientToken", &ClientToken),
            Member::new("Tags", &TagList),
        ],
    );
    pub static CreateMaintenanceWindowResult: Shape =
        Shape::structure("CreateMaintenanceWindowResult", &[Member::new("WindowId", &MaintenanceWindowId)]);
    pub static CreateOpsItemRequest: Shape = Shape::structure(
        "CreateOpsItemRequest",
        &[
            Member::new("Description", &OpsItemDescription).required(),
            Member::new("OpsItemType", &TEXT),
            Member::new("OperationalData", &OpsItemOperationalData),
            Member::new("Notifications", &OpsItemNotifications),
            Member::new("Priority", &OpsItemPriority),
            Member::new("RelatedOpsItems", &RelatedOpsItems),
            Member::new("Source", &OpsItemSource).required(),
            Member::new("Title", &OpsItemTitle).required(),
            Member::new("Tags", &TagList),
            Member::new("Category", &OpsItemCategory),
            Member::new("Severity", &OpsItemSeverity),
            Member::new("ActualStartTime", &EPOCH_SECONDS),
            Member::new("ActualEndTime", &EPOCH_SECONDS),
            Member::new("PlannedStartTime", &EPOCH_SECONDS),
            Member::new("PlannedEndTime", &EPOCH_SECONDS),
            Member::new("AccountId", &OpsItemAccountId),
        ],
    );
    pub static CreateOpsItemResponse: Shape = Shape::structure(
        "CreateOpsItemResponse",
        &[Member::new("OpsItemId", &TEXT), Member::new("OpsItemArn", &OpsItemArn)],
    );
    pub static CreateOpsMetadataRequest: Shape = Shape::structure(
        "CreateOpsMetadataRequest",
        &[
            Member::new("ResourceId", &OpsMetadataResourceId).required(),
            Member::new("Metadata", &MetadataMap),
            Member::new("Tags", &TagList),
        ],
    );
    pub static CreateOpsMetadataResult: Shape =
        Shape::structure("CreateOpsMetadataResult", &[Member::new("OpsMetadataArn", &OpsMetadataArn)]);
    pub static CreatePatchBaselineRequest: Shape = Shape::structure(
        "CreatePatchBaselineRequest",
        &[
            Member::new("OperatingSystem", &OperatingSystem),
            Member::new("Name", &BaselineName).required(),
            Member::new("GlobalFilters", &PatchFilterGroup),
            Member::new("ApprovalRules", &PatchRuleGroup),
            Member::new("ApprovedPatches", &PatchIdList),
            Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
            Member::new("ApprovedPatchesEnableNonSecurity", &BOOLEAN),
            Member::new("RejectedPatches", &PatchIdList),
            Member::new("RejectedPatchesAction", &PatchAction),
            Member::new("Description", &BaselineDescription),
            Member::new("Sources", &PatchSourceList),
            Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
            Member::new("ClientToken", &ClientToken),
            Member::new("Tags", &TagList),
        ],
    );
    pub static CreatePatchBaselineResult: Shape =
        Shape::structure("CreatePatchBaselineResult", &[Member::new("BaselineId", &BaselineId)]);
    pub static CreateResourceDataSyncRequest: Shape = Shape::structure(
        "CreateResourceDataSyncRequest",
        &[
            Member::new("SyncName", &ResourceDataSyncName).required(),
            Member::new("S3Destination", &ResourceDataSyncS3Destination),
            Member::new("SyncType", &ResourceDataSyncType),
            Member::new("SyncSource", &ResourceDataSyncSource),
        ],
    );
    pub static CreateResourceDataSyncResult: Shape = Shape::structure("CreateResourceDataSyncResult", &[]);
    pub static Credentials: Shape = Shape::structure(
        "Credentials",
        &[
            Member::new("AccessKeyId", &TEXT).required(),
            Member::new("SecretAccessKey", &AccessKeySecretType).required(),
            Member::new("SessionToken", &SessionTokenType).required(),
            Member::new("ExpirationTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static CustomSchemaCountLimitExceededException: Shape =
        Shape::structure("CustomSchemaCountLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static DHMCPermissionModel: Shape = Shape::string("DHMCPermissionModel").of(super::DHMCPermissionModel::VALUES);
    pub static DHMCRoleArn: Shape = Shape::string("DHMCRoleArn").min(20).max(2048).matching(&DHMCRoleArn_PATTERN);
    pub static DefaultInstanceName: Shape =
        Shape::string("DefaultInstanceName").min(0).max(256).matching(&DefaultInstanceName_PATTERN);
    pub static DeleteActivationRequest: Shape =
        Shape::structure("DeleteActivationRequest", &[Member::new("ActivationId", &ActivationId).required()]);
    pub static DeleteActivationResult: Shape = Shape::structure("DeleteActivationResult", &[]);
    pub static DeleteAssociationRequest: Shape = Shape::structure(
        "DeleteAssociationRequest",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("InstanceId", &InstanceId),
            Member::new("AssociationId", &AssociationId),
        ],
    );
    pub static DeleteAssociationResult: Shape = Shape::structure("DeleteAssociationResult", &[]);
    pub static DeleteCloudConnectorRequest: Shape = Shape::structure(
        "DeleteCloudConnectorRequest",
        &[Member::new("CloudConnectorId", &CloudConnectorId).required()],
    );
    pub static DeleteCloudConnectorResult: Shape =
        Shape::structure("DeleteCloudConnectorResult", &[Member::new("CloudConnectorId", &CloudConnectorId)]);
    pub static DeleteDocumentRequest: Shape = Shape::structure(
        "DeleteDocumentRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("Force", &BOOLEAN),
        ],
    );
    pub static DeleteDocumentResult: Shape = Shape::structure("DeleteDocumentResult", &[]);
    pub static DeleteInventoryRequest: Shape = Shape::structure(
        "DeleteInventoryRequest",
        &[
            Member::new("TypeName", &InventoryItemTypeName).required(),
            Member::new("SchemaDeleteOption", &InventorySchemaDeleteOption),
            Member::new("DryRun", &BOOLEAN),
            Member::new("ClientToken", &UUID),
        ],
    );
    pub static DeleteInventoryResult: Shape = Shape::structure(
        "DeleteInventoryResult",
        &[
            Member::new("DeletionId", &UUID),
            Member::new("TypeName", &InventoryItemTypeName),
            Member::new("DeletionSummary", &InventoryDeletionSummary),
        ],
    );
    pub static DeleteMaintenanceWindowRequest: Shape =
        Shape::structure("DeleteMaintenanceWindowRequest", &[Member::new("WindowId", &MaintenanceWindowId).required()]);
    pub static DeleteMaintenanceWindowResult: Shape =
        Shape::structure("DeleteMaintenanceWindowResult", &[Member::new("WindowId", &MaintenanceWindowId)]);
    pub static DeleteOpsItemRequest: Shape =
        Shape::structure("DeleteOpsItemRequest", &[Member::new("OpsItemId", &OpsItemId).required()]);
    pub static DeleteOpsItemResponse: Shape = Shape::structure("DeleteOpsItemResponse", &[]);
    pub static DeleteOpsMetadataRequest: Shape =
        Shape::structure("DeleteOpsMetadataRequest", &[Member::new("OpsMetadataArn", &OpsMetadataArn).required()]);
    pub static DeleteOpsMetadataResult: Shape = Shape::structure("DeleteOpsMetadataResult", &[]);
    pub static DeleteParameterRequest: Shape =
        Shape::structure("DeleteParameterRequest", &[Member::new("Name", &PSParameterName).required()]);
    pub static DeleteParameterResult: Shape = Shape::structure("DeleteParameterResult", &[]);
    pub static DeleteParametersRequest: Shape =
        Shape::structure("DeleteParametersRequest", &[Member::new("Names", &ParameterNameList).required()]);
    pub static DeleteParametersResult: Shape = Shape::structure(
        "DeleteParametersResult",
        &[Member::new("DeletedParameters", &ParameterNameList), Member::new("InvalidParameters", &ParameterNameList)],
    );
    pub static DeletePatchBaselineRequest: Shape =
        Shape::structure("DeletePatchBaselineRequest", &[Member::new("BaselineId", &BaselineId).required()]);
    pub static DeletePatchBaselineResult: Shape =
        Shape::structure("DeletePatchBaselineResult", &[Member::new("BaselineId", &BaselineId)]);
    pub static DeleteResourceDataSyncRequest: Shape = Shape::structure(
        "DeleteResourceDataSyncRequest",
        &[Member::new("SyncName", &ResourceDataSyncName).required(), Member::new("SyncType", &ResourceDataSyncType)],
    );
    pub static DeleteResourceDataSyncResult: Shape = Shape::structure("DeleteResourceDataSyncResult", &[]);
    pub static DeleteResourcePolicyRequest: Shape = Shape::structure(
        "DeleteResourcePolicyRequest",
        &[
            Member::new("ResourceArn", &ResourceArnString).required(),
            Member::new("PolicyId", &TEXT).required(),
            Member::new("PolicyHash", &TEXT).required(),
            Member::new("DeletionMode", &DeletionMode),
        ],
    );
    pub static DeleteResourcePolicyResponse: Shape = Shape::structure("DeleteResourcePolicyResponse", &[]);
    pub static DeletionMode: Shape = Shape::string("DeletionMode").of(super::DeletionMode::VALUES);
    pub static DeregisterDefaultHostManagementConfigurationRequest: Shape =
        Shape::structure("DeregisterDefaultHostManagementConfigurationRequest", &[]);
    pub static DeregisterDefaultHostManagementConfigurationResult: Shape =
        Shape::structure("DeregisterDefaultHostManagementConfigurationResult", &[]);
    pub static DeregisterManagedInstanceRequest: Shape = Shape::structure(
        "DeregisterManagedInstanceRequest",
        &[Member::new("InstanceId", &ManagedInstanceId).required()],
    );
    pub static DeregisterManagedInstanceResult: Shape = Shape::structure("DeregisterManagedInstanceResult", &[]);
    pub static DeregisterPatchBaselineForPatchGroupRequest: Shape = Shape::structure(
        "DeregisterPatchBaselineForPatchGroupRequest",
        &[Member::new("BaselineId", &BaselineId).required(), Member::new("PatchGroup", &PatchGroup).required()],
    );
    pub static DeregisterPatchBaselineForPatchGroupResult: Shape = Shape::structure(
        "DeregisterPatchBaselineForPatchGroupResult",
        &[Member::new("BaselineId", &BaselineId), Member::new("PatchGroup", &PatchGroup)],
    );
    pub static DeregisterTargetFromMaintenanceWindowRequest: Shape = Shape::structure(
        "DeregisterTargetFromMaintenanceWindowRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("WindowTargetId", &MaintenanceWindowTargetId).required(),
            Member::new("Safe", &BOOLEAN),
        ],
    );
    pub static DeregisterTargetFromMaintenanceWindowResult: Shape = Shape::structure(
        "DeregisterTargetFromMaintenanceWindowResult",
        &[Member::new("WindowId", &MaintenanceWindowId), Member::new("WindowTargetId", &MaintenanceWindowTargetId)],
    );
    pub static DeregisterTaskFromMaintenanceWindowRequest: Shape = Shape::structure(
        "DeregisterTaskFromMaintenanceWindowRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
        ],
    );
    pub static DeregisterTaskFromMaintenanceWindowResult: Shape = Shape::structure(
        "DeregisterTaskFromMaintenanceWindowResult",
        &[Member::new("WindowId", &MaintenanceWindowId), Member::new("WindowTaskId", &MaintenanceWindowTaskId)],
    );
    pub static DescribeActivationsFilter: Shape = Shape::structure(
        "DescribeActivationsFilter",
        &[Member::new("FilterKey", &DescribeActivationsFilterKeys), Member::new("FilterValues", &StringList)],
    );
    pub static DescribeActivationsFilterKeys: Shape =
        Shape::string("DescribeActivationsFilterKeys").of(super::DescribeActivationsFilterKeys::VALUES);
    pub static DescribeActivationsFilterList: Shape =
        Shape::list("DescribeActivationsFilterList", &DescribeActivationsFilter);
    pub static DescribeActivationsRequest: Shape = Shape::structure(
        "DescribeActivationsRequest",
        &[
            Member::new("Filters", &DescribeActivationsFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeActivationsResult: Shape = Shape::structure(
        "DescribeActivationsResult",
        &[Member::new("ActivationList", &ActivationList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeAssociationExecutionTargetsRequest: Shape = Shape::structure(
        "DescribeAssociationExecutionTargetsRequest",
        &[
            Member::new("AssociationId", &AssociationId).required(),
            Member::new("ExecutionId", &AssociationExecutionId).required(),
            Member::new("Filters", &AssociationExecutionTargetsFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAssociationExecutionTargetsResult: Shape = Shape::structure(
        "DescribeAssociationExecutionTargetsResult",
        &[
            Member::new("AssociationExecutionTargets", &AssociationExecutionTargetsList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAssociationExecutionsRequest: Shape = Shape::structure(
        "DescribeAssociationExecutionsRequest",
        &[
            Member::new("AssociationId", &AssociationId).required(),
            Member::new("Filters", &AssociationExecutionFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAssociationExecutionsResult: Shape = Shape::structure(
        "DescribeAssociationExecutionsResult",
        &[Member::new("AssociationExecutions", &AssociationExecutionsList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeAssociationRequest: Shape = Shape::structure(
        "DescribeAssociationRequest",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("InstanceId", &InstanceId),
            Member::new("AssociationId", &AssociationId),
            Member::new("AssociationVersion", &AssociationVersion),
        ],
    );
    pub static DescribeAssociationResult: Shape = Shape::structure(
        "DescribeAssociationResult",
        &[Member::new("AssociationDescription", &AssociationDescription)],
    );
    pub static DescribeAutomationExecutionsRequest: Shape = Shape::structure(
        "DescribeAutomationExecutionsRequest",
        &[
            Member::new("Filters", &AutomationExecutionFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAutomationExecutionsResult: Shape = Shape::structure(
        "DescribeAutomationExecutionsResult",
        &[
            Member::new("AutomationExecutionMetadataList", &AutomationExecutionMetadataList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAutomationStepExecutionsRequest: Shape = Shape::structure(
        "DescribeAutomationStepExecutionsRequest",
        &[
            Member::new("AutomationExecutionId", &AutomationExecutionId).required(),
            Member::new("Filters", &StepExecutionFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
            Member::new("ReverseOrder", &BOOLEAN),
        ],
    );
    pub static DescribeAutomationStepExecutionsResult: Shape = Shape::structure(
        "DescribeAutomationStepExecutionsResult",
        &[Member::new("StepExecutions", &StepExecutionList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeAvailablePatchesRequest: Shape = Shape::structure(
        "DescribeAvailablePatchesRequest",
        &[
            Member::new("Filters", &PatchOrchestratorFilterList),
            Member::new("MaxResults", &PatchBaselineMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeAvailablePatchesResult: Shape = Shape::structure(
        "DescribeAvailablePatchesResult",
        &[Member::new("Patches", &PatchList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeDocumentPermissionRequest: Shape = Shape::structure(
        "DescribeDocumentPermissionRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("PermissionType", &DocumentPermissionType).required(),
            Member::new("MaxResults", &DocumentPermissionMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeDocumentPermissionResponse: Shape = Shape::structure(
        "DescribeDocumentPermissionResponse",
        &[
            Member::new("AccountIds", &AccountIdList),
            Member::new("AccountSharingInfoList", &AccountSharingInfoList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeDocumentRequest: Shape = Shape::structure(
        "DescribeDocumentRequest",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("VersionName", &DocumentVersionName),
        ],
    );
    pub static DescribeDocumentResult: Shape =
        Shape::structure("DescribeDocumentResult", &[Member::new("Document", &DocumentDescription)]);
    pub static DescribeEffectiveInstanceAssociationsRequest: Shape = Shape::structure(
        "DescribeEffectiveInstanceAssociationsRequest",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("MaxResults", &EffectiveInstanceAssociationMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeEffectiveInstanceAssociationsResult: Shape = Shape::structure(
        "DescribeEffectiveInstanceAssociationsResult",
        &[Member::new("Associations", &InstanceAssociationList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeEffectivePatchesForPatchBaselineRequest: Shape = Shape::structure(
        "DescribeEffectivePatchesForPatchBaselineRequest",
        &[
            Member::new("BaselineId", &BaselineId).required(),
            Member::new("MaxResults", &PatchBaselineMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeEffectivePatchesForPatchBaselineResult: Shape = Shape::structure(
        "DescribeEffectivePatchesForPatchBaselineResult",
        &[Member::new("EffectivePatches", &EffectivePatchList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInstanceAssociationsStatusRequest: Shape = Shape::structure(
        "DescribeInstanceAssociationsStatusRequest",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeInstanceAssociationsStatusResult: Shape = Shape::structure(
        "DescribeInstanceAssociationsStatusResult",
        &[
            Member::new("InstanceAssociationStatusInfos", &InstanceAssociationStatusInfos),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeInstanceInformationRequest: Shape = Shape::structure(
        "DescribeInstanceInformationRequest",
        &[
            Member::new("InstanceInformationFilterList", &InstanceInformationFilterList),
            Member::new("Filters", &InstanceInformationStringFilterList),
            Member::new("MaxResults", &MaxResultsEC2Compatible),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeInstanceInformationResult: Shape = Shape::structure(
        "DescribeInstanceInformationResult",
        &[Member::new("InstanceInformationList", &InstanceInformationList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInstancePatchStatesForPatchGroupRequest: Shape = Shape::structure(
        "DescribeInstancePatchStatesForPatchGroupRequest",
        &[
            Member::new("PatchGroup", &PatchGroup).required(),
            Member::new("Filters", &InstancePatchStateFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &PatchComplianceMaxResults),
        ],
    );
    pub static DescribeInstancePatchStatesForPatchGroupResult: Shape = Shape::structure(
        "DescribeInstancePatchStatesForPatchGroupResult",
        &[Member::new("InstancePatchStates", &InstancePatchStatesList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInstancePatchStatesRequest: Shape = Shape::structure(
        "DescribeInstancePatchStatesRequest",
        &[
            Member::new("InstanceIds", &InstanceIdList).required(),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &PatchComplianceMaxResults),
        ],
    );
    pub static DescribeInstancePatchStatesResult: Shape = Shape::structure(
        "DescribeInstancePatchStatesResult",
        &[Member::new("InstancePatchStates", &InstancePatchStateList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInstancePatchesRequest: Shape = Shape::structure(
        "DescribeInstancePatchesRequest",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("Filters", &PatchOrchestratorFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &PatchComplianceMaxResults),
        ],
    );
    pub static DescribeInstancePatchesResult: Shape = Shape::structure(
        "DescribeInstancePatchesResult",
        &[Member::new("Patches", &PatchComplianceDataList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInstancePropertiesMaxResults: Shape =
        Shape::integer("DescribeInstancePropertiesMaxResults").min(5).max(1000);
    pub static DescribeInstancePropertiesRequest: Shape = Shape::structure(
        "DescribeInstancePropertiesRequest",
        &[
            Member::new("InstancePropertyFilterList", &InstancePropertyFilterList),
            Member::new("FiltersWithOperator", &InstancePropertyStringFilterList),
            Member::new("MaxResults", &DescribeInstancePropertiesMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeInstancePropertiesResult: Shape = Shape::structure(
        "DescribeInstancePropertiesResult",
        &[Member::new("InstanceProperties", &InstanceProperties), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeInventoryDeletionsRequest: Shape = Shape::structure(
        "DescribeInventoryDeletionsRequest",
        &[Member::new("DeletionId", &UUID), Member::new("NextToken", &TEXT), Member::new("MaxResults", &MaxResults)],
    );
    pub static DescribeInventoryDeletionsResult: Shape = Shape::structure(
        "DescribeInventoryDeletionsResult",
        &[Member::new("InventoryDeletions", &InventoryDeletionsList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowExecutionTaskInvocationsRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionTaskInvocationsRequest",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
            Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowExecutionTaskInvocationsResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionTaskInvocationsResult",
        &[
            Member::new(
                "WindowExecutionTaskInvocationIdentities",
                &MaintenanceWindowExecutionTaskInvocationIdentityList,
            ),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowExecutionTasksRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionTasksRequest",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowExecutionTasksResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionTasksResult",
        &[
            Member::new("WindowExecutionTaskIdentities", &MaintenanceWindowExecutionTaskIdentityList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowExecutionsRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionsRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowExecutionsResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowExecutionsResult",
        &[Member::new("WindowExecutions", &MaintenanceWindowExecutionList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowScheduleRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowScheduleRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("Targets", &Targets),
            Member::new("ResourceType", &MaintenanceWindowResourceType),
            Member::new("Filters", &PatchOrchestratorFilterList),
            Member::new("MaxResults", &MaintenanceWindowSearchMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowScheduleResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowScheduleResult",
        &[Member::new("ScheduledWindowExecutions", &ScheduledWindowExecutionList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowTargetsRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowTargetsRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowTargetsResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowTargetsResult",
        &[Member::new("Targets", &MaintenanceWindowTargetList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowTasksRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowTasksRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowTasksResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowTasksResult",
        &[Member::new("Tasks", &MaintenanceWindowTaskList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowsForTargetRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowsForTargetRequest",
        &[
            Member::new("Targets", &Targets).required(),
            Member::new("ResourceType", &MaintenanceWindowResourceType).required(),
            Member::new("MaxResults", &MaintenanceWindowSearchMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowsForTargetResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowsForTargetResult",
        &[Member::new("WindowIdentities", &MaintenanceWindowsForTargetList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeMaintenanceWindowsRequest: Shape = Shape::structure(
        "DescribeMaintenanceWindowsRequest",
        &[
            Member::new("Filters", &MaintenanceWindowFilterList),
            Member::new("MaxResults", &MaintenanceWindowMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeMaintenanceWindowsResult: Shape = Shape::structure(
        "DescribeMaintenanceWindowsResult",
        &[Member::new("WindowIdentities", &MaintenanceWindowIdentityList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeOpsItemsRequest: Shape = Shape::structure(
        "DescribeOpsItemsRequest",
        &[
            Member::new("OpsItemFilters", &OpsItemFilters),
            Member::new("MaxResults", &OpsItemMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribeOpsItemsResponse: Shape = Shape::structure(
        "DescribeOpsItemsResponse",
        &[Member::new("NextToken", &TEXT), Member::new("OpsItemSummaries", &OpsItemSummaries)],
    );
    pub static DescribeParametersRequest: Shape = Shape::structure(
        "DescribeParametersRequest",
        &[
            Member::new("Filters", &ParametersFilterList),
            Member::new("ParameterFilters", &ParameterStringFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
            Member::new("Shared", &BOOLEAN),
        ],
    );
    pub static DescribeParametersResult: Shape = Shape::structure(
        "DescribeParametersResult",
        &[Member::new("Parameters", &ParameterMetadataList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribePatchBaselinesRequest: Shape = Shape::structure(
        "DescribePatchBaselinesRequest",
        &[
            Member::new("Filters", &PatchOrchestratorFilterList),
            Member::new("MaxResults", &PatchBaselineMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribePatchBaselinesResult: Shape = Shape::structure(
        "DescribePatchBaselinesResult",
        &[Member::new("BaselineIdentities", &PatchBaselineIdentityList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribePatchGroupStateRequest: Shape =
        Shape::structure("DescribePatchGroupStateRequest", &[Member::new("PatchGroup", &PatchGroup).required()]);
    pub static DescribePatchGroupStateResult: Shape = Shape::structure(
        "DescribePatchGroupStateResult",
        &[
            Member::new("Instances", &INTEGER),
            Member::new("InstancesWithInstalledPatches", &INTEGER),
            Member::new("InstancesWithInstalledOtherPatches", &INTEGER),
            Member::new("InstancesWithInstalledPendingRebootPatches", &INTEGER),
            Member::new("InstancesWithInstalledRejectedPatches", &INTEGER),
            Member::new("InstancesWithMissingPatches", &INTEGER),
            Member::new("InstancesWithFailedPatches", &INTEGER),
            Member::new("InstancesWithNotApplicablePatches", &INTEGER),
            Member::new("InstancesWithUnreportedNotApplicablePatches", &INTEGER),
            Member::new("InstancesWithCriticalNonCompliantPatches", &INTEGER),
            Member::new("InstancesWithSecurityNonCompliantPatches", &INTEGER),
            Member::new("InstancesWithOtherNonCompliantPatches", &INTEGER),
            Member::new("InstancesWithAvailableSecurityUpdates", &INTEGER),
        ],
    );
    pub static DescribePatchGroupsRequest: Shape = Shape::structure(
        "DescribePatchGroupsRequest",
        &[
            Member::new("MaxResults", &PatchBaselineMaxResults),
            Member::new("Filters", &PatchOrchestratorFilterList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribePatchGroupsResult: Shape = Shape::structure(
        "DescribePatchGroupsResult",
        &[Member::new("Mappings", &PatchGroupPatchBaselineMappingList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribePatchPropertiesRequest: Shape = Shape::structure(
        "DescribePatchPropertiesRequest",
        &[
            Member::new("OperatingSystem", &OperatingSystem).required(),
            Member::new("Property", &PatchProperty).required(),
            Member::new("PatchSet", &PatchSet),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static DescribePatchPropertiesResult: Shape = Shape::structure(
        "DescribePatchPropertiesResult",
        &[Member::new("Properties", &PatchPropertiesList), Member::new("NextToken", &TEXT)],
    );
    pub static DescribeSessionsRequest: Shape = Shape::structure(
        "DescribeSessionsRequest",
        &[
            Member::new("State", &SessionState).required(),
            Member::new("MaxResults", &SessionMaxResults),
            Member::new("NextToken", &TEXT),
            Member::new("Filters", &SessionFilterList),
        ],
    );
    pub static DescribeSessionsResponse: Shape = Shape::structure(
        "DescribeSessionsResponse",
        &[Member::new("Sessions", &SessionList), Member::new("NextToken", &TEXT)],
    );
    pub static DisassociateOpsItemRelatedItemRequest: Shape = Shape::structure(
        "DisassociateOpsItemRelatedItemRequest",
        &[Member::new("OpsItemId", &OpsItemId).required(), Member::new("AssociationId", &TEXT).required()],
    );
    pub static DisassociateOpsItemRelatedItemResponse: Shape =
        Shape::structure("DisassociateOpsItemRelatedItemResponse", &[]);
    pub static DisplayName: Shape =
        Shape::string("DisplayName").min(1).max(256).matching(&AzureApplicationDisplayName_PATTERN);
    pub static DocumentARN: Shape = Shape::string("DocumentARN").matching(&DocumentARN_PATTERN);
    pub static DocumentAlreadyExists: Shape =
        Shape::structure("DocumentAlreadyExists", &[Member::new("Message", &TEXT)]);
    pub static DocumentContent: Shape = Shape::string("DocumentContent").min(1);
    pub static DocumentDefaultVersionDescription: Shape = Shape::structure(
        "DocumentDefaultVersionDescription",
        &[
            Member::new("Name", &DocumentName),
            Member::new("DefaultVersion", &DocumentVersion),
            Member::new("DefaultVersionName", &DocumentVersionName),
        ],
    );
    pub static DocumentDescription: Shape = Shape::structure(
        "DocumentDescription",
        &[
            Member::new("Sha1", &TEXT),
            Member::new("Hash", &DocumentHash),
            Member::new("HashType", &DocumentHashType),
            Member::new("Name", &DocumentARN),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("Owner", &TEXT),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("Status", &TEXT),
            Member::new("StatusInformation", &TEXT),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Description", &TEXT),
            Member::new("Parameters", &DocumentParameterList),
            Member::new("PlatformTypes", &PlatformTypeList),
            Member::new("DocumentType", &DocumentType),
            Member::new("SchemaVersion", &TEXT),
            Member::new("LatestVersion", &DocumentVersion),
            Member::new("DefaultVersion", &DocumentVersion),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("TargetType", &TargetType),
            Member::new("Tags", &TagList),
            Member::new("AttachmentsInformation", &AttachmentInformationList),
            Member::new("Requires", &DocumentRequiresList),
            Member::new("Author", &TEXT),
            Member::new("ReviewInformation", &ReviewInformationList),
            Member::new("ApprovedVersion", &DocumentVersion),
            Member::new("PendingReviewVersion", &DocumentVersion),
            Member::new("ReviewStatus", &TEXT),
            Member::new("Category", &CategoryList),
            Member::new("CategoryEnum", &CategoryEnumList),
            Member::new("CloudProviders", &CloudProviderList),
        ],
    );
    pub static DocumentDisplayName: Shape =
        Shape::string("DocumentDisplayName").max(1024).matching(&DocumentDisplayName_PATTERN);
    pub static DocumentFilter: Shape = Shape::structure(
        "DocumentFilter",
        &[Member::new("key", &DocumentFilterKey).required(), Member::new("value", &DocumentFilterValue).required()],
    );
    pub static DocumentFilterKey: Shape = Shape::string("DocumentFilterKey").of(super::DocumentFilterKey::VALUES);
    pub static DocumentFilterList: Shape = Shape::list("DocumentFilterList", &DocumentFilter).min(1);
    pub static DocumentFilterValue: Shape = Shape::string("DocumentFilterValue").min(1);
    pub static DocumentFormat: Shape = Shape::string("DocumentFormat").of(super::DocumentFormat::VALUES);
    pub static DocumentHash: Shape = Shape::string("DocumentHash").max(256);
    pub static DocumentHashType: Shape = Shape::string("DocumentHashType").of(super::DocumentHashType::VALUES);
    pub static DocumentIdentifier: Shape = Shape::structure(
        "DocumentIdentifier",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("Owner", &TEXT),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("PlatformTypes", &PlatformTypeList),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("DocumentType", &DocumentType),
            Member::new("SchemaVersion", &TEXT),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("TargetType", &TargetType),
            Member::new("Tags", &TagList),
            Member::new("Requires", &DocumentRequiresList),
            Member::new("ReviewStatus", &TEXT),
            Member::new("Author", &TEXT),
            Member::new("CloudProviders", &CloudProviderList),
        ],
    );
    pub static DocumentIdentifierList: Shape = Shape::list("DocumentIdentifierList", &DocumentIdentifier);
    pub static DocumentKeyValuesFilter: Shape = Shape::structure(
        "DocumentKeyValuesFilter",
        &[Member::new("Key", &DocumentKeyValuesFilterKey), Member::new("Values", &DocumentKeyValuesFilterValues)],
    );
    pub static DocumentKeyValuesFilterKey: Shape = Shape::string("DocumentKeyValuesFilterKey").min(1).max(128);
    pub static DocumentKeyValuesFilterList: Shape =
        Shape::list("DocumentKeyValuesFilterList", &DocumentKeyValuesFilter).min(0).max(6);
    pub static DocumentKeyValuesFilterValue: Shape = Shape::string("DocumentKeyValuesFilterValue").min(1).max(256);
    pub static DocumentKeyValuesFilterValues: Shape =
        Shape::list("DocumentKeyValuesFilterValues", &DocumentKeyValuesFilterValue);
    pub static DocumentLimitExceeded: Shape =
        Shape::structure("DocumentLimitExceeded", &[Member::new("Message", &TEXT)]);
    pub static DocumentMetadataEnum: Shape =
        Shape::string("DocumentMetadataEnum").of(super::DocumentMetadataEnum::VALUES);
    pub static DocumentMetadataResponseInfo: Shape = Shape::structure(
        "DocumentMetadataResponseInfo",
        &[Member::new("ReviewerResponse", &DocumentReviewerResponseList)],
    );
    pub static DocumentName: Shape = Shape::string("DocumentName").matching(&AssociationName_PATTERN);
    pub static DocumentParameter: Shape = Shape::structure(
        "DocumentParameter",
        &[
            Member::new("Name", &TEXT),
            Member::new("Type", &TEXT),
            Member::new("Description", &TEXT),
            Member::new("DefaultValue", &TEXT),
        ],
    );
    pub static DocumentParameterList: Shape = Shape::list("DocumentParameterList", &DocumentParameter);
    pub static DocumentPermissionLimit: Shape =
        Shape::structure("DocumentPermissionLimit", &[Member::new("Message", &TEXT)]);
    pub static DocumentPermissionMaxResults: Shape = Shape::integer("DocumentPermissionMaxResults").min(1).max(200);
    pub static DocumentPermissionType: Shape =
        Shape::string("DocumentPermissionType").of(super::DocumentPermissionType::VALUES);
    pub static DocumentRequires: Shape = Shape::structure(
        "DocumentRequires",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("Version", &DocumentVersion),
            Member::new("RequireType", &RequireType),
            Member::new("VersionName", &DocumentVersionName),
        ],
    );
    pub static DocumentRequiresList: Shape = Shape::list("DocumentRequiresList", &DocumentRequires).min(1);
    pub static DocumentReviewAction: Shape =
        Shape::string("DocumentReviewAction").of(super::DocumentReviewAction::VALUES);
    pub static DocumentReviewComment: Shape =
        Shape::string("DocumentReviewComment").min(1).max(1024).matching(&AlarmName_PATTERN);
    pub static DocumentReviewCommentList: Shape =
        Shape::list("DocumentReviewCommentList", &DocumentReviewCommentSource).min(0).max(1);
    pub static DocumentReviewCommentSource: Shape = Shape::structure(
        "DocumentReviewCommentSource",
        &[Member::new("Type", &DocumentReviewCommentType), Member::new("Content", &DocumentReviewComment)],
    );
    pub static DocumentReviewCommentType: Shape =
        Shape::string("DocumentReviewCommentType").of(super::DocumentReviewCommentType::VALUES);
    pub static DocumentReviewerResponseList: Shape =
        Shape::list("DocumentReviewerResponseList", &DocumentReviewerResponseSource);
    pub static DocumentReviewerResponseSource: Shape = Shape::structure(
        "DocumentReviewerResponseSource",
        &[
            Member::new("CreateTime", &EPOCH_SECONDS),
            Member::new("UpdatedTime", &EPOCH_SECONDS),
            Member::new("ReviewStatus", &TEXT),
            Member::new("Comment", &DocumentReviewCommentList),
            Member::new("Reviewer", &TEXT),
        ],
    );
    pub static DocumentReviews: Shape = Shape::structure(
        "DocumentReviews",
        &[Member::new("Action", &DocumentReviewAction).required(), Member::new("Comment", &DocumentReviewCommentList)],
    );
    pub static DocumentType: Shape = Shape::string("DocumentType").of(super::DocumentType::VALUES);
    pub static DocumentVersion: Shape = Shape::string("DocumentVersion").matching(&DocumentVersion_PATTERN);
    pub static DocumentVersionInfo: Shape = Shape::structure(
        "DocumentVersionInfo",
        &[
            Member::new("Name", &DocumentName),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("IsDefaultVersion", &BOOLEAN),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("Status", &TEXT),
            Member::new("StatusInformation", &TEXT),
            Member::new("ReviewStatus", &TEXT),
            Member::new("CloudProviders", &CloudProviderList),
        ],
    );
    pub static DocumentVersionLimitExceeded: Shape =
        Shape::structure("DocumentVersionLimitExceeded", &[Member::new("Message", &TEXT)]);
    pub static DocumentVersionList: Shape = Shape::list("DocumentVersionList", &DocumentVersionInfo);
    pub static DocumentVersionName: Shape = Shape::string("DocumentVersionName").matching(&DocumentVersionName_PATTERN);
    pub static DocumentVersionNumber: Shape =
        Shape::string("DocumentVersionNumber").matching(&DocumentVersionNumber_PATTERN);
    pub static DoesNotExistException: Shape =
        Shape::structure("DoesNotExistException", &[Member::new("Message", &TEXT)]);
    pub static DuplicateDocumentContent: Shape =
        Shape::structure("DuplicateDocumentContent", &[Member::new("Message", &TEXT)]);
    pub static DuplicateDocumentVersionName: Shape =
        Shape::structure("DuplicateDocumentVersionName", &[Member::new("Message", &TEXT)]);
    pub static DuplicateInstanceId: Shape = Shape::structure("DuplicateInstanceId", &[]);
    pub static Duration: Shape = Shape::integer("Duration").min(1).max(24);
    pub static EffectiveInstanceAssociationMaxResults: Shape =
        Shape::integer("EffectiveInstanceAssociationMaxResults").min(1).max(5);
    pub static EffectivePatch: Shape =
        Shape::structure("EffectivePatch", &[Member::new("Patch", &Patch), Member::new("PatchStatus", &PatchStatus)]);
    pub static EffectivePatchList: Shape = Shape::list("EffectivePatchList", &EffectivePatch);
    pub static ExcludeAccount: Shape = Shape::string("ExcludeAccount").min(6).max(68).matching(&ExcludeAccount_PATTERN);
    pub static ExcludeAccounts: Shape = Shape::list("ExcludeAccounts", &ExcludeAccount).min(1).max(5000);
    pub static ExecutionInputs: Shape =
        Shape::structure("ExecutionInputs", &[Member::new("Automation", &AutomationExecutionInputs)]).union();
    pub static ExecutionMode: Shape = Shape::string("ExecutionMode").of(super::ExecutionMode::VALUES);
    pub static ExecutionPreview: Shape =
        Shape::structure("ExecutionPreview", &[Member::new("Automation", &AutomationExecutionPreview)]).union();
    pub static ExecutionPreviewId: Shape =
        Shape::string("ExecutionPreviewId").min(36).max(36).matching(&ExecutionPreviewId_PATTERN);
    pub static ExecutionRoleName: Shape =
        Shape::string("ExecutionRoleName").min(1).max(64).matching(&ExecutionRoleName_PATTERN);
    pub static FailedCreateAssociation: Shape = Shape::structure(
        "FailedCreateAssociation",
        &[
            Member::new("Entry", &CreateAssociationBatchRequestEntry),
            Member::new("Message", &TEXT),
            Member::new("Fault", &TEXT),
        ],
    );
    pub static FailedCreateAssociationList: Shape =
        Shape::list("FailedCreateAssociationList", &FailedCreateAssociation);
    pub static FailureDetails: Shape = Shape::structure(
        "FailureDetails",
        &[
            Member::new("FailureStage", &TEXT),
            Member::new("FailureType", &TEXT),
            Member::new("Details", &AutomationParameterMap),
        ],
    );
    pub static FeatureNotAvailableException: Shape =
        Shape::structure("FeatureNotAvailableException", &[Member::new("Message", &TEXT)]);
    pub static GcpConfiguration: Shape = Shape::structure(
        "GcpConfiguration",
        &[
            Member::new("OrganizationId", &GcpOrganizationId),
            Member::new("WorkloadIdentityPoolProvider", &GcpWorkloadIdentityPoolProvider).required(),
            Member::new("ServiceAccountEmail", &GcpServiceAccountEmail).required(),
            Member::new("Targets", &GcpConfigurationTargets),
        ],
    );
    pub static GcpConfigurationTargets: Shape =
        Shape::structure("GcpConfigurationTargets", &[Member::new("Projects", &GcpProjectList)]).union();
    pub static GcpOrganizationId: Shape =
        Shape::string("GcpOrganizationId").min(1).max(19).matching(&GcpOrganizationId_PATTERN);
    pub static GcpProject: Shape = Shape::structure(
        "GcpProject",
        &[
            Member::new("ProjectId", &GcpProjectId).required(),
            Member::new("ProjectDisplayName", &GcpProjectDisplayName),
        ],
    );
    pub static GcpProjectDisplayName: Shape =
        Shape::string("GcpProjectDisplayName").min(0).max(128).matching(&AzureApplicationDisplayName_PATTERN);
    pub static GcpProjectId: Shape = Shape::string("GcpProjectId").min(6).max(30).matching(&GcpProjectId_PATTERN);
    pub static GcpProjectList: Shape = Shape::list("GcpProjectList", &GcpProject).min(1).max(75);
    pub static GcpServiceAccountEmail: Shape =
        Shape::string("GcpServiceAccountEmail").min(1).max(256).matching(&GcpServiceAccountEmail_PATTERN);
    pub static GcpWorkloadIdentityPoolProvider: Shape = Shape::string("GcpWorkloadIdentityPoolProvider")
        .min(1)
        .max(256)
        .matching(&GcpWorkloadIdentityPoolProvider_PATTERN);
    pub static GetAccessTokenRequest: Shape =
        Shape::structure("GetAccessTokenRequest", &[Member::new("AccessRequestId", &AccessRequestId).required()]);
    pub static GetAccessTokenResponse: Shape = Shape::structure(
        "GetAccessTokenResponse",
        &[Member::new("Credentials", &Credentials), Member::new("AccessRequestStatus", &TEXT)],
    );
    pub static GetAutomationExecutionRequest: Shape = Shape::structure(
        "GetAutomationExecutionRequest",
        &[Member::new("AutomationExecutionId", &AutomationExecutionId).required()],
    );
    pub static GetAutomationExecutionResult: Shape =
        Shape::structure("GetAutomationExecutionResult", &[Member::new("AutomationExecution", &AutomationExecution)]);
    pub static GetCalendarStateRequest: Shape = Shape::structure(
        "GetCalendarStateRequest",
        &[Member::new("CalendarNames", &CalendarNameOrARNList).required(), Member::new("AtTime", &TEXT)],
    );
    pub static GetCalendarStateResponse: Shape = Shape::structure(
        "GetCalendarStateResponse",
        &[Member::new("State", &TEXT), Member::new("AtTime", &TEXT), Member::new("NextTransitionTime", &TEXT)],
    );
    pub static GetCloudConnectorRequest: Shape =
        Shape::structure("GetCloudConnectorRequest", &[Member::new("CloudConnectorId", &CloudConnectorId).required()]);
    pub static GetCloudConnectorResult: Shape = Shape::structure(
        "GetCloudConnectorResult",
        &[
            Member::new("CloudConnectorArn", &TEXT),
            Member::new("DisplayName", &DisplayName),
            Member::new("Description", &CloudConnectorDescription),
            Member::new("RoleArn", &CloudConnectorIamRoleArn),
            Member::new("Configuration", &CloudConnectorConfiguration),
            Member::new("ConfigConnectorArn", &ConfigConnectorArn),
            Member::new("CreatedAt", &EPOCH_SECONDS),
            Member::new("UpdatedAt", &EPOCH_SECONDS),
        ],
    );
    pub static GetCommandInvocationRequest: Shape = Shape::structure(
        "GetCommandInvocationRequest",
        &[
            Member::new("CommandId", &CommandId).required(),
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("PluginName", &CommandPluginName),
        ],
    );
    pub static GetCommandInvocationResult: Shape = Shape::structure(
        "GetCommandInvocationResult",
        &[
            Member::new("CommandId", &CommandId),
            Member::new("InstanceId", &InstanceId),
            Member::new("Comment", &Comment),
            Member::new("DocumentName", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("PluginName", &CommandPluginName),
            Member::new("ResponseCode", &INTEGER),
            Member::new("ExecutionStartDateTime", &TEXT),
            Member::new("ExecutionElapsedTime", &TEXT),
            Member::new("ExecutionEndDateTime", &TEXT),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StandardOutputContent", &TEXT),
            Member::new("StandardOutputUrl", &TEXT),
            Member::new("StandardErrorContent", &TEXT),
            Member::new("StandardErrorUrl", &TEXT),
            Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
        ],
    );
    pub static GetConnectionStatusRequest: Shape =
        Shape::structure("GetConnectionStatusRequest", &[Member::new("Target", &SessionTarget).required()]);
    pub static GetConnectionStatusResponse: Shape = Shape::structure(
        "GetConnectionStatusResponse",
        &[Member::new("Target", &SessionTarget), Member::new("Status", &TEXT)],
    );
    pub static GetDefaultPatchBaselineRequest: Shape =
        Shape::structure("GetDefaultPatchBaselineRequest", &[Member::new("OperatingSystem", &OperatingSystem)]);
    pub static GetDefaultPatchBaselineResult: Shape = Shape::structure(
        "GetDefaultPatchBaselineResult",
        &[Member::new("BaselineId", &BaselineId), Member::new("OperatingSystem", &OperatingSystem)],
    );
    pub static GetDeployablePatchSnapshotForInstanceRequest: Shape = Shape::structure(
        "GetDeployablePatchSnapshotForInstanceRequest",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("SnapshotId", &SnapshotId).required(),
            Member::new("BaselineOverride", &BaselineOverride),
            Member::new("UseS3DualStackEndpoint", &BOOLEAN),
        ],
    );
    pub static GetDeployablePatchSnapshotForInstanceResult: Shape = Shape::structure(
        "GetDeployablePatchSnapshotForInstanceResult",
        &[
            Member::new("InstanceId", &InstanceId),
            Member::new("SnapshotId", &SnapshotId),
            Member::new("SnapshotDownloadUrl", &TEXT),
            Member::new("Product", &TEXT),
        ],
    );
    pub static GetDocumentRequest: Shape = Shape::structure(
        "GetDocumentRequest",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("DocumentFormat", &DocumentFormat),
        ],
    );
    pub static GetDocumentResult: Shape = Shape::structure(
        "GetDocumentResult",
        &[
            Member::new("Name", &DocumentARN),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Status", &TEXT),
            Member::new("StatusInformation", &TEXT),
            Member::new("Content", &DocumentContent),
            Member::new("DocumentType", &DocumentType),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("Requires", &DocumentRequiresList),
            Member::new("AttachmentsContent", &AttachmentContentList),
            Member::new("ReviewStatus", &TEXT),
        ],
    );
    pub static GetExecutionPreviewRequest: Shape = Shape::structure(
        "GetExecutionPreviewRequest",
        &[Member::new("ExecutionPreviewId", &ExecutionPreviewId).required()],
    );
    pub static GetExecutionPreviewResponse: Shape = Shape::structure(
        "GetExecutionPreviewResponse",
        &[
            Member::new("ExecutionPreviewId", &ExecutionPreviewId),
            Member::new("EndedAt", &EPOCH_SECONDS),
            Member::new("Status", &TEXT),
            Member::new("StatusMessage", &TEXT),
            Member::new("ExecutionPreview", &ExecutionPreview),
        ],
    );
    pub static GetInventoryRequest: Shape = Shape::structure(
        "GetInventoryRequest",
        &[
            Member::new("Filters", &InventoryFilterList),
            Member::new("Aggregators", &InventoryAggregatorList),
            Member::new("ResultAttributes", &ResultAttributeList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static GetInventoryResult: Shape = Shape::structure(
        "GetInventoryResult",
        &[Member::new("Entities", &InventoryResultEntityList), Member::new("NextToken", &TEXT)],
    );
    pub static GetInventorySchemaMaxResults: Shape = Shape::integer("GetInventorySchemaMaxResults").min(50).max(200);
    pub static GetInventorySchemaRequest: Shape = Shape::structure(
        "GetInventorySchemaRequest",
        &[
            Member::new("TypeName", &InventoryItemTypeNameFilter),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &GetInventorySchemaMaxResults),
            Member::new("Aggregator", &BOOLEAN),
            Member::new("SubType", &BOOLEAN),
        ],
    );
    pub static GetInventorySchemaResult: Shape = Shape::structure(
        "GetInventorySchemaResult",
        &[Member::new("Schemas", &InventoryItemSchemaResultList), Member::new("NextToken", &TEXT)],
    );
    pub static GetMaintenanceWindowExecutionRequest: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionRequest",
        &[Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required()],
    );
    pub static GetMaintenanceWindowExecutionResult: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionResult",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("TaskIds", &MaintenanceWindowExecutionTaskIdList),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
        ],
    );
    pub static GetMaintenanceWindowExecutionTaskInvocationRequest: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionTaskInvocationRequest",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
            Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
            Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId).required(),
        ],
    );
    pub static GetMaintenanceWindowExecutionTaskInvocationResult: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionTaskInvocationResult",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
            Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId),
            Member::new("ExecutionId", &TEXT),
            Member::new("TaskType", &MaintenanceWindowTaskType),
            Member::new("Parameters", &MaintenanceWindowExecutionTaskInvocationParameters),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("WindowTargetId", &TEXT),
        ],
    );
    pub static GetMaintenanceWindowExecutionTaskRequest: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionTaskRequest",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId).required(),
            Member::new("TaskId", &MaintenanceWindowExecutionTaskId).required(),
        ],
    );
    pub static GetMaintenanceWindowExecutionTaskResult: Shape = Shape::structure(
        "GetMaintenanceWindowExecutionTaskResult",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("ServiceRole", &TEXT),
            Member::new("Type", &MaintenanceWindowTaskType),
            Member::new("TaskParameters", &MaintenanceWindowTaskParametersList),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
        ],
    );
    pub static GetMaintenanceWindowRequest: Shape =
        Shape::structure("GetMaintenanceWindowRequest", &[Member::new("WindowId", &MaintenanceWindowId).required()]);
    pub static GetMaintenanceWindowResult: Shape = Shape::structure(
        "GetMaintenanceWindowResult",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("StartDate", &TEXT),
            Member::new("EndDate", &TEXT),
            Member::new("Schedule", &MaintenanceWindowSchedule),
            Member::new("ScheduleTimezone", &TEXT),
            Member::new("ScheduleOffset", &MaintenanceWindowOffset),
            Member::new("NextExecutionTime", &TEXT),
            Member::new("Duration", &MaintenanceWindowDurationHours),
            Member::new("Cutoff", &MaintenanceWindowCutoff),
            Member::new("AllowUnassociatedTargets", &BOOLEAN),
            Member::new("Enabled", &BOOLEAN),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("ModifiedDate", &EPOCH_SECONDS),
        ],
    );
    pub static GetMaintenanceWindowTaskRequest: Shape = Shape::structure(
        "GetMaintenanceWindowTaskRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
        ],
    );
    pub static GetMaintenanceWindowTaskResult: Shape = Shape::structure(
        "GetMaintenanceWindowTaskResult",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId),
            Member::new("Targets", &Targets),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("TaskType", &MaintenanceWindowTaskType),
            Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
            Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("LoggingInfo", &LoggingInfo),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static GetOpsItemRequest: Shape = Shape::structure(
        "GetOpsItemRequest",
        &[Member::new("OpsItemId", &OpsItemId).required(), Member::new("OpsItemArn", &OpsItemArn)],
    );
    pub static GetOpsItemResponse: Shape = Shape::structure("GetOpsItemResponse", &[Member::new("OpsItem", &OpsItem)]);
    pub static GetOpsMetadataMaxResults: Shape = Shape::integer("GetOpsMetadataMaxResults").min(1).max(10);
    pub static GetOpsMetadataRequest: Shape = Shape::structure(
        "GetOpsMetadataRequest",
        &[
            Member::new("OpsMetadataArn", &OpsMetadataArn).required(),
            Member::new("MaxResults", &GetOpsMetadataMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static GetOpsMetadataResult: Shape = Shape::structure(
        "GetOpsMetadataResult",
        &[
            Member::new("ResourceId", &OpsMetadataResourceId),
            Member::new("Metadata", &MetadataMap),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static GetOpsSummaryRequest: Shape = Shape::structure(
        "GetOpsSummaryRequest",
        &[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("Filters", &OpsFilterList),
            Member::new("Aggregators", &OpsAggregatorList),
            Member::new("ResultAttributes", &OpsResultAttributeList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static GetOpsSummaryResult: Shape = Shape::structure(
        "GetOpsSummaryResult",
        &[Member::new("Entities", &OpsEntityList), Member::new("NextToken", &TEXT)],
    );
    pub static GetParameterHistoryRequest: Shape = Shape::structure(
        "GetParameterHistoryRequest",
        &[
            Member::new("Name", &PSParameterName).required(),
            Member::new("WithDecryption", &BOOLEAN),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static GetParameterHistoryResult: Shape = Shape::structure(
        "GetParameterHistoryResult",
        &[Member::new("Parameters", &ParameterHistoryList), Member::new("NextToken", &TEXT)],
    );
    pub static GetParameterRequest: Shape = Shape::structure(
        "GetParameterRequest",
        &[Member::new("Name", &PSParameterName).required(), Member::new("WithDecryption", &BOOLEAN)],
    );
    pub static GetParameterResult: Shape =
        Shape::structure("GetParameterResult", &[Member::new("Parameter", &Parameter)]);
    pub static GetParametersByPathMaxResults: Shape = Shape::integer("GetParametersByPathMaxResults").min(1).max(10);
    pub static GetParametersByPathRequest: Shape = Shape::structure(
        "GetParametersByPathRequest",
        &[
            Member::new("Path", &PSParameterName).required(),
            Member::new("Recursive", &BOOLEAN),
            Member::new("ParameterFilters", &ParameterStringFilterList),
            Member::new("WithDecryption", &BOOLEAN),
            Member::new("MaxResults", &GetParametersByPathMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static GetParametersByPathResult: Shape = Shape::structure(
        "GetParametersByPathResult",
        &[Member::new("Parameters", &ParameterList), Member::new("NextToken", &TEXT)],
    );
    pub static GetParametersRequest: Shape = Shape::structure(
        "GetParametersRequest",
        &[Member::new("Names", &ParameterNameList).required(), Member::new("WithDecryption", &BOOLEAN)],
    );
    pub static GetParametersResult: Shape = Shape::structure(
        "GetParametersResult",
        &[Member::new("Parameters", &ParameterList), Member::new("InvalidParameters", &ParameterNameList)],
    );
    pub static GetPatchBaselineForPatchGroupRequest: Shape = Shape::structure(
        "GetPatchBaselineForPatchGroupRequest",
        &[Member::new("PatchGroup", &PatchGroup).required(), Member::new("OperatingSystem", &OperatingSystem)],
    );
    pub static GetPatchBaselineForPatchGroupResult: Shape = Shape::structure(
        "GetPatchBaselineForPatchGroupResult",
        &[
            Member::new("BaselineId", &BaselineId),
            Member::new("PatchGroup", &PatchGroup),
            Member::new("OperatingSystem", &OperatingSystem),
        ],
    );
    pub static GetPatchBaselineRequest: Shape =
        Shape::structure("GetPatchBaselineRequest", &[Member::new("BaselineId", &BaselineId).required()]);
    pub static GetPatchBaselineResult: Shape = Shape::structure(
        "GetPatchBaselineResult",
        &[
            Member::new("BaselineId", &BaselineId),
            Member::new("Name", &BaselineName),
            Member::new("OperatingSystem", &OperatingSystem),
            Member::new("GlobalFilters", &PatchFilterGroup),
            Member::new("ApprovalRules", &PatchRuleGroup),
            Member::new("ApprovedPatches", &PatchIdList),
            Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
            Member::new("ApprovedPatchesEnableNonSecurity", &BOOLEAN),
            Member::new("RejectedPatches", &PatchIdList),
            Member::new("RejectedPatchesAction", &PatchAction),
            Member::new("PatchGroups", &PatchGroupList),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("ModifiedDate", &EPOCH_SECONDS),
            Member::new("Description", &BaselineDescription),
            Member::new("Sources", &PatchSourceList),
            Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
        ],
    );
    pub static GetResourcePoliciesRequest: Shape = Shape::structure(
        "GetResourcePoliciesRequest",
        &[
            Member::new("ResourceArn", &ResourceArnString).required(),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &ResourcePolicyMaxResults),
        ],
    );
    pub static GetResourcePoliciesResponse: Shape = Shape::structure(
        "GetResourcePoliciesResponse",
        &[Member::new("NextToken", &TEXT), Member::new("Policies", &GetResourcePoliciesResponseEntries)],
    );
    pub static GetResourcePoliciesResponseEntries: Shape =
        Shape::list("GetResourcePoliciesResponseEntries", &GetResourcePoliciesResponseEntry);
    pub static GetResourcePoliciesResponseEntry: Shape = Shape::structure(
        "GetResourcePoliciesResponseEntry",
        &[Member::new("PolicyId", &TEXT), Member::new("PolicyHash", &TEXT), Member::new("Policy", &Policy)],
    );
    pub static GetServiceSettingRequest: Shape =
        Shape::structure("GetServiceSettingRequest", &[Member::new("SettingId", &ServiceSettingId).required()]);
    pub static GetServiceSettingResult: Shape =
        Shape::structure("GetServiceSettingResult", &[Member::new("ServiceSetting", &ServiceSetting)]);
    pub static HierarchyLevelLimitExceededException: Shape =
        Shape::structure("HierarchyLevelLimitExceededException", &[Member::new("message", &TEXT)]);
    pub static HierarchyTypeMismatchException: Shape =
        Shape::structure("HierarchyTypeMismatchException", &[Member::new("message", &TEXT)]);
    pub static IPAddress: Shape = Shape::string("IPAddress").sensitive();
    pub static IamRole: Shape = Shape::string("IamRole").max(64);
    pub static IdempotencyToken: Shape =
        Shape::string("IdempotencyToken").min(36).max(36).matching(&ExecutionPreviewId_PATTERN);
    pub static IdempotentParameterMismatch: Shape =
        Shape::structure("IdempotentParameterMismatch", &[Member::new("Message", &TEXT)]);
    pub static IncompatiblePolicyException: Shape =
        Shape::structure("IncompatiblePolicyException", &[Member::new("message", &TEXT)]);
    pub static InstanceAggregatedAssociationOverview: Shape = Shape::structure(
        "InstanceAggregatedAssociationOverview",
        &[
            Member::new("DetailedStatus", &TEXT),
            Member::new("InstanceAssociationStatusAggregatedCount", &InstanceAssociationStatusAggregatedCount),
        ],
    );
    pub static InstanceAssociation: Shape = Shape::structure(
        "InstanceAssociation",
        &[
            Member::new("AssociationId", &AssociationId),
            Member::new("InstanceId", &InstanceId),
            Member::new("Content", &DocumentContent),
            Member::new("AssociationVersion", &AssociationVersion),
        ],
    );
    pub static InstanceAssociationList: Shape = Shape::list("InstanceAssociationList", &InstanceAssociation);
    pub static InstanceAssociationOutputLocation: Shape =
        Shape::structure("InstanceAssociationOutputLocation", &[Member::new("S3Location", &S3OutputLocation)]);
    pub static InstanceAssociationOutputUrl: Shape =
        Shape::structure("InstanceAssociationOutputUrl", &[Member::new("S3OutputUrl", &S3OutputUrl)]);
    pub static InstanceAssociationStatusAggregatedCount: Shape =
        Shape::map("InstanceAssociationStatusAggregatedCount", &TEXT, &INTEGER);
    pub static InstanceAssociationStatusInfo: Shape = Shape::structure(
        "InstanceAssociationStatusInfo",
        &[
            Member::new("AssociationId", &AssociationId),
            Member::new("Name", &DocumentARN),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("InstanceId", &InstanceId),
            Member::new("ExecutionDate", &EPOCH_SECONDS),
            Member::new("Status", &TEXT),
            Member::new("DetailedStatus", &TEXT),
            Member::new("ExecutionSummary", &TEXT),
            Member::new("ErrorCode", &TEXT),
            Member::new("OutputUrl", &InstanceAssociationOutputUrl),
            Member::new("AssociationName", &AssociationName),
        ],
    );
    pub static InstanceAssociationStatusInfos: Shape =
        Shape::list("InstanceAssociationStatusInfos", &InstanceAssociationStatusInfo);
    pub static InstanceId: Shape = Shape::string("InstanceId").matching(&InstanceId_PATTERN);
    pub static InstanceIdList: Shape = Shape::list("InstanceIdList", &InstanceId).min(0).max(50);
    pub static InstanceInfo: Shape = Shape::structure(
        "InstanceInfo",
        &[
            Member::new("AgentType", &TEXT),
            Member::new("AgentVersion", &TEXT),
            Member::new("ComputerName", &TEXT),
            Member::new("InstanceStatus", &TEXT),
            Member::new("IpAddress", &IpAddress),
            Member::new("ManagedStatus", &TEXT),
            Member::new("Name", &TEXT),
            Member::new("PlatformType", &TEXT),
            Member::new("PlatformName", &TEXT),
            Member::new("PlatformVersion", &TEXT),
            Member::new("ResourceType", &TEXT),
            Member::new("SourceType", &TEXT),
            Member::new("SourceId", &TEXT),
            Member::new("SourceLocation", &TEXT),
            Member::new("AvailabilityZone", &TEXT),
            Member::new("AvailabilityZoneId", &TEXT),
        ],
    );
    pub static InstanceInformation: Shape = Shape::structure(
        "InstanceInformation",
        &[
            Member::new("InstanceId", &InstanceId),
            Member::new("PingStatus", &TEXT),
            Member::new("LastPingDateTime", &EPOCH_SECONDS),
            Member::new("AgentVersion", &TEXT),
            Member::new("IsLatestVersion", &BOOLEAN),
            Member::new("PlatformType", &TEXT),
            Member::new("PlatformName", &TEXT),
            Member::new("PlatformVersion", &TEXT),
            Member::new("ActivationId", &ActivationId),
            Member::new("IamRole", &IamRole),
            Member::new("RegistrationDate", &EPOCH_SECONDS),
            Member::new("ResourceType", &TEXT),
            Member::new("Name", &TEXT),
            Member::new("IPAddress", &IPAddress),
            Member::new("ComputerName", &TEXT),
            Member::new("AssociationStatus", &TEXT),
            Member::new("LastAssociationExecutionDate", &EPOCH_SECONDS),
            Member::new("LastSuccessfulAssociationExecutionDate", &EPOCH_SECONDS),
            Member::new("AssociationOverview", &InstanceAggregatedAssociationOverview),
            Member::new("SourceId", &TEXT),
            Member::new("SourceType", &TEXT),
            Member::new("SourceLocation", &TEXT),
        ],
    );
    pub static InstanceInformationFilter: Shape = Shape::structure(
        "InstanceInformationFilter",
        &[
            Member::new("key", &InstanceInformationFilterKey).required(),
            Member::new("valueSet", &InstanceInformationFilterValueSet).required(),
        ],
    );
    pub static InstanceInformationFilterKey: Shape =
        Shape::string("InstanceInformationFilterKey").of(super::InstanceInformationFilterKey::VALUES);
    pub static InstanceInformationFilterList: Shape =
        Shape::list("InstanceInformationFilterList", &InstanceInformationFilter).min(0);
    pub static InstanceInformationFilterValue: Shape = Shape::string("InstanceInformationFilterValue").min(1);
    pub static InstanceInformationFilterValueSet: Shape =
        Shape::list("InstanceInformationFilterValueSet", &InstanceInformationFilterValue).min(1).max(100);
    pub static InstanceInformationList: Shape = Shape::list("InstanceInformationList", &InstanceInformation);
    pub static InstanceInformationStringFilter: Shape = Shape::structure(
        "InstanceInformationStringFilter",
        &[
            Member::new("Key", &InstanceInformationStringFilterKey).required(),
            Member::new("Values", &InstanceInformationFilterValueSet).required(),
        ],
    );
    pub static InstanceInformationStringFilterKey: Shape = Shape::string("InstanceInformationStringFilterKey").min(1);
    pub static InstanceInformationStringFilterList: Shape =
        Shape::list("InstanceInformationStringFilterList", &InstanceInformationStringFilter).min(0);
    pub static InstancePatchState: Shape = Shape::structure(
        "InstancePatchState",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("PatchGroup", &PatchGroup).required(),
            Member::new("BaselineId", &BaselineId).required(),
            Member::new("SnapshotId", &SnapshotId),
            Member::new("InstallOverrideList", &TEXT),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("InstalledCount", &INTEGER),
            Member::new("InstalledOtherCount", &INTEGER),
            Member::new("InstalledPendingRebootCount", &INTEGER),
            Member::new("InstalledRejectedCount", &INTEGER),
            Member::new("MissingCount", &INTEGER),
            Member::new("FailedCount", &INTEGER),
            Member::new("UnreportedNotApplicableCount", &INTEGER),
            Member::new("NotApplicableCount", &INTEGER),
            Member::new("AvailableSecurityUpdateCount", &INTEGER),
            Member::new("OperationStartTime", &EPOCH_SECONDS).required(),
            Member::new("OperationEndTime", &EPOCH_SECONDS).required(),
            Member::new("Operation", &TEXT).required(),
            Member::new("LastNoRebootInstallOperationTime", &EPOCH_SECONDS),
            Member::new("RebootOption", &TEXT),
            Member::new("CriticalNonCompliantCount", &INTEGER),
            Member::new("SecurityNonCompliantCount", &INTEGER),
            Member::new("OtherNonCompliantCount", &INTEGER),
        ],
    );
    pub static InstancePatchStateFilter: Shape = Shape::structure(
        "InstancePatchStateFilter",
        &[
            Member::new("Key", &InstancePatchStateFilterKey).required(),
            Member::new("Values", &InstancePatchStateFilterValues).required(),
            Member::new("Type", &InstancePatchStateOperatorType).required(),
        ],
    );
    pub static InstancePatchStateFilterKey: Shape = Shape::string("InstancePatchStateFilterKey").min(1).max(200);
    pub static InstancePatchStateFilterList: Shape =
        Shape::list("InstancePatchStateFilterList", &InstancePatchStateFilter).min(0).max(4);
    pub static InstancePatchStateFilterValues: Shape =
        Shape::list("InstancePatchStateFilterValues", &TEXT).min(1).max(1);
    pub static InstancePatchStateList: Shape = Shape::list("InstancePatchStateList", &InstancePatchState);
    pub static InstancePatchStateOperatorType: Shape =
        Shape::string("InstancePatchStateOperatorType").of(super::InstancePatchStateOperatorType::VALUES);
    pub static InstancePatchStatesList: Shape = Shape::list("InstancePatchStatesList", &InstancePatchState);
    pub static InstanceProperties: Shape = Shape::list("InstanceProperties", &InstanceProperty);
    pub static InstanceProperty: Shape = Shape::structure(
        "InstanceProperty",
        &[
            Member::new("Name", &TEXT),
            Member::new("InstanceId", &InstanceId),
            Member::new("InstanceType", &TEXT),
            Member::new("InstanceRole", &TEXT),
            Member::new("KeyName", &TEXT),
            Member::new("InstanceState", &TEXT),
            Member::new("Architecture", &TEXT),
            Member::new("IPAddress", &IPAddress),
            Member::new("LaunchTime", &EPOCH_SECONDS),
            Member::new("PingStatus", &TEXT),
            Member::new("LastPingDateTime", &EPOCH_SECONDS),
            Member::new("AgentVersion", &TEXT),
            Member::new("PlatformType", &TEXT),
            Member::new("PlatformName", &TEXT),
            Member::new("PlatformVersion", &TEXT),
            Member::new("ActivationId", &ActivationId),
            Member::new("IamRole", &IamRole),
            Member::new("RegistrationDate", &EPOCH_SECONDS),
            Member::new("ResourceType", &TEXT),
            Member::new("ComputerName", &TEXT),
            Member::new("AssociationStatus", &TEXT),
            Member::new("LastAssociationExecutionDate", &EPOCH_SECONDS),
            Member::new("LastSuccessfulAssociationExecutionDate", &EPOCH_SECONDS),
            Member::new("AssociationOverview", &InstanceAggregatedAssociationOverview),
            Member::new("SourceId", &TEXT),
            Member::new("SourceType", &TEXT),
            Member::new("SourceLocation", &TEXT),
            Member::new("AvailabilityZone", &TEXT),
        ],
    );
    pub static InstancePropertyFilter: Shape = Shape::structure(
        "InstancePropertyFilter",
        &[
            Member::new("key", &InstancePropertyFilterKey).required(),
            Member::new("valueSet", &InstancePropertyFilterValueSet).required(),
        ],
    );
    pub static InstancePropertyFilterKey: Shape =
        Shape::string("InstancePropertyFilterKey").of(super::InstancePropertyFilterKey::VALUES);
    pub static InstancePropertyFilterList: Shape =
        Shape::list("InstancePropertyFilterList", &InstancePropertyFilter).min(1).max(40);
    pub static InstancePropertyFilterOperator: Shape =
        Shape::string("InstancePropertyFilterOperator").of(super::InstancePropertyFilterOperator::VALUES);
    pub static InstancePropertyFilterValue: Shape =
        Shape::string("InstancePropertyFilterValue").min(1).max(100000).matching(&InstancePropertyFilterValue_PATTERN);
    pub static InstancePropertyFilterValueSet: Shape =
        Shape::list("InstancePropertyFilterValueSet", &InstancePropertyFilterValue).min(1).max(40);
    pub static InstancePropertyStringFilter: Shape = Shape::structure(
        "InstancePropertyStringFilter",
        &[
            Member::new("Key", &InstancePropertyStringFilterKey).required(),
            Member::new("Values", &InstancePropertyFilterValueSet).required(),
            Member::new("Operator", &InstancePropertyFilterOperator),
        ],
    );
    pub static InstancePropertyStringFilterKey: Shape = Shape::string("InstancePropertyStringFilterKey")
        .min(1)
        .max(100000)
        .matching(&InstancePropertyFilterValue_PATTERN);
    pub static InstancePropertyStringFilterList: Shape =
        Shape::list("InstancePropertyStringFilterList", &InstancePropertyStringFilter).min(1).max(40);
    pub static InternalServerError: Shape = Shape::structure("InternalServerError", &[Member::new("Message", &TEXT)]);
    pub static InvalidActivation: Shape = Shape::structure("InvalidActivation", &[Member::new("Message", &TEXT)]);
    pub static InvalidActivationId: Shape = Shape::structure("InvalidActivationId", &[Member::new("Message", &TEXT)]);
    pub static InvalidAggregatorException: Shape =
        Shape::structure("InvalidAggregatorException", &[Member::new("Message", &TEXT)]);
    pub static InvalidAllowedPatternException: Shape =
        Shape::structure("InvalidAllowedPatternException", &[Member::new("message", &TEXT)]);
    pub static InvalidAssociation: Shape = Shape::structure("InvalidAssociation", &[Member::new("Message", &TEXT)]);
    pub static InvalidAssociationVersion: Shape =
        Shape::structure("InvalidAssociationVersion", &[Member::new("Message", &TEXT)]);
    pub static InvalidAutomationExecutionParametersException: Shape =
        Shape::structure("InvalidAutomationExecutionParametersException", &[Member::new("Message", &TEXT)]);
    pub static InvalidAutomationSignalException: Shape =
        Shape::structure("InvalidAutomationSignalException", &[Member::new("Message", &TEXT)]);
    pub static InvalidAutomationStatusUpdateException: Shape =
        Shape::structure("InvalidAutomationStatusUpdateException", &[Member::new("Message", &TEXT)]);
    pub static InvalidCommandId: Shape = Shape::structure("InvalidCommandId", &[]);
    pub static InvalidDeleteInventoryParametersException: Shape =
        Shape::structure("InvalidDeleteInventoryParametersException", &[Member::new("Message", &TEXT)]);
    pub static InvalidDeletionIdException: Shape =
        Shape::structure("InvalidDeletionIdException", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocument: Shape = Shape::structure("InvalidDocument", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocumentContent: Shape =
        Shape::structure("InvalidDocumentContent", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocumentOperation: Shape =
        Shape::structure("InvalidDocumentOperation", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocumentSchemaVersion: Shape =
        Shape::structure("InvalidDocumentSchemaVersion", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocumentType: Shape = Shape::structure("InvalidDocumentType", &[Member::new("Message", &TEXT)]);
    pub static InvalidDocumentVersion: Shape =
        Shape::structure("InvalidDocumentVersion", &[Member::new("Message", &TEXT)]);
    pub static InvalidFilter: Shape = Shape::structure("InvalidFilter", &[Member::new("Message", &TEXT)]);
    pub static InvalidFilterKey: Shape = Shape::structure("InvalidFilterKey", &[]);
    pub static InvalidFilterOption: Shape = Shape::structure("InvalidFilterOption", &[Member::new("message", &TEXT)]);
    pub static InvalidFilterValue: Shape = Shape::structure("InvalidFilterValue", &[Member::new("Message", &TEXT)]);
    pub static InvalidInstanceId: Shape = Shape::structure("InvalidInstanceId", &[Member::new("Message", &TEXT)]);
    pub static InvalidInstanceInformationFilterValue: Shape =
        Shape::structure("InvalidInstanceInformationFilterValue", &[Member::new("message", &TEXT)]);
    pub static InvalidInstancePropertyFilterValue: Shape =
        Shape::structure("InvalidInstancePropertyFilterValue", &[Member::new("message", &TEXT)]);
    pub static InvalidInventoryGroupException: Shape =
        Shape::structure("InvalidInventoryGroupException", &[Member::new("Message", &TEXT)]);
    pub static InvalidInventoryItemContextException: Shape =
        Shape::structure("InvalidInventoryItemContextException", &[Member::new("Message", &TEXT)]);
    pub static InvalidInventoryRequestException: Shape =
        Shape::structure("InvalidInventoryRequestException", &[Member::new("Message", &TEXT)]);
    pub static InvalidItemContentException: Shape = Shape::structure(
        "InvalidItemContentException",
        &[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &TEXT)],
    );
    pub static InvalidKeyId: Shape = Shape::structure("InvalidKeyId", &[Member::new("message", &TEXT)]);
    pub static InvalidNextToken: Shape = Shape::structure("InvalidNextToken", &[Member::new("Message", &TEXT)]);
    pub static InvalidNotificationConfig: Shape =
        Shape::structure("InvalidNotificationConfig", &[Member::new("Message", &TEXT)]);
    pub static InvalidOptionException: Shape =
        Shape::structure("InvalidOptionException", &[Member::new("Message", &TEXT)]);
    pub static InvalidOutputFolder: Shape = Shape::structure("InvalidOutputFolder", &[]);
    pub static InvalidOutputLocation: Shape = Shape::structure("InvalidOutputLocation", &[]);
    pub static InvalidParameters: Shape = Shape::structure("InvalidParameters", &[Member::new("Message", &TEXT)]);
    pub static InvalidPermissionType: Shape =
        Shape::structure("InvalidPermissionType", &[Member::new("Message", &TEXT)]);
    pub static InvalidPluginName: Shape = Shape::structure("InvalidPluginName", &[]);
    pub static InvalidPolicyAttributeException: Shape =
        Shape::structure("InvalidPolicyAttributeException", &[Member::new("message", &TEXT)]);
    pub static InvalidPolicyTypeException: Shape =
        Shape::structure("InvalidPolicyTypeException", &[Member::new("message", &TEXT)]);
    pub static InvalidResourceId: Shape = Shape::structure("InvalidResourceId", &[]);
    pub static InvalidResourceType: Shape = Shape::structure("InvalidResourceType", &[]);
    pub static InvalidResultAttributeException: Shape =
        Shape::structure("InvalidResultAttributeException", &[Member::new("Message", &TEXT)]);
    pub static InvalidRole: Shape = Shape::structure("InvalidRole", &[Member::new("Message", &TEXT)]);
    pub static InvalidSchedule: Shape = Shape::structure("InvalidSchedule", &[Member::new("Message", &TEXT)]);
    pub static InvalidTag: Shape = Shape::structure("InvalidTag", &[Member::new("Message", &TEXT)]);
    pub static InvalidTarget: Shape = Shape::structure("InvalidTarget", &[Member::new("Message", &TEXT)]);
    pub static InvalidTargetMaps: Shape = Shape::structure("InvalidTargetMaps", &[Member::new("Message", &TEXT)]);
    pub static InvalidTypeNameException: Shape =
        Shape::structure("InvalidTypeNameException", &[Member::new("Message", &TEXT)]);
    pub static InvalidUpdate: Shape = Shape::structure("InvalidUpdate", &[Member::new("Message", &TEXT)]);
    pub static InventoryAggregator: Shape = Shape::structure(
        "InventoryAggregator",
        &[
            Member::new("Expression", &InventoryAggregatorExpression),
            Member::new("Aggregators", &InventoryAggregatorList),
            Member::new("Groups", &InventoryGroupList),
        ],
    );
    pub static InventoryAggregatorExpression: Shape = Shape::string("InventoryAggregatorExpression").min(1).max(1000);
    pub static InventoryAggregatorList: Shape =
        Shape::list("InventoryAggregatorList", &InventoryAggregator).min(1).max(10);
    pub static InventoryDeletionStatusItem: Shape = Shape::structure(
        "InventoryDeletionStatusItem",
        &[
            Member::new("DeletionId", &UUID),
            Member::new("TypeName", &InventoryItemTypeName),
            Member::new("DeletionStartTime", &EPOCH_SECONDS),
            Member::new("LastStatus", &TEXT),
            Member::new("LastStatusMessage", &TEXT),
            Member::new("DeletionSummary", &InventoryDeletionSummary),
            Member::new("LastStatusUpdateTime", &EPOCH_SECONDS),
        ],
    );
    pub static InventoryDeletionSummary: Shape = Shape::structure(
        "InventoryDeletionSummary",
        &[
            Member::new("TotalCount", &INTEGER),
            Member::new("RemainingCount", &INTEGER),
            Member::new("SummaryItems", &InventoryDeletionSummaryItems),
        ],
    );
    pub static InventoryDeletionSummaryItem: Shape = Shape::structure(
        "InventoryDeletionSummaryItem",
        &[
            Member::new("Version", &InventoryItemSchemaVersion),
            Member::new("Count", &INTEGER),
            Member::new("RemainingCount", &INTEGER),
        ],
    );
    pub static InventoryDeletionSummaryItems: Shape =
        Shape::list("InventoryDeletionSummaryItems", &InventoryDeletionSummaryItem);
    pub static InventoryDeletionsList: Shape = Shape::list("InventoryDeletionsList", &InventoryDeletionStatusItem);
    pub static InventoryFilter: Shape = Shape::structure(
        "InventoryFilter",
        &[
            Member::new("Key", &InventoryFilterKey).required(),
            Member::new("Values", &InventoryFilterValueList).required(),
            Member::new("Type", &InventoryQueryOperatorType),
        ],
    );
    pub static InventoryFilterKey: Shape = Shape::string("InventoryFilterKey").min(1).max(200);
    pub static InventoryFilterList: Shape = Shape::list("InventoryFilterList", &InventoryFilter).min(1).max(5);
    pub static InventoryFilterValueList: Shape = Shape::list("InventoryFilterValueList", &TEXT).min(1).max(40);
    pub static InventoryGroup: Shape = Shape::structure(
        "InventoryGroup",
        &[Member::new("Name", &InventoryGroupName).required(), Member::new("Filters", &InventoryFilterList).required()],
    );
    pub static InventoryGroupList: Shape = Shape::list("InventoryGroupList", &InventoryGroup).min(1).max(15);
    pub static InventoryGroupName: Shape = Shape::string("InventoryGroupName").min(1).max(200);
    pub static InventoryItem: Shape = Shape::structure(
        "InventoryItem",
        &[
            Member::new("TypeName", &InventoryItemTypeName).required(),
            Member::new("SchemaVersion", &InventoryItemSchemaVersion).required(),
            Member::new("CaptureTime", &InventoryItemCaptureTime).required(),
            Member::new("ContentHash", &InventoryItemContentHash),
            Member::new("Content", &InventoryItemEntryList),
            Member::new("Context", &InventoryItemContentContext),
        ],
    );
    pub static InventoryItemAttribute: Shape = Shape::structure(
        "InventoryItemAttribute",
        &[Member::new("Name", &TEXT).required(), Member::new("DataType", &TEXT).required()],
    );
    pub static InventoryItemAttributeList: Shape = Shape::list("InventoryItemAttributeList", &InventoryItemAttribute);
    pub static InventoryItemCaptureTime: Shape =
        Shape::string("InventoryItemCaptureTime").matching(&InventoryItemCaptureTime_PATTERN);
    pub static InventoryItemContentContext: Shape =
        Shape::map("InventoryItemContentContext", &AttributeName, &AttributeValue).min(0).max(50);
    pub static InventoryItemContentHash: Shape = Shape::string("InventoryItemContentHash").max(256);
    pub static InventoryItemEntry: Shape =
        Shape::map("InventoryItemEntry", &AttributeName, &AttributeValue).min(0).max(50);
    pub static InventoryItemEntryList: Shape =
        Shape::list("InventoryItemEntryList", &InventoryItemEntry).min(0).max(10000);
    pub static InventoryItemList: Shape = Shape::list("InventoryItemList", &InventoryItem).min(1).max(30);
    pub static InventoryItemSchema: Shape = Shape::structure(
        "InventoryItemSchema",
        &[
            Member::new("TypeName", &InventoryItemTypeName).required(),
            Member::new("Version", &InventoryItemSchemaVersion),
            Member::new("Attributes", &InventoryItemAttributeList).required(),
            Member::new("DisplayName", &TEXT),
        ],
    );
    pub static InventoryItemSchemaResultList: Shape =
        Shape::list("InventoryItemSchemaResultList", &InventoryItemSchema);
    pub static InventoryItemSchemaVersion: Shape =
        Shape::string("InventoryItemSchemaVersion").matching(&InventoryItemSchemaVersion_PATTERN);
    pub static InventoryItemTypeName: Shape =
        Shape::string("InventoryItemTypeName").min(1).max(100).matching(&InventoryItemTypeName_PATTERN);
    pub static InventoryItemTypeNameFilter: Shape = Shape::string("InventoryItemTypeNameFilter").min(0).max(100);
    pub static InventoryQueryOperatorType: Shape =
        Shape::string("InventoryQueryOperatorType").of(super::InventoryQueryOperatorType::VALUES);
    pub static InventoryResultEntity: Shape = Shape::structure(
        "InventoryResultEntity",
        &[Member::new("Id", &TEXT), Member::new("Data", &InventoryResultItemMap)],
    );
    pub static InventoryResultEntityList: Shape = Shape::list("InventoryResultEntityList", &InventoryResultEntity);
    pub static InventoryResultItem: Shape = Shape::structure(
        "InventoryResultItem",
        &[
            Member::new("TypeName", &InventoryItemTypeName).required(),
            Member::new("SchemaVersion", &InventoryItemSchemaVersion).required(),
            Member::new("CaptureTime", &InventoryItemCaptureTime),
            Member::new("ContentHash", &InventoryItemContentHash),
            Member::new("Content", &InventoryItemEntryList).required(),
        ],
    );
    pub static InventoryResultItemMap: Shape = Shape::map("InventoryResultItemMap", &TEXT, &InventoryResultItem);
    pub static InventorySchemaDeleteOption: Shape =
        Shape::string("InventorySchemaDeleteOption").of(super::InventorySchemaDeleteOption::VALUES);
    pub static InvocationDoesNotExist: Shape = Shape::structure("InvocationDoesNotExist", &[]);
    pub static IpAddress: Shape = Shape::string("IpAddress").sensitive();
    pub static ItemContentMismatchException: Shape = Shape::structure(
        "ItemContentMismatchException",
        &[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &TEXT)],
    );
    pub static ItemSizeLimitExceededException: Shape = Shape::structure(
        "ItemSizeLimitExceededException",
        &[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &TEXT)],
    );
    pub static KeyList: Shape = Shape::list("KeyList", &TagKey);
    pub static LabelParameterVersionRequest: Shape = Shape::structure(
        "LabelParameterVersionRequest",
        &[
            Member::new("Name", &PSParameterName).required(),
            Member::new("ParameterVersion", &LONG),
            Member::new("Labels", &ParameterLabelList).required(),
        ],
    );
    pub static LabelParameterVersionResult: Shape = Shape::structure(
        "LabelParameterVersionResult",
        &[Member::new("InvalidLabels", &ParameterLabelList), Member::new("ParameterVersion", &LONG)],
    );
    pub static ListAssociationVersionsRequest: Shape = Shape::structure(
        "ListAssociationVersionsRequest",
        &[
            Member::new("AssociationId", &AssociationId).required(),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListAssociationVersionsResult: Shape = Shape::structure(
        "ListAssociationVersionsResult",
        &[Member::new("AssociationVersions", &AssociationVersionList), Member::new("NextToken", &TEXT)],
    );
    pub static ListAssociationsRequest: Shape = Shape::structure(
        "ListAssociationsRequest",
        &[
            Member::new("AssociationFilterList", &AssociationFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListAssociationsResult: Shape = Shape::structure(
        "ListAssociationsResult",
        &[Member::new("Associations", &AssociationList), Member::new("NextToken", &TEXT)],
    );
    pub static ListCloudConnectorsRequest: Shape = Shape::structure(
        "ListCloudConnectorsRequest",
        &[
            Member::new("MaxResults", &CloudConnectorMaxResults),
            Member::new("NextToken", &TEXT),
            Member::new("Filters", &CloudConnectorFilterList),
        ],
    );
    pub static ListCloudConnectorsResult: Shape = Shape::structure(
        "ListCloudConnectorsResult",
        &[Member::new("CloudConnectors", &CloudConnectorSummaryList), Member::new("NextToken", &TEXT)],
    );
    pub static ListCommandInvocationsRequest: Shape = Shape::structure(
        "ListCommandInvocationsRequest",
        &[
            Member::new("CommandId", &CommandId),
            Member::new("InstanceId", &InstanceId),
            Member::new("MaxResults", &CommandMaxResults),
            Member::new("NextToken", &TEXT),
            Member::new("Filters", &CommandFilterList),
            Member::new("Details", &BOOLEAN),
        ],
    );
    pub static ListCommandInvocationsResult: Shape = Shape::structure(
        "ListCommandInvocationsResult",
        &[Member::new("CommandInvocations", &CommandInvocationList), Member::new("NextToken", &TEXT)],
    );
    pub static ListCommandsRequest: Shape = Shape::structure(
        "ListCommandsRequest",
        &[
            Member::new("CommandId", &CommandId),
            Member::new("InstanceId", &InstanceId),
            Member::new("MaxResults", &CommandMaxResults),
            Member::new("NextToken", &TEXT),
            Member::new("Filters", &CommandFilterList),
        ],
    );
    pub static ListCommandsResult: Shape = Shape::structure(
        "ListCommandsResult",
        &[Member::new("Commands", &CommandList), Member::new("NextToken", &TEXT)],
    );
    pub static ListComplianceItemsRequest: Shape = Shape::structure(
        "ListComplianceItemsRequest",
        &[
            Member::new("Filters", &ComplianceStringFilterList),
            Member::new("ResourceIds", &ComplianceResourceIdList),
            Member::new("ResourceTypes", &ComplianceResourceTypeList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListComplianceItemsResult: Shape = Shape::structure(
        "ListComplianceItemsResult",
        &[Member::new("ComplianceItems", &ComplianceItemList), Member::new("NextToken", &TEXT)],
    );
    pub static ListComplianceSummariesRequest: Shape = Shape::structure(
        "ListComplianceSummariesRequest",
        &[
            Member::new("Filters", &ComplianceStringFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListComplianceSummariesResult: Shape = Shape::structure(
        "ListComplianceSummariesResult",
        &[Member::new("ComplianceSummaryItems", &ComplianceSummaryItemList), Member::new("NextToken", &TEXT)],
    );
    pub static ListDocumentMetadataHistoryRequest: Shape = Shape::structure(
        "ListDocumentMetadataHistoryRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Metadata", &DocumentMetadataEnum).required(),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListDocumentMetadataHistoryResponse: Shape = Shape::structure(
        "ListDocumentMetadataHistoryResponse",
        &[
            Member::new("Name", &DocumentName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Author", &TEXT),
            Member::new("Metadata", &DocumentMetadataResponseInfo),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListDocumentVersionsRequest: Shape = Shape::structure(
        "ListDocumentVersionsRequest",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListDocumentVersionsResult: Shape = Shape::structure(
        "ListDocumentVersionsResult",
        &[Member::new("DocumentVersions", &DocumentVersionList), Member::new("NextToken", &TEXT)],
    );
    pub static ListDocumentsRequest: Shape = Shape::structure(
        "ListDocumentsRequest",
        &[
            Member::new("DocumentFilterList", &DocumentFilterList),
            Member::new("Filters", &DocumentKeyValuesFilterList),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListDocumentsResult: Shape = Shape::structure(
        "ListDocumentsResult",
        &[Member::new("DocumentIdentifiers", &DocumentIdentifierList), Member::new("NextToken", &TEXT)],
    );
    pub static ListInventoryEntriesRequest: Shape = Shape::structure(
        "ListInventoryEntriesRequest",
        &[
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("TypeName", &InventoryItemTypeName).required(),
            Member::new("Filters", &InventoryFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListInventoryEntriesResult: Shape = Shape::structure(
        "ListInventoryEntriesResult",
        &[
            Member::new("TypeName", &InventoryItemTypeName),
            Member::new("InstanceId", &InstanceId),
            Member::new("SchemaVersion", &InventoryItemSchemaVersion),
            Member::new("CaptureTime", &InventoryItemCaptureTime),
            Member::new("Entries", &InventoryItemEntryList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListNodesRequest: Shape = Shape::structure(
        "ListNodesRequest",
        &[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("Filters", &NodeFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListNodesResult: Shape =
        Shape::structure("ListNodesResult", &[Member::new("Nodes", &NodeList), Member::new("NextToken", &TEXT)]);
    pub static ListNodesSummaryRequest: Shape = Shape::structure(
        "ListNodesSummaryRequest",
        &[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("Filters", &NodeFilterList),
            Member::new("Aggregators", &NodeAggregatorList).required(),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListNodesSummaryResult: Shape = Shape::structure(
        "ListNodesSummaryResult",
        &[Member::new("Summary", &NodeSummaryList), Member::new("NextToken", &TEXT)],
    );
    pub static ListOpsItemEventsRequest: Shape = Shape::structure(
        "ListOpsItemEventsRequest",
        &[
            Member::new("Filters", &OpsItemEventFilters),
            Member::new("MaxResults", &OpsItemEventMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListOpsItemEventsResponse: Shape = Shape::structure(
        "ListOpsItemEventsResponse",
        &[Member::new("NextToken", &TEXT), Member::new("Summaries", &OpsItemEventSummaries)],
    );
    pub static ListOpsItemRelatedItemsRequest: Shape = Shape::structure(
        "ListOpsItemRelatedItemsRequest",
        &[
            Member::new("OpsItemId", &OpsItemId),
            Member::new("Filters", &OpsItemRelatedItemsFilters),
            Member::new("MaxResults", &OpsItemRelatedItemsMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListOpsItemRelatedItemsResponse: Shape = Shape::structure(
        "ListOpsItemRelatedItemsResponse",
        &[Member::new("NextToken", &TEXT), Member::new("Summaries", &OpsItemRelatedItemSummaries)],
    );
    pub static ListOpsMetadataMaxResults: Shape = Shape::integer("ListOpsMetadataMaxResults").min(1).max(50);
    pub static ListOpsMetadataRequest: Shape = Shape::structure(
        "ListOpsMetadataRequest",
        &[
            Member::new("Filters", &OpsMetadataFilterList),
            Member::new("MaxResults", &ListOpsMetadataMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListOpsMetadataResult: Shape = Shape::structure(
        "ListOpsMetadataResult",
        &[Member::new("OpsMetadataList", &OpsMetadataList), Member::new("NextToken", &TEXT)],
    );
    pub static ListResourceComplianceSummariesRequest: Shape = Shape::structure(
        "ListResourceComplianceSummariesRequest",
        &[
            Member::new("Filters", &ComplianceStringFilterList),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListResourceComplianceSummariesResult: Shape = Shape::structure(
        "ListResourceComplianceSummariesResult",
        &[
            Member::new("ResourceComplianceSummaryItems", &ResourceComplianceSummaryItemList),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ListResourceDataSyncRequest: Shape = Shape::structure(
        "ListResourceDataSyncRequest",
        &[
            Member::new("SyncType", &ResourceDataSyncType),
            Member::new("NextToken", &TEXT),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListResourceDataSyncResult: Shape = Shape::structure(
        "ListResourceDataSyncResult",
        &[Member::new("ResourceDataSyncItems", &ResourceDataSyncItemList), Member::new("NextToken", &TEXT)],
    );
    pub static ListTagsForResourceRequest: Shape = Shape::structure(
        "ListTagsForResourceRequest",
        &[Member::new("ResourceType", &ResourceTypeForTagging).required(), Member::new("ResourceId", &TEXT).required()],
    );
    pub static ListTagsForResourceResult: Shape =
        Shape::structure("ListTagsForResourceResult", &[Member::new("TagList", &TagList)]);
    pub static LoggingInfo: Shape = Shape::structure(
        "LoggingInfo",
        &[
            Member::new("S3BucketName", &S3BucketName).required(),
            Member::new("S3KeyPrefix", &S3KeyPrefix),
            Member::new("S3Region", &S3Region).required(),
        ],
    );
    pub static MaintenanceWindowAutomationParameters: Shape = Shape::structure(
        "MaintenanceWindowAutomationParameters",
        &[Member::new("DocumentVersion", &DocumentVersion), Member::new("Parameters", &AutomationParameterMap)],
    );
    pub static MaintenanceWindowCutoff: Shape = Shape::integer("MaintenanceWindowCutoff").min(0).max(23);
    pub static MaintenanceWindowDescription: Shape =
        Shape::string("MaintenanceWindowDescription").sensitive().min(1).max(128);
    pub static MaintenanceWindowDurationHours: Shape = Shape::integer("MaintenanceWindowDurationHours").min(1).max(24);
    pub static MaintenanceWindowExecution: Shape = Shape::structure(
        "MaintenanceWindowExecution",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
        ],
    );
    pub static MaintenanceWindowExecutionId: Shape =
        Shape::string("MaintenanceWindowExecutionId").min(36).max(36).matching(&MaintenanceWindowExecutionId_PATTERN);
    pub static MaintenanceWindowExecutionList: Shape =
        Shape::list("MaintenanceWindowExecutionList", &MaintenanceWindowExecution);
    pub static MaintenanceWindowExecutionTaskId: Shape = Shape::string("MaintenanceWindowExecutionTaskId")
        .min(36)
        .max(36)
        .matching(&MaintenanceWindowExecutionId_PATTERN);
    pub static MaintenanceWindowExecutionTaskIdList: Shape =
        Shape::list("MaintenanceWindowExecutionTaskIdList", &MaintenanceWindowExecutionTaskId);
    pub static MaintenanceWindowExecutionTaskIdentity: Shape = Shape::structure(
        "MaintenanceWindowExecutionTaskIdentity",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("TaskType", &MaintenanceWindowTaskType),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
        ],
    );
    pub static MaintenanceWindowExecutionTaskIdentityList: Shape =
        Shape::list("MaintenanceWindowExecutionTaskIdentityList", &MaintenanceWindowExecutionTaskIdentity);
    pub static MaintenanceWindowExecutionTaskInvocationId: Shape =
        Shape::string("MaintenanceWindowExecutionTaskInvocationId")
            .min(36)
            .max(36)
            .matching(&MaintenanceWindowExecutionId_PATTERN);
    pub static MaintenanceWindowExecutionTaskInvocationIdentity: Shape = Shape::structure(
        "MaintenanceWindowExecutionTaskInvocationIdentity",
        &[
            Member::new("WindowExecutionId", &MaintenanceWindowExecutionId),
            Member::new("TaskExecutionId", &MaintenanceWindowExecutionTaskId),
            Member::new("InvocationId", &MaintenanceWindowExecutionTaskInvocationId),
            Member::new("ExecutionId", &TEXT),
            Member::new("TaskType", &MaintenanceWindowTaskType),
            Member::new("Parameters", &MaintenanceWindowExecutionTaskInvocationParameters),
            Member::new("Status", &TEXT),
            Member::new("StatusDetails", &TEXT),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("WindowTargetId", &TEXT),
        ],
    );
    pub static MaintenanceWindowExecutionTaskInvocationIdentityList: Shape = Shape::list(
        "MaintenanceWindowExecutionTaskInvocationIdentityList",
        &MaintenanceWindowExecutionTaskInvocationIdentity,
    );
    pub static MaintenanceWindowExecutionTaskInvocationParameters: Shape =
        Shape::string("MaintenanceWindowExecutionTaskInvocationParameters").sensitive();
    pub static MaintenanceWindowFilter: Shape = Shape::structure(
        "MaintenanceWindowFilter",
        &[Member::new("Key", &MaintenanceWindowFilterKey), Member::new("Values", &MaintenanceWindowFilterValues)],
    );
    pub static MaintenanceWindowFilterKey: Shape = Shape::string("MaintenanceWindowFilterKey").min(1).max(128);
    pub static MaintenanceWindowFilterList: Shape =
        Shape::list("MaintenanceWindowFilterList", &MaintenanceWindowFilter).min(0).max(5);
    pub static MaintenanceWindowFilterValue: Shape = Shape::string("MaintenanceWindowFilterValue").min(1).max(256);
    pub static MaintenanceWindowFilterValues: Shape =
        Shape::list("MaintenanceWindowFilterValues", &MaintenanceWindowFilterValue);
    pub static MaintenanceWindowId: Shape =
        Shape::string("MaintenanceWindowId").min(20).max(20).matching(&MaintenanceWindowId_PATTERN);
    pub static MaintenanceWindowIdentity: Shape = Shape::structure(
        "MaintenanceWindowIdentity",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("Enabled", &BOOLEAN),
            Member::new("Duration", &MaintenanceWindowDurationHours),
            Member::new("Cutoff", &MaintenanceWindowCutoff),
            Member::new("Schedule", &MaintenanceWindowSchedule),
            Member::new("ScheduleTimezone", &TEXT),
            Member::new("ScheduleOffset", &MaintenanceWindowOffset),
            Member::new("EndDate", &TEXT),
            Member::new("StartDate", &TEXT),
            Member::new("NextExecutionTime", &TEXT),
        ],
    );
    pub static MaintenanceWindowIdentityForTarget: Shape = Shape::structure(
        "MaintenanceWindowIdentityForTarget",
        &[Member::new("WindowId", &MaintenanceWindowId), Member::new("Name", &MaintenanceWindowName)],
    );
    pub static MaintenanceWindowIdentityList: Shape =
        Shape::list("MaintenanceWindowIdentityList", &MaintenanceWindowIdentity);
    pub static MaintenanceWindowLambdaClientContext: Shape =
        Shape::string("MaintenanceWindowLambdaClientContext").min(1).max(8000);
    pub static MaintenanceWindowLambdaParameters: Shape = Shape::structure(
        "MaintenanceWindowLambdaParameters",
        &[
            Member::new("ClientContext", &MaintenanceWindowLambdaClientContext),
            Member::new("Qualifier", &MaintenanceWindowLambdaQualifier),
            Member::new("Payload", &MaintenanceWindowLambdaPayload),
        ],
    );
    pub static MaintenanceWindowLambdaPayload: Shape =
        Shape::blob("MaintenanceWindowLambdaPayload").sensitive().max(4096);
    pub static MaintenanceWindowLambdaQualifier: Shape =
        Shape::string("MaintenanceWindowLambdaQualifier").min(1).max(128);
    pub static MaintenanceWindowMaxResults: Shape = Shape::integer("MaintenanceWindowMaxResults").min(10).max(100);
    pub static MaintenanceWindowName: Shape =
        Shape::string("MaintenanceWindowName").min(3).max(128).matching(&AssociationName_PATTERN);
    pub static MaintenanceWindowOffset: Shape = Shape::integer("MaintenanceWindowOffset").min(1).max(6);
    pub static MaintenanceWindowResourceType: Shape =
        Shape::string("MaintenanceWindowResourceType").of(super::MaintenanceWindowResourceType::VALUES);
    pub static MaintenanceWindowRunCommandParameters: Shape = Shape::structure(
        "MaintenanceWindowRunCommandParameters",
        &[
            Member::new("Comment", &Comment),
            Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
            Member::new("DocumentHash", &DocumentHash),
            Member::new("DocumentHashType", &DocumentHashType),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("NotificationConfig", &NotificationConfig),
            Member::new("OutputS3BucketName", &S3BucketName),
            Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
            Member::new("Parameters", &Parameters),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("TimeoutSeconds", &TimeoutSeconds),
        ],
    );
    pub static MaintenanceWindowSchedule: Shape = Shape::string("MaintenanceWindowSchedule").min(1).max(256);
    pub static MaintenanceWindowSearchMaxResults: Shape = Shape::integer("MaintenanceWindowSearchMaxResults").min(1);
    pub static MaintenanceWindowStepFunctionsInput: Shape =
        Shape::string("MaintenanceWindowStepFunctionsInput").sensitive().max(4096);
    pub static MaintenanceWindowStepFunctionsName: Shape =
        Shape::string("MaintenanceWindowStepFunctionsName").min(1).max(80);
    pub static MaintenanceWindowStepFunctionsParameters: Shape = Shape::structure(
        "MaintenanceWindowStepFunctionsParameters",
        &[
            Member::new("Input", &MaintenanceWindowStepFunctionsInput),
            Member::new("Name", &MaintenanceWindowStepFunctionsName),
        ],
    );
    pub static MaintenanceWindowTarget: Shape = Shape::structure(
        "MaintenanceWindowTarget",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowTargetId", &MaintenanceWindowTargetId),
            Member::new("ResourceType", &MaintenanceWindowResourceType),
            Member::new("Targets", &Targets),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
        ],
    );
    pub static MaintenanceWindowTargetId: Shape =
        Shape::string("MaintenanceWindowTargetId").min(36).max(36).matching(&MaintenanceWindowExecutionId_PATTERN);
    pub static MaintenanceWindowTargetList: Shape =
        Shape::list("MaintenanceWindowTargetList", &MaintenanceWindowTarget);
    pub static MaintenanceWindowTask: Shape = Shape::structure(
        "MaintenanceWindowTask",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("Type", &MaintenanceWindowTaskType),
            Member::new("Targets", &Targets),
            Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("LoggingInfo", &LoggingInfo),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static MaintenanceWindowTaskArn: Shape = Shape::string("MaintenanceWindowTaskArn").min(1).max(1600);
    pub static MaintenanceWindowTaskCutoffBehavior: Shape =
        Shape::string("MaintenanceWindowTaskCutoffBehavior").of(super::MaintenanceWindowTaskCutoffBehavior::VALUES);
    pub static MaintenanceWindowTaskId: Shape =
        Shape::string("MaintenanceWindowTaskId").min(36).max(36).matching(&MaintenanceWindowExecutionId_PATTERN);
    pub static MaintenanceWindowTaskInvocationParameters: Shape = Shape::structure(
        "MaintenanceWindowTaskInvocationParameters",
        &[
            Member::new("RunCommand", &MaintenanceWindowRunCommandParameters),
            Member::new("Automation", &MaintenanceWindowAutomationParameters),
            Member::new("StepFunctions", &MaintenanceWindowStepFunctionsParameters),
            Member::new("Lambda", &MaintenanceWindowLambdaParameters),
        ],
    );
    pub static MaintenanceWindowTaskList: Shape = Shape::list("MaintenanceWindowTaskList", &MaintenanceWindowTask);
    pub static MaintenanceWindowTaskParameterName: Shape =
        Shape::string("MaintenanceWindowTaskParameterName").min(1).max(255);
    pub static MaintenanceWindowTaskParameterValue: Shape =
        Shape::string("MaintenanceWindowTaskParameterValue").sensitive().min(1).max(255);
    pub static MaintenanceWindowTaskParameterValueExpression: Shape = Shape::structure(
        "MaintenanceWindowTaskParameterValueExpression",
        &[Member::new("Values", &MaintenanceWindowTaskParameterValueList)],
    )
    .sensitive();
    pub static MaintenanceWindowTaskParameterValueList: Shape =
        Shape::list("MaintenanceWindowTaskParameterValueList", &MaintenanceWindowTaskParameterValue).sensitive();
    pub static MaintenanceWindowTaskParameters: Shape = Shape::map(
        "MaintenanceWindowTaskParameters",
        &MaintenanceWindowTaskParameterName,
        &MaintenanceWindowTaskParameterValueExpression,
    )
    .sensitive();
    pub static MaintenanceWindowTaskParametersList: Shape =
        Shape::list("MaintenanceWindowTaskParametersList", &MaintenanceWindowTaskParameters).sensitive();
    pub static MaintenanceWindowTaskPriority: Shape = Shape::integer("MaintenanceWindowTaskPriority").min(0);
    pub static MaintenanceWindowTaskType: Shape =
        Shape::string("MaintenanceWindowTaskType").of(super::MaintenanceWindowTaskType::VALUES);
    pub static MaintenanceWindowsForTargetList: Shape =
        Shape::list("MaintenanceWindowsForTargetList", &MaintenanceWindowIdentityForTarget);
    pub static MalformedResourcePolicyDocumentException: Shape =
        Shape::structure("MalformedResourcePolicyDocumentException", &[Member::new("Message", &TEXT)]);
    pub static ManagedInstanceId: Shape =
        Shape::string("ManagedInstanceId").min(20).max(124).matching(&ManagedInstanceId_PATTERN);
    pub static MaxConcurrency: Shape = Shape::string("MaxConcurrency").min(1).max(7).matching(&MaxConcurrency_PATTERN);
    pub static MaxDocumentSizeExceeded: Shape =
        Shape::structure("MaxDocumentSizeExceeded", &[Member::new("Message", &TEXT)]);
    pub static MaxErrors: Shape = Shape::string("MaxErrors").min(1).max(7).matching(&MaxErrors_PATTERN);
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(50);
    pub static MaxResultsEC2Compatible: Shape = Shape::integer("MaxResultsEC2Compatible").min(5).max(50);
    pub static MetadataKey: Shape = Shape::string("MetadataKey").min(1).max(256).matching(&AlarmName_PATTERN);
    pub static MetadataKeysToDeleteList: Shape = Shape::list("MetadataKeysToDeleteList", &MetadataKey).min(1).max(10);
    pub static MetadataMap: Shape = Shape::map("MetadataMap", &MetadataKey, &MetadataValue).min(1).max(5);
    pub static MetadataValue: Shape = Shape::structure("MetadataValue", &[Member::new("Value", &MetadataValueString)]);
    pub static MetadataValueString: Shape = Shape::string("MetadataValueString").min(1).max(4096);
    pub static ModifyDocumentPermissionRequest: Shape = Shape::structure(
        "ModifyDocumentPermissionRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("PermissionType", &DocumentPermissionType).required(),
            Member::new("AccountIdsToAdd", &AccountIdList),
            Member::new("AccountIdsToRemove", &AccountIdList),
            Member::new("SharedDocumentVersion", &SharedDocumentVersion),
        ],
    );
    pub static ModifyDocumentPermissionResponse: Shape = Shape::structure("ModifyDocumentPermissionResponse", &[]);
    pub static NoLongerSupportedException: Shape =
        Shape::structure("NoLongerSupportedException", &[Member::new("Message", &TEXT)]);
    pub static Node: Shape = Shape::structure(
        "Node",
        &[
            Member::new("CaptureTime", &EPOCH_SECONDS),
            Member::new("Id", &TEXT),
            Member::new("Owner", &NodeOwnerInfo),
            Member::new("Region", &TEXT),
            Member::new("NodeType", &NodeType),
        ],
    );
    pub static NodeAggregator: Shape = Shape::structure(
        "NodeAggregator",
        &[
            Member::new("AggregatorType", &NodeAggregatorType).required(),
            Member::new("TypeName", &NodeTypeName).required(),
            Member::new("AttributeName", &NodeAttributeName).required(),
            Member::new("Aggregators", &NodeAggregatorList),
        ],
    );
    pub static NodeAggregatorList: Shape = Shape::list("NodeAggregatorList", &NodeAggregator).min(1).max(2);
    pub static NodeAggregatorType: Shape = Shape::string("NodeAggregatorType").of(super::NodeAggregatorType::VALUES);
    pub static NodeAttributeName: Shape = Shape::string("NodeAttributeName").of(super::NodeAttributeName::VALUES);
    pub static NodeFilter: Shape = Shape::structure(
        "NodeFilter",
        &[
            Member::new("Key", &NodeFilterKey).required(),
            Member::new("Values", &NodeFilterValueList).required(),
            Member::new("Type", &NodeFilterOperatorType),
        ],
    );
    pub static NodeFilterKey: Shape = Shape::string("NodeFilterKey").of(super::NodeFilterKey::VALUES);
    pub static NodeFilterList: Shape = Shape::list("NodeFilterList", &NodeFilter).min(1).max(5);
    pub static NodeFilterOperatorType: Shape =
        Shape::string("NodeFilterOperatorType").of(super::NodeFilterOperatorType::VALUES);
    pub static NodeFilterValue: Shape =
        Shape::string("NodeFilterValue").min(0).max(512).matching(&DefaultInstanceName_PATTERN);
    pub static NodeFilterValueList: Shape = Shape::list("NodeFilterValueList", &NodeFilterValue).min(1).max(5);
    pub static NodeList: Shape = Shape::list("NodeList", &Node);
    pub static NodeOwnerInfo: Shape = Shape::structure(
        "NodeOwnerInfo",
        &[
            Member::new("AccountId", &TEXT),
            Member::new("OrganizationalUnitId", &TEXT),
            Member::new("OrganizationalUnitPath", &TEXT),
        ],
    );
    pub static NodeSummary: Shape = Shape::map("NodeSummary", &AttributeName, &AttributeValue);
    pub static NodeSummaryList: Shape = Shape::list("NodeSummaryList", &NodeSummary);
    pub static NodeType: Shape = Shape::structure("NodeType", &[Member::new("Instance", &InstanceInfo)]).union();
    pub static NodeTypeName: Shape = Shape::string("NodeTypeName").of(super::NodeTypeName::VALUES);
    pub static NonCompliantSummary: Shape = Shape::structure(
        "NonCompliantSummary",
        &[Member::new("NonCompliantCount", &INTEGER), Member::new("SeveritySummary", &SeveritySummary)],
    );
    pub static NormalStringMap: Shape = Shape::map("NormalStringMap", &TEXT, &TEXT);
    pub static NotificationConfig: Shape = Shape::structure(
        "NotificationConfig",
        &[
            Member::new("NotificationArn", &TEXT),
            Member::new("NotificationEvents", &NotificationEventList),
            Member::new("NotificationType", &NotificationType),
        ],
    );
    pub static NotificationEvent: Shape = Shape::string("NotificationEvent").of(super::NotificationEvent::VALUES);
    pub static NotificationEventList: Shape = Shape::list("NotificationEventList", &NotificationEvent);
    pub static NotificationType: Shape = Shape::string("NotificationType").of(super::NotificationType::VALUES);
    pub static OperatingSystem: Shape = Shape::string("OperatingSystem").of(super::OperatingSystem::VALUES);
    pub static OpsAggregator: Shape = Shape::structure(
        "OpsAggregator",
        &[
            Member::new("AggregatorType", &OpsAggregatorType),
            Member::new("TypeName", &OpsDataTypeName),
            Member::new("AttributeName", &OpsDataAttributeName),
            Member::new("Values", &OpsAggregatorValueMap),
            Member::new("Filters", &OpsFilterList),
            Member::new("Aggregators", &OpsAggregatorList),
        ],
    );
    pub static OpsAggregatorList: Shape = Shape::list("OpsAggregatorList", &OpsAggregator).min(1).max(12);
    pub static OpsAggregatorType: Shape =
        Shape::string("OpsAggregatorType").min(1).max(20).matching(&OpsAggregatorType_PATTERN);
    pub static OpsAggregatorValue: Shape = Shape::string("OpsAggregatorValue").min(0).max(2048);
    pub static OpsAggregatorValueKey: Shape = Shape::string("OpsAggregatorValueKey").min(1).max(32);
    pub static OpsAggregatorValueMap: Shape =
        Shape::map("OpsAggregatorValueMap", &OpsAggregatorValueKey, &OpsAggregatorValue).min(0).max(5);
    pub static OpsDataAttributeName: Shape = Shape::string("OpsDataAttributeName").min(1).max(128);
    pub static OpsDataTypeName: Shape =
        Shape::string("OpsDataTypeName").min(1).max(100).matching(&InventoryItemTypeName_PATTERN);
    pub static OpsEntity: Shape =
        Shape::structure("OpsEntity", &[Member::new("Id", &TEXT), Member::new("Data", &OpsEntityItemMap)]);
    pub static OpsEntityItem: Shape = Shape::structure(
        "OpsEntityItem",
        &[Member::new("CaptureTime", &TEXT), Member::new("Content", &OpsEntityItemEntryList)],
    );
    pub static OpsEntityItemEntry: Shape = Shape::map("OpsEntityItemEntry", &AttributeName, &AttributeValue);
    pub static OpsEntityItemEntryList: Shape = Shape::list("OpsEntityItemEntryList", &OpsEntityItemEntry);
    pub static OpsEntityItemMap: Shape = Shape::map("OpsEntityItemMap", &TEXT, &OpsEntityItem);
    pub static OpsEntityList: Shape = Shape::list("OpsEntityList", &OpsEntity);
    pub static OpsFilter: Shape = Shape::structure(
        "OpsFilter",
        &[
            Member::new("Key", &OpsFilterKey).required(),
            Member::new("Values", &OpsFilterValueList).required(),
            Member::new("Type", &OpsFilterOperatorType),
        ],
    );
    pub static OpsFilterKey: Shape = Shape::string("OpsFilterKey").min(1).max(200);
    pub static OpsFilterList: Shape = Shape::list("OpsFilterList", &OpsFilter).min(1).max(5);
    pub static OpsFilterOperatorType: Shape =
        Shape::string("OpsFilterOperatorType").of(super::OpsFilterOperatorType::VALUES);
    pub static OpsFilterValue: Shape = Shape::string("OpsFilterValue").min(0).max(256);
    pub static OpsFilterValueList: Shape = Shape::list("OpsFilterValueList", &OpsFilterValue).min(1).max(40);
    pub static OpsItem: Shape = Shape::structure(
        "OpsItem",
        &[
            Member::new("CreatedBy", &TEXT),
            Member::new("OpsItemType", &TEXT),
            Member::new("CreatedTime", &EPOCH_SECONDS),
            Member::new("Description", &OpsItemDescription),
            Member::new("LastModifiedBy", &TEXT),
            Member::new("LastModifiedTime", &EPOCH_SECONDS),
            Member::new("Notifications", &OpsItemNotifications),
            Member::new("Priority", &OpsItemPriority),
            Member::new("RelatedOpsItems", &RelatedOpsItems),
            Member::new("Status", &OpsItemStatus),
            Member::new("OpsItemId", &OpsItemId),
            Member::new("Version", &TEXT),
            Member::new("Title", &OpsItemTitle),
            Member::new("Source", &OpsItemSource),
            Member::new("OperationalData", &OpsItemOperationalData),
            Member::new("Category", &OpsItemCategory),
            Member::new("Severity", &OpsItemSeverity),
            Member::new("ActualStartTime", &EPOCH_SECONDS),
            Member::new("ActualEndTime", &EPOCH_SECONDS),
            Member::new("PlannedStartTime", &EPOCH_SECONDS),
            Member::new("PlannedEndTime", &EPOCH_SECONDS),
            Member::new("OpsItemArn", &OpsItemArn),
        ],
    );
    pub static OpsItemAccessDeniedException: Shape =
        Shape::structure("OpsItemAccessDeniedException", &[Member::new("Message", &TEXT)]);
    pub static OpsItemAccountId: Shape = Shape::string("OpsItemAccountId").matching(&OpsItemAccountId_PATTERN);
    pub static OpsItemAlreadyExistsException: Shape = Shape::structure(
        "OpsItemAlreadyExistsException",
        &[Member::new("Message", &TEXT), Member::new("OpsItemId", &TEXT)],
    );
    pub static OpsItemArn: Shape = Shape::string("OpsItemArn").min(20).max(2048).matching(&OpsItemArn_PATTERN);
    pub static OpsItemCategory: Shape = Shape::string("OpsItemCategory").min(1).max(64).matching(&AlarmName_PATTERN);
    pub static OpsItemConflictException: Shape =
        Shape::structure("OpsItemConflictException", &[Member::new("Message", &TEXT)]);
    pub static OpsItemDataKey: Shape = Shape::string("OpsItemDataKey").min(1).max(128).matching(&AlarmName_PATTERN);
    pub static OpsItemDataType: Shape = Shape::string("OpsItemDataType").of(super::OpsItemDataType::VALUES);
    pub static OpsItemDataValue: Shape = Shape::structure(
        "OpsItemDataValue",
        &[Member::new("Value", &OpsItemDataValueString), Member::new("Type", &OpsItemDataType)],
    );
    pub static OpsItemDataValueString: Shape =
        Shape::string("OpsItemDataValueString").matching(&OpsItemDataValueString_PATTERN);
    pub static OpsItemDescription: Shape =
        Shape::string("OpsItemDescription").min(1).max(2048).matching(&OpsItemDataValueString_PATTERN);
    pub static OpsItemEventFilter: Shape = Shape::structure(
        "OpsItemEventFilter",
        &[
            Member::new("Key", &OpsItemEventFilterKey).required(),
            Member::new("Values", &OpsItemEventFilterValues).required(),
            Member::new("Operator", &OpsItemEventFilterOperator).required(),
        ],
    );
    pub static OpsItemEventFilterKey: Shape =
        Shape::string("OpsItemEventFilterKey").of(super::OpsItemEventFilterKey::VALUES);
    pub static OpsItemEventFilterOperator: Shape =
        Shape::string("OpsItemEventFilterOperator").of(super::OpsItemEventFilterOperator::VALUES);
    pub static OpsItemEventFilterValue: Shape =
        Shape::string("OpsItemEventFilterValue").min(1).max(15).matching(&AccessRequestId_PATTERN);
    pub static OpsItemEventFilterValues: Shape = Shape::list("OpsItemEventFilterValues", &OpsItemEventFilterValue);
    pub static OpsItemEventFilters: Shape = Shape::list("OpsItemEventFilters", &OpsItemEventFilter);
    pub static OpsItemEventMaxResults: Shape = Shape::integer("OpsItemEventMaxResults").min(1).max(50);
    pub static OpsItemEventSummaries: Shape = Shape::list("OpsItemEventSummaries", &OpsItemEventSummary);
    pub static OpsItemEventSummary: Shape = Shape::structure(
        "OpsItemEventSummary",
        &[
            Member::new("OpsItemId", &TEXT),
            Member::new("EventId", &TEXT),
            Member::new("Source", &TEXT),
            Member::new("DetailType", &TEXT),
            Member::new("Detail", &TEXT),
            Member::new("CreatedBy", &OpsItemIdentity),
            Member::new("CreatedTime", &EPOCH_SECONDS),
        ],
    );
    pub static OpsItemFilter: Shape = Shape::structure(
        "OpsItemFilter",
        &[
            Member::new("Key", &OpsItemFilterKey).required(),
            Member::new("Values", &OpsItemFilterValues).required(),
            Member::new("Operator", &OpsItemFilterOperator).required(),
        ],
    );
    pub static OpsItemFilterKey: Shape = Shape::string("OpsItemFilterKey").of(super::OpsItemFilterKey::VALUES);
    pub static OpsItemFilterOperator: Shape =
        Shape::string("OpsItemFilterOperator").of(super::OpsItemFilterOperator::VALUES);
    pub static OpsItemFilterValues: Shape = Shape::list("OpsItemFilterValues", &TEXT);
    pub static OpsItemFilters: Shape = Shape::list("OpsItemFilters", &OpsItemFilter);
    pub static OpsItemId: Shape = Shape::string("OpsItemId").matching(&AccessRequestId_PATTERN);
    pub static OpsItemIdentity: Shape = Shape::structure("OpsItemIdentity", &[Member::new("Arn", &TEXT)]);
    pub static OpsItemInvalidParameterException: Shape = Shape::structure(
        "OpsItemInvalidParameterException",
        &[Member::new("ParameterNames", &OpsItemParameterNamesList), Member::new("Message", &TEXT)],
    );
    pub static OpsItemLimitExceededException: Shape = Shape::structure(
        "OpsItemLimitExceededException",
        &[
            Member::new("ResourceTypes", &OpsItemParameterNamesList),
            Member::new("Limit", &INTEGER),
            Member::new("LimitType", &TEXT),
            Member::new("Message", &TEXT),
        ],
    );
    pub static OpsItemMaxResults: Shape = Shape::integer("OpsItemMaxResults").min(1).max(50);
    pub static OpsItemNotFoundException: Shape =
        Shape::structure("OpsItemNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static OpsItemNotification: Shape = Shape::structure("OpsItemNotification", &[Member::new("Arn", &TEXT)]);
    pub static OpsItemNotifications: Shape = Shape::list("OpsItemNotifications", &OpsItemNotification);
    pub static OpsItemOperationalData: Shape = Shape::map("OpsItemOperationalData", &OpsItemDataKey, &OpsItemDataValue);
    pub static OpsItemOpsDataKeysList: Shape = Shape::list("OpsItemOpsDataKeysList", &TEXT);
    pub static OpsItemParameterNamesList: Shape = Shape::list("OpsItemParameterNamesList", &TEXT);
    pub static OpsItemPriority: Shape = Shape::integer("OpsItemPriority").min(1).max(5);
    pub static OpsItemRelatedItemAlreadyExistsException: Shape = Shape::structure(
        "OpsItemRelatedItemAlreadyExistsException",
        &[Member::new("Message", &TEXT), Member::new("ResourceUri", &TEXT), Member::new("OpsItemId", &OpsItemId)],
    );
    pub static OpsItemRelatedItemAssociationNotFoundException: Shape =
        Shape::structure("OpsItemRelatedItemAssociationNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static OpsItemRelatedItemSummaries: Shape =
        Shape::list("OpsItemRelatedItemSummaries", &OpsItemRelatedItemSummary);
    pub static OpsItemRelatedItemSummary: Shape = Shape::structure(
        "OpsItemRelatedItemSummary",
        &[
            Member::new("OpsItemId", &OpsItemId),
            Member::new("AssociationId", &TEXT),
            Member::new("ResourceType", &TEXT),
            Member::new("AssociationType", &TEXT),
            Member::new("ResourceUri", &TEXT),
            Member::new("CreatedBy", &OpsItemIdentity),
            Member::new("CreatedTime", &EPOCH_SECONDS),
            Member::new("LastModifiedBy", &OpsItemIdentity),
            Member::new("LastModifiedTime", &EPOCH_SECONDS),
        ],
    );
    pub static OpsItemRelatedItemsFilter: Shape = Shape::structure(
        "OpsItemRelatedItemsFilter",
        &[
            Member::new("Key", &OpsItemRelatedItemsFilterKey).required(),
            Member::new("Values", &OpsItemRelatedItemsFilterValues).required(),
            Member::new("Operator", &OpsItemRelatedItemsFilterOperator).required(),
        ],
    );
    pub static OpsItemRelatedItemsFilterKey: Shape =
        Shape::string("OpsItemRelatedItemsFilterKey").of(super::OpsItemRelatedItemsFilterKey::VALUES);
    pub static OpsItemRelatedItemsFilterOperator: Shape =
        Shape::string("OpsItemRelatedItemsFilterOperator").of(super::OpsItemRelatedItemsFilterOperator::VALUES);
    pub static OpsItemRelatedItemsFilterValues: Shape = Shape::list("OpsItemRelatedItemsFilterValues", &TEXT);
    pub static OpsItemRelatedItemsFilters: Shape =
        Shape::list("OpsItemRelatedItemsFilters", &OpsItemRelatedItemsFilter);
    pub static OpsItemRelatedItemsMaxResults: Shape = Shape::integer("OpsItemRelatedItemsMaxResults").min(1).max(50);
    pub static OpsItemSeverity: Shape = Shape::string("OpsItemSeverity").min(1).max(64).matching(&AlarmName_PATTERN);
    pub static OpsItemSource: Shape = Shape::string("OpsItemSource").min(1).max(128).matching(&AlarmName_PATTERN);
    pub static OpsItemStatus: Shape = Shape::string("OpsItemStatus").of(super::OpsItemStatus::VALUES);
    pub static OpsItemSummaries: Shape = Shape::list("OpsItemSummaries", &OpsItemSummary);
    pub static OpsItemSummary: Shape = Shape::structure(
        "OpsItemSummary",
        &[
            Member::new("CreatedBy", &TEXT),
            Member::new("CreatedTime", &EPOCH_SECONDS),
            Member::new("LastModifiedBy", &TEXT),
            Member::new("LastModifiedTime", &EPOCH_SECONDS),
            Member::new("Priority", &OpsItemPriority),
            Member::new("Source", &OpsItemSource),
            Member::new("Status", &OpsItemStatus),
            Member::new("OpsItemId", &OpsItemId),
            Member::new("Title", &OpsItemTitle),
            Member::new("OperationalData", &OpsItemOperationalData),
            Member::new("Category", &OpsItemCategory),
            Member::new("Severity", &OpsItemSeverity),
            Member::new("OpsItemType", &TEXT),
            Member::new("ActualStartTime", &EPOCH_SECONDS),
            Member::new("ActualEndTime", &EPOCH_SECONDS),
            Member::new("PlannedStartTime", &EPOCH_SECONDS),
            Member::new("PlannedEndTime", &EPOCH_SECONDS),
        ],
    );
    pub static OpsItemTitle: Shape = Shape::string("OpsItemTitle").min(1).max(1024).matching(&AlarmName_PATTERN);
    pub static OpsMetadata: Shape = Shape::structure(
        "OpsMetadata",
        &[
            Member::new("ResourceId", &OpsMetadataResourceId),
            Member::new("OpsMetadataArn", &OpsMetadataArn),
            Member::new("LastModifiedDate", &EPOCH_SECONDS),
            Member::new("LastModifiedUser", &TEXT),
            Member::new("CreationDate", &EPOCH_SECONDS),
        ],
    );
    pub static OpsMetadataAlreadyExistsException: Shape =
        Shape::structure("OpsMetadataAlreadyExistsException", &[Member::new("message", &TEXT)]);
    pub static OpsMetadataArn: Shape =
        Shape::string("OpsMetadataArn").min(1).max(1011).matching(&OpsMetadataArn_PATTERN);
    pub static OpsMetadataFilter: Shape = Shape::structure(
        "OpsMetadataFilter",
        &[
            Member::new("Key", &OpsMetadataFilterKey).required(),
            Member::new("Values", &OpsMetadataFilterValueList).required(),
        ],
    );
    pub static OpsMetadataFilterKey: Shape =
        Shape::string("OpsMetadataFilterKey").min(1).max(128).matching(&AlarmName_PATTERN);
    pub static OpsMetadataFilterList: Shape = Shape::list("OpsMetadataFilterList", &OpsMetadataFilter).min(0).max(10);
    pub static OpsMetadataFilterValue: Shape = Shape::string("OpsMetadataFilterValue").min(1).max(1024);
    pub static OpsMetadataFilterValueList: Shape =
        Shape::list("OpsMetadataFilterValueList", &OpsMetadataFilterValue).min(1).max(10);
    pub static OpsMetadataInvalidArgumentException: Shape =
        Shape::structure("OpsMetadataInvalidArgumentException", &[Member::new("message", &TEXT)]);
    pub static OpsMetadataKeyLimitExceededException: Shape =
        Shape::structure("OpsMetadataKeyLimitExceededException", &[Member::new("message", &TEXT)]);
    pub static OpsMetadataLimitExceededException: Shape =
        Shape::structure("OpsMetadataLimitExceededException", &[Member::new("message", &TEXT)]);
    pub static OpsMetadataList: Shape = Shape::list("OpsMetadataList", &OpsMetadata);
    pub static OpsMetadataNotFoundException: Shape =
        Shape::structure("OpsMetadataNotFoundException", &[Member::new("message", &TEXT)]);
    pub static OpsMetadataResourceId: Shape =
        Shape::string("OpsMetadataResourceId").min(1).max(1024).matching(&AlarmName_PATTERN);
    pub static OpsMetadataTooManyUpdatesException: Shape =
        Shape::structure("OpsMetadataTooManyUpdatesException", &[Member::new("message", &TEXT)]);
    pub static OpsResultAttribute: Shape =
        Shape::structure("OpsResultAttribute", &[Member::new("TypeName", &OpsDataTypeName).required()]);
    pub static OpsResultAttributeList: Shape = Shape::list("OpsResultAttributeList", &OpsResultAttribute).min(1);
    pub static OutputSource: Shape = Shape::structure(
        "OutputSource",
        &[Member::new("OutputSourceId", &TEXT), Member::new("OutputSourceType", &TEXT)],
    );
    pub static OwnerInformation: Shape = Shape::string("OwnerInformation").sensitive().min(1).max(128);
    pub static PSParameterName: Shape = Shape::string("PSParameterName").min(1).max(2048);
    pub static PSParameterValue: Shape = Shape::string("PSParameterValue").sensitive().min(1).max(32768);
    pub static Parameter: Shape = Shape::structure(
        "Parameter",
        &[
            Member::new("Name", &PSParameterName),
            Member::new("Type", &ParameterType),
            Member::new("Value", &PSParameterValue),
            Member::new("Version", &LONG),
            Member::new("Selector", &TEXT),
            Member::new("SourceResult", &TEXT),
            Member::new("LastModifiedDate", &EPOCH_SECONDS),
            Member::new("ARN", &TEXT),
            Member::new("DataType", &ParameterDataType),
        ],
    );
    pub static ParameterAlreadyExists: Shape =
        Shape::structure("ParameterAlreadyExists", &[Member::new("message", &TEXT)]);
    pub static ParameterDataType: Shape = Shape::string("ParameterDataType").min(0).max(128);
    pub static ParameterDescription: Shape = Shape::string("ParameterDescription").min(0).max(1024);
    pub static ParameterHistory: Shape = Shape::structure(
        "ParameterHistory",
        &[
            Member::new("Name", &PSParameterName),
            Member::new("Type", &ParameterType),
            Member::new("KeyId", &ParameterKeyId),
            Member::new("LastModifiedDate", &EPOCH_SECONDS),
            Member::new("LastModifiedUser", &TEXT),
            Member::new("Description", &ParameterDescription),
            Member::new("Value", &PSParameterValue),
            Member::new("AllowedPattern", &AllowedPattern),
            Member::new("Version", &LONG),
            Member::new("Labels", &ParameterLabelList),
            Member::new("Tier", &ParameterTier),
            Member::new("Policies", &ParameterPolicyList),
            Member::new("DataType", &ParameterDataType),
        ],
    );
    pub static ParameterHistoryList: Shape = Shape::list("ParameterHistoryList", &ParameterHistory);
    pub static ParameterInlinePolicy: Shape = Shape::structure(
        "ParameterInlinePolicy",
        &[Member::new("PolicyText", &TEXT), Member::new("PolicyType", &TEXT), Member::new("PolicyStatus", &TEXT)],
    );
    pub static ParameterKeyId: Shape =
        Shape::string("ParameterKeyId").min(1).max(256).matching(&ParameterKeyId_PATTERN);
    pub static ParameterLabel: Shape = Shape::string("ParameterLabel").min(1).max(100);
    pub static ParameterLabelList: Shape = Shape::list("ParameterLabelList", &ParameterLabel).min(1).max(10);
    pub static ParameterLimitExceeded: Shape =
        Shape::structure("ParameterLimitExceeded", &[Member::new("message", &TEXT)]);
    pub static ParameterList: Shape = Shape::list("ParameterList", &Parameter);
    pub static ParameterMaxVersionLimitExceeded: Shape =
        Shape::structure("ParameterMaxVersionLimitExceeded", &[Member::new("message", &TEXT)]);
    pub static ParameterMetadata: Shape = Shape::structure(
        "ParameterMetadata",
        &[
            Member::new("Name", &PSParameterName),
            Member::new("ARN", &TEXT),
            Member::new("Type", &ParameterType),
            Member::new("KeyId", &ParameterKeyId),
            Member::new("LastModifiedDate", &EPOCH_SECONDS),
            Member::new("LastModifiedUser", &TEXT),
            Member::new("Description", &ParameterDescription),
            Member::new("AllowedPattern", &AllowedPattern),
            Member::new("Version", &LONG),
            Member::new("Tier", &ParameterTier),
            Member::new("Policies", &ParameterPolicyList),
            Member::new("DataType", &ParameterDataType),
        ],
    );
    pub static ParameterMetadataList: Shape = Shape::list("ParameterMetadataList", &ParameterMetadata);
    pub static ParameterNameList: Shape = Shape::list("ParameterNameList", &PSParameterName).min(1).max(10);
    pub static ParameterNotFound: Shape = Shape::structure("ParameterNotFound", &[Member::new("message", &TEXT)]);
    pub static ParameterPatternMismatchException: Shape =
        Shape::structure("ParameterPatternMismatchException", &[Member::new("message", &TEXT)]);
    pub static ParameterPolicies: Shape = Shape::string("ParameterPolicies").min(1).max(4096);
    pub static ParameterPolicyList: Shape = Shape::list("ParameterPolicyList", &ParameterInlinePolicy);
    pub static ParameterStringFilter: Shape = Shape::structure(
        "ParameterStringFilter",
        &[
            Member::new("Key", &ParameterStringFilterKey).required(),
            Member::new("Option", &ParameterStringQueryOption),
            Member::new("Values", &ParameterStringFilterValueList),
        ],
    );
    pub static ParameterStringFilterKey: Shape =
        Shape::string("ParameterStringFilterKey").min(1).max(132).matching(&ParameterStringFilterKey_PATTERN);
    pub static ParameterStringFilterList: Shape = Shape::list("ParameterStringFilterList", &ParameterStringFilter);
    pub static ParameterStringFilterValue: Shape = Shape::string("ParameterStringFilterValue").min(1).max(1024);
    pub static ParameterStringFilterValueList: Shape =
        Shape::list("ParameterStringFilterValueList", &ParameterStringFilterValue).min(1).max(50);
    pub static ParameterStringQueryOption: Shape = Shape::string("ParameterStringQueryOption").min(1).max(10);
    pub static ParameterTier: Shape = Shape::string("ParameterTier").of(super::ParameterTier::VALUES);
    pub static ParameterType: Shape = Shape::string("ParameterType").of(super::ParameterType::VALUES);
    pub static ParameterValueList: Shape = Shape::list("ParameterValueList", &TEXT);
    pub static ParameterVersionLabelLimitExceeded: Shape =
        Shape::structure("ParameterVersionLabelLimitExceeded", &[Member::new("message", &TEXT)]);
    pub static ParameterVersionNotFound: Shape =
        Shape::structure("ParameterVersionNotFound", &[Member::new("message", &TEXT)]);
    pub static Parameters: Shape = Shape::map("Parameters", &TEXT, &ParameterValueList).sensitive();
    pub static ParametersFilter: Shape = Shape::structure(
        "ParametersFilter",
        &[
            Member::new("Key", &ParametersFilterKey).required(),
            Member::new("Values", &ParametersFilterValueList).required(),
        ],
    );
    pub static ParametersFilterKey: Shape = Shape::string("ParametersFilterKey").of(super::ParametersFilterKey::VALUES);
    pub static ParametersFilterList: Shape = Shape::list("ParametersFilterList", &ParametersFilter);
    pub static ParametersFilterValue: Shape = Shape::string("ParametersFilterValue").min(1).max(1024);
    pub static ParametersFilterValueList: Shape =
        Shape::list("ParametersFilterValueList", &ParametersFilterValue).min(1).max(50);
    pub static ParentStepDetails: Shape = Shape::structure(
        "ParentStepDetails",
        &[
            Member::new("StepExecutionId", &TEXT),
            Member::new("StepName", &TEXT),
            Member::new("Action", &TEXT),
            Member::new("Iteration", &INTEGER),
            Member::new("IteratorValue", &TEXT),
        ],
    );
    pub static Patch: Shape = Shape::structure(
        "Patch",
        &[
            Member::new("Id", &PatchId),
            Member::new("ReleaseDate", &EPOCH_SECONDS),
            Member::new("Title", &TEXT),
            Member::new("Description", &TEXT),
            Member::new("ContentUrl", &TEXT),
            Member::new("Vendor", &TEXT),
            Member::new("ProductFamily", &TEXT),
            Member::new("Product", &TEXT),
            Member::new("Classification", &TEXT),
            Member::new("MsrcSeverity", &TEXT),
            Member::new("KbNumber", &TEXT),
            Member::new("MsrcNumber", &TEXT),
            Member::new("Language", &TEXT),
            Member::new("AdvisoryIds", &PatchAdvisoryIdList),
            Member::new("BugzillaIds", &PatchBugzillaIdList),
            Member::new("CVEIds", &PatchCVEIdList),
            Member::new("Name", &TEXT),
            Member::new("Epoch", &INTEGER),
            Member::new("Version", &TEXT),
            Member::new("Release", &TEXT),
            Member::new("Arch", &TEXT),
            Member::new("Severity", &TEXT),
            Member::new("Repository", &TEXT),
        ],
    );
    pub static PatchAction: Shape = Shape::string("PatchAction").of(super::PatchAction::VALUES);
    pub static PatchAdvisoryIdList: Shape = Shape::list("PatchAdvisoryIdList", &TEXT);
    pub static PatchBaselineIdentity: Shape = Shape::structure(
        "PatchBaselineIdentity",
        &[
            Member::new("BaselineId", &BaselineId),
            Member::new("BaselineName", &BaselineName),
            Member::new("OperatingSystem", &OperatingSystem),
            Member::new("BaselineDescription", &BaselineDescription),
            Member::new("DefaultBaseline", &BOOLEAN),
        ],
    );
    pub static PatchBaselineIdentityList: Shape = Shape::list("PatchBaselineIdentityList", &PatchBaselineIdentity);
    pub static PatchBaselineMaxResults: Shape = Shape::integer("PatchBaselineMaxResults").min(1).max(100);
    pub static PatchBugzillaIdList: Shape = Shape::list("PatchBugzillaIdList", &TEXT);
    pub static PatchCVEIdList: Shape = Shape::list("PatchCVEIdList", &TEXT);
    pub static PatchComplianceData: Shape = Shape::structure(
        "PatchComplianceData",
        &[
            Member::new("Title", &TEXT).required(),
            Member::new("KBId", &TEXT).required(),
            Member::new("Classification", &TEXT).required(),
            Member::new("Severity", &TEXT).required(),
            Member::new("State", &TEXT).required(),
            Member::new("InstalledTime", &EPOCH_SECONDS).required(),
            Member::new("CVEIds", &TEXT),
        ],
    );
    pub static PatchComplianceDataList: Shape = Shape::list("PatchComplianceDataList", &PatchComplianceData);
    pub static PatchComplianceLevel: Shape =
        Shape::string("PatchComplianceLevel").of(super::PatchComplianceLevel::VALUES);
    pub static PatchComplianceMaxResults: Shape = Shape::integer("PatchComplianceMaxResults").min(10).max(100);
    pub static PatchComplianceStatus: Shape =
        Shape::string("PatchComplianceStatus").of(super::PatchComplianceStatus::VALUES);
    pub static PatchFilter: Shape = Shape::structure(
        "PatchFilter",
        &[Member::new("Key", &PatchFilterKey).required(), Member::new("Values", &PatchFilterValueList).required()],
    );
    pub static PatchFilterGroup: Shape =
        Shape::structure("PatchFilterGroup", &[Member::new("PatchFilters", &PatchFilterList).required()]);
    pub static PatchFilterKey: Shape = Shape::string("PatchFilterKey").of(super::PatchFilterKey::VALUES);
    pub static PatchFilterList: Shape = Shape::list("PatchFilterList", &PatchFilter).min(0).max(4);
    pub static PatchFilterValue: Shape = Shape::string("PatchFilterValue").min(1).max(64);
    pub static PatchFilterValueList: Shape = Shape::list("PatchFilterValueList", &PatchFilterValue).min(1).max(20);
    pub static PatchGroup: Shape = Shape::string("PatchGroup").min(1).max(256).matching(&DefaultInstanceName_PATTERN);
    pub static PatchGroupList: Shape = Shape::list("PatchGroupList", &PatchGroup);
    pub static PatchGroupPatchBaselineMapping: Shape = Shape::structure(
        "PatchGroupPatchBaselineMapping",
        &[Member::new("PatchGroup", &PatchGroup), Member::new("BaselineIdentity", &PatchBaselineIdentity)],
    );
    pub static PatchGroupPatchBaselineMappingList: Shape =
        Shape::list("PatchGroupPatchBaselineMappingList", &PatchGroupPatchBaselineMapping);
    pub static PatchId: Shape = Shape::string("PatchId").min(1).max(100);
    pub static PatchIdList: Shape = Shape::list("PatchIdList", &PatchId).min(0).max(50);
    pub static PatchList: Shape = Shape::list("PatchList", &Patch);
    pub static PatchOrchestratorFilter: Shape = Shape::structure(
        "PatchOrchestratorFilter",
        &[Member::new("Key", &PatchOrchestratorFilterKey), Member::new("Values", &PatchOrchestratorFilterValues)],
    );
    pub static PatchOrchestratorFilterKey: Shape = Shape::string("PatchOrchestratorFilterKey").min(1).max(128);
    pub static PatchOrchestratorFilterList: Shape =
        Shape::list("PatchOrchestratorFilterList", &PatchOrchestratorFilter).min(0).max(5);
    pub static PatchOrchestratorFilterValue: Shape = Shape::string("PatchOrchestratorFilterValue").min(1).max(256);
    pub static PatchOrchestratorFilterValues: Shape =
        Shape::list("PatchOrchestratorFilterValues", &PatchOrchestratorFilterValue);
    pub static PatchPropertiesList: Shape = Shape::list("PatchPropertiesList", &PatchPropertyEntry);
    pub static PatchProperty: Shape = Shape::string("PatchProperty").of(super::PatchProperty::VALUES);
    pub static PatchPropertyEntry: Shape = Shape::map("PatchPropertyEntry", &AttributeName, &AttributeValue);
    pub static PatchRule: Shape = Shape::structure(
        "PatchRule",
        &[
            Member::new("PatchFilterGroup", &PatchFilterGroup).required(),
            Member::new("ComplianceLevel", &PatchComplianceLevel),
            Member::new("ApproveAfterDays", &ApproveAfterDays),
            Member::new("ApproveUntilDate", &PatchStringDateTime),
            Member::new("EnableNonSecurity", &BOOLEAN),
        ],
    );
    pub static PatchRuleGroup: Shape =
        Shape::structure("PatchRuleGroup", &[Member::new("PatchRules", &PatchRuleList).required()]);
    pub static PatchRuleList: Shape = Shape::list("PatchRuleList", &PatchRule).min(0).max(10);
    pub static PatchSet: Shape = Shape::string("PatchSet").of(super::PatchSet::VALUES);
    pub static PatchSource: Shape = Shape::structure(
        "PatchSource",
        &[
            Member::new("Name", &PatchSourceName).required(),
            Member::new("Products", &PatchSourceProductList).required(),
            Member::new("Configuration", &PatchSourceConfiguration).required(),
        ],
    );
    pub static PatchSourceConfiguration: Shape = Shape::string("PatchSourceConfiguration").sensitive().min(1).max(1024);
    pub static PatchSourceList: Shape = Shape::list("PatchSourceList", &PatchSource).min(0).max(20);
    pub static PatchSourceName: Shape = Shape::string("PatchSourceName").matching(&PatchSourceName_PATTERN);
    pub static PatchSourceProduct: Shape = Shape::string("PatchSourceProduct").min(1).max(128);
    pub static PatchSourceProductList: Shape =
        Shape::list("PatchSourceProductList", &PatchSourceProduct).min(1).max(20);
    pub static PatchStatus: Shape = Shape::structure(
        "PatchStatus",
        &[
            Member::new("DeploymentStatus", &TEXT),
            Member::new("ComplianceLevel", &PatchComplianceLevel),
            Member::new("ApprovalDate", &EPOCH_SECONDS),
        ],
    );
    pub static PatchStringDateTime: Shape = Shape::string("PatchStringDateTime").min(1).max(10);
    pub static PlatformTypeList: Shape = Shape::list("PlatformTypeList", &TEXT);
    pub static PoliciesLimitExceededException: Shape =
        Shape::structure("PoliciesLimitExceededException", &[Member::new("message", &TEXT)]);
    pub static Policy: Shape = Shape::string("Policy").matching(&AlarmName_PATTERN);
    pub static ProgressCounters: Shape = Shape::structure(
        "ProgressCounters",
        &[
            Member::new("TotalSteps", &INTEGER),
            Member::new("SuccessSteps", &INTEGER),
            Member::new("FailedSteps", &INTEGER),
            Member::new("CancelledSteps", &INTEGER),
            Member::new("TimedOutSteps", &INTEGER),
        ],
    );
    pub static PutComplianceItemsRequest: Shape = Shape::structure(
        "PutComplianceItemsRequest",
        &[
            Member::new("ResourceId", &ComplianceResourceId).required(),
            Member::new("ResourceType", &ComplianceResourceType).required(),
            Member::new("ComplianceType", &ComplianceTypeName).required(),
            Member::new("ExecutionSummary", &ComplianceExecutionSummary).required(),
            Member::new("Items", &ComplianceItemEntryList).required(),
            Member::new("ItemContentHash", &ComplianceItemContentHash),
            Member::new("UploadType", &ComplianceUploadType),
        ],
    );
    pub static PutComplianceItemsResult: Shape = Shape::structure("PutComplianceItemsResult", &[]);
    pub static PutInventoryRequest: Shape = Shape::structure(
        "PutInventoryRequest",
        &[Member::new("InstanceId", &InstanceId).required(), Member::new("Items", &InventoryItemList).required()],
    );
    pub static PutInventoryResult: Shape = Shape::structure("PutInventoryResult", &[Member::new("Message", &TEXT)]);
    pub static PutParameterRequest: Shape = Shape::structure(
        "PutParameterRequest",
        &[
            Member::new("Name", &PSParameterName).required(),
            Member::new("Description", &ParameterDescription),
            Member::new("Value", &PSParameterValue).required(),
            Member::new("Type", &ParameterType),
            Member::new("KeyId", &ParameterKeyId),
            Member::new("Overwrite", &BOOLEAN),
            Member::new("AllowedPattern", &AllowedPattern),
            Member::new("Tags", &TagList),
            Member::new("Tier", &ParameterTier),
            Member::new("Policies", &ParameterPolicies),
            Member::new("DataType", &ParameterDataType),
        ],
    );
    pub static PutParameterResult: Shape =
        Shape::structure("PutParameterResult", &[Member::new("Version", &LONG), Member::new("Tier", &ParameterTier)]);
    pub static PutResourcePolicyRequest: Shape = Shape::structure(
        "PutResourcePolicyRequest",
        &[
            Member::new("ResourceArn", &ResourceArnString).required(),
            Member::new("Policy", &Policy).required(),
            Member::new("PolicyId", &TEXT),
            Member::new("PolicyHash", &TEXT),
        ],
    );
    pub static PutResourcePolicyResponse: Shape = Shape::structure(
        "PutResourcePolicyResponse",
        &[Member::new("PolicyId", &TEXT), Member::new("PolicyHash", &TEXT)],
    );
    pub static RegionList: Shape = Shape::list("RegionList", &TEXT);
    pub static Regions: Shape = Shape::list("Regions", &TEXT).min(1).max(50);
    pub static RegisterDefaultHostManagementConfigurationRequest: Shape = Shape::structure(
        "RegisterDefaultHostManagementConfigurationRequest",
        &[
            Member::new("PermissionModel", &DHMCPermissionModel).required(),
            Member::new("RoleArn", &DHMCRoleArn),
            Member::new("Overwrite", &BOOLEAN),
        ],
    );
    pub static RegisterDefaultHostManagementConfigurationResult: Shape =
        Shape::structure("RegisterDefaultHostManagementConfigurationResult", &[Member::new("RoleArn", &DHMCRoleArn)]);
    pub static RegisterDefaultPatchBaselineRequest: Shape =
        Shape::structure("RegisterDefaultPatchBaselineRequest", &[Member::new("BaselineId", &BaselineId).required()]);
    pub static RegisterDefaultPatchBaselineResult: Shape =
        Shape::structure("RegisterDefaultPatchBaselineResult", &[Member::new("BaselineId", &BaselineId)]);
    pub static RegisterPatchBaselineForPatchGroupRequest: Shape = Shape::structure(
        "RegisterPatchBaselineForPatchGroupRequest",
        &[Member::new("BaselineId", &BaselineId).required(), Member::new("PatchGroup", &PatchGroup).required()],
    );
    pub static RegisterPatchBaselineForPatchGroupResult: Shape = Shape::structure(
        "RegisterPatchBaselineForPatchGroupResult",
        &[Member::new("BaselineId", &BaselineId), Member::new("PatchGroup", &PatchGroup)],
    );
    pub static RegisterTargetWithMaintenanceWindowRequest: Shape = Shape::structure(
        "RegisterTargetWithMaintenanceWindowRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("ResourceType", &MaintenanceWindowResourceType).required(),
            Member::new("Targets", &Targets).required(),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("ClientToken", &ClientToken),
        ],
    );
    pub static RegisterTargetWithMaintenanceWindowResult: Shape = Shape::structure(
        "RegisterTargetWithMaintenanceWindowResult",
        &[Member::new("WindowTargetId", &MaintenanceWindowTargetId)],
    );
    pub static RegisterTaskWithMaintenanceWindowRequest: Shape = Shape::structure(
        "RegisterTaskWithMaintenanceWindowRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("Targets", &Targets),
            Member::new("TaskArn", &MaintenanceWindowTaskArn).required(),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("TaskType", &MaintenanceWindowTaskType).required(),
            Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
            Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("LoggingInfo", &LoggingInfo),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("ClientToken", &ClientToken),
            Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static RegisterTaskWithMaintenanceWindowResult: Shape = Shape::structure(
        "RegisterTaskWithMaintenanceWindowResult",
        &[Member::new("WindowTaskId", &MaintenanceWindowTaskId)],
    );
    pub static RegistrationLimit: Shape = Shape::integer("RegistrationLimit").min(1).max(1000);
    pub static RegistrationMetadataItem: Shape = Shape::structure(
        "RegistrationMetadataItem",
        &[
            Member::new("Key", &RegistrationMetadataKey).required(),
            Member::new("Value", &RegistrationMetadataValue).required(),
        ],
    );
    pub static RegistrationMetadataKey: Shape =
        Shape::string("RegistrationMetadataKey").min(1).max(128).matching(&AlarmName_PATTERN);
    pub static RegistrationMetadataList: Shape = Shape::list("RegistrationMetadataList", &RegistrationMetadataItem);
    pub static RegistrationMetadataValue: Shape =
        Shape::string("RegistrationMetadataValue").min(1).max(2048).matching(&AlarmName_PATTERN);
    pub static RelatedOpsItem: Shape =
        Shape::structure("RelatedOpsItem", &[Member::new("OpsItemId", &TEXT).required()]);
    pub static RelatedOpsItems: Shape = Shape::list("RelatedOpsItems", &RelatedOpsItem);
    pub static RemoveTagsFromResourceRequest: Shape = Shape::structure(
        "RemoveTagsFromResourceRequest",
        &[
            Member::new("ResourceType", &ResourceTypeForTagging).required(),
            Member::new("ResourceId", &TEXT).required(),
            Member::new("TagKeys", &KeyList).required(),
        ],
    );
    pub static RemoveTagsFromResourceResult: Shape = Shape::structure("RemoveTagsFromResourceResult", &[]);
    pub static RequireType: Shape = Shape::string("RequireType").max(128).matching(&DocumentVersionName_PATTERN);
    pub static ResetServiceSettingRequest: Shape =
        Shape::structure("ResetServiceSettingRequest", &[Member::new("SettingId", &ServiceSettingId).required()]);
    pub static ResetServiceSettingResult: Shape =
        Shape::structure("ResetServiceSettingResult", &[Member::new("ServiceSetting", &ServiceSetting)]);
    pub static ResolvedTargets: Shape = Shape::structure(
        "ResolvedTargets",
        &[Member::new("ParameterValues", &TargetParameterList), Member::new("Truncated", &BOOLEAN)],
    );
    pub static ResourceArnString: Shape = Shape::string("ResourceArnString").min(20).max(2048);
    pub static ResourceComplianceSummaryItem: Shape = Shape::structure(
        "ResourceComplianceSummaryItem",
        &[
            Member::new("ComplianceType", &ComplianceTypeName),
            Member::new("ResourceType", &ComplianceResourceType),
            Member::new("ResourceId", &ComplianceResourceId),
            Member::new("Status", &ComplianceStatus),
            Member::new("OverallSeverity", &ComplianceSeverity),
            Member::new("ExecutionSummary", &ComplianceExecutionSummary),
            Member::new("CompliantSummary", &CompliantSummary),
            Member::new("NonCompliantSummary", &NonCompliantSummary),
        ],
    );
    pub static ResourceComplianceSummaryItemList: Shape =
        Shape::list("ResourceComplianceSummaryItemList", &ResourceComplianceSummaryItem);
    pub static ResourceDataSyncAWSKMSKeyARN: Shape =
        Shape::string("ResourceDataSyncAWSKMSKeyARN").min(1).max(512).matching(&ResourceDataSyncAWSKMSKeyARN_PATTERN);
    pub static ResourceDataSyncAlreadyExistsException: Shape =
        Shape::structure("ResourceDataSyncAlreadyExistsException", &[Member::new("SyncName", &ResourceDataSyncName)]);
    pub static ResourceDataSyncAwsOrganizationsSource: Shape = Shape::structure(
        "ResourceDataSyncAwsOrganizationsSource",
        &[
            Member::new("OrganizationSourceType", &ResourceDataSyncOrganizationSourceType).required(),
            Member::new("OrganizationalUnits", &ResourceDataSyncOrganizationalUnitList),
        ],
    );
    pub static ResourceDataSyncConflictException: Shape =
        Shape::structure("ResourceDataSyncConflictException", &[Member::new("Message", &TEXT)]);
    pub static ResourceDataSyncCountExceededException: Shape =
        Shape::structure("ResourceDataSyncCountExceededException", &[Member::new("Message", &TEXT)]);
    pub static ResourceDataSyncDestinationDataSharing: Shape = Shape::structure(
        "ResourceDataSyncDestinationDataSharing",
        &[Member::new("DestinationDataSharingType", &ResourceDataSyncDestinationDataSharingType)],
    );
    pub static ResourceDataSyncDestinationDataSharingType: Shape =
        Shape::string("ResourceDataSyncDestinationDataSharingType").min(1).max(64);
    pub static ResourceDataSyncInvalidConfigurationException: Shape =
        Shape::structure("ResourceDataSyncInvalidConfigurationException", &[Member::new("Message", &TEXT)]);
    pub static ResourceDataSyncItem: Shape = Shape::structure(
        "ResourceDataSyncItem",
        &[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("SyncType", &ResourceDataSyncType),
            Member::new("SyncSource", &ResourceDataSyncSourceWithState),
            Member::new("S3Destination", &ResourceDataSyncS3Destination),
            Member::new("LastSyncTime", &EPOCH_SECONDS),
            Member::new("LastSuccessfulSyncTime", &EPOCH_SECONDS),
            Member::new("SyncLastModifiedTime", &EPOCH_SECONDS),
            Member::new("LastStatus", &TEXT),
            Member::new("SyncCreatedTime", &EPOCH_SECONDS),
            Member::new("LastSyncStatusMessage", &TEXT),
        ],
    );
    pub static ResourceDataSyncItemList: Shape = Shape::list("ResourceDataSyncItemList", &ResourceDataSyncItem);
    pub static ResourceDataSyncName: Shape = Shape::string("ResourceDataSyncName").min(1).max(64);
    pub static ResourceDataSyncNotFoundException: Shape = Shape::structure(
        "ResourceDataSyncNotFoundException",
        &[
            Member::new("SyncName", &ResourceDataSyncName),
            Member::new("SyncType", &ResourceDataSyncType),
            Member::new("Message", &TEXT),
        ],
    );
    pub static ResourceDataSyncOrganizationSourceType: Shape =
        Shape::string("ResourceDataSyncOrganizationSourceType").min(1).max(64);
    pub static ResourceDataSyncOrganizationalUnit: Shape = Shape::structure(
        "ResourceDataSyncOrganizationalUnit",
        &[Member::new("OrganizationalUnitId", &ResourceDataSyncOrganizationalUnitId)],
    );
    pub static ResourceDataSyncOrganizationalUnitId: Shape = Shape::string("ResourceDataSyncOrganizationalUnitId")
        .min(1)
        .max(128)
        .matching(&ResourceDataSyncOrganizationalUnitId_PATTERN);
    pub static ResourceDataSyncOrganizationalUnitList: Shape =
        Shape::list("ResourceDataSyncOrganizationalUnitList", &ResourceDataSyncOrganizationalUnit).min(1).max(1000);
    pub static ResourceDataSyncS3BucketName: Shape = Shape::string("ResourceDataSyncS3BucketName").min(1).max(2048);
    pub static ResourceDataSyncS3Destination: Shape = Shape::structure(
        "ResourceDataSyncS3Destination",
        &[
            Member::new("BucketName", &ResourceDataSyncS3BucketName).required(),
            Member::new("Prefix", &ResourceDataSyncS3Prefix),
            Member::new("SyncFormat", &ResourceDataSyncS3Format).required(),
            Member::new("Region", &ResourceDataSyncS3Region).required(),
            Member::new("AWSKMSKeyARN", &ResourceDataSyncAWSKMSKeyARN),
            Member::new("DestinationDataSharing", &ResourceDataSyncDestinationDataSharing),
        ],
    );
    pub static ResourceDataSyncS3Format: Shape =
        Shape::string("ResourceDataSyncS3Format").of(super::ResourceDataSyncS3Format::VALUES);
    pub static ResourceDataSyncS3Prefix: Shape = Shape::string("ResourceDataSyncS3Prefix").min(1).max(256);
    pub static ResourceDataSyncS3Region: Shape = Shape::string("ResourceDataSyncS3Region").min(1).max(64);
    pub static ResourceDataSyncSource: Shape = Shape::structure(
        "ResourceDataSyncSource",
        &[
            Member::new("SourceType", &ResourceDataSyncSourceType).required(),
            Member::new("AwsOrganizationsSource", &ResourceDataSyncAwsOrganizationsSource),
            Member::new("SourceRegions", &ResourceDataSyncSourceRegionList).required(),
            Member::new("IncludeFutureRegions", &BOOLEAN),
            Member::new("EnableAllOpsDataSources", &BOOLEAN),
        ],
    );
    pub static ResourceDataSyncSourceRegion: Shape = Shape::string("ResourceDataSyncSourceRegion").min(1).max(64);
    pub static ResourceDataSyncSourceRegionList: Shape =
        Shape::list("ResourceDataSyncSourceRegionList", &ResourceDataSyncSourceRegion);
    pub static ResourceDataSyncSourceType: Shape = Shape::string("ResourceDataSyncSourceType").min(1).max(64);
    pub static ResourceDataSyncSourceWithState: Shape = Shape::structure(
        "ResourceDataSyncSourceWithState",
        &[
            Member::new("SourceType", &ResourceDataSyncSourceType),
            Member::new("AwsOrganizationsSource", &ResourceDataSyncAwsOrganizationsSource),
            Member::new("SourceRegions", &ResourceDataSyncSourceRegionList),
            Member::new("IncludeFutureRegions", &BOOLEAN),
            Member::new("State", &TEXT),
            Member::new("EnableAllOpsDataSources", &BOOLEAN),
        ],
    );
    pub static ResourceDataSyncType: Shape = Shape::string("ResourceDataSyncType").min(1).max(64);
    pub static ResourceInUseException: Shape =
        Shape::structure("ResourceInUseException", &[Member::new("Message", &TEXT)]);
    pub static ResourceLimitExceededException: Shape =
        Shape::structure("ResourceLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static ResourceNotFoundException: Shape =
        Shape::structure("ResourceNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static ResourcePolicyConflictException: Shape =
        Shape::structure("ResourcePolicyConflictException", &[Member::new("Message", &TEXT)]);
    pub static ResourcePolicyInvalidParameterException: Shape = Shape::structure(
        "ResourcePolicyInvalidParameterException",
        &[Member::new("ParameterNames", &ResourcePolicyParameterNamesList), Member::new("Message", &TEXT)],
    );
    pub static ResourcePolicyLimitExceededException: Shape = Shape::structure(
        "ResourcePolicyLimitExceededException",
        &[Member::new("Limit", &INTEGER), Member::new("LimitType", &TEXT), Member::new("Message", &TEXT)],
    );
    pub static ResourcePolicyMaxResults: Shape = Shape::integer("ResourcePolicyMaxResults").min(1).max(50);
    pub static ResourcePolicyNotFoundException: Shape =
        Shape::structure("ResourcePolicyNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static ResourcePolicyParameterNamesList: Shape = Shape::list("ResourcePolicyParameterNamesList", &TEXT);
    pub static ResourceTypeForTagging: Shape =
        Shape::string("ResourceTypeForTagging").of(super::ResourceTypeForTagging::VALUES);
    pub static ResultAttribute: Shape =
        Shape::structure("ResultAttribute", &[Member::new("TypeName", &InventoryItemTypeName).required()]);
    pub static ResultAttributeList: Shape = Shape::list("ResultAttributeList", &ResultAttribute).min(1).max(1);
    pub static ResumeSessionRequest: Shape =
        Shape::structure("ResumeSessionRequest", &[Member::new("SessionId", &SessionId).required()]);
    pub static ResumeSessionResponse: Shape = Shape::structure(
        "ResumeSessionResponse",
        &[Member::new("SessionId", &SessionId), Member::new("TokenValue", &TEXT), Member::new("StreamUrl", &TEXT)],
    );
    pub static ReviewInformation: Shape = Shape::structure(
        "ReviewInformation",
        &[Member::new("ReviewedTime", &EPOCH_SECONDS), Member::new("Status", &TEXT), Member::new("Reviewer", &TEXT)],
    );
    pub static ReviewInformationList: Shape = Shape::list("ReviewInformationList", &ReviewInformation);
    pub static Runbook: Shape = Shape::structure(
        "Runbook",
        &[
            Member::new("DocumentName", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Parameters", &AutomationParameterMap),
            Member::new("TargetParameterName", &AutomationParameterKey),
            Member::new("Targets", &Targets),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("TargetLocations", &TargetLocations),
        ],
    );
    pub static Runbooks: Shape = Shape::list("Runbooks", &Runbook).min(1).max(1);
    pub static S3BucketName: Shape = Shape::string("S3BucketName").min(3).max(63);
    pub static S3KeyPrefix: Shape = Shape::string("S3KeyPrefix").max(500);
    pub static S3OutputLocation: Shape = Shape::structure(
        "S3OutputLocation",
        &[
            Member::new("OutputS3Region", &S3Region),
            Member::new("OutputS3BucketName", &S3BucketName),
            Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
        ],
    );
    pub static S3OutputUrl: Shape = Shape::structure("S3OutputUrl", &[Member::new("OutputUrl", &TEXT)]);
    pub static S3Region: Shape = Shape::string("S3Region").min(3).max(20);
    pub static ScheduleExpression: Shape = Shape::string("ScheduleExpression").min(1).max(256);
    pub static ScheduleOffset: Shape = Shape::integer("ScheduleOffset").min(1).max(6);
    pub static ScheduledWindowExecution: Shape = Shape::structure(
        "ScheduledWindowExecution",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("ExecutionTime", &TEXT),
        ],
    );
    pub static ScheduledWindowExecutionList: Shape =
        Shape::list("ScheduledWindowExecutionList", &ScheduledWindowExecution);
    pub static SendAutomationSignalRequest: Shape = Shape::structure(
        "SendAutomationSignalRequest",
        &[
            Member::new("AutomationExecutionId", &AutomationExecutionId).required(),
            Member::new("SignalType", &SignalType).required(),
            Member::new("Payload", &AutomationParameterMap),
        ],
    );
    pub static SendAutomationSignalResult: Shape = Shape::structure("SendAutomationSignalResult", &[]);
    pub static SendCommandRequest: Shape = Shape::structure(
        "SendCommandRequest",
        &[
            Member::new("InstanceIds", &InstanceIdList),
            Member::new("Targets", &Targets),
            Member::new("DocumentName", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("DocumentHash", &DocumentHash),
            Member::new("DocumentHashType", &DocumentHashType),
            Member::new("TimeoutSeconds", &TimeoutSeconds),
            Member::new("Comment", &Comment),
            Member::new("Parameters", &Parameters),
            Member::new("OutputS3Region", &S3Region),
            Member::new("OutputS3BucketName", &S3BucketName),
            Member::new("OutputS3KeyPrefix", &S3KeyPrefix),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("NotificationConfig", &NotificationConfig),
            Member::new("CloudWatchOutputConfig", &CloudWatchOutputConfig),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static SendCommandResult: Shape = Shape::structure("SendCommandResult", &[Member::new("Command", &Command)]);
    pub static ServiceQuotaExceededException: Shape = Shape::structure(
        "ServiceQuotaExceededException",
        &[
            Member::new("Message", &TEXT).required(),
            Member::new("ResourceId", &TEXT),
            Member::new("ResourceType", &TEXT),
            Member::new("QuotaCode", &TEXT).required(),
            Member::new("ServiceCode", &TEXT).required(),
        ],
    );
    pub static ServiceSetting: Shape = Shape::structure(
        "ServiceSetting",
        &[
            Member::new("SettingId", &ServiceSettingId),
            Member::new("SettingValue", &ServiceSettingValue),
            Member::new("LastModifiedDate", &EPOCH_SECONDS),
            Member::new("LastModifiedUser", &TEXT),
            Member::new("ARN", &TEXT),
            Member::new("Status", &TEXT),
        ],
    );
    pub static ServiceSettingId: Shape = Shape::string("ServiceSettingId").min(1).max(1000);
    pub static ServiceSettingNotFound: Shape =
        Shape::structure("ServiceSettingNotFound", &[Member::new("Message", &TEXT)]);
    pub static ServiceSettingValue: Shape = Shape::string("ServiceSettingValue").min(1).max(4096);
    pub static Session: Shape = Shape::structure(
        "Session",
        &[
            Member::new("SessionId", &SessionId),
            Member::new("Target", &SessionTarget),
            Member::new("Status", &TEXT),
            Member::new("StartDate", &EPOCH_SECONDS),
            Member::new("EndDate", &EPOCH_SECONDS),
            Member::new("DocumentName", &DocumentName),
            Member::new("Owner", &TEXT),
            Member::new("Reason", &SessionReason),
            Member::new("Details", &TEXT),
            Member::new("OutputUrl", &SessionManagerOutputUrl),
            Member::new("MaxSessionDuration", &TEXT),
            Member::new("AccessType", &TEXT),
        ],
    );
    pub static SessionFilter: Shape = Shape::structure(
        "SessionFilter",
        &[Member::new("key", &SessionFilterKey).required(), Member::new("value", &SessionFilterValue).required()],
    );
    pub static SessionFilterKey: Shape = Shape::string("SessionFilterKey").of(super::SessionFilterKey::VALUES);
    pub static SessionFilterList: Shape = Shape::list("SessionFilterList", &SessionFilter).min(1).max(6);
    pub static SessionFilterValue: Shape = Shape::string("SessionFilterValue").min(1).max(400);
    pub static SessionId: Shape = Shape::string("SessionId").min(1).max(96);
    pub static SessionList: Shape = Shape::list("SessionList", &Session);
    pub static SessionManagerOutputUrl: Shape = Shape::structure(
        "SessionManagerOutputUrl",
        &[Member::new("S3OutputUrl", &TEXT), Member::new("CloudWatchOutputUrl", &TEXT)],
    );
    pub static SessionManagerParameterName: Shape = Shape::string("SessionManagerParameterName").min(1).max(255);
    pub static SessionManagerParameterValue: Shape = Shape::string("SessionManagerParameterValue").min(1).max(65535);
    pub static SessionManagerParameterValueList: Shape =
        Shape::list("SessionManagerParameterValueList", &SessionManagerParameterValue);
    pub static SessionManagerParameters: Shape =
        Shape::map("SessionManagerParameters", &SessionManagerParameterName, &SessionManagerParameterValueList);
    pub static SessionMaxResults: Shape = Shape::integer("SessionMaxResults").min(1).max(200);
    pub static SessionReason: Shape = Shape::string("SessionReason").min(1).max(256).matching(&SessionReason_PATTERN);
    pub static SessionState: Shape = Shape::string("SessionState").of(super::SessionState::VALUES);
    pub static SessionTarget: Shape = Shape::string("SessionTarget").min(1).max(400);
    pub static SessionTokenType: Shape = Shape::string("SessionTokenType").sensitive();
    pub static SeveritySummary: Shape = Shape::structure(
        "SeveritySummary",
        &[
            Member::new("CriticalCount", &INTEGER),
            Member::new("HighCount", &INTEGER),
            Member::new("MediumCount", &INTEGER),
            Member::new("LowCount", &INTEGER),
            Member::new("InformationalCount", &INTEGER),
            Member::new("UnspecifiedCount", &INTEGER),
        ],
    );
    pub static SharedDocumentVersion: Shape =
        Shape::string("SharedDocumentVersion").max(8).matching(&SharedDocumentVersion_PATTERN);
    pub static SignalType: Shape = Shape::string("SignalType").of(super::SignalType::VALUES);
    pub static SnapshotId: Shape = Shape::string("SnapshotId").min(36).max(36).matching(&AzureApplicationId_PATTERN);
    pub static StartAccessRequestRequest: Shape = Shape::structure(
        "StartAccessRequestRequest",
        &[
            Member::new("Reason", &String1to256).required(),
            Member::new("Targets", &Targets).required(),
            Member::new("Tags", &TagList),
        ],
    );
    pub static StartAccessRequestResponse: Shape =
        Shape::structure("StartAccessRequestResponse", &[Member::new("AccessRequestId", &AccessRequestId)]);
    pub static StartAssociationsOnceRequest: Shape = Shape::structure(
        "StartAssociationsOnceRequest",
        &[Member::new("AssociationIds", &AssociationIdList).required()],
    );
    pub static StartAssociationsOnceResult: Shape = Shape::structure("StartAssociationsOnceResult", &[]);
    pub static StartAutomationExecutionRequest: Shape = Shape::structure(
        "StartAutomationExecutionRequest",
        &[
            Member::new("DocumentName", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Parameters", &AutomationParameterMap),
            Member::new("ClientToken", &IdempotencyToken),
            Member::new("Mode", &ExecutionMode),
            Member::new("TargetParameterName", &AutomationParameterKey),
            Member::new("Targets", &AutomationTargets),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("Tags", &TagList),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("TargetLocationsURL", &TargetLocationsURL),
        ],
    );
    pub static StartAutomationExecutionResult: Shape = Shape::structure(
        "StartAutomationExecutionResult",
        &[Member::new("AutomationExecutionId", &AutomationExecutionId)],
    );
    pub static StartChangeRequestExecutionRequest: Shape = Shape::structure(
        "StartChangeRequestExecutionRequest",
        &[
            Member::new("ScheduledTime", &EPOCH_SECONDS),
            Member::new("DocumentName", &DocumentARN).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("Parameters", &AutomationParameterMap),
            Member::new("ChangeRequestName", &ChangeRequestName),
            Member::new("ClientToken", &IdempotencyToken),
            Member::new("AutoApprove", &BOOLEAN),
            Member::new("Runbooks", &Runbooks).required(),
            Member::new("Tags", &TagList),
            Member::new("ScheduledEndTime", &EPOCH_SECONDS),
            Member::new("ChangeDetails", &ChangeDetailsValue),
        ],
    );
    pub static StartChangeRequestExecutionResult: Shape = Shape::structure(
        "StartChangeRequestExecutionResult",
        &[Member::new("AutomationExecutionId", &AutomationExecutionId)],
    );
    pub static StartExecutionPreviewRequest: Shape = Shape::structure(
        "StartExecutionPreviewRequest",
        &[
            Member::new("DocumentName", &DocumentName).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("ExecutionInputs", &ExecutionInputs),
        ],
    );
    pub static StartExecutionPreviewResponse: Shape =
        Shape::structure("StartExecutionPreviewResponse", &[Member::new("ExecutionPreviewId", &ExecutionPreviewId)]);
    pub static StartSessionRequest: Shape = Shape::structure(
        "StartSessionRequest",
        &[
            Member::new("Target", &SessionTarget).required(),
            Member::new("DocumentName", &DocumentARN),
            Member::new("Reason", &SessionReason),
            Member::new("Parameters", &SessionManagerParameters),
        ],
    );
    pub static StartSessionResponse: Shape = Shape::structure(
        "StartSessionResponse",
        &[Member::new("SessionId", &SessionId), Member::new("TokenValue", &TEXT), Member::new("StreamUrl", &TEXT)],
    );
    pub static StatusAdditionalInfo: Shape = Shape::string("StatusAdditionalInfo").max(1024);
    pub static StatusMessage: Shape = Shape::string("StatusMessage").min(1).max(1024);
    pub static StatusUnchanged: Shape = Shape::structure("StatusUnchanged", &[]);
    pub static StepExecution: Shape = Shape::structure(
        "StepExecution",
        &[
            Member::new("StepName", &TEXT),
            Member::new("Action", &TEXT),
            Member::new("TimeoutSeconds", &LONG),
            Member::new("OnFailure", &TEXT),
            Member::new("MaxAttempts", &INTEGER),
            Member::new("ExecutionStartTime", &EPOCH_SECONDS),
            Member::new("ExecutionEndTime", &EPOCH_SECONDS),
            Member::new("StepStatus", &TEXT),
            Member::new("ResponseCode", &TEXT),
            Member::new("Inputs", &NormalStringMap),
            Member::new("Outputs", &AutomationParameterMap),
            Member::new("Response", &TEXT),
            Member::new("FailureMessage", &TEXT),
            Member::new("WarningMessage", &TEXT),
            Member::new("FailureDetails", &FailureDetails),
            Member::new("StepExecutionId", &TEXT),
            Member::new("OverriddenParameters", &AutomationParameterMap),
            Member::new("IsEnd", &BOOLEAN),
            Member::new("NextStep", &TEXT),
            Member::new("IsCritical", &BOOLEAN),
            Member::new("ValidNextSteps", &ValidNextStepList),
            Member::new("Targets", &Targets),
            Member::new("TargetLocation", &TargetLocation),
            Member::new("TriggeredAlarms", &AlarmStateInformationList),
            Member::new("ParentStepDetails", &ParentStepDetails),
        ],
    );
    pub static StepExecutionFilter: Shape = Shape::structure(
        "StepExecutionFilter",
        &[
            Member::new("Key", &StepExecutionFilterKey).required(),
            Member::new("Values", &StepExecutionFilterValueList).required(),
        ],
    );
    pub static StepExecutionFilterKey: Shape =
        Shape::string("StepExecutionFilterKey").of(super::StepExecutionFilterKey::VALUES);
    pub static StepExecutionFilterList: Shape =
        Shape::list("StepExecutionFilterList", &StepExecutionFilter).min(1).max(6);
    pub static StepExecutionFilterValue: Shape = Shape::string("StepExecutionFilterValue").min(1).max(150);
    pub static StepExecutionFilterValueList: Shape =
        Shape::list("StepExecutionFilterValueList", &StepExecutionFilterValue).min(1).max(10);
    pub static StepExecutionList: Shape = Shape::list("StepExecutionList", &StepExecution);
    pub static StepPreviewMap: Shape = Shape::map("StepPreviewMap", &TEXT, &INTEGER);
    pub static StopAutomationExecutionRequest: Shape = Shape::structure(
        "StopAutomationExecutionRequest",
        &[Member::new("AutomationExecutionId", &AutomationExecutionId).required(), Member::new("Type", &StopType)],
    );
    pub static StopAutomationExecutionResult: Shape = Shape::structure("StopAutomationExecutionResult", &[]);
    pub static StopType: Shape = Shape::string("StopType").of(super::StopType::VALUES);
    pub static String1to256: Shape = Shape::string("String1to256").min(1).max(256);
    pub static StringList: Shape = Shape::list("StringList", &TEXT);
    pub static SubTypeCountLimitExceededException: Shape =
        Shape::structure("SubTypeCountLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static Tag: Shape =
        Shape::structure("Tag", &[Member::new("Key", &TagKey).required(), Member::new("Value", &TagValue).required()]);
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&DefaultInstanceName_PATTERN);
    pub static TagList: Shape = Shape::list("TagList", &Tag).max(1000);
    pub static TagValue: Shape = Shape::string("TagValue").min(0).max(256).matching(&DefaultInstanceName_PATTERN);
    pub static Target: Shape =
        Shape::structure("Target", &[Member::new("Key", &TargetKey), Member::new("Values", &TargetValues)]);
    pub static TargetInUseException: Shape = Shape::structure("TargetInUseException", &[Member::new("Message", &TEXT)]);
    pub static TargetKey: Shape = Shape::string("TargetKey").min(1).max(163).matching(&TargetKey_PATTERN);
    pub static TargetLocation: Shape = Shape::structure(
        "TargetLocation",
        &[
            Member::new("Accounts", &Accounts),
            Member::new("Regions", &Regions),
            Member::new("TargetLocationMaxConcurrency", &MaxConcurrency),
            Member::new("TargetLocationMaxErrors", &MaxErrors),
            Member::new("ExecutionRoleName", &ExecutionRoleName),
            Member::new("TargetLocationAlarmConfiguration", &AlarmConfiguration),
            Member::new("IncludeChildOrganizationUnits", &BOOLEAN),
            Member::new("ExcludeAccounts", &ExcludeAccounts),
            Member::new("Targets", &AutomationTargets),
            Member::new("TargetsMaxConcurrency", &MaxConcurrency),
            Member::new("TargetsMaxErrors", &MaxErrors),
        ],
    );
    pub static TargetLocations: Shape = Shape::list("TargetLocations", &TargetLocation).min(1).max(100);
    pub static TargetLocationsURL: Shape = Shape::string("TargetLocationsURL").matching(&TargetLocationsURL_PATTERN);
    pub static TargetMap: Shape = Shape::map("TargetMap", &TargetMapKey, &TargetMapValueList).min(1).max(20);
    pub static TargetMapKey: Shape = Shape::string("TargetMapKey").min(1).max(50);
    pub static TargetMapValue: Shape = Shape::string("TargetMapValue").min(1).max(50);
    pub static TargetMapValueList: Shape = Shape::list("TargetMapValueList", &TargetMapValue).min(0).max(25);
    pub static TargetMaps: Shape = Shape::list("TargetMaps", &TargetMap).min(0).max(300);
    pub static TargetNotConnected: Shape = Shape::structure("TargetNotConnected", &[Member::new("Message", &TEXT)]);
    pub static TargetParameterList: Shape = Shape::list("TargetParameterList", &TEXT);
    pub static TargetPreview: Shape =
        Shape::structure("TargetPreview", &[Member::new("Count", &INTEGER), Member::new("TargetType", &TEXT)]);
    pub static TargetPreviewList: Shape = Shape::list("TargetPreviewList", &TargetPreview);
    pub static TargetType: Shape = Shape::string("TargetType").max(200).matching(&TargetType_PATTERN);
    pub static TargetValues: Shape = Shape::list("TargetValues", &TEXT).min(0).max(50);
    pub static Targets: Shape = Shape::list("Targets", &Target).min(0).max(5);
    pub static TargetsSummary: Shape = Shape::structure(
        "TargetsSummary",
        &[
            Member::new("TotalCount", &INTEGER),
            Member::new("StartedCount", &INTEGER),
            Member::new("CompletedCount", &INTEGER),
            Member::new("SuccessfulCount", &INTEGER),
            Member::new("FailedCount", &INTEGER),
        ],
    );
    pub static TerminateSessionRequest: Shape =
        Shape::structure("TerminateSessionRequest", &[Member::new("SessionId", &SessionId).required()]);
    pub static TerminateSessionResponse: Shape =
        Shape::structure("TerminateSessionResponse", &[Member::new("SessionId", &SessionId)]);
    pub static ThrottlingException: Shape = Shape::structure(
        "ThrottlingException",
        &[Member::new("Message", &TEXT).required(), Member::new("QuotaCode", &TEXT), Member::new("ServiceCode", &TEXT)],
    );
    pub static TimeoutSeconds: Shape = Shape::integer("TimeoutSeconds").min(30).max(2592000);
    pub static TooManyTagsError: Shape = Shape::structure("TooManyTagsError", &[]);
    pub static TooManyUpdates: Shape = Shape::structure("TooManyUpdates", &[Member::new("Message", &TEXT)]);
    pub static TotalSizeLimitExceededException: Shape =
        Shape::structure("TotalSizeLimitExceededException", &[Member::new("Message", &TEXT)]);
    pub static UUID: Shape = Shape::string("UUID").matching(&UUID_PATTERN);
    pub static UnlabelParameterVersionRequest: Shape = Shape::structure(
        "UnlabelParameterVersionRequest",
        &[
            Member::new("Name", &PSParameterName).required(),
            Member::new("ParameterVersion", &LONG).required(),
            Member::new("Labels", &ParameterLabelList).required(),
        ],
    );
    pub static UnlabelParameterVersionResult: Shape = Shape::structure(
        "UnlabelParameterVersionResult",
        &[Member::new("RemovedLabels", &ParameterLabelList), Member::new("InvalidLabels", &ParameterLabelList)],
    );
    pub static UnsupportedCalendarException: Shape =
        Shape::structure("UnsupportedCalendarException", &[Member::new("Message", &TEXT)]);
    pub static UnsupportedFeatureRequiredException: Shape =
        Shape::structure("UnsupportedFeatureRequiredException", &[Member::new("Message", &TEXT)]);
    pub static UnsupportedInventoryItemContextException: Shape = Shape::structure(
        "UnsupportedInventoryItemContextException",
        &[Member::new("TypeName", &InventoryItemTypeName), Member::new("Message", &TEXT)],
    );
    pub static UnsupportedInventorySchemaVersionException: Shape =
        Shape::structure("UnsupportedInventorySchemaVersionException", &[Member::new("Message", &TEXT)]);
    pub static UnsupportedOperatingSystem: Shape =
        Shape::structure("UnsupportedOperatingSystem", &[Member::new("Message", &TEXT)]);
    pub static UnsupportedOperationException: Shape =
        Shape::structure("UnsupportedOperationException", &[Member::new("Message", &TEXT)]);
    pub static UnsupportedParameterType: Shape =
        Shape::structure("UnsupportedParameterType", &[Member::new("message", &TEXT)]);
    pub static UnsupportedPlatformType: Shape =
        Shape::structure("UnsupportedPlatformType", &[Member::new("Message", &TEXT)]);
    pub static UpdateAssociationRequest: Shape = Shape::structure(
        "UpdateAssociationRequest",
        &[
            Member::new("AssociationId", &AssociationId).required(),
            Member::new("Parameters", &Parameters),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("ScheduleExpression", &ScheduleExpression),
            Member::new("OutputLocation", &InstanceAssociationOutputLocation),
            Member::new("Name", &DocumentARN),
            Member::new("Targets", &Targets),
            Member::new("AssociationName", &AssociationName),
            Member::new("AssociationVersion", &AssociationVersion),
            Member::new("AutomationTargetParameterName", &AutomationTargetParameterName),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("ComplianceSeverity", &AssociationComplianceSeverity),
            Member::new("SyncCompliance", &AssociationSyncCompliance),
            Member::new("ApplyOnlyAtCronInterval", &BOOLEAN),
            Member::new("CalendarNames", &CalendarNameOrARNList),
            Member::new("TargetLocations", &TargetLocations),
            Member::new("ScheduleOffset", &ScheduleOffset),
            Member::new("Duration", &Duration),
            Member::new("TargetMaps", &TargetMaps),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
            Member::new("AssociationDispatchAssumeRole", &AssociationDispatchAssumeRoleArn),
        ],
    );
    pub static UpdateAssociationResult: Shape =
        Shape::structure("UpdateAssociationResult", &[Member::new("AssociationDescription", &AssociationDescription)]);
    pub static UpdateAssociationStatusRequest: Shape = Shape::structure(
        "UpdateAssociationStatusRequest",
        &[
            Member::new("Name", &DocumentARN).required(),
            Member::new("InstanceId", &InstanceId).required(),
            Member::new("AssociationStatus", &AssociationStatus).required(),
        ],
    );
    pub static UpdateAssociationStatusResult: Shape = Shape::structure(
        "UpdateAssociationStatusResult",
        &[Member::new("AssociationDescription", &AssociationDescription)],
    );
    pub static UpdateCloudConnectorRequest: Shape = Shape::structure(
        "UpdateCloudConnectorRequest",
        &[
            Member::new("CloudConnectorId", &CloudConnectorId).required(),
            Member::new("DisplayName", &DisplayName),
            Member::new("Configuration", &CloudConnectorConfiguration),
            Member::new("Description", &CloudConnectorDescription),
        ],
    );
    pub static UpdateCloudConnectorResult: Shape =
        Shape::structure("UpdateCloudConnectorResult", &[Member::new("CloudConnectorId", &CloudConnectorId)]);
    pub static UpdateDocumentDefaultVersionRequest: Shape = Shape::structure(
        "UpdateDocumentDefaultVersionRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("DocumentVersion", &DocumentVersionNumber).required(),
        ],
    );
    pub static UpdateDocumentDefaultVersionResult: Shape = Shape::structure(
        "UpdateDocumentDefaultVersionResult",
        &[Member::new("Description", &DocumentDefaultVersionDescription)],
    );
    pub static UpdateDocumentMetadataRequest: Shape = Shape::structure(
        "UpdateDocumentMetadataRequest",
        &[
            Member::new("Name", &DocumentName).required(),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("DocumentReviews", &DocumentReviews).required(),
        ],
    );
    pub static UpdateDocumentMetadataResponse: Shape = Shape::structure("UpdateDocumentMetadataResponse", &[]);
    pub static UpdateDocumentRequest: Shape = Shape::structure(
        "UpdateDocumentRequest",
        &[
            Member::new("Content", &DocumentContent).required(),
            Member::new("Attachments", &AttachmentsSourceList),
            Member::new("Name", &DocumentName).required(),
            Member::new("DisplayName", &DocumentDisplayName),
            Member::new("VersionName", &DocumentVersionName),
            Member::new("DocumentVersion", &DocumentVersion),
            Member::new("DocumentFormat", &DocumentFormat),
            Member::new("TargetType", &TargetType),
            Member::new("CloudProviders", &CloudProviderList),
        ],
    );
    pub static UpdateDocumentResult: Shape =
        Shape::structure("UpdateDocumentResult", &[Member::new("DocumentDescription", &DocumentDescription)]);
    pub static UpdateMaintenanceWindowRequest: Shape = Shape::structure(
        "UpdateMaintenanceWindowRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("StartDate", &TEXT),
            Member::new("EndDate", &TEXT),
            Member::new("Schedule", &MaintenanceWindowSchedule),
            Member::new("ScheduleTimezone", &TEXT),
            Member::new("ScheduleOffset", &MaintenanceWindowOffset),
            Member::new("Duration", &MaintenanceWindowDurationHours),
            Member::new("Cutoff", &MaintenanceWindowCutoff),
            Member::new("AllowUnassociatedTargets", &BOOLEAN),
            Member::new("Enabled", &BOOLEAN),
            Member::new("Replace", &BOOLEAN),
        ],
    );
    pub static UpdateMaintenanceWindowResult: Shape = Shape::structure(
        "UpdateMaintenanceWindowResult",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("StartDate", &TEXT),
            Member::new("EndDate", &TEXT),
            Member::new("Schedule", &MaintenanceWindowSchedule),
            Member::new("ScheduleTimezone", &TEXT),
            Member::new("ScheduleOffset", &MaintenanceWindowOffset),
            Member::new("Duration", &MaintenanceWindowDurationHours),
            Member::new("Cutoff", &MaintenanceWindowCutoff),
            Member::new("AllowUnassociatedTargets", &BOOLEAN),
            Member::new("Enabled", &BOOLEAN),
        ],
    );
    pub static UpdateMaintenanceWindowTargetRequest: Shape = Shape::structure(
        "UpdateMaintenanceWindowTargetRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("WindowTargetId", &MaintenanceWindowTargetId).required(),
            Member::new("Targets", &Targets),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("Replace", &BOOLEAN),
        ],
    );
    pub static UpdateMaintenanceWindowTargetResult: Shape = Shape::structure(
        "UpdateMaintenanceWindowTargetResult",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowTargetId", &MaintenanceWindowTargetId),
            Member::new("Targets", &Targets),
            Member::new("OwnerInformation", &OwnerInformation),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
        ],
    );
    pub static UpdateMaintenanceWindowTaskRequest: Shape = Shape::structure(
        "UpdateMaintenanceWindowTaskRequest",
        &[
            Member::new("WindowId", &MaintenanceWindowId).required(),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId).required(),
            Member::new("Targets", &Targets),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
            Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("LoggingInfo", &LoggingInfo),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("Replace", &BOOLEAN),
            Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static UpdateMaintenanceWindowTaskResult: Shape = Shape::structure(
        "UpdateMaintenanceWindowTaskResult",
        &[
            Member::new("WindowId", &MaintenanceWindowId),
            Member::new("WindowTaskId", &MaintenanceWindowTaskId),
            Member::new("Targets", &Targets),
            Member::new("TaskArn", &MaintenanceWindowTaskArn),
            Member::new("ServiceRoleArn", &TEXT),
            Member::new("TaskParameters", &MaintenanceWindowTaskParameters),
            Member::new("TaskInvocationParameters", &MaintenanceWindowTaskInvocationParameters),
            Member::new("Priority", &MaintenanceWindowTaskPriority),
            Member::new("MaxConcurrency", &MaxConcurrency),
            Member::new("MaxErrors", &MaxErrors),
            Member::new("LoggingInfo", &LoggingInfo),
            Member::new("Name", &MaintenanceWindowName),
            Member::new("Description", &MaintenanceWindowDescription),
            Member::new("CutoffBehavior", &MaintenanceWindowTaskCutoffBehavior),
            Member::new("AlarmConfiguration", &AlarmConfiguration),
        ],
    );
    pub static UpdateManagedInstanceRoleRequest: Shape = Shape::structure(
        "UpdateManagedInstanceRoleRequest",
        &[Member::new("InstanceId", &ManagedInstanceId).required(), Member::new("IamRole", &IamRole).required()],
    );
    pub static UpdateManagedInstanceRoleResult: Shape = Shape::structure("UpdateManagedInstanceRoleResult", &[]);
    pub static UpdateOpsItemRequest: Shape = Shape::structure(
        "UpdateOpsItemRequest",
        &[
            Member::new("Description", &OpsItemDescription),
            Member::new("OperationalData", &OpsItemOperationalData),
            Member::new("OperationalDataToDelete", &OpsItemOpsDataKeysList),
            Member::new("Notifications", &OpsItemNotifications),
            Member::new("Priority", &OpsItemPriority),
            Member::new("RelatedOpsItems", &RelatedOpsItems),
            Member::new("Status", &OpsItemStatus),
            Member::new("OpsItemId", &OpsItemId).required(),
            Member::new("Title", &OpsItemTitle),
            Member::new("Category", &OpsItemCategory),
            Member::new("Severity", &OpsItemSeverity),
            Member::new("ActualStartTime", &EPOCH_SECONDS),
            Member::new("ActualEndTime", &EPOCH_SECONDS),
            Member::new("PlannedStartTime", &EPOCH_SECONDS),
            Member::new("PlannedEndTime", &EPOCH_SECONDS),
            Member::new("OpsItemArn", &OpsItemArn),
        ],
    );
    pub static UpdateOpsItemResponse: Shape = Shape::structure("UpdateOpsItemResponse", &[]);
    pub static UpdateOpsMetadataRequest: Shape = Shape::structure(
        "UpdateOpsMetadataRequest",
        &[
            Member::new("OpsMetadataArn", &OpsMetadataArn).required(),
            Member::new("MetadataToUpdate", &MetadataMap),
            Member::new("KeysToDelete", &MetadataKeysToDeleteList),
        ],
    );
    pub static UpdateOpsMetadataResult: Shape =
        Shape::structure("UpdateOpsMetadataResult", &[Member::new("OpsMetadataArn", &OpsMetadataArn)]);
    pub static UpdatePatchBaselineRequest: Shape = Shape::structure(
        "UpdatePatchBaselineRequest",
        &[
            Member::new("BaselineId", &BaselineId).required(),
            Member::new("Name", &BaselineName),
            Member::new("GlobalFilters", &PatchFilterGroup),
            Member::new("ApprovalRules", &PatchRuleGroup),
            Member::new("ApprovedPatches", &PatchIdList),
            Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
            Member::new("ApprovedPatchesEnableNonSecurity", &BOOLEAN),
            Member::new("RejectedPatches", &PatchIdList),
            Member::new("RejectedPatchesAction", &PatchAction),
            Member::new("Description", &BaselineDescription),
            Member::new("Sources", &PatchSourceList),
            Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
            Member::new("Replace", &BOOLEAN),
        ],
    );
    pub static UpdatePatchBaselineResult: Shape = Shape::structure(
        "UpdatePatchBaselineResult",
        &[
            Member::new("BaselineId", &BaselineId),
            Member::new("Name", &BaselineName),
            Member::new("OperatingSystem", &OperatingSystem),
            Member::new("GlobalFilters", &PatchFilterGroup),
            Member::new("ApprovalRules", &PatchRuleGroup),
            Member::new("ApprovedPatches", &PatchIdList),
            Member::new("ApprovedPatchesComplianceLevel", &PatchComplianceLevel),
            Member::new("ApprovedPatchesEnableNonSecurity", &BOOLEAN),
            Member::new("RejectedPatches", &PatchIdList),
            Member::new("RejectedPatchesAction", &PatchAction),
            Member::new("CreatedDate", &EPOCH_SECONDS),
            Member::new("ModifiedDate", &EPOCH_SECONDS),
            Member::new("Description", &BaselineDescription),
            Member::new("Sources", &PatchSourceList),
            Member::new("AvailableSecurityUpdatesComplianceStatus", &PatchComplianceStatus),
        ],
    );
    pub static UpdateResourceDataSyncRequest: Shape = Shape::structure(
        "UpdateResourceDataSyncRequest",
        &[
            Member::new("SyncName", &ResourceDataSyncName).required(),
            Member::new("SyncType", &ResourceDataSyncType).required(),
            Member::new("SyncSource", &ResourceDataSyncSource).required(),
        ],
    );
    pub static UpdateResourceDataSyncResult: Shape = Shape::structure("UpdateResourceDataSyncResult", &[]);
    pub static UpdateServiceSettingRequest: Shape = Shape::structure(
        "UpdateServiceSettingRequest",
        &[
            Member::new("SettingId", &ServiceSettingId).required(),
            Member::new("SettingValue", &ServiceSettingValue).required(),
        ],
    );
    pub static UpdateServiceSettingResult: Shape = Shape::structure("UpdateServiceSettingResult", &[]);
    pub static ValidNextStepList: Shape = Shape::list("ValidNextStepList", &TEXT);
    pub static ValidateCloudConnectorMaxResults: Shape =
        Shape::integer("ValidateCloudConnectorMaxResults").min(0).max(75);
    pub static ValidateCloudConnectorRequest: Shape = Shape::structure(
        "ValidateCloudConnectorRequest",
        &[
            Member::new("CloudConnectorId", &CloudConnectorId).required(),
            Member::new("MaxResults", &ValidateCloudConnectorMaxResults),
            Member::new("NextToken", &TEXT),
        ],
    );
    pub static ValidateCloudConnectorResult: Shape = Shape::structure(
        "ValidateCloudConnectorResult",
        &[Member::new("ValidationFindings", &ValidationFindingList), Member::new("NextToken", &TEXT)],
    );
    pub static ValidationException: Shape =
        Shape::structure("ValidationException", &[Member::new("Message", &TEXT), Member::new("ReasonCode", &TEXT)]);
    pub static ValidationFinding: Shape = Shape::structure(
        "ValidationFinding",
        &[
            Member::new("Type", &TEXT),
            Member::new("Code", &TEXT),
            Member::new("Message", &TEXT),
            Member::new("ProviderMessage", &TEXT),
            Member::new("Scope", &ValidationFindingScope),
        ],
    );
    pub static ValidationFindingList: Shape = Shape::list("ValidationFindingList", &ValidationFinding);
    pub static ValidationFindingScope: Shape =
        Shape::structure("ValidationFindingScope", &[Member::new("Type", &TEXT), Member::new("Id", &TEXT)]);
    pub static AccountId_PATTERN: Pattern = Pattern::new("(?i)all|[0-9]{12}", "^(?:(?i)all|[0-9]{12})$");
    pub static SharedDocumentVersion_PATTERN: Pattern =
        Pattern::new("([$]LATEST|[$]DEFAULT|[$]ALL)", "^(?:([$]LATEST|[$]DEFAULT|[$]ALL))$");
    pub static DocumentVersion_PATTERN: Pattern =
        Pattern::new("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)", "^(?:([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$))$");
    pub static DocumentVersionNumber_PATTERN: Pattern = Pattern::new("(^[1-9][0-9]*$)", "^(?:(^[1-9][0-9]*$))$");
    pub static InstanceId_PATTERN: Pattern = Pattern::new(
        "(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)",
        "^(?:(^i-([0-9A-Za-z_]{8}|[0-9A-Za-z_]{17})$)|(^mi-[0-9A-Za-z_]{17}$))$",
    );
    pub static ManagedInstanceId_PATTERN: Pattern = Pattern::new(
        "(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}_\\w{17}$)",
        "^(?:(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}_[0-9A-Za-z_]{17}$))$",
    );
    pub static AssociationExecutionId_PATTERN: Pattern = Pattern::new(
        "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
        "^(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$",
    );
    pub static OpsItemDataValueString_PATTERN: Pattern = Pattern::new(
        "[\\s\\S]*\\S[\\s\\S]*",
        "^(?:[[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]*[^\\t\\n\\x0B\\f\\r ][[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]*)$",
    );
    pub static ExecutionRoleName_PATTERN: Pattern = Pattern::new("[\\w+=,.@/-]+", "^(?:[[0-9A-Za-z_]+=,.@/-]+)$");
    pub static UUID_PATTERN: Pattern = Pattern::new(
        "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
        "^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$",
    );
    pub static ExecutionPreviewId_PATTERN: Pattern = Pattern::new(
        "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
        "^(?:[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12})$",
    );
    pub static AssociationVersion_PATTERN: Pattern =
        Pattern::new("^(([$]LATEST)|([1-9][0-9]*))$", "^(?:^(([$]LATEST)|([1-9][0-9]*))$)$");
    pub static ExcludeAccount_PATTERN: Pattern = Pattern::new(
        "^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|(\\d{12}))$",
        "^(?:^((ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|([0-9]{12}))$)$",
    );
    pub static InventoryItemCaptureTime_PATTERN: Pattern = Pattern::new(
        "^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$",
        "^(?:^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$)$",
    );
    pub static AlarmName_PATTERN: Pattern =
        Pattern::new("^(?!\\s*$).+", "^(?:[[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]+)$")
            .refuses("^(?:[\\t\\n\\x0B\\f\\r ]*$)");
    pub static InventoryItemTypeName_PATTERN: Pattern = Pattern::new("^(AWS|Custom):.*$", "^(?:^(AWS|Custom):.*$)$");
    pub static InventoryItemSchemaVersion_PATTERN: Pattern =
        Pattern::new("^([0-9]{1,6})(\\.[0-9]{1,6})$", "^(?:^([0-9]{1,6})(\\.[0-9]{1,6})$)$");
    pub static MaxErrors_PATTERN: Pattern = Pattern::new(
        "^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$",
        "^(?:^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$)$",
    );
    pub static MaxConcurrency_PATTERN: Pattern =
        Pattern::new("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$", "^(?:^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$)$");
    pub static ComplianceTypeName_PATTERN: Pattern = Pattern::new(
        "^([A-Za-z0-9_\\-]\\w+|Custom:[a-zA-Z0-9_\\-]\\w+)$",
        "^(?:^([A-Za-z0-9_\\-][0-9A-Za-z_]+|Custom:[a-zA-Z0-9_\\-][0-9A-Za-z_]+)$)$",
    );
    pub static AzureApplicationDisplayName_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$", "^(?:^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$)$");
    pub static DefaultInstanceName_PATTERN: Pattern =
        Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "^(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)$");
    pub static ParameterKeyId_PATTERN: Pattern = Pattern::new("^([a-zA-Z0-9:/_-]+)$", "^(?:^([a-zA-Z0-9:/_-]+)$)$");
    pub static AccessRequestId_PATTERN: Pattern = Pattern::new("^(oi)-[0-9a-f]{12}$", "^(?:^(oi)-[0-9a-f]{12}$)$");
    pub static OpsAggregatorType_PATTERN: Pattern = Pattern::new("^(range|count|sum)", "^(?:^(range|count|sum))$");
    pub static ParameterStringFilterKey_PATTERN: Pattern = Pattern::new(
        "^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$",
        "^(?:^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$)$",
    );
    pub static InstancePropertyFilterValue_PATTERN: Pattern =
        Pattern::new("^.{1,100000}$", "^(?:.*)$").characters(1, 100000);
    pub static SessionReason_PATTERN: Pattern = Pattern::new("^.{1,256}$", "^(?:^.{1,256}$)$");
    pub static OpsItemAccountId_PATTERN: Pattern = Pattern::new("^[0-9]{12}$", "^(?:^[0-9]{12}$)$");
    pub static AzureApplicationId_PATTERN: Pattern = Pattern::new(
        "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
        "^(?:^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$)$",
    );
    pub static MaintenanceWindowExecutionId_PATTERN: Pattern = Pattern::new(
        "^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$",
        "^(?:^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$)$",
    );
    pub static ActivationId_PATTERN: Pattern = Pattern::new(
        "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "^(?:^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)$",
    );
    pub static GcpOrganizationId_PATTERN: Pattern = Pattern::new("^[1-9][0-9]{0,18}$", "^(?:^[1-9][0-9]{0,18}$)$");
    pub static TargetKey_PATTERN: Pattern = Pattern::new(
        "^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name",
        "^(?:^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name)$",
    );
    pub static DocumentDisplayName_PATTERN: Pattern =
        Pattern::new("^[\\w\\.\\-\\:\\/ ]*$", "^(?:^[[0-9A-Za-z_]\\.\\-\\:\\/ ]*$)$");
    pub static DocumentARN_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,128}$", "^(?:^[a-zA-Z0-9_\\-.:/]{3,128}$)$");
    pub static DocumentVersionName_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.]{1,128}$", "^(?:^[a-zA-Z0-9_\\-.]{1,128}$)$");
    pub static AssociationName_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.]{3,128}$", "^(?:^[a-zA-Z0-9_\\-.]{3,128}$)$");
    pub static PatchSourceName_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.]{3,50}$", "^(?:^[a-zA-Z0-9_\\-.]{3,50}$)$");
    pub static BaselineId_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-:/]{20,128}$", "^(?:^[a-zA-Z0-9_\\-:/]{20,128}$)$");
    pub static GcpProjectId_PATTERN: Pattern =
        Pattern::new("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", "^(?:^[a-z][a-z0-9-]{4,28}[a-z0-9]$)$");
    pub static GcpServiceAccountEmail_PATTERN: Pattern = Pattern::new(
        "^[a-z][a-z0-9\\-]*[a-z0-9]@[a-z][a-z0-9\\-]*[a-z0-9]\\.iam\\.gserviceaccount\\.com$",
        "^(?:^[a-z][a-z0-9\\-]*[a-z0-9]@[a-z][a-z0-9\\-]*[a-z0-9]\\.iam\\.gserviceaccount\\.com$)$",
    );
    pub static TargetType_PATTERN: Pattern =
        Pattern::new("^\\/[\\w\\.\\-\\:\\/]*$", "^(?:^\\/[[0-9A-Za-z_]\\.\\-\\:\\/]*$)$");
    pub static ConfigConnectorArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:config:([^:]+):\\d{12}:connector/.+$",
        "^(?:^arn:aws(-cn|-us-gov)?:config:([^:]+):[0-9]{12}:connector/.+$)$",
    );
    pub static DHMCRoleArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws[a-z0-9-]*:iam::\\d{12}:role/[\\w+=,.@/-]+$",
        "^(?:^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role/[[0-9A-Za-z_]+=,.@/-]+$)$",
    );
    pub static CloudConnectorIamRoleArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws[a-z0-9-]*:iam::\\d{12}:role\\/[\\w-\\/.@+=,]{1,1017}$",
        "^(?:^arn:aws[a-z0-9-]*:iam::[0-9]{12}:role\\/[[0-9A-Za-z_]\\-\\/.@+=,]{1,1017}$)$",
    );
    pub static TargetLocationsURL_PATTERN: Pattern = Pattern::new(
        "^https:\\/\\/[-a-zA-Z0-9@:%._\\+~#=]{1,253}\\.s3(\\.[a-z\\d-]{9,16})?\\.amazonaws\\.com\\/.{1,2000}",
        "^(?:^https:\\/\\/[-a-zA-Z0-9@:%._\\+~#=]{1,253}\\.s3(\\.[a-z[0-9]\\-]{9,16})?\\.amazonaws\\.com\\/.{1,2000})$",
    );
    pub static MaintenanceWindowId_PATTERN: Pattern = Pattern::new("^mw-[0-9a-f]{17}$", "^(?:^mw-[0-9a-f]{17}$)$");
    pub static ResourceDataSyncOrganizationalUnitId_PATTERN: Pattern =
        Pattern::new("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$", "^(?:^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)$");
    pub static GcpWorkloadIdentityPoolProvider_PATTERN: Pattern = Pattern::new(
        "^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$",
        "^(?:^projects/[1-9][0-9]{0,18}/locations/global/workloadIdentityPools\\/[a-z0-9-]{4,32}/providers/[a-z0-9-]{4,32}$)$",
    );
    pub static OpsItemArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[0-9]{12}:opsitem.*",
        "^(?:arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[0-9]{12}:opsitem.*)$",
    );
    pub static OpsMetadataArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:opsmetadata\\/([a-zA-Z0-9-_\\.\\/]*)",
        "^(?:arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:opsmetadata\\/([a-zA-Z0-9-_\\.\\/]*))$",
    );
    pub static ResourceDataSyncAWSKMSKeyARN_PATTERN: Pattern = Pattern::new("arn:.*", "^(?:arn:.*)$");
    pub static AssociationDispatchAssumeRoleArn_PATTERN: Pattern =
        Pattern::new("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+", "^(?:arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+)$");
}
