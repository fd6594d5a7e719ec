use serde_json::json;

use super::bundled::{BUNDLED, SHELL, testing_publish};
use super::publish::{DELETED_LIMIT, NAMES_LIMIT, PLUGINS_LIMIT, VERSIONS_LIMIT, publish};
use super::records::{DELETED_VERSIONS, DeletedVersionRecord};
use super::testing::{Step, shell, use_as};
use super::*;
use crate::api::Operations;
use crate::blobs;
use crate::operation::testing::{self, ACCOUNT, call, code};
use crate::operation::{Answer, AnswerForm, Ctx, Host};
use crate::store::{BlobDigest, Blobs, HostScope, Tx};
use crate::systems;

mod accounts;
mod bundled;

/// The bundled shell as another build of the same version: with a custom section more, which no one reads.
fn build(number: u8) -> Vec<u8> {
    // A custom section of five bytes: a name of one, and three of content.
    [SHELL.component, &[0, 5, 1, b'x', number, number, number]].concat()
}

async fn in_use(host: &Host) -> (String, String) {
    let account = AccountScope::new(ACCOUNT);
    let found = host.store.read(async |view: &View| resolve(view, &account, "step", "aws:runShellScript").await).await;
    let offer = found.unwrap().unwrap();
    (offer.version, offer.digest)
}

async fn may_have_now(host: &Host, digest: &str) -> bool {
    let account = AccountScope::new(ACCOUNT);
    host.store.read(async |view: &View| may_have(view, &account, digest).await).await.unwrap()
}

/// A step of `acme/disk`, with the needs of its manifest.
fn disk<'t>(version: &'t str, needs: &'t str) -> Step<'t> {
    Step { plugin: "acme/disk", action: "acme:disk", needs, ..shell(version) }
}

const DF: &str = "[[needs.process]]\nprogram = \"/usr/bin/df\"\narguments = [\"/[a-z]*\"]\nreason = \"Looks\"";
const ANYTHING: &str = "[[needs.process]]\nprogram = \"any\"\nreason = \"Runs scripts\"";

async fn use_version(ctx: &Ctx, plugin: &str, version: &str) -> Value {
    let request = json!({ "PluginName": plugin, "PluginVersion": version });
    call(ctx, set_plugin_version, request).await.unwrap()
}

async fn delete(ctx: &Ctx, plugin: &str, version: &str) -> Result<Value> {
    call(ctx, delete_plugin_version, json!({ "PluginName": plugin, "PluginVersion": version })).await
}

async fn settle(host: &Host) {
    let mut timers = Timers::new();
    reconcile(&mut timers);
    blobs::reconcile(&mut timers);
    systems::reconcile(&mut timers, &Operations::new(host.clone(), crate::registry()).await.unwrap());
    timers.settle(host, 100).await.unwrap();
}

async fn digest_of(component: &[u8]) -> BlobDigest {
    Blobs::in_memory().put(component.to_vec()).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_later_version_that_wants_more_gets_no_more_than_was_granted_to_what_could_be_seen() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    super::testing::use_step(&ctx, &disk("1.0.0", DF)).await;
    let put = async |process: Value| {
        let request = json!({ "PluginName": "acme/disk", "Nodes": { "All": {} }, "Process": [process] });
        call(&ctx, put_plugin_grant, request).await
    };
    // Nobody has asked for it yet: it would wait for the first version that does.
    for wider in [
        json!({ "Program": "any", "User": "root" }),
        json!({ "Program": "/usr/bin/df", "AnyArguments": true, "User": "root" }),
        json!({ "Program": "/usr/bin/du", "Arguments": ["/"], "User": "root" }),
    ] {
        let refused = put(wider).await.unwrap_err();
        assert_eq!(refused.code, "ValidationException");
        assert!(refused.message.contains("does not ask for this: run "), "{refused:?}");
    }
    assert_eq!(
        code(call(&ctx, get_plugin_grant, json!({ "PluginName": "acme/disk" })).await),
        "ResourceNotFoundException"
    );
    let narrower = json!({ "Program": "/usr/bin/df", "Arguments": ["/var"], "User": "root" });
    put(narrower).await.unwrap();
    put(json!({ "Program": "/usr/bin/df", "Arguments": ["/[a-z]*"], "User": "root" })).await.unwrap();

    super::testing::use_step(&ctx, &disk("2.0.0", ANYTHING)).await;
    use_version(&ctx, "acme/disk", "1.0.0").await;
    // What it wants is shown, and can be granted before it is used.
    put(json!({ "Program": "any", "User": "root" })).await.unwrap();
    assert_eq!(use_version(&ctx, "acme/disk", "2.0.0").await["State"], "Ready");
}

