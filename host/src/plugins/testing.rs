//! Plugins for the tests of other systems: published and in use, without a component.

use muster_package::{BUNDLED_PUBLISHER, Grant};
use serde_json::{Value, json};

use super::grants::give;
use super::{GrantNodes, InUseRecord, OFFERS, OfferRecord, PLUGIN_VERSIONS, PLUGINS_IN_USE, PluginVersionRecord};
use crate::operation::Ctx;
use crate::store::{HostScope, Tx};

/// A version of a plugin that does one step, or offers one thing of another kind.
pub(crate) struct Step<'t> {
    pub plugin: &'t str,
    pub version: &'t str,
    pub action: &'t str,
    pub platforms: &'t [&'t str],
    pub inputs: Value,
    /// `[[needs.…]]` of its manifest.
    pub needs: &'t str,
}

/// A version of the shell that takes any inputs, on any platform.
pub(crate) fn shell(version: &str) -> Step<'_> {
    Step { plugin: "muster/shell", version, action: "aws:runShellScript", platforms: &[], inputs: json!({}), needs: "" }
}

/// Publishes the version and uses it, as the installation's where its name is of those that come with the host, as the caller's otherwise;
/// its digest is 64 times the last digit of the version.
pub(crate) async fn use_step(ctx: &Ctx, step: &Step<'_>) {
    let is_bundled = step.plugin.split('/').next() == Some(BUNDLED_PUBLISHER);
    let by = if is_bundled { BUNDLED_PUBLISHER } else { ctx.caller.arn.as_str() };
    use_as(ctx, "step", step, by).await;
}

/// The same as the installation's, for what it offers of that kind.
pub(crate) async fn use_offer(ctx: &Ctx, kind: &str, step: &Step<'_>) {
    use_as(ctx, kind, step, BUNDLED_PUBLISHER).await;
}

/// The same of a version that `by` published.
pub(crate) async fn use_as(ctx: &Ctx, kind: &str, step: &Step<'_>, by: &str) {
    let Step { plugin, version, action, platforms, inputs, needs } = step;
    let manifest = format!("name = \"{plugin}\"\nversion = \"{version}\"\nlicense = \"Apache-2.0\"\n{needs}");
    let record = PluginVersionRecord {
        digest: version[version.len() - 1..].repeat(64),
        component_bytes: 1,
        manifest,
        imports: Vec::new(),
        kinds: vec![(kind.to_owned(), "0.1.0".into())],
        published_millis: ctx.env.now_millis(),
        published_by: by.to_owned(),
    };
    let offer = OfferRecord {
        kind: kind.to_owned(),
        summary: "Something".into(),
        inputs: Some(inputs.to_string()),
        outputs: None,
        platforms: platforms.iter().map(|platform| (*platform).to_owned()).collect(),
        read_only: false,
        idempotent: false,
    };
    let in_use = InUseRecord {
        version: (*version).to_owned(),
        offers: vec![(*action).to_owned()],
        kinds: vec![kind.to_owned()],
        chosen: true,
    };
    let account = ctx.scope.account_scope();
    ctx.store
        .transact(async |tx: &mut Tx| {
            tx.put(&PLUGIN_VERSIONS, &HostScope, &(*plugin, *version), &record).await?;
            tx.put(&OFFERS, &HostScope, &(*plugin, *version, *action), &offer).await?;
            Ok(tx.put(&PLUGINS_IN_USE, &account, *plugin, &in_use).await?)
        })
        .await
        .unwrap();
}

/// Grants a plugin what the text says, instead of what it was granted before.
pub(crate) async fn grant(ctx: &Ctx, plugin: &str, nodes: GrantNodes, grant: Value) {
    let grant: Grant = serde_json::from_value(grant).unwrap();
    let now = ctx.env.now_millis();
    let account = ctx.scope.account_scope();
    ctx.store
        .transact(async |tx: &mut Tx| {
            give(tx, &account, plugin, nodes.clone(), grant.clone(), &ctx.caller.arn, now).await.map(drop)
        })
        .await
        .unwrap();
}
