//! The life of all that a request can name: each operation that is registered is asked once, and compared with what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use serde_json::{Value, json};

use super::{ACCOUNT, REGION, administrator, ctx, host};
use crate::api::Operations;
use crate::plugins::testing::{Step, shell, use_step};
use crate::store::RegionScope;
use crate::systems;
use crate::systems::nodes::testing::nodes;
use crate::work::Timers;

const READS: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ssm:GetParameter","Resource":"*"}]}"#;
const SHARED: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"ssm:GetParameter","Resource":"*"}}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const SAYS: &str = r#"{"schemaVersion":"2.2","mainSteps":[{"action":"aws:runShellScript","name":"say","inputs":{"runCommand":["echo one"]}}]}"#;
const SAYS_MORE: &str = r#"{"schemaVersion":"2.2","mainSteps":[{"action":"aws:runShellScript","name":"say","inputs":{"runCommand":["echo two"]}}]}"#;
/// Waits twice, so that it can be resumed and stopped.
const WAITS: &str = r#"{"schemaVersion":"0.3","mainSteps":[{"action":"aws:pause","name":"rest","inputs":{}},{"action":"aws:pause","name":"more","inputs":{}}]}"#;
const PARAMETER: &str = "arn:aws:ssm:eu-west-1:111122223333:parameter/app/one";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:111122223333:function:check";
const PLUGIN: &str = "acme/disk";
/// What its versions ask for.
const ANYTHING: &str = "[[needs.process]]\nprogram = \"any\"\nreason = \"Runs scripts\"";

/// What is not compared, and why.
const NOT_COMPARED: [(&str, &str); 5] = [
    // It empties the host.
    ("muster", "Reset"),
    // What they touch is part of what they decide, so they ask for themselves.
    ("sts", "AssumeRole"),
    ("sts", "AssumeRoleWithWebIdentity"),
    // They need no permission.
    ("sts", "GetCallerIdentity"),
    ("sts", "GetSessionToken"),
];

/// What is refused after it was allowed: one takes a component, and one a denial's message.
const REFUSED: [(&str, &str); 2] = [
    ("UploadPlugin", "InvalidPluginException"),
    ("DecodeAuthorizationMessage", "InvalidAuthorizationMessageException"),
];

/// What requests are made of.
struct Known {
    node: String,
    /// By the names of operations.
    answers: BTreeMap<&'static str, Value>,
}

impl Known {
    fn of(&self, operation: &str, pointer: &str) -> Value {
        self.answers.get(operation).and_then(|answer| answer.pointer(pointer)).cloned().unwrap_or_default()
    }

    fn policy(&self) -> Value {
        self.of("CreatePolicy", "/Policy/Arn")
    }

    fn version(&self) -> Value {
        self.of("CreatePolicyVersion", "/PolicyVersion/VersionId")
    }

    fn access_key(&self) -> Value {
        self.of("CreateAccessKey", "/AccessKey/AccessKeyId")
    }

    fn provider(&self) -> Value {
        self.of("CreateOpenIDConnectProvider", "/OpenIDConnectProviderArn")
    }

    fn command(&self) -> Value {
        self.of("SendCommand", "/Command/CommandId")
    }

    fn execution(&self) -> Value {
        self.of("StartAutomationExecution", "/AutomationExecutionId")
    }

    fn application(&self) -> Value {
        self.of("CreateApplication", "/Id")
    }

    fn application_arn(&self) -> String {
        let id = self.application();
        format!("arn:aws:appconfig:{REGION}:{ACCOUNT}:application/{}", id.as_str().unwrap_or_default())
    }

    /// A request about the profile, with more members.
    fn profile(&self, more: Value) -> Value {
        let profile = self.of("CreateConfigurationProfile", "/Id");
        let mut request = json!({ "ApplicationId": self.application(), "ConfigurationProfileId": profile });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    }
}

type Request = fn(&Known) -> Value;

