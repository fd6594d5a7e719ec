// Written by host/codegen from host/models.

//! The types and rows of `muster`.

// The models name shapes as they please, and their prose is not here.
#![allow(missing_docs, non_upper_case_globals, clippy::large_enum_variant)]

crate::plain::structures! {
    #[derive(Clone, Default)]
    AllHosts [reads writes] {
    }

    #[derive(Clone, Default)]
    AllNodes [reads writes] {
    }

    #[derive(Clone, Default)]
    AuditEvent [writes] {
        event_time: Option<crate::Timestamp> = "EventTime",
        request_id: Option<String> = "RequestId",
        account_id: Option<String> = "AccountId",
        principal: Option<String> = "Principal",
        access_key_id: Option<String> = "AccessKeyId",
        source_ip: Option<String> = "SourceIp",
        user_agent: Option<String> = "UserAgent",
        tls: Option<bool> = "Tls",
        operation: Option<String> = "Operation",
        region: Option<String> = "Region",
        resources: Option<Vec<String>> = "Resources",
        resources_left_out: Option<i32> = "ResourcesLeftOut",
        decision: Option<EventDecision> = "Decision",
        denied_by: Option<String> = "DeniedBy",
        explicit_deny: Option<bool> = "ExplicitDeny",
        outcome: Option<EventOutcome> = "Outcome",
        error_code: Option<String> = "ErrorCode",
        duration_microseconds: Option<i64> = "DurationMicroseconds",
        changed: Option<bool> = "Changed",
        parameters: Option<String> = "Parameters",
        parameters_left_out: Option<bool> = "ParametersLeftOut",
        session_arn: Option<String> = "SessionArn",
        run_id: Option<String> = "RunId",
        left_out: Option<i64> = "LeftOut",
    }

    #[derive(Clone, Default)]
    CollectorFailure [writes] {
        node_id: Option<String> = "NodeId",
        collector_name: Option<String> = "CollectorName",
        code: Option<String> = "Code",
        message: Option<String> = "Message",
        since: Option<crate::Timestamp> = "Since",
    }

    #[derive(Clone, Default)]
    CreateKeyRequest [reads] {
        alias: String = "Alias",
        description: Option<String> = "Description",
        policy: Option<String> = "Policy",
    }

    #[derive(Clone, Default)]
    CreateKeyResponse [writes] {
        key: Option<KeySummary> = "Key",
    }

    #[derive(Clone, Default)]
    CreateSignInLinkRequest [reads] {
    }

    #[derive(Clone, Default)]
    CreateSignInLinkResponse [writes] {
        url: Option<String> = "Url",
        expires_at: Option<crate::Timestamp> = "ExpiresAt",
    }

    #[derive(Clone, Default)]
    DeleteFunctionRequest [reads] {
        function_arn: String = "FunctionArn",
    }

    #[derive(Clone, Default)]
    DeleteKeyRequest [reads] {
        key_id: String = "KeyId",
    }

    #[derive(Clone, Default)]
    DeletePluginGrantRequest [reads] {
        plugin_name: String = "PluginName",
    }

    #[derive(Clone, Default)]
    DeletePluginVersionRequest [reads] {
        plugin_name: String = "PluginName",
        plugin_version: String = "PluginVersion",
    }

    #[derive(Clone, Default)]
    DescribeKeyRequest [reads] {
        key_id: String = "KeyId",
    }

    #[derive(Clone, Default)]
    DescribeKeyResponse [writes] {
        key: Option<KeySummary> = "Key",
        policy: Option<String> = "Policy",
    }

    #[derive(Clone, Default)]
    DescribePluginRequest [reads] {
        plugin_name: String = "PluginName",
        plugin_version: Option<String> = "PluginVersion",
    }

    #[derive(Clone, Default)]
    DescribePluginResponse [writes] {
        plugin_name: Option<String> = "PluginName",
        plugin_version: Option<String> = "PluginVersion",
        digest: Option<String> = "Digest",
        state: Option<PluginVersionState> = "State",
        in_use: Option<bool> = "InUse",
        size_bytes: Option<i64> = "SizeBytes",
        uploaded_by: Option<String> = "UploadedBy",
        uploaded_time: Option<crate::Timestamp> = "UploadedTime",
        license: Option<String> = "License",
        kinds: Option<Vec<PluginKind>> = "Kinds",
        offers: Option<Vec<PluginOffer>> = "Offers",
        imports: Option<Vec<String>> = "Imports",
        refused_imports: Option<Vec<String>> = "RefusedImports",
        needs: Option<PluginNeeds> = "Needs",
        missing: Option<Vec<String>> = "Missing",
    }

    #[derive(Clone, Default)]
    FactsGrant [reads writes] {
        keys: Vec<String> = "Keys",
    }

    #[derive(Clone, Default)]
    FactsNeed [writes] {
        keys: Option<Vec<String>> = "Keys",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone)]
    FolderGrant [reads writes] {
        path: String = "Path",
        access: FolderAccess = "Access",
    }

    #[derive(Clone, Default)]
    FolderNeed [writes] {
        path: Option<String> = "Path",
        access: Option<FolderAccess> = "Access",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    Function [writes] {
        function_arn: Option<String> = "FunctionArn",
        offer_name: Option<String> = "OfferName",
    }

    #[derive(Clone, Default)]
    GetPluginGrantRequest [reads] {
        plugin_name: String = "PluginName",
    }

    #[derive(Clone, Default)]
    GetPluginGrantResponse [writes] {
        plugin_name: Option<String> = "PluginName",
        grant: Option<PluginGrant> = "Grant",
    }

    #[derive(Clone, Default)]
    HttpGrant [reads writes] {
        url: String = "Url",
        methods: Vec<String> = "Methods",
    }

    #[derive(Clone, Default)]
    HttpNeed [writes] {
        url: Option<String> = "Url",
        methods: Option<Vec<String>> = "Methods",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    KeySummary [writes] {
        key_id: Option<String> = "KeyId",
        arn: Option<String> = "Arn",
        alias: Option<String> = "Alias",
        description: Option<String> = "Description",
        state: Option<KeyState> = "State",
        version: Option<i64> = "Version",
        created_time: Option<crate::Timestamp> = "CreatedTime",
        created_by: Option<String> = "CreatedBy",
    }

    #[derive(Clone, Default)]
    ListCollectorFailuresRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListCollectorFailuresResponse [writes] {
        failures: Option<Vec<CollectorFailure>> = "Failures",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListFunctionsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListFunctionsResponse [writes] {
        functions: Option<Vec<Function>> = "Functions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListKeysRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListKeysResponse [writes] {
        keys: Option<Vec<KeySummary>> = "Keys",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginEventsRequest [reads] {
        plugin_name: Option<String> = "PluginName",
        event_name: Option<String> = "EventName",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginEventsResponse [writes] {
        events: Option<Vec<PluginEvent>> = "Events",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginGrantHistoryRequest [reads] {
        plugin_name: String = "PluginName",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginGrantHistoryResponse [writes] {
        history: Option<Vec<PluginGrantHistoryEntry>> = "History",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginVersionsRequest [reads] {
        plugin_name: String = "PluginName",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginVersionsResponse [writes] {
        versions: Option<Vec<PluginVersionSummary>> = "Versions",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginsRequest [reads] {
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    ListPluginsResponse [writes] {
        plugins: Option<Vec<PluginSummary>> = "Plugins",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    LookupEventsRequest [reads] {
        principal: Option<String> = "Principal",
        operation: Option<String> = "Operation",
        resource_arn: Option<String> = "ResourceArn",
        access_key_id: Option<String> = "AccessKeyId",
        request_id: Option<String> = "RequestId",
        outcome: Option<EventOutcome> = "Outcome",
        start_time: Option<crate::Timestamp> = "StartTime",
        end_time: Option<crate::Timestamp> = "EndTime",
        max_results: Option<i32> = "MaxResults",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    LookupEventsResponse [writes] {
        events: Option<Vec<AuditEvent>> = "Events",
        next_token: Option<String> = "NextToken",
    }

    #[derive(Clone, Default)]
    NamesGrant [reads writes] {
        names: Vec<String> = "Names",
    }

    #[derive(Clone, Default)]
    NamesNeed [writes] {
        names: Option<Vec<String>> = "Names",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    NodeTag [reads writes] {
        key: String = "Key",
        value: String = "Value",
    }

    #[derive(Clone, Default)]
    OperationsGrant [reads writes] {
        operations: Vec<String> = "Operations",
    }

    #[derive(Clone, Default)]
    OperationsNeed [writes] {
        operations: Option<Vec<String>> = "Operations",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    PluginEvent [writes] {
        plugin_name: Option<String> = "PluginName",
        plugin_version: Option<String> = "PluginVersion",
        event_name: Option<String> = "EventName",
        detail: Option<String> = "Detail",
        run_id: Option<String> = "RunId",
        published_time: Option<crate::Timestamp> = "PublishedTime",
    }

    #[derive(Clone, Default)]
    PluginGrant [writes] {
        nodes: Option<NodeSelector> = "Nodes",
        process: Option<Vec<ProcessGrant>> = "Process",
        facts: Option<Vec<FactsGrant>> = "Facts",
        folders: Option<Vec<FolderGrant>> = "Folders",
        http: Option<Vec<HttpGrant>> = "Http",
        storage: Option<Vec<StorageGrant>> = "Storage",
        parameters: Option<Vec<NamesGrant>> = "Parameters",
        muster_api: Option<Vec<OperationsGrant>> = "MusterApi",
        events: Option<Vec<NamesGrant>> = "Events",
        revision: Option<i64> = "Revision",
        granted_by: Option<String> = "GrantedBy",
        granted_time: Option<crate::Timestamp> = "GrantedTime",
    }

    #[derive(Clone, Default)]
    PluginGrantHistoryEntry [writes] {
        change: Option<GrantChange> = "Change",
        grant: Option<PluginGrant> = "Grant",
        changed_by: Option<String> = "ChangedBy",
        changed_time: Option<crate::Timestamp> = "ChangedTime",
    }

    #[derive(Clone, Default)]
    PluginKind [writes] {
        name: Option<String> = "Name",
        version: Option<String> = "Version",
    }

    #[derive(Clone, Default)]
    PluginNeeds [writes] {
        process: Option<Vec<ProcessNeed>> = "Process",
        facts: Option<Vec<FactsNeed>> = "Facts",
        folders: Option<Vec<FolderNeed>> = "Folders",
        http: Option<Vec<HttpNeed>> = "Http",
        storage: Option<Vec<StorageNeed>> = "Storage",
        parameters: Option<Vec<NamesNeed>> = "Parameters",
        muster_api: Option<Vec<OperationsNeed>> = "MusterApi",
        events: Option<Vec<NamesNeed>> = "Events",
    }

    #[derive(Clone, Default)]
    PluginOffer [writes] {
        kind: Option<String> = "Kind",
        name: Option<String> = "Name",
        summary: Option<String> = "Summary",
        inputs: Option<String> = "Inputs",
        outputs: Option<String> = "Outputs",
        platforms: Option<Vec<String>> = "Platforms",
        read_only: Option<bool> = "ReadOnly",
        idempotent: Option<bool> = "Idempotent",
    }

    #[derive(Clone, Default)]
    PluginSummary [writes] {
        plugin_name: Option<String> = "PluginName",
        version_in_use: Option<String> = "VersionInUse",
        latest_version: Option<String> = "LatestVersion",
        state: Option<PluginVersionState> = "State",
        kinds: Option<Vec<PluginKind>> = "Kinds",
    }

    #[derive(Clone, Default)]
    PluginVersionSummary [writes] {
        plugin_version: Option<String> = "PluginVersion",
        digest: Option<String> = "Digest",
        state: Option<PluginVersionState> = "State",
        in_use: Option<bool> = "InUse",
        size_bytes: Option<i64> = "SizeBytes",
        uploaded_by: Option<String> = "UploadedBy",
        uploaded_time: Option<crate::Timestamp> = "UploadedTime",
    }

    #[derive(Clone, Default)]
    ProcessGrant [reads writes] {
        program: String = "Program",
        any_arguments: Option<bool> = "AnyArguments",
        arguments: Option<Vec<String>> = "Arguments",
        environment: Option<Vec<String>> = "Environment",
        folders: Option<Vec<String>> = "Folders",
        user: String = "User",
        grace_seconds: Option<i32> = "GraceSeconds",
    }

    #[derive(Clone, Default)]
    ProcessNeed [writes] {
        program: Option<String> = "Program",
        any_arguments: Option<bool> = "AnyArguments",
        arguments: Option<Vec<String>> = "Arguments",
        environment: Option<Vec<String>> = "Environment",
        folders: Option<Vec<String>> = "Folders",
        user: Option<String> = "User",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    PutFunctionRequest [reads] {
        function_arn: String = "FunctionArn",
        offer_name: String = "OfferName",
    }

    #[derive(Clone, Default)]
    PutKeyPolicyRequest [reads] {
        key_id: String = "KeyId",
        policy: String = "Policy",
    }

    #[derive(Clone)]
    PutPluginGrantRequest [reads] {
        plugin_name: String = "PluginName",
        nodes: NodeSelector = "Nodes",
        process: Option<Vec<ProcessGrant>> = "Process",
        facts: Option<Vec<FactsGrant>> = "Facts",
        folders: Option<Vec<FolderGrant>> = "Folders",
        http: Option<Vec<HttpGrant>> = "Http",
        storage: Option<Vec<StorageGrant>> = "Storage",
        parameters: Option<Vec<NamesGrant>> = "Parameters",
        muster_api: Option<Vec<OperationsGrant>> = "MusterApi",
        events: Option<Vec<NamesGrant>> = "Events",
    }

    #[derive(Clone, Default)]
    PutPluginGrantResponse [writes] {
        plugin_name: Option<String> = "PluginName",
        grant: Option<PluginGrant> = "Grant",
    }

    #[derive(Clone, Default)]
    RotateKeyRequest [reads] {
        key_id: String = "KeyId",
    }

    #[derive(Clone, Default)]
    RotateKeyResponse [writes] {
        version: Option<i64> = "Version",
    }

    #[derive(Clone)]
    SetKeyStateRequest [reads] {
        key_id: String = "KeyId",
        state: KeyState = "State",
    }

    #[derive(Clone, Default)]
    SetPluginVersionRequest [reads] {
        plugin_name: String = "PluginName",
        plugin_version: String = "PluginVersion",
    }

    #[derive(Clone, Default)]
    SetPluginVersionResponse [writes] {
        plugin_name: Option<String> = "PluginName",
        plugin_version: Option<String> = "PluginVersion",
        digest: Option<String> = "Digest",
        state: Option<PluginVersionState> = "State",
    }

    #[derive(Clone, Default)]
    StorageGrant [reads writes] {
        quota_bytes: i64 = "QuotaBytes",
    }

    #[derive(Clone, Default)]
    StorageNeed [writes] {
        quota_bytes: Option<i64> = "QuotaBytes",
        reason: Option<String> = "Reason",
        meaning: Option<String> = "Meaning",
    }

    #[derive(Clone, Default)]
    UploadPluginRequest [reads] {
        body: crate::Upload = "Body",
    }

    #[derive(Clone, Default)]
    UploadPluginResponse [writes] {
        plugin_name: Option<String> = "PluginName",
        plugin_version: Option<String> = "PluginVersion",
        digest: Option<String> = "Digest",
        state: Option<PluginVersionState> = "State",
    }

    #[derive(Clone, Default)]
    ResetRequest [reads] {}

}

crate::plain::unions! {
    NodeSelector [reads writes] {
        All(AllNodes) = "All",
        Tag(NodeTag) = "Tag",
        NodeIds(Vec<String>) = "NodeIds",
        Hosts(AllHosts) = "Hosts",
    }

}

crate::plain::enums! {
    EventDecision {
        Allowed = "Allowed",
        Denied = "Denied",
        NotAuthenticated = "NotAuthenticated",
        None = "None",
    }

    EventOutcome {
        Succeeded = "Succeeded",
        Denied = "Denied",
        Failed = "Failed",
    }

    FolderAccess {
        Read = "Read",
        ReadWrite = "ReadWrite",
    }

    GrantChange {
        Put = "Put",
        Delete = "Delete",
    }

    KeyState {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    PluginVersionState {
        Ready = "Ready",
        AwaitingGrant = "AwaitingGrant",
        AwaitingApproval = "AwaitingApproval",
        Quarantined = "Quarantined",
    }

}

crate::plain::operations! {
    CreateKey: CreateKeyRequest => CreateKeyResponse,
    CreateSignInLink: CreateSignInLinkRequest => CreateSignInLinkResponse,
    DeleteFunction: DeleteFunctionRequest => crate::Empty,
    DeleteKey: DeleteKeyRequest => crate::Empty,
    DeletePluginGrant: DeletePluginGrantRequest => crate::Empty,
    DeletePluginVersion: DeletePluginVersionRequest => crate::Empty,
    DescribeKey: DescribeKeyRequest => DescribeKeyResponse,
    DescribePlugin: DescribePluginRequest => DescribePluginResponse,
    GetPluginGrant: GetPluginGrantRequest => GetPluginGrantResponse,
    ListCollectorFailures: ListCollectorFailuresRequest => ListCollectorFailuresResponse,
    ListFunctions: ListFunctionsRequest => ListFunctionsResponse,
    ListKeys: ListKeysRequest => ListKeysResponse,
    ListPluginEvents: ListPluginEventsRequest => ListPluginEventsResponse,
    ListPluginGrantHistory: ListPluginGrantHistoryRequest => ListPluginGrantHistoryResponse,
    ListPluginVersions: ListPluginVersionsRequest => ListPluginVersionsResponse,
    ListPlugins: ListPluginsRequest => ListPluginsResponse,
    LookupEvents: LookupEventsRequest => LookupEventsResponse,
    PutFunction: PutFunctionRequest => crate::Empty,
    PutKeyPolicy: PutKeyPolicyRequest => crate::Empty,
    PutPluginGrant: PutPluginGrantRequest => PutPluginGrantResponse,
    Reset: ResetRequest => crate::Empty,
    RotateKey: RotateKeyRequest => RotateKeyResponse,
    SetKeyState: SetKeyStateRequest => crate::Empty,
    SetPluginVersion: SetPluginVersionRequest => SetPluginVersionResponse,
    UploadPlugin: UploadPluginRequest => UploadPluginResponse,
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "muster",
    signing_name: "muster",
    api_version: "2026-01-01",
    protocol: crate::Protocol::RestJson,
    cbor: false,
    validation_error: "ValidationException",
    operations: &[
        &operations::CreateKey,
        &operations::CreateSignInLink,
        &operations::DeleteFunction,
        &operations::DeleteKey,
        &operations::DeletePluginGrant,
        &operations::DeletePluginVersion,
        &operations::DescribeKey,
        &operations::DescribePlugin,
        &operations::GetPluginGrant,
        &operations::ListCollectorFailures,
        &operations::ListFunctions,
        &operations::ListKeys,
        &operations::ListPluginEvents,
        &operations::ListPluginGrantHistory,
        &operations::ListPluginVersions,
        &operations::ListPlugins,
        &operations::LookupEvents,
        &operations::PutFunction,
        &operations::PutKeyPolicy,
        &operations::PutPluginGrant,
        &operations::Reset,
        &operations::RotateKey,
        &operations::SetKeyState,
        &operations::SetPluginVersion,
        &operations::UploadPlugin,
    ],
    errors: &[
        &errors::AccessDeniedException,
        &errors::ConflictException,
        &errors::InternalServerException,
        &errors::InvalidPluginException,
        &errors::PayloadTooLargeException,
        &errors::QuotaExceededException,
        &errors::ResourceNotFoundException,
        &errors::ThrottlingException,
        &errors::ValidationException,
    ],
};

/// The operations' rows.
pub mod operations {
    use super::{SERVICE, errors, shapes};
    use crate::shape::*;

    pub static CreateKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateKey",
        method: "POST",
        path: "/_muster/keys",
        success: 201,
        input: &shapes::CreateKeyRequest,
        output: Some(&shapes::CreateKeyResponse),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::QuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static CreateSignInLink: OperationModel = OperationModel {
        service: &SERVICE,
        name: "CreateSignInLink",
        method: "POST",
        path: "/_muster/sign-in-links",
        success: 200,
        input: &shapes::CreateSignInLinkRequest,
        output: Some(&shapes::CreateSignInLinkResponse),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::QuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static DeleteFunction: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteFunction",
        method: "DELETE",
        path: "/_muster/functions",
        success: 204,
        input: &shapes::DeleteFunctionRequest,
        output: None,
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
    pub static DeleteKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeleteKey",
        method: "DELETE",
        path: "/_muster/keys/{KeyId}",
        success: 204,
        input: &shapes::DeleteKeyRequest,
        output: None,
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
    pub static DeletePluginGrant: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeletePluginGrant",
        method: "DELETE",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 204,
        input: &shapes::DeletePluginGrantRequest,
        output: None,
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
    pub static DeletePluginVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DeletePluginVersion",
        method: "DELETE",
        path: "/_muster/plugins/{PluginName}/versions/{PluginVersion}",
        success: 204,
        input: &shapes::DeletePluginVersionRequest,
        output: None,
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
    pub static DescribeKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribeKey",
        method: "GET",
        path: "/_muster/keys/{KeyId}",
        success: 200,
        input: &shapes::DescribeKeyRequest,
        output: Some(&shapes::DescribeKeyResponse),
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
    pub static DescribePlugin: OperationModel = OperationModel {
        service: &SERVICE,
        name: "DescribePlugin",
        method: "GET",
        path: "/_muster/plugins/{PluginName}",
        success: 200,
        input: &shapes::DescribePluginRequest,
        output: Some(&shapes::DescribePluginResponse),
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
    pub static GetPluginGrant: OperationModel = OperationModel {
        service: &SERVICE,
        name: "GetPluginGrant",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 200,
        input: &shapes::GetPluginGrantRequest,
        output: Some(&shapes::GetPluginGrantResponse),
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
    pub static ListCollectorFailures: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListCollectorFailures",
        method: "GET",
        path: "/_muster/collectors/failures",
        success: 200,
        input: &shapes::ListCollectorFailuresRequest,
        output: Some(&shapes::ListCollectorFailuresResponse),
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
    pub static ListFunctions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListFunctions",
        method: "GET",
        path: "/_muster/functions",
        success: 200,
        input: &shapes::ListFunctionsRequest,
        output: Some(&shapes::ListFunctionsResponse),
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
    pub static ListKeys: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListKeys",
        method: "GET",
        path: "/_muster/keys",
        success: 200,
        input: &shapes::ListKeysRequest,
        output: Some(&shapes::ListKeysResponse),
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
    pub static ListPluginEvents: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPluginEvents",
        method: "GET",
        path: "/_muster/events",
        success: 200,
        input: &shapes::ListPluginEventsRequest,
        output: Some(&shapes::ListPluginEventsResponse),
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
    pub static ListPluginGrantHistory: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPluginGrantHistory",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/grant/history",
        success: 200,
        input: &shapes::ListPluginGrantHistoryRequest,
        output: Some(&shapes::ListPluginGrantHistoryResponse),
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
    pub static ListPluginVersions: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPluginVersions",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/versions",
        success: 200,
        input: &shapes::ListPluginVersionsRequest,
        output: Some(&shapes::ListPluginVersionsResponse),
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
    pub static ListPlugins: OperationModel = OperationModel {
        service: &SERVICE,
        name: "ListPlugins",
        method: "GET",
        path: "/_muster/plugins",
        success: 200,
        input: &shapes::ListPluginsRequest,
        output: Some(&shapes::ListPluginsResponse),
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
    pub static LookupEvents: OperationModel = OperationModel {
        service: &SERVICE,
        name: "LookupEvents",
        method: "POST",
        path: "/_muster/events/lookup",
        success: 200,
        input: &shapes::LookupEventsRequest,
        output: Some(&shapes::LookupEventsResponse),
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
    pub static PutFunction: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutFunction",
        method: "PUT",
        path: "/_muster/functions",
        success: 204,
        input: &shapes::PutFunctionRequest,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::QuotaExceededException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static PutKeyPolicy: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutKeyPolicy",
        method: "PUT",
        path: "/_muster/keys/{KeyId}/policy",
        success: 204,
        input: &shapes::PutKeyPolicyRequest,
        output: None,
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
    pub static PutPluginGrant: OperationModel = OperationModel {
        service: &SERVICE,
        name: "PutPluginGrant",
        method: "PUT",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 200,
        input: &shapes::PutPluginGrantRequest,
        output: Some(&shapes::PutPluginGrantResponse),
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
    pub static Reset: OperationModel = OperationModel {
        service: &SERVICE,
        name: "Reset",
        method: "POST",
        path: "/_muster/reset",
        success: 204,
        input: &NOTHING,
        output: None,
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::InternalServerException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static RotateKey: OperationModel = OperationModel {
        service: &SERVICE,
        name: "RotateKey",
        method: "POST",
        path: "/_muster/keys/{KeyId}/rotate",
        success: 200,
        input: &shapes::RotateKeyRequest,
        output: Some(&shapes::RotateKeyResponse),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::QuotaExceededException,
            &errors::ResourceNotFoundException,
            &errors::ThrottlingException,
            &errors::ValidationException,
        ],
        unsigned: false,
        idempotency_token: None,
        paginated: false,
    };
    pub static SetKeyState: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SetKeyState",
        method: "PUT",
        path: "/_muster/keys/{KeyId}/state",
        success: 204,
        input: &shapes::SetKeyStateRequest,
        output: None,
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
    pub static SetPluginVersion: OperationModel = OperationModel {
        service: &SERVICE,
        name: "SetPluginVersion",
        method: "PUT",
        path: "/_muster/plugins/{PluginName}/version",
        success: 200,
        input: &shapes::SetPluginVersionRequest,
        output: Some(&shapes::SetPluginVersionResponse),
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
    pub static UploadPlugin: OperationModel = OperationModel {
        service: &SERVICE,
        name: "UploadPlugin",
        method: "POST",
        path: "/_muster/plugins",
        success: 201,
        input: &shapes::UploadPluginRequest,
        output: Some(&shapes::UploadPluginResponse),
        result_wrapper: None,
        errors: &[
            &errors::AccessDeniedException,
            &errors::ConflictException,
            &errors::InternalServerException,
            &errors::InvalidPluginException,
            &errors::PayloadTooLargeException,
            &errors::QuotaExceededException,
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
        ErrorModel { code: "AccessDeniedException", status: 403, shape: &shapes::AccessDeniedException };
    pub static ConflictException: ErrorModel =
        ErrorModel { code: "ConflictException", status: 409, shape: &shapes::ConflictException };
    pub static InternalServerException: ErrorModel =
        ErrorModel { code: "InternalServerException", status: 500, shape: &shapes::InternalServerException };
    pub static InvalidPluginException: ErrorModel =
        ErrorModel { code: "InvalidPluginException", status: 400, shape: &shapes::InvalidPluginException };
    pub static PayloadTooLargeException: ErrorModel =
        ErrorModel { code: "PayloadTooLargeException", status: 413, shape: &shapes::PayloadTooLargeException };
    pub static QuotaExceededException: ErrorModel =
        ErrorModel { code: "QuotaExceededException", status: 402, shape: &shapes::QuotaExceededException };
    pub static ResourceNotFoundException: ErrorModel =
        ErrorModel { code: "ResourceNotFoundException", status: 404, shape: &shapes::ResourceNotFoundException };
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
        Shape::structure("AccessDeniedException", &[Member::new("Message", &TEXT)]);
    pub static AllHosts: Shape = Shape::structure("AllHosts", &[]);
    pub static AllNodes: Shape = Shape::structure("AllNodes", &[]);
    pub static ArgumentPattern: Shape = Shape::string("ArgumentPattern").min(0).max(1024);
    pub static ArgumentPatternList: Shape = Shape::list("ArgumentPatternList", &ArgumentPattern).max(64);
    pub static AuditEvent: Shape = Shape::structure(
        "AuditEvent",
        &[
            Member::new("EventTime", &EPOCH_SECONDS),
            Member::new("RequestId", &TEXT),
            Member::new("AccountId", &TEXT),
            Member::new("Principal", &TEXT),
            Member::new("AccessKeyId", &TEXT),
            Member::new("SourceIp", &TEXT),
            Member::new("UserAgent", &TEXT),
            Member::new("Tls", &BOOLEAN),
            Member::new("Operation", &TEXT),
            Member::new("Region", &TEXT),
            Member::new("Resources", &ResourceArnList),
            Member::new("ResourcesLeftOut", &INTEGER),
            Member::new("Decision", &TEXT),
            Member::new("DeniedBy", &TEXT),
            Member::new("ExplicitDeny", &BOOLEAN),
            Member::new("Outcome", &EventOutcome),
            Member::new("ErrorCode", &TEXT),
            Member::new("DurationMicroseconds", &LONG),
            Member::new("Changed", &BOOLEAN),
            Member::new("Parameters", &TEXT),
            Member::new("ParametersLeftOut", &BOOLEAN),
            Member::new("SessionArn", &TEXT),
            Member::new("RunId", &TEXT),
            Member::new("LeftOut", &LONG),
        ],
    );
    pub static AuditEventList: Shape = Shape::list("AuditEventList", &AuditEvent);
    pub static CollectorFailure: Shape = Shape::structure(
        "CollectorFailure",
        &[
            Member::new("NodeId", &NodeId),
            Member::new("CollectorName", &TEXT),
            Member::new("Code", &TEXT),
            Member::new("Message", &TEXT),
            Member::new("Since", &EPOCH_SECONDS),
        ],
    );
    pub static CollectorFailureList: Shape = Shape::list("CollectorFailureList", &CollectorFailure);
    pub static Component: Shape = Shape::blob("Component").streaming();
    pub static ConflictException: Shape = Shape::structure("ConflictException", &[Member::new("Message", &TEXT)]);
    pub static CreateKeyRequest: Shape = Shape::structure(
        "CreateKeyRequest",
        &[
            Member::new("Alias", &KeyAlias).required(),
            Member::new("Description", &KeyText),
            Member::new("Policy", &KeyPolicy),
        ],
    );
    pub static CreateKeyResponse: Shape = Shape::structure("CreateKeyResponse", &[Member::new("Key", &KeySummary)]);
    pub static CreateSignInLinkRequest: Shape = Shape::structure("CreateSignInLinkRequest", &[]);
    pub static CreateSignInLinkResponse: Shape = Shape::structure(
        "CreateSignInLinkResponse",
        &[Member::new("Url", &TEXT), Member::new("ExpiresAt", &EPOCH_SECONDS)],
    );
    pub static DeleteFunctionRequest: Shape = Shape::structure(
        "DeleteFunctionRequest",
        &[Member::new("FunctionArn", &FunctionArn).query("functionArn").required()],
    );
    pub static DeleteKeyRequest: Shape =
        Shape::structure("DeleteKeyRequest", &[Member::new("KeyId", &KeyReference).label("KeyId").required()]);
    pub static DeletePluginGrantRequest: Shape = Shape::structure(
        "DeletePluginGrantRequest",
        &[Member::new("PluginName", &PluginName).label("PluginName").required()],
    );
    pub static DeletePluginVersionRequest: Shape = Shape::structure(
        "DeletePluginVersionRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("PluginVersion", &PluginVersion).label("PluginVersion").required(),
        ],
    );
    pub static DescribeKeyRequest: Shape =
        Shape::structure("DescribeKeyRequest", &[Member::new("KeyId", &KeyReference).label("KeyId").required()]);
    pub static DescribeKeyResponse: Shape =
        Shape::structure("DescribeKeyResponse", &[Member::new("Key", &KeySummary), Member::new("Policy", &KeyPolicy)]);
    pub static DescribePluginRequest: Shape = Shape::structure(
        "DescribePluginRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("PluginVersion", &PluginVersion).query("pluginVersion"),
        ],
    );
    pub static DescribePluginResponse: Shape = Shape::structure(
        "DescribePluginResponse",
        &[
            Member::new("PluginName", &PluginName),
            Member::new("PluginVersion", &PluginVersion),
            Member::new("Digest", &TEXT),
            Member::new("State", &TEXT),
            Member::new("InUse", &BOOLEAN),
            Member::new("SizeBytes", &LONG),
            Member::new("UploadedBy", &TEXT),
            Member::new("UploadedTime", &EPOCH_SECONDS),
            Member::new("License", &TEXT),
            Member::new("Kinds", &PluginKindList),
            Member::new("Offers", &PluginOfferList),
            Member::new("Imports", &TextList),
            Member::new("RefusedImports", &TextList),
            Member::new("Needs", &PluginNeeds),
            Member::new("Missing", &TextList),
        ],
    );
    pub static EventId: Shape = Shape::string("EventId").min(1).max(128);
    pub static EventKeyId: Shape = Shape::string("EventKeyId").min(16).max(128).matching(&EventKeyId_PATTERN);
    pub static EventName: Shape = Shape::string("EventName").min(1).max(128).matching(&EventName_PATTERN);
    pub static EventOperation: Shape =
        Shape::string("EventOperation").min(1).max(128).matching(&EventOperation_PATTERN);
    pub static EventOutcome: Shape = Shape::string("EventOutcome").of(super::EventOutcome::VALUES);
    pub static EventPrincipal: Shape = Shape::string("EventPrincipal").min(1).max(2048);
    pub static EventResource: Shape = Shape::string("EventResource").min(1).max(2048);
    pub static FactKey: Shape = Shape::string("FactKey").min(1).max(256);
    pub static FactKeyList: Shape = Shape::list("FactKeyList", &FactKey).min(1).max(64);
    pub static FactsGrant: Shape = Shape::structure("FactsGrant", &[Member::new("Keys", &FactKeyList).required()]);
    pub static FactsGrantList: Shape = Shape::list("FactsGrantList", &FactsGrant).max(64);
    pub static FactsNeed: Shape = Shape::structure(
        "FactsNeed",
        &[Member::new("Keys", &FactKeyList), Member::new("Reason", &TEXT), Member::new("Meaning", &TEXT)],
    );
    pub static FactsNeedList: Shape = Shape::list("FactsNeedList", &FactsNeed);
    pub static Folder: Shape = Shape::string("Folder").min(1).max(4095).matching(&Folder_PATTERN);
    pub static FolderAccess: Shape = Shape::string("FolderAccess").of(super::FolderAccess::VALUES);
    pub static FolderGrant: Shape = Shape::structure(
        "FolderGrant",
        &[Member::new("Path", &Folder).required(), Member::new("Access", &FolderAccess).required()],
    );
    pub static FolderGrantList: Shape = Shape::list("FolderGrantList", &FolderGrant).max(64);
    pub static FolderList: Shape = Shape::list("FolderList", &Folder).max(32);
    pub static FolderNeed: Shape = Shape::structure(
        "FolderNeed",
        &[
            Member::new("Path", &Folder),
            Member::new("Access", &FolderAccess),
            Member::new("Reason", &TEXT),
            Member::new("Meaning", &TEXT),
        ],
    );
    pub static FolderNeedList: Shape = Shape::list("FolderNeedList", &FolderNeed);
    pub static Function: Shape =
        Shape::structure("Function", &[Member::new("FunctionArn", &FunctionArn), Member::new("OfferName", &OfferName)]);
    pub static FunctionArn: Shape = Shape::string("FunctionArn").min(1).max(256).matching(&FunctionArn_PATTERN);
    pub static FunctionList: Shape = Shape::list("FunctionList", &Function);
    pub static GetPluginGrantRequest: Shape = Shape::structure(
        "GetPluginGrantRequest",
        &[Member::new("PluginName", &PluginName).label("PluginName").required()],
    );
    pub static GetPluginGrantResponse: Shape = Shape::structure(
        "GetPluginGrantResponse",
        &[Member::new("PluginName", &PluginName), Member::new("Grant", &PluginGrant)],
    );
    pub static GraceSeconds: Shape = Shape::integer("GraceSeconds").min(0).max(60);
    pub static HttpGrant: Shape = Shape::structure(
        "HttpGrant",
        &[Member::new("Url", &UrlPattern).required(), Member::new("Methods", &HttpMethodList).required()],
    );
    pub static HttpGrantList: Shape = Shape::list("HttpGrantList", &HttpGrant).max(64);
    pub static HttpMethod: Shape = Shape::string("HttpMethod").min(1).max(32).matching(&HttpMethod_PATTERN);
    pub static HttpMethodList: Shape = Shape::list("HttpMethodList", &HttpMethod).min(1).max(16);
    pub static HttpNeed: Shape = Shape::structure(
        "HttpNeed",
        &[
            Member::new("Url", &UrlPattern),
            Member::new("Methods", &HttpMethodList),
            Member::new("Reason", &TEXT),
            Member::new("Meaning", &TEXT),
        ],
    );
    pub static HttpNeedList: Shape = Shape::list("HttpNeedList", &HttpNeed);
    pub static InternalServerException: Shape =
        Shape::structure("InternalServerException", &[Member::new("Message", &TEXT)]);
    pub static InvalidPluginException: Shape =
        Shape::structure("InvalidPluginException", &[Member::new("Message", &TEXT)]);
    pub static KeyAlias: Shape = Shape::string("KeyAlias").min(7).max(256).matching(&KeyAlias_PATTERN);
    pub static KeyPolicy: Shape = Shape::string("KeyPolicy").min(1).max(32768);
    pub static KeyReference: Shape = Shape::string("KeyReference").min(1).max(2048).matching(&KeyReference_PATTERN);
    pub static KeyState: Shape = Shape::string("KeyState").of(super::KeyState::VALUES);
    pub static KeySummary: Shape = Shape::structure(
        "KeySummary",
        &[
            Member::new("KeyId", &TEXT),
            Member::new("Arn", &TEXT),
            Member::new("Alias", &TEXT),
            Member::new("Description", &TEXT),
            Member::new("State", &KeyState),
            Member::new("Version", &LONG),
            Member::new("CreatedTime", &EPOCH_SECONDS),
            Member::new("CreatedBy", &TEXT),
        ],
    );
    pub static KeySummaryList: Shape = Shape::list("KeySummaryList", &KeySummary);
    pub static KeyText: Shape = Shape::string("KeyText").min(0).max(8192);
    pub static ListCollectorFailuresRequest: Shape = Shape::structure(
        "ListCollectorFailuresRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListCollectorFailuresResponse: Shape = Shape::structure(
        "ListCollectorFailuresResponse",
        &[Member::new("Failures", &CollectorFailureList), Member::new("NextToken", &NextToken)],
    );
    pub static ListFunctionsRequest: Shape = Shape::structure(
        "ListFunctionsRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListFunctionsResponse: Shape = Shape::structure(
        "ListFunctionsResponse",
        &[Member::new("Functions", &FunctionList), Member::new("NextToken", &NextToken)],
    );
    pub static ListKeysRequest: Shape = Shape::structure(
        "ListKeysRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListKeysResponse: Shape = Shape::structure(
        "ListKeysResponse",
        &[Member::new("Keys", &KeySummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static ListPluginEventsRequest: Shape = Shape::structure(
        "ListPluginEventsRequest",
        &[
            Member::new("PluginName", &PluginName).query("pluginName"),
            Member::new("EventName", &EventName).query("eventName"),
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListPluginEventsResponse: Shape = Shape::structure(
        "ListPluginEventsResponse",
        &[Member::new("Events", &PluginEventList), Member::new("NextToken", &NextToken)],
    );
    pub static ListPluginGrantHistoryRequest: Shape = Shape::structure(
        "ListPluginGrantHistoryRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListPluginGrantHistoryResponse: Shape = Shape::structure(
        "ListPluginGrantHistoryResponse",
        &[Member::new("History", &PluginGrantHistory), Member::new("NextToken", &NextToken)],
    );
    pub static ListPluginVersionsRequest: Shape = Shape::structure(
        "ListPluginVersionsRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListPluginVersionsResponse: Shape = Shape::structure(
        "ListPluginVersionsResponse",
        &[Member::new("Versions", &PluginVersionSummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static ListPluginsRequest: Shape = Shape::structure(
        "ListPluginsRequest",
        &[
            Member::new("MaxResults", &MaxResults).query("maxResults"),
            Member::new("NextToken", &NextToken).query("nextToken"),
        ],
    );
    pub static ListPluginsResponse: Shape = Shape::structure(
        "ListPluginsResponse",
        &[Member::new("Plugins", &PluginSummaryList), Member::new("NextToken", &NextToken)],
    );
    pub static LookupEventsRequest: Shape = Shape::structure(
        "LookupEventsRequest",
        &[
            Member::new("Principal", &EventPrincipal),
            Member::new("Operation", &EventOperation),
            Member::new("ResourceArn", &EventResource),
            Member::new("AccessKeyId", &EventKeyId),
            Member::new("RequestId", &EventId),
            Member::new("Outcome", &EventOutcome),
            Member::new("StartTime", &EPOCH_SECONDS),
            Member::new("EndTime", &EPOCH_SECONDS),
            Member::new("MaxResults", &MaxResults),
            Member::new("NextToken", &NextToken),
        ],
    );
    pub static LookupEventsResponse: Shape = Shape::structure(
        "LookupEventsResponse",
        &[Member::new("Events", &AuditEventList), Member::new("NextToken", &NextToken)],
    );
    pub static MaxResults: Shape = Shape::integer("MaxResults").min(1).max(50);
    pub static NamesGrant: Shape = Shape::structure("NamesGrant", &[Member::new("Names", &FactKeyList).required()]);
    pub static NamesGrantList: Shape = Shape::list("NamesGrantList", &NamesGrant).max(64);
    pub static NamesNeed: Shape = Shape::structure(
        "NamesNeed",
        &[Member::new("Names", &FactKeyList), Member::new("Reason", &TEXT), Member::new("Meaning", &TEXT)],
    );
    pub static NamesNeedList: Shape = Shape::list("NamesNeedList", &NamesNeed);
    pub static NextToken: Shape = Shape::string("NextToken").min(1).max(2048);
    pub static NodeId: Shape = Shape::string("NodeId").min(1).max(64).matching(&NodeId_PATTERN);
    pub static NodeIdList: Shape = Shape::list("NodeIdList", &NodeId).min(1).max(50);
    pub static NodeSelector: Shape = Shape::structure(
        "NodeSelector",
        &[
            Member::new("All", &AllNodes),
            Member::new("Tag", &NodeTag),
            Member::new("NodeIds", &NodeIdList),
            Member::new("Hosts", &AllHosts),
        ],
    )
    .union();
    pub static NodeTag: Shape = Shape::structure(
        "NodeTag",
        &[Member::new("Key", &NodeTagKey).required(), Member::new("Value", &NodeTagValue).required()],
    );
    pub static NodeTagKey: Shape = Shape::string("NodeTagKey").min(1).max(128);
    pub static NodeTagValue: Shape = Shape::string("NodeTagValue").min(0).max(256);
    pub static OfferName: Shape = Shape::string("OfferName").min(3).max(127);
    pub static OperationsGrant: Shape =
        Shape::structure("OperationsGrant", &[Member::new("Operations", &FactKeyList).required()]);
    pub static OperationsGrantList: Shape = Shape::list("OperationsGrantList", &OperationsGrant).max(64);
    pub static OperationsNeed: Shape = Shape::structure(
        "OperationsNeed",
        &[Member::new("Operations", &FactKeyList), Member::new("Reason", &TEXT), Member::new("Meaning", &TEXT)],
    );
    pub static OperationsNeedList: Shape = Shape::list("OperationsNeedList", &OperationsNeed);
    pub static PayloadTooLargeException: Shape =
        Shape::structure("PayloadTooLargeException", &[Member::new("Message", &TEXT)]);
    pub static PluginEvent: Shape = Shape::structure(
        "PluginEvent",
        &[
            Member::new("PluginName", &PluginName),
            Member::new("PluginVersion", &PluginVersion),
            Member::new("EventName", &EventName),
            Member::new("Detail", &TEXT),
            Member::new("RunId", &TEXT),
            Member::new("PublishedTime", &EPOCH_SECONDS),
        ],
    );
    pub static PluginEventList: Shape = Shape::list("PluginEventList", &PluginEvent);
    pub static PluginGrant: Shape = Shape::structure(
        "PluginGrant",
        &[
            Member::new("Nodes", &NodeSelector),
            Member::new("Process", &ProcessGrantList),
            Member::new("Facts", &FactsGrantList),
            Member::new("Folders", &FolderGrantList),
            Member::new("Http", &HttpGrantList),
            Member::new("Storage", &StorageGrantList),
            Member::new("Parameters", &NamesGrantList),
            Member::new("MusterApi", &OperationsGrantList),
            Member::new("Events", &NamesGrantList),
            Member::new("Revision", &LONG),
            Member::new("GrantedBy", &TEXT),
            Member::new("GrantedTime", &EPOCH_SECONDS),
        ],
    );
    pub static PluginGrantHistory: Shape = Shape::list("PluginGrantHistory", &PluginGrantHistoryEntry);
    pub static PluginGrantHistoryEntry: Shape = Shape::structure(
        "PluginGrantHistoryEntry",
        &[
            Member::new("Change", &TEXT),
            Member::new("Grant", &PluginGrant),
            Member::new("ChangedBy", &TEXT),
            Member::new("ChangedTime", &EPOCH_SECONDS),
        ],
    );
    pub static PluginKind: Shape =
        Shape::structure("PluginKind", &[Member::new("Name", &TEXT), Member::new("Version", &TEXT)]);
    pub static PluginKindList: Shape = Shape::list("PluginKindList", &PluginKind);
    pub static PluginName: Shape = Shape::string("PluginName").min(3).max(127).matching(&PluginName_PATTERN);
    pub static PluginNeeds: Shape = Shape::structure(
        "PluginNeeds",
        &[
            Member::new("Process", &ProcessNeedList),
            Member::new("Facts", &FactsNeedList),
            Member::new("Folders", &FolderNeedList),
            Member::new("Http", &HttpNeedList),
            Member::new("Storage", &StorageNeedList),
            Member::new("Parameters", &NamesNeedList),
            Member::new("MusterApi", &OperationsNeedList),
            Member::new("Events", &NamesNeedList),
        ],
    );
    pub static PluginOffer: Shape = Shape::structure(
        "PluginOffer",
        &[
            Member::new("Kind", &TEXT),
            Member::new("Name", &TEXT),
            Member::new("Summary", &TEXT),
            Member::new("Inputs", &TEXT),
            Member::new("Outputs", &TEXT),
            Member::new("Platforms", &TextList),
            Member::new("ReadOnly", &BOOLEAN),
            Member::new("Idempotent", &BOOLEAN),
        ],
    );
    pub static PluginOfferList: Shape = Shape::list("PluginOfferList", &PluginOffer);
    pub static PluginSummary: Shape = Shape::structure(
        "PluginSummary",
        &[
            Member::new("PluginName", &PluginName),
            Member::new("VersionInUse", &PluginVersion),
            Member::new("LatestVersion", &PluginVersion),
            Member::new("State", &TEXT),
            Member::new("Kinds", &PluginKindList),
        ],
    );
    pub static PluginSummaryList: Shape = Shape::list("PluginSummaryList", &PluginSummary);
    pub static PluginVersion: Shape = Shape::string("PluginVersion").min(5).max(64).matching(&PluginVersion_PATTERN);
    pub static PluginVersionSummary: Shape = Shape::structure(
        "PluginVersionSummary",
        &[
            Member::new("PluginVersion", &PluginVersion),
            Member::new("Digest", &TEXT),
            Member::new("State", &TEXT),
            Member::new("InUse", &BOOLEAN),
            Member::new("SizeBytes", &LONG),
            Member::new("UploadedBy", &TEXT),
            Member::new("UploadedTime", &EPOCH_SECONDS),
        ],
    );
    pub static PluginVersionSummaryList: Shape = Shape::list("PluginVersionSummaryList", &PluginVersionSummary);
    pub static ProcessGrant: Shape = Shape::structure(
        "ProcessGrant",
        &[
            Member::new("Program", &Program).required(),
            Member::new("AnyArguments", &BOOLEAN),
            Member::new("Arguments", &ArgumentPatternList),
            Member::new("Environment", &VariableNameList),
            Member::new("Folders", &FolderList),
            Member::new("User", &UserName).required(),
            Member::new("GraceSeconds", &GraceSeconds),
        ],
    );
    pub static ProcessGrantList: Shape = Shape::list("ProcessGrantList", &ProcessGrant).max(64);
    pub static ProcessNeed: Shape = Shape::structure(
        "ProcessNeed",
        &[
            Member::new("Program", &Program),
            Member::new("AnyArguments", &BOOLEAN),
            Member::new("Arguments", &ArgumentPatternList),
            Member::new("Environment", &VariableNameList),
            Member::new("Folders", &FolderList),
            Member::new("User", &UserName),
            Member::new("Reason", &TEXT),
            Member::new("Meaning", &TEXT),
        ],
    );
    pub static ProcessNeedList: Shape = Shape::list("ProcessNeedList", &ProcessNeed);
    pub static Program: Shape = Shape::string("Program").min(1).max(4095);
    pub static PutFunctionRequest: Shape = Shape::structure(
        "PutFunctionRequest",
        &[Member::new("FunctionArn", &FunctionArn).required(), Member::new("OfferName", &OfferName).required()],
    );
    pub static PutKeyPolicyRequest: Shape = Shape::structure(
        "PutKeyPolicyRequest",
        &[Member::new("KeyId", &KeyReference).label("KeyId").required(), Member::new("Policy", &KeyPolicy).required()],
    );
    pub static PutPluginGrantRequest: Shape = Shape::structure(
        "PutPluginGrantRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("Nodes", &NodeSelector).required(),
            Member::new("Process", &ProcessGrantList),
            Member::new("Facts", &FactsGrantList),
            Member::new("Folders", &FolderGrantList),
            Member::new("Http", &HttpGrantList),
            Member::new("Storage", &StorageGrantList),
            Member::new("Parameters", &NamesGrantList),
            Member::new("MusterApi", &OperationsGrantList),
            Member::new("Events", &NamesGrantList),
        ],
    );
    pub static PutPluginGrantResponse: Shape = Shape::structure(
        "PutPluginGrantResponse",
        &[Member::new("PluginName", &PluginName), Member::new("Grant", &PluginGrant)],
    );
    pub static QuotaExceededException: Shape =
        Shape::structure("QuotaExceededException", &[Member::new("Message", &TEXT)]);
    pub static ResourceArnList: Shape = Shape::list("ResourceArnList", &EventResource);
    pub static ResourceNotFoundException: Shape =
        Shape::structure("ResourceNotFoundException", &[Member::new("Message", &TEXT)]);
    pub static RotateKeyRequest: Shape =
        Shape::structure("RotateKeyRequest", &[Member::new("KeyId", &KeyReference).label("KeyId").required()]);
    pub static RotateKeyResponse: Shape = Shape::structure("RotateKeyResponse", &[Member::new("Version", &LONG)]);
    pub static SetKeyStateRequest: Shape = Shape::structure(
        "SetKeyStateRequest",
        &[Member::new("KeyId", &KeyReference).label("KeyId").required(), Member::new("State", &KeyState).required()],
    );
    pub static SetPluginVersionRequest: Shape = Shape::structure(
        "SetPluginVersionRequest",
        &[
            Member::new("PluginName", &PluginName).label("PluginName").required(),
            Member::new("PluginVersion", &PluginVersion).required(),
        ],
    );
    pub static SetPluginVersionResponse: Shape = Shape::structure(
        "SetPluginVersionResponse",
        &[
            Member::new("PluginName", &PluginName),
            Member::new("PluginVersion", &PluginVersion),
            Member::new("Digest", &TEXT),
            Member::new("State", &TEXT),
        ],
    );
    pub static StorageGrant: Shape =
        Shape::structure("StorageGrant", &[Member::new("QuotaBytes", &StorageQuota).required()]);
    pub static StorageGrantList: Shape = Shape::list("StorageGrantList", &StorageGrant).max(64);
    pub static StorageNeed: Shape = Shape::structure(
        "StorageNeed",
        &[Member::new("QuotaBytes", &StorageQuota), Member::new("Reason", &TEXT), Member::new("Meaning", &TEXT)],
    );
    pub static StorageNeedList: Shape = Shape::list("StorageNeedList", &StorageNeed);
    pub static StorageQuota: Shape = Shape::long("StorageQuota").min(1).max(16777216);
    pub static TextList: Shape = Shape::list("TextList", &TEXT);
    pub static ThrottlingException: Shape = Shape::structure("ThrottlingException", &[Member::new("Message", &TEXT)]);
    pub static UploadPluginRequest: Shape =
        Shape::structure("UploadPluginRequest", &[Member::new("Body", &Component).required()]).payload("Body");
    pub static UploadPluginResponse: Shape = Shape::structure(
        "UploadPluginResponse",
        &[
            Member::new("PluginName", &PluginName),
            Member::new("PluginVersion", &PluginVersion),
            Member::new("Digest", &TEXT),
            Member::new("State", &TEXT),
        ],
    );
    pub static UrlPattern: Shape = Shape::string("UrlPattern").min(1).max(1024);
    pub static UserName: Shape = Shape::string("UserName").min(1).max(32).matching(&UserName_PATTERN);
    pub static ValidationException: Shape = Shape::structure("ValidationException", &[Member::new("Message", &TEXT)]);
    pub static VariableName: Shape = Shape::string("VariableName").min(1).max(128).matching(&VariableName_PATTERN);
    pub static VariableNameList: Shape = Shape::list("VariableNameList", &VariableName).max(32);
    pub static PluginVersion_PATTERN: Pattern = Pattern::new(
        "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?",
        "^(?:(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?)$",
    );
    pub static EventOperation_PATTERN: Pattern = Pattern::new("([a-z-]+:)?[A-Za-z]+", "^(?:([a-z-]+:)?[A-Za-z]+)$");
    pub static NodeId_PATTERN: Pattern = Pattern::new("(mi|i)-[0-9a-zA-Z]{8,17}", "^(?:(mi|i)-[0-9a-zA-Z]{8,17})$");
    pub static Folder_PATTERN: Pattern = Pattern::new("/.*", "^(?:/.*)$");
    pub static HttpMethod_PATTERN: Pattern = Pattern::new("[A-Z-]+", "^(?:[A-Z-]+)$");
    pub static EventName_PATTERN: Pattern = Pattern::new("[A-Za-z0-9._:/-]+", "^(?:[A-Za-z0-9._:/-]+)$");
    pub static EventKeyId_PATTERN: Pattern = Pattern::new("[A-Za-z0-9]+", "^(?:[A-Za-z0-9]+)$");
    pub static UserName_PATTERN: Pattern =
        Pattern::new("[A-Za-z0-9_][A-Za-z0-9._-]*", "^(?:[A-Za-z0-9_][A-Za-z0-9._-]*)$");
    pub static VariableName_PATTERN: Pattern = Pattern::new("[A-Za-z_][A-Za-z0-9_]*", "^(?:[A-Za-z_][A-Za-z0-9_]*)$");
    pub static KeyReference_PATTERN: Pattern = Pattern::new("[a-zA-Z0-9:/_-]+", "^(?:[a-zA-Z0-9:/_-]+)$");
    pub static PluginName_PATTERN: Pattern =
        Pattern::new("[a-z][a-z0-9-]{0,62}/[a-z][a-z0-9-]{0,62}", "^(?:[a-z][a-z0-9-]{0,62}/[a-z][a-z0-9-]{0,62})$");
    pub static KeyAlias_PATTERN: Pattern = Pattern::new("alias/[a-zA-Z0-9/_-]+", "^(?:alias/[a-zA-Z0-9/_-]+)$");
    pub static FunctionArn_PATTERN: Pattern = Pattern::new(
        "arn:[a-z-]+:lambda:[a-z0-9-]*:[0-9]{12}:function:[A-Za-z0-9_:$-]+",
        "^(?:arn:[a-z-]+:lambda:[a-z0-9-]*:[0-9]{12}:function:[A-Za-z0-9_:$-]+)$",
    );
}
