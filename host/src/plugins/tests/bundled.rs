//! Which versions of the plugins that come with the host are published and in use after a start.

use super::*;

#[tokio::test]
async fn bundled_plugins_offer_what_is_written_of_them() {
    let engine = Engine::new(Vec::new());
    for bundled in BUNDLED {
        let digest = digest_of(bundled.component).await.to_string();
        let said = engine.ask(&muster_env::Env::system(), &digest, bundled.component.into()).await.unwrap();
        let said = format!("{:#}\n", serde_json::to_value(&said).unwrap());
        if said != bundled.offers && std::env::var_os("MUSTER_WRITE_GOLDEN").is_some() {
            let name = muster_package::read(bundled.component).unwrap().manifest.name;
            let folder = name.as_str().split_once('/').unwrap().1.to_owned();
            let path = format!("{}/../plugins/{folder}/offers.json", env!("CARGO_MANIFEST_DIR"));
            std::fs::write(path, said).unwrap();
            continue;
        }
        assert_eq!(said, bundled.offers, "write it anew with MUSTER_WRITE_GOLDEN=1, and build again");
    }
}

#[tokio::test]
async fn another_build_of_a_bundled_version_is_used_and_commands_keep_the_one_before() {
    let host = testing::host();
    testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
    let (number, first) = in_use(&host).await;
    testing_publish(&host, ACCOUNT, &build(1), SHELL.offers).await.unwrap();
    let (version, second) = in_use(&host).await;
    assert_eq!(version, format!("{number}+{}", &second[..12]));
    assert!(first != second && may_have_now(&host, &first).await, "what began with it still gets it");

    // The next build keeps the one before it and none older, so that no number of builds fills the host.
    testing_publish(&host, ACCOUNT, &build(2), SHELL.offers).await.unwrap();
    assert!(may_have_now(&host, &second).await);
    testing_publish(&host, ACCOUNT, &build(3), SHELL.offers).await.unwrap();
    assert!(!may_have_now(&host, &second).await);

    // The same again changes nothing, and the first build again is the version itself.
    let third = in_use(&host).await;
    testing_publish(&host, ACCOUNT, &build(3), SHELL.offers).await.unwrap();
    assert_eq!(in_use(&host).await, third);
    testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
    assert_eq!(in_use(&host).await, (number, first));
}

#[tokio::test]
async fn another_build_that_wants_something_else_waits() {
    let host = testing::host();
    testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
    let before = in_use(&host).await;
    let other_reason = with(SHELL.component, "reason = \"Runs", "reason = \"Does");
    testing_publish(&host, ACCOUNT, &other_reason, SHELL.offers).await.unwrap();
    assert_eq!(in_use(&host).await, before);
}

#[tokio::test]
async fn another_version_that_an_operator_set_stays_in_use() {
    let host = testing::host();
    let ctx: Ctx = testing::ctx(&host);
    super::super::testing::use_step(&ctx, &shell("0.9.0")).await;
    testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
    assert_eq!(in_use(&host).await.0, "0.9.0");
}

#[tokio::test]
async fn a_host_that_is_full_gets_the_plugins_that_come_with_it_all_the_same() {
    let host = testing::host();
    let ctx = older_shell(&host, &older(), SHELL.offers, false).await;
    super::super::testing::grant(&ctx, "muster/shell", GrantNodes::All, anything()).await;
    let deleted = DeletedVersionRecord { digest: "0".repeat(64), deleted_millis: 0, published_by: String::new() };
    let (version, _) = in_use(&host).await;
    let older = async |view: &View| versions::whosever(view, "muster/shell", &version).await;
    let older = host.store.read(older).await.unwrap().unwrap();
    let fill = async |tx: &mut Tx| {
        for number in 1..VERSIONS_LIMIT {
            let version = format!("0.0.{number}");
            tx.put(&PLUGIN_VERSIONS, &HostScope, &("muster/shell", version.as_str()), &older).await?;
        }
        for number in 1..PLUGINS_LIMIT {
            tx.put(&DELETED_VERSIONS, &HostScope, &(format!("acme/x{number}").as_str(), "1.0.0"), &deleted).await?;
        }
        Ok(())
    };
    host.store.transact(fill).await.unwrap();
    publish_bundled(&host).await.use_in(&host, &[ACCOUNT.to_owned()]).await;
    assert_eq!(in_use(&host).await.1, digest_of(SHELL.component).await.to_string());
    let account = AccountScope::new(ACCOUNT);
    let schema = async |view: &View| resolve(view, &account, "validator", "muster:jsonSchema").await;
    assert!(host.store.read(schema).await.unwrap().is_some(), "the first version of one that is new");
}