/// Service, operation, and a request that it takes, in the order in which the host is asked.
const LIFE: &[(&str, &str, Request)] = &[
    ("iam", "CreatePolicy", |_| json!({ "PolicyName": "edge", "PolicyDocument": READS, "Path": "/people/" })),
    ("iam", "GetPolicy", |known| json!({ "PolicyArn": known.policy() })),
    ("iam", "ListPolicies", |_| json!({ "Scope": "Local" })),
    ("iam", "CreatePolicyVersion", |known| json!({ "PolicyArn": known.policy(), "PolicyDocument": READS })),
    ("iam", "GetPolicyVersion", |known| json!({ "PolicyArn": known.policy(), "VersionId": known.version() })),
    ("iam", "ListPolicyVersions", |known| json!({ "PolicyArn": known.policy() })),
    ("iam", "SetDefaultPolicyVersion", |known| json!({ "PolicyArn": known.policy(), "VersionId": known.version() })),
    ("iam", "TagPolicy", |known| json!({ "PolicyArn": known.policy(), "Tags": [{ "Key": "team", "Value": "web" }] })),
    ("iam", "ListPolicyTags", |known| json!({ "PolicyArn": known.policy() })),
    ("iam", "UntagPolicy", |known| json!({ "PolicyArn": known.policy(), "TagKeys": ["team"] })),
    ("iam", "CreateUser", |_| json!({ "UserName": "ann" })),
    ("iam", "GetUser", |_| json!({ "UserName": "ann" })),
    ("iam", "ListUsers", |_| json!({})),
    ("iam", "UpdateUser", |_| json!({ "UserName": "ann", "NewPath": "/people/" })),
    ("iam", "TagUser", |_| json!({ "UserName": "ann", "Tags": [{ "Key": "team", "Value": "web" }] })),
    ("iam", "ListUserTags", |_| json!({ "UserName": "ann" })),
    ("iam", "UntagUser", |_| json!({ "UserName": "ann", "TagKeys": ["team"] })),
    ("iam", "PutUserPermissionsBoundary", |known| json!({ "UserName": "ann", "PermissionsBoundary": known.policy() })),
    ("iam", "CreateAccessKey", |_| json!({ "UserName": "ann" })),
    ("iam", "ListAccessKeys", |_| json!({ "UserName": "ann" })),
    ("iam", "GetAccessKeyLastUsed", |known| json!({ "AccessKeyId": known.access_key() })),
    (
        "iam",
        "UpdateAccessKey",
        |known| json!({ "UserName": "ann", "AccessKeyId": known.access_key(), "Status": "Inactive" }),
    ),
    ("iam", "CreateGroup", |_| json!({ "GroupName": "readers" })),
    ("iam", "GetGroup", |_| json!({ "GroupName": "readers" })),
    ("iam", "ListGroups", |_| json!({})),
    ("iam", "UpdateGroup", |_| json!({ "GroupName": "readers", "NewPath": "/readers/", "NewGroupName": "Readers" })),
    ("iam", "AddUserToGroup", |_| json!({ "GroupName": "readers", "UserName": "ann" })),
    ("iam", "ListGroupsForUser", |_| json!({ "UserName": "ann" })),
    ("iam", "CreateRole", |_| json!({ "RoleName": "visitor", "AssumeRolePolicyDocument": TRUST })),
    ("iam", "GetRole", |_| json!({ "RoleName": "visitor" })),
    ("iam", "ListRoles", |_| json!({})),
    ("iam", "UpdateRole", |_| json!({ "RoleName": "visitor", "Description": "Visits again" })),
    ("iam", "UpdateRoleDescription", |_| json!({ "RoleName": "visitor", "Description": "Visits" })),
    ("iam", "UpdateAssumeRolePolicy", |_| json!({ "RoleName": "visitor", "PolicyDocument": TRUST })),
    ("iam", "TagRole", |_| json!({ "RoleName": "visitor", "Tags": [{ "Key": "team", "Value": "web" }] })),
    ("iam", "ListRoleTags", |_| json!({ "RoleName": "visitor" })),
    ("iam", "UntagRole", |_| json!({ "RoleName": "visitor", "TagKeys": ["team"] })),
    (
        "iam",
        "PutRolePermissionsBoundary",
        |known| json!({ "RoleName": "visitor", "PermissionsBoundary": known.policy() }),
    ),
    ("iam", "CreateServiceLinkedRole", |_| json!({ "AWSServiceName": "ssm.amazonaws.com" })),
    ("iam", "PutUserPolicy", |_| json!({ "UserName": "ann", "PolicyName": "reads", "PolicyDocument": READS })),
    ("iam", "PutGroupPolicy", |_| json!({ "GroupName": "readers", "PolicyName": "reads", "PolicyDocument": READS })),
    ("iam", "PutRolePolicy", |_| json!({ "RoleName": "visitor", "PolicyName": "reads", "PolicyDocument": READS })),
    ("iam", "GetUserPolicy", |_| json!({ "UserName": "ann", "PolicyName": "reads" })),
    ("iam", "GetGroupPolicy", |_| json!({ "GroupName": "readers", "PolicyName": "reads" })),
    ("iam", "GetRolePolicy", |_| json!({ "RoleName": "visitor", "PolicyName": "reads" })),
    ("iam", "ListUserPolicies", |_| json!({ "UserName": "ann" })),
    ("iam", "ListGroupPolicies", |_| json!({ "GroupName": "readers" })),
    ("iam", "ListRolePolicies", |_| json!({ "RoleName": "visitor" })),
    ("iam", "AttachUserPolicy", |known| json!({ "UserName": "ann", "PolicyArn": known.policy() })),
    ("iam", "AttachGroupPolicy", |known| json!({ "GroupName": "readers", "PolicyArn": known.policy() })),
    ("iam", "AttachRolePolicy", |known| json!({ "RoleName": "visitor", "PolicyArn": known.policy() })),
    ("iam", "ListAttachedUserPolicies", |_| json!({ "UserName": "ann" })),
    ("iam", "ListAttachedGroupPolicies", |_| json!({ "GroupName": "readers" })),
    ("iam", "ListAttachedRolePolicies", |_| json!({ "RoleName": "visitor" })),
    ("iam", "ListEntitiesForPolicy", |known| json!({ "PolicyArn": known.policy() })),
    ("iam", "CreateInstanceProfile", |_| json!({ "InstanceProfileName": "node" })),
    ("iam", "GetInstanceProfile", |_| json!({ "InstanceProfileName": "node" })),
    ("iam", "ListInstanceProfiles", |_| json!({})),
    ("iam", "AddRoleToInstanceProfile", |_| json!({ "InstanceProfileName": "node", "RoleName": "visitor" })),
    ("iam", "ListInstanceProfilesForRole", |_| json!({ "RoleName": "visitor" })),
    (
        "iam",
        "CreateOpenIDConnectProvider",
        |_| json!({ "Url": "https://identity.example", "ClientIDList": ["one"], "ThumbprintList": ["a".repeat(40)] }),
    ),
    ("iam", "GetOpenIDConnectProvider", |known| json!({ "OpenIDConnectProviderArn": known.provider() })),
    ("iam", "ListOpenIDConnectProviders", |_| json!({})),
    (
        "iam",
        "UpdateOpenIDConnectProviderThumbprint",
        |known| json!({ "OpenIDConnectProviderArn": known.provider(), "ThumbprintList": ["b".repeat(40)] }),
    ),
    (
        "iam",
        "AddClientIDToOpenIDConnectProvider",
        |known| json!({ "OpenIDConnectProviderArn": known.provider(), "ClientID": "two" }),
    ),
    (
        "iam",
        "RemoveClientIDFromOpenIDConnectProvider",
        |known| json!({ "OpenIDConnectProviderArn": known.provider(), "ClientID": "two" }),
    ),
    ("iam", "CreateAccountAlias", |_| json!({ "AccountAlias": "our-fleet" })),
    ("iam", "ListAccountAliases", |_| json!({})),
    ("iam", "GetAccountSummary", |_| json!({})),
    ("iam", "GetAccountAuthorizationDetails", |_| json!({})),
    ("iam", "GetContextKeysForCustomPolicy", |_| json!({ "PolicyInputList": [READS] })),
    (
        "iam",
        "GetContextKeysForPrincipalPolicy",
        |_| json!({ "PolicySourceArn": format!("arn:aws:iam::{ACCOUNT}:user/people/ann") }),
    ),
    ("iam", "SimulateCustomPolicy", |_| json!({ "PolicyInputList": [READS], "ActionNames": ["ssm:GetParameter"] })),
    ("iam", "SimulatePrincipalPolicy", |_| {
        let ann = format!("arn:aws:iam::{ACCOUNT}:user/people/ann");
        json!({ "PolicySourceArn": ann, "ActionNames": ["ssm:GetParameter"] })
    }),
    ("sts", "GetFederationToken", |known| json!({ "Name": "guest", "PolicyArns": [{ "arn": known.policy() }] })),
    ("sts", "GetAccessKeyInfo", |known| json!({ "AccessKeyId": known.access_key() })),
    ("sts", "DecodeAuthorizationMessage", |_| json!({ "EncodedMessage": "none" })),
    ("iam", "DeleteAccountAlias", |_| json!({ "AccountAlias": "our-fleet" })),
    ("iam", "DeleteOpenIDConnectProvider", |known| json!({ "OpenIDConnectProviderArn": known.provider() })),
    ("iam", "RemoveRoleFromInstanceProfile", |_| json!({ "InstanceProfileName": "node", "RoleName": "visitor" })),
    ("iam", "DeleteInstanceProfile", |_| json!({ "InstanceProfileName": "node" })),
    ("iam", "DetachRolePolicy", |known| json!({ "RoleName": "visitor", "PolicyArn": known.policy() })),
    ("iam", "DeleteRolePolicy", |_| json!({ "RoleName": "visitor", "PolicyName": "reads" })),
    ("iam", "DeleteRolePermissionsBoundary", |_| json!({ "RoleName": "visitor" })),
    ("iam", "DeleteRole", |_| json!({ "RoleName": "visitor" })),
    ("iam", "RemoveUserFromGroup", |_| json!({ "GroupName": "readers", "UserName": "ann" })),
    ("iam", "DetachGroupPolicy", |known| json!({ "GroupName": "readers", "PolicyArn": known.policy() })),
    ("iam", "DeleteGroupPolicy", |_| json!({ "GroupName": "readers", "PolicyName": "reads" })),
    ("iam", "DeleteGroup", |_| json!({ "GroupName": "readers" })),
    ("iam", "DeleteAccessKey", |known| json!({ "UserName": "ann", "AccessKeyId": known.access_key() })),
    ("iam", "DetachUserPolicy", |known| json!({ "UserName": "ann", "PolicyArn": known.policy() })),
    ("iam", "DeleteUserPolicy", |_| json!({ "UserName": "ann", "PolicyName": "reads" })),
    ("iam", "DeleteUserPermissionsBoundary", |_| json!({ "UserName": "ann" })),
    ("iam", "DeleteUser", |_| json!({ "UserName": "ann" })),
    ("iam", "DeletePolicyVersion", |known| json!({ "PolicyArn": known.policy(), "VersionId": "v1" })),
    ("iam", "DeletePolicy", |known| json!({ "PolicyArn": known.policy() })),
    ("ssm", "PutParameter", |_| json!({ "Name": "/app/one", "Value": "secret", "Type": "String" })),
    ("ssm", "GetParameter", |_| json!({ "Name": "/app/one" })),
    ("ssm", "GetParameters", |_| json!({ "Names": ["/app/one"] })),
    ("ssm", "GetParametersByPath", |_| json!({ "Path": "/app" })),
    ("ssm", "PutResourcePolicy", |_| json!({ "ResourceArn": PARAMETER, "Policy": SHARED })),
    ("ssm", "GetResourcePolicies", |_| json!({ "ResourceArn": PARAMETER })),
    ("ssm", "DeleteResourcePolicy", |known| {
        let (id, hash) = (known.of("PutResourcePolicy", "/PolicyId"), known.of("PutResourcePolicy", "/PolicyHash"));
        json!({ "ResourceArn": PARAMETER, "PolicyId": id, "PolicyHash": hash })
    }),
    ("ssm", "CreateActivation", |_| json!({ "IamRole": "node" })),
    ("ssm", "DescribeActivations", |_| json!({})),
    (
        "ssm",
        "DescribeInstanceInformation",
        |known| json!({ "Filters": [{ "Key": "InstanceIds", "Values": [known.node] }] }),
    ),
    ("ssm", "AddTagsToResource", |known| {
        let tags = json!([{ "Key": "Role", "Value": "web" }]);
        json!({ "ResourceType": "ManagedInstance", "ResourceId": known.node, "Tags": tags })
    }),
    ("ssm", "ListTagsForResource", |known| json!({ "ResourceType": "ManagedInstance", "ResourceId": known.node })),
    (
        "ssm",
        "RemoveTagsFromResource",
        |known| json!({ "ResourceType": "ManagedInstance", "ResourceId": known.node, "TagKeys": ["Role"] }),
    ),
    ("ssm", "CreateDocument", |_| json!({ "Name": "say", "Content": SAYS, "DocumentType": "Command" })),
    ("ssm", "UpdateDocument", |_| json!({ "Name": "say", "Content": SAYS_MORE, "DocumentVersion": "$LATEST" })),
    ("ssm", "UpdateDocumentDefaultVersion", |_| json!({ "Name": "say", "DocumentVersion": "2" })),
    ("ssm", "GetDocument", |_| json!({ "Name": "say" })),
    ("ssm", "DescribeDocument", |_| json!({ "Name": "say" })),
    ("ssm", "ListDocuments", |_| json!({ "Filters": [{ "Key": "Owner", "Values": ["Self"] }] })),
    ("ssm", "ListDocumentVersions", |_| json!({ "Name": "say" })),
    ("ssm", "SendCommand", |known| json!({ "DocumentName": "say", "InstanceIds": [known.node] })),
    ("ssm", "ListCommands", |known| json!({ "CommandId": known.command() })),
    ("ssm", "ListCommandInvocations", |known| json!({ "CommandId": known.command() })),
    ("ssm", "GetCommandInvocation", |known| json!({ "CommandId": known.command(), "InstanceId": known.node })),
    ("ssm", "CancelCommand", |known| json!({ "CommandId": known.command() })),
    ("ssm", "PutInventory", |known| {
        let item = json!({
            "TypeName": "Custom:Rack", "SchemaVersion": "1.0", "CaptureTime": "2026-01-01T00:00:00Z", "ContentHash": "one",
            "Content": [{ "Row": "7" }],
        });
        json!({ "InstanceId": known.node, "Items": [item] })
    }),
    ("ssm", "GetInventory", |_| json!({ "ResultAttributes": [{ "TypeName": "Custom:Rack" }] })),
    ("ssm", "GetInventorySchema", |_| json!({ "TypeName": "Custom:" })),
    ("ssm", "ListInventoryEntries", |known| json!({ "InstanceId": known.node, "TypeName": "Custom:Rack" })),
    ("ssm", "DeleteInventory", |_| json!({ "TypeName": "Custom:Rack", "SchemaDeleteOption": "DeleteSchema" })),
    ("ssm", "DescribeInventoryDeletions", |known| json!({ "DeletionId": known.of("DeleteInventory", "/DeletionId") })),
    ("ssm", "StartAutomationExecution", |_| json!({ "DocumentName": "wait" })),
    ("ssm", "GetAutomationExecution", |known| json!({ "AutomationExecutionId": known.execution() })),
    (
        "ssm",
        "DescribeAutomationExecutions",
        |_| json!({ "Filters": [{ "Key": "DocumentNamePrefix", "Values": ["wait"] }] }),
    ),
    ("ssm", "DescribeAutomationStepExecutions", |known| json!({ "AutomationExecutionId": known.execution() })),
    ("ssm", "SendAutomationSignal", |known| {
        let payload = json!({ "StepName": ["rest"] });
        json!({ "AutomationExecutionId": known.execution(), "SignalType": "Resume", "Payload": payload })
    }),
    ("ssm", "StopAutomationExecution", |known| json!({ "AutomationExecutionId": known.execution() })),
    ("muster", "UploadPlugin", |_| json!({ "Body": { "path": "Cargo.toml", "bytes": 1, "sha256": "" } })),
    ("muster", "ListPlugins", |_| json!({})),
    ("muster", "ListCollectorFailures", |_| json!({})),
    ("muster", "ListPluginEvents", |_| json!({})),
    ("muster", "DescribePlugin", |_| json!({ "PluginName": PLUGIN })),
    ("muster", "ListPluginVersions", |_| json!({ "PluginName": PLUGIN })),
    ("muster", "PutPluginGrant", |_| {
        let process = json!([{ "Program": "any", "User": "nobody" }]);
        json!({ "PluginName": PLUGIN, "Nodes": { "All": {} }, "Process": process })
    }),
    ("muster", "GetPluginGrant", |_| json!({ "PluginName": PLUGIN })),
    ("muster", "SetPluginVersion", |_| json!({ "PluginName": PLUGIN, "PluginVersion": "1.0.1" })),
    ("muster", "DeletePluginVersion", |_| json!({ "PluginName": PLUGIN, "PluginVersion": "1.0.2" })),
    ("muster", "DeletePluginGrant", |_| json!({ "PluginName": PLUGIN })),
    ("muster", "ListPluginGrantHistory", |_| json!({ "PluginName": PLUGIN })),
    ("muster", "PutFunction", |_| json!({ "FunctionArn": FUNCTION, "OfferName": "muster:jsonSchema" })),
    ("muster", "ListFunctions", |_| json!({})),
    ("muster", "DeleteFunction", |_| json!({ "FunctionArn": FUNCTION })),
    ("muster", "CreateSignInLink", |_| json!({})),
    ("muster", "LookupEvents", |_| json!({})),
    ("muster", "CreateKey", |_| json!({ "Alias": "alias/payments" })),
    ("muster", "ListKeys", |_| json!({})),
    ("muster", "DescribeKey", |_| json!({ "KeyId": "alias/payments" })),
    (
        "muster",
        "PutKeyPolicy",
        |known| json!({ "KeyId": "alias/payments", "Policy": known.of("DescribeKey", "/Policy") }),
    ),
    ("muster", "RotateKey", |_| json!({ "KeyId": "alias/payments" })),
    ("muster", "SetKeyState", |_| json!({ "KeyId": "alias/payments", "State": "Disabled" })),
    ("muster", "DeleteKey", |known| json!({ "KeyId": known.of("CreateKey", "/Key/KeyId") })),
    ("appconfig", "CreateApplication", |_| json!({ "Name": "shop", "Tags": { "Team": "web" } })),
    ("appconfig", "GetApplication", |known| json!({ "ApplicationId": known.application() })),
    ("appconfig", "ListApplications", |_| json!({})),
    ("appconfig", "UpdateApplication", |known| json!({ "ApplicationId": known.application(), "Name": "store" })),
    ("appconfig", "TagResource", |known| json!({ "ResourceArn": known.application_arn(), "Tags": { "Stage": "1" } })),
    ("appconfig", "ListTagsForResource", |known| json!({ "ResourceArn": known.application_arn() })),
    ("appconfig", "UntagResource", |known| json!({ "ResourceArn": known.application_arn(), "TagKeys": ["Stage"] })),
    (
        "appconfig",
        "CreateConfigurationProfile",
        |known| json!({ "ApplicationId": known.application(), "Name": "limits", "LocationUri": "hosted", "Tags": { "Team": "web" } }),
    ),
    ("appconfig", "GetConfigurationProfile", |known| known.profile(json!({}))),
    ("appconfig", "ListConfigurationProfiles", |known| json!({ "ApplicationId": known.application() })),
    ("appconfig", "UpdateConfigurationProfile", |known| known.profile(json!({ "Description": "Limits" }))),
    ("appconfig", "CreateHostedConfigurationVersion", |known| {
        known.profile(json!({ "Content": "e30=", "ContentType": "application/json", "VersionLabel": "v1" }))
    }),
    ("appconfig", "GetHostedConfigurationVersion", |known| known.profile(json!({ "VersionNumber": 1 }))),
    ("appconfig", "ListHostedConfigurationVersions", |known| known.profile(json!({}))),
    ("appconfig", "ValidateConfiguration", |known| known.profile(json!({ "ConfigurationVersion": "v1" }))),
    ("appconfig", "DeleteHostedConfigurationVersion", |known| known.profile(json!({ "VersionNumber": 1 }))),
    ("appconfig", "DeleteConfigurationProfile", |known| known.profile(json!({}))),
    ("appconfig", "DeleteApplication", |known| json!({ "ApplicationId": known.application() })),
    ("ssm", "DeleteDocument", |_| json!({ "Name": "say" })),
    ("ssm", "DeleteParameter", |_| json!({ "Name": "/app/one" })),
    ("ssm", "DeregisterManagedInstance", |known| json!({ "InstanceId": known.node })),
    ("ssm", "DeleteActivation", |known| json!({ "ActivationId": known.of("CreateActivation", "/ActivationId") })),
];

