use muster_types::ssm::{
    CreateDocumentResult, DescribeDocumentResult, GetDocumentResult, ListDocumentVersionsResult, ListDocumentsResult,
    UpdateDocumentDefaultVersionResult, UpdateDocumentResult,
};
use serde_json::{Value, json};

use super::*;
use crate::api::Operations;
use crate::operation::testing::{START_MILLIS, bob, ctx, host};
use crate::operation::{Ctx, Host};
use crate::plugins::testing::{Step, shell, use_step};
use crate::store::{Range, Tx};
use crate::work::Timers;

/// A document whose script is `script`.
fn content(script: &str) -> String {
    json!({
        "schemaVersion": "2.2",
        "description": "Runs a script",
        "parameters": {
            "folder": { "type": "String", "default": "/", "description": "Where" },
            "words": { "type": "StringList", "default": ["a", "b"] },
            "name": { "type": "String" }
        },
        "mainSteps": [{
            "action": "aws:runShellScript", "name": "run",
            "inputs": { "runCommand": [script, "{{ words }} {{ name }}"], "workingDirectory": "{{ folder }}" }
        }]
    })
    .to_string()
}

struct Documents {
    host: Host,
    ctx: Ctx,
}

impl Documents {
    async fn new() -> Self {
        let host = host();
        let ctx = ctx(&host);
        let inputs = json!({
            "type": "object", "required": ["runCommand"], "additionalProperties": false,
            "properties": {
                "runCommand": { "type": "array", "items": { "type": "string" } },
                "workingDirectory": { "type": "string" }, "timeoutSeconds": {}
            }
        });
        use_step(&ctx, &Step { platforms: &["linux", "macos"], inputs, ..shell("1.0.0") }).await;
        use_step(&ctx, &Step { plugin: "acme/any", action: "acme:anywhere", ..shell("1.0.0") }).await;
        Self { host, ctx }
    }

