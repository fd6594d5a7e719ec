// Written by host/codegen from host/models.

//! The types and rows of `ssm-incidents`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AddRegionAction [reads] {
        region_name: String = "regionName",
        sse_kms_key_id: Option<String> = "sseKmsKeyId",
    }

    #[derive(Clone, Default)]
    BatchGetIncidentFindingsError [writes] {
        code: Option<String> = "code",
        finding_id: Option<String> = "findingId",
        message: Option<String> = "message",
    }

    #[derive(Clone, Default)]
    BatchGetIncidentFindingsInput [reads] {
        finding_ids: Vec<String> = "findingIds",
        incident_record_arn: String = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    BatchGetIncidentFindingsOutput [writes] {
        errors: Option<Vec<BatchGetIncidentFindingsError>> = "errors",
        findings: Option<Vec<Finding>> = "findings",
    }

    #[derive(Clone, Default)]
    CloudFormationStackUpdate [writes] {
        end_time: Option<crate::Timestamp> = "endTime",
        stack_arn: Option<String> = "stackArn",
        start_time: Option<crate::Timestamp> = "startTime",
    }

    #[derive(Clone, Default)]
    CodeDeployDeployment [writes] {
        deployment_group_arn: Option<String> = "deploymentGroupArn",
        deployment_id: Option<String> = "deploymentId",
        end_time: Option<crate::Timestamp> = "endTime",
        start_time: Option<crate::Timestamp> = "startTime",
    }

    #[derive(Clone, Default)]
    CreateReplicationSetInput [reads] {
        client_token: Option<String> = "clientToken",
        regions: std::collections::BTreeMap<String, RegionMapInputValue> = "regions",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }

    #[derive(Clone, Default)]
    CreateReplicationSetOutput [writes] {
        arn: Option<String> = "arn",
    }

    #[derive(Clone, Default)]
    CreateResponsePlanInput [reads] {
        actions: Option<Vec<Action>> = "actions",
        chat_channel: Option<ChatChannel> = "chatChannel",
        client_token: Option<String> = "clientToken",
        display_name: Option<String> = "displayName",
        engagements: Option<Vec<String>> = "engagements",
        incident_template: IncidentTemplate = "incidentTemplate",
        integrations: Option<Vec<Integration>> = "integrations",
        name: String = "name",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }

    #[derive(Clone, Default)]
    CreateResponsePlanOutput [writes] {
        arn: Option<String> = "arn",
    }

    #[derive(Clone, Default)]
    CreateTimelineEventInput [reads] {
        client_token: Option<String> = "clientToken",
        event_data: String = "eventData",
        event_references: Option<Vec<EventReference>> = "eventReferences",
        event_time: crate::Timestamp = "eventTime",
        event_type: String = "eventType",
        incident_record_arn: String = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    CreateTimelineEventOutput [writes] {
        event_id: Option<String> = "eventId",
        incident_record_arn: Option<String> = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    DeleteIncidentRecordInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    DeleteIncidentRecordOutput [writes] {
    }

    #[derive(Clone, Default)]
    DeleteRegionAction [reads] {
        region_name: String = "regionName",
    }

    #[derive(Clone, Default)]
    DeleteReplicationSetInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    DeleteReplicationSetOutput [writes] {
    }

    #[derive(Clone, Default)]
    DeleteResourcePolicyInput [reads] {
        policy_id: String = "policyId",
        resource_arn: String = "resourceArn",
    }

    #[derive(Clone, Default)]
    DeleteResourcePolicyOutput [writes] {
    }

    #[derive(Clone, Default)]
    DeleteResponsePlanInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    DeleteResponsePlanOutput [writes] {
    }

    #[derive(Clone, Default)]
    DeleteTimelineEventInput [reads] {
        event_id: String = "eventId",
        incident_record_arn: String = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    DeleteTimelineEventOutput [writes] {
    }

    #[derive(Clone, Default)]
    EmptyChatChannel [reads writes] {
    }

    #[derive(Clone, Default)]
    EventSummary [writes] {
        event_id: Option<String> = "eventId",
        event_references: Option<Vec<EventReference>> = "eventReferences",
        event_time: Option<crate::Timestamp> = "eventTime",
        event_type: Option<String> = "eventType",
        event_updated_time: Option<crate::Timestamp> = "eventUpdatedTime",
        incident_record_arn: Option<String> = "incidentRecordArn",
    }

    #[derive(Clone)]
    Filter [reads] {
        condition: Condition = "condition",
        key: String = "key",
    }

    #[derive(Clone, Default)]
    Finding [writes] {
        creation_time: Option<crate::Timestamp> = "creationTime",
        details: Option<FindingDetails> = "details",
        id: Option<String> = "id",
        last_modified_time: Option<crate::Timestamp> = "lastModifiedTime",
    }

    #[derive(Clone, Default)]
    FindingSummary [writes] {
        id: Option<String> = "id",
        last_modified_time: Option<crate::Timestamp> = "lastModifiedTime",
    }

    #[derive(Clone, Default)]
    GetIncidentRecordInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    GetIncidentRecordOutput [writes] {
        incident_record: Option<IncidentRecord> = "incidentRecord",
    }

    #[derive(Clone, Default)]
    GetReplicationSetInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    GetReplicationSetOutput [writes] {
        replication_set: Option<ReplicationSet> = "replicationSet",
    }

    #[derive(Clone, Default)]
    GetResourcePoliciesInput [reads] {
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        resource_arn: String = "resourceArn",
    }

    #[derive(Clone, Default)]
    GetResourcePoliciesOutput [writes] {
        next_token: Option<String> = "nextToken",
        resource_policies: Option<Vec<ResourcePolicy>> = "resourcePolicies",
    }

    #[derive(Clone, Default)]
    GetResponsePlanInput [reads] {
        arn: String = "arn",
    }

    #[derive(Clone, Default)]
    GetResponsePlanOutput [writes] {
        actions: Option<Vec<Action>> = "actions",
        arn: Option<String> = "arn",
        chat_channel: Option<ChatChannel> = "chatChannel",
        display_name: Option<String> = "displayName",
        engagements: Option<Vec<String>> = "engagements",
        incident_template: Option<IncidentTemplate> = "incidentTemplate",
        integrations: Option<Vec<Integration>> = "integrations",
        name: Option<String> = "name",
    }

    #[derive(Clone, Default)]
    GetTimelineEventInput [reads] {
        event_id: String = "eventId",
        incident_record_arn: String = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    GetTimelineEventOutput [writes] {
        event: Option<TimelineEvent> = "event",
    }

    #[derive(Clone, Default)]
    IncidentRecord [writes] {
        arn: Option<String> = "arn",
        automation_executions: Option<Vec<AutomationExecution>> = "automationExecutions",
        chat_channel: Option<ChatChannel> = "chatChannel",
        creation_time: Option<crate::Timestamp> = "creationTime",
        dedupe_string: Option<String> = "dedupeString",
        impact: Option<i32> = "impact",
        incident_record_source: Option<IncidentRecordSource> = "incidentRecordSource",
        last_modified_by: Option<String> = "lastModifiedBy",
        last_modified_time: Option<crate::Timestamp> = "lastModifiedTime",
        notification_targets: Option<Vec<NotificationTargetItem>> = "notificationTargets",
        resolved_time: Option<crate::Timestamp> = "resolvedTime",
        status: Option<IncidentRecordStatus> = "status",
        summary: Option<String> = "summary",
        title: Option<String> = "title",
    }

    #[derive(Clone, Default)]
    IncidentRecordSource [writes] {
        created_by: Option<String> = "createdBy",
        invoked_by: Option<String> = "invokedBy",
        resource_arn: Option<String> = "resourceArn",
        source: Option<String> = "source",
    }

    #[derive(Clone, Default)]
    IncidentRecordSummary [writes] {
        arn: Option<String> = "arn",
        creation_time: Option<crate::Timestamp> = "creationTime",
        impact: Option<i32> = "impact",
        incident_record_source: Option<IncidentRecordSource> = "incidentRecordSource",
        resolved_time: Option<crate::Timestamp> = "resolvedTime",
        status: Option<IncidentRecordStatus> = "status",
        title: Option<String> = "title",
    }

    #[derive(Clone, Default)]
    IncidentTemplate [reads writes] {
        dedupe_string: Option<String> = "dedupeString",
        impact: i32 = "impact",
        incident_tags: Option<std::collections::BTreeMap<String, String>> = "incidentTags",
        notification_targets: Option<Vec<NotificationTargetItem>> = "notificationTargets",
        summary: Option<String> = "summary",
        title: String = "title",
    }

    #[derive(Clone)]
    ItemIdentifier [reads writes] {
        r#type: ItemType = "type",
        value: ItemValue = "value",
    }

    #[derive(Clone, Default)]
    ListIncidentFindingsInput [reads] {
        incident_record_arn: String = "incidentRecordArn",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListIncidentFindingsOutput [writes] {
        findings: Option<Vec<FindingSummary>> = "findings",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListIncidentRecordsInput [reads] {
        filters: Option<Vec<Filter>> = "filters",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListIncidentRecordsOutput [writes] {
        incident_record_summaries: Option<Vec<IncidentRecordSummary>> = "incidentRecordSummaries",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListRelatedItemsInput [reads] {
        incident_record_arn: String = "incidentRecordArn",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListRelatedItemsOutput [writes] {
        next_token: Option<String> = "nextToken",
        related_items: Option<Vec<RelatedItem>> = "relatedItems",
    }

    #[derive(Clone, Default)]
    ListReplicationSetsInput [reads] {
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListReplicationSetsOutput [writes] {
        next_token: Option<String> = "nextToken",
        replication_set_arns: Option<Vec<String>> = "replicationSetArns",
    }

    #[derive(Clone, Default)]
    ListResponsePlansInput [reads] {
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    ListResponsePlansOutput [writes] {
        next_token: Option<String> = "nextToken",
        response_plan_summaries: Option<Vec<ResponsePlanSummary>> = "responsePlanSummaries",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceRequest [reads] {
        resource_arn: String = "resourceArn",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceResponse [writes] {
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }

    #[derive(Clone, Default)]
    ListTimelineEventsInput [reads] {
        filters: Option<Vec<Filter>> = "filters",
        incident_record_arn: String = "incidentRecordArn",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        sort_by: Option<TimelineEventSort> = "sortBy",
        sort_order: Option<SortOrder> = "sortOrder",
    }

    #[derive(Clone, Default)]
    ListTimelineEventsOutput [writes] {
        event_summaries: Option<Vec<EventSummary>> = "eventSummaries",
        next_token: Option<String> = "nextToken",
    }

    #[derive(Clone, Default)]
    PagerDutyConfiguration [reads writes] {
        name: String = "name",
        pager_duty_incident_configuration: PagerDutyIncidentConfiguration = "pagerDutyIncidentConfiguration",
        secret_id: String = "secretId",
    }

    #[derive(Clone, Default)]
    PagerDutyIncidentConfiguration [reads writes] {
        service_id: String = "serviceId",
    }

    #[derive(Clone, Default)]
    PagerDutyIncidentDetail [reads writes] {
        auto_resolve: Option<bool> = "autoResolve",
        id: String = "id",
        secret_id: Option<String> = "secretId",
    }

    #[derive(Clone, Default)]
    PutResourcePolicyInput [reads] {
        policy: String = "policy",
        resource_arn: String = "resourceArn",
    }

    #[derive(Clone, Default)]
    PutResourcePolicyOutput [writes] {
        policy_id: Option<String> = "policyId",
    }

    #[derive(Clone, Default)]
    RegionInfo [writes] {
        sse_kms_key_id: Option<String> = "sseKmsKeyId",
        status: Option<RegionStatus> = "status",
        status_message: Option<String> = "statusMessage",
        status_update_date_time: Option<crate::Timestamp> = "statusUpdateDateTime",
    }

    #[derive(Clone, Default)]
    RegionMapInputValue [reads] {
        sse_kms_key_id: Option<String> = "sseKmsKeyId",
    }

    #[derive(Clone)]
    RelatedItem [reads writes] {
        generated_id: Option<String> = "generatedId",
        identifier: ItemIdentifier = "identifier",
        title: Option<String> = "title",
    }

    #[derive(Clone, Default)]
    ReplicationSet [writes] {
        arn: Option<String> = "arn",
        created_by: Option<String> = "createdBy",
        created_time: Option<crate::Timestamp> = "createdTime",
        deletion_protected: Option<bool> = "deletionProtected",
        last_modified_by: Option<String> = "lastModifiedBy",
        last_modified_time: Option<crate::Timestamp> = "lastModifiedTime",
        region_map: Option<std::collections::BTreeMap<String, RegionInfo>> = "regionMap",
        status: Option<ReplicationSetStatus> = "status",
    }

    #[derive(Clone, Default)]
    ResourcePolicy [writes] {
        policy_document: Option<String> = "policyDocument",
        policy_id: Option<String> = "policyId",
        ram_resource_share_region: Option<String> = "ramResourceShareRegion",
    }

    #[derive(Clone, Default)]
    ResponsePlanSummary [writes] {
        arn: Option<String> = "arn",
        display_name: Option<String> = "displayName",
        name: Option<String> = "name",
    }

    #[derive(Clone, Default)]
    SsmAutomation [reads writes] {
        document_name: String = "documentName",
        document_version: Option<String> = "documentVersion",
        dynamic_parameters: Option<std::collections::BTreeMap<String, DynamicSsmParameterValue>> = "dynamicParameters",
        parameters: Option<std::collections::BTreeMap<String, Vec<String>>> = "parameters",
        role_arn: String = "roleArn",
        target_account: Option<SsmTargetAccount> = "targetAccount",
    }

    #[derive(Clone, Default)]
    StartIncidentInput [reads] {
        client_token: Option<String> = "clientToken",
        impact: Option<i32> = "impact",
        related_items: Option<Vec<RelatedItem>> = "relatedItems",
        response_plan_arn: String = "responsePlanArn",
        title: Option<String> = "title",
        trigger_details: Option<TriggerDetails> = "triggerDetails",
    }

    #[derive(Clone, Default)]
    StartIncidentOutput [writes] {
        incident_record_arn: Option<String> = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    TagResourceRequest [reads] {
        resource_arn: String = "resourceArn",
        tags: std::collections::BTreeMap<String, String> = "tags",
    }

    #[derive(Clone, Default)]
    TagResourceResponse [writes] {
    }

    #[derive(Clone, Default)]
    TimelineEvent [writes] {
        event_data: Option<String> = "eventData",
        event_id: Option<String> = "eventId",
        event_references: Option<Vec<EventReference>> = "eventReferences",
        event_time: Option<crate::Timestamp> = "eventTime",
        event_type: Option<String> = "eventType",
        event_updated_time: Option<crate::Timestamp> = "eventUpdatedTime",
        incident_record_arn: Option<String> = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    TriggerDetails [reads] {
        raw_data: Option<String> = "rawData",
        source: String = "source",
        timestamp: crate::Timestamp = "timestamp",
        trigger_arn: Option<String> = "triggerArn",
    }

    #[derive(Clone, Default)]
    UntagResourceRequest [reads] {
        resource_arn: String = "resourceArn",
        tag_keys: Vec<String> = "tagKeys",
    }

    #[derive(Clone, Default)]
    UntagResourceResponse [writes] {
    }

    #[derive(Clone, Default)]
    UpdateDeletionProtectionInput [reads] {
        arn: String = "arn",
        client_token: Option<String> = "clientToken",
        deletion_protected: bool = "deletionProtected",
    }

    #[derive(Clone, Default)]
    UpdateDeletionProtectionOutput [writes] {
    }

    #[derive(Clone, Default)]
    UpdateIncidentRecordInput [reads] {
        arn: String = "arn",
        chat_channel: Option<ChatChannel> = "chatChannel",
        client_token: Option<String> = "clientToken",
        impact: Option<i32> = "impact",
        notification_targets: Option<Vec<NotificationTargetItem>> = "notificationTargets",
        status: Option<IncidentRecordStatus> = "status",
        summary: Option<String> = "summary",
        title: Option<String> = "title",
    }

    #[derive(Clone, Default)]
    UpdateIncidentRecordOutput [writes] {
    }

    #[derive(Clone)]
    UpdateRelatedItemsInput [reads] {
        client_token: Option<String> = "clientToken",
        incident_record_arn: String = "incidentRecordArn",
        related_items_update: RelatedItemsUpdate = "relatedItemsUpdate",
    }

    #[derive(Clone, Default)]
    UpdateRelatedItemsOutput [writes] {
    }

    #[derive(Clone, Default)]
    UpdateReplicationSetInput [reads] {
        actions: Vec<UpdateReplicationSetAction> = "actions",
        arn: String = "arn",
        client_token: Option<String> = "clientToken",
    }

    #[derive(Clone, Default)]
    UpdateReplicationSetOutput [writes] {
    }

    #[derive(Clone, Default)]
    UpdateResponsePlanInput [reads] {
        actions: Option<Vec<Action>> = "actions",
        arn: String = "arn",
        chat_channel: Option<ChatChannel> = "chatChannel",
        client_token: Option<String> = "clientToken",
        display_name: Option<String> = "displayName",
        engagements: Option<Vec<String>> = "engagements",
        incident_template_dedupe_string: Option<String> = "incidentTemplateDedupeString",
        incident_template_impact: Option<i32> = "incidentTemplateImpact",
        incident_template_notification_targets: Option<Vec<NotificationTargetItem>> = "incidentTemplateNotificationTargets",
        incident_template_summary: Option<String> = "incidentTemplateSummary",
        incident_template_tags: Option<std::collections::BTreeMap<String, String>> = "incidentTemplateTags",
        incident_template_title: Option<String> = "incidentTemplateTitle",
        integrations: Option<Vec<Integration>> = "integrations",
    }

    #[derive(Clone, Default)]
    UpdateResponsePlanOutput [writes] {
    }

    #[derive(Clone, Default)]
    UpdateTimelineEventInput [reads] {
        client_token: Option<String> = "clientToken",
        event_data: Option<String> = "eventData",
        event_id: String = "eventId",
        event_references: Option<Vec<EventReference>> = "eventReferences",
        event_time: Option<crate::Timestamp> = "eventTime",
        event_type: Option<String> = "eventType",
        incident_record_arn: String = "incidentRecordArn",
    }

    #[derive(Clone, Default)]
    UpdateTimelineEventOutput [writes] {
    }

}

crate::plain::unions! {
    Action [reads writes] {
        SsmAutomation(SsmAutomation) = "ssmAutomation",
    }

    AttributeValueList [reads] {
        IntegerValues(Vec<i32>) = "integerValues",
        StringValues(Vec<String>) = "stringValues",
    }

    AutomationExecution [writes] {
        SsmExecutionArn(String) = "ssmExecutionArn",
    }

    ChatChannel [reads writes] {
        ChatbotSns(Vec<String>) = "chatbotSns",
        Empty(EmptyChatChannel) = "empty",
    }

    Condition [reads] {
        After(crate::Timestamp) = "after",
        Before(crate::Timestamp) = "before",
        Equals(AttributeValueList) = "equals",
    }

    DynamicSsmParameterValue [reads writes] {
        Variable(VariableType) = "variable",
    }

    EventReference [reads writes] {
        RelatedItemId(String) = "relatedItemId",
        Resource(String) = "resource",
    }

    FindingDetails [writes] {
        CloudFormationStackUpdate(CloudFormationStackUpdate) = "cloudFormationStackUpdate",
        CodeDeployDeployment(CodeDeployDeployment) = "codeDeployDeployment",
    }

    Integration [reads writes] {
        PagerDutyConfiguration(PagerDutyConfiguration) = "pagerDutyConfiguration",
    }

    ItemValue [reads writes] {
        Arn(String) = "arn",
        MetricDefinition(String) = "metricDefinition",
        PagerDutyIncidentDetail(PagerDutyIncidentDetail) = "pagerDutyIncidentDetail",
        Url(String) = "url",
    }

    NotificationTargetItem [reads writes] {
        SnsTopicArn(String) = "snsTopicArn",
    }

    RelatedItemsUpdate [reads] {
        ItemToAdd(RelatedItem) = "itemToAdd",
        ItemToRemove(ItemIdentifier) = "itemToRemove",
    }

    UpdateReplicationSetAction [reads] {
        AddRegionAction(AddRegionAction) = "addRegionAction",
        DeleteRegionAction(DeleteRegionAction) = "deleteRegionAction",
    }

}

crate::plain::enums! {
    IncidentRecordStatus {
        Open = "OPEN",
        Resolved = "RESOLVED",
    }

    ItemType {
        Analysis = "ANALYSIS",
        Incident = "INCIDENT",
        Metric = "METRIC",
        Parent = "PARENT",
        Attachment = "ATTACHMENT",
        Other = "OTHER",
        Automation = "AUTOMATION",
        InvolvedResource = "INVOLVED_RESOURCE",
        Task = "TASK",
    }

    RegionStatus {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    ReplicationSetStatus {
        Active = "ACTIVE",
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
    }

    SortOrder {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }

    SsmTargetAccount {
        ResponsePlanOwnerAccount = "RESPONSE_PLAN_OWNER_ACCOUNT",
        ImpactedAccount = "IMPACTED_ACCOUNT",
    }

    TimelineEventSort {
        EventTime = "EVENT_TIME",
    }

    VariableType {
        IncidentRecordArn = "INCIDENT_RECORD_ARN",
        InvolvedResources = "INVOLVED_RESOURCES",
    }

}

crate::plain::operations! {
    BatchGetIncidentFindings: BatchGetIncidentFindingsInput => BatchGetIncidentFindingsOutput,
    CreateReplicationSet: CreateReplicationSetInput => CreateReplicationSetOutput,
    CreateResponsePlan: CreateResponsePlanInput => CreateResponsePlanOutput,
    CreateTimelineEvent: CreateTimelineEventInput => CreateTimelineEventOutput,
    DeleteIncidentRecord: DeleteIncidentRecordInput => DeleteIncidentRecordOutput,
    DeleteReplicationSet: DeleteReplicationSetInput => DeleteReplicationSetOutput,
    DeleteResourcePolicy: DeleteResourcePolicyInput => DeleteResourcePolicyOutput,
    DeleteResponsePlan: DeleteResponsePlanInput => DeleteResponsePlanOutput,
    DeleteTimelineEvent: DeleteTimelineEventInput => DeleteTimelineEventOutput,
    GetIncidentRecord: GetIncidentRecordInput => GetIncidentRecordOutput,
    GetReplicationSet: GetReplicationSetInput => GetReplicationSetOutput,
    GetResourcePolicies: GetResourcePoliciesInput => GetResourcePoliciesOutput,
    GetResponsePlan: GetResponsePlanInput => GetResponsePlanOutput,
    GetTimelineEvent: GetTimelineEventInput => GetTimelineEventOutput,
    ListIncidentFindings: ListIncidentFindingsInput => ListIncidentFindingsOutput,
    ListIncidentRecords: ListIncidentRecordsInput => ListIncidentRecordsOutput,
    ListRelatedItems: ListRelatedItemsInput => ListRelatedItemsOutput,
    ListReplicationSets: ListReplicationSetsInput => ListReplicationSetsOutput,
    ListResponsePlans: ListResponsePlansInput => ListResponsePlansOutput,
    ListTagsForResource: ListTagsForResourceRequest => ListTagsForResourceResponse,
    ListTimelineEvents: ListTimelineEventsInput => ListTimelineEventsOutput,
    PutResourcePolicy: PutResourcePolicyInput => PutResourcePolicyOutput,
    StartIncident: StartIncidentInput => StartIncidentOutput,
    TagResource: TagResourceRequest => TagResourceResponse,
    UntagResource: UntagResourceRequest => UntagResourceResponse,
    UpdateDeletionProtection: UpdateDeletionProtectionInput => UpdateDeletionProtectionOutput,
    UpdateIncidentRecord: UpdateIncidentRecordInput => UpdateIncidentRecordOutput,
    UpdateRelatedItems: UpdateRelatedItemsInput => UpdateRelatedItemsOutput,
    UpdateReplicationSet: UpdateReplicationSetInput => UpdateReplicationSetOutput,
    UpdateResponsePlan: UpdateResponsePlanInput => UpdateResponsePlanOutput,
    UpdateTimelineEvent: UpdateTimelineEventInput => UpdateTimelineEventOutput,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-incidents",
    signing_name: "ssm-incidents",
    api_version: "2018-05-10",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::BatchGetIncidentFindings,
        &operations::CreateReplicationSet,
        &operations::CreateResponsePlan,
        &operations::CreateTimelineEvent,
        &operations::DeleteIncidentRecord,
        &operations::DeleteReplicationSet,
        &operations::DeleteResourcePolicy,
        &operations::DeleteResponsePlan,
        &operations::DeleteTimelineEvent,
        &operations::GetIncidentRecord,
        &operations::GetReplicationSet,
        &operations::GetResourcePolicies,
        &operations::GetResponsePlan,
        &operations::GetTimelineEvent,
        &operations::ListIncidentFindings,
        &operations::ListIncidentRecords,
        &operations::ListRelatedItems,
        &operations::ListReplicationSets,
        &operations::ListResponsePlans,
        &operations::ListTagsForResource,
        &operations::ListTimelineEvents,
        &operations::PutResourcePolicy,
        &operations::StartIncident,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateDeletionProtection,
        &operations::UpdateIncidentRecord,
        &operations::UpdateRelatedItems,
        &operations::UpdateReplicationSet,
        &operations::UpdateResponsePlan,
        &operations::UpdateTimelineEvent,
    ],
    errors: &[
        &errors::AccessDeniedException,
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::ResourceNotFoundException,
        &errors::ServiceQuotaExceededException,
        &errors::ThrottlingException,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static BatchGetIncidentFindings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "BatchGetIncidentFindings",
        method: "POST",
        path: "/batchGetIncidentFindings",
        success: 200,
        input: &shapes::BatchGetIncidentFindingsInput,
        output: Some(&shapes::BatchGetIncidentFindingsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateReplicationSet: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateReplicationSet",
        method: "POST",
        path: "/createReplicationSet",
        success: 201,
        input: &shapes::CreateReplicationSetInput,
        output: Some(&shapes::CreateReplicationSetOutput),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static CreateResponsePlan: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateResponsePlan",
        method: "POST",
        path: "/createResponsePlan",
        success: 201,
        input: &shapes::CreateResponsePlanInput,
        output: Some(&shapes::CreateResponsePlanOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static CreateTimelineEvent: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateTimelineEvent",
        method: "POST",
        path: "/createTimelineEvent",
        success: 201,
        input: &shapes::CreateTimelineEventInput,
        output: Some(&shapes::CreateTimelineEventOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static DeleteIncidentRecord: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteIncidentRecord",
        method: "POST",
        path: "/deleteIncidentRecord",
        success: 204,
        input: &shapes::DeleteIncidentRecordInput,
        output: Some(&shapes::DeleteIncidentRecordOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteReplicationSet: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteReplicationSet",
        method: "POST",
        path: "/deleteReplicationSet",
        success: 204,
        input: &shapes::DeleteReplicationSetInput,
        output: Some(&shapes::DeleteReplicationSetOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteResourcePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/deleteResourcePolicy",
        success: 200,
        input: &shapes::DeleteResourcePolicyInput,
        output: Some(&shapes::DeleteResourcePolicyOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteResponsePlan: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteResponsePlan",
        method: "POST",
        path: "/deleteResponsePlan",
        success: 204,
        input: &shapes::DeleteResponsePlanInput,
        output: Some(&shapes::DeleteResponsePlanOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteTimelineEvent: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteTimelineEvent",
        method: "POST",
        path: "/deleteTimelineEvent",
        success: 204,
        input: &shapes::DeleteTimelineEventInput,
        output: Some(&shapes::DeleteTimelineEventOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetIncidentRecord: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetIncidentRecord",
        method: "GET",
        path: "/getIncidentRecord",
        success: 200,
        input: &shapes::GetIncidentRecordInput,
        output: Some(&shapes::GetIncidentRecordOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetReplicationSet: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetReplicationSet",
        method: "GET",
        path: "/getReplicationSet",
        success: 200,
        input: &shapes::GetReplicationSetInput,
        output: Some(&shapes::GetReplicationSetOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetResourcePolicies: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetResourcePolicies",
        method: "POST",
        path: "/getResourcePolicies",
        success: 200,
        input: &shapes::GetResourcePoliciesInput,
        output: Some(&shapes::GetResourcePoliciesOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static GetResponsePlan: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetResponsePlan",
        method: "GET",
        path: "/getResponsePlan",
        success: 200,
        input: &shapes::GetResponsePlanInput,
        output: Some(&shapes::GetResponsePlanOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetTimelineEvent: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetTimelineEvent",
        method: "GET",
        path: "/getTimelineEvent",
        success: 200,
        input: &shapes::GetTimelineEventInput,
        output: Some(&shapes::GetTimelineEventOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListIncidentFindings: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListIncidentFindings",
        method: "POST",
        path: "/listIncidentFindings",
        success: 200,
        input: &shapes::ListIncidentFindingsInput,
        output: Some(&shapes::ListIncidentFindingsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListIncidentRecords: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListIncidentRecords",
        method: "POST",
        path: "/listIncidentRecords",
        success: 200,
        input: &shapes::ListIncidentRecordsInput,
        output: Some(&shapes::ListIncidentRecordsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRelatedItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRelatedItems",
        method: "POST",
        path: "/listRelatedItems",
        success: 200,
        input: &shapes::ListRelatedItemsInput,
        output: Some(&shapes::ListRelatedItemsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListReplicationSets: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListReplicationSets",
        method: "POST",
        path: "/listReplicationSets",
        success: 200,
        input: &shapes::ListReplicationSetsInput,
        output: Some(&shapes::ListReplicationSetsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListResponsePlans: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListResponsePlans",
        method: "POST",
        path: "/listResponsePlans",
        success: 200,
        input: &shapes::ListResponsePlansInput,
        output: Some(&shapes::ListResponsePlansOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListTagsForResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTagsForResource",
        method: "GET",
        path: "/tags/{resourceArn}",
        success: 200,
        input: &shapes::ListTagsForResourceRequest,
        output: Some(&shapes::ListTagsForResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListTimelineEvents: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListTimelineEvents",
        method: "POST",
        path: "/listTimelineEvents",
        success: 200,
        input: &shapes::ListTimelineEventsInput,
        output: Some(&shapes::ListTimelineEventsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static PutResourcePolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutResourcePolicy",
        method: "POST",
        path: "/putResourcePolicy",
        success: 200,
        input: &shapes::PutResourcePolicyInput,
        output: Some(&shapes::PutResourcePolicyOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartIncident: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartIncident",
        method: "POST",
        path: "/startIncident",
        success: 200,
        input: &shapes::StartIncidentInput,
        output: Some(&shapes::StartIncidentOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static TagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{resourceArn}",
        success: 204,
        input: &shapes::TagResourceRequest,
        output: Some(&shapes::TagResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{resourceArn}",
        success: 204,
        input: &shapes::UntagResourceRequest,
        output: Some(&shapes::UntagResourceResponse),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateDeletionProtection: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateDeletionProtection",
        method: "POST",
        path: "/updateDeletionProtection",
        success: 204,
        input: &shapes::UpdateDeletionProtectionInput,
        output: Some(&shapes::UpdateDeletionProtectionOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static UpdateIncidentRecord: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateIncidentRecord",
        method: "POST",
        path: "/updateIncidentRecord",
        success: 204,
        input: &shapes::UpdateIncidentRecordInput,
        output: Some(&shapes::UpdateIncidentRecordOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static UpdateRelatedItems: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateRelatedItems",
        method: "POST",
        path: "/updateRelatedItems",
        success: 204,
        input: &shapes::UpdateRelatedItemsInput,
        output: Some(&shapes::UpdateRelatedItemsOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static UpdateReplicationSet: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateReplicationSet",
        method: "POST",
        path: "/updateReplicationSet",
        success: 204,
        input: &shapes::UpdateReplicationSetInput,
        output: Some(&shapes::UpdateReplicationSetOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static UpdateResponsePlan: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateResponsePlan",
        method: "POST",
        path: "/updateResponsePlan",
        success: 204,
        input: &shapes::UpdateResponsePlanInput,
        output: Some(&shapes::UpdateResponsePlanOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
    pub static UpdateTimelineEvent: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateTimelineEvent",
        method: "POST",
        path: "/updateTimelineEvent",
        success: 204,
        input: &shapes::UpdateTimelineEventInput,
        output: Some(&shapes::UpdateTimelineEventOutput),
        result_wrapper: None,
        errors: &[
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ConflictException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: Some("clientToken"),
        paginated: false,
    };
}

/// The errors' rows.
pub mod errors {
    use super::shapes;
    use crate::ErrorModel;

    pub static AccessDeniedException: ErrorModel =
        ErrorModel { code: "AccessDeniedException", status: 403, shape: &shapes::AccessDeniedException };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 402,
        shape: &shapes::ServiceQuotaExceededException,
    };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 429, shape: &shapes::ThrottlingException };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AccessDeniedException: Shape =
        Shape::structure("AccessDeniedException", &[Member::new("message", &TEXT).required()]);
    pub static Action: Shape = Shape::structure("Action", &[Member::new("ssmAutomation", &SsmAutomation)]).union();
    pub static ActionsList: Shape = Shape::list("ActionsList", &Action).min(0).max(1);
    pub static AddRegionAction: Shape = Shape::structure(
        "AddRegionAction",
        &[Member::new("regionName", &RegionName).required(), Member::new("sseKmsKeyId", &SseKmsKey)],
    );
    pub static Arn: Shape = Shape::string("Arn").min(0).max(1000).matching(&Arn_PATTERN);
    pub static AttributeValueList: Shape = Shape::structure(
        "AttributeValueList",
        &[Member::new("integerValues", &IntegerList), Member::new("stringValues", &StringList)],
    )
    .union();
    pub static AutomationExecution: Shape =
        Shape::structure("AutomationExecution", &[Member::new("ssmExecutionArn", &Arn)]).union();
    pub static AutomationExecutionSet: Shape = Shape::list("AutomationExecutionSet", &AutomationExecution);
    pub static BatchGetIncidentFindingsError: Shape = Shape::structure(
        "BatchGetIncidentFindingsError",
        &[
            Member::new("code", &TEXT).required(),
            Member::new("findingId", &FindingId).required(),
            Member::new("message", &TEXT).required(),
        ],
    );
    pub static BatchGetIncidentFindingsErrorList: Shape =
        Shape::list("BatchGetIncidentFindingsErrorList", &BatchGetIncidentFindingsError);
    pub static BatchGetIncidentFindingsInput: Shape = Shape::structure(
        "BatchGetIncidentFindingsInput",
        &[Member::new("findingIds", &FindingIdList).required(), Member::new("incidentRecordArn", &Arn).required()],
    );
    pub static BatchGetIncidentFindingsOutput: Shape = Shape::structure(
        "BatchGetIncidentFindingsOutput",
        &[
            Member::new("errors", &BatchGetIncidentFindingsErrorList).required(),
            Member::new("findings", &FindingList).required(),
        ],
    );
    pub static ChatChannel: Shape = Shape::structure(
        "ChatChannel",
        &[Member::new("chatbotSns", &ChatbotSnsConfigurationSet), Member::new("empty", &EmptyChatChannel)],
    )
    .union();
    pub static ChatbotSnsConfigurationSet: Shape = Shape::list("ChatbotSnsConfigurationSet", &SnsArn).min(1).max(5);
    pub static ClientToken: Shape = Shape::string("ClientToken").min(0).max(128);
    pub static CloudFormationStackUpdate: Shape = Shape::structure(
        "CloudFormationStackUpdate",
        &[
            Member::new("endTime", &EPOCH_SECONDS),
            Member::new("stackArn", &Arn).required(),
            Member::new("startTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static CodeDeployDeployment: Shape = Shape::structure(
        "CodeDeployDeployment",
        &[
            Member::new("deploymentGroupArn", &Arn).required(),
            Member::new("deploymentId", &TEXT).required(),
            Member::new("endTime", &EPOCH_SECONDS),
            Member::new("startTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static Condition: Shape = Shape::structure(
        "Condition",
        &[
            Member::new("after", &EPOCH_SECONDS),
            Member::new("before", &EPOCH_SECONDS),
            Member::new("equals", &AttributeValueList),
        ],
    )
    .union();
    pub static ConflictException: Shape = Shape::structure(
        "ConflictException",
        &[
            Member::new("message", &TEXT).required(),
            Member::new("resourceIdentifier", &TEXT),
            Member::new("resourceType", &TEXT),
            Member::new("retryAfter", &EPOCH_SECONDS),
        ],
    );
    pub static CreateReplicationSetInput: Shape = Shape::structure(
        "CreateReplicationSetInput",
        &[
            Member::new("clientToken", &ClientToken),
            Member::new("regions", &RegionMapInput).required(),
            Member::new("tags", &TagMap),
        ],
    );
    pub static CreateReplicationSetOutput: Shape =
        Shape::structure("CreateReplicationSetOutput", &[Member::new("arn", &Arn).required()]);
    pub static CreateResponsePlanInput: Shape = Shape::structure(
        "CreateResponsePlanInput",
        &[
            Member::new("actions", &ActionsList),
            Member::new("chatChannel", &ChatChannel),
            Member::new("clientToken", &ClientToken),
            Member::new("displayName", &ResponsePlanDisplayName),
            Member::new("engagements", &EngagementSet),
            Member::new("incidentTemplate", &IncidentTemplate).required(),
            Member::new("integrations", &Integrations),
            Member::new("name", &ResponsePlanName).required(),
            Member::new("tags", &TagMap),
        ],
    );
    pub static CreateResponsePlanOutput: Shape =
        Shape::structure("CreateResponsePlanOutput", &[Member::new("arn", &Arn).required()]);
    pub static CreateTimelineEventInput: Shape = Shape::structure(
        "CreateTimelineEventInput",
        &[
            Member::new("clientToken", &ClientToken),
            Member::new("eventData", &EventData).required(),
            Member::new("eventReferences", &EventReferenceList),
            Member::new("eventTime", &EPOCH_SECONDS).required(),
            Member::new("eventType", &TimelineEventType).required(),
            Member::new("incidentRecordArn", &Arn).required(),
        ],
    );
    pub static CreateTimelineEventOutput: Shape = Shape::structure(
        "CreateTimelineEventOutput",
        &[Member::new("eventId", &UUID).required(), Member::new("incidentRecordArn", &Arn).required()],
    );
    pub static DedupeString: Shape = Shape::string("DedupeString").min(0).max(1000);
    pub static DeleteIncidentRecordInput: Shape =
        Shape::structure("DeleteIncidentRecordInput", &[Member::new("arn", &Arn).required()]);
    pub static DeleteIncidentRecordOutput: Shape = Shape::structure("DeleteIncidentRecordOutput", &[]);
    pub static DeleteRegionAction: Shape =
        Shape::structure("DeleteRegionAction", &[Member::new("regionName", &RegionName).required()]);
    pub static DeleteReplicationSetInput: Shape =
        Shape::structure("DeleteReplicationSetInput", &[Member::new("arn", &Arn).query("arn").required()]);
    pub static DeleteReplicationSetOutput: Shape = Shape::structure("DeleteReplicationSetOutput", &[]);
    pub static DeleteResourcePolicyInput: Shape = Shape::structure(
        "DeleteResourcePolicyInput",
        &[Member::new("policyId", &PolicyId).required(), Member::new("resourceArn", &Arn).required()],
    );
    pub static DeleteResourcePolicyOutput: Shape = Shape::structure("DeleteResourcePolicyOutput", &[]);
    pub static DeleteResponsePlanInput: Shape =
        Shape::structure("DeleteResponsePlanInput", &[Member::new("arn", &Arn).required()]);
    pub static DeleteResponsePlanOutput: Shape = Shape::structure("DeleteResponsePlanOutput", &[]);
    pub static DeleteTimelineEventInput: Shape = Shape::structure(
        "DeleteTimelineEventInput",
        &[Member::new("eventId", &UUID).required(), Member::new("incidentRecordArn", &Arn).required()],
    );
    pub static DeleteTimelineEventOutput: Shape = Shape::structure("DeleteTimelineEventOutput", &[]);
    pub static DynamicSsmParameterValue: Shape =
        Shape::structure("DynamicSsmParameterValue", &[Member::new("variable", &VariableType)]).union();
    pub static DynamicSsmParameters: Shape =
        Shape::map("DynamicSsmParameters", &DynamicSsmParametersKeyString, &DynamicSsmParameterValue).min(1).max(200);
    pub static DynamicSsmParametersKeyString: Shape = Shape::string("DynamicSsmParametersKeyString").min(1).max(50);
    pub static EmptyChatChannel: Shape = Shape::structure("EmptyChatChannel", &[]);
    pub static EngagementSet: Shape = Shape::list("EngagementSet", &SsmContactsArn).min(0).max(5);
    pub static EventData: Shape = Shape::string("EventData").min(0).max(12000);
    pub static EventReference: Shape = Shape::structure(
        "EventReference",
        &[Member::new("relatedItemId", &GeneratedId), Member::new("resource", &Arn)],
    )
    .union();
    pub static EventReferenceList: Shape = Shape::list("EventReferenceList", &EventReference).min(0).max(10);
    pub static EventSummary: Shape = Shape::structure(
        "EventSummary",
        &[
            Member::new("eventId", &UUID).required(),
            Member::new("eventReferences", &EventReferenceList),
            Member::new("eventTime", &EPOCH_SECONDS).required(),
            Member::new("eventType", &TimelineEventType).required(),
            Member::new("eventUpdatedTime", &EPOCH_SECONDS).required(),
            Member::new("incidentRecordArn", &Arn).required(),
        ],
    );
    pub static EventSummaryList: Shape = Shape::list("EventSummaryList", &EventSummary);
    pub static Filter: Shape = Shape::structure(
        "Filter",
        &[Member::new("condition", &Condition).required(), Member::new("key", &FilterKeyString).required()],
    );
    pub static FilterKeyString: Shape = Shape::string("FilterKeyString").min(0).max(50);
    pub static FilterList: Shape = Shape::list("FilterList", &Filter).min(0).max(5);
    pub static Finding: Shape = Shape::structure(
        "Finding",
        &[
            Member::new("creationTime", &EPOCH_SECONDS).required(),
            Member::new("details", &FindingDetails),
            Member::new("id", &FindingId).required(),
            Member::new("lastModifiedTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static FindingDetails: Shape = Shape::structure(
        "FindingDetails",
        &[
            Member::new("cloudFormationStackUpdate", &CloudFormationStackUpdate),
            Member::new("codeDeployDeployment", &CodeDeployDeployment),
        ],
    )
    .union();
    pub static FindingId: Shape = Shape::string("FindingId").min(0).max(128);
    pub static FindingIdList: Shape = Shape::list("FindingIdList", &FindingId).min(0).max(20);
    pub static FindingList: Shape = Shape::list("FindingList", &Finding);
    pub static FindingSummary: Shape = Shape::structure(
        "FindingSummary",
        &[Member::new("id", &FindingId).required(), Member::new("lastModifiedTime", &EPOCH_SECONDS).required()],
    );
    pub static FindingSummaryList: Shape = Shape::list("FindingSummaryList", &FindingSummary);
    pub static GeneratedId: Shape = Shape::string("GeneratedId").min(0).max(200).matching(&GeneratedId_PATTERN);
    pub static GetIncidentRecordInput: Shape =
        Shape::structure("GetIncidentRecordInput", &[Member::new("arn", &Arn).query("arn").required()]);
    pub static GetIncidentRecordOutput: Shape =
        Shape::structure("GetIncidentRecordOutput", &[Member::new("incidentRecord", &IncidentRecord).required()]);
    pub static GetReplicationSetInput: Shape =
        Shape::structure("GetReplicationSetInput", &[Member::new("arn", &Arn).query("arn").required()]);
    pub static GetReplicationSetOutput: Shape =
        Shape::structure("GetReplicationSetOutput", &[Member::new("replicationSet", &ReplicationSet).required()]);
    pub static GetResourcePoliciesInput: Shape = Shape::structure(
        "GetResourcePoliciesInput",
        &[
            Member::new("maxResults", &MaxResults),
            Member::new("nextToken", &NextToken),
            Member::new("resourceArn", &Arn).query("resourceArn").required(),
        ],
    );
    pub static GetResourcePoliciesOutput: Shape = Shape::structure(
        "GetResourcePoliciesOutput",
        &[Member::new("nextToken", &NextToken), Member::new("resourcePolicies", &ResourcePolicyList).required()],
    );
    pub static GetResponsePlanInput: Shape =
        Shape::structure("GetResponsePlanInput", &[Member::new("arn", &Arn).query("arn").required()]);
    pub static GetResponsePlanOutput: Shape = Shape::structure(
        "GetResponsePlanOutput",
        &[
            Member::new("actions", &ActionsList),
            Member::new("arn", &Arn).required(),
            Member::new("chatChannel", &ChatChannel),
            Member::new("displayName", &ResponsePlanDisplayName),
            Member::new("engagements", &EngagementSet),
            Member::new("incidentTemplate", &IncidentTemplate).required(),
            Member::new("integrations", &Integrations),
            Member::new("name", &ResponsePlanName).required(),
        ],
    );
    pub static GetTimelineEventInput: Shape = Shape::structure(
        "GetTimelineEventInput",
        &[
            Member::new("eventId", &UUID).query("eventId").required(),
            Member::new("incidentRecordArn", &Arn).query("incidentRecordArn").required(),
        ],
    );
    pub static GetTimelineEventOutput: Shape =
        Shape::structure("GetTimelineEventOutput", &[Member::new("event", &TimelineEvent).required()]);
    pub static Impact: Shape = Shape::integer("Impact").min(1).max(5);
    pub static IncidentRecord: Shape = Shape::structure(
        "IncidentRecord",
        &[
            Member::new("arn", &Arn).required(),
            Member::new("automationExecutions", &AutomationExecutionSet),
            Member::new("chatChannel", &ChatChannel),
            Member::new("creationTime", &EPOCH_SECONDS).required(),
            Member::new("dedupeString", &DedupeString).required(),
            Member::new("impact", &Impact).required(),
            Member::new("incidentRecordSource", &IncidentRecordSource).required(),
            Member::new("lastModifiedBy", &Arn).required(),
            Member::new("lastModifiedTime", &EPOCH_SECONDS).required(),
            Member::new("notificationTargets", &NotificationTargetSet),
            Member::new("resolvedTime", &EPOCH_SECONDS),
            Member::new("status", &IncidentRecordStatus).required(),
            Member::new("summary", &IncidentSummary),
            Member::new("title", &IncidentTitle).required(),
        ],
    );
    pub static IncidentRecordSource: Shape = Shape::structure(
        "IncidentRecordSource",
        &[
            Member::new("createdBy", &Arn).required(),
            Member::new("invokedBy", &TEXT),
            Member::new("resourceArn", &Arn),
            Member::new("source", &IncidentSource).required(),
        ],
    );
    pub static IncidentRecordStatus: Shape =
        Shape::string("IncidentRecordStatus").of(super::IncidentRecordStatus::VALUES);
    pub static IncidentRecordSummary: Shape = Shape::structure(
        "IncidentRecordSummary",
        &[
            Member::new("arn", &Arn).required(),
            Member::new("creationTime", &EPOCH_SECONDS).required(),
            Member::new("impact", &Impact).required(),
            Member::new("incidentRecordSource", &IncidentRecordSource).required(),
            Member::new("resolvedTime", &EPOCH_SECONDS),
            Member::new("status", &IncidentRecordStatus).required(),
            Member::new("title", &IncidentTitle).required(),
        ],
    );
    pub static IncidentRecordSummaryList: Shape = Shape::list("IncidentRecordSummaryList", &IncidentRecordSummary);
    pub static IncidentSource: Shape = Shape::string("IncidentSource").min(0).max(50);
    pub static IncidentSummary: Shape = Shape::string("IncidentSummary").min(0).max(8000);
    pub static IncidentTemplate: Shape = Shape::structure(
        "IncidentTemplate",
        &[
            Member::new("dedupeString", &DedupeString),
            Member::new("impact", &Impact).required(),
            Member::new("incidentTags", &TagMap),
            Member::new("notificationTargets", &NotificationTargetSet),
            Member::new("summary", &IncidentSummary),
            Member::new("title", &IncidentTitle).required(),
        ],
    );
    pub static IncidentTitle: Shape = Shape::string("IncidentTitle").min(0).max(200);
    pub static IntegerList: Shape = Shape::list("IntegerList", &INTEGER).min(0).max(100);
    pub static Integration: Shape =
        Shape::structure("Integration", &[Member::new("pagerDutyConfiguration", &PagerDutyConfiguration)]).union();
    pub static Integrations: Shape = Shape::list("Integrations", &Integration).min(0).max(1);
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("message", &TEXT).required()]);
    pub static ItemIdentifier: Shape = Shape::structure(
        "ItemIdentifier",
        &[Member::new("type", &ItemType).required(), Member::new("value", &ItemValue).required()],
    );
    pub static ItemType: Shape = Shape::string("ItemType").of(super::ItemType::VALUES);
    pub static ItemValue: Shape = Shape::structure(
        "ItemValue",
        &[
            Member::new("arn", &Arn),
            Member::new("metricDefinition", &MetricDefinition),
            Member::new("pagerDutyIncidentDetail", &PagerDutyIncidentDetail),
            Member::new("url", &Url),
        ],
    )
    .union();
    pub static ListIncidentFindingsInput: Shape = Shape::structure(
        "ListIncidentFindingsInput",
        &[
            Member::new("incidentRecordArn", &Arn).required(),
            Member::new("maxResults", &ListIncidentFindingsInputMaxResultsInteger),
            Member::new("nextToken", &NextToken),
        ],
    );
    pub static ListIncidentFindingsInputMaxResultsInteger: Shape =
        Shape::integer("ListIncidentFindingsInputMaxResultsInteger").min(1).max(20);
    pub static ListIncidentFindingsOutput: Shape = Shape::structure(
        "ListIncidentFindingsOutput",
        &[Member::new("findings", &FindingSummaryList).required(), Member::new("nextToken", &NextToken)],
    );
    pub static ListIncidentRecordsInput: Shape = Shape::structure(
        "ListIncidentRecordsInput",
        &[
            Member::new("filters", &FilterList),
            Member::new("maxResults", &MaxResults),
            Member::new("nextToken", &NextToken),
        ],
    );
    pub static ListIncidentRecordsOutput: Shape = Shape::structure(
        "ListIncidentRecordsOutput",
        &[
            Member::new("incidentRecordSummaries", &IncidentRecordSummaryList).required(),
            Member::new("nextToken", &NextToken),
        ],
    );
    pub static ListRelatedItemsInput: Shape = Shape::structure(
        "ListRelatedItemsInput",
        &[
            Member::new("incidentRecordArn", &Arn).required(),
            Member::new("maxResults", &MaxResults),
            Member::new("nextToken", &NextToken),
        ],
    );
    pub static ListRelatedItemsOutput: Shape = Shape::structure(
        "ListRelatedItemsOutput",
        &[Member::new("nextToken", &NextToken), Member::new("relatedItems", &RelatedItemList).required()],
    );
    pub static ListReplicationSetsInput: Shape = Shape::structure(
        "ListReplicationSetsInput",
        &[Member::new("maxResults", &MaxResults), Member::new("nextToken", &NextToken)],
    );
    pub static ListReplicationSetsOutput: Shape = Shape::structure(
        "ListReplicationSetsOutput",
        &[Member::new("nextToken", &NextToken), Member::new("replicationSetArns", &ReplicationSetArnList).required()],
    );
    pub static ListResponsePlansInput: Shape = Shape::structure(
        "ListResponsePlansInput",
        &[Member::new("maxResults", &MaxResults), Member::new("nextToken", &NextToken)],
    );
    pub static ListResponsePlansOutput: Shape = Shape::structure(
        "ListResponsePlansOutput",
        &[
            Member::new("nextToken", &NextToken),
            Member::new("responsePlanSummaries", &ResponsePlanSummaryList).required(),
        ],
    );
    pub static ListTagsForResourceRequest: Shape = Shape::structure(
        "ListTagsForResourceRequest",
        &[Member::new("resourceArn", &TEXT).label("resourceArn").required()],
    );
    pub static ListTagsForResourceResponse: Shape =
        Shape::structure("ListTagsForResourceResponse", &[Member::new("tags", &TagMap).required()]);
    pub static ListTimelineEventsInput: Shape = Shape::structure(
        "ListTimelineEventsInput",
        &[
            Member::new("filters", &FilterList),
            Member::new("incidentRecordArn", &Arn).required(),
            Member::new("maxResults", &MaxResults),
            Member::new("nextToken", &NextToken),
            Member::new("sortBy", &TimelineEventSort),
            Member::new("sortOrder", &SortOrder),
        ],
    );
    pub static ListTimelineEventsOutput: Shape = Shape::structure(
        "ListTimelineEventsOutput",
        &[Member::new("eventSummaries", &EventSummaryList).required(), Member::new("nextToken", &NextToken)],
    );
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(100);
    pub static MetricDefinition: Shape = Shape::string("MetricDefinition").min(0).max(4000);
    pub static NextToken: Shape = Shape::string("NextToken").min(0).max(2000);
    pub static NotificationTargetItem: Shape =
        Shape::structure("NotificationTargetItem", &[Member::new("snsTopicArn", &Arn)]).union();
    pub static NotificationTargetSet: Shape =
        Shape::list("NotificationTargetSet", &NotificationTargetItem).min(0).max(10);
    pub static PagerDutyConfiguration: Shape = Shape::structure(
        "PagerDutyConfiguration",
        &[
            Member::new("name", &PagerDutyConfigurationNameString).required(),
            Member::new("pagerDutyIncidentConfiguration", &PagerDutyIncidentConfiguration).required(),
            Member::new("secretId", &PagerDutyConfigurationSecretIdString).required(),
        ],
    );
    pub static PagerDutyConfigurationNameString: Shape =
        Shape::string("PagerDutyConfigurationNameString").min(1).max(200);
    pub static PagerDutyConfigurationSecretIdString: Shape =
        Shape::string("PagerDutyConfigurationSecretIdString").min(1).max(512);
    pub static PagerDutyIncidentConfiguration: Shape = Shape::structure(
        "PagerDutyIncidentConfiguration",
        &[Member::new("serviceId", &PagerDutyIncidentConfigurationServiceIdString).required()],
    );
    pub static PagerDutyIncidentConfigurationServiceIdString: Shape =
        Shape::string("PagerDutyIncidentConfigurationServiceIdString").min(1).max(200);
    pub static PagerDutyIncidentDetail: Shape = Shape::structure(
        "PagerDutyIncidentDetail",
        &[
            Member::new("autoResolve", &BOOLEAN),
            Member::new("id", &PagerDutyIncidentDetailIdString).required(),
            Member::new("secretId", &PagerDutyIncidentDetailSecretIdString),
        ],
    );
    pub static PagerDutyIncidentDetailIdString: Shape =
        Shape::string("PagerDutyIncidentDetailIdString").min(1).max(200);
    pub static PagerDutyIncidentDetailSecretIdString: Shape =
        Shape::string("PagerDutyIncidentDetailSecretIdString").min(1).max(512);
    pub static Policy: Shape = Shape::string("Policy").min(0).max(4000);
    pub static PolicyId: Shape = Shape::string("PolicyId").min(0).max(256);
    pub static PutResourcePolicyInput: Shape = Shape::structure(
        "PutResourcePolicyInput",
        &[Member::new("policy", &Policy).required(), Member::new("resourceArn", &Arn).required()],
    );
    pub static PutResourcePolicyOutput: Shape =
        Shape::structure("PutResourcePolicyOutput", &[Member::new("policyId", &PolicyId).required()]);
    pub static RawData: Shape = Shape::string("RawData").min(0).max(10000);
    pub static RegionInfo: Shape = Shape::structure(
        "RegionInfo",
        &[
            Member::new("sseKmsKeyId", &SseKmsKey),
            Member::new("status", &TEXT).required(),
            Member::new("statusMessage", &TEXT),
            Member::new("statusUpdateDateTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static RegionInfoMap: Shape = Shape::map("RegionInfoMap", &RegionName, &RegionInfo);
    pub static RegionMapInput: Shape = Shape::map("RegionMapInput", &RegionName, &RegionMapInputValue).min(1).max(3);
    pub static RegionMapInputValue: Shape =
        Shape::structure("RegionMapInputValue", &[Member::new("sseKmsKeyId", &SseKmsKey)]);
    pub static RegionName: Shape = Shape::string("RegionName").min(0).max(20);
    pub static RelatedItem: Shape = Shape::structure(
        "RelatedItem",
        &[
            Member::new("generatedId", &GeneratedId),
            Member::new("identifier", &ItemIdentifier).required(),
            Member::new("title", &RelatedItemTitleString),
        ],
    );
    pub static RelatedItemList: Shape = Shape::list("RelatedItemList", &RelatedItem).min(0).max(100);
    pub static RelatedItemTitleString: Shape = Shape::string("RelatedItemTitleString").min(0).max(200);
    pub static RelatedItemsUpdate: Shape = Shape::structure(
        "RelatedItemsUpdate",
        &[Member::new("itemToAdd", &RelatedItem), Member::new("itemToRemove", &ItemIdentifier)],
    )
    .union();
    pub static ReplicationSet: Shape = Shape::structure(
        "ReplicationSet",
        &[
            Member::new("arn", &Arn),
            Member::new("createdBy", &Arn).required(),
            Member::new("createdTime", &EPOCH_SECONDS).required(),
            Member::new("deletionProtected", &BOOLEAN).required(),
            Member::new("lastModifiedBy", &Arn).required(),
            Member::new("lastModifiedTime", &EPOCH_SECONDS).required(),
            Member::new("regionMap", &RegionInfoMap).required(),
            Member::new("status", &TEXT).required(),
        ],
    );
    pub static ReplicationSetArnList: Shape = Shape::list("ReplicationSetArnList", &Arn);
    pub static ResourceNotFoundException: Shape = Shape::structure(
        "ResourceNotFoundException",
        &[
            Member::new("message", &TEXT).required(),
            Member::new("resourceIdentifier", &TEXT),
            Member::new("resourceType", &TEXT),
        ],
    );
    pub static ResourcePolicy: Shape = Shape::structure(
        "ResourcePolicy",
        &[
            Member::new("policyDocument", &Policy).required(),
            Member::new("policyId", &PolicyId).required(),
            Member::new("ramResourceShareRegion", &TEXT).required(),
        ],
    );
    pub static ResourcePolicyList: Shape = Shape::list("ResourcePolicyList", &ResourcePolicy);
    pub static ResponsePlanDisplayName: Shape = Shape::string("ResponsePlanDisplayName").min(0).max(200);
    pub static ResponsePlanName: Shape =
        Shape::string("ResponsePlanName").min(1).max(200).matching(&ResponsePlanName_PATTERN);
    pub static ResponsePlanSummary: Shape = Shape::structure(
        "ResponsePlanSummary",
        &[
            Member::new("arn", &Arn).required(),
            Member::new("displayName", &ResponsePlanDisplayName),
            Member::new("name", &ResponsePlanName).required(),
        ],
    );
    pub static ResponsePlanSummaryList: Shape = Shape::list("ResponsePlanSummaryList", &ResponsePlanSummary);
    pub static RoleArn: Shape = Shape::string("RoleArn").min(0).max(1000).matching(&RoleArn_PATTERN);
    pub static ServiceQuotaExceededException: Shape = Shape::structure(
        "ServiceQuotaExceededException",
        &[
            Member::new("message", &TEXT).required(),
            Member::new("quotaCode", &TEXT).required(),
            Member::new("resourceIdentifier", &TEXT),
            Member::new("resourceType", &TEXT),
            Member::new("serviceCode", &TEXT).required(),
        ],
    );
    pub static SnsArn: Shape = Shape::string("SnsArn").min(0).max(1000);
    pub static SortOrder: Shape = Shape::string("SortOrder").of(super::SortOrder::VALUES);
    pub static SseKmsKey: Shape = Shape::string("SseKmsKey").min(0).max(2048);
    pub static SsmAutomation: Shape = Shape::structure(
        "SsmAutomation",
        &[
            Member::new("documentName", &SsmAutomationDocumentNameString).required(),
            Member::new("documentVersion", &SsmAutomationDocumentVersionString),
            Member::new("dynamicParameters", &DynamicSsmParameters),
            Member::new("parameters", &SsmParameters),
            Member::new("roleArn", &RoleArn).required(),
            Member::new("targetAccount", &SsmTargetAccount),
        ],
    );
    pub static SsmAutomationDocumentNameString: Shape =
        Shape::string("SsmAutomationDocumentNameString").matching(&SsmAutomationDocumentNameString_PATTERN);
    pub static SsmAutomationDocumentVersionString: Shape =
        Shape::string("SsmAutomationDocumentVersionString").min(0).max(128);
    pub static SsmContactsArn: Shape =
        Shape::string("SsmContactsArn").min(0).max(2048).matching(&SsmContactsArn_PATTERN);
    pub static SsmParameterValues: Shape =
        Shape::list("SsmParameterValues", &SsmParameterValuesMemberString).min(0).max(100);
    pub static SsmParameterValuesMemberString: Shape = Shape::string("SsmParameterValuesMemberString").min(0).max(512);
    pub static SsmParameters: Shape =
        Shape::map("SsmParameters", &SsmParametersKeyString, &SsmParameterValues).min(1).max(200);
    pub static SsmParametersKeyString: Shape = Shape::string("SsmParametersKeyString").min(1).max(50);
    pub static SsmTargetAccount: Shape = Shape::string("SsmTargetAccount").of(super::SsmTargetAccount::VALUES);
    pub static StartIncidentInput: Shape = Shape::structure(
        "StartIncidentInput",
        &[
            Member::new("clientToken", &ClientToken),
            Member::new("impact", &Impact),
            Member::new("relatedItems", &RelatedItemList),
            Member::new("responsePlanArn", &Arn).required(),
            Member::new("title", &IncidentTitle),
            Member::new("triggerDetails", &TriggerDetails),
        ],
    );
    pub static StartIncidentOutput: Shape =
        Shape::structure("StartIncidentOutput", &[Member::new("incidentRecordArn", &Arn).required()]);
    pub static StringList: Shape = Shape::list("StringList", &StringListMemberString).min(0).max(100);
    pub static StringListMemberString: Shape = Shape::string("StringListMemberString").min(0).max(1000);
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&TagKey_PATTERN);
    pub static TagKeyList: Shape = Shape::list("TagKeyList", &TagKey).min(1).max(50);
    pub static TagMap: Shape = Shape::map("TagMap", &TagKey, &TagValue).min(1).max(50);
    pub static TagMapUpdate: Shape = Shape::map("TagMapUpdate", &TagKey, &TagValue).min(0).max(50);
    pub static TagResourceRequest: Shape = Shape::structure(
        "TagResourceRequest",
        &[Member::new("resourceArn", &TEXT).label("resourceArn").required(), Member::new("tags", &TagMap).required()],
    );
    pub static TagResourceResponse: Shape = Shape::structure("TagResourceResponse", &[]);
    pub static TagValue: Shape = Shape::string("TagValue").min(0).max(256).matching(&TagValue_PATTERN);
    pub static ThrottlingException: Shape = Shape::structure(
        "ThrottlingException",
        &[
            Member::new("message", &TEXT).required(),
            Member::new("quotaCode", &TEXT).required(),
            Member::new("serviceCode", &TEXT).required(),
        ],
    );
    pub static TimelineEvent: Shape = Shape::structure(
        "TimelineEvent",
        &[
            Member::new("eventData", &EventData).required(),
            Member::new("eventId", &UUID).required(),
            Member::new("eventReferences", &EventReferenceList),
            Member::new("eventTime", &EPOCH_SECONDS).required(),
            Member::new("eventType", &TimelineEventType).required(),
            Member::new("eventUpdatedTime", &EPOCH_SECONDS).required(),
            Member::new("incidentRecordArn", &Arn).required(),
        ],
    );
    pub static TimelineEventSort: Shape = Shape::string("TimelineEventSort").of(super::TimelineEventSort::VALUES);
    pub static TimelineEventType: Shape = Shape::string("TimelineEventType").min(0).max(100);
    pub static TriggerDetails: Shape = Shape::structure(
        "TriggerDetails",
        &[
            Member::new("rawData", &RawData),
            Member::new("source", &IncidentSource).required(),
            Member::new("timestamp", &EPOCH_SECONDS).required(),
            Member::new("triggerArn", &Arn),
        ],
    );
    pub static UUID: Shape = Shape::string("UUID").min(0).max(50);
    pub static UntagResourceRequest: Shape = Shape::structure(
        "UntagResourceRequest",
        &[
            Member::new("resourceArn", &TEXT).label("resourceArn").required(),
            Member::new("tagKeys", &TagKeyList).query("tagKeys").required(),
        ],
    );
    pub static UntagResourceResponse: Shape = Shape::structure("UntagResourceResponse", &[]);
    pub static UpdateDeletionProtectionInput: Shape = Shape::structure(
        "UpdateDeletionProtectionInput",
        &[
            Member::new("arn", &Arn).required(),
            Member::new("clientToken", &ClientToken),
            Member::new("deletionProtected", &BOOLEAN).required(),
        ],
    );
    pub static UpdateDeletionProtectionOutput: Shape = Shape::structure("UpdateDeletionProtectionOutput", &[]);
    pub static UpdateIncidentRecordInput: Shape = Shape::structure(
        "UpdateIncidentRecordInput",
        &[
            Member::new("arn", &Arn).required(),
            Member::new("chatChannel", &ChatChannel),
            Member::new("clientToken", &ClientToken),
            Member::new("impact", &Impact),
            Member::new("notificationTargets", &NotificationTargetSet),
            Member::new("status", &IncidentRecordStatus),
            Member::new("summary", &IncidentSummary),
            Member::new("title", &IncidentTitle),
        ],
    );
    pub static UpdateIncidentRecordOutput: Shape = Shape::structure("UpdateIncidentRecordOutput", &[]);
    pub static UpdateRelatedItemsInput: Shape = Shape::structure(
        "UpdateRelatedItemsInput",
        &[
            Member::new("clientToken", &ClientToken),
            Member::new("incidentRecordArn", &Arn).required(),
            Member::new("relatedItemsUpdate", &RelatedItemsUpdate).required(),
        ],
    );
    pub static UpdateRelatedItemsOutput: Shape = Shape::structure("UpdateRelatedItemsOutput", &[]);
    pub static UpdateReplicationSetAction: Shape = Shape::structure(
        "UpdateReplicationSetAction",
        &[Member::new("addRegionAction", &AddRegionAction), Member::new("deleteRegionAction", &DeleteRegionAction)],
    )
    .union();
    pub static UpdateReplicationSetInput: Shape = Shape::structure(
        "UpdateReplicationSetInput",
        &[
            Member::new("actions", &UpdateReplicationSetInputActionsList).required(),
            Member::new("arn", &Arn).required(),
            Member::new("clientToken", &ClientToken),
        ],
    );
    pub static UpdateReplicationSetInputActionsList: Shape =
        Shape::list("UpdateReplicationSetInputActionsList", &UpdateReplicationSetAction).min(1).max(1);
    pub static UpdateReplicationSetOutput: Shape = Shape::structure("UpdateReplicationSetOutput", &[]);
    pub static UpdateResponsePlanInput: Shape = Shape::structure(
        "UpdateResponsePlanInput",
        &[
            Member::new("actions", &ActionsList),
            Member::new("arn", &Arn).required(),
            Member::new("chatChannel", &ChatChannel),
            Member::new("clientToken", &ClientToken),
            Member::new("displayName", &ResponsePlanDisplayName),
            Member::new("engagements", &EngagementSet),
            Member::new("incidentTemplateDedupeString", &DedupeString),
            Member::new("incidentTemplateImpact", &Impact),
            Member::new("incidentTemplateNotificationTargets", &NotificationTargetSet),
            Member::new("incidentTemplateSummary", &IncidentSummary),
            Member::new("incidentTemplateTags", &TagMapUpdate),
            Member::new("incidentTemplateTitle", &IncidentTitle),
            Member::new("integrations", &Integrations),
        ],
    );
    pub static UpdateResponsePlanOutput: Shape = Shape::structure("UpdateResponsePlanOutput", &[]);
    pub static UpdateTimelineEventInput: Shape = Shape::structure(
        "UpdateTimelineEventInput",
        &[
            Member::new("clientToken", &ClientToken),
            Member::new("eventData", &EventData),
            Member::new("eventId", &UUID).required(),
            Member::new("eventReferences", &EventReferenceList),
            Member::new("eventTime", &EPOCH_SECONDS),
            Member::new("eventType", &TimelineEventType),
            Member::new("incidentRecordArn", &Arn).required(),
        ],
    );
    pub static UpdateTimelineEventOutput: Shape = Shape::structure("UpdateTimelineEventOutput", &[]);
    pub static Url: Shape = Shape::string("Url").min(0).max(1000);
    pub static ValidationException: Shape =
        Shape::structure("ValidationException", &[Member::new("message", &TEXT).required()]);
    pub static VariableType: Shape = Shape::string("VariableType").of(super::VariableType::VALUES);
    pub static TagKey_PATTERN: Pattern =
        Pattern::new("^(?!aws:)[A-Za-z0-9 _=@:.+-/]+$", "^(?:[A-Za-z0-9 _=@:.+-/]+$)$").refuses("^(?:aws:)");
    pub static TagValue_PATTERN: Pattern = Pattern::new("^[A-Za-z0-9 _=@:.+-/]*$", "^(?:^[A-Za-z0-9 _=@:.+-/]*$)$");
    pub static ResponsePlanName_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9-_]*$", "^(?:^[a-zA-Z0-9-_]*$)$");
    pub static SsmAutomationDocumentNameString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,128}$", "^(?:^[a-zA-Z0-9_\\-.:/]{3,128}$)$");
    pub static Arn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$",
        "^(?:^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$)$",
    );
    pub static RoleArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$",
        "^(?:^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$)$",
    );
    pub static SsmContactsArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$",
        "^(?:^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$)$",
    );
    pub static GeneratedId_PATTERN: Pattern = Pattern::new(
        "^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$",
        "^(?:^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$)$",
    );
}
