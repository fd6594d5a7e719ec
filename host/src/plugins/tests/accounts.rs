//! Two accounts on one host: whose versions each sees, uses, deletes and publishes.

use super::*;
use crate::operation::testing::REGION;
use crate::store::RegionScope;

const OTHER: &str = "444455556666";
/// Somebody of the other account, in a session.
const OTHERS: &str = "arn:aws:sts::444455556666:assumed-role/ops/friday";

/// A request of the other account.
fn others(ctx: &Ctx) -> Ctx {
    Ctx { scope: RegionScope::new(OTHER, REGION), ..ctx.clone() }
}

async fn names(ctx: &Ctx, page: usize) -> Vec<String> {
    let (mut names, mut request) = (Vec::new(), json!({ "MaxResults": page }));
    loop {
        let listed = call(ctx, list_plugins, request.clone()).await.unwrap();
        let plugins = listed["Plugins"].as_array().unwrap();
        names.extend(plugins.iter().map(|plugin| plugin["PluginName"].as_str().unwrap().to_owned()));
        match listed.get("NextToken") {
            Some(token) => request["NextToken"] = token.clone(),
            None => return names,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_account_sees_its_own_plugins_and_those_that_come_with_the_host() {
    let ctx = testing::ctx(&testing::host());
    let other = others(&ctx);
    for version in ["1.0.0", "1.1.0"] {
        use_as(&ctx, "step", &disk(version, DF), &ctx.caller.arn).await;
    }
    use_as(&other, "step", &Step { plugin: "acme/cpu", action: "acme:cpu", ..shell("2.0.2") }, OTHERS).await;
    super::super::testing::use_step(&ctx, &shell("3.0.3")).await;
    for page in [1, 2, 50] {
        assert_eq!(names(&ctx, page).await, ["acme/disk", "muster/shell"]);
        assert_eq!(names(&other, page).await, ["acme/cpu", "muster/shell"]);
    }
    let (cpu, shown) = (json!({ "PluginName": "acme/cpu" }), json!({ "PluginName": "acme/disk" }));
    assert_eq!(call(&other, describe_plugin, cpu).await.unwrap()["UploadedBy"], OTHERS);
    let first = json!({ "PluginName": "acme/disk", "MaxResults": 1 });
    let first = call(&ctx, list_plugin_versions, first).await.unwrap();
    let second = json!({ "PluginName": "acme/disk", "MaxResults": 1, "NextToken": first["NextToken"] });
    let second = call(&ctx, list_plugin_versions, second).await.unwrap();
    let told = [&first, &second].map(|page| page["Versions"][0]["PluginVersion"].as_str().unwrap());
    assert_eq!((told, second.get("NextToken")), (["1.0.0", "1.1.0"], None));

    // The other account is told of them what it is told of what is not there.
    let none = json!({ "PluginName": "acme/none" });
    for (asked, there) in [(&shown, "acme/disk"), (&none, "acme/none")] {
        for refused in [
            call(&other, describe_plugin, asked.clone()).await.unwrap_err(),
            call(&other, list_plugin_versions, asked.clone()).await.unwrap_err(),
        ] {
            let expected = ("ResourceNotFoundException", format!("There is no plugin {there}."));
            assert_eq!((&*refused.code, refused.message), expected);
        }
    }
    let version = json!({ "PluginName": "acme/disk", "PluginVersion": "1.0.0" });
    assert_eq!(code(call(&other, describe_plugin, version).await), "ResourceNotFoundException");
}

#[tokio::test(start_paused = true)]
async fn another_accounts_version_is_neither_used_nor_granted_anything_nor_deleted() {
    let ctx = testing::ctx(&testing::host());
    let other = others(&ctx);
    for version in ["1.0.0", "1.1.0"] {
        use_as(&ctx, "step", &disk(version, DF), &ctx.caller.arn).await;
    }
    let version = json!({ "PluginName": "acme/disk", "PluginVersion": "1.0.0" });
    assert_eq!(code(call(&other, set_plugin_version, version).await), "ResourceNotFoundException");
    let looks = json!([{ "Program": "/usr/bin/df", "Arguments": ["/[a-z]*"], "User": "root" }]);
    let grant = json!({ "PluginName": "acme/disk", "Nodes": { "All": {} }, "Process": looks });
    assert_eq!(code(call(&other, put_plugin_grant, grant.clone()).await), "ResourceNotFoundException");
    assert_eq!(code(delete(&other, "acme/disk", "1.0.0").await), "ResourceNotFoundException");

    call(&ctx, put_plugin_grant, grant).await.unwrap();
    use_version(&ctx, "acme/disk", "1.1.0").await;
    delete(&ctx, "acme/disk", "1.0.0").await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_version_that_came_with_the_host_is_deleted_by_no_account() {
    let ctx = testing::ctx(&testing::host());
    for version in ["0.1.0", "0.2.0"] {
        super::super::testing::use_step(&ctx, &shell(version)).await;
    }
    // Neither the one in use nor one that nobody uses, by whoever is asked.
    for (ctx, version) in [(&ctx, "0.2.0"), (&ctx, "0.1.0"), (&others(&ctx), "0.1.0")] {
        let refused = delete(ctx, "muster/shell", version).await.unwrap_err();
        assert_eq!(refused.code, "AccessDeniedException");
        assert!(refused.message.contains("came with Muster"), "{}", refused.message);
    }
}

#[tokio::test(start_paused = true)]
async fn what_another_account_could_put_in_use_once_runs_no_more_and_is_in_nobodys_way() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let other = others(&ctx);
    let rack = Step { plugin: "acme/rack", action: "acme:rack", ..shell("1.0.2") };
    use_as(&other, "step", &disk("1.0.0", ""), &ctx.caller.arn).await;
    use_as(&other, "collector", &rack, &ctx.caller.arn).await;
    let offered = async |account: &str| {
        let account = AccountScope::new(account);
        let found = host.store.read(async |view: &View| resolve(view, &account, "step", "acme:disk").await).await;
        found.unwrap().map(|offer| offer.plugin)
    };
    let collected = async |account: &str| {
        let account = AccountScope::new(account);
        host.store.read(async |view: &View| collectors_state(view, &account).await).await.unwrap().len()
    };
    let fetched = async |account: &str, digit: &str| {
        let (account, digest) = (AccountScope::new(account), digit.repeat(64));
        host.store.read(async |view: &View| may_have(view, &account, &digest).await).await.unwrap()
    };
    let began = async |ctx: &Ctx| {
        let version = ("acme/disk", "1.0.0");
        let pinned = async |view: &View| hosted::pinned(view, &ctx.scope, version, "acme:disk").await;
        host.store.read(pinned).await.unwrap().is_some()
    };
    let needs = async |ctx: &Ctx| {
        let account = ctx.scope.account_scope();
        let needs = async |view: &View| manifest(view, &account, "acme/disk", "1.0.0").await;
        host.store.read(needs).await.unwrap().is_some()
    };
    assert_eq!((offered(OTHER).await, collected(OTHER).await), (None, 0));
    // A command that was made with it then is not sent.
    assert!(needs(&ctx).await && !needs(&other).await);
    assert!(!fetched(OTHER, "0").await && !fetched(OTHER, "2").await);
    assert!(began(&ctx).await && !began(&other).await);
    assert_eq!(
        code(call(&other, describe_plugin, json!({ "PluginName": "acme/disk" })).await),
        "ResourceNotFoundException"
    );

    // One of its own that offers the same takes the place.
    use_as(&other, "step", &Step { plugin: "acme/space", ..disk("1.0.1", "") }, OTHERS).await;
    use_version(&other, "acme/space", "1.0.1").await;
    assert_eq!(offered(OTHER).await.as_deref(), Some("acme/space"));
    assert!(fetched(OTHER, "1").await && !fetched(ACCOUNT, "1").await);

    // And whose version it is may delete it, and leaves nothing behind that is not there.
    delete(&ctx, "acme/disk", "1.0.0").await.unwrap();
    let account = other.scope.account_scope();
    let in_use = async |view: &View| Ok(view.get(&PLUGINS_IN_USE, &account, "acme/disk").await?);
    assert!(host.store.read(in_use).await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_name_is_for_the_account_that_published_first_and_another_learns_that_it_is_taken() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    let own = &ctx.caller.arn;
    use_as(&ctx, "step", &disk("1.0.0", ""), own).await;
    let (same, another) = ("0".repeat(64), "1".repeat(64));
    let place = async |version: &str, digest: &str, by: &str| {
        let place = async |view: &View| publish::place(view, "acme/disk", version, digest, by).await;
        host.store.read(place).await
    };
    for (version, digest) in [("1.0.0", &same), ("1.0.0", &another), ("2.0.0", &another)] {
        let refused = place(version, digest, OTHERS).await.unwrap_err();
        let expected = ("ConflictException", "The name acme/disk is taken. Give the plugin another name.");
        assert_eq!((&*refused.code, &*refused.message), expected);
    }
    assert_eq!(place("1.0.0", &same, own).await.unwrap(), ("1.0.0".to_owned(), true));
    let root = format!("arn:aws:iam::{ACCOUNT}:root");
    assert_eq!(place("2.0.0", &another, &root).await.unwrap(), ("2.0.0".to_owned(), false));

    // Its numbers stay taken when the last version is gone, and so does the name.
    let account = ctx.scope.account_scope();
    let stop = async |tx: &mut Tx| Ok(tx.delete(&PLUGINS_IN_USE, &account, "acme/disk").await?);
    host.store.transact(stop).await.unwrap();
    delete(&ctx, "acme/disk", "1.0.0").await.unwrap();
    for version in ["1.0.0", "2.0.0"] {
        let refused = place(version, &another, OTHERS).await.unwrap_err();
        assert_eq!(refused.message, "The name acme/disk is taken. Give the plugin another name.");
    }
    assert_eq!(place("2.0.0", &another, own).await.unwrap(), ("2.0.0".to_owned(), false));
}