    async fn create(&self, more: Value) -> Result<CreateDocumentResult> {
        let mut request = json!({ "Name": "Run", "DocumentType": "Command", "Content": content("true") });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        create_document(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn update(&self, script: &str, more: Value) -> Result<UpdateDocumentResult> {
        let mut request = json!({ "Name": "Run", "DocumentVersion": "$LATEST", "Content": content(script) });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        update_document(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn default(&self, version: &str) -> Result<UpdateDocumentDefaultVersionResult> {
        let request = json!({ "Name": "Run", "DocumentVersion": version });
        update_document_default_version(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn get(&self, request: Value) -> Result<GetDocumentResult> {
        get_document(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn describe(&self, request: Value) -> Result<DescribeDocumentResult> {
        describe_document(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn list(&self, request: Value) -> Result<ListDocumentsResult> {
        list_documents(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    /// The names of the account's own.
    async fn own(&self) -> Vec<String> {
        self.names(json!({ "Filters": [{ "Key": "Owner", "Values": ["Self"] }] })).await
    }

    async fn names(&self, request: Value) -> Vec<String> {
        let listed = self.list(request).await.unwrap().document_identifiers.unwrap();
        listed.into_iter().map(|document| document.name.unwrap()).collect()
    }

    async fn versions(&self, request: Value) -> Result<ListDocumentVersionsResult> {
        list_document_versions(self.ctx.clone(), serde_json::from_value(request).unwrap()).await
    }

    async fn delete(&self, request: Value) -> Result<()> {
        delete_document(self.ctx.clone(), serde_json::from_value(request).unwrap()).await.map(|_| ())
    }
}

/// Code and message of a refusal.
fn refusal<T>(result: Result<T>) -> (String, String) {
    match result {
        Ok(_) => ("fine".into(), String::new()),
        Err(error) => (error.code.into_owned(), error.message),
    }
}

fn code<T>(result: Result<T>) -> String {
    refusal(result).0
}

#[tokio::test(start_paused = true)]
async fn a_document_is_described_as_it_was_made() {
    let documents = Documents::new().await;
    let more = json!({
        "VersionName": "v1", "DisplayName": "Run it", "TargetType": "/AWS::EC2::Instance",
        "Tags": [{ "Key": "team", "Value": "web" }]
    });
    let made = documents.create(more).await.unwrap().document_description.unwrap();
    let hash = muster_document::content_hash(&content("true"));
    let parameter = |name: &str, kind: &str| json!({ "Name": name, "Type": kind });
    let mut folder = parameter("folder", "String");
    folder["Description"] = json!("Where");
    folder["DefaultValue"] = json!("/");
    let mut words = parameter("words", "StringList");
    words["DefaultValue"] = json!(r#"["a","b"]"#);
    let mut expected = json!({
        "Hash": hash, "HashType": "Sha256", "Name": "Run", "DisplayName": "Run it", "VersionName": "v1",
        "Owner": "111122223333", "CreatedDate": START_MILLIS / 1000, "Status": "Creating", "DocumentVersion": "1",
        "Description": "Runs a script", "PlatformTypes": ["Linux", "MacOS"],
        "DocumentType": "Command", "SchemaVersion": "2.2", "LatestVersion": "1", "DefaultVersion": "1",
        "DocumentFormat": "JSON", "TargetType": "/AWS::EC2::Instance", "Tags": [{ "Key": "team", "Value": "web" }]
    });
    // The author's order: the content's keys were sorted when it was written.
    expected["Parameters"] = json!([folder, parameter("name", "String"), words]);
    let mut made = serde_json::to_value(made).unwrap();
    assert_eq!(made, expected);

    let described = documents.describe(json!({ "Name": "Run" })).await.unwrap().document.unwrap();
    made["Status"] = json!("Active");
    assert_eq!(serde_json::to_value(described).unwrap(), made);
}

#[tokio::test(start_paused = true)]
async fn platforms_are_those_of_the_steps_plugins() {
    let documents = Documents::new().await;
    let step = |name: &str, action: &str, inputs: Value| json!({ "action": action, "name": name, "inputs": inputs });
    let shell = step("a", "aws:runShellScript", json!({ "runCommand": ["true"] }));
    let anywhere = step("b", "acme:anywhere", json!({}));
    for (at, (steps, platforms)) in [
        (json!([shell]), json!(["Linux", "MacOS"])),
        (json!([anywhere]), json!(["Windows", "Linux", "MacOS"])),
        (json!([shell, anywhere]), json!(["Windows", "Linux", "MacOS"])),
    ]
    .into_iter()
    .enumerate()
    {
        let content = json!({ "schemaVersion": "2.2", "mainSteps": steps }).to_string();
        let made = documents.create(json!({ "Name": format!("doc{at}"), "Content": content })).await.unwrap();
        let made = serde_json::to_value(made.document_description.unwrap()).unwrap();
        assert_eq!(made["PlatformTypes"], platforms);
    }
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_a_document_is_refused_by_its_code_and_words() {
    let documents = Documents::new().await;
    let steps = |steps: Value| json!({ "Content": json!({ "schemaVersion": "2.2", "mainSteps": steps }).to_string() });
    let shell = |inputs: Value| steps(json!([{ "action": "aws:runShellScript", "name": "run", "inputs": inputs }]));
    let rows = [
        (json!({ "Name": "AWS-Mine" }), "ValidationException", "Invalid document name AWS-Mine"),
        (json!({ "Content": "{ \"a\"" }), "InvalidDocumentContent", "JSON not well-formed."),
        (
            json!({ "Content": "{}", "DocumentFormat": "TEXT" }),
            "InvalidDocumentContent",
            "Invalid document format: TEXT",
        ),
        (
            json!({ "Content": content("x").replace("2.2", "9.9") }),
            "InvalidDocumentContent",
            "Document schema version is invalid. Value: 9.9",
        ),
        (
            json!({ "DocumentType": null }),
            "InvalidDocumentSchemaVersion",
            "Document type is required for schema version 2.2",
        ),
        (json!({ "Content": content(&"x".repeat(65_536)) }), "MaxDocumentSizeExceeded", ""),
        (
            steps(json!([{ "action": "aws:dockerContainer", "name": "a", "inputs": {} }])),
            "InvalidDocumentContent",
            "Unknown plugin name: aws:dockerContainer",
        ),
        (shell(json!({})), "InvalidDocumentContent", "StepName: run: "),
        (shell(json!({ "runCommand": "true" })), "InvalidDocumentContent", "StepName: run: "),
        (shell(json!({ "runCommand": ["true"], "shell": "zsh" })), "InvalidDocumentContent", "StepName: run: "),
        (json!({ "Tags": [{ "Key": "aws:a", "Value": "" }] }), "ValidationException", ""),
        (
            json!({ "DocumentType": "Automation.ChangeTemplate" }),
            "NotImplementedException",
            "DocumentType=Automation.ChangeTemplate",
        ),
        (
            json!({ "Attachments": [{ "Key": "SourceUrl", "Values": ["s3://b"] }] }),
            "NotImplementedException",
            "Attachments",
        ),
        (json!({ "Requires": [{ "Name": "Other" }] }), "NotImplementedException", "Requires"),
    ];
    for (request, expected, words) in rows {
        let (code, message) = refusal(documents.create(request.clone()).await);
        assert_eq!(code, expected, "{request}: {message}");
        assert!(message.contains(words), "{message}");
    }
    assert!(documents.own().await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_is_refused_as_not_built_is_what_the_list_says() {
    let mut registry = Registry::new();
    register(&mut registry);
    let listed = registry.not_built();
    let types = muster_types::ssm::DocumentType::Command.as_str();
    let documents = Documents::new().await;
    let parts: Vec<_> =
        listed.iter().filter_map(|line| line.strip_prefix("ssm.CreateDocument DocumentType=")).collect();
    // Seventeen types in the model, two of them built.
    assert_eq!(parts.len(), 15);
    for part in parts {
        assert_ne!(part, types);
        let (code, message) = refusal(documents.create(json!({ "DocumentType": part })).await);
        assert_eq!(code, "NotImplementedException");
        assert!(message.contains(&format!("DocumentType={part}")), "{message}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_name_is_taken_once() {
    let documents = Documents::new().await;
    documents.create(json!({})).await.unwrap();
    let again = refusal(documents.create(json!({ "Content": content("false") })).await);
    assert_eq!(again, ("DocumentAlreadyExists".into(), "Document with same name Run already exists".into()));
    documents.delete(json!({ "Name": "Run" })).await.unwrap();
    documents.create(json!({ "Content": content("false") })).await.unwrap();
    let listed = documents.versions(json!({ "Name": "Run" })).await.unwrap();
    assert_eq!(listed.document_versions.unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_new_version_does_not_become_the_default_by_itself() {
    let documents = Documents::new().await;
    documents.create(json!({ "VersionName": "first" })).await.unwrap();
    let updated =
        documents.update("two", json!({ "VersionName": "second" })).await.unwrap().document_description.unwrap();
    assert_eq!(updated.status.unwrap().as_str(), "Updating");
    let numbers = (updated.document_version, updated.latest_version, updated.default_version);
    assert_eq!(numbers, (Some("2".into()), Some("2".into()), Some("1".into())));

    let rows = [
        (json!({ "Name": "Run" }), "1"),
        (json!({ "Name": "Run", "DocumentVersion": "$DEFAULT" }), "1"),
        (json!({ "Name": "Run", "DocumentVersion": "$LATEST" }), "2"),
        (json!({ "Name": "Run", "DocumentVersion": "2" }), "2"),
        (json!({ "Name": "Run", "VersionName": "second" }), "2"),
        (json!({ "Name": "Run", "VersionName": "second", "DocumentVersion": "2" }), "2"),
        (json!({ "Name": "arn:aws:ssm:eu-west-1:111122223333:document/Run" }), "1"),
    ];
    for (request, version) in rows {
        let described = documents.describe(request.clone()).await.unwrap().document.unwrap();
        assert_eq!(described.document_version.as_deref(), Some(version), "{request}");
        let got = documents.get(request.clone()).await.unwrap();
        assert_eq!(got.document_version.as_deref(), Some(version), "{request}");
    }
    for request in [
        json!({ "Name": "Run", "DocumentVersion": "3" }),
        json!({ "Name": "Run", "VersionName": "third" }),
        json!({ "Name": "Run", "VersionName": "second", "DocumentVersion": "1" }),
    ] {
        assert_eq!(code(documents.get(request.clone()).await), "InvalidDocumentVersion", "{request}");
        assert_eq!(code(documents.describe(request.clone()).await), "InvalidDocumentVersion", "{request}");
    }

    let changed = documents.default("2").await.unwrap().description.unwrap();
    assert_eq!(
        (changed.default_version.as_deref(), changed.default_version_name.as_deref()),
        (Some("2"), Some("second"))
    );
    assert_eq!(documents.get(json!({ "Name": "Run" })).await.unwrap().document_version.as_deref(), Some("2"));
    assert_eq!(code(documents.default("7").await), "InvalidDocumentVersion");
}

#[tokio::test(start_paused = true)]
async fn a_document_is_updated_and_deleted_under_the_name_that_an_arn_means() {
    let documents = Documents::new().await;
    documents.create(json!({})).await.unwrap();
    let arn = json!({ "Name": "arn:aws:ssm:eu-west-1:111122223333:document/Run" });
    let updated = documents.update("two", arn.clone()).await.unwrap().document_description.unwrap();
    assert_eq!(updated.name.as_deref(), Some("Run"));
    assert_eq!(documents.own().await, ["Run"]);
    documents.delete(arn).await.unwrap();
    assert!(documents.own().await.is_empty());
}

#[tokio::test(start_paused = true)]
async fn only_the_latest_version_is_updated_and_with_something_new() {
    let documents = Documents::new().await;
    documents.create(json!({ "VersionName": "first" })).await.unwrap();
    documents.update("two", json!({})).await.unwrap();
    let rows = [
        (
            "three",
            json!({ "DocumentVersion": "1" }),
            "InvalidDocumentVersion",
            "The document version is not valid or does not exist.",
        ),
        (
            "true",
            json!({}),
            "DuplicateDocumentContent",
            "The content of the association document matches another document. Change the content of the document and \
             try again.",
        ),
        ("two", json!({}), "DuplicateDocumentContent", ""),
        (
            "three",
            json!({ "VersionName": "first" }),
            "DuplicateDocumentVersionName",
            "The specified version name is a duplicate.",
        ),
        ("three", json!({ "Name": "Walk" }), "InvalidDocument", "Document with name Walk does not exist."),
        ("three", json!({ "Content": "{}" }), "InvalidDocumentContent", ""),
        ("three", json!({ "DocumentVersion": "2" }), "fine", ""),
        ("four", json!({ "DocumentVersion": null }), "fine", ""),
    ];
    for (script, more, expected, words) in rows {
        let (code, message) = refusal(documents.update(script, more.clone()).await);
        assert_eq!(code, expected, "{more}");
        assert!(message.contains(words), "{message}");
    }
}

#[tokio::test(start_paused = true)]
async fn content_is_answered_in_json_unless_yaml_is_asked_for() {
    let documents = Documents::new().await;
    let yaml = "schemaVersion: '2.2'\nmainSteps:\n- action: aws:runShellScript\n  name: run\n  inputs:\n    runCommand: [\"true\"]\n";
    documents.create(json!({ "Name": "Yaml", "Content": yaml, "DocumentFormat": "YAML" })).await.unwrap();
    documents.create(json!({})).await.unwrap();
    let expected: Value = json!({ "schemaVersion": "2.2", "mainSteps": [
        { "action": "aws:runShellScript", "name": "run", "inputs": { "runCommand": ["true"] } }] });

    let got = documents.get(json!({ "Name": "Yaml" })).await.unwrap();
    assert_eq!(got.document_format.unwrap().as_str(), "JSON");
    assert_eq!(serde_json::from_str::<Value>(&got.content.unwrap()).unwrap(), expected);
    let got = documents.get(json!({ "Name": "Yaml", "DocumentFormat": "YAML" })).await.unwrap();
    assert_eq!((got.document_format.unwrap().as_str(), got.content.as_deref()), ("YAML", Some(yaml)));
    let got = documents.get(json!({ "Name": "Run" })).await.unwrap();
    assert_eq!(got.content, Some(content("true")), "what is kept in JSON is answered as it was given");
    assert_eq!((got.status.unwrap().as_str(), got.document_type.unwrap().as_str()), ("Active", "Command"));

    let described = documents.describe(json!({ "Name": "Yaml" })).await.unwrap().document.unwrap();
    assert_eq!(described.document_format.unwrap().as_str(), "YAML");
}

#[tokio::test(start_paused = true)]
async fn versions_are_listed_from_the_first() {
    let documents = Documents::new().await;
    documents.create(json!({ "VersionName": "first" })).await.unwrap();
    for script in ["two", "three"] {
        documents.update(script, json!({})).await.unwrap();
    }
    documents.default("2").await.unwrap();
    let mut request = json!({ "Name": "Run", "MaxResults": 2 });
    let mut listed = Vec::new();
    loop {
        let page = documents.versions(request.clone()).await.unwrap();
        listed.extend(page.document_versions.unwrap());
        match page.next_token {
            Some(token) => request["NextToken"] = json!(token),
            None => break,
        }
    }
    let shown: Vec<_> = listed
        .iter()
        .map(|version| {
            (version.document_version.as_deref(), version.version_name.as_deref(), version.is_default_version)
        })
        .collect();
    let expected =
        [(Some("1"), Some("first"), Some(false)), (Some("2"), None, Some(true)), (Some("3"), None, Some(false))];
    assert_eq!(shown, expected);
    assert_eq!(code(documents.versions(json!({ "Name": "Walk" })).await), "InvalidDocument");
}

#[tokio::test(start_paused = true)]
async fn documents_are_listed_by_name_and_by_every_filter() {
    let documents = Documents::new().await;
    let anywhere = json!({ "schemaVersion": "2.2", "description": "Clears CACHES", "mainSteps": [
        { "action": "acme:anywhere", "name": "a", "inputs": {} }] });
    let rows = [
        json!({ "Name": "web-restart", "TargetType": "/AWS::EC2::Instance", "Tags": [{ "Key": "team", "Value": "web" }] }),
        json!({ "Name": "db-restart", "Content": anywhere.to_string(), "Tags": [{ "Key": "team", "Value": "db" }] }),
        json!({ "Name": "web-stop", "TargetType": "/", "DisplayName": "Stops caches" }),
    ];
    for row in rows {
        documents.create(row).await.unwrap();
    }
    let filter = |key: &str, values: &[&str]| json!({ "Filters": [{ "Key": key, "Values": values }] });
    let runbooks = [
        "AWS-CreateJiraIssue",
        "AWS-CreateServiceNowIncident",
        "AWS-RestartEC2Instance",
        "AWS-RestartEC2InstanceWithApproval",
        "AWSIncidents-CriticalIncidentRunbookTemplate",
    ];
    let rows = [
        (
            json!({}),
            [&runbooks[..4], &["AWS-RunShellScript"], &runbooks[4..], &["db-restart", "web-restart", "web-stop"]]
                .concat(),
        ),
        (filter("Name", &["web"]), vec!["web-restart", "web-stop"]),
        (filter("Name", &["db", "web-s"]), vec!["db-restart", "web-stop"]),
        (filter("Owner", &["Self"]), vec!["db-restart", "web-restart", "web-stop"]),
        (filter("Owner", &["Amazon"]), [&runbooks[..4], &["AWS-RunShellScript"], &runbooks[4..]].concat()),
        (filter("Owner", &["ThirdParty"]), vec![]),
        (filter("PlatformTypes", &["Windows"]), [&runbooks[..], &["db-restart"]].concat()),
        (filter("DocumentType", &["Command"]), vec!["AWS-RunShellScript", "db-restart", "web-restart", "web-stop"]),
        (filter("DocumentType", &["Automation"]), runbooks.to_vec()),
        (
            filter("TargetType", &["/AWS::EC2::Instance"]),
            vec!["AWS-RestartEC2Instance", "AWS-RestartEC2InstanceWithApproval", "web-restart", "web-stop"],
        ),
        (filter("tag:team", &["web", "db"]), vec!["db-restart", "web-restart"]),
        (filter("tag:team", &["web"]), vec!["web-restart"]),
        (filter("SearchKeyword", &["caches"]), vec!["db-restart", "web-stop"]),
        (
            json!({ "Filters": [{ "Key": "Name", "Values": ["web"] }, { "Key": "SearchKeyword", "Values": ["caches"] }] }),
            vec!["web-stop"],
        ),
        (json!({ "DocumentFilterList": [{ "key": "Name", "value": "db" }] }), vec!["db-restart"]),
    ];
    for (request, expected) in rows {
        assert_eq!(documents.names(request.clone()).await, expected, "{request}");
        let mut paged = request.clone();
        paged["MaxResults"] = json!(1);
        let mut found = Vec::new();
        loop {
            let page = documents.list(paged.clone()).await.unwrap();
            found.extend(page.document_identifiers.unwrap().into_iter().map(|document| document.name.unwrap()));
            match page.next_token {
                Some(token) => paged["NextToken"] = json!(token),
                None => break,
            }
        }
        assert_eq!(found, expected, "one by one: {request}");
    }
    let rows = [
        (filter("Color", &["red"]), "InvalidFilterKey", ""),
        (filter("Owner", &["Self", "All"]), "ValidationException", "Owner filter can only have one value."),
        (
            json!({ "Filters": [{ "Key": "tag:a", "Values": ["1"] }, { "Key": "tag:b", "Values": ["1"] }] }),
            "ValidationException",
            "",
        ),
        (
            json!({ "Filters": [{ "Key": "Name", "Values": ["a"] }], "DocumentFilterList": [{ "key": "Name", "value": "a" }] }),
            "ValidationException",
            "",
        ),
        (json!({ "NextToken": "bm90IG9uZSBvZiBvdXJz" }), "ValidationException", ""),
    ];
    for (request, expected, words) in rows {
        let (code, message) = refusal(documents.list(request.clone()).await);
        // The token's code is that of the operation, which these tests do not route.
        let codes = [expected, "InvalidNextToken"];
        assert!(codes.contains(&code.as_str()), "{request}: {code}");
        assert!(message.contains(words), "{message}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_version_that_is_not_the_default_can_be_deleted_alone_and_its_number_is_not_used_again() {
    let documents = Documents::new().await;
    documents.create(json!({ "VersionName": "first" })).await.unwrap();
    documents.update("two", json!({})).await.unwrap();
    documents.update("three", json!({ "VersionName": "third" })).await.unwrap();
    let rows = [
        (json!({ "Name": "Run", "DocumentVersion": "1" }), "InvalidDocumentOperation"),
        (json!({ "Name": "Run", "VersionName": "first" }), "InvalidDocumentOperation"),
        (json!({ "Name": "Run", "DocumentVersion": "9" }), "InvalidDocument"),
        (json!({ "Name": "Walk" }), "InvalidDocument"),
        (json!({ "Name": "Run", "VersionName": "third" }), "fine"),
    ];
    for (request, expected) in rows {
        assert_eq!(code(documents.delete(request.clone()).await), expected, "{request}");
    }
    let described = documents.describe(json!({ "Name": "Run" })).await.unwrap().document.unwrap();
    assert_eq!(described.latest_version.as_deref(), Some("2"));
    // Its content and name are free again.
    let updated = documents.update("three", json!({ "VersionName": "third" })).await.unwrap();
    assert_eq!(updated.document_description.unwrap().document_version.as_deref(), Some("4"));
}

#[tokio::test(start_paused = true)]
async fn a_deleted_document_leaves_nothing_behind() {
    let documents = Documents::new().await;
    documents.create(json!({ "Tags": [{ "Key": "team", "Value": "web" }] })).await.unwrap();
    for at in 0..450 {
        documents.update(&format!("{at}"), json!({})).await.unwrap();
    }
    documents.delete(json!({ "Name": "Run" })).await.unwrap();
    let get = refusal(documents.get(json!({ "Name": "Run" })).await);
    assert_eq!(get, ("InvalidDocument".into(), "Document with name Run does not exist.".into()));
    documents.create(json!({})).await.unwrap();
    let mut timers = Timers::new();
    reconcile(&mut timers);
    timers.settle(&documents.host, 100).await.unwrap();
    let rows = documents.host.store.read(async |view| {
        let versions = view.scan(&VERSIONS, &documents.ctx.scope, Range::all(), 2_000).await?;
        let contents = view.scan(&records::CONTENTS, &documents.ctx.scope, Range::all(), 2_000).await?;
        Ok((versions.rows.len(), contents.rows.len()))
    });
    assert_eq!(rows.await.unwrap(), (1, 1), "those of the new one");
    let described = documents.describe(json!({ "Name": "Run" })).await.unwrap().document.unwrap();
    assert!(described.tags.unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn there_are_as_many_documents_and_versions_as_the_quotas_say() {
    let documents = Documents::new().await;
    for at in 0..500 {
        documents.create(json!({ "Name": format!("doc{at}") })).await.unwrap();
    }
    assert_eq!(code(documents.create(json!({})).await), "DocumentLimitExceeded");
    documents
        .host
        .store
        .transact(async |tx: &mut Tx| {
            let mut record = tx.get(&DOCUMENTS, &documents.ctx.scope, "doc0").await?.unwrap();
            record.versions = 1_000;
            Ok(tx.put(&DOCUMENTS, &documents.ctx.scope, "doc0", &record).await?)
        })
        .await
        .unwrap();
    assert_eq!(code(documents.update("two", json!({ "Name": "doc0" })).await), "DocumentVersionLimitExceeded");
}

/// "If you don't specify a value for this parameter in your request, the existing value is applied to the new document version."
#[tokio::test(start_paused = true)]
async fn a_new_version_keeps_the_display_name_and_the_target_type_that_it_does_not_change() {
    let documents = Documents::new().await;
    documents.create(json!({ "DisplayName": "Run it", "TargetType": "/AWS::EC2::Instance" })).await.unwrap();
    let names = |updated: UpdateDocumentResult| {
        let description = updated.document_description.unwrap();
        (description.display_name.unwrap(), description.target_type.unwrap())
    };
    let kept = documents.update("two", json!({})).await.unwrap();
    assert_eq!(names(kept), ("Run it".into(), "/AWS::EC2::Instance".into()));
    let changed = documents.update("three", json!({ "DisplayName": "Run them", "TargetType": "/" })).await.unwrap();
    assert_eq!(names(changed), ("Run them".into(), "/".into()));
    let kept = documents.update("four", json!({})).await.unwrap();
    assert_eq!(names(kept), ("Run them".into(), "/".into()));
}

#[tokio::test(start_paused = true)]
async fn a_runbook_is_a_document_of_its_own_type_in_every_answer() {
    let documents = Documents::new().await;
    let content = |action: &str| {
        json!({
            "schemaVersion": "0.3", "description": "Waits",
            "parameters": { "Count": { "type": "Integer" }, "Ids": { "type": "StringList", "default": ["a"] } },
            "mainSteps": [{ "name": "rest", "action": action, "inputs": {} }]
        })
        .to_string()
    };
    let made =
        documents.create(json!({ "DocumentType": "Automation", "Content": content("aws:pause") })).await.unwrap();
    let made = made.document_description.unwrap();
    assert_eq!(made.document_type.unwrap().as_str(), "Automation");
    assert_eq!(made.schema_version.as_deref(), Some("0.3"));
    let platforms: Vec<&str> = made.platform_types.unwrap().iter().map(|platform| platform.as_str()).collect();
    assert_eq!(platforms, ["Windows", "Linux", "MacOS"]);
    let defaults: Vec<Option<String>> =
        made.parameters.unwrap().into_iter().map(|parameter| parameter.default_value).collect();
    assert_eq!(defaults, [Some(String::new()), Some("[\"a\"]".to_owned())]);
    let got = documents.get(json!({ "Name": "Run" })).await.unwrap();
    assert_eq!(got.document_type.unwrap().as_str(), "Automation");

    // A new version is of the document's type, whatever its content looks like.
    let command = json!({ "Content": content("aws:pause").replace("0.3", "2.2") });
    assert_eq!(code(documents.update("two", command).await), "InvalidDocumentSchemaVersion");
    let unknown = json!({ "Content": content("aws:createStack") });
    assert_eq!(code(documents.update("two", unknown).await), "InvalidDocumentContent");
    let version = documents.update("two", json!({ "Content": content("aws:pause").replace("Waits", "Rests") })).await;
    assert_eq!(version.unwrap().document_description.unwrap().document_version.as_deref(), Some("2"));
}

#[tokio::test(start_paused = true)]
async fn whoever_names_a_role_in_a_new_runbook_passes_it_and_a_parameter_names_none_yet() {
    let documents = Documents::new().await;
    let operations = Operations::new(documents.host.clone(), crate::registry()).await.unwrap();
    let role = "arn:aws:iam::111122223333:role/runs";
    let makes = json!({ "Effect": "Allow", "Action": "ssm:CreateDocument", "Resource": "*" });
    let passes = json!({
        "Effect": "Allow", "Action": "iam:PassRole", "Resource": role,
        "Condition": { "StringEquals": { "iam:PassedToService": "ssm.amazonaws.com" } }
    });
    let create = async |name: &str, assume_role: &str, statements: &[Value]| {
        let content = json!({
            "schemaVersion": "0.3", "assumeRole": assume_role,
            "parameters": { "Role": { "type": "String", "default": role } },
            "mainSteps": [{ "name": "rest", "action": "aws:pause", "inputs": {} }]
        });
        let input = json!({ "Name": name, "DocumentType": "Automation", "Content": content.to_string() });
        let (caller, scope) = (bob(&json!(statements)), documents.ctx.scope.clone());
        let called = operations.call(("ssm", "CreateDocument"), caller, scope, input).await;
        called.map(drop).map_err(|error| error.message)
    };
    let denied = format!(
        "User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:PassRole on resource: {role} because no \
         identity-based policy allows the iam:PassRole action"
    );
    let only_makes = [makes.clone()];
    assert_eq!(create("Named", role, &only_makes).await, Err(denied));
    assert_eq!(create("Named", role, &[makes, passes]).await, Ok(()));
    assert_eq!(create("Parameter", "{{ Role }}", &only_makes).await, Ok(()));
}

#[tokio::test(start_paused = true)]
async fn a_ready_made_document_is_seen_in_every_account_and_region_and_changed_in_none() {
    let mut documents = Documents::new().await;
    documents.ctx.scope = RegionScope::new("444455556666", "us-east-1");
    for name in ["AWS-RunShellScript", "arn:aws:ssm:us-east-1::document/AWS-RunShellScript"] {
        for version in ["1", "$DEFAULT", "$LATEST"] {
            let request = json!({ "Name": name, "DocumentVersion": version });
            let described = documents.describe(request.clone()).await.unwrap().document.unwrap();
            assert_eq!(described.owner.as_deref(), Some("Amazon"));
            assert_eq!(described.name.as_deref(), Some("AWS-RunShellScript"));
            assert_eq!(documents.get(request).await.unwrap().document_version.as_deref(), Some("1"));
        }
        let listed = documents.versions(json!({ "Name": name })).await.unwrap().document_versions.unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].is_default_version, Some(true));
        for unknown in [json!({ "DocumentVersion": "2" }), json!({ "VersionName": "1" })] {
            let mut request = json!({ "Name": name });
            request.as_object_mut().unwrap().extend(unknown.as_object().unwrap().clone());
            assert_eq!(code(documents.describe(request).await), "InvalidDocumentVersion");
        }
    }
    let of_another_region = "arn:aws:ssm:eu-west-1::document/AWS-RunShellScript";
    assert_eq!(code(documents.get(json!({ "Name": of_another_region })).await), "InvalidDocument");

    let name = json!({ "Name": "AWS-RunShellScript" });
    assert_eq!(code(documents.create(name.clone()).await), "ValidationException");
    assert_eq!(code(documents.update("true", name.clone()).await), "InvalidDocument");
    assert_eq!(code(documents.delete(name).await), "InvalidDocument");
    let default = json!({ "Name": "AWS-RunShellScript", "DocumentVersion": "1" });
    let default = serde_json::from_value(default).unwrap();
    assert_eq!(code(update_document_default_version(documents.ctx.clone(), default).await), "InvalidDocument");
}