#[tokio::test(start_paused = true)]
async fn the_patterns_of_a_grant_have_one_budget_too() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    super::testing::use_step(&ctx, &disk("1.0.0", ANYTHING)).await;
    let process = json!({ "Program": "/usr/bin/df", "Arguments": vec!["x[a-z]{4000}"; 32], "User": "root" });
    let request = json!({ "PluginName": "acme/disk", "Nodes": { "All": {} }, "Process": [process] });
    let refused = call(&ctx, put_plugin_grant, request).await.unwrap_err();
    assert!(refused.message.contains("all patterns together"), "{}", refused.message);
}

#[tokio::test(start_paused = true)]
async fn a_plugin_of_which_no_version_is_in_use_is_described_as_its_latest() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    for version in ["1.9.0", "1.10.0"] {
        super::testing::use_step(&ctx, &disk(version, DF)).await;
    }
    let forget = async |tx: &mut Tx| Ok(tx.delete(&PLUGINS_IN_USE, &ctx.scope.account_scope(), "acme/disk").await?);
    host.store.transact(forget).await.unwrap();
    let described = call(&ctx, describe_plugin, json!({ "PluginName": "acme/disk" })).await.unwrap();
    assert_eq!((&described["PluginVersion"], &described["InUse"]), (&json!("1.10.0"), &json!(false)));
    let none = call(&ctx, describe_plugin, json!({ "PluginName": "acme/other" })).await;
    assert_eq!(code(none), "ResourceNotFoundException");
}

#[tokio::test(start_paused = true)]
async fn a_version_in_use_that_is_not_there_is_damage_and_not_an_unknown_action() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    super::testing::use_step(&ctx, &disk("1.0.0", DF)).await;
    let resolved = async || {
        let account = AccountScope::new(ACCOUNT);
        host.store.read(async |view: &View| resolve(view, &account, "step", "acme:disk").await).await
    };
    assert!(resolved().await.unwrap().is_some());
    let lose = async |tx: &mut Tx| Ok(tx.delete(&PLUGIN_VERSIONS, &HostScope, &("acme/disk", "1.0.0")).await?);
    host.store.transact(lose).await.unwrap();
    assert!(resolved().await.unwrap_err().is_internal());
}

