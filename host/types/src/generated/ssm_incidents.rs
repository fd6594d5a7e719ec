// Written by host/codegen from host/models.

//! The types of `ssm-incidents`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum Action {
    #[serde(rename = "ssmAutomation")]
    SsmAutomation(SsmAutomation),
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct AddRegionAction {
    #[serde(rename = "regionName")]
    pub region_name: String,
    #[serde(rename = "sseKmsKeyId")]
    pub sse_kms_key_id: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub enum AttributeValueList {
    #[serde(rename = "integerValues")]
    IntegerValues(Vec<i32>),
    #[serde(rename = "stringValues")]
    StringValues(Vec<String>),
}

#[derive(Clone, serde::Serialize)]
pub enum AutomationExecution {
    #[serde(rename = "ssmExecutionArn")]
    SsmExecutionArn(String),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct BatchGetIncidentFindingsError {
    #[serde(rename = "code", skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "findingId", skip_serializing_if = "Option::is_none")]
    pub finding_id: Option<String>,
    #[serde(rename = "message", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct BatchGetIncidentFindingsInput {
    #[serde(rename = "findingIds")]
    pub finding_ids: Vec<String>,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct BatchGetIncidentFindingsOutput {
    #[serde(rename = "errors", skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<BatchGetIncidentFindingsError>>,
    #[serde(rename = "findings", skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum ChatChannel {
    #[serde(rename = "chatbotSns")]
    ChatbotSns(Vec<String>),
    #[serde(rename = "empty")]
    Empty(EmptyChatChannel),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CloudFormationStackUpdate {
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<crate::Timestamp>,
    #[serde(rename = "stackArn", skip_serializing_if = "Option::is_none")]
    pub stack_arn: Option<String>,
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CodeDeployDeployment {
    #[serde(rename = "deploymentGroupArn", skip_serializing_if = "Option::is_none")]
    pub deployment_group_arn: Option<String>,
    #[serde(rename = "deploymentId", skip_serializing_if = "Option::is_none")]
    pub deployment_id: Option<String>,
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<crate::Timestamp>,
    #[serde(rename = "startTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize)]
pub enum Condition {
    #[serde(rename = "after")]
    After(crate::Timestamp),
    #[serde(rename = "before")]
    Before(crate::Timestamp),
    #[serde(rename = "equals")]
    Equals(AttributeValueList),
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateReplicationSetInput {
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "regions")]
    pub regions: std::collections::BTreeMap<String, RegionMapInputValue>,
    #[serde(rename = "tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateReplicationSetOutput {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateResponsePlanInput {
    #[serde(rename = "actions")]
    pub actions: Option<Vec<Action>>,
    #[serde(rename = "chatChannel")]
    pub chat_channel: Option<ChatChannel>,
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    #[serde(rename = "engagements")]
    pub engagements: Option<Vec<String>>,
    #[serde(rename = "incidentTemplate")]
    pub incident_template: IncidentTemplate,
    #[serde(rename = "integrations")]
    pub integrations: Option<Vec<Integration>>,
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "tags")]
    pub tags: Option<std::collections::BTreeMap<String, String>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateResponsePlanOutput {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateTimelineEventInput {
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "eventData")]
    pub event_data: String,
    #[serde(rename = "eventReferences")]
    pub event_references: Option<Vec<EventReference>>,
    #[serde(rename = "eventTime")]
    pub event_time: crate::Timestamp,
    #[serde(rename = "eventType")]
    pub event_type: String,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateTimelineEventOutput {
    #[serde(rename = "eventId", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    #[serde(rename = "incidentRecordArn", skip_serializing_if = "Option::is_none")]
    pub incident_record_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteIncidentRecordInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteIncidentRecordOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRegionAction {
    #[serde(rename = "regionName")]
    pub region_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteReplicationSetInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteReplicationSetOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteResourcePolicyInput {
    #[serde(rename = "policyId")]
    pub policy_id: String,
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteResourcePolicyOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteResponsePlanInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteResponsePlanOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteTimelineEventInput {
    #[serde(rename = "eventId")]
    pub event_id: String,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteTimelineEventOutput {}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum DynamicSsmParameterValue {
    #[serde(rename = "variable")]
    Variable(VariableType),
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct EmptyChatChannel {}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum EventReference {
    #[serde(rename = "relatedItemId")]
    RelatedItemId(String),
    #[serde(rename = "resource")]
    Resource(String),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct EventSummary {
    #[serde(rename = "eventId", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    #[serde(rename = "eventReferences", skip_serializing_if = "Option::is_none")]
    pub event_references: Option<Vec<EventReference>>,
    #[serde(rename = "eventTime", skip_serializing_if = "Option::is_none")]
    pub event_time: Option<crate::Timestamp>,
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    #[serde(rename = "eventUpdatedTime", skip_serializing_if = "Option::is_none")]
    pub event_updated_time: Option<crate::Timestamp>,
    #[serde(rename = "incidentRecordArn", skip_serializing_if = "Option::is_none")]
    pub incident_record_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct Filter {
    #[serde(rename = "condition")]
    pub condition: Condition,
    #[serde(rename = "key")]
    pub key: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Finding {
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "details", skip_serializing_if = "Option::is_none")]
    pub details: Option<FindingDetails>,
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "lastModifiedTime", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize)]
pub enum FindingDetails {
    #[serde(rename = "cloudFormationStackUpdate")]
    CloudFormationStackUpdate(CloudFormationStackUpdate),
    #[serde(rename = "codeDeployDeployment")]
    CodeDeployDeployment(CodeDeployDeployment),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct FindingSummary {
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "lastModifiedTime", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetIncidentRecordInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetIncidentRecordOutput {
    #[serde(rename = "incidentRecord", skip_serializing_if = "Option::is_none")]
    pub incident_record: Option<IncidentRecord>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetReplicationSetInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetReplicationSetOutput {
    #[serde(rename = "replicationSet", skip_serializing_if = "Option::is_none")]
    pub replication_set: Option<ReplicationSet>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetResourcePoliciesInput {
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetResourcePoliciesOutput {
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "resourcePolicies", skip_serializing_if = "Option::is_none")]
    pub resource_policies: Option<Vec<ResourcePolicy>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetResponsePlanInput {
    #[serde(rename = "arn")]
    pub arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetResponsePlanOutput {
    #[serde(rename = "actions", skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "chatChannel", skip_serializing_if = "Option::is_none")]
    pub chat_channel: Option<ChatChannel>,
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "engagements", skip_serializing_if = "Option::is_none")]
    pub engagements: Option<Vec<String>>,
    #[serde(rename = "incidentTemplate", skip_serializing_if = "Option::is_none")]
    pub incident_template: Option<IncidentTemplate>,
    #[serde(rename = "integrations", skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<Integration>>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetTimelineEventInput {
    #[serde(rename = "eventId")]
    pub event_id: String,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetTimelineEventOutput {
    #[serde(rename = "event", skip_serializing_if = "Option::is_none")]
    pub event: Option<TimelineEvent>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct IncidentRecord {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "automationExecutions", skip_serializing_if = "Option::is_none")]
    pub automation_executions: Option<Vec<AutomationExecution>>,
    #[serde(rename = "chatChannel", skip_serializing_if = "Option::is_none")]
    pub chat_channel: Option<ChatChannel>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "dedupeString", skip_serializing_if = "Option::is_none")]
    pub dedupe_string: Option<String>,
    #[serde(rename = "impact", skip_serializing_if = "Option::is_none")]
    pub impact: Option<i32>,
    #[serde(rename = "incidentRecordSource", skip_serializing_if = "Option::is_none")]
    pub incident_record_source: Option<IncidentRecordSource>,
    #[serde(rename = "lastModifiedBy", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    #[serde(rename = "lastModifiedTime", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<crate::Timestamp>,
    #[serde(rename = "notificationTargets", skip_serializing_if = "Option::is_none")]
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    #[serde(rename = "resolvedTime", skip_serializing_if = "Option::is_none")]
    pub resolved_time: Option<crate::Timestamp>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<IncidentRecordStatus>,
    #[serde(rename = "summary", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct IncidentRecordSource {
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "invokedBy", skip_serializing_if = "Option::is_none")]
    pub invoked_by: Option<String>,
    #[serde(rename = "resourceArn", skip_serializing_if = "Option::is_none")]
    pub resource_arn: Option<String>,
    #[serde(rename = "source", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IncidentRecordStatus {
    #[serde(rename = "OPEN")]
    Open,
    #[serde(rename = "RESOLVED")]
    Resolved,
}

impl IncidentRecordStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Resolved => "RESOLVED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "OPEN" => Self::Open,
            "RESOLVED" => Self::Resolved,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct IncidentRecordSummary {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "creationTime", skip_serializing_if = "Option::is_none")]
    pub creation_time: Option<crate::Timestamp>,
    #[serde(rename = "impact", skip_serializing_if = "Option::is_none")]
    pub impact: Option<i32>,
    #[serde(rename = "incidentRecordSource", skip_serializing_if = "Option::is_none")]
    pub incident_record_source: Option<IncidentRecordSource>,
    #[serde(rename = "resolvedTime", skip_serializing_if = "Option::is_none")]
    pub resolved_time: Option<crate::Timestamp>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<IncidentRecordStatus>,
    #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct IncidentTemplate {
    #[serde(rename = "dedupeString", skip_serializing_if = "Option::is_none")]
    pub dedupe_string: Option<String>,
    #[serde(rename = "impact")]
    pub impact: i32,
    #[serde(rename = "incidentTags", skip_serializing_if = "Option::is_none")]
    pub incident_tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "notificationTargets", skip_serializing_if = "Option::is_none")]
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    #[serde(rename = "summary", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(rename = "title")]
    pub title: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum Integration {
    #[serde(rename = "pagerDutyConfiguration")]
    PagerDutyConfiguration(PagerDutyConfiguration),
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct ItemIdentifier {
    #[serde(rename = "type")]
    pub r#type: ItemType,
    #[serde(rename = "value")]
    pub value: ItemValue,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemType {
    #[serde(rename = "ANALYSIS")]
    Analysis,
    #[serde(rename = "INCIDENT")]
    Incident,
    #[serde(rename = "METRIC")]
    Metric,
    #[serde(rename = "PARENT")]
    Parent,
    #[serde(rename = "ATTACHMENT")]
    Attachment,
    #[serde(rename = "OTHER")]
    Other,
    #[serde(rename = "AUTOMATION")]
    Automation,
    #[serde(rename = "INVOLVED_RESOURCE")]
    InvolvedResource,
    #[serde(rename = "TASK")]
    Task,
}

impl ItemType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Analysis => "ANALYSIS",
            Self::Incident => "INCIDENT",
            Self::Metric => "METRIC",
            Self::Parent => "PARENT",
            Self::Attachment => "ATTACHMENT",
            Self::Other => "OTHER",
            Self::Automation => "AUTOMATION",
            Self::InvolvedResource => "INVOLVED_RESOURCE",
            Self::Task => "TASK",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ANALYSIS" => Self::Analysis,
            "INCIDENT" => Self::Incident,
            "METRIC" => Self::Metric,
            "PARENT" => Self::Parent,
            "ATTACHMENT" => Self::Attachment,
            "OTHER" => Self::Other,
            "AUTOMATION" => Self::Automation,
            "INVOLVED_RESOURCE" => Self::InvolvedResource,
            "TASK" => Self::Task,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum ItemValue {
    #[serde(rename = "arn")]
    Arn(String),
    #[serde(rename = "metricDefinition")]
    MetricDefinition(String),
    #[serde(rename = "pagerDutyIncidentDetail")]
    PagerDutyIncidentDetail(PagerDutyIncidentDetail),
    #[serde(rename = "url")]
    Url(String),
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListIncidentFindingsInput {
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListIncidentFindingsOutput {
    #[serde(rename = "findings", skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<FindingSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListIncidentRecordsInput {
    #[serde(rename = "filters")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListIncidentRecordsOutput {
    #[serde(rename = "incidentRecordSummaries", skip_serializing_if = "Option::is_none")]
    pub incident_record_summaries: Option<Vec<IncidentRecordSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRelatedItemsInput {
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRelatedItemsOutput {
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "relatedItems", skip_serializing_if = "Option::is_none")]
    pub related_items: Option<Vec<RelatedItem>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListReplicationSetsInput {
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListReplicationSetsOutput {
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "replicationSetArns", skip_serializing_if = "Option::is_none")]
    pub replication_set_arns: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListResponsePlansInput {
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListResponsePlansOutput {
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "responsePlanSummaries", skip_serializing_if = "Option::is_none")]
    pub response_plan_summaries: Option<Vec<ResponsePlanSummary>>,
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
pub struct ListTimelineEventsInput {
    #[serde(rename = "filters")]
    pub filters: Option<Vec<Filter>>,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
    #[serde(rename = "maxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "sortBy")]
    pub sort_by: Option<TimelineEventSort>,
    #[serde(rename = "sortOrder")]
    pub sort_order: Option<SortOrder>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListTimelineEventsOutput {
    #[serde(rename = "eventSummaries", skip_serializing_if = "Option::is_none")]
    pub event_summaries: Option<Vec<EventSummary>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum NotificationTargetItem {
    #[serde(rename = "snsTopicArn")]
    SnsTopicArn(String),
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct PagerDutyConfiguration {
    #[serde(rename = "name")]
    pub name: String,
    #[serde(rename = "pagerDutyIncidentConfiguration")]
    pub pager_duty_incident_configuration: PagerDutyIncidentConfiguration,
    #[serde(rename = "secretId")]
    pub secret_id: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct PagerDutyIncidentConfiguration {
    #[serde(rename = "serviceId")]
    pub service_id: String,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct PagerDutyIncidentDetail {
    #[serde(rename = "autoResolve", skip_serializing_if = "Option::is_none")]
    pub auto_resolve: Option<bool>,
    #[serde(rename = "id")]
    pub id: String,
    #[serde(rename = "secretId", skip_serializing_if = "Option::is_none")]
    pub secret_id: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutResourcePolicyInput {
    #[serde(rename = "policy")]
    pub policy: String,
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PutResourcePolicyOutput {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RegionInfo {
    #[serde(rename = "sseKmsKeyId", skip_serializing_if = "Option::is_none")]
    pub sse_kms_key_id: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<RegionStatus>,
    #[serde(rename = "statusMessage", skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    #[serde(rename = "statusUpdateDateTime", skip_serializing_if = "Option::is_none")]
    pub status_update_date_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct RegionMapInputValue {
    #[serde(rename = "sseKmsKeyId")]
    pub sse_kms_key_id: Option<String>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RegionStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "DELETING")]
    Deleting,
    #[serde(rename = "FAILED")]
    Failed,
}

impl RegionStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct RelatedItem {
    #[serde(rename = "generatedId", skip_serializing_if = "Option::is_none")]
    pub generated_id: Option<String>,
    #[serde(rename = "identifier")]
    pub identifier: ItemIdentifier,
    #[serde(rename = "title", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub enum RelatedItemsUpdate {
    #[serde(rename = "itemToAdd")]
    ItemToAdd(RelatedItem),
    #[serde(rename = "itemToRemove")]
    ItemToRemove(ItemIdentifier),
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ReplicationSet {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(rename = "createdTime", skip_serializing_if = "Option::is_none")]
    pub created_time: Option<crate::Timestamp>,
    #[serde(rename = "deletionProtected", skip_serializing_if = "Option::is_none")]
    pub deletion_protected: Option<bool>,
    #[serde(rename = "lastModifiedBy", skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    #[serde(rename = "lastModifiedTime", skip_serializing_if = "Option::is_none")]
    pub last_modified_time: Option<crate::Timestamp>,
    #[serde(rename = "regionMap", skip_serializing_if = "Option::is_none")]
    pub region_map: Option<std::collections::BTreeMap<String, RegionInfo>>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ReplicationSetStatus>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReplicationSetStatus {
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "CREATING")]
    Creating,
    #[serde(rename = "UPDATING")]
    Updating,
    #[serde(rename = "DELETING")]
    Deleting,
    #[serde(rename = "FAILED")]
    Failed,
}

impl ReplicationSetStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVE" => Self::Active,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "FAILED" => Self::Failed,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResourcePolicy {
    #[serde(rename = "policyDocument", skip_serializing_if = "Option::is_none")]
    pub policy_document: Option<String>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<String>,
    #[serde(rename = "ramResourceShareRegion", skip_serializing_if = "Option::is_none")]
    pub ram_resource_share_region: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResponsePlanSummary {
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortOrder {
    #[serde(rename = "ASCENDING")]
    Ascending,
    #[serde(rename = "DESCENDING")]
    Descending,
}

impl SortOrder {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "ASCENDING",
            Self::Descending => "DESCENDING",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ASCENDING" => Self::Ascending,
            "DESCENDING" => Self::Descending,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct SsmAutomation {
    #[serde(rename = "documentName")]
    pub document_name: String,
    #[serde(rename = "documentVersion", skip_serializing_if = "Option::is_none")]
    pub document_version: Option<String>,
    #[serde(rename = "dynamicParameters", skip_serializing_if = "Option::is_none")]
    pub dynamic_parameters: Option<std::collections::BTreeMap<String, DynamicSsmParameterValue>>,
    #[serde(rename = "parameters", skip_serializing_if = "Option::is_none")]
    pub parameters: Option<std::collections::BTreeMap<String, Vec<String>>>,
    #[serde(rename = "roleArn")]
    pub role_arn: String,
    #[serde(rename = "targetAccount", skip_serializing_if = "Option::is_none")]
    pub target_account: Option<SsmTargetAccount>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SsmTargetAccount {
    #[serde(rename = "RESPONSE_PLAN_OWNER_ACCOUNT")]
    ResponsePlanOwnerAccount,
    #[serde(rename = "IMPACTED_ACCOUNT")]
    ImpactedAccount,
}

impl SsmTargetAccount {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ResponsePlanOwnerAccount => "RESPONSE_PLAN_OWNER_ACCOUNT",
            Self::ImpactedAccount => "IMPACTED_ACCOUNT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "RESPONSE_PLAN_OWNER_ACCOUNT" => Self::ResponsePlanOwnerAccount,
            "IMPACTED_ACCOUNT" => Self::ImpactedAccount,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartIncidentInput {
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "impact")]
    pub impact: Option<i32>,
    #[serde(rename = "relatedItems")]
    pub related_items: Option<Vec<RelatedItem>>,
    #[serde(rename = "responsePlanArn")]
    pub response_plan_arn: String,
    #[serde(rename = "title")]
    pub title: Option<String>,
    #[serde(rename = "triggerDetails")]
    pub trigger_details: Option<TriggerDetails>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StartIncidentOutput {
    #[serde(rename = "incidentRecordArn", skip_serializing_if = "Option::is_none")]
    pub incident_record_arn: Option<String>,
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

#[derive(Clone, serde::Serialize, Default)]
pub struct TimelineEvent {
    #[serde(rename = "eventData", skip_serializing_if = "Option::is_none")]
    pub event_data: Option<String>,
    #[serde(rename = "eventId", skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    #[serde(rename = "eventReferences", skip_serializing_if = "Option::is_none")]
    pub event_references: Option<Vec<EventReference>>,
    #[serde(rename = "eventTime", skip_serializing_if = "Option::is_none")]
    pub event_time: Option<crate::Timestamp>,
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    #[serde(rename = "eventUpdatedTime", skip_serializing_if = "Option::is_none")]
    pub event_updated_time: Option<crate::Timestamp>,
    #[serde(rename = "incidentRecordArn", skip_serializing_if = "Option::is_none")]
    pub incident_record_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimelineEventSort {
    #[serde(rename = "EVENT_TIME")]
    EventTime,
}

impl TimelineEventSort {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EventTime => "EVENT_TIME",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "EVENT_TIME" => Self::EventTime,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TriggerDetails {
    #[serde(rename = "rawData")]
    pub raw_data: Option<String>,
    #[serde(rename = "source")]
    pub source: String,
    #[serde(rename = "timestamp")]
    pub timestamp: crate::Timestamp,
    #[serde(rename = "triggerArn")]
    pub trigger_arn: Option<String>,
}

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
pub struct UpdateDeletionProtectionInput {
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "deletionProtected")]
    pub deletion_protected: bool,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateDeletionProtectionOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateIncidentRecordInput {
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "chatChannel")]
    pub chat_channel: Option<ChatChannel>,
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "impact")]
    pub impact: Option<i32>,
    #[serde(rename = "notificationTargets")]
    pub notification_targets: Option<Vec<NotificationTargetItem>>,
    #[serde(rename = "status")]
    pub status: Option<IncidentRecordStatus>,
    #[serde(rename = "summary")]
    pub summary: Option<String>,
    #[serde(rename = "title")]
    pub title: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateIncidentRecordOutput {}

#[derive(Clone, serde::Deserialize)]
pub struct UpdateRelatedItemsInput {
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
    #[serde(rename = "relatedItemsUpdate")]
    pub related_items_update: RelatedItemsUpdate,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateRelatedItemsOutput {}

#[derive(Clone, serde::Deserialize)]
pub enum UpdateReplicationSetAction {
    #[serde(rename = "addRegionAction")]
    AddRegionAction(AddRegionAction),
    #[serde(rename = "deleteRegionAction")]
    DeleteRegionAction(DeleteRegionAction),
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateReplicationSetInput {
    #[serde(rename = "actions")]
    pub actions: Vec<UpdateReplicationSetAction>,
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateReplicationSetOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateResponsePlanInput {
    #[serde(rename = "actions")]
    pub actions: Option<Vec<Action>>,
    #[serde(rename = "arn")]
    pub arn: String,
    #[serde(rename = "chatChannel")]
    pub chat_channel: Option<ChatChannel>,
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    #[serde(rename = "engagements")]
    pub engagements: Option<Vec<String>>,
    #[serde(rename = "incidentTemplateDedupeString")]
    pub incident_template_dedupe_string: Option<String>,
    #[serde(rename = "incidentTemplateImpact")]
    pub incident_template_impact: Option<i32>,
    #[serde(rename = "incidentTemplateNotificationTargets")]
    pub incident_template_notification_targets: Option<Vec<NotificationTargetItem>>,
    #[serde(rename = "incidentTemplateSummary")]
    pub incident_template_summary: Option<String>,
    #[serde(rename = "incidentTemplateTags")]
    pub incident_template_tags: Option<std::collections::BTreeMap<String, String>>,
    #[serde(rename = "incidentTemplateTitle")]
    pub incident_template_title: Option<String>,
    #[serde(rename = "integrations")]
    pub integrations: Option<Vec<Integration>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateResponsePlanOutput {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateTimelineEventInput {
    #[serde(rename = "clientToken")]
    pub client_token: Option<String>,
    #[serde(rename = "eventData")]
    pub event_data: Option<String>,
    #[serde(rename = "eventId")]
    pub event_id: String,
    #[serde(rename = "eventReferences")]
    pub event_references: Option<Vec<EventReference>>,
    #[serde(rename = "eventTime")]
    pub event_time: Option<crate::Timestamp>,
    #[serde(rename = "eventType")]
    pub event_type: Option<String>,
    #[serde(rename = "incidentRecordArn")]
    pub incident_record_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateTimelineEventOutput {}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VariableType {
    #[serde(rename = "INCIDENT_RECORD_ARN")]
    IncidentRecordArn,
    #[serde(rename = "INVOLVED_RESOURCES")]
    InvolvedResources,
}

impl VariableType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::IncidentRecordArn => "INCIDENT_RECORD_ARN",
            Self::InvolvedResources => "INVOLVED_RESOURCES",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "INCIDENT_RECORD_ARN" => Self::IncidentRecordArn,
            "INVOLVED_RESOURCES" => Self::InvolvedResources,
            _ => return None,
        })
    }
}

impl crate::Operation for BatchGetIncidentFindingsInput {
    type Output = BatchGetIncidentFindingsOutput;
    const MODEL: &'static crate::OperationModel = &operations::BatchGetIncidentFindings;
}

impl crate::Operation for CreateReplicationSetInput {
    type Output = CreateReplicationSetOutput;
    const MODEL: &'static crate::OperationModel = &operations::CreateReplicationSet;
}

impl crate::Operation for CreateResponsePlanInput {
    type Output = CreateResponsePlanOutput;
    const MODEL: &'static crate::OperationModel = &operations::CreateResponsePlan;
}

impl crate::Operation for CreateTimelineEventInput {
    type Output = CreateTimelineEventOutput;
    const MODEL: &'static crate::OperationModel = &operations::CreateTimelineEvent;
}

impl crate::Operation for DeleteIncidentRecordInput {
    type Output = DeleteIncidentRecordOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteIncidentRecord;
}

impl crate::Operation for DeleteReplicationSetInput {
    type Output = DeleteReplicationSetOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteReplicationSet;
}

impl crate::Operation for DeleteResourcePolicyInput {
    type Output = DeleteResourcePolicyOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteResourcePolicy;
}

impl crate::Operation for DeleteResponsePlanInput {
    type Output = DeleteResponsePlanOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteResponsePlan;
}

impl crate::Operation for DeleteTimelineEventInput {
    type Output = DeleteTimelineEventOutput;
    const MODEL: &'static crate::OperationModel = &operations::DeleteTimelineEvent;
}

impl crate::Operation for GetIncidentRecordInput {
    type Output = GetIncidentRecordOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetIncidentRecord;
}

impl crate::Operation for GetReplicationSetInput {
    type Output = GetReplicationSetOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetReplicationSet;
}

impl crate::Operation for GetResourcePoliciesInput {
    type Output = GetResourcePoliciesOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetResourcePolicies;
}

impl crate::Operation for GetResponsePlanInput {
    type Output = GetResponsePlanOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetResponsePlan;
}

impl crate::Operation for GetTimelineEventInput {
    type Output = GetTimelineEventOutput;
    const MODEL: &'static crate::OperationModel = &operations::GetTimelineEvent;
}

impl crate::Operation for ListIncidentFindingsInput {
    type Output = ListIncidentFindingsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListIncidentFindings;
}

impl crate::Operation for ListIncidentRecordsInput {
    type Output = ListIncidentRecordsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListIncidentRecords;
}

impl crate::Operation for ListRelatedItemsInput {
    type Output = ListRelatedItemsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListRelatedItems;
}

impl crate::Operation for ListReplicationSetsInput {
    type Output = ListReplicationSetsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListReplicationSets;
}

impl crate::Operation for ListResponsePlansInput {
    type Output = ListResponsePlansOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListResponsePlans;
}

impl crate::Operation for ListTagsForResourceRequest {
    type Output = ListTagsForResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListTagsForResource;
}

impl crate::Operation for ListTimelineEventsInput {
    type Output = ListTimelineEventsOutput;
    const MODEL: &'static crate::OperationModel = &operations::ListTimelineEvents;
}

impl crate::Operation for PutResourcePolicyInput {
    type Output = PutResourcePolicyOutput;
    const MODEL: &'static crate::OperationModel = &operations::PutResourcePolicy;
}

impl crate::Operation for StartIncidentInput {
    type Output = StartIncidentOutput;
    const MODEL: &'static crate::OperationModel = &operations::StartIncident;
}

impl crate::Operation for TagResourceRequest {
    type Output = TagResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::TagResource;
}

impl crate::Operation for UntagResourceRequest {
    type Output = UntagResourceResponse;
    const MODEL: &'static crate::OperationModel = &operations::UntagResource;
}

impl crate::Operation for UpdateDeletionProtectionInput {
    type Output = UpdateDeletionProtectionOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateDeletionProtection;
}

impl crate::Operation for UpdateIncidentRecordInput {
    type Output = UpdateIncidentRecordOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateIncidentRecord;
}

impl crate::Operation for UpdateRelatedItemsInput {
    type Output = UpdateRelatedItemsOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateRelatedItems;
}

impl crate::Operation for UpdateReplicationSetInput {
    type Output = UpdateReplicationSetOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateReplicationSet;
}

impl crate::Operation for UpdateResponsePlanInput {
    type Output = UpdateResponsePlanOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateResponsePlan;
}

impl crate::Operation for UpdateTimelineEventInput {
    type Output = UpdateTimelineEventOutput;
    const MODEL: &'static crate::OperationModel = &operations::UpdateTimelineEvent;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-incidents",
    signing_name: "ssm-incidents",
    validation_error: "ValidationException",
    api_version: "2018-05-10",
    protocol: crate::Protocol::RestJson,
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
        crate::ErrorModel { code: "AccessDeniedException", status: 403 },
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
    pub static BatchGetIncidentFindings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "BatchGetIncidentFindings",
        method: "POST",
        path: "/batchGetIncidentFindings",
        success: 200,
        input: &shapes::BatchGetIncidentFindingsInput_,
        output: Some(&shapes::BatchGetIncidentFindingsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateReplicationSet: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateReplicationSet",
        method: "POST",
        path: "/createReplicationSet",
        success: 201,
        input: &shapes::CreateReplicationSetInput_,
        output: Some(&shapes::CreateReplicationSetOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateResponsePlan: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateResponsePlan",
        method: "POST",
        path: "/createResponsePlan",
        success: 201,
        input: &shapes::CreateResponsePlanInput_,
        output: Some(&shapes::CreateResponsePlanOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateTimelineEvent: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateTimelineEvent",
        method: "POST",
        path: "/createTimelineEvent",
        success: 201,
        input: &shapes::CreateTimelineEventInput_,
        output: Some(&shapes::CreateTimelineEventOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteIncidentRecord: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteIncidentRecord",
        method: "POST",
        path: "/deleteIncidentRecord",
        success: 204,
        input: &shapes::DeleteIncidentRecordInput_,
        output: Some(&shapes::DeleteIncidentRecordOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteReplicationSet: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteReplicationSet",
        method: "POST",
        path: "/deleteReplicationSet",
        success: 204,
        input: &shapes::DeleteReplicationSetInput_,
        output: Some(&shapes::DeleteReplicationSetOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteResourcePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteResourcePolicy",
        method: "POST",
        path: "/deleteResourcePolicy",
        success: 200,
        input: &shapes::DeleteResourcePolicyInput_,
        output: Some(&shapes::DeleteResourcePolicyOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteResponsePlan: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteResponsePlan",
        method: "POST",
        path: "/deleteResponsePlan",
        success: 204,
        input: &shapes::DeleteResponsePlanInput_,
        output: Some(&shapes::DeleteResponsePlanOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteTimelineEvent: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteTimelineEvent",
        method: "POST",
        path: "/deleteTimelineEvent",
        success: 204,
        input: &shapes::DeleteTimelineEventInput_,
        output: Some(&shapes::DeleteTimelineEventOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetIncidentRecord: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetIncidentRecord",
        method: "GET",
        path: "/getIncidentRecord",
        success: 200,
        input: &shapes::GetIncidentRecordInput_,
        output: Some(&shapes::GetIncidentRecordOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetReplicationSet: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetReplicationSet",
        method: "GET",
        path: "/getReplicationSet",
        success: 200,
        input: &shapes::GetReplicationSetInput_,
        output: Some(&shapes::GetReplicationSetOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetResourcePolicies: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetResourcePolicies",
        method: "POST",
        path: "/getResourcePolicies",
        success: 200,
        input: &shapes::GetResourcePoliciesInput_,
        output: Some(&shapes::GetResourcePoliciesOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static GetResponsePlan: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetResponsePlan",
        method: "GET",
        path: "/getResponsePlan",
        success: 200,
        input: &shapes::GetResponsePlanInput_,
        output: Some(&shapes::GetResponsePlanOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetTimelineEvent: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetTimelineEvent",
        method: "GET",
        path: "/getTimelineEvent",
        success: 200,
        input: &shapes::GetTimelineEventInput_,
        output: Some(&shapes::GetTimelineEventOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListIncidentFindings: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListIncidentFindings",
        method: "POST",
        path: "/listIncidentFindings",
        success: 200,
        input: &shapes::ListIncidentFindingsInput_,
        output: Some(&shapes::ListIncidentFindingsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListIncidentRecords: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListIncidentRecords",
        method: "POST",
        path: "/listIncidentRecords",
        success: 200,
        input: &shapes::ListIncidentRecordsInput_,
        output: Some(&shapes::ListIncidentRecordsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRelatedItems: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRelatedItems",
        method: "POST",
        path: "/listRelatedItems",
        success: 200,
        input: &shapes::ListRelatedItemsInput_,
        output: Some(&shapes::ListRelatedItemsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListReplicationSets: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListReplicationSets",
        method: "POST",
        path: "/listReplicationSets",
        success: 200,
        input: &shapes::ListReplicationSetsInput_,
        output: Some(&shapes::ListReplicationSetsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListResponsePlans: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListResponsePlans",
        method: "POST",
        path: "/listResponsePlans",
        success: 200,
        input: &shapes::ListResponsePlansInput_,
        output: Some(&shapes::ListResponsePlansOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
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
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListTimelineEvents: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTimelineEvents",
        method: "POST",
        path: "/listTimelineEvents",
        success: 200,
        input: &shapes::ListTimelineEventsInput_,
        output: Some(&shapes::ListTimelineEventsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static PutResourcePolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutResourcePolicy",
        method: "POST",
        path: "/putResourcePolicy",
        success: 200,
        input: &shapes::PutResourcePolicyInput_,
        output: Some(&shapes::PutResourcePolicyOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StartIncident: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartIncident",
        method: "POST",
        path: "/startIncident",
        success: 200,
        input: &shapes::StartIncidentInput_,
        output: Some(&shapes::StartIncidentOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/tags/{resourceArn}",
        success: 204,
        input: &shapes::TagResourceRequest_,
        output: Some(&shapes::TagResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
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
        success: 204,
        input: &shapes::UntagResourceRequest_,
        output: Some(&shapes::UntagResourceResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateDeletionProtection: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateDeletionProtection",
        method: "POST",
        path: "/updateDeletionProtection",
        success: 204,
        input: &shapes::UpdateDeletionProtectionInput_,
        output: Some(&shapes::UpdateDeletionProtectionOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateIncidentRecord: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateIncidentRecord",
        method: "POST",
        path: "/updateIncidentRecord",
        success: 204,
        input: &shapes::UpdateIncidentRecordInput_,
        output: Some(&shapes::UpdateIncidentRecordOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateRelatedItems: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateRelatedItems",
        method: "POST",
        path: "/updateRelatedItems",
        success: 204,
        input: &shapes::UpdateRelatedItemsInput_,
        output: Some(&shapes::UpdateRelatedItemsOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateReplicationSet: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateReplicationSet",
        method: "POST",
        path: "/updateReplicationSet",
        success: 204,
        input: &shapes::UpdateReplicationSetInput_,
        output: Some(&shapes::UpdateReplicationSetOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateResponsePlan: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateResponsePlan",
        method: "POST",
        path: "/updateResponsePlan",
        success: 204,
        input: &shapes::UpdateResponsePlanInput_,
        output: Some(&shapes::UpdateResponsePlanOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateTimelineEvent: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateTimelineEvent",
        method: "POST",
        path: "/updateTimelineEvent",
        success: 204,
        input: &shapes::UpdateTimelineEventInput_,
        output: Some(&shapes::UpdateTimelineEventOutput_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
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
    pub static Action_: Shape = Shape {
        name: "Action",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ssmAutomation",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &SsmAutomation_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static ActionsList_: Shape = Shape {
        name: "ActionsList",
        sensitive: false,
        kind: Kind::List(&Action_, Bounds { min: Some(0), max: Some(1) }),
    };
    pub static AddRegionAction_: Shape = Shape {
        name: "AddRegionAction",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "regionName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RegionName_,
                },
                Member {
                    name: "sseKmsKeyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SseKmsKey_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static Arn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$",
        Check::Regex("^arn:aws(-cn|-us-gov)?:[a-z0-9-]*:[a-z0-9-]*:([0-9]{12})?:.+$"),
    );
    pub static Arn_: Shape = Shape {
        name: "Arn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(1000) },
            pattern: Some(&Arn_PATTERN),
            values: &[],
        },
    };
    pub static AttributeValueList_: Shape = Shape {
        name: "AttributeValueList",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "integerValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IntegerList_,
                },
                Member {
                    name: "stringValues",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StringList_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static AutomationExecution_: Shape = Shape {
        name: "AutomationExecution",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ssmExecutionArn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static AutomationExecutionSet_: Shape = Shape {
        name: "AutomationExecutionSet",
        sensitive: false,
        kind: Kind::List(&AutomationExecution_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static BatchGetIncidentFindingsError_: Shape = Shape {
        name: "BatchGetIncidentFindingsError",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "code",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "findingId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingId_,
                },
                Member {
                    name: "message",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static BatchGetIncidentFindingsErrorList_: Shape = Shape {
        name: "BatchGetIncidentFindingsErrorList",
        sensitive: false,
        kind: Kind::List(&BatchGetIncidentFindingsError_, Bounds { min: None, max: None }),
    };
    pub static BatchGetIncidentFindingsInput_: Shape = Shape {
        name: "BatchGetIncidentFindingsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "findingIds",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingIdList_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static BatchGetIncidentFindingsOutput_: Shape = Shape {
        name: "BatchGetIncidentFindingsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "errors",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &BatchGetIncidentFindingsErrorList_,
                },
                Member {
                    name: "findings",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Boolean_: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
    pub static ChatChannel_: Shape = Shape {
        name: "ChatChannel",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "chatbotSns",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatbotSnsConfigurationSet_,
                },
                Member {
                    name: "empty",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EmptyChatChannel_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static ChatbotSnsConfigurationSet_: Shape = Shape {
        name: "ChatbotSnsConfigurationSet",
        sensitive: false,
        kind: Kind::List(&SnsArn_, Bounds { min: Some(1), max: Some(5) }),
    };
    pub static ClientToken_: Shape = Shape {
        name: "ClientToken",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static CloudFormationStackUpdate_: Shape = Shape {
        name: "CloudFormationStackUpdate",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "endTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "stackArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "startTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CodeDeployDeployment_: Shape = Shape {
        name: "CodeDeployDeployment",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "deploymentGroupArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "deploymentId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &CodeDeployDeploymentDeploymentIdString_,
                },
                Member {
                    name: "endTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "startTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CodeDeployDeploymentDeploymentIdString_: Shape = Shape {
        name: "CodeDeployDeploymentDeploymentIdString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static Condition_: Shape = Shape {
        name: "Condition",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "after",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "before",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "equals",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AttributeValueList_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static CreateReplicationSetInput_: Shape = Shape {
        name: "CreateReplicationSetInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "regions",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RegionMapInput_,
                },
                Member {
                    name: "tags",
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
    pub static CreateReplicationSetOutput_: Shape = Shape {
        name: "CreateReplicationSetOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateResponsePlanInput_: Shape = Shape {
        name: "CreateResponsePlanInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "actions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionsList_,
                },
                Member {
                    name: "chatChannel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatChannel_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "displayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResponsePlanDisplayName_,
                },
                Member {
                    name: "engagements",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EngagementSet_,
                },
                Member {
                    name: "incidentTemplate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentTemplate_,
                },
                Member {
                    name: "integrations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integrations_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResponsePlanName_,
                },
                Member {
                    name: "tags",
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
    pub static CreateResponsePlanOutput_: Shape = Shape {
        name: "CreateResponsePlanOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateTimelineEventInput_: Shape = Shape {
        name: "CreateTimelineEventInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "eventData",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &EventData_,
                },
                Member {
                    name: "eventReferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EventReferenceList_,
                },
                Member {
                    name: "eventTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "eventType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimelineEventType_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateTimelineEventOutput_: Shape = Shape {
        name: "CreateTimelineEventOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DedupeString_: Shape = Shape {
        name: "DedupeString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static DeleteIncidentRecordInput_: Shape = Shape {
        name: "DeleteIncidentRecordInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteIncidentRecordOutput_: Shape = Shape {
        name: "DeleteIncidentRecordOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteRegionAction_: Shape = Shape {
        name: "DeleteRegionAction",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "regionName",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &RegionName_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteReplicationSetInput_: Shape = Shape {
        name: "DeleteReplicationSetInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Query("arn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteReplicationSetOutput_: Shape = Shape {
        name: "DeleteReplicationSetOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteResourcePolicyInput_: Shape = Shape {
        name: "DeleteResourcePolicyInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "policyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PolicyId_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteResourcePolicyOutput_: Shape = Shape {
        name: "DeleteResourcePolicyOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteResponsePlanInput_: Shape = Shape {
        name: "DeleteResponsePlanInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteResponsePlanOutput_: Shape = Shape {
        name: "DeleteResponsePlanOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteTimelineEventInput_: Shape = Shape {
        name: "DeleteTimelineEventInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteTimelineEventOutput_: Shape = Shape {
        name: "DeleteTimelineEventOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DynamicSsmParameterValue_: Shape = Shape {
        name: "DynamicSsmParameterValue",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "variable",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &VariableType_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static DynamicSsmParameters_: Shape = Shape {
        name: "DynamicSsmParameters",
        sensitive: false,
        kind: Kind::Map(
            &DynamicSsmParametersKeyString_,
            &DynamicSsmParameterValue_,
            Bounds { min: Some(1), max: Some(200) },
        ),
    };
    pub static DynamicSsmParametersKeyString_: Shape = Shape {
        name: "DynamicSsmParametersKeyString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(50) }, pattern: None, values: &[] },
    };
    pub static EmptyChatChannel_: Shape = Shape {
        name: "EmptyChatChannel",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static EngagementSet_: Shape = Shape {
        name: "EngagementSet",
        sensitive: false,
        kind: Kind::List(&SsmContactsArn_, Bounds { min: Some(0), max: Some(5) }),
    };
    pub static EventData_: Shape = Shape {
        name: "EventData",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(12000) }, pattern: None, values: &[] },
    };
    pub static EventReference_: Shape = Shape {
        name: "EventReference",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "relatedItemId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GeneratedId_,
                },
                Member {
                    name: "resource",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static EventReferenceList_: Shape = Shape {
        name: "EventReferenceList",
        sensitive: false,
        kind: Kind::List(&EventReference_, Bounds { min: Some(0), max: Some(10) }),
    };
    pub static EventSummary_: Shape = Shape {
        name: "EventSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "eventReferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EventReferenceList_,
                },
                Member {
                    name: "eventTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "eventType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimelineEventType_,
                },
                Member {
                    name: "eventUpdatedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static EventSummaryList_: Shape = Shape {
        name: "EventSummaryList",
        sensitive: false,
        kind: Kind::List(&EventSummary_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static Filter_: Shape = Shape {
        name: "Filter",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "condition",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Condition_,
                },
                Member {
                    name: "key",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FilterKeyString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static FilterKeyString_: Shape = Shape {
        name: "FilterKeyString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(50) }, pattern: None, values: &[] },
    };
    pub static FilterList_: Shape = Shape {
        name: "FilterList",
        sensitive: false,
        kind: Kind::List(&Filter_, Bounds { min: Some(0), max: Some(5) }),
    };
    pub static Finding_: Shape = Shape {
        name: "Finding",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "details",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FindingDetails_,
                },
                Member {
                    name: "id",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingId_,
                },
                Member {
                    name: "lastModifiedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static FindingDetails_: Shape = Shape {
        name: "FindingDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "cloudFormationStackUpdate",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CloudFormationStackUpdate_,
                },
                Member {
                    name: "codeDeployDeployment",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &CodeDeployDeployment_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static FindingId_: Shape = Shape {
        name: "FindingId",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static FindingIdList_: Shape = Shape {
        name: "FindingIdList",
        sensitive: false,
        kind: Kind::List(&FindingId_, Bounds { min: Some(0), max: Some(20) }),
    };
    pub static FindingList_: Shape =
        Shape { name: "FindingList", sensitive: false, kind: Kind::List(&Finding_, Bounds { min: None, max: None }) };
    pub static FindingSummary_: Shape = Shape {
        name: "FindingSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "id",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingId_,
                },
                Member {
                    name: "lastModifiedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static FindingSummaryList_: Shape = Shape {
        name: "FindingSummaryList",
        sensitive: false,
        kind: Kind::List(&FindingSummary_, Bounds { min: Some(0), max: Some(100) }),
    };
    static GeneratedId_PATTERN: Pattern = Pattern::new(
        "^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$",
        Check::Regex(
            "^related-item/(ANALYSIS|INCIDENT|METRIC|PARENT|ATTACHMENT|OTHER|AUTOMATION|INVOLVED_RESOURCE|TASK)/([0-9]|[A-F]){32}$",
        ),
    );
    pub static GeneratedId_: Shape = Shape {
        name: "GeneratedId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(200) },
            pattern: Some(&GeneratedId_PATTERN),
            values: &[],
        },
    };
    pub static GetIncidentRecordInput_: Shape = Shape {
        name: "GetIncidentRecordInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Query("arn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetIncidentRecordOutput_: Shape = Shape {
        name: "GetIncidentRecordOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "incidentRecord",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &IncidentRecord_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetReplicationSetInput_: Shape = Shape {
        name: "GetReplicationSetInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Query("arn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetReplicationSetOutput_: Shape = Shape {
        name: "GetReplicationSetOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "replicationSet",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &ReplicationSet_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetResourcePoliciesInput_: Shape = Shape {
        name: "GetResourcePoliciesInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Query("resourceArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetResourcePoliciesOutput_: Shape = Shape {
        name: "GetResourcePoliciesOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "resourcePolicies",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResourcePolicyList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetResponsePlanInput_: Shape = Shape {
        name: "GetResponsePlanInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "arn",
                location: Location::Query("arn"),
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetResponsePlanOutput_: Shape = Shape {
        name: "GetResponsePlanOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "actions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionsList_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "chatChannel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatChannel_,
                },
                Member {
                    name: "displayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResponsePlanDisplayName_,
                },
                Member {
                    name: "engagements",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EngagementSet_,
                },
                Member {
                    name: "incidentTemplate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentTemplate_,
                },
                Member {
                    name: "integrations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integrations_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResponsePlanName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTimelineEventInput_: Shape = Shape {
        name: "GetTimelineEventInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventId",
                    location: Location::Query("eventId"),
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Query("incidentRecordArn"),
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetTimelineEventOutput_: Shape = Shape {
        name: "GetTimelineEventOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "event",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &TimelineEvent_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static Impact_: Shape =
        Shape { name: "Impact", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(5) }) };
    pub static IncidentRecord_: Shape = Shape {
        name: "IncidentRecord",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "automationExecutions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AutomationExecutionSet_,
                },
                Member {
                    name: "chatChannel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatChannel_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "dedupeString",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DedupeString_,
                },
                Member {
                    name: "impact",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "incidentRecordSource",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentRecordSource_,
                },
                Member {
                    name: "lastModifiedBy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "lastModifiedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "notificationTargets",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NotificationTargetSet_,
                },
                Member {
                    name: "resolvedTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentRecordStatus_,
                },
                Member {
                    name: "summary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentSummary_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static IncidentRecordSource_: Shape = Shape {
        name: "IncidentRecordSource",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "createdBy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "invokedBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ServicePrincipal_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "source",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentSource_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static IncidentRecordStatus_: Shape = Shape {
        name: "IncidentRecordStatus",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["OPEN", "RESOLVED"] },
    };
    pub static IncidentRecordSummary_: Shape = Shape {
        name: "IncidentRecordSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "creationTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "impact",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "incidentRecordSource",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentRecordSource_,
                },
                Member {
                    name: "resolvedTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentRecordStatus_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static IncidentRecordSummaryList_: Shape = Shape {
        name: "IncidentRecordSummaryList",
        sensitive: false,
        kind: Kind::List(&IncidentRecordSummary_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static IncidentSource_: Shape = Shape {
        name: "IncidentSource",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(50) }, pattern: None, values: &[] },
    };
    pub static IncidentSummary_: Shape = Shape {
        name: "IncidentSummary",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(8000) }, pattern: None, values: &[] },
    };
    pub static IncidentTemplate_: Shape = Shape {
        name: "IncidentTemplate",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "dedupeString",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DedupeString_,
                },
                Member {
                    name: "impact",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "incidentTags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMap_,
                },
                Member {
                    name: "notificationTargets",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NotificationTargetSet_,
                },
                Member {
                    name: "summary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentSummary_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static IncidentTitle_: Shape = Shape {
        name: "IncidentTitle",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(200) }, pattern: None, values: &[] },
    };
    pub static Integer_: Shape =
        Shape { name: "Integer", sensitive: false, kind: Kind::Integer(Bounds { min: None, max: None }) };
    pub static IntegerList_: Shape = Shape {
        name: "IntegerList",
        sensitive: false,
        kind: Kind::List(&Integer_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static Integration_: Shape = Shape {
        name: "Integration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "pagerDutyConfiguration",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &PagerDutyConfiguration_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static Integrations_: Shape = Shape {
        name: "Integrations",
        sensitive: false,
        kind: Kind::List(&Integration_, Bounds { min: Some(0), max: Some(1) }),
    };
    pub static ItemIdentifier_: Shape = Shape {
        name: "ItemIdentifier",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ItemType_,
                },
                Member {
                    name: "value",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ItemValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ItemType_: Shape = Shape {
        name: "ItemType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &[
                "ANALYSIS",
                "INCIDENT",
                "METRIC",
                "PARENT",
                "ATTACHMENT",
                "OTHER",
                "AUTOMATION",
                "INVOLVED_RESOURCE",
                "TASK",
            ],
        },
    };
    pub static ItemValue_: Shape = Shape {
        name: "ItemValue",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "metricDefinition",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MetricDefinition_,
                },
                Member {
                    name: "pagerDutyIncidentDetail",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PagerDutyIncidentDetail_,
                },
                Member {
                    name: "url",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Url_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static ListIncidentFindingsInput_: Shape = Shape {
        name: "ListIncidentFindingsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ListIncidentFindingsInputMaxResultsInteger_,
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
    pub static ListIncidentFindingsInputMaxResultsInteger_: Shape = Shape {
        name: "ListIncidentFindingsInputMaxResultsInteger",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(20) }),
    };
    pub static ListIncidentFindingsOutput_: Shape = Shape {
        name: "ListIncidentFindingsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "findings",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &FindingSummaryList_,
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
    pub static ListIncidentRecordsInput_: Shape = Shape {
        name: "ListIncidentRecordsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FilterList_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
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
    pub static ListIncidentRecordsOutput_: Shape = Shape {
        name: "ListIncidentRecordsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "incidentRecordSummaries",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentRecordSummaryList_,
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
    pub static ListRelatedItemsInput_: Shape = Shape {
        name: "ListRelatedItemsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
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
    pub static ListRelatedItemsOutput_: Shape = Shape {
        name: "ListRelatedItemsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "relatedItems",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RelatedItemList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListReplicationSetsInput_: Shape = Shape {
        name: "ListReplicationSetsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
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
    pub static ListReplicationSetsOutput_: Shape = Shape {
        name: "ListReplicationSetsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "replicationSetArns",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ReplicationSetArnList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListResponsePlansInput_: Shape = Shape {
        name: "ListResponsePlansInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
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
    pub static ListResponsePlansOutput_: Shape = Shape {
        name: "ListResponsePlansOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "responsePlanSummaries",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResponsePlanSummaryList_,
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
                name: "tags",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &TagMap_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ListTimelineEventsInput_: Shape = Shape {
        name: "ListTimelineEventsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "filters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FilterList_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "maxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "nextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
                Member {
                    name: "sortBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TimelineEventSort_,
                },
                Member {
                    name: "sortOrder",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SortOrder_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListTimelineEventsOutput_: Shape = Shape {
        name: "ListTimelineEventsOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventSummaries",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &EventSummaryList_,
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
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(100) }) };
    pub static MetricDefinition_: Shape = Shape {
        name: "MetricDefinition",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(4000) }, pattern: None, values: &[] },
    };
    pub static NextToken_: Shape = Shape {
        name: "NextToken",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(2000) }, pattern: None, values: &[] },
    };
    pub static NotificationTargetItem_: Shape = Shape {
        name: "NotificationTargetItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "snsTopicArn",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &Arn_,
            }],
            union: true,
            payload: None,
        },
    };
    pub static NotificationTargetSet_: Shape = Shape {
        name: "NotificationTargetSet",
        sensitive: false,
        kind: Kind::List(&NotificationTargetItem_, Bounds { min: Some(0), max: Some(10) }),
    };
    pub static PagerDutyConfiguration_: Shape = Shape {
        name: "PagerDutyConfiguration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagerDutyConfigurationNameString_,
                },
                Member {
                    name: "pagerDutyIncidentConfiguration",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagerDutyIncidentConfiguration_,
                },
                Member {
                    name: "secretId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagerDutyConfigurationSecretIdString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PagerDutyConfigurationNameString_: Shape = Shape {
        name: "PagerDutyConfigurationNameString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(200) }, pattern: None, values: &[] },
    };
    pub static PagerDutyConfigurationSecretIdString_: Shape = Shape {
        name: "PagerDutyConfigurationSecretIdString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(512) }, pattern: None, values: &[] },
    };
    pub static PagerDutyIncidentConfiguration_: Shape = Shape {
        name: "PagerDutyIncidentConfiguration",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "serviceId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &PagerDutyIncidentConfigurationServiceIdString_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static PagerDutyIncidentConfigurationServiceIdString_: Shape = Shape {
        name: "PagerDutyIncidentConfigurationServiceIdString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(200) }, pattern: None, values: &[] },
    };
    pub static PagerDutyIncidentDetail_: Shape = Shape {
        name: "PagerDutyIncidentDetail",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "autoResolve",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "id",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagerDutyIncidentDetailIdString_,
                },
                Member {
                    name: "secretId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PagerDutyIncidentDetailSecretIdString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PagerDutyIncidentDetailIdString_: Shape = Shape {
        name: "PagerDutyIncidentDetailIdString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(200) }, pattern: None, values: &[] },
    };
    pub static PagerDutyIncidentDetailSecretIdString_: Shape = Shape {
        name: "PagerDutyIncidentDetailSecretIdString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(512) }, pattern: None, values: &[] },
    };
    pub static Policy_: Shape = Shape {
        name: "Policy",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(4000) }, pattern: None, values: &[] },
    };
    pub static PolicyId_: Shape = Shape {
        name: "PolicyId",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(256) }, pattern: None, values: &[] },
    };
    pub static PutResourcePolicyInput_: Shape = Shape {
        name: "PutResourcePolicyInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "policy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Policy_,
                },
                Member {
                    name: "resourceArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutResourcePolicyOutput_: Shape = Shape {
        name: "PutResourcePolicyOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "policyId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &PolicyId_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static RawData_: Shape = Shape {
        name: "RawData",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(10000) }, pattern: None, values: &[] },
    };
    pub static RegionInfo_: Shape = Shape {
        name: "RegionInfo",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "sseKmsKeyId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SseKmsKey_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RegionStatus_,
                },
                Member {
                    name: "statusMessage",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &String_,
                },
                Member {
                    name: "statusUpdateDateTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RegionInfoMap_: Shape = Shape {
        name: "RegionInfoMap",
        sensitive: false,
        kind: Kind::Map(&RegionName_, &RegionInfo_, Bounds { min: None, max: None }),
    };
    pub static RegionMapInput_: Shape = Shape {
        name: "RegionMapInput",
        sensitive: false,
        kind: Kind::Map(&RegionName_, &RegionMapInputValue_, Bounds { min: Some(1), max: Some(3) }),
    };
    pub static RegionMapInputValue_: Shape = Shape {
        name: "RegionMapInputValue",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "sseKmsKeyId",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &SseKmsKey_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static RegionName_: Shape = Shape {
        name: "RegionName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(20) }, pattern: None, values: &[] },
    };
    pub static RegionStatus_: Shape = Shape {
        name: "RegionStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACTIVE", "CREATING", "DELETING", "FAILED"],
        },
    };
    pub static RelatedItem_: Shape = Shape {
        name: "RelatedItem",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "generatedId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GeneratedId_,
                },
                Member {
                    name: "identifier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ItemIdentifier_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RelatedItemTitleString_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RelatedItemList_: Shape = Shape {
        name: "RelatedItemList",
        sensitive: false,
        kind: Kind::List(&RelatedItem_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static RelatedItemTitleString_: Shape = Shape {
        name: "RelatedItemTitleString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(200) }, pattern: None, values: &[] },
    };
    pub static RelatedItemsUpdate_: Shape = Shape {
        name: "RelatedItemsUpdate",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "itemToAdd",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RelatedItem_,
                },
                Member {
                    name: "itemToRemove",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ItemIdentifier_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static ReplicationSet_: Shape = Shape {
        name: "ReplicationSet",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "createdBy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "createdTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "deletionProtected",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "lastModifiedBy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "lastModifiedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "regionMap",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RegionInfoMap_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ReplicationSetStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ReplicationSetArnList_: Shape = Shape {
        name: "ReplicationSetArnList",
        sensitive: false,
        kind: Kind::List(&Arn_, Bounds { min: None, max: None }),
    };
    pub static ReplicationSetStatus_: Shape = Shape {
        name: "ReplicationSetStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACTIVE", "CREATING", "UPDATING", "DELETING", "FAILED"],
        },
    };
    pub static ResourcePolicy_: Shape = Shape {
        name: "ResourcePolicy",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "policyDocument",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Policy_,
                },
                Member {
                    name: "policyId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PolicyId_,
                },
                Member {
                    name: "ramResourceShareRegion",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &String_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResourcePolicyList_: Shape = Shape {
        name: "ResourcePolicyList",
        sensitive: false,
        kind: Kind::List(&ResourcePolicy_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static ResponsePlanDisplayName_: Shape = Shape {
        name: "ResponsePlanDisplayName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(200) }, pattern: None, values: &[] },
    };
    static ResponsePlanName_PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9-_]*$", Check::Regex("^[a-zA-Z0-9-_]*$"));
    pub static ResponsePlanName_: Shape = Shape {
        name: "ResponsePlanName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(200) },
            pattern: Some(&ResponsePlanName_PATTERN),
            values: &[],
        },
    };
    pub static ResponsePlanSummary_: Shape = Shape {
        name: "ResponsePlanSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "displayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResponsePlanDisplayName_,
                },
                Member {
                    name: "name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResponsePlanName_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResponsePlanSummaryList_: Shape = Shape {
        name: "ResponsePlanSummaryList",
        sensitive: false,
        kind: Kind::List(&ResponsePlanSummary_, Bounds { min: Some(0), max: Some(100) }),
    };
    static RoleArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$",
        Check::Regex("^arn:aws(-cn|-us-gov)?:iam::([0-9]{12})?:role/.+$"),
    );
    pub static RoleArn_: Shape = Shape {
        name: "RoleArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(1000) },
            pattern: Some(&RoleArn_PATTERN),
            values: &[],
        },
    };
    pub static ServicePrincipal_: Shape = Shape {
        name: "ServicePrincipal",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static SnsArn_: Shape = Shape {
        name: "SnsArn",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static SortOrder_: Shape = Shape {
        name: "SortOrder",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ASCENDING", "DESCENDING"],
        },
    };
    pub static SseKmsKey_: Shape = Shape {
        name: "SseKmsKey",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static SsmAutomation_: Shape = Shape {
        name: "SsmAutomation",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "documentName",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmAutomationDocumentNameString_,
                },
                Member {
                    name: "documentVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmAutomationDocumentVersionString_,
                },
                Member {
                    name: "dynamicParameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DynamicSsmParameters_,
                },
                Member {
                    name: "parameters",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmParameters_,
                },
                Member {
                    name: "roleArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RoleArn_,
                },
                Member {
                    name: "targetAccount",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmTargetAccount_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static SsmAutomationDocumentNameString_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-.:/]{3,128}$", Check::Regex("^[a-zA-Z0-9_\\-.:/]{3,128}$"));
    pub static SsmAutomationDocumentNameString_: Shape = Shape {
        name: "SsmAutomationDocumentNameString",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: Some(&SsmAutomationDocumentNameString_PATTERN),
            values: &[],
        },
    };
    pub static SsmAutomationDocumentVersionString_: Shape = Shape {
        name: "SsmAutomationDocumentVersionString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(128) }, pattern: None, values: &[] },
    };
    static SsmContactsArn_PATTERN: Pattern = Pattern::new(
        "^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$",
        Check::Regex("^arn:aws(-cn|-us-gov)?:ssm-contacts:[a-z0-9-]*:([0-9]{12}):contact/[a-z0-9_-]+$"),
    );
    pub static SsmContactsArn_: Shape = Shape {
        name: "SsmContactsArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(2048) },
            pattern: Some(&SsmContactsArn_PATTERN),
            values: &[],
        },
    };
    pub static SsmParameterValues_: Shape = Shape {
        name: "SsmParameterValues",
        sensitive: false,
        kind: Kind::List(&SsmParameterValuesMemberString_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static SsmParameterValuesMemberString_: Shape = Shape {
        name: "SsmParameterValuesMemberString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(512) }, pattern: None, values: &[] },
    };
    pub static SsmParameters_: Shape = Shape {
        name: "SsmParameters",
        sensitive: false,
        kind: Kind::Map(&SsmParametersKeyString_, &SsmParameterValues_, Bounds { min: Some(1), max: Some(200) }),
    };
    pub static SsmParametersKeyString_: Shape = Shape {
        name: "SsmParametersKeyString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(50) }, pattern: None, values: &[] },
    };
    pub static SsmTargetAccount_: Shape = Shape {
        name: "SsmTargetAccount",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["RESPONSE_PLAN_OWNER_ACCOUNT", "IMPACTED_ACCOUNT"],
        },
    };
    pub static StartIncidentInput_: Shape = Shape {
        name: "StartIncidentInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "impact",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "relatedItems",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RelatedItemList_,
                },
                Member {
                    name: "responsePlanArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
                Member {
                    name: "triggerDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TriggerDetails_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartIncidentOutput_: Shape = Shape {
        name: "StartIncidentOutput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "incidentRecordArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Arn_,
            }],
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
        kind: Kind::List(&StringListMemberString_, Bounds { min: Some(0), max: Some(100) }),
    };
    pub static StringListMemberString_: Shape = Shape {
        name: "StringListMemberString",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1000) }, pattern: None, values: &[] },
    };
    static TagKey_PATTERN: Pattern =
        Pattern::new("^(?!aws:)[A-Za-z0-9 _=@:.+-/]+$", Check::NotButMatches("aws:.*", "[A-Za-z0-9 _=@:.+-/]+$"));
    pub static TagKey_: Shape = Shape {
        name: "TagKey",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&TagKey_PATTERN),
            values: &[],
        },
    };
    pub static TagKeyList_: Shape = Shape {
        name: "TagKeyList",
        sensitive: false,
        kind: Kind::List(&TagKey_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static TagMap_: Shape = Shape {
        name: "TagMap",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static TagMapUpdate_: Shape = Shape {
        name: "TagMapUpdate",
        sensitive: false,
        kind: Kind::Map(&TagKey_, &TagValue_, Bounds { min: Some(0), max: Some(50) }),
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
                    shape: &String_,
                },
                Member {
                    name: "tags",
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
    pub static TagResourceResponse_: Shape = Shape {
        name: "TagResourceResponse",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static TagValue_PATTERN: Pattern = Pattern::new("^[A-Za-z0-9 _=@:.+-/]*$", Check::Regex("^[A-Za-z0-9 _=@:.+-/]*$"));
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(256) },
            pattern: Some(&TagValue_PATTERN),
            values: &[],
        },
    };
    pub static TimelineEvent_: Shape = Shape {
        name: "TimelineEvent",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "eventData",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &EventData_,
                },
                Member {
                    name: "eventId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "eventReferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EventReferenceList_,
                },
                Member {
                    name: "eventTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "eventType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimelineEventType_,
                },
                Member {
                    name: "eventUpdatedTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TimelineEventSort_: Shape = Shape {
        name: "TimelineEventSort",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["EVENT_TIME"] },
    };
    pub static TimelineEventType_: Shape = Shape {
        name: "TimelineEventType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(100) }, pattern: None, values: &[] },
    };
    pub static Timestamp_: Shape =
        Shape { name: "Timestamp", sensitive: false, kind: Kind::Timestamp(TimestampFormat::EpochSeconds) };
    pub static TriggerDetails_: Shape = Shape {
        name: "TriggerDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "rawData",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RawData_,
                },
                Member {
                    name: "source",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IncidentSource_,
                },
                Member {
                    name: "timestamp",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "triggerArn",
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
    pub static UUID_: Shape = Shape {
        name: "UUID",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(50) }, pattern: None, values: &[] },
    };
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
                    shape: &String_,
                },
                Member {
                    name: "tagKeys",
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
    pub static UntagResourceResponse_: Shape = Shape {
        name: "UntagResourceResponse",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateDeletionProtectionInput_: Shape = Shape {
        name: "UpdateDeletionProtectionInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "deletionProtected",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateDeletionProtectionOutput_: Shape = Shape {
        name: "UpdateDeletionProtectionOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateIncidentRecordInput_: Shape = Shape {
        name: "UpdateIncidentRecordInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "chatChannel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatChannel_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "impact",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "notificationTargets",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NotificationTargetSet_,
                },
                Member {
                    name: "status",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentRecordStatus_,
                },
                Member {
                    name: "summary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentSummary_,
                },
                Member {
                    name: "title",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateIncidentRecordOutput_: Shape = Shape {
        name: "UpdateIncidentRecordOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateRelatedItemsInput_: Shape = Shape {
        name: "UpdateRelatedItemsInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "relatedItemsUpdate",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RelatedItemsUpdate_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRelatedItemsOutput_: Shape = Shape {
        name: "UpdateRelatedItemsOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateReplicationSetAction_: Shape = Shape {
        name: "UpdateReplicationSetAction",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "addRegionAction",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AddRegionAction_,
                },
                Member {
                    name: "deleteRegionAction",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeleteRegionAction_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static UpdateReplicationSetInput_: Shape = Shape {
        name: "UpdateReplicationSetInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "actions",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UpdateReplicationSetInputActionsList_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateReplicationSetInputActionsList_: Shape = Shape {
        name: "UpdateReplicationSetInputActionsList",
        sensitive: false,
        kind: Kind::List(&UpdateReplicationSetAction_, Bounds { min: Some(1), max: Some(1) }),
    };
    pub static UpdateReplicationSetOutput_: Shape = Shape {
        name: "UpdateReplicationSetOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateResponsePlanInput_: Shape = Shape {
        name: "UpdateResponsePlanInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "actions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActionsList_,
                },
                Member {
                    name: "arn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "chatChannel",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChatChannel_,
                },
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "displayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ResponsePlanDisplayName_,
                },
                Member {
                    name: "engagements",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EngagementSet_,
                },
                Member {
                    name: "incidentTemplateDedupeString",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DedupeString_,
                },
                Member {
                    name: "incidentTemplateImpact",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Impact_,
                },
                Member {
                    name: "incidentTemplateNotificationTargets",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NotificationTargetSet_,
                },
                Member {
                    name: "incidentTemplateSummary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentSummary_,
                },
                Member {
                    name: "incidentTemplateTags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagMapUpdate_,
                },
                Member {
                    name: "incidentTemplateTitle",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentTitle_,
                },
                Member {
                    name: "integrations",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Integrations_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateResponsePlanOutput_: Shape = Shape {
        name: "UpdateResponsePlanOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateTimelineEventInput_: Shape = Shape {
        name: "UpdateTimelineEventInput",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "clientToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &ClientToken_,
                },
                Member {
                    name: "eventData",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EventData_,
                },
                Member {
                    name: "eventId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UUID_,
                },
                Member {
                    name: "eventReferences",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &EventReferenceList_,
                },
                Member {
                    name: "eventTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "eventType",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TimelineEventType_,
                },
                Member {
                    name: "incidentRecordArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Arn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateTimelineEventOutput_: Shape = Shape {
        name: "UpdateTimelineEventOutput",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static Url_: Shape = Shape {
        name: "Url",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1000) }, pattern: None, values: &[] },
    };
    pub static VariableType_: Shape = Shape {
        name: "VariableType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"],
        },
    };
}
