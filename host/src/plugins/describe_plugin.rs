//! DescribePlugin.

use muster_package::Manifest;
use muster_types::Timestamp;
use muster_types::muster::{DescribePluginRequest, DescribePluginResponse, PluginKind, PluginOffer};

use super::forms;
use super::upload_plugin::state;
use super::{grant_of, missing, not_found, versions};
use crate::operation::{Ctx, Error, Result};
use crate::store::View;

/// What a version is, offers, imports and needs, with the author's reasons beside Muster's own words for each need; of the
/// version in use where none is named, or else of the latest.
///
/// # Errors
/// `ResourceNotFoundException`.
pub async fn describe_plugin(ctx: Ctx, request: DescribePluginRequest) -> Result<DescribePluginResponse> {
    let scope = ctx.scope.account_scope();
    let plugin = request.plugin_name.as_str();
    ctx.store
        .read(async |view: &View| {
            let in_use = versions::used(view, &scope, plugin).await?.map(|used| used.version);
            let (version, record) = match request.plugin_version.as_ref().or(in_use.as_ref()) {
                Some(version) => {
                    let record = versions::of_account(view, &scope, plugin, version).await?;
                    (version.clone(), record.ok_or_else(|| not_found(plugin, Some(version)))?)
                }
                None => {
                    let mut versions = versions::all_of_account(view, &scope, plugin).await?;
                    versions.pop().ok_or_else(|| not_found(plugin, None))?
                }
            };
            let offers = versions::offers(view, plugin, &version).await?;
            let manifest = Manifest::read(&record.manifest).map_err(Error::internal)?;
            let missing = missing(&record, grant_of(view, &scope, plugin).await?.as_ref())?;
            Ok(DescribePluginResponse {
                plugin_name: Some(plugin.to_owned()),
                in_use: Some(in_use.as_ref() == Some(&version)),
                plugin_version: Some(version),
                digest: Some(format!("sha256:{}", record.digest)),
                state: Some(state(missing.is_empty())),
                size_bytes: Some(i64::try_from(record.component_bytes).unwrap_or(i64::MAX)),
                uploaded_by: Some(record.published_by),
                uploaded_time: Some(Timestamp::from_millis(record.published_millis)),
                kinds: Some(kinds(record.kinds)),
                offers: Some(
                    offers
                        .into_iter()
                        .map(|(name, offer)| PluginOffer {
                            kind: Some(offer.kind),
                            name: Some(name),
                            summary: Some(offer.summary),
                            inputs: offer.inputs,
                            outputs: offer.outputs,
                            platforms: Some(offer.platforms),
                            read_only: Some(offer.read_only),
                            idempotent: Some(offer.idempotent),
                        })
                        .collect(),
                ),
                refused_imports: Some(muster_package::refused(&manifest, &record.imports)),
                imports: Some(record.imports),
                needs: Some(forms::needs(&manifest.needs)),
                license: Some(manifest.license),
                missing: Some(missing),
            })
        })
        .await
}

pub(super) fn kinds(kinds: Vec<(String, String)>) -> Vec<PluginKind> {
    kinds.into_iter().map(|(name, version)| PluginKind { name: Some(name), version: Some(version) }).collect()
}