#[tokio::test]
async fn an_upload_that_is_refused_leaves_no_blob() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let first = publish(&host, SHELL.component.to_vec(), "muster", Some(SHELL.offers)).await.unwrap();
    // The number of the build is another component's.
    let taken = format!("{}+{}", first.version, &digest_of(&build(1)).await.to_string()[..12]);
    super::testing::use_step(&ctx, &shell(&taken)).await;
    let refused = publish(&host, build(1), "muster", Some(SHELL.offers)).await;
    assert_eq!(code(refused), "ConflictException");
    assert!(!host.blobs.exists(&digest_of(&build(1)).await).await.unwrap());
    assert!(host.blobs.exists(&digest_of(SHELL.component).await).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_component_goes_with_the_last_version_that_has_it() {
    let host = testing::host();
    testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
    testing_publish(&host, ACCOUNT, &build(1), SHELL.offers).await.unwrap();
    let (version, _) = in_use(&host).await;
    // The host itself forgets the build before the last.
    for number in [2, 3] {
        testing_publish(&host, ACCOUNT, &build(number), SHELL.offers).await.unwrap();
    }
    let (first, second) = (digest_of(&build(1)).await, digest_of(&build(2)).await);
    tokio::time::advance(std::time::Duration::from_millis(blobs::GRACE_MILLIS)).await;
    settle(&host).await;
    assert!(!host.blobs.exists(&first).await.unwrap());
    assert!(host.blobs.exists(&second).await.unwrap());

    // The same component may come back.
    testing_publish(&host, ACCOUNT, &build(1), SHELL.offers).await.unwrap();
    assert_eq!(in_use(&host).await.0, version);
    assert!(host.blobs.exists(&first).await.unwrap());
}

#[tokio::test]
async fn the_number_of_a_deleted_version_is_given_to_no_other_component() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    for version in ["0.1.0", "0.2.0"] {
        use_as(&ctx, "step", &disk(version, ""), &ctx.caller.arn).await;
    }
    delete(&ctx, "acme/disk", "0.1.0").await.unwrap();
    let (digest, other) = ("0".repeat(64), "1".repeat(64));
    let place = async |digest: &str| {
        let by = &ctx.caller.arn;
        let place = async |view: &View| publish::place(view, "acme/disk", "0.1.0", digest, by).await;
        host.store.read(place).await
    };
    assert_eq!(code(place(&other).await), "ConflictException");
    assert_eq!(place(&digest).await.unwrap(), ("0.1.0".to_owned(), false));
}

#[tokio::test(start_paused = true)]
async fn a_host_has_as_many_plugins_and_deleted_versions_as_it_may_have() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let deleted = DeletedVersionRecord { digest: "0".repeat(64), deleted_millis: 0, published_by: String::new() };
    let fill = async |tx: &mut Tx| {
        for number in 0..DELETED_LIMIT {
            tx.put(&DELETED_VERSIONS, &HostScope, &("acme/disk", format!("0.0.{number}").as_str()), &deleted).await?;
        }
        for number in 2..PLUGINS_LIMIT {
            tx.put(&DELETED_VERSIONS, &HostScope, &(format!("acme/x{number}").as_str(), "1.0.0"), &deleted).await?;
        }
        Ok(())
    };
    host.store.transact(fill).await.unwrap();
    let place = async |plugin: &str, version: &str| {
        let digest = "1".repeat(64);
        let by = &ctx.caller.arn;
        host.store.read(async |view: &View| publish::place(view, plugin, version, &digest, by).await).await
    };
    let refused = place("acme/disk", "1.0.0").await.unwrap_err();
    assert_eq!(refused.code, "QuotaExceededException");
    assert!(refused.message.contains("1000 versions"), "{}", refused.message);
    assert!(place("acme/last", "1.0.0").await.is_ok());

    use_as(&ctx, "step", &Step { plugin: "acme/last", ..shell("1.0.0") }, &ctx.caller.arn).await;
    let refused = place("acme/beyond", "1.0.0").await.unwrap_err();
    assert_eq!(refused.code, "QuotaExceededException");
    assert!(refused.message.contains("200 plugins"), "{}", refused.message);
    assert!(place("acme/last", "1.1.0").await.is_ok(), "another version of one that is there");
}

