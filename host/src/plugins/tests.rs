use super::bundled::{BUNDLED, publish_one};
use super::*;
use crate::operation::testing::{self, ACCOUNT};
use crate::operation::{Ctx, Host};

/// The bundled shell as another build of the same version: with a custom section more, which no one reads.
fn build(number: u8) -> Vec<u8> {
    // A custom section of five bytes: a name of one, and three of content.
    [BUNDLED[0], &[0, 5, 1, b'x', number, number, number]].concat()
}

async fn in_use(host: &Host) -> (String, String) {
    let account = AccountScope::new(ACCOUNT);
    let found = host.store.read(async |view: &View| resolve(view, &account, "aws:runShellScript").await).await;
    let offer = found.unwrap().unwrap();
    (offer.version, offer.digest)
}

async fn may_have_now(host: &Host, digest: &str) -> bool {
    let account = AccountScope::new(ACCOUNT);
    host.store.read(async |view: &View| may_have(view, &account, digest).await).await.unwrap()
}

#[tokio::test]
async fn another_build_of_a_bundled_version_is_used_and_commands_keep_the_one_before() {
    let host = testing::host();
    publish_one(&host, ACCOUNT, BUNDLED[0]).await.unwrap();
    let (number, first) = in_use(&host).await;
    publish_one(&host, ACCOUNT, &build(1)).await.unwrap();
    let (version, second) = in_use(&host).await;
    assert_eq!(version, format!("{number}+{}", &second[..12]));
    assert!(first != second && may_have_now(&host, &first).await, "what began with it still gets it");

    // The next build keeps the one before it and none older, so that no number of builds fills the host.
    publish_one(&host, ACCOUNT, &build(2)).await.unwrap();
    assert!(may_have_now(&host, &second).await);
    publish_one(&host, ACCOUNT, &build(3)).await.unwrap();
    assert!(!may_have_now(&host, &second).await);

    // The same again changes nothing, and the first build again is the version itself.
    let third = in_use(&host).await;
    publish_one(&host, ACCOUNT, &build(3)).await.unwrap();
    assert_eq!(in_use(&host).await, third);
    publish_one(&host, ACCOUNT, BUNDLED[0]).await.unwrap();
    assert_eq!(in_use(&host).await, (number, first));
}

#[tokio::test]
async fn another_version_that_an_operator_set_stays_in_use() {
    let host = testing::host();
    let ctx: Ctx = testing::ctx(&host);
    let own = testing_step("muster/shell", "0.9.0");
    super::testing::use_step(&ctx, &own).await;
    publish_one(&host, ACCOUNT, BUNDLED[0]).await.unwrap();
    assert_eq!(in_use(&host).await.0, "0.9.0");
}

fn testing_step<'t>(plugin: &'t str, version: &'t str) -> super::testing::Step<'t> {
    super::testing::Step {
        plugin,
        version,
        action: "aws:runShellScript",
        platforms: &[],
        inputs: serde_json::json!({}),
        needs: "",
    }
}
