// Written by host/codegen from host/models.

//! The types and rows of `ssm-contacts`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone)]
    AcceptPageRequest [reads] {
        page_id: String = "PageId",
        contact_channel_id: Option<String> = "ContactChannelId",
        accept_type: AcceptType = "AcceptType",
        note: Option<String> = "Note",
        accept_code: String = "AcceptCode",
        accept_code_validation: Option<AcceptCodeValidation> = "AcceptCodeValidation",
    }

    #[derive(Clone, Default)]
    AcceptPageResult [writes] {
    }

    #[derive(Clone, Default)]
    ActivateContactChannelRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
        activation_code: String = "ActivationCode",
    }

    #[derive(Clone, Default)]
    ActivateContactChannelResult [writes] {
    }

    #[derive(Clone, Default)]
    ChannelTargetInfo [reads writes] {
        contact_channel_id: String = "ContactChannelId",
        retry_interval_in_minutes: Option<i32> = "RetryIntervalInMinutes",
    }

    #[derive(Clone, Default)]
    Contact [writes] {
        contact_arn: Option<String> = "ContactArn",
        alias: Option<String> = "Alias",
        display_name: Option<String> = "DisplayName",
        r#type: Option<ContactType> = "Type",
    }

    #[derive(Clone, Default)]
    ContactChannel [writes] {
        contact_channel_arn: Option<String> = "ContactChannelArn",
        contact_arn: Option<String> = "ContactArn",
        name: Option<String> = "Name",
        r#type: Option<ChannelType> = "Type",
        delivery_address: Option<ContactChannelAddress> = "DeliveryAddress",
        activation_status: Option<ActivationStatus> = "ActivationStatus",
    }

    #[derive(Clone, Default)]
    ContactChannelAddress [reads writes] {
        simple_address: Option<String> = "SimpleAddress",
    }

    #[derive(Clone, Default)]
    ContactTargetInfo [reads writes] {
        contact_id: Option<String> = "ContactId",
        is_essential: bool = "IsEssential",
    }

    #[derive(Clone, Default)]
    CoverageTime [reads writes] {
        start: Option<HandOffTime> = "Start",
        end: Option<HandOffTime> = "End",
    }

    #[derive(Clone)]
    CreateContactChannelRequest [reads] {
        contact_id: String = "ContactId",
        name: String = "Name",
        r#type: ChannelType = "Type",
        delivery_address: ContactChannelAddress = "DeliveryAddress",
        defer_activation: Option<bool> = "DeferActivation",
        idempotency_token: Option<String> = "IdempotencyToken",
    }

    #[derive(Clone, Default)]
    CreateContactChannelResult [writes] {
        contact_channel_arn: Option<String> = "ContactChannelArn",
    }

    #[derive(Clone)]
    CreateContactRequest [reads] {
        alias: String = "Alias",
        display_name: Option<String> = "DisplayName",
        r#type: ContactType = "Type",
        plan: Plan = "Plan",
        tags: Option<Vec<Tag>> = "Tags",
        idempotency_token: Option<String> = "IdempotencyToken",
    }

    #[derive(Clone, Default)]
    CreateContactResult [writes] {
        contact_arn: Option<String> = "ContactArn",
    }

    #[derive(Clone, Default)]
    CreateRotationOverrideRequest [reads] {
        rotation_id: String = "RotationId",
        new_contact_ids: Vec<String> = "NewContactIds",
        start_time: crate::Timestamp = "StartTime",
        end_time: crate::Timestamp = "EndTime",
        idempotency_token: Option<String> = "IdempotencyToken",
    }

    #[derive(Clone, Default)]
    CreateRotationOverrideResult [writes] {
        rotation_override_id: Option<String> = "RotationOverrideId",
    }

    #[derive(Clone, Default)]
    CreateRotationRequest [reads] {
        name: String = "Name",
        contact_ids: Vec<String> = "ContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        time_zone_id: String = "TimeZoneId",
        recurrence: RecurrenceSettings = "Recurrence",
        tags: Option<Vec<Tag>> = "Tags",
        idempotency_token: Option<String> = "IdempotencyToken",
    }

    #[derive(Clone, Default)]
    CreateRotationResult [writes] {
        rotation_arn: Option<String> = "RotationArn",
    }

    #[derive(Clone, Default)]
    DeactivateContactChannelRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
    }

    #[derive(Clone, Default)]
    DeactivateContactChannelResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteContactChannelRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
    }

    #[derive(Clone, Default)]
    DeleteContactChannelResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteContactRequest [reads] {
        contact_id: String = "ContactId",
    }

    #[derive(Clone, Default)]
    DeleteContactResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteRotationOverrideRequest [reads] {
        rotation_id: String = "RotationId",
        rotation_override_id: String = "RotationOverrideId",
    }

    #[derive(Clone, Default)]
    DeleteRotationOverrideResult [writes] {
    }

    #[derive(Clone, Default)]
    DeleteRotationRequest [reads] {
        rotation_id: String = "RotationId",
    }

    #[derive(Clone, Default)]
    DeleteRotationResult [writes] {
    }

    #[derive(Clone, Default)]
    DescribeEngagementRequest [reads] {
        engagement_id: String = "EngagementId",
    }

    #[derive(Clone, Default)]
    DescribeEngagementResult [writes] {
        contact_arn: Option<String> = "ContactArn",
        engagement_arn: Option<String> = "EngagementArn",
        sender: Option<String> = "Sender",
        subject: Option<String> = "Subject",
        content: Option<String> = "Content",
        public_subject: Option<String> = "PublicSubject",
        public_content: Option<String> = "PublicContent",
        incident_id: Option<String> = "IncidentId",
        start_time: Option<crate::Timestamp> = "StartTime",
        stop_time: Option<crate::Timestamp> = "StopTime",
    }

    #[derive(Clone, Default)]
    DescribePageRequest [reads] {
        page_id: String = "PageId",
    }

    #[derive(Clone, Default)]
    DescribePageResult [writes] {
        page_arn: Option<String> = "PageArn",
        engagement_arn: Option<String> = "EngagementArn",
        contact_arn: Option<String> = "ContactArn",
        sender: Option<String> = "Sender",
        subject: Option<String> = "Subject",
        content: Option<String> = "Content",
        public_subject: Option<String> = "PublicSubject",
        public_content: Option<String> = "PublicContent",
        incident_id: Option<String> = "IncidentId",
        sent_time: Option<crate::Timestamp> = "SentTime",
        read_time: Option<crate::Timestamp> = "ReadTime",
        delivery_time: Option<crate::Timestamp> = "DeliveryTime",
    }

    #[derive(Clone, Default)]
    Engagement [writes] {
        engagement_arn: Option<String> = "EngagementArn",
        contact_arn: Option<String> = "ContactArn",
        sender: Option<String> = "Sender",
        incident_id: Option<String> = "IncidentId",
        start_time: Option<crate::Timestamp> = "StartTime",
        stop_time: Option<crate::Timestamp> = "StopTime",
    }

    #[derive(Clone, Default)]
    GetContactChannelRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
    }

    #[derive(Clone, Default)]
    GetContactChannelResult [writes] {
        contact_arn: Option<String> = "ContactArn",
        contact_channel_arn: Option<String> = "ContactChannelArn",
        name: Option<String> = "Name",
        r#type: Option<ChannelType> = "Type",
        delivery_address: Option<ContactChannelAddress> = "DeliveryAddress",
        activation_status: Option<ActivationStatus> = "ActivationStatus",
    }

    #[derive(Clone, Default)]
    GetContactPolicyRequest [reads] {
        contact_arn: String = "ContactArn",
    }

    #[derive(Clone, Default)]
    GetContactPolicyResult [writes] {
        contact_arn: Option<String> = "ContactArn",
        policy: Option<String> = "Policy",
    }

    #[derive(Clone, Default)]
    GetContactRequest [reads] {
        contact_id: String = "ContactId",
    }

    #[derive(Clone, Default)]
    GetContactResult [writes] {
        contact_arn: Option<String> = "ContactArn",
        alias: Option<String> = "Alias",
        display_name: Option<String> = "DisplayName",
        r#type: Option<ContactType> = "Type",
        plan: Option<Plan> = "Plan",
    }

    #[derive(Clone, Default)]
    GetRotationOverrideRequest [reads] {
        rotation_id: String = "RotationId",
        rotation_override_id: String = "RotationOverrideId",
    }

    #[derive(Clone, Default)]
    GetRotationOverrideResult [writes] {
        rotation_override_id: Option<String> = "RotationOverrideId",
        rotation_arn: Option<String> = "RotationArn",
        new_contact_ids: Option<Vec<String>> = "NewContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        create_time: Option<crate::Timestamp> = "CreateTime",
    }

    #[derive(Clone, Default)]
    GetRotationRequest [reads] {
        rotation_id: String = "RotationId",
    }

    #[derive(Clone, Default)]
    GetRotationResult [writes] {
        rotation_arn: Option<String> = "RotationArn",
        name: Option<String> = "Name",
        contact_ids: Option<Vec<String>> = "ContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        time_zone_id: Option<String> = "TimeZoneId",
        recurrence: Option<RecurrenceSettings> = "Recurrence",
    }

    #[derive(Clone, Default)]
    HandOffTime [reads writes] {
        hour_of_day: i32 = "HourOfDay",
        minute_of_hour: i32 = "MinuteOfHour",
    }

    #[derive(Clone, Default)]
    ListContactChannelsRequest [reads] {
        contact_id: String = "ContactId",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListContactChannelsResult [writes] {
        next_token: Option<String> = "NextToken",
        contact_channels: Option<Vec<ContactChannel>> = "ContactChannels",
    }

    #[derive(Clone, Default)]
    ListContactsRequest [reads] {
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
        alias_prefix: Option<String> = "AliasPrefix",
        r#type: Option<ContactType> = "Type",
    }

    #[derive(Clone, Default)]
    ListContactsResult [writes] {
        next_token: Option<String> = "NextToken",
        contacts: Option<Vec<Contact>> = "Contacts",
    }

    #[derive(Clone, Default)]
    ListEngagementsRequest [reads] {
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
        incident_id: Option<String> = "IncidentId",
        time_range_value: Option<TimeRange> = "TimeRangeValue",
    }

    #[derive(Clone, Default)]
    ListEngagementsResult [writes] {
        next_token: Option<String> = "NextToken",
        engagements: Option<Vec<Engagement>> = "Engagements",
    }

    #[derive(Clone, Default)]
    ListPageReceiptsRequest [reads] {
        page_id: String = "PageId",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListPageReceiptsResult [writes] {
        next_token: Option<String> = "NextToken",
        receipts: Option<Vec<Receipt>> = "Receipts",
    }

    #[derive(Clone, Default)]
    ListPageResolutionsRequest [reads] {
        next_token: Option<String> = "NextToken",
        page_id: String = "PageId",
    }

    #[derive(Clone, Default)]
    ListPageResolutionsResult [writes] {
        next_token: Option<String> = "NextToken",
        page_resolutions: Option<Vec<ResolutionContact>> = "PageResolutions",
    }

    #[derive(Clone, Default)]
    ListPagesByContactRequest [reads] {
        contact_id: String = "ContactId",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListPagesByContactResult [writes] {
        next_token: Option<String> = "NextToken",
        pages: Option<Vec<Page>> = "Pages",
    }

    #[derive(Clone, Default)]
    ListPagesByEngagementRequest [reads] {
        engagement_id: String = "EngagementId",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListPagesByEngagementResult [writes] {
        next_token: Option<String> = "NextToken",
        pages: Option<Vec<Page>> = "Pages",
    }

    #[derive(Clone, Default)]
    ListPreviewRotationShiftsRequest [reads] {
        rotation_start_time: Option<crate::Timestamp> = "RotationStartTime",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: crate::Timestamp = "EndTime",
        members: Vec<String> = "Members",
        time_zone_id: String = "TimeZoneId",
        recurrence: RecurrenceSettings = "Recurrence",
        overrides: Option<Vec<PreviewOverride>> = "Overrides",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListPreviewRotationShiftsResult [writes] {
        rotation_shifts: Option<Vec<RotationShift>> = "RotationShifts",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListRotationOverridesRequest [reads] {
        rotation_id: String = "RotationId",
        start_time: crate::Timestamp = "StartTime",
        end_time: crate::Timestamp = "EndTime",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListRotationOverridesResult [writes] {
        rotation_overrides: Option<Vec<RotationOverride>> = "RotationOverrides",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListRotationShiftsRequest [reads] {
        rotation_id: String = "RotationId",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: crate::Timestamp = "EndTime",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListRotationShiftsResult [writes] {
        rotation_shifts: Option<Vec<RotationShift>> = "RotationShifts",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListRotationsRequest [reads] {
        rotation_name_prefix: Option<String> = "RotationNamePrefix",
        next_token: Option<String> = "NextToken",
        max_results: Option<i32> = "MaxResults",
    }

    #[derive(Clone, Default)]
    ListRotationsResult [writes] {
        next_token: Option<String> = "NextToken",
        rotations: Option<Vec<Rotation>> = "Rotations",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceRequest [reads] {
        resource_arn: String = "ResourceARN",
    }

    #[derive(Clone, Default)]
    ListTagsForResourceResult [writes] {
        tags: Option<Vec<Tag>> = "Tags",
    }

    #[derive(Clone, Default)]
    MonthlySetting [reads writes] {
        day_of_month: i32 = "DayOfMonth",
        hand_off_time: HandOffTime = "HandOffTime",
    }

    #[derive(Clone, Default)]
    Page [writes] {
        page_arn: Option<String> = "PageArn",
        engagement_arn: Option<String> = "EngagementArn",
        contact_arn: Option<String> = "ContactArn",
        sender: Option<String> = "Sender",
        incident_id: Option<String> = "IncidentId",
        sent_time: Option<crate::Timestamp> = "SentTime",
        delivery_time: Option<crate::Timestamp> = "DeliveryTime",
        read_time: Option<crate::Timestamp> = "ReadTime",
    }

    #[derive(Clone, Default)]
    Plan [reads writes] {
        stages: Option<Vec<Stage>> = "Stages",
        rotation_ids: Option<Vec<String>> = "RotationIds",
    }

    #[derive(Clone, Default)]
    PreviewOverride [reads] {
        new_members: Option<Vec<String>> = "NewMembers",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
    }

    #[derive(Clone, Default)]
    PutContactPolicyRequest [reads] {
        contact_arn: String = "ContactArn",
        policy: String = "Policy",
    }

    #[derive(Clone, Default)]
    PutContactPolicyResult [writes] {
    }

    #[derive(Clone, Default)]
    Receipt [writes] {
        contact_channel_arn: Option<String> = "ContactChannelArn",
        receipt_type: Option<ReceiptType> = "ReceiptType",
        receipt_info: Option<String> = "ReceiptInfo",
        receipt_time: Option<crate::Timestamp> = "ReceiptTime",
    }

    #[derive(Clone, Default)]
    RecurrenceSettings [reads writes] {
        monthly_settings: Option<Vec<MonthlySetting>> = "MonthlySettings",
        weekly_settings: Option<Vec<WeeklySetting>> = "WeeklySettings",
        daily_settings: Option<Vec<HandOffTime>> = "DailySettings",
        number_of_on_calls: i32 = "NumberOfOnCalls",
        shift_coverages: Option<std::collections::BTreeMap<String, Vec<CoverageTime>>> = "ShiftCoverages",
        recurrence_multiplier: i32 = "RecurrenceMultiplier",
    }

    #[derive(Clone, Default)]
    ResolutionContact [writes] {
        contact_arn: Option<String> = "ContactArn",
        r#type: Option<ContactType> = "Type",
        stage_index: Option<i32> = "StageIndex",
    }

    #[derive(Clone, Default)]
    Rotation [writes] {
        rotation_arn: Option<String> = "RotationArn",
        name: Option<String> = "Name",
        contact_ids: Option<Vec<String>> = "ContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        time_zone_id: Option<String> = "TimeZoneId",
        recurrence: Option<RecurrenceSettings> = "Recurrence",
    }

    #[derive(Clone, Default)]
    RotationOverride [writes] {
        rotation_override_id: Option<String> = "RotationOverrideId",
        new_contact_ids: Option<Vec<String>> = "NewContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        create_time: Option<crate::Timestamp> = "CreateTime",
    }

    #[derive(Clone, Default)]
    RotationShift [writes] {
        contact_ids: Option<Vec<String>> = "ContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        r#type: Option<ShiftType> = "Type",
        shift_details: Option<ShiftDetails> = "ShiftDetails",
    }

    #[derive(Clone, Default)]
    SendActivationCodeRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
    }

    #[derive(Clone, Default)]
    SendActivationCodeResult [writes] {
    }

    #[derive(Clone, Default)]
    ShiftDetails [writes] {
        overridden_contact_ids: Option<Vec<String>> = "OverriddenContactIds",
    }

    #[derive(Clone, Default)]
    Stage [reads writes] {
        duration_in_minutes: i32 = "DurationInMinutes",
        targets: Vec<Target> = "Targets",
    }

    #[derive(Clone, Default)]
    StartEngagementRequest [reads] {
        contact_id: String = "ContactId",
        sender: String = "Sender",
        subject: String = "Subject",
        content: String = "Content",
        public_subject: Option<String> = "PublicSubject",
        public_content: Option<String> = "PublicContent",
        incident_id: Option<String> = "IncidentId",
        idempotency_token: Option<String> = "IdempotencyToken",
    }

    #[derive(Clone, Default)]
    StartEngagementResult [writes] {
        engagement_arn: Option<String> = "EngagementArn",
    }

    #[derive(Clone, Default)]
    StopEngagementRequest [reads] {
        engagement_id: String = "EngagementId",
        reason: Option<String> = "Reason",
    }

    #[derive(Clone, Default)]
    StopEngagementResult [writes] {
    }

    #[derive(Clone, Default)]
    Tag [reads writes] {
        key: Option<String> = "Key",
        value: Option<String> = "Value",
    }

    #[derive(Clone, Default)]
    TagResourceRequest [reads] {
        resource_arn: String = "ResourceARN",
        tags: Vec<Tag> = "Tags",
    }

    #[derive(Clone, Default)]
    TagResourceResult [writes] {
    }

    #[derive(Clone, Default)]
    Target [reads writes] {
        channel_target_info: Option<ChannelTargetInfo> = "ChannelTargetInfo",
        contact_target_info: Option<ContactTargetInfo> = "ContactTargetInfo",
    }

    #[derive(Clone, Default)]
    TimeRange [reads] {
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
    }

    #[derive(Clone, Default)]
    UntagResourceRequest [reads] {
        resource_arn: String = "ResourceARN",
        tag_keys: Vec<String> = "TagKeys",
    }

    #[derive(Clone, Default)]
    UntagResourceResult [writes] {
    }

    #[derive(Clone, Default)]
    UpdateContactChannelRequest [reads] {
        contact_channel_id: String = "ContactChannelId",
        name: Option<String> = "Name",
        delivery_address: Option<ContactChannelAddress> = "DeliveryAddress",
    }

    #[derive(Clone, Default)]
    UpdateContactChannelResult [writes] {
    }

    #[derive(Clone, Default)]
    UpdateContactRequest [reads] {
        contact_id: String = "ContactId",
        display_name: Option<String> = "DisplayName",
        plan: Option<Plan> = "Plan",
    }

    #[derive(Clone, Default)]
    UpdateContactResult [writes] {
    }

    #[derive(Clone, Default)]
    UpdateRotationRequest [reads] {
        rotation_id: String = "RotationId",
        contact_ids: Option<Vec<String>> = "ContactIds",
        start_time: Option<crate::Timestamp> = "StartTime",
        time_zone_id: Option<String> = "TimeZoneId",
        recurrence: RecurrenceSettings = "Recurrence",
    }

    #[derive(Clone, Default)]
    UpdateRotationResult [writes] {
    }

    #[derive(Clone)]
    WeeklySetting [reads writes] {
        day_of_week: DayOfWeek = "DayOfWeek",
        hand_off_time: HandOffTime = "HandOffTime",
    }

}

crate::plain::enums! {
    AcceptCodeValidation {
        Ignore = "IGNORE",
        Enforce = "ENFORCE",
    }

    AcceptType {
        Delivered = "DELIVERED",
        Read = "READ",
    }

    ActivationStatus {
        Activated = "ACTIVATED",
        NotActivated = "NOT_ACTIVATED",
    }

    ChannelType {
        Sms = "SMS",
        Voice = "VOICE",
        Email = "EMAIL",
    }

    ContactType {
        Personal = "PERSONAL",
        Escalation = "ESCALATION",
        OncallSchedule = "ONCALL_SCHEDULE",
    }

    DayOfWeek {
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
        Sun = "SUN",
    }

    ReceiptType {
        Delivered = "DELIVERED",
        Error = "ERROR",
        Read = "READ",
        Sent = "SENT",
        Stop = "STOP",
    }

    ShiftType {
        Regular = "REGULAR",
        Overridden = "OVERRIDDEN",
    }

}

crate::plain::operations! {
    AcceptPage: AcceptPageRequest => AcceptPageResult,
    ActivateContactChannel: ActivateContactChannelRequest => ActivateContactChannelResult,
    CreateContact: CreateContactRequest => CreateContactResult,
    CreateContactChannel: CreateContactChannelRequest => CreateContactChannelResult,
    CreateRotation: CreateRotationRequest => CreateRotationResult,
    CreateRotationOverride: CreateRotationOverrideRequest => CreateRotationOverrideResult,
    DeactivateContactChannel: DeactivateContactChannelRequest => DeactivateContactChannelResult,
    DeleteContact: DeleteContactRequest => DeleteContactResult,
    DeleteContactChannel: DeleteContactChannelRequest => DeleteContactChannelResult,
    DeleteRotation: DeleteRotationRequest => DeleteRotationResult,
    DeleteRotationOverride: DeleteRotationOverrideRequest => DeleteRotationOverrideResult,
    DescribeEngagement: DescribeEngagementRequest => DescribeEngagementResult,
    DescribePage: DescribePageRequest => DescribePageResult,
    GetContact: GetContactRequest => GetContactResult,
    GetContactChannel: GetContactChannelRequest => GetContactChannelResult,
    GetContactPolicy: GetContactPolicyRequest => GetContactPolicyResult,
    GetRotation: GetRotationRequest => GetRotationResult,
    GetRotationOverride: GetRotationOverrideRequest => GetRotationOverrideResult,
    ListContactChannels: ListContactChannelsRequest => ListContactChannelsResult,
    ListContacts: ListContactsRequest => ListContactsResult,
    ListEngagements: ListEngagementsRequest => ListEngagementsResult,
    ListPageReceipts: ListPageReceiptsRequest => ListPageReceiptsResult,
    ListPageResolutions: ListPageResolutionsRequest => ListPageResolutionsResult,
    ListPagesByContact: ListPagesByContactRequest => ListPagesByContactResult,
    ListPagesByEngagement: ListPagesByEngagementRequest => ListPagesByEngagementResult,
    ListPreviewRotationShifts: ListPreviewRotationShiftsRequest => ListPreviewRotationShiftsResult,
    ListRotationOverrides: ListRotationOverridesRequest => ListRotationOverridesResult,
    ListRotationShifts: ListRotationShiftsRequest => ListRotationShiftsResult,
    ListRotations: ListRotationsRequest => ListRotationsResult,
    ListTagsForResource: ListTagsForResourceRequest => ListTagsForResourceResult,
    PutContactPolicy: PutContactPolicyRequest => PutContactPolicyResult,
    SendActivationCode: SendActivationCodeRequest => SendActivationCodeResult,
    StartEngagement: StartEngagementRequest => StartEngagementResult,
    StopEngagement: StopEngagementRequest => StopEngagementResult,
    TagResource: TagResourceRequest => TagResourceResult,
    UntagResource: UntagResourceRequest => UntagResourceResult,
    UpdateContact: UpdateContactRequest => UpdateContactResult,
    UpdateContactChannel: UpdateContactChannelRequest => UpdateContactChannelResult,
    UpdateRotation: UpdateRotationRequest => UpdateRotationResult,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "ssm-contacts",
    signing_name: "ssm-contacts",
    api_version: "2021-05-03",
    protocol: crate::Protocol::Json11 { target_prefix: "SSMContacts" },
    cbor: false,
    validation_error: "ValidationException",
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
        &errors::AccessDeniedException,
        &errors::ConflictException,
        &errors::DataEncryptionException,
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

    pub static AcceptPage: OperationModel = OperationModel {
        service: &SERVICE,
        name: "AcceptPage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::AcceptPageRequest,
        output: Some(&shapes::AcceptPageResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ActivateContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ActivateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ActivateContactChannelRequest,
        output: Some(&shapes::ActivateContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateContact: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateContactRequest,
        output: Some(&shapes::CreateContactResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
            &errors::DataEncryptionException,
        ],
        unsigned: false,
        idempotency_token: Some("IdempotencyToken"),
        paginated: false,
    };
    pub static CreateContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateContactChannelRequest,
        output: Some(&shapes::CreateContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: Some("IdempotencyToken"),
        paginated: false,
    };
    pub static CreateRotation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRotationRequest,
        output: Some(&shapes::CreateRotationResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateRotationOverride: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::CreateRotationOverrideRequest,
        output: Some(&shapes::CreateRotationOverrideResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeactivateContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeactivateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeactivateContactChannelRequest,
        output: Some(&shapes::DeactivateContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteContact: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteContactRequest,
        output: Some(&shapes::DeleteContactResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ConflictException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteContactChannelRequest,
        output: Some(&shapes::DeleteContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteRotation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRotationRequest,
        output: Some(&shapes::DeleteRotationResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteRotationOverride: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DeleteRotationOverrideRequest,
        output: Some(&shapes::DeleteRotationOverrideResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribeEngagement: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribeEngagementRequest,
        output: Some(&shapes::DescribeEngagementResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DescribePage: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePage",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::DescribePageRequest,
        output: Some(&shapes::DescribePageResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetContact: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactRequest,
        output: Some(&shapes::GetContactResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
            &errors::DataEncryptionException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactChannelRequest,
        output: Some(&shapes::GetContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetContactPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetContactPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetContactPolicyRequest,
        output: Some(&shapes::GetContactPolicyResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetRotation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRotationRequest,
        output: Some(&shapes::GetRotationResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static GetRotationOverride: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetRotationOverride",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::GetRotationOverrideRequest,
        output: Some(&shapes::GetRotationOverrideResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static ListContactChannels: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListContactChannels",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListContactChannelsRequest,
        output: Some(&shapes::ListContactChannelsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListContacts: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListContacts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListContactsRequest,
        output: Some(&shapes::ListContactsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListEngagements: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListEngagements",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListEngagementsRequest,
        output: Some(&shapes::ListEngagementsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPageReceipts: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPageReceipts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPageReceiptsRequest,
        output: Some(&shapes::ListPageReceiptsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPageResolutions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPageResolutions",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPageResolutionsRequest,
        output: Some(&shapes::ListPageResolutionsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPagesByContact: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPagesByContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPagesByContactRequest,
        output: Some(&shapes::ListPagesByContactResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPagesByEngagement: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPagesByEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPagesByEngagementRequest,
        output: Some(&shapes::ListPagesByEngagementResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListPreviewRotationShifts: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPreviewRotationShifts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListPreviewRotationShiftsRequest,
        output: Some(&shapes::ListPreviewRotationShiftsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRotationOverrides: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRotationOverrides",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationOverridesRequest,
        output: Some(&shapes::ListRotationOverridesResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRotationShifts: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRotationShifts",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationShiftsRequest,
        output: Some(&shapes::ListRotationShiftsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: true,
    };
    pub static ListRotations: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListRotations",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::ListRotationsRequest,
        output: Some(&shapes::ListRotationsResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
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
        errors: &[
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutContactPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutContactPolicy",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::PutContactPolicyRequest,
        output: Some(&shapes::PutContactPolicyResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::ValidationException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SendActivationCode: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SendActivationCode",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::SendActivationCodeRequest,
        output: Some(&shapes::SendActivationCodeResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static StartEngagement: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StartEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StartEngagementRequest,
        output: Some(&shapes::StartEngagementResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: Some("IdempotencyToken"),
        paginated: false,
    };
    pub static StopEngagement: OperationModel = OperationModel {
        service: &SERVICE,
        name: "StopEngagement",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::StopEngagementRequest,
        output: Some(&shapes::StopEngagementResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ValidationException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static TagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "TagResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::TagResourceRequest,
        output: Some(&shapes::TagResourceResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::InternalServerException,
            &errors::ServiceQuotaExceededException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UntagResource: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UntagResource",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UntagResourceRequest,
        output: Some(&shapes::UntagResourceResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ThrottlingException,
            &errors::ResourceNotFoundException,
            &errors::ValidationException,
            &errors::InternalServerException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateContact: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateContact",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateContactRequest,
        output: Some(&shapes::UpdateContactResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ServiceQuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
            &errors::DataEncryptionException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateContactChannel: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateContactChannel",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateContactChannelRequest,
        output: Some(&shapes::UpdateContactChannelResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::DataEncryptionException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static UpdateRotation: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UpdateRotation",
        method: "POST",
        path: "/",
        success: 200,
        input: &shapes::UpdateRotationRequest,
        output: Some(&shapes::UpdateRotationResult),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
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

    pub static AccessDeniedException: ErrorModel =
        ErrorModel { code: "AccessDeniedException", status: 400, shape: &shapes::AccessDeniedException };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 400, shape: &shapes::ConflictException };
    pub static DataEncryptionException: ErrorModel =
        ErrorModel { code: "DataEncryptionException", status: 400, shape: &shapes::DataEncryptionException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 400, shape: &shapes::ResourceNotFoundException };
    pub static ServiceQuotaExceededException: ErrorModel = ErrorModel {
        code: "ServiceQuotaExceededException",
        status: 400,
        shape: &shapes::ServiceQuotaExceededException,
    };
    pub static ThrottlingException: ErrorModel =
        ErrorModel { code: "ThrottlingException", status: 400, shape: &shapes::ThrottlingException };
    pub static ValidationException: ErrorModel =
        ErrorModel { code: "ValidationException", status: 400, shape: &shapes::ValidationException };
}

/// The shapes' rows.
pub mod shapes {
    use crate::pattern::Pattern;
    use crate::shape::*;

    pub static AcceptCode: Shape = Shape::string("AcceptCode").min(6).max(10).matching(&AcceptCode_PATTERN);
    pub static AcceptCodeValidation: Shape =
        Shape::string("AcceptCodeValidation").of(super::AcceptCodeValidation::VALUES);
    pub static AcceptPageRequest: Shape = Shape::structure(
        "AcceptPageRequest",
        &[
            Member::new("PageId", &SsmContactsArn).required(),
            Member::new("ContactChannelId", &SsmContactsArn),
            Member::new("AcceptType", &AcceptType).required(),
            Member::new("Note", &ReceiptInfo),
            Member::new("AcceptCode", &AcceptCode).required(),
            Member::new("AcceptCodeValidation", &AcceptCodeValidation),
        ],
    );
    pub static AcceptPageResult: Shape = Shape::structure("AcceptPageResult", &[]);
    pub static AcceptType: Shape = Shape::string("AcceptType").of(super::AcceptType::VALUES);
    pub static AccessDeniedException: Shape =
        Shape::structure("AccessDeniedException", &[Member::new("Message", &TEXT).required()]);
    pub static ActivateContactChannelRequest: Shape = Shape::structure(
        "ActivateContactChannelRequest",
        &[
            Member::new("ContactChannelId", &SsmContactsArn).required(),
            Member::new("ActivationCode", &ActivationCode).required(),
        ],
    );
    pub static ActivateContactChannelResult: Shape = Shape::structure("ActivateContactChannelResult", &[]);
    pub static ActivationCode: Shape = Shape::string("ActivationCode").min(6).max(10).matching(&AcceptCode_PATTERN);
    pub static AmazonResourceName: Shape = Shape::string("AmazonResourceName").min(1).max(1011);
    pub static ChannelName: Shape = Shape::string("ChannelName").min(1).max(255).matching(&ChannelName_PATTERN);
    pub static ChannelTargetInfo: Shape = Shape::structure(
        "ChannelTargetInfo",
        &[
            Member::new("ContactChannelId", &SsmContactsArn).required(),
            Member::new("RetryIntervalInMinutes", &RetryIntervalInMinutes),
        ],
    );
    pub static ChannelType: Shape = Shape::string("ChannelType").of(super::ChannelType::VALUES);
    pub static ConflictException: Shape = Shape::structure(
        "ConflictException",
        &[
            Member::new("Message", &TEXT).required(),
            Member::new("ResourceId", &TEXT).required(),
            Member::new("ResourceType", &TEXT).required(),
            Member::new("DependentEntities", &DependentEntityList),
        ],
    );
    pub static Contact: Shape = Shape::structure(
        "Contact",
        &[
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Alias", &ContactAlias).required(),
            Member::new("DisplayName", &ContactName),
            Member::new("Type", &ContactType).required(),
        ],
    );
    pub static ContactAlias: Shape = Shape::string("ContactAlias").min(1).max(255).matching(&ContactAlias_PATTERN);
    pub static ContactChannel: Shape = Shape::structure(
        "ContactChannel",
        &[
            Member::new("ContactChannelArn", &SsmContactsArn).required(),
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Name", &ChannelName).required(),
            Member::new("Type", &ChannelType),
            Member::new("DeliveryAddress", &ContactChannelAddress).required(),
            Member::new("ActivationStatus", &TEXT).required(),
        ],
    );
    pub static ContactChannelAddress: Shape =
        Shape::structure("ContactChannelAddress", &[Member::new("SimpleAddress", &SimpleAddress)]);
    pub static ContactChannelList: Shape = Shape::list("ContactChannelList", &ContactChannel);
    pub static ContactName: Shape = Shape::string("ContactName").min(0).max(255).matching(&ChannelName_PATTERN);
    pub static ContactTargetInfo: Shape = Shape::structure(
        "ContactTargetInfo",
        &[Member::new("ContactId", &SsmContactsArn), Member::new("IsEssential", &BOOLEAN).required()],
    );
    pub static ContactType: Shape = Shape::string("ContactType").of(super::ContactType::VALUES);
    pub static ContactsList: Shape = Shape::list("ContactsList", &Contact);
    pub static Content: Shape = Shape::string("Content").min(1).max(8192).matching(&Content_PATTERN);
    pub static CoverageTime: Shape =
        Shape::structure("CoverageTime", &[Member::new("Start", &HandOffTime), Member::new("End", &HandOffTime)]);
    pub static CoverageTimes: Shape = Shape::list("CoverageTimes", &CoverageTime);
    pub static CreateContactChannelRequest: Shape = Shape::structure(
        "CreateContactChannelRequest",
        &[
            Member::new("ContactId", &SsmContactsArn).required(),
            Member::new("Name", &ChannelName).required(),
            Member::new("Type", &ChannelType).required(),
            Member::new("DeliveryAddress", &ContactChannelAddress).required(),
            Member::new("DeferActivation", &BOOLEAN),
            Member::new("IdempotencyToken", &IdempotencyToken),
        ],
    );
    pub static CreateContactChannelResult: Shape =
        Shape::structure("CreateContactChannelResult", &[Member::new("ContactChannelArn", &SsmContactsArn).required()]);
    pub static CreateContactRequest: Shape = Shape::structure(
        "CreateContactRequest",
        &[
            Member::new("Alias", &ContactAlias).required(),
            Member::new("DisplayName", &ContactName),
            Member::new("Type", &ContactType).required(),
            Member::new("Plan", &Plan).required(),
            Member::new("Tags", &TagsList),
            Member::new("IdempotencyToken", &IdempotencyToken),
        ],
    );
    pub static CreateContactResult: Shape =
        Shape::structure("CreateContactResult", &[Member::new("ContactArn", &SsmContactsArn).required()]);
    pub static CreateRotationOverrideRequest: Shape = Shape::structure(
        "CreateRotationOverrideRequest",
        &[
            Member::new("RotationId", &SsmContactsArn).required(),
            Member::new("NewContactIds", &RotationOverrideContactsArnList).required(),
            Member::new("StartTime", &EPOCH_SECONDS).required(),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("IdempotencyToken", &IdempotencyToken),
        ],
    );
    pub static CreateRotationOverrideResult: Shape =
        Shape::structure("CreateRotationOverrideResult", &[Member::new("RotationOverrideId", &Uuid).required()]);
    pub static CreateRotationRequest: Shape = Shape::structure(
        "CreateRotationRequest",
        &[
            Member::new("Name", &RotationName).required(),
            Member::new("ContactIds", &RotationContactsArnList).required(),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("TimeZoneId", &TimeZoneId).required(),
            Member::new("Recurrence", &RecurrenceSettings).required(),
            Member::new("Tags", &TagsList),
            Member::new("IdempotencyToken", &IdempotencyToken),
        ],
    );
    pub static CreateRotationResult: Shape =
        Shape::structure("CreateRotationResult", &[Member::new("RotationArn", &SsmContactsArn).required()]);
    pub static DailySettings: Shape = Shape::list("DailySettings", &HandOffTime);
    pub static DataEncryptionException: Shape =
        Shape::structure("DataEncryptionException", &[Member::new("Message", &TEXT).required()]);
    pub static DayOfMonth: Shape = Shape::integer("DayOfMonth").min(1).max(31);
    pub static DayOfWeek: Shape = Shape::string("DayOfWeek").of(super::DayOfWeek::VALUES);
    pub static DeactivateContactChannelRequest: Shape = Shape::structure(
        "DeactivateContactChannelRequest",
        &[Member::new("ContactChannelId", &SsmContactsArn).required()],
    );
    pub static DeactivateContactChannelResult: Shape = Shape::structure("DeactivateContactChannelResult", &[]);
    pub static DeleteContactChannelRequest: Shape =
        Shape::structure("DeleteContactChannelRequest", &[Member::new("ContactChannelId", &SsmContactsArn).required()]);
    pub static DeleteContactChannelResult: Shape = Shape::structure("DeleteContactChannelResult", &[]);
    pub static DeleteContactRequest: Shape =
        Shape::structure("DeleteContactRequest", &[Member::new("ContactId", &SsmContactsArn).required()]);
    pub static DeleteContactResult: Shape = Shape::structure("DeleteContactResult", &[]);
    pub static DeleteRotationOverrideRequest: Shape = Shape::structure(
        "DeleteRotationOverrideRequest",
        &[Member::new("RotationId", &SsmContactsArn).required(), Member::new("RotationOverrideId", &Uuid).required()],
    );
    pub static DeleteRotationOverrideResult: Shape = Shape::structure("DeleteRotationOverrideResult", &[]);
    pub static DeleteRotationRequest: Shape =
        Shape::structure("DeleteRotationRequest", &[Member::new("RotationId", &SsmContactsArn).required()]);
    pub static DeleteRotationResult: Shape = Shape::structure("DeleteRotationResult", &[]);
    pub static DependentEntity: Shape = Shape::structure(
        "DependentEntity",
        &[
            Member::new("RelationType", &TEXT).required(),
            Member::new("DependentResourceIds", &SsmContactsArnList).required(),
        ],
    );
    pub static DependentEntityList: Shape = Shape::list("DependentEntityList", &DependentEntity);
    pub static DescribeEngagementRequest: Shape =
        Shape::structure("DescribeEngagementRequest", &[Member::new("EngagementId", &SsmContactsArn).required()]);
    pub static DescribeEngagementResult: Shape = Shape::structure(
        "DescribeEngagementResult",
        &[
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("EngagementArn", &SsmContactsArn).required(),
            Member::new("Sender", &Sender).required(),
            Member::new("Subject", &Subject).required(),
            Member::new("Content", &Content).required(),
            Member::new("PublicSubject", &PublicSubject),
            Member::new("PublicContent", &PublicContent),
            Member::new("IncidentId", &IncidentId),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("StopTime", &EPOCH_SECONDS),
        ],
    );
    pub static DescribePageRequest: Shape =
        Shape::structure("DescribePageRequest", &[Member::new("PageId", &SsmContactsArn).required()]);
    pub static DescribePageResult: Shape = Shape::structure(
        "DescribePageResult",
        &[
            Member::new("PageArn", &SsmContactsArn).required(),
            Member::new("EngagementArn", &SsmContactsArn).required(),
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Sender", &Sender).required(),
            Member::new("Subject", &Subject).required(),
            Member::new("Content", &Content).required(),
            Member::new("PublicSubject", &PublicSubject),
            Member::new("PublicContent", &PublicContent),
            Member::new("IncidentId", &IncidentId),
            Member::new("SentTime", &EPOCH_SECONDS),
            Member::new("ReadTime", &EPOCH_SECONDS),
            Member::new("DeliveryTime", &EPOCH_SECONDS),
        ],
    );
    pub static Engagement: Shape = Shape::structure(
        "Engagement",
        &[
            Member::new("EngagementArn", &SsmContactsArn).required(),
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Sender", &Sender).required(),
            Member::new("IncidentId", &IncidentId),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("StopTime", &EPOCH_SECONDS),
        ],
    );
    pub static EngagementsList: Shape = Shape::list("EngagementsList", &Engagement);
    pub static GetContactChannelRequest: Shape =
        Shape::structure("GetContactChannelRequest", &[Member::new("ContactChannelId", &SsmContactsArn).required()]);
    pub static GetContactChannelResult: Shape = Shape::structure(
        "GetContactChannelResult",
        &[
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("ContactChannelArn", &SsmContactsArn).required(),
            Member::new("Name", &ChannelName).required(),
            Member::new("Type", &ChannelType).required(),
            Member::new("DeliveryAddress", &ContactChannelAddress).required(),
            Member::new("ActivationStatus", &TEXT),
        ],
    );
    pub static GetContactPolicyRequest: Shape =
        Shape::structure("GetContactPolicyRequest", &[Member::new("ContactArn", &SsmContactsArn).required()]);
    pub static GetContactPolicyResult: Shape = Shape::structure(
        "GetContactPolicyResult",
        &[Member::new("ContactArn", &SsmContactsArn), Member::new("Policy", &Policy)],
    );
    pub static GetContactRequest: Shape =
        Shape::structure("GetContactRequest", &[Member::new("ContactId", &SsmContactsArn).required()]);
    pub static GetContactResult: Shape = Shape::structure(
        "GetContactResult",
        &[
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Alias", &ContactAlias).required(),
            Member::new("DisplayName", &ContactName),
            Member::new("Type", &ContactType).required(),
            Member::new("Plan", &Plan).required(),
        ],
    );
    pub static GetRotationOverrideRequest: Shape = Shape::structure(
        "GetRotationOverrideRequest",
        &[Member::new("RotationId", &SsmContactsArn).required(), Member::new("RotationOverrideId", &Uuid).required()],
    );
    pub static GetRotationOverrideResult: Shape = Shape::structure(
        "GetRotationOverrideResult",
        &[
            Member::new("RotationOverrideId", &Uuid),
            Member::new("RotationArn", &SsmContactsArn),
            Member::new("NewContactIds", &SsmContactsArnList),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("CreateTime", &EPOCH_SECONDS),
        ],
    );
    pub static GetRotationRequest: Shape =
        Shape::structure("GetRotationRequest", &[Member::new("RotationId", &SsmContactsArn).required()]);
    pub static GetRotationResult: Shape = Shape::structure(
        "GetRotationResult",
        &[
            Member::new("RotationArn", &SsmContactsArn).required(),
            Member::new("Name", &RotationName).required(),
            Member::new("ContactIds", &RotationContactsArnList).required(),
            Member::new("StartTime", &EPOCH_SECONDS).required(),
            Member::new("TimeZoneId", &TimeZoneId).required(),
            Member::new("Recurrence", &RecurrenceSettings).required(),
        ],
    );
    pub static HandOffTime: Shape = Shape::structure(
        "HandOffTime",
        &[Member::new("HourOfDay", &HourOfDay).required(), Member::new("MinuteOfHour", &MinuteOfHour).required()],
    );
    pub static HourOfDay: Shape = Shape::integer("HourOfDay").min(0).max(23);
    pub static IdempotencyToken: Shape =
        Shape::string("IdempotencyToken").max(2048).matching(&IdempotencyToken_PATTERN);
    pub static IncidentId: Shape = Shape::string("IncidentId").max(1024).matching(&IncidentId_PATTERN);
    pub static InternalServerException: Shape = Shape::structure(
        "InternalServerException",
        &[Member::new("Message", &TEXT).required(), Member::new("RetryAfterSeconds", &INTEGER)],
    );
    pub static ListContactChannelsRequest: Shape = Shape::structure(
        "ListContactChannelsRequest",
        &[
            Member::new("ContactId", &SsmContactsArn).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListContactChannelsResult: Shape = Shape::structure(
        "ListContactChannelsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("ContactChannels", &ContactChannelList).required()],
    );
    pub static ListContactsRequest: Shape = Shape::structure(
        "ListContactsRequest",
        &[
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
            Member::new("AliasPrefix", &ContactAlias),
            Member::new("Type", &ContactType),
        ],
    );
    pub static ListContactsResult: Shape = Shape::structure(
        "ListContactsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Contacts", &ContactsList)],
    );
    pub static ListEngagementsRequest: Shape = Shape::structure(
        "ListEngagementsRequest",
        &[
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
            Member::new("IncidentId", &IncidentId),
            Member::new("TimeRangeValue", &TimeRange),
        ],
    );
    pub static ListEngagementsResult: Shape = Shape::structure(
        "ListEngagementsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Engagements", &EngagementsList).required()],
    );
    pub static ListPageReceiptsRequest: Shape = Shape::structure(
        "ListPageReceiptsRequest",
        &[
            Member::new("PageId", &SsmContactsArn).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListPageReceiptsResult: Shape = Shape::structure(
        "ListPageReceiptsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Receipts", &ReceiptsList)],
    );
    pub static ListPageResolutionsRequest: Shape = Shape::structure(
        "ListPageResolutionsRequest",
        &[Member::new("NextToken", &PaginationToken), Member::new("PageId", &SsmContactsArn).required()],
    );
    pub static ListPageResolutionsResult: Shape = Shape::structure(
        "ListPageResolutionsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("PageResolutions", &ResolutionList).required()],
    );
    pub static ListPagesByContactRequest: Shape = Shape::structure(
        "ListPagesByContactRequest",
        &[
            Member::new("ContactId", &SsmContactsArn).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListPagesByContactResult: Shape = Shape::structure(
        "ListPagesByContactResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Pages", &PagesList).required()],
    );
    pub static ListPagesByEngagementRequest: Shape = Shape::structure(
        "ListPagesByEngagementRequest",
        &[
            Member::new("EngagementId", &SsmContactsArn).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListPagesByEngagementResult: Shape = Shape::structure(
        "ListPagesByEngagementResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Pages", &PagesList).required()],
    );
    pub static ListPreviewRotationShiftsRequest: Shape = Shape::structure(
        "ListPreviewRotationShiftsRequest",
        &[
            Member::new("RotationStartTime", &EPOCH_SECONDS),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("Members", &RotationPreviewMemberList).required(),
            Member::new("TimeZoneId", &TimeZoneId).required(),
            Member::new("Recurrence", &RecurrenceSettings).required(),
            Member::new("Overrides", &OverrideList),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListPreviewRotationShiftsResult: Shape = Shape::structure(
        "ListPreviewRotationShiftsResult",
        &[Member::new("RotationShifts", &RotationShifts), Member::new("NextToken", &PaginationToken)],
    );
    pub static ListRotationOverridesRequest: Shape = Shape::structure(
        "ListRotationOverridesRequest",
        &[
            Member::new("RotationId", &SsmContactsArn).required(),
            Member::new("StartTime", &EPOCH_SECONDS).required(),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListRotationOverridesResult: Shape = Shape::structure(
        "ListRotationOverridesResult",
        &[Member::new("RotationOverrides", &RotationOverrides), Member::new("NextToken", &PaginationToken)],
    );
    pub static ListRotationShiftsRequest: Shape = Shape::structure(
        "ListRotationShiftsRequest",
        &[
            Member::new("RotationId", &SsmContactsArn).required(),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListRotationShiftsResult: Shape = Shape::structure(
        "ListRotationShiftsResult",
        &[Member::new("RotationShifts", &RotationShifts), Member::new("NextToken", &PaginationToken)],
    );
    pub static ListRotationsRequest: Shape = Shape::structure(
        "ListRotationsRequest",
        &[
            Member::new("RotationNamePrefix", &RotationName),
            Member::new("NextToken", &PaginationToken),
            Member::new("MaxResults", &MaxResults),
        ],
    );
    pub static ListRotationsResult: Shape = Shape::structure(
        "ListRotationsResult",
        &[Member::new("NextToken", &PaginationToken), Member::new("Rotations", &Rotations).required()],
    );
    pub static ListTagsForResourceRequest: Shape =
        Shape::structure("ListTagsForResourceRequest", &[Member::new("ResourceARN", &AmazonResourceName).required()]);
    pub static ListTagsForResourceResult: Shape =
        Shape::structure("ListTagsForResourceResult", &[Member::new("Tags", &TagsList)]);
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(0).max(1024);
    pub static Member: Shape = Shape::string("Member").min(1).max(512).matching(&Member_PATTERN);
    pub static MinuteOfHour: Shape = Shape::integer("MinuteOfHour").min(0).max(59);
    pub static MonthlySetting: Shape = Shape::structure(
        "MonthlySetting",
        &[Member::new("DayOfMonth", &DayOfMonth).required(), Member::new("HandOffTime", &HandOffTime).required()],
    );
    pub static MonthlySettings: Shape = Shape::list("MonthlySettings", &MonthlySetting);
    pub static NumberOfOnCalls: Shape = Shape::integer("NumberOfOnCalls").min(1);
    pub static OverrideList: Shape = Shape::list("OverrideList", &PreviewOverride);
    pub static Page: Shape = Shape::structure(
        "Page",
        &[
            Member::new("PageArn", &SsmContactsArn).required(),
            Member::new("EngagementArn", &SsmContactsArn).required(),
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Sender", &Sender).required(),
            Member::new("IncidentId", &IncidentId),
            Member::new("SentTime", &EPOCH_SECONDS),
            Member::new("DeliveryTime", &EPOCH_SECONDS),
            Member::new("ReadTime", &EPOCH_SECONDS),
        ],
    );
    pub static PagesList: Shape = Shape::list("PagesList", &Page);
    pub static PaginationToken: Shape = Shape::string("PaginationToken").max(2048).matching(&IdempotencyToken_PATTERN);
    pub static Plan: Shape = Shape::structure(
        "Plan",
        &[Member::new("Stages", &StagesList), Member::new("RotationIds", &SsmContactsArnList)],
    );
    pub static Policy: Shape = Shape::string("Policy").min(1).max(395000).matching(&Member_PATTERN);
    pub static PreviewOverride: Shape = Shape::structure(
        "PreviewOverride",
        &[
            Member::new("NewMembers", &RotationOverridePreviewMemberList),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
        ],
    );
    pub static PublicContent: Shape = Shape::string("PublicContent").min(1).max(8192).matching(&Content_PATTERN);
    pub static PublicSubject: Shape = Shape::string("PublicSubject").min(1).max(2048).matching(&Content_PATTERN);
    pub static PutContactPolicyRequest: Shape = Shape::structure(
        "PutContactPolicyRequest",
        &[Member::new("ContactArn", &SsmContactsArn).required(), Member::new("Policy", &Policy).required()],
    );
    pub static PutContactPolicyResult: Shape = Shape::structure("PutContactPolicyResult", &[]);
    pub static Receipt: Shape = Shape::structure(
        "Receipt",
        &[
            Member::new("ContactChannelArn", &SsmContactsArn),
            Member::new("ReceiptType", &TEXT).required(),
            Member::new("ReceiptInfo", &ReceiptInfo),
            Member::new("ReceiptTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static ReceiptInfo: Shape = Shape::string("ReceiptInfo").min(1).max(2048).matching(&Content_PATTERN);
    pub static ReceiptsList: Shape = Shape::list("ReceiptsList", &Receipt);
    pub static RecurrenceMultiplier: Shape = Shape::integer("RecurrenceMultiplier").min(1).max(100);
    pub static RecurrenceSettings: Shape = Shape::structure(
        "RecurrenceSettings",
        &[
            Member::new("MonthlySettings", &MonthlySettings),
            Member::new("WeeklySettings", &WeeklySettings),
            Member::new("DailySettings", &DailySettings),
            Member::new("NumberOfOnCalls", &NumberOfOnCalls).required(),
            Member::new("ShiftCoverages", &ShiftCoveragesMap),
            Member::new("RecurrenceMultiplier", &RecurrenceMultiplier).required(),
        ],
    );
    pub static ResolutionContact: Shape = Shape::structure(
        "ResolutionContact",
        &[
            Member::new("ContactArn", &SsmContactsArn).required(),
            Member::new("Type", &ContactType).required(),
            Member::new("StageIndex", &INTEGER),
        ],
    );
    pub static ResolutionList: Shape = Shape::list("ResolutionList", &ResolutionContact);
    pub static ResourceNotFoundException: Shape = Shape::structure(
        "ResourceNotFoundException",
        &[
            Member::new("Message", &TEXT).required(),
            Member::new("ResourceId", &TEXT).required(),
            Member::new("ResourceType", &TEXT).required(),
        ],
    );
    pub static RetryIntervalInMinutes: Shape = Shape::integer("RetryIntervalInMinutes").min(0).max(60);
    pub static Rotation: Shape = Shape::structure(
        "Rotation",
        &[
            Member::new("RotationArn", &SsmContactsArn).required(),
            Member::new("Name", &RotationName).required(),
            Member::new("ContactIds", &SsmContactsArnList),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("TimeZoneId", &TimeZoneId),
            Member::new("Recurrence", &RecurrenceSettings),
        ],
    );
    pub static RotationContactsArnList: Shape = Shape::list("RotationContactsArnList", &SsmContactsArn).min(1).max(30);
    pub static RotationName: Shape = Shape::string("RotationName").min(1).max(255).matching(&RotationName_PATTERN);
    pub static RotationOverride: Shape = Shape::structure(
        "RotationOverride",
        &[
            Member::new("RotationOverrideId", &Uuid).required(),
            Member::new("NewContactIds", &SsmContactsArnList).required(),
            Member::new("StartTime", &EPOCH_SECONDS).required(),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("CreateTime", &EPOCH_SECONDS).required(),
        ],
    );
    pub static RotationOverrideContactsArnList: Shape =
        Shape::list("RotationOverrideContactsArnList", &SsmContactsArn).min(0).max(30);
    pub static RotationOverridePreviewMemberList: Shape =
        Shape::list("RotationOverridePreviewMemberList", &Member).min(0).max(30);
    pub static RotationOverrides: Shape = Shape::list("RotationOverrides", &RotationOverride);
    pub static RotationPreviewMemberList: Shape = Shape::list("RotationPreviewMemberList", &Member).min(1).max(30);
    pub static RotationShift: Shape = Shape::structure(
        "RotationShift",
        &[
            Member::new("ContactIds", &SsmContactsArnList),
            Member::new("StartTime", &EPOCH_SECONDS).required(),
            Member::new("EndTime", &EPOCH_SECONDS).required(),
            Member::new("Type", &TEXT),
            Member::new("ShiftDetails", &ShiftDetails),
        ],
    );
    pub static RotationShifts: Shape = Shape::list("RotationShifts", &RotationShift);
    pub static Rotations: Shape = Shape::list("Rotations", &Rotation);
    pub static SendActivationCodeRequest: Shape =
        Shape::structure("SendActivationCodeRequest", &[Member::new("ContactChannelId", &SsmContactsArn).required()]);
    pub static SendActivationCodeResult: Shape = Shape::structure("SendActivationCodeResult", &[]);
    pub static Sender: Shape = Shape::string("Sender").max(255).matching(&IncidentId_PATTERN);
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
    pub static ShiftCoveragesMap: Shape = Shape::map("ShiftCoveragesMap", &DayOfWeek, &CoverageTimes);
    pub static ShiftDetails: Shape =
        Shape::structure("ShiftDetails", &[Member::new("OverriddenContactIds", &SsmContactsArnList).required()]);
    pub static SimpleAddress: Shape = Shape::string("SimpleAddress").min(1).max(320);
    pub static SsmContactsArn: Shape =
        Shape::string("SsmContactsArn").min(1).max(2048).matching(&SsmContactsArn_PATTERN);
    pub static SsmContactsArnList: Shape = Shape::list("SsmContactsArnList", &SsmContactsArn).min(0).max(25);
    pub static Stage: Shape = Shape::structure(
        "Stage",
        &[
            Member::new("DurationInMinutes", &StageDurationInMins).required(),
            Member::new("Targets", &TargetsList).required(),
        ],
    );
    pub static StageDurationInMins: Shape = Shape::integer("StageDurationInMins").min(0).max(30);
    pub static StagesList: Shape = Shape::list("StagesList", &Stage);
    pub static StartEngagementRequest: Shape = Shape::structure(
        "StartEngagementRequest",
        &[
            Member::new("ContactId", &SsmContactsArn).required(),
            Member::new("Sender", &Sender).required(),
            Member::new("Subject", &Subject).required(),
            Member::new("Content", &Content).required(),
            Member::new("PublicSubject", &PublicSubject),
            Member::new("PublicContent", &PublicContent),
            Member::new("IncidentId", &IncidentId),
            Member::new("IdempotencyToken", &IdempotencyToken),
        ],
    );
    pub static StartEngagementResult: Shape =
        Shape::structure("StartEngagementResult", &[Member::new("EngagementArn", &SsmContactsArn).required()]);
    pub static StopEngagementRequest: Shape = Shape::structure(
        "StopEngagementRequest",
        &[Member::new("EngagementId", &SsmContactsArn).required(), Member::new("Reason", &StopReason)],
    );
    pub static StopEngagementResult: Shape = Shape::structure("StopEngagementResult", &[]);
    pub static StopReason: Shape = Shape::string("StopReason").max(255).matching(&Content_PATTERN);
    pub static Subject: Shape = Shape::string("Subject").min(1).max(2048).matching(&Content_PATTERN);
    pub static Tag: Shape = Shape::structure("Tag", &[Member::new("Key", &TagKey), Member::new("Value", &TagValue)]);
    pub static TagKey: Shape = Shape::string("TagKey").min(1).max(128).matching(&IdempotencyToken_PATTERN);
    pub static TagKeyList: Shape = Shape::list("TagKeyList", &TagKey).min(0).max(50);
    pub static TagResourceRequest: Shape = Shape::structure(
        "TagResourceRequest",
        &[Member::new("ResourceARN", &AmazonResourceName).required(), Member::new("Tags", &TagsList).required()],
    );
    pub static TagResourceResult: Shape = Shape::structure("TagResourceResult", &[]);
    pub static TagValue: Shape = Shape::string("TagValue").min(1).max(256).matching(&TagValue_PATTERN);
    pub static TagsList: Shape = Shape::list("TagsList", &Tag).min(0).max(50);
    pub static Target: Shape = Shape::structure(
        "Target",
        &[Member::new("ChannelTargetInfo", &ChannelTargetInfo), Member::new("ContactTargetInfo", &ContactTargetInfo)],
    );
    pub static TargetsList: Shape = Shape::list("TargetsList", &Target);
    pub static ThrottlingException: Shape = Shape::structure(
        "ThrottlingException",
        &[
            Member::new("Message", &TEXT).required(),
            Member::new("QuotaCode", &TEXT),
            Member::new("ServiceCode", &TEXT),
            Member::new("RetryAfterSeconds", &INTEGER),
        ],
    );
    pub static TimeRange: Shape = Shape::structure(
        "TimeRange",
        &[Member::new("StartTime", &EPOCH_SECONDS), Member::new("EndTime", &EPOCH_SECONDS)],
    );
    pub static TimeZoneId: Shape = Shape::string("TimeZoneId").min(1).max(255).matching(&TimeZoneId_PATTERN);
    pub static UntagResourceRequest: Shape = Shape::structure(
        "UntagResourceRequest",
        &[Member::new("ResourceARN", &AmazonResourceName).required(), Member::new("TagKeys", &TagKeyList).required()],
    );
    pub static UntagResourceResult: Shape = Shape::structure("UntagResourceResult", &[]);
    pub static UpdateContactChannelRequest: Shape = Shape::structure(
        "UpdateContactChannelRequest",
        &[
            Member::new("ContactChannelId", &SsmContactsArn).required(),
            Member::new("Name", &ChannelName),
            Member::new("DeliveryAddress", &ContactChannelAddress),
        ],
    );
    pub static UpdateContactChannelResult: Shape = Shape::structure("UpdateContactChannelResult", &[]);
    pub static UpdateContactRequest: Shape = Shape::structure(
        "UpdateContactRequest",
        &[
            Member::new("ContactId", &SsmContactsArn).required(),
            Member::new("DisplayName", &ContactName),
            Member::new("Plan", &Plan),
        ],
    );
    pub static UpdateContactResult: Shape = Shape::structure("UpdateContactResult", &[]);
    pub static UpdateRotationRequest: Shape = Shape::structure(
        "UpdateRotationRequest",
        &[
            Member::new("RotationId", &SsmContactsArn).required(),
            Member::new("ContactIds", &RotationContactsArnList),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("TimeZoneId", &TimeZoneId),
            Member::new("Recurrence", &RecurrenceSettings).required(),
        ],
    );
    pub static UpdateRotationResult: Shape = Shape::structure("UpdateRotationResult", &[]);
    pub static Uuid: Shape = Shape::string("Uuid").min(36).max(39).matching(&Uuid_PATTERN);
    pub static ValidationException: Shape = Shape::structure(
        "ValidationException",
        &[
            Member::new("Message", &TEXT).required(),
            Member::new("Reason", &TEXT),
            Member::new("Fields", &ValidationExceptionFieldList),
        ],
    );
    pub static ValidationExceptionField: Shape = Shape::structure(
        "ValidationExceptionField",
        &[Member::new("Name", &TEXT).required(), Member::new("Message", &TEXT).required()],
    );
    pub static ValidationExceptionFieldList: Shape =
        Shape::list("ValidationExceptionFieldList", &ValidationExceptionField);
    pub static WeeklySetting: Shape = Shape::structure(
        "WeeklySetting",
        &[Member::new("DayOfWeek", &DayOfWeek).required(), Member::new("HandOffTime", &HandOffTime).required()],
    );
    pub static WeeklySettings: Shape = Shape::list("WeeklySettings", &WeeklySetting);
    pub static Uuid_PATTERN: Pattern = Pattern::new(
        "([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1}",
        "^(?:([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1})$",
    );
    pub static Member_PATTERN: Pattern = Pattern::new(".*\\S.*", "^(?:.*[^\\t\\n\\x0B\\f\\r ].*)$");
    pub static Content_PATTERN: Pattern =
        Pattern::new("^[.\\s\\S]*$", "^(?:^[.[\\t\\n\\x0B\\f\\r ][^\\t\\n\\x0B\\f\\r ]]*$)$");
    pub static AcceptCode_PATTERN: Pattern = Pattern::new("^[0-9]*$", "^(?:^[0-9]*$)$");
    pub static TimeZoneId_PATTERN: Pattern =
        Pattern::new("^[:a-zA-Z0-9_\\-\\s\\.\\\\/]*$", "^(?:^[:a-zA-Z0-9_\\-[\\t\\n\\x0B\\f\\r ]\\.\\\\/]*$)$");
    pub static IdempotencyToken_PATTERN: Pattern =
        Pattern::new("^[\\\\\\/a-zA-Z0-9_+=\\-]*$", "^(?:^[\\\\\\/a-zA-Z0-9_+=\\-]*$)$");
    pub static IncidentId_PATTERN: Pattern = Pattern::new(
        "^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$",
        "^(?:^[\\\\a-zA-Z0-9_@#%*+=:?.\\/![\\t\\n\\x0B\\f\\r ]\\-]*$)$",
    );
    pub static TagValue_PATTERN: Pattern =
        Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$", "^(?:^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$)$");
    pub static ChannelName_PATTERN: Pattern =
        Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$", "^(?:^[\\p{L}\\p{Z}\\p{N}_.\\-]*$)$");
    pub static ContactAlias_PATTERN: Pattern = Pattern::new("^[a-z0-9_\\-]*$", "^(?:^[a-z0-9_\\-]*$)$");
    pub static RotationName_PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9_\\-\\s\\.]*$", "^(?:^[a-zA-Z0-9_\\-[\\t\\n\\x0B\\f\\r ]\\.]*$)$");
    pub static SsmContactsArn_PATTERN: Pattern = Pattern::new(
        "arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*",
        "^(?:arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-[0-9A-Za-z_]+=\\/,.@]*:[0-9]+:([[0-9A-Za-z_]+=\\/,.@:-]+)*)$",
    );
}