#[tokio::test(start_paused = true)]
async fn an_account_has_no_more_names_than_its_share_and_others_publish_on() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let root = |account: &str| format!("arn:aws:iam::{account}:root");
    let (own, other) = (root(ACCOUNT), root("444455556666"));
    let deleted = DeletedVersionRecord { digest: "0".repeat(64), deleted_millis: 0, published_by: own.clone() };
    let fill = async |tx: &mut Tx| {
        for number in 1..NAMES_LIMIT {
            tx.put(&DELETED_VERSIONS, &HostScope, &(format!("acme/x{number}").as_str(), "1.0.0"), &deleted).await?;
        }
        Ok(())
    };
    host.store.transact(fill).await.unwrap();
    let place = async |plugin: &str, by: &str| {
        let digest = "1".repeat(64);
        host.store.read(async |view: &View| publish::place(view, plugin, "1.1.0", &digest, by).await).await
    };
    assert!(place("acme/last", &own).await.is_ok());
    use_as(&ctx, "step", &Step { plugin: "acme/last", ..shell("1.0.0") }, &own).await;
    let refused = place("acme/beyond", &own).await.unwrap_err();
    assert_eq!(refused.code, "QuotaExceededException");
    assert!(refused.message.contains("The account has 50 plugins"), "{}", refused.message);
    for (plugin, by) in [("acme/last", &own), ("acme/x1", &own), ("acme/beyond", &other)] {
        assert!(place(plugin, by).await.is_ok(), "{plugin} of {by}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_version_is_deleted_on_a_host_with_as_many_accounts_as_there_may_be() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    for version in ["1.0.0", "1.1.0"] {
        use_as(&ctx, "step", &disk(version, ""), &ctx.caller.arn).await;
    }
    // Each could use it once, and does not see it.
    let in_use = InUseRecord { version: "1.0.0".into(), offers: Vec::new(), kinds: Vec::new(), chosen: true };
    let accounts: Vec<_> = (1..1_000).map(|number| AccountScope::new(format!("{number:012}"))).collect();
    for some in accounts.chunks(100) {
        let fill = async |tx: &mut Tx| {
            for account in some {
                tx.put(&PLUGINS_IN_USE, account, "acme/disk", &in_use).await?;
            }
            Ok(())
        };
        host.store.transact(fill).await.unwrap();
    }
    assert_eq!(code(delete(&ctx, "acme/disk", "1.1.0").await), "ConflictException");
    delete(&ctx, "acme/disk", "1.0.0").await.unwrap();
    let left = async |view: &View| Ok(view.scopes(&PLUGINS_IN_USE, None, 10).await?);
    assert_eq!(host.store.read(left).await.unwrap(), [ctx.scope.account_scope()]);
}

#[tokio::test(start_paused = true)]
async fn a_version_stays_while_a_command_runs_it_that_has_not_ended() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    super::testing::use_step(&ctx, &disk("1.0.0", "")).await;
    let ask = async |operation: &str, input: Value| {
        let registry = crate::registry();
        let model = registry.models().find(|model| model.service.name == "ssm" && model.name == operation).unwrap();
        let request = registry.get(model).unwrap().prepare(input).unwrap();
        let Answer::Value(answer) = request.run(ctx.clone(), AnswerForm::Value).await.unwrap() else {
            panic!("no value")
        };
        answer
    };
    let step = json!({ "name": "s", "action": "acme:disk", "inputs": {} });
    systems::documents::testing::create(&ctx, "Look", &json!({ "schemaVersion": "2.2", "mainSteps": [step] })).await;
    let nodes = systems::nodes::testing::nodes(&ctx, 1, json!({})).await;
    let sent = ask("SendCommand", json!({ "DocumentName": "Look", "InstanceIds": nodes })).await;
    super::testing::use_step(&ctx, &disk("2.0.1", "")).await;

    let refused = delete(&ctx, "acme/disk", "1.0.0").await.unwrap_err();
    assert_eq!(refused.code, "ConflictException");
    assert!(refused.message.contains("command that has not ended"), "{}", refused.message);
    assert_eq!(code(delete(&ctx, "acme/disk", "2.0.1").await), "ConflictException", "it is in use");
    ask("CancelCommand", json!({ "CommandId": sent["Command"]["CommandId"] })).await;
    settle(&host).await;
    delete(&ctx, "acme/disk", "1.0.0").await.unwrap();
    assert_eq!(code(delete(&ctx, "acme/disk", "1.0.0").await), "ResourceNotFoundException");
}