/// Whether an operation asks for itself, so that nothing is compared.
fn is_open(service: &str, operation: &str, request: Value) -> bool {
    let registry = crate::registry();
    let model = registry.models().find(|model| (model.service.name, model.name) == (service, operation));
    let registered = model.and_then(|model| registry.get(model));
    registered.and_then(|registered| registered.prepare(request).ok()).is_some_and(|request| request.is_open())
}

/// Each is asked, whatever became of the others: what is wrong is told at once.
#[tokio::test(start_paused = true)]
async fn every_operation_that_is_built_touches_what_it_says() {
    let asked: BTreeSet<_> = LIFE.iter().map(|(service, operation, _)| (*service, *operation)).collect();
    let registered: BTreeSet<_> = crate::registry().models().map(|model| (model.service.name, model.name)).collect();
    assert_eq!(&asked | &BTreeSet::from(NOT_COMPARED), registered, "the lists here are of what there is");

    let host = host();
    let ctx = ctx(&host);
    use_step(&ctx, &shell("1.0.0")).await;
    for version in ["1.0.1", "1.0.2"] {
        use_step(&ctx, &Step { plugin: PLUGIN, action: "acme:disk", needs: ANYTHING, ..shell(version) }).await;
    }
    let node = nodes(&ctx, 1, json!({})).await.remove(0);
    let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
    let mut timers = Timers::new();
    systems::reconcile(&mut timers, &operations);
    let scope = RegionScope::new(ACCOUNT, REGION);
    let waits = json!({ "Name": "wait", "Content": WAITS, "DocumentType": "Automation" });
    operations.call(("ssm", "CreateDocument"), administrator(), scope.clone(), waits).await.unwrap();

    let (mut known, mut wrong) = (Known { node, answers: BTreeMap::new() }, Vec::new());
    for &(service, operation, request) in LIFE {
        let request = request(&known);
        if is_open(service, operation, request.clone()) {
            wrong.push(format!("{service}.{operation} asks for itself: it is not compared"));
        }
        let call = operations.call((service, operation), administrator(), scope.clone(), request);
        match AssertUnwindSafe(call).catch_unwind().await {
            Ok(Ok(answer)) => {
                known.answers.insert(operation, answer);
            }
            Ok(Err(error)) if REFUSED.contains(&(operation, error.code.as_str())) => {}
            Ok(Err(error)) => wrong.push(format!("{service}.{operation}: {error:?}")),
            Err(panic) => {
                let said = panic.downcast_ref::<String>().cloned();
                wrong.push(said.unwrap_or_else(|| format!("{service}.{operation} panicked")));
            }
        }
        if operation == "StartAutomationExecution" {
            timers.settle(&host, 100).await.unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
