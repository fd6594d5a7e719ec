// Written by host/codegen from host/models.

//! The types of `ssm-contacts`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcceptCodeValidation {
    #[serde(rename = "IGNORE")]
    Ignore,
    #[serde(rename = "ENFORCE")]
    Enforce,
}

impl AcceptCodeValidation {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ignore => "IGNORE",
            Self::Enforce => "ENFORCE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "IGNORE" => Self::Ignore,
            "ENFORCE" => Self::Enforce,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize)]
pub struct AcceptPageRequest {
    #[serde(rename = "PageId")]
    pub page_id: String,
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: Option<String>,
    #[serde(rename = "AcceptType")]
    pub accept_type: AcceptType,
    #[serde(rename = "Note")]
    pub note: Option<String>,
    #[serde(rename = "AcceptCode")]
    pub accept_code: String,
    #[serde(rename = "AcceptCodeValidation")]
    pub accept_code_validation: Option<AcceptCodeValidation>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct AcceptPageResult {}

#[derive(Clone, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AcceptType {
    #[serde(rename = "DELIVERED")]
    Delivered,
    #[serde(rename = "READ")]
    Read,
}

impl AcceptType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "DELIVERED",
            Self::Read => "READ",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "DELIVERED" => Self::Delivered,
            "READ" => Self::Read,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ActivateContactChannelRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
    #[serde(rename = "ActivationCode")]
    pub activation_code: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ActivateContactChannelResult {}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActivationStatus {
    #[serde(rename = "ACTIVATED")]
    Activated,
    #[serde(rename = "NOT_ACTIVATED")]
    NotActivated,
}