#[tokio::test(start_paused = true)]
async fn a_version_that_wants_more_than_is_granted_waits_while_the_one_in_use_has_all_it_wants() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let used = async || {
        let described = call(&ctx, describe_plugin, json!({ "PluginName": "acme/disk" })).await.unwrap();
        described["PluginVersion"].as_str().unwrap().to_owned()
    };
    for step in [disk("2.0.0", ANYTHING), disk("1.1.0", ""), disk("1.0.0", DF)] {
        super::testing::use_step(&ctx, &step).await;
    }
    // The version in use lacks something itself: nothing worse can come of another.
    assert_eq!(use_version(&ctx, "acme/disk", "2.0.0").await["State"], "AwaitingGrant");
    assert_eq!(use_version(&ctx, "acme/disk", "1.0.0").await["State"], "AwaitingGrant");
    let put = async |process: Value| {
        let request = json!({ "PluginName": "acme/disk", "Nodes": { "All": {} }, "Process": process });
        call(&ctx, put_plugin_grant, request).await.unwrap()
    };
    let df = json!({ "Program": "/usr/bin/df", "Arguments": ["/[a-z]*"], "User": "root" });
    put(json!([df])).await;
    let set = json!({ "PluginName": "acme/disk", "PluginVersion": "2.0.0" });
    let refused = call(&ctx, set_plugin_version, set.clone()).await.unwrap_err();
    assert_eq!(refused.code, "ConflictException");
    assert!(
        refused.message.contains("1.0.0, which stays in use") && refused.message.contains("(run anything)"),
        "{refused}"
    );
    assert_eq!(used().await, "1.0.0");
    // The same version again, and one that wants less.
    assert_eq!(use_version(&ctx, "acme/disk", "1.0.0").await["State"], "Ready");
    assert_eq!(use_version(&ctx, "acme/disk", "1.1.0").await["State"], "Ready");
    // And back, where the grant had gone on with the plugin.
    put(json!([{ "Program": "any", "User": "root" }])).await;
    assert_eq!(use_version(&ctx, "acme/disk", "2.0.0").await["State"], "Ready");
    put(json!([df])).await;
    assert_eq!(use_version(&ctx, "acme/disk", "1.0.0").await["State"], "Ready");
}

#[tokio::test(start_paused = true)]
async fn a_plugin_is_ready_only_where_it_runs() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let named = GrantNodes::Named(vec!["mi-0123456789abcdef0".to_owned()]);
    let looks = json!({ "process": [{ "program": "/usr/bin/df", "arguments": ["/[a-z]*"], "user": "root" }] });
    for (kind, nodes, state) in [
        ("validator", named.clone(), "AwaitingGrant"),
        ("validator", GrantNodes::Hosts, "Ready"),
        ("validator", GrantNodes::All, "Ready"),
        ("step", named, "Ready"),
        ("step", GrantNodes::Hosts, "AwaitingGrant"),
    ] {
        super::testing::use_offer(&ctx, kind, &disk("1.0.0", DF)).await;
        super::testing::grant(&ctx, "acme/disk", nodes.clone(), looks.clone()).await;
        let of = json!({ "PluginName": "acme/disk" });
        let described = call(&ctx, describe_plugin, of.clone()).await.unwrap();
        let missing = described["Missing"].as_array().unwrap().len();
        let versions = call(&ctx, list_plugin_versions, of).await.unwrap();
        let plugins = call(&ctx, list_plugins, json!({})).await.unwrap();
        let set = use_version(&ctx, "acme/disk", "1.0.0").await;
        let told =
            [&described["State"], &versions["Versions"][0]["State"], &plugins["Plugins"][0]["State"], &set["State"]];
        assert_eq!(told, [state; 4], "{kind} {nodes:?}");
        assert_eq!(missing == 0, state == "Ready");
        let hosted =
            host.store.read(async |view: &View| hosted::hosted(view, &ctx.scope, kind, "acme:disk").await).await;
        if kind == "validator" && state != "Ready" {
            let refused = hosted.err().unwrap();
            assert!(refused.message.ends_with("which is not granted on the hosts."), "{refused}");
        }
    }
}
