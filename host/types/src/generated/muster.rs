// Written by host/codegen from host/models.

//! The types of `muster`, as its model has them.

#![allow(missing_docs, non_upper_case_globals, clippy::all, rustdoc::all)]

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct AllNodes {}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeletePluginGrantRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DeletePluginVersionRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "Version")]
    pub version: String,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct DescribePluginRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "Version")]
    pub version: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct DescribePluginResponse {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginVersionState>,
    #[serde(rename = "InUse", skip_serializing_if = "Option::is_none")]
    pub in_use: Option<bool>,
    #[serde(rename = "SizeBytes", skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    #[serde(rename = "UploadedBy", skip_serializing_if = "Option::is_none")]
    pub uploaded_by: Option<String>,
    #[serde(rename = "UploadedTime", skip_serializing_if = "Option::is_none")]
    pub uploaded_time: Option<crate::Timestamp>,
    #[serde(rename = "License", skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    #[serde(rename = "Kinds", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<PluginKind>>,
    #[serde(rename = "Offers", skip_serializing_if = "Option::is_none")]
    pub offers: Option<Vec<PluginOffer>>,
    #[serde(rename = "Imports", skip_serializing_if = "Option::is_none")]
    pub imports: Option<Vec<String>>,
    #[serde(rename = "Needs", skip_serializing_if = "Option::is_none")]
    pub needs: Option<PluginNeeds>,
    #[serde(rename = "Missing", skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct FactsGrant {
    #[serde(rename = "Keys")]
    pub keys: Vec<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct FactsNeed {
    #[serde(rename = "Keys", skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<String>>,
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "Meaning", skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct GetPluginGrantRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct GetPluginGrantResponse {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "Grant", skip_serializing_if = "Option::is_none")]
    pub grant: Option<PluginGrant>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GrantChange {
    #[serde(rename = "Put")]
    Put,
    #[serde(rename = "Delete")]
    Delete,
}

impl GrantChange {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Put => "Put",
            Self::Delete => "Delete",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Put" => Self::Put,
            "Delete" => Self::Delete,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPluginGrantHistoryRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPluginGrantHistoryResponse {
    #[serde(rename = "History", skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<PluginGrantHistoryEntry>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPluginVersionsRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPluginVersionsResponse {
    #[serde(rename = "Versions", skip_serializing_if = "Option::is_none")]
    pub versions: Option<Vec<PluginVersionSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct ListPluginsRequest {
    #[serde(rename = "MaxResults")]
    pub max_results: Option<i32>,
    #[serde(rename = "NextToken")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ListPluginsResponse {
    #[serde(rename = "Plugins", skip_serializing_if = "Option::is_none")]
    pub plugins: Option<Vec<PluginSummary>>,
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub enum NodeSelector {
    #[serde(rename = "All")]
    All(AllNodes),
    #[serde(rename = "Tag")]
    Tag(NodeTag),
    #[serde(rename = "NodeIds")]
    NodeIds(Vec<String>),
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct NodeTag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginGrant {
    #[serde(rename = "Nodes", skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeSelector>,
    #[serde(rename = "Process", skip_serializing_if = "Option::is_none")]
    pub process: Option<Vec<ProcessGrant>>,
    #[serde(rename = "Facts", skip_serializing_if = "Option::is_none")]
    pub facts: Option<Vec<FactsGrant>>,
    #[serde(rename = "Revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    #[serde(rename = "GrantedBy", skip_serializing_if = "Option::is_none")]
    pub granted_by: Option<String>,
    #[serde(rename = "GrantedTime", skip_serializing_if = "Option::is_none")]
    pub granted_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginGrantHistoryEntry {
    #[serde(rename = "Change", skip_serializing_if = "Option::is_none")]
    pub change: Option<GrantChange>,
    #[serde(rename = "Grant", skip_serializing_if = "Option::is_none")]
    pub grant: Option<PluginGrant>,
    #[serde(rename = "ChangedBy", skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
    #[serde(rename = "ChangedTime", skip_serializing_if = "Option::is_none")]
    pub changed_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginKind {
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginNeeds {
    #[serde(rename = "Process", skip_serializing_if = "Option::is_none")]
    pub process: Option<Vec<ProcessNeed>>,
    #[serde(rename = "Facts", skip_serializing_if = "Option::is_none")]
    pub facts: Option<Vec<FactsNeed>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginOffer {
    #[serde(rename = "Kind", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Summary", skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(rename = "Inputs", skip_serializing_if = "Option::is_none")]
    pub inputs: Option<String>,
    #[serde(rename = "Outputs", skip_serializing_if = "Option::is_none")]
    pub outputs: Option<String>,
    #[serde(rename = "Platforms", skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<String>>,
    #[serde(rename = "ReadOnly", skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    #[serde(rename = "Idempotent", skip_serializing_if = "Option::is_none")]
    pub idempotent: Option<bool>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginSummary {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "VersionInUse", skip_serializing_if = "Option::is_none")]
    pub version_in_use: Option<String>,
    #[serde(rename = "LatestVersion", skip_serializing_if = "Option::is_none")]
    pub latest_version: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginVersionState>,
    #[serde(rename = "Kinds", skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<PluginKind>>,
}

#[derive(Clone, serde::Serialize, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PluginVersionState {
    #[serde(rename = "Ready")]
    Ready,
    #[serde(rename = "AwaitingGrant")]
    AwaitingGrant,
    #[serde(rename = "AwaitingApproval")]
    AwaitingApproval,
    #[serde(rename = "Quarantined")]
    Quarantined,
}

impl PluginVersionState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "Ready",
            Self::AwaitingGrant => "AwaitingGrant",
            Self::AwaitingApproval => "AwaitingApproval",
            Self::Quarantined => "Quarantined",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "Ready" => Self::Ready,
            "AwaitingGrant" => Self::AwaitingGrant,
            "AwaitingApproval" => Self::AwaitingApproval,
            "Quarantined" => Self::Quarantined,
            _ => return None,
        })
    }
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PluginVersionSummary {
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginVersionState>,
    #[serde(rename = "InUse", skip_serializing_if = "Option::is_none")]
    pub in_use: Option<bool>,
    #[serde(rename = "SizeBytes", skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    #[serde(rename = "UploadedBy", skip_serializing_if = "Option::is_none")]
    pub uploaded_by: Option<String>,
    #[serde(rename = "UploadedTime", skip_serializing_if = "Option::is_none")]
    pub uploaded_time: Option<crate::Timestamp>,
}

#[derive(Clone, serde::Serialize, serde::Deserialize, Default)]
pub struct ProcessGrant {
    #[serde(rename = "Program")]
    pub program: String,
    #[serde(rename = "AnyArguments", skip_serializing_if = "Option::is_none")]
    pub any_arguments: Option<bool>,
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Vec<String>>,
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<String>>,
    #[serde(rename = "Folders", skip_serializing_if = "Option::is_none")]
    pub folders: Option<Vec<String>>,
    #[serde(rename = "User")]
    pub user: String,
    #[serde(rename = "GraceSeconds", skip_serializing_if = "Option::is_none")]
    pub grace_seconds: Option<i32>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct ProcessNeed {
    #[serde(rename = "Program", skip_serializing_if = "Option::is_none")]
    pub program: Option<String>,
    #[serde(rename = "AnyArguments", skip_serializing_if = "Option::is_none")]
    pub any_arguments: Option<bool>,
    #[serde(rename = "Arguments", skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Vec<String>>,
    #[serde(rename = "Environment", skip_serializing_if = "Option::is_none")]
    pub environment: Option<Vec<String>>,
    #[serde(rename = "Folders", skip_serializing_if = "Option::is_none")]
    pub folders: Option<Vec<String>>,
    #[serde(rename = "User", skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(rename = "Meaning", skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}

#[derive(Clone, serde::Deserialize)]
pub struct PutPluginGrantRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "Nodes")]
    pub nodes: NodeSelector,
    #[serde(rename = "Process")]
    pub process: Option<Vec<ProcessGrant>>,
    #[serde(rename = "Facts")]
    pub facts: Option<Vec<FactsGrant>>,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct PutPluginGrantResponse {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "Grant", skip_serializing_if = "Option::is_none")]
    pub grant: Option<PluginGrant>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct SetPluginVersionRequest {
    #[serde(rename = "PluginName")]
    pub plugin_name: String,
    #[serde(rename = "Version")]
    pub version: String,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct SetPluginVersionResponse {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginVersionState>,
}

#[derive(Clone, serde::Deserialize, Default)]
pub struct UploadPluginRequest {
    #[serde(rename = "Body")]
    pub body: crate::Upload,
}

#[derive(Clone, serde::Serialize, Default)]
pub struct UploadPluginResponse {
    #[serde(rename = "PluginName", skip_serializing_if = "Option::is_none")]
    pub plugin_name: Option<String>,
    #[serde(rename = "Version", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "Digest", skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(rename = "State", skip_serializing_if = "Option::is_none")]
    pub state: Option<PluginVersionState>,
}

impl crate::Operation for DeletePluginGrantRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeletePluginGrant;
}

impl crate::Operation for DeletePluginVersionRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::DeletePluginVersion;
}

impl crate::Operation for DescribePluginRequest {
    type Output = DescribePluginResponse;
    const MODEL: &'static crate::OperationModel = &operations::DescribePlugin;
}

impl crate::Operation for GetPluginGrantRequest {
    type Output = GetPluginGrantResponse;
    const MODEL: &'static crate::OperationModel = &operations::GetPluginGrant;
}

impl crate::Operation for ListPluginGrantHistoryRequest {
    type Output = ListPluginGrantHistoryResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPluginGrantHistory;
}

impl crate::Operation for ListPluginVersionsRequest {
    type Output = ListPluginVersionsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPluginVersions;
}

impl crate::Operation for ListPluginsRequest {
    type Output = ListPluginsResponse;
    const MODEL: &'static crate::OperationModel = &operations::ListPlugins;
}

impl crate::Operation for PutPluginGrantRequest {
    type Output = PutPluginGrantResponse;
    const MODEL: &'static crate::OperationModel = &operations::PutPluginGrant;
}

#[derive(Clone, Default, serde::Deserialize)]
pub struct ResetRequest {}

impl crate::Operation for ResetRequest {
    type Output = crate::Empty;
    const MODEL: &'static crate::OperationModel = &operations::Reset;
}

impl crate::Operation for SetPluginVersionRequest {
    type Output = SetPluginVersionResponse;
    const MODEL: &'static crate::OperationModel = &operations::SetPluginVersion;
}

impl crate::Operation for UploadPluginRequest {
    type Output = UploadPluginResponse;
    const MODEL: &'static crate::OperationModel = &operations::UploadPlugin;
}

/// The service.
pub static SERVICE: crate::Service = crate::Service {
    name: "muster",
    signing_name: "muster",
    validation_error: "ValidationException",
    api_version: "2026-01-01",
    protocol: crate::Protocol::RestJson,
    operations: &[
        &operations::DeletePluginGrant,
        &operations::DeletePluginVersion,
        &operations::DescribePlugin,
        &operations::GetPluginGrant,
        &operations::ListPluginGrantHistory,
        &operations::ListPluginVersions,
        &operations::ListPlugins,
        &operations::PutPluginGrant,
        &operations::Reset,
        &operations::SetPluginVersion,
        &operations::UploadPlugin,
    ],
    errors: &[
        crate::ErrorModel { code: "AccessDeniedException", status: 403 },
        crate::ErrorModel { code: "ConflictException", status: 409 },
        crate::ErrorModel { code: "InternalServerException", status: 500 },
        crate::ErrorModel { code: "InvalidPluginException", status: 400 },
        crate::ErrorModel { code: "PayloadTooLargeException", status: 413 },
        crate::ErrorModel { code: "QuotaExceededException", status: 402 },
        crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
        crate::ErrorModel { code: "ThrottlingException", status: 429 },
        crate::ErrorModel { code: "ValidationException", status: 400 },
    ],
};

/// The operations' rows.
pub mod operations {
    #[allow(unused_imports)]
    use super::shapes;
    pub static DeletePluginGrant: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeletePluginGrant",
        method: "DELETE",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 204,
        input: &shapes::DeletePluginGrantRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DeletePluginVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DeletePluginVersion",
        method: "DELETE",
        path: "/_muster/plugins/{PluginName}/versions/{Version}",
        success: 204,
        input: &shapes::DeletePluginVersionRequest_,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static DescribePlugin: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "DescribePlugin",
        method: "GET",
        path: "/_muster/plugins/{PluginName}",
        success: 200,
        input: &shapes::DescribePluginRequest_,
        output: Some(&shapes::DescribePluginResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static GetPluginGrant: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "GetPluginGrant",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 200,
        input: &shapes::GetPluginGrantRequest_,
        output: Some(&shapes::GetPluginGrantResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static ListPluginGrantHistory: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPluginGrantHistory",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/grant/history",
        success: 200,
        input: &shapes::ListPluginGrantHistoryRequest_,
        output: Some(&shapes::ListPluginGrantHistoryResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPluginVersions: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPluginVersions",
        method: "GET",
        path: "/_muster/plugins/{PluginName}/versions",
        success: 200,
        input: &shapes::ListPluginVersionsRequest_,
        output: Some(&shapes::ListPluginVersionsResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static ListPlugins: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "ListPlugins",
        method: "GET",
        path: "/_muster/plugins",
        success: 200,
        input: &shapes::ListPluginsRequest_,
        output: Some(&shapes::ListPluginsResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: true,
    };
    pub static PutPluginGrant: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "PutPluginGrant",
        method: "PUT",
        path: "/_muster/plugins/{PluginName}/grant",
        success: 200,
        input: &shapes::PutPluginGrantRequest_,
        output: Some(&shapes::PutPluginGrantResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static Reset: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "Reset",
        method: "POST",
        path: "/_muster/reset",
        success: 204,
        input: &shapes::NoInput,
        output: None,
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static SetPluginVersion: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "SetPluginVersion",
        method: "PUT",
        path: "/_muster/plugins/{PluginName}/version",
        success: 200,
        input: &shapes::SetPluginVersionRequest_,
        output: Some(&shapes::SetPluginVersionResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "ResourceNotFoundException", status: 404 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
            crate::ErrorModel { code: "ValidationException", status: 400 },
        ],
        unsigned: false,
        paginated: false,
    };
    pub static UploadPlugin: crate::OperationModel = crate::OperationModel {
        service: &super::SERVICE,
        name: "UploadPlugin",
        method: "POST",
        path: "/_muster/plugins",
        success: 201,
        input: &shapes::UploadPluginRequest_,
        output: Some(&shapes::UploadPluginResponse_),
        result_wrapper: None,
        errors: &[
            crate::ErrorModel { code: "AccessDeniedException", status: 403 },
            crate::ErrorModel { code: "ConflictException", status: 409 },
            crate::ErrorModel { code: "InternalServerException", status: 500 },
            crate::ErrorModel { code: "InvalidPluginException", status: 400 },
            crate::ErrorModel { code: "PayloadTooLargeException", status: 413 },
            crate::ErrorModel { code: "QuotaExceededException", status: 402 },
            crate::ErrorModel { code: "ThrottlingException", status: 429 },
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
    pub static AllNodes_: Shape = Shape {
        name: "AllNodes",
        sensitive: false,
        kind: Kind::Structure { members: &[], union: false, payload: None },
    };
    pub static ArgumentPattern_: Shape = Shape {
        name: "ArgumentPattern",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(1024) }, pattern: None, values: &[] },
    };
    pub static ArgumentPatternList_: Shape = Shape {
        name: "ArgumentPatternList",
        sensitive: false,
        kind: Kind::List(&ArgumentPattern_, Bounds { min: None, max: Some(64) }),
    };
    pub static Arn_: Shape = Shape {
        name: "Arn",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    pub static Boolean_: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
    pub static Component_: Shape = Shape {
        name: "Component",
        sensitive: false,
        kind: Kind::Blob { length: Bounds { min: None, max: None }, streaming: true },
    };
    pub static DeletePluginGrantRequest_: Shape = Shape {
        name: "DeletePluginGrantRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PluginName",
                location: Location::Uri("PluginName"),
                required: true,
                idempotency_token: false,
                shape: &PluginName_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static DeletePluginVersionRequest_: Shape = Shape {
        name: "DeletePluginVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Uri("Version"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DescribePluginRequest_: Shape = Shape {
        name: "DescribePluginRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Query("version"),
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static DescribePluginResponse_: Shape = Shape {
        name: "DescribePluginResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "Digest",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Digest_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionState_,
                },
                Member {
                    name: "InUse",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "SizeBytes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Long_,
                },
                Member {
                    name: "UploadedBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "UploadedTime",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Timestamp_,
                },
                Member {
                    name: "License",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Kinds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginKindList_,
                },
                Member {
                    name: "Offers",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginOfferList_,
                },
                Member {
                    name: "Imports",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TextList_,
                },
                Member {
                    name: "Needs",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginNeeds_,
                },
                Member {
                    name: "Missing",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TextList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static Digest_PATTERN: Pattern = Pattern::new("sha256:[0-9a-f]{64}", Check::Regex("sha256:[0-9a-f]{64}"));
    pub static Digest_: Shape = Shape {
        name: "Digest",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(71), max: Some(71) },
            pattern: Some(&Digest_PATTERN),
            values: &[],
        },
    };
    pub static FactKey_: Shape = Shape {
        name: "FactKey",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(256) }, pattern: None, values: &[] },
    };
    pub static FactKeyList_: Shape = Shape {
        name: "FactKeyList",
        sensitive: false,
        kind: Kind::List(&FactKey_, Bounds { min: Some(1), max: Some(64) }),
    };
    pub static FactsGrant_: Shape = Shape {
        name: "FactsGrant",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Keys",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &FactKeyList_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static FactsGrantList_: Shape = Shape {
        name: "FactsGrantList",
        sensitive: false,
        kind: Kind::List(&FactsGrant_, Bounds { min: None, max: Some(64) }),
    };
    pub static FactsNeed_: Shape = Shape {
        name: "FactsNeed",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Keys",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FactKeyList_,
                },
                Member {
                    name: "Reason",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Meaning",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static FactsNeedList_: Shape = Shape {
        name: "FactsNeedList",
        sensitive: false,
        kind: Kind::List(&FactsNeed_, Bounds { min: None, max: None }),
    };
    static Folder_PATTERN: Pattern = Pattern::new("/.*", Check::Regex("/.*"));
    pub static Folder_: Shape = Shape {
        name: "Folder",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(4095) },
            pattern: Some(&Folder_PATTERN),
            values: &[],
        },
    };
    pub static FolderList_: Shape =
        Shape { name: "FolderList", sensitive: false, kind: Kind::List(&Folder_, Bounds { min: None, max: Some(32) }) };
    pub static GetPluginGrantRequest_: Shape = Shape {
        name: "GetPluginGrantRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "PluginName",
                location: Location::Uri("PluginName"),
                required: true,
                idempotency_token: false,
                shape: &PluginName_,
            }],
            union: false,
            payload: None,
        },
    };
    pub static GetPluginGrantResponse_: Shape = Shape {
        name: "GetPluginGrantResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Grant",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginGrant_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static GraceSeconds_: Shape =
        Shape { name: "GraceSeconds", sensitive: false, kind: Kind::Integer(Bounds { min: Some(0), max: Some(60) }) };
    pub static GrantChange_: Shape = Shape {
        name: "GrantChange",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &["Put", "Delete"] },
    };
    pub static JsonText_: Shape = Shape {
        name: "JsonText",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static ListPluginGrantHistoryRequest_: Shape = Shape {
        name: "ListPluginGrantHistoryRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPluginGrantHistoryResponse_: Shape = Shape {
        name: "ListPluginGrantHistoryResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "History",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginGrantHistory_,
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
    pub static ListPluginVersionsRequest_: Shape = Shape {
        name: "ListPluginVersionsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "MaxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPluginVersionsResponse_: Shape = Shape {
        name: "ListPluginVersionsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Versions",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionSummaryList_,
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
    pub static ListPluginsRequest_: Shape = Shape {
        name: "ListPluginsRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "MaxResults",
                    location: Location::Query("maxResults"),
                    required: false,
                    idempotency_token: false,
                    shape: &MaxResults_,
                },
                Member {
                    name: "NextToken",
                    location: Location::Query("nextToken"),
                    required: false,
                    idempotency_token: false,
                    shape: &NextToken_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ListPluginsResponse_: Shape = Shape {
        name: "ListPluginsResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Plugins",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginSummaryList_,
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
    pub static Long_: Shape =
        Shape { name: "Long", sensitive: false, kind: Kind::Long(Bounds { min: None, max: None }) };
    pub static MaxResults_: Shape =
        Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer(Bounds { min: Some(1), max: Some(50) }) };
    pub static NextToken_: Shape = Shape {
        name: "NextToken",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(2048) }, pattern: None, values: &[] },
    };
    static NodeId_PATTERN: Pattern = Pattern::new("(mi|i)-[0-9a-zA-Z]{8,17}", Check::Regex("(mi|i)-[0-9a-zA-Z]{8,17}"));
    pub static NodeId_: Shape = Shape {
        name: "NodeId",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(64) },
            pattern: Some(&NodeId_PATTERN),
            values: &[],
        },
    };
    pub static NodeIdList_: Shape = Shape {
        name: "NodeIdList",
        sensitive: false,
        kind: Kind::List(&NodeId_, Bounds { min: Some(1), max: Some(50) }),
    };
    pub static NodeSelector_: Shape = Shape {
        name: "NodeSelector",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "All",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &AllNodes_,
                },
                Member {
                    name: "Tag",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NodeTag_,
                },
                Member {
                    name: "NodeIds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NodeIdList_,
                },
            ],
            union: true,
            payload: None,
        },
    };
    pub static NodeTag_: Shape = Shape {
        name: "NodeTag",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Key",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &NodeTagKey_,
                },
                Member {
                    name: "Value",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &NodeTagValue_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static NodeTagKey_: Shape = Shape {
        name: "NodeTagKey",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(128) }, pattern: None, values: &[] },
    };
    pub static NodeTagValue_: Shape = Shape {
        name: "NodeTagValue",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(0), max: Some(256) }, pattern: None, values: &[] },
    };
    pub static PluginGrant_: Shape = Shape {
        name: "PluginGrant",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Nodes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &NodeSelector_,
                },
                Member {
                    name: "Process",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ProcessGrantList_,
                },
                Member {
                    name: "Facts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FactsGrantList_,
                },
                Member {
                    name: "Revision",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Long_,
                },
                Member {
                    name: "GrantedBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "GrantedTime",
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
    pub static PluginGrantHistory_: Shape = Shape {
        name: "PluginGrantHistory",
        sensitive: false,
        kind: Kind::List(&PluginGrantHistoryEntry_, Bounds { min: None, max: None }),
    };
    pub static PluginGrantHistoryEntry_: Shape = Shape {
        name: "PluginGrantHistoryEntry",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Change",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GrantChange_,
                },
                Member {
                    name: "Grant",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginGrant_,
                },
                Member {
                    name: "ChangedBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "ChangedTime",
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
    pub static PluginKind_: Shape = Shape {
        name: "PluginKind",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PluginKindList_: Shape = Shape {
        name: "PluginKindList",
        sensitive: false,
        kind: Kind::List(&PluginKind_, Bounds { min: None, max: None }),
    };
    static PluginName_PATTERN: Pattern = Pattern::new(
        "[a-z][a-z0-9-]{0,62}/[a-z][a-z0-9-]{0,62}",
        Check::Regex("[a-z][a-z0-9-]{0,62}/[a-z][a-z0-9-]{0,62}"),
    );
    pub static PluginName_: Shape = Shape {
        name: "PluginName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(3), max: Some(127) },
            pattern: Some(&PluginName_PATTERN),
            values: &[],
        },
    };
    pub static PluginNeeds_: Shape = Shape {
        name: "PluginNeeds",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Process",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ProcessNeedList_,
                },
                Member {
                    name: "Facts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FactsNeedList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PluginOffer_: Shape = Shape {
        name: "PluginOffer",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Kind",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Name",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Summary",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Inputs",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &JsonText_,
                },
                Member {
                    name: "Outputs",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &JsonText_,
                },
                Member {
                    name: "Platforms",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &TextList_,
                },
                Member {
                    name: "ReadOnly",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "Idempotent",
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
    pub static PluginOfferList_: Shape = Shape {
        name: "PluginOfferList",
        sensitive: false,
        kind: Kind::List(&PluginOffer_, Bounds { min: None, max: None }),
    };
    pub static PluginSummary_: Shape = Shape {
        name: "PluginSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "VersionInUse",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "LatestVersion",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionState_,
                },
                Member {
                    name: "Kinds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginKindList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PluginSummaryList_: Shape = Shape {
        name: "PluginSummaryList",
        sensitive: false,
        kind: Kind::List(&PluginSummary_, Bounds { min: None, max: None }),
    };
    static PluginVersion_PATTERN: Pattern = Pattern::new(
        "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?",
        Check::Regex("(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?"),
    );
    pub static PluginVersion_: Shape = Shape {
        name: "PluginVersion",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(5), max: Some(64) },
            pattern: Some(&PluginVersion_PATTERN),
            values: &[],
        },
    };
    pub static PluginVersionState_: Shape = Shape {
        name: "PluginVersionState",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: None, max: None },
            pattern: None,
            values: &["Ready", "AwaitingGrant", "AwaitingApproval", "Quarantined"],
        },
    };
    pub static PluginVersionSummary_: Shape = Shape {
        name: "PluginVersionSummary",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "Digest",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Digest_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionState_,
                },
                Member {
                    name: "InUse",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "SizeBytes",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Long_,
                },
                Member {
                    name: "UploadedBy",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Arn_,
                },
                Member {
                    name: "UploadedTime",
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
    pub static PluginVersionSummaryList_: Shape = Shape {
        name: "PluginVersionSummaryList",
        sensitive: false,
        kind: Kind::List(&PluginVersionSummary_, Bounds { min: None, max: None }),
    };
    pub static ProcessGrant_: Shape = Shape {
        name: "ProcessGrant",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Program",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &Program_,
                },
                Member {
                    name: "AnyArguments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "Arguments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ArgumentPatternList_,
                },
                Member {
                    name: "Environment",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VariableNameList_,
                },
                Member {
                    name: "Folders",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FolderList_,
                },
                Member {
                    name: "User",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &UserName_,
                },
                Member {
                    name: "GraceSeconds",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &GraceSeconds_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ProcessGrantList_: Shape = Shape {
        name: "ProcessGrantList",
        sensitive: false,
        kind: Kind::List(&ProcessGrant_, Bounds { min: None, max: Some(64) }),
    };
    pub static ProcessNeed_: Shape = Shape {
        name: "ProcessNeed",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "Program",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Program_,
                },
                Member {
                    name: "AnyArguments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Boolean_,
                },
                Member {
                    name: "Arguments",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ArgumentPatternList_,
                },
                Member {
                    name: "Environment",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &VariableNameList_,
                },
                Member {
                    name: "Folders",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FolderList_,
                },
                Member {
                    name: "User",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &UserName_,
                },
                Member {
                    name: "Reason",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
                Member {
                    name: "Meaning",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Text_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static ProcessNeedList_: Shape = Shape {
        name: "ProcessNeedList",
        sensitive: false,
        kind: Kind::List(&ProcessNeed_, Bounds { min: None, max: None }),
    };
    pub static Program_: Shape = Shape {
        name: "Program",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: Some(1), max: Some(4095) }, pattern: None, values: &[] },
    };
    pub static PutPluginGrantRequest_: Shape = Shape {
        name: "PutPluginGrantRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Nodes",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &NodeSelector_,
                },
                Member {
                    name: "Process",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &ProcessGrantList_,
                },
                Member {
                    name: "Facts",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &FactsGrantList_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static PutPluginGrantResponse_: Shape = Shape {
        name: "PutPluginGrantResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Grant",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginGrant_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SetPluginVersionRequest_: Shape = Shape {
        name: "SetPluginVersionRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Uri("PluginName"),
                    required: true,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: true,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static SetPluginVersionResponse_: Shape = Shape {
        name: "SetPluginVersionResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "Digest",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Digest_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionState_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    pub static Text_: Shape = Shape {
        name: "Text",
        sensitive: false,
        kind: Kind::String { length: Bounds { min: None, max: None }, pattern: None, values: &[] },
    };
    pub static TextList_: Shape =
        Shape { name: "TextList", sensitive: false, kind: Kind::List(&Text_, Bounds { min: None, max: None }) };
    pub static Timestamp_: Shape =
        Shape { name: "Timestamp", sensitive: false, kind: Kind::Timestamp(TimestampFormat::EpochSeconds) };
    pub static UploadPluginRequest_: Shape = Shape {
        name: "UploadPluginRequest",
        sensitive: false,
        kind: Kind::Structure {
            members: &[Member {
                name: "Body",
                location: Location::Body,
                required: true,
                idempotency_token: false,
                shape: &Component_,
            }],
            union: false,
            payload: Some("Body"),
        },
    };
    pub static UploadPluginResponse_: Shape = Shape {
        name: "UploadPluginResponse",
        sensitive: false,
        kind: Kind::Structure {
            members: &[
                Member {
                    name: "PluginName",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginName_,
                },
                Member {
                    name: "Version",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersion_,
                },
                Member {
                    name: "Digest",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &Digest_,
                },
                Member {
                    name: "State",
                    location: Location::Body,
                    required: false,
                    idempotency_token: false,
                    shape: &PluginVersionState_,
                },
            ],
            union: false,
            payload: None,
        },
    };
    static UserName_PATTERN: Pattern =
        Pattern::new("[A-Za-z0-9_][A-Za-z0-9._-]*", Check::Regex("[A-Za-z0-9_][A-Za-z0-9._-]*"));
    pub static UserName_: Shape = Shape {
        name: "UserName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(32) },
            pattern: Some(&UserName_PATTERN),
            values: &[],
        },
    };
    static VariableName_PATTERN: Pattern =
        Pattern::new("[A-Za-z_][A-Za-z0-9_]*", Check::Regex("[A-Za-z_][A-Za-z0-9_]*"));
    pub static VariableName_: Shape = Shape {
        name: "VariableName",
        sensitive: false,
        kind: Kind::String {
            length: Bounds { min: Some(1), max: Some(128) },
            pattern: Some(&VariableName_PATTERN),
            values: &[],
        },
    };
    pub static VariableNameList_: Shape = Shape {
        name: "VariableNameList",
        sensitive: false,
        kind: Kind::List(&VariableName_, Bounds { min: None, max: Some(32) }),
    };
}