#[tokio::test]
async fn a_bundled_plugin_that_cannot_be_published_leaves_the_others_in_use() {
    let host = testing::host();
    let ctx = testing::ctx(&host);
    // The first of them: its number is taken, and so is that of its build.
    let component = BUNDLED[0].component;
    let manifest = muster_package::read(component).unwrap().manifest;
    let (digest, number) = (digest_of(component).await.to_string(), manifest.version.to_string());
    for version in [number.clone(), format!("{number}+{}", &digest[..12])] {
        let other = Step { plugin: manifest.name.as_str(), action: "acme:other", ..shell(&version) };
        super::super::testing::use_step(&ctx, &other).await;
    }
    publish_bundled(&host).await.use_in(&host, &[ACCOUNT.to_owned()]).await;
    assert_eq!(in_use(&host).await.1, digest_of(SHELL.component).await.to_string());
}

/// An older version of the bundled shell.
fn older() -> Vec<u8> {
    with(SHELL.component, "version = \"1.", "version = \"0.")
}

/// A component with a text of its manifest replaced by one of the same length.
fn with(component: &[u8], text: &str, other: &str) -> Vec<u8> {
    assert_eq!(text.len(), other.len());
    let at = component.windows(text.len()).position(|window| window == text.as_bytes()).unwrap();
    let mut changed = component.to_vec();
    changed[at..][..text.len()].copy_from_slice(other.as_bytes());
    changed
}

/// A host that put in use an older version of the bundled shell by itself, or uses it because an operator wants it.
async fn older_shell(host: &Host, component: &[u8], offers: &str, chosen: bool) -> Ctx {
    let ctx = testing::ctx(host);
    testing_publish(host, ACCOUNT, component, offers).await.unwrap();
    let account = AccountScope::new(ACCOUNT);
    let choose = async |tx: &mut Tx| {
        let in_use = tx.get(&PLUGINS_IN_USE, &account, "muster/shell").await?.unwrap();
        Ok(tx.put(&PLUGINS_IN_USE, &account, "muster/shell", &InUseRecord { chosen, ..in_use }).await?)
    };
    host.store.transact(choose).await.unwrap();
    ctx
}

fn anything() -> Value {
    json!({ "process": [{ "program": "any", "user": "ops" }] })
}

#[tokio::test]
async fn a_newer_bundled_version_is_used_by_itself_only_where_nothing_of_it_is_for_an_operator_to_approve() {
    let other_reason = with(&older(), "reason = \"Runs", "reason = \"Does");
    let other_need = with(
        &older(),
        "program = \"any\"\nreason = \"Runs the script that t",
        "program = \"/an\"\narguments = \"any\"\nreason = \"that",
    );
    let other_offer = SHELL.offers.replace("aws:runShellScript", "aws:runOtherScript");
    for (what, component, offers, chosen, granted, used) in [
        ("the same", older(), SHELL.offers, false, true, true),
        ("nothing granted", older(), SHELL.offers, false, false, false),
        ("chosen", older(), SHELL.offers, true, true, false),
        ("another reason", other_reason, SHELL.offers, false, true, false),
        ("more needs", other_need, SHELL.offers, false, true, false),
        ("another offer", older(), &other_offer, false, true, false),
    ] {
        let host = testing::host();
        let ctx = older_shell(&host, &component, offers, chosen).await;
        if granted {
            super::super::testing::grant(&ctx, "muster/shell", GrantNodes::All, anything()).await;
        }
        testing_publish(&host, ACCOUNT, SHELL.component, SHELL.offers).await.unwrap();
        let listed = call(&ctx, list_plugins, json!({})).await.unwrap();
        let version = listed["Plugins"][0]["VersionInUse"].as_str().unwrap().to_owned();
        assert_eq!(!version.starts_with("0."), used, "{what}: {version}");
    }
}