impl ActivationStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activated => "ACTIVATED",
            Self::NotActivated => "NOT_ACTIVATED",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "ACTIVATED" => Self::Activated,
            "NOT_ACTIVATED" => Self::NotActivated,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ChannelTargetInfo {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
    #[serde(rename = "RetryIntervalInMinutes", skip_serializing_if = "Option::is_none")]
    pub retry_interval_in_minutes: Option<i32>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChannelType {
    #[serde(rename = "SMS")]
    Sms,
    #[serde(rename = "VOICE")]
    Voice,
    #[serde(rename = "EMAIL")]
    Email,
}

impl ChannelType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sms => "SMS",
            Self::Voice => "VOICE",
            Self::Email => "EMAIL",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "SMS" => Self::Sms,
            "VOICE" => Self::Voice,
            "EMAIL" => Self::Email,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Contact {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Alias", skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactType>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ContactChannel {
    #[serde(rename = "ContactChannelArn", skip_serializing_if = "Option::is_none")]
    pub contact_channel_arn: Option<String>,
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChannelType>,
    #[serde(rename = "DeliveryAddress", skip_serializing_if = "Option::is_none")]
    pub delivery_address: Option<ContactChannelAddress>,
    #[serde(rename = "ActivationStatus", skip_serializing_if = "Option::is_none")]
    pub activation_status: Option<ActivationStatus>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ContactChannelAddress {
    #[serde(rename = "SimpleAddress", skip_serializing_if = "Option::is_none")]
    pub simple_address: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ContactTargetInfo {
    #[serde(rename = "ContactId", skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<String>,
    #[serde(rename = "IsEssential")]
    pub is_essential: bool,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactType {
    #[serde(rename = "PERSONAL")]
    Personal,
    #[serde(rename = "ESCALATION")]
    Escalation,
    #[serde(rename = "ONCALL_SCHEDULE")]
    OncallSchedule,
}

impl ContactType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Personal => "PERSONAL",
            Self::Escalation => "ESCALATION",
            Self::OncallSchedule => "ONCALL_SCHEDULE",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "PERSONAL" => Self::Personal,
            "ESCALATION" => Self::Escalation,
            "ONCALL_SCHEDULE" => Self::OncallSchedule,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct CoverageTime {
    #[serde(rename = "Start", skip_serializing_if = "Option::is_none")]
    pub start: Option<HandOffTime>,
    #[serde(rename = "End", skip_serializing_if = "Option::is_none")]
    pub end: Option<HandOffTime>,
}

#[derive(Clone, serde::Deserialize)]
pub struct CreateContactChannelRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "Type")]
    pub r#type: ChannelType,
    #[serde(rename = "DeliveryAddress")]
    pub delivery_address: ContactChannelAddress,
    #[serde(rename = "DeferActivation")]
    pub defer_activation: Option<bool>,
    #[serde(rename = "IdempotencyToken")]
    pub idempotency_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateContactChannelResult {
    #[serde(rename = "ContactChannelArn", skip_serializing_if = "Option::is_none")]
    pub contact_channel_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct CreateContactRequest {
    #[serde(rename = "Alias")]
    pub alias: String,
    #[serde(rename = "DisplayName")]
    pub display_name: Option<String>,
    #[serde(rename = "Type")]
    pub r#type: ContactType,
    #[serde(rename = "Plan")]
    pub plan: Plan,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IdempotencyToken")]
    pub idempotency_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateContactResult {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateRotationOverrideRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "NewContactIds")]
    pub new_contact_ids: Vec<String>,
    #[serde(rename = "StartTime")]
    pub start_time: crate::Timestamp,
    #[serde(rename = "EndTime")]
    pub end_time: crate::Timestamp,
    #[serde(rename = "IdempotencyToken")]
    pub idempotency_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateRotationOverrideResult {
    #[serde(rename = "RotationOverrideId", skip_serializing_if = "Option::is_none")]
    pub rotation_override_id: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct CreateRotationRequest {
    #[serde(rename = "Name")]
    pub name: String,
    #[serde(rename = "ContactIds")]
    pub contact_ids: Vec<String>,
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "TimeZoneId")]
    pub time_zone_id: String,
    #[serde(rename = "Recurrence")]
    pub recurrence: RecurrenceSettings,
    #[serde(rename = "Tags")]
    pub tags: Option<Vec<Tag>>,
    #[serde(rename = "IdempotencyToken")]
    pub idempotency_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct CreateRotationResult {
    #[serde(rename = "RotationArn", skip_serializing_if = "Option::is_none")]
    pub rotation_arn: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayOfWeek {
    #[serde(rename = "MON")]
    Mon,
    #[serde(rename = "TUE")]
    Tue,
    #[serde(rename = "WED")]
    Wed,
    #[serde(rename = "THU")]
    Thu,
    #[serde(rename = "FRI")]
    Fri,
    #[serde(rename = "SAT")]
    Sat,
    #[serde(rename = "SUN")]
    Sun,
}

impl DayOfWeek {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mon => "MON",
            Self::Tue => "TUE",
            Self::Wed => "WED",
            Self::Thu => "THU",
            Self::Fri => "FRI",
            Self::Sat => "SAT",
            Self::Sun => "SUN",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "MON" => Self::Mon,
            "TUE" => Self::Tue,
            "WED" => Self::Wed,
            "THU" => Self::Thu,
            "FRI" => Self::Fri,
            "SAT" => Self::Sat,
            "SUN" => Self::Sun,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeactivateContactChannelRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeactivateContactChannelResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteContactChannelRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteContactChannelResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteContactRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteContactResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRotationOverrideRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "RotationOverrideId")]
    pub rotation_override_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteRotationOverrideResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeleteRotationRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DeleteRotationResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DescribeEngagementRequest {
    #[serde(rename = "EngagementId")]
    pub engagement_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DescribeEngagementResult {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "EngagementArn", skip_serializing_if = "Option::is_none")]
    pub engagement_arn: Option<String>,
    #[serde(rename = "Sender", skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    #[serde(rename = "PublicSubject", skip_serializing_if = "Option::is_none")]
    pub public_subject: Option<String>,
    #[serde(rename = "PublicContent", skip_serializing_if = "Option::is_none")]
    pub public_content: Option<String>,
    #[serde(rename = "IncidentId", skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<String>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "StopTime", skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DescribePageRequest {
    #[serde(rename = "PageId")]
    pub page_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DescribePageResult {
    #[serde(rename = "PageArn", skip_serializing_if = "Option::is_none")]
    pub page_arn: Option<String>,
    #[serde(rename = "EngagementArn", skip_serializing_if = "Option::is_none")]
    pub engagement_arn: Option<String>,
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Sender", skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    #[serde(rename = "Subject", skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(rename = "Content", skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    #[serde(rename = "PublicSubject", skip_serializing_if = "Option::is_none")]
    pub public_subject: Option<String>,
    #[serde(rename = "PublicContent", skip_serializing_if = "Option::is_none")]
    pub public_content: Option<String>,
    #[serde(rename = "IncidentId", skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<String>,
    #[serde(rename = "SentTime", skip_serializing_if = "Option::is_none")]
    pub sent_time: Option<crate::Timestamp>,
    #[serde(rename = "ReadTime", skip_serializing_if = "Option::is_none")]
    pub read_time: Option<crate::Timestamp>,
    #[serde(rename = "DeliveryTime", skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Engagement {
    #[serde(rename = "EngagementArn", skip_serializing_if = "Option::is_none")]
    pub engagement_arn: Option<String>,
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Sender", skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    #[serde(rename = "IncidentId", skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<String>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "StopTime", skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetContactChannelRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetContactChannelResult {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "ContactChannelArn", skip_serializing_if = "Option::is_none")]
    pub contact_channel_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ChannelType>,
    #[serde(rename = "DeliveryAddress", skip_serializing_if = "Option::is_none")]
    pub delivery_address: Option<ContactChannelAddress>,
    #[serde(rename = "ActivationStatus", skip_serializing_if = "Option::is_none")]
    pub activation_status: Option<ActivationStatus>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetContactPolicyRequest {
    #[serde(rename = "ContactArn")]
    pub contact_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetContactPolicyResult {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Policy", skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetContactRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetContactResult {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Alias", skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    #[serde(rename = "DisplayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactType>,
    #[serde(rename = "Plan", skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetRotationOverrideRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "RotationOverrideId")]
    pub rotation_override_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetRotationOverrideResult {
    #[serde(rename = "RotationOverrideId", skip_serializing_if = "Option::is_none")]
    pub rotation_override_id: Option<String>,
    #[serde(rename = "RotationArn", skip_serializing_if = "Option::is_none")]
    pub rotation_arn: Option<String>,
    #[serde(rename = "NewContactIds", skip_serializing_if = "Option::is_none")]
    pub new_contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<crate::Timestamp>,
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetRotationRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetRotationResult {
    #[serde(rename = "RotationArn", skip_serializing_if = "Option::is_none")]
    pub rotation_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ContactIds", skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "TimeZoneId", skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
    #[serde(rename = "Recurrence", skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<RecurrenceSettings>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct HandOffTime {
    #[serde(rename = "HourOfDay")]
    pub hour_of_day: i32,
    #[serde(rename = "MinuteOfHour")]
    pub minute_of_hour: i32,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListContactChannelsRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListContactChannelsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "ContactChannels", skip_serializing_if = "Option::is_none")]
    pub contact_channels: Option<Vec<ContactChannel>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListContactsRequest {
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "AliasPrefix")]
    pub alias_prefix: Option<String>,
    #[serde(rename = "Type")]
    pub r#type: Option<ContactType>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListContactsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Contacts", skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<Contact>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListEngagementsRequest {
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "IncidentId")]
    pub incident_id: Option<String>,
    #[serde(rename = "TimeRangeValue")]
    pub time_range_value: Option<TimeRange>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListEngagementsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Engagements", skip_serializing_if = "Option::is_none")]
    pub engagements: Option<Vec<Engagement>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPageReceiptsRequest {
    #[serde(rename = "PageId")]
    pub page_id: String,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPageReceiptsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Receipts", skip_serializing_if = "Option::is_none")]
    pub receipts: Option<Vec<Receipt>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPageResolutionsRequest {
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "PageId")]
    pub page_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPageResolutionsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "PageResolutions", skip_serializing_if = "Option::is_none")]
    pub page_resolutions: Option<Vec<ResolutionContact>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPagesByContactRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPagesByContactResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Pages", skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<Page>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPagesByEngagementRequest {
    #[serde(rename = "EngagementId")]
    pub engagement_id: String,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPagesByEngagementResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Pages", skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<Page>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPreviewRotationShiftsRequest {
    #[serde(rename = "RotationStartTime")]
    pub rotation_start_time: Option<crate::Timestamp>,
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime")]
    pub end_time: crate::Timestamp,
    #[serde(rename = "Members")]
    pub members: Vec<String>,
    #[serde(rename = "TimeZoneId")]
    pub time_zone_id: String,
    #[serde(rename = "Recurrence")]
    pub recurrence: RecurrenceSettings,
    #[serde(rename = "Overrides")]
    pub overrides: Option<Vec<PreviewOverride>>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPreviewRotationShiftsResult {
    #[serde(rename = "RotationShifts", skip_serializing_if = "Option::is_none")]
    pub rotation_shifts: Option<Vec<RotationShift>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRotationOverridesRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "StartTime")]
    pub start_time: crate::Timestamp,
    #[serde(rename = "EndTime")]
    pub end_time: crate::Timestamp,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRotationOverridesResult {
    #[serde(rename = "RotationOverrides", skip_serializing_if = "Option::is_none")]
    pub rotation_overrides: Option<Vec<RotationOverride>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRotationShiftsRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime")]
    pub end_time: crate::Timestamp,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRotationShiftsResult {
    #[serde(rename = "RotationShifts", skip_serializing_if = "Option::is_none")]
    pub rotation_shifts: Option<Vec<RotationShift>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListRotationsRequest {
    #[serde(rename = "RotationNamePrefix")]
    pub rotation_name_prefix: Option<String>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListRotationsResult {
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "Rotations", skip_serializing_if = "Option::is_none")]
    pub rotations: Option<Vec<Rotation>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListTagsForResourceResult {
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct MonthlySetting {
    #[serde(rename = "DayOfMonth")]
    pub day_of_month: i32,
    #[serde(rename = "HandOffTime")]
    pub hand_off_time: HandOffTime,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Page {
    #[serde(rename = "PageArn", skip_serializing_if = "Option::is_none")]
    pub page_arn: Option<String>,
    #[serde(rename = "EngagementArn", skip_serializing_if = "Option::is_none")]
    pub engagement_arn: Option<String>,
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Sender", skip_serializing_if = "Option::is_none")]
    pub sender: Option<String>,
    #[serde(rename = "IncidentId", skip_serializing_if = "Option::is_none")]
    pub incident_id: Option<String>,
    #[serde(rename = "SentTime", skip_serializing_if = "Option::is_none")]
    pub sent_time: Option<crate::Timestamp>,
    #[serde(rename = "DeliveryTime", skip_serializing_if = "Option::is_none")]
    pub delivery_time: Option<crate::Timestamp>,
    #[serde(rename = "ReadTime", skip_serializing_if = "Option::is_none")]
    pub read_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Plan {
    #[serde(rename = "Stages", skip_serializing_if = "Option::is_none")]
    pub stages: Option<Vec<Stage>>,
    #[serde(rename = "RotationIds", skip_serializing_if = "Option::is_none")]
    pub rotation_ids: Option<Vec<String>>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PreviewOverride {
    #[serde(rename = "NewMembers")]
    pub new_members: Option<Vec<String>>,
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime")]
    pub end_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct PutContactPolicyRequest {
    #[serde(rename = "ContactArn")]
    pub contact_arn: String,
    #[serde(rename = "Policy")]
    pub policy: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PutContactPolicyResult {}

#[derive(Clone, serde::Serialize, Default)]
pub struct Receipt {
    #[serde(rename = "ContactChannelArn", skip_serializing_if = "Option::is_none")]
    pub contact_channel_arn: Option<String>,
    #[serde(rename = "ReceiptType", skip_serializing_if = "Option::is_none")]
    pub receipt_type: Option<ReceiptType>,
    #[serde(rename = "ReceiptInfo", skip_serializing_if = "Option::is_none")]
    pub receipt_info: Option<String>,
    #[serde(rename = "ReceiptTime", skip_serializing_if = "Option::is_none")]
    pub receipt_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReceiptType {
    #[serde(rename = "DELIVERED")]
    Delivered,
    #[serde(rename = "ERROR")]
    Error,
    #[serde(rename = "READ")]
    Read,
    #[serde(rename = "SENT")]
    Sent,
    #[serde(rename = "STOP")]
    Stop,
}

impl ReceiptType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "DELIVERED",
            Self::Error => "ERROR",
            Self::Read => "READ",
            Self::Sent => "SENT",
            Self::Stop => "STOP",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "DELIVERED" => Self::Delivered,
            "ERROR" => Self::Error,
            "READ" => Self::Read,
            "SENT" => Self::Sent,
            "STOP" => Self::Stop,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct RecurrenceSettings {
    #[serde(rename = "MonthlySettings", skip_serializing_if = "Option::is_none")]
    pub monthly_settings: Option<Vec<MonthlySetting>>,
    #[serde(rename = "WeeklySettings", skip_serializing_if = "Option::is_none")]
    pub weekly_settings: Option<Vec<WeeklySetting>>,
    #[serde(rename = "DailySettings", skip_serializing_if = "Option::is_none")]
    pub daily_settings: Option<Vec<HandOffTime>>,
    #[serde(rename = "NumberOfOnCalls")]
    pub number_of_on_calls: i32,
    #[serde(rename = "ShiftCoverages", skip_serializing_if = "Option::is_none")]
    pub shift_coverages: Option<std::collections::BTreeMap<String, Vec<CoverageTime>>>,
    #[serde(rename = "RecurrenceMultiplier")]
    pub recurrence_multiplier: i32,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ResolutionContact {
    #[serde(rename = "ContactArn", skip_serializing_if = "Option::is_none")]
    pub contact_arn: Option<String>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ContactType>,
    #[serde(rename = "StageIndex", skip_serializing_if = "Option::is_none")]
    pub stage_index: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct Rotation {
    #[serde(rename = "RotationArn", skip_serializing_if = "Option::is_none")]
    pub rotation_arn: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "ContactIds", skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "TimeZoneId", skip_serializing_if = "Option::is_none")]
    pub time_zone_id: Option<String>,
    #[serde(rename = "Recurrence", skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<RecurrenceSettings>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RotationOverride {
    #[serde(rename = "RotationOverrideId", skip_serializing_if = "Option::is_none")]
    pub rotation_override_id: Option<String>,
    #[serde(rename = "NewContactIds", skip_serializing_if = "Option::is_none")]
    pub new_contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<crate::Timestamp>,
    #[serde(rename = "CreateTime", skip_serializing_if = "Option::is_none")]
    pub create_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct RotationShift {
    #[serde(rename = "ContactIds", skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<crate::Timestamp>,
    #[serde(rename = "Type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ShiftType>,
    #[serde(rename = "ShiftDetails", skip_serializing_if = "Option::is_none")]
    pub shift_details: Option<ShiftDetails>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct SendActivationCodeRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SendActivationCodeResult {}

#[derive(Clone, serde::Serialize, Default)]
pub struct ShiftDetails {
    #[serde(rename = "OverriddenContactIds", skip_serializing_if = "Option::is_none")]
    pub overridden_contact_ids: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ShiftType {
    #[serde(rename = "REGULAR")]
    Regular,
    #[serde(rename = "OVERRIDDEN")]
    Overridden,
}

impl ShiftType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Regular => "REGULAR",
            Self::Overridden => "OVERRIDDEN",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "REGULAR" => Self::Regular,
            "OVERRIDDEN" => Self::Overridden,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Stage {
    #[serde(rename = "DurationInMinutes")]
    pub duration_in_minutes: i32,
    #[serde(rename = "Targets")]
    pub targets: Vec<Target>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StartEngagementRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
    #[serde(rename = "Sender")]
    pub sender: String,
    #[serde(rename = "Subject")]
    pub subject: String,
    #[serde(rename = "Content")]
    pub content: String,
    #[serde(rename = "PublicSubject")]
    pub public_subject: Option<String>,
    #[serde(rename = "PublicContent")]
    pub public_content: Option<String>,
    #[serde(rename = "IncidentId")]
    pub incident_id: Option<String>,
    #[serde(rename = "IdempotencyToken")]
    pub idempotency_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StartEngagementResult {
    #[serde(rename = "EngagementArn", skip_serializing_if = "Option::is_none")]
    pub engagement_arn: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct StopEngagementRequest {
    #[serde(rename = "EngagementId")]
    pub engagement_id: String,
    #[serde(rename = "Reason")]
    pub reason: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct StopEngagementResult {}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Tag {
    #[serde(rename = "Key", skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "Value", skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TagResourceRequest {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "Tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct TagResourceResult {}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct Target {
    #[serde(rename = "ChannelTargetInfo", skip_serializing_if = "Option::is_none")]
    pub channel_target_info: Option<ChannelTargetInfo>,
    #[serde(rename = "ContactTargetInfo", skip_serializing_if = "Option::is_none")]
    pub contact_target_info: Option<ContactTargetInfo>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct TimeRange {
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "EndTime")]
    pub end_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UntagResourceRequest {
    #[serde(rename = "ResourceARN")]
    pub resource_arn: String,
    #[serde(rename = "TagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UntagResourceResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateContactChannelRequest {
    #[serde(rename = "ContactChannelId")]
    pub contact_channel_id: String,
    #[serde(rename = "Name")]
    pub name: Option<String>,
    #[serde(rename = "DeliveryAddress")]
    pub delivery_address: Option<ContactChannelAddress>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateContactChannelResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateContactRequest {
    #[serde(rename = "ContactId")]
    pub contact_id: String,
    #[serde(rename = "DisplayName")]
    pub display_name: Option<String>,
    #[serde(rename = "Plan")]
    pub plan: Option<Plan>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateContactResult {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UpdateRotationRequest {
    #[serde(rename = "RotationId")]
    pub rotation_id: String,
    #[serde(rename = "ContactIds")]
    pub contact_ids: Option<Vec<String>>,
    #[serde(rename = "StartTime")]
    pub start_time: Option<crate::Timestamp>,
    #[serde(rename = "TimeZoneId")]
    pub time_zone_id: Option<String>,
    #[serde(rename = "Recurrence")]
    pub recurrence: RecurrenceSettings,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UpdateRotationResult {}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct WeeklySetting {
    #[serde(rename = "DayOfWeek")]
    pub day_of_week: DayOfWeek,
    #[serde(rename = "HandOffTime")]
    pub hand_off_time: HandOffTime,
}

impl crate::Operation for AcceptPageRequest {
    type Output = AcceptPageResult;
    const MODEL: &'static crate::OperationModel = &operations::AcceptPage;
}

impl crate::Operation for ActivateContactChannelRequest {
    type Output = ActivateContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::ActivateContactChannel;
}

impl crate::Operation for CreateContactRequest {
    type Output = CreateContactResult;
    const MODEL: &'static crate::OperationModel = &operations::CreateContact;
}

impl crate::Operation for CreateContactChannelRequest {
    type Output = CreateContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::CreateContactChannel;
}

impl crate::Operation for CreateRotationRequest {
    type Output = CreateRotationResult;
    const MODEL: &'static crate::OperationModel = &operations::CreateRotation;
}

impl crate::Operation for CreateRotationOverrideRequest {
    type Output = CreateRotationOverrideResult;
    const MODEL: &'static crate::OperationModel = &operations::CreateRotationOverride;
}

impl crate::Operation for DeactivateContactChannelRequest {
    type Output = DeactivateContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::DeactivateContactChannel;
}

impl crate::Operation for DeleteContactRequest {
    type Output = DeleteContactResult;
    const MODEL: &'static crate::OperationModel = &operations::DeleteContact;
}

impl crate::Operation for DeleteContactChannelRequest {
    type Output = DeleteContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::DeleteContactChannel;
}

impl crate::Operation for DeleteRotationRequest {
    type Output = DeleteRotationResult;
    const MODEL: &'static crate::OperationModel = &operations::DeleteRotation;
}

impl crate::Operation for DeleteRotationOverrideRequest {
    type Output = DeleteRotationOverrideResult;
    const MODEL: &'static crate::OperationModel = &operations::DeleteRotationOverride;
}

impl crate::Operation for DescribeEngagementRequest {
    type Output = DescribeEngagementResult;
    const MODEL: &'static crate::OperationModel = &operations::DescribeEngagement;
}

impl crate::Operation for DescribePageRequest {
    type Output = DescribePageResult;
    const MODEL: &'static crate::OperationModel = &operations::DescribePage;
}

impl crate::Operation for GetContactRequest {
    type Output = GetContactResult;
    const MODEL: &'static crate::OperationModel = &operations::GetContact;
}

impl crate::Operation for GetContactChannelRequest {
    type Output = GetContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::GetContactChannel;
}

impl crate::Operation for GetContactPolicyRequest {
    type Output = GetContactPolicyResult;
    const MODEL: &'static crate::OperationModel = &operations::GetContactPolicy;
}

impl crate::Operation for GetRotationRequest {
    type Output = GetRotationResult;
    const MODEL: &'static crate::OperationModel = &operations::GetRotation;
}

impl crate::Operation for GetRotationOverrideRequest {
    type Output = GetRotationOverrideResult;
    const MODEL: &'static crate::OperationModel = &operations::GetRotationOverride;
}

impl crate::Operation for ListContactChannelsRequest {
    type Output = ListContactChannelsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListContactChannels;
}

impl crate::Operation for ListContactsRequest {
    type Output = ListContactsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListContacts;
}

impl crate::Operation for ListEngagementsRequest {
    type Output = ListEngagementsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListEngagements;
}

impl crate::Operation for ListPageReceiptsRequest {
    type Output = ListPageReceiptsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListPageReceipts;
}

impl crate::Operation for ListPageResolutionsRequest {
    type Output = ListPageResolutionsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListPageResolutions;
}

impl crate::Operation for ListPagesByContactRequest {
    type Output = ListPagesByContactResult;
    const MODEL: &'static crate::OperationModel = &operations::ListPagesByContact;
}

impl crate::Operation for ListPagesByEngagementRequest {
    type Output = ListPagesByEngagementResult;
    const MODEL: &'static crate::OperationModel = &operations::ListPagesByEngagement;
}

impl crate::Operation for ListPreviewRotationShiftsRequest {
    type Output = ListPreviewRotationShiftsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListPreviewRotationShifts;
}

impl crate::Operation for ListRotationOverridesRequest {
    type Output = ListRotationOverridesResult;
    const MODEL: &'static crate::OperationModel = &operations::ListRotationOverrides;
}

impl crate::Operation for ListRotationShiftsRequest {
    type Output = ListRotationShiftsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListRotationShifts;
}

impl crate::Operation for ListRotationsRequest {
    type Output = ListRotationsResult;
    const MODEL: &'static crate::OperationModel = &operations::ListRotations;
}

impl crate::Operation for ListTagsForResourceRequest {
    type Output = ListTagsForResourceResult;
    const MODEL: &'static crate::OperationModel = &operations::ListTagsForResource;
}

impl crate::Operation for PutContactPolicyRequest {
    type Output = PutContactPolicyResult;
    const MODEL: &'static crate::OperationModel = &operations::PutContactPolicy;
}

impl crate::Operation for SendActivationCodeRequest {
    type Output = SendActivationCodeResult;
    const MODEL: &'static crate::OperationModel = &operations::SendActivationCode;
}

impl crate::Operation for StartEngagementRequest {
    type Output = StartEngagementResult;
    const MODEL: &'static crate::OperationModel = &operations::StartEngagement;
}

impl crate::Operation for StopEngagementRequest {
    type Output = StopEngagementResult;
    const MODEL: &'static crate::OperationModel = &operations::StopEngagement;
}

impl crate::Operation for TagResourceRequest {
    type Output = TagResourceResult;
    const MODEL: &'static crate::OperationModel = &operations::TagResource;
}

impl crate::Operation for UntagResourceRequest {
    type Output = UntagResourceResult;
    const MODEL: &'static crate::OperationModel = &operations::UntagResource;
}

impl crate::Operation for UpdateContactRequest {
    type Output = UpdateContactResult;
    const MODEL: &'static crate::OperationModel = &operations::UpdateContact;
}

impl crate::Operation for UpdateContactChannelRequest {
    type Output = UpdateContactChannelResult;
    const MODEL: &'static crate::OperationModel = &operations::UpdateContactChannel;
}

impl crate::Operation for UpdateRotationRequest {
    type Output = UpdateRotationResult;
    const MODEL: &'static crate::OperationModel = &operations::UpdateRotation;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-contacts",
    signing_name: "ssm-contacts",
    validation_error: "ValidationException",
    api_version: "2021-05-03",
    protocol: crate::Protocol::Json11 { target_prefix: "SSMContacts" },
    operations: &[
        &operations::AcceptPage,
        &operations::ActivateContactChannel,
        &operations::CreateContact,
        &operations::CreateContactChannel,
        &operations::CreateRotation,
        &operations::CreateRotationOverride,
        &operations::DeactivateContactChannel,
        &operations::DeleteContact,
        &operations::DeleteContactChannel,
        &operations::DeleteRotation,
        &operations::DeleteRotationOverride,
        &operations::DescribeEngagement,
        &operations::DescribePage,
        &operations::GetContact,
        &operations::GetContactChannel,
        &operations::GetContactPolicy,
        &operations::GetRotation,
        &operations::GetRotationOverride,
        &operations::ListContactChannels,
        &operations::ListContacts,
        &operations::ListEngagements,
        &operations::ListPageReceipts,
        &operations::ListPageResolutions,
        &operations::ListPagesByContact,
        &operations::ListPagesByEngagement,
        &operations::ListPreviewRotationShifts,
        &operations::ListRotationOverrides,
        &operations::ListRotationShifts,
        &operations::ListRotations,
        &operations::ListTagsForResource,
        &operations::PutContactPolicy,
        &operations::SendActivationCode,
        &operations::StartEngagement,
        &operations::StopEngagement,
        &operations::TagResource,
        &operations::UntagResource,
        &operations::UpdateContact,
        &operations::UpdateContactChannel,
        &operations::UpdateRotation,
    ],
    errors: &[
        crate::ErrorModel { code: "AccessDeniedException", status: 400 },
        crate::ErrorModel { code: "ConflictException", status: 400 },
        crate::ErrorModel { code: "DataEncryptionException", status: 400 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
        crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
        crate::ErrorModel { code: "ThrottlingException", status: 400 },
        crate::ErrorModel { code: "ValidationException", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static AcceptPage: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "AcceptPage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AcceptPageRequest_,
        output: Some(&shapes::AcceptPageResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ActivateContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ActivateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ActivateContactChannelRequest_,
        output: Some(&shapes::ActivateContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateContact: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateContactRequest_,
        output: Some(&shapes::CreateContactResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateContactChannelRequest_,
        output: Some(&shapes::CreateContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateRotation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRotationRequest_,
        output: Some(&shapes::CreateRotationResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static CreateRotationOverride: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "CreateRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRotationOverrideRequest_,
        output: Some(&shapes::CreateRotationOverrideResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeactivateContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeactivateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeactivateContactChannelRequest_,
        output: Some(&shapes::DeactivateContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteContact: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteContactRequest_,
        output: Some(&shapes::DeleteContactResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteContactChannelRequest_,
        output: Some(&shapes::DeleteContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteRotation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRotationRequest_,
        output: Some(&shapes::DeleteRotationResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeleteRotationOverride: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeleteRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRotationOverrideRequest_,
        output: Some(&shapes::DeleteRotationOverrideResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DescribeEngagement: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DescribeEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeEngagementRequest_,
        output: Some(&shapes::DescribeEngagementResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DescribePage: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DescribePage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePageRequest_,
        output: Some(&shapes::DescribePageResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetContact: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactRequest_,
        output: Some(&shapes::GetContactResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactChannelRequest_,
        output: Some(&shapes::GetContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetContactPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetContactPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactPolicyRequest_,
        output: Some(&shapes::GetContactPolicyResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetRotation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRotationRequest_,
        output: Some(&shapes::GetRotationResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetRotationOverride: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRotationOverrideRequest_,
        output: Some(&shapes::GetRotationOverrideResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListContactChannels: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListContactChannels",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListContactChannelsRequest_,
        output: Some(&shapes::ListContactChannelsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListContacts: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListContacts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListContactsRequest_,
        output: Some(&shapes::ListContactsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListEngagements: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListEngagements",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListEngagementsRequest_,
        output: Some(&shapes::ListEngagementsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPageReceipts: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPageReceipts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPageReceiptsRequest_,
        output: Some(&shapes::ListPageReceiptsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPageResolutions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPageResolutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPageResolutionsRequest_,
        output: Some(&shapes::ListPageResolutionsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPagesByContact: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPagesByContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPagesByContactRequest_,
        output: Some(&shapes::ListPagesByContactResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPagesByEngagement: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPagesByEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPagesByEngagementRequest_,
        output: Some(&shapes::ListPagesByEngagementResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPreviewRotationShifts: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPreviewRotationShifts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPreviewRotationShiftsRequest_,
        output: Some(&shapes::ListPreviewRotationShiftsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRotationOverrides: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRotationOverrides",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationOverridesRequest_,
        output: Some(&shapes::ListRotationOverridesResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRotationShifts: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRotationShifts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationShiftsRequest_,
        output: Some(&shapes::ListRotationShiftsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListRotations: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListRotations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationsRequest_,
        output: Some(&shapes::ListRotationsResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListTagsForResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListTagsForResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListTagsForResourceRequest_,
        output: Some(&shapes::ListTagsForResourceResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static PutContactPolicy: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutContactPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutContactPolicyRequest_,
        output: Some(&shapes::PutContactPolicyResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SendActivationCode: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SendActivationCode",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SendActivationCodeRequest_,
        output: Some(&shapes::SendActivationCodeResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StartEngagement: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StartEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartEngagementRequest_,
        output: Some(&shapes::StartEngagementResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static StopEngagement: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "StopEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StopEngagementRequest_,
        output: Some(&shapes::StopEngagementResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static TagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagResourceRequest_,
        output: Some(&shapes::TagResourceResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UntagResource: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UntagResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagResourceRequest_,
        output: Some(&shapes::UntagResourceResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateContact: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateContactRequest_,
        output: Some(&shapes::UpdateContactResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ServiceQuotaExceededException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateContactChannel: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateContactChannelRequest_,
        output: Some(&shapes::UpdateContactChannelResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "DataEncryptionException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UpdateRotation: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UpdateRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRotationRequest_,
        output: Some(&shapes::UpdateRotationResult_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 400 },
            crate::ErrorModel { code: "ConflictException", status: 400 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 400 },
            crate::ErrorModel { code: "ThrottlingException", status: 400 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
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
    static AcceptCode_PATTERN: Pattern = Pattern::new("^[0-9]*$", Check::Regex("^[0-9]*$"));
    pub static AcceptCode_: Shape = Shape {
        name: "AcceptCode",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(6), max: Some(10) },
            pattern: Some(&AcceptCode_PATTERN),
            values: &[],
        },
    };
    pub static AcceptCodeValidation_: Shape = Shape {
        name: "AcceptCodeValidation",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["IGNORE", "ENFORCE"] },
    };
    pub static AcceptPageRequest_: Shape = Shape {
        name: "AcceptPageRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PageId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactChannelId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "AcceptType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AcceptType_,
                },
                Member {
                    name: "Note",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReceiptInfo_,
                },
                Member {
                    name: "AcceptCode",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AcceptCode_,
                },
                Member {
                    name: "AcceptCodeValidation",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AcceptCodeValidation_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static AcceptPageResult_: Shape = Shape {
        name: "AcceptPageResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static AcceptType_: Shape = Shape {
        name: "AcceptType",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["DELIVERED", "READ"] },
    };
    pub static ActivateContactChannelRequest_: Shape = Shape {
        name: "ActivateContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactChannelId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ActivationCode",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActivationCode_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ActivateContactChannelResult_: Shape = Shape {
        name: "ActivateContactChannelResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static ActivationCode_PATTERN: Pattern = Pattern::new("^[0-9]*$", Check::Regex("^[0-9]*$"));
    pub static ActivationCode_: Shape = Shape {
        name: "ActivationCode",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(6), max: Some(10) },
            pattern: Some(&ActivationCode_PATTERN),
            values: &[],
        },
    };
    pub static ActivationStatus_: Shape = Shape {
        name: "ActivationStatus",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["ACTIVATED", "NOT_ACTIVATED"],
        },
    };
    pub static AmazonResourceName_: Shape = Shape {
        name: "AmazonResourceName",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(1011) }, pattern: None, values: &[] },
    };
    static ChannelName_PATTERN: Pattern =
        Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$", Check::Regex("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$"));
    pub static ChannelName_: Shape = Shape {
        name: "ChannelName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(255) },
            pattern: Some(&ChannelName_PATTERN),
            values: &[],
        },
    };
    pub static ChannelTargetInfo_: Shape = Shape {
        name: "ChannelTargetInfo",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactChannelId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "RetryIntervalInMinutes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RetryIntervalInMinutes_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ChannelType_: Shape = Shape {
        name: "ChannelType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["SMS", "VOICE", "EMAIL"],
        },
    };
    pub static Contact_: Shape = Shape {
        name: "Contact",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Alias",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactAlias_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ContactAlias_PATTERN: Pattern = Pattern::new("^[a-z0-9_\\-]*$", Check::Regex("^[a-z0-9_\\-]*$"));
    pub static ContactAlias_: Shape = Shape {
        name: "ContactAlias",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(255) },
            pattern: Some(&ContactAlias_PATTERN),
            values: &[],
        },
    };
    pub static ContactChannel_: Shape = Shape {
        name: "ContactChannel",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactChannelArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ChannelName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChannelType_,
                },
                Member {
                    name: "DeliveryAddress",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactChannelAddress_,
                },
                Member {
                    name: "ActivationStatus",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ActivationStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ContactChannelAddress_: Shape = Shape {
        name: "ContactChannelAddress",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "SimpleAddress",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &SimpleAddress_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ContactChannelList_: Shape = Shape {
        name: "ContactChannelList",
        sensitive: false,
        kind: Kind::List(&ContactChannel_, Bounds { min: None, max: None }),
    };
    static ContactName_PATTERN: Pattern =
        Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$", Check::Regex("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$"));
    pub static ContactName_: Shape = Shape {
        name: "ContactName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(0), max: Some(255) },
            pattern: Some(&ContactName_PATTERN),
            values: &[],
        },
    };
    pub static ContactTargetInfo_: Shape = Shape {
        name: "ContactTargetInfo",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "IsEssential",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &IsEssential_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ContactType_: Shape = Shape {
        name: "ContactType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["PERSONAL", "ESCALATION", "ONCALL_SCHEDULE"],
        },
    };
    pub static ContactsList_: Shape =
        Shape { name: "ContactsList", sensitive: false, kind: Kind::List(&Contact_, Bounds { min: None, max: None }) };
    static Content_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static Content_: Shape = Shape {
        name: "Content",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(8192) },
            pattern: Some(&Content_PATTERN),
            values: &[],
        },
    };
    pub static CoverageTime_: Shape = Shape {
        name: "CoverageTime",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Start",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &HandOffTime_,
                },
                Member {
                    name: "End",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &HandOffTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CoverageTimes_: Shape = Shape {
        name: "CoverageTimes",
        sensitive: false,
        kind: Kind::List(&CoverageTime_, Bounds { min: None, max: None }),
    };
    pub static CreateContactChannelRequest_: Shape = Shape {
        name: "CreateContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ChannelName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ChannelType_,
                },
                Member {
                    name: "DeliveryAddress",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactChannelAddress_,
                },
                Member {
                    name: "DeferActivation",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DeferActivation_,
                },
                Member {
                    name: "IdempotencyToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &IdempotencyToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateContactChannelResult_: Shape = Shape {
        name: "CreateContactChannelResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactChannelArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateContactRequest_: Shape = Shape {
        name: "CreateContactRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Alias",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactAlias_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactType_,
                },
                Member {
                    name: "Plan",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Plan_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagsList_,
                },
                Member {
                    name: "IdempotencyToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &IdempotencyToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateContactResult_: Shape = Shape {
        name: "CreateContactResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateRotationOverrideRequest_: Shape = Shape {
        name: "CreateRotationOverrideRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NewContactIds",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationOverrideContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "IdempotencyToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IdempotencyToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateRotationOverrideResult_: Shape = Shape {
        name: "CreateRotationOverrideResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RotationOverrideId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Uuid_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static CreateRotationRequest_: Shape = Shape {
        name: "CreateRotationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationName_,
                },
                Member {
                    name: "ContactIds",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "TimeZoneId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimeZoneId_,
                },
                Member {
                    name: "Recurrence",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecurrenceSettings_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagsList_,
                },
                Member {
                    name: "IdempotencyToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IdempotencyToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static CreateRotationResult_: Shape = Shape {
        name: "CreateRotationResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RotationArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DailySettings_: Shape = Shape {
        name: "DailySettings",
        sensitive: false,
        kind: Kind::List(&HandOffTime_, Bounds { min: None, max: None }),
    };
    pub static DateTime_: Shape =
        Shape { name: "DateTime", sensitive: false, kind: Kind::Timestamp(TimestampFormat::EpochSeconds) };
    pub static DayOfMonth_: Shape =
        Shape { name: "DayOfMonth", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(31) }) };
    pub static DayOfWeek_: Shape = Shape {
        name: "DayOfWeek",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"],
        },
    };
    pub static DeactivateContactChannelRequest_: Shape = Shape {
        name: "DeactivateContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactChannelId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeactivateContactChannelResult_: Shape = Shape {
        name: "DeactivateContactChannelResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeferActivation_: Shape = Shape { name: "DeferActivation", sensitive: false, kind: Kind::Boolean };
    pub static DeleteContactChannelRequest_: Shape = Shape {
        name: "DeleteContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactChannelId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteContactChannelResult_: Shape = Shape {
        name: "DeleteContactChannelResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteContactRequest_: Shape = Shape {
        name: "DeleteContactRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteContactResult_: Shape = Shape {
        name: "DeleteContactResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteRotationOverrideRequest_: Shape = Shape {
        name: "DeleteRotationOverrideRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "RotationOverrideId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Uuid_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DeleteRotationOverrideResult_: Shape = Shape {
        name: "DeleteRotationOverrideResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DeleteRotationRequest_: Shape = Shape {
        name: "DeleteRotationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RotationId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeleteRotationResult_: Shape = Shape {
        name: "DeleteRotationResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static DescribeEngagementRequest_: Shape = Shape {
        name: "DescribeEngagementRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "EngagementId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DescribeEngagementResult_: Shape = Shape {
        name: "DescribeEngagementResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "EngagementArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Sender",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Sender_,
                },
                Member {
                    name: "Subject",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Subject_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Content_,
                },
                Member {
                    name: "PublicSubject",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicSubject_,
                },
                Member {
                    name: "PublicContent",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicContent_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "StopTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DescribePageRequest_: Shape = Shape {
        name: "DescribePageRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PageId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DescribePageResult_: Shape = Shape {
        name: "DescribePageResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PageArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "EngagementArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Sender",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Sender_,
                },
                Member {
                    name: "Subject",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Subject_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Content_,
                },
                Member {
                    name: "PublicSubject",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicSubject_,
                },
                Member {
                    name: "PublicContent",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicContent_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "SentTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "ReadTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "DeliveryTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Engagement_: Shape = Shape {
        name: "Engagement",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EngagementArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Sender",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Sender_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "StopTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static EngagementsList_: Shape = Shape {
        name: "EngagementsList",
        sensitive: false,
        kind: Kind::List(&Engagement_, Bounds { min: None, max: None }),
    };
    pub static GetContactChannelRequest_: Shape = Shape {
        name: "GetContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactChannelId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContactChannelResult_: Shape = Shape {
        name: "GetContactChannelResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactChannelArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ChannelName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ChannelType_,
                },
                Member {
                    name: "DeliveryAddress",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactChannelAddress_,
                },
                Member {
                    name: "ActivationStatus",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ActivationStatus_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetContactPolicyRequest_: Shape = Shape {
        name: "GetContactPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContactPolicyResult_: Shape = Shape {
        name: "GetContactPolicyResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Policy_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetContactRequest_: Shape = Shape {
        name: "GetContactRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetContactResult_: Shape = Shape {
        name: "GetContactResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Alias",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactAlias_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactName_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactType_,
                },
                Member {
                    name: "Plan",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Plan_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetRotationOverrideRequest_: Shape = Shape {
        name: "GetRotationOverrideRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "RotationOverrideId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Uuid_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetRotationOverrideResult_: Shape = Shape {
        name: "GetRotationOverrideResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationOverrideId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Uuid_,
                },
                Member {
                    name: "RotationArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NewContactIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "CreateTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GetRotationRequest_: Shape = Shape {
        name: "GetRotationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "RotationId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetRotationResult_: Shape = Shape {
        name: "GetRotationResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationName_,
                },
                Member {
                    name: "ContactIds",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "TimeZoneId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimeZoneId_,
                },
                Member {
                    name: "Recurrence",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecurrenceSettings_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static HandOffTime_: Shape = Shape {
        name: "HandOffTime",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "HourOfDay",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &HourOfDay_,
                },
                Member {
                    name: "MinuteOfHour",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &MinuteOfHour_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static HourOfDay_: Shape =
        Shape { name: "HourOfDay", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: Some(23) }) };
    static IdempotencyToken_PATTERN: Pattern =
        Pattern::new("^[\\\\\\/a-zA-Z0-9_+=\\-]*$", Check::Regex("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"));
    pub static IdempotencyToken_: Shape = Shape {
        name: "IdempotencyToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(2048) },
            pattern: Some(&IdempotencyToken_PATTERN),
            values: &[],
        },
    };
    static IncidentId_PATTERN: Pattern = Pattern::new(
        "^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$",
        Check::Regex("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/! \\t\\n\\r\\x0B\\x0C-]*$"),
    );
    pub static IncidentId_: Shape = Shape {
        name: "IncidentId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(1024) },
            pattern: Some(&IncidentId_PATTERN),
            values: &[],
        },
    };
    pub static IsEssential_: Shape = Shape { name: "IsEssential", sensitive: false, kind: Kind::Boolean };
    pub static ListContactChannelsRequest_: Shape = Shape {
        name: "ListContactChannelsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListContactChannelsResult_: Shape = Shape {
        name: "ListContactChannelsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "ContactChannels",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactChannelList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListContactsRequest_: Shape = Shape {
        name: "ListContactsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "AliasPrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactAlias_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactType_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListContactsResult_: Shape = Shape {
        name: "ListContactsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Contacts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactsList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListEngagementsRequest_: Shape = Shape {
        name: "ListEngagementsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "TimeRangeValue",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TimeRange_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListEngagementsResult_: Shape = Shape {
        name: "ListEngagementsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Engagements",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &EngagementsList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPageReceiptsRequest_: Shape = Shape {
        name: "ListPageReceiptsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PageId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPageReceiptsResult_: Shape = Shape {
        name: "ListPageReceiptsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Receipts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReceiptsList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPageResolutionsRequest_: Shape = Shape {
        name: "ListPageResolutionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "PageId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPageResolutionsResult_: Shape = Shape {
        name: "ListPageResolutionsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "PageResolutions",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ResolutionList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPagesByContactRequest_: Shape = Shape {
        name: "ListPagesByContactRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPagesByContactResult_: Shape = Shape {
        name: "ListPagesByContactResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Pages",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagesList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPagesByEngagementRequest_: Shape = Shape {
        name: "ListPagesByEngagementRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EngagementId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPagesByEngagementResult_: Shape = Shape {
        name: "ListPagesByEngagementResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Pages",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PagesList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPreviewRotationShiftsRequest_: Shape = Shape {
        name: "ListPreviewRotationShiftsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationStartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "Members",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationPreviewMemberList_,
                },
                Member {
                    name: "TimeZoneId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TimeZoneId_,
                },
                Member {
                    name: "Recurrence",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecurrenceSettings_,
                },
                Member {
                    name: "Overrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &OverrideList_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPreviewRotationShiftsResult_: Shape = Shape {
        name: "ListPreviewRotationShiftsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationShifts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationShifts_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationOverridesRequest_: Shape = Shape {
        name: "ListRotationOverridesRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationOverridesResult_: Shape = Shape {
        name: "ListRotationOverridesResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationOverrides",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationOverrides_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationShiftsRequest_: Shape = Shape {
        name: "ListRotationShiftsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationShiftsResult_: Shape = Shape {
        name: "ListRotationShiftsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationShifts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationShifts_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationsRequest_: Shape = Shape {
        name: "ListRotationsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationNamePrefix",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationName_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListRotationsResult_: Shape = Shape {
        name: "ListRotationsResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NextToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PaginationToken_,
                },
                Member {
                    name: "Rotations",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Rotations_,
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
                name: "ResourceARN",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &AmazonResourceName_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ListTagsForResourceResult_: Shape = Shape {
        name: "ListTagsForResourceResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Tags",
                location: Location::Body,
                required: false,
                idempotency_token: false,
                shape: &TagsList_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: Some(1024) }) };
    static Member_PATTERN: Pattern =
        Pattern::new(".*\\S.*", Check::Regex(".*[\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}].*"));
    pub static Member_: Shape = Shape {
        name: "Member",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(512) },
            pattern: Some(&Member_PATTERN),
            values: &[],
        },
    };
    pub static MinuteOfHour_: Shape =
        Shape { name: "MinuteOfHour", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: Some(59) }) };
    pub static MonthlySetting_: Shape = Shape {
        name: "MonthlySetting",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DayOfMonth",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DayOfMonth_,
                },
                Member {
                    name: "HandOffTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &HandOffTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static MonthlySettings_: Shape = Shape {
        name: "MonthlySettings",
        sensitive: false,
        kind: Kind::List(&MonthlySetting_, Bounds { min: None, max: None }),
    };
    pub static NumberOfOnCalls_: Shape =
        Shape { name: "NumberOfOnCalls", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: None }) };
    pub static OverrideList_: Shape = Shape {
        name: "OverrideList",
        sensitive: false,
        kind: Kind::List(&PreviewOverride_, Bounds { min: None, max: None }),
    };
    pub static Page_: Shape = Shape {
        name: "Page",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PageArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "EngagementArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Sender",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Sender_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "SentTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "DeliveryTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "ReadTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PagesList_: Shape =
        Shape { name: "PagesList", sensitive: false, kind: Kind::List(&Page_, Bounds { min: None, max: None }) };
    static PaginationToken_PATTERN: Pattern =
        Pattern::new("^[\\\\\\/a-zA-Z0-9_+=\\-]*$", Check::Regex("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"));
    pub static PaginationToken_: Shape = Shape {
        name: "PaginationToken",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(2048) },
            pattern: Some(&PaginationToken_PATTERN),
            values: &[],
        },
    };
    pub static Plan_: Shape = Shape {
        name: "Plan",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Stages",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StagesList_,
                },
                Member {
                    name: "RotationIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArnList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static Policy_PATTERN: Pattern =
        Pattern::new(".*\\S.*", Check::Regex(".*[\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}].*"));
    pub static Policy_: Shape = Shape {
        name: "Policy",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(395000) },
            pattern: Some(&Policy_PATTERN),
            values: &[],
        },
    };
    pub static PreviewOverride_: Shape = Shape {
        name: "PreviewOverride",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "NewMembers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationOverridePreviewMemberList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static PublicContent_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static PublicContent_: Shape = Shape {
        name: "PublicContent",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(8192) },
            pattern: Some(&PublicContent_PATTERN),
            values: &[],
        },
    };
    static PublicSubject_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static PublicSubject_: Shape = Shape {
        name: "PublicSubject",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2048) },
            pattern: Some(&PublicSubject_PATTERN),
            values: &[],
        },
    };
    pub static PutContactPolicyRequest_: Shape = Shape {
        name: "PutContactPolicyRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Policy",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Policy_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutContactPolicyResult_: Shape = Shape {
        name: "PutContactPolicyResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static Receipt_: Shape = Shape {
        name: "Receipt",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactChannelArn",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ReceiptType",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ReceiptType_,
                },
                Member {
                    name: "ReceiptInfo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ReceiptInfo_,
                },
                Member {
                    name: "ReceiptTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static ReceiptInfo_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static ReceiptInfo_: Shape = Shape {
        name: "ReceiptInfo",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2048) },
            pattern: Some(&ReceiptInfo_PATTERN),
            values: &[],
        },
    };
    pub static ReceiptType_: Shape = Shape {
        name: "ReceiptType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["DELIVERED", "ERROR", "READ", "SENT", "STOP"],
        },
    };
    pub static ReceiptsList_: Shape =
        Shape { name: "ReceiptsList", sensitive: false, kind: Kind::List(&Receipt_, Bounds { min: None, max: None }) };
    pub static RecurrenceMultiplier_: Shape = Shape {
        name: "RecurrenceMultiplier",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(1), max: Some(100) }),
    };
    pub static RecurrenceSettings_: Shape = Shape {
        name: "RecurrenceSettings",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "MonthlySettings",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &MonthlySettings_,
                },
                Member {
                    name: "WeeklySettings",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &WeeklySettings_,
                },
                Member {
                    name: "DailySettings",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DailySettings_,
                },
                Member {
                    name: "NumberOfOnCalls",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &NumberOfOnCalls_,
                },
                Member {
                    name: "ShiftCoverages",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ShiftCoveragesMap_,
                },
                Member {
                    name: "RecurrenceMultiplier",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecurrenceMultiplier_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResolutionContact_: Shape = Shape {
        name: "ResolutionContact",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &ContactType_,
                },
                Member {
                    name: "StageIndex",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StageIndex_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ResolutionList_: Shape = Shape {
        name: "ResolutionList",
        sensitive: false,
        kind: Kind::List(&ResolutionContact_, Bounds { min: None, max: None }),
    };
    pub static RetryIntervalInMinutes_: Shape = Shape {
        name: "RetryIntervalInMinutes",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: Some(60) }),
    };
    pub static Rotation_: Shape = Shape {
        name: "Rotation",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationArn",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RotationName_,
                },
                Member {
                    name: "ContactIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "TimeZoneId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TimeZoneId_,
                },
                Member {
                    name: "Recurrence",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RecurrenceSettings_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RotationContactsArnList_: Shape = Shape {
        name: "RotationContactsArnList",
        sensitive: false,
        kind: Kind::List(&SsmContactsArn_, Bounds { min: Some(1), max: Some(30) }),
    };
    static RotationName_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-\\s\\.]*$", Check::Regex("^[a-zA-Z0-9_\\- \\t\\n\\r\\x0B\\x0C\\.]*$"));
    pub static RotationName_: Shape = Shape {
        name: "RotationName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(255) },
            pattern: Some(&RotationName_PATTERN),
            values: &[],
        },
    };
    pub static RotationOverride_: Shape = Shape {
        name: "RotationOverride",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationOverrideId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Uuid_,
                },
                Member {
                    name: "NewContactIds",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "CreateTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RotationOverrideContactsArnList_: Shape = Shape {
        name: "RotationOverrideContactsArnList",
        sensitive: false,
        kind: Kind::List(&SsmContactsArn_, Bounds { min: Some(0), max: Some(30) }),
    };
    pub static RotationOverridePreviewMemberList_: Shape = Shape {
        name: "RotationOverridePreviewMemberList",
        sensitive: false,
        kind: Kind::List(&Member_, Bounds { min: Some(0), max: Some(30) }),
    };
    pub static RotationOverrides_: Shape = Shape {
        name: "RotationOverrides",
        sensitive: false,
        kind: Kind::List(&RotationOverride_, Bounds { min: None, max: None }),
    };
    pub static RotationPreviewMemberList_: Shape = Shape {
        name: "RotationPreviewMemberList",
        sensitive: false,
        kind: Kind::List(&Member_, Bounds { min: Some(1), max: Some(30) }),
    };
    pub static RotationShift_: Shape = Shape {
        name: "RotationShift",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &SsmContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "Type",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ShiftType_,
                },
                Member {
                    name: "ShiftDetails",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ShiftDetails_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static RotationShifts_: Shape = Shape {
        name: "RotationShifts",
        sensitive: false,
        kind: Kind::List(&RotationShift_, Bounds { min: None, max: None }),
    };
    pub static Rotations_: Shape =
        Shape { name: "Rotations", sensitive: false, kind: Kind::List(&Rotation_, Bounds { min: None, max: None }) };
    pub static SendActivationCodeRequest_: Shape = Shape {
        name: "SendActivationCodeRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "ContactChannelId",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static SendActivationCodeResult_: Shape = Shape {
        name: "SendActivationCodeResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static Sender_PATTERN: Pattern = Pattern::new(
        "^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$",
        Check::Regex("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/! \\t\\n\\r\\x0B\\x0C-]*$"),
    );
    pub static Sender_: Shape = Shape {
        name: "Sender",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(255) },
            pattern: Some(&Sender_PATTERN),
            values: &[],
        },
    };
    pub static ShiftCoveragesMap_: Shape = Shape {
        name: "ShiftCoveragesMap",
        sensitive: false,
        kind: Kind::Map(&DayOfWeek_, &CoverageTimes_, Bounds { min: None, max: None }),
    };
    pub static ShiftDetails_: Shape = Shape {
        name: "ShiftDetails",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "OverriddenContactIds",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArnList_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static ShiftType_: Shape = Shape {
        name: "ShiftType",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["REGULAR", "OVERRIDDEN"],
        },
    };
    pub static SimpleAddress_: Shape = Shape {
        name: "SimpleAddress",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(320) }, pattern: None, values: &[] },
    };
    static SsmContactsArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*",
        Check::Regex(
            "arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-A-Za-z0-9_+=\\/,.@]*:[0-9]+:([A-Za-z0-9_+=\\/,.@:-]+)*",
        ),
    );
    pub static SsmContactsArn_: Shape = Shape {
        name: "SsmContactsArn",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2048) },
            pattern: Some(&SsmContactsArn_PATTERN),
            values: &[],
        },
    };
    pub static SsmContactsArnList_: Shape = Shape {
        name: "SsmContactsArnList",
        sensitive: false,
        kind: Kind::List(&SsmContactsArn_, Bounds { min: Some(0), max: Some(25) }),
    };
    pub static Stage_: Shape = Shape {
        name: "Stage",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DurationInMinutes",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &StageDurationInMins_,
                },
                Member {
                    name: "Targets",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TargetsList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StageDurationInMins_: Shape = Shape {
        name: "StageDurationInMins",
        sensitive: false,
        kind: Kind::Integer(Bounds { min: Some(0), max: Some(30) }),
    };
    pub static StageIndex_: Shape =
        Shape { name: "StageIndex", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: Some(100) }) };
    pub static StagesList_: Shape =
        Shape { name: "StagesList", sensitive: false, kind: Kind::List(&Stage_, Bounds { min: None, max: None }) };
    pub static StartEngagementRequest_: Shape = Shape {
        name: "StartEngagementRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Sender",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Sender_,
                },
                Member {
                    name: "Subject",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Subject_,
                },
                Member {
                    name: "Content",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Content_,
                },
                Member {
                    name: "PublicSubject",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicSubject_,
                },
                Member {
                    name: "PublicContent",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PublicContent_,
                },
                Member {
                    name: "IncidentId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &IncidentId_,
                },
                Member {
                    name: "IdempotencyToken",
                    location: Location::Body,
                    required: false,
                    idempotency_token: true,
                    shape: &IdempotencyToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StartEngagementResult_: Shape = Shape {
        name: "StartEngagementResult",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "EngagementArn",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &SsmContactsArn_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static StopEngagementRequest_: Shape = Shape {
        name: "StopEngagementRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "EngagementId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Reason",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &StopReason_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static StopEngagementResult_: Shape = Shape {
        name: "StopEngagementResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static StopReason_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static StopReason_: Shape = Shape {
        name: "StopReason",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: Some(255) },
            pattern: Some(&StopReason_PATTERN),
            values: &[],
        },
    };
    static Subject_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", Check::Regex("^[. \\t\\n\\r\\x0B\\x0C\\x00-\\x08\\x0E-\\x1F\\x21-\\x{10FFFF}]*$"));
    pub static Subject_: Shape = Shape {
        name: "Subject",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(2048) },
            pattern: Some(&Subject_PATTERN),
            values: &[],
        },
    };
    pub static Tag_: Shape = Shape {
        name: "Tag",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagKey_,
                },
                Member {
                    name: "Value",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TagValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TagKey_PATTERN: Pattern =
        Pattern::new("^[\\\\\\/a-zA-Z0-9_+=\\-]*$", Check::Regex("^[\\\\\\/a-zA-Z0-9_+=\\-]*$"));
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
        kind: Kind::List(&TagKey_, Bounds { min: Some(0), max: Some(50) }),
    };
    pub static TagResourceRequest_: Shape = Shape {
        name: "TagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceARN",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AmazonResourceName_,
                },
                Member {
                    name: "Tags",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &TagsList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TagResourceResult_: Shape = Shape {
        name: "TagResourceResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static TagValue_PATTERN: Pattern =
        Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$", Check::Regex("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$"));
    pub static TagValue_: Shape = Shape {
        name: "TagValue",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(256) },
            pattern: Some(&TagValue_PATTERN),
            values: &[],
        },
    };
    pub static TagsList_: Shape =
        Shape { name: "TagsList", sensitive: false, kind: Kind::List(&Tag_, Bounds { min: Some(0), max: Some(50) }) };
    pub static Target_: Shape = Shape {
        name: "Target",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ChannelTargetInfo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChannelTargetInfo_,
                },
                Member {
                    name: "ContactTargetInfo",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactTargetInfo_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static TargetsList_: Shape =
        Shape { name: "TargetsList", sensitive: false, kind: Kind::List(&Target_, Bounds { min: None, max: None }) };
    pub static TimeRange_: Shape = Shape {
        name: "TimeRange",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "EndTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static TimeZoneId_PATTERN: Pattern =
        Pattern::new("^[:a-zA-Z0-9_\\-\\s\\.\\\\/]*$", Check::Regex("^[:a-zA-Z0-9_\\- \\t\\n\\r\\x0B\\x0C\\.\\\\/]*$"));
    pub static TimeZoneId_: Shape = Shape {
        name: "TimeZoneId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(255) },
            pattern: Some(&TimeZoneId_PATTERN),
            values: &[],
        },
    };
    pub static UntagResourceRequest_: Shape = Shape {
        name: "UntagResourceRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ResourceARN",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &AmazonResourceName_,
                },
                Member {
                    name: "TagKeys",
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
    pub static UntagResourceResult_: Shape = Shape {
        name: "UntagResourceResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateContactChannelRequest_: Shape = Shape {
        name: "UpdateContactChannelRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactChannelId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ChannelName_,
                },
                Member {
                    name: "DeliveryAddress",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactChannelAddress_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateContactChannelResult_: Shape = Shape {
        name: "UpdateContactChannelResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateContactRequest_: Shape = Shape {
        name: "UpdateContactRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "ContactId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "DisplayName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ContactName_,
                },
                Member {
                    name: "Plan",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Plan_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateContactResult_: Shape = Shape {
        name: "UpdateContactResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static UpdateRotationRequest_: Shape = Shape {
        name: "UpdateRotationRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "RotationId",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &SsmContactsArn_,
                },
                Member {
                    name: "ContactIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &RotationContactsArnList_,
                },
                Member {
                    name: "StartTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &DateTime_,
                },
                Member {
                    name: "TimeZoneId",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TimeZoneId_,
                },
                Member {
                    name: "Recurrence",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &RecurrenceSettings_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static UpdateRotationResult_: Shape = Shape {
        name: "UpdateRotationResult",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    static Uuid_PATTERN: Pattern = Pattern::new(
        "([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1}",
        Check::Regex("([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1}"),
    );
    pub static Uuid_: Shape = Shape {
        name: "Uuid",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(36), max: Some(39) },
            pattern: Some(&Uuid_PATTERN),
            values: &[],
        },
    };
    pub static WeeklySetting_: Shape = Shape {
        name: "WeeklySetting",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "DayOfWeek",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &DayOfWeek_,
                },
                Member {
                    name: "HandOffTime",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &HandOffTime_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static WeeklySettings_: Shape = Shape {
        name: "WeeklySettings",
        sensitive: false,
        kind: Kind::List(&WeeklySetting_, Bounds { min: None, max: None }),
    };
}
